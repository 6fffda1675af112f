"""The papers handed over, word for word, and what none of them may ever show."""

from __future__ import annotations

import importlib
import pkgutil
import re
import unicodedata
from dataclasses import replace

import pytest
from documents.golden_papers import FOLDER, HOSTILE, papers, receipt, slip, texts
from documents.paper_samples import SHOP, a_line, a_return, a_sale, many_lines

import posdesk.documents
from posdesk import wording
from posdesk.documents import PAPERS, codes, figures
from posdesk.documents.as_text import as_text
from posdesk.documents.figures import Figures
from posdesk.documents.paper import Pair, Paper, QrCode, Words
from posdesk.sales.sale import TenderLeg

MADE = papers()
TEXTS = texts()


@pytest.mark.parametrize("file", sorted(TEXTS))
def test_a_paper_reads_as_it_is_kept(file):
    assert TEXTS[file] == (FOLDER / file).read_text(encoding="utf-8")


def test_no_kept_text_is_left_over():
    assert {path.name for path in FOLDER.glob("*.txt")} == set(TEXTS)


def test_every_paper_is_on_the_list_and_has_a_sample():
    found = {
        module.name
        for module in pkgutil.iter_modules(posdesk.documents.__path__)
        if hasattr(importlib.import_module(f"posdesk.documents.{module.name}"), "compose")
    }
    assert found == set(PAPERS) == {paper.kind for paper in MADE.values()}


@pytest.mark.parametrize("name", sorted(MADE))
def test_a_paper_comes_back_from_its_bytes(name):
    paper = MADE[name]
    assert Paper.from_bytes(paper.to_bytes()) == paper
    assert Paper.from_bytes(paper.to_bytes()).to_bytes() == paper.to_bytes()


def test_a_paper_of_an_unknown_form_is_not_guessed_at():
    kept = bytearray(MADE["slip"].to_bytes())
    kept[1] = 9
    with pytest.raises(ValueError, match="form 9"):
        Paper.from_bytes(bytes(kept))


@pytest.mark.parametrize("name", sorted(MADE))
def test_no_control_code_stands_on_a_paper(name):
    for block in MADE[name].blocks:
        said = [getattr(block, field, "") for field in ("text", "left", "right", "caption")]
        for letter in "".join(said):
            assert unicodedata.category(letter) not in ("Cc", "Cs"), (name, letter)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_move_no_figure_and_stop_no_paper(text):
    """In every field a shop or a catalogue can fill."""
    shop = replace(SHOP, name=text, address=(text, text), tax_id=text, foot=(text,))
    rate = (text.encode("utf-8", "replace").decode("utf-8"), 20_000)
    sale = a_sale([a_line(1, text, 100, rate=rate), a_line(2, text, 250, 2)])
    sale = replace(sale, clerk=text)
    back = a_return(sale, [(2, 0, 1)])
    for paper in (receipt(sale, shop), slip(back, sale, shop)):
        shown = as_text(paper)
        for line in shown.splitlines():
            assert cells(line) <= 42, line
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", shown)
        assert re.search(r" 1\.25$", shown, re.M) or re.search(r" 2\.50$", shown, re.M)


@pytest.mark.parametrize("width", [24, 32, 42, 48])
@pytest.mark.parametrize("name", sorted(MADE))
def test_no_line_is_wider_than_the_paper(name, width):
    for line in as_text(MADE[name], width).splitlines():
        assert cells(line) <= width, line


def cells(line: str) -> int:
    return sum(
        0
        if unicodedata.category(letter) in ("Mn", "Me", "Cf")
        else 2
        if unicodedata.east_asian_width(letter) in "WF"
        else 1
        for letter in line
    )


@pytest.mark.parametrize("name", sorted(MADE))
def test_four_digits_of_a_card_at_most_and_no_expiry(name):
    """15 USC 1681c(g), LAW US-5."""
    shown = "\n".join(
        row for row in as_text(MADE[name]).splitlines() if not re.fullmatch("[A-Z0-9]{20,}", row)
    )
    assert not re.search(r"ending \d{5}", shown)
    assert not re.search(r"(?<![\d,.])\d{13,19}(?!\d)", shown)
    assert "A1B2C3" not in shown


def test_a_card_number_handed_in_by_mistake_is_cut_to_four():
    sale = a_sale([a_line(1, "Mug", 100)], [TenderLeg("card", 100, last4="4111111111114242")])
    assert "ending 4242" in as_text(receipt(sale))
    assert "1111" not in as_text(receipt(sale))


def test_nothing_on_paper_blames_lectures_or_refuses():
    forbidden = re.compile(
        "invalid|illegal|denied|suspicious|fraud|abuse|not return|no refund|no cash refund|"
        "changed mind|faulty goods|penalty|must ",
        re.IGNORECASE,
    )
    for name, paper in MADE.items():
        assert not forbidden.search(as_text(paper)), name


def test_sorry_comes_first_when_it_was_our_doing():
    sale = a_sale([a_line(1, "Mug", 1300, 2)])
    for reason, ours in (("faulty", True), ("wrong_item", True), ("changed_mind", False)):
        words = as_text(slip(a_return(sale, [(1, 0, 1)], reason=reason), sale))
        assert ("We are sorry" in words) is ours
        if ours:
            assert words.index("We are sorry") < words.index("GOODS BACK")


def test_the_currency_stands_once_on_a_receipt():
    shown = as_text(MADE["receipt_split_tender_cash_rounding"])
    rows = [row for row in shown.splitlines() if not re.fullmatch("[A-Z0-9]{20,}", row)]
    assert "\n".join(rows).count("GBP") == 1
    assert not any(sign in shown for sign in "£€$")


def test_every_line_of_a_long_receipt_is_on_it_with_all_its_codes():
    paper = MADE["receipt_675_lines"]
    left = [block.left for block in paper.blocks if isinstance(block, Pair)]
    for no in range(1, 676):
        assert any(words.startswith(f"Article {no} ·") for words in left)
    signed = [block.text for block in paper.blocks if isinstance(block, QrCode)]
    assert len(signed) == 14
    assert len(signed) == len({codes.check_code(text) for text in signed})


def test_what_is_left_after_a_return_is_what_was_paid_less_what_came_back():
    sale = a_sale(many_lines(9))
    back = a_return(sale, [(2, 0, 2), (5, 0, 1)])
    shown = as_text(slip(back, sale))
    left = sale.total - back.total
    assert re.search(rf"Still yours from the receipt +{Figures('GBP').amount(left)}$", shown, re.M)


def test_amounts_have_the_decimals_of_their_currency():
    for code, minor, shown in (
        ("GBP", 123_456_789, "1,234,567.89"),
        ("GBP", -5, "-0.05"),
        ("JPY", 1_234_567, "1,234,567"),
        ("KWD", 12_345, "12.345"),
    ):
        assert Figures(code).amount(minor) == shown
    assert Figures("GBP").unit_price(255_000) == "2.55"
    assert Figures("GBP").unit_price(42_150) == "0.4215"
    assert Figures("JPY").unit_price(500) == "0.5"
    assert [figures.percent(rate) for rate in (20_000, 9_975, 0, 500)] == [
        "20%",
        "9.975%",
        "0%",
        "0.5%",
    ]


def test_papers_speak_the_language_that_was_lent():
    wording.lend(lambda context, text: f"«{text}»" if context == "Date" else text)
    try:
        words = as_text(receipt(a_sale([a_line(1, "Mug", 100)])))
    finally:
        wording.lend(None)
    assert "until «21 «Jan» 2027»" in " ".join(words.split())


def test_words_beside_a_figure_that_run_the_other_way_are_kept_apart():
    text = as_text(Paper("x", "x", (Pair("כוס 3", "1.00"), Words("plain"))))
    assert text.splitlines()[0].startswith("\u2068כוס 3\u2069")
