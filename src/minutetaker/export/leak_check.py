"""Proof that nothing secret stands in a public file: every part of it is unpacked and searched."""

import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from email import message_from_bytes, policy
from hashlib import sha256
from html import unescape
from io import BytesIO

from minutetaker.export.secrets import Secret, bare
from minutetaker.finnish.stems import forms_of

Part = tuple[str, str]
"""A part of a file by its name, and what can be read in it."""

_BREAK = re.compile(r"<(?:w:)?(?:tab|br|cr|p|/p|/w:p|/td|/tr|/li|/h\d)\b[^>]*>")
_TAG = re.compile(r"<[^>]*>")
_PDF_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_PDF_STRING = re.compile(rb"\((?:\\.|[^\\()])*\)|<([0-9A-Fa-f\s]+)>", re.DOTALL)
_PDF_ESCAPE = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
_SURNAME_BEGINS = 2
_FOLD = re.compile(r"\r?\n[ \t]")


def leak(secrets: Sequence[Secret], parts: Sequence[Part]) -> tuple[Secret, str] | None:
    """The first secret that stands in a part as whole words, and that part; None: there is none."""
    for name, text in parts:
        cased = bare(text)
        small = cased.casefold()
        for secret in secrets:
            if _stands_in(secret, cased if secret.is_cased else small):
                return secret, name
    return None


def _stands_in(secret: Secret, shown: str) -> bool:
    first, _, last = secret.words.rpartition(" ")
    if not secret.is_name:
        return secret.words in shown and bool(_as_words(re.escape(secret.words)).search(shown))
    if (first or last[:_SURNAME_BEGINS]) not in shown:
        return False
    words = f"{re.escape(first)} {forms_of(last)}" if first else forms_of(last)
    return bool(_as_words(words).search(shown))


def _as_words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")


def parts_of(name: str, data: bytes) -> Iterator[Part]:
    """Everything that can be read in a file, its own name too, unpacked and decoded."""
    yield name, name
    if data.startswith(b"PK\x03\x04"):
        yield from _of_zip(name, data)
    elif data.startswith(b"%PDF"):
        yield from _of_pdf(name, data)
    elif name.lower().endswith(".eml"):
        yield from _of_mail(name, data)
    else:
        yield from _of_text(name, data)


def _of_zip(name: str, data: bytes) -> Iterator[Part]:
    with zipfile.ZipFile(BytesIO(data)) as package:
        yield name, package.comment.decode("utf-8", "replace")
        for info in package.infolist():
            own = f"{name}: {info.filename}"
            yield own, info.filename
            yield own, info.comment.decode("utf-8", "replace")
            yield from _of_text(own, package.read(info))


def _of_text(name: str, data: bytes) -> Iterator[Part]:
    """A text as it is, and as it reads without marks and folded lines."""
    text = data.decode("utf-8", "replace")
    yield name, text
    if "<" in text:
        plain = unescape(text)
        yield name, plain
        yield name, unescape(_TAG.sub("", _BREAK.sub(" ", text)))
    unfolded = _FOLD.sub("", text)
    if unfolded != text:
        yield name, re.sub(r"\\([,;\\])", r"\1", unfolded)
    for coding in ("utf-16-le", "utf-16-be"):
        if b"\x00" in data:
            yield name, data.decode(coding, "replace")


def _of_mail(name: str, data: bytes) -> Iterator[Part]:
    message = message_from_bytes(data, policy=policy.default)
    yield name, "\n".join(str(value) for value in message.values())
    for part in message.walk():
        if part.is_multipart():
            continue
        content, own = part.get_payload(decode=True), part.get_filename()
        if isinstance(content, bytes):
            yield from parts_of(own, content) if own else _of_text(name, content)
            # The same file may be attached once as a secret and once not.
            yield own or name, sha256(content).hexdigest()


def _of_pdf(name: str, data: bytes) -> Iterator[Part]:
    """The strings and unpacked streams.

    The words on the pages are glyphs, so they are looked for in the document they were set from.
    """
    bodies = [data]
    for found in _PDF_STREAM.finditer(data):
        try:
            bodies.append(zlib.decompressobj().decompress(found[1]))
        except zlib.error:
            continue
    for body in bodies:
        yield name, body.decode("utf-8", "replace")
        yield from ((name, text) for text in _strings(body) if text)


def _strings(body: bytes) -> Iterator[str]:
    """The strings of a PDF's objects in any of their codings."""
    texts = []
    for found in _PDF_STRING.finditer(body):
        if found[1] is not None:
            digits = b"".join(found[1].split())
            raw = bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode())
        else:
            raw = _PDF_ESCAPE.sub(_unescaped, found[0][1:-1])
        coding = "utf-16-be" if raw.startswith(b"\xfe\xff") else "utf-8"
        texts.append(raw.decode(coding, "replace").lstrip("\ufeff"))
    yield "\n".join(texts)


def _unescaped(found: re.Match[bytes]) -> bytes:
    mark = found[1]
    if mark[:1] in b"01234567":
        return bytes([int(mark, 8) & 0xFF])
    return {b"n": b"\n", b"r": b"\r", b"t": b"\t"}.get(mark, mark)
