"""The guards of the promise, each taken away or turned round once (PROMISE 5).

A mutant is words in a module and the words that take their place. At least one of its scenarios, or
of the house's tests named with it, must fail; else nobody would notice that the guard is gone.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Patch:
    """In `module` the words `old`, which stand there once, become `new`."""

    module: str
    old: str
    new: str


@dataclass(frozen=True)
class Mutant:
    """`cases`: scenarios that may notice; `tests`: files of the house that may, after those.

    `later`: why its guard is not there and does not have to be; `missing`: what is not built yet.
    """

    id: str
    what: str
    patches: tuple[Patch, ...] = ()
    cases: tuple[str, ...] = ()
    tests: tuple[str, ...] = ()
    later: str = ""
    missing: str = ""


_MATRIX, _RULE = "posdesk.ledger.matrix", "posdesk.promise.rule"
_GUARDS = "posdesk.store.triggers.guards"
_MENDING, _SHEET = "posdesk.desk.mending", "posdesk.desk.plan_sheet"
_DEBT = '        raise RuleZ(rule="I1", account=account, minor=minor)\n'

MUTANTS = (
    Mutant("M01", "I1: the posting matrix lets a debt pass",
           (Patch(_MATRIX, _DEBT, "        continue\n"),), ("SE-001", "SE-015", "SE-112")),
    Mutant("M02", "I2: dates and parts may worsen",
           (Patch(_RULE, "if worse > 0 or (not more and after.parts > before.parts):", "if False:"),),
           ("SE-026", "SE-035"), ("tests/promise/test_rule_of_positions.py", "tests/instalments/test_plan_change.py")),
    Mutant("M03", "I3: a receipt without a record is not honoured",
           (Patch("posdesk.desk.honoured_plans", "    if not missing:\n", "    if missing or not missing:\n"),),
           ("SE-001", "SE-007")),
    Mutant("M04", "I4: money handed back needs no word of hers",
           (Patch(_MATRIX, "    return any(\n        consent.customer == customer\n",
                  "    return True or any(\n        consent.customer == customer\n"),),
           ("SE-011", "SE-012", "SE-001")),
    Mutant("M05", "I5: any account may face any other",
           (Patch(_MATRIX, "                raise RuleZ(rule=\"facing\", account=debit.account, "
                  "against=credit.account)", "                pass"),),
           ("SE-015", "SE-133"), ("tests/ledger/test_matrix.py",)),
    Mutant("M06", "I6: credit may be taken without her",
           (Patch(_RULE, "return self._confirmed(\"CREDIT\")", "return 10**12"),
            Patch(_RULE, "if not self._grounds.evidence:", "if False:")),
           ("SE-117", "SE-098"), ("tests/promise/test_rule_of_positions.py",)),
    Mutant("M07", "I7: a window ends on a day of ours",
           (Patch("posdesk.returns.window", "found[key] = ours.moved(handed, best)", "found[key] = best"),),
           ("SE-084",), ("tests/promise/test_pb7_windows.py",)),
    Mutant("M08", "I8: any reason is a reason to say no",
           (Patch("posdesk.returns.refusals",
                  "        raise NoSuchReason(rule=\"I8\", reason=code) from None\n",
                  "        return GROUNDS[2]\n"),),
           ("SE-087", "SE-077"), ("tests/desk/test_refusals.py",)),
    Mutant("M09", "I9: money back becomes credit that nobody asked for",
           (Patch("posdesk.desk.actions.settle_ticket",
                  "        settling_choice.may_be_credit(settlement, self.confirmed)\n", ""),),
           ("SE-095",), ("tests/desk/test_credits_and_slips.py", "tests/desk/test_settle_returns.py")),
    Mutant("M10", "I10: less than all of a payment goes to the plan",
           (Patch("posdesk.desk.actions.take_instalment",
                  "chain = (*chain, following(chain, PAID, paid.number, paid.at, paid.amount))",
                  "chain = (*chain, following(chain, PAID, paid.number, paid.at, paid.amount - 1500))"),),
           ("SE-029", "SE-039", "PC-13")),
    Mutant("M11", "I11: a late day of ours counts",
           (Patch("posdesk.instalments.calendar",
                  "return self._later(day, plan) != day", "return False"),
            Patch("posdesk.instalments.calendar",
                  "            later = self._later(due, plan)\n", "            later = due\n")),
           ("SE-106", "SE-107"), ("tests/instalments/test_lateness.py",)),
    Mutant("M12", "I12: a cause needs no proof",
           (Patch(_RULE, "            raise NoEvidence(rule=\"I12\", customer=self.customer, "
                  "cause=self._why, **told)", "            return"),),
           ("SE-012", "SE-026", "SE-112"), ("tests/promise/test_rule_of_positions.py",)),
    Mutant("M13", "I13: an act has a way past the rules",
           (Patch("posdesk.desk.actions.move_cash", "    move: str\n    minor: int\n",
                  "    move: str\n    minor: int\n    force: bool = False\n"),),
           ("SE-112",)),
    Mutant("M14", "I14: time may go back",
           (Patch("posdesk.clock", "return self if self.ms >= other.ms else "
                  "Moment(other.ms, self.offset_min)", "return self"),),
           ("SE-083",), ("tests/desk/test_clocks.py",)),
    Mutant("M15", "I15: leftover units fall on the first parts",
           (Patch("posdesk.instalments.schedule",
                  "return (least,) * (count - left) + (least + 1,) * left",
                  "return (least + 1,) * left + (least,) * (count - left)"),),
           ("SE-034",)),
    Mutant("M16", "I16: rows that disagree with papers raise no doubt",
           (Patch(_SHEET, "return by_account(books, replace(better, doubt=True, released=released))",
                  "return by_account(books, replace(better, released=released))"),),
           ("SE-025", "SE-004", "SE-120")),
    Mutant("M17", "I17: free text may name a sum",
           (Patch("posdesk.documents.no_sums",
                  "def checked_free_text(lines: Sequence[str], currency: str) -> None:\n",
                  "def checked_free_text(lines: Sequence[str], currency: str) -> None:\n    return\n"),),
           ("SE-128",), ("tests/documents/test_no_sums.py",)),
    Mutant("M18", "I18: somebody who works here pays a shortage in",
           (Patch("posdesk.till.cash_moves", "    CashMove(\"out_safe\",",
                  "    CashMove(\"in_staff\", PAID_IN, loss(\"till_short\"), \"staff_act\", \"Paid in\"),\n"
                  "    CashMove(\"out_safe\","),),
           ("SE-119",)),
    Mutant("M19", "I19: attempts are not written down",
           (Patch("posdesk.desk.desk", "            self._write_down(action, refused)\n", ""),),
           ("SE-001", "SE-011")),
    Mutant("M20", "I20: the slip of what was put right is not sent to the printer",
           (Patch("posdesk.desk.plan_papers", "    books.outbox.add(paper.number, 0, drawer)\n", ""),),
           ("SE-001", "SE-007", "PC-13")),
    Mutant("M21", "the trigger against UPDATE is dropped",
           (Patch("posdesk.store.triggers.sqlite", "for verb in (\"update\", \"delete\"):",
                  "for verb in (\"delete\",):"),), ("SE-135", "SE-045", "SE-025")),
    Mutant("M22", "the trigger against DELETE is dropped",
           (Patch("posdesk.store.triggers.sqlite", "for verb in (\"update\", \"delete\"):",
                  "for verb in (\"update\",):"),), ("SE-135", "SE-011")),
    Mutant("M23", "the trigger against a key that is taken is dropped",
           (Patch("posdesk.store.triggers.guard",
                  "return Guard(f\"E_TAKEN {table}\", f\"exists (select 1 from {{s}}{table} where {same})\")",
                  "return Guard(f\"E_TAKEN {table}\", \"1 = 0\")"),),
           ("SE-135",), ("tests/store/test_wall_acts.py",)),
    Mutant("M24", "the trigger against a customer's debit is dropped",
           (Patch(_GUARDS, "    \"E_RULE_Z I1\",\n    \"exists", "    \"E_RULE_Z I1\",\n    \"1 = 0 and exists"),),
           ("SE-001", "SE-112")),
    Mutant("M25", "the trigger of accounts that may not face each other is dropped",
           (Patch(_GUARDS, "    \"E_RULE_Z facing\",\n    \"exists", "    \"E_RULE_Z facing\",\n    \"1 = 0 and exists"),),
           ("SE-133", "SE-015"), ("tests/store/test_wall_acts.py",)),
    Mutant("M26", "the trigger against what does not balance is dropped",
           (Patch(_GUARDS, "\"E_UNBALANCED\", \"(select", "\"E_UNBALANCED\", \"1 = 0 and (select"),),
           ("SE-112",), ("tests/store/test_wall_acts.py",)),
    Mutant("M27", "any signature is good",
           (Patch("posdesk.documents.seal", "    if not ring.verify(kid, signature,",
                  "    if not kid or False and ring.verify(kid, signature,"),), ("PC-07",)),
    Mutant("M28", "what the books lost is charged to her",
           (Patch(_MENDING, "    lost = loss(UNRECORDED)\n",
                  "    lost = receivable(\"somebody\")\n"),), ("SE-001",)),
    Mutant("M29", "the best of the windows becomes the worst",
           (Patch("posdesk.returns.window", "return max(printed, last_day(sold_on, days))",
                  "return min(printed, last_day(sold_on, days))"),),
           ("SE-081",), ("tests/promise/test_pb7_windows.py",)),
    Mutant("M30", "paid is what books and receipt agree on",
           (Patch("posdesk.desk.honoured_plans",
                  "    missing, believed = mending.missing_of(books, rows, said, slip)\n    if not missing:",
                  "    missing, believed = (), ()\n    if not missing:"),), ("SE-001", "SE-004")),
    Mutant("M31", "a payment covers the last part first",
           (Patch("posdesk.instalments.standing",
                  "for due in sorted(self.dues, key=lambda due: due.day):",
                  "for due in sorted(self.dues, key=lambda due: due.day, reverse=True):"),),
           ("SE-014", "PC-13")),
    Mutant("M32", "every part is rounded up",
           (Patch("posdesk.instalments.schedule",
                  "return (least,) * (count - left) + (least + 1,) * left",
                  "return (least + bool(left),) * count"),), ("SE-034",)),
    Mutant("M33", "a successor plan may be dearer",
           (Patch("posdesk.desk.actions.sign_plan",
                  "            change.takes_the_place_of(replace(old, credits=kept), plan)\n", ""),),
           ("SE-023",), ("tests/desk/test_sign_plan.py",)),
    Mutant("M34", "the list of refusals gains \"no record\"",
           (Patch("posdesk.returns.refusals", "GROUNDS = (\n",
                  "GROUNDS = (\n    Ground(7, \"no_record\", \"No record\", \"None.\", \"One.\"),\n"),),
           ("SE-087", "SE-077"), ("tests/desk/test_refusals.py",)),
    Mutant("M35", "a manager's word stands for her own",
           (Patch("posdesk.desk.actions.sign_plan", "if self.confirmed not in WAYS[E1]:",
                  "if self.confirmed not in WAYS[E1] and station.duty.acting().role == \"clerk\":"),),
           ("SE-012", "SE-026"), ("tests/desk/test_sign_plan.py",)),
    Mutant("M36", "a clerk's tick stands for her own word",
           (Patch("posdesk.desk.actions.sign_plan", "if self.confirmed not in WAYS[E1]:", "if False:"),),
           ("SE-012", "SE-026"), ("tests/desk/test_sign_plan.py",)),
    Mutant("M37", "outages are not looked up",
           (Patch("posdesk.instalments.calendar",
                  "        windows = [(each.since, each.until) for each in self.outages]\n",
                  "        windows = []\n"),),
           ("SE-107",), ("tests/instalments/test_lateness.py",)),
    Mutant("M38", "a refund is netted with an earlier loss",
           (Patch("posdesk.returns.standing",
                  "        refund = share_between(worth, *span) + short\n",
                  "        refund = share_between(worth, *span) + short - 1000\n"),),
           ("SE-055",)),
    Mutant("M39", "attempts are written down without who and what",
           (Patch("posdesk.promise.attempts",
                  "facts={\"act\": act, \"who\": who, \"figures\": dict(figures)},",
                  "facts={\"act\": \"\", \"who\": \"\", \"figures\": {}},"),), ("SE-001", "SE-011")),
    Mutant("M40", "how a plan stands is read from rows alone",
           (Patch(_SHEET, "    if _agree(said, kept):\n", "    if said or kept:\n"),),
           ("SE-025", "SE-004", "SE-120")),
)  # fmt: skip
