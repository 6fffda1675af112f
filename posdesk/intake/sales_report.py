"""What an import of sales found and did, as plain JSON values: nothing dropped in silence."""

from __future__ import annotations

from collections.abc import Iterable

from posdesk.intake.booking import rounding_left
from posdesk.intake.importing import Brought
from posdesk.intake.linking import UNLINKED, Link, Unlinked
from posdesk.intake.old_sales import OldLine, Refused
from posdesk.intake.totals import Json, Totals, decimal_text
from posdesk.wording import translate


def as_json(brought: Brought, *, dry_run: bool) -> Json:
    """One object: totals, by_customer, by_day, linked, unlinked, refused, rounding_left, rows.

    Totals are over every row that is taken, now or before. Amounts are decimal text.
    """
    history, exponent = brought.history, brought.exponent
    sums = Totals(history.lines, exponent)
    before = sum(len(invoice.lines) for invoice in brought.before)
    taken = sum(len(invoice.lines) for invoice in brought.new)
    return {
        "totals": sums.totals,
        "by_customer": sums.by_customer,
        "by_day": sums.by_day,
        "linked": [_linked(each) for each in brought.links.linked],
        "unlinked": [_unlinked(each) for each in brought.links.unlinked],
        "refused": [_refused(each) for each in history.refused],
        "rounding_left": _rounding(history.lines, exponent),
        "rows": {
            "read": history.rows,
            "taken": taken,
            "in_the_books_before": before,
            "repeated": history.repeated,
            "blank": history.blank,
            "refused": len(history.refused),
        },
        "booked": {
            "invoices": brought.booked,
            "in_the_books_before": len(brought.before),
            "dry_run": dry_run,
        },
        "notices": list(history.notices),
    }


def _linked(link: Link) -> Json:
    return _credit(link.credit) | {
        "sale_invoice": link.sale,
        "sale_line": link.line,
        "from_piece": link.before,
        "to_piece": link.after,
    }


def _unlinked(each: Unlinked) -> Json:
    words = translate("Intake", UNLINKED[each.reason])
    return _credit(each.credit) | {"reason": each.reason, "words": words}


def _credit(line: OldLine) -> Json:
    return {
        "credit_invoice": line.invoice,
        "credit_line": line.no,
        "stock_code": line.sku,
        "qty": -line.quantity,
    }


def _refused(each: Refused) -> Json:
    return {
        "file": each.file,
        "row": each.row,
        "invoice": each.invoice,
        "reason": each.trouble.code,
        "words": each.trouble.words,
    }


def _rounding(lines: Iterable[OldLine], exponent: int) -> Json:
    """What rounding each line to the minor unit left: exact less booked."""
    left = rounding_left(lines)
    return {
        "amount": decimal_text(sum(each.milli for each in left), exponent),
        "lines": [
            {
                "invoice": each.line.invoice,
                "line": each.line.no,
                "amount": decimal_text(each.milli, exponent),
            }
            for each in left
        ],
    }
