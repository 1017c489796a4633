"""Media control: the session as a player that headsets, panels and phones can steer (MPRIS2).

`player` tells of it in values and says what may be asked of it, `control` is the door between a
session and the bus. What speaks D-Bus is imported by the thread that needs it, when it does.
"""
