"""Every paper that names a debt says all of it, and no more; shop words can hide none of it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from documents.golden_papers import HOSTILE
from documents.paper_samples import SHOP
from documents.plan_papers import plan_papers, receipt
from documents.plan_samples import paid_parts, position

from posdesk.documents import plan_blocks
from posdesk.documents.as_text import as_text
from posdesk.documents.figures import Figures
from posdesk.documents.paper import Pair, Paper, QrCode, Words
from posdesk.documents.plan_position import CUT_KINDS, PAID_KINDS

MADE = plan_papers()
DEMANDS = (
    "plan_agreement", "instalment_receipt", "statement", "plan_change", "claim_slip", "reminder",
)  # fmt: skip
OURS = {name for name in MADE if name.startswith("mistake") or name in (
    "instalment_our_mistake", "claim_accepted", "call_script", "outage_pad",
)}  # fmt: skip
SHOP_ONLY = ("call_script", "owners_register", "brought_report")


def said(paper: Paper) -> str:
    words = []
    for block in paper.blocks:
        if isinstance(block, Words):
            words.append(block.text)
        elif isinstance(block, Pair):
            words.append(f"{block.left} {block.right}")
    return "\n".join(words)


@pytest.mark.parametrize("name", sorted(MADE))
def test_every_amount_owed_says_no_more_than_this_and_is_signed(name):
    paper = MADE[name]
    if paper.kind not in DEMANDS:
        return
    text = said(paper)
    assert "Balance GBP" in text
    assert ("You owe no more than this." in text) or ("Balance GBP 0.00" in text)
    assert any(isinstance(block, QrCode) for block in paper.blocks)


@pytest.mark.parametrize("name", sorted(MADE))
def test_sorry_comes_first_where_the_cause_is_ours(name):
    words = [block.text for block in MADE[name].blocks if isinstance(block, Words)]
    own = [text for text in words if text not in (SHOP.name, *SHOP.address)]
    early = " ".join(own[:4]).lower()
    if name in OURS:
        assert "sorry" in early, own[:4]
    assert not re.search(r"\b(?:your mistake|you failed|overdue|late fee|debt)\b", said(MADE[name]))


@pytest.mark.parametrize("name", sorted(MADE))
def test_no_paper_of_the_shop_names_a_person(name):
    paper = MADE[name]
    if paper.kind in SHOP_ONLY:
        assert "clerk" not in said(paper).replace("clerk 7", "", 1)


def test_an_instalment_receipt_says_all_payments_and_what_comes_next():
    """SE-001: paid 640.00, balance 1,280.00, next 160.00 on 1 July."""
    how = position(paid=paid_parts(4))
    text = said(receipt(how))
    for paid in how.payments:
        assert paid.number in text
    for row in (
        "This payment 160.00", "Paid so far 640.00", "Balance GBP 1,280.00",
        "Next, on 1 Jul 2026 160.00",
    ):  # fmt: skip
        assert row in text


def test_sixty_payments_all_stand_on_the_paper_with_both_codes():
    paper = MADE["instalment_60"]
    assert len(re.findall(r"R1-\d{6}-\d", said(paper))) >= 60
    assert sum(isinstance(block, QrCode) for block in paper.blocks) == 2


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_a_shop_writes_at_head_and_foot_balance_and_rights_stand(text):
    """SE-129: what can be changed stands apart from what must be said, and cannot cover it."""
    shop = replace(SHOP, name=text, address=(text,) * 4, tax_id=text, foot=(text,) * 6)
    how = position(paid=paid_parts(4))
    for width in (42, 32):
        lines = as_text(receipt(how, shop), width).splitlines()
        balance = [line for line in lines if line.startswith("Balance GBP")]
        assert balance and balance[0].endswith(Figures("GBP").amount(how.balance))
        flat = " ".join(" ".join(lines).split())
        assert "You owe no more than this." in flat
        assert "This paper is our word" in flat
        assert "Something wrong? Tell us. Sorry comes first." in flat


def test_every_way_a_balance_moves_has_words():
    assert set(plan_blocks._CUTS) >= set(CUT_KINDS)
    assert set(plan_blocks._PAID) >= set(PAID_KINDS)
