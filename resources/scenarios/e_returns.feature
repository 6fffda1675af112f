Feature: A return is refused for few reasons, and a paper slip says which
  Section E. It waits for the rules of windows, proofs and refusals.

  @SE-077 @gui
  Scenario: We have no record of it
    Given Cara buys on 10 Oct 2026, by card 4242, receipt S1, and the books lose it:
      | goods  | pieces | each  |
      | Kettle | 1      | 39.99 |
      | Mug    | 2      | 6.50  |
    When receipt S1 is shown, and what the books lost is in them again
    And all of receipt S1 comes back
    Then 52.99 goes back to Cara on card 4242
    And 52.99 is booked to LOSS:lost_record

  @SE-078 @gui
  Scenario Outline: The receipt is lost and the record is not: <said>
    Given Tom buys on 9 Oct 2026, in cash, receipt S2:
      | goods  | pieces | each  |
      | Kettle | 1      | 39.99 |
    And Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods  | pieces | each  |
      | Kettle | 1      | 39.99 |
      | Mug    | 2      | 6.50  |
    And today is 20 Oct 2026
    When Cara has no paper and says <said>
    Then receipt S1 is found first
    When what was found comes back
    Then 52.99 goes back to Cara on card 4242

    Examples:
      | said                    |
      | "card 4242 about 9 oct" |
      | "10 oct 52.99"          |

  @SE-080 @gui
  Scenario: The code is torn and the number can be read
    Given Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods  | pieces | each  |
      | Kettle | 1      | 39.99 |
      | Mug    | 2      | 6.50  |
    When the number of receipt S1 is typed
    Then receipt S1 is open

  @SE-080 @gui
  Scenario: Neither code nor number can be read
    Given Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods  | pieces | each  |
      | Kettle | 1      | 39.99 |
      | Mug    | 2      | 6.50  |
    When Cara has no paper and says "card 4242"
    Then receipt S1 is found first
    When what was found comes back
    Then 52.99 goes back to Cara on card 4242

  @SE-081 @gui
  Scenario Outline: The days were changed later, to <days>
    Given Cara buys on 1 Jul 2026, by card 4242, receipt S1:
      | goods  | pieces | each  |
      | Kettle | 1      | 39.99 |
    And the last day of receipt S1 is 30 Aug 2026
    When the shop gives <days> days of return since 21 Jul 2026
    Then the last day of receipt S1 is <last>
    When today is <back>
    And all of receipt S1 comes back
    Then 39.99 goes back to Cara on card 4242

    Examples:
      | days | last        | back        |
      | 14   | 30 Aug 2026 | 15 Aug 2026 |
      | 90   | 29 Sep 2026 | 19 Sep 2026 |

  @SE-083 @gui
  Scenario: The till's clock is 40 days ahead
    Given the shop gives 30 days of return since 1 Jun 2026
    And Cara buys on 1 Jul 2026, by card 4242, receipt S1:
      | goods  | pieces | each  |
      | Kettle | 1      | 39.99 |
      | Mug    | 2      | 6.50  |
    And the last day of receipt S1 is 31 Jul 2026
    And 3 further sales of 6.50 are made on 6 Jul 2026, the last with receipt S2
    When today is 15 Aug 2026
    And all of receipt S1 comes back
    Then 52.99 goes back to Cara on card 4242
    And it is written down that only the clock says so

  @SE-084 @gui
  Scenario: The last day falls on a shut day
    Given Cara buys on 1 Jul 2026, by card 4242, receipt S1:
      | goods  | pieces | each  |
      | Kettle | 1      | 39.99 |
    And the last day of receipt S1 is 30 Aug 2026
    When the shop is marked shut from 30 Aug 2026 to 31 Aug 2026
    Then the last day of receipt S1 is 1 Sep 2026
    When today is 1 Sep 2026
    And all of receipt S1 comes back
    Then 39.99 goes back to Cara on card 4242

  @SE-084 @gui
  Scenario: A till was down inside the window
    Given Cara buys on 1 Jul 2026, by card 4242, receipt S1:
      | goods  | pieces | each  |
      | Kettle | 1      | 39.99 |
    When till T1 is marked down from 10 Aug 2026 to 12 Aug 2026
    Then the last day of receipt S1 is 2 Sep 2026
    When today is 2 Sep 2026
    And all of receipt S1 comes back
    Then 39.99 goes back to Cara on card 4242

  @SE-086 @gui
  Scenario: A fault is turned into a change of mind
    Given Eva buys on 10 Oct 2026, by card 1881, receipt S3:
      | goods      | pieces | each   |
      | Television | 1      | 399.00 |
    And today is 12 Oct 2026
    And Eva confirms that line 1 of receipt S3 is faulty
    Then no reason of the list says no to receipt S3 as changed_mind
    When all of receipt S3 comes back as changed_mind
    Then it came back as faulty
    And 399.00 goes back to Eva on card 1881

  @SE-086 @gui
  Scenario: The customer's own newest word counts
    Given Eva buys on 10 Oct 2026, by card 1881, receipt S3:
      | goods  | pieces | each  |
      | Kettle | 1      | 39.99 |
    And Eva confirms that line 1 of receipt S3 is faulty
    And Eva confirms that line 1 of receipt S3 is changed_mind
    When all of receipt S3 comes back as changed_mind
    Then it came back as changed_mind

  @SE-087 @gui
  Scenario Outline: It has been opened, and the box is gone: <why>
    Given Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods  | pieces | each  |
      | Kettle | 1      | 39.99 |
      | Mug    | 2      | 6.50  |
    And today is 12 Oct 2026
    Then no reason of the list says no to receipt S1 as <why>
    When the manager says no to receipt S1 because of opened
    Then it is refused with no_such_reason and written down
    When all of receipt S1 comes back as <why> with 10.00 taken off for its packaging
    Then it is refused with E_RULE_Z and written down
    When all of receipt S1 comes back as <why>
    Then 52.99 goes back to Cara on card 4242

    Examples:
      | why        |
      | faulty     |
      | wrong_item |
      | too_late   |

  @SE-087
  Scenario Outline: No such reason is on the list: <reason>
    Given Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods  | pieces | each  |
      | Kettle | 1      | 39.99 |
      | Mug    | 2      | 6.50  |
    When the manager says no to receipt S1 because of <reason>
    Then it is refused with no_such_reason and written down
    And 52.99 can come back for receipt S1

    Examples:
      | reason         |
      | no_record      |
      | no_receipt     |
      | system_down    |
      | other_cashier  |
      | promotion_over |
      | no_box         |

  @SE-089 @gui
  Scenario Outline: The card is gone: <choice>
    Given Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods | pieces | each  |
      | Lamp  | 1      | 52.99 |
    When all of receipt S1 comes back and Cara chooses <choice>
    Then 52.99 goes back to Cara <by>

    Examples:
      | choice       | by           |
      | cash         | in cash      |
      | a transfer   | by transfer  |
      | another card | by card 1111 |

  @SE-090 @gui
  Scenario: Nobody comes, and one person serves up to the limit
    Given Dev buys on 10 Oct 2026, in cash, receipt S2:
      | goods | pieces | each   |
      | Coat  | 1      | 120.00 |
    And today is 12 Oct 2026
    When all of receipt S2 comes back and nobody comes for 1 minutes
    Then 120.00 goes back to Dev in cash
    And a manager is to look at 120.00 that was served alone

  @SE-090 @gui
  Scenario: Nobody comes, and above that it is promised in writing
    Given Eva buys on 10 Oct 2026, by card 1881, receipt S3:
      | goods      | pieces | each   |
      | Television | 1      | 399.00 |
    And today is 12 Oct 2026
    When all of receipt S3 comes back and nobody comes for 10 minutes
    Then Eva gets a signed slip that says "399.00"
    And Eva gets a signed slip that says "13 Oct 2026"
    And 399.00 can come back for receipt S3
    When all of receipt S3 comes back and the manager says yes to it
    Then 399.00 goes back to Eva on card 1881

  @SE-092 @gui
  Scenario: A gift comes back to be worth what was paid for it
    Given Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods  | pieces | each  |
      | Kettle | 1      | 39.99 |
      | Book   | 1      | 30.00 |
    And Cara gets gift receipt N1 with receipt S1
    Then no price stands on gift receipt N1
    When today is 20 Oct 2026
    And all of gift receipt N1 comes back
    Then 69.99 goes back as store credit
    And nothing is left on receipt S1

  @SE-092 @gui
  Scenario: A gift comes back with the one who bought it
    Given Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods  | pieces | each  |
      | Kettle | 1      | 39.99 |
    And Cara gets gift receipt N1 with receipt S1
    When all of gift receipt N1 comes back with Cara, who has receipt S1
    Then 39.99 goes back to Cara on card 4242

  @SE-092 @gui
  Scenario: The buyer had the money back before the gift came
    Given Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods  | pieces | each  |
      | Kettle | 1      | 39.99 |
    And Cara gets gift receipt N1 with receipt S1
    And all of receipt S1 comes back
    When whoever holds gift receipt N1 gets 39.99 as store credit for the goods
    Then 39.99 is booked to GOODWILL

  @SE-093 @gui
  Scenario: The price fell since, and the record is there
    Given the shop sells:
      | code   | goods  | each  |
      | KETTLE | Kettle | 24.99 |
    And Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | code   | goods  | pieces | each  |
      | KETTLE | Kettle | 1      | 39.99 |
    When Cara has no paper and says "kettle 10 oct"
    Then receipt S1 is found first
    When what was found comes back
    Then 39.99 goes back to Cara on card 4242

  @SE-093 @gui
  Scenario: The price fell since, and nothing proves the purchase
    Given the shop sells:
      | code   | goods  | each  |
      | KETTLE | Kettle | 24.99 |
    When 1 of "KETTLE" come back without any proof
    Then 24.99 is given as store credit
