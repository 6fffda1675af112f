"""Every table of the books, in the order they are made."""

from __future__ import annotations

from posdesk.store.approval_tables import APPROVAL_TABLES
from posdesk.store.card_tables import CARD_TABLES
from posdesk.store.gift_tables import GIFT_TABLES
from posdesk.store.kind_tables import KIND_TABLES, PRODUCT_TRAIT
from posdesk.store.ledger_tables import (
    ACCOUNT,
    CONSENT,
    CONTRACT,
    FACES,
    JOURNAL,
    POSTING,
    PUBLIC_KEY,
    TXN,
)
from posdesk.store.left_tables import LEFT_TABLES
from posdesk.store.offer_tables import OFFER_TABLES
from posdesk.store.parcel_tables import PARCEL_TABLES
from posdesk.store.past_tables import OLD_CLAIM, OLD_CREDIT, OLD_CUSTOMER
from posdesk.store.plain_tables import (
    HELD_TICKET,
    PERSON,
    PRINT_JOB,
    PRODUCT,
    PRODUCT_GTIN,
    PRODUCT_PRICE,
    SETTING,
    SIGN_IN_FAILURE,
    STAFF,
)
from posdesk.store.plan_tables import (
    CUSTOMER_LINK,
    DAY_OFF,
    OUTAGE,
    PAYMENT_TRIED,
    PLAN_TABLES,
    SIGNATURE,
)
from posdesk.store.point_tables import POINT_TABLES
from posdesk.store.promotion_tables import PROMOTION_TABLES
from posdesk.store.search_tables import SOLD_BEFORE
from posdesk.store.trade_tables import (
    DOCUMENT,
    GOODS_RETURN,
    REFUND_LEG,
    RETURN_LINE,
    SALE,
    SALE_LINE,
    SALE_TENDER,
    SHIFT,
    SHIFT_CLOSE,
)

# Sealed: rows are only added, inside an act that its journal row closes.
SEALED = (
    JOURNAL, TXN, ACCOUNT, FACES, POSTING, CONTRACT, CONSENT, PUBLIC_KEY, SALE, SALE_LINE,
    SALE_TENDER, GOODS_RETURN, RETURN_LINE, REFUND_LEG, DOCUMENT, SHIFT,
    SHIFT_CLOSE, *PLAN_TABLES, *KIND_TABLES, *APPROVAL_TABLES, *OFFER_TABLES, *POINT_TABLES,
    *GIFT_TABLES, *CARD_TABLES, *PARCEL_TABLES, *LEFT_TABLES,
    *PROMOTION_TABLES,
)  # fmt: skip
PLAIN = (
    PRODUCT, PRODUCT_GTIN, PRODUCT_PRICE, STAFF, SIGN_IN_FAILURE, PERSON, PRINT_JOB, HELD_TICKET,
    SETTING, OLD_CUSTOMER, OLD_CLAIM, OLD_CREDIT, CUSTOMER_LINK, SIGNATURE, DAY_OFF, OUTAGE,
    PAYMENT_TRIED, PRODUCT_TRAIT, SOLD_BEFORE,
)  # fmt: skip
TABLES = {table.name: table for table in (*SEALED, *PLAIN)}
