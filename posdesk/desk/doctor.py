"""All the till stands on, looked over: program, disk, key, mark, clock, backup, printer."""

from __future__ import annotations

import os
import platform
import shutil
import socket
import stat
import sys
from collections.abc import Callable, Iterator
from importlib import metadata
from pathlib import Path

from posdesk import __version__
from posdesk.clock import Moment
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.books_kept import AskBooksKept
from posdesk.desk.lookups.printer import AskPrinter
from posdesk.desk.lookups.staff import AskRecoveryCode
from posdesk.desk.lookups.standing import AskStanding
from posdesk.desk.opening import RECEIPTS, key_path
from posdesk.desk.trust import BAD, OK, WARN, Told, check_books, told
from posdesk.store.mark import mark_path, profile_mark, read_mark
from posdesk.store.reserve import Reserve
from posdesk.store.sqlite import library_version
from posdesk.wording import translate

LITTLE_BYTES, LEAST_BYTES = 1_000_000_000, 100_000_000
CLOCK_MS = 120_000  # a clock may be so far behind the last entry (RELIABILITY 1.6, row 10)
_ASK_S = 3.0
_PORT = 9100
# What the program cannot do without, by the names they are installed under.
LIBRARIES = (
    "SQLAlchemy",
    "cryptography",
    "cbor2",
    "argon2-cffi",
    "reportlab",
    "PySide6-Essentials",
)


def this_program() -> tuple[Told, ...]:
    """Versions, and the libraries that are missing."""
    words = translate("Doctor", "posdesk {version} on Python {python}, {system}, SQLite {sqlite}.")
    said = [
        Told(
            OK,
            words.format(
                version=__version__,
                python=platform.python_version(),
                system=f"{platform.system()} {platform.release()}",
                sqlite=library_version(),
            ),
        )
    ]
    found = {name: _version(name) for name in LIBRARIES}
    built_in = getattr(sys, "frozen", False)  # a built program carries them without their papers
    missing = [name for name, version in found.items() if not (version or built_in)]
    if missing:
        words = translate("Doctor", "These libraries are not installed: {names}.")
        return (*said, Told(BAD, words.format(names=", ".join(missing))))
    words = translate("Doctor", "The libraries are there: {names}.")
    named = ", ".join(f"{name} {version}".strip() for name, version in found.items())
    return (*said, Told(OK, words.format(names=named)))


def look_over(
    desk: Desk, now: Moment, watch: Callable[[int, int], None] | None = None
) -> Iterator[Told]:
    """The books that are open, and what stands around them; only the check is noted."""
    kept = translate("Doctor", "The books of {shop} are open, and their settings read back as set.")
    yield Told(OK, kept.format(shop=desk.shop.name))
    yield _space(desk.folder)
    if desk.books is not None:
        yield _reserve(desk.books)
    if desk.books is not None:
        yield _key(key_path(desk.books))
        yield _mark(desk, desk.books)
        if desk.marks is not None:
            yield _second_mark(desk, desk.marks)
    yield _clock(desk, now)
    trust = check_books(desk, watch)
    yield from told(desk, trust, now)
    yield from _unfinished(desk)
    yield _recovery_code(desk)
    yield _printer(desk)


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def _space(folder: Path) -> Told:
    free = shutil.disk_usage(folder).free
    state = BAD if free < LEAST_BYTES else WARN if free < LITTLE_BYTES else OK
    words = translate("Doctor", "The disk of {folder} has {megabytes} MB left.")
    return Told(state, words.format(folder=folder, megabytes=f"{free // 1_000_000:,}"))


def _reserve(books: Path) -> Told:
    """The program makes it at its start; a command does not."""
    if Reserve(books).is_held:
        return Told(OK, translate("Doctor", "Room is kept to finish a sale on a full disk."))
    words = translate("Doctor", "No room is kept for a full disk yet: the program does it.")
    return Told(OK, words)


def _key(path: Path) -> Told:
    """It signs for these books, or they would not be open."""
    others = os.name == "posix" and stat.S_IMODE(path.stat().st_mode) & 0o077
    if others:
        words = translate("Doctor", "The till's key can be read by others: chmod 600 {path}.")
        return Told(WARN, words.format(path=path))
    return Told(OK, translate("Doctor", "The till's key is there, and only its owner reads it."))


def _mark(desk: Desk, books: Path) -> Told:
    mark = read_mark(mark_path(books))
    if mark is None:
        return Told(
            WARN, translate("Doctor", "The mark beside the books is missing: it comes back.")
        )
    head = desk.ask(AskStanding())
    if (mark.epoch, mark.seq, mark.link) == (head.epoch, head.seq, head.link):
        words = translate("Doctor", "The mark beside the books agrees: epoch {epoch}, entry {seq}.")
        return Told(OK, words.format(epoch=mark.epoch, seq=mark.seq))
    return Told(BAD, translate("Doctor", "The mark beside the books names another last entry."))


def _second_mark(desk: Desk, marks: Path) -> Told:
    """The one in the user's profile, which no copy of the books' folder reaches."""
    path = profile_mark(marks, desk.shop.shop_id, desk.station().till.number)
    mark, head = read_mark(path), desk.ask(AskStanding())
    if mark is None:
        words = translate(
            "Doctor", "There is no second mark at {path}: it comes with the next act."
        )
        return Told(WARN, words.format(path=path))
    if (mark.epoch, mark.seq, mark.link) == (head.epoch, head.seq, head.link):
        return Told(OK, translate("Doctor", "The second mark agrees: {path}.").format(path=path))
    words = translate("Doctor", "The second mark, {path}, names another last entry.")
    return Told(WARN, words.format(path=path))


def _recovery_code(desk: Desk) -> Told:
    if desk.ask(AskRecoveryCode()):
        return Told(OK, translate("Doctor", "There is a recovery code for worn-out PINs."))
    words = translate(
        "Doctor", "There is no recovery code for worn-out PINs: posdesk recovery-code makes one."
    )
    return Told(WARN, words)


def _unfinished(desk: Desk) -> Iterator[Told]:
    """What a crash, or somebody in a hurry, left: the ticket, cards that paid for it, papers."""
    open_ = desk.ask(AskBooksKept()).unfinished
    if open_.counter is None and not open_.waiting and not open_.in_doubt:
        yield Told(OK, translate("Doctor", "Nothing is unfinished at this till."))
    if open_.counter is not None:
        words = translate("Doctor", "A ticket is on the counter: it is there at the next sign-in.")
        yield Told(WARN, words)
        for card in open_.counter.cards:
            words = translate(
                "Doctor",
                "The card ending {last4} has paid for it and is not booked: charge it once only.",
            )
            yield Told(WARN, words.format(last4=card.last4))
        if open_.counter.asked:
            words = translate("Doctor", "An amount was shown for the card terminal: look there.")
            yield Told(WARN, words)
    if open_.waiting:
        words = translate("Doctor", "Papers waiting for the printer: {count}.")
        yield Told(WARN, words.format(count=open_.waiting))
    if open_.in_doubt:
        words = translate(
            "Doctor",
            "Perhaps printed already, since a backup was put back: {papers}. "
            "“posdesk papers” decides.",
        )
        yield Told(WARN, words.format(papers=", ".join(number for _, number in open_.in_doubt)))


def _clock(desk: Desk, now: Moment) -> Told:
    last = desk.ask(AskStanding()).at
    if now.ms + CLOCK_MS < last.ms:
        words = translate(
            "Doctor", "The clock says {now}, but the last entry is of {last}: set it."
        )
        return Told(BAD, words.format(now=now.iso, last=last.iso))
    words = translate("Doctor", "The clock says {now}, after the last entry.")
    return Told(OK, words.format(now=now.iso))


def _printer(desk: Desk) -> Told:
    """A printer on the network is asked for; of others it can only be said which one it is."""
    kept = desk.ask(AskPrinter())
    kind = kept.get("kind", "pdf_folder")
    if kind == "pdf_folder":
        words = translate("Doctor", "Papers go into the folder {folder}.")
        return Told(OK, words.format(folder=kept.get("folder", desk.folder / RECEIPTS)))
    if kind != "network_escpos":
        words = translate(
            "Doctor", "The printer is {kind}; whether it answers shows at a test page."
        )
        return Told(OK, words.format(kind=kind))
    host, port = kept.get("host", ""), int(kept.get("port", _PORT))
    try:
        socket.create_connection((host, port), timeout=_ASK_S).close()
    except OSError:
        words = translate("Doctor", "The printer at {host} does not answer; papers wait for it.")
        return Told(WARN, words.format(host=host))
    return Told(OK, translate("Doctor", "The printer at {host} answers.").format(host=host))
