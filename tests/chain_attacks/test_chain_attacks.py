"""Every kind of attack a single till can see: found, of the right kind, the first record named.

    POSDESK_ATTACKS=1000 pytest tests/chain_attacks      as many of each kind
    python tests/chain_attacks/test_chain_attacks.py 1000 [KIND ...]

A few dozen of each otherwise. The same seed makes the same attack again.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from pathlib import Path

import pytest

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[2])]

from chain_attacks.attacks import ATTACKS
from chain_attacks.tampering import bare_of, make, tampered

from posdesk.ledger.proof import BadRecord
from posdesk.store.whole import verify

MANY = int(os.environ.get("POSDESK_ATTACKS", "12"))


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Books without triggers, to be copied for each attack."""
    folder = tmp_path_factory.mktemp("attacked")
    bare_of(make(folder), folder / "BARE")
    return folder / "BARE"


def missed(bare: Path, folder: Path, kind: int, seed: int) -> str:
    """What the verifier said wrongly of that attack; empty when it was right."""
    with tampered(bare, folder, random.Random(f"{kind}/{seed}")) as hand:
        expected = ATTACKS[kind](hand)
    try:
        verify(hand.books, marks=hand.profile)
    except BadRecord as bad:
        if bad.kind in expected.kinds and expected.where in str(bad):
            return ""
        return f"attack {kind}/{seed}: kind {bad.kind}: {bad}; expected {expected}"
    return f"attack {kind}/{seed} was not found; expected {expected}"


@pytest.mark.timeout(0)
@pytest.mark.parametrize("kind", ATTACKS)
def test_attacks_are_found_and_named(bare: Path, tmp_path: Path, kind: int) -> None:
    assert [said for seed in range(MANY) if (said := missed(bare, tmp_path, kind, seed))] == []


def test_books_nobody_tampered_with_are_whole(bare: Path, tmp_path: Path) -> None:
    """Putting the triggers back is what each attack has in common: it is none itself."""
    with tampered(bare, tmp_path, random.Random(0)) as hand:
        pass
    assert verify(hand.books, signatures=True, marks=hand.profile).records == len(hand.rows)


def main(many: int, *kinds: int) -> None:
    """As many of each kind, or of those kinds, told as they end."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        bare_of(make(folder), folder / "BARE")
        (folder / "one").mkdir()
        for kind in kinds or ATTACKS:
            began = time.monotonic()
            said = [missed(folder / "BARE", folder / "one", kind, seed) for seed in range(many)]
            wrong = [each for each in said if each]
            told = f"kind {kind}: {many - len(wrong)} of {many} ({time.monotonic() - began:.0f} s)"
            print(told, *wrong[:5], sep="\n", flush=True)


if __name__ == "__main__":
    main(*(int(word) for word in sys.argv[1:] or [MANY]))
