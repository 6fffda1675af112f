"""Makes the published cases of tests/data/tokens/vectors.json: good codes, and every way to be none.

Signatures of Ed25519 are the same each time, so a test compares the file with what is made here.
`python -m documents.vector_making` in tests/ writes the file anew.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from documents.bad_vectors import (
    altered,
    other_envelopes,
    other_facts,
    other_keys,
    other_spellings,
    strange,
)
from documents.code_tampering import (
    GOOD,
    MUG,
    Case,
    card,
    sold,
    taken_back,
)
from documents.later_vectors import later_cases
from documents.paper_samples import (
    AT,
    KEY,
    RING,
    SHOP,
    a_line,
    a_return,
    a_sale,
    many_lines,
)
from documents.plan_vectors import plan_cases
from documents.revoked_vectors import revoked_cases
from documents.verdicts import of_program

from posdesk.clock import Moment
from posdesk.documents.archive import export_keys
from posdesk.keys import key_id
from posdesk.returns.goods_return import RefundLeg
from posdesk.sales.sale import TenderLeg

FILE = Path(__file__).resolve().parent.parent / "data" / "tokens" / "vectors.json"


def good_sales() -> Iterator[Case]:
    line = a_line
    yield GOOD, "two mugs, exact cash", sold(a_sale([MUG]))[0]
    yield GOOD, "six lines by card", sold(a_sale(many_lines(6), [card(2_500)]))[0]
    yield GOOD, "twenty lines in one code", sold(a_sale(many_lines(20)))[0]
    yield (
        GOOD,
        "weighed goods, 0.347 kg",
        sold(a_sale([line(1, "Bananas", 416, 347, weighed=True)]))[0],
    )
    yield (
        GOOD,
        "an open line: words, no stock code",
        sold(a_sale([line(1, "Odd jug", 500, sku="")]))[0],
    )
    for sku, why in (
        ("0", "stock code 0"),
        ("00123", "stock code with leading zeros"),
        ("4294967295", "the largest stock code that is a number"),
        ("4294967296", "the smallest that is packed digits"),
        ("5012345678900", "GTIN-13 as stock code"),
        ("05012345678900", "GTIN-14 with a leading zero"),
        ("9" * 40, "forty digits"),
        ("85123A", "stock code with a letter"),
        ("чашка-茶-🎁", "stock code of other scripts"),
        ("a\u202eb\x1bp", "stock code with letters that steer"),
    ):
        yield GOOD, why, sold(a_sale([line(1, "Thing", 100, sku=sku)]))[0]
    yield (
        GOOD,
        "yen, no decimals",
        sold(a_sale([line(1, "Tea", 1000, 3, rate=("A", 10_000))], currency="JPY"))[0],
    )
    yield (
        GOOD,
        "dinars, three decimals",
        sold(a_sale([line(1, "Tea", 1_235, rate=("O", 0))], currency="KWD"))[0],
    )
    added = [line(1, "Shirt", 10_888, rate=("NY", 8_875), added=True)]
    yield GOOD, "tax added to the price", sold(a_sale(added, currency="USD", added=True))[0]
    rounded = [line(no, "Pen", 116, rate=("A", 10_000), tax=10 + no % 2) for no in (1, 2, 3)]
    yield GOOD, "tax rounded once a receipt", sold(a_sale(rounded))[0]
    yield GOOD, "cash rounded down", sold(a_sale([line(1, "Nail", 1_998)], rounding=-3))[0]
    change = TenderLeg("cash", 2584, 2600, 16)
    yield GOOD, "cash with change", sold(a_sale([line(1, "Lamp", 2584)], [change]))[0]
    yield GOOD, "card and cash", sold(a_sale([MUG], [card(1_000), TenderLeg("cash", 300, 300)]))[0]
    carried = TenderLeg("card", 900, last4="0042", carried=True)
    yield (
        GOOD,
        "value carried over from goods brought back",
        sold(a_sale([MUG], [carried, card(400)]))[0],
    )
    yield (
        GOOD,
        "a tender this version has no number for",
        sold(a_sale([MUG], [TenderLeg("voucher", 1300)]))[0],
    )
    yield GOOD, "a rate without a code", sold(a_sale([line(1, "Mug", 1300, rate=("", 0))]))[0]
    yield GOOD, "a free line", sold(a_sale([MUG, line(2, "Gift", 0)]))[0]
    yield GOOD, "an amount below zero", sold(a_sale([MUG, line(2, "Bottle", -25)]))[0]
    yield GOOD, "an amount of 1e12", sold(a_sale([line(1, "Ship", 10**12)]))[0]
    yield GOOD, "the largest amount", sold(a_sale([line(1, "World", 2**53 - 1, rate=("Z", 0))]))[0]
    yield GOOD, "74,215 pieces", sold(a_sale([line(1, "Jar", 7_718_360, 74_215)]))[0]
    yield GOOD, "no day to return by", sold(replace(a_sale([MUG]), return_by=None))[0]
    for offset in (345, -570):
        at = Moment(AT.ms, offset)
        yield GOOD, f"{offset} minutes from UTC", sold(a_sale([MUG], at=at))[0]
    yield GOOD, "after 2038", sold(a_sale([MUG], at=Moment.at(2071, 3, 1)))[0]
    yield GOOD, "a number of seven digits", sold(a_sale([MUG], running=1_234_567))[0]
    yield GOOD, "a number of another system", sold(replace(a_sale([MUG]), number="536365"))[0]
    for place, code in enumerate(sold(a_sale(many_lines(80))), start=1):
        yield GOOD, f"part {place} of a receipt of 80 lines", code


def good_returns() -> Iterator[Case]:
    sale = a_sale([MUG, a_line(2, "Bananas", 416, 347, weighed=True)], [card(1_716)])
    leg = RefundLeg("card", 650, "4242", 1)
    yield GOOD, "one mug of two comes back", taken_back(a_return(sale, [(1, 0, 1)], [leg]), sale)[0]
    yield GOOD, "the other mug comes back", taken_back(a_return(sale, [(1, 1, 2)]), sale)[0]
    yield (
        GOOD,
        "a tenth of a kilogram comes back",
        taken_back(a_return(sale, [(2, 0, 100)]), sale)[0],
    )
    towards = [RefundLeg("card", 650, "4242", 1, carried=True)]
    yield GOOD, "put towards new goods", taken_back(a_return(sale, [(1, 0, 1)], towards), sale)[0]
    old = replace(sale, number="536365", origin="imported")
    yield GOOD, "from a receipt of the old system", taken_back(a_return(old, [(1, 0, 2)]), old)[0]
    long = a_sale(many_lines(120))
    whole = [(line.no, 0, line.quantity) for line in long.lines]
    for place, code in enumerate(taken_back(a_return(long, whole), long), start=1):
        yield GOOD, f"part {place} of a return of 120 lines", code


def cases() -> list[Case]:
    plain = sold(a_sale([MUG]))[0]
    return [
        *good_sales(),
        *good_returns(),
        *other_spellings(plain),
        *altered(plain),
        *other_keys(plain),
        *other_envelopes(plain),
        *other_facts(plain),
        *strange(plain),
        *plan_cases(),
        *revoked_cases(),
        *later_cases(),
    ]


def document(contracts: dict[str, object]) -> str:
    """The file; `contracts` are what each good code says, by its text."""
    assert key_id(KEY.public) == KEY.id
    counts: dict[str, int] = {}
    vectors = []
    for verdict, why, code in cases():
        counts[verdict] = counts.get(verdict, 0) + 1
        vector: dict[str, object] = {"id": f"{verdict}-{counts[verdict]:02d}", "why": why}
        vector |= {"verdict": verdict, "code": code}
        if verdict == GOOD:
            vector["contract"] = contracts[code.strip().upper()]
        vectors.append(vector)
    whole = {
        "about": "Signed receipt codes of posdesk and what a reader must say of each. See README.md.",
        "licence": "CC0-1.0",
        "seed": base64.b16encode(bytes(range(32))).decode().lower(),
        "keys": json.loads(export_keys(RING, SHOP))["keys"],
        "vectors": vectors,
    }
    return json.dumps(whole, ensure_ascii=True, indent=1) + "\n"


def made() -> str:
    """The file as it ought to be today."""
    codes = [code for verdict, _, code in cases() if verdict == GOOD]
    return document({code.strip().upper(): of_program(code)[1] for code in codes})


if __name__ == "__main__":
    FILE.write_text(made(), encoding="utf-8")
