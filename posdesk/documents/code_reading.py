"""Reading a signed code back: first the seal, then the form, then what it says."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from posdesk.clock import Moment
from posdesk.documents import code_form as form
from posdesk.documents import later_form, plan_form, plan_reading
from posdesk.documents.code_lines import tax_inside
from posdesk.documents.code_values import (
    FAR_DAY,
    MOST,
    StrangeError,
    bytes8,
    check,
    field,
    figure,
    listed,
    text,
    whole,
)
from posdesk.documents.plain_cbor import Value
from posdesk.documents.scanned import ScannedDocument, ScannedLine, ScannedTender
from posdesk.documents.seal import Facts, NotRead, open_seal
from posdesk.keys import KeyRing
from posdesk.sales.sale import TaxTotal

_FAR_SECOND = 250_000_000_000
_DAY_MINUTES = 1_440
_HIGHEST_RATE = 10_000_000
_OLDER = (form.T_SALE, form.T_RETURN)
_LAST4 = re.compile("[0-9]{0,4}")


def read_code(text: str, ring: KeyRing) -> ScannedDocument | NotRead:
    """What the code says, or why it was not read. Never raises, whatever was scanned.

    NOT_UNDERSTOOD: signed by us, but by a newer program or for another kind of paper. REVOKED:
    after the end of a key that the ring knows to be revoked.
    """
    sealed = open_seal(text, ring)
    if isinstance(sealed, NotRead):
        return sealed
    try:
        read = _document(sealed.facts, sealed.key_id)
    except StrangeError:
        return NotRead.NOT_UNDERSTOOD
    return read if ring.counts(read.key_id, read.number) else NotRead.REVOKED


def _document(facts: Facts, key_id: bytes) -> ScannedDocument:
    kind, (part, parts) = _kind(facts), _part(facts)
    till = whole(field(facts, form.F_TILL), 0, MOST)
    number = form.number_of(field(facts, form.F_NUMBER), form.LETTERS[kind], till)
    check(number is not None)
    _check_fields(facts, kind, part == 1)
    taxes = _taxes(facts, part)
    first = part == 1
    paper = ScannedDocument(
        kind=kind,
        shop_id=bytes8(field(facts, form.F_SHOP)).hex(),
        till=till,
        epoch=whole(field(facts, form.F_EPOCH), 0, MOST),
        number=number or "",
        at=_at(facts),
        currency=_currency(facts),
        lines=_all_lines(facts, taxes, kind),
        taxes=taxes,
        tenders=tuple(map(_tender, listed(facts.get(form.F_TENDERS, [])))),
        key_id=key_id,
        part=part,
        parts=parts,
        rounding=figure(facts.get(form.F_ROUNDING, 0)),
        change=figure(facts.get(form.F_CHANGE, 0)),
        return_by=_return_by(facts),
        tax_included=form.F_TAX_ADDED not in facts,
        original=text(facts[form.F_ORIGINAL]) if form.F_ORIGINAL in facts else "",
        terms=bytes8(facts[form.F_TERMS]) if form.F_TERMS in facts else b"",
        link=bytes8(field(facts, form.F_LINK)) if first else b"",
    )
    return paper if kind in _OLDER else plan_reading.with_later_fields(paper, facts)


def _kind(facts: Facts) -> int:
    """The type, if its version is the one that such a paper is written in."""
    version = whole(field(facts, form.F_VERSION), form.VERSION, form.LATER_VERSION)
    kind = whole(field(facts, form.F_TYPE), form.T_SALE, form.T_PROMOTION)
    check(kind != form.T_TRAINING and version == form.version_of(kind))
    return kind


def _check_fields(facts: Facts, kind: int, first: bool) -> None:
    if kind in _OLDER:
        must, may = form.fields_of(kind, first)
    elif kind > form.T_TRAINING:
        must, may = later_form.fields_of(kind, first)
    else:
        goods = form.F_GOODS in facts
        must, may = plan_form.fields_of(kind, first, plan_form.F_PLAN in facts, goods)
    check(must <= set(facts) <= must | may)
    check(facts.get(form.F_TAX_ADDED, True) is True)


def _all_lines(facts: Facts, taxes: tuple[TaxTotal, ...], kind: int) -> tuple[ScannedLine, ...]:
    if later_form.F_OF_LINES in facts:
        return _named_lines(facts)
    return _lines(facts, taxes, kind) if form.F_GOODS in facts else ()


def _named_lines(facts: Facts) -> tuple[ScannedLine, ...]:
    """Goods of a receipt's lines, how many, and no amounts; each line once, and one at least."""
    goods = listed(field(facts, form.F_GOODS))
    many = len(goods)
    places = [whole(each, 1, MOST) for each in listed(facts[later_form.F_OF_LINES], many)]
    pieces = [figure(each) for each in listed(facts.get(later_form.F_PIECES, [1] * many), many)]
    named = [form.goods_of(each) for each in goods]
    check(many > 0 and len(set(places)) == many and all(pieces))
    lines = []
    for no, (each, place, units) in enumerate(zip(named, places, pieces, strict=True), start=1):
        if each is None:
            raise StrangeError("goods were expected")
        lines.append(ScannedLine(no, *each, abs(units), units < 0, 0, "", 0, 0, sale_line=place))
    return tuple(lines)


def _lines(facts: Facts, taxes: tuple[TaxTotal, ...], kind: int) -> tuple[ScannedLine, ...]:
    goods = listed(field(facts, form.F_GOODS))
    many = len(goods)
    amounts = listed(field(facts, form.F_AMOUNTS), many)
    counts = listed(facts.get(form.F_COUNTS, [len(taxes)] * many), many)
    spans: list[Value] = [0, 0] * many
    if kind == form.T_RETURN:
        spans = listed(facts.get(form.F_SPANS, []), 2 * many)
    other = _line_taxes(facts, many)
    first_line = whole(facts.get(form.F_FIRST_LINE, 1), 1, MOST)
    return tuple(
        replace(
            _line(
                goods[place],
                figure(amounts[place]),
                figure(counts[place]),
                taxes,
                other.get(place),
            ),
            no=first_line + place,
            sale_line=whole(spans[2 * place], int(kind == form.T_RETURN), MOST),
            before=whole(spans[2 * place + 1], 0, None),
        )
        for place in range(many)
    )


def _line(
    goods: Value, amount: int, count: int, taxes: tuple[TaxTotal, ...], tax: int | None
) -> ScannedLine:
    named = form.goods_of(goods)
    if named is None or not taxes or abs(count) < len(taxes):
        raise StrangeError("a line was expected")
    units, tax_place = divmod(abs(count), len(taxes))
    rate = taxes[tax_place]
    inside = tax_inside(amount, rate.rate) if tax is None else tax
    return ScannedLine(0, *named, units, count < 0, amount, rate.code, rate.rate, inside)


def _line_taxes(facts: Facts, many: int) -> dict[int, int]:
    given = facts.get(form.F_LINE_TAXES, {})
    if not isinstance(given, dict) or any(place >= many for place in given):
        raise StrangeError("line taxes")
    return {place: figure(tax) for place, tax in given.items()}


def _taxes(facts: Facts, part: int) -> tuple[TaxTotal, ...]:
    """Tax by rate: four figures each in the first code, code and rate alone in a further one."""
    taxes = []
    for given in listed(facts.get(form.F_TAXES, [])):
        row = listed(given, 4 if part == 1 else 2)
        rate = whole(row[1], 0, _HIGHEST_RATE)
        gross, tax = (figure(row[2]), figure(row[3])) if part == 1 else (0, 0)
        if not isinstance(row[0], str):  # empty where an old system named no rate
            raise StrangeError("a tax code was expected")
        taxes.append(TaxTotal(row[0], rate, gross, tax))
    return tuple(taxes)


def _tender(given: Value) -> ScannedTender:
    row = listed(given)
    check(2 <= len(row) <= 5)
    padding: list[Value] = ["", 0, False]
    match [*row, *padding[len(row) - 2 :]]:
        case [kind, amount, str() as last4, tender_no, bool() as carried]:
            name = form.kind_of(kind)
            check(_LAST4.fullmatch(last4) is not None)
            if name is not None:
                no = whole(tender_no, 0, MOST)
                return ScannedTender(name, figure(amount), last4, no, carried)
    raise StrangeError("a tender was expected")


def _part(facts: Facts) -> tuple[int, int]:
    if form.F_PART not in facts:
        return 1, 1
    part, parts = listed(facts[form.F_PART], 2)
    count = whole(parts, 2, MOST)
    return whole(part, 1, count), count


def _at(facts: Facts) -> Moment:
    seconds = whole(field(facts, form.F_TIME), 0, _FAR_SECOND)
    offset = whole(facts.get(form.F_OFFSET, 0), 1 - _DAY_MINUTES, _DAY_MINUTES - 1)
    return Moment(seconds * 1000, offset)


def _currency(facts: Facts) -> str:
    code = text(field(facts, form.F_CURRENCY))
    check(len(code) == 3 and code.isascii() and code.isalpha() and code.isupper())
    return code


def _return_by(facts: Facts) -> date | None:
    if form.F_RETURN_BY not in facts:
        return None
    return form.DAY_ONE + timedelta(days=whole(facts[form.F_RETURN_BY], 0, FAR_DAY))
