"""The menu bar: the system's own on macOS, elsewhere hidden until Alt or F10."""

import sys

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from minutetaker.ui.frame import Frame
from minutetaker.ui.main_window import MainWindow


class WindowMenu(QObject):
    """Holds every action; its menus are filled when they open, with what can be done then."""

    def __init__(self, window: MainWindow, frame: Frame) -> None:
        super().__init__(window)
        self._window, self._frame = window, frame
        self._bar = window.menuBar()
        self._is_systems = sys.platform == "darwin"
        self._bar.setVisible(self._is_systems)
        self._menus: list[QMenu] = []

    def open_by_keys(self) -> None:
        """Show the bar and open its first menu; it goes away with the last menu."""
        self._fill()
        self._bar.show()
        first = self._menus[0].menuAction()
        self._bar.setFocus()
        self._bar.setActiveAction(first)

    def _fill(self) -> None:
        for old in self._menus:
            self._bar.removeAction(old.menuAction())
            old.deleteLater()
        own, frame = self._frame.own_actions, self._frame
        minutes = self.tr("&Minutes"), (own.take_in, own.export, *own.sides()[:-1], own.quit)
        edit = self.tr("&Edit"), (own.undo, own.redo, own.find, own.find_everywhere)
        page = self.tr("&Page"), (*frame.page_actions(), own.next_matter, own.room)
        stages = self.tr("&Stage"), own.stages()
        language = self.tr("&Language"), own.languages()
        helping = self.tr("&Help"), (own.palette, own.keys())
        self._menus = [
            self._made(name, actions)
            for name, actions in (minutes, edit, stages, page, language, helping)
        ]

    def _made(self, name: str, actions: tuple[QAction, ...]) -> QMenu:
        menu = QMenu(name, self._bar)
        menu.addActions(list(actions))
        menu.aboutToHide.connect(self._on_menu_hidden)
        self._bar.addMenu(menu)
        return menu

    def _on_menu_hidden(self) -> None:
        # A neighbour may open at the same moment, when the arrows go from menu to menu.
        QTimer.singleShot(0, self._hide_when_left)

    def _hide_when_left(self) -> None:
        if not self._is_systems and not any(each.isVisible() for each in self._menus):
            self._bar.hide()
