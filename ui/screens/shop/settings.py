"""What the shop has set: its words, taxes, days of return and printer, a part at a time.

Nothing typed is lost by leaving: the draft stays in its fields, and it is said that it is not kept.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QSizePolicy, QStackedWidget

from posdesk.desk.action import Action
from posdesk.desk.actions.open_drawer import OpenDrawer
from posdesk.desk.actions.set_tax_rates import RetireTaxRate
from posdesk.desk.lookups.shop_settings import AskShopSet, ShopSet
from posdesk.desk.pictures import picture_of
from posdesk.desk.try_printer import kick_trial, print_trial
from posdesk.documents.paper import Paper
from posdesk.documents.test_code import arrived_whole, is_test_code
from posdesk.wording import translate
from ui.errands import Errands
from ui.main_window import Panel
from ui.saying import Saying
from ui.screens.shop.page import ShopPage, refused_words
from ui.screens.shop.settings_form import FormPart
from ui.screens.shop.settings_limits import LimitsPart
from ui.screens.shop.settings_part import SettingsPart
from ui.screens.shop.settings_printer import PrinterPart
from ui.screens.shop.settings_returns import ReturnsPart
from ui.screens.shop.settings_taxes import TaxesPart
from ui.screens.shop.settings_words import WordsPart
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.labels import Words
from ui.widgets.page_ways import PageWays
from ui.widgets.paper_picture import PaperPicture
from ui.widgets.sheets import Sheet
from ui.wording import refusal, unread
from ui.work import Work

PICTURE_PX = 560
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TRIAL = Qt.Key.Key_F8
_PARTS = {
    Qt.Key.Key_F3: 0, Qt.Key.Key_F4: 1, Qt.Key.Key_F5: 2, Qt.Key.Key_F6: 3, Qt.Key.Key_F7: 4,
    Qt.Key.Key_F9: 5,
}  # fmt: skip


class SettingsPage(ShopPage):
    """Six parts in the place of one; Enter keeps the one that is shown."""

    NAME = "shop/settings"

    def __init__(self, work: Errands, parent: QObject | None = None) -> None:
        super().__init__(Panel(), parent)
        self._work, self._draft = work, work.draft()
        self._ink = Work(self)  # a printer that is away keeps nobody who sells waiting
        desk = work.desk
        self.words, self.taxes = WordsPart(desk), TaxesPart(desk)
        self.returns, self.printer = ReturnsPart(desk), PrinterPart(desk)
        self.form, self.limits = FormPart(desk), LimitsPart(desk)
        self.parts: tuple[SettingsPart, ...] = (
            self.words, self.taxes, self.returns, self.printer, self.form,
            self.limits,
        )  # fmt: skip
        self.part: SettingsPart = self.words
        self.asked = False  # Esc was pressed once with something typed
        self._drawing: dict[PaperPicture, int] = {}  # the newest drawing of each
        self._who, self._arrived = "", False
        self.who = Words(size=15, tone="warn", wrap=True)
        self.stack, self.sides = QStackedWidget(), QStackedWidget()
        keys = ("F3", "F4", "F5", "F6", "F7", "F9")  # F8 is the printer's trial
        self.ways = [SideButton(part.title(), key, checkable=True)
                     for key, part in zip(keys, self.parts, strict=True)]  # fmt: skip
        self.primary = PrimaryButton()
        self._paper = Sheet()
        self._lay_out()
        self._connect()
        self._go_to(self.words)

    def _lay_out(self) -> None:
        paper = self._paper
        paper.body.setSpacing(16)
        ways = PageWays()
        ways.show_ways(self.ways)
        paper.body.addWidget(ways)
        paper.body.addWidget(self.who)
        paper.body.addWidget(self.stack)
        paper.body.addStretch(1)
        for part in self.parts:
            self.stack.addWidget(part)
            self.sides.addWidget(part.side)
            part.column.addStretch(1)
            part.cards.addStretch(1)
        self.sheet.fill(paper)
        self.panel.body.addWidget(self.sides)
        self.panel.foot.addWidget(self.primary)

    def _connect(self) -> None:
        for part, button in zip(self.parts, self.ways, strict=True):
            part.typed.connect(self._typed)
            part.go.connect(self.keep)
            button.clicked.connect(lambda _=False, part=part: self._go_to(part))
        self.primary.clicked.connect(self.keep)
        for drawing in (self.words, self.form):
            drawing.drawn.connect(partial(self._draw, drawing.picture))
        self.taxes.retires.connect(self._retire_rate)
        self.printer.trial.connect(self.try_printer)
        self.printer.kick.connect(self.kick_drawer)

    @staticmethod
    def title() -> str:
        """What the page is called."""
        return translate("Shop", "Settings")

    # --- what is shown -----------------------------------------------------------------------

    def begin(self) -> None:
        """The settings as the books hold them; a draft of the same person stays as it was typed."""
        self.asked = False
        code = self._work.desk.duty.code
        if code != self._who:
            self._drop_all()
        self._who, self._arrived = code, True
        self._work.ask(AskShopSet(), self._show)

    def _drop_all(self) -> None:
        """Nothing that somebody else has typed is kept under another's name; that is said."""
        if self.unkept:
            names = ", ".join(part.title() for part in self.unkept)
            words = translate(
                "Settings", "{parts}: what somebody else had typed was not kept. All is as it was."
            )
            pill = translate("Settings", "Not kept")
            self.said.emit(Saying(words.format(parts=names), pill, "warn"))
        for part in self.parts:
            part.drop()

    @property
    def busy(self) -> bool:
        """Whether the paper is about to be drawn, or a printer is being tried."""
        drawing = self.words.look.isActive() or self.form.look.isActive()
        return drawing or bool(self._ink.waiting)

    @property
    def unkept(self) -> tuple[SettingsPart, ...]:
        """The parts in which something is typed that is not kept."""
        return tuple(part for part in self.parts if part.now and part.now.may and part.changed)

    def close(self) -> None:
        """Let a printer that is being tried come to its end."""
        self._ink.finish()

    def _show(self, now: ShopSet) -> None:
        for part in self.parts:
            part.show_now(now)
        self.who.setText(
            "" if now.may
            else translate("Settings", "A manager or the owner changes this. You can look.")
        )  # fmt: skip
        self.who.setVisible(not now.may)
        self.primary.setVisible(now.may)
        self._typed()
        if self._arrived:
            self._arrived = False
            self.part.take_focus()

    def _go_to(self, part: SettingsPart) -> None:
        self.part, self.asked = part, False
        self.stack.setCurrentWidget(part)
        self.sides.setCurrentWidget(part.side)
        for each, button in zip(self.parts, self.ways, strict=True):
            button.setChecked(each is part)
            each.setVisible(each is part)
            each.side.setVisible(each is part)
            kept = QSizePolicy.Policy.Preferred if each is part else QSizePolicy.Policy.Ignored
            each.setSizePolicy(kept, kept)  # the part shown alone says how tall the sheet is
            each.side.setSizePolicy(kept, kept)
        self._typed()
        part.take_focus()

    def _typed(self) -> None:
        self.asked = False
        self.primary.say(self.part.primary)
        self.primary.setEnabled(self.part.changed)

    def _draw(self, picture: PaperPicture, paper: Paper) -> None:
        number = self._drawing[picture] = self._drawing.get(picture, 0) + 1

        def drawn(png: bytes) -> None:
            if number == self._drawing[picture]:
                name = translate("Settings", "The next receipt, as it will look")
                picture.show_picture(png, name)

        self._work.away(lambda: picture_of(paper, PICTURE_PX), drawn, self._work.tell)

    # --- keys and scans ----------------------------------------------------------------------

    def pressed(self, event: QKeyEvent) -> bool:
        """F3 to F7 show a part, F8 tries the printer; Enter keeps, where no field took it."""
        key = Qt.Key(event.key())
        if key in _PARTS:
            self._go_to(self.parts[_PARTS[key]])
        elif key == _TRIAL and self.part is self.printer:
            self.try_printer()
        elif key in _RETURNS and not isinstance(QApplication.focusWidget(), QLineEdit):
            self.keep()
        else:
            return key in _RETURNS
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """F3 to F8 are the page's own, whatever they mean at the ticket."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
            return super().eventFilter(watched, event)
        if Qt.Key(event.key()) in (*_PARTS, _TRIAL):
            event.accept()
        return event.isAccepted()

    def step_back(self) -> None:
        """Esc: with something typed it asks; once more, and that is not kept."""
        unkept = self.unkept
        if unkept and not self.asked:
            self.asked = True
            names = ", ".join(part.title() for part in unkept)
            words = translate("Settings", "{parts}: not kept yet. Enter keeps it, Esc drops it.")
            self.said.emit(Saying(words.format(parts=names), self._pill(), "warn"))
            return
        if unkept:
            for part in unkept:
                part.drop()
            self._typed()
            words = translate("Settings", "All is as it was.")
            self.said.emit(Saying(words, translate("Settings", "Not kept"), "warn"))
            return
        self.left.emit()

    def scanned(self, text: str) -> bool:
        """The code of a test page is answered here; all else goes on the ticket."""
        if not is_test_code(text):
            return False
        whole = arrived_whole(text)
        words = unread("test_page" if whole else "test_page_misread", {})
        pill = translate("Settings", "Test page")
        self.said.emit(Saying(words, pill, "ok" if whole else "warn"))
        return True

    # --- what is done ------------------------------------------------------------------------

    def keep(self) -> None:
        """Enter: what is typed in this part counts from now on."""
        if self.part.now is None or not self.part.now.may:
            words = translate("Settings", "A manager or the owner changes this. You can look.")
            pill = translate("Settings", "Nothing was changed")
            self.said.emit(Saying(words, pill, "warn"))
        elif self.part.changed:
            act = self.part.act(self._draft.id_of(type(self.part)))
            if act is not None:
                self._do(act)
            else:
                self._reveal()

    def try_printer(self) -> None:
        """Print the test page on what is chosen, kept or not."""
        part = self.printer
        if part.now is not None and part.now.may and part.sound():
            desk, settings, called = self._work.desk, part.settings, part.called
            self._say(translate("Settings", "The test page is on its way."))
            self._ink.run(lambda: print_trial(desk, settings, called), self._tried, self._failed)

    def kick_drawer(self) -> None:
        """Open the drawer on what is chosen; every opening is written down before it happens."""
        part = self.printer
        if part.now is not None and part.now.may and part.sound():
            desk, settings = self._work.desk, part.settings

            def written(_: object) -> None:
                self._ink.run(lambda: kick_trial(desk, settings), self._kicked, self._failed)

            self._work.do(OpenDrawer(self._draft.id_of("drawer")), written, self._refused)

    def _retire_rate(self, code: str, back: bool) -> None:
        self._do(RetireTaxRate(self._draft.id_of("rate", code, back), code, back=back))

    def _do(self, act: Action[object]) -> None:
        part = self.part

        def kept(_: object) -> None:
            part.drop()
            part.now = None  # what comes back is no draft
            self.said.emit(Saying(part.kept_words(), translate("Settings", "Kept")))
            self._work.ask(AskShopSet(), self._show)
            if part is self.printer:
                self.printer_set.emit()

        self._work.do(act, kept, self._refused)

    def _refused(self, trouble: Exception) -> None:
        self.part.refused(trouble)
        self._reveal()
        self.said.emit(refused_words(trouble))

    def _reveal(self) -> None:
        """What is wrong is seen, also where the text is large: once the note has its place."""
        focus = QApplication.focusWidget()
        if focus is not None:
            QTimer.singleShot(0, focus, lambda: self._paper.reveal(focus))

    def _tried(self, count: int) -> None:
        words = translate(
            "Settings", "Pages: {count}. Lay a ruler on them, and scan the code here."
        )
        self._say(words.format(count=count))

    def _kicked(self, _: None) -> None:
        self._say(translate("Settings", "The drawer was told to open; it is written down."))

    def _failed(self, trouble: Exception) -> None:
        words, detail = refusal(trouble)
        self.said.emit(Saying(words, translate("Settings", "Not printed"), "warn", detail))

    def _say(self, words: str) -> None:
        self.said.emit(Saying(words, translate("Settings", "Printer")))

    @staticmethod
    def _pill() -> str:
        return translate("Settings", "Not kept yet")
