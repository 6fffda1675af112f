"""All that is held of a customer in a folder of its own: a readable file, and her papers as PDF."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from posdesk.desk.actions.customer_acts import CustomerUnknown
from posdesk.desk.desk import Desk
from posdesk.desk.exported import exported
from posdesk.desk.lookups.all_of_her import AskAllOfHer
from posdesk.errors import Fault
from posdesk.printing.paper_file import stem

FILE, PAPERS = "customer", "papers"


@dataclass(frozen=True, slots=True)
class Handed:
    """Where it lies: the readable file, and how many papers lie in the folder beside it."""

    folder: Path
    file: Path
    papers: int


def export_customer(desk: Desk, reference: str, folder: Path) -> Handed:
    """Write it below `folder`, in a new folder named by her reference; nothing is written over.

    CustomerUnknown; Fault("file_not_written") when the disk does not take it.
    """
    found = desk.ask(AskAllOfHer(reference))
    if found is None:
        raise CustomerUnknown(customer=reference)
    from posdesk.printing.pdf import pdf  # with its fonts: not before somebody asks

    place = _fresh(folder, f"customer-{reference}")
    with exported(place, FILE, ".json", "utf-8") as (path, file):
        json.dump(found.facts, file, ensure_ascii=False, indent=2)
    for paper in found.papers:
        with exported(place / PAPERS, stem(paper), ".pdf") as (_, sheet):
            sheet.write(pdf(paper))
    return Handed(place, path, len(found.papers))


def _fresh(folder: Path, name: str) -> Path:
    """A folder that was not there before."""
    for number in range(1, 1_000):
        place = folder / (name if number == 1 else f"{name}-{number}")
        try:
            (place / PAPERS).mkdir(parents=True, mode=0o700)
        except FileExistsError:
            continue
        except OSError as trouble:
            raise Fault("file_not_written", f"{folder}: {trouble.strerror}") from trouble
        return place
    raise Fault("file_not_written", str(folder))
