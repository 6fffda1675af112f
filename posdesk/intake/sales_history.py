"""Old sales out of files: rows read, gathered into invoices, each row taken or refused by name.

An invoice is taken whole or not at all: one row that cannot be read keeps the others of its number
back, and each of them is reported.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from posdesk.identity import read_number
from posdesk.intake.figures import (
    MAX_LINE_MILLI,
    moment,
    not_later_than,
    pieces,
    price_milli,
    scaled,
)
from posdesk.intake.kinds import CREDIT, FREE, SALE, class_of, is_credit_note, kind_of
from posdesk.intake.mapping import SALES_FIELDS, Columns, find_columns
from posdesk.intake.old_sales import History, OldInvoice, OldLine, Refused
from posdesk.intake.reading import Row, Table, open_table
from posdesk.intake.troubles import RowTrouble, Trouble, quiet, shown
from posdesk.intake.words import known_code, known_words_of

Watch = Callable[[int], None]  # told how many rows have been read; may raise to stop

_CODE_LIMIT, _NUMBER_LIMIT, _CUSTOMER_LIMIT = 40, 40, 60
_POINT_NOUGHT = re.compile(r"\d+\.0", re.ASCII)


@dataclass(frozen=True, slots=True)
class Reading:
    """How the files are to be read: currency decimals, the day after which no sale can lie,
    whether days come first in `1/2/2010`, and which column is which.
    """

    exponent: int
    today: date
    day_order: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)


def read_history(
    files: Sequence[Path], reading: Reading, watch: Watch = lambda rows: None
) -> History:
    """All invoices in the files, in their order; NotTaken when a file is no table of sales."""
    return read_tables((open_table(path) for path in files), reading, watch)


def read_tables(
    tables: Iterable[Table], reading: Reading, watch: Watch = lambda rows: None
) -> History:
    """The same of tables already open."""
    gathering = _Gathering(reading, watch)
    for table in tables:
        gathering.read(table)
    return gathering.history()


class _Gathering:
    """Rows on their way into invoices."""

    def __init__(self, reading: Reading, watch: Watch) -> None:
        self._reading, self._watch = reading, watch
        self._found = History()
        self._bad: dict[str, int] = {}  # invoice -> the row because of which it is not taken
        self._places: dict[tuple[str, int], OldLine] = {}
        self._counts: dict[str, int] = {}
        self._last = ""  # the invoice of the row before
        self._loose = 0  # a row before this one whose invoice could not be read

    def read(self, table: Table) -> None:
        columns = find_columns(table.name, table.heading, SALES_FIELDS, self._reading.columns)
        self._found.notices += table.notices
        if table.digest:
            self._found.digests.append(table.digest)
        self._last, self._loose = "", 0
        for row in table.rows:
            self._found.rows += 1
            if self._found.rows % 2000 == 0:
                self._watch(self._found.rows)
            if not any(cell and not cell.isspace() for cell in row.cells) and not row.trouble:
                self._found.blank += 1
            else:
                self._take(table.name, columns, row)

    def history(self) -> History:
        """What was found, once all files are read."""
        for invoice in self._found.invoices.values():
            self._check_whole(invoice)
        for number, row in self._bad.items():
            self._give_back(number, row)
        self._found.refused.sort(key=lambda each: (each.file, each.row))
        return self._found

    def _take(self, file: str, columns: Columns, row: Row) -> None:
        number = _number_in(columns, row)
        if self._loose and number:
            self._bad.setdefault(number, self._loose)
        self._loose = 0
        try:
            line = self._line(file, columns, row)
            before = self._places.get((line.invoice, line.no))
            if before is None:
                self._places[line.invoice, line.no] = line
                invoices = self._found.invoices
                invoices.setdefault(line.invoice, OldInvoice(line.invoice, [])).lines.append(line)
            elif before.says_the_same(line):
                self._found.repeated += 1
            else:
                raise RowTrouble("line_twice", line=line.no, invoice=line.invoice, other=before.row)
        except RowTrouble as wrong:
            self._refuse(file, row.number, number, wrong.trouble)
        self._last = number or self._last

    def _refuse(self, file: str, row: int, number: str, trouble: Trouble) -> None:
        self._found.refused.append(Refused(file, row, number, trouble))
        if number:
            self._bad.setdefault(number, row)
            return
        # Whose row this was nobody knows: the invoices on both sides may lack it.
        if self._last:
            self._bad.setdefault(self._last, row)
        self._loose = row

    def _line(self, file: str, columns: Columns, row: Row) -> OldLine:
        if row.trouble:
            raise RowTrouble(row.trouble.code, **row.trouble.figures)
        if len(row.cells) != len(columns.heading):
            raise RowTrouble("columns", found=len(row.cells), wanted=len(columns.heading))
        reading = self._reading
        cell = _Cells(columns, row)
        invoice = known_code(cell["invoice"], columns.name("invoice"), _NUMBER_LIMIT)
        if read_number(invoice) is not None:
            raise RowTrouble("number_of_ours", invoice=shown(invoice))
        sku = known_code(cell["sku"], columns.name("sku"), _CODE_LIMIT, of_goods=True)
        quantity = pieces(cell["quantity"], columns.name("quantity"))
        price = price_milli(cell["price"], reading.exponent, columns.name("price"))
        if abs(quantity * price) > MAX_LINE_MILLI:
            heading, value = columns.name("quantity"), shown(cell["quantity"])
            raise RowTrouble("too_large", heading=heading, value=value)
        klass = class_of(invoice, quantity, price)
        _check_signs(columns, klass, quantity, price, cell["price"], invoice)
        at = moment(cell["date"], columns.name("date"), reading.day_order)
        not_later_than(at, reading.today, columns.name("date"))
        return OldLine(
            file=file,
            row=row.number,
            invoice=invoice,
            no=self._line_no(columns, cell, invoice),
            sku=sku,
            text=known_words_of(cell["text"], columns.name("text")),
            quantity=quantity,
            at=at,
            price_milli=price,
            customer=_customer(cell, columns),
            klass=klass,
            kind=kind_of(sku),
        )

    def _line_no(self, columns: Columns, cell: _Cells, invoice: str) -> int:
        if columns.place("line") >= 0:
            heading = columns.name("line")
            number = scaled(cell["line"], 0, heading)
            if not 0 < number <= 1_000_000:
                raise RowTrouble("not_a_number", heading=heading, value=shown(cell["line"]))
            return number
        self._counts[invoice] = self._counts.get(invoice, 0) + 1
        return self._counts[invoice]

    def _check_whole(self, invoice: OldInvoice) -> None:
        """What only the whole invoice shows; it is refused by its first row."""
        first = invoice.lines[0]
        if len({line.customer for line in invoice.lines}) > 1:
            self._refuse_first(first, "two_customers")
        elif {SALE, FREE} & (kinds := {line.klass for line in invoice.lines}) and CREDIT in kinds:
            self._refuse_first(first, "mixed_signs")

    def _refuse_first(self, line: OldLine, code: str) -> None:
        if line.invoice not in self._bad:
            trouble = Trouble(code, {"invoice": line.invoice})
            self._found.invoices[line.invoice].lines.remove(line)
            self._refuse(line.file, line.row, line.invoice, trouble)

    def _give_back(self, number: str, row: int) -> None:
        """Refuse what was taken of an invoice that is not whole."""
        invoice = self._found.invoices.pop(number, None)
        for line in invoice.lines if invoice else ():
            trouble = Trouble("rest_of_invoice", {"invoice": number, "other": row})
            self._found.refused.append(Refused(line.file, line.row, number, trouble))


class _Cells:
    """The cells of one row by field; empty text for a column the file does not have."""

    __slots__ = ("_cells", "_columns")

    def __init__(self, columns: Columns, row: Row) -> None:
        self._columns, self._cells = columns, row.cells

    def __getitem__(self, field: str) -> str:
        place = self._columns.place(field)
        return self._cells[place] if place >= 0 else ""


def _customer(cell: _Cells, columns: Columns) -> str:
    text = cell["customer"].strip()
    if not text:
        return ""
    if _POINT_NOUGHT.fullmatch(text):  # a number that went through a spreadsheet
        text = text[:-2]
    return known_code(text, columns.name("customer"), _CUSTOMER_LIMIT)


def _check_signs(
    columns: Columns, klass: str, quantity: int, price: int, text: str, invoice: str
) -> None:
    if klass == CREDIT and is_credit_note(invoice) and quantity > 0:
        raise RowTrouble("credit_above_zero")
    if price < 0 and klass != "bad_debt":
        raise RowTrouble("below_zero", heading=columns.name("price"), value=shown(text))


def _number_in(columns: Columns, row: Row) -> str:
    """The invoice a row belongs to, as far as it can be told even from a broken one."""
    place = columns.place("invoice")
    return quiet(row.cells[place], _NUMBER_LIMIT) if place < len(row.cells) else ""
