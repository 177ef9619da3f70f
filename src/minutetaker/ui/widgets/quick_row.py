"""The keys used most, at the foot of the text; what finds no room stands in a menu."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from minutetaker.ui import theme
from minutetaker.ui.widgets.button import Button

_HEIGHT = 44
_BUTTON_PADDING = 10
_GAP = 4


class QuickRow(QWidget):
    """Buttons of actions, each with its key; they begin where the text does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions: dict[Button, QAction] = {}
        self._text_left = 0
        self._menu = QMenu(self)
        self._more = Button(self, kind="quiet", icon_name="ellipsis")
        self._more.setAccessibleName(self.tr("More actions"))
        self._more.setToolTip(self.tr("More actions"))
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._more.clicked.connect(self._on_more_clicked)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_actions(self, actions: tuple[QAction, ...], others: tuple[QAction, ...] = ()) -> None:
        """Show these, the most used first; ``others`` only stand in the menu."""
        for old in self._actions:
            old.hide()
            old.deleteLater()
        self._actions = {}
        native = QKeySequence.SequenceFormat.NativeText
        for action in actions:
            key = action.shortcut().toString(native)
            button = Button(self, text=action.text(), kind="quiet", key=key)
            # The caret stays in the text when a button is clicked.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setToolTip(f"{action.text()} ({key})" if key else action.text())
            button.clicked.connect(action.trigger)
            button.show()
            self._actions[button] = action
        self._menu.clear()
        self._menu.addActions([*actions, *others])
        self._place()

    def set_text_left(self, left: int) -> None:
        """Begin where the written text does, in pixels from the left edge."""
        self._text_left = left
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(480), theme.px(_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        left = max(0, self._text_left - theme.px(_BUTTON_PADDING))
        end = self.width() - self._more.sizeHint().width() - theme.px(8)
        middle = self.height() // 2
        is_full = False
        for button in self._actions:
            size = button.sizeHint()
            is_full = is_full or left + size.width() > end
            button.setVisible(not is_full)
            if not is_full:
                button.setGeometry(left, middle - size.height() // 2, size.width(), size.height())
                left += size.width() + theme.px(_GAP)
        size = self._more.sizeHint()
        place = end if is_full else min(left, end)
        self._more.setGeometry(place, middle - size.height() // 2, size.width(), size.height())

    def _on_more_clicked(self) -> None:
        self._menu.popup(self._more.mapToGlobal(self._more.rect().topLeft()))
