"""Rows of closed books put back to what their seals say, and written down (PROMISE SE-004)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from posdesk.errors import Refusal
from posdesk.ledger.proof import BadRecord

if TYPE_CHECKING:
    from posdesk.store.rows_mended import RowsMended


class ChainNotWhole(Refusal):
    """The chain itself was changed: its seals prove nothing; `figures["trouble"]` says where."""

    code = "chain_not_whole"


def mend(books: Path) -> RowsMended:
    """Mend the closed books at that path; ChainNotWhole, or a Fault where they are open."""
    from posdesk.store.rows_mended import mend_books  # with every table

    try:
        return mend_books(books)
    except BadRecord as bad:
        raise ChainNotWhole(trouble=str(bad)) from bad
