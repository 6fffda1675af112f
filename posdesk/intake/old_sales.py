"""What an old till's file says, as values: lines, invoices, rows refused."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from posdesk.intake.kinds import BAD_DEBT, CREDIT, FREE, SALE, WRITE_OFF
from posdesk.intake.troubles import Trouble


@dataclass(frozen=True, slots=True)
class OldLine:
    """One row taken. `at` is the old till's wall clock; `price_milli` thousandths of a minor unit.

    `no` is the old line number; (invoice, no) is what the line is known by, never its code.
    """

    file: str
    row: int
    invoice: str
    no: int
    sku: str
    text: str
    quantity: int
    at: datetime
    price_milli: int
    customer: str
    klass: str
    kind: str

    @property
    def exact_milli(self) -> int:
        """Price x quantity unrounded, thousandths of a minor unit; below zero on credits."""
        return self.price_milli * self.quantity

    def says_the_same(self, other: OldLine) -> bool:
        """Whether another row of the same number is only this row once more."""
        return (self.sku, self.quantity, self.at, self.price_milli, self.customer) == (
            other.sku, other.quantity, other.at, other.price_milli, other.customer,
        )  # fmt: skip


@dataclass(slots=True)
class OldInvoice:
    """The rows of one number, whole. A sale, a credit, or a note about stock or a debt."""

    number: str
    lines: list[OldLine]

    @property
    def at(self) -> datetime:
        """The earliest of its rows: a few invoices carry two times a minute apart."""
        return min(line.at for line in self.lines)

    @property
    def customer(self) -> str:
        """The old customer's id, empty when it names none; one invoice names one customer."""
        return next((line.customer for line in self.lines if line.customer), "")

    @property
    def sold(self) -> list[OldLine]:
        """Lines that left the shop, paid or free."""
        return [line for line in self.lines if line.klass in (SALE, FREE)]

    @property
    def credited(self) -> list[OldLine]:
        """Lines that were credited."""
        return [line for line in self.lines if line.klass == CREDIT]

    @property
    def noted(self) -> list[OldLine]:
        """Stock written off and bad debts: neither sold nor returned."""
        return [line for line in self.lines if line.klass in (WRITE_OFF, BAD_DEBT)]


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that was not taken, and why; `invoice` is empty when it could not be read."""

    file: str
    row: int
    invoice: str
    trouble: Trouble


@dataclass(slots=True)
class History:
    """Everything the files say. rows == lines taken + repeated + blank + refused.

    `digests`: SHA-256 of each file read.
    """

    invoices: dict[str, OldInvoice] = field(default_factory=dict)
    refused: list[Refused] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    digests: list[bytes] = field(default_factory=list)
    rows: int = 0
    repeated: int = 0
    blank: int = 0

    @property
    def lines(self) -> Iterator[OldLine]:
        """Every row taken, invoice by invoice."""
        return (line for invoice in self.invoices.values() for line in invoice.lines)

    def refuse(self, invoice: OldInvoice, trouble: Trouble) -> None:
        """Take an invoice out again, every row of it refused for the same reason."""
        del self.invoices[invoice.number]
        self.refused += [
            Refused(line.file, line.row, invoice.number, trouble) for line in invoice.lines
        ]

    @property
    def is_accounted_for(self) -> bool:
        """Whether every row read is taken, repeated, blank or refused with a reason."""
        taken = sum(len(invoice.lines) for invoice in self.invoices.values())
        return self.rows == taken + self.repeated + self.blank + len(self.refused)
