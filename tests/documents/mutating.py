"""Codes spoiled at random, the same ones for the same seed: letters, bytes, and facts signed anew."""

from __future__ import annotations

import random
from collections.abc import Iterator

import cbor2
from documents.code_tampering import MUG, card, sealed, sold, taken_back
from documents.later_vectors import good_later
from documents.paper_samples import KEY, REVOKED_KEY, a_return, a_sale, many_lines
from documents.plan_vectors import good_plans, good_slips

from posdesk.documents.seal import from_text, to_text

# Bytes that mean something in CBOR: heads of every kind, open lengths, tags, fractions, nothing.
_HEADS = bytes.fromhex(
    "00 01 17 18 19 1a 1b 20 38 3b 40 58 5b 5f 60 78 7f 80 81 98 9a 9b 9f a0 a1 b8 bb bf"
    "c0 c1 c2 c4 d8 d9 e0 f4 f5 f6 f7 f8 f9 fa fb ff"
)
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567" * 3 + "abc018=:- \n\x00é🎁"


def spoiled(count: int, seed: int) -> Iterator[str]:
    """So many texts: a third with letters changed, a third bytes, a third facts under a good seal."""
    dice = random.Random(seed)
    sale = a_sale(many_lines(4), [card(500)])
    codes = [
        sold(a_sale([MUG]))[0],
        sold(sale)[0],
        sold(a_sale(many_lines(40)))[1],
        taken_back(a_return(sale, [(2, 0, 2), (3, 1, 2)]), sale)[0],
        *(
            code
            for verdict, _, code in (*good_plans(), *good_slips(), *good_later())
            if verdict == "good"
        ),
    ]
    bodies = [from_text(code) or b"" for code in codes]
    payloads = [cbor2.loads(body)[2] for body in bodies]
    for place in range(count):
        which = dice.randrange(len(codes))
        if place % 3 == 0:
            yield _letters(dice, codes[which])
        elif place % 3 == 1:
            yield to_text(_bytes(dice, bodies[which]))
        else:
            yield sealed(_bytes(dice, payloads[which]), dice.choice((KEY, KEY, REVOKED_KEY)))


def _letters(dice: random.Random, code: str) -> str:
    letters = list(code)
    for _ in range(dice.choice((1, 1, 2, 5))):
        at = dice.randrange(len(letters))
        match dice.randrange(4):
            case 0:
                letters[at] = dice.choice(_LETTERS)
            case 1:
                letters.insert(at, dice.choice(_LETTERS))
            case 2:
                del letters[at:]
                letters.append("A")
            case _ if len(letters) > 1:
                del letters[at]
    return "".join(letters)


def _bytes(dice: random.Random, content: bytes) -> bytes:
    out = bytearray(content)
    for _ in range(dice.choice((1, 1, 1, 2, 4))):
        at = dice.randrange(len(out))
        match dice.randrange(5):
            case 0:
                out[at] ^= 1 << dice.randrange(8)
            case 1:
                out[at] = dice.choice(_HEADS)
            case 2:
                out.insert(at, dice.choice(_HEADS))
            case 3 if len(out) > 2:
                del out[at]
            case _:
                out[at] = (out[at] + dice.choice((1, 255))) % 256
    return bytes(out)
