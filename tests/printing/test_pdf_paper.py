"""The PDF: the same bytes each time, its letters inside it, of the right length."""

from __future__ import annotations

import re
import zlib
from time import perf_counter, process_time

import pypdfium2
import pytest
from printing.samples import HOSTILE, hostile_receipt, receipt, token

from posdesk.documents.paper import Pair, Paper, QrCode, Words
from posdesk.printing.pdf import LONGEST_PAGE, pdf, place
from posdesk.printing.raster import dots, preview
from posdesk.printing.roll import DPI, roll_of

WIDTHS = (80, 58)


def pages_of(content: bytes) -> list[tuple[float, float]]:
    document = pypdfium2.PdfDocument(content)
    sizes = [page.get_size() for page in document]
    document.close()
    return sizes


def text_of(content: bytes) -> str:
    document = pypdfium2.PdfDocument(content)
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return text


@pytest.mark.parametrize("width_mm", WIDTHS)
def test_same_paper_same_bytes(width_mm: int) -> None:
    assert pdf(receipt(token(298)), width_mm) == pdf(receipt(token(298)), width_mm)


@pytest.mark.parametrize("width_mm", WIDTHS)
def test_the_page_is_as_wide_as_the_roll_and_as_long_as_the_paper(width_mm: int) -> None:
    short, long = (pages_of(pdf(receipt(lines=n), width_mm)) for n in (1, 30))
    assert len(short) == len(long) == 1
    assert short[0][0] == pytest.approx(width_mm * 72 / 25.4, abs=0.4)
    assert long[0][1] > short[0][1] + 29 * 40 * 72 / DPI


def test_only_our_own_letters_and_all_of_them_embedded() -> None:
    content = pdf(receipt(token(298)))
    assert b"Helvetica" not in content
    names = set(re.findall(rb"/BaseFont /([A-Za-z0-9+-]+)", content))
    assert names == {b"AAAAAA+DejaVuSansMono", b"AAAAAA+DejaVuSansMono-Bold"}
    assert content.count(b"/FontFile2") == len(names)


def test_nothing_in_a_paper_is_live() -> None:
    content = pdf(hostile_receipt("<a href='javascript:x'>http://example.invalid</a>"))
    live = rb"/(Annots?|URI|JavaScript|JS|OpenAction|AA|Launch|EmbeddedFile)\b"
    assert not re.search(live, content)
    assert "<a href='javascript:x'>" in " ".join(text_of(content).split())


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_no_words_hold_up_a_receipt(text: str) -> None:
    started = process_time()
    content = pdf(hostile_receipt(text))
    assert "10.00" in text_of(content)
    assert process_time() - started < 2


def test_signs_of_other_scripts_are_drawn() -> None:
    content = pdf(Paper("x", "1", (Pair("Tee 龍井茶, Привет, ✓", "1.00"),)))
    assert b"DroidSansFallback" in content
    assert "龍井茶" in text_of(content).replace(" ", "")
    assert "Привет" in text_of(content)


def test_a_sign_that_no_face_has_is_a_box_and_not_a_hole() -> None:
    assert "□" in text_of(pdf(Paper("x", "1", (Words("gift \U0001f381 box"),))))


def test_675_lines_are_one_long_page_and_quick() -> None:
    paper = receipt(token(656), lines=675)
    pdf(receipt(token(656)))  # faces loaded
    started = perf_counter()
    content = pdf(paper)
    spent = perf_counter() - started
    assert len(pages_of(content)) == 1
    assert spent < 1.5
    assert "1,721.25" in text_of(pdf(Paper("x", "1", (Pair("675 × 2.55", "1,721.25"),))))


def test_beyond_five_metres_there_are_pages_and_nothing_is_lost() -> None:
    paper = Paper("x", "1", tuple(Pair(f"item {n}", f"{n}.00") for n in range(3_000)))
    content = pdf(paper)
    sizes = pages_of(content)
    assert len(sizes) == 3
    assert all(height <= 14_400 for _, height in sizes)
    text = text_of(content)
    assert all(f"{n}.00" in text for n in (0, 1_499, 2_999))
    assert sum(len(placed) for placed, _ in place(paper, roll_of(80))) == 3_000
    assert all(height <= LONGEST_PAGE for _, height in place(paper, roll_of(80)))


@pytest.mark.parametrize("width_mm", WIDTHS)
def test_at_203_dpi_a_page_is_whole_dots_wide(width_mm: int) -> None:
    roll = roll_of(width_mm)
    (page,) = dots(receipt(token(298)), roll)
    assert (page.mode, page.width) == ("1", roll.head)
    ((_, height),) = place(receipt(token(298)), roll)
    assert page.height == height


def test_every_module_of_a_code_is_four_whole_dots_black_or_white() -> None:
    """Read off the page dot by dot: no module is shaved or smeared by the drawing."""
    import segno

    code = token(656)
    (page,) = dots(Paper("x", "1", (QrCode(code),)), roll_of(80))
    ink = page.convert("L").point([255 if grey < 128 else 0 for grey in range(256)])
    left, top, right, bottom = ink.getbbox() or (0, 0, 0, 0)
    version = (right - left) // 4
    grid = segno.make_qr(code, error="M", boost_error=False).matrix
    assert (right - left, bottom - top) == (version * 4, version * 4)
    assert len(grid) == version
    for y in range(version * 4):
        for x in range(version * 4):
            assert bool(ink.getpixel((left + x, top + y))) == bool(grid[y // 4][x // 4])
    assert left >= 16 >= 4 * 4, "a quiet zone of four modules"
    assert top >= 24, "three millimetres"


def test_the_code_is_one_path() -> None:
    content = pdf(Paper("x", "1", (QrCode(token(298)),)))
    streams = re.findall(rb"stream\r?\n(.*?)endstream", content, re.DOTALL)
    drawn = next(d for s in streams if b" re" in (d := _unpacked(s)))
    assert drawn.count(b" re") > 500
    assert len(re.findall(rb"\bf\*?\s", drawn)) == 1


def _unpacked(stream: bytes) -> bytes:
    import base64

    try:
        return zlib.decompress(base64.a85decode(stream.strip().removesuffix(b"~>")))
    except (ValueError, zlib.error):
        return b""


def test_the_preview_is_a_picture_of_the_same_page() -> None:
    from io import BytesIO

    from PIL import Image

    small, large = (Image.open(BytesIO(preview(receipt(token(298)), wide))) for wide in (360, 640))
    assert abs(small.width - 360) <= 1
    assert abs(large.width - 640) <= 1
    assert small.height / small.width == pytest.approx(large.height / large.width, rel=0.01)
    assert preview(receipt(), 320, 58)


def test_the_preview_of_a_very_long_paper_can_still_be_painted() -> None:
    from io import BytesIO

    from PIL import Image

    picture = Image.open(BytesIO(preview(receipt(lines=675), 640)))
    assert 31_000 < picture.height <= 32_001


def test_a_code_too_wide_for_the_roll_is_refused_with_figures() -> None:
    with pytest.raises(ValueError, match="too wide for a 58 mm roll"):
        pdf(Paper("x", "1", (QrCode(token(1_200)),)), 58)
    with pytest.raises(ValueError, match="capitals and digits"):
        pdf(Paper("x", "1", (QrCode("lower case"),)))
    with pytest.raises(ValueError, match="no roll of 70 mm"):
        pdf(receipt(), 70)


def test_a_code_costs_little_beside_the_rest() -> None:
    """PERFORMANCE 17: at most 12 times the paper without one."""
    plain, coded = receipt(lines=10), receipt(token(298), lines=10)
    spent = {}
    for paper in (plain, coded, plain, coded):
        times = []
        for _ in range(5):
            started = perf_counter()
            pdf(paper)
            times.append(perf_counter() - started)
        spent[paper] = min(times)
    assert spent[coded] <= 12 * spent[plain]
