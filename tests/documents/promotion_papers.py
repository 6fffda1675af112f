"""Samples of promotional credit."""

from __future__ import annotations

from documents.later_vectors import TOKEN
from documents.paper_samples import KEY, LINK, SHOP, TILL, UNTIL
from documents.plan_samples import number, slip

from posdesk.documents import promotion_slip
from posdesk.documents.codes import codes_for_promotion
from posdesk.documents.paper import Paper


def promotion_papers() -> dict[str, Paper]:
    """One with a last day, and one that came back without any."""
    own = slip("C", 3)
    signed = codes_for_promotion(own, 1_000, TOKEN, UNTIL, SHOP, TILL, LINK, KEY)
    open_end = codes_for_promotion(own, 860, TOKEN, None, SHOP, TILL, LINK, KEY)
    return {
        "promotion": promotion_slip.compose(own, 1_000, UNTIL, SHOP, signed),
        "promotion_back": promotion_slip.compose(
            own, 860, None, SHOP, open_end, original=number("B", 7)
        ),
    }
