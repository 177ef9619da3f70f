"""The palette of the live page: one popup, opened for one question at a time."""

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from minutetaker.ui.palettes.entry_question import EntryQuestion
from minutetaker.ui.palettes.item_question import ItemQuestion, TitleQuestion
from minutetaker.ui.palettes.matter_questions import MattersQuestion, SecrecyQuestion
from minutetaker.ui.palettes.people_question import PeopleQuestion
from minutetaker.ui.palettes.pick_question import PickQuestion
from minutetaker.ui.palettes.planned_question import PlannedQuestion
from minutetaker.ui.palettes.publicity_question import PublicityQuestion
from minutetaker.ui.palettes.question import Question
from minutetaker.ui.palettes.recusal_question import GroundQuestion, RecusedQuestion
from minutetaker.ui.palettes.times_question import TimesQuestion
from minutetaker.ui.widgets.item_editor import ItemEditor
from minutetaker.ui.widgets.palette_popup import PalettePopup


class MeetingPalettes(QObject):
    """Opens the popup for a question and brings it what happens there.

    A question is made with ``popup`` and asked by ``ask``; its answer is its own signal.

    Signals:
        opened, closed: the palette has the keys; it has given them back.
    """

    opened = Signal()
    closed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.host = host
        self.popup = PalettePopup(host)
        self.entry = EntryQuestion(self.popup)
        self.secrecy = SecrecyQuestion(self.popup)
        self.item = ItemQuestion(self.popup)
        self.matters = MattersQuestion(self.popup)
        self.people = PeopleQuestion(self.popup, host)
        self.planned = PlannedQuestion(self.popup)
        self.pick = PickQuestion(self.popup)
        self.times = TimesQuestion(self.popup)
        self.recused = RecusedQuestion(self.popup)
        self.ground = GroundQuestion(self.popup)
        self.title = TitleQuestion(self.popup)
        self.publicity = PublicityQuestion(self.popup)
        self._asked: Question | None = None
        self.popup.chosen.connect(self._on_chosen)
        self.popup.closed.connect(self._on_closed)
        self.popup.current_moved.connect(self._on_current_moved)
        self.popup.tab_pressed.connect(self._on_tab_pressed)
        self.popup.typed.connect(self._on_typed)

    def ask(self, question: Question, below: QRect | None) -> None:
        """Ask, under this line of the page; None: at its top."""
        self._asked = question
        self.popup.place(below=below)
        self.opened.emit()
        question.ask()

    def ask_under(self, question: Question, editor: ItemEditor) -> None:
        """Ask under the line with the caret, where the editor is in view."""
        host = self.parent()
        is_shown = editor.isVisible() and isinstance(host, QWidget)
        below = editor.caret_line(host) if is_shown and isinstance(host, QWidget) else None
        self.ask(question, below)

    def _on_typed(self, text: str) -> None:
        if self._asked is not None:
            self._asked.type_words(text)

    def _on_current_moved(self, payload: object) -> None:
        if self._asked is not None:
            self._asked.move_to(payload)

    def _on_tab_pressed(self, steps: int) -> None:
        if self._asked is not None:
            self._asked.step(steps)

    def _on_chosen(self, payload: object) -> None:
        if self._asked is not None:
            self._asked.choose(payload)

    def _on_closed(self) -> None:
        if self._asked is not None:
            self._asked.leave()
        self.closed.emit()
