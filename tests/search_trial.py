"""The search without a receipt, tried on real returns: `python3 tests/search_trial.py DATA`.

DATA holds months of invoice lines (`2010-12.csv` ...), `search_cases.csv` and
`returns_matched.csv`. Each case is asked as the counter asks it, and the place of the true line is
counted. Prints a table by what was known; exit code 1 where a figure is missed.
"""

from __future__ import annotations

import csv
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from posdesk.cli import shop as shops  # noqa: E402
from posdesk.cli.find_batch import remembered_of  # noqa: E402
from posdesk.desk.desk import Desk  # noqa: E402
from posdesk.desk.lookups.find_purchase import FindPurchase  # noqa: E402
from posdesk.intake.importing import book_history  # noqa: E402
from posdesk.intake.sales_history import Reading, read_history  # noqa: E402
from posdesk.returns.search.remembered import Remembered, Thing  # noqa: E402

TEN = 10
UNIQUE = ("unique_line_full", "unique_line_partial")
MONTHS = "20[0-9][0-9]-[0-9][0-9]*.csv"


@dataclass
class Tally:
    """How often the true line was first, and among ten; `must`: the least of each, in percent."""

    what: str
    must: tuple[float, float] = (0.0, 0.0)
    asked: int = 0
    first: int = 0
    ten: int = 0
    missed: list[str] = field(default_factory=list)

    def count(self, name: str, place: int | None) -> None:
        """One search: where the true line stood, None for nowhere."""
        self.asked += 1
        self.first += place == 0
        self.ten += place is not None and place < TEN
        if place != 0:
            self.missed.append(name)

    def share(self, hits: int) -> float:
        """In percent of all asked."""
        return 100 * hits / self.asked if self.asked else 0.0

    @property
    def met(self) -> bool:
        """Whether both figures hold."""
        return all(
            self.share(hits) >= must
            for hits, must in zip((self.first, self.ten), self.must, strict=True)
        )


def by_cases(desk: Desk, cases: Sequence[dict[str, str]]) -> list[Tally]:
    """The weak clues: a row for each kind, one for all, one for those that only one sale fits."""
    tallies: dict[str, Tally] = {}
    every = Tally("all of them", (0.0, 92.0))
    single = Tally("only one sale fits, words apart", (100.0, 100.0))
    for case in cases:
        found = desk.ask(FindPurchase(remembered_of(case, desk.shop.currency), TEN))
        lines = [(each.receipt, each.line) for each in found]
        truth = (case["truth_invoice"], int(case["truth_line"]))
        place = lines.index(truth) if truth in lines else None
        tally = tallies.setdefault(case["clue"], Tally(f"clue: {case['clue']}"))
        tally.count(case["case"], place)
        every.count(case["case"], place)
        if case["sales_that_fit"] == "1" and case["clue"] != "words":
            single.count(case["case"], place)
    return [*tallies.values(), every, single]


def by_credits(desk: Desk, credits: Sequence[dict[str, str]]) -> list[Tally]:
    """Every credited line whose sale line is certain, by what the desk is told of it."""
    rows = [
        Tally("customer, item, day, pieces, price", (99.0, 99.0)),
        Tally("item, day of return, pieces, price", (30.0, 80.0)),
        Tally("the same, with all lines of the visit", (65.0, 90.0)),
    ]
    visits: dict[str, list[dict[str, str]]] = defaultdict(list)
    for credit in credits:
        visits[credit["credit_invoice"]].append(credit)
    for credit in credits:
        if credit["class"] not in UNIQUE:
            continue
        sale, _, line = credit["alloc"].partition("x")[0].partition(":")
        others = tuple(
            _thing(each) for each in visits[credit["credit_invoice"]] if each is not credit
        )
        bare = Remembered(_thing(credit), back_on=date.fromisoformat(credit["date"][:10]))
        asked = (_with(bare, who=credit["customer"]), bare, _with(bare, visit=others))
        for tally, remembered in zip(rows, asked, strict=True):
            found = desk.ask(FindPurchase(remembered, TEN))
            lines = [(each.receipt, each.line) for each in found]
            truth = (sale, int(line))
            name = f"{credit['credit_invoice']}/{credit['credit_line']}"
            tally.count(name, lines.index(truth) if truth in lines else None)
    return rows


def _with(bare: Remembered, **more: object) -> Remembered:
    from dataclasses import replace

    return replace(bare, **more)  # type: ignore[arg-type]


def _thing(credit: dict[str, str]) -> Thing:
    return Thing(
        credit["stock_code"], int(credit["qty"]), int(Decimal(credit["unit_price"]) * 100_000)
    )


def as_table(rows: Sequence[Tally]) -> str:
    """The rows in columns."""
    head = ("what was known", "asked", "first", "among ten", "must", "met?")
    lines = [head]
    for row in rows:
        must = " / ".join(f"{each:g} %" for each in row.must) if any(row.must) else ""
        lines.append(
            (
                row.what, str(row.asked), f"{row.share(row.first):.1f} %",
                f"{row.share(row.ten):.1f} %", must, ("met" if row.met else "MISSED") if must else "",
            )
        )  # fmt: skip
    widths = [max(len(line[at]) for line in lines) for at in range(len(head))]
    told = [
        " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    ]
    return "\n".join([told[0], "-+-".join("-" * width for width in widths), *told[1:]])


@contextmanager
def books_of(data: Path, kept: Path | None = None) -> Iterator[Desk]:
    """A desk over the months of that folder; `kept`: books made of them before."""
    with tempfile.TemporaryDirectory() as folder:
        books = kept or Path(folder) / "shop.books"
        if not books.exists():
            shops.make(books)
            with shops.opened(books) as desk:
                files = sorted(data.glob(MONTHS))
                history = read_history(files, Reading(2, desk.station().at.day))
                book_history(desk, history, begins=True)
        with shops.opened(books) as desk:
            yield desk


def rows_of(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def main(words: Sequence[str], say: Callable[[str], None] = print) -> int:
    """Measure and tell."""
    if not words:
        say(__doc__ or "")
        return 2
    data = Path(words[0])
    with books_of(data, Path(words[1]) if len(words) > 1 else None) as desk:
        rows = by_cases(desk, rows_of(data / "search_cases.csv"))
        rows += by_credits(desk, rows_of(data / "returns_matched.csv"))
    say(as_table(rows))
    verdicts = Counter(row.met for row in rows)
    return int(bool(verdicts[False]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
