"""What was brought along from another program: both totals, and every difference (SE-126)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from posdesk.documents import letterhead
from posdesk.documents.figures import Figures
from posdesk.documents.paper import SMALL, Block, Pair, Paper, Rule, Words
from posdesk.documents.slip import Slip
from posdesk.instalments.brought import Difference
from posdesk.plain_text import printable
from posdesk.settings import Shop
from posdesk.wording import translate

KIND = "brought_report"
MOST_ROWS = 200


@dataclass(frozen=True, slots=True)
class BroughtTotals:
    """Both sides in minor units: owed and left as the old books say (`their_`), and as here."""

    customers: int
    plans: int
    credits: int
    their_owed: int
    owed: int
    their_left: int
    left: int
    paid: int = 0

    @property
    def words(self) -> str:
        """The same for the code: figures alone, in this order."""
        return (
            f"brought {self.plans} {self.their_owed} {self.owed} "
            f"{self.credits} {self.their_left} {self.left}"
        )


def compose(
    slip: Slip,
    totals: BroughtTotals,
    rows: Sequence[Difference],
    shop: Shop,
    codes: Sequence[str],
    copy: int = 0,
) -> Paper:
    """The report of one import; it names no customer."""
    money = Figures(slip.currency)
    blocks = [
        *letterhead.head(shop),
        *letterhead.title(
            translate("Paper", "BROUGHT ALONG"), slip.number, slip.at, slip.till, slip.clerk
        ),
        Pair(translate("Paper", "Customers"), f"{totals.customers:,}"),
        Pair(translate("Paper", "Paid before, on plans"), money.amount(totals.paid)),
        Rule(),
        *_both(translate("Paper", "Owed on plans"), totals.plans, totals.their_owed, totals.owed,
               money),
        Rule(),
        *_both(translate("Paper", "Left on credits"), totals.credits, totals.their_left,
               totals.left, money),
        Rule(),
        *_differences(rows, money),
        *letterhead.first_code(codes),
        *letterhead.foot(shop, codes),
    ]  # fmt: skip
    return Paper(KIND, slip.number, tuple(blocks), copy)


def _both(words: str, count: int, theirs: int, ours: int, money: Figures) -> list[Block]:
    return [
        Pair(words, f"{count:,}", bold=True),
        Pair(translate("Paper", "as the old books say"), money.amount(theirs)),
        Pair(translate("Paper", "as it stands here"), money.amount(ours)),
        Pair(translate("Paper", "better for customers by"), money.amount(abs(theirs - ours))),
    ]


def _differences(rows: Sequence[Difference], money: Figures) -> list[Block]:
    if not rows:
        return [Words(translate("Paper", "No row differs from the old books."), size=SMALL)]
    head = translate("Paper", "Rows that differ, each the better way for the customer")
    blocks: list[Block] = [Words(head, bold=True)]
    for row in rows[:MOST_ROWS]:
        figures = f"{money.amount(row.theirs)} → {money.amount(row.ours)}"
        blocks.append(Pair(printable(row.number), figures, SMALL))
    more = len(rows) - MOST_ROWS
    if more > 0:
        rest = translate("Paper", "rows not listed here: {count}").format(count=f"{more:,}")
        blocks.append(Words(rest, size=SMALL))
    return blocks
