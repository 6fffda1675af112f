"""The words of every command are known without loading any; and what each does is there."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

from posdesk.cli import parser

DONE = re.compile(r'_of\("(\w+)"(?:, "(\w+)")?\)')


def test_what_each_command_does_is_there() -> None:
    named = DONE.findall(Path(parser.__file__).read_text(encoding="utf-8"))
    assert len(named) > 12
    for module, name in named:
        assert callable(getattr(import_module(f"posdesk.cli.{module}"), name or "run")), module


def test_help_loads_nothing_of_the_books() -> None:
    words = (
        "import contextlib, sys\n"
        "from posdesk.cli import main\n"
        "with contextlib.suppress(SystemExit):\n"
        "    main(['import', 'catalogue', '--help'])\n"
        "heavy = {'sqlalchemy', 'reportlab', 'posdesk.store.books'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", words], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
