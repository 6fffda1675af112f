"""Letters and receipt forms of one's own: they name no sum and hide no right."""

from __future__ import annotations

from posdesk.desk.actions.print_letter import PrintLetter
from posdesk.scenarios import hands
from posdesk.scenarios.outcomes import NotBuilt, check
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Stage

_LETTER, _PICTURE = "letter", "a picture"


@sentence("a letter to {name} is written with the words {words}")
def letter(stage: Stage, name: str, words: str) -> None:
    """Free text beside the fields that come from the books; `a picture` is one put in."""
    said = words.strip('"')
    reference = hands.customer(stage, name)
    picture = "letter.png" if said == _PICTURE else ""
    stage.notes.pop(_LETTER, None)
    with stage.trying():
        action = PrintLetter(stage.desk.new_operation(), reference, (said,), picture)
        stage.notes[_LETTER] = (stage.do(action), said)


@sentence("it is written")
def is_written(stage: Stage) -> None:
    """The letter before was taken, and is printed with its words."""
    check(_LETTER in stage.notes, f"it was refused: {stage.refused}")
    number, said = stage.notes[_LETTER]
    text = " ".join(stage.text_of(number).split())
    check(said in text, f"{number} does not say {said}")


@sentence("a receipt form without {code} is saved")
def form_without(stage: Stage, code: str) -> None:
    """A form of one's own that leaves out a field which must be there."""
    raise NotBuilt("receipt forms of one's own")


@sentence("the built-in form is printed")
def built_in_form(stage: Stage) -> None:
    """What cannot be used is not used."""
    raise NotBuilt("receipt forms of one's own")
