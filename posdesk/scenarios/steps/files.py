"""What is done to the books from outside: rows edited, ends cut off, backups put back, imports."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import replace
from datetime import date
from random import Random

from posdesk.desk import plan_sheet
from posdesk.desk.actions.import_plans import ImportPlans
from posdesk.documents.seal import NotRead, open_seal
from posdesk.instalments.brought import BroughtCredit, BroughtPlan, lowered
from posdesk.instalments.schedule import MONTH, schedule
from posdesk.people.staff import MANAGER
from posdesk.scenarios.outcomes import NotBuilt, check
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Stage
from posdesk.store.rows_mended import mend_rows

_FILE = "file"
Brought = tuple[tuple[BroughtPlan, ...], tuple[BroughtCredit, ...]]


def drawn(count: int) -> Brought:
    """Customers with a plan each, every other one with a credit, drawn by lot.

    Of every fifth her own paper says less than the old books do, and that is what is brought.
    """
    dice, first = Random(126), date(2026, 12, 1)
    plans, credits = [], []
    for no in range(count):
        paid, balance = dice.randrange(0, 90_000), dice.randrange(1_000, 90_000)
        dues = schedule(balance, dice.randint(2, 12), first, MONTH)
        theirs = balance
        if not no % 5:
            balance -= dice.randrange(1, 900)
            dues = lowered(dues, balance)
        name, phone = f"Customer {no}", f"0700 {900_000 + no}"
        plans.append(
            BroughtPlan(
                f"OLD-{no}", name, "Ring", paid + theirs, paid, balance, dues, phone,
                on_paper=balance, theirs=theirs,
            )
        )  # fmt: skip
        if no % 2:
            credits.append(BroughtCredit(f"C-{no}", name, dice.randrange(1, 9_000), phone))
    return tuple(plans), tuple(credits)


def by_owner(stage: Stage, *statements: str) -> None:
    """Statements of the file's owner, with every guard gone; the books were closed meanwhile."""
    with stage.closed(), stage.ground.owner() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
    stage.tampered = True


@sentence("the file's owner edits the row of payment {paper} to {amount}")
def edits_payment(stage: Stage, paper: str, amount: str) -> None:
    """With every guard gone."""
    number, said = stage.paper(paper).number, stage.minor(amount)
    by_owner(
        stage,
        f"update plan_credit set after = before + {said} where document = '{number}'",
        f"update payment set amount = {said} where number = '{number}'",
    )


@sentence("the file's owner takes payment {paper} of {name} out of rows and account")
def takes_payment_out(stage: Stage, paper: str, name: str) -> None:
    """Rows and her account agree afterwards; what she was handed says otherwise."""
    number, account = stage.paper(paper).number, stage.account(f"RECV:{name}")
    with stage.read() as books:
        paid = books.plans.payment(number)
    assert paid is not None, number
    one = f"select min(txn) from posting where account = '{account}' and minor > 0"
    by_owner(
        stage,
        f"delete from plan_credit where document = '{number}'",
        f"update posting set minor = minor + {paid.amount} "
        f"where account = '{account}' and txn = ({one})",
    )


@sentence("the file's owner drops the guards and sets the price of plan {plan} to {amount}")
def edits_plan(stage: Stage, plan: str, amount: str) -> None:
    """In the table; agreement and seals say what was signed."""
    if plan not in stage.numbers:
        raise NotBuilt("sign_plan")
    number = stage.numbers[plan]
    price = stage.minor(amount)
    by_owner(
        stage,
        f"update plan set financed = financed + {price} - price, price = {price} "
        f"where number = '{number}'",
    )


@sentence("the file's owner takes half the rows of receipt {paper}")
def halves_receipt(stage: Stage, paper: str) -> None:
    """The first line stays, and what says that there was such a sale."""
    number = stage.paper(paper).number
    by_owner(
        stage,
        f"delete from sale_line where sale = '{number}' and no > 1",
        f"delete from sale_tender where sale = '{number}'",
    )


@sentence("the file's owner takes half the rows of plan {plan}")
def halves_plan(stage: Stage, plan: str) -> None:
    """Contract, goods and payments stay; the parts that are due are gone, and how it was paid."""
    if plan not in stage.numbers:
        raise NotBuilt("sign_plan")
    number = stage.numbers[plan]
    by_owner(
        stage,
        f"delete from plan_due where plan = '{number}'",
        f"delete from sale_tender where sale = '{number}'",
    )


@sentence("the file's owner writes plan {plan} to the name of {name}")
def renames_plan(stage: Stage, plan: str, name: str) -> None:
    """In the table; every paper of it says whose it is."""
    number, other = stage.numbers[plan], stage.customer(name)
    by_owner(stage, f"update plan set customer = '{other}' where number = '{number}'")


@sentence("the file's owner drops the guards and books {amount} to {account}")
def owner_books(stage: Stage, amount: str, account: str) -> None:
    """One leg of a sealed act is raised, another lowered."""
    wanted, minor = stage.account(account), stage.minor(amount)
    one = f"select min(txn) from posting where account = '{wanted}'"
    by_owner(
        stage,
        f"update posting set minor = minor + {minor} where account = '{wanted}' and txn = ({one})",
    )


@sentence("the file's owner drops the guards and sets the last day of receipt {paper} to {day}")
def edits_window(stage: Stage, paper: str, day: str) -> None:
    """In the table; the paper says what was printed."""
    from posdesk.store.columns import day_number

    number, last = stage.paper(paper).number, day_number(stage.day(day))
    by_owner(stage, f"update sale set return_by = {last} where number = '{number}'")


@sentence(
    "the file's owner drops the guards and swaps the prices of lines {number} and {count} of "
    "receipt {paper}"
)  # fmt: skip
def swaps_prices(stage: Stage, number: str, count: str, paper: str) -> None:
    """In the table; the paper says what was sold."""
    sale, one, two = stage.paper(paper).number, int(number), int(count)
    swap = "".join(
        f", {column} = (select {column} from sale_line o where o.sale = '{sale}' "
        f"and o.no = {one + two} - sale_line.no)"
        for column in ("price_milli", "paid")
    )
    by_owner(
        stage,
        f"update sale_line set no = no{swap} where sale = '{sale}' and no in ({one}, {two})",
    )


@sentence("the file's owner cuts off the last {number} entries of the journal")
def cuts_off(stage: Stage, number: str) -> None:
    """With everything that belongs to them, leaving no trace in the file."""
    stage.lose_entries(int(number))


@sentence("the books are opened again")
def opened_again(stage: Stage) -> None:
    """As at the next start."""
    stage.end()
    stage.desk  # noqa: B018 - the next look at them opens them


@sentence("the books are mended from their seals")
def mended(stage: Stage) -> None:
    """What a row says is what its seal says again; the owner of the tables does it."""
    with stage.closed(), stage.ground.owner() as connection:
        done = mend_rows(connection)
    check(bool(done.mended) and not done.left, f"it mended {done.mended}, and left {done.left}")
    stage.tampered = False


@sentence("the check of the books names the row")
def names_row(stage: Stage) -> None:
    """The stand-alone verifier says which record is no longer what was sealed."""
    said = stage.ground.trouble()
    check("till 1" in said, f"the check says {said!r}")


@sentence("the opening says that an older copy was put back")
def older_copy(stage: Stage) -> None:
    """By the mark beside the books, or by what the check finds."""
    check("behind_mark" in stage.desk.alarms, f"it says {stage.desk.alarms}")


@sentence("the next receipt has a number that was never given")
def fresh_number(stage: Stage) -> None:
    """Numbers of papers that the books lost are not given again."""
    from posdesk.scenarios.steps.counter import settle_shown, ticket_of

    given = {held.number for held in stage.papers.values()}
    rows = ({"goods": "Mug", "pieces": "1", "each": "6.50"},)
    settled = settle_shown(stage, ticket_of(stage, rows), "in cash")
    check(settled.sale not in given, f"{settled.sale} was given before")
    highest = max(number.split("-")[1] for number in given)
    check(settled.sale.split("-")[1] > highest, f"{settled.sale} is not above {highest}")


@sentence("a backup is made on {day}")
def backup_made(stage: Stage, day: str) -> None:
    """By the program, proved, beside the books."""
    from posdesk.desk.actions.back_up import back_up

    stage.today(stage.day(day))
    stage.notes["backup"] = back_up(stage.desk).path


@sentence("the backup is put back on {day}", agreed=True)
def backup_put_back(stage: Stage, day: str) -> None:
    """What happened since is not in the books any more: no act of anybody's made them say less."""
    from posdesk.desk.restoring import restore_books

    stage.today(stage.day(day))
    books = stage.desk.books
    assert books is not None
    with stage.closed():
        restore_books(stage.notes["backup"], books, stage.clock, who="2")


@sentence("a file of {number} customers with plans and credits drawn by lot")
def file_of_customers(stage: Stage, number: str) -> None:
    """As another program would write it."""
    stage.notes[_FILE] = drawn(int(number.replace(",", "")))


@sentence("row {number} of the file owes more than its papers say")
def worse_row(stage: Stage, number: str) -> None:
    """One that must not be taken."""
    plans, credits = stage.notes[_FILE]
    row = plans[int(number) - 1]
    worse = replace(row, on_paper=row.balance - 1)
    stage.notes[_FILE] = ((*plans[: int(number) - 1], worse, *plans[int(number) :]), credits)


@sentence("the file is imported", agreed=True)
def imported(stage: Stage) -> None:
    """All of it, or nothing; what its customers signed for there is owed here."""
    with stage.trying():
        stage.put_on_duty(MANAGER)
        action = ImportPlans(stage.desk.new_operation(), *stage.notes[_FILE])
        begun = time.process_time()  # not the clock: a machine may have other work
        stage.notes["brought"] = stage.do(action)
        stage.notes["took"] = time.process_time() - begun


@sentence("it took less than {number} seconds")
def took_less(stage: Stage, number: str) -> None:
    """The import before, as the program works on it."""
    took = stage.notes["took"]
    check(took < int(number), f"it took {took:.1f} seconds")


@sentence("nobody of the file owes more or holds less than the file says")
def nobody_worse(stage: Stage) -> None:
    """Customer by customer, by rows, accounts and the papers that were printed."""
    plans, credits = stage.notes[_FILE]
    left = Counter[str]()
    for slip in credits:
        left[slip.phone] += slip.left
    with stage.read() as books:
        station = stage.desk.station()
        for row in plans:
            (person,) = books.customers.search(row.phone)
            (plan,) = books.plans.of_customer(person.reference)
            found = plan_sheet.sheet(books, station, plan.number)
            check(not found.doubt and found.balance == row.balance, f"{row.number} differs")
            check(found.dues == row.dues, f"{row.number} is due otherwise")
            held = sum(each.left for each in books.credits.of_bearer(person.reference))
            check(held == left[row.phone], f"{row.name} holds {stage.shown(held)}")


@sentence("a signed report shows both totals")
def report_signed(stage: Stage) -> None:
    """As the old books say and as it stands here, with our seal, and the better one for her."""
    plans, credits = stage.notes[_FILE]
    done = stage.notes["brought"]
    held = stage.hold("T1", done.report)
    totals = (
        sum(each.in_old_books for each in plans), sum(each.balance for each in plans),
        sum(each.in_old_books for each in credits), sum(each.left for each in credits),
    )  # fmt: skip
    check(totals == (done.their_owed, done.owed, done.their_left, done.left), f"it says {done}")
    check(done.owed <= done.their_owed and done.left >= done.their_left, f"it says {done}")
    for minor in totals:
        check(stage.shown(minor) in held.text, f"it does not say {stage.shown(minor)}")
    ring = stage.desk.station().ring
    signed = [open_seal(token, ring) for token in held.tokens]
    check(bool(signed) and not any(isinstance(each, NotRead) for each in signed), "no seal")
    turnover = stage.balance("SALES")
    check(turnover == 0, f"the old program's sales are {stage.shown(-turnover)} of our turnover")
