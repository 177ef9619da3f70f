"""Shift+F4: what kind of decision it is, whether all agreed, whether it differs."""

from enum import Enum

from PySide6.QtCore import Signal

from minutetaker.domain.decision import Decision, DecisionKind
from minutetaker.ui.palettes.question import Question
from minutetaker.ui.widgets.palette_entries import PaletteEntry


class Mark(Enum):
    """What a decision is marked with beside its kind."""

    UNANIMOUS = "unanimous"
    CHANGED = "changed"


class KindQuestion(Question):
    """Offers the marks and the kinds; those that the decision has are checked.

    Signals:
        chosen: (Mark or DecisionKind) mark the decision with it, or take the mark away.
    """

    chosen = Signal(object)
    decision: Decision | None = None

    def ask(self) -> None:
        hints = (self.tr("Enter marks it, or takes the mark away"), self.tr("Esc closes"))
        self.popup.open_with(
            self._entries(),
            self.tr("Kind or mark"),
            hints,
            icon="gavel",
            title=self.tr("Kind of the decision"),
        )

    def choose(self, payload: object) -> None:
        self.chosen.emit(payload)

    def _entries(self) -> list[PaletteEntry]:
        decision = self.decision
        if decision is None:
            return []
        names: dict[Mark | DecisionKind, str] = {
            Mark.UNANIMOUS: self.tr("Unanimous"),
            Mark.CHANGED: self.tr("Differs from the proposal"),
            DecisionKind.APPROVED: self.tr("Approved"),
            DecisionKind.NOTED: self.tr("Noted"),
            DecisionKind.ELECTED: self.tr("Elected"),
            DecisionKind.ASSIGNED: self.tr("Assigned"),
            DecisionKind.TABLED: self.tr("Tabled"),
            DecisionKind.REFERRED_BACK: self.tr("Referred back"),
            DecisionKind.REJECTED: self.tr("Rejected"),
            DecisionKind.OTHER: self.tr("Other"),
        }
        has: set[object] = {
            decision.kind,
            *([Mark.UNANIMOUS] if decision.unanimous else []),
            *([Mark.CHANGED] if decision.changed else []),
        }
        return [
            PaletteEntry(
                name,
                key,
                self.tr("marked") if key in has else "",
                icon="check" if key in has else "",
            )
            for key, name in names.items()
        ]
