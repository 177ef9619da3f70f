"""The way to columns that gave way in a narrow window: a button for each, Esc back."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from minutetaker.ui.widgets.columns import Room, ThreeColumns


class FoldedColumns(QObject):
    """Shows a button while its column is folded; it opens over the text and takes the keys."""

    def __init__(
        self,
        columns: ThreeColumns,
        *,
        left: tuple[QPushButton, QWidget] | None = None,
        right: tuple[QPushButton, QWidget] | None = None,
        gives_way: QWidget | None = None,
    ) -> None:
        """Each a button, and who takes the keys when its column opens.

        ``gives_way`` makes room for both buttons; what it does has a key and stands in the menu.
        """
        super().__init__(columns)
        self._columns, self._left, self._right = columns, left, right
        self._gives_way = gives_way
        self._before: QWidget | None = None
        columns.room_changed.connect(self._on_room_changed)
        if left is not None:
            left[0].clicked.connect(self.toggle_left)
        if right is not None:
            right[0].clicked.connect(self.toggle_right)
        self._on_room_changed(columns.room())

    def toggle_left(self) -> None:
        """Open the left column where it is folded, or put it away."""
        is_open = not self._columns.is_left_open()
        self.fold()
        self._columns.open_left(is_open=is_open)
        self._give_keys(self._left if is_open else None)

    def toggle_right(self) -> None:
        """Open the right column where it is folded, or put it away."""
        is_open = not self._columns.is_right_open()
        self.fold()
        self._columns.open_right(is_open=is_open)
        self._give_keys(self._right if is_open else None)

    def fold(self) -> bool:
        """Put away what lies over the text, the keys back where they were; whether any did."""
        if not (self._columns.is_left_open() or self._columns.is_right_open()):
            return False
        self._columns.open_left(is_open=False)
        self._columns.open_right(is_open=False)
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _give_keys(self, side: tuple[QPushButton, QWidget] | None) -> None:
        if side is not None:
            self._before = QApplication.focusWidget()
            side[1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_room_changed(self, room: Room) -> None:
        if self._left is not None:
            self._left[0].setVisible(room is Room.SINGLE)
        if self._right is not None:
            self._right[0].setVisible(room <= Room.FOLDED)
        if self._gives_way is not None:
            self._gives_way.setVisible(room is not Room.SINGLE)
