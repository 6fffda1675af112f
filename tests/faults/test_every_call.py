"""Every call to the disk fails once, in five ways; nothing acknowledged goes, nothing stays half.

More points: `POSDESK_POINTS=2000 python -m pytest tests/faults/test_every_call.py -s`. Killed before
the call or with half of it done; the disk full from there on, until there is room again; an error
of a write, a flush or a read, once. A till that lives on does the same act at the second try.
"""

from __future__ import annotations

import json
import os
from collections import Counter

import pytest
from faults.looked_at import fresh
from faults.spy import needs_spy, quick_folder, watched

from ui import books_watch, wording

POINTS = int(os.environ.get("POSDESK_POINTS", "40"))
pytestmark = [needs_spy, pytest.mark.timeout(0)]


def test_no_call_of_an_act_costs_what_was_acknowledged() -> None:
    root = fresh(quick_folder("calls"))
    *tried, last = map(json.loads, watched("every_call.py", str(root), str(POINTS), root=root))
    kinds, told = Counter(each["kind"] for each in tried), Counter[str]()
    for each in tried:
        told.update(each["told"])
    print(f"{last['calls']}, told {dict(told)}")
    lost, half = (sum(bool(each[what]) for each in tried) for what in ("lost", "half"))
    print(f"measured: {len(tried)} points {dict(kinds)}, {lost} lost, {half} half, ", end="")
    print(f"told within {max(each['slowest_ms'] for each in tried)} ms")
    bad = [each for each in tried if each["lost"] or each["half"] or each["wrong"]]
    assert bad[:5] == [], f"{len(bad)} of {len(tried)}"
    assert len(tried) >= POINTS - 10  # each of twenty shares is rounded
    worded = {*wording._FAULTS, *books_watch._TROUBLES}
    assert [code for code in told if code not in worded] == []
