"""Offers out of a CSV file or a workbook: a row an offer, columns by the names of the form."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from posdesk.intake.figures import scaled
from posdesk.intake.reading import open_table
from posdesk.intake.troubles import NotTaken, RowTrouble, shown
from posdesk.sales.offers.entering import OfferForm
from posdesk.values import dataclass

COLUMNS = (
    "name", "kind", "goods", "percent", "amount", "count", "free", "over", "most", "whom", "word",
    "code", "first", "last",
)  # fmt: skip
_WANTED = ("name", "kind")


@dataclass(frozen=True, slots=True)
class OfferRow:
    """A row of the file: its form, or why it could not be read."""

    number: int
    form: OfferForm | None
    why: str = ""


def read_offers(
    path: Path, exponent: int, columns: Mapping[str, str] | None = None
) -> tuple[OfferRow, ...]:
    """Every row; NotTaken where the file is none, or has no column of names and kinds.

    `columns`: field -> heading, where a column is called otherwise.
    """
    table = open_table(path)
    called = {said.strip().casefold(): field for field, said in (columns or {}).items()}
    plain = [each.strip().casefold() for each in table.heading]
    heading = [called.get(each, each) for each in plain]
    for wanted in _WANTED:
        if wanted not in heading:
            raise NotTaken(
                "no_such_columns", file=path.name, missing=wanted, example=wanted,
                found=", ".join(table.heading),
            )  # fmt: skip
    found = []
    for row in table.rows:
        cells = {name: text.strip() for name, text in zip(heading, row.cells, strict=False)}
        if row.trouble is not None:
            found.append(OfferRow(row.number, None, row.trouble.words))
        elif any(cells.values()):
            try:
                found.append(OfferRow(row.number, _form(cells, exponent)))
            except RowTrouble as wrong:
                found.append(OfferRow(row.number, None, wrong.trouble.words))
    return tuple(found)


def _form(cells: Mapping[str, str], exponent: int) -> OfferForm:
    def figure(name: str, places: int) -> int:
        text = cells.get(name, "").rstrip(" %")
        return scaled(text, places, name) if text else 0

    def day(name: str) -> date | None:
        text = cells.get(name, "")
        try:
            return date.fromisoformat(text) if text else None
        except ValueError:
            raise RowTrouble("not_a_day", heading=name, value=shown(text)) from None

    return OfferForm(
        name=cells["name"], kind=cells["kind"].casefold(), goods=cells.get("goods", ""),
        percent=figure("percent", 2), amount=figure("amount", exponent), count=figure("count", 0),
        free=figure("free", 0), over=figure("over", exponent), most=figure("most", exponent),
        whom=cells.get("whom", "").casefold(), word=cells.get("word", ""),
        code=cells.get("code", ""), first=day("first"), last=day("last"),
    )  # fmt: skip
