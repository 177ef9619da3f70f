"""Sentences about one item: support, votes, decisions and dissents (G5)."""

from collections.abc import Sequence

from minutetaker.finnish.counts import Noun, counted
from minutetaker.finnish.labels import label
from minutetaker.finnish.languages import Language, Words, sentence
from minutetaker.finnish.marks import EN_DASH, NO_BREAK_SPACE
from minutetaker.finnish.names import name_list

_SECONDED = Words(
    "Ehdotusta kannatti {names}|Ehdotusta kannattivat {names}",
    "Förslaget understöddes av {names}",
    "Seconded by {names}",
)
_PROPOSAL = Words("pohjaehdotus", "grundförslaget", "the original proposal")
_COUNTER_PROPOSAL = Words("vastaehdotus", "motförslaget", "the counter-proposal")
_METHOD = Words("Äänestystapa: {method}.", "Omröstningssätt: {method}.", "Method: {method}.")
_OUTCOME = Words(
    "Äänin {votes} päätökseksi tuli {result}",
    "Med rösterna {votes} segrade {result}",
    "Carried by {votes}: {result}",
)
_CASTING = Words(
    "Äänet menivät tasan. Ratkaisevan äänen antoi {name}",
    "Rösterna föll lika. Den avgörande rösten avgavs av {name}",
    "The votes were equal. The casting vote was given by {name}",
)
_BY_LOT = Words(
    "Äänet menivät tasan. Arpa ratkaisi, ja päätökseksi tuli {result}",
    "Rösterna föll lika. Lotten avgjorde, och beslutet blev {result}",
    "The votes were equal. Decided by lot: {result}",
)
_AS_PROPOSED = Words(
    "Päätettiin ehdotuksen mukaan.", "Beslöts enligt förslaget.", "Decided as proposed."
)
_AS_AMENDED = Words(
    "Päätettiin muutetun ehdotuksen mukaan.",
    "Beslöts enligt det ändrade förslaget.",
    "Decided as amended.",
)
_NOTED = Words("Merkittiin tiedoksi.", "Antecknades för kännedom.", "Noted.")
_TABLED = Words("Asia jätettiin pöydälle.", "Ärendet bordlades.", "Deferred.")
_REFERRED_BACK = Words(
    "Asia palautettiin uudelleen valmisteltavaksi.",
    "Ärendet återremitterades för ny beredning.",
    "Referred back.",
)
_REJECTED = Words("Ehdotus hylättiin.", "Förslaget förkastades.", "The proposal was rejected.")
_UNANIMOUS = Words(
    "Päätös oli yksimielinen.", "Beslutet var enhälligt.", "The decision was unanimous."
)
_UNANIMOUS_STEMS = ("yksimieli", "enhäll", "unanim")
_ADDED = Words(
    "Asia lisättiin asialistalle kokouksessa.",
    "Ärendet togs upp på föredragningslistan vid mötet.",
    "The item was added at the meeting.",
)
_WITHDRAWN = Words(
    "Asia poistettiin asialistalta.",
    "Ärendet ströks från föredragningslistan.",
    "The item was withdrawn.",
)
_NOT_REACHED = Words(
    "Asiaa ei ehditty käsitellä.",
    "Ärendet hann inte tas upp till behandling.",
    "The item was not reached.",
)
_HANDLED_FIRST = Words(
    "Asia käsiteltiin ensimmäisenä.", "Ärendet behandlades först.", "Handled first."
)
_HANDLED_AFTER = Words(
    "Asia käsiteltiin kohdan{gap}{number} jälkeen.",
    "Ärendet behandlades efter punkt{gap}{number}.",
    "Handled after item{gap}{number}.",
)
_HANDLED_AFTER_SECTION = Words(
    "Asia käsiteltiin {number}{gap}§:n jälkeen.",
    "Ärendet behandlades efter §{gap}{number}.",
    "Handled after section{gap}{number}.",
)
_DISSENT = Words(
    "{name} ilmoitti eriävän mielipiteen",
    "{name} anmälde avvikande mening",
    "{name} recorded a dissent",
)
_JOINED = Words(
    "Eriävään mielipiteeseen yhtyi {names}|Eriävään mielipiteeseen yhtyivät {names}",
    "Till den avvikande meningen anslöt sig {names}",
    "{names} joined it.",
)


def seconded(names: Sequence[str], language: Language) -> str:
    """``Ehdotusta kannattivat A ja B``."""
    return sentence(_SECONDED.filled(language, len(names), names=name_list(names, language)))


def proposal_named(language: Language, *, is_counter: bool) -> str:
    """What a vote calls a proposal too long to be repeated: ``pohjaehdotus``, ``vastaehdotus``."""
    return (_COUNTER_PROPOSAL if is_counter else _PROPOSAL).text(language)


def vote_meanings(options: Sequence[tuple[str, str | None]]) -> str:
    """``JAA: esittelijän ehdotus. EI: muutosehdotus.`` from labels and what each stands for.

    An option whose meaning is not told is left out.
    """
    return " ".join(sentence(f"{option}: {meaning}") for option, meaning in options if meaning)


def vote_method(method: str, language: Language) -> str:
    """``Äänestystapa: nimenhuuto.``; the method is named as in a meeting file."""
    return _METHOD.filled(language, method=label(method, language))


def vote_outcome(
    counts: Sequence[int], option: str, meaning: str | None, language: Language
) -> str:
    """``Äänin 3–2 päätökseksi tuli JAA: esittelijän ehdotus``.

    ``counts`` are the votes for each option, the winner's first.
    """
    result = f"{option}: {meaning}" if meaning else option
    return sentence(_OUTCOME.filled(language, votes=_votes(counts, language), result=result))


def vote_by_lot(option: str, meaning: str | None, language: Language) -> str:
    """``Äänet menivät tasan. Arpa ratkaisi, ja päätökseksi tuli JAA: esittelijän ehdotus``."""
    result = f"{option}: {meaning}" if meaning else option
    return sentence(_BY_LOT.filled(language, result=result))


def casting_vote(name: str, language: Language) -> str:
    """``Äänet menivät tasan. Ratkaisevan äänen antoi A``."""
    return sentence(_CASTING.filled(language, name=name))


def decided_as_proposed(language: Language, *, amended: bool = False) -> str:
    """``Päätettiin ehdotuksen mukaan.``, or ``… muutetun ehdotuksen mukaan``."""
    return (_AS_AMENDED if amended else _AS_PROPOSED).text(language)


def noted(language: Language) -> str:
    """``Merkittiin tiedoksi``."""
    return _NOTED.text(language)


def tabled(language: Language) -> str:
    """``Asia jätettiin pöydälle``."""
    return _TABLED.text(language)


def referred_back(language: Language) -> str:
    """``Asia palautettiin uudelleen valmisteltavaksi``."""
    return _REFERRED_BACK.text(language)


def rejected(language: Language) -> str:
    """``Ehdotus hylättiin``."""
    return _REJECTED.text(language)


def unanimous(language: Language) -> str:
    """``Päätös oli yksimielinen``."""
    return _UNANIMOUS.text(language)


def tells_unanimous(text: str) -> bool:
    """Whether a decision's own words say it already: ``jätettiin yksimielisesti pöydälle``."""
    return any(stem in text.casefold() for stem in _UNANIMOUS_STEMS)


def item_added(language: Language) -> str:
    """``Asia lisättiin asialistalle kokouksessa``."""
    return _ADDED.text(language)


def item_withdrawn(language: Language) -> str:
    """``Asia poistettiin asialistalta``."""
    return _WITHDRAWN.text(language)


def item_not_reached(language: Language) -> str:
    """``Asiaa ei ehditty käsitellä``."""
    return _NOT_REACHED.text(language)


def handled_first(language: Language) -> str:
    """``Asia käsiteltiin ensimmäisenä``, of an item that stands later in the list."""
    return _HANDLED_FIRST.text(language)


def handled_after(number: str, language: Language, *, sections: bool = False) -> str:
    """``Asia käsiteltiin kohdan 5 jälkeen.``; of a section ``5 §:n jälkeen`` (N6)."""
    words = _HANDLED_AFTER_SECTION if sections else _HANDLED_AFTER
    return words.filled(language, number=number, gap=NO_BREAK_SPACE)


def dissent(name: str, text: str | None, language: Language) -> str:
    """``A ilmoitti eriävän mielipiteen: …``, or the mere fact of it where there is no text."""
    lead = _DISSENT.filled(language, name=name)
    return sentence(f"{lead}: {text}" if text else lead)


def dissent_lead(name: str, language: Language) -> str:
    """``A ilmoitti eriävän mielipiteen:``, for a text that follows by itself."""
    return f"{_DISSENT.filled(language, name=name)}:"


def joined_dissent(names: Sequence[str], language: Language) -> str:
    """``Eriävään mielipiteeseen yhtyivät A ja B``."""
    return sentence(_JOINED.filled(language, len(names), names=name_list(names, language)))


def _votes(counts: Sequence[int], language: Language) -> str:
    if language is not Language.EN:
        return EN_DASH.join(str(count) for count in counts)
    first, *others = counts
    won = counted(first, Noun.VOTE, language)
    return f"{won} to {name_list([str(count) for count in others], language)}" if others else won
