<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>A forgotten offer, or points</source>
        <translation>א פורגוטטענ ופפער, ור פוינטס</translation>
    </message>
    <message>
        <source>All lines come back</source>
        <translation>אלל לינעס כומע באכק</translation>
    </message>
    <message>
        <source>Any other key begins typing</source>
        <translation>אני וטהער קעי בעגינס טיפינג</translation>
    </message>
    <message>
        <source>Card machine down, or works again</source>
        <translation>כארד מאכהינע דושנ, ור שורקס אגאינ</translation>
    </message>
    <message>
        <source>Discount on this line or the ticket</source>
        <translation>דיסכוונט ונ טהיס לינע ור טהע טיכקעט</translation>
    </message>
    <message>
        <source>Do what the large button says</source>
        <translation>דו שהאט טהע לארגע בוטטונ סאיס</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>גיפט רעכעיפט</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>קעיס</translation>
    </message>
    <message>
        <source>Look up what was typed</source>
        <translation>לווק ופ שהאט שאס טיפעד</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>מאנאגער</translation>
    </message>
    <message>
        <source>One fewer of this line</source>
        <translation>ונע פעשער ופ טהיס לינע</translation>
    </message>
    <message>
        <source>One more of this line</source>
        <translation>ונע מורע ופ טהיס לינע</translation>
    </message>
    <message>
        <source>One step back, nothing is lost</source>
        <translation>ונע סטעפ באכק, נוטהינג יס לוסט</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>וור מיסטאקע</translation>
    </message>
    <message>
        <source>Papers waiting for the printer</source>
        <translation>פאפערס שאיטינג פור טהע פרינטער</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>פאי בי כארד</translation>
    </message>
    <message>
        <source>Pay in cash</source>
        <translation>פאי ינ כאסה</translation>
    </message>
    <message>
        <source>Pay in parts: sign a plan</source>
        <translation>פאי ינ פארטס: סיגנ א פלאנ</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>פלאנס</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>פרינט אגאינ</translation>
    </message>
    <message>
        <source>Print it as a quote</source>
        <translation>פרינט יט אס א קווטע</translation>
    </message>
    <message>
        <source>Promise slip</source>
        <translation>פרומיסע סליפ</translation>
    </message>
    <message>
        <source>Shop shut today, or open</source>
        <translation>סהופ סהוט טודאי, ור ופענ</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>סיגנ ווט</translation>
    </message>
    <message>
        <source>Something the customer chose, or as agreed</source>
        <translation>סומעטהינג טהע כוסטומער כהוסע, ור אס אגרעעד</translation>
    </message>
    <message>
        <source>Take this line off the ticket</source>
        <translation>טאקע טהיס לינע ופפ טהע טיכקעט</translation>
    </message>
    <message>
        <source>The line above</source>
        <translation>טהע לינע אבווע</translation>
    </message>
    <message>
        <source>The line below</source>
        <translation>טהע לינע בעלוש</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>טיכקעט</translation>
    </message>
    <message>
        <source>Tickets on hold</source>
        <translation>טיכקעטס ונ הולד</translation>
    </message>
    <message>
        <source>Turn the last scanned line round</source>
        <translation>טורנ טהע לאסט סכאננעד לינע רוונד</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>טיפע</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ונדו</translation>
    </message>
    <message>
        <source>What becomes of these goods: the next</source>
        <translation>שהאט בעכומעס ופ טהעסע גוודס: טהע נעצט</translation>
    </message>
    <message>
        <source>What the customer has with them</source>
        <translation>שהאט טהע כוסטומער האס שיטה טהעמ</translation>
    </message>
    <message>
        <source>Where the money goes</source>
        <translation>שהערע טהע מונעי גועס</translation>
    </message>
    <message>
        <source>Why this line comes back</source>
        <translation>שהי טהיס לינע כומעס באכק</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>A second person</source>
        <translation>א סעכונד פערסונ</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>אגרעעד</translation>
    </message>
    <message>
        <source>And who else</source>
        <translation>אנד שהו עלסע</translation>
    </message>
    <message>
        <source>Asked about again</source>
        <translation>אסקעד אבווט אגאינ</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>אסקעד אגאינ</translation>
    </message>
    <message>
        <source>Back to the ticket</source>
        <translation>באכק טו טהע טיכקעט</translation>
    </message>
    <message>
        <source>Give back {amount}, looked at later</source>
        <translation>גיוע באכק {amount}, לווקעד אט לאטער</translation>
    </message>
    <message>
        <source>Kept as the customer signed it. It stays so.</source>
        <translation>קעפט אס טהע כוסטומער סיגנעד יט. יט סטאיס סו.</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>לווקעד אט</translation>
    </message>
    <message>
        <source>Nobody came: Enter gives it back. A manager looks at it later.</source>
        <translation>נובודי כאמע: Enter גיועס יט באכק. א מאנאגער לווקס אט יט לאטער.</translation>
    </message>
    <message>
        <source>Nobody there? In {seconds} s you go on alone.</source>
        <translation>נובודי טהערע? ינ {seconds} ס יוו גו ונ אלונע.</translation>
    </message>
    <message>
        <source>Nobody there? Promise it in writing: the customer need not wait.</source>
        <translation>נובודי טהערע? פרומיסע יט ינ שריטינג: טהע כוסטומער נעעד נוט שאיט.</translation>
    </message>
    <message>
        <source>Nobody there? The day it is promised for stays.</source>
        <translation>נובודי טהערע? טהע דאי יט יס פרומיסעד פור סטאיס.</translation>
    </message>
    <message>
        <source>Not take it back?</source>
        <translation>נוט טאקע יט באכק?</translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation>נוט טאקענ באכק</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>נוטהינג שאיטס.</translation>
    </message>
    <message>
        <source>Nothing was served alone that nobody has looked at.</source>
        <translation>נוטהינג שאס סערועד אלונע טהאט נובודי האס לווקעד אט.</translation>
    </message>
    <message>
        <source>One of two. The other person now: badge or PIN.</source>
        <translation>ונע ופ טשו. טהע וטהער פערסונ נוש: באדגע ור פינ.</translation>
    </message>
    <message>
        <source>Promise it in writing</source>
        <translation>פרומיסע יט ינ שריטינג</translation>
    </message>
    <message>
        <source>Say no, print how to ask again</source>
        <translation>סאי נו, פרינט הוש טו אסק אגאינ</translation>
    </message>
    <message>
        <source>Served with nobody there</source>
        <translation>סערועד שיטה נובודי טהערע</translation>
    </message>
    <message>
        <source>Sorry first: we charged too much. {amount} waits as credit: scan or type its slip.</source>
        <translation>סוררי פירסט: שע כהארגעד טוו מוכה. {amount} שאיטס אס כרעדיט: סכאנ ור טיפע יטס סליפ.</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>טאלקעד אבווט</translation>
    </message>
    <message>
        <source>The customer has signed for it</source>
        <translation>טהע כוסטומער האס סיגנעד פור יט</translation>
    </message>
    <message>
        <source>There is no reason on the list to say no to this: it is taken back.</source>
        <translation>טהערע יס נו רעאסונ ונ טהע ליסט טו סאי נו טו טהיס: יט יס טאקענ באכק.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>טו לווק אט</translation>
    </message>
    <message>
        <source>We owe it</source>
        <translation>שע ושע יט</translation>
    </message>
    <message>
        <source>What was found comes first, in words.</source>
        <translation>שהאט שאס פוונד כומעס פירסט, ינ שורדס.</translation>
    </message>
    <message>
        <source>What was found, in words (no sums)</source>
        <translation>שהאט שאס פוונד, ינ שורדס (נו סומס)</translation>
    </message>
    <message>
        <source>Whatever is thought of it: nothing changes for the customer, and nobody who works here owes any of it.</source>
        <translation>שהאטעוער יס טהווגהט ופ יט: נוטהינג כהאנגעס פור טהע כוסטומער, אנד נובודי שהו שורקס הערע ושעס אני ופ יט.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>שהו יס יט?</translation>
    </message>
    <message>
        <source>Who says no</source>
        <translation>שהו סאיס נו</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>שהי נוט</translation>
    </message>
    <message>
        <source>Written down. Nothing changes for the customer.</source>
        <translation>שריטטענ דושנ. נוטהינג כהאנגעס פור טהע כוסטומער.</translation>
    </message>
    <message>
        <source>Yes, by PIN</source>
        <translation>יעס, בי פינ</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>אגרעעד</translation>
    </message>
    <message>
        <source>talked about</source>
        <translation>טאלקעד אבווט</translation>
    </message>
    <message>
        <source>{amount} by {clerk} at till {till}, slip {paper}.</source>
        <translation>{amount} בי {clerk} אט טילל {till}, סליפ {paper}.</translation>
    </message>
    <message>
        <source>{amount} goes back: above the {limit} that you say yes to alone. Scan a badge, or type a PIN.</source>
        <translation>{amount} גועס באכק: אבווע טהע {limit} טהאט יוו סאי יעס טו אלונע. סכאנ א באדגע, ור טיפע א פינ.</translation>
    </message>
    <message>
        <source>{goods}. A no needs a manager who did not ask for it.</source>
        <translation>{goods}. א נו נעעדס א מאנאגער שהו דיד נוט אסק פור יט.</translation>
    </message>
    <message>
        <source>{number} comes back whole. Enter gives it back.</source>
        <translation>{number} כומעס באכק שהולע. Enter גיועס יט באכק.</translation>
    </message>
    <message>
        <source>{number} is open again. A yes needs nobody; the owner hears of it.</source>
        <translation>{number} יס ופענ אגאינ. א יעס נעעדס נובודי; טהע ושנער העארס ופ יט.</translation>
    </message>
    <message>
        <source>{number} prints: why, and how to ask again.</source>
        <translation>{number} פרינטס: שהי, אנד הוש טו אסק אגאינ.</translation>
    </message>
    <message>
        <source>{number} prints: {amount} by {day}. It counts.</source>
        <translation>{number} פרינטס: {amount} בי {day}. יט כוונטס.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>10% or {amount}</source>
        <translation>10% ור {amount}</translation>
    </message>
    <message>
        <source>A gift card over {amount}, sold on {day}. It never expires.</source>
        <translation>א גיפט כארד ווער {amount}, סולד ונ {day}. יט נעוער עצפירעס.</translation>
    </message>
    <message>
        <source>All of it is spent.</source>
        <translation>אלל ופ יט יס ספענט.</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>אנוטהער כארד</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>אפפרוואל כודע</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>אס יט שאס פאיד</translation>
    </message>
    <message>
        <source>Ask the terminal again</source>
        <translation>אסק טהע טערמינאל אגאינ</translation>
    </message>
    <message>
        <source>Ask the terminal for {amount}</source>
        <translation>אסק טהע טערמינאל פור {amount}</translation>
    </message>
    <message>
        <source>At other times</source>
        <translation>אט וטהער טימעס</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>באכק</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>כארד</translation>
    </message>
    <message>
        <source>Card not booked yet</source>
        <translation>כארד נוט בווקעד יעט</translation>
    </message>
    <message>
        <source>Changed for {number}: that slip counts now.</source>
        <translation>כהאנגעד פור {number}: טהאט סליפ כוונטס נוש.</translation>
    </message>
    <message>
        <source>Covered until {day}</source>
        <translation>כווערעד ונטיל {day}</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>דיסכוונט</translation>
    </message>
    <message>
        <source>Empty: all of it, {amount}.</source>
        <translation>עמפטי: אלל ופ יט, {amount}.</translation>
    </message>
    <message>
        <source>For the terminal:</source>
        <translation>פור טהע טערמינאל:</translation>
    </message>
    <message>
        <source>Four digits, as on the card.</source>
        <translation>פוור דיגיטס, אס ונ טהע כארד.</translation>
    </message>
    <message>
        <source>Four digits, as on the terminal&apos;s slip.</source>
        <translation>פוור דיגיטס, אס ונ טהע טערמינאל&apos;ס סליפ.</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>גיפט רעכעיפט</translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <translation>גיוע באכק {amount}</translation>
    </message>
    <message>
        <source>Give back {amount} to card {digits}</source>
        <translation>גיוע באכק {amount} טו כארד {digits}</translation>
    </message>
    <message>
        <source>Give it back the way it was paid</source>
        <translation>גיוע יט באכק טהע שאי יט שאס פאיד</translation>
    </message>
    <message>
        <source>Give the discount</source>
        <translation>גיוע טהע דיסכוונט</translation>
    </message>
    <message>
        <source>Give {amount} as store credit</source>
        <translation>גיוע {amount} אס סטורע כרעדיט</translation>
    </message>
    <message>
        <source>Give {amount} this way</source>
        <translation>גיוע {amount} טהיס שאי</translation>
    </message>
    <message>
        <source>Give {discount} off</source>
        <translation>גיוע {discount} ופפ</translation>
    </message>
    <message>
        <source>How much off</source>
        <translation>הוש מוכה ופפ</translation>
    </message>
    <message>
        <source>How much this way</source>
        <translation>הוש מוכה טהיס שאי</translation>
    </message>
    <message>
        <source>It was covered until {day}. Faulty goods come back any time.</source>
        <translation>יט שאס כווערעד ונטיל {day}. פאולטי גוודס כומע באכק אני טימע.</translation>
    </message>
    <message>
        <source>Keep it, back to the ticket</source>
        <translation>קעעפ יט, באכק טו טהע טיכקעט</translation>
    </message>
    <message>
        <source>Keys now</source>
        <translation>קעיס נוש</translation>
    </message>
    <message>
        <source>Last four digits</source>
        <translation>לאסט פוור דיגיטס</translation>
    </message>
    <message>
        <source>Last four digits of the other card</source>
        <translation>לאסט פוור דיגיטס ופ טהע וטהער כארד</translation>
    </message>
    <message>
        <source>New slip in its place</source>
        <translation>נעש סליפ ינ יטס פלאכע</translation>
    </message>
    <message>
        <source>No price on it. Whoever brings them back gets store credit.</source>
        <translation>נו פריכע ונ יט. שהועוער ברינגס טהעמ באכק געטס סטורע כרעדיט.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the card paid. Ask the terminal again, or take the money another way: what a card paid for nothing goes back to it.</source>
        <translation>נובודי קנושס יעט שהעטהער טהע כארד פאיד. אסק טהע טערמינאל אגאינ, ור טאקע טהע מונעי אנוטהער שאי: שהאט א כארד פאיד פור נוטהינג גועס באכק טו יט.</translation>
    </message>
    <message>
        <source>Nobody registered it. The paper counts all the same, and it is our loss.</source>
        <translation>נובודי רעגיסטערעד יט. טהע פאפער כוונטס אלל טהע סאמע, אנד יט יס וור לוסס.</translation>
    </message>
    <message>
        <source>Not in the catalogue. What is it, and what does it cost?</source>
        <translation>נוט ינ טהע כאטאלוגוע. שהאט יס יט, אנד שהאט דועס יט כוסט?</translation>
    </message>
    <message>
        <source>Nothing to type.</source>
        <translation>נוטהינג טו טיפע.</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>נומבער פאד</translation>
    </message>
    <message>
        <source>Off the whole ticket</source>
        <translation>ופפ טהע שהולע טיכקעט</translation>
    </message>
    <message>
        <source>On the page of a plan</source>
        <translation>ונ טהע פאגע ופ א פלאנ</translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation>ופענ טהע רעכעיפט</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>ופענ {number}</translation>
    </message>
    <message>
        <source>Our books lost its receipt: the highest price known counts.</source>
        <translation>וור בווקס לוסט יטס רעכעיפט: טהע היגהעסט פריכע קנושנ כוונטס.</translation>
    </message>
    <message>
        <source>Our books lost the receipt: the highest price known counts, and it is our loss.</source>
        <translation>וור בווקס לוסט טהע רעכעיפט: טהע היגהעסט פריכע קנושנ כוונטס, אנד יט יס וור לוסס.</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>וור מיסטאקע</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>פאפער</translation>
    </message>
    <message>
        <source>Papers waiting</source>
        <translation>פאפערס שאיטינג</translation>
    </message>
    <message>
        <source>Pay out {amount} in cash</source>
        <translation>פאי ווט {amount} ינ כאסה</translation>
    </message>
    <message>
        <source>Please do not type card numbers. The text was thrown away.</source>
        <translation>פלעאסע דו נוט טיפע כארד נומבערס. טהע טעצט שאס טהרושנ אשאי.</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>פריכע ופ ונע</translation>
    </message>
    <message>
        <source>Print the gift receipt, lines: {count}</source>
        <translation>פרינט טהע גיפט רעכעיפט, לינעס: {count}</translation>
    </message>
    <message>
        <source>Promised by {day}. Nothing is kept, and no fee is taken.</source>
        <translation>פרומיסעד בי {day}. נוטהינג יס קעפט, אנד נו פעע יס טאקענ.</translation>
    </message>
    <message>
        <source>Put it on the ticket</source>
        <translation>פוט יט ונ טהע טיכקעט</translation>
    </message>
    <message>
        <source>Say what it is: it stands on the receipt.</source>
        <translation>סאי שהאט יט יס: יט סטאנדס ונ טהע רעכעיפט.</translation>
    </message>
    <message>
        <source>Scan goods first, and the slip pays for them.</source>
        <translation>סכאנ גוודס פירסט, אנד טהע סליפ פאיס פור טהעמ.</translation>
    </message>
    <message>
        <source>Sell it as an open line</source>
        <translation>סעלל יט אס אנ ופענ לינע</translation>
    </message>
    <message>
        <source>Stay in the pay step</source>
        <translation>סטאי ינ טהע פאי סטעפ</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>סטורע כרעדיט</translation>
    </message>
    <message>
        <source>Take it back as faulty</source>
        <translation>טאקע יט באכק אס פאולטי</translation>
    </message>
    <message>
        <source>Take it in to be mended</source>
        <translation>טאקע יט ינ טו בע מענדעד</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>טאקע יט ופ</translation>
    </message>
    <message>
        <source>Take the discount off</source>
        <translation>טאקע טהע דיסכוונט ופפ</translation>
    </message>
    <message>
        <source>Take the shelf&apos;s price</source>
        <translation>טאקע טהע סהעלפ&apos;ס פריכע</translation>
    </message>
    <message>
        <source>Take {amount} off</source>
        <translation>טאקע {amount} ופפ</translation>
    </message>
    <message>
        <source>Thank you for bringing it. Here is a credit for you.</source>
        <translation>טהאנק יוו פור ברינגינג יט. הערע יס א כרעדיט פור יוו.</translation>
    </message>
    <message>
        <source>That is why</source>
        <translation>טהאט יס שהי</translation>
    </message>
    <message>
        <source>The card paid {amount}</source>
        <translation>טהע כארד פאיד {amount}</translation>
    </message>
    <message>
        <source>The card took nothing</source>
        <translation>טהע כארד טווק נוטהינג</translation>
    </message>
    <message>
        <source>The customer holds the card to the terminal.</source>
        <translation>טהע כוסטומער הולדס טהע כארד טו טהע טערמינאל.</translation>
    </message>
    <message>
        <source>The goods in hand count, whatever came back before.</source>
        <translation>טהע גוודס ינ האנד כוונט, שהאטעוער כאמע באכק בעפורע.</translation>
    </message>
    <message>
        <source>The shelf says less</source>
        <translation>טהע סהעלפ סאיס לעסס</translation>
    </message>
    <message>
        <source>The terminal gave it back</source>
        <translation>טהע טערמינאל גאוע יט באכק</translation>
    </message>
    <message>
        <source>The terminal is asked</source>
        <translation>טהע טערמינאל יס אסקעד</translation>
    </message>
    <message>
        <source>The way it was paid</source>
        <translation>טהע שאי יט שאס פאיד</translation>
    </message>
    <message>
        <source>The whole ticket.</source>
        <translation>טהע שהולע טיכקעט.</translation>
    </message>
    <message>
        <source>This has been paid for the ticket and is in no book yet:</source>
        <translation>טהיס האס בעענ פאיד פור טהע טיכקעט אנד יס ינ נו בווק יעט:</translation>
    </message>
    <message>
        <source>Tickets on hold</source>
        <translation>טיכקעטס ונ הולד</translation>
    </message>
    <message>
        <source>Try the printer again</source>
        <translation>טרי טהע פרינטער אגאינ</translation>
    </message>
    <message>
        <source>Type a percentage from 0 to 100.</source>
        <translation>טיפע א פערכענטאגע פרומ 0 טו 100.</translation>
    </message>
    <message>
        <source>Type a percentage such as 10%, or an amount.</source>
        <translation>טיפע א פערכענטאגע סוכה אס 10%, ור אנ אמוונט.</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>שארראנטי</translation>
    </message>
    <message>
        <source>We missed the day we promised</source>
        <translation>שע מיססעד טהע דאי שע פרומיסעד</translation>
    </message>
    <message>
        <source>What are the goods worth?</source>
        <translation>שהאט ארע טהע גוודס שורטה?</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>שהאט דועס יט כוסט?</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>שהאט יט יס</translation>
    </message>
    <message>
        <source>What the shelf says for one</source>
        <translation>שהאט טהע סהעלפ סאיס פור ונע</translation>
    </message>
    <message>
        <source>What was spent of it</source>
        <translation>שהאט שאס ספענט ופ יט</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>שהערע דועס יט גו?</translation>
    </message>
    <message>
        <source>Which goods are the gift?</source>
        <translation>שהיכה גוודס ארע טהע גיפט?</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>שהיכה ונע?</translation>
    </message>
    <message>
        <source>Why does it come back?</source>
        <translation>שהי דועס יט כומע באכק?</translation>
    </message>
    <message>
        <source>as on the slip</source>
        <translation>אס ונ טהע סליפ</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>וורס</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>שאיטינג</translation>
    </message>
    <message>
        <source>{amount} as store credit, as the customer confirms</source>
        <translation>{amount} אס סטורע כרעדיט, אס טהע כוסטומער כונפירמס</translation>
    </message>
    <message>
        <source>{amount} given on {day}. It never expires.</source>
        <translation>{amount} גיוענ ונ {day}. יט נעוער עצפירעס.</translation>
    </message>
    <message>
        <source>{amount}: {way}</source>
        <translation>{amount}: {way}</translation>
    </message>
    <message>
        <source>{card} did not take {amount}. Everything else stands.</source>
        <translation>{card} דיד נוט טאקע {amount}. עועריטהינג עלסע סטאנדס.</translation>
    </message>
    <message>
        <source>“I&apos;m sorry that it failed. It is covered.”</source>
        <translation>“י&apos;מ סוררי טהאט יט פאילעד. יט יס כווערעד.”</translation>
    </message>
    <message>
        <source>“I&apos;m sorry, we did not keep our word. Here is your deposit.”</source>
        <translation>“י&apos;מ סוררי, שע דיד נוט קעעפ וור שורד. הערע יס יוור דעפוסיט.”</translation>
    </message>
    <message>
        <source>“I&apos;m sorry. You pay what the shelf says.”</source>
        <translation>“י&apos;מ סוררי. יוו פאי שהאט טהע סהעלפ סאיס.”</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message>
        <source># days ago</source>
        <translation># דאיס אגו</translation>
    </message>
    <message>
        <source># months ago</source>
        <translation># מונטהס אגו</translation>
    </message>
    <message>
        <source># weeks ago</source>
        <translation># שעעקס אגו</translation>
    </message>
    <message>
        <source>All {count} entries are as they were sealed.</source>
        <translation>אלל {count} ענטריעס ארע אס טהעי שערע סעאלעד.</translation>
    </message>
    <message>
        <source>Books on the shop&apos;s server are backed up there.</source>
        <translation>בווקס ונ טהע סהופ&apos;ס סערוער ארע באכקעד ופ טהערע.</translation>
    </message>
    <message>
        <source>Brought along: no paper of ours.</source>
        <translation>ברווגהט אלונג: נו פאפער ופ וורס.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>כהעכקעד</translation>
    </message>
    <message>
        <source>Checking the whole chain. Selling goes on.</source>
        <translation>כהעכקינג טהע שהולע כהאינ. סעללינג גועס ונ.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>דאיס</translation>
    </message>
    <message>
        <source>Days: 12 Oct, or 1-15 Oct</source>
        <translation>דאיס: 12 וכט, ור 1-15 וכט</translation>
    </message>
    <message>
        <source>Earlier backups are still there.</source>
        <translation>עארליער באכקופס ארע סטילל טהערע.</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>עוערי קינד</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>עצפורט אס כסו</translation>
    </message>
    <message>
        <source>Export as XLSX</source>
        <translation>עצפורט אס צלסצ</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>עצפורטעד</translation>
    </message>
    <message>
        <source>File {digest}</source>
        <translation>פילע {digest}</translation>
    </message>
    <message>
        <source>Find a past sale</source>
        <translation>פינד א פאסט סאלע</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>זוורנאל</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>קינד ופ ענטרי</translation>
    </message>
    <message>
        <source>Making a backup. Selling goes on.</source>
        <translation>מאקינג א באכקופ. סעללינג גועס ונ.</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>נו באכקופ</translation>
    </message>
    <message>
        <source>No entry fits that.</source>
        <translation>נו ענטרי פיטס טהאט.</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>נו פילע</translation>
    </message>
    <message>
        <source>No sale fits that.</source>
        <translation>נו סאלע פיטס טהאט.</translation>
    </message>
    <message>
        <source>Number, 12 Oct, 39.99, card 4242, customer 17850, or goods</source>
        <translation>נומבער, 12 וכט, 39.99, כארד 4242, כוסטומער 17850, ור גוודס</translation>
    </message>
    <message>
        <source>Open on the ticket</source>
        <translation>ופענ ונ טהע טיכקעט</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>פארכעלס</translation>
    </message>
    <message>
        <source>Past sales</source>
        <translation>פאסט סאלעס</translation>
    </message>
    <message>
        <source>Picture of {number}</source>
        <translation>פיכטורע ופ {number}</translation>
    </message>
    <message>
        <source>Press a sale to see its papers.</source>
        <translation>פרעסס א סאלע טו סעע יטס פאפערס.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>פרינט אגאינ</translation>
    </message>
    <message>
        <source>Seal {link}</source>
        <translation>סעאל {link}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>סטופפעד</translation>
    </message>
    <message>
        <source>The backup could not be made just now.</source>
        <translation>טהע באכקופ כוולד נוט בע מאדע זוסט נוש.</translation>
    </message>
    <message>
        <source>The backup is made: {count} entries, tried by restoring it.</source>
        <translation>טהע באכקופ יס מאדע: {count} ענטריעס, טריעד בי רעסטורינג יט.</translation>
    </message>
    <message>
        <source>The backup was called off.</source>
        <translation>טהע באכקופ שאס כאללעד ופפ.</translation>
    </message>
    <message>
        <source>The books are being looked after just now. One moment.</source>
        <translation>טהע בווקס ארע בעינג לווקעד אפטער זוסט נוש. ונע מומענט.</translation>
    </message>
    <message>
        <source>The books could not be read to their end just now.</source>
        <translation>טהע בווקס כוולד נוט בע רעאד טו טהעיר ענד זוסט נוש.</translation>
    </message>
    <message>
        <source>The books do not agree with what was sealed, so no copy of them was kept.</source>
        <translation>טהע בווקס דו נוט אגרעע שיטה שהאט שאס סעאלעד, סו נו כופי ופ טהעמ שאס קעפט.</translation>
    </message>
    <message>
        <source>The check was called off. Nothing was noted.</source>
        <translation>טהע כהעכק שאס כאללעד ופפ. נוטהינג שאס נוטעד.</translation>
    </message>
    <message>
        <source>The export was stopped. No file is left behind.</source>
        <translation>טהע עצפורט שאס סטופפעד. נו פילע יס לעפט בעהינד.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be written.</source>
        <translation>טהע פולדער פור באכקופס כאננוט בע שריטטענ.</translation>
    </message>
    <message>
        <source>The journal was written to {file}.</source>
        <translation>טהע זוורנאל שאס שריטטענ טו {file}.</translation>
    </message>
    <message>
        <source>The papers are being drawn.</source>
        <translation>טהע פאפערס ארע בעינג דראשנ.</translation>
    </message>
    <message>
        <source>There is no room for a backup on this disk.</source>
        <translation>טהערע יס נו רוומ פור א באכקופ ונ טהיס דיסק.</translation>
    </message>
    <message>
        <source>Try a day (12 Oct), the amount, the card&apos;s last four digits, or whose it was.</source>
        <translation>טרי א דאי (12 וכט), טהע אמוונט, טהע כארד&apos;ס לאסט פוור דיגיטס, ור שהוסע יט שאס.</translation>
    </message>
    <message>
        <source>Try other days, or every kind.</source>
        <translation>טרי וטהער דאיס, ור עוערי קינד.</translation>
    </message>
    <message>
        <source>What was done, entry by entry</source>
        <translation>שהאט שאס דונע, ענטרי בי ענטרי</translation>
    </message>
    <message>
        <source>Which sale was it?</source>
        <translation>שהיכה סאלע שאס יט?</translation>
    </message>
    <message>
        <source>Why: {cause}</source>
        <translation>שהי: {cause}</translation>
    </message>
    <message>
        <source>With us</source>
        <translation>שיטה וס</translation>
    </message>
    <message>
        <source>Writing the journal to a file</source>
        <translation>שריטינג טהע זוורנאל טו א פילע</translation>
    </message>
    <message>
        <source>a few days ago</source>
        <translation>א פעש דאיס אגו</translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>א מונטה אגו</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>א שעעק אגו</translation>
    </message>
    <message>
        <source>all came back</source>
        <translation>אלל כאמע באכק</translation>
    </message>
    <message>
        <source>brought along</source>
        <translation>ברווגהט אלונג</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>כוסטומער</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>דועס נוט אגרעע</translation>
    </message>
    <message>
        <source>last @</source>
        <translation>לאסט @</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>לאסט מונטה</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>לאסט שעעק</translation>
    </message>
    <message>
        <source>on @</source>
        <translation>ונ @</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>סעאלעד</translation>
    </message>
    <message>
        <source>staff {code}</source>
        <translation>סטאפפ {code}</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>טהיס מונטה</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>טהיס שעעק</translation>
    </message>
    <message>
        <source>today</source>
        <translation>טודאי</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>יעסטערדאי</translation>
    </message>
    <message>
        <source>{amount} back</source>
        <translation>{amount} באכק</translation>
    </message>
    <message>
        <source>“{typed}” names no day. Try 12 Oct, or 1-15 Oct.</source>
        <translation>“{typed}” נאמעס נו דאי. טרי 12 וכט, ור 1-15 וכט.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>A day like any other.</source>
        <translation>א דאי ליקע אני וטהער.</translation>
    </message>
    <message>
        <source>A till is down.</source>
        <translation>א טילל יס דושנ.</translation>
    </message>
    <message>
        <source>A word why, for the calendar</source>
        <translation>א שורד שהי, פור טהע כאלענדאר</translation>
    </message>
    <message>
        <source>After</source>
        <translation>אפטער</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>בעפורע</translation>
    </message>
    <message>
        <source>From</source>
        <translation>פרומ</translation>
    </message>
    <message>
        <source>It works again. Whoever was to pay meanwhile has time.</source>
        <translation>יט שורקס אגאינ. שהועוער שאס טו פאי מעאנשהילע האס טימע.</translation>
    </message>
    <message>
        <source>Mark these days</source>
        <translation>מארק טהעסע דאיס</translation>
    </message>
    <message>
        <source>Nobody is late for a day of ours: what is due on a day we are shut counts on the next day open, and what is due while something is down has {days} days after the repair.</source>
        <translation>נובודי יס לאטע פור א דאי ופ וורס: שהאט יס דוע ונ א דאי שע ארע סהוט כוונטס ונ טהע נעצט דאי ופענ, אנד שהאט יס דוע שהילע סומעטהינג יס דושנ האס {days} דאיס אפטער טהע רעפאיר.</translation>
    </message>
    <message>
        <source>Nobody is late for it.</source>
        <translation>נובודי יס לאטע פור יט.</translation>
    </message>
    <message>
        <source>Open on {day} after all</source>
        <translation>ופענ ונ {day} אפטער אלל</translation>
    </message>
    <message>
        <source>Plans with a part due this month: {count}</source>
        <translation>פלאנס שיטה א פארט דוע טהיס מונטה: {count}</translation>
    </message>
    <message>
        <source>Shut on several days</source>
        <translation>סהוט ונ סעועראל דאיס</translation>
    </message>
    <message>
        <source>Shut on {day}</source>
        <translation>סהוט ונ {day}</translation>
    </message>
    <message>
        <source>The card machine is down</source>
        <translation>טהע כארד מאכהינע יס דושנ</translation>
    </message>
    <message>
        <source>The card machine is down.</source>
        <translation>טהע כארד מאכהינע יס דושנ.</translation>
    </message>
    <message>
        <source>The card machine works again</source>
        <translation>טהע כארד מאכהינע שורקס אגאינ</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>טהע מונטה אפטער</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>טהע מונטה בעפורע</translation>
    </message>
    <message>
        <source>The shop is shut.</source>
        <translation>טהע סהופ יס סהוט.</translation>
    </message>
    <message>
        <source>The till was down today</source>
        <translation>טהע טילל שאס דושנ טודאי</translation>
    </message>
    <message>
        <source>The till works again</source>
        <translation>טהע טילל שורקס אגאינ</translation>
    </message>
    <message>
        <source>Until, that day in</source>
        <translation>ונטיל, טהאט דאי ינ</translation>
    </message>
    <message>
        <source>What it means for plans</source>
        <translation>שהאט יט מעאנס פור פלאנס</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>שריטטענ דושנ</translation>
    </message>
    <message>
        <source>card</source>
        <translation>כארד</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>סהוט</translation>
    </message>
    <message>
        <source>still</source>
        <translation>סטילל</translation>
    </message>
    <message>
        <source>till</source>
        <translation>טילל</translation>
    </message>
    <message>
        <source>{day}: the shop is open after all.</source>
        <translation>{day}: טהע סהופ יס ופענ אפטער אלל.</translation>
    </message>
    <message>
        <source>{day}: the shop is shut. Nobody is late for it.</source>
        <translation>{day}: טהע סהופ יס סהוט. נובודי יס לאטע פור יט.</translation>
    </message>
    <message>
        <source>{since} to {until}: the shop is shut.</source>
        <translation>{since} טו {until}: טהע סהופ יס סהוט.</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>A card paid this and no goods went out for it.</source>
        <translation>א כארד פאיד טהיס אנד נו גוודס שענט ווט פור יט.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>אמוונט</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>אפפרוואל כודע</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>אסק אגאינ</translation>
    </message>
    <message>
        <source>Ask the terminal</source>
        <translation>אסק טהע טערמינאל</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>אסקעד</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>כארד</translation>
    </message>
    <message>
        <source>Card calls left open: {all}. Known now: {known}.</source>
        <translation>כארד כאללס לעפט ופענ: {all}. קנושנ נוש: {known}.</translation>
    </message>
    <message>
        <source>Card terminal of this till</source>
        <translation>כארד טערמינאל ופ טהיס טילל</translation>
    </message>
    <message>
        <source>Card, its last digits</source>
        <translation>כארד, יטס לאסט דיגיטס</translation>
    </message>
    <message>
        <source>Charges of the customer&apos;s bank</source>
        <translation>כהארגעס ופ טהע כוסטומער&apos;ס באנק</translation>
    </message>
    <message>
        <source>Charges of the customer&apos;s bank, as proved</source>
        <translation>כהארגעס ופ טהע כוסטומער&apos;ס באנק, אס פרוועד</translation>
    </message>
    <message>
        <source>Choose the columns of the day and of the amount.</source>
        <translation>כהווסע טהע כולומנס ופ טהע דאי אנד ופ טהע אמוונט.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>כוררענכי</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>דאי</translation>
    </message>
    <message>
        <source>For the shop&apos;s own look: nobody owes anything by it.</source>
        <translation>פור טהע סהופ&apos;ס ושנ לווק: נובודי ושעס אניטהינג בי יט.</translation>
    </message>
    <message>
        <source>From the next sign-in on this till asks that terminal.</source>
        <translation>פרומ טהע נעצט סיגנ-ינ ונ טהיס טילל אסקס טהאט טערמינאל.</translation>
    </message>
    <message>
        <source>Give it back to the card</source>
        <translation>גיוע יט באכק טו טהע כארד</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>גיוענ באכק</translation>
    </message>
    <message>
        <source>It approves</source>
        <translation>יט אפפרוועס</translation>
    </message>
    <message>
        <source>It declines</source>
        <translation>יט דעכלינעס</translation>
    </message>
    <message>
        <source>It is away</source>
        <translation>יט יס אשאי</translation>
    </message>
    <message>
        <source>It is known now.</source>
        <translation>יט יס קנושנ נוש.</translation>
    </message>
    <message>
        <source>It is not back yet: the page “Cards” shows it.</source>
        <translation>יט יס נוט באכק יעט: טהע פאגע “כארדס” סהושס יט.</translation>
    </message>
    <message>
        <source>It pays and does not answer</source>
        <translation>יט פאיס אנד דועס נוט אנסשער</translation>
    </message>
    <message>
        <source>It pays and says it did not</source>
        <translation>יט פאיס אנד סאיס יט דיד נוט</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>יטס פאססשורד</translation>
    </message>
    <message>
        <source>Its slip says: it did not</source>
        <translation>יטס סליפ סאיס: יט דיד נוט</translation>
    </message>
    <message>
        <source>Its slip says: it moved</source>
        <translation>יטס סליפ סאיס: יט מוועד</translation>
    </message>
    <message>
        <source>Kept under the acquirer&apos;s name: its next file is read so too.</source>
        <translation>קעפט ונדער טהע אכקוירער&apos;ס נאמע: יטס נעצט פילע יס רעאד סו טוו.</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>לווק טהערע</translation>
    </message>
    <message>
        <source>Name of the acquirer</source>
        <translation>נאמע ופ טהע אכקוירער</translation>
    </message>
    <message>
        <source>No card is charged.</source>
        <translation>נו כארד יס כהארגעד.</translation>
    </message>
    <message>
        <source>Nobody knows whether the money moved. Ask the terminal, or read its own slip.</source>
        <translation>נובודי קנושס שהעטהער טהע מונעי מוועד. אסק טהע טערמינאל, ור רעאד יטס ושנ סליפ.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>נוט קנושנ יעט</translation>
    </message>
    <message>
        <source>Not known yet: {card}</source>
        <translation>נוט קנושנ יעט: {card}</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>נוט פאיד</translation>
    </message>
    <message>
        <source>Not settled yet: {card}</source>
        <translation>נוט סעטטלעד יעט: {card}</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>נוט טאקענ</translation>
    </message>
    <message>
        <source>Not taken back: {card}</source>
        <translation>נוט טאקענ באכק: {card}</translation>
    </message>
    <message>
        <source>Nothing about cards waits for anybody.</source>
        <translation>נוטהינג אבווט כארדס שאיטס פור אניבודי.</translation>
    </message>
    <message>
        <source>On its own</source>
        <translation>ונ יטס ושנ</translation>
    </message>
    <message>
        <source>On the network, ZVT</source>
        <translation>ונ טהע נעטשורק, זוט</translation>
    </message>
    <message>
        <source>Only the acquirer has it: {card}</source>
        <translation>ונלי טהע אכקוירער האס יט: {card}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>פאיד</translation>
    </message>
    <message>
        <source>Paid for nothing: {card}</source>
        <translation>פאיד פור נוטהינג: {card}</translation>
    </message>
    <message>
        <source>Payment or refund</source>
        <translation>פאימענט ור רעפונד</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>רעאד</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>רעאד יט סו</translation>
    </message>
    <message>
        <source>Read the acquirer&apos;s file</source>
        <translation>רעאד טהע אכקוירער&apos;ס פילע</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>רעפערענכע</translation>
    </message>
    <message>
        <source>Settled and in our books alike: {count}.</source>
        <translation>סעטטלעד אנד ינ וור בווקס אליקע: {count}.</translation>
    </message>
    <message>
        <source>Simulated, for trying</source>
        <translation>סימולאטעד, פור טריינג</translation>
    </message>
    <message>
        <source>Taken twice: {card}</source>
        <translation>טאקענ טשיכע: {card}</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>טערמינאל</translation>
    </message>
    <message>
        <source>The acquirer took this a second time. It goes back today; charges that the customer&apos;s bank made are the shop&apos;s, up to 50.00.</source>
        <translation>טהע אכקוירער טווק טהיס א סעכונד טימע. יט גועס באכק טודאי; כהארגעס טהאט טהע כוסטומער&apos;ס באנק מאדע ארע טהע סהופ&apos;ס, ופ טו 50.00.</translation>
    </message>
    <message>
        <source>The acquirer&apos;s settlement file</source>
        <translation>טהע אכקוירער&apos;ס סעטטלעמענט פילע</translation>
    </message>
    <message>
        <source>The card did not pay {amount}. Nothing was taken.</source>
        <translation>טהע כארד דיד נוט פאי {amount}. נוטהינג שאס טאקענ.</translation>
    </message>
    <message>
        <source>The card did not take {amount}. Which way instead?</source>
        <translation>טהע כארד דיד נוט טאקע {amount}. שהיכה שאי ינסטעאד?</translation>
    </message>
    <message>
        <source>The card got {amount}.</source>
        <translation>טהע כארד גוט {amount}.</translation>
    </message>
    <message>
        <source>The card paid {amount} for nothing: the terminal gives it back.</source>
        <translation>טהע כארד פאיד {amount} פור נוטהינג: טהע טערמינאל גיועס יט באכק.</translation>
    </message>
    <message>
        <source>The clerk types what the terminal&apos;s slip says.</source>
        <translation>טהע כלערק טיפעס שהאט טהע טערמינאל&apos;ס סליפ סאיס.</translation>
    </message>
    <message>
        <source>The counter asks which way instead when somebody signs in.</source>
        <translation>טהע כוונטער אסקס שהיכה שאי ינסטעאד שהענ סומעבודי סיגנס ינ.</translation>
    </message>
    <message>
        <source>The terminal does not answer. The customer gets a signed slip: {amount} is on its way, and the till goes on asking.</source>
        <translation>טהע טערמינאל דועס נוט אנסשער. טהע כוסטומער געטס א סיגנעד סליפ: {amount} יס ונ יטס שאי, אנד טהע טילל גועס ונ אסקינג.</translation>
    </message>
    <message>
        <source>The terminal does not answer: nobody knows yet whether the card paid.</source>
        <translation>טהע טערמינאל דועס נוט אנסשער: נובודי קנושס יעט שהעטהער טהע כארד פאיד.</translation>
    </message>
    <message>
        <source>The terminal still does not say.</source>
        <translation>טהע טערמינאל סטילל דועס נוט סאי.</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>טהיס רוש</translation>
    </message>
    <message>
        <source>This till has no terminal on a wire: see its own slip.</source>
        <translation>טהיס טילל האס נו טערמינאל ונ א שירע: סעע יטס ושנ סליפ.</translation>
    </message>
    <message>
        <source>Till {till} asked it: sign in there, or see its slip.</source>
        <translation>טילל {till} אסקעד יט: סיגנ ינ טהערע, ור סעע יטס סליפ.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>טו לווק אט</translation>
    </message>
    <message>
        <source>Tried with our own simulator alone, with no maker&apos;s terminal.</source>
        <translation>טריעד שיטה וור ושנ סימולאטור אלונע, שיטה נו מאקער&apos;ס טערמינאל.</translation>
    </message>
    <message>
        <source>Type the terminal&apos;s address and port.</source>
        <translation>טיפע טהע טערמינאל&apos;ס אדדרעסס אנד פורט.</translation>
    </message>
    <message>
        <source>Use this terminal</source>
        <translation>וסע טהיס טערמינאל</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>שהאט יט דועס</translation>
    </message>
    <message>
        <source>Which column is which?</source>
        <translation>שהיכה כולומנ יס שהיכה?</translation>
    </message>
    <message>
        <source>Whose file is it? Type a name.</source>
        <translation>שהוסע פילע יס יט? טיפע א נאמע.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>באכק</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>נוט ינ טהיס פילע</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>טו פאי</translation>
    </message>
    <message>
        <source>{amount} back: {way}. The slip is printing.</source>
        <translation>{amount} באכק: {way}. טהע סליפ יס פרינטינג.</translation>
    </message>
    <message>
        <source>{amount} goes back to the card today. The slip is printing.</source>
        <translation>{amount} גועס באכק טו טהע כארד טודאי. טהע סליפ יס פרינטינג.</translation>
    </message>
    <message>
        <source>{file}: {new} new lines, {left} left out.</source>
        <translation>{file}: {new} נעש לינעס, {left} לעפט ווט.</translation>
    </message>
</context>
<context>
    <name>CashMove</name>
    <message>
        <source>A note that is not genuine</source>
        <translation>א נוטע טהאט יס נוט גענוינע</translation>
    </message>
    <message>
        <source>Change a customer did not get</source>
        <translation>כהאנגע א כוסטומער דיד נוט געט</translation>
    </message>
    <message>
        <source>Change from the bank</source>
        <translation>כהאנגע פרומ טהע באנק</translation>
    </message>
    <message>
        <source>Found, owner not known</source>
        <translation>פוונד, ושנער נוט קנושנ</translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation>פרומ טהע סאפע</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>גוודשילל</translation>
    </message>
    <message>
        <source>Postage for goods we sent wrongly</source>
        <translation>פוסטאגע פור גוודס שע סענט שרונגלי</translation>
    </message>
    <message>
        <source>To the bank</source>
        <translation>טו טהע באנק</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>טו טהע סאפע</translation>
    </message>
</context>
<context>
    <name>Charged</name>
    <message>
        <source>A manager or the owner does this.</source>
        <translation>א מאנאגער ור טהע ושנער דועס טהיס.</translation>
    </message>
    <message>
        <source>Charged too much</source>
        <translation>כהארגעד טוו מוכה</translation>
    </message>
    <message>
        <source>Code of the goods, or the words of the fee</source>
        <translation>כודע ופ טהע גוודס, ור טהע שורדס ופ טהע פעע</translation>
    </message>
    <message>
        <source>Credit all of them: {amount}</source>
        <translation>כרעדיט אלל ופ טהעמ: {amount}</translation>
    </message>
    <message>
        <source>Each gets the difference as credit that never expires, with a slip that begins with sorry. It waits for the receipt, and nobody has to ask for it.</source>
        <translation>עאכה געטס טהע דיפפערענכע אס כרעדיט טהאט נעוער עצפירעס, שיטה א סליפ טהאט בעגינס שיטה סוררי. יט שאיטס פור טהע רעכעיפט, אנד נובודי האס טו אסק פור יט.</translation>
    </message>
    <message>
        <source>Find them</source>
        <translation>פינד טהעמ</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>פרומ שהיכה דאי</translation>
    </message>
    <message>
        <source>Slips that print: {count}. {amount} in all, ours.</source>
        <translation>סליפס טהאט פרינט: {count}. {amount} ינ אלל, וורס.</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>טו גיוע באכק</translation>
    </message>
    <message>
        <source>To which day</source>
        <translation>טו שהיכה דאי</translation>
    </message>
    <message>
        <source>What one should have cost (a fee: nothing)</source>
        <translation>שהאט ונע סהוולד האוע כוסט (א פעע: נוטהינג)</translation>
    </message>
    <message>
        <source>the first {count}: the others come after them</source>
        <translation>טהע פירסט {count}: טהע וטהערס כומע אפטער טהעמ</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>books</source>
        <translation>בווקס</translation>
    </message>
    <message>
        <source>drawer</source>
        <translation>דראשער</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>פרינטער</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} שאיטינג</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>A manager or the owner changes this.</source>
        <translation>א מאנאגער ור טהע ושנער כהאנגעס טהיס.</translation>
    </message>
    <message>
        <source>A manager or the owner changes this. Run it again with --by CODE, the code one signs in with; the PIN is asked.</source>
        <translation>א מאנאגער ור טהע ושנער כהאנגעס טהיס. רונ יט אגאינ שיטה --בי כודע, טהע כודע ונע סיגנס ינ שיטה; טהע פינ יס אסקעד.</translation>
    </message>
    <message>
        <source>An acquirer needs a name of 60 letters at most, and columns that its file has.</source>
        <translation>אנ אכקוירער נעעדס א נאמע ופ 60 לעטטערס אט מוסט, אנד כולומנס טהאט יטס פילע האס.</translation>
    </message>
    <message>
        <source>Another posdesk has these books open; close it.</source>
        <translation>אנוטהער posdesk האס טהעסע בווקס ופענ; כלוסע יט.</translation>
    </message>
    <message>
        <source>Booking invoices</source>
        <translation>בווקינג ינוויכעס</translation>
    </message>
    <message>
        <source>Books on the shop&apos;s server are backed up there.</source>
        <translation>בווקס ונ טהע סהופ&apos;ס סערוער ארע באכקעד ופ טהערע.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>כהעכקינג</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation>כהעכקינג טהע כופי</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>כופיינג</translation>
    </message>
    <message>
        <source>Customers that fit {who}: {count}. Nothing was written.</source>
        <translation>כוסטומערס טהאט פיט {who}: {count}. נוטהינג שאס שריטטענ.</translation>
    </message>
    <message>
        <source>Done: till {till} signs for this shop no more.</source>
        <translation>דונע: טילל {till} סיגנס פור טהיס סהופ נו מורע.</translation>
    </message>
    <message>
        <source>First half of the recovery code: </source>
        <translation>פירסט האלפ ופ טהע רעכווערי כודע: </translation>
    </message>
    <message>
        <source>Give the new public keys to those who check receipts: posdesk export-keys FOLDER.</source>
        <translation>גיוע טהע נעש פובליכ קעיס טו טהוסע שהו כהעכק רעכעיפטס: posdesk עצפורט-קעיס פולדער.</translation>
    </message>
    <message>
        <source>Half {half} is not as it stands on its paper. Look at each sign, and try again.</source>
        <translation>האלפ {half} יס נוט אס יט סטאנדס ונ יטס פאפער. לווק אט עאכה סיגנ, אנד טרי אגאינ.</translation>
    </message>
    <message>
        <source>In {folder}: {file}, papers: {count}</source>
        <translation>ינ {folder}: {file}, פאפערס: {count}</translation>
    </message>
    <message>
        <source>In {folder}: {names}</source>
        <translation>ינ {folder}: {names}</translation>
    </message>
    <message>
        <source>It cannot be done now ({code}).</source>
        <translation>יט כאננוט בע דונע נוש ({code}).</translation>
    </message>
    <message>
        <source>It is shown this once; any older one counts no more.</source>
        <translation>יט יס סהושנ טהיס ונכע; אני ולדער ונע כוונטס נו מורע.</translation>
    </message>
    <message>
        <source>It was missed a few times. Wait {wait} s and try again.</source>
        <translation>יט שאס מיססעד א פעש טימעס. שאיט {wait} ס אנד טרי אגאינ.</translation>
    </message>
    <message>
        <source>Its papers still count, up to the last known of each kind:</source>
        <translation>יטס פאפערס סטילל כוונט, ופ טו טהע לאסט קנושנ ופ עאכה קינד:</translation>
    </message>
    <message>
        <source>New books were made at {books}, in {currency}, their key beside them.</source>
        <translation>נעש בווקס שערע מאדע אט {books}, ינ {currency}, טהעיר קעי בעסידע טהעמ.</translation>
    </message>
    <message>
        <source>No PIN was given. Run it again and give the PIN, on the terminal or on stdin.</source>
        <translation>נו פינ שאס גיוענ. רונ יט אגאינ אנד גיוע טהע פינ, ונ טהע טערמינאל ור ונ סטדינ.</translation>
    </message>
    <message>
        <source>No columns are kept for {name}: say them once with --map.</source>
        <translation>נו כולומנס ארע קעפט פור {name}: סאי טהעמ ונכע שיטה --מאפ.</translation>
    </message>
    <message>
        <source>No other till signs here as till {till}: it is this one, there is none, or it was revoked before. Nothing was changed.</source>
        <translation>נו וטהער טילל סיגנס הערע אס טילל {till}: יט יס טהיס ונע, טהערע יס נונע, ור יט שאס רעווקעד בעפורע. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>No paper of it is known here, so none of them counts by itself.</source>
        <translation>נו פאפער ופ יט יס קנושנ הערע, סו נונע ופ טהעמ כוונטס בי יטסעלפ.</translation>
    </message>
    <message>
        <source>Nobody asks about {papers}. Nothing was decided.</source>
        <translation>נובודי אסקס אבווט {papers}. נוטהינג שאס דעכידעד.</translation>
    </message>
    <message>
        <source>Nobody works here under that code.</source>
        <translation>נובודי שורקס הערע ונדער טהאט כודע.</translation>
    </message>
    <message>
        <source>Nobody works in these books yet. Run it again without --by.</source>
        <translation>נובודי שורקס ינ טהעסע בווקס יעט. רונ יט אגאינ שיטהווט --בי.</translation>
    </message>
    <message>
        <source>Not in our books: {amount} on {day}, card {card}.</source>
        <translation>נוט ינ וור בווקס: {amount} ונ {day}, כארד {card}.</translation>
    </message>
    <message>
        <source>Not settled: {amount} on {day}, {paper}.</source>
        <translation>נוט סעטטלעד: {amount} ונ {day}, {paper}.</translation>
    </message>
    <message>
        <source>Not to be mended from a seal: {name}.</source>
        <translation>נוט טו בע מענדעד פרומ א סעאל: {name}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>Offers made: {count} of {rows}.</source>
        <translation>ופפערס מאדע: {count} ופ {rows}.</translation>
    </message>
    <message>
        <source>One folder is needed. Nothing was written.</source>
        <translation>ונע פולדער יס נעעדעד. נוטהינג שאס שריטטענ.</translation>
    </message>
    <message>
        <source>Only an owner makes a recovery code.</source>
        <translation>ונלי אנ ושנער מאקעס א רעכווערי כודע.</translation>
    </message>
    <message>
        <source>PIN of {code}: </source>
        <translation>פינ ופ {code}: </translation>
    </message>
    <message>
        <source>People work in this shop, so a manager or the owner answers for what is brought along. Run it again with --by CODE, the code one signs in with; the PIN is asked.</source>
        <translation>פעופלע שורק ינ טהיס סהופ, סו א מאנאגער ור טהע ושנער אנסשערס פור שהאט יס ברווגהט אלונג. רונ יט אגאינ שיטה --בי כודע, טהע כודע ונע סיגנס ינ שיטה; טהע פינ יס אסקעד.</translation>
    </message>
    <message>
        <source>Perhaps printed already, since a backup was put back:</source>
        <translation>פערהאפס פרינטעד אלרעאדי, סינכע א באכקופ שאס פוט באכק:</translation>
    </message>
    <message>
        <source>Restoring it for a trial</source>
        <translation>רעסטורינג יט פור א טריאל</translation>
    </message>
    <message>
        <source>Row {row}, {heading}: {value} cannot be read.</source>
        <translation>רוש {row}, {heading}: {value} כאננוט בע רעאד.</translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation>רוש {row}: {why}</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>רושס רעאד</translation>
    </message>
    <message>
        <source>Rows that can be read: {count} of {rows}. Nothing was kept.</source>
        <translation>רושס טהאט כאנ בע רעאד: {count} ופ {rows}. נוטהינג שאס קעפט.</translation>
    </message>
    <message>
        <source>Rows that say again what was sealed: {count}.</source>
        <translation>רושס טהאט סאי אגאינ שהאט שאס סעאלעד: {count}.</translation>
    </message>
    <message>
        <source>Say what is remembered, or name a file with --batch.</source>
        <translation>סאי שהאט יס רעמעמבערעד, ור נאמע א פילע שיטה --באטכה.</translation>
    </message>
    <message>
        <source>Second half of the recovery code: </source>
        <translation>סעכונד האלפ ופ טהע רעכווערי כודע: </translation>
    </message>
    <message>
        <source>Settled and in our books alike: {count}.</source>
        <translation>סעטטלעד אנד ינ וור בווקס אליקע: {count}.</translation>
    </message>
    <message>
        <source>Some rows are not accounted for: please report this.</source>
        <translation>סומע רושס ארע נוט אככוונטעד פור: פלעאסע רעפורט טהיס.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was booked.</source>
        <translation>סטופפעד. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>Taken twice: {amount} on {day} for {paper}. Give it back today.</source>
        <translation>טאקענ טשיכע: {amount} ונ {day} פור {paper}. גיוע יט באכק טודאי.</translation>
    </message>
    <message>
        <source>That PIN is worn out. posdesk renew-pin CODE gives a new one.</source>
        <translation>טהאט פינ יס שורנ ווט. posdesk רענעש-פינ כודע גיועס א נעש ונע.</translation>
    </message>
    <message>
        <source>That PIN was missed so often that a new one is needed before it is tried again.</source>
        <translation>טהאט פינ שאס מיססעד סו ופטענ טהאט א נעש ונע יס נעעדעד בעפורע יט יס טריעד אגאינ.</translation>
    </message>
    <message>
        <source>That is not the owner&apos;s PIN. Wait {wait} s and try again.</source>
        <translation>טהאט יס נוט טהע ושנער&apos;ס פינ. שאיט {wait} ס אנד טרי אגאינ.</translation>
    </message>
    <message>
        <source>The PIN was missed a few times. Wait {wait} s and try again.</source>
        <translation>טהע פינ שאס מיססעד א פעש טימעס. שאיט {wait} ס אנד טרי אגאינ.</translation>
    </message>
    <message>
        <source>The books are busy; try again.</source>
        <translation>טהע בווקס ארע בוסי; טרי אגאינ.</translation>
    </message>
    <message>
        <source>The books are damaged; restore the last backup.</source>
        <translation>טהע בווקס ארע דאמאגעד; רעסטורע טהע לאסט באכקופ.</translation>
    </message>
    <message>
        <source>The books cannot be kept safely on this disk.</source>
        <translation>טהע בווקס כאננוט בע קעפט סאפעלי ונ טהיס דיסק.</translation>
    </message>
    <message>
        <source>The books cannot be written: {detail}.</source>
        <translation>טהע בווקס כאננוט בע שריטטענ: {detail}.</translation>
    </message>
    <message>
        <source>The books did not take it: {rule}.</source>
        <translation>טהע בווקס דיד נוט טאקע יט: {rule}.</translation>
    </message>
    <message>
        <source>The chain itself is not whole: {trouble}. Nothing was mended.</source>
        <translation>טהע כהאינ יטסעלפ יס נוט שהולע: {trouble}. נוטהינג שאס מענדעד.</translation>
    </message>
    <message>
        <source>The code and the PIN do not belong together. Wait {wait} s and try again.</source>
        <translation>טהע כודע אנד טהע פינ דו נוט בעלונג טוגעטהער. שאיט {wait} ס אנד טרי אגאינ.</translation>
    </message>
    <message>
        <source>The copy is not whole, so it is not used: {detail}.</source>
        <translation>טהע כופי יס נוט שהולע, סו יט יס נוט וסעד: {detail}.</translation>
    </message>
    <message>
        <source>The disk could not be read: {detail}. Try again.</source>
        <translation>טהע דיסק כוולד נוט בע רעאד: {detail}. טרי אגאינ.</translation>
    </message>
    <message>
        <source>The disk did not keep what it was given.</source>
        <translation>טהע דיסק דיד נוט קעעפ שהאט יט שאס גיוענ.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>טהע דיסק יס פולל.</translation>
    </message>
    <message>
        <source>The file was not written: {detail}.</source>
        <translation>טהע פילע שאס נוט שריטטענ: {detail}.</translation>
    </message>
    <message>
        <source>The key beside the books belongs to other books.</source>
        <translation>טהע קעי בעסידע טהע בווקס בעלונגס טו וטהער בווקס.</translation>
    </message>
    <message>
        <source>The key beside the books cannot be read.</source>
        <translation>טהע קעי בעסידע טהע בווקס כאננוט בע רעאד.</translation>
    </message>
    <message>
        <source>The key that belongs beside the books is missing.</source>
        <translation>טהע קעי טהאט בעלונגס בעסידע טהע בווקס יס מיססינג.</translation>
    </message>
    <message>
        <source>The new PIN of {name} is {pin}. It is shown this once.</source>
        <translation>טהע נעש פינ ופ {name} יס {pin}. יט יס סהושנ טהיס ונכע.</translation>
    </message>
    <message>
        <source>The owner signs in with PIN {pin}, as {name}; it is shown this once.</source>
        <translation>טהע ושנער סיגנס ינ שיטה פינ {pin}, אס {name}; יט יס סהושנ טהיס ונכע.</translation>
    </message>
    <message>
        <source>The owner&apos;s PIN: </source>
        <translation>טהע ושנער&apos;ס פינ: </translation>
    </message>
    <message>
        <source>The recovery code, each half for a paper of its own: {one} and {two}</source>
        <translation>טהע רעכווערי כודע, עאכה האלפ פור א פאפער ופ יטס ושנ: {one} אנד {two}</translation>
    </message>
    <message>
        <source>The server&apos;s books are older ({detail}): pg_dump them, then open them as their owner.</source>
        <translation>טהע סערוער&apos;ס בווקס ארע ולדער ({detail}): פג_דומפ טהעמ, טהענ ופענ טהעמ אס טהעיר ושנער.</translation>
    </message>
    <message>
        <source>The setting {name} is not right. Nothing was changed.</source>
        <translation>טהע סעטטינג {name} יס נוט ריגהט. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>The shop&apos;s server does not answer.</source>
        <translation>טהע סהופ&apos;ס סערוער דועס נוט אנסשער.</translation>
    </message>
    <message>
        <source>The till&apos;s signing key lies beside it: keep both locked away.</source>
        <translation>טהע טילל&apos;ס סיגנינג קעי ליעס בעסידע יט: קעעפ בוטה לוכקעד אשאי.</translation>
    </message>
    <message>
        <source>There are books or a key already at {detail}.</source>
        <translation>טהערע ארע בווקס ור א קעי אלרעאדי אט {detail}.</translation>
    </message>
    <message>
        <source>There are no books at {detail}.</source>
        <translation>טהערע ארע נו בווקס אט {detail}.</translation>
    </message>
    <message>
        <source>There is more than one owner: say whose PIN it is.</source>
        <translation>טהערע יס מורע טהאנ ונע ושנער: סאי שהוסע פינ יט יס.</translation>
    </message>
    <message>
        <source>There is no paper of which it is not known whether it came out.</source>
        <translation>טהערע יס נו פאפער ופ שהיכה יט יס נוט קנושנ שהעטהער יט כאמע ווט.</translation>
    </message>
    <message>
        <source>These books hold no sale that fits: {said}</source>
        <translation>טהעסע בווקס הולד נו סאלע טהאט פיטס: {said}</translation>
    </message>
    <message>
        <source>These halves are not this shop&apos;s newest. Wait {wait} s and try again.</source>
        <translation>טהעסע האלועס ארע נוט טהיס סהופ&apos;ס נעשעסט. שאיט {wait} ס אנד טרי אגאינ.</translation>
    </message>
    <message>
        <source>This shop has no recovery code yet.</source>
        <translation>טהיס סהופ האס נו רעכווערי כודע יעט.</translation>
    </message>
    <message>
        <source>Till {till} will sign for this shop no more; this cannot be undone.</source>
        <translation>טילל {till} שילל סיגנ פור טהיס סהופ נו מורע; טהיס כאננוט בע ונדונע.</translation>
    </message>
    <message>
        <source>Whoever has a later one needs another proof beside it.</source>
        <translation>שהועוער האס א לאטער ונע נעעדס אנוטהער פרוופ בעסידע יט.</translation>
    </message>
    <message>
        <source>With --print and --by CODE they come out, marked as copies; with --drop not.</source>
        <translation>שיטה --פרינט אנד --בי כודע טהעי כומע ווט, מארקעד אס כופיעס; שיטה --דרופ נוט.</translation>
    </message>
    <message>
        <source>Write each half of the new recovery code on a paper of its own, kept apart:</source>
        <translation>שריטע עאכה האלפ ופ טהע נעש רעכווערי כודע ונ א פאפער ופ יטס ושנ, קעפט אפארט:</translation>
    </message>
    <message>
        <source>a figure is missing, or fits no such offer</source>
        <translation>א פיגורע יס מיססינג, ור פיטס נו סוכה ופפער</translation>
    </message>
    <message>
        <source>an offer needs a name</source>
        <translation>אנ ופפער נעעדס א נאמע</translation>
    </message>
    <message>
        <source>an old till</source>
        <translation>אנ ולד טילל</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>באד</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>יט ענדס בעפורע יט בעגינס</translation>
    </message>
    <message>
        <source>its code or word means something else already</source>
        <translation>יטס כודע ור שורד מעאנס סומעטהינג עלסע אלרעאדי</translation>
    </message>
    <message>
        <source>look</source>
        <translation>לווק</translation>
    </message>
    <message>
        <source>no goods have such a code</source>
        <translation>נו גוודס האוע סוכה א כודע</translation>
    </message>
    <message>
        <source>no shop has so many offers</source>
        <translation>נו סהופ האס סו מאני ופפערס</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>וק</translation>
    </message>
    <message>
        <source>total</source>
        <translation>טוטאל</translation>
    </message>
    <message>
        <source>what is shown for it needs a word</source>
        <translation>שהאט יס סהושנ פור יט נעעדס א שורד</translation>
    </message>
    <message>
        <source>{count} back</source>
        <translation>{count} באכק</translation>
    </message>
    <message>
        <source>{detail} holds the books of another shop.</source>
        <translation>{detail} הולדס טהע בווקס ופ אנוטהער סהופ.</translation>
    </message>
    <message>
        <source>{detail} is another kind of file, not a shop&apos;s books.</source>
        <translation>{detail} יס אנוטהער קינד ופ פילע, נוט א סהופ&apos;ס בווקס.</translation>
    </message>
    <message>
        <source>{detail} was written by a newer posdesk.</source>
        <translation>{detail} שאס שריטטענ בי א נעשער posdesk.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a file of clues.</source>
        <translation>{file} כאננוט בע רעאד אס א פילע ופ כלועס.</translation>
    </message>
    <message>
        <source>{file}: lines that can be read: {count}. Nothing was kept.</source>
        <translation>{file}: לינעס טהאט כאנ בע רעאד: {count}. נוטהינג שאס קעפט.</translation>
    </message>
    <message>
        <source>{file}: lines: {count}, new: {new}.</source>
        <translation>{file}: לינעס: {count}, נעש: {new}.</translation>
    </message>
    <message>
        <source>{number}: it is on paper already.</source>
        <translation>{number}: יט יס ונ פאפער אלרעאדי.</translation>
    </message>
    <message>
        <source>{number}: it prints as a copy when the program runs.</source>
        <translation>{number}: יט פרינטס אס א כופי שהענ טהע פרוגראמ רונס.</translation>
    </message>
    <message>
        <source>{path}: {records} entries, whole, and restored for a trial.</source>
        <translation>{path}: {records} ענטריעס, שהולע, אנד רעסטורעד פור א טריאל.</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>A gift receipt prints with it, without prices.</source>
        <translation>א גיפט רעכעיפט פרינטס שיטה יט, שיטהווט פריכעס.</translation>
    </message>
    <message>
        <source>All of it goes back</source>
        <translation>אלל ופ יט גועס באכק</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>בווקעד</translation>
    </message>
    <message>
        <source>By law no more than {most} may be paid in cash here. Type what is paid in cash, Enter; K: a card pays the rest. Nothing was taken yet.</source>
        <translation>בי לאש נו מורע טהאנ {most} מאי בע פאיד ינ כאסה הערע. טיפע שהאט יס פאיד ינ כאסה, Enter; ק: א כארד פאיס טהע רעסט. נוטהינג שאס טאקענ יעט.</translation>
    </message>
    <message>
        <source>Cash handed over</source>
        <translation>כאסה האנדעד ווער</translation>
    </message>
    <message>
        <source>Covered. Enter gives it back; scan new goods to exchange it.</source>
        <translation>כווערעד. Enter גיועס יט באכק; סכאנ נעש גוודס טו עצכהאנגע יט.</translation>
    </message>
    <message>
        <source>Faulty, wrong or late: nothing is taken off, ever.</source>
        <translation>פאולטי, שרונג ור לאטע: נוטהינג יס טאקענ ופפ, עוער.</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>גיפט</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>גיפט רעכעיפט</translation>
    </message>
    <message>
        <source>Goods, 12 Oct, 39.99, card 4242, a phone number</source>
        <translation>גוודס, 12 וכט, 39.99, כארד 4242, א פהונע נומבער</translation>
    </message>
    <message>
        <source>No gift receipt.</source>
        <translation>נו גיפט רעכעיפט.</translation>
    </message>
    <message>
        <source>Nothing is left on {number}.</source>
        <translation>נוטהינג יס לעפט ונ {number}.</translation>
    </message>
    <message>
        <source>Nothing on that receipt can be a gift any more.</source>
        <translation>נוטהינג ונ טהאט רעכעיפט כאנ בע א גיפט אני מורע.</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>פרומוטיונ</translation>
    </message>
    <message>
        <source>Scan a receipt, or type its number</source>
        <translation>סכאנ א רעכעיפט, ור טיפע יטס נומבער</translation>
    </message>
    <message>
        <source>Scan goods, or type their name</source>
        <translation>סכאנ גוודס, ור טיפע טהעיר נאמע</translation>
    </message>
    <message>
        <source>Scan the goods, or type a few letters of their name.</source>
        <translation>סכאנ טהע גוודס, ור טיפע א פעש לעטטערס ופ טהעיר נאמע.</translation>
    </message>
    <message>
        <source>Scan the receipt, or type its number.</source>
        <translation>סכאנ טהע רעכעיפט, ור טיפע יטס נומבער.</translation>
    </message>
    <message>
        <source>Scan what comes back. With the buyer, scan the receipt too.</source>
        <translation>סכאנ שהאט כומעס באכק. שיטה טהע בויער, סכאנ טהע רעכעיפט טוו.</translation>
    </message>
    <message>
        <source>Taken in to be mended. The slip prints.</source>
        <translation>טאקענ ינ טו בע מענדעד. טהע סליפ פרינטס.</translation>
    </message>
    <message>
        <source>The card machine is down: nobody is late for it. Ctrl+K again once it works.</source>
        <translation>טהע כארד מאכהינע יס דושנ: נובודי יס לאטע פור יט. Ctrl+K אגאינ ונכע יט שורקס.</translation>
    </message>
    <message>
        <source>The card machine works again. Whoever was to pay meanwhile has time.</source>
        <translation>טהע כארד מאכהינע שורקס אגאינ. שהועוער שאס טו פאי מעאנשהילע האס טימע.</translation>
    </message>
    <message>
        <source>The customer&apos;s window asks whether credit is wanted.</source>
        <translation>טהע כוסטומער&apos;ס שינדוש אסקס שהעטהער כרעדיט יס שאנטעד.</translation>
    </message>
    <message>
        <source>The customer&apos;s window asks whether it is wanted.</source>
        <translation>טהע כוסטומער&apos;ס שינדוש אסקס שהעטהער יט יס שאנטעד.</translation>
    </message>
    <message>
        <source>The customer&apos;s window asks whether that was chosen.</source>
        <translation>טהע כוסטומער&apos;ס שינדוש אסקס שהעטהער טהאט שאס כהוסענ.</translation>
    </message>
    <message>
        <source>The customer&apos;s window asks whether the credit pays this.</source>
        <translation>טהע כוסטומער&apos;ס שינדוש אסקס שהעטהער טהע כרעדיט פאיס טהיס.</translation>
    </message>
    <message>
        <source>The gift receipt prints. It says no price.</source>
        <translation>טהע גיפט רעכעיפט פרינטס. יט סאיס נו פריכע.</translation>
    </message>
    <message>
        <source>The new slip prints. {number} is worth nothing now.</source>
        <translation>טהע נעש סליפ פרינטס. {number} יס שורטה נוטהינג נוש.</translation>
    </message>
    <message>
        <source>The shop is open today after all.</source>
        <translation>טהע סהופ יס ופענ טודאי אפטער אלל.</translation>
    </message>
    <message>
        <source>The shop is shut today: nobody is late for it. Ctrl+S again opens it.</source>
        <translation>טהע סהופ יס סהוט טודאי: נובודי יס לאטע פור יט. Ctrl+S אגאינ ופענס יט.</translation>
    </message>
    <message>
        <source>Too much cash</source>
        <translation>טוו מוכה כאסה</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>שארראנטי</translation>
    </message>
    <message>
        <source>What is remembered? Goods, a day, the amount, a card&apos;s last four, a phone number.</source>
        <translation>שהאט יס רעמעמבערעד? גוודס, א דאי, טהע אמוונט, א כארד&apos;ס לאסט פוור, א פהונע נומבער.</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>שריטטענ דושנ</translation>
    </message>
    <message>
        <source>{amount} as store credit. The slip prints.</source>
        <translation>{amount} אס סטורע כרעדיט. טהע סליפ פרינטס.</translation>
    </message>
    <message>
        <source>{amount} back to the card: key it at the terminal.</source>
        <translation>{amount} באכק טו טהע כארד: קעי יט אט טהע טערמינאל.</translation>
    </message>
    <message>
        <source>{amount} in cash. The slip prints.</source>
        <translation>{amount} ינ כאסה. טהע סליפ פרינטס.</translation>
    </message>
    <message>
        <source>{amount} of {number} pays; {left} left on it then.</source>
        <translation>{amount} ופ {number} פאיס; {left} לעפט ונ יט טהענ.</translation>
    </message>
    <message>
        <source>{number} takes {amount} off goods. Scan those first.</source>
        <translation>{number} טאקעס {amount} ופפ גוודס. סכאנ טהוסע פירסט.</translation>
    </message>
    <message>
        <source>{number} takes {amount} off.</source>
        <translation>{number} טאקעס {amount} ופפ.</translation>
    </message>
    <message>
        <source>{number} took something off until {day}.</source>
        <translation>{number} טווק סומעטהינג ופפ ונטיל {day}.</translation>
    </message>
    <message>
        <source>{number} was changed for {other}: scan that one.</source>
        <translation>{number} שאס כהאנגעד פור {other}: סכאנ טהאט ונע.</translation>
    </message>
    <message>
        <source>“{typed}” is not an amount. Nothing was taken.</source>
        <translation>“{typed}” יס נוט אנ אמוונט. נוטהינג שאס טאקענ.</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Australia</source>
        <translation>אוסטראליא</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>אוסטריא</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>בעלגיומ</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>בולגאריא</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>כאנאדא</translation>
    </message>
    <message>
        <source>Canada, Quebec</source>
        <translation>כאנאדא, קועבעכ</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>כרואטיא</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>כיפרוס</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>כזעכהיא</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>דענמארק</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>עסטוניא</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>פינלאנד</translation>
    </message>
    <message>
        <source>France</source>
        <translation>פראנכע</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>גערמאני</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>גרעעכע</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>הונגארי</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>ירעלאנד</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>יטאלי</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>זאפאנ</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>קושאיט</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>לאטויא</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>ליטהואניא</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>לוצעמבוורג</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>מאלטא</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>נעטהערלאנדס</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>נעש זעאלאנד</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>נורשאי</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>פולאנד</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>פורטוגאל</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>רומאניא</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>סלוואקיא</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>סלוועניא</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>ספאינ</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>סשעדענ</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>סשיטזערלאנד</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>וניטעד קינגדומ</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>וניטעד סטאטעס</translation>
    </message>
    <message>
        <source>United States, California</source>
        <translation>וניטעד סטאטעס, כאליפורניא</translation>
    </message>
    <message>
        <source>United States, Maryland</source>
        <translation>וניטעד סטאטעס, מארילאנד</translation>
    </message>
    <message>
        <source>United States, Michigan</source>
        <translation>וניטעד סטאטעס, מיכהיגאנ</translation>
    </message>
    <message>
        <source>United States, New York</source>
        <translation>וניטעד סטאטעס, נעש יורק</translation>
    </message>
    <message>
        <source>United States, Ohio</source>
        <translation>וניטעד סטאטעס, והיו</translation>
    </message>
    <message>
        <source>not said: that of the currency</source>
        <translation>נוט סאיד: טהאט ופ טהע כוררענכי</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong inside posdesk. What was booked is whole, nothing is half done: see the latest papers before you do it again.</source>
        <translation>סומעטהינג שענט שרונג ינסידע posdesk. שהאט שאס בווקעד יס שהולע, נוטהינג יס האלפ דונע: סעע טהע לאטעסט פאפערס בעפורע יוו דו יט אגאינ.</translation>
    </message>
</context>
<context>
    <name>Currency</name>
    <message>
        <source>Australian dollar</source>
        <translation>אוסטראליאנ דוללאר</translation>
    </message>
    <message>
        <source>British pound</source>
        <translation>בריטיסה פוונד</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>כאנאדיאנ דוללאר</translation>
    </message>
    <message>
        <source>Danish krone</source>
        <translation>דאניסה קרונע</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>עורו</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>זאפאנעסע יענ</translation>
    </message>
    <message>
        <source>Kuwaiti dinar</source>
        <translation>קושאיטי דינאר</translation>
    </message>
    <message>
        <source>New Zealand dollar</source>
        <translation>נעש זעאלאנד דוללאר</translation>
    </message>
    <message>
        <source>Norwegian krone</source>
        <translation>נורשעגיאנ קרונע</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>סשעדיסה קרונא</translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation>סשיסס פראנכ</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>וס דוללאר</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>As store credit, without an end</source>
        <translation>אס סטורע כרעדיט, שיטהווט אנ ענד</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>כומינג באכק</translation>
    </message>
    <message>
        <source>Give me {amount} as credit</source>
        <translation>גיוע מע {amount} אס כרעדיט</translation>
    </message>
    <message>
        <source>Give me {amount} in cash</source>
        <translation>גיוע מע {amount} ינ כאסה</translation>
    </message>
    <message>
        <source>Give me {amount} on my card</source>
        <translation>גיוע מע {amount} ונ מי כארד</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>גוינג ווט</translation>
    </message>
    <message>
        <source>Goods added to your plan</source>
        <translation>גוודס אדדעד טו יוור פלאנ</translation>
    </message>
    <message>
        <source>I agree to owe {after} instead of {before}</source>
        <translation>י אגרעע טו ושע {after} ינסטעאד ופ {before}</translation>
    </message>
    <message>
        <source>I agree to pay {amount} in {count} parts</source>
        <translation>י אגרעע טו פאי {amount} ינ {count} פארטס</translation>
    </message>
    <message>
        <source>I take {back} back and owe {after} again</source>
        <translation>י טאקע {back} באכק אנד ושע {after} אגאינ</translation>
    </message>
    <message>
        <source>Interest and fees</source>
        <translation>ינטערעסט אנד פעעס</translation>
    </message>
    <message>
        <source>It costs nothing.</source>
        <translation>יט כוסטס נוטהינג.</translation>
    </message>
    <message>
        <source>It is free to say no: then all of it goes back.</source>
        <translation>יט יס פרעע טו סאי נו: טהענ אלל ופ יט גועס באכק.</translation>
    </message>
    <message>
        <source>It is free, and it is yours: say no and you get money.</source>
        <translation>יט יס פרעע, אנד יט יס יוורס: סאי נו אנד יוו געט מונעי.</translation>
    </message>
    <message>
        <source>It would stay good for ever: say no and keep it.</source>
        <translation>יט שוולד סטאי גווד פור עוער: סאי נו אנד קעעפ יט.</translation>
    </message>
    <message>
        <source>Left for you</source>
        <translation>לעפט פור יוו</translation>
    </message>
    <message>
        <source>Left on it then</source>
        <translation>לעפט ונ יט טהענ</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>פארטס</translation>
    </message>
    <message>
        <source>Pay {amount} with my credit</source>
        <translation>פאי {amount} שיטה מי כרעדיט</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>פריכע</translation>
    </message>
    <message>
        <source>Sign anew</source>
        <translation>סיגנ אנעש</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>סיגנ הערע</translation>
    </message>
    <message>
        <source>Sign here with your finger</source>
        <translation>סיגנ הערע שיטה יוור פינגער</translation>
    </message>
    <message>
        <source>Thank you. Your agreement is being printed.</source>
        <translation>טהאנק יוו. יוור אגרעעמענט יס בעינג פרינטעד.</translation>
    </message>
    <message>
        <source>Thank you. Your paper is being printed.</source>
        <translation>טהאנק יוו. יוור פאפער יס בעינג פרינטעד.</translation>
    </message>
    <message>
        <source>The goods go home with you today.</source>
        <translation>טהע גוודס גו הומע שיטה יוו טודאי.</translation>
    </message>
    <message>
        <source>The rest in money</source>
        <translation>טהע רעסט ינ מונעי</translation>
    </message>
    <message>
        <source>These goods</source>
        <translation>טהעסע גוודס</translation>
    </message>
    <message>
        <source>We keep the goods for you until they are paid.</source>
        <translation>שע קעעפ טהע גוודס פור יוו ונטיל טהעי ארע פאיד.</translation>
    </message>
    <message>
        <source>We took too much</source>
        <translation>שע טווק טוו מוכה</translation>
    </message>
    <message>
        <source>What is left on a credit stays yours, without an end.</source>
        <translation>שהאט יס לעפט ונ א כרעדיט סטאיס יוורס, שיטהווט אנ ענד.</translation>
    </message>
    <message>
        <source>Yes, take off {amount}</source>
        <translation>יעס, טאקע ופפ {amount}</translation>
    </message>
    <message>
        <source>You choose store credit</source>
        <translation>יוו כהווסע סטורע כרעדיט</translation>
    </message>
    <message>
        <source>You chose this</source>
        <translation>יוו כהוסע טהיס</translation>
    </message>
    <message>
        <source>You have back</source>
        <translation>יוו האוע באכק</translation>
    </message>
    <message>
        <source>You may pay early at any time; it costs nothing. Your receipts count, even where our books say otherwise.</source>
        <translation>יוו מאי פאי עארלי אט אני טימע; יט כוסטס נוטהינג. יוור רעכעיפטס כוונט, עוענ שהערע וור בווקס סאי וטהערשיסע.</translation>
    </message>
    <message>
        <source>You owe now</source>
        <translation>יוו ושע נוש</translation>
    </message>
    <message>
        <source>You pay today</source>
        <translation>יוו פאי טודאי</translation>
    </message>
    <message>
        <source>You would owe</source>
        <translation>יוו שוולד ושע</translation>
    </message>
    <message>
        <source>Your credit in cash</source>
        <translation>יוור כרעדיט ינ כאסה</translation>
    </message>
    <message>
        <source>Your credit pays</source>
        <translation>יוור כרעדיט פאיס</translation>
    </message>
    <message>
        <source>Your credit {number}</source>
        <translation>יוור כרעדיט {number}</translation>
    </message>
    <message>
        <source>Your credit, back to your card</source>
        <translation>יוור כרעדיט, באכק טו יוור כארד</translation>
    </message>
    <message>
        <source>Your money could go back in cash or to your bank instead.</source>
        <translation>יוור מונעי כוולד גו באכק ינ כאסה ור טו יוור באנק ינסטעאד.</translation>
    </message>
    <message>
        <source>Your money could go back the way it was paid instead.</source>
        <translation>יוור מונעי כוולד גו באכק טהע שאי יט שאס פאיד ינסטעאד.</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>יוור פלאנ</translation>
    </message>
    <message>
        <source>the first on {first}, the last on {last}</source>
        <translation>טהע פירסט ונ {first}, טהע לאסט ונ {last}</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>A name and one way to be reached is all we keep.</source>
        <translation>א נאמע אנד ונע שאי טו בע רעאכהעד יס אלל שע קעעפ.</translation>
    </message>
    <message>
        <source>All that is held of {name}: one readable file, and every paper as a PDF.</source>
        <translation>אלל טהאט יס העלד ופ {name}: ונע רעאדאבלע פילע, אנד עוערי פאפער אס א פדפ.</translation>
    </message>
    <message>
        <source>All that we hold</source>
        <translation>אלל טהאט שע הולד</translation>
    </message>
    <message>
        <source>Better for the customer</source>
        <translation>בעטטער פור טהע כוסטומער</translation>
    </message>
    <message>
        <source>Both of the same customer? Then the two are one person.</source>
        <translation>בוטה ופ טהע סאמע כוסטומער? טהענ טהע טשו ארע ונע פערסונ.</translation>
    </message>
    <message>
        <source>Bring a file along</source>
        <translation>ברינג א פילע אלונג</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>ברינג אלונג</translation>
    </message>
    <message>
        <source>Bring them along</source>
        <translation>ברינג טהעמ אלונג</translation>
    </message>
    <message>
        <source>Brought along</source>
        <translation>ברווגהט אלונג</translation>
    </message>
    <message>
        <source>Cash of this customer</source>
        <translation>כאסה ופ טהיס כוסטומער</translation>
    </message>
    <message>
        <source>Cash of {name}</source>
        <translation>כאסה ופ {name}</translation>
    </message>
    <message>
        <source>Cash that came from this customer and was for nothing of ours. It is the customer&apos;s: it becomes store credit, to be had back at any time.</source>
        <translation>כאסה טהאט כאמע פרומ טהיס כוסטומער אנד שאס פור נוטהינג ופ וורס. יט יס טהע כוסטומער&apos;ס: יט בעכומעס סטורע כרעדיט, טו בע האד באכק אט אני טימע.</translation>
    </message>
    <message>
        <source>Credits, left here</source>
        <translation>כרעדיטס, לעפט הערע</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>כוסטומערס</translation>
    </message>
    <message>
        <source>Customers, plans and credits of another program</source>
        <translation>כוסטומערס, פלאנס אנד כרעדיטס ופ אנוטהער פרוגראמ</translation>
    </message>
    <message>
        <source>Debts and credits stay where they are. Nothing is set off.</source>
        <translation>דעבטס אנד כרעדיטס סטאי שהערע טהעי ארע. נוטהינג יס סעט ופפ.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>דונע</translation>
    </message>
    <message>
        <source>Enter writes a new customer down.</source>
        <translation>Enter שריטעס א נעש כוסטומער דושנ.</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation>עראסע יט פור גווד</translation>
    </message>
    <message>
        <source>Erase the name</source>
        <translation>עראסע טהע נאמע</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>עראסעד</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>פינד א כוסטומער</translation>
    </message>
    <message>
        <source>Further rows: {count}</source>
        <translation>פורטהער רושס: {count}</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>הוש מוכה</translation>
    </message>
    <message>
        <source>In the books already</source>
        <translation>ינ טהע בווקס אלרעאדי</translation>
    </message>
    <message>
        <source>It is the customer&apos;s: credit {number} prints.</source>
        <translation>יט יס טהע כוסטומער&apos;ס: כרעדיט {number} פרינטס.</translation>
    </message>
    <message>
        <source>It lies in {folder}. Papers beside it: {count}.</source>
        <translation>יט ליעס ינ {folder}. פאפערס בעסידע יט: {count}.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>קעעפ</translation>
    </message>
    <message>
        <source>Keep {amount} as credit</source>
        <translation>קעעפ {amount} אס כרעדיט</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>קעפט</translation>
    </message>
    <message>
        <source>Kind words only. A letter asks for no money: what is owed, and when, stands on statements and reminders.</source>
        <translation>קינד שורדס ונלי. א לעטטער אסקס פור נו מונעי: שהאט יס ושעד, אנד שהענ, סטאנדס ונ סטאטעמענטס אנד רעמינדערס.</translation>
    </message>
    <message>
        <source>Latest papers</source>
        <translation>לאטעסט פאפערס</translation>
    </message>
    <message>
        <source>Letter to {name}</source>
        <translation>לעטטער טו {name}</translation>
    </message>
    <message>
        <source>Letter {number} prints.</source>
        <translation>לעטטער {number} פרינטס.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>לינע {line}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>נאמע</translation>
    </message>
    <message>
        <source>Name, telephone or e-mail</source>
        <translation>נאמע, טעלעפהונע ור ע-מאיל</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>נעש כוסטומער</translation>
    </message>
    <message>
        <source>Nobody of that name or number is known.</source>
        <translation>נובודי ופ טהאט נאמע ור נומבער יס קנושנ.</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>נוט טאקענ</translation>
    </message>
    <message>
        <source>Now a paper of the other record.</source>
        <translation>נוש א פאפער ופ טהע וטהער רעכורד.</translation>
    </message>
    <message>
        <source>Open plan {number}</source>
        <translation>ופענ פלאנ {number}</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>פלאנס</translation>
    </message>
    <message>
        <source>Plans, owed here</source>
        <translation>פלאנס, ושעד הערע</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>פרינט טהע לעטטער</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>פרינטינג</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>פוט ריגהט</translation>
    </message>
    <message>
        <source>Row {row}: {words}.</source>
        <translation>רוש {row}: {words}.</translation>
    </message>
    <message>
        <source>Sales, plans and papers stay for as long as the law wants books kept; they name nobody. Receipts and slips count as before. Backups made until today hold the name until they are thrown away.</source>
        <translation>סאלעס, פלאנס אנד פאפערס סטאי פור אס לונג אס טהע לאש שאנטס בווקס קעפט; טהעי נאמע נובודי. רעכעיפטס אנד סליפס כוונט אס בעפורע. באכקופס מאדע ונטיל טודאי הולד טהע נאמע ונטיל טהעי ארע טהרושנ אשאי.</translation>
    </message>
    <message>
        <source>Scan a signed paper of the one record, then of the other.</source>
        <translation>סכאנ א סיגנעד פאפער ופ טהע ונע רעכורד, טהענ ופ טהע וטהער.</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>סטורע כרעדיט</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>טעלעפהונע</translation>
    </message>
    <message>
        <source>That is no signed paper that names a customer of ours.</source>
        <translation>טהאט יס נו סיגנעד פאפער טהאט נאמעס א כוסטומער ופ וורס.</translation>
    </message>
    <message>
        <source>The customer may have it. The folder is on this machine.</source>
        <translation>טהע כוסטומער מאי האוע יט. טהע פולדער יס ונ טהיס מאכהינע.</translation>
    </message>
    <message>
        <source>The name is erased. What was signed counts as before.</source>
        <translation>טהע נאמע יס עראסעד. שהאט שאס סיגנעד כוונטס אס בעפורע.</translation>
    </message>
    <message>
        <source>The same person: {names}. Each record keeps what is its own.</source>
        <translation>טהע סאמע פערסונ: {names}. עאכה רעכורד קעעפס שהאט יס יטס ושנ.</translation>
    </message>
    <message>
        <source>They are in the books: plans {plans}, credits {credits}. The signed report is {number}.</source>
        <translation>טהעי ארע ינ טהע בווקס: פלאנס {plans}, כרעדיטס {credits}. טהע סיגנעד רעפורט יס {number}.</translation>
    </message>
    <message>
        <source>They are one person</source>
        <translation>טהעי ארע ונע פערסונ</translation>
    </message>
    <message>
        <source>They are one person. Debts and credits stay apart.</source>
        <translation>טהעי ארע ונע פערסונ. דעבטס אנד כרעדיטס סטאי אפארט.</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>טהעי ארע טשו פעופלע</translation>
    </message>
    <message>
        <source>They are two people again. Nothing was moved.</source>
        <translation>טהעי ארע טשו פעופלע אגאינ. נוטהינג שאס מוועד.</translation>
    </message>
    <message>
        <source>Two people after all</source>
        <translation>טשו פעופלע אפטער אלל</translation>
    </message>
    <message>
        <source>Two records, one person</source>
        <translation>טשו רעכורדס, ונע פערסונ</translation>
    </message>
    <message>
        <source>Type the beginning of a name, or a number&apos;s last four.</source>
        <translation>טיפע טהע בעגיננינג ופ א נאמע, ור א נומבער&apos;ס לאסט פוור.</translation>
    </message>
    <message>
        <source>What the letter says</source>
        <translation>שהאט טהע לעטטער סאיס</translation>
    </message>
    <message>
        <source>When your name is erased, sales, plans and papers stay for as long as the law wants books kept. They name you by a number of chance alone, and your papers count as before.</source>
        <translation>שהענ יוור נאמע יס עראסעד, סאלעס, פלאנס אנד פאפערס סטאי פור אס לונג אס טהע לאש שאנטס בווקס קעפט. טהעי נאמע יוו בי א נומבער ופ כהאנכע אלונע, אנד יוור פאפערס כוונט אס בעפורע.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>שהו יס יט?</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>שריטע א לעטטער</translation>
    </message>
    <message>
        <source>Write it to a folder</source>
        <translation>שריטע יט טו א פולדער</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>שריטטענ</translation>
    </message>
    <message>
        <source>all paid</source>
        <translation>אלל פאיד</translation>
    </message>
    <message>
        <source>and {count} more under Plans</source>
        <translation>אנד {count} מורע ונדער פלאנס</translation>
    </message>
    <message>
        <source>given {day}, never expires</source>
        <translation>גיוענ {day}, נעוער עצפירעס</translation>
    </message>
    <message>
        <source>in the old books {amount}</source>
        <translation>ינ טהע ולד בווקס {amount}</translation>
    </message>
    <message>
        <source>not known by name</source>
        <translation>נוט קנושנ בי נאמע</translation>
    </message>
    <message>
        <source>or e-mail</source>
        <translation>ור ע-מאיל</translation>
    </message>
    <message>
        <source>{name} is written down.</source>
        <translation>{name} יס שריטטענ דושנ.</translation>
    </message>
    <message>
        <source>{name} was put right. Plans and credit stay.</source>
        <translation>{name} שאס פוט ריגהט. פלאנס אנד כרעדיט סטאי.</translation>
    </message>
    <message>
        <source>{name}: name, telephone and e-mail are erased for good.</source>
        <translation>{name}: נאמע, טעלעפהונע אנד ע-מאיל ארע עראסעד פור גווד.</translation>
    </message>
    <message>
        <source>{one} and {other} are two people again.</source>
        <translation>{one} אנד {other} ארע טשו פעופלע אגאינ.</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>Apr</source>
        <translation>אפר</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>אוג</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>דעכ</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>פעב</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>פרי</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>זאנ</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>זול</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>זונ</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>מאר</translation>
    </message>
    <message>
        <source>May</source>
        <translation>מאי</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>מונ</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>נוו</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>וכט</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>סאט</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>סעפ</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>סונ</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>טהו</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>טוע</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>שעד</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {time}</source>
        <translation>{weekday} {day} {time}</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>All of it comes back</source>
        <translation>אלל ופ יט כומעס באכק</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>כלעאר</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>כומינג באכק</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>דיסכוונט</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>עוענ</translation>
    </message>
    <message>
        <source>Exchange, print slip</source>
        <translation>עצכהאנגע, פרינט סליפ</translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <translation>גיוע באכק {amount}</translation>
    </message>
    <message>
        <source>Give back {amount} in cash</source>
        <translation>גיוע באכק {amount} ינ כאסה</translation>
    </message>
    <message>
        <source>Give back {amount} to card {last4}</source>
        <translation>גיוע באכק {amount} טו כארד {last4}</translation>
    </message>
    <message>
        <source>Give {amount} as store credit</source>
        <translation>גיוע {amount} אס סטורע כרעדיט</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>גוינג ווט</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>הולד</translation>
    </message>
    <message>
        <source>Lines going out</source>
        <translation>לינעס גוינג ווט</translation>
    </message>
    <message>
        <source>Nothing ticked</source>
        <translation>נוטהינג טיכקעד</translation>
    </message>
    <message>
        <source>Off what is owed</source>
        <translation>ופפ שהאט יס ושעד</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>ונע לעסס</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>ונע מורע</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>וטהער שאי</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>וור מיסטאקע</translation>
    </message>
    <message>
        <source>Pay the forgotten offer</source>
        <translation>פאי טהע פורגוטטענ ופפער</translation>
    </message>
    <message>
        <source>Pay with points</source>
        <translation>פאי שיטה פוינטס</translation>
    </message>
    <message>
        <source>Scan what comes back</source>
        <translation>סכאנ שהאט כומעס באכק</translation>
    </message>
    <message>
        <source>Take {amount}</source>
        <translation>טאקע {amount}</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>טו גיוע באכק</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>טו פאי</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>שהערע יט גועס</translation>
    </message>
    <message>
        <source>customer chose</source>
        <translation>כוסטומער כהוסע</translation>
    </message>
    <message>
        <source>customer may choose</source>
        <translation>כוסטומער מאי כהווסע</translation>
    </message>
    <message>
        <source>of which tax {tax}</source>
        <translation>ופ שהיכה טאצ {tax}</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Goods and past sales: Online Retail, UCI, CC BY 4.0, {source}</source>
        <translation>גוודס אנד פאסט סאלעס: ונלינע רעטאיל, וכי, ככ בי 4.0, {source}</translation>
    </message>
    <message>
        <source>Receipts of the old till, to type: {numbers}</source>
        <translation>רעכעיפטס ופ טהע ולד טילל, טו טיפע: {numbers}</translation>
    </message>
    <message>
        <source>{shop}: to scan</source>
        <translation>{shop}: טו סכאנ</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>A sale or return not rung up</source>
        <translation>א סאלע ור רעטורנ נוט רונג ופ</translation>
    </message>
    <message>
        <source>Cash moved, not written down</source>
        <translation>כאסה מוועד, נוט שריטטענ דושנ</translation>
    </message>
    <message>
        <source>Change given wrong</source>
        <translation>כהאנגע גיוענ שרונג</translation>
    </message>
    <message>
        <source>The float was counted wrong</source>
        <translation>טהע פלואט שאס כוונטעד שרונג</translation>
    </message>
    <message>
        <source>The power or the till stopped</source>
        <translation>טהע פושער ור טהע טילל סטופפעד</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>A ticket is on the counter: it is there at the next sign-in.</source>
        <translation>א טיכקעט יס ונ טהע כוונטער: יט יס טהערע אט טהע נעצט סיגנ-ינ.</translation>
    </message>
    <message>
        <source>An amount was shown for the card terminal: look there.</source>
        <translation>אנ אמוונט שאס סהושנ פור טהע כארד טערמינאל: לווק טהערע.</translation>
    </message>
    <message>
        <source>No room is kept for a full disk yet: the program does it.</source>
        <translation>נו רוומ יס קעפט פור א פולל דיסק יעט: טהע פרוגראמ דועס יט.</translation>
    </message>
    <message>
        <source>Nothing is unfinished at this till.</source>
        <translation>נוטהינג יס ונפיניסהעד אט טהיס טילל.</translation>
    </message>
    <message>
        <source>Papers go into the folder {folder}.</source>
        <translation>פאפערס גו ינטו טהע פולדער {folder}.</translation>
    </message>
    <message>
        <source>Papers waiting for the printer: {count}.</source>
        <translation>פאפערס שאיטינג פור טהע פרינטער: {count}.</translation>
    </message>
    <message>
        <source>Perhaps printed already, since a backup was put back: {papers}. “posdesk papers” decides.</source>
        <translation>פערהאפס פרינטעד אלרעאדי, סינכע א באכקופ שאס פוט באכק: {papers}. “posdesk פאפערס” דעכידעס.</translation>
    </message>
    <message>
        <source>Room is kept to finish a sale on a full disk.</source>
        <translation>רוומ יס קעפט טו פיניסה א סאלע ונ א פולל דיסק.</translation>
    </message>
    <message>
        <source>The books of {shop} are open, and their settings read back as set.</source>
        <translation>טהע בווקס ופ {shop} ארע ופענ, אנד טהעיר סעטטינגס רעאד באכק אס סעט.</translation>
    </message>
    <message>
        <source>The card ending {last4} has paid for it and is not booked: charge it once only.</source>
        <translation>טהע כארד ענדינג {last4} האס פאיד פור יט אנד יס נוט בווקעד: כהארגע יט ונכע ונלי.</translation>
    </message>
    <message>
        <source>The clock says {now}, after the last entry.</source>
        <translation>טהע כלוכק סאיס {now}, אפטער טהע לאסט ענטרי.</translation>
    </message>
    <message>
        <source>The clock says {now}, but the last entry is of {last}: set it.</source>
        <translation>טהע כלוכק סאיס {now}, בוט טהע לאסט ענטרי יס ופ {last}: סעט יט.</translation>
    </message>
    <message>
        <source>The disk of {folder} has {megabytes} MB left.</source>
        <translation>טהע דיסק ופ {folder} האס {megabytes} מב לעפט.</translation>
    </message>
    <message>
        <source>The libraries are there: {names}.</source>
        <translation>טהע ליבראריעס ארע טהערע: {names}.</translation>
    </message>
    <message>
        <source>The mark beside the books agrees: epoch {epoch}, entry {seq}.</source>
        <translation>טהע מארק בעסידע טהע בווקס אגרעעס: עפוכה {epoch}, ענטרי {seq}.</translation>
    </message>
    <message>
        <source>The mark beside the books is missing: it comes back.</source>
        <translation>טהע מארק בעסידע טהע בווקס יס מיססינג: יט כומעס באכק.</translation>
    </message>
    <message>
        <source>The mark beside the books names another last entry.</source>
        <translation>טהע מארק בעסידע טהע בווקס נאמעס אנוטהער לאסט ענטרי.</translation>
    </message>
    <message>
        <source>The printer at {host} answers.</source>
        <translation>טהע פרינטער אט {host} אנסשערס.</translation>
    </message>
    <message>
        <source>The printer at {host} does not answer; papers wait for it.</source>
        <translation>טהע פרינטער אט {host} דועס נוט אנסשער; פאפערס שאיט פור יט.</translation>
    </message>
    <message>
        <source>The printer is {kind}; whether it answers shows at a test page.</source>
        <translation>טהע פרינטער יס {kind}; שהעטהער יט אנסשערס סהושס אט א טעסט פאגע.</translation>
    </message>
    <message>
        <source>The second mark agrees: {path}.</source>
        <translation>טהע סעכונד מארק אגרעעס: {path}.</translation>
    </message>
    <message>
        <source>The second mark, {path}, names another last entry.</source>
        <translation>טהע סעכונד מארק, {path}, נאמעס אנוטהער לאסט ענטרי.</translation>
    </message>
    <message>
        <source>The till&apos;s key can be read by others: chmod 600 {path}.</source>
        <translation>טהע טילל&apos;ס קעי כאנ בע רעאד בי וטהערס: כהמוד 600 {path}.</translation>
    </message>
    <message>
        <source>The till&apos;s key is there, and only its owner reads it.</source>
        <translation>טהע טילל&apos;ס קעי יס טהערע, אנד ונלי יטס ושנער רעאדס יט.</translation>
    </message>
    <message>
        <source>There is a recovery code for worn-out PINs.</source>
        <translation>טהערע יס א רעכווערי כודע פור שורנ-ווט פינס.</translation>
    </message>
    <message>
        <source>There is no recovery code for worn-out PINs: posdesk recovery-code makes one.</source>
        <translation>טהערע יס נו רעכווערי כודע פור שורנ-ווט פינס: posdesk רעכווערי-כודע מאקעס ונע.</translation>
    </message>
    <message>
        <source>There is no second mark at {path}: it comes with the next act.</source>
        <translation>טהערע יס נו סעכונד מארק אט {path}: יט כומעס שיטה טהע נעצט אכט.</translation>
    </message>
    <message>
        <source>These libraries are not installed: {names}.</source>
        <translation>טהעסע ליבראריעס ארע נוט ינסטאללעד: {names}.</translation>
    </message>
    <message>
        <source>posdesk {version} on Python {python}, {system}, SQLite {sqlite}.</source>
        <translation>posdesk {version} ונ פיטהונ {python}, {system}, סקליטע {sqlite}.</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>A newer posdesk made these books. Please update this one.</source>
        <translation>א נעשער posdesk מאדע טהעסע בווקס. פלעאסע ופדאטע טהיס ונע.</translation>
    </message>
    <message>
        <source>Another program holds the books. Try again in a moment.</source>
        <translation>אנוטהער פרוגראמ הולדס טהע בווקס. טרי אגאינ ינ א מומענט.</translation>
    </message>
    <message>
        <source>Something went wrong inside posdesk.</source>
        <translation>סומעטהינג שענט שרונג ינסידע posdesk.</translation>
    </message>
    <message>
        <source>That file cannot be read.</source>
        <translation>טהאט פילע כאננוט בע רעאד.</translation>
    </message>
    <message>
        <source>That file is no picture or PDF.</source>
        <translation>טהאט פילע יס נו פיכטורע ור פדפ.</translation>
    </message>
    <message>
        <source>That file is not posdesk&apos;s books.</source>
        <translation>טהאט פילע יס נוט posdesk&apos;ס בווקס.</translation>
    </message>
    <message>
        <source>That file is not there any more.</source>
        <translation>טהאט פילע יס נוט טהערע אני מורע.</translation>
    </message>
    <message>
        <source>That file is too large for a picture of a receipt.</source>
        <translation>טהאט פילע יס טוו לארגע פור א פיכטורע ופ א רעכעיפט.</translation>
    </message>
    <message>
        <source>The backup before bringing the books up to date failed: nothing was changed.</source>
        <translation>טהע באכקופ בעפורע ברינגינג טהע בווקס ופ טו דאטע פאילעד: נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>The books are busy. Press Enter again in a moment.</source>
        <translation>טהע בווקס ארע בוסי. פרעסס Enter אגאינ ינ א מומענט.</translation>
    </message>
    <message>
        <source>The books are closed.</source>
        <translation>טהע בווקס ארע כלוסעד.</translation>
    </message>
    <message>
        <source>The books are damaged. They were left as they are.</source>
        <translation>טהע בווקס ארע דאמאגעד. טהעי שערע לעפט אס טהעי ארע.</translation>
    </message>
    <message>
        <source>The books can be read but not written.</source>
        <translation>טהע בווקס כאנ בע רעאד בוט נוט שריטטענ.</translation>
    </message>
    <message>
        <source>The books do not take that act.</source>
        <translation>טהע בווקס דו נוט טאקע טהאט אכט.</translation>
    </message>
    <message>
        <source>The books on the server are of an older posdesk. Have them backed up with pg_dump, then opened once by the role that owns them.</source>
        <translation>טהע בווקס ונ טהע סערוער ארע ופ אנ ולדער posdesk. האוע טהעמ באכקעד ופ שיטה פג_דומפ, טהענ ופענעד ונכע בי טהע רולע טהאט ושנס טהעמ.</translation>
    </message>
    <message>
        <source>The disk could not be read. Nothing was booked and nothing changed: try again.</source>
        <translation>טהע דיסק כוולד נוט בע רעאד. נוטהינג שאס בווקעד אנד נוטהינג כהאנגעד: טרי אגאינ.</translation>
    </message>
    <message>
        <source>The disk did not keep what was written. Do not take money or hand any back.</source>
        <translation>טהע דיסק דיד נוט קעעפ שהאט שאס שריטטענ. דו נוט טאקע מונעי ור האנד אני באכק.</translation>
    </message>
    <message>
        <source>The disk is full. Do not take money or hand any back.</source>
        <translation>טהע דיסק יס פולל. דו נוט טאקע מונעי ור האנד אני באכק.</translation>
    </message>
    <message>
        <source>The file could not be written; nothing of it is left. Is there room for it?</source>
        <translation>טהע פילע כוולד נוט בע שריטטענ; נוטהינג ופ יט יס לעפט. יס טהערע רוומ פור יט?</translation>
    </message>
    <message>
        <source>The key beside these books is not one of theirs.</source>
        <translation>טהע קעי בעסידע טהעסע בווקס יס נוט ונע ופ טהעירס.</translation>
    </message>
    <message>
        <source>The printer did not take the paper.</source>
        <translation>טהע פרינטער דיד נוט טאקע טהע פאפער.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it on?</source>
        <translation>טהע פרינטער דועס נוט אנסשער. יס יט ונ?</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>טהע פרינטער יס ווט ופ פאפער.</translation>
    </message>
    <message>
        <source>The printer&apos;s settings are not right.</source>
        <translation>טהע פרינטער&apos;ס סעטטינגס ארע נוט ריגהט.</translation>
    </message>
    <message>
        <source>The shop&apos;s server does not answer.</source>
        <translation>טהע סהופ&apos;ס סערוער דועס נוט אנסשער.</translation>
    </message>
    <message>
        <source>The till&apos;s signing key cannot be read.</source>
        <translation>טהע טילל&apos;ס סיגנינג קעי כאננוט בע רעאד.</translation>
    </message>
    <message>
        <source>The till&apos;s signing key is not beside the books.</source>
        <translation>טהע טילל&apos;ס סיגנינג קעי יס נוט בעסידע טהע בווקס.</translation>
    </message>
    <message>
        <source>There are books in that place already. Nothing was written over.</source>
        <translation>טהערע ארע בווקס ינ טהאט פלאכע אלרעאדי. נוטהינג שאס שריטטענ ווער.</translation>
    </message>
    <message>
        <source>There are no books in that place.</source>
        <translation>טהערע ארע נו בווקס ינ טהאט פלאכע.</translation>
    </message>
    <message>
        <source>This system does not keep the books safe from a power cut.</source>
        <translation>טהיס סיסטעמ דועס נוט קעעפ טהע בווקס סאפע פרומ א פושער כוט.</translation>
    </message>
</context>
<context>
    <name>First</name>
    <message>
        <source>A PIN of your own and a recovery code for two papers are made and shown once. The till makes its signing key.</source>
        <translation>א פינ ופ יוור ושנ אנד א רעכווערי כודע פור טשו פאפערס ארע מאדע אנד סהושנ ונכע. טהע טילל מאקעס יטס סיגנינג קעי.</translation>
    </message>
    <message>
        <source>A mistake of the shop is never passed on to a customer.</source>
        <translation>א מיסטאקע ופ טהע סהופ יס נעוער פאססעד ונ טו א כוסטומער.</translation>
    </message>
    <message>
        <source>A shop needs a name for its receipts.</source>
        <translation>א סהופ נעעדס א נאמע פור יטס רעכעיפטס.</translation>
    </message>
    <message>
        <source>Address line (may stay empty)</source>
        <translation>אדדרעסס לינע (מאי סטאי עמפטי)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>באכק</translation>
    </message>
    <message>
        <source>Cash is rounded to {amount}.</source>
        <translation>כאסה יס רוונדעד טו {amount}.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>כוררענכי</translation>
    </message>
    <message>
        <source>Every receipt is signed and counts even if our records are lost.</source>
        <translation>עוערי רעכעיפט יס סיגנעד אנד כוונטס עוענ יפ וור רעכורדס ארע לוסט.</translation>
    </message>
    <message>
        <source>Good to have you here.</source>
        <translation>גווד טו האוע יוו הערע.</translation>
    </message>
    <message>
        <source>I have it, go on</source>
        <translation>י האוע יט, גו ונ</translation>
    </message>
    <message>
        <source>Make my shop</source>
        <translation>מאקע מי סהופ</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>מי סהופ</translation>
    </message>
    <message>
        <source>Name, as on the receipts</source>
        <translation>נאמע, אס ונ טהע רעכעיפטס</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>נעצט</translation>
    </message>
    <message>
        <source>Please do not type card numbers. The text was thrown away.</source>
        <translation>פלעאסע דו נוט טיפע כארד נומבערס. טהע טעצט שאס טהרושנ אשאי.</translation>
    </message>
    <message>
        <source>Prices include the tax</source>
        <translation>פריכעס ינכלודע טהע טאצ</translation>
    </message>
    <message>
        <source>Set up my shop</source>
        <translation>סעט ופ מי סהופ</translation>
    </message>
    <message>
        <source>Sign in, count the cash in the drawer, and sell.</source>
        <translation>סיגנ ינ, כוונט טהע כאסה ינ טהע דראשער, אנד סעלל.</translation>
    </message>
    <message>
        <source>Tax number (may stay empty)</source>
        <translation>טאצ נומבער (מאי סטאי עמפטי)</translation>
    </message>
    <message>
        <source>Tax rates in percent, the usual one first</source>
        <translation>טאצ ראטעס ינ פערכענט, טהע וסואל ונע פירסט</translation>
    </message>
    <message>
        <source>There are no books on this machine yet. The demo shop has real goods and past sales to try things on; your own shop takes under two minutes.</source>
        <translation>טהערע ארע נו בווקס ונ טהיס מאכהינע יעט. טהע דעמו סהופ האס רעאל גוודס אנד פאסט סאלעס טו טרי טהינגס ונ; יוור ושנ סהופ טאקעס ונדער טשו מינוטעס.</translation>
    </message>
    <message>
        <source>Try the demo shop</source>
        <translation>טרי טהע דעמו סהופ</translation>
    </message>
    <message>
        <source>Two ways to begin.</source>
        <translation>טשו שאיס טו בעגינ.</translation>
    </message>
    <message>
        <source>Type percentages with blanks between, such as 20 5.</source>
        <translation>טיפע פערכענטאגעס שיטה בלאנקס בעטשעענ, סוכה אס 20 5.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>שעלכומע</translation>
    </message>
    <message>
        <source>What stands on the receipts, and how money is counted.</source>
        <translation>שהאט סטאנדס ונ טהע רעכעיפטס, אנד הוש מונעי יס כוונטעד.</translation>
    </message>
    <message>
        <source>Write it down: it is shown only this once. With it you sign in.</source>
        <translation>שריטע יט דושנ: יט יס סהושנ ונלי טהיס ונכע. שיטה יט יוו סיגנ ינ.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>יוור פינ</translation>
    </message>
    <message>
        <source>Your name (on the sign-in only)</source>
        <translation>יוור נאמע (ונ טהע סיגנ-ינ ונלי)</translation>
    </message>
    <message>
        <source>Your shop is made.</source>
        <translation>יוור סהופ יס מאדע.</translation>
    </message>
    <message>
        <source>real goods, play money</source>
        <translation>רעאל גוודס, פלאי מונעי</translation>
    </message>
    <message>
        <source>under two minutes</source>
        <translation>ונדער טשו מינוטעס</translation>
    </message>
</context>
<context>
    <name>Goods</name>
    <message>
        <source>A supervisor, a manager or the owner changes goods and prices.</source>
        <translation>א סופערויסור, א מאנאגער ור טהע ושנער כהאנגעס גוודס אנד פריכעס.</translation>
    </message>
    <message>
        <source>Barcode (empty: the program gives one)</source>
        <translation>בארכודע (עמפטי: טהע פרוגראמ גיועס ונע)</translation>
    </message>
    <message>
        <source>Code (empty: the program gives one)</source>
        <translation>כודע (עמפטי: טהע פרוגראמ גיועס ונע)</translation>
    </message>
    <message>
        <source>Code of its deposit (empty: none)</source>
        <translation>כודע ופ יטס דעפוסיט (עמפטי: נונע)</translation>
    </message>
    <message>
        <source>Days to come back (empty: the shop&apos;s)</source>
        <translation>דאיס טו כומע באכק (עמפטי: טהע סהופ&apos;ס)</translation>
    </message>
    <message>
        <source>Each piece has a serial number</source>
        <translation>עאכה פיעכע האס א סעריאל נומבער</translation>
    </message>
    <message>
        <source>Find goods</source>
        <translation>פינד גוודס</translation>
    </message>
    <message>
        <source>From which day (empty: today)</source>
        <translation>פרומ שהיכה דאי (עמפטי: טודאי)</translation>
    </message>
    <message>
        <source>How much of it is kept</source>
        <translation>הוש מוכה ופ יט יס קעפט</translation>
    </message>
    <message>
        <source>It counts once your rules hang where customers see them.</source>
        <translation>יט כוונטס ונכע יוור רולעס האנג שהערע כוסטומערס סעע טהעמ.</translation>
    </message>
    <message>
        <source>Its in-store number is {number}.</source>
        <translation>יטס ינ-סטורע נומבער יס {number}.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>קעעפ</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>קעפט</translation>
    </message>
    <message>
        <source>Name, as on the receipt</source>
        <translation>נאמע, אס ונ טהע רעכעיפט</translation>
    </message>
    <message>
        <source>Name, code or barcode</source>
        <translation>נאמע, כודע ור בארכודע</translation>
    </message>
    <message>
        <source>New goods</source>
        <translation>נעש גוודס</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>נעש פריכע</translation>
    </message>
    <message>
        <source>No goods fit that.</source>
        <translation>נו גוודס פיט טהאט.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>נוט קעפט</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>פריכע</translation>
    </message>
    <message>
        <source>Price (empty: the till asks)</source>
        <translation>פריכע (עמפטי: טהע טילל אסקס)</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>פוט ריגהט</translation>
    </message>
    <message>
        <source>Set the price</source>
        <translation>סעט טהע פריכע</translation>
    </message>
    <message>
        <source>Sold by weight: the price is a kilogram&apos;s</source>
        <translation>סולד בי שעיגהט: טהע פריכע יס א קילוגראמ&apos;ס</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>טאצ</translation>
    </message>
    <message>
        <source>Tax {code}</source>
        <translation>טאצ {code}</translation>
    </message>
    <message>
        <source>That is {percent} % up or down: look at it once more.</source>
        <translation>טהאט יס {percent} % ופ ור דושנ: לווק אט יט ונכע מורע.</translation>
    </message>
    <message>
        <source>That names no day. Write it like {sample}.</source>
        <translation>טהאט נאמעס נו דאי. שריטע יט ליקע {sample}.</translation>
    </message>
    <message>
        <source>The warranty lasts, in months</source>
        <translation>טהע שארראנטי לאסטס, ינ מונטהס</translation>
    </message>
    <message>
        <source>Try the beginning of a word, or scan it.</source>
        <translation>טרי טהע בעגיננינג ופ א שורד, ור סכאנ יט.</translation>
    </message>
    <message>
        <source>Type a number of days up to {most}, or nothing.</source>
        <translation>טיפע א נומבער ופ דאיס ופ טו {most}, ור נוטהינג.</translation>
    </message>
    <message>
        <source>Type how many months it lasts: 1 to {most}.</source>
        <translation>טיפע הוש מאני מונטהס יט לאסטס: 1 טו {most}.</translation>
    </message>
    <message>
        <source>Type how much is kept of each piece.</source>
        <translation>טיפע הוש מוכה יס קעפט ופ עאכה פיעכע.</translation>
    </message>
    <message>
        <source>Type how much is kept: at most {most} %.</source>
        <translation>טיפע הוש מוכה יס קעפט: אט מוסט {most} %.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>שהאט יט יס</translation>
    </message>
    <message>
        <source>What somebody else had begun to type was not kept.</source>
        <translation>שהאט סומעבודי עלסע האד בעגונ טו טיפע שאס נוט קעפט.</translation>
    </message>
    <message>
        <source>When the customer changes their mind</source>
        <translation>שהענ טהע כוסטומער כהאנגעס טהעיר מינד</translation>
    </message>
    <message>
        <source>a restocking fee is kept: percent of the price</source>
        <translation>א רעסטוכקינג פעע יס קעפט: פערכענט ופ טהע פריכע</translation>
    </message>
    <message>
        <source>a restocking fee is kept: so much a piece</source>
        <translation>א רעסטוכקינג פעע יס קעפט: סו מוכה א פיעכע</translation>
    </message>
    <message>
        <source>all of it comes back</source>
        <translation>אלל ופ יט כומעס באכק</translation>
    </message>
    <message>
        <source>change of mind: {amount} a piece is kept</source>
        <translation>כהאנגע ופ מינד: {amount} א פיעכע יס קעפט</translation>
    </message>
    <message>
        <source>change of mind: {percent} % is kept</source>
        <translation>כהאנגע ופ מינד: {percent} % יס קעפט</translation>
    </message>
    <message>
        <source>days to come back: {days}</source>
        <translation>דאיס טו כומע באכק: {days}</translation>
    </message>
    <message>
        <source>deposit {code}</source>
        <translation>דעפוסיט {code}</translation>
    </message>
    <message>
        <source>each piece has a serial number</source>
        <translation>עאכה פיעכע האס א סעריאל נומבער</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>פרומ טהע בעגיננינג</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>פרומ {day}</translation>
    </message>
    <message>
        <source>it lasts, in months: {months}</source>
        <translation>יט לאסטס, ינ מונטהס: {months}</translation>
    </message>
    <message>
        <source>no return once opened: sealed for hygiene</source>
        <translation>נו רעטורנ ונכע ופענעד: סעאלעד פור היגיענע</translation>
    </message>
    <message>
        <source>no return once opened: sealed recording or program</source>
        <translation>נו רעטורנ ונכע ופענעד: סעאלעד רעכורדינג ור פרוגראמ</translation>
    </message>
    <message>
        <source>no return: it spoils soon</source>
        <translation>נו רעטורנ: יט ספוילס סוונ</translation>
    </message>
    <message>
        <source>no return: made for the customer</source>
        <translation>נו רעטורנ: מאדע פור טהע כוסטומער</translation>
    </message>
    <message>
        <source>sold by weight</source>
        <translation>סולד בי שעיגהט</translation>
    </message>
    <message>
        <source>the till asks</source>
        <translation>טהע טילל אסקס</translation>
    </message>
    <message>
        <source>the till asks the price</source>
        <translation>טהע טילל אסקס טהע פריכע</translation>
    </message>
    <message>
        <source>today&apos;s price</source>
        <translation>טודאי&apos;ס פריכע</translation>
    </message>
    <message>
        <source>worn beyond trying: less may come back</source>
        <translation>שורנ בעיונד טריינג: לעסס מאי כומע באכק</translation>
    </message>
    <message>
        <source>“{goods}” costs {price} from {day}.</source>
        <translation>“{goods}” כוסטס {price} פרומ {day}.</translation>
    </message>
    <message>
        <source>“{goods}” is in the catalogue, under code {sku}.</source>
        <translation>“{goods}” יס ינ טהע כאטאלוגוע, ונדער כודע {sku}.</translation>
    </message>
    <message>
        <source>“{goods}” was put right.</source>
        <translation>“{goods}” שאס פוט ריגהט.</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>A fault, a wrong item or a mistake of ours has no last day: tell us of it.</source>
        <translation>א פאולט, א שרונג יטעמ ור א מיסטאקע ופ וורס האס נו לאסט דאי: טעלל וס ופ יט.</translation>
    </message>
    <message>
        <source>A fault, a wrong item or a mistake of ours is always taken back: tell us.</source>
        <translation>א פאולט, א שרונג יטעמ ור א מיסטאקע ופ וורס יס אלשאיס טאקענ באכק: טעלל וס.</translation>
    </message>
    <message>
        <source>A paper that does not match, and nothing else</source>
        <translation>א פאפער טהאט דועס נוט מאטכה, אנד נוטהינג עלסע</translation>
    </message>
    <message>
        <source>After the last day, and without a fault</source>
        <translation>אפטער טהע לאסט דאי, אנד שיטהווט א פאולט</translation>
    </message>
    <message>
        <source>Already given back</source>
        <translation>אלרעאדי גיוענ באכק</translation>
    </message>
    <message>
        <source>Another piece than the one sold</source>
        <translation>אנוטהער פיעכע טהאנ טהע ונע סולד</translation>
    </message>
    <message>
        <source>Anything that shows it otherwise. Nothing is charged and nothing is owed.</source>
        <translation>אניטהינג טהאט סהושס יט וטהערשיסע. נוטהינג יס כהארגעד אנד נוטהינג יס ושעד.</translation>
    </message>
    <message>
        <source>Bring the piece on the receipt, or the receipt of this one.</source>
        <translation>ברינג טהע פיעכע ונ טהע רעכעיפט, ור טהע רעכעיפט ופ טהיס ונע.</translation>
    </message>
    <message>
        <source>If you still have them, bring them: they are looked at anew.</source>
        <translation>יפ יוו סטילל האוע טהעמ, ברינג טהעמ: טהעי ארע לווקעד אט אנעש.</translation>
    </message>
    <message>
        <source>Kept out by the terms that were signed</source>
        <translation>קעפט ווט בי טהע טערמס טהאט שערע סיגנעד</translation>
    </message>
    <message>
        <source>Our books show that these goods were given back before.</source>
        <translation>וור בווקס סהוש טהאט טהעסע גוודס שערע גיוענ באכק בעפורע.</translation>
    </message>
    <message>
        <source>Shown for this very return, by two people</source>
        <translation>סהושנ פור טהיס וערי רעטורנ, בי טשו פעופלע</translation>
    </message>
    <message>
        <source>The card you paid with, a bank line, or another proof.</source>
        <translation>טהע כארד יוו פאיד שיטה, א באנק לינע, ור אנוטהער פרוופ.</translation>
    </message>
    <message>
        <source>The last day to bring these goods back has passed.</source>
        <translation>טהע לאסט דאי טו ברינג טהעסע גוודס באכק האס פאססעד.</translation>
    </message>
    <message>
        <source>The terms you signed keep these goods out of returns.</source>
        <translation>טהע טערמס יוו סיגנעד קעעפ טהעסע גוודס ווט ופ רעטורנס.</translation>
    </message>
    <message>
        <source>Two of us looked at this return and wrote down what we saw.</source>
        <translation>טשו ופ וס לווקעד אט טהיס רעטורנ אנד שרוטע דושנ שהאט שע סאש.</translation>
    </message>
    <message>
        <source>We cannot match this receipt, and found no other proof.</source>
        <translation>שע כאננוט מאטכה טהיס רעכעיפט, אנד פוונד נו וטהער פרוופ.</translation>
    </message>
    <message>
        <source>What came back is another piece than this receipt is for.</source>
        <translation>שהאט כאמע באכק יס אנוטהער פיעכע טהאנ טהיס רעכעיפט יס פור.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>A picture</source>
        <translation>א פיכטורע</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>א פלאנ</translation>
    </message>
    <message>
        <source>A receipt</source>
        <translation>א רעכעיפט</translation>
    </message>
    <message>
        <source>A sheet to scan</source>
        <translation>א סהעעט טו סכאנ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>כהאנגע</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>דונע</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>גיוענ באכק</translation>
    </message>
    <message>
        <source>Goods to buy</source>
        <translation>גוודס טו בוי</translation>
    </message>
    <message>
        <source>Last ticket</source>
        <translation>לאסט טיכקעט</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>לאטעסט</translation>
    </message>
    <message>
        <source>Latest papers</source>
        <translation>לאטעסט פאפערס</translation>
    </message>
    <message>
        <source>No goods in the catalogue yet.</source>
        <translation>נו גוודס ינ טהע כאטאלוגוע יעט.</translation>
    </message>
    <message>
        <source>No paper yet today.</source>
        <translation>נו פאפער יעט טודאי.</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>נו רעכעיפט</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>פאיד</translation>
    </message>
    <message>
        <source>Papers waiting</source>
        <translation>פאפערס שאיטינג</translation>
    </message>
    <message>
        <source>Parcels to pay</source>
        <translation>פארכעלס טו פאי</translation>
    </message>
    <message>
        <source>Parcels to pay by {day}</source>
        <translation>פארכעלס טו פאי בי {day}</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>פרינט אגאינ</translation>
    </message>
    <message>
        <source>Print again, marked COPY {copy}</source>
        <translation>פרינט אגאינ, מארקעד כופי {copy}</translation>
    </message>
    <message>
        <source>Promise slip</source>
        <translation>פרומיסע סליפ</translation>
    </message>
    <message>
        <source>Scan goods to begin the first sale.</source>
        <translation>סכאנ גוודס טו בעגינ טהע פירסט סאלע.</translation>
    </message>
    <message>
        <source>Scan it. The counter knows what it is.</source>
        <translation>סכאנ יט. טהע כוונטער קנושס שהאט יט יס.</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>סולד</translation>
    </message>
    <message>
        <source>The receipt prints. The next scan begins the next ticket.</source>
        <translation>טהע רעכעיפט פרינטס. טהע נעצט סכאנ בעגינס טהע נעצט טיכקעט.</translation>
    </message>
    <message>
        <source>The slip prints. The next scan begins the next ticket.</source>
        <translation>טהע סליפ פרינטס. טהע נעצט סכאנ בעגינס טהע נעצט טיכקעט.</translation>
    </message>
    <message>
        <source>Tickets on hold</source>
        <translation>טיכקעטס ונ הולד</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>טודאי</translation>
    </message>
    <message>
        <source>What does the customer have with them?</source>
        <translation>שהאט דועס טהע כוסטומער האוע שיטה טהעמ?</translation>
    </message>
    <message>
        <source>articles in the catalogue: {count}</source>
        <translation>ארטיכלעס ינ טהע כאטאלוגוע: {count}</translation>
    </message>
    <message>
        <source>goods back</source>
        <translation>גוודס באכק</translation>
    </message>
    <message>
        <source>of a receipt, or PDF</source>
        <translation>ופ א רעכעיפט, ור פדפ</translation>
    </message>
    <message>
        <source>ours, any till</source>
        <translation>וורס, אני טילל</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>פאפער</translation>
    </message>
    <message>
        <source>paper or name</source>
        <translation>פאפער ור נאמע</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>פאימענט</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>פלאנ</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>פרינטעד</translation>
    </message>
    <message>
        <source>sale</source>
        <translation>סאלע</translation>
    </message>
    <message>
        <source>scan or type</source>
        <translation>סכאנ ור טיפע</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>סטאטעמענט</translation>
    </message>
    <message>
        <source>waiting to print</source>
        <translation>שאיטינג טו פרינט</translation>
    </message>
    <message>
        <source>what they remember</source>
        <translation>שהאט טהעי רעמעמבער</translation>
    </message>
    <message>
        <source>{amount} paid.</source>
        <translation>{amount} פאיד.</translation>
    </message>
    <message>
        <source>“posdesk import catalogue FILE” brings them in. Until then type what it is, and its price.</source>
        <translation>“posdesk ימפורט כאטאלוגוע פילע” ברינגס טהעמ ינ. ונטיל טהענ טיפע שהאט יט יס, אנד יטס פריכע.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>--map {field}=...: there is no such field. Fields: {fields}.</source>
        <translation>--מאפ {field}=...: טהערע יס נו סוכה פיעלד. פיעלדס: {fields}.</translation>
    </message>
    <message>
        <source>Booked. The signed report is {number}.</source>
        <translation>בווקעד. טהע סיגנעד רעפורט יס {number}.</translation>
    </message>
    <message>
        <source>Credited lines; without their sale they are returns all the same:</source>
        <translation>כרעדיטעד לינעס; שיטהווט טהעיר סאלע טהעי ארע רעטורנס אלל טהע סאמע:</translation>
    </message>
    <message>
        <source>Not booked (file, row):</source>
        <translation>נוט בווקעד (פילע, רוש):</translation>
    </message>
    <message>
        <source>Not booked (row):</source>
        <translation>נוט בווקעד (רוש):</translation>
    </message>
    <message>
        <source>Not taken (row):</source>
        <translation>נוט טאקענ (רוש):</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>Nothing was booked: there is nothing new in it.</source>
        <translation>נוטהינג שאס בווקעד: טהערע יס נוטהינג נעש ינ יט.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>טהערע יס נו פילע {file}.</translation>
    </message>
    <message>
        <source>This was a dry run. Nothing was booked.</source>
        <translation>טהיס שאס א דרי רונ. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>This was a dry run. Nothing was changed.</source>
        <translation>טהיס שאס א דרי רונ. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>a fee, a discount or a manual entry, not goods</source>
        <translation>א פעע, א דיסכוונט ור א מאנואל ענטרי, נוט גוודס</translation>
    </message>
    <message>
        <source>a quotation mark is not closed or stands astray</source>
        <translation>א קווטאטיונ מארק יס נוט כלוסעד ור סטאנדס אסטראי</translation>
    </message>
    <message>
        <source>a warranty, and nothing else, has months: 1 to {most}, not {value}</source>
        <translation>א שארראנטי, אנד נוטהינג עלסע, האס מונטהס: 1 טו {most}, נוט {value}</translation>
    </message>
    <message>
        <source>all of the line came back before</source>
        <translation>אלל ופ טהע לינע כאמע באכק בעפורע</translation>
    </message>
    <message>
        <source>and more of them; --json lists them all</source>
        <translation>אנד מורע ופ טהעמ; --זסונ ליסטס טהעמ אלל</translation>
    </message>
    <message>
        <source>bad debts</source>
        <translation>באד דעבטס</translation>
    </message>
    <message>
        <source>barcode {value} already belongs to {owner}, in row {other}</source>
        <translation>בארכודע {value} אלרעאדי בעלונגס טו {owner}, ינ רוש {other}</translation>
    </message>
    <message>
        <source>belong to a sale brought along</source>
        <translation>בעלונג טו א סאלע ברווגהט אלונג</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>בווקעד</translation>
    </message>
    <message>
        <source>code {value} stands in row {other} already</source>
        <translation>כודע {value} סטאנדס ינ רוש {other} אלרעאדי</translation>
    </message>
    <message>
        <source>could be taken</source>
        <translation>כוולד בע טאקענ</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>כרעדיטס</translation>
    </message>
    <message>
        <source>days to come back are 1 to {most}: {value}</source>
        <translation>דאיס טו כומע באכק ארע 1 טו {most}: {value}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>עמפטי</translation>
    </message>
    <message>
        <source>free lines</source>
        <translation>פרעע לינעס</translation>
    </message>
    <message>
        <source>goods in the catalogue now</source>
        <translation>גוודס ינ טהע כאטאלוגוע נוש</translation>
    </message>
    <message>
        <source>goods without a price: {count}; the till asks for it.</source>
        <translation>גוודס שיטהווט א פריכע: {count}; טהע טילל אסקס פור יט.</translation>
    </message>
    <message>
        <source>in the books already</source>
        <translation>ינ טהע בווקס אלרעאדי</translation>
    </message>
    <message>
        <source>left on credits</source>
        <translation>לעפט ונ כרעדיטס</translation>
    </message>
    <message>
        <source>line {line} of {invoice} stands in row {other} too, with other figures</source>
        <translation>לינע {line} ופ {invoice} סטאנדס ינ רוש {other} טוו, שיטה וטהער פיגורעס</translation>
    </message>
    <message>
        <source>lines rounded to the smallest coin; that left {amount}</source>
        <translation>לינעס רוונדעד טו טהע סמאללעסט כוינ; טהאט לעפט {amount}</translation>
    </message>
    <message>
        <source>more comes back than is left of the line</source>
        <translation>מורע כומעס באכק טהאנ יס לעפט ופ טהע לינע</translation>
    </message>
    <message>
        <source>neither telephone nor e-mail: one of them is needed to reach the customer</source>
        <translation>נעיטהער טעלעפהונע נור ע-מאיל: ונע ופ טהעמ יס נעעדעד טו רעאכה טהע כוסטומער</translation>
    </message>
    <message>
        <source>no earlier sale of these goods to them</source>
        <translation>נו עארליער סאלע ופ טהעסע גוודס טו טהעמ</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>נוט טאקענ</translation>
    </message>
    <message>
        <source>nothing stands under {heading}</source>
        <translation>נוטהינג סטאנדס ונדער {heading}</translation>
    </message>
    <message>
        <source>number {value} stands in row {other} already</source>
        <translation>נומבער {value} סטאנדס ינ רוש {other} אלרעאדי</translation>
    </message>
    <message>
        <source>owed on plans</source>
        <translation>ושעד ונ פלאנס</translation>
    </message>
    <message>
        <source>pieces of a credit must be below zero</source>
        <translation>פיעכעס ופ א כרעדיט מוסט בע בעלוש זערו</translation>
    </message>
    <message>
        <source>repeat another row</source>
        <translation>רעפעאט אנוטהער רוש</translation>
    </message>
    <message>
        <source>row {other} of the same invoice {invoice} could not be taken</source>
        <translation>רוש {other} ופ טהע סאמע ינוויכע {invoice} כוולד נוט בע טאקענ</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>רושס רעאד</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>סאלעס</translation>
    </message>
    <message>
        <source>serial numbers and deposits belong to goods sold by the piece</source>
        <translation>סעריאל נומבערס אנד דעפוסיטס בעלונג טו גוודס סולד בי טהע פיעכע</translation>
    </message>
    <message>
        <source>several earlier lines fit</source>
        <translation>סעועראל עארליער לינעס פיט</translation>
    </message>
    <message>
        <source>sku (SKU) or barcode (Barcode)</source>
        <translation>סקו (סקו) ור בארכודע (בארכודע)</translation>
    </message>
    <message>
        <source>stand otherwise here, each the better way for the customer</source>
        <translation>סטאנד וטהערשיסע הערע, עאכה טהע בעטטער שאי פור טהע כוסטומער</translation>
    </message>
    <message>
        <source>stock written off</source>
        <translation>סטוכק שריטטענ ופפ</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>טאקענ</translation>
    </message>
    <message>
        <source>the credit names no customer</source>
        <translation>טהע כרעדיט נאמעס נו כוסטומער</translation>
    </message>
    <message>
        <source>the shop has no tax code {value}; it has {known}</source>
        <translation>טהע סהופ האס נו טאצ כודע {value}; יט האס {known}</translation>
    </message>
    <message>
        <source>to be booked</source>
        <translation>טו בע בווקעד</translation>
    </message>
    <message>
        <source>{file} cannot be opened for reading.</source>
        <translation>{file} כאננוט בע ופענעד פור רעאדינג.</translation>
    </message>
    <message>
        <source>{file} has no column called {heading}. Columns found: {found}.</source>
        <translation>{file} האס נו כולומנ כאללעד {heading}. כולומנס פוונד: {found}.</translation>
    </message>
    <message>
        <source>{file} has no column for {missing}. Columns found: {found}. Name the right ones with --map, for example --map {example}=NAME.</source>
        <translation>{file} האס נו כולומנ פור {missing}. כולומנס פוונד: {found}. נאמע טהע ריגהט ונעס שיטה --מאפ, פור עצאמפלע --מאפ {example}=נאמע.</translation>
    </message>
    <message>
        <source>{file} has two columns called {heading}; give one of them another name.</source>
        <translation>{file} האס טשו כולומנס כאללעד {heading}; גיוע ונע ופ טהעמ אנוטהער נאמע.</translation>
    </message>
    <message>
        <source>{file} has {count} sheets; only the first, {sheet}, was read.</source>
        <translation>{file} האס {count} סהעעטס; ונלי טהע פירסט, {sheet}, שאס רעאד.</translation>
    </message>
    <message>
        <source>{file} is empty: it has no heading and no rows.</source>
        <translation>{file} יס עמפטי: יט האס נו העאדינג אנד נו רושס.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB.</source>
        <translation>{file} יס לארגער טהאנ {limit} מב.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8; its letters were read as Windows-1252.</source>
        <translation>{file} יס נוט וטפ-8; יטס לעטטערס שערע רעאד אס שינדושס-1252.</translation>
    </message>
    <message>
        <source>{file} is not a table of text: a CSV file or an xlsx workbook is needed.</source>
        <translation>{file} יס נוט א טאבלע ופ טעצט: א כסו פילע ור אנ צלסצ שורקבווק יס נעעדעד.</translation>
    </message>
    <message>
        <source>{file} is not a workbook that can be read.</source>
        <translation>{file} יס נוט א שורקבווק טהאט כאנ בע רעאד.</translation>
    </message>
    <message>
        <source>{file}, line {row}: longer than {limit} characters, which no table needs.</source>
        <translation>{file}, לינע {row}: לונגער טהאנ {limit} כהאראכטערס, שהיכה נו טאבלע נעעדס.</translation>
    </message>
    <message>
        <source>{file}: {headings} could each be the column for {field}. Say which with --map {field}=NAME.</source>
        <translation>{file}: {headings} כוולד עאכה בע טהע כולומנ פור {field}. סאי שהיכה שיטה --מאפ {field}=נאמע.</translation>
    </message>
    <message>
        <source>{found} columns where the heading has {wanted}</source>
        <translation>{found} כולומנס שהערע טהע העאדינג האס {wanted}</translation>
    </message>
    <message>
        <source>{heading} can be read in two ways: {value}; say which with --dates day-first or --dates month-first</source>
        <translation>{heading} כאנ בע רעאד ינ טשו שאיס: {value}; סאי שהיכה שיטה --דאטעס דאי-פירסט ור --דאטעס מונטה-פירסט</translation>
    </message>
    <message>
        <source>{heading} can be read in two ways: {value}; write it with a decimal point</source>
        <translation>{heading} כאנ בע רעאד ינ טשו שאיס: {value}; שריטע יט שיטה א דעכימאל פוינט</translation>
    </message>
    <message>
        <source>{heading} has not come yet: {value}</source>
        <translation>{heading} האס נוט כומע יעט: {value}</translation>
    </message>
    <message>
        <source>{heading} has to be from 1 to {most}</source>
        <translation>{heading} האס טו בע פרומ 1 טו {most}</translation>
    </message>
    <message>
        <source>{heading} is below zero: {value}</source>
        <translation>{heading} יס בעלוש זערו: {value}</translation>
    </message>
    <message>
        <source>{heading} is finer than a thousandth of the smallest coin: {value}</source>
        <translation>{heading} יס פינער טהאנ א טהווסאנדטה ופ טהע סמאללעסט כוינ: {value}</translation>
    </message>
    <message>
        <source>{heading} is larger than any shop&apos;s: {value}</source>
        <translation>{heading} יס לארגער טהאנ אני סהופ&apos;ס: {value}</translation>
    </message>
    <message>
        <source>{heading} is longer than {limit} characters</source>
        <translation>{heading} יס לונגער טהאנ {limit} כהאראכטערס</translation>
    </message>
    <message>
        <source>{heading} is neither month, fortnight nor week: {value}</source>
        <translation>{heading} יס נעיטהער מונטה, פורטניגהט נור שעעק: {value}</translation>
    </message>
    <message>
        <source>{heading} is neither yes nor no: {value}</source>
        <translation>{heading} יס נעיטהער יעס נור נו: {value}</translation>
    </message>
    <message>
        <source>{heading} is no barcode of goods: {value}</source>
        <translation>{heading} יס נו בארכודע ופ גוודס: {value}</translation>
    </message>
    <message>
        <source>{heading} is not a day: {value}</source>
        <translation>{heading} יס נוט א דאי: {value}</translation>
    </message>
    <message>
        <source>{heading} is not a plain number: {value}</source>
        <translation>{heading} יס נוט א פלאינ נומבער: {value}</translation>
    </message>
    <message>
        <source>{heading} is not a whole number of pieces: {value}</source>
        <translation>{heading} יס נוט א שהולע נומבער ופ פיעכעס: {value}</translation>
    </message>
    <message>
        <source>{heading} is zero</source>
        <translation>{heading} יס זערו</translation>
    </message>
    <message>
        <source>{heading} looks like a card number, which is kept nowhere</source>
        <translation>{heading} לווקס ליקע א כארד נומבער, שהיכה יס קעפט נושהערע</translation>
    </message>
    <message>
        <source>{invoice} has pieces sold and pieces coming back; bring them as two</source>
        <translation>{invoice} האס פיעכעס סולד אנד פיעכעס כומינג באכק; ברינג טהעמ אס טשו</translation>
    </message>
    <message>
        <source>{invoice} is a number of our own tills</source>
        <translation>{invoice} יס א נומבער ופ וור ושנ טיללס</translation>
    </message>
    <message>
        <source>{invoice} is in the books already, with other figures</source>
        <translation>{invoice} יס ינ טהע בווקס אלרעאדי, שיטה וטהער פיגורעס</translation>
    </message>
    <message>
        <source>{invoice} names two customers</source>
        <translation>{invoice} נאמעס טשו כוסטומערס</translation>
    </message>
    <message>
        <source>{value} is no kind of goods; known: {known}</source>
        <translation>{value} יס נו קינד ופ גוודס; קנושנ: {known}</translation>
    </message>
    <message>
        <source>{value} was brought along before</source>
        <translation>{value} שאס ברווגהט אלונג בעפורע</translation>
    </message>
    <message>
        <source>{what}: {theirs} in the old books, {ours} here</source>
        <translation>{what}: {theirs} ינ טהע ולד בווקס, {ours} הערע</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Badge given</source>
        <translation>באדגע גיוענ</translation>
    </message>
    <message>
        <source>Badge taken away</source>
        <translation>באדגע טאקענ אשאי</translation>
    </message>
    <message>
        <source>Books begun</source>
        <translation>בווקס בעגונ</translation>
    </message>
    <message>
        <source>Cash paid in</source>
        <translation>כאסה פאיד ינ</translation>
    </message>
    <message>
        <source>Cash paid out</source>
        <translation>כאסה פאיד ווט</translation>
    </message>
    <message>
        <source>Clock put back</source>
        <translation>כלוכק פוט באכק</translation>
    </message>
    <message>
        <source>Credits: {count}</source>
        <translation>כרעדיטס: {count}</translation>
    </message>
    <message>
        <source>Drawer counted</source>
        <translation>דראשער כוונטעד</translation>
    </message>
    <message>
        <source>Drawer emptied</source>
        <translation>דראשער עמפטיעד</translation>
    </message>
    <message>
        <source>Drawer opened by hand</source>
        <translation>דראשער ופענעד בי האנד</translation>
    </message>
    <message>
        <source>Goods added</source>
        <translation>גוודס אדדעד</translation>
    </message>
    <message>
        <source>Goods back</source>
        <translation>גוודס באכק</translation>
    </message>
    <message>
        <source>Goods back and a sale</source>
        <translation>גוודס באכק אנד א סאלע</translation>
    </message>
    <message>
        <source>Goods back, brought along</source>
        <translation>גוודס באכק, ברווגהט אלונג</translation>
    </message>
    <message>
        <source>Goods brought along</source>
        <translation>גוודס ברווגהט אלונג</translation>
    </message>
    <message>
        <source>Goods put right</source>
        <translation>גוודס פוט ריגהט</translation>
    </message>
    <message>
        <source>Key of a till revoked</source>
        <translation>קעי ופ א טילל רעווקעד</translation>
    </message>
    <message>
        <source>Lost return slip taken in again</source>
        <translation>לוסט רעטורנ סליפ טאקענ ינ אגאינ</translation>
    </message>
    <message>
        <source>New PIN given</source>
        <translation>נעש פינ גיוענ</translation>
    </message>
    <message>
        <source>Note brought along</source>
        <translation>נוטע ברווגהט אלונג</translation>
    </message>
    <message>
        <source>Old sales brought along</source>
        <translation>ולד סאלעס ברווגהט אלונג</translation>
    </message>
    <message>
        <source>PIN missed</source>
        <translation>פינ מיססעד</translation>
    </message>
    <message>
        <source>PIN worn out</source>
        <translation>פינ שורנ ווט</translation>
    </message>
    <message>
        <source>Parcel called off</source>
        <translation>פארכעל כאללעד ופפ</translation>
    </message>
    <message>
        <source>Parcel handed in</source>
        <translation>פארכעל האנדעד ינ</translation>
    </message>
    <message>
        <source>Parcel paid back</source>
        <translation>פארכעל פאיד באכק</translation>
    </message>
    <message>
        <source>Parcel received</source>
        <translation>פארכעל רעכעיועד</translation>
    </message>
    <message>
        <source>Price set</source>
        <translation>פריכע סעט</translation>
    </message>
    <message>
        <source>Printer chosen</source>
        <translation>פרינטער כהוסענ</translation>
    </message>
    <message>
        <source>Promotional credit given</source>
        <translation>פרומוטיונאל כרעדיט גיוענ</translation>
    </message>
    <message>
        <source>Recovery code made</source>
        <translation>רעכווערי כודע מאדע</translation>
    </message>
    <message>
        <source>Recovery code missed</source>
        <translation>רעכווערי כודע מיססעד</translation>
    </message>
    <message>
        <source>Return by parcel announced</source>
        <translation>רעטורנ בי פארכעל אננוונכעד</translation>
    </message>
    <message>
        <source>Return days changed</source>
        <translation>רעטורנ דאיס כהאנגעד</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>רולע כהאנגעד</translation>
    </message>
    <message>
        <source>Rows put back to their seals</source>
        <translation>רושס פוט באכק טו טהעיר סעאלס</translation>
    </message>
    <message>
        <source>Rows refused: {count}</source>
        <translation>רושס רעפוסעד: {count}</translation>
    </message>
    <message>
        <source>Rows taken: {count}</source>
        <translation>רושס טאקענ: {count}</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>סאלע</translation>
    </message>
    <message>
        <source>Sale brought along</source>
        <translation>סאלע ברווגהט אלונג</translation>
    </message>
    <message>
        <source>Sales: {count}</source>
        <translation>סאלעס: {count}</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>סהיפט כלוסעד</translation>
    </message>
    <message>
        <source>Shift opened</source>
        <translation>סהיפט ופענעד</translation>
    </message>
    <message>
        <source>Somebody is back</source>
        <translation>סומעבודי יס באכק</translation>
    </message>
    <message>
        <source>Somebody left</source>
        <translation>סומעבודי לעפט</translation>
    </message>
    <message>
        <source>Somebody new at work</source>
        <translation>סומעבודי נעש אט שורק</translation>
    </message>
    <message>
        <source>Tax rates changed</source>
        <translation>טאצ ראטעס כהאנגעד</translation>
    </message>
    <message>
        <source>Unknown badge</source>
        <translation>ונקנושנ באדגע</translation>
    </message>
    <message>
        <source>Warranty honoured</source>
        <translation>שארראנטי הונוורעד</translation>
    </message>
    <message>
        <source>Words of the shop changed</source>
        <translation>שורדס ופ טהע סהופ כהאנגעד</translation>
    </message>
    <message>
        <source>a rule of the shop</source>
        <translation>א רולע ופ טהע סהופ</translation>
    </message>
    <message>
        <source>a slip of ours</source>
        <translation>א סליפ ופ וורס</translation>
    </message>
    <message>
        <source>agreed shipping</source>
        <translation>אגרעעד סהיפפינג</translation>
    </message>
    <message>
        <source>an agreed change</source>
        <translation>אנ אגרעעד כהאנגע</translation>
    </message>
    <message>
        <source>an agreed term</source>
        <translation>אנ אגרעעד טערמ</translation>
    </message>
    <message>
        <source>not known: the shop bears it</source>
        <translation>נוט קנושנ: טהע סהופ בעארס יט</translation>
    </message>
    <message>
        <source>tax at the time of supply</source>
        <translation>טאצ אט טהע טימע ופ סופפלי</translation>
    </message>
    <message>
        <source>the customer asked for it</source>
        <translation>טהע כוסטומער אסקעד פור יט</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>טהע פרוגראמ</translation>
    </message>
    <message>
        <source>the shop&apos;s own business</source>
        <translation>טהע סהופ&apos;ס ושנ בוסינעסס</translation>
    </message>
    <message>
        <source>the supplier or carrier</source>
        <translation>טהע סופפליער ור כארריער</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>delivery</source>
        <translation>דעליוערי</translation>
    </message>
    <message>
        <source>deposit that comes back</source>
        <translation>דעפוסיט טהאט כומעס באכק</translation>
    </message>
    <message>
        <source>fee or tip</source>
        <translation>פעע ור טיפ</translation>
    </message>
    <message>
        <source>gift card: credit that is bought</source>
        <translation>גיפט כארד: כרעדיט טהאט יס בווגהט</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>גוודס</translation>
    </message>
    <message>
        <source>warranty for the goods before it</source>
        <translation>שארראנטי פור טהע גוודס בעפורע יט</translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message>
        <source>Bought at a distance: {value} days from delivery, standard delivery paid back.</source>
        <translation>בווגהט אט א דיסטאנכע: {value} דאיס פרומ דעליוערי, סטאנדארד דעליוערי פאיד באכק.</translation>
    </message>
    <message>
        <source>Faulty within {value} months: the shop must prove that it was not so before.</source>
        <translation>פאולטי שיטהינ {value} מונטהס: טהע סהופ מוסט פרווע טהאט יט שאס נוט סו בעפורע.</translation>
    </message>
    <message>
        <source>Faulty: put right for {value} days, free of charge.</source>
        <translation>פאולטי: פוט ריגהט פור {value} דאיס, פרעע ופ כהארגע.</translation>
    </message>
    <message>
        <source>Faulty: {value} days to give it back for all of the money.</source>
        <translation>פאולטי: {value} דאיס טו גיוע יט באכק פור אלל ופ טהע מונעי.</translation>
    </message>
    <message>
        <source>In the European Union paying later is free of credit rules only within 50 days of delivery and without any charge. This one may be regulated credit.</source>
        <translation>ינ טהע עורופעאנ וניונ פאיינג לאטער יס פרעע ופ כרעדיט רולעס ונלי שיטהינ 50 דאיס ופ דעליוערי אנד שיטהווט אני כהארגע. טהיס ונע מאי בע רעגולאטעד כרעדיט.</translation>
    </message>
    <message>
        <source>In the United Kingdom a plan is free of credit rules with at most 12 payments, within 12 months of signing, and no charge at all. This one may be regulated credit.</source>
        <translation>ינ טהע וניטעד קינגדומ א פלאנ יס פרעע ופ כרעדיט רולעס שיטה אט מוסט 12 פאימענטס, שיטהינ 12 מונטהס ופ סיגנינג, אנד נו כהארגע אט אלל. טהיס ונע מאי בע רעגולאטעד כרעדיט.</translation>
    </message>
    <message>
        <source>In the United States a plan of more than four payments, or with a charge, needs the disclosures of Regulation Z.</source>
        <translation>ינ טהע וניטעד סטאטעס א פלאנ ופ מורע טהאנ פוור פאימענטס, ור שיטה א כהארגע, נעעדס טהע דיסכלוסורעס ופ רעגולאטיונ ז.</translation>
    </message>
    <message>
        <source>Layaway: goods, price, dates, cancelling, refund and where the goods are kept stand in writing. The customer may stop at any time and gets back all that was paid.</source>
        <translation>לאיאשאי: גוודס, פריכע, דאטעס, כאנכעללינג, רעפונד אנד שהערע טהע גוודס ארע קעפט סטאנד ינ שריטינג. טהע כוסטומער מאי סטופ אט אני טימע אנד געטס באכק אלל טהאט שאס פאיד.</translation>
    </message>
    <message>
        <source>Maryland: a receipt for every cash payment, and a statement within ten days of being asked. Cancelling is free here, not only in the first seven days.</source>
        <translation>מארילאנד: א רעכעיפט פור עוערי כאסה פאימענט, אנד א סטאטעמענט שיטהינ טענ דאיס ופ בעינג אסקעד. כאנכעללינג יס פרעע הערע, נוט ונלי ינ טהע פירסט סעוענ דאיס.</translation>
    </message>
    <message>
        <source>No more than {amount} changes hands in cash.</source>
        <translation>נו מורע טהאנ {amount} כהאנגעס האנדס ינ כאסה.</translation>
    </message>
    <message>
        <source>Ohio: above 500.00 a written contract. Cancelling is free here, not only in the first five days.</source>
        <translation>והיו: אבווע 500.00 א שריטטענ כונטראכט. כאנכעללינג יס פרעע הערע, נוט ונלי ינ טהע פירסט פיוע דאיס.</translation>
    </message>
    <message>
        <source>Store credit up to {amount} is paid out when asked.</source>
        <translation>סטורע כרעדיט ופ טו {amount} יס פאיד ווט שהענ אסקעד.</translation>
    </message>
    <message>
        <source>The holder notice of 16 CFR 433 is printed on this agreement.</source>
        <translation>טהע הולדער נוטיכע ופ 16 כפר 433 יס פרינטעד ונ טהיס אגרעעמענט.</translation>
    </message>
    <message>
        <source>The shelf said less: the difference and {value} times as much again, within limits.</source>
        <translation>טהע סהעלפ סאיד לעסס: טהע דיפפערענכע אנד {value} טימעס אס מוכה אגאינ, שיטהינ לימיטס.</translation>
    </message>
    <message>
        <source>The shelf said less: the first piece is free up to {amount}, dearer ones are {amount} cheaper.</source>
        <translation>טהע סהעלפ סאיד לעסס: טהע פירסט פיעכע יס פרעע ופ טו {amount}, דעארער ונעס ארע {amount} כהעאפער.</translation>
    </message>
    <message>
        <source>{value} days to bring anything back where the shop&apos;s rules are not posted.</source>
        <translation>{value} דאיס טו ברינג אניטהינג באכק שהערע טהע סהופ&apos;ס רולעס ארע נוט פוסטעד.</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>A second look</source>
        <translation>א סעכונד לווק</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>כולוורס</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>דארק</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>קעעפ יט סו</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>לארגער</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ליגהט</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>סמאללער</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>טעצט סיזע</translation>
    </message>
    <message>
        <source>Yes, {handed} was handed over</source>
        <translation>יעס, {handed} שאס האנדעד ווער</translation>
    </message>
    <message>
        <source>Yes, {price}</source>
        <translation>יעס, {price}</translation>
    </message>
    <message>
        <source>{handed} for {due}? {change} would go back. Nothing is booked yet.</source>
        <translation>{handed} פור {due}? {change} שוולד גו באכק. נוטהינג יס בווקעד יעט.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{price} for one “{goods}”? Of late it cost {usual}. Nothing is on the ticket yet.</source>
        <translation>{price} פור ונע “{goods}”? ופ לאטע יט כוסט {usual}. נוטהינג יס ונ טהע טיכקעט יעט.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Display</source>
        <translation>דיספלאי</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>קעיס</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>מעססאגעס</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ונדו</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Drawers with too much</source>
        <translation>דראשערס שיטה טוו מוכה</translation>
    </message>
    <message>
        <source>F8 on the plan&apos;s page counts it at once.</source>
        <translation>F8 ונ טהע פלאנ&apos;ס פאגע כוונטס יט אט ונכע.</translation>
    </message>
    <message>
        <source>May be owed a posting by us</source>
        <translation>מאי בע ושעד א פוסטינג בי וס</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>נעוער</translation>
    </message>
    <message>
        <source>Papers handed out that are not in the books</source>
        <translation>פאפערס האנדעד ווט טהאט ארע נוט ינ טהע בווקס</translation>
    </message>
    <message>
        <source>Papers that say more than the journal</source>
        <translation>פאפערס טהאט סאי מורע טהאנ טהע זוורנאל</translation>
    </message>
    <message>
        <source>Payments that may stand on the wrong plan</source>
        <translation>פאימענטס טהאט מאי סטאנד ונ טהע שרונג פלאנ</translation>
    </message>
    <message>
        <source>Payments told of and not found</source>
        <translation>פאימענטס טולד ופ אנד נוט פוונד</translation>
    </message>
    <message>
        <source>Plans whose papers and rows disagree</source>
        <translation>פלאנס שהוסע פאפערס אנד רושס דיסאגרעע</translation>
    </message>
    <message>
        <source>Print what to say</source>
        <translation>פרינט שהאט טו סאי</translation>
    </message>
    <message>
        <source>Receipts, journal and drawers</source>
        <translation>רעכעיפטס, זוורנאל אנד דראשערס</translation>
    </message>
    <message>
        <source>Say, when you call</source>
        <translation>סאי, שהענ יוו כאלל</translation>
    </message>
    <message>
        <source>Signed papers of the day: {count}. Cash on them {said}, in the journal {booked}.</source>
        <translation>סיגנעד פאפערס ופ טהע דאי: {count}. כאסה ונ טהעמ {said}, ינ טהע זוורנאל {booked}.</translation>
    </message>
    <message>
        <source>They do not agree: a customer may be owed a posting.</source>
        <translation>טהעי דו נוט אגרעע: א כוסטומער מאי בע ושעד א פוסטינג.</translation>
    </message>
    <message>
        <source>They say the same. Nobody is owed anything.</source>
        <translation>טהעי סאי טהע סאמע. נובודי יס ושעד אניטהינג.</translation>
    </message>
    <message>
        <source>What to say goes to the printer.</source>
        <translation>שהאט טו סאי גועס טו טהע פרינטער.</translation>
    </message>
    <message>
        <source>stands on {plan}, perhaps meant for {other}</source>
        <translation>סטאנדס ונ {plan}, פערהאפס מעאנט פור {other}</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>A note that is not genuine</source>
        <translation>א נוטע טהאט יס נוט גענוינע</translation>
    </message>
    <message>
        <source>Book {amount} as {tender}</source>
        <translation>בווק {amount} אס {tender}</translation>
    </message>
    <message>
        <source>Booked as the wrong tender</source>
        <translation>בווקעד אס טהע שרונג טענדער</translation>
    </message>
    <message>
        <source>Booked wrongly on a plan</source>
        <translation>בווקעד שרונגלי ונ א פלאנ</translation>
    </message>
    <message>
        <source>Charged too little: it stays</source>
        <translation>כהארגעד טוו ליטטלע: יט סטאיס</translation>
    </message>
    <message>
        <source>Charged too much</source>
        <translation>כהארגעד טוו מוכה</translation>
    </message>
    <message>
        <source>Coupon not taken</source>
        <translation>כוופונ נוט טאקענ</translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <translation>גיוע באכק {amount}</translation>
    </message>
    <message>
        <source>Give back {amount} in cash</source>
        <translation>גיוע באכק {amount} ינ כאסה</translation>
    </message>
    <message>
        <source>Give back {amount} to card ending {last4}</source>
        <translation>גיוע באכק {amount} טו כארד ענדינג {last4}</translation>
    </message>
    <message>
        <source>Give back {amount}: {tender}</source>
        <translation>גיוע באכק {amount}: {tender}</translation>
    </message>
    <message>
        <source>Given back: {legs}.</source>
        <translation>גיוענ באכק: {legs}.</translation>
    </message>
    <message>
        <source>How many were not taken</source>
        <translation>הוש מאני שערע נוט טאקענ</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>הוש מוכה</translation>
    </message>
    <message>
        <source>How much change is missing</source>
        <translation>הוש מוכה כהאנגע יס מיססינג</translation>
    </message>
    <message>
        <source>How much comes off</source>
        <translation>הוש מוכה כומעס ופפ</translation>
    </message>
    <message>
        <source>How much too little</source>
        <translation>הוש מוכה טוו ליטטלע</translation>
    </message>
    <message>
        <source>How much too much</source>
        <translation>הוש מוכה טוו מוכה</translation>
    </message>
    <message>
        <source>How much too much was given</source>
        <translation>הוש מוכה טוו מוכה שאס גיוענ</translation>
    </message>
    <message>
        <source>How much too much was given back</source>
        <translation>הוש מוכה טוו מוכה שאס גיוענ באכק</translation>
    </message>
    <message>
        <source>How much was booked wrongly</source>
        <translation>הוש מוכה שאס בווקעד שרונגלי</translation>
    </message>
    <message>
        <source>It costs less elsewhere</source>
        <translation>יט כוסטס לעסס עלסעשהערע</translation>
    </message>
    <message>
        <source>It waits on the page of counts, with day and name, until it is answered.</source>
        <translation>יט שאיטס ונ טהע פאגע ופ כוונטס, שיטה דאי אנד נאמע, ונטיל יט יס אנסשערעד.</translation>
    </message>
    <message>
        <source>More keyed than was handed over: it stays</source>
        <translation>מורע קעיעד טהאנ שאס האנדעד ווער: יט סטאיס</translation>
    </message>
    <message>
        <source>Note it: print the slip</source>
        <translation>נוטע יט: פרינט טהע סליפ</translation>
    </message>
    <message>
        <source>Nothing changes for the customer: the books are put right.</source>
        <translation>נוטהינג כהאנגעס פור טהע כוסטומער: טהע בווקס ארע פוט ריגהט.</translation>
    </message>
    <message>
        <source>Nothing is asked of the customer, now or later. The shop bears it.</source>
        <translation>נוטהינג יס אסקעד ופ טהע כוסטומער, נוש ור לאטער. טהע סהופ בעארס יט.</translation>
    </message>
    <message>
        <source>Nothing is asked of the customer. It is the shop&apos;s.</source>
        <translation>נוטהינג יס אסקעד ופ טהע כוסטומער. יט יס טהע סהופ&apos;ס.</translation>
    </message>
    <message>
        <source>On the bill, not in the bag: note it, count, answer</source>
        <translation>ונ טהע בילל, נוט ינ טהע באג: נוטע יט, כוונט, אנסשער</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>וור מיסטאקע</translation>
    </message>
    <message>
        <source>Promotion forgotten</source>
        <translation>פרומוטיונ פורגוטטענ</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>פוט יט ריגהט</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>פוט ריגהט</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>סאי</translation>
    </message>
    <message>
        <source>Slip {number} prints.</source>
        <translation>סליפ {number} פרינטס.</translation>
    </message>
    <message>
        <source>Take {amount} off the plan</source>
        <translation>טאקע {amount} ופפ טהע פלאנ</translation>
    </message>
    <message>
        <source>Tax that is missing</source>
        <translation>טאצ טהאט יס מיססינג</translation>
    </message>
    <message>
        <source>Tax too low: it stays</source>
        <translation>טאצ טוו לוש: יט סטאיס</translation>
    </message>
    <message>
        <source>That is more than it cost.</source>
        <translation>טהאט יס מורע טהאנ יט כוסט.</translation>
    </message>
    <message>
        <source>That is no less than it costs now.</source>
        <translation>טהאט יס נו לעסס טהאנ יט כוסטס נוש.</translation>
    </message>
    <message>
        <source>That is what it was</source>
        <translation>טהאט יס שהאט יט שאס</translation>
    </message>
    <message>
        <source>The customer owes that much less. The shop bears it.</source>
        <translation>טהע כוסטומער ושעס טהאט מוכה לעסס. טהע סהופ בעארס יט.</translation>
    </message>
    <message>
        <source>The goods stay with the customer. No approval is needed.</source>
        <translation>טהע גוודס סטאי שיטה טהע כוסטומער. נו אפפרוואל יס נעעדעד.</translation>
    </message>
    <message>
        <source>The shelf said less</source>
        <translation>טהע סהעלפ סאיד לעסס</translation>
    </message>
    <message>
        <source>The whole receipt</source>
        <translation>טהע שהולע רעכעיפט</translation>
    </message>
    <message>
        <source>Too little change given</source>
        <translation>טוו ליטטלע כהאנגע גיוענ</translation>
    </message>
    <message>
        <source>Too much change given: it stays</source>
        <translation>טוו מוכה כהאנגע גיוענ: יט סטאיס</translation>
    </message>
    <message>
        <source>Too much given back: it stays</source>
        <translation>טוו מוכה גיוענ באכק: יט סטאיס</translation>
    </message>
    <message>
        <source>Too much taken for a plan</source>
        <translation>טוו מוכה טאקענ פור א פלאנ</translation>
    </message>
    <message>
        <source>Two rung for one</source>
        <translation>טשו רונג פור ונע</translation>
    </message>
    <message>
        <source>What the coupon was worth</source>
        <translation>שהאט טהע כוופונ שאס שורטה</translation>
    </message>
    <message>
        <source>What the note was to be worth</source>
        <translation>שהאט טהע נוטע שאס טו בע שורטה</translation>
    </message>
    <message>
        <source>What the promotion was worth</source>
        <translation>שהאט טהע פרומוטיונ שאס שורטה</translation>
    </message>
    <message>
        <source>What the shelf says for one</source>
        <translation>שהאט טהע סהעלפ סאיס פור ונע</translation>
    </message>
    <message>
        <source>What they ask for one</source>
        <translation>שהאט טהעי אסק פור ונע</translation>
    </message>
    <message>
        <source>What was our mistake?</source>
        <translation>שהאט שאס וור מיסטאקע?</translation>
    </message>
    <message>
        <source>Which line</source>
        <translation>שהיכה לינע</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>שהיכה שאי</translation>
    </message>
    <message>
        <source>Who asks less, and where</source>
        <translation>שהו אסקס לעסס, אנד שהערע</translation>
    </message>
    <message>
        <source>{amount} is ours: print the slip</source>
        <translation>{amount} יס וורס: פרינט טהע סליפ</translation>
    </message>
    <message>
        <source>“I&apos;m sorry you found it for less. We match it, right now.”</source>
        <translation>“י&apos;מ סוררי יוו פוונד יט פור לעסס. שע מאטכה יט, ריגהט נוש.”</translation>
    </message>
    <message>
        <source>“I&apos;m sorry, that was our mistake. I put it right now.”</source>
        <translation>“י&apos;מ סוררי, טהאט שאס וור מיסטאקע. י פוט יט ריגהט נוש.”</translation>
    </message>
    <message>
        <source>“I&apos;m sorry, that was our mistake. {what}”</source>
        <translation>“י&apos;מ סוררי, טהאט שאס וור מיסטאקע. {what}”</translation>
    </message>
</context>
<context>
    <name>MoneyEdit</name>
    <message>
        <source>An amount here has no minus.</source>
        <translation>אנ אמוונט הערע האס נו מינוס.</translation>
    </message>
    <message>
        <source>Finer than the smallest coin. Write it like {sample}.</source>
        <translation>פינער טהאנ טהע סמאללעסט כוינ. שריטע יט ליקע {sample}.</translation>
    </message>
    <message>
        <source>The marks between the figures do not fit. Write {sample}.</source>
        <translation>טהע מארקס בעטשעענ טהע פיגורעס דו נוט פיט. שריטע {sample}.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Write it like {sample}.</source>
        <translation>טהיס כאנ בע רעאד ינ טשו שאיס. שריטע יט ליקע {sample}.</translation>
    </message>
    <message>
        <source>This is longer than any amount. Was it a barcode?</source>
        <translation>טהיס יס לונגער טהאנ אני אמוונט. שאס יט א בארכודע?</translation>
    </message>
    <message>
        <source>This is not an amount. Write it like {sample}.</source>
        <translation>טהיס יס נוט אנ אמוונט. שריטע יט ליקע {sample}.</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>טיפע אנ אמוונט.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>decimal mark</source>
        <translation>דעכימאל מארק</translation>
    </message>
    <message>
        <source>take back the last figure</source>
        <translation>טאקע באכק טהע לאסט פיגורע</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>A manager or the owner makes and ends offers.</source>
        <translation>א מאנאגער ור טהע ושנער מאקעס אנד ענדס ופפערס.</translation>
    </message>
    <message>
        <source>A set of goods for one price</source>
        <translation>א סעט ופ גוודס פור ונע פריכע</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>אמוונט</translation>
    </message>
    <message>
        <source>An amount off each piece</source>
        <translation>אנ אמוונט ופפ עאכה פיעכע</translation>
    </message>
    <message>
        <source>Another price a piece</source>
        <translation>אנוטהער פריכע א פיעכע</translation>
    </message>
    <message>
        <source>Any so many for one price</source>
        <translation>אני סו מאני פור ונע פריכע</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>אניבודי</translation>
    </message>
    <message>
        <source>At the most</source>
        <translation>אט טהע מוסט</translation>
    </message>
    <message>
        <source>Buy some, get some free</source>
        <translation>בוי סומע, געט סומע פרעע</translation>
    </message>
    <message>
        <source>Code of the coupon or card</source>
        <translation>כודע ופ טהע כוופונ ור כארד</translation>
    </message>
    <message>
        <source>Code of the set (empty: the program gives one)</source>
        <translation>כודע ופ טהע סעט (עמפטי: טהע פרוגראמ גיועס ונע)</translation>
    </message>
    <message>
        <source>Codes of its parts, as 2*CUP</source>
        <translation>כודעס ופ יטס פארטס, אס 2*כופ</translation>
    </message>
    <message>
        <source>Codes of the goods (empty: all)</source>
        <translation>כודעס ופ טהע גוודס (עמפטי: אלל)</translation>
    </message>
    <message>
        <source>Ctrl+O pays it, the goods stay with the customer.</source>
        <translation>Ctrl+O פאיס יט, טהע גוודס סטאי שיטה טהע כוסטומער.</translation>
    </message>
    <message>
        <source>Customers with a card</source>
        <translation>כוסטומערס שיטה א כארד</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>דאיס</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>ענד יט</translation>
    </message>
    <message>
        <source>End it at once</source>
        <translation>ענד יט אט ונכע</translation>
    </message>
    <message>
        <source>Find an offer</source>
        <translation>פינד אנ ופפער</translation>
    </message>
    <message>
        <source>First day (empty: today)</source>
        <translation>פירסט דאי (עמפטי: טודאי)</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>פור שהומ</translation>
    </message>
    <message>
        <source>From a ticket of</source>
        <translation>פרומ א טיכקעט ופ</translation>
    </message>
    <message>
        <source>From a ticket of (empty: any)</source>
        <translation>פרומ א טיכקעט ופ (עמפטי: אני)</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>גוודס</translation>
    </message>
    <message>
        <source>How many of them free or cheaper</source>
        <translation>הוש מאני ופ טהעמ פרעע ור כהעאפער</translation>
    </message>
    <message>
        <source>How many together</source>
        <translation>הוש מאני טוגעטהער</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>קעפט</translation>
    </message>
    <message>
        <source>Last day (empty: until it is ended)</source>
        <translation>לאסט דאי (עמפטי: ונטיל יט יס ענדעד)</translation>
    </message>
    <message>
        <source>Make the offer</source>
        <translation>מאקע טהע ופפער</translation>
    </message>
    <message>
        <source>Name, as on the receipt</source>
        <translation>נאמע, אס ונ טהע רעכעיפט</translation>
    </message>
    <message>
        <source>Name, code or word</source>
        <translation>נאמע, כודע ור שורד</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>נעש ופפער</translation>
    </message>
    <message>
        <source>No offers yet.</source>
        <translation>נו ופפערס יעט.</translation>
    </message>
    <message>
        <source>Off each piece</source>
        <translation>ופפ עאכה פיעכע</translation>
    </message>
    <message>
        <source>Off the ticket (or percent above)</source>
        <translation>ופפ טהע טיכקעט (ור פערכענט אבווע)</translation>
    </message>
    <message>
        <source>Off the whole ticket</source>
        <translation>ופפ טהע שהולע טיכקעט</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>ופפער</translation>
    </message>
    <message>
        <source>One point for each</source>
        <translation>ונע פוינט פור עאכה</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>פערכענט</translation>
    </message>
    <message>
        <source>Percent off each piece</source>
        <translation>פערכענט ופפ עאכה פיעכע</translation>
    </message>
    <message>
        <source>Percent off those (empty: they are free)</source>
        <translation>פערכענט ופפ טהוסע (עמפטי: טהעי ארע פרעע)</translation>
    </message>
    <message>
        <source>Points for what is paid</source>
        <translation>פוינטס פור שהאט יס פאיד</translation>
    </message>
    <message>
        <source>Points pay</source>
        <translation>פוינטס פאי</translation>
    </message>
    <message>
        <source>Price of a piece</source>
        <translation>פריכע ופ א פיעכע</translation>
    </message>
    <message>
        <source>Price of all of them together</source>
        <translation>פריכע ופ אלל ופ טהעמ טוגעטהער</translation>
    </message>
    <message>
        <source>Price of the set</source>
        <translation>פריכע ופ טהע סעט</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>סטאפפ</translation>
    </message>
    <message>
        <source>That is no figure.</source>
        <translation>טהאט יס נו פיגורע.</translation>
    </message>
    <message>
        <source>Three for two</source>
        <translation>טהרעע פור טשו</translation>
    </message>
    <message>
        <source>Three for two, a coupon, a set of goods: F4 makes one.</source>
        <translation>טהרעע פור טשו, א כוופונ, א סעט ופ גוודס: F4 מאקעס ונע.</translation>
    </message>
    <message>
        <source>Today is its last day</source>
        <translation>טודאי יס יטס לאסט דאי</translation>
    </message>
    <message>
        <source>We forgot “{offer}” on {number}: {amount} goes back.</source>
        <translation>שע פורגוט “{offer}” ונ {number}: {amount} גועס באכק.</translation>
    </message>
    <message>
        <source>What a point pays</source>
        <translation>שהאט א פוינט פאיס</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>שהאט יט גיועס</translation>
    </message>
    <message>
        <source>What was sold under it stays as it is. Whoever did not get it while it counted can still ask for it.</source>
        <translation>שהאט שאס סולד ונדער יט סטאיס אס יט יס. שהועוער דיד נוט געט יט שהילע יט כוונטעד כאנ סטילל אסק פור יט.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>שהו</translation>
    </message>
    <message>
        <source>Whoever shows a coupon</source>
        <translation>שהועוער סהושס א כוופונ</translation>
    </message>
    <message>
        <source>a point for each {amount}</source>
        <translation>א פוינט פור עאכה {amount}</translation>
    </message>
    <message>
        <source>a point pays {amount}</source>
        <translation>א פוינט פאיס {amount}</translation>
    </message>
    <message>
        <source>all goods</source>
        <translation>אלל גוודס</translation>
    </message>
    <message>
        <source>any {count} for {amount}</source>
        <translation>אני {count} פור {amount}</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>פרומ {first}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>ינ פורכע</translation>
    </message>
    <message>
        <source>of any {count} the cheapest {free} free</source>
        <translation>ופ אני {count} טהע כהעאפעסט {free} פרעע</translation>
    </message>
    <message>
        <source>of any {count} the cheapest {free} {percent} off</source>
        <translation>ופ אני {count} טהע כהעאפעסט {free} {percent} ופפ</translation>
    </message>
    <message>
        <source>over</source>
        <translation>ווער</translation>
    </message>
    <message>
        <source>the set for {amount}</source>
        <translation>טהע סעט פור {amount}</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>טו כומע</translation>
    </message>
    <message>
        <source>until it is ended</source>
        <translation>ונטיל יט יס ענדעד</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>ונטיל {last}</translation>
    </message>
    <message>
        <source>{amount} a piece</source>
        <translation>{amount} א פיעכע</translation>
    </message>
    <message>
        <source>{amount} off each piece</source>
        <translation>{amount} ופפ עאכה פיעכע</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} טו {last}</translation>
    </message>
    <message>
        <source>{gives} from {over}</source>
        <translation>{gives} פרומ {over}</translation>
    </message>
    <message>
        <source>{off} off the ticket</source>
        <translation>{off} ופפ טהע טיכקעט</translation>
    </message>
    <message>
        <source>{percent} off each piece</source>
        <translation>{percent} ופפ עאכה פיעכע</translation>
    </message>
    <message>
        <source>{who}: {word}</source>
        <translation>{who}: {word}</translation>
    </message>
    <message>
        <source>“{offer}” counts. Nothing on the ticket fits it yet.</source>
        <translation>“{offer}” כוונטס. נוטהינג ונ טהע טיכקעט פיטס יט יעט.</translation>
    </message>
    <message>
        <source>“{offer}” counts: {amount} off.</source>
        <translation>“{offer}” כוונטס: {amount} ופפ.</translation>
    </message>
    <message>
        <source>“{offer}” is ended: {days}.</source>
        <translation>“{offer}” יס ענדעד: {days}.</translation>
    </message>
    <message>
        <source>“{offer}” is made: {days}.</source>
        <translation>“{offer}” יס מאדע: {days}.</translation>
    </message>
</context>
<context>
    <name>OtherMoney</name>
    <message>
        <source>Credits paid out</source>
        <translation>כרעדיטס פאיד ווט</translation>
    </message>
    <message>
        <source>Customers&apos; cash, kept as their credit</source>
        <translation>כוסטומערס&apos; כאסה, קעפט אס טהעיר כרעדיט</translation>
    </message>
    <message>
        <source>Deposits held for customers</source>
        <translation>דעפוסיטס העלד פור כוסטומערס</translation>
    </message>
    <message>
        <source>Mistakes of ours put right</source>
        <translation>מיסטאקעס ופ וורס פוט ריגהט</translation>
    </message>
    <message>
        <source>Other acts</source>
        <translation>וטהער אכטס</translation>
    </message>
    <message>
        <source>Paid by suppliers and carriers for our claims</source>
        <translation>פאיד בי סופפליערס אנד כארריערס פור וור כלאימס</translation>
    </message>
    <message>
        <source>Payments for plans</source>
        <translation>פאימענטס פור פלאנס</translation>
    </message>
    <message>
        <source>Payments for plans handed back</source>
        <translation>פאימענטס פור פלאנס האנדעד באכק</translation>
    </message>
    <message>
        <source>Payments written down in an outage</source>
        <translation>פאימענטס שריטטענ דושנ ינ אנ ווטאגע</translation>
    </message>
    <message>
        <source>Returns whose slips were taken in again</source>
        <translation>רעטורנס שהוסע סליפס שערע טאקענ ינ אגאינ</translation>
    </message>
    <message>
        <source>Taken back by a customer&apos;s bank</source>
        <translation>טאקענ באכק בי א כוסטומער&apos;ס באנק</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>  Anything else</source>
        <translation>  אניטהינג עלסע</translation>
    </message>
    <message>
        <source>  Gift cards in it, owed as credit</source>
        <translation>  גיפט כארדס ינ יט, ושעד אס כרעדיט</translation>
    </message>
    <message>
        <source>  further lines: {count}</source>
        <translation>  פורטהער לינעס: {count}</translation>
    </message>
    <message>
        <source>  returns: {count}</source>
        <translation>  רעטורנס: {count}</translation>
    </message>
    <message>
        <source>  sales: {count}</source>
        <translation>  סאלעס: {count}</translation>
    </message>
    <message>
        <source>  till {till}, shift {shift}: {count}</source>
        <translation>  טילל {till}, סהיפט {shift}: {count}</translation>
    </message>
    <message>
        <source>(code)</source>
        <translation>(כודע)</translation>
    </message>
    <message>
        <source>(signed by hand)</source>
        <translation>(סיגנעד בי האנד)</translation>
    </message>
    <message>
        <source>(signed by hand; the picture is no longer kept)</source>
        <translation>(סיגנעד בי האנד; טהע פיכטורע יס נו לונגער קעפט)</translation>
    </message>
    <message>
        <source>A KIND REMINDER</source>
        <translation>א קינד רעמינדער</translation>
    </message>
    <message>
        <source>A LETTER</source>
        <translation>א לעטטער</translation>
    </message>
    <message>
        <source>A change of mind: as its line says.</source>
        <translation>א כהאנגע ופ מינד: אס יטס לינע סאיס.</translation>
    </message>
    <message>
        <source>A gap is the shop&apos;s until it is proved otherwise.</source>
        <translation>א גאפ יס טהע סהופ&apos;ס ונטיל יט יס פרוועד וטהערשיסע.</translation>
    </message>
    <message>
        <source>A gift for you</source>
        <translation>א גיפט פור יוו</translation>
    </message>
    <message>
        <source>A gift from us: it takes so much off goods, in parts as you like.</source>
        <translation>א גיפט פרומ וס: יט טאקעס סו מוכה ופפ גוודס, ינ פארטס אס יוו ליקע.</translation>
    </message>
    <message>
        <source>A part is moved to a later day.</source>
        <translation>א פארט יס מוועד טו א לאטער דאי.</translation>
    </message>
    <message>
        <source>A part is skipped: everything after it comes later.</source>
        <translation>א פארט יס סקיפפעד: עועריטהינג אפטער יט כומעס לאטער.</translation>
    </message>
    <message>
        <source>A receipt, or a line of your bank&apos;s, settles it at once, whenever it turns up.</source>
        <translation>א רעכעיפט, ור א לינע ופ יוור באנק&apos;ס, סעטטלעס יט אט ונכע, שהענעוער יט טורנס ופ.</translation>
    </message>
    <message>
        <source>AGREEMENT</source>
        <translation>אגרעעמענט</translation>
    </message>
    <message>
        <source>Above the balance: yours, kept as credit</source>
        <translation>אבווע טהע באלאנכע: יוורס, קעפט אס כרעדיט</translation>
    </message>
    <message>
        <source>Acts the books refused</source>
        <translation>אכטס טהע בווקס רעפוסעד</translation>
    </message>
    <message>
        <source>All is paid. Thank you.</source>
        <translation>אלל יס פאיד. טהאנק יוו.</translation>
    </message>
    <message>
        <source>All returns</source>
        <translation>אלל רעטורנס</translation>
    </message>
    <message>
        <source>All sales</source>
        <translation>אלל סאלעס</translation>
    </message>
    <message>
        <source>Amount {currency}</source>
        <translation>אמוונט {currency}</translation>
    </message>
    <message>
        <source>As a bank transfer, for the cheque</source>
        <translation>אס א באנק טראנספער, פור טהע כהעקוע</translation>
    </message>
    <message>
        <source>Ask for no money and no paper. Whatever the answer, thank the customer.</source>
        <translation>אסק פור נו מונעי אנד נו פאפער. שהאטעוער טהע אנסשער, טהאנק טהע כוסטומער.</translation>
    </message>
    <message>
        <source>BROUGHT ALONG</source>
        <translation>ברווגהט אלונג</translation>
    </message>
    <message>
        <source>Back to you {currency}</source>
        <translation>באכק טו יוו {currency}</translation>
    </message>
    <message>
        <source>Balance {currency}</source>
        <translation>באלאנכע {currency}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>בעפורע</translation>
    </message>
    <message>
        <source>Before tax</source>
        <translation>בעפורע טאצ</translation>
    </message>
    <message>
        <source>Bring anything back until the day at its line. Faulty or wrong: any time.</source>
        <translation>ברינג אניטהינג באכק ונטיל טהע דאי אט יטס לינע. פאולטי ור שרונג: אני טימע.</translation>
    </message>
    <message>
        <source>Bring anything back until {day}. Faulty or wrong: any time.</source>
        <translation>ברינג אניטהינג באכק ונטיל {day}. פאולטי ור שרונג: אני טימע.</translation>
    </message>
    <message>
        <source>Bring anything back. Faulty or wrong: any time.</source>
        <translation>ברינג אניטהינג באכק. פאולטי ור שרונג: אני טימע.</translation>
    </message>
    <message>
        <source>Bring this slip: it is scanned, and the owner looks at everything anew and answers in writing. Your rights by law stay as they are.</source>
        <translation>ברינג טהיס סליפ: יט יס סכאננעד, אנד טהע ושנער לווקס אט עועריטהינג אנעש אנד אנסשערס ינ שריטינג. יוור ריגהטס בי לאש סטאי אס טהעי ארע.</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>ברווגהט באכק</translation>
    </message>
    <message>
        <source>Brought back ({tender})</source>
        <translation>ברווגהט באכק ({tender})</translation>
    </message>
    <message>
        <source>By {day}. Later than that, everything comes back to you at once.</source>
        <translation>בי {day}. לאטער טהאנ טהאט, עועריטהינג כומעס באכק טו יוו אט ונכע.</translation>
    </message>
    <message>
        <source>CALL, SORRY FIRST</source>
        <translation>כאלל, סוררי פירסט</translation>
    </message>
    <message>
        <source>CHANGE AGREED</source>
        <translation>כהאנגע אגרעעד</translation>
    </message>
    <message>
        <source>COPY {number}</source>
        <translation>כופי {number}</translation>
    </message>
    <message>
        <source>Card terminal: answer not known</source>
        <translation>כארד טערמינאל: אנסשער נוט קנושנ</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>כאסה גיוענ</translation>
    </message>
    <message>
        <source>Cash paid in</source>
        <translation>כאסה פאיד ינ</translation>
    </message>
    <message>
        <source>Cash paid out</source>
        <translation>כאסה פאיד ווט</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>כאסה טאקענ</translation>
    </message>
    <message>
        <source>Cash, or how else</source>
        <translation>כאסה, ור הוש עלסע</translation>
    </message>
    <message>
        <source>Change of mind: {amount} a piece is kept</source>
        <translation>כהאנגע ופ מינד: {amount} א פיעכע יס קעפט</translation>
    </message>
    <message>
        <source>Change of mind: {percent} % restocking is kept</source>
        <translation>כהאנגע ופ מינד: {percent} % רעסטוכקינג יס קעפט</translation>
    </message>
    <message>
        <source>Claims on suppliers and carriers</source>
        <translation>כלאימס ונ סופפליערס אנד כארריערס</translation>
    </message>
    <message>
        <source>Counted {currency}</source>
        <translation>כוונטעד {currency}</translation>
    </message>
    <message>
        <source>Counts of the drawer</source>
        <translation>כוונטס ופ טהע דראשער</translation>
    </message>
    <message>
        <source>Covered until</source>
        <translation>כווערעד ונטיל</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>כוסטומערס</translation>
    </message>
    <message>
        <source>DEPOSIT</source>
        <translation>דעפוסיט</translation>
    </message>
    <message>
        <source>DRAWER COUNT</source>
        <translation>דראשער כוונט</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>דאי אנד טימע</translation>
    </message>
    <message>
        <source>Days with us for repair: {count}. They are yours to add.</source>
        <translation>דאיס שיטה וס פור רעפאיר: {count}. טהעי ארע יוורס טו אדד.</translation>
    </message>
    <message>
        <source>Demo shop: no real goods, no real money</source>
        <translation>דעמו סהופ: נו רעאל גוודס, נו רעאל מונעי</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>דעפוסיט</translation>
    </message>
    <message>
        <source>Deposit, {tender}</source>
        <translation>דעפוסיט, {tender}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>דיפפערענכע</translation>
    </message>
    <message>
        <source>Drawer opened by hand</source>
        <translation>דראשער ופענעד בי האנד</translation>
    </message>
    <message>
        <source>Everything on the receipt has come back.</source>
        <translation>עועריטהינג ונ טהע רעכעיפט האס כומע באכק.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>עצפעכטעד</translation>
    </message>
    <message>
        <source>Faulty or wrong goods have no last day.</source>
        <translation>פאולטי ור שרונג גוודס האוע נו לאסט דאי.</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>פלואט</translation>
    </message>
    <message>
        <source>Float at the opening</source>
        <translation>פלואט אט טהע ופענינג</translation>
    </message>
    <message>
        <source>For agreement no.</source>
        <translation>פור אגרעעמענט נו.</translation>
    </message>
    <message>
        <source>GIFT RECEIPT</source>
        <translation>גיפט רעכעיפט</translation>
    </message>
    <message>
        <source>GOODS BACK</source>
        <translation>גוודס באכק</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>גוודס</translation>
    </message>
    <message>
        <source>Goods are added, as both of us agreed.</source>
        <translation>גוודס ארע אדדעד, אס בוטה ופ וס אגרעעד.</translation>
    </message>
    <message>
        <source>Goods back</source>
        <translation>גוודס באכק</translation>
    </message>
    <message>
        <source>Goods of receipt {number}</source>
        <translation>גוודס ופ רעכעיפט {number}</translation>
    </message>
    <message>
        <source>HANDED OVER</source>
        <translation>האנדעד ווער</translation>
    </message>
    <message>
        <source>Head of the journal: epoch {epoch}, entry {seq}</source>
        <translation>העאד ופ טהע זוורנאל: עפוכה {epoch}, ענטרי {seq}</translation>
    </message>
    <message>
        <source>How to ask again</source>
        <translation>הוש טו אסק אגאינ</translation>
    </message>
    <message>
        <source>It costs less elsewhere. Here is the difference.</source>
        <translation>יט כוסטס לעסס עלסעשהערע. הערע יס טהע דיפפערענכע.</translation>
    </message>
    <message>
        <source>It counts from today, subject to clearing by the bank.</source>
        <translation>יט כוונטס פרומ טודאי, סובזעכט טו כלעארינג בי טהע באנק.</translation>
    </message>
    <message>
        <source>It counts in full. Nothing more is needed from you.</source>
        <translation>יט כוונטס ינ פולל. נוטהינג מורע יס נעעדעד פרומ יוו.</translation>
    </message>
    <message>
        <source>It has no last day.</source>
        <translation>יט האס נו לאסט דאי.</translation>
    </message>
    <message>
        <source>It is not paid out: nobody paid for it.</source>
        <translation>יט יס נוט פאיד ווט: נובודי פאיד פור יט.</translation>
    </message>
    <message>
        <source>It never expires, never shrinks, and there are no fees.</source>
        <translation>יט נעוער עצפירעס, נעוער סהרינקס, אנד טהערע ארע נו פעעס.</translation>
    </message>
    <message>
        <source>It stays open until {day}; nothing counts as late for it until then.</source>
        <translation>יט סטאיס ופענ ונטיל {day}; נוטהינג כוונטס אס לאטע פור יט ונטיל טהענ.</translation>
    </message>
    <message>
        <source>It was {day}.</source>
        <translation>יט שאס {day}.</translation>
    </message>
    <message>
        <source>Keep it. It counts from the day written on it, entered by us or not yet.</source>
        <translation>קעעפ יט. יט כוונטס פרומ טהע דאי שריטטענ ונ יט, ענטערעד בי וס ור נוט יעט.</translation>
    </message>
    <message>
        <source>LEFT WITH US</source>
        <translation>לעפט שיטה וס</translation>
    </message>
    <message>
        <source>Leave it with us, or keep the carrier&apos;s receipt: from then on it is ours, also where it is lost.</source>
        <translation>לעאוע יט שיטה וס, ור קעעפ טהע כארריער&apos;ס רעכעיפט: פרומ טהענ ונ יט יס וורס, אלסו שהערע יט יס לוסט.</translation>
    </message>
    <message>
        <source>Left on credits</source>
        <translation>לעפט ונ כרעדיטס</translation>
    </message>
    <message>
        <source>Left on plans</source>
        <translation>לעפט ונ פלאנס</translation>
    </message>
    <message>
        <source>May be owed a posting by us</source>
        <translation>מאי בע ושעד א פוסטינג בי וס</translation>
    </message>
    <message>
        <source>May come back until {day}.</source>
        <translation>מאי כומע באכק ונטיל {day}.</translation>
    </message>
    <message>
        <source>May come back: no last day.</source>
        <translation>מאי כומע באכק: נו לאסט דאי.</translation>
    </message>
    <message>
        <source>NOT TAKEN BACK TODAY</source>
        <translation>נוט טאקענ באכק טודאי</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>נאמע</translation>
    </message>
    <message>
        <source>Need more time? Tell us. Later days cost you nothing.</source>
        <translation>נעעד מורע טימע? טעלל וס. לאטער דאיס כוסט יוו נוטהינג.</translation>
    </message>
    <message>
        <source>Next, on {day}</source>
        <translation>נעצט, ונ {day}</translation>
    </message>
    <message>
        <source>No interest and no fees: deposit and parts are the price, exactly.</source>
        <translation>נו ינטערעסט אנד נו פעעס: דעפוסיט אנד פארטס ארע טהע פריכע, עצאכטלי.</translation>
    </message>
    <message>
        <source>No row differs from the old books.</source>
        <translation>נו רוש דיפפערס פרומ טהע ולד בווקס.</translation>
    </message>
    <message>
        <source>Nobody is told that you brought it back.</source>
        <translation>נובודי יס טולד טהאט יוו ברווגהט יט באכק.</translation>
    </message>
    <message>
        <source>Nobody owes the shop any of this: no customer, and nobody who works here.</source>
        <translation>נובודי ושעס טהע סהופ אני ופ טהיס: נו כוסטומער, אנד נובודי שהו שורקס הערע.</translation>
    </message>
    <message>
        <source>Nothing is paid yet, and nothing has to be bought.</source>
        <translation>נוטהינג יס פאיד יעט, אנד נוטהינג האס טו בע בווגהט.</translation>
    </message>
    <message>
        <source>Nothing was charged. The goods and what you paid stay yours.</source>
        <translation>נוטהינג שאס כהארגעד. טהע גוודס אנד שהאט יוו פאיד סטאי יוורס.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>נוש</translation>
    </message>
    <message>
        <source>OUR MISTAKE</source>
        <translation>וור מיסטאקע</translation>
    </message>
    <message>
        <source>OUR PROMISE</source>
        <translation>וור פרומיסע</translation>
    </message>
    <message>
        <source>OWNER&apos;S REGISTER</source>
        <translation>ושנער&apos;ס רעגיסטער</translation>
    </message>
    <message>
        <source>Off what you owe on the plan</source>
        <translation>ופפ שהאט יוו ושע ונ טהע פלאנ</translation>
    </message>
    <message>
        <source>Off your goods {currency}</source>
        <translation>ופפ יוור גוודס {currency}</translation>
    </message>
    <message>
        <source>Offers kept though goods came back</source>
        <translation>ופפערס קעפט טהווגה גוודס כאמע באכק</translation>
    </message>
    <message>
        <source>On the receipt: {words}</source>
        <translation>ונ טהע רעכעיפט: {words}</translation>
    </message>
    <message>
        <source>Our mistakes cost {currency}</source>
        <translation>וור מיסטאקעס כוסט {currency}</translation>
    </message>
    <message>
        <source>Our records had lost this. Your paper counts.</source>
        <translation>וור רעכורדס האד לוסט טהיס. יוור פאפער כוונטס.</translation>
    </message>
    <message>
        <source>Our system is down, and we are sorry. This slip is our word that you paid:</source>
        <translation>וור סיסטעמ יס דושנ, אנד שע ארע סוררי. טהיס סליפ יס וור שורד טהאט יוו פאיד:</translation>
    </message>
    <message>
        <source>Our system was down. What you paid then counts.</source>
        <translation>וור סיסטעמ שאס דושנ. שהאט יוו פאיד טהענ כוונטס.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>ווער</translation>
    </message>
    <message>
        <source>Owed on plans</source>
        <translation>ושעד ונ פלאנס</translation>
    </message>
    <message>
        <source>PAID BY HAND</source>
        <translation>פאיד בי האנד</translation>
    </message>
    <message>
        <source>PAYMENT RECEIVED</source>
        <translation>פאימענט רעכעיועד</translation>
    </message>
    <message>
        <source>PRICE MATCH</source>
        <translation>פריכע מאטכה</translation>
    </message>
    <message>
        <source>PROMOTION</source>
        <translation>פרומוטיונ</translation>
    </message>
    <message>
        <source>Paid already? Then we are sorry: show us the receipt, and it counts at once.</source>
        <translation>פאיד אלרעאדי? טהענ שע ארע סוררי: סהוש וס טהע רעכעיפט, אנד יט כוונטס אט ונכע.</translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation>פאיד בעפורע</translation>
    </message>
    <message>
        <source>Paid before, on plans</source>
        <translation>פאיד בעפורע, ונ פלאנס</translation>
    </message>
    <message>
        <source>Paid by card, not booked yet</source>
        <translation>פאיד בי כארד, נוט בווקעד יעט</translation>
    </message>
    <message>
        <source>Paid for it {currency}</source>
        <translation>פאיד פור יט {currency}</translation>
    </message>
    <message>
        <source>Paid in ({times}): {name}</source>
        <translation>פאיד ינ ({times}): {name}</translation>
    </message>
    <message>
        <source>Paid out ({times}): {name}</source>
        <translation>פאיד ווט ({times}): {name}</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>פאיד סו פאר</translation>
    </message>
    <message>
        <source>Paid with points</source>
        <translation>פאיד שיטה פוינטס</translation>
    </message>
    <message>
        <source>Papers not printed yet</source>
        <translation>פאפערס נוט פרינטעד יעט</translation>
    </message>
    <message>
        <source>Payments at our other tills may be missing here. Their receipts count.</source>
        <translation>פאימענטס אט וור וטהער טיללס מאי בע מיססינג הערע. טהעיר רעכעיפטס כוונט.</translation>
    </message>
    <message>
        <source>Perhaps: {reason}</source>
        <translation>פערהאפס: {reason}</translation>
    </message>
    <message>
        <source>Points added: {points}. You have {balance}.</source>
        <translation>פוינטס אדדעד: {points}. יוו האוע {balance}.</translation>
    </message>
    <message>
        <source>Points for this</source>
        <translation>פוינטס פור טהיס</translation>
    </message>
    <message>
        <source>Points spent</source>
        <translation>פוינטס ספענט</translation>
    </message>
    <message>
        <source>Points you have</source>
        <translation>פוינטס יוו האוע</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>פריכע</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>פרומוטיונ</translation>
    </message>
    <message>
        <source>QUOTE</source>
        <translation>קווטע</translation>
    </message>
    <message>
        <source>RECEIPT</source>
        <translation>רעכעיפט</translation>
    </message>
    <message>
        <source>RETURN TO</source>
        <translation>רעטורנ טו</translation>
    </message>
    <message>
        <source>Receipt {number} · announced {day}</source>
        <translation>רעכעיפט {number} · אננוונכעד {day}</translation>
    </message>
    <message>
        <source>Rounded for cash</source>
        <translation>רוונדעד פור כאסה</translation>
    </message>
    <message>
        <source>Rows that differ, each the better way for the customer</source>
        <translation>רושס טהאט דיפפער, עאכה טהע בעטטער שאי פור טהע כוסטומער</translation>
    </message>
    <message>
        <source>STATEMENT</source>
        <translation>סטאטעמענט</translation>
    </message>
    <message>
        <source>STORE CREDIT</source>
        <translation>סטורע כרעדיט</translation>
    </message>
    <message>
        <source>Shift {number}</source>
        <translation>סהיפט {number}</translation>
    </message>
    <message>
        <source>Shift {number} goes on. Nothing was booked.</source>
        <translation>סהיפט {number} גועס ונ. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>Shifts closed</source>
        <translation>סהיפטס כלוסעד</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>סהורט</translation>
    </message>
    <message>
        <source>Should it fail, bring it with this paper: we mend it, change it or give the money back, and you pay nothing.</source>
        <translation>סהוולד יט פאיל, ברינג יט שיטה טהיס פאפער: שע מענד יט, כהאנגע יט ור גיוע טהע מונעי באכק, אנד יוו פאי נוטהינג.</translation>
    </message>
    <message>
        <source>Should we have reckoned wrongly, it is our loss and not yours.</source>
        <translation>סהוולד שע האוע רעכקונעד שרונגלי, יט יס וור לוסס אנד נוט יוורס.</translation>
    </message>
    <message>
        <source>Should we lose it, or our records, this slip still counts in full.</source>
        <translation>סהוולד שע לוסע יט, ור וור רעכורדס, טהיס סליפ סטילל כוונטס ינ פולל.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>סיגנאטורע</translation>
    </message>
    <message>
        <source>Signed at the counter, on the customer&apos;s own screen:</source>
        <translation>סיגנעד אט טהע כוונטער, ונ טהע כוסטומער&apos;ס ושנ סכרעענ:</translation>
    </message>
    <message>
        <source>Since the books began, at this till</source>
        <translation>סינכע טהע בווקס בעגאנ, אט טהיס טילל</translation>
    </message>
    <message>
        <source>Sold {currency}</source>
        <translation>סולד {currency}</translation>
    </message>
    <message>
        <source>Something went wrong on our side. It is put right.</source>
        <translation>סומעטהינג שענט שרונג ונ וור סידע. יט יס פוט ריגהט.</translation>
    </message>
    <message>
        <source>Something wrong? Tell us. Sorry comes first.</source>
        <translation>סומעטהינג שרונג? טעלל וס. סוררי כומעס פירסט.</translation>
    </message>
    <message>
        <source>Sorry for the trouble: the postage is ours.</source>
        <translation>סוררי פור טהע טרוובלע: טהע פוסטאגע יס וורס.</translation>
    </message>
    <message>
        <source>Starts of the program meanwhile</source>
        <translation>סטארטס ופ טהע פרוגראמ מעאנשהילע</translation>
    </message>
    <message>
        <source>Stick this on the parcel. No other number is needed.</source>
        <translation>סטיכק טהיס ונ טהע פארכעל. נו וטהער נומבער יס נעעדעד.</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>סטילל טו כומע</translation>
    </message>
    <message>
        <source>Still yours from the receipt</source>
        <translation>סטילל יוורס פרומ טהע רעכעיפט</translation>
    </message>
    <message>
        <source>TRADE-IN</source>
        <translation>טראדע-ינ</translation>
    </message>
    <message>
        <source>Taken by clerk no.</source>
        <translation>טאקענ בי כלערק נו.</translation>
    </message>
    <message>
        <source>Taken off a return: “she wanted it”</source>
        <translation>טאקענ ופפ א רעטורנ: “סהע שאנטעד יט”</translation>
    </message>
    <message>
        <source>Taken off plans</source>
        <translation>טאקענ ופפ פלאנס</translation>
    </message>
    <message>
        <source>Tax in these amounts</source>
        <translation>טאצ ינ טהעסע אמוונטס</translation>
    </message>
    <message>
        <source>Tax in these prices</source>
        <translation>טאצ ינ טהעסע פריכעס</translation>
    </message>
    <message>
        <source>Tax in this price</source>
        <translation>טאצ ינ טהיס פריכע</translation>
    </message>
    <message>
        <source>Tax no. {number}</source>
        <translation>טאצ נו. {number}</translation>
    </message>
    <message>
        <source>Tax {rate} on {net}</source>
        <translation>טאצ {rate} ונ {net}</translation>
    </message>
    <message>
        <source>Tax, less tax given back</source>
        <translation>טאצ, לעסס טאצ גיוענ באכק</translation>
    </message>
    <message>
        <source>Thank you for bringing it back.</source>
        <translation>טהאנק יוו פור ברינגינג יט באכק.</translation>
    </message>
    <message>
        <source>Thank you for coming in. We are sorry to have no better answer.</source>
        <translation>טהאנק יוו פור כומינג ינ. שע ארע סוררי טו האוע נו בעטטער אנסשער.</translation>
    </message>
    <message>
        <source>Thank you for telling us. We are sorry that we have no better answer yet.</source>
        <translation>טהאנק יוו פור טעללינג וס. שע ארע סוררי טהאט שע האוע נו בעטטער אנסשער יעט.</translation>
    </message>
    <message>
        <source>The agreement is changed, as both of us agreed.</source>
        <translation>טהע אגרעעמענט יס כהאנגעד, אס בוטה ופ וס אגרעעד.</translation>
    </message>
    <message>
        <source>The drawer by the books</source>
        <translation>טהע דראשער בי טהע בווקס</translation>
    </message>
    <message>
        <source>The goods go home with you today.</source>
        <translation>טהע גוודס גו הומע שיטה יוו טודאי.</translation>
    </message>
    <message>
        <source>The next part of your agreement is for this day:</source>
        <translation>טהע נעצט פארט ופ יוור אגרעעמענט יס פור טהיס דאי:</translation>
    </message>
    <message>
        <source>The shelf said less than we charged. Here is what is due to you.</source>
        <translation>טהע סהעלפ סאיד לעסס טהאנ שע כהארגעד. הערע יס שהאט יס דוע טו יוו.</translation>
    </message>
    <message>
        <source>The shop bears it. It is nobody&apos;s debt.</source>
        <translation>טהע סהופ בעארס יט. יט יס נובודי&apos;ס דעבט.</translation>
    </message>
    <message>
        <source>The shop keeps it for whoever it belongs to.</source>
        <translation>טהע סהופ קעעפס יט פור שהועוער יט בעלונגס טו.</translation>
    </message>
    <message>
        <source>There is less to pay: each part is smaller.</source>
        <translation>טהערע יס לעסס טו פאי: עאכה פארט יס סמאללער.</translation>
    </message>
    <message>
        <source>There is less to pay: the plan ends sooner.</source>
        <translation>טהערע יס לעסס טו פאי: טהע פלאנ ענדס סוונער.</translation>
    </message>
    <message>
        <source>There is no last day: send it when it suits you.</source>
        <translation>טהערע יס נו לאסט דאי: סענד יט שהענ יט סויטס יוו.</translation>
    </message>
    <message>
        <source>These prices stand until {day}.</source>
        <translation>טהעסע פריכעס סטאנד ונטיל {day}.</translation>
    </message>
    <message>
        <source>They come back like the other goods: what is still open falls first, then what you paid comes back the way it was paid.</source>
        <translation>טהעי כומע באכק ליקע טהע וטהער גוודס: שהאט יס סטילל ופענ פאללס פירסט, טהענ שהאט יוו פאיד כומעס באכק טהע שאי יט שאס פאיד.</translation>
    </message>
    <message>
        <source>This paper is our word, and we are the ones to ask: it counts even if nobody registered it, or our records are lost.</source>
        <translation>טהיס פאפער יס וור שורד, אנד שע ארע טהע ונעס טו אסק: יט כוונטס עוענ יפ נובודי רעגיסטערעד יט, ור וור רעכורדס ארע לוסט.</translation>
    </message>
    <message>
        <source>This paper is our word: it proves every payment on it, even if our records are lost.</source>
        <translation>טהיס פאפער יס וור שורד: יט פרוועס עוערי פאימענט ונ יט, עוענ יפ וור רעכורדס ארע לוסט.</translation>
    </message>
    <message>
        <source>This payment</source>
        <translation>טהיס פאימענט</translation>
    </message>
    <message>
        <source>This receipt is our word: it counts even if our records are lost.</source>
        <translation>טהיס רעכעיפט יס וור שורד: יט כוונטס עוענ יפ וור רעכורדס ארע לוסט.</translation>
    </message>
    <message>
        <source>This slip is our word: it counts even if our records are lost.</source>
        <translation>טהיס סליפ יס וור שורד: יט כוונטס עוענ יפ וור רעכורדס ארע לוסט.</translation>
    </message>
    <message>
        <source>To be paid in {count} parts</source>
        <translation>טו בע פאיד ינ {count} פארטס</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>טו פאי</translation>
    </message>
    <message>
        <source>Total {currency}</source>
        <translation>טוטאל {currency}</translation>
    </message>
    <message>
        <source>Towards new goods</source>
        <translation>טושארדס נעש גוודס</translation>
    </message>
    <message>
        <source>Towards new goods ({tender})</source>
        <translation>טושארדס נעש גוודס ({tender})</translation>
    </message>
    <message>
        <source>Tries that the books refused</source>
        <translation>טריעס טהאט טהע בווקס רעפוסעד</translation>
    </message>
    <message>
        <source>Until then it may be used as often as you like.</source>
        <translation>ונטיל טהענ יט מאי בע וסעד אס ופטענ אס יוו ליקע.</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>ונטיל {day}</translation>
    </message>
    <message>
        <source>Use it in parts as you like: bring this slip.</source>
        <translation>וסע יט ינ פארטס אס יוו ליקע: ברינג טהיס סליפ.</translation>
    </message>
    <message>
        <source>WARRANTY</source>
        <translation>שארראנטי</translation>
    </message>
    <message>
        <source>We are putting our records of this plan in order. Until then nothing falls due.</source>
        <translation>שע ארע פוטטינג וור רעכורדס ופ טהיס פלאנ ינ ורדער. ונטיל טהענ נוטהינג פאללס דוע.</translation>
    </message>
    <message>
        <source>We are sorry. This should not have happened.</source>
        <translation>שע ארע סוררי. טהיס סהוולד נוט האוע האפפענעד.</translation>
    </message>
    <message>
        <source>We are sorry. This was our mistake, and it costs you nothing.</source>
        <translation>שע ארע סוררי. טהיס שאס וור מיסטאקע, אנד יט כוסטס יוו נוטהינג.</translation>
    </message>
    <message>
        <source>We booked your payment the wrong way.</source>
        <translation>שע בווקעד יוור פאימענט טהע שרונג שאי.</translation>
    </message>
    <message>
        <source>We charged the wrong tax. What you paid is never raised.</source>
        <translation>שע כהארגעד טהע שרונג טאצ. שהאט יוו פאיד יס נעוער ראיסעד.</translation>
    </message>
    <message>
        <source>We charged too little. The price you paid stands.</source>
        <translation>שע כהארגעד טוו ליטטלע. טהע פריכע יוו פאיד סטאנדס.</translation>
    </message>
    <message>
        <source>We charged too much. Here is the difference.</source>
        <translation>שע כהארגעד טוו מוכה. הערע יס טהע דיפפערענכע.</translation>
    </message>
    <message>
        <source>We did not keep the day we promised. Your deposit is back, all of it.</source>
        <translation>שע דיד נוט קעעפ טהע דאי שע פרומיסעד. יוור דעפוסיט יס באכק, אלל ופ יט.</translation>
    </message>
    <message>
        <source>We forgot a promotion. Here is what it was worth.</source>
        <translation>שע פורגוט א פרומוטיונ. הערע יס שהאט יט שאס שורטה.</translation>
    </message>
    <message>
        <source>We forgot points of yours. They are added.</source>
        <translation>שע פורגוט פוינטס ופ יוורס. טהעי ארע אדדעד.</translation>
    </message>
    <message>
        <source>We forgot your coupon. Here is what it was worth.</source>
        <translation>שע פורגוט יוור כוופונ. הערע יס שהאט יט שאס שורטה.</translation>
    </message>
    <message>
        <source>We gave too little change. Here is the rest.</source>
        <translation>שע גאוע טוו ליטטלע כהאנגע. הערע יס טהע רעסט.</translation>
    </message>
    <message>
        <source>We gave too much change. It is yours.</source>
        <translation>שע גאוע טוו מוכה כהאנגע. יט יס יוורס.</translation>
    </message>
    <message>
        <source>We gave too much money back. It is yours.</source>
        <translation>שע גאוע טוו מוכה מונעי באכק. יט יס יוורס.</translation>
    </message>
    <message>
        <source>We had written it down in the wrong place.</source>
        <translation>שע האד שריטטענ יט דושנ ינ טהע שרונג פלאכע.</translation>
    </message>
    <message>
        <source>We have not found it, and it does not count yet. Our reason:</source>
        <translation>שע האוע נוט פוונד יט, אנד יט דועס נוט כוונט יעט. וור רעאסונ:</translation>
    </message>
    <message>
        <source>We keep the goods for you until they are paid, and then hand them over.</source>
        <translation>שע קעעפ טהע גוודס פור יוו ונטיל טהעי ארע פאיד, אנד טהענ האנד טהעמ ווער.</translation>
    </message>
    <message>
        <source>We keep your goods for you.</source>
        <translation>שע קעעפ יוור גוודס פור יוו.</translation>
    </message>
    <message>
        <source>We lost what you left with us. It is made good.</source>
        <translation>שע לוסט שהאט יוו לעפט שיטה וס. יט יס מאדע גווד.</translation>
    </message>
    <message>
        <source>We may have missed your payment of this day:</source>
        <translation>שע מאי האוע מיססעד יוור פאימענט ופ טהיס דאי:</translation>
    </message>
    <message>
        <source>We promise you these goods.</source>
        <translation>שע פרומיסע יוו טהעסע גוודס.</translation>
    </message>
    <message>
        <source>We promise you this money.</source>
        <translation>שע פרומיסע יוו טהיס מונעי.</translation>
    </message>
    <message>
        <source>We rang one piece twice. Here is the second one.</source>
        <translation>שע ראנג ונע פיעכע טשיכע. הערע יס טהע סעכונד ונע.</translation>
    </message>
    <message>
        <source>We took a note without looking. The loss is ours.</source>
        <translation>שע טווק א נוטע שיטהווט לווקינג. טהע לוסס יס וורס.</translation>
    </message>
    <message>
        <source>We took this in. It is worth this much for you here.</source>
        <translation>שע טווק טהיס ינ. יט יס שורטה טהיס מוכה פור יוו הערע.</translation>
    </message>
    <message>
        <source>We wrote a figure down wrongly. Your paper counts.</source>
        <translation>שע שרוטע א פיגורע דושנ שרונגלי. יוור פאפער כוונטס.</translation>
    </message>
    <message>
        <source>We wrote down more than was handed over. Your receipt stands as it is.</source>
        <translation>שע שרוטע דושנ מורע טהאנ שאס האנדעד ווער. יוור רעכעיפט סטאנדס אס יט יס.</translation>
    </message>
    <message>
        <source>What was sent to you may come back for no reason within 14 days of its coming; try it as you would in a shop.</source>
        <translation>שהאט שאס סענט טו יוו מאי כומע באכק פור נו רעאסונ שיטהינ 14 דאיס ופ יטס כומינג; טרי יט אס יוו שוולד ינ א סהופ.</translation>
    </message>
    <message>
        <source>What we saw: {words}</source>
        <translation>שהאט שע סאש: {words}</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>שהאט שוולד כהאנגע יט</translation>
    </message>
    <message>
        <source>When the goods come back, so does this, as such a slip.</source>
        <translation>שהענ טהע גוודס כומע באכק, סו דועס טהיס, אס סוכה א סליפ.</translation>
    </message>
    <message>
        <source>When the goods come back, what was paid for it comes back too.</source>
        <translation>שהענ טהע גוודס כומע באכק, שהאט שאס פאיד פור יט כומעס באכק טוו.</translation>
    </message>
    <message>
        <source>Worn beyond trying: less may come back</source>
        <translation>שורנ בעיונד טריינג: לעסס מאי כומע באכק</translation>
    </message>
    <message>
        <source>Worth {currency}</source>
        <translation>שורטה {currency}</translation>
    </message>
    <message>
        <source>X REPORT</source>
        <translation>צ רעפורט</translation>
    </message>
    <message>
        <source>YOUR PAYMENT</source>
        <translation>יוור פאימענט</translation>
    </message>
    <message>
        <source>YOUR QUESTION</source>
        <translation>יוור קועסטיונ</translation>
    </message>
    <message>
        <source>You asked for this, or it is better for you. Nothing else changes.</source>
        <translation>יוו אסקעד פור טהיס, ור יט יס בעטטער פור יוו. נוטהינג עלסע כהאנגעס.</translation>
    </message>
    <message>
        <source>You can ask again: bring this slip and ask for the owner, in writing or by word. The owner looks at everything anew and answers in writing.</source>
        <translation>יוו כאנ אסק אגאינ: ברינג טהיס סליפ אנד אסק פור טהע ושנער, ינ שריטינג ור בי שורד. טהע ושנער לווקס אט עועריטהינג אנעש אנד אנסשערס ינ שריטינג.</translation>
    </message>
    <message>
        <source>You get something else for it, or store credit for what was paid.</source>
        <translation>יוו געט סומעטהינג עלסע פור יט, ור סטורע כרעדיט פור שהאט שאס פאיד.</translation>
    </message>
    <message>
        <source>You left this with us. It is yours.</source>
        <translation>יוו לעפט טהיס שיטה וס. יט יס יוורס.</translation>
    </message>
    <message>
        <source>You may say no and keep the agreement as it was. Signed, both figures are agreed.</source>
        <translation>יוו מאי סאי נו אנד קעעפ טהע אגרעעמענט אס יט שאס. סיגנעד, בוטה פיגורעס ארע אגרעעד.</translation>
    </message>
    <message>
        <source>You owe no more than this.</source>
        <translation>יוו ושע נו מורע טהאנ טהיס.</translation>
    </message>
    <message>
        <source>You owe nothing more.</source>
        <translation>יוו ושע נוטהינג מורע.</translation>
    </message>
    <message>
        <source>You owe us nothing for this.</source>
        <translation>יוו ושע וס נוטהינג פור טהיס.</translation>
    </message>
    <message>
        <source>You paid this, and it counts for your goods.</source>
        <translation>יוו פאיד טהיס, אנד יט כוונטס פור יוור גוודס.</translation>
    </message>
    <message>
        <source>You told us that something on the bill was not in the bag. It is noted: we count, and answer you. This does not lapse.</source>
        <translation>יוו טולד וס טהאט סומעטהינג ונ טהע בילל שאס נוט ינ טהע באג. יט יס נוטעד: שע כוונט, אנד אנסשער יוו. טהיס דועס נוט לאפסע.</translation>
    </message>
    <message>
        <source>You told us that you paid</source>
        <translation>יוו טולד וס טהאט יוו פאיד</translation>
    </message>
    <message>
        <source>Your card did not take the money back. Here it is another way.</source>
        <translation>יוור כארד דיד נוט טאקע טהע מונעי באכק. הערע יט יס אנוטהער שאי.</translation>
    </message>
    <message>
        <source>Your card was charged twice. Here is what was too much.</source>
        <translation>יוור כארד שאס כהארגעד טשיכע. הערע יס שהאט שאס טוו מוכה.</translation>
    </message>
    <message>
        <source>Your days to bring it back begin today.</source>
        <translation>יוור דאיס טו ברינג יט באכק בעגינ טודאי.</translation>
    </message>
    <message>
        <source>Your goods are paid and ready for you.</source>
        <translation>יוור גוודס ארע פאיד אנד רעאדי פור יוו.</translation>
    </message>
    <message>
        <source>Z REPORT</source>
        <translation>ז רעפורט</translation>
    </message>
    <message>
        <source>about receipt {number}</source>
        <translation>אבווט רעכעיפט {number}</translation>
    </message>
    <message>
        <source>accepted by carriers</source>
        <translation>אככעפטעד בי כארריערס</translation>
    </message>
    <message>
        <source>accepted by suppliers</source>
        <translation>אככעפטעד בי סופפליערס</translation>
    </message>
    <message>
        <source>agreement {number} of {day}</source>
        <translation>אגרעעמענט {number} ופ {day}</translation>
    </message>
    <message>
        <source>and {count} more in the program</source>
        <translation>אנד {count} מורע ינ טהע פרוגראמ</translation>
    </message>
    <message>
        <source>as it stands here</source>
        <translation>אס יט סטאנדס הערע</translation>
    </message>
    <message>
        <source>as the old books say</source>
        <translation>אס טהע ולד בווקס סאי</translation>
    </message>
    <message>
        <source>asked of carriers</source>
        <translation>אסקעד ופ כארריערס</translation>
    </message>
    <message>
        <source>asked of suppliers</source>
        <translation>אסקעד ופ סופפליערס</translation>
    </message>
    <message>
        <source>back until {day}</source>
        <translation>באכק ונטיל {day}</translation>
    </message>
    <message>
        <source>before: {amount}</source>
        <translation>בעפורע: {amount}</translation>
    </message>
    <message>
        <source>better for customers by</source>
        <translation>בעטטער פור כוסטומערס בי</translation>
    </message>
    <message>
        <source>booked wrongly</source>
        <translation>בווקעד שרונגלי</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>כאוסע נוט קנושנ</translation>
    </message>
    <message>
        <source>charged too little</source>
        <translation>כהארגעד טוו ליטטלע</translation>
    </message>
    <message>
        <source>check code {code}</source>
        <translation>כהעכק כודע {code}</translation>
    </message>
    <message>
        <source>clerk {clerk}</source>
        <translation>כלערק {clerk}</translation>
    </message>
    <message>
        <source>clerk {clerk}, returns: {said} of {of}</source>
        <translation>כלערק {clerk}, רעטורנס: {said} ופ {of}</translation>
    </message>
    <message>
        <source>customer {reference}</source>
        <translation>כוסטומער {reference}</translation>
    </message>
    <message>
        <source>drawer short</source>
        <translation>דראשער סהורט</translation>
    </message>
    <message>
        <source>every payment of a plan so far</source>
        <translation>עוערי פאימענט ופ א פלאנ סו פאר</translation>
    </message>
    <message>
        <source>from gift receipt {number}</source>
        <translation>פרומ גיפט רעכעיפט {number}</translation>
    </message>
    <message>
        <source>from receipt {number} of {day}</source>
        <translation>פרומ רעכעיפט {number} ופ {day}</translation>
    </message>
    <message>
        <source>given back too much</source>
        <translation>גיוענ באכק טוו מוכה</translation>
    </message>
    <message>
        <source>given for {number}</source>
        <translation>גיוענ פור {number}</translation>
    </message>
    <message>
        <source>goods added, {number}</source>
        <translation>גוודס אדדעד, {number}</translation>
    </message>
    <message>
        <source>goods back, {number}</source>
        <translation>גוודס באכק, {number}</translation>
    </message>
    <message>
        <source>handed {handed}, change {change}</source>
        <translation>האנדעד {handed}, כהאנגע {change}</translation>
    </message>
    <message>
        <source>how it was paid</source>
        <translation>הוש יט שאס פאיד</translation>
    </message>
    <message>
        <source>how many pieces, and what was taken off</source>
        <translation>הוש מאני פיעכעס, אנד שהאט שאס טאקענ ופפ</translation>
    </message>
    <message>
        <source>in place of {number}, which is used up</source>
        <translation>ינ פלאכע ופ {number}, שהיכה יס וסעד ופ</translation>
    </message>
    <message>
        <source>left to you, {number}</source>
        <translation>לעפט טו יוו, {number}</translation>
    </message>
    <message>
        <source>not paid by carriers after all</source>
        <translation>נוט פאיד בי כארריערס אפטער אלל</translation>
    </message>
    <message>
        <source>not paid by suppliers after all</source>
        <translation>נוט פאיד בי סופפליערס אפטער אלל</translation>
    </message>
    <message>
        <source>not sold here: taken back as a kindness</source>
        <translation>נוט סולד הערע: טאקענ באכק אס א קינדנעסס</translation>
    </message>
    <message>
        <source>notes that were no good</source>
        <translation>נוטעס טהאט שערע נו גווד</translation>
    </message>
    <message>
        <source>of receipt {number}</source>
        <translation>ופ רעכעיפט {number}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>ונ {day}</translation>
    </message>
    <message>
        <source>opened {when} by clerk {clerk}</source>
        <translation>ופענעד {when} בי כלערק {clerk}</translation>
    </message>
    <message>
        <source>paid by carriers</source>
        <translation>פאיד בי כארריערס</translation>
    </message>
    <message>
        <source>paid by suppliers</source>
        <translation>פאיד בי סופפליערס</translation>
    </message>
    <message>
        <source>payments not recorded</source>
        <translation>פאימענטס נוט רעכורדעד</translation>
    </message>
    <message>
        <source>pieces: {count}</source>
        <translation>פיעכעס: {count}</translation>
    </message>
    <message>
        <source>price lowered, {number}</source>
        <translation>פריכע לושערעד, {number}</translation>
    </message>
    <message>
        <source>printed again {when}</source>
        <translation>פרינטעד אגאינ {when}</translation>
    </message>
    <message>
        <source>promotions forgotten</source>
        <translation>פרומוטיונס פורגוטטענ</translation>
    </message>
    <message>
        <source>put right, {number}</source>
        <translation>פוט ריגהט, {number}</translation>
    </message>
    <message>
        <source>records or goods lost</source>
        <translation>רעכורדס ור גוודס לוסט</translation>
    </message>
    <message>
        <source>rows not listed here: {count}</source>
        <translation>רושס נוט ליסטעד הערע: {count}</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>סאמפלע</translation>
    </message>
    <message>
        <source>serial {numbers}</source>
        <translation>סעריאל {numbers}</translation>
    </message>
    <message>
        <source>system down</source>
        <translation>סיסטעמ דושנ</translation>
    </message>
    <message>
        <source>taken off: {discount}</source>
        <translation>טאקענ ופפ: {discount}</translation>
    </message>
    <message>
        <source>that nobody may ask for more</source>
        <translation>טהאט נובודי מאי אסק פור מורע</translation>
    </message>
    <message>
        <source>that the paper counts if our records are lost</source>
        <translation>טהאט טהע פאפער כוונטס יפ וור רעכורדס ארע לוסט</translation>
    </message>
    <message>
        <source>the balance of a plan</source>
        <translation>טהע באלאנכע ופ א פלאנ</translation>
    </message>
    <message>
        <source>the next day and amount of a plan</source>
        <translation>טהע נעצט דאי אנד אמוונט ופ א פלאנ</translation>
    </message>
    <message>
        <source>the program or a machine</source>
        <translation>טהע פרוגראמ ור א מאכהינע</translation>
    </message>
    <message>
        <source>the shop&apos;s median</source>
        <translation>טהע סהופ&apos;ס מעדיאנ</translation>
    </message>
    <message>
        <source>the signed code</source>
        <translation>טהע סיגנעד כודע</translation>
    </message>
    <message>
        <source>the tax in the prices</source>
        <translation>טהע טאצ ינ טהע פריכעס</translation>
    </message>
    <message>
        <source>the total, or this payment</source>
        <translation>טהע טוטאל, ור טהיס פאימענט</translation>
    </message>
    <message>
        <source>then {count} more, the last on {day}</source>
        <translation>טהענ {count} מורע, טהע לאסט ונ {day}</translation>
    </message>
    <message>
        <source>till {till}</source>
        <translation>טילל {till}</translation>
    </message>
    <message>
        <source>until when anything may come back</source>
        <translation>ונטיל שהענ אניטהינג מאי כומע באכק</translation>
    </message>
    <message>
        <source>what was bought, or which plan is paid</source>
        <translation>שהאט שאס בווגהט, ור שהיכה פלאנ יס פאיד</translation>
    </message>
    <message>
        <source>with its own paper {number}</source>
        <translation>שיטה יטס ושנ פאפער {number}</translation>
    </message>
    <message>
        <source>without a receipt</source>
        <translation>שיטהווט א רעכעיפט</translation>
    </message>
    <message>
        <source>wrong change</source>
        <translation>שרונג כהאנגע</translation>
    </message>
    <message>
        <source>wrong goods</source>
        <translation>שרונג גוודס</translation>
    </message>
    <message>
        <source>wrong tax</source>
        <translation>שרונג טאצ</translation>
    </message>
    <message>
        <source>your words at the foot, and that sorry comes first</source>
        <translation>יוור שורדס אט טהע פווט, אנד טהאט סוררי כומעס פירסט</translation>
    </message>
    <message>
        <source>{day} · {number}, by outage slip</source>
        <translation>{day} · {number}, בי ווטאגע סליפ</translation>
    </message>
    <message>
        <source>{day} · {number}, by your paper</source>
        <translation>{day} · {number}, בי יוור פאפער</translation>
    </message>
    <message>
        <source>{day} · {number}, by your word</source>
        <translation>{day} · {number}, בי יוור שורד</translation>
    </message>
    <message>
        <source>{day} · {number}, handed back to you</source>
        <translation>{day} · {number}, האנדעד באכק טו יוו</translation>
    </message>
    <message>
        <source>{day} · {number}, taken back by the bank</source>
        <translation>{day} · {number}, טאקענ באכק בי טהע באנק</translation>
    </message>
    <message>
        <source>{goods}, as at {where}</source>
        <translation>{goods}, אס אט {where}</translation>
    </message>
    <message>
        <source>{listed} less {discount}</source>
        <translation>{listed} לעסס {discount}</translation>
    </message>
    <message>
        <source>{name} ({times})</source>
        <translation>{name} ({times})</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} ופ {parts}</translation>
    </message>
    <message>
        <source>{rate} on {net} net</source>
        <translation>{rate} ונ {net} נעט</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} טו {until}</translation>
    </message>
    <message>
        <source>{tender} ending {digits}</source>
        <translation>{tender} ענדינג {digits}</translation>
    </message>
    <message>
        <source>{units} of {sold}</source>
        <translation>{units} ופ {sold}</translation>
    </message>
    <message>
        <source>{weight} kg</source>
        <translation>{weight} קג</translation>
    </message>
    <message>
        <source>{when}, till {till}</source>
        <translation>{when}, טילל {till}</translation>
    </message>
    <message>
        <source>“I am sorry to trouble you. We are calling about a mistake of ours.”</source>
        <translation>“י אמ סוררי טו טרוובלע יוו. שע ארע כאללינג אבווט א מיסטאקע ופ וורס.”</translation>
    </message>
    <message>
        <source>“Thank you. It counts from that day, and you need not come in for it.”</source>
        <translation>“טהאנק יוו. יט כוונטס פרומ טהאט דאי, אנד יוו נעעד נוט כומע ינ פור יט.”</translation>
    </message>
    <message>
        <source>“We may not have written down a payment you made. Did you pay us then?”</source>
        <translation>“שע מאי נוט האוע שריטטענ דושנ א פאימענט יוו מאדע. דיד יוו פאי וס טהענ?”</translation>
    </message>
    <message>
        <source>“We send you a signed slip with how you stand. Sorry again.”</source>
        <translation>“שע סענד יוו א סיגנעד סליפ שיטה הוש יוו סטאנד. סוררי אגאינ.”</translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message>
        <source>Announced: the goods come when it suits the customer.</source>
        <translation>אננוונכעד: טהע גוודס כומע שהענ יט סויטס טהע כוסטומער.</translation>
    </message>
    <message>
        <source>Cash: pay it when the customer is here.</source>
        <translation>כאסה: פאי יט שהענ טהע כוסטומער יס הערע.</translation>
    </message>
    <message>
        <source>Find or announce a return by parcel</source>
        <translation>פינד ור אננוונכע א רעטורנ בי פארכעל</translation>
    </message>
    <message>
        <source>How many? At most {most}.</source>
        <translation>הוש מאני? אט מוסט {most}.</translation>
    </message>
    <message>
        <source>It is handed in: print the slip</source>
        <translation>יט יס האנדעד ינ: פרינט טהע סליפ</translation>
    </message>
    <message>
        <source>It is here: look at the goods</source>
        <translation>יט יס הערע: לווק אט טהע גוודס</translation>
    </message>
    <message>
        <source>It is received</source>
        <translation>יט יס רעכעיועד</translation>
    </message>
    <message>
        <source>Label K1-…, or a receipt S1-… whose goods will come</source>
        <translation>לאבעל ק1-…, ור א רעכעיפט ס1-… שהוסע גוודס שילל כומע</translation>
    </message>
    <message>
        <source>Lost on the way: pay all of it</source>
        <translation>לוסט ונ טהע שאי: פאי אלל ופ יט</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>נו לאבעל</translation>
    </message>
    <message>
        <source>No return by parcel.</source>
        <translation>נו רעטורנ בי פארכעל.</translation>
    </message>
    <message>
        <source>Nothing is coming after all</source>
        <translation>נוטהינג יס כומינג אפטער אלל</translation>
    </message>
    <message>
        <source>Nothing is coming, nothing is owed.</source>
        <translation>נוטהינג יס כומינג, נוטהינג יס ושעד.</translation>
    </message>
    <message>
        <source>Nothing is expected of that label any more.</source>
        <translation>נוטהינג יס עצפעכטעד ופ טהאט לאבעל אני מורע.</translation>
    </message>
    <message>
        <source>Nothing of that receipt is left to announce.</source>
        <translation>נוטהינג ופ טהאט רעכעיפט יס לעפט טו אננוונכע.</translation>
    </message>
    <message>
        <source>Paid.</source>
        <translation>פאיד.</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>פארכעל</translation>
    </message>
    <message>
        <source>Pay back {amount}</source>
        <translation>פאי באכק {amount}</translation>
    </message>
    <message>
        <source>Print the label</source>
        <translation>פרינט טהע לאבעל</translation>
    </message>
    <message>
        <source>Received. The next step: pay it back.</source>
        <translation>רעכעיועד. טהע נעצט סטעפ: פאי יט באכק.</translation>
    </message>
    <message>
        <source>Return by parcel</source>
        <translation>רעטורנ בי פארכעל</translation>
    </message>
    <message>
        <source>The drop-off slip {slip} prints. From now on it is ours.</source>
        <translation>טהע דרופ-ופפ סליפ {slip} פרינטס. פרומ נוש ונ יט יס וורס.</translation>
    </message>
    <message>
        <source>The label {number} prints.</source>
        <translation>טהע לאבעל {number} פרינטס.</translation>
    </message>
    <message>
        <source>To be paid by {day}.</source>
        <translation>טו בע פאיד בי {day}.</translation>
    </message>
    <message>
        <source>To be paid now</source>
        <translation>טו בע פאיד נוש</translation>
    </message>
    <message>
        <source>Type or scan the receipt: the label prints, the goods come later.</source>
        <translation>טיפע ור סכאנ טהע רעכעיפט: טהע לאבעל פרינטס, טהע גוודס כומע לאטער.</translation>
    </message>
    <message>
        <source>What came? What is damaged is paid like the rest.</source>
        <translation>שהאט כאמע? שהאט יס דאמאגעד יס פאיד ליקע טהע רעסט.</translation>
    </message>
    <message>
        <source>What comes back? The label has no last day on it.</source>
        <translation>שהאט כומעס באכק? טהע לאבעל האס נו לאסט דאי ונ יט.</translation>
    </message>
    <message>
        <source>Which goods are on their way back?</source>
        <translation>שהיכה גוודס ארע ונ טהעיר שאי באכק?</translation>
    </message>
    <message>
        <source>Why does it come back?</source>
        <translation>שהי דועס יט כומע באכק?</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>אננוונכעד</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>בי {day}</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>דאמאגעד</translation>
    </message>
    <message>
        <source>good</source>
        <translation>גווד</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>סעטטלעד</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>טו בע פאיד</translation>
    </message>
    <message>
        <source>{amount} goes back. The return slip prints.</source>
        <translation>{amount} גועס באכק. טהע רעטורנ סליפ פרינטס.</translation>
    </message>
    <message>
        <source>{count} damaged</source>
        <translation>{count} דאמאגעד</translation>
    </message>
    <message>
        <source>{count} good</source>
        <translation>{count} גווד</translation>
    </message>
    <message>
        <source>{count} paid</source>
        <translation>{count} פאיד</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>Back</source>
        <translation>באכק</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>כארד</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>כאסה</translation>
    </message>
    <message>
        <source>Change {amount}</source>
        <translation>כהאנגע {amount}</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>גיפט</translation>
    </message>
    <message>
        <source>Gift: yes</source>
        <translation>גיפט: יעס</translation>
    </message>
    <message>
        <source>On a plan</source>
        <translation>ונ א פלאנ</translation>
    </message>
    <message>
        <source>Take {amount} in cash</source>
        <translation>טאקע {amount} ינ כאסה</translation>
    </message>
    <message>
        <source>Take {amount}, give {change} change</source>
        <translation>טאקע {amount}, גיוע {change} כהאנגע</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>טו פאי</translation>
    </message>
    <message>
        <source>type what was handed</source>
        <translation>טיפע שהאט שאס האנדעד</translation>
    </message>
    <message>
        <source>{amount} still to pay</source>
        <translation>{amount} סטילל טו פאי</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Drawer</source>
        <translation>דראשער</translation>
    </message>
    <message>
        <source>It opens by itself when cash is taken or given back.</source>
        <translation>יט ופענס בי יטסעלפ שהענ כאסה יס טאקענ ור גיוענ באכק.</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>ופענ טהע דראשער</translation>
    </message>
    <message>
        <source>Opened by hand, it is written down: who, and when.</source>
        <translation>ופענעד בי האנד, יט יס שריטטענ דושנ: שהו, אנד שהענ.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Goods added by page {number}</source>
        <translation>גוודס אדדעד בי פאגע {number}</translation>
    </message>
    <message>
        <source>Goods on plan {number}</source>
        <translation>גוודס ונ פלאנ {number}</translation>
    </message>
    <message>
        <source>Page to be signed. It counts once its code is scanned at the counter after signing; the agreement with our signature is printed then.</source>
        <translation>פאגע טו בע סיגנעד. יט כוונטס ונכע יטס כודע יס סכאננעד אט טהע כוונטער אפטער סיגנינג; טהע אגרעעמענט שיטה וור סיגנאטורע יס פרינטעד טהענ.</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>נוט סיגנעד יעט</translation>
    </message>
    <message>
        <source>these figures, and no others</source>
        <translation>טהעסע פיגורעס, אנד נו וטהערס</translation>
    </message>
</context>
<context>
    <name>PlanKeys</name>
    <message>
        <source>Above the balance: give it back, keep as credit</source>
        <translation>אבווע טהע באלאנכע: גיוע יט באכק, קעעפ אס כרעדיט</translation>
    </message>
    <message>
        <source>Another amount than what is due next</source>
        <translation>אנוטהער אמוונט טהאנ שהאט יס דוע נעצט</translation>
    </message>
    <message>
        <source>Answer what the customer says was paid</source>
        <translation>אנסשער שהאט טהע כוסטומער סאיס שאס פאיד</translation>
    </message>
    <message>
        <source>Change it: dates, goods, our mistakes</source>
        <translation>כהאנגע יט: דאטעס, גוודס, וור מיסטאקעס</translation>
    </message>
    <message>
        <source>Do what the large button says</source>
        <translation>דו שהאט טהע לארגע בוטטונ סאיס</translation>
    </message>
    <message>
        <source>Hand over goods that were kept</source>
        <translation>האנד ווער גוודס טהאט שערע קעפט</translation>
    </message>
    <message>
        <source>No paper, but paid</source>
        <translation>נו פאפער, בוט פאיד</translation>
    </message>
    <message>
        <source>One step back, nothing is lost</source>
        <translation>ונע סטעפ באכק, נוטהינג יס לוסט</translation>
    </message>
    <message>
        <source>Paid by bank transfer, by cheque</source>
        <translation>פאיד בי באנק טראנספער, בי כהעקוע</translation>
    </message>
    <message>
        <source>Paid in cash, by card</source>
        <translation>פאיד ינ כאסה, בי כארד</translation>
    </message>
    <message>
        <source>Paid in several ways</source>
        <translation>פאיד ינ סעועראל שאיס</translation>
    </message>
    <message>
        <source>Print a receipt again: Up and Down choose it</source>
        <translation>פרינט א רעכעיפט אגאינ: ופ אנד דושנ כהווסע יט</translation>
    </message>
    <message>
        <source>Print a statement</source>
        <translation>פרינט א סטאטעמענט</translation>
    </message>
    <message>
        <source>Show the other ways of paying</source>
        <translation>סהוש טהע וטהער שאיס ופ פאיינג</translation>
    </message>
    <message>
        <source>While signing: on paper, in ink</source>
        <translation>שהילע סיגנינג: ונ פאפער, ינ ינק</translation>
    </message>
</context>
<context>
    <name>PlanTerms</name>
    <message>
        <source>A day on which we were shut, or could not take your payment, makes nothing late.</source>
        <translation>א דאי ונ שהיכה שע שערע סהוט, ור כוולד נוט טאקע יוור פאימענט, מאקעס נוטהינג לאטע.</translation>
    </message>
    <message>
        <source>Every payment lowers what you owe by all of it, the oldest part first.</source>
        <translation>עוערי פאימענט לושערס שהאט יוו ושע בי אלל ופ יט, טהע ולדעסט פארט פירסט.</translation>
    </message>
    <message>
        <source>Goods you bring back lower what you owe first; what is above it is paid out to you.</source>
        <translation>גוודס יוו ברינג באכק לושער שהאט יוו ושע פירסט; שהאט יס אבווע יט יס פאיד ווט טו יוו.</translation>
    </message>
    <message>
        <source>Nothing here can be raised or brought forward. What changes otherwise, we both sign, with the figures before and after.</source>
        <translation>נוטהינג הערע כאנ בע ראיסעד ור ברווגהט פורשארד. שהאט כהאנגעס וטהערשיסע, שע בוטה סיגנ, שיטה טהע פיגורעס בעפורע אנד אפטער.</translation>
    </message>
    <message>
        <source>The price is fixed. There is no interest and there are no fees.</source>
        <translation>טהע פריכע יס פיצעד. טהערע יס נו ינטערעסט אנד טהערע ארע נו פעעס.</translation>
    </message>
    <message>
        <source>We keep the goods for you until all is paid. You may stop at any time and get back all that you paid.</source>
        <translation>שע קעעפ טהע גוודס פור יוו ונטיל אלל יס פאיד. יוו מאי סטופ אט אני טימע אנד געט באכק אלל טהאט יוו פאיד.</translation>
    </message>
    <message>
        <source>You may pay early, at any time, in part or in full, and it costs nothing.</source>
        <translation>יוו מאי פאי עארלי, אט אני טימע, ינ פארט ור ינ פולל, אנד יט כוסטס נוטהינג.</translation>
    </message>
    <message>
        <source>Your receipts count, even where our books say otherwise. Mistakes are ours.</source>
        <translation>יוור רעכעיפטס כוונט, עוענ שהערע וור בווקס סאי וטהערשיסע. מיסטאקעס ארע וורס.</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>A new plan</source>
        <translation>א נעש פלאנ</translation>
    </message>
    <message>
        <source>A payment was wrong</source>
        <translation>א פאימענט שאס שרונג</translation>
    </message>
    <message>
        <source>A receipt that is not in this list?</source>
        <translation>א רעכעיפט טהאט יס נוט ינ טהיס ליסט?</translation>
    </message>
    <message>
        <source>Above the balance</source>
        <translation>אבווע טהע באלאנכע</translation>
    </message>
    <message>
        <source>Add the goods on the ticket</source>
        <translation>אדד טהע גוודס ונ טהע טיכקעט</translation>
    </message>
    <message>
        <source>Afterwards the receipt says</source>
        <translation>אפטערשארדס טהע רעכעיפט סאיס</translation>
    </message>
    <message>
        <source>Amount and day are enough. Enter books it, or it is looked for.</source>
        <translation>אמוונט אנד דאי ארע ענווגה. Enter בווקס יט, ור יט יס לווקעד פור.</translation>
    </message>
    <message>
        <source>Amount written on it</source>
        <translation>אמוונט שריטטענ ונ יט</translation>
    </message>
    <message>
        <source>Amount, or scan a receipt</source>
        <translation>אמוונט, ור סכאנ א רעכעיפט</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>אנסשער יט</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>אנסשערעד</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>אס יט סטאנדס</translation>
    </message>
    <message>
        <source>As {sample}. Nothing else changes, and it costs nothing.</source>
        <translation>אס {sample}. נוטהינג עלסע כהאנגעס, אנד יט כוסטס נוטהינג.</translation>
    </message>
    <message>
        <source>At which till, if known</source>
        <translation>אט שהיכה טילל, יפ קנושנ</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>באלאנכע</translation>
    </message>
    <message>
        <source>Book it as told</source>
        <translation>בווק יט אס טולד</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>כהאנגע יט</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>כהאנגעד</translation>
    </message>
    <message>
        <source>Choose the part, type its new day. Enter prints the page.</source>
        <translation>כהווסע טהע פארט, טיפע יטס נעש דאי. Enter פרינטס טהע פאגע.</translation>
    </message>
    <message>
        <source>Credit counts</source>
        <translation>כרעדיט כוונטס</translation>
    </message>
    <message>
        <source>Customer: name or telephone</source>
        <translation>כוסטומער: נאמע ור טעלעפהונע</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>כוסטומערס</translation>
    </message>
    <message>
        <source>Dates move later and parts are skipped as the customer likes.</source>
        <translation>דאטעס מווע לאטער אנד פארטס ארע סקיפפעד אס טהע כוסטומער ליקעס.</translation>
    </message>
    <message>
        <source>Day written on it</source>
        <translation>דאי שריטטענ ונ יט</translation>
    </message>
    <message>
        <source>Deposit paid with</source>
        <translation>דעפוסיט פאיד שיטה</translation>
    </message>
    <message>
        <source>Deposit today</source>
        <translation>דעפוסיט טודאי</translation>
    </message>
    <message>
        <source>Deposit, {tender}</source>
        <translation>דעפוסיט, {tender}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>דונע</translation>
    </message>
    <message>
        <source>End it: all goods come back</source>
        <translation>ענד יט: אלל גוודס כומע באכק</translation>
    </message>
    <message>
        <source>Find a plan</source>
        <translation>פינד א פלאנ</translation>
    </message>
    <message>
        <source>First part on</source>
        <translation>פירסט פארט ונ</translation>
    </message>
    <message>
        <source>Fortnightly</source>
        <translation>פורטניגהטלי</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>גיוע יט באכק</translation>
    </message>
    <message>
        <source>Give {change} back.</source>
        <translation>גיוע {change} באכק.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>גו ונ</translation>
    </message>
    <message>
        <source>Goods come back, each part less</source>
        <translation>גוודס כומע באכק, עאכה פארט לעסס</translation>
    </message>
    <message>
        <source>Goods come back, it ends sooner</source>
        <translation>גוודס כומע באכק, יט ענדס סוונער</translation>
    </message>
    <message>
        <source>Hand the goods over</source>
        <translation>האנד טהע גוודס ווער</translation>
    </message>
    <message>
        <source>How many parts? 2 to 60, and no part of nothing.</source>
        <translation>הוש מאני פארטס? 2 טו 60, אנד נו פארט ופ נוטהינג.</translation>
    </message>
    <message>
        <source>How many parts? 2 to 60.</source>
        <translation>הוש מאני פארטס? 2 טו 60.</translation>
    </message>
    <message>
        <source>How much too much</source>
        <translation>הוש מוכה טוו מוכה</translation>
    </message>
    <message>
        <source>How much was it?</source>
        <translation>הוש מוכה שאס יט?</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>הוש ופטענ</translation>
    </message>
    <message>
        <source>How was it paid?</source>
        <translation>הוש שאס יט פאיד?</translation>
    </message>
    <message>
        <source>Is it meant?</source>
        <translation>יס יט מעאנט?</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>יט כוונטס</translation>
    </message>
    <message>
        <source>It counts once, from the day written on it.</source>
        <translation>יט כוונטס ונכע, פרומ טהע דאי שריטטענ ונ יט.</translation>
    </message>
    <message>
        <source>It counts: print the receipt</source>
        <translation>יט כוונטס: פרינט טהע רעכעיפט</translation>
    </message>
    <message>
        <source>It counts: {amount}</source>
        <translation>יט כוונטס: {amount}</translation>
    </message>
    <message>
        <source>It goes back the way it was paid. It is owed again then, so the customer reads both figures on the customer&apos;s window and signs.</source>
        <translation>יט גועס באכק טהע שאי יט שאס פאיד. יט יס ושעד אגאינ טהענ, סו טהע כוסטומער רעאדס בוטה פיגורעס ונ טהע כוסטומער&apos;ס שינדוש אנד סיגנס.</translation>
    </message>
    <message>
        <source>It is ours: print the slip</source>
        <translation>יט יס וורס: פרינט טהע סליפ</translation>
    </message>
    <message>
        <source>Keep as credit</source>
        <translation>קעעפ אס כרעדיט</translation>
    </message>
    <message>
        <source>Keyed more than given</source>
        <translation>קעיעד מורע טהאנ גיוענ</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>מונטהלי</translation>
    </message>
    <message>
        <source>Move a date</source>
        <translation>מווע א דאטע</translation>
    </message>
    <message>
        <source>Move it, print the page</source>
        <translation>מווע יט, פרינט טהע פאגע</translation>
    </message>
    <message>
        <source>Name, telephone, number of a paper, or goods</source>
        <translation>נאמע, טעלעפהונע, נומבער ופ א פאפער, ור גוודס</translation>
    </message>
    <message>
        <source>New here: telephone or e-mail</source>
        <translation>נעש הערע: טעלעפהונע ור ע-מאיל</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>נעצט</translation>
    </message>
    <message>
        <source>No paper, but paid</source>
        <translation>נו פאפער, בוט פאיד</translation>
    </message>
    <message>
        <source>No part is due soon.</source>
        <translation>נו פארט יס דוע סוונ.</translation>
    </message>
    <message>
        <source>No payment yet. The first is due {due}.</source>
        <translation>נו פאימענט יעט. טהע פירסט יס דוע {due}.</translation>
    </message>
    <message>
        <source>No plan fits that.</source>
        <translation>נו פלאנ פיטס טהאט.</translation>
    </message>
    <message>
        <source>Not to be found: two people say so</source>
        <translation>נוט טו בע פוונד: טשו פעופלע סאי סו</translation>
    </message>
    <message>
        <source>Nothing is owed any more.</source>
        <translation>נוטהינג יס ושעד אני מורע.</translation>
    </message>
    <message>
        <source>Nothing was booked. Type an amount, or scan a receipt.</source>
        <translation>נוטהינג שאס בווקעד. טיפע אנ אמוונט, ור סכאנ א רעכעיפט.</translation>
    </message>
    <message>
        <source>On a plan</source>
        <translation>ונ א פלאנ</translation>
    </message>
    <message>
        <source>On paper, in ink</source>
        <translation>ונ פאפער, ינ ינק</translation>
    </message>
    <message>
        <source>On which day is the first part due?</source>
        <translation>ונ שהיכה דאי יס טהע פירסט פארט דוע?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>ונ שהיכה דאי?</translation>
    </message>
    <message>
        <source>Once the page is signed, scan the code at its foot.</source>
        <translation>ונכע טהע פאגע יס סיגנעד, סכאנ טהע כודע אט יטס פווט.</translation>
    </message>
    <message>
        <source>One way to reach the customer.</source>
        <translation>ונע שאי טו רעאכה טהע כוסטומער.</translation>
    </message>
    <message>
        <source>Only what a customer can know. We look in our own drawers and plans.</source>
        <translation>ונלי שהאט א כוסטומער כאנ קנוש. שע לווק ינ וור ושנ דראשערס אנד פלאנס.</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>ופענ טהע פלאנ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>וטהער</translation>
    </message>
    <message>
        <source>Our books and the papers do not say the same. The figure better for the customer stands here, and nobody is asked for money until it is settled.</source>
        <translation>וור בווקס אנד טהע פאפערס דו נוט סאי טהע סאמע. טהע פיגורע בעטטער פור טהע כוסטומער סטאנדס הערע, אנד נובודי יס אסקעד פור מונעי ונטיל יט יס סעטטלעד.</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>וור מיסטאקע</translation>
    </message>
    <message>
        <source>Ours, keyed afterwards</source>
        <translation>וורס, קעיעד אפטערשארדס</translation>
    </message>
    <message>
        <source>Outage slip</source>
        <translation>ווטאגע סליפ</translation>
    </message>
    <message>
        <source>Page printed</source>
        <translation>פאגע פרינטעד</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>פאיד סו פאר</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>פאיד שיטה</translation>
    </message>
    <message>
        <source>Paid, the customer says</source>
        <translation>פאיד, טהע כוסטומער סאיס</translation>
    </message>
    <message>
        <source>Paid, the customer says: {amount} on {day}. We look for it.</source>
        <translation>פאיד, טהע כוסטומער סאיס: {amount} ונ {day}. שע לווק פור יט.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>פארטס</translation>
    </message>
    <message>
        <source>Parts, 2 to 60</source>
        <translation>פארטס, 2 טו 60</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>פאימענטס</translation>
    </message>
    <message>
        <source>Plan found</source>
        <translation>פלאנ פוונד</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>פלאנס</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>פריכע</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>פרינט אגאינ</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>פרינט טהע סליפ</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>פרינטעד</translation>
    </message>
    <message>
        <source>Promise slip</source>
        <translation>פרומיסע סליפ</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>פוט ריגהט</translation>
    </message>
    <message>
        <source>Read it together. Enter shows the customer&apos;s own window.</source>
        <translation>רעאד יט טוגעטהער. Enter סהושס טהע כוסטומער&apos;ס ושנ שינדוש.</translation>
    </message>
    <message>
        <source>Refuse, print how to appeal</source>
        <translation>רעפוסע, פרינט הוש טו אפפעאל</translation>
    </message>
    <message>
        <source>Say before signing</source>
        <translation>סאי בעפורע סיגנינג</translation>
    </message>
    <message>
        <source>Scan it. It counts from this moment; the difference is ours.</source>
        <translation>סכאנ יט. יט כוונטס פרומ טהיס מומענט; טהע דיפפערענכע יס וורס.</translation>
    </message>
    <message>
        <source>Scan the goods on the ticket, press Enter, then P: on a plan.</source>
        <translation>סכאנ טהע גוודס ונ טהע טיכקעט, פרעסס Enter, טהענ פ: ונ א פלאנ.</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>סעועראל</translation>
    </message>
    <message>
        <source>Show the agreement</source>
        <translation>סהוש טהע אגרעעמענט</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>סהוש טהע כוסטומער</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>סיגנעד</translation>
    </message>
    <message>
        <source>Skip the next part</source>
        <translation>סקיפ טהע נעצט פארט</translation>
    </message>
    <message>
        <source>Slip {number} prints.</source>
        <translation>סליפ {number} פרינטס.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>סטאטע</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>סטאטעמענט</translation>
    </message>
    <message>
        <source>Statement {number}.</source>
        <translation>סטאטעמענט {number}.</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>סטילל ושעד</translation>
    </message>
    <message>
        <source>Still to be handed over</source>
        <translation>סטילל טו בע האנדעד ווער</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>סטורע כרעדיט</translation>
    </message>
    <message>
        <source>Take {amount}, print receipt</source>
        <translation>טאקע {amount}, פרינט רעכעיפט</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>טאקענ</translation>
    </message>
    <message>
        <source>That is more than is left of it. Nothing was taken.</source>
        <translation>טהאט יס מורע טהאנ יס לעפט ופ יט. נוטהינג שאס טאקענ.</translation>
    </message>
    <message>
        <source>That is more than was taken with it.</source>
        <translation>טהאט יס מורע טהאנ שאס טאקענ שיטה יט.</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>טהע אגרעעמענט</translation>
    </message>
    <message>
        <source>The agreement as it will be printed</source>
        <translation>טהע אגרעעמענט אס יט שילל בע פרינטעד</translation>
    </message>
    <message>
        <source>The customer confirms the figures</source>
        <translation>טהע כוסטומער כונפירמס טהע פיגורעס</translation>
    </message>
    <message>
        <source>The customer reads and signs. Esc goes back; nothing is booked.</source>
        <translation>טהע כוסטומער רעאדס אנד סיגנס. Esc גועס באכק; נוטהינג יס בווקעד.</translation>
    </message>
    <message>
        <source>The customer shows it</source>
        <translation>טהע כוסטומער סהושס יט</translation>
    </message>
    <message>
        <source>The customer&apos;s window asks whether the credit pays this.</source>
        <translation>טהע כוסטומער&apos;ס שינדוש אסקס שהעטהער טהע כרעדיט פאיס טהיס.</translation>
    </message>
    <message>
        <source>The customer&apos;s window shows both figures, with a place to sign.</source>
        <translation>טהע כוסטומער&apos;ס שינדוש סהושס בוטה פיגורעס, שיטה א פלאכע טו סיגנ.</translation>
    </message>
    <message>
        <source>The customer&apos;s window shows the figures, with a place to sign.</source>
        <translation>טהע כוסטומער&apos;ס שינדוש סהושס טהע פיגורעס, שיטה א פלאכע טו סיגנ.</translation>
    </message>
    <message>
        <source>The deposit pays all of it: take it as a sale.</source>
        <translation>טהע דעפוסיט פאיס אלל ופ יט: טאקע יט אס א סאלע.</translation>
    </message>
    <message>
        <source>The figures are read and signed on the customer&apos;s window; or on paper, in ink.</source>
        <translation>טהע פיגורעס ארע רעאד אנד סיגנעד ונ טהע כוסטומער&apos;ס שינדוש; ור ונ פאפער, ינ ינק.</translation>
    </message>
    <message>
        <source>The first part cannot be due before today.</source>
        <translation>טהע פירסט פארט כאננוט בע דוע בעפורע טודאי.</translation>
    </message>
    <message>
        <source>The goods</source>
        <translation>טהע גוודס</translation>
    </message>
    <message>
        <source>The goods go home once all is paid. Nothing was booked.</source>
        <translation>טהע גוודס גו הומע ונכע אלל יס פאיד. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>The goods go home. {number} says so.</source>
        <translation>טהע גוודס גו הומע. {number} סאיס סו.</translation>
    </message>
    <message>
        <source>The page is printed. Once it is signed, scan the code at its foot.</source>
        <translation>טהע פאגע יס פרינטעד. ונכע יט יס סיגנעד, סכאנ טהע כודע אט יטס פווט.</translation>
    </message>
    <message>
        <source>The page {number} says what is due from now on.</source>
        <translation>טהע פאגע {number} סאיס שהאט יס דוע פרומ נוש ונ.</translation>
    </message>
    <message>
        <source>The parts</source>
        <translation>טהע פארטס</translation>
    </message>
    <message>
        <source>The receipt stands as it is, and nobody is asked for the difference: it is ours.</source>
        <translation>טהע רעכעיפט סטאנדס אס יט יס, אנד נובודי יס אסקעד פור טהע דיפפערענכע: יט יס וורס.</translation>
    </message>
    <message>
        <source>The second person</source>
        <translation>טהע סעכונד פערסונ</translation>
    </message>
    <message>
        <source>The slip is printed. Enter is done; or type a payment.</source>
        <translation>טהע סליפ יס פרינטעד. Enter יס דונע; ור טיפע א פאימענט.</translation>
    </message>
    <message>
        <source>These books hold no such plan.</source>
        <translation>טהעסע בווקס הולד נו סוכה פלאנ.</translation>
    </message>
    <message>
        <source>This payment</source>
        <translation>טהיס פאימענט</translation>
    </message>
    <message>
        <source>To be paid in parts</source>
        <translation>טו בע פאיד ינ פארטס</translation>
    </message>
    <message>
        <source>To which later day</source>
        <translation>טו שהיכה לאטער דאי</translation>
    </message>
    <message>
        <source>Too much taken</source>
        <translation>טוו מוכה טאקענ</translation>
    </message>
    <message>
        <source>Try the name, the telephone number, or scan any paper of it.</source>
        <translation>טרי טהע נאמע, טהע טעלעפהונע נומבער, ור סכאנ אני פאפער ופ יט.</translation>
    </message>
    <message>
        <source>Type a name or scan a paper to find a plan.</source>
        <translation>טיפע א נאמע ור סכאנ א פאפער טו פינד א פלאנ.</translation>
    </message>
    <message>
        <source>Type the deposit as an amount, or nothing.</source>
        <translation>טיפע טהע דעפוסיט אס אנ אמוונט, ור נוטהינג.</translation>
    </message>
    <message>
        <source>Type what each one pays, then its key. Enter takes the rest.</source>
        <translation>טיפע שהאט עאכה ונע פאיס, טהענ יטס קעי. Enter טאקעס טהע רעסט.</translation>
    </message>
    <message>
        <source>We look for it</source>
        <translation>שע לווק פור יט</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>שעעקלי</translation>
    </message>
    <message>
        <source>What is changed? Nothing is booked before a page is printed.</source>
        <translation>שהאט יס כהאנגעד? נוטהינג יס בווקעד בעפורע א פאגע יס פרינטעד.</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>שהיכה פארט</translation>
    </message>
    <message>
        <source>Which payment</source>
        <translation>שהיכה פאימענט</translation>
    </message>
    <message>
        <source>Whose half is it?</source>
        <translation>שהוסע האלפ יס יט?</translation>
    </message>
    <message>
        <source>Whose plan is it?</source>
        <translation>שהוסע פלאנ יס יט?</translation>
    </message>
    <message>
        <source>Whose plan is it? Enter goes from field to field.</source>
        <translation>שהוסע פלאנ יס יט? Enter גועס פרומ פיעלד טו פיעלד.</translation>
    </message>
    <message>
        <source>Why not, in words (no sums)</source>
        <translation>שהי נוט, ינ שורדס (נו סומס)</translation>
    </message>
    <message>
        <source>You owe no more than this.</source>
        <translation>יוו ושע נו מורע טהאנ טהיס.</translation>
    </message>
    <message>
        <source>You owe nothing.</source>
        <translation>יוו ושע נוטהינג.</translation>
    </message>
    <message>
        <source>all paid</source>
        <translation>אלל פאיד</translation>
    </message>
    <message>
        <source>are kept here until paid</source>
        <translation>ארע קעפט הערע ונטיל פאיד</translation>
    </message>
    <message>
        <source>as told</source>
        <translation>אס טולד</translation>
    </message>
    <message>
        <source>balance after</source>
        <translation>באלאנכע אפטער</translation>
    </message>
    <message>
        <source>by its receipt</source>
        <translation>בי יטס רעכעיפט</translation>
    </message>
    <message>
        <source>day</source>
        <translation>דאי</translation>
    </message>
    <message>
        <source>due today · type another amount, early or over is fine</source>
        <translation>דוע טודאי · טיפע אנוטהער אמוונט, עארלי ור ווער יס פינע</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>דוע {day}</translation>
    </message>
    <message>
        <source>due {day} · type another amount, early or over is fine</source>
        <translation>דוע {day} · טיפע אנוטהער אמוונט, עארלי ור ווער יס פינע</translation>
    </message>
    <message>
        <source>from {number}.</source>
        <translation>פרומ {number}.</translation>
    </message>
    <message>
        <source>go home today</source>
        <translation>גו הומע טודאי</translation>
    </message>
    <message>
        <source>goods added</source>
        <translation>גוודס אדדעד</translation>
    </message>
    <message>
        <source>goods back</source>
        <translation>גוודס באכק</translation>
    </message>
    <message>
        <source>goods kept here</source>
        <translation>גוודס קעפט הערע</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>האנדעד באכק</translation>
    </message>
    <message>
        <source>how</source>
        <translation>הוש</translation>
    </message>
    <message>
        <source>less than a coin</source>
        <translation>לעסס טהאנ א כוינ</translation>
    </message>
    <message>
        <source>next: {amount} on {day}</source>
        <translation>נעצט: {amount} ונ {day}</translation>
    </message>
    <message>
        <source>no interest, no fees</source>
        <translation>נו ינטערעסט, נו פעעס</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>נוט קנושנ</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>נוטהינג מורע</translation>
    </message>
    <message>
        <source>outage slip</source>
        <translation>ווטאגע סליפ</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>פאיד</translation>
    </message>
    <message>
        <source>parts paid: {paid} of {count}</source>
        <translation>פארטס פאיד: {paid} ופ {count}</translation>
    </message>
    <message>
        <source>price lowered</source>
        <translation>פריכע לושערעד</translation>
    </message>
    <message>
        <source>put right by us</source>
        <translation>פוט ריגהט בי וס</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>רעכעיפט</translation>
    </message>
    <message>
        <source>signed {day}</source>
        <translation>סיגנעד {day}</translation>
    </message>
    <message>
        <source>the bank took it back</source>
        <translation>טהע באנק טווק יט באכק</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>ופ טו דאטע</translation>
    </message>
    <message>
        <source>we are looking into it</source>
        <translation>שע ארע לווקינג ינטו יט</translation>
    </message>
    <message>
        <source>{amount} by card</source>
        <translation>{amount} בי כארד</translation>
    </message>
    <message>
        <source>{amount} counted already. What the customer&apos;s half says above that counts too.</source>
        <translation>{amount} כוונטעד אלרעאדי. שהאט טהע כוסטומער&apos;ס האלפ סאיס אבווע טהאט כוונטס טוו.</translation>
    </message>
    <message>
        <source>{amount} in parts. The agreement prints, for the customer.</source>
        <translation>{amount} ינ פארטס. טהע אגרעעמענט פרינטס, פור טהע כוסטומער.</translation>
    </message>
    <message>
        <source>{amount} is more than three times what is due. Enter takes it all the same; or type another amount.</source>
        <translation>{amount} יס מורע טהאנ טהרעע טימעס שהאט יס דוע. Enter טאקעס יט אלל טהע סאמע; ור טיפע אנוטהער אמוונט.</translation>
    </message>
    <message>
        <source>{amount} on {day}</source>
        <translation>{amount} ונ {day}</translation>
    </message>
    <message>
        <source>{amount} on {day}. Until it is answered nothing is late.</source>
        <translation>{amount} ונ {day}. ונטיל יט יס אנסשערעד נוטהינג יס לאטע.</translation>
    </message>
    <message>
        <source>{amount} paid, give {change} back.</source>
        <translation>{amount} פאיד, גיוע {change} באכק.</translation>
    </message>
    <message>
        <source>{amount} paid, {over} are kept as credit {number}.</source>
        <translation>{amount} פאיד, {over} ארע קעפט אס כרעדיט {number}.</translation>
    </message>
    <message>
        <source>{amount} paid.</source>
        <translation>{amount} פאיד.</translation>
    </message>
    <message>
        <source>{amount} still open</source>
        <translation>{amount} סטילל ופענ</translation>
    </message>
    <message>
        <source>{count} parts</source>
        <translation>{count} פארטס</translation>
    </message>
    <message>
        <source>{goods} and {count} more</source>
        <translation>{goods} אנד {count} מורע</translation>
    </message>
    <message>
        <source>{number} has {parts} codes: scan the next one too. It counts.</source>
        <translation>{number} האס {parts} כודעס: סכאנ טהע נעצט ונע טוו. יט כוונטס.</translation>
    </message>
    <message>
        <source>{number} is a slip of the pad. Open its plan and scan the slip once more.</source>
        <translation>{number} יס א סליפ ופ טהע פאד. ופענ יטס פלאנ אנד סכאנ טהע סליפ ונכע מורע.</translation>
    </message>
    <message>
        <source>{number} · give {change} back</source>
        <translation>{number} · גיוע {change} באכק</translation>
    </message>
    <message>
        <source>{number}: {amount} are left on it.</source>
        <translation>{number}: {amount} ארע לעפט ונ יט.</translation>
    </message>
    <message>
        <source>{number}: {amount} count for this plan.</source>
        <translation>{number}: {amount} כוונט פור טהיס פלאנ.</translation>
    </message>
    <message>
        <source>{number}: {amount} count from now on. The difference is ours.</source>
        <translation>{number}: {amount} כוונט פרומ נוש ונ. טהע דיפפערענכע יס וורס.</translation>
    </message>
    <message>
        <source>{number}: {amount} counted already.</source>
        <translation>{number}: {amount} כוונטעד אלרעאדי.</translation>
    </message>
    <message>
        <source>{number}: {amount}. Open its plan and scan the slip once more.</source>
        <translation>{number}: {amount}. ופענ יטס פלאנ אנד סכאנ טהע סליפ ונכע מורע.</translation>
    </message>
    <message>
        <source>{parts}, the first on {first}, the last on {last}.</source>
        <translation>{parts}, טהע פירסט ונ {first}, טהע לאסט ונ {last}.</translation>
    </message>
    <message>
        <source>“I&apos;m sorry we cannot see it yet. We look for it; until {day} nothing is late for it, and the slip says so.”</source>
        <translation>“י&apos;מ סוררי שע כאננוט סעע יט יעט. שע לווק פור יט; ונטיל {day} נוטהינג יס לאטע פור יט, אנד טהע סליפ סאיס סו.”</translation>
    </message>
    <message>
        <source>“I&apos;m sorry, our books had lost that. It counts.”</source>
        <translation>“י&apos;מ סוררי, וור בווקס האד לוסט טהאט. יט כוונטס.”</translation>
    </message>
    <message>
        <source>“I&apos;m sorry, our books had lost your credit. It is worth what your slip says.”</source>
        <translation>“י&apos;מ סוררי, וור בווקס האד לוסט יוור כרעדיט. יט יס שורטה שהאט יוור סליפ סאיס.”</translation>
    </message>
    <message>
        <source>“I&apos;m sorry, our books had lost your plan. It stands again as your paper says it, and the slip proves it.”</source>
        <translation>“י&apos;מ סוררי, וור בווקס האד לוסט יוור פלאנ. יט סטאנדס אגאינ אס יוור פאפער סאיס יט, אנד טהע סליפ פרוועס יט.”</translation>
    </message>
    <message>
        <source>“I&apos;m sorry, our books had lost your receipt. It counts, and the slip says so.”</source>
        <translation>“י&apos;מ סוררי, וור בווקס האד לוסט יוור רעכעיפט. יט כוונטס, אנד טהע סליפ סאיס סו.”</translation>
    </message>
    <message>
        <source>“I&apos;m sorry, our books had lost {amount} that you paid. It counts from this moment, and the slip says so.”</source>
        <translation>“י&apos;מ סוררי, וור בווקס האד לוסט {amount} טהאט יוו פאיד. יט כוונטס פרומ טהיס מומענט, אנד טהע סליפ סאיס סו.”</translation>
    </message>
    <message>
        <source>“I&apos;m sorry, we could not find it. The slip says how to appeal; a receipt found until {day} still counts.”</source>
        <translation>“י&apos;מ סוררי, שע כוולד נוט פינד יט. טהע סליפ סאיס הוש טו אפפעאל; א רעכעיפט פוונד ונטיל {day} סטילל כוונטס.”</translation>
    </message>
    <message>
        <source>“I&apos;m sorry, we had put it in the wrong place. {amount} count from now on; the slip says so.”</source>
        <translation>“י&apos;מ סוררי, שע האד פוט יט ינ טהע שרונג פלאכע. {amount} כוונט פרומ נוש ונ; טהע סליפ סאיס סו.”</translation>
    </message>
    <message>
        <source>“I&apos;m sorry, we took {amount} too much. You have it back, and the slip says so.”</source>
        <translation>“י&apos;מ סוררי, שע טווק {amount} טוו מוכה. יוו האוע יט באכק, אנד טהע סליפ סאיס סו.”</translation>
    </message>
    <message>
        <source>“I&apos;m sorry, we wrote down more. Your receipt stands as it is.”</source>
        <translation>“י&apos;מ סוררי, שע שרוטע דושנ מורע. יוור רעכעיפט סטאנדס אס יט יס.”</translation>
    </message>
    <message>
        <source>“Thank you. Your slip counts: {amount}, from the day on it.”</source>
        <translation>“טהאנק יוו. יוור סליפ כוונטס: {amount}, פרומ טהע דאי ונ יט.”</translation>
    </message>
    <message>
        <source>“Thank you. {amount} count from now on; the slip says so.”</source>
        <translation>“טהאנק יוו. {amount} כוונט פרומ נוש ונ; טהע סליפ סאיס סו.”</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>Ctrl+O adds them.</source>
        <translation>Ctrl+O אדדס טהעמ.</translation>
    </message>
    <message>
        <source>Ctrl+O pays with them.</source>
        <translation>Ctrl+O פאיס שיטה טהעמ.</translation>
    </message>
    <message>
        <source>No points are missing on {number}. {name} has {points}.</source>
        <translation>נו פוינטס ארע מיססינג ונ {number}. {name} האס {points}.</translation>
    </message>
    <message>
        <source>No points are spent.</source>
        <translation>נו פוינטס ארע ספענט.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>פוינטס</translation>
    </message>
    <message>
        <source>Points added: {missing}. {name} has {balance}.</source>
        <translation>פוינטס אדדעד: {missing}. {name} האס {balance}.</translation>
    </message>
    <message>
        <source>Points pay {amount}.</source>
        <translation>פוינטס פאי {amount}.</translation>
    </message>
    <message>
        <source>We forgot points of {name} on {number}: {missing}.</source>
        <translation>שע פורגוט פוינטס ופ {name} ונ {number}: {missing}.</translation>
    </message>
    <message>
        <source>{name} collects points, and has {points}.</source>
        <translation>{name} כוללעכטס פוינטס, אנד האס {points}.</translation>
    </message>
    <message>
        <source>{name}: points {points}. Scan the goods first.</source>
        <translation>{name}: פוינטס {points}. סכאנ טהע גוודס פירסט.</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>About {count} min left</source>
        <translation>אבווט {count} מינ לעפט</translation>
    </message>
    <message>
        <source>About {count} s left</source>
        <translation>אבווט {count} ס לעפט</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>כאנכעל</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>דונע.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>סטופפינג…</translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation>{done} ופ {whole}</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>A deposit, paid now</source>
        <translation>א דעפוסיט, פאיד נוש</translation>
    </message>
    <message>
        <source>A trade-in: what its worth counts for</source>
        <translation>א טראדע-ינ: שהאט יטס שורטה כוונטס פור</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>אמוונט</translation>
    </message>
    <message>
        <source>By which day, if one was named</source>
        <translation>בי שהיכה דאי, יפ ונע שאס נאמעד</translation>
    </message>
    <message>
        <source>Goods left with us</source>
        <translation>גוודס לעפט שיטה וס</translation>
    </message>
    <message>
        <source>Goods that we owe</source>
        <translation>גוודס טהאט שע ושע</translation>
    </message>
    <message>
        <source>Goods, in words</source>
        <translation>גוודס, ינ שורדס</translation>
    </message>
    <message>
        <source>Money off: a promotion</source>
        <translation>מונעי ופפ: א פרומוטיונ</translation>
    </message>
    <message>
        <source>Money that we owe</source>
        <translation>מונעי טהאט שע ושע</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>פאיד נוש</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>פרינט טהע סליפ</translation>
    </message>
    <message>
        <source>Promise slip</source>
        <translation>פרומיסע סליפ</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>פרומיסעד</translation>
    </message>
    <message>
        <source>Take {amount}, print the slip</source>
        <translation>טאקע {amount}, פרינט טהע סליפ</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>שהאט יס פרומיסעד</translation>
    </message>
    <message>
        <source>{number} prints. What it says counts, whatever happens here.</source>
        <translation>{number} פרינטס. שהאט יט סאיס כוונטס, שהאטעוער האפפענס הערע.</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Its prices stand until</source>
        <translation>יטס פריכעס סטאנד ונטיל</translation>
    </message>
    <message>
        <source>Nothing is sold yet. The prices bind the shop, not the customer.</source>
        <translation>נוטהינג יס סולד יעט. טהע פריכעס בינד טהע סהופ, נוט טהע כוסטומער.</translation>
    </message>
    <message>
        <source>Print it as a quote</source>
        <translation>פרינט יט אס א קווטע</translation>
    </message>
    <message>
        <source>Print the quote</source>
        <translation>פרינט טהע קווטע</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>קווטע</translation>
    </message>
    <message>
        <source>The prices of {number} stand until {day}.</source>
        <translation>טהע פריכעס ופ {number} סטאנד ונטיל {day}.</translation>
    </message>
    <message>
        <source>This quote ended on {day}. Today&apos;s prices count: ring it anew.</source>
        <translation>טהיס קווטע ענדעד ונ {day}. טודאי&apos;ס פריכעס כוונט: רינג יט אנעש.</translation>
    </message>
    <message>
        <source>This quote is on the ticket already.</source>
        <translation>טהיס קווטע יס ונ טהע טיכקעט אלרעאדי.</translation>
    </message>
    <message>
        <source>{number} prints. The ticket is still open.</source>
        <translation>{number} פרינטס. טהע טיכקעט יס סטילל ופענ.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Books</source>
        <translation>בווקס</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>פלאנס</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>סהיפט</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>סהופ</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>טיכקעט</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>changed mind</source>
        <translation>כהאנגעד מינד</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>דאמאגעד</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>פאולטי</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>גיפט</translation>
    </message>
    <message>
        <source>not as described</source>
        <translation>נוט אס דעסכריבעד</translation>
    </message>
    <message>
        <source>other</source>
        <translation>וטהער</translation>
    </message>
    <message>
        <source>size or colour</source>
        <translation>סיזע ור כולוור</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>טוו לאטע</translation>
    </message>
    <message>
        <source>wrong item</source>
        <translation>שרונג יטעמ</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>A new PIN for {name}</source>
        <translation>א נעש פינ פור {name}</translation>
    </message>
    <message>
        <source>First half</source>
        <translation>פירסט האלפ</translation>
    </message>
    <message>
        <source>Give a new PIN</source>
        <translation>גיוע א נעש פינ</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>רעכווערי כודע</translation>
    </message>
    <message>
        <source>Second half</source>
        <translation>סעכונד האלפ</translation>
    </message>
    <message>
        <source>The code gives a new six-digit PIN and counts once: a new code is shown after it, for new papers.</source>
        <translation>טהע כודע גיועס א נעש סיצ-דיגיט פינ אנד כוונטס ונכע: א נעש כודע יס סהושנ אפטער יט, פור נעש פאפערס.</translation>
    </message>
    <message>
        <source>The two halves are on two papers: with two people, or in two places. Type both as they are written.</source>
        <translation>טהע טשו האלועס ארע ונ טשו פאפערס: שיטה טשו פעופלע, ור ינ טשו פלאכעס. טיפע בוטה אס טהעי ארע שריטטענ.</translation>
    </message>
    <message>
        <source>take back the last sign</source>
        <translation>טאקע באכק טהע לאסט סיגנ</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>A card pays no more than is due: cards give no change.</source>
        <translation>א כארד פאיס נו מורע טהאנ יס דוע: כארדס גיוע נו כהאנגע.</translation>
    </message>
    <message>
        <source>A code has at most {most} signs. Nothing was kept.</source>
        <translation>א כודע האס אט מוסט {most} סיגנס. נוטהינג שאס קעפט.</translation>
    </message>
    <message>
        <source>A count is nothing or more, and no such number. Nothing was kept.</source>
        <translation>א כוונט יס נוטהינג ור מורע, אנד נו סוכה נומבער. נוטהינג שאס קעפט.</translation>
    </message>
    <message>
        <source>A figure is missing, or fits no such offer. Nothing was kept: look again.</source>
        <translation>א פיגורע יס מיססינג, ור פיטס נו סוכה ופפער. נוטהינג שאס קעפט: לווק אגאינ.</translation>
    </message>
    <message>
        <source>A letter has words, {most} lines at most. Nothing was printed.</source>
        <translation>א לעטטער האס שורדס, {most} לינעס אט מוסט. נוטהינג שאס פרינטעד.</translation>
    </message>
    <message>
        <source>A limit is nothing or more, and no such sum. Nothing was changed.</source>
        <translation>א לימיט יס נוטהינג ור מורע, אנד נו סוכה סומ. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>A lower price is matched for {days} days after the sale. Nothing was booked.</source>
        <translation>א לושער פריכע יס מאטכהעד פור {days} דאיס אפטער טהע סאלע. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>A manager or the owner changes this. Nothing was changed.</source>
        <translation>א מאנאגער ור טהע ושנער כהאנגעס טהיס. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>A no needs a manager who did not ask for it. The customer is not refused.</source>
        <translation>א נו נעעדס א מאנאגער שהו דיד נוט אסק פור יט. טהע כוסטומער יס נוט רעפוסעד.</translation>
    </message>
    <message>
        <source>A pad has from one slip to {most}. Nothing was printed.</source>
        <translation>א פאד האס פרומ ונע סליפ טו {most}. נוטהינג שאס פרינטעד.</translation>
    </message>
    <message>
        <source>A part is for a day gone by. Nothing was signed: choose a later first day.</source>
        <translation>א פארט יס פור א דאי גונע בי. נוטהינג שאס סיגנעד: כהווסע א לאטער פירסט דאי.</translation>
    </message>
    <message>
        <source>A plan has at least {fewest} parts. Nothing was signed.</source>
        <translation>א פלאנ האס אט לעאסט {fewest} פארטס. נוטהינג שאס סיגנעד.</translation>
    </message>
    <message>
        <source>A plan is for goods going out. Nothing was signed: settle what comes back first.</source>
        <translation>א פלאנ יס פור גוודס גוינג ווט. נוטהינג שאס סיגנעד: סעטטלע שהאט כומעס באכק פירסט.</translation>
    </message>
    <message>
        <source>A plan is not changed like that. Nothing was changed.</source>
        <translation>א פלאנ יס נוט כהאנגעד ליקע טהאט. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>A plan is not paid that way. Nothing was taken: choose cash, card or another way.</source>
        <translation>א פלאנ יס נוט פאיד טהאט שאי. נוטהינג שאס טאקענ: כהווסע כאסה, כארד ור אנוטהער שאי.</translation>
    </message>
    <message>
        <source>A price is above nothing, and no slip of the hand. Nothing was kept.</source>
        <translation>א פריכע יס אבווע נוטהינג, אנד נו סליפ ופ טהע האנד. נוטהינג שאס קעפט.</translation>
    </message>
    <message>
        <source>A price or a quantity is a slip: no sale comes to so much. Put the line right.</source>
        <translation>א פריכע ור א קואנטיטי יס א סליפ: נו סאלע כומעס טו סו מוכה. פוט טהע לינע ריגהט.</translation>
    </message>
    <message>
        <source>A promise names an amount or goods. No slip was given.</source>
        <translation>א פרומיסע נאמעס אנ אמוונט ור גוודס. נו סליפ שאס גיוענ.</translation>
    </message>
    <message>
        <source>A promotion is above nothing, and ends today or later. No slip was given.</source>
        <translation>א פרומוטיונ יס אבווע נוטהינג, אנד ענדס טודאי ור לאטער. נו סליפ שאס גיוענ.</translation>
    </message>
    <message>
        <source>A quote ends today or later, and within a year. Nothing was printed.</source>
        <translation>א קווטע ענדס טודאי ור לאטער, אנד שיטהינ א יעאר. נוטהינג שאס פרינטעד.</translation>
    </message>
    <message>
        <source>A season begins, then ends, then its goods have time. Nothing was changed.</source>
        <translation>א סעאסונ בעגינס, טהענ ענדס, טהענ יטס גוודס האוע טימע. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>A second person is somebody else, whom you did not add or change today. Nothing was booked.</source>
        <translation>א סעכונד פערסונ יס סומעבודי עלסע, שהומ יוו דיד נוט אדד ור כהאנגע טודאי. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>A shift is open at this till already.</source>
        <translation>א סהיפט יס ופענ אט טהיס טילל אלרעאדי.</translation>
    </message>
    <message>
        <source>A shop needs a name for its receipts. Nothing was changed.</source>
        <translation>א סהופ נעעדס א נאמע פור יטס רעכעיפטס. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>A shop needs an owner. Nothing was changed: make somebody else owner first.</source>
        <translation>א סהופ נעעדס אנ ושנער. נוטהינג שאס כהאנגעד: מאקע סומעבודי עלסע ושנער פירסט.</translation>
    </message>
    <message>
        <source>A signed paper of each of the two is needed: scan both. The records stay as they are.</source>
        <translation>א סיגנעד פאפער ופ עאכה ופ טהע טשו יס נעעדעד: סכאנ בוטה. טהע רעכורדס סטאי אס טהעי ארע.</translation>
    </message>
    <message>
        <source>A test weight is above nothing, and no tonne. Nothing was kept.</source>
        <translation>א טעסט שעיגהט יס אבווע נוטהינג, אנד נו טוננע. נוטהינג שאס קעפט.</translation>
    </message>
    <message>
        <source>A till or the card machine can be down. Nothing was marked.</source>
        <translation>א טילל ור טהע כארד מאכהינע כאנ בע דושנ. נוטהינג שאס מארקעד.</translation>
    </message>
    <message>
        <source>A warranty covers goods: scan those first, then “{text}”. Nothing was added.</source>
        <translation>א שארראנטי כווערס גוודס: סכאנ טהוסע פירסט, טהענ “{text}”. נוטהינג שאס אדדעד.</translation>
    </message>
    <message>
        <source>A warranty, and nothing else, has months: 1 to {most}. Nothing was kept.</source>
        <translation>א שארראנטי, אנד נוטהינג עלסע, האס מונטהס: 1 טו {most}. נוטהינג שאס קעפט.</translation>
    </message>
    <message>
        <source>An acquirer has a name and columns of 60 letters at most. Nothing was kept.</source>
        <translation>אנ אכקוירער האס א נאמע אנד כולומנס ופ 60 לעטטערס אט מוסט. נוטהינג שאס קעפט.</translation>
    </message>
    <message>
        <source>An offer needs a name for the receipt. Nothing was kept.</source>
        <translation>אנ ופפער נעעדס א נאמע פור טהע רעכעיפט. נוטהינג שאס קעפט.</translation>
    </message>
    <message>
        <source>Another paper has that number since our books were lost. This one counts, but is not booked: keep it, and give a promise slip for it now.</source>
        <translation>אנוטהער פאפער האס טהאט נומבער סינכע וור בווקס שערע לוסט. טהיס ונע כוונטס, בוט יס נוט בווקעד: קעעפ יט, אנד גיוע א פרומיסע סליפ פור יט נוש.</translation>
    </message>
    <message>
        <source>By our books not all is paid. Nothing was booked: scan the newest receipt, it counts.</source>
        <translation>בי וור בווקס נוט אלל יס פאיד. נוטהינג שאס בווקעד: סכאנ טהע נעשעסט רעכעיפט, יט כוונטס.</translation>
    </message>
    <message>
        <source>Cash moved since the count. Nothing was closed: please count again.</source>
        <translation>כאסה מוועד סינכע טהע כוונט. נוטהינג שאס כלוסעד: פלעאסע כוונט אגאינ.</translation>
    </message>
    <message>
        <source>Charges above the most that is paid so. Nothing was booked: the rest is a manager&apos;s promise on paper.</source>
        <translation>כהארגעס אבווע טהע מוסט טהאט יס פאיד סו. נוטהינג שאס בווקעד: טהע רעסט יס א מאנאגער&apos;ס פרומיסע ונ פאפער.</translation>
    </message>
    <message>
        <source>Credit is paid out in cash, on a card or by transfer. Nothing was paid out.</source>
        <translation>כרעדיט יס פאיד ווט ינ כאסה, ונ א כארד ור בי טראנספער. נוטהינג שאס פאיד ווט.</translation>
    </message>
    <message>
        <source>Days to come back are 1 to {most}, or empty for the shop&apos;s. Nothing was kept.</source>
        <translation>דאיס טו כומע באכק ארע 1 טו {most}, ור עמפטי פור טהע סהופ&apos;ס. נוטהינג שאס קעפט.</translation>
    </message>
    <message>
        <source>Days to pay for a parcel: {least} to {most}. Nothing was changed.</source>
        <translation>דאיס טו פאי פור א פארכעל: {least} טו {most}. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>Deposit and parts are not the price. Nothing was signed: make the parts anew.</source>
        <translation>דעפוסיט אנד פארטס ארע נוט טהע פריכע. נוטהינג שאס סיגנעד: מאקע טהע פארטס אנעש.</translation>
    </message>
    <message>
        <source>Each piece of “{text}” has its warranty already. Nothing was added.</source>
        <translation>עאכה פיעכע ופ “{text}” האס יטס שארראנטי אלרעאדי. נוטהינג שאס אדדעד.</translation>
    </message>
    <message>
        <source>Every unit of {number} came back already, as the slips say. Nothing was booked.</source>
        <translation>עוערי וניט ופ {number} כאמע באכק אלרעאדי, אס טהע סליפס סאי. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>Everything on this gift receipt came back with it before.</source>
        <translation>עועריטהינג ונ טהיס גיפט רעכעיפט כאמע באכק שיטה יט בעפורע.</translation>
    </message>
    <message>
        <source>Everything on this receipt came back before.</source>
        <translation>עועריטהינג ונ טהיס רעכעיפט כאמע באכק בעפורע.</translation>
    </message>
    <message>
        <source>Goods go from one place to another, at least one of them. Nothing was kept.</source>
        <translation>גוודס גו פרומ ונע פלאכע טו אנוטהער, אט לעאסט ונע ופ טהעמ. נוטהינג שאס קעפט.</translation>
    </message>
    <message>
        <source>Goods need a name for the receipt. Nothing was kept.</source>
        <translation>גוודס נעעד א נאמע פור טהע רעכעיפט. נוטהינג שאס קעפט.</translation>
    </message>
    <message>
        <source>Half {half} is not as it stands on its paper. Look at each sign again.</source>
        <translation>האלפ {half} יס נוט אס יט סטאנדס ונ יטס פאפער. לווק אט עאכה סיגנ אגאינ.</translation>
    </message>
    <message>
        <source>Head and foot name no amounts: money stands in the figures alone. Nothing was changed.</source>
        <translation>העאד אנד פווט נאמע נו אמוונטס: מונעי סטאנדס ינ טהע פיגורעס אלונע. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>It is not all paid yet. Take the rest, then press Enter.</source>
        <translation>יט יס נוט אלל פאיד יעט. טאקע טהע רעסט, טהענ פרעסס Enter.</translation>
    </message>
    <message>
        <source>It would be over before it begins. Nothing was kept.</source>
        <translation>יט שוולד בע ווער בעפורע יט בעגינס. נוטהינג שאס קעפט.</translation>
    </message>
    <message>
        <source>Money of {number} is on its way to a card, and nobody knows yet whether it came. Nothing was booked: ask the terminal first, on the page of cards.</source>
        <translation>מונעי ופ {number} יס ונ יטס שאי טו א כארד, אנד נובודי קנושס יעט שהעטהער יט כאמע. נוטהינג שאס בווקעד: אסק טהע טערמינאל פירסט, ונ טהע פאגע ופ כארדס.</translation>
    </message>
    <message>
        <source>More came than this label was for. Take the rest at the counter. Nothing was booked.</source>
        <translation>מורע כאמע טהאנ טהיס לאבעל שאס פור. טאקע טהע רעסט אט טהע כוונטער. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>No coins make up that amount. Type what was handed over.</source>
        <translation>נו כוינס מאקע ופ טהאט אמוונט. טיפע שהאט שאס האנדעד ווער.</translation>
    </message>
    <message>
        <source>No deposit has the code {sku}. Add it first, as a deposit with its price. Nothing was kept.</source>
        <translation>נו דעפוסיט האס טהע כודע {sku}. אדד יט פירסט, אס א דעפוסיט שיטה יטס פריכע. נוטהינג שאס קעפט.</translation>
    </message>
    <message>
        <source>No drawer holds less than nothing of a coin. Nothing was written down.</source>
        <translation>נו דראשער הולדס לעסס טהאנ נוטהינג ופ א כוינ. נוטהינג שאס שריטטענ דושנ.</translation>
    </message>
    <message>
        <source>No drawer holds less than nothing. Type what is in it.</source>
        <translation>נו דראשער הולדס לעסס טהאנ נוטהינג. טיפע שהאט יס ינ יט.</translation>
    </message>
    <message>
        <source>No goods go out on this ticket. Nothing was printed.</source>
        <translation>נו גוודס גו ווט ונ טהיס טיכקעט. נוטהינג שאס פרינטעד.</translation>
    </message>
    <message>
        <source>No goods have the code {sku}.</source>
        <translation>נו גוודס האוע טהע כודע {sku}.</translation>
    </message>
    <message>
        <source>No goods have the code {sku}. Nothing was kept.</source>
        <translation>נו גוודס האוע טהע כודע {sku}. נוטהינג שאס קעפט.</translation>
    </message>
    <message>
        <source>No law is known here of a country {country}. Nothing was changed.</source>
        <translation>נו לאש יס קנושנ הערע ופ א כוונטרי {country}. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>No letter is left for another rate. No rate was added.</source>
        <translation>נו לעטטער יס לעפט פור אנוטהער ראטע. נו ראטע שאס אדדעד.</translation>
    </message>
    <message>
        <source>No more units of this line are left on the receipt.</source>
        <translation>נו מורע וניטס ופ טהיס לינע ארע לעפט ונ טהע רעכעיפט.</translation>
    </message>
    <message>
        <source>No offer is owed on that receipt any more. Nothing was booked.</source>
        <translation>נו ופפער יס ושעד ונ טהאט רעכעיפט אני מורע. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>No other till of that number signs for this shop. Nothing was changed.</source>
        <translation>נו וטהער טילל ופ טהאט נומבער סיגנס פור טהיס סהופ. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>No pad of ours has that number. Nothing was booked: look at each sign again.</source>
        <translation>נו פאד ופ וורס האס טהאט נומבער. נוטהינג שאס בווקעד: לווק אט עאכה סיגנ אגאינ.</translation>
    </message>
    <message>
        <source>No rate has that letter. Nothing was changed.</source>
        <translation>נו ראטע האס טהאט לעטטער. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>No shift is open at this till. Open it, then Enter again.</source>
        <translation>נו סהיפט יס ופענ אט טהיס טילל. ופענ יט, טהענ Enter אגאינ.</translation>
    </message>
    <message>
        <source>No shop has so many offers: {most} at the most. Nothing was kept.</source>
        <translation>נו סהופ האס סו מאני ופפערס: {most} אט טהע מוסט. נוטהינג שאס קעפט.</translation>
    </message>
    <message>
        <source>Nobody is known under that reference. Nothing was changed.</source>
        <translation>נובודי יס קנושנ ונדער טהאט רעפערענכע. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in, then press Enter again.</source>
        <translation>נובודי יס סיגנעד ינ. סיגנ ינ, טהענ פרעסס Enter אגאינ.</translation>
    </message>
    <message>
        <source>Nobody knows a price of these goods: type what they are worth.</source>
        <translation>נובודי קנושס א פריכע ופ טהעסע גוודס: טיפע שהאט טהעי ארע שורטה.</translation>
    </message>
    <message>
        <source>Nobody was charged that in those days, or all is put right. Nothing was booked.</source>
        <translation>נובודי שאס כהארגעד טהאט ינ טהוסע דאיס, ור אלל יס פוט ריגהט. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>Nobody works here under that code.</source>
        <translation>נובודי שורקס הערע ונדער טהאט כודע.</translation>
    </message>
    <message>
        <source>Nothing is left on {number}: there is no new slip for it.</source>
        <translation>נוטהינג יס לעפט ונ {number}: טהערע יס נו נעש סליפ פור יט.</translation>
    </message>
    <message>
        <source>Nothing is ticked and nothing goes out yet.</source>
        <translation>נוטהינג יס טיכקעד אנד נוטהינג גועס ווט יעט.</translation>
    </message>
    <message>
        <source>Nothing on that receipt can be a gift any more. None was made.</source>
        <translation>נוטהינג ונ טהאט רעכעיפט כאנ בע א גיפט אני מורע. נונע שאס מאדע.</translation>
    </message>
    <message>
        <source>Nothing was booked yet. A manager or the owner, and somebody else than you, confirms it.</source>
        <translation>נוטהינג שאס בווקעד יעט. א מאנאגער ור טהע ושנער, אנד סומעבודי עלסע טהאנ יוו, כונפירמס יט.</translation>
    </message>
    <message>
        <source>Nothing was booked yet. Write the reason in words: it stands on the customer&apos;s slip.</source>
        <translation>נוטהינג שאס בווקעד יעט. שריטע טהע רעאסונ ינ שורדס: יט סטאנדס ונ טהע כוסטומער&apos;ס סליפ.</translation>
    </message>
    <message>
        <source>Only an open part is moved, and only to a later day. Nothing was changed.</source>
        <translation>ונלי אנ ופענ פארט יס מוועד, אנד ונלי טו א לאטער דאי. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>Only gift cards are left of {number}: scan the card&apos;s own slip, it is worth it.</source>
        <translation>ונלי גיפט כארדס ארע לעפט ופ {number}: סכאנ טהע כארד&apos;ס ושנ סליפ, יט יס שורטה יט.</translation>
    </message>
    <message>
        <source>Part {field} is missing: it must stand on every receipt. Nothing was changed.</source>
        <translation>פארט {field} יס מיססינג: יט מוסט סטאנד ונ עוערי רעכעיפט. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>Please do not type card numbers. The text was thrown away.</source>
        <translation>פלעאסע דו נוט טיפע כארד נומבערס. טהע טעצט שאס טהרושנ אשאי.</translation>
    </message>
    <message>
        <source>Please wait before the next try: {wait} s.</source>
        <translation>פלעאסע שאיט בעפורע טהע נעצט טרי: {wait} ס.</translation>
    </message>
    <message>
        <source>Points left: {points}. Nothing was booked: name the customer again.</source>
        <translation>פוינטס לעפט: {points}. נוטהינג שאס בווקעד: נאמע טהע כוסטומער אגאינ.</translation>
    </message>
    <message>
        <source>Say which goods stay here, at least one. Nothing was printed.</source>
        <translation>סאי שהיכה גוודס סטאי הערע, אט לעאסט ונע. נוטהינג שאס פרינטעד.</translation>
    </message>
    <message>
        <source>Serial number {serial} is not on this receipt. This piece was not taken; the rest is.</source>
        <translation>סעריאל נומבער {serial} יס נוט ונ טהיס רעכעיפט. טהיס פיעכע שאס נוט טאקענ; טהע רעסט יס.</translation>
    </message>
    <message>
        <source>Serial numbers and deposits belong to goods sold by the piece. Nothing was kept.</source>
        <translation>סעריאל נומבערס אנד דעפוסיטס בעלונג טו גוודס סולד בי טהע פיעכע. נוטהינג שאס קעפט.</translation>
    </message>
    <message>
        <source>Slip {by} took the place of this one. Nothing was taken: scan that one.</source>
        <translation>סליפ {by} טווק טהע פלאכע ופ טהיס ונע. נוטהינג שאס טאקענ: סכאנ טהאט ונע.</translation>
    </message>
    <message>
        <source>So many are not left to announce: some are back, or on another label. Nothing was booked.</source>
        <translation>סו מאני ארע נוט לעפט טו אננוונכע: סומע ארע באכק, ור ונ אנוטהער לאבעל. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>So much may not change hands in cash in this country. Nothing was taken or paid: choose a card or a bank transfer, for all of it or for a part.</source>
        <translation>סו מוכה מאי נוט כהאנגע האנדס ינ כאסה ינ טהיס כוונטרי. נוטהינג שאס טאקענ ור פאיד: כהווסע א כארד ור א באנק טראנספער, פור אלל ופ יט ור פור א פארט.</translation>
    </message>
    <message>
        <source>Somebody answered that claim already: look at it again. Nothing was booked.</source>
        <translation>סומעבודי אנסשערעד טהאט כלאימ אלרעאדי: לווק אט יט אגאינ. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>Something of it was spent meanwhile. Nothing was booked: scan the slip again.</source>
        <translation>סומעטהינג ופ יט שאס ספענט מעאנשהילע. נוטהינג שאס בווקעד: סכאנ טהע סליפ אגאינ.</translation>
    </message>
    <message>
        <source>Something was spent of it meanwhile. Nothing was taken: scan the slip again.</source>
        <translation>סומעטהינג שאס ספענט ופ יט מעאנשהילע. נוטהינג שאס טאקענ: סכאנ טהע סליפ אגאינ.</translation>
    </message>
    <message>
        <source>That badge is somebody else&apos;s already. Nothing was changed.</source>
        <translation>טהאט באדגע יס סומעבודי עלסע&apos;ס אלרעאדי. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>That can be paid in {most} parts at most. Nothing was signed.</source>
        <translation>טהאט כאנ בע פאיד ינ {most} פארטס אט מוסט. נוטהינג שאס סיגנעד.</translation>
    </message>
    <message>
        <source>That cannot be a badge: goods, receipts and short codes are none. Nothing was changed.</source>
        <translation>טהאט כאננוט בע א באדגע: גוודס, רעכעיפטס אנד סהורט כודעס ארע נונע. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>That cannot be done now.</source>
        <translation>טהאט כאננוט בע דונע נוש.</translation>
    </message>
    <message>
        <source>That charge paid for goods, or is back already. Nothing was changed.</source>
        <translation>טהאט כהארגע פאיד פור גוודס, ור יס באכק אלרעאדי. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>That credit is in {credit}. Nothing was taken of it.</source>
        <translation>טהאט כרעדיט יס ינ {credit}. נוטהינג שאס טאקענ ופ יט.</translation>
    </message>
    <message>
        <source>That day is gone: a price starts today or later. Nothing was changed.</source>
        <translation>טהאט דאי יס גונע: א פריכע סטארטס טודאי ור לאטער. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>That day lies before the plan, or is yet to come. Nothing was booked: type it anew.</source>
        <translation>טהאט דאי ליעס בעפורע טהע פלאנ, ור יס יעט טו כומע. נוטהינג שאס בווקעד: טיפע יט אנעש.</translation>
    </message>
    <message>
        <source>That has {letters} letters and the narrow roll takes {most}. Nothing was changed.</source>
        <translation>טהאט האס {letters} לעטטערס אנד טהע נאררוש רולל טאקעס {most}. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>That is above the limit of the second person too. Nothing was booked.</source>
        <translation>טהאט יס אבווע טהע לימיט ופ טהע סעכונד פערסונ טוו. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>That is far more than is due. Nothing was taken yet: ask whether it is meant.</source>
        <translation>טהאט יס פאר מורע טהאנ יס דוע. נוטהינג שאס טאקענ יעט: אסק שהעטהער יט יס מעאנט.</translation>
    </message>
    <message>
        <source>That is less than nothing. Type what the customer handed over.</source>
        <translation>טהאט יס לעסס טהאנ נוטהינג. טיפע שהאט טהע כוסטומער האנדעד ווער.</translation>
    </message>
    <message>
        <source>That is more than is claimed, or than they said yes to. Nothing was booked.</source>
        <translation>טהאט יס מורע טהאנ יס כלאימעד, ור טהאנ טהעי סאיד יעס טו. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>That is more than one person may say. A manager types it, and it counts.</source>
        <translation>טהאט יס מורע טהאנ ונע פערסונ מאי סאי. א מאנאגער טיפעס יט, אנד יט כוונטס.</translation>
    </message>
    <message>
        <source>That is more than {most} gift cards at once. Nothing was booked.</source>
        <translation>טהאט יס מורע טהאנ {most} גיפט כארדס אט ונכע. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>That is no less than what was paid. Nothing was booked.</source>
        <translation>טהאט יס נו לעסס טהאנ שהאט שאס פאיד. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>That is no reason to say no. The customer is not refused.</source>
        <translation>טהאט יס נו רעאסונ טו סאי נו. טהע כוסטומער יס נוט רעפוסעד.</translation>
    </message>
    <message>
        <source>That is no return slip these books have lost. Nothing was changed.</source>
        <translation>טהאט יס נו רעטורנ סליפ טהעסע בווקס האוע לוסט. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>That is no serial number: letters and digits, 40 at most. It was not kept.</source>
        <translation>טהאט יס נו סעריאל נומבער: לעטטערס אנד דיגיטס, 40 אט מוסט. יט שאס נוט קעפט.</translation>
    </message>
    <message>
        <source>That is nobody&apos;s badge. Choose who you are, and type the PIN.</source>
        <translation>טהאט יס נובודי&apos;ס באדגע. כהווסע שהו יוו ארע, אנד טיפע טהע פינ.</translation>
    </message>
    <message>
        <source>That is not on the list of our mistakes. Nothing was booked.</source>
        <translation>טהאט יס נוט ונ טהע ליסט ופ וור מיסטאקעס. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>טהאט יס נוט טהע פינ. טרי אגאינ.</translation>
    </message>
    <message>
        <source>That is nothing, or more than it cost. Nothing was booked: look at the amount.</source>
        <translation>טהאט יס נוטהינג, ור מורע טהאנ יט כוסט. נוטהינג שאס בווקעד: לווק אט טהע אמוונט.</translation>
    </message>
    <message>
        <source>That is on gift receipt {number} already: print that one again. None was made.</source>
        <translation>טהאט יס ונ גיפט רעכעיפט {number} אלרעאדי: פרינט טהאט ונע אגאינ. נונע שאס מאדע.</translation>
    </message>
    <message>
        <source>That is on no list of promises. No slip was given.</source>
        <translation>טהאט יס ונ נו ליסט ופ פרומיסעס. נו סליפ שאס גיוענ.</translation>
    </message>
    <message>
        <source>That is on no list of where cash comes from or goes to. Nothing was booked.</source>
        <translation>טהאט יס ונ נו ליסט ופ שהערע כאסה כומעס פרומ ור גועס טו. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>That is settled: the payment counts. Nothing was changed.</source>
        <translation>טהאט יס סעטטלעד: טהע פאימענט כוונטס. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>That is {percent} % up or down in thirty days: a manager or the owner sets such a price. Nothing was changed.</source>
        <translation>טהאט יס {percent} % ופ ור דושנ ינ טהירטי דאיס: א מאנאגער ור טהע ושנער סעטס סוכה א פריכע. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>That line repeats no payment of ours, or is back already. Nothing was paid.</source>
        <translation>טהאט לינע רעפעאטס נו פאימענט ופ וורס, ור יס באכק אלרעאדי. נוטהינג שאס פאיד.</translation>
    </message>
    <message>
        <source>That offer is over already. Nothing was changed.</source>
        <translation>טהאט ופפער יס ווער אלרעאדי. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>That parcel stands otherwise by now. Look at it again. Nothing was booked.</source>
        <translation>טהאט פארכעל סטאנדס וטהערשיסע בי נוש. לווק אט יט אגאינ. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>That person has left. Nothing was changed: take her or him back first.</source>
        <translation>טהאט פערסונ האס לעפט. נוטהינג שאס כהאנגעד: טאקע הער ור הימ באכק פירסט.</translation>
    </message>
    <message>
        <source>That reason is not on the list. The shift was not closed.</source>
        <translation>טהאט רעאסונ יס נוט ונ טהע ליסט. טהע סהיפט שאס נוט כלוסעד.</translation>
    </message>
    <message>
        <source>That serial number is on the ticket already. It was not added again.</source>
        <translation>טהאט סעריאל נומבער יס ונ טהע טיכקעט אלרעאדי. יט שאס נוט אדדעד אגאינ.</translation>
    </message>
    <message>
        <source>That was paid already, or nobody knows yet whether the card took it. Nothing was paid.</source>
        <translation>טהאט שאס פאיד אלרעאדי, ור נובודי קנושס יעט שהעטהער טהע כארד טווק יט. נוטהינג שאס פאיד.</translation>
    </message>
    <message>
        <source>That was used, or is not asked any more. Nothing was booked.</source>
        <translation>טהאט שאס וסעד, ור יס נוט אסקעד אני מורע. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>The books of this plan are looked at first. Nothing was changed, nothing asked.</source>
        <translation>טהע בווקס ופ טהיס פלאנ ארע לווקעד אט פירסט. נוטהינג שאס כהאנגעד, נוטהינג אסקעד.</translation>
    </message>
    <message>
        <source>The card has not paid that for this ticket. Nothing was booked: ask the terminal again.</source>
        <translation>טהע כארד האס נוט פאיד טהאט פור טהיס טיכקעט. נוטהינג שאס בווקעד: אסק טהע טערמינאל אגאינ.</translation>
    </message>
    <message>
        <source>The customer has {left} of that line, not {asked}. Nothing was printed.</source>
        <translation>טהע כוסטומער האס {left} ופ טהאט לינע, נוט {asked}. נוטהינג שאס פרינטעד.</translation>
    </message>
    <message>
        <source>The file holds no customer, plan or credit. Nothing was brought along.</source>
        <translation>טהע פילע הולדס נו כוסטומער, פלאנ ור כרעדיט. נוטהינג שאס ברווגהט אלונג.</translation>
    </message>
    <message>
        <source>The goods of this plan went home, or came back, before. Nothing was booked.</source>
        <translation>טהע גוודס ופ טהיס פלאנ שענט הומע, ור כאמע באכק, בעפורע. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>The goods still out are not worth as much as that.</source>
        <translation>טהע גוודס סטילל ווט ארע נוט שורטה אס מוכה אס טהאט.</translation>
    </message>
    <message>
        <source>The last day lies before the first, or a year away. Nothing was marked.</source>
        <translation>טהע לאסט דאי ליעס בעפורע טהע פירסט, ור א יעאר אשאי. נוטהינג שאס מארקעד.</translation>
    </message>
    <message>
        <source>The last line cannot turn round: no open receipt has it.</source>
        <translation>טהע לאסט לינע כאננוט טורנ רוונד: נו ופענ רעכעיפט האס יט.</translation>
    </message>
    <message>
        <source>The list has changed since it was shown. Find them again. Nothing was booked.</source>
        <translation>טהע ליסט האס כהאנגעד סינכע יט שאס סהושנ. פינד טהעמ אגאינ. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>The name is still needed: a plan runs or a claim is open ({plans} {claims}). The law lets the shop keep it until that is settled. Nothing was erased.</source>
        <translation>טהע נאמע יס סטילל נעעדעד: א פלאנ רונס ור א כלאימ יס ופענ ({plans} {claims}). טהע לאש לעטס טהע סהופ קעעפ יט ונטיל טהאט יס סעטטלעד. נוטהינג שאס עראסעד.</translation>
    </message>
    <message>
        <source>The new parts are not what is owed. Nothing was changed: make them anew.</source>
        <translation>טהע נעש פארטס ארע נוט שהאט יס ושעד. נוטהינג שאס כהאנגעד: מאקע טהעמ אנעש.</translation>
    </message>
    <message>
        <source>The piece with serial number {serial} came back before, or is ticked already.</source>
        <translation>טהע פיעכע שיטה סעריאל נומבער {serial} כאמע באכק בעפורע, ור יס טיכקעד אלרעאדי.</translation>
    </message>
    <message>
        <source>The piece with serial number {serial} waits on plan {plan}. Nothing was booked: take another one.</source>
        <translation>טהע פיעכע שיטה סעריאל נומבער {serial} שאיטס ונ פלאנ {plan}. נוטהינג שאס בווקעד: טאקע אנוטהער ונע.</translation>
    </message>
    <message>
        <source>The promised day has not passed: the slip counts for its goods.</source>
        <translation>טהע פרומיסעד דאי האס נוט פאססעד: טהע סליפ כוונטס פור יטס גוודס.</translation>
    </message>
    <message>
        <source>The receipt changed meanwhile at another till. Look at the figure again.</source>
        <translation>טהע רעכעיפט כהאנגעד מעאנשהילע אט אנוטהער טילל. לווק אט טהע פיגורע אגאינ.</translation>
    </message>
    <message>
        <source>The receipt says otherwise. The customer is not refused.</source>
        <translation>טהע רעכעיפט סאיס וטהערשיסע. טהע כוסטומער יס נוט רעפוסעד.</translation>
    </message>
    <message>
        <source>The shelf says no less than what it costs now. Nothing was booked.</source>
        <translation>טהע סהעלפ סאיס נו לעסס טהאנ שהאט יט כוסטס נוש. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>The shop has no tax {code}. Nothing was kept.</source>
        <translation>טהע סהופ האס נו טאצ {code}. נוטהינג שאס קעפט.</translation>
    </message>
    <message>
        <source>The shop&apos;s own rule accepts that. It counts: there is nothing to refuse.</source>
        <translation>טהע סהופ&apos;ס ושנ רולע אככעפטס טהאט. יט כוונטס: טהערע יס נוטהינג טו רעפוסע.</translation>
    </message>
    <message>
        <source>The signature could not be kept. Nothing was booked: please sign once more.</source>
        <translation>טהע סיגנאטורע כוולד נוט בע קעפט. נוטהינג שאס בווקעד: פלעאסע סיגנ ונכע מורע.</translation>
    </message>
    <message>
        <source>The usual rate can change, and cannot go. Nothing was changed.</source>
        <translation>טהע וסואל ראטע כאנ כהאנגע, אנד כאננוט גו. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>There are {there} in that place, not {units}. Nothing was kept.</source>
        <translation>טהערע ארע {there} ינ טהאט פלאכע, נוט {units}. נוטהינג שאס קעפט.</translation>
    </message>
    <message>
        <source>There is less on that slip. Nothing was taken of it: take the rest another way.</source>
        <translation>טהערע יס לעסס ונ טהאט סליפ. נוטהינג שאס טאקענ ופ יט: טאקע טהע רעסט אנוטהער שאי.</translation>
    </message>
    <message>
        <source>There is no offer {code}.</source>
        <translation>טהערע יס נו ופפער {code}.</translation>
    </message>
    <message>
        <source>There is no such claim in these books. Nothing was booked.</source>
        <translation>טהערע יס נו סוכה כלאימ ינ טהעסע בווקס. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>There is nothing left to pay in parts. Nothing was booked.</source>
        <translation>טהערע יס נוטהינג לעפט טו פאי ינ פארטס. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>There is nothing to remind of. Nothing was printed.</source>
        <translation>טהערע יס נוטהינג טו רעמינד ופ. נוטהינג שאס פרינטעד.</translation>
    </message>
    <message>
        <source>There is room for {most} letters. Nothing was written down.</source>
        <translation>טהערע יס רוומ פור {most} לעטטערס. נוטהינג שאס שריטטענ דושנ.</translation>
    </message>
    <message>
        <source>There is room for {most} lines. Nothing was changed.</source>
        <translation>טהערע יס רוומ פור {most} לינעס. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>These books asked no terminal that. Nothing was changed.</source>
        <translation>טהעסע בווקס אסקעד נו טערמינאל טהאט. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>These books do not hold that receipt.</source>
        <translation>טהעסע בווקס דו נוט הולד טהאט רעכעיפט.</translation>
    </message>
    <message>
        <source>These books hold no paper of that number.</source>
        <translation>טהעסע בווקס הולד נו פאפער ופ טהאט נומבער.</translation>
    </message>
    <message>
        <source>These books hold no such credit. Scan the slip itself: it counts.</source>
        <translation>טהעסע בווקס הולד נו סוכה כרעדיט. סכאנ טהע סליפ יטסעלפ: יט כוונטס.</translation>
    </message>
    <message>
        <source>These books hold no such payment. Nothing was booked: scan its receipt.</source>
        <translation>טהעסע בווקס הולד נו סוכה פאימענט. נוטהינג שאס בווקעד: סכאנ יטס רעכעיפט.</translation>
    </message>
    <message>
        <source>These books hold no such plan. Nothing was booked: scan one of its papers.</source>
        <translation>טהעסע בווקס הולד נו סוכה פלאנ. נוטהינג שאס בווקעד: סכאנ ונע ופ יטס פאפערס.</translation>
    </message>
    <message>
        <source>These books hold no such question. Nothing was booked.</source>
        <translation>טהעסע בווקס הולד נו סוכה קועסטיונ. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>These books hold no such slip. Open its receipt: a yes needs nobody.</source>
        <translation>טהעסע בווקס הולד נו סוכה סליפ. ופענ יטס רעכעיפט: א יעס נעעדס נובודי.</translation>
    </message>
    <message>
        <source>These books printed no such label. Nothing was booked.</source>
        <translation>טהעסע בווקס פרינטעד נו סוכה לאבעל. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>These codes are not of one paper. Nothing was booked: scan those of one paper together.</source>
        <translation>טהעסע כודעס ארע נוט ופ ונע פאפער. נוטהינג שאס בווקעד: סכאנ טהוסע ופ ונע פאפער טוגעטהער.</translation>
    </message>
    <message>
        <source>These goods are being paid off: there is no gift receipt. None was made.</source>
        <translation>טהעסע גוודס ארע בעינג פאיד ופפ: טהערע יס נו גיפט רעכעיפט. נונע שאס מאדע.</translation>
    </message>
    <message>
        <source>These goods come back on receipt {number}. Nothing was booked: scan it.</source>
        <translation>טהעסע גוודס כומע באכק ונ רעכעיפט {number}. נוטהינג שאס בווקעד: סכאנ יט.</translation>
    </message>
    <message>
        <source>These halves are not this shop&apos;s newest. Nothing was changed. Look again.</source>
        <translation>טהעסע האלועס ארע נוט טהיס סהופ&apos;ס נעשעסט. נוטהינג שאס כהאנגעד. לווק אגאינ.</translation>
    </message>
    <message>
        <source>These two are one person already. Nothing was changed.</source>
        <translation>טהעסע טשו ארע ונע פערסונ אלרעאדי. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>This PIN is worn out. A supervisor gives a new one; or use the recovery code: key R.</source>
        <translation>טהיס פינ יס שורנ ווט. א סופערויסור גיועס א נעש ונע; ור וסע טהע רעכווערי כודע: קעי ר.</translation>
    </message>
    <message>
        <source>This is a further code of that paper: scan the first one.</source>
        <translation>טהיס יס א פורטהער כודע ופ טהאט פאפער: סכאנ טהע פירסט ונע.</translation>
    </message>
    <message>
        <source>This is above what you say yes to alone. Nothing was booked yet.</source>
        <translation>טהיס יס אבווע שהאט יוו סאי יעס טו אלונע. נוטהינג שאס בווקעד יעט.</translation>
    </message>
    <message>
        <source>This plan is paid. Nothing was taken: nothing is owed on it.</source>
        <translation>טהיס פלאנ יס פאיד. נוטהינג שאס טאקענ: נוטהינג יס ושעד ונ יט.</translation>
    </message>
    <message>
        <source>This receipt has more codes at its foot: scan them too.</source>
        <translation>טהיס רעכעיפט האס מורע כודעס אט יטס פווט: סכאנ טהעמ טוו.</translation>
    </message>
    <message>
        <source>This role reads the books and does not book.</source>
        <translation>טהיס רולע רעאדס טהע בווקס אנד דועס נוט בווק.</translation>
    </message>
    <message>
        <source>This slip alone says no amount. Nothing was booked: scan the receipt that goes with it.</source>
        <translation>טהיס סליפ אלונע סאיס נו אמוונט. נוטהינג שאס בווקעד: סכאנ טהע רעכעיפט טהאט גועס שיטה יט.</translation>
    </message>
    <message>
        <source>This slip counts already. Nothing was booked a second time.</source>
        <translation>טהיס סליפ כוונטס אלרעאדי. נוטהינג שאס בווקעד א סעכונד טימע.</translation>
    </message>
    <message>
        <source>This ticket was booked before as {numbers}. Clear it, and scan what is new once more.</source>
        <translation>טהיס טיכקעט שאס בווקעד בעפורע אס {numbers}. כלעאר יט, אנד סכאנ שהאט יס נעש ונכע מורע.</translation>
    </message>
    <message>
        <source>This would put a mistake of the shop on a customer.</source>
        <translation>טהיס שוולד פוט א מיסטאקע ופ טהע סהופ ונ א כוסטומער.</translation>
    </message>
    <message>
        <source>Those goods went home already, or never were here. Nothing was printed.</source>
        <translation>טהוסע גוודס שענט הומע אלרעאדי, ור נעוער שערע הערע. נוטהינג שאס פרינטעד.</translation>
    </message>
    <message>
        <source>Too many unknown badges: none is read until a supervisor signs in by PIN.</source>
        <translation>טוו מאני ונקנושנ באדגעס: נונע יס רעאד ונטיל א סופערויסור סיגנס ינ בי פינ.</translation>
    </message>
    <message>
        <source>Type a percentage from 0 to 100. Nothing was changed.</source>
        <translation>טיפע א פערכענטאגע פרומ 0 טו 100. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>Type a telephone number or an e-mail address. Nothing was written down.</source>
        <translation>טיפע א טעלעפהונע נומבער ור אנ ע-מאיל אדדרעסס. נוטהינג שאס שריטטענ דושנ.</translation>
    </message>
    <message>
        <source>Type days from {least} to {most}. Nothing was changed.</source>
        <translation>טיפע דאיס פרומ {least} טו {most}. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>Type how many of at least one line. Nothing was booked.</source>
        <translation>טיפע הוש מאני ופ אט לעאסט ונע לינע. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>Type how much it is. Nothing was booked.</source>
        <translation>טיפע הוש מוכה יט יס. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>Type just the last four digits of the card.</source>
        <translation>טיפע זוסט טהע לאסט פוור דיגיטס ופ טהע כארד.</translation>
    </message>
    <message>
        <source>Type the amount, and a day up to today. Nothing was booked.</source>
        <translation>טיפע טהע אמוונט, אנד א דאי ופ טו טודאי. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>Type the name first. Nobody was added.</source>
        <translation>טיפע טהע נאמע פירסט. נובודי שאס אדדעד.</translation>
    </message>
    <message>
        <source>Type the name first. Nothing was written down.</source>
        <translation>טיפע טהע נאמע פירסט. נוטהינג שאס שריטטענ דושנ.</translation>
    </message>
    <message>
        <source>Type what the rate is for. No rate was added.</source>
        <translation>טיפע שהאט טהע ראטע יס פור. נו ראטע שאס אדדעד.</translation>
    </message>
    <message>
        <source>We cannot match this paper. Is there the card or another proof?</source>
        <translation>שע כאננוט מאטכה טהיס פאפער. יס טהערע טהע כארד ור אנוטהער פרוופ?</translation>
    </message>
    <message>
        <source>What had not answered before this is in the books after all: {numbers}. This is not booked: send it once more if it is something else.</source>
        <translation>שהאט האד נוט אנסשערעד בעפורע טהיס יס ינ טהע בווקס אפטער אלל: {numbers}. טהיס יס נוט בווקעד: סענד יט ונכע מורע יפ יט יס סומעטהינג עלסע.</translation>
    </message>
    <message>
        <source>What is shown for it needs a code to scan or type. Nothing was kept.</source>
        <translation>שהאט יס סהושנ פור יט נעעדס א כודע טו סכאנ ור טיפע. נוטהינג שאס קעפט.</translation>
    </message>
    <message>
        <source>What this warranty covers came back before. Nothing was booked.</source>
        <translation>שהאט טהיס שארראנטי כווערס כאמע באכק בעפורע. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>What was sold on days gone by keeps its rate. Type today or later. Nothing was changed.</source>
        <translation>שהאט שאס סולד ונ דאיס גונע בי קעעפס יטס ראטע. טיפע טודאי ור לאטער. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>Words at head and foot take nothing away from what the paper promises. Nothing was changed.</source>
        <translation>שורדס אט העאד אנד פווט טאקע נוטהינג אשאי פרומ שהאט טהע פאפער פרומיסעס. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>Write down what was seen, in words without figures: it stands on the slip. The customer is not refused.</source>
        <translation>שריטע דושנ שהאט שאס סעענ, ינ שורדס שיטהווט פיגורעס: יט סטאנדס ונ טהע סליפ. טהע כוסטומער יס נוט רעפוסעד.</translation>
    </message>
    <message>
        <source>Write what was seen of it, and where its photo is. Nothing was booked.</source>
        <translation>שריטע שהאט שאס סעענ ופ יט, אנד שהערע יטס פהוטו יס. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>Write who asks so little, without a card&apos;s number. Nothing was booked.</source>
        <translation>שריטע שהו אסקס סו ליטטלע, שיטהווט א כארד&apos;ס נומבער. נוטהינג שאס בווקעד.</translation>
    </message>
    <message>
        <source>{barcode} is no barcode of goods. Scan it, or leave it empty. Nothing was kept.</source>
        <translation>{barcode} יס נו בארכודע ופ גוודס. סכאנ יט, ור לעאוע יט עמפטי. נוטהינג שאס קעפט.</translation>
    </message>
    <message>
        <source>{code} means something else already. Nothing was kept.</source>
        <translation>{code} מעאנס סומעטהינג עלסע אלרעאדי. נוטהינג שאס קעפט.</translation>
    </message>
    <message>
        <source>{field}: no receipt has such a part, or it stands there twice. Nothing was changed.</source>
        <translation>{field}: נו רעכעיפט האס סוכה א פארט, ור יט סטאנדס טהערע טשיכע. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>{number} takes nothing off any more. Nothing was booked: take it off with Undo.</source>
        <translation>{number} טאקעס נוטהינג ופפ אני מורע. נוטהינג שאס בווקעד: טאקע יט ופפ שיטה ונדו.</translation>
    </message>
    <message>
        <source>“{text}” has no price or number it can be sold at. Take its line off, or put it right.</source>
        <translation>“{text}” האס נו פריכע ור נומבער יט כאנ בע סולד אט. טאקע יטס לינע ופפ, ור פוט יט ריגהט.</translation>
    </message>
    <message>
        <source>“{text}” has the barcode {barcode} already. Nothing was kept.</source>
        <translation>“{text}” האס טהע בארכודע {barcode} אלרעאדי. נוטהינג שאס קעפט.</translation>
    </message>
    <message>
        <source>“{text}” has the code {sku} already. Nothing was kept.</source>
        <translation>“{text}” האס טהע כודע {sku} אלרעאדי. נוטהינג שאס קעפט.</translation>
    </message>
    <message>
        <source>“{text}” is sold by weight: scan the scale&apos;s label, or type its grams first, as in 350*.</source>
        <translation>“{text}” יס סולד בי שעיגהט: סכאנ טהע סכאלע&apos;ס לאבעל, ור טיפע יטס גראמס פירסט, אס ינ 350*.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>A manager or the owner looks at this.</source>
        <translation>א מאנאגער ור טהע ושנער לווקס אט טהיס.</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>בי כאוסע</translation>
    </message>
    <message>
        <source>By shift</source>
        <translation>בי סהיפט</translation>
    </message>
    <message>
        <source>By till</source>
        <translation>בי טילל</translation>
    </message>
    <message>
        <source>Claims on suppliers and carriers</source>
        <translation>כלאימס ונ סופפליערס אנד כארריערס</translation>
    </message>
    <message>
        <source>Clerk {clerk}</source>
        <translation>כלערק {clerk}</translation>
    </message>
    <message>
        <source>No mistake of ours cost anything in these days.</source>
        <translation>נו מיסטאקע ופ וורס כוסט אניטהינג ינ טהעסע דאיס.</translation>
    </message>
    <message>
        <source>Offers kept though goods came back</source>
        <translation>ופפערס קעפט טהווגה גוודס כאמע באכק</translation>
    </message>
    <message>
        <source>Our mistakes cost</source>
        <translation>וור מיסטאקעס כוסט</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>פרינט טהע רעגיסטער</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>פרינטינג</translation>
    </message>
    <message>
        <source>Taken off a return: “she wanted it”</source>
        <translation>טאקענ ופפ א רעטורנ: “סהע שאנטעד יט”</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>טהע מונטה אפטער</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>טהע מונטה בעפורע</translation>
    </message>
    <message>
        <source>The register goes to the printer. It is the shop&apos;s own.</source>
        <translation>טהע רעגיסטער גועס טו טהע פרינטער. יט יס טהע סהופ&apos;ס ושנ.</translation>
    </message>
    <message>
        <source>Till {till}</source>
        <translation>טילל {till}</translation>
    </message>
    <message>
        <source>Till {till}, shift {shift}</source>
        <translation>טילל {till}, סהיפט {shift}</translation>
    </message>
    <message>
        <source>Tries that the books refused</source>
        <translation>טריעס טהאט טהע בווקס רעפוסעד</translation>
    </message>
    <message>
        <source>What our mistakes cost</source>
        <translation>שהאט וור מיסטאקעס כוסט</translation>
    </message>
    <message>
        <source>a cause without its proof</source>
        <translation>א כאוסע שיטהווט יטס פרוופ</translation>
    </message>
    <message>
        <source>a credit made smaller</source>
        <translation>א כרעדיט מאדע סמאללער</translation>
    </message>
    <message>
        <source>a loss of the shop put on somebody</source>
        <translation>א לוסס ופ טהע סהופ פוט ונ סומעבודי</translation>
    </message>
    <message>
        <source>a mistake of ours put on a customer</source>
        <translation>א מיסטאקע ופ וורס פוט ונ א כוסטומער</translation>
    </message>
    <message>
        <source>a payment taken back</source>
        <translation>א פאימענט טאקענ באכק</translation>
    </message>
    <message>
        <source>a receipt that was not believed</source>
        <translation>א רעכעיפט טהאט שאס נוט בעליעועד</translation>
    </message>
    <message>
        <source>a row that disagrees with the signed papers</source>
        <translation>א רוש טהאט דיסאגרעעס שיטה טהע סיגנעד פאפערס</translation>
    </message>
    <message>
        <source>a signed contract changed</source>
        <translation>א סיגנעד כונטראכט כהאנגעד</translation>
    </message>
    <message>
        <source>an amount asked for without a signature</source>
        <translation>אנ אמוונט אסקעד פור שיטהווט א סיגנאטורע</translation>
    </message>
    <message>
        <source>an amount nobody signed for</source>
        <translation>אנ אמוונט נובודי סיגנעד פור</translation>
    </message>
    <message>
        <source>an earlier mistake set off</source>
        <translation>אנ עארליער מיסטאקע סעט ופפ</translation>
    </message>
    <message>
        <source>for goods that came back: customers were paid at once</source>
        <translation>פור גוודס טהאט כאמע באכק: כוסטומערס שערע פאיד אט ונכע</translation>
    </message>
    <message>
        <source>mistakes: {count}</source>
        <translation>מיסטאקעס: {count}</translation>
    </message>
    <message>
        <source>no customer pays any of it back</source>
        <translation>נו כוסטומער פאיס אני ופ יט באכק</translation>
    </message>
    <message>
        <source>returns: {said} of {of}</source>
        <translation>רעטורנס: {said} ופ {of}</translation>
    </message>
    <message>
        <source>the shop&apos;s median: {share}</source>
        <translation>טהע סהופ&apos;ס מעדיאנ: {share}</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} טו {until}</translation>
    </message>
    <message>
        <source>“She wanted it”</source>
        <translation>“סהע שאנטעד יט”</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Checking every entry and its signature.</source>
        <translation>כהעכקינג עוערי ענטרי אנד יטס סיגנאטורע.</translation>
    </message>
    <message>
        <source>Checking the copy, entry by entry.</source>
        <translation>כהעכקינג טהע כופי, ענטרי בי ענטרי.</translation>
    </message>
    <message>
        <source>Copying.</source>
        <translation>כופיינג.</translation>
    </message>
    <message>
        <source>Entries made after the backup, and missing now: {count}.</source>
        <translation>ענטריעס מאדע אפטער טהע באכקופ, אנד מיססינג נוש: {count}.</translation>
    </message>
    <message>
        <source>Entries made since, which will be missing: {count}.</source>
        <translation>ענטריעס מאדע סינכע, שהיכה שילל בע מיססינג: {count}.</translation>
    </message>
    <message>
        <source>How much came after the backup cannot be told.</source>
        <translation>הוש מוכה כאמע אפטער טהע באכקופ כאננוט בע טולד.</translation>
    </message>
    <message>
        <source>How much came after this backup cannot be told.</source>
        <translation>הוש מוכה כאמע אפטער טהיס באכקופ כאננוט בע טולד.</translation>
    </message>
    <message>
        <source>It is proved first. Until then the books stay as they are.</source>
        <translation>יט יס פרוועד פירסט. ונטיל טהענ טהע בווקס סטאי אס טהעי ארע.</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>יט שאס כאללעד ופפ.</translation>
    </message>
    <message>
        <source>New papers carry numbers above all of them; none comes twice.</source>
        <translation>נעש פאפערס כאררי נומבערס אבווע אלל ופ טהעמ; נונע כומעס טשיכע.</translation>
    </message>
    <message>
        <source>Nothing is missing: the backup reaches to the last entry.</source>
        <translation>נוטהינג יס מיססינג: טהע באכקופ רעאכהעס טו טהע לאסט ענטרי.</translation>
    </message>
    <message>
        <source>Nothing will be missing: it reaches to the last entry.</source>
        <translation>נוטהינג שילל בע מיססינג: יט רעאכהעס טו טהע לאסט ענטרי.</translation>
    </message>
    <message>
        <source>Open the books</source>
        <translation>ופענ טהע בווקס</translation>
    </message>
    <message>
        <source>Open the books and sign in</source>
        <translation>ופענ טהע בווקס אנד סיגנ ינ</translation>
    </message>
    <message>
        <source>Papers that are perhaps printed already: {count}. None prints by itself: see Books and backups.</source>
        <translation>פאפערס טהאט ארע פערהאפס פרינטעד אלרעאדי: {count}. נונע פרינטס בי יטסעלפ: סעע בווקס אנד באכקופס.</translation>
    </message>
    <message>
        <source>Papers waiting for the printer then: {count}. They may be printed by now, so none prints by itself.</source>
        <translation>פאפערס שאיטינג פור טהע פרינטער טהענ: {count}. טהעי מאי בע פרינטעד בי נוש, סו נונע פרינטס בי יטסעלפ.</translation>
    </message>
    <message>
        <source>Papers {first} to {last} are not in these books.</source>
        <translation>פאפערס {first} טו {last} ארע נוט ינ טהעסע בווקס.</translation>
    </message>
    <message>
        <source>Papers {first} to {last} will not be in the books.</source>
        <translation>פאפערס {first} טו {last} שילל נוט בע ינ טהע בווקס.</translation>
    </message>
    <message>
        <source>People, PINs and the recovery code are as they were then: see the staff page.</source>
        <translation>פעופלע, פינס אנד טהע רעכווערי כודע ארע אס טהעי שערע טהענ: סעע טהע סטאפפ פאגע.</translation>
    </message>
    <message>
        <source>People, PINs and the recovery code will be as they were then: who left since is back.</source>
        <translation>פעופלע, פינס אנד טהע רעכווערי כודע שילל בע אס טהעי שערע טהענ: שהו לעפט סינכע יס באכק.</translation>
    </message>
    <message>
        <source>People, PINs, badges and the recovery code stay as they are now.</source>
        <translation>פעופלע, פינס, באדגעס אנד טהע רעכווערי כודע סטאי אס טהעי ארע נוש.</translation>
    </message>
    <message>
        <source>People, PINs, badges and the recovery code stayed as they were last.</source>
        <translation>פעופלע, פינס, באדגעס אנד טהע רעכווערי כודע סטאיעד אס טהעי שערע לאסט.</translation>
    </message>
    <message>
        <source>Receipts {first} to {last} are not in these books.</source>
        <translation>רעכעיפטס {first} טו {last} ארע נוט ינ טהעסע בווקס.</translation>
    </message>
    <message>
        <source>Receipts {first} to {last} will not be in the books.</source>
        <translation>רעכעיפטס {first} טו {last} שילל נוט בע ינ טהע בווקס.</translation>
    </message>
    <message>
        <source>Restoring the copy for a trial.</source>
        <translation>רעסטורינג טהע כופי פור א טריאל.</translation>
    </message>
    <message>
        <source>Return slips {first} to {last} are not in these books.</source>
        <translation>רעטורנ סליפס {first} טו {last} ארע נוט ינ טהעסע בווקס.</translation>
    </message>
    <message>
        <source>Return slips {first} to {last} will not be in the books.</source>
        <translation>רעטורנ סליפס {first} טו {last} שילל נוט בע ינ טהע בווקס.</translation>
    </message>
    <message>
        <source>Such papers are genuine, and the shop is bound by them: keep them.</source>
        <translation>סוכה פאפערס ארע גענוינע, אנד טהע סהופ יס בוונד בי טהעמ: קעעפ טהעמ.</translation>
    </message>
    <message>
        <source>That is no manager&apos;s and no owner&apos;s PIN. Try again.</source>
        <translation>טהאט יס נו מאנאגער&apos;ס אנד נו ושנער&apos;ס פינ. טרי אגאינ.</translation>
    </message>
    <message>
        <source>The PIN of a manager or the owner, as in the backup</source>
        <translation>טהע פינ ופ א מאנאגער ור טהע ושנער, אס ינ טהע באכקופ</translation>
    </message>
    <message>
        <source>The backup before it is of {when}: it is offered next.</source>
        <translation>טהע באכקופ בעפורע יט יס ופ {when}: יט יס ופפערעד נעצט.</translation>
    </message>
    <message>
        <source>The backup is back.</source>
        <translation>טהע באכקופ יס באכק.</translation>
    </message>
    <message>
        <source>The backup is being put back.</source>
        <translation>טהע באכקופ יס בעינג פוט באכק.</translation>
    </message>
    <message>
        <source>The books are as they were on {when}; their epoch is now {epoch}.</source>
        <translation>טהע בווקס ארע אס טהעי שערע ונ {when}; טהעיר עפוכה יס נוש {epoch}.</translation>
    </message>
    <message>
        <source>The books are as they were. Nothing was put back.</source>
        <translation>טהע בווקס ארע אס טהעי שערע. נוטהינג שאס פוט באכק.</translation>
    </message>
    <message>
        <source>The books as they are now are kept beside, under another name.</source>
        <translation>טהע בווקס אס טהעי ארע נוש ארע קעפט בעסידע, ונדער אנוטהער נאמע.</translation>
    </message>
    <message>
        <source>The books that stood here are kept as {path}.</source>
        <translation>טהע בווקס טהאט סטווד הערע ארע קעפט אס {path}.</translation>
    </message>
    <message>
        <source>The last good backup can take the place of the books.</source>
        <translation>טהע לאסט גווד באכקופ כאנ טאקע טהע פלאכע ופ טהע בווקס.</translation>
    </message>
    <message>
        <source>This backup is not whole, so it was not used.</source>
        <translation>טהיס באכקופ יס נוט שהולע, סו יט שאס נוט וסעד.</translation>
    </message>
    <message>
        <source>This is the backup of another shop.</source>
        <translation>טהיס יס טהע באכקופ ופ אנוטהער סהופ.</translation>
    </message>
    <message>
        <source>Too many tries here. On this computer: posdesk restore.</source>
        <translation>טוו מאני טריעס הערע. ונ טהיס כומפוטער: posdesk רעסטורע.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Owner</source>
        <translation>ושנער</translation>
    </message>
    <message>
        <source>auditor, reads only</source>
        <translation>אודיטור, רעאדס ונלי</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>כלערק</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>מאנאגער</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>ושנער</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>סופערויסור</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>1 to 9: why it comes back.</source>
        <translation>1 טו 9: שהי יט כומעס באכק.</translation>
    </message>
    <message>
        <source>All that is left on the receipt. 1 to 9: why.</source>
        <translation>אלל טהאט יס לעפט ונ טהע רעכעיפט. 1 טו 9: שהי.</translation>
    </message>
    <message>
        <source>Barcode {code}. Say what it is and what it costs to sell it.</source>
        <translation>בארכודע {code}. סאי שהאט יט יס אנד שהאט יט כוסטס טו סעלל יט.</translation>
    </message>
    <message>
        <source>Book it; or give it back on the terminal: Esc in the pay step.</source>
        <translation>בווק יט; ור גיוע יט באכק ונ טהע טערמינאל: Esc ינ טהע פאי סטעפ.</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>בווקעד</translation>
    </message>
    <message>
        <source>Card not booked yet</source>
        <translation>כארד נוט בווקעד יעט</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>כלעארעד</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>כומינג באכק</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>כופי</translation>
    </message>
    <message>
        <source>Days of these books were lost. Without a slip, go by the goods.</source>
        <translation>דאיס ופ טהעסע בווקס שערע לוסט. שיטהווט א סליפ, גו בי טהע גוודס.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>דיסכוונט</translation>
    </message>
    <message>
        <source>Exchanged.</source>
        <translation>עצכהאנגעד.</translation>
    </message>
    <message>
        <source>F5 takes it up again.</source>
        <translation>F5 טאקעס יט ופ אגאינ.</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>גוינג ווט</translation>
    </message>
    <message>
        <source>It had not been printed yet: this is the original.</source>
        <translation>יט האד נוט בעענ פרינטעד יעט: טהיס יס טהע וריגינאל.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>לעפט ווט</translation>
    </message>
    <message>
        <source>No purchase fits “{words}” so far. Enter looks closer.</source>
        <translation>נו פורכהאסע פיטס “{words}” סו פאר. Enter לווקס כלוסער.</translation>
    </message>
    <message>
        <source>None of it is left on the receipt, so it is sold.</source>
        <translation>נונע ופ יט יס לעפט ונ טהע רעכעיפט, סו יט יס סולד.</translation>
    </message>
    <message>
        <source>Not coming back</source>
        <translation>נוט כומינג באכק</translation>
    </message>
    <message>
        <source>Not found yet</source>
        <translation>נוט פוונד יעט</translation>
    </message>
    <message>
        <source>Not in the catalogue</source>
        <translation>נוט ינ טהע כאטאלוגוע</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>נוט קנושנ יעט</translation>
    </message>
    <message>
        <source>Nothing is asked back from anybody.</source>
        <translation>נוטהינג יס אסקעד באכק פרומ אניבודי.</translation>
    </message>
    <message>
        <source>Nothing is called “{words}”. Enter looks in past sales too.</source>
        <translation>נוטהינג יס כאללעד “{words}”. Enter לווקס ינ פאסט סאלעס טוו.</translation>
    </message>
    <message>
        <source>Nothing is called “{words}”. Enter sells it as an open line.</source>
        <translation>נוטהינג יס כאללעד “{words}”. Enter סעללס יט אס אנ ופענ לינע.</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>נוטהינג שאס אדדעד</translation>
    </message>
    <message>
        <source>Nothing was booked</source>
        <translation>נוטהינג שאס בווקעד</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>נוטהינג שאס כהאנגעד</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>ונ הולד</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>ונע מומענט</translation>
    </message>
    <message>
        <source>Open already</source>
        <translation>ופענ אלרעאדי</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>וור מיסטאקע</translation>
    </message>
    <message>
        <source>Perhaps back already</source>
        <translation>פערהאפס באכק אלרעאדי</translation>
    </message>
    <message>
        <source>Press Enter again before any money changes hands: it tells whether this is booked, and books it once.</source>
        <translation>פרעסס Enter אגאינ בעפורע אני מונעי כהאנגעס האנדס: יט טעללס שהעטהער טהיס יס בווקעד, אנד בווקס יט ונכע.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>פרינטינג</translation>
    </message>
    <message>
        <source>Printing again, marked COPY {copy}.</source>
        <translation>פרינטינג אגאינ, מארקעד כופי {copy}.</translation>
    </message>
    <message>
        <source>Receipt open</source>
        <translation>רעכעיפט ופענ</translation>
    </message>
    <message>
        <source>Return slip {number} is in the books again: its goods are back.</source>
        <translation>רעטורנ סליפ {number} יס ינ טהע בווקס אגאינ: יטס גוודס ארע באכק.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>טאקענ ינ</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>טאקענ ופ</translation>
    </message>
    <message>
        <source>That code is no receipt and no goods of ours. Type what it is.</source>
        <translation>טהאט כודע יס נו רעכעיפט אנד נו גוודס ופ וורס. טיפע שהאט יט יס.</translation>
    </message>
    <message>
        <source>The discount was taken off.</source>
        <translation>טהע דיסכוונט שאס טאקענ ופפ.</translation>
    </message>
    <message>
        <source>The first one is {amount} cheaper still.</source>
        <translation>טהע פירסט ונע יס {amount} כהעאפער סטילל.</translation>
    </message>
    <message>
        <source>The last scan is being looked up. Look at the figure, then again.</source>
        <translation>טהע לאסט סכאנ יס בעינג לווקעד ופ. לווק אט טהע פיגורע, טהענ אגאינ.</translation>
    </message>
    <message>
        <source>The next scan counts {count} times.</source>
        <translation>טהע נעצט סכאנ כוונטס {count} טימעס.</translation>
    </message>
    <message>
        <source>The ticket is as it was before.</source>
        <translation>טהע טיכקעט יס אס יט שאס בעפורע.</translation>
    </message>
    <message>
        <source>The ticket is as it was left.</source>
        <translation>טהע טיכקעט יס אס יט שאס לעפט.</translation>
    </message>
    <message>
        <source>The ticket was put aside. Ctrl+Z brings it back.</source>
        <translation>טהע טיכקעט שאס פוט אסידע. Ctrl+Z ברינגס יט באכק.</translation>
    </message>
    <message>
        <source>There is no ticket to put on hold, and none on hold.</source>
        <translation>טהערע יס נו טיכקעט טו פוט ונ הולד, אנד נונע ונ הולד.</translation>
    </message>
    <message>
        <source>To scan</source>
        <translation>טו סכאנ</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>ונדונע</translation>
    </message>
    <message>
        <source>Was the card charged?</source>
        <translation>שאס טהע כארד כהארגעד?</translation>
    </message>
    <message>
        <source>We have nothing called “{words}”. Give it a price to sell it as an open line.</source>
        <translation>שע האוע נוטהינג כאללעד “{words}”. גיוע יט א פריכע טו סעלל יט אס אנ ופענ לינע.</translation>
    </message>
    <message>
        <source>{amount} given back.</source>
        <translation>{amount} גיוענ באכק.</translation>
    </message>
    <message>
        <source>{amount} paid, {change} change.</source>
        <translation>{amount} פאיד, {change} כהאנגע.</translation>
    </message>
    <message>
        <source>{amount} paid.</source>
        <translation>{amount} פאיד.</translation>
    </message>
    <message>
        <source>{amount} were shown for the card. Look at the terminal before charging.</source>
        <translation>{amount} שערע סהושנ פור טהע כארד. לווק אט טהע טערמינאל בעפורע כהארגינג.</translation>
    </message>
    <message>
        <source>{card} has paid {amount}. Do not charge it again.</source>
        <translation>{card} האס פאיד {amount}. דו נוט כהארגע יט אגאינ.</translation>
    </message>
    <message>
        <source>{discount} off the whole ticket.</source>
        <translation>{discount} ופפ טהע שהולע טיכקעט.</translation>
    </message>
    <message>
        <source>{discount} off: {goods}.</source>
        <translation>{discount} ופפ: {goods}.</translation>
    </message>
    <message>
        <source>{goods} costs {price}, as the shelf says.</source>
        <translation>{goods} כוסטס {price}, אס טהע סהעלפ סאיס.</translation>
    </message>
    <message>
        <source>{name} began it at {time}.</source>
        <translation>{name} בעגאנ יט אט {time}.</translation>
    </message>
    <message>
        <source>{number} is on this ticket already. Nothing was added.</source>
        <translation>{number} יס ונ טהיס טיכקעט אלרעאדי. נוטהינג שאס אדדעד.</translation>
    </message>
    <message>
        <source>{number}. Ask for return slip {slips} and scan it.</source>
        <translation>{number}. אסק פור רעטורנ סליפ {slips} אנד סכאנ יט.</translation>
    </message>
    <message>
        <source>{number}. Is there a return slip? Of {slips} some are lost.</source>
        <translation>{number}. יס טהערע א רעטורנ סליפ? ופ {slips} סומע ארע לוסט.</translation>
    </message>
    <message>
        <source>{number}. Scan what comes back, or Ctrl+A for all of it.</source>
        <translation>{number}. סכאנ שהאט כומעס באכק, ור Ctrl+A פור אלל ופ יט.</translation>
    </message>
    <message>
        <source>“{goods}” has no price yet and is not on the ticket: scan it again.</source>
        <translation>“{goods}” האס נו פריכע יעט אנד יס נוט ונ טהע טיכקעט: סכאנ יט אגאינ.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>As it looked on paper</source>
        <translation>אס יט לווקעד ונ פאפער</translation>
    </message>
    <message>
        <source>Back without a receipt</source>
        <translation>באכק שיטהווט א רעכעיפט</translation>
    </message>
    <message>
        <source>But: {reasons}.</source>
        <translation>בוט: {reasons}.</translation>
    </message>
    <message>
        <source>Fits: {reasons}.</source>
        <translation>פיטס: {reasons}.</translation>
    </message>
    <message>
        <source>No purchase was found. We take it back all the same, at the lowest price anybody paid of late. The same article in exchange needs no price.</source>
        <translation>נו פורכהאסע שאס פוונד. שע טאקע יט באכק אלל טהע סאמע, אט טהע לושעסט פריכע אניבודי פאיד ופ לאטע. טהע סאמע ארטיכלע ינ עצכהאנגע נעעדס נו פריכע.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>נונע ופ טהעסע</translation>
    </message>
    <message>
        <source>Not found among what we sold</source>
        <translation>נוט פוונד אמונג שהאט שע סולד</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>ופענ {number}</translation>
    </message>
    <message>
        <source>Picture of {number}</source>
        <translation>פיכטורע ופ {number}</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>רעכעיפט {number}</translation>
    </message>
    <message>
        <source>Say what it is: it stands on the slip.</source>
        <translation>סאי שהאט יט יס: יט סטאנדס ונ טהע סליפ.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>טאקע יט באכק</translation>
    </message>
    <message>
        <source>Take it back for {amount}</source>
        <translation>טאקע יט באכק פור {amount}</translation>
    </message>
    <message>
        <source>Value it by hand</source>
        <translation>ואלוע יט בי האנד</translation>
    </message>
    <message>
        <source>We cannot find that purchase. What goods are they? Scan or type them.</source>
        <translation>שע כאננוט פינד טהאט פורכהאסע. שהאט גוודס ארע טהעי? סכאנ ור טיפע טהעמ.</translation>
    </message>
    <message>
        <source>We find no sale of it. We may take it as a kindness: what is it, and what do we give for one?</source>
        <translation>שע פינד נו סאלע ופ יט. שע מאי טאקע יט אס א קינדנעסס: שהאט יס יט, אנד שהאט דו שע גיוע פור ונע?</translation>
    </message>
    <message>
        <source>What we give for one</source>
        <translation>שהאט שע גיוע פור ונע</translation>
    </message>
    <message>
        <source>Which purchase was it?</source>
        <translation>שהיכה פורכהאסע שאס יט?</translation>
    </message>
    <message>
        <source>Without a receipt</source>
        <translation>שיטהווט א רעכעיפט</translation>
    </message>
    <message>
        <source>about|around</source>
        <translation>אבווט|ארוונד</translation>
    </message>
    <message>
        <source>also bought: {words}</source>
        <translation>אלסו בווגהט: {words}</translation>
    </message>
    <message>
        <source>another day: {day}</source>
        <translation>אנוטהער דאי: {day}</translation>
    </message>
    <message>
        <source>another price: {price}</source>
        <translation>אנוטהער פריכע: {price}</translation>
    </message>
    <message>
        <source>another serial number</source>
        <translation>אנוטהער סעריאל נומבער</translation>
    </message>
    <message>
        <source>another total: {amount}</source>
        <translation>אנוטהער טוטאל: {amount}</translation>
    </message>
    <message>
        <source>bought by {who}</source>
        <translation>בווגהט בי {who}</translation>
    </message>
    <message>
        <source>came back before</source>
        <translation>כאמע באכק בעפורע</translation>
    </message>
    <message>
        <source>card {last4}</source>
        <translation>כארד {last4}</translation>
    </message>
    <message>
        <source>each</source>
        <translation>עאכה</translation>
    </message>
    <message>
        <source>goods much like it: {text}</source>
        <translation>גוודס מוכה ליקע יט: {text}</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>יטס נומבער</translation>
    </message>
    <message>
        <source>just as many: {sold}</source>
        <translation>זוסט אס מאני: {sold}</translation>
    </message>
    <message>
        <source>lowest price of {days} days</source>
        <translation>לושעסט פריכע ופ {days} דאיס</translation>
    </message>
    <message>
        <source>name|phone|customer</source>
        <translation>נאמע|פהונע|כוסטומער</translation>
    </message>
    <message>
        <source>not by card {last4}</source>
        <translation>נוט בי כארד {last4}</translation>
    </message>
    <message>
        <source>not found among what we sold</source>
        <translation>נוט פוונד אמונג שהאט שע סולד</translation>
    </message>
    <message>
        <source>not known as theirs</source>
        <translation>נוט קנושנ אס טהעירס</translation>
    </message>
    <message>
        <source>not that amount</source>
        <translation>נוט טהאט אמוונט</translation>
    </message>
    <message>
        <source>only {left} not back yet</source>
        <translation>ונלי {left} נוט באכק יעט</translation>
    </message>
    <message>
        <source>only {sold} were sold</source>
        <translation>ונלי {sold} שערע סולד</translation>
    </message>
    <message>
        <source>other goods brought fit too</source>
        <translation>וטהער גוודס ברווגהט פיט טוו</translation>
    </message>
    <message>
        <source>pieces|piece</source>
        <translation>פיעכעס|פיעכע</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>סעריאל</translation>
    </message>
    <message>
        <source>serial number {serial}</source>
        <translation>סעריאל נומבער {serial}</translation>
    </message>
    <message>
        <source>take it back without a receipt</source>
        <translation>טאקע יט באכק שיטהווט א רעכעיפט</translation>
    </message>
    <message>
        <source>the amount: {amount}</source>
        <translation>טהע אמוונט: {amount}</translation>
    </message>
    <message>
        <source>the day: {day}</source>
        <translation>טהע דאי: {day}</translation>
    </message>
    <message>
        <source>the price: {price}</source>
        <translation>טהע פריכע: {price}</translation>
    </message>
    <message>
        <source>the total, {off} off: {amount}</source>
        <translation>טהע טוטאל, {off} ופפ: {amount}</translation>
    </message>
    <message>
        <source>the total: {amount}</source>
        <translation>טהע טוטאל: {amount}</translation>
    </message>
    <message>
        <source>these goods</source>
        <translation>טהעסע גוודס</translation>
    </message>
    <message>
        <source>today&apos;s price</source>
        <translation>טודאי&apos;ס פריכע</translation>
    </message>
    <message>
        <source>total</source>
        <translation>טוטאל</translation>
    </message>
    <message>
        <source>with</source>
        <translation>שיטה</translation>
    </message>
    <message>
        <source>without a receipt</source>
        <translation>שיטהווט א רעכעיפט</translation>
    </message>
    <message>
        <source>without {words}</source>
        <translation>שיטהווט {words}</translation>
    </message>
    <message>
        <source>{day}: days off {days}</source>
        <translation>{day}: דאיס ופפ {days}</translation>
    </message>
    <message>
        <source>{pieces} of {sold}</source>
        <translation>{pieces} ופ {sold}</translation>
    </message>
</context>
<context>
    <name>Serial</name>
    <message>
        <source>Coming back</source>
        <translation>כומינג באכק</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>גוינג ווט</translation>
    </message>
    <message>
        <source>It stands on the receipt and finds the sale again.</source>
        <translation>יט סטאנדס ונ טהע רעכעיפט אנד פינדס טהע סאלע אגאינ.</translation>
    </message>
    <message>
        <source>Keep the number</source>
        <translation>קעעפ טהע נומבער</translation>
    </message>
    <message>
        <source>Nobody can read it: go on</source>
        <translation>נובודי כאנ רעאד יט: גו ונ</translation>
    </message>
    <message>
        <source>Numbers to read: {count}.</source>
        <translation>נומבערס טו רעאד: {count}.</translation>
    </message>
    <message>
        <source>Scan it, or type it</source>
        <translation>סכאנ יט, ור טיפע יט</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>סעריאל נומבער</translation>
    </message>
    <message>
        <source>Serial number {serial}</source>
        <translation>סעריאל נומבער {serial}</translation>
    </message>
    <message>
        <source>Serial number {serial} is not on this receipt.</source>
        <translation>סעריאל נומבער {serial} יס נוט ונ טהיס רעכעיפט.</translation>
    </message>
    <message>
        <source>Sorry: this piece was not taken here. Look for its own receipt, or take it without one. All the rest goes on.</source>
        <translation>סוררי: טהיס פיעכע שאס נוט טאקענ הערע. לווק פור יטס ושנ רעכעיפט, ור טאקע יט שיטהווט ונע. אלל טהע רעסט גועס ונ.</translation>
    </message>
    <message>
        <source>The piece in hand is the one that was sold.</source>
        <translation>טהע פיעכע ינ האנד יס טהע ונע טהאט שאס סולד.</translation>
    </message>
    <message>
        <source>{goods}. {why}</source>
        <translation>{goods}. {why}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A clerk alone: a fault or a mistake of ours</source>
        <translation>א כלערק אלונע: א פאולט ור א מיסטאקע ופ וורס</translation>
    </message>
    <message>
        <source>A clerk alone: nothing proves it</source>
        <translation>א כלערק אלונע: נוטהינג פרוועס יט</translation>
    </message>
    <message>
        <source>A clerk alone: the customer&apos;s wish</source>
        <translation>א כלערק אלונע: טהע כוסטומער&apos;ס שיסה</translation>
    </message>
    <message>
        <source>A day shut, or a till that is down, is no day of the window.</source>
        <translation>א דאי סהוט, ור א טילל טהאט יס דושנ, יס נו דאי ופ טהע שינדוש.</translation>
    </message>
    <message>
        <source>A manager or the owner changes this. You can look.</source>
        <translation>א מאנאגער ור טהע ושנער כהאנגעס טהיס. יוו כאנ לווק.</translation>
    </message>
    <message>
        <source>A receipt sold before keeps its day: the longer one counts.</source>
        <translation>א רעכעיפט סולד בעפורע קעעפס יטס דאי: טהע לונגער ונע כוונטס.</translation>
    </message>
    <message>
        <source>A return gives back exactly the tax of its sale.</source>
        <translation>א רעטורנ גיועס באכק עצאכטלי טהע טאצ ופ יטס סאלע.</translation>
    </message>
    <message>
        <source>A season: sold from</source>
        <translation>א סעאסונ: סולד פרומ</translation>
    </message>
    <message>
        <source>A supervisor alone: a fault or a mistake of ours</source>
        <translation>א סופערויסור אלונע: א פאולט ור א מיסטאקע ופ וורס</translation>
    </message>
    <message>
        <source>A supervisor alone: nothing proves it</source>
        <translation>א סופערויסור אלונע: נוטהינג פרוועס יט</translation>
    </message>
    <message>
        <source>A supervisor alone: the customer&apos;s wish</source>
        <translation>א סופערויסור אלונע: טהע כוסטומער&apos;ס שיסה</translation>
    </message>
    <message>
        <source>Add this rate</source>
        <translation>אדד טהיס ראטע</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>אדדרעסס</translation>
    </message>
    <message>
        <source>All is as it was.</source>
        <translation>אלל יס אס יט שאס.</translation>
    </message>
    <message>
        <source>Another rate</source>
        <translation>אנוטהער ראטע</translation>
    </message>
    <message>
        <source>Asked about once more: a typed price, or change, from</source>
        <translation>אסקעד אבווט ונכע מורע: א טיפעד פריכע, ור כהאנגע, פרומ</translation>
    </message>
    <message>
        <source>At the foot</source>
        <translation>אט טהע פווט</translation>
    </message>
    <message>
        <source>At the foot, line {line}</source>
        <translation>אט טהע פווט, לינע {line}</translation>
    </message>
    <message>
        <source>Below the name</source>
        <translation>בעלוש טהע נאמע</translation>
    </message>
    <message>
        <source>Below the name, line {line}</source>
        <translation>בעלוש טהע נאמע, לינע {line}</translation>
    </message>
    <message>
        <source>By its law a plan is judged before it is signed. Where it is not said, by that of the currency.</source>
        <translation>בי יטס לאש א פלאנ יס זודגעד בעפורע יט יס סיגנעד. שהערע יט יס נוט סאיד, בי טהאט ופ טהע כוררענכי.</translation>
    </message>
    <message>
        <source>Change {rate}</source>
        <translation>כהאנגע {rate}</translation>
    </message>
    <message>
        <source>Change {rate} to {percent} from now on</source>
        <translation>כהאנגע {rate} טו {percent} פרומ נוש ונ</translation>
    </message>
    <message>
        <source>Change {rate} to {percent} from {day}</source>
        <translation>כהאנגע {rate} טו {percent} פרומ {day}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>כוונטרי</translation>
    </message>
    <message>
        <source>Days to bring goods back</source>
        <translation>דאיס טו ברינג גוודס באכק</translation>
    </message>
    <message>
        <source>Days to match a lower price (0: none)</source>
        <translation>דאיס טו מאטכה א לושער פריכע (0: נונע)</translation>
    </message>
    <message>
        <source>Days to pay for a parcel</source>
        <translation>דאיס טו פאי פור א פארכעל</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>דעויכע</translation>
    </message>
    <message>
        <source>Each part in braces stands where its line is; what stands between is your own words, without any sum. A part that must be there cannot be left out.</source>
        <translation>עאכה פארט ינ בראכעס סטאנדס שהערע יטס לינע יס; שהאט סטאנדס בעטשעענ יס יוור ושנ שורדס, שיטהווט אני סומ. א פארט טהאט מוסט בע טהערע כאננוט בע לעפט ווט.</translation>
    </message>
    <message>
        <source>Faulty or wrong goods and our mistakes: no last day at all.</source>
        <translation>פאולטי ור שרונג גוודס אנד וור מיסטאקעס: נו לאסט דאי אט אלל.</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>פירסט לינע</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>פולדער</translation>
    </message>
    <message>
        <source>From now on.</source>
        <translation>פרומ נוש ונ.</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>פרומ טהע דאי</translation>
    </message>
    <message>
        <source>Give {rate} to goods again</source>
        <translation>גיוע {rate} טו גוודס אגאינ</translation>
    </message>
    <message>
        <source>Give {rate} to no more goods</source>
        <translation>גיוע {rate} טו נו מורע גוודס</translation>
    </message>
    <message>
        <source>Goods sent, and worn beyond trying, may bring less: as printed</source>
        <translation>גוודס סענט, אנד שורנ בעיונד טריינג, מאי ברינג לעסס: אס פרינטעד</translation>
    </message>
    <message>
        <source>Goods that have a rate keep it when it is given no longer.</source>
        <translation>גוודס טהאט האוע א ראטע קעעפ יט שהענ יט יס גיוענ נו לונגער.</translation>
    </message>
    <message>
        <source>It cuts the paper</source>
        <translation>יט כוטס טהע פאפער</translation>
    </message>
    <message>
        <source>Keep the days</source>
        <translation>קעעפ טהע דאיס</translation>
    </message>
    <message>
        <source>Keep the limits</source>
        <translation>קעעפ טהע לימיטס</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>קעעפ טהעסע שורדס</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>קעעפ טהיס</translation>
    </message>
    <message>
        <source>Keep this form</source>
        <translation>קעעפ טהיס פורמ</translation>
    </message>
    <message>
        <source>Keep {days} days</source>
        <translation>קעעפ {days} דאיס</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>קעפט</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>לימיטס</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>לינע {line}</translation>
    </message>
    <message>
        <source>May come back until</source>
        <translation>מאי כומע באכק ונטיל</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>נאמע ופ טהע סהופ</translation>
    </message>
    <message>
        <source>No figure here bounds what a customer is owed.</source>
        <translation>נו פיגורע הערע בוונדס שהאט א כוסטומער יס ושעד.</translation>
    </message>
    <message>
        <source>No receipt: lowest price of so many days</source>
        <translation>נו רעכעיפט: לושעסט פריכע ופ סו מאני דאיס</translation>
    </message>
    <message>
        <source>Nobody there: the customer is served, or promised in writing.</source>
        <translation>נובודי טהערע: טהע כוסטומער יס סערועד, ור פרומיסעד ינ שריטינג.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>נוט קעפט</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>נוט קעפט יעט</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>נוט פרינטעד</translation>
    </message>
    <message>
        <source>Not tried on a real printer yet: print the test page first.</source>
        <translation>נוט טריעד ונ א רעאל פרינטער יעט: פרינט טהע טעסט פאגע פירסט.</translation>
    </message>
    <message>
        <source>Nothing beyond what no setting takes away.</source>
        <translation>נוטהינג בעיונד שהאט נו סעטטינג טאקעס אשאי.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>נוטהינג שאס כהאנגעד</translation>
    </message>
    <message>
        <source>One line more</source>
        <translation>ונע לינע מורע</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>ופענ טהע דראשער</translation>
    </message>
    <message>
        <source>Our rules hang where customers see them before they pay</source>
        <translation>וור רולעס האנג שהערע כוסטומערס סעע טהעמ בעפורע טהעי פאי</translation>
    </message>
    <message>
        <source>PDF files in a folder</source>
        <translation>פדפ פילעס ינ א פולדער</translation>
    </message>
    <message>
        <source>Pages: {count}. Lay a ruler on them, and scan the code here.</source>
        <translation>פאגעס: {count}. לאי א רולער ונ טהעמ, אנד סכאנ טהע כודע הערע.</translation>
    </message>
    <message>
        <source>Papers go to this printer from now on, those waiting too.</source>
        <translation>פאפערס גו טו טהיס פרינטער פרומ נוש ונ, טהוסע שאיטינג טוו.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>פערכענט</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>פורט</translation>
    </message>
    <message>
        <source>Print the test page</source>
        <translation>פרינט טהע טעסט פאגע</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>פרינטער</translation>
    </message>
    <message>
        <source>Printer bytes in a folder</source>
        <translation>פרינטער ביטעס ינ א פולדער</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>קועוע</translation>
    </message>
    <message>
        <source>Receipt form</source>
        <translation>רעכעיפט פורמ</translation>
    </message>
    <message>
        <source>Receipt printer of this computer&apos;s queue</source>
        <translation>רעכעיפט פרינטער ופ טהיס כומפוטער&apos;ס קועוע</translation>
    </message>
    <message>
        <source>Receipt printer on USB (Linux)</source>
        <translation>רעכעיפט פרינטער ונ וסב (לינוצ)</translation>
    </message>
    <message>
        <source>Receipt printer on the network</source>
        <translation>רעכעיפט פרינטער ונ טהע נעטשורק</translation>
    </message>
    <message>
        <source>Receipts have this form from now on.</source>
        <translation>רעכעיפטס האוע טהיס פורמ פרומ נוש ונ.</translation>
    </message>
    <message>
        <source>Receipts keep the rates they were sold at.</source>
        <translation>רעכעיפטס קעעפ טהע ראטעס טהעי שערע סולד אט.</translation>
    </message>
    <message>
        <source>Receipts sold from now on carry the new day.</source>
        <translation>רעכעיפטס סולד פרומ נוש ונ כאררי טהע נעש דאי.</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>רעטורנס</translation>
    </message>
    <message>
        <source>Served where nobody came within a minute</source>
        <translation>סערועד שהערע נובודי כאמע שיטהינ א מינוטע</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>סהופ</translation>
    </message>
    <message>
        <source>Sold today, a mug may come back until {day}.</source>
        <translation>סולד טודאי, א מוג מאי כומע באכק ונטיל {day}.</translation>
    </message>
    <message>
        <source>Sold until</source>
        <translation>סולד ונטיל</translation>
    </message>
    <message>
        <source>Sold {since} – {until}: until {last}</source>
        <translation>סולד {since} – {until}: ונטיל {last}</translation>
    </message>
    <message>
        <source>Tax number (may stay empty)</source>
        <translation>טאצ נומבער (מאי סטאי עמפטי)</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>טאצעס</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>טעסט פאגע</translation>
    </message>
    <message>
        <source>That is no amount. Nothing was changed.</source>
        <translation>טהאט יס נו אמוונט. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>That is no day. Nothing was changed.</source>
        <translation>טהאט יס נו דאי. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>The built-in form</source>
        <translation>טהע בוילט-ינ פורמ</translation>
    </message>
    <message>
        <source>The cash drawer hangs on this printer</source>
        <translation>טהע כאסה דראשער האנגס ונ טהיס פרינטער</translation>
    </message>
    <message>
        <source>The day printed on a receipt: it is our word.</source>
        <translation>טהע דאי פרינטעד ונ א רעכעיפט: יט יס וור שורד.</translation>
    </message>
    <message>
        <source>The drawer was told to open; it is written down.</source>
        <translation>טהע דראשער שאס טולד טו ופענ; יט יס שריטטענ דושנ.</translation>
    </message>
    <message>
        <source>The law here gives {days} days while your rules are not posted. That counts.</source>
        <translation>טהע לאש הערע גיועס {days} דאיס שהילע יוור רולעס ארע נוט פוסטעד. טהאט כוונטס.</translation>
    </message>
    <message>
        <source>The law of your country is not known here: the best of all is taken.</source>
        <translation>טהע לאש ופ יוור כוונטרי יס נוט קנושנ הערע: טהע בעסט ופ אלל יס טאקענ.</translation>
    </message>
    <message>
        <source>The limits count from now on, at every till.</source>
        <translation>טהע לימיטס כוונט פרומ נוש ונ, אט עוערי טילל.</translation>
    </message>
    <message>
        <source>The next receipt</source>
        <translation>טהע נעצט רעכעיפט</translation>
    </message>
    <message>
        <source>The next receipt, as it will look</source>
        <translation>טהע נעצט רעכעיפט, אס יט שילל לווק</translation>
    </message>
    <message>
        <source>The test page is on its way.</source>
        <translation>טהע טעסט פאגע יס ונ יטס שאי.</translation>
    </message>
    <message>
        <source>The test page shows the head of your papers, letters, a ruler and a code. It is no receipt. Scan its code here: the screen says whether every letter arrived.</source>
        <translation>טהע טעסט פאגע סהושס טהע העאד ופ יוור פאפערס, לעטטערס, א רולער אנד א כודע. יט יס נו רעכעיפט. סכאנ יטס כודע הערע: טהע סכרעענ סאיס שהעטהער עוערי לעטטער ארריועד.</translation>
    </message>
    <message>
        <source>These words stand on every paper from now on.</source>
        <translation>טהעסע שורדס סטאנד ונ עוערי פאפער פרומ נוש ונ.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>טרי יט</translation>
    </message>
    <message>
        <source>Type a number from 1 to 65535, usually 9100.</source>
        <translation>טיפע א נומבער פרומ 1 טו 65535, וסואללי 9100.</translation>
    </message>
    <message>
        <source>Type a percentage, such as 20 or 5.5.</source>
        <translation>טיפע א פערכענטאגע, סוכה אס 20 ור 5.5.</translation>
    </message>
    <message>
        <source>Type days from {least} to {most}. Nothing was changed.</source>
        <translation>טיפע דאיס פרומ {least} טו {most}. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>Type the device, such as /dev/usb/lp0.</source>
        <translation>טיפע טהע דעויכע, סוכה אס /דעו/וסב/לפ0.</translation>
    </message>
    <message>
        <source>Type the folder with its whole path.</source>
        <translation>טיפע טהע פולדער שיטה יטס שהולע פאטה.</translation>
    </message>
    <message>
        <source>Type the name of the queue as the system shows it.</source>
        <translation>טיפע טהע נאמע ופ טהע קועוע אס טהע סיסטעמ סהושס יט.</translation>
    </message>
    <message>
        <source>Type the printer&apos;s address, such as 192.0.2.7.</source>
        <translation>טיפע טהע פרינטער&apos;ס אדדרעסס, סוכה אס 192.0.2.7.</translation>
    </message>
    <message>
        <source>Use this printer</source>
        <translation>וסע טהיס פרינטער</translation>
    </message>
    <message>
        <source>What a change of mind costs stands on the receipt, or is nothing.</source>
        <translation>שהאט א כהאנגע ופ מינד כוסטס סטאנדס ונ טהע רעכעיפט, ור יס נוטהינג.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>שהאט יט יס פור</translation>
    </message>
    <message>
        <source>What no setting takes away</source>
        <translation>שהאט נו סעטטינג טאקעס אשאי</translation>
    </message>
    <message>
        <source>What the law gives here</source>
        <translation>שהאט טהע לאש גיועס הערע</translation>
    </message>
    <message>
        <source>What was sold keeps the rates on its receipt.</source>
        <translation>שהאט שאס סולד קעעפס טהע ראטעס ונ יטס רעכעיפט.</translation>
    </message>
    <message>
        <source>What was sold stays</source>
        <translation>שהאט שאס סולד סטאיס</translation>
    </message>
    <message>
        <source>Which rate</source>
        <translation>שהיכה ראטע</translation>
    </message>
    <message>
        <source>Width of the roll</source>
        <translation>שידטה ופ טהע רולל</translation>
    </message>
    <message>
        <source>Within it a yes needs nobody; above it, a second person.</source>
        <translation>שיטהינ יט א יעס נעעדס נובודי; אבווע יט, א סעכונד פערסונ.</translation>
    </message>
    <message>
        <source>Without a receipt it may go out in cash, not only as credit</source>
        <translation>שיטהווט א רעכעיפט יט מאי גו ווט ינ כאסה, נוט ונלי אס כרעדיט</translation>
    </message>
    <message>
        <source>Yes is easy</source>
        <translation>יעס יס עאסי</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>יוור ושנ שורדס</translation>
    </message>
    <message>
        <source>empty: beside the books</source>
        <translation>עמפטי: בעסידע טהע בווקס</translation>
    </message>
    <message>
        <source>given to no more goods</source>
        <translation>גיוענ טו נו מורע גוודס</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>גועס</translation>
    </message>
    <message>
        <source>no season</source>
        <translation>נו סעאסונ</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>טהע וסואל ונע</translation>
    </message>
    <message>
        <source>today, or a day to come</source>
        <translation>טודאי, ור א דאי טו כומע</translation>
    </message>
    <message>
        <source>{mm} mm</source>
        <translation>{mm} ממ</translation>
    </message>
    <message>
        <source>{name} letters for the name, {line} for a line: so the narrow roll of 58 mm holds them too. Receipts handed over stay as they are.</source>
        <translation>{name} לעטטערס פור טהע נאמע, {line} פור א לינע: סו טהע נאררוש רולל ופ 58 ממ הולדס טהעמ טוו. רעכעיפטס האנדעד ווער סטאי אס טהעי ארע.</translation>
    </message>
    <message>
        <source>{parts}: not kept yet. Enter keeps it, Esc drops it.</source>
        <translation>{parts}: נוט קעפט יעט. Enter קעעפס יט, Esc דרופס יט.</translation>
    </message>
    <message>
        <source>{parts}: what somebody else had typed was not kept. All is as it was.</source>
        <translation>{parts}: שהאט סומעבודי עלסע האד טיפעד שאס נוט קעפט. אלל יס אס יט שאס.</translation>
    </message>
    <message>
        <source>{percent} from {day}</source>
        <translation>{percent} פרומ {day}</translation>
    </message>
    <message>
        <source>{what} (may be left out)</source>
        <translation>{what} (מאי בע לעפט ווט)</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>A customer may be owed a posting</source>
        <translation>א כוסטומער מאי בע ושעד א פוסטינג</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>אמוונט</translation>
    </message>
    <message>
        <source>Anything else, as an amount</source>
        <translation>אניטהינג עלסע, אס אנ אמוונט</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>ברווגהט באכק</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation>כאסה ינ טהע דראשער</translation>
    </message>
    <message>
        <source>Close the shift and print Z</source>
        <translation>כלוסע טהע סהיפט אנד פרינט ז</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>כלוסעד</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>כוינס</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>כוונט אגאינ</translation>
    </message>
    <message>
        <source>Count and close the shift</source>
        <translation>כוונט אנד כלוסע טהע סהיפט</translation>
    </message>
    <message>
        <source>Count first. What the books expect is told after the count.</source>
        <translation>כוונט פירסט. שהאט טהע בווקס עצפעכט יס טולד אפטער טהע כוונט.</translation>
    </message>
    <message>
        <source>Count the cash in the drawer. With it the shift begins.</source>
        <translation>כוונט טהע כאסה ינ טהע דראשער. שיטה יט טהע סהיפט בעגינס.</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>כוונט טהע דראשער</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>כוונטעד</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>דיפפערענכע</translation>
    </message>
    <message>
        <source>Does everything agree?</source>
        <translation>דועס עועריטהינג אגרעע?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>דונע</translation>
    </message>
    <message>
        <source>Drawer opened by hand</source>
        <translation>דראשער ופענעד בי האנד</translation>
    </message>
    <message>
        <source>Enter goes on to the next. The books&apos; figure comes after.</source>
        <translation>Enter גועס ונ טו טהע נעצט. טהע בווקס&apos; פיגורע כומעס אפטער.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>עצפעכטעד</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>פלואט</translation>
    </message>
    <message>
        <source>Goods back</source>
        <translation>גוודס באכק</translation>
    </message>
    <message>
        <source>It fits. The count is written down; the shift goes on.</source>
        <translation>יט פיטס. טהע כוונט יס שריטטענ דושנ; טהע סהיפט גועס ונ.</translation>
    </message>
    <message>
        <source>It fits. What was counted goes to the safe.</source>
        <translation>יט פיטס. שהאט שאס כוונטעד גועס טו טהע סאפע.</translation>
    </message>
    <message>
        <source>Left on plans</source>
        <translation>לעפט ונ פלאנס</translation>
    </message>
    <message>
        <source>Left open on {day}. Nothing is lost: count and close when it suits you.</source>
        <translation>לעפט ופענ ונ {day}. נוטהינג יס לוסט: כוונט אנד כלוסע שהענ יט סויטס יוו.</translation>
    </message>
    <message>
        <source>No shift is open at this till.</source>
        <translation>נו סהיפט יס ופענ אט טהיס טילל.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>נוטעס</translation>
    </message>
    <message>
        <source>Open the next shift</source>
        <translation>ופענ טהע נעצט סהיפט</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>ופענ טהע סהיפט</translation>
    </message>
    <message>
        <source>Open with {amount} in the drawer</source>
        <translation>ופענ שיטה {amount} ינ טהע דראשער</translation>
    </message>
    <message>
        <source>Outage pad: {count} slips</source>
        <translation>ווטאגע פאד: {count} סליפס</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>ווער</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>פאיד ינ</translation>
    </message>
    <message>
        <source>Paid in: {name}</source>
        <translation>פאיד ינ: {name}</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>פאיד ווט</translation>
    </message>
    <message>
        <source>Paid out: {name}</source>
        <translation>פאיד ווט: {name}</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>פרינטינג</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>פוט יט ינ</translation>
    </message>
    <message>
        <source>Put {amount} in</source>
        <translation>פוט {amount} ינ</translation>
    </message>
    <message>
        <source>Shift {number}</source>
        <translation>סהיפט {number}</translation>
    </message>
    <message>
        <source>Shift {number} is closed</source>
        <translation>סהיפט {number} יס כלוסעד</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>סהורט</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>סיגנ ווט</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>סולד</translation>
    </message>
    <message>
        <source>Spot count</source>
        <translation>ספוט כוונט</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>טאקע יט ווט</translation>
    </message>
    <message>
        <source>Take {amount} out</source>
        <translation>טאקע {amount} ווט</translation>
    </message>
    <message>
        <source>Taken off plans</source>
        <translation>טאקענ ופפ פלאנס</translation>
    </message>
    <message>
        <source>That is all of it</source>
        <translation>טהאט יס אלל ופ יט</translation>
    </message>
    <message>
        <source>That is all of it: {amount}</source>
        <translation>טהאט יס אלל ופ יט: {amount}</translation>
    </message>
    <message>
        <source>The X report prints. The shift goes on.</source>
        <translation>טהע צ רעפורט פרינטס. טהע סהיפט גועס ונ.</translation>
    </message>
    <message>
        <source>The count</source>
        <translation>טהע כוונט</translation>
    </message>
    <message>
        <source>The drawer</source>
        <translation>טהע דראשער</translation>
    </message>
    <message>
        <source>The shop bears it. It is nobody&apos;s debt.</source>
        <translation>טהע סהופ בעארס יט. יט יס נובודי&apos;ס דעבט.</translation>
    </message>
    <message>
        <source>The shop keeps it for whoever it belongs to.</source>
        <translation>טהע סהופ קעעפס יט פור שהועוער יט בעלונגס טו.</translation>
    </message>
    <message>
        <source>This is no number of pieces. Nothing was written down.</source>
        <translation>טהיס יס נו נומבער ופ פיעכעס. נוטהינג שאס שריטטענ דושנ.</translation>
    </message>
    <message>
        <source>Towards new goods</source>
        <translation>טושארדס נעש גוודס</translation>
    </message>
    <message>
        <source>Type what is in the drawer; 0 if it is empty.</source>
        <translation>טיפע שהאט יס ינ טהע דראשער; 0 יפ יט יס עמפטי.</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>שהאט פור?</translation>
    </message>
    <message>
        <source>Where from?</source>
        <translation>שהערע פרומ?</translation>
    </message>
    <message>
        <source>Why, if you know</source>
        <translation>שהי, יפ יוו קנוש</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>שריטטענ דושנ</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>צ רעפורט</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>ז רעפורט</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>לעפט ופענ</translation>
    </message>
    <message>
        <source>open since {when}</source>
        <translation>ופענ סינכע {when}</translation>
    </message>
    <message>
        <source>pieces of each kind</source>
        <translation>פיעכעס ופ עאכה קינד</translation>
    </message>
    <message>
        <source>returns: {count}</source>
        <translation>רעטורנס: {count}</translation>
    </message>
    <message>
        <source>sales: {count}</source>
        <translation>סאלעס: {count}</translation>
    </message>
    <message>
        <source>{amount} goes to the safe. The Z report prints.</source>
        <translation>{amount} גועס טו טהע סאפע. טהע ז רעפורט פרינטס.</translation>
    </message>
    <message>
        <source>{amount} moved; the drawer is open.</source>
        <translation>{amount} מוועד; טהע דראשער יס ופענ.</translation>
    </message>
    <message>
        <source>{first} to {last}: for payments while the system is down.</source>
        <translation>{first} טו {last}: פור פאימענטס שהילע טהע סיסטעמ יס דושנ.</translation>
    </message>
    <message>
        <source>{name} ({times})</source>
        <translation>{name} ({times})</translation>
    </message>
</context>
<context>
    <name>Shop</name>
    <message>
        <source>Approvals</source>
        <translation>אפפרוואלס</translation>
    </message>
    <message>
        <source>Books and backups</source>
        <translation>בווקס אנד באכקופס</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>כארדס</translation>
    </message>
    <message>
        <source>Charged too much</source>
        <translation>כהארגעד טוו מוכה</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>כוונטס</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>כוסטומערס</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>דאיס</translation>
    </message>
    <message>
        <source>Gift wrapping</source>
        <translation>גיפט שראפפינג</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>גוודס</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>קעפט</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>לווק אגאינ</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>מורע פאגעס</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>ופפערס</translation>
    </message>
    <message>
        <source>Our mistakes</source>
        <translation>וור מיסטאקעס</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>סעטטינגס</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>סטאפפ</translation>
    </message>
    <message>
        <source>Write it like {sample}.</source>
        <translation>שריטע יט ליקע {sample}.</translation>
    </message>
</context>
<context>
    <name>ShownOnce</name>
    <message>
        <source>Let only {name} see it: it is shown only this once.</source>
        <translation>לעט ונלי {name} סעע יט: יט יס סהושנ ונלי טהיס ונכע.</translation>
    </message>
    <message>
        <source>Recovery code, first half</source>
        <translation>רעכווערי כודע, פירסט האלפ</translation>
    </message>
    <message>
        <source>Recovery code, second half</source>
        <translation>רעכווערי כודע, סעכונד האלפ</translation>
    </message>
    <message>
        <source>The new PIN of {name}</source>
        <translation>טהע נעש פינ ופ {name}</translation>
    </message>
    <message>
        <source>Write it on a paper of its own. When a PIN is worn out, both halves give a new one.</source>
        <translation>שריטע יט ונ א פאפער ופ יטס ושנ. שהענ א פינ יס שורנ ווט, בוטה האלועס גיוע א נעש ונע.</translation>
    </message>
    <message>
        <source>Write it on another paper. Let somebody else keep it, or keep it in another place.</source>
        <translation>שריטע יט ונ אנוטהער פאפער. לעט סומעבודי עלסע קעעפ יט, ור קעעפ יט ינ אנוטהער פלאכע.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>As long as nobody used it, the code here is {one} and {two}.</source>
        <translation>אס לונג אס נובודי וסעד יט, טהע כודע הערע יס {one} אנד {two}.</translation>
    </message>
    <message>
        <source>Choose who you are</source>
        <translation>כהווסע שהו יוו ארע</translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation>דעמו סהופ</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>ונע מומענט.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>פינ</translation>
    </message>
    <message>
        <source>PINs are no secret here: {pins}.</source>
        <translation>פינס ארע נו סעכרעט הערע: {pins}.</translation>
    </message>
    <message>
        <source>Press your digit, then type your PIN; or scan your badge.</source>
        <translation>פרעסס יוור דיגיט, טהענ טיפע יוור פינ; ור סכאנ יוור באדגע.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>סיגנ ינ</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>וסע טהע רעכווערי כודע</translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation>שהו יס אט טהע טילל?</translation>
    </message>
    <message>
        <source>six digits</source>
        <translation>סיצ דיגיטס</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>A supervisor, a manager or the owner changes things here.</source>
        <translation>א סופערויסור, א מאנאגער ור טהע ושנער כהאנגעס טהינגס הערע.</translation>
    </message>
    <message>
        <source>Add, and show the PIN</source>
        <translation>אדד, אנד סהוש טהע פינ</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>אנוטהער רולע</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>באדגע</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>כהאנגע טהע רולע</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>כומעס באכק</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>דונע</translation>
    </message>
    <message>
        <source>From now on the badge signs {name} in.</source>
        <translation>פרומ נוש ונ טהע באדגע סיגנס {name} ינ.</translation>
    </message>
    <message>
        <source>Leaves the shop</source>
        <translation>לעאועס טהע סהופ</translation>
    </message>
    <message>
        <source>Name (on the sign-in only)</source>
        <translation>נאמע (ונ טהע סיגנ-ינ ונלי)</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>נעש פינ</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>נעש רעכווערי כודע</translation>
    </message>
    <message>
        <source>PIN worn out</source>
        <translation>פינ שורנ ווט</translation>
    </message>
    <message>
        <source>Scan the badge of {name} now.</source>
        <translation>סכאנ טהע באדגע ופ {name} נוש.</translation>
    </message>
    <message>
        <source>Show the new PIN</source>
        <translation>סהוש טהע נעש פינ</translation>
    </message>
    <message>
        <source>Show the new code</source>
        <translation>סהוש טהע נעש כודע</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>סומעבודי נעש</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>סטאפפ</translation>
    </message>
    <message>
        <source>Take the badge away</source>
        <translation>טאקע טהע באדגע אשאי</translation>
    </message>
    <message>
        <source>The program gives a six-digit PIN, shown once.</source>
        <translation>טהע פרוגראמ גיועס א סיצ-דיגיט פינ, סהושנ ונכע.</translation>
    </message>
    <message>
        <source>There is no recovery code for worn-out PINs yet: make one.</source>
        <translation>טהערע יס נו רעכווערי כודע פור שורנ-ווט פינס יעט: מאקע ונע.</translation>
    </message>
    <message>
        <source>Two halves for two papers, shown once. Together they give a new PIN when one is worn out. What is on older papers counts no more.</source>
        <translation>טשו האלועס פור טשו פאפערס, סהושנ ונכע. טוגעטהער טהעי גיוע א נעש פינ שהענ ונע יס שורנ ווט. שהאט יס ונ ולדער פאפערס כוונטס נו מורע.</translation>
    </message>
    <message>
        <source>What is {name} from the next sign-in on?</source>
        <translation>שהאט יס {name} פרומ טהע נעצט סיגנ-ינ ונ?</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>באדגע</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>כודע {code}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>לעפט</translation>
    </message>
    <message>
        <source>{name} gets a new PIN, shown once. Any older one is gone.</source>
        <translation>{name} געטס א נעש פינ, סהושנ ונכע. אני ולדער ונע יס גונע.</translation>
    </message>
    <message>
        <source>{name} has another role from the next sign-in on.</source>
        <translation>{name} האס אנוטהער רולע פרומ טהע נעצט סיגנ-ינ ונ.</translation>
    </message>
    <message>
        <source>{name} leaves</source>
        <translation>{name} לעאועס</translation>
    </message>
    <message>
        <source>{name} signs in by PIN alone.</source>
        <translation>{name} סיגנס ינ בי פינ אלונע.</translation>
    </message>
    <message>
        <source>{name} signs in no more.</source>
        <translation>{name} סיגנס ינ נו מורע.</translation>
    </message>
    <message>
        <source>{name} signs in no more. What {name} booked stays as it is.</source>
        <translation>{name} סיגנס ינ נו מורע. שהאט {name} בווקעד סטאיס אס יט יס.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>A picture or PDF of a receipt</source>
        <translation>א פיכטורע ור פדפ ופ א רעכעיפט</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>כופי דעטאילס</translation>
    </message>
    <message>
        <source>Count and close it under Shift when it suits you.</source>
        <translation>כוונט אנד כלוסע יט ונדער סהיפט שהענ יט סויטס יוו.</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>דראשער</translation>
    </message>
    <message>
        <source>Making the demo shop: goods, past sales, a drawer.</source>
        <translation>מאקינג טהע דעמו סהופ: גוודס, פאסט סאלעס, א דראשער.</translation>
    </message>
    <message>
        <source>No books yet.</source>
        <translation>נו בווקס יעט.</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>נוט ופענ</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>נוטהינג שאס אדדעד</translation>
    </message>
    <message>
        <source>Nothing was booked</source>
        <translation>נוטהינג שאס בווקעד</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ופענ</translation>
    </message>
    <message>
        <source>Opening the books.</source>
        <translation>ופענינג טהע בווקס.</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>וור מיסטאקע</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>רעאדי.</translation>
    </message>
    <message>
        <source>Shift {number} is open.</source>
        <translation>סהיפט {number} יס ופענ.</translation>
    </message>
    <message>
        <source>Shift {number} was left open on {day}. Nothing is lost.</source>
        <translation>סהיפט {number} שאס לעפט ופענ ונ {day}. נוטהינג יס לוסט.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>סיגנעד ווט</translation>
    </message>
    <message>
        <source>Somebody took you off the staff page. Sign in again.</source>
        <translation>סומעבודי טווק יוו ופפ טהע סטאפפ פאגע. סיגנ ינ אגאינ.</translation>
    </message>
    <message>
        <source>The drawer was opened by hand; it is written down.</source>
        <translation>טהע דראשער שאס ופענעד בי האנד; יט יס שריטטענ דושנ.</translation>
    </message>
    <message>
        <source>The ticket stays as it is.</source>
        <translation>טהע טיכקעט סטאיס אס יט יס.</translation>
    </message>
    <message>
        <source>{count} signs came at once: no code of ours. Scan again.</source>
        <translation>{count} סיגנס כאמע אט ונכע: נו כודע ופ וורס. סכאנ אגאינ.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>back to shelf</source>
        <translation>באכק טו סהעלפ</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>קואראנטינע</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>רעפאיר</translation>
    </message>
    <message>
        <source>to the supplier</source>
        <translation>טו טהע סופפליער</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>שריטטענ ופפ</translation>
    </message>
</context>
<context>
    <name>StatusChip</name>
    <message>
        <source>all is well</source>
        <translation>אלל יס שעלל</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>דועס נוט שורק</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>נעעדס א לווק</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Amount</source>
        <translation>אמוונט</translation>
    </message>
    <message>
        <source>Answer before the customer comes. Where the count is over, or nobody can tell, pay it back: F8 on the receipt.</source>
        <translation>אנסשער בעפורע טהע כוסטומער כומעס. שהערע טהע כוונט יס ווער, ור נובודי כאנ טעלל, פאי יט באכק: F8 ונ טהע רעכעיפט.</translation>
    </message>
    <message>
        <source>Asked of the carrier: {amount} for {count}, {number}.</source>
        <translation>אסקעד ופ טהע כארריער: {amount} פור {count}, {number}.</translation>
    </message>
    <message>
        <source>Asked of the supplier: {amount} for {count}, {number}.</source>
        <translation>אסקעד ופ טהע סופפליער: {amount} פור {count}, {number}.</translation>
    </message>
    <message>
        <source>Check the scale</source>
        <translation>כהעכק טהע סכאלע</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>כלאימ</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>כוונט טהעמ</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>כוונטעד</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>פרומ שהערע</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>הוש מאני</translation>
    </message>
    <message>
        <source>How many are there</source>
        <translation>הוש מאני ארע טהערע</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>קעעפ יט</translation>
    </message>
    <message>
        <source>Keep the count</source>
        <translation>קעעפ טהע כוונט</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>קעפט</translation>
    </message>
    <message>
        <source>Move them on</source>
        <translation>מווע טהעמ ונ</translation>
    </message>
    <message>
        <source>Nobody counted them yet.</source>
        <translation>נובודי כוונטעד טהעמ יעט.</translation>
    </message>
    <message>
        <source>Nothing waits for a count.</source>
        <translation>נוטהינג שאיטס פור א כוונט.</translation>
    </message>
    <message>
        <source>On receipt {number}, and not in the bag: {count}. Noted by {code} on {day}.</source>
        <translation>ונ רעכעיפט {number}, אנד נוט ינ טהע באג: {count}. נוטעד בי {code} ונ {day}.</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>ונ טהע סהעלפ</translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation>ופענ טהע רעכעיפט</translation>
    </message>
    <message>
        <source>Paid to the bank so far: {amount}.</source>
        <translation>פאיד טו טהע באנק סו פאר: {amount}.</translation>
    </message>
    <message>
        <source>Pay it back to whoever comes: F8 on the receipt.</source>
        <translation>פאי יט באכק טו שהועוער כומעס: F8 ונ טהע רעכעיפט.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>סכאלע</translation>
    </message>
    <message>
        <source>Sold, kept for their buyers</source>
        <translation>סולד, קעפט פור טהעיר בויערס</translation>
    </message>
    <message>
        <source>The books say {count}.</source>
        <translation>טהע בווקס סאי {count}.</translation>
    </message>
    <message>
        <source>The customer was paid at once.</source>
        <translation>טהע כוסטומער שאס פאיד אט ונכע.</translation>
    </message>
    <message>
        <source>The scale is right: nobody pays too much.</source>
        <translation>טהע סכאלע יס ריגהט: נובודי פאיס טוו מוכה.</translation>
    </message>
    <message>
        <source>The scale of this till showed too much on {day}.</source>
        <translation>טהע סכאלע ופ טהיס טילל סהושעד טוו מוכה ונ {day}.</translation>
    </message>
    <message>
        <source>The scale of this till was never checked.</source>
        <translation>טהע סכאלע ופ טהיס טילל שאס נעוער כהעכקעד.</translation>
    </message>
    <message>
        <source>The scale of this till was right on {day}.</source>
        <translation>טהע סכאלע ופ טהיס טילל שאס ריגהט ונ {day}.</translation>
    </message>
    <message>
        <source>The scale shows (kg)</source>
        <translation>טהע סכאלע סהושס (קג)</translation>
    </message>
    <message>
        <source>The scale shows {weight} too much. Use another one.</source>
        <translation>טהע סכאלע סהושס {weight} טוו מוכה. וסע אנוטהער ונע.</translation>
    </message>
    <message>
        <source>The test weight weighs (kg)</source>
        <translation>טהע טעסט שעיגהט שעיגהס (קג)</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>טהעיר אנסשער</translation>
    </message>
    <message>
        <source>They paid</source>
        <translation>טהעי פאיד</translation>
    </message>
    <message>
        <source>They paid it to the bank</source>
        <translation>טהעי פאיד יט טו טהע באנק</translation>
    </message>
    <message>
        <source>They paid {amount}.</source>
        <translation>טהעי פאיד {amount}.</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>טהעי סאיד נו</translation>
    </message>
    <message>
        <source>They said no to the rest: the shop bears it.</source>
        <translation>טהעי סאיד נו טו טהע רעסט: טהע סהופ בעארס יט.</translation>
    </message>
    <message>
        <source>They said no: nothing more is expected.</source>
        <translation>טהעי סאיד נו: נוטהינג מורע יס עצפעכטעד.</translation>
    </message>
    <message>
        <source>They said yes</source>
        <translation>טהעי סאיד יעס</translation>
    </message>
    <message>
        <source>They said yes to {amount}.</source>
        <translation>טהעי סאיד יעס טו {amount}.</translation>
    </message>
    <message>
        <source>They say yes to it</source>
        <translation>טהעי סאי יעס טו יט</translation>
    </message>
    <message>
        <source>To where</source>
        <translation>טו שהערע</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>טיפע א נומבער.</translation>
    </message>
    <message>
        <source>Type a weight such as 1.000.</source>
        <translation>טיפע א שעיגהט סוכה אס 1.000.</translation>
    </message>
    <message>
        <source>Weighed since the last good check. Too much was taken: {amount}.</source>
        <translation>שעיגהעד סינכע טהע לאסט גווד כהעכק. טוו מוכה שאס טאקענ: {amount}.</translation>
    </message>
    <message>
        <source>What a customer misses is noted with F8 on the receipt.</source>
        <translation>שהאט א כוסטומער מיססעס יס נוטעד שיטה F8 ונ טהע רעכעיפט.</translation>
    </message>
    <message>
        <source>What was weighed since the last good check stands in the list.</source>
        <translation>שהאט שאס שעיגהעד סינכע טהע לאסט גווד כהעכק סטאנדס ינ טהע ליסט.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>שריטע יט דושנ</translation>
    </message>
    <message>
        <source>a delivery</source>
        <translation>א דעליוערי</translation>
    </message>
    <message>
        <source>claim on the carrier</source>
        <translation>כלאימ ונ טהע כארריער</translation>
    </message>
    <message>
        <source>claim on the supplier</source>
        <translation>כלאימ ונ טהע סופפליער</translation>
    </message>
    <message>
        <source>count tonight</source>
        <translation>כוונט טוניגהט</translation>
    </message>
    <message>
        <source>counted {count} on {day}</source>
        <translation>כוונטעד {count} ונ {day}</translation>
    </message>
    <message>
        <source>counted: answer now</source>
        <translation>כוונטעד: אנסשער נוש</translation>
    </message>
    <message>
        <source>nobody counted yet</source>
        <translation>נובודי כוונטעד יעט</translation>
    </message>
    <message>
        <source>out of the shop</source>
        <translation>ווט ופ טהע סהופ</translation>
    </message>
    <message>
        <source>paid back</source>
        <translation>פאיד באכק</translation>
    </message>
    <message>
        <source>paid to us</source>
        <translation>פאיד טו וס</translation>
    </message>
    <message>
        <source>the shelf</source>
        <translation>טהע סהעלפ</translation>
    </message>
    <message>
        <source>they said no</source>
        <translation>טהעי סאיד נו</translation>
    </message>
    <message>
        <source>weighed {amount} too dear</source>
        <translation>שעיגהעד {amount} טוו דעאר</translation>
    </message>
    <message>
        <source>{amount} accepted</source>
        <translation>{amount} אככעפטעד</translation>
    </message>
    <message>
        <source>{amount} asked</source>
        <translation>{amount} אסקעד</translation>
    </message>
    <message>
        <source>{count} fewer than the books say.</source>
        <translation>{count} פעשער טהאנ טהע בווקס סאי.</translation>
    </message>
    <message>
        <source>{count} more than the books say.</source>
        <translation>{count} מורע טהאנ טהע בווקס סאי.</translation>
    </message>
    <message>
        <source>{count} of {goods} moved on: {place}.</source>
        <translation>{count} ופ {goods} מוועד ונ: {place}.</translation>
    </message>
    <message>
        <source>{goods}: {count} counted.</source>
        <translation>{goods}: {count} כוונטעד.</translation>
    </message>
</context>
<context>
    <name>TakeOff</name>
    <message>
        <source>At most {most}.</source>
        <translation>אט מוסט {most}.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>הוש מוכה</translation>
    </message>
    <message>
        <source>Only for what the customer wants: both figures are shown, and the customer says yes. Else all of it goes back.</source>
        <translation>ונלי פור שהאט טהע כוסטומער שאנטס: בוטה פיגורעס ארע סהושנ, אנד טהע כוסטומער סאיס יעס. עלסע אלל ופ יט גועס באכק.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>טאקע יט ופפ</translation>
    </message>
    <message>
        <source>Take off {amount}</source>
        <translation>טאקע ופפ {amount}</translation>
    </message>
    <message>
        <source>Take something off?</source>
        <translation>טאקע סומעטהינג ופפ?</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>טאקענ ופפ</translation>
    </message>
    <message>
        <source>The customer chose something for it</source>
        <translation>טהע כוסטומער כהוסע סומעטהינג פור יט</translation>
    </message>
    <message>
        <source>The receipt told of it, and of the right to send it back. It needs a photo and somebody else who looked.</source>
        <translation>טהע רעכעיפט טולד ופ יט, אנד ופ טהע ריגהט טו סענד יט באכק. יט נעעדס א פהוטו אנד סומעבודי עלסע שהו לווקעד.</translation>
    </message>
    <message>
        <source>What the customer chose</source>
        <translation>שהאט טהע כוסטומער כהוסע</translation>
    </message>
    <message>
        <source>What was seen, and where its photo is</source>
        <translation>שהאט שאס סעענ, אנד שהערע יטס פהוטו יס</translation>
    </message>
    <message>
        <source>Who looked at it</source>
        <translation>שהו לווקעד אט יט</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>שהי</translation>
    </message>
    <message>
        <source>Worn beyond trying, as the receipt says</source>
        <translation>שורנ בעיונד טריינג, אס טהע רעכעיפט סאיס</translation>
    </message>
    <message>
        <source>Worn beyond trying: {goods}</source>
        <translation>שורנ בעיונד טריינג: {goods}</translation>
    </message>
    <message>
        <source>Write what was seen, and where its photo is kept.</source>
        <translation>שריטע שהאט שאס סעענ, אנד שהערע יטס פהוטו יס קעפט.</translation>
    </message>
    <message>
        <source>{amount} off, as the receipt says. It prints.</source>
        <translation>{amount} ופפ, אס טהע רעכעיפט סאיס. יט פרינטס.</translation>
    </message>
    <message>
        <source>{amount} off. At Enter the customer&apos;s window asks for a yes.</source>
        <translation>{amount} ופפ. אט Enter טהע כוסטומער&apos;ס שינדוש אסקס פור א יעס.</translation>
    </message>
</context>
<context>
    <name>Tender</name>
    <message>
        <source>Bank transfer</source>
        <translation>באנק טראנספער</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>כארד</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>כאסה</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>כהעקוע</translation>
    </message>
    <message>
        <source>On the plan</source>
        <translation>ונ טהע פלאנ</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>סטורע כרעדיט</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>It spoils soon: no return for a change of mind.</source>
        <translation>יט ספוילס סוונ: נו רעטורנ פור א כהאנגע ופ מינד.</translation>
    </message>
    <message>
        <source>Made for you: no return for a change of mind.</source>
        <translation>מאדע פור יוו: נו רעטורנ פור א כהאנגע ופ מינד.</translation>
    </message>
    <message>
        <source>Restocking {percent} %, as on receipt {number}</source>
        <translation>רעסטוכקינג {percent} %, אס ונ רעכעיפט {number}</translation>
    </message>
    <message>
        <source>Restocking, as on receipt {number}</source>
        <translation>רעסטוכקינג, אס ונ רעכעיפט {number}</translation>
    </message>
    <message>
        <source>Sealed for hygiene: once opened, no return for a change of mind.</source>
        <translation>סעאלעד פור היגיענע: ונכע ופענעד, נו רעטורנ פור א כהאנגע ופ מינד.</translation>
    </message>
    <message>
        <source>Sealed recording or program: once opened, no return for a change of mind.</source>
        <translation>סעאלעד רעכורדינג ור פרוגראמ: ונכע ופענעד, נו רעטורנ פור א כהאנגע ופ מינד.</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Amounts stand right</source>
        <translation>אמוונטס סטאנד ריגהט</translation>
    </message>
    <message>
        <source>Hold a ruler to it: shorter or cut off means another width.</source>
        <translation>הולד א רולער טו יט: סהורטער ור כוט ופפ מעאנס אנוטהער שידטה.</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>לארגעסט</translation>
    </message>
    <message>
        <source>Letters of other languages, drawn by posdesk.</source>
        <translation>לעטטערס ופ וטהער לאנגואגעס, דראשנ בי posdesk.</translation>
    </message>
    <message>
        <source>Printed width: {reach} mm of a roll of {roll} mm.</source>
        <translation>פרינטעד שידטה: {reach} ממ ופ א רולל ופ {roll} ממ.</translation>
    </message>
    <message>
        <source>Scan this code: posdesk says whether each letter arrived.</source>
        <translation>סכאנ טהיס כודע: posdesk סאיס שהעטהער עאכה לעטטער ארריועד.</translation>
    </message>
    <message>
        <source>TEST - no receipt</source>
        <translation>טעסט - נו רעכעיפט</translation>
    </message>
    <message>
        <source>TEST PAGE</source>
        <translation>טעסט פאגע</translation>
    </message>
    <message>
        <source>nothing was sold</source>
        <translation>נוטהינג שאס סולד</translation>
    </message>
    <message>
        <source>test page</source>
        <translation>טעסט פאגע</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>1 day left</source>
        <translation>1 דאי לעפט</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>כומינג באכק</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>גוינג ווט</translation>
    </message>
    <message>
        <source>Goods going out</source>
        <translation>גוודס גוינג ווט</translation>
    </message>
    <message>
        <source>Lines that may come back</source>
        <translation>לינעס טהאט מאי כומע באכק</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>סאי</translation>
    </message>
    <message>
        <source>The old till shows {count} of these back, and not of which receipt.</source>
        <translation>טהע ולד טילל סהושס {count} ופ טהעסע באכק, אנד נוט ופ שהיכה רעכעיפט.</translation>
    </message>
    <message>
        <source>all of it came back before</source>
        <translation>אלל ופ יט כאמע באכק בעפורע</translation>
    </message>
    <message>
        <source>as a transfer, for the cheque</source>
        <translation>אס א טראנספער, פור טהע כהעקוע</translation>
    </message>
    <message>
        <source>back</source>
        <translation>באכק</translation>
    </message>
    <message>
        <source>coming back</source>
        <translation>כומינג באכק</translation>
    </message>
    <message>
        <source>each</source>
        <translation>עאכה</translation>
    </message>
    <message>
        <source>from the old till</source>
        <translation>פרומ טהע ולד טילל</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>גוודס</translation>
    </message>
    <message>
        <source>last day today</source>
        <translation>לאסט דאי טודאי</translation>
    </message>
    <message>
        <source>not coming back</source>
        <translation>נוט כומינג באכק</translation>
    </message>
    <message>
        <source>on a plan</source>
        <translation>ונ א פלאנ</translation>
    </message>
    <message>
        <source>open line</source>
        <translation>ופענ לינע</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>וורס</translation>
    </message>
    <message>
        <source>paid by card</source>
        <translation>פאיד בי כארד</translation>
    </message>
    <message>
        <source>paid by card ending {last4}</source>
        <translation>פאיד בי כארד ענדינג {last4}</translation>
    </message>
    <message>
        <source>paid each</source>
        <translation>פאיד עאכה</translation>
    </message>
    <message>
        <source>paid in cash</source>
        <translation>פאיד ינ כאסה</translation>
    </message>
    <message>
        <source>paid: {tender}</source>
        <translation>פאיד: {tender}</translation>
    </message>
    <message>
        <source>past its day · taken back all the same</source>
        <translation>פאסט יטס דאי · טאקענ באכק אלל טהע סאמע</translation>
    </message>
    <message>
        <source>price</source>
        <translation>פריכע</translation>
    </message>
    <message>
        <source>taken off what comes back</source>
        <translation>טאקענ ופפ שהאט כומעס באכק</translation>
    </message>
    <message>
        <source>then</source>
        <translation>טהענ</translation>
    </message>
    <message>
        <source>till {till}</source>
        <translation>טילל {till}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>ונטיל {day}</translation>
    </message>
    <message>
        <source>why</source>
        <translation>שהי</translation>
    </message>
    <message>
        <source>{amount} off</source>
        <translation>{amount} ופפ</translation>
    </message>
    <message>
        <source>{count} came back before</source>
        <translation>{count} כאמע באכק בעפורע</translation>
    </message>
    <message>
        <source>{days} days left</source>
        <translation>{days} דאיס לעפט</translation>
    </message>
    <message>
        <source>{offer} {amount} off</source>
        <translation>{offer} {amount} ופפ</translation>
    </message>
    <message>
        <source>{tender} ending {last4}</source>
        <translation>{tender} ענדינג {last4}</translation>
    </message>
    <message>
        <source>{ticked} of {left}</source>
        <translation>{ticked} ופ {left}</translation>
    </message>
    <message>
        <source>“I&apos;m sorry about the {goods}, that should not have happened. Your money comes back now; would a new one help today?”</source>
        <translation>“י&apos;מ סוררי אבווט טהע {goods}, טהאט סהוולד נוט האוע האפפענעד. יוור מונעי כומעס באכק נוש; שוולד א נעש ונע העלפ טודאי?”</translation>
    </message>
    <message>
        <source>“I&apos;m sorry, that should not have happened. Your money comes back now; would new ones help today?”</source>
        <translation>“י&apos;מ סוררי, טהאט סהוולד נוט האוע האפפענעד. יוור מונעי כומעס באכק נוש; שוולד נעש ונעס העלפ טודאי?”</translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>Till {till}</source>
        <translation>טילל {till}</translation>
    </message>
    <message>
        <source>no shift</source>
        <translation>נו סהיפט</translation>
    </message>
    <message>
        <source>shift {shift} · open</source>
        <translation>סהיפט {shift} · ופענ</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Scan or type anything</source>
        <translation>סכאנ ור טיפע אניטהינג</translation>
    </message>
    <message>
        <source>sign out F12</source>
        <translation>סיגנ ווט F12</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Another file lies in the place of the books. Put the books there, or the last backup.</source>
        <translation>אנוטהער פילע ליעס ינ טהע פלאכע ופ טהע בווקס. פוט טהע בווקס טהערע, ור טהע לאסט באכקופ.</translation>
    </message>
    <message>
        <source>Keep the damaged file. The last good backup can take its place.</source>
        <translation>קעעפ טהע דאמאגעד פילע. טהע לאסט גווד באכקופ כאנ טאקע יטס פלאכע.</translation>
    </message>
    <message>
        <source>Let posdesk write in the folder of the books, and try again.</source>
        <translation>לעט posdesk שריטע ינ טהע פולדער ופ טהע בווקס, אנד טרי אגאינ.</translation>
    </message>
    <message>
        <source>Make room on the disk, and try again.</source>
        <translation>מאקע רוומ ונ טהע דיסק, אנד טרי אגאינ.</translation>
    </message>
    <message>
        <source>Nothing was booked</source>
        <translation>נוטהינג שאס בווקעד</translation>
    </message>
    <message>
        <source>Put the last good backup back</source>
        <translation>פוט טהע לאסט גווד באכקופ באכק</translation>
    </message>
    <message>
        <source>Start the newer posdesk, or bring this one up to date, and try again.</source>
        <translation>סטארט טהע נעשער posdesk, ור ברינג טהיס ונע ופ טו דאטע, אנד טרי אגאינ.</translation>
    </message>
    <message>
        <source>The books were left as they are. Papers already printed count as always.</source>
        <translation>טהע בווקס שערע לעפט אס טהעי ארע. פאפערס אלרעאדי פרינטעד כוונט אס אלשאיס.</translation>
    </message>
    <message>
        <source>The key&apos;s file ends in .key. Put it beside the books again, and try again.</source>
        <translation>טהע קעי&apos;ס פילע ענדס ינ .קעי. פוט יט בעסידע טהע בווקס אגאינ, אנד טרי אגאינ.</translation>
    </message>
    <message>
        <source>The last backup is {name}.</source>
        <translation>טהע לאסט באכקופ יס {name}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>טרי אגאינ</translation>
    </message>
    <message>
        <source>Try again first. If it comes back, have the disk looked at.</source>
        <translation>טרי אגאינ פירסט. יפ יט כומעס באכק, האוע טהע דיסק לווקעד אט.</translation>
    </message>
    <message>
        <source>posdesk is open on this computer already. Use that window, or close it and try again.</source>
        <translation>posdesk יס ופענ ונ טהיס כומפוטער אלרעאדי. וסע טהאט שינדוש, ור כלוסע יט אנד טרי אגאינ.</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>A guard of the books was gone and was put back.</source>
        <translation>א גוארד ופ טהע בווקס שאס גונע אנד שאס פוט באכק.</translation>
    </message>
    <message>
        <source>A manager or the owner puts a backup back: sign in as one.</source>
        <translation>א מאנאגער ור טהע ושנער פוטס א באכקופ באכק: סיגנ ינ אס ונע.</translation>
    </message>
    <message>
        <source>A manager or the owner revokes a till: sign in as one.</source>
        <translation>א מאנאגער ור טהע ושנער רעווקעס א טילל: סיגנ ינ אס ונע.</translation>
    </message>
    <message>
        <source>A ticket is on the counter</source>
        <translation>א טיכקעט יס ונ טהע כוונטער</translation>
    </message>
    <message>
        <source>An older copy of the books was put back. New papers carry new numbers.</source>
        <translation>אנ ולדער כופי ופ טהע בווקס שאס פוט באכק. נעש פאפערס כאררי נעש נומבערס.</translation>
    </message>
    <message>
        <source>Backups there are</source>
        <translation>באכקופס טהערע ארע</translation>
    </message>
    <message>
        <source>Chain last checked</source>
        <translation>כהאינ לאסט כהעכקעד</translation>
    </message>
    <message>
        <source>Changed after they were sealed: {record}</source>
        <translation>כהאנגעד אפטער טהעי שערע סעאלעד: {record}</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>כהעכק עועריטהינג</translation>
    </message>
    <message>
        <source>Do not charge it again. Book the ticket, or give it back.</source>
        <translation>דו נוט כהארגע יט אגאינ. בווק טהע טיכקעט, ור גיוע יט באכק.</translation>
    </message>
    <message>
        <source>Head of the chain</source>
        <translation>העאד ופ טהע כהאינ</translation>
    </message>
    <message>
        <source>How they are</source>
        <translation>הוש טהעי ארע</translation>
    </message>
    <message>
        <source>It signs for this shop no more; this cannot be undone.</source>
        <translation>יט סיגנס פור טהיס סהופ נו מורע; טהיס כאננוט בע ונדונע.</translation>
    </message>
    <message>
        <source>Its papers still count, up to these: {numbers}.</source>
        <translation>יטס פאפערס סטילל כוונט, ופ טו טהעסע: {numbers}.</translation>
    </message>
    <message>
        <source>Key of this till</source>
        <translation>קעי ופ טהיס טילל</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>קעיס</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>לאסט באכקופ</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>מאקע א באכקופ נוש</translation>
    </message>
    <message>
        <source>No other till signs for this shop.</source>
        <translation>נו וטהער טילל סיגנס פור טהיס סהופ.</translation>
    </message>
    <message>
        <source>No paper of it is known here: none of them counts by itself.</source>
        <translation>נו פאפער ופ יט יס קנושנ הערע: נונע ופ טהעמ כוונטס בי יטסעלפ.</translation>
    </message>
    <message>
        <source>None yet. Enter makes the first; selling goes on.</source>
        <translation>נונע יעט. Enter מאקעס טהע פירסט; סעללינג גועס ונ.</translation>
    </message>
    <message>
        <source>Nothing was put back</source>
        <translation>נוטהינג שאס פוט באכק</translation>
    </message>
    <message>
        <source>Papers waiting for the printer</source>
        <translation>פאפערס שאיטינג פור טהע פרינטער</translation>
    </message>
    <message>
        <source>Perhaps printed already</source>
        <translation>פערהאפס פרינטעד אלרעאדי</translation>
    </message>
    <message>
        <source>Print {number} again, as a copy</source>
        <translation>פרינט {number} אגאינ, אס א כופי</translation>
    </message>
    <message>
        <source>Put back {when}</source>
        <translation>פוט באכק {when}</translation>
    </message>
    <message>
        <source>Put this backup back</source>
        <translation>פוט טהיס באכקופ באכק</translation>
    </message>
    <message>
        <source>Revoke a till</source>
        <translation>רעווקע א טילל</translation>
    </message>
    <message>
        <source>Revoke till {till}</source>
        <translation>רעווקע טילל {till}</translation>
    </message>
    <message>
        <source>Shown for the card terminal, without an answer</source>
        <translation>סהושנ פור טהע כארד טערמינאל, שיטהווט אנ אנסשער</translation>
    </message>
    <message>
        <source>Since a backup was put back; it does not print by itself.</source>
        <translation>סינכע א באכקופ שאס פוט באכק; יט דועס נוט פרינט בי יטסעלפ.</translation>
    </message>
    <message>
        <source>The PIN of {name}</source>
        <translation>טהע פינ ופ {name}</translation>
    </message>
    <message>
        <source>The books were changed after they were sealed: {record}. Receipts decide.</source>
        <translation>טהע בווקס שערע כהאנגעד אפטער טהעי שערע סעאלעד: {record}. רעכעיפטס דעכידע.</translation>
    </message>
    <message>
        <source>The chain of the books was not checked yet.</source>
        <translation>טהע כהאינ ופ טהע בווקס שאס נוט כהעכקעד יעט.</translation>
    </message>
    <message>
        <source>The chain of the books was whole {when}.</source>
        <translation>טהע כהאינ ופ טהע בווקס שאס שהולע {when}.</translation>
    </message>
    <message>
        <source>The disk did not read the books at the first try. Make a backup, and have it looked at.</source>
        <translation>טהע דיסק דיד נוט רעאד טהע בווקס אט טהע פירסט טרי. מאקע א באכקופ, אנד האוע יט לווקעד אט.</translation>
    </message>
    <message>
        <source>The disk is full. The room kept for it is used, so that this could be booked: make room.</source>
        <translation>טהע דיסק יס פולל. טהע רוומ קעפט פור יט יס וסעד, סו טהאט טהיס כוולד בע בווקעד: מאקע רוומ.</translation>
    </message>
    <message>
        <source>The last backup was made {when}.</source>
        <translation>טהע לאסט באכקופ שאס מאדע {when}.</translation>
    </message>
    <message>
        <source>The last entry was changed after it was sealed.</source>
        <translation>טהע לאסט ענטרי שאס כהאנגעד אפטער יט שאס סעאלעד.</translation>
    </message>
    <message>
        <source>The mark beside the books cannot be written.</source>
        <translation>טהע מארק בעסידע טהע בווקס כאננוט בע שריטטענ.</translation>
    </message>
    <message>
        <source>The till closes, and everybody signs in again.</source>
        <translation>טהע טילל כלוסעס, אנד עועריבודי סיגנס ינ אגאינ.</translation>
    </message>
    <message>
        <source>There is no backup of these books yet.</source>
        <translation>טהערע יס נו באכקופ ופ טהעסע בווקס יעט.</translation>
    </message>
    <message>
        <source>These books were sold in at two places. Ask for help.</source>
        <translation>טהעסע בווקס שערע סולד ינ אט טשו פלאכעס. אסק פור העלפ.</translation>
    </message>
    <message>
        <source>Tickets on hold</source>
        <translation>טיכקעטס ונ הולד</translation>
    </message>
    <message>
        <source>Till {till}</source>
        <translation>טילל {till}</translation>
    </message>
    <message>
        <source>Till {till} signs no more. Give the new public keys to those who check receipts: posdesk export-keys FOLDER.</source>
        <translation>טילל {till} סיגנס נו מורע. גיוע טהע נעש פובליכ קעיס טו טהוסע שהו כהעכק רעכעיפטס: posdesk עצפורט-קעיס פולדער.</translation>
    </message>
    <message>
        <source>Type the six digits first. Nothing was changed.</source>
        <translation>טיפע טהע סיצ דיגיטס פירסט. נוטהינג שאס כהאנגעד.</translation>
    </message>
    <message>
        <source>Type the six digits first. Nothing was put back.</source>
        <translation>טיפע טהע סיצ דיגיטס פירסט. נוטהינג שאס פוט באכק.</translation>
    </message>
    <message>
        <source>Unfinished at this till</source>
        <translation>ונפיניסהעד אט טהיס טילל</translation>
    </message>
    <message>
        <source>Unfinished now, and gone then: {what}.</source>
        <translation>ונפיניסהעד נוש, אנד גונע טהענ: {what}.</translation>
    </message>
    <message>
        <source>Up and Down: another till.</source>
        <translation>ופ אנד דושנ: אנוטהער טילל.</translation>
    </message>
    <message>
        <source>What happens when this backup is put back</source>
        <translation>שהאט האפפענס שהענ טהיס באכקופ יס פוט באכק</translation>
    </message>
    <message>
        <source>What happens when till {till} is revoked</source>
        <translation>שהאט האפפענס שהענ טילל {till} יס רעווקעד</translation>
    </message>
    <message>
        <source>Where the books are</source>
        <translation>שהערע טהע בווקס ארע</translation>
    </message>
    <message>
        <source>Whoever has a later one needs another proof beside it.</source>
        <translation>שהועוער האס א לאטער ונע נעעדס אנוטהער פרוופ בעסידע יט.</translation>
    </message>
    <message>
        <source>backup is due</source>
        <translation>באכקופ יס דוע</translation>
    </message>
    <message>
        <source>disk is full</source>
        <translation>דיסק יס פולל</translation>
    </message>
    <message>
        <source>epoch {epoch}, entry {seq}</source>
        <translation>עפוכה {epoch}, ענטרי {seq}</translation>
    </message>
    <message>
        <source>more</source>
        <translation>מורע</translation>
    </message>
    <message>
        <source>need a look</source>
        <translation>נעעד א לווק</translation>
    </message>
    <message>
        <source>never</source>
        <translation>נעוער</translation>
    </message>
    <message>
        <source>on the shop&apos;s server</source>
        <translation>ונ טהע סהופ&apos;ס סערוער</translation>
    </message>
    <message>
        <source>today</source>
        <translation>טודאי</translation>
    </message>
    <message>
        <source>were changed</source>
        <translation>שערע כהאנגעד</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>יעסטערדאי</translation>
    </message>
    <message>
        <source>{card} has paid, and it is not booked</source>
        <translation>{card} האס פאיד, אנד יט יס נוט בווקעד</translation>
    </message>
    <message>
        <source>{checked} of {entries} entries, each as it was sealed</source>
        <translation>{checked} ופ {entries} ענטריעס, עאכה אס יט שאס סעאלעד</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>{days} דאיס אגו</translation>
    </message>
    <message>
        <source>{number} is on paper: drop it</source>
        <translation>{number} יס ונ פאפער: דרופ יט</translation>
    </message>
    <message>
        <source>{number} waits for the printer, as a copy.</source>
        <translation>{number} שאיטס פור טהע פרינטער, אס א כופי.</translation>
    </message>
    <message>
        <source>{number} was dropped: it is on paper already.</source>
        <translation>{number} שאס דרופפעד: יט יס ונ פאפער אלרעאדי.</translation>
    </message>
</context>
<context>
    <name>Unread</name>
    <message>
        <source>A barcode has 8, 12, 13 or 14 digits; this has {length}. Scan it again.</source>
        <translation>א בארכודע האס 8, 12, 13 ור 14 דיגיטס; טהיס האס {length}. סכאנ יט אגאינ.</translation>
    </message>
    <message>
        <source>Another paper has that number since our books were lost. This one counts, but is not booked: give a promise slip for it now.</source>
        <translation>אנוטהער פאפער האס טהאט נומבער סינכע וור בווקס שערע לוסט. טהיס ונע כוונטס, בוט יס נוט בווקעד: גיוע א פרומיסע סליפ פור יט נוש.</translation>
    </message>
    <message>
        <source>Everything on this gift receipt came back with it before.</source>
        <translation>עועריטהינג ונ טהיס גיפט רעכעיפט כאמע באכק שיטה יט בעפורע.</translation>
    </message>
    <message>
        <source>More than {most} at once is a slip. Type it again.</source>
        <translation>מורע טהאנ {most} אט ונכע יס א סליפ. טיפע יט אגאינ.</translation>
    </message>
    <message>
        <source>No pad of ours has that number.</source>
        <translation>נו פאד ופ וורס האס טהאט נומבער.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>נוטהינג שאס רעאד.</translation>
    </message>
    <message>
        <source>Please do not type card numbers. The text was thrown away.</source>
        <translation>פלעאסע דו נוט טיפע כארד נומבערס. טהע טעצט שאס טהרושנ אשאי.</translation>
    </message>
    <message>
        <source>Scan the goods first, then “{name}”.</source>
        <translation>סכאנ טהע גוודס פירסט, טהענ “{name}”.</translation>
    </message>
    <message>
        <source>That file is no picture or PDF we can read.</source>
        <translation>טהאט פילע יס נו פיכטורע ור פדפ שע כאנ רעאד.</translation>
    </message>
    <message>
        <source>That is more than any code holds. Scan it again.</source>
        <translation>טהאט יס מורע טהאנ אני כודע הולדס. סכאנ יט אגאינ.</translation>
    </message>
    <message>
        <source>That is the test page, and letters were lost or swapped: set the scanner&apos;s keyboard to this computer&apos;s.</source>
        <translation>טהאט יס טהע טעסט פאגע, אנד לעטטערס שערע לוסט ור סשאפפעד: סעט טהע סכאננער&apos;ס קעיבוארד טו טהיס כומפוטער&apos;ס.</translation>
    </message>
    <message>
        <source>That is the test page, read whole: printer and scanner understand each other.</source>
        <translation>טהאט יס טהע טעסט פאגע, רעאד שהולע: פרינטער אנד סכאננער ונדערסטאנד עאכה וטהער.</translation>
    </message>
    <message>
        <source>That slip counted before.</source>
        <translation>טהאט סליפ כוונטעד בעפורע.</translation>
    </message>
    <message>
        <source>The code on the paper cannot be read. Type the number above it.</source>
        <translation>טהע כודע ונ טהע פאפער כאננוט בע רעאד. טיפע טהע נומבער אבווע יט.</translation>
    </message>
    <message>
        <source>The price on this label seems misread. Scan or weigh again.</source>
        <translation>טהע פריכע ונ טהיס לאבעל סעעמס מיסרעאד. סכאנ ור שעיגה אגאינ.</translation>
    </message>
    <message>
        <source>There is no code of ours in that picture.</source>
        <translation>טהערע יס נו כודע ופ וורס ינ טהאט פיכטורע.</translation>
    </message>
    <message>
        <source>These books hold no such credit: scan the slip itself, it counts.</source>
        <translation>טהעסע בווקס הולד נו סוכה כרעדיט: סכאנ טהע סליפ יטסעלפ, יט כוונטס.</translation>
    </message>
    <message>
        <source>These books hold no such gift receipt: scan its code, it counts.</source>
        <translation>טהעסע בווקס הולד נו סוכה גיפט רעכעיפט: סכאנ יטס כודע, יט כוונטס.</translation>
    </message>
    <message>
        <source>These books hold no such plan: scan one of its papers, it counts.</source>
        <translation>טהעסע בווקס הולד נו סוכה פלאנ: סכאנ ונע ופ יטס פאפערס, יט כוונטס.</translation>
    </message>
    <message>
        <source>These books hold no such quote: scan the quote itself, it counts.</source>
        <translation>טהעסע בווקס הולד נו סוכה קווטע: סכאנ טהע קווטע יטסעלפ, יט כוונטס.</translation>
    </message>
    <message>
        <source>These books hold no such warranty: scan its code, it counts.</source>
        <translation>טהעסע בווקס הולד נו סוכה שארראנטי: סכאנ יטס כודע, יט כוונטס.</translation>
    </message>
    <message>
        <source>These books printed no such label. The receipt opens it too.</source>
        <translation>טהעסע בווקס פרינטעד נו סוכה לאבעל. טהע רעכעיפט ופענס יט טוו.</translation>
    </message>
    <message>
        <source>This barcode seems misread: its last digit should be {expected}. Scan again.</source>
        <translation>טהיס בארכודע סעעמס מיסרעאד: יטס לאסט דיגיט סהוולד בע {expected}. סכאנ אגאינ.</translation>
    </message>
    <message>
        <source>This code breaks off in the middle. Scan it again.</source>
        <translation>טהיס כודע ברעאקס ופפ ינ טהע מידדלע. סכאנ יט אגאינ.</translation>
    </message>
    <message>
        <source>This code is about a parcel or a place, not goods.</source>
        <translation>טהיס כודע יס אבווט א פארכעל ור א פלאכע, נוט גוודס.</translation>
    </message>
    <message>
        <source>This is a further code of that paper: scan the first one.</source>
        <translation>טהיס יס א פורטהער כודע ופ טהאט פאפער: סכאנ טהע פירסט ונע.</translation>
    </message>
    <message>
        <source>This is later than the last paper we know of that till. Is there a card or another proof?</source>
        <translation>טהיס יס לאטער טהאנ טהע לאסט פאפער שע קנוש ופ טהאט טילל. יס טהערע א כארד ור אנוטהער פרוופ?</translation>
    </message>
    <message>
        <source>This receipt is another shop&apos;s.</source>
        <translation>טהיס רעכעיפט יס אנוטהער סהופ&apos;ס.</translation>
    </message>
    <message>
        <source>This receipt is ours and counts, but these books have lost it. Keep the paper.</source>
        <translation>טהיס רעכעיפט יס וורס אנד כוונטס, בוט טהעסע בווקס האוע לוסט יט. קעעפ טהע פאפער.</translation>
    </message>
    <message>
        <source>We cannot match this receipt to our shop. Is there a card or another proof?</source>
        <translation>שע כאננוט מאטכה טהיס רעכעיפט טו וור סהופ. יס טהערע א כארד ור אנוטהער פרוופ?</translation>
    </message>
    <message>
        <source>We cannot match this receipt. Do you have the card or another proof?</source>
        <translation>שע כאננוט מאטכה טהיס רעכעיפט. דו יוו האוע טהע כארד ור אנוטהער פרוופ?</translation>
    </message>
    <message>
        <source>We do not find that number. Scan the code at its foot, or check the digits.</source>
        <translation>שע דו נוט פינד טהאט נומבער. סכאנ טהע כודע אט יטס פווט, ור כהעכק טהע דיגיטס.</translation>
    </message>
    <message>
        <source>What this warranty covers came back before, and the warranty with it.</source>
        <translation>שהאט טהיס שארראנטי כווערס כאמע באכק בעפורע, אנד טהע שארראנטי שיטה יט.</translation>
    </message>
    <message>
        <source>“{name}” cannot be sold as a set: no price for {sku}. Scan its parts.</source>
        <translation>“{name}” כאננוט בע סולד אס א סעט: נו פריכע פור {sku}. סכאנ יטס פארטס.</translation>
    </message>
    <message>
        <source>“{name}” does not count today. It says: {days}.</source>
        <translation>“{name}” דועס נוט כוונט טודאי. יט סאיס: {days}.</translation>
    </message>
</context>
<context>
    <name>WithUs</name>
    <message>
        <source>Find goods that are with us, or leave some here</source>
        <translation>פינד גוודס טהאט ארע שיטה וס, ור לעאוע סומע הערע</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>האנד יט ווער</translation>
    </message>
    <message>
        <source>Handed over on {day}: {paper}.</source>
        <translation>האנדעד ווער ונ {day}: {paper}.</translation>
    </message>
    <message>
        <source>Handed over: {paper} prints, with the last day.</source>
        <translation>האנדעד ווער: {paper} פרינטס, שיטה טהע לאסט דאי.</translation>
    </message>
    <message>
        <source>Here since {day}.</source>
        <translation>הערע סינכע {day}.</translation>
    </message>
    <message>
        <source>Left for repair.</source>
        <translation>לעפט פור רעפאיר.</translation>
    </message>
    <message>
        <source>No goods of customers are with us.</source>
        <translation>נו גוודס ופ כוסטומערס ארע שיטה וס.</translation>
    </message>
    <message>
        <source>No slip</source>
        <translation>נו סליפ</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>פרינט טהע סליפ</translation>
    </message>
    <message>
        <source>Promised by {day}.</source>
        <translation>פרומיסעד בי {day}.</translation>
    </message>
    <message>
        <source>Slip G1-…, or the receipt S1-… of goods that stay here</source>
        <translation>סליפ ג1-…, ור טהע רעכעיפט ס1-… ופ גוודס טהאט סטאי הערע</translation>
    </message>
    <message>
        <source>Sold, handed over later.</source>
        <translation>סולד, האנדעד ווער לאטער.</translation>
    </message>
    <message>
        <source>The customer has nothing more of that receipt.</source>
        <translation>טהע כוסטומער האס נוטהינג מורע ופ טהאט רעכעיפט.</translation>
    </message>
    <message>
        <source>The slip {slip} prints: it is the customer&apos;s.</source>
        <translation>טהע סליפ {slip} פרינטס: יט יס טהע כוסטומער&apos;ס.</translation>
    </message>
    <message>
        <source>Type or scan a receipt: what stays here gets a slip.</source>
        <translation>טיפע ור סכאנ א רעכעיפט: שהאט סטאיס הערע געטס א סליפ.</translation>
    </message>
    <message>
        <source>What stays here? Its days begin, or go on, when it goes home.</source>
        <translation>שהאט סטאיס הערע? יטס דאיס בעגינ, ור גו ונ, שהענ יט גועס הומע.</translation>
    </message>
    <message>
        <source>Which goods are with us?</source>
        <translation>שהיכה גוודס ארע שיטה וס?</translation>
    </message>
    <message>
        <source>Why does it stay?</source>
        <translation>שהי דועס יט סטאי?</translation>
    </message>
    <message>
        <source>With us</source>
        <translation>שיטה וס</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>בי {day}</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>האנדעד ווער</translation>
    </message>
    <message>
        <source>left for repair</source>
        <translation>לעפט פור רעפאיר</translation>
    </message>
    <message>
        <source>sold, handed over later</source>
        <translation>סולד, האנדעד ווער לאטער</translation>
    </message>
    <message>
        <source>waits here</source>
        <translation>שאיטס הערע</translation>
    </message>
</context>
</TS>
