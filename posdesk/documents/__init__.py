"""Papers composed as values, and the signed codes on them. One document, one file."""

PAPERS = (
    "sale_receipt", "return_slip", "x_report", "z_report", "drawer_count", "test_page",
    "plan_agreement", "instalment_receipt", "statement", "plan_change", "our_mistake_slip",
    "claim_slip", "promise_slip", "return_label", "outage_pad", "store_credit_slip", "reminder",
    "call_script", "owners_register", "customer_letter", "brought_report", "gift_receipt", "quote",
    "refusal_slip", "warranty", "promotion_slip", "handed_over",
)  # fmt: skip
"""Every paper there is: the name of its file here, and its `Paper.kind`."""
