"""The page a printer is tried with: on every printer, its ruler in true millimetres, its code read
back as a test page and as nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
import zxingcpp
from documents.paper_samples import AT, RING, SHOP
from PIL import Image
from printing.escpos_decoder import Code, Cut, Kick, Picture, decode, render, said

from posdesk.documents import test_code, test_page
from posdesk.documents.as_text import as_text
from posdesk.documents.paper import Paper, Ruler
from posdesk.documents.seal import NotRead, open_seal
from posdesk.printing import ruler
from posdesk.printing.code_pages import USUAL
from posdesk.printing.escpos import escpos
from posdesk.printing.printer import Printer
from posdesk.printing.printers import printer_from
from posdesk.printing.raster import dots
from posdesk.printing.roll import ROLLS, Roll, roll_of

EVERY_ROLL = pytest.mark.parametrize(
    "roll", ROLLS.values(), ids=lambda roll: f"{roll.mm} mm, {roll.head}"
)


def page(roll: Roll) -> Paper:
    return test_page.compose(SHOP, AT, "Network", roll.mm, ruler.reach(roll.head))


def codes(picture: Image.Image) -> list[str]:
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2)
    return [code.text for code in zxingcpp.read_barcodes(picture.convert("L"), formats)]


def strokes(picture: Image.Image, top: int) -> list[int]:
    """Where the short strokes of a ruler begin, on the line just above their ends."""
    row = [picture.getpixel((x, top + 10)) == 0 for x in range(picture.width)]
    return [x for x in range(picture.width) if row[x] and (x == 0 or not row[x - 1])]


@EVERY_ROLL
def test_the_ruler_is_true_to_a_quarter_of_a_millimetre_to_its_end(roll: Roll) -> None:
    reach = ruler.reach(roll.head)
    only = Paper("x", "1", (Ruler(reach),))
    (picture,) = [e for e in decode(escpos(only, roll)) if isinstance(e, Picture)]
    assert picture.wide <= roll.head
    drawn = render(decode(escpos(only, roll)), roll.head).convert("1")
    tops = [y for y in range(drawn.height) if drawn.getpixel((0, y)) == 0]
    found = strokes(drawn, tops[0])
    assert len(found) == reach + 1
    for mm, dot in enumerate(found):
        assert abs(dot * 25.4 / 203 - mm) < 0.25, (mm, dot)


@pytest.mark.parametrize("width_mm", [80, 58])
def test_the_pdf_draws_the_same_ruler_dot_for_dot(width_mm: int) -> None:
    roll = roll_of(width_mm)
    grid = ruler.grid(ruler.reach(roll.head), roll.head)
    (drawn,) = dots(Paper("x", "1", (Ruler(ruler.reach(roll.head)),)), roll)
    tops = [y for y in range(drawn.height) if drawn.getpixel((0, y)) == 0]
    for down, row in enumerate(grid):
        got = bytes(drawn.getpixel((x, tops[0] + down)) == 0 for x in range(roll.head))
        assert got == row, down


@EVERY_ROLL
def test_its_code_comes_back_from_every_roll(roll: Roll) -> None:
    (picture,) = dots(page(roll), roll)
    assert codes(picture) == [test_code.CODE]
    for pages in (USUAL, ()):
        events = decode(escpos(page(roll), roll, pages))
        assert codes(render(events, roll.head)) == [test_code.CODE]


def test_the_first_page_is_in_the_printers_own_letters_and_the_second_a_picture() -> None:
    events = decode(escpos(page(roll_of(80)), roll_of(80)))
    assert [e.text for e in events if isinstance(e, Code)] == [test_code.CODE]
    assert said(events)[0] == "TEST - no receipt" == said(events)[-1]
    assert isinstance(events[-1], Cut)
    further = decode(escpos(test_page.further_letters(AT, "Network"), roll_of(58)))
    assert any(isinstance(e, Picture) for e in further) and not said(further)


def test_the_code_is_a_test_pages_and_never_a_receipts() -> None:
    assert test_code.is_test_code(f" {test_code.CODE.lower()}\n")
    assert test_code.arrived_whole(test_code.CODE.lower())
    swapped = test_code.CODE.replace("Y", "z").replace("Z", "Y").upper()
    assert test_code.is_test_code(swapped) and not test_code.arrived_whole(swapped)
    assert not test_code.is_test_code("PD1TEST")
    assert open_seal(test_code.CODE, RING) is NotRead.UNREADABLE


def test_it_says_twice_that_it_is_no_receipt_and_has_no_number() -> None:
    for paper in (page(roll_of(80)), test_page.further_letters(AT, "x")):
        shown = as_text(paper)
        assert shown.count("TEST - no receipt") == 2
        assert (paper.kind, paper.number, paper.opens_drawer) == ("test_page", "TEST", False)


def printers(folder: Path, drawer: str) -> dict[str, Printer]:
    settings = {"folder": str(folder), "drawer": drawer}
    return {
        "pdf": printer_from({**settings, "kind": "pdf_folder"}),
        "80": printer_from({**settings, "kind": "file_escpos"}),
        "58": printer_from({**settings, "kind": "file_escpos", "width_mm": "58"}),
    }


@pytest.mark.parametrize("name", ["pdf", "80", "58"])
def test_it_prints_on_each_kind_and_opens_no_drawer(tmp_path: Path, name: str) -> None:
    printers(tmp_path, "yes")[name].print(page(roll_of(58 if name == "58" else 80)))
    (file,) = tmp_path.iterdir()
    assert file.name.startswith("test-page-TEST")
    if name != "pdf":
        assert not any(isinstance(e, Kick) for e in decode(file.read_bytes()))


def test_a_till_without_a_drawer_kicks_none(tmp_path: Path) -> None:
    paper = Paper("sale_receipt", "S-1", (), opens_drawer=True)
    for drawer, kicks in (("yes", 2), ("no", 0)):
        folder = tmp_path / drawer
        printer = printers(folder, drawer)["80"]
        printer.print(paper)
        printer.kick_drawer()
        found = [e for file in folder.iterdir() for e in decode(file.read_bytes())]
        assert sum(isinstance(e, Kick) for e in found) == kicks
