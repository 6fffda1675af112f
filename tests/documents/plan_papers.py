"""The papers of plans and the smaller ones, as they are kept in golden/."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from documents.paper_samples import KEY, LINK, SHOP, TILL, a_line
from documents.plan_samples import (
    number,
    paid_parts,
    payment_codes,
    plan_codes,
    plan_sale,
    position,
    slip,
)

from posdesk.clock import Moment
from posdesk.documents import (
    brought_report,
    call_script,
    claim_slip,
    customer_letter,
    instalment_receipt,
    our_mistake_slip,
    outage_pad,
    owners_register,
    plan_agreement,
    plan_change,
    promise_slip,
    reminder,
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
from posdesk.documents.our_mistake_slip import Righted
from posdesk.documents.paper import Paper
from posdesk.documents.plan_codes import ACCEPTED, DEPOSIT, DROP_OFF, REFUSED, TRADE_IN
from posdesk.instalments.brought import Difference
from posdesk.instalments.change import ADDED, SKIPPED, PlanChange
from posdesk.instalments.schedule import schedule
from posdesk.returns.goods_return import RefundLeg
from posdesk.sales.sale import TenderLeg
from posdesk.settings import Shop

BY = (SHOP, TILL, LINK, KEY)
CARD = TenderLeg("card", 16_000, last4="4242")
TERMS = (
    "You may pay more, or earlier, at any time; it costs nothing.",
    "Goods may come back until the day printed here: what is still open falls first, then what "
    "you paid comes back the way it was paid.",
    "You may end this agreement whenever you like: bring the goods, and what you paid comes back.",
)
HOLDER = (
    "NOTICE. ANY HOLDER OF THIS CONSUMER CREDIT CONTRACT IS SUBJECT TO ALL CLAIMS AND DEFENSES "
    "WHICH THE DEBTOR COULD ASSERT AGAINST THE SELLER OF GOODS OR SERVICES OBTAINED PURSUANT "
    "HERETO OR WITH THE PROCEEDS HEREOF."
)


def receipt(how: PlanPosition, shop: Shop = SHOP, **about: object) -> Paper:
    """The instalment receipt of the last payment of `how`."""
    last = how.payments[-1]
    own = replace(slip("R", 1), number=last.number)
    legs = [replace(CARD, applied=last.amount)]
    codes = payment_codes(how, last.amount)
    return instalment_receipt.compose(own, how, last.amount, legs, shop, codes, **about)  # type: ignore[arg-type]


def receipts() -> dict[str, Paper]:
    four = position(paid=paid_parts(4))
    honoured = [*paid_parts(3), Moved("honoured", number("R", 243), date(2026, 6, 1), 16_000)]
    back = [Moved("returned", number("B", 7), date(2026, 7, 2), 42_000)]
    many = position(960_000, count=60, paid=paid_parts(60))
    kept = position(30_000, 5_000, 5, paid=paid_parts(5, 5_000), kept=True)
    return {
        "instalment": receipt(four),
        "instalment_our_mistake": receipt(position(paid=honoured), ours=True),
        "instalment_goods_back": receipt(position(paid=paid_parts(5), cuts=back)),
        "instalment_cheque_over": receipt(position(paid=paid_parts(12)), clearing=True, over=2_000),
        "instalment_layaway_paid": receipt(kept),
        "instalment_60": receipt(many),
    }


def agreements() -> dict[str, Paper]:
    sale = plan_sale()
    how = position()
    layaway = plan_sale(
        [a_line(1, "Sofa, three seats, oak and wool", 90_000), a_line(2, "Cushion", 4_500, 3)],
        deposit=14_500,
    )
    kept = position(94_500, 14_500, 4, first=date(2026, 3, 31), kept=True)
    return {
        "agreement": plan_agreement.compose(sale, how, TERMS, SHOP, plan_codes(sale, how)),
        "agreement_layaway": plan_agreement.compose(
            layaway, kept, TERMS, SHOP, plan_codes(layaway, kept), notices=[HOLDER]
        ),
    }


def changes() -> dict[str, Paper]:
    before = position(paid=paid_parts(4))
    added = [Moved("added", number("A", 3), date(2026, 6, 1), -2_500)]
    dues = (*before.dues[:4], *schedule(130_500, 8, date(2026, 7, 1), "month"))
    after = position(paid=paid_parts(4), cuts=added, dues=dues)
    more = PlanChange(
        ADDED, before.balance, after.balance, before.open_dues(), after.open_dues(), after.dues,
        (a_line(2, "Engraving", 1_500), a_line(3, "Box, velvet", 1_000, 2)),
    )  # fmt: skip
    later = replace(
        before, dues=(*before.dues[:4], *schedule(128_000, 8, date(2026, 8, 1), "month"))
    )
    skipped = PlanChange(
        SKIPPED, before.balance, later.balance, before.open_dues(), later.open_dues(), later.dues
    )
    papers = {}
    for name, change, how in (("change_added", more, after), ("change_skipped", skipped, later)):
        own = slip("A", 3)
        codes = codes_for_statement(own, how, *BY, words=change.kind, goods=change.goods)
        papers[name] = plan_change.compose(own, change, how, SHOP, codes)
    return papers


def answers() -> dict[str, Paper]:
    claimed = [*paid_parts(3), Moved("claimed", number("Q", 2), date(2026, 6, 1), 16_000)]
    yes, no = position(paid=claimed), position(paid=paid_parts(3))
    own, until = slip("Q", 2), date(2026, 8, 30)
    reason = "The drawer of 1 June counted right, and the card terminal lists nothing that day."
    refused = codes_for_claim(own, no, 16_000, REFUSED, *BY, words=reason, until=until)
    return {
        "claim_accepted": claim_slip.compose(
            own, yes, 16_000, SHOP, codes_for_claim(own, yes, 16_000, ACCEPTED, *BY),
            accepted=True, paid_on=date(2026, 6, 1),
        ),
        "claim_refused": claim_slip.compose(
            own, no, 16_000, SHOP, refused, accepted=False, reason=reason, until=until,
        ),
    }  # fmt: skip


def mistakes() -> dict[str, Paper]:
    own, cash = slip("M", 4), [RefundLeg("cash", 400, tender_no=1)]
    codes = codes_for_statement(
        own, None, *BY, original=number("S", 123), amount=400, tenders=cash, words="overcharge"
    )
    how = position(paid=paid_parts(4), cuts=[Moved("lowered", own.number, date(2026, 6, 1), 5_000)])
    return {
        "mistake_overcharge": our_mistake_slip.compose(
            own, "overcharge", SHOP, codes, original=number("S", 123), back=400, legs=cash,
            righted=[Righted("Kettle 1.7 l", 3_999, 3_599)],
        ),
        "mistake_undercharge": our_mistake_slip.compose(
            own, "undercharge", SHOP,
            codes_for_statement(own, None, *BY, original=number("S", 9), words="undercharge"),
            original=number("S", 9), righted=[Righted("Two rings, gold", 129_000, 129_000)],
        ),
        "mistake_plan": our_mistake_slip.compose(
            own, "mispost", SHOP, codes_for_statement(own, how, *BY, words="mispost"), position=how,
        ),
    }  # fmt: skip


def promises() -> dict[str, Paper]:
    own, until = slip("G", 1), date(2026, 12, 1)
    legs = [TenderLeg("cash", 20_000, 20_000)]
    deposit = codes_for_promise(own, DEPOSIT, *BY, amount=20_000, until=until, tenders=legs)
    ring = codes_for_promise(own, TRADE_IN, *BY, amount=15_000, words="Old ring, gold")
    watch = codes_for_promise(own, DROP_OFF, *BY, words="Watch, to be repaired", until=until)
    return {
        "promise_deposit": promise_slip.compose(
            own, DEPOSIT, SHOP, deposit, amount=20_000, until=until, tenders=legs
        ),
        "promise_trade_in": promise_slip.compose(
            own, TRADE_IN, SHOP, ring, amount=15_000, goods="Old ring, gold"
        ),
        "promise_drop_off": promise_slip.compose(
            own, DROP_OFF, SHOP, watch, goods="Watch, to be repaired", until=until
        ),
    }


def small_papers() -> dict[str, Paper]:
    credit = slip("C", 3)
    pad = [slip("U", place) for place in (12, 13, 14)]
    how = position(paid=paid_parts(4))
    return {
        "statement": statement.compose(
            slip("T", 8), how, SHOP, codes_for_statement(slip("T", 8), how, *BY), not_all_heard=True
        ),
        "store_credit": store_credit_slip.compose(
            credit, 2_500, SHOP, codes_for_credit(credit, 2_500, "ab12cd34", *BY),
            original=number("B", 7), replaces=number("C", 2),
        ),
        "outage_pad": outage_pad.compose([(each, codes_for_outage(each, *BY)) for each in pad], SHOP),
        "reminder_before": a_reminder(how, Moment.at(2026, 6, 24, 9)),
        "reminder_after": a_reminder(how, Moment.at(2026, 7, 9, 9)),
        "customer_letter": customer_letter.compose(
            slip("L", 6), ["Your ring is ready.", "We open at nine, and look forward to you."], SHOP
        ),
    }  # fmt: skip


def a_reminder(how: PlanPosition, at: Moment) -> Paper:
    own = slip("L", 5, at)
    words = ["It was good to see you in June."]
    return reminder.compose(own, how, SHOP, codes_for_statement(own, how, *BY), words=words)


def shop_papers() -> dict[str, Paper]:
    own = replace(slip("D", 9), number="")
    found = [
        call_script.MayBeOwed(number("R", 243), date(2026, 6, 1), 16_000, "5e0c7a91d2"),
        call_script.MayBeOwed(number("S", 1_204), date(2026, 6, 1), 5_299),
    ]
    row, tried = owners_register.MistakeRow, owners_register.AttemptRow
    rows = [
        row("unrecorded", 1, 42, 1, 16_000),
        row("till_short", 1, 42, 1, 10_000),
        row("till_short", 2, 17, 2, 350),
        row("undercharge", 1, 40, 1, 63_000),
    ]
    attempts = [
        tried(Moment.at(2026, 6, 4, 9, 12), 1, "ChargeCustomer", "I1", 10_000),
        tried(Moment.at(2026, 6, 4, 9, 15), 1, "SellOnAccount", "I5", 10_000),
    ]
    claims = [
        owners_register.ClaimRow("supplier", "", 2, 6_664),
        owners_register.ClaimRow("supplier", "accepted", 1, 2_000),
        owners_register.ClaimRow("carrier", "", 1, 1_083),
    ]
    came = slip("T", 12)
    totals = brought_report.BroughtTotals(3, 2, 1, 204_000, 188_000, 2_500, 3_000, 78_000)
    differ = [Difference("OLD-1", 144_000, 128_000), Difference("V-1", 2_500, 3_000)]
    signed = codes_for_statement(came, None, *BY, original=brought_report.KIND, words=totals.words)
    return {
        "brought_report": brought_report.compose(came, totals, differ, SHOP, signed),
        "call_script": call_script.compose(own, found, SHOP, more=3),
        "owners_register": owners_register.compose(
            own, date(2026, 6, 1), date(2026, 6, 30), rows, attempts, SHOP, claims=claims
        ),
    }


def plan_papers() -> dict[str, Paper]:
    return (
        agreements() | receipts() | changes() | answers() | mistakes() | promises()
        | small_papers() | shop_papers()
    )  # fmt: skip


NARROW = (
    "agreement_layaway", "instalment", "change_added", "claim_refused", "mistake_overcharge",
    "promise_deposit", "statement", "store_credit", "outage_pad", "reminder_after", "call_script",
    "owners_register",
)  # fmt: skip
"""One of each kind is kept at 32 columns (58 mm) too."""
