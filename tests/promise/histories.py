"""Random histories of every command, in every role, at two tills, with four customers.

One table lists the commands; whoever adds one adds a row. After each step the oracle says what each
customer has by papers and money, and nobody may have less than before.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from random import Random

from desk.tills import Till
from promise import card_histories, plan_histories, shop_histories, ways_back_histories
from promise.at_the_counter import brought, goods, settle, with_offers
from promise.oracle import Oracle, Position

from posdesk.desk.actions.close_shift import CloseShift
from posdesk.desk.actions.count_drawer import CountDrawer
from posdesk.desk.actions.hold_ticket import HoldTicket, TakeUpTicket
from posdesk.desk.actions.move_cash import MoveCash
from posdesk.desk.actions.open_drawer import OpenDrawer
from posdesk.desk.actions.open_shift import OpenShift
from posdesk.desk.actions.read_shift import ReadShift
from posdesk.desk.actions.reprint import Reprint
from posdesk.desk.actions.set_return_days import SetReturnDays
from posdesk.errors import Refusal
from posdesk.people.staff import ROLES, StaffMember
from posdesk.returns.window import window_of
from posdesk.scenarios.crafted import CraftedEntry
from posdesk.store.books import Books
from posdesk.till.cash_moves import CASH_MOVES
from posdesk.till.drawer_count import DrawerCount
from posdesk.till.terminal import CHARGE

CUSTOMERS = ("ana", "ben", "cara", "dev")
COMES = (6, 3, 1, 1)  # how often each: one has many papers, two have few
MINOR = 20_000
LOOKED_AT = 0.2  # how often a customer's papers are held against the books after a step


@dataclass
class Story:
    """One history: two tills, the oracle, and what each customer holds."""

    tills: tuple[Till, Till]
    oracle: Oracle
    dice: Random
    held: dict[str, list[str]] = field(default_factory=lambda: {name: [] for name in CUSTOMERS})
    on_hold: list[str] = field(default_factory=list)
    name: str = ""  # of this history: no two share an account
    own: set[str] = field(default_factory=set)  # whose own act the step was
    shared: set[str] = field(default_factory=set)  # among whom the step moved goods, at their wish
    buyer: dict[str, str] = field(default_factory=dict)  # of each gift receipt
    calls: dict[str, list[str]] = field(default_factory=dict)  # of the card terminal, by customer
    waiting: set[str] = field(default_factory=set)  # who has not heard yet what was booked
    said: list[str] = field(default_factory=list)

    @property
    def till(self) -> Till:
        """Either."""
        return self.dice.choice(self.tills)

    def reference(self, customer: str) -> str:
        """What the books know her by."""
        return f"{customer}{self.name}"

    @staticmethod
    def member(role: str) -> StaffMember:
        """Who works here in that role; nobody, where the books know of nobody."""
        return StaffMember(f"1{ROLES.index(role)}", role, role)

    def take(self, customer: str, till: Till, number: str, *, agreed: bool = False) -> None:
        """She takes the paper of that number with her."""
        with till.file.read() as books:
            kept = books.documents.get(number)
        assert kept is not None, number
        self.oracle.hand(customer, kept.tokens, agreed=agreed)
        if number not in self.held[customer]:
            self.held[customer].append(number)

    def sales_of(self, customer: str) -> list[str]:
        """Numbers of her receipts, those of plans among them."""
        return [number for number in self.held[customer] if number[0] in "SP"]


Do = Callable[[Story, Till, str], None]


@dataclass(frozen=True)
class Command:
    """One row of the table: how often it comes, and what it does for that customer at that till.

    `of`: the letter of a paper it is about; who has none comes for one first (`FIRST`).
    """

    name: str
    weight: int
    do: Do
    of: str = ""


# --- commands ------------------------------------------------------------------------------------


def buy(story: Story, till: Till, customer: str) -> None:
    """Goods go out, paid in one or two tenders."""
    settle(story, till, customer, goods(story, till.ticket()))


def give_back(story: Story, till: Till, customer: str) -> None:
    """Any part of any of her receipts, perhaps for other goods."""
    ticket = brought(story, till, customer)
    if ticket is None:
        return
    if story.dice.random() < 0.3:
        ticket = goods(story, ticket)
    settle(story, till, customer, ticket)


def give_back_late(story: Story, till: Till, customer: str) -> None:
    """The same ticket is settled at both tills, the second one not knowing."""
    ticket = brought(story, till, customer)
    if ticket is None:
        return
    settle(story, till, customer, ticket)
    other = replace(ticket, operation=till.desk.new_operation())
    settle(story, story.till, customer, other)


def hold(story: Story, till: Till, customer: str) -> None:
    """A ticket is put aside."""
    ticket = brought(story, till, customer) or goods(story, till.ticket())
    till.desk.do(HoldTicket(ticket, "on hold"))
    story.on_hold.append(ticket.operation)


def take_up(story: Story, till: Till, customer: str) -> None:
    """One that was put aside, by whomever it was."""
    if story.on_hold:
        till.desk.do(TakeUpTicket(story.on_hold.pop()))


def reprint(story: Story, till: Till, customer: str) -> None:
    """A copy says what the paper said."""
    if story.held[customer]:
        number = story.dice.choice(story.held[customer])
        till.desk.do(Reprint(number))
        story.take(customer, till, number)


def move_cash(story: Story, till: Till, customer: str) -> None:
    """Any source or purpose of the list."""
    move = story.dice.choice(CASH_MOVES)
    till.desk.do(MoveCash(till.desk.new_operation(), move.code, story.dice.randint(-1, MINOR)))


def close(story: Story, till: Till, customer: str) -> None:
    """The drawer is counted, right, short or over, the shift closed and another begun."""
    with till.file.read() as books:
        shift = books.shifts.current(till.desk.station().till.number)
        expected = books.shifts.expected_in_drawer(shift) if shift else 0
    count = DrawerCount(other=max(0, expected + story.dice.choice((0, 0, -10_000, 714, 4))))
    till.desk.do(CountDrawer(till.desk.new_operation(), count, on_paper=story.dice.random() < 0.5))
    till.desk.do(CloseShift(till.desk.new_operation(), count, expected))
    till.desk.do(OpenShift(till.desk.new_operation(), 10_000))


def drawer(story: Story, till: Till, customer: str) -> None:
    """No sale, and a reading."""
    till.desk.do(OpenDrawer(till.desk.new_operation()))
    till.desk.do(ReadShift(till.desk.new_operation()))


def policy(story: Story, till: Till, customer: str) -> None:
    """The window of tomorrow's receipts."""
    till.desk.sign_in(story.member(story.dice.choice(("manager", "owner", "clerk"))))
    till.desk.do(SetReturnDays(till.desk.new_operation(), story.dice.choice((14, 30, 60, 90))))


def craft(story: Story, till: Till, customer: str) -> None:
    """An entry of one's own: a customer's account against anything, for any cause."""
    dice = story.dice
    kind = dice.choice(("RECV", "CREDIT"))
    other = dice.choice(
        ("SALES", "CASH:1", "CARD:clearing", "LOSS:till_short", "LOSS:unknown", "GOODWILL",
         "TAX", "SUSPENSE:till_over", f"RECV:{dice.choice(CUSTOMERS)}x")
    )  # fmt: skip
    cause = dice.choice(
        ("customer_choice", "staff_error", "unknown", "policy", "agreed_term", "abuse_proven")
    )
    minor = dice.randint(1, MINOR)
    legs = ((f"{kind}:{story.reference(customer)}", minor), (other, -minor))
    till.desk.do(CraftedEntry(till.desk.new_operation(), legs, cause))


COMMANDS = (
    Command("buy", 9, buy),
    Command("give back", 9, give_back, "S"),
    Command("give back twice", 2, give_back_late, "S"),
    Command("hold", 1, hold),
    Command("take up", 1, take_up),
    Command("reprint", 1, reprint, "S"),
    Command("move cash", 2, move_cash),
    Command("close the shift", 1, close),
    Command("drawer", 1, drawer),
    Command("policy", 1, policy),
    Command("craft an entry", 2, craft),
    Command("sign a plan", 3, plan_histories.sign),
    Command("pay a part", 9, plan_histories.pay, "P"),
    Command("give a plan back", 2, plan_histories.give_plan_back, "P"),
    Command("tell of a plan", 3, plan_histories.told, "P"),
    Command("scan a paper again", 4, plan_histories.shown_again, "P"),
    Command("claim a payment", 2, plan_histories.claimed, "P"),
    Command("put a plan right", 2, plan_histories.ours, "P"),
    Command("change a plan", 3, plan_histories.changed, "P"),
    Command("pay out credit", 2, plan_histories.paid_out, "C"),
    Command("pay with credit", 2, plan_histories.pays_with_credit, "C"),
    Command("pay in what is hers", 2, plan_histories.paid_in),
    Command("two records, one person", 2, plan_histories.merged, "P"),
    Command("mark days shut", 1, plan_histories.shut),
    Command("write people down", 1, shop_histories.people),
    Command("write a letter", 1, shop_histories.letter),
    Command("mark an outage", 1, shop_histories.outage),
    Command("key in a pad's slip", 2, shop_histories.pad, "P"),
    Command("answer a claim", 1, shop_histories.answered, "Q"),
    Command("the bank takes back", 1, shop_histories.bank, "R"),
    Command("keep goods on a slip", 1, shop_histories.promised),
    Command("settings and goods", 1, shop_histories.settings),
    Command("enter a slip again", 1, shop_histories.entered_again, "B"),
    Command("promotional credit", 2, shop_histories.promotion),
    Command("a warranty", 2, shop_histories.warranty),
    Command("days pass", 1, ways_back_histories.days_pass),
    Command("buy with points", 2, ways_back_histories.with_points),
    Command("bring without a receipt", 1, ways_back_histories.no_receipt),
    Command("put a receipt right", 2, ways_back_histories.put_right, "S"),
    Command("credit everyone", 1, ways_back_histories.everyone),
    Command("give a gift", 2, ways_back_histories.gift_given, "S"),
    Command("bring a gift", 3, ways_back_histories.gift_brought, "N"),
    Command("quote", 1, ways_back_histories.quote_given),
    Command("buy by a quote", 1, ways_back_histories.quote_kept, "E"),
    Command("a new slip", 2, ways_back_histories.credit_replaced, "C"),
    Command("deposit", 2, ways_back_histories.deposit),
    Command("bring above a limit", 2, ways_back_histories.above_a_limit, "S"),
    Command("say no", 3, ways_back_histories.said_no, "S"),
    Command("pay by terminal", 3, card_histories.pay_by_terminal),
    Command("bring back by terminal", 3, card_histories.back_by_terminal, "S"),
    Command("ask after a card", 3, card_histories.asked_after),
    Command("taken twice", 1, card_histories.taken_twice, "S"),
    Command("parcel", 7, card_histories.parcel, "S"),
)


FIRST: dict[str, Do] = {
    "S": buy, "P": plan_histories.sign, "R": plan_histories.pay, "Q": plan_histories.claimed,
    "C": plan_histories.paid_in, "B": give_back, "E": ways_back_histories.quote_given,
    "N": ways_back_histories.gift_for,
}  # fmt: skip


def begun(tills: tuple[Till, Till], seed: int) -> Story:
    """A history of its own over those books, in which one of each role works."""
    with tills[0].file.write() as books:
        for role in ROLES:
            if books.staff.by_code(Story.member(role).code) is None:
                books.staff.add(Story.member(role))
    trust = Oracle.of(tills[0].file.ring.publics.values())
    story = Story(tills, trust, Random(seed), name=f"-{seed}")
    with_offers(story)
    return story


# --- one step, and what must hold after it ---------------------------------------------------------


def step(story: Story) -> None:
    """One command of chance by one of the staff; whatever comes of it, nobody has less."""
    command = story.dice.choices(COMMANDS, [each.weight for each in COMMANDS])[0]
    till, (customer,) = story.till, story.dice.choices(CUSTOMERS, COMES)
    role = story.dice.choice(ROLES) if story.dice.random() < 0.3 else "clerk"
    till.desk.sign_in(story.member(role))
    before = {name: story.oracle.position(name) for name in CUSTOMERS}
    worth = {name: story.oracle.worth(name) for name in CUSTOMERS}
    around = story.own, story.shared  # a step may come amid another one
    story.own, story.shared = set(), set()
    try:
        lacks = bool(command.of) and not any(n[0] == command.of for n in story.held[customer])
        (FIRST[command.of] if lacks else command.do)(story, till, customer)
        story.said.append(f"{command.name} for {customer} by {role}")
    except Refusal as refused:
        story.said.append(f"{command.name} for {customer} by {role}: {refused.code}")
    for name in CUSTOMERS:
        held(story, name, before[name], worth)
    story.own, story.shared = story.own | around[0], story.shared | around[1]
    if story.dice.random() < LOOKED_AT and customer not in story.waiting:
        agrees(story, till, customer)


def end(story: Story) -> None:
    """What every customer holds, held against the books once more."""
    for name in CUSTOMERS:
        agrees(story, story.till, name)


def held(story: Story, name: str, before: Position, worth: dict[str, int]) -> None:
    """Rule Z: no part is worse but by her own act, and then nothing of what it is worth is gone."""
    among = story.shared if name in story.shared else (name,)
    now, then = sum(map(story.oracle.worth, among)), sum(worth[each] for each in among)
    assert now >= then, (name, now - then, story.said[-3:])
    if name not in story.own:
        worse = story.oracle.position(name).worse_than(before)
        assert worse == [], (name, worse, story.said[-3:])


def agrees(story: Story, till: Till, name: str) -> None:
    """The program grants at least what papers and money grant, and asks for no more."""
    said = story.oracle.position(name)
    worth, units = 0, 0
    windows, station = dict(said.windows), till.desk.station()
    for number in story.sales_of(name):
        standing = till.standing(number)
        worth += standing.worth_left
        units += sum(standing.left(line.no) for line in standing.sale.lines)
        if number in windows:
            lasts = window_of(standing, station.shop, station.our_days).values()
            assert any(day is None or day >= windows[number] for day in lasts), number
    assert worth >= said.refundable, (name, worth, said, story.said[-3:])
    assert units >= said.units, (name, units, said)
    assert till.balance(f"RECV:{story.reference(name)}") <= said.debt, (name, story.said[-3:])
    with till.file.read() as books:
        for what, owed in story.oracle.credits.get(name, {}).items():
            if owed > 0:
                assert owes(books, what, owed), (name, what, owed, story.said[-3:])
        for number, lines in story.oracle.gifts.get(name, {}).items():
            gift = books.gifts.get(number)
            assert gift is not None, number
            assert {each.line: each.left for each in gift.lines} == lines, number


def owes(books: Books, what: str, owed: int) -> bool:
    """The books owe so much for that: a slip, a deposit, or a card that was not made good yet."""
    if what.startswith("C"):
        slip = books.credits.get(what)
        return slip is not None and slip.left >= owed
    if what.startswith("G"):
        return books.documents.get(what) is not None and books.honoured.get(what) is None
    call = books.cards.get(what)
    if call is None or call.used or call.call.minor < owed:
        return False
    return call.is_approved if call.call.kind == CHARGE else not call.is_approved
