"""The sounds there are: recorded or spoken, stored and unpacked."""
