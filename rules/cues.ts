/** Learnt by `npm run learn` from 62469 sentences, not written by hand. How to read it: `Cues` in `src/rule.ts`. */
export const step = 0.25;
export const bias = -1.65;
export const table = `
'd +12 call +10 gently know +9 no think +8 look say +7 gone let +6 be been +5 have the +3 ask -3 never -4 prefer -5 still want -6 make -7 finished honestly value -8 , need take -9 believe expect rather run -10 a feel had said -11 sooner -12 just really -15 like
's +15 daughter +12 always +11 mother son +10 giving kids lazy mind nephew pretty turning +9 diary let school seen way wife {quote} +8 being job kid over six some +7 behind holding mom time +6 called easier failing hardly her life only wrong +5 fault right your +4 just office that +3 * never out +1 = -2 a been going got -3 had no very -4 , done for in my not report too -5 doing his lost name up {number} -6 after gone good inhaler letter ready said -7 already alright because eating kind last missing mr nothing part sorry -8 coach earned fair fine fixed getting here me mortified nobody sick signature told -9 . answer day glasses handwriting new reading used with written -10 about at different happy on read rule signed terrified true worried -11 all is telling to under where -12 any -13 also back stopped why -14 come still working -16 started
* +15 team +13 little yourself +12 data enough +11 cycle +10 around could forbid made these +9 ball block book parent referral split +8 families p running send stand well who would +7 ahead from if minutes people service +6 card my points side +5 boy our some till under will +4 * by do that to today us +3 = about back n of office thing +2 at away be in instead up w +1 a and please the -1 . but certificate have is letters meeting with -2 box i out so we your -3 ? night -4 her his myself over tells through {name} {quote} -5 's come day got knows last maths one po should without {number} -6 again club fever or tomorrow -7 after cried failed friday good he reading started turned -8 been can list mom need now said -9 bottle brought lol matter mum pay saw test threw week -10 anything are ate called miss must put really results together told -11 both go lunch morning say she -12 left number -13 until -14 b read rule -15 sir took
, +13 every +12 did period seeing +11 another today +10 again end had have imagine mrs +9 bless explain has make put simple well +8 however mr while yet zero +7 be between came monday ours out perhaps starting such unless why you +6 god nobody sir twenty was +5 always if it never none now plain take then whom +4 are from like madam may some +3 at call do everyone nothing second shall when where +2 all not same +1 but by they your -1 in {number} -2 for is kindly or since what -3 her how maybe one ten this though {name} -4 and before she so that we which without -5 as both can does give over -6 four he head my say send size tomorrow with -7 about dr just poor room sat water whoever -8 badly being bring door down either friday honestly long ms number particularly plus promise quite six two usually whether write -9 along any anything class due forgive keep left looked m miss mother much please quick should sure who -10 because front thanks them -11 said whichever -12 last more page told -13 also even first nine tell -14 ring {quote} -15 sorry -16 including mostly thank would -19 me -21 could
. -1 =
? -3 =
^ +16 try +14 get lovely +13 frankly glad +12 buy either must pay whether +11 between fix make nice quit sort stop sure take very +10 as calling funny had instead literally move oh pull silly well yet +9 bless change correct cut deal down enough fine girls other per poor read reply sounds strange +8 amazing be because believe ever explain find letting naturally pick put shame ten +7 being boys given honestly how interesting mark miss so somehow spare took whenever ye +6 do drop every further leave next remember right rules sign twenty why you +5 and once +4 another clearly congratulations forgive give keep look since your +3 are but for good madam of one somebody was +2 this +1 at maybe that -2 a by her just nobody tell thanks -3 after call everyone our then third what which -4 anything before does five his it kids sir there when {quote} -5 asking attached eleven hello no parents she -6 excuse god has never new now state ta -7 * about according bus class differently go i if lost neither none phone practice seven three we -8 bit both buses camp cause game he item kid looking maam police room school send sixty transport two {name} -9 baby been first head ice kindly lunch mine omg only parking phones please progress quick teacher under uniform wanted -10 compliments emails extra hair here himself is medical more morning my number straight swimming the twice -11 anyway children costume dear got greetings heads hers may me still thank they tomorrow would {number} -12 an best dr friday hiya last le notice re second today work -13 doctor students thought to -14 hope nurse on see yesterday -15 hi -16 happy -17 monday -18 can might -22 also -24 hey -29 could
a +15 bully +13 map mother school +11 breath class degree drama grown +10 babysitter bus deadline fifteen loss mean missing view +9 bathroom bit crisis form fourth head household locked solicitor sports thug +8 child goldfish haircut kindergartner liar lunch master nasty nice nut pen professional sore spelling thief treat window working {quote} +7 case certificate choice fact home joke lazy nurse personal priority thank wee +6 = b calendar family fire five human lesson nine parking pity sentence straight teacher +5 baby father fifth hat hundred lie reply seven signature single ten twelve two weekend whole {name} +4 broken girl lost meeting morning parent pencil problem question room row stranger test +3 bag half kid new real thing third wet +2 boy {number} -2 * better chair letter -3 cold full good note woman -4 , doctor drawing little mark plan second shame temperature video -5 bruise crossing joy lift lot text word -6 calculator change concern couple football fresh fright funny fuss hospital line look minute part pass pleasure rough seat simple sticky student very wonderful -7 big break cake card cup e fair fee few gentleman hearing holiday monday paper payment permanent picture poster quiet rash reminder ring sandwich science shark slip stomach three week while -8 blank bone chance clear cover crime go moment movie photo rock size slur smile speech stick work -9 call couch drill fan film friendly gift graze gun lab list live machine message penalty re shot stack standing star terrible torch -10 bell game green legend mix plain red voice -11 badge blue brown check classmate coffee copy cow door formal friend mess recorder separate small ta -12 chara fund hard short way -13 lady lovely no pupil -14 heads pain plate quick signed worry -17 chat spare
aback -4 = -7 by
able -8 to -9 =
about +10 {quote} +8 her me +7 that +6 is who you +5 ? +4 , his -3 it ten the -5 him -6 friday {name} -7 getting school -8 sharks yours -9 four other -10 all twenty what your -11 half -12 missing -14 {number}
absence -8 =
absences -6 , -11 =
absent -3 = -6 . -7 on
absolutely +10 nothing +5 = -8 fine
abt -10 the -15 =
accept -8 = -9 . the
accepted -8 =
accident +5 . +4 =
account -3 of
accounts -6 =
accused -7 =
across +9 as +4 = +3 the
act +8 like +5 =
acting -10 up
action -8 =
activity -7 =
actually +5 =
add -7 a -9 that
added -12 =
address -5 . = -8 , -9 is
addresses -9 =
admire +10 = the
admission -5 =
admit +12 = +10 it
admits -9 =
admitted -12 =
adore -9 =
adores -11 you -13 =
adult +8 in +6 =
adults +12 = +11 . +8 in
advance -8 . -12 =
advice +4 =
advise +7 =
advocate -6 =
afraid +5 i +3 = -7 of -12 .
after +12 i +11 week +5 it +3 the -3 = -4 {number} -5 * -7 four -8 a half her lunch school -9 ten -12 that -13 six
aftercare -6 =
afternoon -5 =
afternoons -11 =
afterward -10 =
afterwards +5 = -5 .
again +11 i +9 . my +7 because +6 = the +4 , and -6 for -7 at -8 today -9 tomorrow -12 ? next -18 in
against +8 him -3 = -6 the -12 it
age +5 . +2 =
aged -10 =
agenda -6 =
ago +9 , -10 =
agree -9 , . -11 with -14 =
agreed -5 . -7 , -8 that with -12 =
agreement +6 =
ahead +8 and +6 =
aid +3 =
aide +2 =
aids -7 =
alarm +7 clock -3 = -7 ,
alarmed -12 =
algebra -4 =
alive -11 =
all +10 before due just know +9 this +8 do you +6 means to +5 = day +4 i of that -3 three -5 * about it {number} -6 by four -7 her parents through -8 weekend -10 , children for on -11 families me night -12 . my -13 right
allergies -6 =
allergy -4 = -7 . -8 ,
allow -11 =
allowed -4 = -5 to -11 .
allows -6 =
almost -6 =
alone +6 in -5 . -8 , at -9 and
aloud -8 . = to
already +9 decided -4 = -7 . -9 lost
also +12 have +8 be -5 , = a -7 he told -8 asked -10 when -13 not -16 like
alternate -10 =
although -4 =
always +12 take +7 the +2 = -5 . -15 been
am +13 done +11 struggling +9 saying sick sure told +7 i no +6 afraid giving +5 starting +4 only +3 sorry +1 = -2 not -3 going really -4 * still -5 off sending {quote} -6 a also -7 available concerned glad guessing hoping letting mother on proud seeing the -8 angry around at curious frustrated required too upset willing -9 following gone his just making obliged out that trying up with wondering -10 her replying -11 answering -12 asking how requesting -13 free grateful -14 , all worried -16 {name} -17 ashamed here -18 happy in -30 writing
ambulance -7 =
among -4 =
amount +3 =
an +8 = a {name} +7 answer +6 apology +4 * -5 ambulance -6 envelope -7 independent older -8 adult advocate odd old -9 error {number} -10 attorney honest -11 interpreter
and +16 you +15 yet +13 at now +11 everybody stick went +10 simple still ye +9 forth frankly on ours parents take +8 ate every starts stop +7 apparently by get somehow ten {quote} +6 do go here mine please send wrote yours +5 another asked called come in leave once their your +3 two +2 * then with {number} +1 a -1 = -2 not when -3 again his it one the was -4 he my neither nobody our ring there to today whether {name} -5 came if they who -6 even had has hers some we -7 call no says she thank wanted zero -8 eleven missed ms must need nothing sat talk well yesterday -9 cried cross found her i kept needs sign takes thanks wants -10 did gave have may mr why -11 are both can could got me tell that would -12 from maybe -13 about mrs -14 also -16 is said -17 how -18 will
angel +8 =
angry -7 , -17 =
animal +5 =
annoyed -6 =
another +8 email for +7 {quote} +6 = +4 school -5 one -8 girl pupil -9 . teacher -11 way -12 boy -15 student -16 child
answer +8 a me +7 = in the +6 from +5 . -4 , to -5 for -6 about before -7 it -8 sheet -10 you -14 on
answered +8 =
answering +7 =
answers -10 ,
antibiotics -10 =
anxiety +7 =
any +9 other +8 * +5 more +4 of -3 = -4 child -6 afternoon -7 chance idea questions -8 evening hour -9 kind -10 day teacher use -11 morning -12 trouble -13 way -18 time
anybody +10 at -4 .
anyone +9 with +8 can +5 . +2 = -5 , -6 to -7 else in -9 on -10 you -13 who
anything +3 . +1 * -4 = -6 about at in -8 after -10 that -13 wrong
anyway +4 .
anywhere -5 = -11 .
apart -3 =
apologies -5 for -6 =
apologise +9 that +8 , -5 .
apologised -11 to -15 =
apologize -5 to -9 = -11 for
apologized -7 to -13 =
apology +10 and from +9 = -7 for
app -6 = -7 , says
apparently +9 = +5 a -7 i
appeal -10 =
appear +12 = +11 to +9 that
applause -9 .
applied -6 =
apply +8 to -13 for
appointment -8 .
appreciate -2 = -5 that you
approach +12 =
approved -4 =
are +13 only +11 we +10 children paying to +9 fourteen just written +8 being making +6 for trying +5 hoping +3 still +2 = -3 . on the -5 an due {number} -6 coming no two -7 at attached short so up -8 better disappointed doing real -9 correct good one ready working {name} -10 moving seeing -11 a both fine given requested well -12 entitled there -13 free -14 very -15 welcome -23 right
area -13 =
areas -8 =
argument -9 =
arm -5 =
arms -7 =
around +1 = -8 .
arranged -9 =
arrive -10 =
arrived +8 at -10 .
art -8 . -10 room
arvo -5 =
as +14 if +10 good i that +7 on +6 someone +5 * an +4 = usual +1 it -2 well you -3 a we {quote} -4 the -6 soon -7 her my -10 me two -14 he his {name} -20 of
ashamed +8 .
aside +5 =
ask +12 myself +9 again of +8 who +7 ? +6 a +4 me -4 . for -5 why -6 the -8 in that to your -10 you -11 is -12 only
asked +11 and +9 {name} +5 , . +4 him -6 how that -7 them whether why -8 at her -9 = in -10 for -13 about me -19 the
asking +8 questions +6 . +5 , -1 = -6 why -8 is -9 about in that -10 for -12 to -20 you
asks -7 why -8 for -11 =
asleep -6 in -8 on
assembly -3 = -4 . -10 ?
assessment -12 . -13 =
assigned -6 =
assignments -4 =
assistant -3 =
assume +13 = you +8 that
asthma -7 =
at +13 some +11 yours +10 , least what +9 him whether +8 night two +7 them +6 no +5 me +4 his {name} +3 her ten your +1 = -2 home -3 my -4 breakfast four work -5 pick -6 the -7 any half our reception -8 break circle small twenty -9 assembly chess eleven -10 all five -11 anyone recess school -12 present -13 once -14 dinner every lunch -16 noon -20 you
ate -6 = -7 the -10 a
attach -15 =
attached -12 = -13 .
attaching -7 =
attend -7 the
attendance +6 = +4 , -6 .
attention +14 = +12 *
attitude +8 = +6 .
audience +9 =
aunt -9 =
auntie -4 =
autism +7 =
autistic +5 =
automatic -6 =
available -7 =
awake +4 =
award -7 =
aware +8 = +7 , that -7 of
away +5 with +2 from -8 at -10 on
awful -9 =
awkward +5 =
b +8 plus +7 minus -3 = -10 .
baby -4 = -6 and
babysitter +12 = +9 .
back +11 teeth today +9 me +8 a +7 and the -5 at on -6 ? -7 monday -8 for of through when -9 as -10 it -12 from
backpack -3 =
bad -2 = -3 news -8 ,
badge -6 =
badly -9 , = -10 .
bag +2 , -3 = -6 on with -9 and -12 of
bags -11 =
bake -7 =
baked -7 =
bakery -6 =
baking -6 =
balance -6 = of
ball -10 ,
ban -6 =
banana -10 =
band -6 . = -7 ,
barbecue -8 =
barely -10 =
bars -6 =
base +7 =
bat -13 =
bath -6 . -7 = -8 time
bathroom +3 = -10 .
battery -7 =
bay -7 =
be +16 bothered +10 having +9 careful curious found said +8 ashamed it told very +7 making on +6 gone writing +5 left +4 = held moved +3 * -4 a the -5 , . doing hard no wrong -6 at clear first grateful in kept with {number} -7 another exhausted {name} -8 able easy lying over upset worn -9 alarmed all done giving kind nothing paid reported -10 closed excused late marked open out sent tired useful -11 delighted looked offended right straight willing -12 given -16 back possible -17 there -23 glad
beanbag -6 =
beans -9 =
bear -12 with
beat -7 me
beaten -9 =
because +18 you +11 no nobody somebody +7 on +6 a +2 = she -4 {name} -5 of they what -6 i we -8 two -9 the why -10 in last that -12 her -14 at
becomes +10 =
bed -8 = and
bedtime +8 . +7 , +4 =
bee -7 . =
been +12 allowed +11 handed +9 given +8 one +7 eating picked +6 doing made put spoken +5 {quote} -1 * -2 = in -4 a told -5 out -6 nothing -7 coming going telling upsetting -8 practising taken talking -9 moved spelling suspended -10 that to turning -12 calling -13 thinking up
before +14 you +10 a +9 monday +8 friday +7 or +5 , = -2 {number} -3 the we -4 i -5 . and {name} -8 any -9 school -10 half noon -11 ? -12 that -13 then
beg +8 for -9 you
began +7 =
begged -10 me
begin +9 to -3 =
behalf -7 of
behaviour +9 chart +8 =
behind +6 a and +2 = -5 the -9 in -10 , -13 him
being +8 told +6 = -7 so straight -9 taken -10 done
believe +7 i +5 = -5 you -8 he -9 it
believes -6 =
bell +3 .
belongs -13 to
below +8 * -7 {number} -8 ,
belt -9 =
bench +4 = -9 ,
bend -9 =
beneath +9 =
beside +6 her -6 the
best +8 will +1 * -7 , thing -10 . -11 way -16 =
bet +6 =
better +10 be job +6 = -2 than -4 . -10 , -11 with
between +11 them +9 {quote} +8 nine the +7 a +6 = -6 us
beyond +5 =
big +14 man +6 deal -7 sister -9 thing
bigger -9 =
bike -6 * -12 =
bin +6 . +3 =
birth -7 =
birthday -8 = -10 ,
bit +9 rich +3 of -7 lost -10 where -14 , -16 *
biting -7 =
black -9 and
blame +11 = +8 the +7 . -6 for
blamed +7 =
blaming -9 you
blank +6 . -8 , -9 =
blanket -9 .
blazer -10 =
bled -8 =
bleeding -9 =
bless +8 her +3 = -8 you
blessed +9 =
block +4 =
blood -5 =
bloody +9 =
blue -8 {name} -10 . -13 =
board +11 . +5 = -3 , -7 from -9 * is
body +13 =
bone -5 =
book -5 . -6 and -7 = about is -8 corner of
booked -8 =
books -9 = -10 ,
booster +12 =
boot -5 = -7 , -8 .
boots -8 =
born +10 yesterday +9 = -8 in
borrow -5 =
boss +6 =
bossy +7 =
both +22 know -6 boys -7 at on -8 were -9 = of -10 in -11 are times
bother +8 = to -6 .
bothered +15 to +12 =
bothering -7 =
bothers +6 =
bottle +10 . -4 = -5 , -8 and
boundaries +6 =
box +4 , -4 = -7 by -9 of with
boxes -11 =
boy +9 is +8 of +7 = +5 's +3 in -5 . and -8 at -9 from -11 can
boys +7 . = +6 who
brain +6 =
brat +12 =
brave -4 =
bread -4 =
break -3 , -8 and -9 = -11 .
breakfast +4 . -12 club
breaks -11 =
breath +7 . +6 =
bridge -8 =
bring +7 the -8 * = anyone her you -9 one -10 a
bringing -8 it
brings -5 =
broke -5 = -9 down
broken +11 wrist -8 ,
brother +9 in to -7 's -12 . -13 ,
brought +12 up -3 = -7 a -11 home
bruise +8 is +2 = -7 on
bucket +4 =
building +8 has +7 = -8 and
built -6 =
bulletin +8 =
bully +12 = +9 and with +8 , . -10 in
bullying +4 =
bumped +8 =
burn -11 =
burnt -5 =
bursary -5 =
burst -6 =
bus +7 list +5 driver left on -5 ? and with -6 = company pass -8 leaves -10 {number}
business +9 being +3 =
busy +9 . =
but +12 then to +10 by +9 you +8 do +5 = a that this +3 {name} -3 not -4 it my the -6 there -7 could if no -9 his never please -10 on -12 i -13 her
buy +8 the -8 a
by +12 noon +11 tomorrow +10 return +9 monday you +8 all some your +7 lunch nine +6 friday now +5 somebody +4 {number} +3 a +2 = -3 the -5 * heart -6 my -7 any ten this which -8 herself it law me name then us -9 himself -10 bus midnight one -11 another her that -12 mistake our -13 when -15 hand -18 phone
cafeteria -4 = -9 ,
cage -11 =
cake -8 . -15 =
cakes -11 =
calculator -8 , -10 was
calendar +7 ,
call +9 {name} +8 that +6 it +4 from +3 me +2 = -3 . -5 her -7 my -8 at -9 before home -10 him when -13 on you {number}
called +3 me +2 = -5 . -6 {quote} -7 him -8 her to -11 you -13 out -15 the
calling +13 the +8 = -14 him
calls +11 . +7 =
calm +6 down -7 . -10 =
calmly -8 =
came -2 back -5 on -6 = down -7 to -8 about -12 . -14 home
camera +4 =
camp -4 =
can +15 all +14 only +12 count forget keep +10 stay +7 explain hold +6 wait +5 put +4 have talk +3 say tell +2 * not -3 = do he -4 be -6 call fix go -7 earn reach try -8 and check send settle show take -9 . change we {name} -10 she -11 collect somebody still -12 give help someone -13 come -14 i -15 , -16 bring you -19 about
canal -8 =
cancelled -8 = -9 ,
candidate -7 =
candidates -12 =
candy -11 =
cap -8 =
car -1 = -6 , -8 seat
card -8 = -9 is
cardigan +5 =
cards -7 . -9 =
care +12 less +6 what +1 = -10 whose
cared +7 =
careful +8 =
carefully +10 =
careless +5 =
carelessness +13 =
cares +10 =
caretaker +9 ,
carnival -5 =
carpet +3 = -8 time
carpool +8 =
carries +8 on
carry +5 on -1 = -9 a it
carrying -9 =
cars -5 =
case +9 of +7 =
cases -9 =
cash -14 =
cast -8 =
casting +7 =
cat -12 . -17 =
caught -6 =
cause -5 = -9 she
cc +6 =
cell -8 , -9 =
cello -5 =
cent -5 = -9 .
center -8 =
cereal -7 =
certain +5 =
certainly +7 =
certificate +7 for -8 of
chair -4 = -5 . -10 ,
chairs -5 . -7 =
chalk +9 =
challenge -8 =
chance -12 of
change -3 of the -8 = ? in your -9 yet -10 ,
changed -5 the -9 = -12 . -13 ,
chaos +8 =
chapter -14 =
chara -10 . -12 =
charges -7 =
charging -7 =
charity -10 =
charming +10 =
chart +9 , -4 = -9 paper
chasing +8 =
chat -5 = -8 . -10 with
cheap +7 =
check +5 his +4 the +2 = -7 for -8 on -11 in
checked -8 the
checking +4 =
checks +5 =
cheek -7 =
cheer +6 =
cheerful -12 =
chem -7 =
chemist -10 =
cheque -8 =
chess -8 . -13 =
chicken -6 *
chickenpox -5 =
child +10 does +9 of out +8 , with +6 is +5 = +4 's +3 to who -4 was -5 will -6 * told -8 and
children +13 ? +6 and +5 . = +4 who -8 's must on say -9 * -11 have that -12 were
choice +9 but -9 .
choir -4 =
choose -6 = -7 . the
chose +9 to +4 =
chosen +8 to +6 =
chuck -11 =
circle -8 .
circumstances -9 ,
circus +5 =
city -5 =
claim -8 =
clapped -10 =
clash -8 =
class +9 clown i +8 by +6 on +2 . -2 = -5 * -8 as for will -9 at before that -10 in -13 ?
classes +7 , -6 = -8 .
classmate -5 =
classroom +5 =
clean -3 =
cleaned -5 =
cleaner +11 =
clear +5 , -8 about on
cleared +7 =
clearly +8 = the you
clerk -15 =
clever +6 =
climbed -9 =
climbing -11 =
clinic -10 =
clip +4 =
clock +3 =
close +10 of -5 . -7 on -9 , -11 at
closed +7 . -7 shoes
closes -7 =
closet -8 =
clothes -6 = -8 .
clown +8 =
club -5 , . -10 =
clue +10 =
coach +11 's -4 , -5 {name} -9 is
coached +12 =
coaching +5 =
coat +6 on -9 ,
coats -7 =
coeliac +9 =
coffee -5 . =
cold +6 and -3 * -9 = -12 .
collar -8 .
colleagues -5 =
collect -1 =
collected -7 from
collects -7 =
college +10 =
coloured -6 =
comb -8 =
combed -9 =
come +9 as {name} +8 from with +7 across +6 down +4 up +1 = -2 and -3 home -5 in -7 , . by sit -8 ? for get on see -10 along off -11 *
comes +5 back -2 = -6 home -9 ,
comfort +9 to +6 =
comfortable -9 with
coming +5 in -3 = -5 to -10 back
comment +5 on +3 =
committee +7 =
communication +13 =
company -10 , -12 =
complain +2 =
complained +6 = about
complaint +5 . -2 = -4 about -7 of -16 ,
completed -6 =
completely +11 =
compliments +10 to -10 of
compulsory -7 = -9 for
computer -8 =
concern +11 for
concerned -8 = -9 . -10 about
concerning -5 = the
concert -9 = -10 .
conclude +11 that +10 =
concussion +8 =
conditioner -12 =
conferences +7 .
confess +9 i -8 that
confirm -10 that -13 =
confirming -11 =
confused -7 about
congratulations +4 =
consent -8 . -14 to -17 =
consequence +6 =
consider +10 the +8 = +5 this
considered +6 = -8 your
constantly +11 = +9 *
consult +10 =
consultant -9 =
contact -5 =
continue -7 =
continues +11 =
control +10 = your
convenient +4 =
conversation +9 . +7 =
cook -13 =
cooler -9 =
coordinator -6 =
copied +10 in
copies -8 = are of
copped -10 =
copy -5 of -7 = -8 is -13 .
copying -5 = -8 from
corner +7 , -6 . -8 =
correct -10 me -11 .
corrected -8 it -10 the
correcting -8 =
correction -8 to -12 =
corrections -10 =
correctly -7 =
correspondence +9 =
cost +7 him -6 = -7 , -10 .
costs -8 {number}
costume +4 =
costumes -15 =
couch -6 =
cough -10 =
could +10 run +9 make see +8 spell +7 have +5 go -4 it -5 = do -7 one {name} -8 call give they -9 the there use -11 somebody -12 she someone -13 i -15 he we -26 you
council -7 =
count +7 the +5 , -9 against
counting +8 =
country +4 =
counts -5 = -9 .
county +4 =
couple -7 of -8 =
course +4 , -10 .
court -2 = -7 , -10 order
courtesy +11 =
cousin +8 = in is
cousins +8 =
cover -2 =
covered -3 =
covers -11 the
crack -7 =
cracked -4 =
crackers -10 =
craft -10 =
cranky -12 =
crayon +9 .
crazy -9 =
credit -9 =
crew -11 =
cried -7 = -8 over -9 in on
cries +8 =
crisis +9 =
crisps +6 =
criteria -10 =
cross +6 country -1 = -6 . -9 with -10 the
crown -7 =
crutches -9 =
cry -9 . -15 at
crying +7 . -11 over
cupcakes -6 =
curious +10 to +3 =
current -13 =
custody -5 =
cut +7 the +2 = -8 and -11 on -14 .
cuts -6 =
cycle +4 =
d -10 {name}
dad +4 , -5 = -9 and -10 's -11 . was
dads +4 =
daft -11 =
dance -3 = -9 .
dancing -11 =
dare +13 say -6 you
dark +6 , +4 =
data +9 =
date +9 on -4 = -5 , -7 is of -8 was
dated -10 {number} -13 =
dates -4 = -9 . are -10 ,
daughter +9 in +7 can +6 . +5 = +2 's -4 was -5 is -7 has to -23 {name}
day +12 it +10 he +5 one +4 after +2 , -3 = -5 . at -6 you -7 this -8 on tomorrow -9 ? by is mrs -10 but -11 for -13 to
daycare +10 =
days +7 is -4 = -5 . -7 with -8 he in to -9 out -10 , ? it
dead -17 =
deadline +6 = -8 for
deal +12 = +8 with
dealing +6 = with
dear +3 ms -5 {name} -6 miss -9 principal -10 madam -11 = mrs -14 parents teacher
death -8 = -10 .
debate +3 =
debating -7 =
decide +4 = -11 , -12 .
decided +11 what +10 i +9 it +5 = -9 not on -14 .
decides -6 =
decision +2 = -7 to was -8 , of
decline -5 =
degree +6 in +3 =
degrees +3 =
delay -11 . -13 =
delayed -7 =
deleted -7 it
demand +11 =
dentist +10 's -7 ,
department +13 = +10 ,
deployed -7 =
deposit -6 =
deputy +4 =
describes -8 =
deserve -10 =
deserved -8 =
desk +10 by -3 = -7 .
details -11 =
detention +10 = +8 . +5 for
detentions -8 =
dictation -9 =
dictionary -6 =
did +9 they +7 with +6 it say -3 , he -4 that the -8 for -11 something -14 i
die -7 = -10 .
died -5 =
difference +10 between +5 =
different -10 =
differently -6 , -8 .
difficult +4 , = -7 for
dig -10 =
dinner +6 table -5 = -10 , -11 .
dinners -6 =
direct -5 = -12 ,
direction -11 =
director +7 =
dirty -7 =
disagree -10 with -12 =
disappointed -13 that
disaster -10 =
discipline +8 =
disco -12 =
discuss -9 another other
discussion +8 . +6 =
disgrace +7 =
disgusting +6 =
dish -8 =
display -8 =
dispute -13 =
disregard -8 =
division +8 =
do +14 let +11 wonder +10 so +9 admire hope whatever +8 see +7 anything in +6 have know +4 , +3 . = +1 not -1 * -3 it -5 now -9 at want {name} -10 for the they you -12 what
doctor +4 's -6 , = -8 and says -10 has
document -7 =
does +10 wonder +8 . +6 anyone +4 = -4 the -6 it -8 what -11 {name} -12 he
dog -6 , -7 .
doing +10 your +7 this +6 his it +5 . -5 , -8 so -10 a her -11 well
dollar -9 =
dollars -4 = -7 for
done +6 = +4 for -5 . -6 and so -7 with -8 anything it
door +6 and is +5 , +4 = -6 at -7 in open -12 for
doors -7 =
dose -6 = -7 .
double -10 *
doubt +7 , =
down +9 there +7 by +6 the +4 = -3 , . -8 ? -10 what -12 from
dr -2 =
draft -8 . -19 =
dragon -6 =
drama +11 queen +7 =
dramas -11 =
draw -1 =
drawing -11 = -13 of
drawings -9 =
drawn -10 =
draws -9 =
drew -3 =
drill -7 =
drink -10 =
drinks -5 =
drive -4 =
driver +5 , -7 = -8 was
driving -9 . -12 =
drop +4 the -3 =
dropped +6 off +2 =
drove -8 =
drum -9 =
drums -8 =
drunk +7 =
dry -10 , =
due +7 respect -5 on -8 friday -11 to
during +8 * -5 = -9 a the
duty +4 . -6 ,
dying -9 =
dyslexia +11 =
e -8 =
each +11 and +5 other +3 time +1 * -4 = -6 . week -9 way -10 family -12 of
ear -6 * -8 . -9 =
earlier -8 =
earliest -7 =
early -4 , -10 bus -14 = -15 .
earned -11 =
ears -5 . -7 and -10 =
earth +3 = -8 did
easier +10 to +2 =
easily +7 =
easy +4 = -9 .
eat -7 = -9 the -10 . a
eating +8 lunch -5 = -6 .
ed +8 =
education +10 =
effect -10 =
effort +8 on +6 =
egg -9 =
eight +5 , -8 years -9 and
eighteen +5 =
either +6 he -9 , -11 . -20 way
elbow -5 . -9 =
eleven +9 year +4 weeks -1 * -7 . -10 and of
else +5 in +4 's
elsewhere +7 =
em -10 =
email +10 like of +6 = me +3 . -3 about -5 on -7 and says -8 that -9 twice -10 you -11 between
emailing +12 = +11 me
emails +11 . +9 , +6 = +5 about
embarrassed -3 = -10 to
enclose -12 =
enclosed -11 . -20 =
end +4 of -4 . -12 ?
ended -3 = -7 up
energy +6 =
english -4 = -8 , -9 is -17 .
enjoy -7 the
enjoyed +7 = +6 it
enough +9 for +6 to +5 = -5 , -7 .
enter -7 the
entirely -18 =
entitled -5 = -11 to
entrance -12 =
entries -11 =
entry -13 =
envelope -3 . -6 in -7 , = with
error -10 =
essay +5 . -3 = -9 on -11 is
estate +12 =
evaluation -8 for -11 =
even +9 one +6 = +2 the -4 if -7 * -12 {name}
evening -5 = -9 and mr
evenings -8 ,
event +6 =
ever +11 , once +10 checks +8 = do good
every +11 blessed +10 other +9 mother +8 parent term +7 week +6 last +5 evening single +4 = year -6 family -8 bit kid pupil -12 morning -13 child -15 right
everybody +7 in -4 = -5 ,
everyone +8 else +2 = -4 . -5 's -6 , at who
everything +8 and +7 i +5 = -6 else -8 you
evidently +19 =
ex +6 =
exactly +10 = is +4 what -11 how
exam -3 = -5 . -10 and
examination -12 =
example -5 .
exams -4 =
except -10 *
exception +10 , +7 =
exceptions +9 =
exchange -6 =
excited -7 =
excluded -11 =
exclusion -7 =
excuse +8 = +6 , -5 me -7 my -9 the
excused -6 = -11 from
excuses +15 = +14 .
exercises -8 =
exhausted -8 after -11 =
exhausting +6 =
expect +10 me you +9 = the +8 an
expecting +8 =
expense -9 =
expert +6 =
expired -9 =
explain +9 = to +7 that +6 me +2 it
explained -5 the -10 that
explaining +11 = -8 the
explanation +4 =
extension -3 =
extra -4 time -6 * -7 =
eye -8 doctor -10 ,
eyes -2 = -6 , -9 are
face +8 , +4 . -2 = -12 to
faced +10 =
fact +10 that +3 = -14 .
fail +9 = +7 ,
failed -5 the
failing +7 =
failure +8 =
fair +7 play +6 and -4 , . -7 = -8 bit question -13 to
faith -9 =
fall +7 out -6 ,
falls -10 =
false +5 =
families +9 = +7 and +6 in +5 have -5 . -9 do
family +12 that -5 tree -7 of -9 gets
fan -5 =
far +2 = as -7 , -8 better -9 more
farm -8 =
fast -7 = -10 ,
faster +6 =
fasting -12 =
father +2 = -6 's -9 in -12 of
fathers +8 =
fault +9 with -3 = -10 it -13 and
favourite -9 =
favourites +6 =
fear -7 = -9 is
fee -6 is
feed -6 =
feedback +6 =
feeding -6 =
feel +6 = like -5 , -9 it -11 bad
feeling +10 , +9 that
feelings +12 =
feels -2 =
fees +12 =
feet -8 up -12 =
fell -7 from -8 out
fellow -6 =
felt +9 the +7 * +3 = -8 like
fence -4 =
feral +15 = +8 .
ferry -6 =
fete +8 =
fever -2 = -8 ,
few -10 = weeks
field +5 trip +2 =
fierce -12 =
fifteen +11 year -7 minutes
fifth -6 grade
fifty -5 =
fight -8 with
fighting -17 =
figure +5 out +2 =
figured +10 =
file +2 = -7 and
filed -8 a
filing -8 =
fill +8 out -10 it
filled -8 in
filmed -8 =
final +7 . -7 ,
find +12 you +6 = him -7 a -9 another -10 his -12 me
finding +8 =
finds +8 out +7 = -9 you
fine +6 for -4 . -9 in -10 and by -11 with
finger +5 =
fingers -4 =
finish -7 at -10 the
fire +5 drill -1 * -3 = -7 .
fired +7 =
firm -9 =
first +7 i +6 day week -3 = -6 one -7 two -8 , come to year -9 of -10 time -11 person
fish -8 . = -9 ,
fit +7 to
fits -7 =
five +8 children +5 , +4 weeks +2 = -5 days -8 . -9 school -10 *
fix +8 his +6 it +4 =
fixed +5 = -8 , it
flat -6 . -8 = -10 out
flight -11 =
flogged -10 =
flooded -8 =
floor +6 . -7 = -9 ,
flu -12 =
folder +3 = -10 ,
folks -4 =
follow -8 up
following +5 the -14 up
font +8 =
food -6 . -8 and
fool +3 =
foot -6 =
footage -9 =
football -3 = -9 . -16 ,
for +10 , +9 thinking +8 eleven fifty finally having which +7 everyone good +6 . half it once someone three +5 a another free letting telling +4 other them +3 twenty +2 you +1 * = -1 the your -2 me my one -3 her ten that {number} -4 five his nine not our {name} -5 any everything four real two -6 next nothing -7 anyone staying word -8 calling everybody full safety sitting -9 anybody sending special {quote} -10 always friday maths writing -11 both saying -12 ringing -13 asking -14 all coming us -18 now
forbid +9 =
force -6 =
forearm -9 =
forever +8 =
forget -3 = -17 it
forgive +7 me +1 = -6 the
forgiven -12 =
forgot -3 to -5 = the -11 his
form +6 . on +5 is +1 * -1 = -4 and -5 's -6 , in was -7 has says -9 ? -11 by
formal -11 =
former -7 =
forms -8 =
forth +8 =
fortnight -7 = -8 ,
forty +5 minutes -1 * -6 one -9 two years -10 four
fought -6 =
found +11 time -7 out -8 with -9 in nothing
four +9 page +8 hours +7 {name} -2 = -3 times -4 days weeks -8 of places -10 , -16 .
fourteen +5 year +3 =
fourth -8 grade
fractions -5 . -6 =
fracture -9 =
frankly +14 = +9 i
free +4 for -5 of -6 , -9 = and to -10 on
freezer -10 =
fresh -8 .
fri -8 =
friday +7 after +5 and -2 . -6 , -7 {number} -8 = ? for with -9 is to
fridge -3 =
friend -5 = -9 .
friends +8 , = +5 .
fright -11 =
frightened -7 of -8 = -9 .
frog -13 =
from +8 which +7 a somebody +5 , our that you +4 now -3 her -4 * {name} {number} -6 all tomorrow -7 his me -8 before behind outside two -10 next -13 school -15 monday
front -5 tooth -6 desk -12 pocket
froze -10 =
fruit -12 =
frustrated -8 = that
full +3 of -2 = -3 . -7 credit -8 evaluation
fully -7 . -9 =
funny +11 how +6 , +3 =
furious -10 =
further +10 correspondence +7 = +5 to
fuss +6 about
future +4 =
game -6 = -7 with -11 .
games -5 =
garage -11 =
garden -5 =
gas -9 =
gate +5 , -2 =
gave +4 us -5 out -13 her
generally +9 =
genius +11 =
gentle +5 =
gently +4 = -8 ,
get +10 ? her over +9 told +8 = one +7 their +6 away back +5 off +4 through -2 a -5 it there -6 the -7 up -8 them -9 that you -11 in -14 on
gets +9 more three +7 = +3 the -7 his -8 in -11 me
getting +6 = -5 a -6 to -9 it
gift -4 = -7 for
gifted +9 =
girl +8 = +7 , +3 who
girls +10 who +7 = +5 . -5 , -7 in -8 and -9 were
give +4 me -2 you -3 = -4 the -5 * -9 a -11 them
given +8 that +5 up -1 = -2 a -9 me -10 her him
giving +5 = -8 up
glad +13 the -7 if -8 of
gladly -16 =
glass -14 =
glasses -7 on -8 , -15 =
glitter -10 =
glove -7 , -11 =
gloves -5 =
glue -4 = -8 sticks
gluten -6 =
go +10 * +8 away +7 on +4 over to +1 = -2 through -4 , at -5 back -6 into with -9 of -10 home -12 and -13 in
goal -9 =
goat -6 =
god +6 forbid -17 bless
goes +11 on +5 in +3 = +2 to -5 any -7 back -10 at -11 .
goggles -8 =
going +7 on +3 to -10 for -11 round -12 .
gold +5 =
goldfish +8 =
gone +9 by -8 from -9 for -11 to
good +9 deal +8 idea luck +6 , +5 enough -4 = -5 at -7 ? work -9 in or reason -10 kid morning time way -11 boy day -12 and -15 . -17 afternoon -20 evening
goodbye -7 =
goodness +6 =
goose -8 . -14 =
got +8 back +4 two {number} +2 * to -1 a -5 the -6 three -7 my no this -8 . into nine off -9 one -10 out -11 all your -14 up
gotten +11 =
governing +7 =
governor +12 =
governors +4 = -12 ,
gracious -8 =
grade +7 level +3 , = -3 {number} -7 and
graded +5 =
grader +6 =
grades +7 . +6 =
grading +4 =
graduation -6 =
gran -12 =
grand -8 , -9 .
grandad -14 =
granddaddy -8 =
grandfather -7 . -8 =
grandma -7 =
grandmother +5 's -7 =
grandpa -11 =
granny -13 =
granola +7 bar
grass -14 =
grateful -10 if -12 = -14 for
gray -14 =
graze -7 =
great +9 comfort -5 = -6 . -7 * -9 with
greatest +8 = of
green -6 one -8 =
greet -9 you
greetings -14 =
grew +9 =
grey -13 =
group +8 work +5 with -7 ? -8 was -10 and
groups -16 =
grow -6 = -8 .
grown +11 = +9 adults +7 up +6 woman
growth +6 =
guarantee +6 =
guardian -10 =
guess +15 = +11 it that +10 the +9 , +6 is -11 .
guesses -9 =
guidance +6 =
guide +5 =
guinea -8 pig -10 =
gum +8 =
gun -12 =
gutted -13 =
guys +10 =
gym -6 , = -8 and
had +12 their +10 read +9 you +8 been +6 = better {quote} +5 an it one +4 my -2 the -6 * i -7 to -8 a nine them -9 just three written -13 . -14 his
haha -6 . -9 =
hair +2 = -3 . -13 is
half +9 as my +4 the -1 = -4 past term -6 . -7 , -8 yearly -10 and
hall -3 . = -9 is
hallway -4 =
halves -9 =
hamster -5 =
hand +8 at +5 , -3 . -5 * up -6 and
handbook +7 , +4 =
handed +8 a +3 = -11 to -12 it
handing +8 = +7 out
handled -11 it
handles -11 =
handling -9 =
hands +9 = -5 and -11 on
handwriting -7 . =
hanging -8 =
happen +6 to +5 = -4 .
happened +9 to +6 at -3 in -5 . = -18 ,
happens +5 . +3 = -8 next -10 if
happier -7 =
happily -14 =
happy -6 with -7 = -13 for -19 to
hard +8 ? -5 on -7 , = -9 and -10 feelings -14 . -17 for
harder -3 =
hardest -7 =
hardly +9 = the
hardship -9 fund
harm -4 = -11 done
has +9 opened so +7 . anyone become +5 got +3 * had his to +2 = +1 a -1 been -4 taken -5 gone her lost the -6 an turned worked -7 begun changed happened made offered -8 agreed arrived asked me nothing promised -9 only {quote} -10 moved stopped told {number} -11 one -12 started
hat -6 , =
hate +6 to
hated -14 =
hates -10 =
hats -8 ,
have +16 met +11 managed +10 expected gotten taught thought +9 all friends yet +8 begun chosen come killed +7 nothing now +6 = done had noticed +5 i run rung said thirty time +4 left {number} +3 him taken -1 been seen -2 never not to -3 got only two -4 a an changed missed them three told -5 , . asked known -6 your -7 corrected paid started their -8 apologised booked ordered saved waited walked -9 considered my put read signed the -10 every gone heard spoken ten written -11 his loved moved -12 always shouted -13 ever -15 one -16 {quote} -17 just since
having +9 = +8 this +5 the to -6 her -7 it
he +8 threw +6 only waited +5 's fell gets might +4 be comes +3 * +2 does got is -1 can did -3 said -4 bit could likes -5 = asked cried had keeps picked read wants -6 'd eats even found handed missed put tells -7 finds pushed skipped walks would -8 come hates held laughed leaves looks must owned saw says scored seemed sit tried wore -9 already asks do gave heard just kicked knew sits taught told wanted writes -10 always been brings himself know plays reads -11 believes like looked talks took went -12 feels kept knows loves may wrote -13 and ate then thinks -14 need -16 say -17 should
head +6 at +2 = -4 . of -7 down -8 lice -10 on
heads -11 up
health -8 .
healthy +8 =
hear +11 about +9 of +5 the +4 = what -4 that -6 how -9 it -12 this
heard +7 the -2 it -8 about -9 = -10 , -14 that -15 .
hearing +10 about -3 = -5 aids -8 .
hears +6 =
heart -2 = -4 .
heat -15 =
held -6 = -7 on the
helicopter +8 =
hell +12 =
hello -3 = -9 teacher {name} -11 mrs
helmet -7 =
help -3 . -6 with -7 me {name} -8 you -9 ? him -14 =
helped -8 =
helper -5 =
helping -4 =
helps -8 at -9 = -11 .
her +9 mouth +8 because is old +7 cousin name +6 as +5 in {name} +4 home out sister the +3 = +2 on -2 to -3 , -4 at brother -5 book -6 . a folder phone reading work -7 chair mind -8 ankle day feet grandmother group if like mama today until -9 about big good number till why words {number} -10 left nan that {quote} -11 be dad feel i
here +11 we +10 and +8 with +7 the +6 . at +1 = -6 , goes it -8 are he too -14 's -17 is
hereby +7 =
hers -7 is
herself -2 = -7 .
hesitate -6 = to
hey -4 = -6 mr ms -7 {name}
hi -6 ms -8 miss -9 it -12 mr -13 = -15 {name}
hid -8 =
hides +8 =
high +7 school +6 =
higher -10 =
highest -10 =
him +9 there through +7 finish or +6 back do first here his home out +5 what +4 at it +3 = -2 . -3 , -4 ? -5 a -6 as by i over up -7 tell with -8 best that this to {name} -9 before my today -12 have -13 so -14 {quote}
himself -7 , -8 in
hip -12 =
his +12 {quote} +10 side +9 attitude +8 cousin mother +7 grade planner +6 phone project sister +5 * behaviour folder hands teacher work +4 bag file place +3 = -2 own -3 brother father head nan -4 arm class ears -5 name uncle -6 desk essay group inhaler knee mama words -7 accent ear grandmother jumper -8 food form glasses gran grandma pencil room socks wrist -9 coat doctor first good little teachers -10 account great new -11 is -12 eyes -13 backpack
history -8 =
hit +9 back -6 her -10 = -18 the
hitting +9 =
hiya -8 , -14 =
hockey +6 =
hold -5 the -9 her
holding +4 = -9 up
holds -4 =
holiday -7 = -8 .
holidays +6 = -8 ,
holler +6 =
home +11 training +7 also +5 at is that +3 with -6 from -7 tomorrow -8 saying tonight we when -9 she today too -10 if -11 without -16 the
homes +8 =
homework +7 was +4 . -7 ? in -10 over
honest +4 , -9 .
honestly +4 = +3 , -9 .
honors -12 =
hood -5 = -9 .
hoodie -4 =
hope +6 it -5 that -7 i -8 . your -9 this
hoped -4 that -5 =
hoping +12 i +3 = -9 to
horrible -10 =
horse +5 =
hospital -6 . -11 =
hot -3 = -8 .
hour -3 . = -4 , -7 on
hours -2 , = -8 without -9 . -10 after
house +9 with +5 = +4 , +3 . -9 for
household +13 = +9 .
how +13 one +9 nice +8 * hard +7 this +6 = the to +5 come that +4 she {name} -2 it -6 things -7 far -8 's dare long well -9 much what -10 are -11 did -12 . i -14 does often
however +8 =
hug -13 =
hugs -9 =
human +8 =
hundred +9 =
hurry -6 . -8 =
hurt -3 . = -10 ,
hurts -13 =
husband +5 is -3 = -8 has says -9 .
i +22 suppose +18 notice +14 dare +13 assume suggest +12 guess really sit were +11 demand suspect +10 consider require +9 guarantee presume +8 rather +7 pay shall swear +6 expect see +5 go leave need run want will +4 call feel find think +2 found said -1 believe -2 * = must -3 can did have still -4 appreciate ask been came felt got lost saw stand told -5 'd apologize could counted missed moved not regret sat send thank wonder -6 come count hope put read ring sent would yelled {quote} -7 keep misread realise received showed type waited -8 . asked called confirm explained forget greet hate meant only open packed pulled signed talked understood was wish -9 also beg brought had know like miss opened remember set should typed -10 apologise be learned once propose respect shouted simply thought understand write -11 agree figured filled took tried wondered -12 attach disagree enclose laughed left love ought promised spoke -13 gave made owe remain seen -14 forgot talk used went -15 cried request -16 is let never wrote -17 wanted -19 just
ice +7 pack +6 cream -3 = -9 on
id -5 = card -7 .
idea +8 that +7 to +6 , -4 = -5 . -9 how
ideas -9 =
if +12 i +7 my +6 nobody only this +4 anyone somebody +3 his {name} -1 = that -2 they -5 he we -7 not possible she you -8 any her yours -9 your -10 anything -11 it there -13 so -16 something
ignore -6 my
ignored +9 =
ignoring +7 =
ill -7 =
imagination +7 =
imagine +11 = -11 how
important +5 =
impossible -5 =
impression +11 = +7 that
improve -11 =
in +11 six +10 wet what +9 that +8 hand how {quote} +7 early here mr small +6 charge for your +5 law mind tears their time +4 five four without +3 . one {number} +2 = a all front which +1 {name} -1 * -2 it -4 an at by the three -5 ? any order plain twenty -6 each nine particular -7 both cash full my private reading ten through uniform -8 diary first her sixth -9 everything him -10 class fourth last receipt -11 good today -12 advance line lost school -13 another -14 his -18 our
inbox +10 =
inch -12 =
inches -11 =
incident -6 =
included -10 = -11 , .
includes -5 =
including -9 =
incomplete -8 =
increased -11 =
indeed -6 =
independent -6 =
infants +7 =
infection +8 =
inform -6 = you
information -5 =
informed -11 the -12 = me
initial +7 =
injury -5 =
ink +7 =
ins +6 =
inside -8 = -11 the
insists -10 =
inspector +13 =
instead +4 of -3 = -8 . -9 , -10 ?
instructions +9 =
instrument +8 =
insult +7 =
insurance -10 =
intend +8 =
intended -8 =
intention +8 of
interest +12 in +10 =
interested +14 = +11 in +9 to
interesting +16 = +12 .
internal -6 =
interpreter -11 =
interview -11 =
into +10 this +8 his +7 your +4 = -4 it -10 the what
invigilator -7 =
invitation -4 =
invitations -6 =
invited -13 =
invoice +6 =
ipad +5 =
iron -10 =
is +17 you +12 more +11 lazy +10 feral rude simply +9 ever never really stubborn +8 just looking used +7 beyond for going left nothing something writing +6 because coming showing small +5 called getting +4 * always to very +3 it +2 = an +1 a -1 not the -3 , -4 about all being in what -5 already also from on only {quote} -6 below dead finished made noted now over simple welcome -7 attached he his monday my off set slow telling where whether with {number} -8 at bad forbidden free ill learning mine missing okay ridiculous scared -9 best compulsory convenient decided difficult due enclosed fourteen looked nine perfectly plenty regarding settled signed ten yes yours -10 bright down easier fair hard hers pending shouting tired under {name} -11 back clear fine needed normal our out true -12 broken friday full good ready safe there -13 afraid allowed correct right -14 well -15 better me written -18 open
isolation +11 =
issue +7 . +6 =
it +12 really +11 kill +10 under +9 not +8 before suits three would +7 done herself need without works +6 come cost got that there +5 always by down happen or so until +4 ? out right takes the today +3 'd all myself seems tomorrow +2 's +1 = -1 from in -2 on -3 , . must -4 as happened might through were -5 back could happens helps made may says turns was -6 and goes hard landed rains took went -7 again does get go here -8 also at be easier friday helped n ok very -9 belongs better broke either free over read said short something -10 after any four keeps like meant possible tonight with {number} -11 do hurt properly -12 left look say stung turned work -13 mean needs than true well -14 should -17 looked
item -9 {number}
items -7 =
itself +8 . +6 = -11 ,
jam -10 =
jar -8 =
jeans -6 =
jersey -9 =
job +2 =
jobs +6 =
join -5 =
joined -7 =
joke +8 of +7 = +6 .
jokes -8 . -11 =
jollof -8 =
journal -8 =
joy -9 , = -12 .
judge +3 =
judgement -10 =
judges -11 =
juice -8 =
jumped -6 =
jumpers -12 =
just +9 do +6 = sign +5 fine +4 a not -6 did -7 before checking wanted -8 ask keep ring -9 drop need on seen -10 me to -11 had letting -12 got like -13 send
keep +7 that +5 * -2 it -5 this -7 the to {name} -12 . doing
keeping +3 =
keeps -2 = -7 a -8 telling
kept +7 it -1 *
kettle -11 =
key -5 = -7 ?
keys -8 .
kicked -10 the
kid +11 with +10 = +9 to +8 is +7 's +5 in -4 who -8 .
kids +10 get with +7 = +6 in +5 are on -5 at -10 were -11 who
kill +10 you -8 me
killed +5 =
killing -12 =
kind +8 of +7 word -5 , -7 = -10 about -11 . -12 to
kindergarten +8 = +7 ,
kindergartner +9 =
kindest +6 =
kindly +8 stop +6 * -5 = -6 note see -7 . -8 allow -9 check excuse give send -10 let
kindness +6 =
kiss +8 =
kit +10 , +6 is
kitchen +7 and
knee +1 =
knew +7 about +2 = -8 the -11 .
knife -9 =
know +13 whose +10 my which +9 people +7 what where +6 he +4 about exactly who -3 , how -4 = a i -5 if -6 . ? him -7 * -8 they whether -9 so that -10 is yet -11 there when why -12 this -13 {name} -14 you -15 by
known +9 to -7 = -11 .
knows +10 what +5 = +4 it -6 that -9 .
lab -5 report -9 =
label -11 . =
labels -14 =
lack +6 of +5 =
lad +3 =
lady +6 , =
laid -8 off -10 =
land -14 =
landed +5 =
language -6 , -11 .
languages +5 =
lap -5 =
laptop -7 is
large +8 =
last +10 i name +7 to +5 time +4 email +1 = -4 * week -5 three -6 year -7 , -8 bench -9 meeting one spring -12 page -14 night
lasted -6 =
late +11 is +8 every +7 pick work +5 and -1 = -2 . -3 * -7 with -9 slip -10 on -11 , bus -12 reply
lately -7 =
later +5 . -8 ,
latest +7 =
laugh -2 = -5 . -13 ,
laughed +7 when -6 at -9 = -10 ,
laughing -4 = -8 . -9 ,
law +7 is -6 =
lawyer +9 = +8 .
lay -7 =
lazy +17 = +12 ,
le -17 =
leaflet +8 =
learn +12 from +10 = +4 that -4 .
learned +6 = from
learning +9 . +5 =
learns +8 =
learnt +10 =
least +12 = -13 one
leave +10 that +6 them +3 the -8 you -9 at -11 ,
leaves -2 = -11 at
leaving +12 a -6 at
lecture +12 =
left +15 to +8 on +6 my +4 it -2 = -3 the -4 at -5 , in -9 a your -10 his -11 eye side
leg -9 =
legend -11 =
lend -4 =
length -4 =
lent -11 =
less +12 = +11 about +9 . +7 , +6 than -10 likely
lesson -5 , -7 on
lessons -5 . -7 =
let +16 a +5 it +4 = the +3 us +2 her -6 me -7 go -8 {name} -9 anyone -14 you
lets -4 =
letter +9 about +3 . -3 = is of -4 and -6 in -7 * , -8 has -9 for home -10 was -13 to
letterhead +9 =
letters +10 . +8 =
letting -17 you
level +7 , = -8 {number}
liar +7 =
library +5 , -10 =
lice -3 = -9 letter
lie +7 . = -8 ,
lied +7 to +6 =
life +10 = +4 .
lighter -5 =
lights -2 =
like +10 mine +9 something +8 her that this +6 i +4 he +2 a it +1 = -4 {name} -5 him -6 one -7 an -8 we -10 is -11 {number} {quote} -12 us -20 to
liked -4 =
likely -10 . -12 =
likes -3 = -7 the -8 it your
limit -15 =
line +6 up +3 . -4 = -7 for leader -8 and is -9 ? was -10 from
lines -6 ,
link -6 =
lip -11 =
list +3 , -2 . -3 and -6 = of -7 ? for -8 went -9 was -13 is
listed -15 =
listen +6 =
listened -5 to
listens +5 =
lit -9 =
literally +8 =
little +11 * +9 madam +8 = girl -8 , -9 ones -10 one
live +5 with +4 = -14 *
living +7 = -10 ,
local +12 = paper
lock -3 =
locked -5 =
locker -12 =
locks -13 =
log +3 =
login -10 =
logs -11 =
lol -4 = -10 .
long +10 division -5 . = -6 , -7 and -10 hair
longer -5 =
loo -12 =
look +8 up +7 like +6 , . +5 forward +4 at +1 = -9 * again -11 for -13 into
looked +3 = -7 in -15 from
looking +8 for +7 at +2 = -8 into -9 forward -10 to
looks +3 like -8 different
loop -6 =
loose +9 in
lorry -7 =
lose +7 sleep +5 =
losing +10 the +6 =
loss +5 =
lost +7 his +1 = -4 . property -8 by in {number} -10 my -12 ,
lot -3 of -6 , -8 .
loud -9 in voice
louder -8 =
love +12 of +5 a -5 to -7 and for -8 your -9 is -10 = it you
loved -11 it -17 =
lovely +7 , to -2 = -7 and -8 .
loves -19 =
low +2 = -9 cut
lower -8 = than
lunch +13 again +4 lady -3 and -4 = -5 , . ? -7 is on -10 detention
lunchbox +7 , -8 =
lunches -6 =
lying +3 = -8 if -10 down
m -8 * -11 ,
maam -4 = -5 ,
mad -5 at -8 . -12 =
madam +7 = +2 ,
made +10 up +6 it you +5 , -2 = -6 my -7 a an on -8 for the {number} -10 by -12 us -13 her
magic -8 =
mail -9 of -12 =
make +9 an +8 me +4 her it +2 = -6 him -8 * -10 this what
makes -3 = -6 him me -10 the
makeup -7 =
making +6 = -10 it
malaria -9 =
mam -6 =
mama -7 's -8 =
man +14 who +9 could +6 , +5 with +3 = -5 . -8 in
manage +15 to +12 = +8 a
managed +6 = to
manager +4 =
manners +13 = +9 .
mark +11 my +8 a -9 in -10 of -12 it
marked -1 =
marking +10 is +5 =
marks +2 = -5 on -6 , -8 will -13 in
marvellous +8 =
master +10 's
match -9 =
matches -7 =
mate +5 ,
mates -15 =
math -2 = -7 .
maths +5 .
matron -12 =
matter +10 closed +9 for +6 what +5 = -6 , of
may -3 be -4 well -6 we -8 see -9 god not -10 have hear -16 =
maybe +8 if -11 he -12 the
mayor +7 =
me +11 about +10 back +9 for guess +8 how like the you +6 right +5 no +4 ? it when +2 as +1 = -2 to {quote} -3 on that understand why with -4 , by if not which -5 his i than -6 any straight three -7 * and himself in included -8 asking more she -9 cry from have he so tell through too whether -10 they what -11 laugh one say -12 at {name} -13 who -15 out -17 know
meals -12 =
mean +10 streak -5 = -6 that -8 a the
meaning +4 =
means +9 the -8 he -9 = a {quote}
meant -6 = -7 it -10 that -13 .
meantime -5 = -9 .
media -8 =
medical -1 * -7 =
medication +4 =
medicine -8 . -11 =
meet -3 = -8 . -11 on -12 you
meeting +9 , +3 . -4 on with
member -6 = of
members +8 =
mended -7 =
mention +10 that
mentioned -7 that -17 =
mentions -11 =
mess -9 =
message +9 me +5 . +4 , -7 of -8 that to you
messages +9 , -9 from
met +10 * +8 = +6 a -7 ,
method -4 =
microphone -7 =
mid -10 = term
middle -8 school
might +11 want +10 as +8 = have +7 try -12 be
mile +7 =
milk +8 *
mind +11 that +9 = +5 .
mine -1 = -3 , -9 and
minus -7 {number}
minute -5 . -6 , -7 ?
minutes +11 in +4 a on -3 of -5 = -6 . -7 to -8 , before -9 each -10 i
miracle +8 =
misread -8 = -10 the
miss -2 = -4 the -5 it -12 *
missed +6 the -7 = your {number} -9 it -11 a
misses -4 =
missing +9 a +4 the +2 = -4 . -9 ,
mistake +4 , -5 = -7 . -8 on
mistakes -7 = -8 ,
mitten -12 =
mix -5 up -8 =
mock -14 =
mom -8 , -13 .
moment +3 = -10 .
moms +12 =
monday +11 morning +7 or +5 and -3 = -7 . because -8 is {number} -9 for -11 ? to -16 at
money +6 = +5 ,
month -3 . -6 =
months +7 , -14 .
moon +5 =
more +14 * +11 late +10 group +9 sense +7 = +5 about -6 for time -8 than -9 thing -12 ,
morning -5 . -6 = -7 mr -9 {name} -10 mrs
mornings -7 , . = -14 are
mortified -13 =
most +7 * -3 = of -4 days -7 .
mostly -3 =
mother +9 with +8 at would +6 = +5 is -3 in -5 . -7 of
mothers +14 =
mouth +9 = +7 ,
mouthpiece +7 =
move +9 on +5 = -6 ,
moved +5 her +4 . -3 = -4 , -8 {name} -9 the to -10 him
moves -10 =
movie -10 =
moving -6 = -10 to
mr -2 {name} -5 = -8 and -11 *
mrs +3 {name} -7 *
ms -6 {name} -8 = -10 *
much +9 more +6 * for +3 = as -11 that
mum +5 's , -9 .
mums +14 =
museum -4 =
music -4 = -6 .
must +9 i +4 be +3 have -4 = -8 . do know -9 decline go -10 bring to -17 not
my +14 inbox +10 child staff words +9 compliments last messages other patience solicitor +8 accent classroom comment guess +7 = brother door face hands +6 experience mind office +5 job lawyer +4 daughter {name} +3 boy +2 desk +1 son -3 kid -4 * fault wife -5 husband nephew -6 back kitchen ward way -7 answer cell country english life own right shift whole -8 doing drawer handwriting leg mouth notes -9 best elder grandson mom work -10 car comments dear mobile room voice -11 finger good -12 business dad phone -13 end mistake sister -14 mum -15 heart -19 mother
myself -3 = and -4 . -8 at
mystery +5 =
n -5 = -9 it
nail -9 =
name +5 of +4 in +3 on -2 , -3 = -4 and -8 's the -9 down
named -10 {name} -16 =
names -7 =
naming -9 =
nan -4 =
nana -8 =
nanny +7 =
nap -7 =
napkin -8 =
nasty +10 = +9 piece
naturally +17 =
naughty +5 =
navy -10 =
near -5 = -12 the
nearest -9 the
nearly -10 =
need +8 this +5 your -2 a -3 the -6 = -7 it not to you -8 her -9 . one -10 from -12 ,
needed +10 a +6 to +1 = -9 from -12 , -13 .
needful +9 and +4 =
needs +5 the -3 = a -8 one -9 . -11 it
neighbor -4 =
neighbour +7 's
neighbours -10 =
neither -2 = -7 of
nephew +8 =
nervous -8 about -14 =
netball +5 =
never +11 needed the +9 any get had +8 do going hear +6 come +5 = -5 got -6 stops -7 know made send -9 hesitate mind want -10 asked forget heard -11 met said -13 stop
new +4 * -5 = one -6 address -7 bus -8 baby student
news +6 . -8 you
newsletter +5 =
next +8 door +7 * stop +3 = +2 time to -5 week -6 day -7 year -10 morning
nice +13 = +8 that +7 ,
nicely +8 . = -6 ,
niece +5 =
night +13 before +3 and -4 , -5 = -6 . -7 's -8 she -9 at in -11 with
nights -6 , = -7 .
nine +9 tomorrow +7 year +5 . +4 and -5 of -7 out -8 minutes -9 years -12 times
nineteen +7 =
ninety +6 =
nits -4 = -9 .
no +12 doubt +9 apology business +8 call choice point +7 . phone shame +5 = note +4 {name} -4 nuts -5 * -6 , harm idea name play {number} -7 longer screens worries -8 bother extra hat hurry need penalty pressure questions rush -9 objection reflection school -10 fuss power trouble -11 drama dramas good hard -12 cost -13 complaint problem quarrel -15 charge child
nobody +9 rang +8 at up +7 = thought +6 in +4 else had -6 has is -7 . gets -8 * knew -9 , did got knows -11 put -12 here -13 to was -16 will
noise -6 = -9 .
noisy -9 =
none +7 , -8 .
nonsense +12 =
noon +10 on +2 = -6 and -9 for
nor +5 =
normal +3 = -7 ,
north -11 =
not +17 bother +14 it +12 notice propose +11 trouble +10 apply born recall rocket teaching {number} +9 begin leaving shy +8 by email enter found learn one ring understand +7 as aware even i interested optional play send something sure +6 care mine normal try {name} +5 = fair going help here make need opened run so talk tell +4 his read +3 be doing for pretend take the +2 find -1 . -2 let to -3 that you -4 put -5 get look only say working -6 , allowed answer count fit having hold me met never seen want -7 being bend check close enough forget give given got have him know mark needed no owe -8 apologise catch fine go hear hurt making out ready sleep spoken type worried -9 about cover eating expecting ignoring lazy love mention object punish raise release sign start telling well -10 angry assuming complaining deserve discuss easy gone guarantee hate leave promise rude said slept touch usually yet -11 allow before blaming broken change grade -12 because comfortable done miss permitted saying upset worry -13 after blame hand mean -14 consent looking mad -15 feel pay trying -17 mind -18 agree -19 able -21 stop -23 think
note -2 = -3 in -6 of -7 was -8 from saying the -11 about for
notebook -5 =
noted -9 .
notes +5 , -2 = -8 are for -9 of
nothing +9 = +8 i +7 is +5 . +3 to -2 but -3 , -7 's -8 has -10 else in on -11 against left
notice +13 the +9 about +6 = -5 . -9 of
noticed +9 , +8 . he +2 = -7 anything -12 that -22 what
novel -5 =
now +11 explained +10 you +7 the +5 it on -3 that -6 and -7 she so -8 , . my -13 than
nowhere +6 =
nudge -7 =
number -1 * -4 on -7 = -8 {number} -13 is
numbers +2 =
nurse +5 's , -3 = -8 at has -9 on
nursery -9 .
nut -5 =
nuts -7 . -11 , -14 =
object -10 to
objection -8 to
obliged -6 if
observe +9 that +7 =
obvious +9 =
obviously +5 =
occur +10 = to
oclock -1 = -5 . -8 ,
odd -4 =
of +12 one your +11 home +9 god work +8 mother nine paper reading six +7 children everyone no ten +6 a what +5 = conduct mine that +4 my +3 course +2 this +1 her -1 them -2 you -3 us {number} -4 his it the time two year -5 school yours {name} -6 all him those who -7 another bus day homework -8 anybody anyone bed three -9 money other -10 yesterday -11 four things -12 anything staff -16 me
off +9 him your +8 a her +5 his that the +4 = for -4 . at -7 , -8 work -9 so -13 till
offended +5 = -9 .
offered -5 = -11 to
office +9 is +8 at has -5 , . -6 on -8 for until -10 will -17 and
often -5 = -8 .
oh +10 = +9 good +8 so +5 ,
ok -2 = -13 .
okay -8 if -13 . -15 =
old +10 {quote} +7 in +5 's +4 = -3 * -7 who -8 number -9 address -12 one
olds +8 =
omg -7 =
on +11 and like time +10 in open +9 over +7 an four +6 this whether your +5 two +4 . at +3 a duty my paper +2 that +1 {name} -3 his me page the -4 her -5 account -6 file -7 any him top which -8 ? anyone before -9 behalf date i site stage -10 monday -11 * leave those -12 phone -14 what -15 us -16 friday {number}
once +11 asked this +8 have +6 again +4 = more -4 . -5 i -7 and he -10 , -12 made
one +11 can single +10 email gets phone +9 after could job person word {name} +8 does more +7 had look +6 adult good other rule +5 = +4 in +3 thing -2 , of -3 time -4 and -5 's is on -6 for -7 by call out to who -8 . has will -9 fact line oclock page very with -10 bit example friend i or place point she week -11 side -13 was -15 ?
ones +5 who -8 .
online -9 =
only +11 conclude ever +10 assume child her +8 word +7 his wish +5 = +3 for -4 a -5 one to -6 need -7 . -8 heard -9 in -10 if just -11 ask that
open +9 a +7 day +4 = -6 , -8 on to
opened +14 = +10 it +4 the
opening +7 =
operation -14 =
opinion +8 on +6 =
opt -9 out -10 =
option -4 =
optional +7 . +5 =
options -12 =
or +17 she +14 you +11 he +10 i +9 we what +8 another +7 after not -2 = the -4 do -5 friday -6 call if only with -7 anything else should something -8 his more -9 a an her on {quote} -10 by has to will -11 *
oral -9 =
orange -7 =
orchestra -8 =
order +5 , -7 . -9 of -10 =
ordered -9 =
orders -16 =
ordinary -8 =
organise +10 a +7 =
original -7 =
orthodontist -4 =
other +12 twenty +8 parent students +7 's = mums schools {number} +6 girls one +5 girl people -3 parents -4 . child children -7 kid way -8 boys -10 pupils student
others +4 =
otherwise +10 i -3 . -4 = -5 ,
our +10 parents -5 = -7 meeting street -9 school -10 class -11 counselor family policy -14 house
ours +7 was +5 = -7 has -8 is -9 .
ourselves +7 =
out +8 that +7 since +6 the {quote} +5 loud +3 = a of -4 on -5 about at there -7 who -8 and between today with -9 here -17 ?
outside +3 = the
over +18 there +7 a +5 , = your -3 . -6 from my the -8 on -9 who -11 and here
owe -8 you -9 = me
owes -12 =
owing -8 to
own +8 kid words +7 child kids +1 = -7 two -9 mother
owned -6 = -13 up
owner -12 =
p +11 * -3 m -8 {name}
pack +3 =
packed -6 = lunch
packet -4 =
page +6 on -3 {number} -6 , -8 = ? two -9 about for
pages -6 = -8 and -9 .
paid +11 for -3 = -7 on -9 in
pain -8 , -9 in -10 =
paint -6 . -7 =
pair +3 of -7 .
pairs -8 of -10 =
pajama -9 day
pale -8 =
panel -10 =
panic -9 =
pants -8 ,
paper +5 in +4 , -1 = -8 ? -11 with
paperwork +9 . +6 =
paragraph +5 =
paragraphs +7 =
parent +10 = to +6 's +5 , . -6 of -8 can -9 and
parenting +9 = +8 .
parents +12 = +10 like +9 group to +8 would +6 who -3 . -5 were -9 of
park -10 on
parked +7 =
parking +4 =
part +10 where +6 in -3 . -4 = -9 is
particular -4 =
particularly -9 =
partner -9 =
parts -10 =
party +7 , -5 .
pass +5 , -3 = -4 on -5 . -8 the
passed -2 =
passing -4 =
passport +5 =
password -12 =
past +9 the +6 = -7 .
pasta -7 =
patience +7 , -7 of -8 . with
patient -4 = -7 with
pattern +10 =
pay +5 for +2 = -7 , -8 . -9 a
payday +8 =
paying +13 = +4 for
payment -14 =
peace -7 . -15 =
pediatrician -8 =
peg -3 =
pen +7 . +4 = -12 and
penalty -9 notice -16 =
pencils -7 = -8 ,
people +10 = +8 do +7 are have who -8 's
per +8 my +5 = -3 the -4 cent -13 your
percent -6 =
perfect +5 = -7 .
perfectly +10 = well
perhaps +9 = +6 the -8 it
period -5 =
periods -9 =
permission -3 = -9 ,
permit -19 =
permitted -7 to
person +12 in +9 with +5 =
personally +5 =
phone +11 call +7 back with +6 = +4 calls +3 . -6 , -7 is -10 that -13 was
phoned +5 =
phones -5 = -6 in -7 go -11 ,
phonics +5 =
photo -4 , -7 = is -8 on
photograph +5 =
photographed -5 =
photographer -6 =
photographs -5 =
physical -10 =
physics -9 =
physio -5 =
pick -2 = up -10 it
picked +6 the +4 = -5 up
picks +6 =
picnic -7 =
picture -6 = of -9 on
pictures -5 =
piece +7 of -10 .
pieces -16 =
pig -12 =
pink -5 =
pity +9 = +8 that +7 if
pizza -3 =
place +9 here +7 = -3 . -10 to
placed -8 in
places -7 ,
plain +8 and +3 = -7 white -13 words
plainly -9 .
plan +5 is +2 = -3 , -8 with -10 for -11 says
planner +8 =
planning +8 =
plans +7 =
plant +7 =
plate -8 =
play +6 to -4 = -9 ? -11 .
played -7 = -9 the
player -10 =
playground -3 = -7 .
playing -10 =
plays +8 =
please +10 stop +5 , -3 write -4 do keep -6 check help -7 accept collect excuse thank -8 add go have ignore note sign treat what who -9 and make no -10 = look put use -11 ask come correct give -12 could -13 ring -14 call -15 take -18 let -20 send -26 tell
pleased +7 with
pleasure -3 =
plenty -8 . of -13 =
plus +7 =
pm +7 {name} +6 on +3 =
po -2 = -10 *
pocket -5 = -8 .
poem -8 . -10 =
poetry -10 =
point +10 out +6 = -7 me -9 . -11 ,
pointing +5 =
points -4 = -10 .
pole -11 =
police -5 = -9 and -11 have
policy +4 . +3 , is +2 = -9 {number}
polite +9 = -10 about
politely -10 =
pond -8 =
pool -4 =
poor -9 *
pop -3 =
portal -5 = -6 shows -10 .
portfolio -7 =
possible -4 . -5 to -7 ? -9 , -10 for -14 =
post +8 = +5 , -6 .
posted -3 =
poster -9 ,
posting +6 =
posts +7 =
potato -10 =
pouch -6 =
pounds -11 =
practical -9 =
practically +6 =
practice -4 . -5 , -7 = -8 is
practices +9 =
practicing -9 =
practised -11 =
practises -6 =
praise -9 =
pray +8 =
precisely +12 =
prefect +5 =
prefer -3 = -4 that
prepare -5 =
prescription -7 =
presence -8 =
present -3 = -5 . -10 ,
president +12 = +9 's
press +8 send +6 =
pressure -6 =
pretty +5 =
previous +7 =
price +8 of
pride -5 =
priest -6 =
principal +5 . +3 = -11 has -13 {name}
print -11 =
printed -5 = -9 on
printer +5 =
prior -9 =
priority +7 =
prison +7 =
privacy -10 =
privately -5 =
probably +3 =
problem +9 in +6 with +4 = -9 is
problems +7 =
process -8 .
professional +13 =
program -5 =
progress -5 report
project -5 = -6 is
projects +13 =
promise -1 = -4 .
promised -6 to
prompt -7 =
propose +9 to +6 =
proposed -11 =
proud -8 . -13 = of
prouder -7 =
provided -9 . =
psychologist -6 's -7 =
public +12 school +3 =
puffs -11 =
pull +9 out +7 = -9 up
pulled -8 the
pulling +4 =
pump -16 =
pumpkin -6 =
punish +8 =
punished +8 = -11 ,
punishment -9 .
pupil -20 =
pupils -11 =
puppy -10 =
purple -9 =
purpose -9 ,
push +12 in +3 =
pushed -7 {name} -8 him
put +9 this +7 her +5 the +4 = +3 on +2 it -7 a my that -8 out -10 in -13 me
putting -3 =
quarrel -10 with -16 =
quarter -3 = -7 ,
query -8 =
question +9 . of +8 i +5 = -8 that -10 about -12 , {number}
questions -6 about -7 , . -11 =
queue +7 =
quick -7 = note one -9 and
quicker +7 =
quickly -5 = -8 .
quiet -4 . -6 =
quit +7 =
quite +10 = -6 right
quiz -4 =
race -10 =
rack -11 =
radiator -8 and
rail -10 =
rain -9 = -10 .
rains -9 =
raise +9 him +4 = -7 the
raised -7 my -8 her
ramp -4 =
ran -5 = -6 out the -8 over
rang +3 = -7 the
rank +9 =
rarely +10 =
rash -8 . -13 =
rate +10 =
rather +9 more +5 have +4 = -6 than you -9 do talk tell -14 hear
ray -8 =
re -5 = -9 ,
reach -5 = you -7 me
reached -11 me
read +8 past the +7 * +3 = it -9 aloud {name} {quote} -10 every me
reader -4 = -10 ,
reading +3 = +2 * -6 in -7 test -10 this -11 a
ready -3 = -5 for -7 to
real +7 * +6 teacher +3 = -12 .
realise -7 that
realize -8 that
really +9 do +7 want +5 = -6 concerned -9 . -12 like
reason +9 the -3 = -5 , -6 i -10 . is
reasons -4 = -5 .
reassuring +6 =
recall +7 =
recap -6 what
receipt -12 of -13 =
receive -11 the
received -5 your -7 a -9 = the -10 .
reception +3 = -7 .
recess +7 ?
recheck -10 =
recipe -8 for -13 =
reckons -10 =
record -6 of -9 it
recorded -9 = -12 as
records -9 , -11 =
red +9 pen -4 = -9 pouch
redo -6 it
reduced -11 =
ref -7 =
reference +8 . -7 to
reflection -12 =
refund +9 =
refunded -6 =
refusing -8 to
regard +7 =
regarding -6 {name} -12 = -16 the
regards -7 , -12 =
register +7 = -9 ,
registration -9 and -10 =
regret -7 to
regular -12 =
relay -11 =
relieved -6 =
religious -7 =
remain -3 =
remains +6 =
remark -9 . -10 in
remarkable +11 =
remember +7 that +3 = -9 it
remembered -6 =
remind +10 = +7 me you
reminder -6 = -7 that
remove +6 =
reopen -9 =
rep +12 =
repair -13 =
replace -10 =
replaced -5 =
replied -6 =
reply +8 . +7 , =
report +8 card +4 , +3 is -2 = -9 and -11 of that
reported -8 to -16 =
reporting -7 =
reports -9 that
request -6 , -8 under -9 a -10 = -12 you -13 for -16 that
requested -9 =
requesting -5 a -12 =
requests -8 =
require +7 =
requires -7 =
reserve -10 =
respect +15 , +12 = -7 that
respectfully -4 =
respond -15 to
responsibility +9 = +8 .
responsible +8 for
rest +6 of -2 = -3 .
result -8 .
results -4 = -8 are -9 in
retainer -6 = -8 in
retake -2 = -6 it
return +3 = -8 it
returning -10 = the
review +7 = +6 , -11 of
reviewed +4 =
revision +5 =
rice -6 =
rich +15 = +9 to
ride -12 =
right +9 in place -3 about -6 = -8 . for person thing -9 , ? -13 to -18 that
ring -3 the -8 on -15 you
ringing +9 the +6 =
ripped -6 =
robotics -9 =
rocket +10 science +8 =
role -8 =
roll -7 call
room +8 at +7 when +4 and -10 on -11 without -12 {number}
roster -13 =
rota +8 =
rough +6 =
round +2 = -8 .
route -8 =
routine +6 =
row -1 = -3 , -10 .
rubber -14 =
rude +6 = -8 to
rugby +9 =
rule +3 is -8 of on -10 about -13 and
ruler -4 =
rules +8 are +4 = -5 .
run +8 that +5 a +3 = -4 the -5 . -11 ,
rung +7 = -8 you
running +9 that +6 . +5 the -1 = -5 , -7 and behind -11 late
rupees +7 =
rush -8 , . -12 =
rushed -11 =
sad -17 =
safe -6 and -11 . =
safeguarding -9 lead
said +6 at this +4 . +2 it -4 what -5 you {name} -6 anything he the -9 there -10 = something to -11 yes -13 * -19 i -20 that
saint -10 =
sake +11 = +9 ,
salary +6 =
sale -8 .
salt +6 =
same +10 three +8 week +7 place story +6 as +3 = -5 day -6 for thing two -8 at evening -9 boy -10 . -11 in way -12 time -15 ,
sanction -6 =
sand -7 =
sandwich -9 =
sat +6 down +3 = on -6 with -8 next -10 at
saved -10 =
saw +4 the -2 = -4 . -7 it -8 {name} -11 , -15 that
say +13 about +9 for +8 i +7 sorry thank +6 what +1 = -2 it that -3 no -4 nothing -5 the -6 a she -7 how -8 his {number} -9 he or something -10 why -13 to {name}
saying +8 . +7 no -2 = -4 it -6 she -10 {quote}
says +7 what +6 a +5 . +4 you -5 , -6 = -7 the -9 * she yes -10 your -11 i -12 there -14 he -15 {number} {quote} -16 that
scan -7 =
scare -6 =
scared -7 to -13 =
scarf -9 =
scene -5 =
scholarship +10 =
school +12 does +10 starts would +9 ever +8 board has +7 we +6 for with +5 = at they to -2 is -6 nurse -7 on -8 days rule -9 he -10 , -12 will
schools +10 = +8 , +6 .
science -4 =
scold +5 =
score -13 =
scored +4 =
scrape +7 =
screen +7 time
screening -14 =
screenshots +10 of +8 =
script -12 =
sealed -8 =
search +4 =
seat +6 for +2 = -7 ,
seated -8 =
seating +9 plan +7 = -9 ,
seats -3 = -8 ,
second +7 and -6 . term -7 page -8 * = hand -10 half
seconds -5 .
secretary +11 . +7 =
section +7 * +4 =
sections -8 =
security -9 =
see +9 who +8 which +7 , that we what +6 how where +4 a +2 the +1 = -1 . -3 it -4 ? -5 you -6 from them -7 him my {name} -8 his us -9 at -11 her {quote}
seeing +11 as -2 = -9 the -10 at
seems +11 to +10 you +9 = +8 the
seen +5 it -6 your -8 = -9 a him his -10 you -13 .
sees -6 =
selection -16 =
self +6 * +4 =
send +7 , her +5 a me -3 it -7 one -8 home them -10 the -12 {name}
sending +10 him me +9 = -5 a -6 the
sends +4 =
senior -5 =
sense +14 = +9 that +8 . -7 of
sensitive +6 =
sent +5 her in -6 it the -10 {name} -11 ,
sentence +5 = -7 ,
sentences +4 =
separate -15 =
separated -10 =
separately -5 = -8 .
serious +6 =
seriously -5 =
serve +8 =
service +7 = +6 .
sesame -9 =
session -8 . -11 =
sessions -13 =
set -5 . -7 that -12 off out -13 of up
settle -10 =
settled +7 =
seven -3 = -4 . -5 , -8 of
seventeen +7 =
shade +11 of +5 = -7 *
shaken -11 =
shaking -6 =
shall +11 expect +8 i +6 = -6 not -7 we -9 be
share -7 with -8 it -10 =
shared -9 =
sharing -6 =
shark -8 . -13 =
sharks -12 =
sharp -6 =
she +7 stays +6 cries is left +5 does {quote} +2 will -1 'd -2 has says -3 's -4 = may sat was -5 * comes could -6 ate have lost ran sit tells -7 be did fell heard said showed -8 also drew finished forgot missed on -9 in laughed need never -10 been felt thought -11 knew read reads say -12 knows put thinks -13 do get made -14 took -15 loves -17 likes
sheep -4 = -9 .
sheet -6 , is -8 . =
shift -10 . -11 =
shifted -5 = -9 to
shin -10 =
shirts -8 =
shocked +10 =
shoe -7 . -8 , -10 =
shoes +6 on -8 ,
shook -8 hands -14 =
shop -5 . -8 =
short +5 , -7 = -11 version with
shorter -5 =
shorts -9 =
shot -17 =
should +4 know not +1 be -6 say -7 she -8 i -9 get go -10 hear like we -11 {quote}
shoulder -5 = -9 .
shoulders -6 =
shout +9 at +7 = -9 ,
shouting +7 = at -8 .
shove +8 =
shoved +7 =
show +7 up -7 and -8 = -9 . -10 him -19 you
showed -4 = -8 me
shower +7 =
showing +6 =
shows -3 = -5 a -6 .
shrug +9 =
shrugged +10 =
shut -7 = -8 .
shy -5 =
siblings -6 =
sick +8 to +5 = -6 bay
sickness -6 = -9 .
side -4 . -5 = -10 gate is
sides -7 =
sight -9 =
sign +9 a +5 the -4 = -5 , -6 out -9 at -11 in
signature +3 = -4 . -8 is
signed +9 her +7 by +5 in -11 form -14 .
signing +8 =
signs +4 =
silence +7 =
silent -4 =
silly +10 me
simple +10 as +7 =
simply +10 not +8 =
since +9 before +8 {name} +7 day +5 he you +4 {number} +2 = the -4 * -7 they -9 . -10 friday your -11 then three
sing -9 =
singing -7 =
single +9 = week +8 one time +3 thing -7 day
singled +7 = +6 out
sings -7 =
sir -2 = -6 , -11 .
sister +8 was -3 , -8 in -11 is
sit +12 there +9 on +7 and +6 = with -2 down -3 in -8 it -11 near -14 . the
sits +7 on +6 in -7 with -8 out
sitting +10 in +7 =
six +7 , +6 year years -2 minutes -5 hours -7 . -9 *
sixteen +6 =
sixth +7 form +6 =
sixty -7 = -11 one
size -8 . -10 = -14 {number}
sizzle -9 =
ski +5 =
skin -7 = -9 .
skip -8 it
skipped +7 =
sleep +8 at over +4 = -6 . -13 ,
sleepover -8 =
sleeps -9 =
sleepy -9 . -13 =
sleet -7 =
sleeve -7 =
slept -6 . in -8 on -10 =
slid -7 =
slide -7 =
slip +3 , -9 in
slips +4 =
slot +7 on -4 =
slow +7 . +5 = -7 ,
slur -8 =
sly +11 , =
small +9 * -7 one -8 break -9 ones -11 children group
smart -6 =
smell -10 .
smile -11 .
smiling -6 = -9 .
snack -4 =
snacks -8 =
snake -9 =
snow -14 =
so +12 called +11 kindly maybe spare why +10 glad +9 * thoroughly +8 much now +7 as is one what will +6 to +5 many +4 forgive the +3 do +2 he -1 we -3 {name} -5 no on proud -6 grateful in nobody when -7 good happy long would -8 bear nothing she there -9 could have himself i quickly thank -10 am at from it well -11 , please -12 kind sorry -14 if that this -24 here
soccer +6 =
social +6 services -10 media
socks -6 =
software -13 =
sold -6 =
solicitor +14 = +9 .
solid -8 =
solo +4 =
solve -12 =
some +10 people point +9 , nerve +7 . = +6 * -2 of -7 time -9 boys nights
somebody +12 = +9 's in who +8 would -4 at -10 tell
somehow +13 = +9 the
someone +15 who +8 = +6 to -5 else -10 's
something +7 to +6 . +5 about with +2 = -4 is -6 wrong -7 i
somewhere +8 = +7 .
son +7 would +3 's = is -5 was -7 had has -8 and that -9 say -10 got -14 {name}
song -9 . =
songs -10 =
soon -5 . -6 =
sooner -4 = -9 .
sophomore +8 =
sorry +11 but +9 if +6 you -2 = -8 and -9 for -14 to -15 i -17 about -18 .
sort +10 of +6 = it
sorted +3 =
sound -10 . -14 =
sounded -9 =
sounds +7 like
soup -6 . -11 =
sources -8 =
spam -11 ,
spare +17 me +4 = -9 * coat
spares -11 =
speak +11 to -5 = -8 * -9 in it with -11 {name}
speaker -11 =
speaking -2 =
speaks +11 to +5 =
special +9 kind -4 = -10 education
speech +12 about -3 = -6 therapist -7 therapy
spell +9 =
spelling +3 test -1 = -5 bee
spend +5 =
spent +6 = -10 the
split +5 =
spoil +8 =
spoiled +9 =
spoilt +16 =
spoke -1 = -7 with
spoken -6 = with
sport +9 ,
sports -5 day -7 =
spot -3 =
spreadsheet +6 =
spring -6 . =
square +5 =
squinting -8 =
staff +6 room +5 , -4 = -7 have
staffroom +8 =
stage -3 = -6 .
stairs -6 . -8 =
stairwell -10 =
stall -5 =
stammer -5 =
stamp +4 =
stamped -10 =
stand +8 there +4 in +3 = -7 , for
standard +9 =
standards +12 .
standing +3 = -9 right
stands -8 . -9 = at
stars +10 =
start +8 by -7 over -8 ? -12 .
started +7 it -5 = -6 . -8 ,
starting +12 to +5 = -8 tomorrow
starts +8 at +4 = -9 on
state -8 = rule
statement -8 .
statements -7 =
stay +9 up -4 = -6 at home -8 with -10 . in
stayed -6 = -10 with
staying -6 =
stays +10 at -11 with
step -6 . -8 =
steps -10 , -12 =
stern -11 =
sticker +5 chart -10 ,
stickers -8 =
sticks -6 =
sticky -7 note
still +9 no +7 not -4 on -7 got time -8 at -9 , going shaking -10 think -11 like -12 need
sting -8 =
stitches -6 . -13 =
stoked -9 =
stomach -12 =
stood +6 there +2 = -6 up
stop +11 you +10 = emailing +9 asking +7 calling +6 sending -4 . -8 me -9 for -12 by
stopped -2 = -6 talking -9 .
stopping -9 =
stops -6 =
storm -8 . -11 =
story +8 about with +7 = +5 ,
straight -4 to -12 with
strange +8 = that
stranger +5 =
strap -6 =
streak +9 =
strep -9 =
strict -7 =
struck -16 =
struggling +10 to +5 =
stubborn -7 =
stuck -8 , . in -9 on -17 =
student -9 = -10 's , -13 who
students +11 and +2 = -8 in -9 have -12 .
studies +7 =
study -6 = -8 .
stuffed -8 =
stung -10 when -16 =
stupid +7 = +6 .
sub +3 =
subject +6 =
subjects -10 =
submitted -7 the -17 =
substitute +6 =
such +10 = +9 an -9 good
suddenly +12 =
sugar -7 was
suggest +8 you
suggested -9 =
suggestion +8 . = that
suit -7 = you
suits -7 = -9 .
summary -8 =
summer -4 = -5 . -9 * -10 ,
sums -9 =
sunscreen -7 =
superintendent +12 = +7 .
supervision +10 =
supper -6 . -14 =
supply -8 closet
support -7 =
suppose +20 = +9 that +8 . a the +7 ,
supposed +5 = +4 to
sure +13 to +10 = +8 , what +7 it the -5 she -6 you -8 i who -9 .
surely +7 =
surprise +5 , -5 .
surprised +7 . -10 me -15 to
surprises -9 =
survey -6 =
survive +7 =
survived +9 . =
suspect +11 = +8 that you -12 he
suspended +8 =
swap -11 =
swear +6 =
swearing -14 =
sweets -8 . -10 =
swim -7 =
swimming +8 teacher -6 =
swings -7 =
switch -6 =
switched -6 =
swollen -11 =
syllabus +11 , +8 =
table -3 = -9 with
take +12 a +6 my this +5 that +1 = -3 the -7 them -8 her -10 your {name} -11 back
taken -4 aback -5 the -8 down -9 it
takes +3 a -3 = -7 it
taking +8 = it
talk -1 to -5 = it -11 about
talked -7 to -8 = -10 with
talking +9 to +4 . = -3 about -9 in
talks +6 = -8 about
tally -10 =
taped -8 it
tardy +6 =
targets +7 =
tasks +8 =
taught +6 . +4 = -7 her -9 them -11 my
taxes +5 =
taxi +8 =
tea -8 = -10 .
teach +12 = +9 them +6 the
teacher +8 . +7 = had +6 was +4 would -4 , -7 is -10 will
teachers +4 = -7 , -8 will -9 who
teaches +11 =
teaching +8 him +6 , =
team +8 is +6 = -4 , -9 's
tears +10 on +2 = -5 .
teenagers +6 =
teeth +4 =
telephone -8 =
telephoned -11 =
tell +10 from +7 us +1 me -3 her -5 = -6 them -9 him -10 his -11 . -14 you
teller -8 =
telling +7 her us +5 = -7 {name} -10 that
tells +9 us -15 you
temperature -10 =
ten +8 for times year +7 and +6 to +5 in -2 minutes -5 days -12 school -18 .
tend +9 =
tent -6 =
terms +15 =
terrible -8 . -14 =
test +9 scores +5 . +4 on +1 = -6 was -8 in -10 and -12 is
testing -7 =
tests -16 =
text -8 about and me -11 =
textbook +6 =
than +11 yours +9 about to +8 admit that the you +6 your {name} +5 = +3 a -5 * -7 in it -8 mine usual -9 anyone at guess -10 any -11 anything we -12 once -15 me -16 i
thank -7 god -12 = -14 you
thankful -11 =
thanks +6 to -2 for -3 = -5 , -13 .
that +12 front +11 building child man +10 desk form +9 bus house is language woman +8 by detention letter reading school +7 = again at came classroom girl here if meeting mrs someone way +6 ? and room +5 boy mark to +4 a can +3 somebody +2 one +1 your -2 . the -3 , -4 she you {name} -5 's he part would -6 comes from his makes means my they -7 does every everyone i it with -8 about counts last looks morning surprised -9 decision meant nothing parent said something there this time work -10 be fit helps made -11 day -12 says what -13 we
the +15 very +12 blame booster curriculum hell local superintendent +11 bruise complaint courtesy fees +10 adult attention bloody day home love making mother peanut talking vape +9 child education estate fact fifth guidance manners ones so speech subject tears trouble truth +8 account adults better bleachers boy easy genius greatest habit news nursery part problem sense suggestion teachers victim wheelchair +7 annual bill dance excursion fete font governors heads least lot mayor morning others party plant post question sort staffroom truancy village {name} +6 attendance calculator carpool ceiling committee feeling fine free head hour kindest laptop last night point poor poster principal stage timetable top +5 allergy bin bins corridor county dress football forty handbook infants kid marking matter monday name only plan policy register scholarship staff sub syllabus team +4 dark families hair homework lad minutes moon needful next one parents person phone rest rules slip world {quote} +3 crossing dates dinner email four lesson teacher time way weekend +2 = district first same school story +1 board word -2 book car concert diary end front gate note reading test -3 bathroom desk door essay fourth fridge hall kids letter medical meeting museum pencil side spelling swimming third trip window -4 baby back box circular computer days exam field floor group link marks missing new noise portal psychologist quiet rain science sheet state walk {number} -5 balance big bike books boot cafeteria certificate chair coach council date debate dentist dog evening full glasses green lab lice list man meantime overnight paper season seat system three video words wrong -6 accident art backpack boiler bus children climbing consultant delay display egg fence ferry final fire hat key library long mark maths photo regular request river ski stomach tests trophy ute wall water younger -7 answers appeal assembly bakery bottle chart coat dose drawing drill ear early ears error firm garage grass harvest heat hoodie lockers lost lower minibus mock office order password pediatrician playground practical priest proposed puppy receipt record relay robotics rule six swim telephone train woman workbook yard -8 alarm amount attached bag cards cello closet doctor face flu frog glitter goat half highest kettle lads locker loo microphone missed move nits offer oranges packet picnic placement plain pool queue score song spellings sponsored stairs stairwell teller title tractor trampoline tub tuba war wash -9 application bar bath birth changing chemist code collar conference enclosed eyes form garden guinea gym hard hours insurance law lid lift lights mud neighbours nurse physio pictures play points pond purple radio recipe sample scores screen script second section spot stall students swings text vaccination volcano work yearbook young -10 bread bridge classroom course data disco driver facts hearing jacket knee math past patience quiz ramp rash roll sleepover small van -11 best blue boys break cast cat credit emergency examination fall farm glass incident inter left match north pharmacy she slide zip -12 absence app bed cake company corner draft following hospital old panel pass skin usual zero -13 ball church cost original written -14 camp league notice transport -15 clinic mornings number shop -16 late map -18 card fair
their +11 mothers +9 = +5 own -3 * -9 way -10 families
theirs +8 =
them +8 the +4 , -1 = -3 at -4 on -5 a in -6 * for to -9 myself over -10 boys -11 up
then +14 you +9 there +4 = -5 he -7 she -8 again asked tell -9 a went -12 *
therapist -5 =
there +13 ? +10 ever +8 has to +7 when would +4 will +3 = +2 . -2 is was -3 , are -4 with -5 for -6 's -7 at by -8 another from i -9 a somebody -13 be something -14 anything
these +7 = +6 days -9 are
they +8 came would +7 all +5 come -3 were will -5 have -6 need -8 said -9 found say -10 both
thick +8 =
thief +11 = +10 .
thin +7 =
thing +10 on +9 he +7 that to -3 . -5 in -6 , about -8 is with
things +8 do +5 . -3 = -7 about -8 before on -11 like
think +12 because +11 to +10 i we +7 you +6 = -5 it -6 of the -8 anyone before -9 , -11 . -12 ? -13 is -14 she
thinking +9 = +8 a that the -6 of -8 it
thinks +8 he -7 the -9 it -10 = -14 you
third +5 time -4 = -7 grade period -8 day -14 one
thirteen -6 =
thirty +10 children +8 eight +7 one +1 = -11 minutes
this +13 family +10 building conversation school +9 and office sort your +8 = boy matter place the +6 i on way +5 . class email one was +4 goes -3 from -4 letter time -6 , right -7 point with -8 job my -9 as by half means once weekend word -10 fall less same -11 arvo -12 before matters out year -13 month term {name} -14 house -19 week -21 morning
thoroughly +10 =
those +8 boys +5 = two -3 * who -12 were
though +2 i -9 .
thought +15 to +11 a +8 = -5 about -7 . you
thousand -6 =
threatened -9 =
three +11 emails +7 and +5 days times +4 different +3 years -3 * = of -5 children -8 . kids -9 in minutes parents -10 boys -11 were -13 things
threw +6 = up
thrilled +3 =
throat -6 =
through +10 her +4 it -2 the -6 a
throw +4 =
thrown -7 =
thug +12 =
thumb -6 =
thumbs -9 =
thurs -12 =
ticked -6 =
tie +4 = -7 .
till +3 * {number} -7 she -8 you -10 friday -14 {name}
time +11 for +9 your +8 from to +5 this you +4 = she that +3 i the -3 , and -4 . since -5 of -8 today -9 ? because before would -10 does in was -12 please
timeline -9 =
timer -9 =
times +11 i +10 before +6 tables +5 = +4 , and -5 . -6 a -8 since -12 this -15 in
timetable +3 = -7 ,
tin -6 = -9 of
tiny -6 =
tip +7 =
tips +7 =
tired +5 of -2 = -4 ,
tissues -6 =
title -13 =
to +12 fail think +11 debate notice spell +10 hand +9 care discuss finally how live schedule throw +8 bed count feel hear here like own shout +7 beg believe follow have himself hit ignore need put ring some text wonder +6 cut learn parents +5 argue everybody me my us +4 = any check cover explain stop +3 play send +2 be call find his let read teach tell your +1 go -1 her it -2 . ask make school -3 change share {name} -4 finish him inform whoever write -5 another both drive fill get one the two worry you -6 hold name pay stand start -7 at begin bring confirm death end enter every first help pull show stay ten understand {number} -8 appeal come kill meet miss nine nobody on practice push record remove six -9 , and heart hide join practise print step tie -10 mr request settle sign sing -11 ? about carry correct excuse face fix give kneel mrs pass reach -12 all class drop eat fight walk -14 move -16 talk
today +11 itself +3 . -5 = ? at -6 so -9 and i she -10 is with {name} -11 , -13 that -17 he
together -3 . -8 ? -9 = -10 with
toilet +9 ?
told +12 no +10 about +9 , +6 in my -2 us you -3 = the -4 a -5 it -6 him them -7 mr -8 me off -9 her his our -10 everyone -12 {name}
tombola -7 =
tomorrow +11 morning +9 with +3 , -1 = -5 . -7 in -8 ? -10 we -13 is
tone +9 =
tonight +6 , -3 . -5 = -7 if -8 ? -9 's
too +9 much +6 * -1 = -6 , -7 many -8 embarrassed late -9 . long
took +9 you +4 it -1 = -9 him
tooth -8 and -9 , -13 =
top +10 set +8 of +7 = -6 , -7 .
topic -5 =
torch -9 . -15 =
tore -11 =
touch +8 =
touched -4 =
tour +4 =
toward -11 =
towards -9 =
towel -6 =
town +9 and +4 =
track +6 of
trade -8 =
traffic +10 , +4 =
trained +7 =
trainers -8 .
training +6 =
trains -12 =
transcript -10 =
translate +7 =
translator -8 =
transport -4 =
transportation -11 =
trash -10 .
travel -9 =
tray -6 , -7 = -10 .
treat +10 to -6 this -11 him
treatment -8 .
trial -5 =
trick -6 =
tried -7 the -9 =
tries -11 =
trip +9 and +6 money +4 , -2 = -9 form to -11 is -16 ?
trips +8 =
trombone -9 =
trophy -10 .
trouble +10 = +8 of to +7 ? +3 , . -7 at -8 and
trousers -5 = -8 ,
truancy +9 =
truck -4 .
true -6 = -7 that -8 ,
truly -6 =
trust +6 me +5 =
trusted +8 =
trusting -7 =
truth +8 = +7 .
try +9 . +3 to -8 the -10 ? -11 it -13 again
tuba -7 =
tuck -9 =
tuition +7 =
turn +4 up -7 it -8 in
turned +4 in -2 = -10 away
turning +10 into +6 =
turns -4 = up
tutor +6 , +4 =
tutoring +8 , +4 =
twelve +7 , +6 year
twenty +11 two +9 eight +6 three +3 = six -4 minutes -5 years -12 five
twice +5 , -5 and -7 this -8 in -12 because
twins +5 = -9 .
two +9 faced +7 days +5 more years +4 hours -2 = -3 minutes {name} -5 , other -6 * times weeks -7 books places -8 papers parents -9 boys -10 from months -11 girls -12 others pages things -13 friends -14 children different
type +6 =
ugly -8 =
uncle -6 =
under -7 * the -8 our
understand +7 , -4 = -5 it -7 that -17 the
understood +7 that +5 =
uniform -5 = -7 ,
union +10 =
unit -9 ,
university +13 =
unkind -7 =
unless +4 = -10 there
until +9 now she somebody +5 he +2 i -6 it the -7 * -8 ten then {number}
unwell -6 =
up +8 as +7 there +6 in twice two +5 with +4 before +3 and at from the +2 = -2 . -3 to -5 by here his on till -7 that today -8 every {name} -10 again what -11 , is -13 all front
update -7 on -12 =
uploaded -9 =
upon -13 =
ups -5 =
upset +6 , -4 by -5 about -7 = -8 . -10 with
upsetting -7 , =
upside -9 = down
urgent -12 =
us +14 be +13 not +10 for +9 were +8 anything +7 all see +5 ? +2 = -3 on -4 , in -5 a both -6 to -7 at before -8 feel meet that the -9 and
use +11 them +6 of -4 the -13 .
used +9 it +3 to -7 the -8 a
useful -7 . -11 =
useless +8 =
uses -4 = -9 a
usual +4 . =
usually -4 =
ute -8 =
value -6 =
van -7 , . -11 =
vape +10 =
vaping +6 =
vending +7 = machine
verse -9 =
version -5 = -10 ,
very +9 difficult interesting same +8 helpful interested long +6 = +4 * well -8 quiet sad -9 happy loud much -10 hard proud -11 kind sorry -12 funny -14 nice -15 upset
vest -6 =
vet -9 =
via +10 =
victim +9 =
video -12 , =
view +11 of +6 =
village +10 =
villain +8 =
vinegar -8 =
violin -8 =
vision -7 =
visiting -9 =
vocabulary +9 =
voice -6 = -9 is
voicemail +4 =
voices -8 . -9 =
volcano -11 =
volcanoes -10 =
volunteered -10 =
volunteers -11 =
vote -9 =
voted -6 =
w +5 * -4 = -11 o
wait +7 until +6 till +4 for -6 . -9 in -13 ,
waited +9 until +4 = -9 with
waiting +9 for +2 =
waiver -8 =
walk -7 home with -9 = -10 her
walked +10 past -5 out -8 off
walking -8 home
wall +5 . -4 = -6 , -7 and
want +9 , them +8 it +7 an his the -8 this -14 you -17 to
wanted +7 . a -6 = -11 to -16 you
wanting +7 =
wants -5 = -7 one to -8 the -10 a
war -12 =
ward -11 {name}
warm -9 up -16 =
warning -3 =
was +10 picked +9 teaching you +8 brought easier ever it +7 doing i she ten +6 due off to +5 . late +4 handed only +3 done not +2 * +1 = -1 {quote} -3 a hurt -4 under your -5 good his lovely meant said there -7 asking broken called careless ours read real -8 afraid brave four frightened hit printed searched thinking two up -9 asleep given in kind mine moving my polite quiet rude seen upset wrong -10 behind cut gone her holding missing sick sorry -11 all our out perfect scared tired -12 pretty -13 found -14 disappointed surprised
wash -5 =
washed -9 =
waste +9 =
watch +8 that +6 . +4 = -7 for
watched +6 him +3 =
watching +11 them +10 = +5 the
water +4 bottle -4 = -7 and
wave +10 = {number}
way +8 or +6 to +3 . -9 ? -11 for home i round
ways +6 =
we +13 both +12 call +11 also +10 feel +8 ? go rang send +6 move please +5 all could pay +4 get +3 would +2 are -1 = -2 'd do will -3 had -4 look -5 know talked -6 agreed called missed owe put start -7 may think use -8 have laughed meet shall took -9 decide got see still take talk tried -10 love make -11 moved read -12 must want {quote} -13 try -14 lost -15 need
wear -12 the
website -6 . -7 says
wedding -11 =
weds -9 =
wee +8 =
week +11 after +8 was +7 before from it +6 in +5 of +4 and -5 , = -6 's -7 {number} -8 . as so we -11 is -12 ? he
weekend -4 = -5 .
weeks -4 and -5 , -6 .
weighed -8 =
weird -3 =
welcome -10 . -15 to -17 =
well +11 have +8 to +5 that +4 done +2 , = -10 be -12 as -13 .
wellbeing +6 =
wellies -8 . -9 =
went +6 up +5 into -3 = -4 home -7 in -8 . -10 and from
wept -10 =
were +11 you +8 wrong +6 told +1 = -3 * -4 at -6 so -7 late {quote} -8 standing worried -9 kind -12 right -13 .
wet +2 = -9 .
whale -8 =
what +14 goes +13 else the +12 kind part they +11 a more +10 this +9 one +8 was were +7 * you +6 exactly +5 he +4 = we +3 is +2 's -5 can that time will -6 have i -7 did helps -8 could do happened led -9 , matters should -10 does -13 to -14 would -15 works -18 ? -31 .
whatever +5 = -4 you -9 . time
when +9 the +7 my there they +4 it +3 = a +2 he {name} -2 you -3 i we -13 and -22 .
whenever +10 i +5 it -4 =
where +8 were +7 = you +6 my +3 he +2 the -7 she -12 to
whether +6 she +3 the -7 {name} -8 to -10 i
which +11 your +9 , of +7 tells +5 i +2 = -2 is -3 was -5 she -6 dates days -7 has -8 he made -9 part would -10 means -12 door -13 day
whichever -10 =
while +10 others +8 the +5 = you -6 we -8 it this
whistle -3 =
white -8 =
who +9 finds on +8 come comes exactly in knows +7 = cares told +6 gets you +5 are gave has +4 * got +3 's did have -6 does -7 else -8 forgot found never noticed tells -9 decides it once taught the -10 . do were -14 ?
whoever +10 decided marked +7 wrote +1 = -9 made you -10 has
whole +8 back term {name} +7 thing +6 of +5 school +4 = class -4 * -8 family team -9 assembly table -12 book
whom +9 , -7 . -9 ?
whose +17 = +13 father +9 dad +5 parents -10 fault
why +9 am +7 can she +6 not +5 = was +3 did is -2 . -6 do -9 are -10 , -11 i -14 you {name}
wife -9 's says
wild +8 =
will +12 , +10 just thank +9 in +8 * pass serve +7 live regret +6 go meet never +5 change give hear let say tell +4 have +3 = be get see -2 look -3 not -4 find -5 . need -6 keep pick still -7 ask drive know -8 apologise both count hand happily help speak take text think what work you -9 bring collect gladly hold own pack post sit stand use -10 complete i read run show sort -11 sign -12 accept always miss -13 buy -16 send talk -18 ring -21 pay
willing -7 . to -10 =
wind -6 =
window +4 = -3 .
winter -3 =
wipe +6 =
wiped -10 =
wish -5 = i -6 to -8 .
wishes -6 = -8 to
with +12 parents +10 far +9 your +8 all it more +7 is +6 an any respect +5 mrs no their +4 . +2 that +1 a his -2 the you -3 him one -4 her my reference {name} -6 great -7 miss something -8 apologies eleven mr -9 school -10 ? anyone myself -11 thanks us -12 me them -13 love so what
withdraw -8 =
within +8 the +6 a -1 = -8 ten -9 {number} -10 five
without +10 so +8 a +4 her +1 = -6 * his -8 them
wobbly -9 =
woman +9 =
women +11 =
won -11 =
wonder +15 = +9 what +8 why +5 whether -8 if
wondered -6 if -13 =
wonderful +10 , +9 that
word +10 from +7 i {quote} +6 = for -7 . and -11 to -12 at
words -2 . -6 , -7 = -9 with
wore -16 =
work +3 . -5 and -7 ? -8 this -9 is with -10 you -12 on
worked -5 out -6 =
worker -9 =
working +2 = -4 . -8 days -16 on
works +8 in +5 , -5 at -10 with -14 for
worksheet -7 .
worksheets +5 =
workshop -9 =
world +8 = -13 of
worn -12 =
worried -6 about -7 , -11 that -16 =
worries -7 at me
worry -3 about -6 , -8 that -9 =
worse +4 = -8 .
worst +8 thing -7 =
worth +9 the +3 = -12 .
would +13 not +11 appear +10 have +9 never +8 know +7 . +6 say +3 it +2 = -5 be think -6 the -7 a ask -8 still -9 gladly happen -10 she -11 help make suit -13 mean that -14 love -15 you -20 like
wrapped -7 =
wrestling -5 =
wrist -5 = -6 .
write +9 one +8 in -3 . -4 = it -5 , to -7 that -8 on -9 about -10 because down -11 a -14 with -15 you
writes +6 =
writing +8 a +6 . -2 = to -7 so -10 with -11 because this -12 about
written +8 apology +5 by on -3 = down -8 notice -10 the -13 that to -14 *
wrong +10 bus +4 in +2 . -5 , -8 child -9 about end on to
wrongly -7 =
wrote +3 {quote} -4 the -5 = on -6 a you -7 that
x -6 . -9 = ray
yard +3 = -5 .
ye +10 =
year +12 old +9 olds +8 has +3 = -8 , -9 we -10 there -12 . she -15 ?
yearly -8 =
years +8 in +5 , and +4 = -12 . -14 ago
yell -8 =
yellow -5 =
yes +10 or -1 , -3 = -12 . to
yesterday -6 and i -8 , -10 he -15 =
yet +11 to +10 again +9 another -6 , -17 .
you +16 people +15 lost +14 just wanted +12 decided imagine obviously +11 knew looked ought +10 guys lose not threw +9 = dropped figured needed sleep thought two +8 'd blame chose come opened promised skipped there who +7 * enjoy leave only picked speak stood took want +6 let went +5 call i lot made read sent signed take when will with +4 . could saw think +3 , are ask both kept would write +2 gave +1 got -1 have -2 can do know may told -3 he kindly were {quote} -4 feel never since tell the this wrote -5 ? at ever heard it on she to -6 always and dare over ring treat -7 a again already also disagree first for hear now one sit suggest today why -8 as believe by change describe herself my point said say something -9 been email handled himself must please saved still tomorrow tonight use very well -10 check from get help how in through what wish -11 choose explain -12 about see seen -13 consider if raised -14 be because decide mentioned -15 an noticed -16 or -19 called -20 mind -21 asked
young +10 and -8 man
younger -11 =
your +18 house +16 mind +13 feelings household place +12 = +11 kitchen +9 * address carelessness first heart older problem +8 concern excuses front mouth opinion own +7 colleague hand little so {name} +6 last staff +5 emails +3 family phone -1 side son -2 note -4 email -5 complaint mail -6 signature -7 daughter feet name text voice -8 mother question shift -9 children kind rights {number} -11 comment help letter point right -12 sister -13 time -14 message patience -15 form -18 call -19 child
yours +7 has +6 = +3 . is -8 ,
yourself +10 = in +2 .
yourselves +5 =
yr +7 old -4 =
zero +6 for +5 = -4 . -8 period -9 is on
{name} +16 they +12 boy +11 kid lad +10 kids +8 how lot next +7 class comes girl have {number} +6 again back meeting +5 could group sat +4 ? because is of +3 does the you +2 and at i -2 , = for to -3 can {quote} -4 * dad gets got in on -5 been from out wants -6 about essay first paper school sits there this told -7 a did file left name not will with x -8 . all came felt had if once practice reads threw while -9 answer as day fell has having mark may or science thinks took without wrote -10 b copy dropped hair phone still three today went -11 any asked be called go grandmother only over read tells -12 project reading should since -13 father was -14 principal -15 said -16 needs
{number} +8 tomorrow +7 they yr +6 because plan when you +5 again from on students until +3 and at with -1 {number} -4 = in is p parents -5 are if instead period that -6 last percent today -7 of or this to -8 * days euro have she words -9 oclock one please test the there -10 metres residential -11 ? for hours now {name} -12 points -13 by was -14 grade -15 . out will
{quote} +13 , it +11 as +10 i will +5 because means +3 ? +1 = -2 and -3 in is so -5 about on -8 by -9 off that {name} -13 .
`;
