"""Plans: signing them and paying on them."""

from __future__ import annotations

from posdesk.scenarios.outcomes import NotBuilt
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
    raise NotBuilt("sign_plan")


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
    raise NotBuilt("sign_plan")


@sentence("{name} pays {amount} {by} on plan {plan} on {day}, receipt {paper}")
def pays(stage: Stage, name: str, amount: str, by: str, plan: str, day: str, paper: str) -> None:
    """A payment; the customer keeps its receipt under that name."""
    raise NotBuilt("take_instalment")


@sentence(
    "{name} pays {amount} {by} on plan {plan} on {day}, receipt {paper}, and the books lose it"
)
def pays_and_lost(
    stage: Stage, name: str, amount: str, by: str, plan: str, day: str, paper: str
) -> None:
    """The receipt was printed and signed; what the books had of it is gone, its number is not."""
    stage.close_books()
    stage.ground.keep("before")
    stage.open_books()
    pays(stage, name, amount, by, plan, day, paper)
    stage.lose_since("before")


@sentence("{name} pays {amount} {by} on plan {plan} on {day} for part {number}, receipt {paper}")
def pays_part(
    stage: Stage, name: str, amount: str, by: str, plan: str, day: str, number: str, paper: str
) -> None:
    """A payment keyed on one part of the plan by its number."""
    raise NotBuilt("take_instalment")


@sentence("{name} has paid the first {number} parts of plan {plan} in cash, the last on {day}")
def has_paid(stage: Stage, name: str, number: str, plan: str, day: str) -> None:
    """Each on its due day."""
    raise NotBuilt("take_instalment")


@sentence("{name} pays {amount} {by} on plan {plan} and wants what is over as {way}", agreed=True)
def pays_over(stage: Stage, name: str, amount: str, by: str, plan: str, way: str) -> None:
    """More than the balance: the rest goes back as she says."""
    raise NotBuilt("take_instalment (over the balance)")


@sentence("{name} is given {amount} as {way}")
def is_given(stage: Stage, name: str, amount: str, way: str) -> None:
    """What was over went back in cash, or stands as her credit."""
    raise NotBuilt("take_instalment (over the balance)")


@sentence("{name} pays each part of plan {plan} in cash")
def pays_each(stage: Stage, name: str, plan: str) -> None:
    """Every part on its day, in coins there are."""
    raise NotBuilt("take_instalment")


@sentence("eleven payments of plan {plan} were {amount} and the last was {second}")
def eleven_and_last(stage: Stage, plan: str, amount: str, second: str) -> None:
    """What was handed over, payment by payment."""
    raise NotBuilt("the payments of a plan")


@sentence("{amount} was paid on plan {plan}")
def was_paid(stage: Stage, amount: str, plan: str) -> None:
    """All payments together."""
    raise NotBuilt("the payments of a plan")


@sentence("{amount} is typed for the part of {second} of plan {plan}")
def typed(stage: Stage, amount: str, second: str, plan: str) -> None:
    """At the pay step, before anything is taken."""
    raise NotBuilt("take_instalment (the question above three times the part)")


@sentence("the till asks whether {amount} is meant before anything is taken")
def asks_whether(stage: Stage, amount: str) -> None:
    """The question is shown; the terminal has not started."""
    raise NotBuilt("take_instalment (the question above three times the part)")
