"""What looking back needs beside the tables' own indexes: sales by amount, entries by kind.

Days, cards and goods have theirs in `trade_tables`. An index costs a page a sale: there is none
that no list asks for.
"""

from __future__ import annotations

from sqlalchemy import Index

from posdesk.store.ledger_tables import JOURNAL
from posdesk.store.trade_tables import SALE

on_paper = SALE.c.total + SALE.c.rounding  # what the paper says, coins rounded
SALE_PAID = Index("sale_paid", on_paper, SALE.c.day, SALE.c.at_ms, SALE.c.number)
JOURNAL_KIND = Index("journal_kind", JOURNAL.c.kind, JOURNAL.c.id)
