"""Colours can be read, figures stand in columns, and the style sheet has no hole left."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import QApplication, QLabel

from posdesk import assets
from ui import theme
from ui.widgets.paint import PILL_TOKENS

TEXT = 4.5  # WCAG 2.2, 1.4.3
SHAPE = 3.0  # WCAG 2.2, 1.4.11: the outline of a control
GROUNDS = ("bg", "sheet", "hover", "accent-soft", "ok-soft", "warn-soft", "bad-soft")
# Every ink on every ground it may be painted on.
PAIRS = (
    *(("ink", ground) for ground in GROUNDS),
    *(("soft", ground) for ground in ("bg", "sheet", "hover", "accent-soft", "warn-soft", "line")),
    *((ink, ground) for ink in ("accent", "warn", "bad") for ground in ("bg", "sheet", "hover")),
    ("ok", "bg"),
    ("ok", "sheet"),
    ("accent", "accent-soft"),
    ("warn", "accent-soft"),
    ("bad", "accent-soft"),
    ("accent-ink", "accent"),
    ("accent-ink", "accent-hover"),
    ("rail-ink", "rail"),
    ("rail-ink", "rail-hover"),
    *PILL_TOKENS.values(),
)


def luminance(colour: str) -> float:
    """Relative luminance of WCAG 2.2."""
    parts = QColor(colour).getRgbF()[:3]
    lit = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * lit[0] + 0.7152 * lit[1] + 0.0722 * lit[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("mode", theme.MODES)
@pytest.mark.parametrize(("ink", "ground"), sorted(set(PAIRS)))
def test_every_ink_can_be_read_on_its_ground(mode: str, ink: str, ground: str) -> None:
    tokens = theme.load(mode).tokens
    assert contrast(tokens[ink], tokens[ground]) >= TEXT


@pytest.mark.parametrize("mode", theme.MODES)
@pytest.mark.parametrize("ground", ["bg", "sheet"])
def test_the_outline_of_a_control_is_seen(mode: str, ground: str) -> None:
    tokens = theme.load(mode).tokens
    assert contrast(tokens["edge"], tokens[ground]) >= SHAPE


def test_both_modes_name_the_same_tokens() -> None:
    assert list(theme.load("light").tokens) == list(theme.load("dark").tokens)


@pytest.mark.parametrize("mode", theme.MODES)
def test_the_style_sheet_has_no_hole_left(mode: str) -> None:
    assert "${" not in theme.load(mode, 1.5).style_sheet()


def test_sizes_grow_with_the_text_up_to_twice() -> None:
    assert theme.load("light", 1.5).px(44) == 66
    assert theme.load("light", 9).scale == 2.0
    assert theme.load("light", 0.1).scale == 1.0


def test_figures_stand_in_columns_and_words_do_not_pay_for_it(qapp: QApplication) -> None:
    look = theme.apply(qapp)
    figures = QFontMetricsF(look.font(15, 600, tabular=True))
    widths = {figures.horizontalAdvance(digit * 8) for digit in "0123456789"}
    assert len(widths) == 1
    words = QFontMetricsF(look.font())
    assert words.horizontalAdvance("1" * 8) < words.horizontalAdvance("0" * 8)


def test_a_label_keeps_plain_figures_under_the_application_font(qapp: QApplication, qtbot) -> None:
    look = theme.apply(qapp)
    label = QLabel("K-19")
    qtbot.addWidget(label)
    label.show()
    want = QFontMetricsF(look.font()).horizontalAdvance("K-19")
    assert QFontMetricsF(label.font()).horizontalAdvance("K-19") == want


def test_letters_inter_lacks_are_found_in_the_bundled_fonts(qapp: QApplication) -> None:
    look = theme.apply(qapp)
    families = look.font().families()
    assert families == ["Inter", "DejaVu Sans"]
    assert QFontMetricsF(look.font()).horizontalAdvance("שלום") > 0


def test_every_icon_named_by_the_screens_is_there() -> None:
    for name in ("receipt-text", "printer", "search", "log-out", "delete", "undo-2"):
        assert "currentColor" in assets.text(f"icons/{name}.svg")


def test_an_icon_wears_the_colour_of_its_token(qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    picture = theme.picture("check", "accent", 24).toImage()
    seen = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    }
    theme.apply(qapp)
    assert seen == {theme.load("dark").tokens["accent"].lower()}
