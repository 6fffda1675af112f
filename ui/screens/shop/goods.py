"""Goods: found as one types, added, put right, and priced from a day on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent

from posdesk.catalogue.entering import GoodsForm
from posdesk.catalogue.gtin import as_printed
from posdesk.catalogue.product import Product
from posdesk.desk.action import Action
from posdesk.desk.actions.add_product import AddProduct
from posdesk.desk.actions.count_stock import Counted, CountStock
from posdesk.desk.actions.edit_product import EditProduct
from posdesk.desk.actions.goods_acts import KEEPERS, GoodsKept
from posdesk.desk.actions.move_stock import MoveStock
from posdesk.desk.actions.price_from import PriceFrom
from posdesk.desk.lookups.goods import AskGoods, GoodsCard, ListGoods
from posdesk.returns.moving import Move
from posdesk.wording import translate
from ui import formats
from ui.errands import Errands
from ui.models.paged import PagedModel
from ui.models.rows import Cell, Column, Kind
from ui.saying import Saying
from ui.screens.books.seek_field import SeekField
from ui.screens.shop import stock_words
from ui.screens.shop.count_panel import CountPanel
from ui.screens.shop.goods_panels import ArticlePanel, FormPanel, PricePanel
from ui.screens.shop.list_page import ListPage
from ui.screens.shop.move_panel import MovePanel
from ui.screens.shop.staff_panels import OneOf
from ui.widgets.sheets import EmptyState

PAGE = 50
NEWEST = "shop-goods"


class GoodsPage(ListPage):
    """The catalogue and, in the panel, the article lit and what may be done with it."""

    NAME = "shop/goods"
    LIT = "shop-article"
    OWN_KEYS = (Qt.Key.Key_F3, Qt.Key.Key_F4, Qt.Key.Key_F6, Qt.Key.Key_F7)

    def __init__(self, work: Errands, parent: QObject | None = None) -> None:
        currency = work.desk.shop.currency
        self.article, self.form = ArticlePanel(currency), FormPanel(currency)
        self.price = PricePanel(currency)
        self.counting, self.moving = CountPanel(), MovePanel()
        panels = OneOf(self.article, self.form, self.price, self.counting, self.moving)
        super().__init__(work, panels, self.article, parent)
        self.card: GoodsCard | None = None
        self.model: PagedModel[Product] = PagedModel(_columns(currency), self)
        seek = SeekField(
            translate("Goods", "Find goods"), translate("Goods", "Name, code or barcode")
        )
        empty = EmptyState(
            "search",
            translate("Goods", "No goods fit that."),
            translate("Goods", "Try the beginning of a word, or scan it."),
        )
        self.lay(seek, empty)
        self._connect()

    def _connect(self) -> None:
        self.seek.entered.connect(self.want_price)
        self.model.wanted.connect(self._go_on)
        self.article.price.connect(self.want_price)
        self.article.edit.connect(self.want_edit)
        self.article.new.connect(self.want_new)
        self.form.go.connect(self._keep)
        self.form.back.connect(self._rest)
        self.price.go.connect(self._set_price)
        self.price.back.connect(self._rest)
        self.article.count.connect(self.want_count)
        self.counting.go.connect(self._counted)
        self.counting.back.connect(self._rest)
        self.article.goes_on.connect(self.want_move)
        self.moving.go.connect(self._moved)
        self.moving.back.connect(self._rest)

    @staticmethod
    def title() -> str:
        """What the page is called."""
        return translate("Shop", "Goods")

    # --- the list ----------------------------------------------------------------------------

    def _somebody_else(self) -> None:
        if self.panels.shows(self.article):
            return
        words = translate("Goods", "What somebody else had begun to type was not kept.")
        self.said.emit(Saying(words, translate("Goods", "Not kept"), "warn"))
        self.panels.show_panel(self.article)

    def _reached(self, at: int) -> None:
        if at == len(self.model.rows) - 1:
            self.model.fetchMore()

    def _about(self, row: Product) -> AskGoods:
        return AskGoods(row.sku)

    def _find(self, typed: str) -> None:
        self._work.ask(ListGoods(typed, limit=PAGE), self._begin, newest=NEWEST)

    def _begin(self, rows: tuple[Product, ...]) -> None:
        more = len(rows) == PAGE and not self.seek.text().strip()
        self.model.begin(rows, more=more)
        self._listed(rows, lambda row: str(row.sku))

    def _go_on(self) -> None:
        question = ListGoods(after=self.model.rows[-1].sku, limit=PAGE)
        self._work.ask(question, self._add, self._not_found, newest=NEWEST)

    def _add(self, rows: tuple[Product, ...]) -> None:
        self.model.add(rows, more=len(rows) == PAGE)

    def _not_found(self, trouble: Exception) -> None:
        self.model.give_up()
        self._work.tell(trouble)

    def _show(self, card: GoodsCard | None) -> None:
        self.card = card
        self.article.show_article(card, may_keep=self._may_keep)

    @property
    def _may_keep(self) -> bool:
        staff = self._work.desk.duty.staff
        return staff is not None and staff.role in KEEPERS

    # --- keys and scans ----------------------------------------------------------------------

    def pressed(self, event: QKeyEvent) -> bool:
        """F3 puts the lit goods right, F4 begins new ones, F6 counts them, F7 moves them."""
        wanted = {
            Qt.Key.Key_F3: self.want_edit, Qt.Key.Key_F4: self.want_new,
            Qt.Key.Key_F6: self.want_count, Qt.Key.Key_F7: self.want_move,
        }  # fmt: skip
        act = wanted.get(Qt.Key(event.key()))
        if act is None or not self.panels.shows(self.article):
            return False
        act()
        return True

    def scanned(self, text: str) -> bool:
        """A scan finds its goods, or is the barcode of those being typed in."""
        if self.panels.shows(self.form):
            self.form.barcodes.edit.setText(text)
        elif self.panels.shows(self.article):
            self.seek.setText(text)
            self.seek.tell_now()
        return True

    # --- what is done ------------------------------------------------------------------------

    def want_new(self) -> None:
        """The empty form."""
        if self._may_keep:
            self._ask(self.form)
            here = self._work.desk.station()
            self.form.begin(None, here.taxes.rates, here.shop, here.at.day)

    def want_edit(self) -> None:
        """The form of the lit goods."""
        if self._may_keep and self.card is not None:
            self._ask(self.form)
            here = self._work.desk.station()
            self.form.begin(self.card.product, self.card.taxes, here.shop, here.at.day)

    def want_price(self) -> None:
        """The price of the lit goods, from a day on."""
        if self._may_keep and self.card is not None:
            self._ask(self.price)
            self.price.begin(self.card.product, self.card.today)

    def want_count(self) -> None:
        """How many of the lit goods there are: anybody counts."""
        if self.card is not None:
            self._ask(self.counting)
            product = self.card.product
            self.counting.begin(product.text, self.card.stock.level, weighed=product.weighed)

    def _counted(self, units: int) -> None:
        assert self.card is not None
        product = self.card.product
        act = CountStock(self._draft.id_of("count", product.sku), product.sku, units)

        def done(counted: Counted) -> None:
            self.said.emit(stock_words.counted(counted, product.text, weighed=product.weighed))
            self._lit = product.sku
            self._rest()

        self._work.do(act, done, partial(self._refused_in, self.counting))

    def want_move(self) -> None:
        """Where some of the lit goods go on to: whoever serves sees that."""
        if self.card is not None:
            self._ask(self.moving)
            product = self.card.product
            self.moving.begin(product.text, self.card.stock, weighed=product.weighed)

    def _moved(self, units: int, source: str, target: str) -> None:
        assert self.card is not None
        product = self.card.product
        place = f"{product.sku} {units} {source} {target}"
        act = MoveStock(self._draft.id_of("move", place), product.sku, units, source, target)

        def done(move: Move) -> None:
            self.said.emit(stock_words.moved(move, product.text, weighed=product.weighed))
            self._lit = product.sku
            self._rest()

        self._work.do(act, done, partial(self._refused_in, self.moving))

    def _keep(self, form: GoodsForm) -> None:
        if self.form.is_new:
            told = translate("Goods", "“{goods}” is in the catalogue, under code {sku}.")
            self._do(AddProduct(self._draft.id_of("add"), form), told, form.text)
        else:
            told = translate("Goods", "“{goods}” was put right.")
            self._do(EditProduct(self._draft.id_of("edit"), form), told, form.text)

    def _set_price(self, minor: int, day: date) -> None:
        assert self.card is not None
        product = self.card.product
        told = translate("Goods", "“{goods}” costs {price} from {day}.")
        price = formats.amount(minor, self._work.desk.shop.currency)
        words = told.replace("{price}", price).replace("{day}", formats.day(day))
        operation = self._draft.id_of("price", product.sku)
        self._do(PriceFrom(operation, product.sku, minor * 1000, day), words, product.text)

    def _do(self, act: Action[GoodsKept], told: str, goods: str) -> None:
        self._work.do(act, self._done(told, goods), self._refused)

    def _done(self, told: str, goods: str) -> Callable[[Any], None]:
        def done(kept: GoodsKept) -> None:
            detail, state = "", "ok"
            if kept.given:
                given = translate("Goods", "Its in-store number is {number}.")
                detail = given.format(number=kept.given)
            if kept.percent:
                much = translate("Goods", "That is {percent} % up or down: look at it once more.")
                detail, state = much.format(percent=kept.percent), "warn"
            words = told.replace("{goods}", goods).replace("{sku}", kept.sku)
            self.said.emit(Saying(words, translate("Goods", "Kept"), state, detail))
            self._lit = kept.sku
            self.seek.setText(kept.sku)
            self._rest()

        return done

    def _refused(self, trouble: Exception) -> None:
        self._refused_in(self.form if self.panels.shows(self.form) else self.price, trouble)


def _columns(currency: str) -> tuple[Column[Product], ...]:
    def goods(row: Product) -> Cell:
        told = [as_printed(gtin) for gtin in row.gtins[:1]]
        if row.price_milli is None:
            told.append(translate("Goods", "the till asks the price"))
        return Cell(row.text, formats.beside(row.sku, *told))

    def price(row: Product) -> Cell:
        if row.price_milli is None:
            return Cell("–", tone="soft")
        return Cell(formats.price(row.price_milli, currency), strong=True)

    return (Column("", Kind.WORDS, goods), Column("", Kind.MONEY, price, 120, 100))
