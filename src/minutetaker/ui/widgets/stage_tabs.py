"""The five stages of a meeting as tabs, and as one button where there is no room."""

from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QTabBar, QWidget

from minutetaker.ui import theme
from minutetaker.ui.widgets import painting
from minutetaker.ui.widgets.button import Button

_BAR = 4
_NUMBER_GAP = 7
_SIDE = 12
_HEIGHT = 48


class Stage(IntEnum):
    """Where a meeting is in its life; the number is also the digit of its key."""

    PREPARE = 1
    MEETING = 2
    REVIEW = 3
    DISTRIBUTE = 4
    ARCHIVE = 5


def stage_name(stage: Stage) -> str:
    """The name of a stage in the language of the window."""
    names = {
        Stage.PREPARE: QCoreApplication.translate("Stage", "Prepare"),
        Stage.MEETING: QCoreApplication.translate("Stage", "Meeting"),
        Stage.REVIEW: QCoreApplication.translate("Stage", "Review"),
        Stage.DISTRIBUTE: QCoreApplication.translate("Stage", "Distribute"),
        Stage.ARCHIVE: QCoreApplication.translate("Stage", "Archive"),
    }
    return names[stage]


class StageTabs(QTabBar):
    """Number and name of each stage; the current one stands over an accent bar.

    Signals:
        stage_requested: (Stage) the person chose a tab; ``set_stage`` does not emit it.
    """

    stage_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Stages"))
        for stage in Stage:
            index = self.addTab(stage_name(stage))
            self.setTabToolTip(index, f"Ctrl+{stage.value}")
        self.currentChanged.connect(self._on_current_changed)
        self.tabBarClicked.connect(self._on_tab_clicked)

    def stage(self) -> Stage:
        """The stage whose page is shown."""
        return Stage(self.currentIndex() + 1)

    def set_stage(self, stage: Stage) -> None:
        """Show which stage is current, without asking for it."""
        self.blockSignals(True)  # noqa: FBT003
        self.setCurrentIndex(stage - 1)
        self.blockSignals(False)  # noqa: FBT003
        self.update()

    def _on_current_changed(self, index: int) -> None:
        self.stage_requested.emit(Stage(index + 1))

    def _on_tab_clicked(self, index: int) -> None:
        # A page beside the stages may be shown: its stage's own tab leads back.
        if index == self.currentIndex():
            self.stage_requested.emit(Stage(index + 1))

    def tabSizeHint(self, index: int) -> QSize:
        """Wide enough for the name in bold, so that nothing moves when another is current."""
        stage = Stage(index + 1)
        name = painting.width_of(stage_name(stage), theme.font("body", 600))
        number = painting.width_of(str(stage.value), theme.font("caption"))
        width = number + theme.px(_NUMBER_GAP) + name + 2 * theme.px(_SIDE)
        return QSize(round(width + 0.5), theme.px(_HEIGHT))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for index in range(self.count()):
            self._paint_tab(painter, index)
        painter.end()

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        tokens = theme.tokens()
        stage, frame = Stage(index + 1), QRectF(self.tabRect(index))
        current = index == self.currentIndex()
        pointed = self.tabAt(self.mapFromGlobal(self.cursor().pos())) == index
        inner = frame.adjusted(theme.px(_SIDE), 0, -theme.px(_SIDE), 0)
        if current:
            bar = QRectF(inner.left(), frame.bottom() - _BAR, inner.width(), _BAR)
            painting.ground(painter, bar.adjusted(0, 0, 0, 2), tokens.accent, 2)
        number = painting.width_of(str(stage.value), theme.font("caption"))
        painting.line_of_text(
            painter,
            inner,
            str(stage.value),
            theme.font("caption", 600 if current else 400),
            tokens.accent if current else tokens.text3,
        )
        inner.setLeft(inner.left() + number + theme.px(_NUMBER_GAP))
        painting.line_of_text(
            painter,
            inner.adjusted(0, 0, 1, 0),
            stage_name(stage),
            theme.font("body", 600 if current else 400),
            tokens.text if current or pointed else tokens.text2,
        )
        if current and self.hasFocus():
            ring = frame.adjusted(2, theme.px(8), -2, -theme.px(8))
            painting.focus_ring(painter, ring)


class StageButton(Button):
    """The current stage as one button; its menu holds all five.

    Signals:
        stage_requested: (Stage) the person chose one from the menu.
    """

    stage_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, kind="quiet", icon_name="list")
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        for stage in Stage:
            action = QAction(f"{stage.value}  {stage_name(stage)}", self._group)
            action.setData(stage)
            action.setCheckable(True)
            self._menu.addAction(action)
        self._group.triggered.connect(self._on_action_triggered)
        self.setMenu(self._menu)
        self.set_stage(Stage.PREPARE)

    def set_stage(self, stage: Stage) -> None:
        """Show which stage is current, without asking for it."""
        self._group.actions()[stage - 1].setChecked(True)
        self.setText(f"{stage.value}  {stage_name(stage)}")
        self.setAccessibleName(self.tr("Stage: {name}").format(name=stage_name(stage)))

    def _on_action_triggered(self, action: QAction) -> None:
        self.stage_requested.emit(Stage(action.data()))
