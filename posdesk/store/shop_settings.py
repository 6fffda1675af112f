"""The shop and its taxes as settings of the books."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from posdesk.catalogue.tax import TaxRate, TaxScheme
from posdesk.settings import Shop

SHOP, TAXES, SCHEMA_ENTRY = "shop", "taxes", "schema_entry"
OPENED = "books_opened"  # the kind of the first record, which seals shop and taxes


def shop_to_json(shop: Shop) -> dict[str, Any]:
    """The shop as plain values."""
    return {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in asdict(shop).items()
    }


def shop_from_json(kept: dict[str, Any]) -> Shop:
    """The shop from plain values; a name this program does not know is left out."""
    known = {name: kept[name] for name in Shop.__dataclass_fields__ if name in kept}
    for name in ("address", "foot"):
        known[name] = tuple(known.get(name, ()))
    return Shop(**known)


def taxes_to_json(taxes: TaxScheme) -> dict[str, Any]:
    """The tax scheme as plain values."""
    return {
        "included": taxes.included,
        "round_at": taxes.round_at,
        "rates": [[rate.code, rate.name, rate.rate] for rate in taxes.rates],
    }


def taxes_from_json(kept: dict[str, Any]) -> TaxScheme:
    """The tax scheme from plain values."""
    rates = tuple(TaxRate(code, name, rate) for code, name, rate in kept["rates"])
    return TaxScheme(kept["included"], kept["round_at"], rates)
