"""Sessions as they are kept: recorded while they run, gone on with, looked back on."""
