"""Rows of the table of commands for the ways back: gifts, quotes, a second person, a no, deposits."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from desk.tills import Till
from promise.at_the_counter import brought, goods, sale_of, settle, take_slips

from posdesk.approvals.approval import ApprovalWanted
from posdesk.desk.actions.add_points import AddPoints
from posdesk.desk.actions.ask_again import AskAgain
from posdesk.desk.actions.ask_approval import AskApproval
from posdesk.desk.actions.confirm_reason import ConfirmReason
from posdesk.desk.actions.credit_everyone import CreditEveryone
from posdesk.desk.actions.give_approval import GiveApproval
from posdesk.desk.actions.give_deposit_back import GiveDepositBack
from posdesk.desk.actions.give_gift_receipt import GiveGiftReceipt
from posdesk.desk.actions.give_promise_slip import GivePromiseSlip
from posdesk.desk.actions.give_quote import GiveQuote
from posdesk.desk.actions.honour_gift import HonourGift
from posdesk.desk.actions.honour_paper import HonourPaper
from posdesk.desk.actions.promise_refund import PromiseRefund
from posdesk.desk.actions.put_right import PutRight
from posdesk.desk.actions.refuse_return import RefuseReturn
from posdesk.desk.actions.replace_credit import ReplaceCredit
from posdesk.desk.actions.set_limits import SetLimits
from posdesk.desk.lookups.charged import AskCharged
from posdesk.desk.lookups.paper_answers import QuoteFound
from posdesk.desk.lookups.without_receipt import AskWorth, draft_of
from posdesk.people.customer import Customer
from posdesk.returns.reasons import REASONS
from posdesk.returns.refusals import GROUNDS
from posdesk.sales.gift import GiftAllBack
from posdesk.sales.payment import Payment
from posdesk.sales.tenders import STORE_CREDIT
from posdesk.ticket.ticket import Ticket

if TYPE_CHECKING:
    from promise.histories import Story

GENEROUS = tuple(("clerk", way, 100_000_000) for way in ("ours", "wished"))
SEEN = "The seal of the box is of another shop, and the piece is worn through."


def days_pass(story: Story, till: Till, customer: str) -> None:
    """Nobody does anything for a while."""
    till.clock.later(days=story.dice.choice((1, 3, 9, 20)))


def with_points(story: Story, till: Till, customer: str) -> None:
    """Goods for a member, or goods whose receipt forgot that she is one."""
    reference, dice = story.reference(customer), story.dice
    known(till, customer, reference)
    ticket = goods(story, till.ticket())
    told = dice.random() < 0.6
    if told:
        ticket = replace(ticket, member=reference, points=dice.choice((0, 0, 3, 500)))
    done, _ = settle(story, till, customer, ticket)
    with till.file.read() as books:
        missing = books.points.missing(done.result.sale, till.desk.station().offers)
        before = books.points.balance(reference)
    assert not (told and missing), "points that the sale itself forgot"
    act = AddPoints(till.desk.new_operation(), done.result.sale, reference, missing)
    added = till.desk.do(act).result
    story.take(customer, till, added.slip)
    assert added.balance == before + missing
    till.desk.do(replace(act, operation=till.desk.new_operation()))  # refused: once


def no_receipt(story: Story, till: Till, customer: str) -> None:
    """Goods that nothing proves: they bring credit."""
    found = till.desk.ask(AskWorth(story.dice.choice(("MUG", "KETTLE", "COAT", "nothing"))))
    if found:
        pieces, place = story.dice.randint(1, 2), till.desk.new_operation()
        draft = draft_of(found[0], pieces, place, till.desk.station())
        settle(story, till, customer, till.ticket().with_unproved(draft))


def put_right(story: Story, till: Till, customer: str) -> None:
    """A receipt that asked too much, or too little: the difference goes back, the goods stay."""
    number, dice = sale_of(story, customer), story.dice
    if not number:
        return
    cause = dice.choice(("overcharge", "overcharge", "undercharge", "promotion", "tax", "nonsense"))
    way = dice.choice(("", "cash", STORE_CREDIT.code))
    act = PutRight(
        till.desk.new_operation(), number, cause, dice.randint(1, 700), dice.choice((0, 1)),
        tender=way, by_offers=cause == "promotion" and dice.random() < 0.5,
    )  # fmt: skip
    done = till.desk.do(act).result
    story.take(customer, till, done.slip)
    take_slips(story, till, customer, act)
    on_slips = sum(minor for kind, minor in done.legs if kind == STORE_CREDIT.code)
    story.own.add(customer)
    story.oracle.pay(customer, on_slips - done.back)
    story.oracle.lower(customer, number, done.back)


def everyone(story: Story, till: Till, customer: str) -> None:
    """All who were charged the fee of this history get it back as credit, whoever they are."""
    today = till.clock.at.day
    what, since = f"Fee{story.name}", today - timedelta(days=60)
    right = story.dice.choice((0, 50))
    rows = till.desk.ask(AskCharged(what, since, today, right))
    till.desk.sign_in(story.member("owner"))
    whole = sum(row.amount for row in rows)
    act = CreditEveryone(till.desk.new_operation(), what, since, today, right, whole)
    assert till.desk.do(act).result.amount == whole
    for row in rows:
        whose = next(name for name in story.held if row.sale in story.held[name])
        story.own.add(whose)
        story.oracle.lower(whose, row.sale, row.amount)
        found = till.ask(row.sale)
        for slip, _ in found.waiting:  # type: ignore[union-attr]
            story.take(whose, till, slip)


# --- gifts, quotes, credit, deposits ---------------------------------------------------------------


def gift_given(story: Story, till: Till, customer: str, to: str = "") -> None:
    """Goods of hers go to somebody with gift receipts."""
    number, dice = sale_of(story, customer), story.dice
    if not number:
        return
    line = dice.choice(till.standing(number).sale.lines)
    lines = dice.choice(((), ((line.no, dice.randint(1, line.quantity)),)))
    gifts = till.desk.do(GiveGiftReceipt(till.desk.new_operation(), number, lines)).result
    holder = to or dice.choice([name for name in story.held if name != customer])
    for gift in gifts:
        story.take(holder, till, gift)
        story.buyer[gift] = customer


def gift_for(story: Story, till: Till, customer: str) -> None:
    """Somebody gives her something."""
    others = [name for name in story.held if name != customer and sale_of(story, name)]
    if others:
        gift_given(story, till, story.dice.choice(others), customer)


def gift_brought(story: Story, till: Till, customer: str) -> None:
    """Its holder brings it: its goods come back, or came back on the receipt before."""
    gifts = [number for number in story.held[customer] if number.startswith("N")]
    if not gifts:
        return
    number = story.dice.choice(gifts)
    with till.file.read() as books:
        gift = books.gifts.get(number)
    assert gift is not None
    buyer = story.buyer[number]
    try:
        ticket = till.ticket().with_gift(gift, till.standing(gift.sale)).all_back()
    except GiftAllBack:
        ticket = Ticket("")
    if not ticket.returns or not ticket.returns[0].ticks:
        honoured(story, till, customer, number)
        return
    if story.dice.random() < 0.3:
        ticket = goods(story, ticket)
    ticks = {tick.line_no: tick.quantity for tick in ticket.returns[0].ticks}
    settle(story, till, customer, ticket)
    story.oracle.bring_gift(customer, number, ticks)
    story.own.add(buyer)  # who gave the goods away, and with them what they bring
    story.shared |= {customer, buyer}


def honoured(story: Story, till: Till, customer: str, number: str) -> None:
    """The buyer had the money before, and the goods are here: they bring credit all the same."""
    with till.file.read() as books:
        before = books.gifts.get(number)
    text = story.dice.choice((till.token(number), ""))
    done = till.desk.do(HonourGift(till.desk.new_operation(), number, text, 5_00)).result
    assert done.amount > 0
    with till.file.read() as books:
        after = books.gifts.get(number)
    assert before is not None and after is not None
    pairs = zip(before.lines, after.lines, strict=True)
    used = {old.line: new.used - old.used for old, new in pairs}
    story.take(customer, till, done.credit)
    story.oracle.bring_gift(customer, number, used)
    story.own.add(customer)


def quote_given(story: Story, till: Till, customer: str) -> None:
    """Prices on paper until a day."""
    until = till.clock.at.day + timedelta(days=story.dice.randint(-1, 20))
    act = GiveQuote(till.desk.new_operation(), goods(story, till.ticket()), until)
    story.take(customer, till, till.desk.do(act).result)


def quote_kept(story: Story, till: Till, customer: str) -> None:
    """She comes for what was quoted, and pays no more than the paper says."""
    quotes = [number for number in story.held[customer] if number.startswith("E")]
    if not quotes:
        return
    number = story.dice.choice(quotes)
    found, ticket = till.ask(number), till.ticket()
    assert isinstance(found, QuoteFound), found
    if found.passed:
        return
    for line in found.lines:
        ticket = ticket.going_out(line)
    with till.file.read() as books:
        said = story.oracle.quoted(books.documents.tokens(number) or ())
    assert till.settlement(ticket).out_total <= said, (number, said)
    settle(story, till, customer, ticket)


def credit_replaced(story: Story, till: Till, customer: str) -> None:
    """A slip in the place of one that is torn: worth what is left."""
    slips = [number for number in story.held[customer] if number.startswith("C")]
    if slips:
        number = story.dice.choice(slips)
        done = till.desk.do(ReplaceCredit(till.desk.new_operation(), number)).result
        story.take(customer, till, done.slip)
        story.own.add(customer)
        story.oracle.spend(customer, number, done.left)
        assert story.oracle.credits[customer][number] <= 0, (number, done)


def deposit(story: Story, till: Till, customer: str) -> None:
    """Paid on goods that are ordered; later back, on the missed day, or counted as credit."""
    slips = [n for n in story.held[customer] if story.oracle.credits.get(customer, {}).get(n)
             and n.startswith("G")]  # fmt: skip
    if not slips:
        minor, until = story.dice.randint(1, 9_000), till.clock.at.day + timedelta(days=4)
        paid = Payment.begin(minor, 1).taking_cash()
        act = GivePromiseSlip(
            till.desk.new_operation(), "deposit", minor, "Dresser", until, "", paid
        )
        number = till.desk.do(act).result
        story.own.add(customer)
        story.oracle.pay(customer, minor)
        story.take(customer, till, number)
        story.oracle.owe(customer, number, minor)
        return
    number = story.dice.choice(slips)
    if story.dice.random() < 0.4:
        till.clock.later(days=5)
    with till.file.read() as books:
        tokens = books.documents.tokens(number) or ()
    if story.dice.random() < 0.6:
        done = till.desk.do(GiveDepositBack(till.desk.new_operation(), number, tokens)).result
        story.oracle.pay(customer, -done.amount)
    else:
        story.take(customer, till, till.desk.do(HonourPaper(number, tokens)).result.credit)
    story.own.add(customer)
    story.oracle.spend(customer, number, story.oracle.credits[customer][number])


# --- a second person, and a no ---------------------------------------------------------------------


def above_a_limit(story: Story, till: Till, customer: str) -> None:
    """A small limit; somebody comes, nobody comes, or it is promised in writing."""
    rows = tuple(("clerk", way, 100) for way in ("ours", "wished"))
    _limits(story, till, rows)
    try:
        till.desk.sign_in(story.member("clerk"))
        ticket = brought(story, till, customer)
        if ticket is not None:
            _waits(story, till, customer, ticket)
    finally:
        _limits(story, till, GENEROUS)


def _waits(story: Story, till: Till, customer: str, ticket: Ticket) -> None:
    try:
        settle(story, till, customer, ticket)
        return
    except ApprovalWanted as wanted:
        act, document, amount = (wanted.figures[name] for name in ("act", "document", "amount"))
    ask = AskApproval(till.desk.new_operation(), str(act), str(document), int(str(amount)))
    till.desk.do(ask)
    what = story.dice.choice(("yes", "nobody", "promise"))
    if what == "yes":
        other = story.dice.choice((story.member("manager"), story.member("clerk")))
        till.desk.do(GiveApproval(till.desk.new_operation(), ask.operation, other, "pin"))
    elif what == "nobody":
        till.clock.later(seconds=61)
    else:
        story.take(customer, till, till.desk.do(PromiseRefund(ask.operation)).result.number)
        till.desk.sign_in(story.member("manager"))
    settle(story, till, customer, ticket, approval=ask.operation)


def _limits(story: Story, till: Till, rows: tuple[tuple[str, str, int], ...]) -> None:
    before = till.desk.duty.staff
    till.desk.sign_in(story.member("manager"))
    till.desk.do(SetLimits(till.desk.new_operation(), rows))
    till.desk.sign_in(before)


def said_no(story: Story, till: Till, customer: str) -> None:
    """Any ground, by anybody; whatever is said, nothing of hers is less; and she comes again."""
    number, dice = sale_of(story, customer), story.dice
    if not number:
        return
    lines = tuple(line.no for line in till.standing(number).sale.lines)
    why = dice.choice(REASONS).code
    if dice.random() < 0.4:
        way = dice.choice(("ink", "window", ""))
        act = ConfirmReason(till.desk.new_operation(), number, dice.choice(lines), why, way)
        assert till.desk.do(act).result == why
    people = [story.member(role) for role in ("manager", "owner", "clerk")]
    ground = dice.choice([each.code for each in GROUNDS] + ["no_record"])
    refuse = RefuseReturn(
        till.desk.new_operation(), number, lines[: dice.randint(1, 3)], ground,
        dice.choice(people), SEEN, dice.choice(people), ((lines[0], why),),
    )  # fmt: skip
    slip = till.desk.do(refuse).result
    story.take(customer, till, slip)
    assert till.desk.do(AskAgain(slip)).result == number


def known(till: Till, customer: str, reference: str) -> None:
    """The books know her."""
    with till.file.write() as books:
        if books.customers.get(reference) is None:
            books.customers.put(Customer(reference, customer, "1"))
