"""Paper -> picture: the dots of a thermal head, and the preview on the screen.

Both are photographs of the PDF, so preview, file and paper cannot disagree.
"""

from __future__ import annotations

import io
from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING

from posdesk.documents.paper import Paper
from posdesk.printing.pages import pictures
from posdesk.printing.pdf import LONGEST_PAGE, bands, draw, place
from posdesk.printing.roll import DPI, Roll, roll_of
from posdesk.printing.wire import DLE

if TYPE_CHECKING:
    from PIL.Image import Image

_DARK_BELOW = 150  # keeps thin strokes whole; the modules of a code are pure black either way
_STRIP_LINES = 256
_MARKER = (255, 236, 130)  # a highlighter's yellow: black on it is as black as on white
_TALLEST_PREVIEW = 32_000
_MOST_PAGES = 50
_MOST_PIXELS = 2 * 640 * LONGEST_PAGE


def dots(paper: Paper, roll: Roll) -> Iterator[Image]:
    """Each page as a one-bit picture, as wide as the head, 203 dots to the inch."""
    aside = (roll.paper - roll.head) // 2
    for page in _pages(paper, roll, DPI / 72):
        inked = page.crop((aside, 0, aside + roll.head, page.height))
        yield inked.point([255 if grey >= _DARK_BELOW else 0 for grey in range(256)], "1")


def preview(paper: Paper, width_px: int, width_mm: int = 80, marked: Collection[int] = ()) -> bytes:
    """A PNG of the whole paper, `width_px` wide, for the screen; the `marked` blocks (their places)
    as if with a highlighter.

    A paper that would be taller than 32,000 pixels, which no window can paint, is drawn narrower.
    """
    from PIL import Image

    roll = roll_of(width_mm)
    tall = sum(height for _, height in place(paper, roll))
    scale = min(width_px / roll.paper, _TALLEST_PREVIEW / tall) * DPI / 72
    pages = list(_pages(paper, roll, scale))
    whole = Image.new("L", (pages[0].width, sum(page.height for page in pages)), 255)
    top = 0
    for page in pages:
        whole.paste(page, (0, top))
        top += page.height
    if marked:
        whole = _highlighted(whole, bands(paper, roll, marked), whole.width / roll.paper)
    out = io.BytesIO()
    whole.save(out, "PNG", compress_level=1)
    return out.getvalue()


def _highlighted(picture: Image, rows: Iterable[tuple[int, int]], scale: float) -> Image:
    """The grey picture in colour, those rows (upper edge and height, in dots) marked."""
    from PIL import Image, ImageChops

    coloured = picture.convert("RGB")
    for top, tall in rows:
        box = (0, round(top * scale), coloured.width, round((top + tall) * scale))
        part = coloured.crop(box)
        coloured.paste(ImageChops.multiply(part, Image.new("RGB", part.size, _MARKER)), box)
    return coloured


def _pages(paper: Paper, roll: Roll, scale: float) -> Iterator[Image]:
    return pictures(draw(paper, roll), scale, most_pages=_MOST_PAGES, most_pixels=_MOST_PIXELS)


def strips(picture: Image) -> Iterator[bytes]:
    """A one-bit picture as `GS v 0` commands, 256 lines each, which any memory holds."""
    from PIL import ImageChops

    wide = (picture.width + 7) // 8
    inverted = ImageChops.invert(picture)  # a set bit burns a dot
    for top in range(0, picture.height, _STRIP_LINES):
        strip = inverted.crop((0, top, picture.width, min(top + _STRIP_LINES, picture.height)))
        yield raster(wide, strip.height, strip.tobytes())


def raster(width_bytes: int, lines: int, bits: bytes) -> bytes:
    """One `GS v 0` command: eight dots to a byte, a set bit burns.

    Printers obey DLE even amid a picture: a byte that would begin such a command gets a dot more.
    """
    bits = DLE.sub(b"\x18", bits)
    return b"\x1dv0\x00" + width_bytes.to_bytes(2, "little") + lines.to_bytes(2, "little") + bits
