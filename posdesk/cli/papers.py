"""`posdesk papers [NUMBER ...] [--print | --drop]`: papers of which nobody knows whether they came
out, since a backup was put back. Without a decision they are listed."""

from __future__ import annotations

import sys

from posdesk import cli
from posdesk.cli import shop as shops
from posdesk.cli import signing
from posdesk.cli.options import Options
from posdesk.desk.actions.decide_paper import DecidePaper
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.books_kept import AskBooksKept
from posdesk.identity import read_number
from posdesk.wording import translate

PRINT, DROP = "print", "drop"


def run(options: Options) -> int:
    """List them, or decide those that are named (all, where none is)."""
    signer = signing.asked(options) if options.decides else None
    with shops.opened(shops.books_at(options.books)) as desk:
        there = {number: job for job, number in desk.ask(AskBooksKept()).unfinished.in_doubt}
        if not options.decides:
            return _listed(tuple(there))
        named = tuple(map(_as_printed, options.numbers)) or tuple(there)
        unknown = [number for number in named if number not in there]
        if unknown:
            words = translate("Cli", "Nobody asks about {papers}. Nothing was decided.")
            print(words.format(papers=", ".join(unknown)), file=sys.stderr)
            return cli.NOTHING_DONE
        signing.sign_in(desk, signer)
        return _decided(desk, {number: there[number] for number in named}, options.decides)


def _listed(numbers: tuple[str, ...]) -> int:
    if not numbers:
        print(translate("Cli", "There is no paper of which it is not known whether it came out."))
        return cli.DONE
    print(translate("Cli", "Perhaps printed already, since a backup was put back:"))
    for number in numbers:
        print(number)
    print(
        translate(
            "Cli", "With --print and --by CODE they come out, marked as copies; with --drop not."
        )
    )
    return cli.DONE


def _decided(desk: Desk, jobs: dict[str, int], decides: str) -> int:
    told = translate("Cli", "{number}: it prints as a copy when the program runs.")
    if decides == DROP:
        told = translate("Cli", "{number}: it is on paper already.")
    for number, job in jobs.items():
        desk.do(DecidePaper(job, decides == PRINT))
        print(told.format(number=number))
    return cli.DONE


def _as_printed(typed: str) -> str:
    read = read_number(typed)
    return typed if read is None else str(read)
