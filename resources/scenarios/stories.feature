Feature: Stories other shops have told, each to its fair end
  What customers, clerks and shopkeepers wrote down; the tag is the story's own.

  @S09 @gui
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

  @S01 @gui
  Scenario: The receipt that went blank
    Given Vera buys on 10 Jan 2026, by card 4242, receipt S1:
      | goods  | pieces | each   |
      | Camera | 1      | 199.00 |
    And Tom buys on 11 Jan 2026, by card 1881, receipt S2:
      | goods  | pieces | each   |
      | Camera | 1      | 199.00 |
    And today is 2 Jul 2026
    When Vera has no paper and says "camera january card 4242"
    Then receipt S1 is found first
    When what was found comes back because it is faulty
    Then 199.00 goes back to Vera on card 4242

  @S02 @gui
  Scenario: The e-mail that never came
    Given Wim buys on 10 Oct 2026, by card 7007, receipt S1:
      | goods   | pieces | each  |
      | Toaster | 1      | 39.99 |
      | Mug     | 1      | 6.50  |
    And today is 5 Nov 2026
    When Wim has no paper and says "toastr 10 oct total 46.49"
    Then receipt S1 is found first
    When what was found comes back because it is faulty
    Then 46.49 goes back to Wim on card 7007
    And Wim gets a signed slip that says "46.49"
    And the slip begins with an apology

  @S03 @gui
  Scenario: Cash, no receipt, no record
    Given the shop sells:
      | code    | goods   | each  |
      | TOASTER | Toaster | 39.99 |
    When Xia has no paper and says "toaster serial T-1000"
    Then no purchase is found
    When 1 of "TOASTER" come back without any proof
    Then 39.99 is given as store credit

  @S04 @gui
  Scenario: A receipt for something else
    Given Yves buys on 1 Oct 2026, by card 4242, receipt S1:
      | goods   | pieces | each  |
      | Scissor | 1      | 12.00 |
    And today is 3 Nov 2026
    When "Wool scarf", never sold here, comes back, and 15.00 is given for it
    Then 15.00 is given as store credit
    When all of receipt S1 comes back
    Then 12.00 goes back to Yves on card 4242

  @S05 @gui
  Scenario: Lowest price: one penny
    Given the shop sells:
      | code  | goods | each  |
      | BRUSH | Brush | 12.00 |
    And Zoe buys on 10 Oct 2026, in cash, receipt S1:
      | code  | goods | pieces | each  |
      | BRUSH | Brush | 1      | 11.00 |
    And Tom buys on 11 Oct 2026, in cash, receipt S2:
      | code  | goods | pieces | each |
      | BRUSH | Brush | 1      | 0.01 |
    When 1 of "BRUSH" come back without any proof
    Then 11.00 is given as store credit
    When 1 of "BRUSH" come back without any proof, and the same go out
    Then nothing is to pay and nothing to give back

  @S06 @gui
  Scenario: Twenty small things
    Given the shop sells:
      | code | goods    | each |
      | PIN  | Hair pin | 2.00 |
      | CLIP | Clip     | 6.00 |
    When 20 of "PIN" come back without any proof
    Then 40.00 is given as store credit
    When 20 of "PIN" come back without any proof
    Then 40.00 is given as store credit
    When 20 of "CLIP" come back without any proof, and a second person is asked

  @S10 @gui
  Scenario: Shoes on the bill, not in the bag
    Given the shop sells:
      | code  | goods | each  |
      | SHOES | Shoes | 49.00 |
    And today is 9 Oct 2026
    And 10 pieces of "SHOES" are counted
    And Vera buys on 10 Oct 2026, by card 4242, receipt S1:
      | code  | goods | pieces | each  |
      | SHOES | Shoes | 2      | 49.00 |
    And today is 12 Oct 2026
    Then there should be 8 pieces of "SHOES"
    When Vera misses 1 piece of line 1 of receipt S1, slip M1
    Then Vera gets a signed slip that says "not in the bag"
    And 98.00 can come back for receipt S1
    When 9 pieces are counted for slip M1
    And today is 26 Oct 2026
    Then slip M1 waits for an answer
    When Vera says that only 1 piece of line 1 of receipt S1 was taken
    Then 49.00 goes back to Vera on card 4242
    And slip M1 is answered, with a count of 9
    And 49.00 can come back for receipt S1

  @S03 @gui
  Scenario: A serial number is proof enough of which piece it is
    Given Will buys on 10 Oct 2026, in cash, receipt S1:
      | goods   | pieces | each  | serials           |
      | Toaster | 3      | 30.00 | TS-101 TS-102 TS-103 |
    When the piece with serial number "TS-102" comes back on receipt S1
    Then 30.00 goes back to Will in cash
    And receipt S1 still has serial numbers "TS-101 TS-103"

  @S08 @gui
  Scenario: Paid twice
    Given Omar buys on 10 Oct 2026, by card 4242, receipt S1:
      | goods | pieces | each  |
      | Lamp  | 1      | 52.99 |
    And the terminal took 52.99 on card 4242 for receipt S1
    And the terminal took 52.99 on card 4242 once more
    When the acquirer's settlement is read
    Then 52.99 is found to be taken twice for receipt S1
    When what was taken twice goes back to the card, with 0.00 of proved charges
    Then 52.99 went back to the card on 10 Oct 2026
    And 52.99 can come back for receipt S1

  @S07 @gui
  Scenario: Dearer at the till than on the shelf
    Given Ana buys on 10 Oct 2026, in cash, receipt S1:
      | goods | pieces | each  |
      | Lamp  | 1      | 12.99 |
    And Ben buys on 11 Oct 2026, by card 4242, receipt S2:
      | goods | pieces | each  |
      | Lamp  | 2      | 12.99 |
    And Cara buys on 20 Oct 2026, in cash, receipt S3:
      | goods | pieces | each |
      | Lamp  | 1      | 9.99 |
    When everyone charged more than 9.99 each for "Lamp" from 9 Oct 2026 to 20 Oct 2026 is credited 9.00 in all
    Then receipt S1 says that 3.00 waits
    And receipt S2 says that 6.00 waits
    And receipt S3 says that 0.00 waits
    And 19.98 can come back for receipt S2
    And the slip begins with an apology

  @S11 @gui
  Scenario: Twenty and five, or twenty and ten
    Given Ana buys on 10 Oct 2026 and hands over 25.00 in cash, receipt S1:
      | goods | pieces | each  |
      | Bowl  | 1      | 24.13 |
    Then receipt S1 says "25.00"
    When the drawer is counted at once, with 5.00 too much in it
    Then the count says 5.00 more than the books expect
    And nothing is booked
    When 5.00 of change is missing on receipt S1
    Then 5.00 goes back to Ana in cash
    And 5.00 is booked to LOSS:change
    And Ana gets a signed slip that says "5.00"
    And the slip begins with an apology

  @S12 @gui
  Scenario: The drawer closed too early
    Given Ana buys on 10 Oct 2026 and hands over 20.00 in cash, receipt S1:
      | goods | pieces | each |
      | Mug   | 1      | 5.45 |
    Then receipt S1 says "14.55"
    When 10.00 of change is missing on receipt S1
    Then 10.00 goes back to Ana in cash
    And 10.00 is booked to LOSS:change
    And Ana gets a signed slip that says "10.00"

  @S13 @gui
  Scenario: Eighty instead of ten
    Given Tom buys on 8 Oct 2026, in cash, receipt S7:
      | goods  | pieces | each  |
      | Top-up | 1      | 10.00 |
    And Uma buys on 9 Oct 2026, in cash, receipt S8:
      | goods  | pieces | each  |
      | Top-up | 1      | 10.00 |
    When 20.00 is typed as the price of "Top-up"
    Then the till asks nothing
    When 80.00 is typed as the price of "Top-up"
    Then the till asks once more before anything is booked
    And nothing is booked
    When 80.00 is typed as handed over for 10.00
    Then the till asks once more before anything is booked
    And nothing is booked
    Given Ana buys on 10 Oct 2026, in cash, receipt S1:
      | goods  | pieces | each  |
      | Top-up | 1      | 80.00 |
    When somebody tries to book 70.00 to RECV:Ana against SALES because of staff_error
    Then it is refused with E_RULE_Z and written down
    When line 1 of receipt S1 is lowered to 10.00
    Then 70.00 goes back to Ana in cash
    And the slip begins with an apology

  @S17 @gui
  Scenario: The forbidden set-up fee
    Given Ana buys on 10 Oct 2026, in cash, receipt S1:
      | goods      | pieces | each |
      | Set-up fee | 1      | 2.00 |
    And Ben buys on 12 Nov 2026, by card 4242, receipt S2:
      | goods      | pieces | each  |
      | Kettle     | 1      | 39.99 |
      | Set-up fee | 1      | 2.00  |
    When everyone charged more than 0.00 each for "Set-up fee" from 1 May 2026 to 30 Nov 2026 is credited 4.00 in all
    Then receipt S1 says that 2.00 waits
    And receipt S2 says that 2.00 waits
    And 39.99 can come back for receipt S2

  @S02 @pending
  Scenario: The e-mail that never came, and the address it went to
    Pending: letters by e-mail and the log of where they went come with "Sorry first".
    Given the e-mailed receipt of Wim went to a wrong address
    When the address is put right
    Then the receipt is sent again, and the log shows where the first one went

  @S14 @gui
  Scenario: Sold to somebody else
    Given Ben signs layaway PL-1 on 2 May 2026: "Loudspeaker" for 65.00 in 2 monthly parts from 1 Jun 2026
    And Ben pays 32.50 in cash on plan PL-1 on 1 Jun 2026, receipt R1
    And Ben pays 32.50 in cash on plan PL-1 on 1 Jul 2026, receipt R2
    When all of receipt PL-1 comes back as too_late
    Then 65.00 goes back to Ben in cash
    And the slip begins with an apology
    And RECV:Ben holds 0.00
    And no demand can be printed for plan PL-1

  @S15 @gui
  Scenario: Changed her mind after three weeks
    Given Fay signs layaway PL-1 on 2 May 2026: "Shoes" for 80.00 in 4 weekly parts from 9 May 2026
    And Fay pays 20.00 in cash on plan PL-1 on 9 May 2026, receipt R1
    And Fay pays 20.00 by card 4242 on plan PL-1 on 16 May 2026, receipt R2
    And today is 23 May 2026
    When somebody tries to book 8.00 to RECV:Fay against SALES because of agreed_term
    Then it is refused with E_RULE_Z and written down
    When all of receipt PL-1 comes back
    Then 20.00 goes back to Fay in cash
    And 20.00 goes back to Fay by card 4242
    And RECV:Fay holds 0.00

  @S16 @gui
  Scenario: A winter coat cancelled in August
    Given Gil signs layaway PL-1 on 1 Feb 2026: "Winter coat" for 300.00 in 10 monthly parts from 1 Mar 2026
    And Gil pays 30.00 in cash on plan PL-1 on 1 Mar 2026, receipt R1
    And today is 20 Aug 2026
    When somebody tries to book 45.00 to RECV:Gil against SALES because of policy
    Then it is refused with E_RULE_Z and written down
    When all of receipt PL-1 comes back
    Then 30.00 goes back to Gil in cash
    And RECV:Gil holds 0.00
    And no demand can be printed for plan PL-1

  @S18 @gui
  Scenario: Payments in a stranger's account
    Given Ana signs plan PA-1 on 1 Feb 2026: "Rings" for 1,200.00 in 12 monthly parts from 1 Mar 2026
    And Ben signs plan PB-1 on 1 Feb 2026: "Sofa" for 1,200.00 in 12 monthly parts from 1 Mar 2026
    And Ben pays 100.00 in cash on plan PB-1 on 1 Mar 2026, receipt R1
    And Ben pays 100.00 by transfer on plan PB-1 on 1 Mar 2026, receipt R2
    And today is 4 Mar 2026
    When Ana says that she paid 100.00 by transfer on plan PA-1 on 1 Mar 2026
    Then the claim is accepted at once
    And the balance of plan PA-1 is 1,100.00
    And the balance of plan PB-1 is 1,000.00
    And part 1 of plan PA-1 counts as paid on time
    And nothing of plan PA-1 is late on 20 Mar 2026
    And 100.00 is booked to LOSS:mispost
    And Ana gets a signed slip that says "1,100.00"
    And the slip begins with an apology

  @S19 @gui
  Scenario: 26.15 that grew to 10,310.86
    Given Ana signs plan PA-1 on 1 Feb 2026: "Rings" for 1,200.00 in 12 monthly parts from 1 Mar 2026
    And Ana pays 100.00 in cash on plan PA-1 on 1 Mar 2026, receipt R1
    When somebody tries to add "late fee" of 26.15 to plan PA-1
    Then it is refused with E_RULE_Z and written down
    When the file's owner drops the guards and sets the price of plan PA-1 to 10,310.86
    Then the check of the books names the row
    And the balance of plan PA-1 is 1,100.00
    And plan PA-1 is in doubt and no demand can be printed for it
