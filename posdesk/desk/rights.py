"""Every act and every role: who may do it (RELIABILITY 4.2). Said once, and tried cell by cell.

Each act asks for itself; this is the table it is held against, through the desk and the window.
Whom something may be done to stands in `people.rights`; how much, in `approvals.limits`.
"""

from __future__ import annotations

from posdesk.people.staff import AUDITOR, CLERK, MANAGER, OWNER, ROLES, SUPERVISOR

SELL = frozenset({CLERK, SUPERVISOR, MANAGER, OWNER})
"""Whoever serves: yes to a customer needs no rank, and what is above a limit asks by itself."""

KEEP = frozenset({MANAGER, OWNER})
"""Who keeps the shop: its settings, its goods, and what was served alone."""

LEAD = frozenset({SUPERVISOR, MANAGER, OWNER})
"""Who keeps the catalogue, and gives somebody a new PIN."""

OWN = frozenset({OWNER})
ANY = frozenset(ROLES)
"""What the program does by itself, or somebody who is proving who she is."""

WHO: dict[str, frozenset[str]] = {
    # at the counter
    "SettleTicket": SELL, "HoldTicket": SELL, "TakeUpTicket": SELL, "Reprint": SELL,
    "ReenterSlip": SELL, "DecidePaper": SELL, "OpenDrawer": SELL, "PutRight": SELL,
    "GiveBackTwice": SELL, "ReadSettlement": SELL, "GiveDepositBack": SELL, "GiveQuote": SELL,
    "GivePromiseSlip": SELL, "GiveGiftReceipt": SELL, "HonourGift": SELL, "HonourPaper": SELL,
    "HonourWarranty": SELL, "GivePromotion": KEEP,
    "PayOutCredit": SELL, "ReplaceCredit": SELL, "PayInFromCustomer": SELL, "PayOtherwise": SELL,
    "AskCard": SELL, "AskCardBack": SELL, "AddPoints": SELL, "CountStock": SELL,
    "CheckScale": SELL, "MoveStock": SELL, "LeaveGoods": SELL,
    "HandBackGoods": SELL, "AnswerOurClaim": LEAD,
    # asking a second person, and a no
    "AskApproval": SELL, "GiveApproval": SELL, "PromiseRefund": SELL, "RefuseReturn": SELL,
    "AskAgain": SELL, "ConfirmReason": SELL, "ReviewServed": KEEP,
    # parcels
    "AnnounceParcel": SELL, "HandInParcel": SELL, "ReceiveParcel": SELL, "PayParcel": SELL,
    "CallOffParcel": SELL,
    # plans and customers
    "SignPlan": SELL, "TakeInstalment": SELL, "ChangePlan": SELL, "ClaimPayment": SELL,
    "AnswerClaim": SELL, "BankTookBack": SELL, "HandOverGoods": SELL, "HandStatement": SELL,
    "KeyOutageSlip": SELL, "PrintOutagePad": SELL, "PrintReminder": SELL, "PrintLetter": SELL,
    "AddCustomer": SELL, "EditCustomer": SELL, "MergeCustomers": SELL, "PartCustomers": SELL,
    "EraseCustomer": KEEP, "ImportPlans": KEEP,
    # the shift and the shop's days
    "OpenShift": SELL, "CloseShift": SELL, "CountDrawer": SELL, "ReadShift": SELL,
    "MoveCash": SELL, "MarkOutage": SELL, "MarkShut": SELL,
    # goods, offers, settings
    "AddProduct": LEAD, "EditProduct": LEAD, "PriceFrom": LEAD, "AddOffer": KEEP,
    "EndOffer": KEEP, "ImportOffers": KEEP, "SetLimits": KEEP, "SetPrinter": KEEP,
    "SetReceiptForm": KEEP, "SetReturnDays": KEEP, "SetShopWords": KEEP, "SetTerminal": KEEP,
    "SetAcquirer": KEEP, "CreditEveryone": KEEP,
    "AddTaxRate": KEEP, "ChangeTaxRate": KEEP, "RetireTaxRate": KEEP, "RevokeKey": KEEP,
    # people
    "AddStaff": KEEP, "ChangeRole": KEEP, "RetireStaff": KEEP, "TakeBackStaff": KEEP,
    "GiveBadge": KEEP, "RenewPin": LEAD, "KeepRecoveryCode": OWN,
    # by itself, or while somebody proves who she is
    "CountTry": ANY, "EndTry": ANY, "EndBadgeTry": ANY, "EndRecoveryTry": ANY,
    "RecoverPin": ANY, "NoteStart": ANY, "RecordPrint": ANY, "RecordBackup": ANY,
    "RecordCheck": ANY, "FindLeft": ANY, "KeepTicket": SELL, "AnswerCard": ANY,
    "ImportCatalogue": ANY, "ImportSales": ANY, "NoteMending": SELL,
}  # fmt: skip


def may_do(role: str, act: str) -> bool:
    """Whether somebody of that role may do the act of that name (KeyError for none there is)."""
    return role in WHO[act]


__all__ = ["ANY", "AUDITOR", "KEEP", "LEAD", "OWN", "SELL", "WHO", "may_do"]
