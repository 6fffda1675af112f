"""Every scenario of the promise, through the core, on a file and on the shop's server.

`not_yet.txt` names those that do not pass yet: each is expected to fail, and one that passes must
be taken off the list. A pending scenario is none of them: it says itself why it waits.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from desk.servers import running_server
from scenarios.server_ground import ServerGround
from source_code import ROOT

from posdesk.scenarios import features
from posdesk.scenarios.ground import FileGround
from posdesk.scenarios.runner import play
from posdesk.scenarios.sentences import understand
from posdesk.scenarios.stage import Stage

FEATURES = ROOT / "resources" / "scenarios"
NOT_YET = Path(__file__).with_name("not_yet.txt")
MOST_SECONDS = 5  # a scenario; one of a thousand customers says itself how long its act may take
MANY, MANY_SECONDS = "many", 30  # with all its papers read once more by the checks


TOOK: list[tuple[float, str]] = []  # seconds of this process, and the title


@cache
def scenarios() -> tuple[features.Scenario, ...]:
    """All of them, in the order of the files."""
    return tuple(
        each for path in sorted(FEATURES.glob("*.feature")) for each in features.read(path)
    )


def not_yet() -> list[str]:
    """The titles on the list."""
    lines = NOT_YET.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def played(engine: str) -> list[object]:
    """Those that are played on that engine, the listed ones expected to fail."""
    listed = set(not_yet())
    return [
        pytest.param(
            each,
            id=each.title,
            marks=[
                *([pytest.mark.xfail(reason="on the list")] if each.title in listed else []),
                *([pytest.mark.timeout(600)] if MANY in each.tags else []),  # a busy server's
            ],
        )
        for each in scenarios()
        if not each.pending and not (engine == "postgresql" and "sqlite" in each.tags)
    ]


@pytest.fixture(scope="session", autouse=True)
def _slowest_told() -> Iterator[None]:
    yield
    if TOOK:
        took, title = max(each for each in TOOK)
        print(f"\nmeasured: {len(TOOK)} scenarios, the slowest {took:.1f} s: {title}")


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The owner's URL of a running PostgreSQL."""
    with running_server(tmp_path_factory.mktemp("run")) as owner:
        yield owner


@pytest.fixture(scope="session")
def databases() -> dict[object, str]:
    """Databases made once and copied."""
    return {}


@pytest.fixture(scope="session")
def templates() -> dict[object, Path]:
    """Files made once and copied; nobody in them has a PIN."""
    return {}


@pytest.fixture(scope="session")
def plain_room(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where they lie: a story's own folder goes with it."""
    return tmp_path_factory.mktemp("plain")


@pytest.mark.parametrize("scenario", played("sqlite"))
def test_in_a_file(
    scenario: features.Scenario, tmp_path: Path, templates: dict[object, Path], plain_room: Path
) -> None:
    holds(scenario, Stage(FileGround(tmp_path / "shop", templates, plain_room)))


@pytest.mark.parametrize("scenario", played("postgresql"))
def test_on_the_server(
    scenario: features.Scenario, tmp_path: Path, server: str, databases: dict[object, str]
) -> None:
    ground = ServerGround(server, tmp_path, databases)
    try:
        holds(scenario, Stage(ground))
    finally:
        ground.drop()


def holds(scenario: features.Scenario, stage: Stage) -> None:
    """It passes, and in time."""
    begun = time.process_time()  # not the clock: a machine may have other work
    result = play(scenario, lambda _: stage)
    assert result.ended == "passed", f"{result.ended}, line {result.line}: {result.why}"
    most = MANY_SECONDS if MANY in scenario.tags else MOST_SECONDS
    took = time.process_time() - begun
    TOOK.append((took, scenario.title))
    assert took < most


def test_the_list_names_scenarios_there_are() -> None:
    titles = [each.title for each in scenarios() if not each.pending]
    assert len(set(titles)) == len(titles), "two scenarios have one name"
    listed = not_yet()
    assert [title for title in listed if title not in titles] == []
    assert len(set(listed)) == len(listed)


def test_every_sentence_is_one_of_the_language() -> None:
    for scenario in scenarios():
        for step in scenario.steps:
            if not scenario.pending:
                understand(step)
