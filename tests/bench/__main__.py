"""Measures everything, or the modules that are named: ``python -m tests.bench saving start``."""

import importlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.bench.figure import Figure

HELPERS = {"__init__", "__main__", "figure", "meetings"}


def main(wanted: list[str]) -> int:
    """Print a row a figure; the exit status is 1 when one is over its limit."""
    # An installed program has its bytecode beside it, as the libraries have that it is held to.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    here = Path(__file__).parent
    names = [path.stem for path in sorted(here.glob("*.py")) if path.stem not in HELPERS]
    is_kept = True
    for name in names:
        if wanted and name not in wanted:
            continue
        module = importlib.import_module(f"tests.bench.{name}")
        figures: list[Figure] = list(module.figures())
        for each in figures:
            limit = "" if each.limit is None else f"≤ {each.limit:g}"
            mark = "" if each.is_kept else "  OVER"
            print(
                f"{name:10} {each.name:58} {each.value:10.2f} {each.unit:3} {limit:8}"
                f" {each.note}{mark}",
                flush=True,
            )
            is_kept = is_kept and each.is_kept
    return 0 if is_kept else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
