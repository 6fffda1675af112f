"""What an import found and did, as plain JSON values and as words: nothing dropped in silence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from posdesk.intake.booking import rounding_left
from posdesk.intake.importing import Brought
from posdesk.intake.kinds import BAD_DEBT, CREDIT, FREE, SALE, WRITE_OFF
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


_MOST_SHOWN = 20


def as_words(brought: Brought, *, dry_run: bool) -> list[str]:
    """The same for people: what was taken, what was not and why."""
    history, exponent = brought.history, brought.exponent
    sums = Totals(history.lines, exponent).classes
    taken = sum(len(invoice.lines) for invoice in brought.new)
    said = [*history.notices]
    said.append(f"{history.rows:,} rows read: {taken:,} {'to be booked' if dry_run else 'booked'}")
    before = sum(len(invoice.lines) for invoice in brought.before)
    for count, words in (
        (before, "in the books already"),
        (history.repeated, "repeat another row"),
        (history.blank, "empty"),
        (len(history.refused), "not taken"),
    ):
        if count:
            said[-1] += f", {count:,} {words}"
    said[-1] += "."
    for name, (lines, milli) in sums.items():
        if lines:
            amount = decimal_text(milli, exponent)
            said.append(f"  {_CLASS_NAMES[name]:<20}{lines:>9,} rows {amount:>18}")
    links = brought.links
    if links.linked or links.unlinked:
        said.append(
            f"Credits: {len(links.linked):,} lines belong to a sale brought along, "
            f"{len(links.unlinked):,} stand as returns without receipt:"
        )
        said += [f"  {count:>6,}  {words}" for words, count in _reasons(links.unlinked).items()]
    left = rounding_left(history.lines)
    if left:
        amount = decimal_text(sum(each.milli for each in left), exponent)
        said.append(f"Rounding {len(left):,} lines to the smallest coin left {amount}.")
    said += _refused_words(history.refused)
    if dry_run:
        said.append("This was a dry run. Nothing was booked.")
    elif not brought.booked:
        said.append("Nothing was booked: there is nothing new in it.")
    return said


_CLASS_NAMES = {
    SALE: "sales",
    CREDIT: "credits",
    FREE: "free lines",
    WRITE_OFF: "stock written off",
    BAD_DEBT: "bad debts",
}


def _reasons(unlinked: Iterable[Unlinked]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for each in unlinked:
        words = translate("Intake", UNLINKED[each.reason])
        counts[words] = counts.get(words, 0) + 1
    return counts


def _refused_words(refused: Sequence[Refused]) -> list[str]:
    if not refused:
        return []
    said = [f"Not booked, {len(refused):,} rows:"]
    said += [
        f"  {each.file}, row {each.row}: {each.trouble.words}" for each in refused[:_MOST_SHOWN]
    ]
    if len(refused) > _MOST_SHOWN:
        said.append(f"  and {len(refused) - _MOST_SHOWN:,} more; --json lists them all")
    return said
