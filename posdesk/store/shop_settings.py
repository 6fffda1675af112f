"""The shop and its taxes as settings of the books."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from datetime import date
from typing import Any

from posdesk.catalogue.tax import TaxRate, TaxScheme
from posdesk.catalogue.tax_plan import RateChange, TaxPlan
from posdesk.settings import Shop

SHOP, TAXES, OFFERS, SCHEMA_ENTRY = "shop", "taxes", "offers", "schema_entry"
OPENED = "books_opened"  # the kind of the first record, which seals shop and taxes
WORDS_SET, DAYS_SET, TAXES_SET = "shop_words_set", "return_days_set", "taxes_set"
FORM_SET = "receipt_form_set"
LIMITS_SET = "limits_set"
OFFERS_SET = "offers_set"
SETTING_KINDS = frozenset(
    (OPENED, WORDS_SET, DAYS_SET, TAXES_SET, FORM_SET, LIMITS_SET, OFFERS_SET)
)
"""Records that seal, whole, what the settings SHOP, TAXES or OFFERS are from then on."""

_AT_WILL = frozenset(("longer", "form", "country", "limits"))  # kept only where they say something


def shop_to_json(shop: Shop) -> dict[str, Any]:
    """The shop as plain values."""
    kept = {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in asdict(shop).items()
    }
    kept["longer"] = [[last.isoformat(), days] for last, days in shop.longer]
    kept["limits"] = [list(row) for row in shop.limits]
    return {name: value for name, value in kept.items() if value or name not in _AT_WILL}


def shop_from_json(kept: dict[str, Any]) -> Shop:
    """The shop from plain values; a name this program does not know is left out."""
    known = {name: kept[name] for name in Shop.__dataclass_fields__ if name in kept}
    for name in ("address", "foot", "form"):
        known[name] = tuple(known.get(name, ()))
    known["longer"] = tuple(
        (date.fromisoformat(last), days) for last, days in known.get("longer", ())
    )
    known["limits"] = tuple((role, way, minor) for role, way, minor in known.get("limits", ()))
    return Shop(**known)


def taxes_to_json(taxes: TaxScheme) -> dict[str, Any]:
    """The tax scheme as plain values."""
    return plan_to_json(TaxPlan(taxes))


def plan_to_json(plan: TaxPlan) -> dict[str, Any]:
    """The tax scheme and what is planned for it, as plain values."""
    taxes = plan.scheme
    kept: dict[str, Any] = {
        "included": taxes.included,
        "round_at": taxes.round_at,
        "rates": [[rate.code, rate.name, rate.rate] for rate in taxes.rates],
    }
    retired = [rate.code for rate in taxes.rates if rate.retired]
    if retired:
        kept["retired"] = retired
    if plan.changes:
        kept["changes"] = [[each.code, each.day.isoformat(), each.rate] for each in plan.changes]
    return kept


def plan_from_json(kept: dict[str, Any]) -> TaxPlan:
    """The tax scheme, and what is planned for it, from plain values."""
    retired = frozenset(kept.get("retired", ()))
    rates = tuple(
        TaxRate(code, name, rate, retired=code in retired) for code, name, rate in kept["rates"]
    )
    changes = tuple(
        RateChange(code, date.fromisoformat(day), rate)
        for code, day, rate in kept.get("changes", ())
    )
    return TaxPlan(TaxScheme(kept["included"], kept["round_at"], rates), changes)


def setting_digest(value: object) -> str:
    """What a check remembers of a sealed setting: SHA-256 over its canonical JSON."""
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()
