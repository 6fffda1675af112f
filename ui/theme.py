"""Colour tokens and one QSS template become the look of the application.

Sizes are given at 100 % and grow with the text scale (up to 200 %); letters come from
`resources/fonts`, amounts in tabular figures.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from posdesk import assets

STYLE = "Fusion"
LIGHT, DARK = "light", "dark"
MODES = (LIGHT, DARK)
SMALLEST, LARGEST = 1.0, 2.0

# Written out: what is loaded at start. Inter for the screen, DejaVu for letters it lacks.
FONT_FILES = (
    "fonts/Inter-Regular.ttf",
    "fonts/Inter-Medium.ttf",
    "fonts/Inter-SemiBold.ttf",
    "fonts/DejaVuSans.ttf",
    "fonts/DejaVuSans-Bold.ttf",
    "fonts/DejaVuSansMono.ttf",
    "fonts/DejaVuSansMono-Bold.ttf",
)
FAMILIES = ("Inter", "DejaVu Sans")
# All that TOML has in these files; its own reader would cost a start more than both of them.
_TOKEN = re.compile(r'^([a-z0-9-]+) = "(#[0-9A-Fa-f]{6,8})"', re.MULTILINE)
_HOLE = re.compile(r"\$\{([a-z0-9-]+)\}")


class Theme(NamedTuple):
    """Tokens of one mode at one text scale; `tokens` maps a name of light.toml to `#RRGGBB`."""

    mode: str
    scale: float
    tokens: Mapping[str, str]

    def colour(self, name: str) -> QColor:
        """The colour of a token; KeyError for a name that light.toml and dark.toml lack."""
        return QColor(self.tokens[name])

    def px(self, size: int) -> int:
        """A size given at 100 %, in pixels at this text scale."""
        return round(size * self.scale)

    def font(self, size: int = 15, weight: int = 400, *, tabular: bool = False) -> QFont:
        """Inter (DejaVu Sans where it lacks a letter) at `size` px of 100 %.

        `tabular` sets every figure equally wide, for amounts that stand in a column; running words
        go without, because it widens their hyphens too.
        """
        return QFont(_font(self.px(size), weight, tabular))

    def style_sheet(self) -> str:
        """The QSS template with its holes filled: `${ink}` a colour, `${15}` a scaled size."""
        return _HOLE.sub(self._fill, assets.text("styles/posdesk.qss"))

    def _fill(self, hole: re.Match[str]) -> str:
        name = hole[1]
        return f"{self.px(int(name))}px" if name.isdigit() else self.tokens[name]


@lru_cache(maxsize=64)
def _font(pixels: int, weight: int, tabular: bool) -> QFont:
    font = QFont(list(FAMILIES))
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def load(mode: str = LIGHT, scale: float = 1.0) -> Theme:
    """Read the tokens of `mode`; `scale` is held between 1 and 2."""
    tokens = dict(_TOKEN.findall(assets.text(f"styles/{mode}.toml")))
    return Theme(mode, min(max(scale, SMALLEST), LARGEST), tokens)


_current: Theme | None = None


def current() -> Theme:
    """The theme in use: light at 100 % until `apply` says otherwise."""
    global _current
    if _current is None:
        _current = load()
    return _current


def apply(
    app: QApplication, mode: str = LIGHT, scale: float = 1.0, *, styled: bool = False
) -> Theme:
    """Dress the application, now and again when the clerk changes the look.

    `styled`: it began in our style, so that no style has to be made known to Python for that.
    What is dressed so already stays as it is: every widget alive would be looked at anew.
    """
    global _current
    look = load(mode, scale)
    if look == _current and app.styleSheet():
        return look
    _load_fonts()
    _current = look
    if not styled:
        app.setStyle(QStyleFactory.create(STYLE))
    app.setPalette(_palette(look))
    app.setFont(look.font())
    app.setStyleSheet(look.style_sheet())
    for widget in QApplication.allWidgets():
        widget.updateGeometry()
    return look


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again after a dynamic property has changed.

    One that it has not looked at yet is looked at as it then is, when it is first shown.
    """
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def icon(name: str, token: str = "ink", size: int = 20) -> QIcon:
    """`resources/icons/{name}.svg` in the colour of a token."""
    return QIcon(picture(name, token, size))


def picture(name: str, token: str = "ink", size: int = 20, ratio: float = 2.0) -> QPixmap:
    """A Lucide icon drawn at `size` px of 100 %, in the colour of a token."""
    look = current()
    return _tinted(name, look.tokens[token], look.px(size), ratio)


@lru_cache(maxsize=256)
def _tinted(name: str, colour: str, side: int, ratio: float) -> QPixmap:
    from PySide6.QtCore import QByteArray
    from PySide6.QtSvg import QSvgRenderer  # the first words are seen without any icon

    svg = assets.text(f"icons/{name}.svg").replace("currentColor", colour)
    pixmap = QPixmap(QSize(side, side) * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@lru_cache(maxsize=1)
def _load_fonts() -> None:
    for name in FONT_FILES:
        if QFontDatabase.addApplicationFont(str(assets.path(name))) < 0:
            raise FileNotFoundError(name)


def _palette(look: Theme) -> QPalette:
    role = QPalette.ColorRole
    pairs = (
        (role.Window, "bg"),
        (role.WindowText, "ink"),
        (role.Base, "sheet"),
        (role.AlternateBase, "bg"),
        (role.Text, "ink"),
        (role.Button, "sheet"),
        (role.ButtonText, "ink"),
        (role.ToolTipBase, "sheet"),
        (role.ToolTipText, "ink"),
        (role.PlaceholderText, "soft"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "accent-ink"),
        (role.Link, "accent"),
        (role.Mid, "line"),
    )
    palette = QPalette()
    for which, token in pairs:
        palette.setColor(which, look.colour(token))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, look.colour("soft"))
    return palette
