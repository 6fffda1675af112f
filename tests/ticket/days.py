"""Random tickets as a counter could make them: receipts of earlier sales, some of them part back."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from random import Random

from partitions import a_sale, parts_of
from sold import taken_back
from ticket.drafts import renamed

from posdesk.errors import Refusal
from posdesk.returns.standing import Standing
from posdesk.sales.basket import BasketLine, Discount
from posdesk.ticket.ticket import BACK, OUT, Spot, Ticket, turned

CHOICES = ("", "", "cash", "card")


def receipts(random: Random, most: int) -> tuple[list[Standing], int]:
    """Up to `most` receipts as they stand, and the smallest coin of the shop."""
    sales = [a_sale(random) for _ in range(random.randint(0, most))]
    step = sales[0][1] if sales else random.choice((1, 5))
    standings = []
    for place, (sale, its_step) in enumerate(sales):
        standing = Standing(renamed(sale, f"S1-{place:06d}-0"))
        if its_step != step:
            continue
        while random.random() < 0.4 and not standing.all_back:
            _, standing = taken_back(
                parts_of(random, standing), step, random.choice(CHOICES) or None
            )
        if not standing.all_back:
            standings.append(standing)
    return standings, step


def goods(random: Random, standings: list[Standing]) -> BasketLine:
    """Goods on one of the receipts, or others, at a price of today."""
    lines = [line for standing in standings for line in standing.sale.lines]
    like = random.choice(lines) if lines and random.random() < 0.7 else None
    weighed = like.weighed if like else random.random() < 0.1
    return BasketLine(
        sku=like.sku if like else random.choice(("", "sku-7", "sku-8")),
        text="Goods",
        quantity=random.randint(1, 900 if weighed else random.choice((1, 1, 4))),
        price_milli=random.choice((like.price_milli if like else 0, random.randint(0, 9_999_999))),
        tax_code=random.choice("ABZ"),
        weighed=weighed,
    )


def a_ticket(random: Random) -> tuple[Ticket, int]:
    """A ticket after a dozen verbs, and the smallest coin of the shop."""
    standings, step = receipts(random, 3)
    ticket = Ticket("op")
    for standing in standings:
        ticket = ticket.with_receipt(standing)
    for _ in range(random.randint(1, 12)):
        with suppress(Refusal):  # said to the clerk; the ticket stays as it was
            ticket = _verb(random, ticket, standings)
    return replace(ticket, choice=random.choice(CHOICES)), step


def _verb(random: Random, ticket: Ticket, standings: list[Standing]) -> Ticket:
    match random.randrange(11):
        case 0:
            return ticket.all_back()
        case 1:
            return ticket.stepping(random.randint(-3, 3))
        case 2:
            return ticket.removing()
        case 3:
            return ticket.reasoned(random.randint(1, 9))
        case 4:
            return turned(ticket, goods(random, standings))
        case 5 if ticket.returns:
            receipt = random.randrange(len(ticket.returns))
            line = random.choice(ticket.returns[receipt].standing.sale.lines)
            return ticket.toggling(receipt, line.no)
        case 6 if ticket.returns:
            receipt = random.randrange(len(ticket.returns))
            line = random.choice(ticket.returns[receipt].standing.sale.lines)
            return ticket.counting(Spot(BACK, line.no, receipt), random.randint(0, line.quantity))
        case 7 if ticket.returns and random.random() < 0.3:
            return ticket.closing(random.randrange(len(ticket.returns)))
        case 8 if ticket.basket.lines:
            place = random.randrange(len(ticket.basket.lines))
            return ticket.counting(Spot(OUT, place), random.randint(0, 5))
        case 9:
            off = random.choice((None, Discount(percent=1_250), Discount(amount=333)))
            return replace(ticket, basket=replace(ticket.basket, discount=off))
        case _:
            return ticket.scanning(goods(random, standings))
