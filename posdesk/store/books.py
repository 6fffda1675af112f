"""Books: one unit of work, and a shelf for each kind of thing in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posdesk.store.unit import Unit
from posdesk.store.ways_back_books import WaysBack, shelf

if TYPE_CHECKING:
    from posdesk.store.shelves.agreements import AgreementsShelf
    from posdesk.store.shelves.catalogue import CatalogueShelf
    from posdesk.store.shelves.claims import ClaimsShelf
    from posdesk.store.shelves.credits import CreditsShelf
    from posdesk.store.shelves.customers import CustomersShelf
    from posdesk.store.shelves.documents import DocumentsShelf, NumbersShelf
    from posdesk.store.shelves.entries import EntriesShelf
    from posdesk.store.shelves.evidence import EvidenceShelf
    from posdesk.store.shelves.goods_at_hand import GoodsAtHand
    from posdesk.store.shelves.held import HeldShelf
    from posdesk.store.shelves.honoured import HonouredShelf
    from posdesk.store.shelves.journal import JournalShelf
    from posdesk.store.shelves.outbox import OutboxShelf
    from posdesk.store.shelves.past import PastShelf
    from posdesk.store.shelves.past_sales import PastSalesShelf
    from posdesk.store.shelves.plans import PlansShelf
    from posdesk.store.shelves.remains import RemainsShelf
    from posdesk.store.shelves.returns import ReturnsShelf
    from posdesk.store.shelves.sales import SalesShelf
    from posdesk.store.shelves.search import SearchShelf
    from posdesk.store.shelves.settings import SettingsShelf
    from posdesk.store.shelves.shifts import ShiftsShelf
    from posdesk.store.shelves.staff import StaffShelf
    from posdesk.store.shelves.tills import TillsShelf
    from posdesk.store.shelves.today import TodayShelf
    from posdesk.store.shelves.trade_rows import TradeRowsShelf


class Books(WaysBack):
    """What is in the books within one transaction: all of it is kept, or none.

    An act puts rows on the shelves and ends with `journal.post`, which seals them. Units that post
    nothing (a setting, a held ticket) may simply end. A shelf is loaded, and made, when it is first
    used: a start waits for those alone that it looks at.
    """

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    @shelf
    def journal(self) -> JournalShelf:
        """The entries, and the sealing of an act."""
        from posdesk.store.shelves.journal import JournalShelf

        return JournalShelf(self._unit)

    @shelf
    def numbers(self) -> NumbersShelf:
        """The numbers of papers."""
        from posdesk.store.shelves.documents import NumbersShelf

        return NumbersShelf(self._unit)

    @shelf
    def sales(self) -> SalesShelf:
        """Sales and their lines."""
        from posdesk.store.shelves.sales import SalesShelf

        return SalesShelf(self._unit)

    @shelf
    def today(self) -> TodayShelf:
        """What a day comes to so far."""
        from posdesk.store.shelves.today import TodayShelf

        return TodayShelf(self._unit)

    @shelf
    def remains(self) -> RemainsShelf:
        """What is left of sales and plans lost in part."""
        from posdesk.store.shelves.remains import RemainsShelf

        return RemainsShelf(self._unit)

    @shelf
    def returns(self) -> ReturnsShelf:
        """Units that came back."""
        from posdesk.store.shelves.returns import ReturnsShelf

        return ReturnsShelf(self._unit)

    @shelf
    def documents(self) -> DocumentsShelf:
        """Papers, as they were sealed."""
        from posdesk.store.shelves.documents import DocumentsShelf

        return DocumentsShelf(self._unit)

    @shelf
    def outbox(self) -> OutboxShelf:
        """What is still to be printed."""
        from posdesk.store.shelves.outbox import OutboxShelf

        return OutboxShelf(self._unit)

    @shelf
    def catalogue(self) -> CatalogueShelf:
        """Goods on offer."""
        from posdesk.store.shelves.catalogue import CatalogueShelf

        return CatalogueShelf(self._unit)

    @shelf
    def goods(self) -> GoodsAtHand:
        """Goods by code and barcode, and no more of the catalogue than that."""
        from posdesk.store.shelves.goods_at_hand import GoodsAtHand

        return GoodsAtHand(self._unit)

    @shelf
    def staff(self) -> StaffShelf:
        """Who works here."""
        from posdesk.store.shelves.staff import StaffShelf

        return StaffShelf(self._unit)

    @shelf
    def shifts(self) -> ShiftsShelf:
        """The tills' shifts."""
        from posdesk.store.shelves.shifts import ShiftsShelf

        return ShiftsShelf(self._unit)

    @shelf
    def held(self) -> HeldShelf:
        """Tickets on hold."""
        from posdesk.store.shelves.held import HeldShelf

        return HeldShelf(self._unit)

    @shelf
    def settings(self) -> SettingsShelf:
        """What the shop has set."""
        from posdesk.store.shelves.settings import SettingsShelf

        return SettingsShelf(self._unit)

    @shelf
    def past(self) -> PastShelf:
        """The imported past, and what is left of its lines."""
        from posdesk.store.shelves.past import PastShelf

        return PastShelf(self._unit)

    @shelf
    def search(self) -> SearchShelf:
        """Past lines by whatever is remembered of them."""
        from posdesk.store.shelves.search import SearchShelf

        return SearchShelf(self._unit)

    @shelf
    def past_sales(self) -> PastSalesShelf:
        """Sales behind, as a list."""
        from posdesk.store.shelves.past_sales import PastSalesShelf

        return PastSalesShelf(self._unit)

    @shelf
    def entries(self) -> EntriesShelf:
        """The journal, as a list."""
        from posdesk.store.shelves.entries import EntriesShelf

        return EntriesShelf(self._unit)

    @shelf
    def agreements(self) -> AgreementsShelf:
        """What was agreed with a customer."""
        from posdesk.store.shelves.agreements import AgreementsShelf

        return AgreementsShelf(self._unit)

    @shelf
    def trade_rows(self) -> TradeRowsShelf:
        """Sales and returns as they stand in their tables."""
        from posdesk.store.shelves.trade_rows import TradeRowsShelf

        return TradeRowsShelf(self._unit)

    @shelf
    def tills(self) -> TillsShelf:
        """The tills of the shop."""
        from posdesk.store.shelves.tills import TillsShelf

        return TillsShelf(self._unit, self.journal)

    @shelf
    def claims(self) -> ClaimsShelf:
        """Payments claimed without paper."""
        from posdesk.store.shelves.claims import ClaimsShelf

        return ClaimsShelf(self._unit)

    @shelf
    def credits(self) -> CreditsShelf:
        """Credit slips and their uses."""
        from posdesk.store.shelves.credits import CreditsShelf

        return CreditsShelf(self._unit)

    @shelf
    def customers(self) -> CustomersShelf:
        """Who the customers are."""
        from posdesk.store.shelves.customers import CustomersShelf

        return CustomersShelf(self._unit)

    @shelf
    def evidence(self) -> EvidenceShelf:
        """Proofs, each in its act."""
        from posdesk.store.shelves.evidence import EvidenceShelf

        return EvidenceShelf(self._unit)

    @shelf
    def honoured(self) -> HonouredShelf:
        """Papers honoured above the books, and what mistakes cost."""
        from posdesk.store.shelves.honoured import HonouredShelf

        return HonouredShelf(self._unit)

    @shelf
    def plans(self) -> PlansShelf:
        """Plans and what moved on them."""
        from posdesk.store.shelves.plans import PlansShelf

        return PlansShelf(self._unit)
