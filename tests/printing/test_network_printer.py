"""The network printer against printers that answer, keep silent, hang up, refuse and run dry."""

from __future__ import annotations

import contextlib
import dataclasses
import socket
from collections.abc import Mapping

import pytest
from printing.escpos_decoder import Code, Kick, decode, said
from printing.fake_printers import (
    BROKEN,
    COVER_OPEN,
    FINE,
    NEARLY_OUT,
    NO_PAPER,
    NONSENSE,
    SILENT,
    SWITCHED_OFF_LINE,
    TcpPrinter,
    nobody_listens,
)
from printing.samples import receipt, token

from posdesk.printing.escpos import escpos
from posdesk.printing.printer import PAPER_OUT, PRINTER_OFFLINE, PRINTER_REFUSED, PrinterFault
from posdesk.printing.printers import network_escpos, printer_from
from posdesk.printing.roll import roll_of


def line_within() -> bool:
    """Whether this machine can speak to itself: one without any network may not even do that."""
    with contextlib.suppress(OSError), socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname(), timeout=5).close()
        return True
    return False


pytestmark = pytest.mark.skipif(
    not line_within(), reason="no network here, not even within this machine: nothing is printed to"
)
PAPER = receipt(token(204))
JOB = escpos(PAPER, roll_of(80))


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A silent printer is silent at once; here the line is a loop inside the machine."""
    monkeypatch.setattr(network_escpos, "_ANSWER_S", 0.1)
    monkeypatch.setattr(network_escpos, "_SETTLE_S", 0.05)


def at(port: int) -> network_escpos.NetworkEscpos:
    printer = printer_from({"kind": "network_escpos", "host": "127.0.0.1", "port": str(port)})
    assert isinstance(printer, network_escpos.NetworkEscpos)
    return printer


def fault(printer: TcpPrinter | int) -> PrinterFault:
    with pytest.raises(PrinterFault) as caught:
        at(printer if isinstance(printer, int) else printer.port).print(PAPER)
    return caught.value


@pytest.mark.parametrize("answers", [FINE, NEARLY_OUT, SILENT, NONSENSE])
def test_the_whole_paper_arrives(answers: Mapping[int, int]) -> None:
    with TcpPrinter(answers) as printer:
        at(printer.port).print(PAPER)
        assert printer.paper() == JOB


def test_a_copy_is_marked_and_otherwise_the_same() -> None:
    with TcpPrinter() as printer:
        at(printer.port).print(PAPER, copy=2)
        events = decode(printer.paper())
    assert said(events)[0] == "COPY 2"
    assert said(events)[1:] == said(decode(JOB))
    assert [e for e in events if isinstance(e, Code)] == [
        e for e in decode(JOB) if isinstance(e, Code)
    ]


def test_a_picture_of_the_whole_paper_arrives_too() -> None:
    with TcpPrinter() as printer:
        settings = {"kind": "network_escpos", "host": "127.0.0.1", "port": str(printer.port)}
        printer_from({**settings, "code_pages": "picture"}).print(PAPER)
        assert printer.paper() == escpos(PAPER, roll_of(80), pages=())


def test_the_drawer_is_kicked_by_its_own_bytes() -> None:
    with TcpPrinter() as printer:
        at(printer.port).kick_drawer()
        assert Kick(0) in decode(printer.paper())


def test_the_drawer_opens_with_the_paper_that_says_so_and_not_with_its_copy() -> None:
    opens = dataclasses.replace(PAPER, opens_drawer=True)
    with TcpPrinter() as printer:
        for paper, copy in ((opens, 0), (opens, 1), (PAPER, 0)):
            at(printer.port).print(paper, copy)
        kicks = [decode(printer.paper()).count(Kick(0)) for _ in range(3)]
    assert kicks == [1, 0, 0]


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        (NO_PAPER, PAPER_OUT),
        (COVER_OPEN, PAPER_OUT),
        (SWITCHED_OFF_LINE, PRINTER_OFFLINE),
        (BROKEN, PRINTER_REFUSED),
    ],
)
def test_a_printer_in_trouble_is_sent_nothing(answers: Mapping[int, int], code: str) -> None:
    with TcpPrinter(answers) as printer:
        caught = fault(printer)
        assert (caught.code, caught.reached) == (code, False)
        assert printer.paper() == b""


def test_paper_that_ends_amid_a_receipt_is_noticed() -> None:
    with TcpPrinter(FINE, later=NO_PAPER) as printer:
        caught = fault(printer)
        assert (caught.code, caught.reached) == (PAPER_OUT, True)


def test_a_printer_that_falls_silent_has_not_confirmed() -> None:
    with TcpPrinter(FINE, later=SILENT) as printer:
        caught = fault(printer)
        assert (caught.code, caught.reached) == (PRINTER_OFFLINE, True)


def test_nobody_there() -> None:
    caught = fault(nobody_listens())
    assert (caught.code, caught.reached) == (PRINTER_OFFLINE, False)


def test_a_line_that_drops_at_any_byte_is_never_taken_for_a_printed_paper() -> None:
    """Every 29th byte and the last ones, of a printer that answers."""
    for position in [*range(1, len(JOB), 29), len(JOB) - 2, len(JOB) - 1]:
        with TcpPrinter(FINE, hangs_up_after=position) as printer:
            caught = fault(printer)
            assert (caught.code, caught.reached) == (PRINTER_OFFLINE, True)
            assert JOB.startswith(printer.paper())


def test_a_line_that_drops_is_noticed_with_a_printer_that_never_answers() -> None:
    for position in (1, 2, 100, len(JOB) // 2, len(JOB) - 1):
        with TcpPrinter(SILENT, hangs_up_after=position) as printer:
            caught = fault(printer)
            assert (caught.code, caught.reached) == (PRINTER_OFFLINE, True)
            assert JOB.startswith(printer.paper())


def test_two_papers_one_after_the_other() -> None:
    with TcpPrinter() as printer:
        for number in range(3):
            at(printer.port).print(PAPER, number)
        copies = [said(decode(printer.paper()))[0] for _ in range(3)]
    assert copies == ["HARBOUR GIFTS", "COPY 1", "COPY 2"]
