"""Those whom a decision elects, in a sentence or a list."""

from collections.abc import Sequence
from functools import partial

from minutetaker.domain.decision import Decision, Elected
from minutetaker.domain.people import RoleKind
from minutetaker.export import spans
from minutetaker.export.build_scope import Scope
from minutetaker.export.build_words import joined
from minutetaker.export.document import (
    Block,
    Body,
    ListBlock,
    ListLine,
    ListMark,
    Source,
    Spans,
    Words,
)
from minutetaker.finnish import sentences
from minutetaker.finnish.labels import office
from minutetaker.finnish.languages import Language


def elected(scope: Scope, decision: Decision, where: Source) -> list[Block]:
    """Those elected, where the typed words don't name them all."""
    names = [scope.name_of(each) for each in decision.elected]
    if not names or all(name in decision.text for name in names):
        return []
    if decision.text.rstrip().endswith(":") or any(each.deputy_for for each in decision.elected):
        lines = tuple(
            ListLine(spans=_elected_line(scope, each), mark=ListMark.DASH)
            for each in decision.elected
        )
        listed = ListBlock(lines=lines, source=where)
        if decision.text.strip():
            return [listed]
        leads = scope.said(lambda side: sentences.elected_lead(side.language))
        return [*(Body(spans=each, leads=True, source=where) for each in leads), listed]
    by_office: dict[str | None, list[str]] = {}
    for each, name in zip(decision.elected, names, strict=True):
        by_office.setdefault(each.office, []).append(name)
    return [
        Body(spans=spans.with_typed(scope, words, _typed_office(held)), source=where)
        for held, people in by_office.items()
        for words in scope.said(partial(_chosen, people, held))
    ]


def _chosen(people: Sequence[str], held: str | None, scope: Scope) -> str:
    return sentences.elected(people, held and scope.typed(held), scope.language)


def _elected_line(scope: Scope, person: Elected) -> Spans:
    """``A, jäsen (varajäsen, varsinainen jäsen B)``."""
    parts: list[Words] = [scope.name_of(person)]
    if person.office and not (person.deputy_for and _is_deputy(person.office)):
        parts.append(scope.within(partial(_office, person.office)))
    line = joined(parts, ", ")
    if not person.deputy_for:
        return line
    known = {each.id: each.shown_name for each in scope.minutes.participants}
    full = scope.typed(known.get(person.deputy_for, person.deputy_for))
    mark = scope.within(lambda side: sentences.deputy_mark(full, side.language))
    return joined([line, joined(["(", mark, ")"])], " ")


def _typed_office(held: str | None) -> str | None:
    """An office in somebody's own words; the roles have words of ours."""
    return None if held in set(RoleKind) else held


def _is_deputy(held: str) -> bool:
    return any(held.casefold() == sentences.deputy_mark(None, each) for each in Language)


def _office(held: str, scope: Scope) -> str:
    try:
        return office(held, scope.language)
    except ValueError:
        return scope.typed(held)
