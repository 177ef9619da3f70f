"""Whether a meeting may still be changed is decided in the domain, not by whoever looks at it."""

import ast
from collections.abc import Iterator

from tests.unit.rules.house import Module, dotted, program_modules


def _is_status(node: ast.expr) -> bool:
    """A meeting's status, or one of its values; an action's and others' own are not meant."""
    name = dotted(node)
    return (
        name.startswith("Status.")
        or ".Status." in name
        or name.endswith(("meeting.status", "minutes.status", "record.status"))
    )


def _comparisons(module: Module) -> Iterator[ast.expr]:
    for node in module.nodes():
        match node:
            case ast.Compare(left, _, others):
                yield from (each for each in (left, *others) if _is_status(each))
                yield from (
                    each
                    for other in others
                    if isinstance(other, ast.Tuple | ast.Set | ast.List)
                    for each in other.elts
                    if _is_status(each)
                )
            case ast.Match(subject):
                yield from (each for each in (subject,) if _is_status(each))


def test_only_the_domain_compares_a_meetings_status() -> None:
    offenders = [
        module.at(node)
        for module in program_modules()
        if module.room != "domain"
        for node in _comparisons(module)
    ]

    assert not offenders, f"give the domain a property that says what you ask: {offenders}"
