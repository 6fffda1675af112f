"""The ground a scenario is played on: books of its own, and two ways past the program to them.

The program's role is what any script or plug-in of ours would be: rows, and nothing else. The
file's owner can do what another program with the file can do: drop the guards and write.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from posdesk.catalogue.tax import TaxScheme
from posdesk.clock import Clock, Moment
from posdesk.desk.desk import Desk
from posdesk.desk.opening import key_path, open_desk
from posdesk.keys import TillKey, keep_key
from posdesk.ledger.proof import BadRecord
from posdesk.settings import Shop, Till
from posdesk.store import schema, sqlite
from posdesk.store.books import Books
from posdesk.store.engine import create_books
from posdesk.store.faults import told_plainly
from posdesk.store.whole import verify

ENDS = ("", ".mark", ".key")


@dataclass(frozen=True, slots=True)
class Beginning:
    """What fresh books begin with."""

    shop: Shop
    taxes: TaxScheme
    key: TillKey
    at: Moment
    fill: Callable[[Books], None]
    till: int = 1


class Ground(Protocol):
    """Books of one scenario, in a file or on a server. `engine` is sqlite or postgresql."""

    engine: str

    def make(self, beginning: Beginning) -> None:
        """Fresh books."""
        ...

    def open(self, key: TillKey, clock: Clock) -> Desk:
        """A desk over them, as the till of that key."""
        ...

    def program(self) -> contextlib.AbstractContextManager[Any]:
        """A connection of the program's own role, in one transaction; `exec_driver_sql`."""
        ...

    def owner(self) -> contextlib.AbstractContextManager[Any]:
        """A connection of the owner with every guard gone; they stand again afterwards."""
        ...

    def keep(self, name: str) -> None:
        """A copy of the closed books under that name."""
        ...

    def put_back(self, name: str) -> None:
        """The copy in the place of the closed books; what marks they left stay."""
        ...

    def beside(self, name: str) -> Ground:
        """Another ground of the same kind: for a second machine."""
        ...

    def trouble(self) -> str:
        """What the stand-alone verifier finds wrong with the books; empty: they are whole."""
        ...


@dataclass
class FileGround:
    """Books in a file of `folder`. `templates` are those made before, to be copied; they lie in
    `kept_in`, which outlives this ground, else in its own folder."""

    folder: Path
    templates: dict[object, Path] = field(default_factory=dict)
    kept_in: Path | None = None
    engine: str = field(default="sqlite", init=False)

    @property
    def books(self) -> Path:
        """The file."""
        return self.folder / "shop.books"

    def make(self, beginning: Beginning) -> None:
        """Made once for each beginning, copied from then on."""
        self.folder.mkdir(parents=True, exist_ok=True)
        kind = (beginning.shop, beginning.taxes, beginning.till)
        kept = self.templates.get(kind)
        if kept is not None:
            _copied(kept, self.books)
            return
        keep_key(beginning.key, key_path(self.books))
        create_books(
            self.books, beginning.shop, beginning.taxes, beginning.key, beginning.at,
            Till(beginning.till), fill=beginning.fill,
        )  # fmt: skip
        self.templates[kind] = template = (
            self.kept_in or self.folder
        ) / f"template-{len(self.templates)}"
        _copied(self.books, template)

    def open(self, key: TillKey, clock: Clock) -> Desk:
        """One till at a time: a file has one writer."""
        return open_desk(self.books, clock)

    @contextmanager
    def program(self) -> Iterator[Any]:
        """Behind the same doorkeeper as the program itself."""
        engine = sqlite.engine_for(self.books)
        try:
            with told_plainly(), sqlite.writers_of(engine).begin() as connection:
                yield connection
        finally:
            engine.dispose()

    @contextmanager
    def owner(self) -> Iterator[Any]:
        """Triggers out of the way first, and put back after."""
        engine = sqlite.engine_for(self.books, building=True)
        try:
            with sqlite.writers_of(engine).begin() as connection:
                found = connection.exec_driver_sql(
                    "select name from sqlite_master where type = 'trigger'"
                )
                for (name,) in found.all():
                    connection.exec_driver_sql(f"drop trigger {name}")
                connection.exec_driver_sql("pragma defer_foreign_keys = on")
                yield connection
                schema.put_triggers_back(connection)
        finally:
            engine.dispose()

    def keep(self, name: str) -> None:
        """With mark and key, as they lie beside the file."""
        _copied(self.books, self.folder / name)

    def put_back(self, name: str) -> None:
        """The file alone."""
        shutil.copy(self.folder / name, self.books)

    def beside(self, name: str) -> Ground:
        """In a folder of that name; its templates are its own."""
        return FileGround(self.folder / name)

    def trouble(self) -> str:
        """As `posdesk verify` says it, every signature checked."""
        try:
            verify(self.books, signatures=True)
        except BadRecord as bad:
            return str(bad)
        return ""


def _copied(books: Path, copy: Path) -> None:
    for end in ENDS:
        source = Path(f"{books}{end}")
        if source.exists():
            shutil.copy(source, f"{copy}{end}")
