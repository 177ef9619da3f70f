"""Namesakes are told apart where one of them has to be chosen."""

from dataclasses import replace

from minutetaker.domain.namesakes import listed_names
from minutetaker.domain.people import PersonRef
from minutetaker.services.people import person_meant
from tests.helpers.sample import sample_minutes


def test_namesakes_are_told_apart_by_what_only_one_of_them_is() -> None:
    minutes = sample_minutes()
    people = list(minutes.participants)
    for at in range(1, 5):
        people[at] = replace(people[at], name="Matti Virtanen")
    people[1] = replace(people[1], title="opettaja")
    people[2] = replace(people[2], organization="Kuulasjoen kunta")
    minutes = replace(minutes, participants=tuple(people))

    names = listed_names(minutes)

    assert [names[each.id] for each in people[:6]] == [
        "Aino Lehtoranta",
        "Matti Virtanen, opettaja",
        "Matti Virtanen, Kuulasjoen kunta",
        "Matti Virtanen (3)",
        "Matti Virtanen (4)",
        "Eero Mäkisalo",
    ]
    assert person_meant(minutes, "Matti Virtanen") == PersonRef(name="Matti Virtanen")
