"""Offers, points and card calls as no till writes them: one try for each guard of their tables."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bookmaking import a_line, put_sale
from guard_tries import Try, put, rows
from plan_acts import a_paper, an_entry, seal
from plan_breaches import Shop
from wall_acts import ANA

from posdesk.identity import CHANGE
from posdesk.sales.offers.offer import Share

_OFF = replace(a_line(1, 2), listed=1_530, discount=510)

_MOVE = {"customer": ANA, "no": 1, "why": "earned", "points": 10}

_CALL = {"key": "k1", "till": 1, "about": "x", "leg": 1, "minor": 510, "currency": "GBP"}
_CHARGE = ("card_call", {**_CALL, "kind": "charge"})
_REFUND = ("card_call", {**_CALL, "kind": "refund"})
_REVERSAL = ("card_call", {**_CALL, "kind": "reversal"})
_SAID = {"call": "k1", "no": 1}
_APPROVED = ("card_answer", {**_SAID, "outcome": "approved"})
_DECLINED = ("card_answer", {**_SAID, "outcome": "declined"})
_PAID = ("card_use", {"call": "k1", "way": "paid", "document": "x"})
_CASH = ("card_use", {"call": "k1", "way": "cash", "document": "x"})
_SETTLED = ("acquirer_line", {"id": "l1", "day": 20261122, "minor": 510, "currency": "GBP"})


def given_too_much(shop: Shop) -> None:
    """An offer that gave a penny more than was taken off its line."""
    with shop.file.write() as books:
        put_sale(books, replace(_OFF, offers=(Share("O1", "Three for two", 511),)))


def offered_later(shop: Shop) -> None:
    """An offer written to a line that was sold before."""
    with shop.file.write() as books:
        number = put_sale(books, _OFF).number
    with shop.file.write() as books:
        put(books, "line_offer", sale=number, line=1, offer="O1", name="x", amount=510)
        seal(books, an_entry("by hand", "staff_act"))


def moved(*said: dict[str, Any]) -> Try:
    """Points of a customer who had none, one row after the other, with a paper of the act."""

    def act(shop: Shop) -> None:
        with shop.file.write() as books:
            told = {**_MOVE, "sale": shop.plan.number, "document": a_paper(books, CHANGE)}
            for each in said:
                put(books, "point_move", **{**told, **each})
            seal(books, an_entry("by hand", "staff_act"))

    return act


def again(call: tuple[str, dict[str, Any]]) -> tuple[str, dict[str, Any]]:
    """The same call under another key."""
    return (call[0], {**call[1], "key": "k2"})


TRIES: dict[str, Try] = {
    "an offer that gave more than was taken off": given_too_much,
    "an offer written to an old receipt": offered_later,
    "points out of turn": moved({"no": 2}),
    "points below nothing": moved({"points": -10, "why": "spent"}),
    "points on the paper of another act": rows(
        ("point_move", {**_MOVE, "sale": "PLAN", "document": "PAID"})
    ),
    "points spent that come in": moved({"why": "spent"}),
    "points earned that go out": moved({}, {"no": 2, "points": -10}),
    "money asked back twice for a leg": rows(_REFUND, again(_REFUND)),
    "a charge reversed twice": rows(_REVERSAL, again(_REVERSAL)),
    "another answer after the last": rows(
        _CHARGE, _APPROVED, ("card_answer", {**_SAID, "no": 2, "outcome": "declined"})
    ),
    "paid by a card that nobody heard of": rows(_CHARGE, _PAID),
    "cash for a refund that the card may have taken": rows(_REFUND, _CASH),
    "paid by a refund": rows(_REFUND, _APPROVED, _PAID),
    "cash for a charge that was declined": rows(_CHARGE, _DECLINED, _CASH),
    "cash for a reversal": rows(_REVERSAL, _DECLINED, _CASH),
    "more back than the acquirer took": rows(
        _SETTLED, ("acquirer_back", {"line": "l1", "minor": 511, "document": "x"})
    ),
}
