"""A plan before it is signed: its figures, what the law wants said first, and its agreement."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

from posdesk.desk.action import Station
from posdesk.desk.actions.sign_plan import SignPlan
from posdesk.documents import plan_agreement
from posdesk.documents.paper import CENTRE, SMALL, Gap, Paper, QrCode, Words
from posdesk.documents.plan_position import position_of
from posdesk.instalments import law, terms
from posdesk.instalments.law import TERMS, LawNote
from posdesk.instalments.places import place_of
from posdesk.instalments.plan import Plan
from posdesk.instalments.schedule import Due
from posdesk.instalments.standing import PlanStanding
from posdesk.returns.window import printed_day
from posdesk.sales.pricing import price
from posdesk.sales.sale import Sale, TenderLeg
from posdesk.sales.tenders import PLAN
from posdesk.store.books import Books
from posdesk.wording import translate

PAGE_CODE = "PDPAGE-"
# 16 CFR 433.2 (a), in the words of the rule.
HOLDER_NOTICE = (
    "NOTICE: ANY HOLDER OF THIS CONSUMER CREDIT CONTRACT IS SUBJECT TO ALL CLAIMS AND DEFENSES"
    " WHICH THE DEBTOR COULD ASSERT AGAINST THE SELLER OF GOODS OR SERVICES OBTAINED PURSUANT"
    " HERETO OR WITH THE PROCEEDS HEREOF. RECOVERY HEREUNDER BY THE DEBTOR SHALL NOT EXCEED"
    " AMOUNTS PAID BY THE DEBTOR HEREUNDER."
)
_HOLDER = "US-2"


@dataclass(frozen=True, slots=True)
class AskLawNotes:
    """What is to be said before a plan with these dues is signed here, today."""

    dues: tuple[Due, ...]
    kept: bool

    def find(self, books: Books, station: Station) -> tuple[LawNote, ...]:
        """By the shop's country; where none is set, by the country of its currency."""
        place = place_of(station.shop.country, station.shop.currency)
        return law.notes(law.rules(), place, station.at.day, self.dues, kept=self.kept)


@dataclass(frozen=True, slots=True)
class DraftAgreement:
    """The agreement that `act` would print, unsigned: nothing keeps or numbers it.

    `to_sign`: with a place for ink and a code of these very figures, to be scanned once signed.
    """

    act: SignPlan
    to_sign: bool = False

    def find(self, books: Books, station: Station) -> Paper:
        """Composed as the signed one will be, but for its number and its code."""
        lines = price(self.act.ticket.basket, station.taxes, offers=station.offered)
        total = sum(line.paid for line in lines)
        legs = self.act.deposit.legs() if self.act.deposit and self.act.deposit.due else ()
        financed = TenderLeg(PLAN.code, total - sum(leg.applied for leg in legs))
        sale = Sale(
            translate("Plan", "not signed yet"), station.till.number, station.at,
            station.shop.currency, lines, (*legs, financed),
            printed_day(station.shop, station.at.day),
            tax_included=station.taxes.included, clerk=station.duty.code,
        )  # fmt: skip
        told = terms.shown(kept=self.act.kept)
        plan = Plan(
            sale.number, self.act.customer, sale, self.act.dues, self.act.kept, station.at,
            station.duty.code, terms.terms_hash(told), self.act.every,
        )  # fmt: skip
        position = position_of(PlanStanding(plan, plan.dues, released=not plan.kept))
        paper = plan_agreement.compose(
            sale, position, told, station.shop, (), notices=self.act.notices
        )
        return _with_code(paper, self.act) if self.to_sign else paper


def page_code(act: SignPlan) -> str:
    """What stands for these figures on the page that she signs in ink."""
    told = (act.operation, act.customer, act.price, act.every, act.kept, act.notices)
    dues = [(due.day.isoformat(), due.amount) for due in act.dues]
    handed = act.deposit.due if act.deposit else 0
    digest = hashlib.sha256(repr((told, dues, handed)).encode("utf-8")).hexdigest()
    return PAGE_CODE + digest[:24].upper()


def notices_of(notes: tuple[LawNote, ...]) -> tuple[str, ...]:
    """What of the notes is printed on the agreement."""
    printed = (note for note in notes if note.why == TERMS)
    return tuple(HOLDER_NOTICE if note.rule == _HOLDER else note.says for note in printed)


def _with_code(paper: Paper, act: SignPlan) -> Paper:
    told = translate(
        "Plan",
        "Page to be signed. It counts once its code is scanned at the counter after signing; the "
        "agreement with our signature is printed then.",
    )
    code = QrCode(page_code(act), translate("Plan", "these figures, and no others"))
    return replace(paper, blocks=(*paper.blocks, Gap(), Words(told, CENTRE, SMALL), code))
