"""Offers: what there is and was, a new one, and one ended."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent

from posdesk.desk.actions.offer_acts import AddOffer, EndOffer
from posdesk.desk.actions.shop_acts import may_set
from posdesk.desk.lookups.offers import AskOffer, ListOffers, OfferCard
from posdesk.sales.offers.entering import OfferForm
from posdesk.sales.offers.offer import Offer
from posdesk.wording import translate
from ui import formats
from ui.errands import Errands
from ui.models.rows import Cell, Column, Kind, RowsModel
from ui.saying import Saying
from ui.screens.books.seek_field import SeekField
from ui.screens.shop import offer_words
from ui.screens.shop.list_page import ListPage
from ui.screens.shop.offers_panels import EndPanel, OfferFormPanel, OfferPanel
from ui.screens.shop.staff_panels import OneOf
from ui.widgets.sheets import EmptyState

NEWEST = "shop-offers"


class OffersPage(ListPage):
    """Every offer and, in the panel, the one lit and what may be done with it."""

    NAME = "shop/offers"
    LIT = "shop-offer"
    OWN_KEYS = (Qt.Key.Key_F3, Qt.Key.Key_F4)

    def __init__(self, work: Errands, parent: QObject | None = None) -> None:
        self._currency = work.desk.shop.currency
        self.offer, self.form = OfferPanel(self._currency), OfferFormPanel(self._currency)
        self.ending = EndPanel()
        super().__init__(work, OneOf(self.offer, self.form, self.ending), self.offer, parent)
        self.card: OfferCard | None = None
        self.model: RowsModel[Offer] = RowsModel(self._columns(), self)
        seek = SeekField(
            translate("Offers", "Find an offer"), translate("Offers", "Name, code or word")
        )
        empty = EmptyState(
            "search",
            translate("Offers", "No offers yet."),
            translate("Offers", "Three for two, a coupon, a set of goods: F4 makes one."),
        )
        self.lay(seek, empty)
        self.offer.new.connect(self.want_new)
        self.offer.end.connect(self.want_end)
        self.form.go.connect(self._make)
        self.form.back.connect(self._rest)
        self.ending.go.connect(self._end)
        self.ending.back.connect(self._rest)

    @staticmethod
    def title() -> str:
        """What the page is called."""
        return translate("Shop", "Offers")

    def _columns(self) -> tuple[Column[Offer], ...]:
        def named(row: Offer) -> Cell:
            return Cell(row.name, formats.beside(row.code, offer_words.gives(row, self._currency)))

        def stands(row: Offer) -> Cell:
            pill, state = offer_words.standing(row, self._work.desk.station().at.day)
            return Cell(pill, state=state)

        return (Column("", Kind.WORDS, named), Column("", Kind.PILL, stands, 120))

    def _somebody_else(self) -> None:
        if not self.panels.shows(self.offer):
            words = translate("Goods", "What somebody else had begun to type was not kept.")
            self.said.emit(Saying(words, translate("Goods", "Not kept"), "warn"))
            self.panels.show_panel(self.offer)

    def _find(self, typed: str) -> None:
        self._work.ask(ListOffers(typed), self._begin, newest=NEWEST)

    def _begin(self, rows: tuple[Offer, ...]) -> None:
        self.model.set_rows(rows)
        self._listed(rows, lambda row: str(row.code))

    def _about(self, row: Offer) -> AskOffer:
        return AskOffer(row.code)

    def _show(self, card: OfferCard | None) -> None:
        self.card = card
        self.offer.show_offer(card, may_keep=self._may_keep)

    @property
    def _may_keep(self) -> bool:
        return may_set(self._work.desk.duty.staff)

    def pressed(self, event: QKeyEvent) -> bool:
        """F3 ends the lit offer, F4 begins a new one."""
        key = Qt.Key(event.key())
        if self.panels.shows(self.offer):
            wanted = {Qt.Key.Key_F3: self.want_end, Qt.Key.Key_F4: self.want_new}
            if key in wanted:
                wanted[key]()
            return key in wanted
        ends = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3)
        if self.panels.shows(self.ending) and ends:
            self._end(key == Qt.Key.Key_F3)
            return True
        return False

    def scanned(self, text: str) -> bool:
        """A scan is one of the goods of the offer being typed, its coupon, or is looked for."""
        if self.panels.shows(self.form):
            field = self.form.word if self.form.word.edit.hasFocus() else self.form.goods
            before = field.text if field is self.form.goods else ""
            field.edit.setText(f"{before} {text}".strip())
        elif self.panels.shows(self.offer):
            self.seek.setText(text)
            self.seek.tell_now()
        return True

    def want_new(self) -> None:
        """The empty form."""
        if self._may_keep:
            self._ask(self.form)
            self.form.begin(self._work.desk.station().at.day)

    def want_end(self) -> None:
        """How the lit one ends."""
        if self._may_keep and self.card is not None and self.offer.ends.isVisible():
            self._ask(self.ending)
            self.ending.begin(self.card)

    def _make(self, form: OfferForm) -> None:
        told = translate("Offers", "“{offer}” is made: {days}.")
        self._do(AddOffer(self._draft.id_of("add"), form), told, self.form)

    def _end(self, at_once: bool) -> None:
        assert self.card is not None
        code = self.card.offer.code
        told = translate("Offers", "“{offer}” is ended: {days}.")
        self._do(EndOffer(self._draft.id_of("end", code), code, at_once), told, self.ending)

    def _do(self, act: Any, told: str, panel: Any) -> None:
        def done(offer: Offer) -> None:
            days = offer_words.days(offer)
            words = told.replace("{offer}", offer.name).replace("{days}", days)
            self.said.emit(Saying(words, translate("Offers", "Kept"), "ok"))
            self.marked.emit()
            self._lit = offer.code
            self.seek.clear()
            self._rest()

        def refused(trouble: Exception) -> None:
            self._refused_in(panel, trouble)

        self._work.do(act, done, refused)
