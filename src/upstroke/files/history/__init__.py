"""Bookmarks of sessions that were left, and the history."""
