"""Attempts to charge a customer: by an entry of one's own, by a command, by statements."""

from __future__ import annotations

from posdesk.errors import Refusal
from posdesk.promise.attempts import ATTEMPT
from posdesk.scenarios.closed_list import named_so
from posdesk.scenarios.crafted import CraftedEntry, Legs, book_by_statements, walls_down
from posdesk.scenarios.outcomes import NotBuilt, Unmet, check
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Stage


@sentence("somebody tries to book {amount} to {account} against {against} because of {cause}")
def tries_to_book(stage: Stage, amount: str, account: str, against: str, cause: str) -> None:
    """Debit the first account, credit the second, with nothing the customer signed."""
    minor = stage.minor(amount)
    legs = ((stage.account(account), minor), (stage.account(against), -minor))
    with stage.trying():
        stage.do(CraftedEntry(stage.desk.new_operation(), legs, cause))
    stage.notes["tried"] = (legs, cause)


@sentence("it is refused with {code}")
def refused_with(stage: Stage, code: str) -> None:
    """The act before was refused by that rule, and nothing was booked."""
    if stage.refused is None:
        raise Unmet("it was not refused")
    check(stage.refused.code == code, f"it was refused with {stage.refused.code}")


@sentence("it is refused with {code} and written down")
def refused_and_written(stage: Stage, code: str) -> None:
    """The same, and the attempt is an entry of the journal with who, what and the figures."""
    refused_with(stage, code)
    last = stage.entries()[-1]
    check(last["kind"] == ATTEMPT, "the attempt is not written down")
    facts = last["facts"]
    check(facts["who"] == stage.desk.duty.code, f"it is written down for {facts['who']!r}")
    check(bool(facts["figures"]), "it is written down without figures")
    if "tried" in stage.notes:
        _each_wall_stops(stage, *stage.notes.pop("tried"))


def _each_wall_stops(stage: Stage, legs: Legs, cause: str) -> None:
    """There are three: whichever of them is gone, the others are no reason not to see it."""

    def by_statements() -> None:
        with stage.ground.program() as connection:
            book_by_statements(connection, legs, cause)

    down = walls_down(legs, cause, by_statements)
    check(not down, f"{' and '.join(down)} would let it pass")


@sentence("nothing is booked")
def nothing_booked(stage: Stage) -> None:
    """No money moved since the When before."""
    moved = [entry["kind"] for entry in stage.entries()[stage.marked :] if entry["postings"]]
    check(not moved, f"booked: {', '.join(moved)}")


@sentence("no command, option or column is for {words}")
def no_command(stage: Stage, words: str) -> None:
    """Searched by name: acts of the desk and their fields, questions, sources of cash, columns of
    imports."""
    wanted = [word.strip() for word in words.strip('"').split(",")]
    found = [f"{name} ({word})" for word in wanted for name in named_so(word)]
    check(not found, f"there is {', '.join(found)}")


# --- statements of the program's own role ------------------------------------------------------


@sentence("the program's role books {amount} to {account} by a statement")
def books_by_statement(stage: Stage, amount: str, account: str) -> None:
    """Rows of a whole act, in good form but for the signature."""
    minor = stage.minor(amount)
    _by_program(stage, ((stage.account(account), minor), ("SALES", -minor)))


@sentence("the program's role books {amount} to {account} and nothing against it by a statement")
def books_one_side(stage: Stage, amount: str, account: str) -> None:
    """Rows of an act that does not balance."""
    _by_program(stage, ((stage.account(account), stage.minor(amount)),))


@sentence("the program's role moves {amount} from {account} to {against} by a statement")
def moves_by_statement(stage: Stage, amount: str, account: str, against: str) -> None:
    """A balanced act between two customers."""
    minor = stage.minor(amount)
    _by_program(stage, ((stage.account(against), minor), (stage.account(account), -minor)))


def _by_program(stage: Stage, legs: tuple[tuple[str, int], ...]) -> None:
    with stage.trying(), stage.ground.program() as connection:
        book_by_statements(connection, legs)


def run_as_program(stage: Stage, *statements: str) -> None:
    """Statements of the program's role, in one transaction; what refuses them is kept."""
    with stage.trying(), stage.ground.program() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)


@sentence("the program's role removes the postings of receipt {paper} by a statement")
def removes_postings(stage: Stage, paper: str) -> None:
    """DELETE of the rows of that act."""
    act = _act_of(stage, paper)
    run_as_program(stage, f"delete from posting where txn = {act}")


@sentence(
    "the program's role sets the price of line {number} of receipt {paper} to {amount} "
    "by a statement"
)
def sets_line(stage: Stage, number: str, paper: str, amount: str) -> None:
    """UPDATE of a sealed row."""
    sale, minor = stage.paper(paper).number, stage.minor(amount)
    run_as_program(
        stage,
        f"update sale_line set paid = {minor}, price_milli = {minor * 1000} "
        f"where sale = '{sale}' and no = {int(number)}",
    )


@sentence("the program's role sets the price of plan {plan} to {amount} by a statement")
def sets_plan(stage: Stage, plan: str, amount: str) -> None:
    """UPDATE of a sealed row."""
    number = stage.numbers.get(plan)
    if number is None:
        raise NotBuilt("sign_plan")
    price = stage.minor(amount)
    run_as_program(
        stage,
        f"update plan set financed = financed + {price} - price, price = {price} "
        f"where number = '{number}'",
    )


@sentence("the program's role sets the credit of {name} to {amount} by a statement")
def sets_credit(stage: Stage, name: str, amount: str) -> None:
    """UPDATE of what was given on the slips."""
    bearer = stage.account(f"CREDIT:{name}").partition(":")[2]
    change = f"update store_credit set given = {stage.minor(amount)} where bearer = '{bearer}'"
    run_as_program(stage, change)


@sentence("the program's role spends {amount} of the credit of {name} by a statement")
def spends_credit(stage: Stage, amount: str, name: str) -> None:
    """INSERT of a use that the customer did not confirm."""
    bearer = stage.account(f"CREDIT:{name}").partition(":")[2]
    act = "(select max(id) from txn)"
    slip = f"(select number from store_credit where bearer = '{bearer}')"
    columns = "(credit, before, txn, after, document)"
    row = f"{slip}, 0, {act}, {stage.minor(amount)}, {slip}"
    run_as_program(stage, f"insert into credit_use {columns} values ({row})")


@sentence("the program's role writes over the posting of receipt {paper} by {phrase}")
def writes_over(stage: Stage, paper: str, phrase: str) -> None:
    """INSERT OR REPLACE, REPLACE INTO, UPSERT, UPDATE or DELETE."""
    act = _act_of(stage, paper)
    columns = "(txn, no, account, minor)"
    row = f"select txn, no, account, 1 from posting where txn = {act} and no = 1"
    replace = f"insert or replace into posting {columns} {row}"
    on = "on conflict (txn, no) do update set minor = 1"
    upsert = f"insert into posting {columns} {row} {on}"
    if stage.ground.engine != "sqlite":
        replace = upsert  # the server has no other way to say it
    statements = {
        "INSERT OR REPLACE": replace,
        "REPLACE INTO": replace.replace("insert or replace", "replace"),
        "UPSERT": upsert,
        "UPDATE": f"update posting set minor = 1 where txn = {act}",
        "DELETE": f"delete from posting where txn = {act}",
    }
    check(phrase in statements, f"there is no statement {phrase}")
    run_as_program(stage, statements[phrase])


@sentence("the statement is refused")
def statement_refused(stage: Stage) -> None:
    """The database itself refused it."""
    check(isinstance(stage.refused, Refusal), "the statement was taken")


def _act_of(stage: Stage, paper: str) -> int:
    number = stage.paper(paper).number
    with stage.ground.program() as connection:
        found = connection.exec_driver_sql(
            f"select txn from document where number = '{number}'"
        ).scalar()
    if found is None:
        raise Unmet(f"the books do not hold {paper}")
    return int(found)
