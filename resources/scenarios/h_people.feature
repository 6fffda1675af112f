Feature: Nobody's word, rank or rush worsens what a customer has
  Section H: codes, approvals, people.

  @SE-111 @gui
  Scenario: "She wanted it" needs her
    Given Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods  | pieces | each  |
      | Kettle | 1      | 39.99 |
      | Mug    | 2      | 6.50  |
    And today is 12 Oct 2026
    When all of receipt S1 comes back with 5.00 taken off because of customer_choice and Cara was not asked
    Then it is refused with E_NO_EVIDENCE and written down
    When all of receipt S1 comes back
    Then 52.99 goes back to Cara on card 4242

  @SE-111
  Scenario: What she chose herself and signed for is taken off
    Given Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods  | pieces | each  |
      | Kettle | 1      | 39.99 |
      | Mug    | 2      | 6.50  |
    And today is 12 Oct 2026
    When all of receipt S1 comes back with 5.00 taken off because of customer_choice and Cara signs for it
    Then 47.99 goes back to Cara on card 4242

  @SE-111
  Scenario Outline: No other reason takes anything off: <cause>
    Given Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods  | pieces | each  |
      | Kettle | 1      | 39.99 |
    When all of receipt S1 comes back with 5.00 taken off because of <cause> and Cara signs for it
    Then it is refused with <code> and written down

    Examples:
      | cause         | code          |
      | policy        | E_RULE_Z      |
      | staff_error   | E_RULE_Z      |
      | unknown       | E_RULE_Z      |
      | agreed_term   | E_NO_EVIDENCE |
      | abuse_proven  | E_NO_EVIDENCE |
      | tax_at_supply | E_RULE_Z      |

  @SE-111
  Scenario: The owner sees how often each person says it
    Given Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods  | pieces | each  |
      | Kettle | 1      | 39.99 |
    When all of receipt S1 comes back with 5.00 taken off because of customer_choice and Cara was not asked
    Then it is refused with E_NO_EVIDENCE and written down
    And the owner's register shows the attempt of the clerk
    And the owner's register shows customer_choice of the clerk beside the shop's median

  @SE-112 @gui
  Scenario Outline: Everybody approves, and it is refused all the same: <role>, <cause>
    Given Ana signs plan PA-1 on 1 Feb 2026: "Rings" for 1,920.00 in 12 monthly parts from 1 Mar 2026
    And the <role> is on duty
    When somebody tries to book 100.00 to RECV:Ana against SALES because of <cause>
    Then it is refused with E_RULE_Z and written down
    And the balance of plan PA-1 is 1,920.00

    Examples:
      | role    | cause           |
      | owner   | customer_choice |
      | owner   | agreed_change   |
      | owner   | agreed_term     |
      | manager | abuse_proven    |
      | manager | policy          |

  @SE-112
  Scenario: No statement of the program's own role books it either
    Given Ana signs plan PA-1 on 1 Feb 2026: "Rings" for 1,920.00 in 12 monthly parts from 1 Mar 2026
    When the program's role books 100.00 to RECV:Ana by a statement
    Then the statement is refused
    And the balance of plan PA-1 is 1,920.00

  @SE-112
  Scenario: No statement books one side alone
    Given Ana signs plan PA-1 on 1 Feb 2026: "Rings" for 1,920.00 in 12 monthly parts from 1 Mar 2026
    When the program's role books 100.00 to CASH:T1 and nothing against it by a statement
    Then the statement is refused
    And CASH:T1 holds 100.00

  @SE-112
  Scenario: No word lets a command go past the rules
    Then no command, option or column is for "force, override, skip, admin, bypass"

  @SE-113 @gui
  Scenario Outline: The same person twice: <who>
    Given Eva buys on 10 Oct 2026, by card 1881, receipt S3:
      | goods      | pieces | each   |
      | Television | 1      | 399.00 |
    And today is 12 Oct 2026
    When all of receipt S3 comes back and the second person is <who>
    Then it is refused with other_person_wanted and written down
    And 399.00 can come back for receipt S3

    Examples:
      | who                            |
      | the clerk again                |
      | the clerk with another PIN     |
      | somebody the owner added today |

  @SE-114 @gui
  Scenario: Many returns are no proof
    Given Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods  | pieces | each  |
      | Kettle | 1      | 39.99 |
      | Mug    | 2      | 6.50  |
    And today is 12 Oct 2026
    When the manager says no to receipt S1 because of abuse
    Then it is refused with other_person_wanted and written down
    When the manager and the owner say no to receipt S1 because of abuse, having seen "9 returns this year"
    Then it is refused with words_wanted
    When all of receipt S1 comes back
    Then 52.99 goes back to Cara on card 4242

  @SE-116 @gui
  Scenario: "Miscellaneous" beside an open case
    Given Ana signs plan PA-1 on 1 Feb 2026: "Rings" for 1,920.00 in 12 monthly parts from 1 Mar 2026
    And Ana pays 160.00 in cash on plan PA-1 on 1 Mar 2026, receipt R1, and the books lose it
    And today is 5 Mar 2026
    And receipt R1 is scanned
    And 160.00 is booked to LOSS:unrecorded
    When an open line "miscellaneous" of 100.00 is sold to Ana
    Then it is refused with E_NO_EVIDENCE and written down

  @SE-116
  Scenario: A line of real goods she confirmed stands beside her case
    Given Ana signs plan PA-1 on 1 Feb 2026: "Rings" for 1,920.00 in 12 monthly parts from 1 Mar 2026
    And Ana pays 160.00 in cash on plan PA-1 on 1 Mar 2026, receipt R1, and the books lose it
    And today is 5 Mar 2026
    And receipt R1 is scanned
    And 160.00 is booked to LOSS:unrecorded
    When an open line "Silver polish" of 100.00 is sold to Ana and she confirms it, receipt S9
    Then the owner's register shows receipt S9 beside the case of Ana

  @SE-117
  Scenario: Two namesakes become one, and nothing is set off
    Given customer Ann, with the phone 0700 900 001, holds a credit of 40.00
    And customer Anne, with the phone 0700 900 002, owes 40.00 on plan PN-1
    When Ann and Anne are merged by one person
    Then it is refused with two_links_wanted
    When Ann and Anne are merged by two signed links
    Then Ann holds a credit of 40.00
    And the balance of plan PN-1 is 40.00
    When Ann and Anne are parted again
    Then Ann holds a credit of 40.00
    And the balance of plan PN-1 is 40.00

  @SE-119 @gui
  Scenario: A shortage is nobody's wages
    Given the shift at T1 is closed on 10 Oct 2026 with 100.00 too little in the drawer
    Then 100.00 is booked to LOSS:till_short
    And no source of paid-in cash is a person who works here
    And no account is of a person who works here
    And no command, option or column is for "payroll, wage, tip, deduct, employee_pays, staff_owes"

  @SE-133 @gui
  Scenario Outline: One customer's debt never becomes another's: <way>
    Given Ana signs plan PA-1 on 1 Feb 2026: "Rings" for 1,920.00 in 12 monthly parts from 1 Mar 2026
    And Ben signs plan PB-1 on 1 Feb 2026: "Sofa" for 900.00 in 6 monthly parts from 1 Mar 2026
    And Ben has paid the first 2 parts of plan PB-1 in cash, the last on 1 Apr 2026
    And Ana has paid the first 4 parts of plan PA-1 in cash, the last on 1 Jun 2026
    When somebody tries to book <amount> to RECV:Ana against RECV:Ben because of <cause>
    Then it is refused with E_RULE_Z and written down
    And the balance of plan PA-1 is 1,280.00
    And the balance of plan PB-1 is 600.00

    Examples:
      | way             | amount | cause           |
      | a transfer      | 50.00  | customer_choice |
      | a correction    | 50.00  | staff_error     |
      | a wrong account | 50.00  | unknown         |
      | the whole plan  | 600.00 | agreed_change   |

  @SE-133
  Scenario: No statement moves a debt, and forgiving one is free
    Given Ana signs plan PA-1 on 1 Feb 2026: "Rings" for 1,920.00 in 12 monthly parts from 1 Mar 2026
    And Ben signs plan PB-1 on 1 Feb 2026: "Sofa" for 900.00 in 6 monthly parts from 1 Mar 2026
    When the program's role moves 50.00 from RECV:Ben to RECV:Ana by a statement
    Then the statement is refused
    When 50.00 of plan PB-1 is forgiven
    Then the balance of plan PB-1 is 850.00
    And the balance of plan PA-1 is 1,920.00
    And 50.00 is booked to LOSS:mispost
    And Ben gets a signed slip that says "850.00"
