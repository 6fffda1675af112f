"""Plans for tests, put into the books by hand: signed, paid, changed, taken back, made good."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bookmaking import AT, a_line
from wall_acts import ANA, BEN, TERMS, agreed, proof_of

from posdesk.identity import CHANGE, MISTAKE, PAYMENT, PLAN, Z_REPORT, new_operation_id
from posdesk.identity import CREDIT as SLIP
from posdesk.instalments.credit import HONOURED, PAID, TAKEN_BACK, Credit, Payment, following
from posdesk.instalments.missing import ClaimAnswer, PaymentClaim
from posdesk.instalments.plan import Plan
from posdesk.instalments.schedule import MONTH, Due, schedule
from posdesk.ledger.agreements import OVER_COUNT, REVERSAL, BankReturn, Contract, MadeGood
from posdesk.ledger.evidence import Evidence
from posdesk.ledger.journal import JournalEntry, Posting, SealedEntry
from posdesk.sales.sale import Sale, TenderLeg
from posdesk.sales.store_credit import CreditUse, StoreCredit
from posdesk.store.books import Books
from posdesk.store.engine import BooksFile
from posdesk.store.ledger_tables import place_id
from posdesk.store.shelves.honoured import Honoured
from posdesk.store.shelves.honoured import Mistake as Cost
from posdesk.till.shift import Closing

FIRST = date(2027, 1, 1)


def an_entry(kind: str, cause: str, *legs: tuple[str, int], contract: str = "") -> JournalEntry:
    """An entry of legs in minor units."""
    return JournalEntry(kind, cause, "GBP", tuple(Posting(*leg) for leg in legs), contract=contract)


def seal(books: Books, entry: JournalEntry) -> SealedEntry:
    """The act, closed."""
    return books.journal.post(entry, AT, new_operation_id(AT))


def a_paper(books: Books, letter: str) -> str:
    """A paper of that letter, kept in the act."""
    number = str(books.numbers.next(letter))
    books.documents.add(number, "slip", ("PD1PLAN",), b"a paper of " + number.encode())
    return number


def shown(books: Books, customer: str, paper: str, before: int, after: int) -> Evidence:
    """Her ink under those figures, on that paper."""
    figures = {"before": before, "after": after}
    proof = Evidence(f"E1 {paper} {after}", "E1", "ink", customer, figures, paper, AT)
    books.evidence.add(proof)
    return proof


def put_plan(
    books: Books,
    customer: str = ANA,
    price: int = 120_000,
    deposit: int = 20_000,
    *,
    kept: bool = True,
) -> Plan:
    """A plan over four months, all that signing puts on the shelves; its entry is not posted."""
    number = a_paper(books, PLAN)
    legs = (TenderLeg("cash", deposit, deposit), TenderLeg("plan", price - deposit))
    sale = Sale(number, 1, AT, "GBP", (a_line(1, 2, price // 2, "RING"),), legs, None, clerk="01")
    dues = schedule(price - deposit, 4, FIRST, MONTH)
    plan = Plan(number, customer, sale, dues, kept, AT, "01", TERMS, MONTH)
    books.sales.add(sale, customer=customer)
    books.agreements.sign(Contract(number, customer, plan.financed, TERMS))
    shown(books, customer, number, 0, plan.financed)
    books.plans.add(plan)
    books.plans.paper(number, number)
    return plan


def plan_entry(plan: Plan) -> JournalEntry:
    """What signing books."""
    tax = sum(line.tax for line in plan.sale.lines)
    return an_entry(
        "plan_signed", "customer_choice", ("CASH:1", plan.deposit),
        (f"RECV:{plan.customer}", plan.financed), ("SALES", tax - plan.price), ("TAX", -tax),
        contract=plan.number,
    )  # fmt: skip


def sign_plan(file: BooksFile, customer: str = ANA, *, kept: bool = True) -> Plan:
    """A plan as one unit of work."""
    with file.write() as books:
        plan = put_plan(books, customer, kept=kept)
        seal(books, plan_entry(plan))
    return plan


def credits_of(books: Books, plan: Plan) -> tuple[Credit, ...]:
    """What moved on it so far."""
    standing = books.plans.get(plan.number)
    assert standing is not None
    return standing.credits


def put_payment(books: Books, plan: Plan, amount: int, kind: str = "cash") -> Payment:
    """A payment and its credit on the shelves; its entry is not posted."""
    number = a_paper(books, PAYMENT)
    leg = TenderLeg(kind, amount, amount if kind == "cash" else 0)
    payment = Payment(number, plan.number, 1, AT, "GBP", amount, (leg,), clerk="01")
    books.plans.pay(payment)
    books.plans.credit(plan.number, following(credits_of(books, plan), PAID, number, AT, amount))
    books.plans.paper(plan.number, number)
    return payment


def payment_entry(plan: Plan, amount: int, account: str = "CASH:1") -> JournalEntry:
    """What a payment books."""
    legs = ((account, amount), (f"RECV:{plan.customer}", -amount))
    return an_entry("instalment_paid", "customer_choice", *legs)


def pay(file: BooksFile, plan: Plan, amount: int, kind: str = "cash") -> Payment:
    """A payment as one unit of work."""
    with file.write() as books:
        payment = put_payment(books, plan, amount, kind)
        account = "CASH:1" if kind == "cash" else "BANK"
        seal(books, payment_entry(plan, amount, account))
    return payment


def put_bank_return(books: Books, plan: Plan, payment: Payment) -> BankReturn:
    """What her bank took back, with its credit and its proof; the entry is not posted."""
    slip = a_paper(books, CHANGE)
    back = BankReturn(payment.number, 1, plan.customer, payment.amount, "ARN 123", "01", "02", slip)
    books.evidence.bank_took_back(back)
    books.evidence.add(Evidence(f"E2 {slip}", "E2", "paper", plan.customer, {}, payment.number, AT))
    moved = following(credits_of(books, plan), TAKEN_BACK, slip, AT, -payment.amount)
    books.plans.credit(plan.number, moved)
    return back


def bank_entry(back: BankReturn) -> JournalEntry:
    """What a payment taken back books."""
    legs = ((f"RECV:{back.customer}", back.amount), ("BANK", -back.amount))
    return an_entry("bank_took_back", "agreed_term", *legs)


def honour(file: BooksFile, plan: Plan, amount: int, till: int = 1, shift: int = 1) -> Cost:
    """A payment of hers that the books had lost, honoured: the shop bears it."""
    with file.write() as books:
        slip = a_paper(books, MISTAKE)
        moved = following(credits_of(books, plan), HONOURED, f"lost {slip}", AT, amount)
        books.plans.credit(plan.number, moved)
        books.honoured.add(
            Honoured(f"lost {slip}", "payment", plan.customer, amount, slip, plan.number)
        )
        cost = Cost(f"{slip}/1", "staff_error", "LOSS:unrecorded", amount, till, shift, AT, slip)
        books.honoured.mistake(cost)
        legs = (("LOSS:unrecorded", amount), (f"RECV:{plan.customer}", -amount))
        seal(books, an_entry("payment_honoured", "staff_error", *legs))
    return cost


def change_dues(
    file: BooksFile, plan: Plan, dues: tuple[Due, ...], *, proved: bool = True, owed: int = -1
) -> None:
    """Another schedule, with or without her ink under it."""
    with file.write() as books:
        page = a_paper(books, CHANGE)
        standing = books.plans.get(plan.number)
        assert standing is not None
        owed = standing.balance if owed < 0 else owed
        if proved:
            shown(books, plan.customer, page, standing.balance, owed)
        books.plans.change(plan.number, dues, owed, page)
        books.plans.paper(plan.number, page)
        seal(books, an_entry("plan_changed", "agreed_change"))


def give_slip(file: BooksFile, customer: str, amount: int) -> StoreCredit:
    """Credit out of kindness, on a slip."""
    with file.write() as books:
        number = a_paper(books, SLIP)
        slip = StoreCredit(number, customer, amount, amount, "GBP", AT)
        books.credits.add(slip)
        legs = (("GOODWILL", amount), (f"CREDIT:{customer}", -amount))
        seal(books, an_entry("credit_given", "policy", *legs))
    return slip


def spend_slip(file: BooksFile, slip: StoreCredit, amount: int, *, proved: bool = True) -> None:
    """Part of it paid out, as its bearer asks."""
    with file.write() as books:
        if proved:
            consent = agreed(slip.bearer, "CREDIT", amount)
            paper = a_paper(books, CHANGE)
            books.evidence.add(replace(proof_of(consent), id=f"E1 {paper}", document=paper))
            books.agreements.confirm(replace(consent, id=f"yes {paper}", evidence=f"E1 {paper}"))
        now = books.credits.get(slip.number)
        assert now is not None
        books.credits.use(CreditUse(slip.number, now.spent, now.spent + amount), "paid out")
        legs = ((f"CREDIT:{slip.bearer}", amount), ("CASH:1", -amount))
        seal(books, an_entry("credit_paid_out", "customer_choice", *legs))


def claim(file: BooksFile, plan: Plan, amount: int) -> PaymentClaim:
    """She says she paid; two people refuse, with a reason and a slip."""
    with file.write() as books:
        number = a_paper(books, "Q")
        made = PaymentClaim(number, plan.number, plan.customer, amount, AT.day, AT)
        books.claims.add(made)
        given = ClaimAnswer(number, "refused", asker="01", second="02", reason="camera shows none")
        books.claims.answer(given, number, AT)
        seal(books, an_entry("claim_refused", "unknown"))
    return made


def make_good(file: BooksFile, cost: Cost, over: int, till: int = 1, shift: int = 1) -> None:
    """The close of the mistake's own shift counts that much too many: the loss is made good."""
    with file.write() as books:
        a_paper(books, Z_REPORT)
        books.shifts.close(Closing(till, shift, AT, "01", 0, over, *totals_now(books, till)))
        books.evidence.make_good(
            MadeGood(cost.id, OVER_COUNT, cost.account, cost.amount, till, shift)
        )
        legs = ((f"CASH:{till}", cost.amount), (cost.account, -cost.amount))
        seal(books, an_entry("shift_closed", "staff_act", *legs))


def totals_now(books: Books, till: int) -> tuple[int, int, int]:
    """What a closing of that till says: closings, sold and returned ever."""
    shift = books.shifts.current(till)
    assert shift is not None
    ever = books.shifts.reading(shift).perpetual
    return ever.closings + 1, ever.sold, ever.returned


def reverse(file: BooksFile, sealed: SealedEntry, account: str, amount: int) -> None:
    """An entry of a short drawer, turned round: the coins were found."""
    place = place_id(sealed.till, sealed.epoch, sealed.seq)
    with file.write() as books:
        good = MadeGood(f"entry {place}", REVERSAL, account, amount, 1, 0, place)
        books.evidence.make_good(good)
        seal(books, an_entry("reversal", "staff_act", ("CASH:1", amount), (account, -amount)))


def fill_plans(file: BooksFile, till: int = 1, shift: int = 1) -> Plan:
    """At least one row in every table of plans; the shift stays open."""
    plan = sign_plan(file)
    sign_plan(file, BEN, kept=False)
    pay(file, plan, 25_000)
    cheque = pay(file, plan, 10_000, "cheque")
    with file.write() as books:
        seal(books, bank_entry(put_bank_return(books, plan, cheque)))
    honour(file, plan, 5_000, till, shift)
    later = tuple(Due(due.day.replace(day=15), due.amount) for due in plan.dues)
    change_dues(file, plan, later)
    spend_slip(file, give_slip(file, ANA, 2_500), 500)
    claim(file, plan, 16_000)
    with file.write() as books:
        slip = a_paper(books, CHANGE)
        books.plans.release(plan.number, slip, AT, "01")
        seal(books, an_entry("goods_handed_over", "customer_choice"))
    with file.write() as books:
        short = seal(
            books, an_entry("drawer_short", "unknown", ("LOSS:till_short", 700), ("CASH:1", -700))
        )
    reverse(file, short, "LOSS:till_short", 700)
    return plan
