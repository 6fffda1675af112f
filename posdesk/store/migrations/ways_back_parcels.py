"""What version 5 makes for returns by parcel, and the index by day that payments lacked."""

from __future__ import annotations

PAYMENT_DAY = "create index payment_day ON payment (day, amount)"
PARCELS: tuple[str, ...] = (PAYMENT_DAY,)
