"""The published cases of version 2: papers of plans, small papers, and what is none of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import cbor2
from documents.paper_samples import (
    KEY,
    LINK,
    OTHER_KEY,
    RETIRED_KEY,
    SHOP,
    TILL,
    a_line,
    many_lines,
)
from documents.plan_samples import (
    RINGS,
    number,
    paid_parts,
    payment_codes,
    plan_codes,
    plan_sale,
    position,
    slip,
)

from posdesk.clock import Moment
from posdesk.documents.codes import (
    Moved,
    codes_for_claim,
    codes_for_credit,
    codes_for_outage,
    codes_for_payment,
    codes_for_promise,
    codes_for_statement,
)
from posdesk.documents.seal import from_text, seal, to_text
from posdesk.keys import make_key
from posdesk.sales.sale import TenderLeg

GOOD, ALTERED, NOT_OURS = "good", "altered", "not_our_key"
UNREADABLE, STRANGE = "unreadable", "not_understood"
Case = tuple[str, str, str]

BY = (SHOP, TILL, LINK, KEY)
TRAINING_KEY = make_key(bytes([7] * 32))


def changed(code: str, **fields: object) -> str:
    """The facts of `code` with fields f12=... set, or taken out when None, signed anew."""
    facts = cbor2.loads(cbor2.loads(from_text(code) or b"")[2])
    for name, value in fields.items():
        facts[int(name[1:])] = value
        if value is None:
            del facts[int(name[1:])]
    return to_text(seal(facts, KEY))


def good_plans() -> Iterator[Case]:
    sale = plan_sale([RINGS], deposit=20_000)
    yield GOOD, "an agreement: rings in twelve parts", plan_codes(sale, position(deposit=20_000))[0]
    kept = plan_sale(many_lines(8))
    layaway = position(kept.total, count=4, first=date(2026, 3, 31), kept=True)
    yield GOOD, "a layaway: goods kept, month ends", plan_codes(kept, layaway)[0]
    long = plan_sale(many_lines(60))
    for place, code in enumerate(plan_codes(long, position(long.total)), start=1):
        yield GOOD, f"part {place} of an agreement over 60 lines", code
    for count in (1, 4, 12):
        yield (
            GOOD,
            f"{count} payments of twelve",
            payment_codes(position(paid=paid_parts(count)))[0],
        )
    many = position(960_000, count=60, paid=paid_parts(60))
    for place, code in enumerate(payment_codes(many), start=1):
        yield GOOD, f"part {place} of a receipt after 60 payments", code
    ways = [
        *paid_parts(2),
        Moved("honoured", number("R", 9, 2), date(2026, 5, 3), 16_000),
        Moved("claimed", number("Q", 1), date(2026, 6, 1), 16_000),
        Moved("outage", number("U", 12), date(2026, 2, 10), 9_999),
        Moved("taken_back", number("T", 3), date(2026, 7, 1), -16_000),
    ]
    cuts = [
        Moved("returned", number("B", 7), date(2026, 7, 2), 42_000),
        Moved("lowered", number("M", 1), date(2026, 7, 3), 1),
        Moved("forgiven", number("R", 99), date(2026, 7, 4), 6),
        Moved("added", number("A", 3), date(2026, 7, 5), -2_500),
        Moved("corrected", "\u00e4lter/1", date(2026, 7, 6), 50_000),
    ]
    yield GOOD, "every way a balance moves", payment_codes(position(paid=ways, cuts=cuts))[0]
    over = replace(
        position(paid=[Moved("paid", number("R", 1), date(2026, 3, 1), 200_000)]), balance=0
    )
    yield GOOD, "more paid than the price: nothing is owed", payment_codes(over, 200_000)[0]
    weekly = position(60_000, count=52, first=date(2027, 1, 1), every="week")
    fortnightly = position(60_000, count=26, first=date(2028, 2, 29), every="fortnight")
    for why, how in (
        ("weeks", weekly),
        ("fortnights", fortnightly),
        ("no part", position(0 + 5, dues=())),
    ):
        yield GOOD, f"a statement with {why}", codes_for_statement(slip("T", 8), how, *BY)[0]
    at = replace(slip("R", 5), at=Moment(1_780_000_000_000, -570))
    legs = [TenderLeg("cash", 16_000, 20_000, 4_000)]
    yield (
        GOOD,
        "a payment in cash with change, 9 1/2 hours west",
        codes_for_payment(at, position(paid=paid_parts(1)), 16_000, legs, *BY)[0],
    )


def good_changes() -> Iterator[Case]:
    """Pages that add goods to a plan: in one code, and in several."""
    few = [a_line(2, "Engraving", 1_500), a_line(3, "Box, velvet", 1_000, 2, rate=("Z", 0))]
    for why, lines, own in (
        ("a page that adds two goods", few, slip("T", 3)),
        ("a page that adds sixty", many_lines(60), slip("T", 4)),
    ):
        more = Moved("added", own.number, date(2026, 7, 5), -sum(line.paid for line in lines))
        how = position(paid=paid_parts(4), cuts=[more])
        codes = codes_for_statement(own, how, *BY, words="added", goods=lines)
        for place, code in enumerate(codes, start=1):
            yield GOOD, f"{why}, part {place}", code


def good_slips() -> Iterator[Case]:
    yield GOOD, "store credit", codes_for_credit(slip("C", 3), 2_500, "ab12cd34", *BY)[0]
    yield (
        GOOD,
        "store credit of an old system",
        codes_for_credit(slip("C", 3), 1, "Karte 7", *BY)[0],
    )
    yield (
        GOOD,
        "store credit of 10,000,000,000.00",
        codes_for_credit(slip("C", 4), 10**12, "0f", *BY)[0],
    )
    yield (
        GOOD,
        "a deposit by a day",
        codes_for_promise(
            slip("G", 1), 1, *BY, amount=20_000, until=date(2026, 12, 1), customer="5e0c7a91d2",
            tenders=[TenderLeg("cash", 20_000, 20_000)],
        )[0],
    )  # fmt: skip
    yield (
        GOOD,
        "a ring traded in",
        codes_for_promise(slip("G", 2), 2, *BY, amount=1, words="Ring \U0001f48d")[0],
    )
    yield (
        GOOD,
        "two hundred letters",
        codes_for_promise(slip("G", 3), 3, *BY, words="\U0001f381" * 200)[0],
    )
    yield GOOD, "an outage slip", codes_for_outage(slip("U", 12), *BY)[0]
    yield (
        GOOD,
        "a claim refused, open for a while",
        codes_for_claim(
            slip("Q", 2), position(), 16_000, 2, *BY, words="no trace", until=date(2026, 9, 1)
        )[0],
    )
    yield (
        GOOD,
        "a claim about a receipt",
        codes_for_claim(slip("Q", 3), None, 500, 1, *BY, original=number("S", 9))[0],
    )
    yield (
        GOOD,
        "our mistake on a receipt",
        codes_for_statement(
            slip("M", 4), None, *BY, original=number("S", 9), amount=400, words="overcharge"
        )[0],
    )
    yield GOOD, "signed by a key that signs no more", payment_codes_by(RETIRED_KEY)
    yield NOT_OURS, "a training receipt, by the training key", payment_codes_by(TRAINING_KEY)
    yield NOT_OURS, "another shop's instalment", payment_codes_by(OTHER_KEY)


def payment_codes_by(key: object) -> str:
    own = slip("R", 243)
    legs = [TenderLeg("card", 16_000, last4="4242")]
    how = position(paid=paid_parts(4))
    return codes_for_payment(own, how, 16_000, legs, SHOP, TILL, LINK, key)[0]  # type: ignore[arg-type]


def altered_plans(code: str) -> Iterator[Case]:
    body = bytearray(from_text(code) or b"")
    for at, why in ((40, "early"), (len(body) - 80, "late")):
        turned = bytearray(body)
        turned[at] ^= 4
        yield ALTERED, f"a bit of an instalment receipt turned, {why}", to_text(bytes(turned))
    yield UNREADABLE, "an instalment receipt cut short", code[:-9]
    yield UNREADABLE, "an instalment receipt twice", code + code
    yield UNREADABLE, "an instalment receipt beyond 4,096 letters", code + "A" * 4_096


def strange_plans(code: str) -> Iterator[Case]:
    """Signed, canonical, and nothing version 2 would have written."""
    credit = codes_for_credit(slip("C", 3), 2_500, "ab12", *BY)[0]
    agreement = plan_codes(plan_sale(), position())[0]
    further = payment_codes(position(960_000, count=60, paid=paid_parts(60)))[1]
    outage = codes_for_outage(slip("U", 12), *BY)[0]
    statement = codes_for_statement(slip("T", 8), position(), *BY)[0]
    runs = [[15, 3, 12, 16_000], [15, 3, 601, 1], [15, 4, 2, 1], [15, 0, 2, 1], [15, 3, 12, 0]]
    for why, other in (
        ("version 1 of a payment", changed(code, f0=1)),
        ("version 2 of a sale", changed(code, f1=1)),
        ("version 3", changed(code, f0=3)),
        ("training under our key", changed(code, f1=10)),
        ("a balance one penny higher", changed(code, f32=128_001)),
        ("a balance one penny lower", changed(code, f32=127_999)),
        ("a balance below zero", changed(code, f32=-1)),
        ("a price one penny higher", changed(code, f26=192_001)),
        ("a price above 10^12", changed(code, f26=10**12 + 1, f32=10**12 + 1 - 64_000)),
        ("a deposit that nobody counted", changed(code, f27=100)),
        ("no day of signing", changed(code, f28=None)),
        ("signed before 1970", changed(code, f28=-1)),
        ("601 parts", changed(code, f29=runs[1])),
        ("parts every fourth kind of while", changed(code, f29=runs[2])),
        ("two parts at once", changed(code, f29=runs[3])),
        ("parts of nothing", changed(code, f29=runs[4])),
        ("500 parts twice", changed(code, f29=[15, 1, 500, 1, 15, 1, 500, 1])),
        ("a run of three figures", changed(code, f29=[15, 3, 12])),
        ("a payment of two figures", changed(code, f30=[1, 8])),
        ("a payment of an unknown kind", changed(code, f30=[1, 6, 64_000])),
        ("a payment before 1970", changed(code, f30=[1, -(10**7), 64_000])),
        ("a payment of text", changed(code, f30=[1, 0, "64000"])),
        ("a cut of an unknown kind", changed(code, f31=[5, "x", 0, 0])),
        ("a cut without a number", changed(code, f31=[0, "", 0, 0])),
        ("a reference in letters that are hex", changed(code, f34="ab12")),
        ("a reference of nothing", changed(code, f34=b"")),
        ("a reference of 201 letters", changed(code, f34="x" * 201)),
        ("goods kept: no", changed(code, f35=False)),
        ("words on an instalment receipt", changed(code, f36="pay more")),
        ("lines on an instalment receipt", changed(code, f10=[], f11=[], f13=[])),
        ("a receipt it comes from", changed(code, f23="S1-000001-1")),
        ("no terms", changed(code, f19=None)),
        ("no amount", changed(code, f33=None)),
        ("an amount below zero", changed(code, f33=-1)),
        ("a field after the last", changed(code, f39=0)),
        ("a plan's number that is yes", changed(code, f25=True)),
        ("an agreement that names itself twice", changed(agreement, f25=1)),
        ("an agreement without goods", changed(agreement, f10=None)),
        ("a credit without an amount", changed(credit, f33=None)),
        ("a credit with a balance", changed(credit, f32=1)),
        ("a credit in two parts", changed(credit, f21=[1, 2])),
        ("an outage slip with an amount", changed(outage, f33=5)),
        ("a promise of nothing known", changed(outage, f1=8)),
        ("a statement of nothing", changed(outage, f1=5)),
        ("a further part with a balance", changed(further, f32=0)),
        ("a further part without its day", changed(further, f28=None)),
        ("a payment that adds goods", changed(code, f10=[1], f11=[5], f13=[["S", 0, 5, 0]])),
        ("a statement with goods and no tax", changed(statement, f10=[1], f11=[5])),
        ("a further part that says it is the first", changed(further, f21=[1, 2])),
    ):
        yield STRANGE, why, other


def plan_cases() -> list[Case]:
    code = payment_codes(position(paid=paid_parts(4)))[0]
    good = (*good_plans(), *good_changes(), *good_slips())
    return [*good, *altered_plans(code), *strange_plans(code)]
