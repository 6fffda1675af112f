"""A purchase that was found: its receipt as it looked, with what fits; and itself, to be opened."""

from __future__ import annotations

from posdesk.desk.action import Station
from posdesk.desk.lookups.paper_answers import ReceiptFound
from posdesk.desk.lookups.papers import as_handed_over
from posdesk.desk.lookups.receipts import by_number
from posdesk.documents import sale_receipt
from posdesk.documents.marked_lines import blocks_of
from posdesk.documents.paper import Paper
from posdesk.store.books import Books
from posdesk.values import dataclass


@dataclass(frozen=True, slots=True)
class FoundPaper:
    """The receipt `number`: its `paper`, and the places of the blocks that fit."""

    number: str
    paper: Paper
    marked: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class AskFoundPaper:
    """The receipt of a purchase that may be the one; `line` fits, 0 where none is known."""

    number: str
    line: int

    def find(self, books: Books, station: Station) -> FoundPaper | None:
        """As it was handed over; one brought along is set as our receipts are, without a code."""
        standing = books.sales.standing(self.number)
        if standing is None:
            return None
        kept = books.documents.get(self.number)
        if kept is not None:
            paper = as_handed_over(books, kept)
        else:
            paper = sale_receipt.compose(standing.sale, station.shop, ())
        return FoundPaper(self.number, paper, blocks_of(paper, standing.sale, (self.line,)))


@dataclass(frozen=True, slots=True)
class AskReceipt:
    """The receipt of that number, whatever else has the same one."""

    number: str

    def find(self, books: Books, station: Station) -> ReceiptFound | None:
        """As it stands; None where the books do not hold it."""
        found = by_number(self.number, books, station)
        return found if isinstance(found, ReceiptFound) else None
