"""The trash (Roskakori): Enter brings a thing back; what goes for good needs a second key."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from minutetaker._generated.trash_page_ui import Ui_TrashPage
from minutetaker.domain.changes import Changes
from minutetaker.domain.failures import KnownFailure
from minutetaker.services import trash
from minutetaker.services.trash import Thrown
from minutetaker.ui import theme
from minutetaker.ui.bridge import TYPING, Bridge
from minutetaker.ui.models.rows_model import RowsModel
from minutetaker.ui.models.trash_rows import thrown_rows, title_of
from minutetaker.ui.widgets.row_delegates import HitDelegate


class TrashPage(QWidget):
    """Lists all that was thrown away, until somebody throws it away for good.

    Signals:
        notice: (str) what was done, for the status bar.
    """

    notice = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._things: tuple[Thrown, ...] = ()
        self._asked: tuple[int, ...] = ()
        self._rows = RowsModel(self)
        ui = self._ui = Ui_TrashPage()
        ui.setupUi(self)
        ui.title_label.setFont(theme.font("item_title", 600))
        ui.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        theme.make_quiet(ui.hint_label)
        ui.things_list.setModel(self._rows)
        ui.things_list.setItemDelegate(HitDelegate(self))
        self.setFocusProxy(ui.things_list)
        ui.bring_back_button.clicked.connect(self._on_bring_back)
        ui.discard_button.clicked.connect(self._on_discard)
        ui.empty_button.clicked.connect(self._on_empty)
        ui.things_list.doubleClicked.connect(self._on_bring_back)
        ui.things_list.selectionModel().currentChanged.connect(self._on_current_changed)
        bridge.changed.connect(self._on_changed)
        # A click only chooses; the list's own keys would not tell it from Enter.
        back = QAction(ui.things_list)
        back.setShortcuts([QKeySequence(Qt.Key.Key_Return), QKeySequence(Qt.Key.Key_Enter)])
        back.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        back.triggered.connect(self._on_bring_back)
        ui.things_list.addAction(back)
        self._retell()

    def show_meeting(self) -> None:
        """Show all that lies in the trash now."""
        view, row = self._ui.things_list, self._ui.things_list.currentIndex().row()
        try:
            self._things = trash.thrown(self._bridge.desk)
        except KnownFailure as failure:
            self._things = ()
            self._bridge.failed.emit(failure)
        self._rows.show_rows(thrown_rows(self._things))
        row = max(0, min(row, len(self._things) - 1))
        view.setCurrentIndex(self._rows.index(row, 0))
        for button in (self._ui.bring_back_button, self._ui.discard_button, self._ui.empty_button):
            button.setVisible(bool(self._things) and not self._bridge.desk.is_read_only)
        self._tell_hint()

    def _chosen(self) -> Thrown | None:
        row = self._ui.things_list.currentIndex().row()
        return self._things[row] if 0 <= row < len(self._things) else None

    def _on_bring_back(self, *_index: object) -> None:
        chosen = self._chosen()
        if chosen is None or self._bridge.desk.is_read_only:
            return
        if self._bridge.run(partial(trash.bring_back, self._bridge.desk, chosen.thing), self):
            told = self.tr("Brought back: {thing}").format(thing=title_of(chosen))
            self.notice.emit(told)
            self.show_meeting()

    def _on_discard(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._discard((chosen,))

    def _on_empty(self) -> None:
        self._discard(self._things)

    def _discard(self, things: tuple[Thrown, ...]) -> None:
        """Ask at the first key, do it at the second: this can't be taken back."""
        if self._bridge.desk.is_read_only:
            return
        ids = tuple(each.thing.id for each in things)
        if ids != self._asked:
            self._ask(ids)
            return
        gone = tuple(each.thing for each in things)
        if self._bridge.run(partial(trash.discard, self._bridge.desk, gone), self):
            self.notice.emit(self.tr("%n thing(s) thrown away for good.", "", len(gone)))
        self._ask(())
        self.show_meeting()

    def _ask(self, ids: tuple[int, ...]) -> None:
        self._asked = ids
        self._tell_hint()

    def _tell_hint(self) -> None:
        count = len(self._asked)
        if not self._things:
            hint = self.tr("The trash is empty.")
        elif count:
            hint = self.tr(
                "%n thing(s) would be gone for good. Press the same key again, or Esc.", "", count
            )
        else:
            hint = self.tr("What is thrown away stays here until you empty the trash.")
        self._ui.hint_label.setText(hint)
        self.setAccessibleDescription(hint)

    def _on_current_changed(self, *_indexes: object) -> None:
        if self._asked:
            self._ask(())

    def _on_changed(self, _changes: Changes, origin: object) -> None:
        if self.isVisible() and origin not in (TYPING, self):
            self.show_meeting()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._on_discard()
        elif event.key() == Qt.Key.Key_Escape and self._asked:
            self._ask(())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._retell()
            if self.isVisible():
                self.show_meeting()

    def _retell(self) -> None:
        self._ui.title_label.setText(self.tr("Trash"))
        self._tell_hint()
