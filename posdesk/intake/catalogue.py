"""Goods out of a file: each row becomes a product, or is refused with its reason."""

from __future__ import annotations

import gc
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from posdesk.card_numbers import holds_card_number
from posdesk.catalogue.barcode import Barcode, Form, plain_gtin14, read_barcode
from posdesk.catalogue.entering import DaysNotTaken, MonthsNotTaken, check_traits
from posdesk.catalogue.product import Product
from posdesk.catalogue.tax import TaxScheme
from posdesk.catalogue.traits import GOODS, KINDS, MOST_DAYS, MOST_MONTHS, Traits
from posdesk.desk.actions.bringing import Source
from posdesk.errors import Refusal
from posdesk.intake.figures import price_milli, scaled
from posdesk.intake.mapping import CATALOGUE_FIELDS, Columns, find_columns
from posdesk.intake.reading import Row, Table, open_table
from posdesk.intake.troubles import NotTaken, RowTrouble, Trouble, quiet, shown
from posdesk.intake.words import plain_code, words_of
from posdesk.wording import translate

SKU_LIMIT = 40
_BETWEEN_BARCODES = re.compile(r"[\s,;|]+")
LONGEST_DAYS = 4  # digits
_TRAITS = ("kind", "serials", "deposit", "return_days", "months")
_YES = frozenset(("yes", "y", "true", "1", "x", "kg", "weighed"))
_NO = frozenset(("", "no", "n", "false", "0", "pc", "pcs", "each", "piece"))


@dataclass(frozen=True, slots=True)
class RefusedGoods:
    """A row that is not in the catalogue, and why; `sku` as far as it could be read."""

    row: int
    sku: str
    trouble: Trouble


@dataclass(slots=True)
class Range:
    """What a catalogue file holds. rows == products + refused + blank. `digest`: its SHA-256."""

    products: list[Product] = field(default_factory=list)
    refused: list[RefusedGoods] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    digest: bytes = b""
    rows: int = 0
    blank: int = 0

    @property
    def source(self) -> Source:
        """Where it came from, with counts, for the entry of its import."""
        counts = {"rows_taken": len(self.products), "refused": len(self.refused)}
        return Source((self.digest,) if self.digest else (), counts)

    @property
    def is_accounted_for(self) -> bool:
        """Whether every row read is taken, blank or refused with a reason."""
        return self.rows == len(self.products) + len(self.refused) + self.blank


def read_range(
    path: Path,
    exponent: int,
    taxes: TaxScheme,
    columns: Mapping[str, str],
    watch: Callable[[int], None] = lambda rows: None,
) -> Range:
    """The products in the file, for a currency of `exponent` decimals and the shop's taxes.

    NotTaken when the file is no table of goods. `watch` is told how many rows were read.
    """
    table = open_table(path)
    places = find_columns(table.name, table.heading, CATALOGUE_FIELDS, columns)
    if places.place("sku") < 0 and places.place("barcode") < 0:
        raise NotTaken(
            "no_such_columns",
            file=table.name,
            missing=translate("Intake", "sku (SKU) or barcode (Barcode)"),
            found=", ".join(table.heading),
            example="sku",
        )
    shelving = _Shelving(table, places, exponent, taxes)
    collects = gc.isenabled()
    gc.disable()  # rows hold no rings, and among 100,000 looking for some takes a tenth of it all
    try:
        return shelving.fill(watch)
    finally:
        if collects:
            gc.enable()


class _Shelving:
    """Rows on their way into the range: codes and barcodes stand in it once."""

    def __init__(self, table: Table, columns: Columns, exponent: int, taxes: TaxScheme) -> None:
        self._table, self._columns, self._exponent = table, columns, exponent
        names = (each.name for each in CATALOGUE_FIELDS)
        self._at = {name: columns.place(name) for name in names}  # -1: there is no such column
        self._names = {each.name: columns.name(each.name) for each in CATALOGUE_FIELDS}
        self._taxes = _tax_codes(taxes)
        self._found = Range(notices=list(table.notices), digest=table.digest)
        self._skus: dict[str, int] = {}
        self._gtins: dict[str, Product] = {}
        self._has_traits = any(self._at[name] >= 0 for name in _TRAITS)
        self._unpriced = 0

    def fill(self, watch: Callable[[int], None]) -> Range:
        """Read every row."""
        found = self._found
        for row in self._table.rows:
            found.rows += 1
            if found.rows % 2000 == 0:
                watch(found.rows)
            cells = [*map(str.strip, row.cells), ""]  # the last one is the column that is not there
            if not row.trouble and not any(cells):
                found.blank += 1
                continue
            try:
                found.products.append(self._product(row, cells))
            except RowTrouble as wrong:
                sku = quiet(self._sku_in(cells), SKU_LIMIT)
                found.refused.append(RefusedGoods(row.number, sku, wrong.trouble))
        if self._unpriced:
            found.notices.append(
                translate("Intake", "goods without a price: {count}; the till asks for it.")
                .format(count=self._unpriced)
            )  # fmt: skip
        return found

    def _product(self, row: Row, cells: list[str]) -> Product:
        if row.trouble:
            raise RowTrouble(row.trouble.code, **row.trouble.figures)
        if len(row.cells) != len(self._columns.heading):
            raise RowTrouble("columns", found=len(row.cells), wanted=len(self._columns.heading))
        at = self._at
        gtins = self._barcodes(cells[at["barcode"]])
        product = Product(
            sku=self._sku(cells[at["sku"]], gtins),
            text=self._text(cells[at["text"]]),
            price_milli=self._price(cells[at["price"]]),
            tax_code=self._tax_code(cells[at["tax"]]),
            gtins=gtins,
            weighed=self._yes(cells[at["weighed"]], "weighed"),
        )
        if self._has_traits:
            product = replace(product, traits=self._traits(cells, weighed=product.weighed))
        self._enter(product, row.number)
        self._unpriced += product.price_milli is None
        return product

    def _enter(self, product: Product, row: int) -> None:
        key = product.sku.casefold()
        if key in self._skus:
            raise RowTrouble("sku_twice", value=shown(product.sku), other=self._skus[key])
        for gtin in product.gtins:
            if gtin in self._gtins:
                owner = self._gtins[gtin].sku
                other = self._skus[owner.casefold()]
                raise RowTrouble("barcode_taken", value=gtin, owner=shown(owner), other=other)
        self._skus[key] = row
        for gtin in product.gtins:
            self._gtins[gtin] = product

    def _sku_in(self, cells: list[str]) -> str:
        place = self._at["sku"]
        return cells[place] if place < len(cells) else ""

    def _sku(self, text: str, gtins: tuple[str, ...]) -> str:
        if not text and gtins:
            return gtins[0].lstrip("0")
        return plain_code(text, self._names["sku"], SKU_LIMIT, of_goods=True)

    def _text(self, cell: str) -> str:
        heading = self._names["text"]
        text = words_of(cell, heading)
        if not text:
            raise RowTrouble("missing", heading=heading)
        return text

    def _price(self, text: str) -> int | None:
        if not text:
            return None
        heading = self._names["price"]
        milli = price_milli(text, self._exponent, heading)
        if milli < 0:
            raise RowTrouble("below_zero", heading=heading, value=shown(text))
        return milli or None  # a price of nought means that nobody knew it: never sold for nothing

    def _tax_code(self, text: str) -> str:
        if not text:
            return self._taxes[""]
        known = self._taxes.get(text.casefold())
        if known is None and (percent := text.rstrip("% ")):
            try:
                known = self._taxes.get(f"{scaled(percent, 3, 'tax')}")
            except RowTrouble:
                known = None
        if known is None:
            codes = ", ".join(dict.fromkeys(self._taxes.values()))
            raise RowTrouble("tax_code", value=shown(text), known=codes)
        return known

    def _traits(self, cells: list[str], *, weighed: bool) -> Traits:
        at = self._at
        kind = cells[at["kind"]].casefold() or GOODS
        days, months = cells[at["return_days"]], cells[at["months"]]
        if kind not in KINDS:
            raise RowTrouble("kind", value=shown(kind), known=", ".join(KINDS))
        if days and not (days.isascii() and days.isdecimal() and len(days) <= LONGEST_DAYS):
            raise RowTrouble("days", value=shown(days), most=MOST_DAYS)
        if months and not (months.isascii() and months.isdecimal() and len(months) <= LONGEST_DAYS):
            raise RowTrouble("months", value=shown(months), most=MOST_MONTHS)
        traits = Traits(
            kind,
            self._yes(cells[at["serials"]], "serials"),
            words_of(cells[at["deposit"]], self._names["deposit"])[:SKU_LIMIT],
            int(days) if days else None,
            int(months or 0),
        )
        try:
            return check_traits(traits, weighed=weighed)
        except DaysNotTaken as slip:
            raise RowTrouble("days", value=shown(days), most=MOST_DAYS) from slip
        except MonthsNotTaken as slip:
            raise RowTrouble("months", value=shown(months), most=MOST_MONTHS) from slip
        except Refusal as slip:
            raise RowTrouble("traits") from slip

    def _yes(self, cell: str, name: str) -> bool:
        if not cell:
            return False
        text = cell.casefold()
        if text in _YES or text in _NO:
            return text in _YES
        raise RowTrouble("not_a_yes", heading=self._names[name], value=shown(text))

    def _barcodes(self, text: str) -> tuple[str, ...]:
        if plain := plain_gtin14(text):
            return (plain,)
        heading = self._names["barcode"]
        if len(text) > 500:
            raise RowTrouble("too_long", heading=heading, limit=500)
        found: dict[str, None] = {}
        for each in _BETWEEN_BARCODES.split(text):
            if each:
                found[self._gtin(each, heading)] = None
        return tuple(found)

    def _gtin(self, text: str, heading: str) -> str:
        if holds_card_number(text, is_barcode_field=True):
            raise RowTrouble("card_number", heading=heading)
        read = read_barcode(text)
        if isinstance(read, Barcode):
            return read.gtin14
        lost = [each for each in read.maybe if each.form is Form.UPC_A]
        if self._table.is_workbook and len(lost) == 1:
            return lost[0].gtin14  # a spreadsheet kept it as a number and dropped its first zeros
        raise RowTrouble("barcode", heading=heading, value=shown(text))


def _tax_codes(taxes: TaxScheme) -> dict[str, str]:
    """What a tax cell may say -> the shop's code; its rate too where one code has it.

    A rate given to no more goods is meant by its code alone: goods that have it keep it.
    """
    found = {"": taxes.rates[0].code}
    for rate in taxes.offered:
        found.setdefault(str(rate.rate), rate.code)
    for rate in taxes.rates:
        found[rate.code.casefold()] = rate.code
    for rate in taxes.offered:
        found.setdefault(rate.name.casefold(), rate.code)
    return found
