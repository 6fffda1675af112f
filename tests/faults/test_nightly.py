"""`run.py nightly`: what it runs is there, and what it tells is what was measured."""

from __future__ import annotations

import pytest
from source_code import ROOT

import run


def test_every_trial_is_there_and_reads_the_number_it_is_given() -> None:
    for _, longer, words in run.NIGHTLY:
        source = (ROOT / words.split()[0]).read_text(encoding="utf-8")
        assert longer.partition("=")[0] in source


def test_every_property_of_the_promise_is_there_by_its_number() -> None:
    """PROMISE 4: PB-1 to PB-10, each named so where it is run and at the head of its file."""
    named = [(name, words) for name, _, words in run.NIGHTLY if name.startswith("PB-")]
    assert [name.split()[0] for name, _ in named] == [f"PB-{no}" for no in range(1, 11)]
    for name, words in named:
        head = (ROOT / words).read_text(encoding="utf-8").lstrip('"')
        assert head.startswith(f"{name.split()[0]}:"), words


def test_figures_are_told_without_what_stands_around_them() -> None:
    said = "..measured: 10 images, 0 lost\nother\n.measured: 4 half\n.\n5 passed in 1 s\n"
    assert run.figures_in(said) == "10 images, 0 lost; 4 half"
    assert run.figures_in("2 sales: 0 off, 1 s\n") == "2 sales: 0 off, 1 s"
    assert run.figures_in("") == ""


def test_one_that_fails_is_told_and_the_rest_still_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "NIGHTLY", (("first", "A=1", "one"), ("second", "", "two 3")))
    monkeypatch.setattr(
        run, "try_long", lambda longer, words: (int(bool(longer)), f"measured: {words[0]}\n")
    )
    assert run.nightly() == 1
    said = capsys.readouterr()
    assert said.out.splitlines() == [
        "first: DOES NOT HOLD: one (0 s)",
        "second: holds: two (0 s)",
        "1 of 2 trials hold",
    ]
    assert "measured: one" in said.err


def test_a_trial_runs_with_its_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "PYTHON", "python3")
    monkeypatch.delenv("POSDESK_IMAGES", raising=False)
    asked = []

    class Done:
        returncode, stdout = 0, b"measured: all\n"

    def heard(command: list[str], env: dict[str, str], **_: object) -> Done:
        asked.append((command, env.get("POSDESK_IMAGES"), env["QT_QPA_PLATFORM"]))
        return Done()

    monkeypatch.setattr(run.subprocess, "run", heard)
    assert run.try_long("POSDESK_IMAGES=7", ["tests/x.py"]) == (0, "measured: all\n")
    [(command, images, platform)] = asked
    assert command[1:3] == ["-m", "pytest"] and command[-1] == "tests/x.py"
    assert (images, platform) == ("7", "offscreen")
    monkeypatch.setenv("POSDESK_IMAGES", "3")  # asked for by hand: fewer for once
    run.try_long("POSDESK_IMAGES=7", ["tests/x.py"])
    assert asked[-1][1] == "3"
