"""Customers: found as one types, written down, put right, made one person and two again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent

from posdesk.desk.action import Action
from posdesk.desk.actions.add_customer import AddCustomer
from posdesk.desk.actions.edit_customer import EditCustomer
from posdesk.desk.actions.merge_customers import MergeCustomers
from posdesk.desk.actions.part_customers import PartCustomers
from posdesk.desk.lookups.customer_pages import (
    AskCustomerCard,
    AskWhosePaper,
    CustomerCard,
    PaperOf,
)
from posdesk.desk.lookups.customers import FindCustomers
from posdesk.people.customer import Customer
from posdesk.wording import translate
from ui.actions import SELLERS
from ui.errands import Errands
from ui.models.rows import RowsModel
from ui.saying import Saying
from ui.screens.books.seek_field import SeekField
from ui.screens.shop.customers_care import CustomersCare
from ui.screens.shop.customers_care_panels import ERASE_KEY
from ui.screens.shop.customers_panels import FormPanel, PairPanel, PersonPanel
from ui.screens.shop.customers_papers import CashPanel, HerPapers, LetterPanel
from ui.screens.shop.customers_rows import CUSTOMER_COLUMNS
from ui.screens.shop.list_page import ListPage
from ui.screens.shop.staff_panels import OneOf
from ui.widgets.sheets import EmptyState

NEWEST = "shop-customers"
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CustomersPage(ListPage):
    """The customers that fit what is typed and, in the panel, the one lit and all that is hers.

    Nobody is listed before something is typed: this is no list to look through.
    """

    NAME = "shop/customers"
    LIT = "shop-customer"
    OWN_KEYS = (
        Qt.Key.Key_F3, Qt.Key.Key_F4, Qt.Key.Key_F5, Qt.Key.Key_F6, Qt.Key.Key_F7, Qt.Key.Key_F8,
        Qt.Key.Key_F10, Qt.Key.Key_F11,
    )  # fmt: skip

    def __init__(self, work: Errands, parent: QObject | None = None) -> None:
        self.person, self.form, self.pair = PersonPanel(), FormPanel(), PairPanel()
        self.hers = HerPapers(work)
        self.care = CustomersCare(work, self.person)
        others = (*self.hers.panels, *self.care.panels)
        panels = OneOf(self.person, self.form, self.pair, *others)
        super().__init__(work, panels, self.person, parent)
        self.care.setParent(self)
        self.card: CustomerCard | None = None
        self.papers: tuple[PaperOf, ...] = ()
        self._edits: Customer | None = None
        self._parts: tuple[str, str] | None = None
        self.model: RowsModel[Customer] = RowsModel(CUSTOMER_COLUMNS, self)
        seek = SeekField(
            translate("Customers", "Find a customer"),
            translate("Customers", "Name, telephone or e-mail"),
        )
        self.lay(seek, EmptyState("user-round", ""))
        self._connect()

    def _connect(self) -> None:
        self.seek.entered.connect(self.person.go)
        self.person.plan.connect(self.receipt)
        self.person.edit.connect(self.want_edit)
        self.person.new.connect(self.want_new)
        self.person.merge.connect(self.want_merge)
        self.person.part.connect(self.want_part)
        self.person.hers.connect(self.want_care)
        self.person.bring.connect(self.care.choose)
        self.care.wants.connect(self.panels.show_panel)
        self.care.ended.connect(self._rest)
        self.care.said.connect(self.said)
        self.care.queued.connect(self.queued)
        self.form.go.connect(self._keep)
        self.pair.go.connect(self._pair)
        self.person.write.connect(lambda: self.want_paper(self.hers.letter))
        self.person.pay_in.connect(lambda: self.want_paper(self.hers.cash))
        self.hers.said.connect(self.said)
        self.hers.done.connect(self._paper_done)
        for panel in (self.form, self.pair, *self.hers.panels):
            panel.back.connect(self._rest)

    @staticmethod
    def title() -> str:
        """What the page is called."""
        return translate("Shop", "Customers")

    # --- the list ----------------------------------------------------------------------------

    def _somebody_else(self) -> None:
        self.panels.show_panel(self.person)
        self.seek.clear()

    def forget(self) -> None:
        """Names and numbers are not left standing for whoever comes next."""
        self.seek.clear()
        self.panels.show_panel(self.person)
        self._begin(())

    def _about(self, row: Customer) -> AskCustomerCard:
        return AskCustomerCard(row.reference)

    def _find(self, typed: str) -> None:
        self._work.ask(FindCustomers(typed), self._begin, newest=NEWEST)

    def _begin(self, rows: tuple[Customer, ...]) -> None:
        self.model.set_rows(rows)
        if self.seek.text().strip():
            self.empty.show_words(
                translate("Customers", "Nobody of that name or number is known."),
                translate("Customers", "Enter writes a new customer down."),
            )
        else:
            self.empty.show_words(
                translate("Customers", "Who is it?"),
                translate("Customers", "Type the beginning of a name, or a number's last four."),
            )
        self._listed(rows, lambda row: str(row.reference))

    def _show(self, card: CustomerCard | None) -> None:
        self.card = card
        self.person.show_card(card, may_act=self._may_act, may_care=self.care.may)

    @property
    def _may_act(self) -> bool:
        staff = self._work.desk.duty.staff
        return staff is not None and staff.role in SELLERS

    # --- keys and scans ----------------------------------------------------------------------

    def pressed(self, event: QKeyEvent) -> bool:
        """F3 puts right, F4 writes down, F5 and F7 join and part, F6 a letter, F8 cash of hers,
        F10 all that is held of her, F11 a file of another program."""
        key = Qt.Key(event.key())
        if self.panels.shows(self.care.care) and event.text().upper() == ERASE_KEY:
            self.care.want_erase()
            return True
        if self.panels.shows(self.pair) and key in _RETURNS:
            self._pair()
            return True
        wanted: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_F3: self.want_edit, Qt.Key.Key_F4: self.want_new,
            Qt.Key.Key_F5: self.want_merge, Qt.Key.Key_F7: self.want_part,
            Qt.Key.Key_F10: self.want_care, Qt.Key.Key_F11: self.care.choose,
            Qt.Key.Key_F6: lambda: self.want_paper(self.hers.letter),
            Qt.Key.Key_F8: lambda: self.want_paper(self.hers.cash),
        }  # fmt: skip
        if key not in wanted:
            return False
        if self.panels.shows(self.person) and not event.isAutoRepeat():
            wanted[key]()
        return True

    def scanned(self, text: str) -> bool:
        """A paper of hers where two are waited for; elsewhere a scan is the ticket's."""
        if not self.panels.shows(self.pair) or self._parts is not None:
            return False
        self._work.ask(AskWhosePaper(text), self._paper_read)
        return True

    # --- what is done ------------------------------------------------------------------------

    def want_new(self) -> None:
        """The empty form; what was looked for and not found is typed already."""
        if self._may_act:
            typed = "" if self.model.rows else self.seek.text().strip()
            self._ask(self.form)
            self._edits = None
            self.form.begin(None, typed)

    def want_edit(self) -> None:
        """The form of the one lit."""
        if self._may_act and self.card is not None:
            self._ask(self.form)
            self._edits = self.card.customer
            self.form.begin(self._edits)

    def want_merge(self) -> None:
        """Wait for two signed papers: they say whose records are meant."""
        if self._may_act:
            self._ask(self.pair)
            self.papers, self._parts = (), None
            self.pair.show_papers(())

    def want_care(self) -> None:
        """All that is held of the one lit."""
        if self.card is not None:
            self.care.begin(self.card.customer)

    def want_part(self) -> None:
        """Ask before one person is two again."""
        if self._may_act and self.card is not None and self.card.others:
            self._ask(self.pair)
            one, other = self.card.customer, self.card.others[0]
            self._parts = one.reference, other.reference
            self.pair.show_parting(one, other)

    def want_paper(self, panel: LetterPanel | CashPanel) -> None:
        """A letter to the one lit, or cash that is hers."""
        if self._may_act and self.card is not None:
            self.panels.show_panel(panel)
            self.hers.begin(panel, self.card.customer)

    def _paper_done(self) -> None:
        self.queued.emit()
        self._rest()

    def _paper_read(self, paper: PaperOf | None) -> None:
        if paper is None:
            told = translate("Customers", "That is no signed paper that names a customer of ours.")
            self.pair.say(told)
            return
        kept = tuple(each for each in self.papers if each.reference != paper.reference)
        self.papers = (*kept, paper)[-2:]
        self.pair.show_papers(self.papers)
        if len(self.papers) == 1 and kept != self.papers[:-1]:
            self.pair.say(translate("Customers", "Now a paper of the other record."))

    def _keep(self, name: str, phone: str, email: str) -> None:
        if self._edits is None:
            told = translate("Customers", "{name} is written down.")
            self._do(AddCustomer(self._draft.id_of("add"), name, phone, email), self._kept(told))
        else:
            told = translate("Customers", "{name} was put right. Plans and credit stay.")
            reference = self._edits.reference
            operation = self._draft.id_of("edit", reference)
            act = EditCustomer(operation, reference, name, phone, email)
            self._do(act, self._kept(told))

    def _pair(self) -> None:
        if self._parts is not None:
            told = translate("Customers", "They are two people again. Nothing was moved.")
            operation = self._draft.id_of("part", self._parts)
            self._do(PartCustomers(operation, *self._parts), self._paired(told))
        elif len(self.papers) > 1:
            one, other = (paper.reference for paper in self.papers)
            texts = tuple(paper.text for paper in self.papers)
            told = translate("Customers", "They are one person. Debts and credits stay apart.")
            act = MergeCustomers(self._draft.id_of("merge", texts), one, other, texts)
            self._do(act, self._paired(told))

    def _do(self, act: Action[Any], home: Callable[[Any], None]) -> None:
        self._work.do(act, home, self._refused)

    def _kept(self, told: str) -> Callable[[Customer], None]:
        def done(customer: Customer) -> None:
            words = told.replace("{name}", customer.name)
            self.said.emit(Saying(words, translate("Customers", "Kept")))
            self._lit = customer.reference
            self.seek.setText(customer.name)
            self._rest()

        return done

    def _paired(self, told: str) -> Callable[[object], None]:
        def done(_: object) -> None:
            self.said.emit(Saying(told, translate("Customers", "Done")))
            self._rest()

        return done

    def _refused(self, trouble: Exception) -> None:
        self._refused_in(self.form if self.panels.shows(self.form) else self.pair, trouble)
