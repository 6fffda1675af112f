"""Sales and returns as CSV files, a table each: amounts as numbers, words never as formulas."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from posdesk.clock import Moment
from posdesk.desk.csv_file import amount, line, new_csv, words
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.trade_rows import AskTradeRows
from posdesk.ledger.chain import SEALED_COLUMNS
from posdesk.money import currency
from posdesk.store.columns import day_of

# Table -> the name of its file.
FILES = {
    "sale": "sales",
    "sale_line": "sale-lines",
    "sale_tender": "sale-tenders",
    "goods_return": "returns",
    "return_line": "return-lines",
    "refund_leg": "return-tenders",
}
_MINOR = frozenset(
    {
        "total", "rounding", "listed", "discount", "paid", "tax", "applied", "handed", "change",
        "refund", "amount",
    }
)  # fmt: skip
_DAYS = frozenset({"day", "return_by"})
_LEFT_OUT = frozenset({"offset_min", "customer"})  # told in "at_ms"; a reference is nobody's name


def export_trade(desk: Desk, folder: Path, tell: Callable[[str, int], None]) -> tuple[Path, ...]:
    """Write every sale and return into new files in `folder`; their paths.

    `tell(file, rows)` hears of every page and may raise to stop: the file under way is taken away.
    Fault("file_not_written") when the disk does not take it.
    """
    return tuple(_one(desk, folder, table, tell) for table in FILES)


def _one(desk: Desk, folder: Path, table: str, tell: Callable[[str, int], None]) -> Path:
    name, code = FILES[table], desk.shop.currency
    columns = [each for each in SEALED_COLUMNS[table] if each not in _LEFT_OUT]
    done, after = 0, ()
    with new_csv(folder, name) as (path, file):
        file.write(line(words(_head(each)) for each in columns))
        while True:
            page = desk.ask(AskTradeRows(table, after))
            if not page.rows:
                return path
            file.writelines(line(_cell(row, each, code) for each in columns) for row in page.rows)
            done, after = done + len(page.rows), page.after
            tell(name, done)


def _head(column: str) -> str:
    return {"at_ms": "when", "price_milli": "price", "tax_rate": "tax percent"}.get(column, column)


def _cell(row: Mapping[str, Any], column: str, shop: str) -> str:
    value = row[column]
    if value is None:
        return ""
    if column in _MINOR:
        return amount(value, row.get("currency", shop))
    if column == "price_milli":
        return _decimal(value, currency(row.get("currency", shop)).exponent + 3)
    if column == "tax_rate":
        return _decimal(value, 3)
    if column == "quantity" and row.get("weighed"):
        return _decimal(value, 3)
    if column == "at_ms":
        return words(Moment(value, row["offset_min"]).iso)
    if column in _DAYS:
        return words(day_of(value).isoformat())
    return words(value) if isinstance(value, str) else str(int(value))


def _decimal(value: int, places: int) -> str:
    whole, rest = divmod(abs(value), 10**places)
    return f"{'-' if value < 0 else ''}{whole}.{rest:0{places}d}"
