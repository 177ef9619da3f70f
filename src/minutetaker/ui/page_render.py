"""Pages rendered away from the window's thread: the newest wish wins, the window never waits."""

from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal

from minutetaker.domain.failures import KnownFailure
from minutetaker.domain.minutes import Minutes
from minutetaker.services.body_templates import KeptTemplate
from minutetaker.services.review import Pages, pages


class PageRenderer(QObject):
    """Renders one text at a time, in a thread that keeps its typesetter warm.

    Signals:
        rendered: (Pages) the pages of the newest wish, never of one that was forgotten.
        failed: (KnownFailure) they could not be made; the sentence is for the person.
    """

    rendered = Signal(object)
    failed = Signal(object)
    _made = Signal(object, object)
    _failed = Signal(object, object)
    _broken = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pages")
        self._newest = 0
        # Queued: the window's thread makes and forgets wishes, so it judges what arrives, too.
        self._made.connect(self._on_made)
        self._failed.connect(self._on_failed)
        self._broken.connect(self._on_broken)

    def request(self, minutes: Minutes, template: KeptTemplate | None = None) -> None:
        """Ask for the pages of a text, in a body's template; wishes not begun are dropped."""
        self._newest += 1
        self._pool.submit(self._render, self._newest, minutes, template)

    def forget(self) -> None:
        """Nobody wants the pages asked for any more, such as those of a meeting that was left."""
        self._newest += 1

    def close(self) -> None:
        """Drop what has not begun and let the thread go."""
        self.forget()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _render(self, wish: int, minutes: Minutes, template: KeptTemplate | None) -> None:
        if wish != self._newest:
            return
        try:
            made = pages(minutes, template)
        except KnownFailure as failure:
            self._failed.emit(wish, failure)
        except BaseException as bug:  # noqa: BLE001 - it is raised again in the window's thread
            self._broken.emit(bug)
        else:
            self._made.emit(wish, made)

    def _on_made(self, wish: int, made: Pages) -> None:
        if wish == self._newest:
            self.rendered.emit(made)

    def _on_failed(self, wish: int, failure: KnownFailure) -> None:
        if wish == self._newest:
            self.failed.emit(failure)

    def _on_broken(self, bug: BaseException) -> None:
        raise bug
