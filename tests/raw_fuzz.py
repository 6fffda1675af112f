"""PB-9: statements as a careless script or an insider would send them, and what they did to whom.

Nothing here asks the program: positions are counted from the tables by plain SQL.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

Row = dict[str, Any]
Statement = tuple[str, list[Any]]

CUSTOMER_TABLES = (
    "posting", "account", "contract", "consent", "sale", "sale_line", "sale_tender",
    "goods_return", "return_line", "refund_leg", "document", "plan", "plan_schedule", "plan_due",
    "plan_credit", "payment", "payment_tender", "evidence", "store_credit", "credit_use",
    "honoured", "payment_claim", "claim_answer", "plan_release", "plan_paper", "mistake",
    "bank_return", "made_good", "line_trait", "serial_back", "line_offer", "point_move", "promotion",
    "promotion_use", "journal", "txn", "faces",
)  # fmt: skip
_SHAPE = (
    "drop trigger plan_due_insert", "drop table plan_credit", "delete from faces",
    "pragma writable_schema = on", "attach database ':memory:' as other",
    "alter table plan rename to plans", "create temp trigger t before insert on plan begin select 1; end",
)  # fmt: skip
_RAISING = "('added', 'taken_back', 'handed_back')"
_MOVED = f"case when kind in {_RAISING} then before - after else after - before end"
# What counts for a customer, each figure so that more is worse for her.
FIGURES = (
    "select 'owes', account, sum(minor) from posting where account like 'RECV:%' group by account",
    "select 'credit', account, sum(minor) from posting where account like 'CREDIT:%' "
    "group by account",
    "select 'plan', number, financed - (select coalesce(sum(" + _MOVED + "), 0) from plan_credit "
    "where plan = number) from plan",
    "select 'price', number, price from plan",
    "select 'due by', d.plan || ' ' || d.day, sum(e.amount) from plan_due d join plan_due e "
    "on e.plan = d.plan and e.version = d.version and e.day <= d.day where d.version = "
    "(select max(version) from plan_schedule s where s.plan = d.plan) group by d.plan, d.day, d.no",
    "select 'slip', number, (select coalesce(max(after), 0) from credit_use "
    "where credit = number) - given from store_credit",
    "select 'line', sale || ' ' || no, 0 - paid from sale_line",
    "select 'units', sale || ' ' || line, max(after) from return_line group by sale, line",
    "select 'window', number, 0 - coalesce(return_by, 99999999) from sale",
    "select 'paper', number, 0 from document where number in (select document from plan_paper)",
    "select 'paid', number, 0 - amount from payment",
    "select 'released', plan, 0 from plan_release",
    "select 'points', customer, 0 - sum(points) from point_move group by customer",
)


class Engine(Protocol):
    """Takes a statement with `?` for its values."""

    def ask(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Its rows; whatever the driver raises."""
        ...


Told = dict[tuple[str, str], int]


def told(engine: Engine) -> Told:
    """Every figure of every customer."""
    return {
        (what, str(whose)): int(figure)
        for asked in FIGURES
        for what, whose, figure in engine.ask(asked)
    }


def worse(before: Mapping[tuple[str, str], int], after: Told) -> list[tuple[str, str]]:
    """Figures that are worse for somebody, or gone."""
    found = [
        key
        for key, figure in before.items()
        if (key not in after and key[0] not in ("due by", "units"))
        or after.get(key, figure) > figure
    ]
    return found + [
        key
        for key, figure in after.items()
        if key not in before and key[0] != "paper" and figure > 0
    ]


class Fuzz:
    """A hand that knows the tables, and the rows that stand in them."""

    def __init__(
        self, engine: Engine, names: Mapping[str, Sequence[str]], dice: random.Random
    ) -> None:
        self._names, self._dice, self._server = names, dice, False
        self._rows = {
            table: [
                dict(zip(columns, row, strict=True)) for row in engine.ask(f"select * from {table}")
            ]
            for table, columns in names.items()
        }
        self._head = max(self._rows["journal"], key=lambda row: row["id"])

    def next(self) -> list[Statement]:
        """The statements of one try, to be sent together."""
        ways = (
            self._update, self._update, self._delete, self._again, self._again, self._charge,
            self._charge, self._terms, self._credit, self._spend, self._shape,
        )  # fmt: skip
        return self._dice.choice(ways)()

    def _table(self) -> str:
        return self._dice.choice([each for each in CUSTOMER_TABLES if self._rows[each]])

    def _other(self, value: object) -> object:
        dice = self._dice
        if isinstance(value, bool) or value is None:
            return dice.randrange(2)
        if isinstance(value, int):
            return value + dice.choice((-1, 1)) * dice.choice((1, 100, dice.randrange(1, 10**6)))
        if isinstance(value, bytes):
            return dice.randbytes(len(value))
        return dice.choice((f"{value}x", "", "a1f0", "b2e1", "RECV:a1f0", "E1"))

    def _update(self) -> list[Statement]:
        table = self._table()
        row = self._dice.choice(self._rows[table])
        column = self._dice.choice(list(row))
        key = self._dice.choice(list(row))
        where = self._dice.choice(("", f" where {key} = ?"))
        values = [self._other(row[column]), *([row[key]] if where else [])]
        return [(f"update {table} set {column} = ?{where}", values)]

    def _delete(self) -> list[Statement]:
        table = self._table()
        row = self._dice.choice(self._rows[table])
        key = self._dice.choice(list(row))
        how = self._dice.choice(("delete from {t} where {k} = ?", "delete from {t}"))
        return [(how.format(t=table, k=key), [row[key]] if "?" in how else [])]

    def _again(self) -> list[Statement]:
        """A row that is there, or nearly, put in once more: plainly, by REPLACE, as an UPSERT."""
        table = self._table()
        row = dict(self._dice.choice(self._rows[table]))
        for column in self._dice.sample(list(row), min(len(row), self._dice.randrange(0, 3))):
            row[column] = self._other(row[column])
        statements = []
        if "txn" in row and self._dice.random() < 0.6:
            row["txn"] = self._head["id"] + 1
            statements = self._open()
        how = self._dice.choice(("insert into", "insert or replace into", "replace into", "upsert"))
        first, column = next(iter(row)), self._dice.choice(list(row))
        sql = put(table, row, "insert into" if how == "upsert" else how)
        if how == "upsert":
            more = f" on conflict ({first}) do update set {column} = excluded.{column}"
            sql = (sql[0] + more, sql[1])
        return [*statements, sql, *(self._seal("customer_choice") if statements else [])]

    def _charge(self) -> list[Statement]:
        """Her account debited, on grounds that are missing, small, somebody else's or made up."""
        dice, act = self._dice, self._head["id"] + 1
        amount = dice.choice((1, 1_000, 10_000, 160_000))
        debit = dice.choice(("RECV:a1f0", "RECV:b2e1", "CREDIT:a1f0"))
        codes = [row["code"] for row in self._rows["account"]]
        legs = [(debit, amount), (dice.choice(codes), -amount)]
        rows = [
            put("posting", {"txn": act, "no": n, "account": a, "minor": m})
            for n, (a, m) in enumerate(legs, 1)
        ]
        customer = dice.choice((debit[-4:], "a1f0", "b2e1"))
        contract = ""
        if dice.random() < 0.5:
            contract = dice.choice(
                (f"P1-{dice.randrange(10**6):06d}-0", self._rows["contract"][0]["id"])
            )
            rows.append(
                put(
                    "contract",
                    {
                        "id": contract,
                        "txn": act,
                        "customer": customer,
                        "total": amount,
                        "terms": bytes(32),
                    },
                )
            )
        if dice.random() < 0.5:
            rows.append(
                put(
                    "consent",
                    {
                        "id": "c",
                        "txn": act,
                        "customer": customer,
                        "kind": debit[:-5],
                        "amount": amount,
                        "evidence": "e",
                    },
                )
            )
        if dice.random() < 0.4:
            rows.append(
                put(
                    "evidence",
                    {
                        "id": "e",
                        "txn": act,
                        "kind": "E1",
                        "way": "ink",
                        "customer": customer,
                        "before": 0,
                        "after": amount,
                        "document": contract or "x",
                        "at_ms": 1,
                        "offset_min": 0,
                    },
                )
            )
        if dice.random() < 0.3:
            paper = dice.choice(self._rows["payment"])["number"]
            rows.append(
                put(
                    "bank_return",
                    {
                        "paper": paper,
                        "tender": 1,
                        "txn": act,
                        "customer": customer,
                        "amount": amount,
                        "reference": "r",
                        "asked_by": "1",
                        "second": dice.choice("12"),
                        "document": "x",
                    },
                )
            )
        cause = dice.choice(
            ("customer_choice", "agreed_change", "agreed_term", "unknown", "policy")
        )
        return [*self._open(), *rows, *self._seal(cause, contract)]

    def _terms(self) -> list[Statement]:
        """Other dates and sums for a plan."""
        dice, act = self._dice, self._head["id"] + 1
        plan = dice.choice(self._rows["plan"])["number"]
        version = max(row["version"] for row in self._rows["plan_schedule"] if row["plan"] == plan)
        version += dice.choice((1, 1, 1, 0, 2))
        page = dice.choice(self._rows["document"])["number"]
        rows = [
            put(
                "plan_schedule",
                {
                    "plan": plan,
                    "version": version,
                    "txn": act,
                    "owed": dice.choice((0, 60_000, 100_000, 10**6)),
                    "document": page,
                },
            )
        ]
        for no in range(1, dice.randrange(1, 7)):
            day = 20261200 + dice.randrange(1, 28) if dice.random() < 0.5 else 20270100 + no
            rows.append(
                put(
                    "plan_due",
                    {
                        "plan": plan,
                        "version": version,
                        "no": no,
                        "txn": act,
                        "day": day,
                        "amount": dice.choice((1, 25_000, 100_000)),
                    },
                )
            )
        return [*self._open(), *rows, *self._seal("agreed_change")]

    def _credit(self) -> list[Statement]:
        """The balance of a plan raised."""
        dice, act = self._dice, self._head["id"] + 1
        plan = dice.choice(self._rows["plan"])["number"]
        last = max(
            (row["after"] for row in self._rows["plan_credit"] if row["plan"] == plan), default=0
        )
        kind = dice.choice(("added", "taken_back", "paid", "forgiven"))
        row = {
            "plan": plan,
            "before": dice.choice((last, 0, last + 1)),
            "txn": act,
            "after": last + dice.choice((1, 5_000, 10**7)),
            "kind": kind,
            "document": "x",
            "day": 20261122,
            "at_ms": 1,
            "offset_min": 0,
        }
        return [*self._open(), put("plan_credit", row), *self._seal("agreed_term")]

    def _spend(self) -> list[Statement]:
        """Her credit slip used without her."""
        slip = self._dice.choice(self._rows["store_credit"])
        used = max(
            (row["after"] for row in self._rows["credit_use"] if row["credit"] == slip["number"]),
            default=0,
        )
        row = {
            "credit": slip["number"],
            "before": used,
            "txn": self._head["id"] + 1,
            "after": used + self._dice.choice((1, 2_000, 10**5)),
            "document": "x",
        }
        return [*self._open(), put("credit_use", row), *self._seal("policy")]

    def _shape(self) -> list[Statement]:
        return [(self._dice.choice(_SHAPE), []), *self._update()]

    def _open(self) -> list[Statement]:
        return [put("txn", {"id": self._head["id"] + 1})]

    def _seal(self, cause: str, contract: str = "") -> list[Statement]:
        payload, signature = b"by hand", bytes(64)
        row = {
            **self._head, "id": self._head["id"] + 1, "seq": self._head["seq"] + 1,
            "operation": "by hand", "kind": "by hand", "cause": cause, "contract": contract,
            "consent": "", "previous": self._head["link"], "payload": payload,
            "signature": signature, "link": hashlib.sha256(payload + signature).digest(),
        }  # fmt: skip
        return [put("journal", row)]


def put(table: str, row: Mapping[str, Any], how: str = "insert into") -> Statement:
    """A row put in."""
    marks = ", ".join("?" for _ in row)
    return f"{how} {table} ({', '.join(row)}) values ({marks})", list(row.values())
