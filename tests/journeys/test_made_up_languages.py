"""The counter in a long language and in a mirrored one: nothing English, nothing cut off.

Every screen of a small day is looked at in the sizes we promise. What is measured is what an eye
would see: words that are not translated, words that need more room than they have, parts squeezed
below their least size or hanging out at a side.
"""

from __future__ import annotations

import html
import os
import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import counter_shop
import pytest
from counter_shop import KETTLE, MUG
from journeys.small_day import moments
from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent, QLocale, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QTableView,
    QWidget,
)

from posdesk import wording
from posdesk.documents.paper import Pair, Paper, QrCode, Words
from posdesk.law.packs import in_force
from posdesk.printing.code_pages import USUAL, select
from posdesk.printing.letters import width
from posdesk.printing.raster import dots
from posdesk.printing.roll import ROLLS, Roll
from posdesk.printing.setting import Line, rows
from ui import languages, make_translations, start
from ui.application import Application
from ui.widgets.labels import Elided

SIZES = ((1366, 768), (1024, 768))
# Percent. By night the one between as well: what is cut off there is nearly always cut off at 200.
SCALES = (100, 150, 200) if os.environ.get("POSDESK_SCALES") else (100, 200)


@pytest.fixture(scope="session")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The languages as the source stands; whether those we keep are as fresh has its own test."""
    folder = tmp_path_factory.mktemp("languages")
    make_translations.make(folder)
    return folder


@pytest.fixture(params=["x-long", "x-mirror"])
def code(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    fresh: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[str]:
    monkeypatch.setattr(languages, "folder", lambda: fresh)
    languages.speak(qapp, request.param)
    languages.lend()
    yield request.param
    languages.speak(qapp)
    wording.lend(None)


def settle(application: Application, width: int, height: int) -> None:
    application.window.resize(width, height)
    for _ in range(6):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


# --- words ---------------------------------------------------------------------------------------

SHOPS_OWN = [
    *(product.text for product in counter_shop.GOODS),
    *(product.sku for product in counter_shop.GOODS),
    *(
        "Harbour Gifts",
        "12 Quay Street",
        "GB 123 4567 89",
        "Clerk 7",
        "Manager 2",
        "Auditor 9",
        "nothing like it",
        *("Ring, gold", "Ana Reyes"),
        *("standard", "zero", "zzz"),  # tax rates, and no goods
        *(law.source for law in in_force("GB", date(2026, 11, 22))),  # statutes have their names
    ),
    *("GBP", "EUR", "USD", "JPY", "KWD", "posdesk"),
]
KEYS = r"\b(?:Enter|Esc|Del|Up|Down|F\d+|Ctrl[+ ][A-Z]|[A-Z])\b"
NAMES = r"/[\w./-]+|\bshop\.books\b|\b[a-z]+_[a-z_]+\b|(?:\b[0-9a-f]{4} ){3}[0-9a-f]{4}\b"
NUMBERS = r"\b[SBRPCXZDTAMQGUL]\d+-\d+-\w\b|\b(?:[0-9A-Z]{4}-){2,}[0-9A-Z]{4}\b"


def english(text: str) -> str:
    """What is left of a text once translated words, the shop's own and figures are taken out."""
    text = html.unescape(re.sub(r"<[^>]*>", "", text)).replace("&&", "&")
    for own in SHOPS_OWN:
        text = re.sub(re.escape(own), "", text, flags=re.IGNORECASE)
    text = re.sub(f"{KEYS}|{NAMES}|{NUMBERS}", "", text)
    months = [QLocale().monthName(month, QLocale.FormatType.ShortFormat) for month in range(1, 13)]
    for month in months:
        text = text.replace(month, "")
    inner = None
    while inner != text:  # a translated sentence may hold a translated word
        inner, text = text, re.sub(r"«[^«»]*»", "", text)
    return "".join(re.findall(r"[A-Za-z]+", text))


def seen(widget: QWidget) -> Iterator[QWidget]:
    """All that is shown below it; of what is hidden nothing is gone through."""
    for child in widget.children():
        if isinstance(child, QWidget) and child.isVisible():
            yield child
            yield from seen(child)


def texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """(whose, text) of all that is seen or read aloud."""
    for widget in [window, *seen(window)]:
        whose = f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        told = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, (QLabel, QAbstractButton)):
            told.append(widget.text())
        if isinstance(widget, QLineEdit):
            told.append(widget.placeholderText())
        if isinstance(widget, QTableView):
            told += cells(widget.model())
        yield from ((whose, text) for text in told if text)


def cells(model: QAbstractItemModel) -> Iterator[str]:
    across = Qt.Orientation.Horizontal
    for column in range(model.columnCount()):
        yield str(model.headerData(column, across) or "")
        for row in range(model.rowCount()):
            role = Qt.ItemDataRole.AccessibleTextRole
            yield str(model.index(row, column).data(role) or "")


def test_nothing_on_a_screen_is_english(code: str, open_window: Callable) -> None:
    window = open_window()
    left = []
    for moment in moments(window):
        for whose, text in texts(window.application.window):
            if english(text):
                left.append(f"{moment}: {whose}: {text!r}")
    assert not left, "\n".join(dict.fromkeys(left))


@pytest.fixture
def papers(code: str, open_window: Callable) -> tuple[Paper, ...]:
    """A receipt and the slip of what came back of it."""
    window = open_window()
    sold = window.sell_by_card(MUG, KETTLE, MUG)
    window.scan(window.token(sold))
    window.scan(KETTLE)
    window.key("4", "Enter")
    return window.paper(sold), window.paper(window.counter.last.returns[0])


def test_nothing_on_a_paper_is_english(papers: tuple[Paper, ...]) -> None:
    left = []
    for paper in papers:
        for block in paper.blocks:
            match block:
                case Words():
                    said = [block.text]
                case Pair():
                    said = [block.left, block.right]
                case QrCode():
                    said = [block.caption]
                case _:
                    said = []
            left += [text for text in said if english(text)]
    assert not left, "\n".join(dict.fromkeys(left))


@pytest.mark.parametrize("roll", ROLLS.values(), ids=lambda roll: f"{roll.mm}-{roll.head}")
def test_papers_stay_on_the_roll(papers: tuple[Paper, ...], roll: Roll) -> None:
    for paper in papers:
        for columns in (roll.columns, roll.native_columns):
            lines = [row for row in rows(paper, columns) if isinstance(row, Line)]
            wide = [line for line in lines if width(line.text + line.right) > columns[line.size]]
            assert wide == []
        (page,) = dots(paper, roll)
        for left in (0, roll.head - roll.inset):
            edge = page.crop((left, 0, left + roll.inset, page.height))
            assert edge.getextrema() == (255, 255), "white at both edges"


def test_a_printer_has_the_letters_of_the_long_language(papers: tuple[Paper, ...]) -> None:
    for paper in papers:
        lines = [row for row in rows(paper, ROLLS[80, 576].native_columns) if isinstance(row, Line)]
        words = "".join(line.text + line.right for line in lines)
        assert (select(words, USUAL) is None) == languages.reads_from_right()


# --- room ----------------------------------------------------------------------------------------


def cut_words(window: QWidget) -> Iterator[str]:
    """Labels that need more room than they have. Those that end in an ellipsis show it."""
    for label in seen(window):
        if not isinstance(label, QLabel) or isinstance(label, Elided) or not label.text():
            continue
        if label.wordWrap():
            room, needed = label.height(), label.heightForWidth(label.width())
        else:
            room, needed = label.width(), label.sizeHint().width()
        if needed > room + 1:
            yield f"{label.text()!r} needs {needed} and has {room}"


def squeezed(window: QWidget) -> Iterator[str]:
    """Parts lower than their least height; a field's frame is 2 px thicker while it is typed in."""
    for widget in seen(window):
        parent = widget.parent()
        if not isinstance(parent, QWidget) or parent.layout() is None:
            continue
        ignored = widget.sizePolicy().verticalPolicy() == QSizePolicy.Policy.Ignored
        least = widget.minimumSizeHint().height()
        if not ignored and parent.layout().indexOf(widget) >= 0 and widget.height() < least - 2:
            yield f"{type(widget).__name__} is {widget.height()} high, its least is {least}"


def hanging_out(window: QWidget) -> Iterator[str]:
    """Parts whose sides leave the area they scroll in."""
    for area in seen(window):
        if not isinstance(area, QScrollArea):
            continue
        wide = area.viewport().width()
        for widget in seen(area.viewport()):
            left = widget.mapTo(area.viewport(), QPoint(0, 0)).x()
            if left < 0 or left + widget.width() > wide:
                yield f"{type(widget).__name__} from {left}, {widget.width()} of {wide}"


@pytest.mark.parametrize("scale", SCALES)
def test_nothing_is_cut_off(code: str, scale: int, open_window: Callable, qapp) -> None:
    window = open_window()
    start.dress(qapp, start.Look(scale_percent=scale))
    ground = window.application.window
    left = []
    for moment in moments(window):
        for wide, high in SIZES if scale == 100 else SIZES[:1]:
            settle(window.application, wide, high)
            assert (ground.width(), ground.height()) == (wide, high), "it fits the screen"
            for found in (cut_words, squeezed, hanging_out):
                left += [f"{moment} {wide}: {each}" for each in found(ground)]
    start.dress(qapp, start.Look())
    assert not left, "\n".join(dict.fromkeys(left))
