"""The words after `posdesk`: commands, their files and options."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from posdesk.cli.options import Options
from posdesk.cli.wording import NOTHING_BOOKED

if TYPE_CHECKING:
    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]

# As posdesk.printing.printers lists them; a test compares.
PRINTER_KINDS = ("pdf_folder", "network_escpos", "usb_escpos", "system_queue", "file_escpos")


def parse(words: Sequence[str]) -> Options | None:
    """The options, or None when the words make no command (what is wrong is on stderr).

    Asking for help ends here too, as argparse does it.
    """
    try:
        found = _parser().parse_args(list(words))
        return _options(found)
    except argparse.ArgumentTypeError as wrong:
        print(f"{wrong} {NOTHING_BOOKED}", file=sys.stderr)
        return None
    except SystemExit as ended:
        if ended.code in (0, None):
            raise
        return None


def _options(found: argparse.Namespace) -> Options:
    columns = _pairs(getattr(found, "map", None) or (), "FIELD=HEADING")
    clues = getattr(found, "clues", None)
    files = (clues,) if clues else getattr(found, "files", None) or ()
    return Options(
        run=found.run,
        files=tuple(files),
        books=found.books,
        json=getattr(found, "json", False),
        dry_run=getattr(found, "dry_run", False),
        columns=columns,
        dates=getattr(found, "dates", ""),
        by=(getattr(found, "by", "") or "").strip(),
        number=getattr(found, "number", ""),
        back_on=getattr(found, "back_on", None),
        words=tuple(getattr(found, "words", None) or ()),
        staff=getattr(found, "staff", ""),
        settings=_pairs(getattr(found, "settings", None) or (), "NAME=VALUE"),
        folder=getattr(found, "folder", None),
        keep=getattr(found, "keep", 30),
        with_key=getattr(found, "with_key", False),
        numbers=tuple(getattr(found, "numbers", None) or ()),
        decides=getattr(found, "decides", ""),
        server=getattr(found, "server", ""),
        key=getattr(found, "key", None),
    )


def _of(module: str, name: str = "run") -> Callable[[Options], int]:
    """What that command does, loaded when it is done: no command waits for what another needs."""

    def run(options: Options) -> int:
        done: int = getattr(import_module(f"posdesk.cli.{module}"), name)(options)
        return done

    return run


def _pairs(given: Sequence[str], form: str) -> dict[str, str]:
    pairs: dict[str, str] = {}
    for pair in given:
        name, equals, value = pair.partition("=")
        if not (name.strip() and equals and value.strip()):
            raise argparse.ArgumentTypeError(f"{pair}: {form} is needed.")
        pairs[name.strip()] = value.strip()
    return pairs


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="posdesk", description="For those who look after it.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    bring = commands.add_parser("import", help="bring goods, old sales, plans or offers along")
    kinds = bring.add_subparsers(required=True, metavar="WHAT")
    goods = kinds.add_parser("catalogue", help="goods: code, barcode, name, price")
    goods.add_argument("files", nargs=1, type=Path, metavar="FILE", help="CSV or xlsx")
    goods.set_defaults(run=_of("import_catalogue"))
    sales = kinds.add_parser("sales", help="old sales and what came back of them")
    sales.add_argument("files", nargs="+", type=Path, metavar="FILE", help="CSV or xlsx")
    sales.set_defaults(run=_of("import_sales"))
    plans = kinds.add_parser("plans", help="customers, plans and credits of another program")
    plans.add_argument("files", nargs=1, type=Path, metavar="FILE", help="CSV or xlsx")
    plans.set_defaults(run=_of("import_plans"))
    offers = kinds.add_parser("offers", help="offers: name, kind, and what each kind needs")
    offers.add_argument("files", nargs=1, type=Path, metavar="FILE", help="CSV or xlsx")
    offers.set_defaults(run=_of("import_offers"))
    for dated in (sales, plans):
        dated.add_argument(
            "--dates", choices=("day-first", "month-first"), default="", help="how to read 1/2/2010"
        )
    for importer in (goods, sales, plans, offers):
        _importer_options(importer)
    keys = commands.add_parser("export-keys", help="write the public keys and the verifier")
    keys.add_argument("files", nargs=1, type=Path, metavar="FOLDER", help="where to write them")
    keys.set_defaults(run=_of("export_keys"))
    number = commands.add_parser("find", help="show a sale, or those that fit what is remembered")
    number.add_argument(
        "words",
        nargs="*",
        metavar="WORD",
        help="a receipt's number; or goods, day, amount, card ending, customer: "
        "2 mugs about 12 oct 39.99 card 4242 with kettle",
    )
    number.add_argument("--json", action="store_true", help="what fits as one JSON object")
    number.add_argument(
        "--batch", dest="clues", type=Path, metavar="FILE", help="CSV: a search in each row"
    )
    number.add_argument(
        "--back-on", type=date.fromisoformat, metavar="DAY", help="the goods came back that day"
    )
    number.set_defaults(run=_of("find"))
    ink = commands.add_parser("printer", help="show or choose the till's printer")
    ink.add_argument(
        "settings",
        nargs="*",
        metavar="NAME=VALUE",
        help="kind=network_escpos host=192.0.2.7 width_mm=80; kinds: " + ", ".join(PRINTER_KINDS),
    )
    ink.add_argument(
        "--by",
        default="",
        metavar="CODE",
        help="the manager or owner who changes it; the PIN is asked",
    )
    ink.set_defaults(run=_of("printer"))
    further = (*_keeping(commands), *_people(commands), *_promises(commands))
    for command in (goods, sales, plans, offers, keys, number, ink, *further):
        command.add_argument("--books", type=Path, default=None, help="the shop's books (a file)")
    return parser


def _keeping(commands: _Commands) -> Iterator[argparse.ArgumentParser]:
    """Commands for those who keep the books."""
    copy = commands.add_parser("backup", help="make a proved backup")
    copy.add_argument("--to", dest="folder", type=Path, metavar="FOLDER", help="where it goes")
    copy.add_argument("--keep", type=int, default=30, metavar="N", help="how many stay there")
    copy.add_argument("--with-key", action="store_true", help="with the signing key: lock it away")
    copy.set_defaults(run=_of("backup"))
    back = commands.add_parser("restore", help="put a backup in the place of the books")
    back.add_argument("files", nargs=1, type=Path, metavar="FILE", help="the backup")
    back.set_defaults(run=_of("restore"))
    out = commands.add_parser("export", help="sales, returns and journal, or one customer's data")
    out.add_argument(
        "files", nargs="+", type=Path, metavar="FOLDER",
        help="where to write them; or: customer WHO FOLDER",
    )  # fmt: skip
    out.set_defaults(run=_of("export"))
    look = commands.add_parser("doctor", help="look over all that the till stands on")
    look.set_defaults(run=_of("doctor"))
    rows = commands.add_parser("mend", help="put rows back to what their seals say")
    rows.set_defaults(run=_of("mend"))
    doubt = commands.add_parser("papers", help="papers perhaps printed before a restore: decide")
    doubt.add_argument("numbers", nargs="*", metavar="NUMBER", help="of a paper; none: all")
    for word, told in (("print", "they come out as copies"), ("drop", "they are on paper already")):
        doubt.add_argument(f"--{word}", dest="decides", action="store_const", const=word, help=told)
    doubt.set_defaults(run=_of("papers"), decides="")
    lost = commands.add_parser("revoke", help="a lost or stolen till signs no more")
    lost.add_argument("number", metavar="TILL", help="the number of the till that is gone")
    lost.add_argument("--server", default="", metavar="URL", help="books on the shop's server")
    lost.add_argument(
        "--key", type=Path, default=None, metavar="FILE", help="the signing key of this till there"
    )
    lost.set_defaults(run=_of("revoke"))
    cards = commands.add_parser(
        "settlement", help="the card acquirer's file: matched, missing, taken twice"
    )
    cards.add_argument("files", nargs=1, type=Path, metavar="FILE", help="CSV or xlsx")
    cards.add_argument(
        "--acquirer", dest="number", default="", metavar="NAME",
        help="whose file it is; with --map its columns are kept under that name",
    )  # fmt: skip
    cards.set_defaults(run=_of("settlement"))
    _importer_options(cards)
    for command in (rows, doubt, lost):
        command.add_argument(
            "--by", default="", metavar="CODE", help="the manager or owner who answers for it"
        )
    yield from (copy, back, out, look, rows, doubt, lost, cards)


def _people(commands: _Commands) -> Iterator[argparse.ArgumentParser]:
    """Commands for somebody whose PIN is worn out or forgotten."""
    renew = commands.add_parser("renew-pin", help="a new PIN, by both halves of the recovery code")
    renew.add_argument("staff", metavar="CODE", help="whose: the code on papers, such as 1")
    renew.set_defaults(run=_of("recovery", "renew"))
    make = commands.add_parser("recovery-code", help="a new recovery code, by the owner's PIN")
    make.add_argument("staff", metavar="CODE", nargs="?", default="", help="which owner asks")
    make.set_defaults(run=_of("recovery", "make"))
    yield from (renew, make)


def _promises(commands: _Commands) -> Iterator[argparse.ArgumentParser]:
    """Commands that show what the program promises."""
    play = commands.add_parser("scenarios", help="play stories of a shop, and check its promises")
    play.add_argument("files", nargs="+", type=Path, metavar="FILE", help="feature files (Gherkin)")
    play.add_argument("--json", action="store_true", help="the report as one JSON object")
    play.set_defaults(run=_of("scenarios"))
    yield play


def _importer_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--map",
        action="append",
        metavar="FIELD=HEADING",
        help="which column is which, once for each",
    )
    parser.add_argument(
        "--by",
        default="",
        metavar="CODE",
        help="the manager or owner who answers for it; the PIN is asked",
    )
    parser.add_argument("--dry-run", action="store_true", help="read and report; book nothing")
    parser.add_argument("--json", action="store_true", help="the report as one JSON object")
