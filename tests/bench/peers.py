"""Goals 4 and 11: other systems. Tryton can be run here; the rest is quoted from PERFORMANCE 2."""

from __future__ import annotations

import contextlib
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.bench_till import Shadow, at_work
from bench.big_books import books_of
from bench.goals import NOT_RUN, Row, ms
from bench.timing import Times, in_turn

REST_S, ACTS = 0.15, 30
PACKAGES = (
    "trytond==8.2.1", "proteus", "trytond_sale", "trytond_sale_point", "trytond_account_invoice",
    "trytond_account_invoice_stock", "trytond_stock",
)  # fmt: skip
# goal, peer, its milliseconds at p50 (PERFORMANCE 2.1 to 2.3), times at least
QUOTED = (
    ("4", "Tryton, SQLite", 691.0, 150.0), ("4", "Tryton, PostgreSQL", 991.0, 150.0),
    ("4", "Medusa", 376.0, 50.0), ("4", "Odoo, deferred", 24.5, 4.0),
    ("4", "Odoo, real time", 174.0, 25.0),
    ("11", "Tryton's wizard, SQLite", 1432.0, 250.0), ("11", "Tryton's POS return", 419.0, 70.0),
    ("11", "Medusa", 630.0, 90.0), ("11", "Odoo, deferred", 18.0, 3.0),
)  # fmt: skip
_TRYTON = {
    "order": ("4", "Tryton, SQLite"),
    "return": ("11", "Tryton's POS return"),
    "wizard": ("11", "Tryton's wizard, SQLite"),
}
_WHAT = {"4": "a sale, after a rest", "11": "a return, after a rest"}


def measure(folder: Path, tryton: bool, acts: int = ACTS) -> list[Row]:
    """Our acts after a rest each, as at a till, beside what the others take."""
    here = _run_tryton(folder, acts) if tryton else {}
    spent = _after_rests(folder, acts)
    rows = []
    for goal, name, theirs, times in QUOTED:
        ours, floor = spent[goal].p50, spent[f"floor of {goal}"].p50
        note = (
            f"quoted from a quiet machine, another hour; ours here is {ours / floor:.2f}x its floor"
        )
        quoted = Row(goal, f"{_WHAT[goal]}: {name}", ms(theirs), ms(ours), theirs / ours, times,
                     at_least=True, said="quoted", note=note)  # fmt: skip
        rows.append(quoted)
        measured = next((ms_ for op, ms_ in here.items() if _TRYTON[op] == (goal, name)), None)
        if measured is not None:
            rows[-1] = Row(goal, quoted.what, ms(measured), ms(ours), measured / ours, times,
                           at_least=True, note="run here, same hour and disk")  # fmt: skip
    if not tryton:
        rows.append(
            Row("4", "Tryton beside it", said=NOT_RUN, note="bench --tryton installs it apart")
        )
    return rows


def _after_rests(folder: Path, acts: int) -> dict[str, Times]:
    """Our sale and return, and the rows of each by the plain driver, in turn after a rest each."""
    with tempfile.TemporaryDirectory(dir=folder) as place, contextlib.ExitStack() as stack:
        books = books_of(Path(place), 2_000)
        with at_work(books):  # the shift is open before the copies are made
            pass
        shadows = {name: Shadow(books, Path(place) / name) for name in ("sale", "back")}
        for shadow in shadows.values():
            stack.callback(shadow.close)
        till = stack.enter_context(at_work(books))
        for _ in range(acts):
            sold, back = till.recorded(till.sale()), till.recorded(till.back_of_old())
            shadows["sale"].follow(sold, reading=False)
            shadows["back"].follow(back, reading=True)
        sales = iter([till.sale() for _ in range(acts)])
        backs = iter([till.back_of_old() for _ in range(acts)])
        arms = {
            "4": lambda: till.do(next(sales)),
            "11": lambda: till.do(next(backs)),
            "floor of 4": shadows["sale"].act,
            "floor of 11": shadows["back"].act,
        }
        return in_turn(arms, acts, REST_S)


def _run_tryton(folder: Path, acts: int) -> dict[str, float]:
    """Tryton's own acts on SQLite, in an environment of its own that is thrown away afterwards."""
    script = Path(__file__).with_name("tryton_acts.py")
    with tempfile.TemporaryDirectory(dir=folder) as place:
        python = Path(place) / "env" / "bin" / "python"
        subprocess.run([sys.executable, "-m", "venv", str(python.parent.parent)], check=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, *PACKAGES], check=True, stdout=sys.stderr)
        command = [str(python), str(script), f"{place}/db", str(acts)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        shutil.rmtree(Path(place) / "env")
    said = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    return {each["op"]: each["p50_ms"] for each in said if each.get("op") in _TRYTON}
