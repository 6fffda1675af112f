"""Settle a ticket: goods back, goods out and the money between, as one act."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from posdesk.catalogue.traits import WITH_PAPER
from posdesk.desk import (
    approving,
    card_calls,
    deductions,
    going_out,
    open_cases,
    settling,
    settling_back,
    settling_choice,
    settling_credits,
    settling_lost,
    settling_plans,
    settling_points,
    settling_quotes,
    valuing,
    windows,
)
from posdesk.desk.action import CARDS, CREDITS, DRAWER, OUTBOX, PLANS, RETURNS, SALES, Station
from posdesk.desk.actions.booked_before import check_same
from posdesk.desk.settling_credits import CreditSpent
from posdesk.documents import codes, sale_receipt
from posdesk.errors import Refusal
from posdesk.identity import SALE
from posdesk.instalments.change import ENDS_SOONER
from posdesk.law.cash import within_law
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.returns.goods_return import GoodsReturn
from posdesk.returns.standing import Standing
from posdesk.returns.window import dated
from posdesk.sales.payment import Payment
from posdesk.sales.sale import Sale, SaleLine
from posdesk.sales.tenders import PLAN
from posdesk.store.books import Books
from posdesk.ticket.settlement import Settlement
from posdesk.ticket.ticket import Ticket


class FigureChanged(Refusal):
    """The books moved since the figure was shown; `figures`: shown, now (minor units)."""

    code = "figure_changed"


class NotYetPaid(Refusal):
    """The tenders do not make up what is to pay; `figures["due"]` minor units are missing."""

    code = "not_yet_paid"


class ReceiptUnknown(Refusal):
    """These books do not hold that receipt; `figures["number"]`."""

    code = "receipt_unknown"


class NothingToSettle(Refusal):
    """The ticket has no line to post."""

    code = "nothing_to_settle"


class MoreThanAnySale(Refusal):
    """A price or a quantity is a slip: no sale comes to so much; `figures["most"]` minor units."""

    code = "more_than_any_sale"


class ShiftNotOpen(Refusal):
    """Money moves only in an open shift."""

    code = "shift_not_open"


MOST = 10**12  # minor units: what a code on paper, and any book of the shop, can hold many times


@dataclass(frozen=True, slots=True)
class Settled:
    """What was posted: the papers' numbers, and what changed hands, minor units."""

    sale: str
    returns: tuple[str, ...]
    net: int
    figure: int
    change: int
    opens_drawer: bool


@dataclass(frozen=True, slots=True)
class SettleTicket:
    """Post `ticket` as it was shown: `net` is the figure the clerk and the customer agreed on.

    `credits` are slips that pay, or part of it; `payment` is for the rest. `confirmed` is how the
    customer confirmed that they are spent, or that money comes back as credit (`ink`, `window`).
    `on_plan`: what she wants where goods of a plan come back, `ends_sooner` or `pays_less`.
    `customer`: her reference, if known.
    `approval`: what was asked of a second person, where it is above the limit (`approving`).
    `by_terminal`: what goes back to cards is asked of the till's terminal, which comes after.
    """

    ticket: Ticket
    payment: Payment | None
    net: int
    credits: tuple[CreditSpent, ...] = ()
    confirmed: str = ""
    on_plan: str = ENDS_SOONER
    customer: str = ""
    approval: str = ""
    by_terminal: bool = False

    topics = frozenset({SALES, RETURNS, DRAWER, OUTBOX, PLANS, CREDITS, CARDS})
    opens_with = ""  # no plan

    @property
    def operation(self) -> str:
        """The id made when the ticket was opened."""
        return self.ticket.operation

    def perform(self, books: Books, station: Station) -> Settled:
        """Re-read every receipt, book exactly what was shown, or say what changed."""
        may_act(books, station)
        at = station.at.not_before(books.journal.head().at)  # a clock put back shortens no window
        if at is not station.at:
            station = replace(station, at=at)
        ticket = self.ticket.refreshed(_standings(books, station, self.ticket))
        if self.by_terminal:
            card_calls.look(books, (each.standing.sale.number for each in ticket.returns))
        if ticket.settles_nothing:
            raise NothingToSettle()
        going_out.check(books, ticket.basket.lines)
        settlement = settling_choice.settled(ticket, station)
        deductions.keep(books, station, ticket, settlement, self.confirmed, self.customer)
        self._as_shown(settlement, ticket, station)
        if sum([line.listed for line in settlement.going_out]) > MOST:
            raise MoreThanAnySale(most=MOST)
        rests = approving.check(books, station, settlement, self.approval)
        windows.note_doubt(books, station, ticket.returns)
        spent = settling_credits.used(books, self.credits, station.shop.currency)
        settling_choice.may_be_credit(settlement, self.confirmed)
        backs, credited = self._back(books, station, settlement)
        sale = self._sell(books, station, settlement) if settlement.going_out else None
        if self.by_terminal:
            card_calls.ask_back(books, station, backs, self.operation)
        if sale is not None and [line for line in sale.lines if line.slips]:
            from posdesk.desk import settling_kinds

            basket = self.ticket.basket
            credited |= settling_kinds.print_papers(books, station, basket, sale)
        consent = ""
        if self.customer and sale is not None:
            open_cases.keep(books, station, sale, self.customer, self.confirmed)
        if spent and sale is not None:
            consent = settling_credits.confirm(books, station, spent, sale.number, self.confirmed)
        opens = settling.opens_drawer(sale, backs)
        numbers = [back.number for back in backs] + ([sale.number] if sale else [])
        for place, number in enumerate(numbers):
            books.outbox.add(number, 0, opens and place == 0)
        settling_points.came_back(books, station, settlement, backs)
        approving.use(books, station, rests, approving.given_back(settlement)[1], numbers[0])
        settled = _settled(sale, backs, settlement)
        kept = tuple(
            back
            for back, coming in zip(backs, settlement.coming, strict=True)
            if not settling_lost.is_lost(coming.draft)
        )
        entry = _entry(station, settled, self._told())
        kind = settling.kindness(backs, settlement)
        whose = settling.owners(books, settlement)
        legs = settling.legs(station.till.number, sale, kept, whose, kind)
        shares = settling_credits.shares(credited, spent)
        entry = replace(entry, postings=settling_credits.named(legs, shares), consent=consent)
        books.journal.post(entry, station.at, self.operation)
        settling_quotes.keep_word(books, station, ticket, sale)
        return settled

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Settled:
        """What was posted the first time, if it was this."""
        returns = facts["returned"]
        assert isinstance(returns, list)
        check_same(self.ticket, self.payment, self.net, books, facts, self.credits)
        figures = [facts[name] for name in ("net", "figure", "change")]
        net, figure, change = (int(str(value)) for value in figures)
        numbers = tuple(str(number) for number in returns)
        return Settled(str(facts["sold"]), numbers, net, figure, change, bool(facts["drawer"]))

    def _back(
        self, books: Books, station: Station, settlement: Settlement
    ) -> tuple[tuple[GoodsReturn, ...], dict[str, int]]:
        """The returns, and what of them is store credit by bearer. Those of sales that the books
        lost come first: each is an entry of its own, the shop's loss."""
        backs: dict[int, GoodsReturn] = {}
        credited: dict[str, int] = {}
        in_order = sorted(
            enumerate(settlement.coming),
            key=lambda each: not settling_lost.is_lost(each[1].draft),
        )
        for place, coming in in_order:
            sale = coming.draft.standing.sale
            back = backs[place] = settling_back.take_back(books, station, coming)
            to_credit = settling_credits.given_back(books, station, back, sale)
            if not coming.as_credit:
                settling_choice.keep(books, station, back, to_credit, self.confirmed)
            if settling_lost.is_lost(coming.draft):
                settling_lost.post(books, station, back, to_credit)
                continue
            for bearer, minor in to_credit.items():
                credited[bearer] = credited.get(bearer, 0) + minor
            if any(leg.kind == PLAN.code for leg in sale.tenders):
                settling_plans.cut(books, station, back, self.on_plan)
        return tuple(backs[place] for place in sorted(backs)), credited

    def _as_shown(self, now: Settlement, ticket: Ticket, station: Station) -> None:
        """Refuse when the figure is another by now, or the coins and cards it is made of are."""
        if now.net != self.net:
            raise FigureChanged(shown=self.net, now=now.net)
        if ticket.returns == self.ticket.returns:
            return
        shown = settling_choice.settled(self.ticket, station)
        if (shown.paid_out, shown.carried) != (now.paid_out, now.carried):
            raise FigureChanged(shown=-shown.figure, now=-now.figure)

    def _told(self) -> list[Fact]:
        """[sale, line, pieces] of ticked lines that were shown as perhaps back already."""
        return [
            [draft.standing.sale.number, line, pieces]
            for draft in self.ticket.returns
            for line, pieces in draft.unplaced
        ]

    def _paid(self, due: int, step: int) -> Payment | None:
        """The payment, if it is one a pay step takes for `due` and it is all paid; None where
        credit slips pay all of it."""
        payment = self.payment
        due -= sum(each.amount for each in self.credits)
        if not due and self.credits and payment is None:
            return None
        if payment is None or not payment.pays(due, step):
            raise NotYetPaid(due=due)
        return payment

    def _sell(self, books: Books, station: Station, settlement: Settlement) -> Sale:
        legs = settlement.carried
        rounding = 0
        if settlement.net > 0:
            payment = self._paid(settlement.net, station.shop.cash_step)
            legs += settling_credits.legs_of(self.credits)
            if payment is not None:
                within_law(payment.cash, station.cash_limit)
                legs += payment.legs()
                rounding = payment.rounding
        own = [line.return_days for line in self.ticket.basket.lines]
        lines, until = dated(settlement.going_out, own, station.shop, station.at.day)
        lines = _with_terms(lines, self.ticket, station)
        if [line for line in lines if line.kind in WITH_PAPER]:
            from posdesk.desk import settling_kinds  # where a sale has any

            lines = settling_kinds.numbered(books, lines)
        sale = Sale(
            number=str(books.numbers.next(SALE)),
            till=station.till.number,
            at=station.at,
            currency=station.shop.currency,
            lines=lines,
            tenders=legs,
            return_by=until,
            tax_included=station.taxes.included,
            rounding=rounding,
            clerk=station.duty.code,
        )
        books.sales.add(sale, customer=self.customer)
        card_calls.use(books, self.payment.handed if self.payment else (), sale.number)
        link = books.journal.head().link
        signed = codes.codes_for_sale(sale, station.shop, station.till, link, station.key)
        points = settling_points.on_sale(books, station, self.ticket, sale)
        paper = sale_receipt.compose(sale, station.shop, signed, points=points)
        settling_back.keep(books, signed, paper)
        settling_points.sold(books, self.ticket, sale, points)
        return sale


def _with_terms(
    lines: tuple[SaleLine, ...], ticket: Ticket, station: Station
) -> tuple[SaleLine, ...]:
    """What the receipt says at its lines of a change of mind; most shops say nothing."""
    own = [line.terms for line in ticket.basket.lines]
    if not any(own) and not station.shop.policy.worn:
        return lines
    from posdesk.law.terms import on_receipt

    return on_receipt(lines, own, station.shop, station.at.day)


def may_act(books: Books, station: Station) -> None:
    """Somebody who may act is signed in and the shift is open (Refusal otherwise)."""
    station.duty.acting()
    if not books.shifts.is_open(station.till.number):
        raise ShiftNotOpen()


def _standings(books: Books, station: Station, ticket: Ticket) -> dict[str, Standing]:
    found = {
        draft.standing.sale.number: valuing.again(books, station, draft)
        for draft in ticket.returns
        if draft.unproved
    }
    numbers = [draft.standing.sale.number for draft in ticket.returns if not draft.unproved]
    books.sales.alone_with(*numbers)
    for number in numbers:
        standing = books.sales.standing(number)
        if standing is None:
            raise ReceiptUnknown(number=number)
        found[number] = standing
    return found


def _settled(sale: Sale | None, backs: tuple[GoodsReturn, ...], settlement: Settlement) -> Settled:
    paid = sum(leg.applied for leg in sale.tenders if not leg.carried) if sale else 0
    return Settled(
        sale=sale.number if sale else "",
        returns=tuple(back.number for back in backs),
        net=settlement.net,
        figure=paid if settlement.net > 0 else settlement.figure,
        change=sum(leg.change for leg in sale.tenders) if sale else 0,
        opens_drawer=settling.opens_drawer(sale, backs),
    )


def _entry(station: Station, settled: Settled, told: list[Fact]) -> JournalEntry:
    facts: dict[str, Fact] = {
        "sold": settled.sale, "returned": list(settled.returns), "net": settled.net,
        "figure": settled.figure, "change": settled.change, "drawer": settled.opens_drawer,
    }  # fmt: skip
    both = settled.sale and settled.returns
    return JournalEntry(
        kind="settlement" if both else "sale" if settled.sale else "return",
        cause="customer_choice",
        currency=station.shop.currency,
        facts={**facts, "told_unplaced": told} if told else facts,
    )
