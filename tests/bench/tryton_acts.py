"""Tryton's own acts on SQLite, through its ORM in one process: run by peers.py in its environment.

    tryton_acts.py FOLDER N      a JSON line for each act: op, p50_ms

Needs trytond, proteus and the modules sale, sale_point, account_invoice, account_invoice_stock and
stock. Table locks learnt by a retry are kept between acts, and nothing goes over a network: both
in Tryton's favour.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from decimal import Decimal
from typing import Any

os.environ["TRYTOND_DATABASE_URI"] = "sqlite://"
from trytond import config as settings

settings.set("database", "path", sys.argv[1])
settings.set("database", "uri", "sqlite://")
os.makedirs(sys.argv[1], exist_ok=True)
from proteus import Model, Wizard  # noqa: E402
from proteus import config as proteus_config  # noqa: E402
from trytond.pool import Pool  # noqa: E402
from trytond.tests.test_tryton import create_db  # noqa: E402
from trytond.transaction import Transaction, TransactionError  # noqa: E402

NAME, WARM = "bench", 3
MODULES = ["sale", "sale_point", "account_invoice", "stock", "account_invoice_stock"]


def make_shop() -> None:
    """Modules, a chart, a tax, twenty goods, a till and a way to pay in cash."""
    create_db(NAME)
    proteus_config.set_trytond(f"sqlite:///{NAME}", user="admin")
    from trytond.modules.account.tests.tools import (
        create_chart,
        create_fiscalyear,
        create_tax,
        get_accounts,
    )
    from trytond.modules.account_invoice.tests.tools import (
        create_payment_term,
        set_fiscalyear_invoice_sequences,
    )
    from trytond.modules.company.tests.tools import create_company

    module = Model.get("ir.module")
    module.click(module.find([("name", "in", MODULES)]), "activate")
    Wizard("ir.module.activate_upgrade").execute("upgrade")
    proteus_config.set_trytond(f"sqlite:///{NAME}", user="admin")
    create_company()
    create_chart()
    set_fiscalyear_invoice_sequences(create_fiscalyear()).click("create_period")
    accounts = get_accounts()
    tax = create_tax(Decimal(".20"))
    tax.save()
    category = Model.get("product.category")(name="goods", accounting=True)
    category.account_revenue, category.account_expense = accounts["revenue"], accounts["expense"]
    category.customer_taxes.append(tax)
    category.save()
    (unit,) = Model.get("product.uom").find([("name", "=", "Unit")])
    for at in range(20):
        goods = Model.get("product.template")(name=f"item {at}", default_uom=unit, type="goods")
        goods.salable, goods.account_category = True, category
        goods.list_price, goods.gross_price = Decimal(10 + at), Decimal(12 + at)
        goods.save()
    Model.get("party.party")(name="Customer").save()
    create_payment_term().save()
    _make_till(accounts["cash"])


def _make_till(cash: Any) -> None:
    locations = Model.get("stock.location")
    (journal,) = Model.get("account.journal").find([("type", "=", "revenue")], limit=1)
    point = Model.get("sale.point")(name="POS", journal=journal)
    point.sequence = Model.get("ir.sequence.strict")(name="POS", company=point.company)
    kinds = Model.get("ir.sequence.type")
    (point.sequence.sequence_type,) = kinds.find([("name", "=", "POS")], limit=1)
    point.sequence.save()
    (point.storage_location,) = locations.find([("code", "=", "STO")])
    (point.customer_location,) = locations.find([("code", "=", "CUS")])
    (point.return_location,) = locations.find([("code", "=", "IN")])
    point.save()
    Model.get("sale.point.payment.method")(name="Cash", account=cash, cash=True).save()


class Shop:
    """The acts, each in one transaction."""

    def __init__(self) -> None:
        self.pool = Pool(NAME)
        with Transaction().start(NAME, 1, context={}):
            self.context = dict(self.pool.get("res.user").get_preferences(True))
        self.goods = self.whole("product.product")
        self.party = self.whole("party.party", [("name", "=", "Customer")])[0]
        self.term = self.whole("account.invoice.payment_term")[0]
        self.point = self.whole("sale.point")[0]
        self.method = self.whole("sale.point.payment.method")[0]
        self.at, self.locks = 0, list[str]()

    def whole(self, model: str, domain: Any = ()) -> list[int]:
        """The ids of all of that model."""
        with Transaction().start(NAME, 1, context=dict(self.context)):
            return [each.id for each in self.pool.get(model).search(list(domain))]

    def atomic(self, act: Callable[..., Any], *given: Any) -> Any:
        """One transaction around `act`, retried as trytond's dispatcher does."""
        extras: dict[str, Any] = {"_lock_tables": list(self.locks)} if self.locks else {}
        while True:
            try:
                with Transaction().start(NAME, 1, context=dict(self.context), **extras) as going:
                    answer = act(*given)
                    going.commit()
                    return answer
            except TransactionError as wants:
                wants.fix(extras)
                self.locks = list(dict.fromkeys(extras.get("_lock_tables", [])))

    def order(self, goods: list[int] | None = None, quantity: int = 1) -> int:
        """A point-of-sale order: made, paid, processed, posted."""
        self.at += 1
        chosen = goods or [self.goods[(self.at + no) % 20] for no in range(10)]
        orders = self.pool.get("sale.point.sale")
        order = orders()
        order.point = self.pool.get("sale.point")(self.point)
        _defaults(orders, order, ("company", "date", "state", "employee"))
        order.lines = [self._line(order, product, quantity) for product in chosen]
        order.save()
        payment = self.pool.get("sale.point.payment")()
        payment.sale, payment.amount = order, order.total
        payment.method = self.pool.get("sale.point.payment.method")(self.method)
        payment.save()
        order = orders(order.id)
        orders.process([order])
        orders.post([order])
        assert order.state == "posted", order.state
        return int(order.id)

    def take_back(self, order: int) -> int:
        """Three negative lines, paid out: nothing links them to the order."""
        lines = self.pool.get("sale.point.sale")(order).lines[:3]
        return self.order([line.product.id for line in lines], -1)

    def sell(self) -> int:
        """A sale to a customer, confirmed, its invoice posted and its goods shipped."""
        self.at += 1
        sales = self.pool.get("sale.sale")
        sale = sales()
        sale.party = self.pool.get("party.party")(self.party)
        fields = ("company", "currency", "warehouse", "invoice_method", "shipment_method", "state",
                  "sale_date")  # fmt: skip
        _defaults(sales, sale, fields)
        sale.on_change_party()
        sale.payment_term = self.pool.get("account.invoice.payment_term")(self.term)
        sale.lines = [self._sale_line(sale, self.goods[(self.at + no) % 20]) for no in range(10)]
        sale.save()
        self._through(sale)
        sale = sales(sale.id)
        self.pool.get("account.invoice").post(list(sale.invoices))
        shipments, moved = list(sale.shipments), self.pool.get("stock.shipment.out")
        getattr(moved, "assign_force", moved.assign)(shipments)
        for step in (moved.pick, moved.pack, moved.do):
            step(shipments)
        return int(sale.id)

    def wizard(self, sale: int) -> None:
        """The wizard that returns a sale: three lines kept, confirmed, credit note posted."""
        sales, wizard = self.pool.get("sale.sale"), self.pool.get("sale.return_sale", type="wizard")
        with Transaction().set_context(active_model="sale.sale", active_id=sale, active_ids=[sale]):
            session, _, _ = wizard.create()
            answer = wizard.execute(session, {}, "return_")
            wizard.delete(session)
        back = sales(answer["actions"][0][1]["res_id"][0])
        self.pool.get("sale.line").delete(list(back.lines)[3:])
        back = sales(back.id)
        self._through(back)
        self.pool.get("account.invoice").post(list(sales(back.id).invoices))

    def _through(self, sale: Any) -> None:
        sales = self.pool.get("sale.sale")
        for step in (sales.quote, sales.confirm, sales.process):
            step([sale])

    def _line(self, order: Any, product: int, quantity: int) -> Any:
        line = self.pool.get("sale.point.sale.line")()
        line.sale, line.product = order, self.pool.get("product.product")(product)
        line.on_change_product()
        line.quantity = quantity
        if hasattr(line, "on_change_with_unit_price"):
            line.unit_price = line.on_change_with_unit_price()
        return line

    def _sale_line(self, sale: Any, product: int) -> Any:
        line = self.pool.get("sale.line")()
        line.sale, line.type, line.quantity = sale, "line", 1
        line.product = self.pool.get("product.product")(product)
        line.on_change_product()
        return line


def _defaults(model: Any, record: Any, names: tuple[str, ...]) -> None:
    for name in names:
        default = getattr(model, f"default_{name}", None)
        if default:
            setattr(record, name, default())


def main(count: int) -> None:
    """Warm up, then each act so many times."""
    make_shop()
    shop = Shop()
    acts: dict[str, tuple[Callable[[], Any], Callable[[Any], Any]]] = {
        "order": (lambda: None, lambda _: shop.atomic(shop.order)),
        "return": (lambda: shop.atomic(shop.order), lambda it: shop.atomic(shop.take_back, it)),
        "wizard": (lambda: shop.atomic(shop.sell), lambda it: shop.atomic(shop.wizard, it)),
    }
    for name, (ready, act) in acts.items():
        spent = []
        for at in range(WARM + count):
            given = ready()
            began = time.perf_counter()
            act(given)
            if at >= WARM:
                spent.append((time.perf_counter() - began) * 1e3)
        print(json.dumps({"op": name, "p50_ms": round(statistics.median(spent), 1)}), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[2]))
