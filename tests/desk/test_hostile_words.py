"""Every hostile string as goods, as an open line, as shop: sold, brought back, on every paper.

RELIABILITY 4.6. Words come in by the doors they have at the counter: the import of a catalogue, and
`clean` for what is typed.
"""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from desk.shops import bring_goods
from desk.tills import CARD, Till
from printing.escpos_decoder import Cut, Kick, Text, decode

from posdesk.catalogue.product import Product
from posdesk.desk.actions.hold_ticket import HoldTicket, TakeUpTicket
from posdesk.desk.lookups.home import AskHome
from posdesk.desk.lookups.papers import AskPaper
from posdesk.documents.as_text import as_text
from posdesk.documents.paper import Paper
from posdesk.documents.sale_receipt import compose
from posdesk.plain_text import clean
from posdesk.printing.escpos import escpos
from posdesk.printing.pdf import pdf
from posdesk.printing.roll import roll_of
from posdesk.sales.basket import BasketLine
from posdesk.store.shop_settings import SHOP, shop_to_json

CORPUS = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "data/hostile.txt").read_text("ascii").splitlines()
    if not line.startswith("#")
]
BATCH = 60


def batches() -> list[list[str]]:
    """The corpus, so many strings at a time."""
    return [CORPUS[at : at + BATCH] for at in range(0, len(CORPUS), BATCH)]


def look_at(paper: Paper, total: str) -> None:
    """No control reaches text or printer, the drawer stays shut, the figure stands."""
    shown = as_text(paper)
    assert not [
        sign for sign in shown if unicodedata.category(sign) in ("Cc", "Cs") and sign != "\n"
    ]
    assert not re.search("[\u202a-\u202e\u200b-\u200f]", shown)
    assert total in shown
    for pages in (("437", "858"), ()):
        events = decode(escpos(paper, roll_of(80), pages))
        assert not [event for event in events if isinstance(event, Kick)]
        assert len([event for event in events if isinstance(event, Cut)]) == 1
        for event in events:
            if isinstance(event, Text):
                assert event.text.isprintable()
        if len(paper.blocks) > 40:
            break  # as a picture once: it is the PDF's
    assert pdf(paper).startswith(b"%PDF-")


@pytest.mark.parametrize("words", batches(), ids=range(-(-len(CORPUS) // BATCH)))
def test_goods_and_open_lines(till: Till, words: list[str]) -> None:
    plain = [clean(each, 80) for each in words]
    named = [each for each in plain if each]
    goods = [Product(f"X{no}", each, 1_000, "A") for no, each in enumerate(named)]
    bring_goods(till.desk, goods)
    ticket = till.ticket(*(product.sku for product in goods))
    for each in named:
        ticket = ticket.going_out(BasketLine("", each, 1, 1_000, "A"))
    till.desk.do(HoldTicket(ticket, named[0]))
    taken_up = till.desk.do(TakeUpTicket(ticket.operation)).result
    assert taken_up is not None and taken_up.basket == ticket.basket
    settled = till.settle(taken_up, CARD)
    assert [line.text for line in till.sale(settled.sale).lines] == named * 2
    back = till.take_back(settled.sale)
    for number in (settled.sale, *back.returns):
        paper = till.desk.ask(AskPaper(number))
        assert paper is not None
        look_at(paper, f"{2 * len(named) / 100:.2f}")


def test_a_shop_of_that_name(till: Till) -> None:
    number = till.sell("MUG", by=[CARD])
    sale = till.sale(number)
    for words in CORPUS[::17]:
        shop = replace(
            till.desk.shop, name=words, address=(words, words), tax_id=words, foot=(words,)
        )
        paper = compose(replace(sale, clerk=words), shop, [till.token(number)])
        look_at(paper, "6.50")


def test_a_shop_opened_under_such_a_name_sells(till: Till) -> None:
    words = clean("".join(CORPUS[:40]), 60)
    with till.file.write() as books:
        books.settings.put(SHOP, shop_to_json(replace(till.desk.shop, name=words, foot=(words,))))
    till.sell("MUG")
    assert till.desk.shop.name == words
    assert till.desk.ask(AskHome()).sold == 650
