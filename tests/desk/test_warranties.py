"""Warranties: a line with its own paper, back with its goods, honoured by the paper alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk.plan_counter import PlanCounter, kept_copy, lose
from desk.shops import CLERK, bring_goods
from desk.tampering import rewrite
from desk.tills import CARD, Till

from posdesk.catalogue.product import Product
from posdesk.catalogue.traits import WARRANTY, Traits
from posdesk.desk.actions.honour_warranty import (
    MEND,
    WORTH,
    HonourWarranty,
    OnItsReceipt,
    WarrantyHonoured,
)
from posdesk.desk.actions.parcel_acts import AnnounceParcel, HandInParcel, PayParcel
from posdesk.desk.actions.put_right import PutRight
from posdesk.desk.actions.settle_ticket import Settled
from posdesk.desk.lookups.paper_answers import LeftFound, WarrantyFound
from posdesk.desk.lookups.parcels import AskParcel
from posdesk.desk.lookups.righting import AskWhatGoesBack
from posdesk.desk.lookups.scan import NotTaken
from posdesk.desk.opening import open_desk
from posdesk.errors import Refusal
from posdesk.returns.left_here import MoreThanWithThem
from posdesk.sales.cover import WarrantyAlone, WarrantyTwice
from posdesk.ticket.keeping import from_bytes, to_bytes
from posdesk.ticket.ticket import OUT, Spot, Ticket
from posdesk.ticket.warranties import with_warranty

TV = Product("TV", "Television", 39_900_000, "A", traits=Traits(serials=True))
CARE = Product("CARE", "Care for three years", 2_900_000, "A", traits=Traits(WARRANTY, months=36))
GOODS = (TV, CARE)


@pytest.fixture
def till(plan_till: Till) -> Till:
    """On each engine in turn, with goods that can be covered."""
    bring_goods(plan_till.desk, GOODS)
    return plan_till


def sell(till: Till, *texts: str, serials: tuple[str, ...] = ()) -> tuple[str, tuple[str, ...]]:
    """The receipt, and the papers of its warranties; serial numbers are of its first line."""
    ticket = till.ticket(*texts)
    for serial in serials:
        ticket = ticket.read_serial(Spot(OUT, 0), serial)
    sale = till.settle(ticket, CARD).sale
    return sale, tuple(slip for line in till.sale(sale).lines for slip in line.slips)


def shown(till: Till, paper: str) -> WarrantyFound:
    """What its code says when it is scanned."""
    answer = till.ask(till.token(paper))
    assert isinstance(answer, WarrantyFound), answer
    return answer


def comes_back(till: Till, found: WarrantyFound) -> Settled:
    """Its goods, as its paper opens them."""
    assert found.standing is not None
    ticket = with_warranty(Ticket(till.desk.new_operation()), found.cover, found.standing)
    return till.settle(ticket)


def honour(till: Till, text: str, way: str, worth: int = 0) -> WarrantyHonoured:
    """What its paper alone brings."""
    return till.desk.do(HonourWarranty(till.desk.new_operation(), text, way, worth)).result


def test_its_paper_names_goods_serial_and_day(till: Till) -> None:
    sale, (paper,) = sell(till, "TV", "CARE", serials=("SN1",))
    words = till.paper(paper)
    assert all(each in words for each in ("Television", "SN1", sale, "29.00")), words
    found = shown(till, paper)
    bought = till.sale(sale).at.day
    assert found.cover.until == bought.replace(year=bought.year + 3)
    assert (found.cover.serial, found.cover.paid, found.cover.registered) == ("SN1", 2_900, True)
    assert till.ask(paper) == found  # typed by its number


def test_each_piece_with_a_number_has_a_paper_and_the_others_one(till: Till) -> None:
    sale, papers = sell(till, "TV", "TV", "TV", "CARE", "CARE", "CARE", serials=("A1", "A2"))
    assert [shown(till, each).cover.serial for each in papers] == ["A1", "A2", ""]
    assert sum(shown(till, each).cover.paid for each in papers) == 8_700
    assert len(till.sale(sale).lines) == 2


def test_it_is_rung_behind_goods_and_never_stays_without_them(till: Till) -> None:
    with pytest.raises(WarrantyAlone):
        till.ticket("CARE")
    ticket = till.ticket("TV", "MUG", "CARE")
    assert [line.sku for line in ticket.basket.lines] == ["TV", "MUG", "CARE"]
    with pytest.raises(WarrantyTwice):
        till.scan(ticket, "CARE")
    ticket = till.scan(ticket, "TV", "CARE")  # the goods touched last have it
    assert [line.sku for line in ticket.basket.lines] == ["TV", "CARE", "MUG", "CARE"]
    assert [line.sku for line in ticket.counting(Spot(OUT, 0), 0).basket.lines] == ["MUG", "CARE"]
    assert from_bytes(to_bytes(ticket), lambda _: None).basket == ticket.basket


def test_a_piece_that_was_never_taken_brings_its_warranty_too(till: Till) -> None:
    """Two rung for one (SE-056)."""
    sale, _ = sell(till, "TV", "TV", "CARE", "CARE", serials=("A1",))
    act = PutRight(till.desk.new_operation(), sale, "two_for_one", line=1, units=1)
    assert till.desk.ask(AskWhatGoesBack(act))
    assert till.desk.do(act).result.back == 42_800
    standing = till.standing(sale)
    assert (standing.left(1), standing.left(2)) == (1, 1)
    assert -till.take_back(sale, "TV").net == 42_800
    till.check_always()


def test_a_lost_parcel_is_paid_as_it_is_shown_and_promised_with_its_warranty(till: Till) -> None:
    sale, _ = sell(till, "TV", "CARE")
    operation = till.desk.new_operation
    act = AnnounceParcel(operation(), sale, ((1, 1, "changed_mind"),))
    parcel = till.desk.do(act).result
    slip = till.desk.do(HandInParcel(operation(), parcel)).result
    assert "428.00" in till.paper(slip)
    page = till.desk.ask(AskParcel(parcel))
    assert page is not None
    till.desk.do(PayParcel(operation(), parcel, page.worth, lost=True))
    assert till.standing(sale).all_back


def test_it_comes_back_with_its_goods_in_full(till: Till) -> None:
    sale, (paper,) = sell(till, "TV", "CARE", serials=("SN1",))
    back = till.take_back(sale, "TV")
    assert -back.net == 42_800
    answer = till.ask(till.token(paper))
    assert isinstance(answer, NotTaken)
    assert answer.code == "warranty_goods_back"
    assert till.standing(sale).all_back


def test_of_several_pieces_the_covered_one_takes_it_along(till: Till) -> None:
    sale, _ = sell(till, "TV", "TV", "CARE", serials=("A1", "A2"))
    ticket = till.ticket(sale)
    plain = ticket.with_serial("A2")
    covered = ticket.with_serial("A1")
    assert plain is not None
    assert covered is not None
    assert plain.returns[0].total == 39_900
    assert covered.returns[0].total == 42_800
    assert covered.all_back().returns[0].total == 82_700


def test_a_warranty_alone_may_come_back_too(till: Till) -> None:
    sale, _ = sell(till, "TV", "CARE")
    ticket = till.ticket(sale).ticking(0, 2)
    assert ticket.returns[0].total == 2_900
    assert -till.settle(ticket).net == 2_900
    assert till.ticket(sale).all_back().returns[0].total == 39_900


def test_in_its_second_year_the_paper_brings_the_goods_back_as_faulty(till: Till) -> None:
    sale, (paper,) = sell(till, "TV", "CARE", serials=("SN1",))
    till.clock.later(days=600)
    done = comes_back(till, shown(till, paper))
    assert -done.net == 42_800
    line = till.goods_return(done.returns[0]).lines[0]
    assert line.reason == "faulty"
    assert till.standing(sale).serials_back == {1: ("SN1",)}
    assert till.balance("LOSS:lost_record") == 0
    assert till.standing(sale).all_back


def test_nobody_registered_it_and_it_counts_at_our_loss(plan_file: Till) -> None:
    """SE-062: the insurer, and our own books, have no record of it."""
    till = plan_file
    bring_goods(till.desk, GOODS)
    sale, (paper,) = sell(till, "TV", "CARE")
    text = till.token(paper)
    till.desk.close()
    rewrite(Path(till.where), f"delete from document where number = '{paper}'")
    till.desk = open_desk(Path(till.where), till.clock)
    till.desk.sign_in(CLERK)
    till.clock.later(days=500)
    found = till.ask(text)
    assert isinstance(found, WarrantyFound)
    assert not found.cover.registered
    assert found.standing is not None
    ticket = with_warranty(Ticket(till.desk.new_operation()), found.cover, found.standing)
    again = from_bytes(to_bytes(ticket), lambda _: found.standing)
    assert again.returns[0].lost
    assert -till.settle(again).net == 42_800
    assert till.balance("LOSS:lost_record") == 42_800
    assert till.standing(sale).all_back


def test_books_that_lost_the_sale_give_the_worth_of_its_goods_once(
    plan_file: Till, tmp_path: Path
) -> None:
    counter = PlanCounter(plan_file)
    bring_goods(counter.desk, GOODS)
    copy = kept_copy(counter, tmp_path / "before")
    _, (paper,) = sell(counter.till, "TV", "CARE")
    text = counter.till.token(paper)
    lose(counter, copy)
    found = counter.till.ask(text)
    assert isinstance(found, WarrantyFound)
    assert (found.standing, found.worth) == (None, 39_900)
    done = honour(counter.till, text, WORTH)
    assert done.amount == 39_900
    assert counter.till.balance("LOSS:lost_record") == 39_900
    with pytest.raises(Refusal, match="warranty_goods_back"):
        honour(counter.till, text, WORTH)
    assert counter.till.balance("LOSS:lost_record") == 39_900


def test_goods_are_taken_in_to_be_mended_on_a_signed_word(till: Till) -> None:
    sale, (paper,) = sell(till, "TV", "CARE", serials=("SN1",))
    done = honour(till, till.token(paper), MEND)
    words = till.paper(done.slip)
    assert "Television" in words
    assert "SN1" in words
    assert isinstance(till.ask(till.token(done.slip)), LeftFound)  # they are known to be here
    with pytest.raises(MoreThanWithThem):
        honour(till, till.token(paper), MEND)
    assert till.standing(sale).left(1) == 1
    with pytest.raises(OnItsReceipt):
        honour(till, till.token(paper), WORTH)


def test_a_repeated_act_is_one(till: Till) -> None:
    _, (paper,) = sell(till, "TV", "CARE")
    act = HonourWarranty(till.desk.new_operation(), till.token(paper), MEND)
    first = till.desk.do(act).result
    assert till.desk.do(act).result == first
