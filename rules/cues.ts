/** Learnt by `npm run learn` from 50249 sentences, not written by hand. How to read it: `Cues` in `src/rule.ts`. */
export const cues = {
  step: 0.25,
  bias: -1.75,
  table: `
! -7 =
'd +14 call +11 know +9 no +8 let put +7 have say +5 think +4 ask be +3 been +2 = -5 just -6 do -7 appreciate sooner {quote} -8 expect said -9 prefer -10 rather -12 really -13 had take -16 like
's +13 daughter +11 mother +10 always kids mind son +9 {quote} +8 being only +7 behind school some way wrong +6 easier four never one your +5 fault how right that +4 just +3 the +2 * = -1 been -2 a -3 got no {name} {number} -4 in -5 going off -6 . two written -7 letter missing on -8 anything fine full nobody nothing reading ready stopped to told where with -9 about allowed getting new under -10 also mine still why -11 all any back up working -12 come started -15 at
* +12 our +11 could data enough +10 card +9 under +8 if person +7 my office these who +6 about would +5 from team today you +4 at each people right to your +3 = between list that will +2 , as by for the were +1 and in is us -1 . -2 's left on this -3 again got he out was {name} {quote} -4 go good -5 one order test -6 ! can day mum no they turned -7 been -8 are put say until -9 mom need through -10 anything lunch -11 took -12 must
, +13 did +12 every zero +11 period +10 again end now +9 always another ask had mrs plain put simple somebody +8 god has like mr ours second starting such today unless you +7 full have however none then was wednesday +6 are never sir whom +5 nobody +4 if may same +3 an it nothing +2 all but by do no not +1 = i the -1 she -2 just with -3 and can there they to -4 before for only which {name} -5 as once or so -6 bus dr keep miss my quick said since ten we -7 also due head maybe ms -8 anything come he mine thanks told whether -9 any bring first more please tuesday two -10 because even nine who {quote} -11 honestly -12 mostly ring -13 sorry tell whichever -14 including -15 thank -16 me -17 would -19 could
. -1 =
? -5 =
^ +15 glad pay +14 nice try +13 funny lovely make stop +12 as between either get must quit +11 bravo frankly oh silly sort well +10 be because buy change fix letting sure +9 always amazing down fine given literally put since sounds whenever +8 believe ever girls had honestly interesting keep mark read rules sign spare take ten very whether +7 anyone being drop instead look naturally once pick twenty unlike week +6 apparently do evidently explain give have how leave madam one somehow took why you +5 are congratulations forgive next other perhaps right so was +4 and ask clearly good unless your +3 at but even every from let most should whoever +2 all for maybe mrs some this +1 that -2 a does in tell who -3 it our thanks there under when -4 both bus his nobody until what -5 before hello no now send then three which -6 * asking children le maam regarding ruby she tomorrow yours {quote} -7 after class during excuse has head if kindly lunch mine never still theo thursday today yesterday {number} -8 doctor god got i is like may none please room second students swimming teacher tyler uniform we -9 anyway compliments extra found freya greetings here my notice phones school the they thought twice two wednesday -10 best dr first friday happy he heads hiya lost might nurse omg phone see -11 five jonah respected thank to -12 hope -13 dear hi last on re -14 monday would -15 {name} -16 an -19 also -20 hey -22 can -27 could
a +14 bully +13 school +12 babysitter drama fourth +11 broken deadline degree grown liar mother thank +10 b laminated nasty priority story thief +9 bus haircut lost personal professional suggestion view wednesday {quote} +8 bit calendar child fifth home kindergartner loss map mean missing parking pen sentence signature single tuesday twelve whistle whole +7 class dad goldfish head hot hundred lunch nut parent reply stranger +6 = baby birthday c human joke nice nurse point question spelling straight third +5 five form kid locked man nine real teacher {name} +4 new +2 m +1 phone -1 * {number} -3 full -4 chair doctor little note person plan proper quiet second -5 big few joy minute monday simple -6 bruise couple page photo short terrible -7 call chance change cup gift good hearing red separate -8 cake clear coffee formal friend fund late lift lot lovely paper rough slip torch -9 badge brown copy drill film game green list plain pleasure pupil recorder slur week while -10 blue chara classmate door helper member mess pain signed small star tree -11 go heads legend picture poster worry -12 plate -13 hard lady quick -14 chat no way -18 spare
aback -7 by
able -8 to -9 =
about +12 you {quote} +11 me +7 , her that +6 our +4 his this +2 a -2 it -4 him the -5 {name} -6 school -7 what -8 getting sharks -9 half ten your {number} -12 to
above -7 the
absences -6 =
absent -6 on
absolute -1 *
absolutely +9 = nothing
abt -8 the -15 =
accept +6 that -6 = -8 the
accident +7 . +3 =
account +6 . +4 =
across +9 as +7 = +4 the
act +8 like +4 =
action -7 =
actually +7 =
added -13 =
address -8 , is
adhd +15 = +13 .
admire +9 the +8 =
admission -10 =
admit +15 = +11 it
admitted -11 =
adores -11 =
adult +4 =
adults +9 in +8 . =
advance -9 =
advice +7 =
advise +8 =
afraid +4 = -8 .
after +11 i +10 week +2 the -3 = -6 a -8 school two -12 six that
aftercare -8 =
afternoon -3 = -6 ,
afternoons -8 =
afterwards +8 =
again +13 . +10 i +6 = +5 on +2 , -6 today -9 in next -10 ? -12 at
against +10 him -6 the -11 it
age +3 =
aggressive +8 =
ago -5 =
agree -6 , -8 . with -13 =
agreed -7 that -9 =
agreement +8 =
ahead +6 = -9 ,
aid +3 =
alarmed -10 =
alive -10 =
all +13 know +11 this +10 before due i +8 do +7 means you +6 = got to -2 three -4 {number} -6 four my weekend -7 it -8 by -9 * . families right -11 night -12 ,
allergy -8 ,
allow -7 =
allowed -2 = -9 . -11 ,
allows -7 =
alone +7 in -7 ,
along -3 =
aloud -6 =
already -5 .
alright -10 =
also +8 be have +5 . -6 = -8 in -10 like
alternate -9 =
although -7 =
always +9 take +6 the +3 = -13 been
am +15 done +12 sure +10 absolutely +9 i +8 calling +7 giving saying told +6 afraid no +5 sorry +4 only so +1 = -1 not -2 very -3 * -5 going still -6 on sending -7 at glad gone off -8 a her making -9 just out -10 also how {quote} -11 , asking free grateful here -12 requesting -13 ashamed happy -14 worried -15 trying -17 in -21 {name} -26 writing
amount +4 =
an +9 = +8 a +7 answer +5 apology +3 * -3 eye -6 excuse independent -7 advocate -8 adult -9 envelope interpreter -13 old
and +14 you +12 now still yet +11 frankly +10 simple +9 everybody in ours somehow stop too yours +8 asked do get here on +7 by give go leave ten +6 at every mine only +5 please send this +4 * see {number} +3 an then two {quote} +2 a your -1 = the -3 all has he it {name} -4 not to what -5 are her nobody they three was we would -6 found got have my no say so talk -7 cried gave his kept mr nothing wants why -8 about both if last may maybe me needs neither said sat she tell told wednesday -9 could did i -10 also call from had passed -11 can that will -12 how mrs who -13 is
angel +8 =
angry -6 , -10 =
ankle -5 =
announced -6 =
annual +7 =
another +10 for +7 school +6 = -4 . -8 boy -9 thought -10 way -11 child -13 student
answer +11 me +6 the +5 = +4 . -6 for -9 on you
answered +11 =
answering +9 =
answers -9 ,
any +10 * +9 other +4 more -4 day -6 = -8 morning use -9 chance child trouble -10 teacher -12 way -16 time
anybody +11 at -11 ,
anyone +11 's +6 . +4 = -6 else in -9 you -12 who
anything +7 we +6 . -4 = you -7 about that -13 wrong
anyway +5 .
anywhere -10 .
ap +8 =
apologies -2 = -3 for
apologise +8 ,
apologised -9 to -13 =
apologize -6 = -9 for
apologized -9 =
apology +9 = +7 ,
app -4 =
apparently +15 = +10 a -9 i
appeal -7 =
appear +15 = +12 to
applied -5 =
applies -6 =
apply +6 to +4 =
appreciate -5 =
approach +11 =
april -7 = -9 .
are +13 just +11 we +9 making paying trying written +8 only to using +7 aware hoping +6 being +4 you +3 all +2 = +1 * -3 doing the -4 in -6 so there -7 a one -8 fine given very -9 correct good moving {name} -10 both -11 free -12 working -13 entitled seeing -14 welcome -23 right
area -14 =
argument -7 =
arm -3 =
around -6 {number}
arrived +9 at -8 .
art -7 room
as +13 if +10 good +7 an i +6 for that usual +3 * +2 = -2 well -4 a my the -5 {quote} -7 one -10 there -11 he {name} -16 of
ashamed -2 =
aside +7 =
ask +10 again +8 a +7 if me +5 , -2 for -7 only -8 why -9 . that you -10 is
asked +11 and +6 him +5 , +4 . -5 why -6 = for -8 her -12 about -15 me the
asking +8 , questions +7 . -1 = -7 for -9 about to -10 that -12 you
asks -6 for -9 =
assembly -6 ,
assessment -9 . =
assigned -6 =
assignment -9 =
assume +10 = +7 that
at +13 yours +11 night some +10 what +9 least +7 that +6 him +5 six {name} +4 your +2 his -3 home -4 half pick the -5 it work -6 four school -7 assembly once -8 about every recess -9 all five noon present -10 dinner -11 our -13 you -14 lunch
ate -8 = -10 a
attach -11 =
attached -8 . -12 , -16 =
attend +6 =
attendance +8 = +5 , -5 .
attention +12 * =
attitude +9 . =
attorney +6 =
audience +10 =
august +7 , -6 = -9 {number} -11 and
aunt -7 =
auntie -9 =
autism +7 =
autistic +6 =
automatic -6 =
available -5 =
awake +4 =
aware +9 = +7 that
away +4 . from +2 = -8 at -9 on
awful -5 =
awkward +9 =
b +9 minus -5 .
babysitter +13 =
back +11 today +7 the +6 and +5 in +2 = -1 . -3 , -6 of -11 from
badge -6 =
badly -6 = -8 .
bag -3 = -4 , -7 and with -9 of
bags -4 =
balance -9 =
ball +6 . -6 ,
banana -11 =
band -6 =
bar -8 =
barely -10 =
bath -8 . -11 =
battery -5 =
be +14 bothered +12 having +8 ashamed careful found on writing +7 an surprised +6 moved something taking told +4 = +3 * -3 . a -4 clear doing the -5 done grateful late -6 in out read -7 closed exhausted sent -8 able open -9 delighted disappointed willing -10 given -11 at useful -12 possible -16 there -18 back -20 glad
beach -8 =
beans -5 =
bear -10 with
beat +4 =
because +23 you +9 nobody somebody +7 a +3 he it +2 = -3 she -4 his of -5 i what -7 in that -9 her why {name} -10 the -13 at
bed -7 =
bedtime +8 =
bee -7 =
been +12 allowed +10 handed picked +9 one +7 eating given made +6 put +5 spoken -1 = -4 * on -5 upsetting -7 a calling telling -9 to -10 thinking -11 up
before +16 you +11 a +8 friday +6 monday +4 , he +3 = -3 . i the -6 and school {name} -7 any half -9 ? then they -11 that
begin +9 to
begun +6 =
behaviour +9 =
behind -4 the -8 in
being +10 = +9 the told -8 done
believe +7 = i -8 you
believes -7 =
belongs -10 to
below +3 = -4 .
bench +4 =
bend -6 =
beside +8 her +5 =
best -6 , -11 way -13 = -15 .
bet +6 =
better +9 = job -5 than -7 ,
between +9 = +8 the
beyond +7 =
big -2 =
bike -12 =
bin +8 .
bip +15 =
bit +2 of -1 = -10 * -12 ,
blame +11 = +10 the +9 . -6 for
blamed +9 =
blank -7 =
blanket -8 =
blazer -9 =
bless -7 you
blessed +10 =
blessing -9 =
block +8 =
bloke -11 =
blood -5 =
bloody +9 =
blue -8 . -11 =
board +10 . +2 = -7 meeting -8 and
body +11 =
book -2 . -3 , -7 = -8 is
booked -6 =
booking -9 =
books -6 = -9 ,
born +7 =
borrow -6 =
boss +6 =
both +22 know -7 of -8 = -9 boys -10 in times
bother +10 =
bothered +13 to +10 =
bothers +6 =
bottle +8 . -5 =
bottom +3 =
box -8 . -9 with -10 of
boxes -8 =
boy +10 's +9 is +7 =
boys +10 = +7 who +6 . -10 have
brain +6 =
brat +12 =
brave -8 =
bravo +10 =
break -7 = -16 .
breakfast +3 = -11 club
breaks -8 =
breath +7 . =
bridge -4 =
bring +1 * -8 = a
brings -3 =
broke -5 =
broken +8 wrist -7 ,
brother +15 in +3 = -9 's -11 , -12 .
brought +10 up -5 =
brown +4 =
bruise +7 is +3 = -6 on
building +11 = -4 ,
bully +16 = +7 .
bullying +10 =
bumped +6 =
burn -8 =
bus +5 driver +3 . -5 = company -6 leaves -7 pass {number} -10 stop
business +7 =
busy +9 =
but +11 to +10 do then +8 * +6 you +5 that +3 = -3 it -4 he -6 she the -8 his no there -10 i -11 please -14 could
buy +12 the -8 a
by +12 noon +11 tomorrow +10 now +9 return you +8 eight +7 his monday {number} +6 all friday your +3 = -3 the -4 me -6 accident email her -7 himself tuesday -8 it law one -9 bus my our that -10 another -11 then wednesday -12 mistake when -13 hand -15 phone
cafeteria -6 = -9 ,
cake -12 . =
cakes -8 =
calculator +5 =
call +10 it +7 that +5 from +3 = +2 me -7 my -8 him -9 when {number} -10 on you -12 at
called -6 you {quote} -10 out the
calling +13 the +9 = -9 him
calls +12 . +5 =
calm +7 down -5 =
calmly -8 =
came +5 back in through -4 = -6 to up -7 about -8 . home
camera +5 =
camp -3 =
can +13 all only +12 keep +11 forget +7 explain stay wait +6 have +5 say tell -1 = -4 do send -5 be -6 make -7 . reach still -8 ask give -9 change she someone -11 collect help you -13 he we -14 about bring -15 come -16 , i -17 take
cancelled -5 =
candidates -10 =
cap -7 =
car +7 and +5 park -8 ,
card +5 , -7 =
cards -13 =
care +11 less +3 =
careful +4 =
carefully +10 =
careless +6 =
carelessness +10 =
cares +11 =
carnival -7 =
carpet +7 =
carpool +7 =
carrying -6 =
case +7 of +5 =
cash -16 =
cat -9 . -15 =
caught -4 =
cause -4 =
cell -4 =
cello -5 =
cent -4 =
ceremony -7 =
certain +7 =
certainly +7 =
certificate -5 =
chair -4 . = -7 ,
chairs -6 =
chance -7 of
change -5 ? -6 = in -11 yet
changed -6 = -7 . -11 ,
chaos +9 =
chapter -7 =
chara -10 =
charge +3 = -5 . -10 ,
charming +8 =
chart +8 , -4 =
chasing +8 =
chat -2 = -5 .
cheating +8 =
check +7 his +2 = -10 in
checked -5 the
cheerful -8 =
chess -14 =
child +9 , with +8 is +5 = of +4 who +3 's -4 in -6 and -7 told
children +7 who +6 . = +5 , -6 have -10 were
choice +8 but +5 = -5 .
choir -2 =
choose -10 =
chose +9 to +4 =
chosen +7 =
church -4 =
circle -10 =
clapped -11 =
class +9 clown +6 of +5 is +2 . -2 = -4 * -8 in -13 ?
classes -6 =
classmate -11 =
classroom +8 =
clean -7 =
cleaned -8 =
cleaner +8 =
clear +5 , +3 = -7 about
cleared +11 =
clearly +10 the +8 = you
clerk -11 =
clever +11 =
climbing -6 =
clinic -13 =
clock +5 =
close +10 of +4 = -9 , -10 at
closed +8 .
closes -4 = -9 on
closet -12 =
clothes -5 =
clown +10 =
club -8 = -9 .
clue +10 =
coach +10 's
coached +9 =
coat +7 on -3 ,
coats -12 =
code -1 =
coffee -3 = -4 .
coincidence +9 =
cold -6 . -10 =
collarbone +8 =
colleague +7 =
collect -6 = -7 it
collects -5 =
college +8 =
colour +7 =
comb -10 =
come +9 with +7 down +4 out +2 to +1 = -2 and -3 in -4 on -5 home -7 by -8 along -11 .
comes +4 back +2 =
comfort +10 to +9 =
comfortable -9 with
coming +5 in -2 = -7 back home
comment +6 = on
committee +6 =
communication +15 =
company +6 . -8 , -11 =
compare +5 =
compared +4 =
complain +2 =
complained +8 about +6 =
complaint -3 = -11 ,
completely +13 =
compliments +10 to -9 of
compulsory -9 =
computer -9 . =
concerned -6 = -10 about
concerning -11 the
concert -4 = -6 .
conclude +11 = +9 that
conclusions +8 =
concussion +8 =
conferences -6 =
confirm -9 = that
confirmation -8 =
confirming -8 =
congratulations +7 =
consent -12 to -15 =
consequence +8 =
consider +12 = +10 the +7 this
considered +5 = -8 your
constantly +16 =
consult +8 =
contact -4 =
control +11 = your
convenient +3 =
conversation +9 . +8 =
cook -8 =
cool -6 =
coordinator -9 =
copied +8 in
copies -7 =
copy -3 of -10 . -11 =
corner -7 . -11 =
correct -7 me -8 .
corrected -3 =
correction -9 =
correspondence +8 =
corridor +7 =
cost -8 .
costumes -12 =
cough -10 =
could +11 run +10 see +8 spell +3 have +2 not -4 = -6 {name} -7 use -8 send they -9 i somebody -10 she -11 someone -12 he the we -22 you
council -4 =
counsellor +5 =
counselor +3 =
count +3 =
counted -7 =
counting +6 =
country -8 the
counts -7 =
couple -7 = of
course +6 , -9 .
court -7 order
courtesy +8 =
cousin +9 in +6 =
covers -10 the
crackers -7 =
crayon +9 .
cream -4 =
credit -12 =
crew -6 =
cried +6 , -4 = -8 in
cries +5 =
crisis +8 =
criteria -8 =
cross +4 country -10 .
crutches -8 =
cry -8 . -14 at
crying +8 .
cup -6 =
cupboard +6 =
current -11 =
curriculum +6 =
custodian -6 =
cut -4 = -10 .
cutting -5 =
cycle +7 =
d -8 {name}
dad +7 , -6 = -8 and -9 .
daily +4 =
dairy +7 =
damn +16 =
dare +11 say
dark +8 = +6 ,
data +8 =
date -6 is -7 =
dated -6 {number} -8 =
dates -6 . = -8 are -11 ,
daughter +11 in +5 = +2 's -9 was -17 {name}
day +8 it +7 one +6 after -1 . -2 = -5 ? -6 this -7 is -8 for -9 's -12 to
days +5 and -3 = -5 , . -6 ? -9 for
dead -16 =
deadline +7 =
deal +12 = +6 with
dealing +8 = with
dear +4 ms -1 {name} -2 mr -7 principal -10 parents -11 teacher -12 = -14 mrs
debate +3 =
decide +7 = -8 .
decided +10 i +7 = +6 that -4 to -9 on -11 .
degree +7 in +6 =
degrees +6 =
delay -9 . =
demand +11 = +10 to
department +13 = +7 , .
desk +9 by +3 = -6 .
detention +9 . +7 =
diagnosis +5 =
diary +4 . =
dibels +14 =
dictionary -6 =
did +8 it +3 not +1 = -4 . -5 that the -8 for -12 i
die -6 =
difference +9 between +7 to
different -8 =
differently -7 =
difficult +6 =
dinner -6 , -7 .
dinosaur -5 =
direct -5 = -10 ,
director +10 =
disagree -7 = with
disappointed -8 that
disaster -6 =
discipline +5 =
disco -8 =
discuss -9 another
discussing +7 =
discussion +8 . +7 =
disgusting +7 =
district +2 =
division +4 =
divorce +7 =
do +12 so +11 hope let +10 wonder +9 whatever +8 admire anything +7 know see +6 in +5 , have +4 = +2 i +1 not -2 it -3 * -5 what -7 to you -8 for the -9 {name} -10 at -11 they
doctor +6 's -7 = has
document -6 =
does +10 . +6 anyone +4 = +1 not -5 it the -7 he she {name} -9 ,
dog +4 ate -7 .
doing +8 his +7 . it +6 this -12 a
done +8 = -4 . -8 so with
door +8 is +7 , +1 = -6 at -8 with
doors -8 =
dose -10 =
doubt +10 = +5 it
down +7 by there +5 = the -2 , -5 and -7 on -8 what -10 from
dr -4 =
draft -15 =
drama +11 queen +8 =
dramas -9 =
drawer +4 =
drawing -9 of -11 =
drawings -8 =
drawn -13 =
dress +5 =
drill -4 =
drink -8 =
drive -5 =
driver -6 =
driving -8 =
drop +6 the
dropped +7 off +6 =
drops -11 =
drove -6 =
dry -7 = -9 ,
due +8 respect -4 on -7 to
during -7 = -9 the
dying -7 =
dyslexia +12 =
e -4 =
each +10 and +6 other -5 = -6 of -8 one -9 way
ear -6 = -10 .
earlier -5 =
early -9 bus -10 . -16 =
earned -12 =
ears -7 =
earth +6 = -12 did
easier +11 to +3 =
easily +10 =
easter -3 =
easy -6 to -9 .
eat -8 . -11 a
eating +8 lunch -4 =
ed +9 =
education +11 =
effect -7 =
effort +9 on +6 =
egg -9 =
eight +7 year -5 and
either +7 he -11 , -14 . -17 way
eleven +8 , -5 * -6 of
else +6 's -9 is
em -15 =
email +10 like +9 of +7 me +5 . = -9 you
emailing +15 = +11 me
emails +11 , +10 . +9 = -9 from
emergency -7 ,
empty +4 =
enclose -10 =
enclosed -8 . -16 =
end +6 of +5 up -8 ? -11 .
ended -6 = -9 up
english -6 is -9 , -13 .
enjoy +4 =
enjoyed +9 =
enough +9 for +6 = to -11 .
ensure +7 =
entirely -13 =
entitled -6 = -11 to
entrance -10 =
entries -9 =
entry -8 =
envelope -9 . -11 , =
error -10 =
essay +4 . -12 is
estate +9 =
evaluation -7 =
even +6 = the -9 if {name}
evening +3 . -3 = -4 , -6 mr
evenings -7 ,
ever +11 once +10 , +9 =
every +11 blessed +9 other week +5 = parent single +3 day -5 family -8 morning -12 right -13 child
everybody +7 in +4 . -2 =
everyone +7 else +1 = -8 at
everything +8 = i
evidently +18 =
exactly +12 = +5 what -9 how
exam -9 and
examination -6 =
examinations -8 =
exams -5 =
excellent +6 =
exception +12 =
exceptions +11 =
excuse +3 =
excused -5 =
excuses +17 . =
exhausted -10 =
expect +10 = +9 you +8 me +4 a
expected +5 =
expecting +9 =
expense -9 =
expert +8 =
explain +11 = +10 to +9 that +4 it -10 why
explaining +9 =
extra -6 * = -8 credit
eye -2 = -7 , . out
f +10 =
face +6 , +4 . -3 =
fact +11 that +8 = -11 .
fail +14 =
failed +3 =
failing +4 =
fails +6 =
fair +8 play -5 , -8 = -9 to
fairly +9 =
faith -7 =
falls -6 =
families +10 = -5 . -9 on
family +9 that +5 , +3 . +2 = -4 has
fan -7 =
far +4 =
fast -7 , =
faster +10 =
father +2 = -9 is of
fault -4 , -7 = -10 it -11 and
favourite -8 =
favourites +6 =
fba +10 =
february -6 {number}
fee -4 =
feedback +10 =
feel +7 like +5 = -7 , -10 bad
feeling +8 that
feelings +16 =
fees +14 = +7 ,
feet -8 =
felt +6 *
feral +14 = +9 .
ferry -6 =
fever -6 ,
few -8 =
fifteen +11 year
fifth +7 =
fight +5 =
fighting -12 =
figured +6 =
fill +5 in -7 it
filled -4 =
filmed -5 =
final +6 .
find +13 you +9 him +8 = +7 that +6 one +3 out -8 another -10 me -11 his -12 a
finding +9 =
fine +6 to -1 = -2 . -8 and -10 with -12 by
finger +7 =
fingers -7 =
finish -8 the
fire +6 drill -1 *
first +7 week +2 . -3 = -5 * , -6 grade one -7 time year -11 to
fish -10 =
fit +9 to
five -1 = -3 * minutes -8 .
fix +6 it +4 =
fixed +3 =
fixing -11 to
flag -8 =
flat -6 . -7 =
flight -9 =
floor -6 =
flu -8 =
folder -5 ,
follow -5 up
following -12 up
font +9 =
footage -7 =
football -12 ,
footy -9 =
for +10 finally half +9 , having once other thinking three +7 eleven everyone which +6 . forty letting +5 it someone telling +4 a you +3 this +1 = -1 the {name} -2 my what -3 an ten -4 not that -6 nineteen -7 both nine sending -8 anyone each his ringing saying thursday two -9 friday us -10 special {quote} -11 being coming writing -12 all asking calling -15 now
forbid +7 =
force -8 =
forearm -7 =
forever +14 =
forget -12 it
forgive +8 me
forgot -6 = -10 his the
forgotten +7 =
form +7 * is +6 . -1 = -2 , -5 ? -8 and -9 by
formal -9 =
former -10 =
forms -7 =
forty +7 minutes -8 years
fought -12 =
found +7 . -5 = -7 , in -9 that -12 out
four +7 hours -2 = -4 , minutes -5 of -11 . and
fourteen +9 year
fourth +2 =
fractions -7 =
frank +8 =
frankly +13 =
free -5 to -7 = -8 and -9 of on
french -7 =
freya -9 =
fri -7 =
friday +9 and -4 , {number} -5 . -6 = -7 is -8 for with -9 at to -10 ?
friends +12 = +8 ,
fright -8 =
frightened -7 =
frog -9 =
from +9 a +7 * +6 that +5 now where +4 you +1 the -4 your {name} {number} -7 january -9 me -10 her his -11 school -13 monday tomorrow
front -1 = -6 . -8 pocket
fruit -11 =
frustrated -8 =
full +9 well -7 . -10 ,
fully -13 =
funny +12 how +3 =
furious -6 =
further +11 =
game -4 = -8 .
gate +7 ,
gave +6 you -6 the -11 her
generally +7 =
genius +13 =
get +13 over +11 ? +10 told +8 her +7 = one +6 off your +4 him this +2 * -2 a -3 the to -5 that -7 it -8 you -11 on
gets +8 = -7 in -10 home
getting +4 = -8 a
gift -5 =
gifted +11 =
girl +8 = +7 , -7 in
girls +7 . =
give +4 me -5 it -6 a up -7 you
given +6 up -2 = -5 a him
gives +7 =
giving +6 =
glad +9 the -3 to -5 of
gladly -12 =
glass -14 =
glasses -6 , -12 =
glitter -6 =
glove -11 =
go +9 on +7 * +4 to +1 = -4 , -8 and at -9 home up -10 in
goal -4 =
goat -8 =
god +3 = -10 . -13 bless
goes +11 on +7 to +5 = -10 .
going +7 on +4 to +1 = -7 in -9 round -10 . -11 for
goldfish +5 =
golf +6 =
gone +8 , +7 . -3 = -8 through -12 to
good +11 deal +10 enough +9 luck +7 about -4 = -7 at time -8 . day -9 and -11 morning -13 afternoon -14 evening
goodness +7 =
goose -10 =
got +8 back +7 to -2 * = -5 . -7 this your -8 me the -9 one -13 my up
gotten +9 =
governors +5 = -10 ,
gp -7 =
grade +2 =
graded +6 =
grades +9 . +6 =
gran -13 =
grandad -12 =
grandfather -7 =
grandma -12 =
grandmother -4 =
grandpa -10 =
granny -7 =
grass -11 =
grateful -7 if -8 = -13 for
gray -9 =
great -5 * = -12 .
greatest +8 =
green -7 =
greetings -11 =
grew +7 =
grey -8 =
group +9 work +5 .
groups -12 =
grow -6 =
grown +8 = +6 woman
guarantee +6 =
guardian -8 =
guess +18 = +7 , -8 .
guinea -8 pig -11 =
gum +8 =
gun -8 =
gutted -10 =
guys +8 =
gym +5 . -3 = -9 ,
had +12 their +10 been +8 anyone one this +6 you +5 = it +3 not +2 no -6 asked -7 . a three -8 them -9 his to
haha -8 =
hair -3 = -12 is
half +10 as +5 the -3 = -5 term -9 hour
hall -2 = -5 . -8 is
halloween +8 . +4 =
hallway -6 =
hand +7 , +6 out +4 = -6 * . in -10 and
handbook +8 , +6 = -8 .
handed +10 a +6 = -5 in -10 it to
handing +8 =
handles -8 =
hands +6 =
handwriting -3 =
hanging -7 =
happen +7 to +5 =
happened +8 to +7 at -4 in -5 = -7 . -16 ,
happens -7 next
happier -8 =
happily -12 =
happy -9 . for -10 = -11 with -15 to
hard -5 , -7 = and -11 . for
hardly +12 = +10 the
harm -9 done
has +9 adhd so +8 . anyone +7 become my +5 it +4 ever +2 to +1 = -4 asked gone got he -5 an {number} -6 told -7 * given written -8 made missed one -9 moved started -10 stopped
hat -5 , -7 =
hatch +7 =
hate +6 to +2 =
hated -12 =
hates -7 =
hats -4 =
have +15 come +14 met +11 managed thought yet +10 all friends +9 gotten had +7 i thirty +6 = nothing noticed taught +5 done it said taken time +4 already kept rung {number} +3 now -2 been told -3 . attached changed got to -4 asked known -5 , three -6 a spoken your -7 always every moved the -8 his one signed -9 considered heard only read written -10 also ever loved put set -11 my -12 paid them -13 since {quote} -14 just
having +9 this +7 = -9 *
he +9 fails were +8 only +7 also used +6 threw +5 's comes gets might +4 does is needs +2 will -1 has -2 had -3 asked -4 been says still wants -5 = missed saw -6 likes took wanted -7 hates knows may must plays told went -8 felt knew know looked sits would wrote -9 already and brings just kept like read reads said talks works -10 always come feels thinks -11 do gave makes need then -12 loves thought -13 say -15 ate -17 should
head +4 = -3 of -5 , down -11 on
headache +5 =
heads -6 up
hear +9 about +8 of +7 = +5 what -2 it -4 that -5 how -8 this
heard +8 the -6 about -9 that -10 , = -12 .
hearing +9 about
heat -13 =
heaven +12 =
held -6 =
hell +12 =
hello -5 = -8 mrs
help -4 . ? with -7 if -8 me you -9 him -10 =
helped -11 =
helper -9 =
helps -9 . -12 =
her +10 because +9 old +8 and drawing mouth sister +7 cousin out place +6 marks +5 coat in off +4 back lunch name +1 = -1 , -4 . that -5 at -6 a last she {quote} -7 about brother for group left phone -8 ankle good {number} -9 first grandfather i -10 feel -11 dad
here +10 we +7 and at by the with +3 . +1 = -8 are -10 it -14 is -15 's
herself -4 =
hey -6 =
hi -8 it miss -9 mr mrs -12 = {name}
hid -4 =
hides +9 =
high +6 =
higher -7 =
highest -9 =
him +9 through +8 off +6 back down his home +5 out what +4 at +3 for +2 = -1 in -2 . -3 ? -4 i -5 , he on -6 a before to with -7 {quote} -8 so -9 have that
himself +4 . -1 = -5 ,
his +13 {quote} +11 side +10 behaviour +9 attitude mother planner +8 grade phone project +6 place +5 bag cousin sister +4 file +3 = own -1 * -3 brother head -4 name -5 grandmother -6 coat glasses -8 iep teachers {name} -9 backpack eyes new room
history -6 =
hit +9 back -9 = -12 the
hitting +9 =
hiya -10 =
hold -5 the
holiday -4 = -5 .
holidays +7 =
home +5 with +4 . is on -1 = -6 from -7 today -8 the -9 and we without
homework +8 was +6 is +3 .
honest -3 =
honestly +2 = -9 .
hoping +7 =
horrible -10 =
horse +6 =
hospital -4 . -8 =
hot -9 =
hour -6 . -11 and
hours +1 = -7 after -8 .
house +6 , +1 =
household +16 = +10 .
how +12 a +7 = come hard +6 the +5 * +4 he many to -5 i what -6 is long things -9 far -11 often -12 did -14 . does much
however +6 =
hug -9 =
human +4 =
hundred +8 = and
hungry +6 , +2 =
hurry -10 =
hurt -2 =
hurts -6 =
husband +7 is -2 =
i +23 suppose +13 guess +12 call consider suggest were +11 dare demand notice sit +10 guarantee require shall +9 assume really suspect +8 teach +7 pay swear +6 expect see taught +5 reckon want will +4 feel need take +3 think +2 find -2 have said -3 * = asked could did send still -4 can paid was wish write -5 'd apologise appreciate had remember saw signed -6 came felt laughed like only should spoke -7 agree ask called count hope read respect set would -8 always attach be figured meant promised thank -9 filled give know love made nearly owe tried went -10 cried enclose kept learned left remain understand wondered {quote} -11 counted got let ought put shouted wrote -12 keep request seen used -13 also disagree gave received talk thought -14 is took -15 forgot wanted -16 just -19 never
id -5 =
idea -8 how
ideas -6 =
if +12 i +7 anyone my nobody +6 his this +5 one somebody -2 = -3 he -4 we -5 you -7 her she -9 so your -10 it there -11 something
ignored +9 =
ignoring +7 =
ill -3 =
imagine +11 = -11 how
impression +9 = +8 that
in +13 what +10 how six that +8 charge mr small +7 five late time wet +6 here november +5 february for law one this +4 two writing your {number} +3 a there +2 . = +1 * front {name} -3 the -4 full person -5 her my reading -7 class ten -8 line order pe plain -9 advance june lost today -10 ? another good -12 his school -14 our -15 place
inbox +10 =
inch -12 =
included -6 . -10 , -13 =
including -12 =
independent -6 =
inform -6 = -8 you
informed -7 me -9 the -11 =
inhaler +3 =
ink +10 =
inside -6 = the -9 .
inspector +10 =
instead +4 of -4 . = -8 ? -9 ,
instructions +9 =
insurance -6 =
intend +6 = to
intention +8 = of
inter -9 =
interest +11 = in
interested +14 = +12 in +8 to
interesting +16 = +10 .
interpreter -6 =
interview -6 =
into +9 this +6 = -7 the
invited -10 =
invoice +6 =
is +17 you +12 never +11 lazy more +10 rude +9 simply +8 just +7 going looking nothing +6 always coming something +5 ever for to your +4 * doing +3 a it so +1 = not -3 being no the what -4 his off -5 below closed in -6 down from only out {name} -7 difficult fair on quite under -8 at best broken he right there true whether written -9 allowed back clear correct decided due friday full me missing our plenty safe -10 crying easier fine hard needed normal ready well {number} -11 afraid good with yes -13 better open -16 attached
issue +10 . +6 =
it +14 kill +12 really +11 suits +10 done not would +9 got that there works +7 always by or until +6 ? down if now the +5 did myself right +4 's +3 before +2 to -1 * in may -2 on -3 again as at can says -4 , go goes took was -5 hard has went -6 for happened possible -7 back like might tonight with -8 any does left made meant over than true well -9 and but happens say should stung turned -10 more -11 do look looked -12 be just mean needs work
itself +9 . +7 = -9 ,
january -3 . -8 , -9 = -11 {number}
job +4 . +2 =
jobs +6 =
joke +8 of +7 . =
jokes -8 =
jonah -11 =
journal -8 =
joy -8 . =
judges -6 =
juice -9 =
jumpers -10 =
june -5 , =
just +9 do +8 sign +6 say +5 = -4 want -5 wanted -8 like -9 seen send -10 drop letting
k +4 =
keep +7 my that +4 your +2 = -4 it -8 . -10 the
keeps -7 a
kept +5 in -5 her
key -3 = -6 .
keys -9 .
kid +9 with +8 = is +5 's +4 in -6 ,
kids +10 get +9 = +6 on +5 like +4 and -4 , who -6 at
kill +13 you
killing -13 =
kind +9 of -6 = -9 . about -12 to
kindergarten +7 =
kindly +8 , -4 = -8 let send
kit +11 , +6 is +5 =
kitchen +3 =
knee +2 =
knees -9 =
knew +6 about -8 .
knife -10 =
know +11 my +9 what which whose +8 people +7 about he +6 exactly +5 she +3 who -2 . -4 , = the -6 how in so why yet -8 is that -9 ? -10 by {name} -11 * -12 when -15 this you
knowing +5 =
known +10 to +6 that -3 = -11 .
knows +8 what +6 = -11 .
lab -11 =
label -8 = -9 .
labels -12 =
lack +8 of +7 =
lady +6 =
laid -9 =
laminated +6 =
land -10 =
landed +8 =
language -9 .
laptop +6 =
large +6 =
last +11 i +7 to +6 name time +5 email +1 = -5 week -6 , -8 night -9 one page spring -10 year
late +10 is +9 and +8 work +6 pick -2 = -6 , -8 on -9 reply -10 bus
later +6 .
laugh -12 ,
laughed -6 , -11 =
laughing -7 = -8 .
law -3 =
lawyer +10 . +8 =
lazy +15 = +11 ,
le -11 * =
leaflet +7 =
learn +9 = +8 from +6 that
learned +9 =
learning +9 . +3 = -9 to
learnt +8 to +6 =
least +12 = -10 one
leave +7 the +2 = -8 at -10 ,
leaves -8 at
lecture +14 =
left +12 to +7 on +5 out +4 it -2 = -5 the -6 side -8 ear your -9 a his -10 eye
leg -14 =
legend -12 =
lent -10 =
leo -7 =
less +12 . +10 = about +6 than -9 likely
lesson -4 , -6 on
let +15 a +8 it my the +4 us +3 = -5 {name} -7 me -9 them -12 you
lets -6 =
letter +10 about +3 . -3 = of -5 , -7 in is to -8 * -9 was
letters +10 . +8 =
letting +3 = -14 you
level +6 =
liar +10 = +9 ,
library -6 =
lid -9 =
lie +9 . +6 =
lied +8 to +7 =
life +11 = +5 .
lift -6 =
lights -9 =
like +11 that +9 this +8 her mine +4 me you +3 the +2 = it -7 one {quote} -8 an him is we -10 your -11 us {number} -19 to
likely -9 . -10 =
likes -2 = -8 the
limit -9 =
line +3 . -2 = -6 and -8 leader
link -7 =
lip -11 =
lips -8 =
list +4 , . -4 for -6 = -8 ? of -9 is
listed -13 =
listen +8 =
listened +4 =
listening +8 =
lists -5 =
literally +9 =
little +12 * +10 = +5 girl -7 one -10 . -11 ones
local +12 paper +9 =
locker -8 =
locks -10 =
log +5 =
login -9 =
logs -7 =
lol -10 .
long +7 division +3 as -5 ,
longer -5 =
loo -9 =
look +10 up +6 like +5 at +3 = -8 again for -11 into
looked +4 at +2 = -11 from
looking +8 for +7 at +4 =
looks +6 like -10 different
lose +9 sleep +7 =
losing +10 the +5 =
loss +7 =
lost +6 his -7 , my property the
lot -4 of -5 , .
love +10 of -4 to -6 . -7 it -8 your -9 =
loved -10 it -13 =
lovely +8 , +3 to -8 and -11 .
loves -16 =
low +4 =
lower -8 =
lre +10 =
lunch +11 again -5 , -6 on -7 detention -8 ?
lunches -5 =
m +2 . -8 , {name}
maam -5 , =
mad -8 . =
madam +9 = +2 ,
made +9 up +6 it +5 to -3 a -4 the -5 = -7 by -11 my -12 us -13 her
mail -8 =
make +13 me +10 an +7 her +3 = -6 what -8 * up -10 this
makes -2 =
making +4 = -9 it
man +10 who +6 = -9 in
manage +13 = +11 to +8 a
managed +13 = +8 to
manipulative +12 =
manners +15 = +9 .
many -5 of
march -9 , {number} -16 =
mark +13 my -6 it -8 of
marking +10 is +9 =
marks +2 = -10 in
marvellous +8 =
master +7 's
match -9 =
mate +6 ,
mates -9 =
math -7 .
mathematics -11 =
maths +5 .
matron -9 =
matter +10 closed +8 . +7 = +5 what
matters +5 . +3 =
may -4 be -8 have -9 hear -12 * -13 not -15 =
maybe +9 if +2 = -9 the
me +12 about +10 you +9 back for guess how +8 come +7 the +6 all where +5 ? +4 again when +3 why -2 a -4 * , by not -5 on out twice -6 from in that understand -7 and i if one so tell -8 at he more whether -9 what -10 who -11 any -13 know
meals -11 =
mean -2 = -8 that
meaning +4 =
means +9 the -6 = -8 a
meant +5 to -7 = -8 for -11 .
meantime -5 =
medical -2 =
medication +5 =
medicine -8 . -9 =
meet -2 = -7 . -8 on -11 you
meeting +12 , +3 . +2 = -4 with
member -7 = -10 of
members +6 =
memory +3 =
mention +9 that
mentioned -11 =
mentions -8 =
mess -6 =
message +7 , -2 =
met +14 =
mid -8 = -9 term
middle -6 school
might +11 want +9 have +8 = -7 be
mile +6 =
mind +13 that +8 = +5 .
mine -5 ,
minutes +9 in -4 = -8 , .
miss +3 {name} -1 = -6 it
missed +8 the -5 = -7 it -8 a your
missing +8 a +4 = -5 . -6 ,
mistake -5 = -7 .
mistakes -5 =
mix -9 = up
mixed -7 =
mobile -9 =
mock -11 =
model -9 =
mom -3 = -10 .
moms +10 =
monday +11 morning +7 or -5 . = -6 {number} -7 ? -9 to -10 at
money +7 = +3 . -7 ,
month -4 . = -10 ,
months -9 .
more +12 late +10 = +8 * +5 about -7 than -9 , time
morning -4 . -5 = -8 mrs
mornings -13 = are
mortified -10 =
most +4 * -11 days
mostly -12 =
mother +6 = +5 's -4 . -10 of
mothers +15 =
mountain +9 =
mouth +9 =
move +8 on +4 = -5 her -8 ,
moved +6 . -3 = -6 the to -7 him -9 up -11 ,
moves -7 =
movie -9 =
moving +8 her -4 = -8 to
mr -1 {name} -3 = -6 and
mrs +3 {name} +2 =
ms -6 {name} -8 =
mtss +15 = +12 team
much +9 for +3 as +2 = -9 that
mum +6 , -6 .
mums +16 =
museum -4 =
music -3 =
must +8 i +5 have +4 be -3 = -6 bring -10 to -15 not
my +11 child inbox patience +10 comment door last solicitor +9 words +8 accent experience +7 job time two +6 = brother classroom guess hand hands mind +5 office {name} +4 desk +3 daughter +2 son -2 * -3 kid -4 english husband -5 car father own phone side -6 question -7 grandson -8 dear fault good room work -9 end life mistake sister wife -10 heart mum -11 country dad old -14 mother
myself -3 = -7 at
mystery +7 =
n +3 =
name +4 in of -4 , = -5 and
named -10 =
names -7 =
nan -14 =
nasty +12 = +8 piece
nativity -6 =
naturally +15 =
naughty +7 =
navy -7 =
near -3 = -16 the
nearly -7 =
need +9 this +7 your -4 to -7 = one the
needed +8 a +6 to -11 , -12 .
needful +9 and
needs +8 the -2 = -8 .
neighbour +9 's +4 =
neighbours -6 =
neither -3 = -6 of
nephew +5 =
nervous -14 =
never +12 needed +11 had +10 the +9 any do get +8 read +4 = once -3 * -6 met -7 in -8 asked mind -9 hesitate -11 stop
new -6 = -7 baby
news +8 . +6 =
newsletter +3 =
next +5 = +3 time -4 week
nice +14 =
nicely +8 = +7 .
nicer +7 =
night +10 before -3 = -4 , .
nine +9 year +4 . -7 minutes -9 times
nineteen +6 =
ninety +7 =
ninth +6 =
no +16 doubt +10 call +9 . business point +7 choice phone +6 lunch note +5 = further other +3 homework +2 more -3 * -4 one to -5 harm rush -7 school trouble worries -8 cost need pressure problem {number} -9 complaint dramas good -10 hurry -11 child quarrel -13 charge
nobody +10 at rang +8 = in +7 thought +4 else -6 has is -8 to -9 here knows needs -10 put was will -12 .
noise -8 . -9 =
non +5 =
none -6 .
nonsense +10 =
noon +10 on +7 = -5 .
normal +3 =
north -10 =
not +16 bother +12 it +11 learn +10 aware help notice propose rocket trouble +9 even everyone one {number} +8 care getting his normal read teaching try {name} +7 apply for her send +6 = fair going mine my ring so there true understand +5 been doing +4 be believe in make need tell to +3 come like the +1 see -1 * -2 , a -3 {quote} -4 count forget give you -5 discuss never say that -6 being go got let -7 allowed change check eating know leave put slept want -8 allow have him permitted saying start wish -9 against blaming broken comfortable gone grade owe upset -10 about before blame hand mad mean mention release -11 after done feel pay share worry yet -12 consent miss trying -14 looking mind -15 agree -17 able -18 stop -19 think
note -3 = -4 about -8 for -11 on
notes +6 , +2 =
nothing +10 = +9 i is +6 . more -4 but -6 else has -8 in -9 against
notice +12 the +3 = -9 of
noticed +10 he +8 . +7 , +1 = -6 that -15 what
november +8 and +2 =
now +13 you +9 explained +5 on +2 = -4 , . -7 and -8 {number} -10 than
nowhere +8 =
number +5 , -5 = {number} -9 is
nurse +7 's +3 , -4 = -8 has
nursery +4 =
nuts -7 . -9 , -11 =
obliged +6 to
observe +10 that +9 =
obvious +11 =
obviously +10 =
oclock -8 .
october -10 {number}
of +12 one +11 home +10 everyone seven work +9 your +8 hers reading +7 nine no +6 course paper +5 = a ten that +4 my this what +1 you -1 {number} -2 them {name} -3 his it the us -5 those -6 last time -8 day -9 all staff -10 yesterday -11 anything -16 me
off +11 his +8 your +7 for +6 her my +5 = +4 the -6 {name} -7 with -10 till -11 ,
offended +7 =
offered -11 to
office +8 at +6 is +5 has +1 = -6 , -7 for -9 until -10 will -18 and
often -5 .
oh +12 =
ok -7 = -9 .
okay -8 . -10 =
old +10 's +4 = -9 one -10 address
olds +7 =
on +11 like +10 time +9 and in +8 paper +7 whether your +6 this +5 a duty my that +4 * . +1 = -2 her me -3 our the -4 , wednesday -5 to -6 him his page them thursday -8 monday saturday those what -9 date file stage -10 friday top -11 tuesday -12 ? us -13 account {number}
once +10 this +9 more -4 . -6 , in -7 and
one +11 does email phone +10 can single +9 person +8 adult gets had rule +7 more +4 = in you -2 of -3 's -4 and time -5 by for on -6 . fact has -7 or out was who will with -8 friend he she small to -9 example from -10 line -11 ?
ones -2 = -10 .
online -7 =
only +12 assume +10 child word +8 conclude his +7 ever {name} +6 = +5 the -5 one -6 ask -7 that -8 just -9 . i if
onto +6 =
open -5 ,
opened +12 =
opening +8 =
opens -8 at
operation -9 =
opinion +7 =
opinions +8 =
opt -8 = out
optional +6 =
options -14 =
or +16 she +14 you +13 he +12 we +10 i +8 not +3 the -1 = -5 is should -6 thursday -7 call in on will -8 his to -9 by only {number} -10 a -11 if
oral -12 =
orange -11 =
order -4 . -13 =
ordered -9 =
orders -12 =
organise +10 a
orthodontist -8 =
other +10 twenty +9 students +8 = mums people {number} +7 one schools +6 . girls -8 pupils -9 student -10 side
others +6 = +4 .
otherwise +11 i
our +6 kids -4 = -7 building meeting school -8 counselor family policy street -11 class -12 house
ours +7 = -12 .
out +8 since +7 the +5 that +4 of what +3 to +2 = +1 . -5 and -6 there -7 today with -8 here -9 when -11 ?
outside +4 =
over +18 there +11 your +8 his +7 * +3 = -3 the -5 . -11 and
owe -5 you -9 = me
owes -9 =
own +10 kids +9 kid +7 , child
owned -12 up
p +3 =
packed -4 =
page +7 on -2 {number} -5 two -6 . -11 , =
pages -5 = -10 .
paid +7 for -3 =
pain -8 =
paint -12 =
pair -4 =
pairs -9 of -11 =
pajama -8 =
panel -7 =
panic -7 =
paper +4 , -6 with -7 ?
paperwork +8 =
parade -6 =
paragraph +8 =
parent +12 to +11 = +9 , +7 's -10 of
parenting +12 = +9 .
parents +12 = +7 group like who +3 evening -5 of
park +5 = -9 on
parking +4 =
part +6 where -6 = -9 is
participation +6 =
partner -4 =
parts -7 =
passed -3 =
passes -5 =
passing -4 =
password -10 =
past +11 the +4 =
pasta -8 =
pathetic +8 =
patience +6 , -6 with
pay +9 grade +6 for +5 = -9 , .
paying +13 = +6 for
payment -9 =
pe +6 kit -6 .
peace -11 =
pediatrician -7 =
pen +7 .
penalty -15 =
people +11 = +9 do +5 are
per +9 my usual +3 = -5 cent -9 your
percent -4 =
perfect +7 = -11 .
perfectly +11 = +10 well
perhaps +10 = +9 the +6 if -5 you
period +6 . -3 =
permission +7 slips
permit -16 =
permitted -12 =
person +13 in +10 with +5 =
personal -4 =
personally +6 . +5 =
pharmacy -9 =
phone +9 back call +4 . = -5 is -6 , -9 that -11 was
phones -4 = -10 ,
phonics +4 =
photo -5 = -8 ,
photographed -10 =
photographer -7 =
photos +5 =
physical -8 =
physics -6 =
picked +8 for +7 the +3 = -5 up
picks +6 =
pickup +3 =
picnic -7 =
picture -5 =
piece +6 of +5 =
pieces -11 =
pig -10 =
pigs -8 =
pink -5 =
pity +8 =
pizza -7 .
place +8 = -12 to
plain +9 and +7 = -12 words
plainly +6 =
plan +7 to +3 = -4 , -8 for -9 says
planner +9 =
plant -7 =
plaster -6 =
plate -5 =
play -9 ? -10 .
played -3 =
playing -6 =
plays +10 =
please +13 stop +6 , +5 ? -5 ignore sign -6 have take treat -7 ask note -8 keep look no put use -9 come do ring -10 = could explain give write -11 check -12 call let -13 send -22 tell
pleasure -4 =
plenty -5 of -6 . -10 =
plus +7 =
pm +5 =
pocket -3 = -7 .
poem -8 =
poetry -8 =
point +4 = -7 ,
points -3 = -9 .
pole -9 =
police +6 . -5 = -7 have
policy +9 , +6 . +1 =
polite +6 = -8 about
pond -6 =
pool -3 =
poor +4 =
portal -5 = -6 .
possible -4 to -5 ? -7 , for that -10 =
post +6 =
posted -7 =
poster -7 , -8 =
posts +10 =
pounds -6 =
practice -2 = -10 ,
practices +9 =
practise -12 =
practised -9 =
praise -7 =
pray +8 =
precisely +8 =
prefer -5 = -8 that
present -9 .
press +7 =
presume +8 =
pretend +4 =
pride -5 =
primary -8 =
principal +8 = -10 {name}
print -9 it -10 =
printed -4 = -8 on
prior -8 =
priority +10 =
privacy -7 =
problem +9 in +7 with +6 =
problems +8 =
procedure +5 =
professional +15 =
program -9 =
projects +9 =
promise -3 = -4 .
promised +4 =
properly +6 . =
property -4 =
propose +8 to +7 =
proposed -9 =
proud -9 of -14 =
provisions -8 =
public +10 school +5 =
puffs -9 =
pull +9 out +6 =
pulled -3 =
pulling +5 =
pump -16 =
pumpkin -11 =
punish +9 = +7 him
punished +8 =
punishment -6 .
pupil -18 =
pupils -7 =
puppy -9 =
purple -11 =
purpose +6 =
push +12 in +9 =
pushed -7 him
put +10 this +8 on +7 her +5 the +2 = it -8 a in -12 my
quarrel -7 with -13 =
question +10 . +8 of +3 = -6 about -7 , -8 {number}
questions -4 , -7 . -12 =
queue +6 =
quick +9 with -8 =
quickly -5 =
quiet -5 . -6 =
quit +10 =
quite +8 = -7 *
quiz -9 ,
quote -7 =
race -12 =
rack -10 =
rag +8 =
rain -6 , -10 . -11 =
raise +7 =
ramp -7 =
ran -7 out
rang +3 = -8 you
rank +11 =
rarely +12 =
rash -12 =
rather +9 more +7 have +6 = -8 tell -10 hear -13 you
ray -7 =
re -10 ,
reach -4 you -6 =
reached +5 = -9 me
read +8 . +5 the +2 = -2 it -6 that -9 {name} -10 me
reader -3 =
reading +5 = -8 group in
reads +6 the
ready +3 . -5 to -6 for
real +5 = +4 * -10 .
realise +4 =
really +7 = -5 concerned -12 like
reason -6 , -7 is -9 .
reasons -5 =
recall +8 =
receipt -10 of -17 =
receive -9 the
received -7 = the
reception +8 =
recess +8 ?
recipe -12 =
reckons -11 =
recorded -5 = -8 as
records -8 , =
red -6 =
reduced -8 =
reference +9 .
referral +9 . +7 =
refund +7 =
regard +7 =
regarding -10 the -11 =
regards -10 =
registration -10 =
regret +4 =
regular -8 =
rehearsal +7 =
relay -9 =
remain -4 =
remark -8 in
remarkable +9 =
remember +10 that +6 = -8 it
remind +9 you +8 = me
reminder -7 that
repair -11 =
repeat +4 =
replace -8 =
reply +7 , +6 . +5 =
report +6 , +5 card is -3 = -9 of
reported -8 to -14 =
request -7 you -10 for -11 that -13 =
requested -11 =
requesting -6 =
require +8 =
requires -4 =
reserve -7 =
respect +14 , +11 = -8 to
respected -7 sir -11 =
respectfully -11 =
respond -10 to
responsibility +11 = +9 .
rest +5 of
result -6 .
return +6 = -8 it
review +8 =
rich +13 =
ride -5 =
right +8 in -5 and -6 . = ? -15 that -17 to
ring -3 = -11 you
ringing +6 =
road +6 . +4 =
robotics -9 =
rocket +9 science
roll -4 =
room +8 when +5 and -8 on -9 without {number}
roster -15 =
rota +9 =
round -7 .
route -7 =
routine +6 =
row -2 = -5 .
rubber -10 =
ruby -7 =
rude +7 =
rugby +7 =
rule +3 is -4 = -8 and
rules +10 are +6 =
run +9 that +2 =
rung +7 =
running -9 late
rush -9 . =
rushed -10 =
sad -15 =
safe -7 . -12 =
safety +3 =
said +7 at +6 . -4 it -5 she -6 he -7 you -8 the -9 yes -10 = what -11 * -13 i that
sake +12 =
sale -10 ,
same +6 story week +3 = -4 . -5 thing -8 day way -10 for two -12 , -13 time
sandwich -9 =
sang -12 =
sat +6 in +5 on +2 =
saturday -6 , -7 with -8 and -11 . -17 =
saved -9 =
saw -3 = -10 it -11 that
say +14 about +7 i +5 what +3 {quote} +2 = that -4 no -6 a to -7 his -8 how the why {number} -10 {name}
saying +10 . -9 {quote}
says +6 a +5 it you +4 . -3 she the -5 = {name} -7 i -8 * he -9 no -11 there {number} {quote} -13 that
scared -6 to -12 =
scarf -6 =
scene -8 =
scheme +7 =
scholarship +11 =
school +14 does +11 would +10 board ever to +9 for +8 has they +7 with +5 = -3 . is -4 * and -5 club -7 on -8 , today will -10 {name}
schools +13 =
science +5 fair -4 =
score -12 =
scored +4 =
scratch +5 =
screen +8 time
screening -12 =
screens +6 =
screenshots +8 =
script -12 =
search +5 =
seat +6 for +2 =
seating +9 plan +6 =
seats -3 =
second +6 , -7 half -8 hand -9 term -10 =
secret +6 =
secretary +5 =
sections -8 =
see +10 we +8 , that what who +6 how me to +3 = -5 him you {name} -6 at her it -7 his -8 from
seeing -7 at -8 the
seem +4 =
seems +10 to +8 =
seen +6 it -6 = -9 . you -12 a
selection -12 =
self +7 * =
selfish +8 =
send +5 her +4 a me -2 it -6 the -7 you {name} -10 them
sending +9 him +6 = -6 the
senior -7 =
sense +13 = -9 of
sent +8 him +1 = -6 the -11 it
sentence +5 =
separate -9 =
separated -8 =
september +9 , -2 = -8 . -9 he
serious +7 =
served -8 =
service +8 . +6 =
sesame -8 =
session -8 . =
sessions -9 =
set -8 . -9 of -10 out up -12 off
settle -7 =
settled +7 =
seven -2 =
seventeen +6 =
sew -6 =
shaken -9 =
shall +8 = +6 i -4 be -12 we
share +6 a -8 it -10 =
shared -13 =
sharing -6 =
shark -8 =
sharks -10 =
sharp -4 =
she +8 cries +7 came +4 does still +3 is -3 'd has may -4 's = did have -5 could -6 be missed -7 * do need now read -8 felt knows say -9 been knew made put said -10 reads thought took -11 get -12 thinks -13 loves -15 likes
sheep -8 =
sheet -4 = -6 , .
sheets -8 =
shift -10 =
shirts -9 =
shocked +7 =
shoe -7 =
shoes +7 on +5 = -7 ,
shook -10 =
shop -7 =
short -8 . with -10 =
shot -13 =
should +5 not +4 know -1 = -6 she -7 hear i like we
shout +7 =
shouted +5 at
shouting +9 =
show +6 up -4 = -5 . -7 him -16 you
showed -8 me
showing +6 =
shows -3 =
shrug +9 =
shut -8 = -9 .
shy -6 =
sick +6 =
sickness -9 =
side -3 . -7 = -12 gate
sides -5 =
sight -7 =
sign +11 a +6 the -3 = -4 . -9 at -10 , in
signature -9 .
signatures -7 =
signed +5 the -1 = -6 it -7 form -11 .
signing +14 =
signs +7 =
silly +12 me
simple +9 as +6 =
simply +11 = not
since +9 day +7 {name} +6 october september +5 {number} +4 you +2 the +1 = -8 , three -12 two -15 .
sing -10 =
singing -7 =
single +12 = +8 week +7 time
singled +7 = +6 out
sir -3 = -6 , .
sister +8 was -5 , -7 in -11 is
sit +12 on +11 still +6 = +4 with -7 near -10 . the
sits +4 =
sitting +8 = +7 in
six +6 year +3 = -12 .
sixteen +7 =
sixth +7 form
size -9 = -11 {number}
ski +6 =
skin -13 =
skipped +7 =
skipping +7 =
sleep +7 over +4 = -10 , .
sleeping +4 =
sleepover -6 =
sleeps -8 =
sleepy -8 =
slept -15 =
slips +6 =
slot -5 =
slow +6 =
slur -9 =
sly +13 =
small +8 * -7 children -8 thing
smiling -6 = -8 .
snacks -5 =
snow -12 =
so +16 called +12 much +9 glad kindly maybe why +8 as one +7 do is +6 * to what +5 the +4 now -3 we -5 , -6 at long -7 could she well would -8 it thank -9 bear i nothing quickly -11 kind please sorry -13 that -15 this -16 if -17 here
soccer +7 =
social +6 services +4 = -9 media
sock -6 =
soft +6 =
sold -10 =
solicitor +13 = +10 .
some +9 , people +8 = point +6 . -6 of
somebody +14 = +10 would +9 who +8 's +7 in
somehow +17 = +8 the
someone +14 who +9 = +7 to -4 else -10 's
something +6 , about that +5 . +4 = -6 new
somewhere +9 =
son +10 would +5 . +4 's +3 = -5 has -18 {name}
song -7 . -10 =
songs -9 =
soon -6 = -7 .
sooner -5 = -10 .
sorry +14 but +11 if +6 you -2 , = -6 and -7 ! to -11 for -12 i -14 . -15 about
sort +8 of +7 =
sorted +7 =
sound -18 =
sounded -7 =
sounds +7 like -4 =
soup -11 =
spam -10 ,
spanish -11 =
spare +17 me +2 =
spares -11 =
speak +14 to -4 = -11 {name} -12 with
speaking +6 =
speaks +11 to +4 =
special -6 = -11 education
speech -6 =
spell +8 =
spelling +4 test -3 =
spent +7 =
spoil +9 =
spoilt +15 =
spoke +7 to -8 with
sport -5 =
sports -5 = -6 day
spot -6 =
spring -3 = -4 .
squad +10 =
square +7 =
sst +9 =
staff -1 =
staffroom +7 =
stairs -6 . -7 =
stand +2 =
standard +9 =
standards +12 .
standing -5 in
stands -7 = -8 at
start +7 to -9 .
started +6 it -8 =
starting +9 to +7 =
starts +6 at +4 = -7 on
state -7 =
stay +7 up -1 = -5 at -8 . in
stayed -11 with
stays +10 at -8 with
step -9 =
steps -6 =
stick +5 =
sticker +5 chart
stickers -7 =
still +9 no -6 have in -10 like need
stitches -7 =
stomach -9 =
stood +7 there +2 = -4 up
stop +10 = +9 emailing +8 sending -10 the -11 by
stopped -7 .
stopping -6 =
storm -13 =
story +10 about +9 with +8 = +3 .
straight +9 answer -7 with
strange +6 =
stranger +8 =
streak +11 =
street +5 =
struck -11 =
struggle -7 =
stuck -7 . -14 =
student -8 's -9 , -10 = who
students +10 and -9 have -10 .
study -9 =
stung -8 when -13 =
stupid +10 = +9 .
subject +4 =
subjects -7 =
submitted -12 =
substitute +7 =
such +10 * an +8 =
suddenly +11 =
suggest +9 you +4 =
suggested -7 =
suggestion +9 = that
suit -6 you
suits -5 = -10 .
summary -5 =
summer -6 . =
sunday +5 night -7 . -10 and
sunscreen -8 =
superintendent +9 . =
supper -8 =
support -4 =
suppose +21 = +9 that +7 the
supposed +5 = +4 to
sure +11 , = to +8 what +6 it +5 the -7 you
surely +6 =
surname +6 =
surprised +6 . +5 = -9 me -11 to
surprises -8 =
survive +7 =
survived +9 =
suspect +10 = -9 he
suspended +8 =
swap -13 =
swapped -10 =
swear +6 =
sweets -10 =
swelling -8 =
swim -5 =
switch -11 =
switched -8 =
swollen -9 =
syllabus +11 , +7 =
system -6 =
t -10 =
ta +4 =
table -2 = -3 ,
tablets +5 =
take +10 a +8 that +5 his +2 = -5 the -7 {name} -11 care your
taken +5 . -6 off -8 it the
taking +10 it +6 =
talk -5 = -10 about
talked -7 with -9 =
talking +10 to +3 = -4 about
talks +5 = -7 about
tall -6 =
tank -9 .
taped -8 =
tardy -6 =
targets +7 =
taught +6 =
taxi +4 =
tea -6 = -10 .
teach +13 = +8 them +7 her the +6 .
teacher +11 . +9 had +7 = and -3 , -4 's -6 of
teachers +6 =
teaches +9 =
teaching +6 =
team +5 . = -8 ,
tears +9 on +6 = -4 .
teenagers +8 =
telephone -7 =
tell +9 us +8 from +6 a -4 = {name} -6 him -9 . his -11 you
teller -8 =
telling +8 us +4 me +2 =
tells +10 us -12 you
temperature -10 =
ten +5 year -9 school -16 .
tend +7 =
terms +12 =
terrible -10 =
test +9 scores +7 . +4 on -4 , -7 is -9 with
testing -4 =
tests -11 =
text +7 , -7 =
textbook +9 =
than +11 yours +10 to +9 admit +8 you +7 {name} +6 that +5 a the +4 = -9 * any once -10 we -11 me -14 i
thank -8 = -12 you
thanks +9 to -2 = -4 for -9 , -10 .
that +11 detention front +10 building bus house meeting +9 a little school +8 again child form here mark mrs way +7 ? girl table when +6 = if reading room +5 somebody +4 to +3 is was +2 boy +1 the -2 it you -3 , her in {name} -4 's he my they this we -6 i makes means -7 from helps said surprised -8 be comes night would -9 last same says -10 day does -11 made time -12 part -13 there -20 what
the +14 very +12 adult blame hell mtss others +11 bruise complaint lot ones teachers +10 bip curriculum fifth heads making +9 annual bin fact fees local superintendent talking trouble truth vape +8 account boy dinner easy genius greatest hour kid least next peanut press sort sub team tears toilets village {name} +7 corridor dark far governors home lad nursery only plan point policy poor principal question teacher toilet {quote} +6 c child free lesson matter post problem road scholarship speech sun +5 attendance correct day email handbook lady laptop last lead morning mother rest spring staffroom top uniform +4 allergy bottom head parents time twins weekend year +3 family first name night one part phone +2 = room same school seating -1 * -2 new state window -3 book dog girls grade medical museum newsletter -4 art bag car children coach doctor front kids lab meeting paper rule start trip walk wrong -5 alarm app chair chart door driver early emergency field flu ground hallway hearing lads left list locker math meantime move nurse order page portal quiz wall words {number} -6 big box bus conference date fence game key library lice lift mark rain rope seat slides work -7 appeal attached back facts ferry fire fish flyer frog hard heat incident loo lost mock office orthodontist paint past pencil photographer play pumpkin receipt recipe record report roll score second section she song stairs three video volcano -8 bath cello changing coats copy course draft egg enclosed entire fall full glass green group guard gym pass photo picnic points pond pool practical puppy purple ramp season skin slide small sound students teller text track tray under van water zip -9 absence arm boys bridge cake camp church circular code credit face form half hospital law mud north notice number oral panel patience pharmacy rash result short usual yard zero -10 best break cast clinic coat company cost following guinea hat match original written -11 bed bike cat corner farm garden old smell system transport -12 ball evening late league map -13 mornings packet shop -14 card -16 blue -18 fair
their +8 =
theirs +5 =
them +8 the +5 . -2 = -3 in -4 to -6 back -7 up -8 for
themselves +7 =
then +11 you +4 = +3 there -5 . he the -10 went -12 * -13 she
theo -7 =
there +13 ? +12 has +8 would +5 will +2 . are +1 = -4 's -6 was -7 something -8 be by -9 a -11 anything
these +10 = +6 days
they +9 all +7 come +5 can +2 = -3 were will -4 have -7 say
thick +6 =
thief +12 = +11 .
thin +8 =
thing +10 on +7 he +6 that to +1 = -6 in
things -1 =
think +13 because we +9 i +5 you +3 = -5 the -8 , -9 of -10 ? she
thinking +9 = +8 a -5 of
thinks +7 he -6 = the -9 it -12 you
third +5 time -3 = -13 one
thirty +11 children +3 = -7 minutes -9 of
this +13 family +10 a school +9 and building conversation place the +8 = matter office way +6 goes +5 on up +4 class +2 . one +1 * is -7 as job with -8 by house month year -9 fall less out -10 {name} -11 before term -14 matters -18 week -20 morning
those +9 boys -1 *
though -7 .
thought +16 to +7 = +4 that -4 i -8 you -9 .
threatened -9 =
three +13 emails +4 days +3 times -3 = -4 . -5 of -7 kids -8 children -10 things
threw +6 =
throat -8 =
through +10 her
throw +9 =
thug +12 =
thumbs -10 =
thurs -10 =
thursday -1 , -5 at -6 = -7 after -8 .
tickets -2 =
tie +5 =
till +7 wednesday -8 friday -11 {name}
time +11 from +10 for +7 this to +6 the +5 = that -2 and -3 . -4 he on -5 in is -6 ? -8 before of -10 please
timeline -9 =
timer -12 =
times +11 before +8 tables +6 and +5 = +3 , -7 this -10 . -11 in
timetable +3 =
tin -12 =
tired +9 of -3 = -6 .
title -9 =
to +15 think +14 notice +11 fail shout +10 count throw +9 beg finally here himself punish wonder +8 believe feel like live spell +7 bed hear three +6 any hand have listen open report someone +5 discuss explain learn me put read us +4 = leave my ring +3 be find his let send take {quote} +2 * school +1 say tell -1 her see -2 change know -3 go him look understand you -4 get reply -5 , help hold inform whoever write -6 both bring come mr pull request the -7 drop meet mrs pass print show {name} {number} -8 class fight miss move pay thursday walk -9 correct four give join -10 eat fix push settle -11 about reach sing two -12 every stand -13 sign stay -14 carry -15 all talk
today +3 . -3 and -5 = -7 i {name} -8 is -10 , -11 that -14 he
together -2 . -6 = -9 ? with
toilet +9 ?
toilets +9 =
told +11 , +10 about +9 no +7 by +3 to -2 = you -3 it -6 him that {name} -8 his -9 me -10 her
tomorrow +10 morning +6 at -6 . -7 in -8 we -9 ? -10 is
tone +10 =
tonight -4 =
too +9 much +2 = -6 , -7 long -8 ? -10 .
took +2 a -8 him
tooth -14 =
top +10 set +7 of +4 = -9 ,
torch -13 =
tore -8 =
touch +9 =
tough -4 =
tour -6 =
town +6 =
trained +10 =
training +8 =
trains -13 =
transportation -8 =
travel -15 =
tray -6 . -11 =
trial -10 =
tricky -7 =
tried -7 = -9 the
trip +10 and +7 money +5 , -2 = -10 is -15 ?
trombone -8 =
trouble +11 = +8 ? +6 to +5 ,
trousers -5 =
true -4 = -9 ,
truly -6 =
trust +10 me +7 =
trusted +7 =
trustees +9 =
truth +9 . +7 =
try -6 the -7 it -9 ? -13 again
trying -3 to
tuesday -1 . -7 = or -11 ?
tummy +6 =
turn +5 up +2 =
turned -3 = up
turning +8 =
tutor +4 =
twelve +8 year +2 =
twenty +8 two +6 six +3 = -3 minutes -6 five
twice +5 , +2 . -7 in -8 this -9 because
twins +6 =
two +9 lines +8 years +7 hours +6 more +3 days -4 = -5 kids -6 * boys -8 marks -10 families other others pages things -12 children different friends
tyler -8 =
type +6 =
typo -9 =
ugly -6 =
uncle -6 =
under -2 = -3 the -12 a
understand +6 , -3 = -4 why -8 you -12 the
understood +4 =
uniform -3 = -6 ,
union +10 =
unit -4 =
university +13 =
unless +7 =
unlike +6 =
until +7 she +6 i +5 he -3 {number} -6 then -8 it the wednesday
up +7 twice +6 the there +5 her with +3 * for +2 = at -2 . -4 to -5 on -6 , -8 all every his today -9 front is what -12 again
update -4 =
upon -9 =
ups -3 =
upset +7 , -2 about -4 =
upsetting -5 , -6 =
upside -8 = down
urgent -10 =
us +14 be +12 not +10 for +7 ? +5 all +1 = -3 at to -4 a -5 and the -9 she -11 that
use +11 them -3 the -10 .
used +7 it +3 to -6 a the -9 .
useful -13 =
uses -11 =
usual +8 = +7 .
usually -4 =
ute -9 =
v -8 =
van -10 =
vape +7 =
version -6 = -10 ,
very +9 long +5 = -7 happy proud sorry -8 much -10 kind -11 funny upset -13 nice
vest -8 =
vet -5 =
victim +9 =
video -8 , -10 =
view +9 of +8 =
vii -10 =
village +6 =
violin -8 =
visiting -9 =
visitors -6 =
vocabulary +8 =
voice -8 .
voicemail +4 =
volcano -10 =
volcanoes -8 =
volunteers -10 =
vote -10 =
voted -7 =
w -6 =
wait +9 until +6 till -4 . -10 ,
waited +7 until +4 = -9 with
waiting +8 for
waits +9 for
walk -5 = -7 the -11 her
walked +4 =
wall -6 =
want +10 them +9 his it +8 , +6 an the +3 him -5 that -14 you -17 to
wanted -3 = -12 to -13 you
wanting +9 =
wants -2 = -3 to -8 the
ward +3 = -9 {name}
warm -12 =
was +9 i +8 due easier handed teaching you +7 it too +5 fine never only +4 . at +2 * not on +1 = -3 {quote} -4 , a hurt one standing -5 her sorry there wrong your -6 found hard -7 gone in kind marked -8 all already meant perfect rude short sick upset -9 missing out scared up -10 asleep disappointed our -11 lovely surprised tired -12 mine -16 my
washed -4 =
waste +12 =
watch +5 =
watched +5 =
watching +12 = +11 them
water -4 = -8 and
wave +6 =
waved -8 =
waving -7 =
way +9 or +8 to -9 for -10 home -12 i
we +15 both +11 all call +10 feel +9 send +7 go just +6 pay +5 could get +3 were +2 are would +1 = -2 will -4 meet -5 shall -6 find still want -7 'd missed must -8 make moved talk -9 got have see should talked -10 know love -11 decide lost read try -12 need
wear -10 the
wears +6 =
website +5 , -8 .
wednesday -2 . -4 = -8 the -9 at
weds -8 =
wee +7 =
week +9 after in +8 it +6 and of -2 = -5 . -6 , -8 ? so -10 to -11 he is
weekend +4 , -4 = -11 .
weeks -6 and -12 .
welcome -10 . -13 = -15 to
well +10 have +2 , = -10 be -11 as -15 .
wellies -4 =
went +6 into up -3 out -4 = -7 from -11 in
were +12 you +9 told +5 all +2 = -2 * -5 on -7 at -8 standing -9 right -11 .
wet +2 = -9 .
whale -8 =
what +13 part +12 kind +11 goes the +10 * a they +8 else this +7 exactly +5 we you +4 he is +3 = it -3 happened -4 helps -5 led -6 could -7 i my -8 should will -9 , -10 did does to -12 would -13 works -26 ? -28 .
whatever +6 the +5 = -9 time
when +10 they +8 the +7 there +5 it +3 = +2 i -4 she -6 we -12 and -18 .
where +8 were +7 my +5 you +4 = he -7 it -8 , -9 to
whether +3 = -7 i -9 to -13 {name}
which +12 of +8 i +6 the +1 = -4 he -6 part -7 is -8 door has she -10 day
whichever -8 =
while +8 = +6 i you +5 the -9 .
whistle -5 =
white -6 =
who +10 are gets told +8 = cares +7 'd +6 has +5 did +4 's +3 * can -5 could does -6 sent -7 never -8 came taught -9 decides forgot -10 . tells -11 do -13 ?
whoever +9 marked wrote -3 = -10 has
whole +11 thing +9 term +8 {name} +6 = +3 of -10 table -11 book
whom +7 = -4 .
whose +16 = +9 parents -10 fault
why +10 can +9 am +8 it she +7 was +6 = +4 is -7 do -8 are {name} -10 , i -12 you
wi -11 =
wife -5 = -7 's -8 ,
wild +9 =
will +13 just +11 , +10 regret +9 give in +8 pass put +6 * get go +5 have never +4 be +3 make +2 = see -2 come not -3 keep -4 write -5 need -6 sort take you -7 pick -8 accept always bring help miss work -9 think -10 buy sign try -11 ring sit -12 send -13 ask talk -14 know -16 pay
willing -11 to -13 =
win +4 =
wind -10 =
window +4 =
wiped -8 =
wish -6 to -7 =
with +10 it parents +9 mrs +8 your +7 half +6 all no somebody +3 . respect +1 a -2 the -3 * her that -4 him one -5 mr -6 me them -7 anyone -9 thanks what -10 love so -11 us
within +7 a +5 the -8 {number} -9 five
without +8 a +7 her +6 fail -11 *
woman +7 =
won -7 =
wonder +17 = +11 what +8 why -10 if
wondered -12 =
wonderful +10 ,
wondering +6 =
word +11 from +9 {quote} +8 i +6 = +5 for -3 . -4 with -9 to -10 at
words -4 . -6 =
wore -10 =
work +6 . at +1 = -7 this -9 ? -10 with you -12 on
worked -7 =
worker -7 =
working -6 . -13 on
works -11 for
worksheets +6 =
world +5 = -11 of
worried -4 about -10 that -11 =
worries -4 =
worry -3 , about -8 =
worrying +6 =
worse +6 = -7 .
worst +8 thing
worth +10 the +3 =
would +14 have +11 appear +10 never not +9 know +5 it +3 = -6 happen -8 gladly -9 that -10 she -11 mean -12 suit -13 help love you -18 like
wrapped -7 =
write +6 up -3 = -4 it -5 the -6 to -7 a about down me -9 because -10 with -13 you
writes +8 =
writing +8 . -2 = -7 this -8 with -9 about because
written +7 apology +6 on -2 = -6 that the -7 * -10 to
wrong +11 bus +8 in +4 with -4 , -5 about and -8 end
wrote +6 {quote} -4 = -7 a -8 that
x -6 = -8 ray
ye +9 have +7 =
year +13 old +8 has olds +4 i +3 = -6 , {number} -7 . -8 she -15 ?
yearbook -8 =
years +7 i +6 = +5 , -10 ago -12 .
yes +9 or +4 , -7 to -11 .
yesterday -8 he -10 and -14 =
yet +12 to +10 another +8 again +2 = -5 , -17 .
you +15 people +14 just wanted +13 lost thought +12 'd obviously +11 chose decided not +9 blame come dropped lose signed +8 enjoy even knew picked there want +7 = answer let think took went when who +6 could i left lot only saw two will +5 both gave made sent so take with +4 * are would +3 , . ask +2 did -1 have -2 tell that -3 and -4 always to were -5 a before hear wrote -6 ? dare for from how if in please say something still -7 already as check first get help himself said tomorrow -8 about be consider must suggest -9 at choose explain -10 because believe by decide mentioned -11 raised seen -12 or wish -13 called noticed what -14 an mind -15 see -23 asked
younger -8 =
your +18 house +13 mind +12 * feelings +11 household phone place +10 = carelessness +9 head opinion problem so +8 coffee excuses +7 older +5 last own {name} -2 son -4 daughter -5 email office -6 complaint lad letter reply -7 question voice -8 help -9 child mother right -10 message sister -11 patience -12 form -14 time -17 call
yours +10 = +9 . -5 ,
yourself +14 = +3 .
yourselves +7 =
zero +7 = +6 for -5 . -9 is
{name} +12 boy +11 kid they +10 girl +8 before kids works +7 could does meeting missed {number} +6 group of +5 class have mother the +4 being i +3 is +1 {name} -1 , -2 = -3 can -4 * for -5 about in on this -6 . had may mom should who -7 called has not or over said to told will -8 asked grandmother if maths needs project science still three today -9 ! a any came copy go only tells went -10 name read reading since was -11 father -13 principal
{number} +8 tomorrow +7 class plan students +5 from on times when +3 a +2 and -5 = days percent this -6 ? as for or the -7 ! are of -8 april august november oclock october september to words -9 by hours now -10 in was -11 january out will -12 . grade march points {name} -14 february -18 december
{quote} +13 , +8 means +7 i +6 because +3 = ? -3 and so -4 in is -14 .
`,
};
