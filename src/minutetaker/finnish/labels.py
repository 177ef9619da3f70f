"""Every label, mark and office that a document prints, in each language (G8, A1 to A4)."""

from minutetaker.finnish.label_keys import Label
from minutetaker.finnish.languages import Language, Words

__all__ = ["Label", "capitalized", "label", "office", "uncapitalized"]

_WORDS = {
    # kinds of document
    Label.MEMO: Words("Muistio", "Promemoria", "Memo"),
    Label.DECISION_MINUTES: Words("Pöytäkirja", "Protokoll", "Minutes"),
    Label.REPORT_MINUTES: Words("Pöytäkirja", "Protokoll", "Minutes"),
    Label.DISCUSSION_MINUTES: Words("Pöytäkirja", "Protokoll", "Minutes"),
    Label.AGENDA: Words("Esityslista", "Föredragningslista", "Agenda"),
    Label.EXCERPT: Words("Pöytäkirjanote", "Protokollsutdrag", "Excerpt from the minutes"),
    Label.INVITATION: Words("Kokouskutsu", "Möteskallelse", "Notice of meeting"),
    Label.DECISION_LIST: Words("Päätösluettelo", "Beslutsförteckning", "List of decisions"),
    Label.ACTION_LIST: Words("Tehtäväluettelo", "Uppgiftslista", "Action list"),
    # the head
    Label.MEETING: Words("Kokous", "Möte", "Meeting"),
    Label.TIME: Words("Aika", "Tid", "Time"),
    Label.PLACE: Words("Paikka", "Plats", "Place"),
    Label.PRESENT: Words("Läsnä", "Närvarande", "Present"),
    Label.ABSENT: Words("Poissa", "Frånvarande", "Absent"),
    Label.ALSO_PRESENT: Words("Muut läsnäolijat", "Övriga närvarande", "Also present"),
    Label.SECTIONS: Words("Pykälä|Pykälät", "Paragraf|Paragrafer", "Section|Sections"),
    Label.PUBLICITY: Words("Julkisuus", "Offentlighet", "Publicity"),
    Label.CONVENED_BY: Words("Koollekutsuja", "Sammankallare", "Convened by"),
    Label.INVITED: Words("Kutsutut", "Kallade", "Invited"),
    # people as a table
    Label.ATTENDANCE: Words("Läsnäolo", "Närvaro", "Attendance"),
    Label.NAME: Words("Nimi", "Namn", "Name"),
    Label.OFFICE: Words("Tehtävä", "Uppdrag", "Role"),
    Label.NOTE: Words("Huomautus", "Anmärkning", "Note"),
    Label.MEMBERS: Words("Jäsen|Jäsenet", "Ledamot|Ledamöter", "Member|Members"),
    Label.DEPUTIES: Words("Varajäsen|Varajäsenet", "Ersättare", "Deputy|Deputies"),
    # the head of an item
    Label.CASE_NUMBER: Words("Asianumero", "Ärendenummer", "Case number"),
    Label.PREPARED_BY: Words("Valmistelija|Valmistelijat", "Beredare", "Prepared by"),
    Label.PRESENTED_BY: Words("Esittelijä|Esittelijät", "Föredragande", "Presented by"),
    Label.CONTACT: Words("Lisätietoja", "Mer information", "More information"),
    Label.CONTENTS: Words("Käsitellyt asiat", "Behandlade ärenden", "Items"),
    Label.TO_BE_HANDLED: Words("Asiat", "Ärenden", "Items"),
    Label.ITEM: Words("Asia", "Ärende", "Item"),
    # parts of an item
    Label.BACKGROUND: Words("Selostus", "Redogörelse", "Background"),
    Label.EARLIER_HANDLING: Words(
        "Aikaisempi käsittely", "Tidigare behandling", "Earlier handling"
    ),
    Label.PROPOSAL: Words("Ehdotus", "Förslag", "Proposal"),
    Label.DECISION_PROPOSAL: Words("Päätösehdotus", "Beslutsförslag", "Proposal"),
    Label.COUNTER_PROPOSAL: Words("Vastaehdotus", "Motförslag", "Counter-proposal"),
    Label.MOTION_AMEND: Words("Muutosehdotus", "Ändringsförslag", "Motion to amend"),
    Label.MOTION_REJECT: Words("Hylkäysehdotus", "Förslag om förkastande", "Motion to reject"),
    Label.MOTION_TABLE: Words("Pöydällepanoehdotus", "Förslag om bordläggning", "Motion to defer"),
    Label.MOTION_REFER_BACK: Words(
        "Palautusehdotus", "Förslag om återremiss", "Motion to refer back"
    ),
    Label.MOTION_WISH: Words("Toivomusponsi", "Hemställningskläm", "Resolution"),
    Label.MOTION_WITHDRAW: Words(
        "Ehdotuksen peruuttaminen", "Återtagande av förslag", "Withdrawal"
    ),
    Label.DISCUSSION: Words("Käsittely", "Behandling", "Discussion"),
    Label.SPEECH: Words("Puheenvuoro", "Anförande", "Speech"),
    Label.ANNOUNCEMENT: Words(
        "Ilmoitusasia|Ilmoitusasiat", "Meddelande|Meddelanden", "Announcement|Announcements"
    ),
    Label.EXPLANATION: Words("Perustelut", "Motivering", "Explanation"),
    Label.RECUSAL: Words("Esteellisyys", "Jäv", "Recusal"),
    Label.VOTE: Words("Äänestys", "Omröstning", "Vote"),
    Label.DECISION: Words("Päätös|Päätökset", "Beslut", "Decision|Decisions"),
    Label.DISSENT: Words(
        "Eriävä mielipide|Eriävät mielipiteet",
        "Avvikande mening|Avvikande meningar",
        "Dissent|Dissents",
    ),
    Label.ACTION: Words("Tehtävä|Tehtävät", "Uppgift|Uppgifter", "Action|Actions"),
    Label.NEXT_MEETING: Words(
        "Seuraava kokous|Seuraavat kokoukset",
        "Nästa möte|Kommande möten",
        "Next meeting|Next meetings",
    ),
    # tables of votes and actions
    Label.OPTION: Words("Kanta", "Ståndpunkt", "Option"),
    Label.VOTES: Words("Ääniä", "Röster", "Votes"),
    Label.VOTERS: Words("Äänestäneet", "Röstande", "Voters"),
    Label.BLANK: Words("Tyhjiä", "Blanka", "Blank"),
    Label.YES: Words("JAA", "JA", "YES"),
    Label.NO: Words("EI", "NEJ", "NO"),
    Label.OWNER: Words("Vastuu", "Ansvarig", "Owner"),
    Label.DUE: Words("Määräaika", "Senast", "Due"),
    # how votes were given
    Label.SHOW_OF_HANDS: Words("kädennosto", "handuppräckning", "show of hands"),
    Label.ROLL_CALL: Words("nimenhuuto", "namnupprop", "roll call"),
    Label.BALLOT: Words("suljettu lippuäänestys", "sluten omröstning", "secret ballot"),
    Label.NAMED: Words("nimellinen äänestys", "omröstning med namn", "recorded vote"),
    # the end
    Label.ATTACHMENT: Words("Liite|Liitteet", "Bilaga|Bilagor", "Attachment|Attachments"),
    Label.DISTRIBUTION: Words("Jakelu", "Sändlista", "Distribution"),
    Label.FOR_INFORMATION: Words("Tiedoksi", "För kännedom", "For information"),
    Label.ON_DISPLAY: Words("Nähtävänä", "Till påseende", "On display"),
    Label.APPEAL: Words("Muutoksenhaku", "Ändringssökande", "Appeal"),
    Label.SIGNATURE: Words(
        "Allekirjoitus|Allekirjoitukset", "Underskrift|Underskrifter", "Signature|Signatures"
    ),
    Label.SIGNED_BY: Words("Allekirjoittanut|Allekirjoittaneet", "Undertecknat av", "Signed by"),
    Label.MEMO_AUTHOR: Words(
        "Muistion laatija|Muistion laatijat", "Promemorian upprättad av", "Memo written by"
    ),
    Label.EXAMINATION: Words("Pöytäkirjan tarkastus", "Protokolljustering", "Examination"),
    Label.EXAMINED_BY: Words("Tarkastanut|Tarkastaneet", "Justerat av", "Examined by"),
    # marks of the document
    Label.DRAFT: Words("Luonnos", "Utkast", "Draft"),
    Label.MINUTES_EXAMINED: Words("Tarkastettu", "Justerat", "Examined"),
    Label.MEMO_EXAMINED: Words("Tarkastettu", "Justerad", "Examined"),
    Label.PUBLIC_VERSION: Words("Julkinen versio", "Offentlig version", "Public version"),
    Label.PUBLIC: Words("Julkinen", "Offentlig", "Public"),
    Label.PARTLY_SECRET: Words(
        "Osittain salassa pidettävä", "Delvis sekretessbelagd", "Partly to be kept secret"
    ),
    Label.SECRET: Words("Salassa pidettävä", "Sekretessbelagd", "To be kept secret"),
    # marks of a person, of a meeting
    Label.EXCUSED: Words("este", "förhinder", "excused"),
    Label.ABSENT_MARK: Words("poissa", "frånvarande", "absent"),
    Label.VACANT: Words("täyttämättä", "vakant", "vacant"),
    Label.REMOTELY: Words("etäyhteydellä", "på distans", "remotely"),
    Label.IN_PERSON: Words("läsnäkokous", "närmöte", "meeting in person"),
    Label.REMOTE: Words("etäkokous", "distansmöte", "remote meeting"),
    Label.HYBRID: Words("hybridikokous", "hybridmöte", "hybrid meeting"),
    Label.TENTATIVE: Words("alustava", "preliminärt", "tentative"),
    # offices
    Label.CHAIR: Words("puheenjohtaja", "ordförande", "chair"),
    Label.VICE_CHAIR: Words("varapuheenjohtaja", "vice ordförande", "vice chair"),
    Label.TEMPORARY_CHAIR: Words(
        "tilapäinen puheenjohtaja", "tillfällig ordförande", "temporary chair"
    ),
    Label.SECRETARY: Words("sihteeri", "sekreterare", "secretary"),
    Label.GENERAL_SECRETARY: Words("pääsihteeri", "generalsekreterare", "general secretary"),
    Label.MINUTE_TAKER: Words("pöytäkirjanpitäjä", "protokollförare", "minute-taker"),
    Label.PRESENTER: Words("esittelijä", "föredragande", "presenter"),
    Label.EXAMINER: Words(
        "pöytäkirjantarkastaja|pöytäkirjantarkastajat",
        "protokolljusterare",
        "examiner of the minutes|examiners of the minutes",
    ),
    Label.TELLER: Words("ääntenlaskija|ääntenlaskijat", "rösträknare", "teller|tellers"),
    Label.EXPERT: Words("asiantuntija|asiantuntijat", "sakkunnig|sakkunniga", "expert|experts"),
    Label.GUEST: Words("vieras|vieraat", "gäst|gäster", "guest|guests"),
    Label.INTERPRETER: Words("tulkki|tulkit", "tolk|tolkar", "interpreter|interpreters"),
}


def label(key: Label | str, language: Language, count: int = 1) -> str:
    """The label in a language, in the form for so many (G8).

    Raises ValueError for a key that is not known.
    """
    return _WORDS[Label(key)].text(language, count)


def office(role: str, language: Language) -> str:
    """The word for a role of a meeting file; empty for ``other``, which has its own mark alone."""
    return "" if role == "other" else label(role, language)


def uncapitalized(words: str) -> str:
    """The words as they stand within a line."""
    return words[:1].lower() + words[1:]


def capitalized(words: str) -> str:
    """The words with a capital at the beginning and nowhere else (A9)."""
    return words[:1].upper() + words[1:]
