"""Vectors about offers, answered by the shop's own engine."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from sold import INCLUDED, NO_TAX

from posdesk.sales.basket import Basket, BasketLine
from posdesk.sales.offers.offer import FREE, TICKET, Offer
from posdesk.sales.pricing import price

# What a vector calls an offer -> the offer as a page would keep it.
NAMED = {
    "buy one get the cheaper free": Offer("O", "", FREE, percent=10_000, count=2, free=1),
    "buy one get the cheaper at half price": Offer("O", "", FREE, percent=5_000, count=2, free=1),
    "three for the price of two, cheapest free": Offer("O", "", FREE, percent=10_000, count=3, free=1),
}  # fmt: skip


def hundredths(text: str) -> int:
    return int(Decimal(text).scaleb(2))


def discount_total(inputs: dict[str, Any]) -> dict[str, Any]:
    """How much a percent takes off: of the whole, under a cap, or of the highest tier reached."""
    if "tiers" in inputs:
        return _tiered(inputs)
    lines = [
        BasketLine(
            str(no), "", line["quantity"], hundredths(line["unit_price"]) * 1000, NO_TAX.code
        )
        for no, line in enumerate(inputs["lines"])
    ]
    cap = hundredths(inputs.get("cap", "0"))
    offer = Offer("O", "", TICKET, percent=hundredths(inputs["percent"]), most=cap)
    shares = [line.discount for line in price(Basket(tuple(lines)), INCLUDED, offers=(offer,))]
    return {"discount": _told(sum(shares)), "discounts": [_told(each) for each in shares]}


def _tiered(inputs: dict[str, Any]) -> dict[str, Any]:
    tiers = [
        Offer(f"T{no}", "", TICKET, percent=hundredths(tier["percent"]),
              over=hundredths(tier["from_order_total"]))
        for no, tier in enumerate(inputs["tiers"])
    ]  # fmt: skip
    whole, own = hundredths(inputs["order_total"]), hundredths(inputs["line_total"])
    amounts = [own, whole - own] if whole > own else [own]
    lines = tuple(
        BasketLine(str(no), "", 1, amount * 1000, NO_TAX.code) for no, amount in enumerate(amounts)
    )
    return {"line_discount": _told(price(Basket(lines), INCLUDED, offers=tiers)[0].discount)}


def _told(minor: int) -> str:
    return str(Decimal(minor).scaleb(-2))


def in_offer(totals: list[int], eligible: list[bool], amount: int) -> list[int]:
    """The shares of `amount` off those lines that the offer is for."""
    goods = tuple(str(no) for no, fits in enumerate(eligible) if fits)
    offer = Offer("O", "", TICKET, goods, amount=amount)
    lines = tuple(
        BasketLine(str(no), "", 1, total * 1000, NO_TAX.code) for no, total in enumerate(totals)
    )
    return [line.discount for line in price(Basket(lines), INCLUDED, offers=(offer,))]
