"""The rows of the counts' page in words: doubts, what was weighed too dear, claims of ours."""

from __future__ import annotations

from posdesk.desk.lookups.stock import OpenDoubt, Overweighed
from posdesk.returns.our_claim import OurClaim
from posdesk.wording import translate
from ui import formats
from ui.models.rows import Cell, Column, Kind
from ui.screens.shop import claim_panel

Row = OpenDoubt | OurClaim | Overweighed


def columns(currency: str) -> tuple[Column[Row], ...]:
    """What it is about, and how it stands."""

    def goods(row: Row) -> Cell:
        if isinstance(row, OpenDoubt):
            day = formats.day_and_time(row.doubt.at.local)
            return Cell(row.text, formats.beside(row.doubt.sale, day), strong=row.is_open)
        if isinstance(row, Overweighed):
            sale = row.sale
            day = formats.day_and_time(sale.at.local)
            weight = formats.quantity(sale.quantity, True)
            return Cell(sale.text, formats.beside(sale.sale, weight, day), strong=not row.back)
        who = claim_panel.against(row)
        return Cell(row.text or row.sku, formats.beside(row.document, who), strong=row.is_open)

    def stands(row: Row) -> Cell:
        if isinstance(row, OurClaim):
            return claim_panel.stands(row, currency)
        if isinstance(row, Overweighed):
            much = formats.amount(row.over, currency)
            owed = translate("Stock", "weighed {amount} too dear").format(amount=much)
            back = translate("Stock", "paid back")
            return Cell(back, state="ok") if row.back else Cell(owed, state="warn")
        if not row.is_open:
            return Cell(translate("Stock", "paid back"), state="ok")
        if row.counts:
            return Cell(translate("Stock", "counted: answer now"), state="warn")
        return Cell(translate("Stock", "count tonight"), state="warn")

    return (Column("", Kind.WORDS, goods), Column("", Kind.PILL, stands, 190))


def doubt_words(row: OpenDoubt) -> str:
    """What a customer misses."""
    told = translate(
        "Stock", "On receipt {number}, and not in the bag: {count}. Noted by {code} on {day}."
    )
    return told.format(
        number=row.doubt.sale, count=formats.quantity(row.doubt.units, row.weighed),
        code=row.doubt.clerk, day=formats.day_and_time(row.doubt.at.local),
    )  # fmt: skip


def counts(row: OpenDoubt) -> list[str]:
    """What was counted for it, and what to do."""
    told = translate("Stock", "counted {count} on {day}")
    found = [
        told.format(
            count=formats.quantity(each.counted, row.weighed),
            day=formats.day_and_time(each.at.local),
        )
        for each in row.counts
    ]
    if row.is_open:
        found.append(
            translate(
                "Stock",
                "Answer before the customer comes. Where the count is over, or nobody can tell, "
                "pay it back: F8 on the receipt.",
            )
        )
    return found


def weighed_words(row: Overweighed, currency: str) -> str:
    """What went over a scale that shows too much."""
    told = translate("Stock", "Weighed since the last good check. Too much was taken: {amount}.")
    return told.format(amount=formats.amount(row.over, currency))
