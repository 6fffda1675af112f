"""What became of a catalogue file, as plain JSON values and as words."""

from __future__ import annotations

from posdesk.intake.catalogue import Range
from posdesk.intake.totals import Json

_MOST_SHOWN = 20


def range_as_json(found: Range, articles: int, *, dry_run: bool) -> Json:
    """What a catalogue file held: goods taken, rows refused; `articles`: goods on the shelf now."""
    return {
        "taken": 0 if dry_run else len(found.products),
        "refused": [
            {
                "row": each.row,
                "sku": each.sku,
                "reason": each.trouble.code,
                "words": each.trouble.words,
            }
            for each in found.refused
        ],
        "rows": {
            "read": found.rows,
            "good": len(found.products),
            "blank": found.blank,
            "refused": len(found.refused),
        },
        "articles": articles,
        "dry_run": dry_run,
        "notices": list(found.notices),
    }


def range_as_words(found: Range, articles: int, *, dry_run: bool) -> list[str]:
    """The same for people."""
    taken = "could be taken" if dry_run else "taken"
    said = [*found.notices, f"{found.rows:,} rows read: {len(found.products):,} goods {taken}"]
    if found.refused:
        said[-1] += f", {len(found.refused):,} not taken"
    said[-1] += "."
    if found.refused:
        said.append("Not taken:")
        said += [f"  row {each.row}: {each.trouble.words}" for each in found.refused[:_MOST_SHOWN]]
        if len(found.refused) > _MOST_SHOWN:
            said.append(f"  and {len(found.refused) - _MOST_SHOWN:,} more; --json lists them all")
    if dry_run:
        said.append("This was a dry run. Nothing was changed.")
    elif found.products:
        said.append(f"The catalogue holds {articles:,} goods now.")
    return said
