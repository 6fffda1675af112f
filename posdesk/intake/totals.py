"""Sums of an old till's rows by month, day and customer: exact, before any rounding."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from posdesk.intake.kinds import BAD_DEBT, CLASSES, CREDIT, KINDS, SALE, WRITE_OFF
from posdesk.intake.old_sales import OldLine

Json = dict[str, object]


@dataclass(slots=True)
class _Sum:
    lines: int = 0
    qty: int = 0
    milli: int = 0
    invoices: set[str] = field(default_factory=set)
    kinds: dict[str, list[int]] = field(default_factory=dict)

    def add(self, line: OldLine) -> None:
        self.lines += 1
        self.qty += line.quantity
        self.milli += line.exact_milli
        self.invoices.add(line.invoice)
        of_kind = self.kinds.setdefault(line.kind, [0, 0])
        of_kind[0] += 1
        of_kind[1] += line.exact_milli


class _Group:
    """The rows of one month, day or customer, by class."""

    def __init__(self) -> None:
        self.classes = {each: _Sum() for each in CLASSES}
        self.customers: set[str] = set()

    def add(self, line: OldLine) -> None:
        self.classes[line.klass].add(line)
        if line.customer:
            self.customers.add(line.customer)

    @property
    def net_milli(self) -> int:
        return sum(each.milli for each in self.classes.values())


def decimal_text(milli: int, exponent: int) -> str:
    """Thousandths of a minor unit as decimal text of the currency; at least three decimals."""
    places = exponent + 3
    whole, part = divmod(abs(milli), 10**places)
    digits = f"{part:0{places}d}".rstrip("0").ljust(3, "0")
    return f"{'-' if milli < 0 else ''}{whole}.{digits}"


class Totals:
    """The sums of all rows, and of each month, day and customer."""

    def __init__(self, lines: Iterable[OldLine], exponent: int) -> None:
        self._exponent = exponent
        self._all, by_day = _Group(), dict[str, _Group]()
        self._months: dict[str, _Group] = {}
        self._customers: dict[str, _Group] = {}
        for line in lines:
            day = line.at.date().isoformat()
            self._all.add(line)
            self._months.setdefault(day[:7], _Group()).add(line)
            by_day.setdefault(day, _Group()).add(line)
            if line.customer:
                self._customers.setdefault(line.customer, _Group()).add(line)
        self._days = by_day

    @property
    def totals(self) -> Json:
        """`all` and `by_month`: lines, invoices, pieces and amounts of each class and kind."""
        months = {month: self._whole(group) for month, group in sorted(self._months.items())}
        return {"all": self._whole(self._all), "by_month": months}

    @property
    def classes(self) -> dict[str, tuple[int, int]]:
        """Lines and exact amount (thousandths of a minor unit) of each class."""
        return {name: (one.lines, one.milli) for name, one in self._all.classes.items()}

    @property
    def by_customer(self) -> list[Json]:
        """One row a customer: what was bought and credited."""
        return self._rows("customer", self._customers, self._customer_row)

    @property
    def by_day(self) -> list[Json]:
        """One row a day: sales, credits, write-offs, bad debts."""
        return self._rows("day", self._days, self._day_row)

    def _rows(
        self, name: str, groups: dict[str, _Group], row: Callable[[_Group], Json]
    ) -> list[Json]:
        return [{name: key} | row(group) for key, group in sorted(groups.items())]

    def _text(self, milli: int) -> str:
        return decimal_text(milli, self._exponent)

    def _whole(self, group: _Group) -> Json:
        invoices = {each for one in group.classes.values() for each in one.invoices}
        found: Json = {
            "lines": sum(one.lines for one in group.classes.values()),
            "invoices": len(invoices),
            "customers": len(group.customers),
            "net": self._text(group.net_milli),
            "net_qty": sum(one.qty for one in group.classes.values()),
        }
        for name, one in group.classes.items():
            found[name] = self._class(one, split=name in (SALE, CREDIT))
        return found

    def _class(self, one: _Sum, *, split: bool) -> Json:
        found: Json = {
            "lines": one.lines,
            "invoices": len(one.invoices),
            "qty": one.qty,
            "amount": self._text(one.milli),
        }
        for kind in KINDS if split else ():
            lines, milli = one.kinds.get(kind, (0, 0))
            found[kind] = {"lines": lines, "amount": self._text(milli)}
        return found

    def _customer_row(self, group: _Group) -> Json:
        sale, credit = group.classes[SALE], group.classes[CREDIT]
        return {
            "sale_invoices": len(sale.invoices),
            "sale_lines": sale.lines,
            "sale_amount": self._text(sale.milli),
            "credit_invoices": len(credit.invoices),
            "credit_lines": credit.lines,
            "credit_amount": self._text(credit.milli),
            "net": self._text(group.net_milli),
        }

    def _day_row(self, group: _Group) -> Json:
        sale, credit = group.classes[SALE], group.classes[CREDIT]
        return {
            "sale_invoices": len(sale.invoices),
            "sale_amount": self._text(sale.milli),
            "credit_invoices": len(credit.invoices),
            "credit_amount": self._text(credit.milli),
            "writeoff_lines": group.classes[WRITE_OFF].lines,
            "writeoff_qty": group.classes[WRITE_OFF].qty,
            "bad_debt_amount": self._text(group.classes[BAD_DEBT].milli),
            "net": self._text(group.net_milli),
        }
