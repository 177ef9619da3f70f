"""What is the same for every meeting: the language of the window."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from minutetaker._generated.settings_page_ui import Ui_SettingsPage
from minutetaker.ui import i18n, theme
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.frame_actions import LANGUAGES


class SettingsPage(QWidget):
    """Every choice takes effect at once; Esc leads back.

    Signals:
        language_requested: (language code) the person chose another language.
    """

    language_requested = Signal(object)

    def __init__(self, _bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_SettingsPage()
        self._ui.setupUi(self)
        self._ui.title_label.setFont(theme.font("item_title", 600))
        for code, name in LANGUAGES.items():
            self._ui.language_field.box.addItem(name, code)
        self._ui.language_field.box.activated.connect(self._on_language_chosen)
        self.setFocusProxy(self._ui.language_field)
        self._retell()

    def show_meeting(self) -> None:
        """Show what is chosen now."""
        box = self._ui.language_field.box
        box.setCurrentIndex(box.findData(i18n.language()))

    def _retell(self) -> None:
        self._ui.title_label.setText(self.tr("Settings"))
        self._ui.language_field.set_label(self.tr("Language of the window"))
        self.show_meeting()

    def _on_language_chosen(self, place: int) -> None:
        self.language_requested.emit(self._ui.language_field.box.itemData(place))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retell()
