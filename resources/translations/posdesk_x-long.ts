<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>A forgotten offer, or points</source>
        <translation>«ÅÅ föörgööttééñ ööfféér, öör pööîîñts»</translation>
    </message>
    <message>
        <source>All lines come back</source>
        <translation>«ÅÅll lîîñéés çööméé bååçk»</translation>
    </message>
    <message>
        <source>Any other key begins typing</source>
        <translation>«ÅÅñýý ööthéér kééýý béégîîñs týýpîîñg»</translation>
    </message>
    <message>
        <source>Card machine down, or works again</source>
        <translation>«Çåård mååçhîîñéé dööwñ, öör wöörks åågååîîñ ~»</translation>
    </message>
    <message>
        <source>Discount on this line or the ticket</source>
        <translation>«Dîîsçööüüñt ööñ thîîs lîîñéé öör théé tîîçkéét»</translation>
    </message>
    <message>
        <source>Do what the large button says</source>
        <translation>«Döö whååt théé låårgéé büüttööñ sååýýs»</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>«Gîîft rééçééîîpt»</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>«Kééýýs»</translation>
    </message>
    <message>
        <source>Look up what was typed</source>
        <translation>«Löööök üüp whååt wåås týýpééd»</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>«Mååñåågéér»</translation>
    </message>
    <message>
        <source>One fewer of this line</source>
        <translation>«ÖÖñéé fééwéér ööf thîîs lîîñéé»</translation>
    </message>
    <message>
        <source>One more of this line</source>
        <translation>«ÖÖñéé mööréé ööf thîîs lîîñéé»</translation>
    </message>
    <message>
        <source>One step back, nothing is lost</source>
        <translation>«ÖÖñéé stéép bååçk, ñööthîîñg îîs lööst ~»</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>«ÖÖüür mîîstååkéé»</translation>
    </message>
    <message>
        <source>Papers waiting for the printer</source>
        <translation>«Pååpéérs wååîîtîîñg föör théé prîîñtéér»</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>«Pååýý býý çåård»</translation>
    </message>
    <message>
        <source>Pay in cash</source>
        <translation>«Pååýý îîñ çååsh»</translation>
    </message>
    <message>
        <source>Pay in parts: sign a plan</source>
        <translation>«Pååýý îîñ påårts: sîîgñ åå plååñ»</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>«Plååñs»</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>«Prîîñt åågååîîñ»</translation>
    </message>
    <message>
        <source>Print it as a quote</source>
        <translation>«Prîîñt îît åås åå qüüöötéé»</translation>
    </message>
    <message>
        <source>Promise slip</source>
        <translation>«Pröömîîséé slîîp»</translation>
    </message>
    <message>
        <source>Shop shut today, or open</source>
        <translation>«Shööp shüüt töödååýý, öör ööpééñ»</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>«Sîîgñ ööüüt»</translation>
    </message>
    <message>
        <source>Something the customer chose, or as agreed</source>
        <translation>«Söömééthîîñg théé çüüstööméér çhööséé, öör åås åågrééééd»</translation>
    </message>
    <message>
        <source>Take this line off the ticket</source>
        <translation>«Tååkéé thîîs lîîñéé ööff théé tîîçkéét»</translation>
    </message>
    <message>
        <source>The line above</source>
        <translation>«Théé lîîñéé ååböövéé»</translation>
    </message>
    <message>
        <source>The line below</source>
        <translation>«Théé lîîñéé béélööw»</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>«Tîîçkéét»</translation>
    </message>
    <message>
        <source>Tickets on hold</source>
        <translation>«Tîîçkééts ööñ hööld»</translation>
    </message>
    <message>
        <source>Turn the last scanned line round</source>
        <translation>«Tüürñ théé lååst sçååññééd lîîñéé rööüüñd ~»</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>«Týýpéé»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>«ÜÜñdöö»</translation>
    </message>
    <message>
        <source>What becomes of these goods: the next</source>
        <translation>«Whååt bééçööméés ööf thééséé gööööds: théé ñééxt ~»</translation>
    </message>
    <message>
        <source>What the customer has with them</source>
        <translation>«Whååt théé çüüstööméér håås wîîth théém ~~»</translation>
    </message>
    <message>
        <source>Where the money goes</source>
        <translation>«Whééréé théé mööñééýý gööéés»</translation>
    </message>
    <message>
        <source>Why this line comes back</source>
        <translation>«Whýý thîîs lîîñéé çööméés bååçk»</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>A second person</source>
        <translation>«ÅÅ sééçööñd péérsööñ»</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>«ÅÅgrééééd»</translation>
    </message>
    <message>
        <source>And who else</source>
        <translation>«ÅÅñd whöö éélséé»</translation>
    </message>
    <message>
        <source>Asked about again</source>
        <translation>«ÅÅskééd ååbööüüt åågååîîñ»</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>«ÅÅskééd åågååîîñ»</translation>
    </message>
    <message>
        <source>Back to the ticket</source>
        <translation>«Bååçk töö théé tîîçkéét»</translation>
    </message>
    <message>
        <source>Give back {amount}, looked at later</source>
        <translation>«Gîîvéé bååçk {amount}, löööökééd ååt lååtéér ~~»</translation>
    </message>
    <message>
        <source>Kept as the customer signed it. It stays so.</source>
        <translation>«Kéépt åås théé çüüstööméér sîîgñééd îît. ÎÎt stååýýs söö. ~~»</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>«Löööökééd ååt»</translation>
    </message>
    <message>
        <source>Nobody came: Enter gives it back. A manager looks at it later.</source>
        <translation>«Ñööböödýý çååméé: Enter gîîvéés îît bååçk. ÅÅ mååñåågéér lööööks ååt îît lååtéér. ~~~»</translation>
    </message>
    <message>
        <source>Nobody there? In {seconds} s you go on alone.</source>
        <translation>«Ñööböödýý thééréé? ÎÎñ {seconds} s ýýööüü göö ööñ åålööñéé. ~»</translation>
    </message>
    <message>
        <source>Nobody there? Promise it in writing: the customer need not wait.</source>
        <translation>«Ñööböödýý thééréé? Pröömîîséé îît îîñ wrîîtîîñg: théé çüüstööméér ñééééd ñööt wååîît. ~~»</translation>
    </message>
    <message>
        <source>Nobody there? The day it is promised for stays.</source>
        <translation>«Ñööböödýý thééréé? Théé dååýý îît îîs pröömîîsééd föör stååýýs.»</translation>
    </message>
    <message>
        <source>Not take it back?</source>
        <translation>«Ñööt tååkéé îît bååçk?»</translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation>«Ñööt tååkééñ bååçk»</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>«Ñööthîîñg wååîîts.»</translation>
    </message>
    <message>
        <source>Nothing was served alone that nobody has looked at.</source>
        <translation>«Ñööthîîñg wåås séérvééd åålööñéé thååt ñööböödýý håås löööökééd ååt. ~»</translation>
    </message>
    <message>
        <source>One of two. The other person now: badge or PIN.</source>
        <translation>«ÖÖñéé ööf twöö. Théé ööthéér péérsööñ ñööw: båådgéé öör PÎÎÑ. ~~»</translation>
    </message>
    <message>
        <source>Promise it in writing</source>
        <translation>«Pröömîîséé îît îîñ wrîîtîîñg»</translation>
    </message>
    <message>
        <source>Say no, print how to ask again</source>
        <translation>«Sååýý ñöö, prîîñt hööw töö ååsk åågååîîñ»</translation>
    </message>
    <message>
        <source>Served with nobody there</source>
        <translation>«Séérvééd wîîth ñööböödýý thééréé»</translation>
    </message>
    <message>
        <source>Sorry first: we charged too much. {amount} waits as credit: scan or type its slip.</source>
        <translation>«Söörrýý fîîrst: wéé çhåårgééd töööö müüçh. {amount} wååîîts åås çréédîît: sçååñ öör týýpéé îîts slîîp. ~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>«Tåålkééd ååbööüüt»</translation>
    </message>
    <message>
        <source>The customer has signed for it</source>
        <translation>«Théé çüüstööméér håås sîîgñééd föör îît»</translation>
    </message>
    <message>
        <source>There is no reason on the list to say no to this: it is taken back.</source>
        <translation>«Thééréé îîs ñöö rééååsööñ ööñ théé lîîst töö sååýý ñöö töö thîîs: îît îîs tååkééñ bååçk. ~~~»</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>«Töö löööök ååt»</translation>
    </message>
    <message>
        <source>We owe it</source>
        <translation>«Wéé ööwéé îît»</translation>
    </message>
    <message>
        <source>What was found comes first, in words.</source>
        <translation>«Whååt wåås fööüüñd çööméés fîîrst, îîñ wöörds. ~~~»</translation>
    </message>
    <message>
        <source>What was found, in words (no sums)</source>
        <translation>«Whååt wåås fööüüñd, îîñ wöörds (ñöö süüms) ~~~»</translation>
    </message>
    <message>
        <source>Whatever is thought of it: nothing changes for the customer, and nobody who works here owes any of it.</source>
        <translation>«Whååtéévéér îîs thööüüght ööf îît: ñööthîîñg çhååñgéés föör théé çüüstööméér, ååñd ñööböödýý whöö wöörks hééréé ööwéés ååñýý ööf îît. ~~~~~~~»</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>«Whöö îîs îît?»</translation>
    </message>
    <message>
        <source>Who says no</source>
        <translation>«Whöö sååýýs ñöö»</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>«Whýý ñööt»</translation>
    </message>
    <message>
        <source>Written down. Nothing changes for the customer.</source>
        <translation>«Wrîîttééñ dööwñ. Ñööthîîñg çhååñgéés föör théé çüüstööméér. ~~~~»</translation>
    </message>
    <message>
        <source>Yes, by PIN</source>
        <translation>«YYéés, býý PÎÎÑ»</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>«åågrééééd»</translation>
    </message>
    <message>
        <source>talked about</source>
        <translation>«tåålkééd ååbööüüt»</translation>
    </message>
    <message>
        <source>{amount} by {clerk} at till {till}, slip {paper}.</source>
        <translation>«{amount} býý {clerk} ååt tîîll {till}, slîîp {paper}. ~~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>{amount} goes back: above the {limit} that you say yes to alone. Scan a badge, or type a PIN.</source>
        <translation>«{amount} gööéés bååçk: ååböövéé théé {limit} thååt ýýööüü sååýý ýýéés töö åålööñéé. Sçååñ åå båådgéé, öör týýpéé åå PÎÎÑ. ~~~~~~~»</translation>
    </message>
    <message>
        <source>{goods}. A no needs a manager who did not ask for it.</source>
        <translation>«{goods}. ÅÅ ñöö ñééééds åå mååñåågéér whöö dîîd ñööt ååsk föör îît. ~~~~~»</translation>
    </message>
    <message>
        <source>{number} comes back whole. Enter gives it back.</source>
        <translation>«{number} çööméés bååçk whööléé. Enter gîîvéés îît bååçk. ~~~~~~~»</translation>
    </message>
    <message>
        <source>{number} is open again. A yes needs nobody; the owner hears of it.</source>
        <translation>«{number} îîs ööpééñ åågååîîñ. ÅÅ ýýéés ñééééds ñööböödýý; théé ööwñéér hééåårs ööf îît. ~~~»</translation>
    </message>
    <message>
        <source>{number} prints: why, and how to ask again.</source>
        <translation>«{number} prîîñts: whýý, ååñd hööw töö ååsk åågååîîñ. ~~~~~~»</translation>
    </message>
    <message>
        <source>{number} prints: {amount} by {day}. It counts.</source>
        <translation>«{number} prîîñts: {amount} býý {day}. ÎÎt çööüüñts. ~~~~~~~~~~~»</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>10% or {amount}</source>
        <translation>«10% öör {amount} ~~»</translation>
    </message>
    <message>
        <source>A gift card over {amount}, sold on {day}. It never expires.</source>
        <translation>«ÅÅ gîîft çåård öövéér {amount}, sööld ööñ {day}. ÎÎt ñéévéér ééxpîîréés. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>All of it is spent.</source>
        <translation>«ÅÅll ööf îît îîs spééñt.»</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>«ÅÅñööthéér çåård»</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>«ÅÅppröövåål çöödéé»</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>«ÅÅs îît wåås pååîîd»</translation>
    </message>
    <message>
        <source>Ask the terminal again</source>
        <translation>«ÅÅsk théé téérmîîñåål åågååîîñ»</translation>
    </message>
    <message>
        <source>Ask the terminal for {amount}</source>
        <translation>«ÅÅsk théé téérmîîñåål föör {amount} ~~~»</translation>
    </message>
    <message>
        <source>At other times</source>
        <translation>«ÅÅt ööthéér tîîméés»</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>«Bååçk»</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>«Çåård»</translation>
    </message>
    <message>
        <source>Card not booked yet</source>
        <translation>«Çåård ñööt böööökééd ýýéét»</translation>
    </message>
    <message>
        <source>Changed for {number}: that slip counts now.</source>
        <translation>«Çhååñgééd föör {number}: thååt slîîp çööüüñts ñööw. ~~~~~~~»</translation>
    </message>
    <message>
        <source>Covered until {day}</source>
        <translation>«Çöövéérééd üüñtîîl {day}»</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>«Dîîsçööüüñt»</translation>
    </message>
    <message>
        <source>Empty: all of it, {amount}.</source>
        <translation>«ÉÉmptýý: ååll ööf îît, {amount}. ~~~»</translation>
    </message>
    <message>
        <source>For the terminal:</source>
        <translation>«Föör théé téérmîîñåål:»</translation>
    </message>
    <message>
        <source>Four digits, as on the card.</source>
        <translation>«Fööüür dîîgîîts, åås ööñ théé çåård. ~»</translation>
    </message>
    <message>
        <source>Four digits, as on the terminal&apos;s slip.</source>
        <translation>«Fööüür dîîgîîts, åås ööñ théé téérmîîñåål&apos;s slîîp. ~~»</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>«Gîîft rééçééîîpt»</translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <translation>«Gîîvéé bååçk {amount} ~~»</translation>
    </message>
    <message>
        <source>Give back {amount} to card {digits}</source>
        <translation>«Gîîvéé bååçk {amount} töö çåård {digits} ~~~~~~»</translation>
    </message>
    <message>
        <source>Give it back the way it was paid</source>
        <translation>«Gîîvéé îît bååçk théé wååýý îît wåås pååîîd»</translation>
    </message>
    <message>
        <source>Give the discount</source>
        <translation>«Gîîvéé théé dîîsçööüüñt»</translation>
    </message>
    <message>
        <source>Give {amount} as store credit</source>
        <translation>«Gîîvéé {amount} åås stööréé çréédîît ~~»</translation>
    </message>
    <message>
        <source>Give {amount} this way</source>
        <translation>«Gîîvéé {amount} thîîs wååýý ~»</translation>
    </message>
    <message>
        <source>Give {discount} off</source>
        <translation>«Gîîvéé {discount} ööff ~~»</translation>
    </message>
    <message>
        <source>How much off</source>
        <translation>«Hööw müüçh ööff»</translation>
    </message>
    <message>
        <source>How much this way</source>
        <translation>«Hööw müüçh thîîs wååýý»</translation>
    </message>
    <message>
        <source>It was covered until {day}. Faulty goods come back any time.</source>
        <translation>«ÎÎt wåås çöövéérééd üüñtîîl {day}. Fååüültýý gööööds çööméé bååçk ååñýý tîîméé. ~~»</translation>
    </message>
    <message>
        <source>Keep it, back to the ticket</source>
        <translation>«Kéééép îît, bååçk töö théé tîîçkéét»</translation>
    </message>
    <message>
        <source>Keys now</source>
        <translation>«Kééýýs ñööw»</translation>
    </message>
    <message>
        <source>Last four digits</source>
        <translation>«Lååst fööüür dîîgîîts»</translation>
    </message>
    <message>
        <source>Last four digits of the other card</source>
        <translation>«Lååst fööüür dîîgîîts ööf théé ööthéér çåård ~»</translation>
    </message>
    <message>
        <source>New slip in its place</source>
        <translation>«Ñééw slîîp îîñ îîts plååçéé»</translation>
    </message>
    <message>
        <source>No price on it. Whoever brings them back gets store credit.</source>
        <translation>«Ñöö prîîçéé ööñ îît. Whööéévéér brîîñgs théém bååçk gééts stööréé çréédîît. ~~~~~»</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the card paid. Ask the terminal again, or take the money another way: what a card paid for nothing goes back to it.</source>
        <translation>«Ñööböödýý kñööws ýýéét whééthéér théé çåård pååîîd. ÅÅsk théé téérmîîñåål åågååîîñ, öör tååkéé théé mööñééýý ååñööthéér wååýý: whååt åå çåård pååîîd föör ñööthîîñg gööéés bååçk töö îît. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>Nobody registered it. The paper counts all the same, and it is our loss.</source>
        <translation>«Ñööböödýý réégîîstéérééd îît. Théé pååpéér çööüüñts ååll théé sååméé, ååñd îît îîs ööüür lööss. ~~~»</translation>
    </message>
    <message>
        <source>Not in the catalogue. What is it, and what does it cost?</source>
        <translation>«Ñööt îîñ théé çååtåålöögüüéé. Whååt îîs îît, ååñd whååt dööéés îît çööst? ~~~»</translation>
    </message>
    <message>
        <source>Nothing to type.</source>
        <translation>«Ñööthîîñg töö týýpéé.»</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>«Ñüümbéér pååd»</translation>
    </message>
    <message>
        <source>Off the whole ticket</source>
        <translation>«ÖÖff théé whööléé tîîçkéét»</translation>
    </message>
    <message>
        <source>On the page of a plan</source>
        <translation>«ÖÖñ théé påågéé ööf åå plååñ»</translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation>«ÖÖpééñ théé rééçééîîpt»</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>«ÖÖpééñ {number} ~»</translation>
    </message>
    <message>
        <source>Our books lost its receipt: the highest price known counts.</source>
        <translation>«ÖÖüür bööööks lööst îîts rééçééîîpt: théé hîîghéést prîîçéé kñööwñ çööüüñts. ~~~~»</translation>
    </message>
    <message>
        <source>Our books lost the receipt: the highest price known counts, and it is our loss.</source>
        <translation>«ÖÖüür bööööks lööst théé rééçééîîpt: théé hîîghéést prîîçéé kñööwñ çööüüñts, ååñd îît îîs ööüür lööss. ~~~~~~»</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>«ÖÖüür mîîstååkéé»</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>«Pååpéér»</translation>
    </message>
    <message>
        <source>Papers waiting</source>
        <translation>«Pååpéérs wååîîtîîñg»</translation>
    </message>
    <message>
        <source>Pay out {amount} in cash</source>
        <translation>«Pååýý ööüüt {amount} îîñ çååsh ~»</translation>
    </message>
    <message>
        <source>Please do not type card numbers. The text was thrown away.</source>
        <translation>«Plééååséé döö ñööt týýpéé çåård ñüümbéérs. Théé tééxt wåås thrööwñ ååwååýý. ~~~~»</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>«Prîîçéé ööf ööñéé»</translation>
    </message>
    <message>
        <source>Print the gift receipt, lines: {count}</source>
        <translation>«Prîîñt théé gîîft rééçééîîpt, lîîñéés: {count} ~~~~~»</translation>
    </message>
    <message>
        <source>Promised by {day}. Nothing is kept, and no fee is taken.</source>
        <translation>«Pröömîîsééd býý {day}. Ñööthîîñg îîs kéépt, ååñd ñöö féééé îîs tååkééñ. ~~~~~»</translation>
    </message>
    <message>
        <source>Put it on the ticket</source>
        <translation>«Püüt îît ööñ théé tîîçkéét»</translation>
    </message>
    <message>
        <source>Say what it is: it stands on the receipt.</source>
        <translation>«Sååýý whååt îît îîs: îît stååñds ööñ théé rééçééîîpt. ~~»</translation>
    </message>
    <message>
        <source>Scan goods first, and the slip pays for them.</source>
        <translation>«Sçååñ gööööds fîîrst, ååñd théé slîîp pååýýs föör théém. ~~~~»</translation>
    </message>
    <message>
        <source>Sell it as an open line</source>
        <translation>«Sééll îît åås ååñ ööpééñ lîîñéé»</translation>
    </message>
    <message>
        <source>Stay in the pay step</source>
        <translation>«Stååýý îîñ théé pååýý stéép»</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>«Stööréé çréédîît»</translation>
    </message>
    <message>
        <source>Take it back as faulty</source>
        <translation>«Tååkéé îît bååçk åås fååüültýý»</translation>
    </message>
    <message>
        <source>Take it in to be mended</source>
        <translation>«Tååkéé îît îîñ töö béé mééñdééd»</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>«Tååkéé îît üüp»</translation>
    </message>
    <message>
        <source>Take the discount off</source>
        <translation>«Tååkéé théé dîîsçööüüñt ööff»</translation>
    </message>
    <message>
        <source>Take the shelf&apos;s price</source>
        <translation>«Tååkéé théé shéélf&apos;s prîîçéé»</translation>
    </message>
    <message>
        <source>Take {amount} off</source>
        <translation>«Tååkéé {amount} ööff ~»</translation>
    </message>
    <message>
        <source>Thank you for bringing it. Here is a credit for you.</source>
        <translation>«Thååñk ýýööüü föör brîîñgîîñg îît. Hééréé îîs åå çréédîît föör ýýööüü.»</translation>
    </message>
    <message>
        <source>That is why</source>
        <translation>«Thååt îîs whýý»</translation>
    </message>
    <message>
        <source>The card paid {amount}</source>
        <translation>«Théé çåård pååîîd {amount} ~~»</translation>
    </message>
    <message>
        <source>The card took nothing</source>
        <translation>«Théé çåård töööök ñööthîîñg»</translation>
    </message>
    <message>
        <source>The customer holds the card to the terminal.</source>
        <translation>«Théé çüüstööméér höölds théé çåård töö théé téérmîîñåål. ~~~»</translation>
    </message>
    <message>
        <source>The goods in hand count, whatever came back before.</source>
        <translation>«Théé gööööds îîñ hååñd çööüüñt, whååtéévéér çååméé bååçk bééfööréé. ~~»</translation>
    </message>
    <message>
        <source>The shelf says less</source>
        <translation>«Théé shéélf sååýýs lééss»</translation>
    </message>
    <message>
        <source>The terminal gave it back</source>
        <translation>«Théé téérmîîñåål gååvéé îît bååçk»</translation>
    </message>
    <message>
        <source>The terminal is asked</source>
        <translation>«Théé téérmîîñåål îîs ååskééd»</translation>
    </message>
    <message>
        <source>The way it was paid</source>
        <translation>«Théé wååýý îît wåås pååîîd»</translation>
    </message>
    <message>
        <source>The whole ticket.</source>
        <translation>«Théé whööléé tîîçkéét.»</translation>
    </message>
    <message>
        <source>This has been paid for the ticket and is in no book yet:</source>
        <translation>«Thîîs håås bééééñ pååîîd föör théé tîîçkéét ååñd îîs îîñ ñöö böööök ýýéét: ~~»</translation>
    </message>
    <message>
        <source>Tickets on hold</source>
        <translation>«Tîîçkééts ööñ hööld»</translation>
    </message>
    <message>
        <source>Try the printer again</source>
        <translation>«Trýý théé prîîñtéér åågååîîñ»</translation>
    </message>
    <message>
        <source>Type a percentage from 0 to 100.</source>
        <translation>«Týýpéé åå péérçééñtåågéé frööm 0 töö 100. ~»</translation>
    </message>
    <message>
        <source>Type a percentage such as 10%, or an amount.</source>
        <translation>«Týýpéé åå péérçééñtåågéé süüçh åås 10%, öör ååñ ååmööüüñt. ~»</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>«Wåårrååñtýý»</translation>
    </message>
    <message>
        <source>We missed the day we promised</source>
        <translation>«Wéé mîîssééd théé dååýý wéé pröömîîsééd»</translation>
    </message>
    <message>
        <source>What are the goods worth?</source>
        <translation>«Whååt ååréé théé gööööds wöörth?»</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>«Whååt dööéés îît çööst?»</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>«Whååt îît îîs»</translation>
    </message>
    <message>
        <source>What the shelf says for one</source>
        <translation>«Whååt théé shéélf sååýýs föör ööñéé»</translation>
    </message>
    <message>
        <source>What was spent of it</source>
        <translation>«Whååt wåås spééñt ööf îît»</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>«Whééréé dööéés îît göö?»</translation>
    </message>
    <message>
        <source>Which goods are the gift?</source>
        <translation>«Whîîçh gööööds ååréé théé gîîft?»</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>«Whîîçh ööñéé?»</translation>
    </message>
    <message>
        <source>Why does it come back?</source>
        <translation>«Whýý dööéés îît çööméé bååçk?»</translation>
    </message>
    <message>
        <source>as on the slip</source>
        <translation>«åås ööñ théé slîîp»</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>«ööüürs»</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>«wååîîtîîñg»</translation>
    </message>
    <message>
        <source>{amount} as store credit, as the customer confirms</source>
        <translation>«{amount} åås stööréé çréédîît, åås théé çüüstööméér çööñfîîrms ~~~~~»</translation>
    </message>
    <message>
        <source>{amount} given on {day}. It never expires.</source>
        <translation>«{amount} gîîvééñ ööñ {day}. ÎÎt ñéévéér ééxpîîréés. ~~~~~»</translation>
    </message>
    <message>
        <source>{amount}: {way}</source>
        <translation>«{amount}: {way} ~~~»</translation>
    </message>
    <message>
        <source>{card} did not take {amount}. Everything else stands.</source>
        <translation>«{card} dîîd ñööt tååkéé {amount}. ÉÉvéérýýthîîñg éélséé stååñds. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>“I&apos;m sorry that it failed. It is covered.”</source>
        <translation>«“ÎÎ&apos;m söörrýý thååt îît fååîîlééd. ÎÎt îîs çöövéérééd.” ~»</translation>
    </message>
    <message>
        <source>“I&apos;m sorry, we did not keep our word. Here is your deposit.”</source>
        <translation>«“ÎÎ&apos;m söörrýý, wéé dîîd ñööt kéééép ööüür wöörd. Hééréé îîs ýýööüür déépöösîît.” ~»</translation>
    </message>
    <message>
        <source>“I&apos;m sorry. You pay what the shelf says.”</source>
        <translation>«“ÎÎ&apos;m söörrýý. YYööüü pååýý whååt théé shéélf sååýýs.” ~»</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message>
        <source># days ago</source>
        <translation>«# dååýýs åågöö»</translation>
    </message>
    <message>
        <source># months ago</source>
        <translation>«# mööñths åågöö»</translation>
    </message>
    <message>
        <source># weeks ago</source>
        <translation>«# wééééks åågöö»</translation>
    </message>
    <message>
        <source>All {count} entries are as they were sealed.</source>
        <translation>«ÅÅll {count} ééñtrîîéés ååréé åås thééýý wééréé sééåålééd. ~»</translation>
    </message>
    <message>
        <source>Books on the shop&apos;s server are backed up there.</source>
        <translation>«Bööööks ööñ théé shööp&apos;s séérvéér ååréé bååçkééd üüp thééréé. ~~»</translation>
    </message>
    <message>
        <source>Brought along: no paper of ours.</source>
        <translation>«Brööüüght åålööñg: ñöö pååpéér ööf ööüürs.»</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>«Çhééçkééd»</translation>
    </message>
    <message>
        <source>Checking the whole chain. Selling goes on.</source>
        <translation>«Çhééçkîîñg théé whööléé çhååîîñ. Sééllîîñg gööéés ööñ. ~~»</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>«Dååýýs»</translation>
    </message>
    <message>
        <source>Days: 12 Oct, or 1-15 Oct</source>
        <translation>«Dååýýs: 12 ÖÖçt, öör 1-15 ÖÖçt ~~»</translation>
    </message>
    <message>
        <source>Earlier backups are still there.</source>
        <translation>«ÉÉåårlîîéér bååçküüps ååréé stîîll thééréé.»</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>«ÉÉvéérýý kîîñd»</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>«ÉÉxpöört åås ÇSV»</translation>
    </message>
    <message>
        <source>Export as XLSX</source>
        <translation>«ÉÉxpöört åås XLSX»</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>«ÉÉxpöörtééd»</translation>
    </message>
    <message>
        <source>File {digest}</source>
        <translation>«Fîîléé {digest} ~»</translation>
    </message>
    <message>
        <source>Find a past sale</source>
        <translation>«Fîîñd åå pååst sååléé»</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>«Jööüürñåål»</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>«Kîîñd ööf ééñtrýý»</translation>
    </message>
    <message>
        <source>Making a backup. Selling goes on.</source>
        <translation>«Mååkîîñg åå bååçküüp. Sééllîîñg gööéés ööñ. ~»</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>«Ñöö bååçküüp»</translation>
    </message>
    <message>
        <source>No entry fits that.</source>
        <translation>«Ñöö ééñtrýý fîîts thååt.»</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>«Ñöö fîîléé»</translation>
    </message>
    <message>
        <source>No sale fits that.</source>
        <translation>«Ñöö sååléé fîîts thååt.»</translation>
    </message>
    <message>
        <source>Number, 12 Oct, 39.99, card 4242, customer 17850, or goods</source>
        <translation>«Ñüümbéér, 12 ÖÖçt, 39.99, çåård 4242, çüüstööméér 17850, öör gööööds ~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Open on the ticket</source>
        <translation>«ÖÖpééñ ööñ théé tîîçkéét»</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>«Påårçééls»</translation>
    </message>
    <message>
        <source>Past sales</source>
        <translation>«Pååst sååléés»</translation>
    </message>
    <message>
        <source>Picture of {number}</source>
        <translation>«Pîîçtüüréé ööf {number} ~»</translation>
    </message>
    <message>
        <source>Press a sale to see its papers.</source>
        <translation>«Prééss åå sååléé töö séééé îîts pååpéérs.»</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>«Prîîñt åågååîîñ»</translation>
    </message>
    <message>
        <source>Seal {link}</source>
        <translation>«Sééåål {link}»</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>«Stööppééd»</translation>
    </message>
    <message>
        <source>The backup could not be made just now.</source>
        <translation>«Théé bååçküüp çööüüld ñööt béé måådéé jüüst ñööw. ~~»</translation>
    </message>
    <message>
        <source>The backup is made: {count} entries, tried by restoring it.</source>
        <translation>«Théé bååçküüp îîs måådéé: {count} ééñtrîîéés, trîîééd býý rééstöörîîñg îît. ~~~~~»</translation>
    </message>
    <message>
        <source>The backup was called off.</source>
        <translation>«Théé bååçküüp wåås çåållééd ööff. ~»</translation>
    </message>
    <message>
        <source>The books are being looked after just now. One moment.</source>
        <translation>«Théé bööööks ååréé bééîîñg löööökééd ååftéér jüüst ñööw. ÖÖñéé möömééñt. ~»</translation>
    </message>
    <message>
        <source>The books could not be read to their end just now.</source>
        <translation>«Théé bööööks çööüüld ñööt béé rééååd töö thééîîr ééñd jüüst ñööw. ~~»</translation>
    </message>
    <message>
        <source>The books do not agree with what was sealed, so no copy of them was kept.</source>
        <translation>«Théé bööööks döö ñööt åågréééé wîîth whååt wåås sééåålééd, söö ñöö çööpýý ööf théém wåås kéépt. ~~~~~»</translation>
    </message>
    <message>
        <source>The check was called off. Nothing was noted.</source>
        <translation>«Théé çhééçk wåås çåållééd ööff. Ñööthîîñg wåås ñöötééd. ~~~~»</translation>
    </message>
    <message>
        <source>The export was stopped. No file is left behind.</source>
        <translation>«Théé ééxpöört wåås stööppééd. Ñöö fîîléé îîs lééft bééhîîñd. ~~~»</translation>
    </message>
    <message>
        <source>The folder for backups cannot be written.</source>
        <translation>«Théé fööldéér föör bååçküüps çååññööt béé wrîîttééñ. ~~~»</translation>
    </message>
    <message>
        <source>The journal was written to {file}.</source>
        <translation>«Théé jööüürñåål wåås wrîîttééñ töö {file}. ~~~»</translation>
    </message>
    <message>
        <source>The papers are being drawn.</source>
        <translation>«Théé pååpéérs ååréé bééîîñg drååwñ.»</translation>
    </message>
    <message>
        <source>There is no room for a backup on this disk.</source>
        <translation>«Thééréé îîs ñöö rööööm föör åå bååçküüp ööñ thîîs dîîsk. ~~»</translation>
    </message>
    <message>
        <source>Try a day (12 Oct), the amount, the card&apos;s last four digits, or whose it was.</source>
        <translation>«Trýý åå dååýý (12 ÖÖçt), théé ååmööüüñt, théé çåård&apos;s lååst fööüür dîîgîîts, öör whööséé îît wåås. ~~~~~~~»</translation>
    </message>
    <message>
        <source>Try other days, or every kind.</source>
        <translation>«Trýý ööthéér dååýýs, öör éévéérýý kîîñd.»</translation>
    </message>
    <message>
        <source>What was done, entry by entry</source>
        <translation>«Whååt wåås dööñéé, ééñtrýý býý ééñtrýý»</translation>
    </message>
    <message>
        <source>Which sale was it?</source>
        <translation>«Whîîçh sååléé wåås îît?»</translation>
    </message>
    <message>
        <source>Why: {cause}</source>
        <translation>«Whýý: {cause} ~»</translation>
    </message>
    <message>
        <source>With us</source>
        <translation>«Wîîth üüs»</translation>
    </message>
    <message>
        <source>Writing the journal to a file</source>
        <translation>«Wrîîtîîñg théé jööüürñåål töö åå fîîléé»</translation>
    </message>
    <message>
        <source>a few days ago</source>
        <translation>«åå fééw dååýýs åågöö»</translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>«åå mööñth åågöö»</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>«åå wéééék åågöö»</translation>
    </message>
    <message>
        <source>all came back</source>
        <translation>«ååll çååméé bååçk»</translation>
    </message>
    <message>
        <source>brought along</source>
        <translation>«brööüüght åålööñg»</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>«çüüstööméér»</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>«dööéés ñööt åågréééé»</translation>
    </message>
    <message>
        <source>last @</source>
        <translation>«lååst @»</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>«lååst mööñth»</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>«lååst wéééék»</translation>
    </message>
    <message>
        <source>on @</source>
        <translation>«ööñ @»</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>«sééåålééd»</translation>
    </message>
    <message>
        <source>staff {code}</source>
        <translation>«stååff {code} ~»</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>«thîîs mööñth»</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>«thîîs wéééék»</translation>
    </message>
    <message>
        <source>today</source>
        <translation>«töödååýý»</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>«ýýééstéérdååýý»</translation>
    </message>
    <message>
        <source>{amount} back</source>
        <translation>«{amount} bååçk ~~»</translation>
    </message>
    <message>
        <source>“{typed}” names no day. Try 12 Oct, or 1-15 Oct.</source>
        <translation>«“{typed}” ñååméés ñöö dååýý. Trýý 12 ÖÖçt, öör 1-15 ÖÖçt. ~~~~~~~~»</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>A day like any other.</source>
        <translation>«ÅÅ dååýý lîîkéé ååñýý ööthéér.»</translation>
    </message>
    <message>
        <source>A till is down.</source>
        <translation>«ÅÅ tîîll îîs dööwñ.»</translation>
    </message>
    <message>
        <source>A word why, for the calendar</source>
        <translation>«ÅÅ wöörd whýý, föör théé çåålééñdåår ~»</translation>
    </message>
    <message>
        <source>After</source>
        <translation>«ÅÅftéér»</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>«Bééfööréé»</translation>
    </message>
    <message>
        <source>From</source>
        <translation>«Frööm»</translation>
    </message>
    <message>
        <source>It works again. Whoever was to pay meanwhile has time.</source>
        <translation>«ÎÎt wöörks åågååîîñ. Whööéévéér wåås töö pååýý mééååñwhîîléé håås tîîméé.»</translation>
    </message>
    <message>
        <source>Mark these days</source>
        <translation>«Måårk thééséé dååýýs»</translation>
    </message>
    <message>
        <source>Nobody is late for a day of ours: what is due on a day we are shut counts on the next day open, and what is due while something is down has {days} days after the repair.</source>
        <translation>«Ñööböödýý îîs lååtéé föör åå dååýý ööf ööüürs: whååt îîs düüéé ööñ åå dååýý wéé ååréé shüüt çööüüñts ööñ théé ñééxt dååýý ööpééñ, ååñd whååt îîs düüéé whîîléé söömééthîîñg îîs dööwñ håås {days} dååýýs ååftéér théé réépååîîr. ~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Nobody is late for it.</source>
        <translation>«Ñööböödýý îîs lååtéé föör îît.»</translation>
    </message>
    <message>
        <source>Open on {day} after all</source>
        <translation>«ÖÖpééñ ööñ {day} ååftéér ååll ~»</translation>
    </message>
    <message>
        <source>Plans with a part due this month: {count}</source>
        <translation>«Plååñs wîîth åå påårt düüéé thîîs mööñth: {count} ~~~~~~»</translation>
    </message>
    <message>
        <source>Shut on several days</source>
        <translation>«Shüüt ööñ séévééråål dååýýs»</translation>
    </message>
    <message>
        <source>Shut on {day}</source>
        <translation>«Shüüt ööñ {day} ~»</translation>
    </message>
    <message>
        <source>The card machine is down</source>
        <translation>«Théé çåård mååçhîîñéé îîs dööwñ»</translation>
    </message>
    <message>
        <source>The card machine is down.</source>
        <translation>«Théé çåård mååçhîîñéé îîs dööwñ.»</translation>
    </message>
    <message>
        <source>The card machine works again</source>
        <translation>«Théé çåård mååçhîîñéé wöörks åågååîîñ»</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>«Théé mööñth ååftéér»</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>«Théé mööñth bééfööréé»</translation>
    </message>
    <message>
        <source>The shop is shut.</source>
        <translation>«Théé shööp îîs shüüt.»</translation>
    </message>
    <message>
        <source>The till was down today</source>
        <translation>«Théé tîîll wåås dööwñ töödååýý»</translation>
    </message>
    <message>
        <source>The till works again</source>
        <translation>«Théé tîîll wöörks åågååîîñ»</translation>
    </message>
    <message>
        <source>Until, that day in</source>
        <translation>«ÜÜñtîîl, thååt dååýý îîñ»</translation>
    </message>
    <message>
        <source>What it means for plans</source>
        <translation>«Whååt îît mééååñs föör plååñs ~»</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>«Wrîîttééñ dööwñ»</translation>
    </message>
    <message>
        <source>card</source>
        <translation>«çåård»</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>«shüüt»</translation>
    </message>
    <message>
        <source>still</source>
        <translation>«stîîll»</translation>
    </message>
    <message>
        <source>till</source>
        <translation>«tîîll»</translation>
    </message>
    <message>
        <source>{day}: the shop is open after all.</source>
        <translation>«{day}: théé shööp îîs ööpééñ ååftéér ååll. ~~~»</translation>
    </message>
    <message>
        <source>{day}: the shop is shut. Nobody is late for it.</source>
        <translation>«{day}: théé shööp îîs shüüt. Ñööböödýý îîs lååtéé föör îît. ~~~~»</translation>
    </message>
    <message>
        <source>{since} to {until}: the shop is shut.</source>
        <translation>«{since} töö {until}: théé shööp îîs shüüt. ~~~~~~~»</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>A card paid this and no goods went out for it.</source>
        <translation>«ÅÅ çåård pååîîd thîîs ååñd ñöö gööööds wééñt ööüüt föör îît. ~~»</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>«ÅÅmööüüñt»</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>«ÅÅppröövåål çöödéé»</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>«ÅÅsk åågååîîñ»</translation>
    </message>
    <message>
        <source>Ask the terminal</source>
        <translation>«ÅÅsk théé téérmîîñåål»</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>«ÅÅskééd»</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>«Çåård»</translation>
    </message>
    <message>
        <source>Card calls left open: {all}. Known now: {known}.</source>
        <translation>«Çåård çåålls lééft ööpééñ: {all}. Kñööwñ ñööw: {known}. ~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Card terminal of this till</source>
        <translation>«Çåård téérmîîñåål ööf thîîs tîîll ~»</translation>
    </message>
    <message>
        <source>Card, its last digits</source>
        <translation>«Çåård, îîts lååst dîîgîîts ~»</translation>
    </message>
    <message>
        <source>Charges of the customer&apos;s bank</source>
        <translation>«Çhåårgéés ööf théé çüüstööméér&apos;s bååñk ~»</translation>
    </message>
    <message>
        <source>Charges of the customer&apos;s bank, as proved</source>
        <translation>«Çhåårgéés ööf théé çüüstööméér&apos;s bååñk, åås pröövééd ~~~»</translation>
    </message>
    <message>
        <source>Choose the columns of the day and of the amount.</source>
        <translation>«Çhööööséé théé çöölüümñs ööf théé dååýý ååñd ööf théé ååmööüüñt. ~»</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>«Çüürrééñçýý»</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>«Dååýý»</translation>
    </message>
    <message>
        <source>For the shop&apos;s own look: nobody owes anything by it.</source>
        <translation>«Föör théé shööp&apos;s ööwñ löööök: ñööböödýý ööwéés ååñýýthîîñg býý îît. ~~»</translation>
    </message>
    <message>
        <source>From the next sign-in on this till asks that terminal.</source>
        <translation>«Frööm théé ñééxt sîîgñ-îîñ ööñ thîîs tîîll ååsks thååt téérmîîñåål. ~~~~~~»</translation>
    </message>
    <message>
        <source>Give it back to the card</source>
        <translation>«Gîîvéé îît bååçk töö théé çåård»</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>«Gîîvééñ bååçk»</translation>
    </message>
    <message>
        <source>It approves</source>
        <translation>«ÎÎt ååppröövéés»</translation>
    </message>
    <message>
        <source>It declines</source>
        <translation>«ÎÎt dééçlîîñéés»</translation>
    </message>
    <message>
        <source>It is away</source>
        <translation>«ÎÎt îîs ååwååýý»</translation>
    </message>
    <message>
        <source>It is known now.</source>
        <translation>«ÎÎt îîs kñööwñ ñööw.»</translation>
    </message>
    <message>
        <source>It is not back yet: the page “Cards” shows it.</source>
        <translation>«ÎÎt îîs ñööt bååçk ýýéét: théé påågéé “Çåårds” shööws îît. ~~~~»</translation>
    </message>
    <message>
        <source>It pays and does not answer</source>
        <translation>«ÎÎt pååýýs ååñd dööéés ñööt ååñswéér»</translation>
    </message>
    <message>
        <source>It pays and says it did not</source>
        <translation>«ÎÎt pååýýs ååñd sååýýs îît dîîd ñööt»</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>«ÎÎts pååsswöörd»</translation>
    </message>
    <message>
        <source>Its slip says: it did not</source>
        <translation>«ÎÎts slîîp sååýýs: îît dîîd ñööt»</translation>
    </message>
    <message>
        <source>Its slip says: it moved</source>
        <translation>«ÎÎts slîîp sååýýs: îît möövééd»</translation>
    </message>
    <message>
        <source>Kept under the acquirer&apos;s name: its next file is read so too.</source>
        <translation>«Kéépt üüñdéér théé ååçqüüîîréér&apos;s ñååméé: îîts ñééxt fîîléé îîs rééååd söö töööö. ~~»</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>«Löööök thééréé»</translation>
    </message>
    <message>
        <source>Name of the acquirer</source>
        <translation>«Ñååméé ööf théé ååçqüüîîréér»</translation>
    </message>
    <message>
        <source>No card is charged.</source>
        <translation>«Ñöö çåård îîs çhåårgééd.»</translation>
    </message>
    <message>
        <source>Nobody knows whether the money moved. Ask the terminal, or read its own slip.</source>
        <translation>«Ñööböödýý kñööws whééthéér théé mööñééýý möövééd. ÅÅsk théé téérmîîñåål, öör rééååd îîts ööwñ slîîp. ~~~~~»</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>«Ñööt kñööwñ ýýéét»</translation>
    </message>
    <message>
        <source>Not known yet: {card}</source>
        <translation>«Ñööt kñööwñ ýýéét: {card} ~~»</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>«Ñööt pååîîd»</translation>
    </message>
    <message>
        <source>Not settled yet: {card}</source>
        <translation>«Ñööt sééttlééd ýýéét: {card} ~~»</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>«Ñööt tååkééñ»</translation>
    </message>
    <message>
        <source>Not taken back: {card}</source>
        <translation>«Ñööt tååkééñ bååçk: {card} ~~»</translation>
    </message>
    <message>
        <source>Nothing about cards waits for anybody.</source>
        <translation>«Ñööthîîñg ååbööüüt çåårds wååîîts föör ååñýýböödýý.»</translation>
    </message>
    <message>
        <source>On its own</source>
        <translation>«ÖÖñ îîts ööwñ»</translation>
    </message>
    <message>
        <source>On the network, ZVT</source>
        <translation>«ÖÖñ théé ñéétwöörk, ZVT ~»</translation>
    </message>
    <message>
        <source>Only the acquirer has it: {card}</source>
        <translation>«ÖÖñlýý théé ååçqüüîîréér håås îît: {card} ~»</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>«Pååîîd»</translation>
    </message>
    <message>
        <source>Paid for nothing: {card}</source>
        <translation>«Pååîîd föör ñööthîîñg: {card} ~~»</translation>
    </message>
    <message>
        <source>Payment or refund</source>
        <translation>«Pååýýmééñt öör rééfüüñd»</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>«Rééååd»</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>«Rééååd îît söö»</translation>
    </message>
    <message>
        <source>Read the acquirer&apos;s file</source>
        <translation>«Rééååd théé ååçqüüîîréér&apos;s fîîléé»</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>«Rééféérééñçéé»</translation>
    </message>
    <message>
        <source>Settled and in our books alike: {count}.</source>
        <translation>«Sééttlééd ååñd îîñ ööüür bööööks åålîîkéé: {count}. ~~»</translation>
    </message>
    <message>
        <source>Simulated, for trying</source>
        <translation>«Sîîmüülååtééd, föör trýýîîñg»</translation>
    </message>
    <message>
        <source>Taken twice: {card}</source>
        <translation>«Tååkééñ twîîçéé: {card} ~»</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>«Téérmîîñåål»</translation>
    </message>
    <message>
        <source>The acquirer took this a second time. It goes back today; charges that the customer&apos;s bank made are the shop&apos;s, up to 50.00.</source>
        <translation>«Théé ååçqüüîîréér töööök thîîs åå sééçööñd tîîméé. ÎÎt gööéés bååçk töödååýý; çhåårgéés thååt théé çüüstööméér&apos;s bååñk måådéé ååréé théé shööp&apos;s, üüp töö 50.00. ~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>The acquirer&apos;s settlement file</source>
        <translation>«Théé ååçqüüîîréér&apos;s sééttléémééñt fîîléé»</translation>
    </message>
    <message>
        <source>The card did not pay {amount}. Nothing was taken.</source>
        <translation>«Théé çåård dîîd ñööt pååýý {amount}. Ñööthîîñg wåås tååkééñ. ~~~~~~»</translation>
    </message>
    <message>
        <source>The card did not take {amount}. Which way instead?</source>
        <translation>«Théé çåård dîîd ñööt tååkéé {amount}. Whîîçh wååýý îîñstééååd? ~~~~~»</translation>
    </message>
    <message>
        <source>The card got {amount}.</source>
        <translation>«Théé çåård gööt {amount}. ~~~»</translation>
    </message>
    <message>
        <source>The card paid {amount} for nothing: the terminal gives it back.</source>
        <translation>«Théé çåård pååîîd {amount} föör ñööthîîñg: théé téérmîîñåål gîîvéés îît bååçk. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>The clerk types what the terminal&apos;s slip says.</source>
        <translation>«Théé çléérk týýpéés whååt théé téérmîîñåål&apos;s slîîp sååýýs. ~~~~»</translation>
    </message>
    <message>
        <source>The counter asks which way instead when somebody signs in.</source>
        <translation>«Théé çööüüñtéér ååsks whîîçh wååýý îîñstééååd whééñ söömééböödýý sîîgñs îîñ. ~~~»</translation>
    </message>
    <message>
        <source>The terminal does not answer. The customer gets a signed slip: {amount} is on its way, and the till goes on asking.</source>
        <translation>«Théé téérmîîñåål dööéés ñööt ååñswéér. Théé çüüstööméér gééts åå sîîgñééd slîîp: {amount} îîs ööñ îîts wååýý, ååñd théé tîîll gööéés ööñ ååskîîñg. ~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>The terminal does not answer: nobody knows yet whether the card paid.</source>
        <translation>«Théé téérmîîñåål dööéés ñööt ååñswéér: ñööböödýý kñööws ýýéét whééthéér théé çåård pååîîd. ~~~~»</translation>
    </message>
    <message>
        <source>The terminal still does not say.</source>
        <translation>«Théé téérmîîñåål stîîll dööéés ñööt sååýý.»</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>«Thîîs rööw»</translation>
    </message>
    <message>
        <source>This till has no terminal on a wire: see its own slip.</source>
        <translation>«Thîîs tîîll håås ñöö téérmîîñåål ööñ åå wîîréé: séééé îîts ööwñ slîîp. ~~~»</translation>
    </message>
    <message>
        <source>Till {till} asked it: sign in there, or see its slip.</source>
        <translation>«Tîîll {till} ååskééd îît: sîîgñ îîñ thééréé, öör séééé îîts slîîp. ~~~~~~»</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>«Töö löööök ååt»</translation>
    </message>
    <message>
        <source>Tried with our own simulator alone, with no maker&apos;s terminal.</source>
        <translation>«Trîîééd wîîth ööüür ööwñ sîîmüülååtöör åålööñéé, wîîth ñöö mååkéér&apos;s téérmîîñåål. ~~»</translation>
    </message>
    <message>
        <source>Type the terminal&apos;s address and port.</source>
        <translation>«Týýpéé théé téérmîîñåål&apos;s ååddrééss ååñd pöört. ~~»</translation>
    </message>
    <message>
        <source>Use this terminal</source>
        <translation>«ÜÜséé thîîs téérmîîñåål»</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>«Whååt îît dööéés»</translation>
    </message>
    <message>
        <source>Which column is which?</source>
        <translation>«Whîîçh çöölüümñ îîs whîîçh? ~»</translation>
    </message>
    <message>
        <source>Whose file is it? Type a name.</source>
        <translation>«Whööséé fîîléé îîs îît? Týýpéé åå ñååméé.»</translation>
    </message>
    <message>
        <source>back</source>
        <translation>«bååçk»</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>«ñööt îîñ thîîs fîîléé»</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>«töö pååýý»</translation>
    </message>
    <message>
        <source>{amount} back: {way}. The slip is printing.</source>
        <translation>«{amount} bååçk: {way}. Théé slîîp îîs prîîñtîîñg. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>{amount} goes back to the card today. The slip is printing.</source>
        <translation>«{amount} gööéés bååçk töö théé çåård töödååýý. Théé slîîp îîs prîîñtîîñg. ~~~~~~~»</translation>
    </message>
    <message>
        <source>{file}: {new} new lines, {left} left out.</source>
        <translation>«{file}: {new} ñééw lîîñéés, {left} lééft ööüüt. ~~~~~~~~»</translation>
    </message>
</context>
<context>
    <name>CashMove</name>
    <message>
        <source>A note that is not genuine</source>
        <translation>«ÅÅ ñöötéé thååt îîs ñööt gééñüüîîñéé»</translation>
    </message>
    <message>
        <source>Change a customer did not get</source>
        <translation>«Çhååñgéé åå çüüstööméér dîîd ñööt géét»</translation>
    </message>
    <message>
        <source>Change from the bank</source>
        <translation>«Çhååñgéé frööm théé bååñk»</translation>
    </message>
    <message>
        <source>Found, owner not known</source>
        <translation>«Fööüüñd, ööwñéér ñööt kñööwñ»</translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation>«Frööm théé sååféé»</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>«Göööödwîîll»</translation>
    </message>
    <message>
        <source>Postage for goods we sent wrongly</source>
        <translation>«Pööståågéé föör gööööds wéé sééñt wrööñglýý ~»</translation>
    </message>
    <message>
        <source>To the bank</source>
        <translation>«Töö théé bååñk»</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>«Töö théé sååféé»</translation>
    </message>
</context>
<context>
    <name>Charged</name>
    <message>
        <source>A manager or the owner does this.</source>
        <translation>«ÅÅ mååñåågéér öör théé ööwñéér dööéés thîîs.»</translation>
    </message>
    <message>
        <source>Charged too much</source>
        <translation>«Çhåårgééd töööö müüçh»</translation>
    </message>
    <message>
        <source>Code of the goods, or the words of the fee</source>
        <translation>«Çöödéé ööf théé gööööds, öör théé wöörds ööf théé féééé ~»</translation>
    </message>
    <message>
        <source>Credit all of them: {amount}</source>
        <translation>«Çréédîît ååll ööf théém: {amount} ~~~~»</translation>
    </message>
    <message>
        <source>Each gets the difference as credit that never expires, with a slip that begins with sorry. It waits for the receipt, and nobody has to ask for it.</source>
        <translation>«ÉÉååçh gééts théé dîîfféérééñçéé åås çréédîît thååt ñéévéér ééxpîîréés, wîîth åå slîîp thååt béégîîñs wîîth söörrýý. ÎÎt wååîîts föör théé rééçééîîpt, ååñd ñööböödýý håås töö ååsk föör îît. ~~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Find them</source>
        <translation>«Fîîñd théém»</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>«Frööm whîîçh dååýý»</translation>
    </message>
    <message>
        <source>Slips that print: {count}. {amount} in all, ours.</source>
        <translation>«Slîîps thååt prîîñt: {count}. {amount} îîñ ååll, ööüürs. ~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>«Töö gîîvéé bååçk»</translation>
    </message>
    <message>
        <source>To which day</source>
        <translation>«Töö whîîçh dååýý»</translation>
    </message>
    <message>
        <source>What one should have cost (a fee: nothing)</source>
        <translation>«Whååt ööñéé shööüüld hååvéé çööst (åå féééé: ñööthîîñg) ~»</translation>
    </message>
    <message>
        <source>the first {count}: the others come after them</source>
        <translation>«théé fîîrst {count}: théé ööthéérs çööméé ååftéér théém ~~~~~»</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>books</source>
        <translation>«bööööks»</translation>
    </message>
    <message>
        <source>drawer</source>
        <translation>«drååwéér»</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>«prîîñtéér»</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>«{count} wååîîtîîñg»</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>A manager or the owner changes this.</source>
        <translation>«ÅÅ mååñåågéér öör théé ööwñéér çhååñgéés thîîs. ~»</translation>
    </message>
    <message>
        <source>A manager or the owner changes this. Run it again with --by CODE, the code one signs in with; the PIN is asked.</source>
        <translation>«ÅÅ mååñåågéér öör théé ööwñéér çhååñgéés thîîs. Rüüñ îît åågååîîñ wîîth --býý ÇÖÖDÉÉ, théé çöödéé ööñéé sîîgñs îîñ wîîth; théé PÎÎÑ îîs ååskééd. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>An acquirer needs a name of 60 letters at most, and columns that its file has.</source>
        <translation>«ÅÅñ ååçqüüîîréér ñééééds åå ñååméé ööf 60 lééttéérs ååt mööst, ååñd çöölüümñs thååt îîts fîîléé håås. ~~~~~~»</translation>
    </message>
    <message>
        <source>Another posdesk has these books open; close it.</source>
        <translation>«ÅÅñööthéér posdesk håås thééséé bööööks ööpééñ; çlööséé îît. ~~~»</translation>
    </message>
    <message>
        <source>Booking invoices</source>
        <translation>«Böööökîîñg îîñvööîîçéés»</translation>
    </message>
    <message>
        <source>Books on the shop&apos;s server are backed up there.</source>
        <translation>«Bööööks ööñ théé shööp&apos;s séérvéér ååréé bååçkééd üüp thééréé. ~~»</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>«Çhééçkîîñg»</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation>«Çhééçkîîñg théé çööpýý»</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>«Çööpýýîîñg»</translation>
    </message>
    <message>
        <source>Customers that fit {who}: {count}. Nothing was written.</source>
        <translation>«Çüüstööméérs thååt fîît {who}: {count}. Ñööthîîñg wåås wrîîttééñ. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Done: till {till} signs for this shop no more.</source>
        <translation>«Dööñéé: tîîll {till} sîîgñs föör thîîs shööp ñöö mööréé. ~~~~~~»</translation>
    </message>
    <message>
        <source>First half of the recovery code: </source>
        <translation>«Fîîrst håålf ööf théé rééçöövéérýý çöödéé:  ~»</translation>
    </message>
    <message>
        <source>Give the new public keys to those who check receipts: posdesk export-keys FOLDER.</source>
        <translation>«Gîîvéé théé ñééw püüblîîç kééýýs töö thööséé whöö çhééçk rééçééîîpts: posdesk ééxpöört-kééýýs FÖÖLDÉÉR. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>Half {half} is not as it stands on its paper. Look at each sign, and try again.</source>
        <translation>«Håålf {half} îîs ñööt åås îît stååñds ööñ îîts pååpéér. Löööök ååt ééååçh sîîgñ, ååñd trýý åågååîîñ. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>In {folder}: {file}, papers: {count}</source>
        <translation>«ÎÎñ {folder}: {file}, pååpéérs: {count} ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>In {folder}: {names}</source>
        <translation>«ÎÎñ {folder}: {names} ~~~~»</translation>
    </message>
    <message>
        <source>It cannot be done now ({code}).</source>
        <translation>«ÎÎt çååññööt béé dööñéé ñööw ({code}). ~~~»</translation>
    </message>
    <message>
        <source>It is shown this once; any older one counts no more.</source>
        <translation>«ÎÎt îîs shööwñ thîîs ööñçéé; ååñýý ööldéér ööñéé çööüüñts ñöö mööréé. ~»</translation>
    </message>
    <message>
        <source>It was missed a few times. Wait {wait} s and try again.</source>
        <translation>«ÎÎt wåås mîîssééd åå fééw tîîméés. Wååîît {wait} s ååñd trýý åågååîîñ. ~~~~»</translation>
    </message>
    <message>
        <source>Its papers still count, up to the last known of each kind:</source>
        <translation>«ÎÎts pååpéérs stîîll çööüüñt, üüp töö théé lååst kñööwñ ööf ééååçh kîîñd: ~~~~~~»</translation>
    </message>
    <message>
        <source>New books were made at {books}, in {currency}, their key beside them.</source>
        <translation>«Ñééw bööööks wééréé måådéé ååt {books}, îîñ {currency}, thééîîr kééýý béésîîdéé théém. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>No PIN was given. Run it again and give the PIN, on the terminal or on stdin.</source>
        <translation>«Ñöö PÎÎÑ wåås gîîvééñ. Rüüñ îît åågååîîñ ååñd gîîvéé théé PÎÎÑ, ööñ théé téérmîîñåål öör ööñ stdîîñ. ~~~~~»</translation>
    </message>
    <message>
        <source>No columns are kept for {name}: say them once with --map.</source>
        <translation>«Ñöö çöölüümñs ååréé kéépt föör {name}: sååýý théém ööñçéé wîîth --mååp. ~~~~~~»</translation>
    </message>
    <message>
        <source>No other till signs here as till {till}: it is this one, there is none, or it was revoked before. Nothing was changed.</source>
        <translation>«Ñöö ööthéér tîîll sîîgñs hééréé åås tîîll {till}: îît îîs thîîs ööñéé, thééréé îîs ñööñéé, öör îît wåås réévöökééd bééfööréé. Ñööthîîñg wåås çhååñgééd. ~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>No paper of it is known here, so none of them counts by itself.</source>
        <translation>«Ñöö pååpéér ööf îît îîs kñööwñ hééréé, söö ñööñéé ööf théém çööüüñts býý îîtséélf. ~~~~»</translation>
    </message>
    <message>
        <source>Nobody asks about {papers}. Nothing was decided.</source>
        <translation>«Ñööböödýý ååsks ååbööüüt {papers}. Ñööthîîñg wåås dééçîîdééd. ~~~~»</translation>
    </message>
    <message>
        <source>Nobody works here under that code.</source>
        <translation>«Ñööböödýý wöörks hééréé üüñdéér thååt çöödéé.»</translation>
    </message>
    <message>
        <source>Nobody works in these books yet. Run it again without --by.</source>
        <translation>«Ñööböödýý wöörks îîñ thééséé bööööks ýýéét. Rüüñ îît åågååîîñ wîîthööüüt --býý. ~»</translation>
    </message>
    <message>
        <source>Not in our books: {amount} on {day}, card {card}.</source>
        <translation>«Ñööt îîñ ööüür bööööks: {amount} ööñ {day}, çåård {card}. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Not settled: {amount} on {day}, {paper}.</source>
        <translation>«Ñööt sééttlééd: {amount} ööñ {day}, {paper}. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Not to be mended from a seal: {name}.</source>
        <translation>«Ñööt töö béé mééñdééd frööm åå sééåål: {name}. ~~~»</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>«Ñööthîîñg wåås çhååñgééd.»</translation>
    </message>
    <message>
        <source>Offers made: {count} of {rows}.</source>
        <translation>«ÖÖfféérs måådéé: {count} ööf {rows}. ~~~~~»</translation>
    </message>
    <message>
        <source>One folder is needed. Nothing was written.</source>
        <translation>«ÖÖñéé fööldéér îîs ñéééédééd. Ñööthîîñg wåås wrîîttééñ. ~»</translation>
    </message>
    <message>
        <source>Only an owner makes a recovery code.</source>
        <translation>«ÖÖñlýý ååñ ööwñéér mååkéés åå rééçöövéérýý çöödéé.»</translation>
    </message>
    <message>
        <source>PIN of {code}: </source>
        <translation>«PÎÎÑ ööf {code}:  ~»</translation>
    </message>
    <message>
        <source>People work in this shop, so a manager or the owner answers for what is brought along. Run it again with --by CODE, the code one signs in with; the PIN is asked.</source>
        <translation>«Pééööpléé wöörk îîñ thîîs shööp, söö åå mååñåågéér öör théé ööwñéér ååñswéérs föör whååt îîs brööüüght åålööñg. Rüüñ îît åågååîîñ wîîth --býý ÇÖÖDÉÉ, théé çöödéé ööñéé sîîgñs îîñ wîîth; théé PÎÎÑ îîs ååskééd. ~~~~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Perhaps printed already, since a backup was put back:</source>
        <translation>«Péérhååps prîîñtééd åålrééåådýý, sîîñçéé åå bååçküüp wåås püüt bååçk: ~~~»</translation>
    </message>
    <message>
        <source>Restoring it for a trial</source>
        <translation>«Rééstöörîîñg îît föör åå trîîåål»</translation>
    </message>
    <message>
        <source>Row {row}, {heading}: {value} cannot be read.</source>
        <translation>«Rööw {row}, {heading}: {value} çååññööt béé rééååd. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation>«Rööw {row}: {why} ~~~»</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>«Rööws rééååd»</translation>
    </message>
    <message>
        <source>Rows that can be read: {count} of {rows}. Nothing was kept.</source>
        <translation>«Rööws thååt çååñ béé rééååd: {count} ööf {rows}. Ñööthîîñg wåås kéépt. ~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Rows that say again what was sealed: {count}.</source>
        <translation>«Rööws thååt sååýý åågååîîñ whååt wåås sééåålééd: {count}. ~~~»</translation>
    </message>
    <message>
        <source>Say what is remembered, or name a file with --batch.</source>
        <translation>«Sååýý whååt îîs rééméémbéérééd, öör ñååméé åå fîîléé wîîth --bååtçh. ~~»</translation>
    </message>
    <message>
        <source>Second half of the recovery code: </source>
        <translation>«Sééçööñd håålf ööf théé rééçöövéérýý çöödéé: »</translation>
    </message>
    <message>
        <source>Settled and in our books alike: {count}.</source>
        <translation>«Sééttlééd ååñd îîñ ööüür bööööks åålîîkéé: {count}. ~~»</translation>
    </message>
    <message>
        <source>Some rows are not accounted for: please report this.</source>
        <translation>«Sööméé rööws ååréé ñööt ååççööüüñtééd föör: plééååséé réépöört thîîs. ~»</translation>
    </message>
    <message>
        <source>Stopped. Nothing was booked.</source>
        <translation>«Stööppééd. Ñööthîîñg wåås böööökééd. ~»</translation>
    </message>
    <message>
        <source>Taken twice: {amount} on {day} for {paper}. Give it back today.</source>
        <translation>«Tååkééñ twîîçéé: {amount} ööñ {day} föör {paper}. Gîîvéé îît bååçk töödååýý. ~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>That PIN is worn out. posdesk renew-pin CODE gives a new one.</source>
        <translation>«Thååt PÎÎÑ îîs wöörñ ööüüt. posdesk rééñééw-pîîñ ÇÖÖDÉÉ gîîvéés åå ñééw ööñéé. ~~~~~»</translation>
    </message>
    <message>
        <source>That PIN was missed so often that a new one is needed before it is tried again.</source>
        <translation>«Thååt PÎÎÑ wåås mîîssééd söö ööftééñ thååt åå ñééw ööñéé îîs ñéééédééd bééfööréé îît îîs trîîééd åågååîîñ. ~~»</translation>
    </message>
    <message>
        <source>That is not the owner&apos;s PIN. Wait {wait} s and try again.</source>
        <translation>«Thååt îîs ñööt théé ööwñéér&apos;s PÎÎÑ. Wååîît {wait} s ååñd trýý åågååîîñ. ~~~~~~»</translation>
    </message>
    <message>
        <source>The PIN was missed a few times. Wait {wait} s and try again.</source>
        <translation>«Théé PÎÎÑ wåås mîîssééd åå fééw tîîméés. Wååîît {wait} s ååñd trýý åågååîîñ. ~~~~~»</translation>
    </message>
    <message>
        <source>The books are busy; try again.</source>
        <translation>«Théé bööööks ååréé büüsýý; trýý åågååîîñ.»</translation>
    </message>
    <message>
        <source>The books are damaged; restore the last backup.</source>
        <translation>«Théé bööööks ååréé dååmåågééd; rééstööréé théé lååst bååçküüp. ~»</translation>
    </message>
    <message>
        <source>The books cannot be kept safely on this disk.</source>
        <translation>«Théé bööööks çååññööt béé kéépt sååféélýý ööñ thîîs dîîsk. ~~»</translation>
    </message>
    <message>
        <source>The books cannot be written: {detail}.</source>
        <translation>«Théé bööööks çååññööt béé wrîîttééñ: {detail}. ~~~~~»</translation>
    </message>
    <message>
        <source>The books did not take it: {rule}.</source>
        <translation>«Théé bööööks dîîd ñööt tååkéé îît: {rule}. ~~~»</translation>
    </message>
    <message>
        <source>The chain itself is not whole: {trouble}. Nothing was mended.</source>
        <translation>«Théé çhååîîñ îîtséélf îîs ñööt whööléé: {trouble}. Ñööthîîñg wåås mééñdééd. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>The code and the PIN do not belong together. Wait {wait} s and try again.</source>
        <translation>«Théé çöödéé ååñd théé PÎÎÑ döö ñööt béélööñg töögééthéér. Wååîît {wait} s ååñd trýý åågååîîñ. ~~~~~~~»</translation>
    </message>
    <message>
        <source>The copy is not whole, so it is not used: {detail}.</source>
        <translation>«Théé çööpýý îîs ñööt whööléé, söö îît îîs ñööt üüsééd: {detail}. ~~~~~»</translation>
    </message>
    <message>
        <source>The disk could not be read: {detail}. Try again.</source>
        <translation>«Théé dîîsk çööüüld ñööt béé rééååd: {detail}. Trýý åågååîîñ. ~~~~~»</translation>
    </message>
    <message>
        <source>The disk did not keep what it was given.</source>
        <translation>«Théé dîîsk dîîd ñööt kéééép whååt îît wåås gîîvééñ. ~~»</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>«Théé dîîsk îîs füüll.»</translation>
    </message>
    <message>
        <source>The file was not written: {detail}.</source>
        <translation>«Théé fîîléé wåås ñööt wrîîttééñ: {detail}. ~~~~»</translation>
    </message>
    <message>
        <source>The key beside the books belongs to other books.</source>
        <translation>«Théé kééýý béésîîdéé théé bööööks béélööñgs töö ööthéér bööööks. ~»</translation>
    </message>
    <message>
        <source>The key beside the books cannot be read.</source>
        <translation>«Théé kééýý béésîîdéé théé bööööks çååññööt béé rééååd.»</translation>
    </message>
    <message>
        <source>The key that belongs beside the books is missing.</source>
        <translation>«Théé kééýý thååt béélööñgs béésîîdéé théé bööööks îîs mîîssîîñg. ~~»</translation>
    </message>
    <message>
        <source>The new PIN of {name} is {pin}. It is shown this once.</source>
        <translation>«Théé ñééw PÎÎÑ ööf {name} îîs {pin}. ÎÎt îîs shööwñ thîîs ööñçéé. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>The owner signs in with PIN {pin}, as {name}; it is shown this once.</source>
        <translation>«Théé ööwñéér sîîgñs îîñ wîîth PÎÎÑ {pin}, åås {name}; îît îîs shööwñ thîîs ööñçéé. ~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>The owner&apos;s PIN: </source>
        <translation>«Théé ööwñéér&apos;s PÎÎÑ: »</translation>
    </message>
    <message>
        <source>The recovery code, each half for a paper of its own: {one} and {two}</source>
        <translation>«Théé rééçöövéérýý çöödéé, ééååçh håålf föör åå pååpéér ööf îîts ööwñ: {one} ååñd {two} ~~~~~~~»</translation>
    </message>
    <message>
        <source>The server&apos;s books are older ({detail}): pg_dump them, then open them as their owner.</source>
        <translation>«Théé séérvéér&apos;s bööööks ååréé ööldéér ({detail}): pg_düümp théém, thééñ ööpééñ théém åås thééîîr ööwñéér. ~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>The setting {name} is not right. Nothing was changed.</source>
        <translation>«Théé sééttîîñg {name} îîs ñööt rîîght. Ñööthîîñg wåås çhååñgééd. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>The shop&apos;s server does not answer.</source>
        <translation>«Théé shööp&apos;s séérvéér dööéés ñööt ååñswéér. ~~»</translation>
    </message>
    <message>
        <source>The till&apos;s signing key lies beside it: keep both locked away.</source>
        <translation>«Théé tîîll&apos;s sîîgñîîñg kééýý lîîéés béésîîdéé îît: kéééép bööth lööçkééd ååwååýý. ~~»</translation>
    </message>
    <message>
        <source>There are books or a key already at {detail}.</source>
        <translation>«Thééréé ååréé bööööks öör åå kééýý åålrééåådýý ååt {detail}.»</translation>
    </message>
    <message>
        <source>There are no books at {detail}.</source>
        <translation>«Thééréé ååréé ñöö bööööks ååt {detail}. ~~»</translation>
    </message>
    <message>
        <source>There is more than one owner: say whose PIN it is.</source>
        <translation>«Thééréé îîs mööréé thååñ ööñéé ööwñéér: sååýý whööséé PÎÎÑ îît îîs.»</translation>
    </message>
    <message>
        <source>There is no paper of which it is not known whether it came out.</source>
        <translation>«Thééréé îîs ñöö pååpéér ööf whîîçh îît îîs ñööt kñööwñ whééthéér îît çååméé ööüüt. ~~~~»</translation>
    </message>
    <message>
        <source>These books hold no sale that fits: {said}</source>
        <translation>«Thééséé bööööks hööld ñöö sååléé thååt fîîts: {said} ~~~~»</translation>
    </message>
    <message>
        <source>These halves are not this shop&apos;s newest. Wait {wait} s and try again.</source>
        <translation>«Thééséé håålvéés ååréé ñööt thîîs shööp&apos;s ñééwéést. Wååîît {wait} s ååñd trýý åågååîîñ. ~~~~~~~»</translation>
    </message>
    <message>
        <source>This shop has no recovery code yet.</source>
        <translation>«Thîîs shööp håås ñöö rééçöövéérýý çöödéé ýýéét.»</translation>
    </message>
    <message>
        <source>Till {till} will sign for this shop no more; this cannot be undone.</source>
        <translation>«Tîîll {till} wîîll sîîgñ föör thîîs shööp ñöö mööréé; thîîs çååññööt béé üüñdööñéé. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>Whoever has a later one needs another proof beside it.</source>
        <translation>«Whööéévéér håås åå lååtéér ööñéé ñééééds ååñööthéér prööööf béésîîdéé îît.»</translation>
    </message>
    <message>
        <source>With --print and --by CODE they come out, marked as copies; with --drop not.</source>
        <translation>«Wîîth --prîîñt ååñd --býý ÇÖÖDÉÉ thééýý çööméé ööüüt, måårkééd åås çööpîîéés; wîîth --drööp ñööt. ~~~~~~~»</translation>
    </message>
    <message>
        <source>Write each half of the new recovery code on a paper of its own, kept apart:</source>
        <translation>«Wrîîtéé ééååçh håålf ööf théé ñééw rééçöövéérýý çöödéé ööñ åå pååpéér ööf îîts ööwñ, kéépt ååpåårt: ~~~»</translation>
    </message>
    <message>
        <source>a figure is missing, or fits no such offer</source>
        <translation>«åå fîîgüüréé îîs mîîssîîñg, öör fîîts ñöö süüçh ööfféér ~»</translation>
    </message>
    <message>
        <source>an offer needs a name</source>
        <translation>«ååñ ööfféér ñééééds åå ñååméé»</translation>
    </message>
    <message>
        <source>an old till</source>
        <translation>«ååñ ööld tîîll»</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>«bååd»</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>«îît ééñds bééfööréé îît béégîîñs»</translation>
    </message>
    <message>
        <source>its code or word means something else already</source>
        <translation>«îîts çöödéé öör wöörd mééååñs söömééthîîñg éélséé åålrééåådýý»</translation>
    </message>
    <message>
        <source>look</source>
        <translation>«löööök»</translation>
    </message>
    <message>
        <source>no goods have such a code</source>
        <translation>«ñöö gööööds hååvéé süüçh åå çöödéé»</translation>
    </message>
    <message>
        <source>no shop has so many offers</source>
        <translation>«ñöö shööp håås söö mååñýý ööfféérs»</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>«öök»</translation>
    </message>
    <message>
        <source>total</source>
        <translation>«töötåål»</translation>
    </message>
    <message>
        <source>what is shown for it needs a word</source>
        <translation>«whååt îîs shööwñ föör îît ñééééds åå wöörd ~~»</translation>
    </message>
    <message>
        <source>{count} back</source>
        <translation>«{count} bååçk ~»</translation>
    </message>
    <message>
        <source>{detail} holds the books of another shop.</source>
        <translation>«{detail} höölds théé bööööks ööf ååñööthéér shööp. ~~~~~»</translation>
    </message>
    <message>
        <source>{detail} is another kind of file, not a shop&apos;s books.</source>
        <translation>«{detail} îîs ååñööthéér kîîñd ööf fîîléé, ñööt åå shööp&apos;s bööööks. ~~~~~~»</translation>
    </message>
    <message>
        <source>{detail} was written by a newer posdesk.</source>
        <translation>«{detail} wåås wrîîttééñ býý åå ñééwéér posdesk. ~~~~~~»</translation>
    </message>
    <message>
        <source>{file} cannot be read as a file of clues.</source>
        <translation>«{file} çååññööt béé rééååd åås åå fîîléé ööf çlüüéés. ~~»</translation>
    </message>
    <message>
        <source>{file}: lines that can be read: {count}. Nothing was kept.</source>
        <translation>«{file}: lîîñéés thååt çååñ béé rééååd: {count}. Ñööthîîñg wåås kéépt. ~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>{file}: lines: {count}, new: {new}.</source>
        <translation>«{file}: lîîñéés: {count}, ñééw: {new}. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>{number}: it is on paper already.</source>
        <translation>«{number}: îît îîs ööñ pååpéér åålrééåådýý. ~~»</translation>
    </message>
    <message>
        <source>{number}: it prints as a copy when the program runs.</source>
        <translation>«{number}: îît prîîñts åås åå çööpýý whééñ théé pröögrååm rüüñs. ~~~~~~~»</translation>
    </message>
    <message>
        <source>{path}: {records} entries, whole, and restored for a trial.</source>
        <translation>«{path}: {records} ééñtrîîéés, whööléé, ååñd rééstöörééd föör åå trîîåål. ~~~~~~~~»</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>A gift receipt prints with it, without prices.</source>
        <translation>«ÅÅ gîîft rééçééîîpt prîîñts wîîth îît, wîîthööüüt prîîçéés. ~~~»</translation>
    </message>
    <message>
        <source>All of it goes back</source>
        <translation>«ÅÅll ööf îît gööéés bååçk»</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>«Böööökééd»</translation>
    </message>
    <message>
        <source>By law no more than {most} may be paid in cash here. Type what is paid in cash, Enter; K: a card pays the rest. Nothing was taken yet.</source>
        <translation>«Býý lååw ñöö mööréé thååñ {most} mååýý béé pååîîd îîñ çååsh hééréé. Týýpéé whååt îîs pååîîd îîñ çååsh, Enter; K: åå çåård pååýýs théé réést. Ñööthîîñg wåås tååkééñ ýýéét. ~~~~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Cash handed over</source>
        <translation>«Çååsh hååñdééd öövéér»</translation>
    </message>
    <message>
        <source>Covered. Enter gives it back; scan new goods to exchange it.</source>
        <translation>«Çöövéérééd. Enter gîîvéés îît bååçk; sçååñ ñééw gööööds töö ééxçhååñgéé îît. ~~~~~»</translation>
    </message>
    <message>
        <source>Faulty, wrong or late: nothing is taken off, ever.</source>
        <translation>«Fååüültýý, wrööñg öör lååtéé: ñööthîîñg îîs tååkééñ ööff, éévéér. ~~»</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>«Gîîft»</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>«Gîîft rééçééîîpt»</translation>
    </message>
    <message>
        <source>Goods, 12 Oct, 39.99, card 4242, a phone number</source>
        <translation>«Gööööds, 12 ÖÖçt, 39.99, çåård 4242, åå phööñéé ñüümbéér ~~~~~~~»</translation>
    </message>
    <message>
        <source>No gift receipt.</source>
        <translation>«Ñöö gîîft rééçééîîpt.»</translation>
    </message>
    <message>
        <source>Nothing is left on {number}.</source>
        <translation>«Ñööthîîñg îîs lééft ööñ {number}. ~~~~»</translation>
    </message>
    <message>
        <source>Nothing on that receipt can be a gift any more.</source>
        <translation>«Ñööthîîñg ööñ thååt rééçééîîpt çååñ béé åå gîîft ååñýý mööréé. ~»</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>«Pröömöötîîööñ»</translation>
    </message>
    <message>
        <source>Scan a receipt, or type its number</source>
        <translation>«Sçååñ åå rééçééîîpt, öör týýpéé îîts ñüümbéér»</translation>
    </message>
    <message>
        <source>Scan goods, or type their name</source>
        <translation>«Sçååñ gööööds, öör týýpéé thééîîr ñååméé»</translation>
    </message>
    <message>
        <source>Scan the goods, or type a few letters of their name.</source>
        <translation>«Sçååñ théé gööööds, öör týýpéé åå fééw lééttéérs ööf thééîîr ñååméé. ~~»</translation>
    </message>
    <message>
        <source>Scan the receipt, or type its number.</source>
        <translation>«Sçååñ théé rééçééîîpt, öör týýpéé îîts ñüümbéér. ~»</translation>
    </message>
    <message>
        <source>Scan what comes back. With the buyer, scan the receipt too.</source>
        <translation>«Sçååñ whååt çööméés bååçk. Wîîth théé büüýýéér, sçååñ théé rééçééîîpt töööö. ~~~~»</translation>
    </message>
    <message>
        <source>Taken in to be mended. The slip prints.</source>
        <translation>«Tååkééñ îîñ töö béé mééñdééd. Théé slîîp prîîñts. ~~~»</translation>
    </message>
    <message>
        <source>The card machine is down: nobody is late for it. Ctrl+K again once it works.</source>
        <translation>«Théé çåård mååçhîîñéé îîs dööwñ: ñööböödýý îîs lååtéé föör îît. Ctrl+K åågååîîñ ööñçéé îît wöörks. ~~~~~~»</translation>
    </message>
    <message>
        <source>The card machine works again. Whoever was to pay meanwhile has time.</source>
        <translation>«Théé çåård mååçhîîñéé wöörks åågååîîñ. Whööéévéér wåås töö pååýý mééååñwhîîléé håås tîîméé. ~~»</translation>
    </message>
    <message>
        <source>The customer&apos;s window asks whether credit is wanted.</source>
        <translation>«Théé çüüstööméér&apos;s wîîñdööw ååsks whééthéér çréédîît îîs wååñtééd. ~~~~»</translation>
    </message>
    <message>
        <source>The customer&apos;s window asks whether it is wanted.</source>
        <translation>«Théé çüüstööméér&apos;s wîîñdööw ååsks whééthéér îît îîs wååñtééd. ~~~~»</translation>
    </message>
    <message>
        <source>The customer&apos;s window asks whether that was chosen.</source>
        <translation>«Théé çüüstööméér&apos;s wîîñdööw ååsks whééthéér thååt wåås çhöösééñ. ~~~~~»</translation>
    </message>
    <message>
        <source>The customer&apos;s window asks whether the credit pays this.</source>
        <translation>«Théé çüüstööméér&apos;s wîîñdööw ååsks whééthéér théé çréédîît pååýýs thîîs. ~~~~~»</translation>
    </message>
    <message>
        <source>The gift receipt prints. It says no price.</source>
        <translation>«Théé gîîft rééçééîîpt prîîñts. ÎÎt sååýýs ñöö prîîçéé. ~~»</translation>
    </message>
    <message>
        <source>The new slip prints. {number} is worth nothing now.</source>
        <translation>«Théé ñééw slîîp prîîñts. {number} îîs wöörth ñööthîîñg ñööw. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>The shop is open today after all.</source>
        <translation>«Théé shööp îîs ööpééñ töödååýý ååftéér ååll.»</translation>
    </message>
    <message>
        <source>The shop is shut today: nobody is late for it. Ctrl+S again opens it.</source>
        <translation>«Théé shööp îîs shüüt töödååýý: ñööböödýý îîs lååtéé föör îît. Ctrl+S åågååîîñ ööpééñs îît. ~~~~»</translation>
    </message>
    <message>
        <source>Too much cash</source>
        <translation>«Töööö müüçh çååsh»</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>«Wåårrååñtýý»</translation>
    </message>
    <message>
        <source>What is remembered? Goods, a day, the amount, a card&apos;s last four, a phone number.</source>
        <translation>«Whååt îîs rééméémbéérééd? Gööööds, åå dååýý, théé ååmööüüñt, åå çåård&apos;s lååst fööüür, åå phööñéé ñüümbéér. ~~~~~»</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>«Wrîîttééñ dööwñ»</translation>
    </message>
    <message>
        <source>{amount} as store credit. The slip prints.</source>
        <translation>«{amount} åås stööréé çréédîît. Théé slîîp prîîñts. ~~~~~~»</translation>
    </message>
    <message>
        <source>{amount} back to the card: key it at the terminal.</source>
        <translation>«{amount} bååçk töö théé çåård: kééýý îît ååt théé téérmîîñåål. ~~~~~»</translation>
    </message>
    <message>
        <source>{amount} in cash. The slip prints.</source>
        <translation>«{amount} îîñ çååsh. Théé slîîp prîîñts. ~~~~~~»</translation>
    </message>
    <message>
        <source>{amount} of {number} pays; {left} left on it then.</source>
        <translation>«{amount} ööf {number} pååýýs; {left} lééft ööñ îît thééñ. ~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>{number} takes {amount} off goods. Scan those first.</source>
        <translation>«{number} tååkéés {amount} ööff gööööds. Sçååñ thööséé fîîrst. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>{number} takes {amount} off.</source>
        <translation>«{number} tååkéés {amount} ööff. ~~~~~~»</translation>
    </message>
    <message>
        <source>{number} took something off until {day}.</source>
        <translation>«{number} töööök söömééthîîñg ööff üüñtîîl {day}. ~~~~~»</translation>
    </message>
    <message>
        <source>{number} was changed for {other}: scan that one.</source>
        <translation>«{number} wåås çhååñgééd föör {other}: sçååñ thååt ööñéé. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>“{typed}” is not an amount. Nothing was taken.</source>
        <translation>«“{typed}” îîs ñööt ååñ ååmööüüñt. Ñööthîîñg wåås tååkééñ. ~~~~~»</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Australia</source>
        <translation>«ÅÅüüstråålîîåå»</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>«ÅÅüüstrîîåå»</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>«Béélgîîüüm»</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>«Büülgåårîîåå»</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>«Çååñåådåå»</translation>
    </message>
    <message>
        <source>Canada, Quebec</source>
        <translation>«Çååñåådåå, Qüüéébééç»</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>«Çrööååtîîåå»</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>«Çýýprüüs»</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>«Çzééçhîîåå»</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>«Dééñmåårk»</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>«ÉÉstööñîîåå»</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>«Fîîñlååñd»</translation>
    </message>
    <message>
        <source>France</source>
        <translation>«Frååñçéé»</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>«Géérmååñýý»</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>«Grééééçéé»</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>«Hüüñgåårýý»</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>«ÎÎréélååñd»</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>«ÎÎtåålýý»</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>«Jååpååñ»</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>«Küüwååîît»</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>«Lååtvîîåå»</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>«Lîîthüüååñîîåå»</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>«Lüüxéémbööüürg»</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>«Mååltåå»</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>«Ñééthéérlååñds»</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>«Ñééw Zééåålååñd»</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>«Ñöörwååýý»</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>«Pöölååñd»</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>«Pöörtüügåål»</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>«Röömååñîîåå»</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>«Slöövååkîîåå»</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>«Slöövééñîîåå»</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>«Spååîîñ»</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>«Swéédééñ»</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>«Swîîtzéérlååñd»</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>«ÜÜñîîtééd Kîîñgdööm»</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>«ÜÜñîîtééd Stååtéés»</translation>
    </message>
    <message>
        <source>United States, California</source>
        <translation>«ÜÜñîîtééd Stååtéés, Çåålîîföörñîîåå»</translation>
    </message>
    <message>
        <source>United States, Maryland</source>
        <translation>«ÜÜñîîtééd Stååtéés, Måårýýlååñd»</translation>
    </message>
    <message>
        <source>United States, Michigan</source>
        <translation>«ÜÜñîîtééd Stååtéés, Mîîçhîîgååñ»</translation>
    </message>
    <message>
        <source>United States, New York</source>
        <translation>«ÜÜñîîtééd Stååtéés, Ñééw YYöörk»</translation>
    </message>
    <message>
        <source>United States, Ohio</source>
        <translation>«ÜÜñîîtééd Stååtéés, ÖÖhîîöö»</translation>
    </message>
    <message>
        <source>not said: that of the currency</source>
        <translation>«ñööt sååîîd: thååt ööf théé çüürrééñçýý»</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong inside posdesk. What was booked is whole, nothing is half done: see the latest papers before you do it again.</source>
        <translation>«Söömééthîîñg wééñt wrööñg îîñsîîdéé posdesk. Whååt wåås böööökééd îîs whööléé, ñööthîîñg îîs håålf dööñéé: séééé théé lååtéést pååpéérs bééfööréé ýýööüü döö îît åågååîîñ. ~~~~~~~~~»</translation>
    </message>
</context>
<context>
    <name>Currency</name>
    <message>
        <source>Australian dollar</source>
        <translation>«ÅÅüüstråålîîååñ dööllåår»</translation>
    </message>
    <message>
        <source>British pound</source>
        <translation>«Brîîtîîsh pööüüñd»</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>«Çååñåådîîååñ dööllåår»</translation>
    </message>
    <message>
        <source>Danish krone</source>
        <translation>«Dååñîîsh krööñéé»</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>«ÉÉüüröö»</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>«Jååpååñééséé ýýééñ»</translation>
    </message>
    <message>
        <source>Kuwaiti dinar</source>
        <translation>«Küüwååîîtîî dîîñåår»</translation>
    </message>
    <message>
        <source>New Zealand dollar</source>
        <translation>«Ñééw Zééåålååñd dööllåår»</translation>
    </message>
    <message>
        <source>Norwegian krone</source>
        <translation>«Ñöörwéégîîååñ krööñéé»</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>«Swéédîîsh krööñåå»</translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation>«Swîîss frååñç»</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>«ÜÜS dööllåår»</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>As store credit, without an end</source>
        <translation>«ÅÅs stööréé çréédîît, wîîthööüüt ååñ ééñd»</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>«Çöömîîñg bååçk»</translation>
    </message>
    <message>
        <source>Give me {amount} as credit</source>
        <translation>«Gîîvéé méé {amount} åås çréédîît ~~»</translation>
    </message>
    <message>
        <source>Give me {amount} in cash</source>
        <translation>«Gîîvéé méé {amount} îîñ çååsh ~~»</translation>
    </message>
    <message>
        <source>Give me {amount} on my card</source>
        <translation>«Gîîvéé méé {amount} ööñ mýý çåård ~~»</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>«Gööîîñg ööüüt»</translation>
    </message>
    <message>
        <source>Goods added to your plan</source>
        <translation>«Gööööds ååddééd töö ýýööüür plååñ»</translation>
    </message>
    <message>
        <source>I agree to owe {after} instead of {before}</source>
        <translation>«ÎÎ åågréééé töö ööwéé {after} îîñstééååd ööf {before} ~~~»</translation>
    </message>
    <message>
        <source>I agree to pay {amount} in {count} parts</source>
        <translation>«ÎÎ åågréééé töö pååýý {amount} îîñ {count} påårts ~~~~»</translation>
    </message>
    <message>
        <source>I take {back} back and owe {after} again</source>
        <translation>«ÎÎ tååkéé {back} bååçk ååñd ööwéé {after} åågååîîñ ~~~»</translation>
    </message>
    <message>
        <source>Interest and fees</source>
        <translation>«ÎÎñtééréést ååñd féééés»</translation>
    </message>
    <message>
        <source>It costs nothing.</source>
        <translation>«ÎÎt çöösts ñööthîîñg.»</translation>
    </message>
    <message>
        <source>It is free to say no: then all of it goes back.</source>
        <translation>«ÎÎt îîs fréééé töö sååýý ñöö: thééñ ååll ööf îît gööéés bååçk. ~»</translation>
    </message>
    <message>
        <source>It is free, and it is yours: say no and you get money.</source>
        <translation>«ÎÎt îîs fréééé, ååñd îît îîs ýýööüürs: sååýý ñöö ååñd ýýööüü géét mööñééýý.»</translation>
    </message>
    <message>
        <source>It would stay good for ever: say no and keep it.</source>
        <translation>«ÎÎt wööüüld stååýý gööööd föör éévéér: sååýý ñöö ååñd kéééép îît.»</translation>
    </message>
    <message>
        <source>Left for you</source>
        <translation>«Lééft föör ýýööüü»</translation>
    </message>
    <message>
        <source>Left on it then</source>
        <translation>«Lééft ööñ îît thééñ»</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>«Påårts»</translation>
    </message>
    <message>
        <source>Pay {amount} with my credit</source>
        <translation>«Pååýý {amount} wîîth mýý çréédîît ~~»</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>«Prîîçéé»</translation>
    </message>
    <message>
        <source>Sign anew</source>
        <translation>«Sîîgñ ååñééw»</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>«Sîîgñ hééréé»</translation>
    </message>
    <message>
        <source>Sign here with your finger</source>
        <translation>«Sîîgñ hééréé wîîth ýýööüür fîîñgéér»</translation>
    </message>
    <message>
        <source>Thank you. Your agreement is being printed.</source>
        <translation>«Thååñk ýýööüü. YYööüür åågréééémééñt îîs bééîîñg prîîñtééd.»</translation>
    </message>
    <message>
        <source>Thank you. Your paper is being printed.</source>
        <translation>«Thååñk ýýööüü. YYööüür pååpéér îîs bééîîñg prîîñtééd.»</translation>
    </message>
    <message>
        <source>The goods go home with you today.</source>
        <translation>«Théé gööööds göö hööméé wîîth ýýööüü töödååýý.»</translation>
    </message>
    <message>
        <source>The rest in money</source>
        <translation>«Théé réést îîñ mööñééýý»</translation>
    </message>
    <message>
        <source>These goods</source>
        <translation>«Thééséé gööööds»</translation>
    </message>
    <message>
        <source>We keep the goods for you until they are paid.</source>
        <translation>«Wéé kéééép théé gööööds föör ýýööüü üüñtîîl thééýý ååréé pååîîd.»</translation>
    </message>
    <message>
        <source>We took too much</source>
        <translation>«Wéé töööök töööö müüçh»</translation>
    </message>
    <message>
        <source>What is left on a credit stays yours, without an end.</source>
        <translation>«Whååt îîs lééft ööñ åå çréédîît stååýýs ýýööüürs, wîîthööüüt ååñ ééñd. ~~»</translation>
    </message>
    <message>
        <source>Yes, take off {amount}</source>
        <translation>«YYéés, tååkéé ööff {amount} ~»</translation>
    </message>
    <message>
        <source>You choose store credit</source>
        <translation>«YYööüü çhööööséé stööréé çréédîît»</translation>
    </message>
    <message>
        <source>You chose this</source>
        <translation>«YYööüü çhööséé thîîs»</translation>
    </message>
    <message>
        <source>You have back</source>
        <translation>«YYööüü hååvéé bååçk»</translation>
    </message>
    <message>
        <source>You may pay early at any time; it costs nothing. Your receipts count, even where our books say otherwise.</source>
        <translation>«YYööüü mååýý pååýý ééåårlýý ååt ååñýý tîîméé; îît çöösts ñööthîîñg. YYööüür rééçééîîpts çööüüñt, éévééñ whééréé ööüür bööööks sååýý ööthéérwîîséé.»</translation>
    </message>
    <message>
        <source>You owe now</source>
        <translation>«YYööüü ööwéé ñööw»</translation>
    </message>
    <message>
        <source>You pay today</source>
        <translation>«YYööüü pååýý töödååýý»</translation>
    </message>
    <message>
        <source>You would owe</source>
        <translation>«YYööüü wööüüld ööwéé»</translation>
    </message>
    <message>
        <source>Your credit in cash</source>
        <translation>«YYööüür çréédîît îîñ çååsh»</translation>
    </message>
    <message>
        <source>Your credit pays</source>
        <translation>«YYööüür çréédîît pååýýs»</translation>
    </message>
    <message>
        <source>Your credit {number}</source>
        <translation>«YYööüür çréédîît {number}»</translation>
    </message>
    <message>
        <source>Your credit, back to your card</source>
        <translation>«YYööüür çréédîît, bååçk töö ýýööüür çåård»</translation>
    </message>
    <message>
        <source>Your money could go back in cash or to your bank instead.</source>
        <translation>«YYööüür mööñééýý çööüüld göö bååçk îîñ çååsh öör töö ýýööüür bååñk îîñstééååd.»</translation>
    </message>
    <message>
        <source>Your money could go back the way it was paid instead.</source>
        <translation>«YYööüür mööñééýý çööüüld göö bååçk théé wååýý îît wåås pååîîd îîñstééååd.»</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>«YYööüür plååñ»</translation>
    </message>
    <message>
        <source>the first on {first}, the last on {last}</source>
        <translation>«théé fîîrst ööñ {first}, théé lååst ööñ {last} ~~~~~~~»</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>A name and one way to be reached is all we keep.</source>
        <translation>«ÅÅ ñååméé ååñd ööñéé wååýý töö béé rééååçhééd îîs ååll wéé kéééép.»</translation>
    </message>
    <message>
        <source>All that is held of {name}: one readable file, and every paper as a PDF.</source>
        <translation>«ÅÅll thååt îîs hééld ööf {name}: ööñéé rééåådååbléé fîîléé, ååñd éévéérýý pååpéér åås åå PDF. ~~~~~»</translation>
    </message>
    <message>
        <source>All that we hold</source>
        <translation>«ÅÅll thååt wéé hööld»</translation>
    </message>
    <message>
        <source>Better for the customer</source>
        <translation>«Bééttéér föör théé çüüstööméér»</translation>
    </message>
    <message>
        <source>Both of the same customer? Then the two are one person.</source>
        <translation>«Bööth ööf théé sååméé çüüstööméér? Thééñ théé twöö ååréé ööñéé péérsööñ. ~~»</translation>
    </message>
    <message>
        <source>Bring a file along</source>
        <translation>«Brîîñg åå fîîléé åålööñg»</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>«Brîîñg åålööñg»</translation>
    </message>
    <message>
        <source>Bring them along</source>
        <translation>«Brîîñg théém åålööñg»</translation>
    </message>
    <message>
        <source>Brought along</source>
        <translation>«Brööüüght åålööñg»</translation>
    </message>
    <message>
        <source>Cash of this customer</source>
        <translation>«Çååsh ööf thîîs çüüstööméér»</translation>
    </message>
    <message>
        <source>Cash of {name}</source>
        <translation>«Çååsh ööf {name} ~»</translation>
    </message>
    <message>
        <source>Cash that came from this customer and was for nothing of ours. It is the customer&apos;s: it becomes store credit, to be had back at any time.</source>
        <translation>«Çååsh thååt çååméé frööm thîîs çüüstööméér ååñd wåås föör ñööthîîñg ööf ööüürs. ÎÎt îîs théé çüüstööméér&apos;s: îît bééçööméés stööréé çréédîît, töö béé hååd bååçk ååt ååñýý tîîméé. ~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Credits, left here</source>
        <translation>«Çréédîîts, lééft hééréé»</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>«Çüüstööméérs»</translation>
    </message>
    <message>
        <source>Customers, plans and credits of another program</source>
        <translation>«Çüüstööméérs, plååñs ååñd çréédîîts ööf ååñööthéér pröögrååm ~~~»</translation>
    </message>
    <message>
        <source>Debts and credits stay where they are. Nothing is set off.</source>
        <translation>«Déébts ååñd çréédîîts stååýý whééréé thééýý ååréé. Ñööthîîñg îîs séét ööff. ~~~~»</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>«Dööñéé»</translation>
    </message>
    <message>
        <source>Enter writes a new customer down.</source>
        <translation>«Enter wrîîtéés åå ñééw çüüstööméér dööwñ. ~~~»</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation>«ÉÉrååséé îît föör gööööd»</translation>
    </message>
    <message>
        <source>Erase the name</source>
        <translation>«ÉÉrååséé théé ñååméé»</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>«ÉÉrååsééd»</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>«Fîîñd åå çüüstööméér»</translation>
    </message>
    <message>
        <source>Further rows: {count}</source>
        <translation>«Füürthéér rööws: {count} ~~~»</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>«Hööw müüçh»</translation>
    </message>
    <message>
        <source>In the books already</source>
        <translation>«ÎÎñ théé bööööks åålrééåådýý»</translation>
    </message>
    <message>
        <source>It is the customer&apos;s: credit {number} prints.</source>
        <translation>«ÎÎt îîs théé çüüstööméér&apos;s: çréédîît {number} prîîñts. ~~~~~~»</translation>
    </message>
    <message>
        <source>It lies in {folder}. Papers beside it: {count}.</source>
        <translation>«ÎÎt lîîéés îîñ {folder}. Pååpéérs béésîîdéé îît: {count}. ~~~~~~»</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>«Kéééép»</translation>
    </message>
    <message>
        <source>Keep {amount} as credit</source>
        <translation>«Kéééép {amount} åås çréédîît ~~»</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>«Kéépt»</translation>
    </message>
    <message>
        <source>Kind words only. A letter asks for no money: what is owed, and when, stands on statements and reminders.</source>
        <translation>«Kîîñd wöörds ööñlýý. ÅÅ lééttéér ååsks föör ñöö mööñééýý: whååt îîs ööwééd, ååñd whééñ, stååñds ööñ stååtéémééñts ååñd réémîîñdéérs. ~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Latest papers</source>
        <translation>«Lååtéést pååpéérs»</translation>
    </message>
    <message>
        <source>Letter to {name}</source>
        <translation>«Lééttéér töö {name} ~»</translation>
    </message>
    <message>
        <source>Letter {number} prints.</source>
        <translation>«Lééttéér {number} prîîñts. ~~~~»</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>«Lîîñéé {line}»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>«Ñååméé»</translation>
    </message>
    <message>
        <source>Name, telephone or e-mail</source>
        <translation>«Ñååméé, téélééphööñéé öör éé-mååîîl»</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>«Ñééw çüüstööméér»</translation>
    </message>
    <message>
        <source>Nobody of that name or number is known.</source>
        <translation>«Ñööböödýý ööf thååt ñååméé öör ñüümbéér îîs kñööwñ. ~»</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>«Ñööt tååkééñ»</translation>
    </message>
    <message>
        <source>Now a paper of the other record.</source>
        <translation>«Ñööw åå pååpéér ööf théé ööthéér rééçöörd.»</translation>
    </message>
    <message>
        <source>Open plan {number}</source>
        <translation>«ÖÖpééñ plååñ {number} ~~»</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>«Plååñs»</translation>
    </message>
    <message>
        <source>Plans, owed here</source>
        <translation>«Plååñs, ööwééd hééréé»</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>«Prîîñt théé lééttéér»</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>«Prîîñtîîñg»</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>«Püüt rîîght»</translation>
    </message>
    <message>
        <source>Row {row}: {words}.</source>
        <translation>«Rööw {row}: {words}. ~~~~»</translation>
    </message>
    <message>
        <source>Sales, plans and papers stay for as long as the law wants books kept; they name nobody. Receipts and slips count as before. Backups made until today hold the name until they are thrown away.</source>
        <translation>«Sååléés, plååñs ååñd pååpéérs stååýý föör åås lööñg åås théé lååw wååñts bööööks kéépt; thééýý ñååméé ñööböödýý. Rééçééîîpts ååñd slîîps çööüüñt åås bééfööréé. Bååçküüps måådéé üüñtîîl töödååýý hööld théé ñååméé üüñtîîl thééýý ååréé thrööwñ ååwååýý. ~~~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Scan a signed paper of the one record, then of the other.</source>
        <translation>«Sçååñ åå sîîgñééd pååpéér ööf théé ööñéé rééçöörd, thééñ ööf théé ööthéér. ~~~»</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>«Stööréé çréédîît»</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>«Téélééphööñéé»</translation>
    </message>
    <message>
        <source>That is no signed paper that names a customer of ours.</source>
        <translation>«Thååt îîs ñöö sîîgñééd pååpéér thååt ñååméés åå çüüstööméér ööf ööüürs. ~~»</translation>
    </message>
    <message>
        <source>The customer may have it. The folder is on this machine.</source>
        <translation>«Théé çüüstööméér mååýý hååvéé îît. Théé fööldéér îîs ööñ thîîs mååçhîîñéé. ~~»</translation>
    </message>
    <message>
        <source>The name is erased. What was signed counts as before.</source>
        <translation>«Théé ñååméé îîs éérååsééd. Whååt wåås sîîgñééd çööüüñts åås bééfööréé. ~~»</translation>
    </message>
    <message>
        <source>The same person: {names}. Each record keeps what is its own.</source>
        <translation>«Théé sååméé péérsööñ: {names}. ÉÉååçh rééçöörd kééééps whååt îîs îîts ööwñ. ~~~~~~»</translation>
    </message>
    <message>
        <source>They are in the books: plans {plans}, credits {credits}. The signed report is {number}.</source>
        <translation>«Thééýý ååréé îîñ théé bööööks: plååñs {plans}, çréédîîts {credits}. Théé sîîgñééd réépöört îîs {number}. ~~~~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>They are one person</source>
        <translation>«Thééýý ååréé ööñéé péérsööñ»</translation>
    </message>
    <message>
        <source>They are one person. Debts and credits stay apart.</source>
        <translation>«Thééýý ååréé ööñéé péérsööñ. Déébts ååñd çréédîîts stååýý ååpåårt. ~»</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>«Thééýý ååréé twöö pééööpléé»</translation>
    </message>
    <message>
        <source>They are two people again. Nothing was moved.</source>
        <translation>«Thééýý ååréé twöö pééööpléé åågååîîñ. Ñööthîîñg wåås möövééd.»</translation>
    </message>
    <message>
        <source>Two people after all</source>
        <translation>«Twöö pééööpléé ååftéér ååll»</translation>
    </message>
    <message>
        <source>Two records, one person</source>
        <translation>«Twöö rééçöörds, ööñéé péérsööñ»</translation>
    </message>
    <message>
        <source>Type the beginning of a name, or a number&apos;s last four.</source>
        <translation>«Týýpéé théé béégîîññîîñg ööf åå ñååméé, öör åå ñüümbéér&apos;s lååst fööüür. ~~»</translation>
    </message>
    <message>
        <source>What the letter says</source>
        <translation>«Whååt théé lééttéér sååýýs»</translation>
    </message>
    <message>
        <source>When your name is erased, sales, plans and papers stay for as long as the law wants books kept. They name you by a number of chance alone, and your papers count as before.</source>
        <translation>«Whééñ ýýööüür ñååméé îîs éérååsééd, sååléés, plååñs ååñd pååpéérs stååýý föör åås lööñg åås théé lååw wååñts bööööks kéépt. Thééýý ñååméé ýýööüü býý åå ñüümbéér ööf çhååñçéé åålööñéé, ååñd ýýööüür pååpéérs çööüüñt åås bééfööréé. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>«Whöö îîs îît?»</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>«Wrîîtéé åå lééttéér»</translation>
    </message>
    <message>
        <source>Write it to a folder</source>
        <translation>«Wrîîtéé îît töö åå fööldéér»</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>«Wrîîttééñ»</translation>
    </message>
    <message>
        <source>all paid</source>
        <translation>«ååll pååîîd»</translation>
    </message>
    <message>
        <source>and {count} more under Plans</source>
        <translation>«ååñd {count} mööréé üüñdéér Plååñs ~~~»</translation>
    </message>
    <message>
        <source>given {day}, never expires</source>
        <translation>«gîîvééñ {day}, ñéévéér ééxpîîréés ~»</translation>
    </message>
    <message>
        <source>in the old books {amount}</source>
        <translation>«îîñ théé ööld bööööks {amount} ~~»</translation>
    </message>
    <message>
        <source>not known by name</source>
        <translation>«ñööt kñööwñ býý ñååméé»</translation>
    </message>
    <message>
        <source>or e-mail</source>
        <translation>«öör éé-mååîîl»</translation>
    </message>
    <message>
        <source>{name} is written down.</source>
        <translation>«{name} îîs wrîîttééñ dööwñ. ~~~»</translation>
    </message>
    <message>
        <source>{name} was put right. Plans and credit stay.</source>
        <translation>«{name} wåås püüt rîîght. Plååñs ååñd çréédîît stååýý. ~~~~~~»</translation>
    </message>
    <message>
        <source>{name}: name, telephone and e-mail are erased for good.</source>
        <translation>«{name}: ñååméé, téélééphööñéé ååñd éé-mååîîl ååréé éérååsééd föör gööööd. ~»</translation>
    </message>
    <message>
        <source>{one} and {other} are two people again.</source>
        <translation>«{one} ååñd {other} ååréé twöö pééööpléé åågååîîñ. ~~~»</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>Apr</source>
        <translation>«ÅÅpr»</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>«ÅÅüüg»</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>«Dééç»</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>«Fééb»</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>«Frîî»</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>«Jååñ»</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>«Jüül»</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>«Jüüñ»</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>«Måår»</translation>
    </message>
    <message>
        <source>May</source>
        <translation>«Mååýý»</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>«Mööñ»</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>«Ñööv»</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>«ÖÖçt»</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>«Sååt»</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>«Séép»</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>«Süüñ»</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>«Thüü»</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>«Tüüéé»</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>«Wééd»</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>«{day} {month} {year} ~~~~~»</translation>
    </message>
    <message>
        <source>{weekday} {day} {time}</source>
        <translation>«{weekday} {day} {time} ~~~~~~»</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>All of it comes back</source>
        <translation>«ÅÅll ööf îît çööméés bååçk»</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>«Çlééåår»</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>«Çöömîîñg bååçk»</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>«Dîîsçööüüñt»</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>«ÉÉvééñ»</translation>
    </message>
    <message>
        <source>Exchange, print slip</source>
        <translation>«ÉÉxçhååñgéé, prîîñt slîîp»</translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <translation>«Gîîvéé bååçk {amount} ~~»</translation>
    </message>
    <message>
        <source>Give back {amount} in cash</source>
        <translation>«Gîîvéé bååçk {amount} îîñ çååsh ~~~»</translation>
    </message>
    <message>
        <source>Give back {amount} to card {last4}</source>
        <translation>«Gîîvéé bååçk {amount} töö çåård {last4} ~~~~~~»</translation>
    </message>
    <message>
        <source>Give {amount} as store credit</source>
        <translation>«Gîîvéé {amount} åås stööréé çréédîît ~~»</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>«Gööîîñg ööüüt»</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>«Hööld»</translation>
    </message>
    <message>
        <source>Lines going out</source>
        <translation>«Lîîñéés gööîîñg ööüüt»</translation>
    </message>
    <message>
        <source>Nothing ticked</source>
        <translation>«Ñööthîîñg tîîçkééd»</translation>
    </message>
    <message>
        <source>Off what is owed</source>
        <translation>«ÖÖff whååt îîs ööwééd»</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>«ÖÖñéé lééss»</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>«ÖÖñéé mööréé»</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>«ÖÖthéér wååýý»</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>«ÖÖüür mîîstååkéé»</translation>
    </message>
    <message>
        <source>Pay the forgotten offer</source>
        <translation>«Pååýý théé föörgööttééñ ööfféér»</translation>
    </message>
    <message>
        <source>Pay with points</source>
        <translation>«Pååýý wîîth pööîîñts»</translation>
    </message>
    <message>
        <source>Scan what comes back</source>
        <translation>«Sçååñ whååt çööméés bååçk»</translation>
    </message>
    <message>
        <source>Take {amount}</source>
        <translation>«Tååkéé {amount} ~»</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>«Töö gîîvéé bååçk»</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>«Töö pååýý»</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>«Whééréé îît gööéés»</translation>
    </message>
    <message>
        <source>customer chose</source>
        <translation>«çüüstööméér çhööséé»</translation>
    </message>
    <message>
        <source>customer may choose</source>
        <translation>«çüüstööméér mååýý çhööööséé»</translation>
    </message>
    <message>
        <source>of which tax {tax}</source>
        <translation>«ööf whîîçh tååx {tax} ~~»</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Goods and past sales: Online Retail, UCI, CC BY 4.0, {source}</source>
        <translation>«Gööööds ååñd pååst sååléés: ÖÖñlîîñéé Réétååîîl, ÜÜÇÎÎ, ÇÇ BYY 4.0, {source} ~~~~~~~»</translation>
    </message>
    <message>
        <source>Receipts of the old till, to type: {numbers}</source>
        <translation>«Rééçééîîpts ööf théé ööld tîîll, töö týýpéé: {numbers} ~~~~~»</translation>
    </message>
    <message>
        <source>{shop}: to scan</source>
        <translation>«{shop}: töö sçååñ ~»</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>A sale or return not rung up</source>
        <translation>«ÅÅ sååléé öör réétüürñ ñööt rüüñg üüp»</translation>
    </message>
    <message>
        <source>Cash moved, not written down</source>
        <translation>«Çååsh möövééd, ñööt wrîîttééñ dööwñ ~~»</translation>
    </message>
    <message>
        <source>Change given wrong</source>
        <translation>«Çhååñgéé gîîvééñ wrööñg»</translation>
    </message>
    <message>
        <source>The float was counted wrong</source>
        <translation>«Théé flööååt wåås çööüüñtééd wrööñg»</translation>
    </message>
    <message>
        <source>The power or the till stopped</source>
        <translation>«Théé pööwéér öör théé tîîll stööppééd ~»</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>A ticket is on the counter: it is there at the next sign-in.</source>
        <translation>«ÅÅ tîîçkéét îîs ööñ théé çööüüñtéér: îît îîs thééréé ååt théé ñééxt sîîgñ-îîñ. ~~~»</translation>
    </message>
    <message>
        <source>An amount was shown for the card terminal: look there.</source>
        <translation>«ÅÅñ ååmööüüñt wåås shööwñ föör théé çåård téérmîîñåål: löööök thééréé. ~~~»</translation>
    </message>
    <message>
        <source>No room is kept for a full disk yet: the program does it.</source>
        <translation>«Ñöö rööööm îîs kéépt föör åå füüll dîîsk ýýéét: théé pröögrååm dööéés îît. ~~~»</translation>
    </message>
    <message>
        <source>Nothing is unfinished at this till.</source>
        <translation>«Ñööthîîñg îîs üüñfîîñîîshééd ååt thîîs tîîll. ~»</translation>
    </message>
    <message>
        <source>Papers go into the folder {folder}.</source>
        <translation>«Pååpéérs göö îîñtöö théé fööldéér {folder}. ~~~»</translation>
    </message>
    <message>
        <source>Papers waiting for the printer: {count}.</source>
        <translation>«Pååpéérs wååîîtîîñg föör théé prîîñtéér: {count}. ~~~~»</translation>
    </message>
    <message>
        <source>Perhaps printed already, since a backup was put back: {papers}. “posdesk papers” decides.</source>
        <translation>«Péérhååps prîîñtééd åålrééåådýý, sîîñçéé åå bååçküüp wåås püüt bååçk: {papers}. “posdesk pååpéérs” dééçîîdéés. ~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Room is kept to finish a sale on a full disk.</source>
        <translation>«Rööööm îîs kéépt töö fîîñîîsh åå sååléé ööñ åå füüll dîîsk. ~»</translation>
    </message>
    <message>
        <source>The books of {shop} are open, and their settings read back as set.</source>
        <translation>«Théé bööööks ööf {shop} ååréé ööpééñ, ååñd thééîîr sééttîîñgs rééååd bååçk åås séét. ~~~~~~»</translation>
    </message>
    <message>
        <source>The card ending {last4} has paid for it and is not booked: charge it once only.</source>
        <translation>«Théé çåård ééñdîîñg {last4} håås pååîîd föör îît ååñd îîs ñööt böööökééd: çhåårgéé îît ööñçéé ööñlýý. ~~~~~~~»</translation>
    </message>
    <message>
        <source>The clock says {now}, after the last entry.</source>
        <translation>«Théé çlööçk sååýýs {now}, ååftéér théé lååst ééñtrýý. ~~~~~»</translation>
    </message>
    <message>
        <source>The clock says {now}, but the last entry is of {last}: set it.</source>
        <translation>«Théé çlööçk sååýýs {now}, büüt théé lååst ééñtrýý îîs ööf {last}: séét îît. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>The disk of {folder} has {megabytes} MB left.</source>
        <translation>«Théé dîîsk ööf {folder} håås {megabytes} MB lééft. ~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>The libraries are there: {names}.</source>
        <translation>«Théé lîîbråårîîéés ååréé thééréé: {names}. ~~»</translation>
    </message>
    <message>
        <source>The mark beside the books agrees: epoch {epoch}, entry {seq}.</source>
        <translation>«Théé måårk béésîîdéé théé bööööks åågréééés: éépööçh {epoch}, ééñtrýý {seq}. ~~~~~~~»</translation>
    </message>
    <message>
        <source>The mark beside the books is missing: it comes back.</source>
        <translation>«Théé måårk béésîîdéé théé bööööks îîs mîîssîîñg: îît çööméés bååçk. ~~~»</translation>
    </message>
    <message>
        <source>The mark beside the books names another last entry.</source>
        <translation>«Théé måårk béésîîdéé théé bööööks ñååméés ååñööthéér lååst ééñtrýý. ~~»</translation>
    </message>
    <message>
        <source>The printer at {host} answers.</source>
        <translation>«Théé prîîñtéér ååt {host} ååñswéérs. ~~~»</translation>
    </message>
    <message>
        <source>The printer at {host} does not answer; papers wait for it.</source>
        <translation>«Théé prîîñtéér ååt {host} dööéés ñööt ååñswéér; pååpéérs wååîît föör îît. ~~~~~~»</translation>
    </message>
    <message>
        <source>The printer is {kind}; whether it answers shows at a test page.</source>
        <translation>«Théé prîîñtéér îîs {kind}; whééthéér îît ååñswéérs shööws ååt åå téést påågéé. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>The second mark agrees: {path}.</source>
        <translation>«Théé sééçööñd måårk åågréééés: {path}. ~~~»</translation>
    </message>
    <message>
        <source>The second mark, {path}, names another last entry.</source>
        <translation>«Théé sééçööñd måårk, {path}, ñååméés ååñööthéér lååst ééñtrýý. ~~~~~»</translation>
    </message>
    <message>
        <source>The till&apos;s key can be read by others: chmod 600 {path}.</source>
        <translation>«Théé tîîll&apos;s kééýý çååñ béé rééååd býý ööthéérs: çhmööd 600 {path}. ~~~~~~~»</translation>
    </message>
    <message>
        <source>The till&apos;s key is there, and only its owner reads it.</source>
        <translation>«Théé tîîll&apos;s kééýý îîs thééréé, ååñd ööñlýý îîts ööwñéér rééååds îît. ~~~»</translation>
    </message>
    <message>
        <source>There is a recovery code for worn-out PINs.</source>
        <translation>«Thééréé îîs åå rééçöövéérýý çöödéé föör wöörñ-ööüüt PÎÎÑs.»</translation>
    </message>
    <message>
        <source>There is no recovery code for worn-out PINs: posdesk recovery-code makes one.</source>
        <translation>«Thééréé îîs ñöö rééçöövéérýý çöödéé föör wöörñ-ööüüt PÎÎÑs: posdesk rééçöövéérýý-çöödéé mååkéés ööñéé. ~~~»</translation>
    </message>
    <message>
        <source>There is no second mark at {path}: it comes with the next act.</source>
        <translation>«Thééréé îîs ñöö sééçööñd måårk ååt {path}: îît çööméés wîîth théé ñééxt ååçt. ~~~~~~~»</translation>
    </message>
    <message>
        <source>These libraries are not installed: {names}.</source>
        <translation>«Thééséé lîîbråårîîéés ååréé ñööt îîñståållééd: {names}. ~~~»</translation>
    </message>
    <message>
        <source>posdesk {version} on Python {python}, {system}, SQLite {sqlite}.</source>
        <translation>«posdesk {version} ööñ Pýýthööñ {python}, {system}, SQLîîtéé {sqlite}. ~~~~~~~~~~~~~~~~~~»</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>A newer posdesk made these books. Please update this one.</source>
        <translation>«ÅÅ ñééwéér posdesk måådéé thééséé bööööks. Plééååséé üüpdååtéé thîîs ööñéé. ~~»</translation>
    </message>
    <message>
        <source>Another program holds the books. Try again in a moment.</source>
        <translation>«ÅÅñööthéér pröögrååm höölds théé bööööks. Trýý åågååîîñ îîñ åå möömééñt. ~~»</translation>
    </message>
    <message>
        <source>Something went wrong inside posdesk.</source>
        <translation>«Söömééthîîñg wééñt wrööñg îîñsîîdéé posdesk. ~~~~»</translation>
    </message>
    <message>
        <source>That file cannot be read.</source>
        <translation>«Thååt fîîléé çååññööt béé rééååd.»</translation>
    </message>
    <message>
        <source>That file is no picture or PDF.</source>
        <translation>«Thååt fîîléé îîs ñöö pîîçtüüréé öör PDF. ~»</translation>
    </message>
    <message>
        <source>That file is not posdesk&apos;s books.</source>
        <translation>«Thååt fîîléé îîs ñööt posdesk&apos;s bööööks. ~~~~»</translation>
    </message>
    <message>
        <source>That file is not there any more.</source>
        <translation>«Thååt fîîléé îîs ñööt thééréé ååñýý mööréé.»</translation>
    </message>
    <message>
        <source>That file is too large for a picture of a receipt.</source>
        <translation>«Thååt fîîléé îîs töööö låårgéé föör åå pîîçtüüréé ööf åå rééçééîîpt.»</translation>
    </message>
    <message>
        <source>The backup before bringing the books up to date failed: nothing was changed.</source>
        <translation>«Théé bååçküüp bééfööréé brîîñgîîñg théé bööööks üüp töö dååtéé fååîîlééd: ñööthîîñg wåås çhååñgééd. ~~~~~»</translation>
    </message>
    <message>
        <source>The books are busy. Press Enter again in a moment.</source>
        <translation>«Théé bööööks ååréé büüsýý. Prééss Enter åågååîîñ îîñ åå möömééñt. ~~»</translation>
    </message>
    <message>
        <source>The books are closed.</source>
        <translation>«Théé bööööks ååréé çlöösééd.»</translation>
    </message>
    <message>
        <source>The books are damaged. They were left as they are.</source>
        <translation>«Théé bööööks ååréé dååmåågééd. Thééýý wééréé lééft åås thééýý ååréé.»</translation>
    </message>
    <message>
        <source>The books can be read but not written.</source>
        <translation>«Théé bööööks çååñ béé rééååd büüt ñööt wrîîttééñ. ~~»</translation>
    </message>
    <message>
        <source>The books do not take that act.</source>
        <translation>«Théé bööööks döö ñööt tååkéé thååt ååçt. ~»</translation>
    </message>
    <message>
        <source>The books on the server are of an older posdesk. Have them backed up with pg_dump, then opened once by the role that owns them.</source>
        <translation>«Théé bööööks ööñ théé séérvéér ååréé ööf ååñ ööldéér posdesk. Hååvéé théém bååçkééd üüp wîîth pg_düümp, thééñ ööpééñééd ööñçéé býý théé rööléé thååt ööwñs théém. ~~~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>The disk could not be read. Nothing was booked and nothing changed: try again.</source>
        <translation>«Théé dîîsk çööüüld ñööt béé rééååd. Ñööthîîñg wåås böööökééd ååñd ñööthîîñg çhååñgééd: trýý åågååîîñ. ~~~~~~»</translation>
    </message>
    <message>
        <source>The disk did not keep what was written. Do not take money or hand any back.</source>
        <translation>«Théé dîîsk dîîd ñööt kéééép whååt wåås wrîîttééñ. Döö ñööt tååkéé mööñééýý öör hååñd ååñýý bååçk. ~~~~~»</translation>
    </message>
    <message>
        <source>The disk is full. Do not take money or hand any back.</source>
        <translation>«Théé dîîsk îîs füüll. Döö ñööt tååkéé mööñééýý öör hååñd ååñýý bååçk. ~~~»</translation>
    </message>
    <message>
        <source>The file could not be written; nothing of it is left. Is there room for it?</source>
        <translation>«Théé fîîléé çööüüld ñööt béé wrîîttééñ; ñööthîîñg ööf îît îîs lééft. ÎÎs thééréé rööööm föör îît? ~~~~~»</translation>
    </message>
    <message>
        <source>The key beside these books is not one of theirs.</source>
        <translation>«Théé kééýý béésîîdéé thééséé bööööks îîs ñööt ööñéé ööf thééîîrs.»</translation>
    </message>
    <message>
        <source>The printer did not take the paper.</source>
        <translation>«Théé prîîñtéér dîîd ñööt tååkéé théé pååpéér. ~»</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it on?</source>
        <translation>«Théé prîîñtéér dööéés ñööt ååñswéér. ÎÎs îît ööñ? ~~»</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>«Théé prîîñtéér îîs ööüüt ööf pååpéér.»</translation>
    </message>
    <message>
        <source>The printer&apos;s settings are not right.</source>
        <translation>«Théé prîîñtéér&apos;s sééttîîñgs ååréé ñööt rîîght. ~~~»</translation>
    </message>
    <message>
        <source>The shop&apos;s server does not answer.</source>
        <translation>«Théé shööp&apos;s séérvéér dööéés ñööt ååñswéér. ~~»</translation>
    </message>
    <message>
        <source>The till&apos;s signing key cannot be read.</source>
        <translation>«Théé tîîll&apos;s sîîgñîîñg kééýý çååññööt béé rééååd. ~~»</translation>
    </message>
    <message>
        <source>The till&apos;s signing key is not beside the books.</source>
        <translation>«Théé tîîll&apos;s sîîgñîîñg kééýý îîs ñööt béésîîdéé théé bööööks. ~~»</translation>
    </message>
    <message>
        <source>There are books in that place already. Nothing was written over.</source>
        <translation>«Thééréé ååréé bööööks îîñ thååt plååçéé åålrééåådýý. Ñööthîîñg wåås wrîîttééñ öövéér. ~~»</translation>
    </message>
    <message>
        <source>There are no books in that place.</source>
        <translation>«Thééréé ååréé ñöö bööööks îîñ thååt plååçéé.»</translation>
    </message>
    <message>
        <source>This system does not keep the books safe from a power cut.</source>
        <translation>«Thîîs sýýstéém dööéés ñööt kéééép théé bööööks sååféé frööm åå pööwéér çüüt. ~~~»</translation>
    </message>
</context>
<context>
    <name>First</name>
    <message>
        <source>A PIN of your own and a recovery code for two papers are made and shown once. The till makes its signing key.</source>
        <translation>«ÅÅ PÎÎÑ ööf ýýööüür ööwñ ååñd åå rééçöövéérýý çöödéé föör twöö pååpéérs ååréé måådéé ååñd shööwñ ööñçéé. Théé tîîll mååkéés îîts sîîgñîîñg kééýý. ~~~~~»</translation>
    </message>
    <message>
        <source>A mistake of the shop is never passed on to a customer.</source>
        <translation>«ÅÅ mîîstååkéé ööf théé shööp îîs ñéévéér pååssééd ööñ töö åå çüüstööméér. ~»</translation>
    </message>
    <message>
        <source>A shop needs a name for its receipts.</source>
        <translation>«ÅÅ shööp ñééééds åå ñååméé föör îîts rééçééîîpts.»</translation>
    </message>
    <message>
        <source>Address line (may stay empty)</source>
        <translation>«ÅÅddrééss lîîñéé (mååýý stååýý éémptýý)»</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>«Bååçk»</translation>
    </message>
    <message>
        <source>Cash is rounded to {amount}.</source>
        <translation>«Çååsh îîs rööüüñdééd töö {amount}. ~~~»</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>«Çüürrééñçýý»</translation>
    </message>
    <message>
        <source>Every receipt is signed and counts even if our records are lost.</source>
        <translation>«ÉÉvéérýý rééçééîîpt îîs sîîgñééd ååñd çööüüñts éévééñ îîf ööüür rééçöörds ååréé lööst. ~»</translation>
    </message>
    <message>
        <source>Good to have you here.</source>
        <translation>«Gööööd töö hååvéé ýýööüü hééréé.»</translation>
    </message>
    <message>
        <source>I have it, go on</source>
        <translation>«ÎÎ hååvéé îît, göö ööñ»</translation>
    </message>
    <message>
        <source>Make my shop</source>
        <translation>«Mååkéé mýý shööp»</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>«Mýý shööp»</translation>
    </message>
    <message>
        <source>Name, as on the receipts</source>
        <translation>«Ñååméé, åås ööñ théé rééçééîîpts»</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>«Ñééxt»</translation>
    </message>
    <message>
        <source>Please do not type card numbers. The text was thrown away.</source>
        <translation>«Plééååséé döö ñööt týýpéé çåård ñüümbéérs. Théé tééxt wåås thrööwñ ååwååýý. ~~~~»</translation>
    </message>
    <message>
        <source>Prices include the tax</source>
        <translation>«Prîîçéés îîñçlüüdéé théé tååx»</translation>
    </message>
    <message>
        <source>Set up my shop</source>
        <translation>«Séét üüp mýý shööp»</translation>
    </message>
    <message>
        <source>Sign in, count the cash in the drawer, and sell.</source>
        <translation>«Sîîgñ îîñ, çööüüñt théé çååsh îîñ théé drååwéér, ååñd sééll. ~~~~~»</translation>
    </message>
    <message>
        <source>Tax number (may stay empty)</source>
        <translation>«Tååx ñüümbéér (mååýý stååýý éémptýý)»</translation>
    </message>
    <message>
        <source>Tax rates in percent, the usual one first</source>
        <translation>«Tååx rååtéés îîñ péérçééñt, théé üüsüüåål ööñéé fîîrst ~»</translation>
    </message>
    <message>
        <source>There are no books on this machine yet. The demo shop has real goods and past sales to try things on; your own shop takes under two minutes.</source>
        <translation>«Thééréé ååréé ñöö bööööks ööñ thîîs mååçhîîñéé ýýéét. Théé déémöö shööp håås rééåål gööööds ååñd pååst sååléés töö trýý thîîñgs ööñ; ýýööüür ööwñ shööp tååkéés üüñdéér twöö mîîñüütéés. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Try the demo shop</source>
        <translation>«Trýý théé déémöö shööp»</translation>
    </message>
    <message>
        <source>Two ways to begin.</source>
        <translation>«Twöö wååýýs töö béégîîñ.»</translation>
    </message>
    <message>
        <source>Type percentages with blanks between, such as 20 5.</source>
        <translation>«Týýpéé péérçééñtåågéés wîîth blååñks béétwééééñ, süüçh åås 20 5. ~~~~~»</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>«Wéélçööméé»</translation>
    </message>
    <message>
        <source>What stands on the receipts, and how money is counted.</source>
        <translation>«Whååt stååñds ööñ théé rééçééîîpts, ååñd hööw mööñééýý îîs çööüüñtééd. ~~~»</translation>
    </message>
    <message>
        <source>Write it down: it is shown only this once. With it you sign in.</source>
        <translation>«Wrîîtéé îît dööwñ: îît îîs shööwñ ööñlýý thîîs ööñçéé. Wîîth îît ýýööüü sîîgñ îîñ. ~~~~»</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>«YYööüür PÎÎÑ»</translation>
    </message>
    <message>
        <source>Your name (on the sign-in only)</source>
        <translation>«YYööüür ñååméé (ööñ théé sîîgñ-îîñ ööñlýý)»</translation>
    </message>
    <message>
        <source>Your shop is made.</source>
        <translation>«YYööüür shööp îîs måådéé.»</translation>
    </message>
    <message>
        <source>real goods, play money</source>
        <translation>«rééåål gööööds, plååýý mööñééýý»</translation>
    </message>
    <message>
        <source>under two minutes</source>
        <translation>«üüñdéér twöö mîîñüütéés»</translation>
    </message>
</context>
<context>
    <name>Goods</name>
    <message>
        <source>A supervisor, a manager or the owner changes goods and prices.</source>
        <translation>«ÅÅ süüpéérvîîsöör, åå mååñåågéér öör théé ööwñéér çhååñgéés gööööds ååñd prîîçéés. ~~»</translation>
    </message>
    <message>
        <source>Barcode (empty: the program gives one)</source>
        <translation>«Båårçöödéé (éémptýý: théé pröögrååm gîîvéés ööñéé) ~»</translation>
    </message>
    <message>
        <source>Code (empty: the program gives one)</source>
        <translation>«Çöödéé (éémptýý: théé pröögrååm gîîvéés ööñéé)»</translation>
    </message>
    <message>
        <source>Code of its deposit (empty: none)</source>
        <translation>«Çöödéé ööf îîts déépöösîît (éémptýý: ñööñéé)»</translation>
    </message>
    <message>
        <source>Days to come back (empty: the shop&apos;s)</source>
        <translation>«Dååýýs töö çööméé bååçk (éémptýý: théé shööp&apos;s) ~~»</translation>
    </message>
    <message>
        <source>Each piece has a serial number</source>
        <translation>«ÉÉååçh pîîééçéé håås åå séérîîåål ñüümbéér»</translation>
    </message>
    <message>
        <source>Find goods</source>
        <translation>«Fîîñd gööööds»</translation>
    </message>
    <message>
        <source>From which day (empty: today)</source>
        <translation>«Frööm whîîçh dååýý (éémptýý: töödååýý)»</translation>
    </message>
    <message>
        <source>How much of it is kept</source>
        <translation>«Hööw müüçh ööf îît îîs kéépt»</translation>
    </message>
    <message>
        <source>It counts once your rules hang where customers see them.</source>
        <translation>«ÎÎt çööüüñts ööñçéé ýýööüür rüüléés hååñg whééréé çüüstööméérs séééé théém. ~»</translation>
    </message>
    <message>
        <source>Its in-store number is {number}.</source>
        <translation>«ÎÎts îîñ-stööréé ñüümbéér îîs {number}. ~~~»</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>«Kéééép»</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>«Kéépt»</translation>
    </message>
    <message>
        <source>Name, as on the receipt</source>
        <translation>«Ñååméé, åås ööñ théé rééçééîîpt»</translation>
    </message>
    <message>
        <source>Name, code or barcode</source>
        <translation>«Ñååméé, çöödéé öör båårçöödéé»</translation>
    </message>
    <message>
        <source>New goods</source>
        <translation>«Ñééw gööööds»</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>«Ñééw prîîçéé»</translation>
    </message>
    <message>
        <source>No goods fit that.</source>
        <translation>«Ñöö gööööds fîît thååt.»</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>«Ñööt kéépt»</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>«Prîîçéé»</translation>
    </message>
    <message>
        <source>Price (empty: the till asks)</source>
        <translation>«Prîîçéé (éémptýý: théé tîîll ååsks) ~~»</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>«Püüt rîîght»</translation>
    </message>
    <message>
        <source>Set the price</source>
        <translation>«Séét théé prîîçéé»</translation>
    </message>
    <message>
        <source>Sold by weight: the price is a kilogram&apos;s</source>
        <translation>«Sööld býý wééîîght: théé prîîçéé îîs åå kîîlöögrååm&apos;s ~~»</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>«Tååx»</translation>
    </message>
    <message>
        <source>Tax {code}</source>
        <translation>«Tååx {code}»</translation>
    </message>
    <message>
        <source>That is {percent} % up or down: look at it once more.</source>
        <translation>«Thååt îîs {percent} % üüp öör dööwñ: löööök ååt îît ööñçéé mööréé. ~~~~~~»</translation>
    </message>
    <message>
        <source>That names no day. Write it like {sample}.</source>
        <translation>«Thååt ñååméés ñöö dååýý. Wrîîtéé îît lîîkéé {sample}. ~~~»</translation>
    </message>
    <message>
        <source>The warranty lasts, in months</source>
        <translation>«Théé wåårrååñtýý lååsts, îîñ mööñths ~~»</translation>
    </message>
    <message>
        <source>Try the beginning of a word, or scan it.</source>
        <translation>«Trýý théé béégîîññîîñg ööf åå wöörd, öör sçååñ îît. ~~»</translation>
    </message>
    <message>
        <source>Type a number of days up to {most}, or nothing.</source>
        <translation>«Týýpéé åå ñüümbéér ööf dååýýs üüp töö {most}, öör ñööthîîñg. ~~~»</translation>
    </message>
    <message>
        <source>Type how many months it lasts: 1 to {most}.</source>
        <translation>«Týýpéé hööw mååñýý mööñths îît lååsts: 1 töö {most}. ~~~~~~»</translation>
    </message>
    <message>
        <source>Type how much is kept of each piece.</source>
        <translation>«Týýpéé hööw müüçh îîs kéépt ööf ééååçh pîîééçéé.»</translation>
    </message>
    <message>
        <source>Type how much is kept: at most {most} %.</source>
        <translation>«Týýpéé hööw müüçh îîs kéépt: ååt mööst {most} %. ~~~~~»</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>«Whååt îît îîs»</translation>
    </message>
    <message>
        <source>What somebody else had begun to type was not kept.</source>
        <translation>«Whååt söömééböödýý éélséé hååd béégüüñ töö týýpéé wåås ñööt kéépt. ~»</translation>
    </message>
    <message>
        <source>When the customer changes their mind</source>
        <translation>«Whééñ théé çüüstööméér çhååñgéés thééîîr mîîñd ~~»</translation>
    </message>
    <message>
        <source>a restocking fee is kept: percent of the price</source>
        <translation>«åå rééstööçkîîñg féééé îîs kéépt: péérçééñt ööf théé prîîçéé ~~»</translation>
    </message>
    <message>
        <source>a restocking fee is kept: so much a piece</source>
        <translation>«åå rééstööçkîîñg féééé îîs kéépt: söö müüçh åå pîîééçéé»</translation>
    </message>
    <message>
        <source>all of it comes back</source>
        <translation>«ååll ööf îît çööméés bååçk»</translation>
    </message>
    <message>
        <source>change of mind: {amount} a piece is kept</source>
        <translation>«çhååñgéé ööf mîîñd: {amount} åå pîîééçéé îîs kéépt ~~~»</translation>
    </message>
    <message>
        <source>change of mind: {percent} % is kept</source>
        <translation>«çhååñgéé ööf mîîñd: {percent} % îîs kéépt ~~~~~»</translation>
    </message>
    <message>
        <source>days to come back: {days}</source>
        <translation>«dååýýs töö çööméé bååçk: {days} ~»</translation>
    </message>
    <message>
        <source>deposit {code}</source>
        <translation>«déépöösîît {code}»</translation>
    </message>
    <message>
        <source>each piece has a serial number</source>
        <translation>«ééååçh pîîééçéé håås åå séérîîåål ñüümbéér»</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>«frööm théé béégîîññîîñg»</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>«frööm {day}»</translation>
    </message>
    <message>
        <source>it lasts, in months: {months}</source>
        <translation>«îît lååsts, îîñ mööñths: {months} ~~~~~»</translation>
    </message>
    <message>
        <source>no return once opened: sealed for hygiene</source>
        <translation>«ñöö réétüürñ ööñçéé ööpééñééd: sééåålééd föör hýýgîîééñéé»</translation>
    </message>
    <message>
        <source>no return once opened: sealed recording or program</source>
        <translation>«ñöö réétüürñ ööñçéé ööpééñééd: sééåålééd rééçöördîîñg öör pröögrååm»</translation>
    </message>
    <message>
        <source>no return: it spoils soon</source>
        <translation>«ñöö réétüürñ: îît spööîîls sööööñ»</translation>
    </message>
    <message>
        <source>no return: made for the customer</source>
        <translation>«ñöö réétüürñ: måådéé föör théé çüüstööméér»</translation>
    </message>
    <message>
        <source>sold by weight</source>
        <translation>«sööld býý wééîîght»</translation>
    </message>
    <message>
        <source>the till asks</source>
        <translation>«théé tîîll ååsks»</translation>
    </message>
    <message>
        <source>the till asks the price</source>
        <translation>«théé tîîll ååsks théé prîîçéé ~»</translation>
    </message>
    <message>
        <source>today&apos;s price</source>
        <translation>«töödååýý&apos;s prîîçéé»</translation>
    </message>
    <message>
        <source>worn beyond trying: less may come back</source>
        <translation>«wöörñ bééýýööñd trýýîîñg: lééss mååýý çööméé bååçk ~»</translation>
    </message>
    <message>
        <source>“{goods}” costs {price} from {day}.</source>
        <translation>«“{goods}” çöösts {price} frööm {day}. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>“{goods}” is in the catalogue, under code {sku}.</source>
        <translation>«“{goods}” îîs îîñ théé çååtåålöögüüéé, üüñdéér çöödéé {sku}. ~~~~~»</translation>
    </message>
    <message>
        <source>“{goods}” was put right.</source>
        <translation>«“{goods}” wåås püüt rîîght. ~~~~»</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>A fault, a wrong item or a mistake of ours has no last day: tell us of it.</source>
        <translation>«ÅÅ fååüült, åå wrööñg îîtéém öör åå mîîstååkéé ööf ööüürs håås ñöö lååst dååýý: tééll üüs ööf îît. ~~~»</translation>
    </message>
    <message>
        <source>A fault, a wrong item or a mistake of ours is always taken back: tell us.</source>
        <translation>«ÅÅ fååüült, åå wrööñg îîtéém öör åå mîîstååkéé ööf ööüürs îîs åålwååýýs tååkééñ bååçk: tééll üüs. ~~~»</translation>
    </message>
    <message>
        <source>A paper that does not match, and nothing else</source>
        <translation>«ÅÅ pååpéér thååt dööéés ñööt mååtçh, ååñd ñööthîîñg éélséé ~~»</translation>
    </message>
    <message>
        <source>After the last day, and without a fault</source>
        <translation>«ÅÅftéér théé lååst dååýý, ååñd wîîthööüüt åå fååüült»</translation>
    </message>
    <message>
        <source>Already given back</source>
        <translation>«ÅÅlrééåådýý gîîvééñ bååçk»</translation>
    </message>
    <message>
        <source>Another piece than the one sold</source>
        <translation>«ÅÅñööthéér pîîééçéé thååñ théé ööñéé sööld»</translation>
    </message>
    <message>
        <source>Anything that shows it otherwise. Nothing is charged and nothing is owed.</source>
        <translation>«ÅÅñýýthîîñg thååt shööws îît ööthéérwîîséé. Ñööthîîñg îîs çhåårgééd ååñd ñööthîîñg îîs ööwééd. ~~~~~~»</translation>
    </message>
    <message>
        <source>Bring the piece on the receipt, or the receipt of this one.</source>
        <translation>«Brîîñg théé pîîééçéé ööñ théé rééçééîîpt, öör théé rééçééîîpt ööf thîîs ööñéé. ~~»</translation>
    </message>
    <message>
        <source>If you still have them, bring them: they are looked at anew.</source>
        <translation>«ÎÎf ýýööüü stîîll hååvéé théém, brîîñg théém: thééýý ååréé löööökééd ååt ååñééw. ~»</translation>
    </message>
    <message>
        <source>Kept out by the terms that were signed</source>
        <translation>«Kéépt ööüüt býý théé téérms thååt wééréé sîîgñééd ~~»</translation>
    </message>
    <message>
        <source>Our books show that these goods were given back before.</source>
        <translation>«ÖÖüür bööööks shööw thååt thééséé gööööds wééréé gîîvééñ bååçk bééfööréé. ~»</translation>
    </message>
    <message>
        <source>Shown for this very return, by two people</source>
        <translation>«Shööwñ föör thîîs véérýý réétüürñ, býý twöö pééööpléé ~~»</translation>
    </message>
    <message>
        <source>The card you paid with, a bank line, or another proof.</source>
        <translation>«Théé çåård ýýööüü pååîîd wîîth, åå bååñk lîîñéé, öör ååñööthéér prööööf. ~»</translation>
    </message>
    <message>
        <source>The last day to bring these goods back has passed.</source>
        <translation>«Théé lååst dååýý töö brîîñg thééséé gööööds bååçk håås pååssééd. ~~~»</translation>
    </message>
    <message>
        <source>The terms you signed keep these goods out of returns.</source>
        <translation>«Théé téérms ýýööüü sîîgñééd kéééép thééséé gööööds ööüüt ööf réétüürñs. ~»</translation>
    </message>
    <message>
        <source>Two of us looked at this return and wrote down what we saw.</source>
        <translation>«Twöö ööf üüs löööökééd ååt thîîs réétüürñ ååñd wröötéé dööwñ whååt wéé sååw. ~~~~»</translation>
    </message>
    <message>
        <source>We cannot match this receipt, and found no other proof.</source>
        <translation>«Wéé çååññööt mååtçh thîîs rééçééîîpt, ååñd fööüüñd ñöö ööthéér prööööf. ~~~»</translation>
    </message>
    <message>
        <source>What came back is another piece than this receipt is for.</source>
        <translation>«Whååt çååméé bååçk îîs ååñööthéér pîîééçéé thååñ thîîs rééçééîîpt îîs föör. ~~»</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>A picture</source>
        <translation>«ÅÅ pîîçtüüréé»</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>«ÅÅ plååñ»</translation>
    </message>
    <message>
        <source>A receipt</source>
        <translation>«ÅÅ rééçééîîpt»</translation>
    </message>
    <message>
        <source>A sheet to scan</source>
        <translation>«ÅÅ shéééét töö sçååñ»</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>«Çhååñgéé»</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>«Dööñéé»</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>«Gîîvééñ bååçk»</translation>
    </message>
    <message>
        <source>Goods to buy</source>
        <translation>«Gööööds töö büüýý»</translation>
    </message>
    <message>
        <source>Last ticket</source>
        <translation>«Lååst tîîçkéét»</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>«Lååtéést»</translation>
    </message>
    <message>
        <source>Latest papers</source>
        <translation>«Lååtéést pååpéérs»</translation>
    </message>
    <message>
        <source>No goods in the catalogue yet.</source>
        <translation>«Ñöö gööööds îîñ théé çååtåålöögüüéé ýýéét.»</translation>
    </message>
    <message>
        <source>No paper yet today.</source>
        <translation>«Ñöö pååpéér ýýéét töödååýý.»</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>«Ñöö rééçééîîpt»</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>«Pååîîd»</translation>
    </message>
    <message>
        <source>Papers waiting</source>
        <translation>«Pååpéérs wååîîtîîñg»</translation>
    </message>
    <message>
        <source>Parcels to pay</source>
        <translation>«Påårçééls töö pååýý»</translation>
    </message>
    <message>
        <source>Parcels to pay by {day}</source>
        <translation>«Påårçééls töö pååýý býý {day} ~»</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>«Prîîñt åågååîîñ»</translation>
    </message>
    <message>
        <source>Print again, marked COPY {copy}</source>
        <translation>«Prîîñt åågååîîñ, måårkééd ÇÖÖPYY {copy} ~~»</translation>
    </message>
    <message>
        <source>Promise slip</source>
        <translation>«Pröömîîséé slîîp»</translation>
    </message>
    <message>
        <source>Scan goods to begin the first sale.</source>
        <translation>«Sçååñ gööööds töö béégîîñ théé fîîrst sååléé. ~»</translation>
    </message>
    <message>
        <source>Scan it. The counter knows what it is.</source>
        <translation>«Sçååñ îît. Théé çööüüñtéér kñööws whååt îît îîs. ~~~»</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>«Sööld»</translation>
    </message>
    <message>
        <source>The receipt prints. The next scan begins the next ticket.</source>
        <translation>«Théé rééçééîîpt prîîñts. Théé ñééxt sçååñ béégîîñs théé ñééxt tîîçkéét. ~~~~~~»</translation>
    </message>
    <message>
        <source>The slip prints. The next scan begins the next ticket.</source>
        <translation>«Théé slîîp prîîñts. Théé ñééxt sçååñ béégîîñs théé ñééxt tîîçkéét. ~~~~~~~»</translation>
    </message>
    <message>
        <source>Tickets on hold</source>
        <translation>«Tîîçkééts ööñ hööld»</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>«Töödååýý»</translation>
    </message>
    <message>
        <source>What does the customer have with them?</source>
        <translation>«Whååt dööéés théé çüüstööméér hååvéé wîîth théém? ~~»</translation>
    </message>
    <message>
        <source>articles in the catalogue: {count}</source>
        <translation>«åårtîîçléés îîñ théé çååtåålöögüüéé: {count} ~»</translation>
    </message>
    <message>
        <source>goods back</source>
        <translation>«gööööds bååçk»</translation>
    </message>
    <message>
        <source>of a receipt, or PDF</source>
        <translation>«ööf åå rééçééîîpt, öör PDF»</translation>
    </message>
    <message>
        <source>ours, any till</source>
        <translation>«ööüürs, ååñýý tîîll»</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>«pååpéér»</translation>
    </message>
    <message>
        <source>paper or name</source>
        <translation>«pååpéér öör ñååméé»</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>«pååýýmééñt»</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>«plååñ»</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>«prîîñtééd»</translation>
    </message>
    <message>
        <source>sale</source>
        <translation>«sååléé»</translation>
    </message>
    <message>
        <source>scan or type</source>
        <translation>«sçååñ öör týýpéé»</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>«stååtéémééñt»</translation>
    </message>
    <message>
        <source>waiting to print</source>
        <translation>«wååîîtîîñg töö prîîñt»</translation>
    </message>
    <message>
        <source>what they remember</source>
        <translation>«whååt thééýý rééméémbéér»</translation>
    </message>
    <message>
        <source>{amount} paid.</source>
        <translation>«{amount} pååîîd. ~»</translation>
    </message>
    <message>
        <source>“posdesk import catalogue FILE” brings them in. Until then type what it is, and its price.</source>
        <translation>«“posdesk îîmpöört çååtåålöögüüéé FÎÎLÉÉ” brîîñgs théém îîñ. ÜÜñtîîl thééñ týýpéé whååt îît îîs, ååñd îîts prîîçéé. ~~~~~~~~~»</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>--map {field}=...: there is no such field. Fields: {fields}.</source>
        <translation>«--mååp {field}=...: thééréé îîs ñöö süüçh fîîééld. Fîîéélds: {fields}. ~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Booked. The signed report is {number}.</source>
        <translation>«Böööökééd. Théé sîîgñééd réépöört îîs {number}. ~~~~»</translation>
    </message>
    <message>
        <source>Credited lines; without their sale they are returns all the same:</source>
        <translation>«Çréédîîtééd lîîñéés; wîîthööüüt thééîîr sååléé thééýý ååréé réétüürñs ååll théé sååméé: ~»</translation>
    </message>
    <message>
        <source>Not booked (file, row):</source>
        <translation>«Ñööt böööökééd (fîîléé, rööw):»</translation>
    </message>
    <message>
        <source>Not booked (row):</source>
        <translation>«Ñööt böööökééd (rööw):»</translation>
    </message>
    <message>
        <source>Not taken (row):</source>
        <translation>«Ñööt tååkééñ (rööw):»</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>«Ñööthîîñg wåås böööökééd.»</translation>
    </message>
    <message>
        <source>Nothing was booked: there is nothing new in it.</source>
        <translation>«Ñööthîîñg wåås böööökééd: thééréé îîs ñööthîîñg ñééw îîñ îît. ~~»</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>«Thééréé îîs ñöö fîîléé {file}. ~»</translation>
    </message>
    <message>
        <source>This was a dry run. Nothing was booked.</source>
        <translation>«Thîîs wåås åå drýý rüüñ. Ñööthîîñg wåås böööökééd. ~~»</translation>
    </message>
    <message>
        <source>This was a dry run. Nothing was changed.</source>
        <translation>«Thîîs wåås åå drýý rüüñ. Ñööthîîñg wåås çhååñgééd. ~~~»</translation>
    </message>
    <message>
        <source>a fee, a discount or a manual entry, not goods</source>
        <translation>«åå féééé, åå dîîsçööüüñt öör åå mååñüüåål ééñtrýý, ñööt gööööds»</translation>
    </message>
    <message>
        <source>a quotation mark is not closed or stands astray</source>
        <translation>«åå qüüöötååtîîööñ måårk îîs ñööt çlöösééd öör stååñds ååstrååýý»</translation>
    </message>
    <message>
        <source>a warranty, and nothing else, has months: 1 to {most}, not {value}</source>
        <translation>«åå wåårrååñtýý, ååñd ñööthîîñg éélséé, håås mööñths: 1 töö {most}, ñööt {value} ~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>all of the line came back before</source>
        <translation>«ååll ööf théé lîîñéé çååméé bååçk bééfööréé»</translation>
    </message>
    <message>
        <source>and more of them; --json lists them all</source>
        <translation>«ååñd mööréé ööf théém; --jsööñ lîîsts théém ååll ~~~~»</translation>
    </message>
    <message>
        <source>bad debts</source>
        <translation>«bååd déébts»</translation>
    </message>
    <message>
        <source>barcode {value} already belongs to {owner}, in row {other}</source>
        <translation>«båårçöödéé {value} åålrééåådýý béélööñgs töö {owner}, îîñ rööw {other} ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>belong to a sale brought along</source>
        <translation>«béélööñg töö åå sååléé brööüüght åålööñg»</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>«böööökééd»</translation>
    </message>
    <message>
        <source>code {value} stands in row {other} already</source>
        <translation>«çöödéé {value} stååñds îîñ rööw {other} åålrééåådýý ~~~~~»</translation>
    </message>
    <message>
        <source>could be taken</source>
        <translation>«çööüüld béé tååkééñ»</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>«çréédîîts»</translation>
    </message>
    <message>
        <source>days to come back are 1 to {most}: {value}</source>
        <translation>«dååýýs töö çööméé bååçk ååréé 1 töö {most}: {value} ~~~~~»</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>«éémptýý»</translation>
    </message>
    <message>
        <source>free lines</source>
        <translation>«fréééé lîîñéés»</translation>
    </message>
    <message>
        <source>goods in the catalogue now</source>
        <translation>«gööööds îîñ théé çååtåålöögüüéé ñööw»</translation>
    </message>
    <message>
        <source>goods without a price: {count}; the till asks for it.</source>
        <translation>«gööööds wîîthööüüt åå prîîçéé: {count}; théé tîîll ååsks föör îît. ~~~~~~»</translation>
    </message>
    <message>
        <source>in the books already</source>
        <translation>«îîñ théé bööööks åålrééåådýý»</translation>
    </message>
    <message>
        <source>left on credits</source>
        <translation>«lééft ööñ çréédîîts»</translation>
    </message>
    <message>
        <source>line {line} of {invoice} stands in row {other} too, with other figures</source>
        <translation>«lîîñéé {line} ööf {invoice} stååñds îîñ rööw {other} töööö, wîîth ööthéér fîîgüüréés ~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>lines rounded to the smallest coin; that left {amount}</source>
        <translation>«lîîñéés rööüüñdééd töö théé småålléést çööîîñ; thååt lééft {amount} ~~~~~~»</translation>
    </message>
    <message>
        <source>more comes back than is left of the line</source>
        <translation>«mööréé çööméés bååçk thååñ îîs lééft ööf théé lîîñéé ~»</translation>
    </message>
    <message>
        <source>neither telephone nor e-mail: one of them is needed to reach the customer</source>
        <translation>«ñééîîthéér téélééphööñéé ñöör éé-mååîîl: ööñéé ööf théém îîs ñéééédééd töö rééååçh théé çüüstööméér ~»</translation>
    </message>
    <message>
        <source>no earlier sale of these goods to them</source>
        <translation>«ñöö ééåårlîîéér sååléé ööf thééséé gööööds töö théém»</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>«ñööt tååkééñ»</translation>
    </message>
    <message>
        <source>nothing stands under {heading}</source>
        <translation>«ñööthîîñg stååñds üüñdéér {heading} ~~~~»</translation>
    </message>
    <message>
        <source>number {value} stands in row {other} already</source>
        <translation>«ñüümbéér {value} stååñds îîñ rööw {other} åålrééåådýý ~~~~~~»</translation>
    </message>
    <message>
        <source>owed on plans</source>
        <translation>«ööwééd ööñ plååñs»</translation>
    </message>
    <message>
        <source>pieces of a credit must be below zero</source>
        <translation>«pîîééçéés ööf åå çréédîît müüst béé béélööw zééröö»</translation>
    </message>
    <message>
        <source>repeat another row</source>
        <translation>«réépééååt ååñööthéér rööw»</translation>
    </message>
    <message>
        <source>row {other} of the same invoice {invoice} could not be taken</source>
        <translation>«rööw {other} ööf théé sååméé îîñvööîîçéé {invoice} çööüüld ñööt béé tååkééñ ~~~~~~»</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>«rööws rééååd»</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>«sååléés»</translation>
    </message>
    <message>
        <source>serial numbers and deposits belong to goods sold by the piece</source>
        <translation>«séérîîåål ñüümbéérs ååñd déépöösîîts béélööñg töö gööööds sööld býý théé pîîééçéé ~~»</translation>
    </message>
    <message>
        <source>several earlier lines fit</source>
        <translation>«séévééråål ééåårlîîéér lîîñéés fîît»</translation>
    </message>
    <message>
        <source>sku (SKU) or barcode (Barcode)</source>
        <translation>«sküü (SKÜÜ) öör båårçöödéé (Båårçöödéé)»</translation>
    </message>
    <message>
        <source>stand otherwise here, each the better way for the customer</source>
        <translation>«stååñd ööthéérwîîséé hééréé, ééååçh théé bééttéér wååýý föör théé çüüstööméér ~~»</translation>
    </message>
    <message>
        <source>stock written off</source>
        <translation>«stööçk wrîîttééñ ööff»</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>«tååkééñ»</translation>
    </message>
    <message>
        <source>the credit names no customer</source>
        <translation>«théé çréédîît ñååméés ñöö çüüstööméér»</translation>
    </message>
    <message>
        <source>the shop has no tax code {value}; it has {known}</source>
        <translation>«théé shööp håås ñöö tååx çöödéé {value}; îît håås {known} ~~~~~~~~»</translation>
    </message>
    <message>
        <source>to be booked</source>
        <translation>«töö béé böööökééd»</translation>
    </message>
    <message>
        <source>{file} cannot be opened for reading.</source>
        <translation>«{file} çååññööt béé ööpééñééd föör rééåådîîñg. ~~»</translation>
    </message>
    <message>
        <source>{file} has no column called {heading}. Columns found: {found}.</source>
        <translation>«{file} håås ñöö çöölüümñ çåållééd {heading}. Çöölüümñs fööüüñd: {found}. ~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>{file} has no column for {missing}. Columns found: {found}. Name the right ones with --map, for example --map {example}=NAME.</source>
        <translation>«{file} håås ñöö çöölüümñ föör {missing}. Çöölüümñs fööüüñd: {found}. Ñååméé théé rîîght ööñéés wîîth --mååp, föör ééxååmpléé --mååp {example}=ÑÅÅMÉÉ. ~~~~~~~~~~~~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>{file} has two columns called {heading}; give one of them another name.</source>
        <translation>«{file} håås twöö çöölüümñs çåållééd {heading}; gîîvéé ööñéé ööf théém ååñööthéér ñååméé. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>{file} has {count} sheets; only the first, {sheet}, was read.</source>
        <translation>«{file} håås {count} shééééts; ööñlýý théé fîîrst, {sheet}, wåås rééååd. ~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>{file} is empty: it has no heading and no rows.</source>
        <translation>«{file} îîs éémptýý: îît håås ñöö hééåådîîñg ååñd ñöö rööws. ~~~~»</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB.</source>
        <translation>«{file} îîs låårgéér thååñ {limit} MB. ~~~~~~~»</translation>
    </message>
    <message>
        <source>{file} is not UTF-8; its letters were read as Windows-1252.</source>
        <translation>«{file} îîs ñööt ÜÜTF-8; îîts lééttéérs wééréé rééååd åås Wîîñdööws-1252. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>{file} is not a table of text: a CSV file or an xlsx workbook is needed.</source>
        <translation>«{file} îîs ñööt åå tååbléé ööf tééxt: åå ÇSV fîîléé öör ååñ xlsx wöörkböööök îîs ñéééédééd. ~~~~~~~»</translation>
    </message>
    <message>
        <source>{file} is not a workbook that can be read.</source>
        <translation>«{file} îîs ñööt åå wöörkböööök thååt çååñ béé rééååd. ~~~»</translation>
    </message>
    <message>
        <source>{file}, line {row}: longer than {limit} characters, which no table needs.</source>
        <translation>«{file}, lîîñéé {row}: lööñgéér thååñ {limit} çhåårååçtéérs, whîîçh ñöö tååbléé ñééééds. ~~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>{file}: {headings} could each be the column for {field}. Say which with --map {field}=NAME.</source>
        <translation>«{file}: {headings} çööüüld ééååçh béé théé çöölüümñ föör {field}. Sååýý whîîçh wîîth --mååp {field}=ÑÅÅMÉÉ. ~~~~~~~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>{found} columns where the heading has {wanted}</source>
        <translation>«{found} çöölüümñs whééréé théé hééåådîîñg håås {wanted} ~~~~~~~»</translation>
    </message>
    <message>
        <source>{heading} can be read in two ways: {value}; say which with --dates day-first or --dates month-first</source>
        <translation>«{heading} çååñ béé rééååd îîñ twöö wååýýs: {value}; sååýý whîîçh wîîth --dååtéés dååýý-fîîrst öör --dååtéés mööñth-fîîrst ~~~~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>{heading} can be read in two ways: {value}; write it with a decimal point</source>
        <translation>«{heading} çååñ béé rééååd îîñ twöö wååýýs: {value}; wrîîtéé îît wîîth åå dééçîîmåål pööîîñt ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>{heading} has not come yet: {value}</source>
        <translation>«{heading} håås ñööt çööméé ýýéét: {value} ~~~~~»</translation>
    </message>
    <message>
        <source>{heading} has to be from 1 to {most}</source>
        <translation>«{heading} håås töö béé frööm 1 töö {most} ~~~~~~~»</translation>
    </message>
    <message>
        <source>{heading} is below zero: {value}</source>
        <translation>«{heading} îîs béélööw zééröö: {value} ~~~~~»</translation>
    </message>
    <message>
        <source>{heading} is finer than a thousandth of the smallest coin: {value}</source>
        <translation>«{heading} îîs fîîñéér thååñ åå thööüüsååñdth ööf théé småålléést çööîîñ: {value} ~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>{heading} is larger than any shop&apos;s: {value}</source>
        <translation>«{heading} îîs låårgéér thååñ ååñýý shööp&apos;s: {value} ~~~~~~~~»</translation>
    </message>
    <message>
        <source>{heading} is longer than {limit} characters</source>
        <translation>«{heading} îîs lööñgéér thååñ {limit} çhåårååçtéérs ~~~~~~~~»</translation>
    </message>
    <message>
        <source>{heading} is neither month, fortnight nor week: {value}</source>
        <translation>«{heading} îîs ñééîîthéér mööñth, föörtñîîght ñöör wéééék: {value} ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>{heading} is neither yes nor no: {value}</source>
        <translation>«{heading} îîs ñééîîthéér ýýéés ñöör ñöö: {value} ~~~~~»</translation>
    </message>
    <message>
        <source>{heading} is no barcode of goods: {value}</source>
        <translation>«{heading} îîs ñöö båårçöödéé ööf gööööds: {value} ~~~~~~»</translation>
    </message>
    <message>
        <source>{heading} is not a day: {value}</source>
        <translation>«{heading} îîs ñööt åå dååýý: {value} ~~~~~»</translation>
    </message>
    <message>
        <source>{heading} is not a plain number: {value}</source>
        <translation>«{heading} îîs ñööt åå plååîîñ ñüümbéér: {value} ~~~~~~»</translation>
    </message>
    <message>
        <source>{heading} is not a whole number of pieces: {value}</source>
        <translation>«{heading} îîs ñööt åå whööléé ñüümbéér ööf pîîééçéés: {value} ~~~~~~»</translation>
    </message>
    <message>
        <source>{heading} is zero</source>
        <translation>«{heading} îîs zééröö ~»</translation>
    </message>
    <message>
        <source>{heading} looks like a card number, which is kept nowhere</source>
        <translation>«{heading} lööööks lîîkéé åå çåård ñüümbéér, whîîçh îîs kéépt ñööwhééréé ~~~~~~»</translation>
    </message>
    <message>
        <source>{invoice} has pieces sold and pieces coming back; bring them as two</source>
        <translation>«{invoice} håås pîîééçéés sööld ååñd pîîééçéés çöömîîñg bååçk; brîîñg théém åås twöö ~~~~~~~~»</translation>
    </message>
    <message>
        <source>{invoice} is a number of our own tills</source>
        <translation>«{invoice} îîs åå ñüümbéér ööf ööüür ööwñ tîîlls ~~~~»</translation>
    </message>
    <message>
        <source>{invoice} is in the books already, with other figures</source>
        <translation>«{invoice} îîs îîñ théé bööööks åålrééåådýý, wîîth ööthéér fîîgüüréés ~~~~»</translation>
    </message>
    <message>
        <source>{invoice} names two customers</source>
        <translation>«{invoice} ñååméés twöö çüüstööméérs ~~~»</translation>
    </message>
    <message>
        <source>{value} is no kind of goods; known: {known}</source>
        <translation>«{value} îîs ñöö kîîñd ööf gööööds; kñööwñ: {known} ~~~~~~~~»</translation>
    </message>
    <message>
        <source>{value} was brought along before</source>
        <translation>«{value} wåås brööüüght åålööñg bééfööréé ~~»</translation>
    </message>
    <message>
        <source>{what}: {theirs} in the old books, {ours} here</source>
        <translation>«{what}: {theirs} îîñ théé ööld bööööks, {ours} hééréé ~~~~~~~~~»</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Badge given</source>
        <translation>«Båådgéé gîîvééñ»</translation>
    </message>
    <message>
        <source>Badge taken away</source>
        <translation>«Båådgéé tååkééñ ååwååýý»</translation>
    </message>
    <message>
        <source>Books begun</source>
        <translation>«Bööööks béégüüñ»</translation>
    </message>
    <message>
        <source>Cash paid in</source>
        <translation>«Çååsh pååîîd îîñ»</translation>
    </message>
    <message>
        <source>Cash paid out</source>
        <translation>«Çååsh pååîîd ööüüt»</translation>
    </message>
    <message>
        <source>Clock put back</source>
        <translation>«Çlööçk püüt bååçk»</translation>
    </message>
    <message>
        <source>Credits: {count}</source>
        <translation>«Çréédîîts: {count} ~~»</translation>
    </message>
    <message>
        <source>Drawer counted</source>
        <translation>«Drååwéér çööüüñtééd»</translation>
    </message>
    <message>
        <source>Drawer emptied</source>
        <translation>«Drååwéér éémptîîééd»</translation>
    </message>
    <message>
        <source>Drawer opened by hand</source>
        <translation>«Drååwéér ööpééñééd býý hååñd»</translation>
    </message>
    <message>
        <source>Goods added</source>
        <translation>«Gööööds ååddééd»</translation>
    </message>
    <message>
        <source>Goods back</source>
        <translation>«Gööööds bååçk»</translation>
    </message>
    <message>
        <source>Goods back and a sale</source>
        <translation>«Gööööds bååçk ååñd åå sååléé»</translation>
    </message>
    <message>
        <source>Goods back, brought along</source>
        <translation>«Gööööds bååçk, brööüüght åålööñg»</translation>
    </message>
    <message>
        <source>Goods brought along</source>
        <translation>«Gööööds brööüüght åålööñg»</translation>
    </message>
    <message>
        <source>Goods put right</source>
        <translation>«Gööööds püüt rîîght»</translation>
    </message>
    <message>
        <source>Key of a till revoked</source>
        <translation>«Kééýý ööf åå tîîll réévöökééd»</translation>
    </message>
    <message>
        <source>Lost return slip taken in again</source>
        <translation>«Lööst réétüürñ slîîp tååkééñ îîñ åågååîîñ»</translation>
    </message>
    <message>
        <source>New PIN given</source>
        <translation>«Ñééw PÎÎÑ gîîvééñ»</translation>
    </message>
    <message>
        <source>Note brought along</source>
        <translation>«Ñöötéé brööüüght åålööñg»</translation>
    </message>
    <message>
        <source>Old sales brought along</source>
        <translation>«ÖÖld sååléés brööüüght åålööñg»</translation>
    </message>
    <message>
        <source>PIN missed</source>
        <translation>«PÎÎÑ mîîssééd»</translation>
    </message>
    <message>
        <source>PIN worn out</source>
        <translation>«PÎÎÑ wöörñ ööüüt»</translation>
    </message>
    <message>
        <source>Parcel called off</source>
        <translation>«Påårçéél çåållééd ööff»</translation>
    </message>
    <message>
        <source>Parcel handed in</source>
        <translation>«Påårçéél hååñdééd îîñ»</translation>
    </message>
    <message>
        <source>Parcel paid back</source>
        <translation>«Påårçéél pååîîd bååçk»</translation>
    </message>
    <message>
        <source>Parcel received</source>
        <translation>«Påårçéél rééçééîîvééd»</translation>
    </message>
    <message>
        <source>Price set</source>
        <translation>«Prîîçéé séét»</translation>
    </message>
    <message>
        <source>Printer chosen</source>
        <translation>«Prîîñtéér çhöösééñ»</translation>
    </message>
    <message>
        <source>Promotional credit given</source>
        <translation>«Pröömöötîîööñåål çréédîît gîîvééñ»</translation>
    </message>
    <message>
        <source>Recovery code made</source>
        <translation>«Rééçöövéérýý çöödéé måådéé»</translation>
    </message>
    <message>
        <source>Recovery code missed</source>
        <translation>«Rééçöövéérýý çöödéé mîîssééd»</translation>
    </message>
    <message>
        <source>Return by parcel announced</source>
        <translation>«Réétüürñ býý påårçéél ååññööüüñçééd»</translation>
    </message>
    <message>
        <source>Return days changed</source>
        <translation>«Réétüürñ dååýýs çhååñgééd»</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>«Rööléé çhååñgééd»</translation>
    </message>
    <message>
        <source>Rows put back to their seals</source>
        <translation>«Rööws püüt bååçk töö thééîîr sééååls ~»</translation>
    </message>
    <message>
        <source>Rows refused: {count}</source>
        <translation>«Rööws rééfüüsééd: {count} ~~»</translation>
    </message>
    <message>
        <source>Rows taken: {count}</source>
        <translation>«Rööws tååkééñ: {count} ~~»</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>«Sååléé»</translation>
    </message>
    <message>
        <source>Sale brought along</source>
        <translation>«Sååléé brööüüght åålööñg»</translation>
    </message>
    <message>
        <source>Sales: {count}</source>
        <translation>«Sååléés: {count} ~»</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>«Shîîft çlöösééd»</translation>
    </message>
    <message>
        <source>Shift opened</source>
        <translation>«Shîîft ööpééñééd»</translation>
    </message>
    <message>
        <source>Somebody is back</source>
        <translation>«Söömééböödýý îîs bååçk»</translation>
    </message>
    <message>
        <source>Somebody left</source>
        <translation>«Söömééböödýý lééft»</translation>
    </message>
    <message>
        <source>Somebody new at work</source>
        <translation>«Söömééböödýý ñééw ååt wöörk»</translation>
    </message>
    <message>
        <source>Tax rates changed</source>
        <translation>«Tååx rååtéés çhååñgééd»</translation>
    </message>
    <message>
        <source>Unknown badge</source>
        <translation>«ÜÜñkñööwñ båådgéé»</translation>
    </message>
    <message>
        <source>Warranty honoured</source>
        <translation>«Wåårrååñtýý hööñööüürééd»</translation>
    </message>
    <message>
        <source>Words of the shop changed</source>
        <translation>«Wöörds ööf théé shööp çhååñgééd ~»</translation>
    </message>
    <message>
        <source>a rule of the shop</source>
        <translation>«åå rüüléé ööf théé shööp»</translation>
    </message>
    <message>
        <source>a slip of ours</source>
        <translation>«åå slîîp ööf ööüürs»</translation>
    </message>
    <message>
        <source>agreed shipping</source>
        <translation>«åågrééééd shîîppîîñg»</translation>
    </message>
    <message>
        <source>an agreed change</source>
        <translation>«ååñ åågrééééd çhååñgéé»</translation>
    </message>
    <message>
        <source>an agreed term</source>
        <translation>«ååñ åågrééééd téérm»</translation>
    </message>
    <message>
        <source>not known: the shop bears it</source>
        <translation>«ñööt kñööwñ: théé shööp bééåårs îît ~~»</translation>
    </message>
    <message>
        <source>tax at the time of supply</source>
        <translation>«tååx ååt théé tîîméé ööf süüpplýý»</translation>
    </message>
    <message>
        <source>the customer asked for it</source>
        <translation>«théé çüüstööméér ååskééd föör îît»</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>«théé pröögrååm»</translation>
    </message>
    <message>
        <source>the shop&apos;s own business</source>
        <translation>«théé shööp&apos;s ööwñ büüsîîñééss ~»</translation>
    </message>
    <message>
        <source>the supplier or carrier</source>
        <translation>«théé süüpplîîéér öör çåårrîîéér»</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>delivery</source>
        <translation>«déélîîvéérýý»</translation>
    </message>
    <message>
        <source>deposit that comes back</source>
        <translation>«déépöösîît thååt çööméés bååçk»</translation>
    </message>
    <message>
        <source>fee or tip</source>
        <translation>«féééé öör tîîp»</translation>
    </message>
    <message>
        <source>gift card: credit that is bought</source>
        <translation>«gîîft çåård: çréédîît thååt îîs bööüüght ~~»</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>«gööööds»</translation>
    </message>
    <message>
        <source>warranty for the goods before it</source>
        <translation>«wåårrååñtýý föör théé gööööds bééfööréé îît»</translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message>
        <source>Bought at a distance: {value} days from delivery, standard delivery paid back.</source>
        <translation>«Bööüüght ååt åå dîîstååñçéé: {value} dååýýs frööm déélîîvéérýý, stååñdåård déélîîvéérýý pååîîd bååçk. ~~~~~~»</translation>
    </message>
    <message>
        <source>Faulty within {value} months: the shop must prove that it was not so before.</source>
        <translation>«Fååüültýý wîîthîîñ {value} mööñths: théé shööp müüst pröövéé thååt îît wåås ñööt söö bééfööréé. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Faulty: put right for {value} days, free of charge.</source>
        <translation>«Fååüültýý: püüt rîîght föör {value} dååýýs, fréééé ööf çhåårgéé. ~~~~~»</translation>
    </message>
    <message>
        <source>Faulty: {value} days to give it back for all of the money.</source>
        <translation>«Fååüültýý: {value} dååýýs töö gîîvéé îît bååçk föör ååll ööf théé mööñééýý. ~~~~»</translation>
    </message>
    <message>
        <source>In the European Union paying later is free of credit rules only within 50 days of delivery and without any charge. This one may be regulated credit.</source>
        <translation>«ÎÎñ théé ÉÉüürööpééååñ ÜÜñîîööñ pååýýîîñg lååtéér îîs fréééé ööf çréédîît rüüléés ööñlýý wîîthîîñ 50 dååýýs ööf déélîîvéérýý ååñd wîîthööüüt ååñýý çhåårgéé. Thîîs ööñéé mååýý béé réégüülååtééd çréédîît. ~~~»</translation>
    </message>
    <message>
        <source>In the United Kingdom a plan is free of credit rules with at most 12 payments, within 12 months of signing, and no charge at all. This one may be regulated credit.</source>
        <translation>«ÎÎñ théé ÜÜñîîtééd Kîîñgdööm åå plååñ îîs fréééé ööf çréédîît rüüléés wîîth ååt mööst 12 pååýýmééñts, wîîthîîñ 12 mööñths ööf sîîgñîîñg, ååñd ñöö çhåårgéé ååt ååll. Thîîs ööñéé mååýý béé réégüülååtééd çréédîît. ~~~~~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>In the United States a plan of more than four payments, or with a charge, needs the disclosures of Regulation Z.</source>
        <translation>«ÎÎñ théé ÜÜñîîtééd Stååtéés åå plååñ ööf mööréé thååñ fööüür pååýýmééñts, öör wîîth åå çhåårgéé, ñééééds théé dîîsçlöösüüréés ööf Réégüülååtîîööñ Z. ~~~~~~»</translation>
    </message>
    <message>
        <source>Layaway: goods, price, dates, cancelling, refund and where the goods are kept stand in writing. The customer may stop at any time and gets back all that was paid.</source>
        <translation>«Lååýýååwååýý: gööööds, prîîçéé, dååtéés, çååñçééllîîñg, rééfüüñd ååñd whééréé théé gööööds ååréé kéépt stååñd îîñ wrîîtîîñg. Théé çüüstööméér mååýý stööp ååt ååñýý tîîméé ååñd gééts bååçk ååll thååt wåås pååîîd. ~~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Maryland: a receipt for every cash payment, and a statement within ten days of being asked. Cancelling is free here, not only in the first seven days.</source>
        <translation>«Måårýýlååñd: åå rééçééîîpt föör éévéérýý çååsh pååýýmééñt, ååñd åå stååtéémééñt wîîthîîñ tééñ dååýýs ööf bééîîñg ååskééd. Çååñçééllîîñg îîs fréééé hééréé, ñööt ööñlýý îîñ théé fîîrst séévééñ dååýýs. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>No more than {amount} changes hands in cash.</source>
        <translation>«Ñöö mööréé thååñ {amount} çhååñgéés hååñds îîñ çååsh. ~~~~~~»</translation>
    </message>
    <message>
        <source>Ohio: above 500.00 a written contract. Cancelling is free here, not only in the first five days.</source>
        <translation>«ÖÖhîîöö: ååböövéé 500.00 åå wrîîttééñ çööñtrååçt. Çååñçééllîîñg îîs fréééé hééréé, ñööt ööñlýý îîñ théé fîîrst fîîvéé dååýýs. ~~~~~~~»</translation>
    </message>
    <message>
        <source>Store credit up to {amount} is paid out when asked.</source>
        <translation>«Stööréé çréédîît üüp töö {amount} îîs pååîîd ööüüt whééñ ååskééd. ~~~~»</translation>
    </message>
    <message>
        <source>The holder notice of 16 CFR 433 is printed on this agreement.</source>
        <translation>«Théé hööldéér ñöötîîçéé ööf 16 ÇFR 433 îîs prîîñtééd ööñ thîîs åågréééémééñt. ~~~~~~»</translation>
    </message>
    <message>
        <source>The shelf said less: the difference and {value} times as much again, within limits.</source>
        <translation>«Théé shéélf sååîîd lééss: théé dîîfféérééñçéé ååñd {value} tîîméés åås müüçh åågååîîñ, wîîthîîñ lîîmîîts. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>The shelf said less: the first piece is free up to {amount}, dearer ones are {amount} cheaper.</source>
        <translation>«Théé shéélf sååîîd lééss: théé fîîrst pîîééçéé îîs fréééé üüp töö {amount}, dééååréér ööñéés ååréé {amount} çhééååpéér. ~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>{value} days to bring anything back where the shop&apos;s rules are not posted.</source>
        <translation>«{value} dååýýs töö brîîñg ååñýýthîîñg bååçk whééréé théé shööp&apos;s rüüléés ååréé ñööt pööstééd. ~~~~~~~~»</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>A second look</source>
        <translation>«ÅÅ sééçööñd löööök»</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>«Çöölööüürs»</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>«Dåårk»</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>«Kéééép îît söö»</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>«Låårgéér»</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>«Lîîght»</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>«Småålléér»</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>«Tééxt sîîzéé»</translation>
    </message>
    <message>
        <source>Yes, {handed} was handed over</source>
        <translation>«YYéés, {handed} wåås hååñdééd öövéér ~~»</translation>
    </message>
    <message>
        <source>Yes, {price}</source>
        <translation>«YYéés, {price}»</translation>
    </message>
    <message>
        <source>{handed} for {due}? {change} would go back. Nothing is booked yet.</source>
        <translation>«{handed} föör {due}? {change} wööüüld göö bååçk. Ñööthîîñg îîs böööökééd ýýéét. ~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>«{percent} % ~~»</translation>
    </message>
    <message>
        <source>{price} for one “{goods}”? Of late it cost {usual}. Nothing is on the ticket yet.</source>
        <translation>«{price} föör ööñéé “{goods}”? ÖÖf lååtéé îît çööst {usual}. Ñööthîîñg îîs ööñ théé tîîçkéét ýýéét. ~~~~~~~~~~~~~»</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Display</source>
        <translation>«Dîîsplååýý»</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>«Kééýýs»</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>«Mééssåågéés»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>«ÜÜñdöö»</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Drawers with too much</source>
        <translation>«Drååwéérs wîîth töööö müüçh»</translation>
    </message>
    <message>
        <source>F8 on the plan&apos;s page counts it at once.</source>
        <translation>«F8 ööñ théé plååñ&apos;s påågéé çööüüñts îît ååt ööñçéé. ~~»</translation>
    </message>
    <message>
        <source>May be owed a posting by us</source>
        <translation>«Mååýý béé ööwééd åå pööstîîñg býý üüs»</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>«Ñéévéér»</translation>
    </message>
    <message>
        <source>Papers handed out that are not in the books</source>
        <translation>«Pååpéérs hååñdééd ööüüt thååt ååréé ñööt îîñ théé bööööks ~»</translation>
    </message>
    <message>
        <source>Papers that say more than the journal</source>
        <translation>«Pååpéérs thååt sååýý mööréé thååñ théé jööüürñåål»</translation>
    </message>
    <message>
        <source>Payments that may stand on the wrong plan</source>
        <translation>«Pååýýmééñts thååt mååýý stååñd ööñ théé wrööñg plååñ ~~~»</translation>
    </message>
    <message>
        <source>Payments told of and not found</source>
        <translation>«Pååýýmééñts tööld ööf ååñd ñööt fööüüñd»</translation>
    </message>
    <message>
        <source>Plans whose papers and rows disagree</source>
        <translation>«Plååñs whööséé pååpéérs ååñd rööws dîîsåågréééé ~»</translation>
    </message>
    <message>
        <source>Print what to say</source>
        <translation>«Prîîñt whååt töö sååýý»</translation>
    </message>
    <message>
        <source>Receipts, journal and drawers</source>
        <translation>«Rééçééîîpts, jööüürñåål ååñd drååwéérs»</translation>
    </message>
    <message>
        <source>Say, when you call</source>
        <translation>«Sååýý, whééñ ýýööüü çååll»</translation>
    </message>
    <message>
        <source>Signed papers of the day: {count}. Cash on them {said}, in the journal {booked}.</source>
        <translation>«Sîîgñééd pååpéérs ööf théé dååýý: {count}. Çååsh ööñ théém {said}, îîñ théé jööüürñåål {booked}. ~~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>They do not agree: a customer may be owed a posting.</source>
        <translation>«Thééýý döö ñööt åågréééé: åå çüüstööméér mååýý béé ööwééd åå pööstîîñg.»</translation>
    </message>
    <message>
        <source>They say the same. Nobody is owed anything.</source>
        <translation>«Thééýý sååýý théé sååméé. Ñööböödýý îîs ööwééd ååñýýthîîñg.»</translation>
    </message>
    <message>
        <source>What to say goes to the printer.</source>
        <translation>«Whååt töö sååýý gööéés töö théé prîîñtéér.»</translation>
    </message>
    <message>
        <source>stands on {plan}, perhaps meant for {other}</source>
        <translation>«stååñds ööñ {plan}, péérhååps mééååñt föör {other} ~~~~~~~~»</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>A note that is not genuine</source>
        <translation>«ÅÅ ñöötéé thååt îîs ñööt gééñüüîîñéé»</translation>
    </message>
    <message>
        <source>Book {amount} as {tender}</source>
        <translation>«Böööök {amount} åås {tender} ~~~~»</translation>
    </message>
    <message>
        <source>Booked as the wrong tender</source>
        <translation>«Böööökééd åås théé wrööñg tééñdéér»</translation>
    </message>
    <message>
        <source>Booked wrongly on a plan</source>
        <translation>«Böööökééd wrööñglýý ööñ åå plååñ»</translation>
    </message>
    <message>
        <source>Charged too little: it stays</source>
        <translation>«Çhåårgééd töööö lîîttléé: îît stååýýs»</translation>
    </message>
    <message>
        <source>Charged too much</source>
        <translation>«Çhåårgééd töööö müüçh»</translation>
    </message>
    <message>
        <source>Coupon not taken</source>
        <translation>«Çööüüpööñ ñööt tååkééñ»</translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <translation>«Gîîvéé bååçk {amount} ~~»</translation>
    </message>
    <message>
        <source>Give back {amount} in cash</source>
        <translation>«Gîîvéé bååçk {amount} îîñ çååsh ~~~»</translation>
    </message>
    <message>
        <source>Give back {amount} to card ending {last4}</source>
        <translation>«Gîîvéé bååçk {amount} töö çåård ééñdîîñg {last4} ~~~~~~~»</translation>
    </message>
    <message>
        <source>Give back {amount}: {tender}</source>
        <translation>«Gîîvéé bååçk {amount}: {tender} ~~~~~~»</translation>
    </message>
    <message>
        <source>Given back: {legs}.</source>
        <translation>«Gîîvééñ bååçk: {legs}. ~~»</translation>
    </message>
    <message>
        <source>How many were not taken</source>
        <translation>«Hööw mååñýý wééréé ñööt tååkééñ»</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>«Hööw müüçh»</translation>
    </message>
    <message>
        <source>How much change is missing</source>
        <translation>«Hööw müüçh çhååñgéé îîs mîîssîîñg ~»</translation>
    </message>
    <message>
        <source>How much comes off</source>
        <translation>«Hööw müüçh çööméés ööff»</translation>
    </message>
    <message>
        <source>How much too little</source>
        <translation>«Hööw müüçh töööö lîîttléé»</translation>
    </message>
    <message>
        <source>How much too much</source>
        <translation>«Hööw müüçh töööö müüçh»</translation>
    </message>
    <message>
        <source>How much too much was given</source>
        <translation>«Hööw müüçh töööö müüçh wåås gîîvééñ»</translation>
    </message>
    <message>
        <source>How much too much was given back</source>
        <translation>«Hööw müüçh töööö müüçh wåås gîîvééñ bååçk ~»</translation>
    </message>
    <message>
        <source>How much was booked wrongly</source>
        <translation>«Hööw müüçh wåås böööökééd wrööñglýý»</translation>
    </message>
    <message>
        <source>It costs less elsewhere</source>
        <translation>«ÎÎt çöösts lééss éélsééwhééréé»</translation>
    </message>
    <message>
        <source>It waits on the page of counts, with day and name, until it is answered.</source>
        <translation>«ÎÎt wååîîts ööñ théé påågéé ööf çööüüñts, wîîth dååýý ååñd ñååméé, üüñtîîl îît îîs ååñswéérééd. ~~~»</translation>
    </message>
    <message>
        <source>More keyed than was handed over: it stays</source>
        <translation>«Mööréé kééýýééd thååñ wåås hååñdééd öövéér: îît stååýýs»</translation>
    </message>
    <message>
        <source>Note it: print the slip</source>
        <translation>«Ñöötéé îît: prîîñt théé slîîp ~»</translation>
    </message>
    <message>
        <source>Nothing changes for the customer: the books are put right.</source>
        <translation>«Ñööthîîñg çhååñgéés föör théé çüüstööméér: théé bööööks ååréé püüt rîîght. ~~~~~»</translation>
    </message>
    <message>
        <source>Nothing is asked of the customer, now or later. The shop bears it.</source>
        <translation>«Ñööthîîñg îîs ååskééd ööf théé çüüstööméér, ñööw öör lååtéér. Théé shööp bééåårs îît. ~~~~~»</translation>
    </message>
    <message>
        <source>Nothing is asked of the customer. It is the shop&apos;s.</source>
        <translation>«Ñööthîîñg îîs ååskééd ööf théé çüüstööméér. ÎÎt îîs théé shööp&apos;s. ~~~~»</translation>
    </message>
    <message>
        <source>On the bill, not in the bag: note it, count, answer</source>
        <translation>«ÖÖñ théé bîîll, ñööt îîñ théé bååg: ñöötéé îît, çööüüñt, ååñswéér ~~~~»</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>«ÖÖüür mîîstååkéé»</translation>
    </message>
    <message>
        <source>Promotion forgotten</source>
        <translation>«Pröömöötîîööñ föörgööttééñ»</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>«Püüt îît rîîght»</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>«Püüt rîîght»</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>«Sååýý»</translation>
    </message>
    <message>
        <source>Slip {number} prints.</source>
        <translation>«Slîîp {number} prîîñts. ~~~~»</translation>
    </message>
    <message>
        <source>Take {amount} off the plan</source>
        <translation>«Tååkéé {amount} ööff théé plååñ ~~~»</translation>
    </message>
    <message>
        <source>Tax that is missing</source>
        <translation>«Tååx thååt îîs mîîssîîñg»</translation>
    </message>
    <message>
        <source>Tax too low: it stays</source>
        <translation>«Tååx töööö lööw: îît stååýýs»</translation>
    </message>
    <message>
        <source>That is more than it cost.</source>
        <translation>«Thååt îîs mööréé thååñ îît çööst. ~»</translation>
    </message>
    <message>
        <source>That is no less than it costs now.</source>
        <translation>«Thååt îîs ñöö lééss thååñ îît çöösts ñööw. ~~~»</translation>
    </message>
    <message>
        <source>That is what it was</source>
        <translation>«Thååt îîs whååt îît wåås»</translation>
    </message>
    <message>
        <source>The customer owes that much less. The shop bears it.</source>
        <translation>«Théé çüüstööméér ööwéés thååt müüçh lééss. Théé shööp bééåårs îît. ~~~~»</translation>
    </message>
    <message>
        <source>The goods stay with the customer. No approval is needed.</source>
        <translation>«Théé gööööds stååýý wîîth théé çüüstööméér. Ñöö ååppröövåål îîs ñéééédééd. ~~»</translation>
    </message>
    <message>
        <source>The shelf said less</source>
        <translation>«Théé shéélf sååîîd lééss»</translation>
    </message>
    <message>
        <source>The whole receipt</source>
        <translation>«Théé whööléé rééçééîîpt»</translation>
    </message>
    <message>
        <source>Too little change given</source>
        <translation>«Töööö lîîttléé çhååñgéé gîîvééñ»</translation>
    </message>
    <message>
        <source>Too much change given: it stays</source>
        <translation>«Töööö müüçh çhååñgéé gîîvééñ: îît stååýýs»</translation>
    </message>
    <message>
        <source>Too much given back: it stays</source>
        <translation>«Töööö müüçh gîîvééñ bååçk: îît stååýýs»</translation>
    </message>
    <message>
        <source>Too much taken for a plan</source>
        <translation>«Töööö müüçh tååkééñ föör åå plååñ»</translation>
    </message>
    <message>
        <source>Two rung for one</source>
        <translation>«Twöö rüüñg föör ööñéé»</translation>
    </message>
    <message>
        <source>What the coupon was worth</source>
        <translation>«Whååt théé çööüüpööñ wåås wöörth»</translation>
    </message>
    <message>
        <source>What the note was to be worth</source>
        <translation>«Whååt théé ñöötéé wåås töö béé wöörth ~»</translation>
    </message>
    <message>
        <source>What the promotion was worth</source>
        <translation>«Whååt théé pröömöötîîööñ wåås wöörth ~»</translation>
    </message>
    <message>
        <source>What the shelf says for one</source>
        <translation>«Whååt théé shéélf sååýýs föör ööñéé»</translation>
    </message>
    <message>
        <source>What they ask for one</source>
        <translation>«Whååt thééýý ååsk föör ööñéé»</translation>
    </message>
    <message>
        <source>What was our mistake?</source>
        <translation>«Whååt wåås ööüür mîîstååkéé?»</translation>
    </message>
    <message>
        <source>Which line</source>
        <translation>«Whîîçh lîîñéé»</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>«Whîîçh wååýý»</translation>
    </message>
    <message>
        <source>Who asks less, and where</source>
        <translation>«Whöö ååsks lééss, ååñd whééréé ~»</translation>
    </message>
    <message>
        <source>{amount} is ours: print the slip</source>
        <translation>«{amount} îîs ööüürs: prîîñt théé slîîp ~~~~»</translation>
    </message>
    <message>
        <source>“I&apos;m sorry you found it for less. We match it, right now.”</source>
        <translation>«“ÎÎ&apos;m söörrýý ýýööüü fööüüñd îît föör lééss. Wéé mååtçh îît, rîîght ñööw.” ~~~~~»</translation>
    </message>
    <message>
        <source>“I&apos;m sorry, that was our mistake. I put it right now.”</source>
        <translation>«“ÎÎ&apos;m söörrýý, thååt wåås ööüür mîîstååkéé. ÎÎ püüt îît rîîght ñööw.” ~~~~»</translation>
    </message>
    <message>
        <source>“I&apos;m sorry, that was our mistake. {what}”</source>
        <translation>«“ÎÎ&apos;m söörrýý, thååt wåås ööüür mîîstååkéé. {what}” ~~~~»</translation>
    </message>
</context>
<context>
    <name>MoneyEdit</name>
    <message>
        <source>An amount here has no minus.</source>
        <translation>«ÅÅñ ååmööüüñt hééréé håås ñöö mîîñüüs.»</translation>
    </message>
    <message>
        <source>Finer than the smallest coin. Write it like {sample}.</source>
        <translation>«Fîîñéér thååñ théé småålléést çööîîñ. Wrîîtéé îît lîîkéé {sample}. ~~~~~~»</translation>
    </message>
    <message>
        <source>The marks between the figures do not fit. Write {sample}.</source>
        <translation>«Théé måårks béétwééééñ théé fîîgüüréés döö ñööt fîît. Wrîîtéé {sample}. ~~~~~~»</translation>
    </message>
    <message>
        <source>This can be read in two ways. Write it like {sample}.</source>
        <translation>«Thîîs çååñ béé rééååd îîñ twöö wååýýs. Wrîîtéé îît lîîkéé {sample}. ~~~~~»</translation>
    </message>
    <message>
        <source>This is longer than any amount. Was it a barcode?</source>
        <translation>«Thîîs îîs lööñgéér thååñ ååñýý ååmööüüñt. Wåås îît åå båårçöödéé? ~»</translation>
    </message>
    <message>
        <source>This is not an amount. Write it like {sample}.</source>
        <translation>«Thîîs îîs ñööt ååñ ååmööüüñt. Wrîîtéé îît lîîkéé {sample}. ~~~~»</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>«Týýpéé ååñ ååmööüüñt.»</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Enter</source>
        <translation>«Enter»</translation>
    </message>
    <message>
        <source>decimal mark</source>
        <translation>«dééçîîmåål måårk»</translation>
    </message>
    <message>
        <source>take back the last figure</source>
        <translation>«tååkéé bååçk théé lååst fîîgüüréé»</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>A manager or the owner makes and ends offers.</source>
        <translation>«ÅÅ mååñåågéér öör théé ööwñéér mååkéés ååñd ééñds ööfféérs. ~»</translation>
    </message>
    <message>
        <source>A set of goods for one price</source>
        <translation>«ÅÅ séét ööf gööööds föör ööñéé prîîçéé»</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>«ÅÅmööüüñt»</translation>
    </message>
    <message>
        <source>An amount off each piece</source>
        <translation>«ÅÅñ ååmööüüñt ööff ééååçh pîîééçéé»</translation>
    </message>
    <message>
        <source>Another price a piece</source>
        <translation>«ÅÅñööthéér prîîçéé åå pîîééçéé»</translation>
    </message>
    <message>
        <source>Any so many for one price</source>
        <translation>«ÅÅñýý söö mååñýý föör ööñéé prîîçéé»</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>«ÅÅñýýböödýý»</translation>
    </message>
    <message>
        <source>At the most</source>
        <translation>«ÅÅt théé mööst»</translation>
    </message>
    <message>
        <source>Buy some, get some free</source>
        <translation>«Büüýý sööméé, géét sööméé fréééé»</translation>
    </message>
    <message>
        <source>Code of the coupon or card</source>
        <translation>«Çöödéé ööf théé çööüüpööñ öör çåård»</translation>
    </message>
    <message>
        <source>Code of the set (empty: the program gives one)</source>
        <translation>«Çöödéé ööf théé séét (éémptýý: théé pröögrååm gîîvéés ööñéé) ~~»</translation>
    </message>
    <message>
        <source>Codes of its parts, as 2*CUP</source>
        <translation>«Çöödéés ööf îîts påårts, åås 2*ÇÜÜP ~~»</translation>
    </message>
    <message>
        <source>Codes of the goods (empty: all)</source>
        <translation>«Çöödéés ööf théé gööööds (éémptýý: ååll) ~»</translation>
    </message>
    <message>
        <source>Ctrl+O pays it, the goods stay with the customer.</source>
        <translation>«Ctrl+O pååýýs îît, théé gööööds stååýý wîîth théé çüüstööméér. ~~~~»</translation>
    </message>
    <message>
        <source>Customers with a card</source>
        <translation>«Çüüstööméérs wîîth åå çåård»</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>«Dååýýs»</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>«ÉÉñd îît»</translation>
    </message>
    <message>
        <source>End it at once</source>
        <translation>«ÉÉñd îît ååt ööñçéé»</translation>
    </message>
    <message>
        <source>Find an offer</source>
        <translation>«Fîîñd ååñ ööfféér»</translation>
    </message>
    <message>
        <source>First day (empty: today)</source>
        <translation>«Fîîrst dååýý (éémptýý: töödååýý)»</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>«Föör whööm»</translation>
    </message>
    <message>
        <source>From a ticket of</source>
        <translation>«Frööm åå tîîçkéét ööf»</translation>
    </message>
    <message>
        <source>From a ticket of (empty: any)</source>
        <translation>«Frööm åå tîîçkéét ööf (éémptýý: ååñýý)»</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>«Gööööds»</translation>
    </message>
    <message>
        <source>How many of them free or cheaper</source>
        <translation>«Hööw mååñýý ööf théém fréééé öör çhééååpéér»</translation>
    </message>
    <message>
        <source>How many together</source>
        <translation>«Hööw mååñýý töögééthéér»</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>«Kéépt»</translation>
    </message>
    <message>
        <source>Last day (empty: until it is ended)</source>
        <translation>«Lååst dååýý (éémptýý: üüñtîîl îît îîs ééñdééd)»</translation>
    </message>
    <message>
        <source>Make the offer</source>
        <translation>«Mååkéé théé ööfféér»</translation>
    </message>
    <message>
        <source>Name, as on the receipt</source>
        <translation>«Ñååméé, åås ööñ théé rééçééîîpt»</translation>
    </message>
    <message>
        <source>Name, code or word</source>
        <translation>«Ñååméé, çöödéé öör wöörd»</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>«Ñééw ööfféér»</translation>
    </message>
    <message>
        <source>No offers yet.</source>
        <translation>«Ñöö ööfféérs ýýéét.»</translation>
    </message>
    <message>
        <source>Off each piece</source>
        <translation>«ÖÖff ééååçh pîîééçéé»</translation>
    </message>
    <message>
        <source>Off the ticket (or percent above)</source>
        <translation>«ÖÖff théé tîîçkéét (öör péérçééñt ååböövéé) ~»</translation>
    </message>
    <message>
        <source>Off the whole ticket</source>
        <translation>«ÖÖff théé whööléé tîîçkéét»</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>«ÖÖfféér»</translation>
    </message>
    <message>
        <source>One point for each</source>
        <translation>«ÖÖñéé pööîîñt föör ééååçh»</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>«Péérçééñt»</translation>
    </message>
    <message>
        <source>Percent off each piece</source>
        <translation>«Péérçééñt ööff ééååçh pîîééçéé»</translation>
    </message>
    <message>
        <source>Percent off those (empty: they are free)</source>
        <translation>«Péérçééñt ööff thööséé (éémptýý: thééýý ååréé fréééé)»</translation>
    </message>
    <message>
        <source>Points for what is paid</source>
        <translation>«Pööîîñts föör whååt îîs pååîîd»</translation>
    </message>
    <message>
        <source>Points pay</source>
        <translation>«Pööîîñts pååýý»</translation>
    </message>
    <message>
        <source>Price of a piece</source>
        <translation>«Prîîçéé ööf åå pîîééçéé»</translation>
    </message>
    <message>
        <source>Price of all of them together</source>
        <translation>«Prîîçéé ööf ååll ööf théém töögééthéér»</translation>
    </message>
    <message>
        <source>Price of the set</source>
        <translation>«Prîîçéé ööf théé séét»</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>«Stååff»</translation>
    </message>
    <message>
        <source>That is no figure.</source>
        <translation>«Thååt îîs ñöö fîîgüüréé.»</translation>
    </message>
    <message>
        <source>Three for two</source>
        <translation>«Thréééé föör twöö»</translation>
    </message>
    <message>
        <source>Three for two, a coupon, a set of goods: F4 makes one.</source>
        <translation>«Thréééé föör twöö, åå çööüüpööñ, åå séét ööf gööööds: F4 mååkéés ööñéé. ~~»</translation>
    </message>
    <message>
        <source>Today is its last day</source>
        <translation>«Töödååýý îîs îîts lååst dååýý»</translation>
    </message>
    <message>
        <source>We forgot “{offer}” on {number}: {amount} goes back.</source>
        <translation>«Wéé föörgööt “{offer}” ööñ {number}: {amount} gööéés bååçk. ~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>What a point pays</source>
        <translation>«Whååt åå pööîîñt pååýýs»</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>«Whååt îît gîîvéés»</translation>
    </message>
    <message>
        <source>What was sold under it stays as it is. Whoever did not get it while it counted can still ask for it.</source>
        <translation>«Whååt wåås sööld üüñdéér îît stååýýs åås îît îîs. Whööéévéér dîîd ñööt géét îît whîîléé îît çööüüñtééd çååñ stîîll ååsk föör îît. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>«Whöö»</translation>
    </message>
    <message>
        <source>Whoever shows a coupon</source>
        <translation>«Whööéévéér shööws åå çööüüpööñ»</translation>
    </message>
    <message>
        <source>a point for each {amount}</source>
        <translation>«åå pööîîñt föör ééååçh {amount} ~»</translation>
    </message>
    <message>
        <source>a point pays {amount}</source>
        <translation>«åå pööîîñt pååýýs {amount} ~»</translation>
    </message>
    <message>
        <source>all goods</source>
        <translation>«ååll gööööds»</translation>
    </message>
    <message>
        <source>any {count} for {amount}</source>
        <translation>«ååñýý {count} föör {amount} ~~~~»</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>«frööm {first} ~»</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>«îîñ föörçéé»</translation>
    </message>
    <message>
        <source>of any {count} the cheapest {free} free</source>
        <translation>«ööf ååñýý {count} théé çhééååpéést {free} fréééé ~~~~»</translation>
    </message>
    <message>
        <source>of any {count} the cheapest {free} {percent} off</source>
        <translation>«ööf ååñýý {count} théé çhééååpéést {free} {percent} ööff ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>over</source>
        <translation>«öövéér»</translation>
    </message>
    <message>
        <source>the set for {amount}</source>
        <translation>«théé séét föör {amount} ~~»</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>«töö çööméé»</translation>
    </message>
    <message>
        <source>until it is ended</source>
        <translation>«üüñtîîl îît îîs ééñdééd»</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>«üüñtîîl {last}»</translation>
    </message>
    <message>
        <source>{amount} a piece</source>
        <translation>«{amount} åå pîîééçéé»</translation>
    </message>
    <message>
        <source>{amount} off each piece</source>
        <translation>«{amount} ööff ééååçh pîîééçéé ~»</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>«{first} töö {last} ~~~»</translation>
    </message>
    <message>
        <source>{gives} from {over}</source>
        <translation>«{gives} frööm {over} ~~~~»</translation>
    </message>
    <message>
        <source>{off} off the ticket</source>
        <translation>«{off} ööff théé tîîçkéét ~»</translation>
    </message>
    <message>
        <source>{percent} off each piece</source>
        <translation>«{percent} ööff ééååçh pîîééçéé ~»</translation>
    </message>
    <message>
        <source>{who}: {word}</source>
        <translation>«{who}: {word} ~~~»</translation>
    </message>
    <message>
        <source>“{offer}” counts. Nothing on the ticket fits it yet.</source>
        <translation>«“{offer}” çööüüñts. Ñööthîîñg ööñ théé tîîçkéét fîîts îît ýýéét. ~~~~~~»</translation>
    </message>
    <message>
        <source>“{offer}” counts: {amount} off.</source>
        <translation>«“{offer}” çööüüñts: {amount} ööff. ~~~~~~~»</translation>
    </message>
    <message>
        <source>“{offer}” is ended: {days}.</source>
        <translation>«“{offer}” îîs ééñdééd: {days}. ~~~~~»</translation>
    </message>
    <message>
        <source>“{offer}” is made: {days}.</source>
        <translation>«“{offer}” îîs måådéé: {days}. ~~~~~»</translation>
    </message>
</context>
<context>
    <name>OtherMoney</name>
    <message>
        <source>Credits paid out</source>
        <translation>«Çréédîîts pååîîd ööüüt»</translation>
    </message>
    <message>
        <source>Customers&apos; cash, kept as their credit</source>
        <translation>«Çüüstööméérs&apos; çååsh, kéépt åås thééîîr çréédîît ~~»</translation>
    </message>
    <message>
        <source>Deposits held for customers</source>
        <translation>«Déépöösîîts hééld föör çüüstööméérs»</translation>
    </message>
    <message>
        <source>Mistakes of ours put right</source>
        <translation>«Mîîstååkéés ööf ööüürs püüt rîîght»</translation>
    </message>
    <message>
        <source>Other acts</source>
        <translation>«ÖÖthéér ååçts»</translation>
    </message>
    <message>
        <source>Paid by suppliers and carriers for our claims</source>
        <translation>«Pååîîd býý süüpplîîéérs ååñd çåårrîîéérs föör ööüür çlååîîms»</translation>
    </message>
    <message>
        <source>Payments for plans</source>
        <translation>«Pååýýmééñts föör plååñs»</translation>
    </message>
    <message>
        <source>Payments for plans handed back</source>
        <translation>«Pååýýmééñts föör plååñs hååñdééd bååçk ~»</translation>
    </message>
    <message>
        <source>Payments written down in an outage</source>
        <translation>«Pååýýmééñts wrîîttééñ dööwñ îîñ ååñ ööüütåågéé»</translation>
    </message>
    <message>
        <source>Returns whose slips were taken in again</source>
        <translation>«Réétüürñs whööséé slîîps wééréé tååkééñ îîñ åågååîîñ»</translation>
    </message>
    <message>
        <source>Taken back by a customer&apos;s bank</source>
        <translation>«Tååkééñ bååçk býý åå çüüstööméér&apos;s bååñk ~»</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>  Anything else</source>
        <translation>  «ÅÅñýýthîîñg éélséé»</translation>
    </message>
    <message>
        <source>  Gift cards in it, owed as credit</source>
        <translation>  «Gîîft çåårds îîñ îît, ööwééd åås çréédîît ~~»</translation>
    </message>
    <message>
        <source>  further lines: {count}</source>
        <translation>  «füürthéér lîîñéés: {count} ~~~»</translation>
    </message>
    <message>
        <source>  returns: {count}</source>
        <translation>  «réétüürñs: {count} ~~~»</translation>
    </message>
    <message>
        <source>  sales: {count}</source>
        <translation>  «sååléés: {count} ~~»</translation>
    </message>
    <message>
        <source>  till {till}, shift {shift}: {count}</source>
        <translation>  «tîîll {till}, shîîft {shift}: {count} ~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>(code)</source>
        <translation>«(çöödéé)»</translation>
    </message>
    <message>
        <source>(signed by hand)</source>
        <translation>«(sîîgñééd býý hååñd)»</translation>
    </message>
    <message>
        <source>(signed by hand; the picture is no longer kept)</source>
        <translation>«(sîîgñééd býý hååñd; théé pîîçtüüréé îîs ñöö lööñgéér kéépt) ~~~»</translation>
    </message>
    <message>
        <source>A KIND REMINDER</source>
        <translation>«ÅÅ KÎÎÑD RÉÉMÎÎÑDÉÉR»</translation>
    </message>
    <message>
        <source>A LETTER</source>
        <translation>«ÅÅ LÉÉTTÉÉR»</translation>
    </message>
    <message>
        <source>A change of mind: as its line says.</source>
        <translation>«ÅÅ çhååñgéé ööf mîîñd: åås îîts lîîñéé sååýýs.»</translation>
    </message>
    <message>
        <source>A gap is the shop&apos;s until it is proved otherwise.</source>
        <translation>«ÅÅ gååp îîs théé shööp&apos;s üüñtîîl îît îîs pröövééd ööthéérwîîséé. ~~»</translation>
    </message>
    <message>
        <source>A gift for you</source>
        <translation>«ÅÅ gîîft föör ýýööüü»</translation>
    </message>
    <message>
        <source>A gift from us: it takes so much off goods, in parts as you like.</source>
        <translation>«ÅÅ gîîft frööm üüs: îît tååkéés söö müüçh ööff gööööds, îîñ påårts åås ýýööüü lîîkéé. ~~~»</translation>
    </message>
    <message>
        <source>A part is moved to a later day.</source>
        <translation>«ÅÅ påårt îîs möövééd töö åå lååtéér dååýý.»</translation>
    </message>
    <message>
        <source>A part is skipped: everything after it comes later.</source>
        <translation>«ÅÅ påårt îîs skîîppééd: éévéérýýthîîñg ååftéér îît çööméés lååtéér. ~~»</translation>
    </message>
    <message>
        <source>A receipt, or a line of your bank&apos;s, settles it at once, whenever it turns up.</source>
        <translation>«ÅÅ rééçééîîpt, öör åå lîîñéé ööf ýýööüür bååñk&apos;s, sééttléés îît ååt ööñçéé, whééñéévéér îît tüürñs üüp. ~~~~»</translation>
    </message>
    <message>
        <source>AGREEMENT</source>
        <translation>«ÅÅGRÉÉÉÉMÉÉÑT»</translation>
    </message>
    <message>
        <source>Above the balance: yours, kept as credit</source>
        <translation>«ÅÅböövéé théé båålååñçéé: ýýööüürs, kéépt åås çréédîît»</translation>
    </message>
    <message>
        <source>Acts the books refused</source>
        <translation>«ÅÅçts théé bööööks rééfüüsééd»</translation>
    </message>
    <message>
        <source>All is paid. Thank you.</source>
        <translation>«ÅÅll îîs pååîîd. Thååñk ýýööüü.»</translation>
    </message>
    <message>
        <source>All returns</source>
        <translation>«ÅÅll réétüürñs»</translation>
    </message>
    <message>
        <source>All sales</source>
        <translation>«ÅÅll sååléés»</translation>
    </message>
    <message>
        <source>Amount {currency}</source>
        <translation>«ÅÅmööüüñt {currency} ~»</translation>
    </message>
    <message>
        <source>As a bank transfer, for the cheque</source>
        <translation>«ÅÅs åå bååñk trååñsféér, föör théé çhééqüüéé ~»</translation>
    </message>
    <message>
        <source>Ask for no money and no paper. Whatever the answer, thank the customer.</source>
        <translation>«ÅÅsk föör ñöö mööñééýý ååñd ñöö pååpéér. Whååtéévéér théé ååñswéér, thååñk théé çüüstööméér. ~~~~~»</translation>
    </message>
    <message>
        <source>BROUGHT ALONG</source>
        <translation>«BRÖÖÜÜGHT ÅÅLÖÖÑG»</translation>
    </message>
    <message>
        <source>Back to you {currency}</source>
        <translation>«Bååçk töö ýýööüü {currency} ~»</translation>
    </message>
    <message>
        <source>Balance {currency}</source>
        <translation>«Båålååñçéé {currency} ~~»</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>«Bééfööréé»</translation>
    </message>
    <message>
        <source>Before tax</source>
        <translation>«Bééfööréé tååx»</translation>
    </message>
    <message>
        <source>Bring anything back until the day at its line. Faulty or wrong: any time.</source>
        <translation>«Brîîñg ååñýýthîîñg bååçk üüñtîîl théé dååýý ååt îîts lîîñéé. Fååüültýý öör wrööñg: ååñýý tîîméé. ~~~~»</translation>
    </message>
    <message>
        <source>Bring anything back until {day}. Faulty or wrong: any time.</source>
        <translation>«Brîîñg ååñýýthîîñg bååçk üüñtîîl {day}. Fååüültýý öör wrööñg: ååñýý tîîméé. ~~~~~»</translation>
    </message>
    <message>
        <source>Bring anything back. Faulty or wrong: any time.</source>
        <translation>«Brîîñg ååñýýthîîñg bååçk. Fååüültýý öör wrööñg: ååñýý tîîméé. ~~»</translation>
    </message>
    <message>
        <source>Bring this slip: it is scanned, and the owner looks at everything anew and answers in writing. Your rights by law stay as they are.</source>
        <translation>«Brîîñg thîîs slîîp: îît îîs sçååññééd, ååñd théé ööwñéér lööööks ååt éévéérýýthîîñg ååñééw ååñd ååñswéérs îîñ wrîîtîîñg. YYööüür rîîghts býý lååw stååýý åås thééýý ååréé. ~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>«Brööüüght bååçk»</translation>
    </message>
    <message>
        <source>Brought back ({tender})</source>
        <translation>«Brööüüght bååçk ({tender}) ~~~~»</translation>
    </message>
    <message>
        <source>By {day}. Later than that, everything comes back to you at once.</source>
        <translation>«Býý {day}. Lååtéér thååñ thååt, éévéérýýthîîñg çööméés bååçk töö ýýööüü ååt ööñçéé. ~~~~»</translation>
    </message>
    <message>
        <source>CALL, SORRY FIRST</source>
        <translation>«ÇÅÅLL, SÖÖRRYY FÎÎRST»</translation>
    </message>
    <message>
        <source>CHANGE AGREED</source>
        <translation>«ÇHÅÅÑGÉÉ ÅÅGRÉÉÉÉD»</translation>
    </message>
    <message>
        <source>COPY {number}</source>
        <translation>«ÇÖÖPYY {number} ~»</translation>
    </message>
    <message>
        <source>Card terminal: answer not known</source>
        <translation>«Çåård téérmîîñåål: ååñswéér ñööt kñööwñ ~~»</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>«Çååsh gîîvééñ»</translation>
    </message>
    <message>
        <source>Cash paid in</source>
        <translation>«Çååsh pååîîd îîñ»</translation>
    </message>
    <message>
        <source>Cash paid out</source>
        <translation>«Çååsh pååîîd ööüüt»</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>«Çååsh tååkééñ»</translation>
    </message>
    <message>
        <source>Cash, or how else</source>
        <translation>«Çååsh, öör hööw éélséé»</translation>
    </message>
    <message>
        <source>Change of mind: {amount} a piece is kept</source>
        <translation>«Çhååñgéé ööf mîîñd: {amount} åå pîîééçéé îîs kéépt ~~~»</translation>
    </message>
    <message>
        <source>Change of mind: {percent} % restocking is kept</source>
        <translation>«Çhååñgéé ööf mîîñd: {percent} % rééstööçkîîñg îîs kéépt ~~~~~~~»</translation>
    </message>
    <message>
        <source>Claims on suppliers and carriers</source>
        <translation>«Çlååîîms ööñ süüpplîîéérs ååñd çåårrîîéérs»</translation>
    </message>
    <message>
        <source>Counted {currency}</source>
        <translation>«Çööüüñtééd {currency} ~~»</translation>
    </message>
    <message>
        <source>Counts of the drawer</source>
        <translation>«Çööüüñts ööf théé drååwéér»</translation>
    </message>
    <message>
        <source>Covered until</source>
        <translation>«Çöövéérééd üüñtîîl»</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>«Çüüstööméérs»</translation>
    </message>
    <message>
        <source>DEPOSIT</source>
        <translation>«DÉÉPÖÖSÎÎT»</translation>
    </message>
    <message>
        <source>DRAWER COUNT</source>
        <translation>«DRÅÅWÉÉR ÇÖÖÜÜÑT»</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>«Dååýý ååñd tîîméé»</translation>
    </message>
    <message>
        <source>Days with us for repair: {count}. They are yours to add.</source>
        <translation>«Dååýýs wîîth üüs föör réépååîîr: {count}. Thééýý ååréé ýýööüürs töö åådd. ~~~»</translation>
    </message>
    <message>
        <source>Demo shop: no real goods, no real money</source>
        <translation>«Déémöö shööp: ñöö rééåål gööööds, ñöö rééåål mööñééýý»</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>«Déépöösîît»</translation>
    </message>
    <message>
        <source>Deposit, {tender}</source>
        <translation>«Déépöösîît, {tender} ~»</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>«Dîîfféérééñçéé»</translation>
    </message>
    <message>
        <source>Drawer opened by hand</source>
        <translation>«Drååwéér ööpééñééd býý hååñd»</translation>
    </message>
    <message>
        <source>Everything on the receipt has come back.</source>
        <translation>«ÉÉvéérýýthîîñg ööñ théé rééçééîîpt håås çööméé bååçk.»</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>«ÉÉxpééçtééd»</translation>
    </message>
    <message>
        <source>Faulty or wrong goods have no last day.</source>
        <translation>«Fååüültýý öör wrööñg gööööds hååvéé ñöö lååst dååýý.»</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>«Flööååt»</translation>
    </message>
    <message>
        <source>Float at the opening</source>
        <translation>«Flööååt ååt théé ööpééñîîñg»</translation>
    </message>
    <message>
        <source>For agreement no.</source>
        <translation>«Föör åågréééémééñt ñöö.»</translation>
    </message>
    <message>
        <source>GIFT RECEIPT</source>
        <translation>«GÎÎFT RÉÉÇÉÉÎÎPT»</translation>
    </message>
    <message>
        <source>GOODS BACK</source>
        <translation>«GÖÖÖÖDS BÅÅÇK»</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>«Gööööds»</translation>
    </message>
    <message>
        <source>Goods are added, as both of us agreed.</source>
        <translation>«Gööööds ååréé ååddééd, åås bööth ööf üüs åågrééééd.»</translation>
    </message>
    <message>
        <source>Goods back</source>
        <translation>«Gööööds bååçk»</translation>
    </message>
    <message>
        <source>Goods of receipt {number}</source>
        <translation>«Gööööds ööf rééçééîîpt {number} ~»</translation>
    </message>
    <message>
        <source>HANDED OVER</source>
        <translation>«HÅÅÑDÉÉD ÖÖVÉÉR»</translation>
    </message>
    <message>
        <source>Head of the journal: epoch {epoch}, entry {seq}</source>
        <translation>«Hééååd ööf théé jööüürñåål: éépööçh {epoch}, ééñtrýý {seq} ~~~~~»</translation>
    </message>
    <message>
        <source>How to ask again</source>
        <translation>«Hööw töö ååsk åågååîîñ»</translation>
    </message>
    <message>
        <source>It costs less elsewhere. Here is the difference.</source>
        <translation>«ÎÎt çöösts lééss éélsééwhééréé. Hééréé îîs théé dîîfféérééñçéé. ~~»</translation>
    </message>
    <message>
        <source>It counts from today, subject to clearing by the bank.</source>
        <translation>«ÎÎt çööüüñts frööm töödååýý, süübjééçt töö çlééåårîîñg býý théé bååñk. ~~~»</translation>
    </message>
    <message>
        <source>It counts in full. Nothing more is needed from you.</source>
        <translation>«ÎÎt çööüüñts îîñ füüll. Ñööthîîñg mööréé îîs ñéééédééd frööm ýýööüü. ~»</translation>
    </message>
    <message>
        <source>It has no last day.</source>
        <translation>«ÎÎt håås ñöö lååst dååýý.»</translation>
    </message>
    <message>
        <source>It is not paid out: nobody paid for it.</source>
        <translation>«ÎÎt îîs ñööt pååîîd ööüüt: ñööböödýý pååîîd föör îît.»</translation>
    </message>
    <message>
        <source>It never expires, never shrinks, and there are no fees.</source>
        <translation>«ÎÎt ñéévéér ééxpîîréés, ñéévéér shrîîñks, ååñd thééréé ååréé ñöö féééés. ~~»</translation>
    </message>
    <message>
        <source>It stays open until {day}; nothing counts as late for it until then.</source>
        <translation>«ÎÎt stååýýs ööpééñ üüñtîîl {day}; ñööthîîñg çööüüñts åås lååtéé föör îît üüñtîîl thééñ. ~~~~~~»</translation>
    </message>
    <message>
        <source>It was {day}.</source>
        <translation>«ÎÎt wåås {day}. ~»</translation>
    </message>
    <message>
        <source>Keep it. It counts from the day written on it, entered by us or not yet.</source>
        <translation>«Kéééép îît. ÎÎt çööüüñts frööm théé dååýý wrîîttééñ ööñ îît, ééñtéérééd býý üüs öör ñööt ýýéét. ~~~»</translation>
    </message>
    <message>
        <source>LEFT WITH US</source>
        <translation>«LÉÉFT WÎÎTH ÜÜS»</translation>
    </message>
    <message>
        <source>Leave it with us, or keep the carrier&apos;s receipt: from then on it is ours, also where it is lost.</source>
        <translation>«Lééååvéé îît wîîth üüs, öör kéééép théé çåårrîîéér&apos;s rééçééîîpt: frööm thééñ ööñ îît îîs ööüürs, åålsöö whééréé îît îîs lööst. ~~~~~~»</translation>
    </message>
    <message>
        <source>Left on credits</source>
        <translation>«Lééft ööñ çréédîîts»</translation>
    </message>
    <message>
        <source>Left on plans</source>
        <translation>«Lééft ööñ plååñs»</translation>
    </message>
    <message>
        <source>May be owed a posting by us</source>
        <translation>«Mååýý béé ööwééd åå pööstîîñg býý üüs»</translation>
    </message>
    <message>
        <source>May come back until {day}.</source>
        <translation>«Mååýý çööméé bååçk üüñtîîl {day}. ~»</translation>
    </message>
    <message>
        <source>May come back: no last day.</source>
        <translation>«Mååýý çööméé bååçk: ñöö lååst dååýý.»</translation>
    </message>
    <message>
        <source>NOT TAKEN BACK TODAY</source>
        <translation>«ÑÖÖT TÅÅKÉÉÑ BÅÅÇK TÖÖDÅÅYY»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>«Ñååméé»</translation>
    </message>
    <message>
        <source>Need more time? Tell us. Later days cost you nothing.</source>
        <translation>«Ñééééd mööréé tîîméé? Tééll üüs. Lååtéér dååýýs çööst ýýööüü ñööthîîñg. ~»</translation>
    </message>
    <message>
        <source>Next, on {day}</source>
        <translation>«Ñééxt, ööñ {day} ~»</translation>
    </message>
    <message>
        <source>No interest and no fees: deposit and parts are the price, exactly.</source>
        <translation>«Ñöö îîñtééréést ååñd ñöö féééés: déépöösîît ååñd påårts ååréé théé prîîçéé, ééxååçtlýý. ~~~»</translation>
    </message>
    <message>
        <source>No row differs from the old books.</source>
        <translation>«Ñöö rööw dîîfféérs frööm théé ööld bööööks. ~~»</translation>
    </message>
    <message>
        <source>Nobody is told that you brought it back.</source>
        <translation>«Ñööböödýý îîs tööld thååt ýýööüü brööüüght îît bååçk.»</translation>
    </message>
    <message>
        <source>Nobody owes the shop any of this: no customer, and nobody who works here.</source>
        <translation>«Ñööböödýý ööwéés théé shööp ååñýý ööf thîîs: ñöö çüüstööméér, ååñd ñööböödýý whöö wöörks hééréé. ~~~~»</translation>
    </message>
    <message>
        <source>Nothing is paid yet, and nothing has to be bought.</source>
        <translation>«Ñööthîîñg îîs pååîîd ýýéét, ååñd ñööthîîñg håås töö béé bööüüght. ~~»</translation>
    </message>
    <message>
        <source>Nothing was charged. The goods and what you paid stay yours.</source>
        <translation>«Ñööthîîñg wåås çhåårgééd. Théé gööööds ååñd whååt ýýööüü pååîîd stååýý ýýööüürs. ~»</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>«Ñööw»</translation>
    </message>
    <message>
        <source>OUR MISTAKE</source>
        <translation>«ÖÖÜÜR MÎÎSTÅÅKÉÉ»</translation>
    </message>
    <message>
        <source>OUR PROMISE</source>
        <translation>«ÖÖÜÜR PRÖÖMÎÎSÉÉ»</translation>
    </message>
    <message>
        <source>OWNER&apos;S REGISTER</source>
        <translation>«ÖÖWÑÉÉR&apos;S RÉÉGÎÎSTÉÉR»</translation>
    </message>
    <message>
        <source>Off what you owe on the plan</source>
        <translation>«ÖÖff whååt ýýööüü ööwéé ööñ théé plååñ»</translation>
    </message>
    <message>
        <source>Off your goods {currency}</source>
        <translation>«ÖÖff ýýööüür gööööds {currency} ~»</translation>
    </message>
    <message>
        <source>Offers kept though goods came back</source>
        <translation>«ÖÖfféérs kéépt thööüügh gööööds çååméé bååçk ~»</translation>
    </message>
    <message>
        <source>On the receipt: {words}</source>
        <translation>«ÖÖñ théé rééçééîîpt: {words} ~~»</translation>
    </message>
    <message>
        <source>Our mistakes cost {currency}</source>
        <translation>«ÖÖüür mîîstååkéés çööst {currency} ~~~»</translation>
    </message>
    <message>
        <source>Our records had lost this. Your paper counts.</source>
        <translation>«ÖÖüür rééçöörds hååd lööst thîîs. YYööüür pååpéér çööüüñts. ~»</translation>
    </message>
    <message>
        <source>Our system is down, and we are sorry. This slip is our word that you paid:</source>
        <translation>«ÖÖüür sýýstéém îîs dööwñ, ååñd wéé ååréé söörrýý. Thîîs slîîp îîs ööüür wöörd thååt ýýööüü pååîîd: ~~~»</translation>
    </message>
    <message>
        <source>Our system was down. What you paid then counts.</source>
        <translation>«ÖÖüür sýýstéém wåås dööwñ. Whååt ýýööüü pååîîd thééñ çööüüñts. ~»</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>«ÖÖvéér»</translation>
    </message>
    <message>
        <source>Owed on plans</source>
        <translation>«ÖÖwééd ööñ plååñs»</translation>
    </message>
    <message>
        <source>PAID BY HAND</source>
        <translation>«PÅÅÎÎD BYY HÅÅÑD»</translation>
    </message>
    <message>
        <source>PAYMENT RECEIVED</source>
        <translation>«PÅÅYYMÉÉÑT RÉÉÇÉÉÎÎVÉÉD»</translation>
    </message>
    <message>
        <source>PRICE MATCH</source>
        <translation>«PRÎÎÇÉÉ MÅÅTÇH»</translation>
    </message>
    <message>
        <source>PROMOTION</source>
        <translation>«PRÖÖMÖÖTÎÎÖÖÑ»</translation>
    </message>
    <message>
        <source>Paid already? Then we are sorry: show us the receipt, and it counts at once.</source>
        <translation>«Pååîîd åålrééåådýý? Thééñ wéé ååréé söörrýý: shööw üüs théé rééçééîîpt, ååñd îît çööüüñts ååt ööñçéé. ~~~»</translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation>«Pååîîd bééfööréé»</translation>
    </message>
    <message>
        <source>Paid before, on plans</source>
        <translation>«Pååîîd bééfööréé, ööñ plååñs»</translation>
    </message>
    <message>
        <source>Paid by card, not booked yet</source>
        <translation>«Pååîîd býý çåård, ñööt böööökééd ýýéét»</translation>
    </message>
    <message>
        <source>Paid for it {currency}</source>
        <translation>«Pååîîd föör îît {currency} ~~»</translation>
    </message>
    <message>
        <source>Paid in ({times}): {name}</source>
        <translation>«Pååîîd îîñ ({times}): {name} ~~~~»</translation>
    </message>
    <message>
        <source>Paid out ({times}): {name}</source>
        <translation>«Pååîîd ööüüt ({times}): {name} ~~~~»</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>«Pååîîd söö fåår»</translation>
    </message>
    <message>
        <source>Paid with points</source>
        <translation>«Pååîîd wîîth pööîîñts»</translation>
    </message>
    <message>
        <source>Papers not printed yet</source>
        <translation>«Pååpéérs ñööt prîîñtééd ýýéét»</translation>
    </message>
    <message>
        <source>Payments at our other tills may be missing here. Their receipts count.</source>
        <translation>«Pååýýmééñts ååt ööüür ööthéér tîîlls mååýý béé mîîssîîñg hééréé. Thééîîr rééçééîîpts çööüüñt. ~~»</translation>
    </message>
    <message>
        <source>Perhaps: {reason}</source>
        <translation>«Péérhååps: {reason} ~~»</translation>
    </message>
    <message>
        <source>Points added: {points}. You have {balance}.</source>
        <translation>«Pööîîñts ååddééd: {points}. YYööüü hååvéé {balance}. ~~~~~~»</translation>
    </message>
    <message>
        <source>Points for this</source>
        <translation>«Pööîîñts föör thîîs»</translation>
    </message>
    <message>
        <source>Points spent</source>
        <translation>«Pööîîñts spééñt»</translation>
    </message>
    <message>
        <source>Points you have</source>
        <translation>«Pööîîñts ýýööüü hååvéé»</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>«Prîîçéé»</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>«Pröömöötîîööñ»</translation>
    </message>
    <message>
        <source>QUOTE</source>
        <translation>«QÜÜÖÖTÉÉ»</translation>
    </message>
    <message>
        <source>RECEIPT</source>
        <translation>«RÉÉÇÉÉÎÎPT»</translation>
    </message>
    <message>
        <source>RETURN TO</source>
        <translation>«RÉÉTÜÜRÑ TÖÖ»</translation>
    </message>
    <message>
        <source>Receipt {number} · announced {day}</source>
        <translation>«Rééçééîîpt {number} · ååññööüüñçééd {day} ~~~~»</translation>
    </message>
    <message>
        <source>Rounded for cash</source>
        <translation>«Rööüüñdééd föör çååsh»</translation>
    </message>
    <message>
        <source>Rows that differ, each the better way for the customer</source>
        <translation>«Rööws thååt dîîfféér, ééååçh théé bééttéér wååýý föör théé çüüstööméér ~~~»</translation>
    </message>
    <message>
        <source>STATEMENT</source>
        <translation>«STÅÅTÉÉMÉÉÑT»</translation>
    </message>
    <message>
        <source>STORE CREDIT</source>
        <translation>«STÖÖRÉÉ ÇRÉÉDÎÎT»</translation>
    </message>
    <message>
        <source>Shift {number}</source>
        <translation>«Shîîft {number} ~~»</translation>
    </message>
    <message>
        <source>Shift {number} goes on. Nothing was booked.</source>
        <translation>«Shîîft {number} gööéés ööñ. Ñööthîîñg wåås böööökééd. ~~~~~»</translation>
    </message>
    <message>
        <source>Shifts closed</source>
        <translation>«Shîîfts çlöösééd»</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>«Shöört»</translation>
    </message>
    <message>
        <source>Should it fail, bring it with this paper: we mend it, change it or give the money back, and you pay nothing.</source>
        <translation>«Shööüüld îît fååîîl, brîîñg îît wîîth thîîs pååpéér: wéé mééñd îît, çhååñgéé îît öör gîîvéé théé mööñééýý bååçk, ååñd ýýööüü pååýý ñööthîîñg. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>Should we have reckoned wrongly, it is our loss and not yours.</source>
        <translation>«Shööüüld wéé hååvéé rééçkööñééd wrööñglýý, îît îîs ööüür lööss ååñd ñööt ýýööüürs. ~~»</translation>
    </message>
    <message>
        <source>Should we lose it, or our records, this slip still counts in full.</source>
        <translation>«Shööüüld wéé lööséé îît, öör ööüür rééçöörds, thîîs slîîp stîîll çööüüñts îîñ füüll. ~~~~~~»</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>«Sîîgñååtüüréé»</translation>
    </message>
    <message>
        <source>Signed at the counter, on the customer&apos;s own screen:</source>
        <translation>«Sîîgñééd ååt théé çööüüñtéér, ööñ théé çüüstööméér&apos;s ööwñ sçrééééñ: ~~~»</translation>
    </message>
    <message>
        <source>Since the books began, at this till</source>
        <translation>«Sîîñçéé théé bööööks béégååñ, ååt thîîs tîîll ~»</translation>
    </message>
    <message>
        <source>Sold {currency}</source>
        <translation>«Sööld {currency} ~~»</translation>
    </message>
    <message>
        <source>Something went wrong on our side. It is put right.</source>
        <translation>«Söömééthîîñg wééñt wrööñg ööñ ööüür sîîdéé. ÎÎt îîs püüt rîîght. ~~~»</translation>
    </message>
    <message>
        <source>Something wrong? Tell us. Sorry comes first.</source>
        <translation>«Söömééthîîñg wrööñg? Tééll üüs. Söörrýý çööméés fîîrst. ~~~~»</translation>
    </message>
    <message>
        <source>Sorry for the trouble: the postage is ours.</source>
        <translation>«Söörrýý föör théé trööüübléé: théé pööståågéé îîs ööüürs. ~»</translation>
    </message>
    <message>
        <source>Starts of the program meanwhile</source>
        <translation>«Ståårts ööf théé pröögrååm mééååñwhîîléé ~»</translation>
    </message>
    <message>
        <source>Stick this on the parcel. No other number is needed.</source>
        <translation>«Stîîçk thîîs ööñ théé påårçéél. Ñöö ööthéér ñüümbéér îîs ñéééédééd. ~~~»</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>«Stîîll töö çööméé»</translation>
    </message>
    <message>
        <source>Still yours from the receipt</source>
        <translation>«Stîîll ýýööüürs frööm théé rééçééîîpt»</translation>
    </message>
    <message>
        <source>TRADE-IN</source>
        <translation>«TRÅÅDÉÉ-ÎÎÑ»</translation>
    </message>
    <message>
        <source>Taken by clerk no.</source>
        <translation>«Tååkééñ býý çléérk ñöö.»</translation>
    </message>
    <message>
        <source>Taken off a return: “she wanted it”</source>
        <translation>«Tååkééñ ööff åå réétüürñ: “shéé wååñtééd îît” ~»</translation>
    </message>
    <message>
        <source>Taken off plans</source>
        <translation>«Tååkééñ ööff plååñs»</translation>
    </message>
    <message>
        <source>Tax in these amounts</source>
        <translation>«Tååx îîñ thééséé ååmööüüñts»</translation>
    </message>
    <message>
        <source>Tax in these prices</source>
        <translation>«Tååx îîñ thééséé prîîçéés»</translation>
    </message>
    <message>
        <source>Tax in this price</source>
        <translation>«Tååx îîñ thîîs prîîçéé»</translation>
    </message>
    <message>
        <source>Tax no. {number}</source>
        <translation>«Tååx ñöö. {number} ~~»</translation>
    </message>
    <message>
        <source>Tax {rate} on {net}</source>
        <translation>«Tååx {rate} ööñ {net} ~~~»</translation>
    </message>
    <message>
        <source>Tax, less tax given back</source>
        <translation>«Tååx, lééss tååx gîîvééñ bååçk ~»</translation>
    </message>
    <message>
        <source>Thank you for bringing it back.</source>
        <translation>«Thååñk ýýööüü föör brîîñgîîñg îît bååçk. ~»</translation>
    </message>
    <message>
        <source>Thank you for coming in. We are sorry to have no better answer.</source>
        <translation>«Thååñk ýýööüü föör çöömîîñg îîñ. Wéé ååréé söörrýý töö hååvéé ñöö bééttéér ååñswéér. ~~»</translation>
    </message>
    <message>
        <source>Thank you for telling us. We are sorry that we have no better answer yet.</source>
        <translation>«Thååñk ýýööüü föör tééllîîñg üüs. Wéé ååréé söörrýý thååt wéé hååvéé ñöö bééttéér ååñswéér ýýéét. ~~~»</translation>
    </message>
    <message>
        <source>The agreement is changed, as both of us agreed.</source>
        <translation>«Théé åågréééémééñt îîs çhååñgééd, åås bööth ööf üüs åågrééééd. ~»</translation>
    </message>
    <message>
        <source>The drawer by the books</source>
        <translation>«Théé drååwéér býý théé bööööks»</translation>
    </message>
    <message>
        <source>The goods go home with you today.</source>
        <translation>«Théé gööööds göö hööméé wîîth ýýööüü töödååýý.»</translation>
    </message>
    <message>
        <source>The next part of your agreement is for this day:</source>
        <translation>«Théé ñééxt påårt ööf ýýööüür åågréééémééñt îîs föör thîîs dååýý: ~»</translation>
    </message>
    <message>
        <source>The shelf said less than we charged. Here is what is due to you.</source>
        <translation>«Théé shéélf sååîîd lééss thååñ wéé çhåårgééd. Hééréé îîs whååt îîs düüéé töö ýýööüü. ~~~»</translation>
    </message>
    <message>
        <source>The shop bears it. It is nobody&apos;s debt.</source>
        <translation>«Théé shööp bééåårs îît. ÎÎt îîs ñööböödýý&apos;s déébt. ~~»</translation>
    </message>
    <message>
        <source>The shop keeps it for whoever it belongs to.</source>
        <translation>«Théé shööp kééééps îît föör whööéévéér îît béélööñgs töö. ~~»</translation>
    </message>
    <message>
        <source>There is less to pay: each part is smaller.</source>
        <translation>«Thééréé îîs lééss töö pååýý: ééååçh påårt îîs småålléér. ~~»</translation>
    </message>
    <message>
        <source>There is less to pay: the plan ends sooner.</source>
        <translation>«Thééréé îîs lééss töö pååýý: théé plååñ ééñds sööööñéér. ~~»</translation>
    </message>
    <message>
        <source>There is no last day: send it when it suits you.</source>
        <translation>«Thééréé îîs ñöö lååst dååýý: sééñd îît whééñ îît süüîîts ýýööüü. ~»</translation>
    </message>
    <message>
        <source>These prices stand until {day}.</source>
        <translation>«Thééséé prîîçéés stååñd üüñtîîl {day}. ~~~»</translation>
    </message>
    <message>
        <source>They come back like the other goods: what is still open falls first, then what you paid comes back the way it was paid.</source>
        <translation>«Thééýý çööméé bååçk lîîkéé théé ööthéér gööööds: whååt îîs stîîll ööpééñ fåålls fîîrst, thééñ whååt ýýööüü pååîîd çööméés bååçk théé wååýý îît wåås pååîîd. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>This paper is our word, and we are the ones to ask: it counts even if nobody registered it, or our records are lost.</source>
        <translation>«Thîîs pååpéér îîs ööüür wöörd, ååñd wéé ååréé théé ööñéés töö ååsk: îît çööüüñts éévééñ îîf ñööböödýý réégîîstéérééd îît, öör ööüür rééçöörds ååréé lööst. ~~~~~~»</translation>
    </message>
    <message>
        <source>This paper is our word: it proves every payment on it, even if our records are lost.</source>
        <translation>«Thîîs pååpéér îîs ööüür wöörd: îît pröövéés éévéérýý pååýýmééñt ööñ îît, éévééñ îîf ööüür rééçöörds ååréé lööst. ~~~»</translation>
    </message>
    <message>
        <source>This payment</source>
        <translation>«Thîîs pååýýmééñt»</translation>
    </message>
    <message>
        <source>This receipt is our word: it counts even if our records are lost.</source>
        <translation>«Thîîs rééçééîîpt îîs ööüür wöörd: îît çööüüñts éévééñ îîf ööüür rééçöörds ååréé lööst. ~~»</translation>
    </message>
    <message>
        <source>This slip is our word: it counts even if our records are lost.</source>
        <translation>«Thîîs slîîp îîs ööüür wöörd: îît çööüüñts éévééñ îîf ööüür rééçöörds ååréé lööst. ~~~»</translation>
    </message>
    <message>
        <source>To be paid in {count} parts</source>
        <translation>«Töö béé pååîîd îîñ {count} påårts ~~»</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>«Töö pååýý»</translation>
    </message>
    <message>
        <source>Total {currency}</source>
        <translation>«Töötåål {currency} ~~»</translation>
    </message>
    <message>
        <source>Towards new goods</source>
        <translation>«Tööwåårds ñééw gööööds»</translation>
    </message>
    <message>
        <source>Towards new goods ({tender})</source>
        <translation>«Tööwåårds ñééw gööööds ({tender}) ~~~~»</translation>
    </message>
    <message>
        <source>Tries that the books refused</source>
        <translation>«Trîîéés thååt théé bööööks rééfüüsééd»</translation>
    </message>
    <message>
        <source>Until then it may be used as often as you like.</source>
        <translation>«ÜÜñtîîl thééñ îît mååýý béé üüsééd åås ööftééñ åås ýýööüü lîîkéé.»</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>«ÜÜñtîîl {day}»</translation>
    </message>
    <message>
        <source>Use it in parts as you like: bring this slip.</source>
        <translation>«ÜÜséé îît îîñ påårts åås ýýööüü lîîkéé: brîîñg thîîs slîîp. ~»</translation>
    </message>
    <message>
        <source>WARRANTY</source>
        <translation>«WÅÅRRÅÅÑTYY»</translation>
    </message>
    <message>
        <source>We are putting our records of this plan in order. Until then nothing falls due.</source>
        <translation>«Wéé ååréé püüttîîñg ööüür rééçöörds ööf thîîs plååñ îîñ öördéér. ÜÜñtîîl thééñ ñööthîîñg fåålls düüéé. ~~~~~~»</translation>
    </message>
    <message>
        <source>We are sorry. This should not have happened.</source>
        <translation>«Wéé ååréé söörrýý. Thîîs shööüüld ñööt hååvéé hååppééñééd. ~»</translation>
    </message>
    <message>
        <source>We are sorry. This was our mistake, and it costs you nothing.</source>
        <translation>«Wéé ååréé söörrýý. Thîîs wåås ööüür mîîstååkéé, ååñd îît çöösts ýýööüü ñööthîîñg. ~~»</translation>
    </message>
    <message>
        <source>We booked your payment the wrong way.</source>
        <translation>«Wéé böööökééd ýýööüür pååýýmééñt théé wrööñg wååýý.»</translation>
    </message>
    <message>
        <source>We charged the wrong tax. What you paid is never raised.</source>
        <translation>«Wéé çhåårgééd théé wrööñg tååx. Whååt ýýööüü pååîîd îîs ñéévéér rååîîsééd. ~~»</translation>
    </message>
    <message>
        <source>We charged too little. The price you paid stands.</source>
        <translation>«Wéé çhåårgééd töööö lîîttléé. Théé prîîçéé ýýööüü pååîîd stååñds. ~»</translation>
    </message>
    <message>
        <source>We charged too much. Here is the difference.</source>
        <translation>«Wéé çhåårgééd töööö müüçh. Hééréé îîs théé dîîfféérééñçéé. ~»</translation>
    </message>
    <message>
        <source>We did not keep the day we promised. Your deposit is back, all of it.</source>
        <translation>«Wéé dîîd ñööt kéééép théé dååýý wéé pröömîîsééd. YYööüür déépöösîît îîs bååçk, ååll ööf îît. ~~»</translation>
    </message>
    <message>
        <source>We forgot a promotion. Here is what it was worth.</source>
        <translation>«Wéé föörgööt åå pröömöötîîööñ. Hééréé îîs whååt îît wåås wöörth. ~~»</translation>
    </message>
    <message>
        <source>We forgot points of yours. They are added.</source>
        <translation>«Wéé föörgööt pööîîñts ööf ýýööüürs. Thééýý ååréé ååddééd.»</translation>
    </message>
    <message>
        <source>We forgot your coupon. Here is what it was worth.</source>
        <translation>«Wéé föörgööt ýýööüür çööüüpööñ. Hééréé îîs whååt îît wåås wöörth. ~»</translation>
    </message>
    <message>
        <source>We gave too little change. Here is the rest.</source>
        <translation>«Wéé gååvéé töööö lîîttléé çhååñgéé. Hééréé îîs théé réést. ~»</translation>
    </message>
    <message>
        <source>We gave too much change. It is yours.</source>
        <translation>«Wéé gååvéé töööö müüçh çhååñgéé. ÎÎt îîs ýýööüürs.»</translation>
    </message>
    <message>
        <source>We gave too much money back. It is yours.</source>
        <translation>«Wéé gååvéé töööö müüçh mööñééýý bååçk. ÎÎt îîs ýýööüürs.»</translation>
    </message>
    <message>
        <source>We had written it down in the wrong place.</source>
        <translation>«Wéé hååd wrîîttééñ îît dööwñ îîñ théé wrööñg plååçéé. ~~~»</translation>
    </message>
    <message>
        <source>We have not found it, and it does not count yet. Our reason:</source>
        <translation>«Wéé hååvéé ñööt fööüüñd îît, ååñd îît dööéés ñööt çööüüñt ýýéét. ÖÖüür rééååsööñ:»</translation>
    </message>
    <message>
        <source>We keep the goods for you until they are paid, and then hand them over.</source>
        <translation>«Wéé kéééép théé gööööds föör ýýööüü üüñtîîl thééýý ååréé pååîîd, ååñd thééñ hååñd théém öövéér. ~~»</translation>
    </message>
    <message>
        <source>We keep your goods for you.</source>
        <translation>«Wéé kéééép ýýööüür gööööds föör ýýööüü.»</translation>
    </message>
    <message>
        <source>We lost what you left with us. It is made good.</source>
        <translation>«Wéé lööst whååt ýýööüü lééft wîîth üüs. ÎÎt îîs måådéé gööööd. ~»</translation>
    </message>
    <message>
        <source>We may have missed your payment of this day:</source>
        <translation>«Wéé mååýý hååvéé mîîssééd ýýööüür pååýýmééñt ööf thîîs dååýý:»</translation>
    </message>
    <message>
        <source>We promise you these goods.</source>
        <translation>«Wéé pröömîîséé ýýööüü thééséé gööööds.»</translation>
    </message>
    <message>
        <source>We promise you this money.</source>
        <translation>«Wéé pröömîîséé ýýööüü thîîs mööñééýý.»</translation>
    </message>
    <message>
        <source>We rang one piece twice. Here is the second one.</source>
        <translation>«Wéé rååñg ööñéé pîîééçéé twîîçéé. Hééréé îîs théé sééçööñd ööñéé.»</translation>
    </message>
    <message>
        <source>We took a note without looking. The loss is ours.</source>
        <translation>«Wéé töööök åå ñöötéé wîîthööüüt löööökîîñg. Théé lööss îîs ööüürs.»</translation>
    </message>
    <message>
        <source>We took this in. It is worth this much for you here.</source>
        <translation>«Wéé töööök thîîs îîñ. ÎÎt îîs wöörth thîîs müüçh föör ýýööüü hééréé. ~~»</translation>
    </message>
    <message>
        <source>We wrote a figure down wrongly. Your paper counts.</source>
        <translation>«Wéé wröötéé åå fîîgüüréé dööwñ wrööñglýý. YYööüür pååpéér çööüüñts.»</translation>
    </message>
    <message>
        <source>We wrote down more than was handed over. Your receipt stands as it is.</source>
        <translation>«Wéé wröötéé dööwñ mööréé thååñ wåås hååñdééd öövéér. YYööüür rééçééîîpt stååñds åås îît îîs. ~~~»</translation>
    </message>
    <message>
        <source>What was sent to you may come back for no reason within 14 days of its coming; try it as you would in a shop.</source>
        <translation>«Whååt wåås sééñt töö ýýööüü mååýý çööméé bååçk föör ñöö rééååsööñ wîîthîîñ 14 dååýýs ööf îîts çöömîîñg; trýý îît åås ýýööüü wööüüld îîñ åå shööp. ~~~~~»</translation>
    </message>
    <message>
        <source>What we saw: {words}</source>
        <translation>«Whååt wéé sååw: {words} ~~»</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>«Whååt wööüüld çhååñgéé îît»</translation>
    </message>
    <message>
        <source>When the goods come back, so does this, as such a slip.</source>
        <translation>«Whééñ théé gööööds çööméé bååçk, söö dööéés thîîs, åås süüçh åå slîîp. ~~~~»</translation>
    </message>
    <message>
        <source>When the goods come back, what was paid for it comes back too.</source>
        <translation>«Whééñ théé gööööds çööméé bååçk, whååt wåås pååîîd föör îît çööméés bååçk töööö. ~~~~»</translation>
    </message>
    <message>
        <source>Worn beyond trying: less may come back</source>
        <translation>«Wöörñ bééýýööñd trýýîîñg: lééss mååýý çööméé bååçk ~»</translation>
    </message>
    <message>
        <source>Worth {currency}</source>
        <translation>«Wöörth {currency} ~~~»</translation>
    </message>
    <message>
        <source>X REPORT</source>
        <translation>«X RÉÉPÖÖRT»</translation>
    </message>
    <message>
        <source>YOUR PAYMENT</source>
        <translation>«YYÖÖÜÜR PÅÅYYMÉÉÑT»</translation>
    </message>
    <message>
        <source>YOUR QUESTION</source>
        <translation>«YYÖÖÜÜR QÜÜÉÉSTÎÎÖÖÑ»</translation>
    </message>
    <message>
        <source>You asked for this, or it is better for you. Nothing else changes.</source>
        <translation>«YYööüü ååskééd föör thîîs, öör îît îîs bééttéér föör ýýööüü. Ñööthîîñg éélséé çhååñgéés. ~~»</translation>
    </message>
    <message>
        <source>You can ask again: bring this slip and ask for the owner, in writing or by word. The owner looks at everything anew and answers in writing.</source>
        <translation>«YYööüü çååñ ååsk åågååîîñ: brîîñg thîîs slîîp ååñd ååsk föör théé ööwñéér, îîñ wrîîtîîñg öör býý wöörd. Théé ööwñéér lööööks ååt éévéérýýthîîñg ååñééw ååñd ååñswéérs îîñ wrîîtîîñg. ~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>You get something else for it, or store credit for what was paid.</source>
        <translation>«YYööüü géét söömééthîîñg éélséé föör îît, öör stööréé çréédîît föör whååt wåås pååîîd. ~~»</translation>
    </message>
    <message>
        <source>You left this with us. It is yours.</source>
        <translation>«YYööüü lééft thîîs wîîth üüs. ÎÎt îîs ýýööüürs.»</translation>
    </message>
    <message>
        <source>You may say no and keep the agreement as it was. Signed, both figures are agreed.</source>
        <translation>«YYööüü mååýý sååýý ñöö ååñd kéééép théé åågréééémééñt åås îît wåås. Sîîgñééd, bööth fîîgüüréés ååréé åågrééééd.»</translation>
    </message>
    <message>
        <source>You owe no more than this.</source>
        <translation>«YYööüü ööwéé ñöö mööréé thååñ thîîs.»</translation>
    </message>
    <message>
        <source>You owe nothing more.</source>
        <translation>«YYööüü ööwéé ñööthîîñg mööréé.»</translation>
    </message>
    <message>
        <source>You owe us nothing for this.</source>
        <translation>«YYööüü ööwéé üüs ñööthîîñg föör thîîs.»</translation>
    </message>
    <message>
        <source>You paid this, and it counts for your goods.</source>
        <translation>«YYööüü pååîîd thîîs, ååñd îît çööüüñts föör ýýööüür gööööds.»</translation>
    </message>
    <message>
        <source>You told us that something on the bill was not in the bag. It is noted: we count, and answer you. This does not lapse.</source>
        <translation>«YYööüü tööld üüs thååt söömééthîîñg ööñ théé bîîll wåås ñööt îîñ théé bååg. ÎÎt îîs ñöötééd: wéé çööüüñt, ååñd ååñswéér ýýööüü. Thîîs dööéés ñööt lååpséé. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>You told us that you paid</source>
        <translation>«YYööüü tööld üüs thååt ýýööüü pååîîd»</translation>
    </message>
    <message>
        <source>Your card did not take the money back. Here it is another way.</source>
        <translation>«YYööüür çåård dîîd ñööt tååkéé théé mööñééýý bååçk. Hééréé îît îîs ååñööthéér wååýý.»</translation>
    </message>
    <message>
        <source>Your card was charged twice. Here is what was too much.</source>
        <translation>«YYööüür çåård wåås çhåårgééd twîîçéé. Hééréé îîs whååt wåås töööö müüçh. ~~»</translation>
    </message>
    <message>
        <source>Your days to bring it back begin today.</source>
        <translation>«YYööüür dååýýs töö brîîñg îît bååçk béégîîñ töödååýý.»</translation>
    </message>
    <message>
        <source>Your goods are paid and ready for you.</source>
        <translation>«YYööüür gööööds ååréé pååîîd ååñd rééåådýý föör ýýööüü.»</translation>
    </message>
    <message>
        <source>Z REPORT</source>
        <translation>«Z RÉÉPÖÖRT»</translation>
    </message>
    <message>
        <source>about receipt {number}</source>
        <translation>«ååbööüüt rééçééîîpt {number}»</translation>
    </message>
    <message>
        <source>accepted by carriers</source>
        <translation>«ååççééptééd býý çåårrîîéérs»</translation>
    </message>
    <message>
        <source>accepted by suppliers</source>
        <translation>«ååççééptééd býý süüpplîîéérs»</translation>
    </message>
    <message>
        <source>agreement {number} of {day}</source>
        <translation>«åågréééémééñt {number} ööf {day} ~~~»</translation>
    </message>
    <message>
        <source>and {count} more in the program</source>
        <translation>«ååñd {count} mööréé îîñ théé pröögrååm ~~~»</translation>
    </message>
    <message>
        <source>as it stands here</source>
        <translation>«åås îît stååñds hééréé»</translation>
    </message>
    <message>
        <source>as the old books say</source>
        <translation>«åås théé ööld bööööks sååýý»</translation>
    </message>
    <message>
        <source>asked of carriers</source>
        <translation>«ååskééd ööf çåårrîîéérs»</translation>
    </message>
    <message>
        <source>asked of suppliers</source>
        <translation>«ååskééd ööf süüpplîîéérs»</translation>
    </message>
    <message>
        <source>back until {day}</source>
        <translation>«bååçk üüñtîîl {day} ~»</translation>
    </message>
    <message>
        <source>before: {amount}</source>
        <translation>«bééfööréé: {amount} ~»</translation>
    </message>
    <message>
        <source>better for customers by</source>
        <translation>«bééttéér föör çüüstööméérs býý»</translation>
    </message>
    <message>
        <source>booked wrongly</source>
        <translation>«böööökééd wrööñglýý»</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>«çååüüséé ñööt kñööwñ»</translation>
    </message>
    <message>
        <source>charged too little</source>
        <translation>«çhåårgééd töööö lîîttléé»</translation>
    </message>
    <message>
        <source>check code {code}</source>
        <translation>«çhééçk çöödéé {code} ~»</translation>
    </message>
    <message>
        <source>clerk {clerk}</source>
        <translation>«çléérk {clerk} ~~»</translation>
    </message>
    <message>
        <source>clerk {clerk}, returns: {said} of {of}</source>
        <translation>«çléérk {clerk}, réétüürñs: {said} ööf {of} ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>customer {reference}</source>
        <translation>«çüüstööméér {reference} ~~»</translation>
    </message>
    <message>
        <source>drawer short</source>
        <translation>«drååwéér shöört»</translation>
    </message>
    <message>
        <source>every payment of a plan so far</source>
        <translation>«éévéérýý pååýýmééñt ööf åå plååñ söö fåår»</translation>
    </message>
    <message>
        <source>from gift receipt {number}</source>
        <translation>«frööm gîîft rééçééîîpt {number} ~~~»</translation>
    </message>
    <message>
        <source>from receipt {number} of {day}</source>
        <translation>«frööm rééçééîîpt {number} ööf {day} ~~~~»</translation>
    </message>
    <message>
        <source>given back too much</source>
        <translation>«gîîvééñ bååçk töööö müüçh»</translation>
    </message>
    <message>
        <source>given for {number}</source>
        <translation>«gîîvééñ föör {number} ~~»</translation>
    </message>
    <message>
        <source>goods added, {number}</source>
        <translation>«gööööds ååddééd, {number} ~~»</translation>
    </message>
    <message>
        <source>goods back, {number}</source>
        <translation>«gööööds bååçk, {number} ~~»</translation>
    </message>
    <message>
        <source>handed {handed}, change {change}</source>
        <translation>«hååñdééd {handed}, çhååñgéé {change} ~~~~~~»</translation>
    </message>
    <message>
        <source>how it was paid</source>
        <translation>«hööw îît wåås pååîîd»</translation>
    </message>
    <message>
        <source>how many pieces, and what was taken off</source>
        <translation>«hööw mååñýý pîîééçéés, ååñd whååt wåås tååkééñ ööff ~»</translation>
    </message>
    <message>
        <source>in place of {number}, which is used up</source>
        <translation>«îîñ plååçéé ööf {number}, whîîçh îîs üüsééd üüp ~~~~»</translation>
    </message>
    <message>
        <source>left to you, {number}</source>
        <translation>«lééft töö ýýööüü, {number} ~»</translation>
    </message>
    <message>
        <source>not paid by carriers after all</source>
        <translation>«ñööt pååîîd býý çåårrîîéérs ååftéér ååll»</translation>
    </message>
    <message>
        <source>not paid by suppliers after all</source>
        <translation>«ñööt pååîîd býý süüpplîîéérs ååftéér ååll»</translation>
    </message>
    <message>
        <source>not sold here: taken back as a kindness</source>
        <translation>«ñööt sööld hééréé: tååkééñ bååçk åås åå kîîñdñééss ~~»</translation>
    </message>
    <message>
        <source>notes that were no good</source>
        <translation>«ñöötéés thååt wééréé ñöö gööööd»</translation>
    </message>
    <message>
        <source>of receipt {number}</source>
        <translation>«ööf rééçééîîpt {number} ~»</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>«ööñ {day}»</translation>
    </message>
    <message>
        <source>opened {when} by clerk {clerk}</source>
        <translation>«ööpééñééd {when} býý çléérk {clerk} ~~~~»</translation>
    </message>
    <message>
        <source>paid by carriers</source>
        <translation>«pååîîd býý çåårrîîéérs»</translation>
    </message>
    <message>
        <source>paid by suppliers</source>
        <translation>«pååîîd býý süüpplîîéérs»</translation>
    </message>
    <message>
        <source>payments not recorded</source>
        <translation>«pååýýmééñts ñööt rééçöördééd»</translation>
    </message>
    <message>
        <source>pieces: {count}</source>
        <translation>«pîîééçéés: {count}»</translation>
    </message>
    <message>
        <source>price lowered, {number}</source>
        <translation>«prîîçéé lööwéérééd, {number} ~~»</translation>
    </message>
    <message>
        <source>printed again {when}</source>
        <translation>«prîîñtééd åågååîîñ {when}»</translation>
    </message>
    <message>
        <source>promotions forgotten</source>
        <translation>«pröömöötîîööñs föörgööttééñ»</translation>
    </message>
    <message>
        <source>put right, {number}</source>
        <translation>«püüt rîîght, {number} ~~~»</translation>
    </message>
    <message>
        <source>records or goods lost</source>
        <translation>«rééçöörds öör gööööds lööst»</translation>
    </message>
    <message>
        <source>rows not listed here: {count}</source>
        <translation>«rööws ñööt lîîstééd hééréé: {count} ~~~»</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>«sååmpléé»</translation>
    </message>
    <message>
        <source>serial {numbers}</source>
        <translation>«séérîîåål {numbers} ~»</translation>
    </message>
    <message>
        <source>system down</source>
        <translation>«sýýstéém dööwñ»</translation>
    </message>
    <message>
        <source>taken off: {discount}</source>
        <translation>«tååkééñ ööff: {discount} ~~~»</translation>
    </message>
    <message>
        <source>that nobody may ask for more</source>
        <translation>«thååt ñööböödýý mååýý ååsk föör mööréé»</translation>
    </message>
    <message>
        <source>that the paper counts if our records are lost</source>
        <translation>«thååt théé pååpéér çööüüñts îîf ööüür rééçöörds ååréé lööst ~»</translation>
    </message>
    <message>
        <source>the balance of a plan</source>
        <translation>«théé båålååñçéé ööf åå plååñ»</translation>
    </message>
    <message>
        <source>the next day and amount of a plan</source>
        <translation>«théé ñééxt dååýý ååñd ååmööüüñt ööf åå plååñ»</translation>
    </message>
    <message>
        <source>the program or a machine</source>
        <translation>«théé pröögrååm öör åå mååçhîîñéé»</translation>
    </message>
    <message>
        <source>the shop&apos;s median</source>
        <translation>«théé shööp&apos;s méédîîååñ»</translation>
    </message>
    <message>
        <source>the signed code</source>
        <translation>«théé sîîgñééd çöödéé»</translation>
    </message>
    <message>
        <source>the tax in the prices</source>
        <translation>«théé tååx îîñ théé prîîçéés»</translation>
    </message>
    <message>
        <source>the total, or this payment</source>
        <translation>«théé töötåål, öör thîîs pååýýmééñt»</translation>
    </message>
    <message>
        <source>then {count} more, the last on {day}</source>
        <translation>«thééñ {count} mööréé, théé lååst ööñ {day} ~~~~~~»</translation>
    </message>
    <message>
        <source>till {till}</source>
        <translation>«tîîll {till} ~»</translation>
    </message>
    <message>
        <source>until when anything may come back</source>
        <translation>«üüñtîîl whééñ ååñýýthîîñg mååýý çööméé bååçk»</translation>
    </message>
    <message>
        <source>what was bought, or which plan is paid</source>
        <translation>«whååt wåås bööüüght, öör whîîçh plååñ îîs pååîîd ~~~»</translation>
    </message>
    <message>
        <source>with its own paper {number}</source>
        <translation>«wîîth îîts ööwñ pååpéér {number} ~~~»</translation>
    </message>
    <message>
        <source>without a receipt</source>
        <translation>«wîîthööüüt åå rééçééîîpt»</translation>
    </message>
    <message>
        <source>wrong change</source>
        <translation>«wrööñg çhååñgéé»</translation>
    </message>
    <message>
        <source>wrong goods</source>
        <translation>«wrööñg gööööds»</translation>
    </message>
    <message>
        <source>wrong tax</source>
        <translation>«wrööñg tååx»</translation>
    </message>
    <message>
        <source>your words at the foot, and that sorry comes first</source>
        <translation>«ýýööüür wöörds ååt théé fööööt, ååñd thååt söörrýý çööméés fîîrst ~~»</translation>
    </message>
    <message>
        <source>{day} · {number}, by outage slip</source>
        <translation>«{day} · {number}, býý ööüütåågéé slîîp ~~~~»</translation>
    </message>
    <message>
        <source>{day} · {number}, by your paper</source>
        <translation>«{day} · {number}, býý ýýööüür pååpéér ~~~~»</translation>
    </message>
    <message>
        <source>{day} · {number}, by your word</source>
        <translation>«{day} · {number}, býý ýýööüür wöörd ~~~~»</translation>
    </message>
    <message>
        <source>{day} · {number}, handed back to you</source>
        <translation>«{day} · {number}, hååñdééd bååçk töö ýýööüü ~~~~~»</translation>
    </message>
    <message>
        <source>{day} · {number}, taken back by the bank</source>
        <translation>«{day} · {number}, tååkééñ bååçk býý théé bååñk ~~~~~~~»</translation>
    </message>
    <message>
        <source>{goods}, as at {where}</source>
        <translation>«{goods}, åås ååt {where} ~~~~»</translation>
    </message>
    <message>
        <source>{listed} less {discount}</source>
        <translation>«{listed} lééss {discount} ~~~~~~»</translation>
    </message>
    <message>
        <source>{name} ({times})</source>
        <translation>«{name} ({times}) ~~~~»</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>«{part} ööf {parts} ~~~»</translation>
    </message>
    <message>
        <source>{rate} on {net} net</source>
        <translation>«{rate} ööñ {net} ñéét ~~~»</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>«{since} töö {until} ~~~~»</translation>
    </message>
    <message>
        <source>{tender} ending {digits}</source>
        <translation>«{tender} ééñdîîñg {digits} ~~~~~»</translation>
    </message>
    <message>
        <source>{units} of {sold}</source>
        <translation>«{units} ööf {sold} ~~~»</translation>
    </message>
    <message>
        <source>{weight} kg</source>
        <translation>«{weight} kg ~~»</translation>
    </message>
    <message>
        <source>{when}, till {till}</source>
        <translation>«{when}, tîîll {till} ~~~~»</translation>
    </message>
    <message>
        <source>“I am sorry to trouble you. We are calling about a mistake of ours.”</source>
        <translation>«“ÎÎ ååm söörrýý töö trööüübléé ýýööüü. Wéé ååréé çåållîîñg ååbööüüt åå mîîstååkéé ööf ööüürs.”»</translation>
    </message>
    <message>
        <source>“Thank you. It counts from that day, and you need not come in for it.”</source>
        <translation>«“Thååñk ýýööüü. ÎÎt çööüüñts frööm thååt dååýý, ååñd ýýööüü ñééééd ñööt çööméé îîñ föör îît.” ~~»</translation>
    </message>
    <message>
        <source>“We may not have written down a payment you made. Did you pay us then?”</source>
        <translation>«“Wéé mååýý ñööt hååvéé wrîîttééñ dööwñ åå pååýýmééñt ýýööüü måådéé. Dîîd ýýööüü pååýý üüs thééñ?”»</translation>
    </message>
    <message>
        <source>“We send you a signed slip with how you stand. Sorry again.”</source>
        <translation>«“Wéé sééñd ýýööüü åå sîîgñééd slîîp wîîth hööw ýýööüü stååñd. Söörrýý åågååîîñ.” ~»</translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message>
        <source>Announced: the goods come when it suits the customer.</source>
        <translation>«ÅÅññööüüñçééd: théé gööööds çööméé whééñ îît süüîîts théé çüüstööméér. ~~»</translation>
    </message>
    <message>
        <source>Cash: pay it when the customer is here.</source>
        <translation>«Çååsh: pååýý îît whééñ théé çüüstööméér îîs hééréé. ~»</translation>
    </message>
    <message>
        <source>Find or announce a return by parcel</source>
        <translation>«Fîîñd öör ååññööüüñçéé åå réétüürñ býý påårçéél»</translation>
    </message>
    <message>
        <source>How many? At most {most}.</source>
        <translation>«Hööw mååñýý? ÅÅt mööst {most}. ~~»</translation>
    </message>
    <message>
        <source>It is handed in: print the slip</source>
        <translation>«ÎÎt îîs hååñdééd îîñ: prîîñt théé slîîp ~~»</translation>
    </message>
    <message>
        <source>It is here: look at the goods</source>
        <translation>«ÎÎt îîs hééréé: löööök ååt théé gööööds»</translation>
    </message>
    <message>
        <source>It is received</source>
        <translation>«ÎÎt îîs rééçééîîvééd»</translation>
    </message>
    <message>
        <source>Label K1-…, or a receipt S1-… whose goods will come</source>
        <translation>«Lååbéél K1-…, öör åå rééçééîîpt S1-… whööséé gööööds wîîll çööméé ~~~~»</translation>
    </message>
    <message>
        <source>Lost on the way: pay all of it</source>
        <translation>«Lööst ööñ théé wååýý: pååýý ååll ööf îît»</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>«Ñöö lååbéél»</translation>
    </message>
    <message>
        <source>No return by parcel.</source>
        <translation>«Ñöö réétüürñ býý påårçéél.»</translation>
    </message>
    <message>
        <source>Nothing is coming after all</source>
        <translation>«Ñööthîîñg îîs çöömîîñg ååftéér ååll»</translation>
    </message>
    <message>
        <source>Nothing is coming, nothing is owed.</source>
        <translation>«Ñööthîîñg îîs çöömîîñg, ñööthîîñg îîs ööwééd. ~»</translation>
    </message>
    <message>
        <source>Nothing is expected of that label any more.</source>
        <translation>«Ñööthîîñg îîs ééxpééçtééd ööf thååt lååbéél ååñýý mööréé. ~»</translation>
    </message>
    <message>
        <source>Nothing of that receipt is left to announce.</source>
        <translation>«Ñööthîîñg ööf thååt rééçééîîpt îîs lééft töö ååññööüüñçéé. ~»</translation>
    </message>
    <message>
        <source>Paid.</source>
        <translation>«Pååîîd.»</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>«Påårçéél»</translation>
    </message>
    <message>
        <source>Pay back {amount}</source>
        <translation>«Pååýý bååçk {amount} ~»</translation>
    </message>
    <message>
        <source>Print the label</source>
        <translation>«Prîîñt théé lååbéél»</translation>
    </message>
    <message>
        <source>Received. The next step: pay it back.</source>
        <translation>«Rééçééîîvééd. Théé ñééxt stéép: pååýý îît bååçk. ~»</translation>
    </message>
    <message>
        <source>Return by parcel</source>
        <translation>«Réétüürñ býý påårçéél»</translation>
    </message>
    <message>
        <source>The drop-off slip {slip} prints. From now on it is ours.</source>
        <translation>«Théé drööp-ööff slîîp {slip} prîîñts. Frööm ñööw ööñ îît îîs ööüürs. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>The label {number} prints.</source>
        <translation>«Théé lååbéél {number} prîîñts. ~~~~»</translation>
    </message>
    <message>
        <source>To be paid by {day}.</source>
        <translation>«Töö béé pååîîd býý {day}.»</translation>
    </message>
    <message>
        <source>To be paid now</source>
        <translation>«Töö béé pååîîd ñööw»</translation>
    </message>
    <message>
        <source>Type or scan the receipt: the label prints, the goods come later.</source>
        <translation>«Týýpéé öör sçååñ théé rééçééîîpt: théé lååbéél prîîñts, théé gööööds çööméé lååtéér. ~~~~»</translation>
    </message>
    <message>
        <source>What came? What is damaged is paid like the rest.</source>
        <translation>«Whååt çååméé? Whååt îîs dååmåågééd îîs pååîîd lîîkéé théé réést. ~~»</translation>
    </message>
    <message>
        <source>What comes back? The label has no last day on it.</source>
        <translation>«Whååt çööméés bååçk? Théé lååbéél håås ñöö lååst dååýý ööñ îît. ~~~»</translation>
    </message>
    <message>
        <source>Which goods are on their way back?</source>
        <translation>«Whîîçh gööööds ååréé ööñ thééîîr wååýý bååçk?»</translation>
    </message>
    <message>
        <source>Why does it come back?</source>
        <translation>«Whýý dööéés îît çööméé bååçk?»</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>«ååññööüüñçééd»</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>«býý {day}»</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>«dååmåågééd»</translation>
    </message>
    <message>
        <source>good</source>
        <translation>«gööööd»</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>«sééttlééd»</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>«töö béé pååîîd»</translation>
    </message>
    <message>
        <source>{amount} goes back. The return slip prints.</source>
        <translation>«{amount} gööéés bååçk. Théé réétüürñ slîîp prîîñts. ~~~~~~~»</translation>
    </message>
    <message>
        <source>{count} damaged</source>
        <translation>«{count} dååmåågééd»</translation>
    </message>
    <message>
        <source>{count} good</source>
        <translation>«{count} gööööd»</translation>
    </message>
    <message>
        <source>{count} paid</source>
        <translation>«{count} pååîîd»</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>Back</source>
        <translation>«Bååçk»</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>«Çåård»</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>«Çååsh»</translation>
    </message>
    <message>
        <source>Change {amount}</source>
        <translation>«Çhååñgéé {amount} ~»</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>«Gîîft»</translation>
    </message>
    <message>
        <source>Gift: yes</source>
        <translation>«Gîîft: ýýéés»</translation>
    </message>
    <message>
        <source>On a plan</source>
        <translation>«ÖÖñ åå plååñ»</translation>
    </message>
    <message>
        <source>Take {amount} in cash</source>
        <translation>«Tååkéé {amount} îîñ çååsh ~~»</translation>
    </message>
    <message>
        <source>Take {amount}, give {change} change</source>
        <translation>«Tååkéé {amount}, gîîvéé {change} çhååñgéé ~~~~~»</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>«Töö pååýý»</translation>
    </message>
    <message>
        <source>type what was handed</source>
        <translation>«týýpéé whååt wåås hååñdééd»</translation>
    </message>
    <message>
        <source>{amount} still to pay</source>
        <translation>«{amount} stîîll töö pååýý ~~»</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Drawer</source>
        <translation>«Drååwéér»</translation>
    </message>
    <message>
        <source>It opens by itself when cash is taken or given back.</source>
        <translation>«ÎÎt ööpééñs býý îîtséélf whééñ çååsh îîs tååkééñ öör gîîvééñ bååçk. ~~~»</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>«ÖÖpééñ théé drååwéér»</translation>
    </message>
    <message>
        <source>Opened by hand, it is written down: who, and when.</source>
        <translation>«ÖÖpééñééd býý hååñd, îît îîs wrîîttééñ dööwñ: whöö, ååñd whééñ. ~~~~»</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Goods added by page {number}</source>
        <translation>«Gööööds ååddééd býý påågéé {number} ~~»</translation>
    </message>
    <message>
        <source>Goods on plan {number}</source>
        <translation>«Gööööds ööñ plååñ {number} ~~»</translation>
    </message>
    <message>
        <source>Page to be signed. It counts once its code is scanned at the counter after signing; the agreement with our signature is printed then.</source>
        <translation>«Påågéé töö béé sîîgñééd. ÎÎt çööüüñts ööñçéé îîts çöödéé îîs sçååññééd ååt théé çööüüñtéér ååftéér sîîgñîîñg; théé åågréééémééñt wîîth ööüür sîîgñååtüüréé îîs prîîñtééd thééñ. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>«ñööt sîîgñééd ýýéét»</translation>
    </message>
    <message>
        <source>these figures, and no others</source>
        <translation>«thééséé fîîgüüréés, ååñd ñöö ööthéérs»</translation>
    </message>
</context>
<context>
    <name>PlanKeys</name>
    <message>
        <source>Above the balance: give it back, keep as credit</source>
        <translation>«ÅÅböövéé théé båålååñçéé: gîîvéé îît bååçk, kéééép åås çréédîît»</translation>
    </message>
    <message>
        <source>Another amount than what is due next</source>
        <translation>«ÅÅñööthéér ååmööüüñt thååñ whååt îîs düüéé ñééxt»</translation>
    </message>
    <message>
        <source>Answer what the customer says was paid</source>
        <translation>«ÅÅñswéér whååt théé çüüstööméér sååýýs wåås pååîîd ~»</translation>
    </message>
    <message>
        <source>Change it: dates, goods, our mistakes</source>
        <translation>«Çhååñgéé îît: dååtéés, gööööds, ööüür mîîstååkéés»</translation>
    </message>
    <message>
        <source>Do what the large button says</source>
        <translation>«Döö whååt théé låårgéé büüttööñ sååýýs»</translation>
    </message>
    <message>
        <source>Hand over goods that were kept</source>
        <translation>«Hååñd öövéér gööööds thååt wééréé kéépt»</translation>
    </message>
    <message>
        <source>No paper, but paid</source>
        <translation>«Ñöö pååpéér, büüt pååîîd»</translation>
    </message>
    <message>
        <source>One step back, nothing is lost</source>
        <translation>«ÖÖñéé stéép bååçk, ñööthîîñg îîs lööst ~»</translation>
    </message>
    <message>
        <source>Paid by bank transfer, by cheque</source>
        <translation>«Pååîîd býý bååñk trååñsféér, býý çhééqüüéé»</translation>
    </message>
    <message>
        <source>Paid in cash, by card</source>
        <translation>«Pååîîd îîñ çååsh, býý çåård»</translation>
    </message>
    <message>
        <source>Paid in several ways</source>
        <translation>«Pååîîd îîñ séévééråål wååýýs»</translation>
    </message>
    <message>
        <source>Print a receipt again: Up and Down choose it</source>
        <translation>«Prîîñt åå rééçééîîpt åågååîîñ: ÜÜp ååñd Dööwñ çhööööséé îît»</translation>
    </message>
    <message>
        <source>Print a statement</source>
        <translation>«Prîîñt åå stååtéémééñt»</translation>
    </message>
    <message>
        <source>Show the other ways of paying</source>
        <translation>«Shööw théé ööthéér wååýýs ööf pååýýîîñg»</translation>
    </message>
    <message>
        <source>While signing: on paper, in ink</source>
        <translation>«Whîîléé sîîgñîîñg: ööñ pååpéér, îîñ îîñk ~»</translation>
    </message>
</context>
<context>
    <name>PlanTerms</name>
    <message>
        <source>A day on which we were shut, or could not take your payment, makes nothing late.</source>
        <translation>«ÅÅ dååýý ööñ whîîçh wéé wééréé shüüt, öör çööüüld ñööt tååkéé ýýööüür pååýýmééñt, mååkéés ñööthîîñg lååtéé. ~~»</translation>
    </message>
    <message>
        <source>Every payment lowers what you owe by all of it, the oldest part first.</source>
        <translation>«ÉÉvéérýý pååýýmééñt lööwéérs whååt ýýööüü ööwéé býý ååll ööf îît, théé ööldéést påårt fîîrst. ~~»</translation>
    </message>
    <message>
        <source>Goods you bring back lower what you owe first; what is above it is paid out to you.</source>
        <translation>«Gööööds ýýööüü brîîñg bååçk lööwéér whååt ýýööüü ööwéé fîîrst; whååt îîs ååböövéé îît îîs pååîîd ööüüt töö ýýööüü.»</translation>
    </message>
    <message>
        <source>Nothing here can be raised or brought forward. What changes otherwise, we both sign, with the figures before and after.</source>
        <translation>«Ñööthîîñg hééréé çååñ béé rååîîsééd öör brööüüght föörwåård. Whååt çhååñgéés ööthéérwîîséé, wéé bööth sîîgñ, wîîth théé fîîgüüréés bééfööréé ååñd ååftéér. ~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>The price is fixed. There is no interest and there are no fees.</source>
        <translation>«Théé prîîçéé îîs fîîxééd. Thééréé îîs ñöö îîñtééréést ååñd thééréé ååréé ñöö féééés. ~~»</translation>
    </message>
    <message>
        <source>We keep the goods for you until all is paid. You may stop at any time and get back all that you paid.</source>
        <translation>«Wéé kéééép théé gööööds föör ýýööüü üüñtîîl ååll îîs pååîîd. YYööüü mååýý stööp ååt ååñýý tîîméé ååñd géét bååçk ååll thååt ýýööüü pååîîd. ~»</translation>
    </message>
    <message>
        <source>You may pay early, at any time, in part or in full, and it costs nothing.</source>
        <translation>«YYööüü mååýý pååýý ééåårlýý, ååt ååñýý tîîméé, îîñ påårt öör îîñ füüll, ååñd îît çöösts ñööthîîñg. ~~»</translation>
    </message>
    <message>
        <source>Your receipts count, even where our books say otherwise. Mistakes are ours.</source>
        <translation>«YYööüür rééçééîîpts çööüüñt, éévééñ whééréé ööüür bööööks sååýý ööthéérwîîséé. Mîîstååkéés ååréé ööüürs.»</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>A new plan</source>
        <translation>«ÅÅ ñééw plååñ»</translation>
    </message>
    <message>
        <source>A payment was wrong</source>
        <translation>«ÅÅ pååýýmééñt wåås wrööñg»</translation>
    </message>
    <message>
        <source>A receipt that is not in this list?</source>
        <translation>«ÅÅ rééçééîîpt thååt îîs ñööt îîñ thîîs lîîst? ~»</translation>
    </message>
    <message>
        <source>Above the balance</source>
        <translation>«ÅÅböövéé théé båålååñçéé»</translation>
    </message>
    <message>
        <source>Add the goods on the ticket</source>
        <translation>«ÅÅdd théé gööööds ööñ théé tîîçkéét»</translation>
    </message>
    <message>
        <source>Afterwards the receipt says</source>
        <translation>«ÅÅftéérwåårds théé rééçééîîpt sååýýs»</translation>
    </message>
    <message>
        <source>Amount and day are enough. Enter books it, or it is looked for.</source>
        <translation>«ÅÅmööüüñt ååñd dååýý ååréé ééñööüügh. Enter bööööks îît, öör îît îîs löööökééd föör. ~~»</translation>
    </message>
    <message>
        <source>Amount written on it</source>
        <translation>«ÅÅmööüüñt wrîîttééñ ööñ îît»</translation>
    </message>
    <message>
        <source>Amount, or scan a receipt</source>
        <translation>«ÅÅmööüüñt, öör sçååñ åå rééçééîîpt»</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>«ÅÅñswéér îît»</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>«ÅÅñswéérééd»</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>«ÅÅs îît stååñds»</translation>
    </message>
    <message>
        <source>As {sample}. Nothing else changes, and it costs nothing.</source>
        <translation>«ÅÅs {sample}. Ñööthîîñg éélséé çhååñgéés, ååñd îît çöösts ñööthîîñg. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>At which till, if known</source>
        <translation>«ÅÅt whîîçh tîîll, îîf kñööwñ ~~»</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>«Båålååñçéé»</translation>
    </message>
    <message>
        <source>Book it as told</source>
        <translation>«Böööök îît åås tööld»</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>«Çhååñgéé îît»</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>«Çhååñgééd»</translation>
    </message>
    <message>
        <source>Choose the part, type its new day. Enter prints the page.</source>
        <translation>«Çhööööséé théé påårt, týýpéé îîts ñééw dååýý. Enter prîîñts théé påågéé. ~~~~~»</translation>
    </message>
    <message>
        <source>Credit counts</source>
        <translation>«Çréédîît çööüüñts»</translation>
    </message>
    <message>
        <source>Customer: name or telephone</source>
        <translation>«Çüüstööméér: ñååméé öör téélééphööñéé»</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>«Çüüstööméérs»</translation>
    </message>
    <message>
        <source>Dates move later and parts are skipped as the customer likes.</source>
        <translation>«Dååtéés möövéé lååtéér ååñd påårts ååréé skîîppééd åås théé çüüstööméér lîîkéés. ~~~»</translation>
    </message>
    <message>
        <source>Day written on it</source>
        <translation>«Dååýý wrîîttééñ ööñ îît»</translation>
    </message>
    <message>
        <source>Deposit paid with</source>
        <translation>«Déépöösîît pååîîd wîîth»</translation>
    </message>
    <message>
        <source>Deposit today</source>
        <translation>«Déépöösîît töödååýý»</translation>
    </message>
    <message>
        <source>Deposit, {tender}</source>
        <translation>«Déépöösîît, {tender} ~»</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>«Dööñéé»</translation>
    </message>
    <message>
        <source>End it: all goods come back</source>
        <translation>«ÉÉñd îît: ååll gööööds çööméé bååçk»</translation>
    </message>
    <message>
        <source>Find a plan</source>
        <translation>«Fîîñd åå plååñ»</translation>
    </message>
    <message>
        <source>First part on</source>
        <translation>«Fîîrst påårt ööñ»</translation>
    </message>
    <message>
        <source>Fortnightly</source>
        <translation>«Föörtñîîghtlýý»</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>«Gîîvéé îît bååçk»</translation>
    </message>
    <message>
        <source>Give {change} back.</source>
        <translation>«Gîîvéé {change} bååçk. ~~»</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>«Göö ööñ»</translation>
    </message>
    <message>
        <source>Goods come back, each part less</source>
        <translation>«Gööööds çööméé bååçk, ééååçh påårt lééss ~»</translation>
    </message>
    <message>
        <source>Goods come back, it ends sooner</source>
        <translation>«Gööööds çööméé bååçk, îît ééñds sööööñéér»</translation>
    </message>
    <message>
        <source>Hand the goods over</source>
        <translation>«Hååñd théé gööööds öövéér»</translation>
    </message>
    <message>
        <source>How many parts? 2 to 60, and no part of nothing.</source>
        <translation>«Hööw mååñýý påårts? 2 töö 60, ååñd ñöö påårt ööf ñööthîîñg. ~~~~~~»</translation>
    </message>
    <message>
        <source>How many parts? 2 to 60.</source>
        <translation>«Hööw mååñýý påårts? 2 töö 60. ~~»</translation>
    </message>
    <message>
        <source>How much too much</source>
        <translation>«Hööw müüçh töööö müüçh»</translation>
    </message>
    <message>
        <source>How much was it?</source>
        <translation>«Hööw müüçh wåås îît?»</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>«Hööw ööftééñ»</translation>
    </message>
    <message>
        <source>How was it paid?</source>
        <translation>«Hööw wåås îît pååîîd?»</translation>
    </message>
    <message>
        <source>Is it meant?</source>
        <translation>«ÎÎs îît mééååñt?»</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>«ÎÎt çööüüñts»</translation>
    </message>
    <message>
        <source>It counts once, from the day written on it.</source>
        <translation>«ÎÎt çööüüñts ööñçéé, frööm théé dååýý wrîîttééñ ööñ îît. ~~»</translation>
    </message>
    <message>
        <source>It counts: print the receipt</source>
        <translation>«ÎÎt çööüüñts: prîîñt théé rééçééîîpt ~»</translation>
    </message>
    <message>
        <source>It counts: {amount}</source>
        <translation>«ÎÎt çööüüñts: {amount} ~~»</translation>
    </message>
    <message>
        <source>It goes back the way it was paid. It is owed again then, so the customer reads both figures on the customer&apos;s window and signs.</source>
        <translation>«ÎÎt gööéés bååçk théé wååýý îît wåås pååîîd. ÎÎt îîs ööwééd åågååîîñ thééñ, söö théé çüüstööméér rééååds bööth fîîgüüréés ööñ théé çüüstööméér&apos;s wîîñdööw ååñd sîîgñs. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>It is ours: print the slip</source>
        <translation>«ÎÎt îîs ööüürs: prîîñt théé slîîp ~»</translation>
    </message>
    <message>
        <source>Keep as credit</source>
        <translation>«Kéééép åås çréédîît»</translation>
    </message>
    <message>
        <source>Keyed more than given</source>
        <translation>«Kééýýééd mööréé thååñ gîîvééñ»</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>«Mööñthlýý»</translation>
    </message>
    <message>
        <source>Move a date</source>
        <translation>«Möövéé åå dååtéé»</translation>
    </message>
    <message>
        <source>Move it, print the page</source>
        <translation>«Möövéé îît, prîîñt théé påågéé»</translation>
    </message>
    <message>
        <source>Name, telephone, number of a paper, or goods</source>
        <translation>«Ñååméé, téélééphööñéé, ñüümbéér ööf åå pååpéér, öör gööööds»</translation>
    </message>
    <message>
        <source>New here: telephone or e-mail</source>
        <translation>«Ñééw hééréé: téélééphööñéé öör éé-mååîîl»</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>«Ñééxt»</translation>
    </message>
    <message>
        <source>No paper, but paid</source>
        <translation>«Ñöö pååpéér, büüt pååîîd»</translation>
    </message>
    <message>
        <source>No part is due soon.</source>
        <translation>«Ñöö påårt îîs düüéé sööööñ.»</translation>
    </message>
    <message>
        <source>No payment yet. The first is due {due}.</source>
        <translation>«Ñöö pååýýmééñt ýýéét. Théé fîîrst îîs düüéé {due}. ~~»</translation>
    </message>
    <message>
        <source>No plan fits that.</source>
        <translation>«Ñöö plååñ fîîts thååt. ~»</translation>
    </message>
    <message>
        <source>Not to be found: two people say so</source>
        <translation>«Ñööt töö béé fööüüñd: twöö pééööpléé sååýý söö»</translation>
    </message>
    <message>
        <source>Nothing is owed any more.</source>
        <translation>«Ñööthîîñg îîs ööwééd ååñýý mööréé.»</translation>
    </message>
    <message>
        <source>Nothing was booked. Type an amount, or scan a receipt.</source>
        <translation>«Ñööthîîñg wåås böööökééd. Týýpéé ååñ ååmööüüñt, öör sçååñ åå rééçééîîpt. ~»</translation>
    </message>
    <message>
        <source>On a plan</source>
        <translation>«ÖÖñ åå plååñ»</translation>
    </message>
    <message>
        <source>On paper, in ink</source>
        <translation>«ÖÖñ pååpéér, îîñ îîñk»</translation>
    </message>
    <message>
        <source>On which day is the first part due?</source>
        <translation>«ÖÖñ whîîçh dååýý îîs théé fîîrst påårt düüéé? ~»</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>«ÖÖñ whîîçh dååýý?»</translation>
    </message>
    <message>
        <source>Once the page is signed, scan the code at its foot.</source>
        <translation>«ÖÖñçéé théé påågéé îîs sîîgñééd, sçååñ théé çöödéé ååt îîts fööööt. ~~»</translation>
    </message>
    <message>
        <source>One way to reach the customer.</source>
        <translation>«ÖÖñéé wååýý töö rééååçh théé çüüstööméér.»</translation>
    </message>
    <message>
        <source>Only what a customer can know. We look in our own drawers and plans.</source>
        <translation>«ÖÖñlýý whååt åå çüüstööméér çååñ kñööw. Wéé löööök îîñ ööüür ööwñ drååwéérs ååñd plååñs. ~~~~~»</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>«ÖÖpééñ théé plååñ»</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>«ÖÖthéér»</translation>
    </message>
    <message>
        <source>Our books and the papers do not say the same. The figure better for the customer stands here, and nobody is asked for money until it is settled.</source>
        <translation>«ÖÖüür bööööks ååñd théé pååpéérs döö ñööt sååýý théé sååméé. Théé fîîgüüréé bééttéér föör théé çüüstööméér stååñds hééréé, ååñd ñööböödýý îîs ååskééd föör mööñééýý üüñtîîl îît îîs sééttlééd. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>«ÖÖüür mîîstååkéé»</translation>
    </message>
    <message>
        <source>Ours, keyed afterwards</source>
        <translation>«ÖÖüürs, kééýýééd ååftéérwåårds»</translation>
    </message>
    <message>
        <source>Outage slip</source>
        <translation>«ÖÖüütåågéé slîîp»</translation>
    </message>
    <message>
        <source>Page printed</source>
        <translation>«Påågéé prîîñtééd»</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>«Pååîîd söö fåår»</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>«Pååîîd wîîth»</translation>
    </message>
    <message>
        <source>Paid, the customer says</source>
        <translation>«Pååîîd, théé çüüstööméér sååýýs»</translation>
    </message>
    <message>
        <source>Paid, the customer says: {amount} on {day}. We look for it.</source>
        <translation>«Pååîîd, théé çüüstööméér sååýýs: {amount} ööñ {day}. Wéé löööök föör îît. ~~~~~~~»</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>«Påårts»</translation>
    </message>
    <message>
        <source>Parts, 2 to 60</source>
        <translation>«Påårts, 2 töö 60 ~»</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>«Pååýýmééñts»</translation>
    </message>
    <message>
        <source>Plan found</source>
        <translation>«Plååñ fööüüñd»</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>«Plååñs»</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>«Prîîçéé»</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>«Prîîñt åågååîîñ»</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>«Prîîñt théé slîîp»</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>«Prîîñtééd»</translation>
    </message>
    <message>
        <source>Promise slip</source>
        <translation>«Pröömîîséé slîîp»</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>«Püüt rîîght»</translation>
    </message>
    <message>
        <source>Read it together. Enter shows the customer&apos;s own window.</source>
        <translation>«Rééååd îît töögééthéér. Enter shööws théé çüüstööméér&apos;s ööwñ wîîñdööw. ~~~~~~»</translation>
    </message>
    <message>
        <source>Refuse, print how to appeal</source>
        <translation>«Rééfüüséé, prîîñt hööw töö ååppééåål»</translation>
    </message>
    <message>
        <source>Say before signing</source>
        <translation>«Sååýý bééfööréé sîîgñîîñg»</translation>
    </message>
    <message>
        <source>Scan it. It counts from this moment; the difference is ours.</source>
        <translation>«Sçååñ îît. ÎÎt çööüüñts frööm thîîs möömééñt; théé dîîfféérééñçéé îîs ööüürs. ~~~~»</translation>
    </message>
    <message>
        <source>Scan the goods on the ticket, press Enter, then P: on a plan.</source>
        <translation>«Sçååñ théé gööööds ööñ théé tîîçkéét, prééss Enter, thééñ P: ööñ åå plååñ. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>«Séévééråål»</translation>
    </message>
    <message>
        <source>Show the agreement</source>
        <translation>«Shööw théé åågréééémééñt»</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>«Shööw théé çüüstööméér»</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>«Sîîgñééd»</translation>
    </message>
    <message>
        <source>Skip the next part</source>
        <translation>«Skîîp théé ñééxt påårt ~»</translation>
    </message>
    <message>
        <source>Slip {number} prints.</source>
        <translation>«Slîîp {number} prîîñts. ~~~~»</translation>
    </message>
    <message>
        <source>State</source>
        <translation>«Stååtéé»</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>«Stååtéémééñt»</translation>
    </message>
    <message>
        <source>Statement {number}.</source>
        <translation>«Stååtéémééñt {number}. ~~»</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>«Stîîll ööwééd»</translation>
    </message>
    <message>
        <source>Still to be handed over</source>
        <translation>«Stîîll töö béé hååñdééd öövéér»</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>«Stööréé çréédîît»</translation>
    </message>
    <message>
        <source>Take {amount}, print receipt</source>
        <translation>«Tååkéé {amount}, prîîñt rééçééîîpt ~~~»</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>«Tååkééñ»</translation>
    </message>
    <message>
        <source>That is more than is left of it. Nothing was taken.</source>
        <translation>«Thååt îîs mööréé thååñ îîs lééft ööf îît. Ñööthîîñg wåås tååkééñ. ~~~~»</translation>
    </message>
    <message>
        <source>That is more than was taken with it.</source>
        <translation>«Thååt îîs mööréé thååñ wåås tååkééñ wîîth îît. ~~»</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>«Théé åågréééémééñt»</translation>
    </message>
    <message>
        <source>The agreement as it will be printed</source>
        <translation>«Théé åågréééémééñt åås îît wîîll béé prîîñtééd»</translation>
    </message>
    <message>
        <source>The customer confirms the figures</source>
        <translation>«Théé çüüstööméér çööñfîîrms théé fîîgüüréés ~»</translation>
    </message>
    <message>
        <source>The customer reads and signs. Esc goes back; nothing is booked.</source>
        <translation>«Théé çüüstööméér rééååds ååñd sîîgñs. Esc gööéés bååçk; ñööthîîñg îîs böööökééd. ~~~~~~»</translation>
    </message>
    <message>
        <source>The customer shows it</source>
        <translation>«Théé çüüstööméér shööws îît»</translation>
    </message>
    <message>
        <source>The customer&apos;s window asks whether the credit pays this.</source>
        <translation>«Théé çüüstööméér&apos;s wîîñdööw ååsks whééthéér théé çréédîît pååýýs thîîs. ~~~~~»</translation>
    </message>
    <message>
        <source>The customer&apos;s window shows both figures, with a place to sign.</source>
        <translation>«Théé çüüstööméér&apos;s wîîñdööw shööws bööth fîîgüüréés, wîîth åå plååçéé töö sîîgñ. ~~~~~~»</translation>
    </message>
    <message>
        <source>The customer&apos;s window shows the figures, with a place to sign.</source>
        <translation>«Théé çüüstööméér&apos;s wîîñdööw shööws théé fîîgüüréés, wîîth åå plååçéé töö sîîgñ. ~~~~~»</translation>
    </message>
    <message>
        <source>The deposit pays all of it: take it as a sale.</source>
        <translation>«Théé déépöösîît pååýýs ååll ööf îît: tååkéé îît åås åå sååléé.»</translation>
    </message>
    <message>
        <source>The figures are read and signed on the customer&apos;s window; or on paper, in ink.</source>
        <translation>«Théé fîîgüüréés ååréé rééååd ååñd sîîgñééd ööñ théé çüüstööméér&apos;s wîîñdööw; öör ööñ pååpéér, îîñ îîñk. ~~~~~»</translation>
    </message>
    <message>
        <source>The first part cannot be due before today.</source>
        <translation>«Théé fîîrst påårt çååññööt béé düüéé bééfööréé töödååýý.»</translation>
    </message>
    <message>
        <source>The goods</source>
        <translation>«Théé gööööds»</translation>
    </message>
    <message>
        <source>The goods go home once all is paid. Nothing was booked.</source>
        <translation>«Théé gööööds göö hööméé ööñçéé ååll îîs pååîîd. Ñööthîîñg wåås böööökééd. ~»</translation>
    </message>
    <message>
        <source>The goods go home. {number} says so.</source>
        <translation>«Théé gööööds göö hööméé. {number} sååýýs söö. ~~~»</translation>
    </message>
    <message>
        <source>The page is printed. Once it is signed, scan the code at its foot.</source>
        <translation>«Théé påågéé îîs prîîñtééd. ÖÖñçéé îît îîs sîîgñééd, sçååñ théé çöödéé ååt îîts fööööt. ~~~~»</translation>
    </message>
    <message>
        <source>The page {number} says what is due from now on.</source>
        <translation>«Théé påågéé {number} sååýýs whååt îîs düüéé frööm ñööw ööñ. ~~~~»</translation>
    </message>
    <message>
        <source>The parts</source>
        <translation>«Théé påårts»</translation>
    </message>
    <message>
        <source>The receipt stands as it is, and nobody is asked for the difference: it is ours.</source>
        <translation>«Théé rééçééîîpt stååñds åås îît îîs, ååñd ñööböödýý îîs ååskééd föör théé dîîfféérééñçéé: îît îîs ööüürs. ~~~~»</translation>
    </message>
    <message>
        <source>The second person</source>
        <translation>«Théé sééçööñd péérsööñ»</translation>
    </message>
    <message>
        <source>The slip is printed. Enter is done; or type a payment.</source>
        <translation>«Théé slîîp îîs prîîñtééd. Enter îîs dööñéé; öör týýpéé åå pååýýmééñt. ~~~~»</translation>
    </message>
    <message>
        <source>These books hold no such plan.</source>
        <translation>«Thééséé bööööks hööld ñöö süüçh plååñ. ~»</translation>
    </message>
    <message>
        <source>This payment</source>
        <translation>«Thîîs pååýýmééñt»</translation>
    </message>
    <message>
        <source>To be paid in parts</source>
        <translation>«Töö béé pååîîd îîñ påårts»</translation>
    </message>
    <message>
        <source>To which later day</source>
        <translation>«Töö whîîçh lååtéér dååýý»</translation>
    </message>
    <message>
        <source>Too much taken</source>
        <translation>«Töööö müüçh tååkééñ»</translation>
    </message>
    <message>
        <source>Try the name, the telephone number, or scan any paper of it.</source>
        <translation>«Trýý théé ñååméé, théé téélééphööñéé ñüümbéér, öör sçååñ ååñýý pååpéér ööf îît. ~~»</translation>
    </message>
    <message>
        <source>Type a name or scan a paper to find a plan.</source>
        <translation>«Týýpéé åå ñååméé öör sçååñ åå pååpéér töö fîîñd åå plååñ. ~»</translation>
    </message>
    <message>
        <source>Type the deposit as an amount, or nothing.</source>
        <translation>«Týýpéé théé déépöösîît åås ååñ ååmööüüñt, öör ñööthîîñg.»</translation>
    </message>
    <message>
        <source>Type what each one pays, then its key. Enter takes the rest.</source>
        <translation>«Týýpéé whååt ééååçh ööñéé pååýýs, thééñ îîts kééýý. Enter tååkéés théé réést. ~~~~»</translation>
    </message>
    <message>
        <source>We look for it</source>
        <translation>«Wéé löööök föör îît»</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>«Wééééklýý»</translation>
    </message>
    <message>
        <source>What is changed? Nothing is booked before a page is printed.</source>
        <translation>«Whååt îîs çhååñgééd? Ñööthîîñg îîs böööökééd bééfööréé åå påågéé îîs prîîñtééd. ~~»</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>«Whîîçh påårt»</translation>
    </message>
    <message>
        <source>Which payment</source>
        <translation>«Whîîçh pååýýmééñt»</translation>
    </message>
    <message>
        <source>Whose half is it?</source>
        <translation>«Whööséé håålf îîs îît?»</translation>
    </message>
    <message>
        <source>Whose plan is it?</source>
        <translation>«Whööséé plååñ îîs îît?»</translation>
    </message>
    <message>
        <source>Whose plan is it? Enter goes from field to field.</source>
        <translation>«Whööséé plååñ îîs îît? Enter gööéés frööm fîîééld töö fîîééld. ~~~~»</translation>
    </message>
    <message>
        <source>Why not, in words (no sums)</source>
        <translation>«Whýý ñööt, îîñ wöörds (ñöö süüms) ~~»</translation>
    </message>
    <message>
        <source>You owe no more than this.</source>
        <translation>«YYööüü ööwéé ñöö mööréé thååñ thîîs.»</translation>
    </message>
    <message>
        <source>You owe nothing.</source>
        <translation>«YYööüü ööwéé ñööthîîñg.»</translation>
    </message>
    <message>
        <source>all paid</source>
        <translation>«ååll pååîîd»</translation>
    </message>
    <message>
        <source>are kept here until paid</source>
        <translation>«ååréé kéépt hééréé üüñtîîl pååîîd»</translation>
    </message>
    <message>
        <source>as told</source>
        <translation>«åås tööld»</translation>
    </message>
    <message>
        <source>balance after</source>
        <translation>«båålååñçéé ååftéér»</translation>
    </message>
    <message>
        <source>by its receipt</source>
        <translation>«býý îîts rééçééîîpt»</translation>
    </message>
    <message>
        <source>day</source>
        <translation>«dååýý»</translation>
    </message>
    <message>
        <source>due today · type another amount, early or over is fine</source>
        <translation>«düüéé töödååýý · týýpéé ååñööthéér ååmööüüñt, ééåårlýý öör öövéér îîs fîîñéé»</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>«düüéé {day}»</translation>
    </message>
    <message>
        <source>due {day} · type another amount, early or over is fine</source>
        <translation>«düüéé {day} · týýpéé ååñööthéér ååmööüüñt, ééåårlýý öör öövéér îîs fîîñéé»</translation>
    </message>
    <message>
        <source>from {number}.</source>
        <translation>«frööm {number}. ~~»</translation>
    </message>
    <message>
        <source>go home today</source>
        <translation>«göö hööméé töödååýý»</translation>
    </message>
    <message>
        <source>goods added</source>
        <translation>«gööööds ååddééd»</translation>
    </message>
    <message>
        <source>goods back</source>
        <translation>«gööööds bååçk»</translation>
    </message>
    <message>
        <source>goods kept here</source>
        <translation>«gööööds kéépt hééréé»</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>«hååñdééd bååçk»</translation>
    </message>
    <message>
        <source>how</source>
        <translation>«hööw»</translation>
    </message>
    <message>
        <source>less than a coin</source>
        <translation>«lééss thååñ åå çööîîñ»</translation>
    </message>
    <message>
        <source>next: {amount} on {day}</source>
        <translation>«ñééxt: {amount} ööñ {day} ~~~~~»</translation>
    </message>
    <message>
        <source>no interest, no fees</source>
        <translation>«ñöö îîñtééréést, ñöö féééés»</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>«ñööt kñööwñ»</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>«ñööthîîñg mööréé»</translation>
    </message>
    <message>
        <source>outage slip</source>
        <translation>«ööüütåågéé slîîp»</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>«pååîîd»</translation>
    </message>
    <message>
        <source>parts paid: {paid} of {count}</source>
        <translation>«påårts pååîîd: {paid} ööf {count} ~~~~~»</translation>
    </message>
    <message>
        <source>price lowered</source>
        <translation>«prîîçéé lööwéérééd»</translation>
    </message>
    <message>
        <source>put right by us</source>
        <translation>«püüt rîîght býý üüs»</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>«rééçééîîpt»</translation>
    </message>
    <message>
        <source>signed {day}</source>
        <translation>«sîîgñééd {day}»</translation>
    </message>
    <message>
        <source>the bank took it back</source>
        <translation>«théé bååñk töööök îît bååçk»</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>«üüp töö dååtéé»</translation>
    </message>
    <message>
        <source>we are looking into it</source>
        <translation>«wéé ååréé löööökîîñg îîñtöö îît»</translation>
    </message>
    <message>
        <source>{amount} by card</source>
        <translation>«{amount} býý çåård ~~»</translation>
    </message>
    <message>
        <source>{amount} counted already. What the customer&apos;s half says above that counts too.</source>
        <translation>«{amount} çööüüñtééd åålrééåådýý. Whååt théé çüüstööméér&apos;s håålf sååýýs ååböövéé thååt çööüüñts töööö. ~~~~~~»</translation>
    </message>
    <message>
        <source>{amount} in parts. The agreement prints, for the customer.</source>
        <translation>«{amount} îîñ påårts. Théé åågréééémééñt prîîñts, föör théé çüüstööméér. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>{amount} is more than three times what is due. Enter takes it all the same; or type another amount.</source>
        <translation>«{amount} îîs mööréé thååñ thréééé tîîméés whååt îîs düüéé. Enter tååkéés îît ååll théé sååméé; öör týýpéé ååñööthéér ååmööüüñt. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>{amount} on {day}</source>
        <translation>«{amount} ööñ {day} ~~~»</translation>
    </message>
    <message>
        <source>{amount} on {day}. Until it is answered nothing is late.</source>
        <translation>«{amount} ööñ {day}. ÜÜñtîîl îît îîs ååñswéérééd ñööthîîñg îîs lååtéé. ~~~~~~~»</translation>
    </message>
    <message>
        <source>{amount} paid, give {change} back.</source>
        <translation>«{amount} pååîîd, gîîvéé {change} bååçk. ~~~~~~»</translation>
    </message>
    <message>
        <source>{amount} paid, {over} are kept as credit {number}.</source>
        <translation>«{amount} pååîîd, {over} ååréé kéépt åås çréédîît {number}. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>{amount} paid.</source>
        <translation>«{amount} pååîîd. ~»</translation>
    </message>
    <message>
        <source>{amount} still open</source>
        <translation>«{amount} stîîll ööpééñ ~~»</translation>
    </message>
    <message>
        <source>{count} parts</source>
        <translation>«{count} påårts ~~»</translation>
    </message>
    <message>
        <source>{goods} and {count} more</source>
        <translation>«{goods} ååñd {count} mööréé ~~~~»</translation>
    </message>
    <message>
        <source>{number} has {parts} codes: scan the next one too. It counts.</source>
        <translation>«{number} håås {parts} çöödéés: sçååñ théé ñééxt ööñéé töööö. ÎÎt çööüüñts. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>{number} is a slip of the pad. Open its plan and scan the slip once more.</source>
        <translation>«{number} îîs åå slîîp ööf théé pååd. ÖÖpééñ îîts plååñ ååñd sçååñ théé slîîp ööñçéé mööréé. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>{number} · give {change} back</source>
        <translation>«{number} · gîîvéé {change} bååçk ~~~~~~»</translation>
    </message>
    <message>
        <source>{number}: {amount} are left on it.</source>
        <translation>«{number}: {amount} ååréé lééft ööñ îît. ~~~~~~»</translation>
    </message>
    <message>
        <source>{number}: {amount} count for this plan.</source>
        <translation>«{number}: {amount} çööüüñt föör thîîs plååñ. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>{number}: {amount} count from now on. The difference is ours.</source>
        <translation>«{number}: {amount} çööüüñt frööm ñööw ööñ. Théé dîîfféérééñçéé îîs ööüürs. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>{number}: {amount} counted already.</source>
        <translation>«{number}: {amount} çööüüñtééd åålrééåådýý. ~~~~»</translation>
    </message>
    <message>
        <source>{number}: {amount}. Open its plan and scan the slip once more.</source>
        <translation>«{number}: {amount}. ÖÖpééñ îîts plååñ ååñd sçååñ théé slîîp ööñçéé mööréé. ~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>{parts}, the first on {first}, the last on {last}.</source>
        <translation>«{parts}, théé fîîrst ööñ {first}, théé lååst ööñ {last}. ~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>“I&apos;m sorry we cannot see it yet. We look for it; until {day} nothing is late for it, and the slip says so.”</source>
        <translation>«“ÎÎ&apos;m söörrýý wéé çååññööt séééé îît ýýéét. Wéé löööök föör îît; üüñtîîl {day} ñööthîîñg îîs lååtéé föör îît, ååñd théé slîîp sååýýs söö.” ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>“I&apos;m sorry, our books had lost that. It counts.”</source>
        <translation>«“ÎÎ&apos;m söörrýý, ööüür bööööks hååd lööst thååt. ÎÎt çööüüñts.” ~~~~»</translation>
    </message>
    <message>
        <source>“I&apos;m sorry, our books had lost your credit. It is worth what your slip says.”</source>
        <translation>«“ÎÎ&apos;m söörrýý, ööüür bööööks hååd lööst ýýööüür çréédîît. ÎÎt îîs wöörth whååt ýýööüür slîîp sååýýs.” ~~~~»</translation>
    </message>
    <message>
        <source>“I&apos;m sorry, our books had lost your plan. It stands again as your paper says it, and the slip proves it.”</source>
        <translation>«“ÎÎ&apos;m söörrýý, ööüür bööööks hååd lööst ýýööüür plååñ. ÎÎt stååñds åågååîîñ åås ýýööüür pååpéér sååýýs îît, ååñd théé slîîp pröövéés îît.” ~~~~~~»</translation>
    </message>
    <message>
        <source>“I&apos;m sorry, our books had lost your receipt. It counts, and the slip says so.”</source>
        <translation>«“ÎÎ&apos;m söörrýý, ööüür bööööks hååd lööst ýýööüür rééçééîîpt. ÎÎt çööüüñts, ååñd théé slîîp sååýýs söö.” ~~~~~»</translation>
    </message>
    <message>
        <source>“I&apos;m sorry, our books had lost {amount} that you paid. It counts from this moment, and the slip says so.”</source>
        <translation>«“ÎÎ&apos;m söörrýý, ööüür bööööks hååd lööst {amount} thååt ýýööüü pååîîd. ÎÎt çööüüñts frööm thîîs möömééñt, ååñd théé slîîp sååýýs söö.” ~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>“I&apos;m sorry, we could not find it. The slip says how to appeal; a receipt found until {day} still counts.”</source>
        <translation>«“ÎÎ&apos;m söörrýý, wéé çööüüld ñööt fîîñd îît. Théé slîîp sååýýs hööw töö ååppééåål; åå rééçééîîpt fööüüñd üüñtîîl {day} stîîll çööüüñts.” ~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>“I&apos;m sorry, we had put it in the wrong place. {amount} count from now on; the slip says so.”</source>
        <translation>«“ÎÎ&apos;m söörrýý, wéé hååd püüt îît îîñ théé wrööñg plååçéé. {amount} çööüüñt frööm ñööw ööñ; théé slîîp sååýýs söö.” ~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>“I&apos;m sorry, we took {amount} too much. You have it back, and the slip says so.”</source>
        <translation>«“ÎÎ&apos;m söörrýý, wéé töööök {amount} töööö müüçh. YYööüü hååvéé îît bååçk, ååñd théé slîîp sååýýs söö.” ~~~~~~~»</translation>
    </message>
    <message>
        <source>“I&apos;m sorry, we wrote down more. Your receipt stands as it is.”</source>
        <translation>«“ÎÎ&apos;m söörrýý, wéé wröötéé dööwñ mööréé. YYööüür rééçééîîpt stååñds åås îît îîs.” ~~~»</translation>
    </message>
    <message>
        <source>“Thank you. Your slip counts: {amount}, from the day on it.”</source>
        <translation>«“Thååñk ýýööüü. YYööüür slîîp çööüüñts: {amount}, frööm théé dååýý ööñ îît.” ~~~~~»</translation>
    </message>
    <message>
        <source>“Thank you. {amount} count from now on; the slip says so.”</source>
        <translation>«“Thååñk ýýööüü. {amount} çööüüñt frööm ñööw ööñ; théé slîîp sååýýs söö.” ~~~~~~~»</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>Ctrl+O adds them.</source>
        <translation>«Ctrl+O åådds théém. ~~»</translation>
    </message>
    <message>
        <source>Ctrl+O pays with them.</source>
        <translation>«Ctrl+O pååýýs wîîth théém. ~~»</translation>
    </message>
    <message>
        <source>No points are missing on {number}. {name} has {points}.</source>
        <translation>«Ñöö pööîîñts ååréé mîîssîîñg ööñ {number}. {name} håås {points}. ~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>No points are spent.</source>
        <translation>«Ñöö pööîîñts ååréé spééñt.»</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>«Pööîîñts»</translation>
    </message>
    <message>
        <source>Points added: {missing}. {name} has {balance}.</source>
        <translation>«Pööîîñts ååddééd: {missing}. {name} håås {balance}. ~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Points pay {amount}.</source>
        <translation>«Pööîîñts pååýý {amount}. ~»</translation>
    </message>
    <message>
        <source>We forgot points of {name} on {number}: {missing}.</source>
        <translation>«Wéé föörgööt pööîîñts ööf {name} ööñ {number}: {missing}. ~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>{name} collects points, and has {points}.</source>
        <translation>«{name} çööllééçts pööîîñts, ååñd håås {points}. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>{name}: points {points}. Scan the goods first.</source>
        <translation>«{name}: pööîîñts {points}. Sçååñ théé gööööds fîîrst. ~~~~~~~~~»</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>About {count} min left</source>
        <translation>«ÅÅbööüüt {count} mîîñ lééft ~»</translation>
    </message>
    <message>
        <source>About {count} s left</source>
        <translation>«ÅÅbööüüt {count} s lééft ~»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>«Çååñçéél»</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>«Dööñéé.»</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>«Stööppîîñg…»</translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation>«{done} ööf {whole} ~~~»</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>A deposit, paid now</source>
        <translation>«ÅÅ déépöösîît, pååîîd ñööw»</translation>
    </message>
    <message>
        <source>A trade-in: what its worth counts for</source>
        <translation>«ÅÅ tråådéé-îîñ: whååt îîts wöörth çööüüñts föör ~~»</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>«ÅÅmööüüñt»</translation>
    </message>
    <message>
        <source>By which day, if one was named</source>
        <translation>«Býý whîîçh dååýý, îîf ööñéé wåås ñååmééd»</translation>
    </message>
    <message>
        <source>Goods left with us</source>
        <translation>«Gööööds lééft wîîth üüs»</translation>
    </message>
    <message>
        <source>Goods that we owe</source>
        <translation>«Gööööds thååt wéé ööwéé»</translation>
    </message>
    <message>
        <source>Goods, in words</source>
        <translation>«Gööööds, îîñ wöörds»</translation>
    </message>
    <message>
        <source>Money off: a promotion</source>
        <translation>«Mööñééýý ööff: åå pröömöötîîööñ»</translation>
    </message>
    <message>
        <source>Money that we owe</source>
        <translation>«Mööñééýý thååt wéé ööwéé»</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>«Pååîîd ñööw»</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>«Prîîñt théé slîîp»</translation>
    </message>
    <message>
        <source>Promise slip</source>
        <translation>«Pröömîîséé slîîp»</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>«Pröömîîsééd»</translation>
    </message>
    <message>
        <source>Take {amount}, print the slip</source>
        <translation>«Tååkéé {amount}, prîîñt théé slîîp ~~~~»</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>«Whååt îîs pröömîîsééd»</translation>
    </message>
    <message>
        <source>{number} prints. What it says counts, whatever happens here.</source>
        <translation>«{number} prîîñts. Whååt îît sååýýs çööüüñts, whååtéévéér hååppééñs hééréé. ~~~~~~~»</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Its prices stand until</source>
        <translation>«ÎÎts prîîçéés stååñd üüñtîîl»</translation>
    </message>
    <message>
        <source>Nothing is sold yet. The prices bind the shop, not the customer.</source>
        <translation>«Ñööthîîñg îîs sööld ýýéét. Théé prîîçéés bîîñd théé shööp, ñööt théé çüüstööméér. ~~~~~~»</translation>
    </message>
    <message>
        <source>Print it as a quote</source>
        <translation>«Prîîñt îît åås åå qüüöötéé»</translation>
    </message>
    <message>
        <source>Print the quote</source>
        <translation>«Prîîñt théé qüüöötéé»</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>«Qüüöötéé»</translation>
    </message>
    <message>
        <source>The prices of {number} stand until {day}.</source>
        <translation>«Théé prîîçéés ööf {number} stååñd üüñtîîl {day}. ~~~~~~~»</translation>
    </message>
    <message>
        <source>This quote ended on {day}. Today&apos;s prices count: ring it anew.</source>
        <translation>«Thîîs qüüöötéé ééñdééd ööñ {day}. Töödååýý&apos;s prîîçéés çööüüñt: rîîñg îît ååñééw. ~~~~»</translation>
    </message>
    <message>
        <source>This quote is on the ticket already.</source>
        <translation>«Thîîs qüüöötéé îîs ööñ théé tîîçkéét åålrééåådýý.»</translation>
    </message>
    <message>
        <source>{number} prints. The ticket is still open.</source>
        <translation>«{number} prîîñts. Théé tîîçkéét îîs stîîll ööpééñ. ~~~~~~»</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Books</source>
        <translation>«Bööööks»</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>«Plååñs»</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>«Shîîft»</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>«Shööp»</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>«Tîîçkéét»</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>changed mind</source>
        <translation>«çhååñgééd mîîñd»</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>«dååmåågééd»</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>«fååüültýý»</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>«gîîft»</translation>
    </message>
    <message>
        <source>not as described</source>
        <translation>«ñööt åås déésçrîîbééd»</translation>
    </message>
    <message>
        <source>other</source>
        <translation>«ööthéér»</translation>
    </message>
    <message>
        <source>size or colour</source>
        <translation>«sîîzéé öör çöölööüür»</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>«töööö lååtéé»</translation>
    </message>
    <message>
        <source>wrong item</source>
        <translation>«wrööñg îîtéém»</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>A new PIN for {name}</source>
        <translation>«ÅÅ ñééw PÎÎÑ föör {name} ~»</translation>
    </message>
    <message>
        <source>First half</source>
        <translation>«Fîîrst håålf»</translation>
    </message>
    <message>
        <source>Give a new PIN</source>
        <translation>«Gîîvéé åå ñééw PÎÎÑ»</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>«Rééçöövéérýý çöödéé»</translation>
    </message>
    <message>
        <source>Second half</source>
        <translation>«Sééçööñd håålf»</translation>
    </message>
    <message>
        <source>The code gives a new six-digit PIN and counts once: a new code is shown after it, for new papers.</source>
        <translation>«Théé çöödéé gîîvéés åå ñééw sîîx-dîîgîît PÎÎÑ ååñd çööüüñts ööñçéé: åå ñééw çöödéé îîs shööwñ ååftéér îît, föör ñééw pååpéérs. ~~~~~~~»</translation>
    </message>
    <message>
        <source>The two halves are on two papers: with two people, or in two places. Type both as they are written.</source>
        <translation>«Théé twöö håålvéés ååréé ööñ twöö pååpéérs: wîîth twöö pééööpléé, öör îîñ twöö plååçéés. Týýpéé bööth åås thééýý ååréé wrîîttééñ. ~~~~~~~»</translation>
    </message>
    <message>
        <source>take back the last sign</source>
        <translation>«tååkéé bååçk théé lååst sîîgñ ~»</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>A card pays no more than is due: cards give no change.</source>
        <translation>«ÅÅ çåård pååýýs ñöö mööréé thååñ îîs düüéé: çåårds gîîvéé ñöö çhååñgéé. ~~»</translation>
    </message>
    <message>
        <source>A code has at most {most} signs. Nothing was kept.</source>
        <translation>«ÅÅ çöödéé håås ååt mööst {most} sîîgñs. Ñööthîîñg wåås kéépt. ~~~~~~»</translation>
    </message>
    <message>
        <source>A count is nothing or more, and no such number. Nothing was kept.</source>
        <translation>«ÅÅ çööüüñt îîs ñööthîîñg öör mööréé, ååñd ñöö süüçh ñüümbéér. Ñööthîîñg wåås kéépt. ~~~~~»</translation>
    </message>
    <message>
        <source>A figure is missing, or fits no such offer. Nothing was kept: look again.</source>
        <translation>«ÅÅ fîîgüüréé îîs mîîssîîñg, öör fîîts ñöö süüçh ööfféér. Ñööthîîñg wåås kéépt: löööök åågååîîñ. ~~~~~»</translation>
    </message>
    <message>
        <source>A letter has words, {most} lines at most. Nothing was printed.</source>
        <translation>«ÅÅ lééttéér håås wöörds, {most} lîîñéés ååt mööst. Ñööthîîñg wåås prîîñtééd. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>A limit is nothing or more, and no such sum. Nothing was changed.</source>
        <translation>«ÅÅ lîîmîît îîs ñööthîîñg öör mööréé, ååñd ñöö süüçh süüm. Ñööthîîñg wåås çhååñgééd. ~~~~~»</translation>
    </message>
    <message>
        <source>A lower price is matched for {days} days after the sale. Nothing was booked.</source>
        <translation>«ÅÅ lööwéér prîîçéé îîs mååtçhééd föör {days} dååýýs ååftéér théé sååléé. Ñööthîîñg wåås böööökééd. ~~~~~~»</translation>
    </message>
    <message>
        <source>A manager or the owner changes this. Nothing was changed.</source>
        <translation>«ÅÅ mååñåågéér öör théé ööwñéér çhååñgéés thîîs. Ñööthîîñg wåås çhååñgééd. ~~~~»</translation>
    </message>
    <message>
        <source>A no needs a manager who did not ask for it. The customer is not refused.</source>
        <translation>«ÅÅ ñöö ñééééds åå mååñåågéér whöö dîîd ñööt ååsk föör îît. Théé çüüstööméér îîs ñööt rééfüüsééd. ~~~~»</translation>
    </message>
    <message>
        <source>A pad has from one slip to {most}. Nothing was printed.</source>
        <translation>«ÅÅ pååd håås frööm ööñéé slîîp töö {most}. Ñööthîîñg wåås prîîñtééd. ~~~~~~»</translation>
    </message>
    <message>
        <source>A part is for a day gone by. Nothing was signed: choose a later first day.</source>
        <translation>«ÅÅ påårt îîs föör åå dååýý gööñéé býý. Ñööthîîñg wåås sîîgñééd: çhööööséé åå lååtéér fîîrst dååýý. ~~~»</translation>
    </message>
    <message>
        <source>A plan has at least {fewest} parts. Nothing was signed.</source>
        <translation>«ÅÅ plååñ håås ååt lééååst {fewest} påårts. Ñööthîîñg wåås sîîgñééd. ~~~~~~~»</translation>
    </message>
    <message>
        <source>A plan is for goods going out. Nothing was signed: settle what comes back first.</source>
        <translation>«ÅÅ plååñ îîs föör gööööds gööîîñg ööüüt. Ñööthîîñg wåås sîîgñééd: sééttléé whååt çööméés bååçk fîîrst. ~~~~~~~»</translation>
    </message>
    <message>
        <source>A plan is not changed like that. Nothing was changed.</source>
        <translation>«ÅÅ plååñ îîs ñööt çhååñgééd lîîkéé thååt. Ñööthîîñg wåås çhååñgééd. ~~~~~»</translation>
    </message>
    <message>
        <source>A plan is not paid that way. Nothing was taken: choose cash, card or another way.</source>
        <translation>«ÅÅ plååñ îîs ñööt pååîîd thååt wååýý. Ñööthîîñg wåås tååkééñ: çhööööséé çååsh, çåård öör ååñööthéér wååýý. ~~~~~»</translation>
    </message>
    <message>
        <source>A price is above nothing, and no slip of the hand. Nothing was kept.</source>
        <translation>«ÅÅ prîîçéé îîs ååböövéé ñööthîîñg, ååñd ñöö slîîp ööf théé hååñd. Ñööthîîñg wåås kéépt. ~~~~~~»</translation>
    </message>
    <message>
        <source>A price or a quantity is a slip: no sale comes to so much. Put the line right.</source>
        <translation>«ÅÅ prîîçéé öör åå qüüååñtîîtýý îîs åå slîîp: ñöö sååléé çööméés töö söö müüçh. Püüt théé lîîñéé rîîght. ~~~~»</translation>
    </message>
    <message>
        <source>A promise names an amount or goods. No slip was given.</source>
        <translation>«ÅÅ pröömîîséé ñååméés ååñ ååmööüüñt öör gööööds. Ñöö slîîp wåås gîîvééñ. ~»</translation>
    </message>
    <message>
        <source>A promotion is above nothing, and ends today or later. No slip was given.</source>
        <translation>«ÅÅ pröömöötîîööñ îîs ååböövéé ñööthîîñg, ååñd ééñds töödååýý öör lååtéér. Ñöö slîîp wåås gîîvééñ. ~~~»</translation>
    </message>
    <message>
        <source>A quote ends today or later, and within a year. Nothing was printed.</source>
        <translation>«ÅÅ qüüöötéé ééñds töödååýý öör lååtéér, ååñd wîîthîîñ åå ýýééåår. Ñööthîîñg wåås prîîñtééd. ~~»</translation>
    </message>
    <message>
        <source>A season begins, then ends, then its goods have time. Nothing was changed.</source>
        <translation>«ÅÅ sééååsööñ béégîîñs, thééñ ééñds, thééñ îîts gööööds hååvéé tîîméé. Ñööthîîñg wåås çhååñgééd. ~~~~~~»</translation>
    </message>
    <message>
        <source>A second person is somebody else, whom you did not add or change today. Nothing was booked.</source>
        <translation>«ÅÅ sééçööñd péérsööñ îîs söömééböödýý éélséé, whööm ýýööüü dîîd ñööt åådd öör çhååñgéé töödååýý. Ñööthîîñg wåås böööökééd. ~~~»</translation>
    </message>
    <message>
        <source>A shift is open at this till already.</source>
        <translation>«ÅÅ shîîft îîs ööpééñ ååt thîîs tîîll åålrééåådýý.»</translation>
    </message>
    <message>
        <source>A shop needs a name for its receipts. Nothing was changed.</source>
        <translation>«ÅÅ shööp ñééééds åå ñååméé föör îîts rééçééîîpts. Ñööthîîñg wåås çhååñgééd. ~~~~»</translation>
    </message>
    <message>
        <source>A shop needs an owner. Nothing was changed: make somebody else owner first.</source>
        <translation>«ÅÅ shööp ñééééds ååñ ööwñéér. Ñööthîîñg wåås çhååñgééd: mååkéé söömééböödýý éélséé ööwñéér fîîrst. ~~~~»</translation>
    </message>
    <message>
        <source>A signed paper of each of the two is needed: scan both. The records stay as they are.</source>
        <translation>«ÅÅ sîîgñééd pååpéér ööf ééååçh ööf théé twöö îîs ñéééédééd: sçååñ bööth. Théé rééçöörds stååýý åås thééýý ååréé. ~~~~»</translation>
    </message>
    <message>
        <source>A test weight is above nothing, and no tonne. Nothing was kept.</source>
        <translation>«ÅÅ téést wééîîght îîs ååböövéé ñööthîîñg, ååñd ñöö tööññéé. Ñööthîîñg wåås kéépt. ~~~~~»</translation>
    </message>
    <message>
        <source>A till or the card machine can be down. Nothing was marked.</source>
        <translation>«ÅÅ tîîll öör théé çåård mååçhîîñéé çååñ béé dööwñ. Ñööthîîñg wåås måårkééd. ~~~~~»</translation>
    </message>
    <message>
        <source>A warranty covers goods: scan those first, then “{text}”. Nothing was added.</source>
        <translation>«ÅÅ wåårrååñtýý çöövéérs gööööds: sçååñ thööséé fîîrst, thééñ “{text}”. Ñööthîîñg wåås ååddééd. ~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>A warranty, and nothing else, has months: 1 to {most}. Nothing was kept.</source>
        <translation>«ÅÅ wåårrååñtýý, ååñd ñööthîîñg éélséé, håås mööñths: 1 töö {most}. Ñööthîîñg wåås kéépt. ~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>An acquirer has a name and columns of 60 letters at most. Nothing was kept.</source>
        <translation>«ÅÅñ ååçqüüîîréér håås åå ñååméé ååñd çöölüümñs ööf 60 lééttéérs ååt mööst. Ñööthîîñg wåås kéépt. ~~~~~~»</translation>
    </message>
    <message>
        <source>An offer needs a name for the receipt. Nothing was kept.</source>
        <translation>«ÅÅñ ööfféér ñééééds åå ñååméé föör théé rééçééîîpt. Ñööthîîñg wåås kéépt. ~~~»</translation>
    </message>
    <message>
        <source>Another paper has that number since our books were lost. This one counts, but is not booked: keep it, and give a promise slip for it now.</source>
        <translation>«ÅÅñööthéér pååpéér håås thååt ñüümbéér sîîñçéé ööüür bööööks wééréé lööst. Thîîs ööñéé çööüüñts, büüt îîs ñööt böööökééd: kéééép îît, ååñd gîîvéé åå pröömîîséé slîîp föör îît ñööw. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>By our books not all is paid. Nothing was booked: scan the newest receipt, it counts.</source>
        <translation>«Býý ööüür bööööks ñööt ååll îîs pååîîd. Ñööthîîñg wåås böööökééd: sçååñ théé ñééwéést rééçééîîpt, îît çööüüñts. ~~~~~»</translation>
    </message>
    <message>
        <source>Cash moved since the count. Nothing was closed: please count again.</source>
        <translation>«Çååsh möövééd sîîñçéé théé çööüüñt. Ñööthîîñg wåås çlöösééd: plééååséé çööüüñt åågååîîñ. ~~~»</translation>
    </message>
    <message>
        <source>Charges above the most that is paid so. Nothing was booked: the rest is a manager&apos;s promise on paper.</source>
        <translation>«Çhåårgéés ååböövéé théé mööst thååt îîs pååîîd söö. Ñööthîîñg wåås böööökééd: théé réést îîs åå mååñåågéér&apos;s pröömîîséé ööñ pååpéér. ~~~~~~~»</translation>
    </message>
    <message>
        <source>Credit is paid out in cash, on a card or by transfer. Nothing was paid out.</source>
        <translation>«Çréédîît îîs pååîîd ööüüt îîñ çååsh, ööñ åå çåård öör býý trååñsféér. Ñööthîîñg wåås pååîîd ööüüt. ~~~~»</translation>
    </message>
    <message>
        <source>Days to come back are 1 to {most}, or empty for the shop&apos;s. Nothing was kept.</source>
        <translation>«Dååýýs töö çööméé bååçk ååréé 1 töö {most}, öör éémptýý föör théé shööp&apos;s. Ñööthîîñg wåås kéépt. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Days to pay for a parcel: {least} to {most}. Nothing was changed.</source>
        <translation>«Dååýýs töö pååýý föör åå påårçéél: {least} töö {most}. Ñööthîîñg wåås çhååñgééd. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>Deposit and parts are not the price. Nothing was signed: make the parts anew.</source>
        <translation>«Déépöösîît ååñd påårts ååréé ñööt théé prîîçéé. Ñööthîîñg wåås sîîgñééd: mååkéé théé påårts ååñééw. ~~~~~~»</translation>
    </message>
    <message>
        <source>Each piece of “{text}” has its warranty already. Nothing was added.</source>
        <translation>«ÉÉååçh pîîééçéé ööf “{text}” håås îîts wåårrååñtýý åålrééåådýý. Ñööthîîñg wåås ååddééd. ~~~~»</translation>
    </message>
    <message>
        <source>Every unit of {number} came back already, as the slips say. Nothing was booked.</source>
        <translation>«ÉÉvéérýý üüñîît ööf {number} çååméé bååçk åålrééåådýý, åås théé slîîps sååýý. Ñööthîîñg wåås böööökééd. ~~~~~»</translation>
    </message>
    <message>
        <source>Everything on this gift receipt came back with it before.</source>
        <translation>«ÉÉvéérýýthîîñg ööñ thîîs gîîft rééçééîîpt çååméé bååçk wîîth îît bééfööréé. ~~»</translation>
    </message>
    <message>
        <source>Everything on this receipt came back before.</source>
        <translation>«ÉÉvéérýýthîîñg ööñ thîîs rééçééîîpt çååméé bååçk bééfööréé.»</translation>
    </message>
    <message>
        <source>Goods go from one place to another, at least one of them. Nothing was kept.</source>
        <translation>«Gööööds göö frööm ööñéé plååçéé töö ååñööthéér, ååt lééååst ööñéé ööf théém. Ñööthîîñg wåås kéépt. ~~~~»</translation>
    </message>
    <message>
        <source>Goods need a name for the receipt. Nothing was kept.</source>
        <translation>«Gööööds ñééééd åå ñååméé föör théé rééçééîîpt. Ñööthîîñg wåås kéépt. ~~»</translation>
    </message>
    <message>
        <source>Half {half} is not as it stands on its paper. Look at each sign again.</source>
        <translation>«Håålf {half} îîs ñööt åås îît stååñds ööñ îîts pååpéér. Löööök ååt ééååçh sîîgñ åågååîîñ. ~~~~~~»</translation>
    </message>
    <message>
        <source>Head and foot name no amounts: money stands in the figures alone. Nothing was changed.</source>
        <translation>«Hééååd ååñd fööööt ñååméé ñöö ååmööüüñts: mööñééýý stååñds îîñ théé fîîgüüréés åålööñéé. Ñööthîîñg wåås çhååñgééd. ~~~~»</translation>
    </message>
    <message>
        <source>It is not all paid yet. Take the rest, then press Enter.</source>
        <translation>«ÎÎt îîs ñööt ååll pååîîd ýýéét. Tååkéé théé réést, thééñ prééss Enter. ~~~~~~»</translation>
    </message>
    <message>
        <source>It would be over before it begins. Nothing was kept.</source>
        <translation>«ÎÎt wööüüld béé öövéér bééfööréé îît béégîîñs. Ñööthîîñg wåås kéépt. ~~»</translation>
    </message>
    <message>
        <source>Money of {number} is on its way to a card, and nobody knows yet whether it came. Nothing was booked: ask the terminal first, on the page of cards.</source>
        <translation>«Mööñééýý ööf {number} îîs ööñ îîts wååýý töö åå çåård, ååñd ñööböödýý kñööws ýýéét whééthéér îît çååméé. Ñööthîîñg wåås böööökééd: ååsk théé téérmîîñåål fîîrst, ööñ théé påågéé ööf çåårds. ~~~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>More came than this label was for. Take the rest at the counter. Nothing was booked.</source>
        <translation>«Mööréé çååméé thååñ thîîs lååbéél wåås föör. Tååkéé théé réést ååt théé çööüüñtéér. Ñööthîîñg wåås böööökééd. ~~~~~~»</translation>
    </message>
    <message>
        <source>No coins make up that amount. Type what was handed over.</source>
        <translation>«Ñöö çööîîñs mååkéé üüp thååt ååmööüüñt. Týýpéé whååt wåås hååñdééd öövéér. ~~»</translation>
    </message>
    <message>
        <source>No deposit has the code {sku}. Add it first, as a deposit with its price. Nothing was kept.</source>
        <translation>«Ñöö déépöösîît håås théé çöödéé {sku}. ÅÅdd îît fîîrst, åås åå déépöösîît wîîth îîts prîîçéé. Ñööthîîñg wåås kéépt. ~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>No drawer holds less than nothing of a coin. Nothing was written down.</source>
        <translation>«Ñöö drååwéér höölds lééss thååñ ñööthîîñg ööf åå çööîîñ. Ñööthîîñg wåås wrîîttééñ dööwñ. ~~~~~~~»</translation>
    </message>
    <message>
        <source>No drawer holds less than nothing. Type what is in it.</source>
        <translation>«Ñöö drååwéér höölds lééss thååñ ñööthîîñg. Týýpéé whååt îîs îîñ îît. ~~~~~»</translation>
    </message>
    <message>
        <source>No goods go out on this ticket. Nothing was printed.</source>
        <translation>«Ñöö gööööds göö ööüüt ööñ thîîs tîîçkéét. Ñööthîîñg wåås prîîñtééd. ~~~»</translation>
    </message>
    <message>
        <source>No goods have the code {sku}.</source>
        <translation>«Ñöö gööööds hååvéé théé çöödéé {sku}. ~»</translation>
    </message>
    <message>
        <source>No goods have the code {sku}. Nothing was kept.</source>
        <translation>«Ñöö gööööds hååvéé théé çöödéé {sku}. Ñööthîîñg wåås kéépt. ~~~~»</translation>
    </message>
    <message>
        <source>No law is known here of a country {country}. Nothing was changed.</source>
        <translation>«Ñöö lååw îîs kñööwñ hééréé ööf åå çööüüñtrýý {country}. Ñööthîîñg wåås çhååñgééd. ~~~~~~~»</translation>
    </message>
    <message>
        <source>No letter is left for another rate. No rate was added.</source>
        <translation>«Ñöö lééttéér îîs lééft föör ååñööthéér rååtéé. Ñöö rååtéé wåås ååddééd. ~~»</translation>
    </message>
    <message>
        <source>No more units of this line are left on the receipt.</source>
        <translation>«Ñöö mööréé üüñîîts ööf thîîs lîîñéé ååréé lééft ööñ théé rééçééîîpt. ~»</translation>
    </message>
    <message>
        <source>No offer is owed on that receipt any more. Nothing was booked.</source>
        <translation>«Ñöö ööfféér îîs ööwééd ööñ thååt rééçééîîpt ååñýý mööréé. Ñööthîîñg wåås böööökééd. ~»</translation>
    </message>
    <message>
        <source>No other till of that number signs for this shop. Nothing was changed.</source>
        <translation>«Ñöö ööthéér tîîll ööf thååt ñüümbéér sîîgñs föör thîîs shööp. Ñööthîîñg wåås çhååñgééd. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>No pad of ours has that number. Nothing was booked: look at each sign again.</source>
        <translation>«Ñöö pååd ööf ööüürs håås thååt ñüümbéér. Ñööthîîñg wåås böööökééd: löööök ååt ééååçh sîîgñ åågååîîñ. ~~~~»</translation>
    </message>
    <message>
        <source>No rate has that letter. Nothing was changed.</source>
        <translation>«Ñöö rååtéé håås thååt lééttéér. Ñööthîîñg wåås çhååñgééd. ~~~»</translation>
    </message>
    <message>
        <source>No shift is open at this till. Open it, then Enter again.</source>
        <translation>«Ñöö shîîft îîs ööpééñ ååt thîîs tîîll. ÖÖpééñ îît, thééñ Enter åågååîîñ. ~~~~~»</translation>
    </message>
    <message>
        <source>No shop has so many offers: {most} at the most. Nothing was kept.</source>
        <translation>«Ñöö shööp håås söö mååñýý ööfféérs: {most} ååt théé mööst. Ñööthîîñg wåås kéépt. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>Nobody is known under that reference. Nothing was changed.</source>
        <translation>«Ñööböödýý îîs kñööwñ üüñdéér thååt rééféérééñçéé. Ñööthîîñg wåås çhååñgééd. ~~~~»</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in, then press Enter again.</source>
        <translation>«Ñööböödýý îîs sîîgñééd îîñ. Sîîgñ îîñ, thééñ prééss Enter åågååîîñ. ~~~~~»</translation>
    </message>
    <message>
        <source>Nobody knows a price of these goods: type what they are worth.</source>
        <translation>«Ñööböödýý kñööws åå prîîçéé ööf thééséé gööööds: týýpéé whååt thééýý ååréé wöörth. ~~»</translation>
    </message>
    <message>
        <source>Nobody was charged that in those days, or all is put right. Nothing was booked.</source>
        <translation>«Ñööböödýý wåås çhåårgééd thååt îîñ thööséé dååýýs, öör ååll îîs püüt rîîght. Ñööthîîñg wåås böööökééd. ~~~~~~»</translation>
    </message>
    <message>
        <source>Nobody works here under that code.</source>
        <translation>«Ñööböödýý wöörks hééréé üüñdéér thååt çöödéé.»</translation>
    </message>
    <message>
        <source>Nothing is left on {number}: there is no new slip for it.</source>
        <translation>«Ñööthîîñg îîs lééft ööñ {number}: thééréé îîs ñöö ñééw slîîp föör îît. ~~~~~~~»</translation>
    </message>
    <message>
        <source>Nothing is ticked and nothing goes out yet.</source>
        <translation>«Ñööthîîñg îîs tîîçkééd ååñd ñööthîîñg gööéés ööüüt ýýéét. ~»</translation>
    </message>
    <message>
        <source>Nothing on that receipt can be a gift any more. None was made.</source>
        <translation>«Ñööthîîñg ööñ thååt rééçééîîpt çååñ béé åå gîîft ååñýý mööréé. Ñööñéé wåås måådéé. ~~»</translation>
    </message>
    <message>
        <source>Nothing was booked yet. A manager or the owner, and somebody else than you, confirms it.</source>
        <translation>«Ñööthîîñg wåås böööökééd ýýéét. ÅÅ mååñåågéér öör théé ööwñéér, ååñd söömééböödýý éélséé thååñ ýýööüü, çööñfîîrms îît. ~~~»</translation>
    </message>
    <message>
        <source>Nothing was booked yet. Write the reason in words: it stands on the customer&apos;s slip.</source>
        <translation>«Ñööthîîñg wåås böööökééd ýýéét. Wrîîtéé théé rééååsööñ îîñ wöörds: îît stååñds ööñ théé çüüstööméér&apos;s slîîp. ~~~~~~~»</translation>
    </message>
    <message>
        <source>Only an open part is moved, and only to a later day. Nothing was changed.</source>
        <translation>«ÖÖñlýý ååñ ööpééñ påårt îîs möövééd, ååñd ööñlýý töö åå lååtéér dååýý. Ñööthîîñg wåås çhååñgééd. ~~~~»</translation>
    </message>
    <message>
        <source>Only gift cards are left of {number}: scan the card&apos;s own slip, it is worth it.</source>
        <translation>«ÖÖñlýý gîîft çåårds ååréé lééft ööf {number}: sçååñ théé çåård&apos;s ööwñ slîîp, îît îîs wöörth îît. ~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Part {field} is missing: it must stand on every receipt. Nothing was changed.</source>
        <translation>«Påårt {field} îîs mîîssîîñg: îît müüst stååñd ööñ éévéérýý rééçééîîpt. Ñööthîîñg wåås çhååñgééd. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Please do not type card numbers. The text was thrown away.</source>
        <translation>«Plééååséé döö ñööt týýpéé çåård ñüümbéérs. Théé tééxt wåås thrööwñ ååwååýý. ~~~~»</translation>
    </message>
    <message>
        <source>Please wait before the next try: {wait} s.</source>
        <translation>«Plééååséé wååîît bééfööréé théé ñééxt trýý: {wait} s. ~~~»</translation>
    </message>
    <message>
        <source>Points left: {points}. Nothing was booked: name the customer again.</source>
        <translation>«Pööîîñts lééft: {points}. Ñööthîîñg wåås böööökééd: ñååméé théé çüüstööméér åågååîîñ. ~~~~~~»</translation>
    </message>
    <message>
        <source>Say which goods stay here, at least one. Nothing was printed.</source>
        <translation>«Sååýý whîîçh gööööds stååýý hééréé, ååt lééååst ööñéé. Ñööthîîñg wåås prîîñtééd. ~~~»</translation>
    </message>
    <message>
        <source>Serial number {serial} is not on this receipt. This piece was not taken; the rest is.</source>
        <translation>«Séérîîåål ñüümbéér {serial} îîs ñööt ööñ thîîs rééçééîîpt. Thîîs pîîééçéé wåås ñööt tååkééñ; théé réést îîs. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>Serial numbers and deposits belong to goods sold by the piece. Nothing was kept.</source>
        <translation>«Séérîîåål ñüümbéérs ååñd déépöösîîts béélööñg töö gööööds sööld býý théé pîîééçéé. Ñööthîîñg wåås kéépt. ~~~~~»</translation>
    </message>
    <message>
        <source>Slip {by} took the place of this one. Nothing was taken: scan that one.</source>
        <translation>«Slîîp {by} töööök théé plååçéé ööf thîîs ööñéé. Ñööthîîñg wåås tååkééñ: sçååñ thååt ööñéé. ~~~~~~~»</translation>
    </message>
    <message>
        <source>So many are not left to announce: some are back, or on another label. Nothing was booked.</source>
        <translation>«Söö mååñýý ååréé ñööt lééft töö ååññööüüñçéé: sööméé ååréé bååçk, öör ööñ ååñööthéér lååbéél. Ñööthîîñg wåås böööökééd. ~~~»</translation>
    </message>
    <message>
        <source>So much may not change hands in cash in this country. Nothing was taken or paid: choose a card or a bank transfer, for all of it or for a part.</source>
        <translation>«Söö müüçh mååýý ñööt çhååñgéé hååñds îîñ çååsh îîñ thîîs çööüüñtrýý. Ñööthîîñg wåås tååkééñ öör pååîîd: çhööööséé åå çåård öör åå bååñk trååñsféér, föör ååll ööf îît öör föör åå påårt. ~~~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Somebody answered that claim already: look at it again. Nothing was booked.</source>
        <translation>«Söömééböödýý ååñswéérééd thååt çlååîîm åålrééåådýý: löööök ååt îît åågååîîñ. Ñööthîîñg wåås böööökééd.»</translation>
    </message>
    <message>
        <source>Something of it was spent meanwhile. Nothing was booked: scan the slip again.</source>
        <translation>«Söömééthîîñg ööf îît wåås spééñt mééååñwhîîléé. Ñööthîîñg wåås böööökééd: sçååñ théé slîîp åågååîîñ. ~~~~~»</translation>
    </message>
    <message>
        <source>Something was spent of it meanwhile. Nothing was taken: scan the slip again.</source>
        <translation>«Söömééthîîñg wåås spééñt ööf îît mééååñwhîîléé. Ñööthîîñg wåås tååkééñ: sçååñ théé slîîp åågååîîñ. ~~~~~~»</translation>
    </message>
    <message>
        <source>That badge is somebody else&apos;s already. Nothing was changed.</source>
        <translation>«Thååt båådgéé îîs söömééböödýý éélséé&apos;s åålrééåådýý. Ñööthîîñg wåås çhååñgééd. ~~»</translation>
    </message>
    <message>
        <source>That can be paid in {most} parts at most. Nothing was signed.</source>
        <translation>«Thååt çååñ béé pååîîd îîñ {most} påårts ååt mööst. Ñööthîîñg wåås sîîgñééd. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>That cannot be a badge: goods, receipts and short codes are none. Nothing was changed.</source>
        <translation>«Thååt çååññööt béé åå båådgéé: gööööds, rééçééîîpts ååñd shöört çöödéés ååréé ñööñéé. Ñööthîîñg wåås çhååñgééd. ~~~~~~~»</translation>
    </message>
    <message>
        <source>That cannot be done now.</source>
        <translation>«Thååt çååññööt béé dööñéé ñööw.»</translation>
    </message>
    <message>
        <source>That charge paid for goods, or is back already. Nothing was changed.</source>
        <translation>«Thååt çhåårgéé pååîîd föör gööööds, öör îîs bååçk åålrééåådýý. Ñööthîîñg wåås çhååñgééd. ~~~~~»</translation>
    </message>
    <message>
        <source>That credit is in {credit}. Nothing was taken of it.</source>
        <translation>«Thååt çréédîît îîs îîñ {credit}. Ñööthîîñg wåås tååkééñ ööf îît. ~~~~~~»</translation>
    </message>
    <message>
        <source>That day is gone: a price starts today or later. Nothing was changed.</source>
        <translation>«Thååt dååýý îîs gööñéé: åå prîîçéé ståårts töödååýý öör lååtéér. Ñööthîîñg wåås çhååñgééd. ~~~~»</translation>
    </message>
    <message>
        <source>That day lies before the plan, or is yet to come. Nothing was booked: type it anew.</source>
        <translation>«Thååt dååýý lîîéés bééfööréé théé plååñ, öör îîs ýýéét töö çööméé. Ñööthîîñg wåås böööökééd: týýpéé îît ååñééw. ~~~»</translation>
    </message>
    <message>
        <source>That has {letters} letters and the narrow roll takes {most}. Nothing was changed.</source>
        <translation>«Thååt håås {letters} lééttéérs ååñd théé ñåårrööw rööll tååkéés {most}. Ñööthîîñg wåås çhååñgééd. ~~~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>That is above the limit of the second person too. Nothing was booked.</source>
        <translation>«Thååt îîs ååböövéé théé lîîmîît ööf théé sééçööñd péérsööñ töööö. Ñööthîîñg wåås böööökééd. ~~~»</translation>
    </message>
    <message>
        <source>That is far more than is due. Nothing was taken yet: ask whether it is meant.</source>
        <translation>«Thååt îîs fåår mööréé thååñ îîs düüéé. Ñööthîîñg wåås tååkééñ ýýéét: ååsk whééthéér îît îîs mééååñt. ~~~~~»</translation>
    </message>
    <message>
        <source>That is less than nothing. Type what the customer handed over.</source>
        <translation>«Thååt îîs lééss thååñ ñööthîîñg. Týýpéé whååt théé çüüstööméér hååñdééd öövéér. ~~~~~»</translation>
    </message>
    <message>
        <source>That is more than is claimed, or than they said yes to. Nothing was booked.</source>
        <translation>«Thååt îîs mööréé thååñ îîs çlååîîmééd, öör thååñ thééýý sååîîd ýýéés töö. Ñööthîîñg wåås böööökééd. ~~~»</translation>
    </message>
    <message>
        <source>That is more than one person may say. A manager types it, and it counts.</source>
        <translation>«Thååt îîs mööréé thååñ ööñéé péérsööñ mååýý sååýý. ÅÅ mååñåågéér týýpéés îît, ååñd îît çööüüñts. ~~»</translation>
    </message>
    <message>
        <source>That is more than {most} gift cards at once. Nothing was booked.</source>
        <translation>«Thååt îîs mööréé thååñ {most} gîîft çåårds ååt ööñçéé. Ñööthîîñg wåås böööökééd. ~~~~~~~»</translation>
    </message>
    <message>
        <source>That is no less than what was paid. Nothing was booked.</source>
        <translation>«Thååt îîs ñöö lééss thååñ whååt wåås pååîîd. Ñööthîîñg wåås böööökééd. ~~~~»</translation>
    </message>
    <message>
        <source>That is no reason to say no. The customer is not refused.</source>
        <translation>«Thååt îîs ñöö rééååsööñ töö sååýý ñöö. Théé çüüstööméér îîs ñööt rééfüüsééd. ~»</translation>
    </message>
    <message>
        <source>That is no return slip these books have lost. Nothing was changed.</source>
        <translation>«Thååt îîs ñöö réétüürñ slîîp thééséé bööööks hååvéé lööst. Ñööthîîñg wåås çhååñgééd. ~~~~~~»</translation>
    </message>
    <message>
        <source>That is no serial number: letters and digits, 40 at most. It was not kept.</source>
        <translation>«Thååt îîs ñöö séérîîåål ñüümbéér: lééttéérs ååñd dîîgîîts, 40 ååt mööst. ÎÎt wåås ñööt kéépt. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>That is nobody&apos;s badge. Choose who you are, and type the PIN.</source>
        <translation>«Thååt îîs ñööböödýý&apos;s båådgéé. Çhööööséé whöö ýýööüü ååréé, ååñd týýpéé théé PÎÎÑ. ~»</translation>
    </message>
    <message>
        <source>That is not on the list of our mistakes. Nothing was booked.</source>
        <translation>«Thååt îîs ñööt ööñ théé lîîst ööf ööüür mîîstååkéés. Ñööthîîñg wåås böööökééd. ~~~»</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>«Thååt îîs ñööt théé PÎÎÑ. Trýý åågååîîñ. ~»</translation>
    </message>
    <message>
        <source>That is nothing, or more than it cost. Nothing was booked: look at the amount.</source>
        <translation>«Thååt îîs ñööthîîñg, öör mööréé thååñ îît çööst. Ñööthîîñg wåås böööökééd: löööök ååt théé ååmööüüñt. ~~~~~~»</translation>
    </message>
    <message>
        <source>That is on gift receipt {number} already: print that one again. None was made.</source>
        <translation>«Thååt îîs ööñ gîîft rééçééîîpt {number} åålrééåådýý: prîîñt thååt ööñéé åågååîîñ. Ñööñéé wåås måådéé. ~~~~~~»</translation>
    </message>
    <message>
        <source>That is on no list of promises. No slip was given.</source>
        <translation>«Thååt îîs ööñ ñöö lîîst ööf pröömîîséés. Ñöö slîîp wåås gîîvééñ. ~~~»</translation>
    </message>
    <message>
        <source>That is on no list of where cash comes from or goes to. Nothing was booked.</source>
        <translation>«Thååt îîs ööñ ñöö lîîst ööf whééréé çååsh çööméés frööm öör gööéés töö. Ñööthîîñg wåås böööökééd. ~~~~~»</translation>
    </message>
    <message>
        <source>That is settled: the payment counts. Nothing was changed.</source>
        <translation>«Thååt îîs sééttlééd: théé pååýýmééñt çööüüñts. Ñööthîîñg wåås çhååñgééd. ~~~~~»</translation>
    </message>
    <message>
        <source>That is {percent} % up or down in thirty days: a manager or the owner sets such a price. Nothing was changed.</source>
        <translation>«Thååt îîs {percent} % üüp öör dööwñ îîñ thîîrtýý dååýýs: åå mååñåågéér öör théé ööwñéér sééts süüçh åå prîîçéé. Ñööthîîñg wåås çhååñgééd. ~~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>That line repeats no payment of ours, or is back already. Nothing was paid.</source>
        <translation>«Thååt lîîñéé réépééååts ñöö pååýýmééñt ööf ööüürs, öör îîs bååçk åålrééåådýý. Ñööthîîñg wåås pååîîd. ~~»</translation>
    </message>
    <message>
        <source>That offer is over already. Nothing was changed.</source>
        <translation>«Thååt ööfféér îîs öövéér åålrééåådýý. Ñööthîîñg wåås çhååñgééd. ~~»</translation>
    </message>
    <message>
        <source>That parcel stands otherwise by now. Look at it again. Nothing was booked.</source>
        <translation>«Thååt påårçéél stååñds ööthéérwîîséé býý ñööw. Löööök ååt îît åågååîîñ. Ñööthîîñg wåås böööökééd. ~~~~»</translation>
    </message>
    <message>
        <source>That person has left. Nothing was changed: take her or him back first.</source>
        <translation>«Thååt péérsööñ håås lééft. Ñööthîîñg wåås çhååñgééd: tååkéé héér öör hîîm bååçk fîîrst. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>That reason is not on the list. The shift was not closed.</source>
        <translation>«Thååt rééååsööñ îîs ñööt ööñ théé lîîst. Théé shîîft wåås ñööt çlöösééd. ~~~~~»</translation>
    </message>
    <message>
        <source>That serial number is on the ticket already. It was not added again.</source>
        <translation>«Thååt séérîîåål ñüümbéér îîs ööñ théé tîîçkéét åålrééåådýý. ÎÎt wåås ñööt ååddééd åågååîîñ. ~~»</translation>
    </message>
    <message>
        <source>That was paid already, or nobody knows yet whether the card took it. Nothing was paid.</source>
        <translation>«Thååt wåås pååîîd åålrééåådýý, öör ñööböödýý kñööws ýýéét whééthéér théé çåård töööök îît. Ñööthîîñg wåås pååîîd. ~~~~~»</translation>
    </message>
    <message>
        <source>That was used, or is not asked any more. Nothing was booked.</source>
        <translation>«Thååt wåås üüsééd, öör îîs ñööt ååskééd ååñýý mööréé. Ñööthîîñg wåås böööökééd. ~~»</translation>
    </message>
    <message>
        <source>The books of this plan are looked at first. Nothing was changed, nothing asked.</source>
        <translation>«Théé bööööks ööf thîîs plååñ ååréé löööökééd ååt fîîrst. Ñööthîîñg wåås çhååñgééd, ñööthîîñg ååskééd. ~~~~~~~»</translation>
    </message>
    <message>
        <source>The card has not paid that for this ticket. Nothing was booked: ask the terminal again.</source>
        <translation>«Théé çåård håås ñööt pååîîd thååt föör thîîs tîîçkéét. Ñööthîîñg wåås böööökééd: ååsk théé téérmîîñåål åågååîîñ. ~~~~~~~»</translation>
    </message>
    <message>
        <source>The customer has {left} of that line, not {asked}. Nothing was printed.</source>
        <translation>«Théé çüüstööméér håås {left} ööf thååt lîîñéé, ñööt {asked}. Ñööthîîñg wåås prîîñtééd. ~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>The file holds no customer, plan or credit. Nothing was brought along.</source>
        <translation>«Théé fîîléé höölds ñöö çüüstööméér, plååñ öör çréédîît. Ñööthîîñg wåås brööüüght åålööñg. ~~~~~~»</translation>
    </message>
    <message>
        <source>The goods of this plan went home, or came back, before. Nothing was booked.</source>
        <translation>«Théé gööööds ööf thîîs plååñ wééñt hööméé, öör çååméé bååçk, bééfööréé. Ñööthîîñg wåås böööökééd. ~~~~~»</translation>
    </message>
    <message>
        <source>The goods still out are not worth as much as that.</source>
        <translation>«Théé gööööds stîîll ööüüt ååréé ñööt wöörth åås müüçh åås thååt. ~~~»</translation>
    </message>
    <message>
        <source>The last day lies before the first, or a year away. Nothing was marked.</source>
        <translation>«Théé lååst dååýý lîîéés bééfööréé théé fîîrst, öör åå ýýééåår ååwååýý. Ñööthîîñg wåås måårkééd. ~~»</translation>
    </message>
    <message>
        <source>The last line cannot turn round: no open receipt has it.</source>
        <translation>«Théé lååst lîîñéé çååññööt tüürñ rööüüñd: ñöö ööpééñ rééçééîîpt håås îît. ~~~»</translation>
    </message>
    <message>
        <source>The list has changed since it was shown. Find them again. Nothing was booked.</source>
        <translation>«Théé lîîst håås çhååñgééd sîîñçéé îît wåås shööwñ. Fîîñd théém åågååîîñ. Ñööthîîñg wåås böööökééd. ~~~~~~~»</translation>
    </message>
    <message>
        <source>The name is still needed: a plan runs or a claim is open ({plans} {claims}). The law lets the shop keep it until that is settled. Nothing was erased.</source>
        <translation>«Théé ñååméé îîs stîîll ñéééédééd: åå plååñ rüüñs öör åå çlååîîm îîs ööpééñ ({plans} {claims}). Théé lååw lééts théé shööp kéééép îît üüñtîîl thååt îîs sééttlééd. Ñööthîîñg wåås éérååsééd. ~~~~~~~~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>The new parts are not what is owed. Nothing was changed: make them anew.</source>
        <translation>«Théé ñééw påårts ååréé ñööt whååt îîs ööwééd. Ñööthîîñg wåås çhååñgééd: mååkéé théém ååñééw. ~~~~~~»</translation>
    </message>
    <message>
        <source>The piece with serial number {serial} came back before, or is ticked already.</source>
        <translation>«Théé pîîééçéé wîîth séérîîåål ñüümbéér {serial} çååméé bååçk bééfööréé, öör îîs tîîçkééd åålrééåådýý. ~~~~»</translation>
    </message>
    <message>
        <source>The piece with serial number {serial} waits on plan {plan}. Nothing was booked: take another one.</source>
        <translation>«Théé pîîééçéé wîîth séérîîåål ñüümbéér {serial} wååîîts ööñ plååñ {plan}. Ñööthîîñg wåås böööökééd: tååkéé ååñööthéér ööñéé. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>The promised day has not passed: the slip counts for its goods.</source>
        <translation>«Théé pröömîîsééd dååýý håås ñööt pååssééd: théé slîîp çööüüñts föör îîts gööööds. ~~~~~»</translation>
    </message>
    <message>
        <source>The receipt changed meanwhile at another till. Look at the figure again.</source>
        <translation>«Théé rééçééîîpt çhååñgééd mééååñwhîîléé ååt ååñööthéér tîîll. Löööök ååt théé fîîgüüréé åågååîîñ. ~»</translation>
    </message>
    <message>
        <source>The receipt says otherwise. The customer is not refused.</source>
        <translation>«Théé rééçééîîpt sååýýs ööthéérwîîséé. Théé çüüstööméér îîs ñööt rééfüüsééd. ~»</translation>
    </message>
    <message>
        <source>The shelf says no less than what it costs now. Nothing was booked.</source>
        <translation>«Théé shéélf sååýýs ñöö lééss thååñ whååt îît çöösts ñööw. Ñööthîîñg wåås böööökééd. ~~~~~~~»</translation>
    </message>
    <message>
        <source>The shop has no tax {code}. Nothing was kept.</source>
        <translation>«Théé shööp håås ñöö tååx {code}. Ñööthîîñg wåås kéépt. ~~~~~~»</translation>
    </message>
    <message>
        <source>The shop&apos;s own rule accepts that. It counts: there is nothing to refuse.</source>
        <translation>«Théé shööp&apos;s ööwñ rüüléé ååççéépts thååt. ÎÎt çööüüñts: thééréé îîs ñööthîîñg töö rééfüüséé. ~~~~~~»</translation>
    </message>
    <message>
        <source>The signature could not be kept. Nothing was booked: please sign once more.</source>
        <translation>«Théé sîîgñååtüüréé çööüüld ñööt béé kéépt. Ñööthîîñg wåås böööökééd: plééååséé sîîgñ ööñçéé mööréé. ~~~»</translation>
    </message>
    <message>
        <source>The usual rate can change, and cannot go. Nothing was changed.</source>
        <translation>«Théé üüsüüåål rååtéé çååñ çhååñgéé, ååñd çååññööt göö. Ñööthîîñg wåås çhååñgééd. ~~~~»</translation>
    </message>
    <message>
        <source>There are {there} in that place, not {units}. Nothing was kept.</source>
        <translation>«Thééréé ååréé {there} îîñ thååt plååçéé, ñööt {units}. Ñööthîîñg wåås kéépt. ~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>There is less on that slip. Nothing was taken of it: take the rest another way.</source>
        <translation>«Thééréé îîs lééss ööñ thååt slîîp. Ñööthîîñg wåås tååkééñ ööf îît: tååkéé théé réést ååñööthéér wååýý. ~~~~~~»</translation>
    </message>
    <message>
        <source>There is no offer {code}.</source>
        <translation>«Thééréé îîs ñöö ööfféér {code}. ~»</translation>
    </message>
    <message>
        <source>There is no such claim in these books. Nothing was booked.</source>
        <translation>«Thééréé îîs ñöö süüçh çlååîîm îîñ thééséé bööööks. Ñööthîîñg wåås böööökééd. ~~~»</translation>
    </message>
    <message>
        <source>There is nothing left to pay in parts. Nothing was booked.</source>
        <translation>«Thééréé îîs ñööthîîñg lééft töö pååýý îîñ påårts. Ñööthîîñg wåås böööökééd. ~~~~»</translation>
    </message>
    <message>
        <source>There is nothing to remind of. Nothing was printed.</source>
        <translation>«Thééréé îîs ñööthîîñg töö réémîîñd ööf. Ñööthîîñg wåås prîîñtééd. ~~~~»</translation>
    </message>
    <message>
        <source>There is room for {most} letters. Nothing was written down.</source>
        <translation>«Thééréé îîs rööööm föör {most} lééttéérs. Ñööthîîñg wåås wrîîttééñ dööwñ. ~~~~~~~»</translation>
    </message>
    <message>
        <source>There is room for {most} lines. Nothing was changed.</source>
        <translation>«Thééréé îîs rööööm föör {most} lîîñéés. Ñööthîîñg wåås çhååñgééd. ~~~~~»</translation>
    </message>
    <message>
        <source>These books asked no terminal that. Nothing was changed.</source>
        <translation>«Thééséé bööööks ååskééd ñöö téérmîîñåål thååt. Ñööthîîñg wåås çhååñgééd. ~~~~»</translation>
    </message>
    <message>
        <source>These books do not hold that receipt.</source>
        <translation>«Thééséé bööööks döö ñööt hööld thååt rééçééîîpt. ~»</translation>
    </message>
    <message>
        <source>These books hold no paper of that number.</source>
        <translation>«Thééséé bööööks hööld ñöö pååpéér ööf thååt ñüümbéér. ~~»</translation>
    </message>
    <message>
        <source>These books hold no such credit. Scan the slip itself: it counts.</source>
        <translation>«Thééséé bööööks hööld ñöö süüçh çréédîît. Sçååñ théé slîîp îîtséélf: îît çööüüñts. ~~~~~~»</translation>
    </message>
    <message>
        <source>These books hold no such payment. Nothing was booked: scan its receipt.</source>
        <translation>«Thééséé bööööks hööld ñöö süüçh pååýýmééñt. Ñööthîîñg wåås böööökééd: sçååñ îîts rééçééîîpt. ~~~~~»</translation>
    </message>
    <message>
        <source>These books hold no such plan. Nothing was booked: scan one of its papers.</source>
        <translation>«Thééséé bööööks hööld ñöö süüçh plååñ. Ñööthîîñg wåås böööökééd: sçååñ ööñéé ööf îîts pååpéérs. ~~~~~~»</translation>
    </message>
    <message>
        <source>These books hold no such question. Nothing was booked.</source>
        <translation>«Thééséé bööööks hööld ñöö süüçh qüüééstîîööñ. Ñööthîîñg wåås böööökééd. ~~»</translation>
    </message>
    <message>
        <source>These books hold no such slip. Open its receipt: a yes needs nobody.</source>
        <translation>«Thééséé bööööks hööld ñöö süüçh slîîp. ÖÖpééñ îîts rééçééîîpt: åå ýýéés ñééééds ñööböödýý. ~~~»</translation>
    </message>
    <message>
        <source>These books printed no such label. Nothing was booked.</source>
        <translation>«Thééséé bööööks prîîñtééd ñöö süüçh lååbéél. Ñööthîîñg wåås böööökééd. ~~~»</translation>
    </message>
    <message>
        <source>These codes are not of one paper. Nothing was booked: scan those of one paper together.</source>
        <translation>«Thééséé çöödéés ååréé ñööt ööf ööñéé pååpéér. Ñööthîîñg wåås böööökééd: sçååñ thööséé ööf ööñéé pååpéér töögééthéér. ~~~»</translation>
    </message>
    <message>
        <source>These goods are being paid off: there is no gift receipt. None was made.</source>
        <translation>«Thééséé gööööds ååréé bééîîñg pååîîd ööff: thééréé îîs ñöö gîîft rééçééîîpt. Ñööñéé wåås måådéé. ~~»</translation>
    </message>
    <message>
        <source>These goods come back on receipt {number}. Nothing was booked: scan it.</source>
        <translation>«Thééséé gööööds çööméé bååçk ööñ rééçééîîpt {number}. Ñööthîîñg wåås böööökééd: sçååñ îît. ~~~~~~~»</translation>
    </message>
    <message>
        <source>These halves are not this shop&apos;s newest. Nothing was changed. Look again.</source>
        <translation>«Thééséé håålvéés ååréé ñööt thîîs shööp&apos;s ñééwéést. Ñööthîîñg wåås çhååñgééd. Löööök åågååîîñ. ~~~~~~»</translation>
    </message>
    <message>
        <source>These two are one person already. Nothing was changed.</source>
        <translation>«Thééséé twöö ååréé ööñéé péérsööñ åålrééåådýý. Ñööthîîñg wåås çhååñgééd. ~»</translation>
    </message>
    <message>
        <source>This PIN is worn out. A supervisor gives a new one; or use the recovery code: key R.</source>
        <translation>«Thîîs PÎÎÑ îîs wöörñ ööüüt. ÅÅ süüpéérvîîsöör gîîvéés åå ñééw ööñéé; öör üüséé théé rééçöövéérýý çöödéé: kééýý R. ~~»</translation>
    </message>
    <message>
        <source>This is a further code of that paper: scan the first one.</source>
        <translation>«Thîîs îîs åå füürthéér çöödéé ööf thååt pååpéér: sçååñ théé fîîrst ööñéé. ~~~~»</translation>
    </message>
    <message>
        <source>This is above what you say yes to alone. Nothing was booked yet.</source>
        <translation>«Thîîs îîs ååböövéé whååt ýýööüü sååýý ýýéés töö åålööñéé. Ñööthîîñg wåås böööökééd ýýéét.»</translation>
    </message>
    <message>
        <source>This plan is paid. Nothing was taken: nothing is owed on it.</source>
        <translation>«Thîîs plååñ îîs pååîîd. Ñööthîîñg wåås tååkééñ: ñööthîîñg îîs ööwééd ööñ îît. ~~~~»</translation>
    </message>
    <message>
        <source>This receipt has more codes at its foot: scan them too.</source>
        <translation>«Thîîs rééçééîîpt håås mööréé çöödéés ååt îîts fööööt: sçååñ théém töööö. ~~»</translation>
    </message>
    <message>
        <source>This role reads the books and does not book.</source>
        <translation>«Thîîs rööléé rééååds théé bööööks ååñd dööéés ñööt böööök. ~»</translation>
    </message>
    <message>
        <source>This slip alone says no amount. Nothing was booked: scan the receipt that goes with it.</source>
        <translation>«Thîîs slîîp åålööñéé sååýýs ñöö ååmööüüñt. Ñööthîîñg wåås böööökééd: sçååñ théé rééçééîîpt thååt gööéés wîîth îît. ~~~~~»</translation>
    </message>
    <message>
        <source>This slip counts already. Nothing was booked a second time.</source>
        <translation>«Thîîs slîîp çööüüñts åålrééåådýý. Ñööthîîñg wåås böööökééd åå sééçööñd tîîméé. ~~»</translation>
    </message>
    <message>
        <source>This ticket was booked before as {numbers}. Clear it, and scan what is new once more.</source>
        <translation>«Thîîs tîîçkéét wåås böööökééd bééfööréé åås {numbers}. Çlééåår îît, ååñd sçååñ whååt îîs ñééw ööñçéé mööréé. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>This would put a mistake of the shop on a customer.</source>
        <translation>«Thîîs wööüüld püüt åå mîîstååkéé ööf théé shööp ööñ åå çüüstööméér. ~~»</translation>
    </message>
    <message>
        <source>Those goods went home already, or never were here. Nothing was printed.</source>
        <translation>«Thööséé gööööds wééñt hööméé åålrééåådýý, öör ñéévéér wééréé hééréé. Ñööthîîñg wåås prîîñtééd. ~~~»</translation>
    </message>
    <message>
        <source>Too many unknown badges: none is read until a supervisor signs in by PIN.</source>
        <translation>«Töööö mååñýý üüñkñööwñ båådgéés: ñööñéé îîs rééååd üüñtîîl åå süüpéérvîîsöör sîîgñs îîñ býý PÎÎÑ. ~~~»</translation>
    </message>
    <message>
        <source>Type a percentage from 0 to 100. Nothing was changed.</source>
        <translation>«Týýpéé åå péérçééñtåågéé frööm 0 töö 100. Ñööthîîñg wåås çhååñgééd. ~~~~~»</translation>
    </message>
    <message>
        <source>Type a telephone number or an e-mail address. Nothing was written down.</source>
        <translation>«Týýpéé åå téélééphööñéé ñüümbéér öör ååñ éé-mååîîl ååddrééss. Ñööthîîñg wåås wrîîttééñ dööwñ. ~~~~»</translation>
    </message>
    <message>
        <source>Type days from {least} to {most}. Nothing was changed.</source>
        <translation>«Týýpéé dååýýs frööm {least} töö {most}. Ñööthîîñg wåås çhååñgééd. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>Type how many of at least one line. Nothing was booked.</source>
        <translation>«Týýpéé hööw mååñýý ööf ååt lééååst ööñéé lîîñéé. Ñööthîîñg wåås böööökééd.»</translation>
    </message>
    <message>
        <source>Type how much it is. Nothing was booked.</source>
        <translation>«Týýpéé hööw müüçh îît îîs. Ñööthîîñg wåås böööökééd. ~»</translation>
    </message>
    <message>
        <source>Type just the last four digits of the card.</source>
        <translation>«Týýpéé jüüst théé lååst fööüür dîîgîîts ööf théé çåård. ~~~»</translation>
    </message>
    <message>
        <source>Type the amount, and a day up to today. Nothing was booked.</source>
        <translation>«Týýpéé théé ååmööüüñt, ååñd åå dååýý üüp töö töödååýý. Ñööthîîñg wåås böööökééd.»</translation>
    </message>
    <message>
        <source>Type the name first. Nobody was added.</source>
        <translation>«Týýpéé théé ñååméé fîîrst. Ñööböödýý wåås ååddééd. ~»</translation>
    </message>
    <message>
        <source>Type the name first. Nothing was written down.</source>
        <translation>«Týýpéé théé ñååméé fîîrst. Ñööthîîñg wåås wrîîttééñ dööwñ. ~~~~»</translation>
    </message>
    <message>
        <source>Type what the rate is for. No rate was added.</source>
        <translation>«Týýpéé whååt théé rååtéé îîs föör. Ñöö rååtéé wåås ååddééd. ~»</translation>
    </message>
    <message>
        <source>We cannot match this paper. Is there the card or another proof?</source>
        <translation>«Wéé çååññööt mååtçh thîîs pååpéér. ÎÎs thééréé théé çåård öör ååñööthéér prööööf? ~~~~~»</translation>
    </message>
    <message>
        <source>What had not answered before this is in the books after all: {numbers}. This is not booked: send it once more if it is something else.</source>
        <translation>«Whååt hååd ñööt ååñswéérééd bééfööréé thîîs îîs îîñ théé bööööks ååftéér ååll: {numbers}. Thîîs îîs ñööt böööökééd: sééñd îît ööñçéé mööréé îîf îît îîs söömééthîîñg éélséé. ~~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>What is shown for it needs a code to scan or type. Nothing was kept.</source>
        <translation>«Whååt îîs shööwñ föör îît ñééééds åå çöödéé töö sçååñ öör týýpéé. Ñööthîîñg wåås kéépt. ~~~~~~»</translation>
    </message>
    <message>
        <source>What this warranty covers came back before. Nothing was booked.</source>
        <translation>«Whååt thîîs wåårrååñtýý çöövéérs çååméé bååçk bééfööréé. Ñööthîîñg wåås böööökééd. ~~~~»</translation>
    </message>
    <message>
        <source>What was sold on days gone by keeps its rate. Type today or later. Nothing was changed.</source>
        <translation>«Whååt wåås sööld ööñ dååýýs gööñéé býý kééééps îîts rååtéé. Týýpéé töödååýý öör lååtéér. Ñööthîîñg wåås çhååñgééd. ~~~~~»</translation>
    </message>
    <message>
        <source>Words at head and foot take nothing away from what the paper promises. Nothing was changed.</source>
        <translation>«Wöörds ååt hééååd ååñd fööööt tååkéé ñööthîîñg ååwååýý frööm whååt théé pååpéér pröömîîséés. Ñööthîîñg wåås çhååñgééd. ~~~~~~~»</translation>
    </message>
    <message>
        <source>Write down what was seen, in words without figures: it stands on the slip. The customer is not refused.</source>
        <translation>«Wrîîtéé dööwñ whååt wåås sééééñ, îîñ wöörds wîîthööüüt fîîgüüréés: îît stååñds ööñ théé slîîp. Théé çüüstööméér îîs ñööt rééfüüsééd. ~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Write what was seen of it, and where its photo is. Nothing was booked.</source>
        <translation>«Wrîîtéé whååt wåås sééééñ ööf îît, ååñd whééréé îîts phöötöö îîs. Ñööthîîñg wåås böööökééd. ~~~~»</translation>
    </message>
    <message>
        <source>Write who asks so little, without a card&apos;s number. Nothing was booked.</source>
        <translation>«Wrîîtéé whöö ååsks söö lîîttléé, wîîthööüüt åå çåård&apos;s ñüümbéér. Ñööthîîñg wåås böööökééd. ~~~~~»</translation>
    </message>
    <message>
        <source>{barcode} is no barcode of goods. Scan it, or leave it empty. Nothing was kept.</source>
        <translation>«{barcode} îîs ñöö båårçöödéé ööf gööööds. Sçååñ îît, öör lééååvéé îît éémptýý. Ñööthîîñg wåås kéépt. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>{code} means something else already. Nothing was kept.</source>
        <translation>«{code} mééååñs söömééthîîñg éélséé åålrééåådýý. Ñööthîîñg wåås kéépt. ~~~~»</translation>
    </message>
    <message>
        <source>{field}: no receipt has such a part, or it stands there twice. Nothing was changed.</source>
        <translation>«{field}: ñöö rééçééîîpt håås süüçh åå påårt, öör îît stååñds thééréé twîîçéé. Ñööthîîñg wåås çhååñgééd. ~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>{number} takes nothing off any more. Nothing was booked: take it off with Undo.</source>
        <translation>«{number} tååkéés ñööthîîñg ööff ååñýý mööréé. Ñööthîîñg wåås böööökééd: tååkéé îît ööff wîîth ÜÜñdöö. ~~~~~~~»</translation>
    </message>
    <message>
        <source>“{text}” has no price or number it can be sold at. Take its line off, or put it right.</source>
        <translation>«“{text}” håås ñöö prîîçéé öör ñüümbéér îît çååñ béé sööld ååt. Tååkéé îîts lîîñéé ööff, öör püüt îît rîîght. ~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>“{text}” has the barcode {barcode} already. Nothing was kept.</source>
        <translation>«“{text}” håås théé båårçöödéé {barcode} åålrééåådýý. Ñööthîîñg wåås kéépt. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>“{text}” has the code {sku} already. Nothing was kept.</source>
        <translation>«“{text}” håås théé çöödéé {sku} åålrééåådýý. Ñööthîîñg wåås kéépt. ~~~~~~~»</translation>
    </message>
    <message>
        <source>“{text}” is sold by weight: scan the scale&apos;s label, or type its grams first, as in 350*.</source>
        <translation>«“{text}” îîs sööld býý wééîîght: sçååñ théé sçååléé&apos;s lååbéél, öör týýpéé îîts grååms fîîrst, åås îîñ 350*. ~~~~~~~~~~~~~~»</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>A manager or the owner looks at this.</source>
        <translation>«ÅÅ mååñåågéér öör théé ööwñéér lööööks ååt thîîs.»</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>«Býý çååüüséé»</translation>
    </message>
    <message>
        <source>By shift</source>
        <translation>«Býý shîîft»</translation>
    </message>
    <message>
        <source>By till</source>
        <translation>«Býý tîîll»</translation>
    </message>
    <message>
        <source>Claims on suppliers and carriers</source>
        <translation>«Çlååîîms ööñ süüpplîîéérs ååñd çåårrîîéérs»</translation>
    </message>
    <message>
        <source>Clerk {clerk}</source>
        <translation>«Çléérk {clerk} ~~»</translation>
    </message>
    <message>
        <source>No mistake of ours cost anything in these days.</source>
        <translation>«Ñöö mîîstååkéé ööf ööüürs çööst ååñýýthîîñg îîñ thééséé dååýýs.»</translation>
    </message>
    <message>
        <source>Offers kept though goods came back</source>
        <translation>«ÖÖfféérs kéépt thööüügh gööööds çååméé bååçk ~»</translation>
    </message>
    <message>
        <source>Our mistakes cost</source>
        <translation>«ÖÖüür mîîstååkéés çööst»</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>«Prîîñt théé réégîîstéér»</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>«Prîîñtîîñg»</translation>
    </message>
    <message>
        <source>Taken off a return: “she wanted it”</source>
        <translation>«Tååkééñ ööff åå réétüürñ: “shéé wååñtééd îît” ~»</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>«Théé mööñth ååftéér»</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>«Théé mööñth bééfööréé»</translation>
    </message>
    <message>
        <source>The register goes to the printer. It is the shop&apos;s own.</source>
        <translation>«Théé réégîîstéér gööéés töö théé prîîñtéér. ÎÎt îîs théé shööp&apos;s ööwñ. ~~~~»</translation>
    </message>
    <message>
        <source>Till {till}</source>
        <translation>«Tîîll {till} ~»</translation>
    </message>
    <message>
        <source>Till {till}, shift {shift}</source>
        <translation>«Tîîll {till}, shîîft {shift} ~~~~~~»</translation>
    </message>
    <message>
        <source>Tries that the books refused</source>
        <translation>«Trîîéés thååt théé bööööks rééfüüsééd»</translation>
    </message>
    <message>
        <source>What our mistakes cost</source>
        <translation>«Whååt ööüür mîîstååkéés çööst»</translation>
    </message>
    <message>
        <source>a cause without its proof</source>
        <translation>«åå çååüüséé wîîthööüüt îîts prööööf»</translation>
    </message>
    <message>
        <source>a credit made smaller</source>
        <translation>«åå çréédîît måådéé småålléér»</translation>
    </message>
    <message>
        <source>a loss of the shop put on somebody</source>
        <translation>«åå lööss ööf théé shööp püüt ööñ söömééböödýý»</translation>
    </message>
    <message>
        <source>a mistake of ours put on a customer</source>
        <translation>«åå mîîstååkéé ööf ööüürs püüt ööñ åå çüüstööméér»</translation>
    </message>
    <message>
        <source>a payment taken back</source>
        <translation>«åå pååýýmééñt tååkééñ bååçk»</translation>
    </message>
    <message>
        <source>a receipt that was not believed</source>
        <translation>«åå rééçééîîpt thååt wåås ñööt béélîîéévééd»</translation>
    </message>
    <message>
        <source>a row that disagrees with the signed papers</source>
        <translation>«åå rööw thååt dîîsåågréééés wîîth théé sîîgñééd pååpéérs ~~»</translation>
    </message>
    <message>
        <source>a signed contract changed</source>
        <translation>«åå sîîgñééd çööñtrååçt çhååñgééd»</translation>
    </message>
    <message>
        <source>an amount asked for without a signature</source>
        <translation>«ååñ ååmööüüñt ååskééd föör wîîthööüüt åå sîîgñååtüüréé»</translation>
    </message>
    <message>
        <source>an amount nobody signed for</source>
        <translation>«ååñ ååmööüüñt ñööböödýý sîîgñééd föör»</translation>
    </message>
    <message>
        <source>an earlier mistake set off</source>
        <translation>«ååñ ééåårlîîéér mîîstååkéé séét ööff»</translation>
    </message>
    <message>
        <source>for goods that came back: customers were paid at once</source>
        <translation>«föör gööööds thååt çååméé bååçk: çüüstööméérs wééréé pååîîd ååt ööñçéé ~~»</translation>
    </message>
    <message>
        <source>mistakes: {count}</source>
        <translation>«mîîstååkéés: {count} ~»</translation>
    </message>
    <message>
        <source>no customer pays any of it back</source>
        <translation>«ñöö çüüstööméér pååýýs ååñýý ööf îît bååçk»</translation>
    </message>
    <message>
        <source>returns: {said} of {of}</source>
        <translation>«réétüürñs: {said} ööf {of} ~~~~»</translation>
    </message>
    <message>
        <source>the shop&apos;s median: {share}</source>
        <translation>«théé shööp&apos;s méédîîååñ: {share} ~~~»</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>«{since} töö {until} ~~~~»</translation>
    </message>
    <message>
        <source>“She wanted it”</source>
        <translation>«“Shéé wååñtééd îît”»</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Checking every entry and its signature.</source>
        <translation>«Çhééçkîîñg éévéérýý ééñtrýý ååñd îîts sîîgñååtüüréé.»</translation>
    </message>
    <message>
        <source>Checking the copy, entry by entry.</source>
        <translation>«Çhééçkîîñg théé çööpýý, ééñtrýý býý ééñtrýý. ~»</translation>
    </message>
    <message>
        <source>Copying.</source>
        <translation>«Çööpýýîîñg.»</translation>
    </message>
    <message>
        <source>Entries made after the backup, and missing now: {count}.</source>
        <translation>«ÉÉñtrîîéés måådéé ååftéér théé bååçküüp, ååñd mîîssîîñg ñööw: {count}. ~~~~~~»</translation>
    </message>
    <message>
        <source>Entries made since, which will be missing: {count}.</source>
        <translation>«ÉÉñtrîîéés måådéé sîîñçéé, whîîçh wîîll béé mîîssîîñg: {count}. ~~~~~~»</translation>
    </message>
    <message>
        <source>How much came after the backup cannot be told.</source>
        <translation>«Hööw müüçh çååméé ååftéér théé bååçküüp çååññööt béé tööld. ~~~»</translation>
    </message>
    <message>
        <source>How much came after this backup cannot be told.</source>
        <translation>«Hööw müüçh çååméé ååftéér thîîs bååçküüp çååññööt béé tööld. ~~~»</translation>
    </message>
    <message>
        <source>It is proved first. Until then the books stay as they are.</source>
        <translation>«ÎÎt îîs pröövééd fîîrst. ÜÜñtîîl thééñ théé bööööks stååýý åås thééýý ååréé. ~~~»</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>«ÎÎt wåås çåållééd ööff.»</translation>
    </message>
    <message>
        <source>New papers carry numbers above all of them; none comes twice.</source>
        <translation>«Ñééw pååpéérs çåårrýý ñüümbéérs ååböövéé ååll ööf théém; ñööñéé çööméés twîîçéé. ~~~»</translation>
    </message>
    <message>
        <source>Nothing is missing: the backup reaches to the last entry.</source>
        <translation>«Ñööthîîñg îîs mîîssîîñg: théé bååçküüp rééååçhéés töö théé lååst ééñtrýý. ~~~~»</translation>
    </message>
    <message>
        <source>Nothing will be missing: it reaches to the last entry.</source>
        <translation>«Ñööthîîñg wîîll béé mîîssîîñg: îît rééååçhéés töö théé lååst ééñtrýý. ~~~~»</translation>
    </message>
    <message>
        <source>Open the books</source>
        <translation>«ÖÖpééñ théé bööööks»</translation>
    </message>
    <message>
        <source>Open the books and sign in</source>
        <translation>«ÖÖpééñ théé bööööks ååñd sîîgñ îîñ»</translation>
    </message>
    <message>
        <source>Papers that are perhaps printed already: {count}. None prints by itself: see Books and backups.</source>
        <translation>«Pååpéérs thååt ååréé péérhååps prîîñtééd åålrééåådýý: {count}. Ñööñéé prîîñts býý îîtséélf: séééé Bööööks ååñd bååçküüps. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Papers waiting for the printer then: {count}. They may be printed by now, so none prints by itself.</source>
        <translation>«Pååpéérs wååîîtîîñg föör théé prîîñtéér thééñ: {count}. Thééýý mååýý béé prîîñtééd býý ñööw, söö ñööñéé prîîñts býý îîtséélf. ~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Papers {first} to {last} are not in these books.</source>
        <translation>«Pååpéérs {first} töö {last} ååréé ñööt îîñ thééséé bööööks. ~~~~~~»</translation>
    </message>
    <message>
        <source>Papers {first} to {last} will not be in the books.</source>
        <translation>«Pååpéérs {first} töö {last} wîîll ñööt béé îîñ théé bööööks. ~~~~~~~»</translation>
    </message>
    <message>
        <source>People, PINs and the recovery code are as they were then: see the staff page.</source>
        <translation>«Pééööpléé, PÎÎÑs ååñd théé rééçöövéérýý çöödéé ååréé åås thééýý wééréé thééñ: séééé théé stååff påågéé. ~~»</translation>
    </message>
    <message>
        <source>People, PINs and the recovery code will be as they were then: who left since is back.</source>
        <translation>«Pééööpléé, PÎÎÑs ååñd théé rééçöövéérýý çöödéé wîîll béé åås thééýý wééréé thééñ: whöö lééft sîîñçéé îîs bååçk. ~~~~~»</translation>
    </message>
    <message>
        <source>People, PINs, badges and the recovery code stay as they are now.</source>
        <translation>«Pééööpléé, PÎÎÑs, båådgéés ååñd théé rééçöövéérýý çöödéé stååýý åås thééýý ååréé ñööw. ~»</translation>
    </message>
    <message>
        <source>People, PINs, badges and the recovery code stayed as they were last.</source>
        <translation>«Pééööpléé, PÎÎÑs, båådgéés ååñd théé rééçöövéérýý çöödéé stååýýééd åås thééýý wééréé lååst. ~~»</translation>
    </message>
    <message>
        <source>Receipts {first} to {last} are not in these books.</source>
        <translation>«Rééçééîîpts {first} töö {last} ååréé ñööt îîñ thééséé bööööks. ~~~~~»</translation>
    </message>
    <message>
        <source>Receipts {first} to {last} will not be in the books.</source>
        <translation>«Rééçééîîpts {first} töö {last} wîîll ñööt béé îîñ théé bööööks. ~~~~~~~»</translation>
    </message>
    <message>
        <source>Restoring the copy for a trial.</source>
        <translation>«Rééstöörîîñg théé çööpýý föör åå trîîåål.»</translation>
    </message>
    <message>
        <source>Return slips {first} to {last} are not in these books.</source>
        <translation>«Réétüürñ slîîps {first} töö {last} ååréé ñööt îîñ thééséé bööööks. ~~~~~~~»</translation>
    </message>
    <message>
        <source>Return slips {first} to {last} will not be in the books.</source>
        <translation>«Réétüürñ slîîps {first} töö {last} wîîll ñööt béé îîñ théé bööööks. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Such papers are genuine, and the shop is bound by them: keep them.</source>
        <translation>«Süüçh pååpéérs ååréé gééñüüîîñéé, ååñd théé shööp îîs bööüüñd býý théém: kéééép théém. ~~~~»</translation>
    </message>
    <message>
        <source>That is no manager&apos;s and no owner&apos;s PIN. Try again.</source>
        <translation>«Thååt îîs ñöö mååñåågéér&apos;s ååñd ñöö ööwñéér&apos;s PÎÎÑ. Trýý åågååîîñ. ~~~»</translation>
    </message>
    <message>
        <source>The PIN of a manager or the owner, as in the backup</source>
        <translation>«Théé PÎÎÑ ööf åå mååñåågéér öör théé ööwñéér, åås îîñ théé bååçküüp ~~»</translation>
    </message>
    <message>
        <source>The backup before it is of {when}: it is offered next.</source>
        <translation>«Théé bååçküüp bééfööréé îît îîs ööf {when}: îît îîs ööfféérééd ñééxt. ~~~~»</translation>
    </message>
    <message>
        <source>The backup is back.</source>
        <translation>«Théé bååçküüp îîs bååçk.»</translation>
    </message>
    <message>
        <source>The backup is being put back.</source>
        <translation>«Théé bååçküüp îîs bééîîñg püüt bååçk. ~»</translation>
    </message>
    <message>
        <source>The books are as they were on {when}; their epoch is now {epoch}.</source>
        <translation>«Théé bööööks ååréé åås thééýý wééréé ööñ {when}; thééîîr éépööçh îîs ñööw {epoch}. ~~~~~~»</translation>
    </message>
    <message>
        <source>The books are as they were. Nothing was put back.</source>
        <translation>«Théé bööööks ååréé åås thééýý wééréé. Ñööthîîñg wåås püüt bååçk. ~~»</translation>
    </message>
    <message>
        <source>The books as they are now are kept beside, under another name.</source>
        <translation>«Théé bööööks åås thééýý ååréé ñööw ååréé kéépt béésîîdéé, üüñdéér ååñööthéér ñååméé.»</translation>
    </message>
    <message>
        <source>The books that stood here are kept as {path}.</source>
        <translation>«Théé bööööks thååt stööööd hééréé ååréé kéépt åås {path}. ~~~»</translation>
    </message>
    <message>
        <source>The last good backup can take the place of the books.</source>
        <translation>«Théé lååst gööööd bååçküüp çååñ tååkéé théé plååçéé ööf théé bööööks. ~~~»</translation>
    </message>
    <message>
        <source>This backup is not whole, so it was not used.</source>
        <translation>«Thîîs bååçküüp îîs ñööt whööléé, söö îît wåås ñööt üüsééd. ~~»</translation>
    </message>
    <message>
        <source>This is the backup of another shop.</source>
        <translation>«Thîîs îîs théé bååçküüp ööf ååñööthéér shööp. ~»</translation>
    </message>
    <message>
        <source>Too many tries here. On this computer: posdesk restore.</source>
        <translation>«Töööö mååñýý trîîéés hééréé. ÖÖñ thîîs çöömpüütéér: posdesk rééstööréé. ~~~»</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Owner</source>
        <translation>«ÖÖwñéér»</translation>
    </message>
    <message>
        <source>auditor, reads only</source>
        <translation>«ååüüdîîtöör, rééååds ööñlýý»</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>«çléérk»</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>«mååñåågéér»</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>«ööwñéér»</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>«süüpéérvîîsöör»</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>1 to 9: why it comes back.</source>
        <translation>«1 töö 9: whýý îît çööméés bååçk. ~~»</translation>
    </message>
    <message>
        <source>All that is left on the receipt. 1 to 9: why.</source>
        <translation>«ÅÅll thååt îîs lééft ööñ théé rééçééîîpt. 1 töö 9: whýý. ~~~~»</translation>
    </message>
    <message>
        <source>Barcode {code}. Say what it is and what it costs to sell it.</source>
        <translation>«Båårçöödéé {code}. Sååýý whååt îît îîs ååñd whååt îît çöösts töö sééll îît. ~~~~~~»</translation>
    </message>
    <message>
        <source>Book it; or give it back on the terminal: Esc in the pay step.</source>
        <translation>«Böööök îît; öör gîîvéé îît bååçk ööñ théé téérmîîñåål: Esc îîñ théé pååýý stéép. ~~~~»</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>«Böööökééd»</translation>
    </message>
    <message>
        <source>Card not booked yet</source>
        <translation>«Çåård ñööt böööökééd ýýéét»</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>«Çlééåårééd»</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>«Çöömîîñg bååçk»</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>«Çööpýý»</translation>
    </message>
    <message>
        <source>Days of these books were lost. Without a slip, go by the goods.</source>
        <translation>«Dååýýs ööf thééséé bööööks wééréé lööst. Wîîthööüüt åå slîîp, göö býý théé gööööds. ~~~»</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>«Dîîsçööüüñt»</translation>
    </message>
    <message>
        <source>Exchanged.</source>
        <translation>«ÉÉxçhååñgééd.»</translation>
    </message>
    <message>
        <source>F5 takes it up again.</source>
        <translation>«F5 tååkéés îît üüp åågååîîñ.»</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>«Gööîîñg ööüüt»</translation>
    </message>
    <message>
        <source>It had not been printed yet: this is the original.</source>
        <translation>«ÎÎt hååd ñööt bééééñ prîîñtééd ýýéét: thîîs îîs théé öörîîgîîñåål. ~»</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>«Lééft ööüüt»</translation>
    </message>
    <message>
        <source>No purchase fits “{words}” so far. Enter looks closer.</source>
        <translation>«Ñöö püürçhååséé fîîts “{words}” söö fåår. Enter lööööks çlööséér. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>None of it is left on the receipt, so it is sold.</source>
        <translation>«Ñööñéé ööf îît îîs lééft ööñ théé rééçééîîpt, söö îît îîs sööld. ~~»</translation>
    </message>
    <message>
        <source>Not coming back</source>
        <translation>«Ñööt çöömîîñg bååçk»</translation>
    </message>
    <message>
        <source>Not found yet</source>
        <translation>«Ñööt fööüüñd ýýéét»</translation>
    </message>
    <message>
        <source>Not in the catalogue</source>
        <translation>«Ñööt îîñ théé çååtåålöögüüéé»</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>«Ñööt kñööwñ ýýéét»</translation>
    </message>
    <message>
        <source>Nothing is asked back from anybody.</source>
        <translation>«Ñööthîîñg îîs ååskééd bååçk frööm ååñýýböödýý.»</translation>
    </message>
    <message>
        <source>Nothing is called “{words}”. Enter looks in past sales too.</source>
        <translation>«Ñööthîîñg îîs çåållééd “{words}”. Enter lööööks îîñ pååst sååléés töööö. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>Nothing is called “{words}”. Enter sells it as an open line.</source>
        <translation>«Ñööthîîñg îîs çåållééd “{words}”. Enter séélls îît åås ååñ ööpééñ lîîñéé. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>«Ñööthîîñg wåås ååddééd»</translation>
    </message>
    <message>
        <source>Nothing was booked</source>
        <translation>«Ñööthîîñg wåås böööökééd»</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>«Ñööthîîñg wåås çhååñgééd»</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>«ÖÖñ hööld»</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>«ÖÖñéé möömééñt»</translation>
    </message>
    <message>
        <source>Open already</source>
        <translation>«ÖÖpééñ åålrééåådýý»</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>«ÖÖüür mîîstååkéé»</translation>
    </message>
    <message>
        <source>Perhaps back already</source>
        <translation>«Péérhååps bååçk åålrééåådýý»</translation>
    </message>
    <message>
        <source>Press Enter again before any money changes hands: it tells whether this is booked, and books it once.</source>
        <translation>«Prééss Enter åågååîîñ bééfööréé ååñýý mööñééýý çhååñgéés hååñds: îît téélls whééthéér thîîs îîs böööökééd, ååñd bööööks îît ööñçéé. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>«Prîîñtîîñg»</translation>
    </message>
    <message>
        <source>Printing again, marked COPY {copy}.</source>
        <translation>«Prîîñtîîñg åågååîîñ, måårkééd ÇÖÖPYY {copy}. ~~»</translation>
    </message>
    <message>
        <source>Receipt open</source>
        <translation>«Rééçééîîpt ööpééñ»</translation>
    </message>
    <message>
        <source>Return slip {number} is in the books again: its goods are back.</source>
        <translation>«Réétüürñ slîîp {number} îîs îîñ théé bööööks åågååîîñ: îîts gööööds ååréé bååçk. ~~~~~~»</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>«Tååkééñ îîñ»</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>«Tååkééñ üüp»</translation>
    </message>
    <message>
        <source>That code is no receipt and no goods of ours. Type what it is.</source>
        <translation>«Thååt çöödéé îîs ñöö rééçééîîpt ååñd ñöö gööööds ööf ööüürs. Týýpéé whååt îît îîs. ~~»</translation>
    </message>
    <message>
        <source>The discount was taken off.</source>
        <translation>«Théé dîîsçööüüñt wåås tååkééñ ööff.»</translation>
    </message>
    <message>
        <source>The first one is {amount} cheaper still.</source>
        <translation>«Théé fîîrst ööñéé îîs {amount} çhééååpéér stîîll. ~~~~»</translation>
    </message>
    <message>
        <source>The last scan is being looked up. Look at the figure, then again.</source>
        <translation>«Théé lååst sçååñ îîs bééîîñg löööökééd üüp. Löööök ååt théé fîîgüüréé, thééñ åågååîîñ. ~~»</translation>
    </message>
    <message>
        <source>The next scan counts {count} times.</source>
        <translation>«Théé ñééxt sçååñ çööüüñts {count} tîîméés. ~~~~»</translation>
    </message>
    <message>
        <source>The ticket is as it was before.</source>
        <translation>«Théé tîîçkéét îîs åås îît wåås bééfööréé.»</translation>
    </message>
    <message>
        <source>The ticket is as it was left.</source>
        <translation>«Théé tîîçkéét îîs åås îît wåås lééft. ~»</translation>
    </message>
    <message>
        <source>The ticket was put aside. Ctrl+Z brings it back.</source>
        <translation>«Théé tîîçkéét wåås püüt ååsîîdéé. Ctrl+Z brîîñgs îît bååçk. ~~~~~~»</translation>
    </message>
    <message>
        <source>There is no ticket to put on hold, and none on hold.</source>
        <translation>«Thééréé îîs ñöö tîîçkéét töö püüt ööñ hööld, ååñd ñööñéé ööñ hööld. ~~~»</translation>
    </message>
    <message>
        <source>To scan</source>
        <translation>«Töö sçååñ»</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>«ÜÜñdööñéé»</translation>
    </message>
    <message>
        <source>Was the card charged?</source>
        <translation>«Wåås théé çåård çhåårgééd? ~»</translation>
    </message>
    <message>
        <source>We have nothing called “{words}”. Give it a price to sell it as an open line.</source>
        <translation>«Wéé hååvéé ñööthîîñg çåållééd “{words}”. Gîîvéé îît åå prîîçéé töö sééll îît åås ååñ ööpééñ lîîñéé. ~~~~~~»</translation>
    </message>
    <message>
        <source>{amount} given back.</source>
        <translation>«{amount} gîîvééñ bååçk. ~~»</translation>
    </message>
    <message>
        <source>{amount} paid, {change} change.</source>
        <translation>«{amount} pååîîd, {change} çhååñgéé. ~~~~~~»</translation>
    </message>
    <message>
        <source>{amount} paid.</source>
        <translation>«{amount} pååîîd. ~»</translation>
    </message>
    <message>
        <source>{amount} were shown for the card. Look at the terminal before charging.</source>
        <translation>«{amount} wééréé shööwñ föör théé çåård. Löööök ååt théé téérmîîñåål bééfööréé çhåårgîîñg. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>{card} has paid {amount}. Do not charge it again.</source>
        <translation>«{card} håås pååîîd {amount}. Döö ñööt çhåårgéé îît åågååîîñ. ~~~~~~»</translation>
    </message>
    <message>
        <source>{discount} off the whole ticket.</source>
        <translation>«{discount} ööff théé whööléé tîîçkéét. ~~~~»</translation>
    </message>
    <message>
        <source>{discount} off: {goods}.</source>
        <translation>«{discount} ööff: {goods}. ~~~~~~»</translation>
    </message>
    <message>
        <source>{goods} costs {price}, as the shelf says.</source>
        <translation>«{goods} çöösts {price}, åås théé shéélf sååýýs. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>{name} began it at {time}.</source>
        <translation>«{name} béégååñ îît ååt {time}. ~~~~»</translation>
    </message>
    <message>
        <source>{number} is on this ticket already. Nothing was added.</source>
        <translation>«{number} îîs ööñ thîîs tîîçkéét åålrééåådýý. Ñööthîîñg wåås ååddééd. ~~~~~»</translation>
    </message>
    <message>
        <source>{number}. Ask for return slip {slips} and scan it.</source>
        <translation>«{number}. ÅÅsk föör réétüürñ slîîp {slips} ååñd sçååñ îît. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>{number}. Is there a return slip? Of {slips} some are lost.</source>
        <translation>«{number}. ÎÎs thééréé åå réétüürñ slîîp? ÖÖf {slips} sööméé ååréé lööst. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>{number}. Scan what comes back, or Ctrl+A for all of it.</source>
        <translation>«{number}. Sçååñ whååt çööméés bååçk, öör Ctrl+A föör ååll ööf îît. ~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>“{goods}” has no price yet and is not on the ticket: scan it again.</source>
        <translation>«“{goods}” håås ñöö prîîçéé ýýéét ååñd îîs ñööt ööñ théé tîîçkéét: sçååñ îît åågååîîñ. ~~~~~~»</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>As it looked on paper</source>
        <translation>«ÅÅs îît löööökééd ööñ pååpéér»</translation>
    </message>
    <message>
        <source>Back without a receipt</source>
        <translation>«Bååçk wîîthööüüt åå rééçééîîpt»</translation>
    </message>
    <message>
        <source>But: {reasons}.</source>
        <translation>«Büüt: {reasons}. ~~»</translation>
    </message>
    <message>
        <source>Fits: {reasons}.</source>
        <translation>«Fîîts: {reasons}. ~~~»</translation>
    </message>
    <message>
        <source>No purchase was found. We take it back all the same, at the lowest price anybody paid of late. The same article in exchange needs no price.</source>
        <translation>«Ñöö püürçhååséé wåås fööüüñd. Wéé tååkéé îît bååçk ååll théé sååméé, ååt théé lööwéést prîîçéé ååñýýböödýý pååîîd ööf lååtéé. Théé sååméé åårtîîçléé îîñ ééxçhååñgéé ñééééds ñöö prîîçéé. ~~~~~~~»</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>«Ñööñéé ööf thééséé»</translation>
    </message>
    <message>
        <source>Not found among what we sold</source>
        <translation>«Ñööt fööüüñd ååmööñg whååt wéé sööld ~»</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>«ÖÖpééñ {number} ~»</translation>
    </message>
    <message>
        <source>Picture of {number}</source>
        <translation>«Pîîçtüüréé ööf {number} ~»</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>«Rééçééîîpt {number} ~»</translation>
    </message>
    <message>
        <source>Say what it is: it stands on the slip.</source>
        <translation>«Sååýý whååt îît îîs: îît stååñds ööñ théé slîîp. ~~~»</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>«Tååkéé îît bååçk»</translation>
    </message>
    <message>
        <source>Take it back for {amount}</source>
        <translation>«Tååkéé îît bååçk föör {amount} ~~»</translation>
    </message>
    <message>
        <source>Value it by hand</source>
        <translation>«Våålüüéé îît býý hååñd»</translation>
    </message>
    <message>
        <source>We cannot find that purchase. What goods are they? Scan or type them.</source>
        <translation>«Wéé çååññööt fîîñd thååt püürçhååséé. Whååt gööööds ååréé thééýý? Sçååñ öör týýpéé théém. ~~~~~»</translation>
    </message>
    <message>
        <source>We find no sale of it. We may take it as a kindness: what is it, and what do we give for one?</source>
        <translation>«Wéé fîîñd ñöö sååléé ööf îît. Wéé mååýý tååkéé îît åås åå kîîñdñééss: whååt îîs îît, ååñd whååt döö wéé gîîvéé föör ööñéé? ~~~~~~»</translation>
    </message>
    <message>
        <source>What we give for one</source>
        <translation>«Whååt wéé gîîvéé föör ööñéé»</translation>
    </message>
    <message>
        <source>Which purchase was it?</source>
        <translation>«Whîîçh püürçhååséé wåås îît?»</translation>
    </message>
    <message>
        <source>Without a receipt</source>
        <translation>«Wîîthööüüt åå rééçééîîpt»</translation>
    </message>
    <message>
        <source>about|around</source>
        <translation>«ååbööüüt|åårööüüñd»</translation>
    </message>
    <message>
        <source>also bought: {words}</source>
        <translation>«åålsöö bööüüght: {words} ~»</translation>
    </message>
    <message>
        <source>another day: {day}</source>
        <translation>«ååñööthéér dååýý: {day}»</translation>
    </message>
    <message>
        <source>another price: {price}</source>
        <translation>«ååñööthéér prîîçéé: {price} ~»</translation>
    </message>
    <message>
        <source>another serial number</source>
        <translation>«ååñööthéér séérîîåål ñüümbéér»</translation>
    </message>
    <message>
        <source>another total: {amount}</source>
        <translation>«ååñööthéér töötåål: {amount} ~~»</translation>
    </message>
    <message>
        <source>bought by {who}</source>
        <translation>«bööüüght býý {who}»</translation>
    </message>
    <message>
        <source>came back before</source>
        <translation>«çååméé bååçk bééfööréé»</translation>
    </message>
    <message>
        <source>card {last4}</source>
        <translation>«çåård {last4} ~»</translation>
    </message>
    <message>
        <source>each</source>
        <translation>«ééååçh»</translation>
    </message>
    <message>
        <source>goods much like it: {text}</source>
        <translation>«gööööds müüçh lîîkéé îît: {text} ~~»</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>«îîts ñüümbéér»</translation>
    </message>
    <message>
        <source>just as many: {sold}</source>
        <translation>«jüüst åås mååñýý: {sold} ~»</translation>
    </message>
    <message>
        <source>lowest price of {days} days</source>
        <translation>«lööwéést prîîçéé ööf {days} dååýýs ~»</translation>
    </message>
    <message>
        <source>name|phone|customer</source>
        <translation>«ñååméé|phööñéé|çüüstööméér»</translation>
    </message>
    <message>
        <source>not by card {last4}</source>
        <translation>«ñööt býý çåård {last4} ~~»</translation>
    </message>
    <message>
        <source>not found among what we sold</source>
        <translation>«ñööt fööüüñd ååmööñg whååt wéé sööld ~»</translation>
    </message>
    <message>
        <source>not known as theirs</source>
        <translation>«ñööt kñööwñ åås thééîîrs»</translation>
    </message>
    <message>
        <source>not that amount</source>
        <translation>«ñööt thååt ååmööüüñt»</translation>
    </message>
    <message>
        <source>only {left} not back yet</source>
        <translation>«ööñlýý {left} ñööt bååçk ýýéét ~»</translation>
    </message>
    <message>
        <source>only {sold} were sold</source>
        <translation>«ööñlýý {sold} wééréé sööld ~»</translation>
    </message>
    <message>
        <source>other goods brought fit too</source>
        <translation>«ööthéér gööööds brööüüght fîît töööö»</translation>
    </message>
    <message>
        <source>pieces|piece</source>
        <translation>«pîîééçéés|pîîééçéé»</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>«séérîîåål»</translation>
    </message>
    <message>
        <source>serial number {serial}</source>
        <translation>«séérîîåål ñüümbéér {serial} ~»</translation>
    </message>
    <message>
        <source>take it back without a receipt</source>
        <translation>«tååkéé îît bååçk wîîthööüüt åå rééçééîîpt»</translation>
    </message>
    <message>
        <source>the amount: {amount}</source>
        <translation>«théé ååmööüüñt: {amount} ~»</translation>
    </message>
    <message>
        <source>the day: {day}</source>
        <translation>«théé dååýý: {day}»</translation>
    </message>
    <message>
        <source>the price: {price}</source>
        <translation>«théé prîîçéé: {price} ~~»</translation>
    </message>
    <message>
        <source>the total, {off} off: {amount}</source>
        <translation>«théé töötåål, {off} ööff: {amount} ~~~~~»</translation>
    </message>
    <message>
        <source>the total: {amount}</source>
        <translation>«théé töötåål: {amount} ~~»</translation>
    </message>
    <message>
        <source>these goods</source>
        <translation>«thééséé gööööds»</translation>
    </message>
    <message>
        <source>today&apos;s price</source>
        <translation>«töödååýý&apos;s prîîçéé»</translation>
    </message>
    <message>
        <source>total</source>
        <translation>«töötåål»</translation>
    </message>
    <message>
        <source>with</source>
        <translation>«wîîth»</translation>
    </message>
    <message>
        <source>without a receipt</source>
        <translation>«wîîthööüüt åå rééçééîîpt»</translation>
    </message>
    <message>
        <source>without {words}</source>
        <translation>«wîîthööüüt {words}»</translation>
    </message>
    <message>
        <source>{day}: days off {days}</source>
        <translation>«{day}: dååýýs ööff {days} ~~~»</translation>
    </message>
    <message>
        <source>{pieces} of {sold}</source>
        <translation>«{pieces} ööf {sold} ~~~~»</translation>
    </message>
</context>
<context>
    <name>Serial</name>
    <message>
        <source>Coming back</source>
        <translation>«Çöömîîñg bååçk»</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>«Gööîîñg ööüüt»</translation>
    </message>
    <message>
        <source>It stands on the receipt and finds the sale again.</source>
        <translation>«ÎÎt stååñds ööñ théé rééçééîîpt ååñd fîîñds théé sååléé åågååîîñ. ~~»</translation>
    </message>
    <message>
        <source>Keep the number</source>
        <translation>«Kéééép théé ñüümbéér»</translation>
    </message>
    <message>
        <source>Nobody can read it: go on</source>
        <translation>«Ñööböödýý çååñ rééååd îît: göö ööñ»</translation>
    </message>
    <message>
        <source>Numbers to read: {count}.</source>
        <translation>«Ñüümbéérs töö rééååd: {count}. ~~»</translation>
    </message>
    <message>
        <source>Scan it, or type it</source>
        <translation>«Sçååñ îît, öör týýpéé îît»</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>«Séérîîåål ñüümbéér»</translation>
    </message>
    <message>
        <source>Serial number {serial}</source>
        <translation>«Séérîîåål ñüümbéér {serial} ~»</translation>
    </message>
    <message>
        <source>Serial number {serial} is not on this receipt.</source>
        <translation>«Séérîîåål ñüümbéér {serial} îîs ñööt ööñ thîîs rééçééîîpt. ~~~~»</translation>
    </message>
    <message>
        <source>Sorry: this piece was not taken here. Look for its own receipt, or take it without one. All the rest goes on.</source>
        <translation>«Söörrýý: thîîs pîîééçéé wåås ñööt tååkééñ hééréé. Löööök föör îîts ööwñ rééçééîîpt, öör tååkéé îît wîîthööüüt ööñéé. ÅÅll théé réést gööéés ööñ. ~~~~~~»</translation>
    </message>
    <message>
        <source>The piece in hand is the one that was sold.</source>
        <translation>«Théé pîîééçéé îîñ hååñd îîs théé ööñéé thååt wåås sööld. ~~»</translation>
    </message>
    <message>
        <source>{goods}. {why}</source>
        <translation>«{goods}. {why} ~~~»</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A clerk alone: a fault or a mistake of ours</source>
        <translation>«ÅÅ çléérk åålööñéé: åå fååüült öör åå mîîstååkéé ööf ööüürs»</translation>
    </message>
    <message>
        <source>A clerk alone: nothing proves it</source>
        <translation>«ÅÅ çléérk åålööñéé: ñööthîîñg pröövéés îît»</translation>
    </message>
    <message>
        <source>A clerk alone: the customer&apos;s wish</source>
        <translation>«ÅÅ çléérk åålööñéé: théé çüüstööméér&apos;s wîîsh ~»</translation>
    </message>
    <message>
        <source>A day shut, or a till that is down, is no day of the window.</source>
        <translation>«ÅÅ dååýý shüüt, öör åå tîîll thååt îîs dööwñ, îîs ñöö dååýý ööf théé wîîñdööw. ~~~»</translation>
    </message>
    <message>
        <source>A manager or the owner changes this. You can look.</source>
        <translation>«ÅÅ mååñåågéér öör théé ööwñéér çhååñgéés thîîs. YYööüü çååñ löööök.»</translation>
    </message>
    <message>
        <source>A receipt sold before keeps its day: the longer one counts.</source>
        <translation>«ÅÅ rééçééîîpt sööld bééfööréé kééééps îîts dååýý: théé lööñgéér ööñéé çööüüñts. ~»</translation>
    </message>
    <message>
        <source>A return gives back exactly the tax of its sale.</source>
        <translation>«ÅÅ réétüürñ gîîvéés bååçk ééxååçtlýý théé tååx ööf îîts sååléé. ~~»</translation>
    </message>
    <message>
        <source>A season: sold from</source>
        <translation>«ÅÅ sééååsööñ: sööld frööm»</translation>
    </message>
    <message>
        <source>A supervisor alone: a fault or a mistake of ours</source>
        <translation>«ÅÅ süüpéérvîîsöör åålööñéé: åå fååüült öör åå mîîstååkéé ööf ööüürs»</translation>
    </message>
    <message>
        <source>A supervisor alone: nothing proves it</source>
        <translation>«ÅÅ süüpéérvîîsöör åålööñéé: ñööthîîñg pröövéés îît»</translation>
    </message>
    <message>
        <source>A supervisor alone: the customer&apos;s wish</source>
        <translation>«ÅÅ süüpéérvîîsöör åålööñéé: théé çüüstööméér&apos;s wîîsh»</translation>
    </message>
    <message>
        <source>Add this rate</source>
        <translation>«ÅÅdd thîîs rååtéé»</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>«ÅÅddrééss»</translation>
    </message>
    <message>
        <source>All is as it was.</source>
        <translation>«ÅÅll îîs åås îît wåås.»</translation>
    </message>
    <message>
        <source>Another rate</source>
        <translation>«ÅÅñööthéér rååtéé»</translation>
    </message>
    <message>
        <source>Asked about once more: a typed price, or change, from</source>
        <translation>«ÅÅskééd ååbööüüt ööñçéé mööréé: åå týýpééd prîîçéé, öör çhååñgéé, frööm ~»</translation>
    </message>
    <message>
        <source>At the foot</source>
        <translation>«ÅÅt théé fööööt»</translation>
    </message>
    <message>
        <source>At the foot, line {line}</source>
        <translation>«ÅÅt théé fööööt, lîîñéé {line} ~»</translation>
    </message>
    <message>
        <source>Below the name</source>
        <translation>«Béélööw théé ñååméé»</translation>
    </message>
    <message>
        <source>Below the name, line {line}</source>
        <translation>«Béélööw théé ñååméé, lîîñéé {line} ~»</translation>
    </message>
    <message>
        <source>By its law a plan is judged before it is signed. Where it is not said, by that of the currency.</source>
        <translation>«Býý îîts lååw åå plååñ îîs jüüdgééd bééfööréé îît îîs sîîgñééd. Whééréé îît îîs ñööt sååîîd, býý thååt ööf théé çüürrééñçýý. ~~~~~~»</translation>
    </message>
    <message>
        <source>Change {rate}</source>
        <translation>«Çhååñgéé {rate} ~»</translation>
    </message>
    <message>
        <source>Change {rate} to {percent} from now on</source>
        <translation>«Çhååñgéé {rate} töö {percent} frööm ñööw ööñ ~~~~~~~»</translation>
    </message>
    <message>
        <source>Change {rate} to {percent} from {day}</source>
        <translation>«Çhååñgéé {rate} töö {percent} frööm {day} ~~~~~~~~»</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>«Çööüüñtrýý»</translation>
    </message>
    <message>
        <source>Days to bring goods back</source>
        <translation>«Dååýýs töö brîîñg gööööds bååçk»</translation>
    </message>
    <message>
        <source>Days to match a lower price (0: none)</source>
        <translation>«Dååýýs töö mååtçh åå lööwéér prîîçéé (0: ñööñéé) ~»</translation>
    </message>
    <message>
        <source>Days to pay for a parcel</source>
        <translation>«Dååýýs töö pååýý föör åå påårçéél»</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>«Déévîîçéé»</translation>
    </message>
    <message>
        <source>Each part in braces stands where its line is; what stands between is your own words, without any sum. A part that must be there cannot be left out.</source>
        <translation>«ÉÉååçh påårt îîñ brååçéés stååñds whééréé îîts lîîñéé îîs; whååt stååñds béétwééééñ îîs ýýööüür ööwñ wöörds, wîîthööüüt ååñýý süüm. ÅÅ påårt thååt müüst béé thééréé çååññööt béé lééft ööüüt. ~~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Faulty or wrong goods and our mistakes: no last day at all.</source>
        <translation>«Fååüültýý öör wrööñg gööööds ååñd ööüür mîîstååkéés: ñöö lååst dååýý ååt ååll. ~~»</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>«Fîîrst lîîñéé»</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>«Fööldéér»</translation>
    </message>
    <message>
        <source>From now on.</source>
        <translation>«Frööm ñööw ööñ.»</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>«Frööm théé dååýý»</translation>
    </message>
    <message>
        <source>Give {rate} to goods again</source>
        <translation>«Gîîvéé {rate} töö gööööds åågååîîñ»</translation>
    </message>
    <message>
        <source>Give {rate} to no more goods</source>
        <translation>«Gîîvéé {rate} töö ñöö mööréé gööööds ~»</translation>
    </message>
    <message>
        <source>Goods sent, and worn beyond trying, may bring less: as printed</source>
        <translation>«Gööööds sééñt, ååñd wöörñ bééýýööñd trýýîîñg, mååýý brîîñg lééss: åås prîîñtééd ~~~~~»</translation>
    </message>
    <message>
        <source>Goods that have a rate keep it when it is given no longer.</source>
        <translation>«Gööööds thååt hååvéé åå rååtéé kéééép îît whééñ îît îîs gîîvééñ ñöö lööñgéér. ~~»</translation>
    </message>
    <message>
        <source>It cuts the paper</source>
        <translation>«ÎÎt çüüts théé pååpéér»</translation>
    </message>
    <message>
        <source>Keep the days</source>
        <translation>«Kéééép théé dååýýs»</translation>
    </message>
    <message>
        <source>Keep the limits</source>
        <translation>«Kéééép théé lîîmîîts»</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>«Kéééép thééséé wöörds»</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>«Kéééép thîîs»</translation>
    </message>
    <message>
        <source>Keep this form</source>
        <translation>«Kéééép thîîs föörm»</translation>
    </message>
    <message>
        <source>Keep {days} days</source>
        <translation>«Kéééép {days} dååýýs»</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>«Kéépt»</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>«Lîîmîîts»</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>«Lîîñéé {line}»</translation>
    </message>
    <message>
        <source>May come back until</source>
        <translation>«Mååýý çööméé bååçk üüñtîîl»</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>«Ñååméé ööf théé shööp»</translation>
    </message>
    <message>
        <source>No figure here bounds what a customer is owed.</source>
        <translation>«Ñöö fîîgüüréé hééréé bööüüñds whååt åå çüüstööméér îîs ööwééd.»</translation>
    </message>
    <message>
        <source>No receipt: lowest price of so many days</source>
        <translation>«Ñöö rééçééîîpt: lööwéést prîîçéé ööf söö mååñýý dååýýs»</translation>
    </message>
    <message>
        <source>Nobody there: the customer is served, or promised in writing.</source>
        <translation>«Ñööböödýý thééréé: théé çüüstööméér îîs séérvééd, öör pröömîîsééd îîñ wrîîtîîñg. ~~~»</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>«Ñööt kéépt»</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>«Ñööt kéépt ýýéét»</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>«Ñööt prîîñtééd»</translation>
    </message>
    <message>
        <source>Not tried on a real printer yet: print the test page first.</source>
        <translation>«Ñööt trîîééd ööñ åå rééåål prîîñtéér ýýéét: prîîñt théé téést påågéé fîîrst. ~~~~»</translation>
    </message>
    <message>
        <source>Nothing beyond what no setting takes away.</source>
        <translation>«Ñööthîîñg bééýýööñd whååt ñöö sééttîîñg tååkéés ååwååýý.»</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>«Ñööthîîñg wåås çhååñgééd»</translation>
    </message>
    <message>
        <source>One line more</source>
        <translation>«ÖÖñéé lîîñéé mööréé»</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>«ÖÖpééñ théé drååwéér»</translation>
    </message>
    <message>
        <source>Our rules hang where customers see them before they pay</source>
        <translation>«ÖÖüür rüüléés hååñg whééréé çüüstööméérs séééé théém bééfööréé thééýý pååýý»</translation>
    </message>
    <message>
        <source>PDF files in a folder</source>
        <translation>«PDF fîîléés îîñ åå fööldéér»</translation>
    </message>
    <message>
        <source>Pages: {count}. Lay a ruler on them, and scan the code here.</source>
        <translation>«Påågéés: {count}. Lååýý åå rüüléér ööñ théém, ååñd sçååñ théé çöödéé hééréé. ~~~~~»</translation>
    </message>
    <message>
        <source>Papers go to this printer from now on, those waiting too.</source>
        <translation>«Pååpéérs göö töö thîîs prîîñtéér frööm ñööw ööñ, thööséé wååîîtîîñg töööö. ~~~»</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>«Péérçééñt»</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>«Pöört»</translation>
    </message>
    <message>
        <source>Print the test page</source>
        <translation>«Prîîñt théé téést påågéé»</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>«Prîîñtéér»</translation>
    </message>
    <message>
        <source>Printer bytes in a folder</source>
        <translation>«Prîîñtéér býýtéés îîñ åå fööldéér»</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>«Qüüééüüéé»</translation>
    </message>
    <message>
        <source>Receipt form</source>
        <translation>«Rééçééîîpt föörm»</translation>
    </message>
    <message>
        <source>Receipt printer of this computer&apos;s queue</source>
        <translation>«Rééçééîîpt prîîñtéér ööf thîîs çöömpüütéér&apos;s qüüééüüéé»</translation>
    </message>
    <message>
        <source>Receipt printer on USB (Linux)</source>
        <translation>«Rééçééîîpt prîîñtéér ööñ ÜÜSB (Lîîñüüx)»</translation>
    </message>
    <message>
        <source>Receipt printer on the network</source>
        <translation>«Rééçééîîpt prîîñtéér ööñ théé ñéétwöörk»</translation>
    </message>
    <message>
        <source>Receipts have this form from now on.</source>
        <translation>«Rééçééîîpts hååvéé thîîs föörm frööm ñööw ööñ. ~~»</translation>
    </message>
    <message>
        <source>Receipts keep the rates they were sold at.</source>
        <translation>«Rééçééîîpts kéééép théé rååtéés thééýý wééréé sööld ååt.»</translation>
    </message>
    <message>
        <source>Receipts sold from now on carry the new day.</source>
        <translation>«Rééçééîîpts sööld frööm ñööw ööñ çåårrýý théé ñééw dååýý. ~~»</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>«Réétüürñs»</translation>
    </message>
    <message>
        <source>Served where nobody came within a minute</source>
        <translation>«Séérvééd whééréé ñööböödýý çååméé wîîthîîñ åå mîîñüütéé»</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>«Shööp»</translation>
    </message>
    <message>
        <source>Sold today, a mug may come back until {day}.</source>
        <translation>«Sööld töödååýý, åå müüg mååýý çööméé bååçk üüñtîîl {day}. ~~»</translation>
    </message>
    <message>
        <source>Sold until</source>
        <translation>«Sööld üüñtîîl»</translation>
    </message>
    <message>
        <source>Sold {since} – {until}: until {last}</source>
        <translation>«Sööld {since} – {until}: üüñtîîl {last} ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Tax number (may stay empty)</source>
        <translation>«Tååx ñüümbéér (mååýý stååýý éémptýý)»</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>«Tååxéés»</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>«Téést påågéé»</translation>
    </message>
    <message>
        <source>That is no amount. Nothing was changed.</source>
        <translation>«Thååt îîs ñöö ååmööüüñt. Ñööthîîñg wåås çhååñgééd. ~~»</translation>
    </message>
    <message>
        <source>That is no day. Nothing was changed.</source>
        <translation>«Thååt îîs ñöö dååýý. Ñööthîîñg wåås çhååñgééd. ~~»</translation>
    </message>
    <message>
        <source>The built-in form</source>
        <translation>«Théé büüîîlt-îîñ föörm»</translation>
    </message>
    <message>
        <source>The cash drawer hangs on this printer</source>
        <translation>«Théé çååsh drååwéér hååñgs ööñ thîîs prîîñtéér ~~~»</translation>
    </message>
    <message>
        <source>The day printed on a receipt: it is our word.</source>
        <translation>«Théé dååýý prîîñtééd ööñ åå rééçééîîpt: îît îîs ööüür wöörd.»</translation>
    </message>
    <message>
        <source>The drawer was told to open; it is written down.</source>
        <translation>«Théé drååwéér wåås tööld töö ööpééñ; îît îîs wrîîttééñ dööwñ. ~~~~»</translation>
    </message>
    <message>
        <source>The law here gives {days} days while your rules are not posted. That counts.</source>
        <translation>«Théé lååw hééréé gîîvéés {days} dååýýs whîîléé ýýööüür rüüléés ååréé ñööt pööstééd. Thååt çööüüñts. ~~~~~»</translation>
    </message>
    <message>
        <source>The law of your country is not known here: the best of all is taken.</source>
        <translation>«Théé lååw ööf ýýööüür çööüüñtrýý îîs ñööt kñööwñ hééréé: théé béést ööf ååll îîs tååkééñ. ~~~~»</translation>
    </message>
    <message>
        <source>The limits count from now on, at every till.</source>
        <translation>«Théé lîîmîîts çööüüñt frööm ñööw ööñ, ååt éévéérýý tîîll. ~~»</translation>
    </message>
    <message>
        <source>The next receipt</source>
        <translation>«Théé ñééxt rééçééîîpt»</translation>
    </message>
    <message>
        <source>The next receipt, as it will look</source>
        <translation>«Théé ñééxt rééçééîîpt, åås îît wîîll löööök ~»</translation>
    </message>
    <message>
        <source>The test page is on its way.</source>
        <translation>«Théé téést påågéé îîs ööñ îîts wååýý.»</translation>
    </message>
    <message>
        <source>The test page shows the head of your papers, letters, a ruler and a code. It is no receipt. Scan its code here: the screen says whether every letter arrived.</source>
        <translation>«Théé téést påågéé shööws théé hééååd ööf ýýööüür pååpéérs, lééttéérs, åå rüüléér ååñd åå çöödéé. ÎÎt îîs ñöö rééçééîîpt. Sçååñ îîts çöödéé hééréé: théé sçrééééñ sååýýs whééthéér éévéérýý lééttéér åårrîîvééd. ~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>These words stand on every paper from now on.</source>
        <translation>«Thééséé wöörds stååñd ööñ éévéérýý pååpéér frööm ñööw ööñ. ~~»</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>«Trýý îît»</translation>
    </message>
    <message>
        <source>Type a number from 1 to 65535, usually 9100.</source>
        <translation>«Týýpéé åå ñüümbéér frööm 1 töö 65535, üüsüüåållýý 9100. ~~~~»</translation>
    </message>
    <message>
        <source>Type a percentage, such as 20 or 5.5.</source>
        <translation>«Týýpéé åå péérçééñtåågéé, süüçh åås 20 öör 5.5. ~~»</translation>
    </message>
    <message>
        <source>Type days from {least} to {most}. Nothing was changed.</source>
        <translation>«Týýpéé dååýýs frööm {least} töö {most}. Ñööthîîñg wåås çhååñgééd. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>Type the device, such as /dev/usb/lp0.</source>
        <translation>«Týýpéé théé déévîîçéé, süüçh åås /déév/üüsb/lp0. ~~~»</translation>
    </message>
    <message>
        <source>Type the folder with its whole path.</source>
        <translation>«Týýpéé théé fööldéér wîîth îîts whööléé pååth. ~~»</translation>
    </message>
    <message>
        <source>Type the name of the queue as the system shows it.</source>
        <translation>«Týýpéé théé ñååméé ööf théé qüüééüüéé åås théé sýýstéém shööws îît.»</translation>
    </message>
    <message>
        <source>Type the printer&apos;s address, such as 192.0.2.7.</source>
        <translation>«Týýpéé théé prîîñtéér&apos;s ååddrééss, süüçh åås 192.0.2.7. ~~~~~~~»</translation>
    </message>
    <message>
        <source>Use this printer</source>
        <translation>«ÜÜséé thîîs prîîñtéér»</translation>
    </message>
    <message>
        <source>What a change of mind costs stands on the receipt, or is nothing.</source>
        <translation>«Whååt åå çhååñgéé ööf mîîñd çöösts stååñds ööñ théé rééçééîîpt, öör îîs ñööthîîñg. ~~~~~~»</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>«Whååt îît îîs föör»</translation>
    </message>
    <message>
        <source>What no setting takes away</source>
        <translation>«Whååt ñöö sééttîîñg tååkéés ååwååýý»</translation>
    </message>
    <message>
        <source>What the law gives here</source>
        <translation>«Whååt théé lååw gîîvéés hééréé»</translation>
    </message>
    <message>
        <source>What was sold keeps the rates on its receipt.</source>
        <translation>«Whååt wåås sööld kééééps théé rååtéés ööñ îîts rééçééîîpt. ~~»</translation>
    </message>
    <message>
        <source>What was sold stays</source>
        <translation>«Whååt wåås sööld stååýýs»</translation>
    </message>
    <message>
        <source>Which rate</source>
        <translation>«Whîîçh rååtéé»</translation>
    </message>
    <message>
        <source>Width of the roll</source>
        <translation>«Wîîdth ööf théé rööll»</translation>
    </message>
    <message>
        <source>Within it a yes needs nobody; above it, a second person.</source>
        <translation>«Wîîthîîñ îît åå ýýéés ñééééds ñööböödýý; ååböövéé îît, åå sééçööñd péérsööñ.»</translation>
    </message>
    <message>
        <source>Without a receipt it may go out in cash, not only as credit</source>
        <translation>«Wîîthööüüt åå rééçééîîpt îît mååýý göö ööüüt îîñ çååsh, ñööt ööñlýý åås çréédîît»</translation>
    </message>
    <message>
        <source>Yes is easy</source>
        <translation>«YYéés îîs ééååsýý»</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>«YYööüür ööwñ wöörds»</translation>
    </message>
    <message>
        <source>empty: beside the books</source>
        <translation>«éémptýý: béésîîdéé théé bööööks»</translation>
    </message>
    <message>
        <source>given to no more goods</source>
        <translation>«gîîvééñ töö ñöö mööréé gööööds»</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>«gööéés»</translation>
    </message>
    <message>
        <source>no season</source>
        <translation>«ñöö sééååsööñ»</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>«théé üüsüüåål ööñéé»</translation>
    </message>
    <message>
        <source>today, or a day to come</source>
        <translation>«töödååýý, öör åå dååýý töö çööméé»</translation>
    </message>
    <message>
        <source>{mm} mm</source>
        <translation>«{mm} mm»</translation>
    </message>
    <message>
        <source>{name} letters for the name, {line} for a line: so the narrow roll of 58 mm holds them too. Receipts handed over stay as they are.</source>
        <translation>«{name} lééttéérs föör théé ñååméé, {line} föör åå lîîñéé: söö théé ñåårrööw rööll ööf 58 mm höölds théém töööö. Rééçééîîpts hååñdééd öövéér stååýý åås thééýý ååréé. ~~~~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>{parts}: not kept yet. Enter keeps it, Esc drops it.</source>
        <translation>«{parts}: ñööt kéépt ýýéét. Enter kééééps îît, Esc drööps îît. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>{parts}: what somebody else had typed was not kept. All is as it was.</source>
        <translation>«{parts}: whååt söömééböödýý éélséé hååd týýpééd wåås ñööt kéépt. ÅÅll îîs åås îît wåås. ~~~~~~~»</translation>
    </message>
    <message>
        <source>{percent} from {day}</source>
        <translation>«{percent} frööm {day} ~~~~»</translation>
    </message>
    <message>
        <source>{what} (may be left out)</source>
        <translation>«{what} (mååýý béé lééft ööüüt) ~»</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>A customer may be owed a posting</source>
        <translation>«ÅÅ çüüstööméér mååýý béé ööwééd åå pööstîîñg»</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>«ÅÅmööüüñt»</translation>
    </message>
    <message>
        <source>Anything else, as an amount</source>
        <translation>«ÅÅñýýthîîñg éélséé, åås ååñ ååmööüüñt»</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>«Brööüüght bååçk»</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation>«Çååsh îîñ théé drååwéér»</translation>
    </message>
    <message>
        <source>Close the shift and print Z</source>
        <translation>«Çlööséé théé shîîft ååñd prîîñt Z ~~»</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>«Çlöösééd»</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>«Çööîîñs»</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>«Çööüüñt åågååîîñ»</translation>
    </message>
    <message>
        <source>Count and close the shift</source>
        <translation>«Çööüüñt ååñd çlööséé théé shîîft»</translation>
    </message>
    <message>
        <source>Count first. What the books expect is told after the count.</source>
        <translation>«Çööüüñt fîîrst. Whååt théé bööööks ééxpééçt îîs tööld ååftéér théé çööüüñt. ~~~~~»</translation>
    </message>
    <message>
        <source>Count the cash in the drawer. With it the shift begins.</source>
        <translation>«Çööüüñt théé çååsh îîñ théé drååwéér. Wîîth îît théé shîîft béégîîñs. ~~~~~»</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>«Çööüüñt théé drååwéér»</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>«Çööüüñtééd»</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>«Dîîfféérééñçéé»</translation>
    </message>
    <message>
        <source>Does everything agree?</source>
        <translation>«Dööéés éévéérýýthîîñg åågréééé?»</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>«Dööñéé»</translation>
    </message>
    <message>
        <source>Drawer opened by hand</source>
        <translation>«Drååwéér ööpééñééd býý hååñd»</translation>
    </message>
    <message>
        <source>Enter goes on to the next. The books&apos; figure comes after.</source>
        <translation>«Enter gööéés ööñ töö théé ñééxt. Théé bööööks&apos; fîîgüüréé çööméés ååftéér. ~~~~»</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>«ÉÉxpééçtééd»</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>«Flööååt»</translation>
    </message>
    <message>
        <source>Goods back</source>
        <translation>«Gööööds bååçk»</translation>
    </message>
    <message>
        <source>It fits. The count is written down; the shift goes on.</source>
        <translation>«ÎÎt fîîts. Théé çööüüñt îîs wrîîttééñ dööwñ; théé shîîft gööéés ööñ. ~~~~~»</translation>
    </message>
    <message>
        <source>It fits. What was counted goes to the safe.</source>
        <translation>«ÎÎt fîîts. Whååt wåås çööüüñtééd gööéés töö théé sååféé. ~~»</translation>
    </message>
    <message>
        <source>Left on plans</source>
        <translation>«Lééft ööñ plååñs»</translation>
    </message>
    <message>
        <source>Left open on {day}. Nothing is lost: count and close when it suits you.</source>
        <translation>«Lééft ööpééñ ööñ {day}. Ñööthîîñg îîs lööst: çööüüñt ååñd çlööséé whééñ îît süüîîts ýýööüü. ~~~~~~»</translation>
    </message>
    <message>
        <source>No shift is open at this till.</source>
        <translation>«Ñöö shîîft îîs ööpééñ ååt thîîs tîîll. ~»</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>«Ñöötéés»</translation>
    </message>
    <message>
        <source>Open the next shift</source>
        <translation>«ÖÖpééñ théé ñééxt shîîft»</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>«ÖÖpééñ théé shîîft»</translation>
    </message>
    <message>
        <source>Open with {amount} in the drawer</source>
        <translation>«ÖÖpééñ wîîth {amount} îîñ théé drååwéér ~~~»</translation>
    </message>
    <message>
        <source>Outage pad: {count} slips</source>
        <translation>«ÖÖüütåågéé pååd: {count} slîîps ~»</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>«ÖÖvéér»</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>«Pååîîd îîñ»</translation>
    </message>
    <message>
        <source>Paid in: {name}</source>
        <translation>«Pååîîd îîñ: {name}»</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>«Pååîîd ööüüt»</translation>
    </message>
    <message>
        <source>Paid out: {name}</source>
        <translation>«Pååîîd ööüüt: {name}»</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>«Prîîñtîîñg»</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>«Püüt îît îîñ»</translation>
    </message>
    <message>
        <source>Put {amount} in</source>
        <translation>«Püüt {amount} îîñ ~»</translation>
    </message>
    <message>
        <source>Shift {number}</source>
        <translation>«Shîîft {number} ~~»</translation>
    </message>
    <message>
        <source>Shift {number} is closed</source>
        <translation>«Shîîft {number} îîs çlöösééd ~~~»</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>«Shöört»</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>«Sîîgñ ööüüt»</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>«Sööld»</translation>
    </message>
    <message>
        <source>Spot count</source>
        <translation>«Spööt çööüüñt»</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>«Tååkéé îît ööüüt»</translation>
    </message>
    <message>
        <source>Take {amount} out</source>
        <translation>«Tååkéé {amount} ööüüt»</translation>
    </message>
    <message>
        <source>Taken off plans</source>
        <translation>«Tååkééñ ööff plååñs»</translation>
    </message>
    <message>
        <source>That is all of it</source>
        <translation>«Thååt îîs ååll ööf îît»</translation>
    </message>
    <message>
        <source>That is all of it: {amount}</source>
        <translation>«Thååt îîs ååll ööf îît: {amount} ~~~»</translation>
    </message>
    <message>
        <source>The X report prints. The shift goes on.</source>
        <translation>«Théé X réépöört prîîñts. Théé shîîft gööéés ööñ. ~~~~»</translation>
    </message>
    <message>
        <source>The count</source>
        <translation>«Théé çööüüñt»</translation>
    </message>
    <message>
        <source>The drawer</source>
        <translation>«Théé drååwéér»</translation>
    </message>
    <message>
        <source>The shop bears it. It is nobody&apos;s debt.</source>
        <translation>«Théé shööp bééåårs îît. ÎÎt îîs ñööböödýý&apos;s déébt. ~~»</translation>
    </message>
    <message>
        <source>The shop keeps it for whoever it belongs to.</source>
        <translation>«Théé shööp kééééps îît föör whööéévéér îît béélööñgs töö. ~~»</translation>
    </message>
    <message>
        <source>This is no number of pieces. Nothing was written down.</source>
        <translation>«Thîîs îîs ñöö ñüümbéér ööf pîîééçéés. Ñööthîîñg wåås wrîîttééñ dööwñ. ~~~~»</translation>
    </message>
    <message>
        <source>Towards new goods</source>
        <translation>«Tööwåårds ñééw gööööds»</translation>
    </message>
    <message>
        <source>Type what is in the drawer; 0 if it is empty.</source>
        <translation>«Týýpéé whååt îîs îîñ théé drååwéér; 0 îîf îît îîs éémptýý. ~~»</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>«Whååt föör?»</translation>
    </message>
    <message>
        <source>Where from?</source>
        <translation>«Whééréé frööm?»</translation>
    </message>
    <message>
        <source>Why, if you know</source>
        <translation>«Whýý, îîf ýýööüü kñööw»</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>«Wrîîttééñ dööwñ»</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>«X réépöört»</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>«Z réépöört»</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>«lééft ööpééñ»</translation>
    </message>
    <message>
        <source>open since {when}</source>
        <translation>«ööpééñ sîîñçéé {when}»</translation>
    </message>
    <message>
        <source>pieces of each kind</source>
        <translation>«pîîééçéés ööf ééååçh kîîñd»</translation>
    </message>
    <message>
        <source>returns: {count}</source>
        <translation>«réétüürñs: {count} ~~»</translation>
    </message>
    <message>
        <source>sales: {count}</source>
        <translation>«sååléés: {count} ~»</translation>
    </message>
    <message>
        <source>{amount} goes to the safe. The Z report prints.</source>
        <translation>«{amount} gööéés töö théé sååféé. Théé Z réépöört prîîñts. ~~~~~~»</translation>
    </message>
    <message>
        <source>{amount} moved; the drawer is open.</source>
        <translation>«{amount} möövééd; théé drååwéér îîs ööpééñ. ~~~»</translation>
    </message>
    <message>
        <source>{first} to {last}: for payments while the system is down.</source>
        <translation>«{first} töö {last}: föör pååýýmééñts whîîléé théé sýýstéém îîs dööwñ. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>{name} ({times})</source>
        <translation>«{name} ({times}) ~~~~»</translation>
    </message>
</context>
<context>
    <name>Shop</name>
    <message>
        <source>Approvals</source>
        <translation>«ÅÅppröövååls»</translation>
    </message>
    <message>
        <source>Books and backups</source>
        <translation>«Bööööks ååñd bååçküüps»</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>«Çåårds»</translation>
    </message>
    <message>
        <source>Charged too much</source>
        <translation>«Çhåårgééd töööö müüçh»</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>«Çööüüñts»</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>«Çüüstööméérs»</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>«Dååýýs»</translation>
    </message>
    <message>
        <source>Gift wrapping</source>
        <translation>«Gîîft wrååppîîñg»</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>«Gööööds»</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>«Kéépt»</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>«Löööök åågååîîñ»</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>«Mööréé påågéés»</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>«ÖÖfféérs»</translation>
    </message>
    <message>
        <source>Our mistakes</source>
        <translation>«ÖÖüür mîîstååkéés»</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>«Sééttîîñgs»</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>«Stååff»</translation>
    </message>
    <message>
        <source>Write it like {sample}.</source>
        <translation>«Wrîîtéé îît lîîkéé {sample}. ~~»</translation>
    </message>
</context>
<context>
    <name>ShownOnce</name>
    <message>
        <source>Let only {name} see it: it is shown only this once.</source>
        <translation>«Léét ööñlýý {name} séééé îît: îît îîs shööwñ ööñlýý thîîs ööñçéé. ~~~~»</translation>
    </message>
    <message>
        <source>Recovery code, first half</source>
        <translation>«Rééçöövéérýý çöödéé, fîîrst håålf»</translation>
    </message>
    <message>
        <source>Recovery code, second half</source>
        <translation>«Rééçöövéérýý çöödéé, sééçööñd håålf»</translation>
    </message>
    <message>
        <source>The new PIN of {name}</source>
        <translation>«Théé ñééw PÎÎÑ ööf {name} ~~»</translation>
    </message>
    <message>
        <source>Write it on a paper of its own. When a PIN is worn out, both halves give a new one.</source>
        <translation>«Wrîîtéé îît ööñ åå pååpéér ööf îîts ööwñ. Whééñ åå PÎÎÑ îîs wöörñ ööüüt, bööth håålvéés gîîvéé åå ñééw ööñéé. ~~~~~»</translation>
    </message>
    <message>
        <source>Write it on another paper. Let somebody else keep it, or keep it in another place.</source>
        <translation>«Wrîîtéé îît ööñ ååñööthéér pååpéér. Léét söömééböödýý éélséé kéééép îît, öör kéééép îît îîñ ååñööthéér plååçéé. ~»</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>As long as nobody used it, the code here is {one} and {two}.</source>
        <translation>«ÅÅs lööñg åås ñööböödýý üüsééd îît, théé çöödéé hééréé îîs {one} ååñd {two}. ~~~~~»</translation>
    </message>
    <message>
        <source>Choose who you are</source>
        <translation>«Çhööööséé whöö ýýööüü ååréé»</translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation>«Déémöö shööp»</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>«ÖÖñéé möömééñt.»</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>«PÎÎÑ»</translation>
    </message>
    <message>
        <source>PINs are no secret here: {pins}.</source>
        <translation>«PÎÎÑs ååréé ñöö sééçréét hééréé: {pins}. ~~»</translation>
    </message>
    <message>
        <source>Press your digit, then type your PIN; or scan your badge.</source>
        <translation>«Prééss ýýööüür dîîgîît, thééñ týýpéé ýýööüür PÎÎÑ; öör sçååñ ýýööüür båådgéé.»</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>«Sîîgñ îîñ»</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>«ÜÜséé théé rééçöövéérýý çöödéé»</translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation>«Whöö îîs ååt théé tîîll?»</translation>
    </message>
    <message>
        <source>six digits</source>
        <translation>«sîîx dîîgîîts»</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>A supervisor, a manager or the owner changes things here.</source>
        <translation>«ÅÅ süüpéérvîîsöör, åå mååñåågéér öör théé ööwñéér çhååñgéés thîîñgs hééréé. ~~»</translation>
    </message>
    <message>
        <source>Add, and show the PIN</source>
        <translation>«ÅÅdd, ååñd shööw théé PÎÎÑ ~»</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>«ÅÅñööthéér rööléé»</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>«Båådgéé»</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>«Çhååñgéé théé rööléé»</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>«Çööméés bååçk»</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>«Dööñéé»</translation>
    </message>
    <message>
        <source>From now on the badge signs {name} in.</source>
        <translation>«Frööm ñööw ööñ théé båådgéé sîîgñs {name} îîñ. ~~~~~»</translation>
    </message>
    <message>
        <source>Leaves the shop</source>
        <translation>«Lééååvéés théé shööp»</translation>
    </message>
    <message>
        <source>Name (on the sign-in only)</source>
        <translation>«Ñååméé (ööñ théé sîîgñ-îîñ ööñlýý)»</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>«Ñééw PÎÎÑ»</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>«Ñééw rééçöövéérýý çöödéé»</translation>
    </message>
    <message>
        <source>PIN worn out</source>
        <translation>«PÎÎÑ wöörñ ööüüt»</translation>
    </message>
    <message>
        <source>Scan the badge of {name} now.</source>
        <translation>«Sçååñ théé båådgéé ööf {name} ñööw. ~~~»</translation>
    </message>
    <message>
        <source>Show the new PIN</source>
        <translation>«Shööw théé ñééw PÎÎÑ»</translation>
    </message>
    <message>
        <source>Show the new code</source>
        <translation>«Shööw théé ñééw çöödéé»</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>«Söömééböödýý ñééw»</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>«Stååff»</translation>
    </message>
    <message>
        <source>Take the badge away</source>
        <translation>«Tååkéé théé båådgéé ååwååýý»</translation>
    </message>
    <message>
        <source>The program gives a six-digit PIN, shown once.</source>
        <translation>«Théé pröögrååm gîîvéés åå sîîx-dîîgîît PÎÎÑ, shööwñ ööñçéé. ~~~»</translation>
    </message>
    <message>
        <source>There is no recovery code for worn-out PINs yet: make one.</source>
        <translation>«Thééréé îîs ñöö rééçöövéérýý çöödéé föör wöörñ-ööüüt PÎÎÑs ýýéét: mååkéé ööñéé.»</translation>
    </message>
    <message>
        <source>Two halves for two papers, shown once. Together they give a new PIN when one is worn out. What is on older papers counts no more.</source>
        <translation>«Twöö håålvéés föör twöö pååpéérs, shööwñ ööñçéé. Töögééthéér thééýý gîîvéé åå ñééw PÎÎÑ whééñ ööñéé îîs wöörñ ööüüt. Whååt îîs ööñ ööldéér pååpéérs çööüüñts ñöö mööréé. ~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>What is {name} from the next sign-in on?</source>
        <translation>«Whååt îîs {name} frööm théé ñééxt sîîgñ-îîñ ööñ? ~~~~~»</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>«båådgéé»</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>«çöödéé {code}»</translation>
    </message>
    <message>
        <source>left</source>
        <translation>«lééft»</translation>
    </message>
    <message>
        <source>{name} gets a new PIN, shown once. Any older one is gone.</source>
        <translation>«{name} gééts åå ñééw PÎÎÑ, shööwñ ööñçéé. ÅÅñýý ööldéér ööñéé îîs gööñéé. ~~~~»</translation>
    </message>
    <message>
        <source>{name} has another role from the next sign-in on.</source>
        <translation>«{name} håås ååñööthéér rööléé frööm théé ñééxt sîîgñ-îîñ ööñ. ~~~~~»</translation>
    </message>
    <message>
        <source>{name} leaves</source>
        <translation>«{name} lééååvéés»</translation>
    </message>
    <message>
        <source>{name} signs in by PIN alone.</source>
        <translation>«{name} sîîgñs îîñ býý PÎÎÑ åålööñéé. ~~»</translation>
    </message>
    <message>
        <source>{name} signs in no more.</source>
        <translation>«{name} sîîgñs îîñ ñöö mööréé. ~~»</translation>
    </message>
    <message>
        <source>{name} signs in no more. What {name} booked stays as it is.</source>
        <translation>«{name} sîîgñs îîñ ñöö mööréé. Whååt {name} böööökééd stååýýs åås îît îîs. ~~~~~~~»</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>A picture or PDF of a receipt</source>
        <translation>«ÅÅ pîîçtüüréé öör PDF ööf åå rééçééîîpt»</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>«Çööpýý déétååîîls»</translation>
    </message>
    <message>
        <source>Count and close it under Shift when it suits you.</source>
        <translation>«Çööüüñt ååñd çlööséé îît üüñdéér Shîîft whééñ îît süüîîts ýýööüü. ~»</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>«Drååwéér»</translation>
    </message>
    <message>
        <source>Making the demo shop: goods, past sales, a drawer.</source>
        <translation>«Mååkîîñg théé déémöö shööp: gööööds, pååst sååléés, åå drååwéér. ~~~»</translation>
    </message>
    <message>
        <source>No books yet.</source>
        <translation>«Ñöö bööööks ýýéét.»</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>«Ñööt ööpééñ»</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>«Ñööthîîñg wåås ååddééd»</translation>
    </message>
    <message>
        <source>Nothing was booked</source>
        <translation>«Ñööthîîñg wåås böööökééd»</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>«ÖÖpééñ»</translation>
    </message>
    <message>
        <source>Opening the books.</source>
        <translation>«ÖÖpééñîîñg théé bööööks.»</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>«ÖÖüür mîîstååkéé»</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>«Rééåådýý.»</translation>
    </message>
    <message>
        <source>Shift {number} is open.</source>
        <translation>«Shîîft {number} îîs ööpééñ. ~~~»</translation>
    </message>
    <message>
        <source>Shift {number} was left open on {day}. Nothing is lost.</source>
        <translation>«Shîîft {number} wåås lééft ööpééñ ööñ {day}. Ñööthîîñg îîs lööst. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>«Sîîgñééd ööüüt»</translation>
    </message>
    <message>
        <source>Somebody took you off the staff page. Sign in again.</source>
        <translation>«Söömééböödýý töööök ýýööüü ööff théé stååff påågéé. Sîîgñ îîñ åågååîîñ.»</translation>
    </message>
    <message>
        <source>The drawer was opened by hand; it is written down.</source>
        <translation>«Théé drååwéér wåås ööpééñééd býý hååñd; îît îîs wrîîttééñ dööwñ. ~~~»</translation>
    </message>
    <message>
        <source>The ticket stays as it is.</source>
        <translation>«Théé tîîçkéét stååýýs åås îît îîs.»</translation>
    </message>
    <message>
        <source>{count} signs came at once: no code of ours. Scan again.</source>
        <translation>«{count} sîîgñs çååméé ååt ööñçéé: ñöö çöödéé ööf ööüürs. Sçååñ åågååîîñ. ~~~~»</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>back to shelf</source>
        <translation>«bååçk töö shéélf»</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>«qüüåårååñtîîñéé»</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>«réépååîîr»</translation>
    </message>
    <message>
        <source>to the supplier</source>
        <translation>«töö théé süüpplîîéér»</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>«wrîîttééñ ööff»</translation>
    </message>
</context>
<context>
    <name>StatusChip</name>
    <message>
        <source>all is well</source>
        <translation>«ååll îîs wééll»</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>«dööéés ñööt wöörk»</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>«ñééééds åå löööök»</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Amount</source>
        <translation>«ÅÅmööüüñt»</translation>
    </message>
    <message>
        <source>Answer before the customer comes. Where the count is over, or nobody can tell, pay it back: F8 on the receipt.</source>
        <translation>«ÅÅñswéér bééfööréé théé çüüstööméér çööméés. Whééréé théé çööüüñt îîs öövéér, öör ñööböödýý çååñ tééll, pååýý îît bååçk: F8 ööñ théé rééçééîîpt. ~~~~~~~»</translation>
    </message>
    <message>
        <source>Asked of the carrier: {amount} for {count}, {number}.</source>
        <translation>«ÅÅskééd ööf théé çåårrîîéér: {amount} föör {count}, {number}. ~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Asked of the supplier: {amount} for {count}, {number}.</source>
        <translation>«ÅÅskééd ööf théé süüpplîîéér: {amount} föör {count}, {number}. ~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Check the scale</source>
        <translation>«Çhééçk théé sçååléé»</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>«Çlååîîm»</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>«Çööüüñt théém»</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>«Çööüüñtééd»</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>«Frööm whééréé»</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>«Hööw mååñýý»</translation>
    </message>
    <message>
        <source>How many are there</source>
        <translation>«Hööw mååñýý ååréé thééréé»</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>«Kéééép îît»</translation>
    </message>
    <message>
        <source>Keep the count</source>
        <translation>«Kéééép théé çööüüñt»</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>«Kéépt»</translation>
    </message>
    <message>
        <source>Move them on</source>
        <translation>«Möövéé théém ööñ»</translation>
    </message>
    <message>
        <source>Nobody counted them yet.</source>
        <translation>«Ñööböödýý çööüüñtééd théém ýýéét.»</translation>
    </message>
    <message>
        <source>Nothing waits for a count.</source>
        <translation>«Ñööthîîñg wååîîts föör åå çööüüñt.»</translation>
    </message>
    <message>
        <source>On receipt {number}, and not in the bag: {count}. Noted by {code} on {day}.</source>
        <translation>«ÖÖñ rééçééîîpt {number}, ååñd ñööt îîñ théé bååg: {count}. Ñöötééd býý {code} ööñ {day}. ~~~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>«ÖÖñ théé shéélf»</translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation>«ÖÖpééñ théé rééçééîîpt»</translation>
    </message>
    <message>
        <source>Paid to the bank so far: {amount}.</source>
        <translation>«Pååîîd töö théé bååñk söö fåår: {amount}. ~~~~»</translation>
    </message>
    <message>
        <source>Pay it back to whoever comes: F8 on the receipt.</source>
        <translation>«Pååýý îît bååçk töö whööéévéér çööméés: F8 ööñ théé rééçééîîpt. ~~»</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>«Sçååléé»</translation>
    </message>
    <message>
        <source>Sold, kept for their buyers</source>
        <translation>«Sööld, kéépt föör thééîîr büüýýéérs»</translation>
    </message>
    <message>
        <source>The books say {count}.</source>
        <translation>«Théé bööööks sååýý {count}. ~»</translation>
    </message>
    <message>
        <source>The customer was paid at once.</source>
        <translation>«Théé çüüstööméér wåås pååîîd ååt ööñçéé.»</translation>
    </message>
    <message>
        <source>The scale is right: nobody pays too much.</source>
        <translation>«Théé sçååléé îîs rîîght: ñööböödýý pååýýs töööö müüçh. ~»</translation>
    </message>
    <message>
        <source>The scale of this till showed too much on {day}.</source>
        <translation>«Théé sçååléé ööf thîîs tîîll shööwééd töööö müüçh ööñ {day}. ~~~~~»</translation>
    </message>
    <message>
        <source>The scale of this till was never checked.</source>
        <translation>«Théé sçååléé ööf thîîs tîîll wåås ñéévéér çhééçkééd. ~~~»</translation>
    </message>
    <message>
        <source>The scale of this till was right on {day}.</source>
        <translation>«Théé sçååléé ööf thîîs tîîll wåås rîîght ööñ {day}. ~~~~~»</translation>
    </message>
    <message>
        <source>The scale shows (kg)</source>
        <translation>«Théé sçååléé shööws (kg) ~»</translation>
    </message>
    <message>
        <source>The scale shows {weight} too much. Use another one.</source>
        <translation>«Théé sçååléé shööws {weight} töööö müüçh. ÜÜséé ååñööthéér ööñéé. ~~~~»</translation>
    </message>
    <message>
        <source>The test weight weighs (kg)</source>
        <translation>«Théé téést wééîîght wééîîghs (kg) ~~»</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>«Thééîîr ååñswéér»</translation>
    </message>
    <message>
        <source>They paid</source>
        <translation>«Thééýý pååîîd»</translation>
    </message>
    <message>
        <source>They paid it to the bank</source>
        <translation>«Thééýý pååîîd îît töö théé bååñk»</translation>
    </message>
    <message>
        <source>They paid {amount}.</source>
        <translation>«Thééýý pååîîd {amount}. ~»</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>«Thééýý sååîîd ñöö»</translation>
    </message>
    <message>
        <source>They said no to the rest: the shop bears it.</source>
        <translation>«Thééýý sååîîd ñöö töö théé réést: théé shööp bééåårs îît. ~~»</translation>
    </message>
    <message>
        <source>They said no: nothing more is expected.</source>
        <translation>«Thééýý sååîîd ñöö: ñööthîîñg mööréé îîs ééxpééçtééd.»</translation>
    </message>
    <message>
        <source>They said yes</source>
        <translation>«Thééýý sååîîd ýýéés»</translation>
    </message>
    <message>
        <source>They said yes to {amount}.</source>
        <translation>«Thééýý sååîîd ýýéés töö {amount}. ~»</translation>
    </message>
    <message>
        <source>They say yes to it</source>
        <translation>«Thééýý sååýý ýýéés töö îît»</translation>
    </message>
    <message>
        <source>To where</source>
        <translation>«Töö whééréé»</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>«Týýpéé åå ñüümbéér.»</translation>
    </message>
    <message>
        <source>Type a weight such as 1.000.</source>
        <translation>«Týýpéé åå wééîîght süüçh åås 1.000. ~~»</translation>
    </message>
    <message>
        <source>Weighed since the last good check. Too much was taken: {amount}.</source>
        <translation>«Wééîîghééd sîîñçéé théé lååst gööööd çhééçk. Töööö müüçh wåås tååkééñ: {amount}. ~~~~~~~»</translation>
    </message>
    <message>
        <source>What a customer misses is noted with F8 on the receipt.</source>
        <translation>«Whååt åå çüüstööméér mîîsséés îîs ñöötééd wîîth F8 ööñ théé rééçééîîpt. ~~~»</translation>
    </message>
    <message>
        <source>What was weighed since the last good check stands in the list.</source>
        <translation>«Whååt wåås wééîîghééd sîîñçéé théé lååst gööööd çhééçk stååñds îîñ théé lîîst. ~~~~~~»</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>«Wrîîtéé îît dööwñ»</translation>
    </message>
    <message>
        <source>a delivery</source>
        <translation>«åå déélîîvéérýý»</translation>
    </message>
    <message>
        <source>claim on the carrier</source>
        <translation>«çlååîîm ööñ théé çåårrîîéér»</translation>
    </message>
    <message>
        <source>claim on the supplier</source>
        <translation>«çlååîîm ööñ théé süüpplîîéér»</translation>
    </message>
    <message>
        <source>count tonight</source>
        <translation>«çööüüñt tööñîîght»</translation>
    </message>
    <message>
        <source>counted {count} on {day}</source>
        <translation>«çööüüñtééd {count} ööñ {day} ~~~»</translation>
    </message>
    <message>
        <source>counted: answer now</source>
        <translation>«çööüüñtééd: ååñswéér ñööw»</translation>
    </message>
    <message>
        <source>nobody counted yet</source>
        <translation>«ñööböödýý çööüüñtééd ýýéét»</translation>
    </message>
    <message>
        <source>out of the shop</source>
        <translation>«ööüüt ööf théé shööp»</translation>
    </message>
    <message>
        <source>paid back</source>
        <translation>«pååîîd bååçk»</translation>
    </message>
    <message>
        <source>paid to us</source>
        <translation>«pååîîd töö üüs»</translation>
    </message>
    <message>
        <source>the shelf</source>
        <translation>«théé shéélf»</translation>
    </message>
    <message>
        <source>they said no</source>
        <translation>«thééýý sååîîd ñöö»</translation>
    </message>
    <message>
        <source>weighed {amount} too dear</source>
        <translation>«wééîîghééd {amount} töööö dééåår»</translation>
    </message>
    <message>
        <source>{amount} accepted</source>
        <translation>«{amount} ååççééptééd ~»</translation>
    </message>
    <message>
        <source>{amount} asked</source>
        <translation>«{amount} ååskééd ~»</translation>
    </message>
    <message>
        <source>{count} fewer than the books say.</source>
        <translation>«{count} fééwéér thååñ théé bööööks sååýý. ~~~»</translation>
    </message>
    <message>
        <source>{count} more than the books say.</source>
        <translation>«{count} mööréé thååñ théé bööööks sååýý. ~~»</translation>
    </message>
    <message>
        <source>{count} of {goods} moved on: {place}.</source>
        <translation>«{count} ööf {goods} möövééd ööñ: {place}. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>{goods}: {count} counted.</source>
        <translation>«{goods}: {count} çööüüñtééd. ~~~~»</translation>
    </message>
</context>
<context>
    <name>TakeOff</name>
    <message>
        <source>At most {most}.</source>
        <translation>«ÅÅt mööst {most}. ~»</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>«Hööw müüçh»</translation>
    </message>
    <message>
        <source>Only for what the customer wants: both figures are shown, and the customer says yes. Else all of it goes back.</source>
        <translation>«ÖÖñlýý föör whååt théé çüüstööméér wååñts: bööth fîîgüüréés ååréé shööwñ, ååñd théé çüüstööméér sååýýs ýýéés. ÉÉlséé ååll ööf îît gööéés bååçk. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>«Tååkéé îît ööff»</translation>
    </message>
    <message>
        <source>Take off {amount}</source>
        <translation>«Tååkéé ööff {amount} ~»</translation>
    </message>
    <message>
        <source>Take something off?</source>
        <translation>«Tååkéé söömééthîîñg ööff?»</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>«Tååkééñ ööff»</translation>
    </message>
    <message>
        <source>The customer chose something for it</source>
        <translation>«Théé çüüstööméér çhööséé söömééthîîñg föör îît»</translation>
    </message>
    <message>
        <source>The receipt told of it, and of the right to send it back. It needs a photo and somebody else who looked.</source>
        <translation>«Théé rééçééîîpt tööld ööf îît, ååñd ööf théé rîîght töö sééñd îît bååçk. ÎÎt ñééééds åå phöötöö ååñd söömééböödýý éélséé whöö löööökééd. ~~~~~~~»</translation>
    </message>
    <message>
        <source>What the customer chose</source>
        <translation>«Whååt théé çüüstööméér çhööséé»</translation>
    </message>
    <message>
        <source>What was seen, and where its photo is</source>
        <translation>«Whååt wåås sééééñ, ååñd whééréé îîts phöötöö îîs ~»</translation>
    </message>
    <message>
        <source>Who looked at it</source>
        <translation>«Whöö löööökééd ååt îît»</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>«Whýý»</translation>
    </message>
    <message>
        <source>Worn beyond trying, as the receipt says</source>
        <translation>«Wöörñ bééýýööñd trýýîîñg, åås théé rééçééîîpt sååýýs»</translation>
    </message>
    <message>
        <source>Worn beyond trying: {goods}</source>
        <translation>«Wöörñ bééýýööñd trýýîîñg: {goods} ~~»</translation>
    </message>
    <message>
        <source>Write what was seen, and where its photo is kept.</source>
        <translation>«Wrîîtéé whååt wåås sééééñ, ååñd whééréé îîts phöötöö îîs kéépt. ~~~»</translation>
    </message>
    <message>
        <source>{amount} off, as the receipt says. It prints.</source>
        <translation>«{amount} ööff, åås théé rééçééîîpt sååýýs. ÎÎt prîîñts. ~~~~~»</translation>
    </message>
    <message>
        <source>{amount} off. At Enter the customer&apos;s window asks for a yes.</source>
        <translation>«{amount} ööff. ÅÅt Enter théé çüüstööméér&apos;s wîîñdööw ååsks föör åå ýýéés. ~~~~~~~~»</translation>
    </message>
</context>
<context>
    <name>Tender</name>
    <message>
        <source>Bank transfer</source>
        <translation>«Bååñk trååñsféér»</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>«Çåård»</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>«Çååsh»</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>«Çhééqüüéé»</translation>
    </message>
    <message>
        <source>On the plan</source>
        <translation>«ÖÖñ théé plååñ»</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>«Stööréé çréédîît»</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>It spoils soon: no return for a change of mind.</source>
        <translation>«ÎÎt spööîîls sööööñ: ñöö réétüürñ föör åå çhååñgéé ööf mîîñd. ~~»</translation>
    </message>
    <message>
        <source>Made for you: no return for a change of mind.</source>
        <translation>«Måådéé föör ýýööüü: ñöö réétüürñ föör åå çhååñgéé ööf mîîñd.»</translation>
    </message>
    <message>
        <source>Restocking {percent} %, as on receipt {number}</source>
        <translation>«Rééstööçkîîñg {percent} %, åås ööñ rééçééîîpt {number} ~~~~~~~~»</translation>
    </message>
    <message>
        <source>Restocking, as on receipt {number}</source>
        <translation>«Rééstööçkîîñg, åås ööñ rééçééîîpt {number} ~~~»</translation>
    </message>
    <message>
        <source>Sealed for hygiene: once opened, no return for a change of mind.</source>
        <translation>«Sééåålééd föör hýýgîîééñéé: ööñçéé ööpééñééd, ñöö réétüürñ föör åå çhååñgéé ööf mîîñd. ~»</translation>
    </message>
    <message>
        <source>Sealed recording or program: once opened, no return for a change of mind.</source>
        <translation>«Sééåålééd rééçöördîîñg öör pröögrååm: ööñçéé ööpééñééd, ñöö réétüürñ föör åå çhååñgéé ööf mîîñd. ~~~~»</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Amounts stand right</source>
        <translation>«ÅÅmööüüñts stååñd rîîght»</translation>
    </message>
    <message>
        <source>Hold a ruler to it: shorter or cut off means another width.</source>
        <translation>«Hööld åå rüüléér töö îît: shöörtéér öör çüüt ööff mééååñs ååñööthéér wîîdth. ~~~~»</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>«Låårgéést»</translation>
    </message>
    <message>
        <source>Letters of other languages, drawn by posdesk.</source>
        <translation>«Lééttéérs ööf ööthéér lååñgüüåågéés, drååwñ býý posdesk. ~~~~»</translation>
    </message>
    <message>
        <source>Printed width: {reach} mm of a roll of {roll} mm.</source>
        <translation>«Prîîñtééd wîîdth: {reach} mm ööf åå rööll ööf {roll} mm. ~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Scan this code: posdesk says whether each letter arrived.</source>
        <translation>«Sçååñ thîîs çöödéé: posdesk sååýýs whééthéér ééååçh lééttéér åårrîîvééd. ~~~~~»</translation>
    </message>
    <message>
        <source>TEST - no receipt</source>
        <translation>«TÉÉST - ñöö rééçééîîpt»</translation>
    </message>
    <message>
        <source>TEST PAGE</source>
        <translation>«TÉÉST PÅÅGÉÉ»</translation>
    </message>
    <message>
        <source>nothing was sold</source>
        <translation>«ñööthîîñg wåås sööld»</translation>
    </message>
    <message>
        <source>test page</source>
        <translation>«téést påågéé»</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>1 day left</source>
        <translation>«1 dååýý lééft»</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>«Çöömîîñg bååçk»</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>«Gööîîñg ööüüt»</translation>
    </message>
    <message>
        <source>Goods going out</source>
        <translation>«Gööööds gööîîñg ööüüt»</translation>
    </message>
    <message>
        <source>Lines that may come back</source>
        <translation>«Lîîñéés thååt mååýý çööméé bååçk»</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>«Sååýý»</translation>
    </message>
    <message>
        <source>The old till shows {count} of these back, and not of which receipt.</source>
        <translation>«Théé ööld tîîll shööws {count} ööf thééséé bååçk, ååñd ñööt ööf whîîçh rééçééîîpt. ~~~~~~~~~»</translation>
    </message>
    <message>
        <source>all of it came back before</source>
        <translation>«ååll ööf îît çååméé bååçk bééfööréé»</translation>
    </message>
    <message>
        <source>as a transfer, for the cheque</source>
        <translation>«åås åå trååñsféér, föör théé çhééqüüéé»</translation>
    </message>
    <message>
        <source>back</source>
        <translation>«bååçk»</translation>
    </message>
    <message>
        <source>coming back</source>
        <translation>«çöömîîñg bååçk»</translation>
    </message>
    <message>
        <source>each</source>
        <translation>«ééååçh»</translation>
    </message>
    <message>
        <source>from the old till</source>
        <translation>«frööm théé ööld tîîll»</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>«gööööds»</translation>
    </message>
    <message>
        <source>last day today</source>
        <translation>«lååst dååýý töödååýý»</translation>
    </message>
    <message>
        <source>not coming back</source>
        <translation>«ñööt çöömîîñg bååçk»</translation>
    </message>
    <message>
        <source>on a plan</source>
        <translation>«ööñ åå plååñ»</translation>
    </message>
    <message>
        <source>open line</source>
        <translation>«ööpééñ lîîñéé»</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>«ööüürs»</translation>
    </message>
    <message>
        <source>paid by card</source>
        <translation>«pååîîd býý çåård»</translation>
    </message>
    <message>
        <source>paid by card ending {last4}</source>
        <translation>«pååîîd býý çåård ééñdîîñg {last4} ~~»</translation>
    </message>
    <message>
        <source>paid each</source>
        <translation>«pååîîd ééååçh»</translation>
    </message>
    <message>
        <source>paid in cash</source>
        <translation>«pååîîd îîñ çååsh»</translation>
    </message>
    <message>
        <source>paid: {tender}</source>
        <translation>«pååîîd: {tender} ~»</translation>
    </message>
    <message>
        <source>past its day · taken back all the same</source>
        <translation>«pååst îîts dååýý · tååkééñ bååçk ååll théé sååméé ~~»</translation>
    </message>
    <message>
        <source>price</source>
        <translation>«prîîçéé»</translation>
    </message>
    <message>
        <source>taken off what comes back</source>
        <translation>«tååkééñ ööff whååt çööméés bååçk»</translation>
    </message>
    <message>
        <source>then</source>
        <translation>«thééñ»</translation>
    </message>
    <message>
        <source>till {till}</source>
        <translation>«tîîll {till} ~»</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>«üüñtîîl {day}»</translation>
    </message>
    <message>
        <source>why</source>
        <translation>«whýý»</translation>
    </message>
    <message>
        <source>{amount} off</source>
        <translation>«{amount} ööff ~»</translation>
    </message>
    <message>
        <source>{count} came back before</source>
        <translation>«{count} çååméé bååçk bééfööréé ~»</translation>
    </message>
    <message>
        <source>{days} days left</source>
        <translation>«{days} dååýýs lééft ~»</translation>
    </message>
    <message>
        <source>{offer} {amount} off</source>
        <translation>«{offer} {amount} ööff ~~~~»</translation>
    </message>
    <message>
        <source>{tender} ending {last4}</source>
        <translation>«{tender} ééñdîîñg {last4} ~~~~~»</translation>
    </message>
    <message>
        <source>{ticked} of {left}</source>
        <translation>«{ticked} ööf {left} ~~~~»</translation>
    </message>
    <message>
        <source>“I&apos;m sorry about the {goods}, that should not have happened. Your money comes back now; would a new one help today?”</source>
        <translation>«“ÎÎ&apos;m söörrýý ååbööüüt théé {goods}, thååt shööüüld ñööt hååvéé hååppééñééd. YYööüür mööñééýý çööméés bååçk ñööw; wööüüld åå ñééw ööñéé héélp töödååýý?” ~~~~~~~~»</translation>
    </message>
    <message>
        <source>“I&apos;m sorry, that should not have happened. Your money comes back now; would new ones help today?”</source>
        <translation>«“ÎÎ&apos;m söörrýý, thååt shööüüld ñööt hååvéé hååppééñééd. YYööüür mööñééýý çööméés bååçk ñööw; wööüüld ñééw ööñéés héélp töödååýý?” ~~~~~»</translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>Till {till}</source>
        <translation>«Tîîll {till} ~»</translation>
    </message>
    <message>
        <source>no shift</source>
        <translation>«ñöö shîîft»</translation>
    </message>
    <message>
        <source>shift {shift} · open</source>
        <translation>«shîîft {shift} · ööpééñ ~~»</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Scan or type anything</source>
        <translation>«Sçååñ öör týýpéé ååñýýthîîñg»</translation>
    </message>
    <message>
        <source>sign out F12</source>
        <translation>«sîîgñ ööüüt F12»</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Another file lies in the place of the books. Put the books there, or the last backup.</source>
        <translation>«ÅÅñööthéér fîîléé lîîéés îîñ théé plååçéé ööf théé bööööks. Püüt théé bööööks thééréé, öör théé lååst bååçküüp. ~~~~~»</translation>
    </message>
    <message>
        <source>Keep the damaged file. The last good backup can take its place.</source>
        <translation>«Kéééép théé dååmåågééd fîîléé. Théé lååst gööööd bååçküüp çååñ tååkéé îîts plååçéé. ~~~»</translation>
    </message>
    <message>
        <source>Let posdesk write in the folder of the books, and try again.</source>
        <translation>«Léét posdesk wrîîtéé îîñ théé fööldéér ööf théé bööööks, ååñd trýý åågååîîñ. ~~~~~»</translation>
    </message>
    <message>
        <source>Make room on the disk, and try again.</source>
        <translation>«Mååkéé rööööm ööñ théé dîîsk, ååñd trýý åågååîîñ.»</translation>
    </message>
    <message>
        <source>Nothing was booked</source>
        <translation>«Ñööthîîñg wåås böööökééd»</translation>
    </message>
    <message>
        <source>Put the last good backup back</source>
        <translation>«Püüt théé lååst gööööd bååçküüp bååçk ~»</translation>
    </message>
    <message>
        <source>Start the newer posdesk, or bring this one up to date, and try again.</source>
        <translation>«Ståårt théé ñééwéér posdesk, öör brîîñg thîîs ööñéé üüp töö dååtéé, ååñd trýý åågååîîñ. ~~~~~~~»</translation>
    </message>
    <message>
        <source>The books were left as they are. Papers already printed count as always.</source>
        <translation>«Théé bööööks wééréé lééft åås thééýý ååréé. Pååpéérs åålrééåådýý prîîñtééd çööüüñt åås åålwååýýs. ~»</translation>
    </message>
    <message>
        <source>The key&apos;s file ends in .key. Put it beside the books again, and try again.</source>
        <translation>«Théé kééýý&apos;s fîîléé ééñds îîñ .kééýý. Püüt îît béésîîdéé théé bööööks åågååîîñ, ååñd trýý åågååîîñ. ~~»</translation>
    </message>
    <message>
        <source>The last backup is {name}.</source>
        <translation>«Théé lååst bååçküüp îîs {name}. ~~~»</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>«Trýý åågååîîñ»</translation>
    </message>
    <message>
        <source>Try again first. If it comes back, have the disk looked at.</source>
        <translation>«Trýý åågååîîñ fîîrst. ÎÎf îît çööméés bååçk, hååvéé théé dîîsk löööökééd ååt. ~~~»</translation>
    </message>
    <message>
        <source>posdesk is open on this computer already. Use that window, or close it and try again.</source>
        <translation>«posdesk îîs ööpééñ ööñ thîîs çöömpüütéér åålrééåådýý. ÜÜséé thååt wîîñdööw, öör çlööséé îît ååñd trýý åågååîîñ. ~~~~~»</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>A guard of the books was gone and was put back.</source>
        <translation>«ÅÅ güüåård ööf théé bööööks wåås gööñéé ååñd wåås püüt bååçk. ~~»</translation>
    </message>
    <message>
        <source>A manager or the owner puts a backup back: sign in as one.</source>
        <translation>«ÅÅ mååñåågéér öör théé ööwñéér püüts åå bååçküüp bååçk: sîîgñ îîñ åås ööñéé. ~~~»</translation>
    </message>
    <message>
        <source>A manager or the owner revokes a till: sign in as one.</source>
        <translation>«ÅÅ mååñåågéér öör théé ööwñéér réévöökéés åå tîîll: sîîgñ îîñ åås ööñéé. ~»</translation>
    </message>
    <message>
        <source>A ticket is on the counter</source>
        <translation>«ÅÅ tîîçkéét îîs ööñ théé çööüüñtéér»</translation>
    </message>
    <message>
        <source>An older copy of the books was put back. New papers carry new numbers.</source>
        <translation>«ÅÅñ ööldéér çööpýý ööf théé bööööks wåås püüt bååçk. Ñééw pååpéérs çåårrýý ñééw ñüümbéérs. ~~~~~»</translation>
    </message>
    <message>
        <source>Backups there are</source>
        <translation>«Bååçküüps thééréé ååréé»</translation>
    </message>
    <message>
        <source>Chain last checked</source>
        <translation>«Çhååîîñ lååst çhééçkééd»</translation>
    </message>
    <message>
        <source>Changed after they were sealed: {record}</source>
        <translation>«Çhååñgééd ååftéér thééýý wééréé sééåålééd: {record} ~~»</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>«Çhééçk éévéérýýthîîñg»</translation>
    </message>
    <message>
        <source>Do not charge it again. Book the ticket, or give it back.</source>
        <translation>«Döö ñööt çhåårgéé îît åågååîîñ. Böööök théé tîîçkéét, öör gîîvéé îît bååçk. ~~»</translation>
    </message>
    <message>
        <source>Head of the chain</source>
        <translation>«Hééååd ööf théé çhååîîñ»</translation>
    </message>
    <message>
        <source>How they are</source>
        <translation>«Hööw thééýý ååréé»</translation>
    </message>
    <message>
        <source>It signs for this shop no more; this cannot be undone.</source>
        <translation>«ÎÎt sîîgñs föör thîîs shööp ñöö mööréé; thîîs çååññööt béé üüñdööñéé. ~~~~»</translation>
    </message>
    <message>
        <source>Its papers still count, up to these: {numbers}.</source>
        <translation>«ÎÎts pååpéérs stîîll çööüüñt, üüp töö thééséé: {numbers}. ~~~~~~»</translation>
    </message>
    <message>
        <source>Key of this till</source>
        <translation>«Kééýý ööf thîîs tîîll»</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>«Kééýýs»</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>«Lååst bååçküüp»</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>«Mååkéé åå bååçküüp ñööw»</translation>
    </message>
    <message>
        <source>No other till signs for this shop.</source>
        <translation>«Ñöö ööthéér tîîll sîîgñs föör thîîs shööp. ~~~»</translation>
    </message>
    <message>
        <source>No paper of it is known here: none of them counts by itself.</source>
        <translation>«Ñöö pååpéér ööf îît îîs kñööwñ hééréé: ñööñéé ööf théém çööüüñts býý îîtséélf. ~~~»</translation>
    </message>
    <message>
        <source>None yet. Enter makes the first; selling goes on.</source>
        <translation>«Ñööñéé ýýéét. Enter mååkéés théé fîîrst; sééllîîñg gööéés ööñ. ~~~~»</translation>
    </message>
    <message>
        <source>Nothing was put back</source>
        <translation>«Ñööthîîñg wåås püüt bååçk»</translation>
    </message>
    <message>
        <source>Papers waiting for the printer</source>
        <translation>«Pååpéérs wååîîtîîñg föör théé prîîñtéér»</translation>
    </message>
    <message>
        <source>Perhaps printed already</source>
        <translation>«Péérhååps prîîñtééd åålrééåådýý»</translation>
    </message>
    <message>
        <source>Print {number} again, as a copy</source>
        <translation>«Prîîñt {number} åågååîîñ, åås åå çööpýý ~~»</translation>
    </message>
    <message>
        <source>Put back {when}</source>
        <translation>«Püüt bååçk {when} ~»</translation>
    </message>
    <message>
        <source>Put this backup back</source>
        <translation>«Püüt thîîs bååçküüp bååçk»</translation>
    </message>
    <message>
        <source>Revoke a till</source>
        <translation>«Réévöökéé åå tîîll»</translation>
    </message>
    <message>
        <source>Revoke till {till}</source>
        <translation>«Réévöökéé tîîll {till} ~»</translation>
    </message>
    <message>
        <source>Shown for the card terminal, without an answer</source>
        <translation>«Shööwñ föör théé çåård téérmîîñåål, wîîthööüüt ååñ ååñswéér ~~~»</translation>
    </message>
    <message>
        <source>Since a backup was put back; it does not print by itself.</source>
        <translation>«Sîîñçéé åå bååçküüp wåås püüt bååçk; îît dööéés ñööt prîîñt býý îîtséélf. ~~~~»</translation>
    </message>
    <message>
        <source>The PIN of {name}</source>
        <translation>«Théé PÎÎÑ ööf {name} ~»</translation>
    </message>
    <message>
        <source>The books were changed after they were sealed: {record}. Receipts decide.</source>
        <translation>«Théé bööööks wééréé çhååñgééd ååftéér thééýý wééréé sééåålééd: {record}. Rééçééîîpts dééçîîdéé. ~~~~~»</translation>
    </message>
    <message>
        <source>The chain of the books was not checked yet.</source>
        <translation>«Théé çhååîîñ ööf théé bööööks wåås ñööt çhééçkééd ýýéét. ~~»</translation>
    </message>
    <message>
        <source>The chain of the books was whole {when}.</source>
        <translation>«Théé çhååîîñ ööf théé bööööks wåås whööléé {when}. ~~~»</translation>
    </message>
    <message>
        <source>The disk did not read the books at the first try. Make a backup, and have it looked at.</source>
        <translation>«Théé dîîsk dîîd ñööt rééååd théé bööööks ååt théé fîîrst trýý. Mååkéé åå bååçküüp, ååñd hååvéé îît löööökééd ååt. ~~~~~~»</translation>
    </message>
    <message>
        <source>The disk is full. The room kept for it is used, so that this could be booked: make room.</source>
        <translation>«Théé dîîsk îîs füüll. Théé rööööm kéépt föör îît îîs üüsééd, söö thååt thîîs çööüüld béé böööökééd: mååkéé rööööm. ~~~~~~~»</translation>
    </message>
    <message>
        <source>The last backup was made {when}.</source>
        <translation>«Théé lååst bååçküüp wåås måådéé {when}. ~~~»</translation>
    </message>
    <message>
        <source>The last entry was changed after it was sealed.</source>
        <translation>«Théé lååst ééñtrýý wåås çhååñgééd ååftéér îît wåås sééåålééd. ~~»</translation>
    </message>
    <message>
        <source>The mark beside the books cannot be written.</source>
        <translation>«Théé måårk béésîîdéé théé bööööks çååññööt béé wrîîttééñ. ~~»</translation>
    </message>
    <message>
        <source>The till closes, and everybody signs in again.</source>
        <translation>«Théé tîîll çlööséés, ååñd éévéérýýböödýý sîîgñs îîñ åågååîîñ. ~»</translation>
    </message>
    <message>
        <source>There is no backup of these books yet.</source>
        <translation>«Thééréé îîs ñöö bååçküüp ööf thééséé bööööks ýýéét.»</translation>
    </message>
    <message>
        <source>These books were sold in at two places. Ask for help.</source>
        <translation>«Thééséé bööööks wééréé sööld îîñ ååt twöö plååçéés. ÅÅsk föör héélp. ~~~~»</translation>
    </message>
    <message>
        <source>Tickets on hold</source>
        <translation>«Tîîçkééts ööñ hööld»</translation>
    </message>
    <message>
        <source>Till {till}</source>
        <translation>«Tîîll {till} ~»</translation>
    </message>
    <message>
        <source>Till {till} signs no more. Give the new public keys to those who check receipts: posdesk export-keys FOLDER.</source>
        <translation>«Tîîll {till} sîîgñs ñöö mööréé. Gîîvéé théé ñééw püüblîîç kééýýs töö thööséé whöö çhééçk rééçééîîpts: posdesk ééxpöört-kééýýs FÖÖLDÉÉR. ~~~~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Type the six digits first. Nothing was changed.</source>
        <translation>«Týýpéé théé sîîx dîîgîîts fîîrst. Ñööthîîñg wåås çhååñgééd. ~~~~»</translation>
    </message>
    <message>
        <source>Type the six digits first. Nothing was put back.</source>
        <translation>«Týýpéé théé sîîx dîîgîîts fîîrst. Ñööthîîñg wåås püüt bååçk. ~~~~~»</translation>
    </message>
    <message>
        <source>Unfinished at this till</source>
        <translation>«ÜÜñfîîñîîshééd ååt thîîs tîîll»</translation>
    </message>
    <message>
        <source>Unfinished now, and gone then: {what}.</source>
        <translation>«ÜÜñfîîñîîshééd ñööw, ååñd gööñéé thééñ: {what}. ~~~~»</translation>
    </message>
    <message>
        <source>Up and Down: another till.</source>
        <translation>«ÜÜp ååñd Dööwñ: ååñööthéér tîîll. ~»</translation>
    </message>
    <message>
        <source>What happens when this backup is put back</source>
        <translation>«Whååt hååppééñs whééñ thîîs bååçküüp îîs püüt bååçk ~~~~»</translation>
    </message>
    <message>
        <source>What happens when till {till} is revoked</source>
        <translation>«Whååt hååppééñs whééñ tîîll {till} îîs réévöökééd ~~~~»</translation>
    </message>
    <message>
        <source>Where the books are</source>
        <translation>«Whééréé théé bööööks ååréé»</translation>
    </message>
    <message>
        <source>Whoever has a later one needs another proof beside it.</source>
        <translation>«Whööéévéér håås åå lååtéér ööñéé ñééééds ååñööthéér prööööf béésîîdéé îît.»</translation>
    </message>
    <message>
        <source>backup is due</source>
        <translation>«bååçküüp îîs düüéé»</translation>
    </message>
    <message>
        <source>disk is full</source>
        <translation>«dîîsk îîs füüll»</translation>
    </message>
    <message>
        <source>epoch {epoch}, entry {seq}</source>
        <translation>«éépööçh {epoch}, ééñtrýý {seq} ~~~~»</translation>
    </message>
    <message>
        <source>more</source>
        <translation>«mööréé»</translation>
    </message>
    <message>
        <source>need a look</source>
        <translation>«ñééééd åå löööök»</translation>
    </message>
    <message>
        <source>never</source>
        <translation>«ñéévéér»</translation>
    </message>
    <message>
        <source>on the shop&apos;s server</source>
        <translation>«ööñ théé shööp&apos;s séérvéér»</translation>
    </message>
    <message>
        <source>today</source>
        <translation>«töödååýý»</translation>
    </message>
    <message>
        <source>were changed</source>
        <translation>«wééréé çhååñgééd»</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>«ýýééstéérdååýý»</translation>
    </message>
    <message>
        <source>{card} has paid, and it is not booked</source>
        <translation>«{card} håås pååîîd, ååñd îît îîs ñööt böööökééd ~~»</translation>
    </message>
    <message>
        <source>{checked} of {entries} entries, each as it was sealed</source>
        <translation>«{checked} ööf {entries} ééñtrîîéés, ééååçh åås îît wåås sééåålééd ~~~~~~~»</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>«{days} dååýýs åågöö»</translation>
    </message>
    <message>
        <source>{number} is on paper: drop it</source>
        <translation>«{number} îîs ööñ pååpéér: drööp îît ~~~»</translation>
    </message>
    <message>
        <source>{number} waits for the printer, as a copy.</source>
        <translation>«{number} wååîîts föör théé prîîñtéér, åås åå çööpýý. ~~~~»</translation>
    </message>
    <message>
        <source>{number} was dropped: it is on paper already.</source>
        <translation>«{number} wåås drööppééd: îît îîs ööñ pååpéér åålrééåådýý. ~~~»</translation>
    </message>
</context>
<context>
    <name>Unread</name>
    <message>
        <source>A barcode has 8, 12, 13 or 14 digits; this has {length}. Scan it again.</source>
        <translation>«ÅÅ båårçöödéé håås 8, 12, 13 öör 14 dîîgîîts; thîîs håås {length}. Sçååñ îît åågååîîñ. ~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>Another paper has that number since our books were lost. This one counts, but is not booked: give a promise slip for it now.</source>
        <translation>«ÅÅñööthéér pååpéér håås thååt ñüümbéér sîîñçéé ööüür bööööks wééréé lööst. Thîîs ööñéé çööüüñts, büüt îîs ñööt böööökééd: gîîvéé åå pröömîîséé slîîp föör îît ñööw. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>Everything on this gift receipt came back with it before.</source>
        <translation>«ÉÉvéérýýthîîñg ööñ thîîs gîîft rééçééîîpt çååméé bååçk wîîth îît bééfööréé. ~~»</translation>
    </message>
    <message>
        <source>More than {most} at once is a slip. Type it again.</source>
        <translation>«Mööréé thååñ {most} ååt ööñçéé îîs åå slîîp. Týýpéé îît åågååîîñ. ~~»</translation>
    </message>
    <message>
        <source>No pad of ours has that number.</source>
        <translation>«Ñöö pååd ööf ööüürs håås thååt ñüümbéér. ~»</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>«Ñööthîîñg wåås rééååd.»</translation>
    </message>
    <message>
        <source>Please do not type card numbers. The text was thrown away.</source>
        <translation>«Plééååséé döö ñööt týýpéé çåård ñüümbéérs. Théé tééxt wåås thrööwñ ååwååýý. ~~~~»</translation>
    </message>
    <message>
        <source>Scan the goods first, then “{name}”.</source>
        <translation>«Sçååñ théé gööööds fîîrst, thééñ “{name}”. ~~~~~~»</translation>
    </message>
    <message>
        <source>That file is no picture or PDF we can read.</source>
        <translation>«Thååt fîîléé îîs ñöö pîîçtüüréé öör PDF wéé çååñ rééååd. ~~»</translation>
    </message>
    <message>
        <source>That is more than any code holds. Scan it again.</source>
        <translation>«Thååt îîs mööréé thååñ ååñýý çöödéé höölds. Sçååñ îît åågååîîñ. ~~»</translation>
    </message>
    <message>
        <source>That is the test page, and letters were lost or swapped: set the scanner&apos;s keyboard to this computer&apos;s.</source>
        <translation>«Thååt îîs théé téést påågéé, ååñd lééttéérs wééréé lööst öör swååppééd: séét théé sçååññéér&apos;s kééýýbööåård töö thîîs çöömpüütéér&apos;s. ~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>That is the test page, read whole: printer and scanner understand each other.</source>
        <translation>«Thååt îîs théé téést påågéé, rééååd whööléé: prîîñtéér ååñd sçååññéér üüñdéérstååñd ééååçh ööthéér. ~~~~~~»</translation>
    </message>
    <message>
        <source>That slip counted before.</source>
        <translation>«Thååt slîîp çööüüñtééd bééfööréé.»</translation>
    </message>
    <message>
        <source>The code on the paper cannot be read. Type the number above it.</source>
        <translation>«Théé çöödéé ööñ théé pååpéér çååññööt béé rééååd. Týýpéé théé ñüümbéér ååböövéé îît. ~~»</translation>
    </message>
    <message>
        <source>The price on this label seems misread. Scan or weigh again.</source>
        <translation>«Théé prîîçéé ööñ thîîs lååbéél sééééms mîîsrééååd. Sçååñ öör wééîîgh åågååîîñ. ~~»</translation>
    </message>
    <message>
        <source>There is no code of ours in that picture.</source>
        <translation>«Thééréé îîs ñöö çöödéé ööf ööüürs îîñ thååt pîîçtüüréé.»</translation>
    </message>
    <message>
        <source>These books hold no such credit: scan the slip itself, it counts.</source>
        <translation>«Thééséé bööööks hööld ñöö süüçh çréédîît: sçååñ théé slîîp îîtséélf, îît çööüüñts. ~~~~~~»</translation>
    </message>
    <message>
        <source>These books hold no such gift receipt: scan its code, it counts.</source>
        <translation>«Thééséé bööööks hööld ñöö süüçh gîîft rééçééîîpt: sçååñ îîts çöödéé, îît çööüüñts. ~~~~~»</translation>
    </message>
    <message>
        <source>These books hold no such plan: scan one of its papers, it counts.</source>
        <translation>«Thééséé bööööks hööld ñöö süüçh plååñ: sçååñ ööñéé ööf îîts pååpéérs, îît çööüüñts. ~~~~~»</translation>
    </message>
    <message>
        <source>These books hold no such quote: scan the quote itself, it counts.</source>
        <translation>«Thééséé bööööks hööld ñöö süüçh qüüöötéé: sçååñ théé qüüöötéé îîtséélf, îît çööüüñts. ~~~»</translation>
    </message>
    <message>
        <source>These books hold no such warranty: scan its code, it counts.</source>
        <translation>«Thééséé bööööks hööld ñöö süüçh wåårrååñtýý: sçååñ îîts çöödéé, îît çööüüñts. ~~~~»</translation>
    </message>
    <message>
        <source>These books printed no such label. The receipt opens it too.</source>
        <translation>«Thééséé bööööks prîîñtééd ñöö süüçh lååbéél. Théé rééçééîîpt ööpééñs îît töööö. ~~»</translation>
    </message>
    <message>
        <source>This barcode seems misread: its last digit should be {expected}. Scan again.</source>
        <translation>«Thîîs båårçöödéé sééééms mîîsrééååd: îîts lååst dîîgîît shööüüld béé {expected}. Sçååñ åågååîîñ. ~~~~~~~~»</translation>
    </message>
    <message>
        <source>This code breaks off in the middle. Scan it again.</source>
        <translation>«Thîîs çöödéé brééååks ööff îîñ théé mîîddléé. Sçååñ îît åågååîîñ. ~~»</translation>
    </message>
    <message>
        <source>This code is about a parcel or a place, not goods.</source>
        <translation>«Thîîs çöödéé îîs ååbööüüt åå påårçéél öör åå plååçéé, ñööt gööööds.»</translation>
    </message>
    <message>
        <source>This is a further code of that paper: scan the first one.</source>
        <translation>«Thîîs îîs åå füürthéér çöödéé ööf thååt pååpéér: sçååñ théé fîîrst ööñéé. ~~~~»</translation>
    </message>
    <message>
        <source>This is later than the last paper we know of that till. Is there a card or another proof?</source>
        <translation>«Thîîs îîs lååtéér thååñ théé lååst pååpéér wéé kñööw ööf thååt tîîll. ÎÎs thééréé åå çåård öör ååñööthéér prööööf? ~~~~~~~~»</translation>
    </message>
    <message>
        <source>This receipt is another shop&apos;s.</source>
        <translation>«Thîîs rééçééîîpt îîs ååñööthéér shööp&apos;s. ~»</translation>
    </message>
    <message>
        <source>This receipt is ours and counts, but these books have lost it. Keep the paper.</source>
        <translation>«Thîîs rééçééîîpt îîs ööüürs ååñd çööüüñts, büüt thééséé bööööks hååvéé lööst îît. Kéééép théé pååpéér. ~~~~~»</translation>
    </message>
    <message>
        <source>We cannot match this receipt to our shop. Is there a card or another proof?</source>
        <translation>«Wéé çååññööt mååtçh thîîs rééçééîîpt töö ööüür shööp. ÎÎs thééréé åå çåård öör ååñööthéér prööööf? ~~~~»</translation>
    </message>
    <message>
        <source>We cannot match this receipt. Do you have the card or another proof?</source>
        <translation>«Wéé çååññööt mååtçh thîîs rééçééîîpt. Döö ýýööüü hååvéé théé çåård öör ååñööthéér prööööf? ~~~»</translation>
    </message>
    <message>
        <source>We do not find that number. Scan the code at its foot, or check the digits.</source>
        <translation>«Wéé döö ñööt fîîñd thååt ñüümbéér. Sçååñ théé çöödéé ååt îîts fööööt, öör çhééçk théé dîîgîîts. ~~~~~~~»</translation>
    </message>
    <message>
        <source>What this warranty covers came back before, and the warranty with it.</source>
        <translation>«Whååt thîîs wåårrååñtýý çöövéérs çååméé bååçk bééfööréé, ååñd théé wåårrååñtýý wîîth îît. ~~~~~»</translation>
    </message>
    <message>
        <source>“{name}” cannot be sold as a set: no price for {sku}. Scan its parts.</source>
        <translation>«“{name}” çååññööt béé sööld åås åå séét: ñöö prîîçéé föör {sku}. Sçååñ îîts påårts. ~~~~~~~~~~~»</translation>
    </message>
    <message>
        <source>“{name}” does not count today. It says: {days}.</source>
        <translation>«“{name}” dööéés ñööt çööüüñt töödååýý. ÎÎt sååýýs: {days}. ~~~~~»</translation>
    </message>
</context>
<context>
    <name>WithUs</name>
    <message>
        <source>Find goods that are with us, or leave some here</source>
        <translation>«Fîîñd gööööds thååt ååréé wîîth üüs, öör lééååvéé sööméé hééréé»</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>«Hååñd îît öövéér»</translation>
    </message>
    <message>
        <source>Handed over on {day}: {paper}.</source>
        <translation>«Hååñdééd öövéér ööñ {day}: {paper}. ~~~~»</translation>
    </message>
    <message>
        <source>Handed over: {paper} prints, with the last day.</source>
        <translation>«Hååñdééd öövéér: {paper} prîîñts, wîîth théé lååst dååýý. ~~~~~~»</translation>
    </message>
    <message>
        <source>Here since {day}.</source>
        <translation>«Hééréé sîîñçéé {day}.»</translation>
    </message>
    <message>
        <source>Left for repair.</source>
        <translation>«Lééft föör réépååîîr.»</translation>
    </message>
    <message>
        <source>No goods of customers are with us.</source>
        <translation>«Ñöö gööööds ööf çüüstööméérs ååréé wîîth üüs.»</translation>
    </message>
    <message>
        <source>No slip</source>
        <translation>«Ñöö slîîp»</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>«Prîîñt théé slîîp»</translation>
    </message>
    <message>
        <source>Promised by {day}.</source>
        <translation>«Pröömîîsééd býý {day}. ~»</translation>
    </message>
    <message>
        <source>Slip G1-…, or the receipt S1-… of goods that stay here</source>
        <translation>«Slîîp G1-…, öör théé rééçééîîpt S1-… ööf gööööds thååt stååýý hééréé ~~~~~»</translation>
    </message>
    <message>
        <source>Sold, handed over later.</source>
        <translation>«Sööld, hååñdééd öövéér lååtéér.»</translation>
    </message>
    <message>
        <source>The customer has nothing more of that receipt.</source>
        <translation>«Théé çüüstööméér håås ñööthîîñg mööréé ööf thååt rééçééîîpt. ~~»</translation>
    </message>
    <message>
        <source>The slip {slip} prints: it is the customer&apos;s.</source>
        <translation>«Théé slîîp {slip} prîîñts: îît îîs théé çüüstööméér&apos;s. ~~~~~~»</translation>
    </message>
    <message>
        <source>Type or scan a receipt: what stays here gets a slip.</source>
        <translation>«Týýpéé öör sçååñ åå rééçééîîpt: whååt stååýýs hééréé gééts åå slîîp. ~~»</translation>
    </message>
    <message>
        <source>What stays here? Its days begin, or go on, when it goes home.</source>
        <translation>«Whååt stååýýs hééréé? ÎÎts dååýýs béégîîñ, öör göö ööñ, whééñ îît gööéés hööméé. ~~~»</translation>
    </message>
    <message>
        <source>Which goods are with us?</source>
        <translation>«Whîîçh gööööds ååréé wîîth üüs?»</translation>
    </message>
    <message>
        <source>Why does it stay?</source>
        <translation>«Whýý dööéés îît stååýý?»</translation>
    </message>
    <message>
        <source>With us</source>
        <translation>«Wîîth üüs»</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>«býý {day}»</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>«hååñdééd öövéér»</translation>
    </message>
    <message>
        <source>left for repair</source>
        <translation>«lééft föör réépååîîr»</translation>
    </message>
    <message>
        <source>sold, handed over later</source>
        <translation>«sööld, hååñdééd öövéér lååtéér»</translation>
    </message>
    <message>
        <source>waits here</source>
        <translation>«wååîîts hééréé»</translation>
    </message>
</context>
</TS>
