"""The panels of the goods page: the article lit, the form of it, and a price with its day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from posdesk.catalogue.entering import GoodsForm
from posdesk.catalogue.gtin import as_printed
from posdesk.catalogue.product import DatedPrice, Product
from posdesk.catalogue.tax import TaxRate
from posdesk.desk.lookups.goods import GoodsCard
from posdesk.settings import Shop
from posdesk.wording import translate
from ui import formats, term_words
from ui.formats import Slip
from ui.main_window import Panel
from ui.screens.shift.day_sheet import FigureRows
from ui.screens.shop import goods_traits, stock_words
from ui.screens.shop.days import read_day
from ui.screens.shop.goods_terms import TermFields
from ui.screens.shop.goods_traits import TraitFields
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.chooser import Chooser
from ui.widgets.field import Field, labelled
from ui.widgets.labels import Words
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.sheets import Card, reveal
from ui.widgets.tick import Tick

NEW_KEY, EDIT_KEY, COUNT_KEY, MOVE_KEY = "F4", "F3", "F6", "F7"


class ArticlePanel(Panel):
    """What is known of the article lit. `price`, `edit` and `new` tell what is wanted."""

    price = Signal()
    edit = Signal()
    new = Signal()
    count = Signal()
    goes_on = Signal()

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self.card = Card()
        self.text = Words(size=20, weight=600, wrap=True)
        self.detail = Words(size=13, tone="soft", wrap=True)
        self.prices, self.stock = FigureRows(), FigureRows()
        for part in (self.text, self.detail, self.prices, self.stock):
            self.card.body.addWidget(part)
        self.change = SideButton(translate("Goods", "Put right"), EDIT_KEY)
        self.add = SideButton(translate("Goods", "New goods"), NEW_KEY)
        self.counting = SideButton(translate("Stock", "Count them"), COUNT_KEY)
        self.moving = SideButton(translate("Stock", "Move them on"), MOVE_KEY)
        self.note = Words(
            translate("Goods", "A supervisor, a manager or the owner changes goods and prices."),
            13, tone="soft", wrap=True,
        )  # fmt: skip
        self.primary = PrimaryButton(translate("Goods", "New price"))
        for widget in (
            self.card, self.change, self.add, self.counting, self.moving, self.note,
        ):  # fmt: skip
            self.body.addWidget(widget)
        self.foot.addWidget(self.primary)
        self.primary.clicked.connect(self.price)
        self.change.clicked.connect(self.edit)
        self.add.clicked.connect(self.new)
        self.counting.clicked.connect(self.count)
        self.moving.clicked.connect(self.goes_on)

    def show_article(self, card: GoodsCard | None, *, may_keep: bool) -> None:
        """The article and every price of it; the buttons for who may change it."""
        self.card.setVisible(card is not None)
        self.primary.setVisible(may_keep and card is not None)
        self.change.setVisible(may_keep and card is not None)
        self.add.setVisible(may_keep)
        self.note.setVisible(not may_keep)
        self.counting.setVisible(card is not None)
        self.moving.setVisible(card is not None)
        if card is None:
            return
        self.stock.show_rows(stock_words.rows(card.stock, weighed=card.product.weighed))
        product = card.product
        self.text.setText(product.text)
        codes = ", ".join(as_printed(gtin) for gtin in product.gtins)
        tax = translate("Goods", "Tax {code}").format(code=product.tax_code)
        weighed = translate("Goods", "sold by weight") if product.weighed else ""
        traits = goods_traits.told(product.traits)
        traits += term_words.told(product.traits.terms, self._currency)
        parts = (product.sku, codes, tax, weighed, *traits)
        self.detail.setText("\n".join(filter(None, parts)))
        self.prices.show_rows([self._row(each, card) for each in reversed(card.prices)])

    def _row(self, price: DatedPrice, card: GoodsCard) -> tuple[str, str, str]:
        words = translate("Goods", "from the beginning")
        if price.from_day is not None:
            words = translate("Goods", "from {day}").format(day=formats.day(price.from_day))
        asked = translate("Goods", "the till asks")
        milli = price.price_milli
        figure = asked if milli is None else formats.price(milli, self._currency)
        staff = translate("Books", "staff {code}").format(code=price.staff) if price.staff else ""
        now = translate("Goods", "today's price") if price is _of(card) else ""
        return words, figure, formats.beside(now, staff)


def _of(card: GoodsCard) -> DatedPrice:
    """The price of today: the last one that has started."""
    started = [each for each in card.prices if each.from_day is None or each.from_day <= card.today]
    return started[-1]


class OpenPrice(MoneyEdit):
    """An amount that may stay empty: nothing is asked for below it then."""

    def why(self, reading: formats.Reading) -> str:
        """Nothing, where nothing was typed."""
        return "" if reading.slip is Slip.EMPTY else super().why(reading)

    def _read(self) -> None:
        super()._read()
        self.reading.setVisible(bool(self.reading.text()))


class FormPanel(Panel):
    """New goods, or goods put right. `go` tells Enter on the last field, `back` Esc."""

    go = Signal(object)
    back = Signal()

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card()
        self.text = Field(translate("Goods", "Name, as on the receipt"), most=120)
        self.barcodes = Field(
            translate("Goods", "Barcode (empty: the program gives one)"), most=200
        )
        self.sku = Field(translate("Goods", "Code (empty: the program gives one)"), most=40)
        self.price = OpenPrice(translate("Goods", "Price"), currency)
        self.price_part = labelled(translate("Goods", "Price (empty: the till asks)"), self.price)
        self.tax = Chooser(translate("Goods", "Tax"))
        self.tax_part = labelled(translate("Goods", "Tax"), self.tax)
        self.weighed = Tick(translate("Goods", "Sold by weight: the price is a kilogram's"))
        self.traits, self.terms = TraitFields(), TermFields(currency)
        self.note = Words(size=13, tone="warn", wrap=True)
        self.card.body.setSpacing(10)
        for part in (
            self.text, self.barcodes, self.sku, self.price_part, self.tax_part, self.weighed,
            self.traits, self.terms, self.note,
        ):  # fmt: skip
            self.card.body.addWidget(part)
        back = SideButton(translate("Ask", "Back"), "Esc")
        back.clicked.connect(self.back)
        self.primary = PrimaryButton(translate("Goods", "Keep"))
        self.primary.clicked.connect(self.enter)
        self.body.addWidget(self.card)
        self.body.addWidget(back)
        self.foot.addWidget(self.primary)
        traits = (
            self.traits.deposit, self.traits.days, self.traits.months, self.terms.figure,
        )  # fmt: skip
        for field in (self.text, self.barcodes, self.sku, *traits):
            field.entered.connect(self.enter)
        self.price.field.returnPressed.connect(self.enter)
        self.is_new = True

    def begin(
        self, product: Product | None, taxes: tuple[TaxRate, ...], shop: Shop, day: date
    ) -> None:
        """Ask for goods, or show those to be put right: code and price of them stay.

        `shop` and `day` say by whose law a change of mind may cost anything.
        """
        self.is_new = product is None
        title = translate("Goods", "New goods") if product is None else product.sku
        self.card.show_head(title)
        had = product.tax_code if product else ""
        offered = [rate for rate in taxes if not rate.retired or rate.code == had]
        self.tax.offer(
            tuple(
                (rate.code, formats.beside(rate.code, formats.percent(rate.rate)))
                for rate in offered
            )
        )
        shown = product or Product("", "", None, offered[0].code)
        self.tax.setCurrentIndex(max(self.tax.findData(shown.tax_code), 0))
        self.barcodes.edit.setText(" ".join(as_printed(gtin) for gtin in shown.gtins))
        self.sku.edit.setText(shown.sku)
        self.price.set_minor(None)
        self.weighed.setChecked(shown.weighed)
        self.traits.show_traits(shown.traits)
        self.terms.show_terms(shown.traits.terms, shop, day)
        self.sku.setVisible(self.is_new)
        self.price_part.setVisible(self.is_new)
        self.say("")
        self.text.begin(shown.text)

    def say(self, words: str) -> None:
        """What is wrong; nothing was kept."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def enter(self) -> None:
        """What was typed, once the price of it can be read."""
        minor = self.price.minor
        if self.is_new and minor is None and self.price.field.text().strip():
            self.price.setFocus()
            return
        if self.traits.slip() or self.terms.slip():
            return
        milli = minor * 1000 if self.is_new and minor is not None else None
        self.go.emit(
            GoodsForm(
                self.sku.text, self.text.text, self.tax.chosen, self.barcodes.text, milli,
                self.weighed.isChecked(),
                replace(self.traits.traits, terms=self.terms.terms),
            )
        )  # fmt: skip


class PricePanel(Panel):
    """A price and the day it starts. `go(minor, day)` tells Enter, `back` Esc."""

    go = Signal(object, object)
    back = Signal()

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card()
        self.price = MoneyEdit(translate("Goods", "New price"), currency)
        self.day = Field(translate("Goods", "From which day (empty: today)"), most=20)
        self.note = Words(size=13, tone="warn", wrap=True)
        self.card.body.setSpacing(10)
        for part in (labelled(translate("Goods", "New price"), self.price), self.day, self.note):
            self.card.body.addWidget(part)
        back = SideButton(translate("Ask", "Back"), "Esc")
        back.clicked.connect(self.back)
        self.primary = PrimaryButton(translate("Goods", "Set the price"))
        self.primary.clicked.connect(self.enter)
        self.body.addWidget(self.card)
        self.body.addWidget(back)
        self.foot.addWidget(self.primary)
        self.price.field.returnPressed.connect(self.day.edit.setFocus)
        self.day.entered.connect(self.enter)
        self.day.changed.connect(self._read)
        self._today = date(2000, 1, 1)

    def begin(self, product: Product, today: date) -> None:
        """Ask for the price of those goods."""
        self._today = today
        self.card.show_head(product.text)
        self.price.set_minor(None)
        self.day.edit.clear()
        self.say("")
        self.price.setFocus()

    def say(self, words: str) -> None:
        """What is wrong; nothing was changed."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def enter(self) -> None:
        """The price and its day, once both can be read."""
        minor, day = self.price.minor, read_day(self.day.text, self._today)
        if minor is None:
            self.price.setFocus()
        elif day is None:
            self._read(self.day.text)
            self.day.edit.setFocus()
        else:
            self.go.emit(minor, day)

    def _reveal_day(self) -> None:
        """What is wrong with it is seen, also where the text is large."""
        reveal(self.area, self.day.edit)

    def _read(self, text: str) -> None:
        day = read_day(text, self._today)
        if day is None:
            told = translate("Goods", "That names no day. Write it like {sample}.")
            self.day.say(told.format(sample=self._today.isoformat()), wrong=True)
            QTimer.singleShot(0, self, self._reveal_day)
        elif text.strip():
            self.day.say(formats.day(day))
