"""Sales at the counter, goods coming back, and what a receipt still stands for."""

from __future__ import annotations

from dataclasses import replace

from posdesk.catalogue.traits import GOODS
from posdesk.desk import settling_choice
from posdesk.desk.actions.settle_ticket import Settled, SettleTicket
from posdesk.desk.deductions import taken_off
from posdesk.desk.lookups.scan import AskScan
from posdesk.ledger.evidence import INK
from posdesk.sales.basket import Basket, BasketLine, Discount
from posdesk.sales.payment import Payment
from posdesk.sales.taken import Taken
from posdesk.scenarios.outcomes import NotBuilt, Unmet, check
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Rows, Stage
from posdesk.scenarios.steps.terms import terms_of
from posdesk.ticket.settlement import Settlement
from posdesk.ticket.ticket import Ticket

LAST_BACK = "last_back"


@sentence("{name} buys on {day}, {by}, receipt {paper}:", table=True, agreed=True)
def buys(stage: Stage, name: str, day: str, by: str, paper: str, rows: Rows) -> None:
    """A sale. Rows: goods, pieces, each; and, where wanted, tax (a tax's name), discount (20 %),
    code (of goods in the catalogue), kind (delivery, fee), serials, grams (sold by weight), terms
    (10 % restocking, 15.00 restocking, custom_made)."""
    stage.today(stage.day(day))
    settled = settle_shown(stage, ticket_of(stage, rows), by)
    stage.hold(paper, settled.sale)
    stage.notes[paper] = name


@sentence(
    "{name} has confirmed {amount} and pays it {by}, receipt {paper}:", table=True, agreed=True
)
def confirmed_and_pays(
    stage: Stage, name: str, amount: str, by: str, paper: str, rows: Rows
) -> None:
    """A sale whose total the customer saw and confirmed before she paid."""
    ticket = ticket_of(stage, rows)
    net = shown(stage, ticket).net
    check(net == stage.minor(amount), f"it comes to {stage.shown(net)}")
    stage.hold(paper, settle_shown(stage, ticket, by).sale)


@sentence("{name} has confirmed {amount} for:", table=True)
def has_confirmed(stage: Stage, name: str, amount: str, rows: Rows) -> None:
    """A ticket whose total she saw, not settled yet."""
    ticket = ticket_of(stage, rows)
    net = shown(stage, ticket).net
    check(net == stage.minor(amount), f"it comes to {stage.shown(net)}")
    stage.notes["confirmed"] = (ticket, net)


@sentence("a line is added before it is settled:", table=True)
def added_late(stage: Stage, rows: Rows) -> None:
    """The ticket gets lines more and is settled at the total confirmed before."""
    ticket, net = stage.notes["confirmed"]
    more = replace(ticket, basket=Basket((*ticket.basket.lines, *_lines(stage, rows))))
    with stage.trying():
        stage.do(SettleTicket(more, _paid(stage, net, "in cash"), net))


@sentence("{number} further sales of {amount} are made on {day}, the last with receipt {paper}")
def further_sales(stage: Stage, number: str, amount: str, day: str, paper: str) -> None:
    """So many sales of one open line each."""
    stage.today(stage.day(day))
    stage.keep_books()
    last = ""
    for _ in range(int(number)):
        rows = ({"goods": "Mug", "pieces": "1", "each": amount},)
        last = settle_shown(stage, ticket_of(stage, rows), "in cash").sale
    stage.hold(paper, last)


@sentence("all of receipt {paper} comes back", agreed=True)
def all_back(stage: Stage, paper: str) -> None:
    """Everything that is left of it, settled as the till shows it."""
    stage.notes[LAST_BACK] = take_back(stage, paper)


@sentence("all of receipt {paper} comes back, slip {plan}", agreed=True)
def all_back_with_slip(stage: Stage, paper: str, plan: str) -> None:
    """The same, and the customer keeps the slip under that name."""
    stage.notes[LAST_BACK] = settled = take_back(stage, paper)
    stage.hold(plan, settled.returns[0])


@sentence("{amount} can come back for receipt {paper}")
def can_come_back(stage: Stage, amount: str, paper: str) -> None:
    """What all that is left of it would bring, by receipt and books."""
    with stage.read() as books:
        standing = books.sales.standing(stage.paper(paper).number)
    check(standing is not None, f"the books do not hold receipt {paper}")
    assert standing is not None
    worth = standing.worth_left
    check(worth == stage.minor(amount), f"{stage.shown(worth)} can come back for receipt {paper}")


@sentence("{amount} goes back to {name} {by}")
def goes_back(stage: Stage, amount: str, name: str, by: str) -> None:
    """What the last slip says was handed back, and the way it went."""
    kind, last4 = tender_of(by)
    righted = stage.notes.get("righted")
    if righted is not None:
        back = sum(minor for way, minor in righted.legs if way == kind)
        check(back == stage.minor(amount), f"{stage.shown(back)} went back {by}")
        return
    settled: Settled | None = stage.notes.get(LAST_BACK)
    if settled is None:
        raise Unmet("nothing came back")
    with stage.read() as books:
        slips = [books.returns.get(number) for number in settled.returns]
    legs = [leg for slip in slips if slip for leg in slip.legs if leg.kind == kind]
    given = sum(leg.amount for leg in legs if not leg.carried and (not last4 or leg.last4 == last4))
    check(given == stage.minor(amount), f"{stage.shown(given)} went back {by}")


@sentence("{amount} was paid in cash for receipt {paper}")
def was_paid_in_cash(stage: Stage, amount: str, paper: str) -> None:
    """The part of a sale that was paid in cash."""
    with stage.read() as books:
        standing = books.sales.standing(stage.paper(paper).number)
    assert standing is not None, paper
    cash = sum(leg.applied for leg in standing.sale.tenders if leg.kind == "cash")
    check(cash == stage.minor(amount), f"{stage.shown(cash)} was paid in cash")


@sentence(
    "all of receipt {paper} comes back with {amount} taken off because of {cause} and "
    "{name} was not asked"
)  # fmt: skip
def back_with_deduction(stage: Stage, paper: str, amount: str, cause: str, name: str) -> None:
    """The clerk alone says that the customer wanted less: her own word on it is missing."""
    _back_less(stage, paper, amount, cause, "")


@sentence(
    "all of receipt {paper} comes back with {amount} taken off because of {cause} and "
    "{name} signs for it", agreed=True,
)  # fmt: skip
def back_less_signed(stage: Stage, paper: str, amount: str, cause: str, name: str) -> None:
    """She chose something for it herself, and signs the page with both figures."""
    _back_less(stage, paper, amount, cause, INK)


def _back_less(stage: Stage, paper: str, amount: str, cause: str, confirmed: str) -> None:
    stage.at_work()
    number = stage.paper(paper).number
    taken = Taken(number, cause)
    with stage.read() as books:
        standing = books.sales.standing(number)
    assert standing is not None, number
    whole = Ticket(stage.desk.new_operation()).with_receipt(standing).all_back()
    ticket = taken_off(whole, taken, stage.minor(amount), "Gift wrapping")
    net = shown(stage, ticket).net
    with stage.trying():
        act = SettleTicket(ticket, None, net, confirmed=confirmed)
        stage.notes[LAST_BACK] = stage.do(act)


def tender_of(by: str) -> tuple[str, str]:
    """`by card 4242` -> card, 4242."""
    words = by.split()
    return words[1], words[2] if len(words) > 2 else ""


def ticket_of(stage: Stage, rows: Rows) -> Ticket:
    """A ticket with those rows going out."""
    return Ticket(stage.desk.new_operation(), Basket(tuple(_lines(stage, rows))))


def shown(stage: Stage, ticket: Ticket) -> Settlement:
    """The figures the screen would show."""
    return settling_choice.settled(ticket, stage.desk.station())


def settle_shown(stage: Stage, ticket: Ticket, by: str) -> Settled:
    """Enter on the figure shown."""
    stage.at_work()
    net = shown(stage, ticket).net
    return stage.do(SettleTicket(ticket, _paid(stage, net, by), net))


def take_back(stage: Stage, paper: str) -> Settled:
    """All that is left on that paper, settled as shown, cash for what is not card."""
    stage.at_work()
    with stage.read() as books:
        standing = books.sales.standing(stage.paper(paper).number)
    check(standing is not None, f"the books do not hold receipt {paper}")
    assert standing is not None
    ticket = Ticket(stage.desk.new_operation()).with_receipt(standing).all_back()
    return settle_shown(stage, ticket, "in cash")


def _paid(stage: Stage, net: int, by: str) -> Payment | None:
    if net <= 0:
        return None
    payment = Payment.begin(net, stage.desk.shop.cash_step)
    kind, last4 = tender_of(by)
    if kind == "card":
        return payment.taking_card(payment.left, last4 or "0001", "A1B2C3")
    if kind == "cash":
        return payment.taking_cash(None)
    raise NotBuilt(f"a sale paid {by}")


def _lines(stage: Stage, rows: Rows) -> list[BasketLine]:
    rates = stage.desk.station().taxes.rates
    lines = []
    for row in rows:
        wanted = row.get("tax", "")
        code = next((rate.code for rate in rates if rate.name == wanted), rates[0].code)
        off = row.get("discount", "").rstrip(" %")
        lines.append(
            BasketLine(
                row.get("code", ""), row["goods"], int(row["pieces"]),
                stage.minor(row["each"]) * 1000, code,
                discount=Discount(percent=int(off) * 100) if off else None,
                kind=row.get("kind") or GOODS,
                serials=tuple(row.get("serials", "").split()),
                terms=terms_of(stage, row.get("terms", "")),
                months=int(row.get("months") or 0),
            )
        )  # fmt: skip
        if row.get("grams"):
            lines[-1] = replace(lines[-1], quantity=int(row["grams"]), weighed=True)
    return lines


@sentence("a paper with a seal that is not ours is scanned")
def foreign_paper(stage: Stage) -> None:
    """A code of another shop's key, otherwise in good form."""
    from posdesk.documents import seal
    from posdesk.keys import make_key

    stage.notes["answer"] = stage.desk.ask(
        AskScan(seal.to_text(seal.seal({0: 1, 1: 1}, make_key(bytes(32)))), scanned=True)
    )


@sentence("receipt {paper} is scanned with one letter changed")
def altered_paper(stage: Stage, paper: str) -> None:
    """A letter in the middle of its code is another one."""
    _altered(stage, stage.paper(paper).tokens[0], 0.5)


@sentence("receipt {paper} is scanned with another signature")
def signed_otherwise(stage: Stage, paper: str) -> None:
    """All that it says is as it was, and the end of the signature is another one."""
    _altered(stage, stage.paper(paper).tokens[0], 0.97)


def _altered(stage: Stage, token: str, where: float) -> None:
    place = int(len(token) * where)
    other = "A" if token[place] != "A" else "B"
    altered = token[:place] + other + token[place + 1 :]
    stage.notes["answer"] = stage.desk.ask(AskScan(altered, scanned=True))


@sentence("the till asks kindly for another proof")
def asks_kindly(stage: Stage) -> None:
    """Nothing was opened by the scan, and the code of the sentence shown is none that blames."""
    answer = stage.notes.get("answer")
    code = getattr(answer, "code", "")
    kind = ("not_our_key", "altered", "unreadable", "not_understood", "revoked")
    check(code in kind, f"the scan was answered by {answer}")
