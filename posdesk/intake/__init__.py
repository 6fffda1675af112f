"""The catalogue and the past a shop brings along: readers, mapping, dry run, report, demo shop.

`reading` turns a file into rows of text, `mapping` finds the columns, `figures` reads amounts and
days strictly, `catalogue` and `sales_history` make goods and old invoices of them, `linking` finds
what each credit gave back; `totals`, the reports and `summary` say it. Leans on `desk` to write.
"""
