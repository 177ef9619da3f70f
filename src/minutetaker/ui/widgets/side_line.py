"""The line over a part's words: what is moved, by whom; Enter goes from one to the next."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from minutetaker.domain.series import PartKind
from minutetaker.ui import theme
from minutetaker.ui.models.part_sides import PartSides, Side, motion_names, shown_sides, side_name
from minutetaker.ui.widgets import painting
from minutetaker.ui.widgets.form_field import CompletingLineEdit
from minutetaker.ui.widgets.names_line import NamesLineEdit

_LINE = 24
_LEAST = 84
_STEP = 8
_GAP = 12


def _wanted(edit: CompletingLineEdit) -> int:
    words = f"{edit.text()}{edit.completion()}" or edit.placeholderText()
    width = round(painting.width_of(words, edit.font())) + theme.px(10)
    return max(width, theme.px(_LEAST))


class SideLine(QWidget):
    """Shows the sides that are used; a person named in it is completed while being typed.

    Signals:
        side_given: (Side, str) the person left it with other words in it.
        left: Enter on the last one; the caret belongs in the words.
    """

    side_given = Signal(object, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits: dict[Side, CompletingLineEdit] = {}
        self._sides = PartSides(PartKind.TEXT)
        self._is_asked = False
        self._seconded_label = QLabel(self)
        self._seconded_label.setTextFormat(Qt.TextFormat.PlainText)
        self._seconded_label.setFont(theme.font("caption"))
        theme.make_quiet(self._seconded_label)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(_GAP))
        for side in Side:
            edit = NamesLineEdit(self) if side is Side.SECONDED else CompletingLineEdit(self)
            edit.setProperty("bare", True)  # noqa: FBT003
            edit.setFont(theme.font("body"))
            edit.setFixedHeight(theme.px(_LINE))
            edit.installEventFilter(self)
            edit.textChanged.connect(self._on_text_changed)
            edit.editingFinished.connect(self._on_editing_finished)
            edit.setProperty("quiet", True)  # noqa: FBT003
            if side is Side.SECONDED:
                row.addWidget(self._seconded_label)
            row.addWidget(edit)
            self._edits[side] = edit
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def lines(self) -> tuple[CompletingLineEdit, ...]:
        """The inputs, also those that are not shown."""
        return tuple(self._edits.values())

    def set_people(self, names: Sequence[str]) -> None:
        """Offer these names while somebody is typed."""
        self._edits[Side.MOTION].set_known(motion_names())
        for side in (Side.BY, Side.SECONDED):
            self._edits[side].set_known(names)

    def set_frozen(self, *, is_frozen: bool) -> None:
        """Let nobody type in it."""
        for edit in self._edits.values():
            edit.setReadOnly(is_frozen)

    def show_sides(self, sides: PartSides) -> None:
        """Show the sides of a part; one being typed in keeps what is typed."""
        if sides.kind is not self._sides.kind:
            self._is_asked = False
        self._sides = sides
        for side, edit in self._edits.items():
            name, words = side_name(side, sides.kind), sides.words(side)
            edit.setPlaceholderText(name)
            edit.setAccessibleName(name)
            edit.setToolTip(name)
            if edit.text() != words and not (edit.hasFocus() and edit.isModified()):
                with QSignalBlocker(edit):
                    edit.setText(words)
        self._seconded_label.setText(side_name(Side.SECONDED, sides.kind))
        self._show_used()

    def ask(self) -> None:
        """Show all sides that the part can have, until the caret leaves for another field."""
        self._is_asked = True
        self._show_used()

    def take_keys(self) -> None:
        """Give the keys to the first one that is shown."""
        shown = self._shown()
        if shown:
            shown[0].setFocus(Qt.FocusReason.TabFocusReason)
            shown[0].end(False)  # noqa: FBT003

    def forget_asking(self) -> None:
        """Show again only what is used."""
        if self._is_asked:
            self._is_asked = False
            self._show_used()

    def _shown(self) -> list[CompletingLineEdit]:
        sides = shown_sides(self._sides, is_asked=self._is_asked)
        return [self._edits[side] for side in sides]

    def _show_used(self) -> None:
        shown = self._shown()
        for edit in self._edits.values():
            edit.setVisible(edit in shown or edit.hasFocus())
        self.setVisible(bool(shown))
        self._on_text_changed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if is_enter and event.modifiers() == Qt.KeyboardModifier.NoModifier:
                self._go_on(watched)
                return True
        return super().eventFilter(watched, event)

    def _go_on(self, watched: QObject) -> None:
        """Take the completion and go to the next one, at the end to the words."""
        shown = self._shown()
        if isinstance(watched, CompletingLineEdit):
            rest = watched.completion()
            if rest:
                watched.insert(rest)
            after = shown[shown.index(watched) + 1 :] if watched in shown else []
            if after:
                after[0].setFocus(Qt.FocusReason.TabFocusReason)
            else:
                self.left.emit()

    def _on_text_changed(self, *_text: object) -> None:
        self._seconded_label.setVisible(bool(self._edits[Side.SECONDED].text()))
        self._fit()

    def _fit(self) -> None:
        """Give each the room its words need; the longest gives way where there is too little."""
        shown = [edit for edit in self._edits.values() if not edit.isHidden()]
        wanted = [_wanted(edit) for edit in shown]
        room = self.width() - theme.px(_GAP) * len(shown)
        if not self._seconded_label.isHidden():
            room -= self._seconded_label.sizeHint().width() + theme.px(_GAP)
        while shown and sum(wanted) > room and max(wanted) > theme.px(_LEAST):
            longest = wanted.index(max(wanted))
            wanted[longest] = max(theme.px(_LEAST), wanted[longest] - theme.px(_STEP))
        for edit, width in zip(shown, wanted, strict=True):
            edit.setFixedWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _on_editing_finished(self) -> None:
        for side, edit in self._edits.items():
            words = " ".join(edit.text().split())
            if words != self._sides.words(side) and edit.isModified() and not edit.isReadOnly():
                edit.setModified(False)
                self.side_given.emit(side, words)
