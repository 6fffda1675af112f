"""`posdesk find`: a sale as it stands, by its number; or those that fit what is remembered."""

from __future__ import annotations

import json
import sys
from dataclasses import replace

from posdesk import cli
from posdesk.cli import shop as shops
from posdesk.cli.options import Options
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.find_purchase import FindPurchase
from posdesk.desk.lookups.paper_answers import ReceiptFound
from posdesk.desk.lookups.scan import AskScan
from posdesk.desk.why_it_fits import why_words
from posdesk.documents import figures
from posdesk.money import currency, plain
from posdesk.plain_text import clean
from posdesk.returns.search.ranking import Found
from posdesk.returns.search.reading import read_remembered
from posdesk.returns.standing import Standing
from posdesk.sales.sale import IMPORTED
from posdesk.wording import translate

MOST = 10


def run(options: Options) -> int:
    """Print what was found; 2 when nothing is, or nothing was asked."""
    with shops.opened(shops.books_at(options.books)) as desk:
        if options.files:
            from posdesk.cli.find_batch import run_batch

            print(json.dumps(run_batch(desk, options.files[0]), indent=1, ensure_ascii=False))
            return cli.DONE
        said = " ".join(options.words)
        if not said.strip():
            words = translate("Cli", "Say what is remembered, or name a file with --batch.")
            print(words, file=sys.stderr)
            return cli.NOTHING_DONE
        if not options.json and len(options.words) == 1:
            receipt = desk.ask(AskScan(said))
            if isinstance(receipt, ReceiptFound):
                print("\n".join(_lines(receipt.standing)))
                return cli.DONE
        return _fitting(desk, said, options)


def _fitting(desk: Desk, said: str, options: Options) -> int:
    """The sales that fit what was said, the best first."""
    code = desk.shop.currency
    today = options.back_on or desk.station().at.day
    asked = read_remembered(said, today, currency(code).exponent)
    if options.back_on is not None:
        asked = replace(asked, back_on=options.back_on)
    found = desk.ask(FindPurchase(asked, MOST))
    if options.json:
        from posdesk.cli.find_batch import as_json as told

        print(json.dumps({"asked": said, **told(found, code)}, indent=1, ensure_ascii=False))
    elif found:
        print("\n".join(_candidate(each, code) for each in found))
    else:
        words = translate("Cli", "These books hold no sale that fits: {said}")
        print(words.format(said=clean(said, 60)), file=sys.stderr)
    return cli.DONE if found or options.json else cli.NOTHING_DONE


def _candidate(found: Found, code: str) -> str:
    sold, exponent = found.sold, currency(code).exponent
    line = f"/{found.line}" if found.line else ""
    goods = f"{sold.quantity} × {sold.text[:32]}" if found.line else ""
    why = ", ".join(why_words(each, code) for each in found.why)
    day = figures.day(sold.at.day)
    amount = plain(sold.paid if found.line else sold.total, exponent)
    return f"{found.receipt + line:<16} {day:<12} {amount:>11}  {goods:<40}  {why}"


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
