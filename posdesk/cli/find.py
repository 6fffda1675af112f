"""`posdesk find NUMBER`: a sale as it stands, found by the number on its receipt."""

from __future__ import annotations

import sys

from posdesk import cli
from posdesk.cli import shop as shops
from posdesk.cli.options import Options
from posdesk.desk.lookups.paper_answers import ReceiptFound
from posdesk.desk.lookups.scan import AskScan
from posdesk.money import currency, plain
from posdesk.plain_text import clean
from posdesk.returns.standing import Standing
from posdesk.sales.sale import IMPORTED
from posdesk.wording import translate


def run(options: Options) -> int:
    """Print the receipt's lines and what of them came back; 2 when there is no such receipt."""
    with shops.opened(shops.books_at(options.books)) as desk:
        found = desk.ask(AskScan(options.number))
    if not isinstance(found, ReceiptFound):
        words = translate("Cli", "These books hold no receipt of the number {number}.")
        print(words.format(number=clean(options.number, 60)), file=sys.stderr)
        return cli.NOTHING_DONE
    print("\n".join(_lines(found.standing)))
    return cli.DONE


def _lines(standing: Standing) -> list[str]:
    sale = standing.sale
    exponent = currency(sale.currency).exponent
    till = translate("Cli", "an old till") if sale.origin == IMPORTED else str(sale.till)
    said = [f"{sale.number}  {sale.at.iso[:16].replace('T', ' ')}  {till}"]
    for line in sale.lines:
        back = standing.returned.get(line.no, 0)
        came = "  " + translate("Cli", "{count} back").format(count=back) if back else ""
        paid = plain(line.paid, exponent)
        said.append(f"{line.quantity:>7}  {line.sku:<12} {line.text[:40]:<40} {paid:>11}{came}")
    total = translate("Cli", "total")
    said.append(f"{'':>7}  {'':<12} {total:<40} {plain(sale.total, exponent):>11}")
    return said
