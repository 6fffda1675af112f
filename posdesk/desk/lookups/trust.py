"""How far the books can be relied on: the age of the last backup, the last check of the chain."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from posdesk.clock import Moment
from posdesk.desk.action import Station
from posdesk.store.books import Books
from posdesk.store.whole import Checked

LAST_BACKUP, CHECKED = "last_backup", "chain_checked"
_PURPOSE = b"posdesk chain checked\x00"  # so that no entry's signature can stand in for this one


@dataclass(frozen=True, slots=True)
class Trust:
    """Frozen values for the faces; moments are None where it never happened.

    `trouble`: what the last check found, empty when all was whole. `checked`: where the next check
    may go on from; None when all is to be read. `entries` of this till's running epoch.
    """

    backup_at: Moment | None
    backup: Path | None
    checked_at: Moment | None
    checked: Checked | None
    trouble: str
    first_at: Moment


@dataclass(frozen=True, slots=True)
class AskTrust:
    """What the books remember of it. A note that no key of theirs signed counts for nothing."""

    def find(self, books: Books, station: Station) -> Trust:
        """Two settings and the first entry."""
        backup = books.settings.get(LAST_BACKUP) or {}
        said = _signed(books.settings.get(CHECKED), station)
        at = said.get("at")
        return Trust(
            backup_at=Moment(*backup["at"]) if backup else None,
            backup=Path(backup["path"]) if backup else None,
            checked_at=Moment(*at) if at else None,
            checked=_checked(said) if said.get("tills") else None,
            trouble=str(said.get("trouble", "")),
            first_at=books.entries.first_at() or station.at,
        )


def checked_as_json(checked: Checked | None, trouble: str, station: Station) -> dict[str, str]:
    """The note of a check, signed with the till's key."""
    ends = checked.ends if checked else {}
    settings = checked.settings if checked else {}
    said = {
        "at": [station.at.ms, station.at.offset_min],
        "settings": {name: list(each) for name, each in settings.items()},
        "shape": checked.shape if checked else "",
        "tills": {str(till): [epoch, seq, link.hex()] for till, (epoch, seq, link) in ends.items()},
        "trouble": trouble,
    }
    text = json.dumps(said, sort_keys=True)
    signature = station.key.sign(_PURPOSE + text.encode())
    return {"said": text, "key": station.key.id.hex(), "signature": signature.hex()}


def _signed(note: Any, station: Station) -> Mapping[str, Any]:
    try:
        text = str(note["said"])
        key, signature = bytes.fromhex(note["key"]), bytes.fromhex(note["signature"])
        said = json.loads(text)
    except (TypeError, KeyError, ValueError):
        return {}
    whole = station.ring.verify(key, signature, _PURPOSE + text.encode())
    return said if whole and isinstance(said, dict) else {}


def _checked(said: Mapping[str, Any]) -> Checked:
    ends = {
        int(till): (int(epoch), int(seq), bytes.fromhex(link))
        for till, (epoch, seq, link) in said["tills"].items()
    }
    settings = {
        str(name): (int(at), str(digest)) for name, (at, digest) in said.get("settings", {}).items()
    }
    return Checked(ends, str(said["shape"]), settings)
