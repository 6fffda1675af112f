"""Prints as they meet a scanner: blurred, askew, grainy, worn; and a decoder that is not ours."""

from __future__ import annotations

import random

import zxingcpp
from PIL import Image, ImageChops, ImageFilter


def read(picture: Image.Image) -> list[str]:
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2)
    return sorted(code.text for code in zxingcpp.read_barcodes(picture.convert("L"), formats))


def photographed(page: Image.Image, chance: random.Random) -> Image.Image:
    """As a cheap scanner sees it: 1280 pixels across, turned, blurred, grainy, greyish."""
    around = Image.new("L", (page.width + 80, page.height + 80), 235)
    around.paste(
        page.convert("L").point([25 if grey < 128 else 235 for grey in range(256)]), (40, 40)
    )
    zoom = 1280 / around.width
    seen = around.resize((1280, round(around.height * zoom)), Image.Resampling.BICUBIC)
    turn = chance.choice((0, 90, 180, 270)) + chance.uniform(-5, 5)
    seen = seen.rotate(turn, Image.Resampling.BICUBIC, expand=True, fillcolor=235)
    seen = seen.filter(ImageFilter.GaussianBlur(1.2))
    skew = chance.uniform(-0.08, 0.08)
    seen = seen.transform(
        seen.size,
        Image.Transform.AFFINE,
        (1, skew, 0, 0, 1, 0),
        Image.Resampling.BILINEAR,
        fillcolor=235,
    )
    return ImageChops.add(seen, Image.effect_noise(seen.size, 20), 1, -128)


def spotted(page: Image.Image, chance: random.Random) -> Image.Image:
    """Spots over one in a hundred of the code, none on its three corners."""
    seen = page.convert("L")
    left, top, right, bottom = seen.point([255 - grey for grey in range(256)]).getbbox() or (0,) * 4
    corner = 9 * 4
    for _ in range((right - left) * (bottom - top) // 100 // 9):
        x, y = chance.randrange(left, right - 3), chance.randrange(top, bottom - 3)
        at_side = x < left + corner or x > right - corner - 3
        if at_side and (y < top + corner or (y > bottom - corner - 3 and x < left + corner)):
            continue
        seen.paste(chance.choice((0, 255)), (x, y, x + 3, y + 3))
    return seen


def worn(page: Image.Image, chance: random.Random) -> Image.Image:
    """The same spots, and a few dots of the head that never burnt."""
    seen = spotted(page, chance)
    left, top, right, bottom = (
        page.convert("L").point([255 - grey for grey in range(256)]).getbbox() or (0,) * 4
    )
    for _ in range((right - left) * (bottom - top) // 50):
        seen.putpixel((chance.randrange(left, right), chance.randrange(top, bottom)), 255)
    return seen
