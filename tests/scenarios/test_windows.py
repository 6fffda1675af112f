"""Every scenario tagged @gui once more, its deeds done by keys and scans on the real windows.

`windows/by_hand.py` says which sentences a clerk does at the window; the checks, the past and what
is done behind the program's back are the desk's own. `windows_not_yet.txt` names the scenarios that
are not played so, each with its reason; it gets shorter, never longer.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from scenarios.windows.by_hand import WITH_THE_DESK, deeds
from scenarios.windows.playing import holds, not_yet, played, tagged

from posdesk.scenarios import features
from posdesk.scenarios.sentences import spoken


@pytest.mark.parametrize("scenario", played(money=False))
def test_through_the_window(
    screen: None, scenario: features.Scenario, tmp_path: Path, shops: dict[object, Path]
) -> None:
    holds(scenario, tmp_path, shops)


def test_the_list_names_scenarios_there_are_and_why() -> None:
    titles = [each.title for each in tagged()]
    listed = not_yet()
    assert [title for title in listed if title not in titles] == []
    assert [title for title, reason in listed.items() if not reason] == []


def test_every_deed_is_a_sentence_of_the_language() -> None:
    stays = {text for texts in WITH_THE_DESK.values() for text in texts}
    assert (set(deeds()) | stays) <= {each.text for each in spoken()}
    assert not stays & set(deeds())
