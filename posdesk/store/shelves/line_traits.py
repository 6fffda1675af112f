"""What lines of a sale are beside goods, and the serial numbers sold and back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import bindparam, select

from posdesk.catalogue.terms import Term, terms_of
from posdesk.catalogue.terms import said as said_terms
from posdesk.catalogue.traits import GOODS
from posdesk.sales.sale import Sale, SaleLine
from posdesk.store.kind_tables import LINE_TRAIT, SERIAL_BACK
from posdesk.store.unit import Unit

KIND, SERIAL, UNTIL, SLIP, TERMS = "kind", "serial", "until", "slip", "terms"
_OF_SALE = (
    select(LINE_TRAIT)
    .where(LINE_TRAIT.c.sale == bindparam("number"))
    .order_by(LINE_TRAIT.c.line, LINE_TRAIT.c.no)
)
_BACK = select(SERIAL_BACK.c.line, SERIAL_BACK.c.serial).where(
    SERIAL_BACK.c.sale == bindparam("number")
)


class LineTraits:
    """Rows only where there is something to say: a plain sale has none."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def put(self, sale: Sale) -> None:
        """What the lines of that sale are, in the act that sells them."""
        rows = []
        for line in sale.lines:
            said = [(KIND, line.kind)] if line.kind != GOODS else []
            said += [(SERIAL, each) for each in line.serials]
            said += [(UNTIL, line.until.isoformat())] if line.until else []
            said += [(TERMS, said_terms(line.terms))] if line.terms else []
            said += [(SLIP, each) for each in line.slips]
            rows += [
                {"sale": sale.number, "line": line.no, "no": no, "what": what, "said": word}
                for no, (what, word) in enumerate(said, 1)
            ]
        self._unit.add("line_trait", rows)

    def told(
        self, number: str, lines: Sequence[SaleLine]
    ) -> tuple[tuple[SaleLine, ...], Mapping[int, tuple[str, ...]]]:
        """Those lines with what they are and their own last days; the serial numbers that came back
        of each."""
        kinds: dict[int, str] = {}
        serials: dict[int, tuple[str, ...]] = {}
        until: dict[int, date] = {}
        terms: dict[int, tuple[Term, ...]] = {}
        slips: dict[int, tuple[str, ...]] = {}
        for row in self._unit.connection.execute(_OF_SALE, {"number": number}):
            if row.what == KIND:
                kinds[row.line] = row.said
            elif row.what == UNTIL:
                until[row.line] = date.fromisoformat(row.said)
            elif row.what == TERMS:
                terms[row.line] = terms_of(row.said)
            elif row.what == SLIP:
                slips[row.line] = (*slips.get(row.line, ()), row.said)
            else:
                serials[row.line] = (*serials.get(row.line, ()), row.said)
        back: dict[int, tuple[str, ...]] = {}
        for row in self._unit.connection.execute(_BACK, {"number": number}):
            back[row.line] = (*back.get(row.line, ()), row.serial)
        return tuple(
            replace(
                line,
                kind=kinds.get(line.no, GOODS),
                serials=serials.get(line.no, ()),
                until=until.get(line.no),
                terms=terms.get(line.no, ()),
                slips=slips.get(line.no, ()),
            )
            for line in lines
        ), back
