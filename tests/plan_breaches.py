"""What nobody may do to a plan, its payments, credits and losses: one list for every wall."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from bookmaking import AT
from plan_acts import (
    FIRST,
    a_paper,
    an_entry,
    bank_entry,
    change_dues,
    credits_of,
    honour,
    make_good,
    pay,
    payment_entry,
    plan_entry,
    put_bank_return,
    put_plan,
    seal,
    spend_slip,
)
from wall_acts import ANA, BEN

from posdesk.identity import CHANGE, PAYMENT
from posdesk.instalments.credit import ADDED, PAID, TAKEN_BACK, Payment, following
from posdesk.instalments.plan import Plan
from posdesk.instalments.schedule import Due
from posdesk.ledger.agreements import OVER_COUNT, REVERSAL, BankReturn, MadeGood
from posdesk.sales.sale import TenderLeg
from posdesk.sales.store_credit import CreditUse, StoreCredit
from posdesk.store.books import Books
from posdesk.store.engine import BooksFile
from posdesk.store.ledger_tables import place_id


@dataclass(frozen=True)
class Shop:
    """Books with Ana's plan of 1,000.00 in four parts, a payment in cash, a cheque, a credit slip."""

    file: BooksFile
    plan: Plan
    cash: Payment
    cheque: Payment
    slip: StoreCredit


Breach = Callable[[Shop], None]
BOTH, ROWS = "domain and rows", "rows"


def _dues(*amounts: int, first: date = FIRST, step: int = 0) -> tuple[Due, ...]:
    days = [first.replace(month=no) for no in range(1, len(amounts) + 1)]
    return tuple(
        Due(day.replace(day=1 + step), amount) for day, amount in zip(days, amounts, strict=True)
    )


def raise_next(shop: Shop) -> None:
    """SE-026: the next part larger, the last one smaller."""
    change_dues(shop.file, shop.plan, _dues(25_000, 50_000, 25_000), proved=False)


def bring_forward(shop: Shop) -> None:
    """The same sums a month earlier."""
    dues = (Due(date(2026, 12, 1), 25_000), *shop.plan.dues[1:])
    moved = tuple(replace(due, day=due.day.replace(day=1)) for due in dues[1:])
    change_dues(
        shop.file,
        shop.plan,
        (*dues[:1], *(Due(date(2026, 12, 2 + n), d.amount) for n, d in enumerate(moved))),
        proved=False,
    )


def all_now(shop: Shop) -> None:
    """SE-035: everything due at once."""
    change_dues(shop.file, shop.plan, (Due(FIRST, 100_000),), proved=False)


def more_parts(shop: Shop) -> None:
    """A part more than there were, none of it earlier."""
    dues = (*_dues(25_000, 25_000, 25_000, 24_000), Due(date(2027, 9, 1), 1_000))
    change_dues(shop.file, shop.plan, dues, proved=False)


def proved_by_another(shop: Shop) -> None:
    """Ben's ink under Ana's new dates."""
    with shop.file.write() as books:
        page = a_paper(books, CHANGE)
        from plan_acts import shown

        shown(books, BEN, page, 1, 1)
        books.plans.change(shop.plan.number, (Due(FIRST, 100_000),), _balance(books, shop), page)
        seal(books, an_entry("plan_changed", "agreed_change"))


def our_own_idea(shop: Shop) -> None:
    """The shop's new policy as the cause, her ink or not."""
    with shop.file.write() as books:
        page = a_paper(books, CHANGE)
        books.plans.change(shop.plan.number, (Due(FIRST, 100_000),), _balance(books, shop), page)
        seal(books, an_entry("plan_changed", "policy"))


def above_what_is_owed(shop: Shop) -> None:
    """Dues that sum to more than is owed, confirmed or not."""
    change_dues(shop.file, shop.plan, _dues(25_000, 25_000, 25_000, 25_100))


def owed_raised(shop: Shop) -> None:
    """The same, and what is owed said to be more as well."""
    change_dues(shop.file, shop.plan, _dues(25_000, 25_000, 25_000, 25_100), owed=65_100)


def no_page(shop: Shop) -> None:
    """A schedule that no paper tells."""
    with shop.file.write() as books:
        books.plans.change(shop.plan.number, shop.plan.dues, _balance(books, shop), "A1-000999-9")
        seal(books, an_entry("plan_changed", "agreed_change"))


def fee_in_the_payment(shop: Shop) -> None:
    """SE-029: 160.00 handed over, 145.00 on the plan."""
    with shop.file.write() as books:
        number = a_paper(books, PAYMENT)
        books.plans.pay(_payment(shop, number, 16_000))
        books.plans.credit(
            shop.plan.number, following(credits_of(books, shop.plan), PAID, number, AT, 14_500)
        )
        legs = (("CASH:1", 16_000), (f"RECV:{ANA}", -14_500), ("SALES", -1_500))
        seal(books, an_entry("instalment_paid", "customer_choice", *legs))


def kept_over(shop: Shop) -> None:
    """SE-038: said to be over while something is owed."""
    with shop.file.write() as books:
        number = a_paper(books, PAYMENT)
        leg = TenderLeg("cash", 16_000, 16_000)
        books.plans.pay(Payment(number, shop.plan.number, 1, AT, "GBP", 15_000, (leg,), over=1_000))
        books.plans.credit(
            shop.plan.number, following(credits_of(books, shop.plan), PAID, number, AT, 15_000)
        )
        legs = (("CASH:1", 16_000), (f"RECV:{ANA}", -15_000), (f"CREDIT:{ANA}", -1_000))
        seal(books, an_entry("instalment_paid", "customer_choice", *legs))


def more_than_owed(shop: Shop) -> None:
    """Credits above the plan's total."""
    pay(shop.file, shop.plan, 100_001)


def stale_state(shop: Shop) -> None:
    """A credit from a state that another till moved on from."""
    with shop.file.write() as books:
        number = a_paper(books, PAYMENT)
        books.plans.pay(_payment(shop, number, 1_000))
        books.plans.credit(shop.plan.number, following((), PAID, number, AT, 1_000))
        seal(books, payment_entry(shop.plan, 1_000))


def only_in_rows(shop: Shop) -> None:
    """A plan paid off in its rows, nothing in the ledger."""
    with shop.file.write() as books:
        number = a_paper(books, PAYMENT)
        books.plans.credit(
            shop.plan.number, following(credits_of(books, shop.plan), PAID, number, AT, 1_000)
        )
        seal(books, an_entry("instalment_paid", "customer_choice"))


def no_slip(shop: Shop) -> None:
    """A payment without any paper for her."""
    with shop.file.write() as books:
        number = "R1-000777-0"
        books.plans.pay(_payment(shop, number, 1_000))
        books.plans.credit(
            shop.plan.number, following(credits_of(books, shop.plan), PAID, number, AT, 1_000)
        )
        seal(books, payment_entry(shop.plan, 1_000))


def added_unsigned(shop: Shop) -> None:
    """SE-028: 15.00 more on the plan, nothing signed."""
    with shop.file.write() as books:
        page = a_paper(books, CHANGE)
        books.plans.credit(
            shop.plan.number, following(credits_of(books, shop.plan), ADDED, page, AT, -1_500)
        )
        seal(books, an_entry("plan_changed", "agreed_change"))


def un_paid(shop: Shop) -> None:
    """SE-011: a payment taken back, no bank in sight."""
    with shop.file.write() as books:
        page = a_paper(books, CHANGE)
        books.plans.credit(
            shop.plan.number, following(credits_of(books, shop.plan), TAKEN_BACK, page, AT, -1_000)
        )
        seal(books, an_entry("bank_took_back", "agreed_term"))


def _bank(shop: Shop, **other: object) -> None:
    with shop.file.write() as books:
        slip = a_paper(books, CHANGE)
        back = BankReturn(shop.cheque.number, 1, ANA, 10_000, "ARN 1", "01", "02", slip)
        back = replace(back, **other)  # type: ignore[arg-type]
        from posdesk.ledger.evidence import Evidence

        books.evidence.add(Evidence("E2 x", "E2", "paper", back.customer, {}, "R", AT))
        books.evidence.bank_took_back(back)
        seal(books, bank_entry(back))


def bank_took_cash(shop: Shop) -> None:
    """A bank cannot take coins back."""
    _bank(shop, paper=shop.cash.number)


def bank_took_more(shop: Shop) -> None:
    """More than that payment."""
    _bank(shop, amount=10_001)


def bank_of_another(shop: Shop) -> None:
    """Ana's cheque, at Ben's cost."""
    _bank(shop, customer=BEN)


def one_person_alone(shop: Shop) -> None:
    """SE-113: the same person twice."""
    _bank(shop, second="01")


def no_reference(shop: Shop) -> None:
    """Nothing of the bank's to show."""
    _bank(shop, reference="")


def no_bank_slip(shop: Shop) -> None:
    """Nobody told her."""
    _bank(shop, document="A1-000999-9")


def bank_without_term(shop: Shop) -> None:
    """The receipt never said "subject to clearing"."""
    with shop.file.write() as books:
        slip = a_paper(books, CHANGE)
        back = BankReturn(shop.cheque.number, 1, ANA, 10_000, "ARN 1", "01", "02", slip)
        books.evidence.bank_took_back(back)
        seal(books, bank_entry(back))


def bank_twice(shop: Shop) -> None:
    """Once is once."""
    for _ in range(2):
        with shop.file.write() as books:
            seal(books, bank_entry(put_bank_return(books, shop.plan, shop.cheque)))


def as_our_mistake(shop: Shop) -> None:
    """We banked it late: then it is ours."""
    with shop.file.write() as books:
        back = put_bank_return(books, shop.plan, shop.cheque)
        seal(books, replace(bank_entry(back), cause="staff_error"))


def slip_shrunk(shop: Shop) -> None:
    """SE-096, SE-098: her slip used without her."""
    spend_slip(shop.file, shop.slip, 1_000, proved=False)


def slip_above(shop: Shop) -> None:
    """More than was on it."""
    with shop.file.write() as books:
        books.credits.use(CreditUse(shop.slip.number, 0, 2_501), "x")
        seal(books, an_entry("x", "customer_choice"))


def another_price(shop: Shop) -> None:
    """The plan says more than she signed for."""
    with shop.file.write() as books:
        plan = put_plan(books, kept=False)
        row = books.plans  # what is in force is what she signed: a second schedule, larger
        row.change(
            plan.number, (*plan.dues, Due(date(2028, 1, 1), 100)), plan.financed, plan.number
        )
        seal(books, plan_entry(plan))


def _good(shop: Shop, over: int, **other: object) -> None:
    cost = honour(shop.file, shop.plan, 3_000)
    with shop.file.write() as books:
        good = MadeGood(cost.id, OVER_COUNT, cost.account, 3_000, 1, 1)
        good = replace(good, **other)  # type: ignore[arg-type]
        books.evidence.make_good(good)
        legs = (("CASH:1", good.amount), (good.account, -good.amount))
        seal(books, an_entry("shift_closed", "staff_act", *legs))
    assert over


def good_without_close(shop: Shop) -> None:
    """No drawer was counted."""
    _good(shop, 3_000)


def good_beyond_count(shop: Shop) -> None:
    """The drawer has 29.99 too many, the loss is 30.00."""
    make_good(shop.file, honour(shop.file, shop.plan, 3_000), 2_999)


def good_of_other_shift(shop: Shop) -> None:
    """The mistake was made in another shift."""
    make_good(shop.file, honour(shop.file, shop.plan, 3_000, shift=7), 3_000)


def reversed_other(shop: Shop) -> None:
    """Not that entry turned round, but another sum."""
    with shop.file.write() as books:
        short = seal(
            books, an_entry("short", "unknown", ("LOSS:till_short", 700), ("CASH:1", -700))
        )
    place = place_id(short.till, short.epoch, short.seq)
    with shop.file.write() as books:
        books.evidence.make_good(
            MadeGood(f"entry {place}", REVERSAL, "LOSS:till_short", 700, 1, 0, place)
        )
        legs = (("CASH:1", 800), ("LOSS:till_short", -700), ("SUSPENSE:till_over", -100))
        seal(books, an_entry("reversal", "staff_act", *legs))


def reversed_honour(shop: Shop) -> None:
    """What was honoured is hers: its loss is not turned round by coins from nowhere."""
    with shop.file.write() as books:
        slip = a_paper(books, CHANGE)
        given = seal(
            books, an_entry("change", "staff_error", ("LOSS:change", 500), ("CASH:1", -500))
        )
    assert slip
    place = place_id(given.till, given.epoch, given.seq)
    with shop.file.write() as books:
        books.evidence.make_good(
            MadeGood(f"entry {place}", REVERSAL, "LOSS:change", 500, 1, 0, place)
        )
        seal(books, an_entry("reversal", "staff_act", ("CASH:1", 500), ("LOSS:change", -500)))


def reversed_twice(shop: Shop) -> None:
    """Once each."""
    with shop.file.write() as books:
        short = seal(
            books, an_entry("short", "unknown", ("LOSS:till_short", 700), ("CASH:1", -700))
        )
    place = place_id(short.till, short.epoch, short.seq)
    for _ in range(2):
        with shop.file.write() as books:
            books.evidence.make_good(
                MadeGood(f"entry {place}", REVERSAL, "LOSS:till_short", 700, 1, 0, place)
            )
            legs = (("CASH:1", 700), ("LOSS:till_short", -700))
            seal(books, an_entry("reversal", "staff_act", *legs))


def _payment(shop: Shop, number: str, amount: int) -> Payment:
    leg = TenderLeg("cash", amount, amount)
    return Payment(number, shop.plan.number, 1, AT, "GBP", amount, (leg,))


def _balance(books: Books, shop: Shop) -> int:
    standing = books.plans.get(shop.plan.number)
    assert standing is not None
    return standing.balance


# What does it, and which walls must each stop it alone.
BREACHES: tuple[tuple[Breach, str], ...] = (
    (raise_next, BOTH), (bring_forward, BOTH), (all_now, BOTH), (more_parts, BOTH),
    (proved_by_another, BOTH), (our_own_idea, BOTH), (above_what_is_owed, ROWS),
    (owed_raised, ROWS), (no_page, ROWS), (fee_in_the_payment, ROWS), (kept_over, ROWS),
    (more_than_owed, ROWS), (stale_state, ROWS), (only_in_rows, ROWS), (no_slip, ROWS),
    (added_unsigned, BOTH), (un_paid, BOTH), (bank_took_cash, BOTH), (bank_took_more, BOTH),
    (bank_of_another, BOTH), (one_person_alone, BOTH), (no_reference, BOTH), (no_bank_slip, BOTH),
    (bank_without_term, BOTH), (bank_twice, ROWS), (as_our_mistake, BOTH), (slip_shrunk, BOTH),
    (slip_above, ROWS), (another_price, ROWS), (good_without_close, BOTH),
    (good_beyond_count, BOTH), (good_of_other_shift, BOTH), (reversed_other, BOTH),
    (reversed_honour, ROWS), (reversed_twice, ROWS),
)  # fmt: skip
