"""What a measurement gives back: a row of the table, and how rows are told."""

from __future__ import annotations

from dataclasses import dataclass

MET, MISSED, NOT_RUN = "met", "MISSED", "not run here"


@dataclass(frozen=True)
class Row:
    """One line of the table. `must`: the most `ratio` may be, or the least where `at_least`."""

    goal: str
    what: str
    floor: str = ""
    ours: str = ""
    ratio: float | None = None
    must: float | None = None
    at_least: bool = False
    said: str = ""
    note: str = ""

    @property
    def verdict(self) -> str:
        """Met, missed, or why it was not measured."""
        if self.said or self.ratio is None or self.must is None:
            return self.said
        return (
            MET if (self.ratio >= self.must) == self.at_least or self.ratio == self.must else MISSED
        )

    @property
    def must_words(self) -> str:
        """The figure to hold."""
        if self.must is None:
            return ""
        return f"{'>=' if self.at_least else '<='} {self.must:g}x"


HEAD = ("goal", "what", "floor", "ours", "ratio", "must", "met?", "")


def as_table(rows: list[Row]) -> str:
    """The rows in columns, for a terminal and for a page alike."""
    lines = [HEAD, *(_cells(row) for row in rows)]
    widths = [max(len(line[at]) for line in lines) for at in range(len(HEAD))]
    told = [
        " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    ]
    return "\n".join([told[0], "-+-".join("-" * width for width in widths), *told[1:]])


def ms(value: float) -> str:
    """Milliseconds with three figures that mean something."""
    return (
        f"{value:.3f} ms" if value < 1 else f"{value:.2f} ms" if value < 100 else f"{value:.0f} ms"
    )


def _cells(row: Row) -> tuple[str, ...]:
    ratio = (
        ""
        if row.ratio is None
        else f"{row.ratio:.0f}x"
        if row.ratio >= 100
        else f"{row.ratio:.2f}x"
    )
    return (row.goal, row.what, row.floor, row.ours, ratio, row.must_words, row.verdict, row.note)
