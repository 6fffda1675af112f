"""What may go down the wire: our own commands, whole, and letters. The last look before the port.

A second wall behind `letters.clean` (RELIABILITY 4.6): it knows nothing of how bytes were made.
"""

from __future__ import annotations

import re

KICK = b"\x1bp\x00\x19\xfa"
"""Drawer 1, 50 ms on, 500 ms off. Written here and nowhere else."""

DLE = re.compile(rb"\x10(?=[\x04\x05\x14])")
"""The beginning of a real-time command: ask, wake, kick, switch off."""

_PLAIN = re.compile(
    rb"(?:[\x20-\x7e\x80-\xff\n]+"  # letters and line ends
    rb"|\x1b@|\x1c\.|\x1bR\x00"  # wake, no Chinese mode, American signs
    rb"|\x1bt[\x00-\x33]"  # code page
    rb"|\x1ba[\x00-\x02]|\x1bE[\x00\x01]|\x1bM[\x00\x01]|\x1d![\x00\x01\x11]"  # manner
    rb"|\x1b3[\x10-\x60]|\x1bJ[\x01-\xff]"  # line height, feed
    rb"|\x1dVB[\x00-\x7f]"  # cut
    rb"|\x1d\(k\x04\x001A2\x00|\x1d\(k\x03\x001C[\x01-\x10]"  # code: model 2, module
    rb"|\x1d\(k\x03\x001E1|\x1d\(k\x03\x001Q0)++"  # level, print
)
_RASTER, _CODE = b"\x1dv0\x00", b"\x1d(k"
_CODE_TEXT = re.compile(rb"1P0[0-9A-Z $%*+./:-]+")


def checked(job: bytes, *, kicks: int = 0) -> bytes:
    """`job` itself. ValueError at the first byte that is not ours, or a kick not asked for."""
    if DLE.search(job):
        raise ValueError("a real-time command amid the job")
    at, kicked = 0, 0
    while at < len(job):
        plain = _PLAIN.match(job, at)
        if plain:
            at = plain.end()
        elif job.startswith(KICK, at):
            kicked += 1
            at += len(KICK)
        else:
            at = _long(job, at)
    if kicked != kicks:
        raise ValueError(f"{kicked} kicks of the drawer, {kicks} asked for")
    return job


def _long(job: bytes, at: int) -> int:
    """The end of a command that states its own length."""
    if job.startswith(_RASTER, at):
        wide = int.from_bytes(job[at + 4 : at + 6], "little")
        end = at + 8 + wide * int.from_bytes(job[at + 6 : at + 8], "little")
        if at + 8 < end <= len(job):
            return end
    elif job.startswith(_CODE, at):
        end = at + 5 + int.from_bytes(job[at + 3 : at + 5], "little")
        if end <= len(job) and _CODE_TEXT.fullmatch(job, at + 5, end):
            return end
    raise ValueError(f"byte {at} is none of ours: {job[at : at + 4].hex()}")
