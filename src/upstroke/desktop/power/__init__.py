"""Keeps the machine awake, and hears of its sleeps."""
