"""The phrase bank: what is in it, by the project's own rules, and a person's own phrases."""

import re
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutetaker.domain.failures import PhraseNameUnfit, PhrasesUnreadable, StorageLocked
from minutetaker.domain.phrase import (
    LONGEST_NAME,
    Phrase,
    SlotKind,
    filled,
    is_short_name,
    slots_of,
)
from minutetaker.exchange import phrase_file
from minutetaker.finnish import times
from minutetaker.finnish.languages import Language
from minutetaker.finnish.typography import bind, corrections
from minutetaker.services.desk import Desk, open_desk
from minutetaker.services.phrases import own_file, phrase_bank, remove_phrase, save_phrase

FI, SV, EN = Language.FI, Language.SV, Language.EN
LEAST = {FI: 80, SV: 80, EN: 40}
NAMES = ("Aino Helle", "Carl Linné", "Virpi Säynätmäki")

# What may stand before and behind a name that is the subject, the nominative object of a passive,
# or a name after a colon, and nothing else (G1, G2, G5).
_BEFORE = re.compile(
    r"^$|[:,] $|(?:\b(?:ja|och|and|että|att) )$"
    r"|(?:valittiin|nimettiin|kutsuttu|johti|toimi|kannatti|avasi|varapuheenjohtajaksi"
    r"|varaedustajaksi|valdes|utsågs|av|ersättare|ordförande|by) $"
)
_BEHIND = re.compile(
    r"^(?:[.,:]| (?:ja|och|and) \{|, varajäsen\."
    r"| (?:saapui|poistui|palasi|liittyi|ilmoitti|jätti|esitti|esitteli|kertoi|teki|peruutti"
    r"|valmistelee|selvittää|on esteellinen)\b"
    r"| (?:ja|och|till) (?:varapuheenjohtajaksi|varaedustajaksi|till) "
    r"| (?:föreslog|föredrog|redogjorde|lade|tog|anmälde|återkom|anlände|anslöt|avlägsnade"
    r"|bereder|utreder|är jävig|har kallats in)\b"
    r"| (?:presented|made|entered|declared|returned|arrived|left|will)\b"
    r"| \{(?:aika|tid)\}\.)"
)


def told(language: Language) -> list[Phrase]:
    return list(phrase_bank(Path("nowhere"), language).phrases)


def written(phrase: Phrase, language: Language, name: str = NAMES[0]) -> str:
    return filled(
        phrase.text,
        {
            SlotKind.WHO: name,
            SlotKind.TIME: times.clock("09:05", language),
            SlotKind.ITEM: "5",
            SlotKind.COUNT: "3",
        },
    )


@pytest.mark.parametrize("language", Language)
def test_there_are_enough_and_each_has_a_short_name_of_its_own(language: Language) -> None:
    phrases = told(language)

    assert len(phrases) >= LEAST[language]
    assert len({each.short.casefold() for each in phrases}) == len(phrases)
    assert len({each.text for each in phrases}) == len(phrases)
    assert all(each.group for each in phrases)


@pytest.mark.parametrize("language", Language)
def test_every_phrase_obeys_the_rules_of_typography(language: Language) -> None:
    for phrase in told(language):
        text = written(phrase, language)

        assert not corrections(text, language), text
        assert bind(text) == text, "no-break spaces are missing"
        assert text[0].isupper(), "a sentence begins with a capital, never with a figure (D9)"
        assert text.endswith((".", ":")), text
        assert "  " not in text
        assert text == text.strip()


@pytest.mark.parametrize("language", Language)
def test_the_slots_of_every_phrase_are_known_ones(language: Language) -> None:
    own = {FI: "kuka aika asia luku", SV: "vem tid ärende antal", EN: "who time item number"}
    for phrase in told(language):
        assert is_short_name(phrase.short)
        assert "{" not in written(phrase, language)
        for slot in slots_of(phrase.text):
            assert phrase.text[slot.start + 1 : slot.end - 1] in own[language].split()


@pytest.mark.parametrize("language", Language)
def test_a_name_stands_only_where_it_is_nominative(language: Language) -> None:
    for phrase in told(language):
        whos = [slot for slot in slots_of(phrase.text) if slot.kind is SlotKind.WHO]
        for slot in whos:
            assert _BEFORE.search(phrase.text[: slot.start]), phrase.text
            assert _BEHIND.search(phrase.text[slot.end :]), phrase.text
        for name in NAMES:
            assert written(phrase, language, name).count(name) == len(whos)


@pytest.mark.parametrize("text", ["{kuka}n esitys", "Kiitettiin {kuka}a.", "{kuka} mukaan"])
def test_the_nominative_is_really_looked_for(text: str) -> None:
    (slot,) = slots_of(text)

    assert not (_BEFORE.search(text[: slot.start]) and _BEHIND.search(text[slot.end :]))


def test_a_passive_has_its_object_in_the_nominative() -> None:
    accusative = re.compile(
        r"\b(?:[Hh]yväksyttiin|[Mm]erkittiin|[Vv]ahvistettiin|[Kk]uultiin) \w+n\b(?! \w)"
    )
    allowed = {"kokouksen", "edellisen", "seuraavan"}
    for phrase in told(FI):
        found = accusative.search(phrase.text)
        assert found is None or found[0].split()[1] in allowed, phrase.text


short_names = st.from_regex(rf"[a-zåäö0-9]{{1,{LONGEST_NAME}}}", fullmatch=True)
texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip)


@given(st.dictionaries(short_names, texts))
def test_own_phrases_come_back_as_they_were_written(phrases: dict[str, str]) -> None:
    own = tuple(Phrase(short, text, is_own=True) for short, text in phrases.items())

    assert phrase_file.read(phrase_file.write(own), "own.toml", is_own=True) == own


@given(st.text())
def test_braces_that_are_no_slot_stay(text: str) -> None:
    if not slots_of(text):
        assert filled(text, dict.fromkeys(SlotKind, "x")) == text


def test_an_own_phrase_is_kept_for_its_owner_alone_and_goes_before_the_programs(
    tmp_path: Path,
) -> None:
    with open_desk(tmp_path) as desk:
        save_phrase(desk, FI, "mti", "Merkittiin asia tiedoksi.")
        save_phrase(desk, FI, "oma", "{kuka} esitteli hankkeen.")

    bank = phrase_bank(tmp_path, FI)
    found = bank.with_short_name("MTI")
    assert found is not None
    assert (found.text, found.is_own) == ("Merkittiin asia tiedoksi.", True)
    assert [each.short for each in bank.phrases[:2]] == ["mti", "oma"]
    assert len(bank.phrases) == len(told(FI)) + 1
    assert stat.S_IMODE(own_file(tmp_path, FI).stat().st_mode) == 0o600
    assert phrase_bank(tmp_path, SV).phrases == tuple(told(SV))


def test_a_phrase_can_be_renamed_and_removed(tmp_path: Path) -> None:
    with open_desk(tmp_path) as desk:
        save_phrase(desk, FI, "mti", "Merkittiin asia tiedoksi.")
        save_phrase(desk, FI, "oma", "Merkittiin asia tiedoksi.", instead_of="mti")

        assert phrase_bank(tmp_path, FI).phrases[0].short == "oma"

        remove_phrase(desk, FI, "oma")

    assert phrase_bank(tmp_path, FI).phrases == tuple(told(FI))


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b'mti = "Hyv\xe4"\n', 1),
        (b'mti = "Merkittiin."\nyks = kaksi\n', 2),
        (b'mti = "Merkittiin."\nyks = "kaksi\n', 2),
        (b'mti = "Merkittiin."\n\nyks = 2\n', 3),
        (b'"kaksi sanaa" = "ei"\n', 1),
        (b'mti = "a"\nmti = "b"\n', 2),
        (b'mti = ""\n', 1),
    ],
)
def test_a_damaged_file_is_named_with_its_line_and_costs_only_its_own(
    tmp_path: Path, content: bytes, line: int
) -> None:
    file = own_file(tmp_path, FI)
    with open_desk(tmp_path) as desk:
        file.write_bytes(content)

        bank = phrase_bank(tmp_path, FI)
        assert bank.phrases == tuple(told(FI))
        assert bank.failure is not None
        assert bank.failure.fields == {"file": file.name, "line": line}

        with pytest.raises(PhrasesUnreadable):
            save_phrase(desk, FI, "uusi", "Uusi.")
    assert file.read_bytes() == content


@pytest.mark.parametrize("short", ["", "kaksi sanaa", "pilkku,", "x" * 13, "mti;"])
def test_a_short_name_that_cant_be_typed_is_refused(desk: Desk, short: str) -> None:
    with pytest.raises(PhraseNameUnfit):
        save_phrase(desk, FI, short, "Teksti.")

    assert not own_file(desk.folder, FI).exists()


def test_another_windows_folder_is_only_read(tmp_path: Path) -> None:
    with open_desk(tmp_path), open_desk(tmp_path) as other, pytest.raises(StorageLocked):
        save_phrase(other, FI, "oma", "Oma.")
