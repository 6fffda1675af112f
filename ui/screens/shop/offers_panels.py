"""The panels of the offers page: the offer lit, the form of a new one, and how one ends."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from posdesk.desk.lookups.offers import OfferCard, is_over
from posdesk.sales.offers.entering import OfferForm
from posdesk.sales.offers.offer import ALL_OF_IT, FREE, KINDS, KIT, MIX, PERCENT, TICKET, WHOM
from posdesk.wording import translate
from ui import formats
from ui.main_window import Panel
from ui.screens.shift.day_sheet import FigureRows
from ui.screens.shop import offer_words
from ui.screens.shop.days import read_day
from ui.screens.shop.goods_panels import OpenPrice
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.chooser import Chooser
from ui.widgets.field import Field, labelled
from ui.widgets.labels import Words
from ui.widgets.sheets import Card, reveal

NEW_KEY, END_KEY = "F4", "F3"


class OfferPanel(Panel):
    """What is known of the offer lit. `new` and `end` tell what is wanted."""

    new = Signal()
    end = Signal()

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self.card = Card()
        self.name = Words(size=20, weight=600, wrap=True)
        self.gives = Words(size=15, wrap=True)
        self.rows = FigureRows()
        for part in (self.name, self.gives, self.rows):
            self.card.body.addWidget(part)
        self.ends = SideButton(translate("Offers", "End it"), END_KEY)
        self.note = Words(
            translate("Offers", "A manager or the owner makes and ends offers."),
            13, tone="soft", wrap=True,
        )  # fmt: skip
        self.primary = PrimaryButton(translate("Offers", "New offer"), NEW_KEY)
        for widget in (self.card, self.ends, self.note):
            self.body.addWidget(widget)
        self.foot.addWidget(self.primary)
        self.primary.clicked.connect(self.new)
        self.ends.clicked.connect(self.end)

    def show_offer(self, card: OfferCard | None, *, may_keep: bool) -> None:
        """The offer, and the buttons for who may make and end one."""
        self.card.setVisible(card is not None)
        self.primary.setVisible(may_keep)
        self.note.setVisible(not may_keep)
        self.ends.setVisible(may_keep and card is not None and not is_over(card.offer, card.today))
        if card is None:
            return
        offer = card.offer
        self.card.show_head(offer.code, offer_words.standing(offer, card.today)[0])
        self.name.setText(offer.name)
        self.gives.setText(offer_words.gives(offer, self._currency))
        rows = [
            (translate("Offers", "Goods"), offer_words.goods(offer), ""),
            (translate("Offers", "Days"), offer_words.days(offer), ""),
        ]
        if offer.whom:
            rows.append((translate("Offers", "Who"), offer_words.whose(offer), ""))
        if offer.most:
            most = formats.amount(offer.most, self._currency)
            rows.append((translate("Offers", "At the most"), most, ""))
        self.rows.show_rows(rows)


class OfferFormPanel(Panel):
    """A new offer. `go(OfferForm)` tells Enter on the last field, `back` Esc."""

    go = Signal(object)
    back = Signal()

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date(2000, 1, 1)
        self.card = Card(translate("Offers", "New offer"))
        self.card.body.setSpacing(10)
        self.name = Field(translate("Offers", "Name, as on the receipt"), most=32)
        self.kind = Chooser(translate("Offers", "What it gives"))
        self.goods = Field("", most=2_000)
        self.percent = Field(translate("Offers", "Percent"), most=6)
        self.amount = OpenPrice(translate("Offers", "Amount"), currency)
        self.amount_name = Words(size=13, weight=500, tone="soft", wrap=True)
        self.amount_name.setBuddy(self.amount)
        self.count = Field(translate("Offers", "How many together"), most=2)
        self.free = Field(translate("Offers", "How many of them free or cheaper"), most=2)
        self.over = OpenPrice(translate("Offers", "From a ticket of"), currency)
        self.over_part = labelled(translate("Offers", "From a ticket of (empty: any)"), self.over)
        self.whom = Chooser(translate("Offers", "For whom"))
        self.word = Field(translate("Offers", "Code of the coupon or card"), most=40)
        self.code = Field(translate("Offers", "Code of the set (empty: the program gives one)"))
        self.first = Field(translate("Offers", "First day (empty: today)"), most=20)
        self.last = Field(translate("Offers", "Last day (empty: until it is ended)"), most=20)
        self.note = Words(size=13, tone="warn", wrap=True)
        for part in (
            self.name, labelled(translate("Offers", "What it gives"), self.kind), self.goods,
            self.percent, self.amount_name, self.amount, self.count, self.free, self.over_part,
            labelled(translate("Offers", "For whom"), self.whom), self.word, self.code,
            self.first, self.last, self.note,
        ):  # fmt: skip
            self.card.body.addWidget(part)
        back = SideButton(translate("Ask", "Back"), "Esc")
        back.clicked.connect(self.back)
        self.primary = PrimaryButton(translate("Offers", "Make the offer"))
        self.primary.clicked.connect(self.enter)
        self.body.addWidget(self.card)
        self.body.addWidget(back)
        self.foot.addWidget(self.primary)
        self._fields = (
            self.name, self.goods, self.percent, self.count, self.free, self.word, self.code,
            self.first, self.last,
        )  # fmt: skip
        for field in self._fields:
            field.entered.connect(self.enter)
        for money in (self.amount, self.over):
            money.field.returnPressed.connect(self.enter)
        self.kind.offer(tuple((k, translate("Offers", offer_words.KIND_WORDS[k])) for k in KINDS))
        self.whom.offer(tuple((w, translate("Offers", offer_words.WHOM_WORDS[w])) for w in WHOM))
        self.kind.currentIndexChanged.connect(lambda _: self._fit())
        self.whom.currentIndexChanged.connect(lambda _: self._fit())

    def begin(self, today: date) -> None:
        """An empty form."""
        self._today = today
        self.kind.setCurrentIndex(0)
        self.whom.setCurrentIndex(0)
        for field in self._fields:
            field.edit.clear()
        for money in (self.amount, self.over):
            money.set_minor(None)
        self.say("")
        self._fit()
        self.name.begin()

    def _fit(self) -> None:
        """The fields that such an offer has."""
        kind = self.kind.chosen
        self.percent.setVisible(kind in (PERCENT, FREE, TICKET))
        self.amount.setVisible(kind in offer_words.AMOUNT_WORDS)
        self.amount_name.setVisible(kind in offer_words.AMOUNT_WORDS)
        if kind in offer_words.AMOUNT_WORDS:
            self.amount_name.setText(translate("Offers", offer_words.AMOUNT_WORDS[kind]))
            self.amount.field.setAccessibleName(self.amount_name.text())
        self.count.setVisible(kind in (FREE, MIX))
        self.free.setVisible(kind == FREE)
        self.over_part.setVisible(kind == TICKET)
        self.code.setVisible(kind == KIT)
        self.word.setVisible(bool(self.whom.chosen))
        percent = translate("Offers", "Percent")
        if kind == FREE:
            percent = translate("Offers", "Percent off those (empty: they are free)")
        self.percent.label.setText(percent)
        self.percent.edit.setAccessibleName(percent)
        label = translate("Offers", "Codes of the goods (empty: all)")
        if kind == KIT:
            label = translate("Offers", "Codes of its parts, as 2*CUP")
        self.goods.label.setText(label)
        self.goods.edit.setAccessibleName(label)

    def say(self, words: str) -> None:
        """What is wrong; nothing was kept."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def enter(self) -> None:
        """What was typed, once all of it can be read."""
        percent = self._number(self.percent, 2)
        count, free = self._number(self.count, 0), self._number(self.free, 0)
        wrong = [each for each in (self.amount, self.over) if _unread(each)]
        if None in (percent, count, free) or not (
            self._reads(self.first) and self._reads(self.last)
        ):
            return
        if wrong:
            wrong[0].setFocus()
            return
        if self.kind.chosen == FREE and not percent:
            percent = ALL_OF_IT
        self.go.emit(
            OfferForm(
                name=self.name.text, kind=self.kind.chosen, goods=self.goods.text,
                percent=percent or 0, amount=self.amount.minor or 0, count=count or 0,
                free=free or 0, over=self.over.minor or 0, whom=self.whom.chosen,
                word=self.word.text if self.whom.chosen else "",
                code=self.code.text if self.kind.chosen == KIT else "",
                first=self._day(self.first) or self._today, last=self._day(self.last),
            )
        )  # fmt: skip

    def _number(self, field: Field, decimals: int) -> int | None:
        """A figure of the form; 0 where the field is empty or not asked, None where unreadable."""
        if field.isHidden() or not field.text:
            return 0
        read = formats.read_decimal(field.text.rstrip(" %"), decimals).value
        if read is None:
            self._tell(field, translate("Offers", "That is no figure."))
        return read

    def _day(self, field: Field) -> date | None:
        """A day of the form; None where the field is empty."""
        return read_day(field.text, self._today) if field.text else None

    def _reads(self, field: Field) -> bool:
        """Whether that day can be read, or is not said; what is wrong stands below it."""
        if not field.text or self._day(field) is not None:
            return True
        told = translate("Goods", "That names no day. Write it like {sample}.")
        self._tell(field, told.format(sample=self._today.isoformat()))
        return False

    def _tell(self, field: Field, words: str) -> None:
        field.say(words, wrong=True)
        field.edit.setFocus()
        reveal(self.area, field.edit)


def _unread(money: OpenPrice) -> bool:
    return money.isVisible() and money.minor is None and bool(money.field.text().strip())


class EndPanel(Panel):
    """How an offer ends. `go(bool)`: at once, else tonight; `back` Esc."""

    go = Signal(bool)
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card()
        self.text = Words(size=15, wrap=True)
        self.note = Words(size=13, tone="warn", wrap=True)
        self.card.body.addWidget(self.text)
        self.card.body.addWidget(self.note)
        self.at_once = SideButton(translate("Offers", "End it at once"), END_KEY)
        back = SideButton(translate("Ask", "Back"), "Esc")
        self.primary = PrimaryButton(translate("Offers", "Today is its last day"))
        for widget in (self.card, self.at_once, back):
            self.body.addWidget(widget)
        self.foot.addWidget(self.primary)
        self.primary.clicked.connect(lambda: self.go.emit(False))
        self.at_once.clicked.connect(lambda: self.go.emit(True))
        back.clicked.connect(self.back)

    def begin(self, card: OfferCard) -> None:
        """Ask how that one ends."""
        self.card.show_head(card.offer.name)
        self.text.setText(
            translate(
                "Offers",
                "What was sold under it stays as it is. Whoever did not get it while it counted "
                "can still ask for it.",
            )
        )
        self.say("")
        self.primary.setFocus()

    def say(self, words: str) -> None:
        """What is wrong; nothing was changed."""
        self.note.setText(words)
        self.note.setVisible(bool(words))
