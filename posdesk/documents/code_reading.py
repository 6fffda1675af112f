"""Reading a signed code back: first the seal, then the form, then what it says."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from posdesk.clock import Moment
from posdesk.documents import code_form as form
from posdesk.documents.code_lines import tax_inside
from posdesk.documents.plain_cbor import Value
from posdesk.documents.scanned import ScannedDocument, ScannedLine, ScannedTender
from posdesk.documents.seal import Facts, NotRead, open_seal
from posdesk.keys import KeyRing
from posdesk.sales.sale import TaxTotal

_FAR_DAY = 1_000_000
_FAR_SECOND = 250_000_000_000
_DAY_MINUTES = 1_440
_HIGHEST_RATE = 10_000_000
_MOST = 10**9
_LAST4 = re.compile("[0-9]{0,4}")


def read_code(text: str, ring: KeyRing) -> ScannedDocument | NotRead:
    """What the code says, or why it was not read. Never raises, whatever was scanned.

    NOT_UNDERSTOOD: signed by us, but by a newer program or for another kind of paper.
    """
    sealed = open_seal(text, ring)
    if isinstance(sealed, NotRead):
        return sealed
    try:
        return _document(sealed.facts, sealed.key_id)
    except _StrangeError:
        return NotRead.NOT_UNDERSTOOD


class _StrangeError(ValueError):
    """A field that version 1 would not have written so."""


def _document(facts: Facts, key_id: bytes) -> ScannedDocument:
    _whole(_field(facts, form.F_VERSION), form.VERSION, form.VERSION)
    kind = _whole(_field(facts, form.F_TYPE), form.T_SALE, form.T_RETURN)
    part, parts = _part(facts)
    _check(set(facts) <= form.fields_of(kind, part == 1))
    till = _whole(_field(facts, form.F_TILL), 0, _MOST)
    _check(facts.get(form.F_TAX_ADDED, True) is True)
    number = form.number_of(_field(facts, form.F_NUMBER), form.LETTERS[kind], till)
    _check(number is not None)
    taxes = _taxes(facts, part)
    first = part == 1
    return ScannedDocument(
        kind=kind,
        shop_id=_bytes8(_field(facts, form.F_SHOP)).hex(),
        till=till,
        epoch=_whole(_field(facts, form.F_EPOCH), 0, _MOST),
        number=number or "",
        at=_at(facts),
        currency=_currency(facts),
        lines=_lines(facts, taxes, kind),
        taxes=taxes,
        tenders=tuple(map(_tender, _list(_field(facts, form.F_TENDERS)))) if first else (),
        key_id=key_id,
        part=part,
        parts=parts,
        rounding=_figure(facts.get(form.F_ROUNDING, 0)),
        change=_figure(facts.get(form.F_CHANGE, 0)),
        return_by=_return_by(facts),
        tax_included=form.F_TAX_ADDED not in facts,
        original=_text(_field(facts, form.F_ORIGINAL)) if first and kind == form.T_RETURN else "",
        terms=_bytes8(_field(facts, form.F_TERMS)) if first else b"",
        link=_bytes8(_field(facts, form.F_LINK)) if first else b"",
    )


def _lines(facts: Facts, taxes: tuple[TaxTotal, ...], kind: int) -> tuple[ScannedLine, ...]:
    goods = _list(_field(facts, form.F_GOODS))
    many = len(goods)
    amounts = _list(_field(facts, form.F_AMOUNTS), many)
    counts = _list(facts.get(form.F_COUNTS, [len(taxes)] * many), many)
    spans: list[Value] = [0, 0] * many
    if kind == form.T_RETURN:
        spans = _list(facts.get(form.F_SPANS, []), 2 * many)
    other = _line_taxes(facts, many)
    first_line = _whole(facts.get(form.F_FIRST_LINE, 1), 1, _MOST)
    return tuple(
        replace(
            _line(
                goods[place],
                _figure(amounts[place]),
                _figure(counts[place]),
                taxes,
                other.get(place),
            ),
            no=first_line + place,
            sale_line=_whole(spans[2 * place], kind - form.T_SALE, _MOST),
            before=_whole(spans[2 * place + 1], 0, None),
        )
        for place in range(many)
    )


def _line(
    goods: Value, amount: int, count: int, taxes: tuple[TaxTotal, ...], tax: int | None
) -> ScannedLine:
    named = form.goods_of(goods)
    if named is None or not taxes or abs(count) < len(taxes):
        raise _StrangeError("a line was expected")
    units, tax_place = divmod(abs(count), len(taxes))
    rate = taxes[tax_place]
    inside = tax_inside(amount, rate.rate) if tax is None else tax
    return ScannedLine(0, *named, units, count < 0, amount, rate.code, rate.rate, inside)


def _line_taxes(facts: Facts, many: int) -> dict[int, int]:
    given = facts.get(form.F_LINE_TAXES, {})
    if not isinstance(given, dict) or any(place >= many for place in given):
        raise _StrangeError("line taxes")
    return {place: _figure(tax) for place, tax in given.items()}


def _taxes(facts: Facts, part: int) -> tuple[TaxTotal, ...]:
    """Tax by rate: four figures each in the first code, code and rate alone in a further one."""
    taxes = []
    for given in _list(_field(facts, form.F_TAXES)):
        row = _list(given, 4 if part == 1 else 2)
        rate = _whole(row[1], 0, _HIGHEST_RATE)
        gross, tax = (_figure(row[2]), _figure(row[3])) if part == 1 else (0, 0)
        if not isinstance(row[0], str):  # empty where an old system named no rate
            raise _StrangeError("a tax code was expected")
        taxes.append(TaxTotal(row[0], rate, gross, tax))
    return tuple(taxes)


def _tender(given: Value) -> ScannedTender:
    row = _list(given)
    _check(2 <= len(row) <= 5)
    padding: list[Value] = ["", 0, False]
    match [*row, *padding[len(row) - 2 :]]:
        case [kind, amount, str() as last4, tender_no, bool() as carried]:
            name = form.kind_of(kind)
            _check(_LAST4.fullmatch(last4) is not None)
            if name is not None:
                no = _whole(tender_no, 0, _MOST)
                return ScannedTender(name, _figure(amount), last4, no, carried)
    raise _StrangeError("a tender was expected")


def _part(facts: Facts) -> tuple[int, int]:
    if form.F_PART not in facts:
        return 1, 1
    part, parts = _list(facts[form.F_PART], 2)
    count = _whole(parts, 2, _MOST)
    return _whole(part, 1, count), count


def _at(facts: Facts) -> Moment:
    seconds = _whole(_field(facts, form.F_TIME), 0, _FAR_SECOND)
    offset = _whole(facts.get(form.F_OFFSET, 0), 1 - _DAY_MINUTES, _DAY_MINUTES - 1)
    return Moment(seconds * 1000, offset)


def _currency(facts: Facts) -> str:
    code = _text(_field(facts, form.F_CURRENCY))
    _check(len(code) == 3 and code.isascii() and code.isalpha() and code.isupper())
    return code


def _return_by(facts: Facts) -> date | None:
    if form.F_RETURN_BY not in facts:
        return None
    return form.DAY_ONE + timedelta(days=_whole(facts[form.F_RETURN_BY], 0, _FAR_DAY))


def _check(fits: bool) -> None:
    if not fits:
        raise _StrangeError


def _field(facts: Facts, field: int) -> Value:
    _check(field in facts)
    return facts[field]


def _whole(value: Value, low: int, high: int | None) -> int:
    figure = _figure(value)
    _check(low <= figure and (high is None or figure <= high))
    return figure


def _figure(value: Value) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise _StrangeError("a whole number was expected")
    return value


def _text(value: Value) -> str:
    if not isinstance(value, str) or not value:
        raise _StrangeError("text was expected")
    return value


def _bytes8(value: Value) -> bytes:
    if not isinstance(value, bytes) or len(value) != 8:
        raise _StrangeError("eight bytes were expected")
    return value


def _list(value: Value, length: int | None = None) -> list[Value]:
    if not isinstance(value, list) or (length is not None and len(value) != length):
        raise _StrangeError("a list was expected")
    return value
