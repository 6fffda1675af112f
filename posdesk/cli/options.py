"""What a command was asked to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Options:
    """What was asked for. `columns`: field -> heading, as said with --map."""

    run: Callable[[Options], int]
    files: tuple[Path, ...] = ()
    books: Path | None = None
    json: bool = False
    dry_run: bool = False
    columns: dict[str, str] = field(default_factory=dict)
    dates: str = ""
    by: str = ""
    number: str = ""
    words: tuple[str, ...] = ()
    back_on: date | None = None
    staff: str = ""
    settings: dict[str, str] = field(default_factory=dict)
    folder: Path | None = None
    keep: int = 30
    with_key: bool = False
    numbers: tuple[str, ...] = ()
    decides: str = ""
    server: str = ""
    key: Path | None = None
