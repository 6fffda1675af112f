"""What became of a catalogue file, as plain JSON values."""

from __future__ import annotations

from posdesk.intake.catalogue import Range
from posdesk.intake.totals import Json


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
