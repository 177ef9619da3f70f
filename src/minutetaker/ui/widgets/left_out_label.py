"""What is told beforehand of a file that goes out: what is secret in it, or stays out of it."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from minutetaker.domain.minutes import Minutes
from minutetaker.services.left_out import Left, LeftOut, left_out
from minutetaker.ui import theme

_INDENT = 28


class LeftOutLabel(QLabel):
    """Counts and places under the choice of a public version; what is secret is never quoted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContentsMargins(theme.px(_INDENT), 0, 0, 0)

    def show_minutes(self, minutes: Minutes, *, is_public: bool) -> None:
        """Tell what a public version leaves out, a kind a line; else that the file has it all."""
        if is_public:
            lines = (f"– {self._line(each)}" for each in left_out(minutes))
            self.setText("\n".join((self.tr("Left out:"), *lines)))
        else:
            self.setText(self.tr("What is secret stands in this file, marked as secret."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.height() < self.heightForWidth(self.width()):
            # The form keeps the height of a wider column when its labels come back beside it.
            self.updateGeometry()

    def _line(self, told: LeftOut) -> str:
        count, places = told.count, ", ".join(told.places)
        match told.kind:
            case Left.ITEMS:
                words = self.tr("%n item(s) but for the number", "", count)
            case Left.FIELDS:
                words = self.tr("%n secret field(s)", "", count)
            case Left.PASSAGES:
                words = self.tr("%n secret passage(s)", "", count)
            case Left.ATTACHMENTS:
                words = self.tr("%n attachment(s)", "", count)
            case Left.PEOPLE:
                words = self.tr("%n person(s) present for secret items alone", "", count)
        if places and told.kind is not Left.ATTACHMENTS:
            many = len(told.places)
            places = self.tr("item(s) {numbers}", "", many).format(numbers=places)
        return f"{words}: {places}" if places else words
