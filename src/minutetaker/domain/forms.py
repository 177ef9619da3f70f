"""The written forms of single values in a meeting file, marked on their types for the readers."""

from enum import Enum
from typing import Annotated


class Form(Enum):
    """How a text must be written."""

    TIME = "HH:MM, 24:00 allowed as an end"
    ID = "a short text, unique within its kind"
    RICH_TEXT = "the Markdown subset of the meeting file"
    FILE_NAME = "a file's name without a path"


ClockTime = Annotated[str, Form.TIME]
Id = Annotated[str, Form.ID]
RichText = Annotated[str, Form.RICH_TEXT]
FileName = Annotated[str, Form.FILE_NAME]
