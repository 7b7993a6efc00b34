/** Learnt by `npm run learn` from 62121 sentences, not written by hand. How to read it: `Cues` in `src/rule.ts`. */
export const step = 0.25;
export const bias = -1.49;
export const table = `
'd +11 call +10 gently know +9 no +8 say +7 been gone look think +6 be let +5 the +4 ask have -3 never -4 prefer want -5 still -7 finished need value -8 , honestly run take -9 believe expect rather -10 feel had said -11 a just sooner -12 really -15 like
's +16 daughter +13 always +11 mind mother son +10 giving kids lazy turning {quote} +9 let nephew pretty school seen some way wife +8 being diary over six +7 behind holding job kid learned mom only +6 called easier failing fault hardly her time wrong +5 office right your +4 just that +3 * never +1 = -1 a been -2 going got -3 had no very -4 , doing in lost my not report {number} -5 for good his name okay too welcome -6 already alright because gone inhaler letter missing mr ready said three -7 eating kind last mortified nobody nothing part sick signature slip sorry -8 coach earned fair fine fixed here told -9 . about answer day getting glasses new reading rule used written -10 at different handwriting happy on read signed terrified to true with worried -11 all is me telling under up where -12 also any -13 back stopped why -14 come still working -16 started
* +16 team +13 yourself +12 data enough little +11 cycle +10 around could forbid these who +9 book families made parent referral split well +8 ball block send service stand would +7 ahead card if my p people running side +6 boy from minutes our points under +5 group till to today +4 do some thing us will you +3 * = about back by n of that up +2 at get in instead office please w +1 away be -1 . but certificate list we -2 ? box got i is me meeting out so they with -3 his night tells through your -4 her maths myself over {name} {quote} -5 come fever knows po should tomorrow without {number} -6 's after again day he last one or -7 been cried failed friday pay started turned -8 can good now said saw test until -9 bottle club lol mom mum need really threw week -10 anything are brought called matter miss must put say she spot -11 ate both go left morning number results -12 told -13 b -14 read took -15 lunch rule sir
, +13 every +12 did period +11 another seeing today +10 again end had have imagine mrs +9 draw explain has make put simple well +8 between bless however mr ours unless while yet you zero +7 be came god monday out perhaps starting such why +6 always nobody sir twenty was +5 if none plain take then whom +4 are cause do everyone it madam may never now +3 at from like second shall some when where +2 all by call not nothing same +1 but they -1 the {number} -2 for her how in kindly or though {name} -3 and is maybe one ten that this what which -4 she so we without -5 as before both can does give send tomorrow truly -6 he head just my over size with -7 about being dr either four poor promise room sat say whoever -8 badly door down friday honestly long mother ms number particularly plus quick quite six two usually water write -9 along any anything bring class due forgive keep left looked m miss much myself please should sure whether who -10 because front said thanks them -11 last more page -12 even told whichever -13 also first nine tell {quote} -14 ring sorry -15 including -16 mostly thank would -19 me -21 could
. -1 =
? -3 =
^ +15 lovely try +14 frankly get +13 glad +12 either make quit whether +11 between buy fix must pay sort stop take yet +10 as calling funny had instead literally nice oh pull silly sure very well +9 bless change correct down enough ever fine girls move per poor reply sounds strange +8 because believe deal explain find given letting other pick put read shame +7 be boys honestly interesting miss naturally so spare ten took +6 being drop every further how leave mark remember right rules sign somehow week whenever why ye you +5 and do next once since twenty +4 are forgive give keep look unless year +3 another but clearly for good madam one this was your +2 mrs somebody that +1 at maybe -1 who -2 a after by call her just nobody -3 anything does everyone thanks then third until what {quote} -4 attached before eleven five hello his it kids our parents sir when -5 new no now she there -6 excuse found go god has lost never state we -7 * about according both bus class differently i if item neither none phone picture practice seven three under -8 bit buses camp cause child game he kid kindly looking maam only police room school send sixty transport {name} -9 baby been head ice lunch medical mine more omg parking phones please progress quick teacher uniform wanted -10 anyway compliments emails extra first hair here himself is morning my number straight swimming the they tomorrow twice two {number} -11 children costume dear friday greetings heads hers last still thank would -12 an best doctor dr got hiya le may me notice re second students thought today work -13 see to yesterday -14 hi hope nurse on -17 happy monday -18 can might -22 also -23 hey -28 could
a +15 bully +14 school +13 map mother +12 class +11 bus degree +10 babysitter breath deadline drama fifteen grown locked missing view +9 bathroom bit crisis form fourth head household loss mean nasty solicitor sports thug window +8 choice haircut kindergartner liar lunch master nice nut pen personal professional spelling thief {quote} +7 calendar case certificate child fact goldfish home joke lazy nurse priority sore taxi treat wee working +6 = b broken fifth fire five human lesson lie parking sentence signature straight teacher thank {name} +5 baby family father hundred lost nine pity reply seven single special ten twelve two weekend whole +4 hat kid meeting morning parent question room row stranger test thing third +3 bag girl half new pencil problem real story +2 boy {number} -1 * -2 letter person -3 chair full good note woman -4 , doctor drawing one plan second shame temperature video -5 bruise calculator concern crossing joy lift little look minute rough shoe very word -6 big change couple few football fresh funny fuss hearing hospital line lot monday pair part picture pleasure seat simple sticky student text wonderful -7 break cake card cup e fair fee fright gentleman holiday moment paper payment permanent photo poster quiet rash reminder ring sandwich science shark shift slip slur smile speech stomach three week -8 blank bone chance clear go gun movie rock size standing stick while work -9 call couch crime drill fan film friendly gift graze lab list live machine message penalty shot star terrible torch -10 bell check formal friend game green hard legend mix plain re recorder red separate voice -11 badge blue brown coffee copy cow door fund mess small ta -12 chara classmate short way -13 lady lovely pupil quick signed worry -14 heads no pain plate -16 spare -17 chat
aback -4 = -7 by
able -8 = to
about +10 {quote} +9 her +8 me +6 is that who you +5 , ? our +4 his -3 it ten the -5 him to -6 friday {name} -7 school sharks -8 getting -9 four other twenty yours -10 all what -11 half your -12 missing -14 {number}
absence -8 =
absences -6 , -11 =
absent -3 = -6 . on
absolutely +10 nothing +5 = -8 fine
abt -10 the -15 =
accept -8 . = -9 the
accepted -8 =
accident +6 . +4 =
accounts -6 =
accused -6 =
across +9 as +4 = +3 the
act +8 like +5 =
acting -9 up
action -8 =
activity -6 =
actually +6 =
add -7 a -9 that
added -11 =
address -5 . = -8 , -9 is
addresses -10 =
admire +10 = the
admission -5 =
admit +12 = +10 it
admits -9 =
admitted -13 =
adore -9 =
adores -10 you -13 =
adult +8 in +6 =
adults +11 . = +8 in
advance -8 . -12 =
advice +4 =
advise +7 =
advocate -6 =
afraid +6 the +5 i +4 = -6 of -11 .
after +12 i +11 week +5 it +3 the -4 * = {number} -7 a four half -8 lunch school ten -11 that -13 six
aftercare -6 =
afternoon -5 =
afternoons -11 =
afterward -10 =
afterwards +4 =
again +11 i +9 . my +7 because +6 = the +4 , +3 and -6 at for -7 today -8 tomorrow -12 ? next -17 in
against +8 him -2 = -6 the -13 it
age +3 =
aged -10 =
agenda -6 =
ago +9 , -10 =
agree -9 , . -11 with -14 =
agreed -6 . -7 , -8 that with -11 =
agreement +7 =
ahead +8 and +5 =
aide -4 .
aids -7 =
alarm +7 clock -3 = -7 ,
alarmed -12 =
alive -11 =
all +11 know +10 before due +9 just this you +8 do +6 means to +5 = day +4 i of that -3 three -5 about it {number} -6 * by four -7 her through -8 weekend -9 for -10 , children on -11 families me my night -12 . -13 right
allergies -6 =
allergy -5 = -7 . -8 ,
allow -11 =
allowed -4 = -6 to -11 .
allows -7 =
almost -6 =
alone +6 in -5 . -7 , -9 and at
aloud -7 = -8 .
already +10 decided -3 = -7 . -9 lost
also +11 have +8 be -4 a -5 , = -7 he told -8 asked -9 when -13 not -15 like
alternate -10 =
although -4 =
always +11 take +7 the +3 = -6 . -15 been
am +12 done +11 struggling +10 sure +9 saying told +8 sick +7 afraid calling i no +6 giving starting +4 only +3 sorry +1 = -2 not -3 * going really -4 sending still -5 off {quote} -6 a also guessing -7 at concerned glad hoping letting on proud the thinking -8 after angry around available curious following frustrated too upset willing wondering -9 gone his just making out required that trying up with -10 her obliged replying -11 answering asking -12 how -13 free grateful requesting worried -14 , all -16 here {name} -17 ashamed happy in -30 writing
ambulance -7 =
an +9 a +8 = +7 answer {name} +6 apology evening +5 * -5 ambulance argument -7 independent odd old -8 adult advocate older -9 error honest -10 attorney {number} -11 interpreter -13 envelope
and +16 you +15 yet +14 now +13 at +12 everybody +11 stick still went +10 simple too ye +9 forth frankly on ours +8 ate every get parents starts stop take +7 apparently by here somehow ten +6 come do go in mine send wrote {quote} +5 another asked called leave once please their your yours +3 * this two with {number} +2 a +1 see then -1 = -2 not -3 again his one our the to when -4 he it most neither nobody ring there today was whether {name} -5 came had if my some they -6 call even has thank we -7 hers no says she wanted who yesterday zero -8 found missed ms must need nothing sat talk wants -9 cried cross gave her i kept mr needs sign takes thanks well -10 are did got have may why -11 both can could me tell that would -12 from maybe -13 about mrs -15 also is -16 said -17 how will
angel +8 =
angry -6 . -7 , -17 =
animal +5 =
annoyed -6 =
another +9 for +8 email +6 = {quote} +5 school -7 pupil -8 girl -9 . teacher -11 way -12 boy -15 child student
answer +9 me +8 a +7 in the +6 = from +5 . -4 , to -5 for -6 about -7 it -8 sheet -10 you -14 on
answered +8 =
answering +7 =
answers -9 ,
antibiotics -10 =
anxiety +6 =
any +9 other +8 * +5 more +4 of -3 = child -6 afternoon -8 evening hour idea questions -9 kind -10 day teacher use -11 morning -12 chance trouble way -17 time
anybody +10 at -4 .
anyone +9 with +8 can +4 . +3 = -5 , -7 else in -9 on you -15 who
anything +3 . +1 * -4 = -6 about at in -7 after but -9 that -13 wrong
anyway +5 .
anywhere -5 = -11 .
apart -3 =
apologies -5 = for
apologise +9 that +8 ,
apologised -10 to -15 =
apologize -6 to -9 = -11 for
apologized -7 to -14 =
apology +10 and from +9 =
app -6 = -7 says -8 ,
apparently +9 =
appeal -9 =
appear +12 = +11 to +9 that
applause -9 .
applied -6 =
apply +7 to -13 for
appointment -2 = -7 .
appreciate -2 = -5 that
approach +12 =
are +13 only +11 we +10 children paying to +9 fourteen just written +8 being making +7 trying +5 for hoping +4 still +2 = -3 . on the -5 an due {number} -6 attached coming two -7 at short so up -8 bringing disappointed doing real -9 better correct good one ready working {name} -10 moving -11 a both fine given requested seeing there well -12 entitled -13 free very -15 welcome -23 right
area -13 =
areas -8 =
argument -8 =
arm -5 =
arms -7 =
around +1 = -8 .
arranged -7 =
arrangement -5 =
arrive -10 =
arrived +8 at -9 .
art -8 . -10 room
arvo -5 =
as +13 if +10 i that +9 good +7 on +5 * someone +4 = an usual +1 it -2 well you -3 a we {quote} -4 the -6 soon -7 her my -10 me two -13 he -14 his {name} -19 of
ashamed +9 .
aside +5 =
ask +12 myself +9 again of +8 who +7 ? +6 a +4 me -4 . for her why -6 because the -7 that to your -8 in -9 you -12 is only
asked +11 and +9 {name} +5 , . +4 him -6 how that -7 her them whether why -8 = at -9 in -10 for -13 about me -18 the
asking +8 questions +5 , . -1 = -6 why -8 is -9 about in that -11 for -12 to -19 you
asks -7 why -8 for -10 =
asleep -5 in -8 on
assembly -2 = -3 . -10 ?
assessment -11 . -13 =
assigned -7 =
assignments -4 =
assistant -3 =
assume +13 you +11 = +8 that
asthma -6 =
at +13 some +12 yours +10 least night what +9 , him whether +8 two +6 no +5 me +4 his ten {name} +3 her your +1 = -2 home -3 my -4 bedtime work -5 four pick -6 our the -7 any half reception twenty -8 break circle eleven small -9 assembly chess -10 all five -11 anyone recess school -12 once present -14 dinner every lunch -16 noon -19 you
ate -7 = the -10 a
attach -16 =
attached -11 . -14 =
attaching -7 =
attend -7 the
attendance +5 = +4 , -5 .
attention +14 = +12 *
attitude +7 = +6 .
audience +9 =
aunt -9 =
autism +6 =
autistic +5 =
automatic -6 =
available -7 =
awake +5 =
award -6 =
aware +8 = +7 , that
away +5 with +2 from -7 at -11 on
awful -9 =
b +7 minus plus -3 = -4 {name} -10 .
baby -3 = -6 and
babysitter +12 = +9 .
back +11 today +10 teeth +8 a the +7 and -3 , -4 at -5 ? on -7 for monday through -8 of when -9 as -10 it -12 from
backpack -3 =
bad -2 = -3 news -7 ,
badge -6 =
badly -9 , = -10 .
bag +3 , -3 = -6 on with -9 and -12 of
bags -10 =
bake -7 =
baked -7 =
bakery -6 =
baking -6 =
balance -6 = of
ball -9 ,
ban -6 =
banana -9 =
band -6 . = -7 ,
bank +3 =
bar -3 =
barbecue -8 =
barely -10 =
bars -6 =
base +7 =
bat -13 =
bath -6 . -7 = time
bathroom +3 = -10 .
battery -7 =
bay -7 =
be +16 bothered +11 having +9 careful found said told +8 ashamed on +7 an making very +6 gone writing +4 = held left moved +3 * -3 up -4 a the -5 , . no with wrong -6 at doing first grateful hard in kept -7 another clear exhausted lying {name} -8 able easy paid reported upset worn -9 alarmed all closed giving kind late marked nothing out -10 delighted done excused looked open sent useful -11 given offended right straight willing -15 back -16 possible there -22 glad
beads -6 =
beanbag -6 =
beans -9 =
bear +4 = -12 with
beat -7 me
beaten -9 =
because +19 you +12 nobody +11 no somebody +8 on +5 a +2 = she -4 they {name} -5 i -6 of we what -7 * -8 two -9 last the -10 in that why -11 her -14 at
becomes +10 =
bed -8 = and
bedtime +7 , . +4 =
bee -7 . =
been +12 allowed +11 handed +9 given +8 eating one +7 picked +6 doing made put spoken +4 {quote} -2 * = in -4 told -5 a out -6 nothing -7 coming going practising telling upsetting -8 talking -9 moved spelling suspended taken to turning -10 that -11 calling -12 thinking -13 up
before +15 you +10 a +8 friday monday +7 or +5 , = -1 * -2 {number} -3 we -4 i it the -5 and {name} -6 . -8 any -9 noon -10 half school -11 ? -12 then -13 that
beg +9 for -9 you
began +7 =
begged -9 me
begin +9 to -3 =
begun +3 =
behalf -7 of
behaviour +9 chart +8 =
behind +5 a and +2 = -6 the -9 , in -12 him
being +8 told +6 = +4 the -7 so straight -8 taken -10 done
believe +7 i +5 = that -6 you -8 he -9 it
believes -6 =
bell +3 .
belongs -12 to
below +8 * -8 ,
belt -9 =
bench +3 = -9 ,
bend -8 =
beneath +10 =
beside +6 her -6 the
best +8 will +2 * -7 , thing -11 . way -16 =
bet +6 =
better +10 be +9 job +8 call +6 = -2 than -4 . -10 , -11 with
between +11 them +9 {quote} +8 nine the +6 = a -5 us
beyond +5 =
big +13 man +6 deal -7 sister -9 thing
bigger -9 =
bike -6 * -12 =
bin +6 .
birth -5 certificate -7 =
birthday -8 = -10 ,
bit +9 rich +3 of -9 where -14 , -16 *
biting -7 =
black -9 and
blame +11 = +9 the +7 . -6 for
blamed +7 =
blaming -9 you
blank +6 . -7 , -9 =
blanket -9 .
blazer -10 =
bled -8 =
bleeding -7 =
bless +7 her +4 = -8 you
blessed +8 =
block +4 =
blood -5 =
bloody +9 =
blue -10 . -12 =
board +10 . +5 = -3 , -7 from -8 * -9 is
body +13 =
bone -5 =
book -5 . -6 and -7 = about of -8 is
booked -8 =
booklet +6 =
books -8 = -10 ,
booster +12 =
boot -6 =
boots -8 =
born +10 yesterday +9 = -8 in
borrow -6 =
boss +7 =
bossy +7 =
both +23 know -6 boys -7 at on -8 = -9 of were -10 are in -11 times
bother +8 = to
bothered +14 to +11 =
bothers +7 =
bottle +10 . -4 = -5 , -8 and
boundaries +6 =
box +7 for +4 , -4 = -7 by -9 with -10 of
boxes -10 =
boy +8 is +7 = of +4 's in -5 and -6 . -8 at from -11 can
boys +7 . = +6 who
brain +6 =
brat +12 =
brave -5 =
bread -3 =
break -3 , -8 and -9 = -14 .
breakfast +5 . -12 club
breaks -11 =
breath +7 . +6 =
bridge -8 =
bring +6 the -4 his -7 anyone -8 = her you -9 * one -10 a
bringing -8 it
brings -6 =
broke -4 = -9 down
broken +10 wrist -9 ,
brother +12 in +9 to -6 's -13 , .
brought +12 up -3 = -7 a -11 home
bruise +8 is -7 on
building +7 = has -8 and
built -8 =
bulletin +8 =
bully +13 = +9 and with +8 , . -10 in
bumped +8 =
burn -11 =
burnt -6 =
bursary -5 =
burst -6 =
bus +7 list +5 driver left +4 on -4 ? -5 and with -6 company pass -7 = -8 leaves -10 {number}
business +9 being +4 =
busy +9 . =
but +12 to +11 then +10 by +9 you +8 do +5 = that this +4 a +3 {name} -3 it not the -4 my -5 there -6 if -7 could no -8 never -9 please -10 his on -11 i -12 her
buy +8 the -8 a
by +11 noon tomorrow +10 return +9 monday you your +8 all eight lunch some +7 nine now +6 friday +5 his somebody {number} +3 = a -3 the -5 * any -6 heart my ten -7 it this which -8 herself me name then us -9 choice himself law midnight -10 another bus her one that -11 our -12 mistake -13 when -15 hand -18 phone
cafeteria -5 = -9 ,
cage -11 =
cake -8 . -15 =
cakes -11 =
calculator -8 , -10 was
calendar +7 ,
call +9 {name} +8 that +5 it +4 from +2 = me -4 . -5 her -6 about -7 my -8 before -9 at him home -10 when -12 you {number} -13 on
called +2 = -5 . -6 {quote} -7 him to -8 her -12 out you -15 the
calling +12 the +7 = -13 him
calls +10 . +7 =
calm +6 down -7 , . -9 =
calmly -8 =
came -5 on -6 = down to -8 about -11 . -14 home
camera +3 =
camp -5 =
can +14 all +13 only +12 count forget keep +10 stay +7 explain hold +6 wait +5 put +4 say talk +3 have tell +2 * not -3 = be do he -6 call fix go reach -7 earn imagine show take try -8 . and change check send settle -9 we {name} -10 she -11 collect somebody still -12 give help someone -14 come i -15 , bring -16 you -19 about
canal -8 =
cancelled -8 = -9 ,
candidate -6 =
candidates -12 =
candy -11 =
cap -7 =
car -1 = -7 , -8 seat
card -8 = is
cardigan +5 =
cards -6 . -9 =
care +12 less +6 what +1 = -10 whose
cared +8 =
careful +7 =
carefully +10 =
careless +5 =
carelessness +13 =
cares +10 =
caretaker +9 ,
carpet +3 = -9 time
carpool +9 =
carry +4 on -1 = -9 a it
carrying -9 =
cars -4 =
case +9 of +6 =
cases -9 =
cash -14 =
cast -8 =
casting +7 =
cat -12 . -16 =
caught -6 =
cause -4 = -9 she
cc +6 =
cell -8 , =
cello -6 . =
cent -5 = -9 .
center -9 =
cereal -7 =
certain +4 =
certainly +7 =
certificate +7 for -8 of
chair -5 . = -10 ,
chairs -5 . -7 =
chalk +9 =
challenge -8 =
chance -11 of
change +8 my -3 of -7 your -8 = ? in -9 , -10 yet
changed -9 = -12 , .
chaos +8 =
chapter -14 =
chara -10 . -12 =
character -6 =
charge -3 .
charges -7 =
charging -7 =
charity -9 =
charming +10 =
chart +9 , -3 = -9 paper
chasing +8 =
chat -5 = -8 . -10 with
cheap +7 =
check +5 his +3 the +2 = -7 for -10 in
checked -7 the
checking +4 =
checks +6 =
cheek -7 =
cheer +6 =
cheerful -12 =
chem -7 =
chemist -11 =
cheque -8 =
chess -8 . -13 =
chicken -7 *
child +10 does +9 of out +8 , +7 is with +5 = +4 to +3 's who -4 has -5 * will -6 told -8 and
children +13 ? +6 and +5 . = who +4 are -7 must -8 's on say -9 * -11 have that -12 were
choice +8 but -8 .
choir -4 =
choose -6 = -7 . the
chose +9 to +5 =
chosen +8 to +7 =
chuck -11 =
circle -8 .
circumstances -9 ,
circus +5 =
city -5 =
claim -8 =
clapped -10 =
clash -8 =
class +9 i +8 clown +7 by +6 on +3 is +2 . +1 , -2 = -5 * -7 for -8 as that will -9 at before -10 in -13 ?
classes +7 , -6 = -8 .
classmate -5 =
classroom +5 , +4 =
clean -3 =
cleaned -6 =
cleaner +11 = +9 's
clear +4 , -8 about on
cleared +7 =
clearly +8 = the you
clerk -16 =
clever +7 =
climbed -8 =
climbing -10 =
clinic -11 =
clip +4 =
clock +3 =
close +10 of -5 . -7 on -9 , -11 at
closed +6 . -7 shoes
closes -7 =
closet -8 =
clothes -5 = -8 .
clown +7 =
club -5 , . -10 =
clue +9 =
coach +11 's -4 , -5 {name} -9 is
coached +12 =
coaching +5 =
coat +5 on -9 ,
coats -7 =
coeliac +9 =
coffee -4 = -5 .
cold +7 and -3 * -9 = -12 .
collar -8 .
collarbone +7 =
colleagues -5 =
collected -4 = -6 from
collects -7 =
college +9 =
coloured -6 =
comb -8 =
combed -9 =
come +9 as from {name} +8 with +6 across down +3 up +1 = -2 and -3 back -5 in -6 , . home -7 by get sit -8 ? for on -9 see -10 along off -11 *
comes +5 back -2 = -6 home -9 ,
comfort +9 to +5 =
comfortable -8 with
coming +4 in -3 = -5 to -8 back
comment +5 on +4 =
committee +7 =
communication +13 =
company -10 , -12 =
complain +3 =
complained +6 = about
complaint +6 . -2 = -7 of -15 ,
completely +11 =
compliments +10 to -10 of
compulsory -7 = -9 for
computer -8 =
concern +11 for
concerned -8 = -9 . -10 about
concerning -6 =
concert -9 . =
conclude +10 = that
concussion +8 =
conditioner -12 =
conferences +7 .
confess +8 i -7 that
confidence -4 =
confirm -9 that -13 =
confirming -11 =
confused +4 = -7 about
congratulations +5 =
consent -8 . -14 to -17 =
consequence +7 =
consider +10 the +8 = +5 this
considered +6 = -8 your
constantly +10 = +9 *
consult +10 =
consultant -9 =
contact -5 =
continue -6 =
continues +10 =
control +9 = your
convenient +4 =
conversation +10 . +7 =
cook -13 =
cooler -10 =
coordinator -6 =
copied +10 in
copies -7 = -8 are of
copped -10 =
copy -4 of -7 = -8 is -13 .
copying -5 = -7 from
corner +7 , -6 . -8 =
correct -10 me -11 .
corrected -7 it -10 the
correcting -6 =
correction -8 to -13 =
corrections -10 =
correctly -7 =
correspondence +9 =
cost +7 him -5 = -7 , -10 .
costs -8 {number}
costume +4 =
costumes -15 =
couch -5 =
cough -10 =
could +11 run +9 make +8 see spell +7 have +5 go -4 it -5 = do -7 one {name} -8 call give they use -9 the there -11 somebody -12 she -13 i someone -14 he -15 we -25 you
council -7 =
counsellor -6 ,
count +7 the +5 , -9 against
counting +8 =
country +3 =
counts -6 = -9 .
county +4 =
couple -7 of -8 =
course +4 , -9 .
court -2 = -7 , -9 order
courtesy +11 =
cousin +8 = in is
cousins +8 =
cover -3 =
covered -3 =
covers -11 the
crack -8 =
crackers -10 =
craft -9 =
cranky -11 =
crayon +9 .
crazy -8 =
credit -9 =
crew -10 =
cried -8 = on over -9 in
cries +8 =
crisis +10 =
crisps +6 =
criteria -10 =
cross +7 country -2 = -6 . -8 with -10 the
crown -7 =
crutches -10 =
cry -8 . -15 at
crying +7 . -11 over
cupcakes -5 =
curious +10 to +3 =
current -13 =
custody -5 =
cut +7 the -8 and -11 on -14 .
cuts -6 =
cycle +5 =
d -10 {name}
dad +5 , -5 = -9 and -10 's -11 . was
dads +4 =
daft -12 =
dairy +6 =
dance -3 = -9 .
dancing -12 =
dare +13 say -7 you
dark +6 , +5 =
data +9 =
date +9 on +6 in -3 . -4 = -5 , -6 is -8 of was
dated -10 {number} -13 =
dates -4 = -8 . -9 are -10 ,
daughter +10 in +6 . +5 = +2 's -4 was -5 is -6 has -7 to -23 {name}
day +12 it +10 he +6 one +4 after +2 , -3 = -4 and -5 . at you -6 this -7 on -8 mrs -9 by is -10 but for -12 ? -13 to
daycare +9 =
days +7 is -3 = -4 . -8 he in to -9 , out -10 ? it
dead -17 =
deadline +6 = -8 for
deaf -8 .
deal +12 = +8 with
dealing +6 = with
dear +3 ms -4 {name} -5 miss -9 principal -10 = madam mrs -14 parents teacher
death -7 = -10 .
debate +3 =
debating -7 =
decide +4 = -11 , -12 .
decided +11 what +10 i +8 it +5 = -9 not on -14 .
decides -6 =
decision +2 = -7 to was -8 , of
decline -6 =
degree +6 in
degrees +3 =
delay -11 . -12 =
delete +6 =
deleted -7 it
demand +10 =
dentist +9 's -7 ,
department +13 = +10 ,
deployed -6 =
deposit -6 =
describes -8 =
deserve -10 =
desk +10 by -2 = -7 .
details -11 =
detention +9 = +8 . +5 for
detentions -7 =
diary +5 .
dictation -8 =
dictionary -6 =
did +9 they +7 with +6 say +5 it +2 not +1 = -3 , . a the -4 he that -8 for -10 something -14 i
die -7 = -10 .
died -4 =
difference +9 between +5 =
different -10 =
differently -6 , -8 .
difficult +4 , = -7 for
dig -10 =
dinner +6 table -4 = -10 , -11 .
direct -5 = -11 ,
direction -10 =
director +6 =
dirty -8 =
disagree -9 with -11 =
disappointed -13 that
disaster -9 =
discipline +8 =
disco -12 =
discovered +6 =
discuss +7 . -9 other -10 another
discussion +8 . +6 =
disgrace +7 =
disgusting +6 =
dish -8 =
display -7 =
dispute -13 =
disregard -8 =
division +8 =
divorce +4 =
do +14 let +11 so wonder +10 hope +9 admire +8 anything see whatever +7 have in +4 , know +3 . = +1 not -1 * -4 it -5 now -8 at want -9 {name} -10 for they you -11 the -12 what
doctor +5 's -6 , -7 = says -8 and -11 has
document -7 =
does +10 wonder +9 . +5 = +2 * +1 not -4 the -6 it -8 what -11 {name} -12 he
dog -1 = -6 , -7 .
doing +10 your +8 this +6 it +5 . his -5 , -10 her -11 a well
dollar -9 =
dollars -3 = -7 for
done +6 = +4 for -6 . and -7 so with -8 anything it
door +6 , is +5 and +3 = -6 at -7 in open -12 for
doors -6 =
dose -6 = -7 .
double -10 *
doubt +7 = +6 ,
down +9 there +7 by +6 the +4 = -3 , . -8 ? -10 what -12 from
dr -3 =
draft -18 =
dragon -6 =
drama +11 queen +7 =
dramas -11 =
draw -1 =
drawing -10 = -13 of
drawings -9 =
drawn -10 =
draws -9 =
drew -3 =
drill -8 =
drink -10 =
drinks -4 =
drive -4 =
driver +5 , -6 = -7 was
driving -8 . -11 =
drop +4 the -3 =
dropped +6 off +3 =
drove -9 =
drums -8 =
drunk +7 =
dry -10 , =
due +6 respect -5 on the -8 friday -11 to
during +7 * -4 = -9 a the
duty +4 . -6 ,
dying -9 =
dyslexia +11 =
e -7 =
each +11 and +6 other +4 time +1 * -4 = -6 . week -9 way -10 family -12 of
ear -6 * -8 . -9 =
earlier -8 =
earliest -7 =
early -4 , -10 bus -14 = -15 .
earned -11 =
ears -5 . -6 and -10 =
earth +4 = -8 did
easier +10 to +2 =
easily +6 =
easy +4 = -9 .
eat -8 = -9 the -10 . a
eating +7 lunch -4 = -6 .
ed +8 =
education +10 =
effect -10 =
effort +8 on +6 =
egg -8 =
eight +4 , -8 years -9 and
eighteen +4 =
either +6 he -10 , . -20 way
elbow -6 . -8 =
eleven +8 year +4 weeks -2 = -6 . -9 and of
else +4 's in
elsewhere +7 =
em -10 =
email +11 of +10 like +6 me +5 = +4 . -5 on -7 and says that -9 twice -10 you -11 between
emailing +12 = +11 me
emails +11 . +9 , +6 = about
embarrassed -10 to
emergency +5 .
enclose -12 =
enclosed -11 . -20 =
end +3 of -4 . -11 ?
ended -8 up
english -4 = -8 , -9 is -16 .
enjoy -7 the
enjoyed +7 = it
enough +9 for +6 to +4 = -5 , -7 .
enrollment +6 =
enter -7 the
entirely -17 =
entitled -5 = -11 to
entrance -12 =
entries -11 =
entry -12 =
envelope -5 with -6 , -8 = -11 .
error -10 =
essay +5 . -4 = -9 on -11 is
estate +11 =
evaluation -8 for -10 =
even +9 one +6 = +3 the -4 if -5 though -7 * -12 {name}
evening -4 = -8 mr -9 and
evenings -7 ,
event +6 =
ever +11 once +10 , +9 checks +8 = do good
every +11 other +10 blessed +8 mother term +7 parent week +6 last +5 single +4 = -6 family -8 bit kid pupil -11 morning -13 child -15 right
everybody +7 in -3 = -5 ,
everyone +8 else +2 = -4 . -5 , at
everything +7 and i +6 = -4 in -8 you
evidently +18 =
ex +5 =
exactly +11 = +10 is +4 what -11 how
exam -3 = -4 . -10 and
examination -11 =
example -6 .
except -10 *
exception +10 , +8 =
exceptions +9 =
exchange -6 =
excited -7 =
excluded -9 =
exclusion -7 =
excuse +8 = +5 , -5 me -7 my -9 the
excused -6 = -10 from
excuses +15 = +13 .
exercises -8 =
exhausted -8 after -11 =
exhausting +6 =
expect +10 me you +9 = +8 the
expecting +8 =
expense -9 =
expert +7 =
expired -9 =
explain +9 = to +7 that +6 me +2 it -4 the -6 how
explained -5 the -10 that
explaining +11 = -9 the
explanation +4 =
extra -4 time -6 * -7 =
eye -8 doctor -10 ,
eyes -2 = -6 , -9 are
face +8 , +4 . -2 = -12 to
faced +10 =
fact +10 that +3 = -13 .
fail +10 =
failed -5 the
failing +7 =
failure +8 =
fair +7 play +6 and -4 , . -6 enough -7 = -8 bit question -14 to
faith -9 =
fall +7 out -6 ,
fallen +4 =
falls -10 =
false +6 =
families +9 = +8 and +6 in +5 have +3 who -6 .
family +12 that -5 tree -7 of -9 gets
fan -5 =
far +2 = as -7 , -8 better -9 more
farm -8 =
fast -8 = -10 ,
faster +5 =
fasting -11 =
father +2 = -6 's -9 in -12 of
fathers +7 =
fault +9 with -2 = -10 it -12 and
favourite -7 =
favourites +7 =
fear -7 = -9 is
fee -5 is
feed -6 =
feedback +6 =
feeding -6 =
feel +6 = like -5 , -9 it -11 bad
feeling +9 , that +3 =
feelings +13 =
feels -2 =
fees +12 =
feet -8 up -12 =
fell -7 from -8 out
fellow -6 =
felt +10 the +7 * +3 = -7 like
fence -4 =
feral +15 = +9 .
ferry -5 =
fete +8 =
fever -2 = -8 ,
few -9 = -10 weeks
field +5 trip +2 =
fierce -12 =
fifteen +11 year -6 minutes
fifth +2 = -5 grade
fifty -4 =
fight -7 with
fighting -16 =
figure +5 out +3 =
figured +11 = +8 out
file +3 = -7 and
filed -7 a
filing -9 =
fill +8 out -10 it
filled -8 in
filmed -7 =
final +7 . +3 = -7 ,
find +12 you +6 = him +2 out -3 it -7 a -9 another -10 his -12 me
finding +8 =
finds +8 out +7 = -9 you
fine +6 for -5 . -9 in -10 by -11 and with
finger +5 =
fingers -5 =
finish -7 at -10 the
fire +5 drill -2 * -8 .
fired +7 =
firm -8 =
first +7 i +5 day week -3 = -6 one -7 , two -8 come to year -9 of -10 time -11 person
fish -7 . -8 = -9 ,
fit +7 to
fits -7 =
five +8 children +5 , weeks -4 days -7 . -9 * school
fix +8 his +6 it +4 =
fixed +5 = -8 , it
flat -7 . -8 = -10 out
flight -12 =
flogged -9 =
flooded -7 =
floor +6 . -7 = -9 ,
flour -6 =
flu -11 =
folder +4 = -10 ,
folks -4 =
follow -8 up
following -14 up
font +8 =
food -6 . -8 and
fool +4 =
foot -6 =
footage -9 =
football -2 = -9 . -16 ,
for +10 , +9 eleven thinking +8 fifty finally having which +7 everyone good +6 . a another half once someone three +5 free it letting other telling +4 ? +3 them twenty +2 * you +1 = -1 my the -3 her six ten that {name} {number} -4 any five his nine not our -5 everything four their two -6 looking nothing -7 sitting staying years -8 calling everybody safety word -9 always anybody anyone full sending special {quote} -10 friday maths saying writing -11 both ringing -12 asking -14 coming us -15 all -18 now
forbid +9 =
force -6 =
forearm -9 =
forever +8 =
forget -3 = -17 it
forgive +7 me +1 = -7 the
forgiven -12 =
forgot -4 the to -6 = -11 his
forgotten +4 =
form +6 . on +5 is -1 = -3 and -6 , in was -7 has says -9 ? -10 by
formal -11 =
former -7 =
forms -8 =
forth +8 =
fortnight -6 = -8 ,
forty +4 minutes -1 * -6 one -9 two years -10 four
forward -3 =
fought -7 =
found +11 time -6 out -7 with -9 in nothing
four +10 hours +8 page -2 = -4 weeks -8 of places -9 , -17 .
fourteen +5 year +3 =
fourth -8 grade
fractions -5 . -7 =
fracture -8 =
frankly +14 = +9 i
free +5 for -4 of -6 , -9 = and -10 on to
freezer -9 =
fresh -8 .
fri -8 =
friday +7 after +5 and -2 . -6 , {number} -7 with -8 = for -9 ? is to
friend -4 = -9 .
friends +9 = +8 , +5 .
fright -11 =
frightened -7 of -8 = -10 .
frog -13 =
from +8 a which +7 somebody +5 our that +4 now you -4 * {name} {number} -5 all -6 tomorrow -7 before behind his me -8 outside two -10 next -13 school -14 monday
front +1 of -6 desk tooth -12 pocket
froze -9 =
fruit -12 =
frustrated -8 = that
full -2 = -3 . -6 credit -8 evaluation
fully -7 . -10 =
funny +10 how +6 , +3 =
furious -10 =
further +10 correspondence +7 = +4 to
fuss +7 about
future +4 =
game -6 = -11 .
games -5 =
garage -10 =
garden -5 =
gas -9 =
gate +6 , -2 =
gather -5 from
gave +4 us -5 out -12 her
generally +9 =
genius +11 =
gentle +5 =
gently +5 = -8 ,
get +10 ? her over +9 told +8 = one +7 their +6 away back off +5 through -2 a -5 it there -6 the -7 paid up -8 them -9 that you -10 in -13 on
gets +9 three +8 more +7 = -7 his in -11 me
getting +6 = -5 a -6 to -8 it
gift -5 = -6 for
gifted +9 =
girl +8 , = +3 who
girls +10 who +7 = +5 . -5 , -8 and were
give +4 me +3 him -3 * -4 = -9 a -10 them
given +8 that +5 up -1 = -3 a -9 him -10 her
gives +3 =
giving +5 = -8 up
glad +12 the -7 if -8 of
gladly -16 =
glass -13 =
glasses -7 on -8 , -14 =
glitter -10 =
glove -7 , -11 =
gloves -4 =
glue -5 = -8 sticks
gluten -6 =
go +11 * +7 away on +4 over to +1 = -3 , through -4 at -5 back -6 into with -9 of -10 home -12 and -13 in
goal -9 =
goat -5 . -6 =
god +7 forbid +1 = -18 bless
goes +12 on +6 straight +5 in +4 to +3 = -5 any -7 back up -8 for -9 at -11 .
goggles -8 =
going +7 on +4 to -1 = -6 over -11 for round -12 .
gold +6 =
goldfish +7 =
golf +7 =
gone +9 by +3 . -8 for from -11 to
good +9 deal +8 idea luck +7 , +5 enough -2 * -3 = -5 at -7 ? work -8 or -9 reason -10 day in kid morning time way -11 boy -12 and -15 . -16 afternoon -20 evening
goodbye -7 =
goose -7 . -13 =
got +8 back +4 {number} +3 to -2 a -5 her the -7 my no this three -8 . into nine off -9 all -10 one out -11 your -14 up
gotten +12 =
governing +7 =
governor +12 =
governors +5 = -12 ,
gracious -8 =
grade +3 , = -7 and
graded +5 =
grader +5 =
grades +7 . +6 =
grading +5 =
graduation -5 =
gran -13 =
grand -8 , -9 .
grandad -14 =
granddaddy -9 =
grandfather -7 . -8 =
grandma -9 =
grandmother -6 =
grandpa -12 =
granny -13 =
granola +7 bar
grass -13 =
grateful -11 if -12 = -14 for
gray -13 =
graze -7 =
great +9 comfort -4 = -6 . -8 * -9 with
greatest +8 of +7 =
green -6 one -8 =
greet -9 you
greetings -14 =
grew +9 =
grey -13 =
group +7 work -4 , -7 ? -8 was -10 and
groups -16 =
grow -6 = -8 .
grown +11 = +9 adults +7 up woman
growth +6 =
guarantee +6 =
guardian -10 =
guess +14 = +11 it +10 that +9 the +8 , +6 is -10 .
guesses -9 =
guidance +6 =
guide +5 =
guinea -8 pig -11 =
gum +7 =
gun -12 =
gutted -13 =
guys +10 =
gym -6 , = -8 and
had +12 their +9 read you +8 been +6 better {quote} +5 = one some +4 an it my -2 the -4 * two -5 gone -6 to -7 a none -8 nine them written -9 just three -11 . -14 his
haha -6 . -10 =
hair +2 = -3 . -13 is
half +9 as my +4 the -1 = -4 past -5 term -6 . -7 , -8 yearly -9 and
hall -2 = -3 . -9 is
hallway -4 =
halves -9 =
hamster -4 =
hand +8 at +6 , -3 . -5 * up -7 and
handbook +7 , +4 =
handed +9 a +3 = -11 it to
handing +9 =
handle +3 =
handled -11 it
handles -11 =
handling -9 =
hands +9 = -6 and -10 on
handwriting -6 . -7 =
hanging -8 =
happen +6 to +5 = -3 .
happened +9 to +6 at -4 in -5 . = -18 ,
happens +5 . +3 = -8 next -10 if
happier -7 =
happily -14 =
happy -6 = with -13 for -19 to
hard +8 ? -5 on -7 = -8 , and -10 feelings -14 . -16 for
harder -3 =
hardest -7 =
hardly +9 = +8 the
hardship -8 fund
harm -3 = -10 done
has +9 opened so +7 . anyone +6 become +5 * got +4 had +3 his to +2 = a -4 gone her taken -5 lost the -6 an changed turned worked -7 begun happened made offered -8 agreed arrived asked me nothing promised -9 moved only {quote} -10 stopped told {number} -12 one -13 started
hat -6 , =
hate +6 to
hated -14 =
hates -10 =
hats -5 = -7 ,
have +15 met +11 managed +10 friends gotten taught thought yet +9 all begun expected +8 chosen come killed nothing +6 = done had i now +5 noticed run said thirty time +4 him rung {number} +3 taken -1 not -2 been never seen to -3 an -4 a got missed told two -5 . known three -6 , asked paid started them your -7 apologised corrected their walked -8 booked my ordered put read saved waited -9 considered heard signed ten the -10 every gone moved spoken written -11 his loved -12 always shouted -13 ever -14 one -15 {quote} -17 just since
having +9 = this +6 to +4 the -6 her -7 it
he +8 threw +6 only waited were +5 's comes gets might +4 be +2 * does got is +1 has -1 can -2 did -3 said -4 could cried -5 = bit found had likes missed picked put read wants -6 'd asked finds handed keeps still tells -7 come eats even pushed says walks would -8 gave hates kicked laughed looks must owned saw scored sit tried wore -9 already asks been heard held himself just knew leaves taught told wanted writes -10 always believes brings do know plays went -11 feels like looked reads talks took -12 and kept knows loves may sits then wrote -13 need thinks -14 ate -16 say should
head +6 at +2 = -4 . of -7 lice -8 down -10 on
heads -11 up
healthy +7 =
hear +11 about +10 of +5 the +4 = what -4 that -6 how -10 it -12 this
heard +7 the -2 it -8 about -9 , -10 = -13 that -14 .
hearing +10 about -3 = -4 aid -6 aids -7 .
hears +6 =
heart -4 .
heat -15 =
held -6 = on -8 the
helicopter +7 =
hell +12 =
hello -2 = -9 teacher {name} -11 mrs
helmet -6 =
help -3 . -4 if -6 with -7 me {name} -8 ? you -9 him -14 =
helped -9 =
helper -6 =
helping -4 =
helps -8 at -9 = -11 .
her +9 mouth +8 because is old +7 cousin name +5 as in {name} +4 out sister the +3 coat hair home +2 = +1 on -2 to -3 , at -4 brother -5 book phone -6 . a folder mind reading whole work -7 chair today wrist -8 ankle feet grandmother group if like until -9 about big good mama number till why words {number} -10 left nan that {quote} -11 be dad feel i
here +11 we +9 and +7 at the with +5 . -6 goes it -7 , he -8 are -13 's -16 is
hereby +7 =
hers -7 is
herself -2 = -8 .
hesitate -7 = to
hey -4 = -6 mr ms
hi -5 ms -8 miss -9 it -12 mr -13 = -16 {name}
hid -8 =
hides +8 =
high +6 = school
higher -11 =
highest -10 =
him +9 there through +7 finish or +6 back do first here his home +5 no out what +4 at it +2 = -1 . -4 , ? -5 a as by over up -6 i -7 best tell with -8 my to {name} -9 before that this today -12 have so -13 {quote}
himself -7 , -9 in
hip -12 =
his +12 {quote} +10 side +9 attitude +8 cousin mother planner +7 grade +6 hands phone project sister teacher work +5 behaviour folder +4 * bag file place +3 = -2 own -3 brother -4 arm ears father head uncle -5 name -6 desk essay inhaler words -7 accent ear glasses grandmother group jumper mama -8 food form gran grandma pencil socks wrist -9 account coat doctor first good great little room teachers -10 is new -12 backpack eyes
history -7 =
hit +9 back -6 her -8 a -9 = -17 the
hitting +9 =
hiya -7 , -14 =
hold -5 the -9 her
holding +4 = -8 up
holds -3 =
holiday -7 = -8 .
holidays +6 = -8 ,
holler +6 =
home +11 training +7 also +6 at +5 is that +4 with -1 * -7 from saying tomorrow we -8 today tonight when -9 she too -10 if without -15 the
homes +8 =
homework +6 was +4 . -7 in -10 over
honest +4 , -9 .
honestly +4 , = -9 .
honors -11 =
hood -5 = -9 .
hoodie -4 =
hope +6 it -5 that -7 i -8 . your -9 this
hoped -5 = that
hoping +12 i +3 = -8 to
horrible -10 =
horse +6 =
hospital -6 . -10 =
hot -4 = -8 .
hour -3 . = and -5 , -7 on
hours -2 = -3 , -8 without -9 . -10 after
house +5 = +4 , +3 . -9 for
household +14 = +9 .
how +12 one +9 nice +8 hard +7 * this +6 = the to +5 come +4 a she that {name} +2 he -3 it -6 things -7 convenient -8 's dare far long well -9 much what -10 are -11 did -12 i -13 . does -14 often
however +8 =
hug -13 =
hugs -9 =
human +8 =
humming -5 =
hundred +8 =
hung +5 =
hurry -6 . -8 =
hurt -4 . = -9 ,
hurts -13 =
husband +5 is -3 = -8 has says -9 .
i +22 suppose +18 notice +13 dare suggest +12 guess sit +11 assume demand really suspect were +10 consider require +9 guarantee presume +8 shall +7 pay rather swear +6 see +5 expect leave need want +4 call find go think trust will +3 feel look +2 found said -1 do -2 * = must -3 ask have told -4 been can counted did got lost regret stand thank -5 'd appreciate came come could missed saw send still turned wonder -6 apologize count felt hope moved read ring sat sent would {quote} -7 hate keep misread put realise showed waited wish -8 . asked confirm forget greet open opened pulled received signed talked understood was -9 also apologise beg brought called explained had know like meant miss only remember set should thought typed write -10 agree be filled learned once propose respect shouted simply understand -11 figured took tried wondered -12 attach enclose gave laughed left love ought promised spoke -13 disagree made owe remain seen went -14 cried forgot request talk used -15 is wrote -16 let never -17 wanted -18 just
ice +7 pack +6 cream -2 = -9 on
id -4 = card -6 .
idea +8 that +7 to +6 , -4 = -5 . -10 how
ideas -9 =
if +12 i +8 my +6 nobody only this +4 anyone somebody +3 {name} -1 = -2 they -5 he we -6 not she -7 possible you -8 any her yours -9 your -10 anything -11 it there -12 so -16 something
ignore -6 my
ignored +8 =
ignoring +7 =
ill -7 =
imagination +7 =
imagine +11 = -10 how
important +5 =
impossible -5 =
impression +12 = +7 that
improve -11 =
in +12 six +11 what +10 wet +9 that +8 hand how {quote} +7 early here mr small +6 charge for no time +5 five tears without your +4 . law their +3 four one which +2 = a all this {number} +1 front writing {name} -2 * -3 by it -4 an at three -5 any order plain the twenty -6 ? each my nine particular -7 both diary full her reading ten through uniform -8 first private sixth -9 everything him receipt -10 class fourth good -11 last -12 advance line lost school today -13 another -14 his -17 our
inbox +11 =
inch -12 =
inches -11 =
incident +6 form -6 =
included -9 = -10 . -11 ,
includes -6 =
including -8 =
incomplete -7 =
increased -11 =
indeed -6 =
independent -6 =
infants +5 =
infection +7 =
inform -6 = you
information -5 =
informed -11 = the -12 me
initial +6 =
ink +7 =
ins +5 =
inside -9 = -11 the
insists -10 =
inspector +13 =
instead +4 of -2 = -8 , . -10 ?
instructions +9 =
instrument +8 =
insult +7 =
insurance -9 =
intend +8 =
intended -8 =
intention +8 of
interest +12 in +9 =
interested +14 = +11 in +9 to
interesting +16 = +12 .
internal -6 =
interpreter -11 =
interview -11 =
into +10 this +8 his your +4 = -3 it -9 what -10 the
invigilator -7 =
invitation -4 =
invitations -6 =
invited -12 =
invoice +6 =
ipad +4 =
iron -10 =
is +17 you +12 more +10 lazy rude +9 ever feral never really simply stubborn +8 for going just looking used +7 beyond left nothing +6 because coming small something writing +5 called getting +4 * always to very +3 it +2 = an +1 a -1 not the -2 , -3 about in -4 all already being now only what {quote} -5 also asking -6 below dead from made noted on over where -7 at bad finished he his monday my off slow telling welcome whether with {number} -8 convenient due forbidden free ill learning mine missing okay ridiculous scared signed talking ten worried yours -9 best compulsory decided difficult enclosed fourteen looked nine perfectly settled yes -10 bright easier fair hard hers pending plenty regarding shouting tired true under {name} -11 back clear down fine good our out ready -12 allowed attached broken correct friday full needed normal safe there -13 afraid right -14 well -15 better me written -18 open
isolation +10 =
issue +7 . +6 =
it +12 really +11 kill under +9 not +8 before need three would +7 cost done got herself suits without works +6 always so there +5 by come down or that the until +4 i myself out right today +3 'd 's ? all now seems takes tomorrow +1 = -1 in -2 . on -3 , -4 as happened made might must through were -5 again happens helps may says turns was -6 and go hard landed rains took went -7 back does get here very -8 at be easier free friday helped n ok -9 after belongs better broke either goes meant over possible read said short something {number} -10 any four keeps like tonight with -11 do hurt left look properly stung -12 needs say turned well work -13 mean should than true -17 looked
item -9 {number}
items -7 =
itself +7 . = -11 ,
jam -10 =
jar -8 =
jeans -6 =
jersey -9 =
job +2 =
jobs +6 =
join -5 =
joined -7 =
joke +7 = +6 .
jokes -8 . -10 =
jollof -8 =
journal -9 =
joy -8 = -9 , -13 .
judge +4 =
judgement -9 =
judges -11 =
juice -9 =
jumped -6 =
jumpers -12 =
just +9 do +6 = fine +4 a not -7 checking did wanted -8 ask keep need ring -9 drop on seen -10 me to -11 had letting -12 got like -13 send
keep +7 that +6 my +5 * -2 it -5 this -7 the {name} -11 . -12 doing
keeping +3 =
keeps -2 = -7 a -8 telling
kept +6 it -1 *
kettle -10 =
key -5 = -7 ? to
keys -9 .
kicked -10 the
kid +11 with +10 = +9 is to +7 's +4 in -4 who -8 .
kids +10 get +9 with +7 = +6 in +5 are on -6 at -10 who -11 were
kill +10 you -8 me
killed +5 =
killing -12 =
kind +8 of +7 word -5 , -7 = -10 about -11 . -12 to
kindergarten +7 , =
kindergartner +9 =
kindest +6 =
kindly +8 stop +6 * -5 = -6 note -7 see -8 give -9 allow check excuse send -10 let
kindness +6 =
kiss +8 =
kit +10 , +6 is
kitchen +7 and +2 =
knew +7 about +2 = -8 the -11 .
knife -9 =
know +13 whose +10 my +9 people which +8 what +7 where +5 he +4 about who -3 , -4 = how i -5 a -6 . ? him if -8 they whether -9 * so that -10 is there yet -11 when why -12 this -13 {name} -14 you -15 by
known +9 to -6 = -11 .
knows +10 what +5 = +4 it -6 that -10 .
lab -5 report -10 =
label -10 . -12 =
labels -14 =
lack +6 of +5 =
lad +3 = -9 .
lady +6 , =
laid -8 off -10 =
land -13 =
landed +5 =
language -6 , -11 .
languages +5 =
lap -5 =
large +8 =
last +10 i name +7 to +6 time +4 email +1 = -3 * -4 three week -5 year -7 , -8 bench one -9 spring -12 page -14 night
lasted -6 =
late +11 is +7 every pick +6 work +5 and -1 = -2 . -7 with -8 * -9 slip -10 , on -11 bus -12 reply
lately -8 =
later +5 . -7 ,
latest +7 =
laugh -2 = -5 . -13 ,
laughed +7 when -7 so -9 , =
laughing -4 = -7 . -9 ,
law +7 is -6 =
lawyer +9 = +8 .
lay -6 =
lazy +16 = +12 ,
le -17 =
leaflet +8 =
learn +12 from +10 = +4 that -5 .
learned +6 = from
learning +8 . +5 =
learns +9 =
learnt +9 = +8 to
least +12 = -13 one
leave +10 that +6 them +3 the -8 you -9 at -11 ,
leaves -2 = -10 at
leaving +11 a
lecture +12 = +7 .
left +15 to +8 on +6 my +5 it -2 = -4 at -5 in -8 your -9 a -10 his -11 eye side
leg -9 =
legend -10 =
lend -4 =
length -5 =
lent -11 =
less +12 = +11 about +9 . +7 , +6 than -9 likely
lesson -6 , -7 on
lessons -5 . -7 =
let +16 a +5 it the +3 = +2 her us +1 him -6 me -7 go -8 {name} -9 anyone -15 you
lets -4 =
letter +9 about +4 . -3 = is of -4 and -6 * in -7 , -8 has -9 for home -10 was -13 to
letterhead +8 =
letters +10 . +8 =
letting -17 you
level +7 , = -9 {number}
liar +7 =
library +5 , -10 =
lice -3 = -9 letter
lie +7 . = -8 ,
lied +7 to +6 =
life +9 = +4 .
lift -2 =
lighter -5 =
lights -2 =
like +10 mine +9 something +8 her that this +6 i +4 he +3 me +2 a it +1 = -4 {name} -5 him -7 an one -8 we -9 and -10 is {number} {quote} -11 us -20 to
liked -3 =
likely -9 . -11 =
likes -4 = -7 the -8 it your
limit -15 =
line +7 up +6 at +3 . -4 = -7 for leader -8 ? is -9 and was -10 from
lines -2 =
link -6 =
lip -11 =
list +3 , -2 . -3 and -6 of -7 = for -8 ? went -9 was -12 is
listed -15 =
listen +5 =
listened -5 to
lit -9 =
literally +8 =
little +11 * +9 madam +8 = girl +6 {name} -7 , -9 one -10 ones
live +5 with +3 = -14 *
living +6 = -9 ,
local +12 paper +11 =
locked -5 =
locker -12 =
locks -13 =
log +4 =
login -9 =
logs -11 =
lol -4 = -10 .
long +10 division -4 = -6 , . -8 and -10 hair
longer -4 =
loo -11 =
look +8 up +6 . like +5 at forward +4 , -6 to -9 * -10 again -11 for -13 into
looked +3 = -14 from
looking +8 for +7 at +3 = -8 forward into -10 to
looks +4 like -8 different
loop -6 =
loose +9 in
lorry -7 =
lose +6 sleep +5 =
losing +9 the +6 =
loss +6 =
lost +7 his +1 = -4 . -5 property two -7 by -8 in {number} -9 my -11 ,
lot -3 of -5 , -7 .
loud -9 in voice
louder -8 =
love +12 of +5 a -5 to -7 and for -8 your -9 is -10 = it -11 you
loved -11 it -17 =
lovely +8 , +7 to -3 = -8 .
loves -19 =
low +2 = -9 cut
lower -7 = than
lunch +13 again +4 in -4 . = and -5 ? -6 , -7 on -8 is -9 detention
lunchbox +7 , -7 . -8 =
lunches -6 =
lying -7 if -10 down
m -1 = -8 * -10 ,
maam -3 = -5 ,
mad -6 at -8 . -13 =
madam +6 = +2 ,
made +10 up +6 , it you +5 . -2 = -6 my -7 a an on -8 for the {number} -10 by -11 her us
mail -9 of -12 =
make +9 an +8 me +5 her +4 it +2 = -7 him -8 * -10 this what
makes -3 = -6 me -7 him -10 the
makeup -6 =
making +5 = -9 it
malaria -9 =
mam -6 =
mama -7 's -8 =
man +14 who +9 could +7 , with +3 = -5 . -8 in
manage +14 to +12 = +8 a
managed +6 = +5 to
manager +4 =
manners +12 = +10 .
margin +6 =
mark +11 my +8 a -8 in -10 of -12 it
marking +10 is +5 =
marks +1 = -6 , -8 will -13 in
marvellous +8 =
master +11 's
match -8 =
matches -6 =
mate +6 ,
mates -15 =
math -2 = -6 .
maths +5 .
matron -11 =
matter +9 closed for +6 what +5 = -5 of -6 ,
may -3 be -4 well -6 we -8 see -9 god -10 have hear not -15 =
maybe +8 if +1 = -10 he -12 the
mayor +7 =
me +12 about +10 back +9 for +8 guess like the +7 how you +6 do right +5 no +4 ? it when +2 as +1 = -2 on to {quote} -3 that why -4 , if is understand which with -5 by his i not than -6 and any straight -7 himself in included -8 * asking she -9 cry from have he more so tell through too what whether -10 say they -11 at laugh one -12 who {name} -14 out -16 know
meals -12 =
mean +9 streak -4 = -7 a that -8 the
meaning +4 =
means +9 the -9 = a he {quote}
meant +4 to -6 = -7 it -9 that -14 .
meantime -5 = -9 .
media -7 =
medical -7 =
medication +5 =
medicine -8 . -10 =
meet -3 = -8 . -11 on -12 you
meeting +10 , +3 . -3 on -4 with -7 i
member -5 = -6 of
members +8 =
mended -7 =
mention +10 that
mentioned -7 that -16 =
mentions -11 =
mess -8 =
message +9 me +6 i +5 , +4 . -6 of -8 that to you
messages +9 , -9 from
met +10 * +8 = +5 a -6 ,
microphone -7 =
mid -10 term -11 =
middle -7 school
might +11 want +10 as +8 = have try -11 be
mile +7 =
milk +8 *
mind +10 that +8 = +7 to +4 . -7 at
mine -1 = -9 and
minus -8 {number}
minute -5 , . -7 ?
minutes +11 in +4 a on -3 of -5 . = -7 to -8 , before -9 each -10 i
miracle +7 =
misread -8 = -9 the
miss -2 = -4 the -6 it -12 *
missed +5 the -6 {number} -7 = your -9 it -11 a
misses -3 =
missing +9 a +4 the +2 = -4 . -9 ,
mistake +5 , -5 = -6 . -7 on
mistakes -7 , =
mitten -11 =
mix -5 up -8 =
mock -14 =
mocks +5 =
mom -7 , -13 .
moment +3 = -10 .
moms +12 =
monday +11 morning +7 or +4 and -3 = -7 . because -8 is {number} -9 for -11 to -12 ? -16 at
money +6 = +4 ,
month -3 . -6 =
months +7 , -13 .
moon +5 =
more +14 * +11 late +10 group +9 sense +7 = +5 about -6 for -7 than time -9 thing -12 ,
morning -5 . -6 = -7 mr -9 {name} -10 mrs
mornings -7 , . -8 = -13 are
mortified -13 =
most +8 * -2 = -3 of -4 days -7 .
mostly -3 =
mother +9 with +8 at would +6 = +5 is -3 in -4 . -8 of
mothers +14 =
mountain +6 =
mouth +9 = +7 ,
mouthpiece +7 =
move +9 on +5 = -7 ,
moved +5 . +4 her -3 = -4 , -8 to -9 the {name} -10 him
moves -9 =
movie -9 =
moving -6 = -10 to
mr -2 {name} -5 = -7 and -11 *
mrs +2 {name} -7 *
ms -6 {name} -8 = -10 *
much +8 for +7 * +4 trouble +3 = as -11 that
mum +5 , +3 's -9 .
mums +14 =
museum -3 =
music -3 = -6 .
must +9 i +4 be +3 have -3 = -8 . do know -9 bring decline go -10 to -16 not
my +14 inbox +10 staff +9 child classroom compliments last messages solicitor words +8 accent comment door guess other patience +7 = brother experience hands +6 face office +5 job mind +4 daughter +3 boy {name} +2 desk son -3 fault -4 * kid wife -5 back husband nephew -6 answer kitchen ward way -7 cell country drawer english life notes shift whole -8 doing handwriting leg mom mouth own principal -9 best elder grandson -10 car comments dear mobile room voice work -11 finger good -12 business dad mistake phone -13 end sister -14 mum -15 heart -19 mother
myself -2 = -3 . and -9 at
mystery +6 =
n -5 = -9 it
nail -8 =
name +5 of +4 in +3 on -2 = -4 and -8 's the -9 down
named -10 {name} -16 =
names -7 =
naming -9 =
nan -5 =
nana -8 =
nanny +7 =
nap -7 =
napkin -7 =
nappies +6 =
nasty +11 = +9 piece
nativity -4 =
naturally +17 =
navy -10 =
near -4 = -13 the
nearest -9 the
nearly -9 =
need +9 this +5 your -1 a -4 the -6 = -7 it not to you -8 her -9 . one -10 from -11 ,
needed +10 a +7 to +1 = -9 from -12 , -13 .
needful +9 and +4 =
needs +5 the -2 = -3 a to -8 one -10 . -11 it
neighbor -4 =
neighbour +7 's
neighbours -10 =
neither -2 = -7 of
nephew +8 =
nervous -8 about -14 =
netball +5 =
never +11 needed the +9 any had +8 do get going hear +7 read +6 come +5 = +3 once -6 got stops -7 know made -8 mind send -9 asked want -10 forget heard hesitate -11 met -12 said -13 stop
new +6 * -5 = one -6 address -7 bus -8 baby student
news +6 . -8 you
newsletter +5 =
next +9 door +7 stop +6 * +4 = one +2 time -5 week -6 day -7 , year -10 morning
nice +13 = +7 , that
nicely +8 . +7 =
niece +5 =
night +13 before +4 and -4 , -5 . = -6 's -8 she -9 at in -11 with
nights -5 , -6 = -7 .
nine +9 tomorrow +6 year +5 . and -6 of -7 out -8 minutes -9 years -11 times
nineteen +6 = +4 years
ninety +6 =
nits -4 = -9 .
no +12 doubt +9 apology business +8 . call choice +7 phone point shame use +6 note +5 = +4 {name} -4 * nuts -5 , harm -6 name play {number} -7 extra hat idea longer penalty screens surprises worries -8 bother hurry need pressure questions rush -9 objection power reflection school -10 fuss trouble -11 dramas hard -12 drama good problem quarrel -13 complaint cost -15 charge child
nobody +9 rang +8 at up +7 = in +6 thought +4 else had -6 . has is -7 gets should -8 * did -9 , got knows -10 put -12 here to -13 was -15 will
noise +6 in -6 = -10 .
noisy -9 =
none +7 , -6 .
nonsense +11 =
noon +10 on +2 = -6 and -9 for
nor +5 =
normal +4 = -7 ,
normally -6 =
north -11 =
not +16 bother +14 it +12 notice propose +11 trouble +10 born recall shy teaching {number} +9 apply begin learn rocket +8 by enter found leaving one ring +7 as aware drop even interested optional play something sure try understand +6 = care going i mine normal right send so true {name} +5 here his opened talk tell +4 be fair for make need read run +3 doing take the +2 find +1 been -1 . let to -3 that you -4 look -5 get only put working -6 , allowed answer being count fit have me met never say seen want -7 bend check close fine give given go having hold know mark needed no owe -8 apologise catch cover either forget got hear hurt making out ready sleep spoken telling type worried -9 about eating him ignoring lazy love object raise release sign slept well -10 allow angry assuming complaining deserve discuss easy expecting gone guarantee hate leave mention rude said start touch usually -11 blaming broken change comfortable grade promise -12 because before blame done permitted upset worry -13 after consent hand mean miss saying yet -14 looking mad -15 feel pay -16 trying -17 mind -19 agree -20 able stop -23 think
note -2 = -3 in -5 of -6 was -7 from -8 saying the -10 about -11 for
notebook -5 =
noted -9 .
notes +5 , -2 = -8 are for -9 of
nothing +9 = i +7 is +4 . +3 to -2 but -4 , -8 's has -10 else in on -11 against left
notice +14 the +8 about +6 = -5 . -9 of
noticed +9 , . +8 he +2 = -7 anything -11 that -21 what
novel -5 =
now +11 explained +10 you +7 the +5 it on -3 that -6 and -7 she -8 , . -12 than
nowhere +7 =
nudge -7 =
number -4 on -7 = in -8 {number} -13 is
numbers +3 =
nurse +5 's +4 , -3 = -8 at has -9 on
nursery -9 .
nut -4 =
nuts -7 . -11 , -14 =
object -10 to
objection -8 to
obliged -6 if
observe +9 that +8 =
obvious +9 =
obviously +5 =
occur +10 = +9 to
oclock -2 = -5 . -7 ,
odd -4 =
of +12 your +11 home one +9 god paper ten work +8 mother reading six +7 children nine no +6 a conduct everyone what +5 = mine that +4 my +3 course +2 this +1 her -1 them -2 us you -3 an time -4 it {number} -5 his school the those yours {name} -6 all him who -7 another anybody bus day homework -8 anyone bed money three -9 other -10 yesterday -11 four things -12 anything staff -16 me
off +9 your +8 her +7 a +5 his that the +4 = for -3 . -4 at -7 , -8 work -9 so -12 till
offended +4 = -9 .
offered -5 = -11 to
office +9 at is +8 has -5 , . -6 on -8 until -9 for -10 will -16 and
often -4 = -8 .
oh +10 = +9 good +8 so
ok -2 = -13 .
okay -8 if -13 . -14 =
old +10 {quote} +6 in +4 's +3 = -4 * -8 number -9 address -12 one
olds +8 =
omg -7 =
on +12 like +11 and open time +9 in over test +7 an +6 this whether your +5 two +4 at duty paper +3 . my you +2 a that +1 {name} -2 me -3 page the -4 her his three -5 account -6 any file -7 ? him tests which -8 anyone before top -9 behalf i site stage -10 date leave monday those -11 * -12 phone -14 us what -15 {number} -16 friday
once +11 asked this +8 have +6 again +5 more +4 = -3 . -5 i -6 and -7 he -11 , made
one +12 phone +11 can email single +10 gets person +9 after could had job word {name} +8 does +7 adult look more other +6 good last +4 = +3 in thing -2 of -4 and -5 's for is -6 on out -7 . by call to who -8 has page said will with -9 fact i line oclock very week -10 bit example friend or place point she -11 side -12 was -15 ?
ones +4 who -8 .
online -9 =
only +11 ever +10 assume conclude +9 her +8 child word +7 his wish +5 = +4 for -5 a to -6 need one -7 . -8 heard -10 if in just -11 that -13 ask
open +9 a +8 day +4 = -7 , on -8 to
opened +13 = +10 it +6 . +4 the
opening +7 =
operation -14 =
opinion +6 =
opposite -6 =
opt -9 = out
option -4 =
optional +7 . +5 =
options -13 =
or +17 she +14 you +11 he +9 i we what +8 another +7 after not +5 did -2 = the -4 do -5 friday -6 if only -7 anything call else more should something with -8 a his -9 an has her on {quote} -10 by to will -11 *
oral -8 =
orange -7 =
orchestra -8 =
order +5 , -7 . -9 of -10 =
ordered -10 =
orders -16 =
ordinary -7 =
organise +9 a +7 =
original -7 =
orthodontist -4 =
other +12 twenty +8 parent students +7 's = mums schools {number} +6 girls one +5 girl people -3 . parents -4 * child children -7 boys kid way -9 pupils -10 student
others +5 =
otherwise +10 i -3 . -4 =
our +10 parents -6 = meeting -7 street -9 school -10 class counselor family policy -14 house
ours +8 was +4 = -7 has -8 . is
ourselves +7 =
out +9 that +7 since +6 the {quote} +5 loud +3 = a of +1 . -3 in -4 on -5 about at there -7 and who with -8 between here today -16 ?
outside +4 =
over +18 there +7 a +6 , +5 = your -3 . -5 the -8 on -11 and here
owe -8 you -9 = me
owes -12 =
owing -8 to
own +8 child kid words +6 kids +1 = -1 * -7 mother two
owned -7 = -13 up
owner -10 =
p +11 * -2 m -8 {name}
pack +3 =
packed -6 = -7 lunch
packet -4 =
page +6 on -3 {number} -6 , -8 = ? two -9 about for
pages -5 = -8 and -10 .
paid +11 for -4 = -6 on -9 in
pain -8 , -9 in -10 =
paint -6 . -7 =
pair -2 = -7 .
pairs -8 of -10 =
pajama -9 day
pale -8 =
panel -10 =
panic -9 =
pants -7 ,
paper +8 to +5 in +4 , -1 = -8 ? -11 with
paperwork +8 . +6 =
paragraph +5 =
paragraphs +6 =
parent +10 = to +6 's +5 , . -7 of -8 can -9 and
parenting +9 = +8 .
parents +11 = +9 group like to +8 would +6 who -8 of
park -10 on
parked +6 =
parking +4 =
part +10 where +6 in -4 = -9 is
particular -5 =
particularly -9 =
partner -8 =
parts -10 =
party +7 ,
pass +4 , -2 = -3 on -5 . -8 the
passes -8 =
passing -4 =
passport +6 =
password -12 =
past +9 the +5 = -6 .
pasta -7 =
patience +7 , -6 of -8 . with
patient -4 = -7 with
pattern +10 =
pay +5 for +2 = -7 , . -9 a
payday +8 =
paying +13 = +4 for
payment -14 =
pays +5 =
peace -7 . -14 =
pediatrician -8 =
peg -2 =
pen +7 . +4 = -12 and
penalty -9 notice -16 =
pencil +2 =
pencils -7 = -8 ,
people +10 = +8 do +7 are have +6 who -9 's
per +9 my +5 = -3 the -4 cent -13 your
percent -5 =
perfect +6 = -6 .
perfectly +10 = well
perhaps +8 = +7 the -8 it
period -4 = {number}
periods -9 =
permission +5 slips -2 = -3 slip -9 ,
permit -19 =
person +12 in +9 with +6 = -3 .
personally +6 . =
phone +13 call +7 back with +6 = +4 calls +3 . -6 , -9 is -10 that -13 was
phoned +4 =
phones -5 = -6 in -8 go -11 ,
phonics +4 =
photo -5 , -6 = -7 is on
photograph +6 =
photographed -5 =
photographer -6 =
photographs -5 =
physical -9 =
physics -9 =
physio -5 =
pick -2 = up -10 it
picked +6 the +4 = -5 up
picks +4 = up
pickup +3 =
picnic -7 =
picture -6 = of -9 on
pictures -5 =
piece +7 of -10 .
pieces -15 =
pig -12 =
pink -5 =
pity +10 = +8 that +7 if
pizza -3 =
place +9 here +7 = -3 . -9 to
placed -8 in
places -6 ,
plain +8 and as +3 = -7 white -13 words
plainly -9 .
plan +5 is +1 = -3 , -8 with -10 for -11 says
planner +8 =
planning +8 =
plans +7 =
plant +7 =
plate -8 =
play +6 to -4 = -9 ? -11 .
played -7 = -9 the
player -11 =
playground -7 .
playing -10 =
plays +8 =
please +9 stop +6 , -3 write -4 do keep -6 check help -7 accept collect excuse thank -8 add and go have ignore note sign treat what who -9 make no put -10 = look use -11 ask come -12 correct could give ring -13 call -14 take -17 let -19 send -26 tell
pleased +8 with
pleasure -3 =
plenty -8 . of -13 =
plus +7 =
pm +8 {name} +6 on +3 =
po -2 = -11 *
pocket -4 = -7 .
poem -11 =
poetry -10 =
point +10 out +6 = -7 me -8 . -11 ,
pointing +5 =
points -4 = -10 .
pole -11 =
police -5 = -9 and -11 have
policy +4 , . +1 = -9 {number}
polite +9 = -10 about
politely -11 =
pond -8 =
pool -4 =
poor -10 *
pop -3 =
portal -5 = -7 shows -10 .
portfolio -7 =
possible -4 . -5 to -7 ? -8 , -10 for -14 =
post +8 = +5 , -6 .
posted -3 = -8 it
poster -8 ,
posting +6 =
posts +8 =
potato -9 =
pouch -6 =
pounds -11 =
practical -9 =
practically +6 =
practice -4 . -5 , -7 = ? is
practices +9 =
practicing -9 =
practised -10 =
practises -6 =
praise -9 =
pray +7 =
precisely +11 =
prefect +5 =
prefer -3 = -5 that
prepare -6 =
prescription -7 =
presence -8 =
present -2 = -5 . -10 ,
president +12 = +9 's
press +8 send +6 =
pressure -6 =
pretty +5 =
previous +6 =
price +8 of
pride -6 =
priest -6 =
principal +5 . +3 = -11 has -12 {name}
print -10 =
printed -5 = -9 on
printer +6 =
prior -8 =
priority +7 =
privacy -10 =
privately -4 =
prize -3 =
probably +3 =
problem +10 in +6 with +4 = +3 , -8 is
problems +7 =
process -8 .
professional +12 = +8 ,
program -5 =
progress -6 report
project -5 = -6 is
projects +13 =
promise -4 .
prompt -6 =
propose +10 to +6 =
proposed -11 =
proud -7 . -12 of -13 =
provided -8 . -9 =
psychologist -6 's -7 =
public +12 school +4 =
puffs -10 =
pull +9 out +6 = -8 up
pulling +4 =
pump -17 =
punish +9 =
punished +8 = -11 ,
punishment -9 .
pupil -20 =
pupils -10 =
puppy -10 =
purple -9 =
purpose -9 ,
push +11 in +4 =
pushed -8 him {name}
put +9 this +8 her +5 the +4 = on +2 it -6 that -7 a -8 my out -10 in -11 me
putting -3 =
quarrel -10 with -16 =
quarter -9 ,
query -9 =
question +10 of +9 . +7 i +6 = -8 that -9 about -11 , -12 {number}
questions -6 about -7 , . -11 =
queue +7 =
quick -7 note one -8 = -10 and
quicker +8 =
quickly -3 = -8 .
quiet -4 . -6 =
quit +7 =
quite +9 = -6 right
quiz -4 =
quote -4 =
race -10 =
rack -11 =
radiator -8 and
rail -10 =
rain -9 = -10 .
rains -9 =
raise +9 him +4 = -7 the
raised -7 my -8 her
ramp -5 =
ran -5 = -6 out the
rang +3 = -6 the
rank +9 =
rarely +10 =
rash -8 . -13 =
rate +9 =
rather +9 more +5 have +4 = -5 than you -9 do talk -10 tell -14 hear
ray -8 =
re -5 = -10 ,
reach -5 = -6 you -7 me
reached -10 me
read +9 past +8 the +7 * +2 = -8 aloud -9 every {name} {quote} -10 me
reader -4 = -10 ,
reading +3 * +2 = -6 in -7 test -9 this -11 a
ready -3 = -5 for -7 to
real +6 * teacher +3 = -12 .
realise -7 that
realize -8 that
really +9 do +7 want +5 = -7 concerned -9 . -12 like
reason +9 the -2 = -6 , i -10 . is
reasons -5 . =
reassuring +6 =
recall +8 =
recap -6 what
receipt -11 of -12 =
receive -12 the
received -6 your -7 a -8 the -9 = -10 .
reception +4 = -7 .
recess +7 ?
recheck -11 =
recipe -8 for -13 =
reckons -9 =
record -7 of -8 it
recorded -9 = -11 as
records -9 , -11 =
red +8 pen -5 = -9 pouch
redo -6 it
reduced -11 =
ref -6 =
reference +9 . -8 to
reflection -11 =
refund +8 =
refunded -6 =
regard +7 =
regarding -6 {name} -12 = -16 the
regards -7 , -12 =
register +6 = -9 ,
registration -9 and -10 =
regret -6 to
regular -12 =
relay -11 =
relief -3 =
religious -7 =
remain -4 =
remains +6 =
remark -10 in
remarkable +11 =
remember +7 that +3 = -9 it
remembered -7 =
remind +11 = +7 me you
reminder -6 = -7 that
remove +6 =
reopen -9 =
rep +12 =
repair -13 =
replace -10 =
replaced -5 =
replacement +6 =
replied -5 =
reply +8 . +7 , =
report +8 card +4 , is -2 = -9 and -10 of -11 that
reported -8 to -16 =
reporting -7 =
reports -9 that
request -6 , -8 under -9 a -10 = you -13 for -15 that
requested -8 =
requesting -6 a -12 =
requests -8 =
require +7 =
required +4 to
requires -6 =
reserve -9 =
respect +15 , +12 = -7 that
respectfully -4 =
respond -15 to
responsibility +9 = +7 .
responsible +8 for
rest +5 of -2 . =
result -8 .
results -3 = -8 are
retainer -6 = -8 in
retake -2 = -6 it
return +2 = -8 it
returning -10 = the
review +7 = +6 , -11 of
reviewed +5 =
revision +5 =
rice -6 =
rich +15 = +9 to
ride -13 =
right +9 in place -6 = -7 thing -8 . ? for person -9 , -13 to -18 that
ring -3 the -8 on -15 you
ringing +8 the +5 =
ripped -6 =
robotics -9 =
rocket +9 science +7 =
role -8 =
roll -7 call
room +8 when +5 and -10 on -11 without -12 {number}
roster -14 =
rota +8 =
rough +7 =
round +3 = -8 .
route -7 =
routine +6 =
row -1 = -4 , -10 .
rubber -14 =
rude +6 = -8 to
rugby +9 =
rule +3 is -8 of on -10 about -12 and
ruler -4 =
rules +7 are +4 = -5 .
run +9 that +5 a +4 = -5 . the -11 ,
rung +6 =
running +9 that +5 . the +4 a -2 = -5 , -7 and behind -10 late
rupees +6 =
rush -8 , -9 . -12 =
rushed -11 =
sad -17 =
safe -6 and -11 . =
safeguarding -9 lead
said +7 this +6 at +4 . +3 it -1 , -4 what you -5 {name} -6 anything he the -9 = there -10 something to yes -13 * -19 i -20 that
saint -10 =
sake +10 = +9 ,
salary +6 =
sale -8 .
salt +6 =
same +10 three +8 week +7 story +6 as +3 = -5 day thing -6 for two -8 at boy -9 . -11 in time -12 way -15 ,
sanction -6 =
sand -7 =
sandwich -9 =
sat +5 down +3 = on -6 with -8 next -10 at
saved -9 =
saw +4 the -2 = -4 . -8 it {name} -10 , -15 that
say +13 about +9 for +8 i +7 sorry thank +5 this what +1 = -2 it -3 no that -5 she the -7 a how -8 his something {number} -9 he or -10 why -13 to {name}
saying +8 . +7 no -1 = -5 he it -10 {quote}
says +6 a +4 . you -4 , -6 = -7 the -9 she yes -10 * -11 i your -12 there -13 he -15 {number} {quote} -16 that
scan -7 =
scare -6 =
scared -7 to -13 =
scarf -9 =
scholarship +10 =
school +12 does +11 would +10 starts +8 ever has +7 board +6 at for we +5 = they to with +3 in -1 * -2 is -4 's -6 nurse on -7 days rule -9 he -10 , -12 will
schools +10 = +8 , +6 .
science -4 =
scold +5 =
score -6 . -13 =
scored +4 =
scrape +7 =
screen +8 time
screening -14 =
screenshots +10 of +7 =
script -8 . -12 =
sealed -7 =
search +5 =
seat +7 in +6 for +1 = -7 ,
seated -7 =
seating +9 plan +6 = -8 ,
seats -3 = -8 ,
second +7 and -3 period -6 . term -7 * page -8 = hand -10 half
seconds -5 .
secretary +10 . +7 =
section +7 * +3 =
sections -9 =
security -9 =
see +8 which +7 , that we who +6 what +5 how where +4 a +2 the +1 = -1 . -3 it -4 ? -5 from you -6 them -7 him my -8 at his us {name} -10 {quote} -11 her
seeing +11 as -2 = -9 the -10 at
seems +11 to +10 = you +8 the
seen +5 it -6 your -8 = -9 a him his you -13 .
sees -6 =
selection -16 =
self +7 * +4 =
send +8 , ? +7 her +5 a +4 me -4 it -7 one -9 home them -11 the -12 {name}
sending +11 him +9 = me -5 a -6 the
sends +5 =
senior -4 =
sense +13 = +8 . that
sensitive +6 =
sent +5 her +4 in +2 = -3 out -6 it the -9 , -10 {name}
sentence +5 =
sentences +4 =
separate -14 =
separated -10 =
separately -4 = -8 .
serious +5 =
seriously -4 =
serve +6 =
service +7 = +6 .
sesame -9 =
session -8 . -11 =
sessions -13 =
set +4 , -5 . -7 that -12 off out -13 of up
settle -10 =
settled +7 =
seven -2 = -4 , . -8 of
seventeen +6 =
seventh +4 =
shade +11 of +5 =
shaken -10 =
shaking -6 =
shall +10 expect +8 i +6 = -5 not -7 be we
share -7 with -9 it -10 =
shared -9 =
sharing -6 =
shark -8 . -13 =
sharks -11 =
sharp -6 =
she +7 left stays +6 cries +5 does is {quote} +2 will -1 'd -2 has -3 's -4 * = was -5 comes could may sat -6 ate have looks lost said showed sit tells -7 be fell forgot heard -8 also did felt finished missed never on -9 drew in laughed need -10 been -11 knew put read reads say thought -12 knows thinks -13 do get made took -15 loves -16 likes
sheep -5 = -8 .
sheet -6 , is -8 . =
sheriff +6 =
shift -10 . -12 =
shifted -5 = -9 to
shin -11 =
shirts -7 =
shocked +10 =
shoe -7 , . -9 =
shoes +6 on -8 ,
shook -8 hands -14 =
shop -5 . -9 =
short +5 , -6 = -11 version with
shorter -5 =
shorts -10 =
shot -17 =
should +4 know not +1 be -6 say -7 she -8 i -9 get go like -10 hear we {quote}
shoulder -4 = -9 .
shout +9 at +7 = -9 ,
shouting +7 = at -8 .
shove +8 =
shoved +8 =
show +7 up -7 and -8 = -9 . -10 him -19 you
showed -4 = -8 me
shower +7 =
showing +6 =
shows -3 = -5 a -6 .
shrug +9 =
shrugged +10 =
shut -7 . =
shy -5 =
siblings -6 =
sick +8 to +4 = -6 bay
sickness -6 = -9 .
side -4 . -5 = -10 gate is
sides -7 =
sight -8 =
sign +9 a +5 the -3 = -5 , -6 out -9 at -10 in
signature -8 is -10 .
signed +9 her +7 by -1 = -10 form -14 .
signing +8 =
silence +8 =
silent -4 =
silly +10 me
simple +10 as +7 =
simply +10 not +9 =
since +8 before day +7 {name} +5 he you +4 {number} +2 = the -4 * -7 they -9 . friday -10 your -11 then three
sing -9 =
singing -6 =
single +10 = +9 week +8 one time -7 day
singled +7 = +6 out
sings -7 =
sir -3 = -6 , -11 .
sister +8 was -8 in -11 is
sit +11 there +9 on +7 and +6 with +5 = -3 in -8 it -10 near -14 . the
sits +7 on +6 in -2 = -7 with -8 out
sitting +9 in +7 =
six +7 year +6 , +5 years +1 = -3 * minutes -6 hours -8 .
sixteen +6 =
sixth +7 form +6 =
sixty -7 = -11 one
size -8 . -10 = -13 {number}
sizzle -9 =
ski +5 =
skin -7 = -9 .
skip -8 it
skipped +8 =
sleep +8 at +7 over +4 = -6 . -13 ,
sleeping +3 =
sleepover -8 =
sleeps -9 =
sleepy -8 . -13 =
sleet -8 =
sleeve -6 =
slept -6 . in -8 on -9 =
slid -7 =
slide -7 =
slip +3 , -9 in
slips +3 =
slot +7 on -4 =
slow +7 . +5 = -7 ,
slur -7 =
sly +11 , +10 =
small +10 * +2 = -7 one -8 break -9 ones -11 children group
smart -6 =
smell -10 .
smile -10 .
smiling -6 = -9 .
snack -3 =
snacks -8 =
snake -8 =
snow -13 =
so +12 called +11 glad kindly maybe why +10 spare +9 * much thoroughly +7 as is now what will +6 one to +5 many +4 forgive +3 do the +2 he -1 we -3 {name} -4 no -5 grateful on -6 good in nobody proud when -7 happy long -8 have himself nothing would -9 bear could i she thank there -10 , am at from it quickly well -11 please sorry -12 kind -14 if that this -23 here
soccer +6 =
social -10 media
socks -6 =
software -13 =
sold -6 =
solicitor +13 = +8 .
solid -8 =
solo +4 =
solve -11 =
some +10 people +9 nerve point +8 , = +6 . +5 * -2 of -7 time -9 boys nights
somebody +11 = +9 's in who +8 would -4 at -8 tell
somehow +13 = +9 the
someone +14 who +8 = +6 to -5 else -9 's
something +7 to +6 . +5 about with +4 that +2 = -5 is -6 i wrong
somewhere +8 . +7 =
son +7 would +3 's = +2 is -5 was -6 has -7 and -8 had that -10 got say -14 {name}
song -9 . -10 =
songs -9 =
soon -5 . -6 =
sooner -4 = -9 .
sophomore +8 =
sorry +11 but +9 if +6 you -3 = -8 and for -13 to -14 i -16 about -18 .
sort +10 of +6 = it
sorted +3 =
sound -9 . -13 =
sounded -9 =
sounds +7 like
soup -6 . -11 =
sources -8 =
spam -11 ,
spare +17 me +3 = -9 * coat
spares -11 =
speak +11 to -5 = -8 * -9 in it -10 with -11 {name}
speaker -11 =
speaking -2 =
speaks +11 to +5 =
special +9 kind -4 = -11 education
speech +11 about -3 = -6 therapist -7 therapy
spell +9 =
spelling -2 = -5 bee
spend +5 =
spent +5 = -10 the
split +5 =
spoil +8 =
spoiled +9 =
spoilt +16 =
spoke -1 = -7 with
spoken -6 = with
sports -5 day -7 =
spot -3 =
spreadsheet +5 =
spring -5 = -6 .
square +6 =
squinting -8 =
staff +5 , -4 = -6 have
staffroom +8 =
stage -3 = -5 .
stairs -6 . -8 =
stairwell -10 =
stall -5 =
stammer -6 =
stamp +4 =
stamped -10 =
stand +8 there +4 = in -7 , for
standard +10 =
standards +12 .
standing +3 = -5 there -8 right
stands -8 . = -10 at
stars +10 =
start +8 by -8 ? -12 .
started +7 it -5 = -6 . -8 , in
starting +12 to +5 = -8 tomorrow
starts +9 at +4 = -8 on
state -4 law -8 =
statement -8 .
statements -7 =
stay +9 up -3 = -6 home -7 at -8 with -9 put -10 . -11 in
stayed -5 = -10 with
staying -6 =
stays +10 at -11 with
step -6 . -7 =
steps -10 , -12 =
stern -10 =
sticker +5 chart -10 ,
stickers -8 =
sticks -7 =
sticky -7 note
still +9 no +7 not -4 on -6 got -7 at have time -8 going -9 , shaking -10 think -11 like need
sting -8 =
stitches -6 . -12 =
stoked -8 =
stomach -12 =
stood +5 there +2 = -5 up
stop +12 you +10 = emailing +9 asking +7 calling sending -4 . -8 me -11 by
stopped -2 = -6 talking -9 .
stopping -9 =
stops -5 =
storm -8 . -11 =
story +8 about with +7 = +4 , .
straight -4 to -12 with
strange +8 = that
stranger +6 =
strap -6 =
streak +9 =
strep -9 =
strict -6 =
struck -16 =
struggling +10 to +6 =
stubborn -7 =
stuck -8 . in -9 , on -16 =
student -8 = -10 's , -13 who
students +11 and +3 = -8 in -9 have -12 .
studies +8 =
study -6 = -8 .
stuffed -8 =
stung -10 when -15 =
stupid +7 = +6 .
sub +3 =
subject +6 =
subjects -10 =
submitted -7 the -17 =
substitute +6 =
such +9 = an -9 good
suddenly +12 =
sugar -7 was
suggest +8 you
suggested -9 =
suggestion +8 . = that
suit -8 = you
suits -6 = -9 .
summary -7 =
summer -3 = -4 . -9 * -10 ,
sums -8 =
sunscreen -6 =
superintendent +12 = +7 .
supervision +10 =
supper -6 . -14 =
supply -8 closet
support -7 =
suppose +20 = +9 that +8 a the +7 , .
supposed +4 = to
sure +12 to +10 = +8 , what +7 it the -5 she -6 you -7 i -8 who -9 .
surely +7 =
surprise -6 .
surprised +6 . -11 me -15 to
surprises -9 =
survey -6 =
survive +8 =
survived +9 . =
suspect +11 = +8 that you -11 he
suspended +8 =
swap -12 =
swear +6 =
swearing -14 =
sweets -8 . -10 =
swim -7 =
swimming +8 teacher -6 =
swings -7 =
switch -6 =
switched -6 =
swollen -10 =
syllabus +11 , +8 =
table -3 = -9 with
tablets +4 =
take +12 a +7 my +6 this +3 his +1 = -3 the -6 them -8 her -10 your {name} -11 back
taken -4 aback -5 the -8 down -10 it
takes +3 a -3 = -7 it
taking +8 = it
talk -2 to -5 = it -11 about
talked -6 to -7 = -10 with
talking +10 to +4 . = -3 about -9 in
talks +6 = -8 about
tally -10 =
taped -8 it
tardy +6 =
targets +7 =
tasks +8 =
taught +7 . +4 = -6 her -9 them -10 my
taxi +7 =
tea -7 = -9 .
teach +11 = +10 them +7 the
teacher +8 . +7 = had +6 was +4 would -4 's , in -7 is -9 will
teachers +4 = -6 , -8 will -9 who
teaches +11 =
teaching +8 him +7 , +5 =
team +6 = -4 , -9 's
tears +10 on +2 = -5 .
teenagers +6 =
teeth +4 =
telephone -8 =
telephoned -11 =
tell +10 from +8 us +1 me -2 her -5 = -6 them -10 him his -11 . -13 you
teller -8 =
telling +9 her +7 us +5 = +4 the -7 {name} -9 that
tells +9 us -15 you
temperature -10 =
ten +9 year +8 for times +6 and in to -2 minutes -5 days -12 school -18 .
tend +9 =
tent -6 =
terms +15 =
terrible -8 . -14 =
test +8 scores +5 . +4 on +2 = -6 was -8 in -9 and -12 is
testing -7 =
tests -15 =
text +9 , -8 about and me -10 =
textbook +6 =
than +10 yours +9 the to +8 about admit that you +6 {name} +5 = your +4 a -4 * -7 in it -8 mine usual -9 anyone at guess -10 any we -11 anything -12 once -15 i me
thank -7 god -11 = -14 you
thankful -11 =
thanks +6 to -2 = for -6 , so -13 .
that +12 front +11 building child man +10 desk form +9 bus language letter meeting reading woman +8 by detention house is school way +7 = again came classroom girl here if mrs someone +6 ? and at mark room to when +5 a boy +4 can +3 somebody +2 nobody +1 your -2 , . the -3 she -4 he you {name} -5 's his makes my part would -6 does from last means they -7 comes every i it line looks with -8 about everyone morning page surprised this time -9 counts decision meant nothing parent said something work -10 be day fit helps there -11 made -12 says we -13 what
the +14 very +12 booster local superintendent +11 blame bruise complaint courtesy curriculum fees hell +10 adult attention love peanut talking trouble vape +9 bloody boy child education estate fact fifth guidance home making manners mother nursery ones so speech +8 account better bleachers day font habit mayor news problem sense subject suggestion teachers tears truth victim village wheelchair +7 adults annual bill carpool dance easy excursion fete free governors greatest heads least lot others part party post sort staffroom truancy +6 attendance calculator ceiling committee feeling football forty grown hour kindest laptop last monday morning night plant policy poor poster principal question sheriff staff stage team timetable top {name} +5 allergy bin bins corridor county dress fine handbook head infants kid lad matter name only plan point register scholarship slip sub syllabus taxi +4 dark extra families homework marking minutes moon next one parents person phone rest rules time +3 crossing dates detention dinner district email four hair lesson needful teacher weekend {quote} +2 = first same school way +1 bell other whole -1 front -2 book concert diary end fourth museum note reading report test -3 back bathroom car computer days desk door essay gate kids letter meeting picture project quiet science sheet spelling swimming trip walk {number} -4 baby box chair dog exam field floor folder fridge group hall lab link list marks medical missing new noise pencil portal psychologist rain request side state third window words wrong -5 accident balance big bike cafeteria certificate children coach council delay dentist evening fence final full glasses green meantime overnight paper sandpit season seat system three video younger -6 art assembly backpack boiler books bus climbing consultant debate display egg ferry hat key knife library lice long lower man mark maths minibus parenting photo ref rule ski stomach tests total trophy ute wall water -7 answers appeal attached bag bakery bottle chart coats date doctor dose drawing drill ear early ears error fire firm flu hard harvest heat hoodie lads lost mock office order password pediatrician playground practical proposed puppy receipt record relay river robotics six song stairwell swim telephone train transcript woman workbook yard -8 alarm amount cards cello closet coat code face frog glitter goat grass highest kettle law lift locker loo microphone missed mud nits offer oranges packet picnic placement plain pool priest queue score screen script second sponsored stairs stall teller title tractor tub tuba war wash -9 aisle application bar bath birth changing collar conference data driver enclosed eyes garden gym half hearing hours insurance knee lid lights math move neighbours patience physio pictures points pond purple radio recipe scores section spot students swings text trampoline vaccination volcano work yearbook -10 bread bridge chemist classroom course disco facts form guinea jacket left match nurse past play quiz ramp roll she sleepover small van young -11 bed best boys break cake cast cat company credit draft emergency examination fall farm glass hospital incident inter north old panel pharmacy rash slide zip -12 absence app ball blue corner following pass usual zero -13 camp church cost original skin -14 clinic league notice transport written -15 map mornings number shop -16 late -18 card fair
their +11 mothers +10 = +4 own -9 families way
theirs +8 =
them +8 the +4 , -1 = -5 in -6 a for to -9 * over -10 boys up
then +15 you +9 there +4 = -4 he -7 she -8 again asked tell -9 a -10 went -12 *
therapist -5 =
there +13 ? +10 ever +9 has +8 to would +7 when +4 will +3 . = -2 is -3 , are was with -5 for -6 's -7 by -8 a another at -9 i somebody -12 be -13 something -14 anything
these +6 = days
they +8 came +7 all would +6 come +3 can -2 were will -5 have -6 need said -8 say -9 found -10 both
thick +8 =
thief +11 = +10 .
thin +6 =
thing +10 on +8 he +7 that to -3 . -6 , about in -8 is with
things +5 . -2 = -4 to -7 about on -8 before -11 like
think +12 because +10 i to we +7 you +6 = -4 it -6 the -7 of -8 anyone -9 , before -10 . -12 ? is -13 she
thinking +10 = +7 a that the -5 of -8 it
thinks +8 he -7 the -9 = it -13 you
third +5 time -4 = -6 grade -7 day period -14 one
thirteen -6 =
thirty +10 children +8 eight +5 one -11 minutes
this +13 family +11 conversation +10 and school +9 building office sort your +8 = boy the +7 matter on place way +6 i +5 class email goes one was +4 . +3 in -3 from -4 letter time -5 , -6 point right -7 with -8 job weekend -9 as by half less means my once same word -10 fall -11 arvo year -12 before matters out term -13 month {name} -14 house -18 week -21 morning
thoroughly +10 =
those +8 boys +5 = -3 * who -12 were
though -8 .
thought +15 to +10 a +8 = -4 about -6 you -7 .
thousand -5 =
thread -5 =
threatened -9 =
three +12 emails +7 and +5 days times +4 different +3 years -3 * = of -5 children -8 . kids -9 in minutes parents -10 boys -11 were -13 things
threw +6 = up +4 the
throat -6 =
through +9 her +5 your +3 it -2 the -6 a
throw +5 =
thrown -7 =
thug +12 =
thumb -7 =
thumbs -9 =
thurs -12 =
ticked -6 =
tie +3 =
till +4 {number} +3 * -7 she -8 you -10 friday -14 {name}
time +10 for +9 your +8 to +7 from +6 after +5 that this +4 she the you +3 = i -3 , and -4 . since -5 of -7 today -8 before -9 ? because would -10 does in was -12 please
timeline -8 =
timer -9 =
times +10 before i +6 tables +5 , = +4 and -5 . a -8 since -12 this -15 in
timetable -6 ,
tin -5 = -9 of
tiny -6 =
tip +7 =
tips +6 =
tired +6 of -4 = -7 ,
title -13 =
to +12 fail think +11 debate notice spell +10 live +9 count discuss finally hand how own throw +8 care feel here like put schedule shout +7 bed beg believe have hear himself hit ignore need ring text wonder +6 everybody follow learn parents +5 argue cut me my us +4 = any check cover explain stop +3 collect his report send +2 call let read teach tell +1 be your -1 * it -2 ask make -3 finish share whoever -4 change drive get him two worry {name} -5 another both inform one start the write you -6 hold name pull stand -7 appeal begin bring confirm death end every help monday pay show stay ten understand {number} -8 come heart kill miss nine nobody on practice push record remove -9 , and hide join meet practise print six step tie -10 ? carry correct excuse mr pass request settle sign sing -11 about face give kneel mrs reach -12 all class drop eat fight fix walk -14 move -16 talk
today +10 itself +3 . -4 = -5 ? -6 so the -8 she -9 and i is -10 with {name} -11 , -14 that -17 he
together -3 . -8 ? -9 = -10 with
toilet +9 ?
told +12 no +10 , about +5 in my {quote} -2 = us -3 a the you -5 it them -6 him -7 mr -8 her me off -9 his our -10 everyone -12 {name}
tombola -7 =
tomorrow +11 morning +9 with +3 , -1 = -6 . -7 in -8 ? -10 we -13 is
tone +9 =
tonight +6 , -4 . -5 = -7 if -8 ? -10 's
too +9 much +6 * -6 , many -8 late long -9 .
took +9 you +4 it -1 = -9 him
tooth -8 and -9 , -12 =
top +10 set +8 of +7 = -6 , -7 .
topic -5 =
torch -9 . -15 =
tore -11 =
touch +9 =
tour +4 =
toward -10 =
towards -9 =
towel -6 =
town +9 and +6 =
trade -7 =
traffic +10 ,
trained +7 =
trainers -8 .
training +6 =
trains -12 =
transcript -8 =
translate +7 =
translator -8 =
transport -5 =
transportation -11 =
trash -9 .
travel -9 =
tray -6 , -7 = -10 .
treat +9 to -11 him
treatment -8 .
trial -5 =
tried -7 the -9 =
tries -11 =
trip +9 and +6 money +3 , -2 = -7 to -9 form -11 is -16 ?
trips +8 =
trombone -9 =
trophy -10 .
trouble +10 = +8 of +7 to +6 ? +3 , . -8 and at
trousers -4 = -8 ,
truancy +9 =
truck -4 .
true -7 = that -8 ,
truly -5 =
trust +6 me +5 =
trusted +8 =
trusting -7 =
truth +8 = +7 .
try +8 . +4 to -8 the -9 ? -10 it -13 again
tuba -8 =
tuck -9 =
tuition +7 =
turn +4 up -7 it -8 in
turned -1 = -9 away
turning +10 into +6 =
turns -3 = -4 up
tutor +6 , +4 =
tutoring +8 , +4 =
twelve +7 , +6 year
twenty +11 two +9 eight +7 three +3 = six -4 minutes -6 years -11 five
twice +5 , -5 and -7 this -8 in -12 because
twins +5 = -8 .
two +9 faced +7 days +5 hours more +4 years -2 = -3 minutes {name} -4 , -5 times weeks -6 * places -7 books -8 papers parents -9 boys -10 from months other -11 girls -12 pages things -13 friends others -14 children different
type +7 =
typo -6 =
ugly -7 =
uncle -5 =
under -6 the -7 *
understand +7 , -4 = -5 it -8 that -16 the
understanding +4 =
understood +6 that +5 =
unexcused -5 =
uniform -4 = -7 ,
union +10 =
unit -9 ,
university +13 =
unkind -7 =
unless +4 = -11 there
until +9 now she somebody +5 he -6 * it the -7 then -8 ten {number}
unwell -5 =
up +8 as there +7 in two +5 twice with +4 before from +3 and at the +1 = -2 . -3 to -4 on -5 his -6 by here -7 every that till today -9 {name} -10 again what -11 , is -12 all front
update -12 =
uploaded -9 =
upon -12 =
ups -5 =
upset +6 , -4 by -6 about -7 = -8 . -10 with
upsetting -7 , =
upside -9 = down
urgent -11 =
us +15 be +12 not +9 for were +8 all anything +6 see +5 ? +1 = -3 on -4 , -5 to -6 a before both -7 at that -8 feel meet -9 and the
use +11 them +6 of -4 the -11 .
used +9 it +4 to -7 the -8 a
useful -7 . -11 =
useless +7 =
uses -4 = -9 a
usual +4 . =
usually -4 =
ute -8 =
value -6 =
van -7 , . -10 =
vape +9 =
vaping +5 =
vending +7 = machine
verse -9 =
version -5 = -10 ,
very +9 interesting long same +8 difficult +7 interested +6 = +4 * +3 well -7 quiet -8 much sad -9 happy loud -10 hard proud sorry -11 kind -12 funny -14 nice -15 upset
vest -6 =
vet -8 =
via +10 =
victim +9 =
video -11 = -12 ,
view +11 of +6 =
village +10 =
villain +8 =
vinegar -8 =
violin -9 =
vision -7 =
visiting -9 =
vocabulary +9 =
voice -3 . -5 = -9 is
voicemail +5 =
voices -8 . -9 =
volcano -11 =
volcanoes -8 =
volunteered -10 =
volunteers -11 =
vote -9 =
voted -6 =
w +5 * -3 = -11 o
wait +7 until +6 to +5 for till -6 . -9 in -13 ,
waited +8 until +4 = -9 with
waiting +9 for +3 =
waiver -8 =
walk -6 with -7 home -9 = -10 her
walked +10 past -6 out -8 off
wall +5 . -4 = -7 , and
want +9 , them +8 it +7 his the +6 an -8 this -13 you -17 to
wanted +8 a +7 . -6 = -11 to -16 you
wanting +7 =
wants -5 = -7 one to -8 the -10 a
war -12 =
ward -11 {name}
warm -8 up -17 =
warning -3 =
was +10 picked +9 easier teaching +8 aimed brought ever you +7 doing it she ten +6 due i off to +5 . +4 late no not only +3 too +2 the +1 = -2 hurt made -3 a -4 about his said your -5 good lovely meant there under -6 two -7 asking broken called careless frightened ours printed real up -8 afraid brave four mine polite searched thinking -9 asleep cut given gone hit in kind moving quiet rude upset wrong -10 behind her holding missing our out perfect sick sorry tired -11 all scared -12 found my pretty -13 disappointed -14 surprised
wash -5 =
washed -9 =
waste +9 =
watch +8 that +6 . +4 = -8 for
watched +6 him +3 =
watching +10 them +9 =
water +4 bottle -4 = -7 and
wave +10 = {number}
way +8 or +6 to +5 he +3 . -9 ? -10 for -11 home i round
ways +5 =
we +13 both +12 call +11 also feel +9 go +8 ? rang send +7 please +6 pay +5 all could +4 get +3 would +2 are -1 = -2 do will -3 'd look -4 had -5 know talked -6 agreed missed put start think -7 may shall still use -8 have laughed meet took -9 decide see take tried -10 got love talk -11 make moved must read -12 want {quote} -13 lost try -14 need
wear +2 = -13 the
website -5 . -7 says
wedding -10 =
weds -8 =
wee +8 =
week +10 after +8 was +7 before from it +6 in +5 and +4 of -5 , = -6 's {number} -7 as -8 . so we -11 is -12 ? he
weekend -4 = -5 .
weeks -4 and -5 , -6 .
weighed -8 =
weird -3 =
welcome -9 . -16 = to
well +10 have +7 to +4 done +2 , = -10 be -12 as -13 .
wellbeing +6 =
wellies -8 . -9 =
went +6 up +5 into -3 = -4 home -7 in -8 . -10 and from
wept -10 =
were +12 you +9 wrong +5 told +3 all +1 = -1 * -4 at -5 so -6 late -7 {quote} -8 standing -12 right -13 .
wet -8 .
whale -8 =
what +14 the +13 else +12 goes part +11 a kind more they +10 this +9 one +8 was +7 * you +6 exactly +5 he +4 = we +3 happens is +2 's -4 that -5 can time will -6 have i -7 do helps led -8 could did happened matters -9 , should -10 does -13 to would -16 works -19 ? -31 .
whatever +5 = +4 the -4 you -9 . time
when +9 the +8 they +7 there +6 my +4 it +3 = a -2 you -3 i we -4 what -13 and -22 .
whenever +10 i +5 it -4 =
where +8 were +7 = +6 my you +2 the -6 she -12 to
whether +6 she +3 the -7 {name} -8 to -10 i
which +11 your +9 , of +7 tells +6 i +4 the +2 = -2 is was -5 she -6 dates has -7 days he -8 made -9 means part would -12 day door
whichever -10 =
while +9 others +8 the +5 = she you -6 we -8 it
whistle -3 =
white -8 =
who +9 exactly finds +8 = are in knows on told +7 cares come comes gets +6 you +5 gave have +4 has +3 's did got +2 * -4 i -6 does -7 decided else -8 forgot noticed tells -9 decides it never once taught -10 . do the -11 were -15 ?
whoever +10 decided +9 marked +7 wrote +1 = -8 made -9 you -10 has
whole +9 term +8 back {name} +7 thing +6 of +4 = class -2 * -7 family story -8 team -9 assembly -10 table -11 book
whom +9 , -7 . -9 ?
whose +17 = +12 father +9 dad +6 parents -10 fault
why +9 am +7 she +6 can +5 = was +4 is +3 did -2 . -6 do -9 are -10 , -11 i -14 you {name}
wife -9 's says
wild +8 =
will +11 , +10 just thank +9 in +8 * pass serve +7 live regret +6 give go meet never +5 change have hear let +4 answer get say tell +3 = see +2 be -2 look -3 not try -4 find need -5 . -6 ask keep pick still want -7 drive hand know take -8 apologise both count happily i pack print speak text think what work -9 gladly help hold post read use you -10 bring collect complete own run show sort stand -11 accept always sign sit -12 miss -14 buy -16 send talk -17 ring -20 pay
willing -8 . to -10 =
wind -7 =
window +4 = -5 .
winter -3 =
wipe +6 =
wiped -9 =
wish +6 you -5 = i to -8 .
wishes -6 = -8 to
with +12 parents +10 far +8 it more your +7 all is +6 any respect their +5 an mrs no +3 . +1 a his -2 the you -3 him my {name} -4 her one reference -6 great -7 eleven miss mr something -8 apologies -9 school -10 ? anyone myself us -11 thanks them -12 me -13 love so what
withdraw -7 =
within +7 the +6 a -8 ten {number} -9 five
without +10 so +8 a +4 her -5 * -6 his
wobbly -10 =
woman +9 =
women +11 =
won -11 =
wonder +14 = +9 what +7 why +5 whether -9 if
wondered -6 if -13 =
wonderful +10 , +9 that
word +9 from +7 {quote} +6 = i +5 for -7 . and -11 to -12 at
words -2 . -6 , -7 = -9 with
wore -16 =
work +4 . -6 and -7 ? -8 this -9 is with -10 you -12 on
worked -5 out -6 =
worker -9 =
working +3 = -4 . -8 days -16 on
works +8 in +6 , -2 = -5 at -10 with -12 for
worksheet -7 .
worksheets +5 =
workshop -9 =
world +9 = -12 of
worn -12 =
worried -7 , about -11 that -16 =
worries -6 me -7 at
worry -4 about -6 , -8 that -9 =
worse +4 = -9 .
worst +8 thing -7 =
worth +9 the +2 = -12 .
would +13 not +11 appear +9 have +8 know never +7 . +3 it +2 = -3 * -5 be need think -6 the -7 ask -8 a -9 gladly happen still -10 she suit -11 make -12 help mean that -13 love -14 you -20 like
wrapped -7 =
wrist -5 = -6 .
write +9 in one +5 up +4 {quote} -3 . -4 , = it to -7 that -8 on the -9 about -10 a because down -13 with -15 you
writes +5 =
writing +8 a +6 . -2 = to -7 so -9 with -10 because -11 this -12 about
written +7 apology +5 by -3 = -8 notice -10 the -11 to -13 that -14 *
wrong +10 bus +5 in +2 . -4 , -8 about child -9 end on to
wrongly -6 =
wrote +5 {quote} -4 the -5 = on -6 a you -8 that
x -6 . -8 ray -9 =
ye +10 =
year +12 old +8 has olds +3 = -7 , -9 we -10 there -11 she -12 . -15 ?
yearly -8 =
years +7 in +6 , +4 = and -13 . ago
yell -8 =
yellow -5 =
yes +10 or -3 = -11 . to
yesterday -6 and i -8 , -10 he -15 =
yet +13 to +9 again another -6 , -18 .
you +16 people +15 lost +14 just +13 wanted +12 decided imagine obviously +11 knew looked ought +10 guys threw +9 = dropped figured hid lose needed not sleep +8 'd blame come opened picked promised skipped there thought two +7 chose leave stood took who +6 * enjoy let lot only read speak want went +5 call i sent signed think waited when will with +4 . could saw take +3 , are ask both made would write +2 gave -2 can do know may told -3 feel he kindly were -4 ? it never since tell the this wrote {quote} -5 and at ever heard she to -6 a always on one over ring treat -7 again already also dare disagree first for hear now suggest today why -8 by change herself my please point something still tonight try -9 as been believe check describe email from handled himself in said saved say tomorrow use very well wish -10 explain get help how must through what -11 choose -12 about if see seen -13 consider raised -14 an be because decide mentioned noticed -16 or -19 called -20 mind -21 asked
young +10 and
younger -11 =
your +17 house mind +13 feelings household place +11 = +10 kitchen +9 * carelessness first older +8 address front heart opinion problem so +7 coffee colleague concern hand mouth own {name} +5 last little +4 phone -1 side -2 son -4 email fault signature -5 complaint mail -6 daughter -7 feet name text voice -8 kind mother question shift -9 children rights {number} -10 help -11 comment point right -12 letter -13 sister time -14 form message patience -18 call -19 child
yours +7 = has +5 . +3 is -8 ,
yourself +10 = in +2 .
yourselves +6 =
yr +7 old -3 =
zero +5 = for -3 . -8 period -9 on -10 is
{name} +16 they +13 kid +12 boy +10 kids +9 lad +8 have lot {number} +7 class comes girl how next works +6 again back meeting +5 could group is missed sat +4 of the +3 does i mother +2 ? and at -1 , -2 = for to -3 * in on -4 can dad gets got it {quote} -5 been from out school wants -6 about essay first name paper there this told will with -7 file left not once threw through x -8 . a all came did had if practice reads thinks while -9 answer as day fell felt hair has having mark may or science today took without wrote -10 any b called copy dropped phone still three -11 asked be go grandmother only over read tells went -12 project reading since -13 father should was -15 principal said -16 needs
{number} +8 they tomorrow +7 who +6 because plan when you yr +5 again from on students until +3 and at with -1 {number} -3 p -4 = in is -5 are if instead percent period -6 that today -7 * days of or this to -8 euro have she words -9 metres oclock one please test -10 ? hours residential the there -11 for now {name} -12 points -13 by grade was -15 . out will
{quote} +13 , it +10 as i will +6 means +5 because +4 ? +1 = -2 and -3 in is -4 with -5 about on -7 by -8 off -9 that -10 {name} -13 .
`;
