"""How a plan stands by its signed papers alone: the newest one, and what it does not cover (I16).

The latest paper proves every one before it. Where it names less than an older one does, that counts
too: what was signed once is never taken back by a later silence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from posdesk.documents.code_reading import read_code
from posdesk.documents.plan_position import Moved, PlanPosition
from posdesk.documents.rebuilding import CodesDiffer, CodesMissing, rebuild_position
from posdesk.documents.scanned import ScannedDocument
from posdesk.documents.seal import NotRead
from posdesk.identity import BACK, LETTERS, MISTAKE, PAYMENT
from posdesk.keys import KeyRing

# A paper of these letters moved the balance itself, and every later paper names it; others tell
# only how the plan stood, as the newest does.
_MOVES = (PAYMENT, BACK, MISTAKE)
_STANDING = frozenset(LETTERS) - frozenset(_MOVES)
_REMEMBERED = 64  # papers
Paper = tuple[tuple[ScannedDocument, ...], PlanPosition | None]
Tokens = Callable[[str], tuple[str, ...] | None]


@dataclass(frozen=True, slots=True)
class Folded:
    """What the papers say together.

    `parts`: the codes of the newest paper that tells of the plan. `position`: that one's, with what
    older papers name and it does not. `spoiled`: numbers of papers that are gone, or not as they
    were signed; `uncovered`: of those that the newest one should have covered.
    """

    parts: tuple[ScannedDocument, ...]
    position: PlanPosition
    spoiled: tuple[str, ...] = ()
    uncovered: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether no paper of the plan contradicts another one."""
        return not self.spoiled and not self.uncovered


def fold(
    plan: str, papers: Sequence[str], tokens: Tokens, ring: KeyRing, *, every: bool = False
) -> Folded | None:
    """The position of that plan by its `papers`, latest first; None where none of them tells.

    `tokens` gives the codes of a paper. Of older papers those are read that moved the balance and
    are not named in the newest one; `every` one of them where all is checked.
    """
    spoiled: list[str] = []
    newest: tuple[ScannedDocument, ...] | None = None
    named: set[str] = set()
    uncovered: list[str] = []
    position: PlanPosition | None = None
    for paper in papers:
        if position is not None and not every and (paper in named or paper[:1] in _STANDING):
            continue
        kept = tokens(paper)
        read = read_paper(kept, ring) if kept else None
        if read is None:
            spoiled.append(paper)
            continue
        parts, told = read
        if told is not None and told.number == plan:
            if position is None:
                newest, position = parts, told
                named = {each.number for each in (*told.payments, *told.cuts)}
            elif better := _with(position, told):
                position = better
                uncovered.append(paper)
    if newest is None or position is None:
        return None
    return Folded(newest, position, tuple(spoiled), tuple(uncovered))


def whole_paper(texts: Iterable[str], ring: KeyRing) -> tuple[ScannedDocument, ...] | None:
    """The codes of one paper, every one of them good and in its place; None where not."""
    read = read_paper(tuple(texts), ring)
    return None if read is None else read[0]


@lru_cache(maxsize=_REMEMBERED)
def read_paper(texts: tuple[str, ...], ring: KeyRing) -> Paper | None:
    """The same, and how its plan stands by it, where it is of one.

    Codes that are the same, letter by letter, held against the same keys, say the same every time:
    what was read to show a plan is not opened again to book on it.
    """
    parts = tuple(read_code(text, ring) for text in texts)
    read = tuple(part for part in parts if not isinstance(part, NotRead))
    if not read or len(read) < len(parts):
        return None
    if read[0].plan is None:
        return read, None
    try:
        return read, rebuild_position(read)
    except (CodesMissing, CodesDiffer):
        return None


def together(one: PlanPosition, other: PlanPosition) -> PlanPosition:
    """All that two papers of one plan say in her favour, whichever of them is the later."""
    lower, higher = (one, other) if one.balance <= other.balance else (other, one)
    return _with(lower, higher) or lower


def _with(newest: PlanPosition, older: PlanPosition) -> PlanPosition | None:
    """The newest position with what an older paper has above it; None where it covers that."""
    payments = _above(newest.payments, older.payments)
    cuts = _above(newest.cuts, older.cuts)
    price = min(newest.price, older.price)
    if not payments and not cuts and price == newest.price:
        return None
    both = replace(
        newest,
        price=price,
        payments=(*newest.payments, *payments),
        cuts=(*newest.cuts, *cuts),
    )
    return replace(both, balance=max(0, both.price - both.paid - both.cut))


def _above(newest: Sequence[Moved], older: Sequence[Moved]) -> tuple[Moved, ...]:
    """What is in her favour in the older one, and not, or with less, in the newest."""
    known: dict[str, int] = {}
    for each in newest:
        known[each.number] = known.get(each.number, 0) + each.amount
    return tuple(
        replace(each, amount=each.amount - max(0, known.get(each.number, 0)))
        for each in older
        if each.amount > max(0, known.get(each.number, 0))
    )
