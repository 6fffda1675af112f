"""The list of printers, their settings, and those that write to files, devices and queues."""

from __future__ import annotations

import os
import stat
import sys
import threading
import tty
from collections.abc import Mapping
from pathlib import Path

import pytest
from printing.escpos_decoder import Cut, Kick, decode, said
from printing.fake_printers import FINE, NO_PAPER, QUESTION, SILENT
from printing.samples import HOSTILE, hostile_receipt, receipt, token

from posdesk.documents.paper import Paper, QrCode, Words
from posdesk.printing.escpos import escpos
from posdesk.printing.pdf import pdf
from posdesk.printing.printer import (
    PAPER_OUT,
    PRINTER_MISSET,
    PRINTER_OFFLINE,
    PRINTER_REFUSED,
    PrinterFault,
)
from posdesk.printing.printers import PRINTERS, UNTRIED, printer_from, system_queue, usb_escpos
from posdesk.printing.roll import roll_of
from posdesk.printing.thermal import Thermal, thermal_from

PAPER = receipt(token(204))
JOB = escpos(PAPER, roll_of(80))
THERMAL = Thermal(roll_of(80))


def test_every_file_among_the_printers_is_in_the_list() -> None:
    folder = Path(str(sys.modules["posdesk.printing.printers"].__file__)).parent
    assert {path.stem for path in folder.glob("*.py")} - {"__init__"} == set(PRINTERS)
    assert set(PRINTERS) > UNTRIED


@pytest.mark.parametrize(
    ("settings", "key"),
    [
        ({"kind": "fax"}, "kind"),
        ({}, "folder"),
        ({"folder": "relative/path"}, "folder"),
        ({"folder": "/tmp", "width_mm": "70"}, "width_mm"),
        ({"folder": "/tmp", "width_mm": "80", "dots": "384"}, "width_mm"),
        ({"folder": "/tmp", "width_mm": "eighty"}, "width_mm"),
        ({"kind": "file_escpos"}, "folder"),
        ({"kind": "network_escpos"}, "host"),
        ({"kind": "network_escpos", "host": "a b"}, "host"),
        ({"kind": "network_escpos", "host": "-o"}, "host"),
        ({"kind": "network_escpos", "host": "till", "port": "0"}, "port"),
        ({"kind": "network_escpos", "host": "till", "port": "9100x"}, "port"),
        ({"kind": "network_escpos", "host": "till", "port": "99999"}, "port"),
        ({"kind": "network_escpos", "host": "till", "code_pages": "437,999"}, "code_pages"),
        ({"kind": "network_escpos", "host": "till", "code_pages": ""}, "code_pages"),
        ({"kind": "usb_escpos"}, "device"),
        ({"kind": "usb_escpos", "device": "/dev/sda"}, "device"),
        ({"kind": "usb_escpos", "device": "/dev/usb/lp0/../../sda"}, "device"),
        ({"kind": "system_queue"}, "queue"),
        ({"kind": "system_queue", "queue": "-o evil"}, "queue"),
    ],
)
def test_a_wrong_setting_is_named(settings: Mapping[str, str], key: str) -> None:
    with pytest.raises(PrinterFault) as caught:
        printer_from(settings)
    assert (caught.value.code, caught.value.detail) == (PRINTER_MISSET, key)


def test_settings_reach_the_printer() -> None:
    thermal = thermal_from(
        {"width_mm": "58", "dots": "420", "code_pages": "1252, 437", "cut": "no"}
    )
    assert thermal == Thermal(roll_of(58, 420), ("1252", "437"), cut=False)
    assert thermal_from({"code_pages": "picture"}).pages == ()


class TestPdfFolder:
    def test_it_is_the_one_a_shop_starts_with(self, tmp_path: Path) -> None:
        printer_from({"folder": str(tmp_path / "papers")}).print(PAPER)
        (file,) = (tmp_path / "papers").iterdir()
        assert file.name == "sale-receipt-S1-000123-4.pdf"
        assert file.read_bytes() == pdf(PAPER)
        assert stat.S_IMODE(file.stat().st_mode) == 0o600

    def test_a_second_of_the_same_name_stands_beside_the_first(self, tmp_path: Path) -> None:
        printer = printer_from({"folder": str(tmp_path), "width_mm": "58"})
        for copy in (0, 0, 1):
            printer.print(PAPER, copy)
        names = sorted(path.name for path in tmp_path.iterdir())
        assert names == [
            "sale-receipt-S1-000123-4-2.pdf",
            "sale-receipt-S1-000123-4-copy-1.pdf",
            "sale-receipt-S1-000123-4.pdf",
        ]

    @pytest.mark.parametrize(
        "number", ["../../x", "/etc/x", "C:con", "a\x00b", "..", "", "é" * 5_000]
    )
    def test_no_name_leaves_the_folder(self, tmp_path: Path, number: str) -> None:
        inner = tmp_path / "papers"
        printer_from({"folder": str(inner)}).print(Paper("", number, (Words("x"),)))
        (file,) = inner.iterdir()
        assert [path.name for path in tmp_path.iterdir()] == ["papers"]
        assert set(file.stem) <= set(
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"
        )

    def test_a_link_in_its_way_is_not_followed(self, tmp_path: Path) -> None:
        (tmp_path / "papers").mkdir()
        target = tmp_path / "target"
        (tmp_path / "papers" / "sale-receipt-S1-000123-4.pdf").symlink_to(target)
        printer_from({"folder": str(tmp_path / "papers")}).print(PAPER)
        assert not target.exists()
        assert (tmp_path / "papers" / "sale-receipt-S1-000123-4-2.pdf").is_file()

    def test_a_folder_that_cannot_be_made(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("in the way")
        with pytest.raises(PrinterFault) as caught:
            printer_from({"folder": str(tmp_path / "file" / "papers")}).print(PAPER)
        assert caught.value.code == PRINTER_REFUSED
        assert not caught.value.reached

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux only")
    def test_a_full_disk_leaves_no_half_file(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(handle: int) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "fsync", full)
        with pytest.raises(PrinterFault) as caught:
            printer_from({"folder": str(tmp_path)}).print(PAPER)
        assert caught.value.code == PRINTER_REFUSED
        assert list(tmp_path.iterdir()) == []

    def test_a_code_too_wide_is_refused(self, tmp_path: Path) -> None:
        with pytest.raises(PrinterFault) as caught:
            printer_from({"folder": str(tmp_path), "width_mm": "58"}).print(
                Paper("x", "1", (QrCode(token(1_200)),))
            )
        assert caught.value.code == PRINTER_REFUSED
        assert list(tmp_path.iterdir()) == []

    def test_it_has_no_drawer_and_does_not_mind(self, tmp_path: Path) -> None:
        printer_from({"folder": str(tmp_path)}).kick_drawer()
        assert list(tmp_path.iterdir()) == []


class TestFileEscpos:
    def test_bytes_as_files(self, tmp_path: Path) -> None:
        printer = printer_from({"kind": "file_escpos", "folder": str(tmp_path)})
        printer.print(PAPER)
        printer.print(PAPER, copy=1)
        printer.kick_drawer()
        names = sorted(path.name for path in tmp_path.iterdir())
        assert names == [
            "drawer.escpos",
            "sale-receipt-S1-000123-4-copy-1.escpos",
            "sale-receipt-S1-000123-4.escpos",
        ]
        assert (tmp_path / "sale-receipt-S1-000123-4.escpos").read_bytes() == JOB
        assert Kick(0) in decode((tmp_path / "drawer.escpos").read_bytes())

    @pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
    def test_hostile_words(self, tmp_path: Path, text: str) -> None:
        printer_from({"kind": "file_escpos", "folder": str(tmp_path)}).print(hostile_receipt(text))
        (file,) = tmp_path.iterdir()
        events = decode(file.read_bytes())
        assert not [e for e in events if isinstance(e, Kick)]
        assert isinstance(events[-1], Cut)


class FarEnd(threading.Thread):
    """The printer at the other end of a pseudo-terminal, which answers and keeps what it gets."""

    def __init__(self, answers: Mapping[int, int]) -> None:
        super().__init__(daemon=True)
        self.answers = answers
        self.handle, self.near = os.openpty()
        tty.setraw(self.near)
        self.device = os.ttyname(self.near)
        self.job = b""

    def run(self) -> None:
        while True:
            try:
                came = os.read(self.handle, 4096)
            except OSError:
                return
            for question in QUESTION.finditer(came):
                answer = self.answers.get(question.group(1)[0])
                if answer is not None:
                    os.write(self.handle, bytes((answer,)))
            self.job += QUESTION.sub(b"", came)

    def printed(self) -> bytes:
        """All of it, once the near end is closed."""
        os.close(self.near)
        self.join(5)
        os.close(self.handle)
        return self.job


@pytest.fixture
def answers(request: pytest.FixtureRequest) -> Mapping[int, int]:
    given: Mapping[int, int] = request.param
    return given


@pytest.fixture
def far_end(answers: Mapping[int, int], monkeypatch: pytest.MonkeyPatch) -> FarEnd:
    monkeypatch.setattr(usb_escpos, "_ANSWER_S", 0.1)
    end = FarEnd(answers)
    end.start()
    return end


@pytest.mark.skipif(sys.platform == "win32", reason="device files are of Linux and macOS")
class TestUsbEscpos:
    def test_it_says_that_it_is_untried(self) -> None:
        assert "usb_escpos" in UNTRIED
        assert "never on a printer" in (usb_escpos.__doc__ or "")

    @pytest.mark.parametrize("answers", [FINE, SILENT], indirect=True)
    def test_the_whole_paper_arrives(self, far_end: FarEnd) -> None:
        usb_escpos.UsbEscpos(far_end.device, THERMAL).print(PAPER)
        assert far_end.printed() == JOB

    @pytest.mark.parametrize("answers", [FINE], indirect=True)
    def test_the_drawer(self, far_end: FarEnd) -> None:
        usb_escpos.UsbEscpos(far_end.device, THERMAL).kick_drawer()
        assert Kick(0) in decode(far_end.printed())

    @pytest.mark.parametrize("answers", [NO_PAPER], indirect=True)
    def test_without_paper_nothing_is_sent(self, far_end: FarEnd) -> None:
        with pytest.raises(PrinterFault) as caught:
            usb_escpos.UsbEscpos(far_end.device, THERMAL).print(PAPER)
        assert (caught.value.code, caught.value.reached) == (PAPER_OUT, False)
        assert far_end.printed() == b""

    def test_a_printer_that_takes_no_more(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(usb_escpos, "_ANSWER_S", 0.05)
        monkeypatch.setattr(usb_escpos, "_PATIENCE_S", 0.1)
        far, near = os.openpty()
        tty.setraw(near)
        with pytest.raises(PrinterFault) as caught:
            usb_escpos.UsbEscpos(os.ttyname(near), Thermal(roll_of(80), ())).print(PAPER)
        assert (caught.value.code, caught.value.reached) == (PAPER_OUT, True)
        os.close(near)
        os.close(far)

    def test_no_device(self, tmp_path: Path) -> None:
        with pytest.raises(PrinterFault) as caught:
            usb_escpos.UsbEscpos(str(tmp_path / "lp0"), THERMAL).print(PAPER)
        assert (caught.value.code, caught.value.reached) == (PRINTER_OFFLINE, False)

    def test_a_plain_file_is_no_printer(self, tmp_path: Path) -> None:
        (tmp_path / "lp0").write_bytes(b"keep me")
        with pytest.raises(PrinterFault) as caught:
            usb_escpos.UsbEscpos(str(tmp_path / "lp0"), THERMAL).print(PAPER)
        assert caught.value.code == PRINTER_MISSET
        assert (tmp_path / "lp0").read_bytes() == b"keep me"

    def test_devices_are_listed(self) -> None:
        assert all(device.startswith("/dev/") for device in usb_escpos.devices())


LP = """#!/bin/sh
echo "lp $*" >> "$KEPT/calls"
cat > "$KEPT/job"
exit ${LP_EXIT:-0}
"""
LPSTAT = """#!/bin/sh
if [ "$1" = -e ]; then echo "till_1"; echo "office"; exit 0; fi
echo "printer $2 ${LP_STATE:-is idle.  enabled since Mon 1 Jun 2026 11:42}"
"""


@pytest.fixture
def cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand-ins for CUPS's two commands, first on the path."""
    commands = tmp_path / "bin"
    commands.mkdir()
    for name, script in (("lp", LP), ("lpstat", LPSTAT)):
        (commands / name).write_text(script)
        (commands / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{commands}:{os.environ['PATH']}")
    monkeypatch.setenv("KEPT", str(tmp_path))
    return tmp_path


@pytest.mark.skipif(sys.platform == "win32", reason="CUPS is of Linux and macOS")
class TestSystemQueue:
    settings: Mapping[str, str] = {"kind": "system_queue", "queue": "till_1"}

    def test_the_queue_gets_the_bytes_raw(self, cups: Path) -> None:
        printer_from(self.settings).print(PAPER, copy=1)
        assert said(decode((cups / "job").read_bytes()))[0] == "COPY 1"
        assert (cups / "calls").read_text() == "lp -d till_1 -o raw -s\n"
        printer_from(self.settings).kick_drawer()
        assert Kick(0) in decode((cups / "job").read_bytes())

    def test_queues_to_choose_from(self, cups: Path) -> None:
        assert system_queue.queues() == ("till_1", "office")

    def test_a_queue_that_is_not_there(self, cups: Path) -> None:
        with pytest.raises(PrinterFault) as caught:
            printer_from({**self.settings, "queue": "till_2"}).print(PAPER)
        assert (caught.value.code, caught.value.reached) == (PRINTER_OFFLINE, False)
        assert not (cups / "job").exists()

    def test_a_stopped_queue(self, cups: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("LP_STATE", "disabled since Mon 1 Jun 2026 11:42 -")
        with pytest.raises(PrinterFault) as caught:
            printer_from(self.settings).print(PAPER)
        assert (caught.value.code, caught.value.reached) == (PRINTER_OFFLINE, False)

    def test_a_queue_that_refuses(self, cups: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("LP_EXIT", "1")
        with pytest.raises(PrinterFault) as caught:
            printer_from(self.settings).print(PAPER)
        assert caught.value.code == PRINTER_REFUSED

    def test_no_cups_at_all(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PATH", str(tmp_path))
        with pytest.raises(PrinterFault) as caught:
            printer_from(self.settings).print(PAPER)
        assert caught.value.code == PRINTER_OFFLINE
