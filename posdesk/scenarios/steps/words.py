"""Letters and receipt forms of one's own: they name no sum and hide no right."""

from __future__ import annotations

from posdesk.scenarios.outcomes import NotBuilt
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Stage


@sentence("a letter to {name} is written with the words {words}")
def letter(stage: Stage, name: str, words: str) -> None:
    """Free text beside the fields that come from the books."""
    raise NotBuilt("letters")


@sentence("it is written")
def is_written(stage: Stage) -> None:
    """The letter before was taken."""
    raise NotBuilt("letters")


@sentence("a receipt form without {code} is saved")
def form_without(stage: Stage, code: str) -> None:
    """A form of one's own that leaves out a field which must be there."""
    raise NotBuilt("receipt forms of one's own")


@sentence("the built-in form is printed")
def built_in_form(stage: Stage) -> None:
    """What cannot be used is not used."""
    raise NotBuilt("receipt forms of one's own")
