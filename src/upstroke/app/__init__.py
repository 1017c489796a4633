"""The one place that chooses concrete classes, and puts the rooms together."""
