"""Why a file, or a row of it, was not taken: a closed list, worded once."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from posdesk.card_numbers import without_card_numbers
from posdesk.errors import Refusal
from posdesk.plain_text import clean
from posdesk.wording import QT_TRANSLATE_NOOP, translate

# About the file as a whole: nothing of it was booked.
_FILE = {
    "missing": QT_TRANSLATE_NOOP("Intake", "There is no file {file}."),
    "unreadable": QT_TRANSLATE_NOOP("Intake", "{file} cannot be opened for reading."),
    "empty": QT_TRANSLATE_NOOP("Intake", "{file} is empty: it has no heading and no rows."),
    "too_large": QT_TRANSLATE_NOOP("Intake", "{file} is larger than {limit} MB."),
    "not_a_table": QT_TRANSLATE_NOOP(
        "Intake", "{file} is not a table of text: a CSV file or an xlsx workbook is needed."
    ),
    "broken_workbook": QT_TRANSLATE_NOOP("Intake", "{file} is not a workbook that can be read."),
    "long_line": QT_TRANSLATE_NOOP(
        "Intake", "{file}, line {row}: longer than {limit} characters, which no table needs."
    ),
    "no_such_columns": QT_TRANSLATE_NOOP(
        "Intake",
        "{file} has no column for {missing}. Columns found: {found}. "
        "Name the right ones with --map, for example --map {example}=NAME.",
    ),
    "same_heading": QT_TRANSLATE_NOOP(
        "Intake", "{file} has two columns called {heading}; give one of them another name."
    ),
    "two_headings": QT_TRANSLATE_NOOP(
        "Intake",
        "{file}: {headings} could each be the column for {field}. "
        "Say which with --map {field}=NAME.",
    ),
    "unknown_field": QT_TRANSLATE_NOOP(
        "Intake", "--map {field}=...: there is no such field. Fields: {fields}."
    ),
    "unknown_heading": QT_TRANSLATE_NOOP(
        "Intake", "{file} has no column called {heading}. Columns found: {found}."
    ),
}

# About one row: it was not booked, and neither was the rest of its invoice.
_ROW = {
    "broken_row": QT_TRANSLATE_NOOP("Intake", "a quotation mark is not closed or stands astray"),
    "columns": QT_TRANSLATE_NOOP("Intake", "{found} columns where the heading has {wanted}"),
    "missing": QT_TRANSLATE_NOOP("Intake", "nothing stands under {heading}"),
    "not_a_number": QT_TRANSLATE_NOOP("Intake", "{heading} is not a plain number: {value}"),
    "ambiguous_number": QT_TRANSLATE_NOOP(
        "Intake", "{heading} can be read in two ways: {value}; write it with a decimal point"
    ),
    "not_whole": QT_TRANSLATE_NOOP("Intake", "{heading} is not a whole number of pieces: {value}"),
    "too_fine": QT_TRANSLATE_NOOP(
        "Intake", "{heading} is finer than a thousandth of the smallest coin: {value}"
    ),
    "too_large": QT_TRANSLATE_NOOP("Intake", "{heading} is larger than any shop's: {value}"),
    "below_zero": QT_TRANSLATE_NOOP("Intake", "{heading} is below zero: {value}"),
    "zero": QT_TRANSLATE_NOOP("Intake", "{heading} is zero"),
    "not_a_day": QT_TRANSLATE_NOOP("Intake", "{heading} is not a day: {value}"),
    "ambiguous_day": QT_TRANSLATE_NOOP(
        "Intake",
        "{heading} can be read in two ways: {value}; "
        "say which with --dates day-first or --dates month-first",
    ),
    "future": QT_TRANSLATE_NOOP("Intake", "{heading} has not come yet: {value}"),
    "not_a_yes": QT_TRANSLATE_NOOP("Intake", "{heading} is neither yes nor no: {value}"),
    "kind": QT_TRANSLATE_NOOP("Intake", "{value} is no kind of goods; known: {known}"),
    "days": QT_TRANSLATE_NOOP("Intake", "days to come back are 1 to {most}: {value}"),
    "months": QT_TRANSLATE_NOOP(
        "Intake", "a warranty, and nothing else, has months: 1 to {most}, not {value}"
    ),
    "traits": QT_TRANSLATE_NOOP(
        "Intake", "serial numbers and deposits belong to goods sold by the piece"
    ),
    "too_long": QT_TRANSLATE_NOOP("Intake", "{heading} is longer than {limit} characters"),
    "card_number": QT_TRANSLATE_NOOP(
        "Intake", "{heading} looks like a card number, which is kept nowhere"
    ),
    "barcode": QT_TRANSLATE_NOOP("Intake", "{heading} is no barcode of goods: {value}"),
    "barcode_taken": QT_TRANSLATE_NOOP(
        "Intake", "barcode {value} already belongs to {owner}, in row {other}"
    ),
    "tax_code": QT_TRANSLATE_NOOP("Intake", "the shop has no tax code {value}; it has {known}"),
    "sku_twice": QT_TRANSLATE_NOOP("Intake", "code {value} stands in row {other} already"),
    "line_twice": QT_TRANSLATE_NOOP(
        "Intake", "line {line} of {invoice} stands in row {other} too, with other figures"
    ),
    "mixed_signs": QT_TRANSLATE_NOOP(
        "Intake", "{invoice} has pieces sold and pieces coming back; bring them as two"
    ),
    "credit_above_zero": QT_TRANSLATE_NOOP("Intake", "pieces of a credit must be below zero"),
    "two_customers": QT_TRANSLATE_NOOP("Intake", "{invoice} names two customers"),
    "number_of_ours": QT_TRANSLATE_NOOP("Intake", "{invoice} is a number of our own tills"),
    "booked_otherwise": QT_TRANSLATE_NOOP(
        "Intake", "{invoice} is in the books already, with other figures"
    ),
    "no_way_to_reach": QT_TRANSLATE_NOOP(
        "Intake", "neither telephone nor e-mail: one of them is needed to reach the customer"
    ),
    "parts": QT_TRANSLATE_NOOP("Intake", "{heading} has to be from 1 to {most}"),
    "every": QT_TRANSLATE_NOOP("Intake", "{heading} is neither month, fortnight nor week: {value}"),
    "number_twice": QT_TRANSLATE_NOOP("Intake", "number {value} stands in row {other} already"),
    "brought_before": QT_TRANSLATE_NOOP("Intake", "{value} was brought along before"),
    "rest_of_invoice": QT_TRANSLATE_NOOP(
        "Intake", "row {other} of the same invoice {invoice} could not be taken"
    ),
}


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why one row was not taken: a `code` of the list, with the figures its sentence needs."""

    code: str
    figures: dict[str, object] = field(default_factory=dict)

    @property
    def words(self) -> str:
        """The sentence, in the language of the face; values are cut so that it stays one line."""
        return translate("Intake", _ROW[self.code]).format(**_short(self.figures))


class NotTaken(Refusal):
    """A whole file was not taken; nothing of it was booked. `figures["reason"]` is on the list."""

    code = "E_INTAKE"

    def __init__(self, reason: str, **figures: object) -> None:
        super().__init__(reason=reason, **figures)
        self.reason = reason

    @property
    def words(self) -> str:
        """What is wrong with the file and that nothing was booked."""
        said = translate("Intake", _FILE[self.reason]).format(**_short(self.figures))
        return said + " " + translate("Intake", "Nothing was booked.")

    def __str__(self) -> str:
        return self.words


class RowTrouble(Exception):
    """Raised while one row is read; caught where rows are gathered, and reported with the row."""

    def __init__(self, code: str, **figures: object) -> None:
        super().__init__(code)
        self.trouble = Trouble(code, figures)


def shown(value: str, limit: int = 40) -> str:
    """A value out of a file, fit to stand in a sentence: plain, cut, in quotation marks."""
    return f"“{quiet(value, limit)}”"


@lru_cache(maxsize=4096)
def quiet(text: str, limit: int) -> str:
    """Text out of a file for messages and reports: plain, cut, and no card number in it."""
    return clean(without_card_numbers(text[: limit * 16]), limit)


def _short(figures: dict[str, object]) -> dict[str, object]:
    return {
        name: quiet(value, 400) if isinstance(value, str) else value
        for name, value in figures.items()
    }
