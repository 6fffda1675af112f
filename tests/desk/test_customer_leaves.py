"""A customer takes all that is held of her along, and is erased: no byte of her name is left."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from desk.plan_counter import MANAGER, RINGS, PlanCounter
from desk.shops import CLERK
from desk.tills import Till

from posdesk.desk.actions.add_customer import AddCustomer
from posdesk.desk.actions.erase_customer import EraseCustomer
from posdesk.desk.actions.pay_in_customer import PayInFromCustomer
from posdesk.desk.customer_export import export_customer
from posdesk.desk.lookups.papers_scanned import CreditFound
from posdesk.errors import Refusal

NAME, PHONE, MAIL = "Zerafina Quux", "0700 555 1234", "zera.quux@example.org"


@pytest.fixture
def counter(plan_till: Till) -> PlanCounter:
    """On each engine in turn."""
    return PlanCounter(plan_till)


def written_down(counter: PlanCounter) -> str:
    act = AddCustomer(counter.desk.new_operation(), NAME, PHONE, MAIL)
    counter.customers[NAME] = counter.do(act).result.reference
    return counter.customers[NAME]


def test_all_that_is_held_goes_into_one_folder(counter: PlanCounter, tmp_path: Path) -> None:
    reference = written_down(counter)
    plan = counter.sign(RINGS, name=NAME).plan
    paid = counter.pay(plan, 16_000).number
    handed = export_customer(counter.desk, reference, tmp_path)
    facts = json.loads(handed.file.read_text(encoding="utf-8"))
    assert facts["records"][0] == {
        "reference": reference, "name": NAME, "telephone": PHONE, "email": MAIL,
    }  # fmt: skip
    assert (facts["plans"][0]["balance"], facts["plans"][0]["paid"]) == ("1,760.00", "160.00")
    assert facts["papers"] == [plan, paid] and handed.papers == 2
    sheets = sorted((handed.folder / "papers").iterdir())
    assert len(sheets) == 2 and all(each.read_bytes()[:5] == b"%PDF-" for each in sheets)
    again = export_customer(counter.desk, reference, tmp_path)
    assert again.folder != handed.folder


def test_while_a_plan_runs_her_name_is_needed(counter: PlanCounter) -> None:
    reference = written_down(counter)
    plan = counter.sign(RINGS, name=NAME).plan
    counter.by(MANAGER)
    with pytest.raises(Refusal) as refused:
        counter.do(EraseCustomer(counter.desk.new_operation(), reference))
    assert (refused.value.code, refused.value.figures["plans"]) == ("still_needed", plan)


def test_a_clerk_erases_nobody(counter: PlanCounter) -> None:
    reference = written_down(counter)
    counter.by(CLERK)
    with pytest.raises(Refusal) as refused:
        counter.do(EraseCustomer(counter.desk.new_operation(), reference))
    assert refused.value.code == "not_your_setting"


def test_no_byte_of_her_is_left_and_her_slip_counts(plan_file: Till) -> None:
    counter = PlanCounter(plan_file)
    for no in range(30):
        counter.do(AddCustomer(counter.desk.new_operation(), f"Somebody {no}", f"020 7946 {no:04}"))
    reference = written_down(counter)
    counter.do(PayInFromCustomer(counter.desk.new_operation(), reference, 2_500))
    with counter.till.file.read() as books:
        (slip,) = books.credits.of_bearer(reference)
    token = counter.tokens(slip.number)[0]
    counter.by(MANAGER)
    act = EraseCustomer(counter.desk.new_operation(), reference)
    assert counter.do(act).result == (reference,)
    assert counter.do(act).repeated
    with counter.till.file.read() as books:
        assert books.customers.get(reference) is None
        assert books.customers.search("zera") == books.customers.search("1234") == ()
        assert len(books.customers.search("somebody")) == 20
    found = counter.till.ask(token)
    assert isinstance(found, CreditFound) and found.credit.left == 2_500
    counter.till.check_chain()
    place = Path(counter.till.where)
    for file in place.parent.glob(f"{place.name}*"):
        held = file.read_bytes().lower()
        for text in ("zerafina", "quux", "zera.quux", "555 1234", "7005551234"):
            assert text.encode() not in held, (file.name, text)
