"""Numbered steps from one release's books to the next; never edited once released."""

from __future__ import annotations

from posdesk.store.migrations.steps import VERSION, bring_up

__all__ = ["VERSION", "bring_up"]
