"""Papers and the printer: what fails stays in the queue, what may be on paper comes again as a COPY."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from desk.tills import Till
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from posdesk.desk.actions.record_print import RecordPrint
from posdesk.desk.actions.reprint import PaperUnknown, Reprint
from posdesk.desk.lookups.home import AskHome
from posdesk.desk.lookups.papers import AskPaper, AskPrintQueue
from posdesk.desk.opening import print_run
from posdesk.desk.pictures import codes_in_picture, picture_of
from posdesk.desk.print_run import PrintRun
from posdesk.documents.paper import Paper
from posdesk.printing.printer import PAPER_OUT, PRINTER_OFFLINE, PrinterFault

OUT_OF_PAPER = PrinterFault(PAPER_OUT)
TORN = PrinterFault(PAPER_OUT, reached=True)
AWAY = PrinterFault(PRINTER_OFFLINE)


class FakePrinter:
    """Keeps what it printed as (number, copy, drawer); fails as it is told, a fault a time."""

    name = "fake"

    def __init__(self, *faults: PrinterFault | None) -> None:
        self.faults = list(faults)
        self.papers: list[tuple[str, int, bool]] = []
        self.kicks = 0

    def print(self, paper: Paper, copy: int = 0) -> None:
        fault = self.faults.pop(0) if self.faults else None
        if fault is not None:
            raise fault
        self.papers.append((paper.number, copy, paper.opens_drawer))

    def kick_drawer(self) -> None:
        self.kicks += 1


def states(till: Till) -> list[tuple[str, str]]:
    """What waits: state and the fault it met."""
    return [(job.state, job.detail) for job in till.jobs()]


def again(till: Till, number: str) -> int:
    """F6: the paper once more."""
    return till.desk.do(Reprint(number)).result


# --- the queue -----------------------------------------------------------------------------------


def test_what_waits_is_printed_oldest_first_and_the_drawer_opens_with_its_paper(till: Till) -> None:
    printer = FakePrinter()
    coat = till.sell("COAT")
    exchanged = till.settle(till.ticket(coat, "COAT", "BOOK"))
    assert PrintRun(till.desk, printer).print_waiting() == ""
    assert printer.papers == [
        (coat, 0, True), (exchanged.returns[0], 0, True), (exchanged.sale, 0, False),
    ]  # fmt: skip
    assert till.jobs() == ()
    home = till.desk.ask(AskHome())
    assert (home.waiting, home.failed) == (0, "")
    assert [paper.copies for paper in home.latest] == [1, 1, 1]


def test_nothing_waits_and_nothing_is_printed(till: Till) -> None:
    assert PrintRun(till.desk, FakePrinter()).print_waiting() == ""


def test_paper_out_keeps_the_sale_and_the_paper(till: Till) -> None:
    """RELIABILITY 2.4: a sale is never undone because of paper."""
    printer = FakePrinter(OUT_OF_PAPER)
    run = PrintRun(till.desk, printer)
    number, _ = till.sell("MUG"), till.sell("COAT")
    assert run.print_waiting() == PAPER_OUT
    assert states(till) == [("waiting", PAPER_OUT), ("waiting", "")]
    assert till.balance("CASH:1") == 13_650
    assert run.print_waiting() == ""
    assert printer.papers[0] == (number, 0, False)  # tried before: the drawer was seen to
    assert till.jobs() == ()


def test_a_printer_that_is_away_is_tried_again_and_again(till: Till) -> None:
    printer = FakePrinter(AWAY, AWAY, AWAY)
    run = PrintRun(till.desk, printer)
    till.sell("MUG")
    assert [run.print_waiting() for _ in range(4)] == [PRINTER_OFFLINE] * 3 + [""]
    assert [copy for _, copy, _ in printer.papers] == [0]


def test_a_paper_that_broke_off_comes_again_as_a_copy(till: Till) -> None:
    """The customer may hold the first one: two papers, one right."""
    printer = FakePrinter(TORN)
    run = PrintRun(till.desk, printer)
    number = till.sell("MUG")
    assert run.print_waiting() == PAPER_OUT
    assert states(till) == [("failed", PAPER_OUT)]
    assert till.desk.ask(AskHome()).failed == PAPER_OUT
    assert run.print_waiting() == ""
    assert printer.papers == [(number, 1, False)]


def test_a_paper_that_was_on_its_way_when_the_power_went_comes_again_as_a_copy(till: Till) -> None:
    number = till.sell("MUG")
    till.desk.do(RecordPrint(till.jobs()[0].id, "sent"))
    printer = FakePrinter()
    PrintRun(till.desk, printer).print_waiting()
    assert printer.papers == [(number, 1, False)]


def test_a_paper_that_never_left_stays_the_original(till: Till) -> None:
    printer = FakePrinter(OUT_OF_PAPER)
    run = PrintRun(till.desk, printer)
    number = till.sell("MUG")
    run.print_waiting()
    run.print_waiting()
    assert printer.papers == [(number, 0, False)]


def test_no_copy_number_comes_twice_however_often_the_line_tears(till: Till) -> None:
    """The original, COPY 1 and COPY 2 may each be on paper: none of them is said again."""
    printer = FakePrinter(TORN, TORN, AWAY, TORN, None, TORN)
    run = PrintRun(till.desk, printer)
    number = till.sell("MUG")
    for _ in range(5):
        run.print_waiting()
    assert printer.papers == [(number, 3, False)]
    assert again(till, number) == 4
    run.print_waiting()
    run.print_waiting()
    assert printer.papers == [(number, 3, False), (number, 5, False)]
    assert again(till, number) == 6


def test_a_drawer_does_not_open_long_after_its_sale(till: Till) -> None:
    """The printer was off over lunch: nobody is at the till when it comes back."""
    printer = FakePrinter(AWAY)
    run = PrintRun(till.desk, printer)
    late, behind = till.sell("MUG"), till.sell("COAT")
    run.print_waiting()
    till.clock.later(seconds=61)
    now = till.sell("BOOK")
    run.print_waiting()
    assert printer.papers == [(late, 0, False), (behind, 0, False), (now, 0, True)]


@given(st.lists(st.sampled_from([None, AWAY, OUT_OF_PAPER, TORN]), max_size=12))
@settings(
    max_examples=int(os.environ.get("POSDESK_TORN", "12")),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_nothing_is_lost_and_nothing_printed_twice(
    till: Till, faults: list[PrinterFault | None]
) -> None:
    """Through the books themselves, with papers asked for again in between."""
    printer = FakePrinter(*faults)
    tried: list[tuple[str, int]] = []
    printer_print = printer.print

    def noted(paper: Paper, copy: int = 0) -> None:
        if not (printer.faults and printer.faults[0] in (AWAY, OUT_OF_PAPER)):
            tried.append((paper.number, copy))
        printer_print(paper, copy)

    printer.print = noted  # type: ignore[method-assign]
    run = PrintRun(till.desk, printer)
    numbers = [till.sell("MUG") for _ in range(2)]
    for at in range(len(faults) + 2):
        run.print_waiting()
        if at == 1:
            again(till, numbers[0])
    run.print_waiting()
    assert till.jobs() == ()
    assert len(set(tried)) == len(tried), "no original and no COPY n twice"
    assert set(numbers) <= {number for number, _, _ in printer.papers}


def test_one_paper_that_fails_does_not_let_the_next_ones_past(till: Till) -> None:
    printer = FakePrinter(None, AWAY)
    run = PrintRun(till.desk, printer)
    numbers = [till.sell("MUG") for _ in range(3)]
    run.print_waiting()
    assert [number for number, _, _ in printer.papers] == numbers[:1]
    run.print_waiting()
    assert [number for number, _, _ in printer.papers] == numbers


@pytest.mark.logs_expected
def test_a_bug_of_a_renderer_puts_that_paper_aside_and_says_so(till: Till) -> None:
    class Broken(FakePrinter):
        def print(self, paper: Paper, copy: int = 0) -> None:
            raise ZeroDivisionError

    till.sell("MUG")
    assert PrintRun(till.desk, Broken()).print_waiting() == "printer_refused"
    assert states(till) == [("failed", "printer_refused")]


def test_what_is_printed_stays_printed(till: Till) -> None:
    till.sell("MUG")
    job = till.jobs()[0].id
    PrintRun(till.desk, FakePrinter()).print_waiting()
    till.desk.do(RecordPrint(job, "failed", PAPER_OUT))
    assert till.jobs() == ()


def test_the_drawer_opens_without_paper_too(till: Till) -> None:
    printer = FakePrinter()
    PrintRun(till.desk, printer).kick_drawer()
    assert (printer.kicks, printer.papers) == (1, [])


# --- copies --------------------------------------------------------------------------------------


def test_the_first_is_the_original_then_copy_one_copy_two(till: Till) -> None:
    """MONEY 30: COPY n - 1, the same number and content."""
    printer = FakePrinter()
    run = PrintRun(till.desk, printer)
    number = till.sell("MUG")
    run.print_waiting()
    for copy in (1, 2, 3):
        assert again(till, number) == copy
        run.print_waiting()
    assert printer.papers == [(number, 0, True), *((number, copy, False) for copy in (1, 2, 3))]


def test_a_copy_counts_only_when_it_reached_the_printer(till: Till) -> None:
    printer = FakePrinter(None, AWAY)
    run = PrintRun(till.desk, printer)
    number = till.sell("MUG")
    run.print_waiting()
    again(till, number)
    run.print_waiting()
    assert again(till, number) == 1
    run.print_waiting()
    assert [copy for _, copy, _ in printer.papers] == [0, 1]


def test_asking_again_while_it_waits_prints_no_second_original(till: Till) -> None:
    printer = FakePrinter()
    number = till.sell("MUG")
    assert [again(till, number) for _ in range(5)] == [0] * 5
    PrintRun(till.desk, printer).print_waiting()
    assert printer.papers == [(number, 0, True)]


def test_a_copy_of_a_slip_is_the_slip_and_returns_like_it(till: Till) -> None:
    number = till.sell("2*MUG")
    slip = till.take_back(number, "MUG").returns[0]
    PrintRun(till.desk, FakePrinter()).print_waiting()
    again(till, slip)
    (task,) = till.desk.ask(AskPrintQueue())
    original = till.desk.ask(AskPaper(slip))
    assert original is not None
    assert (task.paper.number, task.paper.blocks[:-1]) == (slip, original.blocks)
    assert task.paper.blocks[-1].text == "printed again Sun 22 Nov 2026 10:00"
    assert (task.paper.copy, task.opens_drawer, task.state, task.detail) == (
        1,
        False,
        "waiting",
        "",
    )
    assert till.take_back(till.token(slip), "MUG").figure == 650


def test_a_paper_nobody_made_is_not_printed_again(till: Till) -> None:
    with pytest.raises(PaperUnknown) as refused:
        again(till, "S1-000099-9")
    assert refused.value.figures == {"number": "S1-000099-9"}
    assert till.desk.ask(AskPaper("S1-000099-9")) is None


# --- the printer every new shop has --------------------------------------------------------------


def test_without_a_printer_papers_are_files_beside_the_books_and_scan_back(till: Till) -> None:
    number = till.sell("MUG", "KETTLE")
    assert print_run(till.desk).print_waiting() == ""
    (file,) = (till.desk.folder / "receipts").glob("*.pdf")
    assert number in file.name
    codes = codes_in_picture(file)
    assert codes == (till.token(number),)
    assert till.take_back(codes[0]).figure == 4_649


def test_the_preview_of_a_paper_can_be_scanned(till: Till, tmp_path: Path) -> None:
    number = till.sell("MUG")
    paper = till.desk.ask(AskPaper(number))
    assert paper is not None
    picture = tmp_path / "preview.png"
    picture.write_bytes(picture_of(paper, 576))
    assert codes_in_picture(picture) == (till.token(number),)
