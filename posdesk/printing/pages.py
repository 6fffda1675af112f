"""Pages of a PDF as grey pictures. Only this file calls pdfium, which takes one call at a time."""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from posdesk.errors import Fault

if TYPE_CHECKING:
    from PIL.Image import Image

_BAND = 8_000
"""Pixels drawn at a time: what pdfium draws beyond 32,767 lands elsewhere, without a word."""

_one_at_a_time = threading.Lock()


def pictures(
    pdf: bytes | Path, scale: float, *, most_pages: int, most_pixels: int
) -> Iterator[Image]:
    """The first pages in grey, `scale` pixels to a point (203/72 is 203 dpi).

    A page that would have more than `most_pixels` is drawn smaller. Raises Fault
    `file_unreadable` for what is not a whole, open PDF.
    """
    import pypdfium2 as pdfium

    with _one_at_a_time:
        try:
            document = pdfium.PdfDocument(pdf)
        except (pdfium.PdfiumError, OSError) as trouble:
            raise Fault("file_unreadable", str(trouble)) from trouble
        try:
            count = min(len(document), most_pages)
        finally:
            document.close()
    for number in range(count):
        yield _picture(pdf, number, scale, most_pixels)


def _picture(pdf: bytes | Path, number: int, scale: float, most_pixels: int) -> Image:
    """One page; the lock is never held while the caller looks at the picture."""
    import pypdfium2 as pdfium

    with _one_at_a_time:
        document = pdfium.PdfDocument(pdf)
        try:
            return _draw(document[number], scale, most_pixels)
        except pdfium.PdfiumError as trouble:
            raise Fault("file_unreadable", str(trouble)) from trouble
        finally:
            document.close()


def _draw(page: Any, scale: float, most_pixels: int) -> Image:
    from PIL import Image

    wide, tall = page.get_size()
    scale = min(scale, (most_pixels / max(wide * tall, 1)) ** 0.5)
    across, down = math.ceil(wide * scale), math.ceil(tall * scale)
    whole = Image.new("L", (across, down), 255)
    for top in range(0, down, _BAND):
        # Whole pixels are left out above and below; the half keeps the rounding honest.
        above = max(0.0, (top - 0.5) / scale)
        below = max(0.0, (down - top - _BAND - 0.5) / scale)
        bitmap = page.render(
            scale=scale, crop=(0, below, 0, above), grayscale=True, may_draw_forms=False
        )
        whole.paste(bitmap.to_pil(), (0, top))
        bitmap.close()
    page.close()
    return whole
