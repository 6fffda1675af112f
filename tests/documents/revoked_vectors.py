"""The published cases of a revoked key: what it signed counts up to its end, and no further."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import cbor2
from documents.paper_samples import LINK, REVOKED_KEY, SHOP, TILL, a_line, a_return, a_sale
from documents.plan_samples import paid_parts, plan_sale, position, slip

from posdesk.documents.codes import (
    codes_for_credit,
    codes_for_payment,
    codes_for_plan,
    codes_for_return,
    codes_for_sale,
)
from posdesk.documents.seal import from_text, seal, to_text
from posdesk.sales.sale import TenderLeg

GOOD, ALTERED, STRANGE, REVOKED = "good", "altered", "not_understood", "revoked"
Case = tuple[str, str, str]  # verdict, why, code

BY = (SHOP, TILL, LINK, REVOKED_KEY)
MUG = a_line(1, "Mug, blue", 1300, 2)


def sold(running: int) -> str:
    return codes_for_sale(a_sale([MUG], running=running), *BY)[0]


def paid(running: int) -> str:
    legs = [TenderLeg("card", 16_000, last4="4242")]
    how = position(paid=paid_parts(4))
    return codes_for_payment(slip("R", running), how, 16_000, legs, *BY)[0]


def changed(code: str, **fields: object) -> str:
    """The facts of `code` with fields f12=... set, signed anew with the revoked key."""
    facts = cbor2.loads(cbor2.loads(from_text(code) or b"")[2])
    facts |= {int(name[1:]): value for name, value in fields.items()}
    return to_text(seal(facts, REVOKED_KEY))


def turned(code: str) -> str:
    """A bit of the facts turned."""
    body = bytearray(from_text(code) or b"")
    body[40] ^= 1
    return to_text(bytes(body))


def revoked_cases() -> Iterator[Case]:
    """Ends: S1-000123, R1-000243, no agreement, and no other letter was ever given."""
    last, after, part = sold(123), sold(124), paid(243)
    yield GOOD, "the first sale of a revoked key", sold(1)
    yield GOOD, "the last sale known of a revoked key", last
    yield GOOD, "the last instalment known of a revoked key", part
    yield REVOKED, "the sale after the last one known", after
    yield REVOKED, "a sale long after it", sold(10**9)
    yield REVOKED, "an instalment after the last one known", paid(244)
    yield REVOKED, "an instalment, its number the last sale's and more", paid(1_230)
    sale = a_sale([MUG])
    back = codes_for_return(a_return(sale, [(1, 0, 1)], running=1), sale, *BY)[0]
    yield REVOKED, "a return, where none is known of that key", back
    credit = codes_for_credit(slip("C", 1), 2_500, "ab12", *BY)[0]
    yield REVOKED, "a store credit, where none is known of that key", credit
    agreement = codes_for_plan(plan_sale(), position(), *BY)[0]
    yield REVOKED, "an agreement, where the last number known is 0", agreement
    yield REVOKED, "a number of another till", changed(last, f3=2)
    yield REVOKED, "a number of another till as text", changed(last, f5="S2-000005-0")
    yield REVOKED, "a number that is none of ours", changed(last, f5="536365")
    yield REVOKED, "a number of five digits", changed(last, f5="S1-00005-0")
    yield REVOKED, "a number with a line end after it", changed(last, f5="S1-000005-0\n")
    yield REVOKED, "a number in digits of another script", changed(last, f5="S1-00000\u0665-0")
    yield REVOKED, "a number in small letters", changed(last, f5="s1-000005-0")
    yield REVOKED, "a number of many digits", changed(last, f5=f"S1-{'9' * 400}-0")
    yield GOOD, "a number of its till as text", changed(last, f5="S1-000005-0")
    yield ALTERED, "the last sale known, a bit turned", turned(last)
    yield ALTERED, "the sale after it, a bit turned", turned(after)
    yield ALTERED, "the instalment after it, a bit turned", turned(paid(244))
    yield STRANGE, "training under a revoked key", changed(after, f1=10)
    yield STRANGE, "a newer version under a revoked key", changed(part, f0=3)
    other = codes_for_sale(replace(sale, number="S1-000124-0"), *BY)[0]
    yield REVOKED, "a number with another check digit, after the end", other
