"""The palettes of the live page."""

from PySide6.QtWidgets import QWidget

from minutetaker.ui.palettes.entry_question import EntryQuestion
from minutetaker.ui.palettes.item_question import ItemQuestion, TitleQuestion
from minutetaker.ui.palettes.matter_questions import MattersQuestion
from minutetaker.ui.palettes.palettes import Palettes
from minutetaker.ui.palettes.people_question import PeopleQuestion
from minutetaker.ui.palettes.pick_question import PickQuestion
from minutetaker.ui.palettes.planned_question import PlannedQuestion
from minutetaker.ui.palettes.question import Question
from minutetaker.ui.palettes.recusal_question import GroundQuestion, RecusedQuestion
from minutetaker.ui.palettes.times_question import TimesQuestion
from minutetaker.ui.widgets.item_editor import ItemEditor


class MeetingPalettes(Palettes):
    """The questions of the live page that more than one act asks."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.entry = EntryQuestion(self.popup)
        self.item = ItemQuestion(self.popup)
        self.matters = MattersQuestion(self.popup)
        self.people = PeopleQuestion(self.popup, host)
        self.planned = PlannedQuestion(self.popup)
        self.pick = PickQuestion(self.popup)
        self.times = TimesQuestion(self.popup)
        self.recused = RecusedQuestion(self.popup)
        self.ground = GroundQuestion(self.popup)
        self.title = TitleQuestion(self.popup)

    def ask_under(self, question: Question, editor: ItemEditor) -> None:
        """Ask under the line with the caret, where the editor is in view."""
        host = self.parent()
        is_shown = editor.isVisible() and isinstance(host, QWidget)
        below = editor.caret_line(host) if is_shown and isinstance(host, QWidget) else None
        self.ask(question, below)
