"""Trying sound and voice out, before a session."""
