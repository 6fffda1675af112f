<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>A forgotten offer, or points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lines come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other key begins typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card machine down, or works again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount on this line or the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what the large button says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One fewer of this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more of this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back, nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers waiting for the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay in parts: sign a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it as a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop shut today, or open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something the customer chose, or as agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this line off the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the last scanned line round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of these goods: the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer has with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the money goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this line comes back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>A second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And who else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked about again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back {amount}, looked at later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as the customer signed it. It stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody came: Enter gives it back. A manager looks at it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody there? In {seconds} s you go on alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody there? Promise it in writing: the customer need not wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody there? The day it is promised for stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not take it back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was served alone that nobody has looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of two. The other person now: badge or PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise it in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say no, print how to ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served with nobody there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorry first: we charged too much. {amount} waits as credit: scan or type its slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has signed for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reason on the list to say no to this: it is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We owe it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found comes first, in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found, in words (no sums)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever is thought of it: nothing changes for the customer, and nobody who works here owes any of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down. Nothing changes for the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, by PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} by {clerk} at till {till}, slip {paper}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} goes back: above the {limit} that you say yes to alone. Scan a badge, or type a PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goods}. A no needs a manager who did not ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} comes back whole. Enter gives it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is open again. A yes needs nobody; the owner hears of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} prints: why, and how to ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} prints: {amount} by {day}. It counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>10% or {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gift card over {amount}, sold on {day}. It never expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the terminal again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the terminal for {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At other times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card not booked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed for {number}: that slip counts now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: all of it, {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the terminal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four digits, as on the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four digits, as on the terminal&apos;s slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back {amount} to card {digits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it back the way it was paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {amount} as store credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {amount} this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {discount} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was covered until {day}. Faulty goods come back any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it, back to the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last four digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last four digits of the other card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New slip in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price on it. Whoever brings them back gets store credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows yet whether the card paid. Ask the terminal again, or take the money another way: what a card paid for nothing goes back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody registered it. The paper counts all the same, and it is our loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the catalogue. What is it, and what does it cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the whole ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page of a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our books lost its receipt: the highest price known counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our books lost the receipt: the highest price known counts, and it is our loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay out {amount} in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not type card numbers. The text was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the gift receipt, lines: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by {day}. Nothing is kept, and no fee is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is: it stands on the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan goods first, and the slip pays for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell it as an open line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in the pay step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back as faulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in to be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the discount off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the shelf&apos;s price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {amount} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for bringing it. Here is a credit for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card paid {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card took nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer holds the card to the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods in hand count, whatever came back before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shelf says less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terminal gave it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terminal is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way it was paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has been paid for the ticket and is in no book yet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the printer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a percentage from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a percentage such as 10%, or an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We missed the day we promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are the goods worth?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the shelf says for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was spent of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which goods are the gift?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it come back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as on the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} as store credit, as the customer confirms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} given on {day}. It never expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}: {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{card} did not take {amount}. Everything else stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I&apos;m sorry that it failed. It is covered.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I&apos;m sorry, we did not keep our word. Here is your deposit.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I&apos;m sorry. You pay what the shelf says.”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message>
        <source># days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># months ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># weeks ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} entries are as they were sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books on the shop&apos;s server are backed up there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought along: no paper of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the whole chain. Selling goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days: 12 Oct, or 1-15 Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier backups are still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as XLSX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a past sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup. Selling goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry fits that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sale fits that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, 12 Oct, 39.99, card 4242, customer 17850, or goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a sale to see its papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal {link}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be made just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is made: {count} entries, tried by restoring it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was called off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books are being looked after just now. One moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books could not be read to their end just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books do not agree with what was sealed, so no copy of them was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was called off. Nothing was noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped. No file is left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for backups cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The papers are being drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for a backup on this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a day (12 Oct), the amount, the card&apos;s last four digits, or whose it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try other days, or every kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, entry by entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sale was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the journal to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” names no day. Try 12 Oct, or 1-15 Oct.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>A day like any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A till is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word why, for the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works again. Whoever was to pay meanwhile has time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is late for a day of ours: what is due on a day we are shut counts on the next day open, and what is due while something is down has {days} days after the repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is late for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on {day} after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans with a part due this month: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut on several days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card machine is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card machine is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card machine works again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop is shut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till was down today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till works again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until, that day in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means for plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: the shop is open after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: the shop is shut. Nobody is late for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{since} to {until}: the shop is shut.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>A card paid this and no goods went out for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card calls left open: {all}. Known now: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card terminal of this till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card, its last digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges of the customer&apos;s bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges of the customer&apos;s bank, as proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns of the day and of the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the shop&apos;s own look: nobody owes anything by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next sign-in on this till asks that terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it back to the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It approves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It declines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is known now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not back yet: the page “Cards” shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It pays and does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It pays and says it did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its slip says: it did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its slip says: it moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept under the acquirer&apos;s name: its next file is read so too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the acquirer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card is charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether the money moved. Ask the terminal, or read its own slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet: {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not settled yet: {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken back: {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing about cards waits for anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the network, ZVT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the acquirer has it: {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid for nothing: {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment or refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the acquirer&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled and in our books alike: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated, for trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken twice: {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acquirer took this a second time. It goes back today; charges that the customer&apos;s bank made are the shop&apos;s, up to 50.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acquirer&apos;s settlement file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card did not pay {amount}. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card did not take {amount}. Which way instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card got {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card paid {amount} for nothing: the terminal gives it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clerk types what the terminal&apos;s slip says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter asks which way instead when somebody signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terminal does not answer. The customer gets a signed slip: {amount} is on its way, and the till goes on asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terminal does not answer: nobody knows yet whether the card paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terminal still does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till has no terminal on a wire: see its own slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till {till} asked it: sign in there, or see its slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried with our own simulator alone, with no maker&apos;s terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the terminal&apos;s address and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column is which?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose file is it? Type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} back: {way}. The slip is printing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} goes back to the card today. The slip is printing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {new} new lines, {left} left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CashMove</name>
    <message>
        <source>A note that is not genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a customer did not get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change from the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found, owner not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postage for goods we sent wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charged</name>
    <message>
        <source>A manager or the owner does this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the goods, or the words of the fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit all of them: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each gets the difference as credit that never expires, with a slip that begins with sorry. It waits for the receipt, and nobody has to ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slips that print: {count}. {amount} in all, ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To give back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one should have cost (a fee: nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {count}: the others come after them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>A manager or the owner changes this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager or the owner changes this. Run it again with --by CODE, the code one signs in with; the PIN is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An acquirer needs a name of 60 letters at most, and columns that its file has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another posdesk has these books open; close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books on the shop&apos;s server are backed up there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers that fit {who}: {count}. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: till {till} signs for this shop no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First half of the recovery code: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the new public keys to those who check receipts: posdesk export-keys FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half {half} is not as it stands on its paper. Look at each sign, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {folder}: {file}, papers: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {folder}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be done now ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown this once; any older one counts no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was missed a few times. Wait {wait} s and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its papers still count, up to the last known of each kind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New books were made at {books}, in {currency}, their key beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN was given. Run it again and give the PIN, on the terminal or on stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No columns are kept for {name}: say them once with --map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other till signs here as till {till}: it is this one, there is none, or it was revoked before. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper of it is known here, so none of them counts by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asks about {papers}. Nothing was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody works here under that code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody works in these books yet. Run it again without --by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in our books: {amount} on {day}, card {card}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not settled: {amount} on {day}, {paper}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be mended from a seal: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers made: {count} of {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One folder is needed. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an owner makes a recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of {code}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People work in this shop, so a manager or the owner answers for what is brought along. Run it again with --by CODE, the code one signs in with; the PIN is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps printed already, since a backup was put back:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring it for a trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, {heading}: {value} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that can be read: {count} of {rows}. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that say again what was sealed: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is remembered, or name a file with --batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second half of the recovery code: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled and in our books alike: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows are not accounted for: please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken twice: {amount} on {day} for {paper}. Give it back today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That PIN is worn out. posdesk renew-pin CODE gives a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That PIN was missed so often that a new one is needed before it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the owner&apos;s PIN. Wait {wait} s and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN was missed a few times. Wait {wait} s and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books are busy; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books are damaged; restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books cannot be kept safely on this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books cannot be written: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books did not take it: {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain itself is not whole: {trouble}. Nothing was mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code and the PIN do not belong together. Wait {wait} s and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is not whole, so it is not used: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not be read: {detail}. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not keep what it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not written: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key beside the books belongs to other books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key beside the books cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that belongs beside the books is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new PIN of {name} is {pin}. It is shown this once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner signs in with PIN {pin}, as {name}; it is shown this once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner&apos;s PIN: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code, each half for a paper of its own: {one} and {two}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s books are older ({detail}): pg_dump them, then open them as their owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {name} is not right. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s server does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till&apos;s signing key lies beside it: keep both locked away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are books or a key already at {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no books at {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one owner: say whose PIN it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no paper of which it is not known whether it came out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These books hold no sale that fits: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These halves are not this shop&apos;s newest. Wait {wait} s and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop has no recovery code yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till {till} will sign for this shop no more; this cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has a later one needs another proof beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --print and --by CODE they come out, marked as copies; with --drop not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each half of the new recovery code on a paper of its own, kept apart:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a figure is missing, or fits no such offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an offer needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its code or word means something else already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no goods have such a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no shop has so many offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is shown for it needs a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} holds the books of another shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} is another kind of file, not a shop&apos;s books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} was written by a newer posdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read as a file of clues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: lines that can be read: {count}. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: lines: {count}, new: {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: it is on paper already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: it prints as a copy when the program runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {records} entries, whole, and restored for a trial.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>A gift receipt prints with it, without prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By law no more than {most} may be paid in cash here. Type what is paid in cash, Enter; K: a card pays the rest. Nothing was taken yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered. Enter gives it back; scan new goods to exchange it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faulty, wrong or late: nothing is taken off, ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods, 12 Oct, 39.99, card 4242, a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gift receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left on {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on that receipt can be a gift any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a receipt, or type its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan goods, or type their name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the goods, or type a few letters of their name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the receipt, or type its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan what comes back. With the buyer, scan the receipt too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in to be mended. The slip prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card machine is down: nobody is late for it. Ctrl+K again once it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card machine works again. Whoever was to pay meanwhile has time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s window asks whether credit is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s window asks whether it is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s window asks whether that was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s window asks whether the credit pays this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gift receipt prints. It says no price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new slip prints. {number} is worth nothing now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop is open today after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop is shut today: nobody is late for it. Ctrl+S again opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is remembered? Goods, a day, the amount, a card&apos;s last four, a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} as store credit. The slip prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} back to the card: key it at the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} in cash. The slip prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of {number} pays; {left} left on it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} takes {amount} off goods. Scan those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} takes {amount} off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} took something off until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} was changed for {other}: scan that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not an amount. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Austria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada, Quebec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States, California</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States, Maryland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States, Michigan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States, New York</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States, Ohio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said: that of the currency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong inside posdesk. What was booked is whole, nothing is half done: see the latest papers before you do it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Currency</name>
    <message>
        <source>Australian dollar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British pound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danish krone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuwaiti dinar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Zealand dollar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian krone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>As store credit, without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give me {amount} as credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give me {amount} in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give me {amount} on my card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods added to your plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree to owe {after} instead of {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree to pay {amount} in {count} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I take {back} back and owe {after} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest and fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is free to say no: then all of it goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is free, and it is yours: say no and you get money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would stay good for ever: say no and keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on it then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay {amount} with my credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign here with your finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. Your agreement is being printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. Your paper is being printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods go home with you today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest in money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We keep the goods for you until they are paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We took too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left on a credit stays yours, without an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, take off {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You choose store credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may pay early at any time; it costs nothing. Your receipts count, even where our books say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You owe now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You pay today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You would owe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your credit in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your credit pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your credit {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your credit, back to your card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your money could go back in cash or to your bank instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your money could go back the way it was paid instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first on {first}, the last on {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>A name and one way to be reached is all we keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is held of {name}: one readable file, and every paper as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that we hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of the same customer? Then the two are one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a file along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring them along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash of this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash that came from this customer and was for nothing of ours. It is the customer&apos;s: it becomes store credit, to be had back at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits, left here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers, plans and credits of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debts and credits stay where they are. Nothing is set off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter writes a new customer down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further rows: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the books already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the customer&apos;s: credit {number} prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in {folder}. Papers beside it: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {amount} as credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind words only. A letter asks for no money: what is owed, and when, stands on statements and reminders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter {number} prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, telephone or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of that name or number is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now a paper of the other record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open plan {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans, owed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales, plans and papers stay for as long as the law wants books kept; they name nobody. Receipts and slips count as before. Backups made until today hold the name until they are thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a signed paper of the one record, then of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no signed paper that names a customer of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer may have it. The folder is on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is erased. What was signed counts as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person: {names}. Each record keeps what is its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in the books: plans {plans}, credits {credits}. The signed report is {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are one person. Debts and credits stay apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are two people again. Nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two records, one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the beginning of a name, or a number&apos;s last four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the letter says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When your name is erased, sales, plans and papers stay for as long as the law wants books kept. They name you by a number of chance alone, and your papers count as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more under Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given {day}, never expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the old books {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was put right. Plans and credit stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: name, telephone and e-mail are erased for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} are two people again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>All of it comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange, print slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back {amount} in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back {amount} to card {last4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {amount} as store credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines going out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off what is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay the forgotten offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay with points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan what comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To give back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer may choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which tax {tax}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Goods and past sales: Online Retail, UCI, CC BY 4.0, {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts of the old till, to type: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shop}: to scan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>A sale or return not rung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash moved, not written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change given wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The float was counted wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The power or the till stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>A ticket is on the counter: it is there at the next sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount was shown for the card terminal: look there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room is kept for a full disk yet: the program does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is unfinished at this till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers go into the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers waiting for the printer: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps printed already, since a backup was put back: {papers}. “posdesk papers” decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room is kept to finish a sale on a full disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books of {shop} are open, and their settings read back as set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card ending {last4} has paid for it and is not booked: charge it once only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock says {now}, after the last entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock says {now}, but the last entry is of {last}: set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {folder} has {megabytes} MB left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The libraries are there: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark beside the books agrees: epoch {epoch}, entry {seq}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark beside the books is missing: it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark beside the books names another last entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer at {host} answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer at {host} does not answer; papers wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is {kind}; whether it answers shows at a test page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second mark agrees: {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second mark, {path}, names another last entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till&apos;s key can be read by others: chmod 600 {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till&apos;s key is there, and only its owner reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a recovery code for worn-out PINs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recovery code for worn-out PINs: posdesk recovery-code makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no second mark at {path}: it comes with the next act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These libraries are not installed: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posdesk {version} on Python {python}, {system}, SQLite {sqlite}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>A newer posdesk made these books. Please update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the books. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside posdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is no picture or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is not posdesk&apos;s books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is too large for a picture of a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup before bringing the books up to date failed: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books are busy. Press Enter again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books are closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books are damaged. They were left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books can be read but not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books do not take that act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books on the server are of an older posdesk. Have them backed up with pg_dump, then opened once by the role that owns them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not be read. Nothing was booked and nothing changed: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not keep what was written. Do not take money or hand any back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Do not take money or hand any back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written; nothing of it is left. Is there room for it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key beside these books is not one of theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer. Is it on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer&apos;s settings are not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s server does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till&apos;s signing key cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till&apos;s signing key is not beside the books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are books in that place already. Nothing was written over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no books in that place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system does not keep the books safe from a power cut.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>First</name>
    <message>
        <source>A PIN of your own and a recovery code for two papers are made and shown once. The till makes its signing key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mistake of the shop is never passed on to a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shop needs a name for its receipts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address line (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash is rounded to {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every receipt is signed and counts even if our records are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to have you here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have it, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make my shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, as on the receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not type card numbers. The text was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices include the tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up my shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in, count the cash in the drawer, and sell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax rates in percent, the usual one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no books on this machine yet. The demo shop has real goods and past sales to try things on; your own shop takes under two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two ways to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type percentages with blanks between, such as 20 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands on the receipts, and how money is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down: it is shown only this once. With it you sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name (on the sign-in only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shop is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real goods, play money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under two minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Goods</name>
    <message>
        <source>A supervisor, a manager or the owner changes goods and prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcode (empty: the program gives one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code (empty: the program gives one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of its deposit (empty: none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to come back (empty: the shop&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each piece has a serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which day (empty: today)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts once your rules hang where customers see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its in-store number is {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, as on the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, code or barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goods fit that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price (empty: the till asks)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold by weight: the price is a kilogram&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {percent} % up or down: look at it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That names no day. Write it like {sample}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warranty lasts, in months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the beginning of a word, or scan it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number of days up to {most}, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type how many months it lasts: 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type how much is kept of each piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type how much is kept: at most {most} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody else had begun to type was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the customer changes their mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a restocking fee is kept: percent of the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a restocking fee is kept: so much a piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of it comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of mind: {amount} a piece is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of mind: {percent} % is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days to come back: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deposit {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each piece has a serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lasts, in months: {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no return once opened: sealed for hygiene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no return once opened: sealed recording or program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no return: it spoils soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no return: made for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold by weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the till asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the till asks the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today&apos;s price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worn beyond trying: less may come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{goods}” costs {price} from {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{goods}” is in the catalogue, under code {sku}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{goods}” was put right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>A fault, a wrong item or a mistake of ours has no last day: tell us of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault, a wrong item or a mistake of ours is always taken back: tell us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper that does not match, and nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the last day, and without a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another piece than the one sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything that shows it otherwise. Nothing is charged and nothing is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the piece on the receipt, or the receipt of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you still have them, bring them: they are looked at anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept out by the terms that were signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our books show that these goods were given back before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown for this very return, by two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card you paid with, a bank line, or another proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day to bring these goods back has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms you signed keep these goods out of returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of us looked at this return and wrote down what we saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot match this receipt, and found no other proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back is another piece than this receipt is for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>A picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet to scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods to buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goods in the catalogue yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper yet today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels to pay by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again, marked COPY {copy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan goods to begin the first sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it. The counter knows what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt prints. The next scan begins the next ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip prints. The next scan begins the next ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the customer have with them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles in the catalogue: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goods back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a receipt, or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours, any till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scan or type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“posdesk import catalogue FILE” brings them in. Until then type what it is, and its price.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>--map {field}=...: there is no such field. Fields: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked. The signed report is {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credited lines; without their sale they are returns all the same:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not booked (file, row):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not booked (row):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken (row):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was booked: there is nothing new in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was a dry run. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was a dry run. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fee, a discount or a manual entry, not goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is not closed or stands astray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a warranty, and nothing else, has months: 1 to {most}, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of the line came back before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and more of them; --json lists them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad debts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barcode {value} already belongs to {owner}, in row {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belong to a sale brought along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code {value} stands in row {other} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days to come back are 1 to {most}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goods in the catalogue now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goods without a price: {count}; the till asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the books already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left on credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} of {invoice} stands in row {other} too, with other figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines rounded to the smallest coin; that left {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more comes back than is left of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither telephone nor e-mail: one of them is needed to reach the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no earlier sale of these goods to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stands under {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number {value} stands in row {other} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owed on plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pieces of a credit must be below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeat another row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {other} of the same invoice {invoice} could not be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial numbers and deposits belong to goods sold by the piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several earlier lines fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sku (SKU) or barcode (Barcode)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stand otherwise here, each the better way for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stock written off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the credit names no customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop has no tax code {value}; it has {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be opened for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no column called {heading}. Columns found: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no column for {missing}. Columns found: {found}. Name the right ones with --map, for example --map {example}=NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has two columns called {heading}; give one of them another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has {count} sheets; only the first, {sheet}, was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty: it has no heading and no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not UTF-8; its letters were read as Windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a table of text: a CSV file or an xlsx workbook is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a workbook that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {row}: longer than {limit} characters, which no table needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {headings} could each be the column for {field}. Say which with --map {field}=NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} columns where the heading has {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} can be read in two ways: {value}; say which with --dates day-first or --dates month-first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} can be read in two ways: {value}; write it with a decimal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} has not come yet: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} has to be from 1 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} is below zero: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} is finer than a thousandth of the smallest coin: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} is larger than any shop&apos;s: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} is longer than {limit} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} is neither month, fortnight nor week: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} is neither yes nor no: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} is no barcode of goods: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} is not a day: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} is not a plain number: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} is not a whole number of pieces: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} is zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} looks like a card number, which is kept nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{invoice} has pieces sold and pieces coming back; bring them as two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{invoice} is a number of our own tills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{invoice} is in the books already, with other figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{invoice} names two customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no kind of goods; known: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} was brought along before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {theirs} in the old books, {ours} here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Badge given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash paid in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer emptied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer opened by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods back and a sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods back, brought along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods brought along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of a till revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost return slip taken in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note brought along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old sales brought along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN worn out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel paid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotional credit given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return by parcel announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return days changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows put back to their seals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows refused: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows taken: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale brought along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody new at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax rates changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warranty honoured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the shop changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a slip of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an agreed change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an agreed term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: the shop bears it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tax at the time of supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop&apos;s own business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the supplier or carrier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deposit that comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fee or tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gift card: credit that is bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warranty for the goods before it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message>
        <source>Bought at a distance: {value} days from delivery, standard delivery paid back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faulty within {value} months: the shop must prove that it was not so before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faulty: put right for {value} days, free of charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faulty: {value} days to give it back for all of the money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the European Union paying later is free of credit rules only within 50 days of delivery and without any charge. This one may be regulated credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the United Kingdom a plan is free of credit rules with at most 12 payments, within 12 months of signing, and no charge at all. This one may be regulated credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the United States a plan of more than four payments, or with a charge, needs the disclosures of Regulation Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layaway: goods, price, dates, cancelling, refund and where the goods are kept stand in writing. The customer may stop at any time and gets back all that was paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maryland: a receipt for every cash payment, and a statement within ten days of being asked. Cancelling is free here, not only in the first seven days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than {amount} changes hands in cash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ohio: above 500.00 a written contract. Cancelling is free here, not only in the first five days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store credit up to {amount} is paid out when asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holder notice of 16 CFR 433 is printed on this agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shelf said less: the difference and {value} times as much again, within limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shelf said less: the first piece is free up to {amount}, dearer ones are {amount} cheaper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} days to bring anything back where the shop&apos;s rules are not posted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>A second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, {handed} was handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{handed} for {due}? {change} would go back. Nothing is booked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} for one “{goods}”? Of late it cost {usual}. Nothing is on the ticket yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Drawers with too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8 on the plan&apos;s page counts it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be owed a posting by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers handed out that are not in the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers that say more than the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments that may stand on the wrong plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments told of and not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans whose papers and rows disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts, journal and drawers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say, when you call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed papers of the day: {count}. Cash on them {said}, in the journal {booked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not agree: a customer may be owed a posting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They say the same. Nobody is owed anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to say goes to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands on {plan}, perhaps meant for {other}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>A note that is not genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book {amount} as {tender}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked as the wrong tender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked wrongly on a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged too little: it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupon not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back {amount} in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back {amount} to card ending {last4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back {amount}: {tender}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given back: {legs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many were not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much change is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much comes off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much too little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much too much was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much too much was given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much was booked wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs less elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits on the page of counts, with day and name, until it is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More keyed than was handed over: it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it: print the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes for the customer: the books are put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked of the customer, now or later. The shop bears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked of the customer. It is the shop&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the bill, not in the bag: note it, count, answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip {number} prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {amount} off the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax that is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax too low: it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than it cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no less than it costs now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer owes that much less. The shop bears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods stay with the customer. No approval is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shelf said less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little change given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much change given: it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much given back: it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much taken for a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rung for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the coupon was worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the note was to be worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the promotion was worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the shelf says for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they ask for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was our mistake?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks less, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is ours: print the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I&apos;m sorry you found it for less. We match it, right now.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I&apos;m sorry, that was our mistake. I put it right now.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I&apos;m sorry, that was our mistake. {what}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyEdit</name>
    <message>
        <source>An amount here has no minus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finer than the smallest coin. Write it like {sample}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marks between the figures do not fit. Write {sample}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be read in two ways. Write it like {sample}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than any amount. Was it a barcode?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an amount. Write it like {sample}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimal mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back the last figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>A manager or the owner makes and ends offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set of goods for one price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount off each piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another price a piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any so many for one price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy some, get some free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the coupon or card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the set (empty: the program gives one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of its parts, as 2*CUP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of the goods (empty: all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O pays it, the goods stay with the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers with a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day (empty: today)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a ticket of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a ticket of (empty: any)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of them free or cheaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day (empty: until it is ended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, as on the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, code or word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No offers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off each piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the ticket (or percent above)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the whole ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One point for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent off each piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent off those (empty: they are free)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points for what is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of all of them together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three for two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three for two, a coupon, a set of goods: F4 makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is its last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We forgot “{offer}” on {number}: {amount} goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a point pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sold under it stays as it is. Whoever did not get it while it counted can still ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever shows a coupon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a point for each {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a point pays {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any {count} for {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of any {count} the cheapest {free} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of any {count} the cheapest {free} {percent} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the set for {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until it is ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} a piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} off each piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gives} from {over}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{off} off the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} off each piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{offer}” counts. Nothing on the ticket fits it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{offer}” counts: {amount} off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{offer}” is ended: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{offer}” is made: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherMoney</name>
    <message>
        <source>Credits paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers&apos; cash, kept as their credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposits held for customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes of ours put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by suppliers and carriers for our claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments for plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments for plans handed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments written down in an outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns whose slips were taken in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back by a customer&apos;s bank</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>  Anything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Gift cards in it, owed as credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  further lines: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  returns: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  sales: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  till {till}, shift {shift}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(signed by hand)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(signed by hand; the picture is no longer kept)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A KIND REMINDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A LETTER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of mind: as its line says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gap is the shop&apos;s until it is proved otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gift for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gift from us: it takes so much off goods, in parts as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is moved to a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is skipped: everything after it comes later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt, or a line of your bank&apos;s, settles it at once, whenever it turns up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AGREEMENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the balance: yours, kept as credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts the books refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is paid. Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a bank transfer, for the cheque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for no money and no paper. Whatever the answer, thank the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BROUGHT ALONG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to you {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring anything back until the day at its line. Faulty or wrong: any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring anything back until {day}. Faulty or wrong: any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring anything back. Faulty or wrong: any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this slip: it is scanned, and the owner looks at everything anew and answers in writing. Your rights by law stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back ({tender})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {day}. Later than that, everything comes back to you at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CALL, SORRY FIRST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHANGE AGREED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COPY {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card terminal: answer not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash paid in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash, or how else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of mind: {amount} a piece is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of mind: {percent} % restocking is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims on suppliers and carriers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts of the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEPOSIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAWER COUNT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with us for repair: {count}. They are yours to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo shop: no real goods, no real money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit, {tender}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer opened by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on the receipt has come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faulty or wrong goods have no last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float at the opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For agreement no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIFT RECEIPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GOODS BACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods are added, as both of us agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods of receipt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HANDED OVER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the journal: epoch {epoch}, entry {seq}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs less elsewhere. Here is the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts from today, subject to clearing by the bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts in full. Nothing more is needed from you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not paid out: nobody paid for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never expires, never shrinks, and there are no fees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays open until {day}; nothing counts as late for it until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it. It counts from the day written on it, entered by us or not yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEFT WITH US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it with us, or keep the carrier&apos;s receipt: from then on it is ours, also where it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be owed a posting by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May come back until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May come back: no last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT TAKEN BACK TODAY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need more time? Tell us. Later days cost you nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interest and no fees: deposit and parts are the price, exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row differs from the old books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is told that you brought it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody owes the shop any of this: no customer, and nobody who works here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is paid yet, and nothing has to be bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged. The goods and what you paid stay yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUR MISTAKE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUR PROMISE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OWNER&apos;S REGISTER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off what you owe on the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off your goods {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers kept though goods came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the receipt: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our mistakes cost {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our records had lost this. Your paper counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our system is down, and we are sorry. This slip is our word that you paid:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our system was down. What you paid then counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed on plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAID BY HAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAYMENT RECEIVED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRICE MATCH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROMOTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid already? Then we are sorry: show us the receipt, and it counts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid before, on plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by card, not booked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid for it {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in ({times}): {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid out ({times}): {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid with points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers not printed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments at our other tills may be missing here. Their receipts count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points added: {points}. You have {balance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QUOTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RECEIPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RETURN TO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt {number} · announced {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded for cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that differ, each the better way for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATEMENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STORE CREDIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift {number} goes on. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should it fail, bring it with this paper: we mend it, change it or give the money back, and you pay nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should we have reckoned wrongly, it is our loss and not yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should we lose it, or our records, this slip still counts in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed at the counter, on the customer&apos;s own screen:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the books began, at this till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong on our side. It is put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something wrong? Tell us. Sorry comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorry for the trouble: the postage is ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts of the program meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick this on the parcel. No other number is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still yours from the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRADE-IN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by clerk no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off a return: “she wanted it”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax in these amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax in these prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax in this price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax no. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax {rate} on {net}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax, less tax given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for bringing it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for coming in. We are sorry to have no better answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for telling us. We are sorry that we have no better answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement is changed, as both of us agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawer by the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods go home with you today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next part of your agreement is for this day:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shelf said less than we charged. Here is what is due to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop bears it. It is nobody&apos;s debt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop keeps it for whoever it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is less to pay: each part is smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is less to pay: the plan ends sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no last day: send it when it suits you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These prices stand until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come back like the other goods: what is still open falls first, then what you paid comes back the way it was paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is our word, and we are the ones to ask: it counts even if nobody registered it, or our records are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is our word: it proves every payment on it, even if our records are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt is our word: it counts even if our records are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This slip is our word: it counts even if our records are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be paid in {count} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Towards new goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Towards new goods ({tender})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries that the books refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then it may be used as often as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it in parts as you like: bring this slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WARRANTY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are putting our records of this plan in order. Until then nothing falls due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are sorry. This should not have happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are sorry. This was our mistake, and it costs you nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We booked your payment the wrong way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We charged the wrong tax. What you paid is never raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We charged too little. The price you paid stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We charged too much. Here is the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did not keep the day we promised. Your deposit is back, all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We forgot a promotion. Here is what it was worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We forgot points of yours. They are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We forgot your coupon. Here is what it was worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We gave too little change. Here is the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We gave too much change. It is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We gave too much money back. It is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We had written it down in the wrong place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have not found it, and it does not count yet. Our reason:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We keep the goods for you until they are paid, and then hand them over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We keep your goods for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We lost what you left with us. It is made good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We may have missed your payment of this day:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We promise you these goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We promise you this money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We rang one piece twice. Here is the second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We took a note without looking. The loss is ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We took this in. It is worth this much for you here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We wrote a figure down wrongly. Your paper counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We wrote down more than was handed over. Your receipt stands as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent to you may come back for no reason within 14 days of its coming; try it as you would in a shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we saw: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the goods come back, so does this, as such a slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the goods come back, what was paid for it comes back too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worn beyond trying: less may come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X REPORT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YOUR PAYMENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YOUR QUESTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for this, or it is better for you. Nothing else changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can ask again: bring this slip and ask for the owner, in writing or by word. The owner looks at everything anew and answers in writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You get something else for it, or store credit for what was paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left this with us. It is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may say no and keep the agreement as it was. Signed, both figures are agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You owe no more than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You owe nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You owe us nothing for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You paid this, and it counts for your goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You told us that something on the bill was not in the bag. It is noted: we count, and answer you. This does not lapse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You told us that you paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card did not take the money back. Here it is another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card was charged twice. Here is what was too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your days to bring it back begin today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your goods are paid and ready for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z REPORT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about receipt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted by carriers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted by suppliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement {number} of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the old books say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked of carriers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked of suppliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better for customers by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charged too little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clerk {clerk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clerk {clerk}, returns: {said} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawer short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every payment of a plan so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from gift receipt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from receipt {number} of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given back too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given for {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goods added, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goods back, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed {handed}, change {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it was paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many pieces, and what was taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in place of {number}, which is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left to you, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not paid by carriers after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not paid by suppliers after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sold here: taken back as a kindness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes that were no good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of receipt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened {when} by clerk {clerk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid by carriers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid by suppliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payments not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pieces: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price lowered, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed again {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promotions forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put right, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records or goods lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows not listed here: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken off: {discount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that nobody may ask for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that the paper counts if our records are lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the balance of a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next day and amount of a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program or a machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop&apos;s median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signed code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tax in the prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the total, or this payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then {count} more, the last on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>till {till}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until when anything may come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was bought, or which plan is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with its own paper {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your words at the foot, and that sorry comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · {number}, by outage slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · {number}, by your paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · {number}, by your word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · {number}, handed back to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · {number}, taken back by the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goods}, as at {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed} less {discount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({times})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} on {net} net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tender} ending {digits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} of {sold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight} kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, till {till}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I am sorry to trouble you. We are calling about a mistake of ours.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Thank you. It counts from that day, and you need not come in for it.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“We may not have written down a payment you made. Did you pay us then?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“We send you a signed slip with how you stand. Sorry again.”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message>
        <source>Announced: the goods come when it suits the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash: pay it when the customer is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or announce a return by parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many? At most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is handed in: print the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is here: look at the goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label K1-…, or a receipt S1-… whose goods will come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost on the way: pay all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No return by parcel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is coming after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is coming, nothing is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is expected of that label any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of that receipt is left to announce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay back {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received. The next step: pay it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return by parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drop-off slip {slip} prints. From now on it is ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label {number} prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be paid by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be paid now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or scan the receipt: the label prints, the goods come later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came? What is damaged is paid like the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes back? The label has no last day on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which goods are on their way back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it come back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} goes back. The return slip prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} paid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift: yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {amount} in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {amount}, give {change} change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type what was handed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} still to pay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens by itself when cash is taken or given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened by hand, it is written down: who, and when.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Goods added by page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods on plan {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page to be signed. It counts once its code is scanned at the counter after signing; the agreement with our signature is printed then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these figures, and no others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanKeys</name>
    <message>
        <source>Above the balance: give it back, keep as credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another amount than what is due next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer what the customer says was paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it: dates, goods, our mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what the large button says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over goods that were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper, but paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back, nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by bank transfer, by cheque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in cash, by card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in several ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a receipt again: Up and Down choose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the other ways of paying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While signing: on paper, in ink</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanTerms</name>
    <message>
        <source>A day on which we were shut, or could not take your payment, makes nothing late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every payment lowers what you owe by all of it, the oldest part first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods you bring back lower what you owe first; what is above it is paid out to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here can be raised or brought forward. What changes otherwise, we both sign, with the figures before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is fixed. There is no interest and there are no fees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We keep the goods for you until all is paid. You may stop at any time and get back all that you paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may pay early, at any time, in part or in full, and it costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your receipts count, even where our books say otherwise. Mistakes are ours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>A new plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment was wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt that is not in this list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the goods on the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards the receipt says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount and day are enough. Enter books it, or it is looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount written on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount, or scan a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As {sample}. Nothing else changes, and it costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At which till, if known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book it as told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the part, type its new day. Enter prints the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer: name or telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates move later and parts are skipped as the customer likes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day written on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit paid with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit, {tender}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it: all goods come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First part on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortnightly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {change} back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods come back, each part less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods come back, it ends sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the goods over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many parts? 2 to 60, and no part of nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many parts? 2 to 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was it paid?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts once, from the day written on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts: print the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes back the way it was paid. It is owed again then, so the customer reads both figures on the customer&apos;s window and signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is ours: print the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyed more than given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it, print the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, telephone, number of a paper, or goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here: telephone or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper, but paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part is due soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment yet. The first is due {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan fits that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be found: two people say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was booked. Type an amount, or scan a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper, in ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day is the first part due?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the page is signed, scan the code at its foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One way to reach the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what a customer can know. We look in our own drawers and plans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our books and the papers do not say the same. The figure better for the customer stands here, and nobody is asked for money until it is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours, keyed afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid, the customer says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid, the customer says: {amount} on {day}. We look for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts, 2 to 60</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it together. Enter shows the customer&apos;s own window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse, print how to appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say before signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it. It counts from this moment; the difference is ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the goods on the ticket, press Enter, then P: on a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip {number} prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {amount}, print receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than is left of it. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than was taken with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer confirms the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer reads and signs. Esc goes back; nothing is booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s window asks whether the credit pays this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s window shows both figures, with a place to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s window shows the figures, with a place to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deposit pays all of it: take it as a sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are read and signed on the customer&apos;s window; or on paper, in ink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first part cannot be due before today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods go home once all is paid. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods go home. {number} says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is printed. Once it is signed, scan the code at its foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page {number} says what is due from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt stands as it is, and nobody is asked for the difference: it is ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip is printed. Enter is done; or type a payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These books hold no such plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be paid in parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To which later day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the name, the telephone number, or scan any paper of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name or scan a paper to find a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the deposit as an amount, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what each one pays, then its key. Enter takes the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We look for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is changed? Nothing is booked before a page is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose half is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose plan is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose plan is it? Enter goes from field to field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not, in words (no sums)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You owe no more than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You owe nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are kept here until paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balance after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due today · type another amount, early or over is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day} · type another amount, early or over is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go home today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goods added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goods back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goods kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next: {amount} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no interest, no fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outage slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts paid: {paid} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price lowered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put right by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bank took it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we are looking into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} by card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} counted already. What the customer&apos;s half says above that counts too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} in parts. The agreement prints, for the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is more than three times what is due. Enter takes it all the same; or type another amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} on {day}. Until it is answered nothing is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} paid, give {change} back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} paid, {over} are kept as credit {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goods} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} has {parts} codes: scan the next one too. It counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is a slip of the pad. Open its plan and scan the slip once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} · give {change} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: {amount} are left on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: {amount} count for this plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: {amount} count from now on. The difference is ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: {amount} counted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: {amount}. Open its plan and scan the slip once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts}, the first on {first}, the last on {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I&apos;m sorry we cannot see it yet. We look for it; until {day} nothing is late for it, and the slip says so.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I&apos;m sorry, our books had lost that. It counts.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I&apos;m sorry, our books had lost your credit. It is worth what your slip says.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I&apos;m sorry, our books had lost your plan. It stands again as your paper says it, and the slip proves it.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I&apos;m sorry, our books had lost your receipt. It counts, and the slip says so.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I&apos;m sorry, our books had lost {amount} that you paid. It counts from this moment, and the slip says so.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I&apos;m sorry, we could not find it. The slip says how to appeal; a receipt found until {day} still counts.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I&apos;m sorry, we had put it in the wrong place. {amount} count from now on; the slip says so.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I&apos;m sorry, we took {amount} too much. You have it back, and the slip says so.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I&apos;m sorry, we wrote down more. Your receipt stands as it is.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Thank you. Your slip counts: {amount}, from the day on it.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Thank you. {amount} count from now on; the slip says so.”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>Ctrl+O adds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O pays with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No points are missing on {number}. {name} has {points}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No points are spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points added: {missing}. {name} has {balance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points pay {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We forgot points of {name} on {number}: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} collects points, and has {points}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: points {points}. Scan the goods first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>About {count} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {count} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>A deposit, paid now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trade-in: what its worth counts for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which day, if one was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods left with us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods that we owe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money off: a promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money that we owe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {amount}, print the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} prints. What it says counts, whatever happens here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Its prices stand until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sold yet. The prices bind the shop, not the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it as a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prices of {number} stand until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quote ended on {day}. Today&apos;s prices count: ring it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quote is on the ticket already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} prints. The ticket is still open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>changed mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not as described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size or colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>A new PIN for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a new PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code gives a new six-digit PIN and counts once: a new code is shown after it, for new papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two halves are on two papers: with two people, or in two places. Type both as they are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back the last sign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>A card pays no more than is due: cards give no change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code has at most {most} signs. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count is nothing or more, and no such number. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure is missing, or fits no such offer. Nothing was kept: look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter has words, {most} lines at most. Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit is nothing or more, and no such sum. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lower price is matched for {days} days after the sale. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager or the owner changes this. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no needs a manager who did not ask for it. The customer is not refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pad has from one slip to {most}. Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is for a day gone by. Nothing was signed: choose a later first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan has at least {fewest} parts. Nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan is for goods going out. Nothing was signed: settle what comes back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan is not changed like that. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan is not paid that way. Nothing was taken: choose cash, card or another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price is above nothing, and no slip of the hand. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price or a quantity is a slip: no sale comes to so much. Put the line right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise names an amount or goods. No slip was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promotion is above nothing, and ends today or later. No slip was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote ends today or later, and within a year. Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A season begins, then ends, then its goods have time. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person is somebody else, whom you did not add or change today. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shift is open at this till already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shop needs a name for its receipts. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shop needs an owner. Nothing was changed: make somebody else owner first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed paper of each of the two is needed: scan both. The records stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test weight is above nothing, and no tonne. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A till or the card machine can be down. Nothing was marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warranty covers goods: scan those first, then “{text}”. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warranty, and nothing else, has months: 1 to {most}. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An acquirer has a name and columns of 60 letters at most. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offer needs a name for the receipt. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another paper has that number since our books were lost. This one counts, but is not booked: keep it, and give a promise slip for it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By our books not all is paid. Nothing was booked: scan the newest receipt, it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash moved since the count. Nothing was closed: please count again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges above the most that is paid so. Nothing was booked: the rest is a manager&apos;s promise on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit is paid out in cash, on a card or by transfer. Nothing was paid out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to come back are 1 to {most}, or empty for the shop&apos;s. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to pay for a parcel: {least} to {most}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit and parts are not the price. Nothing was signed: make the parts anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each piece of “{text}” has its warranty already. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every unit of {number} came back already, as the slips say. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on this gift receipt came back with it before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on this receipt came back before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods go from one place to another, at least one of them. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods need a name for the receipt. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half {half} is not as it stands on its paper. Look at each sign again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head and foot name no amounts: money stands in the figures alone. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not all paid yet. Take the rest, then press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be over before it begins. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money of {number} is on its way to a card, and nobody knows yet whether it came. Nothing was booked: ask the terminal first, on the page of cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More came than this label was for. Take the rest at the counter. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coins make up that amount. Type what was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deposit has the code {sku}. Add it first, as a deposit with its price. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drawer holds less than nothing of a coin. Nothing was written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drawer holds less than nothing. Type what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goods go out on this ticket. Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goods have the code {sku}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goods have the code {sku}. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No law is known here of a country {country}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter is left for another rate. No rate was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more units of this line are left on the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No offer is owed on that receipt any more. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other till of that number signs for this shop. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pad of ours has that number. Nothing was booked: look at each sign again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rate has that letter. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shift is open at this till. Open it, then Enter again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shop has so many offers: {most} at the most. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known under that reference. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in, then press Enter again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows a price of these goods: type what they are worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was charged that in those days, or all is put right. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody works here under that code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left on {number}: there is no new slip for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked and nothing goes out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on that receipt can be a gift any more. None was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was booked yet. A manager or the owner, and somebody else than you, confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was booked yet. Write the reason in words: it stands on the customer&apos;s slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an open part is moved, and only to a later day. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only gift cards are left of {number}: scan the card&apos;s own slip, it is worth it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {field} is missing: it must stand on every receipt. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not type card numbers. The text was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait before the next try: {wait} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points left: {points}. Nothing was booked: name the customer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which goods stay here, at least one. Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number {serial} is not on this receipt. This piece was not taken; the rest is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial numbers and deposits belong to goods sold by the piece. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip {by} took the place of this one. Nothing was taken: scan that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many are not left to announce: some are back, or on another label. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So much may not change hands in cash in this country. Nothing was taken or paid: choose a card or a bank transfer, for all of it or for a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody answered that claim already: look at it again. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of it was spent meanwhile. Nothing was booked: scan the slip again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was spent of it meanwhile. Nothing was taken: scan the slip again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That badge is somebody else&apos;s already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That can be paid in {most} parts at most. Nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be a badge: goods, receipts and short codes are none. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be done now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That charge paid for goods, or is back already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That credit is in {credit}. Nothing was taken of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is gone: a price starts today or later. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day lies before the plan, or is yet to come. Nothing was booked: type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That has {letters} letters and the narrow roll takes {most}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is above the limit of the second person too. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is far more than is due. Nothing was taken yet: ask whether it is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is less than nothing. Type what the customer handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than is claimed, or than they said yes to. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than one person may say. A manager types it, and it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than {most} gift cards at once. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no less than what was paid. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no reason to say no. The customer is not refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no return slip these books have lost. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no serial number: letters and digits, 40 at most. It was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is nobody&apos;s badge. Choose who you are, and type the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not on the list of our mistakes. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is nothing, or more than it cost. Nothing was booked: look at the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is on gift receipt {number} already: print that one again. None was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is on no list of promises. No slip was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is on no list of where cash comes from or goes to. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is settled: the payment counts. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {percent} % up or down in thirty days: a manager or the owner sets such a price. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That line repeats no payment of ours, or is back already. Nothing was paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That offer is over already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That parcel stands otherwise by now. Look at it again. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That person has left. Nothing was changed: take her or him back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That reason is not on the list. The shift was not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That serial number is on the ticket already. It was not added again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was paid already, or nobody knows yet whether the card took it. Nothing was paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was used, or is not asked any more. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books of this plan are looked at first. Nothing was changed, nothing asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card has not paid that for this ticket. Nothing was booked: ask the terminal again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has {left} of that line, not {asked}. Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no customer, plan or credit. Nothing was brought along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods of this plan went home, or came back, before. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods still out are not worth as much as that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first, or a year away. Nothing was marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line cannot turn round: no open receipt has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has changed since it was shown. Find them again. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is still needed: a plan runs or a claim is open ({plans} {claims}). The law lets the shop keep it until that is settled. Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new parts are not what is owed. Nothing was changed: make them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The piece with serial number {serial} came back before, or is ticked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The piece with serial number {serial} waits on plan {plan}. Nothing was booked: take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promised day has not passed: the slip counts for its goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt changed meanwhile at another till. Look at the figure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt says otherwise. The customer is not refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shelf says no less than what it costs now. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop has no tax {code}. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s own rule accepts that. It counts: there is nothing to refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature could not be kept. Nothing was booked: please sign once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual rate can change, and cannot go. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {there} in that place, not {units}. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is less on that slip. Nothing was taken of it: take the rest another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no offer {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such claim in these books. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to pay in parts. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to remind of. Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room for {most} letters. Nothing was written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room for {most} lines. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These books asked no terminal that. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These books do not hold that receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These books hold no paper of that number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These books hold no such credit. Scan the slip itself: it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These books hold no such payment. Nothing was booked: scan its receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These books hold no such plan. Nothing was booked: scan one of its papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These books hold no such question. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These books hold no such slip. Open its receipt: a yes needs nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These books printed no such label. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These codes are not of one paper. Nothing was booked: scan those of one paper together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These goods are being paid off: there is no gift receipt. None was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These goods come back on receipt {number}. Nothing was booked: scan it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These halves are not this shop&apos;s newest. Nothing was changed. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two are one person already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is worn out. A supervisor gives a new one; or use the recovery code: key R.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a further code of that paper: scan the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is above what you say yes to alone. Nothing was booked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan is paid. Nothing was taken: nothing is owed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt has more codes at its foot: scan them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This role reads the books and does not book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This slip alone says no amount. Nothing was booked: scan the receipt that goes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This slip counts already. Nothing was booked a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket was booked before as {numbers}. Clear it, and scan what is new once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would put a mistake of the shop on a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those goods went home already, or never were here. Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many unknown badges: none is read until a supervisor signs in by PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a percentage from 0 to 100. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a telephone number or an e-mail address. Nothing was written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type days from {least} to {most}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type how many of at least one line. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type how much it is. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type just the last four digits of the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the amount, and a day up to today. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name first. Nobody was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name first. Nothing was written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what the rate is for. No rate was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot match this paper. Is there the card or another proof?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had not answered before this is in the books after all: {numbers}. This is not booked: send it once more if it is something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown for it needs a code to scan or type. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this warranty covers came back before. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sold on days gone by keeps its rate. Type today or later. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words at head and foot take nothing away from what the paper promises. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what was seen, in words without figures: it stands on the slip. The customer is not refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was seen of it, and where its photo is. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who asks so little, without a card&apos;s number. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{barcode} is no barcode of goods. Scan it, or leave it empty. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} means something else already. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: no receipt has such a part, or it stands there twice. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} takes nothing off any more. Nothing was booked: take it off with Undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has no price or number it can be sold at. Take its line off, or put it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has the barcode {barcode} already. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has the code {sku} already. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is sold by weight: scan the scale&apos;s label, or type its grams first, as in 350*.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>A manager or the owner looks at this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims on suppliers and carriers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk {clerk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mistake of ours cost anything in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers kept though goods came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our mistakes cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off a return: “she wanted it”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register goes to the printer. It is the shop&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till {till}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till {till}, shift {shift}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries that the books refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What our mistakes cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cause without its proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a credit made smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a loss of the shop put on somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mistake of ours put on a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a payment taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a receipt that was not believed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row that disagrees with the signed papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a signed contract changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount asked for without a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount nobody signed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier mistake set off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for goods that came back: customers were paid at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mistakes: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no customer pays any of it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returns: {said} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop&apos;s median: {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“She wanted it”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Checking every entry and its signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the copy, entry by entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries made after the backup, and missing now: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries made since, which will be missing: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much came after the backup cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much came after this backup cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is proved first. Until then the books stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New papers carry numbers above all of them; none comes twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing: the backup reaches to the last entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing will be missing: it reaches to the last entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the books and sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers that are perhaps printed already: {count}. None prints by itself: see Books and backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers waiting for the printer then: {count}. They may be printed by now, so none prints by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers {first} to {last} are not in these books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers {first} to {last} will not be in the books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, PINs and the recovery code are as they were then: see the staff page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, PINs and the recovery code will be as they were then: who left since is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, PINs, badges and the recovery code stay as they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, PINs, badges and the recovery code stayed as they were last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts {first} to {last} are not in these books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts {first} to {last} will not be in the books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the copy for a trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return slips {first} to {last} are not in these books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return slips {first} to {last} will not be in the books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such papers are genuine, and the shop is bound by them: keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no manager&apos;s and no owner&apos;s PIN. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN of a manager or the owner, as in the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup before it is of {when}: it is offered next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is being put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books are as they were on {when}; their epoch is now {epoch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books are as they were. Nothing was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books as they are now are kept beside, under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books that stood here are kept as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last good backup can take the place of the books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is not whole, so it was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the backup of another shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tries here. On this computer: posdesk restore.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auditor, reads only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>1 to 9: why it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is left on the receipt. 1 to 9: why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcode {code}. Say what it is and what it costs to sell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book it; or give it back on the terminal: Esc in the pay step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card not booked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of these books were lost. Without a slip, go by the goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5 takes it up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had not been printed yet: this is the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No purchase fits “{words}” so far. Enter looks closer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of it is left on the receipt, so it is sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not coming back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked back from anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “{words}”. Enter looks in past sales too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “{words}”. Enter sells it as an open line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps back already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter again before any money changes hands: it tells whether this is booked, and books it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing again, marked COPY {copy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return slip {number} is in the books again: its goods are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That code is no receipt and no goods of ours. Type what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discount was taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one is {amount} cheaper still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last scan is being looked up. Look at the figure, then again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next scan counts {count} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is as it was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket was put aside. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ticket to put on hold, and none on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the card charged?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have nothing called “{words}”. Give it a price to sell it as an open line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} paid, {change} change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} were shown for the card. Look at the terminal before charging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{card} has paid {amount}. Do not charge it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{discount} off the whole ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{discount} off: {goods}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goods} costs {price}, as the shelf says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} began it at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is on this ticket already. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. Ask for return slip {slips} and scan it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. Is there a return slip? Of {slips} some are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. Scan what comes back, or Ctrl+A for all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{goods}” has no price yet and is not on the ticket: scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>As it looked on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back without a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No purchase was found. We take it back all the same, at the lowest price anybody paid of late. The same article in exchange needs no price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found among what we sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is: it stands on the slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back for {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot find that purchase. What goods are they? Scan or type them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We find no sale of it. We may take it as a kindness: what is it, and what do we give for one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we give for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which purchase was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about|around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also bought: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another day: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another price: {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another total: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bought by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came back before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card {last4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goods much like it: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just as many: {sold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest price of {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name|phone|customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not by card {last4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found among what we sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known as theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not that amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {left} not back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {sold} were sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other goods brought fit too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pieces|piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial number {serial}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take it back without a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the price: {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the total, {off} off: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the total: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today&apos;s price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: days off {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pieces} of {sold}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Serial</name>
    <message>
        <source>Coming back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the receipt and finds the sale again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can read it: go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers to read: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it, or type it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number {serial}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number {serial} is not on this receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorry: this piece was not taken here. Look for its own receipt, or take it without one. All the rest goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The piece in hand is the one that was sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goods}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A clerk alone: a fault or a mistake of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clerk alone: nothing proves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clerk alone: the customer&apos;s wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day shut, or a till that is down, is no day of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager or the owner changes this. You can look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt sold before keeps its day: the longer one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A return gives back exactly the tax of its sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A season: sold from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor alone: a fault or a mistake of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor alone: nothing proves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor alone: the customer&apos;s wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked about once more: a typed price, or change, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the foot, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the name, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its law a plan is judged before it is signed. Where it is not said, by that of the currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {rate} to {percent} from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {rate} to {percent} from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to bring goods back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to match a lower price (0: none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to pay for a parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each part in braces stands where its line is; what stands between is your own words, without any sum. A part that must be there cannot be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faulty or wrong goods and our mistakes: no last day at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {rate} to goods again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {rate} to no more goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods sent, and worn beyond trying, may bring less: as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods that have a rate keep it when it is given no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cuts the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May come back until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure here bounds what a customer is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receipt: lowest price of so many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody there: the customer is served, or promised in writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried on a real printer yet: print the test page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing beyond what no setting takes away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our rules hang where customers see them before they pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages: {count}. Lay a ruler on them, and scan the code here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers go to this printer from now on, those waiting too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the test page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer bytes in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt printer of this computer&apos;s queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt printer on USB (Linux)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt printer on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts have this form from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts keep the rates they were sold at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts sold from now on carry the new day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served where nobody came within a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold today, a mug may come back until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold {since} – {until}: until {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no amount. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no day. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cash drawer hangs on this printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day printed on a receipt: it is our word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawer was told to open; it is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law here gives {days} days while your rules are not posted. That counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law of your country is not known here: the best of all is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits count from now on, at every till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next receipt, as it will look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test page is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test page shows the head of your papers, letters, a ruler and a code. It is no receipt. Scan its code here: the screen says whether every letter arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words stand on every paper from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number from 1 to 65535, usually 9100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a percentage, such as 20 or 5.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type days from {least} to {most}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the device, such as /dev/usb/lp0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the folder with its whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the queue as the system shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the printer&apos;s address, such as 192.0.2.7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a change of mind costs stands on the receipt, or is nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What no setting takes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the law gives here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sold keeps the rates on its receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sold stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within it a yes needs nobody; above it, a second person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a receipt it may go out in cash, not only as credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes is easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: beside the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given to no more goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, or a day to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mm} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} letters for the name, {line} for a line: so the narrow roll of 58 mm holds them too. Receipts handed over stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts}: not kept yet. Enter keeps it, Esc drops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts}: what somebody else had typed was not kept. All is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} (may be left out)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>A customer may be owed a posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else, as an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the shift and print Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count and close the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count first. What the books expect is told after the count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the cash in the drawer. With it the shift begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does everything agree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer opened by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes on to the next. The books&apos; figure comes after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fits. The count is written down; the shift goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fits. What was counted goes to the safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left open on {day}. Nothing is lost: count and close when it suits you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shift is open at this till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the next shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with {amount} in the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage pad: {count} slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid out: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {amount} in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift {number} is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {amount} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is all of it: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The X report prints. The shift goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop bears it. It is nobody&apos;s debt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop keeps it for whoever it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no number of pieces. Nothing was written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Towards new goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what is in the drawer; 0 if it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, if you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open since {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pieces of each kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returns: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sales: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} goes to the safe. The Z report prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} moved; the drawer is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}: for payments while the system is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({times})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shop</name>
    <message>
        <source>Approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books and backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift wrapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like {sample}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShownOnce</name>
    <message>
        <source>Let only {name} see it: it is shown only this once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code, first half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code, second half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new PIN of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it on a paper of its own. When a PIN is worn out, both halves give a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it on another paper. Let somebody else keep it, or keep it in another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>As long as nobody used it, the code here is {one} and {two}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PINs are no secret here: {pins}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press your digit, then type your PIN; or scan your badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>A supervisor, a manager or the owner changes things here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add, and show the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on the badge signs {name} in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (on the sign-in only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN worn out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the badge of {name} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the new PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the badge away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program gives a six-digit PIN, shown once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recovery code for worn-out PINs yet: make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two halves for two papers, shown once. Together they give a new PIN when one is worn out. What is on older papers counts no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is {name} from the next sign-in on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} gets a new PIN, shown once. Any older one is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has another role from the next sign-in on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} signs in by PIN alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} signs in no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} signs in no more. What {name} booked stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>A picture or PDF of a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count and close it under Shift when it suits you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demo shop: goods, past sales, a drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No books yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift {number} is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift {number} was left open on {day}. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody took you off the staff page. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawer was opened by hand; it is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} signs came at once: no code of ours. Scan again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>back to shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusChip</name>
    <message>
        <source>all is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer before the customer comes. Where the count is over, or nobody can tell, pay it back: F8 on the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of the carrier: {amount} for {count}, {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of the supplier: {amount} for {count}, {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move them on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody counted them yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On receipt {number}, and not in the bag: {count}. Noted by {code} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid to the bank so far: {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay it back to whoever comes: F8 on the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold, kept for their buyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books say {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer was paid at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale is right: nobody pays too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale of this till showed too much on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale of this till was never checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale of this till was right on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale shows (kg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale shows {weight} too much. Use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test weight weighs (kg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They paid it to the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They paid {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said no to the rest: the shop bears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said no: nothing more is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said yes to {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They say yes to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a weight such as 1.000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighed since the last good check. Too much was taken: {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a customer misses is noted with F8 on the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was weighed since the last good check stands in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim on the carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim on the supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted {count} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted: answer now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody counted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighed {amount} too dear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} fewer than the books say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more than the books say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {goods} moved on: {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goods}: {count} counted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeOff</name>
    <message>
        <source>At most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for what the customer wants: both figures are shown, and the customer says yes. Else all of it goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take something off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer chose something for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt told of it, and of the right to send it back. It needs a photo and somebody else who looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen, and where its photo is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looked at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worn beyond trying, as the receipt says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worn beyond trying: {goods}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was seen, and where its photo is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} off, as the receipt says. It prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} off. At Enter the customer&apos;s window asks for a yes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tender</name>
    <message>
        <source>Bank transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>It spoils soon: no return for a change of mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for you: no return for a change of mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restocking {percent} %, as on receipt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restocking, as on receipt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed for hygiene: once opened, no return for a change of mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed recording or program: once opened, no return for a change of mind.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Amounts stand right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a ruler to it: shorter or cut off means another width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of other languages, drawn by posdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed width: {reach} mm of a roll of {roll} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan this code: posdesk says whether each letter arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEST - no receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEST PAGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>1 day left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods going out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that may come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old till shows {count} of these back, and not of which receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of it came back before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a transfer, for the cheque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coming back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the old till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not coming back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid by card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid by card ending {last4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid: {tender}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past its day · taken back all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken off what comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>till {till}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} came back before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{offer} {amount} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tender} ending {last4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ticked} of {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I&apos;m sorry about the {goods}, that should not have happened. Your money comes back now; would a new one help today?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I&apos;m sorry, that should not have happened. Your money comes back now; would new ones help today?”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>Till {till}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift {shift} · open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Scan or type anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign out F12</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Another file lies in the place of the books. Put the books there, or the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the damaged file. The last good backup can take its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let posdesk write in the folder of the books, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the last good backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the newer posdesk, or bring this one up to date, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books were left as they are. Papers already printed count as always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key&apos;s file ends in .key. Put it beside the books again, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup is {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again first. If it comes back, have the disk looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posdesk is open on this computer already. Use that window, or close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>A guard of the books was gone and was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager or the owner puts a backup back: sign in as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager or the owner revokes a till: sign in as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket is on the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older copy of the books was put back. New papers carry new numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain last checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed after they were sealed: {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not charge it again. Book the ticket, or give it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It signs for this shop no more; this cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its papers still count, up to these: {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of this till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other till signs for this shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper of it is known here: none of them counts by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Enter makes the first; selling goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers waiting for the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps printed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print {number} again, as a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke a till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke till {till}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown for the card terminal, without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since a backup was put back; it does not print by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books were changed after they were sealed: {record}. Receipts decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of the books was not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of the books was whole {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not read the books at the first try. Make a backup, and have it looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. The room kept for it is used, so that this could be booked: make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup was made {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last entry was changed after it was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark beside the books cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till closes, and everybody signs in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of these books yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These books were sold in at two places. Ask for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till {till}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till {till} signs no more. Give the new public keys to those who check receipts: posdesk export-keys FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the six digits first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the six digits first. Nothing was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished at this till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished now, and gone then: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down: another till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when this backup is put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when till {till} is revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the books are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has a later one needs another proof beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {epoch}, entry {seq}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the shop&apos;s server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{card} has paid, and it is not booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{checked} of {entries} entries, each as it was sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is on paper: drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} waits for the printer, as a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} was dropped: it is on paper already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unread</name>
    <message>
        <source>A barcode has 8, 12, 13 or 14 digits; this has {length}. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another paper has that number since our books were lost. This one counts, but is not booked: give a promise slip for it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on this gift receipt came back with it before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {most} at once is a slip. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pad of ours has that number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not type card numbers. The text was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the goods first, then “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is no picture or PDF we can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than any code holds. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the test page, and letters were lost or swapped: set the scanner&apos;s keyboard to this computer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the test page, read whole: printer and scanner understand each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That slip counted before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code on the paper cannot be read. Type the number above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price on this label seems misread. Scan or weigh again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no code of ours in that picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These books hold no such credit: scan the slip itself, it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These books hold no such gift receipt: scan its code, it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These books hold no such plan: scan one of its papers, it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These books hold no such quote: scan the quote itself, it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These books hold no such warranty: scan its code, it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These books printed no such label. The receipt opens it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This barcode seems misread: its last digit should be {expected}. Scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code breaks off in the middle. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is about a parcel or a place, not goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a further code of that paper: scan the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is later than the last paper we know of that till. Is there a card or another proof?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt is another shop&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt is ours and counts, but these books have lost it. Keep the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot match this receipt to our shop. Is there a card or another proof?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot match this receipt. Do you have the card or another proof?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not find that number. Scan the code at its foot, or check the digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this warranty covers came back before, and the warranty with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be sold as a set: no price for {sku}. Scan its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not count today. It says: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithUs</name>
    <message>
        <source>Find goods that are with us, or leave some here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over on {day}: {paper}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over: {paper} prints, with the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left for repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goods of customers are with us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip G1-…, or the receipt S1-… of goods that stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold, handed over later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has nothing more of that receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip {slip} prints: it is the customer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or scan a receipt: what stays here gets a slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays here? Its days begin, or go on, when it goes home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which goods are with us?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it stay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left for repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold, handed over later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
