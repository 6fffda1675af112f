"""What a visitor of the demo shop scans: a sheet of codes, and receipts as pictures."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from posdesk.catalogue.product import Product
from posdesk.desk.desk import Desk
from posdesk.documents.figures import Figures, day
from posdesk.documents.paper import Paper, QrCode
from posdesk.intake.old_sales import History, OldInvoice
from posdesk.printing.paper_file import stem
from posdesk.printing.raster import preview
from posdesk.printing.scan_sheet import Label, ReceiptCode, draw_sheet
from posdesk.sales.sale import Sale
from posdesk.wording import translate

FOLDER, SHEET = "to-scan", "sheet.pdf"
_PICTURE_WIDTH = 640  # pixels of an 80 mm receipt: four to a module of its code
_OLD_RECEIPTS = 5


def write_sheet(
    desk: Desk, goods: Sequence[Product], sold: Sequence[tuple[Sale, Paper]], past: History
) -> Path:
    """Write the sheet and a PNG of each receipt beside the books; the folder they are in."""
    folder = desk.folder / FOLDER
    folder.mkdir(exist_ok=True)
    figures = Figures(desk.shop.currency)
    labels = [
        Label(product.gtins[0][1:], product.text, _price(product, figures))
        for product in dict.fromkeys(goods)
    ]
    codes = [_code(sale, paper, figures) for sale, paper in sold]
    title = translate("Demo", "{shop}: to scan").format(shop=desk.shop.name)
    (folder / SHEET).write_bytes(draw_sheet(title, codes, labels, _foot(past)))
    for _, paper in sold:
        (folder / f"{stem(paper)}.png").write_bytes(preview(paper, _PICTURE_WIDTH))
    return folder


def _price(product: Product, figures: Figures) -> str:
    assert product.price_milli is not None, product.sku
    return figures.unit_price(product.price_milli)


def _code(sale: Sale, paper: Paper, figures: Figures) -> ReceiptCode:
    """The receipt's first code: it holds every line of a short receipt."""
    code = next(block.text for block in paper.blocks if isinstance(block, QrCode))
    title = f"{sale.number}  {figures.amount(sale.total)} {figures.code}"
    lines = (f"{line.quantity} × {line.text}" for line in sale.lines)
    return ReceiptCode(code, (title, *lines))


def _foot(past: History) -> tuple[str, ...]:
    short = [each for each in past.invoices.values() if each.sold and 2 <= len(each.lines) <= 6]
    latest = sorted(short, key=lambda each: each.at, reverse=True)[:_OLD_RECEIPTS]
    old = ", ".join(_old(invoice) for invoice in latest)
    return (
        translate("Demo", "Receipts of the old till, to type: {numbers}").format(numbers=old),
        translate("Demo", "Goods and past sales: Online Retail, UCI, CC BY 4.0, {source}").format(
            source="doi 10.24432/C5BW33"
        ),
    )


def _old(invoice: OldInvoice) -> str:
    return f"{invoice.number} ({day(invoice.at.date())})"
