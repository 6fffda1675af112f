"""Calls timed in turn, so that what the machine does meanwhile falls on all of them alike."""

from __future__ import annotations

import gc
import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median, quantiles

Call = Callable[[], object]


@dataclass(frozen=True)
class Times:
    """What each call took, in milliseconds."""

    ms: tuple[float, ...]

    @property
    def p50(self) -> float:
        """The median."""
        return median(self.ms)

    @property
    def p95(self) -> float:
        """One in twenty took longer."""
        return quantiles(self.ms, n=20, method="inclusive")[18]

    @property
    def p99(self) -> float:
        """One in a hundred took longer."""
        return quantiles(self.ms, n=100, method="inclusive")[98]


_DICE = random.Random(3)


def in_turn(arms: Mapping[str, Call], rounds: int, rest_s: float = 0.0) -> dict[str, Times]:
    """Every arm once a round, in an order thrown anew each time; `rest_s` before each call."""
    spent: dict[str, list[float]] = {name: [] for name in arms}
    order = list(arms)
    for _ in range(rounds):
        _DICE.shuffle(order)
        for name in order:
            if rest_s:
                time.sleep(rest_s)
            spent[name].append(once(arms[name]))
    return {name: Times(tuple(each)) for name, each in spent.items()}


def once(call: Call) -> float:
    """What one call takes, in milliseconds; rubbish of the calls before is not charged to it."""
    gc.disable()
    began = time.perf_counter_ns()
    call()
    spent = time.perf_counter_ns() - began
    gc.enable()
    return spent / 1e6
