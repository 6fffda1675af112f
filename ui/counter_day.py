"""The counter day: a shop is made, a clerk signs in, sells, takes back, exchanges, holds and pays.

Everything happens on the real windows through key events; what is left behind are the shop's own
receipts and pictures of what the clerk saw.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from ui.application import Application
from ui.approval_scenes import ApprovalScenes
from ui.beginning import Hands
from ui.book_scenes import reports
from ui.counter_scenes import Scenes
from ui.gift_scenes import GiftScenes
from ui.kind_scenes import KindScenes
from ui.plan_scenes import PlanScenes
from ui.promise_scenes import PromiseScenes
from ui.rehearsal import Camera, Hand, Rehearsal
from ui.search_scenes import SearchScenes
from ui.second_look_scenes import second_looks
from ui.shown_paths import show_as
from ui.start import Look, make_application

SHOWN = "/home/shop/posdesk"  # where a shop's books would lie


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
        show_as(Path(shop), SHOWN)
        return _rehearse(replace(hands, books=Path(shop) / "shop.books"), folder, looks)


def _rehearse(hands: Hands, shots: Path, looks: tuple[Look, ...]) -> int:
    app = make_application(looks[0])
    application = Application(hands)
    application.crash.install()
    hand = Hand(application)
    camera = Camera(application, shots, looks)
    scenes = Scenes(application, hand, camera)
    application.hands = replace(hands, print_run=scenes.lend_roll)
    rehearsal = Rehearsal(application, day(application, scenes))
    rehearsal.finished.connect(app.exit)
    application.window.resize(1366, 768)
    application.start()
    rehearsal.begin()
    code = app.exec()
    application.close()
    print(f"{hand.scans} scans, {hand.keys} keys, {len(camera.pictures)} pictures")
    return code


def day(application: Application, scenes: Scenes) -> Iterator[None]:
    """The steps of the day; each yield waits until no errand is under way."""
    if not application.hands.books.exists():
        yield from scenes.first_start()
    while application.desk is None:
        yield
    yield from scenes.sign_in()
    yield from scenes.home()
    yield from scenes.sell()
    yield from scenes.take_back()
    yield from scenes.exchange()
    yield from scenes.hold()
    yield from scenes.card()
    yield from ApprovalScenes(application, scenes.hand, scenes.camera, scenes.goods).play()
    yield from scenes.whole_receipt()
    yield from scenes.no_paper()
    yield from scenes.long_receipt()
    plans = PlanScenes(application, scenes.hand, scenes.camera, scenes.goods)
    yield from plans.play()
    yield from GiftScenes(application, scenes.hand, scenes.camera, scenes.goods).play()
    yield from KindScenes(application, scenes.hand, scenes.camera, scenes.goods).play()
    yield from PromiseScenes(application, scenes.hand, scenes.camera, scenes.goods).play()
    yield from SearchScenes(application, scenes.hand, scenes.camera).play()
    yield from second_looks(scenes.hand, scenes.camera, scenes.goods)
    yield from scenes.places()
    scenes.camera.take("home")
    yield
    yield from reports(application, scenes.hand, scenes.camera)
