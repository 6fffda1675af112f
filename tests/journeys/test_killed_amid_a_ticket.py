"""The program is killed amid a ticket: it is back at the next start, and no card is charged twice.

Between a key and the kill lies nothing but the errand that keeps the draft; many more kills, amid
acts, are in tests/desk/test_killed_at_the_counter.py.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import counter_shop
from counter_shop import KETTLE, MUG

from posdesk.desk.actions.sign_in import SignedIn

HERE = Path(__file__).parent
WINDOW = HERE / "killed_window.py"


def killed_amid(books: Path) -> None:
    paths = os.pathsep.join(str(folder) for folder in (HERE.parent, HERE.parents[1]))
    with subprocess.Popen(
        [sys.executable, str(WINDOW), str(books)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": paths, "QT_QPA_PLATFORM": "offscreen"},
    ) as window:
        assert window.stdout is not None
        assert window.stdout.readline().strip() == "amid"
        window.send_signal(signal.SIGKILL)


def test_the_ticket_and_its_card_are_there_again(
    template: Path, tmp_path: Path, open_window
) -> None:
    killed_amid(counter_shop.copy_of(template, tmp_path / "shop"))
    window = open_window()
    assert [line.sku for line in window.ticket.basket.lines] == ["MUG-B", "KETTLE"]
    assert window.page == "pay"
    assert "Card not booked yet" in window.said
    assert "Card ending 4242 has paid 2.00. Do not charge it again." in window.said
    assert "Clerk 7 began it at" in window.said
    assert window.counter.payment.left == 4449
    window.key("Enter")
    paper = window.paper(window.counter.last.sale)
    assert "ending 4242" in str(paper.blocks)
    assert window.counter.safe.cards == ()
    window.sell(MUG)
    assert len(window.counter.last.sale) > 0


def test_a_card_that_paid_outlives_the_pay_step(window) -> None:
    for code in (MUG, KETTLE):
        window.scan(code)
    window.key("Enter")
    window.type("2")
    window.key("K")
    window.type("4242")
    window.key("Enter")
    window.type("081552")
    window.key("Enter")
    assert window.counter.payment.left == 4449
    window.scan(MUG)  # the customer wants one more: the pay step is left
    assert window.page == "ticket"
    window.key("Esc")
    assert not window.ticket.is_empty, "nothing is forgotten that a card has paid for"
    assert "has paid 2.00" in window.said
    window.key("F5")
    assert not window.ticket.is_empty
    window.key("Enter")
    assert window.counter.payment.left == 4449 + 650
    window.key("Esc")
    assert window.counter.asking is not None
    window.key("Esc")
    assert window.page == "pay"
    window.key("Esc")
    panel = window.application.screen.asks.panels["card_back"]
    panel.given_back.click()
    window.idle()
    assert window.page == "ticket"
    window.key("Enter")
    assert window.counter.payment.left == 4449 + 850
    window.key("Enter")
    assert window.counter.last.sale


def paid_by_card(window, amount: str) -> None:
    window.key("Enter")
    window.type(amount)
    window.key("K")
    window.type("4242")
    window.key("Enter")
    window.type("081552")
    window.key("Enter")


def test_a_card_that_paid_more_than_is_due_by_now_is_given_back_first(window) -> None:
    for code in (MUG, KETTLE):
        window.scan(code)
    paid_by_card(window, "40")
    window.key("F2")
    window.key("Down", "Del")  # 6.50 is left to pay, and the card has paid 40.00
    window.key("Enter", "Enter", "Enter")
    assert window.counter.last is None, "nobody pays twice because Enter was pressed"
    assert "has paid 40.00" in window.said
    assert window.counter.asking is not None
    window.application.screen.asks.panels["card_back"].given_back.click()
    window.idle()
    window.key("Enter", "Enter")
    assert window.counter.last.figure == 650


def test_a_card_that_paid_stays_when_more_comes_back_than_goes_out(window) -> None:
    receipt = window.token(window.sell(KETTLE))
    window.scan(MUG)
    paid_by_card(window, "2")
    window.key("F2")
    window.scan(receipt)
    window.key("Ctrl+A")
    window.key("Enter", "Enter", "Enter")
    assert window.counter.asking is not None
    assert [card.amount for card in window.counter.safe.cards] == [200]
    assert window.ticket.returns, "nothing was booked"


def test_a_card_that_paid_is_not_undone_onto_the_next_customers_ticket(window) -> None:
    window.scan(MUG)
    paid_by_card(window, "2")
    window.key("F2", "Ctrl+Z", "Ctrl+Z")
    assert [line.sku for line in window.ticket.basket.lines] == ["MUG-B"]
    assert [card.amount for card in window.counter.safe.cards] == [200]


def test_whoever_signs_in_is_told_who_began_it(window) -> None:
    window.scan(MUG)
    window.key("F12")
    sign_in = window.application.sign_in
    sign_in._came(SignedIn(next(each for each in sign_in._people if each.code == "2")))
    window.idle()
    assert len(window.ticket.basket.lines) == 1
    assert "Clerk 7 began it at" in window.said
