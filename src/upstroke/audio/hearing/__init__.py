"""The child that listens for phrases, and nothing else of ours: see `__main__`."""
