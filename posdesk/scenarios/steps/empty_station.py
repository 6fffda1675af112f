"""A machine that has nothing but the public keys: what a paper alone can prove there."""

from __future__ import annotations

from posdesk.instalments.schedule import months_later
from posdesk.keys import make_key
from posdesk.scenarios import hands
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Stage

_EMPTY = "empty station"
_KEY = make_key(b"another key that is thrown away."[:32])


@sentence("an empty station that has nothing but the public keys")
def empty_station(stage: Stage) -> None:
    """Another machine of the shop, till 2: no sale, no plan, no customer."""
    known = stage.desk.station().key.public
    other = Stage(stage.ground.beside("empty"), stage.house, stage.clock, _KEY, 2)
    with other.desk._file.write() as books:
        books.tills.add(1, known, stage.clock.now())
    stage.notes[_EMPTY] = other


@sentence("receipt {paper} is scanned at the empty station")
def scanned_there(stage: Stage, paper: str) -> None:
    """The paper proves the plan; nothing is asked of the customer, or of anybody."""
    other = _other(stage)
    other.papers[paper] = stage.paper(paper)
    honoured = hands.honour(other, paper)
    other.numbers.update(stage.numbers)
    stage.notes["honoured"] = honoured


@sentence(
    "the empty station shows plan {plan} with price {amount}, paid {second} and balance {third}"
)
def shows_there(stage: Stage, plan: str, amount: str, second: str, third: str) -> None:
    """From the receipt alone."""
    standing = hands.sheet(_other(stage), plan)
    shown = (standing.plan.price, standing.paid, standing.balance)
    wanted = tuple(stage.minor(each) for each in (amount, second, third))
    check(shown == wanted, f"it shows {', '.join(stage.shown(each) for each in shown)}")


@sentence("the empty station shows {amount} due on the 1st of each month from {day} to {until}")
def shows_dues_there(stage: Stage, amount: str, day: str, until: str) -> None:
    """What is still to come, from the receipt alone."""
    first, last = stage.day(day), stage.day(until)
    shown = [(due.day, due.amount) for due in hands.sheet(_other(stage), plan_of(stage)).open_dues]
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    wanted = [(months_later(first, each), stage.minor(amount)) for each in range(months)]
    check(shown == wanted, f"it shows {shown}")
    _other(stage).end()


def plan_of(stage: Stage) -> str:
    """The file's name of the one plan there is."""
    return next(name for name, number in stage.numbers.items() if number.startswith("P"))


def _other(stage: Stage) -> Stage:
    other = stage.notes[_EMPTY]
    assert isinstance(other, Stage)
    return other
