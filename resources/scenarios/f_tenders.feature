Feature: The money goes back the way it came
  Section F. The customer chooses; nobody else does.

  @SE-095 @gui
  Scenario Outline: A refund to a card is turned into credit: <amount>
    Given Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods | pieces | each  |
      | Lamp  | 1      | 52.99 |
    When all of receipt S1 comes back as <amount> of store credit without Cara's word
    Then it is refused with E_NO_EVIDENCE and written down
    And 52.99 can come back for receipt S1

    Examples:
      | amount |
      | 45.00  |
      | 52.99  |

  @SE-095 @gui
  Scenario: Credit that the customer wants is worth as much as the money
    Given Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods | pieces | each  |
      | Lamp  | 1      | 52.99 |
    When all of receipt S1 comes back and Cara chooses store credit
    Then 52.99 goes back as store credit

  @SE-096 @gui @pending
  Scenario: A credit does not shrink
    Pending: the section of credits comes with the rules of tenders.
    Given Cara holds a credit of 25.00
    When somebody takes 2.00 a month from it
    Then it is 25.00

  @SE-097 @gui
  Scenario: What was given too much is not taken from the next return
    Given Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods | pieces | each  |
      | Lamp  | 1      | 52.99 |
    And Cara buys on 10 Oct 2026, in cash, receipt S2:
      | goods | pieces | each  |
      | Vase  | 1      | 30.00 |
    And all of receipt S1 comes back
    And 10.00 too much was given back on receipt S1
    When all of receipt S2 comes back
    Then 30.00 goes back to Cara in cash
    And 10.00 is booked to LOSS:over_refund

  @SE-098 @pending
  Scenario: What was given too much is not taken from her credit
    Pending: the section of refunds comes with the rules of tenders.
    Given Cara holds a credit of 25.00 and got 10.00 too much
    When somebody lowers it to 15.00
    Then it is refused

  @SE-099 @gui
  Scenario: What was given too much is not charged to the card
    Given Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods | pieces | each  |
      | Lamp  | 1      | 52.99 |
    And all of receipt S1 comes back
    And 10.00 too much was given back on receipt S1
    Then 10.00 is booked to LOSS:over_refund
    And no command, option or column is for "card_on_file, charge_card, charge_back, collect_over_refund"

  @SE-101 @gui
  Scenario: Two tenders stay two tenders
    Given Cara buys on 10 Oct 2026, 20.00 by card 4242 and the rest in cash, receipt S1:
      | goods | pieces | each  |
      | Lamp  | 1      | 52.99 |
    When all of receipt S1 comes back
    Then 20.00 goes back to Cara by card 4242
    And 32.99 goes back to Cara in cash

  @SE-101
  Scenario: Several receipts are one pay-out
    Given Cara buys on 10 Oct 2026, in cash, receipt S1:
      | goods | pieces | each  |
      | Ring  | 1      | 27.00 |
    And Cara buys on 10 Oct 2026, in cash, receipt S2:
      | goods | pieces | each |
      | Mug   | 1      | 6.66 |
    When receipts S1 and S2 come back together
    Then 33.66 goes back to Cara in cash

  @SE-102 @pending
  Scenario: A surcharge or delivery goes back too
    Pending: surcharges and delivery are not in the program yet.
    Given a surcharge of 0.53 on 52.99
    When all of it comes back
    Then 53.52 goes back

  @SE-104 @gui
  Scenario: What is left of an exchange is not lost
    Given Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods | pieces | each  |
      | Lamp  | 1      | 30.00 |
    When all of receipt S1 comes back and goods of 25.00 go out instead
    Then 5.00 goes back to Cara by card 4242
