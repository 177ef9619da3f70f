"""The grounds of recusal in section 28(1) of the Administrative Procedure Act (rule C9)."""

from dataclasses import dataclass

from minutetaker.finnish.languages import Language, Words
from minutetaker.finnish.marks import NO_BREAK_SPACE
from minutetaker.finnish.typography import bind


@dataclass(frozen=True, slots=True)
class Ground:
    """A ground by its number in the law: its short name, and when it is at hand."""

    number: int
    name: Words
    when: Words

    def written(self, language: Language) -> str:
        """``yhteisöjäävi, hallintolaki 28 § 1 mom. 5 k``, as it stands in the minutes."""
        return _WRITTEN.filled(language, name=self.name.text(language), number=str(self.number))


_WRITTEN = Words(
    "{name}, hallintolaki 28 § 1 mom. {number} k",
    "{name}, förvaltningslagen 28 § 1 mom. {number} punkten",
    "{name}, Administrative Procedure Act, section 28(1)({number})",
)

GROUNDS = (
    Ground(
        1,
        Words("osallisuusjäävi", "partsjäv", "party"),
        Words("itse tai läheinen on asianosainen", "själv eller närstående är part", "a party"),
    ),
    Ground(
        2,
        Words("edustusjäävi", "ombudsjäv", "representative"),
        Words(
            "itse tai läheinen avustaa tai edustaa asianosaista",
            "själv eller närstående biträder eller företräder en part",
            "assists or represents a party",
        ),
    ),
    Ground(
        3,
        Words("intressijäävi", "intressejäv", "interest"),
        Words(
            "erityistä hyötyä tai vahinkoa itselle tai läheiselle",
            "synnerlig nytta eller skada för själv eller närstående",
            "particular benefit or loss",
        ),
    ),
    Ground(
        4,
        Words("palvelussuhde- ja toimeksiantojäävi", "anställnings- och uppdragsjäv", "service"),
        Words(
            "palvelussuhteessa tai toimeksiantosuhteessa asianosaiseen",
            "anställd hos eller har uppdrag av en part",
            "employed or commissioned by a party",
        ),
    ),
    Ground(
        5,
        Words("yhteisöjäävi", "samfundsjäv", "corporation"),
        Words(
            "itse tai läheinen hallituksessa tai toimitusjohtajana asianosaisessa yhteisössä",
            "själv eller närstående i styrelsen för eller vd i sammanslutning som är part",
            "on the board of a corporation that is a party",
        ),
    ),
    Ground(
        6,
        Words("ohjaus- ja valvontajäävi", "styrnings- och tillsynsjäv", "supervision"),
        Words(
            "johtokunnassa virastossa, jonka ohjausta tai valvontaa asia koskee",
            "i direktionen för ett ämbetsverk vars styrning eller tillsyn ärendet gäller",
            "on the board of an agency whose guidance or supervision the matter concerns",
        ),
    ),
    Ground(
        7,
        Words("yleislausekejäävi", "jäv enligt generalklausulen", "general clause"),
        Words(
            "luottamus puolueettomuuteen vaarantuu muusta erityisestä syystä",
            "tilltron till opartiskheten äventyras av annan särskild orsak",
            "impartiality is endangered for another special reason",
        ),
    ),
)
"""In the order of the law; whatever else is the case is told in a person's own words."""


def ground_in(written: str, language: Language) -> str:
    """A ground of the list as another language writes it, its law reference unbroken (N6).

    Any other words are as they are.
    """
    plain = written.replace(NO_BREAK_SPACE, " ")
    forms = ((each, each.written(other)) for each in GROUNDS for other in Language)
    found = next((each for each, form in forms if form == plain), None)
    return written if found is None else bind(found.written(language))
