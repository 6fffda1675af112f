"""Paths as they are shown: as they are, and in pictures as a shop's would be."""

from __future__ import annotations

from pathlib import Path

import pytest

from ui import shown_paths


def test_a_path_is_shown_as_it_is_but_where_it_stands_for_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shown_paths, "_stands_for", {})
    assert shown_paths.shown(tmp_path / "shop.books") == str(tmp_path / "shop.books")
    assert shown_paths.shown(None) == ""
    shown_paths.show_as(tmp_path, "/home/shop/posdesk")
    assert shown_paths.shown(tmp_path / "shop.books") == "/home/shop/posdesk/shop.books"
    assert shown_paths.shown(Path("/elsewhere")) == "/elsewhere"
