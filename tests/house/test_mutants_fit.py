"""The words each mutant of the promise takes away stand in the program, once."""

from __future__ import annotations

from pathlib import Path

import pytest
from sabotage.mutants import MUTANTS, Mutant

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("mutant", MUTANTS, ids=[mutant.id for mutant in MUTANTS])
def test_a_mutant_fits_the_program(mutant: Mutant) -> None:
    """Whoever writes a guard anew gives its mutant the new words: `python3 run.py sabotage`."""
    for patch in mutant.patches:
        source = ROOT.joinpath(*patch.module.split(".")).with_suffix(".py")
        if not source.exists():
            source = source.with_suffix("") / "__init__.py"
        assert source.read_text(encoding="utf-8").count(patch.old) == 1, patch
    for name in mutant.tests:
        assert (ROOT / name).exists(), name
