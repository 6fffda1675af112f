"""The frame every page stands in: it fits the screen, is mirrored, and its parts have names."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from screens.on_show import drawn, shown

from ui import theme
from ui.main_window import MainWindow, Panel
from ui.widgets.buttons import KeyButton, PrimaryButton
from ui.widgets.key_sheet import KeySheet
from ui.widgets.labels import KeyCap
from ui.widgets.progress import ProgressCard
from ui.widgets.sheets import Card, Sheet

pytestmark = pytest.mark.usefixtures("dressed")


# --- the frame -----------------------------------------------------------------------------------


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(1366, 768), (1024, 768)])
def test_the_frame_fits_the_screen(qapp: QApplication, qtbot, scale: float, size) -> None:
    theme.apply(qapp, "light", scale)
    window = MainWindow()
    window.top.show_place("Till 1", "shift 42 · open")
    window.top.show_clerk("Clerk 7")
    for name in ("printer", "drawer", "books"):
        window.top.add_chip(name, name)
    window.rail.add("ticket", "receipt-text", "Ticket", "F2")
    card = Card("Where it goes", hint="customer may choose", key="F7")
    panel, sheet = Panel(), Sheet()
    panel.body.addWidget(card)
    panel.foot.addWidget(PrimaryButton("Give back 39.99 to card 4242"))
    window.add_page("ticket", sheet, panel, "ticket")
    window.show_page("ticket")
    window.say("on this receipt. " * 30, pill="Kettle recognised")
    shown(qtbot, window, *size)
    QApplication.processEvents()
    assert (window.width(), window.height()) == size
    screen = QRect(0, 0, *size)
    for widget in (window.field, window.top.clerk, card, panel, window.message.keys):
        spot = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        assert screen.contains(spot), widget
    assert card.width() <= panel.width()


def test_the_frame_has_the_measures_of_the_aim(qtbot) -> None:
    window = MainWindow()
    window.add_page("ticket", Sheet(), Panel(), "ticket")
    shown(qtbot, window, 1366, 768)
    assert window.top.height() == 60
    assert window.rail.width() == 96
    assert window.message.height() == 44
    window.resize(1024, 768)
    QApplication.processEvents()
    assert window.rail.width() == 72


def test_a_mirrored_language_mirrors_the_frame(qapp: QApplication, qtbot) -> None:
    window = MainWindow()
    window.rail.add("ticket", "receipt-text", "Ticket", "F2")
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.add_page("ticket", Sheet(), Panel(), "ticket")
    shown(qtbot, window, 1366, 768)
    assert window.rail.mapTo(window, QPoint(0, 0)).x() == 1366 - 96
    assert window.message.row.contentsMargins().right() == 96 + 24


def test_pages_may_share_their_sheet(qtbot) -> None:
    window, sheet = MainWindow(), Sheet()
    qtbot.addWidget(window)
    first, second = Panel(), Panel()
    window.add_page("ticket", sheet, first, "ticket")
    window.add_page("pay", sheet, second, "ticket")
    window.show_page("pay")
    assert window.page("pay").centre is sheet
    assert window.shown_page == "pay"


def test_every_part_that_takes_the_focus_has_a_name(qtbot) -> None:
    window = MainWindow()
    window.top.show_clerk("Clerk 7")
    window.top.add_chip("printer", "printer")
    window.rail.add("ticket", "receipt-text", "Ticket", "F2")
    shown(qtbot, window, 1366, 768)
    for widget in window.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            named = widget.accessibleName() or getattr(widget, "text", lambda: "")()
            assert named, widget


# --- the rest ------------------------------------------------------------------------------------


def test_progress_tells_the_remaining_time_only_once_it_is_more_than_a_guess(qtbot) -> None:
    now = [0]
    card, stopped = ProgressCard("Importing", ticks=lambda: now[0]), []
    qtbot.addWidget(card)
    card.called_off.connect(lambda: stopped.append(True))
    now[0] = 500
    card.show_progress(1, 100)
    assert card.left.text() == ""
    now[0] = 10_000
    card.show_progress(25, 100)
    assert card.left.text() == "About 30 s left"
    assert card.bar.value() == 250
    qtbot.mouseClick(card.stop, Qt.MouseButton.LeftButton)
    assert stopped == [True]
    assert not card.stop.isEnabled()


def test_the_sheet_of_keys_shows_digits_as_a_range(qtbot) -> None:
    sheet = KeySheet()
    qtbot.addWidget(sheet)
    caps = [cap.text() for cap in sheet.findChildren(KeyCap)]
    assert "1 – 9" in caps
    assert "Ctrl Z" in caps
    assert "F1" in caps


def test_parts_follow_the_theme_while_they_are_shown(qapp: QApplication, qtbot) -> None:
    button = shown(qtbot, PrimaryButton("Take 5.00"), 300, 56)
    theme.apply(qapp, "dark", 2.0)
    assert button.sizeHint().height() >= 112
    middle = drawn(button).toImage().pixelColor(6, button.height() // 2).name()
    assert middle == theme.load("dark").tokens["accent"].lower()
    assert isinstance(button, KeyButton)
