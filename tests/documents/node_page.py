"""The page's script under Node, where there is one: an engine browsers use, and fast."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from documents.paper_samples import RING, SHOP
from documents.verdicts import VERIFIER, Said

from posdesk.documents.archive import export_keys

NODE = shutil.which("node")
_RUNNER = """
const own_check = signed_by, keys = load_keys(KEYS), asked = JSON.parse(require("fs").readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(asked.map(([code, trusting]) => {
  signed_by = trusting ? () => true : own_check;
  return check(code, keys).slice(0, 2);
})));
"""


def page_script() -> str:
    page = (VERIFIER / "verify_receipt.html").read_text(encoding="utf-8")
    return page.split('<script id="verifier">')[1].split("</script>")[0]


def of_page(asked: Sequence[tuple[str, bool]]) -> list[Said]:
    """The page's verdicts of (code, whether every signature counts as good), in one go.

    Its own check of a signature takes some 35 ms; `trusting` leaves it out.
    """
    assert NODE is not None
    source = page_script() + _RUNNER.replace("KEYS", json.dumps(export_keys(RING, SHOP)))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "page.js"
        file.write_text(source, encoding="utf-8")
        done = subprocess.run(
            [NODE, str(file)], input=json.dumps(asked), capture_output=True, text=True, check=True
        )
    return [(verdict, contract) for verdict, contract in json.loads(done.stdout)]
