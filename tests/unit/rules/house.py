"""The project's sources as the house rules look at them."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PACKAGE = ROOT / "src" / "minutetaker"
TEXT_ENDINGS = {
    *(".py", ".md", ".toml", ".txt", ".ui", ".ts", ".po", ".qrc", ".svg", ".json", ".xml"),
    *(".desktop", ".spec", ".cfg", ".ini", ".yml", ".yaml", ".html", ".css", ".typ", ""),
}
NOT_OURS = {"_generated", "__pycache__", "build", "dist", "htmlcov"}


@dataclass(frozen=True, slots=True)
class Module:
    """A Python module of the project, read but not imported."""

    path: Path
    tree: ast.Module

    @property
    def name(self) -> str:
        """Its place from the root of the project, ``src/minutetaker/clock.py``."""
        return self.path.relative_to(ROOT).as_posix()

    @property
    def room(self) -> str:
        """The first folder under the package, or the module's own name: ``domain``, ``clock``."""
        if not self.path.is_relative_to(PACKAGE):
            return ""
        return self.path.relative_to(PACKAGE).with_suffix("").parts[0]

    def at(self, node: ast.expr | ast.stmt) -> str:
        """Where a person finds the node."""
        return f"{self.name}:{node.lineno}"

    def nodes(self) -> Iterator[ast.AST]:
        """Everything in it."""
        return ast.walk(self.tree)


def _is_ours(path: Path) -> bool:
    parts = path.relative_to(ROOT).parts
    return not any(part in NOT_OURS or part.startswith((".venv", ".git")) for part in parts)


@cache
def modules() -> tuple[Module, ...]:
    """Every Python module in src, tests and packaging."""
    return tuple(
        Module(path, ast.parse(path.read_text(encoding="utf-8")))
        for folder in ("src", "tests", "packaging")
        for path in sorted((ROOT / folder).rglob("*.py"))
        if _is_ours(path)
    )


def program_modules() -> tuple[Module, ...]:
    """The modules of the program itself."""
    return tuple(module for module in modules() if module.room)


def window_modules() -> tuple[Module, ...]:
    """The modules that may use Qt."""
    return tuple(module for module in modules() if module.room in {"ui", "app"})


@cache
def texts() -> tuple[tuple[str, str], ...]:
    """Every text file that is the project's own, as its place and what it says."""
    top = [path for path in ROOT.iterdir() if path.is_file()]
    folders = ("src", "tests", "packaging", "forms", "resources", "docs", ".ci")
    inside = [path for folder in folders for path in (ROOT / folder).rglob("*") if path.is_file()]
    return tuple(
        (path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))
        for path in sorted((*top, *inside))
        if _is_ours(path) and path.suffix in TEXT_ENDINGS and not path.name.startswith(".coverage")
    )


def dotted(node: ast.expr) -> str:
    """``self._ui.save_button`` as written; empty when it is no plain chain of names."""
    match node:
        case ast.Name(name):
            return name
        case ast.Attribute(value, name):
            before = dotted(value)
            return f"{before}.{name}" if before else ""
    return ""


def calls(module: Module, name: str) -> Iterator[ast.Call]:
    """Calls whose last name is this: ``tr`` finds ``self.tr(…)`` and ``tr(…)``."""
    for node in module.nodes():
        match node:
            case ast.Call(ast.Attribute(attr=called)) | ast.Call(ast.Name(id=called)):
                if called == name:
                    yield node


def in_snake_case(camel: str) -> str:
    """AttendancePanel as attendance_panel."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", camel).lower()
