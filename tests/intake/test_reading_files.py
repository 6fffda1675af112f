"""Files come in as rows of text, whatever wrote them, or not at all."""

from __future__ import annotations

import datetime
import zipfile
from pathlib import Path

import openpyxl
import pytest

from posdesk.intake import reading
from posdesk.intake.reading import open_table
from posdesk.intake.troubles import NotTaken
from posdesk.intake.workbook import as_text


def put(folder: Path, content: bytes | str, name: str = "old.csv") -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def cells(path: Path) -> list[tuple[str, ...]]:
    return [row.cells for row in open_table(path).rows]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_table_reads_the_same_however_it_was_saved(
    tmp_path: Path, encoding: str, delimiter: str, end: str
) -> None:
    rows = [["Code", "Text"], ["1", "Café £3"], ["2", f'a "b"{delimiter} c\nd']]
    quoted = [["".join(['"', c.replace('"', '""'), '"']) for c in row] for row in rows]
    text = end.join(delimiter.join(row) for row in quoted) + end
    table = open_table(put(tmp_path, text.encode(encoding)))
    assert table.heading == ("Code", "Text")
    assert [row.cells for row in table.rows] == [tuple(row) for row in rows[1:]]
    assert table.notices == []


def test_letters_of_an_old_spreadsheet_are_read_and_said_so(tmp_path: Path) -> None:
    table = open_table(put(tmp_path, "Code,Text\n1,Café £3\n".encode("cp1252")))
    assert [row.cells for row in table.rows] == [("1", "Café £3")]
    assert "Windows-1252" in table.notices[0]


def test_rows_carry_the_line_they_begin_on(tmp_path: Path) -> None:
    path = put(tmp_path, '\n\nCode,Text\n1,a\n2,"b\nc"\n3,d\n')
    assert [(row.number, row.cells[0]) for row in open_table(path).rows] == [
        (4, "1"),
        (5, "2"),
        (7, "3"),
    ]


def test_a_quotation_mark_never_closed_is_a_row_of_its_own(tmp_path: Path) -> None:
    rows = list(open_table(put(tmp_path, 'Code,Text\n1,a\n2,"b\n3,c\n')).rows)
    assert rows[0].trouble is None
    assert rows[1].trouble is not None
    assert rows[1].trouble.code == "broken_row"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"  \n \r\n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "not_a_table"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n\x00\x01\x02", "not_a_table"),
        (bytes(range(1, 32)) * 90 + b"\xff\xfe\xfd", "not_a_table"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "not_a_table"),
        (b"PK\x03\x04 and then nothing of the kind", "broken_workbook"),
    ],
)
def test_what_is_no_table_is_refused_whole(tmp_path: Path, content: bytes, reason: str) -> None:
    with pytest.raises(NotTaken) as refused:
        list(open_table(put(tmp_path, content)).rows)
    assert refused.value.reason == reason
    assert "Nothing was booked." in refused.value.words


def test_no_file_and_no_permission_are_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(NotTaken, match="There is no file"):
        open_table(tmp_path / "nothing.csv")
    with pytest.raises(NotTaken, match="cannot be opened"):
        open_table(tmp_path)


def test_a_line_of_ten_megabytes_is_turned_away_with_its_number(tmp_path: Path) -> None:
    path = put(tmp_path, "Code,Text\n1,a\n2," + "x" * 10_000_000 + "\n3,b\n")
    with pytest.raises(NotTaken, match="line 3"):
        list(open_table(path).rows)


def test_a_file_too_large_to_be_a_shops_is_not_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "MAX_MEGABYTES", 0)
    with pytest.raises(NotTaken, match="larger than"):
        open_table(put(tmp_path, "Code,Text\n"))


def test_a_workbook_gives_the_same_text_as_a_csv(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append([])
    sheet.append(["InvoiceNo", "Price", "When", "Barcode", "Note"])
    sheet.append([536365, 2.55, datetime.datetime(2010, 12, 1, 8, 26), 5012345678900, None])
    sheet.append(["C536379", 0.1 + 0.2, datetime.date(2010, 12, 1), "0012", "=1+1"])
    book.create_sheet("Other")
    path = tmp_path / "old.xlsx"
    book.save(path)
    table = open_table(path)
    assert table.heading == ("InvoiceNo", "Price", "When", "Barcode", "Note")
    assert [row.cells for row in table.rows] == [
        ("536365", "2.55", "2010-12-01 08:26:00", "5012345678900", ""),
        # the formula has no stored value, and is never run
        ("C536379", "0.3", "2010-12-01 00:00:00", "0012", ""),
    ]
    assert "only the first" in table.notices[0]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (2.55, "2.55"),
        (27.5, "27.5"),
        (85048.0, "85048"),
        (1e-05, "0.00001"),
        (5012345678900.0, "5012345678900"),
        (float("inf"), "Infinity"),
        (float("nan"), "NaN"),
        (True, "TRUE"),
        (None, ""),
    ],
)
def test_numbers_of_a_sheet_have_no_binary_tail(value: object, text: str) -> None:
    assert as_text(value) == text


def test_a_workbook_that_declares_entities_is_not_parsed(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", '<!DOCTYPE lolz [<!ENTITY a "b">]><workbook/>')
    with pytest.raises(NotTaken, match="not a workbook"):
        open_table(path)


def test_a_zip_of_something_else_is_no_table(tmp_path: Path) -> None:
    path = tmp_path / "photos.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "b")
    with pytest.raises(NotTaken, match="not a table"):
        open_table(path)


def test_a_workbook_cut_short_is_refused(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    whole = tmp_path / "whole.xlsx"
    book.save(whole)
    with pytest.raises(NotTaken, match="not a workbook"):
        list(open_table(put(tmp_path, whole.read_bytes()[:900], "cut.xlsx")).rows)
