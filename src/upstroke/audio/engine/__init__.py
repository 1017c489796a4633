"""The engine: a small child that mixes and plays, and does nothing else.

    python -m upstroke.audio.engine --output auto|qt|simpleaudio|silent

One stream is open while a session wants it, filled by the very mixer that writes files: clips at
their times over the ambience along its curve. What is said is in `messages`.
The end of standard input fades out what sounds, and then ends the process. Whatever a sound library
does (crash, hang, hold the interpreter) it does here, and the session lives on.
"""
