"""Sound files: formats, tags and chapters."""
