"""A .deb from the built folder: /opt/posdesk, a command, an entry in the menu, an icon."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ICON = ROOT / "resources" / "icons" / "receipt-text.svg"
ACCENT = "#0F6B57"  # of resources/styles/light.toml
# What the folder does not hold because it belongs to the machine's own graphics and fonts.
NEEDS = (
    "libc6", "libgl1", "libegl1", "libfontconfig1", "libfreetype6", "libxkbcommon0",
    "libxkbcommon-x11-0", "libxcb-cursor0", "libdbus-1-3", "libglib2.0-0 | libglib2.0-0t64",
)  # fmt: skip
CONTROL = """\
Package: posdesk
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {needs}
Section: misc
Priority: optional
Description: point-of-sale returns station
 Sell, print the signed receipt, take it back without a quibble. Exact to the
 penny, with every printed paper provable later, and built so that a mistake
 of the shop is never passed on to a customer.
"""


def make_deb(program: Path, where: Path) -> Path:
    """The package of the folder `program`, in `where`; SystemExit says what stood in the way."""
    if shutil.which("dpkg-deb") is None:
        raise SystemExit("dpkg-deb is not here: a .deb is made on Debian or one of its kin.")
    version, architecture = version_of(ROOT), _said("dpkg", "--print-architecture")
    deb = where / f"posdesk_{version}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as made:
        root = Path(made) / "root"
        lay_out(program, root)
        size = sum(each.lstat().st_size for each in root.rglob("*")) // 1024
        control = CONTROL.format(
            version=version, architecture=architecture, size=size, needs=", ".join(NEEDS),
            maintainer="posdesk <posdesk@localhost>",
        )  # fmt: skip
        (root / "DEBIAN").mkdir()
        (root / "DEBIAN" / "control").write_text(control, encoding="utf-8")
        # zstd: xz takes minutes for a tenth less.
        _said("dpkg-deb", "-Zzstd", "--root-owner-group", "--build", str(root), str(deb))
    return deb


def lay_out(program: Path, root: Path) -> None:
    """The files as they will lie on a machine, below `root`."""
    shutil.copytree(program, root / "opt" / "posdesk", symlinks=True)
    for folder in ("usr/bin", "usr/share/applications", "usr/share/doc/posdesk",
                   "usr/share/icons/hicolor/scalable/apps"):  # fmt: skip
        (root / folder).mkdir(parents=True)
    (root / "usr/bin/posdesk").symlink_to("/opt/posdesk/posdesk")
    shutil.copyfile(
        ROOT / "installer" / "posdesk.desktop", root / "usr/share/applications/posdesk.desktop"
    )
    shutil.copyfile(ROOT / "docs" / "licences.md", root / "usr/share/doc/posdesk/copyright")
    icon = ICON.read_text(encoding="utf-8").replace("currentColor", ACCENT)
    (root / "usr/share/icons/hicolor/scalable/apps/posdesk.svg").write_text(icon, encoding="utf-8")
    for each in root.rglob("*"):
        if each.is_dir():
            each.chmod(0o755)
        elif not each.is_symlink():
            each.chmod(0o755 if each == root / "opt/posdesk/posdesk" else 0o644)


def version_of(root: Path) -> str:
    """The program's version, read without starting it."""
    said = (root / "posdesk" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', said)
    assert found is not None, "posdesk/__init__.py names the version"
    return found[1]


def _said(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.stderr.write(done.stderr)
        raise SystemExit(f"{command[0]} did not succeed: see above.")
    return done.stdout.strip()
