"""Where the money goes: every way with its cap, and amounts moved between them before booking."""

from __future__ import annotations

from dataclasses import replace

from sold import card, cash, priced, rung, sale_of
from ticket.drafts import INCLUDED, settled, ticket

from posdesk.returns.standing import Standing
from posdesk.ticket.settlement import settle
from posdesk.ticket.ticket import Ticket
from posdesk.ticket.ways import WayBack, as_paid, moved, ways


def receipt(price: int, *tenders: object, number: str = "S1-000001-1") -> Standing:
    """A receipt of one piece, paid so."""
    return Standing(replace(sale_of(priced(rung(price)), tenders), number=number))  # type: ignore[arg-type]


def all_back(*receipts: Standing) -> Ticket:
    """Everything on them comes back."""
    return ticket(*receipts).all_back()


def way(drafted: Ticket, kind: str, last4: str = "") -> WayBack:
    """That way as the panel offers it."""
    return next(each for each in ways(settled(drafted)) if each.way == (kind, last4))


def legs(drafted: Ticket) -> list[tuple[str, str, int]]:
    """What is handed back."""
    return [(leg.kind, leg.last4, leg.amount) for leg in settled(drafted).paid_out]


def test_each_way_has_its_cap_and_what_goes_there_now() -> None:
    drafted = all_back(receipt(9_000, card(5_000), cash(4_000)))
    assert [(each.kind, each.last4, each.cap, each.now) for each in ways(settled(drafted))] == [
        ("card", "4242", 5_000, 5_000),
        ("cash", "", 9_000, 4_000),
        ("card", "", 9_000, 0),
        ("transfer", "", 9_000, 0),
        ("store_credit", "", 9_000, 0),
    ]


def test_another_card_is_offered_only_where_a_card_paid() -> None:
    drafted = all_back(receipt(9_000, cash(9_000)))
    assert [each.kind for each in ways(settled(drafted))] == ["cash", "transfer", "store_credit"]


def test_no_way_takes_more_than_its_cap() -> None:
    drafted = all_back(receipt(9_000, card(5_000), cash(4_000)))
    moving = moved(drafted, settled(drafted), way(drafted, "card", "4242"), 8_000)
    assert legs(moving) == [("card", "4242", 5_000), ("cash", "", 4_000)]


def test_amounts_are_moved_one_after_the_other() -> None:
    drafted = all_back(receipt(9_000, card(5_000), cash(4_000)))
    drafted = moved(drafted, settled(drafted), way(drafted, "transfer"), 2_000)
    drafted = moved(drafted, settled(drafted), way(drafted, "cash"), 3_000)
    assert sorted(legs(drafted)) == [
        ("card", "4242", 4_000),
        ("cash", "", 3_000),
        ("transfer", "", 2_000),
    ]
    drafted = moved(drafted, settled(drafted), way(drafted, "transfer"), None)
    assert legs(drafted) == [("transfer", "", 9_000)]
    assert legs(as_paid(drafted)) == [("card", "4242", 5_000), ("cash", "", 4_000)]


def test_several_receipts_are_one_pay_out() -> None:
    first, second = receipt(2_700, card(2_700)), receipt(666, cash(666), number="S1-000002-9")
    drafted = all_back(first, second)
    drafted = moved(drafted, settled(drafted), way(drafted, "cash"), None)
    assert legs(drafted) == [("cash", "", 3_366)]
    assert len(settled(drafted).coming) == 2


def test_the_law_limits_coins_and_the_rest_goes_to_the_bank() -> None:
    drafted = all_back(receipt(1_200_000, card(1_200_000)))
    offered = ways(settle(drafted, INCLUDED, 1, cash_limit=1_000_000), 1_000_000)
    coins = next(each for each in offered if each.kind == "cash")
    assert coins.cap == 1_000_000
    drafted = moved(drafted, settled(drafted), replace(coins, cap=1_200_000), None)
    settlement = settle(drafted, INCLUDED, 1, cash_limit=1_000_000)
    assert [(leg.kind, leg.amount) for leg in settlement.paid_out] == [
        ("transfer", 200_000),
        ("cash", 1_000_000),
    ]
