"""Cash at the counter: what coins allow, what goes back, and the notes people hand over."""

from __future__ import annotations

from collections.abc import Mapping

from posdesk.rounding import DOWN, HALF_AWAY_FROM_ZERO, HALF_TOWARD_ZERO, divide

# Countries whose custom or law is not "to the nearest, a half up" on the amount to pay. Sources:
# the till maker's tables behind the CASH vectors and central banks' notices, seen November 2026.
_CUSTOMS: Mapping[str, str] = {
    "AR": DOWN,  # by law, in the customer's favour
    "NZ": HALF_TOWARD_ZERO,  # the shop chooses; most round 5 cents down
    "ZA": DOWN,  # by custom, in the customer's favour
}

# Notes in use, in minor units, small to large; coins are handed over as they come.
_NOTES: Mapping[str, tuple[int, ...]] = {
    "GBP": (5_00, 10_00, 20_00, 50_00),
    "EUR": (5_00, 10_00, 20_00, 50_00, 100_00, 200_00),
    "USD": (1_00, 5_00, 10_00, 20_00, 50_00, 100_00),
    "JPY": (1_000, 5_000, 10_000),
    "KWD": (250, 500, 1_000, 5_000, 10_000, 20_000),
    "CHF": (10_00, 20_00, 50_00, 100_00, 200_00),
    "AUD": (5_00, 10_00, 20_00, 50_00, 100_00),
    "NZD": (5_00, 10_00, 20_00, 50_00, 100_00),
    "CAD": (5_00, 10_00, 20_00, 50_00, 100_00),
    "SEK": (20_00, 50_00, 100_00, 200_00, 500_00),
    "NOK": (50_00, 100_00, 200_00, 500_00),
    "DKK": (50_00, 100_00, 200_00, 500_00),
}
_MOST_SUGGESTED = 4


def custom_of(country: str) -> str:
    """How cash is rounded in that country (ISO code): a mode of `posdesk.rounding`."""
    return _CUSTOMS.get(country, HALF_AWAY_FROM_ZERO)


def cash_payable(due: int, step: int, mode: str = HALF_AWAY_FROM_ZERO) -> tuple[int, int]:
    """What of `due` can be paid in coins of `step`, and the rounding in it (payable - due)."""
    payable = due if step == 1 else divide(due, step, mode) * step
    return payable, payable - due


def change(handed: int, due: int) -> int:
    """What goes back of the cash handed over; `due` is payable in coins already.

    Rounding what is due and not the change is why a half goes the other way on change (SE, DK).
    """
    return max(0, handed - due)


def largest_note(handed: int, currency: str) -> int:
    """The largest note that can be among `handed` minor units; 0 for a currency without a list."""
    return max((note for note in _NOTES.get(currency, ()) if note <= handed), default=0)


def quick_notes(due: int, currency: str) -> tuple[int, ...]:
    """Amounts likely to be handed over for `due` minor units: exact first, then round notes up.

    At most four; `currency` is an ISO code, and one without a list here gets the exact amount.
    """
    if due <= 0:
        return ()
    sums = {-(-due // note) * note for note in _NOTES.get(currency, ())}
    return (due, *sorted(sums - {due}))[:_MOST_SUGGESTED]
