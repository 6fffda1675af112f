"""How acts reach the disk: what is sent, how many statements, who waits for whom, what races."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from bookmaking import AT, KEY, a_line, a_sale, give_back, put_return, sale_entry, sell
from sqlalchemy import Engine, event

from posdesk.errors import Fault
from posdesk.identity import SALE
from posdesk.keys import make_key
from posdesk.ledger.journal import JournalEntry
from posdesk.store import sqlite
from posdesk.store.engine import BooksFile, BooksRefused, open_books


def trace(path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[BooksFile, list[str]]:
    """Books whose driver tells every statement it runs."""
    said: list[str] = []
    plain = sqlite.connect

    def traced(where: Path) -> sqlite3.Connection:
        raw = plain(where)
        raw.set_trace_callback(said.append)
        return raw

    monkeypatch.setattr(sqlite, "connect", traced)
    return open_books(path, KEY), said


def test_a_writer_takes_the_lock_before_it_reads(
    file_books: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """RELIABILITY 2.2: never SELECT, BEGIN, INSERT, COMMIT, which checks outside the transaction."""
    file, said = trace(file_books, monkeypatch)
    said.clear()
    with file.write() as books:
        assert books.settings.get("theme") is None
        books.held.put("live:1", b"draft", "", AT)
    verbs = [" ".join(sql.split()[:2]) for sql in said if not sql.startswith("--")]
    assert verbs == [
        "BEGIN IMMEDIATE", "select value", "delete from", "insert into", "COMMIT",
    ]  # fmt: skip
    said.clear()
    with file.read() as books:
        books.settings.get("theme")
    verbs = [sql.split()[0] for sql in said]
    assert verbs == ["BEGIN", "select", "COMMIT"]
    file.close()


@contextmanager
def counted(file: BooksFile) -> Iterator[list[str]]:
    """The statements an act sends, BEGIN and COMMIT apart."""
    said: list[str] = []

    def note(connection: object, cursor: object, sql: str, *rest: object) -> None:
        if not sql.upper().startswith(("BEGIN", "COMMIT")):
            said.append(sql)

    engine: Engine = file.over.engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield said
    finally:
        event.remove(engine, "before_cursor_execute", note)


def test_an_act_is_few_statements_whatever_its_size(file: BooksFile) -> None:
    """PERFORMANCE 3 (3): at most 10 for a sale, 14 for a return, what the desk asks included."""
    lines = [a_line(no, 3, sku=f"SKU{no}") for no in range(1, 41)]
    sell(file)  # the accounts exist
    with counted(file) as said, file.write() as books:
        assert books.journal.facts_of("op") is None
        assert books.shifts.current(1) is None
        sale = a_sale(str(books.numbers.next(SALE)), *lines)
        books.sales.add(sale)
        books.documents.add(sale.number, "sale_receipt", ("PD1",), b"paper")
        books.outbox.add(sale.number, 0, True)
        books.journal.post(sale_entry(sale), AT, "op")
    assert len(said) <= 10, said
    give_back(file, sale, 1, 0, 1)
    with counted(file) as said, file.write() as books:
        assert books.journal.facts_of("back") is None
        assert books.shifts.current(1) is None
        assert books.sales.standing(sale.number) is not None
        put_return(books, sale, 1, 1, 2)
    assert len(said) <= 14, said


def test_an_operation_is_done_once(file: BooksFile) -> None:
    entry = JournalEntry("drawer_opened", "staff_act", "GBP", facts={"who": "01"})
    with file.write() as books:
        books.journal.post(entry, AT, "op")
    with file.read() as books:
        assert books.journal.facts_of("op") == {"who": "01"}
        assert books.journal.facts_of("other") is None
    with pytest.raises(BooksRefused, match="E_TAKEN"), file.write() as books:
        books.journal.post(entry, AT, "op")
    with file.read() as books:
        assert len(books.journal.entries(0, 9)) == 2


def test_an_act_left_unsealed_is_not_kept(file: BooksFile) -> None:
    with pytest.raises(Exception, match=r"(?i)foreign key"), file.write() as books:
        books.sales.add(a_sale(str(books.numbers.next(SALE))))
    with file.read() as books:
        assert books.sales.latest(9) == ()
    assert sell(file).number[:9] == "S1-000001"


def test_time_never_runs_backwards_in_the_journal(file: BooksFile) -> None:
    sell(file, at=AT.after(days=1))
    with file.write() as books:
        books.journal.post(JournalEntry("drawer_opened", "staff_act", "GBP"), AT, "early")
        assert books.journal.head().at.ms == AT.after(days=1).ms


def together(*tasks: Callable[[], object]) -> list[object]:
    """Run the tasks at once; each one's result or what it raised."""
    start = threading.Barrier(len(tasks))
    answers: list[object] = [None] * len(tasks)

    def run(place: int, task: Callable[[], object]) -> None:
        start.wait()
        try:
            answers[place] = task()
        except Exception as raised:
            answers[place] = raised

    threads = [threading.Thread(target=run, args=(place, task)) for place, task in enumerate(tasks)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


def test_two_threads_give_one_unit_back_once(file: BooksFile) -> None:
    sale = sell(file, a_line(1, 20))
    for unit in range(20):
        answers = together(
            *(lambda before=unit: give_back(file, sale, 1, before, before + 1) for _ in range(2))
        )
        refused = [answer for answer in answers if isinstance(answer, BooksRefused)]
        assert len(refused) == 1, answers
        assert "E_TAKEN" in str(refused[0]) or "E_UNITS" in str(refused[0])
    with file.read() as books:
        standing = books.sales.standing(sale.number)
        assert standing is not None
        assert standing.left(1) == 0
        assert standing.refunded == {1: sale.total}


def test_two_tills_give_one_unit_back_once(server_books: str) -> None:
    """RELIABILITY G4: not even between two tills on one server."""
    two = make_key(bytes([2]) * 32)
    first = open_books(server_books, KEY)
    with first.write() as books:
        books.tills.add(2, two.public, AT)
    second = open_books(server_books, two)
    sale = sell(first, a_line(1, 100))
    sell(second)
    won = [0, 0]
    for unit in range(100):
        answers = together(
            *(
                lambda file=file, before=unit: give_back(file, sale, 1, before, before + 1)
                for file in (first, second)
            )
        )
        refused = [isinstance(answer, BooksRefused | Fault) for answer in answers]
        assert sum(refused) == 1, answers
        won[refused.index(False)] += 1
    with second.read() as books:
        standing = books.sales.standing(sale.number)
        assert standing is not None
        assert standing.left(1) == 0
    second.close()
    first.close()


def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    quick = tuple(
        ("busy_timeout", "20", 20) if each[0] == "busy_timeout" else each
        for each in sqlite.SETTINGS
    )
    monkeypatch.setattr(sqlite, "SETTINGS", quick)


def _reading(path: Path) -> sqlite3.Connection:
    """Somebody reads, and does not stop."""
    reader = sqlite3.connect(path, isolation_level=None)
    reader.execute("begin")
    reader.execute("select count(*) from sale").fetchone()
    return reader


def test_a_commit_held_up_by_a_reader_is_repeated_not_lost(
    file_books: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _impatient(monkeypatch)
    file = open_books(file_books, KEY)
    reader = _reading(file_books)
    asked = []

    def ticks() -> int:
        asked.append(len(asked))
        if len(asked) == 3:  # the third COMMIT gets through
            reader.execute("commit")
        return 0

    monkeypatch.setattr(sqlite, "ticks_ms", ticks)
    sale = sell(file)
    reader.close()
    assert len(asked) == 3
    with file.read() as books:
        assert books.sales.exists(sale.number)
    file.close()


def test_a_commit_that_never_gets_through_is_undone_and_said(
    file_books: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _impatient(monkeypatch)
    monkeypatch.setattr(sqlite, "COMMIT_PATIENCE_MS", -1)
    file = open_books(file_books, KEY)
    reader = _reading(file_books)
    with pytest.raises(Fault, match="busy"):
        sell(file)
    reader.close()
    assert sell(file).number[:9] == "S1-000001"
    file.close()


def test_readers_see_the_books_as_they_were_while_one_writes(file: BooksFile) -> None:
    sale = sell(file)
    with file.write() as books:
        books.settings.put("a", 1)
        with file.read() as other:
            assert other.settings.get("a") is None
            assert other.sales.exists(sale.number)


def test_a_unit_inside_a_unit_is_a_bug(file: BooksFile) -> None:
    with file.write(), pytest.raises(AssertionError), file.write():
        pass


def test_filled_books_keep_every_balance_at_zero(filled: str) -> None:
    file = open_books(filled, KEY)
    with file.read() as books:
        accounts = (
            "CASH:1", "SAFE", "CARD:clearing", "SALES", "TAX", "RETURNS",
            "RECV:a1f0", "RECV:b2e1", "CREDIT:a1f0", "BANK", "GOODWILL", "LOSS:unrecorded",
        )  # fmt: skip
        assert sum(books.journal.balance(account) for account in accounts) == 0
        assert books.journal.balance("RECV:a1f0") == 128_000 + 100_000 - 25_000 - 5_000
        assert books.journal.balance("LOSS:unknown") == 0
    file.close()
