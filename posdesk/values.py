"""`dataclass` for frozen values with slots, whose methods are made when they are first wanted.

The standard library words eight methods for every class and compiles them while its module is
loaded: a sixth of a start, mostly for values that no first scan ever makes. Here a class is there
at once, and whole for whoever looks (`fields`, `replace`, `==`, `match`, pickle); its `__init__` is
compiled at the first call, and the rest is the standard library's own, made when it is asked for.
What is not plainly frozen with slots, or inherits fields, is left to the standard library
(docs/decisions/0019).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:
    import dataclasses as standard
    import sys

    _QUICK = {"frozen": True, "slots": True}
    _FIELDS = "__dataclass_fields__"
    _COPIED = ("__eq__", "__hash__", "__repr__", _FIELDS, "__dataclass_params__")
    _SIGNATURE = "__signature__"
    _OWN = frozenset({"__init__", "__setattr__", "__delattr__", "__slots__", *_COPIED})
    _UNUSUAL = ("ClassVar", "InitVar", "KW_ONLY")

    def dataclass(cls=None, /, **options):
        """As `dataclasses.dataclass`; quick for `frozen=True, slots=True` and nothing else."""
        if cls is not None or options != _QUICK:
            return standard.dataclass(cls, **options)
        return _quick

    def _quick(cls):
        told = cls.__dict__
        words = told.get("__annotations__", {})
        if (
            not _OWN.isdisjoint(told)
            or any(hasattr(base, _FIELDS) for base in cls.__bases__)
            or any(unusual in word for word in words.values() for unusual in _UNUSUAL)
        ):
            return standard.dataclass(cls, **_QUICK)
        kept = {name: value for name, value in told.items() if name not in words}
        kept.pop("__dict__", None)
        kept.pop("__weakref__", None)
        given = {name: told[name] for name in words if name in told}
        later = {name: _Later(words, given) for name in (*_COPIED, _SIGNATURE)}
        names = tuple(words)
        kept |= {"__slots__": names, "__match_args__": names, "__init__": _Init(words, given)}
        kept |= {"__setattr__": _set, "__delattr__": _delete, **later}
        kept |= {"__getstate__": _state, "__setstate__": _put_state}
        made = type(cls)(cls.__name__, cls.__bases__, kept)
        made.__qualname__ = cls.__qualname__
        return made

    class _Init:
        """In the place of a class's `__init__` until it is first called."""

        def __init__(self, words, given):
            self._words, self._given = words, given

        def __set_name__(self, owner, name):
            self._owner = owner

        def __get__(self, one, kind=None):
            owner = self._owner
            if owner.__dict__.get("__init__") is self:
                owner.__init__ = _init(owner, self._words, self._given)
            made = owner.__dict__["__init__"]
            return made if one is None else made.__get__(one, kind)

    class _Later:
        """In the place of what the standard library makes of a class, until somebody looks."""

        def __init__(self, words, given):
            self._words, self._given = words, given

        def __set_name__(self, owner, name):
            self._owner, self._name = owner, name

        def __get__(self, one, kind=None):
            owner, name = self._owner, self._name
            if owner.__dict__.get(name) is self:
                _finish(owner, self._words, self._given)
            return getattr(kind if one is None else one, name)

    def _init(owner, words, given):
        """Its `__init__`, in words: like the standard library's, for one class at a time."""
        known = {"_put": object.__setattr__, "_none": standard.MISSING}
        heads, body = [], []
        for at, name in enumerate(owner.__match_args__):
            value, head = name, name
            if name in given:
                head = f"{name}=_{at}"
                known[f"_{at}"] = given[name]
                if isinstance(given[name], standard.Field):
                    default, make = given[name].default, given[name].default_factory
                    known[f"_{at}"] = default
                    if make is not standard.MISSING:
                        known[f"_make{at}"] = make
                        value = f"_make{at}() if {name} is _none else {name}"
            heads.append(head)
            body.append(f"  _put(self, {name!r}, {value})")
        if hasattr(owner, "__post_init__"):
            body.append("  self.__post_init__()")
        steps = "\n".join(body) or "  pass"
        around = f"def made({', '.join(known)}):\n def __init__({', '.join(['self', *heads])}):\n"
        space = {}
        exec(f"{around}{steps}\n return __init__", vars(sys.modules[owner.__module__]), space)
        init = space["made"](**known)
        init.__qualname__ = f"{owner.__qualname__}.__init__"
        init.__annotations__ = {**words, "return": "None"}
        return init

    def _finish(owner, words, given):
        """What the standard library says of a class of those fields, for this one."""
        told = {"__annotations__": words, "__module__": owner.__module__, "__doc__": "", **given}
        model = standard.dataclass(frozen=True)(type(owner.__name__, (), told))
        for name in _COPIED:
            setattr(owner, name, getattr(model, name))
        if _SIGNATURE in owner.__dict__:
            delattr(owner, _SIGNATURE)  # that of __init__, as of any class

    def _set(self, name, value):
        raise standard.FrozenInstanceError(f"cannot assign to field {name!r}")

    def _delete(self, name):
        raise standard.FrozenInstanceError(f"cannot delete field {name!r}")

    def _state(self):
        return [getattr(self, name) for name in self.__match_args__]

    def _put_state(self, state):
        for name, value in zip(self.__match_args__, state, strict=True):
            object.__setattr__(self, name, value)
