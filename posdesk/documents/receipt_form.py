"""A receipt form of the shop's own: in which order the parts stand, with words of its own between.

No form hides a right (PROMISE SE-129): each part that must be there has to be named, no words name
a sum or speak against what the paper promises. What is not sound is not used, whatever wrote it:
then the built-in form is printed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from posdesk.documents.no_sums import checked_free_text
from posdesk.documents.paper import CENTRE, SMALL, Block, Words
from posdesk.errors import Refusal
from posdesk.plain_text import printable
from posdesk.wording import QT_TRANSLATE_NOOP

MOST_LINES, LINE_CELLS = 32, 41

# The parts of a receipt in the built-in order, and what they are; a receipt has those that fit it.
PARTS: dict[str, str] = {
    "goods": QT_TRANSLATE_NOOP("Paper", "what was bought, or which plan is paid"),
    "total": QT_TRANSLATE_NOOP("Paper", "the total, or this payment"),
    "pieces": QT_TRANSLATE_NOOP("Paper", "how many pieces, and what was taken off"),
    "paid": QT_TRANSLATE_NOOP("Paper", "how it was paid"),
    "tax": QT_TRANSLATE_NOOP("Paper", "the tax in the prices"),
    "payments": QT_TRANSLATE_NOOP("Paper", "every payment of a plan so far"),
    "balance": QT_TRANSLATE_NOOP("Paper", "the balance of a plan"),
    "no_more": QT_TRANSLATE_NOOP("Paper", "that nobody may ask for more"),
    "next": QT_TRANSLATE_NOOP("Paper", "the next day and amount of a plan"),
    "window": QT_TRANSLATE_NOOP("Paper", "until when anything may come back"),
    "our_word": QT_TRANSLATE_NOOP("Paper", "that the paper counts if our records are lost"),
    "code": QT_TRANSLATE_NOOP("Paper", "the signed code"),
    "foot": QT_TRANSLATE_NOOP("Paper", "your words at the foot, and that sorry comes first"),
}
AT_WILL = frozenset(("pieces",))
BUILT_IN = tuple(f"{{{part}}}" for part in PARTS)


class FieldWanted(Refusal):
    """A part that must stand on every receipt is left out; `figures["field"]`."""

    code = "field_wanted"


class FieldUnknown(Refusal):
    """A part in braces that no receipt has, or one named twice; `figures["field"]`."""

    code = "field_unknown"


def part_of(line: str) -> str:
    """The part a line of a form names, as `{balance}`; empty for words of the shop's own."""
    bare = line.strip()
    return bare[1:-1].strip().lower() if bare.startswith("{") and bare.endswith("}") else ""


def check(form: Sequence[str], currency: str) -> None:
    """FieldWanted, FieldUnknown, AmountInWords or RightHidden for a form no receipt may have."""
    named = [part for part in map(part_of, form) if part]
    for place, part in enumerate(named):
        if part not in PARTS or part in named[:place]:
            raise FieldUnknown(field=part)
    for part in PARTS:
        if part not in named and part not in AT_WILL:
            raise FieldWanted(field=part)
    words = [line for line in form if not part_of(line)]
    for line in words:
        if "{" in line or "}" in line:
            raise FieldUnknown(field=line.strip())
    checked_free_text(words, currency)


def arranged(
    form: tuple[str, ...], currency: str, parts: Mapping[str, Sequence[Block]]
) -> list[Block]:
    """The parts of a receipt in that form's order; in the built-in one where it is not sound."""
    blocks: list[Block] = []
    for line in form if form and _is_sound(form, currency) else BUILT_IN:
        part = part_of(line)
        if part:
            blocks += parts.get(part, ())
        else:
            blocks.append(Words(printable(line), CENTRE, SMALL))
    return blocks


@lru_cache(maxsize=16)
def _is_sound(form: tuple[str, ...], currency: str) -> bool:
    try:
        check(form, currency)
    except Refusal:
        return False
    return len(form) <= MOST_LINES
