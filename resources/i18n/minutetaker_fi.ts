<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI" sourcelanguage="en">
<context>
    <name>AccessibilityPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Saavutettavuus</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>What is to be done</source>
        <translation>Mitä tehdään</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>vastuu</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Vastuu</translation>
    </message>
    <message>
        <source>due</source>
        <translation>määräaika</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>Such as 30.11. or next fri</source>
        <translation>Esimerkiksi 30.11. tai ensi pe</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>(no title)</source>
        <translation>(ei otsikkoa)</translation>
    </message>
    <message>
        <source>at hand</source>
        <translation>käsittelyssä</translation>
    </message>
    <message>
        <source>done</source>
        <translation>valmis</translation>
    </message>
    <message>
        <source>something is open</source>
        <translation>jotain on avoinna</translation>
    </message>
</context>
<context>
    <name>AgendaDetails</name>
    <message>
        <source>Presenter</source>
        <translation>Esittelijä</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Asianumero</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>20 min</source>
        <translation>20 min</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Esitys</translation>
    </message>
</context>
<context>
    <name>AgendaEditor</name>
    <message>
        <source>Add an item</source>
        <translation>Lisää asia</translation>
    </message>
    <message>
        <source>Enter at the end of a row</source>
        <translation>Enter rivin lopussa</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Items</source>
        <translation>Asiat</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Lisää asia</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>Item {number}</source>
        <translation>Asia {number}</translation>
    </message>
    <message>
        <source>Title of the item</source>
        <translation>Asian otsikko</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>Approved by</source>
        <translation>Hyväksyjä</translation>
    </message>
    <message>
        <source>Next matter</source>
        <translation>Seuraava kohta</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Hyväksy…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Hyväksy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message numerus="yes">
        <source>%n open matter(s) must be settled first.</source>
        <translation>
            <numerusform>%n avoin kohta on ratkaistava ensin.</numerusform>
            <numerusform>%n avointa kohtaa on ratkaistava ensin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages are being made anew.</source>
        <translation>Sivuja muodostetaan uudelleen.</translation>
    </message>
    <message>
        <source>The pages of this text haven&apos;t been made.</source>
        <translation>Tämän tekstin sivuja ei ole muodostettu.</translation>
    </message>
    <message numerus="yes">
        <source>%n open matter(s) would stay open.</source>
        <translation>
            <numerusform>%n kohta jäisi avoimeksi.</numerusform>
            <numerusform>%n kohtaa jäisi avoimeksi.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open matters. The approval concerns exactly these pages.</source>
        <translation>Ei avoimia kohtia. Hyväksyntä koskee täsmälleen näitä sivuja.</translation>
    </message>
    <message>
        <source>Write who approves.</source>
        <translation>Kirjoita, kuka hyväksyy.</translation>
    </message>
    <message>
        <source>{name} approves exactly these pages. After that they don&apos;t change.</source>
        <translation>{name} hyväksyy täsmälleen nämä sivut. Sen jälkeen ne eivät muutu.</translation>
    </message>
    <message>
        <source>The meeting hasn&apos;t been closed yet.</source>
        <translation>Kokousta ei ole vielä päätetty.</translation>
    </message>
</context>
<context>
    <name>ApprovedPanel</name>
    <message>
        <source>Fingerprint</source>
        <translation>Sormenjälki</translation>
    </message>
    <message>
        <source>The text doesn&apos;t change any more. The fingerprint tells whether a copy is it.</source>
        <translation>Teksti ei enää muutu. Sormenjäljestä näkee, onko tiedosto hyväksytty teksti.</translation>
    </message>
    <message>
        <source>Go and send</source>
        <translation>Siirry jakeluun</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korjaus</translation>
    </message>
    <message>
        <source>Make a correction…</source>
        <translation>Tee korjaus…</translation>
    </message>
    <message>
        <source>Confirm as examined…</source>
        <translation>Vahvista tarkastetuksi…</translation>
    </message>
    <message>
        <source>Approved text is not changed. An error gets a correction that stays seen.</source>
        <translation>Hyväksyttyä tekstiä ei muuteta. Virhe korjataan merkinnällä, joka jää näkyviin.</translation>
    </message>
</context>
<context>
    <name>ArchiveActions</name>
    <message>
        <source>Archive: meetings</source>
        <translation>Arkisto: kokoukset</translation>
    </message>
    <message>
        <source>Archive: the decisions of all bodies</source>
        <translation>Arkisto: kaikkien toimielinten päätökset</translation>
    </message>
    <message>
        <source>Archive: the actions of all bodies</source>
        <translation>Arkisto: kaikkien toimielinten tehtävät</translation>
    </message>
    <message>
        <source>Action done, dropped or open again</source>
        <translation>Tehtävä tehdyksi, rauenneeksi tai taas avoimeksi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
</context>
<context>
    <name>ArchiveChosen</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n kokous</numerusform>
            <numerusform>%n kokousta</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} on average</source>
        <translation>Keskimäärin {length}</translation>
    </message>
    <message>
        <source>{percent} % of the members present</source>
        <translation>Jäsenistä läsnä {percent} %</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>no date yet</source>
        <translation>ei vielä päivää</translation>
    </message>
    <message>
        <source>changed {date} at {time}</source>
        <translation>muutettu {date} klo {time}</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Toimielimet</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Vuosi</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Kaikki vuodet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Päätökset</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Asiat</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n kokous</numerusform>
            <numerusform>%n kokousta</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found with “{words}”.</source>
        <translation>Haulla ”{words}” ei löytynyt mitään.</translation>
    </message>
    <message>
        <source>Bodies and years</source>
        <translation>Toimielimet ja vuodet</translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation>Etsi kokous</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Kokoukset</translation>
    </message>
    <message>
        <source>Decisions and items</source>
        <translation>Päätökset ja asiat</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Avaa kokous</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>Roskakoriin</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Kokous</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tehtävä</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n osuma</numerusform>
            <numerusform>%n osumaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Words, body, number, date or status</source>
        <translation>Sanat, toimielin, numero, päivä tai tila</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Tehtävät</translation>
    </message>
    <message>
        <source>Words, body, person or date</source>
        <translation>Sanat, toimielin, henkilö tai päivä</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n päätös</numerusform>
            <numerusform>%n päätöstä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n tehtävä</numerusform>
            <numerusform>%n tehtävää</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an action first. F6 lists them.</source>
        <translation>Valitse ensin tehtävä. F6 luettelee ne.</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Mitä luetellaan</translation>
    </message>
</context>
<context>
    <name>AttachmentActs</name>
    <message>
        <source>Typed words become its title</source>
        <translation>Kirjoitettu teksti on liitteen nimi</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc sulkee</translation>
    </message>
    <message>
        <source>Title, or what to do</source>
        <translation>Nimi tai mitä tehdään</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>nimeksi</translation>
    </message>
    <message>
        <source>Keep it secret</source>
        <translation>Liite on salassa pidettävä</translation>
    </message>
    <message>
        <source>It is not secret</source>
        <translation>Liite on julkinen</translation>
    </message>
    <message>
        <source>It belongs to this item</source>
        <translation>Liite kuuluu tähän asiaan</translation>
    </message>
    <message>
        <source>It belongs to the whole meeting</source>
        <translation>Liite kuuluu koko kokoukseen</translation>
    </message>
    <message>
        <source>Give it another file…</source>
        <translation>Vaihda tiedosto…</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Poista liite</translation>
    </message>
</context>
<context>
    <name>AttachmentAnswers</name>
    <message>
        <source>Attachment removed. Undo Ctrl+Z</source>
        <translation>Liite poistettu. Kumoa Ctrl+Z</translation>
    </message>
    <message>
        <source>{marks} attached. Undo Ctrl+Z</source>
        <translation>{marks} lisätty. Kumoa Ctrl+Z</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Liitä tiedostoja</translation>
    </message>
    <message>
        <source>{name} is public. Undo Ctrl+Z</source>
        <translation>{name} on julkinen. Kumoa Ctrl+Z</translation>
    </message>
    <message>
        <source>{name} is secret. Undo Ctrl+Z</source>
        <translation>{name} on salassa pidettävä. Kumoa Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>AttachmentButton</name>
    <message>
        <source>Delete removes it</source>
        <translation>Delete poistaa sen</translation>
    </message>
</context>
<context>
    <name>AttachmentButtons</name>
    <message>
        <source>Add an attachment…</source>
        <translation>Lisää liite…</translation>
    </message>
</context>
<context>
    <name>AttachmentQuestion</name>
    <message>
        <source>A path may be typed or pasted</source>
        <translation>Polun voi kirjoittaa tai liittää</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc sulkee</translation>
    </message>
    <message>
        <source>Path of a file, or an attachment</source>
        <translation>Tiedoston polku tai liite</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Liitteet</translation>
    </message>
    <message>
        <source>Choose a file for this item…</source>
        <translation>Valitse tiedosto tähän asiaan…</translation>
    </message>
    <message>
        <source>Choose a file for the whole meeting…</source>
        <translation>Valitse tiedosto koko kokoukseen…</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>asia {number}</translation>
    </message>
    <message>
        <source>attach</source>
        <translation>liitä</translation>
    </message>
</context>
<context>
    <name>AttendancePanel</name>
    <message>
        <source>Find a person</source>
        <translation>Etsi henkilö</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Läsnäolo</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Läsnä</translation>
    </message>
    <message>
        <source>Space: here or absent, A: all here, P: absent, E: excused</source>
        <translation>Välilyönti: läsnä tai poissa, A: kaikki läsnä, P: poissa, E: estynyt</translation>
    </message>
</context>
<context>
    <name>AttendancePreview</name>
    <message>
        <source>Tab changes</source>
        <translation>Tab vaihtaa</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Saving failed at {time}: the disk is full.</source>
        <translation>Tallennus ei onnistunut klo {time}: levy on täynnä.</translation>
    </message>
    <message>
        <source>Free some space or choose another place, and saving goes on.</source>
        <translation>Vapauta levytilaa tai valitse toinen paikka, niin tallennus jatkuu.</translation>
    </message>
    <message>
        <source>Saving failed at {time}.</source>
        <translation>Tallennus ei onnistunut klo {time}.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Valitse paikka…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Nothing is lost while this window is open.</source>
        <translation>Mitään ei katoa, kun tämä ikkuna on auki.</translation>
    </message>
    <message>
        <source>Nothing is lost, for the text is in the recovery copy {file}.</source>
        <translation>Mitään ei ole kadonnut, sillä teksti on varatiedostossa {file}.</translation>
    </message>
    <message>
        <source>A place for the recovery copy</source>
        <translation>Paikka varatiedostolle</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>The folder is in use: {owner}.</source>
        <translation>Kansio on käytössä: {owner}.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written to.</source>
        <translation>Kansioon ei voi kirjoittaa.</translation>
    </message>
    <message>
        <source>The meetings can be read here.</source>
        <translation>Kokouksia voi lukea tässä ikkunassa.</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Avaa kokous</translation>
    </message>
    <message>
        <source>The program closed in the middle of writing.</source>
        <translation>Ohjelma sulkeutui kesken kirjaamisen.</translation>
    </message>
    <message>
        <source>Everything is safe until {time}.</source>
        <translation>Kaikki on tallessa klo {time} asti.</translation>
    </message>
    <message>
        <source>The program made an error.</source>
        <translation>Ohjelmassa tapahtui virhe.</translation>
    </message>
    <message>
        <source>The program made an error the last time.</source>
        <translation>Ohjelmassa tapahtui virhe viime kerralla.</translation>
    </message>
    <message>
        <source>What was saved is safe. What happened is told in the file {file}.</source>
        <translation>Tallennettu on tallessa. Tapahtuma on kuvattu tiedostossa {file}.</translation>
    </message>
    <message>
        <source>{meeting} is in the trash.</source>
        <translation>{meeting} on roskakorissa.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Closing again ends the program.</source>
        <translation>Uusi sulkeminen lopettaa ohjelman.</translation>
    </message>
    <message>
        <source>The text is in the recovery copy {file}.</source>
        <translation>Teksti on varatiedostossa {file}.</translation>
    </message>
    <message>
        <source>Some of the text is not saved yet.</source>
        <translation>Osaa tekstistä ei ole vielä tallennettu.</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Sulje viesti</translation>
    </message>
</context>
<context>
    <name>BodyForm</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titteli</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Name of the body</source>
        <translation>Toimielimen nimi</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Lyhyt nimi</translation>
    </message>
    <message>
        <source>Short name in the genitive</source>
        <translation>Lyhyt nimi genetiivissä</translation>
    </message>
    <message>
        <source>Organisation in the masthead</source>
        <translation>Organisaatio asiakirjan alussa</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Säännöt</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Asettelu</translation>
    </message>
    <message>
        <source>Numbers of items</source>
        <translation>Asioiden numerointi</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Päätösvaltaisuus</translation>
    </message>
    <message>
        <source>Members needed</source>
        <translation>Jäseniä vähintään</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Muistio</translation>
    </message>
    <message>
        <source>Minutes of decisions</source>
        <translation>Päätöspöytäkirja</translation>
    </message>
    <message>
        <source>Minutes with a report</source>
        <translation>Selostuspöytäkirja</translation>
    </message>
    <message>
        <source>Minutes of discussion</source>
        <translation>Keskustelupöytäkirja</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Työryhmä</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>Wellbeing services county</source>
        <translation>Hyvinvointialue</translation>
    </message>
    <message>
        <source>Parish</source>
        <translation>Seurakunta</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Yhdistys</translation>
    </message>
    <message>
        <source>Company board</source>
        <translation>Yhtiön hallitus</translation>
    </message>
    <message>
        <source>Housing company</source>
        <translation>Taloyhtiö</translation>
    </message>
    <message>
        <source>Student union</source>
        <translation>Ylioppilaskunta</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Yliopisto</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Muu</translation>
    </message>
    <message>
        <source>1, 2, 3 in each meeting</source>
        <translation>1, 2, 3 joka kokouksessa</translation>
    </message>
    <message>
        <source>§ through the year</source>
        <translation>Juokseva § läpi vuoden</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Kuten kirjoitettu</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Ei sääntöä</translation>
    </message>
    <message>
        <source>More than half</source>
        <translation>Enemmän kuin puolet</translation>
    </message>
    <message>
        <source>At least half</source>
        <translation>Vähintään puolet</translation>
    </message>
    <message>
        <source>A number of members</source>
        <translation>Tietty määrä jäseniä</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Toimielin</translation>
    </message>
    <message>
        <source>A new body</source>
        <translation>Uusi toimielin</translation>
    </message>
    <message>
        <source>Tab: next cell, Return: next person, paste from a spreadsheet</source>
        <translation>Tab: seuraava solu, Enter: seuraava henkilö. Taulukosta voi liittää.</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Kokoonpano</translation>
    </message>
    <message>
        <source>Write the name of the body.</source>
        <translation>Kirjoita toimielimen nimi.</translation>
    </message>
    <message>
        <source>Keep the body</source>
        <translation>Tallenna toimielin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Nimi ruotsiksi</translation>
    </message>
    <message>
        <source>Short name in Swedish</source>
        <translation>Lyhyt nimi ruotsiksi</translation>
    </message>
    <message>
        <source>Organisation in Swedish</source>
        <translation>Organisaatio ruotsiksi</translation>
    </message>
</context>
<context>
    <name>BoundField</name>
    <message>
        <source>30.11. 13–15 Teams</source>
        <translation>30.11. klo 13–15 Teams</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>omin sanoin</translation>
    </message>
    <message>
        <source>The data say now: {sentence}</source>
        <translation>Tietojen mukaan nyt: {sentence}</translation>
    </message>
    <message>
        <source>data differ</source>
        <translation>tieto eroaa</translation>
    </message>
    <message>
        <source>Follows the data</source>
        <translation>Seuraa tietoja</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>Generated sentence</source>
        <translation>Ohjelman virke</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Teksti</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>&gt; commands   @ people   # items</source>
        <translation>&gt; komennot   @ henkilöt   # asiat</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Haku ja komennot</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter does it   Esc closes</source>
        <translation>↑ ↓ valitsee   Enter tekee   Esc sulkee</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komennot</translation>
    </message>
    <message>
        <source>go to the item</source>
        <translation>siirry asiaan</translation>
    </message>
    <message>
        <source>In this meeting</source>
        <translation>Tässä kokouksessa</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>asia {number}</translation>
    </message>
    <message>
        <source>go to the person</source>
        <translation>siirry henkilöön</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Other meetings</source>
        <translation>Muut kokoukset</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Back to the program&apos;s words</source>
        <translation>Takaisin ohjelman sanoihin</translation>
    </message>
    <message>
        <source>{file}: not here, so it doesn&apos;t go along</source>
        <translation>{file}: tiedostoa ei ole tallessa, joten se ei lähde mukaan</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n vastaanottaja</numerusform>
            <numerusform>%n vastaanottajaa</numerusform>
        </translation>
    </message>
    <message>
        <source>For information: {names}</source>
        <translation>Tiedoksi: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without an address</source>
        <translation>
            <numerusform>%n henkilöltä puuttuu osoite</numerusform>
            <numerusform>%n henkilöltä puuttuu osoite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionsPanel</name>
    <message>
        <source>Decisions</source>
        <translation>Päätökset</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Tehtävät</translation>
    </message>
    <message>
        <source>No actions. F6 adds one.</source>
        <translation>Ei tehtäviä. F6 lisää tehtävän.</translation>
    </message>
    <message>
        <source>No decisions. F4 makes one from the selection or from nothing.</source>
        <translation>Ei päätöksiä. F4 tekee päätöksen valinnasta tai tyhjästä.</translation>
    </message>
</context>
<context>
    <name>Distribute</name>
    <message>
        <source>As the body&apos;s own</source>
        <translation>Toimielimen oma</translation>
    </message>
    <message>
        <source>As the meeting&apos;s</source>
        <translation>Kokouksen kieli</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-asiakirja</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Verkkosivu</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Pelkkä teksti</translation>
    </message>
    <message>
        <source>Meeting file</source>
        <translation>Kokoustiedosto</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenteritiedosto</translation>
    </message>
    <message>
        <source>Mail draft</source>
        <translation>Sähköpostiluonnos</translation>
    </message>
    <message>
        <source>The official document, with real headings and lists.</source>
        <translation>Virallinen asiakirja, jossa on oikeat otsikot ja luettelot.</translation>
    </message>
    <message>
        <source>The same pages, accessible and fit for an archive.</source>
        <translation>Samat sivut, saavutettava ja arkistokelpoinen.</translation>
    </message>
    <message>
        <source>One file that opens in any browser and prints well.</source>
        <translation>Yksi tiedosto, joka avautuu kaikissa selaimissa ja tulostuu hyvin.</translation>
    </message>
    <message>
        <source>The words alone, for mail or a message.</source>
        <translation>Pelkät sanat, sähköpostiin tai viestiin.</translation>
    </message>
    <message>
        <source>The whole meeting, for another copy of this program.</source>
        <translation>Koko kokous, tämän ohjelman toista konetta varten.</translation>
    </message>
    <message>
        <source>The coming meetings that the minutes tell, for any calendar.</source>
        <translation>Pöytäkirjassa kerrotut seuraavat kokoukset mihin tahansa kalenteriin.</translation>
    </message>
    <message>
        <source>A message not yet sent, with the Word file, the PDF and the attachments.</source>
        <translation>Lähettämätön viesti, jossa ovat Word-tiedosto, PDF ja liitteet.</translation>
    </message>
    <message>
        <source>made</source>
        <translation>tehty</translation>
    </message>
    <message>
        <source>was absent</source>
        <translation>oli poissa</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>osoite puuttuu</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Pöytäkirja tai muistio</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Esityslista</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Ote</translation>
    </message>
    <message>
        <source>Notice of meeting</source>
        <translation>Kokouskutsu</translation>
    </message>
    <message>
        <source>List of decisions</source>
        <translation>Päätösluettelo</translation>
    </message>
    <message>
        <source>Action list</source>
        <translation>Tehtäväluettelo</translation>
    </message>
    <message>
        <source>Nothing to correct.</source>
        <translation>Ei korjattavaa.</translation>
    </message>
    <message>
        <source>Besides these: {count}</source>
        <translation>Lisäksi: {count}</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Jakelu</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Tiedoksi</translation>
    </message>
    <message>
        <source>the body has no Swedish name</source>
        <translation>toimielimellä ei ole ruotsinkielistä nimeä</translation>
    </message>
</context>
<context>
    <name>DistributePage</name>
    <message>
        <source>Export</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Asettelu</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Jakelu</translation>
    </message>
    <message>
        <source>The minutes aren&apos;t approved: the file says draft.</source>
        <translation>Tekstiä ei ole hyväksytty: tiedostossa lukee Luonnos.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Vastaanottajat</translation>
    </message>
    <message>
        <source>No meeting is open.</source>
        <translation>Mitään kokousta ei ole auki.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Viedään…</translation>
    </message>
    <message>
        <source>Exported: {path}, {size} kB</source>
        <translation>Viety: {path}, {size} kt</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Kansio tiedostoille</translation>
    </message>
    <message>
        <source>Files to make</source>
        <translation>Vietävät tiedostot</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>Tarkista tiedosto…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tiedostot</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Valitse kansio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Public version: what is secret is left out</source>
        <translation>Julkinen versio: salassa pidettävä jätetään pois</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Näytä kansiossa</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Asiat</translation>
    </message>
    <message>
        <source>All items; some by their numbers: 3, 5–6</source>
        <translation>Kaikki asiat; osa numeroittain: 3, 5–6</translation>
    </message>
    <message>
        <source>Items of the excerpt by their numbers</source>
        <translation>Otteen asiat numeroittain</translation>
    </message>
    <message>
        <source>Correct spaces, dashes and times in this file</source>
        <translation>Korjaa välit, viivat ja kellonajat tähän tiedostoon</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korjaukset</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vastaanottajat</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>Cover message</source>
        <translation>Saateviesti</translation>
    </message>
    <message>
        <source>In own words: back to the program&apos;s words</source>
        <translation>Omin sanoin – takaisin ohjelman sanoihin</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Mukana</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Avaa sähköpostissa</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Vienti keskeytettiin. Tiedostoa ei kirjoitettu.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
</context>
<context>
    <name>EarlierQuestion</name>
    <message>
        <source>Struck would go, underlined would come</source>
        <translation>Yliviivattu häviää, alleviivattu tulee takaisin</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc sulkee</translation>
    </message>
    <message>
        <source>Words or a time</source>
        <translation>Sanoja tai kellonaika</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Aiemmat tekstit</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>ota takaisin</translation>
    </message>
</context>
<context>
    <name>ElectedQuestion</name>
    <message>
        <source>Name, office, whose deputy</source>
        <translation>Nimi, tehtävä, kenen varalla</translation>
    </message>
    <message>
        <source>Enter elects   Esc ends</source>
        <translation>Enter valitsee   Esc lopettaa</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Osa nimestä</translation>
    </message>
    <message>
        <source>Elected persons</source>
        <translation>Valitut</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>ei enää</translation>
    </message>
    <message>
        <source>elect</source>
        <translation>valitaan</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Decisi&amp;on</source>
        <translation>Päät&amp;ös</translation>
    </message>
    <message>
        <source>&amp;Vote</source>
        <translation>&amp;Äänestys</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Tehtävä</translation>
    </message>
    <message>
        <source>E&amp;lected persons</source>
        <translation>V&amp;alitut henkilöt</translation>
    </message>
    <message>
        <source>&amp;Recusal</source>
        <translation>Esteellis&amp;yys</translation>
    </message>
    <message>
        <source>D&amp;issent</source>
        <translation>Eriävä &amp;mielipide</translation>
    </message>
    <message>
        <source>Attac&amp;hment</source>
        <translation>&amp;Liite</translation>
    </message>
</context>
<context>
    <name>EntryQuestion</name>
    <message>
        <source>One letter is enough</source>
        <translation>Yksi kirjain riittää</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc sulkee</translation>
    </message>
    <message>
        <source>Letter or name</source>
        <translation>Kirjain tai nimi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>&amp;Discussion</source>
        <translation>&amp;Keskustelu</translation>
    </message>
    <message>
        <source>&amp;Proposal</source>
        <translation>&amp;Esitys</translation>
    </message>
    <message>
        <source>&amp;Counter-proposal</source>
        <translation>&amp;Vastaesitys</translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <translation>&amp;Selostus</translation>
    </message>
    <message>
        <source>&amp;Speech</source>
        <translation>&amp;Puheenvuoro</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>E&amp;hdotus</translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation>Pe&amp;rustelut</translation>
    </message>
    <message>
        <source>Side &amp;note</source>
        <translation>Sivuhu&amp;omautus</translation>
    </message>
    <message>
        <source>Plain &amp;text</source>
        <translation>Teksti ilma&amp;n otsikkoa</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Seuraavat</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Lisätty kokouksessa</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Poistettu listalta</translation>
    </message>
    <message>
        <source>Tabled</source>
        <translation>Jäi pöydälle</translation>
    </message>
    <message>
        <source>Referred back</source>
        <translation>Palautettiin valmisteluun</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Ei käsitelty</translation>
    </message>
    <message>
        <source>Anno&amp;uncement</source>
        <translation>&amp;Ilmoitus</translation>
    </message>
    <message>
        <source>Ne&amp;xt meetings</source>
        <translation>Se&amp;uraavat kokoukset</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Mielipide</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Find in this meeting</source>
        <translation>Etsi tästä kokouksesta</translation>
    </message>
    <message>
        <source>Enter next   Tab stays here   Esc goes back</source>
        <translation>Enter seuraava   sarkain jää tähän   Esc palaa</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Edellinen osuma (Vaihto+Enter)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Seuraava osuma (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sulje (Esc)</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Meeting files (*.json);;All files (*)</source>
        <translation>Kokoustiedostot (*.json);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Take in a meeting from a file</source>
        <translation>Tuo kokous tiedostosta</translation>
    </message>
</context>
<context>
    <name>FrameActions</name>
    <message>
        <source>Search and commands</source>
        <translation>Haku ja komennot</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>Next open matter</source>
        <translation>Seuraava avoin kohta</translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation>Etsi kokous</translation>
    </message>
    <message>
        <source>Find in all meetings</source>
        <translation>Etsi kaikista kokouksista</translation>
    </message>
    <message>
        <source>Take in a meeting from a file…</source>
        <translation>Tuo kokous tiedostosta…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Valikko</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>Room view</source>
        <translation>Huonenäyttö</translation>
    </message>
</context>
<context>
    <name>FrameHead</name>
    <message>
        <source>Archive</source>
        <translation>Arkisto</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>Kokous {number}</translation>
    </message>
</context>
<context>
    <name>GroundQuestion</name>
    <message>
        <source>Ground for {name}</source>
        <translation>Peruste: {name}</translation>
    </message>
    <message>
        <source>Own words will do, too   Esc closes</source>
        <translation>Omatkin sanat käyvät   Esc sulkee</translation>
    </message>
    <message>
        <source>Ground, or own words</source>
        <translation>Peruste tai omin sanoin</translation>
    </message>
    <message>
        <source>Recusal</source>
        <translation>Esteellisyys</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>omin sanoin</translation>
    </message>
</context>
<context>
    <name>InlineList</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n osuma</numerusform>
            <numerusform>%n osumaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemClock</name>
    <message>
        <source>{time} over</source>
        <translation>{time} yli</translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>In the log of decisions</source>
        <translation>Päätöksissä</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>Previous item</source>
        <translation>Edellinen asia</translation>
    </message>
    <message>
        <source>Previous item (Alt+↑)</source>
        <translation>Edellinen asia (Alt+↑)</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Seuraava asia</translation>
    </message>
    <message>
        <source>Next item (Alt+↓)</source>
        <translation>Seuraava asia (Alt+↓)</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Esittelijä</translation>
    </message>
    <message>
        <source>Presenters</source>
        <translation>Esittelijät</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ei otsikkoa)</translation>
    </message>
    <message>
        <source>Taken first</source>
        <translation>Käsitelty ensimmäisenä</translation>
    </message>
    <message>
        <source>Taken after item {number}</source>
        <translation>Käsitelty kohdan {number} jälkeen</translation>
    </message>
    <message>
        <source>{words}. In the public version: ”{title}”</source>
        <translation>{words}. Julkisessa versiossa: ”{title}”</translation>
    </message>
</context>
<context>
    <name>ItemQuestion</name>
    <message>
        <source>↑ ↓ choose   Enter goes there</source>
        <translation>↑ ↓ valitsee   Enter siirtyy</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc sulkee</translation>
    </message>
    <message>
        <source>Number or title</source>
        <translation>Numero tai otsikko</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Asiat</translation>
    </message>
</context>
<context>
    <name>KeyGroups</name>
    <message>
        <source>The course of the meeting</source>
        <translation>Kokouksen kulku</translation>
    </message>
    <message>
        <source>From item to item</source>
        <translation>Asiasta toiseen</translation>
    </message>
    <message>
        <source>From stage to stage</source>
        <translation>Vaiheesta toiseen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Kaikkialla</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Kirjaaminen</translation>
    </message>
    <message>
        <source>A name: type a part of it, Enter takes it</source>
        <translation>Nimi: kirjoita osa nimestä, Enter ottaa sen</translation>
    </message>
    <message>
        <source>A phrase: its short name and a space</source>
        <translation>Fraasi: sen lyhytnimi ja välilyönti</translation>
    </message>
    <message>
        <source>The next open place of a phrase</source>
        <translation>Fraasin seuraava avoin paikka</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Lihavointi</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursivointi</translation>
    </message>
    <message>
        <source>A list, or none again</source>
        <translation>Luettelo tai takaisin tavalliseksi</translation>
    </message>
    <message>
        <source>A numbered list, or none again</source>
        <translation>Numeroitu luettelo tai takaisin tavalliseksi</translation>
    </message>
    <message>
        <source>Paste words, lists and tables, nothing else</source>
        <translation>Liitä sanat, luettelot ja taulukot, ei muuta</translation>
    </message>
    <message>
        <source>How a meeting goes</source>
        <translation>Näin kokous etenee</translation>
    </message>
    <message>
        <source>{key}: found the body once, then make its next meeting</source>
        <translation>{key}: perusta toimielin kerran ja tee sille seuraava kokous</translation>
    </message>
    <message>
        <source>Write the agenda; Enter adds an item</source>
        <translation>Kirjoita asialista; Enter lisää asian</translation>
    </message>
    <message>
        <source>{open} opens the meeting, {who} and a part of a name marks</source>
        <translation>{open} avaa kokouksen, {who} ja osa nimestä merkitsee tulijan</translation>
    </message>
    <message>
        <source>Write where the caret is; {key} goes to the next item</source>
        <translation>Kirjoita siihen, missä kohdistin on; {key} vie seuraavaan asiaan</translation>
    </message>
    <message>
        <source>{decision} decides, {proposed} as proposed, {vote} votes, {task} a task</source>
        <translation>{decision} tekee päätöksen, {proposed} esityksen mukaan, {vote} äänestää, {task} lisää tehtävän</translation>
    </message>
    <message>
        <source>{key} leads to what is still open</source>
        <translation>{key} vie siihen, mikä on vielä auki</translation>
    </message>
    <message>
        <source>{close} closes; {review} shows the pages to be approved</source>
        <translation>{close} päättää kokouksen; {review} näyttää hyväksyttävät sivut</translation>
    </message>
    <message>
        <source>{key}: the Word file, the PDF and the message go out</source>
        <translation>{key}: Word-tiedosto, PDF ja saateviesti lähtevät</translation>
    </message>
    <message>
        <source>Out of a list to the next field</source>
        <translation>Luettelosta seuraavaan kenttään</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n osuma</numerusform>
            <numerusform>%n osumaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Ei osumia</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>A key or what it does</source>
        <translation>Näppäin tai mitä se tekee</translation>
    </message>
</context>
<context>
    <name>KindQuestion</name>
    <message>
        <source>Enter marks it, or takes the mark away</source>
        <translation>Enter merkitsee tai poistaa merkinnän</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc sulkee</translation>
    </message>
    <message>
        <source>Kind or mark</source>
        <translation>Laji tai merkintä</translation>
    </message>
    <message>
        <source>Kind of the decision</source>
        <translation>Päätöksen laji</translation>
    </message>
    <message>
        <source>Unanimous</source>
        <translation>Yksimielinen</translation>
    </message>
    <message>
        <source>Differs from the proposal</source>
        <translation>Poikkeaa ehdotuksesta</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Merkitty tiedoksi</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Valittu</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Annettu tehtäväksi</translation>
    </message>
    <message>
        <source>Tabled</source>
        <translation>Jätetty pöydälle</translation>
    </message>
    <message>
        <source>Referred back</source>
        <translation>Palautettu valmisteluun</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Hylätty</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Muu</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>merkitty</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Standard SFS 2487</source>
        <translation>Standardi SFS 2487</translation>
    </message>
    <message>
        <source>Ministry&apos;s memo</source>
        <translation>Ministeriön muistio</translation>
    </message>
    <message>
        <source>Municipal minutes</source>
        <translation>Kunnan pöytäkirja</translation>
    </message>
    <message>
        <source>Minutes of an association</source>
        <translation>Yhdistyksen pöytäkirja</translation>
    </message>
    <message>
        <source>Minutes of a board</source>
        <translation>Hallituksen pöytäkirja</translation>
    </message>
</context>
<context>
    <name>LeftOpen</name>
    <message>
        <source>To the agenda</source>
        <translation>Asiaksi</translation>
    </message>
    <message>
        <source>on the agenda</source>
        <translation>asialistalla</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>kesken</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>määräaika {day}</translation>
    </message>
</context>
<context>
    <name>LeftOutLabel</name>
    <message>
        <source>Left out:</source>
        <translation>Jää pois:</translation>
    </message>
    <message>
        <source>What is secret stands in this file, marked as secret.</source>
        <translation>Tiedostossa ovat myös salassa pidettävät tiedot merkittyinä.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) but for the number</source>
        <translation>
            <numerusform>%n asia numeroa lukuun ottamatta</numerusform>
            <numerusform>%n asiaa numeroita lukuun ottamatta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret field(s)</source>
        <translation>
            <numerusform>%n salassa pidettävä kenttä</numerusform>
            <numerusform>%n salassa pidettävää kenttää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret passage(s)</source>
        <translation>
            <numerusform>%n salassa pidettävä kohta tekstissä</numerusform>
            <numerusform>%n salassa pidettävää kohtaa tekstissä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n liite</numerusform>
            <numerusform>%n liitettä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) present for secret items alone</source>
        <translation>
            <numerusform>%n henkilö, joka oli paikalla vain salassa pidettävässä asiassa</numerusform>
            <numerusform>%n henkilöä, jotka olivat paikalla vain salassa pidettävissä asioissa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>item(s) {numbers}</source>
        <translation>
            <numerusform>asia {numbers}</numerusform>
            <numerusform>asiat {numbers}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogLines</name>
    <message>
        <source>open</source>
        <translation>avoinna</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tehty</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>rauennut</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n päivän myöhässä</numerusform>
            <numerusform>%n päivää myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>määräaika {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type words to find them.</source>
        <translation>
            <numerusform>%n muu. Kirjoita sanoja, niin se löytyy.</numerusform>
            <numerusform>%n muuta. Kirjoita sanoja, niin ne löytyvät.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatterWalk</name>
    <message>
        <source>No open matters.</source>
        <translation>Ei avoimia kohtia.</translation>
    </message>
</context>
<context>
    <name>MattersQuestion</name>
    <message>
        <source>before the approval</source>
        <translation>ennen hyväksymistä</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter goes there</source>
        <translation>↑ ↓ valitsee   Enter siirtyy</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc sulkee</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Avoimet kohdat</translation>
    </message>
    <message>
        <source>Words of it</source>
        <translation>Sanoja siitä</translation>
    </message>
</context>
<context>
    <name>MeetingActions</name>
    <message>
        <source>Attendance</source>
        <translation>Läsnäolo</translation>
    </message>
    <message>
        <source>Open the meeting, break, resume</source>
        <translation>Avaa kokous, tauko, jatka</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Päätä kokous</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Seuraava asia</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Edellinen asia</translation>
    </message>
    <message>
        <source>The time now</source>
        <translation>Kellonaika nyt</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Poista kenttä</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Lisää asia</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Next open matter</source>
        <translation>Seuraava avoin kohta</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Esityksen mukaan</translation>
    </message>
    <message>
        <source>Earlier texts of the item</source>
        <translation>Asian aiemmat tekstit</translation>
    </message>
    <message>
        <source>Go to an item</source>
        <translation>Siirry asiaan</translation>
    </message>
    <message>
        <source>To the attendance list</source>
        <translation>Läsnäololuetteloon</translation>
    </message>
    <message>
        <source>Mark everybody present</source>
        <translation>Merkitse kaikki läsnä oleviksi</translation>
    </message>
    <message>
        <source>The item is tabled</source>
        <translation>Asia jää pöydälle</translation>
    </message>
    <message>
        <source>The item is referred back</source>
        <translation>Asia palautetaan valmisteluun</translation>
    </message>
    <message>
        <source>The item is withdrawn</source>
        <translation>Asia poistetaan listalta</translation>
    </message>
    <message>
        <source>The item is handled</source>
        <translation>Asia käsitellään</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Fraasi</translation>
    </message>
    <message>
        <source>Save as a phrase</source>
        <translation>Tallenna fraasiksi</translation>
    </message>
    <message>
        <source>Beside the field: heading, mover</source>
        <translation>Kentän vierelle: otsikko, ehdottaja</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Äänestys</translation>
    </message>
    <message>
        <source>Another vote</source>
        <translation>Uusi äänestys</translation>
    </message>
    <message>
        <source>A deputy steps in…</source>
        <translation>Varajäsen tulee tilalle…</translation>
    </message>
    <message>
        <source>Find in this meeting</source>
        <translation>Etsi tästä kokouksesta</translation>
    </message>
    <message>
        <source>Back to the generated sentence</source>
        <translation>Takaisin ohjelman virkkeeseen</translation>
    </message>
    <message>
        <source>Put in the sentence: quorum</source>
        <translation>Lisää virke: päätösvaltaisuus</translation>
    </message>
    <message>
        <source>Put in the sentence: agenda adopted</source>
        <translation>Lisää virke: asialistan hyväksyminen</translation>
    </message>
    <message>
        <source>Put in the sentence: previous minutes approved</source>
        <translation>Lisää virke: edellisen pöytäkirjan hyväksyminen</translation>
    </message>
    <message>
        <source>Put in the sentence: examiners elected</source>
        <translation>Lisää virke: pöytäkirjantarkastajien valinta</translation>
    </message>
    <message>
        <source>Correct the times</source>
        <translation>Korjaa kellonajat</translation>
    </message>
    <message>
        <source>Take the closing back</source>
        <translation>Peru päättäminen</translation>
    </message>
    <message>
        <source>Continue on another day</source>
        <translation>Jatka toisena päivänä</translation>
    </message>
    <message>
        <source>Recusal…</source>
        <translation>Esteellisyys…</translation>
    </message>
    <message>
        <source>Kind of the decision</source>
        <translation>Päätöksen laji</translation>
    </message>
    <message>
        <source>The item is taken now</source>
        <translation>Asia otetaan käsittelyyn nyt</translation>
    </message>
    <message>
        <source>Items taken in the order of the agenda</source>
        <translation>Asiat käsitelty listan järjestyksessä</translation>
    </message>
    <message>
        <source>Items without a word were not reached</source>
        <translation>Asiat, joista ei ole kirjattu mitään: ei käsitelty</translation>
    </message>
    <message>
        <source>Move the item up</source>
        <translation>Siirrä asiaa ylöspäin</translation>
    </message>
    <message>
        <source>Move the item down</source>
        <translation>Siirrä asiaa alaspäin</translation>
    </message>
    <message>
        <source>Put the item under the one before, or take it out</source>
        <translation>Asia edellisen alle tai takaisin</translation>
    </message>
    <message>
        <source>Number the items anew</source>
        <translation>Numeroi asiat uudelleen</translation>
    </message>
    <message>
        <source>The chair changes…</source>
        <translation>Puheenjohtaja vaihtuu…</translation>
    </message>
    <message>
        <source>A temporary chair is elected…</source>
        <translation>Valitaan tilapäinen puheenjohtaja…</translation>
    </message>
    <message>
        <source>The secretary changes…</source>
        <translation>Sihteeri vaihtuu…</translation>
    </message>
    <message>
        <source>Elect persons</source>
        <translation>Valitse henkilöitä</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Eriävä mielipide</translation>
    </message>
    <message>
        <source>All open matters</source>
        <translation>Kaikki avoimet kohdat</translation>
    </message>
    <message>
        <source>Choose the examiners</source>
        <translation>Valitse pöytäkirjantarkastajat</translation>
    </message>
    <message>
        <source>Ground for secrecy</source>
        <translation>Salassapidon peruste</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Lähetä tarkastettavaksi</translation>
    </message>
    <message>
        <source>Back to a draft</source>
        <translation>Palauta luonnokseksi</translation>
    </message>
    <message>
        <source>Secret: the marked words, or the item</source>
        <translation>Salassa pidettävä: valitut sanat tai asia</translation>
    </message>
    <message>
        <source>The action is done, dropped or open</source>
        <translation>Tehtävä on tehty, rauennut tai avoin</translation>
    </message>
    <message>
        <source>Planned time of the item</source>
        <translation>Asialle varattu aika</translation>
    </message>
    <message>
        <source>Publicity of the meeting</source>
        <translation>Kokouksen julkisuus</translation>
    </message>
</context>
<context>
    <name>MeetingActs</name>
    <message>
        <source>Field removed. Undo Ctrl+Z</source>
        <translation>Kenttä poistettu. Kumoa Ctrl+Z</translation>
    </message>
    <message>
        <source>Approved. The text no longer changes; an error needs a correction.</source>
        <translation>Hyväksytty. Teksti ei enää muutu; virhe korjataan korjauksella.</translation>
    </message>
    <message>
        <source>Another window has the meetings. Here they can be read.</source>
        <translation>Kokoukset ovat auki toisessa ikkunassa. Tässä niitä voi lukea.</translation>
    </message>
    <message>
        <source>These words are in the log of decisions already.</source>
        <translation>Virke on jo päätöksissä.</translation>
    </message>
    <message>
        <source>The item has no proposal. F4 makes a decision.</source>
        <translation>Asialla ei ole esitystä. F4 tekee päätöksen.</translation>
    </message>
    <message>
        <source>”{words}” is not a day. Write such as 30.11.</source>
        <translation>”{words}” ei ole päivä. Kirjoita esimerkiksi 30.11.</translation>
    </message>
</context>
<context>
    <name>MeetingAgenda</name>
    <message>
        <source>The item is taken in the order of the agenda.</source>
        <translation>Asia käsitellään listan järjestyksessä.</translation>
    </message>
    <message>
        <source>The items are taken in the order of the agenda.</source>
        <translation>Asiat käsiteltiin listan järjestyksessä.</translation>
    </message>
    <message>
        <source>Something is written of every item.</source>
        <translation>Jokaisesta asiasta on kirjattu jotain.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) marked as not reached.</source>
        <translation>
            <numerusform>%n asia merkitty käsittelemättömäksi.</numerusform>
            <numerusform>%n asiaa merkitty käsittelemättömiksi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first item has nothing to stand under.</source>
        <translation>Ensimmäisen asian yläpuolella ei ole asiaa.</translation>
    </message>
    <message>
        <source>Put the caret in an action. F6 makes one.</source>
        <translation>Siirrä kohdistin tehtävään. F6 tekee uuden.</translation>
    </message>
</context>
<context>
    <name>MeetingBars</name>
    <message>
        <source>Next open matter</source>
        <translation>Seuraava avoin kohta</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Päätä kokous</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) are still open.</source>
        <translation>
            <numerusform>%n kohta on vielä avoinna.</numerusform>
            <numerusform>%n kohtaa on vielä avoinna.</numerusform>
        </translation>
    </message>
    <message>
        <source>They can also be settled after the meeting.</source>
        <translation>Ne voi ratkaista myös kokouksen jälkeen.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are here, a decision needs {needed}.</source>
        <translation>
            <numerusform>Paikalla on %n jäsen, päätökseen tarvitaan {needed}.</numerusform>
            <numerusform>Paikalla on %n jäsentä, päätökseen tarvitaan {needed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no chair in the room.</source>
        <translation>Puheenjohtaja ei ole paikalla.</translation>
    </message>
    <message>
        <source>The discussion may go on. The decision stays an open matter.</source>
        <translation>Keskustelua voi jatkaa. Päätös jää avoimeksi kohdaksi.</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>The meeting was closed {time}.</source>
        <translation>Kokous päätettiin {time}.</translation>
    </message>
    <message>
        <source>The meeting was left open on another day.</source>
        <translation>Kokous jäi auki toisena päivänä.</translation>
    </message>
    <message>
        <source>It can be taken up again: F5 once more.</source>
        <translation>Sitä voi jatkaa: F5 uudelleen.</translation>
    </message>
    <message>
        <source>Take the closing back</source>
        <translation>Peru päättäminen</translation>
    </message>
    <message>
        <source>Continue today</source>
        <translation>Jatka tänään</translation>
    </message>
    <message>
        <source>Mark items not reached</source>
        <translation>Merkitse käsittelemättömät</translation>
    </message>
</context>
<context>
    <name>MeetingClock</name>
    <message>
        <source>Closed {time}</source>
        <translation>Päätetty {time}</translation>
    </message>
    <message>
        <source>The meeting is closed. Ctrl+Z takes the closing back.</source>
        <translation>Kokous on päätetty. Ctrl+Z kumoaa päättämisen.</translation>
    </message>
    <message>
        <source>The meeting is not open yet. F5 opens it.</source>
        <translation>Kokousta ei ole vielä avattu. F5 avaa sen.</translation>
    </message>
    <message>
        <source>The meeting is closed. Ctrl+3 shows the pages.</source>
        <translation>Kokous on päätetty. Ctrl+3 näyttää sivut.</translation>
    </message>
    <message>
        <source>Not open yet. F5 opens the meeting.</source>
        <translation>Ei vielä avattu. F5 avaa kokouksen.</translation>
    </message>
    <message>
        <source>Break since {time}. F5 resumes.</source>
        <translation>Tauko klo {time} alkaen. F5 jatkaa.</translation>
    </message>
    <message>
        <source>Opened {time}</source>
        <translation>Avattu {time}</translation>
    </message>
    <message>
        <source>duration {time}</source>
        <translation>kesto {time}</translation>
    </message>
    <message>
        <source>The computer&apos;s clock has gone back: {time} was noted.</source>
        <translation>Tietokoneen kello on siirtynyt taaksepäin: kirjattiin {time}.</translation>
    </message>
</context>
<context>
    <name>MeetingDecisions</name>
    <message>
        <source>Dissent</source>
        <translation>Eriävä mielipide</translation>
    </message>
    <message>
        <source>Enter records whose dissent it is</source>
        <translation>Enter kirjaa, kenen mielipide on</translation>
    </message>
    <message>
        <source>Joins the dissent</source>
        <translation>Yhtyy eriävään mielipiteeseen</translation>
    </message>
    <message>
        <source>Enter joins, or leaves again</source>
        <translation>Enter liittää tai poistaa</translation>
    </message>
    <message>
        <source>The item has no decision. F4 makes one.</source>
        <translation>Asialla ei ole päätöstä. F4 tekee päätöksen.</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>yhtyi</translation>
    </message>
</context>
<context>
    <name>MeetingEarlier</name>
    <message>
        <source>The item has no earlier texts yet.</source>
        <translation>Asialla ei ole vielä aiempia tekstejä.</translation>
    </message>
</context>
<context>
    <name>MeetingFind</name>
    <message>
        <source>Nothing was found</source>
        <translation>Ei osumia</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n osuma</numerusform>
            <numerusform>%n osumaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Body</source>
        <translation>Toimielin</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Asianumero</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Muistio</translation>
    </message>
    <message>
        <source>Minutes of decisions</source>
        <translation>Päätöspöytäkirja</translation>
    </message>
    <message>
        <source>Minutes with a report</source>
        <translation>Selostuspöytäkirja</translation>
    </message>
    <message>
        <source>Minutes of discussion</source>
        <translation>Keskustelupöytäkirja</translation>
    </message>
    <message>
        <source>Found a body…</source>
        <translation>Perusta toimielin…</translation>
    </message>
    <message>
        <source>”{text}” is not a day.</source>
        <translation>”{text}” ei ole päivä.</translation>
    </message>
    <message>
        <source>”{text}” is not a time.</source>
        <translation>”{text}” ei ole kellonaika.</translation>
    </message>
</context>
<context>
    <name>MeetingKeys</name>
    <message>
        <source>The meeting is not open yet. F5 opens it.</source>
        <translation>Kokousta ei ole vielä avattu. F5 avaa sen.</translation>
    </message>
</context>
<context>
    <name>MeetingMending</name>
    <message>
        <source>No open matters.</source>
        <translation>Ei avoimia kohtia.</translation>
    </message>
    <message>
        <source>examiner</source>
        <translation>tarkastaja</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>jätä pois</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>valitse</translation>
    </message>
    <message>
        <source>Enter chooses an examiner</source>
        <translation>Enter valitsee tarkastajan</translation>
    </message>
    <message>
        <source>Examiners</source>
        <translation>Pöytäkirjantarkastajat</translation>
    </message>
    <message>
        <source>The minutes are in review already.</source>
        <translation>Pöytäkirja on jo tarkastettavana.</translation>
    </message>
    <message>
        <source>Sent to review. Ctrl+3 shows the pages.</source>
        <translation>Lähetetty tarkastettavaksi. Ctrl+3 näyttää sivut.</translation>
    </message>
    <message>
        <source>The minutes are a draft already.</source>
        <translation>Pöytäkirja on jo luonnos.</translation>
    </message>
    <message>
        <source>The minutes are a draft again.</source>
        <translation>Pöytäkirja on taas luonnos.</translation>
    </message>
</context>
<context>
    <name>MeetingOffices</name>
    <message>
        <source>Who leads the meeting from this item on?</source>
        <translation>Kuka johtaa puhetta tästä asiasta alkaen?</translation>
    </message>
    <message>
        <source>Who writes the minutes from this item on?</source>
        <translation>Kuka pitää pöytäkirjaa tästä asiasta alkaen?</translation>
    </message>
    <message>
        <source>Who is elected to lead the meeting from this item on?</source>
        <translation>Kuka valitaan johtamaan puhetta tästä asiasta alkaen?</translation>
    </message>
    <message>
        <source>The item has no number that an office could begin from.</source>
        <translation>Asialla ei ole numeroa, josta tehtävä voisi alkaa.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Tehtävä kokouksessa</translation>
    </message>
    <message>
        <source>Who leads the meeting?</source>
        <translation>Kuka johtaa puhetta?</translation>
    </message>
    <message>
        <source>Who writes the minutes?</source>
        <translation>Kuka kirjoittaa pöytäkirjan?</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>No meeting is open.</source>
        <translation>Mitään kokousta ei ole auki.</translation>
    </message>
    <message>
        <source>Choose a meeting from the archive, or prepare the next one.</source>
        <translation>Valitse kokous arkistosta tai valmistele seuraava.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkisto</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Valmistelu</translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation>Asialista on tyhjä.</translation>
    </message>
    <message>
        <source>Add the first item here, or prepare the whole agenda first.</source>
        <translation>Lisää ensimmäinen asia tässä tai valmistele ensin koko asialista.</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Lisää asia</translation>
    </message>
</context>
<context>
    <name>MeetingParts</name>
    <message>
        <source>”{words}” is no kind of motion. Write such as {kind}.</source>
        <translation>”{words}” ei ole ehdotuksen laji. Kirjoita esimerkiksi {kind}.</translation>
    </message>
</context>
<context>
    <name>MeetingPeople</name>
    <message>
        <source>in this place</source>
        <translation>tälle paikalle</translation>
    </message>
    <message>
        <source>Whose place? {name}</source>
        <translation>Kenen paikalle? {name}</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Varajäsen</translation>
    </message>
    <message>
        <source>steps in</source>
        <translation>tulee tilalle</translation>
    </message>
    <message>
        <source>Who steps in? {name} left</source>
        <translation>Kuka tulee tilalle? {name} poistui</translation>
    </message>
    <message>
        <source>No deputy is here, or no place is free.</source>
        <translation>Varajäseniä ei ole paikalla tai vapaita paikkoja ei ole.</translation>
    </message>
    <message>
        <source>Which deputy?</source>
        <translation>Kuka varajäsenistä?</translation>
    </message>
    <message>
        <source>Nobody belongs to the meeting. Ctrl+1 adds people.</source>
        <translation>Kokouksessa ei ole ketään. Ctrl+1 lisää henkilöitä.</translation>
    </message>
</context>
<context>
    <name>MeetingPhrases</name>
    <message>
        <source>Select the text of the phrase first.</source>
        <translation>Valitse ensin fraasin teksti.</translation>
    </message>
    <message>
        <source>Saved as a phrase: ;;{short}</source>
        <translation>Tallennettu fraasiksi: ;;{short}</translation>
    </message>
</context>
<context>
    <name>MeetingSides</name>
    <message>
        <source>quorate</source>
        <translation>päätösvaltainen</translation>
    </message>
    <message>
        <source>not quorate</source>
        <translation>ei päätösvaltainen</translation>
    </message>
    <message>
        <source>Present {count}</source>
        <translation>Läsnä {count}</translation>
    </message>
    <message>
        <source>Decisions {count}</source>
        <translation>Päätökset {count}</translation>
    </message>
</context>
<context>
    <name>MeetingTold</name>
    <message>
        <source>This text has no generated sentence to go back to.</source>
        <translation>Tällä tekstillä ei ole ohjelman virkettä, johon palata.</translation>
    </message>
    <message>
        <source>The examiners are not chosen yet.</source>
        <translation>Pöytäkirjantarkastajia ei ole vielä valittu.</translation>
    </message>
    <message>
        <source>The previous meeting is not known.</source>
        <translation>Edellistä kokousta ei tiedetä.</translation>
    </message>
</context>
<context>
    <name>MeetingVotes</name>
    <message>
        <source>Vote removed. Undo Ctrl+Z</source>
        <translation>Äänestys poistettu. Kumoa Ctrl+Z</translation>
    </message>
    <message>
        <source>The vote has no result yet.</source>
        <translation>Äänestyksellä ei ole vielä tulosta.</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Äänestys</translation>
    </message>
</context>
<context>
    <name>MomentAnswers</name>
    <message>
        <source>before the item</source>
        <translation>ennen asiaa</translation>
    </message>
    <message>
        <source>during the item</source>
        <translation>asian aikana</translation>
    </message>
    <message>
        <source>after the item</source>
        <translation>asian jälkeen</translation>
    </message>
    <message>
        <source>only for it</source>
        <translation>vain tämä asia</translation>
    </message>
    <message>
        <source>before</source>
        <translation>ennen</translation>
    </message>
    <message>
        <source>during, voted</source>
        <translation>aikana, äänesti</translation>
    </message>
    <message>
        <source>during, not voted</source>
        <translation>aikana, ei äänestänyt</translation>
    </message>
    <message>
        <source>after</source>
        <translation>jälkeen</translation>
    </message>
</context>
<context>
    <name>Motion</name>
    <message>
        <source>amendment</source>
        <translation>muutosehdotus</translation>
    </message>
    <message>
        <source>rejection</source>
        <translation>hylkäysehdotus</translation>
    </message>
    <message>
        <source>tabling</source>
        <translation>pöydällepano</translation>
    </message>
    <message>
        <source>referring back</source>
        <translation>palautus valmisteluun</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>toivomusponsi</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>ehdotuksen peruutus</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sivu</numerusform>
            <numerusform>%n sivua</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagesWait</name>
    <message>
        <source>Making the pages…</source>
        <translation>Sivuja muodostetaan…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>The pages haven&apos;t been made.</source>
        <translation>Sivuja ei ole muodostettu.</translation>
    </message>
    <message>
        <source>Make the pages</source>
        <translation>Muodosta sivut</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Matches</source>
        <translation>Osumat</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message numerus="yes">
        <source>and %n more; type another letter</source>
        <translation>
            <numerusform>ja %n muu; kirjoita vielä kirjain</numerusform>
            <numerusform>ja %n muuta; kirjoita vielä kirjain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PalettePopup</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n osuma</numerusform>
            <numerusform>%n osumaa</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Ei osumia</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>present</source>
        <translation>läsnä</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>etänä</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>poissa</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>estynyt</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>kirjaamatta</translation>
    </message>
    <message>
        <source>vacant seat</source>
        <translation>paikka avoinna</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>poistui {time}</translation>
    </message>
    <message>
        <source>arrived {time}</source>
        <translation>saapui {time}</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>esteellinen</translation>
    </message>
    <message>
        <source>item {number} only</source>
        <translation>vain asia {number}</translation>
    </message>
    <message>
        <source>deputy: {name}</source>
        <translation>vara: {name}</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>varajäsen</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>People of the meeting</source>
        <translation>Kokouksen henkilöt</translation>
    </message>
    <message>
        <source>E: excused, Delete: remove from this meeting</source>
        <translation>E: estynyt, Delete: poista tästä kokouksesta</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lisää henkilö</translation>
    </message>
    <message>
        <source>Name, title, organisation</source>
        <translation>Nimi, titteli, organisaatio</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Kokoonpano</translation>
    </message>
</context>
<context>
    <name>PeopleQuestion</name>
    <message>
        <source>A time may follow: leh 14.58</source>
        <translation>Perään voi kirjoittaa ajan: leh 14.58</translation>
    </message>
    <message>
        <source>Esc closes, the caret goes back to the text</source>
        <translation>Esc sulkee, kohdistin palaa tekstiin</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Osa nimestä</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Läsnäolo</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>poissa</translation>
    </message>
    <message>
        <source>present</source>
        <translation>läsnä</translation>
    </message>
    <message>
        <source>leaves {time}</source>
        <translation>poistuu {time}</translation>
    </message>
    <message>
        <source>arrives {time}</source>
        <translation>saapuu {time}</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Asia {number}</translation>
    </message>
    <message>
        <source>quorate</source>
        <translation>päätösvaltainen</translation>
    </message>
    <message>
        <source>not quorate</source>
        <translation>ei päätösvaltainen</translation>
    </message>
    <message>
        <source>present {here} / {seats}</source>
        <translation>läsnä {here} / {seats}</translation>
    </message>
    <message>
        <source>type a time</source>
        <translation>kirjoita aika</translation>
    </message>
    <message>
        <source>The meeting closed at {time}. Type when after the name: leh 14.58</source>
        <translation>Kokous päättyi {time}. Kirjoita aika nimen perään: leh 14.58</translation>
    </message>
</context>
<context>
    <name>PhraseForm</name>
    <message>
        <source>Short name</source>
        <translation>Lyhytnimi</translation>
    </message>
    <message>
        <source>Text; places: {slots}</source>
        <translation>Teksti; paikat: {slots}</translation>
    </message>
    <message>
        <source>Text of the phrase</source>
        <translation>Fraasin teksti</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>PhraseOffers</name>
    <message>
        <source>Own phrases</source>
        <translation>Omat fraasit</translation>
    </message>
</context>
<context>
    <name>PhraseQuestion</name>
    <message>
        <source>A name and a number may follow: arr leh</source>
        <translation>Nimi ja luku voivat seurata: saa leh</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc sulkee</translation>
    </message>
    <message>
        <source>Short name or words</source>
        <translation>Lyhytnimi tai sanoja</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Fraasi</translation>
    </message>
</context>
<context>
    <name>PhrasesPage</name>
    <message>
        <source>Removed: ;;{short}. Undo Ctrl+Z</source>
        <translation>Poistettu: ;;{short}. Kumoa Ctrl+Z</translation>
    </message>
    <message>
        <source>Type ;; and the short name in the text, or press F9.</source>
        <translation>Kirjoita tekstiin ;; ja lyhytnimi tai paina F9.</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n osuma</numerusform>
            <numerusform>%n osumaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as a phrase: ;;{short}</source>
        <translation>Tallennettu fraasiksi: ;;{short}</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Fraasit</translation>
    </message>
    <message>
        <source>Short name or words</source>
        <translation>Lyhytnimi tai sanoja</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>Uusi fraasi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Language of the phrases</source>
        <translation>Fraasien kieli</translation>
    </message>
    <message>
        <source>The phrase</source>
        <translation>Fraasi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
</context>
<context>
    <name>PickQuestion</name>
    <message>
        <source>Esc: nobody</source>
        <translation>Esc: ei kukaan</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Osa nimestä</translation>
    </message>
</context>
<context>
    <name>PlannedQuestion</name>
    <message>
        <source>Such as 20 min; 0 takes it away</source>
        <translation>Esimerkiksi 20 min; 0 poistaa</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc sulkee</translation>
    </message>
    <message>
        <source>Planned time of the item</source>
        <translation>Asialle varattu aika</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuutteja</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>varaa</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>ei varattua aikaa</translation>
    </message>
</context>
<context>
    <name>PrepareActs</name>
    <message>
        <source>Item {number} removed. Undo Ctrl+Z</source>
        <translation>Asia {number} poistettu. Kumoa Ctrl+Z</translation>
    </message>
    <message>
        <source>{name} is in the minutes and can&apos;t be removed. Mark them absent.</source>
        <translation>{name} on pöytäkirjassa, eikä häntä voi poistaa. Merkitse poissa olevaksi.</translation>
    </message>
    <message>
        <source>{name} removed. Undo Ctrl+Z</source>
        <translation>{name} poistettu. Kumoa Ctrl+Z</translation>
    </message>
    <message>
        <source>Approved, to be read only</source>
        <translation>Hyväksytty, vain luettavissa</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>New meeting</source>
        <translation>Uusi kokous</translation>
    </message>
    <message>
        <source>Found a body…</source>
        <translation>Perusta toimielin…</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Kokous</translation>
    </message>
    <message>
        <source>No meeting is open.</source>
        <translation>Mitään kokousta ei ole auki.</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>estynyt</translation>
    </message>
    <message>
        <source>The body isn&apos;t kept yet; it waits as you left it.</source>
        <translation>Toimielintä ei ole vielä tallennettu. Se odottaa sellaisena kuin jätit sen.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Kokoonpano</translation>
    </message>
    <message>
        <source>Left open at meeting {label}</source>
        <translation>Jäi auki kokouksesta {label}</translation>
    </message>
    <message>
        <source>Ctrl+N makes the next meeting of this body.</source>
        <translation>Ctrl+N tekee tämän toimielimen seuraavan kokouksen.</translation>
    </message>
    <message>
        <source>Left open at the last meeting</source>
        <translation>Jäi auki edellisestä kokouksesta</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Asialista</translation>
    </message>
    <message>
        <source>Go to the meeting</source>
        <translation>Siirry kokoukseen</translation>
    </message>
    <message>
        <source>Body and roster</source>
        <translation>Toimielin ja kokoonpano</translation>
    </message>
</context>
<context>
    <name>PreparedAgenda</name>
    <message>
        <source>Approved, to be read only</source>
        <translation>Hyväksytty, vain luettavissa</translation>
    </message>
    <message>
        <source>Planned {time}</source>
        <translation>Suunniteltu {time}</translation>
    </message>
    <message>
        <source>Planned {time}, booked {room}</source>
        <translation>Suunniteltu {time}, varattu {room}</translation>
    </message>
    <message>
        <source>Planned {time}, booked {room}, {over} over</source>
        <translation>Suunniteltu {time}, varattu {room}, yli {over}</translation>
    </message>
    <message>
        <source>”{words}” is not a length of time.</source>
        <translation>”{words}” ei ole ajan pituus.</translation>
    </message>
</context>
<context>
    <name>PreparedAttachments</name>
    <message>
        <source>Add an attachment…</source>
        <translation>Lisää liite…</translation>
    </message>
    <message>
        <source>First go to the item that it belongs to.</source>
        <translation>Siirry ensin asiaan, johon liite kuuluu.</translation>
    </message>
</context>
<context>
    <name>PreparedMatters</name>
    <message>
        <source>No open matters.</source>
        <translation>Ei avoimia kohtia.</translation>
    </message>
</context>
<context>
    <name>PreparedSecrecy</name>
    <message>
        <source>Publicity of the item</source>
        <translation>Asian julkisuus</translation>
    </message>
    <message>
        <source>Publicity of the meeting</source>
        <translation>Kokouksen julkisuus</translation>
    </message>
    <message>
        <source>First go to the item that is asked about.</source>
        <translation>Siirry ensin asiaan, jonka julkisuudesta on kyse.</translation>
    </message>
</context>
<context>
    <name>PublicTitleQuestion</name>
    <message>
        <source>The public version prints it</source>
        <translation>Tulostuu julkiseen versioon</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc sulkee</translation>
    </message>
    <message>
        <source>Title that tells no secret</source>
        <translation>Otsikko, joka ei kerro salassa pidettävää</translation>
    </message>
    <message>
        <source>Title in the public version</source>
        <translation>Otsikko julkisessa versiossa</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>otsikko</translation>
    </message>
    <message>
        <source>No title: a secret item was handled</source>
        <translation>Ei otsikkoa: käsiteltiin salassa pidettävä asia</translation>
    </message>
</context>
<context>
    <name>PublicityQuestion</name>
    <message>
        <source>Why is the item secret?</source>
        <translation>Miksi asia on salassa pidettävä?</translation>
    </message>
    <message>
        <source>Own words will do, too   Esc closes</source>
        <translation>Omat sanat käyvät myös   Esc sulkee</translation>
    </message>
    <message>
        <source>Ground, or own words</source>
        <translation>Peruste tai omat sanat</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>Julkisuus</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>omin sanoin</translation>
    </message>
    <message>
        <source>The item is public</source>
        <translation>Asia on julkinen</translation>
    </message>
    <message>
        <source>Only what is marked is secret</source>
        <translation>Vain merkityt kohdat ovat salassa pidettäviä</translation>
    </message>
    <message>
        <source>The whole item is secret</source>
        <translation>Koko asia on salassa pidettävä</translation>
    </message>
    <message>
        <source>This field is public</source>
        <translation>Tämä kenttä on julkinen</translation>
    </message>
    <message>
        <source>This field is secret</source>
        <translation>Tämä kenttä on salassa pidettävä</translation>
    </message>
    <message>
        <source>Publicity of the meeting</source>
        <translation>Kokouksen julkisuus</translation>
    </message>
    <message>
        <source>Why is the meeting secret?</source>
        <translation>Miksi kokous on salassa pidettävä?</translation>
    </message>
    <message>
        <source>Ground for secrecy</source>
        <translation>Salassapidon peruste</translation>
    </message>
    <message>
        <source>The meeting is public</source>
        <translation>Kokous on julkinen</translation>
    </message>
    <message>
        <source>The whole meeting is secret</source>
        <translation>Koko kokous on salassa pidettävä</translation>
    </message>
    <message>
        <source>Title in the public version…</source>
        <translation>Otsikko julkisessa versiossa…</translation>
    </message>
</context>
<context>
    <name>QuickRow</name>
    <message>
        <source>More actions</source>
        <translation>Lisää toimintoja</translation>
    </message>
</context>
<context>
    <name>ReadChanges</name>
    <message>
        <source>Mark as read</source>
        <translation>Merkitse luetuksi</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Seuraava muutos</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Edellinen muutos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muuttunut</translation>
    </message>
    <message>
        <source>Mark the pages when you have read them: later changes show on them.</source>
        <translation>Merkitse sivut luetuiksi, kun olet lukenut ne. Sen jälkeiset muutokset näkyvät sivuilla.</translation>
    </message>
    <message>
        <source>No changes since {when}.</source>
        <translation>Ei muutoksia {when} jälkeen.</translation>
    </message>
    <message>
        <source>Since {when}</source>
        <translation>{when} jälkeen</translation>
    </message>
    <message>
        <source>Take back the reading mark</source>
        <translation>Peru lukumerkintä</translation>
    </message>
</context>
<context>
    <name>RecusedQuestion</name>
    <message>
        <source>Who takes no part in the item?</source>
        <translation>Kuka ei osallistu asian käsittelyyn?</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc sulkee</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Osa nimestä</translation>
    </message>
    <message>
        <source>Recusal</source>
        <translation>Esteellisyys</translation>
    </message>
    <message>
        <source>takes part after all</source>
        <translation>osallistuu sittenkin</translation>
    </message>
    <message>
        <source>is recused</source>
        <translation>on esteellinen</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>The meetings can&apos;t be opened</source>
        <translation>Kokouksia ei voi avata</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Sulje ikkuna</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Palauta varmuuskopio…</translation>
    </message>
    <message>
        <source>A backup can be put in its place. What is there now is kept beside it.</source>
        <translation>Varmuuskopion voi palauttaa sen paikalle. Entiset tiedot jäävät talteen samaan kansioon.</translation>
    </message>
    <message>
        <source>Backups (*.zip);;All files (*)</source>
        <translation>Varmuuskopiot (*.zip);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Palauta varmuuskopio</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>Varmuuskopiota ei palautettu</translation>
    </message>
</context>
<context>
    <name>ReviewNotes</name>
    <message>
        <source>Comment</source>
        <translation>Kommentoi</translation>
    </message>
    <message>
        <source>The comment is answered</source>
        <translation>Kommenttiin on vastattu</translation>
    </message>
    <message>
        <source>Comment: {item}</source>
        <translation>Kommentti: {item}</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>kommentoi</translation>
    </message>
    <message>
        <source>The whole minutes</source>
        <translation>Koko pöytäkirja</translation>
    </message>
    <message>
        <source>The whole item</source>
        <translation>Koko asia</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>What is wrong, and how it should read</source>
        <translation>Mikä on väärin ja miten sen kuuluu olla</translation>
    </message>
    <message>
        <source>add the correction</source>
        <translation>lisää korjaus</translation>
    </message>
    <message>
        <source>The examiners have examined the minutes</source>
        <translation>Pöytäkirjantarkastajat ovat tarkastaneet pöytäkirjan</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>vahvista</translation>
    </message>
    <message>
        <source>Enter confirms; this can&apos;t be taken back</source>
        <translation>Enter vahvistaa; tätä ei voi perua</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc sulkee</translation>
    </message>
    <message>
        <source>Enter writes it down</source>
        <translation>Enter kirjaa</translation>
    </message>
    <message>
        <source>Enter writes it down, ↓ chooses the place</source>
        <translation>Enter kirjaa, ↓ valitsee kohdan</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>vastattu</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Next open matter</source>
        <translation>Seuraava avoin kohta</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ei otsikkoa)</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Asiat</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Avoimet kohdat</translation>
    </message>
    <message>
        <source>No open matters</source>
        <translation>Ei avoimia kohtia</translation>
    </message>
    <message>
        <source>Page {page} / {total}</source>
        <translation>Sivu {page} / {total}</translation>
    </message>
    <message>
        <source>Pages as they will print</source>
        <translation>Sivut sellaisina kuin ne tulostuvat</translation>
    </message>
    <message>
        <source>Change the wording</source>
        <translation>Muuta sanamuotoa</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Hyväksyntä</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Pienempi (-)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pienempi</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Suurempi (+)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Suurempi</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentit</translation>
    </message>
    <message>
        <source>Del: answered</source>
        <translation>Del: vastattu</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentoi</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versio {version}</translation>
    </message>
    <message>
        <source>Approved, to be read only</source>
        <translation>Hyväksytty, vain luettavissa</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Muutokset</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Merkitse luetuksi</translation>
    </message>
    <message>
        <source>taken out: {words}</source>
        <translation>poistettu: {words}</translation>
    </message>
    <message>
        <source>Beginning or end of the minutes</source>
        <translation>Pöytäkirjan alku tai loppu</translation>
    </message>
    <message>
        <source>An item that was taken out</source>
        <translation>Poistettu asia</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Äänestys</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Eriävä mielipide</translation>
    </message>
    <message>
        <source>Recusal</source>
        <translation>Esteellisyys</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Läsnäolo</translation>
    </message>
</context>
<context>
    <name>RoomScreen</name>
    <message>
        <source>Room view</source>
        <translation>Huonenäyttö</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>Kokous {number}</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>Present {count}</source>
        <translation>Läsnä {count}</translation>
    </message>
    <message>
        <source>quorate</source>
        <translation>päätösvaltainen</translation>
    </message>
    <message>
        <source>Presenter {name}</source>
        <translation>Esittelijä {name}</translation>
    </message>
    <message>
        <source>Present: {names}</source>
        <translation>Läsnä: {names}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraavaksi</translation>
    </message>
    <message>
        <source>{status}, not approved</source>
        <translation>{status}, ei hyväksytty</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search and commands</source>
        <translation>Haku ja komennot</translation>
    </message>
</context>
<context>
    <name>Secrecy</name>
    <message>
        <source>Partly secret</source>
        <translation>Osittain salassa pidettävä</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Salassa pidettävä</translation>
    </message>
    <message>
        <source>{word} – the ground is missing</source>
        <translation>{word} – peruste puuttuu</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>salassa pidettävä</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Julkinen</translation>
    </message>
    <message>
        <source>secret</source>
        <comment>in the margin</comment>
        <translation>salainen</translation>
    </message>
    <message>
        <source>{words}: ”{passage}”</source>
        <translation>{words}: ”{passage}”</translation>
    </message>
    <message>
        <source>secret passage</source>
        <translation>salainen kohta</translation>
    </message>
</context>
<context>
    <name>SecrecyAnswers</name>
    <message>
        <source>{words}. Undo Ctrl+Z</source>
        <translation>{words}. Kumoa Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Ikkunan kieli</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>Ohjelman oma</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Toimielin</translation>
    </message>
    <message>
        <source>Layout of new meetings&apos; documents</source>
        <translation>Uusien kokousten asiakirjojen asettelu</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Varmuuskopiot (*.zip)</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Tallenna varmuuskopio</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Tallennettu: {path}</translation>
    </message>
    <message>
        <source>Word files (*.docx *.dotx *.docm *.dotm)</source>
        <translation>Word-tiedostot (*.docx *.dotx *.docm *.dotm)</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Word-malli</translation>
    </message>
    <message>
        <source>The template has every style.</source>
        <translation>Mallissa on kaikki tyylit.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Varmuuskopio</translation>
    </message>
    <message>
        <source>Save a backup…</source>
        <translation>Tallenna varmuuskopio…</translation>
    </message>
    <message>
        <source>Word template of the body</source>
        <translation>Toimielimen Word-malli</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>Choose a Word template</source>
        <translation>Valitse Word-malli</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Kokeile</translation>
    </message>
    <message>
        <source>Open a sample in the template</source>
        <translation>Avaa esimerkki mallin mukaisena</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove the Word template</source>
        <translation>Poista Word-malli</translation>
    </message>
    <message>
        <source>Preview of the layout</source>
        <translation>Asettelun esikatselu</translation>
    </message>
    <message>
        <source>Beside, its letterhead is drawn nearly so; Try it opens the true one.</source>
        <translation>Kirjelomake näkyy vieressä suuntaa antavasti; Kokeile avaa oikean.</translation>
    </message>
</context>
<context>
    <name>ShortNameQuestion</name>
    <message>
        <source>Letters and digits, typed after ;; later</source>
        <translation>Kirjaimia ja numeroita; myöhemmin ;; ja lyhytnimi</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc sulkee</translation>
    </message>
    <message>
        <source>Short name of the phrase</source>
        <translation>Fraasin lyhytnimi</translation>
    </message>
    <message>
        <source>Save as a phrase</source>
        <translation>Tallenna fraasiksi</translation>
    </message>
    <message>
        <source>takes the place of another</source>
        <translation>korvaa entisen</translation>
    </message>
    <message>
        <source>save</source>
        <translation>tallenna</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>speaker</source>
        <translation>puhuja</translation>
    </message>
    <message>
        <source>mover</source>
        <translation>ehdottaja</translation>
    </message>
    <message>
        <source>own heading</source>
        <translation>oma otsikko</translation>
    </message>
    <message>
        <source>what is moved</source>
        <translation>ehdotuksen laji</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>kuka esitti</translation>
    </message>
    <message>
        <source>seconded by</source>
        <translation>kannattajat</translation>
    </message>
</context>
<context>
    <name>SidePage</name>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Roskakori</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Fraasit</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>Tarkista tiedosto</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Archive</source>
        <translation>Arkisto</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Valmistelu</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Kokous</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tarkastus</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Jakelu</translation>
    </message>
</context>
<context>
    <name>StageButton</name>
    <message>
        <source>Stage: {name}</source>
        <translation>Vaihe: {name}</translation>
    </message>
</context>
<context>
    <name>StageTabs</name>
    <message>
        <source>Stages</source>
        <translation>Vaiheet</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>No meetings yet</source>
        <translation>Ei vielä yhtään kokousta</translation>
    </message>
    <message>
        <source>Found a body once: its members, numbering and form of document.
Every meeting then begins filled in.</source>
        <translation>Perusta toimielin kerran: jäsenet, numerointi ja asiakirjan muoto.
Sen jälkeen jokainen kokous alkaa valmiiksi täytettynä.</translation>
    </message>
    <message>
        <source>Found a body…</source>
        <translation>Perusta toimielin…</translation>
    </message>
    <message>
        <source>Take in a meeting from a file…</source>
        <translation>Tuo kokous tiedostosta…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Avaa esimerkki</translation>
    </message>
    <message>
        <source>Everything is saved on this machine as you type. No network needed.</source>
        <translation>Kaikki tallentuu tälle koneelle samalla kun kirjoitat. Verkkoa ei tarvita.</translation>
    </message>
    <message>
        <source>A whole meeting can be written by keyboard. F1 shows the keys.</source>
        <translation>Koko kokouksen voi kirjata näppäimistöllä. F1 näyttää näppäimet.</translation>
    </message>
    <message>
        <source>An approved text doesn&apos;t change unnoticed.</source>
        <translation>Hyväksytty teksti ei muutu huomaamatta.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Tarkastettavana</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>Tarkastettu</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message numerus="yes">
        <source>%n open matter(s)</source>
        <translation>
            <numerusform>%n avoin kohta</numerusform>
            <numerusform>%n avointa kohtaa</numerusform>
        </translation>
    </message>
    <message>
        <source>No open matters.</source>
        <translation>Ei avoimia kohtia.</translation>
    </message>
    <message>
        <source>Not saved since {time}</source>
        <translation>Tallentamatta klo {time} lähtien</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Tallennettu {time}</translation>
    </message>
</context>
<context>
    <name>StatusLabel</name>
    <message>
        <source>done</source>
        <translation>tehty</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>rauennut</translation>
    </message>
</context>
<context>
    <name>TimesQuestion</name>
    <message>
        <source>Such as 14.05, a break 15.00–15.10</source>
        <translation>Esimerkiksi 14.05, tauko 15.00–15.10</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Esc closes</source>
        <translation>↑ ↓ valitsee   Esc sulkee</translation>
    </message>
    <message>
        <source>Correct the times</source>
        <translation>Korjaa kellonajat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Kellonaika</translation>
    </message>
    <message>
        <source>”{words}” is not a time that can stand there.</source>
        <translation>”{words}” ei ole kellonaika, joka siihen sopii.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Avaus</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Päättäminen</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>kirjaamatta</translation>
    </message>
</context>
<context>
    <name>TitleQuestion</name>
    <message>
        <source>Enter adds the item after this one</source>
        <translation>Enter lisää asian tämän jälkeen</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc sulkee</translation>
    </message>
    <message>
        <source>Title of the new item</source>
        <translation>Uuden asian otsikko</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Lisää asia</translation>
    </message>
    <message>
        <source>add</source>
        <translation>lisää</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Meeting</source>
        <translation>Kokous</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Toimielin</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Valinta</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Äänestys</translation>
    </message>
    <message>
        <source>Recusal</source>
        <translation>Esteellisyys</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Eriävä mielipide</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Comings and goings</source>
        <translation>Saapumiset ja poistumiset</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Liite</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Brought back: {thing}</source>
        <translation>Tuotu takaisin: {thing}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) thrown away for good.</source>
        <translation>
            <numerusform>%n kohde hävitetty lopullisesti.</numerusform>
            <numerusform>%n kohdetta hävitetty lopullisesti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Roskakori on tyhjä.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would be gone for good. Press the same key again, or Esc.</source>
        <translation>
            <numerusform>%n kohde häviäisi lopullisesti. Paina samaa näppäintä uudelleen tai Esc.</numerusform>
            <numerusform>%n kohdetta häviäisi lopullisesti. Paina samaa näppäintä uudelleen tai Esc.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is thrown away stays here until you empty the trash.</source>
        <translation>Poistetut säilyvät täällä, kunnes tyhjennät roskakorin.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Roskakori</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Tuo takaisin</translation>
    </message>
    <message>
        <source>Throw away for good</source>
        <translation>Hävitä lopullisesti</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Tyhjennä roskakori</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Done again: {act}</source>
        <translation>Tehty uudelleen: {act}</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>Kumottu: {act}</translation>
    </message>
</context>
<context>
    <name>UndoNames</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Word-tiedostot (*.docx)</translation>
    </message>
    <message>
        <source>File to check</source>
        <translation>Tarkistettava tiedosto</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Verrataan…</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>Tarkista tiedosto</translation>
    </message>
    <message>
        <source>Is a Word file the approved text, word for word? The file is only read. Choose it, or drop it here.</source>
        <translation>Onko Word-tiedosto sanasta sanaan hyväksytty teksti? Tiedosto vain luetaan. Valitse se tai pudota se tähän.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Valitse tiedosto…</translation>
    </message>
    <message>
        <source>Paragraphs that differ</source>
        <translation>Eroavat kappaleet</translation>
    </message>
</context>
<context>
    <name>Vote</name>
    <message>
        <source>not cast</source>
        <translation>antamatta</translation>
    </message>
    <message>
        <source>{given} / {total} cast</source>
        <translation>{given} / {total} annettu</translation>
    </message>
    <message>
        <source>{given} cast</source>
        <translation>{given} annettu</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Äänestys</translation>
    </message>
    <message>
        <source>&amp;blank</source>
        <translation>&amp;tyhjää</translation>
    </message>
    <message>
        <source>&amp;absent</source>
        <translation>&amp;poissa</translation>
    </message>
</context>
<context>
    <name>VoteActions</name>
    <message>
        <source>End the vote</source>
        <translation>Päätä äänestys</translation>
    </message>
    <message>
        <source>Make it the decision</source>
        <translation>Päätökseksi</translation>
    </message>
    <message>
        <source>Counts only</source>
        <translation>Vain lukumäärät</translation>
    </message>
    <message>
        <source>Question and method</source>
        <translation>Kysymys ja tapa</translation>
    </message>
    <message>
        <source>Another vote</source>
        <translation>Uusi äänestys</translation>
    </message>
    <message>
        <source>Remove the vote</source>
        <translation>Poista äänestys</translation>
    </message>
</context>
<context>
    <name>VoteDetails</name>
    <message>
        <source>Option {number}</source>
        <translation>Vaihtoehto {number}</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Kädennosto</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Nimenhuuto</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>Suljettu lippuäänestys</translation>
    </message>
    <message>
        <source>Recorded vote</source>
        <translation>Nimellinen äänestys</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Äänestystapa</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Result in own words</source>
        <translation>Tulos omin sanoin</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Lisää vaihtoehto</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Kanta</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Merkitys</translation>
    </message>
</context>
<context>
    <name>VotePanel</name>
    <message>
        <source>Voters</source>
        <translation>Äänestäjät</translation>
    </message>
    <message>
        <source>The votes are equal.</source>
        <translation>Äänet menivät tasan.</translation>
    </message>
    <message>
        <source>Chair&apos;s vote: {option}</source>
        <translation>Puheenjohtajan ääni: {option}</translation>
    </message>
    <message>
        <source>Lot: {option}</source>
        <translation>Arpa: {option}</translation>
    </message>
</context>
<context>
    <name>VoterQuestion</name>
    <message>
        <source>Enter goes to the voter</source>
        <translation>Enter siirtyy äänestäjään</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc sulkee</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Osa nimestä</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Äänestäjät</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Pöytäkirja</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Sivu</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Vaihe</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Kieli</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>O&amp;hje</translation>
    </message>
</context>
<context>
    <name>_Headings</name>
    <message>
        <source>Item</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Esittelijä</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Liitteet</translation>
    </message>
</context>
</TS>
