"""A stolen till: what it gave until then counts, what its key signs afterwards is no proof."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from bookmaking import KEY
from desk.pairs import each_its_own_clock
from desk.plan_counter import MANAGER
from desk.servers import new_database
from desk.tills import Till

from posdesk.desk.actions.honour_paper import HonourPaper, PaperNotOurs
from posdesk.desk.actions.revoke_key import NotThatTill, RevokeKey
from posdesk.desk.actions.shop_acts import NotYourSetting
from posdesk.desk.lookups.customer_pages import AskWhosePaper
from posdesk.desk.lookups.paper_answers import PaperLost, PromiseFound, ReceiptFound
from posdesk.desk.lookups.scan import AskScan, NotTaken
from posdesk.documents.codes import codes_for_promise, codes_for_sale
from posdesk.documents.slip import Slip
from posdesk.errors import Fault
from posdesk.identity import Number
from posdesk.keys import make_key
from posdesk.settings import Till as TillPlace
from posdesk.store.engine import open_books

SECOND = make_key(bytes(31) + b"\x05")


@pytest.fixture
def places(server: str, tmp_path: Path) -> tuple[Till, Till]:
    """Till 1, and till 2 that will be stolen."""
    return each_its_own_clock(new_database(server), tmp_path, SECOND)


def code_of(till: Till, sale_number: str, running: int) -> tuple[str, tuple[str, ...]]:
    """What whoever has the key can sign: that sale, under a number of her own choice."""
    number = str(Number("S", 2, running))
    sale = replace(till.sale(sale_number), number=number, till=2)
    shop, link = till.desk.shop, bytes(32)
    return number, codes_for_sale(sale, shop, TillPlace(2), link, SECOND)


def revoke(till: Till) -> None:
    clerk = till.desk.duty.staff
    till.desk.sign_in(MANAGER)
    act = RevokeKey(till.desk.new_operation(), 2)
    till.desk.do(act)
    assert till.desk.do(act).repeated
    with pytest.raises(NotThatTill):
        till.desk.do(RevokeKey(till.desk.new_operation(), 2))
    till.desk.sign_in(clerk)


def test_a_paper_signed_after_the_last_anchored_number_is_not_ours(
    places: tuple[Till, Till],
) -> None:
    first, second = places
    sold = second.sell("KETTLE")
    kept = first.file
    with kept.read() as books:
        (given,) = books.documents.tokens(sold) or ()
    number, codes = code_of(second, sold, 99)
    assert isinstance(first.desk.ask(AskScan(codes[0], scanned=True)), PaperLost)
    second.desk.close()
    revoke(first)
    assert first.desk.ask(AskScan(codes[0], scanned=True)) == NotTaken("revoked")
    with pytest.raises(PaperNotOurs):
        first.desk.do(HonourPaper(number, codes))
    assert isinstance(first.desk.ask(AskScan(given, scanned=True)), ReceiptFound)
    assert first.take_back(sold).figure == 3_999
    with kept.read() as books:
        assert books.tills.in_time(SECOND.id, sold)
        assert not books.tills.in_time(SECOND.id, str(Number("S", 2, 2)))
        assert books.tills.in_time(KEY.id, str(Number("S", 1, 10**6)))
    with pytest.raises(Fault) as gone:
        open_books(first.where, SECOND, first.clock)
    assert gone.value.code == "key_unknown"
    first.check_chain()
    first.desk.close()


def test_a_promise_signed_after_the_end_promises_nothing(places: tuple[Till, Till]) -> None:
    first, second = places
    slip = Slip(str(Number("G", 2, 1)), first.clock.at, "GBP", 2)
    shop, place, link = first.desk.shop, TillPlace(2), bytes(32)
    (code,) = codes_for_promise(
        slip, 1, shop, place, link, SECOND, amount=50_000, customer="5e0c7a91d2"
    )
    second.desk.close()
    assert isinstance(first.desk.ask(AskScan(code, scanned=True)), PromiseFound)
    assert first.desk.ask(AskWhosePaper(code)) is not None
    revoke(first)
    assert first.desk.ask(AskScan(code, scanned=True)) == NotTaken("revoked")
    assert first.desk.ask(AskWhosePaper(code)) is None
    with pytest.raises(PaperNotOurs):
        first.desk.do(HonourPaper(slip.number, (code,)))
    first.desk.close()


def test_who_may_and_which(places: tuple[Till, Till]) -> None:
    first, second = places
    with pytest.raises(NotYourSetting):
        first.desk.do(RevokeKey(first.desk.new_operation(), 2))
    first.desk.sign_in(MANAGER)
    for till in (1, 3):
        with pytest.raises(NotThatTill):
            first.desk.do(RevokeKey(first.desk.new_operation(), till))
    second.desk.close()
    first.desk.close()
