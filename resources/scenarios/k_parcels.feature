Feature: Returns by parcel
  The label first, the goods later: handed in, looked at, and paid by the promised day.

  Background:
    Given Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods  | pieces | each  |
      | Mug    | 3      | 6.50  |
      | Kettle | 1      | 39.99 |

  @MED-RET @gui
  Scenario: From the label to the money
    Given 2 of line 1 of receipt S1 are announced by parcel, label K1
    Then the label of parcel K1 says neither a day nor an amount
    When parcel K1 is handed in on 12 Oct 2026, slip G1
    Then parcel K1 is promised by 26 Oct 2026
    And 0.00 is to be paid for parcel K1
    When 1 good and 1 damaged of line 1 came with parcel K1 on 15 Oct 2026
    Then 13.00 is to be paid for parcel K1
    When what came with parcel K1 is paid
    Then 13.00 goes back to Cara on card 4242
    And parcel K1 is settled
    And 46.49 can come back for receipt S1

  @MED-RET @gui
  Scenario: It comes and is paid in parts
    Given 3 of line 1 of receipt S1 are announced by parcel, label K1
    When 1 good and 0 damaged of line 1 came with parcel K1 on 15 Oct 2026
    And what came with parcel K1 is paid
    Then 6.50 goes back to Cara on card 4242
    When 1 good and 1 damaged of line 1 came with parcel K1 on 20 Oct 2026
    And what came with parcel K1 is paid
    Then 13.00 goes back to Cara on card 4242
    And parcel K1 is settled

  @MED-RET
  Scenario: No more comes than was announced
    Given 2 of line 1 of receipt S1 are announced by parcel, label K1
    When 1 good and 2 damaged of line 1 came with parcel K1 on 15 Oct 2026
    Then it is refused with more_than_announced
    And 0.00 is to be paid for parcel K1

  @MED-RET
  Scenario: What is on a label is not announced twice
    Given 2 of line 1 of receipt S1 are announced by parcel, label K1
    Then 1 of line 1 of receipt S1 may be announced by parcel
    When 2 of line 1 of receipt S1 are announced by parcel, label K2
    Then it is refused with more_than_free
    When nothing will come with parcel K1
    Then 3 of line 1 of receipt S1 may be announced by parcel

  @gui
  Scenario: Lost on the way after it was handed in is the shop's
    Given 1 of line 2 of receipt S1 are announced by parcel, label K1
    And parcel K1 is handed in on 12 Oct 2026, slip G1
    When parcel K1 is lost on the way
    Then 39.99 goes back to Cara on card 4242
    And 33.32 is booked to LOSS:lost_record
    And parcel K1 is settled

  Scenario: Lost before anybody saw it, nothing is paid for it
    Given 1 of line 2 of receipt S1 are announced by parcel, label K1
    When parcel K1 is lost on the way
    Then it is refused with parcel_moved_on

  Scenario: The promised day is over: all of it at once
    Given 3 of line 1 of receipt S1 are announced by parcel, label K1
    And parcel K1 is handed in on 12 Oct 2026, slip G1
    When today is 26 Oct 2026
    Then 0.00 is to be paid for parcel K1
    When today is 27 Oct 2026
    Then 19.50 is to be paid for parcel K1
    When what came with parcel K1 is paid
    Then 19.50 goes back to Cara on card 4242
