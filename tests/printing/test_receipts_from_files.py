"""Receipts dropped on the window: PNG, JPEG and PDF, and everything that is none of these."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
import segno
from PIL import Image
from printing.samples import receipt, token

from posdesk.documents.paper import Paper, QrCode
from posdesk.errors import Fault
from posdesk.printing import reading
from posdesk.printing.pdf import pdf
from posdesk.printing.raster import dots, preview
from posdesk.printing.reading import (
    FILE_FOREIGN,
    FILE_MISSING,
    FILE_TOO_BIG,
    FILE_UNREADABLE,
    codes_in,
)
from posdesk.printing.roll import roll_of


def kept(tmp_path: Path, content: bytes, name: str = "receipt") -> Path:
    path = tmp_path / name
    path.write_bytes(content)
    return path


def picture(image: Image.Image, kind: str = "PNG", **how: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **how)
    return out.getvalue()


def page(*codes: str) -> Image.Image:
    (drawn,) = dots(receipt(*codes), roll_of(80))
    return drawn


def fault(path: Path) -> str:
    with pytest.raises(Fault) as caught:
        codes_in(path)
    return caught.value.code


def outcome(path: Path) -> str | tuple[str, ...]:
    try:
        return codes_in(path)
    except Fault as caught:
        return caught.code


@pytest.mark.parametrize("width_mm", [80, 58])
@pytest.mark.parametrize("letters", [204, 403, 656])
def test_our_own_pdf(tmp_path: Path, letters: int, width_mm: int) -> None:
    assert codes_in(kept(tmp_path, pdf(receipt(token(letters)), width_mm))) == (token(letters),)


def test_the_preview_as_a_file(tmp_path: Path) -> None:
    assert codes_in(kept(tmp_path, preview(receipt(token(656)), 640))) == (token(656),)


def test_several_codes_from_top_to_bottom_each_once(tmp_path: Path) -> None:
    codes = [token(656, seed) for seed in (5, 3, 4)]
    assert codes_in(kept(tmp_path, pdf(receipt(*codes, codes[0])))) == tuple(codes)


def test_a_long_receipt(tmp_path: Path) -> None:
    codes = [token(656, seed) for seed in range(14)]
    assert codes_in(kept(tmp_path, pdf(receipt(*codes, lines=675)))) == tuple(codes)


def test_several_pages(tmp_path: Path) -> None:
    sheets = [page(token(204, seed)).convert("L") for seed in range(3)]
    out = io.BytesIO()
    sheets[0].save(out, "PDF", save_all=True, append_images=sheets[1:], resolution=203)
    assert codes_in(kept(tmp_path, out.getvalue())) == tuple(token(204, seed) for seed in range(3))


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
@pytest.mark.parametrize("mode", ["L", "RGB"])
def test_pictures(tmp_path: Path, kind: str, mode: str) -> None:
    assert codes_in(kept(tmp_path, picture(page(token(298)).convert(mode), kind))) == (token(298),)


def test_a_transparent_picture_lies_on_white_paper(tmp_path: Path) -> None:
    ink = page(token(298)).convert("L")
    clear = Image.new("RGBA", ink.size, (0, 0, 0, 0))
    clear.paste((0, 0, 0, 255), mask=ink.point([255 - grey for grey in range(256)]))
    assert codes_in(kept(tmp_path, picture(clear))) == (token(298),)


def test_a_photograph_that_lies_on_its_side(tmp_path: Path) -> None:
    turned = page(token(298)).convert("L").rotate(90, expand=True).resize((2400, 1400))
    assert codes_in(kept(tmp_path, picture(turned, "JPEG", quality=60))) == (token(298),)


def test_a_picture_without_a_code_has_none(tmp_path: Path) -> None:
    assert codes_in(kept(tmp_path, picture(page()))) == ()
    assert codes_in(kept(tmp_path, picture(Image.new("L", (1, 1))))) == ()


def test_other_codes_are_handed_on_as_they_are(tmp_path: Path) -> None:
    """Whose they are is judged elsewhere; a link is text and nobody opens it."""
    code = "HTTPS://EXAMPLE.INVALID/R/1"
    assert codes_in(kept(tmp_path, pdf(Paper("x", "1", (QrCode(code),))))) == (code,)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"x",
        b"GIF89a",
        b"PK\x03\x04",
        b"\x00" * 100,
        b"<svg/>",
        b"MZ",
        b"RIFF0000WEBP",
        b"II*\x00",
    ],
)
def test_a_file_of_another_kind(tmp_path: Path, content: bytes) -> None:
    assert fault(kept(tmp_path, content, "receipt.png")) == FILE_FOREIGN


def test_what_a_file_is_called_does_not_matter(tmp_path: Path) -> None:
    assert codes_in(kept(tmp_path, pdf(receipt(token(204))), "receipt.jpg")) == (token(204),)


@pytest.mark.parametrize("share", [0.02, 0.3, 0.7, 0.98])
def test_files_that_break_off(tmp_path: Path, share: float) -> None:
    whole = page(token(298))
    for content in (pdf(receipt(token(298))), picture(whole), picture(whole.convert("L"), "JPEG")):
        found = outcome(kept(tmp_path, content[: int(len(content) * share)]))
        assert found in (FILE_UNREADABLE, (), (token(298),))


def test_only_the_beginning_of_each_kind(tmp_path: Path) -> None:
    for beginning in (b"%PDF-1.7\n", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0"):
        assert fault(kept(tmp_path, beginning)) == FILE_UNREADABLE
        assert fault(kept(tmp_path, beginning + b"\x00\xff" * 5_000)) == FILE_UNREADABLE


def test_a_file_that_is_not_there_or_no_file(tmp_path: Path) -> None:
    assert fault(tmp_path / "none.pdf") == FILE_MISSING
    assert fault(tmp_path) == FILE_MISSING
    assert fault(Path("a\x00b")) in (FILE_MISSING, FILE_UNREADABLE)


def test_a_file_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_BYTES", 1_000)
    assert fault(kept(tmp_path, pdf(receipt(token(204))))) == FILE_TOO_BIG


def test_a_small_file_that_unpacks_into_a_huge_picture(tmp_path: Path) -> None:
    """12,000 x 12,000 white dots are a few kilobytes of PNG."""
    assert fault(kept(tmp_path, picture(Image.new("1", (12_000, 12_000), 1)))) == FILE_TOO_BIG
    bomb = bytearray(picture(Image.new("1", (8, 8))))
    bomb[16:24] = (60_000).to_bytes(4, "big") * 2
    assert fault(kept(tmp_path, bytes(bomb))) in (FILE_TOO_BIG, FILE_UNREADABLE)


def test_a_page_as_large_as_a_wall_is_drawn_smaller(tmp_path: Path) -> None:
    wall = pdf(receipt(token(204)))
    wall = wall.replace(b"226.995", b"14000.0") if b"226.995" in wall else wall
    codes_in(kept(tmp_path, wall))


def test_no_more_than_ten_pages_are_looked_at(tmp_path: Path) -> None:
    sheets = [page(token(204, seed)).convert("1") for seed in range(12)]
    out = io.BytesIO()
    sheets[0].save(out, "PDF", save_all=True, append_images=sheets[1:], resolution=203)
    assert len(codes_in(kept(tmp_path, out.getvalue()))) == 10


def test_a_locked_pdf(tmp_path: Path) -> None:
    from reportlab.lib.pdfencrypt import StandardEncryption
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, encrypt=StandardEncryption("secret"))
    canvas.drawString(10, 10, "locked")
    canvas.save()
    assert fault(kept(tmp_path, out.getvalue())) == FILE_UNREADABLE


def test_a_micro_code_is_none_of_ours(tmp_path: Path) -> None:
    drawn = io.BytesIO()
    segno.make("0558", micro=True).save(drawn, kind="png", scale=8, border=4)
    assert codes_in(kept(tmp_path, drawn.getvalue())) == ()
