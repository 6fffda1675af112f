"""The till's printer: which, how wide, with a drawer or without; tried before it is kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from posdesk.card_numbers import holds_split_card_number
from posdesk.desk.action import Action
from posdesk.desk.actions.set_printer import SetPrinter
from posdesk.desk.actions.staff_acts import CardNumberTyped
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.shop_settings import ShopSet
from posdesk.desk.try_printer import printer_for
from posdesk.errors import Fault
from posdesk.wording import QT_TRANSLATE_NOOP, translate
from ui.screens.shop.settings_part import SettingsPart
from ui.widgets.buttons import SideButton
from ui.widgets.chooser import Chooser
from ui.widgets.field import Field, labelled
from ui.widgets.labels import Words
from ui.widgets.sheets import Card
from ui.widgets.side_by_side import SideBySide
from ui.widgets.tick import Tick
from ui.wording import refusal

PDF, NETWORK, USB, QUEUE, FILES = (
    "pdf_folder", "network_escpos", "usb_escpos", "system_queue", "file_escpos",
)  # fmt: skip
KINDS = {
    NETWORK: QT_TRANSLATE_NOOP("Settings", "Receipt printer on the network"),
    USB: QT_TRANSLATE_NOOP("Settings", "Receipt printer on USB (Linux)"),
    QUEUE: QT_TRANSLATE_NOOP("Settings", "Receipt printer of this computer's queue"),
    PDF: QT_TRANSLATE_NOOP("Settings", "PDF files in a folder"),
    FILES: QT_TRANSLATE_NOOP("Settings", "Printer bytes in a folder"),
}
_PLACES = {
    NETWORK: ("host", "port"), USB: ("device",), QUEUE: ("queue",),
    PDF: ("folder",), FILES: ("folder",),
}  # fmt: skip
_WRONG = {
    "host": QT_TRANSLATE_NOOP("Settings", "Type the printer's address, such as 192.0.2.7."),
    "port": QT_TRANSLATE_NOOP("Settings", "Type a number from 1 to 65535, usually 9100."),
    "device": QT_TRANSLATE_NOOP("Settings", "Type the device, such as /dev/usb/lp0."),
    "queue": QT_TRANSLATE_NOOP("Settings", "Type the name of the queue as the system shows it."),
    "folder": QT_TRANSLATE_NOOP("Settings", "Type the folder with its whole path."),
}
_TICKS = ("cut", "drawer")


class PrinterPart(SettingsPart):
    """`trial` and `kick` ask for the test page and the drawer of what is typed."""

    NAME = "printer"
    trial = Signal()
    kick = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.kind = Chooser(translate("Settings", "Printer"))
        self.width_mm = Chooser(translate("Settings", "Width of the roll"))
        self.places = {
            "host": Field(translate("Settings", "Address"), hint="192.0.2.7", most=253),
            "port": Field(translate("Settings", "Port"), hint="9100", most=5),
            "device": Field(translate("Settings", "Device"), hint="/dev/usb/lp0", most=20),
            "queue": Field(translate("Settings", "Queue"), most=127),
            "folder": Field(
                translate("Settings", "Folder"),
                hint=translate("Settings", "empty: beside the books"),
                most=400,
            ),
        }
        self.drawer = Tick(translate("Settings", "The cash drawer hangs on this printer"))
        self.cut = Tick(translate("Settings", "It cuts the paper"))
        self.test = SideButton(translate("Settings", "Print the test page"), "F8")
        self.open = SideButton(translate("Settings", "Open the drawer"))
        self.note = Words(size=13, tone="soft", wrap=True)
        self._lay_out()

    def _lay_out(self) -> None:
        self.kind.offer(
            tuple((name, translate("Settings", words)) for name, words in KINDS.items())
        )
        wide = translate("Settings", "{mm} mm")
        self.width_mm.offer(tuple((mm, wide.format(mm=mm)) for mm in ("80", "58")))
        kind = labelled(translate("Settings", "Printer"), self.kind)
        width = labelled(translate("Settings", "Width of the roll"), self.width_mm)
        for field in self.places.values():
            field.changed.connect(lambda _: self.typed.emit())
            field.entered.connect(self.go)
        self.column.addWidget(SideBySide((kind, width), least=260))
        self.column.addWidget(SideBySide(tuple(self.places.values())))
        self.column.addWidget(self.drawer)
        self.column.addWidget(self.cut)
        self.column.addWidget(self.note)
        card = Card(translate("Settings", "Try it"))
        card.body.setSpacing(8)
        told = translate(
            "Settings",
            "The test page shows the head of your papers, letters, a ruler and a code. It is no "
            "receipt. Scan its code here: the screen says whether every letter arrived.",
        )
        card.body.addWidget(Words(told, wrap=True))
        for button in (self.test, self.open):
            card.body.addWidget(button)
        self.cards.addWidget(card)
        self.kind.currentIndexChanged.connect(self._chosen)
        self.width_mm.currentIndexChanged.connect(lambda _: self.typed.emit())
        for tick in (self.drawer, self.cut):
            tick.toggled.connect(lambda _: self.typed.emit())
        self.test.clicked.connect(self.trial)
        self.open.clicked.connect(self.kick)

    @staticmethod
    def title() -> str:
        """What the part is called."""
        return translate("Settings", "Printer")

    @property
    def fields(self) -> Sequence[Field]:
        """The fields that the kind chosen needs."""
        return [self.places[name] for name in _PLACES[self.kind.chosen]]

    @property
    def settings(self) -> dict[str, str]:
        """What is typed, as `posdesk.printing.printers` reads it; what was set besides it stays."""
        kind = self.kind.chosen
        kept = dict(self.now.printer) if self.now and self.now.printer.get("kind") == kind else {}
        found = {name: value for name, value in kept.items() if name in ("dots", "code_pages")}
        found |= {"kind": kind, "width_mm": self.width_mm.chosen}
        if found["width_mm"] != kept.get("width_mm", "80"):
            found.pop("dots", None)
        found |= {name: self.places[name].text for name in _PLACES[kind] if self.places[name].text}
        if kind != PDF:
            for name, tick in zip(_TICKS, (self.cut, self.drawer), strict=True):
                if not tick.isChecked():
                    found[name] = "no"
        return found

    @property
    def called(self) -> str:
        """The printer chosen, as people call it."""
        return translate("Settings", KINDS[self.kind.chosen])

    @property
    def changed(self) -> bool:
        """Whether something is chosen that is not kept."""
        return self.now is not None and self.settings != _whole(self.now)

    def fill(self, now: ShopSet) -> None:
        """The printer as it is."""
        kept = _whole(now)
        self.kind.setCurrentIndex(max(self.kind.findData(kept["kind"]), 0))
        self.width_mm.setCurrentIndex(max(self.width_mm.findData(kept["width_mm"]), 0))
        for name, field in self.places.items():
            field.edit.setText(kept.get(name, ""))
        self.cut.setChecked(kept.get("cut", "yes") == "yes")
        self.drawer.setChecked(kept.get("drawer", "yes") == "yes")
        for part in (self.kind, self.width_mm, self.cut, self.drawer):
            part.setEnabled(now.may)
        for button in (self.test, self.open):
            button.setVisible(now.may)
        self._chosen()

    def act(self, operation: str) -> Action[object] | None:
        """The settings, once a printer can be made of them."""
        return SetPrinter(self.settings, operation) if self.sound() else None

    def sound(self) -> bool:
        """Whether a printer can be made of what is typed; what is wrong is said at its field."""
        if holds_split_card_number([field.text for field in self.fields]):
            for field in self.fields:
                field.edit.clear()
                field.say(refusal(CardNumberTyped())[0], wrong=True)
            return False
        try:
            printer_for(self.desk, self.settings)
        except Fault as wrong:
            field = self.places.get(wrong.detail, self.fields[0])
            words = _WRONG.get(wrong.detail)
            field.say(translate("Settings", words) if words else refusal(wrong)[0], wrong=True)
            field.edit.setFocus()
            return False
        return True

    def kept_words(self) -> str:
        """What is said once it is kept."""
        return translate("Settings", "Papers go to this printer from now on, those waiting too.")

    @property
    def primary(self) -> str:
        """What Enter does, in words."""
        return translate("Settings", "Use this printer")

    def _chosen(self) -> None:
        kind = self.kind.chosen
        for name, field in self.places.items():
            if field.edit.hasFocus() and name not in _PLACES[kind]:
                self.kind.setFocus()  # not to whatever comes next
            field.setVisible(name in _PLACES[kind])
        for tick in (self.drawer, self.cut):
            tick.setVisible(kind != PDF)
        self.open.setVisible(kind != PDF and self.now is not None and self.now.may)
        untried = kind in (USB, QUEUE)
        self.note.setText(
            translate("Settings", "Not tried on a real printer yet: print the test page first.")
            if untried
            else ""
        )
        self.note.setVisible(untried)
        self.typed.emit()


def _whole(now: ShopSet) -> dict[str, str]:
    """The settings kept, said in full, without what means nothing to their kind."""
    kept = {"kind": PDF, "width_mm": "80", **now.printer}
    named = ("kind", "width_mm", "dots", "code_pages", *_PLACES.get(kept["kind"], ()))
    found = {name: value for name, value in kept.items() if name in named and value}
    if kept["kind"] != PDF:
        found |= {name: "no" for name in _TICKS if kept.get(name, "yes") != "yes"}
    if kept["kind"] == NETWORK and kept.get("port") == "":
        found.pop("port", None)
    return found
