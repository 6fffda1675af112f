"""Papers composed as values, and the signed codes on them. One document, one file."""

PAPERS = ("sale_receipt", "return_slip", "x_report", "z_report", "drawer_count", "test_page")
"""Every paper there is: the name of its file here, and its `Paper.kind`."""
