"""The papers an act hands over: numbered, signed, composed, kept in the act and sent to print."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from posdesk.desk.action import Station
from posdesk.documents import (
    brought_report,
    claim_slip,
    codes,
    instalment_receipt,
    our_mistake_slip,
    plan_agreement,
    plan_change,
    promise_slip,
    reminder,
    statement,
    store_credit_slip,
)
from posdesk.documents.brought_report import BroughtTotals
from posdesk.documents.paper import Paper
from posdesk.documents.plan_codes import ACCEPTED, REFUSED
from posdesk.documents.plan_position import position_of
from posdesk.documents.slip import Slip
from posdesk.identity import STATEMENT
from posdesk.instalments import terms
from posdesk.instalments.brought import Difference
from posdesk.instalments.change import PlanChange
from posdesk.instalments.credit import CLEARING, Payment
from posdesk.instalments.standing import PlanStanding
from posdesk.returns.goods_return import RefundLeg
from posdesk.sales.sale import Sale, TenderLeg
from posdesk.sales.store_credit import StoreCredit
from posdesk.store.books import Books


def new_slip(books: Books, station: Station, letter: str) -> Slip:
    """A paper begun: the next number of that letter, here and now."""
    number = str(books.numbers.next(letter))
    till = station.till.number
    return Slip(number, station.at, station.shop.currency, till, station.duty.code)


def agreement(
    books: Books,
    station: Station,
    standing: PlanStanding,
    notices: Sequence[str] = (),
    drawn: bytes = b"",
) -> None:
    """The agreement of a plan signed in this act; `notices`: what the country's law wants said.

    `drawn`: her signature, where she gave it on her own window.
    """
    plan, shop = standing.plan, station.shop
    position = position_of(standing)
    signed = codes.codes_for_plan(
        plan.sale, position, shop, station.till, _link(books), station.key
    )
    told = terms.shown(kept=plan.kept)
    paper = plan_agreement.compose(
        plan.sale, position, told, shop, signed, notices=notices, drawn=drawn
    )
    keep(books, paper, signed, drawer=any(leg.kind == "cash" for leg in plan.sale.tenders))


def receipt(
    books: Books, station: Station, standing: PlanStanding, paid: Payment, *, ours: bool = False
) -> None:
    """The receipt of a payment; `standing` has it counted. `ours`: it begins with sorry."""
    clerk = paid.clerk
    slip = Slip(paid.number, station.at, paid.currency, station.till.number, clerk)
    position = position_of(standing)
    signed = codes.codes_for_payment(
        slip, position, paid.amount, paid.tenders, station.shop, station.till, _link(books),
        station.key,
    )  # fmt: skip
    paper = instalment_receipt.compose(
        slip, position, paid.amount, paid.tenders, station.shop, signed,
        ours=ours, clearing=paid.how == CLEARING, over=paid.over,
    )  # fmt: skip
    keep(books, paper, signed, drawer=any(leg.kind == "cash" for leg in paid.tenders))


def plan_statement(
    books: Books,
    station: Station,
    standing: PlanStanding,
    *,
    ours: bool = False,
    not_all_heard: bool = False,
) -> str:
    """A statement of how the plan stands; its number."""
    slip = new_slip(books, station, STATEMENT)
    statement_on(books, station, slip, standing, ours=ours, not_all_heard=not_all_heard)
    return slip.number


def statement_on(
    books: Books,
    station: Station,
    slip: Slip,
    standing: PlanStanding,
    *,
    ours: bool = False,
    not_all_heard: bool = False,
) -> None:
    """The same under a number that is known already."""
    position = position_of(standing)
    signed = codes.codes_for_statement(
        slip, position, station.shop, station.till, _link(books), station.key
    )
    paper = statement.compose(
        slip, position, station.shop, signed, ours=ours, not_all_heard=not_all_heard
    )
    keep(books, paper, signed)


def reminder_letter(
    books: Books, station: Station, slip: Slip, standing: PlanStanding, words: Sequence[str]
) -> None:
    """A kind reminder of the next part, in the shop's own `words` besides (they name no sum)."""
    position = position_of(standing)
    signed = codes.codes_for_statement(
        slip, position, station.shop, station.till, _link(books), station.key, words="reminder"
    )
    keep(books, reminder.compose(slip, position, station.shop, signed, words=words), signed)


def change_page(
    books: Books,
    station: Station,
    slip: Slip,
    change: PlanChange,
    standing: PlanStanding,
    *,
    ours: bool = False,
    drawn: bytes = b"",
) -> None:
    """The page of a change, `standing` having it, with her signature as `drawn` by her."""
    position = position_of(standing)
    signed = codes.codes_for_statement(
        slip, position, station.shop, station.till, _link(books), station.key, words=change.kind,
        goods=change.goods,
    )  # fmt: skip
    paper = plan_change.compose(
        slip, change, position, station.shop, signed, ours=ours, drawn=drawn
    )
    keep(books, paper, signed)


def mistake_slip(
    books: Books,
    station: Station,
    slip: Slip,
    what: str,
    *,
    original: str = "",
    standing: PlanStanding | None = None,
    righted: Sequence[our_mistake_slip.Righted] = (),
    back: int = 0,
    legs: Sequence[RefundLeg | TenderLeg] = (),
    drawn: bytes = b"",
    told: str = "",
) -> None:
    """The slip for a mistake of ours, of the receipt `original` or of the plan of `standing`.

    `drawn`: her signature, where she confirmed its figures on her own window.
    """
    position = position_of(standing) if standing else None
    signed = codes.codes_for_statement(
        slip, position, station.shop, station.till, _link(books), station.key,
        original="" if position else original, amount=back, tenders=legs, words=what,
    )  # fmt: skip
    paper = our_mistake_slip.compose(
        slip, what, station.shop, signed, original=original, righted=righted, back=back, legs=legs,
        position=position, drawn=drawn, told=told,
    )  # fmt: skip
    keep(books, paper, signed, drawer=any(leg.kind == "cash" for leg in legs))


def claim_answer_slip(
    books: Books,
    station: Station,
    slip: Slip,
    standing: PlanStanding,
    claimed: int,
    *,
    accepted: bool,
    paid_on: date,
    reason: str = "",
    until: date | None = None,
    elsewhere: bool = False,
) -> None:
    """The slip that answers a claim; `standing` has it counted where it was accepted.

    `elsewhere`: it was found on another plan, of which nothing is said.
    """
    position = position_of(standing)
    signed = codes.codes_for_claim(
        slip, position, claimed, ACCEPTED if accepted else REFUSED, station.shop, station.till,
        _link(books), station.key, words="" if accepted else "not_found", until=until,
    )  # fmt: skip
    paper = claim_slip.compose(
        slip, position, claimed, station.shop, signed,
        accepted=accepted, paid_on=paid_on, reason=reason, until=until, elsewhere=elsewhere,
    )  # fmt: skip
    keep(books, paper, signed)


def credit_slip(
    books: Books,
    station: Station,
    credit: StoreCredit,
    *,
    original: str = "",
    replaces: str = "",
    ours: bool = False,
) -> None:
    """The slip of a store credit, worth what is left of it."""
    till = station.till.number
    slip = Slip(credit.number, station.at, credit.currency, till, station.duty.code)
    signed = codes.codes_for_credit(
        slip, credit.left, credit.bearer, station.shop, station.till, _link(books), station.key
    )
    paper = store_credit_slip.compose(
        slip, credit.left, station.shop, signed, original=original, replaces=replaces, ours=ours
    )
    keep(books, paper, signed)


def credit_again(station: Station, credit: StoreCredit, texts: Sequence[str]) -> Paper:
    """The slip of a store credit as its own codes `texts` say it, with an apology before it."""
    till = station.till.number
    slip = Slip(credit.number, credit.at, credit.currency, till, "")
    return store_credit_slip.compose(slip, credit.left, station.shop, texts, ours=True)


def promise(
    books: Books,
    station: Station,
    slip: Slip,
    about: int,
    *,
    amount: int,
    goods: str,
    until: date | None,
    customer: str,
    original: str = "",
    tenders: Sequence[TenderLeg] = (),
) -> None:
    """A promise slip of the receipt `original`: `about` is a `plan_codes` DEPOSIT .. GOODS."""
    signed = codes.codes_for_promise(
        slip, about, station.shop, station.till, _link(books), station.key,
        amount=amount, words=goods, until=until, customer=customer, original=original,
        tenders=tenders,
    )  # fmt: skip
    paper = promise_slip.compose(
        slip, about, station.shop, signed, amount=amount, goods=goods, until=until, tenders=tenders
    )
    keep(books, paper, signed, drawer=any(leg.kind == "cash" for leg in tenders))


def brought(
    books: Books, station: Station, totals: BroughtTotals, rows: Sequence[Difference]
) -> str:
    """The signed report of an import, with both totals; its number."""
    slip = new_slip(books, station, STATEMENT)
    signed = codes.codes_for_statement(
        slip, None, station.shop, station.till, _link(books), station.key,
        original=brought_report.KIND, words=totals.words,
    )  # fmt: skip
    keep(books, brought_report.compose(slip, totals, rows, station.shop, signed), signed)
    return slip.number


def keep(books: Books, paper: Paper, signed: Sequence[str], *, drawer: bool = False) -> None:
    """Into the act, and to the printer; `drawer`: it opens with it."""
    books.documents.add(paper.number, paper.kind, tuple(signed), paper.to_bytes())
    books.outbox.add(paper.number, 0, drawer)


def goods_out(sale: Sale) -> str:
    """The goods of a sale in one line, for a page about them."""
    return ", ".join(line.text or line.sku for line in sale.lines)


def _link(books: Books) -> bytes:
    return books.journal.head().link
