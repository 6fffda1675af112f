"""What no page and no command can send: the acts that the desk alone refuses in the stories.

`PAST_THE_WINDOW` says why for each. A face is what a person can press, type or call: the windows
and the command line.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from scenarios.windows.by_hand import PAST_THE_WINDOW, deeds
from source_code import SourceFile, called, imports, program

_PAST = {"counter", "customers", "plan_changes", "walls"}  # rooms of the desk's own steps


def faces() -> Iterator[SourceFile]:
    """The windows and the commands; the makers of pictures send no customer anything."""
    for file in program():
        if file.name.startswith(("ui/", "posdesk/cli/")) and not file.name.endswith("_scenes.py"):
            yield file


def sent(act: str) -> list[tuple[str, ast.Call]]:
    """Where a face makes that act."""
    return [(file.name, call) for file in faces() for call in file.calls() if called(call) == act]


def words_of(call: ast.Call) -> set[str]:
    return {each.arg for each in call.keywords if each.arg}


def test_the_list_names_each_deed_that_ends_past_the_window() -> None:
    found = set()
    for text, deed in deeds().items():
        made_of = getattr(deed, "__globals__", {})
        names = set(deed.__code__.co_names)
        if deed.__module__.endswith("attempts_by_hand") and names & _PAST & made_of.keys():
            found.add(text)
    assert found == set(PAST_THE_WINDOW)
    assert all(PAST_THE_WINDOW.values())


def test_no_face_posts_an_entry() -> None:
    for file in faces():
        assert "journal.post" not in file.text, file.name
        for _, name in imports(file):
            assert not name.endswith((".JournalEntry", ".Posting")), file.name


def test_no_face_changes_the_amounts_of_a_plan_or_draws_a_part_nearer() -> None:
    kinds = set()
    for name, call in sent("ChangePlan"):
        assert "dues" not in words_of(call), name
        assert len(call.args) >= 4, name
        kind = call.args[2]
        assert isinstance(kind, ast.Name), name
        kinds.add(kind.id)
        if kind.id == "ADDED":
            assert "confirmed" in words_of(call), name
    assert kinds == {"MOVED", "SKIPPED", "ADDED"}


def test_no_face_sells_on_the_name_of_a_customer() -> None:
    calls = sent("SettleTicket")
    assert calls
    for name, call in calls:
        assert "customer" not in words_of(call), name


def test_what_a_face_takes_off_is_chosen_or_stood_on_the_receipt() -> None:
    """What a customer chose names no cause of its own; any other names the term it rests on. Her
    confirmation goes with every ticket that a face sends (`test_taking_off`)."""
    calls = sent("Taken")
    assert calls
    for name, call in calls:
        causes = [ast.unparse(each) for each in call.args[1:2]]
        assert causes in ([], ["TERM"]), name
