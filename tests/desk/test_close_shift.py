"""Closing the day: counted blind, a difference is the shop's, totals that never go back."""

from __future__ import annotations

import pytest
from desk.shops import AUDITOR, CLERK, FLOAT
from desk.test_counts import statements
from desk.tills import CARD, CASH, Till

from posdesk.desk.actions.close_shift import Closed, CloseShift, DrawerMoved, ReasonUnknown
from posdesk.desk.actions.count_drawer import CountDrawer, CountImpossible
from posdesk.desk.actions.hold_ticket import KeepTicket
from posdesk.desk.actions.move_cash import MoveCash
from posdesk.desk.actions.note_start import NoteStart
from posdesk.desk.actions.open_drawer import OpenDrawer
from posdesk.desk.actions.open_shift import OpenShift
from posdesk.desk.actions.read_shift import ReadShift
from posdesk.desk.actions.settle_ticket import ShiftNotOpen
from posdesk.desk.duty import NobodySignedIn, NotForThisRole
from posdesk.desk.lookups.home import AskHome
from posdesk.desk.lookups.shift import AskShift
from posdesk.sales.payment import Handed
from posdesk.ticket.keeping import Amid
from posdesk.till.differences import CODES, DIFFERENCES
from posdesk.till.drawer_count import DrawerCount
from posdesk.till.reading import Moved, Pending, Reading


def pounds(minor: int) -> DrawerCount:
    """That much in the drawer, in pound coins and pennies."""
    return DrawerCount.of({100: minor // 100, 1: minor % 100})


def close(till: Till, counted: int, operation: str = "close") -> Closed:
    """Count, see what was expected, close."""
    found = till.desk.do(CountDrawer(f"{operation}-count", pounds(counted), on_paper=False)).result
    return till.desk.do(CloseShift(operation, pounds(counted), found.expected)).result


def reading(till: Till) -> Reading:
    """The shift as its page shows it."""
    view = till.desk.ask(AskShift())
    assert view is not None
    return view.reading


def test_a_day_that_fits_is_closed_and_its_cash_is_in_the_safe(either_till: Till) -> None:
    till = either_till
    till.sell("MUG")
    till.sell("KETTLE", by=(CARD,))
    closed = close(till, FLOAT + 6_50)
    assert (closed.shift, closed.counted, closed.expected) == (1, FLOAT + 6_50, FLOAT + 6_50)
    assert closed.paper.startswith("Z1-000001")
    assert till.balance("CASH:1") == 0
    assert till.balance("SAFE") == 6_50
    assert till.balance("LOSS:till_short") == till.balance("SUSPENSE:till_over") == 0
    assert till.postings("close") == {}
    assert till.kinds()[-3:] == ["drawer_counted", "drawer_emptied", "shift_closed"]
    assert till.desk.ask(AskHome()).shift is None
    assert till.desk.ask(AskShift()) is None


def test_a_short_drawer_is_the_shops_loss_and_nobody_elses(either_till: Till) -> None:
    """SE-015, SE-119: LOSS:till_short 100.00, and no other account moves."""
    till = either_till
    till.desk.do(MoveCash("float", "in_safe", 100_00))
    close(till, FLOAT)
    assert till.postings("close") == {"CASH:1": -100_00, "LOSS:till_short": 100_00}
    assert till.content("close")["cause"] == "unknown"
    assert till.balance("CASH:1") == 0
    text = till.paper(till.jobs()[-1].number)
    assert "The shop bears it. It is nobody's debt." in text


def test_a_drawer_that_is_over_waits_for_its_owner(till: Till) -> None:
    close(till, FLOAT + 10_00)
    assert till.postings("close") == {"CASH:1": 10_00, "SUSPENSE:till_over": -10_00}


def test_change_given_later_and_the_over_count_make_each_other_good(till: Till) -> None:
    """SE-018, story S12: the drawer was 10.00 over; he asked, got it, and the day closes at nothing."""
    till.desk.do(MoveCash("late", "out_change", 10_00))
    close(till, FLOAT)
    assert till.balance("SUSPENSE:till_over") == 0
    assert till.balance("LOSS:till_short") == 0


def test_an_empty_drawer_can_be_closed(till: Till) -> None:
    till.desk.do(MoveCash("out", "out_safe", FLOAT))
    closed = close(till, 0)
    assert (closed.counted, closed.expected) == (0, 0)
    assert "drawer_emptied" not in till.kinds()


def test_nothing_sells_after_the_close_until_a_shift_is_open(till: Till) -> None:
    ticket = till.ticket("MUG")
    close(till, FLOAT)
    with pytest.raises(ShiftNotOpen):
        till.settle(ticket)
    for act in (ReadShift("x"), CountDrawer("c", pounds(0)), CloseShift("z", pounds(0), 0)):
        with pytest.raises(ShiftNotOpen):
            till.desk.do(act)
    assert till.desk.do(OpenShift("next", 50_00)).result == 2
    assert till.settle(ticket).sale


def test_the_same_close_twice_is_one_close(till: Till) -> None:
    first = close(till, FLOAT - 1)
    again = till.desk.do(CloseShift("close", pounds(FLOAT - 1), FLOAT))
    assert (again.result, again.repeated) == (first, True)
    assert till.balance("LOSS:till_short") == 1


def test_cash_that_moved_since_the_count_asks_for_another(till: Till) -> None:
    till.desk.do(CountDrawer("count", pounds(FLOAT), on_paper=False))
    till.sell("MUG")
    with pytest.raises(DrawerMoved) as refused:
        till.desk.do(CloseShift("close", pounds(FLOAT), FLOAT))
    assert refused.value.figures == {"shown": FLOAT, "now": FLOAT + 6_50}
    assert till.desk.ask(AskHome()).shift is not None


def test_a_count_books_nothing_and_is_written_down_before_it_is_answered(till: Till) -> None:
    """Story S11: a spot count with the expected sum; the shift goes on."""
    found = till.desk.do(CountDrawer("spot", pounds(FLOAT - 5_00))).result
    assert (found.counted, found.expected, found.difference) == (FLOAT - 5_00, FLOAT, -5_00)
    assert till.postings("spot") == {}
    facts = till.content("spot")["facts"]
    assert (facts["counted"], facts["expected"]) == (FLOAT - 5_00, FLOAT)
    assert facts["pieces"] == {"100": 95}
    assert found.paper.startswith("D1-000001")
    assert "Nothing was booked." in till.paper(found.paper)
    assert till.desk.do(CountDrawer("spot", pounds(1))).result == found
    till.desk.do(MoveCash("kind", "out_goodwill", 5_00))
    close(till, FLOAT - 5_00)
    assert till.balance("GOODWILL") == 5_00


def test_less_than_nothing_of_a_coin_is_no_count(till: Till) -> None:
    wrong = DrawerCount(((100, -1),))
    for act in (CountDrawer("count", wrong), CloseShift("close", wrong, FLOAT)):
        with pytest.raises(CountImpossible):
            till.desk.do(act)
    assert till.kinds() == ["books_opened", "shift_opened"]


def test_a_reason_from_the_list_is_printed_and_sealed_and_moves_nothing_else(till: Till) -> None:
    """A cause, never a person; a guess proves nothing, so the entry's cause stays unknown (I12)."""
    act = CloseShift("close", pounds(FLOAT - 5_00), FLOAT, "change")
    closed = till.desk.do(act).result
    content = till.content("close")
    assert content["facts"]["reason"] == "change"
    assert content["cause"] == "unknown"
    assert till.postings("close") == {"CASH:1": -5_00, "LOSS:till_short": 5_00}
    text = till.paper(closed.paper)
    assert "Perhaps: Change given wrong" in text
    assert "The shop bears it. It is nobody's debt." in text
    assert till.desk.do(act).repeated


def test_no_reason_is_asked_for_and_none_is_kept_where_all_fits(till: Till) -> None:
    closed = till.desk.do(CloseShift("close", pounds(FLOAT), FLOAT, "float")).result
    assert "reason" not in till.content("close")["facts"]
    assert "Perhaps" not in till.paper(closed.paper)


@pytest.mark.parametrize("reason", ["clerk 7", "7", "theft", "Change given wrong", " "])
def test_a_reason_that_is_not_on_the_list_closes_nothing(till: Till, reason: str) -> None:
    with pytest.raises(ReasonUnknown):
        till.desk.do(CloseShift("close", pounds(FLOAT - 1), FLOAT, reason))
    assert till.kinds() == ["books_opened", "shift_opened"]


def test_the_list_of_reasons_names_no_person() -> None:
    """SE-119."""
    words = ("clerk", "cashier", "staff", "theft", "stolen", "who", "wage", "name")
    assert len(DIFFERENCES) == len(CODES) <= 6
    for each in DIFFERENCES:
        assert not any(word in f"{each.code} {each.name}".lower() for word in words), each


def test_the_z_report_tells_restarts_cards_in_doubt_and_papers_unprinted(either_till: Till) -> None:
    """RELIABILITY 4.6: whoever looks at a shortage sees what went wrong that day."""
    till = either_till
    till.sell("MUG")
    for _ in range(2):
        till.desk.sign_in(None)
        till.desk.owe(NoteStart())  # done before the next act, whoever does that
    till.desk.sign_in(CLERK)
    paid = Handed("card", 20_00, "4242", "A1B2C3")
    till.desk.do(KeepTicket(till.ticket("KETTLE"), amid=Amid("7", (paid,), 19_99)))
    seen = reading(till).pending
    assert seen == Pending(waiting=1, restarts=2, card_paid=20_00, card_asked=19_99)
    x = till.paper(till.desk.do(ReadShift("x")).result)
    z = till.paper(close(till, FLOAT + 6_50).paper)
    for text in (x, z):
        lines = [line.split() for line in text.splitlines()]
        assert ["Starts", "of", "the", "program", "meanwhile", "2"] in lines
        assert ["Paid", "by", "card,", "not", "booked", "yet", "20.00"] in lines
        assert ["Card", "terminal:", "answer", "not", "known", "19.99"] in lines
    facts = till.content("close")["facts"]
    told = {name: facts[name] for name in ("waiting", "restarts", "card_paid", "card_asked")}
    assert told == {"waiting": 2, "restarts": 2, "card_paid": 20_00, "card_asked": 19_99}
    till.check_always()


def test_what_did_not_happen_is_not_told_and_a_new_shift_begins_at_nothing(till: Till) -> None:
    till.desk.do(NoteStart())
    close(till, FLOAT)
    till.desk.do(NoteStart())  # no shift runs
    till.desk.do(OpenShift("next", FLOAT))
    closed = close(till, FLOAT, "second")
    assert {"restarts", "card_paid", "card_asked"}.isdisjoint(till.content("second")["facts"])
    text = till.paper(closed.paper)
    assert "Starts of the program" not in text and "card" not in text.lower()


def test_a_shift_is_read_in_ten_statements_whatever_the_size_of_the_day(till: Till) -> None:
    """PERFORMANCE 20."""

    def asked() -> int:
        with statements(till) as sent:
            till.desk.ask(AskShift())
        return len(sent)

    few = asked()
    for number in range(3):
        till.take_back(till.sell("MUG", "KETTLE"), "MUG")
        till.desk.do(MoveCash(f"in-{number}", "in_bank", 1_00))
        till.desk.do(OpenDrawer(f"hand-{number}"))
    assert few == asked() <= 10


def test_it_takes_somebody_who_may_act(till: Till) -> None:
    acts = (ReadShift("x"), CountDrawer("c", pounds(0)), CloseShift("z", pounds(0), 0))
    for act in acts:
        till.desk.sign_in(None)
        with pytest.raises(NobodySignedIn):
            till.desk.do(act)
        till.desk.sign_in(AUDITOR)
        with pytest.raises(NotForThisRole):
            till.desk.do(act)
    till.desk.sign_in(CLERK)


def test_the_figures_of_a_shift_are_those_of_its_papers(either_till: Till) -> None:
    till = either_till
    mug = till.sell("MUG", "MUG")
    till.sell("KETTLE", by=(CARD,))
    till.sell("KETTLE", by=(("cash", 20_00), CARD))
    till.take_back(mug, "MUG")
    till.settle(till.scan(till.ticket(mug, "MUG"), "COAT"))  # an exchange: the mug towards a coat
    till.desk.do(MoveCash("in", "in_bank", 30_00))
    till.desk.do(MoveCash("in2", "in_bank", 5_00))
    till.desk.do(MoveCash("out", "out_safe", 40_00))
    till.desk.do(OpenDrawer("hand"))
    seen = reading(till)
    assert (seen.sales, seen.sold) == (4, 13_00 + 39_99 + 39_99 + 30_00)
    assert (seen.returns, seen.returned) == (2, 13_00)
    cash = 13_00 + 20_00 + 23_50
    assert dict(seen.taken) == {"card": 39_99 + 19_99, "cash": cash, "carried": 6_50}
    assert dict(seen.given) == {"cash": 6_50, "carried": 6_50}
    assert seen.tax == -till.balance("TAX")
    assert set(seen.moves) == {Moved("in_bank", 2, 35_00), Moved("out_safe", 1, 40_00)}
    assert (seen.openings, seen.counts, seen.attempts) == (1, 0, 0)
    expected = till.desk.do(CountDrawer("count", pounds(1))).result.expected
    assert (
        expected == FLOAT + 13_00 + 20_00 + 23_50 - 6_50 + 35_00 - 40_00 == till.balance("CASH:1")
    )


def test_totals_for_ever_run_on_from_shift_to_shift(either_till: Till) -> None:
    """Each Z: all sales and all returns since the books began, exactly the sums of its papers."""
    till = either_till
    sold = returned = 0
    for day in range(1, 4):
        number = till.sell("MUG", "KETTLE")
        till.take_back(number, "MUG")
        sold, returned = sold + 46_49, returned + 6_50
        seen = reading(till)
        assert (seen.sold, seen.returned) == (46_49, 6_50)
        assert (seen.perpetual.sold, seen.perpetual.returned) == (sold, returned)
        close(till, FLOAT, f"close-{day}")
        text = till.paper(till.jobs()[-1].number)
        assert f"{sold // 100:,}.{sold % 100:02}" in text
        assert f"{returned // 100:,}.{returned % 100:02}" in text
        with till.file.read() as books:
            last = books.shifts.last_closing(1)
        assert last is not None
        assert (last.number, last.closings, last.sold_ever, last.returned_ever) == (
            day,
            day,
            sold,
            returned,
        )
        till.clock.later(days=1)
        till.desk.do(OpenShift(f"open-{day}", FLOAT))


def test_a_z_report_names_the_head_of_the_chain(till: Till) -> None:
    closed = close(till, FLOAT)
    entries = till.entries()
    before = entries[-2]  # the entry the closing itself follows
    text = till.paper(closed.paper).replace(" ", "").replace("\n", "")
    assert before.link.hex().upper() in text
    assert f"epoch{before.epoch},entry{before.seq}" in text


def test_a_shift_left_open_overnight_is_told_and_closed_in_the_morning(till: Till) -> None:
    till.sell("MUG")
    view = till.desk.ask(AskShift())
    assert view is not None and not view.left_open
    till.clock.later(days=1)
    view = till.desk.ask(AskShift())
    assert view is not None and view.left_open
    till.sell("MUG")  # selling goes on meanwhile
    assert close(till, FLOAT + 13_00).expected == FLOAT + 13_00
    assert till.desk.do(OpenShift("next", FLOAT)).result == 2


def test_an_x_report_changes_nothing_and_tells_nothing_of_the_drawer(till: Till) -> None:
    till.sell("MUG")
    number = till.desk.do(ReadShift("x")).result
    assert till.desk.do(ReadShift("x")).result == number
    assert till.postings("x") == {}
    text = till.paper(number)
    assert "X REPORT" in text
    assert "Expected" not in text
    assert "106.50" not in text
    assert till.jobs()[-1].number == number


def test_the_shops_own_papers_are_no_customers_papers(till: Till) -> None:
    """They stand in no list of tickets, and a scan of one's number finds no receipt."""
    sold = till.sell("MUG", by=(CASH,))
    till.desk.do(ReadShift("x"))
    close(till, FLOAT + 6_50)
    assert [paper.number for paper in till.desk.ask(AskHome()).latest] == [sold]
