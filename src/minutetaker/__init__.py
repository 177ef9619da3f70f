"""Official Finnish minutes, finished when the meeting ends."""

__version__ = "0.1.0"
