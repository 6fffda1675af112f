"""EAN-13 bars, read back by a decoder that is not ours."""

from __future__ import annotations

import pytest

from posdesk.printing.ean13 import bars


@pytest.mark.parametrize(
    "number", ["2085123000012", "5012345678900", "4006381333931", "0036000291452", "9783161484100"]
)
def test_bars_are_read_as_the_number_they_were_drawn_for(number: str) -> None:
    zxingcpp = pytest.importorskip("zxingcpp")
    image = pytest.importorskip("PIL.Image")
    modules = "0" * 11 + bars(number) + "0" * 7
    picture = image.new("L", (len(modules) * 3, 90), 255)
    for place, module in enumerate(modules):
        if module == "1":
            picture.paste(0, (place * 3, 5, place * 3 + 3, 85))
    (read,) = zxingcpp.read_barcodes(picture)
    assert read.text.zfill(13) == number


@pytest.mark.parametrize("number", ["", "123", "20851230000121", "208512300001x"])
def test_other_numbers_have_no_bars(number: str) -> None:
    with pytest.raises(ValueError, match="thirteen"):
        bars(number)
