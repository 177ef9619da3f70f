"""Where the program's own files and a person's meetings lie."""

import os
from pathlib import Path

DATA_VARIABLE = "MINUTETAKER_DATA"
RESOURCES = Path(__file__).parent / "_generated" / "resources"


def data_folder(chosen: str | os.PathLike[str] | None = None) -> Path:
    """The folder of meetings: the chosen one, else MINUTETAKER_DATA, else the platform's own place.

    It is absolute and may not exist yet; an empty choice or variable counts as none.
    """
    if chosen is not None and os.fspath(chosen):
        return Path(chosen).expanduser().absolute()
    if named := os.environ.get(DATA_VARIABLE):
        return Path(named).expanduser().absolute()
    from platformdirs import user_data_path

    return user_data_path("minutetaker", appauthor=False)


def resource(name: str) -> Path:
    """A file that came with the program, by its place under resources/: ``templates/minutes.docx``.

    Raises FileNotFoundError when the installation lacks it.
    """
    place = RESOURCES / name
    if not place.exists():
        raise FileNotFoundError(f"the installation lacks {name}; run `make generate` in a checkout")
    return place
