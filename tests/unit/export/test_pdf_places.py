"""Where each item and field stands on the pages of a PDF."""

from itertools import pairwise

import pytest

from minutetaker.export.document import Body, Source, Span
from minutetaker.export.pdf_writer import PAGE_HEIGHT, PlaceOnPage, page_map
from tests.unit.export.page_sample import HEAD, WHOLE, document, heading


def test_an_item_is_found_on_its_page() -> None:
    places = page_map(WHOLE)

    opening, second = places[Source("first")], places[Source("second")]
    assert opening.page == 2
    assert second == PlaceOnPage(2, second.y)
    assert 90 < opening.y < second.y < PAGE_HEIGHT
    assert second.y < places[Source("second", "part:1")].y


def test_items_follow_one_another_down_the_pages() -> None:
    items = [heading(1, f"Asia {number}", str(number), f"i{number}") for number in range(70)]
    places = page_map(document(*HEAD, *items))

    found = [places[Source(f"i{number}")] for number in range(70)]
    assert all((a.page, a.y) < (b.page, b.y) for a, b in pairwise(found))
    assert found[-1].page > 1


def test_paragraphs_stand_alike_with_a_frame_and_without() -> None:
    """Mere words are drawn without a frame; a language of their own gives them one, and no look."""

    def places(language: str | None) -> list[float]:
        made = [
            Body(
                spans=(Span("Kokous käsitteli asiaa. " * (number % 9 + 1), language=language),),
                source=Source("first", f"part:{number}"),
            )
            for number in range(90)
        ]
        found = page_map(document(*HEAD, heading(1, "Asia", "1"), *made)).values()
        return [place.page * PAGE_HEIGHT + place.y for place in found]

    assert places(None) == pytest.approx(places("fi"))
    assert places(None)[-1] > 3 * PAGE_HEIGHT
