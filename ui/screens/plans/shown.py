"""What the customer's window says: the figures of a new plan, of goods added, of a credit."""

from __future__ import annotations

from collections.abc import Sequence

from posdesk.instalments.change import PlanChange
from posdesk.instalments.schedule import Due
from posdesk.instalments.standing import PlanStanding
from posdesk.sales.store_credit import StoreCredit
from posdesk.wording import translate
from ui import formats
from ui.screens.plans import words
from ui.screens.plans.customer_window import Shown
from ui.screens.plans.signing import PlanSigning


def of_plan(signing: PlanSigning) -> Shown:
    """A plan before it is signed."""
    currency, dues = signing.currency, signing.dues
    rows = [(translate("Customer", "Price"), formats.amount(signing.price, currency), "")]
    if signing.deposit:
        deposit = formats.amount(signing.deposit, currency)
        rows.append((translate("Customer", "You pay today"), deposit, ""))
    parts = words.parts_words(dues, currency)
    rows.append((translate("Customer", "Parts"), str(len(dues)), f"{parts}, {_days(dues)}"))
    rows.append((translate("Customer", "Interest and fees"), formats.amount(0, currency), ""))
    kept = translate("Customer", "We keep the goods for you until they are paid.")
    home = translate("Customer", "The goods go home with you today.")
    figure = formats.amount(signing.financed, currency)
    button = translate("Customer", "I agree to pay {amount} in {count} parts")
    lines = signing.ticket.basket.lines
    return Shown(
        translate("Customer", "Your plan"),
        words.goods_words([line.text or line.sku for line in lines]),
        figure,
        currency,
        tuple(rows),
        f"{kept if signing.kept else home} {_free()}",
        button.format(amount=figure, count=len(dues)),
        _agreement(),
    )


def of_change(standing: PlanStanding, changed: PlanChange, goods: tuple[str, ...]) -> Shown:
    """Goods added to a running plan: both figures, and the parts as they would be."""
    currency = standing.plan.currency
    before = formats.amount(changed.balance_before, currency)
    after = formats.amount(changed.balance_after, currency)
    more = changed.balance_after - changed.balance_before
    parts = words.parts_words(changed.after, currency)
    rows = (
        (translate("Customer", "You owe now"), before, ""),
        (translate("Customer", "These goods"), formats.amount(more, currency), ""),
        (translate("Customer", "You would owe"), after, ""),
        (
            translate("Customer", "Parts"), str(len(changed.after)),
            f"{parts}, {_days(changed.after)}",
        ),
    )  # fmt: skip
    button = translate("Customer", "I agree to owe {after} instead of {before}")
    return Shown(
        translate("Customer", "Goods added to your plan"), words.goods_words(goods), after,
        currency, rows, _free(), button.format(after=after, before=before), _agreement(),
    )  # fmt: skip


def of_giving_back(standing: PlanStanding, minor: int) -> Shown:
    """Too much was taken: what she has back is owed again, and both figures say so."""
    currency = standing.plan.currency
    before = formats.amount(standing.balance, currency)
    after = formats.amount(standing.balance + minor, currency)
    back = formats.amount(minor, currency)
    rows = (
        (translate("Customer", "You have back"), back, ""),
        (translate("Customer", "You owe now"), before, ""),
        (translate("Customer", "You would owe"), after, ""),
    )
    button = translate("Customer", "I take {back} back and owe {after} again")
    goods = words.goods_words([line.text or line.sku for line in standing.plan.sale.lines])
    return Shown(
        translate("Customer", "We took too much"), goods, back, currency, rows, _free(),
        button.format(back=back, after=after),
    )  # fmt: skip


def of_credit(standing: PlanStanding, credit: StoreCredit, minor: int) -> Shown:
    """A slip of hers that is to pay a part: what is left on it then, and what she owes then."""
    currency = standing.plan.currency
    amount = formats.amount(minor, currency)
    rows = (
        (
            translate("Customer", "Your credit {number}").format(number=credit.number),
            formats.amount(credit.left, currency), "",
        ),
        (
            translate("Customer", "Left on it then"),
            formats.amount(credit.left - minor, currency), "",
        ),
        (
            translate("Customer", "You would owe"),
            formats.amount(standing.balance - minor, currency), "",
        ),
    )  # fmt: skip
    button = translate("Customer", "Pay {amount} with my credit")
    goods = words.goods_words([line.text or line.sku for line in standing.plan.sale.lines])
    return Shown(
        translate("Customer", "Your credit pays"), goods, amount, currency, rows, _free(),
        button.format(amount=amount),
    )  # fmt: skip


def _days(dues: Sequence[Due]) -> str:
    told = translate("Customer", "the first on {first}, the last on {last}")
    return told.format(first=formats.day(dues[0].day), last=formats.day(dues[-1].day))


def _agreement() -> str:
    return translate("Customer", "Thank you. Your agreement is being printed.")


def _free() -> str:
    return translate(
        "Customer",
        "You may pay early at any time; it costs nothing. Your receipts count, even where our "
        "books say otherwise.",
    )
