"""A payment in coins: rounded to the nearest, the last one in the customer's favour (SE-042)."""

from __future__ import annotations

from dataclasses import dataclass

from posdesk.errors import Refusal
from posdesk.money import to_step


class NotInCoins(Refusal):
    """No coins make up that amount of cash; `figures`: amount, step (minor units)."""

    code = "not_in_coins"


@dataclass(frozen=True, slots=True)
class Coins:
    """`cash` minor units to hand over, all of it credited to the plan; `forgiven` is the rest of
    the balance, less than a coin, which the shop bears."""

    cash: int
    forgiven: int = 0


def in_coins(amount: int, balance: int, step: int) -> Coins:
    """What `amount` minor units of a plan come to in coins of `step`, `balance` being owed.

    33.33 is 33.35; of the last 33.11 she pays 33.10 and the cent is forgiven. Never more than the
    balance, so that no coin has to go back.
    """
    cash = to_step(amount, step)
    if amount < balance and cash <= balance:
        return Coins(cash, forgiven_after(balance - cash, step) if cash else 0)
    cash = balance // step * step
    return Coins(cash, balance - cash)


def forgiven_after(left: int, step: int) -> int:
    """What is forgiven once `left` is owed after coins were paid: what no coin could ever pay."""
    return left if 0 < left < step else 0


def handed(amount: int, balance: int, step: int) -> Coins:
    """Coins she put down for the plan, `amount` of them: credited as they are, never rounded.

    More than the balance is hers: only what the balance takes is counted here, and of its last
    part less than a coin is forgiven.
    """
    if amount % step:
        raise NotInCoins(amount=amount, step=step)
    cash = min(amount, balance // step * step)
    return Coins(cash, forgiven_after(balance - cash, step))
