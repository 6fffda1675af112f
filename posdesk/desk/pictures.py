"""The codes on a picture or PDF of a receipt, for the faces: they never meet printing itself."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from posdesk.documents.paper import Paper


def codes_in_picture(path: Path) -> tuple[str, ...]:
    """The texts of the QR codes in a PNG, JPEG or PDF (Fault: missing, too big, unreadable)."""
    from posdesk.printing.reading import codes_in  # loads pdfium and zxing: at first use only

    return codes_in(path)


def picture_of(paper: Paper, width_px: int, marked: Collection[int] = ()) -> bytes:
    """The paper as a PNG so many pixels wide: the preview is the paper renderer's own picture.

    `marked`: places of blocks that are to catch the eye.
    """
    from posdesk.printing.raster import preview

    return preview(paper, width_px, marked=marked)
