"""Samples of a no: for the day, for another piece, by two people, and for a paper that is not ours."""

from __future__ import annotations

from datetime import date

from documents.paper_samples import KEY, LINK, SHOP, TILL
from documents.plan_samples import number, slip

from posdesk.documents import refusal_slip
from posdesk.documents.paper import Paper
from posdesk.documents.plan_codes import REFUSED, codes_for_claim
from posdesk.returns.refusals import ABUSE, NOT_OURS, OTHER_ITEM, PAST_DAY, ground

SEEN = {
    PAST_DAY: "",
    OTHER_ITEM: "The piece has another serial number than the one on the receipt.",
    ABUSE: "The pieces are of another maker than ours, all of them worn.",
    NOT_OURS: "The seal on the paper is none of ours, and no sale fits it.",
}


def refusal_papers() -> dict[str, Paper]:
    """One of each kind."""
    found = {}
    for place, (code, seen) in enumerate(SEEN.items(), 1):
        own, row = slip("Y", place), ground(code)
        original = "" if code == NOT_OURS else number("S", 123)
        signed = codes_for_claim(
            own, None, 3_999 if original else 0, REFUSED, SHOP, TILL, LINK, KEY,
            original=original or "-", words=code,
        )  # fmt: skip
        found[f"refusal_{code}"] = refusal_slip.compose(
            own, row, SHOP, signed, original=original, words=seen,
            goods=["Kettle 1.7 l"] if original else [],
            last_day=date(2026, 12, 9) if code == PAST_DAY else None,
        )  # fmt: skip
    return found
