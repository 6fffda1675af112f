"""Gift receipts and store credit by hand: a key after the sale, scans, Enter."""

from __future__ import annotations

from scenarios.windows.by_hand import by_hand
from scenarios.windows.counter_by_hand import paid, rung, show
from scenarios.windows.tenders_by_hand import asked
from scenarios.windows.window_stage import WindowStage

from posdesk.desk.actions.honour_gift import GiftHonoured
from posdesk.desk.actions.pay_out_credit import CreditPaidOut
from posdesk.desk.actions.settle_ticket import Settled
from posdesk.scenarios.features import GIVEN
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.steps import counter, customers, gifts


@by_hand("{name} gets gift receipt {plan} with receipt {paper}")
def gets_gift(stage: WindowStage, name, plan, paper) -> None:
    """The latest paper is looked at, Ctrl+G, Enter."""
    with stage.hand() as clerk:
        clerk.key("Down")
        latest = clerk.counter.asking.paper.number
        check(latest == stage.paper(paper).number, f"the latest paper is {latest}")
        clerk.key("Ctrl+G", "Enter")
    (number,) = stage.result(tuple)
    stage.hold(plan, number)


@by_hand("all of gift receipt {paper} comes back")
def gift_comes_back(stage: WindowStage, paper) -> None:
    with stage.hand() as clerk:
        show(stage, clerk, paper)
        clerk.key("Ctrl+A", "Enter")
    stage.notes[counter.LAST_BACK] = stage.result(Settled)


@by_hand("all of gift receipt {plan} comes back with {name}, who has receipt {paper}")
def gift_with_buyer(stage: WindowStage, plan, name, paper) -> None:
    with stage.hand() as clerk:
        show(stage, clerk, plan)
        show(stage, clerk, paper)
        clerk.key("Ctrl+A", "Enter")
    stage.notes[counter.LAST_BACK] = stage.result(Settled)


@by_hand("whoever holds gift receipt {paper} gets {amount} as store credit for the goods")
def gift_honoured(stage: WindowStage, paper, amount) -> None:
    with stage.hand() as clerk:
        clerk.scan(stage.paper(paper).tokens[0])
        clerk.key("Enter")
    done = stage.result(GiftHonoured)
    check(done.amount == stage.minor(amount), f"{stage.shown(done.amount)} was given")


@by_hand("{name} holds the gift card of receipt {paper}, slip {plan}, worth {amount}")
def holds_card(stage: WindowStage, name, paper, plan, amount) -> None:
    """What is left of it is seen when its slip is scanned."""
    gifts.holds_card(stage, name, paper, plan, amount)
    with stage.look() as clerk:
        clerk.scan(stage.paper(plan).tokens[0])
        panel = clerk.application.screen.asks.panels["credit"]
        check(panel.isVisible(), f"the slip is not shown: {clerk.said}")
        clerk.key("Esc")


@by_hand("whoever holds gift card {plan} wants its money, and {amount} goes back {by}")
def card_back(stage: WindowStage, plan, amount, by) -> None:
    """The slip, Enter, and the holder's own word."""
    with stage.hand() as clerk:
        clerk.scan(stage.paper(plan).tokens[0])
        clerk.key("Enter")
        asked(clerk).agreed.emit()
        clerk.idle()
        asked(clerk).hide()
    done = stage.result(CreditPaidOut)
    check(done.amount == stage.minor(amount), f"{stage.shown(done.amount)} goes back")


@by_hand("{name} holds a credit of {amount}")
def holds_credit(stage: WindowStage, name, amount) -> None:
    """The slip was given before; what is left of it is seen when it is scanned."""
    customers.holds_credit(stage, name, amount)
    if stage.saying == GIVEN:
        return
    with stage.hand() as clerk:
        clerk.scan(stage.paper(f"credit of {name}").tokens[0])
        panel = clerk.application.screen.asks.panels["credit"]
        check(panel.isVisible(), f"the slip is not shown: {clerk.said}")
        figure = panel.primary.text()
        check(amount in figure, f"the page says {figure}")
        clerk.key("Esc")


@by_hand("{name} confirms that {amount} of her credit pays, receipt {paper}:")
def pays_with_credit(stage: WindowStage, name, amount, paper, rows) -> None:
    """Goods, the slip, Enter; her own window; cash for the rest."""
    with stage.hand() as clerk:
        for row in rows:
            rung(stage, clerk, row)
        clerk.scan(stage.paper(f"credit of {name}").tokens[0])
        check(amount in clerk.said, f"the slip pays nothing: {clerk.said}")
        clerk.key("Enter")
        asked(clerk).agreed.emit()
        clerk.idle()
        asked(clerk).hide()
    stage.hold(paper, stage.result(Settled).sale)


@by_hand("the {role} gives promotional credit of {amount} until {until}, slip {plan}")
def promotion_given(stage: WindowStage, role, amount, until, plan) -> None:
    """Ctrl+P at rest, the last of the list, an amount and a day."""
    stage.at_work()
    stage.put_on_duty(role)
    with stage.hand() as clerk:
        clerk.key("Ctrl+P")
        panel = clerk.application.screen.asks.panels["promise"]
        panel.kind.setCurrentIndex(panel.kind.findData("promotion"))
        panel.amount.field.setFocus()
        clerk.write(amount)
        panel.until.edit.setFocus()
        clerk.write(stage.day(until).isoformat())
        clerk.key("Enter")
    stage.hold(plan, stage.result(str))


@by_hand("{name} buys on {day} with promotion {plan}, {by}, receipt {paper}:")
def buys_with_promotion(stage: WindowStage, name, day, plan, by, paper, rows) -> None:
    stage.today(stage.day(day))
    with stage.hand() as clerk:
        for row in rows:
            rung(stage, clerk, row)
        clerk.scan(stage.paper(plan).tokens[0])
        check("takes" in clerk.said, f"the slip takes nothing off: {clerk.said}")
        clerk.key("Enter")
        paid(clerk, by)
    stage.hold(paper, stage.result(Settled).sale)
    stage.notes[paper] = name
