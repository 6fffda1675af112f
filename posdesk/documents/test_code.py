"""The code of the page a printer is tried with: the same for every shop, and never booked."""

from __future__ import annotations

_BEGINS = "PD0TEST"
CODE = _BEGINS + "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567" * 9
"""As long as the code of a receipt of ten lines, in the letters that those have."""


def is_test_code(text: str) -> bool:
    """Whether a scan is the code of a test page, whole or not."""
    return text.strip().upper().startswith(_BEGINS)


def arrived_whole(text: str) -> bool:
    """Whether every letter of the code arrived, small letters allowed."""
    return text.strip().upper() == CODE
