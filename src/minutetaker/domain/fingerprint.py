"""The fingerprint of a text: what an approval binds, whatever program or machine reads it."""

import hashlib
import json
from dataclasses import replace

from minutetaker.domain.minutes import Minutes
from minutetaker.domain.records import plain


def fingerprint(minutes: Minutes) -> str:
    """SHA-256 over the meeting as a file, without its status, approval and comments.

    64 hexadecimal digits.
    """
    text = replace(minutes, status=None, approval=None, comments=())
    written = json.dumps(plain(text), ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(written.encode()).hexdigest()
