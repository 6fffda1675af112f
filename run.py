"""Start posdesk from a clone: install what is missing, then open the counter or run the tests.

Needs nothing but Python itself (Linux, macOS and Windows) and keeps its environment in .venv beside
this file. Everything said here goes to standard error, so that what a command prints stays clean.
Written so that an old Python can still read it, and say that it is too old.
"""

import contextlib
import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

USAGE = """usage: python3 run.py [COMMAND]

  (nothing)      install what is missing and open the counter; without a display, play a counter
                 day offscreen and leave its receipts and pictures in a folder that is named
  setup          install only (setup --tests: what the tests need as well)
  test [ARGS]    install, and run the whole suite, or what pytest's ARGS choose
  nightly        install, and run the long trials one after the other: a line of figures each
  sabotage       install, and take each guard of the promise away in turn: does anything notice?
  screens        install, and make the pictures in docs/screens
  bench          install, and measure: PERFORMANCE's goals as one table (bench --help says more)
  build          install, and make the program as one folder in dist (build --deb, build --smoke)
  translations   install, and bring resources/translations up to date (translations de: begin one)
  anything else  goes to python -m posdesk, for example: run.py import sales FILE --books BOOKS
"""

OLDEST = (3, 11)
ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
RUNTIME = ROOT / "requirements.lock"
TESTS = ROOT / "requirements-dev.lock"
BUILDERS = ROOT / "requirements-build.lock"
STAMP = VENV / "installed.json"
CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt"

# Shared library -> Debian package. Without the first set no window opens, not even offscreen;
# without the second Qt ends the program when it meets an X display.
LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
}
DISPLAY_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
TEST_TOOLS = {"pdftoppm": "poppler-utils", "strace": "strace", "cc": "gcc"}
TEST_FILES = {"/usr/include/stdio.h": "libc6-dev"}  # with cc: the spy between program and disk
APT_INSTALL = ["apt-get", "install", "-y", "--no-install-recommends"]


class Stop(Exception):
    """What is missing, in words for the person at the keyboard; nothing further was done."""


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def main(words: "list[str]") -> int:
    try:
        check_python()
        return carry_out(words)
    except Stop as stop:
        say(str(stop))
        return 1
    except KeyboardInterrupt:
        return 130


def carry_out(words: "list[str]") -> int:
    first = words[0] if words else ""
    if first in ("-h", "--help", "help"):
        print(USAGE, end="")
        return 0
    if first == "setup":
        return set_up(words[1:])
    if first == "test":
        prepare(windows=True, tests=True)
        os.chdir(str(ROOT))
        return hand_over(["-m", "pytest", *(words[1:] or WHOLE_SUITE)], offscreen=True)
    if first == "nightly":
        prepare(windows=True, tests=True)
        return nightly()
    if first == "sabotage":
        prepare(windows=True, tests=True)
        return hand_over([str(ROOT / "tests" / "sabotage"), *words[1:]], offscreen=True)
    if first == "screens":
        prepare(windows=True)
        folder = str(ROOT / "docs" / "screens")
        return hand_over(["-m", "posdesk", "--screens", folder], offscreen=True)
    if first == "bench":
        prepare(windows=True, tests=True)
        return hand_over([str(ROOT / "tests" / "bench"), *words[1:]], offscreen=True)
    if first == "build":
        prepare(windows=True, lock=BUILDERS)
        return hand_over([str(ROOT / "installer" / "build.py"), *words[1:]])
    if first == "translations":
        prepare(windows=True)
        return hand_over(["-m", "ui.make_translations", *words[1:]], offscreen=True)
    if first == "--version" or (first and not first.startswith("-")):
        prepare(windows=False)
        return hand_over(["-m", "posdesk", *words])
    return open_counter(words)


# On all cores, up to four; a file stays on one, so that what it sets up is set up once. In the
# order of tests/conftest.py: by the number of their tests the long trials would come last.
WHOLE_SUITE = ["-n", "logical", "--maxprocesses", "4", "--dist", "loadfile"]
WHOLE_SUITE += ["--no-loadscope-reorder"]

# Name, the variable and the number that make it long, and what is run.
NIGHTLY = (
    ("power cut", "POSDESK_IMAGES=10000", "tests/faults/test_power_cut.py"),
    ("kill and faults", "POSDESK_POINTS=2000", "tests/faults/test_every_call.py"),
    ("kills of the window", "POSDESK_WINDOW_KILLS=500", "tests/faults/test_killed_window.py"),
    ("spoilt files", "POSDESK_SPOILT=2000", "tests/store/test_spoilt_files.py"),
    ("attacks on the chain", "POSDESK_ATTACKS=1000", "tests/chain_attacks/test_chain_attacks.py"),
    ("clocks", "POSDESK_CLOCKS=100000", "tests/desk/test_clocks.py"),
    ("torn papers", "POSDESK_TORN=50", "tests/printing/test_torn_papers.py"),
    ("partitions", "", "tests/partitions.py 100000"),
    ("offers in parts", "POSDESK_OFFER_PARTS=1000000", "tests/money/test_offer_parts.py"),
    ("histories", "POSDESK_HISTORIES=5000", "tests/desk/test_histories.py"),
    ("PB-1 oracle", "POSDESK_ORACLE=10000", "tests/promise/test_histories_against_the_oracle.py"),
    ("PB-2 faults", "POSDESK_FAULTS=2000", "tests/promise/test_pb2_faults.py"),
    ("PB-3 parts", "POSDESK_PARTS=1000000", "tests/promise/test_parts_make_the_whole.py"),
    ("PB-4 lost rows", "POSDESK_SUBSETS=200", "tests/promise/test_lost_rows.py"),
    ("PB-5 returns", "POSDESK_RETURNED=100000", "tests/promise/test_pb5_returns.py"),
    ("PB-6 at once", "POSDESK_AT_ONCE=5000", "tests/promise/test_pb6_at_once.py"),
    ("goods added", "POSDESK_GOODS_ADDED=100", "tests/desk/test_goods_added.py"),
    ("card races", "POSDESK_CARD_RACES=5000", "tests/promise/test_card_races.py"),
    (
        "crashes around the card call",
        "POSDESK_CARD_CRASHES=2000",
        "tests/promise/test_crash_around_the_card.py",
    ),
    ("parcels", "POSDESK_PARCEL_TRIALS=2000", "tests/promise/test_parcel_trials.py"),
    ("PB-7 windows", "POSDESK_TIMELINES=100000", "tests/promise/test_pb7_windows.py"),
    ("PB-8 any edit of the file", "POSDESK_EDITS=10000", "tests/desk/test_any_edit.py"),
    ("PB-9 raw SQL", "POSDESK_STATEMENTS=5000", "tests/store/test_raw_fuzz.py"),
    ("PB-10 strings", "POSDESK_SETS=200", "tests/promise/test_pb10_strings.py"),
    ("guards of the server", "POSDESK_GUARDS=1", "tests/store/test_every_guard_on_server.py"),
    ("spoiled codes", "POSDESK_TOKENS=100000", "tests/documents/test_verifiers_agree.py"),
    ("pages at every size", "POSDESK_SCALES=1", "tests/journeys/test_made_up_languages.py"),
    ("bad prints", "POSDESK_PRINTS=200", "tests/printing/test_bad_prints.py"),
)
MEASURED = "measured: "


def nightly() -> int:
    """The long trials, each whatever came of the one before; 1 when one found a fault.

    A variable that is set already counts instead of the number here: POSDESK_IMAGES=200, say.
    """
    held = 0
    for name, longer, words in NIGHTLY:
        begun = time.monotonic()
        code, said = try_long(longer, words.split())
        verdict = "holds" if code == 0 else "DOES NOT HOLD"
        print(
            f"{name}: {verdict}: {figures_in(said)} ({time.monotonic() - begun:.0f} s)", flush=True
        )
        held += code == 0
        if code != 0:
            say(said)
    print(f"{held} of {len(NIGHTLY)} trials hold", flush=True)
    return 0 if held == len(NIGHTLY) else 1


def try_long(longer: str, words: "list[str]") -> "tuple[int, str]":
    variable, _, number = longer.partition("=")
    command = [str(PYTHON)]
    if variable:
        command += ["-m", "pytest", "-q", "-s", "-p", "no:cacheprovider"]
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    if variable:
        env.setdefault(variable, number)
    env["PYTHONPATH"] = os.pathsep.join([str(ROOT), str(ROOT / "tests")])
    done = subprocess.run(command + words, cwd=str(ROOT), env=env, stdout=subprocess.PIPE)
    return done.returncode, done.stdout.decode("utf-8", "replace")


def figures_in(said: str) -> str:
    """What a trial says it measured, without pytest's dots; else its last line."""
    lines = [line.lstrip(".F") for line in said.strip().splitlines()]
    figures = [line[len(MEASURED) :] for line in lines if line.startswith(MEASURED)]
    return "; ".join(figures or lines[-1:])


def set_up(options: "list[str]") -> int:
    if options not in ([], ["--tests"]):
        raise Stop("setup takes nothing, or --tests.\n\n" + USAGE)
    prepare(windows=True, tests=bool(options))
    say("Everything is installed. Open the counter with: python3 run.py")
    return 0


def open_counter(options: "list[str]") -> int:
    prepare(windows=True)
    if "--counter-day" in options:
        return hand_over(["-m", "posdesk", *options], offscreen=True)
    if display_answers():
        return hand_over(["-m", "posdesk", *options])
    folder = new_folder()
    say("There is no display here, so a counter day is played offscreen on the real windows.")
    say(f"Its receipts (PDF) and screenshots go to: {folder}")
    return hand_over(["-m", "posdesk", "--counter-day", str(folder), *options], offscreen=True)


def new_folder() -> Path:
    name = time.strftime("%Y-%m-%d-%H%M%S")
    folder = ROOT / "counter-day" / name
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:  # a clone that this user may read but not write
        folder = Path(tempfile.mkdtemp(prefix="posdesk-counter-day-"))
    return folder


def hand_over(arguments: "list[str]", offscreen: bool = False) -> int:
    """Become the program, in the folder the person stands in; its exit code is ours."""
    env = dict(os.environ)
    env["PYTHONPATH"] = os.pathsep.join(filter(None, [str(ROOT), env.get("PYTHONPATH", "")]))
    if offscreen:
        env["QT_QPA_PLATFORM"] = "offscreen"
    command = [str(PYTHON), *arguments]
    sys.stdout.flush()
    if os.name == "nt":
        return subprocess.call(command, env=env)
    os.execve(command[0], command, env)


# What has to be there


class Need(NamedTuple):
    """What this start cannot do without."""

    windows: bool  # Qt will be loaded
    tests: bool  # the tests' own tools as well
    venv: bool  # .venv is yet to be made
    packages: bool  # something is yet to be installed into it
    build: bool = False  # the program is made into one folder


def prepare(windows: bool, tests: bool = False, lock: "Path | None" = None) -> None:
    """Leave a working .venv and, on Linux, the system's libraries; without a network once done."""
    lock = lock or (TESTS if tests else RUNTIME)
    works = venv_runs("sys")
    complete = works and up_to_date(lock)
    make = not works or not (complete or venv_runs("pip"))
    if sys.platform.startswith("linux"):
        find_system_packages(Need(windows, tests, make, not complete, build=lock == BUILDERS))
    if make:
        make_venv()
    if not complete:
        install_packages(lock)


def check_python() -> None:
    if sys.version_info >= OLDEST:
        return
    names = ["python3.14", "python3.13", "python3.12", "python3.11"]
    newer = [name for name in names if shutil.which(name)]
    advice = "Install a newer Python, and start run.py with that."
    if newer:
        advice = f"This machine has a newer one: {newer[0]} run.py"
    this = f"{sys.version_info[0]}.{sys.version_info[1]}"
    raise Stop(f"posdesk needs Python {OLDEST[0]}.{OLDEST[1]} or later; this is {this}. {advice}")


def venv_runs(module: str) -> bool:
    """False as well when the Python it was made from has gone, or it was left half made."""
    test = f"import sys, {module}; sys.exit(sys.version_info < {OLDEST})"
    try:
        return subprocess.call([str(PYTHON), "-I", "-c", test], stderr=subprocess.DEVNULL) == 0
    except OSError:
        return False


def make_venv() -> None:
    say(f"Making the environment in {VENV} ...")
    if subprocess.call([sys.executable, "-m", "venv", "--clear", str(VENV)]) != 0:
        raise Stop(f"The environment could not be made in {VENV}: see above.")


def fingerprint(lock: Path) -> str:
    named = [lock] if lock == RUNTIME else [RUNTIME, lock]
    return hashlib.sha256(b"".join(path.read_bytes() for path in named)).hexdigest()


def read_stamp() -> "dict[str, str]":
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(lock: Path) -> None:
    names = {path.name: fingerprint(path) for path in (RUNTIME, lock)}
    # Somebody else's environment may be read-only: then it is looked at again next time.
    with contextlib.suppress(OSError):
        STAMP.write_text(json.dumps({**read_stamp(), **names}), encoding="utf-8")


def up_to_date(lock: Path) -> bool:
    if read_stamp().get(lock.name) == fingerprint(lock):
        return True
    if not pins(lock) <= installed():
        return False
    write_stamp(lock)
    return True


def pins(lock: Path) -> "set[str]":
    """name==version as a lock file asks for them on this system."""
    found: "set[str]" = set()
    for line in lock.read_text(encoding="utf-8").splitlines():
        pin, _, marker = line.partition(" ; ")
        if line.startswith("-r "):
            found |= pins(lock.parent / line[3:].strip())
        elif line.startswith("#") or ("win32" in marker and os.name != "nt"):
            continue
        elif pin.strip():
            found.add(pin.strip())
    return found


def installed() -> "set[str]":
    """name==version of what .venv holds, names spelt as in a lock file."""
    listing = (
        "import re, importlib.metadata as m\n"
        "for d in m.distributions():\n"
        "    print(re.sub('[-_.]+', '-', d.metadata['Name']).lower() + '==' + d.version)"
    )
    command = [str(PYTHON), "-I", "-c", listing]
    answer = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return set(answer.stdout.decode("utf-8").split())


def install_packages(lock: Path) -> None:
    say(f"Installing the packages of {lock.name} (once; a minute or two) ...")
    command = [str(PYTHON), "-m", "pip", "install", "--quiet", "--no-input"]
    command += ["--disable-pip-version-check", "-r", str(lock)]
    if subprocess.call(command, stdout=sys.stderr) != 0:
        raise Stop(
            f"The packages of {lock.name} could not all be installed: see above. The first start "
            "needs a network; start again when there is one."
        )
    write_stamp(lock)


# Linux: the system's own libraries


def find_system_packages(need: Need) -> None:
    """Install, or ask for, what is needed now; when anything is, take the rest along as well."""
    if not missing_packages(need, display_named()):
        return
    everything = need._replace(windows=True, tests=True)
    wanted = missing_packages(everything, with_display=True)
    if shutil.which("apt-get") is None:
        raise Stop(
            f"This system lacks what Debian calls: {' '.join(wanted)}\n"
            "Install these under the names they have here, and start again."
        )
    if os.geteuid() != 0:
        raise Stop(line_to_copy(wanted))
    install_system_packages(wanted)
    importlib.invalidate_caches()
    left = missing_packages(need, display_named())
    if left:
        raise Stop(f"Still missing after the installation: {' '.join(left)}")


def line_to_copy(packages: "list[str]") -> str:
    sudo = "sudo " if shutil.which("sudo") else ""
    how = "Copy this line" if sudo else "Copy this line as root"
    line = f"{sudo}apt-get update && {sudo}{' '.join(APT_INSTALL + packages)}"
    return f"The system lacks what posdesk stands on. {how}, then start again:\n\n{line}\n"


def install_system_packages(packages: "list[str]") -> None:
    say(f"Installing system packages: {' '.join(packages)}")
    env = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    patience = ["-q", "-o", "DPkg::Lock::Timeout=300"]  # a machine just started updates itself
    for command in (["apt-get", "update"], APT_INSTALL + packages):
        if subprocess.call(command + patience, env=env, stdout=sys.stderr) != 0:
            raise Stop(
                f"{' '.join(command[:2])} did not succeed (see above).\n\n" + line_to_copy(packages)
            )


def missing_packages(need: Need, with_display: bool) -> "list[str]":
    found = []
    if need.venv and importlib.util.find_spec("ensurepip") is None:
        found.append("python3-venv")
    if need.packages and os.path.exists("/etc/debian_version") and not os.path.exists(CERTIFICATES):
        found.append("ca-certificates")
    libraries = dict(LIBRARIES) if need.windows else {}
    if need.windows and with_display:
        libraries.update(DISPLAY_LIBRARIES)
    found += [package for library, package in libraries.items() if not loads(library)]
    if need.build:
        found += missing_for_build()
    if need.tests:
        found += [package for tool, package in TEST_TOOLS.items() if shutil.which(tool) is None]
        found += [package for path, package in TEST_FILES.items() if not os.path.exists(path)]
    return found


def missing_for_build() -> "list[str]":
    """objdump, and Python as a library, which Debian's own python3 comes without."""
    found = [] if shutil.which("objdump") else ["binutils"]
    name = "libpython%d.%d" % sys.version_info[:2]
    own = sys.base_prefix == "/usr" and os.path.exists("/etc/debian_version")
    return found + ([name] if own and not loads(name + ".so.1.0") else [])


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


# Is anybody looking?


def display_named() -> bool:
    """Whether the surroundings promise a display on this Linux machine."""
    asked = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if asked in ("offscreen", "minimal"):
        return False
    return bool(asked or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def display_answers() -> bool:
    """A display that is named may have gone, or not be ours: Qt would end the program on it."""
    if not sys.platform.startswith("linux"):
        return True
    if os.environ.get("QT_QPA_PLATFORM"):
        return display_named()
    socket = os.environ.get("WAYLAND_DISPLAY")
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if socket and os.path.exists(os.path.join(runtime, socket)):
        return True
    return bool(os.environ.get("DISPLAY")) and x_server_answers()


def x_server_answers() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    answers = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return bool(answers)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
