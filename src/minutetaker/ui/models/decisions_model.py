"""The log of decisions and of tasks, in the order of the agenda."""

from functools import lru_cache

from minutetaker.domain.decision import Decision
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.rich_text import plain_text
from minutetaker.domain.rich_text_parser import parse
from minutetaker.finnish import dates
from minutetaker.finnish.languages import Language
from minutetaker.ui.models.rows_model import Row, RowsModel
from minutetaker.ui.models.told_decisions import elected_sentences
from minutetaker.ui.widgets.list_parts import RowRole

Key = tuple[str, str]
"""Item id, and the field's key in it."""


class DecisionsModel(RowsModel):
    """Rows by item id and field key."""

    def show_decisions(self, minutes: Minutes) -> None:
        """Show what was decided, in the words of the decisions."""
        self.show_rows(
            [
                _row(item.id, f"decision:{each.id}", item.number, _words(minutes, each))
                for item in minutes.items
                for each in item.decisions
                if each.text.strip() or each.elected
            ]
        )

    def show_actions(self, minutes: Minutes) -> None:
        """Show what is to be done, by whom and when."""
        language = Language(minutes.meeting.language.value)
        rows = []
        for item in minutes.items:
            for each in item.actions:
                owner = minutes.name_of(each.owner) if each.owner else ""
                due = dates.short(each.due, language) if each.due else ""
                words = " · ".join(part for part in (each.text, owner, due) if part)
                rows.append(_row(item.id, f"action:{each.id}", item.number, words))
        self.show_rows(rows)


def count_decisions(minutes: Minutes) -> int:
    """How many decisions have words."""
    decided = (each for item in minutes.items for each in item.decisions)
    return sum(bool(each.text.strip() or each.elected) for each in decided)


def count_actions(minutes: Minutes) -> int:
    """How many tasks there are."""
    return sum(len(item.actions) for item in minutes.items)


def _words(minutes: Minutes, decision: Decision) -> str:
    """The words of a decision; those elected by it, where it has none."""
    words = _line(decision.text)
    return words or " ".join(elected_sentences(minutes, decision))


@lru_cache(maxsize=1024)
def _line(text: str) -> str:
    # The log asks of the same texts at every act.
    return " ".join(plain_text(parse(text)).split())


def _row(item_id: str, key: str, number: str | None, words: str) -> Row:
    sentence = f"{number or ''} {words}".strip()
    return Row((item_id, key), words, sentence, {RowRole.NUMBER: number or ""})
