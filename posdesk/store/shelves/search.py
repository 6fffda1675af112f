"""Lines that may be the one a customer means: by goods, card, customer, amount, serial number.

Each question walks one index and takes the newest of it; nothing is ever read to its end.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import BindParameter, Row, bindparam, exists, func, literal_column, select

from posdesk.catalogue.barcode import Barcode, read_barcode
from posdesk.clock import Moment
from posdesk.returns.search.remembered import SoldLine
from posdesk.returns.search.spelling import closeness, slips
from posdesk.returns.unproved import Charged
from posdesk.sales.sale import NEVER_OURS, UNPROVED
from posdesk.store import sold_index
from posdesk.store.days import day_number
from posdesk.store.kind_tables import LINE_TRAIT
from posdesk.store.offer_tables import LINE_OFFER
from posdesk.store.plain_tables import PRODUCT, PRODUCT_GTIN
from posdesk.store.product_index import words_of
from posdesk.store.search_tables import SOLD_BEFORE
from posdesk.store.shelves.past_sales import LAST_DAY, checked
from posdesk.store.trade_tables import (
    GOODS_RETURN,
    HONOURED,
    RETURN_LINE,
    SALE,
    SALE_LINE,
    SALE_TENDER,
)
from posdesk.store.unit import Unit

_CHUNK = 400
_MOST_CHARGED = 2_000
_MOST_NAMED = 300  # goods that words may mean; the closest of them are looked at
_SINCE: BindParameter[int] = bindparam("since")
_UNTIL: BindParameter[int] = bindparam("until")
# What had come back before the day that is asked about.
_BACK = (
    select(func.coalesce(func.max(RETURN_LINE.c.after), 0))
    .select_from(RETURN_LINE.join(GOODS_RETURN))
    .where(
        RETURN_LINE.c.sale == SALE_LINE.c.sale,
        RETURN_LINE.c.line == SALE_LINE.c.no,
        GOODS_RETURN.c.day < bindparam("as_of"),
    )
    .scalar_subquery()
)
_ROW = (
    SALE_LINE.c.sale, SALE_LINE.c.no, SALE_LINE.c.sku, SALE_LINE.c.text, SALE_LINE.c.quantity,
    SALE_LINE.c.weighed, SALE_LINE.c.price_milli, SALE_LINE.c.paid, _BACK.label("back"),
    SALE.c.at_ms, SALE.c.offset_min, (SALE.c.total + SALE.c.rounding).label("total"),
    SALE.c.customer,
)  # fmt: skip
_LINES = (
    select(*_ROW)
    .select_from(SALE_LINE.join(SALE, SALE.c.number == SALE_LINE.c.sale))
    .where(SALE.c.origin != UNPROVED, SALE.c.origin != NEVER_OURS)  # nobody bought those
)
_OF_GOODS = (
    _LINES.where(SALE_LINE.c.sku == bindparam("sku"))
    .where(SALE_LINE.c.day >= _SINCE, SALE_LINE.c.day <= _UNTIL)
    .order_by(SALE_LINE.c.day.desc())
    .limit(bindparam("most"))
)
_OF_SALES = _LINES.where(SALE_LINE.c.sale.in_(bindparam("sales", expanding=True)))
_WHOLE = (
    select(
        SALE.c.number, SALE.c.at_ms, SALE.c.offset_min, SALE.c.total + SALE.c.rounding,
        SALE.c.customer,
    )
    .where(SALE.c.number.in_(bindparam("sales", expanding=True)))
    .where(SALE.c.origin != UNPROVED, SALE.c.origin != NEVER_OURS)
)  # fmt: skip
_THEIRS = (
    select(SALE.c.number)
    .where(SALE.c.customer.is_not(None))  # said so that the partial index is used
    .where(SALE.c.customer == bindparam("customer"))
    .where(SALE.c.day >= _SINCE, SALE.c.day <= _UNTIL)
    .order_by(SALE.c.day.desc())
    .limit(bindparam("most"))
)
_ABOUT = (
    select(SALE.c.number)
    .where(SALE.c.day >= _SINCE, SALE.c.day <= _UNTIL)
    .where(checked >= bindparam("least"), checked <= bindparam("greatest"))
    .order_by(SALE.c.day.desc(), SALE.c.at_ms.desc())
    .limit(bindparam("most"))
)
# What one piece was really sold for: alone on its line, by no offer that gives on several, and no
# price of it was put right since.
_CHARGED = (
    select(SALE_LINE.c.paid, SALE_LINE.c.tax, SALE_LINE.c.tax_code, SALE_LINE.c.tax_rate)
    .select_from(SALE_LINE.join(SALE, SALE.c.number == SALE_LINE.c.sale))
    .where(SALE_LINE.c.sku == bindparam("sku"), SALE_LINE.c.day >= _SINCE)
    .where(SALE_LINE.c.quantity == 1, SALE_LINE.c.weighed == 0, SALE_LINE.c.paid > 0)
    .where(SALE.c.origin.in_(("till", "imported", "rebuilt")))
    .where(
        ~exists(LINE_OFFER.c.line).where(
            LINE_OFFER.c.sale == SALE_LINE.c.sale, LINE_OFFER.c.line == SALE_LINE.c.no
        ),
        ~exists(HONOURED.c.paper).where(
            HONOURED.c.plan == SALE_LINE.c.sale, HONOURED.c.kind == literal_column("'price_cut'")
        ),
    )
    .order_by(SALE_LINE.c.day.desc())
    .limit(bindparam("most"))
)
# What was asked for one, whatever was taken off; lines without a code are told apart by their text.
_ASKED = (
    select(SALE_LINE.c.price_milli, SALE_LINE.c.text)
    .where(SALE_LINE.c.sku == bindparam("sku"), SALE_LINE.c.day >= _SINCE)
    .where(SALE_LINE.c.price_milli > 0)
    .order_by(SALE_LINE.c.day.desc())
    .limit(bindparam("most"))
)
_TEXT = (
    select(SALE_LINE.c.text)
    .where(SALE_LINE.c.sku == bindparam("sku"))
    .order_by(SALE_LINE.c.day.desc())
    .limit(1)
)
_PAID_BY = select(SALE_TENDER.c.sale).where(
    SALE_TENDER.c.sale.in_(bindparam("sales", expanding=True)),
    SALE_TENDER.c.last4 == bindparam("last4"),
)
_HOLDING = select(SALE_LINE.c.sale, SALE_LINE.c.sku).where(
    SALE_LINE.c.sale.in_(bindparam("sales", expanding=True)),
    SALE_LINE.c.sku.in_(bindparam("skus", expanding=True)),
)
_SERIAL = select(LINE_TRAIT.c.sale, LINE_TRAIT.c.line).where(
    LINE_TRAIT.c.what == literal_column("'serial'"), LINE_TRAIT.c.said == bindparam("serial")
)
_ON_OFFER = select(PRODUCT.c.sku).where(PRODUCT.c.sku_key == bindparam("code"))
_SOLD = select(SOLD_BEFORE.c.sku).where(SOLD_BEFORE.c.sku_key == bindparam("code"))
_BY_BARCODE = (
    select(PRODUCT.c.sku)
    .select_from(PRODUCT_GTIN.join(PRODUCT))
    .where(PRODUCT_GTIN.c.gtin == bindparam("gtin"))
)


class SearchShelf:
    """Past lines by whatever is remembered of them."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def coded(self, said: str) -> tuple[str, ...]:
        """The codes, in every way they are written, of goods with that code or barcode."""
        code, found = said.strip().casefold(), dict[str, None]()
        for question in (_ON_OFFER, _SOLD):
            found |= dict.fromkeys(self._ask(question, {"code": code}).scalars().all())
        if not found and isinstance(barcode := read_barcode(said.strip()), Barcode):
            asked = {"gtin": barcode.gtin14}
            found |= dict.fromkeys(self._ask(_BY_BARCODE, asked).scalars().all())
        return tuple(found)

    def called(self, said: str, most: int, *, quick: bool = False) -> dict[str, int]:
        """Codes of goods those words may mean, and how closely, in percent; the closest first.

        Where no goods hold every word, a word that none holds is taken for a slip of the hand, then
        any of them, then all but one of them are enough (the first two alone where it is `quick`).
        """
        words = words_of(said)
        tried = (self._plainly, self._with_a_slip, self._with_slips, self._without_one)
        for tries in tried[:2] if quick else tried:
            found = tries(words) if words else {}
            if found:
                closest = sorted(found.items(), key=lambda each: -each[1])
                return dict(closest[:most])
        return {}

    def lines_of(
        self,
        skus: Mapping[str, int],
        since: date | None,
        until: date | None,
        most: int,
        as_of: date,
    ) -> list[SoldLine]:
        """The newest `most` lines of each of those goods (code to closeness) in those days."""
        found: list[SoldLine] = []
        for sku, close in skus.items():
            asked = {"sku": sku, "most": most, **_days(since, until, as_of)}
            rows = self._ask(_OF_GOODS, asked).all()
            found += [_line(row, close) for row in rows]
        return found

    def sales_of_customer(
        self, reference: str, since: date | None, until: date | None, most: int
    ) -> list[str]:
        """The newest `most` sales of those days to one customer."""
        days = _days(since, until, until or date.max)
        asked = {"customer": reference, "most": most, **days}
        asked.pop("as_of")
        return list(self._ask(_THEIRS, asked).scalars().all())

    def lines_of_sales(
        self, numbers: Iterable[str], as_of: date, goods: Mapping[str, int] | None = None
    ) -> list[SoldLine]:
        """Every line of those sales; of `goods` (code to closeness) alone where some are given."""
        found: list[SoldLine] = []
        for part in _parts(numbers):
            rows = self._ask(_OF_SALES, {"sales": part, "as_of": day_number(as_of)}).all()
            if goods is None:
                found += [_line(row, 0) for row in rows]
            else:
                found += [_line(row, goods[row[2]]) for row in rows if row[2] in goods]
        return found

    def receipts(self, numbers: Iterable[str]) -> list[SoldLine]:
        """Those sales as wholes: line 0 stands for all of one."""
        return [
            SoldLine(number, 0, "", "", 0, False, 0, total, 0, Moment(at, off), total, who or "", 0)
            for part in _parts(numbers)
            for number, at, off, total, who in self._ask(_WHOLE, {"sales": part}).all()
        ]

    def paid_by(self, numbers: Iterable[str], last4: str) -> set[str]:
        """Which of those sales were paid, if only in part, by a card of that ending."""
        found: set[str] = set()
        for part in _parts(numbers):
            found |= set(self._ask(_PAID_BY, {"sales": part, "last4": last4}).scalars().all())
        return found

    def holding(self, numbers: Iterable[str], skus: Mapping[str, int]) -> dict[str, int]:
        """Which of those sales hold any of those goods, and how closely, in percent."""
        found: dict[str, int] = {}
        for part in _parts(numbers) if skus else ():
            for sale, sku in self._ask(_HOLDING, {"sales": part, "skus": list(skus)}).all():
                found[sale] = max(found.get(sale, 0), skus[sku])
        return found

    def charged(self, skus: Sequence[str], since: date) -> list[Charged]:
        """What single pieces of those goods were sold for since that day, the newest first."""
        found: list[Charged] = []
        for sku in skus:
            asked = {"sku": sku, "since": day_number(since), "most": _MOST_CHARGED}
            found += [Charged(*row) for row in self._ask(_CHARGED, asked).all()]
        return found

    def asked_for(self, sku: str, text: str, since: date) -> list[int]:
        """What was asked for one of those goods since that day, thousandths, the newest first.

        Lines without a code (`sku` empty) are those of that text, whatever its capitals.
        """
        asked = {"sku": sku, "since": day_number(since), "most": _MOST_NAMED}
        said = text.casefold()
        rows = self._ask(_ASKED, asked).all()
        return [int(row.price_milli) for row in rows if not said or row.text.casefold() == said]

    def text_of(self, skus: Sequence[str]) -> str:
        """What those goods were called when they were sold last."""
        found = (self._ask(_TEXT, {"sku": sku}).scalar() for sku in skus)
        return next((str(text) for text in found if text), "")

    def sales_about(
        self, least: int, greatest: int, since: date | None, until: date | None, most: int
    ) -> list[str]:
        """The newest sales of those days that came to between those amounts, minor units."""
        days = _days(since, until, until or date.max)
        asked = {"least": least, "greatest": greatest, "most": most, **days}
        asked.pop("as_of")
        return list(self._ask(_ABOUT, asked).scalars().all())

    def with_serial(self, serial: str) -> tuple[tuple[str, int], ...]:
        """The lines (sale, number) that were sold with that serial number."""
        rows = self._ask(_SERIAL, {"serial": serial}).all()
        return tuple((str(sale), int(line)) for sale, line in rows)

    def _plainly(self, words: Sequence[str]) -> dict[str, int]:
        return self._named(words, [[(word, True)] for word in words])

    def _with_a_slip(self, words: Sequence[str]) -> dict[str, int]:
        known = [bool(sold_index.named(self._unit.wire, [[(word, True)]], 1)) for word in words]
        if all(known):
            return {}
        pairs = zip(words, known, strict=True)
        ways = [_ways(word) if not there else [(word, True)] for word, there in pairs]
        return self._named(words, ways)

    def _with_slips(self, words: Sequence[str]) -> dict[str, int]:
        return self._named(words, [_ways(word) for word in words])

    def _without_one(self, words: Sequence[str]) -> dict[str, int]:
        if len(words) < 2:
            return {}
        found: dict[str, int] = {}
        for without in range(len(words)):
            rest = [word for at, word in enumerate(words) if at != without]
            for sku, close in self._named(rest, [_ways(word) for word in rest]).items():
                part = close * len(rest) // len(words)
                found[sku] = max(found.get(sku, 0), part)
        return found

    def _named(self, words: Sequence[str], ways: Sequence[sold_index.Ways]) -> dict[str, int]:
        found: dict[str, int] = {}
        for sku, said in sold_index.named(self._unit.wire, ways, _MOST_NAMED):
            close = closeness(words, words_of_goods(said)) or 1
            found[sku] = max(found.get(sku, 0), close)
        return found

    def _ask(self, question: Any, given: Mapping[str, Any]) -> Any:
        return self._unit.connection.execute(question, dict(given))


def words_of_goods(said: str) -> list[str]:
    """Every word of a text, as the index knows them."""
    return [word for part in said.split() for word in words_of(part)]


def _ways(word: str) -> list[tuple[str, bool]]:
    return [(word, True), *((each, False) for each in slips(word))]


def _days(since: date | None, until: date | None, as_of: date) -> dict[str, int]:
    return {
        "since": day_number(since) if since else 0,
        "until": day_number(until) if until else LAST_DAY,
        "as_of": day_number(as_of),
    }


def _parts(numbers: Iterable[str]) -> list[list[str]]:
    every = list(dict.fromkeys(numbers))
    return [every[at : at + _CHUNK] for at in range(0, len(every), _CHUNK)]


def _line(row: Row[Any], close: int) -> SoldLine:
    return SoldLine(
        row.sale, row.no, row.sku, row.text, row.quantity, bool(row.weighed), row.price_milli,
        row.paid, int(row.back), Moment(row.at_ms, row.offset_min), row.total, row.customer or "",
        close,
    )  # fmt: skip


def whole(sold: SoldLine) -> SoldLine:
    """The receipt of that line as a whole: nobody said which goods."""
    return replace(sold, line=0, sku="", text="", quantity=0, price_milli=0, paid=sold.total)
