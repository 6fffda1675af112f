"""What the three readers say of a code, in one shape: the program's, the stand-alone one's, the page's."""

from __future__ import annotations

import importlib.util
import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from documents.paper_samples import RING, SHOP

from posdesk.documents.archive import export_keys
from posdesk.documents.code_form import DAY_ONE, T_RETURN, T_TRAINING
from posdesk.documents.codes import (
    NotRead,
    PlanPosition,
    ScannedDocument,
    ScannedLine,
    read_code,
)

ROOT = Path(__file__).resolve().parent.parent.parent
VERIFIER = ROOT / "resources" / "verifier"
TYPES = (
    "sale", "return", "payment", "plan", "statement", "credit", "refusal", "drop_off", "outage",
    "", "gift", "quote", "warranty", "promotion",
)  # fmt: skip
Said = tuple[str, dict[str, Any] | None]


def of_program(code: str) -> Said:
    """The program's verdict, and the contract as the stand-alone verifier would give it."""
    read = read_code(code, RING)
    return (str(read), None) if isinstance(read, NotRead) else ("good", _contract(read))


@cache
def _stand_alone() -> Any:
    spec = importlib.util.spec_from_file_location("verify_receipt", VERIFIER / "verify_receipt.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module, module.load_keys(export_keys(RING, SHOP))


def of_stand_alone(code: str) -> Said:
    """The verdict of resources/verifier/verify_receipt.py."""
    module, keys = _stand_alone()
    verdict, contract, _ = module.check(code, keys)
    return verdict, contract


class Page:
    """The verdicts of resources/verifier/verify_receipt.html, its script run in Qt's engine.

    Its own Ed25519 takes a quarter of a second there (35 ms in a browser): `trusting` takes every
    signature for good, for cases that are about everything else.
    """

    def __init__(self) -> None:
        from PySide6.QtQml import QJSEngine
        from PySide6.QtWidgets import QApplication

        self._application = QApplication.instance() or QApplication([])
        self._engine = QJSEngine()
        page = (VERIFIER / "verify_receipt.html").read_text(encoding="utf-8")
        script = page.split('<script id="verifier">')[1].split("</script>")[0]
        self._run(f"{script}\nvar keys = load_keys({json.dumps(export_keys(RING, SHOP))});")
        self._run("var own_check = signed_by;")

    def of(self, code: str, trusting: bool = False) -> Said:
        self._run(f"signed_by = {'function() { return true; }' if trusting else 'own_check'};")
        said = self._run(f"JSON.stringify(check({json.dumps(code)}, keys))")
        verdict, contract, _ = json.loads(said)
        return verdict, contract

    def check_code(self, code: str) -> str:
        return self._run(f"check_code({json.dumps(code)})")

    def _run(self, source: str) -> str:
        answer = self._engine.evaluate(source)
        assert not answer.isError(), answer.toString()
        return str(answer.toString())


def _contract(read: ScannedDocument) -> dict[str, Any]:
    first = read.part == 1
    sums = [[tax.gross, tax.tax] if first else [] for tax in read.taxes]
    contract = {
        "type": TYPES[read.kind - 1],
        "shop": read.shop_id,
        "till": read.till,
        "epoch": read.epoch,
        "number": read.number,
        "currency": read.currency,
        "time": read.at.ms // 1000,
        "offset": read.at.offset_min,
        "lines": [_line(line) for line in read.lines],
        "taxes": [[tax.code, tax.rate, *sums[place]] for place, tax in enumerate(read.taxes)],
        "tax_added": not read.tax_included,
        "tenders": [[t.kind, t.amount, t.last4, t.tender_no, t.carried] for t in read.tenders],
        "rounding": read.rounding,
        "change": read.change,
        "return_by": (read.return_by - DAY_ONE).days if read.return_by else None,
        "original": read.original,
        "terms": read.terms.hex(),
        "link": read.link.hex(),
        "part": [read.part, read.parts],
    }
    contract |= _later(read) if read.kind > T_RETURN else {}
    return contract | {"serial": read.serial} if read.kind > T_TRAINING else contract


def _later(read: ScannedDocument) -> dict[str, Any]:
    """What version 2 has besides."""
    return {
        "amount": read.amount,
        "words": read.words,
        "until": _day(read.until) if read.until else None,
        "answer": read.answer,
        "customer": read.customer,
        "plan": _plan(read.plan) if read.plan else None,
    }


def _plan(plan: PlanPosition) -> dict[str, Any]:
    return {
        "number": plan.number,
        "price": plan.price,
        "deposit": plan.deposit,
        "signed": _day(plan.signed),
        "dues": [[_day(due.day), due.amount] for due in plan.dues],
        "payments": [[p.number, _day(p.day), p.amount, p.kind] for p in plan.payments],
        "cuts": [[cut.kind, cut.number, _day(cut.day), cut.amount] for cut in plan.cuts],
        "balance": plan.balance,
        "kept": plan.kept,
    }


def _day(day: date) -> int:
    return (day - DAY_ONE).days


def _line(line: ScannedLine) -> list[Any]:
    name = line.sku or f"[{line.words}]"
    return [
        line.no, name, line.quantity, line.weighed, line.amount, line.tax,
        line.sale_line, line.before,
    ]  # fmt: skip
