"""A file is written whole or the old one stays; its proposed name fits every system."""

import errno
import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from minutetaker.domain.failures import CannotWrite
from minutetaker.export.build import DocumentKind
from minutetaker.export.files import proposed_name, replace_file
from tests.unit.export.test_build_golden import meeting


def test_a_new_file_takes_the_place_of_the_old_one_and_is_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "muistio.docx"
    path.write_bytes(b"old")

    replace_file(path, b"new")

    assert path.read_bytes() == b"new"
    assert [each.name for each in tmp_path.iterdir()] == ["muistio.docx"]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real.txt", tmp_path / "link.txt"
    real.write_bytes(b"old")
    link.symlink_to(real)

    replace_file(link, b"new")

    assert link.is_symlink()
    assert real.read_bytes() == b"new"


@pytest.mark.parametrize(
    ("code", "reason"), [(errno.ENOSPC, "disk is full"), (errno.EACCES, "Permission denied")]
)
def test_a_failure_on_the_way_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, reason: str
) -> None:
    path = tmp_path / "muistio.docx"
    path.write_bytes(b"old")

    def fail(_handle: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(CannotWrite, match=reason):
        replace_file(path, b"new")

    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["muistio.docx"]


def test_a_folder_in_the_way_or_missing_is_told(tmp_path: Path) -> None:
    (tmp_path / "muistio.docx").mkdir()

    with pytest.raises(CannotWrite, match=r"muistio\.docx"):
        replace_file(tmp_path / "muistio.docx", b"new")
    with pytest.raises(CannotWrite, match=r"uusi\.docx"):
        replace_file(tmp_path / "missing" / "uusi.docx", b"new")
    assert [each.name for each in tmp_path.iterdir()] == ["muistio.docx"]


@pytest.mark.parametrize(
    ("short_name", "kind", "expected"),
    [
        ("LÄPI-työryhmä", DocumentKind.MINUTES, "LÄPI-työryhmä muistio 6-2026.docx"),
        ("LÄPI-työryhmä", DocumentKind.AGENDA, "LÄPI-työryhmä esityslista 6-2026.docx"),
        ("../a:b\\c?", DocumentKind.MINUTES, "a-b-c- muistio 6-2026.docx"),
        ("con", DocumentKind.MINUTES, "_con muistio 6-2026.docx"),
        ("rivi\nvaihtuu", DocumentKind.MINUTES, "rivi-vaihtuu muistio 6-2026.docx"),
    ],
)
def test_a_name_fits_every_system(short_name: str, kind: DocumentKind, expected: str) -> None:
    minutes = meeting("kokous-fi")
    named = replace(minutes, series=replace(minutes.series, short_name=short_name))

    assert proposed_name(named, ".docx", kind) == expected


def test_a_long_name_is_cut_between_letters() -> None:
    minutes = meeting("kokous-fi")
    named = replace(minutes, series=replace(minutes.series, short_name="ä" * 300))

    name = proposed_name(named, ".docx")

    assert len(name.encode()) <= 255
    assert name.endswith("ä.docx")
