"""Ink on paper: PDF and ESC/POS renderers, printers and the spooler. The only room with reportlab."""
