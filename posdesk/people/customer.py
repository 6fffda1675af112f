"""A customer: a name and one way to reach her. Books know only the reference."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Customer:
    """`reference` is random and stands on accounts and papers; the rest can be erased.

    `name` and at least one of `phone` and `email`, where she gave them; empty for not known.
    """

    reference: str
    name: str
    phone: str = ""
    email: str = ""
