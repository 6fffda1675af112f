"""What the database refuses of returns by parcel: goods nobody bought, more than was announced."""

from __future__ import annotations

from posdesk.store.triggers.guard import Fence, Guard, act_sealed, taken

_OF_THIS_PARCEL = Guard(
    "E_PARCEL other parcel",
    "not exists (select 1 from {s}parcel p where p.number = new.parcel and p.txn = new.txn)",
)
_OF_ITS_SALE = Guard(
    "E_PARCEL not bought",
    "not exists (select 1 from {s}parcel p join {s}sale_line l on l.sale = p.sale "
    "where p.number = new.parcel and l.no = new.line and l.quantity >= new.quantity)",
)
_NEXT = Guard(
    "E_PARCEL moved on",
    "new.no <> coalesce((select max(no) from {s}parcel_step where parcel = new.parcel), 0) + 1",
)
_HANDED_IN = Guard(
    "E_PARCEL never handed in",
    "new.what = 'lost' and not exists (select 1 from {s}parcel_step where parcel = new.parcel "
    "and what = 'handed_in')",
)
_ON_PAPER = Guard(
    "E_PARCEL no slip",
    "new.what in ('handed_in', 'paid') and not exists "
    "(select 1 from {s}document d where d.number = new.document)",
)
_OF_THIS_STEP = Guard(
    "E_PARCEL other step",
    "not exists (select 1 from {s}parcel_step p where p.parcel = new.parcel and p.no = new.step "
    "and p.what = 'received' and p.txn = new.txn)",
)
_NO_MORE = Guard(
    "E_PARCEL more than announced",
    "new.good + new.damaged + coalesce((select sum(good + damaged) from {s}parcel_got "
    "where parcel = new.parcel and line = new.line), 0) > coalesce((select quantity "
    "from {s}parcel_line where parcel = new.parcel and line = new.line), 0)",
)

PARCEL_FENCES = (
    Fence("parcel", (act_sealed("parcel"), taken("parcel", "number"))),
    Fence(
        "parcel_line",
        (
            act_sealed("parcel_line"),
            taken("parcel_line", "parcel", "line"),
            _OF_THIS_PARCEL,
            _OF_ITS_SALE,
        ),
    ),
    Fence(
        "parcel_step",
        (
            act_sealed("parcel_step"),
            taken("parcel_step", "parcel", "no"),
            _NEXT,
            _HANDED_IN,
            _ON_PAPER,
        ),
    ),
    Fence(
        "parcel_got",
        (
            act_sealed("parcel_got"),
            taken("parcel_got", "parcel", "step", "line"),
            _OF_THIS_STEP,
            _NO_MORE,
        ),
    ),
)
