"""An offer as somebody types it in: read into an Offer, or refused before anything is kept."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date

from posdesk.card_numbers import holds_card_number
from posdesk.errors import Refusal
from posdesk.plain_text import clean
from posdesk.sales.offers.offer import (
    ALL_OF_IT,
    EARN,
    FIXED,
    FREE,
    KINDS,
    KIT,
    MIX,
    PERCENT,
    PRICE,
    SPEND,
    TICKET,
    WHOM,
    Offer,
)
from posdesk.values import dataclass

MOST_AMOUNT = 10**12  # minor units: an amount above it is a slip of the hand
MOST_PIECES = 99
_NAME, _CODE, _WORD = 32, 24, 40
_BETWEEN = re.compile(r"[\s,;]+")
_PART = re.compile(r"(?:(\d{1,2})\s*[*x×])?(.+)", re.IGNORECASE)


class OfferUnnamed(Refusal):
    """An offer has a name: it stands on the receipt."""

    code = "offer_unnamed"


class OfferFigures(Refusal):
    """A figure is missing, or makes no sense for that kind; `figures["wanted"]` names it."""

    code = "offer_figures"


class OfferDays(Refusal):
    """It ends before it begins."""

    code = "offer_days"


class OfferGoodsUnknown(Refusal):
    """The catalogue has no goods of that code; `figures["sku"]`."""

    code = "offer_goods_unknown"


class OfferCodeTaken(Refusal):
    """Another offer, or goods, have that code or that word; `figures["code"]`."""

    code = "offer_code_taken"


class OfferWordWanted(Refusal):
    """What has to be shown for it needs a word that can be scanned or typed."""

    code = "offer_word_wanted"


@dataclass(frozen=True, slots=True)
class OfferForm:
    """What was typed. `goods`: codes with blanks or commas between, of a kit `2*GAS BOTTLE`;
    `percent` in hundredths, amounts in minor units. `code` empty: the program gives one.
    """

    name: str
    kind: str
    goods: str = ""
    percent: int = 0
    amount: int = 0
    count: int = 0
    free: int = 0
    over: int = 0
    most: int = 0
    whom: str = ""
    word: str = ""
    code: str = ""
    first: date | None = None
    last: date | None = None


def read_form(
    form: OfferForm,
    today: date,
    known: Sequence[Offer],
    goods: Callable[[str], str],
) -> Offer:
    """The offer of the form (a Refusal says why not). `known`: all there were before; `goods`
    gives the code of goods as the catalogue spells it, empty where it has none."""
    name = clean(form.name, _NAME).strip()
    if not name:
        raise OfferUnnamed()
    word = " ".join(clean(form.word, _WORD).split())
    code = "".join(clean(form.code, _CODE).split())
    if holds_card_number(f"{name} {word}") or holds_card_number(code, is_barcode_field=True):
        raise OfferFigures(wanted="name")
    if form.kind not in KINDS or form.whom not in WHOM:
        raise OfferFigures(wanted="kind")
    if bool(form.whom) != bool(word):
        raise OfferWordWanted()
    last = form.last
    if last is not None and last < (form.first or today):
        raise OfferDays()
    parts = _parts(form.goods, goods) if form.kind == KIT else ()
    offer = Offer(
        code=_free(code or new_code(known), word, known, goods), name=name, kind=form.kind,
        goods=() if parts else tuple(dict.fromkeys(sku for sku, _ in _parts(form.goods, goods))),
        percent=form.percent, amount=form.amount, count=form.count, free=form.free,
        over=form.over, most=form.most, parts=parts, whom=form.whom, word=word,
        first=form.first, last=last,
    )  # fmt: skip
    return only_its_own(offer)


def only_its_own(offer: Offer) -> Offer:
    """The offer with those figures that its kind has, in reach (OfferFigures)."""
    wants = _WANTS[offer.kind]
    figures = {name: getattr(offer, name) if name in wants else 0 for name in _MOST}
    if offer.kind == TICKET and figures["percent"]:
        figures["amount"] = 0
    for name, value in figures.items():
        if not 0 <= value <= _MOST[name]:
            raise OfferFigures(wanted=name)
    for name in _NEEDS[offer.kind]:
        if not figures[name]:
            raise OfferFigures(wanted=name)
    if offer.kind == TICKET and not (figures["percent"] or figures["amount"]):
        raise OfferFigures(wanted="amount")
    if offer.kind == FREE and figures["free"] >= figures["count"]:
        raise OfferFigures(wanted="free")
    if offer.kind == KIT and not offer.parts:
        raise OfferFigures(wanted="goods")
    return Offer(
        code=offer.code, name=offer.name, kind=offer.kind, goods=offer.goods, parts=offer.parts,
        whom=offer.whom, word=offer.word, first=offer.first, last=offer.last, **figures,
    )  # fmt: skip


_MOST = {
    "percent": ALL_OF_IT, "amount": MOST_AMOUNT, "count": MOST_PIECES, "free": MOST_PIECES,
    "over": MOST_AMOUNT, "most": MOST_AMOUNT,
}  # fmt: skip
_WANTS: dict[str, tuple[str, ...]] = {
    PERCENT: ("percent",),
    FIXED: ("amount",),
    PRICE: ("amount",),
    FREE: ("count", "free", "percent"),
    MIX: ("count", "amount"),
    KIT: ("amount",),
    EARN: ("amount",),
    SPEND: ("amount",),
    TICKET: ("over", "percent", "amount", "most"),
}
_NEEDS: dict[str, tuple[str, ...]] = {**_WANTS, TICKET: ()}


def new_code(known: Sequence[Offer]) -> str:
    """A code nobody uses yet, `OFFER-12`."""
    taken = {each.code.casefold() for each in known}
    running = len(known) + 1
    while f"offer-{running}" in taken:
        running += 1
    return f"OFFER-{running}"


def _free(code: str, word: str, known: Sequence[Offer], goods: Callable[[str], str]) -> str:
    taken = {each.code.casefold() for each in known}
    shown = {each.word.casefold() for each in known if each.word and each.last is None}
    if code.casefold() in taken or goods(code):
        raise OfferCodeTaken(code=code)
    if word and (word.casefold() in shown | taken or goods(word)):
        raise OfferCodeTaken(code=word)
    return code


def _parts(typed: str, goods: Callable[[str], str]) -> tuple[tuple[str, int], ...]:
    """Codes without their case, and pieces of each; the same goods twice are one part."""
    found: dict[str, int] = {}
    for each in filter(None, _BETWEEN.split(clean(typed))):
        split = _PART.fullmatch(each)
        assert split is not None, each
        sku = goods(split[2]) or goods(each)
        if not sku:
            raise OfferGoodsUnknown(sku=split[2])
        pieces = int(split[1] or 1) if goods(split[2]) else 1
        if not 0 < pieces <= MOST_PIECES:
            raise OfferFigures(wanted="goods")
        found[sku.casefold()] = found.get(sku.casefold(), 0) + pieces
    return tuple(found.items())
