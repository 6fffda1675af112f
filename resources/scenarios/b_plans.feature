Feature: A signed plan stays as it was signed
  Section B: later papers may lower a price, move a date later or add a right, and nothing else.

  Background:
    Given Ana signs plan PA-1 on 1 Feb 2026: "Rings" for 1,920.00 in 12 monthly parts from 1 Mar 2026
    And Ana pays 160.00 in cash on plan PA-1 on 1 Mar 2026, receipt R1
    And Ana pays 160.00 in cash on plan PA-1 on 1 Apr 2026, receipt R2
    And Ana pays 160.00 in cash on plan PA-1 on 1 May 2026, receipt R3

  @SE-023 @gui
  Scenario Outline: A new plan for the same goods is not dearer: <when>
    Given Ana pays 160.00 in cash on plan PA-1 on 1 Jun 2026, receipt R4
    And today is <when>
    And the manager is on duty
    When somebody tries to replace plan PA-1 by one of 1,380.00 for the same goods
    Then it is refused with E_RULE_Z and written down
    And RECV:Ana holds 0.00
    When Ana signs plan PA-9 on <when>: "Rings" for 1,280.00 in 8 monthly parts from 1 Jul 2026
    Then the balance of plan PA-9 is 1,280.00
    And RECV:Ana holds 1,280.00

    Examples:
      | when       |
      | 1 Jun 2026 |
      | 9 Jun 2026 |

  @SE-025 @gui
  Scenario: No statement of the program's own role changes a price
    Given Ana pays 160.00 in cash on plan PA-1 on 1 Jun 2026, receipt R4
    When the program's role sets the price of plan PA-1 to 2,020.00 by a statement
    Then the statement is refused
    And the balance of plan PA-1 is 1,280.00

  @SE-025 @gui
  Scenario: The file's owner changes a price, and it shows and does not count
    Given Ana pays 160.00 in cash on plan PA-1 on 1 Jun 2026, receipt R4
    When the file's owner drops the guards and sets the price of plan PA-1 to 2,020.00
    Then the check of the books names the row
    And the balance of plan PA-1 is 1,280.00
    And plan PA-1 is in doubt and no demand can be printed for it

  @SE-025 @gui
  Scenario: There is no command that edits a price once signed
    Then no command, option or column is for "edit_plan, edit_total, reprice, raise_price"

  @SE-026 @gui
  Scenario: The next part is raised and the last one lowered
    When somebody tries to change part 5 of plan PA-1 to 260.00 and part 12 to 60.00 without asking Ana
    Then it is refused with E_NO_EVIDENCE and written down
    And part 5 of plan PA-1 is 160.00

  @SE-028 @gui
  Scenario Outline: A fee is no line of a plan: <fee>
    When somebody tries to add "<fee>" of <amount> to plan PA-1
    Then it is refused with E_RULE_Z and written down
    And part 5 of plan PA-1 is 160.00
    And the balance of plan PA-1 is 1,440.00

    Examples:
      | fee       | amount |
      | admin     | 15.00  |
      | recovery  | 100.00 |
      | insurance | 9.99   |

  @SE-029 @gui
  Scenario: All of what she hands over is for her plan
    Given Ana pays 160.00 in cash on plan PA-1 on 1 Jun 2026, receipt R4
    And today is 1 Jul 2026
    When somebody tries to credit plan PA-1 with 145.00 of 160.00 that Ana hands over
    Then it is refused with E_RULE_Z and written down
    When Ana pays 160.00 in cash on plan PA-1 on 1 Jul 2026, receipt R5
    Then the balance of plan PA-1 is 1,120.00

  @SE-031
  Scenario: Interest set later does not reach a running plan
    When the shop sets 4 % interest for plans
    Then no command, option or column is for "interest, apr, index_rate"
    And the balance of plan PA-1 is 1,440.00
    And the terms of plan PA-1 are those that were signed

  @SE-032 @gui
  Scenario: Signed at a mistyped price
    Given Ana signs plan PA-2 on 1 Jun 2026: "Rings" for 1,290.00 in 12 monthly parts from 1 Jul 2026
    And today is 2 Jun 2026
    When it is found that plan PA-2 was meant to cost 1,920.00
    Then the balance of plan PA-2 is 1,290.00
    And 630.00 is booked to LOSS:undercharge
    And Ana may cancel plan PA-2 at no cost
    And Ana gets a signed slip that says "1,290.00"
    And the slip begins with an apology

  @SE-034 @gui
  Scenario: Parts always make the whole
    When a schedule of 100.00 in 3 monthly parts from 1 Mar 2026 is made
    Then its parts are 33.33, 33.33 and 33.34
    And 500 schedules of 0.01 to 100,000.00 in 1 to 60 parts each make their whole

  @SE-035 @gui
  Scenario: Nothing becomes due at once
    Given Ana pays 160.00 in cash on plan PA-1 on 1 Jun 2026, receipt R4, and the books lose it
    And today is 2 Jun 2026
    When somebody tries to make all of plan PA-1 due at once
    Then it is refused with E_RULE_Z and written down
    When receipt R4 is scanned
    Then 0.00 of plan PA-1 is overdue on 2 Jun 2026
    And 160.00 is booked to LOSS:unrecorded
    And Ana gets a signed slip that says "1,280.00"

  @SE-037 @gui
  Scenario: Goods paid for by receipts are handed over
    Given Ben signs layaway PL-1 on 2 May 2026: "Clock" for 300.00 in 6 monthly parts from 1 Jun 2026
    And Ben pays 250.00 in cash on plan PL-1 on 1 Jun 2026, receipt R6
    And Ben pays 50.00 in cash on plan PL-1 on 1 Jul 2026, receipt R7, and the books lose it
    And today is 9 Jul 2026
    When receipt R7 is scanned
    And the goods of plan PL-1 are handed over
    Then the goods of plan PL-1 are with Ben
    And 50.00 is booked to LOSS:unrecorded
    And the balance of plan PL-1 is 0.00
    And no demand can be printed for plan PL-1

  @SE-038
  Scenario Outline: More than she owes goes back: <way>
    Given Ana pays 160.00 in cash on plan PA-1 on 1 Jun 2026, receipt R4
    And today is 2 Jun 2026
    When Ana pays 1,300.00 in cash on plan PA-1 and wants what is over as <way>
    Then the balance of plan PA-1 is 0.00
    And Ana is given 20.00 as <way>

    Examples:
      | way    |
      | cash   |
      | credit |

  @SE-039
  Scenario: Paying it all early costs nothing
    Given Ana pays 160.00 in cash on plan PA-1 on 1 Jun 2026, receipt R4
    When Ana pays 1,280.00 in cash on plan PA-1 on 2 Jun 2026, receipt R5
    Then the balance of plan PA-1 is 0.00
    And plan PA-1 is closed
    And Ana gets a signed slip that says "0.00"

  @SE-041 @pending
  Scenario: The same part is paid at two tills in one hour
    Pending: tills that work offline do not know of each other yet.
    Given Ana pays 160.00 in cash on plan PA-1 on 1 Jun 2026, receipt R4
    When her husband pays 160.00 in cash on plan PA-1 at T2 in the same hour
    Then he is told before he pays that part 4 is paid
