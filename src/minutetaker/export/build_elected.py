"""Those whom a decision elects, in a sentence or a list."""

from minutetaker.domain.decision import Decision, Elected
from minutetaker.export.build_scope import Scope
from minutetaker.export.document import Block, Body, ListBlock, ListLine, ListMark, Source, Span
from minutetaker.finnish import sentences
from minutetaker.finnish.labels import office
from minutetaker.finnish.names import person_line


def elected(scope: Scope, decision: Decision, where: Source) -> list[Block]:
    """Those elected, where the typed words don't name them all."""
    names = [scope.name_of(each) for each in decision.elected]
    if not names or all(name in decision.text for name in names):
        return []
    if decision.text.rstrip().endswith(":") or any(each.deputy_for for each in decision.elected):
        lines = tuple(
            ListLine(spans=(scope.typed_span(_elected_line(scope, each)),), mark=ListMark.DASH)
            for each in decision.elected
        )
        listed = ListBlock(lines=lines, source=where)
        if decision.text.strip():
            return [listed]
        lead = Span(sentences.elected_lead(scope.language), language=scope.typed_language)
        return [Body(spans=(lead,), leads=True, source=where), listed]
    by_office: dict[str | None, list[str]] = {}
    for each, name in zip(decision.elected, names, strict=True):
        by_office.setdefault(each.office, []).append(name)
    return [
        Body(
            spans=(scope.typed_span(sentences.elected(people, held, scope.language)),),
            source=where,
        )
        for held, people in by_office.items()
    ]


def _elected_line(scope: Scope, person: Elected) -> str:
    held = person.office
    try:
        held = office(held, scope.language) if held else None
    except ValueError:
        held = scope.typed(held)
    notes = []
    if person.deputy_for:
        known = {each.id: each.shown_name for each in scope.minutes.participants}
        full = known.get(person.deputy_for, person.deputy_for)
        notes.append(sentences.deputy_mark(scope.typed(full), scope.language))
        if held == sentences.deputy_mark(None, scope.language):
            held = None
    return person_line(scope.name_of(person), offices=[held] if held else [], notes=notes)
