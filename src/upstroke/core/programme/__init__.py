"""What a programme is: parts, steps, lengths."""
