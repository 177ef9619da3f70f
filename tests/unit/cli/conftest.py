"""The command line inside the test's own process, in Finnish."""

from collections.abc import Callable
from pathlib import Path

import pytest

from minutetaker.cli import main
from tests.helpers.command_line import FINNISH_SAMPLE, MEETING, Answer

Ask = Callable[..., Answer]


@pytest.fixture
def ask(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Ask:
    """Gives the program words and has its answer."""
    monkeypatch.setenv("LC_ALL", "fi_FI.UTF-8")

    def asked(*words: str | Path) -> Answer:
        capsys.readouterr()
        status = main([str(word) for word in words])
        seen = capsys.readouterr()
        return Answer(status, seen.out, seen.err)

    return asked


@pytest.fixture
def meeting(ask: Ask) -> str:
    """The sample meeting in the data folder; its id."""
    assert ask("import", FINNISH_SAMPLE).out == f"{MEETING}\n"
    return MEETING
