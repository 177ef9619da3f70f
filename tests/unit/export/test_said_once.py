"""What typed words tell already is told once, and no sentence stands under another's label."""

from tests.unit.export.features import item, meeting, page, person, said


def test_a_decision_that_says_it_is_unanimous_gets_no_second_sentence_of_it() -> None:
    told = [{"id": "a", "text": "Asia jätettiin yksimielisesti pöydälle.", "unanimous": True}]
    silent = [{"id": "a", "text": "Asia jätettiin pöydälle.", "unanimous": True}]
    agreed = "Päätös oli yksimielinen."
    assert agreed not in page(meeting(items=[item(decisions=told)]))
    assert agreed in page(meeting(items=[item(decisions=silent)]))


def test_a_label_typed_before_the_words_is_printed_once() -> None:
    shown = page(meeting(items=[item(contact="Lisätietoja: p. 040 000 0000")]))
    assert "Lisätietoja → p. 040 000 0000" in shown
    assert "Lisätietoja:" not in shown


def test_an_expert_of_one_section_is_told_by_the_office_alone() -> None:
    stay = [{"from": {"item": "12 §", "phase": "before"}, "to": {"item": "12 §", "phase": "after"}}]
    expert = person("Anna Aho", roles=[{"role": "expert", "items": "12 §"}], intervals=stay)
    guest = person("Bo Berg", intervals=stay)
    minutes = meeting(
        series={"number_form": "1 §"},
        participants=[expert, guest],
        items=[item("11 §"), item("12 §")],
    )
    shown = page(minutes)
    assert "Anna Aho, asiantuntija (12 §)\n" in shown
    assert "Bo Berg (läsnä:~12~§)\n" in shown


def test_a_vacant_seat_whose_title_says_it_has_no_second_mark() -> None:
    seat = person(None, title="nuorten edustaja (paikka täyttämättä)", attendance="vacant")
    assert "(täyttämättä)" not in page(meeting(participants=[seat]))


def test_who_came_by_the_opening_and_stayed_to_the_closing_has_nothing_told() -> None:
    sitting = [{"date": "2026-03-02", "opened": "17:03", "closed": "19:00"}]
    early = person("Anna Aho", intervals=[{"from": {"time": "17:00"}, "to": {"time": "19:00"}}])
    late = person("Bo Berg", intervals=[{"from": {"time": "17:04"}, "to": {"time": "18:59"}}])
    minutes = meeting(meeting={"sessions": sitting}, participants=[early, late], items=[item("1")])
    shown = page(minutes)
    assert "Anna Aho\n" in shown
    assert "Bo Berg (saapui~klo~17.04;~poistui~klo~18.59)\n" in shown


def test_who_came_by_the_opening_was_there_for_every_item_of_a_table() -> None:
    sitting = [{"date": "2026-03-02", "opened": "17:03", "closed": "19:00"}]
    early = person("Anna Aho", intervals=[{"from": {"time": "17:00"}}])
    minutes = meeting(
        series={"attendance_form": "matrix", "number_form": "§ 1"},
        meeting={"sessions": sitting},
        participants=[early],
        items=[item("1"), item("2")],
    )
    assert "§~1–2" in page(minutes)


def test_no_sentence_of_this_meeting_stands_under_an_earlier_handling() -> None:
    stay = [{"from": {"time": "18:25", "item": "1", "phase": "during"}}]
    told = item(
        earlier=[{"body": "Lautakunta", "number": "§ 88"}],
        recusals=[{"participant": "Bo Berg", "ground": "osallisuusjäävi"}],
        decisions=[{"id": "a", "text": "Hyväksyttiin."}],
    )
    people = [person("Anna Aho", intervals=stay), person("Bo Berg")]
    lines = page(meeting(participants=people, items=[told])).splitlines()
    arrival = next(place for place, line in enumerate(lines) if "Anna Aho saapui" in line)
    earlier = next(place for place, line in enumerate(lines) if "Aikaisempi käsittely" in line)
    assert arrival < earlier
    assert lines[earlier + 1].endswith("Esteellisyys")
    assert "Merkittiin, että Bo Berg" in lines[earlier + 2]


def test_an_opening_told_without_its_time_is_told_once() -> None:
    sitting = [{"date": "2026-03-02", "opened": "17:03", "closed": "19:00"}]
    parts = [said("Hallituksen puheenjohtaja Anna Aho avasi kokouksen."), said("Kokous päättyi.")]
    shown = page(meeting(meeting={"sessions": sitting}, items=[item(parts=parts)]))
    assert "Puheenjohtaja avasi kokouksen" not in shown
    assert "Puheenjohtaja päätti kokouksen" not in shown
    assert "klo~17.03–19.00" in shown


def test_a_decision_without_words_says_what_its_kind_says_and_else_prints_no_label() -> None:
    back = item("1", decisions=[{"id": "a", "text": "", "kind": "referred_back"}])
    empty = item("2", decisions=[{"id": "b", "text": "", "kind": "approved"}])
    shown = page(meeting(items=[back, empty]))
    assert "Asia palautettiin uudelleen valmisteltavaksi." in shown
    assert shown.count("Päätös\n") == 1


def test_an_office_given_by_its_word_is_elected_as_the_role_is() -> None:
    elected = [
        {"name": "Anna Aho", "office": "pöytäkirjantarkastaja"},
        {"name": "Bo Berg", "office": "pöytäkirjantarkastaja"},
        {"name": "Carl Cederberg", "office": "taloudenhoitaja"},
    ]
    told = [{"id": "a", "text": "", "kind": "elected", "elected": elected}]
    shown = page(meeting(items=[item(decisions=told)]))
    assert "Pöytäkirjantarkastajiksi valittiin Anna Aho ja Bo Berg." in shown
    assert "Valittiin: Carl Cederberg, taloudenhoitaja." in shown
