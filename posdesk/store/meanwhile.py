"""What other tills of a shop's server may have changed since this one last looked.

Asked together with whether the act was booked before: one statement, whoever asks what.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, text

from posdesk.ledger import chain
from posdesk.ledger.journal import Fact
from posdesk.store.shop_settings import CALENDAR, OFFERS, SHOP, TAXES

_ASK = text(
    "select 'act' as what, payload as said from journal where operation = :operation "
    "union all select key, convert_to(value, 'UTF8') from setting "
    "where key in ('shop', 'taxes', 'offers', 'calendar') "
    "union all select 'role', convert_to(role, 'UTF8') from staff "
    "where code = :staff and retired = 0 "
    "union all select 'keys', convert_to(cast(count(*) as text), 'UTF8') from public_key"
)


@dataclass(frozen=True, slots=True)
class Meanwhile:
    """`facts` of the act if it was booked before; the settings as they are; the role that the
    person on duty has now, empty where she has left; how many keys there are."""

    facts: dict[str, Fact] | None
    settings: dict[str, Any] = field(default_factory=dict)
    role: str = ""
    keys: int = 0


def look(connection: Connection, operation: str, staff: str) -> Meanwhile:
    """What stands on the server now (PostgreSQL only: a file has one till)."""
    asked = {"operation": operation, "staff": staff}
    said = {row.what: bytes(row.said) for row in connection.execute(_ASK, asked)}
    return Meanwhile(
        facts=chain.facts_in(said["act"]) if "act" in said else None,
        settings={
            name: json.loads(said[name]) for name in (SHOP, TAXES, OFFERS, CALENDAR) if name in said
        },
        role=said.get("role", b"").decode(),
        keys=int(said["keys"]),
    )
