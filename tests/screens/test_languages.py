"""Choosing a language: what is there, what is spoken when nothing is asked for, what stays plain."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

import posdesk.__main__ as door
from posdesk import wording
from posdesk.wording import translate
from ui import formats, languages, made_up_languages, start
from ui.widgets.field import keep_side
from ui.widgets.tick import Tick

ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    languages.speak(qapp)
    wording.lend(None)


def systems(monkeypatch: pytest.MonkeyPatch, *codes: str) -> None:
    """A system whose user reads these languages."""

    class System:
        @staticmethod
        def uiLanguages() -> list[str]:
            return list(codes)

    class Locale:
        @staticmethod
        def system() -> System:
            return System()

    monkeypatch.setattr(languages, "QLocale", Locale)


def test_english_is_always_there_and_the_made_up_ones_are() -> None:
    assert languages.available()[0] == "en"
    assert {"x-long", "x-mirror"} <= set(languages.available())


@pytest.mark.parametrize(
    ("asked", "known"),
    [
        ("en", "en"),
        ("en_GB", "en"),
        ("en-GB", "en"),
        ("x-mirror", "x-mirror"),
        ("xx", ""),
        ("", ""),
        ("../en", ""),
    ],
)
def test_a_code_finds_its_language(asked: str, known: str) -> None:
    assert languages.known(asked) == known


@pytest.mark.parametrize(
    ("read", "spoken"),
    [(["xx-YY", "en-GB"], "en"), (["xx"], "en"), ([], "en"), (["xx", "x-long", "en"], "x-long")],
)
def test_without_a_wish_the_system_decides(
    monkeypatch: pytest.MonkeyPatch, read: list[str], spoken: str
) -> None:
    systems(monkeypatch, *read)
    assert languages.of_system() == spoken


def test_the_core_speaks_the_language_of_the_screen(qapp: QApplication) -> None:
    start.make_application(start.Look(language="x-long"))
    assert translate("Paper", "RECEIPT") == made_up_languages.longer("RECEIPT")
    assert QCoreApplication.translate("Actions", "Undo") == "«ÜÜñdöö»"
    start.make_application(start.Look(language="en"))
    assert translate("Paper", "RECEIPT") == "RECEIPT"


def test_figures_follow_the_language(qapp: QApplication) -> None:
    languages.speak(qapp, "x-long")
    assert formats.amount(123_450, "GBP") == "1.234,50"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    languages.speak(qapp, "en_GB")
    assert formats.amount(123_450, "GBP") == "1,234.50"


def test_without_a_wish_figures_stay_as_the_system_writes_them(qapp: QApplication) -> None:
    languages.speak(qapp, "x-long")
    languages.speak(qapp)
    assert QLocale() == QLocale.system()


def test_a_mirrored_language_turns_the_screen_round_and_back(qapp: QApplication) -> None:
    languages.speak(qapp, "x-mirror")
    assert languages.reads_from_right()
    field = QLineEdit()
    keep_side(field)
    assert field.alignment() == Qt.AlignmentFlag.AlignRight | ABSOLUTE
    keep_side(field, trailing=True)
    assert field.alignment() == Qt.AlignmentFlag.AlignLeft | ABSOLUTE
    languages.speak(qapp, "en")
    assert not languages.reads_from_right()


def test_facts_beside_each_other_keep_their_own_direction(qapp: QApplication) -> None:
    assert formats.beside("S1-000123-4", "", "22 Nov") == "S1-000123-4 · 22 Nov"
    languages.speak(qapp, "x-mirror")
    assert formats.beside("S1-000123-4", "22") == "\u2068S1-000123-4\u2069 · \u206822\u2069"


@pytest.mark.logs_expected
def test_a_language_file_that_cannot_be_read_leaves_english(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path
) -> None:
    (tmp_path / "posdesk_de.qm").write_bytes(b"no such thing")
    monkeypatch.setattr(languages, "folder", lambda: tmp_path)
    assert languages.speak(qapp, "de") == "de"
    assert QCoreApplication.translate("Actions", "Undo") == "Undo"


def test_the_door_names_the_languages_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert door.main(["--language", "xx"]) == 2
    assert "No language xx here yet. There are: en," in capsys.readouterr().err


@pytest.mark.parametrize(
    ("english", "longer"),
    [
        ("Undo", "«ÜÜñdöö»"),
        ("Scan {count} or Ctrl+A", "«Sçååñ {count} öör Ctrl+A ~~~~»"),
        ("F5 takes it up", "«F5 tååkéés îît üüp»"),
        ("  and {count} lines more", "  «ååñd {count} lîîñéés mööréé ~~»"),
    ],
)
def test_the_long_language_keeps_places_and_keys(english: str, longer: str) -> None:
    assert made_up_languages.longer(english) == longer


def test_the_mirrored_language_keeps_places_and_keys() -> None:
    assert made_up_languages.mirrored("Press F5, {name}") == "פרעסס F5, {name}"


def test_a_tick_grows_with_its_words(qtbot) -> None:
    tick = Tick("Off the whole ticket, with all that stands on it")
    qtbot.addWidget(tick)
    tick.resize(400, 44)
    tick.show()
    assert tick.sizeHint().height() == 44
    tick.resize(160, 44)
    assert tick.sizeHint().height() > 60
    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton, pos=tick.rect().center())
    assert tick.isChecked()
