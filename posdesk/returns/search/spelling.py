"""A word as it may have been meant: every word that is one slip of the hand away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

SHORTEST = 3  # letters of a word that may be misspelt
EXACT, BEGINS, SLIPPED = 100, 96, 88
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def slips(word: str) -> list[str]:
    """Every word one letter more, less, other or swapped away (none of a short one)."""
    if len(word) < SHORTEST or any(sign.isdigit() for sign in word):
        return []
    letters = "".join(dict.fromkeys(_LETTERS + word))
    pairs = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    found = [head + rest[1:] for head, rest in pairs if rest]
    found += [head + rest[1] + rest[0] + rest[2:] for head, rest in pairs if len(rest) > 1]
    found += [head + other + rest[1:] for head, rest in pairs if rest for other in letters]
    found += [head + other + rest for head, rest in pairs for other in letters]
    return [each for each in dict.fromkeys(found) if each and each != word]


def is_slip(one: str, other: str) -> bool:
    """Whether one letter more, less, other or swapped makes `other` of `one`."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    at = next(
        (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )
    mine, theirs = one[at:], other[at:]
    return (
        mine[1:] == theirs
        or mine == theirs[1:]
        or mine[1:] == theirs[1:]
        or (mine[2:] == theirs[2:] and mine[:2] == theirs[1::-1])
    )


def closeness(asked: Sequence[str], words: Iterable[str]) -> int:
    """How well those words answer what was asked, in percent; 0 where one is not met at all."""
    there = list(words)
    best = [max((_close(word, each) for each in there), default=0) for word in asked]
    return sum(best) // len(best) if best and all(best) else 0


def _close(asked: str, word: str) -> int:
    if asked == word:
        return EXACT
    if word.startswith(asked):
        return BEGINS
    return SLIPPED if len(asked) >= SHORTEST and is_slip(asked, word) else 0
