"""Pure core: programme, compiler, timeline and session. No Qt, disk, clock, thread or randomness."""
