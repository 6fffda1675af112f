"""`posdesk renew-pin` and `posdesk recovery-code`: by lines of stdin, shown once, kept nowhere."""

from __future__ import annotations

import io
from pathlib import Path

import counter_shop
import pytest
from argon2 import PasswordHasher

from posdesk import cli
from posdesk.desk.lookups.staff import AskRecoveryCode
from posdesk.desk.opening import NewShop, make_shop, open_desk
from posdesk.desk.signing_in import sign_in
from posdesk.people import pin as pins
from posdesk.verify import verify


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hashes that are quick to make."""
    monkeypatch.setattr(pins, "_hasher", lambda: PasswordHasher(1, 8, 1))


def run(monkeypatch: pytest.MonkeyPatch, books: Path, *words: str, lines: str = "") -> int:
    """The command's exit code, `lines` on its stdin."""
    monkeypatch.setattr("sys.stdin", io.StringIO(lines))
    return cli.main([*words, "--books", str(books)])


def test_both_halves_give_a_new_pin_and_new_halves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys
) -> None:
    books = tmp_path / "shop.books"
    new = NewShop("Bay", "GBP", counter_shop.TAXES, owner_name="Ada")
    made = make_shop(books, new, counter_shop.TestClock())
    lines = "\n".join(made.recovery.halves)
    assert run(monkeypatch, books, "renew-pin", "2", lines=lines) == 2
    assert run(monkeypatch, books, "renew-pin", "1", lines="nonsense\n") == 2
    assert "Half 1" in capsys.readouterr().err
    assert run(monkeypatch, books, "renew-pin", "1", lines=lines) == 0
    told = capsys.readouterr().out
    pin = next(word.strip(".") for word in told.split() if word.strip(".").isdigit())
    halves = [line.strip() for line in told.splitlines() if line.startswith("    ")]
    assert len(halves) == 2
    desk = open_desk(books, counter_shop.TestClock())
    assert sign_in(desk, "1", made.pin).staff is None
    assert sign_in(desk, "1", pin).staff is not None
    desk.close()
    assert run(monkeypatch, books, "renew-pin", "1", lines=lines) == 2  # used up
    assert run(monkeypatch, books, "renew-pin", "1", lines="\n".join(halves)) == 0
    assert all(half.encode() not in books.read_bytes() for half in (*halves, *made.recovery.halves))
    assert verify(books).records >= 3


def test_the_owner_makes_a_code_for_older_books(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys
) -> None:
    books = tmp_path / "shop.books"
    new = NewShop("Bay", "GBP", counter_shop.TAXES, owner_name="Ada")
    made = make_shop(books, new, counter_shop.TestClock())
    desk = open_desk(books, counter_shop.TestClock())
    with desk._file.write() as shelves:
        shelves.settings.put("recovery_code", None)
    assert not desk.ask(AskRecoveryCode())
    desk.close()
    run(monkeypatch, books, "doctor")
    assert "no recovery code" in capsys.readouterr().out
    assert run(monkeypatch, books, "renew-pin", "1", lines="a\nb") == 2
    assert "no recovery code yet" in capsys.readouterr().err
    assert run(monkeypatch, books, "recovery-code", lines="000000") == 2
    assert "not the owner's PIN" in capsys.readouterr().err
    assert run(monkeypatch, books, "recovery-code", lines=made.pin) == 0
    halves = [line.strip() for line in capsys.readouterr().out.splitlines() if line[:1] == " "]
    assert run(monkeypatch, books, "renew-pin", "1", lines="\n".join(halves)) == 0
    assert "PIN" in capsys.readouterr().out
