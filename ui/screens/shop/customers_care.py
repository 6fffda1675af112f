"""What a manager does for customers beside the counter: data handed over, erased, brought along."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from posdesk.desk.actions.erase_customer import EraseCustomer
from posdesk.desk.actions.import_plans import PlansBrought
from posdesk.desk.actions.shop_acts import NotYourSetting, may_set
from posdesk.desk.customer_export import Handed, export_customer
from posdesk.desk.journal_export import FOLDER
from posdesk.intake.bringing_plans import act_of, look
from posdesk.intake.brought_file import BroughtFile
from posdesk.intake.troubles import NotTaken
from posdesk.people.customer import Customer
from posdesk.wording import translate
from ui.errands import Errands
from ui.main_window import Panel
from ui.saying import Saying
from ui.screens.shop.customers_care_panels import BringPanel, CarePanel
from ui.screens.shop.page import refused_words
from ui.shown_paths import shown
from ui.wording import refusal

TABLES = "CSV, xlsx (*.csv *.xlsx *.txt)"


class CustomersCare(QObject):
    """`wants(Panel)`: that panel in front; `ended`: the person's again; `queued`: a paper waits."""

    wants = Signal(object)
    ended = Signal()
    said = Signal(object)
    queued = Signal()

    def __init__(self, work: Errands, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self._window = work, window
        self._draft = work.draft()
        self.care, self.bring = CarePanel(), BringPanel(work.desk.shop.currency)
        self.panels: tuple[Panel, ...] = (self.care, self.bring)
        self.customer: Customer | None = None
        self.found: BroughtFile | None = None
        self.care.go.connect(self.enter_care)
        self.care.erase.connect(self.want_erase)
        self.bring.go.connect(self._book)
        for panel in (self.care, self.bring):
            panel.back.connect(self.ended)

    @property
    def may(self) -> bool:
        """Whether it is for the one on duty."""
        return may_set(self._work.desk.duty.staff)

    # --- hers -------------------------------------------------------------------------------

    def begin(self, customer: Customer) -> None:
        """All that is held of her."""
        if not self.may:
            self._not_for_you()
            return
        self.customer = customer
        self._draft.begin()
        self.wants.emit(self.care)
        self.care.begin(customer)

    def want_erase(self) -> None:
        """Ask once more: it cannot be taken back."""
        if self.customer is not None and not self.care.erasing:
            self.care.begin(self.customer, erasing=True)

    def enter_care(self) -> None:
        """Enter: write it down, or erase it."""
        customer, desk = self.customer, self._work.desk
        if customer is None:
            return
        if self.care.erasing:
            act = EraseCustomer(self._draft.id_of("erase", customer.reference), customer.reference)
            self._work.do(act, self._erased, self._wrong(self.care.say))
            return
        self._work.away(
            lambda: export_customer(desk, customer.reference, desk.folder / FOLDER),
            self._written, self._wrong(self.care.say),
        )  # fmt: skip

    def _written(self, handed: Handed) -> None:
        words = translate("Customers", "It lies in {folder}. Papers beside it: {count}.")
        told = words.format(folder=handed.folder.name, count=handed.papers)
        pill = translate("Customers", "Written")
        self.said.emit(Saying(told, pill, "ok", shown(handed.folder)))
        self.ended.emit()

    def _erased(self, _: object) -> None:
        words = translate("Customers", "The name is erased. What was signed counts as before.")
        self.said.emit(Saying(words, translate("Customers", "Erased")))
        self.customer = None
        self.ended.emit()

    # --- of another program -----------------------------------------------------------------

    def choose(self) -> None:
        """Ask for the file of another program."""
        if not self.may:
            self._not_for_you()
            return
        downloads = QStandardPaths.StandardLocation.DownloadLocation
        words = translate("Customers", "Customers, plans and credits of another program")
        chooser = QFileDialog(
            self._window, words, QStandardPaths.writableLocation(downloads), TABLES
        )
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(lambda path: self.look_at(Path(path)))
        chooser.open()

    def look_at(self, path: Path) -> None:
        """Read it and show what there is; nothing is booked."""
        desk = self._work.desk
        self._draft.begin()

        def read(found: BroughtFile) -> None:
            self.found = found
            self.wants.emit(self.bring)
            self.bring.show_file(path.name, found)

        self._work.away(lambda: look(desk, path), read, self._wrong(None))

    def _book(self) -> None:
        if self.found is not None and not self.found.is_empty:
            act = act_of(self.found, self._draft.id_of("bring", self.found.digest))
            self._work.do(act, self._booked, self._wrong(self.bring.say))

    def _booked(self, done: PlansBrought) -> None:
        words = translate(
            "Customers",
            "They are in the books: plans {plans}, credits {credits}. The signed report is "
            "{number}.",
        )
        told = words.format(plans=done.plans, credits=done.credits, number=done.report)
        self.said.emit(Saying(told, translate("Customers", "Brought along")))
        self.found = None
        self.queued.emit()
        self.ended.emit()

    # --- what is told -----------------------------------------------------------------------

    def _wrong(self, say: Callable[[str], None] | None) -> Callable[[Exception], None]:
        def told(trouble: Exception) -> None:
            if isinstance(trouble, NotTaken):
                self.said.emit(Saying(trouble.words, "", "warn"))
                return
            if say is not None:
                say(refusal(trouble)[0])
            self.said.emit(refused_words(trouble))

        return told

    def _not_for_you(self) -> None:
        self.said.emit(refused_words(NotYourSetting()))
