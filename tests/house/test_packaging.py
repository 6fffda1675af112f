"""What a wheel or a frozen folder holds is what stands in the checkout, no more and no less."""

from __future__ import annotations

import ast
import os
import tomllib
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest
from source_code import PACKAGES, ROOT

BUILT = {".git", ".venv", "build", "dist", "counter-day", "__pycache__"}


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def folders(package: str) -> list[str]:
    """Dotted names of all folders under a package that hold Python files."""
    found = {path.parent for path in (ROOT / package).rglob("*.py")}
    return sorted(".".join(folder.relative_to(ROOT).parts) for folder in found)


def test_three_packages_are_taken_along_whole(project: dict[str, Any]) -> None:
    find = project["tool"]["setuptools"]["packages"]["find"]
    assert find["namespaces"] is False
    missed = [
        name
        for package in ("posdesk", "ui")
        for name in folders(package)
        if not any(fnmatch(name, pattern) for pattern in find["include"])
    ]
    assert missed == []
    assert {pattern.split(".")[0] for pattern in find["include"]} == set(PACKAGES)
    assert (ROOT / "resources" / "__init__.py").is_file()


def test_every_folder_with_code_is_a_package() -> None:
    bare = [
        name
        for package in ("posdesk", "ui")
        for name in folders(package)
        if not (ROOT / Path(*name.split(".")) / "__init__.py").is_file()
    ]
    assert bare == [], "a folder without __init__.py is left out of the wheel"


def test_resources_are_data_of_their_package(project: dict[str, Any]) -> None:
    assert project["tool"]["setuptools"]["package-data"] == {"resources": ["**/*"]}
    packages = list((ROOT / "resources").rglob("__init__.py"))
    assert packages == [ROOT / "resources" / "__init__.py"], "one package; all below is data"


def test_nothing_inside_is_called_like_its_neighbour() -> None:
    inside = {path.stem for path in (ROOT / "posdesk").rglob("*")}
    assert inside.isdisjoint({"ui", "resources"})


def test_tests_are_no_packages() -> None:
    assert list((ROOT / "tests").rglob("__init__.py")) == [], "tests/ui would hide the program's ui"


def test_test_files_have_names_of_their_own() -> None:
    names = [path.name for path in (ROOT / "tests").rglob("test_*.py")]
    assert sorted(name for name in set(names) if names.count(name) > 1) == []


def lock(name: str) -> dict[str, str]:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    pins = [line.partition(" ; ")[0] for line in lines if "==" in line and line[0] != "#"]
    return dict(pin.split("==", 1) for pin in pins)


def asked(requirements: list[str]) -> dict[str, str]:
    """`psycopg[binary]==3.3.9` -> psycopg and psycopg-binary, both at 3.3.9."""
    found: dict[str, str] = {}
    for requirement in requirements:
        name, version = requirement.partition(" ; ")[0].split("==")
        base, _, extra = name.partition("[")
        found[base] = version
        if extra:
            found[f"{base}-{extra.rstrip(']')}"] = version
    return found


def test_what_is_asked_for_is_what_is_locked(project: dict[str, Any]) -> None:
    runtime = asked(project["project"]["dependencies"])
    tests = asked(project["project"]["optional-dependencies"]["dev"])
    assert runtime.items() <= lock("requirements.lock").items()
    assert tests.items() <= lock("requirements-dev.lock").items()
    assert lock("requirements.lock").keys().isdisjoint(lock("requirements-dev.lock").keys())


def test_the_frozen_folder_takes_the_resources_along() -> None:
    spec = (ROOT / "installer.spec").read_text(encoding="utf-8")
    ast.parse(spec)
    assert '("resources", "resources")' in spec
    assert 'os.path.join("posdesk", "__main__.py")' in spec


def own_files() -> list[Path]:
    found: list[Path] = []
    for folder, below, names in os.walk(ROOT):
        below[:] = [name for name in below if name not in BUILT and not name.endswith("_cache")]
        found += [Path(folder) / name for name in names]
    return found


def test_no_registry_is_named() -> None:
    """Where packages come from is the machine's own setting."""
    hosts = [b"py" + b"pi.org", b"python" + b"hosted.org", b"npm" + b"js.org"]
    texts = {".py", ".toml", ".lock", ".md", ".spec", ".cfg", ".ini", ".json", "", ".sh", ".yml"}
    naming = [
        path.relative_to(ROOT).as_posix()
        for path in own_files()
        if path.suffix in texts and any(host in path.read_bytes() for host in hosts)
    ]
    assert naming == []
