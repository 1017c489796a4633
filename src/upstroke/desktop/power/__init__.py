"""What keeps the machine awake, and what tells of its sleeps."""
