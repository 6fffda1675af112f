"""The second wall: with both domain walls taken away, the triggers alone stop the same acts."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from bookmaking import AT
from raw_books import put_grounds
from wall_acts import (
    CREDIT_ANA,
    RECV_ANA,
    RECV_BEN,
    Act,
    entry,
    forbidden,
    honest,
    opening_acts,
)

from posdesk.errors import RuleZ
from posdesk.ledger import matrix
from posdesk.promise import rule
from posdesk.store.engine import BooksFile


def post(file: BooksFile, act: Act) -> None:
    """The act as one unit of work."""
    with file.write() as books:
        put_grounds(books, act)
        books.journal.post(act.entry, AT, f"op {act.name}")


@pytest.fixture
def opened(file: BooksFile) -> BooksFile:
    for act in opening_acts():
        post(file, act)
    return file


def _standing(file: BooksFile) -> dict[str, int]:
    with file.read() as books:
        return {code: books.journal.balance(code) for code in (RECV_ANA, RECV_BEN, CREDIT_ANA)}


def _without_domain_walls(monkeypatch: pytest.MonkeyPatch) -> None:
    nothing: Callable[..., None] = lambda *given: None  # noqa: E731
    monkeypatch.setattr(matrix, "check", nothing)
    monkeypatch.setattr(rule, "keep", nothing)


def test_every_forbidden_act_is_stopped_by_triggers_alone(
    opened: BooksFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    _without_domain_walls(monkeypatch)
    before = _standing(opened)
    for act in forbidden():
        with pytest.raises(RuleZ) as refused:
            post(opened, act)
        assert refused.value.figures["rule"] == act.wall, act.name
    assert _standing(opened) == before == {RECV_ANA: 128_000, RECV_BEN: 60_000, CREDIT_ANA: -2_500}


def test_every_forbidden_act_is_stopped_by_the_domain_too(opened: BooksFile) -> None:
    for act in forbidden():
        with pytest.raises(RuleZ):
            post(opened, act)


def test_every_honest_act_passes_all_three_walls(opened: BooksFile) -> None:
    for act in honest():
        post(opened, act)
    with opened.read() as books:
        assert len(books.journal.entries(0, 1000)) == 1 + len(opening_acts()) + len(honest())


def test_a_contract_is_signed_once_and_serves_only_its_own_act(opened: BooksFile) -> None:
    plan = opening_acts()[0]
    with pytest.raises(RuleZ):  # se-023: a second charge on the same contract
        post(opened, Act("again", plan.entry))
    with pytest.raises(Exception, match="E_TAKEN contract"):
        post(opened, Act("signed again", plan.entry, plan.contract))


def test_bens_debt_never_becomes_anas(opened: BooksFile) -> None:
    """SE-133 in both directions, through every account that could stand between."""
    accounts = ("CASH:1", "CARD:clearing", "SALES", "TAX", "LOSS:mispost", "GOODWILL", "RETURNS")
    for between in accounts:
        moved = entry(
            "staff_error",
            (RECV_ANA, 5_000),
            (between, -5_000),
            (between, 5_000),
            (RECV_BEN, -5_000),
        )
        with pytest.raises(RuleZ):
            post(opened, Act(f"through {between}", moved))
    post(opened, Act("forgiven", entry("policy", ("LOSS:unknown", 5_000), (RECV_BEN, -5_000))))
    assert _standing(opened)[RECV_ANA] == 128_000
    assert _standing(opened)[RECV_BEN] == 55_000
