"""The names by which the printed labels are asked for."""

from enum import StrEnum


class Label(StrEnum):
    """A word or two that a document prints as a label, a mark or an office.

    Offices, kinds of minutes, ways of voting and levels of publicity are named as in a
    meeting file.
    """

    # kinds of document
    MEMO = "memo"
    DECISION_MINUTES = "decision_minutes"
    REPORT_MINUTES = "report_minutes"
    DISCUSSION_MINUTES = "discussion_minutes"
    AGENDA = "agenda"
    EXCERPT = "excerpt"
    # the head
    MEETING = "meeting"
    TIME = "time"
    PLACE = "place"
    PRESENT = "present"
    ABSENT = "absent"
    ALSO_PRESENT = "also_present"
    SECTIONS = "sections"
    PUBLICITY = "publicity"
    CONVENED_BY = "convened_by"
    INVITED = "invited"
    # people as a table
    ATTENDANCE = "attendance"
    NAME = "name"
    OFFICE = "office"
    NOTE = "note"
    MEMBERS = "members"
    DEPUTIES = "deputies"
    # the head of an item
    CASE_NUMBER = "case_number"
    PREPARED_BY = "prepared_by"
    PRESENTED_BY = "presented_by"
    CONTACT = "contact"
    CONTENTS = "contents"
    # parts of an item
    BACKGROUND = "background"
    EARLIER_HANDLING = "earlier_handling"
    PROPOSAL = "proposal"
    DECISION_PROPOSAL = "decision_proposal"
    COUNTER_PROPOSAL = "counter_proposal"
    MOTION_AMEND = "motion_amend"
    MOTION_REJECT = "motion_reject"
    MOTION_TABLE = "motion_table"
    MOTION_REFER_BACK = "motion_refer_back"
    MOTION_WISH = "motion_wish"
    MOTION_WITHDRAW = "motion_withdraw"
    DISCUSSION = "discussion"
    SPEECH = "speech"
    ANNOUNCEMENT = "announcement"
    EXPLANATION = "explanation"
    RECUSAL = "recusal"
    VOTE = "vote"
    DECISION = "decision"
    DISSENT = "dissent"
    ACTION = "action"
    NEXT_MEETING = "next_meeting"
    # tables of votes and actions
    OPTION = "option"
    VOTES = "votes"
    VOTERS = "voters"
    BLANK = "blank"
    YES = "yes"
    NO = "no"
    OWNER = "owner"
    DUE = "due"
    # how votes were given
    SHOW_OF_HANDS = "show_of_hands"
    ROLL_CALL = "roll_call"
    BALLOT = "ballot"
    NAMED = "named"
    # the end
    ATTACHMENT = "attachment"
    DISTRIBUTION = "distribution"
    FOR_INFORMATION = "for_information"
    ON_DISPLAY = "on_display"
    APPEAL = "appeal"
    SIGNATURE = "signature"
    SIGNED_BY = "signed_by"
    MEMO_AUTHOR = "memo_author"
    EXAMINATION = "examination"
    EXAMINED_BY = "examined_by"
    # marks of the document
    DRAFT = "draft"
    PUBLIC_VERSION = "public_version"
    PUBLIC = "public"
    PARTLY_SECRET = "partly_secret"  # noqa: S105  # a level of publicity
    SECRET = "secret"  # noqa: S105  # a level of publicity
    # marks of a person, of a meeting
    EXCUSED = "excused"
    ABSENT_MARK = "absent_mark"
    VACANT = "vacant"
    REMOTELY = "remotely"
    IN_PERSON = "in_person"
    REMOTE = "remote"
    HYBRID = "hybrid"
    TENTATIVE = "tentative"
    # offices
    CHAIR = "chair"
    VICE_CHAIR = "vice_chair"
    TEMPORARY_CHAIR = "temporary_chair"
    SECRETARY = "secretary"
    GENERAL_SECRETARY = "general_secretary"
    MINUTE_TAKER = "minute_taker"
    PRESENTER = "presenter"
    EXAMINER = "examiner"
    TELLER = "teller"
    EXPERT = "expert"
    GUEST = "guest"
    INTERPRETER = "interpreter"
