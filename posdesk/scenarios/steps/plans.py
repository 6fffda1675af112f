"""Plans: signing them and paying on them."""

from __future__ import annotations

from posdesk.scenarios import hands
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Stage


@sentence(
    "{name} signs plan {plan} on {day}: {words} for {amount} in {number} {every} parts "
    "from {until}",
    agreed=True,
)
def signs(
    stage: Stage, name: str, plan: str, day: str, words: str, amount: str, number: str,
    every: str, until: str,
) -> None:  # fmt: skip
    """A plan over goods that go home now, with nothing paid down."""
    terms = hands.Terms(words.strip('"'), amount, int(number), every, until)
    hands.sign(stage, name, plan, day, terms)


@sentence(
    "{name} signs layaway {plan} on {day}: {words} for {amount} in {number} {every} parts "
    "from {until}",
    agreed=True,
)
def signs_layaway(
    stage: Stage, name: str, plan: str, day: str, words: str, amount: str, number: str,
    every: str, until: str,
) -> None:  # fmt: skip
    """A plan over goods that stay in the shop until they are paid."""
    terms = hands.Terms(words.strip('"'), amount, int(number), every, until)
    hands.sign(stage, name, plan, day, terms, kept=True)


@sentence("{name} pays {amount} {by} on plan {plan} on {day}, receipt {paper}")
def pays(stage: Stage, name: str, amount: str, by: str, plan: str, day: str, paper: str) -> None:
    """A payment; the customer keeps its receipt under that name."""
    stage.today(stage.day(day))
    hands.pay(stage, plan, stage.minor(amount), by, paper)


@sentence(
    "{name} pays {amount} {by} on plan {plan} on {day}, receipt {paper}, and the books lose it"
)
def pays_and_lost(
    stage: Stage, name: str, amount: str, by: str, plan: str, day: str, paper: str
) -> None:
    """The receipt was printed and signed; what the books had of it is gone, its number is not."""
    with stage.losing():
        pays(stage, name, amount, by, plan, day, paper)


@sentence("{name} pays {amount} {by} on plan {plan} on {day} for part {number}, receipt {paper}")
def pays_part(
    stage: Stage, name: str, amount: str, by: str, plan: str, day: str, number: str, paper: str
) -> None:
    """A payment meant for one part; the till has no place to say which, so the oldest is paid."""
    pays(stage, name, amount, by, plan, day, paper)


@sentence("{name} has paid the first {number} parts of plan {plan} in cash, the last on {day}")
def has_paid(stage: Stage, name: str, number: str, plan: str, day: str) -> None:
    """Each on its due day."""
    hands.pay_parts(stage, plan, int(number), stage.day(day))


@sentence("{name} pays {amount} {by} on plan {plan} and wants what is over as {way}", agreed=True)
def pays_over(stage: Stage, name: str, amount: str, by: str, plan: str, way: str) -> None:
    """More than the balance: the rest goes back as she says."""
    over = {"cash": "back", "credit": "credit"}[way]
    taken = hands.pay(stage, plan, stage.minor(amount), by, over=over)
    stage.notes["given"] = {"cash": taken.change, "credit": taken.over}


@sentence("{name} is given {amount} as {way}")
def is_given(stage: Stage, name: str, amount: str, way: str) -> None:
    """What was over went back in cash, or stands as her credit."""
    given = stage.notes["given"][way]
    check(given == stage.minor(amount), f"{stage.shown(given)} was given as {way}")
    account = stage.account(f"CREDIT:{name}")
    if way == "credit":
        check(-stage.balance(account) == given, f"{account} holds {-stage.balance(account)}")


@sentence("{name} pays each part of plan {plan} in cash")
def pays_each(stage: Stage, name: str, plan: str) -> None:
    """Every part on its day, handed over in coins there are."""
    step = stage.desk.shop.cash_step
    handed = []
    for due in hands.sheet(stage, plan).dues:
        stage.today(due.day)
        minor = min(due.amount, hands.sheet(stage, plan).balance)
        taken = hands.pay(stage, plan, minor, "in cash", handed=minor + -minor % step)
        handed.append(taken.amount)
    stage.notes["handed"] = handed


@sentence("eleven payments of plan {plan} were {amount} and the last was {second}")
def eleven_and_last(stage: Stage, plan: str, amount: str, second: str) -> None:
    """What was taken, payment by payment."""
    handed = stage.notes["handed"]
    wanted = [stage.minor(amount)] * 11 + [stage.minor(second)]
    check(handed == wanted, f"they were {', '.join(stage.shown(each) for each in handed)}")


@sentence("{amount} was paid on plan {plan}")
def was_paid(stage: Stage, amount: str, plan: str) -> None:
    """All payments together."""
    paid = hands.sheet(stage, plan).paid
    check(paid == stage.minor(amount), f"{stage.shown(paid)} was paid")


@sentence("{amount} is typed for the part of {second} of plan {plan}")
def typed(stage: Stage, amount: str, second: str, plan: str) -> None:
    """At the pay step, before anything is taken."""
    due = hands.sheet(stage, plan).open_dues[0].amount
    check(due == stage.minor(second), f"{stage.shown(due)} is due")
    with stage.trying():
        hands.pay(stage, plan, stage.minor(amount), "by card", sure=False)


@sentence("the till asks whether {amount} is meant before anything is taken")
def asks_whether(stage: Stage, amount: str) -> None:
    """The question is shown; the terminal has not started."""
    refused = stage.refused
    check(
        refused is not None
        and refused.code == "much_more_than_due"
        and refused.figures["amount"] == stage.minor(amount),
        f"it said {refused}",
    )
