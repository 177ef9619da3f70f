"""Layout profiles: data that is read strictly, and what each of its keys does to the page."""

from pathlib import Path

import pytest

from minutetaker.export import build_profile
from minutetaker.export.build_profile import BLOCKS, DocumentKind, known_layouts, profile
from minutetaker.export.profile_file import ProfileFault
from tests.unit.export.features import item, meeting, page, person

STANDARD = (build_profile.FOLDER / "sfs2487-2024.toml").read_text(encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of profiles with the standard's in it."""
    monkeypatch.setattr(build_profile, "FOLDER", tmp_path)
    (tmp_path / "sfs2487-2024.toml").write_text(STANDARD, encoding="utf-8")
    profile.cache_clear()
    return tmp_path


def written(folder: Path, name: str, data: str) -> str:
    """A profile based on the standard's; its name."""
    (folder / f"{name}.toml").write_text(f'based_on = "sfs2487-2024"\n{data}', encoding="utf-8")
    return name


@pytest.mark.parametrize("name", known_layouts())
def test_every_profile_is_whole_and_orders_known_blocks(name: str) -> None:
    found = profile(name)

    assert set(found.order) == set(DocumentKind)
    assert all(block in BLOCKS for blocks in found.order.values() for block in blocks)


def test_every_block_that_a_profile_may_order_has_a_maker(folder: Path) -> None:
    names = ", ".join(f'"{block}"' for block in sorted(BLOCKS))

    assert "Title" in page(meeting(), written(folder, "all", f"[order]\nminutes = [{names}]"))


def test_the_five_profiles_are_there() -> None:
    assert set(known_layouts()) == {
        "sfs2487-2024",
        "ministry-memo",
        "municipal",
        "association",
        "board",
    }


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ("contents_from = -1", "contents_from must be a whole number from 0"),
        ('contents_from = "12"', "contents_from must be a whole number from 0"),
        ("contents_from = true", "contents_from must be a whole number from 0"),
        ("bold_labels = 1", "bold_labels must be true or false"),
        ('number_form = "1)"', "number_form must be one of 1., 1, 1 §, § 1"),
        ('people = "crowd"', "people must be one of list, by_organization, matrix"),
        ("colour = 3", "colour means nothing"),
        ("[grid]\nleft = 1.5", "grid.left must be a whole number"),
        ("[grid]\nmiddle = 3", "grid.middle means nothing"),
        ("grid = 3", "grid must be a table"),
        ('[order]\nminutes = ["masthead", "poem"]', "order.minutes doesn't know poem"),
        ('[order]\nminutes = ["items", "items"]', "order.minutes names something twice"),
        ('[order]\nminutes = "items"', "order.minutes must be a list"),
        ("[parts]\npoem = 'decision'", "parts.poem names no part"),
        ("[parts]\ntext = 'poem'", "parts.text names no part or no label"),
        ("[labels.fi]\npoem = 'Runo'", "labels.fi.poem is no label"),
        ("[labels.fi]\npresent = 3", "labels.fi.present must be words"),
        ("[labels.no]\npresent = 'Til stede'", "labels.no means nothing"),
        ("contents_from =", "Invalid value"),
    ],
)
def test_a_fault_names_its_file_its_key_and_what_it_should_be(
    folder: Path, data: str, told: str
) -> None:
    name = written(folder, "broken", data)

    with pytest.raises(ProfileFault) as caught:
        profile(name)

    assert str(caught.value).startswith("broken.toml: ")
    assert told in str(caught.value)


def test_a_missing_key_is_named(folder: Path) -> None:
    (folder / "bare.toml").write_text("number_form = '1'", encoding="utf-8")

    with pytest.raises(ProfileFault, match=r"bare\.toml: grid is missing"):
        profile("bare")


def test_arrivals_stand_where_the_profile_wants_and_none_is_lost(folder: Path) -> None:
    known = {"to": {"time": "18:20", "item": "1", "phase": "after"}}
    by_item = {"from": {"item": "2", "phase": "before"}}
    by_clock = {"from": {"time": "17:10"}}
    people = [
        person("Aino", intervals=[known]),
        person("Eero", intervals=[by_item]),
        person("Ilta", intervals=[by_clock]),
    ]
    minutes = meeting(participants=people, items=[item("1"), item("2")])

    in_list = page(minutes, written(folder, "one", "movements_in_items = false"))
    in_items = page(minutes, written(folder, "two", "movements_in_items = true"))

    assert "Aino (poistui" in in_list
    assert "Aino poistui" not in in_list
    assert "Eero (läsnä:~kohta~2)" in in_list
    assert "Aino poistui kokouksesta klo~18.20" in in_items
    assert "Ilta (saapui~klo~17.10)" in in_items


def test_names_labels_and_contents_are_the_profiles(folder: Path) -> None:
    people = [person("Aino Mäki", first_name="Aino", last_name="Mäki")]
    minutes = meeting(
        participants=people,
        items=[item("1", attachments=["a"])],
        attachments=[{"id": "a", "label": "1"}],
    )
    name = written(
        folder,
        "own",
        'name_order = "last_comma_first"\ncontents_from = 1\ncontents_tell_attachments = false\n'
        '[labels.fi]\npresent = "Saapuvilla"\ncontents = "Asialuettelo"',
    )

    shown = page(minutes, name)

    assert "Saapuvilla → Mäki, Aino\n" in shown
    assert "Heading1       Asialuettelo\nTOC1           1 Asia 1\n" in shown
