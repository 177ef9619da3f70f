"""Waiting for the pages of the text at hand: told when it is long, and ended by a key."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from minutetaker._generated.review_page_ui import Ui_ReviewPage
from minutetaker.domain.failures import KnownFailure
from minutetaker.services.review import Pages
from minutetaker.ui.accessibility import announce
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.page_render import PageRenderer

if TYPE_CHECKING:
    from minutetaker.domain.minutes import Minutes

LONG = 400
"""Milliseconds of waiting that need no word; most pages are there sooner."""


class PagesWait(QObject):
    """Asks for pages. Typesetting is one step that tells no page numbers, so none are shown.

    Signals:
        rendered: (Pages) they are there.
        stopped: () nobody waits any more; what is on screen is of an earlier text.
    """

    rendered = Signal(object)
    stopped = Signal()

    def __init__(self, bridge: Bridge, ui: Ui_ReviewPage, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._ui = bridge, ui
        self._asked: Minutes | None = None
        self._is_waiting = False
        self.is_stopped = False
        self._renderer = PageRenderer(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LONG)
        self._timer.timeout.connect(self._show)
        self._renderer.rendered.connect(self._on_rendered)
        self._renderer.failed.connect(self._on_failed)
        ui.stop_button.clicked.connect(self._on_clicked)
        self._show()

    def ask(self) -> None:
        """Ask for pages, unless those of this very text have been asked for already."""
        minutes = self._bridge.minutes
        if minutes is None or self._asked is minutes:
            return
        self._asked = minutes
        self._is_waiting, self.is_stopped = True, False
        self._timer.start()
        self._show()
        self._renderer.request(minutes)

    def forget(self) -> None:
        """Another meeting: no page of the last one may come any more."""
        self._asked = None
        self._renderer.forget()
        self._end(is_stopped=False)

    def stop(self) -> bool:
        """Give up the pages that are being made; False when none are."""
        if not self._is_waiting:
            return False
        self._renderer.forget()
        self._end(is_stopped=True)
        self.stopped.emit()
        announce(self._ui.stop_button, self._ui.wait_label.text())
        return True

    def close(self) -> None:
        """Let the rendering thread go."""
        self._timer.stop()
        self._renderer.close()

    def _end(self, *, is_stopped: bool) -> None:
        self._is_waiting, self.is_stopped = False, is_stopped
        self._timer.stop()
        self._show()

    def _show(self) -> None:
        ui = self._ui
        is_long = self._is_waiting and not self._timer.isActive()
        is_told = is_long or self.is_stopped
        for each in (ui.wait_label, ui.stop_button):
            each.setVisible(is_told)
        for gives_way in (ui.page_label, ui.zoom_out_button, ui.zoom_label, ui.zoom_in_button):
            gives_way.setVisible(not is_told)
        if is_long:
            ui.wait_label.setText(self.tr("Making the pages…"))
            ui.stop_button.setText(self.tr("Stop"))
        elif self.is_stopped:
            ui.wait_label.setText(self.tr("The pages haven't been made."))
            ui.stop_button.setText(self.tr("Make the pages"))
        ui.stop_button.setProperty("key", "Esc" if is_long else "")

    def _on_rendered(self, pages: Pages) -> None:
        self._end(is_stopped=False)
        self.rendered.emit(pages)

    def _on_failed(self, failure: KnownFailure) -> None:
        self._end(is_stopped=True)
        self.stopped.emit()
        self._bridge.failed.emit(failure)

    def _on_clicked(self) -> None:
        if not self.stop():
            self._asked = None
            self.ask()
