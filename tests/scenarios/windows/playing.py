"""Which stories are played at the windows, and how one is."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from scenarios.test_scenarios import scenarios
from scenarios.windows.by_hand import doing, left_out
from scenarios.windows.window_stage import WindowStage

from posdesk.scenarios import features
from posdesk.scenarios.ground import FileGround
from posdesk.scenarios.runner import play

NOT_YET = Path(__file__).parents[1] / "windows_not_yet.txt"
MONEY = "a_money_taken.feature"  # the longest file, played by itself
MOST_SECONDS = 5  # a scenario


def not_yet() -> dict[str, str]:
    """Titles on the list, and why."""
    lines = NOT_YET.read_text(encoding="utf-8").splitlines()
    told = [line.partition(" | ") for line in lines if line and not line.startswith("#")]
    return {title: reason for title, _, reason in told}


def tagged() -> list[features.Scenario]:
    """The scenarios to be played through the windows."""
    return [each for each in scenarios() if features.GUI in each.tags and not each.pending]


def played(*, money: bool) -> list[object]:
    """Those not on the list, of that file or of all others."""
    listed = not_yet()
    return [
        pytest.param(each, id=each.title)
        for each in tagged()
        if each.title not in listed and (each.file == MONEY) == money
    ]


def holds(
    scenario: features.Scenario, folder: Path, templates: dict[object, Path], kept_in: Path
) -> None:
    """It passes through the window, and in time."""
    stage = WindowStage(FileGround(folder / "shop", templates, kept_in))
    begun = time.process_time()  # not the clock: a machine may have other work
    result = play(scenario, lambda _: stage, doing)
    assert result.ended == "passed", f"{result.ended}, line {result.line}: {result.why}"
    assert left_out(scenario) == [], "a clerk would do this at the window"
    assert stage.steps_by_hand, "nothing was done through a window"
    assert time.process_time() - begun < MOST_SECONDS
