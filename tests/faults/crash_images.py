"""What a disk may hold after a power cut, made of the log of everything that was asked of it.

A file holds what was flushed, and of what was not each write with one chance in two, one in ten of
those torn at 512 bytes. A name is where it was at the last flush of its folder (`strict`: of the
changes since, any may have happened), or of anything (`ordered`, as ext4 does: the first so many).
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

STRICT, ORDERED = "strict", "ordered"
ACKS = "acks"  # the file in which the driver says what was booked; it is no part of an image
_HEAD = struct.Struct("<cQQQ")
_SECTOR = 512


@dataclass(frozen=True)
class Event:
    """One change: w(rite), t(runcate), s(ync), d (a folder's sync), c(reate), u(nlink), r(ename), m."""

    what: str
    inode: int
    offset: int
    body: bytes

    @property
    def paths(self) -> list[str]:
        """Of a change of names: which."""
        return os.fsdecode(self.body).split("\n")


def read_log(path: Path) -> list[Event]:
    """Every change, in the order in which it was asked for."""
    raw, at, events = path.read_bytes(), 0, []
    while at < len(raw):
        what, inode, offset, length = _HEAD.unpack_from(raw, at)
        at += _HEAD.size
        events.append(Event(what.decode(), inode, offset, raw[at : at + length]))
        at += length
    return events


Image = dict[str, bytes | None]  # path below the root -> what is in it, None for a folder
Before = dict[str, tuple[int, bytes | None]]  # the same, with the inode of each


def as_it_is(root: Path) -> Before:
    """What lies below `root`, all of it flushed long ago."""
    return {
        str(path.relative_to(root)): (
            path.stat().st_ino,
            None if path.is_dir() else path.read_bytes(),
        )
        for path in sorted(root.rglob("*"))
    }


@dataclass
class _File:
    kept: bytearray = field(default_factory=bytearray)
    asked: list[Event] = field(default_factory=list)

    def flush(self) -> None:
        for event in self.asked:
            _apply(self.kept, event)
        self.asked.clear()

    def after_a_cut(self, random: Random) -> bytes:
        body = bytearray(self.kept)
        for event in self.asked:
            if random.random() < 0.5:
                _apply(body, _torn(event, random) if random.random() < 0.1 else event)
        return bytes(body)


def _apply(body: bytearray, event: Event) -> None:
    if event.what == "t":
        del body[event.offset :]
        body.extend(bytes(event.offset - len(body)))
        return
    body.extend(bytes(max(0, event.offset - len(body))))
    body[event.offset : event.offset + len(event.body)] = event.body


def _torn(event: Event, random: Random) -> Event:
    """The first sectors of a write only; half a sector never."""
    sectors = -(-len(event.body) // _SECTOR)
    kept = random.randrange(sectors) * _SECTOR if sectors else 0
    return event if event.what == "t" else Event("w", event.inode, event.offset, event.body[:kept])


Names = dict[str, "_File | None"]  # path below the root -> its file, None for a folder


class Disk:
    """The disk as the events go by; `image` says what it could hold were the power cut now."""

    def __init__(self, root: Path, how: str, before: Before) -> None:
        self._root, self._how = root, how
        self._files: dict[int, _File] = {}
        self._names: Names = {}
        self._renamed: list[dict[str, _File | str | None]] = []
        self.acks = bytearray()
        self._acks_inode = 0
        for name, (inode, body) in before.items():
            file = None if body is None else _File(bytearray(body))
            self._names[name] = file
            if file is not None:
                self._files[inode] = file
        self._now = dict(self._names)

    def take(self, event: Event) -> None:
        """The next thing that was asked of the disk."""
        if event.what in "curm":
            self._name(event)
        elif event.inode == self._acks_inode:
            if event.what == "w":
                _apply(self.acks, event)
        elif event.what == "d":
            self._settle(self._short(event.paths[0]))
        elif event.what == "s":
            self._files[event.inode].flush()
            self._settle(None)
        else:
            self._files[event.inode].asked.append(event)

    def _short(self, path: str) -> str:
        short = os.path.relpath(path, self._root)
        return "" if short == "." else short

    def _name(self, event: Event) -> None:
        names = [self._short(path) for path in event.paths]
        if names == [ACKS]:
            self._acks_inode = event.inode
            return
        if event.what == "c":
            self._files[event.inode] = _File()
            change: dict[str, _File | str | None] = {names[0]: self._files[event.inode]}
        elif event.what == "m":
            change = {names[0]: None}
        elif event.what == "u":
            change = {names[0]: "gone"}
        else:
            change = {names[0]: "gone", names[1]: self._now[names[0]]}
        _rename(self._now, change)
        self._renamed.append(change)

    def _settle(self, folder: str | None) -> None:
        """Names become lasting: those of a folder that was flushed, or all in order."""
        for change in list(self._renamed):
            inside = os.path.dirname(next(iter(change))) == folder
            if inside or self._how == ORDERED:
                _rename(self._names, change)
                self._renamed.remove(change)

    def image(self, random: Random) -> Image:
        """Path -> what is in it (None: a folder), as it may be found after a cut at this point."""
        names = dict(self._names)
        happened = self._renamed
        if self._how == ORDERED:
            happened = happened[: random.randint(0, len(happened))]
        else:
            happened = [change for change in happened if random.random() < 0.5]
        for change in happened:
            _rename(names, change)
        bodies: dict[int, bytes] = {}
        found: Image = {}
        for path, file in sorted(names.items()):
            parent = os.path.dirname(path)
            if parent and parent not in found:
                continue  # its folder was lost, and it with the folder
            if file is not None and id(file) not in bodies:
                bodies[id(file)] = file.after_a_cut(random)
            found[path] = None if file is None else bodies[id(file)]
        return found


def _rename(names: Names, change: dict[str, _File | str | None]) -> None:
    for path, file in change.items():
        if isinstance(file, str):
            names.pop(path, None)
        else:
            names[path] = file


def images(
    root: Path, before: Before, events: list[Event], how: str, seeds: range
) -> Iterator[tuple[int, Image, bytes]]:
    """For each seed one cut: the seed, the image, and what had been acknowledged.

    Anywhere; every third time just after something was acknowledged, where most could be lost.
    """
    told = [place for place, event in enumerate(events, 1) if event.body.startswith(b'{"act"')]
    anywhere = range(len(events) + 1)
    cuts = sorted((Random(seed).choice(anywhere if seed % 3 else told), seed) for seed in seeds)
    disk, done = Disk(root, how, before), 0
    for cut, seed in cuts:
        for event in events[done:cut]:
            disk.take(event)
        done = cut
        yield seed, disk.image(Random(f"{seed} image")), bytes(disk.acks)


def lay_out(image: Image, folder: Path) -> None:
    """Put an image where it can be opened."""
    for path, body in image.items():
        if body is None:
            (folder / path).mkdir()
        else:
            (folder / path).write_bytes(body)
