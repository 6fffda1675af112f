"""The page a printer is tried with: no receipt, no number, never booked.

Head of the shop, letters, a ruler as long as the printer reaches, and a code whose text is the same
for every shop: scanned back, it says whether printer and scanner lose or swap a letter.
"""

from __future__ import annotations

from posdesk.clock import Moment
from posdesk.documents import figures, letterhead
from posdesk.documents.paper import (
    CENTRE,
    HUGE,
    LARGE,
    SMALL,
    Block,
    Gap,
    Pair,
    Paper,
    QrCode,
    Rule,
    Ruler,
    Words,
)
from posdesk.documents.test_code import CODE
from posdesk.settings import Shop
from posdesk.wording import translate

KIND = "test_page"
NUMBER = "TEST"
# In the code page that receipt printers of western Europe have; others go as a picture.
_OWN_LETTERS = (
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "abcdefghijklmnopqrstuvwxyz",
    "0123456789 +-.,:;%&/()!?*#@",
    "£ € ¥ · ÀÉÈÇÑÖÜÅÆØß àéèçñöüåæø",
)
_FURTHER_LETTERS = (
    "Łódź żółć · žluťoučký kůň · őű · ăîșț",
    "Ğİış · ðþ · ĳ œ",
    "Съешь ещё этих булок · їєґ",
    "Ξεσκεπάζω την ψυχοφθόρα",
    "שלום · תודה",
    "مرحبا · شكرا",
    "你好 · こんにちは · 안녕하세요",
)


def compose(shop: Shop, at: Moment, printer: str, roll_mm: int, reach_mm: int) -> Paper:
    """The page for a printer, as people call it, that reaches `reach_mm` of a roll `roll_mm` wide.

    Its letters are those most printers have in themselves.
    """
    ruler = translate("TestPage", "Printed width: {reach} mm of a roll of {roll} mm.")
    hold = translate("TestPage", "Hold a ruler to it: shorter or cut off means another width.")
    scan = translate("TestPage", "Scan this code: posdesk says whether each letter arrived.")
    blocks: list[Block] = [
        _mark(),
        *letterhead.head(shop),
        *_title(at, printer),
        *_letters(_OWN_LETTERS),
        Rule(),
        Words(ruler.format(reach=reach_mm, roll=roll_mm), size=SMALL),
        Ruler(reach_mm),
        Words(hold, size=SMALL),
        Rule(),
        Words(scan, CENTRE, SMALL),
        QrCode(CODE, translate("TestPage", "test page")),
        Rule(),
        Pair(translate("TestPage", "Amounts stand right"), "1,234.50"),
        Pair(translate("TestPage", "Largest"), "-1.30", HUGE, bold=True),
        *letterhead.foot(shop, ()),
        _mark(),
    ]
    return Paper(KIND, NUMBER, tuple(blocks))


def further_letters(at: Moment, printer: str) -> Paper:
    """The page of letters that no printer has all of: they come as a picture, and that is tried."""
    told = translate("TestPage", "Letters of other languages, drawn by posdesk.")
    blocks: list[Block] = [
        _mark(),
        *_title(at, printer),
        Words(told, size=SMALL),
        *_letters(_FURTHER_LETTERS),
        Rule(),
        _mark(),
    ]
    return Paper(KIND, NUMBER, tuple(blocks))


def _mark() -> Words:
    return Words(translate("TestPage", "TEST - no receipt"), CENTRE, LARGE, bold=True)


def _title(at: Moment, printer: str) -> list[Block]:
    words = translate("TestPage", "TEST PAGE")
    return [
        Gap(),
        Pair(words, translate("TestPage", "nothing was sold"), bold=True),
        Pair(figures.weekday_and_time(at), printer, SMALL),
        Rule(),
    ]


def _letters(rows: tuple[str, ...]) -> list[Block]:
    return [Words(row) for row in rows]
