"""The sound process: a small child that plays clips when they are due, and does nothing else.

    python -m upstroke.audio.sound_process --output simpleaudio|qt|silent

It speaks JSON, one object a line. To it, on standard input:

    {"play": 7, "path": "/cache/chime.wav", "due": 123456789, "gain": -3.0}
                        due in nanoseconds of `time.perf_counter_ns`, gain in dB
    {"forget": true}    drop what has not begun; what sounds already ends by itself
    {"regain": 7, "gain": -9.0}
                        another gain for what sounds, null for none: by a ramp, within 0.18 s
    {"hush": true}      drop what has not begun, and let what sounds fade out within 0.18 s
    {"prove": true}     open the device now, be it for nothing, to see that it still plays
    {"ping": 3}

From it, on standard output:

    {"ready": "qt"}                         once, when 50 ms of silence could be played
    {"failed": "Qt found no sound device", "lasting": false}
                                            before it was ready: it goes on trying, if that is of
                                            use. Else it ends, code 3
    {"played": 7, "late": 0.4}              begun, so many ms after it was due
    {"trouble": 7, "why": "late"}           not played: too late, or why the clip cannot be played
    {"pong": 3}                             from the loop that plays, so it is proof of life

A clip is read and its gain applied when it arrives, so that the due moment does nothing but play.
The end of standard input hushes it, and then ends the process. Whatever a sound library does
(crash, hang, hold the interpreter) it does here, and the session lives on.
"""
