"""Codes of small sales, and codes bent by hand: in their facts, their envelope or their bits."""

from __future__ import annotations

from typing import Any

import cbor2
from documents.paper_samples import (
    KEY,
    LINK,
    SHOP,
    TILL,
    a_line,
)

from posdesk.documents.codes import codes_for_return, codes_for_sale
from posdesk.documents.seal import from_text, to_text
from posdesk.keys import TillKey
from posdesk.returns.goods_return import GoodsReturn
from posdesk.sales.sale import Sale, TenderLeg
from posdesk.settings import Shop

GOOD, ALTERED, NOT_OURS = "good", "altered", "not_our_key"
UNREADABLE, STRANGE = "unreadable", "not_understood"
Case = tuple[str, str, str]  # verdict, why, code

ORDER = 2**252 + 27742317777372353535851937790883648493  # of the group of Ed25519
MUG = a_line(1, "Mug, blue", 1300, 2)


def card(amount: int) -> TenderLeg:
    return TenderLeg("card", amount, last4="4242")


def sold(sale: Sale, key: TillKey = KEY, shop: Shop = SHOP) -> tuple[str, ...]:
    return codes_for_sale(sale, shop, TILL, LINK, key)


def taken_back(back: GoodsReturn, sale: Sale) -> tuple[str, ...]:
    return codes_for_return(back, sale, SHOP, TILL, LINK, KEY)


def facts_of(code: str) -> dict[int, Any]:
    body = from_text(code)
    assert body is not None
    facts: dict[int, Any] = cbor2.loads(cbor2.loads(body)[2])
    return facts


def sealed(payload: bytes, key: TillKey = KEY, header: dict[Any, Any] | None = None) -> str:
    """Whatever `payload` is, in an envelope with a good signature."""
    protected = cbor2.dumps(header or {1: -19, 4: key.id}, canonical=True)
    to_sign = cbor2.dumps(["Signature1", protected, b"", payload], canonical=True)
    return enveloped(protected, payload, key.sign(to_sign))


def enveloped(protected: bytes, payload: object, signature: bytes, around: Any = None) -> str:
    unprotected = {} if around is None else around
    return to_text(cbor2.dumps([protected, unprotected, payload, signature], canonical=True))


def changed(code: str, **fields: object) -> str:
    """The facts of `code` with fields f12=... set, or taken out when None, signed anew."""
    facts = facts_of(code)
    for name, value in fields.items():
        facts[int(name[1:])] = value
        if value is None:
            del facts[int(name[1:])]
    return sealed(cbor2.dumps(facts, canonical=True))


def flipped(code: str, at: int) -> str:
    """One bit of the byte at `at` turned."""
    body = bytearray(from_text(code) or b"")
    body[at] ^= 1
    return to_text(bytes(body))
