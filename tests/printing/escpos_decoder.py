"""A thermal printer for tests: bytes in, events and a picture of the paper out.

Written from the makers' command reference and not from our own builder, so that the two may
disagree. It fails on any byte it does not know, as no real printer would.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache

import segno
from PIL import Image, ImageDraw, ImageFont

from posdesk import assets

# ESC t n -> Python's name of the page, from the list in the TM-T88 and TM-T20 references.
PAGES = {
    0: "cp437",
    2: "cp850",
    3: "cp860",
    4: "cp863",
    5: "cp865",
    16: "cp1252",
    17: "cp866",
    18: "cp852",
    19: "cp858",
}
ALIGN = {0: "left", 1: "centre", 2: "right"}
FONTS = {0: (12, 24), 1: (9, 17)}  # A and B: dots wide, dots high
LEVELS = {0x30: "L", 0x31: "M", 0x32: "Q", 0x33: "H"}


class Unknown(Exception):
    """A byte that means nothing to this printer."""


@dataclass(frozen=True)
class Manner:
    """How letters stand at this moment."""

    page: str = "cp437"
    align: str = "left"
    font: int = 0
    wide: int = 1
    tall: int = 1
    bold: bool = False
    line: int = 30


@dataclass(frozen=True)
class Text:
    text: str
    manner: Manner


@dataclass(frozen=True)
class LineEnd:
    manner: Manner


@dataclass(frozen=True)
class Feed:
    dots: int


@dataclass(frozen=True)
class Picture:
    wide: int  # dots
    lines: int
    bits: bytes
    align: str


@dataclass(frozen=True)
class Code:
    text: str
    module: int
    level: str
    align: str


@dataclass(frozen=True)
class Cut:
    feed: int


@dataclass(frozen=True)
class Kick:
    pin: int


@dataclass(frozen=True)
class Wake:
    pass


Event = Text | LineEnd | Feed | Picture | Code | Cut | Kick | Wake


@dataclass
class Reader:
    """Walks the bytes once. Every command takes exactly the bytes the reference gives it."""

    job: bytes
    at: int = 0
    manner: Manner = field(default_factory=Manner)
    code_module: int = 3
    code_level: str = "L"
    code_text: str = ""

    def take(self, count: int) -> bytes:
        taken = self.job[self.at : self.at + count]
        if len(taken) < count:
            raise Unknown(f"the job ends inside a command at byte {self.at}")
        self.at += count
        return taken

    def byte(self) -> int:
        return self.take(1)[0]

    def word(self) -> int:
        return int.from_bytes(self.take(2), "little")

    def change(self, **now: object) -> None:
        self.manner = Manner(**{**self.manner.__dict__, **now})  # type: ignore[arg-type]

    def events(self) -> Iterator[Event]:
        while self.at < len(self.job):
            start = self.at
            first = self.byte()
            if first >= 0x20 and first != 0x7F:
                yield Text(self.letters(start), self.manner)
            elif first == 0x0A:
                yield LineEnd(self.manner)
            else:
                event = self.command(first, start)
                if event is not None:
                    yield event

    def letters(self, start: int) -> str:
        while self.at < len(self.job) and self.job[self.at] >= 0x20 and self.job[self.at] != 0x7F:
            self.at += 1
        return self.job[start : self.at].decode(self.manner.page)

    def command(self, first: int, start: int) -> Event | None:
        name = bytes((first, self.byte())) if first in (0x1B, 0x1C, 0x1D) else bytes((first,))
        known: dict[bytes, Callable[[], Event | None]] = {
            b"\x1b@": self.wake,
            b"\x1c.": lambda: None,
            b"\x1bR": self.country,
            b"\x1bt": lambda: self.change(page=PAGES[self.byte()]),
            b"\x1ba": lambda: self.change(align=ALIGN[self.byte()]),
            b"\x1bM": lambda: self.change(font=self.one_of(0, 1)),
            b"\x1bE": lambda: self.change(bold=bool(self.byte() & 1)),
            b"\x1b3": lambda: self.change(line=self.byte()),
            b"\x1bJ": lambda: Feed(self.byte()),
            b"\x1bp": self.kick,
            b"\x1d!": self.size,
            b"\x1dV": self.cut,
            b"\x1dv": self.raster,
            b"\x1d(": self.code,
        }
        if name not in known:
            raise Unknown(f"{name.hex()} at byte {start}")
        return known[name]()

    def one_of(self, *allowed: int) -> int:
        value = self.byte()
        if value not in allowed:
            raise Unknown(f"{value} where one of {allowed} belongs, byte {self.at - 1}")
        return value

    def wake(self) -> Event:
        self.manner = Manner()
        return Wake()

    def country(self) -> None:
        self.one_of(0)

    def size(self) -> None:
        value = self.byte()
        self.change(wide=(value >> 4 & 7) + 1, tall=(value & 7) + 1)

    def kick(self) -> Event:
        pin = self.one_of(0, 1)
        self.take(2)
        return Kick(pin)

    def cut(self) -> Event:
        self.one_of(66)
        return Cut(self.byte())

    def raster(self) -> Event:
        self.one_of(0x30)
        self.one_of(0)
        wide, lines = self.word(), self.word()
        return Picture(wide * 8, lines, self.take(wide * lines), self.manner.align)

    def code(self) -> Event | None:
        """GS ( k: model, module, level, store, print; the length covers all that follows it."""
        self.one_of(ord("k"))
        body = self.take(self.word())
        if body[0] != 0x31:
            raise Unknown(f"a code of kind {body[0]}")
        function, rest = body[1], body[2:]
        if function == 65 and rest == b"2\x00":
            return None
        if function == 67 and len(rest) == 1:
            self.code_module = rest[0]
        elif function == 69 and len(rest) == 1:
            self.code_level = LEVELS[rest[0]]
        elif function == 80 and rest[:1] == b"0":
            self.code_text = rest[1:].decode("ascii")
        elif function == 81 and rest == b"0":
            return Code(self.code_text, self.code_module, self.code_level, self.manner.align)
        else:
            raise Unknown(f"function {function} of a code, {rest!r}")
        return None


def decode(job: bytes) -> list[Event]:
    """What the printer is told, in order. Raises Unknown."""
    return list(Reader(job).events())


def said(events: list[Event]) -> list[str]:
    """The lines of letters on the paper."""
    lines = [""]
    for event in events:
        if isinstance(event, Text):
            lines[-1] += event.text
        elif isinstance(event, LineEnd):
            lines.append("")
    return lines[:-1] if not lines[-1] else lines


def render(events: list[Event], head: int = 576) -> Image.Image:
    """The paper as a one-bit picture, `head` dots wide. Letters past the edge begin a new line."""
    paper = Image.new("1", (head, 200 + sum(map(_tall, events))), 1)
    top = 0
    line: list[Text] = []
    for event in events:
        match event:
            case Text():
                line.append(event)
            case LineEnd():
                top += _set_line(paper, line, event.manner, top)
                line = []
            case Feed():
                top += event.dots
            case Picture():
                burnt = Image.frombytes("1", (event.wide, event.lines), event.bits)
                mask = burnt.crop((0, 0, min(head, event.wide), event.lines))
                paper.paste(0, (_left(head, event.wide, event.align), top), mask)
                top += event.lines
            case Code():
                top += _draw_code(paper, event, top)
            case Cut():
                top += event.feed
            case Wake() | Kick():
                pass
    return paper.crop((0, 0, head, top + 1))


def _tall(event: Event) -> int:
    match event:
        case LineEnd():
            return 6 * max(event.manner.line, 48)
        case Feed():
            return event.dots
        case Picture():
            return event.lines
        case Code():
            return 180 * event.module
        case _:
            return 0


def _left(head: int, wide: int, align: str) -> int:
    return {"left": 0, "centre": (head - wide) // 2, "right": head - wide}[align]


def _set_line(paper: Image.Image, line: list[Text], manner: Manner, top: int) -> int:
    """Print what has gathered, cell by cell; the height fed."""
    cells = [(letter, text.manner) for text in line for letter in text.text]
    fed = 0
    rest = cells
    while True:
        row, rest, used = _fits(rest, paper.width)
        left = _left(paper.width, used, manner.align)
        high = max((FONTS[m.font][1] * m.tall for _, m in row), default=0)
        for letter, m in row:
            picture = _letter(letter, m.font, m.bold)
            wide, tall = picture.width * m.wide, picture.height * m.tall
            mask = picture.resize((wide, tall), Image.Resampling.NEAREST)
            paper.paste(0, (left, top + fed + high - tall), mask)
            left += wide
        fed += max(manner.line, high)
        if not rest:
            return fed


def _fits(
    cells: list[tuple[str, Manner]], head: int
) -> tuple[list[tuple[str, Manner]], list[tuple[str, Manner]], int]:
    used = 0
    for number, (_, manner) in enumerate(cells):
        wide = FONTS[manner.font][0] * manner.wide
        if used + wide > head:
            return cells[:number], cells[number:], used
        used += wide
    return cells, [], used


@cache
def _letter(letter: str, font: int, bold: bool) -> Image.Image:
    """One cell, set bits where ink is; the printer's face is nearly ours."""
    wide, high = FONTS[font]
    name = "DejaVuSansMono-Bold" if bold else "DejaVuSansMono"
    face = ImageFont.truetype(str(assets.path(f"fonts/{name}.ttf")), round(wide / 0.602))
    cell = Image.new("L", (wide, high), 0)
    baseline = high - (5 if font == 0 else 4)
    ImageDraw.Draw(cell).text((0, baseline), letter, fill=255, font=face, anchor="ls")
    return cell.point([255 if grey > 100 else 0 for grey in range(256)], "1")


def _draw_code(paper: Image.Image, code: Code, top: int) -> int:
    """As the printer's own maker of codes does: smallest version, no white of its own around it."""
    made = segno.make_qr(code.text, error=code.level, boost_error=False)
    size = len(made.matrix) * code.module
    if size > paper.width:
        raise Unknown(f"a code of {size} dots on a head of {paper.width}")
    left = _left(paper.width, size, code.align)
    ink = ImageDraw.Draw(paper)
    for y, row in enumerate(made.matrix):
        for x, dark in enumerate(row):
            if dark:
                corner = (left + x * code.module, top + y * code.module)
                far = (corner[0] + code.module - 1, corner[1] + code.module - 1)
                ink.rectangle((corner, far), fill=0)
    return size
