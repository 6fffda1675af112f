"""The language of the screen: its words, its reading direction, its figures and days.

English is the language of the source and needs no file; any other one is a `.qm` in
`resources/translations`, made by `python3 run.py translations`.
"""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from posdesk import assets, wording

log = logging.getLogger(__name__)

ENGLISH = "en"
# Made up to try the layouts; the language whose figures, days and direction each one borrows.
MADE_UP = {"x-long": "de_DE", "x-mirror": "he_IL"}
STEM = "posdesk_"

_spoken: list[QTranslator] = []


def folder() -> Path:
    """Where the languages lie."""
    return assets.path("translations")


def available() -> tuple[str, ...]:
    """The codes that can be asked for, English first."""
    found = sorted(path.stem.removeprefix(STEM) for path in folder().glob(f"{STEM}*.qm"))
    return (ENGLISH, *found)


def known(code: str) -> str:
    """The language there is for `code` (`de_AT` is spoken as `de`); empty when there is none."""
    there = available()
    plain = code.replace("_", "-")
    for name in (plain, plain.replace("-", "_"), plain.partition("-")[0]):
        if name in there:
            return name
    return ""


def of_system() -> str:
    """The first language the system's user reads that is there; English when none is."""
    asked = (known(code) for code in QLocale.system().uiLanguages())
    return next(filter(None, asked), ENGLISH)


def lend() -> None:
    """Let papers and lists of the core speak the language of the screen."""
    wording.lend(QCoreApplication.translate)


def speak(app: QApplication, code: str = "") -> str:
    """Turn the application to a language, before its first window; the code it speaks now.

    Without a code, the system's. Figures and days are then the system's too, whatever the words:
    what a clerk is used to typing is read as it is meant.
    """
    language = known(code) or of_system()
    for old in _spoken:
        app.removeTranslator(old)
    _spoken.clear()
    home = QLocale(MADE_UP.get(language, language))
    if language != ENGLISH:
        _learn(app, QTranslator(app), str(folder() / f"{STEM}{language}.qm"))
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _learn(app, QTranslator(app), f"{qt}/qtbase_{home.name().partition('_')[0]}.qm", ours=False)
    QLocale.setDefault(_figures(code, home))
    app.setLayoutDirection(home.textDirection())
    return language


def _learn(app: QApplication, translator: QTranslator, path: str, *, ours: bool = True) -> None:
    """Qt's own words (of the file dialog) are not in every installation: they may stay English."""
    if translator.load(path):
        app.installTranslator(translator)
        _spoken.append(translator)
    elif ours:
        log.warning("the language file %s cannot be read: words stay English", path)


def _figures(code: str, home: QLocale) -> QLocale:
    system = QLocale.system()
    if not code or code in MADE_UP:
        return home if code else system
    asked = QLocale(code.replace("-", "_"))
    plain = len(code.replace("-", "_").split("_")) == 1
    return system if plain and asked.language() == system.language() else asked


def reads_from_right() -> bool:
    """True in a language whose lines begin at the right."""
    return QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
