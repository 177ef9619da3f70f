"""What is said of a decision beside its words: who is elected, its kind, and who dissents."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.decision import Decision, DecisionKind, Elected
from minutetaker.domain.editing import FieldKind, field_key
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.namesakes import listed_names
from minutetaker.domain.presence import people_at
from minutetaker.services import decisions, dissents, elections
from minutetaker.services.desk import Desk
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.pages.meeting_actions import MeetingActions
from minutetaker.ui.pages.meeting_acts import MeetingActs
from minutetaker.ui.pages.meeting_palettes import MeetingPalettes
from minutetaker.ui.palettes.elected_question import ElectedQuestion
from minutetaker.ui.palettes.kind_question import KindQuestion, Mark
from minutetaker.ui.widgets.item_editor import ItemEditor
from minutetaker.ui.widgets.palette_entries import PaletteEntry


class MeetingDecisions(QObject):
    """Asks in palettes about the decision or the dissent with the caret."""

    def __init__(
        self,
        bridge: Bridge,
        actions: MeetingActions,
        acts: MeetingActs,
        palettes: MeetingPalettes,
        editor: ItemEditor,
    ) -> None:
        super().__init__(editor)
        self._bridge, self._acts = bridge, acts
        self._palettes, self._editor = palettes, editor
        self._elected = ElectedQuestion(palettes.popup)
        self._elected.elected.connect(self._on_elected)
        self._kind = KindQuestion(palettes.popup)
        self._kind.chosen.connect(self._on_kind)
        self._dissent = -1
        self._decision: Decision | None = None
        actions.dissent.triggered.connect(self.ask_dissent)
        actions.elect.triggered.connect(self.ask_elected)
        actions.decision_kind.triggered.connect(self.ask_kind)

    def ask_elected(self) -> None:
        """F3: elect people by the decision with the caret, the item's election or a new one."""
        item = self._item()
        if item is None:
            return
        at_caret = self._at_caret(item)
        known = [each for each in item.decisions if each.elected and not each.in_text]
        self._ask_elected(at_caret or (known[-1] if known else None))

    def ask_dissent(self) -> None:
        """F3: whose dissent; with the caret in one, who joins it."""
        item, minutes = self._item(), self._acts.minutes()
        if item is None or minutes is None:
            return
        self._dissent = self._dissent_at_caret(item)
        if self._dissent < 0:
            title, asked = self.tr("Dissent"), self.tr("Enter records whose dissent it is")
        else:
            title, asked = self.tr("Joins the dissent"), self.tr("Enter joins, or leaves again")
        entries = self._people(minutes, item)
        self._palettes.pick.offer(entries, title, asked, self._on_dissenter)
        self._palettes.ask(self._palettes.pick, self._below())

    def ask_kind(self) -> None:
        """Shift+F4: what kind of decision it is, and whether all agreed."""
        item = self._item()
        if item is None:
            return
        mine = [each for each in item.decisions if not each.in_text]
        self._decision = self._at_caret(item) or (mine[-1] if mine else None)
        if self._decision is None:
            self._acts.told.emit(self.tr("The item has no decision. F4 makes one."))
            return
        self._kind.decision = self._decision
        self._palettes.ask(self._kind, self._below())

    def _on_kind(self, mark: object) -> None:
        decision = self._decision
        if decision is None:
            return
        if mark is Mark.UNANIMOUS:
            decision = replace(decision, unanimous=not decision.unanimous)
        elif mark is Mark.CHANGED:
            decision = replace(decision, changed=not decision.changed)
        elif isinstance(mark, DecisionKind):
            decision = replace(decision, kind=None if decision.kind is mark else mark)
        self._editor.hand_over()
        self._bridge.run(partial(decisions.change_decision, *self._at(), decision), self)

    def _on_elected(self, elected: Elected) -> None:
        self._editor.hand_over()
        known = self._elected.decision
        key = known.id if known is not None else None
        made = self._bridge.make(partial(elections.elect, *self._at(), key, elected), self)
        item = self._item()
        if made is not None and item is not None:
            # One after another: the next name may be typed at once.
            self._ask_elected(next((each for each in item.decisions if each.id == made), None))

    def _ask_elected(self, decision: Decision | None) -> None:
        self._elected.minutes = self._acts.minutes()
        self._elected.item_id = self._acts.item_id or ""
        self._elected.decision = decision
        self._palettes.ask(self._elected, self._below())

    def _on_dissenter(self, participant_id: object) -> None:
        self._editor.hand_over()
        who = str(participant_id)
        if self._dissent >= 0:
            act = partial(dissents.join_or_leave, *self._at(), self._dissent, who)
            self._bridge.run(act, self)
            return
        key = self._bridge.make(partial(dissents.add_dissent, *self._at(), who), self)
        if key is not None:
            self._editor.go_to(key)

    def _people(self, minutes: Minutes, item: AgendaItem) -> list[PaletteEntry]:
        here = people_at(minutes, item.id)
        marked: set[str | None] = set()
        if self._dissent >= 0:
            dissent = item.dissents[self._dissent]
            marked = {each.participant for each in dissent.joined_by}
            here = tuple(each for each in here if each != dissent.participant)
        names = listed_names(minutes)
        return [
            PaletteEntry(
                names[each],
                each,
                self.tr("joined") if each in marked else "",
                icon="check" if each in marked else "user",
            )
            for each in here
        ]

    def _item(self) -> AgendaItem | None:
        self._editor.hand_over()
        self._bridge.drain()
        minutes, item_id = self._acts.minutes(), self._acts.item_id
        if minutes is None or item_id is None:
            return None
        return self._bridge.desk.minutes(self._bridge.meeting_id or "").item(item_id)

    def _at_caret(self, item: AgendaItem) -> Decision | None:
        spec = self._editor.current_spec()
        return next(
            (each for each in item.decisions if spec and spec.key == f"decision:{each.id}"), None
        )

    def _dissent_at_caret(self, item: AgendaItem) -> int:
        """The place of the dissent with the caret; -1 for none."""
        spec = self._editor.current_spec()
        if spec is None or not spec.key:
            return -1
        key = field_key(spec.key)
        is_there = key.kind is FieldKind.DISSENT and int(key.key) < len(item.dissents)
        return int(key.key) if is_there else -1

    def _at(self) -> tuple[Desk, str, str]:
        return (self._bridge.desk, self._bridge.meeting_id or "", self._acts.item_id or "")

    def _below(self) -> QRect | None:
        host = self._palettes.parent()
        is_shown = self._editor.isVisible() and isinstance(host, QWidget)
        return self._editor.caret_line(host) if is_shown and isinstance(host, QWidget) else None
