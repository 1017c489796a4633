"""One run of a timeline: states, commands, progress, history."""
