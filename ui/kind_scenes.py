"""The scenes of serial numbers, of what becomes of goods, and of quotes, for the pictures."""

from __future__ import annotations

from collections.abc import Iterator

from posdesk.catalogue.entering import GoodsForm
from posdesk.catalogue.gtin import as_printed
from posdesk.catalogue.product import Product
from posdesk.catalogue.traits import Traits
from posdesk.desk.actions.edit_product import EditProduct
from posdesk.desk.lookups.papers import AskPaper
from posdesk.desk.lookups.staff import AskStaff
from posdesk.desk.pictures import picture_of
from posdesk.documents.paper import Paper, QrCode
from posdesk.identity import QUOTE, SALE, Number
from posdesk.people.staff import OWNER
from ui.application import Application
from ui.rehearsal import Camera, Hand

PAUSE = 4
PAPER_PX = 576
MANY = 400  # papers of one letter that a day of scenes never makes
SERIALS = ("SN-2048-A", "SN-2048-B")


class KindScenes:
    """One article with serial numbers: quoted, sold, and one piece of it back."""

    def __init__(
        self, application: Application, hand: Hand, camera: Camera, goods: list[Product]
    ) -> None:
        self.application, self.hand, self.camera = application, hand, camera
        self.product = goods[2]

    def play(self) -> Iterator[None]:
        """From the number that is asked for to what becomes of the piece."""
        take, hand = self.camera.take, self.hand
        self._with_serials()
        hand.scan(_code(self.product))
        yield from self._rest()
        take("serial")
        hand.scan(SERIALS[0])
        yield from self._rest()
        hand.key("Ctrl+E")
        yield from self._rest()
        take("quote")
        hand.key("Enter")
        yield from self._rest()
        self.camera.keep("paper-quote", picture_of(self._latest(QUOTE), PAPER_PX))
        hand.scan(_code(self.product))
        yield from self._rest()
        hand.scan(SERIALS[1])
        yield from self._rest()
        hand.key("Enter")
        yield
        hand.key("Enter")
        yield from self._rest()
        sold = self._latest(SALE)
        self.camera.keep("paper-serials", picture_of(sold, PAPER_PX))
        hand.scan(next(block.text for block in sold.blocks if isinstance(block, QrCode)))
        yield from self._rest()
        hand.scan(SERIALS[1])
        yield from self._rest()
        hand.key("3")
        hand.key("=")
        yield from self._rest()
        take("becomes")
        hand.scan(_code(self.product))
        yield from self._rest()
        hand.scan("SN-9999-Z")
        yield from self._rest()
        take("serial-of-another")
        hand.key("Esc")
        hand.key("Esc")
        yield from self._rest()

    def _with_serials(self) -> None:
        """The owner says so of the article, and the clerk is back at the till."""
        desk = self.application.desk
        assert desk is not None
        clerk, product = desk.duty.staff, self.product
        owner = next(each for each in desk.ask(AskStaff()) if each.role == OWNER)
        form = GoodsForm(
            product.sku, product.text, product.tax_code,
            " ".join(as_printed(gtin) for gtin in product.gtins), traits=Traits(serials=True),
        )  # fmt: skip
        desk.sign_in(owner)
        desk.do(EditProduct(desk.new_operation(), form))
        if clerk is not None:
            desk.sign_in(clerk)

    def _latest(self, letter: str) -> Paper:
        desk = self.application.desk
        assert desk is not None
        till = desk.station().till.number
        found: Paper | None = None
        for running in range(1, MANY):
            paper = desk.ask(AskPaper(str(Number(letter, till, running))))
            if paper is None:
                break
            found = paper
        assert found is not None, letter
        return found

    def _rest(self) -> Iterator[None]:
        for _ in range(PAUSE):
            yield


def _code(product: Product) -> str:
    return product.gtins[0].removeprefix("0")
