"""Makes the lists of texts for translators (.ts) and what the program reads (.qm).

`python3 run.py translations` brings every language up to date with the source; with a code behind
it (`translations de`), begins a new one. Needs no window and no display.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape, unescape

import PySide6

from ui import languages
from ui.languages import ENGLISH, STEM
from ui.made_up_languages import IN_LANGUAGE

SOURCES = ("posdesk", "ui")
_TOOLS = Path(PySide6.__file__).parent
_QUOTES = {'"': "&quot;", "'": "&apos;"}
_EMPTY = '<translation type="unfinished"></translation>'
_MESSAGE = re.compile(rf"<source>([^<]*)</source>(\s*){re.escape(_EMPTY)}")
_CODE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")


def make(folder: Path, new: tuple[str, ...] = ()) -> dict[str, int]:
    """Bring the languages in `folder` up to date; how many texts each one still lacks.

    Translations made by people are kept, and texts that are gone stay at the end of their list.
    Raises CalledProcessError when a tool of Qt fails; `folder` is then as it was.
    """
    source = languages.folder().parent.parent
    with tempfile.TemporaryDirectory(prefix="posdesk-translations-") as at_work:
        bench = Path(at_work)
        people = {path.stem.removeprefix(STEM) for path in folder.glob(f"{STEM}*.ts")} | set(new)
        for code in people - {ENGLISH, *IN_LANGUAGE}:
            old = folder / f"{STEM}{code}.ts"
            if old.exists():
                shutil.copy(old, bench)
        lists = [bench / f"{STEM}{code}.ts" for code in sorted({ENGLISH, *IN_LANGUAGE, *people})]
        _collect(source, lists)
        missing = {path.stem.removeprefix(STEM): _finish(path) for path in lists}
        for made in bench.iterdir():
            _put(made, folder / made.name)
    return missing


def _put(made: Path, place: Path) -> None:
    """In one step: a counter that is open reads the old file on, which must not change below it."""
    new = place.with_suffix(place.suffix + ".new")
    shutil.copy(made, new)
    new.replace(place)


def _collect(source: Path, lists: list[Path]) -> None:
    """Every text of the program, without line numbers: a list changes when a text does."""
    options = ["-silent", "-locations", "none", "-sort-messages", "-source-language", "en_GB"]
    _run("lupdate", *options, "-extensions", "py", *SOURCES, "-ts", *lists, at=source)


def _finish(path: Path) -> int:
    """Fill a made-up language, press any but English into a .qm; how many texts are missing."""
    code = path.stem.removeprefix(STEM)
    if code == ENGLISH:
        return 0
    text = path.read_text(encoding="utf-8")
    if code in IN_LANGUAGE:
        text = _MESSAGE.sub(lambda message: _translated(message, code), text)
        path.write_text(text, encoding="utf-8", newline="\n")
    _run("lrelease", "-silent", path, "-qm", path.with_suffix(".qm"), at=path.parent)
    return text.count('type="unfinished"')


def _run(tool: str, *words: str | Path, at: Path) -> None:
    subprocess.run([_TOOLS / tool, *words], cwd=at, check=True)


def _translated(message: re.Match[str], code: str) -> str:
    source, blank = message.groups()
    english = unescape(source, {name: sign for sign, name in _QUOTES.items()})
    words = escape(IN_LANGUAGE[code](english), _QUOTES)
    return f"<source>{source}</source>{blank}<translation>{words}</translation>"


def main(new: list[str]) -> int:
    """The command; the exit code."""
    strange = [code for code in new if not _CODE.fullmatch(code)]
    if strange:
        print(f"Not a language's code: {', '.join(strange)}. Write de, or pt_BR.", file=sys.stderr)
        return 2
    for code, missing in make(languages.folder(), tuple(new)).items():
        print(f"{code}: {missing} texts not translated yet" if missing else f"{code}: whole")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
