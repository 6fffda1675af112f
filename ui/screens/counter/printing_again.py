"""The latest paper once more, as a copy."""

from __future__ import annotations

from ui.saying import Saying
from ui.screens.counter.asking import ShowPaper
from ui.screens.counter.controller import Counter


def print_again(counter: Counter) -> None:
    """Queue the paper that is looked at once more, or the one made last."""
    from posdesk.desk.actions.reprint import Reprint  # with what composes papers

    def reprinted(copy: int) -> None:
        counter.say(Saying.printing_again(copy))
        counter.refresh_home()

    number = _wanted(counter)
    if number:
        counter.work.do(Reprint(number), reprinted)


def _wanted(counter: Counter) -> str:
    if isinstance(counter.asking, ShowPaper):
        return counter.asking.paper.number
    if counter.last is not None:
        return counter.last.sale or counter.last.returns[0]
    if counter.home is not None and counter.home.latest:
        return counter.home.latest[0].number
    return ""
