"""Where an entry stands, as one number: till, epoch, seq. Standard library only (the verifier)."""

from __future__ import annotations

EPOCHS, SEQS = 1_000, 1_000_000_000


def place_id(till: int, epoch: int, seq: int) -> int:
    """The id of the entry at that place; grows along a till's chain."""
    return (till * EPOCHS + epoch) * SEQS + seq
