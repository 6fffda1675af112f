"""Names, sizes and words that every file keeps to."""

from __future__ import annotations

import ast
import re
import tokenize
from collections import defaultdict
from collections.abc import Iterator

import pytest
from source_code import ROOT, SourceFile, called, program, read

NO_NAMES = {"utils", "util", "common", "manager", "service", "data", "helper", "helpers", "misc"}
NO_CLASS_ENDS = ("Manager", "Service", "Utils", "Helper", "Helpers")
NO_PARAMETERS = {"force", "override", "skip", "admin"}
NO_WORDS = re.compile(r"\b(invalid|illegal|denied|suspicious|fraud|abuse)", re.IGNORECASE)
UNDONE = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")

LONGEST_FILE = 350
LONGEST_FUNCTION = 60
USUAL_FUNCTION = 35  # nine in ten keep below


def places(pairs: Iterator[tuple[SourceFile, int]]) -> list[str]:
    return [f"{file.name}:{line}" for file, line in pairs]


def test_every_module_says_what_it_is() -> None:
    everything = [*program(), read(ROOT / "run.py")]
    assert [file.name for file in everything if not ast.get_docstring(file.tree)] == []


def test_names_say_what_is_inside() -> None:
    files = [
        file.name
        for file in program()
        if NO_NAMES & {word for part in file.module.split(".") for word in part.split("_")}
    ]
    classes = [
        f"{file.name}: {node.name}"
        for file in program()
        for node in file.nodes
        if isinstance(node, ast.ClassDef) and node.name.endswith(NO_CLASS_ENDS)
    ]
    assert files + classes == []


def parameters(file: SourceFile) -> Iterator[tuple[SourceFile, int]]:
    for function in file.functions():
        given = function.args
        named = [*given.posonlyargs, *given.args, *given.kwonlyargs]
        for argument in named:
            if NO_PARAMETERS & set(argument.arg.split("_")):
                yield file, argument.lineno


def fields(file: SourceFile) -> Iterator[tuple[SourceFile, int]]:
    """What an act or a value is made of: `force: bool` in a class is a parameter too."""
    for node in file.nodes:
        for each in node.body if isinstance(node, ast.ClassDef) else ():
            if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name):
                words = set(each.target.id.split("_"))
                if words & NO_PARAMETERS:
                    yield file, each.lineno


def options(file: SourceFile) -> Iterator[tuple[SourceFile, int]]:
    for node in file.nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            words = node.value.split("-")
            if node.value.startswith("--") and NO_PARAMETERS & set(words):
                yield file, node.lineno


def test_no_rule_has_a_switch_that_turns_it_off() -> None:
    assert places(place for file in program() for place in parameters(file)) == []
    assert places(place for file in program() for place in fields(file)) == []
    assert places(place for file in program() for place in options(file)) == []


def translated(file: SourceFile) -> Iterator[ast.Call]:
    """Calls that carry a text to translate; `str.translate(table)` has one argument only."""
    for call in file.calls():
        name = called(call)
        if name in ("tr", "QT_TRANSLATE_NOOP") or (name == "translate" and len(call.args) > 1):
            yield call


def built_at_run_time(call: ast.Call) -> bool:
    """A sentence glued together cannot be found in a translation."""
    for argument in call.args:
        for node in ast.walk(argument):
            glued = isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Mod))
            formatted = isinstance(node, ast.Call) and called(node) == "format"
            if isinstance(node, ast.JoinedStr) or glued or formatted:
                return True
    return False


def test_translated_texts_are_written_out_whole() -> None:
    built = (
        (file, call.lineno)
        for file in program()
        for call in translated(file)
        if built_at_run_time(call)
    )
    assert places(built) == []


@pytest.mark.parametrize(
    ("source", "glued"),
    [
        ('self.tr(f"{n} left")', True),
        ('translate("A", "%s left" % n)', True),
        ('self.tr("{} left".format(n))', True),
        ('self.tr("{} left").format(n)', False),
        ('translate("A", "all " "left")', False),
    ],
)
def test_the_checker_itself_sees_glue(source: str, glued: bool) -> None:
    tree = ast.parse(source)
    file = SourceFile(ROOT, "", source, tree)
    assert any(built_at_run_time(call) for call in translated(file)) is glued


def test_words_to_people_are_kind() -> None:
    said = [
        f"{file.name}:{call.lineno}: {node.value}"
        for file in program()
        for call in translated(file)
        for node in ast.walk(call)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and NO_WORDS.search(node.value)
    ]
    assert said == []


def test_files_stay_readable() -> None:
    lengths = {file.name: file.text.count("\n") for file in program()}
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_FILE} == {}


def function_lengths() -> dict[str, int]:
    return {
        f"{file.name}:{node.lineno} {node.name}": (node.end_lineno or 0) - node.lineno + 1
        for file in program()
        for node in file.functions()
        if not isinstance(node, ast.Lambda)
    }


def test_functions_stay_readable() -> None:
    lengths = function_lengths()
    long = {name: lines for name, lines in lengths.items() if lines > USUAL_FUNCTION}
    assert {name: lines for name, lines in long.items() if lines > LONGEST_FUNCTION} == {}
    assert len(long) <= len(lengths) / 10, long


def test_nothing_is_left_undone_in_a_comment() -> None:
    undone = []
    for file in program():
        with file.path.open("rb") as lines:
            for token in tokenize.tokenize(lines.readline):
                if token.type == tokenize.COMMENT and UNDONE.search(token.string):
                    undone.append(f"{file.name}:{token.start[0]}")
    assert undone == []


# Nothing written twice

WINDOW = 8  # lines alike, in a row

# Pairs that look alike and are not the same thing, each with its reason.
HONEST_PAIRS: dict[frozenset[str], str] = {}


def plain_lines(file: SourceFile) -> list[str]:
    """The code without comments, docstrings and imports, in one spelling."""
    tree = ast.parse(file.text)
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)):
            kept = [line for line in node.body if not is_text_or_import(line)]
            node.body = kept or [ast.Pass()]
    return [line.strip() for line in ast.unparse(tree).splitlines() if line.strip()]


def is_text_or_import(node: ast.stmt) -> bool:
    text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    return text or isinstance(node, (ast.Import, ast.ImportFrom))


def test_nothing_is_written_twice() -> None:
    seen: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for file in program():
        lines = plain_lines(file)
        for start in range(len(lines) - WINDOW + 1):
            window = tuple(lines[start : start + WINDOW])
            seen[window].add(file.name)
    twice = {frozenset(files) for files in seen.values() if len(files) > 1}
    assert sorted(map(sorted, twice - set(HONEST_PAIRS))) == []
    assert set(HONEST_PAIRS) <= twice, "no longer alike: take them off the list"
