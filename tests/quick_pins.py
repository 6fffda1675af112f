"""PINs that are quick to try: how slow a real one is has its own tests (`people/test_pins.py`)."""

from __future__ import annotations

from functools import cache

from argon2 import PasswordHasher

from posdesk.people import pin

REAL = pin._hasher


@cache
def hasher() -> PasswordHasher:
    """How slow a hash is to try stands in the hash itself."""
    return PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
