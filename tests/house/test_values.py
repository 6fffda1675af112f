"""Values made late are values as the standard library makes them."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
import typing
from collections.abc import Callable
from typing import Any

import pytest

from posdesk import values


def _point(dataclass: Callable[..., Any]) -> Any:
    @dataclass(frozen=True, slots=True)
    class Point:
        """A place, and what is there."""

        x: int
        y: int = 3
        there: dict[str, int] = dataclasses.field(default_factory=dict)
        named: str = dataclasses.field(default="here", repr=False)

        def __post_init__(self) -> None:
            assert self.x >= 0

        @property
        def sum(self) -> int:
            """Both together."""
            return self.x + self.y

    return Point


@dataclasses.dataclass
class Plain:
    """Not frozen."""

    x: int


@values.dataclass(frozen=True, slots=True)
class Kept:
    """Found by its name: it can be pickled."""

    x: int
    y: tuple[int, ...] = ()


@values.dataclass(frozen=True, slots=True)
class Further(Kept):
    """Inherits fields."""

    z: int = 5


BOTH = [dataclasses.dataclass, values.dataclass]


@pytest.mark.parametrize("dataclass", BOTH)
def test_both_make_the_same_value(dataclass: Callable[..., Any]) -> None:
    point = _point(dataclass)
    one = point(1)
    assert (one.x, one.y, one.there, one.named, one.sum) == (1, 3, {}, "here", 4)
    assert one == point(1, 3, {}) != point(2)
    assert one != (1, 3, {}, "here")
    assert one.there is not point(1).there
    assert repr(one).endswith("Point(x=1, y=3, there={})")
    assert dataclasses.replace(one, y=4) == point(1, 4)
    assert dataclasses.asdict(one) == {"x": 1, "y": 3, "there": {}, "named": "here"}
    assert [each.name for each in dataclasses.fields(one)] == ["x", "y", "there", "named"]
    assert copy.copy(one) == copy.deepcopy(one) == one
    with pytest.raises(AssertionError):
        point(-1)
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'x'"):
        point()
    match one:
        case point(x, y):
            assert (x, y) == (1, 3)


@pytest.mark.parametrize("dataclass", BOTH)
@pytest.mark.parametrize("name", ["x", "unheard_of"])
def test_nothing_is_set_or_deleted(dataclass: Callable[..., Any], name: str) -> None:
    one = _point(dataclass)(1)
    with pytest.raises((dataclasses.FrozenInstanceError, TypeError)):
        setattr(one, name, 2)
    with pytest.raises((dataclasses.FrozenInstanceError, TypeError)):
        delattr(one, name)
    assert not hasattr(one, "__dict__")


@pytest.mark.parametrize("asked_first", [True, False])
def test_whoever_looks_sees_the_same_signature(asked_first: bool) -> None:
    quick, standard = _point(values.dataclass), _point(dataclasses.dataclass)
    if not asked_first:
        quick(1)
    seen, wanted = inspect.signature(quick), inspect.signature(standard)
    assert list(seen.parameters) == list(wanted.parameters)
    assert seen.parameters["y"].default == 3
    assert typing.get_type_hints(quick.__init__)["there"] == dict[str, int]


def test_a_value_is_hashed_and_pickled() -> None:
    assert {Kept(1): "one"}[Kept(1)] == "one"
    assert pickle.loads(pickle.dumps(Kept(1, (2,)))) == Kept(1, (2,))
    assert Further(1).z == 5
    assert dataclasses.replace(Further(1), x=2) == Further(2)
    assert isinstance(Further(1), Kept)


def test_what_is_unusual_is_the_standard_librarys() -> None:
    made = values.dataclass(Plain)
    assert made(1) == Plain(1)
    loose = values.dataclass(frozen=True)(type("Loose", (), {"__annotations__": {"x": "int"}}))
    assert hasattr(loose(1), "__dict__")
