"""Whether the document at hand can be read by everybody, said before it goes out."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from minutetaker.domain.failures import KnownFailure
from minutetaker.domain.minutes import Minutes
from minutetaker.finnish.languages import Language
from minutetaker.services.accessibility import accessibility_lines, in_order
from minutetaker.services.wishes import Wishes
from minutetaker.ui import i18n, theme

_MOST = 6
"""Lines at once: more than these nobody mends at one sitting."""


class AccessibilityPanel(QWidget):
    """A caption and what there is to stumble at, or that all is in order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = QLabel(self)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        keys = Qt.TextInteractionFlag.TextSelectableByKeyboard
        self._words.setTextInteractionFlags(keys | Qt.TextInteractionFlag.TextSelectableByMouse)
        theme.make_quiet(self._caption)
        self._caption.setFont(theme.font("caption", 500))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(12), 0, 0)
        column.setSpacing(theme.px(3))
        column.addWidget(self._caption)
        column.addWidget(self._words)
        self._retell()

    def show_minutes(self, minutes: Minutes, wishes: Wishes | None) -> None:
        """Look at the document that the wishes ask for; None: what goes out is no document."""
        self.setVisible(wishes is not None)
        if wishes is None:
            return
        language = Language(i18n.language())
        try:
            lines = accessibility_lines(minutes, language, wishes)
        except KnownFailure:
            # The export itself says what is wrong with the wishes.
            self.setVisible(False)
            return
        shown = list(lines[:_MOST]) or [in_order(language)]
        if len(lines) > _MOST:
            shown.append(self.tr("and %n more", "", len(lines) - _MOST))
        self._words.setText("\n".join(shown))

    def words(self) -> str:
        """What is said now."""
        return self._words.text()

    def _retell(self) -> None:
        self._caption.setText(self.tr("Accessibility"))
        self._words.setAccessibleName(self.tr("Accessibility"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retell()
