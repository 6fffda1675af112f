"""Every way for a code to be none: spelt otherwise, altered, of other keys, strange."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import cbor2
from documents.code_tampering import (
    ALTERED,
    GOOD,
    MUG,
    NOT_OURS,
    ORDER,
    STRANGE,
    UNREADABLE,
    Case,
    changed,
    enveloped,
    facts_of,
    flipped,
    sealed,
    sold,
    taken_back,
)
from documents.paper_samples import (
    KEY,
    OTHER_KEY,
    SHOP,
    a_return,
    a_sale,
    many_lines,
)

from posdesk.documents.seal import from_text, to_text


def other_spellings(code: str) -> Iterator[Case]:
    yield GOOD, "in small letters", code.lower()
    yield GOOD, "with blanks and a line end around it", f"  {code}\t\r\n"
    yield UNREADABLE, "nothing", ""
    yield UNREADABLE, "the prefix alone", "PD1"
    yield UNREADABLE, "prefix of another version", "PD2" + code[3:]
    yield UNREADABLE, "without the prefix", code[3:]
    yield UNREADABLE, "a colon after the prefix", "PD1:" + code[3:]
    yield UNREADABLE, "the first letter missing", code[1:]
    yield UNREADABLE, "the last letter missing", code[:-1]
    yield UNREADABLE, "eight letters missing", code[:-8]
    yield UNREADABLE, "half of it", code[: len(code) // 2]
    yield UNREADABLE, "a letter more", code + "A"
    yield UNREADABLE, "eight letters more", code + "AAAAAAAA"
    yield UNREADABLE, "padded with =", code + "=" * (-(len(code) - 3) % 8 or 8)
    yield UNREADABLE, "a digit base32 does not have", code[:50] + "1" + code[51:]
    yield UNREADABLE, "two codes run together", code + code
    yield UNREADABLE, "two codes with a line end between", f"{code}\n{code}"
    yield UNREADABLE, "a blank inside", f"{code[:40]} {code[40:]}"
    yield UNREADABLE, "more than 4,096 letters", code + "A" * 4_096
    yield UNREADABLE, "a letter that only looks like S when raised", code.replace("S", "\u017f", 1)
    yield UNREADABLE, "full-width letters", "".join(chr(ord(letter) + 0xFEE0) for letter in code)
    yield UNREADABLE, "a face", "PD1\U0001f600"
    yield UNREADABLE, "an address of the web", "HTTPS://EXAMPLE.ORG/" + code
    yield UNREADABLE, "NUL inside", code[:30] + "\0" + code[31:]


def altered(code: str) -> Iterator[Case]:
    body = from_text(code) or b""
    protected, _, payload, signature = cbor2.loads(body)
    yield ALTERED, "a bit of the first fact turned", flipped(code, body.index(payload))
    yield (
        ALTERED,
        "a bit of the last fact turned",
        flipped(code, body.index(payload) + len(payload) - 1),
    )
    yield ALTERED, "a bit of R turned", flipped(code, len(body) - 64)
    yield ALTERED, "a bit of S turned", flipped(code, len(body) - 32)
    yield ALTERED, "no signature but zeros", enveloped(protected, payload, bytes(64))
    yield (
        ALTERED,
        "S raised by the order of the group",
        enveloped(
            protected,
            payload,
            signature[:32]
            + (int.from_bytes(signature[32:], "little") + ORDER).to_bytes(32, "little"),
        ),
    )
    yield (
        ALTERED,
        "the neutral element as R and no S",
        enveloped(protected, payload, b"\1" + bytes(63)),
    )
    richer = cbor2.dumps({**facts_of(code), 11: [9_999]}, canonical=True)
    yield ALTERED, "a better price under the old signature", enveloped(protected, richer, signature)
    other = from_text(sold(a_sale([MUG], running=124))[0]) or b""
    yield ALTERED, "the signature of the next receipt", enveloped(protected, payload, other[-64:])
    forged = cbor2.loads(from_text(sealed(payload, OTHER_KEY)) or b"")[3]
    yield (
        ALTERED,
        "signed with another key under our key's id",
        enveloped(protected, payload, forged),
    )
    yield (
        ALTERED,
        "an empty list of facts under the old signature",
        enveloped(protected, b"\xa0", signature),
    )


def other_keys(code: str) -> Iterator[Case]:
    yield (
        NOT_OURS,
        "another shop's receipt",
        sold(a_sale([MUG]), OTHER_KEY, replace(SHOP, shop_id="00" * 8))[0],
    )
    yield NOT_OURS, "our shop's number under another key", sold(a_sale([MUG]), OTHER_KEY)[0]
    yield NOT_OURS, "a bit of the key id turned", flipped(code, 8)
    yield NOT_OURS, "nonsense under an unknown key", sealed(b"\xff", OTHER_KEY)


def other_envelopes(code: str) -> Iterator[Case]:
    body = from_text(code) or b""
    protected, _, payload, signature = cbor2.loads(body)
    good = cbor2.dumps(facts_of(code), canonical=True)
    yield UNREADABLE, "a byte more after the signature", to_text(body + b"\0")
    yield UNREADABLE, "the tag of COSE_Sign1 in front", to_text(b"\xd2" + body)
    yield (
        UNREADABLE,
        "key id outside the signature",
        enveloped(cbor2.dumps({1: -19}), payload, signature, {4: KEY.id}),
    )
    yield (
        UNREADABLE,
        "something in the unprotected header",
        enveloped(protected, payload, signature, {5: 1}),
    )
    yield UNREADABLE, "the older name of the algorithm", sealed(good, header={1: -8, 4: KEY.id})
    yield UNREADABLE, "no algorithm", sealed(good, header={4: KEY.id})
    yield UNREADABLE, "a third header field", sealed(good, header={1: -19, 3: 0, 4: KEY.id})
    yield UNREADABLE, "a key id of seven bytes", sealed(good, header={1: -19, 4: KEY.id[:7]})
    yield UNREADABLE, "no payload in it", enveloped(protected, None, signature)
    yield UNREADABLE, "the payload as text", enveloped(protected, "facts", signature)
    yield UNREADABLE, "a signature of 63 bytes", enveloped(protected, payload, signature[:63])
    yield UNREADABLE, "a list of three", to_text(cbor2.dumps([protected, payload, signature]))
    yield UNREADABLE, "a list of open length", to_text(b"\x9f" + body[1:] + b"\xff")
    longer = body.replace(
        b"\x58" + bytes([len(payload)]) + payload, b"\x59\x00" + bytes([len(payload)]) + payload
    )
    yield UNREADABLE, "a length in more bytes than it needs", to_text(longer)
    yield UNREADABLE, "another kind of CBOR", to_text(b"\xf6")


def other_facts(code: str) -> Iterator[Case]:
    """Signed with our key, and still not one canonical map."""
    good = cbor2.dumps(facts_of(code), canonical=True)
    head, rest = good[:1], good[1:]
    assert rest.startswith(b"\x00\x01\x01\x01")
    for payload, why in (
        (b"", "no facts at all"),
        (good + b"\0", "a byte after the facts"),
        (good[:-1], "facts cut short"),
        (head + b"\x01\x01\x00\x01" + rest[4:], "fields out of order"),
        (head + b"\x00\x18\x01" + rest[2:], "a figure in more bytes than it needs"),
        (bytes([head[0] + 1]) + b"\x00\x01" + rest, "a field twice"),
        (b"\xbf" + rest + b"\xff", "a map of open length"),
        (cbor2.dumps([facts_of(code)], canonical=True), "a list, no map"),
        (b"\xa1\x00\xfb" + bytes(8), "a fraction"),
        (b"\xa1\x00\xf6", "a null"),
        (b"\xa1\x00\xc1\x01", "a tagged date"),
        (b"\xa1\x61a\x01", "a name for a field"),
        (b"\xa1\x20\x01", "a field below zero"),
        (b"\xa1\x00\x1b" + (2**53).to_bytes(8, "big"), "a figure one too large"),
        (b"\xa1\x00\x3b" + (2**53 - 1).to_bytes(8, "big"), "a figure one too low"),
        (b"\xa1\x00\x1b" + b"\xff" * 8, "the largest figure of 64 bits"),
        (b"\xa1\x00\xc2\x49\x01" + bytes(8), "a figure of 65 bits"),
        (b"\xa1\x00\x62\xc0\x80", "text that is not UTF-8: too long a form"),
        (b"\xa1\x00\x63\xed\xa0\x80", "text that is not UTF-8: half a pair"),
        (b"\xa1\x00" + b"\x81" * 8 + b"\x00", "lists nine deep"),
        (b"\xa1\x00\x9a\xff\xff\xff\xff", "a list of four thousand million"),
        (b"\xa1\x00\x5b" + b"\x7f" + b"\xff" * 7, "bytes without end"),
    ):
        yield UNREADABLE, why, sealed(payload)
    yield STRANGE, "lists eight deep", sealed(b"\xa1\x00" + b"\x81" * 7 + b"\x00")


def strange(code: str) -> Iterator[Case]:
    """Signed, canonical, and nothing this version would have written."""
    sale = a_sale([MUG])
    back = taken_back(a_return(sale, [(1, 0, 1)]), sale)[0]
    further = sold(a_sale(many_lines(80)))[1]
    for why, other in (
        ("no facts", sealed(b"\xa0")),
        ("version 2", changed(code, f0=2)),
        ("a payment, reserved", changed(code, f1=3)),
        ("training, reserved", changed(code, f1=10)),
        ("a field not in the form", changed(code, f25=1)),
        ("no currency", changed(code, f8=None)),
        ("currency in small letters", changed(code, f8="gbp")),
        ("a shop of seven bytes", changed(code, f2=bytes(7))),
        ("a till below zero", changed(code, f3=-1)),
        ("a till that is yes", changed(code, f3=True)),
        ("a number below zero", changed(code, f5=-1)),
        ("an empty number", changed(code, f5="")),
        ("a time before 1970", changed(code, f6=-1)),
        ("a time too far", changed(code, f6=250 * 10**9 + 1)),
        ("a day from UTC", changed(code, f7=1440)),
        ("line numbers from zero", changed(code, f9=0)),
        ("goods that are a yes", changed(code, f10=[True])),
        ("goods below zero", changed(code, f10=[-1])),
        ("goods without a name", changed(code, f10=[""])),
        ("packed digits with a zero byte in front", changed(code, f10=[b"\x00\x0b"])),
        ("packed digits not behind a 1", changed(code, f10=[b"\x16"])),
        ("packed digits of nothing", changed(code, f10=[b"\x01"])),
        ("more amounts than goods", changed(code, f11=[1, 2])),
        ("an amount that is text", changed(code, f11=["1300"])),
        ("no pieces", changed(code, f12=[0])),
        ("fewer counts than goods", changed(code, f12=[])),
        ("no taxes", changed(code, f13=[])),
        ("a tax of two figures in a first code", changed(code, f13=[["S", 20_000]])),
        ("a rate whose code is a number", changed(code, f13=[[1, 20_000, 1300, 217]])),
        ("a rate below zero", changed(code, f13=[["S", -1, 1300, 0]])),
        ("a line's tax for no line", changed(code, f14={1: 5})),
        ("a tender of one figure", changed(code, f15=[[1]])),
        ("a tender with no number yet", changed(code, f15=[[9, 1300]])),
        ("five digits of a card", changed(code, f15=[[2, 1300, "54242"]])),
        ("letters of a card", changed(code, f15=[[2, 1300, "4x42"]])),
        ("digits of another script", changed(code, f15=[[2, 1300, "\u0664\u0662"]])),
        ("a return-by day before 1970", changed(code, f18=-1)),
        ("terms of nine bytes", changed(code, f19=bytes(9))),
        ("no link", changed(code, f20=None)),
        ("part 3 of 2", changed(code, f21=[3, 2])),
        ("part 1 of 1", changed(code, f21=[1, 1])),
        ("tax added: no", changed(code, f22=False)),
        ("a sale with an original", changed(code, f23="S1-000001-1")),
        ("a return without its receipt", changed(back, f23=None)),
        ("a return without its lines' places", changed(back, f24=None)),
        ("a return from line zero", changed(back, f24=[0, 0])),
        ("a return from before the first", changed(back, f24=[1, -1])),
        ("a return with a return-by day", changed(back, f18=20_000)),
        ("a further part with tenders", changed(further, f15=[[1, 1300]])),
        ("a further part as the first", changed(further, f21=[1, 2])),
    ):
        yield STRANGE, why, other
