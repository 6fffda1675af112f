"""The owner's register: what mistakes cost by cause, till and shift, and tries at the promise.

Never a customer and never a person of the shop: a mistake is nobody's debt (PROMISE I18).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from posdesk.clock import Moment
from posdesk.documents import figures, letterhead
from posdesk.documents.figures import Figures
from posdesk.documents.paper import SMALL, Block, Pair, Paper, Rule, Words
from posdesk.documents.slip import Slip
from posdesk.plain_text import printable
from posdesk.settings import Shop
from posdesk.wording import QT_TRANSLATE_NOOP, translate

KIND = "owners_register"

LOSS_WORDS = {
    "unrecorded": QT_TRANSLATE_NOOP("Paper", "payments not recorded"),
    "undercharge": QT_TRANSLATE_NOOP("Paper", "charged too little"),
    "wrong_item": QT_TRANSLATE_NOOP("Paper", "wrong goods"),
    "lost_record": QT_TRANSLATE_NOOP("Paper", "records or goods lost"),
    "over_refund": QT_TRANSLATE_NOOP("Paper", "given back too much"),
    "promotion": QT_TRANSLATE_NOOP("Paper", "promotions forgotten"),
    "till_short": QT_TRANSLATE_NOOP("Paper", "drawer short"),
    "outage": QT_TRANSLATE_NOOP("Paper", "system down"),
    "mispost": QT_TRANSLATE_NOOP("Paper", "booked wrongly"),
    "counterfeit": QT_TRANSLATE_NOOP("Paper", "notes that were no good"),
    "change": QT_TRANSLATE_NOOP("Paper", "wrong change"),
    "tax": QT_TRANSLATE_NOOP("Paper", "wrong tax"),
    "system": QT_TRANSLATE_NOOP("Paper", "the program or a machine"),
    "unknown": QT_TRANSLATE_NOOP("Paper", "cause not known"),
}


# What a try was about, by the rule that stopped it (PROMISE 1.3).
RULES = {
    "I1": QT_TRANSLATE_NOOP("Register", "an amount nobody signed for"),
    "I2": QT_TRANSLATE_NOOP("Register", "a signed contract changed"),
    "I3": QT_TRANSLATE_NOOP("Register", "a receipt that was not believed"),
    "I4": QT_TRANSLATE_NOOP("Register", "a payment taken back"),
    "I5": QT_TRANSLATE_NOOP("Register", "a loss of the shop put on somebody"),
    "I6": QT_TRANSLATE_NOOP("Register", "an earlier mistake set off"),
    "I9": QT_TRANSLATE_NOOP("Register", "a credit made smaller"),
    "I12": QT_TRANSLATE_NOOP("Register", "a cause without its proof"),
    "I16": QT_TRANSLATE_NOOP("Register", "a row that disagrees with the signed papers"),
    "I17": QT_TRANSLATE_NOOP("Register", "an amount asked for without a signature"),
}
_ELSE = QT_TRANSLATE_NOOP("Register", "a mistake of ours put on a customer")


@dataclass(frozen=True, slots=True)
class MistakeRow:
    """What one cause (a loss account's) cost in one shift of a till; minor units."""

    cause: str
    till: int
    shift: int
    count: int
    amount: int


@dataclass(frozen=True, slots=True)
class AttemptRow:
    """A try to break the promise: nothing was booked. `act` and `rule` as the journal has them."""

    at: Moment
    till: int
    act: str
    rule: str
    amount: int = 0


@dataclass(frozen=True, slots=True)
class KeptRow:
    """What offers gave on goods of a receipt that were kept, though others came back."""

    receipt: str
    names: str
    amount: int


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """What suppliers or carriers (`against`) were asked for in those days (`what` is empty), and
    what they said yes to, paid or would not pay after all; minor units."""

    against: str
    what: str
    count: int
    amount: int


CLAIM_WORDS = {
    ("supplier", ""): QT_TRANSLATE_NOOP("Paper", "asked of suppliers"),
    ("supplier", "accepted"): QT_TRANSLATE_NOOP("Paper", "accepted by suppliers"),
    ("supplier", "paid"): QT_TRANSLATE_NOOP("Paper", "paid by suppliers"),
    ("supplier", "refused"): QT_TRANSLATE_NOOP("Paper", "not paid by suppliers after all"),
    ("carrier", ""): QT_TRANSLATE_NOOP("Paper", "asked of carriers"),
    ("carrier", "accepted"): QT_TRANSLATE_NOOP("Paper", "accepted by carriers"),
    ("carrier", "paid"): QT_TRANSLATE_NOOP("Paper", "paid by carriers"),
    ("carrier", "refused"): QT_TRANSLATE_NOOP("Paper", "not paid by carriers after all"),
}


@dataclass(frozen=True, slots=True)
class ShareRow:
    """How often the person of that code said that a customer wanted it, `of` so many returns."""

    who: str
    said: int
    of: int

    @property
    def permille(self) -> int:
        """The share, in thousandths."""
        return self.said * 1000 // self.of if self.of else 0


def compose(
    slip: Slip,
    since: date,
    until: date,
    mistakes: Sequence[MistakeRow],
    attempts: Sequence[AttemptRow],
    shop: Shop,
    copy: int = 0,
    shares: Sequence[ShareRow] = (),
    median: int = 0,
    kept: Sequence[KeptRow] = (),
    claims: Sequence[ClaimRow] = (),
) -> Paper:
    """The register of those days, both in; every amount is the shop's own loss.

    `median`: of all `shares`, in thousandths.
    """
    money = Figures(slip.currency)
    title = translate("Paper", "OWNER'S REGISTER")
    days = translate("Paper", "{since} to {until}").format(
        since=figures.day(since), until=figures.day(until)
    )
    none = translate(
        "Paper", "Nobody owes the shop any of this: no customer, and nobody who works here."
    )
    blocks = [
        *letterhead.head(shop),
        *letterhead.title(title, slip.number, slip.at, slip.till, slip.clerk),
        Words(days, bold=True),
        *_mistakes(mistakes, money),
        Words(none, size=SMALL),
        Rule(),
        *_attempts(attempts, money),
        *_shares(shares, median),
        *_kept(kept, money),
        *_claims(claims, money),
    ]
    return Paper(KIND, slip.number, tuple(blocks), copy)


def rule_words(row: AttemptRow) -> str:
    """What was tried, in words for anybody."""
    return translate("Register", RULES.get(row.rule, _ELSE))


def _mistakes(mistakes: Sequence[MistakeRow], money: Figures) -> list[Block]:
    total = sum(row.amount for row in mistakes)
    words = translate("Paper", "Our mistakes cost {currency}").format(currency=money.code)
    blocks: list[Block] = [Pair(words, money.amount(total), bold=True)]
    for cause in dict.fromkeys(row.cause for row in mistakes):
        rows = [row for row in mistakes if row.cause == cause]
        name = translate("Paper", LOSS_WORDS[cause]) if cause in LOSS_WORDS else printable(cause)
        blocks.append(Pair(name, money.amount(sum(row.amount for row in rows))))
        for row in rows:
            where = translate("Paper", "  till {till}, shift {shift}: {count}").format(
                till=row.till, shift=row.shift, count=f"{row.count:,}"
            )
            blocks.append(Pair(where, money.amount(row.amount), SMALL))
    return blocks


def _attempts(attempts: Sequence[AttemptRow], money: Figures) -> list[Block]:
    words = translate("Paper", "Tries that the books refused")
    blocks: list[Block] = [Pair(words, f"{len(attempts):,}", bold=True)]
    for row in attempts:
        when = translate("Paper", "{when}, till {till}").format(
            when=figures.weekday_and_time(row.at), till=row.till
        )
        blocks.append(Pair(when, money.amount(row.amount) if row.amount else "", SMALL))
        blocks.append(Words(f"  {rule_words(row)} ({printable(row.rule)})", size=SMALL))
    return blocks


def _shares(shares: Sequence[ShareRow], median: int) -> list[Block]:
    """Who says it how often: a word to speak about, and nobody's debt."""
    if not any(row.said for row in shares):
        return []
    head = translate("Paper", "Taken off a return: “she wanted it”")
    blocks: list[Block] = [Rule(), Words(head, bold=True)]
    for row in shares:
        words = translate("Paper", "clerk {clerk}, returns: {said} of {of}").format(
            clerk=printable(row.who), said=f"{row.said:,}", of=f"{row.of:,}"
        )
        blocks.append(Pair(words, percent(row.permille), SMALL))
    return [*blocks, Pair(translate("Paper", "the shop's median"), percent(median), SMALL)]


def _kept(rows: Sequence[KeptRow], money: Figures) -> list[Block]:
    """No customer pays it back: told for who makes the next offer (MONEY 11)."""
    if not rows:
        return []
    head = translate("Paper", "Offers kept though goods came back")
    whole = money.amount(sum(row.amount for row in rows))
    blocks: list[Block] = [Rule(), Pair(head, whole, bold=True)]
    for row in rows:
        words = f"  {row.receipt} · {printable(row.names)}"
        blocks.append(Pair(words, money.amount(row.amount), SMALL))
    return blocks


def _claims(rows: Sequence[ClaimRow], money: Figures) -> list[Block]:
    """What others are to make good of goods that came back: never a customer, nor anybody here."""
    if not rows:
        return []
    head = translate("Paper", "Claims on suppliers and carriers")
    blocks: list[Block] = [Rule(), Words(head, bold=True)]
    for row in rows:
        words = translate("Paper", CLAIM_WORDS[row.against, row.what])
        blocks.append(Pair(f"{words}: {row.count:,}", money.amount(row.amount), SMALL))
    return blocks


def percent(permille: int) -> str:
    """Thousandths as `12.5 %`."""
    whole, part = divmod(permille, 10)
    return f"{whole}.{part} %" if part else f"{whole} %"
