"""What the database refuses of card calls: a second outcome, a second use, money given back twice.

As in `guards`.
"""

from __future__ import annotations

from posdesk.store.triggers.guard import Fence, Guard, act_sealed, taken

_SAID = "exists (select 1 from {s}card_answer k where k.call = new.call and k.outcome = "
_ANSWERED = Guard(
    "E_CARD answered",
    "exists (select 1 from {s}card_answer k where k.call = new.call and k.outcome <> 'unknown')",
)
_USE = (
    Guard("E_CARD not approved", f"new.way = 'paid' and not {_SAID}'approved')"),
    Guard("E_CARD not declined", f"new.way <> 'paid' and not {_SAID}'declined')"),
    Guard(
        "E_CARD other kind",
        "not exists (select 1 from {s}card_call c where c.key = new.call "
        "and (c.kind = 'charge') = (new.way = 'paid') and c.kind <> 'reversal')",
    ),
)
# One refund a leg of a slip, and no more than the slip says.
_REFUND = (
    Guard(
        "E_CARD asked before",
        "new.kind = 'refund' and exists (select 1 from {s}card_call c "
        "where c.kind = 'refund' and c.about = new.about and c.leg = new.leg)",
    ),
    Guard(
        "E_CARD reversed before",
        "new.kind = 'reversal' and exists (select 1 from {s}card_call c where c.about = new.about "
        "and c.kind = 'reversal' and not exists (select 1 from {s}card_answer k "
        "where k.call = c.key and k.outcome = 'declined'))",
    ),
)
_BACK = Guard(
    "E_CARD more than taken",
    "not exists (select 1 from {s}acquirer_line c where c.id = new.line and c.minor >= new.minor)",
)

CARD_FENCES = (
    Fence("card_call", (act_sealed("card_call"), taken("card_call", "key"), *_REFUND)),
    Fence(
        "card_answer", (act_sealed("card_answer"), taken("card_answer", "call", "no"), _ANSWERED)
    ),
    Fence("card_use", (act_sealed("card_use"), taken("card_use", "call"), *_USE)),
    Fence("acquirer_line", (act_sealed("acquirer_line"), taken("acquirer_line", "id"))),
    Fence("acquirer_back", (act_sealed("acquirer_back"), taken("acquirer_back", "line"), _BACK)),
)
