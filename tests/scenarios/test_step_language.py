"""The step language: files that cannot be read say so, the manual is never stale, the command ends
as it says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from desk.shops import Templates
from scenarios import manual

from posdesk import cli
from posdesk.scenarios import features
from posdesk.scenarios.always import words_of
from posdesk.scenarios.features import Step
from posdesk.scenarios.sentences import Unheard, understand

GOOD = """Feature: Mine
  Scenario: A sale
    Given Eva buys on 10 Oct 2026, in cash, receipt S1:
      | goods | pieces | each |
      | Mug   | 2      | 6.50 |
    Then 13.00 can come back for receipt S1

  @pending
  Scenario: Later
    Pending: it waits for spring.
    Then the tulips are out
"""


def test_the_manual_lists_every_sentence_of_today() -> None:
    text = manual.FILE.read_text(encoding="utf-8")
    assert text == manual.whole(text), "run: python tests/scenarios/manual.py"


def test_no_manual_line_is_empty() -> None:
    assert [each.text for each in manual.spoken() if not each.manual] == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("nonsense", "expected"),
        ("", "no Feature"),
        ("Feature: x\n  @pending\n  Scenario: y\n    Given today is 1 Jan 2026\n", "Pending:"),
    ],
)
def test_a_file_that_is_none_says_where(text: str, said: str) -> None:
    with pytest.raises(features.NotReadable, match=said):
        features.read_text(text, "mine.feature")


def test_a_sentence_nobody_knows_names_the_nearest() -> None:
    with pytest.raises(Unheard, match="the nearest: today is"):
        understand(Step("Given", "today was 1 Jan 2026", 1))
    with pytest.raises(Unheard, match="rows below it are missing"):
        understand(Step("Given", "Eva buys on 10 Oct 2026, in cash, receipt S1:", 1))


def test_the_command_plays_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "mine.feature"
    file.write_text(GOOD, encoding="utf-8")
    assert cli.main(["scenarios", str(file)]) == cli.DONE
    said = capsys.readouterr().out
    assert "ok            A sale" in said
    assert "1 played, 1 passed. 1 pending, each with its reason." in said


def test_the_command_reports_as_json_and_ends_with_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "mine.feature"
    file.write_text(GOOD.replace("13.00 can", "12.99 can"), encoding="utf-8")
    assert cli.main(["scenarios", "--json", str(file)]) == cli.SOME_REFUSED
    said = json.loads(capsys.readouterr().out)
    assert (said["passed"], said["failed"], said["pending"]) == (0, 1, 1)
    assert said["scenarios"][0]["why"] == "13.00 can come back for receipt S1"
    assert said["scenarios"][0]["line"] == 6


def test_the_command_says_what_it_cannot_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "mine.feature"
    file.write_text("Scenario: no feature\n", encoding="utf-8")
    assert cli.main(["scenarios", str(file)]) == cli.NOTHING_DONE
    assert "mine.feature" in capsys.readouterr().err
    assert cli.main(["scenarios", str(tmp_path / "none.feature")]) == cli.NOTHING_DONE
    assert "none.feature" in capsys.readouterr().err


def test_the_command_plays_it_in_a_shop_like_the_books_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Currency and coins are those of the books, and the books are as they were."""
    (tmp_path / "shops").mkdir()
    books = Templates(tmp_path / "shops").copy("JPY", tmp_path / "own")
    before = books.read_bytes()
    file = tmp_path / "mine.feature"
    file.write_text(
        "Feature: yen\n\n  Scenario: A sale\n"
        "    Given Cara buys on 10 Oct 2026, in cash, receipt S1:\n"
        "      | goods | pieces | each |\n      | Mug   | 2      | 650  |\n"
        "    Then 1,300 can come back for receipt S1\n",
        encoding="utf-8",
    )
    assert cli.main(["scenarios", "--books", str(books), str(file)]) == cli.DONE
    assert "1 played, 1 passed." in capsys.readouterr().out
    assert books.read_bytes() == before
    file.write_text(GOOD, encoding="utf-8")
    assert cli.main(["scenarios", "--books", str(books), str(file)]) == cli.SOME_REFUSED
    assert "6.50 is finer than the currency" in capsys.readouterr().out


def test_words_that_blame_or_demand_are_found() -> None:
    assert list(words_of("Your claim was denied", "T1", ours=False))
    assert list(words_of("please settle 50.00", "T1", ours=False))
    assert list(words_of("Balance 10.00", "T1", ours=True))
    assert not list(words_of("We are sorry. Balance 10.00", "T1", ours=True))
