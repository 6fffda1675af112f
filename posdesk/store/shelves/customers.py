"""Customers: a name and a way to reach her under a random reference; found as one types."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, bindparam, delete, func, or_, select, text, update

from posdesk.clock import Moment
from posdesk.people.customer import Customer
from posdesk.store import person_index
from posdesk.store.plain_tables import PERSON
from posdesk.store.plan_tables import CUSTOMER_LINK, SIGNATURE
from posdesk.store.unit import INSERTS, Unit

_REBUILD_FROM = 2_000
_GET = select(PERSON).where(PERSON.c.reference == bindparam("which"))
_UPSERT = text(
    "insert into person (reference, name, phone, email, address, words) "
    "values (:reference, :name, :phone, :email, '', :words) "
    "on conflict (reference) do update set name = excluded.name, phone = excluded.phone, "
    "email = excluded.email, words = excluded.words"
)
_BLANK = (
    update(PERSON)
    .where(PERSON.c.reference == bindparam("which"))
    .values(name="", phone="", email="", words="")
)
_FORGET = delete(PERSON).where(PERSON.c.reference == bindparam("which"))
_FORGET_STROKES = delete(SIGNATURE).where(SIGNATURE.c.customer == bindparam("which"))
_SAME = select(CUSTOMER_LINK.c.same_as).where(CUSTOMER_LINK.c.reference == bindparam("which"))
_LINKED = select(CUSTOMER_LINK.c.reference).where(CUSTOMER_LINK.c.same_as == bindparam("which"))
_PART = delete(CUSTOMER_LINK).where(
    or_(
        (CUSTOMER_LINK.c.reference == bindparam("one"))
        & (CUSTOMER_LINK.c.same_as == bindparam("other")),
        (CUSTOMER_LINK.c.reference == bindparam("other"))
        & (CUSTOMER_LINK.c.same_as == bindparam("one")),
    )
)
_NAMED = select(PERSON).where(PERSON.c.name.in_(bindparam("names", expanding=True)))
_AT_ONCE = 500
_BY_REFERENCES = select(PERSON).where(PERSON.c.reference.in_(bindparam("which", expanding=True)))
_COUNT = select(func.count()).select_from(PERSON)


class CustomersShelf:
    """Who the customers are. Nothing sealed holds more of them than the reference."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def put(self, *customers: Customer) -> None:
        """Keep customers, in place of what was known under the same references."""
        if not customers:
            return
        ask, several = self._unit.connection, len(customers) < _REBUILD_FROM
        references = [each.reference for each in customers]
        if several:
            person_index.forget(ask, self._words(references))
        ask.execute(_UPSERT, list(map(_kept, customers)))
        if several:
            person_index.learn(ask, self._words(references))
        else:
            person_index.rebuild(ask)

    def get(self, reference: str) -> Customer | None:
        """The customer of that reference; None when nothing is known of her (any more)."""
        row = self._row(reference)
        return None if row is None else _customer(row)

    def named(self, names: Sequence[str]) -> tuple[Customer, ...]:
        """Everybody who is called exactly so; by a walk through all of them, for an import."""
        found = []
        for at in range(0, len(names), _AT_ONCE):
            part = {"names": list(names[at : at + _AT_ONCE])}
            found += [_customer(row) for row in self._unit.connection.execute(_NAMED, part).all()]
        return tuple(found)

    def search(self, typed: str, limit: int = 20) -> tuple[Customer, ...]:
        """Customers of whom every word typed begins a name, an address or a number, as one types.

        A number is found from its beginning, without its first 0 or country, or by its last four.
        """
        engine = self._unit.connection.dialect.name
        found = (Customer(*row) for row in person_index.find(self._unit.wire, engine, typed, limit))
        return tuple(sorted(found, key=lambda each: (each.name.casefold(), each.reference)))

    def forget(self, *references: str) -> None:
        """Erase names, numbers, addresses and what was drawn; every sealed row still holds.

        In a file no byte of them is left: pages given free are zeroed, and the index, which keeps
        words beyond their row, is made afresh.
        """
        ask = self._unit.connection
        if ask.dialect.name == "sqlite":
            ask.exec_driver_sql("pragma secure_delete = on")
        person_index.forget(ask, self._words(references))
        for reference in references:
            ask.execute(_BLANK, {"which": reference})
            ask.execute(_FORGET, {"which": reference})
            ask.execute(_FORGET_STROKES, {"which": reference})
        person_index.rebuild(ask)

    def link(self, reference: str, same_as: str, at: Moment) -> None:
        """Two references are one person from now on; debts and credits stay where they are."""
        row = {
            "reference": reference, "same_as": same_as, "at_ms": at.ms, "offset_min": at.offset_min,
        }  # fmt: skip
        self._unit.connection.execute(INSERTS["customer_link"], row)

    def part(self, one: str, other: str) -> None:
        """Two references are two people again (SE-117)."""
        self._unit.connection.execute(_PART, {"one": one, "other": other})

    def references(self, reference: str) -> tuple[str, ...]:
        """Every reference of the person, the one asked for first."""
        known = [reference]
        for each in known:
            linked = [
                *self._unit.connection.execute(_SAME, {"which": each}).scalars().all(),
                *self._unit.connection.execute(_LINKED, {"which": each}).scalars().all(),
            ]
            known += [other for other in linked if other not in known]
        return tuple(known)

    def count(self) -> int:
        """How many people are kept."""
        return int(self._unit.connection.execute(_COUNT).scalar_one())

    def _row(self, reference: str) -> Row[Any] | None:
        return self._unit.connection.execute(_GET, {"which": reference}).first()

    def _words(self, references: Sequence[str]) -> list[dict[str, Any]]:
        """What the index knows of them, by number of row."""
        found: list[dict[str, Any]] = []
        for at in range(0, len(references), _AT_ONCE):
            part = {"which": list(references[at : at + _AT_ONCE])}
            rows = self._unit.connection.execute(_BY_REFERENCES, part).all()
            found += [{"id": row.id, "w": row.words} for row in rows]
        return found


def _customer(row: Row[Any]) -> Customer:
    return Customer(row.reference, row.name, row.phone, row.email)


def _kept(customer: Customer) -> dict[str, str]:
    return {
        "reference": customer.reference, "name": customer.name, "phone": customer.phone,
        "email": customer.email,
        "words": person_index.words_for(customer.name, customer.phone, customer.email),
    }  # fmt: skip
