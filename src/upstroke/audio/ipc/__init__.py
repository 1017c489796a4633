"""Child processes: the messages, the process from outside and inside, and who keeps it going."""
