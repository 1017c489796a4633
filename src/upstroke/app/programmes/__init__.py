"""Which programmes there are, and which one is chosen."""
