"""Scenes of the shop: backups and one put back, people, goods, settings; and where books fail."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator
from pathlib import Path

from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.desk.deductions import taken_off
from posdesk.desk.lookups.home import AskHome
from posdesk.desk.lookups.paper_answers import ReceiptFound
from posdesk.desk.lookups.scan import AskScan
from posdesk.desk.lookups.staff import AskStaff
from posdesk.errors import Fault, RuleZ
from posdesk.people.rights import ADD, PIN
from posdesk.people.staff import OWNER
from posdesk.sales.offers.offer import FREE
from posdesk.sales.taken import Taken
from posdesk.ticket.ticket import Ticket
from posdesk.wording import translate
from ui.application import Application
from ui.rehearsal import Camera, Hand
from ui.screens.shop.customers import CustomersPage
from ui.screens.shop.goods import GoodsPage
from ui.screens.shop.offers import OffersPage
from ui.screens.shop.settings import SettingsPage
from ui.screens.shop.staff import StaffPage
from ui.screens.shop.trust import TrustPage
from ui.wording import refusal

PAUSE = 6  # yields after which what was asked has come home
MOST = 400  # yields that a backup may take
SOMEBODY = "ana"
OLD_FILE = """Name,Phone,Plan,Goods,Price,Paid,Balance,PaperBalance,NextDue,Parts,CreditNo,Credit
Uma Rush,0700 900 555,OLD-9,Oak bed,900,300,600,550,2027-01-01,6,,
Vic Stone,0700 900 556,,,,,,,,,V-12,25.00
Will Park,,OLD-10,Lamp,60,20,40,,2027-01-01,2,,
Xena Low,0700 900 558,OLD-11,Chair,120,forty,80,,2027-01-01,4,,
"""


class ShopScenes:
    """Each page of the shop at rest, then what it asks."""

    def __init__(self, application: Application, hand: Hand, camera: Camera) -> None:
        self.application, self.hand, self.camera = application, hand, camera

    def play(self) -> Iterator[None]:
        """Every page, in the order of its ways."""
        pages = self.application.pages
        assert pages is not None
        self._tried()
        self._owner_comes()
        for name, page in pages.shop.pages.items():
            pages.shop.show(name)
            yield from _rest()
            self.camera.take(name.replace("/", "-"))
            match page:
                case TrustPage():
                    yield from self._trust(page)
                case StaffPage():
                    yield from self._staff(page)
                case CustomersPage():
                    yield from self._customers(page)
                case GoodsPage():
                    yield from self._goods(page)
                case OffersPage():
                    yield from self._offers(page)
                case SettingsPage():
                    yield from self._settings(page)

    def _owner_comes(self) -> None:
        """A clerk may only look at most of it."""
        desk = self.application.desk
        assert desk is not None
        owner = next(each for each in desk.ask(AskStaff()) if each.role == OWNER)
        desk.sign_in(owner)
        self.application.window.top.show_clerk(owner.name)

    def trouble(self) -> Iterator[None]:
        """Books that do not open, told with what to do; the window is the clerk's again after."""
        window = self.application.window
        words, code = refusal(Fault("books_corrupt"))
        beginning = self.application.beginning
        backups = beginning.restoring.backups
        beginning.trouble.show(words, code, backup=backups[0].path if backups else None)
        self.camera.take("trouble")
        window.field.setEnabled(True)
        yield

    def _trust(self, page: TrustPage) -> Iterator[None]:
        self.hand.key("Enter")
        for _ in range(MOST):
            yield
            if page.paper.chosen is not None:
                break
        self.camera.take("shop-trust-backup")
        self.hand.key("P")
        yield from _rest()
        self.camera.take("shop-trust-restore")
        self.hand.key("Esc")
        yield from _rest()

    def _staff(self, page: StaffPage) -> Iterator[None]:
        for act, name in ((ADD, "shop-staff-new"), (PIN, "shop-staff-pin")):
            page.light(len(page.model.rows) - 1)
            page.want(act)
            yield
            if act == PIN:
                self.hand.key("Enter")
                yield from _rest()
            self.camera.take(name)
            self.hand.key("Enter" if act == PIN else "Esc")
            yield from _rest()

    def _customers(self, page: CustomersPage) -> Iterator[None]:
        page.want_new()
        yield
        self.camera.take("shop-customers-new")
        self.hand.key("Esc")
        yield from _rest()
        page.want_merge()
        yield
        self.camera.take("shop-customers-pair")
        self.hand.key("Esc")
        yield from _rest()
        yield from self._hers(page)

    def _hers(self, page: CustomersPage) -> Iterator[None]:
        """All that is held of one, her name about to go, and a file of another program."""
        page.seek.clear()
        self.hand.type(SOMEBODY)
        page.seek.tell_now()
        yield from _rest()
        self.camera.take("shop-customers-found")
        self.hand.key("F10")
        yield from _rest()
        self.camera.take("shop-customers-data")
        self.hand.key("X")
        yield from _rest()
        self.camera.take("shop-customers-erase")
        self.hand.key("Esc")
        yield from _rest()
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "old-program.csv"
            file.write_text(OLD_FILE, encoding="utf-8")
            page.care.look_at(file)
            yield from _rest()
        self.camera.take("shop-customers-bring")
        self.hand.key("Esc")
        yield from _rest()

    def _tried(self) -> None:
        """Somebody says that a customer wanted less, and she was not asked: it is written down."""
        desk = self.application.desk
        assert desk is not None
        sold = next(each for each in desk.ask(AskHome()).latest if each.number.startswith("S"))
        found = desk.ask(AskScan(sold.number))
        assert isinstance(found, ReceiptFound)
        less = Taken(sold.number), 500, translate("Shop", "Gift wrapping")
        ticket = Ticket(desk.new_operation()).with_receipt(found.standing).all_back()
        with contextlib.suppress(RuleZ):
            desk.do(SettleTicket(taken_off(ticket, *less), None, 0))

    def _goods(self, page: GoodsPage) -> Iterator[None]:
        for begin, name in (
            (page.want_new, "shop-goods-new"),
            (page.want_price, "shop-goods-price"),
        ):
            begin()
            yield
            self.camera.take(name)
            self.hand.key("Esc")
            yield from _rest()

    def _offers(self, page: OffersPage) -> Iterator[None]:
        """The form of a new one, and how one that is made ends."""
        self.hand.key("F4")
        yield
        page.form.kind.setCurrentIndex(page.form.kind.findData(FREE))
        self.hand.type(translate("Offers", "Three for two"))
        yield
        self.camera.take("shop-offers-new")
        page.form.count.edit.setText("3")
        page.form.free.edit.setText("1")
        self.hand.key("Enter")
        yield from _rest()
        self.camera.take("shop-offers-made")
        self.hand.key("F3")
        yield
        self.camera.take("shop-offers-end")
        self.hand.key("F3")  # at once: the other pictures are of a shop without one
        yield from _rest()

    def _settings(self, page: SettingsPage) -> Iterator[None]:
        for key, part in zip(("F4", "F5", "F6", "F7", "F9"), page.parts[1:], strict=True):
            self.hand.key(key)
            yield from _rest()
            self.camera.take(f"shop-settings-{part.NAME}")
        self.hand.key("F3")
        yield


def _rest() -> Iterator[None]:
    for _ in range(PAUSE):
        yield
