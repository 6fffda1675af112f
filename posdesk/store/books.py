"""Books: one unit of work, and a shelf for each kind of thing in it."""

from __future__ import annotations

from posdesk.store.shelves.agreements import AgreementsShelf
from posdesk.store.shelves.catalogue import CatalogueShelf
from posdesk.store.shelves.documents import DocumentsShelf, NumbersShelf
from posdesk.store.shelves.entries import EntriesShelf
from posdesk.store.shelves.held import HeldShelf
from posdesk.store.shelves.journal import JournalShelf
from posdesk.store.shelves.outbox import OutboxShelf
from posdesk.store.shelves.past import PastShelf
from posdesk.store.shelves.past_sales import PastSalesShelf
from posdesk.store.shelves.returns import ReturnsShelf
from posdesk.store.shelves.sales import SalesShelf
from posdesk.store.shelves.settings import SettingsShelf
from posdesk.store.shelves.shifts import ShiftsShelf
from posdesk.store.shelves.staff import StaffShelf
from posdesk.store.shelves.tills import TillsShelf
from posdesk.store.shelves.trade_rows import TradeRowsShelf
from posdesk.store.unit import Unit


class Books:
    """What is in the books within one transaction: all of it is kept, or none.

    An act puts rows on the shelves and ends with `journal.post`, which seals them. Units that post
    nothing (a setting, a held ticket) may simply end.
    """

    def __init__(self, unit: Unit) -> None:
        self.journal = JournalShelf(unit)
        self.numbers = NumbersShelf(unit)
        self.sales = SalesShelf(unit)
        self.returns = ReturnsShelf(unit)
        self.documents = DocumentsShelf(unit)
        self.outbox = OutboxShelf(unit)
        self.catalogue = CatalogueShelf(unit)
        self.staff = StaffShelf(unit)
        self.shifts = ShiftsShelf(unit)
        self.held = HeldShelf(unit)
        self.settings = SettingsShelf(unit)
        self.past = PastShelf(unit)
        self.past_sales = PastSalesShelf(unit)
        self.entries = EntriesShelf(unit)
        self.agreements = AgreementsShelf(unit)
        self.trade_rows = TradeRowsShelf(unit)
        self.tills = TillsShelf(unit, self.journal)
