"""JournalEntry and Posting: balanced or not born, never changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from posdesk.values import dataclass

Fact = int | str | bytes | bool | None | list["Fact"] | dict[str, "Fact"]


@dataclass(frozen=True, slots=True)
class Posting:
    """One leg on one account: `minor` units, a debit above zero, a credit below."""

    account: str
    minor: int


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One act of the shop, whole: its postings sum to zero.

    `kind`: sale, return, settlement, shift_opened, drawer_opened, sale_imported ... `cause`: a code
    of `ledger.causes`. `facts`: what the act was, as plain values, sealed into the chain: never a
    customer's name, phone, address or a note (they have tables of their own). `contract` names the
    signed contract and `consent` the customer's confirmation that a debit of a customer rests on.
    """

    kind: str
    cause: str
    currency: str
    postings: tuple[Posting, ...] = ()
    facts: Mapping[str, Fact] = field(default_factory=dict)
    contract: str = ""
    consent: str = ""

    def __post_init__(self) -> None:
        assert sum(posting.minor for posting in self.postings) == 0, "unbalanced"


@dataclass(frozen=True, slots=True)
class SealedEntry:
    """An entry in the chain: where it stands and what it hashes to (32 bytes)."""

    till: int
    epoch: int
    seq: int
    operation: str
    payload: bytes
    link: bytes
    signature: bytes
    key_id: bytes
