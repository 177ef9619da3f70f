"""A room holds one subject, says in one sentence which, and is no longer than a person can hold."""

import ast

from tests.unit.rules.house import modules

LONGEST = 300
NAMES_OF_NO_SUBJECT = {"utils", "util", "helpers", "helper", "manager", "common", "misc", "base"}


def test_a_module_is_at_most_three_hundred_lines() -> None:
    long = {
        module.name: lines
        for module in modules()
        if (lines := len(module.path.read_text(encoding="utf-8").splitlines())) > LONGEST
    }

    assert not long, f"find the second subject in it and give that its own module: {long}"


def test_a_module_opens_with_its_sentence() -> None:
    silent = [
        module.name
        for module in modules()
        if module.tree.body and (not (said := ast.get_docstring(module.tree)) or said[0].islower())
    ]

    assert not silent, f"open it with one sentence that says what the room is for: {silent}"


def test_a_module_of_the_program_is_named_by_its_subject() -> None:
    vague = [
        module.name
        for module in modules()
        if module.room and module.path.stem in NAMES_OF_NO_SUBJECT
    ]

    assert not vague, f"name it after what it is about: {vague}"
