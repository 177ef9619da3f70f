"""What has changed since a text was read: told once, where it stands."""

from hypothesis import given
from hypothesis import strategies as st

from minutetaker.domain.reading import Passage, changes_since


def passages(drawn: str) -> tuple[Passage, ...]:
    """Drawn as ``a:Avattiin kokous.|a:Todettiin.|b:Keskusteltiin.``."""
    parts = (each.partition(":") for each in drawn.split("|") if each)
    return tuple(Passage(item, "part:0", text) for item, _, text in parts)


def told(read: str, now: str) -> list[str]:
    """``1 old > new``; ``-`` where the item is gone."""
    return [
        f"{'-' if each.at is None else each.at} {each.old} > {each.new}".strip()
        for each in changes_since(passages(read), passages(now))
    ]


def test_a_paragraph_put_before_a_changed_one_is_new_and_the_changed_one_is_paired() -> None:
    read = "a:Lausunnot pyydetään 11.12. mennessä."
    now = "a:Noora saapui.|a:Lausunnot pyydetään 18.12. mennessä."

    assert told(read, now) == [
        "0  > Noora saapui.",
        "1 Lausunnot pyydetään 11.12. mennessä. > Lausunnot pyydetään 18.12. mennessä.",
    ]


def test_what_was_taken_out_is_told_where_it_stood() -> None:
    assert told(
        "a:Avattiin.|a:Todettiin läsnäolijat.|a:Jatkettiin.", "a:Avattiin.|a:Jatkettiin."
    ) == ["1 Todettiin läsnäolijat. >"]


def test_an_item_that_only_moved_has_not_changed() -> None:
    assert told("a:Yksi.|b:Kaksi.", "b:Kaksi.|a:Yksi.") == []


def test_an_item_that_is_gone_is_told_last_and_has_no_place() -> None:
    assert told("a:Yksi.|b:Kaksi.", "b:Kaksi. Kolme.") == ["0 Kaksi. > Kaksi. Kolme.", "- Yksi. >"]


texts = st.lists(
    st.builds(
        Passage,
        st.sampled_from(["a", "b", None]),
        st.sampled_from(["part:0", None]),
        st.sampled_from(["Avattiin kokous.", "Todettiin läsnä.", "Avattiin se."]),
    ),
    max_size=8,
).map(tuple)


@given(texts, texts)
def test_nothing_that_differs_is_left_out(
    read: tuple[Passage, ...], now: tuple[Passage, ...]
) -> None:
    changes = changes_since(read, now)

    for item in ("a", "b", None):
        old = sorted(each.text for each in read if each.item == item)
        new = sorted(each.text for each in now if each.item == item)
        own = [each for each in changes if each.item == item]
        for change in own:
            if change.old or not change.new:
                old.remove(change.old)
            if change.new or not change.old:
                new.remove(change.new)
        assert old == new
    assert changes_since(now, now) == ()
