"""The counter in a long language and in a mirrored one: nothing English, nothing cut off.

Every screen of a small day is looked at in the sizes we promise. What is measured is what an eye
would see: words that are not translated, words that need more room than they have, parts squeezed
below their least size or hanging out at a side.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import counter_shop
import plan_story
import pytest
from counter_shop import KETTLE, MUG
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
from posdesk.desk.actions.sign_in import SignedIn
from posdesk.desk.restoring import KeptBackup
from posdesk.documents.paper import Pair, Paper, QrCode, Words
from posdesk.errors import Fault
from posdesk.law.packs import in_force
from posdesk.people.recovery import RecoveryCode
from posdesk.people.rights import ADD, BADGE, PIN, RETIRE, ROLE
from posdesk.people.staff import OWNER, StaffMember
from posdesk.printing.code_pages import USUAL, select
from posdesk.printing.letters import width
from posdesk.printing.raster import dots
from posdesk.printing.roll import ROLLS, Roll
from posdesk.printing.setting import Line, rows
from posdesk.till.cash_moves import PAID_IN, PAID_OUT
from ui import languages, make_translations, start
from ui import wording as face
from ui.actions import Meaning
from ui.application import Application
from ui.widgets.labels import Elided

SIZES = ((1366, 768), (1024, 768))
HALVES = RecoveryCode("ABCD-EFGH-JKMN", "PQRS-TVWX-YZ23")


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


def moments(window) -> Iterator[str]:
    """A small day, a look at each yield."""
    application: Application = window.application
    yield "home-morning"
    for goods in (MUG, KETTLE, MUG):
        window.scan(goods)
    yield "sale"
    window.key("%")
    yield "discount"
    window.key("Esc", "?")
    yield "keys"
    window.key("Esc", "Enter")
    window.type("100")
    yield "pay"
    window.key("Enter")
    yield "change"
    window.sell_by_card(KETTLE)
    token = window.token(window.counter.last.sale)
    window.scan(token)
    yield "receipt-open"
    window.scan(KETTLE)
    window.key("3")
    yield "faulty"
    window.scan(MUG)
    yield "exchange"
    application.screen.act(Meaning.WHERE)
    window.idle()
    yield "where"
    window.key("Esc", "F5")
    yield "held"
    window.key("F5", "Enter", "Enter")
    window.type("nothing like it")
    window.key("Enter")
    yield "open-line"
    window.key("Esc")
    window.scan("4006381333932")
    yield "misread"
    application.screen.act(Meaning.QUEUE)
    window.idle()
    yield "queue"
    window.key("Esc")
    yield from plan_pages(window)
    yield from shop_pages(window)
    yield from close_the_day(window)
    application.sign_in.show()
    window.idle()
    yield "sign-in"
    application.sign_in.choose(1)
    application.sign_in.ask_halves()
    window.idle()
    yield "recover"
    application.pages.opening.show()
    yield "shift"
    application.beginning.first.show()
    application.beginning.first._show_form()
    application.beginning.first.form.go()
    yield "first"
    application.beginning.first.show_pin(StaffMember("1", "Clerk 7", OWNER), "482915", HALVES)
    yield "first-pin"
    window.key("Enter")
    yield "first-half"
    application.beginning.trouble.show(
        *face.refusal(Fault("books_corrupt")), backup=Path("shop.books")
    )
    yield "trouble"


def plan_pages(window) -> Iterator[str]:
    """A plan from the form to a claim; what the customer's own window says is looked at beside."""
    desk, plans = window.application.desk, window.application.pages.plans
    window.key("F3")
    yield "no-plans"
    number = plan_story.signed(desk, 1920_00, 12, kept=True)
    plan_story.paid(desk, number, 200_00)
    window.application.screen.act(Meaning.PLANS)
    yield "plans"
    window.scan(window.token(number))
    yield "plan"
    window.key("M", "O")
    window.type("2000")
    yield "above"
    window.key("Esc", "K")
    yield "plan-card"
    window.key("Esc", "Esc")
    plans.desk.open(number, "", "paying")
    window.key("F8")
    window.type("500")
    window.key("Enter", "x", "Enter")
    yield "claim"
    plans.doing.claim.day.edit.setText("2026-11-22")
    window.key("Enter")
    yield "claimed"
    window.key("W")
    yield "answer"
    window.key("Esc", "A")
    yield "change"
    window.key("1")
    yield "move"
    window.key("Esc", "F2")
    window.scan(KETTLE)
    window.key("Enter", "P")
    yield "sign"
    window.type("nothing like it")
    window.key("Enter")
    yield "nobody"
    window.type("020 7946 0002")
    window.key("Enter")
    window.type("5")
    plans.signing.form.by.setCurrentIndex(1)
    plans.signing.form.count.edit.setText("24")
    yield "by-card"
    plans.signing.form.by.setCurrentIndex(0)
    plans.signing.form.first.edit.setFocus()
    window.key("Enter")
    yield "agreement"
    window.key("I")
    yield "ink"
    window.key("Esc", "Esc", "Esc")
    window.application.screen.act(Meaning.TICKET)
    window.key("Esc")


def shop_pages(window) -> Iterator[str]:
    """The shop's pages, for a manager: at rest, and as something is asked."""
    sign_in, shop = window.application.sign_in, window.application.pages.shop
    sign_in._came(SignedIn(next(each for each in sign_in._people if each.code == "2")))
    for name, page in shop.pages.items():
        shop.show(name)
        window.idle()
        yield name
        if name == "shop/trust":
            page._ask((KeptBackup(Path("shop.books"), datetime(2026, 11, 22, 10, 30), 1), ()))
            window.key("Enter")
            yield "put-back"
            window.key("Esc")
        elif name == "shop/staff":
            page.light(1)
            for act in (ADD, PIN, ROLE, BADGE, RETIRE):
                page.want(act)
                yield act
                window.key("Esc")
        elif name == "shop/goods":
            page.want_new()
            window.key("Enter")
            yield "goods-unnamed"
            window.key("Esc")
            page.want_price()
            window.type("6")
            window.key("Enter", "x", "Enter")
            yield "price-without-a-day"
            window.key("Esc")
            page.seek.setText("zzz")
            page.seek.tell_now()
            yield "no-goods"
    for part in page.parts:
        page._go_to(part)
        window.idle()
        yield part.NAME
    page._go_to(page.words)
    page.words.name.edit.setText("MUG-B" * 12)
    window.key("Enter")
    yield "refused"
    window.key("Esc", "Esc", "Esc")


def close_the_day(window) -> Iterator[str]:
    """The pages of the shift, to its Z report."""
    day = window.application.pages.day
    day.show()
    window.idle()
    yield "day"
    for way in (PAID_IN, PAID_OUT):
        day.panel.buttons[way].click()
        window.idle()
        yield way
    window.type("30")
    window.key("Enter")
    yield "moved"
    day.panel.primary.click()
    window.idle()
    window.type("xy")
    day.count_panel.primary.click()
    window.idle()
    yield "miscounted"
    day.count.fields[0].setText("2000")
    day.count_panel.primary.click()
    window.idle()
    yield "found"
    window.key("Enter")
    yield "z-report"


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


def texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """(whose, text) of all that is seen or read aloud."""
    for widget in [window, *window.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
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
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.text() or isinstance(label, Elided):
            continue
        if label.wordWrap():
            room, needed = label.height(), label.heightForWidth(label.width())
        else:
            room, needed = label.width(), label.sizeHint().width()
        if needed > room + 1:
            yield f"{label.text()!r} needs {needed} and has {room}"


def squeezed(window: QWidget) -> Iterator[str]:
    """Parts lower than their least height; a field's frame is 2 px thicker while it is typed in."""
    for widget in window.findChildren(QWidget):
        parent = widget.parent()
        if not widget.isVisible() or not isinstance(parent, QWidget) or parent.layout() is None:
            continue
        ignored = widget.sizePolicy().verticalPolicy() == QSizePolicy.Policy.Ignored
        least = widget.minimumSizeHint().height()
        if not ignored and parent.layout().indexOf(widget) >= 0 and widget.height() < least - 2:
            yield f"{type(widget).__name__} is {widget.height()} high, its least is {least}"


def hanging_out(window: QWidget) -> Iterator[str]:
    """Parts whose sides leave the area they scroll in."""
    for area in window.findChildren(QScrollArea):
        if not area.isVisible():
            continue
        wide = area.viewport().width()
        for widget in area.viewport().findChildren(QWidget):
            left = widget.mapTo(area.viewport(), QPoint(0, 0)).x()
            if widget.isVisible() and (left < 0 or left + widget.width() > wide):
                yield f"{type(widget).__name__} from {left}, {widget.width()} of {wide}"


@pytest.mark.parametrize("scale", [100, 150, 200])
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
