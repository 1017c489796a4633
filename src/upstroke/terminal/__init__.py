"""The session in a terminal: the same engine without Qt."""
