"""What can be done in every stage: its name, its key, and its place in the menu."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from minutetaker.ui import i18n
from minutetaker.ui.stage_pages import SidePage, side_name
from minutetaker.ui.widgets.stage_tabs import Stage, stage_name

LANGUAGES: dict[i18n.Language, str] = {"fi": "Suomi", "sv": "Svenska", "en": "English"}


class FrameActions(QObject):
    """The actions of the frame; a page's own action with the same key goes before one of them.

    Signals:
        stage_requested: (Stage) the person wants another stage.
        side_requested: (SidePage) the person wants a page beside the stages.
        language_requested: (language code) the person wants another language.
    """

    stage_requested = Signal(object)
    side_requested = Signal(object)
    language_requested = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stages = QActionGroup(self)
        self._sides = QActionGroup(self)
        self._languages = QActionGroup(self)
        self._menu: QMenu | None = None
        for stage in Stage:
            action = QAction(self._stages)
            action.setData(stage)
            action.setShortcut(QKeySequence(f"Ctrl+{stage.value}"))
        for side in SidePage:
            action = QAction(self._sides)
            action.setData(side)
            if side is SidePage.KEYS:
                action.setShortcut(QKeySequence("F1"))
        for code, name in LANGUAGES.items():
            action = QAction(name, self._languages)
            action.setData(code)
            action.setCheckable(True)
        self.palette = self._made("Ctrl+K")
        self.undo = self._made("Ctrl+Z")
        self.redo = self._made("Ctrl+Y", "Ctrl+Shift+Z")
        self.export = self._made("Ctrl+E")
        self.next_matter = self._made("F7")
        self.find = self._made("Ctrl+F")
        self.find_everywhere = self._made("Ctrl+Shift+F")
        self.take_in = self._made()
        self.room = self._made("F11")
        self.menu = self._made("F10")
        self.quit = self._made("Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self._stages.triggered.connect(self._on_stage_triggered)
        self._sides.triggered.connect(self._on_side_triggered)
        self._languages.triggered.connect(self._on_language_triggered)
        self.retranslate()

    def _made(self, *keys: str) -> QAction:
        action = QAction(self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        return action

    def stages(self) -> tuple[QAction, ...]:
        """Those that lead to a stage."""
        return tuple(self._stages.actions())

    def sides(self) -> tuple[QAction, ...]:
        """Those that lead to a page beside the stages."""
        return tuple(self._sides.actions())

    def keys(self) -> QAction:
        """The one that leads to all the keys."""
        return next(each for each in self.sides() if each.data() is SidePage.KEYS)

    def languages(self) -> tuple[QAction, ...]:
        """Those that change the language."""
        return tuple(self._languages.actions())

    def others(self) -> tuple[QAction, ...]:
        """The rest."""
        return (
            *(self.palette, self.undo, self.redo, self.export, self.next_matter),
            *(
                self.find,
                self.find_everywhere,
                self.take_in,
                self.room,
                self.menu,
                self.quit,
            ),
        )

    def all(self) -> tuple[QAction, ...]:
        """Every one."""
        return (*self.stages(), *self.others(), *self.sides(), *self.languages())

    def give_way_to(self, actions: tuple[QAction, ...]) -> None:
        """Let a page's own actions have their keys while it is shown."""
        taken = {key.toString() for action in actions for key in action.shortcuts()}
        for own in self.others():
            own.setEnabled(not taken & {key.toString() for key in own.shortcuts()})

    def show_languages(self, at: QPoint) -> None:
        """Offer the languages in a menu at a place of the screen."""
        menu = QMenu()
        menu.addActions(list(self.languages()))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._menu = menu
        menu.popup(at)

    def retranslate(self) -> None:
        """Name everything in the language of the window."""
        for action in self._stages.actions():
            action.setText(stage_name(Stage(action.data())))
        for action in self._sides.actions():
            action.setText(side_name(action.data()))
        for action in self._languages.actions():
            action.setChecked(action.data() == i18n.language())
        self.palette.setText(self.tr("Search and commands"))
        self.export.setText(self.tr("Export"))
        self.next_matter.setText(self.tr("Next open matter"))
        self.find.setText(self.tr("Find a meeting"))
        self.find_everywhere.setText(self.tr("Find in all meetings"))
        self.take_in.setText(self.tr("Take in a meeting from a file…"))
        self.room.setText(self.tr("Room view"))
        self.menu.setText(self.tr("Menu"))
        self.quit.setText(self.tr("Quit"))

    def _on_stage_triggered(self, action: QAction) -> None:
        self.stage_requested.emit(Stage(action.data()))

    def _on_side_triggered(self, action: QAction) -> None:
        self.side_requested.emit(action.data())

    def _on_language_triggered(self, action: QAction) -> None:
        self.language_requested.emit(action.data())
