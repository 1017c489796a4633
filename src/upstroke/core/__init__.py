"""Pure core: programme, compiler, timeline, session. No Qt, disk, clock, thread or chance."""
