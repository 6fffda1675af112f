"""No text says `1 mistakes`: a figure stands behind its word (`mistakes: 1`), or is never one."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from source_code import ROOT

TEXTS = ROOT / "resources" / "translations" / "posdesk_en.ts"
_COUNTED = re.compile(r"\{(\w+)\} ([a-z]+s)\b")
NO_COUNT = frozenset((
    "amount", "number", "name", "file", "heading", "plan", "barcode", "card", "detail", "field",
    "goods", "half", "host", "invoice", "part", "tender", "title", "value", "what", "who", "code",
    "folder", "path", "words", "slip", "day", "when", "paper", "person", "till", "customer",
    "currency", "last4", "listed", "words", "one", "other", "line", "first", "serial", "handed",
))  # fmt: skip
# Figures that are two at least wherever the text is shown.
NEVER_ONE = frozenset((
    "{days} days", "{letters} letters", "{most} lines", "{most} signs", "{most} letters",
    "{most} parts", "{fewest} parts", "{count} parts", "{parts} codes", "{count} slips",
    "{count} signs", "{count} entries", "{entries} entries", "{records} entries", "{count} times",
    "{found} columns", "{count} sheets", "{limit} characters", "{name} letters",
))  # fmt: skip


def test_no_text_counts_one_of_many() -> None:
    texts = {each.text or "" for each in ElementTree.parse(TEXTS).iter("source")}
    found = sorted(
        f"{match[0]} in: {text}"
        for text in texts
        for match in _COUNTED.finditer(text)
        if match[1] not in NO_COUNT and match[0] not in NEVER_ONE
    )
    assert found == [], "put the figure behind its word, or show that it is never one"
