Feature: Words ask for nothing that the books do not
  Section J: letters, templates, cash off the books.

  Background:
    Given Ana signs plan PA-1 on 1 Feb 2026: "Rings" for 1,920.00 in 12 monthly parts from 1 Mar 2026

  @SE-128 @gui
  Scenario Outline: A letter names no sum of its own: <words>
    When a letter to Ana is written with the words "<words>"
    Then it is refused with E_RULE_Z and written down

    Examples:
      | words                         |
      | please bring 100.00           |
      | please bring £100             |
      | please bring one hundred      |
      | please bring one-hundred pounds |
      | a picture                     |

  @SE-128 @gui
  Scenario: A kind letter is written
    When a letter to Ana is written with the words "Thank you for coming by. See you soon."
    Then it is written

  @SE-129 @gui
  Scenario Outline: A receipt of one's own cannot hide a right: without <field>
    When a receipt form without <field> is saved
    Then it is refused with field_wanted
    And the built-in form is printed

    Examples:
      | field   |
      | balance |
      | window  |
      | no_more |

  @SE-130 @gui
  Scenario: Cash paid in needs a source, and a customer's cash is hers
    When 100.00 that came from Ana is paid in
    Then Ana holds a credit of 100.00
    And 100.00 is shown as to be given back to Ana

  @SE-130 @gui
  Scenario: Cash of which nobody knows whose it is waits for who asks
    When 100.00 of which nobody knows the owner is paid in
    Then SUSPENSE:till_over holds 100.00
    When Ana says that she paid 100.00 in cash on plan PA-1 on 1 Feb 2026
    Then the claim is accepted at once
    And the balance of plan PA-1 is 1,820.00
    And 100.00 is taken from SUSPENSE:till_over
    And Ana gets a signed slip that says "1,820.00"
    And the slip begins with an apology
