"""One mutant: its words are put into the module as it is loaded, and its scenarios are played.

`child.py ID PASSING` ends with 0 (alive), 1 (killed), 3 (nothing that could notice passes yet),
4 (the words are not there). PASSING is a file with the titles that pass while nothing is wrong.
"""

from __future__ import annotations

import json
import sys
import tempfile
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from types import CodeType

from sabotage.mutants import MUTANTS, Mutant, Patch

ROOT = Path(__file__).resolve().parent.parent.parent
ALIVE, KILLED, NOTHING_LOOKS, DOES_NOT_FIT, NOT_LOADED = 0, 1, 3, 4, 5


class Spoiled(SourceFileLoader):
    """Loads a module with other words in it, and keeps no bytecode of that."""

    patches: tuple[Patch, ...] = ()

    def get_code(self, fullname: str) -> CodeType:
        """The module, spoiled."""
        path = self.get_filename(fullname)
        source = Path(path).read_text(encoding="utf-8")
        for patch in self.patches:
            source = source.replace(patch.old, patch.new)
        return compile(source, path, "exec", dont_inherit=True)


class Finder(MetaPathFinder):
    """Finds the modules of one mutant before anybody else does."""

    def __init__(self, mutant: Mutant) -> None:
        self.mutant = mutant

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        """The spec with our loader, for a module that is to be spoiled."""
        patches = tuple(patch for patch in self.mutant.patches if patch.module == name)
        spec = PathFinder.find_spec(name, path) if patches else None  # type: ignore[arg-type]
        if spec is None or spec.origin is None:
            return None
        loader = Spoiled(name, spec.origin)
        loader.patches = patches
        spec.loader = loader
        return spec


def fits(mutant: Mutant) -> bool:
    """Whether every word to be replaced stands where it is said to stand, once."""
    for patch in mutant.patches:
        path = ROOT / (patch.module.replace(".", "/") + ".py")
        if not path.exists() or path.read_text(encoding="utf-8").count(patch.old) != 1:
            return False
    return True


def scenarios() -> list[object]:
    """All that are played, of every file."""
    from posdesk.scenarios import features

    files = sorted((ROOT / "resources" / "scenarios").glob("*.feature"))
    return [each for path in files for each in features.read(path) if not each.pending]


def play_all(wanted: list[object]) -> list[tuple[str, str, str]]:
    """Title and how it ended, up to the first that does not pass when a mutant is in."""
    from posdesk.scenarios.ground import FileGround
    from posdesk.scenarios.runner import play
    from posdesk.scenarios.stage import Stage

    ended = []
    with tempfile.TemporaryDirectory() as folder:
        for place, each in enumerate(wanted):
            stage = Stage(FileGround(Path(folder) / str(place)))
            result = play(each, lambda _, s=stage: s)  # type: ignore[misc,arg-type]
            ended.append((each.title, result.ended, result.why))  # type: ignore[attr-defined]
            if ended[-1][1] != "passed" and len(sys.argv) == 3 and sys.argv[1] != "none":
                break
    return ended


def main(which: str, passing: Path) -> int:
    """See the head of this file."""
    if which == "none":
        found = [title for title, ended, _ in play_all(scenarios()) if ended == "passed"]
        passing.write_text(json.dumps(found), encoding="utf-8")
        return ALIVE
    mutant = next(each for each in MUTANTS if each.id == which)
    if not fits(mutant):
        return DOES_NOT_FIT
    titles = set(json.loads(passing.read_text(encoding="utf-8")))
    sys.meta_path.insert(0, Finder(mutant))
    try:
        wanted = [s for s in scenarios() if s.case in mutant.cases and s.title in titles]  # type: ignore[attr-defined]
        ended = play_all(wanted)
    except ImportError:
        return NOT_LOADED
    for title, how, why in ended:
        # The program is being changed meanwhile: that is no verdict.
        if "ImportError" in why or "ModuleNotFoundError" in why:
            return NOT_LOADED
        if how != "passed":
            print(f"{title} ({why})")
            return KILLED
    tests = [name for name in mutant.tests if (ROOT / name).exists()]
    if tests:
        import pytest

        quiet = ["-q", "-x", "--no-header", "-p", "no:cacheprovider", "--tb=no", "-rN"]
        if pytest.main([*quiet, *tests]) == pytest.ExitCode.TESTS_FAILED:
            print(f"a test of {', '.join(tests)}")
            return KILLED
    return ALIVE if wanted or tests else NOTHING_LOOKS


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
