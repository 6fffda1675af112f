"""Books as a bad disk, a bad cable or a helpful hand leaves them: one spoiling at random."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

PAGE = 4096


def flipped(books: Path, dice: random.Random) -> None:
    """One to eight bits anywhere."""
    body = bytearray(books.read_bytes())
    for _ in range(dice.choice([1, 1, 1, 2, 8])):
        body[dice.randrange(len(body))] ^= 1 << dice.randrange(8)
    books.write_bytes(body)


def page_lost(books: Path, dice: random.Random) -> None:
    """A page of zeros, of noise, or of what another page holds."""
    body = bytearray(books.read_bytes())
    pages = len(body) // PAGE
    at, other = dice.randrange(pages) * PAGE, dice.randrange(pages) * PAGE
    body[at : at + PAGE] = dice.choice(
        [bytes(PAGE), dice.randbytes(PAGE), bytes(body[other : other + PAGE])]
    )
    books.write_bytes(body)


def sector_lost(books: Path, dice: random.Random) -> None:
    """512 bytes of zeros or of noise."""
    body = bytearray(books.read_bytes())
    at = dice.randrange(len(body) // 512) * 512
    body[at : at + 512] = dice.choice([bytes(512), dice.randbytes(512)])
    books.write_bytes(body)


def cut_short(books: Path, dice: random.Random) -> None:
    """Truncated, at a page or anywhere."""
    body = books.read_bytes()
    keep = dice.randrange(len(body))
    books.write_bytes(body[: dice.choice([keep, keep // PAGE * PAGE])])


def other_head(books: Path, dice: random.Random) -> None:
    """The first bytes are not those of a database, or the header's fields are off."""
    body = bytearray(books.read_bytes())
    if dice.random() < 0.5:
        body[:16] = dice.choice([bytes(16), b"%PDF-1.7 %\xe2\xe3\xcf\xd3\n", dice.randbytes(16)])
    else:
        body[dice.randrange(16, 100)] ^= dice.randrange(1, 256)
    books.write_bytes(body)


def other_journal(books: Path, dice: random.Random) -> None:
    """A journal that is not of this moment: an earlier one, or one of other books."""
    journals = sorted(books.parent.parent.glob("journal-*"))
    shutil.copy(dice.choice(journals), f"{books}-journal")


SPOILINGS: tuple[Callable[[Path, random.Random], None], ...] = (
    flipped, flipped, page_lost, sector_lost, cut_short, other_head, other_journal,
)  # fmt: skip
