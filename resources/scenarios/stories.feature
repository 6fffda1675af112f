Feature: Stories other shops have told, each to its fair end
  What customers, clerks and shopkeepers wrote down; the tag is the story's own.

  @S09
  Scenario: Charged twice, and a set without its parts
    Given the shop sells:
      | code   | goods        | each  |
      | MAKER  | Soda maker   | 30.00 |
      | GAS    | Gas cylinder | 20.00 |
      | BOTTLE | Bottle       | 20.00 |
    And the shop offers "Soda set":
      | gives | goods            | amount | code    |
      | kit   | MAKER GAS BOTTLE | 35.00  | SODASET |
    And Tom buys on 10 Oct 2026, by card 4242, receipt S1:
      | code   | goods        | pieces | each  |
      | MAKER  | Soda maker   | 1      | 30.00 |
      | GAS    | Gas cylinder | 1      | 20.00 |
      | BOTTLE | Bottle       | 1      | 20.00 |
      |        | Toy train    | 2      | 12.00 |
    Then 59.00 can come back for receipt S1
    When Tom says that only 1 piece of line 4 of receipt S1 was taken
    Then 12.00 goes back to Tom on card 4242
    When 1 of line 1 of receipt S1 comes back
    Then 15.00 goes back to Tom on card 4242
    And 32.00 can come back for receipt S1

  @S20 @gui
  Scenario Outline: One of two comes back: <first>
    Given the shop offers "Two for one":
      | gives | pieces | free |
      | free  | 2      | 1    |
    And Uma buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods | pieces | each  |
      | Lamp  | 1      | 30.00 |
      | Shade | 1      | 20.00 |
    Then 30.00 can come back for receipt S1
    When 1 of line <line> of receipt S1 comes back
    Then <first> goes back to Uma on card 4242
    And <rest> can come back for receipt S1
    When 1 of line <other> of receipt S1 comes back
    Then <rest> goes back to Uma on card 4242

    Examples:
      | line | other | first | rest  |
      | 1    | 2     | 18.00 | 12.00 |
      | 2    | 1     | 12.00 | 18.00 |
