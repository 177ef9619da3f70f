"""Qt's traps, kept shut: each of these once lost a text, a translation or a window."""

import ast
from collections.abc import Iterator

from PySide6 import QtCore, QtGui, QtWidgets

from tests.unit.rules.house import Module, calls, dotted, window_modules


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _translations(module: Module) -> Iterator[tuple[ast.Call, list[ast.expr]]]:
    """tr("…") and QCoreApplication.translate("Context", "…"), each with what must be literal."""
    for call in calls(module, "tr"):
        yield call, call.args[:1]
    for call in calls(module, "translate"):
        if "Application" in dotted(call.func):  # a painter and a rectangle have a translate too
            yield call, call.args[:2]


def test_what_is_translated_is_one_literal() -> None:
    offenders = [
        module.at(call)
        for module in window_modules()
        for call, texts in _translations(module)
        if not texts or not all(_is_text(text) for text in texts)
    ]

    assert not offenders, (
        f"write tr('… {{name}} …').format(name=…), else no one finds it: {offenders}"
    )


def test_a_signal_carries_nothing_or_an_object() -> None:
    offenders = [
        module.at(call)
        for module in window_modules()
        for call in calls(module, "Signal")
        if call.keywords or any(dotted(argument) != "object" for argument in call.args)
    ]

    assert not offenders, f"Signal(int) turns None into 0: use Signal(object): {offenders}"


def test_nothing_is_connected_to_a_lambda_or_a_partial() -> None:
    offenders = [
        module.at(call)
        for module in window_modules()
        for call in calls(module, "connect")
        for target in call.args
        if isinstance(target, ast.Lambda)
        or (isinstance(target, ast.Call) and dotted(target.func).endswith("partial"))
    ]

    assert not offenders, f"it keeps its window alive; connect a bound method: {offenders}"


Classes = dict[str, tuple[Module, ast.ClassDef]]


def _qt_class(name: str) -> type | None:
    for library in (QtWidgets, QtGui, QtCore):
        if found := getattr(library, name, None):
            return found if isinstance(found, type) else None
    return None


def _qt_names(name: str, classes: Classes) -> set[str]:
    """What instances of a class have from Qt, through our own classes between."""
    if name not in classes:
        return set(dir(found)) if (found := _qt_class(name)) else set()
    names: set[str] = set()
    for base in classes[name][1].bases:
        names |= _qt_names(dotted(base).rpartition(".")[2], classes)
    return names


def _targets(node: ast.AST) -> Iterator[ast.expr]:
    match node:
        case ast.Assign(targets):
            yield from targets
        case ast.AnnAssign(target) | ast.AugAssign(target):
            yield target


def _set_attributes(definition: ast.ClassDef) -> Iterator[tuple[ast.expr, str]]:
    for node in ast.walk(definition):
        for target in _targets(node):
            if isinstance(target, ast.Attribute) and dotted(target.value) == "self":
                yield target, target.attr
    for line in definition.body:
        for target in _targets(line):
            if isinstance(target, ast.Name):
                yield target, target.id


def test_no_attribute_hides_a_method_of_qt() -> None:
    classes: Classes = {
        node.name: (module, node)
        for module in window_modules()
        for node in module.nodes()
        if isinstance(node, ast.ClassDef)
    }

    offenders = [
        f"{module.at(target)} {attribute}"
        for name, (module, definition) in classes.items()
        for inherited in [_qt_names(name, classes) - {"__slots__", "staticMetaObject"}]
        for target, attribute in _set_attributes(definition)
        if attribute in inherited
    ]

    assert not offenders, f"Qt itself calls that name; choose another: {offenders}"
