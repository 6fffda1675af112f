"""Which column is which: known headings, and what the person says with `--map Field=Heading`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from posdesk.intake.troubles import NotTaken


@dataclass(frozen=True, slots=True)
class Field:
    """Something a column may hold: its `name`, the headings it is known by, whether it must be."""

    name: str
    headings: tuple[str, ...]
    needed: bool = True


# Headings are compared without case, spaces and signs: `Invoice No.` is `invoiceno`.
SALES_FIELDS = (
    Field("invoice", ("InvoiceNo", "Invoice", "InvoiceNumber", "Receipt", "ReceiptNo",
                      "ReceiptNumber", "OrderNo", "OrderNumber", "Order", "Bill", "BillNo",
                      "TransactionNo", "Transaction", "TransactionId", "DocumentNo")),
    Field("line", ("LineNo", "Line", "LineNumber", "Position", "Pos"), needed=False),
    Field("sku", ("StockCode", "SKU", "ItemCode", "ArticleCode", "ProductCode", "Code", "Article",
                  "ArticleNo", "ItemNo", "ProductNo", "PLU")),
    Field("text", ("Description", "ItemName", "ProductName", "ArticleName", "Name", "Text",
                   "Product", "Item", "Title"), needed=False),
    Field("quantity", ("Quantity", "Qty", "Pieces", "Count", "Units")),
    Field("date", ("InvoiceDate", "Date", "DateTime", "SoldAt", "SaleDate", "OrderDate",
                   "ReceiptDate", "TransactionDate", "Timestamp")),
    Field("price", ("UnitPrice", "Price", "PriceEach", "PricePerUnit", "ItemPrice")),
    Field("customer", ("CustomerID", "Customer", "CustomerNo", "CustomerNumber", "ClientNo",
                       "AccountNo"), needed=False),
)  # fmt: skip

CATALOGUE_FIELDS = (
    Field("sku", ("SKU", "StockCode", "ItemCode", "ArticleCode", "ProductCode", "Code", "Article",
                  "ArticleNo", "ItemNo", "ProductNo", "PLU"), needed=False),
    Field("barcode", ("Barcode", "Barcodes", "EAN", "EAN13", "GTIN", "UPC", "EANUPC", "ISBN"),
          needed=False),
    Field("text", ("Description", "Name", "Text", "ItemName", "ProductName", "ArticleName",
                   "Product", "Item", "Title")),
    Field("price", ("Price", "UnitPrice", "SalesPrice", "RetailPrice", "SellingPrice"),
          needed=False),
    Field("tax", ("TaxCode", "Tax", "VAT", "VATCode", "TaxClass"), needed=False),
    Field("weighed", ("Weighed", "ByWeight", "SoldByWeight"), needed=False),
    Field("kind", ("Kind", "ArticleKind", "ItemKind"), needed=False),
    Field("serials", ("Serials", "SerialNumbers", "HasSerial"), needed=False),
    Field("deposit", ("Deposit", "DepositArticle", "DepositSKU"), needed=False),
    Field("return_days", ("ReturnDays", "DaysToReturn"), needed=False),
    Field("months", ("Months", "WarrantyMonths"), needed=False),
)  # fmt: skip

PLANS_FIELDS = (
    Field("name", ("Customer", "CustomerName", "Name", "FullName")),
    Field("phone", ("Phone", "Telephone", "Mobile", "PhoneNumber", "Tel"), needed=False),
    Field("email", ("Email", "EMail", "EmailAddress", "Mail"), needed=False),
    Field("number", ("Plan", "PlanNo", "PlanNumber", "Contract", "ContractNo", "Agreement",
                     "AgreementNo", "Account", "AccountNo", "Layaway", "LayawayNo"), needed=False),
    Field("goods", ("Goods", "Description", "Item", "Items", "Text", "Product"), needed=False),
    Field("price", ("Price", "Total", "PlanTotal"), needed=False),
    Field("paid", ("Paid", "PaidSoFar", "AmountPaid", "Payments"), needed=False),
    Field("balance", ("Balance", "Owed", "AmountOwed", "Outstanding", "Due"), needed=False),
    Field("on_paper", ("PaperBalance", "OnPaper", "ReceiptBalance", "BalanceOnReceipt"),
          needed=False),
    Field("first_due", ("NextDue", "NextDueDate", "FirstDue", "DueDate", "NextPayment"),
          needed=False),
    Field("parts", ("Parts", "Instalments", "Installments", "PaymentsLeft", "PartsLeft"),
          needed=False),
    Field("every", ("Every", "Frequency", "Interval", "Period"), needed=False),
    Field("kept", ("Kept", "KeptHere", "GoodsKept", "IsLayaway"), needed=False),
    Field("credit", ("Credit", "StoreCredit", "CreditLeft", "CreditBalance", "GiftBalance"),
          needed=False),
    Field("credit_number", ("CreditNo", "CreditNumber", "CreditSlip", "VoucherNo", "Voucher"),
          needed=False),
    Field("slip", ("SlipSays", "CreditOnSlip", "CreditOnPaper", "VoucherValue"), needed=False),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each field stands in a row, and what its column is called; -1 where it is not."""

    places: Mapping[str, int]
    heading: tuple[str, ...]

    def place(self, field: str) -> int:
        """The column of that field, from 0; -1 when the file has none."""
        return self.places.get(field, -1)

    def name(self, field: str) -> str:
        """The file's own heading for that field, for messages."""
        place = self.place(field)
        return self.heading[place] if place >= 0 else field


def find_columns(
    file: str, heading: Sequence[str], fields: Sequence[Field], said: Mapping[str, str]
) -> Columns:
    """The columns of a file; NotTaken names what is missing and what was found.

    `said` maps a field, or one of its known headings, to a heading of the file.
    """
    bare = [_bare(name) for name in heading]
    places: dict[str, int] = {}
    for asked, name in said.items():
        field = _field(asked, fields)
        places[field.name] = _said_place(file, heading, bare, name)
    for field in fields:
        if field.name not in places:
            known = {_bare(name) for name in (field.name, *field.headings)}
            hits = [
                at for at, name in enumerate(bare) if name in known and at not in places.values()
            ]
            if len(hits) > 1:
                raise _two(file, heading, bare, hits, field)
            if hits:
                places[field.name] = hits[0]
    missing = [field for field in fields if field.needed and field.name not in places]
    if missing:
        raise NotTaken(
            "no_such_columns",
            file=file,
            missing=", ".join(f"{field.name} ({field.headings[0]})" for field in missing),
            found=_listed(heading),
            example=missing[0].name,
        )
    return Columns(places, tuple(heading))


def _field(asked: str, fields: Sequence[Field]) -> Field:
    for field in fields:
        if _bare(asked) in {_bare(name) for name in (field.name, *field.headings)}:
            return field
    known = ", ".join(field.name for field in fields)
    raise NotTaken("unknown_field", field=asked, fields=known)


def _said_place(file: str, heading: Sequence[str], bare: list[str], name: str) -> int:
    hits = [at for at, each in enumerate(heading) if each == name]
    hits = hits or [at for at, each in enumerate(bare) if each == _bare(name)]
    if not hits:
        raise NotTaken("unknown_heading", file=file, heading=name, found=_listed(heading))
    if len(hits) > 1:
        raise NotTaken("same_heading", file=file, heading=name)
    return hits[0]


def _two(
    file: str, heading: Sequence[str], bare: list[str], hits: list[int], field: Field
) -> NotTaken:
    names = [heading[at] for at in hits]
    if len({bare[at] for at in hits}) == 1:
        return NotTaken("same_heading", file=file, heading=names[0])
    return NotTaken("two_headings", file=file, headings=_listed(names), field=field.name)


def _bare(name: str) -> str:
    return re.sub(r"[\W_]+", "", name).casefold()


def _listed(heading: Sequence[str]) -> str:
    return ", ".join(name[:60] for name in heading[:40] if name) or "-"
