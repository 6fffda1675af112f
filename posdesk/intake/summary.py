"""What an import found and did, in words for people: a short table, and every reason."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from posdesk.intake.booking import rounding_left
from posdesk.intake.catalogue import Range
from posdesk.intake.importing import Brought
from posdesk.intake.kinds import BAD_DEBT, CREDIT, FREE, SALE, WRITE_OFF
from posdesk.intake.linking import UNLINKED, Unlinked
from posdesk.intake.totals import Totals, decimal_text
from posdesk.intake.troubles import Trouble
from posdesk.wording import QT_TRANSLATE_NOOP, translate

_MOST_SHOWN = 20
_CLASS_NAMES = {
    SALE: QT_TRANSLATE_NOOP("Intake", "sales"),
    CREDIT: QT_TRANSLATE_NOOP("Intake", "credits"),
    FREE: QT_TRANSLATE_NOOP("Intake", "free lines"),
    WRITE_OFF: QT_TRANSLATE_NOOP("Intake", "stock written off"),
    BAD_DEBT: QT_TRANSLATE_NOOP("Intake", "bad debts"),
}


def sales_in_words(brought: Brought, *, dry_run: bool) -> list[str]:
    """Rows by what became of them, sums by class, credits, rounding, refusals; as lines."""
    history = brought.history
    taken = sum(len(invoice.lines) for invoice in brought.new)
    booked = translate("Intake", "to be booked") if dry_run else translate("Intake", "booked")
    said = [*history.notices, _count(history.rows, translate("Intake", "rows read"))]
    said += _counts(
        (taken, booked),
        (
            sum(len(invoice.lines) for invoice in brought.before),
            translate("Intake", "in the books already"),
        ),
        (history.repeated, translate("Intake", "repeat another row")),
        (history.blank, translate("Intake", "empty")),
        (len(history.refused), translate("Intake", "not taken")),
    )
    said += _sums(brought) + _credits(brought) + _rounding(brought)
    said += _refusals(
        [(f"{each.file}, {each.row}", each.trouble) for each in history.refused],
        translate("Intake", "Not booked (file, row):"),
    )
    if dry_run:
        said.append(translate("Intake", "This was a dry run. Nothing was booked."))
    elif not brought.booked:
        said.append(translate("Intake", "Nothing was booked: there is nothing new in it."))
    return said


def range_in_words(found: Range, articles: int, *, dry_run: bool) -> list[str]:
    """The same for a catalogue; `articles`: goods on the shelf now."""
    taken = translate("Intake", "could be taken") if dry_run else translate("Intake", "taken")
    said = [*found.notices, _count(found.rows, translate("Intake", "rows read"))]
    said += _counts(
        (len(found.products), taken),
        (found.blank, translate("Intake", "empty")),
        (len(found.refused), translate("Intake", "not taken")),
    )
    said += _refusals(
        [(f"{each.row}", each.trouble) for each in found.refused],
        translate("Intake", "Not taken (row):"),
    )
    if dry_run:
        said.append(translate("Intake", "This was a dry run. Nothing was changed."))
    elif found.products:
        said.append(_count(articles, translate("Intake", "goods in the catalogue now")))
    return said


def _count(count: int, words: str) -> str:
    return f"{count:>11,}  {words}"


def _counts(*counts: tuple[int, str]) -> list[str]:
    return [_count(count, words) for count, words in counts if count]


def _sums(brought: Brought) -> list[str]:
    """Rows and amount of each class, exact."""
    classes = Totals(brought.history.lines, brought.exponent).classes
    return [
        f"{lines:>11,}  {translate('Intake', _CLASS_NAMES[name]):<20}"
        f"{decimal_text(milli, brought.exponent):>18}"
        for name, (lines, milli) in classes.items()
        if lines
    ]


def _credits(brought: Brought) -> list[str]:
    links = brought.links
    if not links.linked and not links.unlinked:
        return []
    counts = {translate("Intake", "belong to a sale brought along"): len(links.linked)}
    counts |= _reasons(links.unlinked)
    heading = translate(
        "Intake", "Credited lines; without their sale they are returns all the same:"
    )
    return [heading, *_counts(*((count, words) for words, count in counts.items()))]


def _reasons(unlinked: Iterable[Unlinked]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for each in unlinked:
        words = translate("Intake", UNLINKED[each.reason])
        counts[words] = counts.get(words, 0) + 1
    return counts


def _rounding(brought: Brought) -> list[str]:
    left = rounding_left(brought.history.lines)
    if not left:
        return []
    amount = decimal_text(sum(each.milli for each in left), brought.exponent)
    words = translate("Intake", "lines rounded to the smallest coin; that left {amount}")
    return [_count(len(left), words.format(amount=amount))]


def _refusals(refused: Sequence[tuple[str, Trouble]], heading: str) -> list[str]:
    if not refused:
        return []
    said = [heading, *(f"  {where}: {why.words}" for where, why in refused[:_MOST_SHOWN])]
    if len(refused) > _MOST_SHOWN:
        words = translate("Intake", "and more of them; --json lists them all")
        said.append(_count(len(refused) - _MOST_SHOWN, words))
    return said
