"""All that is held of one customer, for herself: readable facts, and every paper of hers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from posdesk.desk import plan_sheet
from posdesk.desk.action import Station
from posdesk.desk.lookups.customers import AskCustomer, CustomerSheet
from posdesk.desk.lookups.papers import as_handed_over
from posdesk.documents.figures import Figures
from posdesk.documents.paper import Paper
from posdesk.sales.sale import Sale
from posdesk.store.books import Books
from posdesk.wording import translate


@dataclass(frozen=True, slots=True)
class AllOfHer:
    """`facts` as plain values for a file; `papers` her own, oldest first, each once."""

    facts: dict[str, Any]
    papers: tuple[Paper, ...]


@dataclass(frozen=True, slots=True)
class AskAllOfHer:
    """Everything under that reference, and the others of the same person."""

    reference: str

    def find(self, books: Books, station: Station) -> AllOfHer | None:
        """None: nobody is known under it."""
        sheet = AskCustomer(self.reference).find(books, station)
        if sheet is None:
            return None
        sales = [
            standing.sale
            for number in books.sales.of_customer(*sheet.references)
            if (standing := books.sales.standing(number)) is not None
        ]
        money = Figures(station.shop.currency)
        facts = {
            "shop": station.shop.name,
            "made_at": station.at.local.isoformat(timespec="seconds"),
            "records": [_record(books, reference) for reference in sheet.references],
            "plans": [_plan(books, station, row.number, money) for row in sheet.plans],
            "store_credit": [
                {"number": each.number, "left": money.amount(each.left),
                 "given": money.amount(each.given)}
                for reference in sheet.references
                for each in books.credits.of_bearer(reference)
            ],
            "points": _points(books, sheet.references),
            "claims": [
                {"number": each.number, "plan": each.plan, "day": each.day.isoformat(),
                 "amount": money.amount(each.amount),
                 "answers": [answer.outcome for answer in books.claims.answers(each.number)]}
                for each in sheet.claims
            ],
            "confirmed_by_you": [
                {"at": each.at.local.isoformat(timespec="seconds"), "way": each.way,
                 "paper": each.document, **{f"{name}_minor": minor
                                            for name, minor in each.shown.items()}}
                for reference in sheet.references
                for each in books.evidence.of_customer(reference)
            ],
            "purchases": [_bought(books, sale, money) for sale in sales],
            "kept_after_erasing": _kept(),
        }  # fmt: skip
        papers = tuple(_papers(books, sheet, sales))
        facts["papers"] = [paper.number for paper in papers]
        return AllOfHer(facts, papers)


def _record(books: Books, reference: str) -> dict[str, str]:
    known = books.customers.get(reference)
    if known is None:
        return {"reference": reference}
    return {
        "reference": reference, "name": known.name, "telephone": known.phone, "email": known.email,
    }  # fmt: skip


def _points(books: Books, references: tuple[str, ...]) -> dict[str, Any]:
    """How many there are, and every paper that moved any."""
    moves = [
        {"why": why, "points": points, "paper": paper}
        for why, points, paper in books.points.moves(*references)
    ]
    return {"balance": books.points.balance(*references), "moves": moves}


def _plan(books: Books, station: Station, number: str, money: Figures) -> dict[str, Any]:
    standing = plan_sheet.sheet(books, station, number)
    return {
        "number": number,
        "signed": standing.plan.at.day.isoformat(),
        "goods": [line.text or line.sku for line in standing.plan.sale.lines],
        "price": money.amount(standing.plan.price),
        "paid": money.amount(standing.paid),
        "balance": money.amount(standing.balance),
        "moves": [
            {"number": each.number, "day": each.at.day.isoformat(), "what": each.kind,
             "amount": money.amount(each.amount)}
            for each in standing.credits
        ],
        "due": [
            {"day": due.day.isoformat(), "amount": money.amount(due.amount)}
            for due in standing.open_dues
        ],
    }  # fmt: skip


def _bought(books: Books, sale: Sale, money: Figures) -> dict[str, Any]:
    return {
        "number": sale.number,
        "day": sale.at.day.isoformat(),
        "goods": [
            {"text": line.text or line.sku, "pieces": line.quantity,
             "paid": money.amount(line.paid)}
            for line in sale.lines
        ],
        "total": money.amount(sale.total),
        "brought_back": [back.number for back in books.returns.of_sale(sale.number)],
    }  # fmt: skip


def _papers(books: Books, sheet: CustomerSheet, sales: list[Sale]) -> Iterator[Paper]:
    numbers = dict.fromkeys(sale.number for sale in sales)
    for sale in sales:
        numbers |= dict.fromkeys(back.number for back in books.returns.of_sale(sale.number))
    for row in sheet.plans:
        numbers |= dict.fromkeys(reversed(books.plans.papers(row.number)))
    for reference in sheet.references:
        numbers |= dict.fromkeys(each.number for each in books.credits.of_bearer(reference))
        numbers |= dict.fromkeys(each.document for each in books.evidence.of_customer(reference))
    numbers |= dict.fromkeys(claim.number for claim in sheet.claims)
    for number in numbers:
        kept = books.documents.get(number) if number else None
        if kept is not None:
            yield as_handed_over(books, kept)


def _kept() -> str:
    return translate(
        "Customers",
        "When your name is erased, sales, plans and papers stay for as long as the law wants books "
        "kept. They name you by a number of chance alone, and your papers count as before.",
    )
