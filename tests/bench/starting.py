"""Goals 15 and 16: from nothing to the first paint, and to the first scan that counts."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

import counter_shop
from bench.goals import NOT_RUN, Row, ms

ROOT = Path(__file__).resolve().parent.parent.parent
STARTS, BUILT_STARTS = 7, 5
PAINT_MUST, SCAN_MUST, BUILT_MUST, MOST_MIB = 1.4, 3.5, 1.25, 260

_BARE = """
import os
from PySide6.QtWidgets import (QApplication, QLabel, QLineEdit, QTableWidget, QVBoxLayout, QWidget)
class Painted(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        os._exit(0)
app = QApplication([])
window = QWidget()
column = QVBoxLayout(window)
for each in (QLineEdit(), QTableWidget(0, 5), Painted("ready")):
    column.addWidget(each)
window.resize(1280, 800)
window.show()
app.exec()
"""
HEAVY = {"sqlalchemy", "reportlab", "escpos"}
# The real entry, watched from where it first loads Qt; nothing is loaded that it does not load itself.
_PAINT = """
import os, sys
from posdesk import __main__ as door
from ui import qt_check
def watched():
    checked()
    from ui import main_window
    plain = main_window.MainWindow.event
    def event(self, event):
        done = plain(self, event)
        if event.type() == event.Type.Paint:
            print(" ".join(sys.modules), flush=True)
            os._exit(0)
        return done
    main_window.MainWindow.event = event
checked, qt_check.check_qt = qt_check.check_qt, watched
door.main(["--books", sys.argv[1]])
"""
# A scan at the very first moment: as soon as the clerk is on duty, whatever is still under way.
# One that is never taken tells where every thread stands, and what the counter said.
_SCAN = """
import faulthandler, os, sys
faulthandler.dump_traceback_later(60, exit=True)
from posdesk import __main__ as door
from ui import qt_check
def watch(self):
    if self.counter is not None and self.counter.ticket.basket.lines:
        print(" ".join(sys.modules), flush=True)
        os._exit(0)
    if self.sign_in is not None and self.sign_in._people and self.desk.duty.staff is None:
        from posdesk.desk.actions.sign_in import SignedIn
        member = next(each for each in self.sign_in._people if each.code == "7")
        self.sign_in._came(SignedIn(member))
    elif self.counter is not None and self.desk.duty.staff and not watch.sent:
        watch.sent = True
        scan(self)
watch.sent = False
def scan(self):
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    for at, sign in enumerate("KETTLE\\r"):
        key = Qt.Key.Key_Return.value if sign == "\\r" else ord(sign)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign)
            event.setTimestamp(1_000_000 + 3 * at)
            QCoreApplication.sendEvent(self.window.windowHandle(), event)
def watched():
    checked()
    from ui import start
    plain = start.open_window
    def open_window(hands):
        from PySide6.QtCore import QTimer
        from ui.application import Application
        begin = Application.start
        def started(self, *words):
            begin(self, *words)
            self.window.say, say = lambda text, **more: (print(text, file=sys.stderr), say(text, **more)), self.window.say
            self.watching = QTimer(self)
            self.watching.timeout.connect(lambda: watch(self))
            self.watching.start(1)
        Application.start = started
        return plain(hands)
    start.open_window = open_window
checked, qt_check.check_qt = qt_check.check_qt, watched
door.main(["--books", sys.argv[1]])
"""


def loaded_at_the_first_scan(books: Path) -> frozenset[str]:
    """The modules that are there when the first scan is on the ticket."""
    return frozenset(_python(_SCAN, books)[2].split())


def loaded_at_the_first_paint(books: Path) -> frozenset[str]:
    """The modules that are there when the window is seen."""
    return frozenset(_python(_PAINT, books)[2].split())


def measure(starts: int = STARTS) -> list[Row]:
    """The rows of goal 15."""
    with tempfile.TemporaryDirectory() as folder:
        books = counter_shop.make_template(Path(folder)) / "shop.books"
        whole = shutil.copy(books, books.with_name("whole.books"))
        arms = {"floor": _BARE, "paint": _PAINT, "scan": _SCAN}
        spent: dict[str, list[float]] = {name: [] for name in arms}
        worked: dict[str, list[float]] = {name: [] for name in arms}
        heavy = ""
        for at in range(starts + 1):
            for name, code in arms.items():
                shutil.copy(whole, books)  # else the ticket of the last run is taken up again
                took, cpu, said = _python(code, books)
                if name == "paint":
                    heavy = " ".join(sorted(HEAVY & set(said.split())))
                if at:
                    spent[name].append(took)
                    worked[name].append(cpu)
    floor, paint, scan = (median(spent[name]) for name in arms)
    bare, *worked_hard = (median(worked[name]) for name in arms)
    by_cpu = [f"by CPU time {each / bare:.2f}x" for each in worked_hard]
    loaded = f"loaded before it: {heavy}" if heavy else "no sqlalchemy, reportlab, escpos before it"
    return [
        Row("15", "start to first paint", ms(floor), ms(paint), paint / floor, PAINT_MUST,
            note=f"{by_cpu[0]}; floor: a bare Qt window; {loaded}"),
        Row("15", "start to first scan taken", ms(floor), ms(scan), scan / floor, SCAN_MUST,
            note=by_cpu[1]),
    ]  # fmt: skip


def measure_built(program: Path | None, starts: int = BUILT_STARTS) -> list[Row]:
    """The rows of goal 16: the first picture of a counter day, built and plain in turn."""
    if program is None or not program.is_file():
        words = "python3 run.py build, then bench --built dist/posdesk/posdesk"
        return [Row("16", "the built program's start, and its size", said=NOT_RUN, note=words)]
    plain = [sys.executable, "-m", "posdesk"]
    spent: dict[str, list[float]] = {"plain": [], "built": []}
    for at in range(starts + 1):
        for name, command in (("plain", plain), ("built", [str(program)])):
            took = _first_picture(command)
            if at:
                spent[name].append(took)
    floor, ours = median(spent["plain"]), median(spent["built"])
    size = sum(
        each.stat().st_size
        for each in program.parent.rglob("*")
        if each.is_file() and not each.is_symlink()
    )
    mib = size / 2**20
    return [
        Row("16", "built program: start to its first picture", ms(floor), ms(ours), ours / floor,
            BUILT_MUST, note="floor: the same by plain Python"),
        Row("16", "built program: size", f"{MOST_MIB} MiB", f"{mib:.0f} MiB", mib / MOST_MIB, 1.0),
    ]  # fmt: skip


def _env(home: Path | None = None) -> dict[str, str]:
    """`home`: a folder for bytecode, which whoever installs a program has as well, and for a
    profile that has seen no other books of that shop: older ones begin with an entry."""
    paths = os.pathsep.join([str(ROOT), str(ROOT / "tests")])
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": paths}
    if home is not None:
        env.pop("PYTHONDONTWRITEBYTECODE", None)
        env["PYTHONPYCACHEPREFIX"] = str(home / "compiled")
        profile = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
        env |= {name: str(home / "profile") for name in profile}
    return env


def _python(code: str, books: Path) -> tuple[float, float, str]:
    """Milliseconds by the clock and of work, and what it said."""
    before = os.times()
    began = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", code, str(books)], env=_env(books.parent), capture_output=True, text=True,
        timeout=120,
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(done.stderr)
    took, after = time.perf_counter() - began, os.times()
    worked = after.children_user + after.children_system
    worked -= before.children_user + before.children_system
    return took * 1e3, worked * 1e3, done.stdout.strip()


def _first_picture(command: list[str]) -> float:
    with tempfile.TemporaryDirectory() as folder:
        day = Path(folder) / "day"
        began = time.perf_counter()
        running = subprocess.Popen(
            [*command, "--counter-day", str(day)],
            env=_env(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            while not list(day.glob("pictures/*.png")):
                if running.poll() is not None:
                    raise RuntimeError(f"{command} ended without a picture")
                time.sleep(0.002)
            return (time.perf_counter() - began) * 1e3
        finally:
            running.kill()
            running.wait()
