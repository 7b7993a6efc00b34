/** Learnt by `npm run learn` from 63270 sentences, not written by hand. How to read it: `Cues` in `src/rule.ts`. */
export const step = 0.25;
export const bias = -1.65;
export const table = `
'd +12 call +10 gently know +9 no say think +8 look +7 gone let +6 be been have +5 get not the -4 prefer still -6 expect want -7 honestly need take value -8 , -9 believe had rather run -10 a -11 feel said sooner -12 just really -15 like
's +15 daughter +13 always +11 mind mother son +10 giving kids lazy turning +9 diary let nephew school seen wife {quote} +8 being kid over six some way +7 holding mom pretty time wrong +6 behind failing hardly her life only your +5 asked called easier fault out right +4 just never office that +3 * +1 = -1 a been -2 going had -3 got very -4 , in lost my no not own {number} -5 doing for his name report said too up -6 already done gone good inhaler ready safe terrified -7 alright eating kind last missing mr nothing part signature sorry -8 coach earned fair getting here letter me mortified nobody on sick told -9 . answer at day fine fixed glasses new reading rule used with -10 about different handwriting happy read signed true written -11 all is telling to under where worried -12 also any -13 stopped -14 back still why working -15 come -17 started
* +16 team +12 data little yourself +11 cycle enough these +10 could forbid people +9 around ball families made referral split +8 block book class minutes running send service stand well who would +7 ahead card p parent side +6 from if my points under +5 boy office our till to +4 about by do some that today will +3 * = has n of thing up us +2 away back be in please w +1 a and at instead off six the was -1 . but for have is so -2 box certificate they with your -3 ? his list meeting night out tells we -4 her i knows maths myself over through -5 got po should {name} {number} {quote} -6 after club come day fever last one tomorrow took without -7 's again can cried failed friday good need now or said started turned -8 been mom reading -9 anything bottle call lol matter mum pay put saw test -10 brought called miss must really results threw week -11 are ate both go he morning say she together -12 lunch number told until -13 b left -14 read rule -15 sir
, +13 every +12 did period +11 again another end have seeing today +10 draw explain has imagine make mrs +9 bless had simple well +8 between however monday mr ours put yet +7 be out perhaps sir starting such unless you zero +6 god nobody twenty was why +5 always if never none plain take whom +4 are it like madam now second then +3 at do everyone from not nothing shall when +2 all but by call same where +1 they -1 {number} -2 for in kindly only what -3 her how is maybe or she this though {name} -4 and one that which without -5 about as before can does give so we -6 both he head my over say size tomorrow with -7 being dr four just poor quite room sat send six -8 door either friday honestly long ms number particularly plus two usually water whether whoever write -9 along any anything badly bring class down due forgive keep looked m miss mother much please quick should sure who -10 because front thanks them -11 left said -12 first last more told whichever -13 also even nine page tell -14 ring -15 sorry would {quote} -16 including mostly thank -19 me -21 could
. -1 =
? -3 =
^ +16 try +14 get glad lovely +13 frankly must +12 between buy either fix pay quit take whether +11 literally make nice sort stop sure very +10 as calling funny had instead move oh pull silly well +9 bless correct cut deal down enough find girls letting other per read reply sounds strange +8 be because believe change ever fine given miss naturally pick poor put shame ten +7 being explain honestly interesting remember so spare took +6 and boys do drop every further how leave mark next once sign somehow twenty whenever why yet you +5 keep look right since +4 are congratulations forgive give good ye your +3 another but clearly for madam of one somebody this was +2 maybe mr mrs that +1 at -1 who -2 a her nobody tell thanks -3 after call does everyone our then third until what -4 anything attached before five hello his it kids she sir there when {quote} -5 asking excuse ignore new no parents send -6 according differently eleven god has never now running state -7 * about both class go i if lost neither none only phone picture police practice seven we {name} -8 bus buses camp cause child game he item kid looking maam progress room sixty three -9 baby been bit first head ice kindly lunch mine omg parking phones school teacher transport two under uniform -10 compliments here himself is medical more morning my number please quick swimming the twice wanted {number} -11 an anyway children costume dear extra got greetings hair heads hers may me still straight they today tomorrow would -12 best doctor dr friday hiya le notice re second thank work -13 last students thought to -14 hope nurse on see yesterday -15 hi -17 happy might monday -18 can -22 also -23 hey -29 could
a +14 bully school +13 map mother +12 class +11 drama grown +10 babysitter breath bus deadline degree fifteen head mean missing view +9 bit crisis form fourth household locked loss nasty solicitor sports thug +8 bathroom child concussion field goldfish haircut kindergartner lazy liar lunch master nurse nut pen professional thief treat window working +7 choice fact home joke lecture nice nine personal priority sore spelling teacher thank wee {quote} +6 = b calendar case certificate fire five human lesson pity sentence straight +5 baby broken father fifth hundred lie parking reply seven signature single ten test twelve weekend whistle whole {name} +4 bag family girl hat kid lost meeting morning parent problem question room row story stranger two +3 box boy first half new real wet +2 thing third {number} -1 * -2 better letter night -3 book chair good second woman -4 , doctor joy late lift note one plan temperature video -5 bruise little look lot pass rough word year -6 calculator change couple cup fee football fresh fright fuss minute part permanent picture pleasure quiet reminder seat shoe simple sticky text three wonderful -7 break card concern e few gentleman holiday line moment paper payment pupil ring sandwich science speech stick stomach student very week while -8 big blank bone cake chance clear crime fair funny go lab machine movie photo rash rock shark size slur smile stack -9 bell call drill fan film friendly gift graze gun list live maths message penalty shot terrible tin torch work -10 couch door friend green mix re red voice -11 badge blue brown check coffee copy cow formal fund game legend lovely mess plain recorder separate short star ta way -12 chara classmate hard small -13 lady no worry -14 plate quick signed -15 heads pain -17 chat spare
aback -4 = -7 by
able -7 to -9 =
about +10 {quote} +9 her me +7 our that +6 is you +5 ? who +4 , his -3 ten the -4 it -6 friday him {name} -7 school sharks -8 getting -9 four twenty what yours -10 other your -11 all half -12 missing -15 {number}
absence -9 =
absences -7 , -8 =
absent -5 = -6 on
absolutely +10 nothing +5 = -8 fine
abt -10 the -15 =
accept -8 = -9 . the
accepted -9 =
accident +7 . +4 =
accounts -6 =
accused -7 =
acknowledge -9 =
across +10 as +4 = +3 the
act +8 like +6 =
acting -9 up
action -8 =
activity -7 =
actually +5 =
add -7 a -9 that
added -12 =
address -5 . = -8 , -9 is
addresses -9 =
admire +10 = the
admission -5 =
admit +13 = +10 it
admits -9 =
admitted -12 =
adore -10 =
adores -11 you -13 =
adult +8 in +6 =
adults +12 = +10 . +8 in
advance -8 . -13 =
advice +4 =
advise +7 =
advocate -6 =
afraid +5 i +3 = -8 of -11 .
after +12 i +11 week +5 it +3 the -3 * = -4 {number} -7 a four half -8 lunch school -9 ten -11 that -13 six
aftercare -6 =
afternoon -4 . -6 =
afternoons -11 =
afterward -10 =
afterwards +5 = -5 .
again +11 i +9 . my +6 = the +4 and +3 , -6 for -7 at -8 today tomorrow -12 ? next -18 in
against +8 him -2 = -6 the -13 it
age +2 =
aged -10 =
agenda -5 =
ago +9 , -10 =
agree -8 . -9 , -11 with -14 =
agreed -5 . -7 , -8 that -9 with -12 =
ahead +8 and +5 =
aide +3 =
aids -7 =
alarm +7 clock -4 = -7 ,
alarmed -13 =
algebra -4 =
all +10 before due just know +9 this you +8 do +6 means to +5 = +4 day of that +3 i -4 {number} -5 * four it -7 by her parents -8 been through weekend -10 , children for on -11 families me night -12 . my -13 right
allergies -6 =
allergy -6 = -7 , -8 .
allow -11 =
allowed -5 = -6 to -11 .
allows -8 =
almost -6 =
alone +7 with +6 in -5 . -7 , -8 at -9 and
aloud -8 . = to
already +10 decided -3 = -7 . -9 lost
also +12 have +8 be -4 a -5 , = -7 he told -8 asked -9 when -13 not -17 like
alternate -10 =
always +12 take +7 the +5 a +2 = -6 . -15 been
am +13 done +11 struggling +10 sure +9 saying told +8 no sick +7 afraid i +6 giving +5 starting +4 only +3 sorry +1 = -2 not -3 going -4 * glad off sending still -5 {quote} -6 the -7 a also at concerned guessing hoping letting mother proud seeing -8 angry around available curious frustrated on required too trying upset willing with -9 after following gone his just making obliged out that up wondering -10 her -11 answering replying -12 asking how -13 free grateful requesting worried -14 all -15 , -16 {name} -17 ashamed here -18 happy in -30 writing
ambulance -7 =
an +9 {name} +8 = a +7 answer +5 apology +4 * +2 hour -5 ambulance -6 envelope -7 independent older -8 advocate odd old -9 adult error {number} -10 attorney honest -11 interpreter
and +16 you +15 yet +13 at now +12 everybody +11 stick still +10 simple went ye +9 forth parents stop take +8 ate every frankly mine on ours starts +7 apparently by get here please somehow +6 called go send yours {quote} +5 another asked do in leave once their wrote your +2 then with {number} +1 a -1 = -2 not -3 again each his it the when whether -4 he if my nobody one there today was {name} -5 has ring to -6 had some they -7 call came eleven even hers no she thank wanted we who -8 missed must nothing says talk well yesterday -9 cried cross did found her i kept ms need needs sat sign takes thanks wants -10 gave may mr why -11 are both can got have me tell would -12 could from maybe that -13 about mrs -14 also -16 is said -17 how -18 will
angel +8 =
angry -7 , -17 =
animal +5 =
annoyed -7 =
another +9 email for +8 {quote} +7 = -5 one -8 girl pupil -9 student teacher -11 . -12 boy way -16 child
answer +9 me +8 a the +7 = in +6 from +5 . -4 , to -5 for -7 about it -8 sheet -10 you -13 on
answered +8 =
answering +7 =
answers -10 ,
antibiotics -9 =
anxiety +6 =
any +9 other +8 * +5 more +4 of -3 = -4 child -7 afternoon idea -8 chance evening hour questions -9 kind -10 teacher use -11 day morning -12 trouble -14 way -18 time
anybody +10 at -5 .
anyone +9 with +8 can +5 . +2 = -6 else in to -7 , -9 on -10 you -13 who
anything +2 . +1 * -4 = -6 about at in -8 after but -10 that -13 wrong
anyway +4 .
anywhere -5 = -12 .
apart -3 =
apologies -5 for -6 =
apologise +9 that +8 ,
apologised -11 to -15 =
apologize -9 = -11 for
apologized -8 to -13 =
apology +11 from +10 and +9 = -7 for
app -6 = -7 , says
apparently +9 = +3 a -7 i
appeal -10 =
appear +12 = +11 to +9 that
applause -9 .
applied -6 = -7 for
apply +7 to -13 for
appointment -3 = -7 .
appreciate -2 = -5 that you
approach +12 =
are +13 only +12 we +11 paying +10 children to +9 just written +8 making +7 trying +6 being +5 for hoping +3 still +2 = +1 not -2 . -3 on the -5 due no two {number} -6 an attached coming short -7 at disappointed doing so up -8 better real -9 correct good one ready working {name} -10 moving requested -11 both fine given seeing well -12 a entitled free there -14 very -15 welcome -24 right
area -13 =
areas -8 =
argument -10 =
arm -5 =
arms -7 =
around +2 = -8 .
arranged -8 =
arrive -11 =
arrived +8 at -10 .
art -8 . -10 room
arvo -5 =
as +14 if +9 good i that +7 on +6 an +5 * +4 usual +3 = -2 you -3 we well {quote} -4 a the -5 soon -7 her my -9 me -10 two -13 {name} -14 he his -19 of
ashamed +8 .
aside +6 =
ask +12 myself +10 of +9 again +7 ? who +6 a +4 me +3 what -4 . -5 for why -7 to -8 in that the your -10 you -11 only -12 is
asked +11 and +9 {name} +5 , +4 . him -6 how that -7 at -8 her in them whether why -9 = -11 for -13 me the -14 about
asking +8 questions +6 . +5 , -1 = -6 why -9 in that -10 about -11 for -12 to -20 you
asks -7 for -11 =
asleep -6 in -9 on
assembly -3 = -4 . -7 and -10 ?
assessment -7 = -13 .
assigned -7 =
assignments -4 =
assistant -4 =
assume +13 = you +8 that +6 the
asthma -6 =
at +13 some +11 what yours +9 , him least night whether +7 me them two +6 no +4 his ten {name} +3 her your +1 * = -2 home -3 work -4 bedtime breakfast four my -5 pick -6 the -7 half our reception -8 any break by circle minus small twenty -9 chess eleven -10 all anyone five school -11 recess -12 present -13 once -14 dinner every lunch -16 noon -20 you
ate -7 = the -11 a
athletics -9 carnival
attach -16 =
attached -3 , -12 . =
attaching -7 =
attend -7 the
attendance +5 = +4 , -6 .
attention +14 = +12 *
attitude +8 = +7 .
audience +10 =
aunt -9 =
auntie -4 =
autism +6 =
autistic -8 ,
automatic -6 =
available -4 =
awake +4 =
aware +8 = +7 , +6 that -8 of
away +5 with +3 from -8 at -10 on
awful -10 =
b +7 minus plus -2 = -5 {name} -10 .
baby -4 = -6 and
babysitter +12 = +9 .
back +11 today +10 teeth +9 me +8 a +7 and the +1 = -1 . -2 with -3 on -6 ? -7 for monday you -8 through when -9 as of -10 it -12 from
backpack -3 =
bad -1 = -3 news -8 ,
badge -6 =
badly -9 , = -10 .
bag +3 , -3 = -6 on with -9 and -11 of
bags -8 =
bake -7 =
baked -7 =
bakery -6 =
baking -6 =
balance -6 = of
ball -9 ,
ban -8 =
banana -10 =
band -6 . = -7 ,
bank +3 =
bar -2 =
barbecue -8 =
barely -10 =
bars -6 =
base +6 =
bat -14 =
bath -5 . -7 = time
bathroom +3 = -9 .
battery -8 =
bay -7 =
be +16 bothered +13 having +9 ashamed careful curious found said +8 told very +7 gone making on +6 ? left writing +4 = an held moved +3 * -4 a the up wrong -5 , doing hard in no -6 . clear grateful kept with {number} -7 able another at exhausted first {name} -8 easy picking reported upset worn -9 alarmed all done excused giving kind late marked out paid tired -10 closed looked nothing open useful -11 delighted given right sent straight -12 offended willing -15 possible -16 back -17 there -23 glad
beanbag -6 =
beans -9 =
bear -12 with
beat -8 me
beaten -9 =
beautifully +6 =
because +18 you +11 no nobody +10 somebody +8 on +3 she +2 = -4 {name} -5 of they what -6 i we -8 two -9 the why -10 that -11 in -12 her -14 at
becomes +12 =
bed -8 = and
bedtime +8 . +6 , +5 =
bee -7 . =
been +12 allowed +11 handed +9 given one +8 picked +7 eating +6 doing made spoken +5 put -2 in -3 = -4 told -5 a out -7 coming giving going nothing practising telling upsetting -8 taken talking -9 moved spelling suspended to -10 that turning -11 calling -12 thinking -13 up
before +14 you +10 a +9 monday +8 friday or +5 , +4 = -2 we {number} -3 the -4 and i {name} -5 . -7 any -9 school -10 half noon -11 ? -12 that then
beg +9 for -9 you
began +6 =
begged -10 me
begin +9 to
behaviour +9 chart +7 =
behind +6 and +5 a +3 = -4 the -9 in -10 , -13 him
being +8 told +6 = -7 so straight -11 done
believe +7 i +4 = that -5 you -8 he -9 it
believes -7 =
bell +3 .
belongs -13 to
below +8 * -8 ,
belt -9 =
bench +4 = -9 ,
bend -8 =
beneath +9 =
beside +6 her -8 the
best +8 will +1 * -7 thing -10 . -11 way -16 =
bet +6 =
better +10 be +9 job +8 call +6 = -2 than -5 . -10 , -11 with
between +11 them +9 the +8 nine +7 a +5 = +2 {number} -5 us
beyond +5 =
big +13 man +6 deal -8 sister thing
bigger -9 =
bike -6 * -12 =
bin +6 . +3 =
birth -7 =
birthday -8 = -10 ,
biscuit +5 =
bit +10 rich +3 of -15 , -17 *
biting -7 =
black -9 and
blame +11 = +8 the +7 . -6 for
blamed +8 =
blaming -9 you
blank +6 . -8 , -10 =
blanket -8 .
blazer -11 =
bled -8 =
bleeding -8 =
bless +8 her +3 = -8 you
blessed +9 =
block +4 =
blood -6 =
bloody +10 =
blue -9 {name} -10 . -13 =
board +11 . +5 = -3 , -5 's -7 from -8 * -9 is
body +13 =
bone -5 =
book +7 the -5 . -6 and -7 = about -8 is of
booked -8 =
booklet +6 =
books -9 = -10 ,
booster +12 =
boot -5 = -7 , -8 .
boots -8 =
born +9 yesterday +8 =
borrow -6 =
boss +5 =
bossy +7 =
both +23 know -6 boys -7 at on -8 of -9 = were -10 in times -11 are
bother +8 = to -7 .
bothered +14 to +12 =
bothering -7 =
bothers +7 =
bottle +10 . -4 = -5 , -8 and
bought +2 =
boundaries +6 =
box +4 , -4 = -7 by -10 of with
boxes -10 =
boy +9 is +8 of +7 = +4 's in -5 . and -7 on -8 at -9 from -11 can
boys +7 . = +5 * who
brain +5 =
brat +11 =
brave -5 =
bread -3 =
break -3 , -8 = -9 and -11 .
breakfast +4 . -12 club
breaks -12 =
breath +6 . =
bridge -9 =
brilliant -5 =
bring +6 the -7 = -8 anyone her you -9 * one -10 a
bringing -9 it
brings -5 =
broke -4 = -9 down
broken +11 wrist -2 = -8 ,
brother +9 in to -7 's -12 . -13 ,
brought +12 up -3 = -7 a -11 home
bruise +8 is -7 on
bucket +4 =
building +7 = has -8 and
built -6 =
bulletin +8 =
bully +13 = +9 , and with +7 . -10 in
bullying +3 =
bumped +8 =
burn -11 =
burnt -6 =
bursary -5 =
burst -6 =
bus +7 list +5 driver left on -2 , -4 and -5 ? pass with -6 = company -8 leaves -9 duty -10 {number}
business +10 being +4 =
busy +9 . =
but +12 to +11 then +10 by +9 you +8 do +7 can +6 that +5 a this +4 = +3 {name} -3 not -4 it the -6 there -7 could if no -8 never -9 his please -10 on -11 i -13 her
buy +7 the -8 a
by +13 noon +11 return +10 monday tomorrow +9 you +8 all lunch some your +7 nine +6 friday now somebody +4 {number} +3 = a -3 the -5 * heart -6 my -7 any ten this which -8 herself it me name us -9 himself law then -10 bus midnight one that -11 another her -12 mistake our -14 when -15 hand -18 phone
cafeteria -4 = -9 ,
cage -11 =
cake -9 . -16 =
cakes -11 =
calculator +3 = -9 , -10 was
calendar +8 ,
call +9 {name} +8 that +4 a from it +3 me +2 = -3 . -6 my -8 before -9 at home -10 him -11 when -13 on you {number}
called +3 = -6 . -7 him {quote} -8 to -9 her -11 you -12 out -15 the
calling +13 the +7 = -14 him
calls +11 . +7 =
calm +6 down -7 . -10 =
calmly -8 =
came +2 in -2 back -5 on -6 , = down -7 to -8 about -12 . -14 home
camera +4 =
camp -5 =
can +15 all +13 only +12 forget +11 count keep +10 stay +7 explain hold +6 wait +5 put tell +4 have say talk +2 * not -3 = he -4 be do -5 stop -6 call go -7 earn try -8 and fix send settle show take -9 . change {name} -10 she we -11 collect somebody still -12 give help someone -13 come -14 i -15 , -16 bring you -19 about
canal -8 =
cancelled -8 , =
candidate -7 =
candidates -12 =
candy -11 =
cap -8 =
car -1 = -6 , -8 seat
card -8 is -9 =
cardigan +5 =
cards -7 . -9 =
care +13 less +6 what +1 =
cared +7 =
careful +7 =
carefully +11 =
careless +4 =
carelessness +13 =
cares +9 =
carnival -5 =
carpet +4 = -8 time
carpool +9 =
carry +5 on -2 = -9 it -10 a
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
cell -9 , =
cello -5 =
cent -5 = -9 .
center -9 =
cereal -7 =
certain +5 =
certainly +7 =
certificate +7 for -8 of
chair -4 = -5 . -9 , and
chairs -5 . -6 =
chalk +10 =
challenge -8 =
chance -12 of
change -8 = ? in your -10 , yet
changed -9 = -12 . -13 ,
changes -3 =
chaos +8 =
chapter -14 =
chara -10 . -12 =
charge -3 .
charges -7 =
charging -7 =
charity -9 =
charming +10 =
chart +9 , -4 = -9 paper
chasing +8 =
chat +7 , -4 = -8 . -10 with
cheap +7 =
check +6 his +3 the +1 = -8 for -9 her -10 in
checked -7 the
checking +3 =
checks +5 =
cheek -7 =
cheer +6 =
cheerful -13 =
chem -7 =
chemist -10 =
cheque -8 =
chess -8 . -13 =
chicken -7 *
child +10 does +9 , out +7 of +6 is +5 's = +4 with +3 to +2 who -5 * will -7 told
children +13 ? +6 and +5 . = +4 who -7 's -8 must say -9 on -11 have that -12 were
choice +8 but -9 .
choir -5 =
choose -6 . the -7 =
chose +10 to +4 =
chosen +8 to +6 =
chuck -11 =
circle -8 .
circumstances -10 ,
circus +5 =
city -5 =
claim -8 =
clapped -11 =
clash -8 =
class +9 clown i +8 by +6 on +3 . -2 = -5 * -8 as for will -9 at before that -10 in -14 ?
classes +7 , -7 = -8 .
classmate -5 =
classroom +4 =
clean -4 =
cleaned -5 =
cleaner +11 = +9 's
clear +4 , -8 about on
cleared +6 =
clearly +9 nobody +8 = you +7 the
clerk -15 =
clever +6 =
climbed -9 =
climbing -11 =
clinic -10 =
clip +4 =
clock +3 =
close +10 of +3 = -6 . -8 on -10 , -12 at
closed +8 . -7 shoes
closes -7 =
closet -8 =
clothes -5 = -8 .
clown +8 =
club -5 , . -10 =
clue +10 =
coach +11 's -4 , -5 {name} -10 is
coached +13 =
coaching +5 =
coat +5 on -9 ,
coats -7 =
coffee -5 . =
cold +7 and +6 , -3 * -9 = -11 .
collar -8 .
collect -2 =
collected -7 from
collects -7 =
college +10 =
coloured -6 =
colours -6 =
comb -8 =
combed -9 =
come +10 {name} +9 as from +8 with +7 across +6 down +4 up +1 = -2 and -5 in -7 , by for -8 . ? get on -9 see -10 off -11 * -12 along
comes +5 back -2 = -6 home -9 ,
comfort +10 to +6 =
comfortable -8 with
coming +5 in -3 = -5 to -10 back
comment +5 on +3 =
committee +8 =
communication +12 =
company -10 , -12 =
complained +6 about +5 =
complaint +5 . -2 = -7 of -16 ,
completed -6 =
completely +12 =
compliments +10 to -10 of
compulsory -7 = -9 for
computer -8 =
concern +11 for +5 =
concerned -8 = -9 . -10 about
concerning -5 = the
concert -9 = -10 .
conclude +11 = that
concussion +8 =
conditioner -12 =
conferences +6 .
confess +8 i -8 that
confirm -9 that -13 =
confirming -12 =
confused +5 = -8 about
congratulations +5 =
consent -8 . -14 to -18 =
consequence +7 =
consider +10 the +8 = +6 this
considered +6 = -8 your
constantly +11 = +9 *
consult +10 =
consultant -9 =
contact -5 =
continue -7 =
continues +11 =
control +9 = your
convenient +5 =
conversation +9 . +7 =
cook -13 =
cooler -10 =
coordinator -7 =
copied +9 in
copies -6 = -8 are -9 of
copped -10 =
copy -4 of -7 = -8 is -13 .
copying -5 = -7 from
corner +7 , -6 . -9 =
correct -11 . me
corrected -8 it -10 the
correcting -8 =
correction -8 to -12 =
corrections -10 =
correctly -7 =
correspondence +9 =
corridor +3 =
cost +7 him -6 = -7 , -11 .
costs -3 = -7 {number}
costume +4 =
costumes -15 =
cough -10 =
could +10 run +9 make +8 have see spell +6 go -4 it -5 = do -7 {name} -8 give one they -9 call there use -10 the -11 somebody -12 she -13 someone -14 he i -15 we -25 you
council -6 =
counsellor -8 ,
count +7 the +5 , -9 against
counting +8 =
country +3 =
counts -4 = -9 .
county +4 =
couple -7 of -9 =
course +4 , -9 .
court -3 = -7 , -10 order
courtesy +11 =
cousin +8 = in is
cousins +8 =
cover -3 =
covered -3 =
covering +4 =
covers -3 = -11 the
crack -7 =
cracked -3 =
crackers -10 =
craft -10 =
cranky -12 =
crayon +8 .
crazy -8 =
credit -9 =
crew -11 =
cried -8 = over -9 in -10 on
cries +8 =
crisis +9 =
crisps +6 =
criteria -11 =
cross +7 country -2 = -6 . -8 with -10 the
crown -7 =
crutches -9 =
cry -8 . -15 at
crying +7 . -11 over
cupcakes -5 =
curious +10 to +3 =
current -13 =
custody -5 =
cut +7 the +2 = -8 and -11 on -14 .
cuts -6 =
cycle +4 =
d -10 {name}
dad +4 , -5 = -9 's -10 and -11 . -12 was
dads +4 =
daft -11 =
dance -3 = -9 .
dancing -11 =
dare +13 say
dark +6 , +4 =
data +8 =
date +8 on -4 = -5 , -8 of was
dated -9 {number} -15 =
dates -9 are -11 ,
daughter +9 in +7 can +6 . = +2 's -4 was -5 is -7 has to -24 {name}
day +11 it +10 he +6 one +2 , -3 = -5 . you -7 this -8 on -9 ? by mrs -10 but is -11 for -12 to
daycare +9 =
days +7 is -4 . = -8 he in -9 it out to with -10 , ?
dead -17 =
deadline +6 = -9 for
deal +12 = +8 with
dealing +6 = with
dear +3 ms -5 {name} -6 miss -9 principal -10 madam -11 = mrs -14 teacher -15 parents
death -8 = -10 .
debate +3 =
debating -7 =
decide +4 = -11 , -12 .
decided +11 i what +9 it +5 = -9 not on -14 .
decides -7 =
decision -7 was -8 , of to
decline -6 =
degree +6 in +2 =
degrees +3 =
delay -11 . -12 =
delayed -7 =
delete +6 =
deleted -8 it
demand +10 =
dentist +7 's -7 ,
department +12 = +10 , +5 .
deployed -6 =
deposit -6 =
deputy +4 =
describe +10 as
described -6 =
describes -8 =
deserve -10 =
deserved -8 =
desk +9 by -2 = -7 .
details -12 =
detention +9 = +8 . +6 for
detentions -8 =
dictation -8 =
dictionary -6 =
did +9 they +7 with +6 say +5 it +1 not -3 , he -4 that the -9 for -10 something -14 i
die -7 = -11 .
difference +10 between +6 =
different -10 =
differently -3 = -5 , -10 .
difficult +4 , = -7 for
dig -10 =
dinner +6 table -4 = -10 , -11 .
dinners -6 =
direct -5 = -11 ,
direction -11 =
director +7 =
dirty -7 =
disagree -9 with -12 =
disappointed -12 that
disaster -9 =
discipline +7 =
disco -12 =
discovered +6 =
discuss +7 . -10 another other
discussing +7 =
discussion +7 . +6 =
disgrace +9 =
disgusting +6 =
dish -8 =
display -8 =
dispute -13 =
disregard -8 =
division +8 =
do +14 let +11 hope wonder +10 so +9 admire +8 see +7 anything in +6 have know +3 , . = +1 not -2 * -4 it -5 now -9 at {name} -10 for they want -11 the you -12 what
doable -9 =
doctor +4 's -5 , -7 = -8 and says -11 has
does +10 wonder +9 . +4 = -4 the -6 it -7 what -11 {name} -13 he
dog -6 , -8 .
doing +10 your +8 it +7 this +6 . -6 , -10 her well -11 a
dollar -9 =
dollars -4 = -7 for
done +5 = +4 for -5 . -6 and -7 so with -8 ? anything it
door +6 is +5 and +4 , = -6 at -7 in -8 open -12 for
doors -6 =
dose -7 = -9 .
doubt +8 = +6 ,
down +8 there +7 by the +4 = -2 , -3 . -4 as -8 ? -10 what -12 from
draft -8 . -20 =
drama +11 queen +7 =
dramas -11 =
draw -3 =
drawing -11 = -13 of
drawings -9 =
drawn -11 =
draws -9 =
drew -4 =
drill -4 . -7 =
drink -10 =
drinks -5 =
drive -4 =
driver +5 , -7 = -8 was
driving -9 . -12 =
drop +5 the -4 =
dropped +6 off +3 =
drove -8 =
drum -9 =
drums -8 =
drunk +9 =
dry -10 , -11 =
due +7 respect -6 on -8 friday -12 to
during +8 * -4 = -10 a the
duty -6 ,
dying -9 =
dyslexia +11 =
e -8 =
each +11 and +4 other +1 * -4 = -6 . week -8 of -9 way -10 family
ear -8 * -9 . -10 =
earlier -8 =
earliest -7 =
early -3 , -10 bus -14 = -15 .
earned -11 =
ears -5 . -6 and -10 =
earth +4 = -9 did
easier +11 to +3 =
easily +6 =
easy +4 = -9 .
eat -7 = -9 . the -10 a
eating +7 lunch -5 = -6 .
ed +8 =
education +11 =
effect -10 =
effort +8 on +6 =
egg -9 =
eight +4 , -8 hours years -9 and
eighteen +5 =
either +7 he -1 = -10 , . -20 way
elbow -6 . -9 =
eleven +10 year +3 weeks -3 * -4 days -6 of -7 . -10 and
else +5 in +4 's
elsewhere +8 =
em -10 =
email +11 of +10 like +6 = me +4 . -4 about -5 on -6 and -8 says that -9 twice -10 you -11 between
emailing +13 = +11 me
emails +11 . +10 , +6 = +5 about
embarrassed -3 = -10 to
enclose -12 =
enclosed -11 . -21 =
end +3 of -12 ?
ended -3 = -7 up
energy +7 =
english -4 = -8 , -9 is -16 .
enjoy -7 the
enjoyed +8 = +6 it
enough +9 for +5 to +4 = -5 , -7 .
enter -7 the
entirely -17 =
entitled -6 = -11 to
entrance -12 =
entries -11 =
entry -13 =
envelope -5 . -6 in -7 , = with
error -9 =
essay +6 . -2 = -9 on -11 is
estate +12 =
evaluation -8 for -12 =
even +9 one +7 = -4 if -6 * though -12 {name}
evening -5 = -9 and mr
evenings -8 ,
event +6 =
ever +12 once +11 , +9 = checks +8 do good -5 since
every +11 blessed other +9 mother +8 last term week +7 parent +5 evening single +4 = year -6 family -8 bit kid pupil -12 morning -13 child -15 right
everybody +7 in -4 = -5 ,
everyone +8 else +2 = -4 . -5 , who -6 's at
everything +8 and +7 i +5 = -4 in -6 else -8 you
everywhere -6 =
evidently +19 =
ex +5 =
exactly +11 = +10 is +4 what -12 how
exam -3 = -5 . -10 and
examination -12 =
example -5 .
exams -4 =
except -10 *
exception +10 , +7 =
exceptions +9 =
exchange -6 =
excited -7 =
excluded -12 =
excuse +8 = +6 , -5 me -7 my -9 the
excused -6 = -11 from
excuses +15 = +14 .
exercises -9 =
exhausted -8 after -11 =
exhausting +6 =
expect +10 me +9 = the +8 an you
expecting +9 =
expense -9 =
expert +6 =
expired -9 =
explain +10 to +9 = +6 me +3 it
explained -10 that
explaining +11 = -9 the
explanation +4 =
extension -3 =
extra -4 time -6 * -7 =
eye -8 doctor -11 ,
eyes -2 = -6 , -9 are
face +8 , +3 . -2 = -12 to
faced +10 =
fact +10 that +2 = -14 .
fail +10 =
failed -6 the
failing +8 =
failure +8 =
fair +7 play +6 and -4 , . -7 = -8 bit question -13 to
fairly +4 =
faith -9 =
fall +6 out -6 ,
falls -11 =
families +9 = +8 in +7 and +5 have -5 .
family +13 that -5 tree -7 of -8 gets
fan -4 =
far +4 = -7 , -8 better -9 more
farm -7 =
fast -7 = -9 ,
faster +6 =
fasting -12 =
father +1 = -6 's -8 in -12 of
fathers +7 =
fault +9 with -3 = -10 it -12 and
favourite -8 =
favourites +7 =
fear -8 = -9 is
fee -6 is
feed -6 =
feedback +7 =
feeding -8 =
feel +7 = +6 like -4 , -9 it -11 bad
feeling +9 , that +3 =
feelings +13 = +8 about
feels -2 =
fees +13 =
feet -8 up -12 =
fell -7 from -8 out -10 .
fellow -7 =
felt +10 the +9 * +7 sick +4 = -8 like
fence -5 =
feral +15 = +8 .
ferry -5 =
fetch -8 him
fete +8 =
fever -2 = -8 ,
few -10 = weeks
field +4 trip +2 =
fierce -13 =
fifteen +12 year -7 minutes
fifth -5 grade
fifty -5 =
fight -8 with
fighting -17 =
figure +5 out +2 =
figured +10 =
file +3 = -3 . -7 and
filed +3 = -8 a
filing -8 =
fill +8 out -10 it
filled -8 in
filling +5 in
filmed -7 =
final +7 . -7 ,
find +12 you +7 = +6 him +2 that -4 it -6 a -9 another -11 his -12 me
finding +7 =
finds +8 out +7 = -9 you
fine -4 . -9 in -11 by -12 and with
finger +5 =
fingers -4 =
finish +2 = -7 at -11 the
fire +6 drill -1 * -3 = -8 .
fired +7 =
firm -9 =
first +7 i +6 day week -3 = -6 * one -7 two -8 , come -9 of to -10 time -11 person
fish -8 = -9 .
fit +7 to
fits -8 =
five +8 children +5 , +4 minutes weeks -5 days -8 . -9 school -12 *
fix +8 his +6 it +4 =
fixed +5 = -8 , it
flat -6 . -8 = -10 out
flight -12 =
flogged -10 =
flooded -8 =
floor +6 . -7 = -9 ,
flu -12 =
folder +3 = -10 ,
folks -5 =
follow -8 it -9 up
following +5 the -14 up
follows +4 =
font +9 =
food -6 . -8 and
fool +4 =
foot -6 =
footage -9 =
football -3 = -8 . -16 ,
for +10 , +9 thinking +8 finally having which +7 eleven everyone fifty good +6 . another free half it once someone three +5 a other telling twenty +4 letting them +2 * what you +1 = -1 the -2 her his me my one -3 that {number} -4 five not our reading {name} -5 any everything four nine two -6 looking next real -7 keeping nothing staying years -8 calling everybody full safety sending sitting staff word -9 always anybody anyone friday -10 maths special writing -11 both saying {quote} -13 asking ringing -14 all coming us -19 now
forbid +10 =
force -7 =
forearm -9 =
forever +8 =
forget -3 = -16 it
forgive +8 me -8 the
forgiven -12 =
forgot -3 to -5 the -6 = -10 his
form +6 . on +4 is +1 * -1 = -5 's -6 , in was -7 asks says -9 has -10 ? -11 by
formal -12 =
former -8 =
forms -8 =
forth +8 =
fortnight -6 =
forty +6 minutes -1 * -5 one -9 two years -10 four
forward -3 =
forwarded -7 =
fought -7 =
found +11 time +5 that -5 him -7 out with -9 in nothing
four +9 page +8 hours +7 {name} -2 = -4 * days times -5 weeks -8 places -9 of -10 , -11 different -17 .
fourteen +3 =
fourth -7 grade
fractions -6 =
fracture -9 =
framed +7 =
frankly +13 = +9 i
free +5 for -4 of -6 , -9 = to -10 and on
freezer -10 =
fri -8 =
friday +8 after +5 and -2 . -6 , -7 with {number} -8 = ? for -9 is to
fridge -4 .
friend -4 = -9 .
friends +8 , = +6 .
fright -11 =
frightened -7 of -8 = -10 .
frog -14 =
from +9 which +7 a somebody +5 , you +4 now our that -3 her -4 * {name} {number} -6 all tomorrow -7 me -8 before his two -9 outside -10 next -13 school -15 monday
front -5 desk -6 tooth -14 pocket
froze -9 =
fruit -12 =
frustrated -7 = -8 that
full +4 of -2 = -3 . -6 credit -7 time -9 evaluation
fully -7 . -10 =
funny +10 how +5 , +3 =
furious -10 =
further +11 correspondence +7 = +5 to
fuss +6 about
future +4 =
game -5 = -11 .
games -4 =
garage -11 =
garden -5 =
gas -9 =
gate +5 , -2 =
gather +4 = -5 from
gave +4 us -4 up -5 out -13 her
generally +9 =
genius +12 =
gentle +5 =
gently +4 = -8 ,
get +10 ? her over +8 = one their told +6 back off +5 through -3 a to -4 there -6 it the -7 up -8 that them -9 you -11 in -14 on
gets +9 three +8 more +7 = +4 the -8 in -11 me
getting +6 = -6 a -7 to -9 it
gift -5 = -6 for
gifted +8 =
girl +8 = +6 , +3 who
girls +10 who +7 = +5 . -5 , -8 and in -9 were
give +4 me -3 = you -4 * -9 a -11 them
given +8 that +5 up -2 = a -10 her him
gives +3 =
giving +5 = -8 up
glad +13 the +2 = -2 to -7 if -9 of
gladly -10 =
glass -11 =
glasses -6 on -9 , -14 =
glitter -9 =
glove -7 , -11 =
gloves -5 =
glue -4 = -8 sticks
go +11 * +7 away on +4 over to -3 , through -6 back into with -9 of -10 home -13 and in
goal -9 =
goat -5 . -6 =
god +7 forbid -17 bless
goes +12 on +5 in +3 = +2 to -5 any -10 at -13 .
goggles -8 =
going +7 on +3 to -5 over -10 for -12 . round
gold +5 =
goldfish +8 =
gone +9 by +4 . -1 = -9 for -11 from to
good +10 deal +8 idea luck +7 , +5 enough -2 * -4 = -7 ? -8 work -9 in or reason -10 kid morning time way -11 boy day -12 and -16 . afternoon -20 evening
goodbye -7 =
goodness +6 =
goose -7 . -14 =
got +7 back +5 {number} +4 two +2 * to -1 a -5 the -6 three -7 . my no -8 into nine off this -9 one -10 out -11 all your -14 up
gotten +11 =
governing +6 =
governor +12 =
governors +4 = -12 ,
gracious -8 =
grade +4 , +3 = -7 and
graded +5 =
grader +6 =
grades +7 . =
grading +5 =
graduation -6 =
gran -12 =
grand -8 , -9 .
grandad -14 =
granddaddy -9 =
grandfather -7 . =
grandma -7 =
grandmother -7 =
grandpa -11 =
granny -13 =
granola +7 bar
grass -14 =
grateful -10 if -13 = -15 for
gray -14 =
graze -7 =
great +10 comfort -5 = -7 . -9 with -10 *
greatest +8 = of
green -7 one -8 =
greet -9 you
greetings -14 =
grew +9 =
grey -13 =
group +7 work -6 ? -10 and
groups -16 =
grow -6 = -8 .
grown +9 = adults +7 up +6 woman -6 ups
growth +6 =
guarantee +6 =
guardian -10 =
guess +15 = +11 it that +10 the +9 , +6 is -10 .
guesses -9 =
guidance +5 =
guide +3 =
guinea -8 pig -11 =
gum +7 =
gun -12 =
gutted -14 =
guys +10 =
gym -6 = -7 , -8 and
had +12 their +10 read +8 been you +6 = better {quote} +5 an it more +4 my +3 one -2 the -4 two -5 written -7 * i to -8 a nine them -9 . just -10 three -15 his
haha -6 . -9 =
hair +2 = -4 . -13 is
half +9 as my +4 the -1 = -4 past term -6 . -7 , -9 and yearly
hall -3 . = -7 for -10 is
hallway -5 =
halves -9 =
hamster -4 =
hand +8 at +5 , -4 . -5 * up -8 and
handbook +7 , +4 =
handed +8 a +3 = -11 to -12 it
handing +8 = out
handled -11 it
handles -11 =
handling -10 =
hands +9 = -6 and -11 on
handwriting -7 . -8 =
hanging -8 =
happen +5 to +4 = -4 .
happened +9 to +6 at -4 in -5 . = -6 with -18 ,
happens +5 . +4 = -4 to -7 next -10 if
happier -7 =
happily -14 =
happy -6 with -7 = -13 for -20 to
hard +8 ? -4 on -7 , -8 = -9 and -10 feelings -13 . -17 for
harder -3 =
hardest -7 =
hardly +10 = +9 the
hardship -9 fund
harm -4 = -11 done
has +10 so +9 opened +7 . become +5 anyone got +3 * had his +2 a to +1 = -4 gone seen taken -5 , her lost the -6 an changed worked -7 happened made offered turned -8 agreed arrived begun me -9 asked moved only promised {number} {quote} -10 nothing stopped told -12 one -13 started
hat -6 , =
hate +6 to
hated -14 =
hates -11 =
hats -8 ,
have +15 met +11 managed taught +10 expected gotten yet +9 come friends thought +8 begun chosen killed +7 nothing +6 = all had noticed now time +5 done i run rung said thirty +4 {number} +3 him taken -1 been not -2 never to -3 only two -4 . a got them told -5 , an known -6 also asked paid slept three your -7 corrected read started their -8 apologised booked heard ordered saved signed waited -9 considered my put ten -10 every gone spoken the written -11 his loved moved -12 always ever shouted -14 one -16 {quote} -17 just since
having +9 = this +5 the to -6 her -7 it
he +7 threw waited +6 only +5 's be gets might +4 comes fell +2 * does got is -1 can will -2 did -3 said -4 bit likes read wants -5 = cried had keeps picked -6 'd asked found missed put tells -7 eats even finds walks -8 come held kicked laughed looks must owned saw says scored sit tried uses would -9 already asks do gave hates heard just knew leaves sits taught told wanted wore writes -10 always been believes brings himself plays reads -11 know like looked talks took went -12 and feels kept knows may wrote -13 loves need then thinks -14 ate -16 say -18 should
head +6 at +3 = -3 . -5 of -8 down lice -10 on
headphones -7 =
heads -11 up
healthy +7 =
hear +10 about +9 of +7 the +4 = what -5 that -6 how -10 it -12 this
heard +6 the -2 it -8 about -9 = -10 , -14 . that
hearing +10 about -3 = -5 aids -8 .
hears +7 =
heart -2 = -5 .
heat -15 =
held -5 = -7 on the
helicopter +8 =
hell +12 =
hello -3 = -9 teacher -10 {name} -12 mrs
helmet -7 =
help -2 . -6 me with -7 {name} -8 ? you -9 him -14 =
helped -9 =
helper -6 =
helping -4 =
helps -8 at -10 = -11 .
her +9 mouth +8 because is old +7 cousin name +6 as desk in +5 {name} +4 home off out sister the +3 = +1 on -1 own -2 to -3 , at -4 brother -5 book eyes -6 . a folder mind reading work -7 day {quote} -8 ankle feet grandmother group if mama till today until -9 about good like number that why words {number} -10 dad left nan -11 feel i
here +10 and we +8 with +7 the +6 . at +1 = -5 it -6 goes -7 , -8 he too -10 are -14 's -17 is
hereby +7 =
hers -7 is
herself -3 = -9 .
hesitate -6 = to
hey -4 = -6 mr ms -7 {name}
hi -6 ms -8 miss -9 it -12 mr -14 = -16 {name}
hid -8 =
hides +8 =
high +6 = school
higher -10 =
highest -10 =
him +9 there through +7 finish or +6 do first here his home out +5 back what +4 at it +3 = -2 . -3 , -4 ? -5 a -6 as i over up -7 by with -8 best tell to {name} -9 before my this today -10 that -12 so -13 have -14 {quote}
himself -5 ,
hip -13 =
his +12 {quote} +9 attitude side +8 cousin mother +7 grade planner project +6 behaviour phone sister teacher +5 * folder hands work +4 file place +3 = bag -1 own -3 brother father head -4 arm class ears grandfather reading -5 name plan uncle -6 essay inhaler mama words -7 accent ear gran grandmother group jumper -8 coat desk food form glasses grandma room socks teachers wrist -9 account doctor first good little -10 great is new pencil -12 eyes -13 backpack
history -8 =
hit +9 back -6 her -10 = -18 the
hitting +9 =
hiya -7 , -14 =
hockey +7 =
hold -5 the -9 her
holding +3 = -9 up
holds -4 =
holiday -7 = -8 .
holidays +5 = -8 ,
holler +6 =
home +11 training +7 also +6 before +5 at is that +3 with -1 * -2 and -5 for -6 from -7 tomorrow we -8 today tonight when -9 saying she too -10 if -11 without -16 the
homes +8 =
homework +7 was +4 . -7 in -10 over
honest +4 , -9 .
honestly +4 , = -9 .
honors -12 =
hood -5 = -9 .
hoodie -4 =
hope +6 it -3 you -7 i that -8 . your -9 this
hoped -4 that -5 =
hoping +13 i +4 = -9 to
horrible -11 =
horse +4 =
hospital -6 . -12 =
hot -4 = -8 .
hour -3 . -4 , = -8 on
hours -3 = -8 without -9 . -10 after
house +9 with +5 = +4 , +2 . -9 for
household +14 = +9 .
how +12 one +9 nice +8 hard +7 * this +6 = the +5 come to +4 {name} +3 a he she that -3 it -6 things -7 's convenient far -8 long well -9 dare much what -10 are i -11 did -13 . -14 does often
however +7 =
hug -13 =
hugs -9 =
human +8 =
hundred +9 =
hurry -6 . -8 =
hurt -3 = -4 . -8 him -10 ,
hurts -13 =
husband +5 is -4 = -8 has says -9 .
hysterical +7 =
i +22 suppose +18 notice +14 dare +13 assume guess suggest +12 really sit were +11 demand suspect +10 consider guarantee require +9 presume +8 rather +7 pay shall swear +6 expect see +5 go leave need want will +4 call find gather think +3 feel +2 found said -1 * -2 = must still -3 ask came can did have -4 appreciate could counted lost missed stand told -5 been got not sat saw send thank wonder -6 'd apologize come count felt hope moved read regret ring sent yelled -7 confirm keep put received showed signed waited wish would {quote} -8 asked called forget greet like meant misread open packed pulled realise talked typed -9 . also apologise beg brought explained had hate know miss only opened remember set should shouted sound understood was -10 agree learned once propose respect simply thought understand write -11 be figured filled love took tried wondered -12 attach enclose laughed left ought seen spoke -13 disagree made owe promised remain -14 forgot gave talk used went -15 cried request -16 is let never wrote -17 wanted -18 just
ice +6 cream pack -3 = -9 on
id -5 = card -7 .
idea +8 that +7 to +6 , -5 . = -9 how
ideas -10 =
if +12 i +8 my +6 nobody only this +4 anyone his somebody +3 {name} -1 = they -4 someone -5 he we -6 she -7 her not possible -8 any you yours -9 your -10 anything -11 there -12 it -13 so -16 something
ignore -6 my
ignored +9 =
ignoring +7 =
ill -7 =
imagination +7 =
imagine +10 = -11 how
important +5 =
impossible -5 =
impression +13 = +8 that
improve -11 =
in +12 six +10 wet what +9 that +8 charge hand here how +7 early mr small {quote} +6 time your +5 for no tears their without +4 four law +3 . a one which {number} +2 = all front writing +1 {name} -1 * -2 it person -3 an case place -4 at the three -5 by order plain -6 ? any each my nine twenty -7 her particular reading ten through uniform -8 both diary first full him private sixth -10 class everything fourth last receipt -11 good today -12 line lost -13 advance another his school -18 our
inbox +11 =
inch -12 =
inches -10 =
incident -7 =
included -11 , . =
includes -6 =
including -8 =
incomplete -8 =
increased -11 =
indeed -7 =
independent -5 =
infants +7 =
infection +7 =
inform -6 = you
information -6 =
informed -10 the -12 = me
initial +7 =
injury -6 =
ink +6 =
ins +5 =
inside -8 = -11 the
insists -11 =
inspector +13 =
instead +4 of -2 = -8 . -9 , -10 ?
instructions +9 =
instrument +8 =
insult +7 =
insurance -6 =
intend +8 =
intention +8 of
interest +12 = in
interested +15 = +13 in +9 to
interesting +16 = +12 .
internal -6 =
interpreter -12 =
interview -5 =
into +11 this +8 his your +4 = +1 a -3 it -10 the what
invigilator -7 =
invitation -4 =
invitations -6 =
invited -13 =
ipad +5 =
iron -10 =
is +17 you +11 lazy more +10 ever rude simply +9 feral just never really stubborn +8 looking nothing used +7 beyond going left writing +6 because for showing small something +5 called coming getting +4 * always to very +3 an it +2 = +1 a -1 not that -2 no the -3 , in -4 all being closed what -5 about already also on only {quote} -6 attached below finished from his made making now over set {number} -7 he monday my off okay slow telling welcome where with -8 at bad forbidden free ill learning mine missing ridiculous scared signed ten whether -9 best compulsory convenient decided difficult due enclosed fourteen looked nine perfectly plenty regarding settled yes yours -10 bright down easier fair hard hers pending shouting tired true under {name} -11 back broken clear fine friday needed our out ready -12 allowed good normal safe there -13 afraid correct full right -14 well -15 written -16 better me -18 open
isolation +11 =
issue +7 . =
it +12 really +10 kill under +9 suits +8 before not would +7 done got need three without works +6 always by cost so that +5 come down happen or the there +4 ? i only takes today until +3 'd all out right seems tomorrow +2 's +1 = -1 from -2 on -3 , . may must -4 as happened happens was -5 and back could helps turns went were -6 does go goes says took -7 again here over very -8 also at friday get helped n said then -9 be belongs better broke either free possible read short something -10 after any easier hurt like meant tonight {number} -11 do four properly with -12 keeps left look mean needs say stung turned work -13 than true -15 should -17 looked
item -9 {number}
items -7 =
itself +6 . +5 = -10 ,
jam -10 =
jar -8 =
jeans -6 =
jersey -9 =
job +2 =
jobs +6 =
join -5 =
joined -6 =
joke +8 of +7 = +6 .
jokes -8 . -11 =
jollof -8 =
journal -9 =
joy -8 = -10 , -13 .
judge +4 =
judgement -9 =
judges -11 =
juice -10 =
jumped -6 =
jumpers -12 =
just +10 do +6 fine +5 = +4 * a not -6 did how -7 before checking wanted -8 ask drop keep ring -9 need seen to -10 me -11 had letting -12 got like -14 send
keep +7 that +5 * -3 it -5 this -6 to -7 the {name} -11 . -12 doing
keeping +4 =
keeps -3 = -7 a
kept +6 it -2 * -3 the
kettle -11 =
key -5 = -7 ? to
keys -9 .
kicked -10 the
kid +12 with +9 = to +8 is +6 in +5 's -3 who -8 was -9 .
kids +11 get +8 with +7 = +6 in on +5 are -5 at -8 who -10 were
kill +10 you -8 me
killed +5 =
killing -12 =
kind +8 of +7 word -8 = -11 . about to
kindergarten +7 , =
kindergartner +10 =
kindest +6 =
kindly +8 stop +6 * -5 = note -6 see -8 allow -9 check excuse send -10 give let
kindness +5 =
kiss +8 =
kit +10 , +6 is
kitchen +7 and
knew +7 about +1 = -8 the -11 .
knife -10 =
know +13 whose +11 my +10 which +9 people +7 what where +6 he +4 who +3 about -3 , how -4 = i -5 a him -6 . ? if -7 * -8 that they whether -9 is so -10 when yet -11 there why -12 this -13 {name} -14 you -16 by
known +9 to -6 = -11 .
knows +9 what +5 = +4 it -6 that -10 .
lab -6 report -9 =
label -10 . -12 =
labels -14 =
lack +6 of +5 =
lad +4 =
lady +7 , +6 =
laid -8 off
land -14 =
landed +5 =
language -6 , -11 .
languages +5 =
lap -4 =
laptop +3 = -8 is
large +9 =
last +11 i +10 name +7 to +6 time +5 email +1 = -3 week -4 * -6 three year -7 , -8 bench -9 meeting one -12 page -14 night
lasted -7 =
late +11 is +7 every pick work +6 and -1 = -2 . -3 * -7 with -9 slip -11 , on -12 bus reply
lately -7 =
later +5 . -8 ,
latest +8 =
laugh -2 = -5 . -13 ,
laughed +7 when -7 at -9 , =
laughing -5 = -8 . -9 ,
law +6 is -7 =
lawyer +10 = +9 .
lay -6 =
lazy +17 = +12 ,
le -17 =
leaflet +8 =
learn +12 from +10 = +4 that -5 .
learned +7 = it
learning +8 . +4 =
learns +8 =
learnt +10 =
least +12 = -13 one
leave +10 that +3 the -8 you -10 at -12 ,
leaves -11 at
leaving +12 a -3 = -5 at
lecture +12 = +9 on +8 .
left +15 to +8 on +7 alone +4 it +3 out -2 = -3 the -4 , at -7 in -9 your -10 a his -11 eye
leg -9 =
legend -11 =
lend -4 =
length -4 =
lent -11 =
less +12 = +11 about +9 . +7 , +6 than -9 likely
lesson -6 , -7 on
lessons -5 . -7 =
let +16 a +5 it +4 = the +2 her us +1 him -6 me -7 go -8 {name} -9 anyone -15 you
letter +8 about +4 . -3 is of -4 = -6 in -8 , -9 for home was -10 has to
letterhead +9 =
letters +11 . +8 =
letting -17 you
level +7 , = -9 {number}
liar +7 =
library -9 =
lice -3 = -9 letter
lie +7 . = -8 ,
lied +8 to +6 =
life +9 = +4 .
lift -2 =
lighter -5 =
like +10 mine +9 something this +8 her +7 that +6 i +4 he me +2 a it +1 = -4 {name} -5 him -7 an one -8 we -9 is -10 {quote} -11 {number} -12 us -20 to
liked -4 =
likely -9 . -11 =
likes -4 = -7 the -8 it your
limit -15 =
line +6 up +4 . -4 = -7 for leader -8 is -9 ? and was -10 from
lines -2 = -5 ,
link -6 =
lip -11 =
list +3 , -3 . and -6 = of -7 ? for in -8 went -9 was -12 is
listed -15 =
listen +5 =
listens +5 =
lit -9 =
literally +8 =
little +12 * +10 madam +8 = girl {name} -8 , -9 ones -10 one
live +5 with +4 = -14 *
living +5 = -11 ,
local +12 = paper
lockdown -4 =
locked -4 =
locker -12 =
locks -13 =
log +3 =
logic +6 =
login -10 =
logs -11 =
lol -4 = -10 .
lollipop -9 man
long +10 division -4 = -5 . -6 , -7 and -10 hair
loo -12 =
look +8 up +6 , . forward like +5 at -8 * -10 again -11 for -13 into
looked +3 = -4 into -7 in -15 from
looking +8 for +7 at +3 = -7 out -8 forward into -11 to
looks +3 like -8 different
loop -6 =
loose +9 in
lorry -7 =
lose +6 = sleep
losing +9 the +6 =
loss +5 =
lost +7 his +1 = -4 . property -5 two -8 by in {number} -9 my -11 ,
lot -3 of -6 , -9 .
loud -9 in voice
louder -8 =
love +12 of +6 a -5 to -7 and for -9 is your -10 = it -11 you
loved -11 it -17 =
lovely +7 , to -9 .
loves -7 it -19 =
low -9 . cut
lower -7 than -8 =
lunch +13 again +5 lady -3 and -4 = -5 , . ? -7 is on -10 detention
lunchbox +7 , -7 . =
lunches -6 =
lying +3 = -10 down
m -8 * -10 ,
maam -4 = -5 ,
mad -5 at -9 . -13 =
madam +7 = +3 ,
made +10 up +6 , you +5 it -2 = -6 my -7 a an on -8 the {number} -9 for -10 by -11 us -13 her
magic -7 =
mail -9 of -12 =
make +9 an +8 me +4 it +2 = -4 * -6 him -9 what -10 this
makes -3 = -6 him me -11 the
makeup -7 =
making +5 = -9 it
malaria -9 =
mam -7 =
mama -7 's -8 =
man +15 who +9 could +7 , +5 with +3 = -5 . -8 in
manage +15 to +12 = +8 a
managed +7 = +6 to
manager +4 =
manners +12 = +9 .
many -4 of
mark +11 my +8 a -9 in -10 of -11 it
marked -2 =
marking +10 is +5 =
marks +2 = -5 on -6 , -8 will -13 in
marvellous +8 =
master +10 's
match -11 =
matches -6 =
mate +5 , +3 =
mates -15 =
math -2 = -7 .
maths +4 .
matron -12 =
matter +9 closed for +6 what +5 = -5 , -6 of
may -3 be -4 well -7 we -8 god see -9 not -10 have hear -16 =
maybe +8 if +1 = -12 the
mayor +7 =
me +12 about +11 back +10 for +9 guess +8 how like the you +6 do no right +4 ? when +3 it +2 as +1 = -2 to -3 by that understand why -4 , if not on which -5 i than -6 any included three -7 * and himself immediately in -8 she straight -9 asking from have he more so through too what whether -10 cry say tell they -11 at laugh one -12 {name} -13 who -16 out -17 know
meals -12 =
mean +10 streak -5 = -8 a -9 the
meaning +4 =
means +9 the -9 = a he {quote}
meant -6 = -7 it -9 that -14 .
meantime -6 = -8 .
media -7 =
medical -1 * -7 =
medication +4 =
medicine -8 . -12 =
meet -3 = -9 . -11 on -12 you
meeting +9 , +3 . -4 on -5 with
member -5 of -6 =
members +7 =
mended -7 =
mention +10 that
mentioned -7 that -16 =
mentions -11 =
mess -8 =
message +4 , . -7 of -8 that to you
messages +9 , -9 from
met +10 * +8 = +6 a -7 ,
method -4 =
microphone -7 =
mid -10 term -12 =
middle -8 school
might +12 want +10 as +8 have try +7 = -8 you -14 be
mile +7 =
milk +8 *
mind +11 that +9 = +7 to +4 .
mine +9 gets -3 , -9 and
minus -7 {number}
minute -5 , . -7 ?
minutes +11 in +6 on +5 a -3 of -5 = -6 . -7 to -8 , before -9 each -10 i
miracle +8 =
misread -9 = -10 the
miss -2 = -4 the -5 it -12 *
missed +5 the -6 {number} -7 your -8 = -9 it -11 a
misses -4 =
missing +8 a +4 the +2 = -4 . -9 ,
mistake +4 , -5 = -6 .
mistakes -6 = -7 ,
mitten -11 =
mix -5 up -8 =
mock -15 =
mom -7 , -14 .
moment +3 = -10 .
moms +12 =
monday +11 morning +7 or +6 and -3 = -6 . -7 because -8 is {number} -9 for -11 ? to -16 at
money +7 = +5 ,
month -2 . -6 =
months +7 , -13 .
moon +6 =
more +15 * +12 late +10 group sense +7 = +6 about -4 of -6 for time -8 than -9 thing -12 ,
morning -5 . -6 = at -7 mr -9 {name} -10 mrs
mornings -6 . = -7 , -14 are
mortified -14 =
most +7 * -3 = days of -7 .
mostly -3 =
mother +9 with +8 at would +6 = is -5 . of
mothers +14 =
mountain +6 =
mouth +9 = +7 ,
mouthpiece +7 =
move +8 on +5 = -7 ,
moved +6 her +4 . -3 = -5 , -9 to {name} -10 him the
moves -10 =
movie -10 =
moving -6 = -10 to
mr -2 {name} -5 = -8 and -11 *
mrs +2 {name} -7 *
ms -6 {name} -8 = -10 *
much +9 more +6 * for +5 as trouble +3 = -10 that
mum +5 , +4 's -9 .
mums +14 =
museum -4 =
music -3 = -7 .
must +9 i +4 be +3 have -4 = -8 . do know -9 decline go -10 bring to -17 not
my +15 inbox +10 child last staff +9 accent compliments messages next other patience solicitor words +8 classroom comment guess +7 = door face +6 brother hands office +5 cousin job mind +4 daughter +3 boy {name} +2 desk +1 son -3 fault -4 * kid -5 back nephew -6 husband kitchen way wife -7 answer cell country doing english life own right shift -8 drawer handwriting leg notes ward whole -9 best grandson mom mouth -10 dear elder room work -11 car comments dad finger good mobile voice -12 business -13 end mistake mum -14 phone sister -16 heart -19 mother
myself -2 = -3 . -4 and -8 at
mystery +6 =
n -5 = -9 it
nail -9 =
name +5 of +3 on -2 , -3 = and -7 the -8 's -9 down
named -10 {name} -17 =
names -8 =
naming -9 =
nan -5 =
nana -8 =
nanny +7 =
nap -7 =
napkin -8 =
nasty +11 = +9 piece
naturally +17 =
naughty +4 =
navy -10 =
near -5 = -12 the
nearest -9 the
nearly -10 =
need +9 this +5 your -1 a -4 the -6 = -7 it to you -8 her not -9 . one -12 , from
needed +10 a +6 to +1 = -9 from -13 , .
needful +9 and +4 =
needs +5 the -3 = a -6 his -8 one -10 . -11 it
neighbor -5 =
neighbour +7 's
neighbours -10 =
neither -3 = -7 of
nephew +8 =
nervous -8 about -14 =
netball +5 =
never +12 the +11 needed +9 any +8 do get going had hear +7 read +6 come +5 = -5 got -6 gave stops -7 know made -8 mind send -9 asked want -10 forget heard hesitate -11 met said -13 stop
new +5 * -5 = one -7 bus -8 baby student
news +6 . -8 you
newsletter +5 =
next +8 door +7 * +4 = +2 time to -6 day week -8 year -10 morning
nice +13 = +8 that +7 ,
nicely +8 . +7 =
niece +5 =
night +13 before +3 and -4 , -5 . = -6 's -8 she -9 at -10 in -11 with
nights -5 , -6 . =
nine +9 tomorrow +8 year +5 . +4 and -5 of -7 out -8 minutes -9 years -12 times
nineteen +6 =
ninety +6 =
nits -5 = -10 .
no +12 doubt +10 business +9 apology +8 . call choice +7 point shame +6 note phone +5 = {name} +4 excuse -4 nuts -5 * -6 , answer harm name play {number} -7 idea screens worries -8 hat hurry longer need penalty pressure questions rush -9 bother objection reflection school -10 fuss power trouble -11 dramas hard -12 cost drama good -13 problem quarrel -14 complaint -15 charge -16 child
nobody +10 rang +9 at +7 = in +6 thought +4 else -5 is -7 . gets has -9 , did got knows -10 put -11 * -12 here -13 to was -15 will
noise +6 in -7 = -9 .
none +7 , -7 .
nonsense +11 =
noon +10 on +3 = -6 and -8 for
nor +5 =
normal +3 = -7 ,
north -12 =
not +17 bother +14 it +12 notice propose +11 teaching trouble +10 apply recall rocket {number} +9 begin born learn leaving one shy +8 aware email enter found interested ring send +7 as by care drop even i optional play something sure understand +6 normal right {name} +5 = doing fair going help his mine need opened so talk +4 here make read run tell the +3 be pretend take +2 come find -2 let to -3 that you -4 look put told -5 get only say working -6 , allowed answer count fit have hold me met seen want -7 bend check close enough give got having him know needed never no owe sleep -8 apologise being cover fine forget given go hear laugh mark object ready spoken telling type -9 deserve easy eating either expecting hurt love making out raise release sign slept start well worried -10 about angry assuming complaining discuss guarantee hate lazy leave mention promise rude said touch usually yet -11 allow before broken change gone grade -12 blame blaming comfortable done miss permitted saying upset worry -13 after because hand -14 consent looking mad mean -15 feel pay trying -17 mind -18 agree -20 able -22 stop -23 think
note -2 = -3 in -7 of was -8 about from saying the -11 for
notebook -5 =
noted +8 and -9 .
notes +5 , -2 = -8 are for -9 of
nothing +9 = i +8 is +5 . +3 to -7 's -8 has -9 else -10 in on -11 against left
notice +15 the +9 about +6 = +3 that -5 . -9 of
noticed +9 , +8 . he +2 = -7 anything -12 that -21 what
novel -5 =
now +11 explained +10 you +7 the +5 it on -5 that -7 . and she -8 , -9 seen -12 than
nowhere +7 =
nudge -7 =
number -1 * -4 on -5 is -6 = -7 in -8 {number}
numbers +2 =
nurse +5 's +4 , -3 = -8 at has -11 on
nursery -9 .
nut -4 =
nuts -7 . -11 , -14 =
object -10 to
objection -8 to
obliged -6 if
observe +10 that
obvious +9 =
obviously +5 =
occur +10 = to
oclock -2 = -4 . -8 ,
odd -4 =
of +12 your +11 home +10 one planning +9 god work +8 business mother paper reading ten water +7 children nine no +6 conduct everyone teacher what +5 = a mine six that +4 my +3 course +2 this +1 her -2 us -3 it {number} -4 school the time two year {name} -5 his yours -6 all day him who -7 another anybody homework those -8 anyone bed bus three -9 money -10 yesterday -11 four things -12 anything -13 staff -16 me
off +9 him your +8 her +7 a his +5 that the +4 = for -4 . at -8 , work -9 so -13 till
offended +5 = -10 .
offered -6 = -11 to
office +9 is +8 at has -5 , -6 . -7 on -8 for until -10 will -17 and
often -5 = -8 .
oh +10 = good +8 so +5 ,
ok -3 = -13 .
okay -8 if -13 . -15 =
old +10 {quote} +7 in +4 's = -4 * -6 , -8 number -9 address -10 who -12 one
olds +8 =
omg -7 =
on +11 like time +10 and in open +9 over +8 an +7 four +6 this whether your +5 two +4 . at duty +3 a my paper that +1 {name} -3 her his me -4 the -5 account -6 file -7 any him top which -8 ? anyone before -9 site stage -10 behalf date monday -11 * leave those -12 phone -14 what -15 friday us -16 {number}
once +11 asked this +8 have +6 again +4 = -5 . i -7 and he -11 , -13 made
one +12 can +11 email +10 gets person phone single word +9 could job {name} +8 adult does more +7 had last look +6 good other +5 = +4 in +2 thing -2 , and of -4 he -5 for is -6 's on page -7 . by call out to who -8 has will with -9 fact line oclock very -10 bit example friend i or place point she was week -11 side -15 ?
ones +5 who -8 .
online -9 =
only +11 conclude ever +10 assume her +9 child person +7 his wish word +5 = +2 the -5 a to -7 need one wanted -8 . heard -10 if in just -11 ask that
open +9 a day +4 = -6 , -7 until -8 on to
opened +14 = +10 it +4 the
opening +7 =
operation -14 =
opinion +7 on +6 =
opinions +6 =
opportunity -9 =
opposite -5 =
opt -9 = out
option -4 =
optional +7 . +5 =
options -12 =
or +17 she +14 you +11 he +9 another what +8 i we +7 after not -2 = -4 do -5 friday two -6 call if only should with -7 a anything -8 else his more -9 an four has her on something {quote} -10 by to will -11 *
oral -9 =
orange -6 =
orchestra -8 =
order +5 , -7 . -9 of -10 =
ordered -9 =
orders -16 =
ordinary -8 =
organise +9 a +7 =
original -7 =
orthodontist -4 =
other +12 twenty +9 parent +8 students +7 's = schools {number} +6 girls mums +5 girl one people -3 parents -5 child children -6 way -7 kid -8 boys -10 pupils student
others +5 =
otherwise +10 i -4 . = -5 ,
our +10 parents -6 = daughter meeting -7 end street -9 school -10 class counselor -11 family house policy
ours +7 was +5 = -8 . has -9 is
ourselves +6 =
out +9 that +8 since +6 {quote} +5 loud the +3 = a of +1 . -2 in -5 about at on there -7 and between who with -8 today -9 here -16 ?
outside +4 = the
over +18 there +6 = a +4 , -4 . -5 the -6 from my -8 on -9 who -11 here -12 and
owe -8 you -9 = me
owes -12 =
owing -8 to
own +9 child +8 kid +7 kids -7 two -9 mother
owned -6 = -13 up
owner -11 =
p +11 * -3 m -8 {name}
pack +5 =
packed -6 = lunch
packet -3 =
page +6 on -2 {number} -7 , = -8 ? two -9 about -10 for
pages -5 = -9 and -10 .
paid +11 for -3 = -6 on -9 in
pain -8 , -9 in -10 =
paint -6 . -7 =
pairs -8 of -10 =
pajama -10 day
pale -9 =
panel -10 =
panic -7 =
pants -8 ,
paper +9 to +6 in +5 and +4 , -1 = -8 ? -11 with
paperwork +9 . +6 =
paragraph +5 =
paragraphs +6 =
parent +10 = to +6 's , +5 . -7 of -8 can -9 and
parenting +10 = +8 .
parents +12 = +10 like would +9 group +8 to +5 who -3 . -9 of
park -10 on
parked +7 =
parking +4 =
part +9 where +6 in -3 . -4 = -10 is
particularly -10 =
partly -9 =
partner -8 =
parts -10 =
party +7 ,
pass -4 = on -5 . -8 the
passed -2 =
passing -3 =
password -12 =
past +10 the +5 = -7 .
pasta -7 =
patience +7 , -7 of -8 . with
patient -4 = -7 with
pattern +10 =
pay +5 for +2 = -7 , . -9 a
payday +8 =
paying +14 = +4 for
payment -14 =
pays +5 =
peace -7 . -15 =
pediatrician -8 =
peg -3 =
pen +6 . +4 = -12 and
penalty -9 notice -17 =
pencils -8 , =
people +10 = +8 do +7 are have who -9 's
per +8 my +6 = -3 the -4 cent -13 your
percent -5 =
perfect +5 = -7 .
perfectly +10 = well
perhaps +9 = +7 the -8 it
period -5 =
periods -9 =
permission -3 = slip -9 ,
permit -19 =
permits -8 =
permitted -7 to
person +12 in +10 with +5 = -3 .
personally +6 =
phone +11 call +7 back with +6 = +4 calls +3 . -5 , -7 is -10 that -13 was
phones -5 = -6 in -7 go -11 ,
phonics +5 =
photo -4 , -7 = -8 on
photograph +6 =
photographed -5 =
photographer -7 =
photographs -4 =
physical -10 =
physics -9 =
physio -5 =
pick -2 = up -10 it
picked +7 the +3 = -5 up
picks +6 =
picnic -8 =
picture -6 = of -9 on
pictures -5 =
piece +8 of -10 .
pieces -17 =
pig -12 =
pink -5 =
pity +9 = +8 that
pizza -4 =
place +9 here +7 = -3 . -10 to
placed -7 in
places -7 ,
plain +8 and as +3 = -7 white -12 words
plainly -9 .
plan +4 is +1 = -8 with -10 for -11 says
planner +8 =
planning +8 =
plans +7 =
plant +7 =
plate -8 =
play +6 to -4 = -9 ? -11 .
played -7 = -9 the
player -10 =
playground -5 =
playing -11 =
plays +8 =
please +9 stop +6 , -3 write -4 do keep -6 check -7 accept collect excuse -8 add and go have ignore make no note sign thank treat what who -10 = look put use -11 ask come correct give -12 could -13 ring -14 call take -18 let -20 send -26 tell
pleased +7 with -8 .
pleasure -3 =
plenty -7 . -8 of -13 =
plus +7 =
pm +8 {name} +6 on +2 =
po -2 = -10 *
pocket -3 . =
poem -11 =
poetry -10 =
point +10 out +6 = -10 . -11 ,
pointing +5 =
points -4 = -10 .
pole -10 =
police -6 = -9 and -11 have
policy +4 , . +3 is +2 = -5 on -9 {number}
polite +9 = -10 about
politely -11 =
pond -8 =
pool -4 =
poor +4 = -10 *
pop -4 =
portal -6 = shows -10 .
portfolio -7 =
possible -5 . to -7 ? -9 , -10 for -14 =
post +9 = +6 , -6 .
posted -4 =
poster -9 ,
posting +6 =
posts +9 =
potato -10 =
pouch -6 =
pounds -11 =
practical -8 =
practically +6 =
practice -4 , -5 . -6 = -7 ? is
practices +9 =
practicing -8 =
practise -4 =
practised -10 =
practises -6 =
praise -9 =
pray +8 =
precious +7 =
precisely +12 =
prefect +6 =
prefer -3 = -4 that
prepare -7 =
prescription -7 =
presence -8 =
present -3 = -5 . -10 ,
president +12 = +9 's
press +7 send +6 =
pressure -8 =
presume +7 =
pretty +4 =
previous +7 =
price +7 of
pride -5 =
priest -6 =
principal +4 . +3 = -12 has {name}
print -10 =
printed -6 = -9 on
printer +6 =
prior -9 =
priority +7 =
prison +6 =
privately -5 =
probably +3 =
problem +10 in +6 with +5 = -9 is
problems +7 =
process -8 .
professional +10 = +8 ,
program -5 =
progress -6 report
project -4 = -6 is
projects +14 =
promise -5 .
promised +5 = -6 to
prompt -7 =
propose +10 to +6 =
proposed -11 =
proud -7 . -13 = of
provided -9 . =
psychologist -4 = -6 's
public +12 school +4 =
puffs -10 =
pull +9 out +6 = -8 up
pulled -8 the
pulling +5 =
pump -17 =
pumpkin -6 =
punched -7 =
punish +8 =
punished +8 = -11 ,
punishment -9 .
pupil -16 =
pupils -6 . -11 =
puppy -10 =
purple -9 =
purpose -8 ,
push +12 in +5 =
pushed -7 {name} -8 him
put +8 her this +4 = the +3 on +2 it -5 that -6 a -7 my -9 out -10 * -11 in -12 me
putting -3 =
quarrel -10 with -16 =
quarter -3 = -7 ,
query -8 =
question +9 . of +8 i +5 = -8 that -10 about -12 , {number}
questions -6 about -7 , . -11 =
queue +4 =
quick -7 = one -8 note -9 and
quicker +8 =
quickly -3 = -8 .
quiet -4 . -5 =
quit +7 =
quite +10 = -6 right
quiz -4 =
race -10 =
rack -12 =
radiator -8 and
rail -11 =
rain -9 = -10 .
rains -10 =
raise +9 him +4 = -8 the
raised -7 my -8 her
ran -6 = out the -8 over
rang +4 = -7 the
rank +10 =
rarely +10 =
rash -14 =
rate +9 =
rather +9 more +7 have +4 = -5 than -6 you -9 do talk -10 tell -15 hear
ray -8 =
re -5 = -9 ,
reach -5 = -6 you -7 me
reached -11 me
read +9 past +8 the +7 * +3 = +2 it -4 to -5 in -6 at -9 aloud {quote} -10 every me {name}
reader -4 = -10 ,
reading +3 = +2 * -6 in -7 test -9 this -11 a
ready -3 = -5 for -7 to
real +7 * teacher +3 = -12 .
realise -8 that
realize -9 that
really +9 do +7 want +5 = -7 concerned -9 . -12 like
reason +9 the -3 = -6 , i -10 . is
reasons -5 = -6 .
reassuring +6 =
recall +7 =
receipt -12 = of
receive -11 the
received -7 your -8 a the -9 = -10 .
reception +3 = -8 .
recess +7 ?
recheck -10 =
recipe -8 for -13 =
reckons -10 =
record -6 of -9 it
recorded -10 = -12 as
records -8 = -9 ,
red +9 pen -3 = -9 pouch
redo -6 it
reduced -11 =
ref -7 =
reference +9 . -7 to
reflection -12 =
refund +9 =
refunded -6 =
refusing -8 to
regard +7 =
regarding -6 {name} -12 = -16 the
regards -6 , -12 =
register +7 = -9 ,
registration -10 = and
regret -7 to
regular -12 =
relay -11 =
relief -5 =
religious -7 =
remain -3 =
remains +6 =
remark -10 in
remarkable +11 =
remember +7 that +3 = -8 it
remembered -6 =
remind +10 = +7 me you
reminder -6 = -7 that
remove +7 =
reopen -9 =
rep +12 =
repair -13 =
repeated -5 =
replace -10 =
replaced -5 =
replied -5 =
reply +8 . +7 , =
report +8 card you +4 , is -2 = -10 and of -12 that
reported -9 to -17 =
reporting -7 =
reports -9 that
request -6 , -7 for -9 a -10 = -11 you -15 that
requested -9 =
requesting -6 a -12 =
requests -8 =
require +7 =
required +4 to
requires -7 =
reserve -9 =
resilience +9 =
respect +15 , +12 = -7 that
respectfully -4 =
respond -15 to
responsibility +9 = +7 .
responsible +8 for
rest +5 of -2 = -3 .
result -8 .
results -4 = -8 are -9 in
retainer -6 = -8 in
retake -2 = -6 it
return +3 = -8 it
returning -10 the -11 =
review +9 = +6 , -12 of
reviewed +4 =
revision +5 =
rewrite -8 =
rice -6 =
rich +15 = +9 to
ride -12 =
right +9 in place +7 after -3 about -6 = on -8 . ? person thing -9 for -10 , -13 to -18 that
ring -3 the -8 on -15 you
ringing +8 the +5 =
ripped -6 =
robotics -9 =
rocket +9 science +8 =
role -7 =
roll -7 call
room +7 at when +4 and -11 on without {number}
roster -14 =
rota +11 =
rough +6 =
round +2 = -8 .
route -7 =
routine +6 =
row -1 = -4 , -10 .
rubber -14 =
rude +6 = -8 to
rugby +9 =
rule +3 is -3 . -8 of on -10 about -12 and
ruler -4 =
rules +9 are +4 = -5 .
run +10 to +8 that this +5 a +3 = -5 . the -11 ,
rung +7 = -8 you
running +9 that +6 . -1 = -6 , -7 and behind -11 late
rupees +7 =
rush -8 , -9 . -12 =
rushed -11 =
sad -7 . -17 =
safe -7 and -9 = -12 .
safeguarding -8 lead
safety +2 =
said +6 at this +5 . -2 {quote} -3 so -4 what you -5 {name} -6 anything he -8 the -9 = there -10 something to yes -13 * -19 i -20 that
saint -10 =
sake +11 = +9 ,
salary +6 =
sale -8 .
salt +6 =
same +10 three +9 week +7 as story +3 = -5 day thing -6 for two -8 evening -9 at boy -10 . -11 time way -12 in -15 ,
sanction -7 =
sand -7 =
sandwich -10 =
sat +6 down +3 on +2 = -7 with -8 next -10 at
saved -9 =
saw +4 the -1 = -5 . -6 it -7 {name} -11 , -15 that
say +12 about +9 for +8 i +7 sorry thank +5 what +1 = -2 it -3 that -5 nothing the -6 a in she -7 how -8 his {number} -9 he -10 or something why -12 {name} -13 to
saying +8 . +7 no -2 = -4 it -6 she -11 {quote}
says +7 what +6 a +4 . you -5 , -6 = -7 the -9 * yes -10 she -11 i your -12 there -14 he -15 {number} {quote} -17 that
scan -7 =
scare -6 =
scared -7 to -13 =
scarf -9 =
scholarship +10 =
school +11 does +10 starts would +9 has +8 board ever +7 we +6 for with +5 = at they to +3 in -2 is -4 's -6 nurse -7 days on rule -9 he -10 , -12 will
schools +10 = +8 ,
science -4 =
scold +6 =
score -13 =
scored +3 =
scrape +7 =
screen +8 time
screening -14 =
screenshots +10 of +7 =
script -12 =
sealed -8 =
search +5 =
seat +6 for +2 = -7 , is
seating +9 plan +7 = -8 ,
seats -3 = -8 ,
second +7 and -6 . term -7 page -8 * -9 = half -10 hand
seconds -5 .
secretary +11 . +7 =
section +7 * +4 =
sections -8 =
security -9 =
see +8 which who +7 , that we what +6 where +5 a how +2 the +1 = -1 . -3 it why -5 ? -6 from his them you -7 my {name} -8 him -9 at us -11 her {quote}
seeing +11 as -2 = -9 at the
seems +11 to +10 you +9 = +8 the
seen +10 * +5 it -6 your -8 = -9 a him his you -13 .
sees -6 =
selection -16 =
self +6 * +4 =
send +7 , +6 her +5 a me -2 it -4 you -8 one them -9 home -10 the -12 {name}
sending +11 him +10 me +9 = -7 the
sends +4 =
senior -5 =
sense +14 = +9 that +8 . -7 of
sent +5 her in +1 = -4 out to -6 it the -11 , {name}
sentence +4 = -9 ,
sentences +4 =
separate -15 =
separated -10 =
separately -5 = -9 .
serious +5 =
seriously -5 =
serve +8 =
service +7 . =
sesame -9 =
session -9 . =
sessions -13 =
set -2 = -5 . -7 that -12 off out -13 up -15 of
settle -10 =
settled +7 =
seven -3 = -4 . -5 , -8 of
seventeen +7 =
several +9 times +4 =
shade +11 of +4 =
shaken -10 =
shaking -8 =
shall +10 expect +9 i +6 = -7 not -8 we -9 be
share -7 with -8 it -11 =
shared -9 =
sharing -6 =
shark -9 . -13 =
sharks -12 =
sharp -6 =
she +7 left stays +6 cries +5 does is {quote} +2 will -2 'd 's has says -3 was -4 = may -5 could -6 * ate comes lost said sit -7 did have heard missed showed -8 also be drew finished forgot never on tells -9 in laughed -10 been knew need -11 read reads say thought -12 knows put thinks -13 get made took -14 do -15 loves -17 likes
sheep -4 = -9 .
sheet -7 , = is -8 for -9 .
shift -11 . -12 =
shifted -5 = -9 to
shin -10 =
shirts -7 =
shocked +10 =
shoe -7 , . -10 =
shoes +6 on -8 ,
shook -8 hands -14 =
shop -5 . -8 =
short +5 , -7 = -10 version -11 with
shorter -5 =
shorts -9 =
shot -18 =
should +4 know +3 not +1 be -6 say -7 she -8 i -9 get go -10 hear we {quote} -11 like
shoulder -5 = -9 .
shoulders -6 =
shout +10 at +7 = -9 ,
shouting +7 = at -8 .
shove +8 =
shoved +7 =
show +8 up -7 and -8 = -9 . -10 him -19 you
showed -4 = -9 me
shower +7 =
showing +6 =
shows -3 = -5 . a
shrug +9 =
shrugged +10 =
shut -7 = -8 .
shy -5 =
siblings -6 =
sick +8 to +5 = -5 bay
sickness -7 = -9 .
side -3 . -5 = -7 and -9 gate -10 is
sides -8 =
sign +9 a +5 the -3 = -5 , -6 out -9 at -11 in
signature +3 = -4 . -8 is
signed +9 her +7 by +5 in -11 form -14 .
signing +7 =
signs +5 =
silence +8 =
silent -4 =
silly +10 me
simple +10 as +6 =
simply +11 not +9 =
since +8 before {name} +5 he you +4 {number} +2 = the -4 * -7 they -9 . -10 friday then -11 three
sing -9 =
singing -7 =
single +10 = +9 week +8 time +7 one
singled +8 = +6 out
sings -8 =
sir -3 = -6 , -11 .
sister +8 was -4 , -7 in -11 is
sit +12 there +9 on +6 = and with -2 down -4 in next -8 it -11 near -14 the -15 .
sits +6 in on -8 out with
sitting +8 in +7 = -4 on
six +7 , +6 years +5 year -3 minutes -5 hours -8 * .
sixteen +5 =
sixth +8 form +6 =
sixty -7 = -11 one
size -8 . -11 = -14 {number}
sizzle -9 =
ski +5 =
skin -5 = -10 .
skip -8 it
skipped +7 =
sleep +9 at +8 over +4 = -6 . -13 ,
sleepover -7 =
sleeps -10 =
sleepy -9 . -13 =
sleet -7 =
sleeve -7 =
slept -6 . in -8 on -9 =
slid -6 =
slide -7 =
slip +5 , -9 in
slips +5 =
slot +7 on -3 =
slow +7 . +5 = -7 ,
slur -8 =
sly +11 , =
small +10 * -7 one -8 break ones -10 group -12 children
smart -6 =
smell -10 .
smile -12 .
smiling -6 = -9 .
snack -3 =
snacks -9 =
snake -9 =
snow -13 =
so +13 called +11 kindly maybe spare why +10 glad +9 thoroughly +8 * as much now what +7 is one will +5 forgive +4 many the +3 do +2 he -2 we -3 {name} -5 no -6 grateful in nobody on proud when -7 long would -8 bear good happy have nothing thank -9 could himself i she there -10 at it please quickly -11 , am sorry well -12 from kind -14 this -15 that -16 if -24 here
soccer +6 =
social -10 media
socks -6 =
software -13 =
sold -5 =
solicitor +14 = +8 .
solid -8 =
solo +4 =
solve -11 =
some +11 people +10 point +9 nerve +8 , +7 * = +6 . -2 of -7 time -8 boys
somebody +12 = +9 's in who +8 would -4 at -10 tell
somehow +13 = +9 the
someone +14 who +8 = +7 has +6 to -6 else -9 's
something +6 . to +5 about with +2 = -4 is -6 i wrong
somewhere +9 = +7 .
son +7 would +3 is +2 's . = -6 was -7 had has -8 and -9 say that -10 * got -14 {name}
song -10 . =
songs -9 =
soon -6 . =
sooner -4 = -9 .
sophomore +8 =
sorry +11 but +9 if +6 you -3 = -8 and -9 for -14 i to -17 about -18 .
sort +11 of +7 = +6 it
sorted +3 =
sound -9 . -14 =
sounded -9 =
sounds +6 like
soup -13 =
sources -8 =
spam -11 ,
spare +18 me +3 = -8 coat -10 *
spares -11 =
speak +10 to -5 = -9 * in with -10 it -11 {name}
speaker -11 =
speaking -2 =
speaks +12 to +5 =
special +10 kind -4 = -11 education
speech +11 about -3 = -6 therapist therapy
spell +9 =
spelling -1 = -4 bee
spend +5 =
spent +6 = -11 the
split +5 =
spoil +8 =
spoiled +8 =
spoilt +16 =
spoke -1 = -7 with
spoken -6 = -8 with
sports -5 day -7 = -8 .
spot -4 =
spreadsheet +7 =
spring -5 = -7 .
square +6 =
squinting -8 =
staff +6 , room -4 = -8 have
staffroom +8 =
stage -3 = -6 .
stairs -6 . -8 =
stairwell -11 =
stall -5 =
stammer -5 =
stamp +4 =
stamped -11 =
stand +8 there +4 in +3 = -7 , for
standard +10 =
standards +12 .
standing +4 = -5 there -8 right
stands -8 . = -9 at
stapled +6 =
stars +10 =
start +8 by -7 over -8 ? -11 .
started +6 it -4 = -6 . -8 , in
starting +12 to +6 = -8 tomorrow
starts +9 at +4 = -9 on
state -8 = rule
statement -8 .
statements -7 =
stay +9 up -4 = -6 at home -9 with -10 . -11 in
stayed -6 = -10 with
staying -6 =
stays +10 at -11 with
step -7 . -8 =
steps -10 , -12 =
stern -10 =
sticker +5 chart -10 ,
stickers -8 =
sticks -6 =
sticky -7 note
still +8 no +7 not -4 on -5 can -7 got -8 at time -9 , going shaking -10 think -11 like -12 need
sting -9 =
stitches -7 . -12 =
stoked -9 =
stomach -12 =
stood +8 at +6 there +2 = -6 up
stop +11 = you +9 emailing +8 calling +6 sending -4 . -8 me -12 by
stopped -2 = -6 talking -9 .
stopping -9 =
stops -6 =
storm -8 . -11 =
story +8 about with +7 =
straight +2 = -5 to -12 with
strange +8 = that
stranger +6 =
strap -6 =
streak +9 =
strep -8 =
strict -7 =
struck -17 =
struggling +10 to +5 =
stubborn -7 =
stuck -8 . in -9 , on -17 =
student -8 = -10 , -11 's -13 who
students +11 and +2 = -8 in -9 have -12 .
studies +8 =
study -5 = -8 .
stuffed -8 =
stung -10 when -15 =
stupid +7 = +6 .
sub +3 =
subject +7 . =
subjects -10 =
submitted -7 the -17 =
substitute +6 =
such +10 = +9 an -9 good
suddenly +12 =
sugar -7 was
suggest +8 you
suggested -11 =
suggestion +8 = that +7 .
suit -7 you -8 =
suits -6 = -9 .
summary -9 =
summer -4 = -5 . -9 * -10 ,
sums -9 =
sunscreen -7 =
superintendent +13 = +7 .
supervised +6 =
supervision +9 =
supper -6 . -14 =
supply -8 closet
support -7 =
suppose +20 = +8 . a that the +7 ,
supposed +4 = to
sure +12 to +10 = +9 , what +7 it the -5 she -6 you -8 i who -9 .
surely +7 =
surprise -5 .
surprised +6 . -11 me -15 to
surprises -9 =
survey -7 =
survive +8 =
survived +10 . +9 =
suspect +11 = +9 you +8 that -12 he
suspended +8 =
swap -12 =
swear +6 =
swearing -14 =
sweets -9 . -10 =
swim -7 =
swimming +8 teacher -6 =
swings -7 =
switch -6 =
switched -6 =
swollen -11 =
syllabus +11 , +8 =
table -3 = -9 with
take +13 a +7 my +6 this +5 that -6 them -8 her -10 your {name} -11 back
taken -4 aback -5 the -8 down -9 it
takes +3 a -4 =
taking +8 it +7 =
talk -2 to -5 = it -11 about
talked -7 to -8 = -10 with
talking +9 to +5 . +4 = -4 about -9 in
talks +6 = -9 about
tally -10 =
taped -8 it
tardy +6 =
targets +7 =
tasks +8 =
taught +6 . +3 = -7 her them -11 my
taxes +5 =
taxi +7 =
tea -8 = -9 .
teach +12 = +9 them +6 the
teacher +7 . = had was +5 would -4 's , -5 has -7 is -10 will
teachers +4 = -6 , -8 will -9 who
teaches +12 =
teaching +8 him +6 , =
team +9 is +7 = -3 , -9 's
tears +10 on -4 .
teenagers +6 =
teeth +5 =
telephone -8 =
telephoned -11 =
tell +9 from +7 us -3 her -5 = -6 them -9 him -10 his -11 . -13 you
teller -8 =
telling +7 her us +6 the +5 = -7 {name} -9 that
tells +9 us -1 = -2 me -15 you
temperature -10 =
ten +8 for times year +6 in +3 to -2 minutes -6 days -12 school -18 .
tend +9 =
tent -6 =
term -2 ,
terms +13 =
terrible -8 . -14 =
test +9 scores +5 . +4 on +2 = -7 was -8 in -9 and -12 is
testing -7 =
tests -16 =
text -7 and -8 about me -11 =
textbook +6 =
than +11 yours +9 the to +8 about admit that you +6 your {name} +5 = +4 a -4 * -7 in -8 at it -9 anyone guess mine usual -10 any we -11 anything -12 once -16 i me
thank -7 god -12 = -14 you
thanked +4 =
thankful -12 =
thanks +6 to -2 = -3 for -5 , -13 .
that +12 building front +11 child man woman +10 desk form +9 bus house is language someone +8 by detention here letter off reading school way +7 = again classroom girl meeting mrs +6 ? a and at came if room to +5 boy +3 somebody -2 . the -3 , -4 he she you {name} -5 's my part with would -6 his means they -7 comes does from i it makes -8 about counts decision every everyone last looks page surprised -9 meant morning nothing said something there this time work -10 be fit helps kids made parent -12 day we what -13 says
the +15 very +13 superintendent +12 booster hell local trustee +11 blame bruise complaint courtesy curriculum education fees +10 adult home love making manners mother peanut subject talking trouble vape +9 bloody boy child day estate fact fifth nursery ones problem so tears truth +8 account adults better bleachers calculator easy greatest guidance habit least mayor news poor sense speech suggestion teachers victim village +7 annual bill dance fete heads others part party plant post question staffroom truancy wheelchair {name} +6 carpool ceiling couch dress eleven excursion feeling fine football free governors head hour impression kindest laptop last lot matter morning night poster principal sort timetable top +5 attendance bin bins committee corridor county divorce families infants lad monday name only plan point policy register scholarship stage sub syllabus team +4 allergy dark dinner gifted handbook homework kid lesson marking minutes needful next one parent parents phone rest slip staff +3 counselor email four hair person rules time weekend {quote} +2 = district first same school way +1 bell other room teacher word -1 * class front -2 book concert diary end meeting reading report third -3 bathroom car dog door essay fence fourth gate group kids letter medical museum pencil project side spelling swimming test trip walk window -4 baby back bike certificate chair circular computer days desk exam field floor fridge hall lab library link list marks new noise portal psychologist rain risk sandpit state three words wrong {number} -5 balance big boot box cafeteria coach date debate glasses green key lice lunchbox overnight paper season stomach wall younger -6 accident art backpack boiler bus children delay dentist display egg evening ferry final fire full hat invigilator man mark meantime pass photo record regular request seat ski system tests trophy ute video water -7 answers bakery bottle climbing consultant council doctor dose drawing early ears error firm garage harvest heat hoodie lockers long lost lower maths minibus mock office order packet password placement priest receipt relay robotics rule six swim tub workbook yard -8 amount appeal assembly attached bag bath cards cello chart closet coat drill face flu frog glitter goat grass haircut half highest kettle lads locker loo microphone nits oranges pediatrician picnic playground practical proposed puppy queue score song spellings sponsored stairs stairwell stall students teller title tractor train trampoline tuba war wash -9 alarm application bar birth changing chemist code collar enclosed eyes form garden hard hours insurance law lift lights missed move mud neighbours offer patience physio pictures play pond pool purple radio river sample scores screen script second section spot swings telephone text vaccination volcano work yearbook young -10 bread conference course data disco driver guinea gym jacket knee lid math nurse points rash recipe roll she sleepover small van -11 best boys bridge cat classroom credit emergency examination facts fall farm glass hospital incident inter left match past pharmacy quiz slide zip -12 absence app bed blue break cake cast church company corner following hearing north old panel ramp usual zero -13 ball cost draft original skin written -14 camp clinic league notice -15 number shop transport -16 late map mornings -18 card fair
their +11 mothers +9 = +4 own -2 * -9 families way
theirs +8 =
them +9 the +4 , -2 = -3 on -5 a for to -6 in -9 myself over -10 boys up
then +14 you +9 there wrote +4 = -5 he -7 she -8 * again -9 asked tell went -11 a
therapist -5 =
therapy -5 =
there +13 ? +10 ever +9 has +8 would +7 to when +4 will +3 . = -2 is -3 , are was -5 for -6 's -7 by -8 another at from -9 somebody -10 a -13 be something -14 anything
these +7 = +6 days things
they +9 would +8 all came +6 come -2 will -3 were -5 have -6 need -8 said say -9 found -10 both
thick +8 =
thief +12 = +10 .
thin +7 =
thing +10 on +9 he +7 to +6 that -4 . -5 in -7 , -8 is -11 with
things +5 . -3 = -6 about -8 before on -10 like
think +12 because +11 i +10 to we +7 you +6 = -5 it -6 of the -8 before -9 , . anyone -12 ? -13 is she
thinking +9 = +7 that the -7 of -8 it
thinks +8 he -6 the -10 = it -14 you
third +4 time -3 = -7 grade period -8 day -15 one
thirteen -6 =
thirty +10 children +8 eight +7 one -11 minutes
this +13 family +11 conversation +10 building office school +9 and sort your +8 = boy matter place +7 on one way +6 i +5 class email was +4 . +3 has -4 from time -5 letter -6 , right -7 with -8 as job my point -9 by less once same weekend word -10 fall half -11 arvo matters -12 before out year -13 term {name} -14 house month -18 week -21 morning
thoroughly +10 =
those +8 boys +5 two +4 = -2 * -4 who -12 were
though -9 .
thought +14 to +11 a +8 = -5 about -7 . you
thousand -6 =
threatened -9 =
three +12 emails +7 and +5 days +4 different times -3 = of -4 * -5 children -8 . kids -9 in minutes parents -10 boys -13 things
threw +6 = up
thrilled +4 =
throat -6 =
through +10 her -3 . -6 a
thrown -6 =
thug +13 =
thumb -8 =
thumbs -9 =
thurs -12 =
ticked -6 =
tickets -2 =
tie +4 =
till +3 {number} +2 * -7 she -9 you -10 friday -13 {name}
time +10 for +8 to +7 from +5 this you +4 = i she -3 , -4 . and since -5 of -8 today -9 before would -10 ? because does in was -12 please
timed +8 =
timeline -8 =
timer -10 =
times +10 before i +6 tables +5 , = +4 and -4 . -6 a -8 since -11 this -16 in
timetable +4 = -7 ,
tin -6 = -8 of
tiny -6 =
tip +9 =
tips +6 =
tired +5 of -2 = -5 ,
tissues -5 =
title -12 =
to +13 fail +12 think +11 debate notice spell +10 discuss eleven +9 care finally hand how live schedule +8 bed count feel here like own put shout throw +7 beg follow have hear himself ignore need ring some text wonder +6 believe cut everybody learn parents +5 argue cover me my us +4 = explain stop +3 check send teach +2 be find go his let read tell your -2 ask it make -3 change finish share turn -4 everyone get him inform our whoever {name} -5 both drive fill one the two worry write you -6 bring hold name pay start -7 another appeal begin confirm death end enter every first help nine practice pull show stand ten understand {number} -8 , kill meet miss nobody on practise push remove stay -9 and come heart hide join record six step tie -10 all mr pass print request settle sign sing -11 ? about carry correct excuse face fix give kneel reach -12 class drop eat fight mrs -13 walk -14 move -16 talk
toast +4 =
today +11 itself +4 . -5 = ? at -6 so -8 and -9 i she -10 is with {name} -11 , -14 that -17 he
together -3 . -8 = -10 with
toilet +9 ?
told +12 no +9 , +8 about +6 in +5 my -1 you -3 = us -4 a the -5 it -6 him them -7 her mr -8 me -9 our -10 everyone his off -12 {name}
tombola -8 =
tomorrow +11 morning +8 with +3 , -1 = -5 . -7 ? in -10 we -13 is
tone +9 =
tonight +5 , -4 . -5 = -7 if -8 ? -10 's
too +8 much +1 * -7 , many -8 embarrassed late -9 long -10 .
took +8 you +4 it -1 = -9 him
tooth -8 and -9 , -13 =
top +10 set +8 of +7 = -7 , -8 .
topic -5 =
torch -9 . -15 =
tore -12 =
touch +8 =
touched -4 =
tour +4 =
toward -11 =
towards -9 =
towel -6 =
town +10 and +4 =
track +7 of
trade -8 =
traffic +10 ,
trained +6 =
trainers -8 .
training +6 =
trains -12 =
trampoline -8 =
transcript -10 =
translate +7 =
translator -9 =
transport -5 =
transportation -11 =
trash -10 .
travel -9 =
tray -6 , -7 = -10 .
treat +9 to -6 this -11 him
treatment -8 .
trial -6 =
tried -7 the -10 =
tries -11 =
trip +9 and +6 money +5 , -2 = -8 to -9 form -10 is -16 ?
trips +8 =
trombone -9 =
trophy -10 .
trouble +11 = +9 of +7 ? to +2 , -8 and at
trousers -5 = -8 ,
truancy +9 =
truck -5 .
true -6 = -7 that -8 ,
truly -2 =
trust +6 me +5 =
trusted +8 =
trustee +13 = +10 's
trusting -7 =
truth +7 = +6 .
try +10 . +4 to -7 the -9 ? -10 it -14 again
trying -3 to
tuba -8 =
tuck -9 =
tuition +6 =
turn +5 up +1 = -8 in it
turned -10 away
turning +10 into +6 =
turns -4 up -5 =
tutor +6 , +4 =
tutoring +8 , +5 =
twelve +7 , +5 year
twenty +11 two +9 eight +6 three +3 = six -4 minutes -5 five -6 years
twice +5 , -5 and -8 in this -12 because
twins +6 = -9 .
two +10 faced +7 days +6 lines +5 hours more +4 years -2 = -3 , minutes {name} -4 other -5 times -6 * weeks -7 books places -8 papers parents -9 boys from -11 girls months -12 others pages things -13 friends -14 children different
type +6 =
typo -6 =
ugly -8 =
uncle -6 =
under -7 the -8 *
understand +7 , -4 = it -8 that -17 the
understood +7 that +4 =
uniform -3 = -7 ,
union +10 =
unit -9 ,
university +13 =
unkind -7 =
unless +4 = -11 there
until +10 she +9 now somebody +5 he +2 i -6 * -7 the then -8 it ten {number} -9 about
unwell -6 =
up +9 there +8 as +7 in +6 twice +5 before from +4 with +3 and at the +2 = -2 . -4 to -5 here on till -6 by his -7 every today -8 if that {name} -9 again -10 , what -11 is -12 all -13 front
update -7 on -12 =
uploaded -9 =
upon -13 =
ups -7 =
upset +6 , -4 by -5 about -7 = -8 . -10 with
upsetting -7 , =
upside -9 = down
urgent -7 , -12 =
us +14 not +9 for were +8 anything be +7 all see +5 ? +2 = -4 , in on -5 a both -6 to -7 at that -8 before feel meet the -9 and
use +11 them +6 of -4 the -14 .
used +9 it +3 to -6 the -9 a
useful -7 . -11 =
useless +8 =
uses -5 = -9 a
usual +5 = +4 .
usually -4 =
ute -9 =
value -6 =
van -7 , . -11 =
vape +10 =
vaping +6 =
vending +7 =
verse -9 =
version -6 = -11 ,
very +10 same +9 difficult long +8 interested +7 helpful +6 = +4 well +3 * -8 much quiet sad -9 happy -10 hard loud proud -11 kind sorry -12 funny -14 nice upset
vest -7 =
vet -10 =
via +10 =
victim +9 =
video -11 , -12 =
view +11 of +7 =
village +10 =
villain +8 =
vinegar -8 =
violin -8 =
vision -7 =
visiting -7 =
vocabulary +9 =
voice -6 =
voicemail +5 = -5 ,
voices -8 . -9 =
volcano -11 =
volcanoes -10 =
volunteered -10 =
volunteers -11 =
vomited -9 =
vote -10 =
voted -6 =
w +5 * -4 = -11 o
wait +7 until +6 till +4 for -6 . -9 in -13 ,
waited +8 until +4 = -9 with
waiting +9 for +3 =
waiver -8 =
walk -6 home -7 with -9 = -10 her
walked +10 past -5 out -8 off
walking -8 home
walks -4 =
wall +5 . -4 = -6 , -7 and
want +10 , +9 them +8 it +7 his the +6 an -8 this -14 you -17 to
wanted +7 . a -6 = -12 to -16 you
wanting +8 =
wants -6 = -7 one to -8 the -10 a
war -11 =
ward -10 {name}
warm -8 up -16 =
warning -3 =
was +11 picked +9 easier teaching you +8 brought ever it +7 doing i ten +6 due she to +5 . late off +4 only +3 not +2 the +1 = -2 {quote} -3 a hurt -4 about locked your -5 good his said there under -6 lovely meant read -7 broken called real -8 afraid asking brave frightened ours printed searched thinking two up -9 asleep four given gone hit in kind mine quiet rude seen upset wrong -10 cut her holding missing moving our polite sick sorry -11 all behind my perfect scared tired -12 out pretty -13 disappointed found -14 surprised
wash -4 =
washed -8 =
waste +9 =
watch +8 that +6 . +5 = -8 for
watched +6 him +3 =
watching +11 them +9 = +5 the
water +4 bottle -4 = -7 and
wave +10 = {number}
way +8 or +6 to +2 . -9 ? -10 for -11 i round -13 home
ways +5 =
we +14 both +13 call +11 also feel +9 send +8 ? go rang +6 move pay +5 all +4 could +3 are get would +2 were -1 = -2 do will -3 'd had should -5 know -6 missed put said start talked -7 agreed may think use -8 have laughed meet shall -9 decide got see still take talk took tried -10 love moved -11 make read -12 must {quote} -13 lost try want -14 need
wear -8 a -13 the
website -6 . -7 says
wedding -10 =
weds -8 =
wee +7 =
week +11 after +8 was +7 from in it +6 before +4 and of -5 = -6 , -7 as {number} -8 . so we -11 is -12 ? he
weekend -5 . =
weeks -4 , and -6 .
weighed -7 =
welcome -7 a -9 . -15 to -17 =
well +11 have +8 to +4 done +2 = +1 , -11 be -12 . -13 as
wellbeing +8 =
wellies -8 . -9 =
went +6 up +5 into -3 = -4 home -7 in -8 . -10 and from
wept -10 =
were +11 you +8 wrong +5 told +1 = -3 * at -6 late so -8 worried {quote} -9 kind standing -12 right -13 .
wet +2 = -9 .
whale -9 =
what +13 goes the +12 else kind part they +11 more +10 a this +9 one +8 was were +7 * you +5 exactly he +4 we +3 = is -4 time -5 that will -6 can have -7 did do i led -8 could happened helps -9 , matters should -10 does -13 to -14 would -15 works -18 ? -31 .
whatever +5 = -3 you -9 . time
wheelchair +5 =
when +9 the +7 my they +6 there +5 it +3 = +2 he -2 you -3 i we -7 can -13 and -21 .
whenever +10 i +5 it -4 =
where +8 were you +7 = my +1 the -6 she -12 to
whether +6 she +2 the +1 = -8 to {name} -10 i
which +11 your +9 , of +7 tells +6 i +1 = -3 was -6 days has she -7 dates he -8 made -9 means part would -12 day door
whichever -10 =
while +10 others +9 the +5 = you -6 my we -8 it this
white -8 =
who +9 exactly finds get in on +8 = come comes +7 cares told +6 gets knows you +5 are gave has +4 got +3 's have +2 * -2 was -6 does -7 else -8 never noticed tells -9 forgot found it once taught -10 . decides do the -11 were -14 ?
whoever +10 decided marked +7 wrote +2 = -9 made you -11 has
whole +9 term +8 back {name} +7 of thing +4 = class -4 * -5 time -7 family story -9 assembly table team -12 book
whom +9 , -7 . -9 ?
whose +17 = +12 father +9 dad +6 parents -10 fault
why +9 am +7 can she +5 = it was +3 did is -2 he -3 . -6 do -8 i -9 are -11 , -13 you -14 {name}
wife -9 's says
wild +7 =
will +12 , +10 just thank +9 in +8 pass serve +7 * live regret +6 give go let never +5 change have hear meet tell +4 get put say +3 = be +2 see -3 find not write -4 need try -5 . -6 pick still -7 ask hand keep know take text want -8 both count drive happily print speak what work -9 apologise bring help hold own pack post read sit think use you -10 collect complete i run show sort stand -11 always gladly sign -12 accept miss -13 buy -16 send talk -18 ring -21 pay
willing -7 to -8 . -10 =
wind -7 =
window +4 = -3 .
windows -7 =
winter -4 =
wipe +5 =
wiped -9 =
wish -5 = i to -8 .
wishes -6 = -8 to
with +13 parents +10 far +9 your +8 all is it more +6 mrs no respect +5 an any their +4 . +2 that -2 the you -3 him one -4 her my reference {name} -6 great -7 miss something -8 apologies eleven mr -9 school -10 ? anyone myself -11 thanks us -12 me them -13 love so what
withdraw -7 =
withdrawing -9 =
within +8 the +6 a -1 = -8 ten -9 {number} -10 five
without +10 so +8 a +4 her +1 = -6 * his -8 them
wobbly -10 =
woman +11 =
women +11 =
won -12 =
wonder +14 = +9 what +8 why +4 whether -8 if
wondered -6 if -13 =
wonderful +9 , that
word +10 from +8 {quote} +7 i +6 for +5 = -7 . and -11 to -12 at
words -3 . -5 , -8 = -9 with
wore -16 =
work +4 . -5 and -7 ? -8 this -10 is with you -12 on
worked -5 out -6 =
worker -9 =
working +2 = -5 . -8 days -16 on
works +8 in +6 , -2 = -5 at -10 with -13 for
worksheet -7 .
worksheets +6 =
workshop -9 =
world +9 = +6 , -12 of
worn -12 =
worried -6 about -7 , -12 that -16 =
worries -6 me -7 at
worry -2 about -5 , -8 = that
worse +4 = -9 .
worst +8 thing -7 =
worth +10 the +4 = -12 .
would +13 not +11 appear +10 have +9 know never +7 . +6 say +3 it +2 = -5 be -6 the -7 ask -8 happen still -9 a gladly -10 she -11 help make suit -13 mean that -14 love -15 you -20 like
wrapped -7 =
wrestling -5 =
wrist -4 = -6 .
write +9 one +7 in -4 . = -5 , it to -8 on that -9 about -10 a because down -14 with -15 you
writes +6 =
writing +8 a +6 . -2 = to -6 so -10 because with -11 about this
written +8 apology +5 by -3 = -8 notice -12 the -13 that to -15 *
wrong +10 bus +5 in +3 . -1 = -4 , -8 about -9 child end on -10 to
wrongly -7 =
wrote +3 {quote} -4 the -5 = -6 on you -7 a -8 that
x -6 . -8 = -9 ray
ye +9 =
year +12 old +9 olds +8 has +3 = -8 , -9 we -10 there -12 . she -16 ?
yearly -9 =
years +8 in +5 , +4 = and -14 . -15 ago
yell -8 =
yellow -5 =
yes +9 or -2 , -3 = -11 . -12 to
yesterday -6 and i -7 , -10 he -15 =
yet +12 to +10 again another -6 , -18 .
you +16 people +15 just lost +14 wanted +12 decided knew obviously +11 imagine looked ought +10 guys lose not threw +9 'd = dropped figured hid needed opened sleep thought two +8 blame chose come leave picked who +7 enjoy let stood there took want +6 * call i lot only signed speak went with +5 read sent take waited when will +4 both could kept made saw think +3 . are ask would write +2 , gave +1 got -1 do have -2 can know may told -3 feel kindly were {quote} -4 he since tell the wrote -5 ? always at ever hear heard it never on to treat -6 and ring -7 a again already dare disagree first for now one sit something suggest today why -8 also as by change describe herself my point say -9 been believe check email from himself said saved still tonight use very well wish -10 get handled help how in must please through tomorrow -11 choose explain what -12 seen -13 about consider decide raised see -14 be if mentioned -15 an because noticed -16 or -19 called -20 mind -21 asked
young +10 and -8 man
younger -10 =
your +18 house +15 mind +14 feelings +13 household place +12 = +10 kitchen +9 address carelessness older +8 * excuses first heart opinion so +7 colleague concern hand own problem staff {name} +6 little +5 last +3 family phone -1 son -2 note -4 email fault reply -5 complaint mail -7 daughter name signature -8 feet question voice -9 children kind mother rights {number} -11 comment help point right -12 letter sister -13 time -14 message patience -15 form -18 call -19 child
yours +7 has +6 = +4 . is -8 ,
yourself +11 = +10 in +2 .
yourselves +5 =
yr +8 old -4 =
zero +5 = for -3 . -6 , -8 period -9 on -10 is
zeros -4 =
{name} +16 they +13 boy +12 kid +11 lad +10 kids +8 how lot +7 again girl have next {number} +6 back class come comes meeting sat +5 could group +4 ? is of +3 the you +2 and at i -1 , -2 = to -3 * for {quote} -4 can dad got in it on -5 been first from gets wants with -6 about essay name out paper school there this -7 file left not told will x -8 . a all came did had if once threw while -9 answer as day fell felt has having mark may or practice thinks without wrote -10 any b copy dropped hair over phone science still three today took -11 asked be called go grandmother only read tells went -12 project reading should -13 father since was -15 principal said -17 needs
{number} +8 they tomorrow +7 because when yr +6 again on plan you +5 from students until +3 and at +2 with -1 {number} -4 is p parents -5 = are if in instead percent that -6 today -7 * days of this to -8 have or she words -9 oclock please test the there -10 ? hours metres now one residential -11 for {name} -12 points -13 by grade was -15 . out will
{quote} +15 , +12 it +11 as i +10 will +6 because +5 means when +3 ? +1 = -2 and -3 in was -4 on -5 about with -8 by -9 off that -10 {name} -12 .
`;
