"""Every text a person can see stands in the lists of translators, and the lists are fresh."""

from __future__ import annotations

import ast
import re
import shutil
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from source_code import SourceFile, called, program, read

from ui import languages, made_up_languages, make_translations

MARKS = {"translate", "QT_TRANSLATE_NOOP"}  # (context, text)
LISTS = sorted(languages.folder().glob("*.ts"))
PLACES = re.compile(r"\{\w*\}|%n|%\d")

Text = tuple[str, str]


def messages(path: Path) -> dict[Text, str | None]:
    """(context, English) -> the translation, None while it is unfinished."""
    found: dict[Text, str | None] = {}
    for context in ElementTree.parse(path).iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            if translation.get("type") in ("vanished", "obsolete"):
                continue
            done = None if translation.get("type") else translation.text
            found[name, message.findtext("source", "")] = done
    return found


# --- the lists -----------------------------------------------------------------------------------


def test_the_lists_and_what_is_made_of_them_are_fresh(tmp_path: Path) -> None:
    for path in LISTS:
        shutil.copy(path, tmp_path)
    make_translations.make(tmp_path)
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    kept = {
        path.name: path.read_bytes()
        for path in languages.folder().iterdir()
        if path.suffix in (".ts", ".qm")
    }
    stale = sorted(name for name in made.keys() | kept.keys() if made.get(name) != kept.get(name))
    assert stale == [], "run: python3 run.py translations"


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_a_translation_keeps_the_places_for_figures(path: Path) -> None:
    wrong = [
        english
        for (_, english), words in messages(path).items()
        if words is not None and sorted(PLACES.findall(english)) != sorted(PLACES.findall(words))
    ]
    assert wrong == []


def test_the_made_up_languages_are_whole() -> None:
    english = messages(languages.folder() / "posdesk_en.ts")
    for code in languages.MADE_UP:
        made = messages(languages.folder() / f"posdesk_{code}.ts")
        assert made.keys() == english.keys()
        assert [text for text, words in made.items() if not words] == []


def test_the_long_language_is_long_and_the_mirrored_one_is_read_from_the_right() -> None:
    for _, english in messages(languages.folder() / "posdesk_en.ts"):
        longer = made_up_languages.longer(english)
        assert len(longer) >= 1.4 * len(english) or len(longer) >= len(english) + 2
        bare = re.sub(r"\{\w*\}|Ctrl[+ ]\w|Enter|Esc|Del|F\d+|posdesk", "", english)
        mirrored = made_up_languages.mirrored(bare)
        assert {unicodedata.bidirectional(letter) for letter in mirrored}.isdisjoint({"L"})


# --- the source ----------------------------------------------------------------------------------


def parents(file: SourceFile) -> dict[ast.AST, ast.AST]:
    return {child: node for node in file.nodes for child in ast.iter_child_nodes(node)}


def above(node: ast.AST, up: dict[ast.AST, ast.AST]) -> Iterator[ast.AST]:
    while node in up:
        node = up[node]
        yield node


def literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


@cache
def marked() -> tuple[dict[Text, str], list[tuple[str, str]]]:
    """Texts marked in the source -> where; and (context, where) of texts translated from a list."""
    texts: dict[Text, str] = {}
    listed: list[tuple[str, str]] = []
    for file in program():
        if file.module == "posdesk.wording":
            continue
        up = parents(file)
        for call in file.calls():
            where = f"{file.name}:{call.lineno}"
            if called(call) == "tr":
                owner = next(node for node in above(call, up) if isinstance(node, ast.ClassDef))
                texts[owner.name, literal(call.args[0]) or f"? {where}"] = where
            elif called(call) in MARKS and len(call.args) > 1:  # str.translate has one
                context, text = (literal(each) for each in call.args[:2])
                if text is not None:
                    texts[context or f"? {where}", text] = where
                else:
                    listed.append((context or "", where))
    return texts, listed


def test_the_collector_finds_every_marked_text() -> None:
    texts, _ = marked()
    listed = messages(languages.folder() / "posdesk_en.ts").keys()
    assert {where for text, where in texts.items() if text not in listed} == set()
    assert sorted(listed - texts.keys()) == []


def test_what_is_translated_from_a_list_is_marked_where_it_is_listed() -> None:
    texts, listed = marked()
    contexts = {context for context, _ in texts}
    strange = [where for context, where in listed if context and context not in contexts]
    assert strange == []
    # The context itself comes from a table in one place only.
    assert {where.split(":")[0] for context, where in listed if not context} == {"ui/wording.py"}


def test_nothing_is_translated_before_the_language_is_known() -> None:
    early = []
    for file in program():
        up = parents(file)
        for call in file.calls():
            if called(call) not in ("translate", "tr"):
                continue
            inside = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
            if not any(isinstance(node, inside) for node in above(call, up)):
                early.append(f"{file.name}:{call.lineno}")
    assert early == []


# Words that nobody reads on a screen or a paper, or that are no language.
UNSEEN_FILES = {
    "ui/counter_day.py",  # what the clerk of the counter day does
    "ui/counter_scenes.py",  # the same, scene by scene
    "ui/plan_scenes.py",
    "ui/approval_scenes.py",
    "ui/search_scenes.py",
    "ui/shop_scenes.py",
    "ui/rehearsal.py",
    "ui/made_up_languages.py",
    "ui/make_translations.py",  # speaks to whoever builds the program
    "ui/qt_check.py",  # before there is a language
}
NO_LANGUAGE = re.compile(
    r"Enter|Esc|Del|Up|Down|Backspace|Ctrl(?:[+ ][A-Z]?)?|[FX]\d+"  # as keys are labelled
    r"|Inter|DejaVu Sans|Fusion"  # names
    r"|<.*>|.*\(\*\.(?:pdf|csv) .*\)"  # markup, kinds of files
)
WORDS = re.compile(r"[A-Za-z]{2,}[,;:]? [A-Za-z]{2,}|^[A-Z][a-z]{2,}")
NOT_SHOWN = {"TypeVar", "debug", "info", "warning", "error", "critical", "startswith", "_of"}


def unmarked(file: SourceFile) -> Iterator[str]:
    up = parents(file)
    for node in file.nodes:
        text = literal(node) if isinstance(node, ast.Constant) else None
        if text is None or not WORDS.search(text) or NO_LANGUAGE.fullmatch(text):
            continue
        if isinstance(up[node], ast.Expr):  # a docstring
            continue
        around = list(above(node, up))
        calls = {called(each) for each in around if isinstance(each, ast.Call)}
        kept = {ast.unparse(each.targets[0]) for each in around if isinstance(each, ast.Assign)}
        fails = any(isinstance(each, (ast.Raise, ast.Assert)) for each in around)
        if (
            not fails
            and not calls & (MARKS | NOT_SHOWN | {"tr"})
            and not kept & {"__all__", "QUIET"}
        ):
            yield f"{file.name}:{node.lineno} {text!r}"


def test_every_word_on_the_screen_is_marked() -> None:
    faces = [
        file
        for file in program()
        if file.module.startswith("ui.") and file.name not in UNSEEN_FILES
    ]
    assert [line for file in faces for line in unmarked(file)] == []


def test_the_search_for_unmarked_words_finds_them(tmp_path: Path) -> None:
    path = languages.folder().parent.parent / "ui" / "somewhere.py"
    text = 'def paint(label):\n    label.setText("Give it back")\n    label.say(f"Open {label}")\n'
    file = SourceFile(path, "ui.somewhere", text, ast.parse(text))
    assert len(list(unmarked(file))) == 2
    assert read(Path(__file__)).tree.body, "and a file that stands can be read"
