"""Whether a Word file is an approved text: its paragraphs against those of the frozen document."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest
from pathlib import Path

from minutetaker.domain.failures import said
from minutetaker.domain.listing import ListedMeeting
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.status import Status
from minutetaker.exchange.docx_reader import WordText, paragraphs_of, read_word, words_of
from minutetaker.export.build import build, known_layouts
from minutetaker.export.build_naming import kind_label
from minutetaker.export.build_profile import STANDARD, DocumentKind
from minutetaker.export.build_words import side_by_side
from minutetaker.finnish.labels import Label, label
from minutetaker.finnish.languages import IN_BOTH, Language, languages_of
from minutetaker.finnish.names import name_list
from minutetaker.services import typography
from minutetaker.services.approval import text_to_send
from minutetaker.services.archive import desk_to_read, listed
from minutetaker.services.desk import Desk
from minutetaker.services.messages import translated

_APPROVED = (Status.APPROVED, Status.EXAMINED)
_MOST_MEETINGS = 40
_ALIKE = 0.5
"""A file that shares less with a meeting's document is of some other meeting."""

_IS_APPROVED = said("The file is the approved text: {meeting}.")
_IS_CORRECTED = said(
    "The file is the approved text with spaces, dashes and times corrected: {meeting}."
)
_ONE_DIFFERS = said("The file is not the approved text: paragraph {numbers} differs.")
_SOME_DIFFER = said("The file is not the approved text: paragraphs {numbers} differ.")
_PIECE_IS_MISSING = said("The file is not the approved text: something has been left out of it.")
_NOT_APPROVED = said("The file is no approved text: {meeting} has not been approved.")
_UNKNOWN = said("The file is no approved text: no approved meeting here has such a document.")
_CHANGED = said("Paragraph {number}: ”{now}”, approved: ”{was}”")
_ADDED = said("Paragraph {number}: ”{now}”, not in the approved text")
_MISSING = said("After paragraph {number} is missing: ”{was}”")


@dataclass(frozen=True, slots=True)
class Difference:
    """A paragraph of the file by its number from 1; ``was`` None: added; ``now`` None: missing."""

    number: int
    was: str | None
    now: str | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found. ``meeting`` None: no meeting has such a document.

    ``is_corrected``: it was written with typography corrected, and is compared with such a text.
    """

    meeting: str | None
    is_approved: bool = False
    is_corrected: bool = False
    differences: tuple[Difference, ...] = ()

    @property
    def is_same(self) -> bool:
        """Whether the file is the approved text, word for word."""
        return self.is_approved and not self.differences


def verify(folder: Path, file: Path) -> Verdict:
    """Compare a Word file with the approved meeting that it is of, in any layout and language.

    Raises UnreadableFile, or what opening the data folder raises.
    """
    found = read_word(file)
    meetings = _likely(found, listed(folder))
    approved = [each for each in meetings if each.status in _APPROVED][:_MOST_MEETINGS]
    named = [each for each in approved if _is_of(found, each)]
    with desk_to_read(folder) as desk:
        # What is like a meeting that the file names is of no other one.
        for group in (named, [each for each in approved if each not in named]):
            best = _best(desk, group, found)
            if best.meeting is not None:
                return best
    draft = next((each for each in meetings if _is_of(found, each)), None)
    return Verdict(_name(draft) if draft else None)


def _best(desk: Desk, meetings: Sequence[ListedMeeting], found: WordText) -> Verdict:
    """The verdict by the likest document of these meetings; none is like enough: no meeting."""
    likest, best = _ALIKE, Verdict(None)
    for each in meetings:
        for is_corrected, paragraphs in _texts(text_to_send(desk, each.id), found):
            likeness, differences = _compared(paragraphs, found.paragraphs)
            if likeness > likest:
                likest = likeness
                best = Verdict(
                    _name(each),
                    is_approved=True,
                    is_corrected=is_corrected,
                    differences=differences,
                )
            if best.is_same:
                return best
    return best


def verdict_lines(verdict: Verdict, language: Language) -> Iterator[str]:
    """The answer, and a line for each paragraph that differs."""
    yield _headline(verdict, language)
    for each in verdict.differences:
        source = _CHANGED if each.was and each.now else _ADDED if each.now else _MISSING
        words = translated(source, language)
        yield words.format(number=each.number, was=each.was, now=each.now)


def _headline(verdict: Verdict, language: Language) -> str:
    if verdict.meeting is None:
        return translated(_UNKNOWN, language)
    numbers = list(dict.fromkeys(str(each.number) for each in verdict.differences if each.now))
    source = _NOT_APPROVED
    if verdict.is_approved:
        same = _IS_CORRECTED if verdict.is_corrected else _IS_APPROVED
        source = same if verdict.is_same else _PIECE_IS_MISSING
    if numbers:
        source = _SOME_DIFFER if len(numbers) > 1 else _ONE_DIFFERS
    words = translated(source, language)
    return words.format(meeting=verdict.meeting, numbers=name_list(numbers, language))


def _name(meeting: ListedMeeting) -> str:
    return " ".join(each for each in (meeting.body, meeting.number) if each)


def _likely(found: WordText, meetings: tuple[ListedMeeting, ...]) -> list[ListedMeeting]:
    """The meetings, those first that the file names by body and number."""
    return sorted(meetings, key=lambda each: (not _is_of(found, each), not _tells(found, each)))


def _is_of(found: WordText, meeting: ListedMeeting) -> bool:
    is_numbered = meeting.number is None or _tells(found, meeting)
    return is_numbered and meeting.body.casefold() in _head(found)


def _tells(found: WordText, meeting: ListedMeeting) -> bool:
    return meeting.number is not None and meeting.number.casefold() in _head(found)


def _head(found: WordText) -> str:
    return " ".join((found.title, *map(words_of, found.paragraphs[:12]))).casefold()


def _texts(minutes: Minutes, found: WordText) -> Iterator[tuple[bool, tuple[str, ...]]]:
    """The documents as they are typed, then as they are with typography corrected."""
    yield from ((False, each) for each in _documents(minutes, found))
    corrected, changes = typography.corrected(minutes)
    if changes:
        yield from ((True, each) for each in _documents(corrected, found))


def _documents(minutes: Minutes, found: WordText) -> Iterator[tuple[str, ...]]:
    """Every document of the meeting that the file may be, the likeliest first."""
    from minutetaker.export.docx_writer import render_docx

    head = _head(found)
    own = Language(minutes.meeting.language.value)
    layouts = dict.fromkeys((minutes.series.layout or STANDARD, *known_layouts()))
    kind, key = DocumentKind.MINUTES, kind_label(minutes.series.kind)
    if any(label(Label.EXCERPT, each).casefold() in head for each in Language):
        kind, key = DocumentKind.EXCERPT, Label.EXCERPT
    languages: list[str] = [
        each for each in (own, *Language) if label(key, each).casefold() in head
    ]
    languages[:0] = [
        wish
        for wish in IN_BOTH
        if side_by_side(label(key, each) for each in languages_of(wish)).casefold() in head
    ]
    items = _items(minutes, found) if kind is DocumentKind.EXCERPT else None
    for language in dict.fromkeys(languages or (own,)):
        said_in = own if language in IN_BOTH else Language(language)
        public = label(Label.PUBLIC_VERSION, said_in).casefold() in head
        for layout in layouts:
            made = build(
                minutes, kind=kind, language=language, layout=layout, public=public, items=items
            )
            yield paragraphs_of(render_docx(made))


def _items(minutes: Minutes, found: WordText) -> list[str]:
    """The items whose heading stands in an excerpt."""
    paragraphs = [words_of(each) for each in found.paragraphs]
    return [
        item.id
        for item in minutes.items
        if any(each.endswith(words_of(item.title or "")) for each in paragraphs)
    ]


def _compared(was: tuple[str, ...], now: tuple[str, ...]) -> tuple[float, tuple[Difference, ...]]:
    """How much of two texts is alike, from 0 to 1, and each paragraph that differs."""
    numbered = [(number, words) for number, each in enumerate(now, 1) if (words := words_of(each))]
    old = [words for each in was if (words := words_of(each))]
    matcher = SequenceMatcher(None, old, [words for _, words in numbered], autojunk=False)
    made: list[Difference] = []
    for tag, first, last, begin, end in matcher.get_opcodes():
        if tag == "equal":
            continue
        before = numbered[begin - 1][0] if begin else 0
        for words, paragraph in zip_longest(old[first:last], numbered[begin:end]):
            number, stands = paragraph or (before, None)
            before = number
            made.append(Difference(number, words, stands))
    return matcher.ratio(), tuple(made)
