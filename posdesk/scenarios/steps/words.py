"""Letters and receipt forms of one's own: they name no sum and hide no right."""

from __future__ import annotations

import json
from dataclasses import replace

from posdesk.desk.actions.print_letter import PrintLetter
from posdesk.desk.actions.set_receipt_form import SetReceiptForm
from posdesk.documents import receipt_form
from posdesk.people.staff import MANAGER
from posdesk.scenarios import hands
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Stage
from posdesk.scenarios.steps.counter import settle_shown, ticket_of
from posdesk.scenarios.steps.files import by_owner
from posdesk.store.shop_settings import SHOP, shop_from_json, shop_to_json

_LETTER, _PICTURE, _FORM = "letter", "a picture", "form"
_GOODS = ({"goods": "Mug", "pieces": "1", "each": "6.50"},)
_TERMS = hands.Terms("Rings", "1,920.00", 12, "monthly", "1 Mar 2026")


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
    """A form of one's own, with words of its own, that leaves out a part which must be there."""
    wanted = f"{{{code}}}"
    check(wanted in receipt_form.BUILT_IN, f"no receipt has a part {wanted}")
    lines = ("See you soon.", *(line for line in receipt_form.BUILT_IN if line != wanted))
    stage.notes[_FORM] = lines
    with stage.trying():
        stage.put_on_duty(MANAGER)
        stage.do(SetReceiptForm(stage.desk.new_operation(), lines))


@sentence("the built-in form is printed")
def built_in_form(stage: Stage) -> None:
    """Also where the file's owner writes that form into the settings: it is not used."""
    with stage.read() as books:
        kept = shop_from_json(books.settings.get(SHOP))
    check(kept.form == (), f"the form kept is {kept.form}")
    edited = json.dumps(shop_to_json(replace(kept, form=stage.notes[_FORM]))).replace("'", "''")
    by_owner(stage, f"update setting set value = '{edited}' where key = '{SHOP}'")
    sold = settle_shown(stage, ticket_of(stage, _GOODS), "in cash").sale
    hands.sign(stage, "Ana", "PA-1", "1 Feb 2026", _TERMS)
    hands.pay(stage, "PA-1", 16_000, "in cash")
    texts = [stage.text_of(number) for number in (sold, stage.printed()[-1])]
    said = (
        ("Bring anything back until", "it counts even if our records are lost"),
        ("Balance GBP", "1,760.00", "You owe no more than this.", "it proves every payment"),
    )
    for text, words in zip(texts, said, strict=True):
        text = " ".join(text.split())
        missing = [each for each in (*words, "Sorry comes first.") if each not in text]
        check(not missing, f"it does not say {', '.join(missing)}")
        check("See you soon." not in text, "the form of the edit is printed")
