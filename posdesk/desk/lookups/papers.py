"""Papers as they were handed over, for the preview and for the printer."""

from __future__ import annotations

from dataclasses import replace

from posdesk.clock import Moment
from posdesk.desk.action import Station
from posdesk.documents.drawn import with_strokes
from posdesk.documents.figures import weekday_and_time
from posdesk.documents.paper import CENTRE, SMALL, Paper, Words
from posdesk.store.books import Books
from posdesk.store.shelves.documents import StoredDocument
from posdesk.store.shelves.outbox import WAITING, PrintJob
from posdesk.values import dataclass
from posdesk.wording import translate

DRAWER_MS = 60_000  # so long after its act a paper may still open the drawer


def as_handed_over(books: Books, kept: StoredDocument) -> Paper:
    """The paper, with what the customer drew on it while that is kept."""
    return with_strokes(Paper.from_bytes(kept.paper), books.evidence.strokes)


@dataclass(frozen=True, slots=True)
class PrintTask:
    """A job of the queue with its paper, ready for ink."""

    job: int
    paper: Paper
    opens_drawer: bool
    state: str
    detail: str


@dataclass(frozen=True, slots=True)
class AskPaper:
    """The paper of that number."""

    number: str

    def find(self, books: Books, station: Station) -> Paper | None:
        """As it was composed; None when these books never made it."""
        kept = books.documents.get(self.number)
        return as_handed_over(books, kept) if kept else None


@dataclass(frozen=True, slots=True)
class AskPrintQueue:
    """The jobs not yet printed, oldest first."""

    def find(self, books: Books, station: Station) -> tuple[PrintTask, ...]:
        """Each with its paper; what the customer may hold already is a COPY."""
        tasks = []
        for job in books.outbox.waiting():
            kept = books.documents.get(job.number)
            assert kept is not None, job.number
            paper = as_handed_over(books, kept)
            copy = copy_number(job, kept.copies)
            if copy:
                paper = replace(paper, copy=copy, blocks=(*paper.blocks, _printed_again(station)))
            opens = job.opens_drawer and _is_in_time(job, kept.at, station)
            tasks.append(PrintTask(job.id, paper, opens, job.state, job.detail))
        return tuple(tasks)


def _printed_again(station: Station) -> Words:
    """A copy is the same paper, and the time it was made (MONEY 30)."""
    words = translate("Paper", "printed again {when}")
    return Words(words.format(when=weekday_and_time(station.at)), CENTRE, SMALL)


def _is_in_time(job: PrintJob, act: Moment, station: Station) -> bool:
    """A drawer opens for the customer who stands there: at the first try, and never long after."""
    first = job.state == WAITING and not job.detail
    return first and station.at.ms - act.ms <= DRAWER_MS


def copy_number(job: PrintJob, copies: int) -> int:
    """The number of the next try at a job of a paper of which `copies` may be about.

    Original first, then COPY 1, 2 ... (MONEY 30); a try that broke off may be on paper as well.
    """
    return max(job.copy, copies)
