<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ActionRow</name>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 30.11. or next fri</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>(no title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaDetails</name>
    <message>
        <source>Presenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaEditor</name>
    <message>
        <source>Add an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter at the end of a row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>Item {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open matter(s) must be settled first.</source>
        <translation>
            <numerusform>%n open matter must be settled first.</numerusform>
            <numerusform>%n open matters must be settled first.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages are being made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open matter(s) would stay open.</source>
        <translation>
            <numerusform>%n open matter would stay open.</numerusform>
            <numerusform>%n open matters would stay open.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open matters. The approval concerns exactly these pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who approves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} approves exactly these pages. After that they don&apos;t change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApprovedPanel</name>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text doesn&apos;t change any more. The fingerprint tells whether a copy is it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>no date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {date} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found with “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body, number, date or status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies and years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions and items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendancePanel</name>
    <message>
        <source>Find a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space: here or absent, E: excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendancePreview</name>
    <message>
        <source>before the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>during the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Saving failed at {time}: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another place, and saving goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving failed at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost while this window is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost, for the text is in the recovery copy {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place for the recovery copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>The folder is in use: {owner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder can&apos;t be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meetings can be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program closed in the middle of writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is safe until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made an error the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is safe. What happened is told in the file {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing again ends the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is in the recovery copy {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the text is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name in the genitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation in the masthead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes with a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wellbeing services county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>University</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, 2, 3 in each meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>§ through the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab: next cell, Return: next person, paste from a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoundField</name>
    <message>
        <source>30.11. 13–15 Teams</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>&gt; commands   @ people   # items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 shows the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter does it   Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other meetings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionsPanel</name>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actions. F6 adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decisions. F4 makes one from the selection or from nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Distribute</name>
    <message>
        <source>As the body&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the meeting&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The official document, with real headings and lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same pages, accessible and fit for an archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file that opens in any browser and prints well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words alone, for mail or a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole meeting, for another copy of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coming meetings that the minutes tell, for any calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message not yet sent, with the Word file, the PDF and the attachments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DistributePage</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes aren&apos;t approved: the file says draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported: {path}, {size} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public version: what is secret is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Decisi&amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;lected persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;issent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attac&amp;hment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryQuestion</name>
    <message>
        <source>One letter is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>&amp;Discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Counter-proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anno&amp;uncement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt meetings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Meeting files (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a meeting from a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrameActions</name>
    <message>
        <source>Search and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next open matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in all meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a meeting from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrameHead</name>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InlineList</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>In the log of decisions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>Previous item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous item (Alt+↑)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next item (Alt+↓)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemQuestion</name>
    <message>
        <source>↑ ↓ choose   Enter goes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Standard SFS 2487</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ministry&apos;s memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipal minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of an association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of a board</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftOpen</name>
    <message>
        <source>To the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatterWalk</name>
    <message>
        <source>No open matters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingActions</name>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the meeting, break, resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next open matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the attendance list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark everybody present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item is tabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item is referred back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item is withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item is handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the field: heading, mover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another vote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingActs</name>
    <message>
        <source>Field removed. Undo Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved. The text no longer changes; an error needs a correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window has the meetings. Here they can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are in the log of decisions already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item has no proposal. F4 makes a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”{words}” is not a day. Write such as 30.11.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingBars</name>
    <message>
        <source>Next open matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) are still open.</source>
        <translation>
            <numerusform>%n matter are still open.</numerusform>
            <numerusform>%n matters are still open.</numerusform>
        </translation>
    </message>
    <message>
        <source>They can also be settled after the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are here, a decision needs {needed}.</source>
        <translation>
            <numerusform>%n member are here, a decision needs {needed}.</numerusform>
            <numerusform>%n members are here, a decision needs {needed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no chair in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discussion may go on. The decision stays an open matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingClock</name>
    <message>
        <source>Closed {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is closed. Ctrl+Z takes the closing back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is not open yet. F5 opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is closed. Ctrl+3 shows the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not open yet. F5 opens the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break since {time}. F5 resumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes with a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found a body…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”{text}” is not a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”{text}” is not a time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>No meeting is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a meeting from the archive, or prepare the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first item here, or prepare the whole agenda first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingParts</name>
    <message>
        <source>”{words}” is no kind of motion. Write such as {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingPhrases</name>
    <message>
        <source>Select the text of the phrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as a phrase: ;;{short}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingSides</name>
    <message>
        <source>quorate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not quorate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingVotes</name>
    <message>
        <source>Vote removed. Undo Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vote has no result yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Motion</name>
    <message>
        <source>amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message numerus="yes">
        <source>and %n more; type another letter</source>
        <translation>
            <numerusform>and %n more; type another letter</numerusform>
            <numerusform>and %n more; type another letter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PalettePopup</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vacant seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>People of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E: excused, Delete: remove from this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, title, organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleQuestion</name>
    <message>
        <source>A time may follow: leh 14.58</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc closes, the caret goes back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrives {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quorate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not quorate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present {here} / {seats}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhraseOffers</name>
    <message>
        <source>Own phrases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhraseQuestion</name>
    <message>
        <source>A name and a number may follow: arr leh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareActs</name>
    <message>
        <source>Item {number} removed. Undo Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the minutes and can&apos;t be removed. Mark them absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} removed. Undo Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved, to be read only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>New meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found a body…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved, to be read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body isn&apos;t kept yet; it waits as you left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left open at meeting {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N makes the next meeting of this body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left open at the last meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body and roster</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickRow</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>The meetings can&apos;t be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Next open matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved, to be read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} / {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages as they will print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomScreen</name>
    <message>
        <source>Room view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quorate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenter {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}, not approved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search and commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortNameQuestion</name>
    <message>
        <source>Letters and digits, typed after ;; later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name of the phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the place of another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconded by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageButton</name>
    <message>
        <source>Stage: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageTabs</name>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>No meetings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found a body once: its members, numbering and form of document.
Every meeting then begins filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found a body…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a meeting from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved on this machine as you type. No network needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole meeting can be written by keyboard. F1 shows the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approved text doesn&apos;t change unnoticed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examined</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open matter(s)</source>
        <translation>
            <numerusform>%n open matter</numerusform>
            <numerusform>%n open matters</numerusform>
        </translation>
    </message>
    <message>
        <source>No open matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleQuestion</name>
    <message>
        <source>Enter adds the item after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the new item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Done again: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoNames</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vote</name>
    <message>
        <source>not cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} / {total} cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;absent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoteActions</name>
    <message>
        <source>End the vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question and method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the vote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoteDetails</name>
    <message>
        <source>Option {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result in own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VotePanel</name>
    <message>
        <source>Voters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The votes are equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair&apos;s vote: {option}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot: {option}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoterQuestion</name>
    <message>
        <source>Enter goes to the voter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>&amp;Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Headings</name>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
