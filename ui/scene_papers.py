"""What scenes have in common that bring back papers made before: the latest of a letter, a rest."""

from __future__ import annotations

from collections.abc import Iterator

from posdesk.catalogue.product import Product
from posdesk.desk.lookups.papers import AskPaper
from posdesk.documents.paper import Paper, QrCode
from posdesk.identity import Number
from ui.application import Application

PAUSE = 4
PAPER_PX = 576
MANY = 400  # papers of one letter that a day of scenes never makes


def latest(application: Application, letter: str) -> Paper:
    """The paper of that letter made last at this till."""
    desk = application.desk
    assert desk is not None
    till = desk.station().till.number
    found: Paper | None = None
    for running in range(1, MANY):
        paper = desk.ask(AskPaper(str(Number(letter, till, running))))
        if paper is None:
            break
        found = paper
    assert found is not None, letter
    return found


def token(paper: Paper) -> str:
    """The signed code on it."""
    return next(block.text for block in paper.blocks if isinstance(block, QrCode))


def code(product: Product) -> str:
    """The digits a scanner would read from its label."""
    return product.gtins[0].removeprefix("0")


def rest() -> Iterator[None]:
    """Until what was pressed has been done."""
    for _ in range(PAUSE):
        yield
