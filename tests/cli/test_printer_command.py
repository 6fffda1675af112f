"""`posdesk printer`: which printer the till prints on."""

from __future__ import annotations

import io
from pathlib import Path

import counter_shop

from posdesk import cli
from posdesk.cli.parser import PRINTER_KINDS
from posdesk.printing.printers import PRINTERS


def test_every_kind_of_printer_is_named_in_the_help() -> None:
    assert tuple(PRINTERS) == PRINTER_KINDS


def test_a_printer_is_chosen_and_shown(tmp_path: Path, capsys, monkeypatch) -> None:
    counter_shop.make_template(tmp_path)
    books = ["--books", str(tmp_path / "shop.books")]
    chosen = ["printer", "kind=network_escpos", "host=127.0.0.1", "width_mm=58", *books]
    assert cli.main(chosen) == 2
    assert "--by CODE" in capsys.readouterr().err
    monkeypatch.setattr("sys.stdin", io.StringIO(counter_shop.PIN))
    assert cli.main([*chosen, "--by", "7"]) == 2
    monkeypatch.setattr("sys.stdin", io.StringIO(counter_shop.PIN))
    assert cli.main([*chosen, "--by", "2"]) == 0
    capsys.readouterr()
    assert cli.main(["printer", *books]) == 0
    assert capsys.readouterr().out.split() == [
        "host=127.0.0.1",
        "kind=network_escpos",
        "width_mm=58",
    ]
    assert cli.main(["printer", "kind=typewriter", *books]) == 2
    assert "Nothing was changed" in capsys.readouterr().err
    assert cli.main(["printer", "kind", *books]) == 2
    capsys.readouterr()
    assert cli.main(["printer", *books]) == 0
    assert "network_escpos" in capsys.readouterr().out
