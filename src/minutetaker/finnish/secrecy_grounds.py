"""The grounds for secrecy in section 24(1) of the Act on the Openness of Government Activities.

The short words help a person find the point; what it says stands in the law alone (C12, N8).
"""

from dataclasses import dataclass
from functools import cache

from minutetaker.finnish.languages import Language, Words
from minutetaker.finnish.marks import NO_BREAK_SPACE
from minutetaker.finnish.sentences import secrecy_ground

_SEE_LAW = Words("katso laki", "se lagen", "see the Act")


@dataclass(frozen=True, slots=True)
class SecrecyPoint:
    """A point of the list by its number, and what it is about in a few words."""

    number: int
    about: Words

    def written(self, language: Language) -> str:
        """``JulkL (621/1999) 24 § 1 mom. 23 k``, as it stands in the minutes."""
        return secrecy_ground(self.number, language)


_ABOUT = {
    1: Words("ulkoasiainhallinto", "utrikesförvaltningen", "foreign affairs"),
    2: Words("kansainväliset suhteet", "internationella relationer", "international relations"),
    3: Words("rikosilmoitus, esitutkinta", "brottsanmälan, förundersökning", "criminal inquiry"),
    4: Words(
        "rikosten selvittämisen rekisterit", "register för brottsutredning", "crime registers"
    ),
    5: Words(
        "poliisin ja muiden taktiset menetelmät",
        "polisens och andras taktiska metoder",
        "tactics of the police and others",
    ),
    6: Words("kantelu ennen ratkaisua", "klagan före avgörandet", "complaint before its decision"),
    7: Words("turvajärjestelyt", "säkerhetsarrangemang", "security arrangements"),
    8: Words(
        "onnettomuuksiin ja poikkeusoloihin varautuminen",
        "beredskap för olyckor och undantagsförhållanden",
        "preparing for accidents and emergencies",
    ),
    9: Words("valtion turvallisuus", "statens säkerhet", "state security"),
    10: Words("maanpuolustus", "försvaret", "national defence"),
    11: Words("finanssi- ja rahapolitiikka", "finans- och penningpolitik", "fiscal policy"),
    12: Words(
        "rahoitus- ja vakuutusjärjestelmä",
        "finansierings- och försäkringssystemet",
        "financial and insurance system",
    ),
    13: _SEE_LAW,
    14: Words("uhanalaiset lajit, luonnonalueet", "hotade arter, naturområden", "protected nature"),
    15: Words("tarkastus, valvonta", "inspektion, tillsyn", "inspection, supervision"),
    16: Words("tilastot, tutkimus", "statistik, forskning", "statistics, research"),
    17: Words(
        "julkisyhteisön liikesalaisuus",
        "offentligt samfunds affärshemlighet",
        "business secret of a public body",
    ),
    18: Words(
        "julkisyhteisö työnantajana tai neuvottelijana",
        "offentligt samfund som arbetsgivare eller förhandlare",
        "public body as employer or negotiator",
    ),
    19: Words(
        "julkisyhteisö oikeudenkäynnin osapuolena",
        "offentligt samfund som part i rättegång",
        "public body as party to a trial",
    ),
    20: Words("yksityinen liikesalaisuus", "privat affärshemlighet", "private business secret"),
    21: Words("tutkimus- ja kehittämistyö", "forskning och utveckling", "research and development"),
    22: Words("pääsy- ja muut kokeet", "inträdesprov och andra prov", "entrance and other tests"),
    23: Words(
        "henkilön tulot ja taloudellinen asema",
        "en persons inkomster och ekonomiska ställning",
        "a person's income and financial situation",
    ),
    24: Words("pakolainen, turvapaikanhakija", "flykting, asylsökande", "refugee, asylum seeker"),
    25: Words(
        "sosiaalihuolto, terveydentila", "socialvård, hälsotillstånd", "social welfare, health"
    ),
    26: Words(
        "yksityiselämä rikosasiassa", "privatliv i brottmål", "private life in a criminal case"
    ),
    27: Words(
        "rikoksesta epäillyn tutkinta", "undersökning av misstänkt", "examination of a suspect"
    ),
    28: Words("rangaistukset, vangit", "straff, fångar", "sentences, prisoners"),
    29: Words("soveltuvuuskoe", "lämplighetsprov", "aptitude test"),
    30: Words(
        "oppilashuolto, koesuoritukset", "elevvård, provprestationer", "pupil welfare, exams"
    ),
    31: Words("salatut yhteystiedot", "hemliga kontaktuppgifter", "secret contact details"),
    32: Words("vakaumus, yksityiselämä", "övertygelse, privatliv", "convictions, private life"),
}

POINTS = tuple(SecrecyPoint(number, about) for number, about in _ABOUT.items())


def ground_in(written: str, language: Language) -> str:
    """A ground of the list as another language writes it; any other words as they are."""
    number = _numbers().get(written.replace(NO_BREAK_SPACE, " "))
    return written if number is None else secrecy_ground(number, language)


@cache
def _numbers() -> dict[str, int]:
    """The number of each ground, by every form in which it is written."""
    return {
        point.written(language).replace(NO_BREAK_SPACE, " "): point.number
        for point in POINTS
        for language in Language
    }
