"""The papers kept as text in golden/: a change of a word or a figure is a change one can see.

`python -m documents.golden_papers` in tests/ writes them anew.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from documents.gift_papers import gift_papers
from documents.kind_papers import kind_papers
from documents.paper_samples import (
    KEY,
    LINK,
    SHOP,
    TILL,
    a_line,
    a_return,
    a_sale,
    many_lines,
    standing_after,
)
from documents.plan_papers import BY, NARROW, plan_papers
from documents.promotion_papers import promotion_papers
from documents.refusal_papers import refusal_papers

from posdesk.clock import Moment
from posdesk.documents import (
    drawer_count,
    handed_over,
    return_label,
    return_slip,
    sale_receipt,
    test_page,
    x_report,
    z_report,
)
from posdesk.documents.as_text import as_text
from posdesk.documents.codes import codes_for_return, codes_for_sale, codes_for_statement
from posdesk.documents.handed_over import HomeLine
from posdesk.documents.paper import Paper
from posdesk.documents.slip import Slip
from posdesk.identity import COUNT, PARCEL, SALE, STATEMENT, X_REPORT, Z_REPORT, Number
from posdesk.ledger.chain import Head
from posdesk.returns.goods_return import GoodsReturn, RefundLeg
from posdesk.returns.parcel import Parcel, ParcelLine
from posdesk.sales.sale import Sale, TenderLeg
from posdesk.settings import Shop
from posdesk.till.drawer_count import DrawerCount
from posdesk.till.reading import Beside, Moved, Pending, Perpetual, Reading
from posdesk.till.shift import Closing, Shift

FOLDER = Path(__file__).resolve().parent / "golden"

HOSTILE = (
    "Ring\x1bp\x00\x19\xfa",  # the drawer's kick
    "Cut\x1dV\x00 here",
    "Total\r\n10.00",
    "\u202e00.01 latoT",  # read from right to left
    "Zero\u200bwidth\u2060\ufeff",
    "Marks a" + "\u0301" * 40,
    "<b>Bold</b> & <img src='x'>",
    "כוס כחולה",
    "كوب أزرق",
    "青い茶碗 と 急須",
    "🎁🎄 Gift 👨‍👩‍👧",
    "C1 \x9b31m red \x85 next",
    "half a pair \ud83d",
    "A very long name indeed " * 12,
    "Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikant" * 2,
    "   ",
)


def a_parcel(reason: str) -> Parcel:
    """Two pieces announced."""
    number, sale = str(Number(PARCEL, 1, 7)), str(Number("S", 1, 123))
    return Parcel(number, sale, Moment.at(2026, 11, 22, 14, 5), (ParcelLine(1, 2, reason),))


def receipt(sale: Sale, shop: Shop = SHOP, copy: int = 0) -> Paper:
    codes = codes_for_sale(sale, shop, TILL, LINK, KEY)
    return sale_receipt.compose(sale, shop, codes, copy)


def slip(back: GoodsReturn, sale: Sale, shop: Shop = SHOP) -> Paper:
    codes = codes_for_return(back, sale, shop, TILL, LINK, KEY)
    return return_slip.compose(back, sale, standing_after(sale, back), shop, codes)


def card(amount: int) -> TenderLeg:
    return TenderLeg("card", amount, last4="4242", approval="A1B2C3")


def receipts() -> dict[str, Paper]:
    line = a_line
    plain = a_sale([line(1, "Mug, blue", 1300, 2), line(2, "Kettle 1.7 l", 3999)], [card(5299)])
    cash = TenderLeg("cash", 1510, 2000, 490)
    split = a_sale(
        [
            line(1, "Mug, blue", 1300, 2),
            line(2, "Kettle 1.7 l", 3599, discount=400),
            line(3, "Bananas", 112, 347, weighed=True, rate=("Z", 0)),
            line(4, "Glued jug from the window", 500, sku=""),
        ],
        [card(4000), cash],
        rounding=-1,
    )
    added = a_sale(
        [
            line(1, "Linen shirt", 10888, rate=("NY", 8_875), added=True),
            line(2, "Tote bag", 2150, 2, rate=("CLO", 4_500), added=True, discount=115),
        ],
        [TenderLeg("cash", 13_040, 14_000, 960)],
        currency="USD",
        rounding=2,
        added=True,
    )
    yen = a_sale([line(1, "Sencha", 1_234_566, 3, rate=("A", 10_000))], currency="JPY")
    dinar = a_sale([line(1, "Incense", 12_345, 2, rate=("N", 0))], currency="KWD", rounding=0)
    untaxed = replace(SHOP, tax_id="", address=(), foot=(), demo=True)
    exchanged = [TenderLeg("card", 650, last4="4242", carried=True), card(650)]
    return {
        "receipt": receipt(plain),
        "receipt_copy": receipt(plain, copy=2),
        "receipt_split_tender_cash_rounding": receipt(split),
        "receipt_tax_added_usd": receipt(added, replace(SHOP, currency="USD", tax_id="")),
        "receipt_yen": receipt(yen, replace(SHOP, currency="JPY")),
        "receipt_dinar": receipt(dinar, replace(SHOP, currency="KWD", tax_id="")),
        "receipt_no_tax_demo": receipt(a_sale([line(1, "Badge", 50, rate=("N", 0))]), untaxed),
        "receipt_days_differ": receipt(
            a_sale(
                [replace(plain.lines[0], until=date(2026, 12, 22)), plain.lines[1]], [card(5299)]
            )
        ),
        "receipt_exchange": receipt(a_sale([line(1, "Mug, green", 1300, 2)], exchanged)),
        "receipt_74215_pieces": receipt(a_sale([line(1, "Paper craft bird", 7_718_360, 74_215)])),
        "receipt_hostile_text": receipt(
            a_sale([line(no, text, 100 * no) for no, text in enumerate(HOSTILE, start=1)])
        ),
        "receipt_675_lines": receipt(a_sale(many_lines(675), [card(1_716_800)])),
    }


def slips() -> dict[str, Paper]:
    line = a_line
    sale = a_sale(
        [
            line(1, "Mug, blue", 1300, 2),
            line(2, "Kettle 1.7 l", 3599, discount=400),
            line(3, "Bananas", 416, 347, weighed=True, rate=("Z", 0)),
        ],
        [card(4000), TenderLeg("cash", 1315, 1315)],
    )
    legs = [RefundLeg("card", 489, "4242", 1), RefundLeg("cash", 160, tender_no=2)]
    part = a_return(sale, [(1, 0, 1)], legs, rounding=-1)
    whole = a_return(sale, [(1, 0, 2), (2, 0, 1), (3, 0, 347)])
    faulty = a_return(sale, [(2, 0, 1), (3, 0, 100)], reason="faulty")
    carried = [RefundLeg("card", 650, "4242", 1, carried=True)]
    long = a_sale(many_lines(675))
    old = replace(sale, number="536365", origin="imported", tenders=(), return_by=None)
    return {
        "slip": slip(part, sale),
        "slip_everything_back": slip(whole, sale),
        "slip_our_mistake": slip(faulty, sale),
        "slip_towards_new_goods": slip(a_return(sale, [(1, 0, 1)], carried), sale),
        "slip_from_675_lines": slip(a_return(long, [(3, 0, 1), (400, 0, 2)]), long),
        "slip_old_system": slip(a_return(old, [(1, 0, 2)]), old),
    }


OPENED, CLOSED = Moment.at(2026, 11, 22, 9), Moment.at(2026, 11, 22, 18, 5)
HEAD = Head(1, 1_234, LINK, CLOSED)


PLANS_AND_CREDITS = (
    Beside("plan_payments", 14, (("card", 240_00), ("cash", 545_00), ("cheque", 75_00))),
    Beside("deposits", 0, (("cash", 20_00),)),
    Beside("credits_out", 2, (("cash", -25_00),)),
    Beside("plans_back", 1, (("cash", -40_00),)),
    Beside("righted", 0, (("card", -9_00), ("cash", -9_00))),
)


def a_reading(float_minor: int = 100_00, **other: object) -> Reading:
    """A day of one shift at till 1."""
    plain = Reading(
        shift=Shift(42, 1, OPENED, "7", float_minor),
        sales=118,
        sold=4_812_50,
        returns=9,
        returned=211_49,
        tax=765_10,
        rounding=0,
        taken=(("card", 3_590_25), ("cash", 1_222_25)),
        given=(("card", 150_00), ("cash", 61_49)),
        moves=(Moved("in_bank", 2, 60_00), Moved("out_safe", 1, 800_00)),
        openings=3,
        counts=2,
        attempts=0,
        pending=Pending(waiting=1),
        perpetual=Perpetual(42, 198_220_75, 9_114_02),
    )
    return replace(plain, **other)  # type: ignore[arg-type]


def z_paper(
    counted: int, expected: int, shop: Shop = SHOP, reading: Reading | None = None
) -> Paper:
    """A Z report of a drawer of which that much was counted, in pieces of 10.00 and of 0.01."""
    count = DrawerCount.of({1000: counted // 1000, 1: counted % 1000})
    number = str(Number(Z_REPORT, 1, 42))
    closing = Closing(1, 42, CLOSED, "7", expected, counted, 42, 198_220_75, 9_114_02)
    return z_report.compose(number, closing, count, reading or a_reading(), HEAD, shop)


def shift_papers() -> dict[str, Paper]:
    yen = replace(SHOP, currency="JPY")
    hostile = Shift(42, 1, OPENED, HOSTILE[0], 100_00)
    with_plans = a_reading(
        taken=(("card", 2_890_25), ("cash", 1_222_25), ("plan", 700_00)),
        given=(("card", 150_00), ("cash", 31_49), ("plan", 30_00)),
        beside=PLANS_AND_CREDITS,
    )
    spot = DrawerCount.of({2000: 3, 500: 2, 20: 4, 1: 3}, other=2_50)
    number = str(Number(COUNT, 1, 3))
    counted = drawer_count.compose(number, CLOSED, "7", a_reading().shift, spot, 78_33, HEAD, SHOP)
    x_number = str(Number(X_REPORT, 1, 5))
    return {
        "x_report": x_report.compose(x_number, CLOSED, "7", a_reading(), HEAD, SHOP),
        "z_report": z_paper(520_76, 520_76),
        "z_report_plans": z_paper(1_041_76, 1_041_76, reading=with_plans),
        "x_report_plans": x_report.compose(x_number, CLOSED, "7", with_plans, HEAD, SHOP),
        "z_report_short": z_paper(420_76, 520_76),
        "z_report_over": z_paper(530_76, 520_76),
        "z_report_yen_rounded": z_paper(
            58_225, 58_225, yen, a_reading(rounding=-3, returned=0, returns=0, given=())
        ),
        "z_report_hostile_clerk": z_paper(520_76, 520_76, reading=a_reading(shift=hostile)),
        "drawer_count": counted,
    }


def trial_papers() -> dict[str, Paper]:
    return {
        "test_page": test_page.compose(SHOP, OPENED, "USB · 80 mm", 80, 72),
        "test_page_letters": test_page.further_letters(OPENED, "USB · 80 mm"),
    }


def papers() -> dict[str, Paper]:
    return {
        **receipts(), **slips(), **shift_papers(), **trial_papers(), **plan_papers(),
        **gift_papers(), **kind_papers(), **labels(), **refusal_papers(),
        **promotion_papers(),
    }  # fmt: skip


HANDED = Slip(str(Number(STATEMENT, 1, 9)), CLOSED, "GBP", 1, "7")
ABOUT = str(Number(SALE, 1, 4))
HOME_LINES = (
    HomeLine("Kettle 1.7 l", date(2027, 2, 9)), HomeLine("2 × Mug, blue", None),
)  # fmt: skip


def _signed_home() -> tuple[str, ...]:
    day = HOME_LINES[0].until
    return codes_for_statement(HANDED, None, *BY, original=ABOUT, words=handed_over.SAID, until=day)


def labels() -> dict[str, Paper]:
    """What is stuck on a parcel, and the paper of goods that were with us."""
    return {
        "return_label": return_label.compose(a_parcel("changed_mind"), SHOP),
        "handed_over": handed_over.compose(HANDED, ABOUT, HOME_LINES, SHOP, _signed_home()),
        "handed_over_mended": handed_over.compose(
            HANDED, ABOUT, HOME_LINES[:1], SHOP, _signed_home(), repaired=30
        ),
        "return_label_ours": return_label.compose(a_parcel("faulty"), SHOP, ours=True, copy=1),
    }


def texts() -> dict[str, str]:
    """Every golden text by its file's name; one of each kind at 32 columns too (58 mm)."""
    made = papers()
    found = {f"{name}.txt": as_text(paper) for name, paper in made.items()}
    for name in (
        "receipt_split_tender_cash_rounding", "slip", "z_report_short", "z_report_plans",
        "drawer_count", "test_page", "gift_receipt", "quote",
        *NARROW,
    ):  # fmt: skip
        found[f"{name}_58mm.txt"] = as_text(made[name], 32)
    return found


if __name__ == "__main__":
    for old in FOLDER.glob("*.txt"):
        old.unlink()
    for file, text in texts().items():
        (FOLDER / file).write_text(text, encoding="utf-8")
