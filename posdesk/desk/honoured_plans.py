"""A plan's paper honoured: payments the books lack, or the whole plan on an empty machine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from posdesk.desk import honoured, mending, plan_papers
from posdesk.desk.action import Station
from posdesk.desk.actions.sign_plan import sign
from posdesk.desk.honoured import Honoured, facts_of
from posdesk.desk.plan_sheet import on_paper, papers_of
from posdesk.documents import plan_agreement
from posdesk.documents.codes import (
    T_PLAN,
    T_STATEMENT,
    CodesDiffer,
    CodesMissing,
    PlanPosition,
    ScannedDocument,
    rebuild_added,
    rebuild_position,
    rebuild_sale,
)
from posdesk.documents.plan_fold import together
from posdesk.documents.plan_position import position_of
from posdesk.documents.slip import Slip
from posdesk.errors import Refusal
from posdesk.identity import MISTAKE, PLAN, STATEMENT, new_operation_id
from posdesk.instalments import terms
from posdesk.instalments.credit import ADDED
from posdesk.instalments.missing import ClaimAnswer
from posdesk.instalments.plan import Plan
from posdesk.instalments.standing import PlanStanding
from posdesk.ledger.chart import loss, receivable
from posdesk.ledger.evidence import INK
from posdesk.ledger.journal import JournalEntry, Posting
from posdesk.sales import booking
from posdesk.sales.sale import REBUILT, Sale, SaleLine, TenderLeg
from posdesk.sales.tenders import PLAN as TENDER_PLAN
from posdesk.store.books import Books
from posdesk.store.shelves.honoured import Honoured as KeptOnce
from posdesk.store.shelves.remains import ANEW, anew
from posdesk.wording import translate

DEPOSITS = "DEPOSITS"


class NumberTwice(Refusal):
    """Another paper has that number: this one is of books that were lost; `figures["number"]`."""

    code = "number_twice"


def honour(
    books: Books,
    station: Station,
    parts: tuple[ScannedDocument, ...],
    texts: tuple[str, ...],
    operation: str,
) -> Honoured:
    """Book what the paper has above the books (nothing: nothing is written), and print the slip."""
    said = position_in(parts)
    books.plans.alone_with(said.number)
    rows = books.plans.get(said.number)
    if rows is None or is_wreck(books, station, rows, said):
        return _whole(books, station, parts, texts, operation)
    if not _is_hers(rows, said):
        raise NumberTwice(number=said.number)
    return _mended(books, station, rows, said, parts[0], operation)


def _is_hers(rows: PlanStanding, said: PlanPosition) -> bool:
    return (rows.plan.customer, rows.plan.at.day) == (said.customer, said.signed)


def is_wreck(books: Books, station: Station, rows: PlanStanding, said: PlanPosition) -> bool:
    """Whether rows name another customer or day than the plan's own papers in these books do, and
    than the paper does that is shown: they were written over, and are nobody's (I16)."""
    if _is_hers(rows, said) or rows.plan.number != said.number:
        return False
    kept = papers_of(books, station, said.number)
    return kept is not None and (
        (kept.position.customer, kept.position.signed) == (said.customer, said.signed)
    )


def position_in(parts: Sequence[ScannedDocument]) -> PlanPosition:
    """What the codes say of the plan; the first alone says all but older payments."""
    try:
        return rebuild_position(parts)
    except (CodesMissing, CodesDiffer):
        first = parts[0].plan
        assert first is not None
        return first


def is_lacking(books: Books, station: Station, parts: Sequence[ScannedDocument]) -> bool:
    """Whether that paper proves anything the books lack: then a scan honours it at once."""
    said = position_in(parts)
    rows = books.plans.get(said.number)
    if rows is None or is_wreck(books, station, rows, said):
        return True
    if not _is_hers(rows, said):
        return False
    slip = Slip("", parts[0].at, parts[0].currency)
    return bool(mending.missing_of(books, rows, said, slip)[0])


def _mended(
    books: Books,
    station: Station,
    rows: PlanStanding,
    said: PlanPosition,
    paper: ScannedDocument,
    operation: str,
) -> Honoured:
    slip = plan_papers.new_slip(books, station, MISTAKE)
    missing, believed = mending.missing_of(books, rows, said, slip)
    if not missing:
        return Honoured(paper.number, honoured.PAYMENT, 0, rows.balance, rows.plan.number)
    mended = mending.mend(books, station, rows, missing, slip)
    what = mending.UNRECORDED if any(m.moved.number != slip.number for m in missing) else "mispost"
    plan_papers.mistake_slip(books, station, slip, what, standing=mended.after)
    mending.put(books, station, mended, slip.number)
    dues = mending.later_dues(mended.after, said) if _is_newest(books, rows, paper) else ()
    if dues:
        books.plans.change(rows.plan.number, dues, mended.after.balance, slip.number)
    for payment, _ in believed:
        books.honoured.add(
            KeptOnce(payment, "believed", rows.plan.customer, 0, slip.number, rows.plan.number)
        )
    _settle_claims(books, station, mended, slip.number)
    done = Honoured(
        paper.number, honoured.PAYMENT, mended.amount, mended.after.balance, rows.plan.number,
        credit=mended.credit, slip=slip.number,
    )  # fmt: skip
    _seal(books, station, "payment_honoured", mended.postings, done, rows.plan.customer, operation)
    return done


def _whole(
    books: Books,
    station: Station,
    parts: tuple[ScannedDocument, ...],
    texts: tuple[str, ...],
    operation: str,
) -> Honoured:
    """The plan from its paper and the public keys alone (SE-002): first as signed, then as paid.

    Where rows of it are left they stay as they are, owing nothing; it is booked anew beside them.
    """
    told = position_in(parts)
    remains = books.remains.last(told.number)
    for number in dict.fromkeys((told.number, remains)):
        kept = papers_of(books, station, number)
        told = together(told, kept.position) if kept is not None else told
    told = replace(told, number=remains)
    said = mending.without_raises(told)
    plan = _as_said(parts, said, told)
    again = books.remains.left(remains)
    number = str(books.numbers.next(PLAN)) if again else plan.number
    plan = replace(plan, number=number, sale=replace(plan.sale, number=number, origin=REBUILT))
    signed = PlanStanding(plan, plan.dues, released=not said.kept)
    before = _on_account(books, told) if again else 0
    _sign_again(books, station, signed, () if again else texts)
    slip = plan_papers.new_slip(books, station, STATEMENT if not said.payments else MISTAKE)
    moves = (*said.payments, *said.cuts)
    lost = loss(mending.LOST_RECORD)
    missing = tuple(mending.Missing(each, lost) for each in sorted(moves, key=lambda m: m.day))
    mended = mending.mend(books, station, signed, missing, slip)
    plan_papers.mistake_slip(books, station, slip, mending.UNRECORDED, standing=mended.after)
    legs: tuple[Posting, ...] = ()
    if again:
        legs = _given_up(books, told, plan, slip, before)
    given_up = [(each.account, each.minor) for each in legs]
    mending.put(books, station, mended, slip.number, given_up)
    postings = (*mended.postings, *_deposit(plan.deposit, lost), *legs)
    done = Honoured(
        parts[0].number, honoured.PLAN, mended.amount + plan.deposit, mended.after.balance,
        plan.number, sale=plan.number, credit=mended.credit, slip=slip.number,
    )  # fmt: skip
    _seal(books, station, "payment_honoured", postings, done, plan.customer, operation)
    return done


def stands_as(books: Books, station: Station, number: str) -> str:
    """The number under which money for that plan can be booked. Where its rows are lost in part,
    or name somebody else than its own papers do, it is booked anew from them first."""
    rows, kept = books.plans.get(number), papers_of(books, station, books.remains.last(number))
    if rows is not None and (rows.plan.number != number or kept is None):
        return rows.plan.number
    if kept is None or (rows is not None and _is_hers(rows, kept.position)):
        return number
    paper = books.documents.get(kept.parts[0].number)
    texts = paper.tokens if paper is not None else ()
    return _whole(books, station, kept.parts, texts, new_operation_id(station.at)).plan


def _on_account(books: Books, said: PlanPosition) -> int:
    """What her account has left for the remains of that plan, minor units: all that her other
    plans do not explain."""
    return books.plans.owed_by_rows(said.number, said.customer) - books.plans.above_account(
        said.customer
    )


def _given_up(
    books: Books, said: PlanPosition, plan: Plan, slip: Slip, before: int
) -> tuple[Posting, ...]:
    """The remains owe nothing, her account has nothing for them, and their number leads to the
    plan booked anew."""
    books.honoured.add(
        KeptOnce(anew(said.number), ANEW, plan.customer, plan.financed, slip.number, plan.number)
    )
    owed = books.plans.owed_by_rows(said.number, said.customer)
    if owed:
        books.remains.give_up(said.number, slip.number, slip.at)
    off = max(owed, before)
    lost = loss(mending.LOST_RECORD)
    return booking.summed(((lost, off), (receivable(plan.customer), -off))) if off > 0 else ()


def _as_said(parts: Sequence[ScannedDocument], said: PlanPosition, told: PlanPosition) -> Plan:
    """The plan of that position, with a line for each of its goods that can be told apart.

    `told`: the same with goods added apart from the price. The agreement lists what was signed, the
    page that adds goods lists them; of others the words say which paper does.
    """
    alone = replace(parts[0], kind=T_STATEMENT, part=1, parts=1, plan=said)
    plan = on_paper((alone,), said).plan
    signed, listed = _signed_sale(parts), plan.sale.lines[0]
    lines = list(signed.lines) if signed else [_one_line(listed, told.price)]
    for cut in told.cuts:
        if cut.kind == ADDED:
            words = translate("Plan", "Goods added by page {number}").format(number=cut.number)
            generic = replace(_one_line(listed, -cut.amount), text=words)
            lines += _listed(parts, cut.number) or (generic,)
    numbered = tuple(replace(line, no=no) for no, line in enumerate(lines, 1))
    if not signed:
        return replace(plan, sale=replace(plan.sale, lines=numbered))
    deposit = tuple(leg for leg in signed.tenders if leg.kind != TENDER_PLAN.code)
    legs = (*deposit, TenderLeg(TENDER_PLAN.code, plan.financed))
    return replace(plan, at=parts[0].at, sale=replace(signed, lines=numbered, tenders=legs))


def _signed_sale(parts: Sequence[ScannedDocument]) -> Sale | None:
    """The goods as they were signed for, where the agreement is the paper scanned, and whole."""
    try:
        return rebuild_sale(parts) if parts[0].kind == T_PLAN else None
    except (CodesMissing, CodesDiffer):
        return None


def _one_line(line: SaleLine, paid: int) -> SaleLine:
    return replace(line, price_milli=paid * 1000, listed=paid, paid=paid)


def _listed(parts: Sequence[ScannedDocument], page: str) -> tuple[SaleLine, ...]:
    """The goods a page adds, where that page is the one scanned, and whole."""
    try:
        return rebuild_added(parts) if parts[0].number == page else ()
    except (CodesMissing, CodesDiffer):
        return ()


def _sign_again(
    books: Books, station: Station, signed: PlanStanding, texts: tuple[str, ...]
) -> None:
    """The contract as her paper proves it: what was financed is owed, and no more.

    `texts`: the codes of that paper; none where the plan has another number than it.
    """
    plan = signed.plan
    books.sales.add(plan.sale, customer=plan.customer)
    sign(books, plan, INK)
    if texts:
        told = terms.shown(kept=plan.kept)
        paper = plan_agreement.compose(plan.sale, position_of(signed), told, station.shop, texts)
        books.documents.add(plan.number, paper.kind, texts, paper.to_bytes())
    else:
        plan_papers.agreement(books, station, signed)
    books.plans.add(plan)
    books.plans.paper(plan.number, plan.number)
    legs = [
        Posting(DEPOSITS if account.startswith(("CASH", "CARD", "BANK")) else account, minor)
        for account, minor in (
            (each.account, each.minor)
            for each in booking.postings(plan.sale, station.till.number, plan.customer)
        )
    ]
    sums = booking.summed((leg.account, leg.minor) for leg in legs)
    entry = JournalEntry(
        "plan_honoured", "customer_choice", plan.currency, sums,
        {"who": station.duty.code, "plan": plan.number, "customer": plan.customer,
         "price": plan.price, "deposit": plan.deposit, "financed": plan.financed},
        contract=plan.number,
    )  # fmt: skip
    books.journal.post(entry, station.at, new_operation_id(station.at))


def _deposit(amount: int, account: str) -> tuple[Posting, ...]:
    """The deposit, which no drawer of these books ever saw."""
    return booking.summed(((account, amount), (DEPOSITS, -amount)))


def _is_newest(books: Books, rows: PlanStanding, paper: ScannedDocument) -> bool:
    """Whether that paper is later than every paper of the plan these books hold."""
    for number in books.plans.papers(rows.plan.number, 1):
        kept = books.documents.get(number)
        if kept is not None and kept.at.ms >= paper.at.ms:
            return False
    return True


def _settle_claims(books: Books, station: Station, mended: mending.Mended, slip: str) -> None:
    """A claim of hers that waited for such a paper is answered by it (SE-007)."""
    amounts = [each.moved.amount for each in mended.missing]
    for claim in books.claims.not_settled(station.at.after(days=-400)):
        if claim.plan == mended.before.plan.number and claim.amount in amounts:
            amounts.remove(claim.amount)
            books.claims.answer(ClaimAnswer(claim.number, "settled"), slip, station.at)


def _seal(
    books: Books,
    station: Station,
    kind: str,
    postings: tuple[Posting, ...],
    done: Honoured,
    customer: str,
    operation: str,
) -> None:
    sums = booking.summed((each.account, each.minor) for each in postings)
    facts = facts_of(done, station, customer)
    entry = JournalEntry(kind, "staff_error", station.shop.currency, sums, facts)
    books.journal.post(entry, station.at, operation)
