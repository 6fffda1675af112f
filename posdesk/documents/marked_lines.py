"""Where the lines of a sale stand on its receipt: the blocks to be highlighted."""

from __future__ import annotations

from collections.abc import Collection

from posdesk.documents.letterhead import goods_words
from posdesk.documents.paper import Pair, Paper
from posdesk.sales.sale import Sale


def blocks_of(paper: Paper, sale: Sale, lines: Collection[int]) -> tuple[int, ...]:
    """The places of those lines' blocks, in the order of the paper; none where it has other words.

    Lines are printed in their order, each beginning with what the goods are called.
    """
    found: list[int] = []
    at = 0
    for line in sale.lines:
        words = goods_words(line)
        for place in range(at, len(paper.blocks)):
            block = paper.blocks[place]
            if isinstance(block, Pair) and block.left.startswith(words):
                at = place + 1
                if line.no in lines:
                    found.append(place)
                break
    return tuple(found)
