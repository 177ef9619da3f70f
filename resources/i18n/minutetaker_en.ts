<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AccessibilityPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>owner</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Such as 30.11. or next fri</source>
        <translation>Such as 30.11. or next fri</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>(no title)</source>
        <translation>(no title)</translation>
    </message>
    <message>
        <source>at hand</source>
        <translation>at hand</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>something is open</source>
        <translation>something is open</translation>
    </message>
</context>
<context>
    <name>AgendaDetails</name>
    <message>
        <source>Presenter</source>
        <translation>Presenter</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Time</translation>
    </message>
    <message>
        <source>20 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
</context>
<context>
    <name>AgendaEditor</name>
    <message>
        <source>Add an item</source>
        <translation>Add an item</translation>
    </message>
    <message>
        <source>Enter at the end of a row</source>
        <translation>Enter at the end of a row</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Add an item</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>Item {number}</source>
        <translation>Item {number}</translation>
    </message>
    <message>
        <source>Title of the item</source>
        <translation>Title of the item</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Next matter</source>
        <translation>Next matter</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approve…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
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
        <translation>The pages are being made anew.</translation>
    </message>
    <message>
        <source>The pages of this text haven&apos;t been made.</source>
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
        <translation>No open matters. The approval concerns exactly these pages.</translation>
    </message>
    <message>
        <source>Write who approves.</source>
        <translation>Write who approves.</translation>
    </message>
    <message>
        <source>{name} approves exactly these pages. After that they don&apos;t change.</source>
        <translation>{name} approves exactly these pages. After that they don&apos;t change.</translation>
    </message>
    <message>
        <source>The meeting hasn&apos;t been closed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApprovedPanel</name>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>The text doesn&apos;t change any more. The fingerprint tells whether a copy is it.</source>
        <translation>The text doesn&apos;t change any more. The fingerprint tells whether a copy is it.</translation>
    </message>
    <message>
        <source>Go and send</source>
        <translation>Go and send</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a correction…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm as examined…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved text is not changed. An error gets a correction that stays seen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchiveActions</name>
    <message>
        <source>Archive: meetings</source>
        <translation>Archive: meetings</translation>
    </message>
    <message>
        <source>Archive: the decisions of all bodies</source>
        <translation>Archive: the decisions of all bodies</translation>
    </message>
    <message>
        <source>Archive: the actions of all bodies</source>
        <translation>Archive: the actions of all bodies</translation>
    </message>
    <message>
        <source>Action done, dropped or open again</source>
        <translation>Action done, dropped or open again</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Undo</translation>
    </message>
</context>
<context>
    <name>ArchiveChosen</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} on average</source>
        <translation>{length} on average</translation>
    </message>
    <message>
        <source>{percent} % of the members present</source>
        <translation>{percent} % of the members present</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>no date yet</source>
        <translation>no date yet</translation>
    </message>
    <message>
        <source>changed {date} at {time}</source>
        <translation>changed {date} at {time}</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Bodies</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
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
        <translation>Nothing was found with “{words}”.</translation>
    </message>
    <message>
        <source>Bodies and years</source>
        <translation>Bodies and years</translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation>Find a meeting</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Decisions and items</source>
        <translation>Decisions and items</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>To the trash</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">Meeting</translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished">Item</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Decision</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Action</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message>
        <source>Words, body, number, date or status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Words, body, person or date</source>
        <translation>Words, body, person or date</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an action first. F6 lists them.</source>
        <translation>Choose an action first. F6 lists them.</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>What is listed</translation>
    </message>
</context>
<context>
    <name>AttachmentActs</name>
    <message>
        <source>Typed words become its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation type="unfinished">Esc closes</translation>
    </message>
    <message>
        <source>Title, or what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to the whole meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentAnswers</name>
    <message>
        <source>Attachment removed. Undo Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{marks} attached. Undo Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is public. Undo Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is secret. Undo Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentButton</name>
    <message>
        <source>Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentButtons</name>
    <message>
        <source>Add an attachment…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentQuestion</name>
    <message>
        <source>A path may be typed or pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation type="unfinished">Esc closes</translation>
    </message>
    <message>
        <source>Path of a file, or an attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished">Attachments</translation>
    </message>
    <message>
        <source>Choose a file for this item…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file for the whole meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation type="unfinished">item {number}</translation>
    </message>
    <message>
        <source>attach</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendancePanel</name>
    <message>
        <source>Find a person</source>
        <translation>Find a person</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Space: here or absent, A: all here, P: absent, E: excused</source>
        <translation>Space: here or absent, A: all here, P: absent, E: excused</translation>
    </message>
</context>
<context>
    <name>AttendancePreview</name>
    <message>
        <source>Tab changes</source>
        <translation>Tab changes</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Saving failed at {time}: the disk is full.</source>
        <translation>Saving failed at {time}: the disk is full.</translation>
    </message>
    <message>
        <source>Free some space or choose another place, and saving goes on.</source>
        <translation>Free some space or choose another place, and saving goes on.</translation>
    </message>
    <message>
        <source>Saving failed at {time}.</source>
        <translation>Saving failed at {time}.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Choose a place…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Nothing is lost while this window is open.</source>
        <translation>Nothing is lost while this window is open.</translation>
    </message>
    <message>
        <source>Nothing is lost, for the text is in the recovery copy {file}.</source>
        <translation>Nothing is lost, for the text is in the recovery copy {file}.</translation>
    </message>
    <message>
        <source>A place for the recovery copy</source>
        <translation>A place for the recovery copy</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>The folder is in use: {owner}.</source>
        <translation>The folder is in use: {owner}.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written to.</source>
        <translation>The folder can&apos;t be written to.</translation>
    </message>
    <message>
        <source>The meetings can be read here.</source>
        <translation>The meetings can be read here.</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>The program closed in the middle of writing.</source>
        <translation>The program closed in the middle of writing.</translation>
    </message>
    <message>
        <source>Everything is safe until {time}.</source>
        <translation>Everything is safe until {time}.</translation>
    </message>
    <message>
        <source>The program made an error.</source>
        <translation>The program made an error.</translation>
    </message>
    <message>
        <source>The program made an error the last time.</source>
        <translation>The program made an error the last time.</translation>
    </message>
    <message>
        <source>What was saved is safe. What happened is told in the file {file}.</source>
        <translation>What was saved is safe. What happened is told in the file {file}.</translation>
    </message>
    <message>
        <source>{meeting} is in the trash.</source>
        <translation>{meeting} is in the trash.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Closing again ends the program.</source>
        <translation>Closing again ends the program.</translation>
    </message>
    <message>
        <source>The text is in the recovery copy {file}.</source>
        <translation>The text is in the recovery copy {file}.</translation>
    </message>
    <message>
        <source>Some of the text is not saved yet.</source>
        <translation>Some of the text is not saved yet.</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>BodyForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Name of the body</source>
        <translation>Name of the body</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Short name in the genitive</source>
        <translation>Short name in the genitive</translation>
    </message>
    <message>
        <source>Organisation in the masthead</source>
        <translation>Organisation in the masthead</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Numbers of items</source>
        <translation>Numbers of items</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Members needed</source>
        <translation>Members needed</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Minutes of decisions</source>
        <translation>Minutes of decisions</translation>
    </message>
    <message>
        <source>Minutes with a report</source>
        <translation>Minutes with a report</translation>
    </message>
    <message>
        <source>Minutes of discussion</source>
        <translation>Minutes of discussion</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Working group</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Wellbeing services county</source>
        <translation>Wellbeing services county</translation>
    </message>
    <message>
        <source>Parish</source>
        <translation>Parish</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Company board</source>
        <translation>Company board</translation>
    </message>
    <message>
        <source>Housing company</source>
        <translation>Housing company</translation>
    </message>
    <message>
        <source>Student union</source>
        <translation>Student union</translation>
    </message>
    <message>
        <source>University</source>
        <translation>University</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>1, 2, 3 in each meeting</source>
        <translation>1, 2, 3 in each meeting</translation>
    </message>
    <message>
        <source>§ through the year</source>
        <translation>§ through the year</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>As typed</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>No rule</translation>
    </message>
    <message>
        <source>More than half</source>
        <translation>More than half</translation>
    </message>
    <message>
        <source>At least half</source>
        <translation>At least half</translation>
    </message>
    <message>
        <source>A number of members</source>
        <translation>A number of members</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>A new body</source>
        <translation>A new body</translation>
    </message>
    <message>
        <source>Tab: next cell, Return: next person, paste from a spreadsheet</source>
        <translation>Tab: next cell, Return: next person, paste from a spreadsheet</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>Write the name of the body.</source>
        <translation>Write the name of the body.</translation>
    </message>
    <message>
        <source>Keep the body</source>
        <translation>Keep the body</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name in Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation in Swedish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoundField</name>
    <message>
        <source>30.11. 13–15 Teams</source>
        <translation>30.11. 13–15 Teams</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>In own words</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>own words</translation>
    </message>
    <message>
        <source>The data say now: {sentence}</source>
        <translation>The data say now: {sentence}</translation>
    </message>
    <message>
        <source>data differ</source>
        <translation>data differ</translation>
    </message>
    <message>
        <source>Follows the data</source>
        <translation>Follows the data</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Own words</translation>
    </message>
    <message>
        <source>Generated sentence</source>
        <translation>Generated sentence</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished">Plain text</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>&gt; commands   @ people   # items</source>
        <translation>&gt; commands   @ people   # items</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Search and commands</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter does it   Esc closes</source>
        <translation>↑ ↓ choose   Enter does it   Esc closes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>go to the item</source>
        <translation>go to the item</translation>
    </message>
    <message>
        <source>In this meeting</source>
        <translation>In this meeting</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>item {number}</translation>
    </message>
    <message>
        <source>go to the person</source>
        <translation>go to the person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Other meetings</source>
        <translation>Other meetings</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Back to the program&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: not here, so it doesn&apos;t go along</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
    <message>
        <source>For information: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without an address</source>
        <translation>
            <numerusform>%n person without an address</numerusform>
            <numerusform>%n people without an address</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionsPanel</name>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>No actions. F6 adds one.</source>
        <translation>No actions. F6 adds one.</translation>
    </message>
    <message>
        <source>No decisions. F4 makes one from the selection or from nothing.</source>
        <translation>No decisions. F4 makes one from the selection or from nothing.</translation>
    </message>
</context>
<context>
    <name>Distribute</name>
    <message>
        <source>As the body&apos;s own</source>
        <translation>As the body&apos;s own</translation>
    </message>
    <message>
        <source>As the meeting&apos;s</source>
        <translation>As the meeting&apos;s</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word document</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Plain text</translation>
    </message>
    <message>
        <source>Meeting file</source>
        <translation>Meeting file</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Calendar file</translation>
    </message>
    <message>
        <source>Mail draft</source>
        <translation>Mail draft</translation>
    </message>
    <message>
        <source>The official document, with real headings and lists.</source>
        <translation>The official document, with real headings and lists.</translation>
    </message>
    <message>
        <source>The same pages, accessible and fit for an archive.</source>
        <translation>The same pages, accessible and fit for an archive.</translation>
    </message>
    <message>
        <source>One file that opens in any browser and prints well.</source>
        <translation>One file that opens in any browser and prints well.</translation>
    </message>
    <message>
        <source>The words alone, for mail or a message.</source>
        <translation>The words alone, for mail or a message.</translation>
    </message>
    <message>
        <source>The whole meeting, for another copy of this program.</source>
        <translation>The whole meeting, for another copy of this program.</translation>
    </message>
    <message>
        <source>The coming meetings that the minutes tell, for any calendar.</source>
        <translation>The coming meetings that the minutes tell, for any calendar.</translation>
    </message>
    <message>
        <source>A message not yet sent, with the Word file, the PDF and the attachments.</source>
        <translation>A message not yet sent, with the Word file, the PDF and the attachments.</translation>
    </message>
    <message>
        <source>made</source>
        <translation>made</translation>
    </message>
    <message>
        <source>was absent</source>
        <translation>was absent</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>no address</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Excerpt</translation>
    </message>
    <message>
        <source>Notice of meeting</source>
        <translation>Notice of meeting</translation>
    </message>
    <message>
        <source>List of decisions</source>
        <translation>List of decisions</translation>
    </message>
    <message>
        <source>Action list</source>
        <translation>Action list</translation>
    </message>
    <message>
        <source>Nothing to correct.</source>
        <translation>Nothing to correct.</translation>
    </message>
    <message>
        <source>Besides these: {count}</source>
        <translation>Besides these: {count}</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body has no Swedish name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DistributePage</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Distribute</translation>
    </message>
    <message>
        <source>The minutes aren&apos;t approved: the file says draft.</source>
        <translation>The minutes aren&apos;t approved: the file says draft.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>No meeting is open.</source>
        <translation>No meeting is open.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>Exported: {path}, {size} kB</source>
        <translation>Exported: {path}, {size} kB</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Folder for the files</translation>
    </message>
    <message>
        <source>Files to make</source>
        <translation>Files to make</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Public version: what is secret is left out</source>
        <translation>Public version: what is secret is left out</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>All items; some by their numbers: 3, 5–6</source>
        <translation>All items; some by their numbers: 3, 5–6</translation>
    </message>
    <message>
        <source>Items of the excerpt by their numbers</source>
        <translation>Items of the excerpt by their numbers</translation>
    </message>
    <message>
        <source>Correct spaces, dashes and times in this file</source>
        <translation>Correct spaces, dashes and times in this file</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In own words: back to the program&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierQuestion</name>
    <message>
        <source>Struck would go, underlined would come</source>
        <translation>Struck would go, underlined would come</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc closes</translation>
    </message>
    <message>
        <source>Words or a time</source>
        <translation>Words or a time</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Earlier texts</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>take back</translation>
    </message>
</context>
<context>
    <name>ElectedQuestion</name>
    <message>
        <source>Name, office, whose deputy</source>
        <translation>Name, office, whose deputy</translation>
    </message>
    <message>
        <source>Enter elects   Esc ends</source>
        <translation>Enter elects   Esc ends</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Part of a name</translation>
    </message>
    <message>
        <source>Elected persons</source>
        <translation>Elected persons</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>no longer</translation>
    </message>
    <message>
        <source>elect</source>
        <translation>elect</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Decisi&amp;on</source>
        <translation>Decisi&amp;on</translation>
    </message>
    <message>
        <source>&amp;Vote</source>
        <translation>&amp;Vote</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Action</translation>
    </message>
    <message>
        <source>E&amp;lected persons</source>
        <translation>E&amp;lected persons</translation>
    </message>
    <message>
        <source>&amp;Recusal</source>
        <translation>&amp;Recusal</translation>
    </message>
    <message>
        <source>D&amp;issent</source>
        <translation>D&amp;issent</translation>
    </message>
    <message>
        <source>Attac&amp;hment</source>
        <translation>Attac&amp;hment</translation>
    </message>
</context>
<context>
    <name>EntryQuestion</name>
    <message>
        <source>One letter is enough</source>
        <translation>One letter is enough</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc closes</translation>
    </message>
    <message>
        <source>Letter or name</source>
        <translation>Letter or name</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>&amp;Discussion</source>
        <translation>&amp;Discussion</translation>
    </message>
    <message>
        <source>&amp;Proposal</source>
        <translation>&amp;Proposal</translation>
    </message>
    <message>
        <source>&amp;Counter-proposal</source>
        <translation>&amp;Counter-proposal</translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <translation>&amp;Background</translation>
    </message>
    <message>
        <source>&amp;Speech</source>
        <translation>&amp;Speech</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Motion</translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation>&amp;Explanation</translation>
    </message>
    <message>
        <source>Side &amp;note</source>
        <translation>Side &amp;note</translation>
    </message>
    <message>
        <source>Plain &amp;text</source>
        <translation>Plain &amp;text</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Coming</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Tabled</source>
        <translation>Tabled</translation>
    </message>
    <message>
        <source>Referred back</source>
        <translation>Referred back</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Anno&amp;uncement</source>
        <translation>Anno&amp;uncement</translation>
    </message>
    <message>
        <source>Ne&amp;xt meetings</source>
        <translation>Ne&amp;xt meetings</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Find in this meeting</source>
        <translation>Find in this meeting</translation>
    </message>
    <message>
        <source>Enter next   Tab stays here   Esc goes back</source>
        <translation>Enter next   Tab stays here   Esc goes back</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Previous hit (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Next hit (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Meeting files (*.json);;All files (*)</source>
        <translation>Meeting files (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>Take in a meeting from a file</source>
        <translation>Take in a meeting from a file</translation>
    </message>
</context>
<context>
    <name>FrameActions</name>
    <message>
        <source>Search and commands</source>
        <translation>Search and commands</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Next open matter</source>
        <translation>Next open matter</translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation>Find a meeting</translation>
    </message>
    <message>
        <source>Find in all meetings</source>
        <translation>Find in all meetings</translation>
    </message>
    <message>
        <source>Take in a meeting from a file…</source>
        <translation>Take in a meeting from a file…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Room view</source>
        <translation>Room view</translation>
    </message>
</context>
<context>
    <name>FrameHead</name>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>Meeting {number}</translation>
    </message>
</context>
<context>
    <name>GroundQuestion</name>
    <message>
        <source>Ground for {name}</source>
        <translation>Ground for {name}</translation>
    </message>
    <message>
        <source>Own words will do, too   Esc closes</source>
        <translation>Own words will do, too   Esc closes</translation>
    </message>
    <message>
        <source>Ground, or own words</source>
        <translation>Ground, or own words</translation>
    </message>
    <message>
        <source>Recusal</source>
        <translation>Recusal</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>own words</translation>
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
    <name>ItemClock</name>
    <message>
        <source>{time} over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>In the log of decisions</source>
        <translation>In the log of decisions</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>Previous item</source>
        <translation>Previous item</translation>
    </message>
    <message>
        <source>Previous item (Alt+↑)</source>
        <translation>Previous item (Alt+↑)</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Next item</translation>
    </message>
    <message>
        <source>Next item (Alt+↓)</source>
        <translation>Next item (Alt+↓)</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Presenter</translation>
    </message>
    <message>
        <source>Presenters</source>
        <translation>Presenters</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(no title)</translation>
    </message>
    <message>
        <source>Taken first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken after item {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. In the public version: ”{title}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemQuestion</name>
    <message>
        <source>↑ ↓ choose   Enter goes there</source>
        <translation>↑ ↓ choose   Enter goes there</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc closes</translation>
    </message>
    <message>
        <source>Number or title</source>
        <translation>Number or title</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
</context>
<context>
    <name>KeyGroups</name>
    <message>
        <source>The course of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From item to item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From stage to stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name: type a part of it, Enter takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phrase: its short name and a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next open place of a phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list, or none again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A numbered list, or none again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste words, lists and tables, nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a meeting goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: found the body once, then make its next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the agenda; Enter adds an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{open} opens the meeting, {who} and a part of a name marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write where the caret is; {key} goes to the next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decision} decides, {proposed} as proposed, {vote} votes, {task} a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} leads to what is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{close} closes; {review} shows the pages to be approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: the Word file, the PDF and the message go out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of a list to the next field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation type="unfinished">Nothing was found</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Redo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Keys</translation>
    </message>
    <message>
        <source>A key or what it does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindQuestion</name>
    <message>
        <source>Enter marks it, or takes the mark away</source>
        <translation>Enter marks it, or takes the mark away</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc closes</translation>
    </message>
    <message>
        <source>Kind or mark</source>
        <translation>Kind or mark</translation>
    </message>
    <message>
        <source>Kind of the decision</source>
        <translation>Kind of the decision</translation>
    </message>
    <message>
        <source>Unanimous</source>
        <translation>Unanimous</translation>
    </message>
    <message>
        <source>Differs from the proposal</source>
        <translation>Differs from the proposal</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Elected</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Tabled</source>
        <translation>Tabled</translation>
    </message>
    <message>
        <source>Referred back</source>
        <translation>Referred back</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marked</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Standard SFS 2487</source>
        <translation>Standard SFS 2487</translation>
    </message>
    <message>
        <source>Ministry&apos;s memo</source>
        <translation>Ministry&apos;s memo</translation>
    </message>
    <message>
        <source>Municipal minutes</source>
        <translation>Municipal minutes</translation>
    </message>
    <message>
        <source>Minutes of an association</source>
        <translation>Minutes of an association</translation>
    </message>
    <message>
        <source>Minutes of a board</source>
        <translation>Minutes of a board</translation>
    </message>
</context>
<context>
    <name>LeftOpen</name>
    <message>
        <source>To the agenda</source>
        <translation>To the agenda</translation>
    </message>
    <message>
        <source>on the agenda</source>
        <translation>on the agenda</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>not finished</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>due {day}</translation>
    </message>
</context>
<context>
    <name>LeftOutLabel</name>
    <message>
        <source>Left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is secret stands in this file, marked as secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) but for the number</source>
        <translation>
            <numerusform>%n item but for its number</numerusform>
            <numerusform>%n items but for their numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret field(s)</source>
        <translation>
            <numerusform>%n secret field</numerusform>
            <numerusform>%n secret fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret passage(s)</source>
        <translation>
            <numerusform>%n secret passage</numerusform>
            <numerusform>%n secret passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) present for secret items alone</source>
        <translation>
            <numerusform>%n person present for secret items alone</numerusform>
            <numerusform>%n people present for secret items alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>item(s) {numbers}</source>
        <translation>
            <numerusform>item {numbers}</numerusform>
            <numerusform>items {numbers}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogLines</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>dropped</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>due {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type words to find them.</source>
        <translation>
            <numerusform>%n more. Type words to find it.</numerusform>
            <numerusform>%n more. Type words to find them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatterWalk</name>
    <message>
        <source>No open matters.</source>
        <translation>No open matters.</translation>
    </message>
</context>
<context>
    <name>MattersQuestion</name>
    <message>
        <source>before the approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter goes there</source>
        <translation type="unfinished">↑ ↓ choose   Enter goes there</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation type="unfinished">Esc closes</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation type="unfinished">Open matters</translation>
    </message>
    <message>
        <source>Words of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingActions</name>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Open the meeting, break, resume</source>
        <translation>Open the meeting, break, resume</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Close the meeting</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Next item</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Previous item</translation>
    </message>
    <message>
        <source>The time now</source>
        <translation>The time now</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Remove the field</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Add an item</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Next open matter</source>
        <translation>Next open matter</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>As proposed</translation>
    </message>
    <message>
        <source>Earlier texts of the item</source>
        <translation>Earlier texts of the item</translation>
    </message>
    <message>
        <source>Go to an item</source>
        <translation>Go to an item</translation>
    </message>
    <message>
        <source>To the attendance list</source>
        <translation>To the attendance list</translation>
    </message>
    <message>
        <source>Mark everybody present</source>
        <translation>Mark everybody present</translation>
    </message>
    <message>
        <source>The item is tabled</source>
        <translation>The item is tabled</translation>
    </message>
    <message>
        <source>The item is referred back</source>
        <translation>The item is referred back</translation>
    </message>
    <message>
        <source>The item is withdrawn</source>
        <translation>The item is withdrawn</translation>
    </message>
    <message>
        <source>The item is handled</source>
        <translation>The item is handled</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Save as a phrase</source>
        <translation>Save as a phrase</translation>
    </message>
    <message>
        <source>Beside the field: heading, mover</source>
        <translation>Beside the field: heading, mover</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Another vote</source>
        <translation>Another vote</translation>
    </message>
    <message>
        <source>A deputy steps in…</source>
        <translation>A deputy steps in…</translation>
    </message>
    <message>
        <source>Find in this meeting</source>
        <translation>Find in this meeting</translation>
    </message>
    <message>
        <source>Back to the generated sentence</source>
        <translation>Back to the generated sentence</translation>
    </message>
    <message>
        <source>Put in the sentence: quorum</source>
        <translation>Put in the sentence: quorum</translation>
    </message>
    <message>
        <source>Put in the sentence: agenda adopted</source>
        <translation>Put in the sentence: agenda adopted</translation>
    </message>
    <message>
        <source>Put in the sentence: previous minutes approved</source>
        <translation>Put in the sentence: previous minutes approved</translation>
    </message>
    <message>
        <source>Put in the sentence: examiners elected</source>
        <translation>Put in the sentence: examiners elected</translation>
    </message>
    <message>
        <source>Correct the times</source>
        <translation>Correct the times</translation>
    </message>
    <message>
        <source>Take the closing back</source>
        <translation>Take the closing back</translation>
    </message>
    <message>
        <source>Continue on another day</source>
        <translation>Continue on another day</translation>
    </message>
    <message>
        <source>Recusal…</source>
        <translation>Recusal…</translation>
    </message>
    <message>
        <source>Kind of the decision</source>
        <translation>Kind of the decision</translation>
    </message>
    <message>
        <source>The item is taken now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items taken in the order of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items without a word were not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the item up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the item down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the item under the one before, or take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number the items anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair changes…</source>
        <translation>The chair changes…</translation>
    </message>
    <message>
        <source>A temporary chair is elected…</source>
        <translation>A temporary chair is elected…</translation>
    </message>
    <message>
        <source>The secretary changes…</source>
        <translation>The secretary changes…</translation>
    </message>
    <message>
        <source>Elect persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation type="unfinished">Dissent</translation>
    </message>
    <message>
        <source>All open matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the examiners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground for secrecy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret: the marked words, or the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action is done, dropped or open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned time of the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publicity of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingActs</name>
    <message>
        <source>Field removed. Undo Ctrl+Z</source>
        <translation>Field removed. Undo Ctrl+Z</translation>
    </message>
    <message>
        <source>Approved. The text no longer changes; an error needs a correction.</source>
        <translation>Approved. The text no longer changes; an error needs a correction.</translation>
    </message>
    <message>
        <source>Another window has the meetings. Here they can be read.</source>
        <translation>Another window has the meetings. Here they can be read.</translation>
    </message>
    <message>
        <source>These words are in the log of decisions already.</source>
        <translation>These words are in the log of decisions already.</translation>
    </message>
    <message>
        <source>The item has no proposal. F4 makes a decision.</source>
        <translation>The item has no proposal. F4 makes a decision.</translation>
    </message>
    <message>
        <source>”{words}” is not a day. Write such as 30.11.</source>
        <translation>”{words}” is not a day. Write such as 30.11.</translation>
    </message>
</context>
<context>
    <name>MeetingAgenda</name>
    <message>
        <source>The item is taken in the order of the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items are taken in the order of the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is written of every item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) marked as not reached.</source>
        <translation>
            <numerusform>%n item marked as not reached.</numerusform>
            <numerusform>%n items marked as not reached.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first item has nothing to stand under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret in an action. F6 makes one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingBars</name>
    <message>
        <source>Next open matter</source>
        <translation>Next open matter</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Close the meeting</translation>
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
        <translation>They can also be settled after the meeting.</translation>
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
        <translation>There is no chair in the room.</translation>
    </message>
    <message>
        <source>The discussion may go on. The decision stays an open matter.</source>
        <translation>The discussion may go on. The decision stays an open matter.</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Interrupt</translation>
    </message>
    <message>
        <source>The meeting was closed {time}.</source>
        <translation>The meeting was closed {time}.</translation>
    </message>
    <message>
        <source>The meeting was left open on another day.</source>
        <translation>The meeting was left open on another day.</translation>
    </message>
    <message>
        <source>It can be taken up again: F5 once more.</source>
        <translation>It can be taken up again: F5 once more.</translation>
    </message>
    <message>
        <source>Take the closing back</source>
        <translation>Take the closing back</translation>
    </message>
    <message>
        <source>Continue today</source>
        <translation>Continue today</translation>
    </message>
    <message>
        <source>Mark items not reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingClock</name>
    <message>
        <source>Closed {time}</source>
        <translation>Closed {time}</translation>
    </message>
    <message>
        <source>The meeting is closed. Ctrl+Z takes the closing back.</source>
        <translation>The meeting is closed. Ctrl+Z takes the closing back.</translation>
    </message>
    <message>
        <source>The meeting is not open yet. F5 opens it.</source>
        <translation>The meeting is not open yet. F5 opens it.</translation>
    </message>
    <message>
        <source>The meeting is closed. Ctrl+3 shows the pages.</source>
        <translation>The meeting is closed. Ctrl+3 shows the pages.</translation>
    </message>
    <message>
        <source>Not open yet. F5 opens the meeting.</source>
        <translation>Not open yet. F5 opens the meeting.</translation>
    </message>
    <message>
        <source>Break since {time}. F5 resumes.</source>
        <translation>Break since {time}. F5 resumes.</translation>
    </message>
    <message>
        <source>Opened {time}</source>
        <translation>Opened {time}</translation>
    </message>
    <message>
        <source>duration {time}</source>
        <translation>duration {time}</translation>
    </message>
    <message>
        <source>The computer&apos;s clock has gone back: {time} was noted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingDecisions</name>
    <message>
        <source>Dissent</source>
        <translation>Dissent</translation>
    </message>
    <message>
        <source>Enter records whose dissent it is</source>
        <translation>Enter records whose dissent it is</translation>
    </message>
    <message>
        <source>Joins the dissent</source>
        <translation>Joins the dissent</translation>
    </message>
    <message>
        <source>Enter joins, or leaves again</source>
        <translation>Enter joins, or leaves again</translation>
    </message>
    <message>
        <source>The item has no decision. F4 makes one.</source>
        <translation>The item has no decision. F4 makes one.</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>joined</translation>
    </message>
</context>
<context>
    <name>MeetingEarlier</name>
    <message>
        <source>The item has no earlier texts yet.</source>
        <translation>The item has no earlier texts yet.</translation>
    </message>
</context>
<context>
    <name>MeetingFind</name>
    <message>
        <source>Nothing was found</source>
        <translation>Nothing was found</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Minutes of decisions</source>
        <translation>Minutes of decisions</translation>
    </message>
    <message>
        <source>Minutes with a report</source>
        <translation>Minutes with a report</translation>
    </message>
    <message>
        <source>Minutes of discussion</source>
        <translation>Minutes of discussion</translation>
    </message>
    <message>
        <source>Found a body…</source>
        <translation>Found a body…</translation>
    </message>
    <message>
        <source>”{text}” is not a day.</source>
        <translation>”{text}” is not a day.</translation>
    </message>
    <message>
        <source>”{text}” is not a time.</source>
        <translation>”{text}” is not a time.</translation>
    </message>
</context>
<context>
    <name>MeetingKeys</name>
    <message>
        <source>The meeting is not open yet. F5 opens it.</source>
        <translation>The meeting is not open yet. F5 opens it.</translation>
    </message>
</context>
<context>
    <name>MeetingMending</name>
    <message>
        <source>No open matters.</source>
        <translation type="unfinished">No open matters.</translation>
    </message>
    <message>
        <source>examiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter chooses an examiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examiners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are in review already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to review. Ctrl+3 shows the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are a draft already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are a draft again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingOffices</name>
    <message>
        <source>Who leads the meeting from this item on?</source>
        <translation>Who leads the meeting from this item on?</translation>
    </message>
    <message>
        <source>Who writes the minutes from this item on?</source>
        <translation>Who writes the minutes from this item on?</translation>
    </message>
    <message>
        <source>Who is elected to lead the meeting from this item on?</source>
        <translation>Who is elected to lead the meeting from this item on?</translation>
    </message>
    <message>
        <source>The item has no number that an office could begin from.</source>
        <translation>The item has no number that an office could begin from.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Who leads the meeting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who writes the minutes?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>No meeting is open.</source>
        <translation>No meeting is open.</translation>
    </message>
    <message>
        <source>Choose a meeting from the archive, or prepare the next one.</source>
        <translation>Choose a meeting from the archive, or prepare the next one.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation>The agenda is empty.</translation>
    </message>
    <message>
        <source>Add the first item here, or prepare the whole agenda first.</source>
        <translation>Add the first item here, or prepare the whole agenda first.</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Add an item</translation>
    </message>
</context>
<context>
    <name>MeetingParts</name>
    <message>
        <source>”{words}” is no kind of motion. Write such as {kind}.</source>
        <translation>”{words}” is no kind of motion. Write such as {kind}.</translation>
    </message>
</context>
<context>
    <name>MeetingPeople</name>
    <message>
        <source>in this place</source>
        <translation>in this place</translation>
    </message>
    <message>
        <source>Whose place? {name}</source>
        <translation>Whose place? {name}</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Deputy</translation>
    </message>
    <message>
        <source>steps in</source>
        <translation>steps in</translation>
    </message>
    <message>
        <source>Who steps in? {name} left</source>
        <translation>Who steps in? {name} left</translation>
    </message>
    <message>
        <source>No deputy is here, or no place is free.</source>
        <translation>No deputy is here, or no place is free.</translation>
    </message>
    <message>
        <source>Which deputy?</source>
        <translation>Which deputy?</translation>
    </message>
    <message>
        <source>Nobody belongs to the meeting. Ctrl+1 adds people.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingPhrases</name>
    <message>
        <source>Select the text of the phrase first.</source>
        <translation>Select the text of the phrase first.</translation>
    </message>
    <message>
        <source>Saved as a phrase: ;;{short}</source>
        <translation>Saved as a phrase: ;;{short}</translation>
    </message>
</context>
<context>
    <name>MeetingSides</name>
    <message>
        <source>quorate</source>
        <translation>quorate</translation>
    </message>
    <message>
        <source>not quorate</source>
        <translation>not quorate</translation>
    </message>
    <message>
        <source>Present {count}</source>
        <translation>Present {count}</translation>
    </message>
    <message>
        <source>Decisions {count}</source>
        <translation>Decisions {count}</translation>
    </message>
</context>
<context>
    <name>MeetingTold</name>
    <message>
        <source>This text has no generated sentence to go back to.</source>
        <translation>This text has no generated sentence to go back to.</translation>
    </message>
    <message>
        <source>The examiners are not chosen yet.</source>
        <translation>The examiners are not chosen yet.</translation>
    </message>
    <message>
        <source>The previous meeting is not known.</source>
        <translation>The previous meeting is not known.</translation>
    </message>
</context>
<context>
    <name>MeetingVotes</name>
    <message>
        <source>Vote removed. Undo Ctrl+Z</source>
        <translation>Vote removed. Undo Ctrl+Z</translation>
    </message>
    <message>
        <source>The vote has no result yet.</source>
        <translation>The vote has no result yet.</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
</context>
<context>
    <name>MomentAnswers</name>
    <message>
        <source>before the item</source>
        <translation>before the item</translation>
    </message>
    <message>
        <source>during the item</source>
        <translation>during the item</translation>
    </message>
    <message>
        <source>after the item</source>
        <translation>after the item</translation>
    </message>
    <message>
        <source>only for it</source>
        <translation>only for it</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>during, voted</source>
        <translation>during, voted</translation>
    </message>
    <message>
        <source>during, not voted</source>
        <translation>during, not voted</translation>
    </message>
    <message>
        <source>after</source>
        <translation>after</translation>
    </message>
</context>
<context>
    <name>Motion</name>
    <message>
        <source>amendment</source>
        <translation>amendment</translation>
    </message>
    <message>
        <source>rejection</source>
        <translation>rejection</translation>
    </message>
    <message>
        <source>tabling</source>
        <translation>tabling</translation>
    </message>
    <message>
        <source>referring back</source>
        <translation>referring back</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>wish</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>withdrawal</translation>
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
    <name>PagesWait</name>
    <message>
        <source>Making the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages haven&apos;t been made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Matches</source>
        <translation>Matches</translation>
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
    <message>
        <source>No matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>present</source>
        <translation>present</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>remote</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excused</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>vacant seat</source>
        <translation>vacant seat</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>left {time}</translation>
    </message>
    <message>
        <source>arrived {time}</source>
        <translation>arrived {time}</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>recused</translation>
    </message>
    <message>
        <source>item {number} only</source>
        <translation>item {number} only</translation>
    </message>
    <message>
        <source>deputy: {name}</source>
        <translation>deputy: {name}</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>deputy</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>People of the meeting</source>
        <translation>People of the meeting</translation>
    </message>
    <message>
        <source>E: excused, Delete: remove from this meeting</source>
        <translation>E: excused, Delete: remove from this meeting</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Name, title, organisation</source>
        <translation>Name, title, organisation</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
</context>
<context>
    <name>PeopleQuestion</name>
    <message>
        <source>A time may follow: leh 14.58</source>
        <translation>A time may follow: leh 14.58</translation>
    </message>
    <message>
        <source>Esc closes, the caret goes back to the text</source>
        <translation>Esc closes, the caret goes back to the text</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Part of a name</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>present</source>
        <translation>present</translation>
    </message>
    <message>
        <source>leaves {time}</source>
        <translation>leaves {time}</translation>
    </message>
    <message>
        <source>arrives {time}</source>
        <translation>arrives {time}</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Item {number}</translation>
    </message>
    <message>
        <source>quorate</source>
        <translation>quorate</translation>
    </message>
    <message>
        <source>not quorate</source>
        <translation>not quorate</translation>
    </message>
    <message>
        <source>present {here} / {seats}</source>
        <translation>present {here} / {seats}</translation>
    </message>
    <message>
        <source>type a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting closed at {time}. Type when after the name: leh 14.58</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhraseForm</name>
    <message>
        <source>Short name</source>
        <translation type="unfinished">Short name</translation>
    </message>
    <message>
        <source>Text; places: {slots}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
</context>
<context>
    <name>PhraseOffers</name>
    <message>
        <source>Own phrases</source>
        <translation>Own phrases</translation>
    </message>
</context>
<context>
    <name>PhraseQuestion</name>
    <message>
        <source>A name and a number may follow: arr leh</source>
        <translation>A name and a number may follow: arr leh</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc closes</translation>
    </message>
    <message>
        <source>Short name or words</source>
        <translation>Short name or words</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Phrase</translation>
    </message>
</context>
<context>
    <name>PhrasesPage</name>
    <message>
        <source>Removed: ;;{short}. Undo Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type ;; and the short name in the text, or press F9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as a phrase: ;;{short}</source>
        <translation type="unfinished">Saved as a phrase: ;;{short}</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name or words</source>
        <translation type="unfinished">Short name or words</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Undo</translation>
    </message>
    <message>
        <source>Language of the phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickQuestion</name>
    <message>
        <source>Esc: nobody</source>
        <translation>Esc: nobody</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Part of a name</translation>
    </message>
</context>
<context>
    <name>PlannedQuestion</name>
    <message>
        <source>Such as 20 min; 0 takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation type="unfinished">Esc closes</translation>
    </message>
    <message>
        <source>Planned time of the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Minutes</translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareActs</name>
    <message>
        <source>Item {number} removed. Undo Ctrl+Z</source>
        <translation>Item {number} removed. Undo Ctrl+Z</translation>
    </message>
    <message>
        <source>{name} is in the minutes and can&apos;t be removed. Mark them absent.</source>
        <translation>{name} is in the minutes and can&apos;t be removed. Mark them absent.</translation>
    </message>
    <message>
        <source>{name} removed. Undo Ctrl+Z</source>
        <translation>{name} removed. Undo Ctrl+Z</translation>
    </message>
    <message>
        <source>Approved, to be read only</source>
        <translation>Approved, to be read only</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>New meeting</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Found a body…</source>
        <translation>Found a body…</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>No meeting is open.</source>
        <translation>No meeting is open.</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excused</translation>
    </message>
    <message>
        <source>The body isn&apos;t kept yet; it waits as you left it.</source>
        <translation>The body isn&apos;t kept yet; it waits as you left it.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Left open at meeting {label}</source>
        <translation>Left open at meeting {label}</translation>
    </message>
    <message>
        <source>Ctrl+N makes the next meeting of this body.</source>
        <translation>Ctrl+N makes the next meeting of this body.</translation>
    </message>
    <message>
        <source>Left open at the last meeting</source>
        <translation>Left open at the last meeting</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Go to the meeting</source>
        <translation>Go to the meeting</translation>
    </message>
    <message>
        <source>Body and roster</source>
        <translation>Body and roster</translation>
    </message>
</context>
<context>
    <name>PreparedAgenda</name>
    <message>
        <source>Approved, to be read only</source>
        <translation type="unfinished">Approved, to be read only</translation>
    </message>
    <message>
        <source>Planned {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned {time}, booked {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned {time}, booked {room}, {over} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”{words}” is not a length of time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparedAttachments</name>
    <message>
        <source>Add an attachment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First go to the item that it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparedMatters</name>
    <message>
        <source>No open matters.</source>
        <translation type="unfinished">No open matters.</translation>
    </message>
</context>
<context>
    <name>PreparedSecrecy</name>
    <message>
        <source>Publicity of the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publicity of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First go to the item that is asked about.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublicTitleQuestion</name>
    <message>
        <source>The public version prints it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation type="unfinished">Esc closes</translation>
    </message>
    <message>
        <source>Title that tells no secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title in the public version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title: a secret item was handled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublicityQuestion</name>
    <message>
        <source>Why is the item secret?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words will do, too   Esc closes</source>
        <translation type="unfinished">Own words will do, too   Esc closes</translation>
    </message>
    <message>
        <source>Ground, or own words</source>
        <translation type="unfinished">Ground, or own words</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own words</source>
        <translation type="unfinished">own words</translation>
    </message>
    <message>
        <source>The item is public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is marked is secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole item is secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field is public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field is secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publicity of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the meeting secret?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground for secrecy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole meeting is secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title in the public version…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickRow</name>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadChanges</name>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the pages when you have read them: later changes show on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes since {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the reading mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecusedQuestion</name>
    <message>
        <source>Who takes no part in the item?</source>
        <translation>Who takes no part in the item?</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc closes</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Part of a name</translation>
    </message>
    <message>
        <source>Recusal</source>
        <translation>Recusal</translation>
    </message>
    <message>
        <source>takes part after all</source>
        <translation>takes part after all</translation>
    </message>
    <message>
        <source>is recused</source>
        <translation>is recused</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>The meetings can&apos;t be opened</source>
        <translation>The meetings can&apos;t be opened</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Close the window</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup can be put in its place. What is there now is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewNotes</name>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong, and how it should read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examiners have examined the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter confirms; this can&apos;t be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation type="unfinished">Esc closes</translation>
    </message>
    <message>
        <source>Enter writes it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter writes it down, ↓ chooses the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Next open matter</source>
        <translation>Next open matter</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(no title)</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Open matters</translation>
    </message>
    <message>
        <source>No open matters</source>
        <translation>No open matters</translation>
    </message>
    <message>
        <source>Page {page} / {total}</source>
        <translation>Page {page} / {total}</translation>
    </message>
    <message>
        <source>Pages as they will print</source>
        <translation>Pages as they will print</translation>
    </message>
    <message>
        <source>Change the wording</source>
        <translation>Change the wording</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Smaller (-)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Larger (+)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del: answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved, to be read only</source>
        <translation type="unfinished">Approved, to be read only</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning or end of the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item that was taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished">Vote</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation type="unfinished">Dissent</translation>
    </message>
    <message>
        <source>Recusal</source>
        <translation type="unfinished">Recusal</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished">Attendance</translation>
    </message>
</context>
<context>
    <name>RoomScreen</name>
    <message>
        <source>Room view</source>
        <translation>Room view</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>Meeting {number}</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Present {count}</source>
        <translation>Present {count}</translation>
    </message>
    <message>
        <source>quorate</source>
        <translation>quorate</translation>
    </message>
    <message>
        <source>Presenter {name}</source>
        <translation>Presenter {name}</translation>
    </message>
    <message>
        <source>Present: {names}</source>
        <translation>Present: {names}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>{status}, not approved</source>
        <translation>{status}, not approved</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search and commands</source>
        <translation>Search and commands</translation>
    </message>
</context>
<context>
    <name>Secrecy</name>
    <message>
        <source>Partly secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} – the ground is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret</source>
        <comment>in the margin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: ”{passage}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret passage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecrecyAnswers</name>
    <message>
        <source>{words}. Undo Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Language of the window</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished">Body</translation>
    </message>
    <message>
        <source>Layout of new meetings&apos; documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word files (*.docx *.dotx *.docm *.dotm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has every style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word template of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Choose…</translation>
    </message>
    <message>
        <source>Choose a Word template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a sample in the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the Word template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside, its letterhead is drawn nearly so; Try it opens the true one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortNameQuestion</name>
    <message>
        <source>Letters and digits, typed after ;; later</source>
        <translation>Letters and digits, typed after ;; later</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc closes</translation>
    </message>
    <message>
        <source>Short name of the phrase</source>
        <translation>Short name of the phrase</translation>
    </message>
    <message>
        <source>Save as a phrase</source>
        <translation>Save as a phrase</translation>
    </message>
    <message>
        <source>takes the place of another</source>
        <translation>takes the place of another</translation>
    </message>
    <message>
        <source>save</source>
        <translation>save</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>speaker</source>
        <translation>speaker</translation>
    </message>
    <message>
        <source>mover</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>own heading</source>
        <translation>own heading</translation>
    </message>
    <message>
        <source>what is moved</source>
        <translation>what is moved</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>by whom</translation>
    </message>
    <message>
        <source>seconded by</source>
        <translation>seconded by</translation>
    </message>
</context>
<context>
    <name>SidePage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Trash</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Keys</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Distribute</translation>
    </message>
</context>
<context>
    <name>StageButton</name>
    <message>
        <source>Stage: {name}</source>
        <translation>Stage: {name}</translation>
    </message>
</context>
<context>
    <name>StageTabs</name>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>No meetings yet</source>
        <translation>No meetings yet</translation>
    </message>
    <message>
        <source>Found a body once: its members, numbering and form of document.
Every meeting then begins filled in.</source>
        <translation>Found a body once: its members, numbering and form of document.
Every meeting then begins filled in.</translation>
    </message>
    <message>
        <source>Found a body…</source>
        <translation>Found a body…</translation>
    </message>
    <message>
        <source>Take in a meeting from a file…</source>
        <translation>Take in a meeting from a file…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Open the sample</translation>
    </message>
    <message>
        <source>Everything is saved on this machine as you type. No network needed.</source>
        <translation>Everything is saved on this machine as you type. No network needed.</translation>
    </message>
    <message>
        <source>A whole meeting can be written by keyboard. F1 shows the keys.</source>
        <translation>A whole meeting can be written by keyboard. F1 shows the keys.</translation>
    </message>
    <message>
        <source>An approved text doesn&apos;t change unnoticed.</source>
        <translation>An approved text doesn&apos;t change unnoticed.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>Examined</translation>
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
            <numerusform>%n open matter</numerusform>
            <numerusform>%n open matters</numerusform>
        </translation>
    </message>
    <message>
        <source>No open matters.</source>
        <translation>No open matters.</translation>
    </message>
    <message>
        <source>Not saved since {time}</source>
        <translation>Not saved since {time}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Saved {time}</translation>
    </message>
</context>
<context>
    <name>StatusLabel</name>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>dropped</translation>
    </message>
</context>
<context>
    <name>TimesQuestion</name>
    <message>
        <source>Such as 14.05, a break 15.00–15.10</source>
        <translation>Such as 14.05, a break 15.00–15.10</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Esc closes</source>
        <translation>↑ ↓ choose   Esc closes</translation>
    </message>
    <message>
        <source>Correct the times</source>
        <translation>Correct the times</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>”{words}” is not a time that can stand there.</source>
        <translation>”{words}” is not a time that can stand there.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleQuestion</name>
    <message>
        <source>Enter adds the item after this one</source>
        <translation>Enter adds the item after this one</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc closes</translation>
    </message>
    <message>
        <source>Title of the new item</source>
        <translation>Title of the new item</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Add an item</translation>
    </message>
    <message>
        <source>add</source>
        <translation>add</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished">Vote</translation>
    </message>
    <message>
        <source>Recusal</source>
        <translation type="unfinished">Recusal</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation type="unfinished">Dissent</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Comings and goings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Brought back: {thing}</source>
        <translation>Brought back: {thing}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) thrown away for good.</source>
        <translation>
            <numerusform>%n thing thrown away for good.</numerusform>
            <numerusform>%n things thrown away for good.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>The trash is empty.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would be gone for good. Press the same key again, or Esc.</source>
        <translation>
            <numerusform>%n thing would be gone for good. Press the same key again, or Esc.</numerusform>
            <numerusform>%n things would be gone for good. Press the same key again, or Esc.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is thrown away stays here until you empty the trash.</source>
        <translation>What is thrown away stays here until you empty the trash.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Trash</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Throw away for good</source>
        <translation>Throw away for good</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Empty the trash</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Done again: {act}</source>
        <translation>Done again: {act}</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>Taken back: {act}</translation>
    </message>
</context>
<context>
    <name>UndoNames</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Word files (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a Word file the approved text, word for word? The file is only read. Choose it, or drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs that differ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vote</name>
    <message>
        <source>not cast</source>
        <translation>not cast</translation>
    </message>
    <message>
        <source>{given} / {total} cast</source>
        <translation>{given} / {total} cast</translation>
    </message>
    <message>
        <source>{given} cast</source>
        <translation>{given} cast</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>&amp;blank</source>
        <translation>&amp;blank</translation>
    </message>
    <message>
        <source>&amp;absent</source>
        <translation>&amp;absent</translation>
    </message>
</context>
<context>
    <name>VoteActions</name>
    <message>
        <source>End the vote</source>
        <translation>End the vote</translation>
    </message>
    <message>
        <source>Make it the decision</source>
        <translation>Make it the decision</translation>
    </message>
    <message>
        <source>Counts only</source>
        <translation>Counts only</translation>
    </message>
    <message>
        <source>Question and method</source>
        <translation>Question and method</translation>
    </message>
    <message>
        <source>Another vote</source>
        <translation>Another vote</translation>
    </message>
    <message>
        <source>Remove the vote</source>
        <translation>Remove the vote</translation>
    </message>
</context>
<context>
    <name>VoteDetails</name>
    <message>
        <source>Option {number}</source>
        <translation>Option {number}</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Show of hands</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Roll call</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>Secret ballot</translation>
    </message>
    <message>
        <source>Recorded vote</source>
        <translation>Recorded vote</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Result in own words</source>
        <translation>Result in own words</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Add an option</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Meaning</translation>
    </message>
</context>
<context>
    <name>VotePanel</name>
    <message>
        <source>Voters</source>
        <translation>Voters</translation>
    </message>
    <message>
        <source>The votes are equal.</source>
        <translation>The votes are equal.</translation>
    </message>
    <message>
        <source>Chair&apos;s vote: {option}</source>
        <translation>Chair&apos;s vote: {option}</translation>
    </message>
    <message>
        <source>Lot: {option}</source>
        <translation>Lot: {option}</translation>
    </message>
</context>
<context>
    <name>VoterQuestion</name>
    <message>
        <source>Enter goes to the voter</source>
        <translation>Enter goes to the voter</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc closes</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Part of a name</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Voters</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutes</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Stage</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
</context>
<context>
    <name>_Headings</name>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Presenter</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
</context>
</TS>
