"""Rows of the table of commands for the shop itself: people, letters, outages, claims, the bank."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from desk.tills import Till
from promise.at_the_counter import CARE, NAMED, goods, settle
from promise.plan_histories import a_plan

from posdesk.catalogue.product import Product
from posdesk.desk.actions.add_customer import AddCustomer
from posdesk.desk.actions.answer_claim import AnswerClaim
from posdesk.desk.actions.bank_took_back import BankTookBack
from posdesk.desk.actions.edit_customer import EditCustomer
from posdesk.desk.actions.erase_customer import EraseCustomer
from posdesk.desk.actions.give_promise_slip import GivePromiseSlip
from posdesk.desk.actions.give_promotion import GivePromotion
from posdesk.desk.actions.hold_ticket import KeepTicket
from posdesk.desk.actions.honour_warranty import MEND, WORTH, HonourWarranty
from posdesk.desk.actions.import_catalogue import ImportCatalogue
from posdesk.desk.actions.key_outage_slip import KeyOutageSlip
from posdesk.desk.actions.mark_outage import MarkOutage
from posdesk.desk.actions.print_letter import PrintLetter
from posdesk.desk.actions.print_outage_pad import PrintOutagePad
from posdesk.desk.actions.reenter_slip import ReenterSlip
from posdesk.desk.actions.set_shop_words import SetShopWords, ShopWords
from posdesk.instalments.calendar import CARD_DOWN, TILL_DOWN

if TYPE_CHECKING:
    from promise.histories import Story


def people(story: Story, till: Till, customer: str) -> None:
    """Somebody is written down, her own record changed, or erased with nothing open."""
    chance = story.dice.random()
    if chance < 0.3:
        till.desk.do(AddCustomer(till.desk.new_operation(), "Eva", "020 7946 0002"))
    elif chance < 0.6:
        till.desk.sign_in(story.member("owner"))
        till.desk.do(EraseCustomer(till.desk.new_operation(), story.reference(customer)))
    else:
        act = EditCustomer(till.desk.new_operation(), story.reference(customer), "Another", "2")
        till.desk.do(act)


def letter(story: Story, till: Till, customer: str) -> None:
    """Kind words, or words that ask for money."""
    words = story.dice.choice(("See you soon.", "Please bring 100.00", "No refunds", ""))
    act = PrintLetter(till.desk.new_operation(), story.reference(customer), (words,))
    till.desk.do(act)


def outage(story: Story, till: Till, customer: str) -> None:
    """Till or card machine down from today on, or for good again."""
    kind, since = story.dice.choice((TILL_DOWN, CARD_DOWN, "rain")), till.clock.at.day
    until = story.dice.choice((None, since, since - timedelta(days=1)))
    till.desk.do(MarkOutage(till.desk.new_operation(), kind, since, until))


def pad(story: Story, till: Till, customer: str) -> None:
    """Slips are printed, and one on which she paid for her plan is keyed in."""
    plan, standing = a_plan(story, till, customer)
    printed = till.desk.do(PrintOutagePad(till.desk.new_operation(), 2)).result
    if not plan:
        return
    amount = story.dice.choice((0, 1, 500, standing.balance // 2, standing.balance))
    number = story.dice.choice((*printed, "U1-000900-0"))
    day = till.clock.at.day
    done = till.desk.do(KeyOutageSlip(till.desk.new_operation(), number, plan, amount, day)).result
    story.own.add(customer)
    story.oracle.pay(customer, amount)
    with till.file.read() as books:  # what was above the balance is hers, on a slip beside it
        slips = [slip.number for slip in books.credits.of_bearer(story.reference(customer))]
    for number in (done.paper, *(each for each in slips if each not in story.held[customer])):
        story.take(customer, till, number)


def answered(story: Story, till: Till, customer: str) -> None:
    """A claim of hers is answered; refusing wants two people and a reason."""
    claims = [number for number in story.held[customer] if number.startswith("Q")]
    if not claims:
        return
    dice = story.dice
    other = dice.choice((story.member("manager"), story.member("clerk"), None))
    reason = dice.choice(("The drawer counted right that day.", "", "Bring 100.00"))
    act = AnswerClaim(
        till.desk.new_operation(), dice.choice(claims), dice.random() < 0.5, other, reason
    )
    story.take(customer, till, till.desk.do(act).result.number)


def bank(story: Story, till: Till, customer: str) -> None:
    """Her bank takes a payment back: of cheques and cards alone, once, and two people saw it."""
    paid = [number for number in story.held[customer] if number.startswith("R")]
    if not paid:
        return
    dice = story.dice
    other = dice.choice((story.member("manager"), story.member("owner"), None))
    act = BankTookBack(
        till.desk.new_operation(), dice.choice(paid), dice.choice(("ARN 1", "")), other
    )
    account = f"RECV:{story.reference(customer)}"
    before = till.balance(account)
    taken = till.desk.do(act).result
    story.own.add(customer)
    story.oracle.pay(customer, before - till.balance(account))
    story.take(customer, till, taken.slip, agreed=True)


def promised(story: Story, till: Till, customer: str) -> None:
    """Goods of hers stay here, on a slip."""
    dice = story.dice
    kinds = (("drop_off", 0), ("trade_in", 500), ("goods", 0), ("money", 500), ("rain", 0))
    kind, amount = dice.choice(kinds)
    goods = dice.choice(("Old ring", ""))
    act = GivePromiseSlip(till.desk.new_operation(), kind, amount, goods)
    till.desk.do(act)


def settings(story: Story, till: Till, customer: str) -> None:
    """Words of the shop's, goods and their prices, a ticket that is kept."""
    dice = story.dice
    foot = dice.choice((("Open daily from nine to six",), ("No refunds",), ("Bring 100.00",)))
    till.desk.do(KeepTicket(till.ticket()))
    till.desk.sign_in(story.member(dice.choice(("manager", "owner", "clerk"))))
    if dice.random() < 0.5:
        goods = Product("MUG", "Mug, blue", dice.randint(1, 9_999) * 1_000, "A")
        till.desk.do(ImportCatalogue((goods,)))
    else:
        words = ShopWords("Harbour Gifts", foot=foot)
        till.desk.do(SetShopWords(till.desk.new_operation(), words))


def entered_again(story: Story, till: Till, customer: str) -> None:
    """A refund slip of hers that the books hold is entered as if they had lost it."""
    slips = [number for number in story.held[customer] if number.startswith("B")]
    if slips:
        number = story.dice.choice(slips)
        with till.file.read() as books:
            (text, *_) = books.documents.tokens(number) or ("",)
        till.desk.do(ReenterSlip(text, number))


def warranty(story: Story, till: Till, customer: str) -> None:
    """Goods with a warranty of their own paper; or the paper alone is brought."""
    papers = [number for number in story.held[customer] if number.startswith("W")]
    if papers:
        way = story.dice.choice((MEND, MEND, WORTH))
        code = till.token(story.dice.choice(papers))
        done = till.desk.do(HonourWarranty(till.desk.new_operation(), code, way)).result
        story.take(customer, till, done.slip)
        return
    ticket = till.ticket().going_out(NAMED[1]).going_out(CARE)
    done, _ = settle(story, till, customer, ticket)
    for line in till.sale(done.result.sale).lines:
        for number in line.slips:
            story.take(customer, till, number)


def promotion(story: Story, till: Till, customer: str) -> None:
    """Promotional credit: given to her by a manager, or taken off goods she buys."""
    with till.file.read() as books:
        slips = [books.promotions.get(n) for n in story.held[customer] if n.startswith("C")]
    known = [slip for slip in slips if slip is not None and slip.on(till.clock.at.day)]
    if known:
        ticket = replace(goods(story, till.ticket()), promotion=story.dice.choice(known))
        settle(story, till, customer, ticket)
        return
    till.desk.sign_in(story.member(story.dice.choice(("manager", "owner", "clerk"))))
    until = story.dice.choice((None, till.clock.at.day + timedelta(days=9)))
    act = GivePromotion(till.desk.new_operation(), story.dice.randint(1, 2_000), until)
    story.take(customer, till, till.desk.do(act).result)
