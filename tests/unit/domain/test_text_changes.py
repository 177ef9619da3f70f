"""Both versions of a text can be read off its changes, whole words at a time."""

from hypothesis import given
from hypothesis import strategies as st

from minutetaker.domain.text_changes import Fate, changed_words, shortened

words = st.lists(st.sampled_from(("aika", "ai", "18.12.", "on", "kai", "–")), max_size=12)


def drawn(old: str, new: str) -> str:
    marks = {Fate.KEPT: "{}", Fate.GONE: "[-{}-]", Fate.NEW: "[+{}+]"}
    return "".join(marks[each.fate].format(each.text) for each in changed_words(old, new))


def test_a_day_that_changed() -> None:
    drawing = drawn("Pyydetään 11.12.2026 mennessä.", "Pyydetään 18.12.2026 mennessä.")

    assert drawing == "Pyydetään [-11.12.2026-][+18.12.2026+] mennessä."


def test_words_that_came_and_went() -> None:
    assert drawn("Sovittiin jatkosta.", "Sovittiin tänään jatkosta.") == (
        "Sovittiin [+tänään +]jatkosta."
    )
    assert drawn("", "Uusi.") == "[+Uusi.+]"
    assert drawn("sama", "sama") == "sama"


@given(words, words)
def test_both_versions_stand_in_it(before: list[str], after: list[str]) -> None:
    old, new = " ".join(before), " ".join(after)

    pieces = changed_words(old, new)

    assert "".join(each.text for each in pieces if each.fate is not Fate.NEW) == old
    assert "".join(each.text for each in pieces if each.fate is not Fate.GONE) == new


def test_what_stayed_far_from_a_change_is_left_out() -> None:
    old = "alku " * 40 + "tämä" + " loppu" * 40

    pieces = shortened(changed_words(old, old.replace("tämä", "tuo")))

    assert [each.fate for each in pieces] == [Fate.KEPT, Fate.GONE, Fate.NEW, Fate.KEPT]
    assert pieces[0].text.startswith("… alku")
    assert pieces[-1].text.endswith("…")
    assert sum(len(each.text) for each in pieces) < 120
