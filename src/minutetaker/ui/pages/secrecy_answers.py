"""What is secret of an item or of the whole meeting, asked on a page: how much, why, its title."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QRect

from minutetaker.domain.minutes import Minutes
from minutetaker.domain.secrecy import Publicity, PublicityLevel
from minutetaker.finnish.languages import Language
from minutetaker.services import publicity
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.models.secrecy_words import secrecy_words
from minutetaker.ui.palettes.palettes import Palettes
from minutetaker.ui.palettes.publicity_question import (
    Chosen,
    PublicityQuestion,
    PublicTitleQuestion,
)


class SecrecyAnswers(QObject):
    """Asks, and does what is answered; a page says what is at hand there."""

    def __init__(self, bridge: Bridge, palettes: Palettes, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._palettes = bridge, palettes
        self._question = PublicityQuestion(palettes.popup)
        self._title = PublicTitleQuestion(palettes.popup)
        self._item_id: str | None = None
        self._question.picked.connect(self._on_picked)
        self._question.title_asked.connect(self._on_title_asked)
        self._title.title_given.connect(self._on_title_given)

    def minutes(self) -> Minutes | None:
        """The meeting, if it may be changed; else the reason is told."""
        raise NotImplementedError

    def hand_over(self) -> None:
        """Give what is typed to whoever saves it."""
        raise NotImplementedError

    def below(self) -> QRect | None:
        """The line of the page under which to ask; None: at its top."""
        raise NotImplementedError

    def tell(self, words: str) -> None:
        """Say what happened."""
        raise NotImplementedError

    def ask_ground_of(self, item_id: str | None) -> None:
        """Ask by which provision an item, or else the whole meeting, is secret."""
        self._ask(item_id, needs_ground=True)

    def ask_of(self, item_id: str | None, part: int | None = None) -> None:
        """Ask how much of an item, or else of the whole meeting, is secret.

        ``part``: that part of the item may be meant as well.
        """
        self._ask(item_id, part=part)

    def _ask(
        self, item_id: str | None, *, part: int | None = None, needs_ground: bool = False
    ) -> None:
        minutes, question = self.minutes(), self._question
        if minutes is None:
            return
        self._item_id = item_id
        item = minutes.item(item_id) if item_id is not None else None
        question.item, question.part, question.needs_ground = item, part, needs_ground
        question.told = item.publicity if item else minutes.meeting.publicity
        question.language = Language(minutes.meeting.language.value)
        self._palettes.ask(question, self.below())

    def _on_title_asked(self) -> None:
        minutes = self.minutes()
        if minutes is not None and self._item_id is not None:
            self._title.known = minutes.item(self._item_id).public_title or ""
            self._palettes.ask(self._title, self.below())

    def _on_title_given(self, title: str) -> None:
        self.hand_over()
        if self.minutes() is not None and self._item_id is not None:
            place = (self._bridge.desk, self._bridge.meeting_id or "", self._item_id)
            self._bridge.run(partial(publicity.set_public_title, *place, title or None), self)

    def _on_picked(self, chosen: Chosen) -> None:
        self.hand_over()
        if self.minutes() is None:
            return
        item_id, meeting = self._item_id, (self._bridge.desk, self._bridge.meeting_id or "")
        level, ground = chosen.level, chosen.ground
        if level is None:
            act = partial(publicity.give_ground, *meeting, item_id, ground or "")
        elif item_id is None:
            act = partial(publicity.set_publicity_of_meeting, *meeting, level, ground)
        elif chosen.part is None:
            act = partial(publicity.set_publicity, *meeting, item_id, level, ground)
        else:
            place, is_secret = (*meeting, item_id, chosen.part), level is PublicityLevel.SECRET
            act = partial(publicity.set_part_secret, *place, is_secret=is_secret)
        if self._bridge.run(act, self) and chosen.part is None:
            self._tell_of(item_id)

    def _tell_of(self, item_id: str | None) -> None:
        minutes = self._bridge.minutes
        if minutes is None:
            return
        told: Publicity | None = minutes.meeting.publicity
        if item_id is not None:
            told = minutes.item(item_id).publicity
        words = secrecy_words(told) if told else QCoreApplication.translate("Secrecy", "Public")
        self.tell(self.tr("{words}. Undo Ctrl+Z").format(words=words))
