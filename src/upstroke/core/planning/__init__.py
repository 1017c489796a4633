"""From a programme to its timeline."""
