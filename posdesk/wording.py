"""Words of the core, translatable: plain Python until a face lends its translator.

`translate("Receipt", "Thank you")` is found by lupdate; the first argument is the context.
"""

from __future__ import annotations

from collections.abc import Callable

Translator = Callable[[str, str], str]


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Mark a text for translation where it is listed, to be translated where it is shown."""
    return text


def _as_written(context: str, text: str) -> str:
    return text


_translator: Translator = _as_written


def lend(translator: Translator | None) -> None:
    """Let a face translate the core's words; None takes the loan back."""
    global _translator
    _translator = translator or _as_written


def translate(context: str, text: str) -> str:
    """The words of `text` in the language of the face that lent its translator."""
    return _translator(context, text)
