"""What the layouts of documents are called in the window."""

from PySide6.QtCore import QCoreApplication


def layout_words(name: str) -> str:
    """The layout's name for a person; one that is not ours is called what it is called."""
    words = {
        "sfs2487-2024": QCoreApplication.translate("Layout", "Standard SFS 2487"),
        "ministry-memo": QCoreApplication.translate("Layout", "Ministry's memo"),
        "municipal": QCoreApplication.translate("Layout", "Municipal minutes"),
        "association": QCoreApplication.translate("Layout", "Minutes of an association"),
        "board": QCoreApplication.translate("Layout", "Minutes of a board"),
    }
    return words.get(name, name)
