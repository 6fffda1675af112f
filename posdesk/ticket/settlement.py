"""The figure either way, and where the money goes: preview and post are this one computation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from posdesk.catalogue.tax import TaxScheme
from posdesk.returns.draft import ReturnDraft
from posdesk.returns.goods_return import RefundLeg
from posdesk.returns.refund_split import room_for, split, to_holder
from posdesk.returns.unproved import valued
from posdesk.returns.wanted import Room, Wanted, shared_out
from posdesk.sales.offers.offer import Offer
from posdesk.sales.pricing import price
from posdesk.sales.sale import SaleLine, TenderLeg
from posdesk.sales.tenders import CASH, PLAN, STORE_CREDIT, TRANSFER
from posdesk.ticket.ticket import Ticket
from posdesk.values import dataclass

EVEN, TO_PAY, GIVE_BACK = "even", "to_pay", "give_back"


@dataclass(frozen=True, slots=True)
class Coming:
    """One receipt's share of the settlement: its worth and every leg of it, minor units.

    `legs` marks as carried what is put towards the goods going out; `rounding` is the cash's.
    `as_credit`: credit is what it brings, and nobody's choice: to the holder of a gift receipt, or
    by the shop's policy for goods that nothing proves.
    """

    draft: ReturnDraft
    total: int
    legs: tuple[RefundLeg, ...]
    rounding: int
    as_credit: bool = False

    @property
    def off_owed(self) -> int:
        """What of it goes off a plan and changes no hands (MONEY 16)."""
        return sum(leg.amount for leg in self.legs if leg.kind == PLAN.code)


@dataclass(frozen=True, slots=True)
class Settlement:
    """What would be booked: goods out as priced, receipts coming back, and the figure between."""

    going_out: tuple[SaleLine, ...]
    coming: tuple[Coming, ...]
    net: int
    chosen_off: int = 0  # taken off what goes back for what the customer chose, who confirms it

    @property
    def hers(self) -> bool:
        """Whether the customer has to confirm something of it herself."""
        return bool(self.credit_chosen or self.chosen_off)

    @property
    def out_total(self) -> int:
        """What the goods going out cost, tax included, minor units."""
        return sum(line.paid for line in self.going_out)

    @property
    def back_total(self) -> int:
        """What the goods coming back are worth, minor units."""
        return sum(coming.total for coming in self.coming)

    @property
    def way(self) -> str:
        """EVEN, TO_PAY or GIVE_BACK."""
        return EVEN if self.net == 0 else TO_PAY if self.net > 0 else GIVE_BACK

    @property
    def figure(self) -> int:
        """The one figure that matters, never below zero: what changes hands, in coins for cash."""
        return self.net if self.net >= 0 else sum(leg.amount for leg in self.paid_out)

    @property
    def paid_out(self) -> tuple[RefundLeg, ...]:
        """What is handed back, by tender; cash last, so the drawer opens once, at the end."""
        sums: dict[tuple[str, str], int] = {}
        for coming in self.coming:
            for leg in coming.legs:
                if not leg.carried and leg.kind != PLAN.code:
                    key = (leg.kind, leg.last4)
                    sums[key] = sums.get(key, 0) + leg.amount
        legs = [RefundLeg(kind, amount, last4) for (kind, last4), amount in sums.items() if amount]
        return tuple(sorted(legs, key=lambda leg: leg.kind == "cash"))

    @property
    def movable(self) -> bool:
        """Whether money is handed back that the customer may have another way: a gift's is not."""
        theirs = [coming for coming in self.coming if not coming.as_credit]
        legs = [leg for coming in theirs for leg in coming.legs]
        return any(leg.amount and not leg.carried and leg.kind != PLAN.code for leg in legs)

    @property
    def credit_chosen(self) -> int:
        """What is to come back as store credit though it was not paid with it, minor units."""
        theirs = [coming for coming in self.coming if not coming.as_credit]
        legs = [leg for coming in theirs for leg in coming.legs if not leg.carried]
        chosen = [leg for leg in legs if leg.kind == STORE_CREDIT.code and not leg.tender_no]
        return sum(leg.amount for leg in chosen)

    @property
    def carried(self) -> tuple[TenderLeg, ...]:
        """What pays for goods going out with the value of goods coming back (MONEY 15)."""
        sums: dict[tuple[str, str], int] = {}
        for coming in self.coming:
            for leg in coming.legs:
                if leg.carried:
                    key = (leg.kind, leg.last4)
                    sums[key] = sums.get(key, 0) + leg.amount
        return tuple(
            TenderLeg(kind, amount, last4=last4, carried=True)
            for (kind, last4), amount in sums.items()
            if amount
        )


def settle(
    ticket: Ticket,
    taxes: TaxScheme,
    cash_step: int,
    *,
    cash_limit: int = 0,
    offers: Sequence[Offer] = (),
    blind_cash: bool = False,
) -> Settlement:
    """The settlement of that ticket; amounts in minor units, `cash_step` the smallest cash.

    `cash_limit`: the most that may be handed back in cash here (SC-2), 0 where nothing limits it;
    what is above goes to the customer's bank account. `offers`: those in force. `blind_cash`: goods
    that nothing proves bring cash, not credit (the shop's policy).
    """
    going_out = price(ticket.basket, taxes, offers=offers)
    chosen = _chosen_off(ticket, going_out)
    ticket = _valued(ticket, going_out)
    settlement = _settled(ticket, going_out, cash_step, ticket.wanted, blind_cash)
    if cash_limit:
        within = _within(settlement, ticket.wanted, cash_limit)
        if within != ticket.wanted:
            settlement = _settled(ticket, going_out, cash_step, within, blind_cash)
    return replace(settlement, chosen_off=chosen) if chosen else settlement


def _chosen_off(ticket: Ticket, going_out: Sequence[SaleLine]) -> int:
    pairs = zip(ticket.basket.lines, going_out, strict=True)
    return sum([sold.paid for line, sold in pairs if line.taken and not line.taken.is_term])


def rooms(settlement: Settlement) -> tuple[Room, ...]:
    """What each receipt hands back, and what its tenders can take of it."""
    return tuple(
        _room(coming.draft, sum(leg.amount for leg in coming.legs if leg.carried), coming.as_credit)
        for coming in settlement.coming
    )


def _room(draft: ReturnDraft, carry: int, as_credit: bool) -> Room:
    """What of that receipt may go other ways; nothing of what is given as credit."""
    return Room(0, {}) if as_credit else room_for(draft.standing, draft.total, carry)


def _valued(ticket: Ticket, going_out: Sequence[SaleLine]) -> Ticket:
    """With goods that nothing proves as they are booked: the same for the same brings its price."""
    if not any(draft.unproved for draft in ticket.returns):
        return ticket
    drafts, swapped = [], dict[str, int]()
    for draft in ticket.returns:
        if draft.unproved:
            sku = draft.standing.sale.lines[0].sku
            draft = valued(draft, going_out, swapped.get(sku, 0))
            swapped[sku] = swapped.get(sku, 0) + draft.ticked(1)
        drafts.append(draft)
    return replace(ticket, returns=tuple(drafts))


def _settled(
    ticket: Ticket,
    going_out: tuple[SaleLine, ...],
    cash_step: int,
    wanted: tuple[Wanted, ...],
    blind_cash: bool,
) -> Settlement:
    to_carry = net = sum(line.paid for line in going_out)
    shares = []
    for draft in ticket.returns:
        if draft.ticks:
            total = draft.total
            worth = total - min(total, draft.standing.owed)
            carry = min(to_carry, worth)
            to_carry -= carry
            net -= worth
            shares.append((draft, total, carry))
    theirs: list[tuple[Wanted, ...]] = [()] * len(shares)
    as_credit = [draft.for_holder or (draft.unproved and not blind_cash) for draft, _, _ in shares]
    if wanted:
        rooms_left = (
            _room(draft, carry, credit)
            for (draft, _, carry), credit in zip(shares, as_credit, strict=True)
        )
        theirs = shared_out(wanted, list(rooms_left))
    coming = []
    for (draft, total, carry), wishes, credit in zip(shares, theirs, as_credit, strict=True):
        choice = None if wanted else ticket.choice or None
        if credit:
            plan = to_holder(total, carry)
        else:
            plan = split(draft.standing, total, cash_step, choice, carry, wishes)
        coming.append(Coming(draft, total, plan.legs, plan.rounding, credit))
    return Settlement(going_out, tuple(coming), net)


def _within(settlement: Settlement, wanted: tuple[Wanted, ...], most: int) -> tuple[Wanted, ...]:
    """The amounts wanted, no more of them in cash than `most`."""
    cash = sum(leg.amount for leg in settlement.paid_out if leg.kind == CASH.code)
    if cash <= most:
        return wanted
    others = tuple(each for each in wanted if each.kind not in (CASH.code, TRANSFER.code))
    moved = sum(each.amount for each in wanted if each.kind == TRANSFER.code)
    return (*others, Wanted(CASH.code, most), Wanted(TRANSFER.code, moved + cash - most))
