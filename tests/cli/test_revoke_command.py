"""`posdesk revoke`: told before, done by PIN, and then whoever checks a paper is told it too."""

from __future__ import annotations

import argparse
import io
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import counter_shop
import pytest
from bookmaking import KEY, sell
from desk.servers import new_database, running_server
from desk.shops import PIN

from posdesk import cli
from posdesk.cli import parser
from posdesk.documents.archive import read_keys
from posdesk.documents.codes import NotRead, codes_for_sale, read_code
from posdesk.errors import Fault
from posdesk.identity import Number
from posdesk.keys import keep_key, make_key
from posdesk.settings import Till
from posdesk.store.engine import open_books
from posdesk.verify import verify

SECOND = make_key(bytes(31) + b"\x05")


@pytest.fixture
def papers(tmp_path: Path) -> tuple[str, str]:
    """A shop whose till 2 gave one receipt: its code, and what a thief signs afterwards."""
    counter_shop.make_template(tmp_path)
    books = tmp_path / "shop.books"
    first = open_books(books, make_key(bytes(32)))
    with first.write() as unit:
        unit.tills.add(2, SECOND.public, counter_shop.AT)
    first.close()
    second = open_books(books, SECOND)
    sale = sell(second)
    with second.read() as unit:
        (given,) = codes_for_sale(sale, second.shop, Till(2), bytes(32), SECOND)
    forged = replace(sale, number=str(Number("S", 2, 2)))
    (later,) = codes_for_sale(forged, second.shop, Till(2), bytes(32), SECOND)
    second.close()
    return given, later


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def command(*words: str, pin: str = counter_shop.PIN) -> int:
        monkeypatch.setattr("sys.stdin", io.StringIO(pin and f"{pin}\n"))
        return cli.main([*words, "--books", str(tmp_path / "shop.books")])

    return command


def checked(folder: Path, code: str) -> int:
    words = ["verify_receipt.py", "--keys", "keys.json", code]
    return subprocess.run(
        [sys.executable, "-I", *words], cwd=folder, capture_output=True
    ).returncode


def test_a_revoked_till_is_known_to_whoever_checks(papers, run, tmp_path: Path, capsys) -> None:
    given, later = papers
    folder = tmp_path / "keys"
    assert run("export-keys", str(folder)) == 0
    assert "revoked" not in (folder / "keys.json").read_text()
    assert (checked(folder, given), checked(folder, later)) == (0, 0)
    capsys.readouterr()
    assert run("revoke", "2", "--by", "2") == 0
    told = capsys.readouterr().out
    assert told.index("cannot be undone") < told.index(str(Number("S", 2, 1))) < told.index("Done")
    assert "export-keys" in told
    assert run("export-keys", str(folder)) == 0
    assert (checked(folder, given), checked(folder, later)) == (0, 7)
    assert run("backup", "--to", str(tmp_path / "kept")) == 0
    (beside,) = (tmp_path / "kept").glob("*.keys.json")
    for file in (folder / "keys.json", beside):
        rows = {row["kid"]: row.get("revoked") for row in json.loads(file.read_text())["keys"]}
        assert rows == {make_key(bytes(32)).id.hex(): None, SECOND.id.hex(): {"S2": 1}}
        ring = read_keys(file.read_text())
        assert read_code(later, ring) is NotRead.REVOKED
        assert not isinstance(read_code(given, ring), NotRead)
    assert verify(tmp_path / "shop.books", signatures=True).records >= 4


@pytest.mark.parametrize("till", ["1", "3", "two", "0", "2.0", "\u0662", "9" * 5_000])
def test_no_such_till(papers, run, capsys, till: str) -> None:
    assert run("revoke", till, "--by", "2") == 2
    said = capsys.readouterr()
    assert "Nothing was changed." in said.err
    assert "Done" not in said.out


def test_it_is_done_once(papers, run, capsys) -> None:
    assert run("revoke", "2", "--by", "2") == 0
    assert run("revoke", "2", "--by", "2") == 2
    assert "revoked before" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "pin", "said"),
    [
        ((), counter_shop.PIN, "Run it again with --by"),
        (("--by", "2"), "000000", "do not belong together"),
        (("--by", "2"), "", "No PIN"),
        (("--by", "7"), counter_shop.PIN, "manager or the owner"),
    ],
)
def test_only_a_manager_or_the_owner(papers, run, tmp_path, capsys, words, pin, said) -> None:
    assert run("revoke", "2", *words, pin=pin) == 2
    assert said in capsys.readouterr().err
    file = open_books(tmp_path / "shop.books", make_key(bytes(32)))
    with file.read() as books:
        assert books.tills.revoked() == {}
    file.close()


def test_a_till_that_gave_nothing(run, tmp_path: Path, capsys) -> None:
    counter_shop.make_template(tmp_path)
    file = open_books(tmp_path / "shop.books", make_key(bytes(32)))
    with file.write() as books:
        books.tills.add(2, SECOND.public, counter_shop.AT)
    file.close()
    assert run("revoke", "2", "--by", "2") == 0
    assert "No paper of it is known" in capsys.readouterr().out


def test_on_the_shop_s_server(tmp_path: Path, monkeypatch, capsys) -> None:
    """As the till whose key lies there; without a key, or for a file, nothing is done."""
    (tmp_path / "run").mkdir()
    keep_key(KEY, tmp_path / "till-1.key")
    key = ("--key", str(tmp_path / "till-1.key"))
    with running_server(tmp_path / "run") as owner:
        where = new_database(owner)
        first = open_books(where, KEY)
        with first.write() as unit:
            unit.tills.add(2, SECOND.public, counter_shop.AT)
        first.close()
        for words, ended in ((key, 0), (key, 2), ((), 2)):
            monkeypatch.setattr("sys.stdin", io.StringIO(f"{PIN}\n"))
            assert cli.main(["revoke", "2", "--by", "2", "--server", where, *words]) == ended
        said = capsys.readouterr()
        assert "Done: till 2" in said.out and "revoked before" in said.err
        with pytest.raises(Fault, match="key_unknown"):
            open_books(where, SECOND)
    assert cli.main(["revoke", "2", "--by", "2", "--server", str(tmp_path), *key]) == 2


def test_every_command_is_reached_by_its_word() -> None:
    (choices,) = [
        set(each.choices or ())
        for each in parser._parser()._actions
        if isinstance(each, argparse._SubParsersAction)
    ]
    assert choices | {"verify"} == set(cli.COMMANDS)
