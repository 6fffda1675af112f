"""The program as one folder, its licences beside it; a .deb from it; a test that drives it.

python3 run.py build            dist/posdesk, ready to be copied
python3 run.py build --deb      and dist/posdesk_VERSION_ARCH.deb (needs dpkg-deb)
python3 run.py build --smoke    and the built program plays a day, its books are verified
"""

from __future__ import annotations

import argparse
import importlib.metadata
import shutil
import subprocess
import sys
from pathlib import Path

from debian import make_deb
from smoke import drive

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
PROGRAM = DIST / "posdesk"
MOST_MIB = 260  # PERFORMANCE 3, goal 16
_BUILDERS = {"pyinstaller", "pyinstaller-hooks-contrib", "altgraph", "packaging", "setuptools"}


def main(words: list[str]) -> int:
    """Build, and what else was asked for; 0 when all of it went well."""
    parser = argparse.ArgumentParser(prog="run.py build", description=__doc__.splitlines()[0])
    parser.add_argument("--deb", action="store_true", help="a Debian package as well")
    parser.add_argument("--smoke", action="store_true", help="drive what was built")
    asked = parser.parse_args(words)
    build()
    put_licences(PROGRAM / "licences")
    size = mebibytes(PROGRAM)
    print(f"{PROGRAM}: {size} MiB")
    if size > MOST_MIB:
        print(f"That is more than {MOST_MIB} MiB.", file=sys.stderr)
        return 1
    if asked.deb:
        print(make_deb(PROGRAM, DIST))
    return drive(PROGRAM / program_name()) if asked.smoke else 0


def build() -> None:
    """Run PyInstaller; what it says is kept in build/, and shown when it fails."""
    log = ROOT / "build" / "pyinstaller.log"
    log.parent.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--distpath", str(DIST)]
    command += ["--workpath", str(ROOT / "build"), str(ROOT / "installer.spec")]
    with log.open("wb") as said:
        failed = subprocess.run(command, cwd=ROOT, stdout=said, stderr=said, check=False).returncode
    if failed:
        print(log.read_text(encoding="utf-8", errors="replace")[-4000:], file=sys.stderr)
        raise SystemExit(f"PyInstaller did not succeed: see above, or all of it in {log}")


def program_name() -> str:
    """What the program's file is called on this system."""
    return "posdesk.exe" if sys.platform == "win32" else "posdesk"


def mebibytes(folder: Path) -> int:
    """All files below it, links not counted."""
    files = (each for each in folder.rglob("*") if each.is_file() and not each.is_symlink())
    return round(sum(each.stat().st_size for each in files) / 2**20)


def put_licences(folder: Path) -> None:
    """Our licence, those of every package taken along, of Python, and of the system's libraries."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(ROOT / "installer" / "licences", folder)
    shutil.copyfile(ROOT / "LICENSE", folder / "posdesk.txt")
    shutil.copyfile(ROOT / "docs" / "licences.md", folder / "README.md")
    for name in shipped_packages():
        package = importlib.metadata.distribution(name)
        for file in package.files or ():
            words = file.name.lower().replace("licence", "license")
            if words.startswith(("license", "notice", "copying", "copyright", "authors")):
                kept = folder / name / file.name
                kept.parent.mkdir(exist_ok=True)
                shutil.copyfile(Path(str(file.locate())), kept)
    python = Path(sys.base_prefix) / "lib" / f"python3.{sys.version_info[1]}" / "LICENSE.txt"
    if python.is_file():
        shutil.copyfile(python, folder / "python.txt")
    for library in sorted((PROGRAM / "_internal").glob("lib*.so*")):
        _put_copyright(library.name, folder)


def shipped_packages() -> list[str]:
    """The names in requirements.lock that are installed here."""
    lines = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    named = {line.partition("==")[0] for line in lines if "==" in line and line[0] != "#"}
    there = {each.metadata["Name"].lower() for each in importlib.metadata.distributions()}
    return sorted((named & there) - _BUILDERS)


def _put_copyright(library: str, folder: Path) -> None:
    """On Debian, what the package says that a system library came from."""
    if shutil.which("dpkg-query") is None:
        return
    asked = ["dpkg-query", "-S", f"*/{library}"]
    found = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    package = found.partition(":")[0].partition(",")[0]
    said = Path("/usr/share/doc") / package / "copyright"
    if package and said.is_file():
        (folder / "system").mkdir(exist_ok=True)
        shutil.copyfile(said, folder / "system" / f"{package}.txt")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
