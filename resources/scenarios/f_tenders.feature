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

  @SE-096 @gui
  Scenario Outline: A credit does not shrink: <cause>
    Given Cara holds a credit of 25.00
    When somebody tries to book 2.00 to CREDIT:Cara against SALES because of <cause>
    Then it is refused with E_RULE_Z and written down
    And Cara holds a credit of 25.00

    Examples:
      | cause       |
      | policy      |
      | agreed_term |
      | system      |

  @SE-096
  Scenario: Statements take nothing from a credit
    Given Cara holds a credit of 25.00
    When the program's role sets the credit of Cara to 0.00 by a statement
    Then the statement is refused
    When the program's role spends 25.00 of the credit of Cara by a statement
    Then the statement is refused
    When the program's role books 25.00 to CREDIT:Cara by a statement
    Then the statement is refused
    And Cara holds a credit of 25.00

  @SE-096 @gui
  Scenario: Ten years later it is worth what it was
    Given Cara holds a credit of 25.00
    When today is 12 Oct 2036
    Then Cara holds a credit of 25.00
    And no command, option or column is for "expire_credit, credit_expiry, credit_fee, inactivity, inactivity_fee, dormant"

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

  @SE-098 @gui
  Scenario Outline: What was given too much is not taken from her credit: <cause>
    Given Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods | pieces | each  |
      | Lamp  | 1      | 52.99 |
    And all of receipt S1 comes back
    And 10.00 too much was given back on receipt S1
    And Cara holds a credit of 25.00
    When somebody tries to book 10.00 to CREDIT:Cara against <against> because of <cause>
    Then it is refused with E_RULE_Z and written down
    And Cara holds a credit of 25.00
    When the program's role sets the credit of Cara to 15.00 by a statement
    Then the statement is refused
    When the program's role spends 10.00 of the credit of Cara by a statement
    Then the statement is refused
    And Cara holds a credit of 25.00
    And 10.00 is booked to LOSS:over_refund

    Examples:
      | against          | cause       |
      | LOSS:over_refund | staff_error |
      | SALES            | policy      |

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

  @SE-101 @gui
  Scenario: Several receipts are one pay-out
    Given Cara buys on 10 Oct 2026, in cash, receipt S1:
      | goods | pieces | each  |
      | Ring  | 1      | 27.00 |
    And Cara buys on 10 Oct 2026, in cash, receipt S2:
      | goods | pieces | each |
      | Mug   | 1      | 6.66 |
    When receipts S1 and S2 come back together
    Then 33.66 goes back to Cara in cash

  @SE-102 @gui
  Scenario: A surcharge goes back too
    Given Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods     | pieces | each  | kind |
      | Kettle    | 1      | 39.99 |      |
      | Mug       | 2      | 6.50  |      |
      | Surcharge | 1      | 0.53  | fee  |
    When all of receipt S1 comes back
    Then 53.52 goes back to Cara on card 4242

  @SE-102 @gui
  Scenario Outline: Delivery goes back with what is <cause>
    Given Fay buys on 10 Oct 2026, in cash, receipt O1:
      | goods          | pieces | each  | kind     |
      | Markers, set A | 1      | 24.00 |          |
      | Markers, set B | 1      | 10.00 |          |
      | Delivery       | 1      | 3.95  | delivery |
    When line 1 of receipt O1 comes back as <cause>
    Then <amount> goes back to Fay in cash
    And <rest> can come back for receipt O1

    Examples:
      | cause        | amount | rest  |
      | faulty       | 27.95  | 10.00 |
      | wrong_item   | 27.95  | 10.00 |
      | changed_mind | 24.00  | 13.95 |

  @SE-104 @gui
  Scenario: What is left of an exchange is not lost
    Given Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods | pieces | each  |
      | Lamp  | 1      | 30.00 |
    When all of receipt S1 comes back and goods of 25.00 go out instead
    Then 5.00 goes back to Cara by card 4242

  @MONEY-25 @gui
  Scenario: A gift card is credit that was bought
    Given Cara buys on 10 Oct 2026, by card 4242, receipt S7:
      | goods     | code | pieces | each  | kind    |
      | Gift card | GIFT | 1      | 50.00 | voucher |
    And Cara holds the gift card of receipt S7, slip C7, worth 50.00
    Then receipt S7 has 0.00 of tax on it
    And 0.00 can come back for receipt S7
    When whoever holds gift card C7 wants its money, and 50.00 goes back on card 4242
    Then Cara holds the gift card of receipt S7, slip C7, worth 0.00

  @MONEY-25 @gui
  Scenario: Promotional credit is no store credit, and goes back as what it was
    Given the manager gives promotional credit of 10.00 until 31 Oct 2026, slip C8
    And Cara buys on 10 Oct 2026 with promotion C8, by card 4242, receipt S8:
      | goods  | pieces | each  |
      | Kettle | 1      | 39.99 |
      | Mug    | 1      | 6.50  |
    When line 1 of receipt S8 comes back as changed_mind
    Then 31.39 goes back to Cara on card 4242
    And promotional credit of 8.60 comes back, slip C9
