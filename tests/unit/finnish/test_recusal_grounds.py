"""The grounds of the law, as they stand in the minutes."""

from minutetaker.finnish.languages import Language
from minutetaker.finnish.recusal_grounds import GROUNDS


def test_every_ground_of_the_law_is_written_with_its_place_in_it() -> None:
    assert [each.number for each in GROUNDS] == [1, 2, 3, 4, 5, 6, 7]
    assert GROUNDS[4].written(Language.FI) == "yhteisöjäävi, hallintolaki 28 § 1 mom. 5 k"
    assert GROUNDS[0].written(Language.SV) == "partsjäv, förvaltningslagen 28 § 1 mom. 1 punkten"
