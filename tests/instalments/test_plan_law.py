"""What the screen says before signing, at the edge of each rule (LAW UK-7, EU-5, US-1 to US-3)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from posdesk.instalments import terms
from posdesk.instalments.law import CHARGE, DAYS, MONTHS, PARTS, TERMS, LawNote, notes, rules
from posdesk.instalments.schedule import MONTH, WEEK, Due, schedule

RULES = rules()
SIGNED = date(2026, 11, 22)


def said(
    place: str, dues: tuple[Due, ...], *, kept: bool = False, signed: date = SIGNED, charge: int = 0
) -> list[LawNote]:
    return list(notes(RULES, place, signed, dues, kept=kept, charge=charge))


def weekly(count: int) -> tuple[Due, ...]:
    return schedule(1300_00, count, SIGNED, WEEK)


def test_uk_twelve_payments_are_free_and_thirteen_are_not() -> None:
    assert said("GB", weekly(12)) == []
    assert said("GB", weekly(13)) == [LawNote("UK-7", PARTS, 13, 12)]


def test_uk_twelve_months_from_signing_to_the_day() -> None:
    assert said("GB", (Due(SIGNED, 1), Due(date(2027, 11, 22), 1))) == []
    late = said("GB", (Due(SIGNED, 1), Due(date(2027, 11, 23), 1)))
    assert late == [LawNote("UK-7", MONTHS, 1, 12)]


def test_uk_a_charge_of_a_penny_loses_the_exemption() -> None:
    assert said("GB", weekly(12), charge=1) == [LawNote("UK-7", CHARGE, 1, 0)]


def test_eu_fifty_days_are_free_and_fifty_one_are_not() -> None:
    fifty = (Due(SIGNED, 1), Due(SIGNED + timedelta(days=50), 1))
    assert said("DE", fifty) == []
    more = (Due(SIGNED, 1), Due(SIGNED + timedelta(days=51), 1))
    assert said("DE", more) == [LawNote("EU-5", DAYS, 51, 50)]
    assert said("DE", more, kept=True) == [], "layaway is not touched"
    assert said("DE", more, signed=date(2026, 11, 19)) == [], "not yet in force"
    assert said("CH", more) == []


def test_us_four_payments_are_free_and_five_are_not() -> None:
    assert said("US", weekly(4)) == []
    assert [(n.rule, n.figure, n.limit) for n in said("US-CA", weekly(5))] == [
        ("US-1", 5, 4),
        ("US-2", 5, 4),
    ]


def test_us_layaway_is_no_credit_and_has_its_terms_in_writing() -> None:
    assert said("US-CA", weekly(20), kept=True) == [LawNote("US-3", TERMS)]
    assert [note.rule for note in said("US-MD", weekly(2), kept=True)] == ["US-3", "US-3-MD"]
    assert [note.rule for note in said("US-OH", weekly(2), kept=True)] == ["US-3", "US-3-OH"]


def test_a_place_without_rules_or_unknown_has_no_notes() -> None:
    assert said("", weekly(60)) == said("JP", weekly(60)) == []


def test_every_rule_has_its_words_source_and_dates() -> None:
    for rule in RULES:
        assert rule.source and rule.valid_from < rule.verified_on
        assert len(LawNote(rule.code, PARTS).says) > 40
    assert len({rule.code for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("kept", [True, False])
def test_terms_are_hashed_as_signed(kept: bool) -> None:
    """SE-031: what was signed governs."""
    signed = terms.terms_hash(terms.sentences(kept=kept))
    assert len(signed) == 32
    assert signed != terms.terms_hash(terms.sentences(kept=not kept))
    assert signed != terms.terms_hash((*terms.sentences(kept=kept), "4 % interest from now on"))
    assert terms.shown(kept=kept) == terms.sentences(kept=kept), "in English as written"


def test_one_rule_holds_by_month_too() -> None:
    assert said("GB", schedule(1200_00, 12, date(2026, 12, 22), MONTH)) == []
