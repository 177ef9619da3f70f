"""What stands in the window when the data folder can't be opened."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from minutetaker.domain.failures import KnownFailure
from minutetaker.finnish.languages import Language
from minutetaker.services.messages import told
from minutetaker.ui import i18n
from minutetaker.ui.widgets.empty_state import EmptyState, Way


class RefusedPage(QWidget):
    """One sentence, and the way out; nothing in the folder was changed."""

    def __init__(self, failure: KnownFailure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        state = EmptyState(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(state)
        state.show_words(
            self.tr("The meetings can't be opened"),
            told(failure, Language(i18n.language())),
            (Way(self.tr("Close the window"), None, "primary"),),
        )
        state.focus_first_way()
        state.way_chosen.connect(self._on_way_chosen)

    def _on_way_chosen(self, _way: object) -> None:
        self.window().close()
