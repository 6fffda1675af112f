"""What the message bar says: what just happened, and the one next thing."""

from __future__ import annotations

from posdesk.desk.lookups.scan import NotTaken
from posdesk.errors import Fault
from posdesk.ticket.ticket import BACK, Spot
from posdesk.values import dataclass
from posdesk.wording import translate
from ui import formats
from ui.wording import refusal, unread

_UNSURE = frozenset({"disk_error", "server_away"})


@dataclass(frozen=True, slots=True)
class Saying:
    """One message: a pill of few words in a state (ok, warn, bad), a sentence, a grey detail."""

    text: str
    pill: str = ""
    state: str = "ok"
    detail: str = ""

    @staticmethod
    def added(name: str, spot: Spot | None) -> Saying:
        """Goods were put on the ticket, one way or the other."""
        back = spot is not None and spot.way == BACK
        pill = translate("Saying", "Coming back") if back else translate("Saying", "Going out")
        digit = translate("Saying", "1 to 9: why it comes back.")
        return Saying(name, pill, "ok", digit if back else "")

    @staticmethod
    def receipt(number: str) -> Saying:
        """A receipt was opened on the ticket."""
        text = translate("Saying", "{number}. Scan what comes back, or Ctrl+A for all of it.")
        return Saying(text.format(number=number), translate("Saying", "Receipt open"))

    @staticmethod
    def receipt_open_already(number: str) -> Saying:
        """The same receipt was scanned again."""
        text = translate("Saying", "{number} is on this ticket already. Nothing was added.")
        return Saying(text.format(number=number), translate("Saying", "Open already"), "warn")

    @staticmethod
    def times(count: int) -> Saying:
        """A quantity waits for the next scan."""
        return Saying(
            translate("Saying", "The next scan counts {count} times.").format(count=count),
            f"{count} ×",
        )

    @staticmethod
    def looking_up() -> Saying:
        """Enter came before the answer to the last scan."""
        return Saying(
            translate(
                "Saying", "The last scan is being looked up. Look at the figure, then again."
            ),
            translate("Saying", "One moment"),
            "warn",
        )

    @staticmethod
    def nothing_found(words: str) -> Saying:
        """Nothing in the catalogue fits."""
        text = translate(
            "Saying",
            "We have nothing called “{words}”. Give it a price to sell it as an open line.",
        )
        return Saying(
            text.format(words=_short(words)), translate("Saying", "Not in the catalogue"), "warn"
        )

    @staticmethod
    def cleared() -> Saying:
        """The ticket was cleared by Esc."""
        return Saying(
            translate("Saying", "The ticket was put aside. Ctrl+Z brings it back."),
            translate("Saying", "Cleared"),
        )

    @staticmethod
    def settled(figure: str, net: int, change: str, numbers: tuple[str, ...]) -> Saying:
        """A ticket was posted; `figure` and `change` are amounts in words, change may be empty."""
        papers = formats.beside(*numbers)
        if net < 0:
            return Saying(
                translate("Saying", "{amount} given back.").format(amount=figure),
                translate("Saying", "Booked"),
                "ok",
                papers,
            )
        if net == 0:
            return Saying(
                translate("Saying", "Exchanged."), translate("Saying", "Booked"), "ok", papers
            )
        text = translate("Saying", "{amount} paid.").format(amount=figure)
        if change:
            text = translate("Saying", "{amount} paid, {change} change.").format(
                amount=figure, change=change
            )
        return Saying(text, translate("Saying", "Booked"), "ok", papers)

    @staticmethod
    def held() -> Saying:
        """The ticket went on hold."""
        return Saying(translate("Saying", "F5 takes it up again."), translate("Saying", "On hold"))

    @staticmethod
    def resumed() -> Saying:
        """A ticket is back as it was left."""
        return Saying(
            translate("Saying", "The ticket is as it was left."), translate("Saying", "Taken up")
        )

    @staticmethod
    def none_held() -> Saying:
        """F5 with nothing to hold and nothing on hold."""
        return Saying(translate("Saying", "There is no ticket to put on hold, and none on hold."))

    @staticmethod
    def printing_again(copy: int) -> Saying:
        """A paper was queued once more."""
        if copy:
            text = translate("Saying", "Printing again, marked COPY {copy}.").format(copy=copy)
            return Saying(text, translate("Saying", "Copy"))
        return Saying(
            translate("Saying", "It had not been printed yet: this is the original."),
            translate("Saying", "Printing"),
        )


def is_unsure(trouble: Exception) -> bool:
    """Whether the books may have kept it all the same: COMMIT was sent, and no answer came."""
    return isinstance(trouble, Fault) and trouble.code in _UNSURE


def not_done(trouble: Exception, plainly: str) -> str:
    """The pill of a trouble: `plainly` where it is known that nothing was done."""
    return translate("Saying", "Not known yet") if is_unsure(trouble) else plainly


def refused_words(trouble: Exception) -> Saying:
    """What a refusal, a fault or a bug says: what is wrong, what was not booked, what to do."""
    text, detail = refusal(trouble)
    return Saying(
        text, not_done(trouble, translate("Saying", "Nothing was booked")), "warn", detail
    )


def unposted_words(trouble: Exception) -> Saying:
    """What is said when a ticket was not posted, or when nobody can tell whether it was."""
    if not is_unsure(trouble):
        return refused_words(trouble)
    text = translate(
        "Saying",
        "Press Enter again before any money changes hands: it tells whether this is booked, "
        "and books it once.",
    )
    cause = formats.beside(*refusal(trouble))
    return Saying(text, translate("Saying", "Not known yet"), "warn", cause)


def unchanged_words(refused: Exception) -> Saying:
    """What a refusal says while the ticket is only being written: nothing could be booked yet."""
    text, detail = refusal(refused)
    return Saying(text, translate("Saying", "Nothing was changed"), "warn", detail)


def not_taken_words(answer: NotTaken) -> Saying:
    """Why a scan or typed words added nothing, and what to do."""
    return Saying(
        unread(answer.code, answer.figures), translate("Saying", "Nothing was added"), "warn"
    )


def _short(words: str) -> str:
    return words if len(words) <= 40 else words[:39] + "…"
