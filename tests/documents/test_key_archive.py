"""The public keys as a file, and the folder that checks a receipt with nothing of ours."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from documents.code_tampering import changed, flipped
from documents.paper_samples import (
    KEY,
    LINK,
    OTHER_KEY,
    RING,
    SHOP,
    TILL,
    a_line,
    a_sale,
    many_lines,
)
from documents.revoked_vectors import sold

from posdesk.documents.archive import export_keys, export_verifier, read_keys
from posdesk.documents.codes import codes_for_sale
from posdesk.keys import KeyRing

CODE = codes_for_sale(a_sale([a_line(1, "Mug", 1300, 2)]), SHOP, TILL, LINK, KEY)[0]
LONG = codes_for_sale(a_sale(many_lines(80)), SHOP, TILL, LINK, KEY)
FOREIGN = codes_for_sale(a_sale([a_line(1, "Mug", 1300)]), SHOP, TILL, LINK, OTHER_KEY)[0]


def test_the_archive_comes_back_whole():
    ring = KeyRing([KEY.public, OTHER_KEY.public])
    assert read_keys(export_keys(ring, SHOP)).publics == ring.publics
    assert json.loads(export_keys(ring, SHOP))["shop"] == {"id": SHOP.shop_id, "name": SHOP.name}


def test_a_revoked_key_takes_its_end_along():
    ends = {KEY.id: {"S1": 120, "R1": 15}, OTHER_KEY.id: {}}
    file = export_keys(KeyRing([KEY.public, OTHER_KEY.public], ends), SHOP)
    assert [row["revoked"] for row in json.loads(file)["keys"]] == [*ends.values()]
    ring = read_keys(file)
    assert ring.ends == ends
    said = {"S1-000120-0": True, "S1-000121-0": False, "B1-000001-0": False, "536365": False}
    assert {number: ring.counts(KEY.id, number) for number in said} == said
    assert not ring.counts(OTHER_KEY.id, "S1-000001-0")


@pytest.mark.parametrize("ends", [None, 5, ["S1"], {"S1": -1}, {"S1": "120"}, {"S1": True}])
def test_an_end_that_is_none_is_not_taken(ends, folder, tmp_path):
    file = json.loads(export_keys(RING, SHOP))
    file["keys"][0]["revoked"] = ends
    with pytest.raises(ValueError, match="not a key file"):
        read_keys(json.dumps(file))
    (tmp_path / "keys.json").write_text(json.dumps(file), encoding="utf-8")
    words = ["verify_receipt.py", "--keys", str(tmp_path / "keys.json"), CODE]
    ran = subprocess.run([sys.executable, "-I", *words], cwd=folder, capture_output=True)
    assert ran.returncode == 5


def test_a_key_under_the_wrong_id_is_not_taken():
    file = json.loads(export_keys(RING, SHOP))
    file["keys"][0]["kid"] = OTHER_KEY.id.hex()
    with pytest.raises(ValueError, match="not what its id says"):
        read_keys(json.dumps(file))


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"keys": 5}', '{"keys": [{"x": 1}]}', "\x00"])
def test_a_file_that_is_no_archive_is_said_to_be_none(text):
    with pytest.raises(ValueError, match="not a key file"):
        read_keys(text)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    place = tmp_path_factory.mktemp("verifier") / "made" / "here"
    assert {path.name for path in export_verifier(place, RING, SHOP)} == {
        "keys.json", "verify_receipt.py", "verify_receipt.html", "README.txt",
    }  # fmt: skip
    return place


@pytest.mark.parametrize(
    ("codes", "expected", "said"),
    [
        ([CODE], 0, "2 x 22423  13.00"),
        (LONG, 0, "code 2 of 2"),
        ([LONG[1]], 6, "still to be given"),
        ([flipped(CODE, 40)], 1, "ALTERED"),
        ([FOREIGN], 2, "NOT OUR KEY"),
        (["PD1NONSENSE"], 3, "UNREADABLE"),
        ([changed(CODE, f0=2)], 4, "NOT UNDERSTOOD"),
        ([CODE, FOREIGN, "x"], 2, "UNREADABLE"),
        ([sold(123)], 0, "GOOD"),
        ([CODE, sold(124), FOREIGN], 7, "bring it to the shop"),
        ([flipped(sold(124), 40)], 1, "ALTERED"),
    ],
)
def test_the_folder_alone_gives_the_verdict(folder, codes, expected, said):
    command = [sys.executable, "-I", "verify_receipt.py", "--keys", "keys.json", *codes]
    ran = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", timeout=60)
    assert (ran.returncode, ran.stderr) == (expected, "")
    assert said in ran.stdout


def test_codes_may_come_a_line_at_a_time(folder):
    command = [sys.executable, "-I", "verify_receipt.py"]
    text = "\n".join(LONG) + "\n\n"
    ran = subprocess.run(
        command, cwd=folder, input=text, capture_output=True, encoding="utf-8", timeout=60
    )
    assert (ran.returncode, ran.stdout.count("GOOD")) == (0, 2)
    ran = subprocess.run(
        command, cwd=folder, input="", capture_output=True, encoding="utf-8", timeout=60
    )
    assert ran.returncode == 5


def test_a_missing_key_file_is_named(folder):
    command = [sys.executable, "-I", "verify_receipt.py", "--keys", "none.json", CODE]
    ran = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", timeout=60)
    assert ran.returncode == 5
    assert "none.json" in ran.stderr
