"""Receipts as files: the codes on a picture or a PDF that was dropped on the window or opened.

Only looks: what a code says, and whether it is ours, is judged where codes are read.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from posdesk.errors import Fault
from posdesk.printing.pages import pictures

if TYPE_CHECKING:
    from PIL.Image import Image

FILE_MISSING = "file_missing"
FILE_TOO_BIG = "file_too_big"
FILE_FOREIGN = "file_foreign"
FILE_UNREADABLE = "file_unreadable"
FAULTS = (FILE_MISSING, FILE_TOO_BIG, FILE_FOREIGN, FILE_UNREADABLE)
"""Not there; more than we look at; neither PNG, JPEG nor PDF; said to be one and is not whole."""

MOST_BYTES = 20_000_000
MOST_PIXELS = 50_000_000
MOST_PAGES = 10
_MOST_CODES = 32
_LONGEST_CODE = 4_296  # letters in the largest QR code there is
_PDF_SCALE = 300 / 72
_KINDS = {b"%PDF-": "PDF", b"\x89PNG\r\n\x1a\n": "PNG", b"\xff\xd8\xff": "JPEG"}


def codes_in(path: Path) -> tuple[str, ...]:
    """The texts of the QR codes in a PNG, JPEG or PDF file, from top to bottom, each once.

    Empty when it holds none. Looks at the first 10 pages. Raises Fault with one of FAULTS.
    """
    kind, content = _content(path)
    found: dict[str, None] = {}
    for picture in _pictures(kind, content):
        for text in _codes(picture):
            found[text] = None
    return tuple(found)[:_MOST_CODES]


def _content(path: Path) -> tuple[str, bytes]:
    """The whole file, once it is known to be of a kind and size we read."""
    try:
        if not path.is_file():
            raise Fault(FILE_MISSING, str(path))
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as trouble:
        raise Fault(FILE_UNREADABLE, f"{path!r}: {trouble}") from trouble
    if len(content) > MOST_BYTES:
        raise Fault(FILE_TOO_BIG, str(path))
    for beginning, kind in _KINDS.items():
        if content.startswith(beginning):
            return kind, content
    raise Fault(FILE_FOREIGN, str(path))


def _pictures(kind: str, content: bytes) -> Iterator[Image]:
    if kind == "PDF":
        return pictures(content, _PDF_SCALE, most_pages=MOST_PAGES, most_pixels=MOST_PIXELS)
    return iter([_picture(kind, content)])


def _picture(kind: str, content: bytes) -> Image:
    """A PNG or JPEG in grey, what is transparent as white paper."""
    import io
    import warnings

    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of what the next lines refuse
            image: Image.Image = Image.open(io.BytesIO(content), formats=(kind,))
        if image.width * image.height > MOST_PIXELS:
            raise Fault(FILE_TOO_BIG, f"{image.width} x {image.height} pixels")
        if image.mode in ("LA", "PA", "RGBA") or "transparency" in image.info:
            image = image.convert("RGBA")
            paper = Image.new("RGBA", image.size, "white")
            paper.alpha_composite(image)
            return paper.convert("L")
        return image.convert("L")
    except Image.DecompressionBombError as trouble:
        raise Fault(FILE_TOO_BIG, str(trouble)) from trouble
    except (OSError, SyntaxError, ValueError, EOFError) as trouble:
        raise Fault(FILE_UNREADABLE, str(trouble)) from trouble


def _codes(picture: Image) -> Iterator[str]:
    """The codes of one picture, from top to bottom; some of them twice."""
    import zxingcpp

    # Model 2 is what everybody prints; a Micro QR of four digits is soon seen where none stands.
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2)
    for window in _windows(picture):
        found = zxingcpp.read_barcodes(window, formats, text_mode=zxingcpp.TextMode.Plain)
        for code in sorted(found, key=lambda code: code.position.top_left.y):
            if 0 < len(code.text) <= _LONGEST_CODE:
                yield code.text


def _windows(picture: Image) -> Iterator[Image]:
    """A long strip in overlapping squares and a half: the reader misses codes among too many.

    A code is no wider than its paper, so each stands whole in one of them.
    """
    wide, tall = picture.size
    if tall <= 3 * wide:
        yield picture
        return
    for top in range(0, tall - wide, wide):
        yield picture.crop((0, top, wide, min(top + 2 * wide, tall)))
