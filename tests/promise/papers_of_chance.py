"""Every paper a customer may be handed, with figures by chance: what is owed, and is it our doing?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from documents.gift_papers import gift_papers
from documents.golden_papers import a_parcel, labels
from documents.golden_papers import receipt as sale_paper
from documents.golden_papers import slip as return_paper
from documents.kind_papers import kind_papers
from documents.paper_samples import SHOP, a_return, many_lines
from documents.paper_samples import a_sale as plain_sale
from documents.plan_papers import BY, HOLDER, TERMS
from documents.plan_samples import (
    CUSTOMER,
    SIGNED,
    number,
    payment_codes,
    plan_codes,
    plan_sale,
    position,
    slip,
)
from documents.promotion_papers import promotion_papers

from posdesk.clock import Moment
from posdesk.desk.our_mistakes import OUR_MISTAKES
from posdesk.documents import (
    claim_slip,
    customer_letter,
    instalment_receipt,
    our_mistake_slip,
    outage_pad,
    plan_agreement,
    plan_change,
    promise_slip,
    refusal_slip,
    reminder,
    return_label,
    statement,
    store_credit_slip,
)
from posdesk.documents.codes import (
    Moved,
    PlanPosition,
    codes_for_claim,
    codes_for_credit,
    codes_for_outage,
    codes_for_promise,
    codes_for_statement,
)
from posdesk.documents.paper import Paper
from posdesk.documents.plan_codes import ACCEPTED, DEPOSIT, DROP_OFF, REFUSED, TRADE_IN
from posdesk.instalments.change import SKIPPED, PlanChange
from posdesk.instalments.schedule import FORTNIGHT, MONTH, WEEK
from posdesk.returns.refusals import GROUNDS
from posdesk.sales.sale import TenderLeg

PAID = ("paid", "paid", "paid", "honoured", "claimed", "outage")
CUTS = ("returned", "lowered", "corrected")


@dataclass(frozen=True)
class Template:
    """A paper to be composed in any language. `owed`: minor units its customer owes when it is
    handed over; `ours`: it is there for a mistake of the shop."""

    name: str
    compose: Callable[[], Paper]
    owed: int = 0
    ours: bool = False


def a_position(dice: Random) -> PlanPosition:
    """A plan of any size, some of it paid, some of it cut."""
    price = dice.randint(2_000, 5_000_000)
    deposit = dice.choice((0, 0, price // 10))
    left, day = price - deposit, SIGNED
    cuts, paid = [], []
    for place in range(dice.choice((0, 0, 1, 2))):
        amount = dice.randint(1, max(1, left // 3))
        cuts.append(Moved(dice.choice(CUTS), number("B", 10 + place), day, amount))
        left -= amount
    financed = left
    for place in range(dice.randint(1, 12)):
        day += timedelta(days=dice.randint(1, 30))
        amount = dice.randint(1, max(1, left // 2))
        if left > amount:
            paid.append(Moved(dice.choice(PAID), number("R", 100 + place), day, amount))
            left -= amount
    count = dice.randint(2, min(60, financed))
    every, first = dice.choice((MONTH, FORTNIGHT, WEEK)), date(2026, 3, dice.randint(1, 28))
    return position(
        price, deposit, count, paid, cuts, first=first, every=every, kept=dice.random() < 0.3
    )


def templates(dice: Random) -> Iterator[Template]:
    """One of each, all about one plan, one sale and one credit of chance."""
    yield from _of_the_counter(dice)
    how = a_position(dice)
    yield from _of_a_plan(how, dice)
    yield from _our_mistakes(how, dice)
    yield from _beside_a_plan(dice)
    yield from _refusals(dice)
    yield from _of_ways_back(dice)


def _of_the_counter(dice: Random) -> Iterator[Template]:
    sale = plain_sale(many_lines(dice.randint(1, 9)))
    back = a_return(sale, [(1, 0, 1)], reason=dice.choice(("changed_mind", "other")))
    ours = a_return(sale, [(1, 0, 1)], reason=dice.choice(("faulty", "wrong_item")))
    yield Template("sale_receipt", lambda: sale_paper(sale))
    yield Template("return_slip", lambda: return_paper(back, sale))
    yield Template("return_slip", lambda: return_paper(ours, sale), ours=True)


def _of_a_plan(how: PlanPosition, dice: Random) -> Iterator[Template]:
    owed = how.balance
    fresh = replace(how, payments=(), cuts=(), balance=how.price - how.deposit)
    sale = replace(plan_sale([many_lines(1)[0]], 0), number=how.number)
    line = replace(sale.lines[0], paid=how.price, listed=how.price, tax=0)
    legs = [TenderLeg("cash", how.deposit, how.deposit)] if how.deposit else []
    legs.append(TenderLeg("plan", how.price - how.deposit))
    sale = replace(sale, lines=(line,), tenders=tuple(legs))
    fresh = replace(fresh, dues=position(how.price, how.deposit, len(how.dues)).dues)
    signed = plan_codes(sale, fresh)
    yield Template(
        "plan_agreement",
        lambda: plan_agreement.compose(sale, fresh, TERMS, SHOP, signed, notices=[HOLDER]),
        fresh.balance,
    )
    last = how.payments[-1] if how.payments else Moved("paid", number("R", 99), SIGNED, 1)
    paid = [TenderLeg(dice.choice(("cash", "card")), last.amount, last.amount)]
    codes = payment_codes(how, last.amount)
    own = replace(slip("R", 1), number=last.number)
    yield Template(
        "instalment_receipt",
        lambda: instalment_receipt.compose(own, how, last.amount, paid, SHOP, codes),
        owed,
    )
    told = slip("T", 8)
    says = codes_for_statement(told, how, *BY)
    yield Template("statement", lambda: statement.compose(told, how, SHOP, says), owed)
    page, later = slip("A", 3), how.open_dues()
    change = PlanChange(SKIPPED, owed, owed, later, later, how.dues)
    turned = codes_for_statement(page, how, *BY)
    yield Template(
        "plan_change", lambda: plan_change.compose(page, change, how, SHOP, turned), owed
    )
    if later:
        asks = slip("L", 5, Moment.at(2026, dice.randint(3, 12), 9, 9))
        kind = codes_for_statement(asks, how, *BY)
        yield Template("reminder", lambda: reminder.compose(asks, how, SHOP, kind), owed)


def _our_mistakes(how: PlanPosition, dice: Random) -> Iterator[Template]:
    own, claim = slip("M", 4), slip("Q", 2)
    cause = dice.choice(OUR_MISTAKES).code
    codes = codes_for_statement(own, how, *BY, words=cause)
    yield Template(
        "our_mistake_slip",
        lambda: our_mistake_slip.compose(own, cause, SHOP, codes, position=how),
        how.balance,
        ours=True,
    )
    last = how.payments[-1] if how.payments else None
    if last is not None:
        again = payment_codes(how, last.amount)
        honoured = replace(slip("R", 1), number=last.number)
        yield Template(
            "instalment_receipt",
            lambda: instalment_receipt.compose(
                honoured, how, last.amount, [], SHOP, again, ours=True
            ),
            how.balance,
            ours=True,
        )
    amount, until = dice.randint(1, 20_000), date(2026, 8, 30)
    yes = codes_for_claim(claim, how, amount, ACCEPTED, *BY)
    no = codes_for_claim(claim, how, amount, REFUSED, *BY, words="why", until=until)
    yield Template(
        "claim_slip",
        lambda: claim_slip.compose(
            claim, how, amount, SHOP, yes, accepted=True, paid_on=date(2026, 6, 1)
        ),
        how.balance,
        ours=True,
    )
    yield Template(
        "claim_slip",
        lambda: claim_slip.compose(
            claim, how, amount, SHOP, no, accepted=False, reason="why", until=until
        ),
        how.balance,
    )


def _refusals(dice: Random) -> Iterator[Template]:
    own, row = slip("Y", 5), dice.choice(GROUNDS)
    codes = codes_for_claim(own, None, dice.randint(0, 900_000), REFUSED, *BY, original="-",
                            words=row.code)  # fmt: skip
    yield Template(
        "refusal_slip",
        lambda: refusal_slip.compose(own, row, SHOP, codes, goods=["Kettle"], words="worn"),
    )


def _beside_a_plan(dice: Random) -> Iterator[Template]:
    credit, amount = slip("C", 3), dice.randint(1, 900_000)
    worth = codes_for_credit(credit, amount, CUSTOMER, *BY)
    ours = dice.random() < 0.5
    yield Template(
        "store_credit_slip",
        lambda: store_credit_slip.compose(credit, amount, SHOP, worth, ours=ours),
        ours=ours,
    )
    own, until, legs = slip("G", 1), date(2026, 12, 1), [TenderLeg("cash", amount, amount)]
    for kind in (DEPOSIT, TRADE_IN, DROP_OFF):
        much = {} if kind == DROP_OFF else {"amount": amount}
        paid = {"tenders": legs} if kind == DEPOSIT else {}
        signed = codes_for_promise(own, kind, *BY, **much, **paid, until=until)  # type: ignore[arg-type]
        goods = {} if kind == DEPOSIT else {"goods": "Watch"}
        yield Template(
            "promise_slip",
            lambda k=kind, s=signed, more={**much, **paid, **goods}: promise_slip.compose(  # type: ignore[misc]
                own, k, SHOP, s, **more, until=until
            ),
        )
    pad = [slip("U", place) for place in (12, 13)]
    printed = [(each, codes_for_outage(each, *BY)) for each in pad]
    yield Template("outage_pad", lambda: outage_pad.compose(printed, SHOP), ours=True)
    letter = slip("L", 6)
    yield Template(
        "customer_letter", lambda: customer_letter.compose(letter, ["Your ring is ready."], SHOP)
    )


def _of_ways_back(dice: Random) -> Iterator[Template]:
    """What the papers of gifts, quotes and parcels say is the same whatever they are about."""
    wish, fault = dice.choice(("changed_mind", "size_colour")), dice.choice(("faulty", "damaged"))
    yield Template("gift_receipt", lambda: gift_papers()["gift_receipt"])
    yield Template("quote", lambda: kind_papers()["quote"])
    yield Template("warranty", lambda: kind_papers()["warranty"])
    yield Template("promotion_slip", lambda: promotion_papers()["promotion"])
    home = dice.choice(("handed_over", "handed_over_mended"))
    yield Template("handed_over", lambda: labels()[home])
    yield Template("return_label", lambda: return_label.compose(a_parcel(wish), SHOP))
    # A label begins with the address it goes to: the apology stands below it.
    yield Template("return_label", lambda: return_label.compose(a_parcel(fault), SHOP, ours=True))
