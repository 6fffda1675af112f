"""Qt only: pictures of drafts, and keys.

Screens paint values of the domain and ask the desk; they have never met the store or the printers.
Leans on `posdesk.desk`, domain values and `posdesk.assets`; nothing in `posdesk` leans on it.
"""
