"""Sells and gives back for ever, and says so after each COMMIT; to be killed at any moment."""

from __future__ import annotations

import sys

from bookmaking import KEY, a_line, give_back, sell

from posdesk.store.engine import open_books

file = open_books(sys.argv[1], KEY)
while True:
    sale = sell(file, a_line(1, 2), a_line(2, 1, 650, "MUG"))
    print(sale.number, flush=True)
    print(give_back(file, sale, 1, 0, 1).number, flush=True)
