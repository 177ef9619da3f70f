<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>AccessibilityPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Tillgänglighet</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>What is to be done</source>
        <translation>Vad som ska göras</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>ansvarig</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>due</source>
        <translation>senast</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Such as 30.11. or next fri</source>
        <translation>Till exempel 30.11 eller nästa fre</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>(no title)</source>
        <translation>(ingen rubrik)</translation>
    </message>
    <message>
        <source>at hand</source>
        <translation>behandlas nu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>something is open</source>
        <translation>något är öppet</translation>
    </message>
</context>
<context>
    <name>AgendaDetails</name>
    <message>
        <source>Presenter</source>
        <translation>Föredragande</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Ärendenummer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>20 min</source>
        <translation>20 min</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Förslag</translation>
    </message>
</context>
<context>
    <name>AgendaEditor</name>
    <message>
        <source>Add an item</source>
        <translation>Lägg till ärende</translation>
    </message>
    <message>
        <source>Enter at the end of a row</source>
        <translation>Enter i slutet av raden</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Items</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Lägg till ärende</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>Item {number}</source>
        <translation>Ärende {number}</translation>
    </message>
    <message>
        <source>Title of the item</source>
        <translation>Ärendets rubrik</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>Approved by</source>
        <translation>Godkänns av</translation>
    </message>
    <message>
        <source>Next matter</source>
        <translation>Nästa punkt</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Godkänn…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkänn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <source>%n open matter(s) must be settled first.</source>
        <translation>
            <numerusform>%n öppen punkt måste lösas först.</numerusform>
            <numerusform>%n öppna punkter måste lösas först.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages are being made anew.</source>
        <translation>Sidorna görs om.</translation>
    </message>
    <message>
        <source>The pages of this text haven&apos;t been made.</source>
        <translation>Sidorna för den här texten har inte gjorts.</translation>
    </message>
    <message numerus="yes">
        <source>%n open matter(s) would stay open.</source>
        <translation>
            <numerusform>%n punkt skulle förbli öppen.</numerusform>
            <numerusform>%n punkter skulle förbli öppna.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open matters. The approval concerns exactly these pages.</source>
        <translation>Inga öppna punkter. Godkännandet gäller exakt dessa sidor.</translation>
    </message>
    <message>
        <source>Write who approves.</source>
        <translation>Skriv vem som godkänner.</translation>
    </message>
    <message>
        <source>{name} approves exactly these pages. After that they don&apos;t change.</source>
        <translation>{name} godkänner exakt dessa sidor. Efter det ändras de inte.</translation>
    </message>
    <message>
        <source>The meeting hasn&apos;t been closed yet.</source>
        <translation>Mötet har inte avslutats än.</translation>
    </message>
</context>
<context>
    <name>ApprovedPanel</name>
    <message>
        <source>Fingerprint</source>
        <translation>Fingeravtryck</translation>
    </message>
    <message>
        <source>The text doesn&apos;t change any more. The fingerprint tells whether a copy is it.</source>
        <translation>Texten ändras inte längre. Fingeravtrycket visar om en fil är den godkända texten.</translation>
    </message>
    <message>
        <source>Go and send</source>
        <translation>Gå till distributionen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkänt</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rättelse</translation>
    </message>
    <message>
        <source>Make a correction…</source>
        <translation>Gör en rättelse…</translation>
    </message>
    <message>
        <source>Confirm as examined…</source>
        <translation>Bekräfta som justerat…</translation>
    </message>
    <message>
        <source>Approved text is not changed. An error gets a correction that stays seen.</source>
        <translation>Godkänd text ändras inte. Ett fel får en rättelse som förblir synlig.</translation>
    </message>
</context>
<context>
    <name>ArchiveActions</name>
    <message>
        <source>Archive: meetings</source>
        <translation>Arkiv: möten</translation>
    </message>
    <message>
        <source>Archive: the decisions of all bodies</source>
        <translation>Arkiv: alla organs beslut</translation>
    </message>
    <message>
        <source>Archive: the actions of all bodies</source>
        <translation>Arkiv: alla organs uppgifter</translation>
    </message>
    <message>
        <source>Action done, dropped or open again</source>
        <translation>Uppgiften klar, avskriven eller öppen igen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>ArchiveChosen</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n möte</numerusform>
            <numerusform>%n möten</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} on average</source>
        <translation>I snitt {length}</translation>
    </message>
    <message>
        <source>{percent} % of the members present</source>
        <translation>{percent} % av ledamöterna närvarande</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>no date yet</source>
        <translation>inget datum ännu</translation>
    </message>
    <message>
        <source>changed {date} at {time}</source>
        <translation>ändrat {date} kl. {time}</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alla år</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ärenden</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n möte</numerusform>
            <numerusform>%n möten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found with “{words}”.</source>
        <translation>Sökningen ”{words}” gav inga träffar.</translation>
    </message>
    <message>
        <source>Bodies and years</source>
        <translation>Organ och år</translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation>Sök ett möte</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Decisions and items</source>
        <translation>Beslut och ärenden</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Öppna mötet</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>Till papperskorgen</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Uppgift</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>Words, body, number, date or status</source>
        <translation>Ord, organ, nummer, datum eller läge</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Words, body, person or date</source>
        <translation>Ord, organ, person eller datum</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n beslut</numerusform>
            <numerusform>%n beslut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n uppgift</numerusform>
            <numerusform>%n uppgifter</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an action first. F6 lists them.</source>
        <translation>Välj först en uppgift. F6 listar dem.</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Vad som listas</translation>
    </message>
</context>
<context>
    <name>AttachmentActs</name>
    <message>
        <source>Typed words become its title</source>
        <translation>Det du skriver blir bilagans namn</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc stänger</translation>
    </message>
    <message>
        <source>Title, or what to do</source>
        <translation>Namn, eller vad som ska göras</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>som namn</translation>
    </message>
    <message>
        <source>Keep it secret</source>
        <translation>Bilagan är sekretessbelagd</translation>
    </message>
    <message>
        <source>It is not secret</source>
        <translation>Bilagan är offentlig</translation>
    </message>
    <message>
        <source>It belongs to this item</source>
        <translation>Bilagan hör till detta ärende</translation>
    </message>
    <message>
        <source>It belongs to the whole meeting</source>
        <translation>Bilagan hör till hela mötet</translation>
    </message>
    <message>
        <source>Give it another file…</source>
        <translation>Byt fil…</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Ta bort bilagan</translation>
    </message>
</context>
<context>
    <name>AttachmentAnswers</name>
    <message>
        <source>Attachment removed. Undo Ctrl+Z</source>
        <translation>Bilaga borttagen. Ångra Ctrl+Z</translation>
    </message>
    <message>
        <source>{marks} attached. Undo Ctrl+Z</source>
        <translation>{marks} tillagd. Ångra Ctrl+Z</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Bifoga filer</translation>
    </message>
    <message>
        <source>{name} is public. Undo Ctrl+Z</source>
        <translation>{name} är offentlig. Ångra Ctrl+Z</translation>
    </message>
    <message>
        <source>{name} is secret. Undo Ctrl+Z</source>
        <translation>{name} är sekretessbelagd. Ångra Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>AttachmentButton</name>
    <message>
        <source>Delete removes it</source>
        <translation>Delete tar bort den</translation>
    </message>
</context>
<context>
    <name>AttachmentButtons</name>
    <message>
        <source>Add an attachment…</source>
        <translation>Lägg till bilaga…</translation>
    </message>
</context>
<context>
    <name>AttachmentQuestion</name>
    <message>
        <source>A path may be typed or pasted</source>
        <translation>En sökväg kan skrivas eller klistras in</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc stänger</translation>
    </message>
    <message>
        <source>Path of a file, or an attachment</source>
        <translation>Filens sökväg eller en bilaga</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>Choose a file for this item…</source>
        <translation>Välj en fil till detta ärende…</translation>
    </message>
    <message>
        <source>Choose a file for the whole meeting…</source>
        <translation>Välj en fil till hela mötet…</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>ärende {number}</translation>
    </message>
    <message>
        <source>attach</source>
        <translation>bifoga</translation>
    </message>
</context>
<context>
    <name>AttendancePanel</name>
    <message>
        <source>Find a person</source>
        <translation>Sök en person</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Närvarande</translation>
    </message>
    <message>
        <source>Space: here or absent, A: all here, P: absent, E: excused</source>
        <translation>Mellanslag: närvarande eller frånvarande, A: alla närvarande, P: frånvarande, E: förhindrad</translation>
    </message>
</context>
<context>
    <name>AttendancePreview</name>
    <message>
        <source>Tab changes</source>
        <translation>Tab växlar</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Saving failed at {time}: the disk is full.</source>
        <translation>Texten kunde inte sparas kl. {time}: disken är full.</translation>
    </message>
    <message>
        <source>Free some space or choose another place, and saving goes on.</source>
        <translation>Frigör utrymme eller välj en annan plats, så fortsätter sparandet.</translation>
    </message>
    <message>
        <source>Saving failed at {time}.</source>
        <translation>Texten kunde inte sparas kl. {time}.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Välj plats…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Nothing is lost while this window is open.</source>
        <translation>Inget går förlorat så länge fönstret är öppet.</translation>
    </message>
    <message>
        <source>Nothing is lost, for the text is in the recovery copy {file}.</source>
        <translation>Inget har gått förlorat, för texten finns i reservfilen {file}.</translation>
    </message>
    <message>
        <source>A place for the recovery copy</source>
        <translation>Plats för reservfilen</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>The folder is in use: {owner}.</source>
        <translation>Mappen används: {owner}.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written to.</source>
        <translation>Det går inte att skriva i mappen.</translation>
    </message>
    <message>
        <source>The meetings can be read here.</source>
        <translation>Mötena kan läsas i det här fönstret.</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Öppna mötet</translation>
    </message>
    <message>
        <source>The program closed in the middle of writing.</source>
        <translation>Programmet stängdes mitt i skrivandet.</translation>
    </message>
    <message>
        <source>Everything is safe until {time}.</source>
        <translation>Allt är sparat fram till kl. {time}.</translation>
    </message>
    <message>
        <source>The program made an error.</source>
        <translation>Ett fel inträffade i programmet.</translation>
    </message>
    <message>
        <source>The program made an error the last time.</source>
        <translation>Ett fel inträffade i programmet förra gången.</translation>
    </message>
    <message>
        <source>What was saved is safe. What happened is told in the file {file}.</source>
        <translation>Det som sparats är i säkerhet. Händelsen beskrivs i filen {file}.</translation>
    </message>
    <message>
        <source>{meeting} is in the trash.</source>
        <translation>{meeting} ligger i papperskorgen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Closing again ends the program.</source>
        <translation>Om du stänger på nytt avslutas programmet.</translation>
    </message>
    <message>
        <source>The text is in the recovery copy {file}.</source>
        <translation>Texten finns i reservfilen {file}.</translation>
    </message>
    <message>
        <source>Some of the text is not saved yet.</source>
        <translation>En del av texten är inte sparad ännu.</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>BodyForm</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Name of the body</source>
        <translation>Organets namn</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kort namn</translation>
    </message>
    <message>
        <source>Short name in the genitive</source>
        <translation>Kort namn i genitiv</translation>
    </message>
    <message>
        <source>Organisation in the masthead</source>
        <translation>Organisation i dokumentets huvud</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Numbers of items</source>
        <translation>Ärendenas numrering</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Beslutförhet</translation>
    </message>
    <message>
        <source>Members needed</source>
        <translation>Minst antal ledamöter</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Minutes of decisions</source>
        <translation>Beslutsprotokoll</translation>
    </message>
    <message>
        <source>Minutes with a report</source>
        <translation>Referatprotokoll</translation>
    </message>
    <message>
        <source>Minutes of discussion</source>
        <translation>Diskussionsprotokoll</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Arbetsgrupp</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Wellbeing services county</source>
        <translation>Välfärdsområde</translation>
    </message>
    <message>
        <source>Parish</source>
        <translation>Församling</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Förening</translation>
    </message>
    <message>
        <source>Company board</source>
        <translation>Bolagsstyrelse</translation>
    </message>
    <message>
        <source>Housing company</source>
        <translation>Bostadsaktiebolag</translation>
    </message>
    <message>
        <source>Student union</source>
        <translation>Studentkår</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Universitet</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>1, 2, 3 in each meeting</source>
        <translation>1, 2, 3 vid varje möte</translation>
    </message>
    <message>
        <source>§ through the year</source>
        <translation>Löpande § genom året</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Så som det skrivits</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Ingen regel</translation>
    </message>
    <message>
        <source>More than half</source>
        <translation>Fler än hälften</translation>
    </message>
    <message>
        <source>At least half</source>
        <translation>Minst hälften</translation>
    </message>
    <message>
        <source>A number of members</source>
        <translation>Ett visst antal ledamöter</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>A new body</source>
        <translation>Nytt organ</translation>
    </message>
    <message>
        <source>Tab: next cell, Return: next person, paste from a spreadsheet</source>
        <translation>Tab: nästa cell, Enter: nästa person. Du kan klistra in från ett kalkylblad.</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Sammansättning</translation>
    </message>
    <message>
        <source>Write the name of the body.</source>
        <translation>Skriv organets namn.</translation>
    </message>
    <message>
        <source>Keep the body</source>
        <translation>Spara organet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Namn på svenska</translation>
    </message>
    <message>
        <source>Short name in Swedish</source>
        <translation>Kort namn på svenska</translation>
    </message>
    <message>
        <source>Organisation in Swedish</source>
        <translation>Organisation på svenska</translation>
    </message>
</context>
<context>
    <name>BoundField</name>
    <message>
        <source>30.11. 13–15 Teams</source>
        <translation>30.11 kl. 13–15 Teams</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>egna ord</translation>
    </message>
    <message>
        <source>The data say now: {sentence}</source>
        <translation>Enligt uppgifterna nu: {sentence}</translation>
    </message>
    <message>
        <source>data differ</source>
        <translation>avviker</translation>
    </message>
    <message>
        <source>Follows the data</source>
        <translation>Följer uppgifterna</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>Generated sentence</source>
        <translation>Programmets mening</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>&gt; commands   @ people   # items</source>
        <translation>&gt; kommandon   @ personer   # ärenden</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Sök och kommandon</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter does it   Esc closes</source>
        <translation>↑ ↓ väljer   Enter utför   Esc stänger</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandon</translation>
    </message>
    <message>
        <source>go to the item</source>
        <translation>gå till ärendet</translation>
    </message>
    <message>
        <source>In this meeting</source>
        <translation>I det här mötet</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>ärende {number}</translation>
    </message>
    <message>
        <source>go to the person</source>
        <translation>gå till personen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Other meetings</source>
        <translation>Andra möten</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Back to the program&apos;s words</source>
        <translation>Tillbaka till programmets ord</translation>
    </message>
    <message>
        <source>{file}: not here, so it doesn&apos;t go along</source>
        <translation>{file}: filen saknas och följer därför inte med</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n mottagare</numerusform>
            <numerusform>%n mottagare</numerusform>
        </translation>
    </message>
    <message>
        <source>For information: {names}</source>
        <translation>För kännedom: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without an address</source>
        <translation>
            <numerusform>%n person saknar adress</numerusform>
            <numerusform>%n personer saknar adress</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionsPanel</name>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>No actions. F6 adds one.</source>
        <translation>Inga uppgifter. F6 lägger till en.</translation>
    </message>
    <message>
        <source>No decisions. F4 makes one from the selection or from nothing.</source>
        <translation>Inga beslut. F4 gör ett beslut av markeringen eller ett nytt.</translation>
    </message>
</context>
<context>
    <name>Distribute</name>
    <message>
        <source>As the body&apos;s own</source>
        <translation>Organets egen</translation>
    </message>
    <message>
        <source>As the meeting&apos;s</source>
        <translation>Mötets språk</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Worddokument</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webbsida</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Enbart text</translation>
    </message>
    <message>
        <source>Meeting file</source>
        <translation>Mötesfil</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderfil</translation>
    </message>
    <message>
        <source>Mail draft</source>
        <translation>E-postutkast</translation>
    </message>
    <message>
        <source>The official document, with real headings and lists.</source>
        <translation>Det officiella dokumentet med riktiga rubriker och listor.</translation>
    </message>
    <message>
        <source>The same pages, accessible and fit for an archive.</source>
        <translation>Samma sidor, tillgängliga och arkivdugliga.</translation>
    </message>
    <message>
        <source>One file that opens in any browser and prints well.</source>
        <translation>En fil som öppnas i alla webbläsare och skrivs ut väl.</translation>
    </message>
    <message>
        <source>The words alone, for mail or a message.</source>
        <translation>Enbart orden, för e-post eller ett meddelande.</translation>
    </message>
    <message>
        <source>The whole meeting, for another copy of this program.</source>
        <translation>Hela mötet, för samma program på en annan dator.</translation>
    </message>
    <message>
        <source>The coming meetings that the minutes tell, for any calendar.</source>
        <translation>De kommande möten som protokollet nämner, för vilken kalender som helst.</translation>
    </message>
    <message>
        <source>A message not yet sent, with the Word file, the PDF and the attachments.</source>
        <translation>Ett osänt meddelande med Word-filen, PDF-filen och bilagorna.</translation>
    </message>
    <message>
        <source>made</source>
        <translation>gjord</translation>
    </message>
    <message>
        <source>was absent</source>
        <translation>var frånvarande</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>adress saknas</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll eller promemoria</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Föredragningslista</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Utdrag</translation>
    </message>
    <message>
        <source>Notice of meeting</source>
        <translation>Möteskallelse</translation>
    </message>
    <message>
        <source>List of decisions</source>
        <translation>Beslutsförteckning</translation>
    </message>
    <message>
        <source>Action list</source>
        <translation>Uppgiftslista</translation>
    </message>
    <message>
        <source>Nothing to correct.</source>
        <translation>Inget att rätta.</translation>
    </message>
    <message>
        <source>Besides these: {count}</source>
        <translation>Dessutom: {count}</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Sändlista</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>För kännedom</translation>
    </message>
    <message>
        <source>the body has no Swedish name</source>
        <translation>organet har inget namn på svenska</translation>
    </message>
</context>
<context>
    <name>DistributePage</name>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>The minutes aren&apos;t approved: the file says draft.</source>
        <translation>Texten är inte godkänd: i filen står Utkast.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>No meeting is open.</source>
        <translation>Inget möte är öppet.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exporterar…</translation>
    </message>
    <message>
        <source>Exported: {path}, {size} kB</source>
        <translation>Exporterat: {path}, {size} kB</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Mapp för filerna</translation>
    </message>
    <message>
        <source>Files to make</source>
        <translation>Filer som exporteras</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>Kontrollera en fil…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Välj mapp</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Public version: what is secret is left out</source>
        <translation>Offentlig version: det sekretessbelagda utelämnas</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mappen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>All items; some by their numbers: 3, 5–6</source>
        <translation>Alla ärenden; några efter nummer: 3, 5–6</translation>
    </message>
    <message>
        <source>Items of the excerpt by their numbers</source>
        <translation>Utdragets ärenden efter nummer</translation>
    </message>
    <message>
        <source>Correct spaces, dashes and times in this file</source>
        <translation>Rätta mellanslag, streck och klockslag i den här filen</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rättelser</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Cover message</source>
        <translation>Följebrev</translation>
    </message>
    <message>
        <source>In own words: back to the program&apos;s words</source>
        <translation>Med egna ord – tillbaka till programmets ord</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Bifogas</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Öppna i e-postprogrammet</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Exporten avbröts. Ingen fil skrevs.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>EarlierQuestion</name>
    <message>
        <source>Struck would go, underlined would come</source>
        <translation>Överstruket försvinner, understruket kommer tillbaka</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc stänger</translation>
    </message>
    <message>
        <source>Words or a time</source>
        <translation>Ord eller klockslag</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Tidigare texter</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>ta tillbaka</translation>
    </message>
</context>
<context>
    <name>ElectedQuestion</name>
    <message>
        <source>Name, office, whose deputy</source>
        <translation>Namn, uppdrag, vems ersättare</translation>
    </message>
    <message>
        <source>Enter elects   Esc ends</source>
        <translation>Enter väljer   Esc avslutar</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>En del av namnet</translation>
    </message>
    <message>
        <source>Elected persons</source>
        <translation>Valda</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>inte längre</translation>
    </message>
    <message>
        <source>elect</source>
        <translation>väljs</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Decisi&amp;on</source>
        <translation>&amp;Beslut</translation>
    </message>
    <message>
        <source>&amp;Vote</source>
        <translation>&amp;Omröstning</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Uppgift</translation>
    </message>
    <message>
        <source>E&amp;lected persons</source>
        <translation>Valda &amp;personer</translation>
    </message>
    <message>
        <source>&amp;Recusal</source>
        <translation>&amp;Jäv</translation>
    </message>
    <message>
        <source>D&amp;issent</source>
        <translation>A&amp;vvikande mening</translation>
    </message>
    <message>
        <source>Attac&amp;hment</source>
        <translation>Bi&amp;laga</translation>
    </message>
</context>
<context>
    <name>EntryQuestion</name>
    <message>
        <source>One letter is enough</source>
        <translation>En bokstav räcker</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc stänger</translation>
    </message>
    <message>
        <source>Letter or name</source>
        <translation>Bokstav eller namn</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>&amp;Discussion</source>
        <translation>&amp;Diskussion</translation>
    </message>
    <message>
        <source>&amp;Proposal</source>
        <translation>&amp;Förslag</translation>
    </message>
    <message>
        <source>&amp;Counter-proposal</source>
        <translation>&amp;Motförslag</translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <translation>&amp;Redogörelse</translation>
    </message>
    <message>
        <source>&amp;Speech</source>
        <translation>&amp;Anförande</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Yrkande</translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation>Mo&amp;tivering</translation>
    </message>
    <message>
        <source>Side &amp;note</source>
        <translation>Sidoante&amp;ckning</translation>
    </message>
    <message>
        <source>Plain &amp;text</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommande</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillagt på mötet</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Struken från listan</translation>
    </message>
    <message>
        <source>Tabled</source>
        <translation>Bordlades</translation>
    </message>
    <message>
        <source>Referred back</source>
        <translation>Återremitterades</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Inte behandlat</translation>
    </message>
    <message>
        <source>Anno&amp;uncement</source>
        <translation>Meddela&amp;nde</translation>
    </message>
    <message>
        <source>Ne&amp;xt meetings</source>
        <translation>&amp;Kommande möten</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Mening</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Find in this meeting</source>
        <translation>Sök i detta möte</translation>
    </message>
    <message>
        <source>Enter next   Tab stays here   Esc goes back</source>
        <translation>Enter nästa   Tab stannar här   Esc tillbaka</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Föregående träff (Skift+Enter)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Nästa träff (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Stäng (Esc)</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Meeting files (*.json);;All files (*)</source>
        <translation>Mötesfiler (*.json);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Take in a meeting from a file</source>
        <translation>Importera ett möte från en fil</translation>
    </message>
</context>
<context>
    <name>FrameActions</name>
    <message>
        <source>Search and commands</source>
        <translation>Sök och kommandon</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Next open matter</source>
        <translation>Nästa öppna punkt</translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation>Sök ett möte</translation>
    </message>
    <message>
        <source>Find in all meetings</source>
        <translation>Sök i alla möten</translation>
    </message>
    <message>
        <source>Take in a meeting from a file…</source>
        <translation>Importera ett möte från en fil…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Room view</source>
        <translation>Rumsvy</translation>
    </message>
</context>
<context>
    <name>FrameHead</name>
    <message>
        <source>Archive</source>
        <translation>Arkiv</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>Möte {number}</translation>
    </message>
</context>
<context>
    <name>GroundQuestion</name>
    <message>
        <source>Ground for {name}</source>
        <translation>Grund: {name}</translation>
    </message>
    <message>
        <source>Own words will do, too   Esc closes</source>
        <translation>Egna ord går också   Esc stänger</translation>
    </message>
    <message>
        <source>Ground, or own words</source>
        <translation>Grund eller egna ord</translation>
    </message>
    <message>
        <source>Recusal</source>
        <translation>Jäv</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>med egna ord</translation>
    </message>
</context>
<context>
    <name>InlineList</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemClock</name>
    <message>
        <source>{time} over</source>
        <translation>{time} över</translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>In the log of decisions</source>
        <translation>Bland besluten</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>Previous item</source>
        <translation>Föregående ärende</translation>
    </message>
    <message>
        <source>Previous item (Alt+↑)</source>
        <translation>Föregående ärende (Alt+↑)</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Nästa ärende</translation>
    </message>
    <message>
        <source>Next item (Alt+↓)</source>
        <translation>Nästa ärende (Alt+↓)</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Föredragande</translation>
    </message>
    <message>
        <source>Presenters</source>
        <translation>Föredragande</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ingen rubrik)</translation>
    </message>
    <message>
        <source>Taken first</source>
        <translation>Behandlades först</translation>
    </message>
    <message>
        <source>Taken after item {number}</source>
        <translation>Behandlades efter punkt {number}</translation>
    </message>
    <message>
        <source>{words}. In the public version: ”{title}”</source>
        <translation>{words}. I den offentliga versionen: ”{title}”</translation>
    </message>
</context>
<context>
    <name>ItemQuestion</name>
    <message>
        <source>↑ ↓ choose   Enter goes there</source>
        <translation>↑ ↓ väljer   Enter går dit</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc stänger</translation>
    </message>
    <message>
        <source>Number or title</source>
        <translation>Nummer eller rubrik</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ärenden</translation>
    </message>
</context>
<context>
    <name>KeyGroups</name>
    <message>
        <source>The course of the meeting</source>
        <translation>Mötets gång</translation>
    </message>
    <message>
        <source>From item to item</source>
        <translation>Från ärende till ärende</translation>
    </message>
    <message>
        <source>From stage to stage</source>
        <translation>Från fas till fas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>A name: type a part of it, Enter takes it</source>
        <translation>Ett namn: skriv en del av det, Enter väljer det</translation>
    </message>
    <message>
        <source>A phrase: its short name and a space</source>
        <translation>En fras: dess kortnamn och mellanslag</translation>
    </message>
    <message>
        <source>The next open place of a phrase</source>
        <translation>Frasens nästa öppna plats</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fetstil</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>A list, or none again</source>
        <translation>Lista, eller vanlig text igen</translation>
    </message>
    <message>
        <source>A numbered list, or none again</source>
        <translation>Numrerad lista, eller vanlig text igen</translation>
    </message>
    <message>
        <source>Paste words, lists and tables, nothing else</source>
        <translation>Klistra in ord, listor och tabeller, inget annat</translation>
    </message>
    <message>
        <source>How a meeting goes</source>
        <translation>Så går ett möte till</translation>
    </message>
    <message>
        <source>{key}: found the body once, then make its next meeting</source>
        <translation>{key}: lägg upp organet en gång och gör sedan dess nästa möte</translation>
    </message>
    <message>
        <source>Write the agenda; Enter adds an item</source>
        <translation>Skriv föredragningslistan; Enter lägger till ett ärende</translation>
    </message>
    <message>
        <source>{open} opens the meeting, {who} and a part of a name marks</source>
        <translation>{open} öppnar mötet, {who} och en del av ett namn antecknar den som kommer</translation>
    </message>
    <message>
        <source>Write where the caret is; {key} goes to the next item</source>
        <translation>Skriv där markören står; {key} går till nästa ärende</translation>
    </message>
    <message>
        <source>{decision} decides, {proposed} as proposed, {vote} votes, {task} a task</source>
        <translation>{decision} gör ett beslut, {proposed} enligt förslaget, {vote} förrättar omröstning, {task} antecknar en uppgift</translation>
    </message>
    <message>
        <source>{key} leads to what is still open</source>
        <translation>{key} går till det som ännu är öppet</translation>
    </message>
    <message>
        <source>{close} closes; {review} shows the pages to be approved</source>
        <translation>{close} avslutar mötet; {review} visar sidorna som ska godkännas</translation>
    </message>
    <message>
        <source>{key}: the Word file, the PDF and the message go out</source>
        <translation>{key}: Word-filen, PDF:en och följebrevet går ut</translation>
    </message>
    <message>
        <source>Out of a list to the next field</source>
        <translation>Ur en lista till nästa fält</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Inga träffar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>A key or what it does</source>
        <translation>Tangent eller vad den gör</translation>
    </message>
</context>
<context>
    <name>KindQuestion</name>
    <message>
        <source>Enter marks it, or takes the mark away</source>
        <translation>Enter märker eller tar bort märket</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc stänger</translation>
    </message>
    <message>
        <source>Kind or mark</source>
        <translation>Art eller märke</translation>
    </message>
    <message>
        <source>Kind of the decision</source>
        <translation>Beslutets art</translation>
    </message>
    <message>
        <source>Unanimous</source>
        <translation>Enhälligt</translation>
    </message>
    <message>
        <source>Differs from the proposal</source>
        <translation>Avviker från förslaget</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkänt</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Antecknat för kännedom</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Valt</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Gett i uppdrag</translation>
    </message>
    <message>
        <source>Tabled</source>
        <translation>Bordlagt</translation>
    </message>
    <message>
        <source>Referred back</source>
        <translation>Återremitterat</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Förkastat</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>märkt</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Standard SFS 2487</source>
        <translation>Standarden SFS 2487</translation>
    </message>
    <message>
        <source>Ministry&apos;s memo</source>
        <translation>Ministeriets promemoria</translation>
    </message>
    <message>
        <source>Municipal minutes</source>
        <translation>Kommunens protokoll</translation>
    </message>
    <message>
        <source>Minutes of an association</source>
        <translation>Föreningens protokoll</translation>
    </message>
    <message>
        <source>Minutes of a board</source>
        <translation>Styrelsens protokoll</translation>
    </message>
</context>
<context>
    <name>LeftOpen</name>
    <message>
        <source>To the agenda</source>
        <translation>Till föredragningslistan</translation>
    </message>
    <message>
        <source>on the agenda</source>
        <translation>på föredragningslistan</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>inte färdigt</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>senast {day}</translation>
    </message>
</context>
<context>
    <name>LeftOutLabel</name>
    <message>
        <source>Left out:</source>
        <translation>Utelämnas:</translation>
    </message>
    <message>
        <source>What is secret stands in this file, marked as secret.</source>
        <translation>Filen innehåller även sekretessbelagda uppgifter, märkta som sådana.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) but for the number</source>
        <translation>
            <numerusform>%n ärende utom numret</numerusform>
            <numerusform>%n ärenden utom numren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret field(s)</source>
        <translation>
            <numerusform>%n sekretessbelagt fält</numerusform>
            <numerusform>%n sekretessbelagda fält</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret passage(s)</source>
        <translation>
            <numerusform>%n sekretessbelagt avsnitt i texten</numerusform>
            <numerusform>%n sekretessbelagda avsnitt i texten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n bilaga</numerusform>
            <numerusform>%n bilagor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) present for secret items alone</source>
        <translation>
            <numerusform>%n person som var närvarande endast vid sekretessbelagda ärenden</numerusform>
            <numerusform>%n personer som var närvarande endast vid sekretessbelagda ärenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>item(s) {numbers}</source>
        <translation>
            <numerusform>ärende {numbers}</numerusform>
            <numerusform>ärenden {numbers}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogLines</name>
    <message>
        <source>open</source>
        <translation>öppen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>avskriven</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag försenad</numerusform>
            <numerusform>%n dagar försenad</numerusform>
        </translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>senast {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type words to find them.</source>
        <translation>
            <numerusform>%n till. Skriv ord så hittas den.</numerusform>
            <numerusform>%n till. Skriv ord så hittas de.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatterWalk</name>
    <message>
        <source>No open matters.</source>
        <translation>Inga öppna punkter.</translation>
    </message>
</context>
<context>
    <name>MattersQuestion</name>
    <message>
        <source>before the approval</source>
        <translation>före godkännandet</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter goes there</source>
        <translation>↑ ↓ väljer   Enter går dit</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc stänger</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Öppna punkter</translation>
    </message>
    <message>
        <source>Words of it</source>
        <translation>Ord ur den</translation>
    </message>
</context>
<context>
    <name>MeetingActions</name>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Open the meeting, break, resume</source>
        <translation>Öppna mötet, paus, fortsätt</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Avsluta mötet</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Nästa ärende</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Föregående ärende</translation>
    </message>
    <message>
        <source>The time now</source>
        <translation>Klockslaget nu</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Ta bort fältet</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Lägg till ärende</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Next open matter</source>
        <translation>Nästa öppna punkt</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Enligt förslaget</translation>
    </message>
    <message>
        <source>Earlier texts of the item</source>
        <translation>Ärendets tidigare texter</translation>
    </message>
    <message>
        <source>Go to an item</source>
        <translation>Gå till ett ärende</translation>
    </message>
    <message>
        <source>To the attendance list</source>
        <translation>Till närvarolistan</translation>
    </message>
    <message>
        <source>Mark everybody present</source>
        <translation>Anteckna alla som närvarande</translation>
    </message>
    <message>
        <source>The item is tabled</source>
        <translation>Ärendet bordläggs</translation>
    </message>
    <message>
        <source>The item is referred back</source>
        <translation>Ärendet återremitteras</translation>
    </message>
    <message>
        <source>The item is withdrawn</source>
        <translation>Ärendet stryks från listan</translation>
    </message>
    <message>
        <source>The item is handled</source>
        <translation>Ärendet behandlas</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Fras</translation>
    </message>
    <message>
        <source>Save as a phrase</source>
        <translation>Spara som fras</translation>
    </message>
    <message>
        <source>Beside the field: heading, mover</source>
        <translation>Bredvid fältet: rubrik, förslagsställare</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Omröstning</translation>
    </message>
    <message>
        <source>Another vote</source>
        <translation>Ny omröstning</translation>
    </message>
    <message>
        <source>A deputy steps in…</source>
        <translation>En ersättare träder in…</translation>
    </message>
    <message>
        <source>Find in this meeting</source>
        <translation>Sök i detta möte</translation>
    </message>
    <message>
        <source>Back to the generated sentence</source>
        <translation>Tillbaka till programmets mening</translation>
    </message>
    <message>
        <source>Put in the sentence: quorum</source>
        <translation>Lägg till mening: beslutförhet</translation>
    </message>
    <message>
        <source>Put in the sentence: agenda adopted</source>
        <translation>Lägg till mening: föredragningslistan godkänns</translation>
    </message>
    <message>
        <source>Put in the sentence: previous minutes approved</source>
        <translation>Lägg till mening: föregående protokoll godkänns</translation>
    </message>
    <message>
        <source>Put in the sentence: examiners elected</source>
        <translation>Lägg till mening: val av protokolljusterare</translation>
    </message>
    <message>
        <source>Correct the times</source>
        <translation>Rätta tiderna</translation>
    </message>
    <message>
        <source>Take the closing back</source>
        <translation>Ta tillbaka avslutandet</translation>
    </message>
    <message>
        <source>Continue on another day</source>
        <translation>Fortsätt en annan dag</translation>
    </message>
    <message>
        <source>Recusal…</source>
        <translation>Jäv…</translation>
    </message>
    <message>
        <source>Kind of the decision</source>
        <translation>Beslutets art</translation>
    </message>
    <message>
        <source>The item is taken now</source>
        <translation>Ärendet tas upp nu</translation>
    </message>
    <message>
        <source>Items taken in the order of the agenda</source>
        <translation>Ärendena behandlade i listans ordning</translation>
    </message>
    <message>
        <source>Items without a word were not reached</source>
        <translation>Ärenden utan anteckningar: inte behandlade</translation>
    </message>
    <message>
        <source>Move the item up</source>
        <translation>Flytta ärendet uppåt</translation>
    </message>
    <message>
        <source>Move the item down</source>
        <translation>Flytta ärendet nedåt</translation>
    </message>
    <message>
        <source>Put the item under the one before, or take it out</source>
        <translation>Ärendet under det föregående eller tillbaka</translation>
    </message>
    <message>
        <source>Number the items anew</source>
        <translation>Numrera ärendena på nytt</translation>
    </message>
    <message>
        <source>The chair changes…</source>
        <translation>Ordföranden byts…</translation>
    </message>
    <message>
        <source>A temporary chair is elected…</source>
        <translation>En tillfällig ordförande väljs…</translation>
    </message>
    <message>
        <source>The secretary changes…</source>
        <translation>Sekreteraren byts…</translation>
    </message>
    <message>
        <source>Elect persons</source>
        <translation>Välj personer</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Avvikande mening</translation>
    </message>
    <message>
        <source>All open matters</source>
        <translation>Alla öppna punkter</translation>
    </message>
    <message>
        <source>Choose the examiners</source>
        <translation>Välj protokolljusterare</translation>
    </message>
    <message>
        <source>Ground for secrecy</source>
        <translation>Sekretessgrund</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Skicka för granskning</translation>
    </message>
    <message>
        <source>Back to a draft</source>
        <translation>Tillbaka till utkast</translation>
    </message>
    <message>
        <source>Secret: the marked words, or the item</source>
        <translation>Sekretess: de markerade orden eller ärendet</translation>
    </message>
    <message>
        <source>The action is done, dropped or open</source>
        <translation>Uppgiften är klar, avskriven eller öppen</translation>
    </message>
    <message>
        <source>Planned time of the item</source>
        <translation>Reserverad tid för ärendet</translation>
    </message>
    <message>
        <source>Publicity of the meeting</source>
        <translation>Mötets offentlighet</translation>
    </message>
</context>
<context>
    <name>MeetingActs</name>
    <message>
        <source>Field removed. Undo Ctrl+Z</source>
        <translation>Fält borttaget. Ångra Ctrl+Z</translation>
    </message>
    <message>
        <source>Approved. The text no longer changes; an error needs a correction.</source>
        <translation>Godkänt. Texten ändras inte längre; ett fel rättas med en rättelse.</translation>
    </message>
    <message>
        <source>Another window has the meetings. Here they can be read.</source>
        <translation>Mötena är öppna i ett annat fönster. Här kan de läsas.</translation>
    </message>
    <message>
        <source>These words are in the log of decisions already.</source>
        <translation>Meningen finns redan bland besluten.</translation>
    </message>
    <message>
        <source>The item has no proposal. F4 makes a decision.</source>
        <translation>Ärendet har inget förslag. F4 gör ett beslut.</translation>
    </message>
    <message>
        <source>”{words}” is not a day. Write such as 30.11.</source>
        <translation>”{words}” är ingen dag. Skriv till exempel 30.11.</translation>
    </message>
</context>
<context>
    <name>MeetingAgenda</name>
    <message>
        <source>The item is taken in the order of the agenda.</source>
        <translation>Ärendet behandlas i listans ordning.</translation>
    </message>
    <message>
        <source>The items are taken in the order of the agenda.</source>
        <translation>Ärendena behandlades i listans ordning.</translation>
    </message>
    <message>
        <source>Something is written of every item.</source>
        <translation>Något har antecknats om varje ärende.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) marked as not reached.</source>
        <translation>
            <numerusform>%n ärende märkt som inte behandlat.</numerusform>
            <numerusform>%n ärenden märkta som inte behandlade.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first item has nothing to stand under.</source>
        <translation>Det första ärendet har inget ärende ovanför sig.</translation>
    </message>
    <message>
        <source>Put the caret in an action. F6 makes one.</source>
        <translation>Flytta markören till en uppgift. F6 skapar en.</translation>
    </message>
</context>
<context>
    <name>MeetingBars</name>
    <message>
        <source>Next open matter</source>
        <translation>Nästa öppna punkt</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Avsluta mötet</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) are still open.</source>
        <translation>
            <numerusform>%n punkt är ännu öppen.</numerusform>
            <numerusform>%n punkter är ännu öppna.</numerusform>
        </translation>
    </message>
    <message>
        <source>They can also be settled after the meeting.</source>
        <translation>De kan också lösas efter mötet.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are here, a decision needs {needed}.</source>
        <translation>
            <numerusform>%n ledamot är på plats, för beslut behövs {needed}.</numerusform>
            <numerusform>%n ledamöter är på plats, för beslut behövs {needed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no chair in the room.</source>
        <translation>Ordföranden är inte på plats.</translation>
    </message>
    <message>
        <source>The discussion may go on. The decision stays an open matter.</source>
        <translation>Diskussionen kan fortsätta. Beslutet förblir en öppen punkt.</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The meeting was closed {time}.</source>
        <translation>Mötet avslutades {time}.</translation>
    </message>
    <message>
        <source>The meeting was left open on another day.</source>
        <translation>Mötet lämnades öppet en annan dag.</translation>
    </message>
    <message>
        <source>It can be taken up again: F5 once more.</source>
        <translation>Det kan återupptas: F5 en gång till.</translation>
    </message>
    <message>
        <source>Take the closing back</source>
        <translation>Ta tillbaka avslutandet</translation>
    </message>
    <message>
        <source>Continue today</source>
        <translation>Fortsätt i dag</translation>
    </message>
    <message>
        <source>Mark items not reached</source>
        <translation>Märk obehandlade</translation>
    </message>
</context>
<context>
    <name>MeetingClock</name>
    <message>
        <source>Closed {time}</source>
        <translation>Avslutat {time}</translation>
    </message>
    <message>
        <source>The meeting is closed. Ctrl+Z takes the closing back.</source>
        <translation>Mötet är avslutat. Ctrl+Z ångrar avslutandet.</translation>
    </message>
    <message>
        <source>The meeting is not open yet. F5 opens it.</source>
        <translation>Mötet är inte öppnat ännu. F5 öppnar det.</translation>
    </message>
    <message>
        <source>The meeting is closed. Ctrl+3 shows the pages.</source>
        <translation>Mötet är avslutat. Ctrl+3 visar sidorna.</translation>
    </message>
    <message>
        <source>Not open yet. F5 opens the meeting.</source>
        <translation>Inte öppnat ännu. F5 öppnar mötet.</translation>
    </message>
    <message>
        <source>Break since {time}. F5 resumes.</source>
        <translation>Paus sedan kl. {time}. F5 fortsätter.</translation>
    </message>
    <message>
        <source>Opened {time}</source>
        <translation>Öppnat {time}</translation>
    </message>
    <message>
        <source>duration {time}</source>
        <translation>längd {time}</translation>
    </message>
    <message>
        <source>The computer&apos;s clock has gone back: {time} was noted.</source>
        <translation>Datorns klocka har gått tillbaka: {time} antecknades.</translation>
    </message>
</context>
<context>
    <name>MeetingDecisions</name>
    <message>
        <source>Dissent</source>
        <translation>Avvikande mening</translation>
    </message>
    <message>
        <source>Enter records whose dissent it is</source>
        <translation>Enter antecknar vems mening det är</translation>
    </message>
    <message>
        <source>Joins the dissent</source>
        <translation>Ansluter sig till den avvikande meningen</translation>
    </message>
    <message>
        <source>Enter joins, or leaves again</source>
        <translation>Enter ansluter eller tar bort</translation>
    </message>
    <message>
        <source>The item has no decision. F4 makes one.</source>
        <translation>Ärendet har inget beslut. F4 gör ett.</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>anslöt sig</translation>
    </message>
</context>
<context>
    <name>MeetingEarlier</name>
    <message>
        <source>The item has no earlier texts yet.</source>
        <translation>Ärendet har inga tidigare texter ännu.</translation>
    </message>
</context>
<context>
    <name>MeetingFind</name>
    <message>
        <source>Nothing was found</source>
        <translation>Inga träffar</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Body</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Kl.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Ärendenummer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Minutes of decisions</source>
        <translation>Beslutsprotokoll</translation>
    </message>
    <message>
        <source>Minutes with a report</source>
        <translation>Referatprotokoll</translation>
    </message>
    <message>
        <source>Minutes of discussion</source>
        <translation>Diskussionsprotokoll</translation>
    </message>
    <message>
        <source>Found a body…</source>
        <translation>Lägg upp ett organ…</translation>
    </message>
    <message>
        <source>”{text}” is not a day.</source>
        <translation>”{text}” är ingen dag.</translation>
    </message>
    <message>
        <source>”{text}” is not a time.</source>
        <translation>”{text}” är inget klockslag.</translation>
    </message>
</context>
<context>
    <name>MeetingKeys</name>
    <message>
        <source>The meeting is not open yet. F5 opens it.</source>
        <translation>Mötet är inte öppnat ännu. F5 öppnar det.</translation>
    </message>
</context>
<context>
    <name>MeetingMending</name>
    <message>
        <source>No open matters.</source>
        <translation>Inga öppna punkter.</translation>
    </message>
    <message>
        <source>examiner</source>
        <translation>justerare</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>lämna bort</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>välj</translation>
    </message>
    <message>
        <source>Enter chooses an examiner</source>
        <translation>Enter väljer en justerare</translation>
    </message>
    <message>
        <source>Examiners</source>
        <translation>Protokolljusterare</translation>
    </message>
    <message>
        <source>The minutes are in review already.</source>
        <translation>Protokollet är redan under granskning.</translation>
    </message>
    <message>
        <source>Sent to review. Ctrl+3 shows the pages.</source>
        <translation>Skickat för granskning. Ctrl+3 visar sidorna.</translation>
    </message>
    <message>
        <source>The minutes are a draft already.</source>
        <translation>Protokollet är redan ett utkast.</translation>
    </message>
    <message>
        <source>The minutes are a draft again.</source>
        <translation>Protokollet är åter ett utkast.</translation>
    </message>
</context>
<context>
    <name>MeetingOffices</name>
    <message>
        <source>Who leads the meeting from this item on?</source>
        <translation>Vem leder ordet från och med detta ärende?</translation>
    </message>
    <message>
        <source>Who writes the minutes from this item on?</source>
        <translation>Vem för protokollet från och med detta ärende?</translation>
    </message>
    <message>
        <source>Who is elected to lead the meeting from this item on?</source>
        <translation>Vem väljs att leda ordet från och med detta ärende?</translation>
    </message>
    <message>
        <source>The item has no number that an office could begin from.</source>
        <translation>Ärendet har inget nummer som uppdraget kunde börja från.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Uppdrag på mötet</translation>
    </message>
    <message>
        <source>Who leads the meeting?</source>
        <translation>Vem leder mötet?</translation>
    </message>
    <message>
        <source>Who writes the minutes?</source>
        <translation>Vem skriver protokollet?</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>No meeting is open.</source>
        <translation>Inget möte är öppet.</translation>
    </message>
    <message>
        <source>Choose a meeting from the archive, or prepare the next one.</source>
        <translation>Välj ett möte i arkivet eller bered nästa.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkiv</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Beredning</translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation>Föredragningslistan är tom.</translation>
    </message>
    <message>
        <source>Add the first item here, or prepare the whole agenda first.</source>
        <translation>Lägg till det första ärendet här eller bered först hela listan.</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Lägg till ärende</translation>
    </message>
</context>
<context>
    <name>MeetingParts</name>
    <message>
        <source>”{words}” is no kind of motion. Write such as {kind}.</source>
        <translation>”{words}” är ingen typ av yrkande. Skriv till exempel {kind}.</translation>
    </message>
</context>
<context>
    <name>MeetingPeople</name>
    <message>
        <source>in this place</source>
        <translation>på denna plats</translation>
    </message>
    <message>
        <source>Whose place? {name}</source>
        <translation>På vems plats? {name}</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Ersättare</translation>
    </message>
    <message>
        <source>steps in</source>
        <translation>träder in</translation>
    </message>
    <message>
        <source>Who steps in? {name} left</source>
        <translation>Vem träder in? {name} avlägsnade sig</translation>
    </message>
    <message>
        <source>No deputy is here, or no place is free.</source>
        <translation>Ingen ersättare är på plats, eller ingen plats är ledig.</translation>
    </message>
    <message>
        <source>Which deputy?</source>
        <translation>Vilken ersättare?</translation>
    </message>
    <message>
        <source>Nobody belongs to the meeting. Ctrl+1 adds people.</source>
        <translation>Ingen hör till mötet. Ctrl+1 lägger till personer.</translation>
    </message>
</context>
<context>
    <name>MeetingPhrases</name>
    <message>
        <source>Select the text of the phrase first.</source>
        <translation>Markera först frasens text.</translation>
    </message>
    <message>
        <source>Saved as a phrase: ;;{short}</source>
        <translation>Sparat som fras: ;;{short}</translation>
    </message>
</context>
<context>
    <name>MeetingSides</name>
    <message>
        <source>quorate</source>
        <translation>beslutfört</translation>
    </message>
    <message>
        <source>not quorate</source>
        <translation>inte beslutfört</translation>
    </message>
    <message>
        <source>Present {count}</source>
        <translation>Närvarande {count}</translation>
    </message>
    <message>
        <source>Decisions {count}</source>
        <translation>Beslut {count}</translation>
    </message>
</context>
<context>
    <name>MeetingTold</name>
    <message>
        <source>This text has no generated sentence to go back to.</source>
        <translation>Den här texten har ingen programmets mening att gå tillbaka till.</translation>
    </message>
    <message>
        <source>The examiners are not chosen yet.</source>
        <translation>Protokolljusterarna är inte valda ännu.</translation>
    </message>
    <message>
        <source>The previous meeting is not known.</source>
        <translation>Föregående möte är inte känt.</translation>
    </message>
</context>
<context>
    <name>MeetingVotes</name>
    <message>
        <source>Vote removed. Undo Ctrl+Z</source>
        <translation>Omröstningen borttagen. Ångra Ctrl+Z</translation>
    </message>
    <message>
        <source>The vote has no result yet.</source>
        <translation>Omröstningen har inget resultat ännu.</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Omröstning</translation>
    </message>
</context>
<context>
    <name>MomentAnswers</name>
    <message>
        <source>before the item</source>
        <translation>före ärendet</translation>
    </message>
    <message>
        <source>during the item</source>
        <translation>under ärendet</translation>
    </message>
    <message>
        <source>after the item</source>
        <translation>efter ärendet</translation>
    </message>
    <message>
        <source>only for it</source>
        <translation>bara detta ärende</translation>
    </message>
    <message>
        <source>before</source>
        <translation>före</translation>
    </message>
    <message>
        <source>during, voted</source>
        <translation>under, röstade</translation>
    </message>
    <message>
        <source>during, not voted</source>
        <translation>under, röstade inte</translation>
    </message>
    <message>
        <source>after</source>
        <translation>efter</translation>
    </message>
</context>
<context>
    <name>Motion</name>
    <message>
        <source>amendment</source>
        <translation>ändringsförslag</translation>
    </message>
    <message>
        <source>rejection</source>
        <translation>förslag om förkastande</translation>
    </message>
    <message>
        <source>tabling</source>
        <translation>bordläggning</translation>
    </message>
    <message>
        <source>referring back</source>
        <translation>återremiss</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>kläm</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>återtagande</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sida</numerusform>
            <numerusform>%n sidor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagesWait</name>
    <message>
        <source>Making the pages…</source>
        <translation>Sidorna görs…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The pages haven&apos;t been made.</source>
        <translation>Sidorna har inte gjorts.</translation>
    </message>
    <message>
        <source>Make the pages</source>
        <translation>Gör sidorna</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Matches</source>
        <translation>Träffar</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message numerus="yes">
        <source>and %n more; type another letter</source>
        <translation>
            <numerusform>och %n till; skriv en bokstav till</numerusform>
            <numerusform>och %n till; skriv en bokstav till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PalettePopup</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Inga träffar</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>present</source>
        <translation>närvarande</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>på distans</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>frånvarande</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>förhindrad</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>inte antecknat</translation>
    </message>
    <message>
        <source>vacant seat</source>
        <translation>vakant plats</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>avlägsnade sig {time}</translation>
    </message>
    <message>
        <source>arrived {time}</source>
        <translation>anlände {time}</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>jävig</translation>
    </message>
    <message>
        <source>item {number} only</source>
        <translation>bara ärende {number}</translation>
    </message>
    <message>
        <source>deputy: {name}</source>
        <translation>ers.: {name}</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>ersättare</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>People of the meeting</source>
        <translation>Mötets personer</translation>
    </message>
    <message>
        <source>E: excused, Delete: remove from this meeting</source>
        <translation>E: förhindrad, Delete: ta bort från mötet</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lägg till person</translation>
    </message>
    <message>
        <source>Name, title, organisation</source>
        <translation>Namn, titel, organisation</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Sammansättning</translation>
    </message>
</context>
<context>
    <name>PeopleQuestion</name>
    <message>
        <source>A time may follow: leh 14.58</source>
        <translation>En tid kan följa: leh 14.58</translation>
    </message>
    <message>
        <source>Esc closes, the caret goes back to the text</source>
        <translation>Esc stänger, markören går tillbaka till texten</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Del av namn</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>frånvarande</translation>
    </message>
    <message>
        <source>present</source>
        <translation>närvarande</translation>
    </message>
    <message>
        <source>leaves {time}</source>
        <translation>avlägsnar sig {time}</translation>
    </message>
    <message>
        <source>arrives {time}</source>
        <translation>anländer {time}</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Ärende {number}</translation>
    </message>
    <message>
        <source>quorate</source>
        <translation>beslutfört</translation>
    </message>
    <message>
        <source>not quorate</source>
        <translation>inte beslutfört</translation>
    </message>
    <message>
        <source>present {here} / {seats}</source>
        <translation>närvarande {here} / {seats}</translation>
    </message>
    <message>
        <source>type a time</source>
        <translation>skriv en tid</translation>
    </message>
    <message>
        <source>The meeting closed at {time}. Type when after the name: leh 14.58</source>
        <translation>Mötet avslutades {time}. Skriv tiden efter namnet: leh 14.58</translation>
    </message>
</context>
<context>
    <name>PhraseForm</name>
    <message>
        <source>Short name</source>
        <translation>Kortnamn</translation>
    </message>
    <message>
        <source>Text; places: {slots}</source>
        <translation>Text; platser: {slots}</translation>
    </message>
    <message>
        <source>Text of the phrase</source>
        <translation>Frasens text</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>PhraseOffers</name>
    <message>
        <source>Own phrases</source>
        <translation>Egna fraser</translation>
    </message>
</context>
<context>
    <name>PhraseQuestion</name>
    <message>
        <source>A name and a number may follow: arr leh</source>
        <translation>Namn och tal kan följa: anl leh</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc stänger</translation>
    </message>
    <message>
        <source>Short name or words</source>
        <translation>Kortnamn eller ord</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Fras</translation>
    </message>
</context>
<context>
    <name>PhrasesPage</name>
    <message>
        <source>Removed: ;;{short}. Undo Ctrl+Z</source>
        <translation>Borttagen: ;;{short}. Ångra Ctrl+Z</translation>
    </message>
    <message>
        <source>Type ;; and the short name in the text, or press F9.</source>
        <translation>Skriv ;; och kortnamnet i texten eller tryck F9.</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as a phrase: ;;{short}</source>
        <translation>Sparat som fras: ;;{short}</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Fraser</translation>
    </message>
    <message>
        <source>Short name or words</source>
        <translation>Kortnamn eller ord</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>Ny fras</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Language of the phrases</source>
        <translation>Frasernas språk</translation>
    </message>
    <message>
        <source>The phrase</source>
        <translation>Frasen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>PickQuestion</name>
    <message>
        <source>Esc: nobody</source>
        <translation>Esc: ingen</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Del av ett namn</translation>
    </message>
</context>
<context>
    <name>PlannedQuestion</name>
    <message>
        <source>Such as 20 min; 0 takes it away</source>
        <translation>Till exempel 20 min; 0 tar bort</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc stänger</translation>
    </message>
    <message>
        <source>Planned time of the item</source>
        <translation>Reserverad tid för ärendet</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>reservera</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>ingen reserverad tid</translation>
    </message>
</context>
<context>
    <name>PrepareActs</name>
    <message>
        <source>Item {number} removed. Undo Ctrl+Z</source>
        <translation>Ärende {number} borttaget. Ångra Ctrl+Z</translation>
    </message>
    <message>
        <source>{name} is in the minutes and can&apos;t be removed. Mark them absent.</source>
        <translation>{name} finns i protokollet och kan inte tas bort. Anteckna som frånvarande.</translation>
    </message>
    <message>
        <source>{name} removed. Undo Ctrl+Z</source>
        <translation>{name} borttagen. Ångra Ctrl+Z</translation>
    </message>
    <message>
        <source>Approved, to be read only</source>
        <translation>Godkänt, kan bara läsas</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>New meeting</source>
        <translation>Nytt möte</translation>
    </message>
    <message>
        <source>Found a body…</source>
        <translation>Lägg upp ett organ…</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>No meeting is open.</source>
        <translation>Inget möte är öppet.</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>förhindrad</translation>
    </message>
    <message>
        <source>The body isn&apos;t kept yet; it waits as you left it.</source>
        <translation>Organet är inte sparat ännu. Det väntar som du lämnade det.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Sammansättning</translation>
    </message>
    <message>
        <source>Left open at meeting {label}</source>
        <translation>Öppet från möte {label}</translation>
    </message>
    <message>
        <source>Ctrl+N makes the next meeting of this body.</source>
        <translation>Ctrl+N skapar organets nästa möte.</translation>
    </message>
    <message>
        <source>Left open at the last meeting</source>
        <translation>Öppet från föregående möte</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Föredragningslista</translation>
    </message>
    <message>
        <source>Go to the meeting</source>
        <translation>Gå till mötet</translation>
    </message>
    <message>
        <source>Body and roster</source>
        <translation>Organ och sammansättning</translation>
    </message>
</context>
<context>
    <name>PreparedAgenda</name>
    <message>
        <source>Approved, to be read only</source>
        <translation>Godkänt, kan bara läsas</translation>
    </message>
    <message>
        <source>Planned {time}</source>
        <translation>Planerat {time}</translation>
    </message>
    <message>
        <source>Planned {time}, booked {room}</source>
        <translation>Planerat {time}, bokat {room}</translation>
    </message>
    <message>
        <source>Planned {time}, booked {room}, {over} over</source>
        <translation>Planerat {time}, bokat {room}, {over} över</translation>
    </message>
    <message>
        <source>”{words}” is not a length of time.</source>
        <translation>”{words}” är ingen tidslängd.</translation>
    </message>
</context>
<context>
    <name>PreparedAttachments</name>
    <message>
        <source>Add an attachment…</source>
        <translation>Lägg till bilaga…</translation>
    </message>
    <message>
        <source>First go to the item that it belongs to.</source>
        <translation>Gå först till ärendet som bilagan hör till.</translation>
    </message>
</context>
<context>
    <name>PreparedMatters</name>
    <message>
        <source>No open matters.</source>
        <translation>Inga öppna punkter.</translation>
    </message>
</context>
<context>
    <name>PreparedSecrecy</name>
    <message>
        <source>Publicity of the item</source>
        <translation>Ärendets offentlighet</translation>
    </message>
    <message>
        <source>Publicity of the meeting</source>
        <translation>Mötets offentlighet</translation>
    </message>
    <message>
        <source>First go to the item that is asked about.</source>
        <translation>Gå först till ärendet vars offentlighet det gäller.</translation>
    </message>
</context>
<context>
    <name>PublicTitleQuestion</name>
    <message>
        <source>The public version prints it</source>
        <translation>Skrivs ut i den offentliga versionen</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc stänger</translation>
    </message>
    <message>
        <source>Title that tells no secret</source>
        <translation>Rubrik som inte röjer det sekretessbelagda</translation>
    </message>
    <message>
        <source>Title in the public version</source>
        <translation>Rubrik i den offentliga versionen</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>rubriken</translation>
    </message>
    <message>
        <source>No title: a secret item was handled</source>
        <translation>Ingen rubrik: ett sekretessbelagt ärende behandlades</translation>
    </message>
</context>
<context>
    <name>PublicityQuestion</name>
    <message>
        <source>Why is the item secret?</source>
        <translation>Varför är ärendet sekretessbelagt?</translation>
    </message>
    <message>
        <source>Own words will do, too   Esc closes</source>
        <translation>Egna ord går också   Esc stänger</translation>
    </message>
    <message>
        <source>Ground, or own words</source>
        <translation>Grund eller egna ord</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>Offentlighet</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>med egna ord</translation>
    </message>
    <message>
        <source>The item is public</source>
        <translation>Ärendet är offentligt</translation>
    </message>
    <message>
        <source>Only what is marked is secret</source>
        <translation>Bara det markerade är sekretessbelagt</translation>
    </message>
    <message>
        <source>The whole item is secret</source>
        <translation>Hela ärendet är sekretessbelagt</translation>
    </message>
    <message>
        <source>This field is public</source>
        <translation>Detta fält är offentligt</translation>
    </message>
    <message>
        <source>This field is secret</source>
        <translation>Detta fält är sekretessbelagt</translation>
    </message>
    <message>
        <source>Publicity of the meeting</source>
        <translation>Mötets offentlighet</translation>
    </message>
    <message>
        <source>Why is the meeting secret?</source>
        <translation>Varför är mötet sekretessbelagt?</translation>
    </message>
    <message>
        <source>Ground for secrecy</source>
        <translation>Sekretessgrund</translation>
    </message>
    <message>
        <source>The meeting is public</source>
        <translation>Mötet är offentligt</translation>
    </message>
    <message>
        <source>The whole meeting is secret</source>
        <translation>Hela mötet är sekretessbelagt</translation>
    </message>
    <message>
        <source>Title in the public version…</source>
        <translation>Rubrik i den offentliga versionen…</translation>
    </message>
</context>
<context>
    <name>QuickRow</name>
    <message>
        <source>More actions</source>
        <translation>Fler åtgärder</translation>
    </message>
</context>
<context>
    <name>ReadChanges</name>
    <message>
        <source>Mark as read</source>
        <translation>Markera som läst</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nästa ändring</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Föregående ändring</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Mark the pages when you have read them: later changes show on them.</source>
        <translation>Markera sidorna som lästa när du har läst dem. Senare ändringar syns på sidorna.</translation>
    </message>
    <message>
        <source>No changes since {when}.</source>
        <translation>Inga ändringar sedan {when}.</translation>
    </message>
    <message>
        <source>Since {when}</source>
        <translation>Sedan {when}</translation>
    </message>
    <message>
        <source>Take back the reading mark</source>
        <translation>Ångra läsmarkeringen</translation>
    </message>
</context>
<context>
    <name>RecusedQuestion</name>
    <message>
        <source>Who takes no part in the item?</source>
        <translation>Vem deltar inte i behandlingen av ärendet?</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc stänger</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Del av ett namn</translation>
    </message>
    <message>
        <source>Recusal</source>
        <translation>Jäv</translation>
    </message>
    <message>
        <source>takes part after all</source>
        <translation>deltar trots allt</translation>
    </message>
    <message>
        <source>is recused</source>
        <translation>är jävig</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>The meetings can&apos;t be opened</source>
        <translation>Mötena kan inte öppnas</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Stäng fönstret</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Återställ en säkerhetskopia…</translation>
    </message>
    <message>
        <source>A backup can be put in its place. What is there now is kept beside it.</source>
        <translation>En säkerhetskopia kan sättas i dess ställe. Det som finns där nu sparas bredvid.</translation>
    </message>
    <message>
        <source>Backups (*.zip);;All files (*)</source>
        <translation>Säkerhetskopior (*.zip);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Återställ en säkerhetskopia</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>Säkerhetskopian återställdes inte</translation>
    </message>
</context>
<context>
    <name>ReviewNotes</name>
    <message>
        <source>Comment</source>
        <translation>Kommentera</translation>
    </message>
    <message>
        <source>The comment is answered</source>
        <translation>Kommentaren är besvarad</translation>
    </message>
    <message>
        <source>Comment: {item}</source>
        <translation>Kommentar: {item}</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>kommentera</translation>
    </message>
    <message>
        <source>What is wrong, and how it should read</source>
        <translation>Vad som är fel och hur det ska vara</translation>
    </message>
    <message>
        <source>add the correction</source>
        <translation>lägg till rättelsen</translation>
    </message>
    <message>
        <source>The examiners have examined the minutes</source>
        <translation>Protokolljusterarna har justerat protokollet</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>bekräfta</translation>
    </message>
    <message>
        <source>Enter confirms; this can&apos;t be taken back</source>
        <translation>Enter bekräftar; det här kan inte ångras</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc stänger</translation>
    </message>
    <message>
        <source>Enter writes it down</source>
        <translation>Enter antecknar</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvarad</translation>
    </message>
    <message>
        <source>The whole minutes</source>
        <translation>Hela protokollet</translation>
    </message>
    <message>
        <source>The whole item</source>
        <translation>Hela ärendet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Enter writes it down, ↓ chooses the place</source>
        <translation>Enter antecknar, ↓ väljer stället</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Next open matter</source>
        <translation>Nästa öppna punkt</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ingen rubrik)</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Öppna punkter</translation>
    </message>
    <message>
        <source>No open matters</source>
        <translation>Inga öppna punkter</translation>
    </message>
    <message>
        <source>Page {page} / {total}</source>
        <translation>Sida {page} / {total}</translation>
    </message>
    <message>
        <source>Pages as they will print</source>
        <translation>Sidorna så som de skrivs ut</translation>
    </message>
    <message>
        <source>Change the wording</source>
        <translation>Ändra ordalydelsen</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Godkännande</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Mindre (-)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Större (+)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Del: answered</source>
        <translation>Del: besvarad</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentera</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <source>Approved, to be read only</source>
        <translation>Godkänt, kan bara läsas</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Markera som läst</translation>
    </message>
    <message>
        <source>taken out: {words}</source>
        <translation>struket: {words}</translation>
    </message>
    <message>
        <source>Beginning or end of the minutes</source>
        <translation>Protokollets början eller slut</translation>
    </message>
    <message>
        <source>An item that was taken out</source>
        <translation>Ett struket ärende</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Omröstning</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Avvikande mening</translation>
    </message>
    <message>
        <source>Recusal</source>
        <translation>Jäv</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
</context>
<context>
    <name>RoomScreen</name>
    <message>
        <source>Room view</source>
        <translation>Rumsvy</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>Möte {number}</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Paus</translation>
    </message>
    <message>
        <source>Present {count}</source>
        <translation>Närvarande {count}</translation>
    </message>
    <message>
        <source>quorate</source>
        <translation>beslutfört</translation>
    </message>
    <message>
        <source>Presenter {name}</source>
        <translation>Föredragande {name}</translation>
    </message>
    <message>
        <source>Present: {names}</source>
        <translation>Närvarande: {names}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Härnäst</translation>
    </message>
    <message>
        <source>{status}, not approved</source>
        <translation>{status}, inte godkänt</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search and commands</source>
        <translation>Sök och kommandon</translation>
    </message>
</context>
<context>
    <name>Secrecy</name>
    <message>
        <source>Partly secret</source>
        <translation>Delvis sekretessbelagd</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Sekretessbelagd</translation>
    </message>
    <message>
        <source>{word} – the ground is missing</source>
        <translation>{word} – grunden saknas</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>sekretessbelagd</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Offentlig</translation>
    </message>
    <message>
        <source>secret</source>
        <comment>in the margin</comment>
        <translation>sekretess</translation>
    </message>
    <message>
        <source>{words}: ”{passage}”</source>
        <translation>{words}: ”{passage}”</translation>
    </message>
    <message>
        <source>secret passage</source>
        <translation>sekretessbelagt avsnitt</translation>
    </message>
</context>
<context>
    <name>SecrecyAnswers</name>
    <message>
        <source>{words}. Undo Ctrl+Z</source>
        <translation>{words}. Ångra Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Fönstrets språk</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>Programmets egen</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Layout of new meetings&apos; documents</source>
        <translation>Layout för nya mötens dokument</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Säkerhetskopior (*.zip)</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Spara en säkerhetskopia</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Sparad: {path}</translation>
    </message>
    <message>
        <source>Word files (*.docx *.dotx *.docm *.dotm)</source>
        <translation>Word-filer (*.docx *.dotx *.docm *.dotm)</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Word-mall</translation>
    </message>
    <message>
        <source>The template has every style.</source>
        <translation>Mallen har alla stilar.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Säkerhetskopia</translation>
    </message>
    <message>
        <source>Save a backup…</source>
        <translation>Spara en säkerhetskopia…</translation>
    </message>
    <message>
        <source>Word template of the body</source>
        <translation>Organets Word-mall</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Choose a Word template</source>
        <translation>Välj en Word-mall</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Open a sample in the template</source>
        <translation>Öppna ett exempel i mallen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the Word template</source>
        <translation>Ta bort Word-mallen</translation>
    </message>
    <message>
        <source>Preview of the layout</source>
        <translation>Förhandsvisning av layouten</translation>
    </message>
    <message>
        <source>Beside, its letterhead is drawn nearly so; Try it opens the true one.</source>
        <translation>Brevhuvudet visas bredvid ungefär; Prova öppnar det rätta.</translation>
    </message>
</context>
<context>
    <name>ShortNameQuestion</name>
    <message>
        <source>Letters and digits, typed after ;; later</source>
        <translation>Bokstäver och siffror; senare ;; och kortnamnet</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc stänger</translation>
    </message>
    <message>
        <source>Short name of the phrase</source>
        <translation>Frasens kortnamn</translation>
    </message>
    <message>
        <source>Save as a phrase</source>
        <translation>Spara som fras</translation>
    </message>
    <message>
        <source>takes the place of another</source>
        <translation>ersätter den förra</translation>
    </message>
    <message>
        <source>save</source>
        <translation>spara</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>speaker</source>
        <translation>talare</translation>
    </message>
    <message>
        <source>mover</source>
        <translation>förslagsställare</translation>
    </message>
    <message>
        <source>own heading</source>
        <translation>egen rubrik</translation>
    </message>
    <message>
        <source>what is moved</source>
        <translation>typ av yrkande</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>av vem</translation>
    </message>
    <message>
        <source>seconded by</source>
        <translation>understöds av</translation>
    </message>
</context>
<context>
    <name>SidePage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papperskorgen</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Fraser</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>Kontrollera en fil</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Archive</source>
        <translation>Arkiv</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Beredning</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Distribution</translation>
    </message>
</context>
<context>
    <name>StageButton</name>
    <message>
        <source>Stage: {name}</source>
        <translation>Fas: {name}</translation>
    </message>
</context>
<context>
    <name>StageTabs</name>
    <message>
        <source>Stages</source>
        <translation>Faser</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>No meetings yet</source>
        <translation>Inga möten ännu</translation>
    </message>
    <message>
        <source>Found a body once: its members, numbering and form of document.
Every meeting then begins filled in.</source>
        <translation>Lägg upp organet en gång: ledamöter, numrering och dokumentets form.
Därefter börjar varje möte färdigt ifyllt.</translation>
    </message>
    <message>
        <source>Found a body…</source>
        <translation>Lägg upp ett organ…</translation>
    </message>
    <message>
        <source>Take in a meeting from a file…</source>
        <translation>Importera ett möte från en fil…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Öppna exemplet</translation>
    </message>
    <message>
        <source>Everything is saved on this machine as you type. No network needed.</source>
        <translation>Allt sparas på den här datorn medan du skriver. Inget nätverk behövs.</translation>
    </message>
    <message>
        <source>A whole meeting can be written by keyboard. F1 shows the keys.</source>
        <translation>Hela mötet kan antecknas med tangentbordet. F1 visar tangenterna.</translation>
    </message>
    <message>
        <source>An approved text doesn&apos;t change unnoticed.</source>
        <translation>En godkänd text ändras inte obemärkt.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Under granskning</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkänt</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>Justerat</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>%n open matter(s)</source>
        <translation>
            <numerusform>%n öppen punkt</numerusform>
            <numerusform>%n öppna punkter</numerusform>
        </translation>
    </message>
    <message>
        <source>No open matters.</source>
        <translation>Inga öppna punkter.</translation>
    </message>
    <message>
        <source>Not saved since {time}</source>
        <translation>Inte sparat sedan {time}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Sparat {time}</translation>
    </message>
</context>
<context>
    <name>StatusLabel</name>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>avskriven</translation>
    </message>
</context>
<context>
    <name>TimesQuestion</name>
    <message>
        <source>Such as 14.05, a break 15.00–15.10</source>
        <translation>Till exempel 14.05, paus 15.00–15.10</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Esc closes</source>
        <translation>↑ ↓ väljer   Esc stänger</translation>
    </message>
    <message>
        <source>Correct the times</source>
        <translation>Rätta tiderna</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klockslag</translation>
    </message>
    <message>
        <source>”{words}” is not a time that can stand there.</source>
        <translation>”{words}” är inget klockslag som passar där.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Paus</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öppnande</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Avslutande</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>inte antecknat</translation>
    </message>
</context>
<context>
    <name>TitleQuestion</name>
    <message>
        <source>Enter adds the item after this one</source>
        <translation>Enter lägger till ärendet efter detta</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc stänger</translation>
    </message>
    <message>
        <source>Title of the new item</source>
        <translation>Det nya ärendets rubrik</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Lägg till ärende</translation>
    </message>
    <message>
        <source>add</source>
        <translation>lägg till</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Omröstning</translation>
    </message>
    <message>
        <source>Recusal</source>
        <translation>Jäv</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Avvikande mening</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Comings and goings</source>
        <translation>Ankomster och avgångar</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Bilaga</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Brought back: {thing}</source>
        <translation>Tillbaka: {thing}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) thrown away for good.</source>
        <translation>
            <numerusform>%n sak är borta för gott.</numerusform>
            <numerusform>%n saker är borta för gott.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Papperskorgen är tom.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would be gone for good. Press the same key again, or Esc.</source>
        <translation>
            <numerusform>%n sak skulle vara borta för gott. Tryck på samma tangent igen eller Esc.</numerusform>
            <numerusform>%n saker skulle vara borta för gott. Tryck på samma tangent igen eller Esc.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is thrown away stays here until you empty the trash.</source>
        <translation>Det som kastats finns kvar här tills du tömmer papperskorgen.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papperskorgen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Throw away for good</source>
        <translation>Kasta för gott</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Töm papperskorgen</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Done again: {act}</source>
        <translation>Gjort på nytt: {act}</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>Ångrat: {act}</translation>
    </message>
</context>
<context>
    <name>UndoNames</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Word-filer (*.docx)</translation>
    </message>
    <message>
        <source>File to check</source>
        <translation>Fil att kontrollera</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Jämförs…</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>Kontrollera en fil</translation>
    </message>
    <message>
        <source>Is a Word file the approved text, word for word? The file is only read. Choose it, or drop it here.</source>
        <translation>Är en Word-fil ord för ord den godkända texten? Filen läses bara. Välj den eller släpp den här.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Välj en fil…</translation>
    </message>
    <message>
        <source>Paragraphs that differ</source>
        <translation>Stycken som skiljer sig</translation>
    </message>
</context>
<context>
    <name>Vote</name>
    <message>
        <source>not cast</source>
        <translation>inte avgivna</translation>
    </message>
    <message>
        <source>{given} / {total} cast</source>
        <translation>{given} / {total} avgivna</translation>
    </message>
    <message>
        <source>{given} cast</source>
        <translation>{given} avgivna</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Omröstning</translation>
    </message>
    <message>
        <source>&amp;blank</source>
        <translation>&amp;blank</translation>
    </message>
    <message>
        <source>&amp;absent</source>
        <translation>&amp;frånvarande</translation>
    </message>
</context>
<context>
    <name>VoteActions</name>
    <message>
        <source>End the vote</source>
        <translation>Avsluta omröstningen</translation>
    </message>
    <message>
        <source>Make it the decision</source>
        <translation>Gör till beslut</translation>
    </message>
    <message>
        <source>Counts only</source>
        <translation>Endast antal</translation>
    </message>
    <message>
        <source>Question and method</source>
        <translation>Fråga och sätt</translation>
    </message>
    <message>
        <source>Another vote</source>
        <translation>Ny omröstning</translation>
    </message>
    <message>
        <source>Remove the vote</source>
        <translation>Ta bort omröstningen</translation>
    </message>
</context>
<context>
    <name>VoteDetails</name>
    <message>
        <source>Option {number}</source>
        <translation>Alternativ {number}</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Handuppräckning</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Namnupprop</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>Sluten omröstning</translation>
    </message>
    <message>
        <source>Recorded vote</source>
        <translation>Omröstning med namn</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Omröstningssätt</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Result in own words</source>
        <translation>Resultatet med egna ord</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Lägg till alternativ</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Ståndpunkt</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydelse</translation>
    </message>
</context>
<context>
    <name>VotePanel</name>
    <message>
        <source>Voters</source>
        <translation>Röstande</translation>
    </message>
    <message>
        <source>The votes are equal.</source>
        <translation>Rösterna föll lika.</translation>
    </message>
    <message>
        <source>Chair&apos;s vote: {option}</source>
        <translation>Ordförandens röst: {option}</translation>
    </message>
    <message>
        <source>Lot: {option}</source>
        <translation>Lott: {option}</translation>
    </message>
</context>
<context>
    <name>VoterQuestion</name>
    <message>
        <source>Enter goes to the voter</source>
        <translation>Enter går till den röstande</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc stänger</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>En del av namnet</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Röstande</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Sida</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Fas</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
</context>
<context>
    <name>_Headings</name>
    <message>
        <source>Item</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Föredragande</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilagor</translation>
    </message>
</context>
</TS>
