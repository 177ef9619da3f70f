"""One decision as it is printed: its words, whom it elected, and that all agreed."""

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.decision import Decision, DecisionKind
from minutetaker.export import spans
from minutetaker.export.build_elected import elected
from minutetaker.export.build_scope import Scope, source
from minutetaker.export.document import Block, Body
from minutetaker.finnish import sentences

_SAID = {
    DecisionKind.NOTED: sentences.noted,
    DecisionKind.TABLED: sentences.tabled,
    DecisionKind.REFERRED_BACK: sentences.referred_back,
    DecisionKind.REJECTED: sentences.rejected,
}
"""What a kind says by itself, where nobody typed the decision's words."""


def decision_blocks(scope: Scope, item: AgendaItem, decision: Decision) -> list[Block]:
    """The typed words, else what its kind says; then the elected, then that it was unanimous.

    Empty where there is nothing of all this.
    """
    where = source(item, f"decision:{decision.id}")
    made = spans.blocks(scope, decision.text, where)
    made += elected(scope, decision, where)
    said = _SAID.get(decision.kind) if decision.kind and not made else None
    if said is not None:
        told = scope.said(lambda side: said(side.language))
        made = [Body(spans=words, source=where) for words in told]
    if made and decision.unanimous and not sentences.tells_unanimous(decision.text):
        made = spans.continued(scope, made, _agreed, where)
    return made


def _agreed(scope: Scope) -> str:
    return sentences.unanimous(scope.language)
