"""Ink on paper: PDF and ESC/POS, printers and the spooler. The only room with reportlab.

Leans on `documents` (what a paper says) and on the ground floor; has never met `store`. Nothing
heavy is imported until the first paper is drawn.
"""
