Feature: Coins never make a plan dearer
  Section B, where the smallest coin is not the smallest unit.

  @SE-042
  Scenario: Cash in coins of 0.05 takes no more than was signed
    Given a shop whose smallest coin is 0.05
    And Ben signs plan PC-1 on 1 Feb 2026: "Lamp" for 399.96 in 12 monthly parts from 1 Mar 2026
    When Ben pays each part of plan PC-1 in cash
    Then eleven payments of plan PC-1 were 33.35 and the last was 33.10
    And 399.95 was paid on plan PC-1
    And the balance of plan PC-1 is 0.00
