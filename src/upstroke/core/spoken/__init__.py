"""The words of a session, in every language."""
