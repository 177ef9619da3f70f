"""Small meeting files for single features of real minutes, and their pages in every form."""

import json
import re
import subprocess
import zipfile
from collections.abc import Sequence
from html.parser import HTMLParser
from io import BytesIO

from lxml import etree

from minutetaker.domain.minutes import Minutes
from minutetaker.exchange import meeting_file
from minutetaker.export.build import build
from minutetaker.export.document import MinutesDocument
from minutetaker.export.docx_writer import render_docx
from minutetaker.export.html_writer import render_html
from minutetaker.export.pdf_writer import render_pdf
from minutetaker.export.text_writer import golden, text
from minutetaker.finnish.languages import Language
from tests.unit.export.word_file import WORD, text_of

Json = dict[str, object]


def meeting(**told: object) -> Minutes:
    """A meeting file with the least that it must hold, and what a test tells; read as any file is.

    ``series`` and ``meeting`` are laid over the least ones.
    """
    series: Json = {"name": "Puistotoimikunta", "kind": "report_minutes"}
    held: Json = {"language": "fi"}
    for least, name in ((series, "series"), (held, "meeting")):
        given = told.pop(name, {})
        assert isinstance(given, dict)
        least.update(given)
    whole = {
        "format": "minutetaker-meeting",
        "version": 1,
        "series": series,
        "meeting": held,
        **told,
    }
    return meeting_file.read(json.dumps(whole).encode(), "kokous.json")


def item(number: str | None = "1", **told: object) -> Json:
    """An item that was handled; its id is its number."""
    return {
        "id": number or "x",
        "number": number,
        "state": "handled",
        "title": f"Asia {number}",
        **told,
    }


def said(words: str, kind: str = "text", **told: object) -> Json:
    """A part of an item."""
    return {"kind": kind, "text": words, **told}


def person(name: str | None, **told: object) -> Json:
    """Somebody who was present; the id is the name."""
    return {
        "id": name or str(told.get("title")),
        "name": name,
        "attendance": "present",
        **told,
    }


def page(minutes: Minutes, layout: str | None = None, language: str | None = None) -> str:
    """The page as styles and words, ``~`` for each no-break space."""
    return golden(_built(minutes, layout, language))


def printed(
    minutes: Minutes, *wanted: str, layout: str | None = None, language: str | None = None
) -> str:
    """The page, when it holds these lines in this order, and so do all the files made of it.

    A line is ``Style Words``, or a part of one, as the page shows it.
    """
    document = _built(minutes, layout, language)
    shown = golden(document)
    assert_in_order([_spaced(each) for each in wanted], _spaced(shown), "the page")
    words = [_words_of(each) for each in wanted]
    assert_in_order(words, _tight(docx_words(render_docx(document))), "Word")
    assert_in_order(words, _tight(html_words(render_html(document))), "HTML")
    assert_in_order(words, _tight(text(document)), "text")
    in_pdf = _tight(pdf_words(render_pdf(document)))
    for each in words:
        assert each in in_pdf, f"the PDF lacks {each!r}:\n{in_pdf}"
    return shown


def assert_in_order(wanted: Sequence[str], found: str, where: str) -> None:
    """Each of these words stands after the one before it."""
    place = 0
    for each in wanted:
        at = found.find(each, place)
        assert at >= 0, f"{where} lacks {each!r} after {place}:\n{found}"
        place = at + 1


def docx_words(made: bytes) -> str:
    """Every word of a Word file's body."""
    with zipfile.ZipFile(BytesIO(made)) as package:
        body = etree.fromstring(package.read("word/document.xml"))
    return " ".join(text_of(each) for each in body.iter(f"{{{WORD}}}p"))


def html_words(made: str) -> str:
    """Every word of a page's body."""
    reader = _Words()
    reader.feed(made[made.index("<body") :])
    return " ".join(reader.words)


def pdf_words(made: bytes) -> str:
    """Every word of a PDF, as a reader copies it."""
    done = subprocess.run(
        ["pdftotext", "-raw", "-", "-"], input=made, capture_output=True, check=True
    )
    return done.stdout.decode()


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def _built(minutes: Minutes, layout: str | None, language: str | None) -> MinutesDocument:
    return build(minutes, layout=layout, language=Language(language) if language else None)


def _spaced(shown: str) -> str:
    return re.sub(r" +", " ", shown)


def _words_of(line: str) -> str:
    """The words of a line of the page, without its style and the marks of the page itself."""
    bare = re.sub(r"^[A-Z][A-Za-z]+[0-9]? {2,}", "", line)
    if line.startswith("List"):
        bare = re.sub(r"^ *\S+ ", "", bare)
    bare = re.sub(r" \(by hand\)|\(new page\) ", "", bare)
    return _tight(re.sub(r" [→|⏎](?: |$)|^→ ", " ", bare))


def _tight(words: str) -> str:
    """Words without spaces: each form breaks its lines where it likes."""
    return re.sub(r"[\s~\u00ad\u2060]", "", words.replace("\u2011", "-")).casefold()


def docx_parts(
    minutes: Minutes, layout: str | None = None, language: str | None = None
) -> dict[str, str]:
    """The parts of the Word file that are text."""
    made = render_docx(_built(minutes, layout, language))
    with zipfile.ZipFile(BytesIO(made)) as package:
        names = [name for name in package.namelist() if name.endswith((".xml", ".rels"))]
        return {name: package.read(name).decode() for name in names}
