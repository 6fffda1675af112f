"""The acquirer's settlement file: read, matched, and what was taken twice given back the same day."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from desk.tills import CARD, Till

from posdesk.desk.actions.read_settlement import (
    GiveBackTwice,
    MoreCharges,
    NotTakenTwice,
    ReadSettlement,
)
from posdesk.desk.card_desk import CardDesk
from posdesk.desk.lookups.settlement import AskSettlement
from posdesk.intake.settlement import read_settlement
from posdesk.intake.troubles import NotTaken
from posdesk.till.simulated import Simulated


@pytest.fixture
def till(plan_till: Till) -> Till:
    """A file and a server in turn."""
    return plan_till


def csv(folder: Path, *rows: str, heading: str = "Date;Amount;Card;Auth code;Type") -> Path:
    path = folder / "settlement.csv"
    path.write_text("\n".join((heading, *rows)) + "\n", encoding="utf-8")
    return path


def test_a_file_is_read_by_its_headings(tmp_path: Path) -> None:
    path = csv(
        tmp_path,
        "2026-11-22;160.00;************4242;A1B2C3;Sale",
        "22.11.2026;12.50;4111111111111111;;Refund",
        "2026-11-22;x;4242;;Sale",
    )
    found = read_settlement(path, "GBP")
    assert [(each.minor, each.last4, each.approval) for each in found.lines] == [
        (16_000, "4242", "A1B2C3"), (-1_250, "1111", ""),
    ]  # fmt: skip
    assert len(found.troubles) == 1 and found.troubles[0][0] == 4
    assert "4111" not in str(found)
    with pytest.raises(NotTaken):
        read_settlement(csv(tmp_path, "1;2", heading="A;B"), "GBP")
    said = read_settlement(
        csv(tmp_path, "2026-11-22;1.00", heading="When;How much"), "GBP",
        {"date": "When", "amount": "How much"},
    )  # fmt: skip
    assert len(said.lines) == 1


def settled(till: Till, folder: Path, *rows: str) -> int:
    found = read_settlement(csv(folder, *rows), "GBP")
    return till.desk.do(ReadSettlement(till.desk.new_operation(), found.lines)).result


def test_what_was_taken_twice_is_found_and_given_back_once(till: Till, tmp_path: Path) -> None:
    number = till.sell("COAT", by=(CARD,))
    till.sell("BOOK", by=(CARD,))
    day = till.clock.at.day
    rows = (
        f"{day};30.00;4242;A1B2C3;Sale",
        f"{day};30.00;4242;ZZZ999;Sale",
        f"{day};7.00;1881;;Sale",
    )
    assert settled(till, tmp_path, *rows) == 3
    assert settled(till, tmp_path, *rows) == 0  # the same file again
    found = till.desk.ask(AskSettlement())
    assert [our.paper for _, our in found.pairs] == [number]
    assert [each.minor for each in found.ours] == [4_500]
    assert [each.minor for each in found.theirs] == [700]
    (twice,) = found.twice
    assert twice.paid.paper == number and twice.line.approval == "ZZZ999"
    new = till.desk.new_operation
    with pytest.raises(MoreCharges):
        till.desk.do(GiveBackTwice(new(), twice.line.id, 50_01))
    with pytest.raises(NotTakenTwice):
        till.desk.do(GiveBackTwice(new(), found.theirs[0].id))
    act = GiveBackTwice(new(), twice.line.id, 12_00, by_terminal=True)
    done = till.desk.do(act).result
    assert till.desk.do(act).result == done
    assert till.balance("LOSS:outage") == 12_00
    words = till.paper(done.slip)
    assert "charged twice" in words and "30.00" in words and "sorry" in words.casefold()
    terminal = Simulated()
    (call,) = CardDesk(till.desk, terminal).pay_back(done.slip)
    assert call.is_approved
    assert [each.call.minor for each in terminal.acquirer.moved] == [3_000]
    assert till.desk.ask(AskSettlement()).twice == ()
    with pytest.raises(NotTakenTwice):
        till.desk.do(GiveBackTwice(new(), twice.line.id))
    assert till.standing(number).refunded == {}  # the sale stands as it is


def test_two_sales_alike_are_not_one_taken_twice(till: Till, tmp_path: Path) -> None:
    for _ in range(2):
        till.sell("COAT", by=(CARD,))
    day = till.clock.at.day + timedelta(days=0)
    settled(till, tmp_path, *[f"{day};30.00;4242;;Sale"] * 2)
    found = till.desk.ask(AskSettlement())
    assert len(found.pairs) == 2 and not found.twice and not found.ours


def test_money_given_back_is_matched_below_zero(till: Till, tmp_path: Path) -> None:
    number = till.sell("COAT", by=(CARD,))
    till.take_back(number)
    day = till.clock.at.day
    settled(till, tmp_path, f"{day};30.00;4242;A1B2C3;Sale", f"{day};30.00;4242;;Refund")
    found = till.desk.ask(AskSettlement())
    assert len(found.pairs) == 2 and not (found.ours or found.theirs or found.twice)
