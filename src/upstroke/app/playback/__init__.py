"""The sound of sessions: voice, clips, player and what the system does to them."""
