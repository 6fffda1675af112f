"""The shop and its taxes as settings of the books."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from datetime import date
from typing import Any

from posdesk.catalogue.tax import TaxRate, TaxScheme
from posdesk.catalogue.tax_plan import RateChange, TaxPlan
from posdesk.policy import OurDays, ReturnPolicy, Season
from posdesk.settings import Shop

SHOP, TAXES, OFFERS, SCHEMA_ENTRY = "shop", "taxes", "offers", "schema_entry"
CALENDAR = "calendar"  # a copy at hand of the calendar's tables, and of days once shut
OPENED = "books_opened"  # the kind of the first record, which seals shop and taxes
WORDS_SET, DAYS_SET, TAXES_SET = "shop_words_set", "return_days_set", "taxes_set"
FORM_SET = "receipt_form_set"
LIMITS_SET = "limits_set"
OFFERS_SET = "offers_set"
SETTING_KINDS = frozenset(
    (OPENED, WORDS_SET, DAYS_SET, TAXES_SET, FORM_SET, LIMITS_SET, OFFERS_SET)
)
"""Records that seal, whole, what the settings SHOP, TAXES or OFFERS are from then on."""

# Kept only where they say something.
_AT_WILL = frozenset(("longer", "form", "country", "limits", "policy"))


def shop_to_json(shop: Shop) -> dict[str, Any]:
    """The shop as plain values."""
    kept = {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in asdict(shop).items()
    }
    kept["longer"] = [[last.isoformat(), days] for last, days in shop.longer]
    kept["limits"] = [list(row) for row in shop.limits]
    kept["policy"] = policy_to_json(shop.policy)
    return {name: value for name, value in kept.items() if value or name not in _AT_WILL}


def shop_from_json(kept: dict[str, Any]) -> Shop:
    """The shop from plain values; a name this program does not know is left out."""
    known = {name: kept[name] for name in Shop.__dataclass_fields__ if name in kept}
    for name in ("address", "foot", "form"):
        known[name] = tuple(known.get(name, ()))
    known["longer"] = tuple(
        (date.fromisoformat(last), days) for last, days in known.get("longer", ())
    )
    known["policy"] = policy_from_json(known.get("policy", {}))
    known["limits"] = tuple((role, way, minor) for role, way, minor in known.get("limits", ()))
    return Shop(**known)


def policy_to_json(policy: ReturnPolicy) -> dict[str, Any]:
    """What is not as it is without anybody's saying."""
    usual = ReturnPolicy()
    names = ("posted", "blind_days", "blind_cash", "worn", "parcel_days", "match_days")
    kept: dict[str, Any] = {
        name: getattr(policy, name)
        for name in names
        if getattr(policy, name) != getattr(usual, name)
    }
    if policy.seasons:
        kept["seasons"] = [
            [day.isoformat() if day else "" for day in
             (each.since, each.until, each.back_until, each.dropped)]
            for each in policy.seasons
        ]  # fmt: skip
    return kept


def policy_from_json(kept: dict[str, Any]) -> ReturnPolicy:
    """The policy from plain values."""
    known = {name: kept[name] for name in ReturnPolicy.__dataclass_fields__ if name in kept}
    known["seasons"] = tuple(
        Season(*(date.fromisoformat(day) for day in days if day))
        for days in kept.get("seasons", ())
    )
    return ReturnPolicy(**known)


def our_days_to_json(ours: OurDays) -> dict[str, Any]:
    """Days as ISO texts."""
    return {
        "shut": sorted(day.isoformat() for day in ours.shut),
        "down": [[since.isoformat(), until.isoformat() if until else ""]
                 for since, until in ours.down],
    }  # fmt: skip


def our_days_from_json(kept: dict[str, Any] | None) -> OurDays:
    """The days from plain values; none where nothing was ever marked."""
    if not kept:
        return OurDays()
    day = date.fromisoformat
    return OurDays(
        frozenset(day(each) for each in kept["shut"]),
        tuple((day(since), day(until) if until else None) for since, until in kept["down"]),
    )


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
