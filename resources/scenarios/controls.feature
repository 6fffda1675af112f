Feature: What must still work
  A program that refuses everything would keep every promise, and be of no use.

  @PC-01
  Scenario: She did miss a part
    Given Ana signs plan PA-1 on 1 Feb 2026: "Rings" for 1,920.00 in 12 monthly parts from 1 Mar 2026
    And Ana has paid the first 3 parts of plan PA-1 in cash, the last on 1 May 2026
    And today is 7 Jun 2026
    Then 160.00 of plan PA-1 is overdue on 7 Jun 2026
    And no reminder can be printed for plan PA-1
    Given today is 9 Jun 2026
    When a reminder for plan PA-1 is printed
    Then the reminder says "160.00"
    And no reminder can be printed for plan PA-1
    And the balance of plan PA-1 is 1,440.00

  @PC-02
  Scenario: Express was chosen and confirmed before paying
    When Fay has confirmed 28.99 and pays it by card, receipt S2:
      | goods            | pieces | each  |
      | Markers, set A   | 1      | 24.00 |
      | Express delivery | 1      | 4.99  |
    Then 28.99 can come back for receipt S2

  @PC-03
  Scenario: An engraving is added to the plan
    Given Ana signs plan PA-1 on 1 Feb 2026: "Rings" for 1,920.00 in 12 monthly parts from 1 Mar 2026
    And Ana has paid the first 4 parts of plan PA-1 in cash, the last on 1 Jun 2026
    When Ana signs that "Engraving" of 25.00 is added to plan PA-1, from 1,280.00 to 1,305.00
    Then the balance of plan PA-1 is 1,305.00
    And Ana gets a signed slip that says "1,305.00"
    And 1,945.00 can come back for receipt PA-1

  @PC-05 @gui
  Scenario: A change of mind after every window
    Given Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods  | pieces | each  |
      | Kettle | 1      | 39.99 |
      | Mug    | 2      | 6.50  |
    And Dev buys on 8 Dec 2026, in cash, receipt S2:
      | goods | pieces | each |
      | Mug   | 1      | 6.50 |
    And Eva buys on 12 Dec 2026, in cash, receipt S3:
      | goods | pieces | each |
      | Mug   | 1      | 6.50 |
    And today is 24 Dec 2026
    When the manager says no to receipt S1 because of past_day, slip Y1
    Then Cara gets a signed slip that says "How to ask again"
    And 52.99 can come back for receipt S1
    When all of receipt S1 comes back
    Then 52.99 goes back to Cara on card 4242

  @PC-06 @gui
  Scenario: Another serial number came back
    Given Eva buys on 10 Oct 2026, by card 1881, receipt S3:
      | goods      | pieces | each   | serials |
      | Television | 1      | 299.00 | SN-4711 |
      | Cable      | 1      | 9.00   |         |
    Then the piece with serial number "SN-9999" is none of line 1 of receipt S3
    When the manager says no to line 1 of receipt S3 because of other_item, slip Y1
    Then Eva gets a signed slip that says "How to ask again"
    When 1 of line 2 of receipt S3 comes back
    Then 9.00 goes back to Eva on card 1881
    And receipt S3 still has serial numbers "SN-4711"

  @PC-07
  Scenario: A paper that is not ours
    Given Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods  | pieces | each  |
      | Kettle | 1      | 39.99 |
    When a paper with a seal that is not ours is scanned
    Then the till asks kindly for another proof
    And nothing is booked
    When receipt S1 is scanned with one letter changed
    Then the till asks kindly for another proof
    And nothing is booked
    When receipt S1 is scanned with another signature
    Then the till asks kindly for another proof
    And nothing is booked

  @PC-09
  Scenario: Goods worn beyond trying: taking something off is off, and stays off
    Given Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods  | pieces | each  |
      | Kettle | 1      | 39.99 |
    And today is 12 Oct 2026
    When all of receipt S1 comes back with 5.00 taken off because of agreed_term and Cara was not asked
    Then it is refused with E_NO_EVIDENCE and written down
    When all of receipt S1 comes back
    Then 39.99 goes back to Cara on card 4242

  @PC-09 @gui
  Scenario: Worn beyond trying, sent to her and told so: less comes back, seen by two
    Given a shop in Great Britain
    And the shop's rules, which hang where customers see them, take less for goods worn beyond trying
    And Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods    | pieces | each  | kind     |
      | Kettle   | 1      | 39.99 |          |
      | Delivery | 1      | 3.95  | delivery |
    And today is 12 Oct 2026
    Then receipt S1 says "Worn beyond trying: less may come back"
    And receipt S1 says "may come back for no reason within 14 days"
    When line 1 of receipt S1 comes back worn, and the supervisor who saw "limescale inside, photo 118" takes off 5.00
    Then 38.94 goes back to Cara on card 4242
    And Cara gets a signed slip that says "Worn beyond trying"

  @PC-09 @gui
  Scenario Outline: Worn goods, and nothing is taken off: <why>
    Given a shop in <where>
    And <rules>
    And Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods    | pieces | each  | kind   |
      | Kettle   | 1      | 39.99 |        |
      | Delivery | 1      | 3.95  | <kind> |
    When line 1 of receipt S1 comes back worn, and the supervisor who saw "limescale inside, photo 118" takes off 5.00
    Then it is refused with E_NO_EVIDENCE and written down
    When all of receipt S1 comes back
    Then 43.94 goes back to Cara on card 4242

    Examples:
      | why                     | where         | kind     | rules                                                                                             |
      | the shop does not do so | Great Britain | delivery | the rules of returns hang where customers see them before they pay                                |
      | it was bought here      | Great Britain | goods    | the shop's rules, which hang where customers see them, take less for goods worn beyond trying     |
      | no law allows it        | New York      | delivery | the shop's rules, which hang where customers see them, take less for goods worn beyond trying     |

  @PC-10 @gui
  Scenario: A restocking fee she agreed to
    Given a shop in New York
    And the rules of returns hang where customers see them before they pay
    And Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods        | pieces | each   | terms           |
      | Custom frame | 1      | 200.00 | 10 % restocking |
    And the manager is on duty
    Then receipt S1 says "Change of mind: 10 % restocking is kept"
    When all of receipt S1 comes back as changed_mind
    Then 180.00 goes back to Cara on card 4242
    And Cara gets a signed slip that says "Restocking 10 %"

  @PC-10 @gui
  Scenario Outline: The same goods, and nothing is kept: <why>
    Given a shop in New York
    And the rules of returns hang where customers see them before they pay
    And Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods        | pieces | each   | terms           |
      | Custom frame | 1      | 200.00 | 10 % restocking |
    And the manager is on duty
    When all of receipt S1 comes back as <cause>
    Then 200.00 goes back to Cara on card 4242

    Examples:
      | why                    | cause            |
      | it is faulty           | faulty           |
      | it is another thing    | wrong_item       |
      | it came too late       | too_late         |
      | another size is wanted | size_colour      |
      | it is something else   | other            |

  @PC-10 @gui
  Scenario: Nobody said why it comes back: nothing is kept
    Given a shop in New York
    And the rules of returns hang where customers see them before they pay
    And Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods        | pieces | each   | terms           |
      | Custom frame | 1      | 200.00 | 10 % restocking |
    And the manager is on duty
    When all of receipt S1 comes back
    Then 200.00 goes back to Cara on card 4242

  @PC-10 @gui
  Scenario Outline: A fee that is not on the receipt is none: <where>
    Given a shop in <where>
    And Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods        | pieces | each   | terms           |
      | Custom frame | 1      | 200.00 | 10 % restocking |
    And the manager is on duty
    Then receipt S1 does not say "restocking"
    When all of receipt S1 comes back as changed_mind
    Then 200.00 goes back to Cara on card 4242

    Examples:
      | where         |
      | Great Britain |
      | Canada        |
      | New York      |

  @PC-10
  Scenario: The books lose the receipt: what its paper carries has no fee
    Given a shop in New York
    And the rules of returns hang where customers see them before they pay
    And Cara buys on 10 Oct 2026, by card 4242, receipt S1, and the books lose it:
      | goods        | pieces | each   | terms           |
      | Custom frame | 1      | 200.00 | 10 % restocking |
    And the manager is on duty
    When receipt S1 is shown, and what the books lost is in them again
    And all of receipt S1 comes back as changed_mind
    Then 200.00 goes back to Cara on card 4242
    And 200.00 is booked to LOSS:lost_record

  @I8 @gui
  Scenario: Made for her, and her receipt says so: a change of mind alone may be refused
    Given a shop in Great Britain
    And the rules of returns hang where customers see them before they pay
    And Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods          | pieces | each  | terms       |
      | Ring, engraved | 1      | 50.00 | custom_made |
    Then receipt S1 says "Made for you: no return for a change of mind."
    When the manager says no to receipt S1 because of excluded, slip Y1
    Then Cara gets a signed slip that says "Made for you"
    And 50.00 can come back for receipt S1
    When all of receipt S1 comes back as faulty
    Then 50.00 goes back to Cara on card 4242

  @I8 @gui
  Scenario Outline: No terms that a receipt does not say, or that no law allows: <where>
    Given a shop in <where>
    And Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods          | pieces | each  | terms       |
      | Ring, engraved | 1      | 50.00 | custom_made |
    When the manager says no to receipt S1 because of excluded
    Then it is refused with not_so and written down
    When all of receipt S1 comes back as changed_mind
    Then 50.00 goes back to Cara on card 4242

    Examples:
      | where         |
      | Great Britain |
      | Canada        |

  @PC-12 @gui
  Scenario: Authorised twice, not settled, and no slip: one of them is reversed
    Given the terminal authorised 160.00 twice, and one of them is for nothing
    When one of the two is reversed
    Then it is reversed once and nothing is owed by anybody

  @PC-13
  Scenario: She pays less than the part, knowing it
    Given Ana signs plan PA-1 on 1 Feb 2026: "Rings" for 1,920.00 in 12 monthly parts from 1 Mar 2026
    When Ana pays 150.00 in cash on plan PA-1 on 1 Mar 2026, receipt R1
    Then the next part of plan PA-1 is 10.00 on 1 Mar 2026
    And the balance of plan PA-1 is 1,770.00
    And Ana gets a signed slip that says "150.00"

  @PC-14 @gui
  Scenario: She pays with her credit
    Given Cara holds a credit of 25.00
    When Cara confirms that 25.00 of her credit pays, receipt S2:
      | goods  | pieces | each  |
      | Kettle | 1      | 39.99 |
    Then Cara holds a credit of 0.00
    And 14.99 was paid in cash for receipt S2

  @PC-16
  Scenario: The bank took a payment back
    Given Ana signs plan PA-1 on 1 Feb 2026: "Rings" for 1,920.00 in 12 monthly parts from 1 Mar 2026
    And Ana pays 160.00 by transfer on plan PA-1 on 1 Mar 2026, receipt R1
    And today is 5 Mar 2026
    When the bank takes back the payment of receipt R1 with reference "RTN-118", seen by the manager and the owner
    Then the balance of plan PA-1 is 1,920.00
    And Ana gets a signed slip that says "1,920.00"
    When the bank takes back the payment of receipt R1 with reference "RTN-118", seen by the manager and the owner
    Then it is refused with E_RULE_Z
    And the balance of plan PA-1 is 1,920.00

  @PC-16
  Scenario Outline: Money is not taken back without the bank: <what>
    Given Ana signs plan PA-1 on 1 Feb 2026: "Rings" for 1,920.00 in 12 monthly parts from 1 Mar 2026
    And Ana pays 160.00 <by> on plan PA-1 on 1 Mar 2026, receipt R1
    When the bank takes back the payment of receipt R1 with reference "<reference>", seen by <who>
    Then it is refused with E_RULE_Z
    And the balance of plan PA-1 is 1,760.00

    Examples:
      | what              | by          | reference | who                       |
      | cash has no bank  | in cash     | RTN-118   | the manager and the owner |
      | no word of a bank | by transfer |           | the manager and the owner |
      | one person alone  | by transfer | RTN-118   | the manager               |
