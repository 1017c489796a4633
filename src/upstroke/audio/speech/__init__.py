"""A voice for what no recording says: engines, and texts that they speak ahead."""
