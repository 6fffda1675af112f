"""What was played, in words and as JSON, and what the command ends with."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator

from posdesk.scenarios.outcomes import FAILED, NOT_BUILT, PASSED, WAITS, Result

_MARKS = {PASSED: "ok", FAILED: "FAILED", NOT_BUILT: "not built yet", WAITS: "pending"}


def line(result: Result) -> str:
    """One result in a line; why, in a second one, where somebody has to know."""
    mark = _MARKS[result.ended]
    said = f"{mark:<13} {result.scenario.title}"
    if result.ended == PASSED:
        return said
    where = f"{result.scenario.file}:{result.line}"
    return f"{said}\n{'':<13}   {where}: {result.why}"


def summary(results: Iterable[Result]) -> str:
    """How many of each; pending ones are counted apart."""
    count = Counter(result.ended for result in results)
    played = count[PASSED] + count[FAILED] + count[NOT_BUILT]
    parts = [f"{played} played", f"{count[PASSED]} passed"]
    parts += [
        f"{count[ended]} {_MARKS[ended].lower()}" for ended in (FAILED, NOT_BUILT) if count[ended]
    ]
    said = ", ".join(parts) + "."
    return said + (f" {count[WAITS]} pending, each with its reason." if count[WAITS] else "")


def as_json(results: Iterable[Result]) -> str:
    """One object: the counts, and each scenario."""
    found = list(results)
    return json.dumps(
        {
            "passed": sum(each.ended == PASSED for each in found),
            "failed": sum(each.ended == FAILED for each in found),
            "not_built": sum(each.ended == NOT_BUILT for each in found),
            "pending": sum(each.ended == WAITS for each in found),
            "scenarios": list(_each(found)),
        },
        ensure_ascii=False,
        indent=1,
    )


def _each(results: Iterable[Result]) -> Iterator[dict[str, object]]:
    for result in results:
        scenario = result.scenario
        yield {
            "file": scenario.file, "line": result.line, "case": scenario.case,
            "name": scenario.name, "tags": list(scenario.tags), "ended": result.ended,
            "why": result.why, "ms": result.ms,
        }  # fmt: skip
