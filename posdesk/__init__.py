"""posdesk, the returns station of a shop counter: a tour of the house in one page.

A draft is a value, a post is an act, a paper is a promise. Screens paint drafts (`ticket`), one
action posts (`desk/actions`), everything handed over can be proved later (`documents`).

From the ground up; imports go down only:

- `money`, `clock`, `identity`, `errors`, `wording`, `assets`, `keys`, `settings`: the ground floor
- `ledger`: double entry, causes, the posting matrix, the signed chain
- `catalogue`, `people`: goods, taxes, staff
- `sales`, `returns`, `till`: what was sold, what comes back, the drawer
- `ticket`: the one draft at the counter and its settlement
- `promise`: no customer's position worsens by our doing
- `documents`: papers and their signed codes
- `store` | `printing`: the books on disk; ink on paper (strangers to each other)
- `desk`: the only place that opens the books for writing and the only commit
- `intake`: the catalogue and the past that a shop brings along
- `cli` | `ui`: two faces of the desk (strangers to each other)
"""

__version__ = "0.1.0"
