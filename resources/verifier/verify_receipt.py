#!/usr/bin/env python3
"""Check posdesk receipts with the shop's public keys alone: no books, no program, no network.

    python3 verify_receipt.py --keys keys.json PD1... [PD1... ...]
    python3 verify_receipt.py --keys keys.json < codes.txt        (one code a line)

Needs Python 3.11 and the package `cryptography`, nothing of posdesk: it is a second opinion.
Exit: 0 all good, every paper complete; 1 altered; 2 not our key; 3 unreadable; 4 signed but not
understood; 5 keys or codes missing; 6 good, but further codes exist; 7 revoked: of a withdrawn key,
after its last paper known. The first trouble counts.
"""

import argparse
import base64
import hashlib
import json
import re
import sys
from datetime import date, datetime, timedelta, timezone

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

VERDICTS = {
    "good": "GOOD: signed by the shop, every letter as it was handed over",
    "altered": "ALTERED: the shop's key is named, but the code is not as it was signed",
    "not_our_key": "NOT OUR KEY: signed with a key that is not in the key file",
    "unreadable": "UNREADABLE: not one whole receipt code; please scan it again",
    "not_understood": "NOT UNDERSTOOD: signed by the shop, but in a newer or another form",
    "revoked": "REVOKED: signed by a key which the shop has withdrawn, after the last paper known "
    "of it. By itself it proves nothing; please bring it to the shop",
}
EXITS = dict(zip(VERDICTS, (0, 1, 2, 3, 4, 7), strict=True))
LONGEST, LARGEST, DEEPEST, MOST = 4096, 2**53 - 1, 8, 10**12
NO_DECIMALS = {"CLP", "ISK", "JPY", "KRW", "PYG", "UGX", "VND", "XAF", "XOF", "XPF"}
THREE_DECIMALS = {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"}
KINDS = {1: "cash", 2: "card", 3: "store_credit"}
TYPES = (
    "sale", "return", "payment", "plan", "statement", "credit", "refusal", "drop_off", "outage",
    "", "gift", "quote", "warranty", "promotion",
)  # fmt: skip
LETTERS, LETTER_PLACES = "SBRPTCQGU?NEWC", (0, 1, 2, 3, 8, 4, 11, 12, 13, 0, 15, 18, 17, 4)
PAID = ("paid", "honoured", "claimed", "outage", "taken_back", "handed_back")
CUTS = ("returned", "lowered", "forgiven", "added", "corrected")
HEAD, LINES, POSITION = {0, 1, 2, 3, 4, 5, 6, 8}, {10, 11, 13}, {25, 26, 28, 32, 19}
WHERE = {27, 29, 30, 31, 34, 35}  # of a position, what it may have
# (must, may) of a first code, besides the head; a further code has its own rule.
FIELDS = {
    1: (LINES | {15, 19, 20}, {9, 12, 14, 16, 17, 18, 21, 22}),
    2: (LINES | {15, 19, 20, 23}, {9, 12, 14, 16, 21, 24}),
    3: (POSITION | {15, 20, 33}, WHERE | {16, 17, 21}),
    4: (LINES | POSITION - {25} | {15, 20}, WHERE | {9, 12, 14, 16, 17, 18, 21, 22}),
    5: ({20}, {15, 33, 36, 38}),
    6: ({20, 33}, {15, 23, 34}),
    7: ({20, 33, 38}, {36, 37}),
    8: ({20, 38}, {15, 23, 33, 34, 36, 37}),
    9: ({20}, set()),
    11: ({10, 20, 23, 34, 40}, {18, 39}),
    12: (LINES | {20, 37}, {9, 12, 14, 21, 22, 34, 36}),
    13: ({10, 20, 23, 37, 40}, {33, 34, 36, 39, 41}),
    14: ({20, 33, 34}, {36, 37}),
}
DAMM = (
    "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
    "3674209581", "5869720134", "8945362017", "9438617205", "2581436790",
)  # fmt: skip


def need(holds):
    """The bytes, or a field, must be what they should be."""
    if not holds:
        raise ValueError


def body_of(text):
    """The envelope in PD1 + base32; blanks around it and small letters do no harm."""
    text = text.strip(" \t\r\n")
    need(len(text) <= LONGEST and re.fullmatch("[Pp][Dd]1[A-Za-z2-7]+", text))
    letters = text[3:].upper()
    need(len(letters) % 8 in (0, 2, 4, 5, 7))
    body = base64.b32decode(letters + "=" * (-len(letters) % 8))
    need(base64.b32encode(body).decode().rstrip("=") == letters)
    return body


def read_all(data):
    """The one value that `data` holds, to its last byte."""
    value, end = read_item(data, 0, 0)
    need(end == len(data))
    return value


def read_head(data, at):
    """(kind, size, where the content begins); a size in more bytes than it needs is refused."""
    need(at < len(data))
    kind, size, at = data[at] >> 5, data[at] & 31, at + 1
    if size < 24:
        return kind, size, at
    width = {24: 1, 25: 2, 26: 4, 27: 8}.get(size, 0)
    need(width and at + width <= len(data))
    size = int.from_bytes(data[at : at + width], "big")
    need(size >= {1: 24, 2: 2**8, 4: 2**16, 8: 2**32}[width])
    return kind, size, at + width


def read_item(data, at, depth):
    kind, size, at = read_head(data, at)
    if kind == 7:
        need(size in (20, 21))
        return size == 21, at
    if kind < 2:
        need(size + kind <= LARGEST)
        return (-1 - size if kind else size), at
    if kind < 4:
        content, at = data[at : at + size], at + size
        need(len(content) == size)
        return (content if kind == 2 else content.decode("utf-8")), at
    need(kind < 6 and depth < DEEPEST and size <= len(data))
    values, keys = [], []
    for _ in range(size):
        if kind == 5:
            of, key, at = read_head(data, at)
            need(of == 0 and key <= LARGEST and (not keys or keys[-1] < key))
            keys.append(key)
        value, at = read_item(data, at, depth + 1)
        values.append(value)
    return (dict(zip(keys, values, strict=True)) if kind == 5 else values), at


def load_keys(text):
    """{key id: (key, ends)} of a key file, a JWK set (RFC 8037); ids reckoned anew (RFC 9679)."""
    keys = {}
    for each in json.loads(text)["keys"]:
        if (each["kty"], each["crv"]) == ("OKP", "Ed25519"):
            raw = base64.urlsafe_b64decode(each["x"] + "=" * (-len(each["x"]) % 4))
            cose_key = bytes.fromhex("a301012006215820") + raw  # {1: 1, -1: 6, -2: raw}
            key, ends = Ed25519PublicKey.from_public_bytes(raw), each.get("revoked")
            need("revoked" not in each or type(ends) is dict)
            need(all(whole(last, 0) >= 0 for last in (ends or {}).values()))
            keys[hashlib.sha256(cose_key).digest()[:8]] = key, ends
    return keys


def open_body(body, keys):
    """(verdict, facts, key id) of COSE_Sign1 (RFC 9052), untagged; the signature goes first."""
    envelope = read_all(body)
    need(type(envelope) is list and len(envelope) == 4 and envelope[1] == {})
    protected, _, payload, signature = envelope
    need(type(protected) is type(payload) is type(signature) is bytes and len(signature) == 64)
    header = read_all(protected)
    need(type(header) is dict and set(header) == {1, 4} and header[1] == -19)
    eight(kid := header[4])
    if kid not in keys:
        return "not_our_key", None, kid
    width = 0 if (size := len(payload)) < 24 else 1 if size < 256 else 2
    head = bytes([0x57 + width]) + size.to_bytes(width, "big") if width else bytes([0x40 + size])
    signed = b"\x84\x6aSignature1\x4d" + protected + b"\x40" + head + payload
    try:
        keys[kid][0].verify(signature, signed)
    except InvalidSignature:
        return "altered", None, kid
    facts = read_all(payload)
    need(type(facts) is dict)
    return "good", facts, kid


def whole(value, low=-LARGEST, high=LARGEST):
    need(type(value) is int and low <= value <= high)
    return value


def text_in(value):
    need(type(value) is str and value)
    return value


def eight(value):
    need(type(value) is bytes and len(value) == 8)
    return value.hex()


def list_in(value, length=None):
    need(type(value) is list and length in (None, len(value)))
    return value


def goods_in(form):
    """The stock code, or words in brackets for goods without one."""
    if type(form) is int and 0 <= form < 2**32:
        return str(form)
    if type(form) is bytes and 0 < len(form) <= 17 and form[0]:
        digits = str(int.from_bytes(form, "big"))  # a 1 in front keeps leading zeros
        need(digits[0] == "1" and 1 < len(digits) <= 41)
        return digits[1:]
    words = type(form) is list and len(form) == 1 and type(form[0]) is str
    return f"[{form[0]}]" if words else text_in(form)


def tender_in(form):
    need(2 <= len(row := list_in(form)) <= 5)
    kind, amount, last4, tender_no, carried = [*row, *("", 0, False)[len(row) - 2 :]]
    need(type(last4) is str and re.fullmatch("[0-9]{0,4}", last4) and type(carried) is bool)
    kind = KINDS.get(kind) if type(kind) is int else kind
    return [text_in(kind), whole(amount), last4, whole(tender_no, 0, 10**9), carried]


def lines_in(facts, returned, taxes):
    """[line, goods, units, weighed, amount, tax, sale line, units back before] for each line."""
    goods, lines = list_in(facts[10]), []
    amounts = list_in(facts[11], many := len(goods))
    counts = list_in(facts.get(12, [len(taxes)] * many), many)
    spans = list_in(facts.get(24, []), 2 * many) if returned else [0, 0] * many
    other, first = facts.get(14, {}), whole(facts.get(9, 1), 1, 10**9)
    need(type(other) is dict and all(place < many for place in other))
    for place, form in enumerate(goods):
        amount, count = whole(amounts[place]), whole(counts[place])
        need(taxes and abs(count) >= len(taxes))
        units, rate = abs(count) // len(taxes), taxes[abs(count) % len(taxes)][1]
        inside = (2 * abs(amount) * rate + 100_000 + rate) // (2 * (100_000 + rate))
        tax = whole(other.get(place, inside if amount >= 0 else -inside))
        span = whole(spans[2 * place], int(returned), 10**9), whole(spans[2 * place + 1], 0)
        lines.append([first + place, goods_in(form), units, count < 0, amount, tax, *span])
    return lines


def named_in(facts):
    """The same of goods that name their lines on a receipt (40), without amounts."""
    many = len(places := list_in(facts[40]))
    goods = [goods_in(form) for form in list_in(facts[10], many)]
    pieces = [whole(each) for each in list_in(facts.get(39, [1] * many), many)]
    places = [whole(each, 1, 10**9) for each in places]
    need(many == len(set(places)) > 0 and all(pieces))
    rows = enumerate(zip(goods, pieces, places, strict=True), 1)
    return [[no, name, abs(n), n < 0, 0, 0, place, 0] for no, (name, n, place) in rows]


def fields_in(facts, kind, first):
    """Every field that must be there is, and none that may not."""
    must, may = FIELDS[kind]
    if kind in (5, 7):  # of a plan, or of a receipt
        must, may = (must | POSITION, may | WHERE | {21}) if 25 in facts else (must | {23}, may)
    if not first:
        lines = LINES, {9, 12, 14, 24} if kind == 2 else {9, 12, 14}
        must, may = lines if kind in (1, 2, 4, 12) else ({28}, {29, 30, 31})
        must = must | {21}
    if kind == 5 and 10 in facts and 23 not in must:  # a change that adds goods
        must, may = must | LINES, may | {9, 12, 14}
    need(HEAD | must <= set(facts) <= HEAD | must | may | {7})


def number_in(form, kind, till):
    """A paper's number: text as it is, or letter, till, number and Damm's check digit."""
    if type(form) is int:
        check = "0"
        for digit in f"{LETTER_PLACES[kind - 1]}{till}{whole(form, 0):06d}":
            check = DAMM[int(check)][int(digit)]
        return f"{LETTERS[kind - 1]}{till}-{form:06d}-{check}"
    return text_in(form)


def day_in(value):
    return whole(value, 0, 10**6)


def entries(facts, field, each):
    need(len(flat := list_in(facts.get(field, []))) % each == 0)
    return [flat[at : at + each] for at in range(0, len(flat), each)]


def later(day, step, count):
    """The day so many weeks, fortnights (1, 2) or months (3) on; a month's end stays its end."""
    if step < 3:
        return day + 7 * step * count
    first = date(1970, 1, 1) + timedelta(days=day)
    year, month = divmod(first.year * 12 + first.month - 1 + count, 12)
    after = date(year + month // 11, (month + 1) % 12 + 1, 1)
    last = after - timedelta(days=1)
    return (last - date(1970, 1, 1)).days - max(0, last.day - first.day)


def plan_in(facts, kind, number, till, alone):
    """A plan's position: dues [day, amount], payments, cuts, and a balance that adds up."""
    signed, dues, payments, cuts = day_in(facts[28]), [], [], []
    for first, step, count, amount in entries(facts, 29, 4):
        day, many = signed + day_in(first), whole(count, 1, 600)
        need(whole(step, 0, 3) or many == 1)
        amount = whole(amount, 1, MOST)
        need(len(dues) + many <= 600)
        dues += [[later(day, step, place), amount] for place in range(many)]
    for form, figure, amount in entries(facts, 30, 3):
        after, way = divmod(whole(figure), 8)
        need(way < len(PAID))
        row = [
            number_in(form, 3, till),
            day_in(signed + after),
            whole(amount, -MOST, MOST),
            PAID[way],
        ]
        payments.insert(0, row)
    for way, form, after, amount in entries(facts, 31, 4):
        way, day = CUTS[whole(way, 0, len(CUTS) - 1)], day_in(signed + whole(after))
        cuts.append([way, text_in(form), day, whole(amount, -MOST, MOST)])
    price, deposit, balance = (whole(facts.get(field, 0), 0, MOST) for field in (26, 27, 32))
    moved = deposit + sum(row[2] for row in payments) + sum(row[3] for row in cuts)
    need(not alone or balance == max(0, price - moved))
    plan = number if kind == 4 else number_in(facts[25], 4, till) if 25 in facts else ""
    return {
        "number": plan, "price": price, "deposit": deposit, "signed": signed, "dues": dues,
        "payments": payments, "cuts": cuts, "balance": balance, "kept": 35 in facts,
    }  # fmt: skip


def later_fields(facts, paper, kind, number, till):
    """What version 2 has besides: an amount, words, a day, the customer's reference, a plan."""
    paper["amount"] = whole(facts.get(33, 0), 0)
    paper["words"] = text_in(facts[36]) if 36 in facts else ""
    paper["until"] = day_in(facts[37]) if 37 in facts else None
    paper["answer"] = whole(facts[38], 1, 99) if 38 in facts else 0
    reference = facts.get(34, "")
    if type(reference) is bytes:
        reference = reference.hex()
    else:
        need(type(reference) is str and not re.fullmatch("(?:[0-9a-f]{2})+", reference))
    need(len(paper["words"]) <= 200 >= len(reference) and (reference or 34 not in facts))
    paper["customer"] = reference
    alone = paper["part"] == [1, 1]
    paper["plan"] = plan_in(facts, kind, number, till, alone) if 28 in facts else None


def contract_of(facts):
    """The paper as plain values; field numbers as in README.txt."""
    need({0, 1} <= set(facts))
    kind = whole(facts[1], 1, 14)
    need(kind != 10)  # training
    whole(facts[0], version := 1 + (kind > 2) + (kind > 9), version)
    part = [whole(each, 1, 10**9) for each in list_in(facts.get(21, [1, 2]), 2)]
    need(part[0] <= part[1] > 1)
    fields_in(facts, kind, first := part[0] == 1)
    need(facts.get(22, True) is True is facts.get(35, True))
    number = number_in(facts[5], kind, till := whole(facts[3], 0, 10**9))
    taxes = []
    for code, rate, *sums in (
        list_in(row, 4 if first else 2) for row in list_in(facts.get(13, []))
    ):
        need(type(code) is str)
        taxes.append([code, whole(rate, 0, 10**7), *map(whole, sums)])
    need(re.fullmatch("[A-Z]{3}", text_in(facts[8])))
    paper = {
        "type": TYPES[kind - 1], "shop": eight(facts[2]), "till": till,
        "epoch": whole(facts[4], 0, 10**9), "number": number, "currency": facts[8],
        "time": whole(facts[6], 0, 250 * 10**9), "offset": whole(facts.get(7, 0), -1439, 1439),
        "lines": named_in(facts) if 40 in facts else
        lines_in(facts, kind == 2, taxes) if 10 in facts else [], "taxes": taxes,
        "tax_added": 22 in facts, "tenders": [tender_in(row) for row in list_in(facts.get(15, []))],
        "rounding": whole(facts.get(16, 0)), "change": whole(facts.get(17, 0)),
        "return_by": day_in(facts[18]) if 18 in facts else None,
        "original": text_in(facts[23]) if 23 in facts else "",
        "terms": eight(facts[19]) if 19 in facts else "", "link": eight(facts[20]) if first else "",
        "part": part if 21 in facts else [1, 1],
    }  # fmt: skip
    if kind > 2:
        later_fields(facts, paper, kind, number, till)
    if kind > 9:
        paper["serial"] = text_in(facts[41]) if 41 in facts else ""
        need(len(paper["serial"]) <= 200)
    return paper


def counts(number, ends):
    """Of a revoked key: a paper up to the last number known; {"S2": 120} is S2-000120-..."""
    start = re.fullmatch("([A-Z][0-9]+)-([0-9]{6,15})-[0-9]", number)
    return ends is None or (start and int(start[2]) <= ends.get(start[1], 0))


def check(text, keys):
    """(verdict, contract or None, key id in hex)."""
    kid = b""
    try:
        verdict, facts, kid = open_body(body_of(text), keys)
        paper = contract_of(facts) if verdict == "good" else None
        if paper and not counts(paper["number"], keys[kid][1]):
            verdict, paper = "revoked", None
        return verdict, paper, kid.hex()
    except ValueError:
        return ("not_understood" if kid else "unreadable"), None, kid.hex()


def say(contract):
    """The contract in words; letters that could steer a screen are shown as boxes."""
    code = contract["currency"]
    places = 0 if code in NO_DECIMALS else 3 if code in THREE_DECIMALS else 2
    zone = timezone(timedelta(minutes=contract["offset"]))
    start = datetime(1970, 1, 1, tzinfo=timezone(timedelta()))
    when = (start + timedelta(seconds=contract["time"])).astimezone(zone)
    part = f"  code {contract['part'][0]} of {contract['part'][1]}"
    rows = [f"{contract['type']} {contract['number']}  {when.isoformat()}{part}"]
    rows += [f"  of receipt {contract['original']}"] if contract["original"] else []
    for no, name, units, weighed, amount, _, sale_line, _ in contract["lines"]:
        many = point(units, 3) + " kg" if weighed else f"{units:,} x"
        cost = "" if contract["type"] in ("gift", "warranty") else f"  {point(amount, places)}"
        rows.append(f"  {sale_line or no:>4}  {many} {name}{cost}")
    for name, rate, *sums in contract["taxes"]:
        figures = " in ".join(point(each, places) for each in reversed(sums))
        rows.append(f"  tax {name} {point(rate, 3).rstrip('0').rstrip('.')}%  {figures}")
    for kind, amount, last4, _, carried in contract["tenders"]:
        rows.append(f"  {kind} {last4}  {point(amount, places)} {code}{'  carried' * carried}")
    if "plan" in contract:
        rows += say_later(contract, places, start.date())
    if (days := contract["return_by"]) is not None:
        rows.append(f"  bring back until {start.date() + timedelta(days)}; faulty: any time")
    return "\n".join("".join(c if c.isprintable() else "□" for c in row) for row in rows)


def say_later(paper, places, start):
    """What version 2 says besides."""
    rows = [f"  amount {point(paper['amount'], places)}"] if paper["amount"] else []
    if paper["type"] == "refusal":
        rows.append("  it counts" if paper["answer"] == 1 else "  it does not count yet")
    rows += [f"  {paper['words']}"] if paper["words"] else []
    rows += [f"  serial number {paper['serial']}"] if paper.get("serial") else []
    rows += [f"  by {start + timedelta(paper['until'])}"] if paper["until"] is not None else []
    if plan := paper["plan"]:
        rows.append(f"  agreement {plan['number']} of {start + timedelta(plan['signed'])}")
        rows.append(f"  price {point(plan['price'], places)}")
        rows.append(f"  deposit {point(plan['deposit'], places)}")
        for number, day, amount, way in plan["payments"]:
            rows.append(f"  {way} {start + timedelta(day)} {number}  {point(amount, places)}")
        for way, number, day, amount in plan["cuts"]:
            rows.append(f"  {way} {start + timedelta(day)} {number}  {point(-amount, places)}")
        for day, amount in plan["dues"]:
            rows.append(f"  part for {start + timedelta(day)}  {point(amount, places)}")
        if paper["part"][0] == 1:
            rows.append(f"  balance {point(plan['balance'], places)}: no more than this is owed")
    return rows


def point(figure, places):
    """`1,234.50` of a whole number with so many decimals."""
    units, rest = divmod(abs(figure), 10**places)
    return "-" * (figure < 0) + f"{units:,}" + (f".{rest:0{places}d}" if places else "")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--keys", default="keys.json", help="the shop's public keys")
    parser.add_argument("codes", nargs="*", help="codes; none: one a line from standard input")
    given = parser.parse_args()
    try:
        with open(given.keys, encoding="utf-8") as file:
            keys = load_keys(file.read())
    except (OSError, ValueError, KeyError, TypeError) as wrong:
        print(f"The key file {given.keys} cannot be read: {wrong}", file=sys.stderr)
        return 5
    codes = given.codes or [row for row in sys.stdin.read().splitlines() if row.strip()]
    trouble, papers = (0 if codes else 5), {}
    for code in codes:
        verdict, contract, kid = check(code, keys)
        if contract:
            print(say(contract))
            paper = tuple(contract[name] for name in ("shop", "till", "epoch", "number", "type"))
            papers.setdefault((*paper, contract["part"][1]), set()).add(contract["part"][0])
        print(f"{VERDICTS[verdict]}  (key {kid or 'unknown'})")
        trouble = trouble or EXITS[verdict]
    if any(len(parts) < paper[-1] for paper, parts in papers.items()):
        print("Further codes of the same paper are still to be given.")
        trouble = trouble or 6
    return trouble


if __name__ == "__main__":
    sys.exit(main())
