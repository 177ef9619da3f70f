"""PySide6 6.12.0 aborted on Python 3.11 after some 5,300 calls that return nothing."""

import subprocess
import sys

CALLS = 20_000
PROGRAM = f"""
from PySide6.QtCore import QObject
one = QObject()
for number in range({CALLS}):
    one.setObjectName("a")
print("alive")
"""


def test_seconds_of_typing_do_not_abort_the_program() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False
    )

    assert done.stdout.strip() == "alive", f"hold PySide6 below that release: {done.stderr}"
