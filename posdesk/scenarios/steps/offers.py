"""Offers of the shop: made, forgotten on a receipt, shown with a coupon; sets and their parts."""

from __future__ import annotations

from posdesk.catalogue.product import Product
from posdesk.desk import offers_forgotten
from posdesk.desk.actions.add_points import AddPoints
from posdesk.desk.actions.offer_acts import AddOffer
from posdesk.desk.actions.put_right import PutRight
from posdesk.desk.lookups.members import AskPointsMissing
from posdesk.desk.lookups.offer_answers import OfferShown
from posdesk.desk.lookups.scan import AskScan
from posdesk.people.staff import MANAGER
from posdesk.sales.offers.entering import OfferForm
from posdesk.scenarios import hands
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Rows, Stage
from posdesk.scenarios.steps.counter import LAST_BACK, settle_shown
from posdesk.ticket.ticket import Ticket


def form_of(stage: Stage, words: str, rows: Rows) -> OfferForm:
    """The offer of that row."""
    (row,) = rows
    free, coupon = row.get("free", ""), row.get("coupon", "")
    return OfferForm(
        name=words.strip('"'), kind=row["gives"], goods=row.get("goods", ""),
        percent=int(row.get("percent", "").rstrip(" %") or (free and "100") or "0") * 100,
        amount=stage.minor(row.get("amount", "") or "0.00"), count=int(row.get("pieces", "0")),
        free=int(free or "0"), over=stage.minor(row.get("over", "") or "0.00"),
        whom="coupon" if coupon else "", word=coupon, code=row.get("code", ""),
        first=stage.day(row["from"]) if "from" in row else None,
        last=stage.day(row["to"]) if "to" in row else None,
    )  # fmt: skip


@sentence("the shop offers {words}:", table=True)
def offers(stage: Stage, words: str, rows: Rows) -> None:
    """An offer, made by a manager. Rows: gives (percent, fixed, price, free, mix, kit, ticket), and
    what it needs of goods, percent, amount, pieces, free, over, coupon, code, from, to."""
    form = form_of(stage, words, rows)
    staff = stage.desk.duty.staff
    stage.put_on_duty(MANAGER)
    stage.do(AddOffer(stage.desk.new_operation(), form))
    stage.desk.sign_in(staff)


@sentence("the shop sells:", table=True)
def sells(stage: Stage, rows: Rows) -> None:
    """Goods of the catalogue. Rows: code, goods, each."""
    tax = stage.desk.station().taxes.rates[0].code
    products = [
        Product(row["code"], row["goods"], stage.minor(row["each"]) * 1000, tax) for row in rows
    ]
    with stage.desk._file.write() as books:
        books.catalogue.put(products, stage.clock.now(), "2")


@sentence("receipt {paper} is shown, and what was forgotten on it is paid back")
def forgotten_paid(stage: Stage, paper: str) -> None:
    """The scan says which offer of its day is not on it, and one key pays it back."""
    _pay(stage, paper, "promotion", ())


@sentence("receipt {paper} is shown with coupon {code}, and it is paid back")
def coupon_paid(stage: Stage, paper: str, code: str) -> None:
    """The coupon was handed over, and nobody took it."""
    answer = stage.desk.ask(AskScan(code, scanned=True))
    check(isinstance(answer, OfferShown), f"{code} is no coupon: {answer}")
    assert isinstance(answer, OfferShown)
    _pay(stage, paper, "coupon", (answer.offer.code,))


def _pay(stage: Stage, paper: str, cause: str, shown: tuple[str, ...]) -> None:
    stage.at_work()
    number = stage.paper(paper).number
    with stage.read() as books:
        standing = books.sales.standing(number)
    assert standing is not None, number
    owed = offers_forgotten.found(stage.desk.station(), standing, shown)
    check(owed is not None, f"nothing was forgotten on receipt {paper}")
    assert owed is not None
    act = PutRight(
        stage.desk.new_operation(), number, cause, owed.amount, by_offers=True, shown=shown
    )
    stage.notes[hands.RIGHTED] = stage.do(act)


@sentence("nothing was forgotten on receipt {paper}")
def nothing_forgotten(stage: Stage, paper: str) -> None:
    """Its scan says nothing of an offer."""
    with stage.read() as books:
        standing = books.sales.standing(stage.paper(paper).number)
    assert standing is not None, paper
    owed = offers_forgotten.found(stage.desk.station(), standing)
    check(owed is None, f"{owed} was forgotten")


@sentence("{number} of line {count} of receipt {paper} comes back", agreed=True)
def some_back(stage: Stage, number: str, count: str, paper: str) -> None:
    """So many pieces of a line, settled as the till shows it."""
    stage.at_work()
    stage.notes.pop(hands.RIGHTED, None)
    with stage.read() as books:
        standing = books.sales.standing(stage.paper(paper).number)
    assert standing is not None, paper
    ticket = Ticket(stage.desk.new_operation()).with_receipt(standing)
    ticket = ticket.ticking(0, int(count), int(number))
    stage.notes[LAST_BACK] = settle_shown(stage, ticket, "in cash")


@sentence("receipt {paper} is shown by {name}, and the points that were forgotten are added")
def points_added(stage: Stage, paper: str, name: str) -> None:
    """By the offers of its day, on the account of who shows it."""
    stage.at_work()
    number, reference = stage.paper(paper).number, hands.customer(stage, name)
    missing = stage.desk.ask(AskPointsMissing(number))
    act = AddPoints(stage.desk.new_operation(), number, reference, missing)
    stage.notes["points"] = stage.do(act)


@sentence("{number} points were added, and {name} has {count}")
def points_are(stage: Stage, number: str, name: str, count: str) -> None:
    """What the last act added, and what the books hold."""
    added = stage.notes["points"].points
    check(added == int(number), f"{added} points were added")
    reference = hands.customer(stage, name)
    with stage.read() as books:
        balance = books.points.balance(reference)
    check(balance == int(count), f"{name} has {balance} points")
