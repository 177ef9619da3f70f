"""The word index of the database: kept by triggers in the same transaction as what it indexes.

The index holds no texts, so it can't tell what a row was: each trigger gives the old words too.
"""

INDEX = "found"
KINDS = ("item", "part", "decision", "action", "participant")
"""The tables whose words are found. A row of the index is a table's row times eight, plus the
table's place here."""

STEP = 8

_INDEXED = {
    "item": (
        ("title", "rest"),
        (
            "coalesce({row}.title, '')"
            " || ' ' || coalesce(json_extract({row}.rest, '$.public_title'), '')"
            " || ' ' || coalesce(json_extract({row}.rest, '$.case_number'), '')"
            " || ' ' || coalesce((SELECT group_concat(json_extract(value, '$.text'), ' ')"
            " FROM json_each({row}.rest, '$.dissents')), '')"
            " || ' ' || coalesce((SELECT group_concat(json_extract(value, '$.text'), ' ')"
            " FROM json_each({row}.rest, '$.earlier')), '')"
        ),
    ),
    "part": (
        ("text", "rest"),
        "coalesce({row}.text, '') || ' ' || coalesce(json_extract({row}.rest, '$.heading'), '')",
    ),
    "decision": (("text",), "{row}.text"),
    "action": (("text", "owner_name"), "{row}.text || ' ' || coalesce({row}.owner_name, '')"),
    "participant": (
        ("name", "rest"),
        (
            "coalesce({row}.name, '') || ' ' || coalesce(json_extract({row}.rest, '$.title'), '')"
            " || ' ' || coalesce(json_extract({row}.rest, '$.organization'), '')"
        ),
    ),
}


def statements() -> tuple[str, ...]:
    """The SQL that makes the index and its triggers."""
    made = [
        (
            f"CREATE VIRTUAL TABLE {INDEX} USING"
            " fts5(words, content='', tokenize='unicode61 remove_diacritics 0')"
        )
    ]
    for kind in KINDS:
        columns, _ = _INDEXED[kind]
        old, new = _forgotten(kind), _kept(kind, "NEW")
        made += (
            f"CREATE TRIGGER found_{kind}_insert AFTER INSERT ON {kind} BEGIN {new}; END",
            (
                f"CREATE TRIGGER found_{kind}_update AFTER UPDATE OF {', '.join(columns)} ON {kind}"
                f" BEGIN {old}; {new}; END"
            ),
            f"CREATE TRIGGER found_{kind}_delete AFTER DELETE ON {kind} BEGIN {old}; END",
        )
    return tuple(made)


def _place(kind: str, row: str) -> str:
    return f'{row}."row" * {STEP} + {KINDS.index(kind)}'


def _kept(kind: str, row: str) -> str:
    words = _INDEXED[kind][1].format(row=row)
    return f"INSERT INTO {INDEX} (rowid, words) VALUES ({_place(kind, row)}, {words})"  # noqa: S608  # our names


def _forgotten(kind: str) -> str:
    words = _INDEXED[kind][1].format(row="OLD")
    return (
        f"INSERT INTO {INDEX} ({INDEX}, rowid, words)"  # noqa: S608  # our names
        f" VALUES ('delete', {_place(kind, 'OLD')}, {words})"
    )
