"""The proofs: each kind has its own ways, and a clerk's tick is none of them (PROMISE 1.1)."""

from __future__ import annotations

import pytest

from posdesk.ledger.causes import E1, E2, E3, E4, E5
from posdesk.ledger.evidence import CLAIM, DOSSIER, INK, PAPER, TAX_ROW, WAYS, WINDOW, Evidence


def test_what_may_get_worse_is_what_was_shown() -> None:
    shown = {"before": 1280_00, "after": 1305_00}
    assert Evidence("e", E1, INK, "ana", shown).worsens_by == 25_00
    assert Evidence("e", E1, INK, "ana", {"before": 1305_00, "after": 1280_00}).worsens_by == 0
    assert Evidence("e", E2, PAPER, "ana").worsens_by == 0


def test_each_proof_comes_about_in_its_own_ways() -> None:
    ways = (INK, WINDOW, PAPER, TAX_ROW, CLAIM, DOSSIER)
    pairs = {
        (E1, INK), (E1, WINDOW), (E2, PAPER), (E3, TAX_ROW), (E4, CLAIM), (E5, DOSSIER),
    }  # fmt: skip
    for kind in WAYS:
        for way in ways:
            if (kind, way) in pairs:
                Evidence("e", kind, way, "ana")
            else:
                with pytest.raises(AssertionError):
                    Evidence("e", kind, way, "ana")
