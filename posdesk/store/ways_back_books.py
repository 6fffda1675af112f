"""Shelves of the ways back: gifts, parcels, points, promotions, cards; and how any is made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from posdesk.store.unit import Unit

if TYPE_CHECKING:
    from functools import cached_property as shelf

    from posdesk.store.shelves.approvals import ApprovalsShelf
    from posdesk.store.shelves.calendar import CalendarShelf
    from posdesk.store.shelves.cards import CardsShelf
    from posdesk.store.shelves.charged import ChargedShelf
    from posdesk.store.shelves.gifts import GiftsShelf
    from posdesk.store.shelves.left_here import LeftShelf
    from posdesk.store.shelves.line_offers import LineOffers
    from posdesk.store.shelves.our_claims import OurClaimsShelf
    from posdesk.store.shelves.parcels import ParcelsShelf
    from posdesk.store.shelves.points import PointsShelf
    from posdesk.store.shelves.promotions import PromotionsShelf
    from posdesk.store.shelves.refusals import RefusalsShelf
    from posdesk.store.shelves.scales import ScalesShelf
    from posdesk.store.shelves.stock import StockShelf

else:

    class shelf:  # noqa: N801
        """Made when it is first asked for, and kept: a cached_property without the lock that it has
        before Python 3.12. A unit of work is one thread's, and every look at the books makes one.
        """

        __slots__ = ("_make", "_name")

        def __init__(self, make: Any) -> None:
            self._make, self._name = make, make.__name__

        def __get__(self, books: Any, kind: Any = None) -> Any:
            made = books.__dict__[self._name] = self._make(books)
            return made


__all__ = ["WaysBack", "shelf"]


class WaysBack:
    """The part of the books that returns need beside sales and money."""

    _unit: Unit

    @shelf
    def left_here(self) -> LeftShelf:
        """Goods of receipts that are with us."""
        from posdesk.store.shelves.left_here import LeftShelf

        return LeftShelf(self._unit)

    @shelf
    def our_claims(self) -> OurClaimsShelf:
        """What suppliers and carriers are to make good."""
        from posdesk.store.shelves.our_claims import OurClaimsShelf

        return OurClaimsShelf(self._unit)

    @shelf
    def line_offers(self) -> LineOffers:
        """What offers gave."""
        from posdesk.store.shelves.line_offers import LineOffers

        return LineOffers(self._unit)

    @shelf
    def points(self) -> PointsShelf:
        """Customers' points."""
        from posdesk.store.shelves.points import PointsShelf

        return PointsShelf(self._unit)

    @shelf
    def promotions(self) -> PromotionsShelf:
        """Promotional credit, apart from what was paid for."""
        from posdesk.store.shelves.promotions import PromotionsShelf

        return PromotionsShelf(self._unit)

    @shelf
    def parcels(self) -> ParcelsShelf:
        """Returns by parcel."""
        from posdesk.store.shelves.parcels import ParcelsShelf

        return ParcelsShelf(self._unit)

    @shelf
    def gifts(self) -> GiftsShelf:
        """Gift receipts."""
        from posdesk.store.shelves.gifts import GiftsShelf

        return GiftsShelf(self._unit)

    @shelf
    def cards(self) -> CardsShelf:
        """Calls to the card terminal, and what the acquirer settled."""
        from posdesk.store.shelves.cards import CardsShelf

        return CardsShelf(self._unit)

    @shelf
    def scales(self) -> ScalesShelf:
        """Checks of scales."""
        from posdesk.store.shelves.scales import ScalesShelf

        return ScalesShelf(self._unit)

    @shelf
    def stock(self) -> StockShelf:
        """Counts of goods, doubts and claims."""
        from posdesk.store.shelves.stock import StockShelf

        return StockShelf(self._unit)

    @shelf
    def approvals(self) -> ApprovalsShelf:
        """Approvals asked, given, used."""
        from posdesk.store.shelves.approvals import ApprovalsShelf

        return ApprovalsShelf(self._unit)

    @shelf
    def refusals(self) -> RefusalsShelf:
        """Every no that was said."""
        from posdesk.store.shelves.refusals import RefusalsShelf

        return RefusalsShelf(self._unit)

    @shelf
    def calendar(self) -> CalendarShelf:
        """Days on which nobody could pay."""
        from posdesk.store.shelves.calendar import CalendarShelf

        return CalendarShelf(self._unit)

    @shelf
    def charged(self) -> ChargedShelf:
        """Who was charged for what, and what waits for it."""
        from posdesk.store.shelves.charged import ChargedShelf

        return ChargedShelf(self._unit)
