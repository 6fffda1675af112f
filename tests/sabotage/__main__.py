"""Take each guard of the promise away, one at a time, and see whether anything fails.

`python3 run.py sabotage [M01 ...]`. Ends with 0 when every mutant was killed whose guard is there.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from sabotage.child import ALIVE, DOES_NOT_FIT, KILLED, NOT_LOADED, NOTHING_LOOKS  # noqa: E402
from sabotage.mutants import MUTANTS, Mutant  # noqa: E402

LATER = "later"
WORDS = {
    KILLED: "killed", ALIVE: "ALIVE", NOTHING_LOOKS: "not built yet", DOES_NOT_FIT: "not built yet",
    NOT_LOADED: "NO VERDICT",
}  # fmt: skip
WHY = {
    NOTHING_LOOKS: "no scenario of its cases passes yet, and no test is named",
    DOES_NOT_FIT: "the words of its guard do not stand where the list says",
    ALIVE: "nothing noticed",
    NOT_LOADED: "a module could not be loaded",
}


def main(names: list[str]) -> int:
    """A line a mutant, and the count."""
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    env["PYTHONPATH"] = os.pathsep.join([str(ROOT), str(ROOT / "tests")])
    wanted = [each for each in MUTANTS if not names or each.id in names]
    count: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        passing = Path(folder) / "passing.json"
        child("none", passing, env)
        for mutant in wanted:
            verdict, why = judged(mutant, passing, env)
            count[verdict] += 1
            print(f"{mutant.id} {verdict:<13} {mutant.what}: {why}", flush=True)
    print(", ".join(f"{number} {verdict}" for verdict, number in count.items()) + ".")
    return 0 if set(count) <= {WORDS[KILLED], LATER} else 1


def judged(mutant: Mutant, passing: Path, env: dict[str, str]) -> tuple[str, str]:
    """The verdict on one, and by what or why."""
    if mutant.later:
        return LATER, mutant.later
    code, said = child(mutant.id, passing, env)
    if code == KILLED:
        return WORDS[KILLED], said.strip().splitlines()[-1] if said.strip() else "it broke"
    return WORDS.get(code, "ALIVE"), WHY.get(code, f"the trial itself ended with {code}")


def child(which: str, passing: Path, env: dict[str, str]) -> tuple[int, str]:
    """Its exit code, and what it said."""
    command = [sys.executable, "-B", str(HERE / "child.py"), which, str(passing)]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
