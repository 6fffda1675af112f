"""`python -m posdesk.cli`: the commands without the counter."""

from __future__ import annotations

import sys

from posdesk.cli import main

if __name__ == "__main__":
    sys.exit(main())
