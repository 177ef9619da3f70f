"""The agenda of the live page: how far the meeting is, and the way to any item."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from minutetaker.ui import theme
from minutetaker.ui.models.agenda_model import AgendaModel
from minutetaker.ui.widgets.button import Button
from minutetaker.ui.widgets.column_heading import ColumnHeading
from minutetaker.ui.widgets.list_parts import PartList
from minutetaker.ui.widgets.row_delegates import AgendaDelegate


class AgendaList(QWidget):
    """A heading with the progress, the items, and adding one.

    Signals:
        item_chosen: (item id) Enter, Space or a click on an item.
        add_requested: another item is wanted.
    """

    item_chosen = Signal(object)
    add_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = AgendaModel(self)
        self._heading = ColumnHeading(parent=self)
        self._list = PartList(self)
        self._delegate = AgendaDelegate(self._list)
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._delegate)
        self._list.setAccessibleName(self.tr("Items"))
        self._add_button = Button(self, text=self.tr("Add an item"), kind="quiet", icon_name="plus")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(11), 0, theme.px(8))
        column.setSpacing(theme.px(2))
        column.addWidget(self._heading)
        column.addWidget(self._list, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(10), 0, theme.px(10), 0)
        foot.addWidget(self._add_button)
        foot.addStretch(1)
        column.addLayout(foot)
        self.setFocusProxy(self._list)
        self._list.row_chosen.connect(self.item_chosen)
        self._add_button.clicked.connect(self.add_requested)

    def set_model(self, model: AgendaModel) -> None:
        """Show the items of this model."""
        self._model = model
        self._list.setModel(model)

    def show_progress(self, place: str, widest_number: str, *, may_add: bool) -> None:
        """Say how far the meeting is, such as "4 / 8"."""
        self._heading.show_words(self.tr("Items"), place)
        if self._delegate.widest_number != widest_number:
            self._delegate.widest_number = widest_number
            self._list.scheduleDelayedItemsLayout()
        self._add_button.setVisible(may_add)

    def show_current(self, item_id: str) -> None:
        """Bring an item in view and let the keys of the list begin at it."""
        index = self._model.index_of(item_id)
        if index.isValid():
            self._list.scrollTo(index)
            if self._list.currentIndex() != index:
                selection = self._list.selectionModel()
                selection.setCurrentIndex(index, selection.SelectionFlag.NoUpdate)
