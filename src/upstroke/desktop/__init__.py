"""What the platform offers beside a window; each part optional."""
