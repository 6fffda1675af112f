"""A sale, a credit or a promise honoured by its paper, where the books have lost it."""

from __future__ import annotations

from dataclasses import replace

from posdesk.desk import honoured, mending, plan_papers
from posdesk.desk.action import Station
from posdesk.desk.honoured import Honoured, facts_of
from posdesk.desk.honoured_plans import DEPOSITS, NumberTwice
from posdesk.desk.plan_sheet import PlanUnknown
from posdesk.documents import sale_receipt
from posdesk.documents.codes import ScannedDocument, codes_for_sale, rebuild_sale
from posdesk.documents.plan_codes import DEPOSIT, TRADE_IN
from posdesk.documents.plan_fold import whole_paper
from posdesk.documents.plan_position import Moved
from posdesk.documents.slip import Slip
from posdesk.errors import Refusal
from posdesk.identity import MISTAKE, SALE, STATEMENT
from posdesk.instalments.credit import HONOURED
from posdesk.ledger.chart import RETURNS, loss
from posdesk.ledger.chart import credit as credit_account
from posdesk.ledger.journal import JournalEntry, Posting
from posdesk.money import share_between
from posdesk.sales.booking import summed
from posdesk.sales.sale import REBUILT, Sale, SaleLine, TenderLeg
from posdesk.sales.store_credit import StoreCredit
from posdesk.sales.tenders import CASH
from posdesk.store.books import Books
from posdesk.store.shelves.honoured import Honoured as KeptOnce
from posdesk.store.shelves.remains import ANEW, anew


class SlipUsedAlready(Refusal):
    """That slip counted before; `figures`: number, amount (minor units)."""

    code = "slip_used_already"


class AllBack(Refusal):
    """The books lost rows of that sale, but every unit of it came back; `figures["number"]`."""

    code = "all_of_it_back"


def sale(
    books: Books,
    station: Station,
    parts: tuple[ScannedDocument, ...],
    texts: tuple[str, ...],
    operation: str,
) -> Honoured:
    """The sale from its codes, so that it can come back at once (SE-077, MONEY 29).

    No money is booked for it: it was, in books that are gone. What goes out for its goods when they
    come back is LOSS:lost_record.
    """
    number = parts[0].number
    if not is_lost(number, books):
        raise NumberTwice(number=number)
    rebuilt = replace(rebuild_sale(parts), origin=REBUILT)
    remains = books.remains.last(number)
    again = books.remains.left(remains)
    if again:  # what is left stays as it is; what came back of it came back
        rebuilt = _not_back(books, station, rebuilt, remains)
        link = books.journal.head().link
        texts = codes_for_sale(rebuilt, station.shop, station.till, link, station.key)
    books.sales.add(rebuilt)
    paper = sale_receipt.compose(rebuilt, station.shop, texts)
    books.documents.add(rebuilt.number, paper.kind, texts, paper.to_bytes())
    slip = plan_papers.new_slip(books, station, MISTAKE)
    plan_papers.mistake_slip(
        books, station, slip, mending.UNRECORDED, original=rebuilt.number, legs=()
    )
    once = KeptOnce(number, honoured.SALE, "", rebuilt.total, slip.number)
    if again:
        once = replace(once, paper=anew(remains), kind=ANEW, plan=rebuilt.number)
    books.honoured.add(once)
    done = Honoured(number, honoured.SALE, rebuilt.total, sale=rebuilt.number, slip=slip.number)
    _seal(books, station, "sale_honoured", (), done, "", operation)
    return done


def is_lost(number: str, books: Books) -> bool:
    """Whether the books lack that sale, or lines or tenders of it."""
    standing = books.sales.standing(number)
    return standing is None or standing.half


def _not_back(books: Books, station: Station, sale: Sale, number: str) -> Sale:
    """That sale under the next number, without the units and the money that came back under
    `number` before. Where that was booked anew itself, its own codes say what it was."""
    kept = books.documents.get(number) if number != sale.number else None
    read = whole_paper(kept.tokens, station.ring) if kept is not None else None
    if read is not None:
        sale = replace(rebuild_sale(read), origin=REBUILT)
    sale = replace(sale, number=str(books.numbers.next(SALE)))
    units: dict[int, int] = {}
    for each in books.returns.of_sale(number):
        for line in each.lines:
            units[line.sale_line] = max(units.get(line.sale_line, 0), line.after)
    if not units:
        return sale
    lines = [
        line if not units.get(line.no) else _rest_of(line, units[line.no])
        for line in sale.lines
        if line.quantity > units.get(line.no, 0)
    ]
    if not lines:
        raise AllBack(number=number)
    left = sum(line.paid for line in lines)
    legs = []
    for leg in reversed(sale.tenders):  # what was refunded went off the first ones
        part = min(leg.applied, left)
        left -= part
        if part:
            legs.append(replace(leg, applied=part) if part != leg.applied else leg)
    if left:
        legs.append(TenderLeg(CASH.code, left))
    numbered = tuple(replace(line, no=no) for no, line in enumerate(lines, 1))
    return replace(sale, lines=numbered, tenders=tuple(reversed(legs)), rounding=0)


def _rest_of(line: SaleLine, back: int) -> SaleLine:
    def rest(minor: int) -> int:
        return share_between(minor, back, line.quantity, line.quantity)

    return replace(
        line, quantity=line.quantity - back, listed=rest(line.listed),
        discount=rest(line.discount), paid=rest(line.paid), tax=rest(line.tax),
    )  # fmt: skip


def credit(
    books: Books,
    station: Station,
    paper: ScannedDocument,
    texts: tuple[str, ...],
    operation: str,
) -> Honoured:
    """A store credit slip the books lack: it is worth what it says (I9)."""
    if books.credits.get(paper.number) is not None:
        return Honoured(paper.number, honoured.CREDIT, 0, credit=paper.number)
    printed = books.documents.get(paper.number) is not None  # the paper is left, the credit is not
    bearer = paper.customer or paper.number
    kept = StoreCredit(paper.number, bearer, paper.amount, paper.amount, paper.currency, paper.at)
    again = plan_papers.credit_again(station, kept, texts)
    if not printed:
        books.documents.add(paper.number, again.kind, texts, again.to_bytes())
    books.outbox.add(paper.number, 0, False)
    books.credits.add(kept)
    lost = loss(mending.LOST_RECORD)
    mending.mistakes(books, station, paper.number, [(lost, paper.amount)])
    books.honoured.add(KeptOnce(paper.number, honoured.CREDIT, bearer, paper.amount, paper.number))
    legs = summed(((lost, paper.amount), (credit_account(bearer), -paper.amount)))
    done = Honoured(
        paper.number, honoured.CREDIT, paper.amount, credit=paper.number, slip=paper.number
    )
    _seal(books, station, "credit_honoured", legs, done, bearer, operation)
    return done


def promise(
    books: Books,
    station: Station,
    paper: ScannedDocument,
    texts: tuple[str, ...],
    plan: str,
    operation: str,
) -> Honoured:
    """A deposit or trade-in slip counts for a plan, or becomes store credit (SE-019, SE-022).

    Held by the books, it comes out of what is held; lost by them, the shop bears it.
    """
    if (before := books.honoured.get(paper.number)) is not None:
        raise SlipUsedAlready(number=paper.number, amount=before.amount)
    account = account_of_promise(books, paper)
    lost = account.startswith("LOSS:")
    slip = plan_papers.new_slip(books, station, MISTAKE if lost else STATEMENT)
    if plan:
        return _on_plan(books, station, paper, plan, account, slip, operation)
    bearer = paper.customer or paper.number
    ours = account.startswith("LOSS:")
    number = mending.credit_for(books, station, bearer, paper.amount, paper.number, ours=ours)
    mending.mistakes(books, station, number, [(account, paper.amount)])
    books.honoured.add(KeptOnce(paper.number, honoured.PROMISE, bearer, paper.amount, number))
    legs = summed(((account, paper.amount), (credit_account(bearer), -paper.amount)))
    done = Honoured(paper.number, honoured.PROMISE, paper.amount, credit=number, slip=number)
    _seal(books, station, "credit_honoured", legs, done, bearer, operation)
    return done


def _on_plan(
    books: Books,
    station: Station,
    paper: ScannedDocument,
    plan: str,
    account: str,
    slip: Slip,
    operation: str,
) -> Honoured:
    books.plans.alone_with(plan)
    rows = books.plans.get(plan)
    if rows is None:
        raise PlanUnknown(plan=plan)
    moved = Moved(HONOURED, paper.number, paper.at.day, paper.amount)
    mended = mending.mend(books, station, rows, (mending.Missing(moved, account),), slip)
    if account.startswith("LOSS:"):
        plan_papers.mistake_slip(books, station, slip, mending.UNRECORDED, standing=mended.after)
    else:
        plan_papers.statement_on(books, station, slip, mended.after)
    mending.put(books, station, mended, slip.number)
    done = Honoured(
        paper.number, honoured.PROMISE, paper.amount, mended.after.balance, plan,
        credit=mended.credit, slip=slip.number,
    )  # fmt: skip
    customer = rows.plan.customer
    _seal(books, station, "payment_honoured", mended.postings, done, customer, operation)
    return done


def kept_elsewhere(books: Books, paper: ScannedDocument) -> bool:
    """Whether the books have the receipt or the parcel that a slip is about: what it promises is
    kept there, once. A deposit stands for itself, and so does what the books lack."""
    if paper.answer in (DEPOSIT, TRADE_IN):
        return False
    known = bool(paper.original) and books.sales.exists(paper.original)
    return known or bool(books.parcels.of_slip(paper.number))


def account_of_promise(books: Books, paper: ScannedDocument) -> str:
    """Where what the slip promises is to come from."""
    held = books.documents.get(paper.number) is not None
    if paper.answer == DEPOSIT:
        return DEPOSITS if held else loss(mending.UNRECORDED)
    if paper.answer == TRADE_IN and held:
        return RETURNS
    return loss(mending.LOST_RECORD)


def _seal(
    books: Books,
    station: Station,
    kind: str,
    postings: tuple[Posting, ...],
    done: Honoured,
    customer: str,
    operation: str,
) -> None:
    facts = facts_of(done, station, customer)
    lost = not postings or any(each.account.startswith("LOSS:") for each in postings)
    cause = "staff_error" if lost else "customer_choice"
    entry = JournalEntry(kind, cause, station.shop.currency, postings, facts)
    books.journal.post(entry, station.at, operation)
