"""What countries are called, for those a shop can be in; a test compares with the rows of data."""

from __future__ import annotations

from posdesk.instalments import places
from posdesk.wording import QT_TRANSLATE_NOOP, translate

COUNTRY_NAMES = {
    "GB": QT_TRANSLATE_NOOP("Country", "United Kingdom"),
    "US": QT_TRANSLATE_NOOP("Country", "United States"),
    "US-CA": QT_TRANSLATE_NOOP("Country", "United States, California"),
    "US-MD": QT_TRANSLATE_NOOP("Country", "United States, Maryland"),
    "US-MI": QT_TRANSLATE_NOOP("Country", "United States, Michigan"),
    "US-NY": QT_TRANSLATE_NOOP("Country", "United States, New York"),
    "US-OH": QT_TRANSLATE_NOOP("Country", "United States, Ohio"),
    "AT": QT_TRANSLATE_NOOP("Country", "Austria"),
    "BE": QT_TRANSLATE_NOOP("Country", "Belgium"),
    "BG": QT_TRANSLATE_NOOP("Country", "Bulgaria"),
    "CY": QT_TRANSLATE_NOOP("Country", "Cyprus"),
    "CZ": QT_TRANSLATE_NOOP("Country", "Czechia"),
    "DE": QT_TRANSLATE_NOOP("Country", "Germany"),
    "DK": QT_TRANSLATE_NOOP("Country", "Denmark"),
    "EE": QT_TRANSLATE_NOOP("Country", "Estonia"),
    "ES": QT_TRANSLATE_NOOP("Country", "Spain"),
    "FI": QT_TRANSLATE_NOOP("Country", "Finland"),
    "FR": QT_TRANSLATE_NOOP("Country", "France"),
    "GR": QT_TRANSLATE_NOOP("Country", "Greece"),
    "HR": QT_TRANSLATE_NOOP("Country", "Croatia"),
    "HU": QT_TRANSLATE_NOOP("Country", "Hungary"),
    "IE": QT_TRANSLATE_NOOP("Country", "Ireland"),
    "IT": QT_TRANSLATE_NOOP("Country", "Italy"),
    "LT": QT_TRANSLATE_NOOP("Country", "Lithuania"),
    "LU": QT_TRANSLATE_NOOP("Country", "Luxembourg"),
    "LV": QT_TRANSLATE_NOOP("Country", "Latvia"),
    "MT": QT_TRANSLATE_NOOP("Country", "Malta"),
    "NL": QT_TRANSLATE_NOOP("Country", "Netherlands"),
    "PL": QT_TRANSLATE_NOOP("Country", "Poland"),
    "PT": QT_TRANSLATE_NOOP("Country", "Portugal"),
    "RO": QT_TRANSLATE_NOOP("Country", "Romania"),
    "SE": QT_TRANSLATE_NOOP("Country", "Sweden"),
    "SI": QT_TRANSLATE_NOOP("Country", "Slovenia"),
    "SK": QT_TRANSLATE_NOOP("Country", "Slovakia"),
    "CH": QT_TRANSLATE_NOOP("Country", "Switzerland"),
    "NO": QT_TRANSLATE_NOOP("Country", "Norway"),
    "CA": QT_TRANSLATE_NOOP("Country", "Canada"),
    "CA-QC": QT_TRANSLATE_NOOP("Country", "Canada, Quebec"),
    "AU": QT_TRANSLATE_NOOP("Country", "Australia"),
    "NZ": QT_TRANSLATE_NOOP("Country", "New Zealand"),
    "JP": QT_TRANSLATE_NOOP("Country", "Japan"),
    "KW": QT_TRANSLATE_NOOP("Country", "Kuwait"),
}


def offered() -> tuple[tuple[str, str], ...]:
    """What a chooser shows: (code, words), nobody's country first, then by name."""
    unsaid = translate("Country", "not said: that of the currency")
    named = [(code, f"{code} · {translate('Country', COUNTRY_NAMES[code])}")
             for code in places.codes()]  # fmt: skip
    return (("", unsaid), *sorted(named, key=lambda each: each[1].partition(" · ")[2]))
