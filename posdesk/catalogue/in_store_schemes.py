"""Layouts of in-store numbers as written out by country; a shop picks one set and may add its own.

Sources: the GS1 organisations of each country, as gathered in jodal/biip (Apache-2.0), biip.rcn;
Norway from products seen there; US from the GS1 US rules for random-weight UPC-A.
"""

from __future__ import annotations

from posdesk.catalogue.in_store import HOUSE_NUMBERS, Kind, Scheme

_NORDIC_WEIGHTS = (
    Scheme("23", 6, Kind.WEIGHT, 4, decimals=3),
    Scheme("24", 6, Kind.WEIGHT, 4, decimals=2),
    Scheme("25", 6, Kind.WEIGHT, 4, decimals=1),
)
_NORDIC_PRICES = (
    Scheme("20", 6, Kind.PRICE, 4, decimals=2),
    Scheme("21", 6, Kind.PRICE, 4, decimals=1),
    Scheme("22", 6, Kind.PRICE, 4, decimals=0),
)

BY_COUNTRY: dict[str, tuple[Scheme, ...]] = {
    "DE": (
        Scheme("22", 4, Kind.PRICE, 5, decimals=2, has_verifier=True),
        Scheme("23", 4, Kind.PRICE, 5, decimals=2, has_verifier=True),
        Scheme("25", 4, Kind.PIECES, 5, has_verifier=True),
        Scheme("26", 4, Kind.PIECES, 5, has_verifier=True),
        Scheme("28", 4, Kind.WEIGHT, 5, decimals=3, has_verifier=True),
        Scheme("29", 4, Kind.WEIGHT, 5, decimals=3, has_verifier=True),
    ),
    "DK": (
        Scheme("21", 4, Kind.PRICE, 6, decimals=2),
        Scheme("22", 4, Kind.PRICE, 6, decimals=2),
        Scheme("23", 4, Kind.PRICE, 6, decimals=2),
        Scheme("24", 4, Kind.PRICE, 6, decimals=2),
        Scheme("26", 4, Kind.WEIGHT, 6, decimals=3),
        Scheme("27", 5, Kind.WEIGHT, 5, decimals=3),
        Scheme("28", 4, Kind.WEIGHT, 6, decimals=3),
    ),
    "EE": _NORDIC_WEIGHTS,
    "FI": _NORDIC_WEIGHTS,
    "GB": (Scheme("20", 5, Kind.PRICE, 4, decimals=2, has_verifier=True),),
    "LT": _NORDIC_WEIGHTS,
    "LV": _NORDIC_WEIGHTS,
    "NO": _NORDIC_PRICES + _NORDIC_WEIGHTS,
    "SE": _NORDIC_PRICES + _NORDIC_WEIGHTS,
    "US": (Scheme("02", 5, Kind.PRICE, 4, decimals=2, has_verifier=True),),
}

# Where nobody laid down a rule, most scales come set to these: five digits of item, five of value.
PLAIN_PRICES = Scheme("21", 5, Kind.PRICE, 5, decimals=2)
PLAIN_WEIGHTS = Scheme("22", 5, Kind.WEIGHT, 5, decimals=3)

# The shop that puts its own fixed numbers on goods, prefix 20, and has a plain scale and US goods.
# A British or Nordic scale prints prefix 20 too: such a shop takes its country's set instead.
HOUSE_SCHEMES = (HOUSE_NUMBERS, PLAIN_PRICES, PLAIN_WEIGHTS, *BY_COUNTRY["US"])
