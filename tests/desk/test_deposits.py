"""Bottles and crates come back alone, and without a receipt, at the worth that is set for them."""

from __future__ import annotations

from dataclasses import replace

from desk.shops import bring_goods
from desk.tills import Till

from posdesk.catalogue.product import Product
from posdesk.catalogue.traits import DEPOSIT, Traits
from posdesk.desk import valuing
from posdesk.desk.lookups.scan import GoodsFound

CRATE = Product("CRATE", "Crate", 3_00_000, "S", traits=Traits(DEPOSIT))
JUICE = Product("JUICE", "Juice", 9_00_000, "S", traits=Traits(deposit="CRATE"))


def test_the_crate_goes_with_the_juice_and_comes_back_alone(plan_till: Till) -> None:
    till = plan_till
    bring_goods(till.desk, [CRATE, JUICE])
    found = till.ask("JUICE")
    assert isinstance(found, GoodsFound) and found.beside is not None
    ticket = till.ticket().scanning(replace(found.line, quantity=2), found.beside)
    number = till.settle(ticket).sale
    assert till.standing(number).sale.total == 24_00
    assert [line.kind for line in till.standing(number).sale.lines] == ["goods", "deposit"]
    assert till.take_back(number, "CRATE").figure == 3_00
    assert till.standing(number).left(2) == 1


def test_without_a_receipt_it_brings_what_is_set(till: Till) -> None:
    bring_goods(till.desk, [replace(CRATE, price_milli=2_00_000)])
    till.sell("CRATE")
    bring_goods(till.desk, [CRATE])  # three from now on, though two were charged of late
    with till.file.read() as books:
        worth = valuing.worth_of(books, till.desk.station(), "CRATE")
    assert worth is not None
    assert worth.charged.paid == 3_00
