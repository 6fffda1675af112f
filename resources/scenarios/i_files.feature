Feature: What is done to the file shows, and does not count
  Section I: files, backups, imports.

  @SE-120
  Scenario: The file's owner takes a payment out, and the account says so too
    Given Ana signs plan PA-1 on 1 Feb 2026: "Rings" for 1,920.00 in 12 monthly parts from 1 Mar 2026
    And Ana pays 160.00 in cash on plan PA-1 on 1 Mar 2026, receipt R1
    When the file's owner takes payment R1 of Ana out of rows and account
    Then plan PA-1 is in doubt and no demand can be printed for it
    And the balance of plan PA-1 is 1,760.00

  @SE-120
  Scenario: The file's owner raises a balance
    Given Ana signs plan PA-1 on 1 Feb 2026: "Rings" for 1,920.00 in 12 monthly parts from 1 Mar 2026
    And Ana has paid the first 4 parts of plan PA-1 in cash, the last on 1 Jun 2026
    When the file's owner drops the guards and books 100.00 to RECV:Ana
    Then the check of the books names the row
    And the balance of plan PA-1 is 1,280.00
    And statement ST-1 of plan PA-1 says "1,280.00"
    And no demand can be printed for plan PA-1

  @SE-122
  Scenario: The file's owner shortens a window
    Given Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods  | pieces | each  |
      | Kettle | 1      | 39.99 |
      | Mug    | 2      | 6.50  |
    When the file's owner drops the guards and sets the last day of receipt S1 to 24 Oct 2026
    Then the check of the books names the row
    And the last day printed on receipt S1 is 9 Dec 2026

  @SE-122
  Scenario: The file's owner swaps two prices
    Given Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods  | pieces | each  |
      | Kettle | 1      | 39.99 |
      | Mug    | 2      | 6.50  |
    When the file's owner drops the guards and swaps the prices of lines 1 and 2 of receipt S1
    Then the check of the books names the row
    And the paper of receipt S1 says 39.99 for line 1 and 13.00 for line 2

  @SE-122
  Scenario: Half the rows of a receipt are gone
    Given Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods  | pieces | each  |
      | Kettle | 1      | 39.99 |
      | Mug    | 2      | 6.50  |
    When the file's owner takes half the rows of receipt S1
    And receipt S1 is scanned
    And all of receipt S1 comes back
    Then 52.99 goes back to Cara on card 4242
    And 52.99 is booked to LOSS:lost_record
    And the check of the books names the row

  @SE-122
  Scenario: Half the rows of a plan are gone
    Given Ana signs plan PA-1 on 1 Feb 2026: "Rings" for 1,920.00 in 12 monthly parts from 1 Mar 2026
    And Ana has paid the first 3 parts of plan PA-1 in cash, the last on 1 May 2026
    And Ana pays 160.00 in cash on plan PA-1 on 1 Jun 2026, receipt R4
    When the file's owner takes half the rows of plan PA-1
    And receipt R4 is scanned
    Then the balance of plan PA-1 is 1,280.00
    And the next part of plan PA-1 is 160.00 on 1 Jul 2026
    And the check of the books names the row

  @SE-133
  Scenario: Her plan is written to somebody else's name, and she pays
    Given Ana signs plan PA-1 on 1 Feb 2026: "Rings" for 1,920.00 in 12 monthly parts from 1 Mar 2026
    And Ben signs plan PB-1 on 1 Feb 2026: "Lamp" for 300.00 in 10 monthly parts from 1 Mar 2026
    When the file's owner writes plan PA-1 to the name of Ben
    And Ana pays 160.00 in cash on plan PA-1 on 1 Mar 2026, receipt R1
    Then the balance of plan PA-1 is 1,760.00
    And the balance of plan PB-1 is 300.00
    And the check of the books names the row

  @SE-123 @sqlite
  Scenario: The end of the journal is cut off
    Given Cara buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods  | pieces | each  |
      | Kettle | 1      | 39.99 |
    And 50 further sales of 6.50 are made on 10 Oct 2026, the last with receipt S50
    When the file's owner cuts off the last 50 entries of the journal
    And the books are opened again
    Then the opening says that an older copy was put back
    And the next receipt has a number that was never given
    And receipt S50 still verifies

  @SE-125 @sqlite
  Scenario: A backup of two days ago is put back
    Given Ana signs plan PA-1 on 1 Feb 2026: "Rings" for 1,920.00 in 12 monthly parts from 1 Mar 2026
    And Ben signs plan PB-1 on 1 Feb 2026: "Lamp" for 300.00 in 10 monthly parts from 1 Mar 2026
    And Ana has paid the first 3 parts of plan PA-1 in cash, the last on 1 May 2026
    And Cara buys on 30 May 2026, by card 4242, receipt S1:
      | goods  | pieces | each  |
      | Kettle | 1      | 39.99 |
      | Mug    | 2      | 6.50  |
    And a backup is made on 30 May 2026
    And Ana pays 160.00 in cash on plan PA-1 on 1 Jun 2026, receipt R4
    And Ben pays 30.00 in cash on plan PB-1 on 1 Jun 2026, receipt R5
    And all of receipt S1 comes back, slip B1
    When the backup is put back on 2 Jun 2026
    And receipt R4 is scanned
    And receipt R5 is scanned
    Then the balance of plan PA-1 is 1,280.00
    And the balance of plan PB-1 is 270.00
    And 190.00 is booked to LOSS:unrecorded
    When all of receipt S1 comes back
    Then 52.99 goes back to Cara on card 4242
    And 52.99 is booked to LOSS:over_refund when slip B1 is scanned

  @SE-126 @many
  Scenario: Customers, plans and credits of another program are brought along
    Given a file of 1,000 customers with plans and credits drawn by lot
    When the file is imported
    Then it took less than 5 seconds
    And nobody of the file owes more or holds less than the file says
    And a signed report shows both totals

  @SE-126
  Scenario: One row that would be worse stops it all
    Given a file of 20 customers with plans and credits drawn by lot
    And row 7 of the file owes more than its papers say
    When the file is imported
    Then it is refused with E_RULE_Z
    And nothing is booked

  @SE-135
  Scenario Outline: A payment is not replaced: <statement>
    Given Ana signs plan PA-1 on 1 Feb 2026: "Rings" for 1,920.00 in 12 monthly parts from 1 Mar 2026
    And Ana pays 160.00 in cash on plan PA-1 on 1 Mar 2026, receipt R4
    When the program's role writes over the posting of receipt R4 by <statement>
    Then the statement is refused
    And the balance of plan PA-1 is 1,760.00

    Examples:
      | statement         |
      | INSERT OR REPLACE |
      | REPLACE INTO      |
      | UPSERT            |
      | UPDATE            |
      | DELETE            |
