"""A list that stands among others in one scrolled column."""

from PySide6.QtCore import QAbstractItemModel, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from minutetaker.ui import theme
from minutetaker.ui.widgets.list_parts import Index, PartList


class StackedList(PartList):
    """As high as its rows: the column scrolls, and keeps the current row in view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            for changed in (model.rowsInserted, model.rowsRemoved, model.dataChanged):
                changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        height = self.content_height() if self.model() is not None else 0
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        column = self.parentWidget()
        while column is not None and not isinstance(column, QScrollArea):
            column = column.parentWidget()
        inside = column.widget() if column is not None else None
        if column is not None and inside is not None and current.isValid():
            row = self.visualRect(current)
            for corner in (row.bottomLeft(), row.topLeft()):
                place = self.mapTo(inside, corner)
                column.ensureVisible(place.x(), place.y(), 0, theme.px(4))
