"""The display, Qt on it, and what is shown outside of the window."""
