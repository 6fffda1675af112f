"""Strokes shared by the parts that paint themselves: rounded grounds, keycaps, ticks, words."""

from __future__ import annotations

from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ui import theme

KEYCAP_FONT = (12, 500)
PILL_FONT = (12, 500)


def rounded(
    painter: QPainter,
    rect: QRect | QRectF,
    radius: float,
    fill: QColor | None,
    line: QColor | None = None,
    width: int = 1,
) -> None:
    """A rounded ground with an inner line, sharp on whole pixels."""
    half = width / 2 if line is not None else 0.0
    box = QRectF(rect).adjusted(half, half, -half, -half)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(line, width) if line is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, radius, radius)


def words(
    painter: QPainter,
    rect: QRect,
    text: str,
    font: QFont,
    ink: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
) -> None:
    """One line of text, centred in height, shortened with an ellipsis when it does not fit."""
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(rect, _on_one_line(align), _shortened(text, font, rect.width()))


# Measured once: a list that is painted again at every scan asks for the same words each time.
_measured: dict[tuple[object, ...], int] = {}
_elided: dict[tuple[object, ...], str] = {}
_KEPT = 4_096
_TABULAR = QFont.Tag("tnum")


def _face(font: QFont) -> tuple[object, ...]:
    return font.family(), font.pixelSize(), font.weight(), font.isFeatureSet(_TABULAR)


def _shortened(text: str, font: QFont, width: int) -> str:
    key = (text, width, *_face(font))
    short = _elided.get(key)
    if short is None:
        if len(_elided) >= _KEPT:
            _elided.clear()
        metrics = QFontMetrics(font)
        short = _elided[key] = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    return short


@lru_cache(maxsize=32)
def _on_one_line(align: Qt.AlignmentFlag) -> int:
    """Kept: putting the flags together costs as much as drawing the word."""
    return (align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine).value


def text_width(text: str, font: QFont) -> int:
    """How wide the text is in that font, in whole pixels that are enough for it."""
    key = (text, *_face(font))
    width = _measured.get(key)
    if width is None:
        if len(_measured) >= _KEPT:
            _measured.clear()
        width = _measured[key] = ceil(QFontMetricsF(font).horizontalAdvance(text))
    return width


def broken(text: str, font: QFont, width: int, most: int) -> list[str]:
    """The text in at most `most` lines of that width, broken at blanks; none for no text.

    The last line keeps what is left, to be shortened where it is painted.
    """
    lines: list[str] = []
    rest = text
    while rest and len(lines) < most - 1 and text_width(rest, font) > width:
        fits = [at for at, letter in enumerate(rest) if letter == " "]
        fits = [at for at in fits if text_width(rest[:at], font) <= width]
        if not fits:
            break
        lines.append(rest[: fits[-1]])
        rest = rest[fits[-1] + 1 :]
    return [*lines, rest] if rest else lines


def keycap_size(key: str) -> QSize:
    """Room a keycap takes: at least square, so that `1` and `?` look like keys too."""
    look = theme.current()
    height = look.px(22)
    wide = text_width(key, look.font(*KEYCAP_FONT)) + look.px(14)
    return QSize(max(wide, height), height)


def keycap(painter: QPainter, rect: QRect, key: str, ink: QColor, line: QColor) -> None:
    """A key as it looks on a keyboard, small."""
    look = theme.current()
    rounded(painter, rect, 4, None, line)
    painter.setFont(look.font(*KEYCAP_FONT))
    painter.setPen(ink)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key)


def pill_size(text: str, most: int = 0) -> QSize:
    """Room a pill takes; at most `most` wide (0: any width), then with its words on two lines."""
    look = theme.current()
    font, ends = look.font(*PILL_FONT), look.px(20)
    wide = text_width(text, font) + ends
    if not most or wide <= most:
        return QSize(wide, look.px(22))
    lines = broken(text, font, most - ends, 2)
    wide = max(text_width(line, font) for line in lines) + ends
    return QSize(min(wide, most), look.px(22 if len(lines) == 1 else 38))


def pill(painter: QPainter, rect: QRect, text: str, state: str) -> None:
    """A state as a soft pill with words; see PILL_TOKENS for the states."""
    look = theme.current()
    ink, ground = PILL_TOKENS.get(state, PILL_TOKENS["plain"])
    rounded(painter, rect, min(rect.height() / 2, look.px(11)), look.colour(ground))
    room = rect.adjusted(look.px(8), 0, -look.px(8), 0)
    font = look.font(*PILL_FONT)
    lines = broken(text, font, room.width(), 2 if rect.height() > look.px(30) else 1)
    high = look.px(16) if len(lines) > 1 else room.height()
    for row, line in enumerate(lines):
        top = room.y() + (room.height() - high * len(lines)) // 2 + row * high
        spot = QRect(room.x(), top, room.width(), high)
        words(painter, spot, line, font, look.colour(ink), Qt.AlignmentFlag.AlignHCenter)


# state -> (ink, ground)
PILL_TOKENS = {
    "plain": ("soft", "bg"),
    "chosen": ("accent", "accent-soft"),
    "ok": ("ok", "ok-soft"),
    "warn": ("warn", "warn-soft"),
    "bad": ("bad", "bad-soft"),
}


def tick_box(painter: QPainter, rect: QRect, ticked: bool, partly: bool = False) -> None:
    """A tick box: filled with a tick, with a bar when only part of the line comes back."""
    look = theme.current()
    if not ticked:
        rounded(painter, rect, 4, None, look.colour("edge"), 1)
        return
    rounded(painter, rect, 4, look.colour("accent"))
    side = rect.width()
    pen = QPen(look.colour("accent-ink"), max(side / 13, 1.5))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    dots = ((0.3, 0.5), (0.7, 0.5)) if partly else ((0.28, 0.53), (0.43, 0.67), (0.72, 0.36))
    painter.drawPolyline([QPointF(rect.x() + x * side, rect.y() + y * side) for x, y in dots])


def centred(size: QSize, within: QRect, right: bool = False) -> QRect:
    """A box of `size` at the leading (or with `right` the trailing) edge, centred in height."""
    x = within.right() - size.width() + 1 if right else within.x()
    return QRect(
        x, within.y() + (within.height() - size.height()) // 2, size.width(), size.height()
    )


def seen_of(area: QAbstractScrollArea) -> QSize:
    """How much of it is seen: the size of its viewport, asked of the area itself.

    The first viewport that is taken in hand makes every class of Qt's widgets known to Python.
    """
    bar, size = area.verticalScrollBar(), area.maximumViewportSize()
    return size - QSize(bar.width(), 0) if bar.isVisibleTo(area) else size


def mirrored(widget: QWidget, rect: QRect) -> QRect:
    """The same box seen in a mirror when the language reads from the right."""
    if widget.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        return rect
    return QRect(widget.width() - rect.right() - 1, rect.y(), rect.width(), rect.height())
