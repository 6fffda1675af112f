"""ZVT against our own simulator: bytes as the public description has them, and every bad end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from desk.tills import Till
from desk.zvt_simulator import Terminal
from hypothesis import given
from hypothesis import strategies as st

from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.desk.card_desk import CardDesk
from posdesk.desk.lookups.card_calls import AskOpenCalls
from posdesk.devices.terminals import terminal_of
from posdesk.devices.zvt_terminal import ZvtTerminal
from posdesk.errors import Fault
from posdesk.sales.payment import Payment
from posdesk.till.terminal import APPROVED, DECLINED, NEVER_CAME, REFUND, REVERSAL, UNKNOWN, Call
from posdesk.till.zvt import frames, talk
from posdesk.till.zvt.frames import Frame, NoFrame

CHARGED = Call("k1", "charge", 1_234, "EUR", after="0100-000100")


@pytest.fixture
def simulator() -> Iterator[Terminal]:
    terminal = Terminal()
    yield terminal
    terminal.close()


def on(simulator: Terminal) -> ZvtTerminal:
    return ZvtTerminal("127.0.0.1", simulator.port, wait_s=5)


def test_frames_as_the_description_has_them() -> None:
    assert talk.registration("", "EUR").to_bytes() == bytes.fromhex("060006000000060978")
    assert talk.request(CHARGED, "").to_bytes() == bytes.fromhex(
        "06010a" + "04000000001234" + "490978"
    )
    back = replace(CHARGED, kind=REFUND)
    assert talk.request(back, "123456").to_bytes() == bytes.fromhex(
        "06310d" + "123456" + "04000000001234" + "490978"
    )
    undo = replace(CHARGED, kind=REVERSAL, of="0042-000777")
    assert talk.request(undo, "").to_bytes() == bytes.fromhex("063006" + "000000" + "870042")
    assert talk.repeat("").to_bytes() == bytes.fromhex("062003000000")
    assert Frame(b"\x06\xd3", b"x" * 300).to_bytes()[:5] == bytes.fromhex("06d3ff2c01")


def test_a_status_is_read_whatever_stands_in_it() -> None:
    data = bytes.fromhex("2700040000000012340b00010187003322f1f06799eeeeeeeeeeee4242")
    status = talk.read_status(Frame(frames.STATUS, data + b"\x99unknown"))
    assert (status.minor, status.trace, status.receipt, status.last4) == (1_234, 101, 33, "4242")
    with pytest.raises(NoFrame):
        talk.read_status(Frame(frames.STATUS, data[2:]))


@given(st.binary(max_size=80))
def test_no_bytes_break_the_reading(data: bytes) -> None:
    try:
        frames.fields(data)
    except NoFrame:
        return


@pytest.mark.parametrize("way", ["approve", "chatty"])
def test_a_payment_is_approved(simulator: Terminal, way: str) -> None:
    simulator.way = way
    answer = on(simulator).call(CHARGED)
    assert (answer.outcome, answer.last4, answer.approval) == (APPROVED, "4242", "081552")
    assert answer.reference == "0101-000101"
    assert simulator.moved == [("charge", 1_234)]


def test_a_card_is_declined(simulator: Terminal) -> None:
    simulator.way = "decline"
    assert on(simulator).call(CHARGED).outcome == DECLINED
    assert simulator.moved == []


def test_a_command_that_is_refused_moved_nothing(simulator: Terminal) -> None:
    simulator.way = "refuse"
    assert on(simulator).call(CHARGED).outcome == DECLINED


def test_a_wire_that_breaks_leaves_it_unknown_until_it_is_asked(simulator: Terminal) -> None:
    simulator.way = "hang_up"
    terminal = on(simulator)
    assert terminal.call(CHARGED).outcome == UNKNOWN
    assert terminal.status(CHARGED).outcome == APPROVED
    later = replace(CHARGED, since="0101-000101")
    assert terminal.status(later).outcome == UNKNOWN  # the last one is another's
    assert simulator.moved == [("charge", 1_234)]


def test_what_never_came_is_known_by_the_number_before_it(simulator: Terminal) -> None:
    terminal = on(simulator)
    first = terminal.call(CHARGED)
    new = Call("k2", "charge", 1_234, "EUR", after=first.reference)
    assert terminal.status(new).outcome == NEVER_CAME
    assert terminal.status(replace(new, after="")).outcome == UNKNOWN
    assert terminal.status(replace(new, minor=1, after="0099-000099")).outcome == UNKNOWN


def test_a_terminal_that_is_off_was_not_asked() -> None:
    terminal = ZvtTerminal("127.0.0.1", 1, wait_s=1)
    assert terminal.call(CHARGED).outcome == DECLINED
    assert terminal.status(CHARGED).outcome == UNKNOWN


def test_settings_make_a_terminal_or_name_the_field() -> None:
    assert terminal_of({}) is None
    assert terminal_of({"kind": "simulated", "way": "silent"}) is not None
    assert isinstance(terminal_of({"kind": "zvt", "host": "192.0.2.7"}), ZvtTerminal)
    for settings, field in (
        ({"kind": "zvt"}, "host"),
        ({"kind": "zvt", "host": "192.0.2.7", "port": "x"}, "port"),
        ({"kind": "magic"}, "kind"),
    ):
        with pytest.raises(Fault) as wrong:
            terminal_of(settings)
        assert wrong.value.detail == field


def test_a_sale_and_its_return_over_the_wire(till: Till, simulator: Terminal) -> None:
    cards = CardDesk(till.desk, on(simulator))
    ticket = till.ticket("COAT")
    key = till.desk.new_operation()
    call = cards.charge(key, ticket.operation, 3_000)
    assert call.answer is not None and call.is_approved
    payment = Payment.begin(3_000, 1).taking_card(3_000, call.answer.last4, "", key)
    number = till.desk.do(SettleTicket(ticket, payment, 3_000)).result.sale
    back = till.ticket(number).all_back()
    simulator.way = "hang_up"
    done = till.desk.do(SettleTicket(back, None, -3_000, by_terminal=True)).result
    (refund,) = cards.pay_back(done.returns[0])
    assert refund.is_approved  # by one question
    assert simulator.moved == [("charge", 3_000), ("refund", 3_000)]
    assert till.desk.ask(AskOpenCalls()) == ()
