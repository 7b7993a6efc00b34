/** Learnt by `npm run learn` from 63334 sentences, not written by hand. How to read it: `Cues` in `src/rule.ts`. */
export const step = 0.25;
export const bias = -1.63;
export const table = `
'd +12 call +11 think +10 gently know +9 no +8 say +7 gone let look +6 be been +5 have not the -4 never prefer still -6 expect want welcome -7 finished honestly need value -8 , take -9 believe rather run -10 a had said -11 feel sooner -12 just -13 really -15 like
's +16 daughter +13 always +11 mind mother son +10 giving kids lazy turning +9 let nephew school seen some way wife {quote} +8 being diary kid over somebody +7 behind holding mom pretty six time +6 called failing fault hardly her life only wrong +5 asked easier right your +4 just never office out that +3 * +1 = -1 a been -2 going -3 got very -4 , in lost my no not own too {number} -5 doing for his name report said up -6 already done gone good inhaler ready safe terrified -7 alright eating kind last me missing mr nothing part sorry -8 coach earned fair getting here letter mortified nobody on sick signature used -9 . answer day fine glasses new reading rule told with -10 about at different fixed handwriting happy read signed to true written -11 all is telling under where worried -12 also any -13 stopped -14 back still why working -15 come -17 started
* +16 team +13 yourself +12 data little +11 around cycle enough +10 could forbid made people these +9 ball book minutes referral split +8 block families running send service stand who would +7 ahead card class from my parent side +6 if points to under well +5 boy office our some till will +4 about that today +3 * = do form has n of thing +2 a away back by in us w +1 and at be instead please up was -1 . but have is so -2 box certificate they we with your -3 ? his meeting night out tells -4 her i list maths myself through -5 after knows one over po should without {number} {quote} -6 club come got last need or tomorrow {name} -7 's cried failed friday good he now reading started took turned -8 again been can mom said -9 anything bottle call mum pay put really saw test threw -10 ate brought called lol matter miss must results week -11 are both go left morning number say she together told -12 until -14 b rule -15 lunch read sir
, +13 every +12 did seeing +11 again another have period today +10 end explain has imagine mrs +9 draw had make simple well +8 between however monday mr put yet zero +7 be god ours out sir starting such unless you +6 nobody perhaps twenty why +5 always if it never none plain take was whom +4 are from like madam now second then +3 all at call cause do when +2 but everyone not nothing same where +1 by they your -1 the {number} -2 for in is kindly or what -3 her how maybe she ten this {name} -4 and one that though we which without -5 about as before can does give head so -6 both he over say size tomorrow with -7 dr four just my room sat send six -8 being door either friday honestly long miss number particularly plus poor quite two usually water whether whoever write -9 any anything badly bring class down due forgive keep looked m mother ms much quick should sure who -10 along front left please said thanks them -11 because -12 first last more page tell told whichever -13 even -14 also nine ring {quote} -15 sorry -16 including mostly thank would -20 me -21 could
. -1 =
? -3 =
^ +16 try +14 get glad lovely +13 frankly +12 between either fix must pay quit take whether +11 buy literally make nice sort stop sure very +10 as bless calling funny had move oh pull silly well +9 correct down enough girls instead letting other per pick read reply sounds strange +8 be because believe change deal ever find fine given honestly interesting naturally poor put ten +7 explain leave mark miss remember so somehow spare whenever +6 and being boys do drop every further how next once sign took twenty why yet you +5 look right since +4 are congratulations forgive give keep ye your +3 another but clearly for good madam of one somebody this +2 maybe mrs that +1 at -1 who -2 a her just nobody nothing -3 after by call everyone our thanks then third until what -4 anything attached before does five his it kids sir when {quote} -5 asking god hello new no parents she there -6 eleven excuse has never now send state we -7 * about according both bus class differently go i if lost neither none only phone picture practice seven -8 buses camp cause child game he item kid maam police room school sixty teacher three under {name} -9 baby been bit first head ice kindly looking mine more omg parking phones progress quick transport two uniform -10 compliments here himself is lunch medical morning my number please swimming the tomorrow twice wanted -11 an anyway children costume dear extra got greetings hair hers may me still straight they {number} -12 best doctor dr friday heads le notice second thank today work would -13 hiya last re students thought to -14 nurse on see yesterday -15 hi hope -17 happy might monday -19 can -22 also -23 hey -29 could
a +15 bully +14 school +13 map mother +12 class +11 breath degree drama missing +10 babysitter bus deadline fifteen grown head household loss mean view +9 bathroom bit crisis form fourth locked lunch nasty nut solicitor sports thug +8 child concussion field goldfish haircut home kindergartner lazy liar master pen priority professional thief treat window +7 case certificate choice fact joke nice nine nurse personal spelling teacher thank wee working {quote} +6 = b calendar father fire five human lecture lesson lie pity sentence straight +5 fifth hat parking question reply seven signature single ten test twelve two weekend whistle whole {name} +4 baby bag broken family girl hundred lost meeting morning parent pencil problem room row story stranger +3 box half kid real thing third wet +2 boy new {number} -1 * -2 better book full night -3 chair letter note person second woman -4 , doctor good late lift shame temperature video -5 bruise fuss joy little lot one part pass plan word year -6 calculator change couple fee football fresh look minute permanent pleasure quiet seat sticky text very wonderful -7 break concern cup e few funny gentleman holiday line moment paper payment picture pupil ring rock rough sandwich science simple stomach student three week while -8 big blank bone cake card chance clear fair go gun lab machine movie photo rash reminder shark size slur smile speech standing stick tin -9 bell couch crime drill fan film friendly gift graze list live maths message penalty re shot stack terrible torch work -10 call friend game green mix plain recorder voice -11 badge blue brown check coffee copy cow door formal fund legend lovely mess red separate star ta -12 chara classmate hard short small way -13 lady no quick worry -14 pain plate signed -15 heads -17 chat spare
aback -4 = -7 by
able -7 to -9 =
about +11 {quote} +9 her that +8 me +7 our +6 is you +5 , ? who +4 his -1 * -3 the -4 it ten -6 friday him {name} -7 school sharks -8 getting -9 four what yours -10 all other twenty your -11 half -12 missing -15 {number}
absence -8 =
absences -7 , -8 =
absent -4 = -6 . -7 on
absolutely +10 nothing +5 = -8 fine
abt -10 the -15 =
accept -8 = -9 . the
accepted -8 =
accident +7 . +4 =
accounts -6 =
acknowledge -9 =
across +10 as +3 = +2 the
act +8 like +5 =
acting -9 up
action -8 =
activity -7 =
actually +6 =
add -8 a -9 that
added -12 =
address -6 . = -8 , -10 is
addresses -10 =
admire +10 = the
admission -5 =
admit +12 = +10 it
admits -9 =
admitted -12 =
adore -9 =
adores -11 you -13 =
adult +8 in +6 =
adults +12 = +10 . +8 in
advance -8 . -12 =
advice +4 =
advise +7 =
advocate -6 =
afraid +5 i +3 = -8 of -11 .
after +12 i +11 week +5 it +3 the -3 = -4 * {number} -7 four -8 a half lunch school -9 ten -11 that -13 six
aftercare -6 =
afternoon -4 . -6 =
afternoons -11 =
afterward -10 =
afterwards +5 = -5 .
again +11 i +9 . my +6 = the +5 and +3 , -6 at for -8 today -9 tomorrow -12 ? next -18 in
against +9 him -2 = -6 the -12 it
age +2 =
aged -10 =
agenda -6 =
ago +9 , -10 =
agree -9 , . -12 with -14 =
agreed -5 . -7 , -8 that with -12 =
ahead +8 and +5 =
aide +3 =
aids -7 =
alarm +7 clock -4 = -7 ,
alarmed -13 =
algebra -4 =
all +10 before due just know +9 this you +8 do +6 means to +5 = day +4 of that +3 i -5 * it {number} -6 four -7 by her parents through -8 been weekend -10 children for on -11 , . families me my night -12 right
allergies -6 =
allergy -5 = -7 , .
allow -11 =
allowed -4 = -5 to -11 .
allows -8 =
almost -7 =
alone +7 with +6 in -5 . -8 , at -10 and
aloud -8 . = to
already +10 decided -3 = -6 , -7 . -9 lost
also +12 have +8 be -4 a -5 , = -7 he told -8 asked -10 when -13 not -17 like
alternate -10 =
always +12 take +8 the +2 = -6 . -15 been
am +12 done +11 struggling +9 saying sure +8 no sick told +7 i +6 afraid giving +5 starting +4 only +2 sorry +1 = -2 not -3 really -4 * glad sending still -5 off {quote} -6 a also the -7 at concerned guessing hoping letting mother proud seeing -8 angry around available curious frustrated on required too upset with -9 after following gone his just making obliged out that trying up willing wondering -10 her -11 answering -12 asking free how replying -13 grateful requesting -14 all worried -15 , -16 {name} -17 ashamed here -18 happy -19 in -30 writing
ambulance -8 =
amount +3 =
an +8 = a {name} +7 answer +5 apology +4 * +2 hour -5 ambulance -6 envelope -7 independent older -8 advocate odd old -9 adult error {number} -10 attorney honest interpreter
and +16 you +15 yet +14 now +13 at +12 everybody +11 stick still +10 simple went ye +9 forth ours parents stop take +8 ate every frankly mine on starts +7 apparently by get here please somehow +6 called go yours {quote} +5 another asked do in leave once send their wrote your +2 then with {number} +1 a -1 = not -2 when -3 again each his it neither the was {name} -4 he my nobody one ring there today whether -5 has if to -6 call even had some they we -7 eleven hers no she thank wanted who yesterday -8 came must nothing says talk well -9 cried cross did found her i kept missed mr ms need needs sat sign takes thanks wants -10 gave have may why -11 are both can got me tell would -12 could from maybe that -13 about mrs -14 also -16 is said -17 how -18 will
angel +8 =
angry -7 , -17 =
animal +5 =
annoyed -6 =
another +9 for +8 email {quote} +7 = -4 one -8 girl -9 pupil teacher -10 . student -11 boy -12 way -16 child
answer +9 me +8 a the +7 = in +5 . -4 , to -5 for -6 about -7 it -9 sheet -10 you -13 on
answered +8 =
answering +7 =
answers -10 ,
antibiotics -9 =
anxiety +6 =
any +9 other +8 * +5 more +3 of -3 = -4 child -7 afternoon chance idea -8 evening hour questions -9 kind use -10 day morning teacher -12 trouble -14 way -18 time
anybody +10 at -5 .
anyone +9 with +8 can +4 . +2 = -6 , else to -7 in -9 on -10 you -13 who
anything +2 . +1 * -4 = -6 about at in -8 after but -10 that -12 wrong
anyway +4 .
anywhere -5 = -11 .
apart -3 =
apologies -5 for -6 =
apologise +9 that +8 , -5 .
apologised -11 to -15 =
apologize -10 = -11 for
apologized -7 to -14 =
apology +10 = and from -7 for
app -7 , says -8 =
apparently +9 = +6 a
appeal -10 =
appear +12 = +11 to +9 that
applause -9 .
applied -6 =
apply +7 to +3 = -13 for
appointment -3 = -7 .
appreciate -2 = -5 that you
approach +12 =
are +13 only +11 paying we +10 children to +9 just making written +7 trying +6 being +5 for hoping +3 still +2 = not -3 . on the -4 {number} -5 due two -6 an attached coming no short -7 at doing up -8 better disappointed real so -9 bringing correct good one working {name} -10 moving ready requested -11 both fine given seeing well -12 a entitled there -13 free -14 very -15 welcome -23 right
area -14 =
areas -8 =
argument -9 =
arm -5 =
arms -7 =
around +2 = -8 .
arranged -8 =
arrive -11 =
arrived +8 at -9 .
art -8 . -10 room
arvo -5 =
as +13 if +10 good +9 i that +6 an +5 * usual +3 = -2 you -3 we well {quote} -4 the -5 a soon -7 her my -9 me two -13 {name} -14 he -15 his -19 of
ashamed +8 .
aside +5 =
ask +12 myself +10 of +9 again +7 ? who +6 a +4 me -4 . -5 because for why -7 that to -8 in the your -10 you -11 only -12 is
asked +11 and +9 {name} +5 , +4 . +3 him -6 how that -7 them whether -8 at her why -9 = in -10 for -13 about me the
asking +8 questions +6 . +5 , -1 = -6 why -9 in that -10 about -11 for -12 to -20 you
asks -7 for -12 =
asleep -6 in -9 on
assembly -3 = -5 . -7 and -10 ?
assessment -7 = -12 .
assigned -7 =
assignments -4 =
assistant -4 =
assume +13 = you +8 that +7 the
asthma -6 =
at +13 some +11 yours +10 him what +9 , least night whether +8 two +6 me no them +4 ten {name} +3 her his your +1 = -1 home -3 my -4 bedtime four work -5 pick -6 the -7 any half our reception -8 break by circle minus small twenty -9 all chess eleven -10 anyone five -11 recess school -12 present -13 once -14 dinner lunch -15 every -16 noon -20 you
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
autism +7 =
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
back +11 teeth today +8 a and me +7 the +1 = -2 , with -3 on -6 ? -7 monday -8 for through when you -9 as of -10 it -12 from
backpack -3 =
bad -1 = -7 ,
badge -7 =
badly -9 , = -10 .
bag +3 , -3 = -6 on with -9 and -11 of
bags -9 =
bake -7 =
baked -7 =
bakery -6 =
baking -6 =
balance -6 = of
ball -9 ,
ban -8 =
banana -10 =
band -5 = -6 . -7 ,
bank +3 =
bar -3 =
barbecue -8 =
barely -10 =
bars -6 =
base +6 =
bat -13 =
bath -6 . -7 = -8 time
bathroom +3 = -10 .
battery -8 =
bay -7 =
be +16 bothered +13 having +10 found +9 ashamed careful said +8 it on told very +7 gone making +6 ? left writing +5 an +3 * = -3 the -4 a up wrong -5 , . doing hard in no -6 clear exhausted first grateful kept with {number} -7 another at {name} -8 able easy paid picking reported upset worn -9 alarmed all closed excused giving kind late marked nothing out -10 done looked open sent tired useful -11 delighted offended right straight -12 given willing -15 possible -16 back -17 there -23 glad
beanbag -6 =
beans -9 =
bear -12 with
beat -7 me
beaten -9 =
beautifully +6 =
because +18 you +11 no +10 nobody somebody +7 on +2 = she -4 they {name} -6 i of we what -8 two -9 the why -10 that -11 in -12 her -14 at
becomes +11 =
bed -8 = and
bedtime +8 . +6 , +5 =
bee -7 = -8 .
been +12 allowed +11 handed +9 given +8 one picked +6 doing eating made spoken +5 put -1 * -2 = in -4 so told -5 a -6 nothing out -7 coming going telling upsetting -8 easy giving taken talking -9 moved spelling suspended -10 that to turning -11 calling -12 thinking -13 up
before +15 you +9 a +8 friday monday +7 or +5 , = -2 * we -4 and i the {name} -6 . -7 any -10 half noon school -11 ? -12 then -13 that
beg +8 for -9 you
began +6 =
begged -10 me
begin +8 to
behaviour +9 chart +7 =
behind +6 a and +3 = -4 the -9 in -10 , -13 him
being +9 told +6 = +4 the -6 so -7 straight -11 done
believe +8 i +5 = +4 that -5 you -8 he -9 it
believes -6 =
bell +3 .
belongs -13 to
below +8 * -8 ,
belt -9 =
bench +4 = -9 ,
bend -9 =
beneath +9 =
beside +6 her -8 the
best +8 will +1 * -7 thing -10 . -11 way -15 =
bet +6 =
better +10 be job +6 = -2 than -4 . -10 , -11 with
between +10 them +8 nine the +7 a +6 = +2 {number} -5 us
beyond +5 =
big +13 man +5 deal -8 sister thing
bigger -9 =
bike -6 * -12 =
bin +6 . +3 =
birth -7 =
birthday -8 = -10 ,
biscuit +6 =
bit +10 rich +2 of -15 , -16 *
biting -7 =
black -9 and
blame +11 = +8 the +7 . -6 for
blamed +8 =
blaming -9 you
blank +6 . -8 , -9 =
blanket -9 .
blazer -11 =
bled -8 =
bleeding -8 =
bless -7 you
blessed +9 =
block +4 =
blood -6 =
bloody +10 =
blue -8 {name} -10 . -13 =
board +11 . +5 = -3 , -5 's -7 from -8 * -9 is
body +13 =
bone -5 =
book +7 the +4 fair -6 . and -7 = about is -8 corner of
booked -8 =
booklet +6 =
books -9 = -10 ,
booster +12 =
boot -5 = -7 , -8 .
boots -8 =
born +9 = yesterday -8 in
borrow -6 =
boss +5 =
bossy +7 =
both +22 know -6 boys -7 at on -8 were -9 = of -10 in times -11 are
bother +8 = to -7 .
bothered +15 to +12 =
bothering -7 =
bothers +7 =
bottle +10 . -4 = -5 , -9 and
bought +2 =
boundaries +6 =
box +4 , -4 = -7 by -10 of with
boxes -10 =
boy +9 is +8 of +7 = +4 's in -5 . and -8 at on -10 from -11 can
boys +7 . = +5 *
brain +6 =
brat +12 =
brave -4 =
bread -3 =
break -3 , -8 = -9 and -11 .
breakfast +4 . -12 club
breaks -12 =
breath +7 . +6 =
bridge -9 =
brilliant -5 =
bring +6 the -4 his -8 * = anyone her you -9 one -11 a
bringing -8 it
brings -6 =
broke -4 = -9 down
broken +11 wrist -8 ,
brother +9 in to -7 's -12 . -13 ,
brought +12 up -3 = -7 a -12 home
bruise +8 is -6 on
bucket +4 =
building +8 = has -8 and
built -6 =
bulletin +8 =
bully +13 = +9 and with +8 , . -10 in
bullying +4 =
bumped +9 =
burn -11 =
burnt -5 =
bursary -5 =
burst -7 =
bus +7 list +5 driver left on -4 ? and -5 with -6 company pass -7 = -8 leaves -9 duty -10 {number}
business +9 being +3 =
busy +9 . =
but +12 then to +10 by you +8 do +7 this +6 that +5 a +4 = +3 {name} -3 not -4 it the -6 there -7 if no -9 never please -10 could his on -11 i -13 her
buy +7 the -8 a
by +12 noon +11 return +10 monday tomorrow +9 you +8 all lunch some your +7 friday nine +6 now +5 somebody +4 {number} +3 = a -4 the -6 * any heart my -7 it ten this which -8 herself me name us -9 himself law midnight then -10 bus one -11 another her that -12 hand our -13 mistake -14 when -18 phone
cafeteria -4 = -9 ,
cage -11 =
cake -9 . -16 =
cakes -11 =
calculator -8 , -10 was
calendar +8 ,
call +9 {name} +8 that +5 from +4 a it +3 me +2 = -3 . -6 my -8 before -9 home -10 at him -11 when -12 {number} -13 on you
called +2 = -6 . -7 him {quote} -8 her to -12 you -13 out -15 the
calling +11 the +7 = -14 him
calls +11 . +7 =
calm +6 down -7 . -10 =
calmly -8 =
came +2 in -2 back -5 on -6 , = down -7 to -8 about -12 . -14 home
camera +4 =
camp -5 =
can +15 all +14 only +12 forget +11 count keep +10 stay +7 explain hold +6 wait +5 put tell +4 have say talk +2 * not -3 = do -4 be he -5 go -7 call earn reach send try -8 . and fix settle show take -9 change {name} -10 she we -11 collect somebody still -12 give help someone -13 come -14 i -15 , bring -16 you -19 about
canal -8 =
cancelled -9 ,
candidate -7 =
candidates -12 =
candy -11 =
cap -7 =
car -2 = -6 , -8 seat
card -8 = is
cards -7 . -10 =
care +12 less +6 what +1 =
cared +7 =
careful +7 =
carefully +10 =
careless +4 =
carelessness +14 =
cares +9 =
carpet +4 = -8 time
carpool +9 =
carry +5 on -1 = -9 it -10 a
carrying -8 =
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
certainly +6 =
certificate +7 for -8 of
chair -4 = -5 . -9 , and
chairs -5 . -6 =
chalk +10 =
challenge -8 =
chance -12 of
change -3 of -8 = ? in your -9 yet -10 ,
changed -5 the -8 = -12 . -13 ,
changes -3 =
chaos +8 =
chapter -14 =
chara -9 . -12 =
charge -3 .
charges -7 =
charging -7 =
charity -10 =
charming +10 =
chart +9 , -3 = -9 paper
chasing +8 =
chat +6 , -5 = -8 . -9 with
cheap +7 =
cheating +5 =
check +5 his +3 the +1 = -8 for -9 her -10 in
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
chicken -6 *
child +10 does +9 , out +7 of +6 is +5 's = +4 with +3 to +2 who -3 was -4 will -6 * told
children +13 ? +6 and from +5 . = +4 who +3 , -7 's -8 must on say -11 have that -12 were
choice +8 but -9 .
choir -5 =
choose -6 . the -7 =
chose +9 to +4 =
chosen +7 to +6 =
chuck -11 =
church -2 =
circle -8 .
circumstances -9 ,
circus +5 =
city -5 =
claim -8 =
clapped -10 =
class +9 clown i +8 by +6 on +3 . -2 = -5 * -8 as for will -9 at before that -10 in -14 ?
classes +7 , -6 = -8 .
classmate -5 =
classroom +5 =
clean -3 =
cleaned -6 =
cleaner +11 =
clear +4 , -7 on -8 about
cleared +7 =
clearly +8 = +7 the you
clerk -15 =
clever +6 =
climbed -9 =
climbing -11 =
clinic -11 =
clip +4 =
clock +3 =
close +10 of +3 = -6 . -8 on -10 , -12 at
closed +7 . -7 shoes
closes -7 =
closet -8 =
closing -3 =
clothes -5 = -8 .
clown +8 =
club -5 , . -10 =
clue +10 =
coach +11 's -4 , -5 {name} -9 is
coached +13 =
coaching +5 =
coat +6 on -9 ,
coats -7 =
coffee -4 = -5 .
cold +6 , and -3 * -9 = -11 .
collar -8 .
colleagues -5 =
collect -2 =
collected -7 from
collects -7 =
college +10 =
coloured -6 =
colours -6 =
comb -9 =
combed -9 =
come +10 {name} +9 as from +8 across with +6 down +4 up +1 = -2 and -5 in -6 , -7 by get -8 . ? for on see -10 off -11 * along
comes +5 back -2 = -5 home -9 ,
comfort +10 to +6 =
comfortable -9 with
coming +5 in -3 = -5 to -10 back
comment +5 on +3 =
committee +8 =
communication +13 =
company -10 , -12 =
complain +2 =
complained +6 = about
complaint +6 . -3 = -7 of -15 ,
completed -6 =
completely +11 =
compliments +10 to -10 of
compulsory -6 = -9 for
computer -8 =
concern +11 for +5 =
concerned -8 = -9 . -10 about
concerning -5 = the
concert -9 . =
conclude +11 that +10 =
concussion +9 =
conditioner -12 =
conferences +6 .
confess +8 i -8 that
confirm -10 that -14 =
confirmation -6 =
confirming -12 =
confused +5 = -8 about
congratulations +5 =
consent -8 . -13 to -18 =
consequence +7 =
consider +10 the +8 = +6 this
considered +6 = -8 your
constantly +12 =
consult +9 =
consultant -9 =
contact -5 =
continue -7 =
continues +10 =
control +10 your +9 =
convenient +4 =
conversation +9 . +7 =
cook -13 =
cooler -9 =
coordinator -7 =
copies -6 = -8 are -9 of
copped -10 =
copy -5 of -7 = -8 is -13 .
copying -5 = -8 from
corner +7 , -5 . -8 =
correct -11 . me
corrected -8 it -10 the
correcting -8 =
correction -7 to -12 =
corrections -10 =
correctly -7 =
correspondence +9 =
corridor +6 , +3 =
cost +7 him -6 = -7 , -11 .
costs -3 = -7 {number}
costume +3 =
costumes -15 =
couch -3 =
cough -10 =
could +10 run +9 make +8 see spell +7 have +6 go -4 it -5 = do -7 one {name} -8 give there they -9 call use -10 the -11 somebody -12 she -13 someone -14 i -15 he we -26 you
council -6 =
counsellor -9 ,
counselor +4 =
count +7 the -9 against
counting +8 =
country +3 =
counts -4 = -9 .
county +4 =
couple -7 of -8 =
course +4 , -10 .
court -3 = -7 , -9 order
courtesy +11 =
cousin +8 = in is +5 's
cousins +8 =
cover -3 =
covered -3 =
covering +4 =
covers -3 = -11 the
crack -7 =
cracked -3 =
crackers -9 =
craft -9 =
cranky -11 =
crayon +8 .
crazy -9 =
credit -9 =
crew -11 =
cried -8 = over -9 in -10 on
cries +8 =
crisis +9 =
crisps +6 =
criteria -11 =
cross +6 country -2 = -6 . -8 with -10 the
crown -7 =
cruel +6 =
crutches -9 =
cry -9 . -15 at
crying +7 . -11 over
cupboard -4 =
cupcakes -5 =
curious +10 to +4 =
current -13 =
custody -4 =
cut +8 the -8 and -11 on -14 .
cuts -6 =
cycle +4 =
d -11 {name}
dad +4 , -5 = -9 's -10 and -11 . -12 was
dads +4 =
daft -11 =
dance -3 = -8 .
dancing -11 =
dare +13 say
dark +7 , +4 =
data +9 =
date +8 on -4 = -5 , -8 of was
dated -10 {number} -15 =
dates -9 are -11 ,
daughter +9 in +7 can +6 . +5 = +2 's -4 , was -6 is to -7 has -24 {name}
day +12 it +10 he +6 one +2 , -4 = -5 . you -7 on this -8 by -9 ? is mrs -10 but -11 for -12 to
daycare +9 =
days +7 is -4 . = -8 he in -9 it out to with -10 , ?
dead -17 =
deadline +6 = -9 for
deal +12 = +8 with
dealing +6 = with
dear +3 ms -5 miss {name} -10 madam mrs principal -11 = -14 teacher -15 parents
death -8 = -10 .
debate +3 =
debating -7 =
decide +4 = -11 , -12 .
decided +11 i what +9 it +5 = -9 not on -14 .
decides -7 =
decision +2 = -8 , to was -9 of
decline -6 =
degree +6 in +3 =
degrees +3 =
delay -11 . -13 =
delayed -7 =
delete +6 =
deleted -8 it
demand +11 =
dentist +7 's -7 ,
department +12 = +10 ,
deployed -6 =
deposit -6 =
deputy +4 =
describe +10 as
described -6 =
describes -8 =
deserve -10 =
deserved -8 =
desk +9 by -2 = -6 .
details -13 =
detention +10 = +8 . +6 for
detentions -8 =
dictation -9 =
dictionary -6 =
did +9 they +7 with +6 say +5 it +1 not -3 , -4 he that the -9 for -10 something -14 i
die -7 = -11 .
difference +10 between +5 =
different -10 =
differently -3 = -5 , -9 .
difficult +4 , = -7 for
dig -10 =
dinner +6 table -4 = -10 , -11 .
dinners -7 =
direct -5 = -12 ,
direction -11 =
director +7 =
dirty -8 =
disagree -10 with -12 =
disappointed -12 that
disaster -9 =
discipline +7 =
disco -12 =
discuss -10 another other
discussing +7 =
discussion +7 . +6 =
disgrace +9 =
disgusting +6 =
dish -8 =
display -8 =
dispute -13 =
disregard -8 =
division +8 =
do +14 let +11 hope so +10 wonder +9 admire whatever +8 see +7 anything in +6 have know +3 , . = +1 not -3 * -4 it -5 now -9 at {name} -10 for they want you -11 the -12 what
doable -9 =
doctor +4 's -6 , -7 = -8 and says -11 has
does +10 wonder +9 . +6 anyone +4 = -4 the -5 it -8 what -10 {name} -12 he
dog -6 , -8 .
doing +10 your +8 it +7 this +6 his +5 . -5 , -10 a her -11 well
dollar -9 =
dollars -4 = -7 for
done +5 = +4 for -5 . -6 and -7 so -8 ? anything it with
door +6 is +5 and +4 , = -6 at -7 in -8 open -12 for
doors -6 =
dose -7 = -9 .
doubt +8 = +7 ,
down +9 there +7 the +6 by +4 = -3 , -4 . -5 as -8 ? -10 what -12 from
dr -3 =
draft -8 . -20 =
drama +11 queen +7 =
dramas -11 =
draw -2 =
drawing -11 = -13 of
drawings -9 =
drawn -11 =
draws -9 =
drew -4 =
drill -7 =
drink -10 =
drinks -5 =
drive -5 =
driver +5 , -7 = -8 was
driving -9 . -12 =
drop +4 the -3 =
dropped +6 off +2 =
drove -8 =
drum -10 =
drums -9 =
drunk +9 =
dry -10 , -11 =
due +6 respect -6 on -8 friday -12 to
during +8 * -5 = -9 a -10 the
duty -6 ,
dying -9 =
dyslexia +11 = +7 .
e -7 =
each +11 and +4 other +1 * -3 = -6 . week -8 of -9 way -10 family
ear -8 * -9 . -10 =
earlier -9 =
earliest -7 =
early -3 , -10 bus -14 . =
earned -11 =
ears -5 . -7 and -10 =
earth -8 did
easier +11 to +3 =
easily +6 =
easy +4 = -9 .
eat -7 = -9 the -10 . a
eating +7 lunch -5 = -6 .
ed +7 =
education +10 =
effect -10 =
effort +8 on +5 =
egg -9 =
eight +4 , -8 years -9 and
eighteen +5 =
either +7 he -1 = -10 , . -20 way
elbow -6 . -9 =
eleven +10 year +3 weeks -3 * -4 days -6 of -8 . -10 and
else +5 's in
elsewhere +8 =
em -10 =
email +11 of +10 like +5 = from me +3 . -3 about -5 on -6 and -8 says that -9 twice -10 you -11 between
emailing +12 = +11 me
emails +11 . +9 , +6 = +4 about
embarrassed -3 = -10 to
enclose -12 =
enclosed -11 . -21 =
end +3 of -12 ?
ended -3 = -7 up
energy +7 =
english -4 = -8 , is -16 .
enjoy -7 the
enjoyed +8 = +6 it
enough +9 for +5 to +4 = -5 , -7 .
enter -7 the
entirely -17 =
entitled -5 = -11 to
entrance -12 =
entries -11 =
entry -13 =
envelope -5 . -6 in -7 , = with
error -9 =
essay +6 . -2 = -9 on -11 is
estate +12 =
evaluation -8 for -11 =
even +9 one +7 = -3 if -5 though -6 * -12 {name}
evening -5 = -9 and mr
evenings -8 ,
event +6 =
ever +12 once +10 , +9 = checks +8 do good
every +11 blessed other +9 mother +8 last term +7 parent week +5 single +4 = year -6 family -8 bit kid pupil -12 morning -13 child -15 right
everybody +7 in -4 = -5 ,
everyone +8 else +2 = -5 's . -6 , at who
everything +8 and +7 i +6 = -5 in -6 else -8 you
everywhere -6 =
evidently +20 =
ex +5 =
exactly +11 = +10 is +5 what -12 how
exam -3 = -5 . -10 and
examination -12 =
example -5 .
except -10 *
exception +10 , +7 =
exceptions +9 =
exchange -6 =
excited -7 =
excluded -12 =
excuse +8 = +5 , -5 me -7 my -9 the
excused -6 = -11 from
excuses +15 = +13 .
exercises -9 =
exhausted -8 after -11 =
exhausting +6 =
expect +11 = +10 me +9 the +7 you
expecting +7 =
expense -10 =
expert +6 =
expired -9 =
explain +9 = to +7 that +6 me +3 it
explained -10 that
explaining +11 = -9 the
explanation +7 =
extension -3 =
extra -4 time -6 * -7 =
eye -8 doctor -11 ,
eyes -6 , -9 are
face +8 , +2 . -3 = -12 to
faced +10 =
fact +10 that +3 = -13 .
fail +9 = +7 ,
failed -5 the
failing +8 =
failure +8 =
fair +8 play +6 and -3 , -4 . -7 = -8 bit question -13 to
faith -9 =
fall +7 out -6 ,
falls -11 =
false +5 =
families +10 = +9 in +7 and -6 .
family +13 that -5 tree -7 of -9 gets
fan -5 =
far +4 = -7 , -8 better -9 more
farm -7 =
fast -7 = -9 ,
faster +7 =
fasting -12 =
father +1 = -7 's -8 in -12 of
fathers +8 =
fault +9 with -3 = -10 it -13 and
favourite -8 =
favourites +6 =
fear -7 = -9 is
fee -6 is
feed -6 =
feedback +8 =
feeding -8 =
feel +6 = like -4 , -9 it -12 bad
feeling +9 , +8 that +3 =
feelings +13 = +8 about
feels -1 =
fees +13 =
feet -8 up -12 =
fell -7 from -8 out -10 .
fellow -7 =
felt +10 the +9 * +7 sick +4 = -8 like
fence -5 =
feral +15 = +8 .
ferry -6 =
fetch -8 him
fete +8 =
fever -8 ,
few -9 weeks -10 =
field +4 trip
fierce -13 =
fifteen +11 year -7 minutes
fifth -6 grade
fifty -5 =
fight -8 with
fighting -17 =
figure +6 out +3 =
figured +10 =
file +3 = -2 . -7 and
filed -8 a
filing -8 =
fill +8 out -10 it
filled -8 in
filmed -8 =
final +7 . -6 ,
find +12 you +7 = +6 him -4 it -6 a -8 another -10 his -12 me
finding +8 =
finds +8 out +7 = -9 you
fine +6 for -4 . -9 in -10 by -11 and with
finger +4 =
fingers -5 =
finish +1 = -7 at -10 the
fire +5 drill -3 = -8 .
fired +7 =
firm -9 =
first +7 i +6 day week -3 = -6 * one -8 , come two -9 of to -10 time -11 person
fish -8 = -9 .
fit +7 to
fits -8 =
five +8 children +5 , weeks +3 minutes -4 days -7 . -9 school -11 *
fix +8 his +6 it +4 =
fixed +5 = -8 , it
flat -6 . -8 = -10 out
flight -12 =
flogged -10 =
flooded -8 =
floor +6 . -7 = -9 ,
flu -12 =
folder +3 = -10 ,
folks -4 =
follow -8 it -9 up
following -14 up
follows +4 =
font +8 =
food -6 . -7 and
fool +4 =
foot -6 =
footage -9 =
football -3 = -9 . -16 ,
for +10 , +9 thinking +8 finally having which +7 eleven everyone fifty good someone three +6 . another free half it once +5 a letting other twenty +4 telling them +2 you +1 * = what -1 my the -2 her his me one your -3 that {number} -4 five not reading {name} -5 any everything four nine our two -6 looking nothing real -7 staying -8 anybody anyone calling everybody full next safety sending sitting staff word -9 always -10 friday maths special -11 both saying writing {quote} -12 ringing -13 all asking -14 coming us -18 now
forbid +9 =
force -6 =
forearm -9 =
forever +8 =
forget -3 = -16 it
forgive +7 me +1 = -8 the
forgiven -12 =
forgot -3 to -4 the -6 = -11 his
forgotten +3 =
form +6 . on +4 is -1 = -6 , in -7 asks says -9 has -10 ? -11 by
formal -12 =
former -8 =
forms -8 =
forth +8 =
fortnight -6 =
forty +6 minutes -1 * -5 one -9 two years -10 four
forwarded -7 =
fought -7 =
found +11 time -7 out with -9 in nothing
four +9 page +8 hours +7 {name} -2 = -3 times -4 * days weeks -9 of -10 , -11 different -17 .
fourteen +4 =
fourth -8 grade
fractions -5 =
fracture -9 =
framed +7 =
frankly +14 = +9 i
free -5 , of -9 = and to -10 on
freezer -10 =
fresh -8 .
fri -8 =
friday +8 after +5 and -1 . -6 , -7 {number} -8 = ? for with -9 is to
fridge -4 .
friend -5 = -9 .
friends +9 = +8 , +5 .
fright -11 =
frightened -7 of -8 = -10 .
frog -14 =
from +8 which +7 a somebody +5 , +4 now our that you -3 her -4 * {name} {number} -5 all last -6 tomorrow -7 before -8 me outside two -9 his next -12 school -15 monday
front +1 of -5 desk -6 tooth -14 pocket
froze -10 =
fruit -12 =
frustrated -8 = that
full +3 of -1 = -3 . -7 credit time -9 evaluation
fully -7 . -10 =
funny +10 how +5 , +3 =
furious -10 =
further +10 correspondence +6 = +5 to
future +4 =
game -6 = -10 .
games -4 =
garage -11 =
garden -5 =
gas -9 =
gate +5 , -2 =
gather +4 = -5 from
gave +5 us -5 out up -13 her
generally +10 =
genius +11 =
gentle +5 =
gently +4 = -8 ,
get +10 ? her over +8 = their told +7 one +6 away off +4 through -2 a -3 to -4 there -5 it -6 the -7 that up -8 them -9 you -11 in -14 on
gets +9 more three +8 = +4 the -8 in -11 me
getting +6 = -6 a to -9 it
gift -4 = -7 for
gifted +9 =
girl +8 = +6 , +3 who
girls +10 who +7 = +5 . -5 , -8 and in -9 were
give +5 me +2 him -2 you -3 * -4 = -9 a -11 them
given +8 that +6 up -1 = -2 a -10 her him
giving +5 = -8 up
glad +13 the +2 = -2 to -7 if -9 of
gladly -9 =
glass -10 =
glasses -4 . -7 on -9 , -14 =
glitter -9 =
glove -7 , -11 =
gloves -5 =
glue -5 = -8 sticks
go +10 * +7 away on +4 to -3 through -4 , -5 into -6 back with -10 home of -13 and in
goal -10 =
goat -6 =
god +7 forbid -16 bless
goes +12 on +4 = in +3 to -5 any -10 at -14 .
goggles -7 =
going +7 on +3 to -10 for -11 round -12 .
gold +5 =
goldfish +8 =
gone +9 by +4 . -1 = -9 for -11 from to
good +10 deal +8 idea luck +7 , +5 enough -1 * -4 = -7 ? -8 work -9 in or reason -10 kid morning time way -11 boy day -12 and -15 . -16 afternoon -20 evening
goodbye -7 =
goose -7 . -14 =
got +7 back +5 {number} +4 two +2 * to -1 a -5 the -6 no three -7 . this -8 into my nine off -9 one -10 out -11 all your -14 up
gotten +12 =
governing +6 =
governor +11 =
governors +5 = -12 ,
gracious -9 =
grade +3 , = -8 and
graded +5 =
grader +5 =
grades +6 . =
grading +5 =
graduation -6 =
gran -12 =
grand -8 , -9 .
grandad -14 =
granddaddy -9 =
grandfather -7 . =
grandmother -7 =
grandpa -11 =
granny -13 =
granola +7 bar
grass -14 =
grateful -4 . -10 if -13 = -15 for
gray -14 =
graze -7 =
great +10 comfort -4 = -6 . -9 with -10 *
greatest +8 = of
green -6 one -8 =
greet -8 you
greetings -14 =
grew +9 =
grey -13 =
group +7 work -3 , -6 ? -10 and
groups -16 =
grow -6 = -8 .
grown +9 = adults +7 up +6 woman -7 ups
growth +6 =
guarantee +6 =
guardian -10 =
guess +15 = +11 it +10 that the +9 , +6 is -11 .
guesses -8 =
guidance +5 =
guinea -8 pig -10 =
gum +8 =
gun -11 =
gutted -14 =
guys +10 =
gym -6 , = -8 and
had +12 their +10 read +9 been you +6 = better {quote} +5 an it more nothing +4 my one -2 the -4 two -5 gone -6 * to written -7 i -8 a nine them -9 . just -10 three -14 his
haha -6 . -10 =
hair +2 = -4 . -12 is
half +9 as my +4 the -1 = -4 past term -6 . -7 , -9 yearly -10 and
hall -3 . = -7 for -10 is
hallway -4 =
halves -9 =
hamster -5 =
hand +9 at +5 , -5 * . up -8 and
handbook +6 , +4 =
handed +8 a +3 = -12 it to
handing +8 =
handled -11 it
handles -11 =
handling -10 =
hands +8 = -11 on
handwriting -7 . -8 =
hanging -8 =
happen +5 = to -5 .
happened +8 to +6 at -4 in -5 . = -6 with -8 before -17 ,
happens +5 . +4 = -4 to -8 next -10 if
happier -7 =
happily -14 =
happy -7 = with -13 for -20 to
hard +7 about -5 on -6 = -8 , -9 and -10 feelings -14 . -16 for
harder -4 =
hardest -7 =
hardly +10 = the
hardship -9 fund
harm -4 = -11 done
has +9 opened so +6 anyone become +5 got +4 * +3 had his to +2 a +1 = -4 gone her taken -5 , lost seen the -6 an offered worked -7 changed happened made turned -8 agreed arrived asked begun me promised -9 moved only {number} {quote} -10 nothing stopped told -11 one -12 started
hat -6 , =
hate +6 to
hated -14 =
hates -11 =
hats -8 ,
have +15 met +11 managed taught +10 gotten +9 begun come expected friends thought yet +8 chosen killed nothing +7 all +6 = had now thirty time +5 done i noticed run said +4 rung {number} +3 him taken -1 been not -2 never to -3 only -4 . a got them told two -5 , an known missed three -6 also asked paid slept your -7 corrected read started their -8 apologised booked heard ordered saved signed waited -9 considered my put ten -10 every gone spoken the written -11 his loved moved -12 always shouted -13 ever -15 one -16 {quote} -17 just since
having +10 this +9 = +5 to -6 her -7 it
he +8 threw +6 only +5 's gets might +4 be comes fell +3 does +2 * got is +1 has -1 can -2 could did -3 said -4 bit likes read -5 = cried had keeps picked wants -6 'd asked even found handed put tells -7 eats finds pushed scored -8 come hates held kicked laughed looks must owned says sit sits tried uses walks wanted would -9 asks been do gave heard just knew leaves saw taught wore writes -10 already brings himself know plays told -11 always believes knows like looked reads talks took went -12 feels kept loves may wrote -13 and ate then thinks -14 need -15 say -18 should
head +6 at +2 = -4 . -5 of -8 down lice -10 on
headphones -7 =
heads -11 up
healthy +7 =
hear +11 about +9 of +7 the +4 = what -2 your -6 how that -10 it -12 this
heard +6 the -2 it -8 about -9 = -10 , -14 . that
hearing +10 about -3 = -5 aids -8 .
hears +6 =
heart -2 = -5 .
heat -15 =
held -4 = -7 on -8 the
helicopter +7 =
hell +12 =
hello -3 = -9 teacher -10 {name} -11 mrs
helmet -7 =
help -3 . -4 us -6 me with -7 {name} -8 ? you -9 him -14 =
helped -9 =
helper -7 =
helping -4 =
helps -8 at -10 = -11 .
her +9 mouth +8 because is old +7 cousin name +6 as desk +5 in {name} +4 home off out sister the +3 = +1 on -1 own -2 to -3 , at -4 brother -6 . a book eyes folder mind reading work -7 chair {quote} -8 ankle day grandmother group if like mama today until -9 about big feet good number that till why words {number} -10 dad left nan -11 feel i
here +11 we +10 and +8 with +7 the +6 . at +1 = -5 it -6 goes -7 , -8 he -10 are -14 's -17 is
hereby +7 =
hers -7 is
herself -3 = -10 .
hesitate -7 = to
hey -4 = -6 ms -7 mr {name}
hi -6 ms -8 miss -9 it -12 mr -14 = -16 {name}
hid -8 =
hides +8 =
high +7 school +6 =
higher -10 =
highest -10 =
him +9 there through +7 do finish or +6 first here his home no out +5 back it what +3 = at in -2 . on -3 , -4 ? -5 a over up -6 as i -7 by with -8 best my tell to twice {name} -9 before this today -10 that -12 have so -14 {quote}
himself -5 ,
hip -13 =
his +12 {quote} +10 attitude side +8 mother planner +7 cousin grade project +6 behaviour sister teacher +5 * folder hands phone work +4 file lunch place +3 = bag -1 own -3 brother father head -4 arm reading uncle -5 name plan -6 essay inhaler knee mama words -7 accent desk ear gran grandmother group hood -8 coat food form glasses jumper room socks teachers -9 doctor first good grandma little wrist -10 account great is new pencil -12 eyes -13 backpack
history -8 =
hit +9 back -6 her -10 = -18 the
hitting +9 =
hiya -7 , -14 =
hockey +7 =
hold -5 the -9 her
holding -8 up
holds -4 =
holiday -7 = -8 .
holidays +5 = -8 ,
holler +6 =
home +11 training +6 at before +5 is that +3 with -1 * and -5 for -6 from -7 tomorrow we -8 tonight when -9 saying she today too -10 if -11 without -15 the
homes +8 =
homework +6 was +4 . -7 ? in -10 over
honest +4 , -8 .
honestly +4 , = -9 .
honors -12 =
hood -4 = -9 .
hoodie -4 =
hope +6 it -7 i that -8 . your -9 this
hoped -4 that -5 =
hoping +13 i +5 = -9 to
horrible -11 =
horse +5 =
hospital -6 . -12 =
hot -4 = -8 .
hour -3 = and -4 , . -8 on
hours -3 = -8 without -9 . -10 after
house +9 with +5 = +4 , +3 . -9 for
household +14 = +9 .
how +13 one +9 nice +8 hard +7 * this +6 = the +5 come to +4 she {name} +3 he that -2 it -5 things -7 's convenient far -8 long well -9 dare much what -10 are i -11 did -13 . -14 does often
however +8 =
hug -13 =
hugs -9 =
human +8 =
hundred +9 =
hung +5 =
hurry -6 . -8 =
hurt -3 = -4 . -8 him -10 ,
hurts -13 =
husband +5 is -4 = -8 has says -9 .
hysterical +7 =
i +22 suppose +19 notice +13 assume dare suggest +12 guess really sit were +11 demand +10 consider require suspect +9 guarantee presume +8 rather shall +7 expect pay swear +6 go see +5 leave need want will +4 call find gather think +3 feel +2 found said -1 * believe -2 = -3 ask did have must still -4 came can stand told -5 'd apologize appreciate been could counted felt got lost missed not read sat saw send sent thank -6 come count moved put regret ring wonder yelled -7 hope keep misread received signed waited wish would {quote} -8 asked confirm forget greet only open packed pulled realise remember showed talked typed -9 . also apologise beg brought called explained had hate know like meant miss opened set should shouted sound understood was -10 agree learned once propose respect simply thought write -11 be enclose figured filled took tried understand wondered -12 attach disagree laughed left love ought promised spoke -13 made owe remain seen -14 forgot gave talk used went -15 cried never request -16 is let wrote -17 wanted -18 just
ice +7 pack +6 cream -3 = -9 on
id -5 = card -7 .
idea +7 that to +6 , -4 = -5 . -9 how
ideas -10 =
if +11 i +7 my this +6 nobody +5 only +4 anyone +3 his somebody +2 {name} -2 that they -5 someone we -6 he -7 not possible she -8 any her you yours -9 your -10 anything -12 there -13 it so -16 something
ignore -7 my
ignored +9 =
ignoring +6 =
ill -7 =
imagine +11 = -11 how
important +5 =
impossible -5 =
impression +12 = +8 that
improve -11 =
in +11 six +10 wet what +9 that +8 charge hand how +7 early here mr small {quote} +6 for your +5 law no tears time without +4 five four their +3 . a one which {number} +2 = all front writing +1 {name} -1 it -2 * person -3 an -4 at first place the -5 ? by order plain three -6 any each my nine particular -7 cash reading ten through uniform years -8 both diary full her him private sixth -10 class everything fourth last receipt -11 good lost today -12 advance line -13 another his school -18 our
inbox +12 =
inch -12 =
inches -11 =
incident -7 =
included -11 , . =
includes -6 =
including -9 =
incomplete -8 =
increased -11 =
indeed -7 =
independent -5 =
infants +7 =
infection +8 =
inform -6 = you
information -5 =
informed -10 the -11 me -12 =
initial +7 =
injury -6 =
ink +7 =
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
interpreter -11 =
interview -5 =
into +11 this +8 his your +4 = -3 it -9 what -10 the
invigilator -7 =
invitation -4 =
invitations -6 =
invited -13 =
ipad +5 =
iron -10 =
is +17 you +11 more rude +10 ever lazy simply +9 feral just looking really stubborn +8 never nothing used +7 beyond going left something writing +6 because for showing small +5 * called coming getting +4 always like to very worth +3 an it +2 = +1 a -1 not that -2 the -3 , closed -4 all being in what {quote} -5 about already also noted on only over -6 attached dead finished from his made making now set -7 below he my off slow telling welcome where with {number} -8 at bad convenient difficult forbidden free ill learning mine missing monday okay ridiculous scared whether worried -9 best compulsory decided due easier enclosed fourteen looked nine perfectly plenty settled signed ten tired yes yours -10 bright down fair hard hers pending regarding shouting true {name} -11 back broken clear fine friday needed our out ready under -12 good normal safe there -13 afraid allowed correct full right well -15 better written -16 me -18 open
isolation +11 =
issue +7 . +6 =
it +12 really +11 kill +10 under +9 not suits +8 before would +7 done got need three without works +6 by cost down happen so that there +5 always come only or the +4 'd ? right takes today until +3 myself now out seems tomorrow +2 's +1 = -1 from in -3 , . may must on -4 as happened might -5 and back could happens helps turns was went were -6 does go over says took -7 again get here -8 also at be better friday helped n said then very -9 belongs broke either free meant possible read short something {number} -10 after any easier four hurt like tonight -11 do keeps look properly with -12 left say stung turned work -13 mean needs than true -16 should -18 looked
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
jokes -8 . -10 =
jollof -8 =
journal -9 =
joy -9 , = -13 .
judge +3 =
judgement -9 =
judges -11 =
juice -10 =
jumped -6 =
jumpers -12 =
just +9 do +6 = fine sign +4 a not -6 did how -7 before checking wanted -8 ask keep ring -9 drop need seen to -10 me -11 had letting -12 got like -14 send
keep +8 that +5 * -5 this -7 the {name} -12 . doing
keeping +3 =
keeps -4 = -7 a
kept +6 him it -1 *
kettle -11 =
key -5 = -7 ?
keys -9 .
kicked -10 the
kid +12 with +9 = to +7 is +6 in +5 's -7 was -9 .
kids +11 get +8 with +7 = +6 are in on -5 at -8 who -10 were
kill +10 you -8 me
killed +5 =
killing -12 =
kind +8 of +7 word -5 , -7 = -10 about -11 . -12 to
kindergarten +7 , =
kindergartner +9 =
kindest +7 =
kindly +8 stop +5 * -5 = -6 . note -7 see -8 allow -9 check excuse -10 give let send
kindness +5 =
kiss +8 =
kit +10 , +6 is
kitchen +7 and
knew +7 about +2 = -8 the -11 .
knife -10 =
know +13 whose +11 my +10 which +9 people +7 he what where +5 who +4 about -3 , -4 = how i -5 a him -6 . ? if -7 * -8 that they whether -9 so -10 is there yet -11 when why -12 this -14 you {name} -15 by
known +9 to -7 = -11 .
knows +10 what +5 = +4 it -6 that -10 .
lab -6 report -9 =
label -10 . -11 =
labels -14 =
lack +6 of +5 =
lad +4 =
lady +7 , +6 =
laid -8 off
land -14 =
landed +5 =
language -6 , -11 .
languages +5 =
lap -5 =
laptop +2 =
large +8 =
last +11 i +9 name +7 to +5 time +4 email +1 = -4 * week -5 three -6 year -7 , -8 bench -9 one -12 page -14 night
lasted -7 =
late +11 is +8 every +7 pick work +5 and -2 = -3 * -7 with -9 slip -11 on -12 , bus reply
lately -7 =
later +5 . -8 ,
latest +7 =
laugh -3 = -5 . -13 ,
laughed +7 when -7 at -9 , =
laughing -4 = -8 . -9 ,
law +7 is -6 =
lawyer +10 = +8 .
lay -6 =
lazy +16 = +12 ,
le -17 =
leaflet +8 =
learn +13 from +11 = +5 that -5 . -6 the
learned +7 = it
learning +9 . +4 =
learns +8 =
learnt +10 =
least +12 = -13 one
leave +10 that +6 them +3 the -8 you -10 at -12 ,
leaves -11 at
leaving +12 a -3 = -5 at
lecture +13 = +8 . on
left +15 to +8 on +7 alone +5 it -2 = -3 the -4 , at side -6 in -9 a your -10 his -11 eye
leg -9 =
legend -11 =
lend -4 =
length -5 =
lent -11 =
less +12 = +11 about +9 . +7 , +6 than -9 likely
lesson -6 , -7 on
lessons -5 . -7 =
let +16 a +5 it the +4 = +2 her him us -6 me -8 {name} -9 anyone -14 you
letter +8 about +4 . -3 is -4 = and of -6 in -9 , for home -10 has to was
letterhead +9 =
letters +11 . +8 =
letting -17 you
level +7 = +6 , -9 {number}
liar +7 =
library -9 =
lice -3 = -9 letter
lie +7 . = -7 ,
lied +8 to +6 =
life +9 = +4 .
lift -2 =
lighter -5 =
like +10 mine +9 something this +8 her that +6 i +4 he me +2 a it +1 = -4 {name} -5 him -6 one -7 an we -10 is {quote} -11 {number} -13 us -20 to
liked -4 =
likely -9 . -12 =
likes -3 = -7 the -8 it your
limit -15 =
line +6 up +4 . -3 = -7 for leader -8 is -9 ? and was -11 from
lines -2 = -5 ,
link -5 =
lip -11 =
list +3 , -3 . and -5 = -7 for in of -8 ? went -10 was -12 is
listed -16 =
listen +5 =
listens +5 =
lit -9 =
literally +8 =
little +12 * +10 madam +9 = +8 girl {name} -7 , -10 one ones
live +5 with +3 = -14 *
living +5 = -11 ,
local +12 paper +11 =
lockdown -4 =
locked -4 =
locker -12 =
locks -13 =
log +3 =
login -10 =
logs -11 =
lol -4 = -10 .
lollipop -10 man
long +10 division -5 . = -6 , -8 and -10 hair
loo -12 =
look +8 up +6 , like +5 . at +4 forward +1 = -6 to -9 * -10 again -11 for -13 into
looked +3 = -3 into -7 in -15 from
looking +8 for +7 at +3 = -7 out -8 into -9 forward -10 to
looks +4 like -2 = -8 different
loop -6 =
loose +9 in
lorry -8 =
lose +7 sleep +5 =
losing +10 the +6 =
loss +5 =
lost +7 his +1 = -4 . -5 property two -8 by {number} -9 in -10 my -11 ,
lot -3 of -6 , -8 .
loud -9 in voice
louder -8 =
love +12 of +5 a -5 to -7 and for -9 is your -10 = it -11 you
loved -11 it -17 =
lovely +8 , +7 to -9 .
loves -7 it -19 =
low -9 cut
lower -7 than -8 =
lunch +13 again +4 lady -4 = and -5 , . ? -7 is on -10 detention
lunchbox +7 , -7 . =
lunches -6 =
lying +3 = -10 down
m -1 = -8 * -10 ,
maam -3 = -5 ,
mad -5 at -9 . -13 =
madam +7 = +2 ,
made +10 up +6 , you +5 it -2 = -6 a my -7 an on -8 the {number} -9 for -10 by -11 us -13 her
magic -6 =
mail -9 of -12 =
make +9 an +8 me +4 it +2 = -7 him -8 * -10 this what
makes -3 = -6 me -11 the
makeup -7 =
making +5 = -9 it
malaria -8 =
mam -6 =
mama -7 's -8 =
man +15 who +9 could +7 , +5 with +4 = -5 . -8 in
manage +15 to +13 = +8 a
managed +7 = +6 to
manager +4 =
manners +13 = +9 .
many -4 of
mark +12 my +9 a -9 in -10 of -12 it
marked -2 =
marking +10 is +5 =
marks +2 = -5 on -6 , -8 will -13 in
marvellous +9 =
master +10 's
match -11 =
matches -6 =
mate +5 , +4 =
mates -15 =
math -2 = -7 .
maths +4 .
matron -12 =
matter +9 closed for +6 what +5 = -5 , -6 of
may -3 be -4 well -7 we -8 god see -9 not -10 hear -12 have -15 =
maybe +7 if +1 = -12 the
mayor +8 =
me +12 about +10 back +9 for guess like the +8 how you +6 right +5 no +4 ? it when where +2 as +1 = -2 {quote} -3 on to understand why -4 , by not that which -5 any i if than -6 three -7 * and because himself in included straight -8 she -9 asking cry from have more so tell through too what whether -10 he they -11 at laugh one say -12 {name} -13 who -16 out -17 know
meals -12 =
mean +10 streak -5 = -8 a -9 the
means +9 the -8 he -9 = a {quote}
meant -6 = -7 it -10 that -14 .
meantime -5 = -9 .
media -7 =
medical -7 =
medication +4 =
medicine -8 . -11 =
meet -3 = -9 . -11 on -12 you
meeting +9 , +3 . -4 on -5 with -7 i
member -5 of -6 =
members +7 =
mended -7 =
mention +10 that
mentioned -7 that -16 =
mentions -12 =
mess -9 =
message +5 . +4 , -7 of -8 that to you
messages +9 , -9 from
met +10 * +8 = +6 a -6 ,
method -4 =
microphone -8 =
mid -10 term -12 =
middle -3 = -7 school
might +11 want +10 as +7 = have -13 be
mile +7 =
milk +8 *
mind +11 that +9 = +8 to +5 . -7 at
mine +9 gets -1 = -3 , -9 and
minus -7 {number}
minute -5 , . -7 ?
minutes +11 in +6 on +5 a -4 of -5 = -6 . -7 to -8 before -9 , each -10 i
miracle +8 =
misread -9 = -10 the
miss -3 = -4 the -5 it -11 *
missed +5 the -7 = your {number} -9 it -11 a
misses -4 =
missing +9 a +4 the +2 = -4 . -9 ,
mistake +4 , -5 = -7 . on
mistakes -7 = -8 ,
mitten -11 =
mix -5 up -8 =
mock -14 =
mom -7 , -14 .
moment +3 = -10 .
moms +12 =
monday +11 morning +7 or +5 and -2 = -7 . because -8 is {number} -9 for -11 to -13 ? -16 at
money +6 = +5 ,
month -2 . -6 =
months +7 , -13 .
moon +6 =
more +14 * +12 late +10 group sense +7 = +5 about -4 of -6 for -7 time -8 than -9 thing -12 ,
morning -5 . -6 = at -7 mr -9 {name} -10 mrs
mornings -6 = -7 , . -14 are
mortified -14 =
most +7 * -3 = days of -7 .
mostly -3 =
mother +9 with +8 at would +6 = +5 is -3 in -5 . of
mothers +15 =
mouth +9 = +7 ,
mouthpiece +7 =
move +8 on +5 = -6 ,
moved +6 her +4 . -2 = -4 , -6 up -9 to {name} -10 down him the
moves -9 =
movie -10 =
moving -6 = -10 to
mr -2 {name} -5 = -7 and -11 *
mrs +2 {name} -7 *
ms -6 {name} -8 = -10 *
much +6 * for +5 trouble +4 as +3 = -11 that
mum +5 , +4 's -9 . has
mums +15 =
museum -4 =
music -4 = -7 .
must +9 i +4 be +3 have -3 = -8 . do know -9 decline go -10 bring to -17 not
my +15 inbox +10 child staff +9 accent compliments last messages next other patience solicitor words +8 classroom comment guess +7 = door face +6 brother experience hands mind office +5 cousin job +4 daughter email +3 boy {name} +2 desk +1 son -3 fault -4 kid -5 * nephew wife -6 back husband kitchen way -7 answer cell country english life right shift whole -8 doing drawer handwriting leg notes own ward -9 best elder grandson mom mouth work -10 dear room voice -11 car comments finger good mobile -12 business dad -13 end mistake phone -14 mum sister -15 heart -19 mother
myself -3 . = and -8 at
mystery +5 =
n -5 = -9 it
nail -10 =
name +6 of +3 on -3 = -8 's the -9 down
named -10 {name} -17 =
names -8 =
naming -9 =
nan -5 =
nana -8 =
nanny +7 =
nap -7 =
napkin -9 =
nappies +6 =
nasty +11 = +8 piece
nativity -4 =
naturally +17 =
naughty +4 =
navy -11 =
near -5 = -12 the
nearest -9 the
nearly -10 =
need +8 this +5 your -1 a -4 the -6 = to -7 it you -8 her not -9 . one -11 , -12 from
needed +10 a +7 to -9 from -12 , -13 .
needful +9 and +5 =
needs +5 the -2 a -3 = -6 his -8 one -9 . -11 it
neighbor -4 =
neighbour +8 's
neighbours -10 =
neither -2 = -7 of
nephew +7 =
nervous -8 about -14 =
netball +5 =
never +11 needed the +9 any +8 do get going had told +7 read +6 come +5 = -6 gave got stops -7 know -8 made mind send -9 hesitate want -10 asked forget heard -11 met said -13 stop
new +5 * -5 = one -7 bus -8 baby student
news +6 .
newsletter +5 =
next +8 door +7 * stop +4 = +3 time +2 to -6 day week -7 year -10 morning
nice +13 = +8 that +7 ,
nicely +8 . +7 =
niece +5 =
night +13 before +3 and -4 , -5 = -6 's . -8 she -9 at in -11 with
nights -5 , -6 . =
nine +9 tomorrow +8 year +5 . +4 and -5 of -8 minutes out -9 years -11 times
nineteen +6 =
ninety +6 =
nits -6 = -10 .
no +13 doubt +10 business +8 . apology call point +7 choice shame +6 note phone +5 = {name} +4 excuse -4 nuts -6 * , answer harm name play {number} -7 idea screens worries -8 extra hat hurry longer need penalty pressure questions rush -9 bother objection power reflection school -10 fuss trouble -11 dramas good hard -12 cost drama -13 problem quarrel -14 complaint -15 charge child
nobody +10 rang +9 at +7 = +6 in thought +4 else -6 is -7 . gets has -8 knew -9 , did got knows -10 put -11 * -12 here to -13 was -15 will
noise +6 in -6 = -9 .
none +7 , -7 .
nonsense +11 =
noon +9 on +4 = -5 , -6 and -8 for
nor +5 =
normal +3 = -7 ,
north -11 =
not +16 bother +14 it +12 notice propose +11 teaching trouble +10 recall {number} +9 apply begin born learn leaving one rocket shy +8 aware email enter even found interested ring send +7 as by optional play something sure understand +6 care i right +5 = doing fair going help mine need opened so talk tell {name} +4 here his make read run +3 be come pretend the +2 find take +1 {quote} -1 . -3 let that to you -4 put -5 get hear look only told working -6 , answer count fit give got have hold me met never say seen -7 allowed bend close having him know mark needed no owe sleep want -8 apologise being check enough fine forget go laugh ready release spoken type -9 cover deserve easy eating either given hurt love making object out sign telling well worried -10 about angry assuming complaining discuss guarantee hate lazy leave mention raise rude said slept start touch usually yet -11 allow before broken change gone grade promise saying -12 comfortable done permitted upset worry -13 after because blame blaming consent mean miss -14 hand looking mad -15 feel pay trying -17 mind -18 agree -19 able -21 stop -23 think
note -2 = -3 in -7 of was -8 about from saying the -11 for
notebook -5 =
noted +9 and -9 .
notes +4 , -2 = -8 are for -9 of
nothing +9 = i +7 is +5 . +3 to -7 's -8 * has -9 else -10 in on -11 against left
notice +14 the +9 about +6 = -5 . -9 of
noticed +8 , . he +1 = -7 anything -12 that -21 what
novel -5 =
now +12 explained +9 you +7 the +5 it on -5 that -7 she -8 , . and my -9 seen -12 than
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
obliged -7 if
observe +10 that
obvious +9 =
obviously +5 =
occur +10 = to
oclock -1 = -5 . -8 ,
odd -4 =
of +12 your +11 home +10 planning +9 god one work +8 business mother nine paper reading ten water +7 children no +6 conduct everyone mine what +5 = a six +4 my that +3 course +2 this -1 them -2 you -3 his it us {number} -4 time two year {name} -5 school the yours -6 all day who -7 another anyone him homework those -8 anybody bed bus three -9 money -10 yesterday -11 four things -12 anything -13 staff -16 me
off +10 your +9 him +8 her +7 a +6 his +5 that the +4 = +3 for -3 . -4 at -7 , -8 work -9 so -13 till
offended -9 .
offered -6 = -11 to
office +9 is +8 at has +1 = -5 , -6 . -7 on -8 until -9 for -10 will -17 and
officer -3 =
often -5 = -8 .
oh +11 = +10 good +8 so +5 ,
ok -2 = -13 .
okay -8 if -13 . -15 =
old +10 {quote} +7 in +4 's +3 = -3 * -6 , -9 address -10 who -11 one
olds +8 =
omg -7 =
on +11 like open time +10 in +9 and over +8 an +7 four this +6 whether your +5 two +4 . at duty +3 a my that +2 paper {name} -3 her his me -4 the -6 account any file -7 ? him top which -8 anyone before site -9 stage -10 behalf date monday those -11 * leave -12 phone -14 what -15 us -16 friday {number}
once +12 this +11 asked +8 have +6 again +4 = -4 . -6 i -7 and he -11 , -13 made
one +12 can +11 email phone single +10 gets person word +9 job {name} +8 adult could does +7 had look might more +6 good other rule +5 = +4 in you +3 thing -1 of -2 , and -4 he -5 for is -6 's on out page -7 . by call to -8 fact has who will -9 line oclock point very with -10 bit example friend i or place she week -11 side was -15 ?
ones +5 who -8 .
online -9 =
only +11 ever +10 assume child conclude her +9 person +8 word +7 his wish +5 = +4 for +2 the -5 a to -6 need one -7 wanted -8 . heard -9 in -10 ask if just -11 that
open +9 a day +4 = -6 , -8 on to
opened +14 = +10 it +6 the
opening +7 =
operation -14 =
opinion +7 on +6 =
opinions +6 =
opt -9 = out
option -4 =
optional +7 . +5 =
options -12 =
or +17 she +14 you +11 he +9 what +8 another i we +7 after not -2 = -4 can do -5 friday two -6 only with -7 a anything call if should -8 else more -9 an four has her his on something {quote} -10 by to will -11 *
oral -9 =
orange -7 =
orchestra -8 =
order +5 , -8 . -9 of -11 =
ordered -9 =
orders -16 =
ordinary -7 =
organise +9 a +7 =
original -8 =
orthodontist -3 =
other +12 twenty +9 parent +8 students +7 's = girls schools {number} +6 mums +5 girl one people -3 parents -5 child children -7 kid way -8 boys -10 pupils student
others +5 =
otherwise +10 i -4 . -5 , =
our +10 parents -6 = meeting -7 daughter end street -9 school -10 class -11 counselor family house policy
ours +7 was +5 = -8 . has -9 is
ourselves +6 =
out +8 since that +6 {quote} +5 loud the +4 of +3 = a +2 . -2 in -4 on -5 about at there -7 and who with -8 between today -9 here -16 ?
outside +4 =
over +18 there +6 a +5 , = -4 . -5 my the -7 from -8 on -9 who -11 and here
owe -9 me you -10 =
owes -12 =
owing -8 to
own +9 child +8 kid +7 kids +6 words +1 = -7 two -9 mother
owned -6 = -14 up
owner -12 =
p +11 * -3 m -8 {name}
pack +5 =
packed -6 = lunch
packet -4 =
page +6 on -2 {number} -7 , = -8 ? -9 about two -10 for
pages -5 = -9 and -10 .
paid +11 for -3 = -6 on -9 in
pain -8 , -9 = in
paint -9 =
pair +3 of -2 =
pairs -8 of -10 =
pajama -10 day
pale -8 =
panel -10 =
panic -7 =
pants -8 ,
paper +6 in +4 , -1 = -8 ? -11 with
papers -2 =
paperwork +8 . +5 =
paragraph +5 =
paragraphs +6 =
parent +11 to +10 = +6 's , +5 . -7 of -8 can -9 and
parenting +10 = +8 .
parents +12 = +10 like +9 group to would +6 who -3 . -8 of
park -10 on
parked +7 =
parking +4 =
part +9 where +6 in -3 . -4 = -9 is
particular -4 =
particularly -10 =
partly -9 =
partner -8 =
parts -10 =
party +7 ,
pass -3 = -4 on -5 . -8 the
passed -2 =
passing -4 =
password -12 =
past +10 the +5 = -6 .
pasta -7 =
patience +7 , -6 of -8 . with
patient -4 = -7 with
pattern +9 =
pay +5 for +2 = -7 , -8 . -9 a
payday +8 =
paying +14 = +4 for
payment -14 =
peace -8 . -15 =
pediatrician -8 =
peg -3 =
pen +6 . +4 = -12 and
penalty -9 notice -16 =
pencils -8 , =
people +10 = +9 do +7 are have who -9 's
per +8 my +6 * +5 = -3 the -4 cent -13 your
percent -6 =
perfect +5 = -7 .
perfectly +10 = well
perhaps +9 = +7 the -8 it
period -3 = -5 {number}
periods -9 =
permission -2 = -3 slip -9 ,
permit -19 =
permits -8 =
permitted -7 to
person +12 in +11 with +6 = -3 .
personally +5 =
phone +12 call +7 back with +6 = +3 . -5 , -7 is -10 that -13 was
phones -5 = -6 in -7 go -12 ,
phonics +5 =
photo -4 , -7 = -8 on
photograph +5 =
photographed -5 =
photographer -7 =
photographs -5 =
physical -10 =
physics -10 =
physio -5 =
pick -2 = -3 up -10 it
picked +7 the +3 = -5 up
picks +6 =
picnic -8 =
picture -6 = of -9 on
pictures -6 =
piece +7 of -10 .
pieces -17 =
pig -12 =
pink -5 =
pity +9 = +8 that +7 if
pizza -4 =
place +9 here +7 = -3 . -10 to
placed -7 in
places -7 ,
plain +9 and +3 = -7 white -14 words
plainly -9 .
plan +5 is +2 = -8 with -10 for -11 says
planner +8 =
planning +8 =
plans +7 =
plant +7 =
plate -8 =
play +6 to -4 = -9 ? -11 .
played -8 = -9 the
player -10 =
playground -3 = -6 .
playing -10 =
plays +8 =
please +9 stop +6 , -3 write -4 do -5 keep -6 check -7 collect excuse -8 accept add and go ignore make no sign thank treat what who -9 = have note -10 look put use -11 ask come correct give -12 could -13 ring -14 call -15 take -18 let -20 send -25 tell
pleased +8 with -8 .
pleasure -3 =
plenty -8 . of -13 =
plus +7 =
pm +8 {name} +6 on +3 =
po -2 = -10 *
pocket -3 . =
poem -11 =
poetry -10 =
point +10 out +6 = -9 . -11 ,
pointing +5 =
points -4 = -10 .
pole -10 =
police -5 = -9 and -11 have
policy +4 . +3 , is +2 = -5 on -9 {number}
polite +9 = -10 about
politely -11 =
pond -8 =
pool -4 =
poor +4 = -10 *
pop -4 =
portal -5 = -6 shows -10 .
portfolio -7 =
possible -4 . -5 to -6 ? -9 , -10 for -14 =
post +9 = +6 , -6 .
posted -4 =
poster -9 ,
posting +6 =
posts +9 =
potato -10 =
pouch -6 =
pounds -11 =
practical -9 =
practically +7 =
practice -5 , . -7 = -8 is
practices +9 =
practicing -9 =
practised -10 =
practises -6 =
praise -9 =
pray +7 =
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
pressure -7 =
presume +7 =
pretty +4 =
previous +7 =
price +7 of
pride -5 =
priest -6 =
principal +6 . +3 = -12 has {name}
print -11 =
printed -6 = -10 on
printer +6 =
prior -9 =
priority +8 =
prison +7 =
privately -5 =
prize -3 =
problem +10 in +6 with +5 = +2 , -9 is
problems +8 =
process -8 .
professional +10 = +8 ,
program -5 =
progress -6 report
project -5 = -6 is
projects +13 =
promise -5 .
promised +4 = -6 to
prompt -7 =
proof +3 =
propose +9 to +6 =
proposed -11 =
proud -8 . -13 = of
prouder -6 =
provided -9 . =
psychologist -4 = -6 's
public +12 school +4 =
puffs -10 =
pull +9 out +7 = -9 up
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
purpose -9 ,
push +12 in +5 =
pushed -7 {name} -8 him
put +9 this +7 her +4 = the +3 on +2 it -5 that -6 my -7 a -9 out -10 * in -12 me
putting -3 =
quarrel -10 with -16 =
quarter -8 ,
query -8 =
question +9 . of +8 i +5 = -8 that -9 about -12 , {number}
questions -6 about -7 , . -11 =
queue +5 =
quick -7 note one -9 = and
quicker +8 =
quickly -3 = -8 .
quiet -4 . -5 =
quit +7 =
quite +10 = -6 right
quiz -5 =
race -10 =
rack -12 =
radiator -8 and
rail -11 =
rain -9 = -10 .
rains -10 =
raise +9 him +4 = -7 the
raised -7 my -8 her
ran -6 = out the
rang +4 = -7 the
rank +10 =
rarely +11 =
rash -14 =
rate +9 =
rather +9 more +7 have +4 = -5 than -6 you -9 do talk -10 tell -16 hear
ray -8 =
re -5 = -9 ,
reach -5 = -6 you -7 me
reached -11 me
read +9 past +7 * the +4 = -5 in -6 at -9 aloud {name} {quote} -10 every me
reader -4 = -10 ,
reading +3 = +2 * -6 in -7 test -9 this -11 a
ready -3 = -5 for -8 to
real +7 teacher +6 * +3 = -12 .
realise -8 that
realize -9 that
really +9 do +7 want +5 = -6 concerned -9 . -13 like
reason +9 the -3 = -6 , i -10 . is
reasons -5 = -6 .
reassuring +6 =
recall +9 =
recap -6 what
receipt -12 of -13 =
receive -11 the
received -6 your -8 a the -10 . =
reception +3 = -8 .
recess +7 ?
recheck -10 =
recipe -8 for -13 =
reckons -10 =
record -7 of -9 it
recorded -10 = -11 as
records -8 = -10 ,
red +9 pen -2 = -9 pouch
redo -6 it
reduced -11 =
ref -7 =
reference +8 . -7 to
reflection -12 =
refund +8 =
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
relief -5 =
religious -7 =
remain -3 =
remains +6 =
remark -10 in
remarkable +11 =
remember +8 that -8 it
remembered -6 =
remind +10 = +7 me you
reminder -7 = that -8 from
remove +6 =
reopen -9 =
rep +12 =
repair -13 =
repeated -5 =
replace -10 =
replaced -5 =
replied -6 =
reply +8 . +7 , =
report +8 you +7 card +4 is +3 , -2 = -10 and of -12 that
reported -8 to -17 =
reporting -7 =
reports -9 that
request -6 , for -8 under -9 a -10 = -11 you -15 that
requested -9 =
requesting -5 a -12 =
requests -8 =
require +7 =
required +4 to -8 by
requires -7 =
reserve -9 =
resilience +9 =
respect +15 , +12 = -7 that
respectfully -4 =
respond -15 to
responsibility +9 = +8 .
responsible +8 for
rest +6 of -2 = -3 . -9 is
result -8 .
results -3 = -8 are -9 in
retainer -6 = -8 in
retake -2 = -6 it
return +3 = -8 it
returning -10 the -11 =
review +8 = +7 , -12 of
reviewed +4 =
revision +5 =
rewrite -8 =
rice -6 =
rich +15 = +9 to
ride -12 =
right +9 in +8 place -6 = on -8 . for person thing -9 ? -10 , -14 to -18 that
ring -1 = -3 the -8 on -15 you
ringing +8 the +5 =
ripped -6 =
robotics -9 =
rocket +9 science +8 =
role -7 =
roll -3 = -7 call
room +8 at +7 when +4 and -11 on without -12 {number}
roster -14 =
rota +10 =
rough +5 =
round +3 = -8 .
route -8 =
routine +6 =
row -4 , -10 .
rubber -14 =
rude +5 = -8 to
rugby +9 =
rule +4 is -3 . -8 of on -10 about -12 and
ruler -4 =
rules +8 are +4 = -5 .
run +10 to +8 that +5 a +3 = -5 the -6 . -11 ,
rung +6 =
running +9 that +6 . +4 a -2 = -6 , -7 and behind -11 late
rupees +7 =
rush -8 , . -12 =
rushed -11 =
sad -7 . -17 =
safe -7 and -9 = -12 .
safeguarding -8 lead
safety +2 =
said +6 at this +5 . +2 it -2 , {quote} -3 so what -4 you -6 anything he {name} -7 the -9 there -10 = something to yes -13 * -19 i -20 that
saint -10 =
sake +10 = +9 ,
sale -8 .
salt +6 =
same +10 three +8 week +7 as story +4 = -5 day thing -6 for two -8 at -9 boy -10 . -11 time way -12 in -15 ,
sanction -7 =
sand -7 =
sandwich -10 =
sat +6 down +4 on +2 = -7 with -9 next -10 at
saved -9 =
saw +4 the -1 = -4 . -6 it -11 , -15 that
say +13 about +9 for +8 i +7 sorry thank +5 what +1 = -2 it -3 that -4 the -5 nothing -6 a in she -7 how -8 his {number} -10 he or something why -13 {name} -14 to
saying +8 . +7 no -2 = -4 he it -6 she -11 {quote}
says +7 what +6 a +4 . +3 you -5 , -6 = the -9 yes -10 * she -11 i your -12 there -14 he {number} -15 {quote} -17 that
scan -7 =
scare -7 =
scared -7 to -13 =
scarf -9 =
scholarship +10 =
school +12 does +10 starts would +9 has +8 board ever +7 we +6 for with +5 = at they to +3 in -1 * -2 is -5 's -7 nurse on -8 days rule -9 he -10 , -12 will
schools +10 = +8 ,
science -4 =
scold +5 =
score -13 =
scored +4 =
scrape +7 =
screen +8 time
screening -14 =
screenshots +10 of +7 =
script -12 =
sealed -8 =
search +5 =
seat +6 for +2 = -7 , is
seating +8 plan +7 = -8 ,
seats -3 = -8 ,
second +7 and -3 period -6 . term -7 page -8 * = -9 hand -10 half
seconds -5 .
secretary +10 . +7 =
section +6 * +4 =
sections -9 =
security -9 =
see +8 which who +7 , that what +6 where +5 a how +2 the +1 = -2 it -3 why -6 from his them you -7 him my {name} -9 at us -11 her {quote}
seeing +11 as -2 = -9 at the
seem +1 =
seems +11 to +9 = you +8 the
seen +10 * +4 it -6 your -8 = -9 a him you -13 .
sees -5 =
selection -16 =
self +6 * +4 =
send +8 , +6 her +5 a +4 me -3 it -4 you -8 one -9 home them -10 the -12 {name}
sending +11 him +10 me +9 = -6 the
sends +4 =
senior -5 =
sense +14 = +9 that +8 . -7 of
sent +5 her +4 in -3 out to -6 it the -10 {name} -11 ,
sentence +5 = -9 ,
sentences +4 =
separate -15 =
separated -10 =
separately -5 = -9 .
serious +5 =
seriously -5 =
serve +8 =
service +6 . =
sesame -9 =
session -9 . =
sessions -13 =
set -2 = -5 . -7 that -12 off out -13 up -14 of
settle -10 =
settled +7 =
seven -3 = -4 . -5 , -8 of
seventeen +7 =
several +9 times +4 =
shade +11 of +4 = -8 *
shaken -10 =
shaking -7 =
shall +10 expect +9 i +7 = -7 not we -9 be
share -7 with -9 it -10 =
shared -10 =
sharing -6 =
shark -9 . -13 =
sharks -12 =
sharp -6 =
she +8 stays +6 cries is left +5 does {quote} +2 will -2 'd 's has says was -4 = may sat -5 ate -6 * could said sit -7 comes did forgot have heard lost showed -8 also be drew finished in missed never on tells -9 laughed need -10 been -11 knew read reads say thought -12 knows put -13 get made thinks -14 do took -15 loves -17 likes
sheep -4 = -9 .
sheet -7 , = is -8 for -9 .
shift -11 . -12 =
shifted -5 = -9 to
shin -10 =
shirts -7 =
shocked +10 =
shoe -7 , . -10 =
shoes +6 on -10 ,
shook -8 hands -14 =
shop -5 . -8 =
short +5 , -7 = -11 version with
shorter -5 =
shorts -10 =
shot -18 =
should +4 know +3 not +1 be -6 say -7 she -8 i -9 get go hear -10 we -11 like {quote}
shoulder -5 = -9 .
shoulders -6 =
shout +10 at +7 = -9 ,
shouting +7 = at -8 .
shove +8 =
shoved +7 =
show +7 up -7 and -8 = -9 . -10 him -19 you
showed -3 = -9 me
shower +7 =
showing +6 =
shows -3 = -5 a -6 .
shrug +9 =
shrugged +10 =
shut -7 = -8 .
shy -5 =
siblings -6 =
sick +8 to +5 = -6 bay
sickness -7 = -9 .
side +3 of -4 . -6 = -7 and -9 gate -10 is
sides -8 =
sign +9 a +4 the -4 = -5 , out -9 at -11 in
signature +3 = -4 . -8 is
signed +9 her +7 by -11 form -13 .
signing +8 =
signs +5 =
silence +7 =
silent -4 =
silly +10 me
simple +10 as +7 =
simply +10 not +9 =
since +8 before +7 {name} +5 you {number} +4 he +2 = the -4 * -7 they -9 . -10 friday -11 then three
sing -10 =
singing -7 =
single +9 = week +8 one time +3 thing
singled +7 = +6 out
sings -8 =
sir -2 = -6 , -11 .
sister +8 was -3 , -8 in -11 is
sit +12 there +9 on +7 and +6 = with -2 down -4 in next -8 it -11 near -14 . the
sits +6 in on -8 out with
sitting +8 in +6 =
six +7 , +6 years +5 year -3 minutes -5 hours -7 . -11 *
sixteen +5 =
sixth +7 form +6 =
sixty -7 = -11 one
size -8 . -11 = -14 {number}
sizzle -9 =
ski +5 =
skin -5 = -9 .
skipped +7 =
sleep +8 at +7 over +4 = -6 . -13 ,
sleepover -8 =
sleeps -10 =
sleepy -8 . -13 =
sleet -7 =
sleeve -7 =
slept -6 . -7 in -8 on -9 =
slid -7 =
slide -6 =
slip +5 , -9 in
slips +4 =
slot +7 on -4 =
slow +7 . +5 = -7 ,
slur -8 =
sly +11 , =
small +9 * -7 one -8 break ones -10 group -12 children
smart -6 =
smell -10 .
smile -11 .
smiling -7 = -9 .
snack -3 =
snacks -9 =
snake -9 =
snow -14 =
so +12 called +11 kindly maybe why +10 glad spare +9 thoroughly +8 much what +7 * as is now one will +5 many to +4 forgive +3 do the +2 he -1 we -3 {name} -5 no proud -6 grateful in nobody on when -7 long -8 bear good happy have nothing she thank would -9 could himself i quickly there -10 at it please -11 , am sorry well -12 from kind -14 this -15 that -16 if -24 here
soccer +6 =
social +6 services -10 media
socks -6 =
software -13 =
sold -5 =
solicitor +14 = +8 .
solid -8 =
solo +4 =
solve -12 =
some +11 people +10 nerve point +8 , = +6 * . -2 of -7 time -9 boys nights
somebody +12 = +10 who +9 's in +8 would -3 else -5 at -10 tell
somehow +13 = +9 the
someone +14 who +8 = +7 has to -5 else -9 's
something +6 . to +5 about +4 with +2 = -4 is -5 wrong -6 i
somewhere +8 = +7 .
son +7 would +2 's = is -6 was -7 had has -8 and -9 got say that -10 * -14 {name}
song -10 . =
songs -9 =
soon -5 . -6 =
sooner -4 = -9 .
sophomore +8 =
sorry +11 but +9 if +6 you -3 = -7 and -9 for -14 i to -17 about -18 .
sort +10 of +7 = +6 it
sorted +5 =
sound -10 . -14 =
sounded -9 =
sounds +7 like
soup -6 . -11 =
sources -8 =
spam -11 ,
spare +18 me +3 = -8 coat -9 *
spares -11 =
speak +10 to -5 = -8 * -9 in it with -12 {name}
speaker -12 =
speaking -2 =
speaks +11 to +4 =
special +9 kind -4 = -11 education
speech +10 about -3 = -6 therapist therapy
spell +9 =
spelling +3 test -2 = -4 bee
spend +5 =
spent +6 = -11 the
split +5 =
spoil +8 =
spoiled +9 =
spoilt +16 =
spoke -1 = -7 with
spoken -7 = -8 with
sport +9 ,
sports -5 day -7 = -8 .
spot -4 =
spreadsheet +8 =
spring -5 = -7 .
square +6 =
squinting -8 =
staff +6 room -4 = -8 have
staffroom +8 =
stage -3 = -6 .
stairs -6 . -8 =
stairwell -11 =
stall -5 =
stammer -5 =
stamp +4 =
stamped -11 =
stand +8 there +4 in +3 = -7 , for
standard +9 =
standards +11 . +5 =
standing +3 = -5 there
stands -8 . = -9 at
stapled +6 = to
stars +10 =
start +8 by -7 over -8 ? -12 .
started +7 it -5 . = -8 ,
starting +12 to +5 = -7 tomorrow
starts +8 at +4 = -9 on
state -8 = rule
statement -8 .
statements -7 =
stay +9 up -4 = -6 at home -8 with -10 . -11 in
stayed -6 = -10 with
staying -6 =
stays +10 at -11 with
step -6 . -8 =
steps -10 , -12 =
stern -10 =
sticker +5 chart -10 ,
stickers -8 =
sticks -7 =
sticky -7 note
still +9 no +7 not -4 on -5 can -7 got time -8 at -9 , going shaking -10 think -11 like -12 need
sting -9 =
stitches -6 . -13 =
stoked -9 =
stomach -12 =
stood +8 at +7 there +2 = -6 up
stop +11 you +10 = emailing +9 asking +7 calling +5 sending -4 . -8 me -12 by
stopped -2 = -6 talking -9 .
stopping -9 =
stops -6 =
storm -8 . -10 =
story +8 with +7 = about +5 ,
straight +2 = -5 to -12 with
strange +8 = that
stranger +5 =
strap -6 =
streak +9 =
strep -9 =
strict -6 =
struck -17 =
struggling +10 to +6 =
stubborn -6 =
stuck -8 . in -9 , on -17 =
student -8 = -10 's -11 , -13 who
students +12 and +2 = -8 in -9 have -12 .
studies +7 =
study -6 = -8 .
stuffed -8 =
stung -10 when -16 =
stupid +7 = +6 .
sub +3 =
subject +7 . =
subjects -10 =
submitted -7 the -17 =
substitute +6 =
such +10 = an
suddenly +12 =
sugar -8 was
suggest +8 you
suggested -11 =
suggestion +9 = +8 that +7 .
suit -7 = -8 you
suits -6 = -10 .
summary -9 =
summer -4 = -5 . -9 * -10 ,
sums -9 =
sunscreen -7 =
superintendent +13 = +7 .
supervised +6 =
supervision +10 =
supper -6 . -14 =
supply -8 closet
support -8 =
suppose +20 = +8 . a that the +7 ,
supposed +4 = to
sure +12 to +10 = +9 , what +6 it the -5 she -6 you -8 i who -9 .
surely +6 =
surprised +6 . -10 me -15 to
surprises -9 =
survey -7 =
survive +8 =
survived +10 . +9 =
suspect +10 = +9 you +7 that -12 he
suspended +8 =
swap -11 =
swear +6 =
swearing -14 =
sweets -9 . -10 =
swim -7 =
swimming +8 teacher -6 =
swings -7 =
switch -6 =
switched -6 =
swollen -11 =
syllabus +11 , +9 =
table -3 = -9 with
take +12 a +6 my this +5 that +1 = -2 the -6 them -8 her -10 your {name} -11 back
taken -4 aback -5 the -8 down -9 it
takes +3 a -4 =
taking +8 it +7 =
talk -2 to -5 = it -11 about
talked -7 to -8 = -10 with
talking +10 to +4 . = -3 about -9 in
talks +7 = -8 about
tally -10 =
taped -9 it
tardy +6 =
targets +7 =
tasks +8 =
taught +6 . +3 = -7 them -8 her -11 my
taxes +5 =
taxi +6 =
tea -8 = -9 .
teach +11 = +8 them +6 the
teacher +7 . = had was +5 would -4 , -5 's -6 has -7 is -10 will
teachers +4 = -7 , -8 will -9 who
teaches +11 =
teaching +8 him +6 , =
team +8 is +6 = -9 's
tears +9 on +2 = -5 .
teenagers +6 =
teeth +4 =
telephone -8 =
telephoned -11 =
tell +9 from +8 us -3 her -5 = -6 them -9 his -10 him -11 . -13 you
teller -8 =
telling +7 her us +6 the +5 = -8 {name} -10 that
tells +9 us -1 = -2 me -16 you
temperature -10 =
ten +8 for times year +6 in +3 to -2 minutes -7 days -12 school -18 .
tend +9 =
tent -6 =
term -2 ,
terms +14 =
terrible -8 . -14 =
test +9 scores +5 . on +1 = -7 was -8 in -9 and -12 is
testing -7 =
tests -15 =
text -7 and -8 about me -11 =
textbook +6 =
than +11 yours +9 the to +8 about admit that +7 you +6 your {name} +5 = a -4 * -7 in it -9 anyone at guess mine usual -10 any anything we -12 once -16 i -17 me
thank -7 god -12 = -14 you
thanked +4 =
thankful -12 =
thanks +6 to -2 = for -6 , -13 .
that +12 front +11 building child woman +10 desk form man +9 bus house is language someone +8 by here letter reading school way +7 = again came classroom detention girl meeting mrs off +6 ? a and at if room to +5 boy +3 somebody +2 your +1 * -1 the -2 . -3 , -4 she you {name} -5 's he his part with would -6 comes does means my they -7 every everyone from i it makes -8 about counts last looks surprised -9 decision meant morning nothing said something there this time work -10 be fit helps kids made parent -11 day -12 we -13 says what
the +15 very +13 superintendent +12 booster courtesy hell trustee +11 blame bruise complaint curriculum fees local trouble +10 adult attention education home love making mother peanut subject talking vape +9 boy child day estate fact fifth manners nursery ones so truth +8 account adults better bleachers bloody calculator greatest guidance habit least mayor news poor problem sense speech suggestion teachers tears truancy victim +7 annual bill dance easy fete font governors head heads hour kindest morning others part party post principal question village wheelchair {name} +6 carpool ceiling couch dress eleven excursion feeling fine football free grown impression lad laptop last lot night plant poster sort staffroom stage top +5 attendance bin committee corridor county divorce gifted handbook infants matter monday name one only parents plan point policy register staff sub syllabus team +4 difference homework marking needful parent phone rest scholarship slip +3 dark dinner district email four hair kid lesson next person story time weekend {quote} +2 = first same school way +1 bell other room word -1 * -2 book concert diary end front letter reading test third -3 bathroom car chair days dog door essay fence field fourth gate group kids medical meeting museum pencil project spelling swimming trip walk window {number} -4 baby bike box circular computer exam floor fridge hall lab library link new portal psychologist rain risk side state three words wrong -5 back balance big boot cafeteria certificate coach desk glasses green lice list lunchbox man marks meantime noise overnight paper season seat wall younger -6 accident boiler bus children date debate delay display egg evening ferry final fire full hat invigilator key long maths mock pass photo regular request rule ski stomach system tests trophy ute video water -7 answers art assembly backpack bakery bottle cards climbing consultant council dentist doctor dose drawing early ears error firm garage harvest hoodie lockers lost lower mark minibus office order pediatrician placement playground practical priest proposed receipt record relay robotics six workbook -8 alarm amount appeal attached bag cello chart closet coat drill face flu frog glitter goat grass haircut half heat kettle lads lift locker loo move nits offer oranges packet password picnic puppy queue score song spellings sponsored stairs stairwell stall swim swings teller title tractor train trampoline tub tuba war wash yard -9 application bar bath birth changing chemist code collar conference enclosed eyes form garden gym hard highest hours insurance law lights missed mud neighbours patience physio pictures play points pond pool purple radio river sample scores screen script second section spot students telephone text vaccination volcano yearbook young -10 bread course credit data disco driver facts guinea jacket knee lid math nurse rash recipe roll she sleepover small work -11 bed best blue boys bridge classroom emergency examination farm glass incident inter match north past pharmacy quiz slide van zip -12 absence app break cake cast cat church company corner draft fall following hearing hospital left old panel ramp usual zero -13 ball cost original skin written -14 camp league notice -15 clinic mornings shop transport -16 late map number -18 card fair
their +12 mothers +9 = +4 own -2 * -8 way -9 families
theirs +7 =
them +9 the +4 , -1 = -4 on -5 a for to -6 in -8 myself -9 over -10 boys up
then +14 you +9 there wrote +5 = -4 he -7 she -8 again -9 asked tell went -11 a -12 *
therapist -5 =
therapy -5 =
there +13 ? +10 ever +9 has +8 to would +7 when +4 will +3 . = -2 is -3 , are was -5 for -6 's -7 at by -8 another from -9 a somebody -13 be something -14 anything
these +7 = +6 days things
they +9 would +8 all came -3 will -4 were -5 have -6 need -8 said say -9 found -10 both
thick +8 =
thief +11 = +10 .
thin +6 =
thing +10 on +9 he +7 to +6 that -4 . -5 in -6 , -7 is -12 with
things +8 do +5 . -3 = -7 about -8 before on -10 like
think +11 because i +10 to we +7 you +6 = -5 it -6 of the -8 before -9 , . anyone -12 ? -13 is she
thinking +9 = +8 a the +7 that -7 of -8 it
thinks +8 he -6 the -9 it -10 = -14 you
third +4 time -4 = -7 grade period -8 day -15 one
thirteen -6 =
thirty +10 children +9 eight +7 one -11 minutes
this +13 family +10 building conversation school +9 and office sort your +8 = boy matter place the +7 one way +6 email i on +5 class was +4 . has -3 from -4 time -5 letter -6 right -7 , point -8 job weekend with -9 as by half less means my once word -10 fall same -11 arvo matters -12 before out year -13 month term {name} -14 house -17 week -21 morning
thoroughly +10 =
those +8 boys +4 = two -2 * -4 who -12 were
though -8 .
thought +15 to +11 a +8 = -5 about -7 . you
thousand -6 =
threatened -9 =
three +11 emails +7 and +5 days +4 different +3 times years -3 = of -4 * -5 children -8 . kids -9 in minutes parents -10 boys -13 things
threw +6 = up
thrilled +9 to +4 =
throat -6 =
through +10 her -2 the -3 . -6 a
thrown -7 =
thug +13 =
thumb -8 =
thumbs -9 =
thurs -12 =
ticked -6 =
tie +4 =
till +3 {number} +2 * -7 she -9 you -10 friday -14 {name}
time +10 for +8 from to +5 this you +4 = i she -3 , and -4 . since -5 of -8 today -9 ? before would -10 because does in was -12 please
timed +7 =
timeline -8 =
timer -10 =
times +10 before i +6 tables +5 , = +4 and -5 . -6 a -7 since -12 this -16 in
timetable -7 ,
tin -6 = -8 of
tiny -6 =
tip +9 =
tips +6 =
tired +5 of -2 = -4 ,
tissues -5 =
title -13 =
to +13 fail +12 notice think +11 debate spell +10 discuss +9 eleven finally hand how live schedule throw +8 bed care count feel here like own put shout +7 beg believe follow have hear himself hit ignore need ring some wonder +6 cut learn parents +5 argue cover everybody me my us +4 = any +3 check explain send stop teach +2 be call find his let tell your -2 ask make -3 change finish share turn -4 everyone get him whoever {name} -5 both drive fill inform one the two worry write you -6 bring hold name start -7 another begin confirm death enter every first help pay pull stand ten understand {number} -8 , appeal end kill meet miss nine nobody on practice push remove show stay -9 and come heart hide join practise record six step tie -10 all mr print request settle sign sing -11 ? about carry correct excuse face fix give kneel mrs pass reach -12 class drop eat fight -13 walk -14 move -16 talk
toast +4 =
today +10 itself +3 . -5 = ? at -6 so -9 and i she -10 is with {name} -11 , -14 that -17 he
together -3 . -8 = -10 with
toilet +9 ?
told +12 no +9 , +8 about +6 in +5 my -2 you -3 = -4 the -5 it -6 him them -7 me mr -8 her -9 our -10 everyone his off -12 {name}
tombola -8 =
tomorrow +11 morning +8 with +4 at +3 , -1 = -5 . -7 ? in -10 we -13 is
tone +9 =
tonight +6 , -4 . -5 = -7 if -8 ? -10 's
too +10 much +1 * -1 = -6 , many -7 late -8 embarrassed long -9 .
took +8 you +4 it -1 = -9 him
tooth -8 and -9 , -13 =
top +10 set +8 of +7 = -7 , -8 .
topic -5 =
torch -9 . -14 =
tore -12 =
touch +9 =
touched -4 =
tour +4 =
toward -11 =
towards -8 =
towel -6 =
town +9 and +4 =
trade -8 =
traffic +10 ,
trained +6 =
trainers -8 .
training +6 =
trains -12 =
trampoline -8 =
transcript -10 =
translate +6 =
translator -8 =
transport -5 =
transportation -11 =
trash -10 .
travel -10 =
tray -6 , -7 = -10 .
treat +10 to -6 this -11 him
treatment -8 .
trial -6 =
tried -7 the -10 =
tries -12 =
trip +8 and +5 money +4 , -2 = -9 form to -10 is -16 ?
trips +8 =
trombone -9 =
trophy -10 .
trouble +10 = +9 of +7 ? to +3 , . -8 and at
trousers -5 = -8 ,
truancy +9 =
truck -4 .
true -7 = that -8 ,
truly -2 =
trust +6 me +5 =
trusted +8 =
trustee +13 = +10 's
trusting -7 =
truth +7 . =
try +9 . +4 to -8 the -9 ? -10 it -14 again
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
twenty +11 two +9 eight +3 = six -4 minutes -5 five -6 years
twice +5 , -5 and -8 in this -12 because
twins +6 = -9 .
two +10 faced +7 days +5 hours more +4 years -2 = -3 , minutes {name} -4 other weeks -5 times -6 * -7 books places -8 papers parents -9 boys -10 from -11 girls -12 months others pages things -13 friends -14 children different
type +6 =
ugly -8 =
uncle -6 =
under -6 the -8 *
understand +7 , -4 it -5 = -8 that -17 the
understood +7 that +4 =
uniform -3 = -7 ,
union +10 =
unit -9 ,
university +13 =
unkind -8 =
unless +4 = -11 there
until +10 she +9 now somebody +5 he -6 * -7 the then -8 it ten {number} -9 about
unwell -6 =
up +8 as there +6 in twice +5 from with +4 before +3 and at the +2 = -1 . -3 to -5 his on till -6 here -7 by that today -8 every {name} -9 again if -10 , what -11 is -12 all -13 front
update -7 on -12 =
uploaded -9 =
upon -12 =
ups -7 =
upset +6 , -5 about -8 . = -10 to with
upsetting -7 , =
upside -9 = down
urgent -12 =
us +13 not +9 for were +8 anything be +7 all see +6 he +5 ? +1 = -4 , in on -5 a both -6 to -7 at -8 before feel meet -9 and the -10 that
use +12 them +5 of -4 the -13 .
used +9 it +3 to -6 the -8 a
useful -11 =
useless +8 =
uses -5 = -9 a
usual +4 . =
usually -4 =
ute -8 =
value -6 =
van -7 , . -11 =
vape +10 =
vaping +6 =
vending +7 =
verse -9 =
version -6 = -11 ,
very +10 same +9 difficult interesting +8 interested long +7 helpful +6 = +4 * +3 well -8 quiet sad -9 happy loud much -10 hard proud -11 kind sorry -12 funny -13 nice -15 upset
vest -7 =
vet -10 =
via +10 =
victim +8 =
video -11 , =
view +11 of +7 =
village +10 =
villain +8 =
vinegar -8 =
violin -8 =
vision -7 =
visiting -8 =
vocabulary +9 =
voice -3 . -6 =
voicemail +5 = -6 ,
voices -8 . -9 =
volcano -11 =
volcanoes -10 =
volunteered -10 =
volunteers -11 =
vomited -8 =
vote -10 =
voted -6 =
w +5 * -4 = -12 o
wait +7 until +6 till +4 for -6 . -8 in -13 ,
waited +9 until +4 = -9 with
waiting +9 for +3 =
waiver -8 =
walk -7 home with -9 = -10 her
walked +10 past -3 = -7 off
walking -8 home
walks -4 =
wall +5 . -4 = -6 , -7 and
want +10 , +9 them +8 it +7 an his the -8 this -14 you -18 to
wanted +7 . a -6 = -12 to -16 you
wanting +8 =
wants -5 = -7 one -8 the to -10 a
war -12 =
ward -11 {name}
warm -8 up -17 =
warning -3 =
was +10 picked +9 easier it teaching +8 brought ever you +7 doing i she ten +6 due to +5 . late off +4 handed only +3 done not the +1 = -2 {quote} -3 a hurt -4 locked your -5 his said there under -6 good lovely meant -7 broken called in ours printed read real -8 afraid asking brave frightened hit rude searched thinking two up -9 asleep cut four holding kind mine missing polite quiet seen wrong -10 given gone her moving sick sorry -11 all behind my our out perfect tired upset -12 pretty scared -13 disappointed found -14 surprised
wash -3 =
washed -8 =
waste +9 =
watch +8 that +6 . +5 = -8 for
watched +6 him +3 =
watching +10 = them +5 the
water +4 bottle -4 = -7 and
wave +10 = {number}
way +8 or +5 to +2 . -9 ? -11 for i round -12 home
ways +5 =
we +13 both +12 call +11 also feel +8 go rang send +6 move pay +5 all +3 are could get would +2 were -1 = -2 do will -3 'd had should -5 know -6 called missed put said start think -7 agreed talked use -8 laughed may meet -9 decide have love see shall still take talk took tried -10 got -11 make moved read -12 must want {quote} -13 lost try -15 need
wear -8 a -13 the
website -6 . -7 says
wedding -10 =
weds -8 =
wee +7 =
week +11 after +8 was +7 before from it +6 in +4 and of -4 to -5 = -6 , -7 as {number} -8 . so we -11 is -12 ? he
weekend -5 . =
weeks -4 , and -6 .
weighed -7 =
weird -3 =
welcome -7 a -10 . -16 to -17 =
well +10 have +8 to +5 that +4 done +2 , = -10 be -12 . -13 as
wellbeing +8 =
wellies -8 . -9 =
went +6 into up -3 = -4 home -7 in -8 . -9 from -10 and
wept -10 =
were +12 you +9 wrong +5 told +1 = -2 * -4 at -5 so -6 late -7 {quote} -8 standing worried -9 kind -11 right -13 .
wet +2 = -9 .
whale -8 =
what +13 goes the +12 else kind part they +11 more +10 a +9 one this +8 was were +7 * you +6 exactly +5 he we +4 = +3 is -4 time -5 that will -6 can have -7 did helps i led -8 could do happened -9 , does matters should -13 to -14 would -15 works -18 ? -31 .
whatever +4 = -4 you -9 time
wheelchair +5 =
when +9 the +7 my they +6 there +5 it +3 = +2 he -2 you -3 i we -7 can -13 and -22 .
whenever +10 i -4 =
where +8 were you +7 = +6 my +2 the -7 she -12 to
whether +6 she +2 the -8 to {name} -10 i
which +11 your +9 , of +7 tells +6 i +1 = -3 was -6 has she -7 dates days he -8 made -9 means part would -12 day door
whichever -10 =
while +10 others +9 the +5 = you -6 my -7 we -8 it this
white -8 =
who +9 exactly finds get in +8 = come comes +7 cares told +6 gets knows +5 are gave you +4 's got has +3 * have -2 was -4 wrote -6 does -7 else -8 forgot found never noticed tells -9 it once taught -10 . decides do the -11 were -14 ?
whoever +10 decided marked +6 wrote +2 = -9 made you -11 has
whole +8 back term {name} +7 of thing +4 = class -3 * -5 time -7 family story -8 team -9 table -12 book
whom +8 , -7 . -9 ?
whose +17 = +11 father +9 dad +6 parents -10 fault
why +9 am +7 can she +5 = was +4 it +3 did is -2 . -6 do -9 are i -11 , -14 you {name}
wife -9 's says
wild +7 =
will +12 , +10 thank +9 in just +7 * go live pass regret +6 let meet never +5 change give hear tell +4 get have put say +3 = be +2 see -2 look -3 not write -4 find need try -5 . -6 pick -7 ask drive hand keep know speak still take text -8 both count happily want what work you -9 apologise collect help hold i own pack post read sit think use -10 bring complete run show sort stand -11 accept gladly sign -12 always miss -13 buy -16 send talk -18 ring -20 pay
willing -8 . to -10 =
wind -6 =
window +4 = -4 .
windows -7 =
winter -4 =
wipe +5 =
wiped -10 =
wish -5 = i to -8 .
wishes -7 = -8 to
with +12 parents +10 far +9 it your +8 all more +7 is no +6 mrs respect +5 an any their +4 . +2 that this -2 the -3 him one you -4 her my reference three {name} -7 great something -8 apologies eleven mr school -10 ? anyone myself us -11 thanks -12 me them -13 love so what
withdraw -7 =
withdrawing -9 =
within +8 the +7 a -1 = -8 ten {number} -9 five
without +10 so +8 a +5 her +1 = -5 * -6 his -8 them
wobbly -10 =
woman +11 =
women +11 =
won -12 =
wonder +14 = +10 what +7 why +4 whether -8 if
wondered -6 if -13 =
wonderful +9 , that
word +10 from +8 {quote} +7 i +6 for +5 = -7 . and -10 to -12 at
words -3 . -5 , -9 = with
wore -16 =
work +4 . -5 and -7 ? -8 this -9 is with -10 you -12 on
worked -5 out -6 =
worker -9 =
working +3 = -5 . -8 days -16 on
works +8 in +6 , -2 = -5 at -10 with -13 for
worksheet -7 .
worksheets +6 =
workshop -9 =
world +9 = +5 , -12 of
worn -12 =
worried -6 about -7 , -12 that -16 =
worries -6 me -7 at
worry -3 about -5 , -8 that -9 =
worse +4 = -9 .
worst +8 thing -7 =
worth +9 the +4 = -12 .
would +12 not +11 appear +10 have know +9 never +7 . +5 say +3 = it -5 be think -6 the -7 ask -8 happen still -9 a gladly -10 she suit -11 make -12 that -13 help mean -14 love -15 you -21 like
wrapped -7 =
wrestling -5 =
wrist -5 = -6 .
write +9 one +7 in -4 , . = to -5 it -8 about on that -10 a because down -14 with -15 you
writes +6 =
writing +8 a +6 . -2 = to -7 so -9 with -11 because this -12 about
written +7 apology +5 by on -3 = -8 notice -11 the -13 that to -15 *
wrong +11 bus +5 in +3 . -1 = -4 , -8 about -9 child end on -10 to
wrongly -7 =
wrote +3 {quote} -5 = the -6 on you -7 a -8 that
x -6 . -9 = ray
ye +9 =
year +12 old +9 olds +7 has +3 = -8 , -9 we -10 there -12 . she -16 ?
yearly -9 =
years +8 in +5 , and +4 = -14 . ago
yell -8 =
yellow -4 =
yes +9 or -1 , -3 = -11 . -12 to
yesterday -6 and -7 , i -10 he -15 =
yet +12 to +10 again another -6 , -18 .
you +17 people +15 lost +14 just wanted +12 decided imagine obviously +11 knew looked ought +10 guys lose not threw +9 'd = dropped needed sleep two +8 chose come figured opened picked promised skipped there thought who +7 * enjoy leave only stood took want +6 call i let signed speak with +5 lot read sent take waited went when will would +4 both could made saw think +3 . are ask kept write +2 , gave -1 have -2 do kindly -3 can feel he know may never told {quote} -4 since the were wrote -5 ? always at ever heard it on tell to -6 and first hear ring treat -7 a again already dare disagree for herself now one sit something suggest today why -8 also as by change describe my say -9 been believe check email from help himself point said saved still tomorrow tonight use very well wish -10 get handled how in must please through -11 choose explain what -12 seen -13 about consider decide raised see -14 be because if mentioned noticed -15 an -16 or -19 called -21 asked mind
young +10 and -8 man
younger -10 =
your +19 house +15 mind +13 feelings household place +12 = +10 kitchen +9 * address carelessness older +8 excuses first heart opinion problem +7 concern hand own so staff {name} +6 last little +4 husband phone +3 family -2 class note -4 email -5 complaint mail -6 name signature -7 daughter text voice -8 feet mother -9 children kind question rights {number} -11 comment help letter point right -12 sister -13 time -14 message patience -15 form -17 call -20 child
yours +7 has +6 = +4 . is -8 ,
yourself +11 = +10 in +2 .
yourselves +5 =
yr +8 old -4 =
zero +6 for +5 = -4 . -6 , -8 period -9 on -10 is
zeros -4 =
{name} +16 they +12 boy kid +11 lad +10 kids +8 how lot next +7 again girl have {number} +6 back class come comes meeting +5 could group is sat +4 ? of +3 i the you +2 and at does -1 , -2 = to -3 * {quote} -4 can dad got in on -5 been first for from gets out wants -6 about name paper there this with -7 essay file left not school threw told will x -8 . a all did had if once practice while -9 answer as came day fell felt hair has mark may or thinks without wrote -10 any b copy dropped having over phone science still three today took went -11 asked be called go grandmother only tells -12 project read reading -13 father should since was -15 said -16 principal -18 needs
{number} +8 tomorrow you +7 plan they yr +6 because when +5 from on students until +3 and at +2 with -1 {number} -3 p -4 parents -5 = are in instead is percent period that -6 if today -7 * days to -8 have of or she this words -9 metres oclock test the there -10 ? hours now one please residential -11 for {name} -13 by grade points was -15 . out will
{quote} +15 , +12 it +11 as +10 i will +6 because +5 means when +3 ? +1 = -2 and -3 in to was -4 so -5 about on with -8 by -9 off that -10 {name} -13 .
`;
