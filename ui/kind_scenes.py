"""The scenes of serial numbers, of what becomes of goods, and of quotes, for the pictures."""

from __future__ import annotations

from collections.abc import Iterator

from posdesk.catalogue.entering import GoodsForm
from posdesk.catalogue.gtin import as_printed
from posdesk.catalogue.product import Product
from posdesk.catalogue.traits import Traits
from posdesk.desk.actions.edit_product import EditProduct
from posdesk.desk.lookups.staff import AskStaff
from posdesk.desk.pictures import picture_of
from posdesk.identity import QUOTE, SALE
from posdesk.people.staff import OWNER
from ui.application import Application
from ui.rehearsal import Camera, Hand
from ui.scene_papers import PAPER_PX, code, latest, rest, token

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
        hand.scan(code(self.product))
        yield from rest()
        take("serial")
        hand.scan(SERIALS[0])
        yield from rest()
        hand.key("Ctrl+E")
        yield from rest()
        take("quote")
        hand.key("Enter")
        yield from rest()
        self.camera.keep("paper-quote", picture_of(latest(self.application, QUOTE), PAPER_PX))
        hand.scan(code(self.product))
        yield from rest()
        hand.scan(SERIALS[1])
        yield from rest()
        hand.key("Enter")
        yield
        hand.key("Enter")
        yield from rest()
        sold = latest(self.application, SALE)
        self.camera.keep("paper-serials", picture_of(sold, PAPER_PX))
        hand.scan(token(sold))
        yield from rest()
        hand.scan(SERIALS[1])
        yield from rest()
        hand.key("3")
        hand.key("=")
        yield from rest()
        take("becomes")
        hand.scan(code(self.product))
        yield from rest()
        hand.scan("SN-9999-Z")
        yield from rest()
        take("serial-of-another")
        hand.key("Esc")
        hand.key("Esc")
        yield from rest()

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
