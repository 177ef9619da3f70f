"""A line for several names, each completed after its comma."""

import re

from PySide6.QtGui import QKeyEvent

from minutetaker.ui.widgets.form_field import CompletingLineEdit

_BEFORE_LAST = re.compile(r".*[,;]\s*", re.DOTALL)


class NamesLineEdit(CompletingLineEdit):
    """Completes the name that is being typed, not the whole line."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in {",", ";"}:
            self.insert(self.completion())
        super().keyPressEvent(event)

    def completion(self) -> str:
        """The rest of the name being typed; one that stands in the line already is not offered."""
        text = self.text()
        if self.cursorPosition() != len(text) or not self.hasFocus():
            return ""
        before = _BEFORE_LAST.match(text)
        said = before[0] if before is not None else ""
        start = text[len(said) :].casefold()
        for each in self.known:
            goes_on = len(each) > len(start) > 0 and each.casefold().startswith(start)
            if goes_on and each.casefold() not in said.casefold():
                return each[len(start) :]
        return ""
