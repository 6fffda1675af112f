"""Customers and their credit: added, merged, parted; held and spent."""

from __future__ import annotations

from posdesk.scenarios.outcomes import NotBuilt
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Stage


@sentence("{name} holds a credit of {amount}")
def holds_credit(stage: Stage, name: str, amount: str) -> None:
    """In a Given: such a credit is given to her. In a Then: she holds exactly that."""
    raise NotBuilt("store credit")


@sentence("customer {name}, with the phone {number} {count} {second}, holds a credit of {amount}")
def customer_with_credit(
    stage: Stage, name: str, number: str, count: str, second: str, amount: str
) -> None:
    """Somebody the books know, with a credit."""
    raise NotBuilt("add_customer")


@sentence(
    "customer {name}, with the phone {number} {count} {second}, owes {amount} on plan {plan}",
    agreed=True,
)
def customer_with_plan(
    stage: Stage, name: str, number: str, count: str, second: str, amount: str, plan: str
) -> None:
    """Somebody the books know, with a plan."""
    raise NotBuilt("add_customer")


@sentence("{name} and {other} are merged by one person")
def merged_by_one(stage: Stage, name: str, other: str) -> None:
    """One signed link: not enough."""
    raise NotBuilt("merge_customers")


@sentence("{name} and {other} are merged by two signed links")
def merged(stage: Stage, name: str, other: str) -> None:
    """The records are one; nothing is set off."""
    raise NotBuilt("merge_customers")


@sentence("{name} and {other} are parted again")
def parted(stage: Stage, name: str, other: str) -> None:
    """As if they had never been merged."""
    raise NotBuilt("part_customers")


@sentence(
    "{name} confirms that {amount} of her credit pays, receipt {paper}:", table=True, agreed=True
)
def pays_with_credit(stage: Stage, name: str, amount: str, paper: str, rows: object) -> None:
    """The rest is paid in cash."""
    raise NotBuilt("settle_ticket with a store credit")


@sentence("an open line {words} of {amount} is sold to {name}")
def open_line(stage: Stage, words: str, amount: str, name: str) -> None:
    """A line without goods, to a customer whose case is not closed."""
    raise NotBuilt("settle_ticket beside an open case")


@sentence("an open line {words} of {amount} is sold to {name} and she confirms it, receipt {paper}")
def open_line_confirmed(stage: Stage, words: str, amount: str, name: str, paper: str) -> None:
    """With words for the goods, and her own confirmation."""
    raise NotBuilt("settle_ticket beside an open case")
