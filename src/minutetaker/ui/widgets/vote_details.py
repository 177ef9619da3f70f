"""What a vote is about: its method, question, options with their meanings, and its result."""

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from minutetaker.domain.vote import Vote, VoteMethod, VoteOption
from minutetaker.domain.voting import options_of
from minutetaker.ui import theme
from minutetaker.ui.widgets.button import Button
from minutetaker.ui.widgets.form_field import ChoiceField, FormField

_LABEL = 96
_GAP = 12


class VoteDetails(QWidget):
    """Lines to fill in, Enter goes to the next.

    Signals:
        changed: (Vote) the vote in other words; its counts and names are untouched.
        left: Enter on the last line, or Esc on any.
    """

    changed = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vote = Vote()
        self.method = ChoiceField(self)
        self.heading = FormField(self)
        self.question = FormField(self)
        self.result = FormField(self)
        self._options: list[tuple[FormField, FormField]] = []
        self._add = Button(self, kind="quiet", icon_name="plus")
        self._add.clicked.connect(self._on_add_clicked)
        for method in VoteMethod:
            self.method.box.addItem("", method)
        self.method.box.activated.connect(self._on_method_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(4), 0, theme.px(8))
        column.setSpacing(theme.px(8))
        first = QHBoxLayout()
        first.setSpacing(theme.px(_GAP))
        first.addWidget(self.method, 1)
        first.addWidget(self.heading, 1)
        column.addLayout(first)
        column.addWidget(self.question)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(8))
        column.addLayout(self._rows)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.result)
        for field in (self.heading, self.question, self.result):
            self._watch(field)
        self.method.box.installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._retranslate()

    def show_vote(self, vote: Vote, generated: str) -> None:
        """Show a vote; ``generated`` is the result that its counts tell by themselves."""
        self._vote = vote
        options = options_of(vote)
        while len(self._options) > len(options):
            for field in self._options.pop():
                self._rows.removeWidget(field)
                field.hide()
                field.deleteLater()
        while len(self._options) < len(options):
            self._add_option()
        self._order_tabs()
        at = list(VoteMethod).index(vote.method) if vote.method is not None else -1
        self.method.box.setCurrentIndex(at)
        self.result.line.setPlaceholderText("" if vote.result else generated)
        shown = [
            (self.heading, vote.heading),
            (self.question, vote.question),
            (self.result, vote.result),
        ]
        for (label, meaning), option in zip(self._options, options, strict=True):
            shown += [(label, option.label), (meaning, option.meaning)]
        for field, text in shown:
            if not (field.line.hasFocus() and field.line.isModified()):
                with QSignalBlocker(field.line):
                    field.line.setText(text or "")
                    field.line.setCursorPosition(0)

    def take_keys(self) -> None:
        """Begin at the meaning of the first option."""
        for _, meaning in self._options[:1]:
            meaning.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def hand_over(self) -> None:
        """Tell the vote as the lines have it, when that is something else."""
        vote = self._as_typed()
        if vote != self._vote:
            self._vote = vote
            self.changed.emit(vote)

    def inputs(self) -> tuple[QWidget, ...]:
        """Everything that can be typed in or chosen, in order."""
        options = [field.line for pair in self._options for field in pair]
        return (self.method.box, self.heading.line, self.question.line, *options, self.result.line)

    def _order_tabs(self) -> None:
        """Tab goes where Enter goes."""
        for before, after in pairwise(self.inputs()):
            self.setTabOrder(before, after)

    def _as_typed(self) -> Vote:
        was = options_of(self._vote)
        options = []
        for (label, meaning), option in zip(self._options, was, strict=True):
            name = label.line.text().strip() or option.label
            options.append(replace(option, label=name, meaning=_typed(meaning)))
        rest = tuple(each for each in self._vote.options if each not in was)
        method = self.method.box.currentData()
        return replace(
            self._vote,
            method=VoteMethod(method) if method else None,
            heading=_typed(self.heading),
            question=_typed(self.question),
            options=(*options, *rest),
            result=_typed(self.result),
        )

    def _add_option(self) -> None:
        label, meaning = FormField(self), FormField(self)
        label.line.setFixedWidth(theme.px(_LABEL))
        row = QHBoxLayout()
        row.setSpacing(theme.px(_GAP))
        row.addWidget(label)
        row.addWidget(meaning, 1)
        self._rows.addLayout(row)
        self._options.append((label, meaning))
        for field in (label, meaning):
            self._watch(field)
        self._retranslate()

    def _watch(self, field: FormField) -> None:
        field.line.editingFinished.connect(self.hand_over)
        field.line.installEventFilter(self)

    def _on_add_clicked(self) -> None:
        was = options_of(self._vote)
        new = VoteOption(label=self.tr("Option {number}").format(number=len(was) + 1))
        rest = tuple(each for each in self._vote.options if each not in was)
        vote = replace(self._as_typed(), options=(*was, new, *rest))
        self.show_vote(vote, "")
        self.changed.emit(vote)
        line = self._options[-1][0].line
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        line.selectAll()

    def _on_method_chosen(self, *_place: object) -> None:
        self.hand_over()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if event.key() == Qt.Key.Key_Escape:
                self.hand_over()
                self.left.emit()
                return True
            if plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._go_on(watched)
                return True
        return super().eventFilter(watched, event)

    def _go_on(self, watched: QObject) -> None:
        self.hand_over()
        inputs = self.inputs()
        place = next((at for at, each in enumerate(inputs) if each is watched), len(inputs))
        if place + 1 < len(inputs):
            inputs[place + 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        names = {
            VoteMethod.SHOW_OF_HANDS: self.tr("Show of hands"),
            VoteMethod.ROLL_CALL: self.tr("Roll call"),
            VoteMethod.BALLOT: self.tr("Secret ballot"),
            VoteMethod.NAMED: self.tr("Recorded vote"),
        }
        for at, method in enumerate(VoteMethod):
            self.method.box.setItemText(at, names[method])
        self.method.set_label(self.tr("Method"))
        self.heading.set_label(self.tr("Heading"))
        self.question.set_label(self.tr("Question"))
        self.result.set_label(self.tr("Result in own words"))
        self._add.setText(self.tr("Add an option"))
        for label, meaning in self._options:
            label.set_label(self.tr("Option"))
            meaning.set_label(self.tr("Meaning"))


def _typed(field: FormField) -> str | None:
    return " ".join(field.line.text().split()) or None
