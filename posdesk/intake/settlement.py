"""The settlement file of the card acquirer as lines: day, amount, card, approval, reference.

Charges stand above zero, refunds below it, whichever way the file writes them. Of a card number its
last four digits are kept and nothing else (RELIABILITY 4.4).
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from posdesk.card_numbers import holds_card_number
from posdesk.intake.figures import moment, scaled
from posdesk.intake.mapping import Columns, Field, find_columns
from posdesk.intake.reading import Row, open_table
from posdesk.intake.troubles import RowTrouble
from posdesk.money import currency as currency_of
from posdesk.till.card_call import AcquirerLine
from posdesk.values import dataclass

SETTLEMENT_FIELDS = (
    Field("date", ("Date", "TransactionDate", "BookingDate", "TransDate", "Timestamp", "DateTime")),
    Field("amount", ("Amount", "GrossAmount", "TransactionAmount", "Gross")),
    Field("card", ("Card", "Last4", "CardNumber", "PAN", "MaskedPAN", "CardNo"), needed=False),
    Field("approval", ("Approval", "ApprovalCode", "AuthCode", "AuthorisationCode",
                       "AuthorizationCode"), needed=False),
    Field("reference", ("Reference", "ARN", "TransactionId", "TransactionID", "RRN",
                        "RetrievalReference", "Id"), needed=False),
    Field("kind", ("Type", "Kind", "TransactionType"), needed=False),
    Field("currency", ("Currency", "TransactionCurrency"), needed=False),
)  # fmt: skip
_REFUNDS = ("refund", "credit", "return", "reversal", "gutschrift", "storno")
_LAST, _LONGEST = 4, 40


@dataclass(frozen=True, slots=True)
class SettlementFile:
    """What the file holds; `troubles`: line number and why it was left out, in words."""

    name: str
    lines: tuple[AcquirerLine, ...]
    troubles: tuple[tuple[int, str], ...] = ()
    acquirer: str = ""  # whose columns were kept and found in it


Kept = Mapping[str, Mapping[str, str]]


def headings(path: Path) -> tuple[str, ...]:
    """The file's own headings; NotTaken where it is no table."""
    return tuple(name for name in open_table(path).heading if name)


def read_settlement(
    path: Path, currency: str, said: Mapping[str, str] | None = None, kept: Kept | None = None
) -> SettlementFile:
    """The lines of that file; NotTaken where it is no table, or has no day or amount.

    `said` maps a field to the file's own heading; where nothing is said, the acquirer of `kept`
    whose headings all stand in the file does. Lines of another currency are left out.
    """
    table = open_table(path)
    acquirer = "" if said else _whose(table.heading, kept or {})
    said = said or (kept or {}).get(acquirer, {})
    columns = find_columns(table.name, table.heading, SETTLEMENT_FIELDS, said)
    seen: Counter[str] = Counter()
    lines, troubles = [], []
    for row in table.rows:
        try:
            line = _line(row, columns, currency, seen)
        except RowTrouble as wrong:
            troubles.append((row.number, wrong.trouble.words))
            continue
        if line is not None:
            lines.append(line)
    return SettlementFile(table.name, tuple(lines), tuple(troubles), acquirer)


def _whose(heading: tuple[str, ...], kept: Kept) -> str:
    """The acquirer that most headings of the file speak for; empty for none."""
    fits = [name for name, said in kept.items() if said and set(said.values()) <= set(heading)]
    return max(fits, key=lambda name: (len(kept[name]), name), default="")


def _line(row: Row, columns: Columns, currency: str, seen: Counter[str]) -> AcquirerLine | None:
    if row.trouble is not None:
        raise RowTrouble(row.trouble.code, **row.trouble.figures)

    def cell(field: str) -> str:
        place = columns.place(field)
        return row.cells[place].strip() if 0 <= place < len(row.cells) else ""

    if cell("currency").upper() not in ("", currency):
        return None
    places = currency_of(currency).exponent
    minor = scaled(cell("amount"), places, columns.name("amount"))
    if any(word in cell("kind").casefold() for word in _REFUNDS):
        minor = -abs(minor)
    if not minor:
        return None
    day = moment(cell("date"), columns.name("date")).date()
    digits = "".join(sign for sign in cell("card") if sign.isascii() and sign.isdigit())
    last4 = digits[-_LAST:] if len(digits) >= _LAST else ""
    approval, reference = cell("approval")[:_LONGEST], _bare(cell("reference"))
    # Of the whole row, whatever is said of its columns: read once more it is the same line.
    told = "|".join(_without_card(each.strip()) for each in row.cells).rstrip("|")
    seen[told] += 1  # the same line twice in one file is two lines, and once read is once kept
    name = hashlib.sha256(f"{told} {seen[told]}".encode()).hexdigest()[:32]
    return AcquirerLine(name, day, minor, currency, last4, approval, reference)


def _without_card(cell: str) -> str:
    """A cell as it stands; of a card number its last four digits."""
    if not holds_card_number(cell):
        return cell
    return "".join(sign for sign in cell if sign.isdigit())[-_LAST:]


def _bare(reference: str) -> str:
    """A reference as it is written; one that could be a card number is left out."""
    return "" if holds_card_number(reference) else reference[:_LONGEST]
