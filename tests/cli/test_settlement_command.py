"""`posdesk settlement`: columns kept for each acquirer, read once, and taken twice is found."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from desk.shops import CLERK, PIN, HandClock, Templates
from desk.tills import CARD, Till

from posdesk import cli
from posdesk.desk.lookups.settlement import AskAcquirers
from posdesk.desk.opening import open_desk

FILE = """Wann;Was;Karte;Freigabe;Hinweis
{day};6.50;4000 0000 0000 4242;A1B2C3;
{day};6.50;400000******4242;ZZZ;
{day};x;4242;;
"""
MAP = ("--map", "date=Wann", "--map", "amount=Was", "--map", "card=Karte")
WITH_CODE = (*MAP, "--map", "approval=Freigabe")
Bring = tuple[Path, Path, str]


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bring:
    """A mug was paid by card once; the acquirer took it twice. Its file, and the receipt."""
    (tmp_path / "shops").mkdir()
    books, clock = Templates(tmp_path / "shops").copy("GBP", tmp_path / "own"), HandClock()
    till = Till(open_desk(books, clock), clock, str(books))
    till.desk.sign_in(CLERK)
    from desk.shops import open_shift

    open_shift(till.desk)
    number = till.sell("MUG", by=(CARD,))
    till.desk.close()
    file = tmp_path / "acquirer.csv"
    file.write_text(FILE.format(day=clock.at.day.isoformat()), encoding="utf-8")
    monkeypatch.setattr("posdesk.cli.shop.SystemClock", lambda: clock)
    return books, file, number


def read(shop: Bring, monkeypatch: pytest.MonkeyPatch, *more: str) -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PIN}\n"))
    books, file, _ = shop
    return cli.main(["settlement", str(file), "--books", str(books), *more])


def test_taken_twice_is_found_and_a_file_read_again_is_read_once(
    shop: Bring, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    said = ("--by", "2", "--json", "--acquirer", "Nord", *MAP)
    assert read(shop, monkeypatch, *said) == cli.SOME_REFUSED
    first = json.loads(capsys.readouterr().out)
    assert (first["lines"], first["new"], first["matched"]) == (2, 2, 1)
    assert [row["row"] for row in first["left_out"]] == [4]
    (twice,) = first["taken_twice"]
    assert (twice["line"]["amount"], twice["paid"]["paper"]) == ("6.50", shop[2])
    assert twice["line"]["card"] == "4242"
    # The columns are known now, by their headings; and more of them change no line.
    for more in ((), WITH_CODE, ("--acquirer", "Nord")):
        assert read(shop, monkeypatch, "--by", "2", "--json", *more) == cli.SOME_REFUSED
        again = json.loads(capsys.readouterr().out)
        assert (again["new"], len(again["taken_twice"])) == (0, 1)
        assert again["acquirer"] == ("" if more else "Nord")


def test_without_columns_or_a_manager_nothing_is_kept(
    shop: Bring, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert read(shop, monkeypatch, "--by", "2") == cli.NOTHING_DONE
    assert "date" in capsys.readouterr().err
    assert read(shop, monkeypatch, "--by", "2", "--acquirer", "Nobody") == cli.NOTHING_DONE
    assert "No columns are kept for Nobody" in capsys.readouterr().err
    assert read(shop, monkeypatch, *MAP) == cli.NOTHING_DONE
    assert "--by" in capsys.readouterr().err
    assert read(shop, monkeypatch, "--dry-run", *MAP) == cli.SOME_REFUSED
    assert "lines that can be read: 2. Nothing was kept." in capsys.readouterr().out
    desk = open_desk(shop[0], HandClock())
    assert desk.ask(AskAcquirers()) == {}
    desk.close()
