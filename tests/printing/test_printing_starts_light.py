"""The counter must not wait for a PDF library before its window paints."""

from __future__ import annotations

import subprocess
import sys

HEAVY = ("reportlab", "segno", "pypdfium2", "PIL", "zxingcpp")
ROOM = (
    "posdesk.printing",
    "posdesk.printing.escpos",
    "posdesk.printing.pdf",
    "posdesk.printing.raster",
    "posdesk.printing.reading",
    "posdesk.printing.spooler",
    "posdesk.printing.printers",
)


def test_nothing_heavy_is_imported_before_the_first_paper() -> None:
    ask = f"import sys, {', '.join(ROOM)}; print([h for h in {HEAVY!r} if h in sys.modules])"
    said = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


def test_native_bytes_need_nothing_heavy_at_all() -> None:
    ask = (
        "import sys\n"
        "from posdesk.documents.paper import Pair, Paper, QrCode\n"
        "from posdesk.printing.escpos import escpos\n"
        "from posdesk.printing.roll import roll_of\n"
        "escpos(Paper('x', '1', (Pair('Crème', '1.00'), QrCode('PD1A'))), roll_of(80))\n"
        f"print([h for h in {HEAVY!r} if h in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
