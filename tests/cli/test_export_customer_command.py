"""`posdesk export customer WHO FOLDER`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from desk.shops import Templates

from posdesk import cli
from posdesk.clock import SystemClock
from posdesk.desk.opening import open_desk
from posdesk.people.customer import Customer


@pytest.fixture
def books(tmp_path: Path) -> Path:
    """A shop that knows two customers."""
    (tmp_path / "shops").mkdir()
    path = Templates(tmp_path / "shops").copy("GBP", tmp_path / "own")
    desk = open_desk(path, SystemClock())
    with desk._file.write() as shelves:
        shelves.customers.put(
            Customer("aa11", "Ana Bell", "0700 900 001"), Customer("bb22", "Ben Bell", "0700 900 2")
        )
    desk.close()
    return path


def export(books: Path, *words: str) -> int:
    return cli.main(["export", *words, "--books", str(books)])


def test_one_customer_is_written_down(books: Path, tmp_path: Path) -> None:
    assert export(books, "customer", "ana", str(tmp_path / "out")) == cli.DONE
    (file,) = (tmp_path / "out").glob("customer-aa11/customer*.json")
    assert json.loads(file.read_text(encoding="utf-8"))["records"][0]["name"] == "Ana Bell"
    assert export(books, "customer", "bb22", str(tmp_path / "out")) == cli.DONE


def test_words_that_fit_two_write_nothing(
    books: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(books, "customer", "bell", str(tmp_path / "out")) == cli.NOTHING_DONE
    assert "2. Nothing was written." in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_two_folders_are_none(books: Path, tmp_path: Path) -> None:
    assert export(books, str(tmp_path / "a"), str(tmp_path / "b")) == cli.NOTHING_DONE
