"""Whose turn it is in a vote: part of a name is enough."""

from PySide6.QtCore import Signal

from minutetaker.ui.models.vote_sheet import VoterRow
from minutetaker.ui.palettes.question import Question
from minutetaker.ui.widgets.palette_entries import PaletteEntry


class VoterQuestion(Question):
    """Asks for a voter.

    Signals:
        voter_wanted: (participant id) make it their turn.
    """

    voter_wanted = Signal(object)
    rows: tuple[VoterRow, ...] = ()

    def ask(self) -> None:
        entries = [
            PaletteEntry(row.name, row.participant, row.word or row.group, icon="vote")
            for row in self.rows
        ]
        hints = (self.tr("Enter goes to the voter"), self.tr("Esc closes"))
        self.popup.open_with(
            entries, self.tr("Part of a name"), hints, icon="search", title=self.tr("Voters")
        )

    def choose(self, payload: object) -> None:
        self.voter_wanted.emit(payload)
