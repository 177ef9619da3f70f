"""Questions, and the time, each come through one door."""

import ast

from tests.unit.rules.house import Module, dotted, program_modules

BOXES = {"QMessageBox", "QFileDialog", "QInputDialog"}
CLOCKS = (
    *("datetime.now", "datetime.today", "datetime.utcnow", "date.today"),
    *("QDateTime.currentDateTime", "QDate.currentDate", "QTime.currentTime"),
    *("time.localtime", "time.strftime", "time.ctime"),
)


def _names(module: Module) -> set[str]:
    names = {node.id for node in module.nodes() if isinstance(node, ast.Name)}
    names |= {node.attr for node in module.nodes() if isinstance(node, ast.Attribute)}
    return names | {node.name for node in module.nodes() if isinstance(node, ast.alias)}


def test_questions_are_asked_through_one_door() -> None:
    offenders = {
        module.name: sorted(used)
        for module in program_modules()
        if not module.name.endswith("ui/dialogs.py") and (used := BOXES & _names(module))
    }

    assert not offenders, f"ask through ui.dialogs, so that tests can answer: {offenders}"


def test_the_time_is_asked_from_one_clock() -> None:
    offenders = [
        module.at(node)
        for module in program_modules()
        if module.room != "clock"
        for node in module.nodes()
        if isinstance(node, ast.Attribute)
        and any(f".{dotted(node)}".endswith(f".{clock}") for clock in CLOCKS)
    ]

    assert not offenders, f"use minutetaker.clock, so that tests can set the time: {offenders}"
