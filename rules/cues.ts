/** Learnt by `npm run learn` from 60580 sentences, not written by hand. How to read it: `Cues` in `src/rule.ts`. */
export const step = 0.25;
export const bias = -1.52;
export const table = `
'd +11 call +10 gently know +9 no say +7 let look start think +6 already be the +5 been get +4 ask have -4 want -5 still -6 appreciate -7 finished need -8 , feel value -9 believe do expect had run -10 a rather said sooner -11 just -12 really -13 take -14 like
's +16 daughter +11 always mother son +10 giving kids lazy mind turning +9 being let nephew pretty seen some way wife {quote} +8 diary failing school somebody +7 behind holding kid mom six time +6 easier hardly only your +5 fault her just office over right +4 * that +1 = -1 been -2 a got -3 going in my -4 , lost name no not report too {number} -5 because doing gone good his ms okay welcome -6 already alright letter said slip three very -7 eating fine fixed kind last missing mr ready sick sorry -8 coach earned fair getting here mortified nothing part -9 . answer day glasses handwriting me new reading rule signed true used with written -10 about different happy nobody on read terrified to where -11 any is telling under up why worried -12 also told -13 all back -14 come still stopped working -16 at started
* +16 team +12 data enough little people yourself +10 ahead could cycle these who +9 families forbid made parent referral service split +8 ball block send +7 card from if my our p right running under +6 also would +5 minutes side till well where +4 book do of some there to us +3 = about away back boy by n office that thing today will +2 * be please six +1 get in three was -1 . and certificate got since we -2 ? after box is meeting out so without -3 her i they through your -4 each po tells {name} {quote} -5 's again come good night one or should what {number} -6 day fever friday over tomorrow -7 been maths myself now pay said turned week -8 bag bus happen last need started threw -9 both brought can lol mom mum pole saw test -10 club matter miss morning must number put really she spot together -11 anything are called died go left results -12 he say told until -13 lunch sir -14 b read rule
, +13 every +12 did period +11 mrs seeing today +10 again another end had have make +9 draw explain has however imagine monday put well +8 bless mr now simple such unless while whole yet +7 be go god move ours out perhaps sit starting was why you zero +6 always nobody none +5 between plain sir take then whom +4 cause do if like never some +3 are at call everyone it madam shall when where +2 all by from not nothing they +1 but -1 {number} -2 how in kindly only or since though to what -3 her is she that this which {name} -4 and before four maybe we without -5 as can does give one over send so tomorrow -6 both he head just my say with -7 about being dr either lunch might number poor sat size water whoever -8 badly bit bring class door down forgive friday honestly last long mother plus quite room six two usually whether who write -9 along any anything due keep left looked m miss much myself page please quick should sure -10 because front said thanks them -11 whichever -12 even first more -13 also nine tell told -14 ring -15 including sorry -16 mostly thank {quote} -18 me -19 would -21 could
. -1 =
? -3 =
^ +15 try +14 lovely +13 get glad sure +12 either frankly must quit take +11 between buy fix make oh pay sort stop well whether yet +10 as bless calling down funny had instead literally nice silly very +9 change correct cut deal enough ever fine move poor pull put reply sounds strange +8 amazing be because believe find girls honestly letting pick read took +7 boys drop explain given how interesting miss naturally other per shame so somehow whenever +6 admit being further mark next remember right rules sign spare twenty week why ye you +5 do leave once since ten +4 and every keep look madam unless your +3 another are but clearly good one this those was +2 for have mrs of somebody +1 at maybe that -1 a who -2 her nobody our thanks {quote} -3 after by call everyone his then what -4 does hello it kids parents she sir there until when -5 before excuse five found has new no -6 according go never state ta we -7 * about bit both class god he i if lost neither none practice quick seven under -8 bus buses camp cause child differently game grades item kid kindly looking lunch now only phones police progress school send sixty teacher three {name} -9 baby been ice maam omg parking please room transport two uniform wanted -10 anyway children compliments costume extra hair head here himself is medical mine more morning my number straight swimming the they {number} -11 dear friday got greetings heads hers may notice still tomorrow twice work would -12 an best doctor dr hiya le me re second students thank thought today yesterday -13 last on phone see to -14 hi hope nurse -15 first -16 happy -17 might monday -18 can -22 also -23 hey -29 could
a +15 bully +13 map school +11 class degree drama grown mother +10 babysitter breath deadline fifteen haircut mean missing view window +9 bus crisis fourth head household kindergartner locked loss master nasty sports thief thug +8 child diabetic form home liar lunch nice personal professional sore spelling treat {quote} +7 b bit calendar case choice fact fifth five goldfish lazy lesson nurse nut parking priority project taxi thank wee working +6 = broken certificate coach fire hat hoodie human joke lie nine pen sentence signature single teacher two weekend +5 baby father kid lost pity question reply special story straight twelve {name} +4 family finger hundred meeting morning parent problem room row ten test whole +3 girl half new third {number} +2 boy real thing -1 * second -2 full letter -3 late look note person video woman -4 bruise doctor good joy little minute one pair shame temperature -5 , calculator crossing hearing lift plan shoe student very -6 card change concern couple cup e fair few football funny fuss label lot part picture pleasure quiet reminder sandwich simple smile sticky text vape wonderful word -7 blanket cake fee fresh gentleman gun holiday line maths moment monday movie mystery payment poster rash ring science seat shift slip slur speech stomach three week while -8 big blank bone chance clear couch cover crime message penalty permanent rock size standing work -9 drill fan film formal friendly gift graze lab list live machine pin plain red shot terrible voice -10 bell call coffee door friend game go green hard legend mix paper re recorder separate short small star torch -11 badge brown check classmate copy cow fund photo ta -12 blue chara mess pupil -13 lady lovely signed worry -14 heads pain plate quick way -15 no -16 chat -17 spare
aback -5 = -8 by
able -9 = to
about +10 {quote} +9 her +8 me +7 that you +6 is who +5 , our +4 his -3 it ten the -5 him to -6 friday {name} -7 school -8 getting other sharks -9 four twenty -10 all -11 half what your -12 missing -14 {number}
absence -6 =
absences -7 , -11 =
absent -3 = -6 . -7 on
absolutely +10 nothing +5 = -8 fine
abt -9 the -16 =
accept -8 = the -9 .
accepted -5 =
accident +6 . +5 = -8 on
account +2 =
accounts -6 =
accused -6 =
across +10 as +4 = +3 the
act +8 like +5 =
acting -9 up
action -8 =
activity -6 =
actually +6 =
add -7 a -9 that
added -12 =
address -5 . = -8 , -9 is
addresses -10 =
admire +10 = the
admission -12 =
admit +12 = +10 it
admits -8 =
admitted -13 =
adore -9 =
adores -10 you -13 =
adult +8 in +5 =
adults +11 = +10 . +9 in
advance -7 . -12 =
advice +4 =
advise +8 =
advocate -6 =
afraid +6 the +4 i +3 = -5 of -11 .
after +12 i +10 week +6 what +5 it -3 * = {number} -7 a four half -8 ten -9 lunch school -11 that -13 six
aftercare -6 =
afternoon -4 . -5 =
afternoons -11 =
afterward -9 =
afterwards +5 =
again +11 i +9 . my +6 = the +3 , and -6 today -8 tomorrow -12 ? next -14 at -17 in
against +8 him -2 = -6 the -13 it
age +6 . +3 =
aged -10 =
agenda -5 =
ago +9 , -9 =
agree -8 , -9 . -10 with -16 =
agreed -7 , -8 that -10 =
agreement +6 =
ahead +7 and +4 = -11 ,
aide +3 =
aids -7 =
alarm +6 clock -6 = -7 , .
alarmed -13 =
alive -11 =
all +10 before due just know +8 do this you +6 means to +4 = i of +3 day -3 three -4 {number} -5 four it -6 * by parents -7 her those through weekend -8 been for -10 , children me on -11 families my night -12 . right
allergies -6 =
allergy -4 = -7 . -8 ,
allow -10 =
allowed -5 = -6 to -11 .
allows -5 =
almost -5 =
alone +6 in -5 . -7 , -8 at -10 and
aloud -7 = -8 . to
already +10 decided -3 = -7 . -8 lost
also +11 have +9 be -5 , = -6 he -7 told -8 asked -9 when -13 not -15 like
alternate -9 =
although -5 =
always +12 take +6 the +2 = -6 . -15 been
am +13 done +10 struggling sure +9 told +8 no sick +7 calling saying +6 afraid giving i +5 starting +4 only +3 sorry +1 = -2 not -3 * going really -4 off still -5 concerned -6 a guessing mother proud the {quote} -7 around hoping letting on seeing sending thinking -8 after angry at available curious following frustrated his required upset willing with wondering -9 gone just making out trying up -10 glad obliged replying that -11 answering her -12 all asking free how -13 grateful requesting worried -14 , -15 also -16 here -17 ashamed happy in {name} -29 writing
ambulance -6 =
amount +3 =
an +9 a +7 = answer {name} +6 apology evening +5 * +2 hour -4 eye -5 ambulance -7 advocate independent old older -8 adult odd {number} -9 error honest -10 attorney -11 interpreter -13 envelope
and +16 you +14 yet +13 now +12 at everybody +11 every stick still +10 too ye +9 frankly on simple +8 forth ours parents somehow starts stop went +7 apparently by get here ten {quote} +6 asked called go in mine once please send take took wrote yours +5 another come do leave their your +3 * this with {number} +2 a then -1 = -2 the -3 he it neither not one our to was when -4 his if most nobody there today whether {name} -5 came honestly my ring some they -6 even had has hers says thank who -7 call no nothing she wanted we well which -8 found gave her missed ms must need sat sign talk thanks yesterday -9 cried cross did i kept may mr needs takes wants -10 are both got have me that why would -11 can could tell -12 from maybe -13 about mrs -14 also said -16 how -17 is will
angel +8 =
angry -6 . -7 , -17 =
annoyed -6 =
another +9 for +8 email +7 {quote} +6 = +5 school -7 pupil -9 . teacher -11 boy one way -14 child student
answer +9 back me +8 a +7 in +6 = from the +5 . -5 , for -6 to -7 about it -8 sheet you -12 on
answered +7 =
answering +7 =
answers -10 ,
antibiotics -10 =
anxiety +6 =
any +8 other +6 * more +4 of -3 = -6 afternoon -7 idea questions -8 evening hour use -9 child kind -10 day teacher -11 morning -12 chance trouble way -18 time
anybody +9 at -5 .
anyone +8 can +6 with +5 . +2 = -5 , -6 in -9 else on you -14 who
anything +2 . -4 = -5 about -6 at in -7 after -9 that -12 wrong
anyway +4 .
anywhere -5 = -11 .
apart -2 =
apologies -5 = for
apologise +9 that +8 , -5 .
apologised -11 to -15 =
apologize -5 to -9 = -10 for
apologized -7 to -14 =
apology +10 and from +9 = +8 letter -7 for
app -6 = -7 says -8 ,
apparently +8 = +3 a -7 i
appeal -9 =
appear +12 = +11 to +9 that
applause -9 .
applied -6 =
applies -4 =
apply +7 to +3 = -12 for
appointment -2 = -7 .
appreciate -3 = -5 that
approach +12 =
are +13 only +11 we +10 paying to +9 children fourteen just making +8 being upset written +6 for hoping trying +5 using +4 happy +3 still +2 = -2 the -3 on -4 {number} -5 an -6 short two -7 at attached disappointed doing real so up -8 away bringing final -9 better correct good one ready working -10 a moving {name} -11 both fine given requested seeing -12 free there well -14 very welcome -15 entitled -22 right
area -13 =
areas -8 =
argument -9 =
arm -4 =
arms -7 =
around +2 = -7 .
arranged -8 =
arrangement -5 =
arrive -10 =
arrived +8 at -3 = -9 .
art -8 . -10 room
arvo -6 =
as +13 if +10 that +9 good i +7 on +5 * an +4 = usual +1 it -2 well -3 a far we {quote} -5 her the -6 soon -7 my -9 me two -11 his -13 he -14 {name} -18 of
ashamed +9 .
aside +5 =
ask +12 myself +9 again +8 ? a +7 of +3 , me -4 . for her -6 because the -7 to your -8 in why -9 that you -11 is only
asked +11 and +6 {name} +5 , what +4 . him -5 whether -6 that -7 at her them why -8 = -9 for in it -12 me -13 about -19 the
asking +8 questions +5 , . -7 in -8 is -9 that -10 about -11 to -12 for -20 you
asks -7 for why -11 =
asleep -6 in -8 on
assembly -3 = -10 ?
assessment -12 . -13 =
assigned -6 =
assignments -4 =
assistant -3 =
assume +12 = you +8 that
asthma -6 =
at +13 some +11 what yours +10 , him least +9 night two +7 them +6 no +5 ten {name} +4 his me pickup six +3 her +2 your +1 = -3 home my -4 bedtime work -5 four -6 half our pick the -7 any eleven reception -8 assembly break small -9 chess -10 all anyone -11 recess school -12 five present -13 once -14 dinner every lunch -16 noon -21 you
ate -7 the -8 = -10 a
attach -16 =
attached -10 . -14 =
attaching -7 =
attend -7 the
attendance +6 = +4 , -6 .
attention +14 = +12 *
attitude +8 = +6 .
audience +9 =
aunt -10 =
auntie -4 =
autism +6 =
autistic +5 =
automatic -6 =
available -7 =
average -3 =
awake +4 =
award -4 =
aware +8 = +7 , that
away +3 from -8 at -11 on
awful -9 =
awkward +8 =
b +9 minus +7 plus -2 = -4 {name} -10 .
baby -3 = -6 and
babysitter +12 = +9 .
back +11 today +10 teeth +8 a me +7 and +5 the +1 = -1 . -3 , at -5 on -6 ? -7 for monday through -8 of when -9 as -10 it -11 from
bad -2 = -7 news -8 ,
badge -5 =
badly -8 , = -10 .
bag +2 , -3 = -5 on with -9 and -11 of
bags -9 =
bake -7 =
baking -6 =
balance -6 = of
ball -9 ,
ban -6 =
banana -9 =
band -6 . = -7 ,
bar -3 =
barbecue -8 =
barely -10 =
bars -6 =
base +7 =
bath -6 . -7 = -8 time
bathroom -9 .
battery -7 =
bay -6 =
be +16 bothered +11 having +10 found +9 careful making said +8 told +7 ashamed gone it on very writing +6 an +4 = held moved surprised +3 * -4 a the up -5 , . no with wrong -6 at clear exhausted grateful hard in kept true -7 able another different excused mortified off {name} -8 easy lying over paid reported upset worn -9 alarmed all closed done giving kind marked out -10 delighted late nothing open right sent straight useful -11 looked offended willing -14 given -16 back possible there -22 glad
beads -7 =
beanbag -6 =
beans -9 =
bear -12 with
beaten -9 =
because +19 you +12 nobody +11 no somebody +8 on +5 a +2 = she -4 they we -5 i of -6 what -7 {quote} -8 two -9 {name} -10 in last that the why -12 her -13 at
becomes +10 =
bed +7 at -6 . -7 and -10 =
bedtime +7 , . +3 =
bee -5 = -8 .
been +11 allowed handed +8 eating given one +7 picked +6 made put spoken +5 {quote} +4 doing -1 * -2 = in -4 out -5 a late on told -6 telling -7 coming going moved nothing practising upsetting -8 corrected taken talking that to -9 dealt suspended turning -11 calling -12 thinking -13 up
before +14 you +9 a monday +8 friday +7 or +5 , +4 = +2 he -4 it the we -5 and {name} {number} -6 i -7 . -8 any -9 noon school -10 half -11 ? then -13 that
beg +8 for -9 you
began +4 =
begged -10 me
begin +8 to
begun +3 =
behalf -7 of
behaviour +9 chart +8 =
behind -5 the -8 in -9 , -12 him
being +9 told +6 = +4 the -7 so straight -9 taken -10 done
believe +7 i +6 = +5 that -6 you -8 he it
believes -6 =
bell +3 .
belongs -11 to
below +9 * +2 = -8 ,
belt -9 =
bench +3 = -9 ,
benched -5 =
bend -8 =
beneath +10 =
beside +6 her +2 = -7 the
best +8 will +2 * -6 , -7 thing -11 . way -16 =
bet +6 =
better +10 be +9 job +7 = -2 than -4 . -10 , -11 with
between +11 them +9 the {quote} +8 nine +6 = +2 {number} -5 us
beyond +4 =
big +13 man -8 sister
bigger -9 =
bike -6 * -11 =
bin +6 .
birth -6 =
birthday -8 = -10 ,
biscuits -7 ,
bit +8 rich +4 . +3 of -10 where -14 , -15 *
biting -7 =
black -9 and
blame +11 = +8 the +7 . +6 , -6 for
blamed +8 =
blaming -9 you
blank +7 . -7 , -8 =
blanket -9 .
blazer -9 =
bled -8 =
bleeding -8 =
bless +7 her +4 = -8 you
blessed +8 =
block +4 =
blood -6 =
bloody +9 =
blue +5 * -10 . -12 =
board +10 . +4 = -3 , -4 * -7 from -9 is
body +13 =
bone -5 =
book +4 fair -6 and -7 . = about is of -8 corner
booked -11 =
books -8 = -10 ,
booster +12 =
boot -5 =
boots -7 =
born +9 yesterday +8 = -8 in
borrow -7 =
boss +6 =
bossy +7 =
both +22 know -6 at -7 boys on -8 = were -9 are of -10 in times
bother +9 to +8 = -6 .
bothered +14 to +11 =
bothering -6 =
bothers +7 =
bottle +10 . -3 = -5 , -9 and
bottom +3 = -6 of
boundaries +6 =
box +7 for +5 , -4 . -5 = -7 by -9 with -10 of
boxes -10 =
boy +8 is +7 of whose +6 's = with +4 in -5 . -8 at from -10 can
boys +7 . = +6 who
brain +6 =
brat +12 =
brave -4 =
bread -3 =
break -7 and -8 = -14 .
breakfast +4 . -12 club
breaks -11 =
breath +7 . +6 =
bridge -7 =
bring +4 the -7 * anyone her -8 one you -9 = -12 a
bringing -1 =
brings -5 =
broke -4 = -9 down
broken +10 wrist -8 ,
brother +13 in +9 to -7 's -12 , .
brought +11 up -4 = -7 a -11 home
bruise +8 is +2 = -7 on
bucket +4 =
building +6 = -8 and
built -8 = a
bully +12 = +9 and with +8 , . -10 in
bump +6 =
bumped +8 =
burn -10 =
burnt -6 =
bursary -5 =
burst -7 =
bus +7 list +6 driver +5 on -4 stop -5 ? and -6 = company pass with -8 leaves -10 {number}
business +9 being +3 =
busy +9 . =
but +11 then to +10 by +9 you +8 do +7 can +5 = that this +4 a +3 {name} -2 she -3 not -4 it the -5 my there -6 if -7 could no -8 for his never -9 please -10 on -11 i -12 her
buy +7 the -9 it
by +11 noon +10 tomorrow +9 monday return your +8 all eight some you +7 lunch +6 friday now +5 his somebody {number} +3 = a -3 email the -5 any heart six -6 * me my ten -7 herself it this us which -8 her law name then -9 himself midnight one that -10 another bus -12 mistake our -13 when -16 hand -18 phone
cafeteria -4 = -9 ,
cage -11 =
cake -11 . -15 =
cakes -10 =
calculator -8 , -10 was
calendar +7 ,
call +9 {name} +7 i it that +4 from +3 me +2 = -3 . -5 her -7 about my -8 before -9 at him -11 when -12 you {number} -13 on
called +3 = -5 . -6 him {quote} -7 at to -8 her -10 you -12 out -15 the
calling +12 the +7 = -14 him
calls +10 . +7 =
calm +6 down -7 , -8 . -9 =
calmly -8 =
came -3 from -5 on -6 = down to -7 about -11 . home
camera +4 =
camp -6 =
can +13 all only +12 forget +11 count +10 keep stay +7 explain hold +6 wait +5 put +4 talk tell +3 have say +2 not -3 = be do he -5 go -6 call decide fix reach show stop -7 both earn imagine try -8 and change check send take we {name} -9 . settle -10 still -11 collect she somebody someone -12 give help -14 , -15 bring you -16 come i -20 about
canal -8 =
cancelled -7 = -9 ,
candidate -5 =
candidates -12 =
candy -11 =
cap -7 =
capitals -7 =
car -1 = -7 , -8 seat
card -8 is -9 =
cards -6 . -9 =
care +13 less +6 what -10 whose
cared +8 =
careful +7 =
carefully +9 =
careless +4 =
carelessness +13 =
cares +9 =
caretaker +8 ,
carnival -7 =
carpet +3 = -9 time
carpool +8 =
carry -1 = -9 a
carrying -9 =
cars -4 =
case +9 of +7 =
cases -8 =
cash -14 =
cast -8 =
casting +6 =
cat -12 . -16 =
catch -6 up
caught -5 =
cause -4 = -9 she
cc +6 =
cell -8 , =
cello -5 . =
cent -4 = -9 .
center -9 =
centre -5 =
cereal -6 =
certain +4 =
certainly +7 =
certificate +7 for -8 of
chair -5 . -6 = -9 ,
chairs -5 . -7 =
chalk +9 =
challenge -8 =
chance -11 of
change +8 my -4 of -8 = ? in -9 , -10 yet
changed -9 = -11 . -12 ,
changes -4 =
chaos +8 =
chapter -14 =
chara -9 . -12 =
character -7 =
charge -3 .
charging -7 =
charity -9 =
charming +10 =
chart +10 , -4 = -9 paper
chasing +8 =
chat -5 = -8 . with
cheap +7 =
check +5 his +3 = the -8 for on -11 in
checked -7 the
checking +3 =
checks +6 =
cheek -7 =
cheer +7 =
cheerful -11 =
chemist -10 =
cheque -7 =
chess -8 . -13 =
chicken -6 *
chickenpox -4 =
child +10 does +9 of out +8 , +6 is with +5 = +4 to +3 's who -5 * will -6 told -8 and
children +13 ? +6 . +5 = who +4 and are -6 's -8 must on say -11 have that -12 were
choice +8 but -8 .
choir -4 =
choose -6 = -7 . the
chose +9 to +5 =
chosen +7 to +6 =
chuck -11 =
church -3 =
circle -8 .
circumstances -9 ,
circus +5 =
city -7 =
claim -8 =
clapped -10 =
clash -8 =
class +10 i +8 by clown +3 is +2 , . -2 = -5 * -7 for -8 that will -9 at before -10 in -13 ?
classes +7 , -6 =
classmate -4 =
classroom +6 , +5 =
clean -4 =
cleaned -5 =
cleaner +11 =
clear +4 , -8 about on
cleared +6 =
clearly +8 nobody you +7 = the
clerk -16 =
clever +7 =
climbed -7 =
climbing -10 =
clinic -7 =
clock +2 =
close +9 of -7 on -9 , -11 at
closed +7 . -7 shoes
closes -5 =
closet -8 =
clothes -5 = -8 .
clown +7 =
club -5 , -6 . -10 =
clue +9 =
coach +11 's -6 {name} -10 is
coached +13 =
coaching +4 =
coat +5 on -8 ,
coats -6 =
code -1 =
coeliac +9 =
coffee -4 . =
cold -2 * -9 = -11 .
collar -7 .
colleagues -5 =
collected -3 =
collects -7 =
college +10 =
coloured -7 =
comb -6 =
combed -9 =
come +9 as from {name} +8 with +7 down +6 across +4 up +2 to +1 = -2 and -4 back in -5 , home -7 by for sit -8 ? get off on -9 . see -10 * along
comes +5 back -2 = -6 home -9 ,
comfort +10 to +6 =
comfortable -8 with
coming +4 in -3 = -9 back
comment +5 on +4 =
committee +7 =
communication +13 =
company -11 , -12 =
complained +6 = about
complaint +5 . -2 = -7 of -15 ,
completely +11 =
compliments +10 to -11 of
compulsory -6 = -9 for
computer -8 =
concern +11 for +3 =
concerned -7 = -8 . -10 about
concerning -5 = the
concert -9 . =
conclude +10 = that
concussion +8 =
conditioner -11 =
conference -6 .
confess +8 i -7 that
confidence -4 =
confirm -10 that -13 =
confirmed -4 =
confused -6 about
congratulations +5 =
consent -8 . -13 to -17 =
consequence +7 =
consider +10 the +8 = +5 this
considered +5 = -8 your
constantly +10 = +9 *
consult +10 =
consultant -9 =
contact -4 =
continue -6 =
continues +10 =
control +10 = your
convenient +4 =
conversation +9 . +7 =
cook -13 =
cooler -9 =
coordinator -6 =
copied +10 in
copies -8 = are of
copped -10 =
copy -4 of -7 = -8 is -12 .
copying +7 in -8 from
corner +6 , -6 . -8 =
correct -10 me -11 .
corrected -10 the
correcting -6 =
correction -7 to -12 =
corrections -10 =
correctly -7 =
correspondence +9 =
corridor +5 ,
cost +7 him -5 = -7 , -10 .
costs -8 {number}
costume +3 =
costumes -14 =
couch -4 =
cough -11 =
could +10 run +9 make +8 see spell +7 have +6 go -3 be it -5 do -6 = -7 use {name} -8 call one there they -9 come the -10 somebody -12 she someone -13 i -14 he we -25 you
council -6 =
counsellor -6 ,
count +7 the +5 , +1 = -9 against
counting +7 =
country +3 =
counts -6 = -9 .
county +4 =
couple -7 of -8 =
course +7 the +5 , -9 .
court -2 = -7 , -9 order
courtesy +11 =
cousin +8 = in is
cousins +8 =
cover -3 =
covers -11 the
crack -8 =
crackers -9 =
craft -9 =
cranky -11 =
crayon +9 .
crazy -7 =
credit -8 =
crew -11 =
cried -6 = -8 on over -9 in
cries +7 =
crisis +9 . =
crisps +6 =
criteria -10 =
cross +7 country -2 = -6 . -7 with -10 the
crown -7 =
crutches -9 =
cry -9 . -15 at
crying +7 . -11 over
cupcakes -5 =
curious +2 =
current -13 =
custody -5 =
cut +7 the -10 on -14 .
cuts -6 =
cutting -7 =
d -10 {name}
dad +6 , -6 = -8 's and -11 . was
dads +5 =
daft -11 =
dairy +6 =
dance -5 = -8 .
dancing -10 =
dare +12 say -7 you
dark +7 , +4 =
data +8 =
date +5 on -4 , -5 is -6 . -7 = of was
dated -10 {number} -12 =
dates -4 = -8 . -9 are -10 ,
daughter +9 in +7 can +6 = +5 . -3 is -4 was -6 has -7 to -23 {name}
day +12 it +9 he +7 after +6 one +1 , -3 = of -4 you -5 . at -7 on this -8 without -9 by is mrs -10 but -11 ? for -12 to
daycare +9 =
days +8 is -4 . = -7 a -8 he out to -9 , ? in -10 it
dead -16 =
deadline +6 = -7 for
deal +13 = +9 with
dealing +6 = with
dear +4 ms -3 {name} -7 parent -9 mrs principal -10 madam -11 = -14 parents teacher
death -7 = -10 .
debate +3 =
debating -7 =
decide +4 = -10 , -12 .
decided +10 i +9 it +5 = -9 not on -13 .
decides -6 =
decision +2 = -7 to was -8 , of
decline -5 =
degree +6 in
degrees +3 =
delay -11 . -12 =
delayed -6 =
deleted -7 it
delight +6 =
demand +10 =
dentist +10 's -7 ,
department +12 = +9 , +4 .
deployed -6 =
deposit -6 =
described -5 =
describes -7 =
deserve -10 =
desk +10 by -2 = -7 .
details -11 =
detention +9 = +8 . +5 for -6 on
detentions -7 =
diagnosis +4 =
diary +3 . +1 =
dictionary -6 =
did +9 they +7 with +6 say +5 it +2 not -3 . a he that the -8 for -11 something -14 i
die -6 = -9 .
died -4 =
difference +9 between +5 =
different +8 child -10 =
differently -3 = -5 , -8 .
difficult +4 , +3 = -7 for
dig -10 =
dinner -4 = -10 , -11 .
direct -4 = -12 ,
direction -10 =
director +6 =
dirty -8 =
disagree -10 with -11 =
disappointed -13 that
disaster -9 =
discipline +8 =
disco -12 =
discovered +6 =
discuss +7 . -9 another other
discussion +8 . +5 =
disgrace +7 =
disgusting +6 =
dish -7 =
display -8 =
disregard -8 =
disrespectful +7 =
division +6 =
divorce +4 =
do +12 let +11 so +10 hope wonder +8 admire anything whatever +7 in see +6 have know +3 , . = +1 not -2 * -3 it -5 now -7 want -8 at -9 {name} -10 for the they you -12 what
doctor +4 's -6 , = -8 and says -9 has
document -7 =
does +10 wonder +9 . +6 anyone +4 * = +1 not -5 it the -10 {name} -12 he
dog -5 , -9 .
doing +10 your +7 it this +6 his +5 . -5 , -10 her -11 a well
dollar -9 =
dollars -2 = -7 for
done +6 = +4 for -6 . and -7 it with -9 anything -10 so
door +6 , and is +3 = -6 at in with -7 open -12 for
doors -6 =
dose -5 = -7 .
double -9 *
doubt +8 =
down +9 there tonight +7 by +6 the +4 = -2 , -3 . -8 ? -10 what -12 from
dr -2 =
draft -18 =
dragon -6 =
drama +11 queen +7 =
dramas -11 =
draw -2 =
drawer +4 =
drawing -11 = -12 of
drawings -9 =
drawn -10 =
draws -9 =
dress +4 code
drew -6 =
drill -7 =
drink -10 =
drinks -5 =
drive -5 =
driver +6 , -8 was -9 =
driving -8 . -12 =
drop +4 the -3 =
dropped +7 off +2 =
drove -9 =
drunk +7 =
dry -9 , =
due +6 respect -5 on the -7 * friday -12 to
during +8 * -4 = -9 a the
duty +4 . -6 ,
dying -9 =
dyslexia +11 =
e -6 =
each +11 and +5 other +4 time -1 * -4 = -6 . week -9 way -10 family -11 of
ear -6 * -9 . -10 =
earlier -8 =
earliest -7 =
early -4 , -10 bus -14 . =
earned -10 =
ears -5 . -6 and -11 =
earth +3 = -8 did
easier +10 to +2 =
easily +6 =
easy +3 = -9 .
eat -8 = -9 the -10 . a
eating +7 lunch -5 = -6 .
ed +8 =
education +9 =
effect -10 =
effort +8 on +6 =
egg -9 =
eight +4 , -8 and years
eighth -4 =
either +9 she +7 he -1 = -9 , -10 . -20 way
elbow -8 =
eleven +8 year +6 weeks +5 , +3 * -2 = -5 . -9 and of
else +4 's
elsewhere +8 =
em -10 =
email +10 like +8 of +6 me +5 = +4 . -5 on says -8 twice -9 you -11 between
emailing +12 = +11 me
emails +10 , . +8 are +5 = -12 from
embarrassed -10 to
emergency +5 .
enclose -12 =
enclosed -11 . -20 =
end +3 of -3 . -11 ?
ended -3 = -7 up
energy +7 =
english -4 = -8 , -9 is -16 .
enjoy -7 the
enjoyed +7 = it
enough +9 for +6 to +4 = -5 , -7 .
enrollment +6 =
enter -7 the
entire -3 =
entirely -17 =
entitled -6 = -13 to
entrance -12 =
entries -11 =
entry -12 =
envelope -5 , with -7 = -11 .
error -8 =
essay +5 . -3 = -12 is
estate +12 =
evaluation -8 for -10 =
even +9 one +7 = +3 the -4 if -7 * -11 {name}
evening +3 , -4 = -7 and -8 mr
evenings -7 ,
event +7 =
ever +10 , once +9 checks comes good +8 = do
every +11 other +10 blessed +9 term +8 mother parent week +6 last +4 = single -6 family -8 bit pupil -10 kid -11 morning -12 child -15 right
everybody +9 in -2 = -5 ,
everyone +8 else +2 = -4 . -5 , who -6 at
everything +8 and +7 i +5 = +3 . -4 in -8 you
evidently +19 =
ex +5 =
exactly +11 = +10 is +4 what -11 how
exam -3 = -4 . -10 and
examination -11 =
example -5 .
except -9 *
exception +10 , +8 =
exceptions +9 =
exchange -5 =
excited -7 =
excluded -9 =
exclusion -7 =
excuse +8 = -5 me -8 my -9 the
excused -5 = -9 from
excuses +15 = +14 .
exercises -8 =
exhausted -7 after -11 =
exhausting +6 =
expect +10 me you +8 = an the
expecting +8 =
expense -9 =
expired -8 =
explain +9 = to +7 that +6 me +2 it -4 the
explained -5 the
explaining +11 = -9 the
explanation +4 =
extra -3 time -6 * -7 =
eye -8 doctor -10 ,
eyes -1 = -6 , -9 are
face +8 , +4 . -3 = -12 to
faced +10 =
fact +9 that +4 = -14 .
fail +9 =
failed -7 the
failing +7 =
fails +5 =
failure +8 =
fair +8 play +6 and -3 , -4 . -8 = bit question -14 to
fairly +6 =
faith -9 =
fall -6 ,
fallen +5 =
falls -10 =
false +6 =
families +9 = +7 and +5 have +4 who -5 . -9 do
family +12 that +3 . -5 tree -7 of -9 gets
fan -5 =
far +2 = -7 , -8 better -9 more
farm -8 =
fast -7 = -9 ,
faster +6 =
fasting -11 =
father +2 = -6 's -9 in -11 of
fathers +7 =
fault +9 with -3 = -9 it -12 and
favourite -8 =
favourites +7 =
fear -7 = -9 is
fee -6 is
feed -6 =
feedback +5 =
feeding -5 =
feel +6 = +5 like -5 , -7 it -11 bad
feeling +9 , that +3 =
feelings +12 =
feels -1 =
fees +12 =
feet -8 up -11 =
fell -7 from -8 out
fellow -6 =
felt +10 the +7 * +3 =
fence -3 =
feral +14 = +9 .
ferry -5 =
fete +8 =
fever -2 = -7 ,
few -10 = weeks
fierce -12 =
fifteen +11 year -6 minutes
fifth +3 = -5 grade
fifty -3 =
fight -7 with
fighting -16 =
figure +8 out +5 =
figured +10 = +7 out
file +3 = -7 and
filed -7 a
filing -8 =
fill +8 out -10 it
filled -3 = -7 in
film -6 .
filmed -7 =
final +6 . -7 ,
find +12 you +8 him time +6 = +5 one +3 that -3 it -7 a -9 another -10 his -11 me
finding +7 =
finds +8 out +7 = -9 you
fine +6 for +1 , -5 . -10 by -11 and with
finger +4 =
fingers -5 =
finish -6 at -11 the
fire +5 drill -1 * -8 .
fired +7 =
firm -9 =
first +7 i +6 day +5 week -3 = -6 two -7 , come -8 name to year -9 of time -11 person -12 one
fish -7 . -8 , =
fit +7 to
fits -7 =
five +7 children +5 , +4 weeks +2 = -2 * -5 days -7 . -9 school
fix +8 his +6 it +4 =
fixed +5 = -8 , it
flat -6 . -10 = out
flight -11 =
flooded -7 =
floor +6 . -7 = -9 ,
flour -5 =
flu -11 =
folder +3 = -8 ,
folks -4 =
follow -8 up
following -14 up
follows +5 =
font +8 =
food -6 . -8 and
fool +3 =
foot -7 =
footage -10 =
football -2 = -9 . -15 ,
for +10 , +9 eleven having thinking +8 fifty finally good which +7 another everyone half someone three +6 . free it once +5 a +4 letting other telling +3 being +2 * +1 = you -1 my the -2 me ten {number} -3 her nineteen not that -4 any his nine our {name} -5 everything four real six their two -6 five looking -7 nothing staying years -8 calling everybody safety sitting word -9 always anybody anyone full sending special {quote} -10 friday maths -11 ringing saying -12 both -13 asking -14 all coming us writing -18 now
forbid +9 =
force -6 =
forearm -8 =
forever +8 =
forget -3 = -17 it
forgive +7 me -6 the
forgiven -12 =
forgot -4 the to -6 = -11 his
forgotten +4 =
form +6 . on +5 is -1 = -6 , in -7 and has says -9 ? -10 by
formal -11 =
former -7 =
forms -8 =
forth +8 =
fortnight -8 =
forty +4 minutes +2 = -2 * -6 one -10 two years -11 four
forward -3 =
fought -6 =
found +11 time -5 it -6 out -9 in nothing
four +10 hours +8 page -2 = -4 days -5 weeks -8 of -9 , -16 .
fourteen +4 =
fourth -6 grade
fractions -5 . -7 =
fracture -8 =
framed +5 =
frankly +13 = +8 i
free +7 lunch +4 . -4 of -6 , -9 and to -10 = on
freezer -10 =
fresh -8 .
fri -7 =
friday +8 after +7 and -2 . -6 , {number} -7 with -8 = ? for to -10 is
friend -5 , = -9 .
friends +9 = +8 , +6 .
fright -10 =
frightened -7 = -9 .
frog -13 =
from +8 which +7 a somebody +6 that +5 our +4 , now +3 you -1 * -3 your -4 {name} {number} -5 all last -6 tomorrow -7 behind his me -8 before outside two -10 next -12 school -13 monday
front -6 desk tooth -12 pocket
froze -10 =
fruit -11 =
frustrated -7 = -8 that
full -2 = -7 . credit -8 evaluation
fully -7 . -10 =
fund -3 =
funny +10 how +6 , +3 =
furious -10 =
further +9 correspondence +7 = +4 to
fuss +7 about
future +4 =
game -7 = with -10 .
games -5 =
garage -10 =
garden -5 =
gas -10 =
gate +7 was +6 , -2 =
gather +2 =
gave +8 a +4 us -5 out -13 her
generally +7 =
genius +11 =
gentle +5 =
gently +4 = -8 ,
get +11 over +10 ? her +9 told +8 one worked +7 = +6 back their +5 off +4 through -2 a -4 here it there -6 the up -7 paid -8 them -9 you -10 that -11 in -13 on
gets +9 three +8 = more -8 in -9 on -10 me
getting +4 = -6 to -7 it -12 a
gift -5 = -7 for
gifted +10 =
girl +8 = +7 ,
girls +10 who +6 = +5 . -8 and -9 were
give +4 me -3 * = the -8 a -11 them
given +6 that +5 up -2 = -9 her him
gives +3 =
giving +4 = -8 up
glad +13 the -2 to -7 if -8 of
gladly -16 =
glass -12 =
glasses -7 on -8 , -15 =
glitter -9 =
glove -7 , -11 =
gloves -4 =
glue -4 =
go +8 * +7 on +4 over +3 to -3 , through -5 into -9 of -10 at home -11 and -12 in
goal -9 =
goals +5 =
goat -6 =
god +6 forbid +2 = -18 bless
goes +11 on +6 straight +5 in to +3 = -5 any -6 back -7 up -8 for -9 at -11 .
goggles -7 =
going +8 on +3 to -2 = -6 around over -11 . for round
goldfish +7 =
golf +6 =
gone +9 by +4 . -1 = -8 for from -10 to
good +9 deal +8 luck +5 , enough -4 = -5 at -7 ? work -9 reason -10 day in kid time way -11 morning -12 and boy -15 . -17 afternoon -20 evening
goodbye -7 =
goodness +6 =
goose -7 . -13 =
got +8 back +6 {number} +4 to +2 * -1 = -2 a -4 the -5 her -6 my -7 no this three -8 all into nine off -9 . one -10 out your -13 up
gotten +12 =
governing +7 =
governor +12 =
governors +5 = -12 ,
gracious -8 =
grade +7 level +3 , = -7 and
graded +5 =
grader +5 =
grades +7 = +6 .
grading +4 =
graduation -5 =
gran -12 =
grand -8 , -9 .
grandad -14 =
granddaddy -8 =
grandfather -7 . =
grandma -8 =
grandmother +5 's -8 =
grandpa -12 =
granny -13 =
granola +6 bar
grass -13 =
grateful -10 if -12 = -14 for
gray -13 =
graze -7 =
great +9 comfort -5 = -6 . -8 with -9 *
greatest +9 = +8 of +7 respect
green -7 = one
greet -9 you
greetings -14 =
grew +9 = +8 up
grey -13 =
group +7 work -3 , -6 ? -8 was -10 and
groups -16 =
grow -7 = -8 .
grown +10 = +8 woman +7 up
growth +6 =
guarantee +6 =
guardian -10 =
guess +15 = +12 the +11 it +10 that +8 , +6 is -10 .
guesses -8 =
guidance +6 =
guide +5 =
guinea -8 pig -11 =
gum +8 =
gun -10 =
gutted -13 =
guys +10 =
gym -5 = -7 , -8 and
had +12 their +9 read +8 been you +7 anyone +6 better {quote} +5 = it nothing one +3 an -2 the -6 * -7 a none three to -8 nine written -9 just them -11 . -15 his
haha -6 . -9 =
hair +2 = -4 . -12 is
half +9 as my +4 the -2 = -4 past term -6 , . -9 yearly -10 and
hall -2 = -5 . -9 is
hallway -5 =
halves -9 =
hamster -4 =
hand +8 at +5 , +1 = -3 . up -6 * -8 and
handbook +8 , +4 =
handed +9 a +2 = -3 in -11 it to
handing +9 =
handle +3 =
handled -6 = -10 it
handles -11 =
handling -10 =
hands +8 = -6 , -8 on
handwriting -6 . =
hanging -7 =
happen +5 = to -4 .
happened +9 to +6 at -4 in -5 = -6 . -18 ,
happens +5 . +2 = -7 next -9 if
happier -10 =
happily -13 =
happy -6 with -7 = -13 for -19 to
hard +8 ? -5 on -7 = -8 , and -9 feelings -13 . -16 for
harder -4 =
hardest -7 =
hardly +9 = +8 the
hardship -8 fund
harm -10 done
has +9 so +8 . opened +7 anyone +6 become +5 got +4 * +3 had his to +2 = -1 not -3 gone -4 taken -5 her seen the -6 an changed lost turned worked -7 made {quote} -8 agreed arrived asked me nothing promised -9 one only told -10 moved stopped {number} -13 started
hat -5 , =
hate +5 to
hated -14 =
hates -10 =
hats -4 = -7 ,
have +15 met +11 managed +10 all gotten taught thought yet +9 begun come expected friends +8 chosen nothing +6 = copied done i +5 had noticed now run rung time used {number} +4 said taken +3 him -1 not seen -2 to -3 been got never -4 a an looked missed them told two -5 known three -6 , . asked paid your -7 booked corrected started ten their walked -8 apologised heard my ordered put read saved -9 considered gone signed the -10 every loved moved spoken -11 his shouted written -12 always ever -13 also -14 one -16 since {quote} -17 just
having +9 this +8 = +6 to -7 it
he +8 threw +6 only waited +5 be comes gets might were +4 's also fell +2 does got is +1 * was -1 can -2 did -3 could said -4 bit had likes read wants -5 = asked cried keeps missed picked put tells -6 'd eats finds found still -7 come even looks pushed saw scored sit walks would -8 asks gave hates heard kicked laughed must owned says seemed tried -9 been do himself just knew leaves taught wanted writes -10 already always know plays reads told went -11 believes brings like looked talks -12 and feels kept knows loves may need sits thinks took wrote -13 ate then -16 say should
head +6 at +3 = -3 . -4 of -8 down lice -10 on
heads -11 up
health -8 .
healthy +7 =
hear +10 of +8 about +5 the what +4 = -5 that -6 how -8 it -11 this
heard +6 the -3 it -8 about -9 = -10 , -12 that -14 .
hearing +10 about -4 = -7 .
hears +6 =
heart -2 = -3 .
heat -15 =
held -6 = on -8 the
helicopter +7 =
hell +11 =
hello -3 = -9 teacher {name} -11 mrs
helmet -7 =
help -3 . -6 with -7 ? me {name} -8 you -9 him if -14 =
helped -9 =
helper -5 =
helping -4 =
helps -11 . =
her +9 mouth old +8 because is +7 cousin read +6 as name +5 sister {name} +4 in mother out the +3 hair +2 = and +1 on -2 , -3 at brother to -5 book eyes phone reading -6 . folder grandmother mind whole work -7 a chair new today -8 ankle feet group mama that until {number} -9 about be big good like number till why words -10 dad left nan {quote} -11 feel -12 i
here +11 we +9 with +8 and +7 at the +6 . -6 , goes it -8 he too -9 are -13 's -18 is
hereby +7 =
hers -7 is
herself -2 = -6 .
hesitate -6 = to
hey -4 = -6 mr ms -7 {name}
hi -5 ms -8 miss -9 it -12 mr -13 = -15 {name}
hid -8 =
hides +8 =
high +6 = school
higher -10 =
highest -11 =
him +9 there +8 through +7 finish or +6 back first here home no +5 it out what +3 = at -1 . -2 on -4 , ? -5 a up -6 as i over -7 best tell this with -8 to today {name} -9 before my that -11 have -12 so -13 {quote}
himself -7 , -8 in
hip -12 =
his +12 {quote} +10 side +9 attitude behaviour +8 cousin mother +7 phone planner +6 grade project sister teacher +5 folder +4 * bag file place +3 = -3 brother dad -4 arm ears father head uncle -5 knee name -6 desk essay inhaler -7 accent ear grandmother group jumper mama -8 doctor first food form glasses gran grandma hood pencil socks -9 good great little room teachers -10 coat is new -13 backpack eyes
history -7 =
hit +9 back -6 her -8 a -9 = -16 the
hitting +9 =
hiya -7 , -13 =
hold -5 the -9 her
holding +3 =
holiday -7 = -8 .
holidays +6 = -7 ,
holler +7 =
home +11 training +8 had +7 also +6 at +5 is that +3 with +1 * -5 and -7 from the we -8 saying she tonight when -9 today too -10 if without
homes +10 =
homework +7 was +3 . -7 in -10 over
honest -3 = -8 .
honestly +4 , +3 = -9 .
honors -11 =
hoodie -5 =
hope +6 it -2 you -6 that -7 i your -8 . this
hoped -5 = that
hoping +12 i -8 to
horrible -10 =
horse +5 =
hospital -6 . -10 =
hot -6 = -8 .
hour -3 . = -5 , -7 on -9 and
hours -2 = -3 , -8 without -9 . -10 after
house +5 = +4 , +2 . -9 for
household +14 = +9 .
how +13 one +8 nice this +7 hard the +6 * to +5 = +4 come she that +3 a +2 he -3 it -6 things -7 convenient -8 's dare far long well -9 what -11 did i -12 much -13 . does -14 often
however +7 =
hug -12 =
hugs -8 =
human +8 =
humming -7 =
hundred +7 =
hung +4 =
hurry -7 . -10 =
hurt -3 = -4 . -10 ,
hurts -12 =
husband +5 is -4 = -8 has says
i +21 suppose +18 notice +13 guess suggest +12 dare really sit +11 were +10 assume consider demand require suspect +9 guarantee presume +8 shall +7 call pay rather see spent swear +6 leave need +5 expect find run trust want will +4 found think +3 feel said +2 gather promise -1 do -2 * = must -3 have told -4 been came can counted did got not saw stand thank -5 'd appreciate ask come could felt hope lost missed nearly regret sat send sent sign wonder -6 apologize count moved read ring try turned would -7 confirm explained hate misread packed put realise received showed still talked {quote} -8 . asked called forget greet miss open pulled signed understood waited was wish -9 also apologise beg brought had know meant only opened remember respect set should shouted -10 agree be filled is keep laughed learned propose simply thought took wondered write -11 dropped figured promised tried understand -12 attach disagree enclose gave left like love ought owe remain spoke -13 made seen went -14 cried forgot request talk used -15 let wrote -16 never -17 just wanted
ice +7 pack +6 cream -2 = -9 on
id -4 card -5 = -6 .
idea +8 that +7 to +5 , -4 . = -9 how
ideas -9 =
if +11 i +7 my +6 nobody this +5 only +4 anyone his somebody -3 a they -5 he she we -6 not -7 possible you -8 any her yours -9 anything your -10 there -12 it so -15 something
ignore -6 my
ignored +8 =
ignoring +7 =
ill -7 =
imagination +7 =
imagine +11 = -11 how
immediately -3 ,
important +5 =
impossible -6 =
impression +12 = +7 that
improve -11 =
in +12 six +10 wet what +8 hand how mr that {quote} +7 early small +6 charge here no time your +5 for without +4 . five law tears their +3 four one which {number} +2 = a front this +1 writing {name} -1 two -2 * -3 by to -4 an it the three -5 any at each order place plain -6 ? full my particular -7 both ten through uniform -8 first her private reading sixth -9 everything him receipt -10 class fourth good -11 last lost school -12 advance another line today -15 his -17 our
inbox +12 =
inch -12 =
inches -11 =
incident -6 =
included -9 = -10 . -11 ,
includes -5 =
including -8 =
increased -11 =
indeed -6 =
independent -6 =
individual -8 =
infants +9 , +5 =
infection +9 =
inform -6 = you
information -4 =
informed -11 = me the
initial +7 =
injury -5 =
ink +8 =
ins +5 =
inside -9 = -11 the
insists -10 =
inspector +12 =
instead +4 of -2 = -7 . -9 , -10 ?
instructions +9 =
instrument +7 =
insult +9 =
insurance -8 =
intend +7 =
intended -6 =
intention +7 of
interest +11 in +9 =
interested +14 = +11 in +9 to
interesting +16 = +12 .
internal -6 =
interpreter -11 =
interview -10 =
into +11 this +8 his your +4 = -3 it -9 the what
invigilator -7 =
invitation -4 =
invitations -5 =
invited -12 =
invoice +6 =
ipad +4 =
iron -10 =
is +19 you +12 more +11 lazy +10 ever feral never rude simply +9 looking stubborn +8 beyond for just used +7 coming going left nothing really writing +6 because small something +5 called getting +4 * to very +3 always an it +2 = so +1 a -1 not the -2 no -3 closed in -4 all only what -5 also being from off -6 against his made my now simple telling where -7 at bad below dead he mine monday okay on slow welcome with {number} {quote} -8 compulsory convenient difficult due forbidden free ill learning missing ridiculous scared ten whether -9 best bright down enclosed fair fourteen nine perfectly plenty settled shouting signed tired under yours {name} -10 clear decided easier hard hers pending regarding true yes -11 back fine friday full needed our out ready -12 allowed attached broken correct normal safe there -13 afraid right -14 me well written -15 better -16 good -19 open
isolation +10 =
issue +7 . +6 =
it +12 really +11 kill +10 under +9 not +8 before suits would +7 come cost done got herself need without works +6 always until +5 by down happen or so that there three +4 ? i now out right takes the today +3 'd 's myself seems tomorrow +1 = -1 in -2 . -3 could on -4 , as helps must says through turns was -5 again and happens may were -6 go hard might rains took -7 back does get happened here ok very -8 also at better easier either free friday helped made n short -9 be belongs broke goes meant possible read tonight -10 after any four keeps over properly something with {number} -11 do hurt like look stung turned -12 left needs say than well work -13 mean true -14 should -16 looked
item -9 {number}
items -7 =
itself +8 . +7 = -11 ,
jam -10 =
jar -7 =
jeans -7 =
jersey -9 =
job +2 =
jobs +6 =
join -4 =
joined -7 =
joke +7 = of +6 .
jokes -8 . -10 =
jollof -8 =
journal -8 =
joy -7 , -8 = -13 .
judge +4 =
judgement -7 =
judges -11 =
juice -9 =
jumped -5 =
jumpers -12 =
just +9 do +6 = fine +4 a say -6 did -7 checking -8 ask keep need ring wanted -9 drop seen to -10 me -11 got had letting like -14 send
keep +7 * that +6 my +1 = -4 this -7 the {name} -11 . doing
keeps -2 = -7 a -8 telling
kept +7 it -1 *
kettle -11 =
key -4 . -5 = -7 ? to
keys -4 = -8 .
kicked -10 the
kid +11 with +10 = +9 is to +6 's +5 in -5 who -8 . was
kids +10 get +9 with +7 = +5 are on +4 in -6 at -8 did who -10 were
kill +10 you -8 me
killed +5 =
killing -12 =
kind +7 word +6 of -7 = -10 about -11 . -12 to
kindergarten +7 , +6 =
kindergartner +10 =
kindest +6 =
kindly +8 stop +6 * -5 note see -6 = -8 give -9 allow check excuse let -10 send
kindness +6 =
kiss +8 =
kit +10 , +6 is
kitchen +7 and +1 =
knee +2 =
knew +7 about +1 = -9 the -11 .
knife -10 =
know +13 whose +10 my which +8 people what +7 where +6 he +5 about +4 who -2 , -4 = a i -5 how -6 * . ? him if whether -7 and -8 they -9 so there -10 is that when yet -11 this why -13 {name} -15 by -16 you
known +8 to -6 = -10 .
knows +9 what +6 = +4 it -7 that -8 .
lab -5 report -9 =
label -10 . =
labels -14 =
lack +7 of +6 =
lad +3 = -9 .
lady +7 , +6 =
laid -8 off -11 =
land -13 =
landed +5 =
language -6 , -11 .
languages +5 =
lap -4 =
laptop +5 =
large +7 =
last +11 name +10 i +7 to +5 time +4 email +2 = -3 * -4 three week -5 year -7 , -8 bench meeting one -9 spring -12 page -13 night
lasted -6 =
late +11 is +8 every +7 pick work +5 and -2 . = -7 * with -9 slip -10 on -11 , bus -12 reply
lately -7 =
later +6 . -7 ,
latest +8 =
laugh -2 = -5 . -13 ,
laughed +7 when -8 so -9 , =
laughing -4 = -8 . -9 ,
law +7 is -4 , -6 =
lawyer +9 = +8 .
lay -6 =
lazy +16 = +12 ,
le -17 =
leaflet +9 =
learn +12 from +10 = +4 that -5 .
learned +7 = +6 from
learning +9 . +5 =
learns +7 =
learnt +9 = +8 to
least +12 = -13 one
leave +10 that +6 them +2 the +1 = -9 at -11 ,
leaves -11 at
leaving +10 a -5 =
lecture +12 = +8 . +7 on
left +15 to +8 on +6 my +5 it +3 out -3 = at -5 in -8 your -9 a his -11 eye side
leg -8 =
legend -10 =
lend -4 =
length -5 =
lent -10 =
less +11 = about +10 . -9 likely
lesson -6 , -7 on
lessons -3 . -7 =
let +16 a +5 it the +4 = +2 us -6 go me -7 {name} -9 anyone -15 you
lets -5 =
letter +8 about +4 . -3 of -4 = -6 , in -7 has -9 for home -10 was -12 * -13 to
letterhead +8 =
letters +9 . +8 =
letting -17 you
level +7 , = -9 {number}
liar +7 =
library +5 , -9 =
lice -3 = -8 letter
lie +7 . = -8 ,
lied +7 to +6 =
life +9 = +4 .
lifted +8 a
lighter -5 =
lights -2 =
like +10 mine +9 her something +8 that this +6 i +5 he +3 a +1 = -3 {name} -5 him -6 one -7 an we -9 and -10 {number} {quote} -11 is us -20 to
likely -9 . -11 =
likes -4 = -7 the your -8 it
limit -13 =
line +6 at up +4 . -4 = -5 is -7 leader -8 ? and -9 was -10 about from
link -5 =
lip -11 =
list +3 , -2 . -4 of -6 for -7 = ? -9 was -12 is
listed -15 =
listen +5 =
listened -5 to
listens +5 =
lit -9 =
literally +8 =
little +11 * +9 madam +8 = girl -4 bit -7 , -8 ones -10 one
live +4 with +3 = -13 *
living +6 = -10 ,
local +12 paper +11 =
locked -4 =
locker -11 =
locks -13 =
log +3 =
logic +6 =
login -9 =
logs -9 =
lol -4 = -10 .
long +8 division +6 weekend -4 = -6 , . -7 and -10 hair
longer -5 =
loo -11 =
look +8 up +7 like +6 . +5 , at +4 forward -6 to -9 * again -10 for -13 into
looked +4 = +2 at -7 in -14 from
looking +8 at +7 for +2 = -8 forward into -10 to
looks +4 like -8 different
loop -6 =
loose +9 in
lose +6 = sleep
losing +9 the +6 =
loss +6 =
lost +7 his +1 = -4 . property -6 by -8 in {number} -9 my -11 ,
lot -3 of -5 , -7 .
loud -9 in voice
louder -8 =
love +12 of +5 a -4 to -6 for -7 and -8 your -10 is it -11 = you
loved -12 it -16 =
lovely +8 , +7 to -2 = -7 and -8 .
loves -19 =
low +2 = -9 . -10 cut
lower -7 = than
lunch +13 again +6 lady +5 in -3 = and -5 , . ? -6 is -7 on -8 detention
lunchbox +7 , -6 = -7 .
lunches -6 =
lying -8 if -10 down
m -1 = -7 * -9 ,
maam -3 = -6 ,
mad -4 at -5 , -8 . -12 =
madam +6 = +3 ,
made +10 up +6 you +5 it +3 to -2 = -6 a my -7 an on -8 the {number} -10 by -11 us -12 her
mail -9 of -12 =
make +9 an me +5 her +3 it +1 = -7 him -10 this what -12 *
makes -3 = -6 me -7 him -10 the
makeup -6 =
making +5 = -9 it
malaria -6 =
mam -7 =
mama -8 's =
man +14 who +9 could +8 with +7 , +3 = -6 . in
manage +14 to +11 = +7 a
managed +6 = to
manners +12 = +9 .
margin +5 =
mark +10 my +8 a -6 is -9 in -10 of -11 it
marked -1 =
marking +10 is +4 =
marks +1 = -5 on -6 , -8 will -13 in
marriage -5 =
marvellous +8 =
master +11 's
match -9 =
mate +4 ,
mates -15 =
math +6 teacher -7 .
maths +5 .
matter +9 closed +8 for +6 what +5 = -6 , of
may -1 i -3 be -4 well -7 we -8 ask god see -9 not -10 have hear -16 =
maybe +8 if +1 = -10 he -12 the
mayor +7 =
me +11 about +10 back +9 for +8 guess how like the you +6 do no right +4 ? all when where +3 it +1 = as -2 on {quote} -3 to why -4 , by not that understand with -6 and any his straight -7 himself if immediately in included -8 * more she through what whether -9 asking cry from have he so tell -10 laugh say -11 at one {name} -12 who -14 out -17 know
meals -12 =
mean +10 streak -5 = -7 a -8 that the
means +9 the -8 = he {quote} -9 a
meant +3 to -6 it -8 = -9 that -13 .
meantime -4 = -8 .
media -7 =
medical -6 =
medication +4 =
medicine -8 . -11 =
meet -3 = -7 . -10 on -12 you
meeting +9 , +4 . -3 on with -7 i -9 you
member -5 = of
members +8 =
mended -7 =
mention +10 that
mentioned -7 that -15 =
mentions -11 =
mess -8 =
message +9 me +6 , i +5 . -1 = -6 of -7 that to -9 you
messages +8 , -9 from
met +10 * = +5 a -7 ,
microphone -7 =
mid -10 = term
middle -8 school
might +11 want +10 as +8 = have +7 try -8 you -11 be
mile +6 =
milk +8 * -8 and
mind +11 that +9 = +7 to +4 . -7 at
mine -1 = -9 and
minus -8 {number}
minute -1 = -4 , -5 . -7 ?
minutes +11 in +4 a +3 on -3 of -4 = -5 to -6 . -8 before -9 , each -10 i
miracle +7 =
misread -8 = -9 the
miss -1 = -4 the -5 it -12 *
missed +5 the -6 = -7 your -9 it -11 a
misses -3 =
missing +9 a +4 the +2 = -4 . -9 ,
mistake +4 , -5 = -6 . -7 on
mistakes -6 = -8 ,
mitten -11 =
mix -5 up -8 =
mock -14 =
mocks +5 =
mom -7 , -13 .
moment -10 .
moms +11 =
monday +12 morning +7 or +4 and -3 = -7 . because {number} -8 is -9 for -10 to -11 ? -16 at
money +5 =
month -3 . -6 =
months +7 , -13 .
moon +5 =
more +13 * +12 late +10 group +9 sense +6 = +5 about -6 for time -7 than -12 ,
morning -3 and -5 . = -6 in -7 mr -9 {name} -10 mrs
mornings -7 . = -13 are
mortified -12 =
most +6 * -2 = -3 days of
mostly -2 =
mother +9 with +8 at would +6 = +3 's -4 in -5 . -7 of
mothers +13 =
mountain +6 =
mouth +9 = +6 ,
mouthpiece +7 =
move +9 on +4 = -6 ,
moved +5 . +4 her -3 = -5 , -8 {name} -9 him the -11 to
moves -10 =
movie -9 =
moving -6 = -10 to
mr -2 {name} -4 = -8 and -10 *
mrs +3 {name} -8 *
ms -6 {name} -8 = -10 *
much +9 more +8 for +5 * trouble +4 as +3 = -11 that
mum +6 , +4 's -9 .
mums +14 =
museum -4 =
music -4 = -6 .
must +9 i +3 be have -3 = -6 stay -8 . do know -9 bring decline go -10 to -16 not
my +14 inbox +10 staff +9 child classroom compliments last messages solicitor +8 accent comment guess other patience words +7 = door face hands +6 brother mind +5 job office +4 boy daughter lesson +3 {name} +1 desk son -3 * class fault -4 wife -5 back husband kid nephew -6 drawer kitchen neighbor -7 answer cell country english life shift ward way -8 cupboard doing handwriting leg mom mouth notes own room voice -9 best car elder grandson mobile principal -10 comments dear good work -11 finger mistake -12 business dad phone -13 end mum sister -15 heart -18 mother
myself -2 = -3 . and -8 at to
mystery +6 =
n -5 = -8 it
nail -7 =
name +5 of +4 in +1 on -3 , = -4 and -8 's the -9 down
named -10 {name} -16 =
names -7 =
nan -6 =
nap -8 =
napkin -7 =
nappies +6 =
nasty +11 = +8 piece
nativity -5 =
naturally +16 =
naughty +4 =
navy -10 =
near +9 a -5 = -11 the
nearly -11 =
need +8 this +5 your -1 a -6 = it the to -7 you -8 her not one -9 . -10 , from
needed +10 a +7 to +1 = -9 from -12 , -13 .
needful +9 and +5 =
needs +5 the -2 a -3 = -8 one -9 . -11 it
neighbor -4 =
neighbour +7 's
neighbours -10 =
neither -2 = -7 of
nephew +7 =
nervous -8 about -13 =
netball +4 =
never +11 needed the +9 any had +8 do get going hear +7 come read +5 = -5 got seen -6 stops -7 made sent -8 know mind send -9 asked hesitate want -10 forget heard -11 met said -13 stop
new +5 * -4 one -5 = -6 address -7 bus student -8 baby
news +5 . -8 you
newsletter +5 =
next +8 door +4 = +3 to +2 time -5 week -6 year -7 , -10 morning
nice +13 = +7 , that
nicely +8 . =
niece +5 =
night +12 before +3 and -4 , = -5 . -7 's -8 she -9 at -10 in -11 with
nights -5 , = -7 .
nine +8 hundred +6 . year +4 and -5 of -7 out -8 minutes years -12 times
nineteen +7 = +5 years
ninety +6 =
nits -5 = -9 .
no +14 doubt +8 apology business call point +7 . choice shame use +6 note +5 = phone +4 {name} -4 nuts -5 * , harm -6 longer name play surprises -7 extra hat idea questions screens worries -8 bother need penalty pressure rush -9 hurry objection power reflection school -10 fuss hard trouble -11 drama dramas -12 cost good problem quarrel -13 complaint -15 charge child
nobody +9 rang +8 at in up +7 thought +6 = +5 had +4 else -6 . has is -7 should -8 gets -9 , did got knew knows -11 put -12 here to -13 * was -15 will
noise +6 in -6 = -9 .
noisy -9 =
non -7 uniform
none +7 , -7 .
nonsense +12 =
noon +9 on +3 = -6 and -9 for
nor +5 =
normal +4 = -7 ,
north -11 =
not +17 bother +14 it +12 notice propose +11 teaching trouble +10 recall {number} +9 apply begin born intend learn leaving one rocket +8 by ring shy something understand +7 as aware drop even going i interested optional play sure talk +6 care mine normal opened right send so tell try {name} +5 = here his make read run true +4 fair find for +3 be doing need take the +2 been do -1 to -2 let -3 . that you -4 look only put working -5 , get no say -6 allowed answer being fit give given have having mark me met needed proud seen want -7 bend check close count got know making never taking -8 about apologise catch cover either fine forget hear hold hurt ready release saying sign sleep spoken type well worried -9 allow broken eating him ignoring lazy leave love object punish raise rude said slept telling -10 angry assuming change complaining deserve discuss easy expecting gone guarantee hate mention owe start touch usually -11 because before grade promise upset -12 after blame blaming comfortable done go permitted share worry yet -13 consent mean miss -14 hand looking mad -15 feel pay -16 trying -17 able agree mind -21 stop think
note -2 = -3 in -5 of to -6 was -7 from saying the -9 about -11 for
notebook -4 =
noted -7 .
notes +5 , -2 = -8 are for
nothing +9 = +8 i is +7 more +5 . +3 to -3 but -6 for -7 's -8 has -10 else -11 against left on -13 in
notice +13 the +8 about +6 = -6 . -8 of
noticed +9 , he +8 . +2 = -7 anything -11 that -21 what
novel -5 =
now +11 explained +9 you +6 the +5 it on -7 , and she -8 . so -12 than
nowhere +7 =
nudge -7 =
number -1 * -7 = in -8 {number} -13 is
numbers +3 =
nurse +4 's , -3 = -8 at has -9 on
nursery -9 .
nut -4 =
nuts -7 . -11 , -14 =
o -9 {name}
object -10 to
objection -8 to
obliged -7 if
observe +10 that +7 =
obvious +9 =
obviously +5 =
occur +10 = +9 to
oclock -2 = -3 . -7 ,
odd -4 =
of +13 one +11 home your +10 god paper work +8 reading six +7 children conduct everyone nine no ten +6 a getting mine what +5 = +4 that +3 my our +2 course her this -3 everything it them us -4 school the {name} -5 his two yours {number} -6 all day him those time -7 anyone bed homework -8 anybody three -9 other -10 things who yesterday -11 four -12 staff -14 anything -15 me
off +9 your +7 a her his +5 = that +4 for the -2 . -4 at -8 , work -11 till
offence +6 =
offended +4 = -9 .
offered -5 = -11 to
office +9 is +8 at +7 has -5 . on -6 , -8 for until -10 will -16 and
officer -4 =
often -5 = -8 .
oh +11 = +10 good +8 so
ok -3 = -13 .
okay -8 if -13 . -14 =
old +10 {quote} +6 in +4 's +3 = -3 * -8 number who -9 address -12 one
olds +8 =
omg -7 =
on +12 like +11 open time +10 and +9 in over test +7 an whether +6 this your +5 each two +4 at duty my +3 . a paper +2 that +1 {name} -2 his -3 the -4 file to -5 her -6 account any him which -7 ? tests -8 anyone page site top -9 behalf date i stage those -10 leave monday -11 * -12 phone -13 what -14 us -15 {number} -16 friday
once +12 this +11 asked +8 had have +6 again +5 more +4 = -4 . -6 and -7 he -11 , made
one +12 phone +11 can person single +10 email gets +9 after had job word +8 does +7 adult look might more other {name} +6 good rule +5 family +4 = in +3 thing -2 , of -4 on -5 's for is -6 . and by out -7 call from has this to who with -8 oclock page said -9 bit fact i line very week -10 example friend he or place point she side -11 will -13 was -15 ?
ones -8 .
online -8 =
only +10 assume child conclude ever her +8 word +7 his wish +5 = +4 for -5 a to -6 . need one -8 heard -10 if in just -11 that -12 ask
onto +4 =
open +9 a +7 day +5 = -7 , -8 on to
opened +13 = +9 it
opening +7 =
operation -14 =
opinion +7 on +6 =
opposite -6 =
opt -9 = out
optional +7 . +5 =
options -11 =
or +16 she +14 you +11 he +9 i we what +8 another +7 after did not -2 = -4 do -5 friday -6 call only -7 anything else if more should something tomorrow with -8 a his in on -9 * an by has to {quote} -10 will
oral -7 =
orange -9 =
orchestra -8 =
order +5 , -7 . -8 of -13 =
ordered -9 =
orders -15 =
ordinary -6 =
organise +9 a +7 =
original -7 =
orthodontist -4 =
other +11 twenty +8 one parent students +7 's = girls moms mums {number} +6 schools +5 girl people +3 boy -2 * -3 . parents -4 child -5 children -7 boys kid way -9 is pupils -10 student
others +4 =
otherwise +10 i -3 . -4 =
our +10 parents -5 = -6 daughter -7 meeting street -9 school -10 policy -11 class counselor -12 family -14 house
ours +7 was +4 = -7 has -8 . is
ourselves +5 =
out +8 that +7 since +6 my {quote} +5 the +4 loud +3 = a of -4 on -6 about and at there -7 between today when with -8 here -16 ?
outrageous +6 =
outside +3 =
over +17 there +6 , a +5 = -3 . -6 from the -11 here -14 and
owe -8 you -9 me -10 =
owes -12 =
owing -8 to
own +8 child kid words +7 kids +1 = -6 mother -7 phone two
owned -7 = -14 up
owner -10 =
p +11 * -2 m -8 {name}
pack +3 =
packed -6 = lunch
packet -4 =
page +6 on -2 {number} -3 . -5 , -8 = ? for two -9 about
pages -5 = -9 .
paid +11 for -3 = -6 on -9 in
pain -8 , -9 in -10 =
paint -6 . -7 =
pair -1 =
pairs -8 of -9 =
pajama -9 day
pale -8 =
panel -9 =
panic -9 =
pants -7 ,
paper +8 to +4 , -8 ? -11 with
paperwork +9 . +6 =
paragraph +5 =
parent +10 = to +4 , . -8 can -9 and of
parenting +10 = +8 .
parents +11 = +9 group like to +8 would +6 who -3 . -8 of
park -9 on
parked +6 =
parking +4 =
parrot +6 =
part +10 where +6 in -4 = -10 is
particular -5 =
partner -8 =
parts -9 =
party +7 ,
pass +4 , -1 = -4 . on -9 the
passed -2 =
passes -8 =
passport +6 =
password -12 =
past +9 the +5 = -6 .
pasta -7 =
paste +7 =
patience +7 , -6 of -8 . with
patient -8 with
pattern +9 =
pay +5 for +3 = -8 , . a
paying +13 =
payment -13 =
peace -7 . -14 =
pediatrician -8 =
peg -3 =
pen +7 . +3 = -12 and
penalty -8 notice -16 =
pencils -7 = -8 ,
pending +4 =
people +11 = +8 do +7 have who +6 are -7 's
per +8 my +5 = -3 cent -4 the -13 your
percent -6 =
perfect +6 = -6 .
perfectly +10 = well
performance -8 =
perhaps +7 = the -8 it
period +4 . -6 =
periods -8 =
permission -8 ,
permit -19 =
person +12 in +11 with +7 = -3 .
personally +6 =
phone +12 call +9 back +7 with +5 = +4 calls +3 . -6 , -9 is -10 that -13 was
phoned +5 =
phones -5 = -6 in -7 go -11 ,
phonics +3 =
photo -4 , -7 = is on
photograph +6 =
photographed -5 =
photographer -10 =
photographs -5 =
physical -9 =
physics -9 =
pick -2 = up -9 it
picked +6 the +3 = -5 up
picks +4 = up
pickup +3 =
picnic -7 =
picture -5 of -6 = -9 on
pictures -3 =
piece +6 of -10 .
pieces -14 =
pig -12 =
pink -5 =
pity +8 = that +7 if
place +9 here +8 = -4 . -10 to
placed -8 in
places -6 ,
plain +8 and +7 as +3 = -7 white -13 words
plainly -9 .
plan +6 is +1 = -3 , -8 with -9 for says
planner +8 =
planning +7 =
plant +7 =
plate -7 =
play +6 to -5 = -9 ? -13 .
played -7 = -8 the
player -11 =
playing -10 =
plays +7 =
please +11 stop +5 , -3 write -4 do keep -6 check -7 accept collect excuse thank -8 add go have note put sign treat who -9 and ignore make no -10 = look use -11 ask correct give -12 come could ring -13 take -14 call -17 let -19 send -26 tell
pleased +8 with
pleasure -3 =
plenty -7 of -8 . -12 =
plus +8 =
pm +8 {name} +6 on +3 =
po -5 = -10 *
pocket -5 = -7 .
poem -7 . -10 =
poetry -10 =
point +10 out +6 = -7 me -9 . -10 ,
pointing +6 =
points -4 = -14 .
pole -10 =
police -5 = -8 and -10 have
policy +4 , . +3 is +1 = -9 {number}
polite +9 = -10 about
pond -7 =
pool -4 =
poor -10 *
portal -6 = shows -9 .
portfolio -7 =
position -8 ,
possible -4 . -5 to -7 ? -9 , for -14 =
post +9 =
posted -3 = -9 it
poster -9 ,
posting +6 =
posts +8 =
potato -10 =
pouch -5 =
pounds -5 . -10 =
practical -9 =
practice -5 , -6 = -7 ? -8 is
practices +10 =
practicing -8 =
practised -11 =
practises -6 =
praise -9 =
pray +8 =
precisely +12 =
prefect +6 =
prefer +4 to -4 = that
prepare -6 =
prescription -7 =
presence -8 =
present -2 = -10 ,
president +12 = +9 's
press +8 send +5 =
pressure -5 =
pretty +5 =
previous +7 =
price +8 of
pride -5 =
principal +4 . = -11 has -13 {name}
print -10 =
printed -5 = -9 on
printer +6 =
prior -8 =
priority +7 =
privacy -10 =
prize -3 =
probably +3 =
problem +10 in +6 with +4 = +3 , -8 is
problems +8 =
process -8 .
professional +14 = +7 ,
progress -6 report
project -4 = -6 is
projects +14 =
promise -6 .
promised -5 to
prompt -6 =
propose +10 to +6 =
proposed -11 =
proud -8 . -12 of -13 =
provided -8 . -9 =
psychologist -6 's -7 =
public +12 school +4 =
puffs -11 =
pull +9 out +6 = -8 up
pump -16 =
punish +8 = +5 him
punished +8 = -11 ,
punishment -9 .
pupil -20 =
pupils -10 =
puppy -9 =
purple -13 =
purpose -9 ,
push +12 in +4 =
pushed -8 him {name}
put +8 this +7 her +5 the +4 = +3 on +2 it -8 my -9 a in out -11 me
putting -2 =
quarrel -9 with -15 =
quarter -3 = -7 , -8 past
query -9 =
question +9 . +8 i of +5 = -7 and that -9 about -11 , -12 {number}
questions -5 about -6 . -7 , -13 =
queue +6 =
quick +6 with -7 note one -8 = -10 and
quicker +8 =
quickly -4 = -7 .
quiet -4 . -6 =
quit +6 =
quite +9 = -5 right
quiz -4 =
quote -6 =
race -11 =
rack -12 =
raffle +4 =
rail -10 =
rain -10 . =
rains -8 =
raise +8 him -6 the
raised -9 her
ramp -5 =
ran -6 the -7 = -8 over -10 out
rang +2 = -10 you -13 the
rank +9 =
rarely +10 =
rash -8 . -13 =
rate +10 =
rather +9 more +7 have +4 = -5 than -8 tell -9 do talk -14 hear -16 you
ray -8 =
re -5 = -10 ,
reach -6 = you -7 me
reached -11 me
reaches -5 =
read +8 past the +7 * +2 = -8 aloud {quote} -9 {name} -10 every me
reader -3 = -10 ,
reading +2 * = -6 in -7 a -9 this
ready +3 . -3 = -5 for -8 to
real +7 * teacher +3 = -12 .
realise -7 that
realize -8 that
really +9 do +7 want +6 = -7 concerned -9 . -12 like
reason +9 the -3 = -6 , i -9 . is
reasons -5 . -6 =
reassuring +6 =
recall +7 =
recap -6 what
receipt -11 of -12 =
receive -11 the
received -7 a your -9 . = the
reception +4 = -7 .
recess +7 ?
recipe -7 for -13 =
reckons -10 =
record -7 of -8 it
recorded -9 = -12 as
records -10 , -11 =
red -4 = -8 pouch
redo -6 it
reduced -11 =
ref -6 =
reference +8 . -7 to
reflection -8 on -9 =
refund +8 =
refunded -6 =
refusing -8 to
regard +7 =
regarding -6 {name} -12 = -15 the
regards -7 , -12 =
register +6 = -9 ,
registration -9 and -10 =
regret -6 to
regular -11 =
relay -10 =
religious -7 =
remain -3 =
remains +5 =
remark -10 in
remarkable +11 =
remember +7 that +2 = -9 it
remembered -7 =
remind +9 = +8 you +6 me
reminder -6 = -7 that
remove +5 =
reopen -9 =
rep +8 =
repair -13 =
repeat +3 =
replace -9 =
replaced -6 =
replied -5 =
reply +7 . +6 , =
report +7 card +3 , is -2 = -9 and -10 of -11 that
reported -8 to -16 =
reporting -7 =
reports -9 that
request -6 , -8 under -9 a -10 = you -13 for -16 that
requested -10 =
requesting -6 a -11 =
requests -7 =
require +7 =
required +4 to
requires -7 =
reserve -9 =
resit -4 =
respect +14 , +12 = -7 that
respectfully -4 =
respond -15 to
responsibility +9 = +7 .
responsible +8 for
rest +5 of -2 = -4 .
result +2 = -7 .
results -3 = -8 are
retainer -6 = -8 in
retake -6 it
retakes -11 =
retired -5 =
return +2 = -8 it
returning -10 = the
review +8 = +7 , -11 of
reviewed +5 =
revision +6 =
rice -7 =
rich +14 = +8 to
ride -12 =
right +9 in +8 place -4 about -6 = -8 . ? for person thing -9 , -13 to -18 that
ring -4 the -8 on -16 you
ringing +7 the +5 =
robotics -9 =
rocket +9 science +7 =
roll -7 call
room +8 when +4 and with +1 = -6 {number} -10 on -11 without
roster -14 =
rota +9 =
rough +6 =
round +9 for +3 = -8 .
route -10 =
routine +6 =
row -4 , -10 .
rubber -12 =
rude +6 = -8 to
rugby +11 =
rule +3 is -4 . -8 of on -11 about -12 and
ruler -5 =
rules +7 are +3 = -5 .
run +8 that +5 a +3 = -4 the -6 . -11 ,
rung +6 = -8 you
running +8 that +5 . +4 a -1 = -5 , -7 and behind -10 late
runs -7 a
rupees +6 =
rush -8 , -9 . -12 =
rushed -11 =
sad -7 . when -16 =
safe -6 and -11 . =
safeguarding -9 lead
said +7 this +6 at +5 . -4 you -6 anything he {name} {number} -9 = there -10 something the to yes -13 * -18 i -20 that
saint -10 =
sake +11 = +9 ,
salary +6 =
sale -8 .
salt +6 =
same +10 three +9 pen +8 week +6 as +5 story +4 = -5 day night -6 for thing two -7 room -8 and at boy -9 . -10 way -11 in time -15 ,
sanction -6 =
sand -7 =
sandwich -12 =
sang -8 =
sat +6 down +3 on +2 = -5 with -8 next -10 at
saved -9 =
saw -3 = -5 . -7 it -10 , -14 that
say +13 about +8 for i +6 sorry +5 thank this what +1 = -2 it -3 no -4 anything nothing -5 she the -7 how -8 his {number} -9 he something -10 or why -11 a -12 {name} -13 to
saying +8 . +6 no -5 he it -6 she -11 {quote}
says +7 what +5 . +4 you -4 , -6 = the -9 * i she yes -10 your -12 there -13 he -14 {number} -15 that {quote}
scan -8 =
scare -6 =
scared -7 to -13 =
scarf -9 =
scholarship +10 =
school +14 does +10 starts would +9 has +8 ever +7 board +6 for we +5 = at they to with +3 in -1 * -2 is -3 's -6 nurse on -7 days from -8 rule -9 , he -11 will
schools +10 = +8 , +6 .
science -5 =
score -6 . -13 =
scored +4 =
scrape +7 =
screen +8 time
screening -14 =
screenshots +10 of +7 =
script -13 =
sealed -7 =
search +5 =
seat +7 in +6 for on +2 = -7 ,
seated -7 =
seating +10 plan +7 = -8 ,
seats -8 ,
second +7 and -5 class -6 . page term -8 = hand -10 half
seconds +3 =
secretary +10 . +7 =
section +6 * +4 = -4 .
sections -9 =
security -9 =
see +8 , +7 that we what who +6 how +5 where +4 if +3 a +2 the +1 = -3 it why -4 ? -6 from them you -7 he his my {name} -8 at him -9 us -10 her {quote}
seeing +10 as -2 = -9 at the
seems +11 to +9 = the
seen +9 * +6 it -6 your -8 = -9 a him his you -13 .
sees -6 = -8 a
selection -15 =
self +6 * +4 =
send +9 ? +8 , +7 her +5 a +3 me -3 it -7 one -9 home them -10 the -11 {name}
sending +11 him +10 me +9 = -5 a -7 the
sends +4 =
senior -4 =
sense +13 = +9 that +8 . -7 of
sensitive +6 =
sent +5 her +4 in +3 home -3 to -6 it -8 the {name} -9 ,
sentence +5 =
sentences +6 =
separate -14 =
separated -10 =
separately -4 = -9 .
serious +5 =
seriously -4 =
serve +6 =
service +7 = +6 .
sesame -9 =
session -8 . -11 =
sessions -12 =
set -5 . -7 that -12 off out -13 of up
settle -9 =
settled +7 =
seven -2 = -8 of
seventeen +6 =
several +4 =
sew -12 =
shade +9 of
shaken -10 =
shaking -6 =
shall +10 expect +6 = i -4 not -6 we -8 be
shame -8 you
share -7 with -8 it -11 =
shared -7 =
sharing -6 =
shark -13 =
sharks -12 =
sharp -5 =
she +7 left +6 cries +5 is +4 does +1 will -1 has -2 'd says wants -3 's -4 = may tells was -5 ate -6 * comes could have looks lost said showed sit -7 did heard -8 also be drew finished laughed missed never on -9 felt in need -10 been read thought -11 knew put reads say -12 knows made thinks -13 do get took -14 loves -17 likes
sheep -4 = -9 .
sheet +6 of -6 , is -7 . -8 =
sheriff +6 =
shift -10 . -12 =
shifted -5 = -9 to
shin -9 =
shirts -10 =
shocked +8 =
shoe -7 , . -9 =
shoes +6 on -7 ,
shook -8 hands -14 =
shop -6 . -7 , -9 =
short +6 , -5 . -8 = -10 version -11 with
shorter -5 =
shorts -8 =
shot -18 =
should +4 know +3 not +1 be -7 i say she -8 get go -9 we -10 hear like -11 {quote}
shoulder -10 .
shoulders -6 =
shout +9 at +7 = -9 ,
shouting +7 = +6 at -8 .
shove +8 =
shoved +7 =
show +8 up -6 and -8 = -9 . him -19 you
showed -3 = -8 me
shower +7 =
showing +6 =
shows -4 = -5 . a
shrug +9 =
shrugged +10 =
shut -7 . =
shy -6 =
siblings -6 =
sick +8 to +4 = -5 bay
sickness -7 = -9 .
side -5 . = -9 gate -10 is
sides -7 =
sight -8 =
sign +9 a +5 the -3 = -5 , -10 at in
signature +3 = -8 is -10 .
signed +8 her +7 by +4 in the -10 form -14 .
signing +8 =
silence +7 =
silent -3 =
silly +10 me
simple +10 as +7 =
simply +10 not +9 =
since +8 before +7 day +6 {name} +5 you +4 {number} +3 he the +1 = -4 * -7 they -8 . -10 friday three your -11 then
sincerely -7 =
sing -6 =
singing -6 =
single +10 = +9 week +8 one +7 time -6 day
singled +7 = +6 out
sir -2 = -6 , -11 .
sister +8 was -7 in -11 is
sit +11 there +10 on +6 and with +5 = -3 down in -8 it -11 near -13 the -14 .
sits +6 in on -7 with -8 out
sitting +8 in +6 =
six +7 year +6 , +4 years +2 = -6 hours -7 . -8 *
sixteen +6 =
sixth +7 form +5 =
sixty -8 = -11 one
size -9 . = -14 {number}
sizzle -10 =
ski +7 =
skin -8 . -15 =
skip -8 it
skipped +7 =
sleep +8 at +7 over +5 = -7 . on -13 ,
sleeping +4 =
sleepover -8 =
sleeps -10 =
sleepy -8 . -13 =
sleet -7 =
sleeve -5 =
slept -6 . in -8 on -9 =
slid -7 =
slide -7 =
slip +5 , -10 in
slips +3 =
slot +6 on -3 =
slow +6 . +4 = -7 ,
slur -8 =
sly +11 , =
small +9 * -6 one -8 break ones -10 group -12 children
smart -5 =
smell -10 .
smile -10 .
smiling -6 = -8 .
snack -3 =
snacks -8 =
snake -8 =
snow -12 =
so +12 called +11 glad maybe why +10 kindly spare +9 thoroughly +8 * as either much what +7 is now will +6 to +5 many +4 the +3 do forgive -3 no we {name} -5 grateful in nobody -6 good may on proud when -7 long there would -8 happy himself nothing she -9 , at bear could have i it quickly thank -10 am from please well -11 sorry -12 kind -13 that this -15 if -23 here
soccer +6 =
social -10 media
socks -6 =
sold -7 =
solicitor +13 = +8 .
solid -8 =
solve -11 =
some +11 people +9 nerve point +8 , +7 = +6 * . -2 of -7 time -9 boys nights
somebody +12 = +10 in who +9 's +7 would -4 at -8 tell
somehow +14 = +9 the
someone +15 who +7 = to -5 else -9 's
something +7 to +6 . +5 about +4 with +3 = -3 else -5 i is -6 wrong -7 new
somewhere +8 . +7 =
son +7 would +4 's +3 = is -4 was -5 has -7 and -8 had that -10 got say -14 {name}
song -9 = -10 .
songs -10 =
soon -5 . -6 =
sooner -6 = -10 .
sophomore +8 =
sorry +11 but +7 if +5 you -2 = -8 and -9 for -13 to -15 about i -19 .
sort +10 of +6 = it
sorted +3 =
sound -9 . -16 =
sounded -9 =
sounds +7 like
soup -6 . -11 =
sources -8 =
spam -11 ,
spare +18 me +3 = -8 coat -9 *
spares -11 =
speak +11 to -5 = -8 * -9 in with -10 it -11 {name}
speaker -11 =
speaking -2 =
speaks +12 to +5 =
special +9 kind -4 = -10 education
speech +10 about -3 = -6 therapist -7 therapy
spell +9 =
spend +5 =
spent +7 = -9 the
split +5 =
spoil +8 =
spoiled +9 =
spoilt +15 =
spoke -2 = -7 with
spoken -6 = with
sport +9 ,
sports -5 day -7 =
spreadsheet +5 =
spring -5 . -6 =
square +6 =
squinting -8 =
staff +6 , -4 = -9 have
staffroom +8 =
stage -3 = -5 .
stairs -6 . -8 =
stairwell -10 =
stall -6 =
stammer -6 =
stamp +4 =
stamped -10 =
stand +4 = in -6 ,
standard +9 =
standards +12 .
standing +3 = -5 there -8 right
stands -8 . = -10 at
stars +8 =
start +8 by -7 over the -8 ? -10 .
started +7 it -5 = -8 , in
starting +12 to +5 = -8 tomorrow
starts +7 at +4 = -8 on
state -8 = rule
statement -8 .
statements -7 =
stay +9 up -3 = -6 at home -9 put with -10 . -11 in
stayed -5 = -10 with
staying -6 =
stays +10 at -4 = -10 with
step -6 . -7 =
steps -9 , -11 =
stern -10 =
stick +1 =
sticker +5 chart -10 ,
stickers -9 =
sticks -5 =
sticky -7 note
still +8 no +7 not -3 on -5 got -7 at have time -8 learning -9 , going -10 need think -11 like
stitches -7 . -12 =
stoked -8 =
stomach -13 =
stood +7 there +3 = -5 in up
stop +10 = you +9 asking emailing +8 sending +7 calling -3 . -8 me -12 by
stopped -6 talking -8 .
stopping -9 =
stops -6 =
stories +6 =
storm -7 . -10 =
story +11 with +7 = +6 about +5 ,
straight +5 answer -3 away -4 to -12 with
strange +8 = that
stranger +6 =
strap -6 =
streak +10 =
strep -8 =
strict -5 =
struck -16 =
stubborn -6 =
stuck -8 , . in on -20 =
student -9 's -10 , = -12 who
students +11 and +2 = -8 in -9 have -12 .
studies +8 =
study -6 = -8 .
stuffed -8 =
stung -10 when -15 =
stupid +7 = +6 .
subject +5 =
subjects -10 =
submitted -17 =
substitute +7 =
such +10 an +9 =
suddenly +12 =
sugar +4 = -7 was
suggest +8 you
suggested -9 =
suggestion +9 = that +7 .
suit -7 = you
suits -6 = -9 .
summary -8 =
summer -4 = -5 . -9 * ,
sums -9 =
sunscreen -6 =
superintendent +12 = +7 .
supervision +9 =
supper -6 . -14 =
supply -8 closet
support -6 =
suppose +19 = +9 that the +8 a +7 . +6 ,
supposed +4 = to
sure +13 to +10 , = +8 what +7 it the -5 she -7 i who you -9 .
surely +7 =
surprise -5 .
surprised +6 . -11 me -15 to
surprises -9 =
survey -6 =
survive +8 =
survived +8 . +7 =
suspect +10 = +8 that you -11 he
suspended +8 =
swap -11 =
swear +6 =
swearing -14 =
sweets -9 . -10 =
swelling -8 =
swim -7 =
swimming +8 teacher -5 =
swings -8 =
switch -9 =
switched -6 =
swollen -10 =
syllabus +11 , +9 =
table -3 = -8 with
tablets +4 =
take +13 a +7 my +6 this +4 his +1 = -3 the -7 them -8 her -10 back your {name}
taken -1 = -5 aback -7 down -10 it
takes +3 a -3 = -7 it -8 ,
taking +8 it +7 =
talk -1 to -5 = it -10 about
talked -6 to -8 = -10 with
talking +10 to +4 . +3 = -5 about -9 in
talks +5 = -8 about
tally -10 =
taped -8 it
tardy +7 =
tasks +8 =
taught +6 . +4 = -7 her -9 them -10 my
taxi +7 =
tea -7 = -9 .
teach +11 = +10 them +9 {number} +6 the
teacher +7 . = had +6 was +4 and would -4 's , -6 is -10 will
teachers +5 = -7 , -9 who will
teaches +10 =
teaching +8 him +7 , +5 =
team +7 is +6 = -6 , -9 's
tears +10 on -5 .
tech -6 =
teenagers +6 =
teeth +3 =
telephone -7 =
telephoned -11 =
tell +10 from +8 us +6 a +1 me -3 her -5 = -6 them -9 him -10 his -12 . -15 you
teller -9 =
telling +10 her +8 us +6 = +5 the -9 that
tells +9 us -3 me -15 you
temperature -10 =
ten +8 for times year +7 out +6 and in to -4 minutes -5 days -11 school -16 .
tend +9 =
tent -7 =
term +8 i
terms +14 =
terrible -8 . -14 =
test +8 scores +5 . +4 on +2 = -7 of -8 in -9 and -11 was -12 is
testing -7 =
tests -14 =
text +9 , -8 about and me -9 =
textbook +6 =
than +9 the to yours +8 about admit that you +6 your {name} +4 = a -3 * -7 it -8 at in mine usual -9 anyone guess -10 any anything we -12 once -15 i -16 me
thank -7 god -12 = -14 you
thankful -11 =
thanks +6 to -1 for -2 = -6 , so -13 .
that +12 front +11 building form man +10 child desk +9 bus house is language letter meeting woman +8 again by school someone +7 classroom here reading way +6 = ? and at boy came girl mark mrs room to when +5 if +4 a nobody +3 somebody -1 the -2 , . -3 she -4 he you {name} -5 's his makes my part they with would -6 does every from i line means -7 it last looks page -8 about comes everyone morning something surprised this work -9 counts decision made meant nothing said there -10 be day fit helps time -11 we -12 says what
the +14 very +13 booster +12 curriculum local superintendent +11 blame complaint courtesy fees hell +10 adult attention bruise day fifth love making mother ones vape +9 annual bloody education fact greatest guidance home manners peanut so suggestion talking trouble truth +8 account better bleachers child least mayor news nursery sense teachers tears victim wheelchair +7 adults bill boy easy excursion fete governors hour others post problem sort speech staffroom subject village {name} +6 attendance calculator carpool ceiling committee fight football free heads infants kindest last lot matter morning night part plant poor poster press principal question sheriff staff stage street team +5 bin bins county dress feeling fine forty handbook head kid lad laptop monday name next only party plan point policy register timetable top +4 camera corridor dark dinner families marking minutes moon one parents person phone scholarship slip sub {quote} +3 department email four netball rest rules teacher time weekend +2 = district first little same school way +1 bell lesson other two word -1 book -2 bathroom concert essay fourth front kids letter note page swimming test -3 box building car desk door exam gate girl link medical meeting pencil picture science sheet trip {number} -4 baby back bike chair circular computer floor group hall hallway marks meantime noise paper quiet seat side spelling state video window words wrong -5 accident big books cafeteria certificate children climbing coach council days debate delay dog entire evening fence final full glasses green key lab library lice list lunchbox man new overnight portal rain request season system third three wall younger -6 art balance boiler bottle bus consultant date dentist display ferry lads light long lower mark maths minibus office password photo ref regular rule ski stomach tests trophy ute water yard -7 alarm answers appeal assembly bag chart coat coats dose drawing driver early ears egg error face fan field fire firm flu hard harvest hat hoodie locker lockers missing mock nits order parenting pediatrician playground practical proposed puppy record river robotics six stairwell swim telephone title train transcript tub woman -8 amount attached boot cards cello closet code collar conference copy drill frog glitter goat grass heat kettle lift loo lost microphone missed move mud offer oranges packet photographer picnic placement plain points pond pool priest purple queue reader receipt recipe score shade song spellings sponsored stairs stall teller tractor trick tuba vaccination volcano war wash yearbook -9 aisle application bar bath birth chemist classroom data doctor enclosed eyes figure form garden gym half hearing highest hours insurance law lid lights neighbours patience physio play radio sample scores screen section she spot students swings text trampoline -10 boys bread changing church course emergency facts glass guinea jacket knee math nurse past pictures ramp rash roll second skin sleepover small van work young zip -11 absence app bed break bridge cake cat credit disco draft examination fall incident inter left match north old pharmacy quiz slide -12 ball best blue camp cast company corner farm following hospital original panel pass usual zero -13 cost written -14 clinic league notice number shop transport -15 late map mornings -17 card -19 fair
their +11 mothers +9 = +4 own -9 families way
theirs +8 =
them +9 the +5 , +4 is -1 = -5 for -6 a -7 * to -8 in -9 over -10 boys up
then +15 you +8 there +4 = -4 he -7 a -8 asked -9 again went -11 * -16 she
therapist -5 =
there +12 ? +9 ever has +8 to would +7 when +3 . = will -2 is was -3 are with -4 , -5 for -6 's another by -7 at from -8 a i -9 somebody -12 be -13 anything something
these +7 = +6 days +5 things -9 are
they +8 all came would +6 come +4 can -2 will -4 were -5 have -6 need said -8 say was -9 both found
thick +9 =
thief +11 = +10 .
thin +7 =
thing +10 on +8 he +7 to +6 that +1 = -3 . -6 , in -7 about -8 is with
things +8 do +7 happen -4 = -6 about -8 before on -10 like
think +11 because i +10 to we +7 you +5 = -4 it -5 the -7 of -8 anyone before -10 . -12 ? is -13 , she
thinking +9 = +7 a that the -6 of -8 it
thinks +6 he -7 the -9 it -11 = -12 you
third +4 time -1 * -4 = -6 grade period -8 day -14 one
thirteen -6 =
thirty +11 children +5 one -11 minutes -12 of
this +13 family +10 and conversation +9 building school sort your +8 = office place the +7 boy i matter on way +5 class goes was +4 . email one +3 has -4 letter -5 , time -6 point right -7 with -8 as job weekend -9 by less means my same word -10 fall half -11 arvo term -12 before matters out year {name} -13 month -14 house -18 week -21 morning
thoroughly +10 =
those +4 two +3 = -7 * -12 were
though +3 i -9 .
thought +15 to +7 = a -6 . you
thousand -6 =
thread -5 =
threatened -9 =
three +11 emails +7 and +5 different +4 times years +3 days -3 * = of -7 kids -8 minutes -9 . in parents -10 boys -11 were -12 children things
threw +7 up +5 = +4 the
thrilled +3 =
throat -6 =
through +9 her +6 your +5 it -2 the -6 a
throw +5 =
thrown -7 =
thug +13 =
thumb -7 =
thumbs -9 =
thurs -12 =
ticked -6 =
tie +2 =
till +8 two +4 * {number} -1 = -7 she -8 you -9 friday -13 {name}
time +10 for +9 your +8 to +7 from +6 after +5 you +4 = she that this +3 the +2 i -3 , and on -4 since -5 . of -8 today was -9 ? because before does -11 in -12 please
timeline -8 =
timer -8 =
times +10 before i +7 tables +5 , +4 = and -4 . -6 a -7 since -10 this -15 in
timetable -6 ,
tin -10 =
tiny -6 =
tip +7 =
tips +7 =
tired +5 of -3 = -7 ,
title -12 =
to +13 fail +11 debate think +10 live +9 discuss hand like own schedule spell throw +8 count finally here how notice shout wonder +7 beg believe feel follow hear himself ignore put ring text +6 have hit learn parents some +5 argue cut everybody me my us +4 = cover explain his +3 answer check collect read report send stop that +2 let sit teach tell +1 be your -1 * know -2 ask -3 finish whoever -4 both change drive get him inform share two write -5 another one stand start the worry you {name} -6 death every hold name pay pull show {number} -7 appeal begin bring confirm end help mr stay ten understand -8 , and assume come forgive heart hide kill miss nine nobody on practice push record remove six -9 ? join meet practise print settle step tie -10 correct request sing -11 about all drop excuse face fight kneel mrs pass reach sign walk -12 class eat fix give -13 move -16 talk -17 carry
today +11 itself +3 . -4 = -6 ? the -7 and -9 i is she -10 with {name} -11 , -13 that -17 he
together -3 . -8 = ? -10 with
toilet +9 ?
told +11 no +10 , about +7 in my +5 {quote} -2 = the you -5 them -6 him it -7 mr -8 her me off -9 everyone his our -12 {name}
tombola -7 =
tomorrow +12 morning +8 with +4 , +3 at -7 . in -8 ? -10 we -13 is
tone +10 =
tonight +6 , -3 . -6 = -8 ? -10 's
too +9 much +5 * -5 , -6 many -8 late long -10 .
took +4 it -9 him
tooth -7 is -9 , and -12 =
top +10 set +7 = of -6 . -10 ,
topic -5 =
torch -9 . -15 =
tore -11 =
touch +9 =
touched -4 =
tough -6 =
toward -10 =
towards -9 =
towel -6 =
town +9 and +7 =
trade -7 =
traffic +10 ,
trained +7 =
trainers -8 .
training +6 =
trains -12 =
transcript -7 =
translate +6 =
translator -8 =
transport -4 =
transportation -11 =
trash -10 .
travel -9 =
tray -6 , = -10 .
treat +9 to -11 him
treatment -3 = -8 .
trial -5 =
trick -13 =
tried -7 the -9 =
tries -11 =
trip +9 and +7 money +4 , -2 = -6 to -8 form -11 is -15 ?
trips +8 =
trombone -8 =
trophy -10 .
trouble +10 = +8 of +7 ? to +4 , +3 . -8 and at
trousers -5 = -8 ,
truancy +8 =
truck -4 .
true -7 = that -8 ,
truly -6 , -8 =
trust +7 me +5 =
trusted +8 =
truth +7 . =
try +9 . -8 the -9 ? -10 it -13 again
trying -2 to
tub -5 =
tuba -8 =
tuck -9 =
tuition +4 =
tummy +5 =
turn +5 up +1 = -7 it -8 in
turned -1 = -10 away
turning +10 into +6 =
turns -3 = -4 up
tutor +6 , +5 =
tutoring +8 , +4 =
twelve +7 , +6 year
twenty +11 two +9 eight +6 three +4 six +3 = -2 minutes -6 years -12 five
twice +5 , -7 and this -8 in -11 because
twins +5 = -9 .
two +10 faced +7 days +6 years +5 hours more -2 = -3 minutes {name} -4 , -5 * weeks -6 places times -7 books -8 parents -9 boys from papers -10 girls months other -11 others things -12 pages -13 children different friends
type +6 =
typo -5 =
ugly -6 =
uncle -6 =
under +1 = -6 the -7 *
understand +7 , -4 = it -7 that -16 the
understanding +4 =
understood +6 that +5 =
unexcused -5 =
uniform -5 = -7 ,
union +10 =
unit -1 = -9 ,
university +13 =
unkind -7 =
unless +5 = -10 there
until +10 she +9 now somebody +5 he -5 * it -7 the -8 ten {number} -11 then
unwell -6 =
up +9 as +7 in there +6 twice two +5 before her the +4 with +3 from +2 = and +1 at -2 . -3 to -4 on -5 here his -6 by -7 every till -8 that today {name} -10 what -11 , front is -12 all -15 again
update -11 =
uploaded -9 =
upon -8 the -12 =
upset +6 , -4 about -7 = -8 . -9 with
upsetting -7 , -8 =
upside -9 = down
urgent -7 , -11 =
us +16 be +12 not +10 for +9 were +8 anything +7 all +5 ? see +2 = -4 a on to -5 , -6 both -7 at that -8 and feel meet the
use +11 them +6 of -3 the -5 a -11 .
used +9 it +2 to -6 the -8 a
useful -6 . -10 =
useless +7 =
uses -9 a
usual +5 = +4 .
usually -4 =
ute -7 =
value -6 =
van -7 . -8 , -9 =
vape +9 =
vaping +6 =
vending +7 =
version -6 = -10 ,
very +10 same +9 interesting long +8 difficult +7 helpful interested +6 = +4 * +3 well -8 much quiet sad -9 fond happy loud proud -10 hard kind sorry -12 funny -14 nice -15 upset
vest -6 =
vet -8 =
via +10 =
victim +9 =
video -11 = -12 ,
view +11 of +6 =
village +10 =
vinegar -8 =
violin -8 =
vision -7 =
visiting -9 =
vocabulary +9 =
voice -5 = -9 is
voicemail +5 = -5 ,
volcano -7 . -10 =
volcanoes -8 =
volunteered -10 =
volunteers -11 =
vote -9 =
voted -6 =
w -4 = -11 o
wait +7 until +6 till +5 for -5 . -9 in -12 ,
waited +9 until +3 = -8 with
waiting +7 for +2 =
waiver -7 =
walk -6 with -9 her -11 =
walked +10 past -2 = -8 off
walking -2 =
wall +5 . -4 = -5 , -8 and
want +9 , them +8 his +7 an the +6 it -7 this -12 you -17 to
wanted +7 . a -6 = -11 to -16 you
wanting +7 =
wants -4 = -7 one to -8 the -10 a
war -12 =
ward -11 {name}
warm -8 up -17 =
warning -3 =
was +9 beyond easier picked teaching +8 aimed brought due ever you +7 i it she ten +6 . ill off +5 doing to +4 handed late not +3 no only too +1 = -3 a hurt -4 his said -5 lovely meant there under your -6 good two -7 about broken called careless ours printed searched up -8 afraid kind moving quiet received -9 asleep cut given hit in missing polite rude sharp wrong -10 gone her holding our perfect sick sorry upset -11 all behind out scared tired -12 found my pretty -13 disappointed -14 surprised -16 mine
wash -5 =
washed -8 =
waste +9 =
watch +8 that +6 . +4 = -8 for
watched +6 him +4 =
watching +10 them +9 = +5 the
water +4 bottle -5 = -6 and
wave +6 =
way +8 or +6 to +3 . -7 the -10 ? for round -11 home i
ways +5 =
we +13 call +12 both +11 also +10 feel +8 ? go rang send +7 move +6 please +5 all pay +4 could get +3 were would +2 are -1 = can -2 do had will -3 'd -4 look -5 know missed start -6 agreed called put talked think -7 may shall still use -8 have meet take took -9 decide got laughed see talk tried -10 love make moved read -11 must {quote} -12 want -13 lost try -14 need
wear -7 a -12 the
website -6 . -7 says
wedding -8 =
weds -8 =
wee +8 =
week +10 after +8 was +7 before it +6 in +5 of +4 and -4 = -5 's , -6 {number} -7 as -8 . so we -11 ? is -12 he
weekend -4 = -6 .
weeks -5 , and -7 .
weighed -7 =
weird -4 =
welcome -10 . -15 to -16 =
well +10 have +8 to +4 done +2 , = -7 ? -10 be -12 as -13 .
wellbeing +6 =
wellies -8 . -10 =
went +6 up +5 into -3 = -4 home -7 in -8 . -9 from -10 and
wept -9 =
were +11 you +8 wrong +6 told +2 = -3 * not -4 at on -6 . so -7 late worried {quote} -8 standing -11 right
wet -8 .
whale -9 =
what +14 the +13 goes +12 else kind part +11 a more +10 they +9 this +8 * one you +7 was +6 exactly +5 he +4 we +3 = +2 's is -4 that time -5 can will -6 have i -7 did do happened led -8 could helps means -9 matters should -10 , does -13 would -14 to -15 works -19 ? -31 .
whatever +5 = +4 the -4 you -9 . time
when +8 the they +7 there +6 my +3 = it +2 he -2 i you -3 we -4 what -13 and -22 .
whenever +9 i +5 it -3 = -7 .
where +8 were +7 you +6 = my +2 he the -5 they -7 she -12 to
whether +7 she +4 the -10 i -14 to {name}
which +11 your +9 of +7 , i tells +4 the +1 = -2 is -3 was -5 has -6 dates he -7 days -8 made -9 means would -10 she -12 day door part
whichever -9 =
while +9 others +7 the you +6 = +5 she -6 we -8 it
whistle -3 =
white -8 =
who +9 come exactly finds on +8 = are knows told +7 cares gets +6 wants you +5 's gave has +4 * did have -5 i sent -8 does never noticed tells -9 decides do forgot once taught -10 it -11 . came were -14 ?
whoever +10 decided marked +7 wrote +1 = -8 made -9 has you
whole +8 back of term +7 thing {name} +5 school +4 = class -2 * -7 family -8 team -10 table -12 book
whom +9 , -7 . -10 ?
whose +17 = +12 father +9 dad +8 parents -9 fault
why +9 am +7 can she +6 = +3 is +2 did -2 . -6 do -7 on -9 are i -11 , -14 {name} -15 you
wife -9 's says
wild +8 =
will +11 , +10 just thank +9 in +8 * pass serve +7 give go live regret +6 meet +5 change never +4 have hear let say tell +3 = get put +2 be -2 look -3 need not -4 find -5 . keep -6 drive know pick still want -7 ask hand print take try -8 apologise both count happily hold read speak text use what work -9 collect gladly help i own pack post run sort you -10 complete show sign stand -11 accept always bring sit -12 miss -13 buy think -16 ring send talk -20 pay
willing -7 . to -10 =
wind -11 =
window +5 = -5 . -8 ?
winter -2 = -7 .
wipe +5 =
wiped -8 =
wish +6 you -5 = i to -8 .
wishes -6 = -8 to
with +14 parents +10 far +9 your +8 all it +7 is more +6 . any mrs respect somebody their +5 no +4 an +1 his -2 the -3 him my one you -4 reference {name} -5 four her -6 great -8 apologies eleven mr -9 ? anyone myself school -10 us -11 thanks them -12 me what -13 love so
withdraw -7 =
within +7 a the -8 ten {number} -9 five
without +10 so +8 a +5 her +1 = -5 his -8 *
wobbly -10 =
woman +9 =
women +10 =
won -5 the -10 =
wonder +14 = +8 what +7 why -9 if
wondered -6 if -13 =
wonderful +10 , +9 that
word +9 from +7 i {quote} +6 for +5 = +4 about -6 . -7 and -11 at -13 to
words -3 . -5 , -7 = -9 with
work +4 . -5 and -6 ? -8 is this -9 with -10 you -12 on
worked +8 up -5 out -8 =
worker -9 =
working +6 , -7 days -10 . -15 on
works +8 in +6 , -2 = -5 at -10 with -12 for
worksheet -7 .
worksheets +5 =
workshop -9 =
world +6 = -12 of
worn -12 =
worried -7 , about -11 that -15 =
worries -7 me -8 at
worry -4 about -6 , -8 that -9 =
worse +4 = -9 .
worst +8 thing -5 =
worth +11 the +2 = -11 .
would +13 not +11 appear +9 have +8 know never +5 say +4 it +2 = -4 * -5 be -6 a he think -7 ask the -9 gladly happen still -10 make suit -11 help she -12 mean that -13 love you -19 like
wrapped -7 =
wrestling -4 =
wrist -4 = -6 .
write +9 one +7 in +5 up +4 {quote} -4 it to -5 , . = -6 that -8 on the -9 a about -10 because down -13 with -15 you
writes +6 =
writing +8 a +6 . -2 = -4 to -6 so -7 within -9 with -10 because this -12 about
written +7 apology +5 by -3 = down -6 {quote} -8 notice -10 the -11 that -12 to -14 *
wrong +10 bus +5 in +3 . -4 , -7 one -8 about child -9 on to -10 end
wrongly -7 =
wrote +4 {quote} -3 the -5 = on -6 a -7 that you
x -6 . -8 = ray
ye +10 =
year +12 old +9 olds +8 has +7 group +3 = -7 , -8 we -10 there -11 . she -16 ?
yearly -9 =
years +6 , +4 and +3 = -12 . -13 ago
yell -8 =
yellow -4 =
yes +10 or -3 = -8 he -11 . to
yesterday -6 and i -7 , -10 he -14 =
yet +12 to +9 again another -5 , -18 .
you +18 people +14 lost +13 just obviously wanted +12 decided knew +11 imagine looked not ought +10 guys +9 = dropped figured hid lose threw +8 'd blame needed opened picked promised sleep thought two +7 * chose come leave let skipped stood there want who +6 call enjoy lot only signed speak spoke took went +5 could i read think when will with +4 . both left saw sent take +3 , are ask gave made would +1 got -1 do told -2 can know may were -3 ? before wrote {quote} -4 feel he it never on tell the this -5 always and heard she to -6 a dare ever hear one over ring treat -7 again at by disagree first for now suggest today why -8 already also as describe herself my please said say something still tonight try very -9 believe change check email from handled himself in must point saved through tomorrow use well what wish -10 explain get help how -11 choose if -12 about consider mentioned see seen -13 raised -14 an be because decide noticed -15 or -19 called -20 mind -22 asked
young +10 and
younger -11 =
your +18 house +16 mind +13 feelings place +12 household +11 = +10 kitchen +9 address carelessness first older +8 * concern excuses front heart opinion own problem so {name} +7 coffee hand +6 little +5 emails last phone -2 note -4 fault -5 complaint email mail signature -6 daughter -7 feet kind name text -8 question shift voice -9 children rights {number} -10 mother point -11 help letter right sister -12 comment -13 time -14 form message patience -17 call -18 child
yours +8 = +7 has +5 . -7 ,
yourself +10 = in +2 . -7 ?
yourselves +6 =
yr +7 old -3 =
zero +5 = for -3 . -8 period -9 is
{name} +15 they +12 boy +11 kid +10 girl kids +9 lad +8 how lot +7 class comes next works {number} +6 again back have meeting +5 could group of sat +4 is the +3 and does +2 ? at -2 , = for on says -3 * can dad got {quote} -4 in it out paper -5 been wants -6 first from left name school this with -7 about did essay file hit not once through told will x -8 . as be came had or reads thinks -9 all answer day fell felt has if mark may science today without wrote -10 any b copy dropped go hair having phone still three took went -11 a asked called grandmother only over project read tells -12 reading should since -13 father was -14 said -15 needs principal
{number} +8 they who +7 tomorrow +6 again because plan when you yr +5 from on students until +3 and at with -2 p {number} -4 = -5 are if in instead is of -6 percent that to today -7 * days or this -8 have she words -9 hours metres oclock please the there -10 ? for now one residential test -11 by {name} -12 points -13 out was -14 grade -15 . will
{quote} +13 , it +10 as will +9 i +6 because means +5 when +4 ? +1 = -2 and in -4 on so with -5 about by is -8 off that -9 {name} -13 .
`;
