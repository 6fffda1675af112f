"""The counter day: a shop is made, a clerk signs in, sells, takes back, exchanges, holds and pays.

Everything happens on the real windows through key events; what is left behind are the shop's own
receipts and pictures of what the clerk saw.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtTest import QTest

from posdesk.catalogue.product import Product
from posdesk.desk.lookups.goods import SearchGoods
from posdesk.desk.lookups.papers import AskPaper
from posdesk.desk.pictures import picture_of
from posdesk.documents.paper import QrCode
from ui.application import Application, Hands
from ui.rehearsal import Camera, Hand, Rehearsal
from ui.start import Look, make_application

GOODS = ("t-light holder", "metal lantern", "hot water bottle", "jumbo bag")
PAPER_PX = 576


def play(folder: Path, hands: Hands, looks: tuple[Look, ...]) -> int:
    """Play the day in `folder`, leaving receipts/*.pdf and pictures/*.png; 0 when all went well."""
    shots = folder / "pictures"
    shots.mkdir(parents=True, exist_ok=True)
    code = _rehearse(replace(hands, books=folder / "shop.books"), shots, looks)
    print(f"receipts: {folder / 'receipts'}")
    print(f"pictures: {shots}")
    return code


def pictures(folder: Path, hands: Hands, looks: tuple[Look, ...]) -> int:
    """The same day, kept as pictures only: every screen in two sizes, light and dark."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="posdesk-screens-") as shop:
        return _rehearse(replace(hands, books=Path(shop) / "shop.books"), folder, looks)


def _rehearse(hands: Hands, shots: Path, looks: tuple[Look, ...]) -> int:
    app = make_application(looks[0])
    application = Application(hands)
    application.crash.install()
    hand = Hand(application)
    camera = Camera(application, shots, looks)
    rehearsal = Rehearsal(application, day(application, hand, camera))
    rehearsal.finished.connect(app.exit)
    application.window.resize(1366, 768)
    application.start()
    rehearsal.begin()
    code = app.exec()
    application.close()
    print(f"{hand.scans} scans, {hand.keys} keys, {len(camera.pictures)} pictures")
    return code


def day(application: Application, hand: Hand, camera: Camera) -> Iterator[None]:
    """The steps of the day; each yield waits until no errand is under way."""
    if not application.hands.books.exists():
        camera.take("first")
        application.first.demo_wanted.emit()
        yield
    while application.desk is None:
        yield
    yield from _sign_in(application, hand, camera)
    goods = [_article(application, words) for words in GOODS]
    yield from _sell(application, hand, camera, goods)
    yield from _take_back(application, hand, camera, goods)
    yield from _exchange(application, hand, camera, goods)
    yield from _hold(application, hand, camera, goods)
    yield from _card_and_back(application, hand, camera, goods)
    camera.take("home")
    yield


def _sign_in(application: Application, hand: Hand, camera: Camera) -> Iterator[None]:
    yield
    camera.take("sign-in")
    assert application.sign_in is not None
    application.sign_in.choose(2)
    QTest.keyClicks(application.sign_in.panel.pin, application.hands.demo_pin)
    yield
    yield
    yield


def _article(application: Application, words: str) -> Product:
    assert application.desk is not None
    found = application.desk.ask(SearchGoods(words))
    return next(product for product in found if product.gtins and product.price_milli)


def _code(product: Product) -> str:
    return product.gtins[0].removeprefix("0")


def _sell(
    application: Application, hand: Hand, camera: Camera, goods: list[Product]
) -> Iterator[None]:
    camera.take("home-morning")
    for product in goods[:3]:
        hand.scan(_code(product))
        yield
    hand.key("+")
    yield
    camera.take("sale")
    hand.type(GOODS[3][:5])
    yield
    camera.take("search")
    hand.key("Esc")
    yield
    hand.key("?")
    yield
    camera.take("keys")
    hand.key("Esc")
    hand.key("%")
    yield
    camera.take("discount")
    hand.key("Esc")
    hand.key("Enter")
    yield
    hand.type("50")
    yield
    camera.take("pay")
    hand.key("Enter")
    yield
    yield
    camera.take("change")
    _paper(application, camera, "paper-receipt")


def _token(application: Application) -> str:
    """The signed code on the paper of the latest sale."""
    assert application.desk is not None
    assert application.counter is not None
    home = application.counter.home
    assert home is not None
    number = next(paper.number for paper in home.latest if paper.kind == "sale_receipt")
    paper = application.desk.ask(AskPaper(number))
    assert paper is not None
    return next(block.text for block in paper.blocks if isinstance(block, QrCode))


def _take_back(
    application: Application, hand: Hand, camera: Camera, goods: list[Product]
) -> Iterator[None]:
    hand.scan(_token(application))
    yield
    camera.take("receipt-open")
    hand.scan(_code(goods[0]))
    yield
    hand.key("3")
    yield
    camera.take("ticket")
    hand.key("Enter")
    yield
    yield
    _paper(application, camera, "paper-return-slip")


def _exchange(
    application: Application, hand: Hand, camera: Camera, goods: list[Product]
) -> Iterator[None]:
    hand.scan(_token(application))
    yield
    hand.scan(_code(goods[1]))
    yield
    hand.scan(_code(goods[3]))
    yield
    camera.take("exchange")
    hand.key("Enter")
    yield
    if application.counter is not None and application.counter.payment is not None:
        hand.key("Enter")
    yield
    yield


def _hold(
    application: Application, hand: Hand, camera: Camera, goods: list[Product]
) -> Iterator[None]:
    hand.scan(_code(goods[2]))
    yield
    hand.key("F5")
    yield
    camera.take("held")
    hand.key("F5")
    yield
    yield


def _card_and_back(
    application: Application, hand: Hand, camera: Camera, goods: list[Product]
) -> Iterator[None]:
    hand.key("Enter")
    yield
    hand.key("K")
    yield
    camera.take("card")
    hand.type("4242")
    hand.key("Enter")
    hand.type("081552")
    hand.key("Enter")
    yield
    yield
    hand.scan(_token(application))
    yield
    hand.key("Ctrl+A")
    yield
    camera.take("whole-receipt-back")
    hand.key("Enter")
    yield
    yield


def _paper(application: Application, camera: Camera, name: str) -> None:
    """The latest paper as its renderer draws it."""
    assert application.desk is not None
    assert application.counter is not None
    home = application.counter.home
    if home is not None and home.latest:
        paper = application.desk.ask(AskPaper(home.latest[0].number))
        if paper is not None:
            camera.keep(name, picture_of(paper, PAPER_PX))
