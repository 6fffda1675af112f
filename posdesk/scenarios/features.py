"""Feature files, read: scenarios with their sentences, tags and, for a pending one, the reason."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gherkin.parser_types import GherkinDocument

PENDING, GUI = "pending", "gui"
_REASON = "Pending:"
GIVEN, WHEN, THEN = "Given", "When", "Then"
_KINDS = {"Context": GIVEN, "Action": WHEN, "Outcome": THEN}


class NotReadable(Exception):
    """The file is no feature file, or a pending scenario gives no reason; in words, with a line."""


@dataclass(frozen=True, slots=True)
class Step:
    """One sentence. `rows` is the table below it, the headings as keys; empty for none."""

    kind: str
    text: str
    line: int
    rows: tuple[Mapping[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Scenario:
    """One story. `tags` without their @; `pending`: why it is not played, empty if it is."""

    file: str
    name: str
    line: int
    tags: tuple[str, ...]
    steps: tuple[Step, ...]
    pending: str = ""

    @property
    def case(self) -> str:
        """The number of the case it shows, such as SE-001; empty for an owner's own."""
        return next((tag for tag in self.tags if tag[:3] in ("SE-", "PC-")), "")

    @property
    def title(self) -> str:
        """Case and name: what a report and a list call it."""
        return f"{self.case} {self.name}".strip()


def read(path: Path) -> tuple[Scenario, ...]:
    """The scenarios of that file in their order, outlines row by row; NotReadable, OSError."""
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as odd:
        raise NotReadable(f"{path.name}: it is not a text in UTF-8") from odd
    return read_text(text, path.name)


def read_text(text: str, name: str) -> tuple[Scenario, ...]:
    """The scenarios of that text; NotReadable says where and why not."""
    from gherkin import Compiler, Parser  # loaded by who plays scenarios only
    from gherkin.errors import CompositeParserException, ParserError

    try:
        document = Parser().parse(text)
    except CompositeParserException as wrong:
        first = wrong.errors[0] if wrong.errors else wrong
        raise NotReadable(f"{name}: {first}") from wrong
    except ParserError as wrong:
        raise NotReadable(f"{name}: {wrong}") from wrong
    if not document.get("feature"):
        raise NotReadable(f"{name}: it has no Feature")
    told = dict(_told(document))
    pickles: list[Any] = list(Compiler().compile({**document, "uri": name}))  # type: ignore[typeddict-unknown-key,unused-ignore]
    return tuple(_scenario(name, each, told, _lines(document)) for each in pickles)


def _told(document: GherkinDocument) -> Iterator[tuple[str, str]]:
    """Node of a scenario -> the words below its name."""
    for scenario in _scenarios(document):
        yield scenario["id"], scenario.get("description", "").strip()


def _scenarios(document: GherkinDocument) -> Iterator[Any]:
    children: list[Any] = list(document["feature"]["children"])  # type: ignore[index,unused-ignore]
    while children:
        child = children.pop(0)
        children[:0] = child.get("rule", {}).get("children", [])
        if "scenario" in child:
            yield child["scenario"]


def _lines(document: GherkinDocument) -> dict[str, int]:
    """Node of a step -> its line in the file."""
    holders: list[Any] = list(_scenarios(document))
    feature: Any = document["feature"]
    for child in feature["children"]:
        inner = [child, *child.get("rule", {}).get("children", [])]
        holders += [each["background"] for each in inner if "background" in each]
    return {step["id"]: step["location"]["line"] for each in holders for step in each["steps"]}


def _scenario(name: str, pickle: Any, told: dict[str, str], lines: dict[str, int]) -> Scenario:
    tags = tuple(tag["name"].removeprefix("@") for tag in pickle["tags"])
    line = pickle["location"]["line"]
    reason = ""
    if PENDING in tags:
        words = told.get(pickle["astNodeIds"][0], "")
        reason = " ".join(words.removeprefix(_REASON).split())
        if not words.startswith(_REASON) or not reason:
            raise NotReadable(f"{name}:{line}: a pending scenario says why: Pending: and a reason")
    return Scenario(name, pickle["name"], line, tags, tuple(_steps(pickle, lines)), reason)


def _steps(pickle: Any, lines: dict[str, int]) -> Iterator[Step]:
    kind = GIVEN
    for step in pickle["steps"]:
        kind = _KINDS.get(step.get("type", ""), kind)
        cells = [
            [cell["value"] for cell in row["cells"]]
            for row in step.get("argument", {}).get("dataTable", {}).get("rows", ())
        ]
        rows = tuple(dict(zip(cells[0], row, strict=True)) for row in cells[1:]) if cells else ()
        yield Step(kind, step["text"], lines.get(step["astNodeIds"][0], 0), rows)
