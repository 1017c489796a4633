"""What the desktop is told of sessions, and what it asks of them."""
