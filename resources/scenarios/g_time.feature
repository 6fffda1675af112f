Feature: No day of ours makes a customer late
  Section G: shut days, outages and payments not seen yet.

  Background:
    Given Ana signs plan PA-1 on 1 Feb 2026: "Rings" for 1,920.00 in 12 monthly parts from 1 Mar 2026
    And Ana has paid the first 8 parts of plan PA-1 in cash, the last on 1 Oct 2026

  @SE-106
  Scenario: The shop was shut on the due day
    Given the shop is marked shut from 31 Oct 2026 to 2 Nov 2026
    And today is 2 Nov 2026
    Then 0.00 of plan PA-1 is overdue on 2 Nov 2026
    And no reminder can be printed for plan PA-1
    When Ana pays 160.00 in cash on plan PA-1 on 3 Nov 2026, receipt R9
    Then the balance of plan PA-1 is 480.00
    And part 9 of plan PA-1 counts as paid on time

  @SE-107 @gui
  Scenario: The card machine was down
    Given the card machine is marked down from 1 Nov 2026 to 4 Nov 2026
    And today is 10 Nov 2026
    Then 0.00 of plan PA-1 is overdue on 10 Nov 2026
    And no reminder can be printed for plan PA-1
    And part 9 of plan PA-1 may be paid until 11 Nov 2026
    And plan PA-1 may be paid by card and in cash

  @SE-109 @pending
  Scenario: Another till was offline
    Pending: tills that work offline and send later are not in the program yet.
    Given Ana pays 160.00 in cash on plan PA-1 at T2 on 1 Nov 2026 while T2 is offline
    When reminders are run at T1 on 9 Nov 2026
    Then no reminder can be printed for plan PA-1
