"""A signed paper that is no plain receipt: a plan's, a credit, a promise, a slip of the pad.

What the books have lost is answered with the act that honours it: the scan itself books (I3).
"""

from __future__ import annotations

from dataclasses import replace

from posdesk.desk.action import Station
from posdesk.desk.actions.ask_again import AskAgain
from posdesk.desk.actions.give_deposit_back import is_missed
from posdesk.desk.actions.honour_paper import HonourPaper, honouring
from posdesk.desk.actions.key_outage_slip import raised
from posdesk.desk.honoured_plans import NumberTwice, is_lacking, position_in
from posdesk.desk.honoured_slips import is_lost
from posdesk.desk.lookups import gift_scanned, quotes, warranties
from posdesk.desk.lookups.paper_answers import (
    CreditFound,
    GiftBeyond,
    LeftFound,
    OutageFound,
    PaperFound,
    PaperLost,
    ParcelFound,
    PlanFound,
    PromiseFound,
    PromotionFound,
    QuoteFound,
    WarrantyFound,
)
from posdesk.desk.lookups.receipts import by_code, by_number
from posdesk.desk.plan_sheet import PlanUnknown, sheet
from posdesk.desk.settling_promotions import promotion_of
from posdesk.documents.codes import (
    T_CREDIT,
    T_DROP_OFF,
    T_GIFT,
    T_OUTAGE,
    T_PLAN,
    T_PROMOTION,
    T_QUOTE,
    T_REFUSAL,
    T_SALE,
    T_WARRANTY,
    NotRead,
    ScannedDocument,
    read_code,
)
from posdesk.documents.plan_codes import DROP_OFF
from posdesk.documents.plan_fold import whole_paper
from posdesk.identity import (
    BACK,
    CREDIT,
    GIFT,
    OUTAGE,
    PARCEL,
    PLAN,
    PROMISE,
    QUOTE,
    REFUSED,
    SALE,
    WARRANTY,
    read_number,
)
from posdesk.returns.refused import Refused
from posdesk.sales.promotion import Promotion
from posdesk.store.books import Books


def by_signed_code(text: str, books: Books, station: Station) -> PaperFound:
    """What the paper behind a signed code is, or the code of a sentence why not.

    The signature is checked before anything is believed; what the books do not hold, and a key
    signed that was revoked before, is not ours.
    """
    read = read_code(text, station.ring)
    if isinstance(read, NotRead):
        return read.value
    if read.shop_id != station.shop.shop_id:
        return "other_shop"
    found = _found(read, text, books, station)
    alone = PaperLost | PromiseFound | OutageFound | GiftBeyond | QuoteFound | WarrantyFound
    alone |= PromotionFound
    by_itself = isinstance(found, alone)
    if by_itself and not books.tills.in_time(read.key_id, read.number):
        return NotRead.REVOKED.value
    return found


def _found(read: ScannedDocument, text: str, books: Books, station: Station) -> PaperFound:
    if read.plan is not None or (read.kind == T_PLAN and read.part > 1):
        return _plan(read, text, books, station)
    if read.kind == T_CREDIT:
        return by_credit(read.number, books) or _lost(read, text, books)
    if read.kind == T_GIFT:
        return gift_scanned.by_code(read, text, books, station)
    if read.kind == T_QUOTE:
        return quotes.by_code(read, books, station)
    if read.kind == T_PROMOTION:
        return _promotion(books.promotions.get(read.number), read, text, station)
    if read.kind == T_WARRANTY:
        return warranties.by_code(read, text, books, station)
    if read.kind == T_OUTAGE:
        return by_outage(read.number, books)
    if read.kind == T_REFUSAL and (no := books.refusals.get(read.number)) is not None:
        return _asked_again(no, books, station)
    if read.kind == T_DROP_OFF:
        return _promise(read, text, books, station)
    found = by_code(text, books, station)
    if found == "receipt_lost" and read.kind == T_SALE and is_lost(read.number, books):
        return _lost(read, text, books)
    return found


def by_paper_number(number: str, books: Books, station: Station) -> PaperFound | None:
    """A plan's paper, a credit or a slip of the pad by its number; None for any other."""
    read = read_number(number)
    if read is None:
        return None
    if read.letter in (SALE, BACK):
        found = by_number(number, books, station)
        if isinstance(found, str) or found.standing.half:
            return _by_its_own_codes(number, books, station) or found
        return found
    if read.letter == REFUSED and (no := books.refusals.get(number)) is not None:
        return _asked_again(no, books, station)
    if read.letter == PARCEL:
        return ParcelFound(number) if books.parcels.get(number) else "label_unknown"
    if read.letter == PROMISE and (parcel := books.parcels.of_slip(number)):
        return ParcelFound(parcel)
    if read.letter == PROMISE and books.left_here.get(number) is not None:
        return LeftFound(number)
    if read.letter == CREDIT:
        given = books.promotions.get(number)
        if given is not None:
            return PromotionFound(given, given.on(station.at.day))
        return by_credit(number, books) or "credit_unknown"
    if read.letter == QUOTE:
        return quotes.by_number(number, books, station)
    if read.letter == WARRANTY:
        return warranties.by_number(number, books, station)
    if read.letter == GIFT:
        return gift_scanned.by_number(number, books, station)
    if read.letter == OUTAGE:
        return by_outage(number, books) if books.documents.get(number) else "slip_unknown"
    plan = number if read.letter == PLAN else books.plans.plan_of(number)
    if not plan:
        return None
    try:
        return PlanFound(sheet(books, station, plan))
    except PlanUnknown:
        return "plan_unknown"


def _asked_again(no: Refused, books: Books, station: Station) -> PaperFound:
    """The slip of a no opens its receipt, and is asked about anew."""
    found = by_number(no.sale, books, station) if no.sale else "receipt_unknown"
    return found if isinstance(found, str) else replace(found, asked_again=AskAgain(no.number))


def _by_its_own_codes(number: str, books: Books, station: Station) -> PaperLost | None:
    """A receipt of which rows are lost, and the codes are not: they prove it like her paper."""
    kept = books.documents.get(number)
    read = whole_paper(kept.tokens, station.ring) if kept is not None else None
    if kept is None or read is None or read[0].kind != T_SALE:
        return None
    return PaperLost(number, honouring(books, number, kept.tokens))


def by_credit(number: str, books: Books) -> CreditFound | None:
    """The credit slip of that number; None when the books lack it."""
    credit = books.credits.get(number)
    return None if credit is None else CreditFound(credit)


def _promotion(
    given: Promotion | None, read: ScannedDocument, text: str, station: Station
) -> PromotionFound:
    """As the books have it; a slip they lost counts as its code says."""
    shown = replace(given, text=text) if given is not None else promotion_of(read, text)
    return PromotionFound(shown, shown.on(station.at.day))


def by_outage(number: str, books: Books) -> OutageFound:
    """A slip of the pad, and what it counted for."""
    before, more = books.honoured.get(number), books.honoured.get(raised(number))
    amount = sum(each.amount for each in (before, more) if each is not None)
    return OutageFound(number, amount, before.plan if before else "")


def _plan(read: ScannedDocument, text: str, books: Books, station: Station) -> PaperFound:
    number = read.plan.number if read.plan and read.plan.number else read.number
    if read.part > 1:
        known = books.plans.exists(number)
        return PlanFound(sheet(books, station, number), by_code=True) if known else "further_code"
    said = position_in((read,))
    rows = books.plans.get(number)
    if is_lacking(books, station, (read,)):
        return PaperLost(read.number, honouring(books, read.number, (text,)), is_plan=True)
    if rows is not None and (rows.plan.customer, rows.plan.at.day) != (said.customer, said.signed):
        return NumberTwice.code
    return PlanFound(sheet(books, station, number), by_code=True)


def _promise(read: ScannedDocument, text: str, books: Books, station: Station) -> PaperFound:
    """A promise of money for goods of a receipt opens that receipt: there it is kept, once.

    The slip for goods left with us opens what was left: it pays also where those are not found.
    """
    if read.answer == DROP_OFF and (parcel := books.parcels.of_slip(read.number)):
        return ParcelFound(parcel)
    if books.left_here.get(read.number) is not None:
        return LeftFound(read.number)
    if read.original and books.sales.exists(read.original):
        return by_number(read.original, books, station)
    used = books.honoured.get(read.number) is not None
    return PromiseFound(
        read.number, read.answer, read.amount, read.words, read.until, read.customer, used,
        HonourPaper(read.number, (text,)), is_missed(read, station),
    )  # fmt: skip


def _lost(read: ScannedDocument, text: str, books: Books) -> PaperLost:
    act = honouring(books, read.number, (text,))
    return PaperLost(read.number, act, read.part, read.parts)
