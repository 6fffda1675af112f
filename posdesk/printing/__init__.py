"""Ink on paper: PDF and ESC/POS, printers and the spooler. The only room with reportlab."""
