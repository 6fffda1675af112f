"""`posdesk settlement FILE`: what the acquirer settled, beside what the books took by card.

`--map` says how it names its columns, `--acquirer NAME` keeps that for the next file.
"""

from __future__ import annotations

import json

from posdesk import cli
from posdesk.cli import shop as shops
from posdesk.cli.options import Options
from posdesk.cli.signing import asked, sign_in
from posdesk.cli.wording import error_in_words
from posdesk.desk.actions.read_settlement import ReadSettlement
from posdesk.desk.actions.set_acquirer import SetAcquirer
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.settlement import AskAcquirers, AskSettlement
from posdesk.errors import Refusal
from posdesk.intake.settlement import SettlementFile, read_settlement
from posdesk.money import currency as currency_of
from posdesk.money import plain
from posdesk.till.card_call import AcquirerLine
from posdesk.till.settlement import Matched, OurCard
from posdesk.values import dataclass
from posdesk.wording import translate


class NoSuchAcquirer(Refusal):
    """No columns are kept under that name; `figures["name"]`."""

    code = "no_such_acquirer"


@dataclass(frozen=True, slots=True)
class Told:
    """What came of the file; `new` lines were not in the books before."""

    found: SettlementFile
    new: int
    matched: Matched
    currency: str
    dry_run: bool

    def figure(self, minor: int) -> str:
        """With a point and no sign."""
        return plain(minor, currency_of(self.currency).exponent)


def run(options: Options) -> int:
    """Read it, keep its lines, and say what is alike and what is not."""
    signer = asked(options)
    try:
        with shops.opened(shops.books_at(options.books)) as desk:
            sign_in(desk, signer)
            told = _read(desk, options)
    except Refusal as wrong:
        if options.json:
            print(json.dumps({"error": error_in_words(wrong)}))
        raise
    if options.json:
        print(json.dumps(_as_json(told), indent=1, ensure_ascii=False))
    else:
        print("\n".join(_in_words(told)))
    return cli.SOME_REFUSED if told.found.troubles else cli.DONE


def _read(desk: Desk, options: Options) -> Told:
    kept, name, currency = desk.ask(AskAcquirers()), options.number.strip(), desk.shop.currency
    if name and not options.columns and name not in kept:
        raise NoSuchAcquirer(name=name)
    said = options.columns or kept.get(name)
    found = read_settlement(options.files[0], currency, said, kept)
    if options.dry_run:
        return Told(found, 0, Matched(), currency, dry_run=True)
    if name and options.columns:
        desk.do(SetAcquirer(name, options.columns, desk.new_operation()))
    new = desk.do(ReadSettlement(desk.new_operation(), found.lines)).result
    return Told(found, new, desk.ask(AskSettlement()), currency, dry_run=False)


def _as_json(told: Told) -> dict[str, object]:
    """Amounts as texts in the shop's currency."""

    def line(each: AcquirerLine) -> dict[str, object]:
        return {
            "day": each.day.isoformat(), "amount": told.figure(each.minor),
            "card": each.last4, "approval": each.approval, "reference": each.reference,
        }  # fmt: skip

    def ours(each: OurCard) -> dict[str, object]:
        return {
            "paper": each.paper, "day": each.day.isoformat(),
            "amount": told.figure(each.minor), "card": each.last4,
            "approval": each.approval,
        }  # fmt: skip

    matched = told.matched
    return {
        "file": told.found.name, "acquirer": told.found.acquirer, "dry_run": told.dry_run,
        "lines": len(told.found.lines), "new": told.new,
        "left_out": [{"row": number, "why": why} for number, why in told.found.troubles],
        "matched": len(matched.pairs),
        "taken_twice": [
            {"line": line(each.line), "paid": ours(each.paid)} for each in matched.twice
        ],
        "only_ours": [ours(each) for each in matched.ours],
        "only_theirs": [line(each) for each in matched.theirs],
    }  # fmt: skip


def _in_words(told: Told) -> list[str]:
    def amount(minor: int) -> str:
        return f"{told.figure(minor)} {told.currency}"

    matched, said = told.matched, []
    if told.dry_run:
        words = translate("Cli", "{file}: lines that can be read: {count}. Nothing was kept.")
        said.append(words.format(file=told.found.name, count=len(told.found.lines)))
    else:
        words = translate("Cli", "{file}: lines: {count}, new: {new}.")
        figures = {"count": len(told.found.lines), "new": told.new}
        said.append(words.format(file=told.found.name, **figures))
        words = translate("Cli", "Settled and in our books alike: {count}.")
        said.append(words.format(count=len(matched.pairs)))
    for twice in matched.twice:
        words = translate("Cli", "Taken twice: {amount} on {day} for {paper}. Give it back today.")
        paid = {"amount": amount(twice.line.minor), "paper": twice.paid.paper}
        said.append(words.format(day=twice.line.day.isoformat(), **paid))
    for ours in matched.ours:
        words = translate("Cli", "Not settled: {amount} on {day}, {paper}.")
        about = {"amount": amount(ours.minor), "paper": ours.paper}
        said.append(words.format(day=ours.day.isoformat(), **about))
    for line in matched.theirs:
        words = translate("Cli", "Not in our books: {amount} on {day}, card {card}.")
        about = {"amount": amount(line.minor), "card": line.last4 or "-"}
        said.append(words.format(day=line.day.isoformat(), **about))
    for number, why in told.found.troubles:
        said.append(translate("Cli", "Row {row}: {why}").format(row=number, why=why))
    return said
