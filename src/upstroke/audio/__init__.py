"""Clips, the cue bank, rendering and the live player."""
