"""One till as tests work it: scan, pay, settle, and look into the books afterwards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from desk.shops import HandClock

from posdesk.desk import settling_choice
from posdesk.desk.action import Outcome
from posdesk.desk.actions.settle_ticket import Settled, SettleTicket
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.paper_answers import ReceiptFound
from posdesk.desk.lookups.papers import AskPaper
from posdesk.desk.lookups.scan import Answer, AskScan, GoodsFound
from posdesk.documents.as_text import as_text
from posdesk.ledger import chain
from posdesk.ledger.journal import SealedEntry
from posdesk.returns.goods_return import GoodsReturn
from posdesk.returns.standing import Standing
from posdesk.sales.payment import Payment
from posdesk.sales.sale import Sale
from posdesk.store.books_file import BooksFile
from posdesk.store.shelves.outbox import PrintJob
from posdesk.ticket.settlement import Settlement
from posdesk.ticket.ticket import Ticket

Handed = tuple[str, int | None]
CASH: Handed = ("cash", None)
CARD: Handed = ("card", None)
OpenTill = Callable[[str], "Till"]


@dataclass
class Till:
    """A desk, its clock, and short ways to do at it what a clerk does."""

    desk: Desk
    clock: HandClock
    where: str = ""
    last: str = field(default="", init=False)

    @property
    def file(self) -> BooksFile:
        """The open books."""
        return self.desk._file

    # --- at the counter --------------------------------------------------------------------------

    def ask(self, text: str, quantity: int = 1) -> Answer:
        """What the look-up of a scan says."""
        return self.desk.ask(AskScan(text, scanned=True, quantity=quantity))

    def ticket(self, *texts: str) -> Ticket:
        """A new ticket on which those were scanned: goods, papers' numbers, signed codes."""
        return self.scan(Ticket(self.desk.new_operation()), *texts)

    def scan(self, ticket: Ticket, *texts: str) -> Ticket:
        """The ticket after those scans."""
        for text in texts:
            answer = self.ask(text)
            if isinstance(answer, ReceiptFound):
                ticket = ticket.with_receipt(answer.standing)
            else:
                assert isinstance(answer, GoodsFound), (text, answer)
                ticket = ticket.scanning(answer.line)
        return ticket

    def settlement(self, ticket: Ticket) -> Settlement:
        """The figures the screen would show."""
        return settling_choice.settled(ticket, self.desk.station())

    def paid(self, ticket: Ticket, *handed: Handed) -> Payment | None:
        """The pay step, when there is something to pay; no amount is all that is left."""
        net = self.settlement(ticket).net
        if net <= 0:
            return None
        payment = Payment.begin(net, self.desk.shop.cash_step)
        for kind, amount in handed or (CASH,):
            if kind == "cash":
                payment = payment.taking_cash(amount)
            else:
                payment = payment.taking_card(amount or payment.left, "4242", "A1B2C3")
        return payment

    def action(self, ticket: Ticket, *handed: Handed) -> SettleTicket:
        """What Enter sends to the desk."""
        return SettleTicket(ticket, self.paid(ticket, *handed), self.settlement(ticket).net)

    def settle(self, ticket: Ticket, *handed: Handed) -> Settled:
        """Enter, and what was booked."""
        self.last = ticket.operation
        return self.do(ticket, *handed).result

    def do(self, ticket: Ticket, *handed: Handed) -> Outcome[Settled]:
        """Enter, and what came of it."""
        return self.desk.do(self.action(ticket, *handed))

    def sell(self, *texts: str, by: Sequence[Handed] = (CASH,)) -> str:
        """The number of a sale of those goods."""
        return self.settle(self.ticket(*texts), *by).sale

    def take_back(self, number: str, *texts: str, choice: str = "") -> Settled:
        """Those goods come back on that receipt; all that is left of it when none is named."""
        ticket = self.ticket(number, *texts)
        ticket = ticket if texts else ticket.all_back()
        return self.settle(replace(ticket, choice=choice))

    # --- in the books ----------------------------------------------------------------------------

    def sale(self, number: str) -> Sale:
        """The sale of that number."""
        return self.standing(number).sale

    def standing(self, number: str) -> Standing:
        """The receipt as it stands."""
        with self.file.read() as books:
            found = books.sales.standing(number)
        assert found is not None, number
        return found

    def goods_return(self, number: str) -> GoodsReturn:
        """The return of that number."""
        with self.file.read() as books:
            found = books.returns.get(number)
        assert found is not None, number
        return found

    def token(self, number: str) -> str:
        """The signed code on that paper."""
        with self.file.read() as books:
            kept = books.documents.get(number)
        assert kept is not None, number
        return kept.tokens[0]

    def paper(self, number: str) -> str:
        """That paper as text."""
        paper = self.desk.ask(AskPaper(number))
        assert paper is not None, number
        return as_text(paper)

    def jobs(self) -> tuple[PrintJob, ...]:
        """The papers not printed yet, oldest first."""
        with self.file.read() as books:
            return books.outbox.waiting()

    def entries(self, latest: int = 100_000) -> tuple[SealedEntry, ...]:
        """The journal, oldest first, or so many of its latest entries."""
        with self.file.read() as books:
            head = books.journal.head()
            return books.journal.entries(max(0, head.seq - latest), latest)

    def content(self, operation: str = "") -> dict[str, object]:
        """What the journal says of that act, or of the one settled last."""
        wanted = operation or self.last
        entries = self.entries() if operation else self.entries(latest=3)
        found = [entry for entry in entries if entry.operation == wanted]
        assert len(found) == 1, found
        return chain.decode(found[0].payload)

    def postings(self, operation: str = "") -> dict[str, int]:
        """Account -> minor units of that act."""
        return dict(self.content(operation)["postings"])  # type: ignore[call-overload,no-any-return]

    def kinds(self) -> list[str]:
        """The kinds of the journal's entries, oldest first."""
        return [str(chain.decode(entry.payload)["kind"]) for entry in self.entries()]

    def balance(self, account: str) -> int:
        """The account's balance, debits above zero."""
        with self.file.read() as books:
            return books.journal.balance(account)

    def check_always(self) -> None:
        """PROMISE 1.4: every entry balances, signed and in the chain, and no customer owes more."""
        for postings in self.check_chain():
            assert not any(account.startswith(("RECV", "CREDIT")) for account in postings)

    def check_chain(self) -> list[dict[str, int]]:
        """Every entry balances, is signed and in the chain; what each of them posted."""
        ring, posted = self.file.ring, []
        previous = chain.GENESIS
        for entry in self.entries():
            said = chain.decode(entry.payload)
            postings = dict(said["postings"])  # type: ignore[call-overload]
            assert said["prev"] == previous
            assert ring.verify(entry.key_id, entry.signature, entry.payload)
            assert sum(postings.values()) == 0
            posted.append(postings)
            previous = entry.link
        return posted
