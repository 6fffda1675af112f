"""Other tills' plans, credits and order sums in our words: adapters of `tests/vectors`."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from on_a_plan import SIGNED, credited, plan_of
from sold import INCLUDED

from posdesk.catalogue.tax import LINE, TaxRate, TaxScheme
from posdesk.clock import Moment
from posdesk.errors import Refusal
from posdesk.instalments.booking import payment
from posdesk.instalments.calendar import ShopCalendar
from posdesk.instalments.change import agreed
from posdesk.instalments.credit import Payment as PlanPayment
from posdesk.instalments.schedule import (
    MONTH,
    WEEK,
    due_days,
    months_later,
    parts,
    schedule,
)
from posdesk.instalments.standing import PlanStanding
from posdesk.ledger.chart import customer_of
from posdesk.money import round_div
from posdesk.sales.basket import Basket, BasketLine, Discount
from posdesk.sales.payment import Payment
from posdesk.sales.pricing import price
from posdesk.sales.sale import SaleLine, TenderLeg
from posdesk.sales.store_credit import StoreCredit, oldest_first

Answer = dict[str, Any]
FIRST = date(2026, 3, 1)


def minor(text: str) -> int:
    """Decimal text -> hundredths."""
    amount = Decimal(text).scaleb(2)
    assert amount == int(amount), text
    return int(amount)


def major(amount: int) -> str:
    return str(Decimal(amount).scaleb(-2))


def day_of(text: str) -> date:
    """`day -4` -> four days before 1 March."""
    return FIRST + timedelta(days=int(text.removeprefix("day ")))


# --- plans ---------------------------------------------------------------------------------------


def instalments(inputs: Answer) -> Answer:
    if "weeks" in inputs:
        return layaway(inputs)
    if "open" in inputs:
        plan = plan_of(minor(inputs["total"]), count=2, first=FIRST)
        signed = day_of(inputs["open"])
        paid = plan.plan.at.day + (day_of(inputs["paid"]) - signed)
        return {"paid": str(plan.counts_from(paid, FIRST))}
    if "equal_parts" in inputs and "every" not in inputs:
        amounts = parts(minor(inputs["total"]), inputs["equal_parts"])
        return {"amounts": [major(amount) for amount in amounts]}
    if "every" in inputs:
        plan = plan_of(minor(inputs["total"]), count=5, first=FIRST)
        dues = schedule(plan.balance, inputs["equal_parts"], FIRST, inputs["every"])
        change = agreed(plan, dues)
        return {
            "amounts": [major(due.amount) for due in change.after],
            "open_total": major(change.balance_after),
        }
    if "lines" in inputs:
        return {
            "due": [major(part) for part in parts(minor(inputs["total"]), len(inputs["lines"]))]
        }
    return lateness(inputs)


def overpaid(inputs: Answer) -> Answer:
    """Handed over more than the balance, and the customer wants no change (SE-038)."""
    plan = plan_of(minor(inputs["total"]), count=2, first=FIRST)
    handed = sum(minor(each["amount"]) for each in inputs["tenders"])
    taken = plan.taking(handed)
    legs = (TenderLeg("cash", handed, handed=handed),)
    paid = PlanPayment(
        "R1", plan.plan.number, 1, SIGNED, "GBP", taken.credited, legs, over=taken.over
    )
    booked = [each for each in payment(paid, "ana") if customer_of(each.account)]
    return {"balance_of_customer": major(plan.balance + sum(each.minor for each in booked))}


def layaway(inputs: Answer) -> Answer:
    asked = minor(inputs["price"])
    deposit = round_div(asked * int(inputs["deposit_percent"]), 100)
    legs = (TenderLeg("cash", deposit, handed=deposit),)
    plan = plan_of(
        asked, count=inputs["weeks"], first=FIRST, deposit=legs, every=WEEK, kept=True
    ).plan
    total = plan.deposit + sum(due.amount for due in plan.dues)
    return {
        "service_fee": major(total - asked),
        "deposit": major(plan.deposit),
        "weekly": major(plan.dues[0].amount),
        "total": major(total),
    }


def lateness(inputs: Answer) -> Answer:
    """Whatever the days, nothing is added to what is owed."""
    if "days_late" in inputs:
        due, today = FIRST, FIRST + timedelta(days=inputs["days_late"])
    else:
        due, today = day_of(inputs["due"]), day_of(inputs.get("today", inputs["paid"]))
    total = minor(inputs.get("total", "100.00"))
    plan: PlanStanding = plan_of(total, count=2, first=due)
    if inputs.get("paid") is True:
        plan = credited(plan, total)
    calendar = ShopCalendar()
    late = plan.late(today, calendar)
    days = calendar.days_late(late[0].day, today, plan.plan.number) if late else 0
    more = plan.balance - (total if inputs.get("paid") is not True else 0)
    return {"days_late": days, "penalty": major(more), "interest": major(more)}


def due_dates(inputs: Answer) -> Answer:
    start = date.fromisoformat(inputs["start"])
    if "every" in inputs:
        assert inputs["every"] == MONTH
        return {"due": [str(day) for day in due_days(start, MONTH, inputs["count"])]}
    plus = inputs["plus"]
    return {"due": str(months_later(start, plus.get("months", 0) + 12 * plus.get("years", 0)))}


# --- sums of an order ----------------------------------------------------------------------------


def order_totals(inputs: Answer) -> Answer:
    goods = inputs["lines"]
    delivery = inputs.get("delivery")
    sold = [_sold(line) for line in goods]
    before = [_sold({**line, "line_discount": "0"}) for line in goods]
    brought = []
    if delivery:
        line = {"unit_price": delivery["amount"], "quantity": 1, "price_includes_tax": False}
        line["rate_percent"] = delivery["rate_percent"]
        brought = [_sold({**line, "line_discount": delivery["discount"]})]
        before.append(_sold({**line, "line_discount": "0"}))
    total, tax = _sums([*sold, *brought])
    original, original_tax = _sums(before)
    answer = {
        "total": total,
        "tax": tax,
        "subtotal": original - original_tax,
        "original_total": original,
        "original_tax": original_tax,
        "discount": original - total,
        "discount_tax": original_tax - tax,
        "discount_net": (original - total) - (original_tax - tax),
        "item_total": _sums(sold)[0],
        "item_tax": _sums(sold)[1],
        "original_item_total": _sums(before[: len(sold)])[0],
        "delivery_total": _sums(brought)[0],
    }
    if "paid" in inputs:
        answer["pending"] = Payment.begin(total, 1).taking_card(minor(inputs["paid"])).left
    return {
        **{name: major(amount) for name, amount in answer.items()},
        "line_totals": [major(line.paid) for line in sold],
        "line_taxes": [major(line.tax) for line in sold],
    }


def _sold(line: Answer) -> SaleLine:
    """A line as sold. A shop's prices hold their tax or do not: both at once are two sales here."""
    quantity = Decimal(line["quantity"])
    weighed = quantity != int(quantity)
    rate = TaxRate("A", "", int(Decimal(line.get("rate_percent", "0")) * 1000))
    off = minor(line.get("line_discount", "0"))
    goods = BasketLine(
        "p",
        "",
        int(quantity * 1000) if weighed else int(quantity),
        minor(line["unit_price"]) * 1000,
        rate.code,
        weighed=weighed,
        discount=Discount(amount=off) if off else None,
    )
    included = line.get("price_includes_tax", INCLUDED.included)
    return price(Basket((goods,)), TaxScheme(included, LINE, (rate,)))[0]


def _sums(lines: list[SaleLine]) -> tuple[int, int]:
    return sum(line.paid for line in lines), sum(line.tax for line in lines)


# --- store credit --------------------------------------------------------------------------------


def store_credit(inputs: Answer) -> Answer:
    if "credits" in inputs:
        return _order(inputs["credits"])
    given = minor(inputs["issued"])
    credit = StoreCredit("C1", "ana", given, given, inputs.get("currency", "GBP"), SIGNED)
    if "deleted" in inputs or "invalidated" in inputs:
        return _replaced(credit, inputs)
    currency = inputs.get("spend_currency", credit.currency)
    if "spend_at_the_same_time" in inputs:
        return _at_once(credit, [minor(amount) for amount in inputs["spend_at_the_same_time"]])
    try:
        for name in ("used", "spend"):
            if minor(inputs.get(name, "0")):
                credit = credit.after(credit.use(minor(inputs[name]), currency))
        if "authorized" in inputs:
            credit = credit.holding(minor(inputs["authorized"]), currency)
        if "capture" in inputs:
            credit = credit.taking_held(minor(inputs["capture"]), minor(inputs["authorized"]))
    except Refusal as refused:
        return {"error": refused.code, "remaining": major(credit.free)}
    return {
        "remaining": major(credit.free),
        "used": major(credit.spent),
        "authorized": major(credit.held),
    }


def _replaced(credit: StoreCredit, inputs: Answer) -> Answer:
    """The customer had the slip changed for another: this one is worth nothing, the new one all."""
    old, new = credit.replaced("C2", SIGNED)
    if "spend" not in inputs:
        return {"remaining": major(old.left)}
    try:
        old.use(minor(inputs["spend"]), old.currency)
    except Refusal as refused:
        return {"error": refused.code, "remaining": major(new.left)}
    return {"remaining": major(old.left)}


def _at_once(credit: StoreCredit, amounts: list[int]) -> Answer:
    """Every till looked at the same state; the books take one use after another."""
    uses = [credit.use(amount, credit.currency) for amount in amounts]
    succeeded = 0
    for use in uses:
        try:
            credit = credit.after(use)
            succeeded += 1
        except Refusal:
            continue
    return {"succeed": succeeded, "remaining": major(credit.free)}


def _order(credits: list[Answer]) -> Answer:
    """Priority here is age: a higher number, a later day."""
    slips = tuple(
        StoreCredit(each["id"], "ana", 1, 1, "GBP", Moment.at(2026, 1, each["priority"]))
        for each in credits
    )
    return {"order": [slip.number for slip in oldest_first(slips)]}
