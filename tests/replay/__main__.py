"""``python -m tests.replay FOLDER``: the recorded meeting, its pictures and files in a folder."""

import os
import sys
from datetime import datetime
from functools import partial
from pathlib import Path

from tests.helpers.wall_clock import WallClock, hung

HERE = Path(__file__).parent
MEETING, KEYS = HERE / "hallitus.json", HERE / "hallitus.keys"
BEGINS = datetime(2026, 11, 10, 15, 55)


def main(words: list[str]) -> int:
    """Play it; the exit status is 2 when the folder isn't named."""
    if len(words) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    folder = Path(words[0])
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with hung(WallClock(BEGINS)) as wall:
        _play(folder, wall)
    return 0


def _play(folder: Path, wall: WallClock) -> None:
    from minutetaker.app import begin
    from minutetaker.services.desk import open_desk
    from minutetaker.services.exporting import export
    from minutetaker.services.importing import import_files
    from tests.replay.player import play, wait_until
    from tests.replay.recording import read

    data = folder / "data"
    with open_desk(data) as desk:
        [meeting_id] = import_files(desk, [MEETING])
    program = begin(["--data", str(data), meeting_id])
    program.window.show()
    program.window.activateWindow()
    wait_until(partial(getattr, program, "is_furnished"))
    played = play(program, read(KEYS), wall, partial(_take, folder, program.window))
    program.window.close()
    program.end()
    print(f"{played.count} events, {sum(played.letters):.0f} ms in letters")
    with open_desk(data) as desk:
        for ending in ("json", "docx", "pdf"):
            export(desk, meeting_id, folder / f"hallitus.{ending}")


def _take(folder: Path, window: object, name: str) -> None:
    window.grab().save(str(folder / f"{name}.png"))  # type: ignore[attr-defined]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
