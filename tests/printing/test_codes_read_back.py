"""Signed codes, printed every way we print, read back by a decoder that is not ours."""

from __future__ import annotations

import random

import pytest
import segno
from PIL import ImageFilter
from printing.bad_prints import photographed, read, worn
from printing.escpos_decoder import decode, render
from printing.samples import TOKEN_LENGTHS, receipt, token

from posdesk.documents.paper import CENTRE, SMALL, Paper, QrCode, Words
from posdesk.printing import qr
from posdesk.printing.escpos import escpos
from posdesk.printing.raster import dots
from posdesk.printing.roll import roll_of


@pytest.mark.parametrize("width_mm", [80, 58])
@pytest.mark.parametrize("letters", TOKEN_LENGTHS)
def test_from_the_pdf_in_one_bit_at_203_dpi(letters: int, width_mm: int) -> None:
    (page,) = dots(receipt(token(letters)), roll_of(width_mm))
    assert read(page) == [token(letters)]


@pytest.mark.parametrize("width_mm", [80, 58])
@pytest.mark.parametrize("letters", TOKEN_LENGTHS)
def test_from_the_strips_of_a_thermal_picture(letters: int, width_mm: int) -> None:
    roll = roll_of(width_mm)
    job = escpos(receipt(token(letters)), roll, pages=())
    assert read(render(decode(job), roll.head)) == [token(letters)]


@pytest.mark.parametrize("width_mm", [80, 58])
@pytest.mark.parametrize("letters", TOKEN_LENGTHS)
def test_from_a_code_the_printer_draws_itself(letters: int, width_mm: int) -> None:
    roll = roll_of(width_mm)
    job = escpos(receipt(token(letters)), roll)
    assert read(render(decode(job), roll.head)) == [token(letters)]


def test_several_codes_on_one_paper() -> None:
    codes = [token(656, seed) for seed in range(3)]
    for width_mm in (80, 58):
        roll = roll_of(width_mm)
        (page,) = dots(receipt(*codes), roll)
        assert read(page) == sorted(codes)
        assert read(render(decode(escpos(receipt(*codes), roll)), roll.head)) == sorted(codes)


def test_at_the_foot_of_a_receipt_of_675_lines() -> None:
    """Four metres down; drawing in one go loses what lies beyond 32,767 dots."""
    codes = [token(656, seed) for seed in range(14)]
    found = []
    for page in dots(receipt(*codes, lines=675), roll_of(80)):
        found += read(page.crop((0, max(0, page.height - 9_000), page.width, page.height)))
    assert sorted(found) == sorted(codes)


@pytest.mark.parametrize("letters", TOKEN_LENGTHS)
def test_as_a_camera_would_see_it(letters: int) -> None:
    """RELIABILITY G9: blur 1.2, skew of 5 degrees, noise of 20, at 1,280 pixels: all are read."""
    chance = random.Random(letters)
    for width_mm in (80, 58):
        blocks = (QrCode(token(letters)), Words("check code 7KQ4-M2XD-9RTB-0HVE", CENTRE, SMALL))
        (page,) = dots(Paper("x", "1", blocks), roll_of(width_mm))
        for _ in range(4):
            assert read(photographed(page, chance)) == [token(letters)]


def test_worn_paper_is_read() -> None:
    chance = random.Random(7)
    for letters in (298, 403, 656):
        (page,) = dots(Paper("x", "1", (QrCode(token(letters)),)), roll_of(80))
        for _ in range(8):
            assert read(worn(page, chance).filter(ImageFilter.GaussianBlur(0.8))) == [
                token(letters)
            ]


def test_sizes_on_paper_are_as_promised() -> None:
    """RELIABILITY 1.5: 21 lines without names within 16-M, 45 mm; further codes on a narrow roll too."""
    assert qr.version(token(204)) == 8
    assert qr.version(token(298)) == 10
    assert qr.version(token(403)) == 12
    assert qr.version(token(656)) == 16
    millimetres = (17 + 4 * 16 + 8) * 4 * 25.4 / 203
    assert millimetres <= 45
    assert roll_of(58).head >= (17 + 4 * 16) * 4


def test_the_table_of_sizes_agrees_with_the_standard() -> None:
    """Our written table against segno's, at each edge of each version."""
    for number in range(1, 32):
        full = "A" * qr._HOLDS[number - 1]
        for text, expected in ((full, number), (full + "A", number + 1)):
            assert (
                segno.encoder.find_version(
                    segno.encoder.prepare_data(text, None, None),
                    segno.consts.ERROR_MAPPING["M"],
                    eci=False,
                    micro=False,
                )
                == expected
            )
        assert qr.version(full) == number
