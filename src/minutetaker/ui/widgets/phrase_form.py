"""Where a phrase is written: its short name, and its text with places in braces."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from minutetaker.domain.rich_text import Paragraph, Run, write
from minutetaker.ui import theme
from minutetaker.ui.widgets import painting
from minutetaker.ui.widgets.button import Button
from minutetaker.ui.widgets.field_editor import FieldEditor
from minutetaker.ui.widgets.form_field import FormField

_SIDE = 24
_NAME = 132
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class PhraseForm(QWidget):
    """Enter goes from the name to the text and then saves; Esc gives up.

    Signals:
        saved: (short name, text) the person is through.
        given_up: the person wants nothing changed.
    """

    saved = Signal(object, object)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name_field = FormField(self)
        self.text_edit = FieldEditor(self)
        self._label = QLabel(self)
        self._label.setFont(theme.font("caption", 500))
        self._label.setBuddy(self.text_edit)
        theme.make_quiet(self._label)
        self._save = Button(self, kind="primary", key="Enter")
        self._cancel = Button(self, kind="quiet", key="Esc")
        self.name_field.setFixedWidth(theme.px(_NAME))
        text = QVBoxLayout()
        text.setSpacing(theme.px(4))
        text.addWidget(self._label)
        text.addWidget(self.text_edit)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(_SIDE), 0, theme.px(_SIDE), theme.px(8))
        row.setSpacing(theme.px(12))
        row.addWidget(self.name_field, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        row.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._save, 0, Qt.AlignmentFlag.AlignBottom)
        for widget in (self.name_field.line, self.text_edit):
            widget.installEventFilter(self)
        self._save.clicked.connect(self._on_save_clicked)
        self._cancel.clicked.connect(self.given_up)
        self.setTabOrder(self.name_field.line, self.text_edit)
        self.setTabOrder(self.text_edit, self._save)
        self.setTabOrder(self._save, self._cancel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._slots = ""
        self._retell()
        self.hide()

    def set_slots(self, slots: str) -> None:
        """Say which places there are, as they are typed."""
        self._slots = slots
        self._retell()

    def show_phrase(self, short: str, text: str) -> None:
        """Let a phrase be changed, or written from nothing."""
        self.name_field.line.setText(short)
        blocks = [Paragraph((Run(line),)) for line in text.split("\n") if line]
        self.text_edit.set_markdown(write(blocks))
        self.show()
        if short:
            self.text_edit.setFocus()
        else:
            self.name_field.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.given_up.emit()
                return True
            is_plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if event.key() in _ENTER and is_plain:
                if watched is self.name_field.line:
                    self.text_edit.setFocus()
                else:
                    self._on_save_clicked()
                return True
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def _on_save_clicked(self) -> None:
        self.saved.emit(self.name_field.line.text().strip(), self.text_edit.raw_text().strip())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens, place = theme.tokens(), self.text_edit.geometry()
        start = QPointF(place.left(), place.bottom() + theme.px(2))
        ink = tokens.accent if self.text_edit.hasFocus() else tokens.control
        painting.hairline(painter, start, place.width(), ink)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retell()

    def _retell(self) -> None:
        self.name_field.set_label(self.tr("Short name"))
        self._label.setText(self.tr("Text; places: {slots}").format(slots=self._slots))
        self.text_edit.setAccessibleName(self.tr("Text of the phrase"))
        self._save.setText(self.tr("Save"))
        self._cancel.setText(self.tr("Cancel"))
