"""A process that is killed while it saves loses nothing that it said was saved."""

import os
import subprocess
import sys
import time
from pathlib import Path

from minutetaker.domain.editing import part_key, text_of
from minutetaker.store.doctor import examine
from minutetaker.store.engine import open_store
from minutetaker.store.unit_of_work import UnitOfWork
from tests.unit.store.sample_meeting import board_meeting

ROOT = Path(__file__).parents[2]
TYPIST = """
import sys
from pathlib import Path
from minutetaker.domain.editing import part_key, with_text
from minutetaker.store.engine import open_store
from minutetaker.store.unit_of_work import UnitOfWork

store = open_store(Path(sys.argv[1]), must_write=True)
number = 0
while True:
    number += 1
    with UnitOfWork(store) as unit:
        minutes = unit.meetings.get("m")
        unit.meetings.replace("m", with_text(minutes, "i1", part_key(0), f"Teksti {number}"))
        unit.commit()
    print(number, flush=True)
"""


def test_every_text_that_was_told_to_be_saved_is_there_after_a_kill(data_folder: Path) -> None:
    with open_store(data_folder, must_write=True) as store, UnitOfWork(store) as unit:
        unit.meetings.add(board_meeting(), "m")
        unit.commit()

    for seconds in (0.05, 0.21, 0.13):
        told = last_told_before_kill(data_folder, seconds)

        with open_store(data_folder, must_write=True) as store, UnitOfWork(store) as unit:
            text = text_of(unit.meetings.get("m"), "i1", part_key(0))
        assert told >= 1
        # One more may be on the disk than there was time to tell.
        assert text in {f"Teksti {told}", f"Teksti {told + 1}"}
        assert examine(data_folder).is_sound


def last_told_before_kill(folder: Path, seconds: float) -> int:
    with subprocess.Popen(
        [sys.executable, "-c", TYPIST, str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(["src", "."])},
        cwd=ROOT,
    ) as typist:
        assert typist.stdout is not None
        first = typist.stdout.readline()
        time.sleep(seconds)
        typist.kill()
        told = [first, *typist.stdout]
    return int([line for line in told if line.endswith("\n")][-1])
