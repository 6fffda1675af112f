Feature: Money was taken, and the books do not have it, or have it wrong
  Section A: what the customer's paper says outranks what the books say.

  Background:
    Given Ana signs plan PA-1 on 1 Feb 2026: "Rings" for 1,920.00 in 12 monthly parts from 1 Mar 2026
    And Ana pays 160.00 in cash on plan PA-1 on 1 Mar 2026, receipt R1
    And Ana pays 160.00 in cash on plan PA-1 on 1 Apr 2026, receipt R2
    And Ana pays 160.00 in cash on plan PA-1 on 1 May 2026, receipt R3

  @SE-001 @gui
  Scenario: A payment the books lost is mended by the scan of its receipt
    Given Ana pays 160.00 in cash on plan PA-1 on 1 Jun 2026, receipt R4, and the books lose it
    And the shift at T1 is closed on 1 Jun 2026 with 100.00 too little in the drawer
    And today is 4 Jun 2026
    When receipt R4 is scanned
    Then the balance of plan PA-1 is 1,280.00
    And the next part of plan PA-1 is 160.00 on 1 Jul 2026
    And 100.00 is booked to LOSS:till_short
    And 160.00 is booked to LOSS:unrecorded
    And Ana gets a signed slip that says "1,280.00"
    And the slip begins with an apology

  @SE-001 @gui
  Scenario Outline: Nobody can charge her for the gap: <route>
    Given Ana pays 160.00 in cash on plan PA-1 on 1 Jun 2026, receipt R4
    And the manager is on duty
    When somebody tries to book 100.00 to RECV:Ana against <account> because of <cause>
    Then it is refused with E_RULE_Z and written down
    And the balance of plan PA-1 is 1,280.00

    Examples:
      | route               | account           | cause           |
      | an added charge     | SALES             | staff_error     |
      | a drawer made whole | CASH:T1           | unknown         |
      | the shortage itself | LOSS:till_short   | unknown         |
      | an extra part       | SALES             | policy          |
      | a sale on account   | SALES             | customer_choice |
      | a card payment      | CARD:clearing     | staff_error     |

  @SE-001 @gui
  Scenario: There is no command that would ask her for it
    Then no command, option or column is for "charge, surcharge, add_debt, edit_balance, set_balance, extra_part, collect_debt"

  @SE-001 @gui
  Scenario: No letter can name a sum of its own
    When a letter to Ana is written with the words "please bring 100.00"
    Then it is refused with E_RULE_Z and written down

  @SE-002 @gui
  Scenario: Everything is gone but the public keys
    Given Ana pays 160.00 in cash on plan PA-1 on 1 Jun 2026, receipt R4
    And an empty station that has nothing but the public keys
    When receipt R4 is scanned at the empty station
    Then the empty station shows plan PA-1 with price 1,920.00, paid 640.00 and balance 1,280.00
    And the empty station shows 160.00 due on the 1st of each month from 1 Jul 2026 to 1 Feb 2027

  @SE-004
  Scenario: A table row says more than receipt and seal
    Given Ana pays 160.00 in cash on plan PA-1 on 1 Jun 2026, receipt R4
    When the file's owner edits the row of payment R4 to 260.00
    Then plan PA-1 is in doubt and no demand can be printed for it
    And the balance of plan PA-1 is 1,180.00
    When the books are mended from their seals
    Then the balance of plan PA-1 is 1,280.00

  @SE-004
  Scenario: A table row that says more is seen, and nothing is asked for by it
    Given Ana pays 160.00 in cash on plan PA-1 on 1 Jun 2026, receipt R4
    When the file's owner edits the row of payment R4 to 260.00
    Then plan PA-1 is in doubt and no demand can be printed for it
    And the balance of plan PA-1 is 1,180.00

  @SE-004
  Scenario: A table row says more, and so does a statement in her hand
    Given Ana pays 160.00 in cash on plan PA-1 on 1 Jun 2026, receipt R4
    And Ana was handed statement ST-1 that says 1,180.00 for plan PA-1
    When statement ST-1 is scanned
    Then the balance of plan PA-1 is 1,180.00
    And 100.00 is booked to LOSS:mispost
    And Ana gets a signed slip that says "1,180.00"
    And the slip begins with an apology

  @SE-005 @gui
  Scenario: The printer had no paper after the money was booked
    Given the printer has no paper
    And Ana pays 160.00 in cash on plan PA-1 on 1 Jun 2026, receipt R4
    And today is 1 Jul 2026
    When receipt R4 is printed again
    Then the balance of plan PA-1 is 1,280.00
    And the copy has the number and the signature of receipt R4 and is marked COPY 1
    And the next part of plan PA-1 is 160.00 on 1 Jul 2026

  @SE-006 @gui
  Scenario Outline: The power went before the books had it, and the drawer has <over> too much
    Given today is 1 Jun 2026
    And the shift at T1 is closed on 1 Jun 2026 with <over> too much in the drawer
    When Ana says that she paid 160.00 in cash on plan PA-1 on 1 Jun 2026
    Then the claim is accepted at once
    And the balance of plan PA-1 is 1,280.00
    And <over> is taken from SUSPENSE:till_over
    And <lost> is booked to LOSS:unknown
    And Ana gets a signed slip that says "1,280.00"
    And the slip begins with an apology

    Examples:
      | over   | lost  |
      | 160.00 | 0.00  |
      | 100.00 | 60.00 |

  @SE-007 @gui
  Scenario: Her word for it, for the first time in a year
    Given today is 4 Jun 2026
    When Ana says that she paid 160.00 in cash on plan PA-1 on 1 Jun 2026
    Then the claim is accepted at once
    And the balance of plan PA-1 is 1,280.00
    And 160.00 is booked to LOSS:unknown
    And Ana gets a signed slip that says "1,280.00"
    And the slip begins with an apology

  @SE-007
  Scenario: It was put on the plan of somebody of a like name
    Given Anna signs plan PA-2 on 1 May 2026: "Rings" for 1,920.00 in 12 monthly parts from 1 Jun 2026
    And Anna pays 160.00 in cash on plan PA-2 on 1 Jun 2026, receipt R8
    And Anna pays 160.00 in cash on plan PA-2 on 1 Jun 2026, receipt R9
    And today is 4 Jun 2026
    When Ana says that she paid 160.00 in cash on plan PA-1 on 1 Jun 2026
    Then the claim is accepted at once
    And the balance of plan PA-1 is 1,280.00
    And the balance of plan PA-2 is 1,600.00
    And 160.00 is booked to LOSS:mispost
    And Ana gets a signed slip that says "1,280.00"
    And the slip begins with an apology

  @SE-007 @gui
  Scenario: A second claim without any trace is refused by two people and in writing only
    Given today is 4 Jun 2026
    And Ana says that she paid 160.00 in cash on plan PA-1 on 1 Jun 2026
    And 160.00 is booked to LOSS:unknown
    And today is 4 Jul 2026
    When Ana says that she paid 160.00 in cash on plan PA-1 on 1 Jul 2026
    Then the claim stays open
    And nothing of plan PA-1 is late on 20 Jul 2026
    When the clerk alone refuses the claim
    Then it is refused with two_people_wanted
    When the clerk and the manager refuse the claim without a reason
    Then it is refused with reason_needed
    When the clerk and the manager refuse the claim because "The day's drawers agreed to the penny"
    Then Ana gets a signed slip that says "ask again"
    And the claim stays open until 2 Oct 2026

  @SE-007
  Scenario: A refused claim settles itself when the receipt turns up
    Given today is 4 Jun 2026
    And Ana says that she paid 160.00 in cash on plan PA-1 on 1 Jun 2026
    And 160.00 is booked to LOSS:unknown
    And Ana pays 160.00 in cash on plan PA-1 on 1 Jul 2026, receipt R5, and the books lose it
    And Ana says that she paid 160.00 in cash on plan PA-1 on 1 Jul 2026
    And the clerk and the manager refuse the claim because "The day's drawers agreed to the penny"
    When receipt R5 is scanned
    Then the balance of plan PA-1 is 1,120.00
    And 160.00 is booked to LOSS:unrecorded
    And no claim of Ana is open
    And Ana gets a signed slip that says "1,120.00"
    And the slip begins with an apology

  @SE-009 @gui
  Scenario: The card was taken twice
    Given Ana pays 160.00 by card 4242 on plan PA-1 on 1 Jun 2026, receipt R4
    And the terminal took 160.00 on card 4242 for receipt R4
    And the terminal took 160.00 on card 4242 once more
    When the acquirer's settlement is read
    Then 160.00 is found to be taken twice for receipt R4
    When what was taken twice goes back to the card, with 12.00 of proved charges
    Then 160.00 went back to the card on 1 Jun 2026
    And the balance of plan PA-1 is 1,280.00
    And 12.00 is booked to LOSS:outage

  @SE-011 @gui
  Scenario Outline: What a receipt says cannot be taken back: <role>
    Given Ana pays 160.00 in cash on plan PA-1 on 1 Jun 2026, receipt R4
    And the <role> is on duty
    When somebody tries to book 160.00 to RECV:Ana against CASH:T1 because of staff_error
    Then it is refused with E_RULE_Z and written down
    And the balance of plan PA-1 is 1,280.00

    Examples:
      | role    |
      | clerk   |
      | manager |
      | owner   |

  @SE-011 @gui
  Scenario: There is no command that voids a receipt
    Then no command, option or column is for "void, delete_payment, undo_payment, entered_in_error, cancel_payment, move_payment, backdate"

  @SE-011
  Scenario: No statement of the program's own role removes a payment
    Given Ana pays 160.00 in cash on plan PA-1 on 1 Jun 2026, receipt R4
    When the program's role removes the postings of receipt R4 by a statement
    Then the statement is refused
    And the balance of plan PA-1 is 1,280.00

  @SE-012 @gui
  Scenario: A void dressed as a refund needs the customer herself
    Given Ana pays 160.00 in cash on plan PA-1 on 1 Jun 2026, receipt R4
    When somebody enters a cash refund of 160.00 on plan PA-1 while Ana is away
    Then it is refused with E_NO_EVIDENCE and written down
    And the balance of plan PA-1 is 1,280.00

  @SE-012 @gui
  Scenario: Money back on paper alone, past the till
    Given Ana pays 160.00 in cash on plan PA-1 on 1 Jun 2026, receipt R4
    When somebody tries to book 160.00 to RECV:Ana against CASH:T1 because of customer_choice
    Then it is refused with E_NO_EVIDENCE and written down
    And the balance of plan PA-1 is 1,280.00

  @SE-014
  Scenario: Paid on the wrong part, it counts for the oldest
    Given Ana pays 160.00 in cash on plan PA-1 on 1 Jun 2026 for part 5, receipt R4
    And today is 2 Jun 2026
    Then part 4 of plan PA-1 is paid and part 5 is open
    And 0.00 of plan PA-1 is overdue on 2 Jun 2026
    And the balance of plan PA-1 is 1,280.00

  @SE-015 @gui
  Scenario Outline: A drawer that is short makes nobody a payer: <amount>
    When somebody tries to book <amount> to RECV:Ana against LOSS:till_short because of unknown
    Then it is refused with E_RULE_Z and written down
    And the balance of plan PA-1 is 1,440.00

    Examples:
      | amount |
      | 100.00 |
      | 7.14   |
      | 0.04   |

  @SE-015 @gui
  Scenario: The shortage is the shop's
    Given the shift at T1 is closed on 1 Jun 2026 with 100.00 too little in the drawer
    Then 100.00 is booked to LOSS:till_short
    And the balance of plan PA-1 is 1,440.00
    And no command, option or column is for "allocate, share_shortage, payer, split_loss"

  @SE-016 @gui
  Scenario: A note is not genuine
    Given Dev buys on 10 Oct 2026, in cash, receipt S2:
      | goods | pieces | each   |
      | Coat  | 1      | 120.00 |
    And today is 12 Oct 2026
    When 50.00 is taken out of the drawer because a note is not genuine
    Then 50.00 is booked to LOSS:counterfeit
    And 120.00 can come back for receipt S2
    When somebody tries to book 50.00 to RECV:Dev against LOSS:counterfeit because of staff_error
    Then it is refused with E_RULE_Z and written down

  @SE-018 @gui
  Scenario: Too little change was given
    Given the shift at T1 is closed on 1 Jun 2026 with 10.00 too much in the drawer
    And Ana buys on 2 Jun 2026, in cash, receipt S4:
      | goods | pieces | each |
      | Mug   | 2      | 6.50 |
    When 10.00 of change is missing on receipt S4
    Then 10.00 is taken from SUSPENSE:till_over
    And 10.00 goes back to Ana in cash
    And Ana gets a signed slip that says "10.00"
    And the slip begins with an apology

  @SE-019
  Scenario: A deposit that was never entered
    Given Ben was given promise slip PS-1 on 2 May 2026 for a deposit of 200.00, and the books lose it
    And Ben signs plan PB-2 on 3 May 2026: "Dresser" for 1,000.00 in 10 monthly parts from 1 Jun 2026
    When promise slip PS-1 is scanned for plan PB-2
    Then the balance of plan PB-2 is 800.00
    And no part of plan PB-2 is larger or earlier than it was
    And 200.00 is booked to LOSS:unrecorded
    And Ben gets a signed slip that says "800.00"
    And the slip begins with an apology

  @SE-020 @gui
  Scenario: A slip of the outage pad is scanned before anybody keyed it
    Given a pad of 10 outage slips was printed on 1 May 2026
    And outage slip 1 was filled in by hand for Ana on 1 Jun 2026 with 160.00 on plan PA-1
    And today is 3 Jun 2026
    When outage slip 1 is scanned with 160.00 for plan PA-1
    Then the balance of plan PA-1 is 1,280.00
    And the payment of outage slip 1 is dated 1 Jun 2026
    And Ana gets a signed slip that says "1,280.00"
    When outage slip 1 is keyed with 160.00 for plan PA-1
    Then it is refused with slip_used_already

  @SE-020 @gui
  Scenario: A slip of the outage pad was keyed too low
    Given a pad of 10 outage slips was printed on 1 May 2026
    And outage slip 1 was filled in by hand for Ana on 1 Jun 2026 with 160.00 on plan PA-1
    And outage slip 1 is keyed with 100.00 for plan PA-1
    When outage slip 1 is scanned with 160.00 for plan PA-1
    Then the balance of plan PA-1 is 1,280.00
    And 60.00 is booked to LOSS:outage
    And Ana gets a signed slip that says "1,280.00"
    And the slip begins with an apology

  @SE-022
  Scenario: The ring she traded in was lost by us
    Given Fay was given promise slip PS-2 on 2 May 2026 for a trade-in of 150.00, and the books lose it
    When Fay buys on 5 May 2026, with promise slip PS-2 and the rest in cash, receipt S5:
      | goods | pieces | each   |
      | Ring  | 1      | 400.00 |
    Then 250.00 was paid in cash for receipt S5
    And 150.00 is booked to LOSS:lost_record
