"""run.py: what it finds, what it says, and that it needs nothing but Python."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from source_code import ROOT

import run

SOURCE = (ROOT / "run.py").read_text(encoding="utf-8")
NOTHING = run.Need(windows=False, tests=False, venv=False, packages=False)
linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Debian's packages")


def test_it_imports_the_standard_library_alone() -> None:
    tree = ast.parse(SOURCE)
    names = {a.name for n in ast.walk(tree) if isinstance(n, ast.Import) for a in n.names}
    names |= {n.module or "" for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)}
    assert {name.split(".")[0] for name in names} <= sys.stdlib_module_names


def test_an_old_python_can_read_it() -> None:
    ast.parse(SOURCE, feature_version=(3, 6))
    assert "__future__" not in SOURCE, "unknown to Python 3.6, which then says nothing helpful"


def test_an_old_python_is_told_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
    monkeypatch.setattr(run.shutil, "which", lambda name: None)
    assert run.main(["setup"]) == 1
    said = capsys.readouterr()
    assert "posdesk needs Python 3.11 or later; this is 3.9. Install a newer Python" in said.err
    assert said.out == ""


def test_a_lock_file_is_read_with_those_it_builds_on(tmp_path: Path) -> None:
    (tmp_path / "a.lock").write_text('# why\none==1\nonly-there==2 ; sys_platform == "win32"\n')
    (tmp_path / "b.lock").write_text("-r a.lock\n\ntwo==2\n")
    there = {"only-there==2"} if os.name == "nt" else set()
    assert run.pins(tmp_path / "b.lock") == {"one==1", "two==2"} | there


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An environment that holds one==1, and a lock that asks for it."""
    (tmp_path / "a.lock").write_text("one==1\n")
    monkeypatch.setattr(run, "RUNTIME", tmp_path / "a.lock")
    monkeypatch.setattr(run, "TESTS", tmp_path / "a.lock")
    monkeypatch.setattr(run, "STAMP", tmp_path / "installed.json")
    monkeypatch.setattr(run, "installed", lambda: {"one==1"})
    monkeypatch.setattr(run, "venv_runs", lambda module: True)
    return tmp_path


def test_a_complete_environment_is_taken_as_it_is(environment: Path) -> None:
    run.prepare(windows=False)
    assert json.loads((environment / "installed.json").read_text())


def test_a_changed_lock_is_installed_once(
    environment: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run.prepare(windows=False)
    (environment / "a.lock").write_text("one==2\n")
    monkeypatch.setattr(run, "find_system_packages", lambda need: None)
    asked: list[list[str]] = []
    monkeypatch.setattr(run.subprocess, "call", lambda command, **_: asked.append(command) or 0)
    run.prepare(windows=False)
    run.prepare(windows=False)
    assert [command[1:4] for command in asked] == [["-m", "pip", "install"]]


def test_packages_that_cannot_be_fetched_are_asked_for_again(
    environment: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (environment / "a.lock").write_text("one==2\n")
    monkeypatch.setattr(run, "find_system_packages", lambda need: None)
    monkeypatch.setattr(run.subprocess, "call", lambda command, **_: 1)
    with pytest.raises(run.Stop, match="needs a network"):
        run.prepare(windows=False)
    assert not (environment / "installed.json").exists()


def test_a_stamp_that_cannot_be_read_counts_as_none(environment: Path) -> None:
    for broken in ("", "[]", "{"):
        run.STAMP.write_text(broken)
        assert run.read_stamp() == {}


@linux_only
def test_a_missing_library_is_asked_for_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        run, "loads", lambda library: library not in ("libGL.so.1", "libxcb-shape.so.0")
    )
    monkeypatch.setattr(run, "display_named", lambda: False)
    monkeypatch.setattr(run.shutil, "which", lambda name: None if name == "pdftoppm" else name)
    monkeypatch.setattr(run.os, "geteuid", lambda: 1000)
    with pytest.raises(run.Stop) as stop:
        run.find_system_packages(NOTHING._replace(windows=True))
    assert (
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends libgl1 libxcb-shape0 poppler-utils"
    ) in str(stop.value).splitlines()


@linux_only
def test_libraries_of_a_display_are_not_needed_without_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "loads", lambda library: library not in run.DISPLAY_LIBRARIES)
    monkeypatch.setattr(run, "display_named", lambda: False)
    run.find_system_packages(NOTHING._replace(windows=True))


@linux_only
def test_root_installs_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    here = set(run.LIBRARIES) - {"libEGL.so.1"}
    asked: list[list[str]] = []

    def call(command: list[str], **_: object) -> int:
        asked.append(command)
        here.update(run.LIBRARIES, run.DISPLAY_LIBRARIES)
        return 0

    monkeypatch.setattr(run, "loads", lambda library: library in here)
    monkeypatch.setattr(run.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(run.os, "geteuid", lambda: 0)
    monkeypatch.setattr(run.subprocess, "call", call)
    run.find_system_packages(NOTHING._replace(windows=True))
    assert [command[:2] for command in asked] == [["apt-get", "update"], ["apt-get", "install"]]
    assert {"libegl1", *run.DISPLAY_LIBRARIES.values()} <= set(asked[1])


@linux_only
@pytest.mark.parametrize(
    ("surroundings", "named"),
    [
        ({}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ({"QT_QPA_PLATFORM": "vnc"}, True),
    ],
)
def test_a_display_is_looked_for(
    monkeypatch: pytest.MonkeyPatch, surroundings: dict[str, str], named: bool
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in surroundings.items():
        monkeypatch.setenv(name, value)
    assert run.display_named() is named


@linux_only
def test_a_display_that_has_gone_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":987")
    assert not run.display_answers()


@pytest.mark.parametrize(
    ("words", "arguments", "offscreen"),
    [
        (["screens"], ["-m", "posdesk", "--screens", str(ROOT / "docs" / "screens")], True),
        (["import", "sales", "a.csv"], ["-m", "posdesk", "import", "sales", "a.csv"], False),
        (["--version"], ["-m", "posdesk", "--version"], False),
        (["--books", "b.db"], ["-m", "posdesk", "--books", "b.db"], False),
        (["--counter-day", "f"], ["-m", "posdesk", "--counter-day", "f"], True),
    ],
)
def test_words_reach_the_program(
    monkeypatch: pytest.MonkeyPatch, words: list[str], arguments: list[str], offscreen: bool
) -> None:
    given: list[tuple[list[str], bool]] = []
    monkeypatch.setattr(run, "prepare", lambda **_: None)
    monkeypatch.setattr(run, "display_answers", lambda: True)
    monkeypatch.setattr(
        run, "hand_over", lambda a, offscreen=False: given.append((a, offscreen)) or 0
    )
    assert run.main(words) == 0
    assert given == [(arguments, offscreen)]


def test_without_a_display_a_counter_day_is_played(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given: list[list[str]] = []
    monkeypatch.setattr(run, "ROOT", tmp_path)
    monkeypatch.setattr(run, "prepare", lambda **_: None)
    monkeypatch.setattr(run, "display_answers", lambda: False)
    monkeypatch.setattr(run, "hand_over", lambda a, offscreen=False: given.append(a) or 0)
    assert run.main([]) == 0
    folder = given[0][3]
    assert given[0][:3] == ["-m", "posdesk", "--counter-day"]
    assert Path(folder).parent == tmp_path / "counter-day"
    assert folder in capsys.readouterr().err


def test_help_needs_nothing_installed() -> None:
    said = subprocess.run(
        [sys.executable, "-I", str(ROOT / "run.py"), "--help"],
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert said.stdout == run.USAGE
