"""Money that was taken, at the windows: in a file of its own, so that two cores share the stories."""

from __future__ import annotations

from pathlib import Path

import pytest
from scenarios.windows.playing import holds, played

from posdesk.scenarios import features


@pytest.mark.parametrize("scenario", played(money=True))
def test_money_through_the_window(
    screen: None,
    scenario: features.Scenario,
    tmp_path: Path,
    shops: dict[object, Path],
    shops_room: Path,
) -> None:
    holds(scenario, tmp_path, shops, shops_room)
