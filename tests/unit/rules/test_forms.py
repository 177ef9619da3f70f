"""A form can be used by keys, by ear and at any size."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from tests.unit.rules.house import ROOT, in_snake_case

INPUTS = {
    *("QLineEdit", "QTextEdit", "QPlainTextEdit", "QComboBox", "QFontComboBox", "QSpinBox"),
    *("QDoubleSpinBox", "QDateEdit", "QTimeEdit", "QDateTimeEdit", "QSlider", "QListView"),
    *("QListWidget", "QTableView", "QTableWidget", "QTreeView", "QTreeWidget", "QTextBrowser"),
}
BUTTONS = {"QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QCommandLinkButton"}
LAY_OUT_BY_THEMSELVES = {
    *("QStackedWidget", "QTabWidget", "QSplitter", "QScrollArea", "QMainWindow", "QToolBox"),
    *("QDockWidget", "QMenuBar", "QMenu", "QToolBar", "QDialogButtonBox"),
}


@dataclass(frozen=True, slots=True)
class Form:
    """A .ui file."""

    path: Path
    root: Element

    @property
    def name(self) -> str:
        """Its place from the root of the project."""
        return self.path.relative_to(ROOT).as_posix()

    def widgets(self) -> Iterator[Element]:
        """Every widget of it, the outermost first."""
        return self.root.iter("widget")

    def kind(self, widget: Element) -> str:
        """Qt's class; for a promoted widget the one that it extends."""
        for custom in self.root.iter("customwidget"):
            if custom.findtext("class") == widget.get("class"):
                return custom.findtext("extends", "")
        return widget.get("class", "")

    def buddies(self) -> set[str]:
        """Names of widgets that a label belongs to."""
        return {
            said.strip()
            for widget in self.widgets()
            if (said := prop(widget, "buddy", "cstring")) is not None
        }


def prop(widget: Element, name: str, kind: str = "string") -> str | None:
    """The text of a property of the widget itself; None where the form doesn't set it."""
    for each in widget.findall("property"):
        if each.get("name") == name:
            return each.findtext(kind)
    return None


def forms() -> list[Form]:
    """All forms."""
    return [
        Form(path, ElementTree.parse(path).getroot())
        for path in sorted((ROOT / "forms").glob("*.ui"))
    ]


def _of_kind(kinds: set[str]) -> Iterator[tuple[Form, Element]]:
    for form in forms():
        for widget in form.widgets():
            if form.kind(widget) in kinds:
                yield form, widget


def test_every_input_says_what_it_is_for() -> None:
    silent = [
        f"{form.name} {widget.get('name')}"
        for form, widget in _of_kind(INPUTS)
        if widget.get("name") not in form.buddies() and not prop(widget, "accessibleName")
    ]

    assert not silent, f"give it a label with it as buddy, or an accessibleName: {silent}"


def test_every_button_without_words_has_a_name() -> None:
    silent = [
        f"{form.name} {widget.get('name')}"
        for form, widget in _of_kind(BUTTONS)
        if not prop(widget, "text") and not prop(widget, "accessibleName")
    ]

    assert not silent, f"a picture can't be heard; set its accessibleName: {silent}"


def test_tab_goes_through_the_inputs_in_a_chosen_order() -> None:
    lost = []
    for form in forms():
        reached = [
            str(widget.get("name"))
            for widget in form.widgets()
            if form.kind(widget) in INPUTS | BUTTONS
            and prop(widget, "focusPolicy", "enum")
            not in {"Qt::NoFocus", "Qt::FocusPolicy::NoFocus"}
        ]
        stops = {stop.text for stop in form.root.iter("tabstop")}
        if len(reached) > 1:
            lost += [f"{form.name} {name}" for name in reached if name not in stops]

    assert not lost, f"put it in <tabstops>, where the eye comes to it: {lost}"


def _has_loose_children(widget: Element) -> bool:
    return widget.find("widget") is not None and widget.find("layout") is None


def test_forms_grow_with_their_words() -> None:
    loose = [
        f"{form.name} {widget.get('name')}"
        for form in forms()
        for widget in form.widgets()
        if form.kind(widget) not in LAY_OUT_BY_THEMSELVES and _has_loose_children(widget)
    ]
    fixed = [
        f"{form.name} {widget.get('name')}"
        for form in forms()
        for widget in form.widgets()
        if (least := widget.find("property[@name='minimumSize']/size")) is not None
        and (most := widget.find("property[@name='maximumSize']/size")) is not None
        and [each.text for each in least] == [each.text for each in most]
    ]

    assert not loose, f"lay its children out: {loose}"
    assert not fixed, f"a fixed size breaks at 150 %; let the layout decide: {fixed}"


def test_names_in_a_form_follow_the_house() -> None:
    odd = [
        f"{form.name} {widget.get('name')}"
        for form in forms()
        for widget in list(form.widgets())[1:]
        if (name := widget.get("name", "")) != in_snake_case(name)
    ]
    strange = [
        form.name
        for form in forms()
        if in_snake_case(form.root.findtext("class", "")) != form.path.stem
    ]

    assert not odd, f"snake_case, with what it is at the end (save_button): {odd}"
    assert not strange, f"the form's class is the file's name in CamelCase: {strange}"
