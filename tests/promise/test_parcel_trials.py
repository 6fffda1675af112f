"""Acts on one parcel at two tills at once, and a till that dies amid them: paid once, not forgotten.

2,000 of each on each engine nightly: `POSDESK_PARCEL_TRIALS=2000`; a handful a commit.
"""

from __future__ import annotations

import os
import shutil
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from random import Random

import pytest
from desk.card_crashes import DIED, NEVER, Counted, OpenTill
from desk.pairs import Pair
from desk.shops import Templates
from desk.tills import CARD, Till
from promise.conftest import Opens
from promise.test_crash_around_the_card import _in_a_file, _on_the_server

from posdesk.desk.action import Action
from posdesk.desk.actions.parcel_acts import (
    AnnounceParcel,
    CallOffParcel,
    HandInParcel,
    PayParcel,
    ReceiveParcel,
)
from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.desk.lookups.parcels import AskParcel, AskParcels, ParcelPage
from posdesk.errors import Fault, Refusal

TRIALS = int(os.environ.get("POSDESK_PARCEL_TRIALS", "5"))
A_BOOK = 200
MUGS, EACH = 3, 650
_OFF = """
select 'more back than sold', count(*) from return_line r join sale_line l
 on l.sale = r.sale and l.no = r.line where r.after > l.quantity
union all select 'more came than announced', count(*) from (select g.parcel, g.line from parcel_got g
 group by g.parcel, g.line having sum(g.good + g.damaged) > (select quantity from parcel_line p
 where p.parcel = g.parcel and p.line = g.line)) x
union all select 'paid without its slip', count(*) from parcel_step s where s.what = 'paid'
 and not exists (select 1 from goods_return g where g.number = s.document)
union all select 'the ledger', coalesce(sum(minor), 0) from posting
"""


def page_of(till: Till, parcel: str) -> ParcelPage:
    found = till.desk.ask(AskParcel(parcel))
    assert found is not None
    return found


def off(till: Till) -> list[str]:
    """What in the books of all parcels does not fit."""
    with till.file.read() as books:
        rows = books._unit.connection.exec_driver_sql(_OFF).all()
    return [f"{row[0]}: {row[1]}" for row in rows if row[1]]


# --- two tills -------------------------------------------------------------------------------------


@pytest.mark.timeout(0)
def test_two_tills_and_one_parcel_in_a_file(opens_file: Opens, room: Path) -> None:
    _raced("in a file", opens_file, room)


@pytest.mark.timeout(0)
def test_two_tills_and_one_parcel_on_the_server(opens_server: Opens, room: Path) -> None:
    _raced("on the server", opens_server, room)


def _raced(name: str, opens: Opens, room: Path) -> None:
    begun, counts = time.monotonic(), Counter[str]()
    for place, first in enumerate(range(0, TRIALS, A_BOOK)):
        folder = room / f"parcels-{place}"
        folder.mkdir()
        with opens(folder) as pair:
            for seed in range(first, min(TRIALS, first + A_BOOK)):
                _race(pair, Random(seed), counts)
                assert not off(pair[0]), f"seed {seed}: {off(pair[0])}"
        shutil.rmtree(folder)
    took = time.monotonic() - begun
    told = ", ".join(f"{number} {what}" for what, number in sorted(counts.items()))
    print(f"\nmeasured: {name}: {TRIALS} races at a parcel: {told}; 0 paid twice, {took:.0f} s")


def _race(pair: Pair, dice: Random, counts: Counter[str]) -> None:
    """Two acts at once, then whatever is left to be done: she has her money once."""
    first = pair[0]
    sale = first.sell(f"{MUGS}*MUG", by=(CARD,))
    parcel = _do(first, AnnounceParcel(_op(first), sale, ((1, MUGS, "changed_mind"),)))
    came = dice.randint(0, MUGS)
    if dice.random() < 0.6:
        _do(first, HandInParcel(_op(first), parcel))
    if came:
        _do(first, ReceiveParcel(_op(first), parcel, ((1, came),)))
    acts = [dice.choice(WAYS)(till, sale, parcel) for till in pair]
    if dice.random() < 0.3:
        acts[1] = acts[0]  # one button, pressed twice
    told = _at_once(*(partial(_told, *each) for each in zip(pair, acts, strict=True)))
    counts.update(told)
    assert acts[0] is not acts[1] or told.count("booked") <= 1, told
    _finish(first, sale, parcel)


def _finish(till: Till, sale: str, parcel: str) -> None:
    """What is with the customer yet comes over the counter: all in all what was paid."""
    page = page_of(till, parcel)
    if page.due:
        _do(till, PayParcel(_op(till), parcel, page.due))
    if not till.standing(sale).all_back:
        till.take_back(sale)
    assert till.standing(sale).refunded == {1: MUGS * EACH}, parcel
    assert page_of(till, parcel).due == 0


def _pays(till: Till, sale: str, parcel: str) -> Action[object]:
    return PayParcel(_op(till), parcel, page_of(till, parcel).due)


def _lost(till: Till, sale: str, parcel: str) -> Action[object]:
    return PayParcel(_op(till), parcel, page_of(till, parcel).worth, lost=True)


def _comes(till: Till, sale: str, parcel: str) -> Action[object]:
    return ReceiveParcel(_op(till), parcel, ((1, 1),), ((1, 1),))


def _brought(till: Till, sale: str, parcel: str) -> Action[object]:
    ticket = till.ticket().with_receipt(till.standing(sale)).all_back()
    return SettleTicket(ticket, None, till.settlement(ticket).net)


def _handed(till: Till, sale: str, parcel: str) -> Action[object]:
    return HandInParcel(_op(till), parcel)


def _off(till: Till, sale: str, parcel: str) -> Action[object]:
    return CallOffParcel(_op(till), parcel)


def _more(till: Till, sale: str, parcel: str) -> Action[object]:
    return AnnounceParcel(_op(till), sale, ((1, 1, "faulty"),))


WAYS = (_pays, _pays, _lost, _comes, _comes, _brought, _handed, _off, _more)


def _op(till: Till) -> str:
    return till.desk.new_operation()


def _do(till: Till, act: Action[str]) -> str:
    return till.desk.do(act).result


def _told(till: Till, act: Action[object]) -> str:
    for _ in range(20):
        try:
            done = till.desk.do(act)
        except Refusal as refused:
            return refused.code
        except Fault as fault:
            if fault.code != "busy":
                raise
            continue
        return "again" if done.repeated else "booked"
    raise AssertionError("busy for ever")


def _at_once(*acts: Callable[[], str]) -> list[str]:
    start = threading.Barrier(len(acts))

    def run(act: Callable[[], str]) -> str:
        start.wait()
        return act()

    with ThreadPoolExecutor(len(acts)) as threads:
        return list(threads.map(run, acts))


# --- a till that dies ------------------------------------------------------------------------------


@pytest.mark.timeout(0)
def test_dying_amid_a_parcel_in_a_file(room: Path) -> None:
    (room / "shops").mkdir()
    _crashed("in a file", _in_a_file(Templates(room / "shops"), room))


@pytest.mark.timeout(0)
def test_dying_amid_a_parcel_on_the_server(room: Path, owner: str) -> None:
    _crashed("on the server", _on_the_server(owner, room))


def _crashed(name: str, opens: OpenTill) -> None:
    begun, counts, length = time.monotonic(), Counter[str](), 0
    for _ in range(2):  # the second time all is loaded
        counted = Counted(NEVER)
        _a_till(opens, counted, 0)
        length = counted.calls
    for seed in range(TRIALS):
        child = os.fork()
        if child == 0:  # pragma: no cover - another process
            code = 1
            try:
                _a_till(opens, Counted(Random(seed).randint(1, length)), seed)
                code = 0
            finally:
                os._exit(code)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        assert code in (0, DIED), f"seed {seed}: the till ended with {code}"
        counts["died" if code == DIED else "lived"] += 1
    till = opens()
    counts["left open at the end"] = _what_was_left(till)
    till.desk.close()
    took = time.monotonic() - begun
    told = ", ".join(f"{number} {what}" for what, number in sorted(counts.items()))
    print(
        f"\nmeasured: {name}: {TRIALS} crashes amid a parcel, each at one of {length} calls: "
        f"{told}; 0 paid twice, 0 forgotten, {took:.0f} s"
    )


def _a_till(opens: OpenTill, counted: Counted, seed: int) -> None:
    """It starts, ends what was left, and plays a parcel of its own until it dies."""
    till = opens()
    _what_was_left(till)
    sys.setprofile(counted.one)
    sale = till.sell(f"{MUGS}*MUG", by=(CARD,))
    parcel = _do(till, AnnounceParcel(_op(till), sale, ((1, MUGS, "changed_mind"),)))
    _do(till, HandInParcel(_op(till), parcel))
    damaged = seed % 2
    till.desk.do(ReceiveParcel(_op(till), parcel, ((1, 1),), ((1, damaged),)))
    till.desk.do(PayParcel(_op(till), parcel, page_of(till, parcel).due))
    if seed % 3 == 0:
        till.desk.do(PayParcel(_op(till), parcel, page_of(till, parcel).worth, lost=True))
    sys.setprofile(None)
    till.desk.close()


def _what_was_left(till: Till) -> int:
    """Every parcel the books know is paid to the end, and what it brought is what was paid."""
    assert not off(till), off(till)
    left = 0
    for row in till.desk.ask(AskParcels()):
        if not row.open:
            continue
        left += 1
        parcel, sale = row.parcel.number, row.parcel.sale
        if row.due:
            _do(till, PayParcel(_op(till), parcel, row.due))
        page = page_of(till, parcel)
        if page.open and page.parcel.handed is not None:
            _do(till, PayParcel(_op(till), parcel, page.worth, lost=True))
        elif page.open:
            _do(till, CallOffParcel(_op(till), parcel))
        else:
            continue
        if page.parcel.handed is not None:
            assert till.standing(sale).refunded == {1: MUGS * EACH}, parcel
    return left
