"""Offers as plain values, as a setting of the books keeps them: only what each of them says."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import Any

from posdesk.sales.offers.offer import Offer, Offers


def to_json(offers: Offers) -> list[dict[str, Any]]:
    """Every offer ever made, in the order of entry."""
    return [offer_to_json(each) for each in offers.known]


def offer_to_json(offer: Offer) -> dict[str, Any]:
    """One offer; names that say nothing are left out."""
    kept: dict[str, Any] = {}
    for each in fields(offer):
        value = getattr(offer, each.name)
        if isinstance(value, date):
            value = value.isoformat()
        elif isinstance(value, tuple):
            value = [list(one) if isinstance(one, tuple) else one for one in value]
        if value:
            kept[each.name] = value
    return kept


def from_json(kept: list[dict[str, Any]] | None) -> Offers:
    """The offers again; none where the shop never had any."""
    return Offers(tuple(offer_from_json(each) for each in kept or ()))


def offer_from_json(kept: dict[str, Any]) -> Offer:
    """One offer; a name this program does not know is left out."""
    known = {each.name: kept[each.name] for each in fields(Offer) if each.name in kept}
    known["goods"] = tuple(known.get("goods", ()))
    known["parts"] = tuple((sku, pieces) for sku, pieces in known.get("parts", ()))
    for name in ("first", "last"):
        if name in known:
            known[name] = date.fromisoformat(known[name])
    return Offer(**known)
