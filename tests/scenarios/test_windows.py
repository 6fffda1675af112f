"""Every scenario tagged @gui once more, its deeds done by keys and scans on the real windows.

`windows/by_hand.py` says which sentences a clerk does at the window; the checks, the past and what
is done behind the program's back are the desk's own. `windows_not_yet.txt` names the scenarios that
are not played so, each with its reason; it gets shorter, never longer.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from scenarios.test_scenarios import scenarios
from scenarios.windows.by_hand import WITH_THE_DESK, deeds, doing, left_out
from scenarios.windows.clerk import LEFT_OPEN
from scenarios.windows.window_stage import WindowStage

from posdesk.scenarios import features
from posdesk.scenarios.ground import FileGround
from posdesk.scenarios.runner import play
from posdesk.scenarios.sentences import spoken

NOT_YET = Path(__file__).with_name("windows_not_yet.txt")
MOST_SECONDS = 5  # a scenario


def not_yet() -> dict[str, str]:
    """Titles on the list, and why."""
    lines = NOT_YET.read_text(encoding="utf-8").splitlines()
    told = [line.partition(" | ") for line in lines if line and not line.startswith("#")]
    return {title: reason for title, _, reason in told}


def tagged() -> list[features.Scenario]:
    """The scenarios to be played through the windows."""
    return [each for each in scenarios() if features.GUI in each.tags and not each.pending]


def played() -> list[object]:
    """Those not on the list."""
    listed = not_yet()
    return [pytest.param(each, id=each.title) for each in tagged() if each.title not in listed]


@pytest.fixture(scope="session")
def templates() -> dict[object, Path]:
    """Files made once and copied."""
    return {}


@pytest.fixture
def screen(qapp: object) -> Iterator[None]:
    """No window of one story stands in the way of the next."""
    yield
    for clerk in list(LEFT_OPEN):
        clerk.leave()


@pytest.mark.parametrize("scenario", played())
def test_through_the_window(
    screen: None, scenario: features.Scenario, tmp_path: Path, templates: dict[object, Path]
) -> None:
    stage = WindowStage(FileGround(tmp_path / "shop", templates))
    begun = time.process_time()  # not the clock: a machine may have other work
    result = play(scenario, lambda _: stage, doing)
    assert result.ended == "passed", f"{result.ended}, line {result.line}: {result.why}"
    assert left_out(scenario) == [], "a clerk would do this at the window"
    assert stage.steps_by_hand, "nothing was done through a window"
    assert time.process_time() - begun < MOST_SECONDS


def test_the_list_names_scenarios_there_are_and_why() -> None:
    titles = [each.title for each in tagged()]
    listed = not_yet()
    assert [title for title in listed if title not in titles] == []
    assert [title for title, reason in listed.items() if not reason] == []


def test_every_deed_is_a_sentence_of_the_language() -> None:
    stays = {text for texts in WITH_THE_DESK.values() for text in texts}
    assert (set(deeds()) | stays) <= {each.text for each in spoken()}
    assert not stays & set(deeds())
