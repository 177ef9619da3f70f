"""The one thread that saves typed text.

The newest text of each field wins, and nothing waits for a pause.
"""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Condition, Thread

from minutetaker.domain.changes import Changes
from minutetaker.domain.cover_message import is_of_cover_message
from minutetaker.domain.failures import KnownFailure
from minutetaker.services.cover_messages import keep_typed
from minutetaker.services.desk import Desk
from minutetaker.services.notes import save_text

RETRY_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class TypedText:
    """A field's newest text on its way to the disk.

    ``item_id`` is the document of a cover message, where the text is of one.
    """

    meeting_id: str
    item_id: str
    field: str
    text: str


class TextWriter:
    """Saves typed texts in a thread of its own.

    ``on_saved`` and ``on_failed`` are called in that thread. A text that could not be saved stays
    queued and is tried
    again every two seconds, and at once when there is a newer one.
    """

    def __init__(
        self,
        desk: Desk,
        on_saved: Callable[[TypedText, Changes], None],
        on_failed: Callable[[TypedText, Exception], None],
    ) -> None:
        self._desk = desk
        self._on_saved = on_saved
        self._on_failed = on_failed
        self._waiting: dict[tuple[str, str, str], TypedText] = {}
        self._state = Condition()
        self._is_busy = False
        self._is_closing = False
        self._has_failed = False
        self._thread = Thread(target=self._work, name="text writer", daemon=True)
        self._thread.start()

    def put(self, typed: TypedText) -> None:
        """Hand over a field's newest text; returns at once."""
        with self._state:
            self._waiting[typed.meeting_id, typed.item_id, typed.field] = typed
            self._has_failed = False
            self._state.notify_all()

    def drain(self, seconds: float = 10.0) -> bool:
        """Wait until everything handed over is on the disk.

        False when it isn't, after a failure or too long.
        """
        with self._state:
            return self._state.wait_for(self._is_idle, seconds) and not self._waiting

    def unsaved(self) -> tuple[TypedText, ...]:
        """What is not on the disk yet."""
        with self._state:
            return tuple(self._waiting.values())

    def close(self) -> bool:
        """Save what there is and end the thread; False when something could not be saved."""
        is_saved = self.drain()
        with self._state:
            self._is_closing = True
            self._state.notify_all()
        self._thread.join(timeout=5)
        return is_saved

    def _is_idle(self) -> bool:
        return (not self._waiting or self._has_failed) and not self._is_busy

    def _work(self) -> None:
        while (typed := self._next()) is not None:
            try:
                changes = self._save(typed)
            except KeyError as gone:
                # The field was removed meanwhile, so there is no place for its text any more.
                self._saved(typed)
                self._on_failed(typed, gone)
            except (KnownFailure, OSError) as failure:
                with self._state:
                    self._has_failed = True
                self._on_failed(typed, failure)
            else:
                self._saved(typed)
                self._on_saved(typed, changes)
            with self._state:
                self._is_busy = False
                self._state.notify_all()

    def _save(self, typed: TypedText) -> Changes:
        place = (typed.meeting_id, typed.item_id, typed.field)
        if is_of_cover_message(typed.field):
            keep_typed(self._desk, *place, typed.text)
            return Changes()
        return save_text(self._desk, *place, typed.text)

    def _next(self) -> TypedText | None:
        with self._state:
            self._state.wait_for(self._has_work, RETRY_SECONDS if self._has_failed else None)
            self._has_failed = False
            if self._is_closing or not self._waiting:
                return None if self._is_closing else self._next_when_any()
            return self._taken()

    def _next_when_any(self) -> TypedText | None:
        self._state.wait_for(self._has_work)
        return None if self._is_closing else self._taken()

    def _taken(self) -> TypedText:
        key = next(iter(self._waiting))
        self._is_busy = True
        return self._waiting[key]

    def _has_work(self) -> bool:
        return self._is_closing or (bool(self._waiting) and not self._has_failed)

    def _saved(self, typed: TypedText) -> None:
        key = (typed.meeting_id, typed.item_id, typed.field)
        with self._state:
            # A newer text may have come while this one was being written; it stays queued.
            if self._waiting.get(key) is typed:
                del self._waiting[key]
