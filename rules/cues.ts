/** Learnt by `npm run learn` from 59762 sentences, not written by hand. How to read it: `Cues` in `src/rule.ts`. */
export const step = 0.25;
export const bias = -1.47;
export const table = `
'd +11 know +10 call gently +9 no say +7 let look start think +6 already been get the +5 be +4 ask have -3 never want -5 still -6 appreciate -7 finished need value -8 , feel -9 believe do expect had said -10 a just rather sooner -12 really -14 like -16 take
's +16 daughter +11 always mind son +10 kids mother turning +9 being lazy let nephew pretty seen way wife {quote} +8 diary failing school somebody +7 behind first holding kid mom mouth only six time +6 easier hardly life over some +5 fault her just office right your +4 * that +1 = -1 been -2 a got -3 going in lost name no -4 , because doing not report too {number} -5 gone good his okay said welcome -6 already missing mr sick three -7 coach eating fine fixed kind last letter part sorry very -8 . anything earned fair getting here mortified nothing read used -9 about answer day glasses handwriting me new nobody on reading rule signed true with written -10 different telling terrified to under up where worried -11 any happy is -12 also ready told why -13 all stopped working -14 back come still -16 at started
* +17 team +12 data enough little yourself +11 families +10 ahead cycle forbid made these +9 block could parent referral split who +8 ball if my rather running send service +7 p under +6 card from our side there till well where +5 book do group people would +4 boy minutes of six some three us +3 = about at away by list office that thing to today +2 * back form n will +1 in instead -1 . all certificate got on since the -2 box i meeting so we -3 ? after but is out them through without your -4 one po {name} -5 's again come day her last myself night should tomorrow {number} {quote} -6 fever now or over tells -7 bottle can friday good letter said started they turned week -8 happen need saw threw what -9 bag been brought lol maths matter miss mom mum number pay pole together -10 called club died go put really she spot -11 anything are both he left lunch morning must order results say told -12 rule -13 test until -14 b read sir took
, +13 did every +12 period today +11 again another seeing +10 draw explain had have make mrs +9 end has however imagine monday put +8 bless go mr now ours simple such unless whole yet +7 be god out perhaps sit starting was well why you zero +6 always nobody none sir then while whom +5 between never plain take +4 are do everyone if it second some +3 at by call like madam shall where +2 all but not nothing when -1 {number} -2 her in kindly only that what {name} -3 she since this -4 and before is maybe one or which -5 as both can does four head over send size so tomorrow we with without -6 he my whoever -7 about coach dr either just leave long lunch number poor quite room sat six two water who -8 badly bit class door down friday honestly left might mother ms plus say usually write -9 along any anything bring due forgive keep last looked m miss much myself page please quick said should sure whether -10 because come front thanks them -11 more -12 even first told whichever -13 also nine ring tell -15 including mostly sorry -16 thank {quote} -18 me -19 would -21 could
. -1 =
? -3 =
^ +15 try +14 get +13 glad lovely sure +12 either frankly must quit take +11 between buy make nice pay sort stop whether +10 down fix funny instead literally oh silly very well +9 as bless calling correct deal enough ever fine girls had move poor pull put reply sounds strange yet +8 amazing be because believe change explain find letting miss other per pick read remove shame +7 boys drop given honestly how interesting naturally so spare whenever ye +6 admit being mark remember right rules sign somehow ten thirty week why you +5 and do further leave next once since twenty +4 but clearly every keep look madam your +3 are good of one this those +2 for have mrs +1 maybe that -1 her -2 a nobody thanks -3 after call does everyone his what {quote} -4 before hello ignore it our parents sir then there until when -5 five god has kids new no seven she state -6 according baby blue excuse found go never none ta we -7 * about bit both differently he i if lost neither now practice -8 bus buses camp cause child class game grades item kid looking lunch phones police quick school send sixty uncle under {name} -9 been emails extra head ice kindly maam number omg only parking please progress room stage teacher they three transport two uniform -10 anyway children costume hair here himself is medical mine more morning my still straight swimming the tomorrow twice wanted {number} -11 an dear got greetings heads may me notice thank today work would -12 best compliments doctor friday hers hiya le re second students yesterday -13 dr last on phone see thought -14 hi hope nurse to -15 first -16 happy -17 might monday -20 can -22 also -23 hey -28 could
a +15 bully +14 school +12 map +11 class degree drama mother +10 babysitter breath deadline fifteen grown haircut head mean missing view +9 bus crisis fourth household kindergartner locked loss lunch sports thug window +8 bit child clue diabetic form home liar master nasty nice nurse nut personal professional sore thief treat working {quote} +7 b broken calendar choice fact fifth goldfish joke laugh nine pen priority project spelling taxi thank wee +6 = case certificate father five hoodie human lazy parking sentence signature single teacher {name} +5 baby hundred lad lesson lie lost meeting parent pity question reply story straight test trip twelve weekend whole +4 family fire half kid morning special stranger ten thing +3 girl new problem real third wet {number} +2 bag boy -1 * -2 chair full letter note -3 good look man second video -4 , bruise doctor joy late lift little pair person proper temperature -5 calculator crossing hearing living part quiet shame word -6 big card change couple cup disaster e fair fee few football fresh funny fuss gentleman holiday label lot picture plan pleasure read reminder sandwich shoe simple sticky student text three vape very wonderful -7 cake line minute moment monday mystery payment permanent rash ring science seat shark slip slur smile speech stomach week while -8 blank chance clear concern couch crime list message penalty size work -9 bell bone drill film friendly gift graze lab legend live machine pin plain red shot standing terrible torch tree -10 check coffee door formal friend game go green hard mix paper re recorder separate star ta voice -11 badge call cow fund mess photo poster short small -12 blue brown chara classmate pupil -13 lovely worry -14 copy heads lady pain plate quick signed way -15 no -16 chat spare
aback -5 = -7 by
able -9 = to
about +9 {quote} +8 her me +7 that who you +6 is +5 , our +4 his -2 it -3 ten the -6 friday {name} -7 him school sharks -8 getting other -9 four twenty -10 all to what -11 half your -12 missing -14 {number}
absence -7 =
absences -10 =
absent -4 = -6 on
absolutely +10 nothing +4 = -8 fine
abt -10 the -15 =
accept -7 = -9 . the
accepted -5 =
accident +6 . +5 = -8 on
account +3 =
accounts -6 =
accused -6 =
across +9 as +5 = +2 the
act +8 like +6 =
action -7 =
activity -6 =
actually +6 =
add -7 a -9 that
added -12 =
address -4 = -6 . -8 , -10 is
addresses -10 =
admire +10 the +9 =
admission -12 =
admit +12 = +10 it
admitted -13 =
adore -9 =
adores -10 you -12 =
adult +8 in +5 =
adults +11 . = +9 in
advance -7 . -12 =
advice +4 =
advise +8 =
advocate -6 =
afraid +6 the +4 i +3 = -6 of -11 .
after +12 i +10 week +5 it -3 * = {number} -7 a half ten -8 four lunch -9 school -10 that -13 six
aftercare -6 =
afternoon -3 . -5 =
afternoons -11 =
afterward -9 =
afterwards +5 =
again +11 i +9 . my +6 = the +3 , and -5 today -7 tomorrow -12 next -13 ? -14 at -17 in
against +8 him -2 = -5 the -13 it
age +6 . +2 =
aged -10 =
ago +9 , -9 =
agree -8 , -9 . -10 with -17 =
agreed -6 , -8 that -10 =
agreement +6 =
ahead +7 and +3 = -11 ,
aide +4 =
aids -7 =
air +5 =
aisle -7 =
alarm +6 clock -5 = -6 , .
alarmed -13 =
alive -11 =
all +10 before due know +9 this +8 do +7 just you +6 i to +5 = got means +4 day of -3 three -5 * -6 by parents -7 been four her through weekend -8 for on -10 children me -11 families my night -12 , . right
allergies -6 =
allergy -4 = -7 . -8 ,
allow -10 =
allowed -4 = -6 to -11 .
allows -5 =
almost -6 =
alone +6 in -5 . -7 , -8 at -10 and
aloud -7 = -8 . to
already +9 decided -3 = -7 . -8 lost
alright -10 =
also +11 have +9 be -5 , = -7 he -8 asked -10 when -12 not -15 like
alternate -10 =
although -4 =
always +11 take +7 the +3 = -6 . -15 been
am +12 done +10 struggling told +9 saying sure +8 sick +7 calling +6 afraid giving no +5 i starting +4 only +3 sorry +1 = -1 not -3 going really -4 * keeping -5 a concerned off sending -6 guessing proud the {quote} -7 around at curious frustrated his hoping letting on thinking -8 after angry available following gone required upset willing with wondering -9 making obliged out still trying up -10 glad replying that -11 answering asking free her -12 all grateful how -13 requesting -14 , just worried -16 also here -17 ashamed happy in {name} -29 writing
ambulance -6 =
amount +3 =
an +9 a +7 = answer apology {name} +6 * +2 hour -4 eye -5 ambulance -6 adult -7 advocate independent old older {number} -8 odd -9 error honest -10 attorney -11 interpreter -13 envelope
and +16 you +14 yet +13 now +12 at +11 every everybody stick still +10 simple too ye +9 forth frankly on +8 by ours parents somehow starts stop +7 get go here take their {quote} +6 asked do in please send ten went wrote yours +5 another called +4 * mine once with your +3 a this {number} +2 then +1 see -1 = -2 again one the was -3 he his it not there to when -4 ring whether {name} -5 had honestly if my nobody says some they who -6 came even hers sign thank wanted which -7 call has her must neither no she we yesterday -8 found gave looked missed ms need nothing sat talk thanks well -9 cried cross did got i may mr needs takes wants -10 are both can have kept tell that why would -11 could from maybe -12 about -13 me -14 also mrs said -16 how is will
angel +8 =
angry -6 . -7 , -17 =
animal +5 =
annoyed -6 =
another +9 email +8 for +7 {quote} +6 = +5 school -7 pupil -9 . teacher -10 way -11 boy one -14 child student
answer +9 back me +8 a +7 = in +6 from +5 . the -5 , for -6 to -7 about it -8 sheet you -12 on
answered +8 =
answering +6 =
answers -10 ,
antibiotics -10 =
anxiety +6 =
any +8 * other +5 more +3 of -3 = -6 afternoon -7 questions -8 evening hour idea use -9 child kind -10 day morning teacher -12 chance trouble -13 way -17 time
anybody +10 at -4 . -8 who
anyone +8 can +7 with +5 . -4 , -5 in to -8 else -9 on you -13 who
anything +2 . -4 = -5 about in -7 at -8 after -9 i that -12 wrong
anyway +4 .
anywhere -5 = -11 .
apart -3 =
apologies -5 = for
apologise +9 that +8 , -5 .
apologised -10 to -15 =
apologize -5 to -9 = -11 for
apologized -7 to -13 =
apology +10 = and from +7 letter -7 for
app -5 = -7 , says
apparently +8 = +4 a
appeal -9 =
appear +12 = +11 to +9 that
applause -9 .
applied -5 =
applies -4 =
apply +7 to -11 for
appointment -2 = -7 .
appreciate -2 = -5 that -6 you
approach +12 =
are +13 only +11 we +10 children paying to +9 fourteen just making written +8 being +7 trying upset +6 for using +5 hoping +4 clear still +2 = -2 the -3 coming on -4 {number} -5 an two -6 attached short -7 at doing real so up -8 bringing disappointed working -9 better correct good one ready {name} -10 a moving -11 both fine given requested seeing well -12 free there -14 very welcome -15 entitled -25 right
area -14 =
areas -8 =
argument -9 =
arm -4 =
arms -6 =
around -6 the -7 .
arranged -8 =
arrangement -5 =
arrive -10 =
arrived +7 at -3 = -9 .
art -2 = -8 . -9 room
arvo -6 =
as +13 if +10 that +9 good i +7 on +5 * an +4 = usual +1 it -3 a far we well -5 her the -6 soon -7 my -8 me -9 two -11 his -13 he -14 {name} -19 of
ashamed +8 .
aside +6 =
ask +12 myself +9 again yourself +7 ? a of +4 , +3 me -4 for -5 . -6 because -7 the to your -8 in that why -9 you -11 is only
asked +11 and +6 , {name} +5 him what +4 . -5 whether -7 at her in that them why -8 = it -9 for -12 me -14 about -18 the
asking +8 questions +5 , . -7 in -8 is -10 about that -11 for to -19 you
asks -6 for -11 =
asleep -5 in -8 on
assembly -3 . = -10 ?
assessment -11 . -13 =
assigned -6 =
assignments -3 =
assistant -3 =
assume +12 you +11 = +8 that
asthma -5 =
at +12 some +11 what yours +10 least night +9 , him two +7 them +6 no +5 me +4 her his pickup ten {name} +3 that +2 your +1 = {number} -2 home -3 my -4 bedtime work -5 four -6 half our pick -7 any break circle eleven reception the -8 assembly small -9 chess -10 anyone -11 all recess school -12 dinner every five present -13 lunch once -16 noon -21 you
ate -7 the -9 = -10 a
attach -15 =
attached -7 , -10 . -15 =
attaching -7 =
attend -6 the
attendance +5 = +4 , -6 .
attention +14 = +12 *
attitude +7 = +6 .
audience +8 =
aunt -10 =
auntie -4 =
autism +6 =
autistic +5 =
automatic -6 =
available -8 =
awake +5 =
award -4 =
aware +9 = +7 , that
away +3 from -8 at -10 on
awful -8 =
awkward +8 =
b +9 minus +7 plus -2 = -4 {name} -7 in -10 .
baby -4 = -6 and -8 girl
babysitter +12 = +9 .
back +11 today +10 teeth +8 a me +7 and +6 the +1 = -3 , -4 at on -5 ? for -6 through -8 of when -11 from
bad -2 = -6 news -8 ,
badge -5 =
badly -9 , = -10 .
bag +2 , -3 = -5 with -6 on -9 and -11 of
bags -8 =
bake -6 =
baking -6 =
balance -8 =
ball -8 ,
banana -9 =
band -5 . -6 , =
bar -4 =
barbecue -9 =
barely -10 =
bars -6 =
base +7 =
bath -5 . -7 = time
bathroom +3 = -7 .
battery -7 =
bay -6 =
be +16 bothered +10 having +9 careful found making said +8 on told very +7 an ashamed gone it writing +6 looking +5 sitting surprised +4 = held moved +3 * -3 honest the -4 . a up wrong -5 , doing grateful kept no with {number} -6 at hard in true -7 another clear excused exhausted off seated {name} -8 able alarmed easy over paid reported upset worn -9 all closed giving late marked out straight tired -10 delighted done looked nothing open right sent useful -11 offended willing -14 back given -15 possible there -21 glad
beanbag -6 =
beans -9 =
bear -12 with
beaten -9 =
because +19 you +11 no nobody somebody +8 on +5 a +2 = she -4 they we -5 i of what -7 {quote} -8 two {name} -9 last that -10 in the why -12 her -13 at
becomes +10 =
bed +7 at -6 . -7 and -10 =
bedtime +8 , +6 . +3 =
bee -6 = -8 .
been +11 allowed handed +9 one +8 given picked +7 eating put +6 made spoken +5 doing -1 * -2 = -4 on out told -5 a late -6 coming telling -7 going moved practising talking upsetting -8 corrected dealt taken that to -9 suspended turning -11 calling -13 thinking -14 up
before +13 you +10 a +9 monday +8 friday +7 or +5 , +4 = +2 he -4 it the we {number} -5 and i {name} -6 . -7 any -9 school -10 half -11 ? then -12 that
beg +8 for -9 you
began +4 =
begged -9 me
begin +9 to
begun +4 =
behalf -7 of
behaviour +9 = +8 chart
behind -3 the -8 , -9 in -11 him
being +9 told +7 = +4 the +3 asked -4 a -6 so -7 straight -9 taken -10 done
believe +6 i +5 = that -5 you -8 he it
belongs -14 to
below +9 * +1 = -8 ,
belt -9 =
bench +3 = -8 ,
bend -8 =
beneath +9 =
beside +6 her +2 = -7 the
best +8 will -6 , -7 thing -11 . way -15 =
bet +6 =
better +9 be job +8 call +6 = -2 than -3 . -10 , with
between +11 them +9 the {quote} +7 = nine -6 us
beyond +4 =
big +14 man -2 = -7 sister
bigger -8 =
bike -6 * -11 =
bin +7 . +3 =
birth -5 certificate -6 =
birthday -8 = -10 ,
biscuits -7 ,
bit +8 much rich +3 of -1 = -10 where -14 , -15 *
biting -7 =
black -8 and
blame +11 = +8 the +7 . +6 , -6 for
blamed +8 =
blank +7 . -7 , -8 =
blanket -8 .
blazer -9 =
bled -8 =
bleeding -7 =
bless +7 her +3 = -8 you
blessed +8 =
block +5 =
blood -6 =
bloody +10 =
blue +6 * -10 . -12 =
board +10 . +4 = -5 * -7 from -9 is
body +14 =
bone -5 =
book +4 fair -6 and -7 . = about is -8 corner of
booked -10 =
books -8 = -10 ,
booster +11 =
boot -4 =
boots -7 =
born +10 yesterday +7 = -8 in
borrow -6 =
boss +6 =
bossy +6 =
both +23 know -6 at -7 boys -8 = of were -9 are -10 in -11 times
bother +8 = to
bothered +15 to +11 =
bothering -6 =
bothers +7 =
bottle +10 . -3 = -5 , -9 and
bottom +3 = -5 of
boundaries +6 =
box +7 for +4 , -4 . -5 = -7 by -9 with -10 of
boxes -10 =
boy +9 whose +8 is +7 = of +6 with +5 's +3 in -4 and -5 . -7 at -8 can -9 from
boys +8 . = +6 who
brain +6 =
brat +12 =
brave -6 =
bread -6 =
break -7 and -9 = -12 .
breakfast +4 . -12 club
breaks -10 =
breath +7 . =
bridge -7 =
bring +4 the -6 anyone -7 her you -8 * one -9 = -12 a
brings -5 =
broke -5 = -9 down
broken +10 wrist -8 ,
brother +13 in +9 to +6 was -6 's -12 , .
brought +11 up -3 = -7 a -11 home
bruise +7 is +2 = -7 on
bucket +3 =
building +7 = -8 and
built -8 = a
bulletin +6 =
bully +13 = +10 with +9 and +8 , . -10 in
bump +6 =
bumped +8 =
burn -10 =
burnt -5 =
bursary -5 =
burst -7 =
bus +7 list +5 driver on -4 stop -5 ? and company -6 = pass with -7 leaves -11 {number}
business +9 being +3 =
busy +9 . +7 =
but +13 do +11 then to +10 by +9 you +7 can +5 this +4 = a that +3 {name} -2 she -3 it the -4 my not -5 there -6 if -7 could -8 for his now -9 never no please -10 on -11 i -12 her
buy +8 the -9 a it
by +12 noon +10 return tomorrow +8 eight some you your +7 all monday +6 friday lunch now somebody +5 his {number} +4 a +2 = -4 the -5 any email heart my ten -6 * me -7 herself it then this us which -8 her law name -9 choice himself one -10 bus midnight that -11 another mistake our -13 when -16 hand -17 phone
cafeteria -4 = -9 ,
cage -11 =
cake -11 . -16 =
cakes -10 =
calculator -8 , -9 was
calendar +7 ,
call +12 it +9 {name} +7 that +4 from +3 = +2 me -3 . -6 her -7 my -9 at -10 him -11 when -12 you {number} -13 on
called +3 = -5 . -6 {quote} -7 him to -8 her -10 out -11 you -14 the
calling +12 the +9 = -13 him
calls +11 . +6 =
calm +6 down -7 , -8 . -9 =
calmly -7 =
came +2 in -4 from -5 down -6 = on to -7 about -11 . -12 home
camera +4 =
camp -7 =
can +13 all only +12 forget +11 keep +10 count stay +7 explain hold wait +4 say talk +3 have tell +2 not -2 be -3 = -4 do -6 go reach -7 both call earn imagine show take try -8 and change check send settle we {name} -10 . she -11 collect somebody someone still -12 give help -15 , bring he you -16 come i -18 about
canal -8 =
cancelled -8 = -9 ,
candidate -6 =
candidates -13 =
candy -9 =
cap -8 =
capitals -6 =
car -1 = -8 , seat
card -9 = is
cards -6 . -10 =
care +13 less +6 what +1 =
cared +8 =
careful +8 =
carefully +8 =
careless +3 =
carelessness +13 =
cares +9 =
caretaker +8 ,
carnival -7 =
carpet +4 = -9 time
carpool +8 =
carried +3 =
carries +8 on -4 =
carry -2 = -9 a
carrying -9 =
case +9 of +7 =
cases -8 =
cash -14 =
cast -8 =
casting +6 =
cat -11 . -16 =
catch -6 up
caught -5 =
cause -5 = -8 she
cc +6 =
cell -7 = -8 ,
cello -5 = -6 .
cent -5 = -10 .
center -9 =
centre -5 =
cereal -6 =
certainly +7 =
certificate +7 for -8 of
chair -4 . -6 = -9 ,
chairs -5 . -7 =
chalk +9 =
challenge -8 =
chance -11 of
change +8 my -3 of -7 = -8 ? in -9 , yet
changed -9 = -11 . -12 ,
changes -4 =
chaos +7 =
chapter -13 =
chara -9 . -12 =
character -7 =
charge -3 .
charging -7 =
charity -9 =
charming +9 =
chart +9 , -4 = -9 paper
chasing +8 =
chat -5 = -8 . -9 with
cheap +7 =
check +5 his +4 the +3 = -6 it -8 for on -11 in
checked -7 the
checking +3 =
checks +6 =
cheek -7 =
cheerful -11 =
chemist -10 =
cheque -7 =
chess -8 . -12 =
chicken -6 *
chickenpox -4 =
child +10 does +9 , of out +7 with +6 is on +5 = +4 to +3 's who +1 . -2 in -5 will -6 * told -8 and
children +12 ? +5 . = are who -6 's -7 must -8 on say -11 have that -12 were
choice +8 but +3 = -8 .
choir -4 =
choose -6 . -7 = the
chose +9 to +5 =
chosen +8 to +6 =
chuck -11 =
church -10 =
circumstances -9 ,
circus +5 =
city -7 =
claim -8 =
clapped -10 =
clash -8 =
class +10 i +8 by clown +3 is +2 , -1 = -5 * -7 for that -8 will -9 at before -10 in -14 ?
classes +7 , -6 =
classmate -4 =
classroom +5 , =
clean -4 =
cleaned -5 =
cleaner +11 = +9 's
clear +4 , -8 about on
cleared +7 =
clearly +8 nobody the you +7 =
clerk -16 =
clever +7 =
climbed -7 =
climbing -10 =
clinic -18 =
clip +4 =
clock +2 =
close +10 of -7 on -9 , -11 at
closed +7 . -7 shoes
closes -5 =
closet -9 =
clothes -5 = -8 .
clown +7 =
club -5 . -6 , -9 =
clue +8 =
coach +11 's -6 {name} -9 firm -10 is
coached +10 =
coaching +5 =
coat +6 on -9 ,
coats -6 =
coeliac +9 =
coffee -5 = -7 .
cold -5 * -11 . =
collar -8 .
colleagues -5 =
collected -3 =
collects -7 =
college +9 =
coloured -7 =
comb -6 =
combed -9 =
come +9 from +8 as with +6 across down +4 up +2 to +1 = -2 and -3 back -4 home in -6 , -7 by sit -8 ? for get off see -10 * . on -11 along
comes +5 back -2 = -6 home -9 ,
comfort +10 to +6 =
comfortable -2 = -10 with
coming +4 in -2 = -9 back
comment +5 on +4 =
committee +5 =
common +8 *
communication +13 =
company -10 , -14 =
complained +6 = about
complaint +5 . -2 = -4 about -7 of -14 ,
completely +11 =
compliments +10 to -12 of
compulsory -6 = -9 for
computer -9 =
concern +11 for
concerned -7 = -8 . -10 about
concerning -5 =
concert -9 . =
conclude +10 = that
concussion +8 =
conditioner -11 =
conference -6 .
confess +8 i -7 that
confirm -9 that -12 =
confused -6 about
congratulations +5 =
consent -8 . -14 to -17 =
consequence +7 =
consider +10 the +8 = +5 this
considered +5 = -8 your
constantly +11 = +9 *
consult +10 =
consultant -8 =
contact -4 =
continue -6 =
continues +11 =
control +10 your +9 =
convenient +4 =
conversation +9 . +6 =
cook -13 =
cooler -9 =
coordinator -6 =
copied +10 in
copies -7 = -8 are of
copped -10 =
copy -7 of -8 = is -12 .
copying +7 in -8 from
corner +6 , -6 . -7 =
correct -10 me -11 .
corrected -10 the
correcting -6 =
correction -7 to -12 =
corrections -9 =
correctly -7 =
correspondence +9 =
corridor +5 ,
cost +7 him -6 , = -10 .
costs -8 {number}
costume +3 =
costumes -14 =
couch -5 =
cough -11 =
could +11 run +9 make spell +8 see +6 have +5 go -3 be -5 do -6 = -7 use {name} -8 call one they -9 come somebody the there -11 i -12 she someone -14 he we -25 you
council -6 =
counsellor -6 ,
count +7 the +6 , -9 against
counting +8 =
country +3 = -5 .
counts -7 = -8 .
county +4 =
couple -7 of -8 =
course +5 , -9 .
court -2 = -7 , -8 order
courtesy +11 =
cousin +8 in is +7 = -9 .
cousins +8 =
cover -4 =
covers -11 the
crack -8 =
crackers -9 =
craft -10 =
cranky -12 =
crayon +9 .
crazy -8 =
credit -15 =
crew -11 =
cried -7 = -8 on -9 in
cries +7 =
crisis +9 . =
crisps +5 =
criteria -9 =
cross +7 country -2 = -4 . -6 with -10 the
crown -7 =
crutches -9 =
cry -8 . -15 at
crying +7 . -11 over
cubby -5 =
cupcakes -5 =
current -12 =
custody -5 =
cut +5 the -10 on -14 .
cuts -6 =
cutting -7 =
cycle +5 =
d -10 {name}
dad +5 , -5 = -8 's -9 and -11 . was
dads +5 =
daft -11 =
dairy +5 =
dance -5 = -8 .
dancing -10 =
dare +12 say
dark +6 , =
data +8 =
date +5 on -4 , -5 is -6 . -7 of was -8 =
dated -10 {number} -12 =
dates -4 = -8 . -9 are -14 ,
daughter +9 in one +7 can +6 = +5 . -4 is -5 has -23 {name}
day +12 it +10 he +6 after one +5 was -3 = and -5 . at -7 this -8 is on without -9 by mrs -10 but for -11 ? -12 to
daycare +9 =
days +8 is -3 = -4 . -7 to -8 he in out -9 ? -10 , it
dead -16 =
deadline +7 = -7 for
deal +13 = +9 with
dealing +7 = with
dear +3 ms -4 {name} -7 parent -9 mrs -10 madam principal -11 = -14 parents teacher
death -7 = -9 .
debate +3 =
debating -7 =
decide +4 = -10 , -11 .
decided +10 i it +5 = -9 not on -13 .
decides -7 =
decision +2 = -6 to -8 , of
decline -5 =
degree +6 in
degrees +3 =
delay -11 . -12 =
delayed -6 =
delete +6 =
deleted -8 it
delight +6 =
demand +11 =
dentist +10 's -7 ,
department +12 = +10 , +5 .
deposit -6 =
deserve -10 =
deserved -7 =
desk +9 by -3 = -4 , -7 .
details -11 =
detention +9 = +8 . +5 for
detentions -7 =
diary +3 . +2 =
dictionary -6 =
did +9 they +7 my with +6 it +5 say +1 = not -3 . a he -4 the -5 that -7 for -10 something -15 i
die -6 = -9 .
died -6 . -7 =
difference +9 between +5 =
different +8 child -10 =
differently -3 = -5 , -8 .
difficult +4 , = -7 for
dig -10 =
dinner -5 = -8 , -11 .
direct -4 = -11 ,
direction -10 =
director +5 =
dirty -8 =
disagree -9 with -10 =
disappointed -12 that
disaster -8 =
discipline +8 =
disco -12 =
discovered +6 =
discuss +7 . -9 another other
discussion +8 . +5 =
disgusting +5 =
dish -7 =
display -8 =
disregard -8 =
disrespectful +7 =
district +2 =
division +7 =
divorce +6 =
do +12 let +11 so +10 hope wonder +9 whatever +8 admire +7 anything in see +6 have know +3 , . = this +1 not -2 * -3 it -4 now -7 an want -8 at -9 they {name} -10 for the you -11 what
doctor +4 's -6 , = -7 and says -9 has
document -6 =
does +9 . wonder +5 = +3 * +1 not -5 it -6 the -10 {name} -12 he
dog +4 ate -1 = -8 .
doing +9 your +7 this +6 it +5 . -5 , -9 her -10 a -11 well
dollar -9 =
dollars -7 for
done +6 = +4 for -5 . -6 and -7 it with -8 anything -10 so
door +6 and is +5 , +3 = -5 at with -6 in -7 open -12 for
doors -7 =
dose -5 = -7 .
double -9 *
doubt +8 =
down +9 there tonight +7 by +5 the +4 = -3 . -9 ? -10 what -12 from
dr -2 =
draft -18 =
dragon -6 =
drama +11 queen +8 =
dramas -11 =
draw -2 =
drawer +4 =
drawing -11 = -12 of
drawings -8 =
drawn -10 =
draws -9 =
dress +3 = -8 up
drew -6 =
drill -6 =
drink -9 =
drinks -5 =
drive -4 =
driver +5 , -8 was -9 =
driving -8 . -10 =
drop +4 the -3 =
dropped +7 off +3 =
drove -6 =
drunk +8 =
dry -9 , =
due +6 respect -5 on -6 the -7 * friday -12 to
during +8 * -4 = -9 a the
duty +4 . -6 ,
dying -9 =
dyslexia +10 = +7 .
e -7 =
each +11 and +5 time +4 other -1 * -4 = -6 week -9 way -10 family of
ear -6 * -9 . -10 =
earlier -8 =
earliest -8 =
early -4 , -9 bus -14 . =
earned -11 =
ears -5 . -7 and -10 =
earth +4 = -8 did
easier +11 to +1 =
easily +6 =
easy +3 = -9 .
eat -8 = -9 . the -10 a
eating +7 lunch -3 = -6 .
ed +9 =
education +9 =
effect -10 =
effort +8 on +5 =
egg -9 =
eight +4 , year -8 and years
either +9 she +7 he -1 = -8 . -9 , -20 way
elbow -9 =
eleven +8 year +7 weeks +5 , +3 * -2 = -5 . -8 and -10 of
else +5 's in
elsewhere +7 =
em -18 =
email +10 like +7 of +6 me +5 = +4 . -5 on says -8 twice -10 you -11 between
emailing +11 = me
emails +11 , +10 . +8 are +6 = -12 from
embarrassed -10 to
enclose -12 =
enclosed -11 . -20 =
end +3 of -3 . -10 ?
ended -4 = -7 up
ending -8 =
energy +6 =
enjoy -6 the
enjoyed +7 = it
enough +8 for +6 to +5 = -5 , -7 .
enrollment +6 =
enter -7 the
entirely -16 =
entitled -6 = -13 to
entrance -12 =
entries -11 =
entry -13 =
envelope -5 , with -7 = -11 .
error -9 =
essay +4 . -3 = -12 is
estate +11 =
evaluation -7 for -10 =
even +9 one +7 = my +3 the -4 if -7 * -11 {name}
evening +3 , -4 = -7 and -8 mr
evenings -8 ,
event +7 =
ever +11 once +10 , checks +9 comes +8 = do good
every +11 blessed +10 other +8 mother term week +7 parent +6 last +5 = +4 single -6 family -8 kid pupil -9 bit -11 morning -12 child -15 right
everybody +8 in -1 = -4 's
everyone +8 else +1 = -3 . -5 , at
everything +8 and +7 i +5 = -4 in -7 you
evidently +18 =
ex +4 =
exactly +11 = +10 is +4 what -11 how
exam -3 = -4 . -10 and
examination -11 =
example -5 .
except -9 *
exception +10 , +7 =
exceptions +9 =
exchange -6 =
excited -7 =
excluded -9 =
exclusion -7 =
excuse +7 = -4 me -8 my the
excused -5 = -8 from
excuses +15 = +14 .
exercises -8 =
exhausted -10 =
exhausting +5 =
expect +10 you +9 = me +8 an +7 the
expecting +8 =
expense -9 =
expert +6 =
expired -8 =
explain +9 = to +7 that +6 me +2 it
explained -5 the
explaining +11 = -9 the
explanation +4 =
extra -6 * -9 credit -11 =
eye -7 doctor -10 , .
eyes -1 = -6 , -9 are
face +8 , +5 . -2 = -11 to
faced +10 =
fact +10 that +4 = -14 .
facts -5 ,
fail +10 =
failed -7 the
failing +6 =
failure +8 =
fair +7 play +6 and -3 , -4 . -7 = -8 bit question -12 to
fairly +6 =
faith -9 =
fall +5 out -6 ,
fallen +4 =
falls -9 =
false +6 =
families +9 = +7 and +5 have +4 who -5 . -9 do
family +12 that -5 tree -6 of -9 gets
far +2 = -7 , -8 better from -9 more
farm -8 =
fast -7 = -9 ,
faster +6 =
fasting -12 =
father +11 * +1 = -6 's -9 in -11 of
fathers +8 =
fault +9 with -3 = -10 it -12 and
favourite -8 =
favourites +6 =
fear -6 = -9 is
fee -6 is
feed -6 =
feedback +4 =
feeding -4 =
feel +6 = like -5 , -7 it -11 bad
feeling +10 , +9 that +3 =
feelings +13 =
feels -1 =
fees +12 =
feet -8 up -11 =
fell -8 from out
fellow -6 =
felt +10 the +7 * +3 =
fence -3 =
feral +14 = +8 .
ferry -6 =
fete +8 =
fever -8 ,
few -9 = weeks
fierce -12 =
fifteen +11 year -6 minutes
fifth +3 = -7 grade
fifty -4 =
fight +2 = -7 with
fighting -16 =
figure +5 out +4 =
figured +9 = +7 out
file +2 = -7 and
filed -8 a
filing -8 =
fill +8 out -10 it
filled -2 = -7 in
film -7 .
filmed -7 =
final +6 . -7 ,
find +12 you +8 him time +6 = +5 one +3 that +2 out -8 a -9 another -10 his -11 me
finding +7 =
finds +7 = -8 you
fine +6 for +1 , -5 . -10 and -11 by with
finger +5 =
fingers -4 =
finish +2 = -7 at -11 the
fire +6 drill +1 * -5 = -7 .
firm -8 =
first +7 i +6 week +5 day -3 = -5 two -7 , come -8 name year -9 of -10 time -11 person -12 one to
fish -8 . = -9 ,
fit +7 to
fits -7 =
five +7 children +5 , +4 weeks +3 minutes +2 = -5 and days -7 . -9 school
fix +8 his +7 it +5 =
fixed +5 = -8 , it
fixing -11 to
flag -6 =
flat -6 . -10 = out
flight -11 =
flooded -7 =
floor +6 . -7 = -8 ,
flour -6 =
flu -11 =
folder +2 = -7 ,
folks -4 =
follow -8 up
following -13 up
follows +5 =
font +7 =
food -5 . -8 and
fool +4 =
foot -7 =
footage -10 =
football -2 = -9 . -15 ,
for +10 , +9 thinking +8 eleven fifty finally having which +7 another everyone expecting good half someone three +6 . a free it once +5 letting other +4 telling +3 twenty +2 you +1 * = -1 the -2 her his me my {number} -3 nineteen ten that {name} -4 any not our show six -5 everything five four next two -6 looking nine nothing -7 everybody word years -8 anybody anyone calling safety sending -9 always friday full special {quote} -10 maths -11 ringing saying sitting -12 both -14 asking us writing -15 all coming -18 now
forbid +9 =
force -6 =
forearm -8 =
forever +8 =
forget -3 = -17 it
forgive +6 me -5 the
forgiven -12 =
forgot -4 to -5 the -6 = -10 his
forgotten +3 =
form +6 . on +5 is +2 * -1 = -5 in -7 , says -8 and has -9 ? -10 by
formal -11 =
former -7 =
forms -9 =
forth +8 =
fortnight -7 , =
forty +5 minutes -5 * one -9 four years -10 two
forward -3 =
fought -6 =
found -4 it -6 out -9 in nothing
four +8 hours page -2 = -3 days -4 hundred weeks -8 of -9 , -15 .
fourteen +5 year +4 =
fourth +2 =
fractions -5 . -7 =
fracture -9 =
frankly +13 = +8 i
free +7 lunch +4 . -5 , -8 and -9 to -10 on -11 =
freezer -9 =
fresh -8 .
fri -7 =
friday +7 after and -2 . -6 , {number} -7 = with -8 ? for to -10 is
friend -5 = -6 , -9 .
friends +9 = +8 , +5 .
fright -10 =
frightened -7 = -9 .
frog -12 =
from +8 which +7 a somebody +5 , +4 now our +3 you -1 * -3 your -4 {name} -5 all last tomorrow {number} -6 me -7 before behind -8 outside two -9 there -10 his next -13 monday school
front +2 of -5 desk -6 tooth -12 pocket
froze -9 =
fruit -11 =
frustrated -7 = -8 that
full +8 well -1 = -8 . evaluation
fully -7 . -9 =
funny +10 how +6 , +2 =
furious -10 =
further +9 correspondence +7 = +4 to
fuss +7 about
future +3 =
game -6 = -7 with -10 .
games -4 =
garage -10 =
garden -5 =
gas -8 =
gate +6 was +5 , -3 =
gather +3 =
gave +8 a +4 us -5 out -13 her
generally +7 =
genius +11 =
gentle +5 =
gently +5 = -8 ,
get +10 ? her over +9 told +8 = one worked +7 their +6 back this +5 through +4 off -2 a -3 to -4 here out there -5 it -6 the up -7 paid -8 them -9 you -11 in that -13 on
gets +9 three +8 more +7 = -7 in -9 on
getting +4 = -6 to -7 it -12 a
gift -5 = -6 for
gifted +12 =
gifts -10 =
girl +9 = +7 , -4 's
girls +10 who +6 = +5 . -7 were -8 and
give +4 me -3 = -5 * -7 a -10 them
given +6 that -1 = -8 me -9 her him
giving +4 = -8 up
glad +13 the -1 to -6 if -8 of
gladly -16 =
glass -13 =
glasses -7 on -9 , -15 =
glitter -8 =
glove -7 , -11 =
gloves -4 = -7 ,
glue -3 =
gluten -6 =
go +9 * +7 on +4 over +2 to -3 , back through -5 into -9 of up -10 at -11 and home -12 in
goal -8 =
goals +5 =
goat -6 =
god +7 forbid +2 = -17 bless
goes +11 on +6 straight +5 in to +3 = -5 any -6 back up -8 at for -10 * .
goggles -7 =
going +8 on +2 to -10 for -11 . round
goldfish +7 =
golf +6 =
gone +9 by +4 . -1 = -8 for from -10 to
good +9 deal +8 enough luck +5 , +1 * -4 = -5 at -7 ? for -9 kid reason -10 day in morning time way -11 boy -12 and -14 . -16 afternoon -20 evening
goodness +6 =
goose -7 . -13 =
got +7 back +6 to +3 * -1 = a -3 it -5 the -6 my no three -7 is nine off this -8 . all into one -10 out your -14 up
gotten +12 =
governing +7 =
governor +13 =
governors +6 = -11 ,
gracious -8 =
grade +3 , = -6 and
graded +5 =
grader +3 =
grades +7 . +4 =
grading +4 =
graduation -5 =
gran -13 =
grand -8 , -9 .
grandad -14 =
grandfather -7 . -8 =
grandma -10 =
grandmother +5 's -8 =
granny -13 =
grass -13 =
grateful -9 if -12 = -13 for
gray -12 =
graze -7 =
great +9 comfort -5 . = -9 * with
greatest +9 = +8 of +7 respect
green -7 = one
greet -8 you
greetings -14 =
grew +9 =
grey -12 =
group +7 work -3 , -7 ? -8 was -10 and
groups -16 =
grow -6 = -8 .
grown +10 = +7 up woman
guarantee +6 =
guardian -10 =
guess +15 = +11 the +10 it that +8 , +5 is -10 .
guesses -9 =
guidance +6 =
guide +5 =
guinea -8 pig -11 =
gum +7 =
gun -10 =
gutted -13 =
guys +8 =
gym -4 = -7 , -8 and
had +12 their +9 read +8 you +7 anyone been +6 = nothing {quote} +5 better it one some +3 an +1 not -2 the -3 her -6 * -7 a none to -8 nine them three written -9 just -11 . -15 his
haha -6 . -10 =
hair +3 = -5 . -12 is
half +10 as +9 my +4 the -2 = -3 past -4 term -6 , . -8 yearly -9 and
hall -2 = -4 . -9 is
hallway -5 =
halves -9 =
hamster -3 =
hand +8 at +5 , +2 = -3 . up -7 * and
handbook +8 , +4 =
handed +8 a +3 = -3 in -10 to -12 it
handing +10 = +7 out
handle +4 =
handled -6 = -10 it
handles -11 =
handling -10 =
hands +7 = -8 on -10 ,
handwriting -6 . =
hanging -7 =
happen +7 to +5 = -3 .
happened +10 to +5 at -4 in -5 = -6 . -18 ,
happens +5 . +3 = -3 to -7 next -9 if
happier -10 =
happily -14 =
happy -6 = with -13 for -19 to
hard +8 ? -5 on -7 , = -9 and feelings -13 . -16 for
harder -3 =
hardest -7 =
hardly +10 =
hardship -8 fund
harm -9 done
has +9 so +8 . opened +7 anyone +6 become +4 his +3 * had to +2 = -1 not -5 her lost taken the worked -6 an changed happened turned -7 made only {quote} -8 arrived asked me nothing promised -9 agreed moved one stopped told -10 {number} -12 started
hat -4 , -5 . -7 =
hate +7 to
hated -13 =
hates -10 =
hats -5 = -7 ,
have +15 met +11 come +10 gotten managed thought yet +9 all begun expected friends taught +8 chosen +7 nothing +6 = done i +5 had noticed now run rung stopped taken time used {number} +4 left said +3 him kept -1 not seen -2 to -3 been got looked missed never -4 . an them told two -5 , a known three -6 asked paid their your -7 booked corrected put started -8 apologised heard my ordered saved ten walked -9 considered gone read signed the -10 every loved moved spoken written -11 his shouted -12 always -13 also ever -15 one {quote} -16 since -17 just
having +9 this +8 = +6 to -7 it
he +9 threw +8 learns +7 waited +6 might only were +5 's be gets +4 also comes +3 got +2 * does has +1 is -1 can -2 did -3 could said -4 had likes put wants -5 'd = cried keeps missed picked still -6 asked come even finds found tells -7 eats looks pushed saw scored skipped walks -8 asks been gave hates heard kicked laughed must owned says tried would -9 already himself just knew leaves plays seemed taught told wanted writes -10 always brings know went -11 believes feels knows like looked read reads talks took -12 and kept may sits thinks wrote -13 ate do loves need then -15 say -16 should
head +6 at +2 = -3 . -6 of -8 down lice -10 on
heads -3 = -10 up
health -7 .
healthy +7 =
hear +9 about of +5 = the what -5 that -8 how it -12 this
heard +7 the -7 about -10 , = -12 that -14 .
hearing +10 about -3 = aid -7 .
hears +6 =
heart -3 . = -8 ,
heat -15 =
held -6 = on -7 the
helicopter +7 =
hell +11 =
hello -2 = -9 teacher {name} -11 mrs
helmet -7 =
help -3 . -6 with -7 {name} -8 ? you -9 him if me -14 =
helped -6 . -8 =
helper -5 =
helping -4 =
helps -10 = -11 .
her +9 is mouth +8 because old +7 cousin read +6 name tonight +5 as in out sister +4 hair mother {name} +3 coat the +2 = and on -2 , to -3 at up -5 book eyes phone reading -6 . folder mind whole work -7 a grandmother new -8 ankle feet group like that today until why -9 about be big good left number other till words {number} {quote} -10 brother nan -11 dad feel i
here +11 we +9 with +8 and +7 at the +6 . +1 = -6 , -7 goes it -8 are he too -13 's -17 is
hereby +7 =
hers +3 = -8 is
herself -2 = -6 .
hesitate -6 = to
hey -3 = -6 mr ms -7 {name}
hi +7 * -5 ms -8 miss -9 it -11 mr -14 = -15 {name}
hid -7 =
hides +8 =
high +6 = school
higher -10 =
highest -11 =
him +9 there +8 through +7 back finish or +6 first home +5 here his out what +4 at for +3 = +2 in -1 . -3 on -4 , -5 ? over up -6 a as i -7 too with -8 best my tell that this to today {name} -9 before -12 have so -13 {quote}
himself -6 , -9 in
hip -11 =
his +12 {quote} +10 side +9 attitude behaviour +8 mother planner +7 cousin grade project +6 folder phone sister teacher +4 * bag file place +3 = -1 own -3 dad father -4 head name -5 arm brother ears words -6 desk essay inhaler knee -7 accent ear grandmother group jumper mind socks -8 doctor food form glasses gran hood pencil room -9 first good grandma great little teachers -10 coat is new -12 backpack -13 eyes
history -7 =
hit +9 back -6 her -8 a -10 = -16 the
hitting +9 =
hiya -7 , -14 =
hold -9 her -10 the
holding +6 the -9 a
holds -4 =
holiday -7 = -8 .
holidays +7 = -7 ,
home +11 training +8 also had +5 at is that with -1 * = -5 and -6 saying -7 from tonight we -8 she when -9 today too -10 if without -14 the
homes +10 =
homework +7 was +3 . -7 ? -10 over
honest -3 = -6 .
honestly +3 , = -9 .
honors -9 =
hoodie -4 =
hope +6 it -3 you -6 that your -7 i this -8 .
hoped -4 = -5 that
hoping +12 i +2 =
horrible -10 =
horse +5 =
hospital -6 . -10 =
hot -6 = -8 .
hour -2 = -3 . -5 , -7 on -8 and
hours -2 = -3 , -8 . without -10 after
house +4 , = +3 . -8 for -9 *
household +15 = +9 .
how +12 one +8 hard nice this +7 his the +6 * to +5 = +4 come that +3 a she +2 he -3 it -6 things -7 's long -8 convenient far well what -11 did i -12 . much -13 does -14 often
however +7 =
hug -11 =
hugs -9 =
human +7 =
humming -9 =
hundred +7 =
hung +5 =
hurry -8 . -10 =
hurt -3 = -4 . -10 ,
hurts -12 =
husband +5 is -4 = -7 has -8 says
i +20 suppose +15 notice +13 suggest +12 dare guess really were +11 demand sit +10 assume consider require suspect +9 guarantee presume +8 call shall +7 rather spent swear +6 leave pay see +5 expect find need want will +4 found think +3 feel gather -2 = believe must told -3 * could did have -4 appreciate came can counted felt kept lost stand thank -5 ask hate hope missed moved nearly not regret sat send sent turned wonder -6 'd apologize come count got put read ring still try -7 asked confirm explained misread packed received saw showed wish would {quote} -8 . brought forget greet keep know pulled realise should signed talked understood waited -9 agree also apologise beg called filled had meant miss only opened remember respect set shouted simply was -10 be laughed learned propose took understand wondered write -11 attach dropped figured gave left like promised tried -12 disagree enclose love owe remain seen spoke thought -13 forgot made ought went -14 cried is request talk used wrote -15 let -16 never -18 wanted -19 just
ice +7 pack -3 = -9 on
id -5 = card -7 .
idea +8 that +6 to +5 , -4 . = -9 how
ideas -9 =
if +11 i +9 my +6 nobody this +5 anyone only +4 his somebody +2 * -1 = -2 {name} -3 a they -4 we -5 he not she -7 any possible you -8 her yours -9 your -10 anything -11 there -12 it so -15 something
ignore -5 my
ignored +8 =
ignoring +6 =
ill -6 =
imagination +7 =
imagine +10 = -11 how
important +5 =
impossible -5 =
impression +11 = +8 that
improve -9 =
in +11 six +10 wet what +8 hand how that {quote} +7 early mr small +6 charge for here late no time your +5 mind +4 five law tears their without +3 . a four one which +2 = front this {number} +1 writing -2 * person -3 by -4 an at three -5 ? any it place plain the -6 cash full my particular -7 both diary private ten through uniform -8 chemistry first her reading -9 everything him receipt -10 class fourth good last lost -11 line school -12 advance today -13 another -15 his -17 our
inbox +11 =
inch -12 =
inches -11 =
incident +7 form -5 =
included -9 = -10 . -12 ,
includes -5 =
including -8 =
increased -11 =
indeed -6 =
independent -6 =
individual -7 =
infants +9 , +5 =
infection +9 =
inform -6 = you
information -4 =
informed -10 me -11 = the
initial +7 =
injury -5 =
ink +8 =
ins +6 =
inside -10 = the
insists -10 =
inspector +12 =
instead +3 of -2 = -7 . -9 , -10 ?
instructions +9 =
instrument +7 =
insult +9 =
insurance -8 =
intend +7 =
intended -7 =
intention +8 of +6 =
interest +11 in +9 =
interested +14 = +11 in +10 to
interesting +16 = +12 .
internal -6 =
interpreter -7 for -11 =
interview -9 =
into +11 this +8 his your +4 = -3 it -9 the what
invigilator -8 =
invitation -4 =
invitations -5 =
invited -12 =
invoice +7 =
ipad +4 =
iron -10 =
is +19 you +13 more +11 lazy +10 never rude +9 ever feral looking simply stubborn +8 coming for just used +7 beyond going left nothing really writing +6 because something +5 called getting showing +4 * always very +3 = to +2 an it +1 a -1 not the -2 no -3 in -4 all being closed only what -5 also over -6 against below from he his now off simple telling where -7 at dead made monday okay ridiculous talking welcome with {number} {quote} -8 bad convenient due forbidden free learning mine missing nine on ours scared signed slow standing ten whether worried -9 best bright compulsory decided difficult down enclosed fair ill my out perfectly plenty settled tired under yours {name} -10 attached clear easier fourteen hard hers needed pending regarding shouting yes -11 back broken fine friday normal our ready true -12 allowed full right safe there -13 afraid correct -14 me well written -16 better good -19 open
isolation +10 =
issue +7 . +6 =
it +12 really +11 under +10 kill +9 not +8 would +7 before come cost done got herself need suits that without works +6 always by down three until +5 into so the +4 ? i myself now only or right there today tomorrow +3 's out seems takes +2 'd +1 = -1 * to -2 . on -3 , must through -4 helps says was {quote} -5 again and as go happens just took went -6 hard may might rains -7 at back better get happened here very -8 also belongs does easier friday helped made n ok short -9 after be broke either free goes meant possible read something tonight with {number} -10 any four keeps like over properly -11 do hurt left look say turned -12 needs stung than well work -13 mean true -14 should -16 looked
item -9 {number}
items -7 =
itself +7 . +6 = -11 ,
jam -10 =
jar -7 =
jeans -7 =
jersey -8 =
job +4 to +3 =
jobs +7 =
join -5 =
joined -7 =
joke +7 = of +6 .
jokes -8 . -11 =
jollof -8 =
journal -8 =
joy -7 , = -13 .
judge +3 =
judgement -8 =
judges -9 =
juice -9 =
jumpers -12 =
just +9 do +6 fine sign +5 = +3 a -7 checking ring wanted -8 ask need -9 drop seen to -10 got had me -11 letting like -13 send
keep +7 that +6 * -4 this -6 the -7 {name} -11 . doing
keeps -2 = -7 a -8 telling
kept +7 it -1 * =
kettle -11 =
key -6 = -7 ? to
keys -4 = -8 .
kicked -10 the
kid +11 = with +9 to +8 got is +7 's +4 in -7 who -8 .
kids +10 get +9 with +8 = +6 on +5 are +3 and in -6 at -7 were -8 who
kill +10 you -8 me
killed +5 =
killing -13 =
kind +7 of word -6 = -9 about -11 . -12 to
kindergarten +8 , =
kindergartner +9 =
kindest +6 =
kindly +8 stop +6 * -5 note -6 = see -8 allow excuse give -9 check let send
kindness +5 =
kiss +7 =
kit +10 , +6 is
kitchen +7 and +2 = -8 is
knee +1 =
knew +7 about +2 = -9 the -11 .
knife -10 =
know +13 whose +10 my which +8 people +6 what where +5 about he +4 who +2 it -3 , -4 = i -5 how -6 . ? him if we -7 * and whether -9 so there -10 is that when yet -11 this why -13 {name} -14 by -17 you
knowing +3 =
known +8 to -6 = -11 .
knows +10 what +7 = +4 it -7 that -8 .
lab -5 report -9 =
label -10 . =
labels -14 =
lack +7 of +6 =
lad +3 = -9 .
lady +7 = +6 ,
laid -7 off -10 =
land -13 =
landed +5 =
landing +5 =
language -6 , -11 .
languages +5 =
lap -5 =
laptop +5 =
large +7 =
last +11 name +10 i +7 to +4 email time +2 = -3 * week -4 three -5 year -7 , -8 bench -9 meeting spring -10 one -12 page -13 night
lasted -6 =
late +11 is +7 every pick +6 and work -2 . = -7 * with -9 on slip -11 , bus -12 reply
lately -7 =
later +5 . -7 ,
latest +8 =
laugh -4 . -5 = -13 ,
laughed +7 when -8 = so -9 ,
laughing -4 = -8 . -9 ,
law +7 is -5 , -6 =
lawyer +9 = +8 .
lay -6 =
lazy +16 = +11 ,
le -16 =
leaflet +9 =
learn +11 from +9 = +5 that -5 .
learned +7 from +5 =
learning +8 . +5 =
learns +6 =
learnt +9 = +8 to
least +13 = -9 . -13 one
leave +10 that +6 them +3 the +1 = -9 at -12 ,
leaves -10 at
leaving +10 a -5 =
lecture +13 = +8 . +7 on
left +15 to +8 on +6 my +5 it -2 = -3 at -8 your -9 a his -11 eye side
leg -8 =
legend -10 =
lend -4 =
length -5 =
lent -11 =
less +11 = about +9 . +6 than -9 likely
lesson -3 = -7 on -8 ,
lessons -3 . -6 =
let +16 a +6 it +5 the +3 = +1 her him us -6 go me -8 {name} -9 anyone -15 you
lets -6 =
letter +8 about +5 . -3 of -5 = -6 , in -7 has -9 for home -10 was -12 * -13 to
letterhead +8 =
letters +10 . +8 =
letting -17 you
level +7 = +6 , -9 {number}
levy -7 =
liar +7 =
library +5 , -9 =
lice -3 = -8 letter
lie +7 . = -7 ,
lied +7 to +6 =
life +9 = +4 .
lift -3 =
lifted +8 a
lights -4 =
like +10 mine +9 her something that this +7 i +3 a +1 = -3 {name} -5 him -7 an one we -8 for -9 and is -10 {quote} -11 us {number} -20 to
likely -9 . -11 =
likes -4 = -7 the your -8 it
limit -13 =
line +6 at up +4 . -5 = is -7 leader -8 ? and -9 about was -10 from
lines -5 ,
link -5 =
lip -10 =
list +2 , -2 . -4 of -5 for -7 = ? -9 was -12 is
listed -15 =
listen +5 =
listened -5 to
listens +5 =
lit -8 =
literally +8 =
little +11 * +9 = madam +8 girl -7 , -8 ones -9 one
live +5 with +3 = -13 *
living +4 = -9 ,
local +12 = paper
locked -4 =
locker -10 =
locks -13 =
log +3 =
logic +6 =
login -9 =
logs -9 =
lol -4 = -10 .
long +9 division +6 weekend -5 = -6 , . -7 and -10 hair
longer -5 =
loo -11 =
look +8 up +6 like +5 at +4 , . forward +1 = -9 * to -10 again -11 for -13 into
looked +4 at +3 = -14 from
looking +7 at for +2 = -8 into -9 forward -10 to
looks +4 like -8 different
loop -6 =
loose +9 in
lorry -7 =
lose +6 = +5 sleep
losing +10 the +6 =
loss +6 =
lost +7 his +1 = -4 . property -6 by -8 in my -10 ,
lot -4 of -5 , -7 .
loud -9 in voice
louder -7 =
love +12 of +5 a -3 to -7 and for from -8 your -10 = is it you
loved -11 it -16 =
lovely +8 , +7 to -2 = -7 . and
loves -19 =
low +2 = -9 . cut
lower -7 = than
lunch +13 again +6 lady +5 in +3 account -3 and -4 . = -5 , -6 ? is -7 on -8 detention
lunchbox +7 , -7 . =
lunches -6 =
lying -10 down
m -1 = -7 * -10 ,
maam -3 = -6 ,
mad -8 . -12 =
madam +6 = +3 ,
made +10 up +6 it +5 . you -2 = -6 a my -7 an on -8 the {number} -9 by -11 us -12 her
mail -9 of -12 =
make +10 me +9 an +5 her +3 a +2 it +1 = -7 him -10 * this what
makes -2 = -6 me -8 him -10 the
making +5 = -10 it
malaria -7 =
mam -7 =
mama -6 =
man +13 who +10 could with +5 , +3 = -5 . in
manage +13 to +11 = +7 a
managed +6 = to
manners +12 = +9 .
margin +6 =
mark +10 my +8 a -6 is -9 in -10 it of
marking +10 is +4 =
marks +1 = -5 on -6 , -8 will -13 in
marvellous +8 =
master +10 's
match -9 =
mate +4 ,
mates -15 =
math -2 = -6 .
maths +5 .
matter +10 closed +8 for +6 what +5 = -6 , of
may -1 i -2 be -4 well -6 we -7 ask -8 god see -9 have not -10 hear -16 =
maybe +8 if +1 = -10 he -12 the
mayor +7 =
me +11 about +10 back +9 for +8 guess like the +7 how you +6 do no right +5 when +4 ? it where +1 = -2 {quote} -3 on to why -4 , by that -5 not with -6 any his in straight -7 * and himself immediately included she what -8 have if more through understand -9 asking from so tell whether -10 laugh one say -11 at he {name} -12 who -13 out -16 know
meals -12 =
mean +10 streak -3 . -4 = -7 a -8 the -9 that
meaning +4 =
means +9 the -8 = he {quote} -9 a
meant +3 to -6 it -8 = -9 that -13 .
meantime -4 = -8 .
media -7 =
medical -7 =
medication +4 =
medicine -8 . -11 =
meet -3 = -7 . -10 on -12 you
meeting +8 , +4 . -3 with -6 on -7 i
member -5 = of
members +8 =
mended -7 =
mention +10 that
mentioned -7 that -15 =
mentions -11 =
mess -8 =
message +9 me +6 , i +4 . -1 = -6 of -7 to -8 that -9 you
messages +8 , -9 between from
met +9 * = +5 a -7 ,
microphone -6 =
mid -10 term -11 =
middle -3 = -7 school
might +11 want +10 as +7 = have try -8 you -10 be
mile +5 =
miles +5 =
milk +8 * +1 = -8 and
mind +10 that +8 = +7 to +4 .
mine -9 and
minute -2 = -7 . ?
minutes +11 in +3 on -2 of -5 = -6 . -8 , before -9 each i -10 to
miracle +8 =
mise -8 =
misread -8 = -9 the
miss -1 = -4 the -5 it -12 *
missed +5 the -6 = -7 your -9 it -11 a
misses -2 =
missing +9 a +4 the +2 = -3 . -9 ,
mistake +5 , -4 = -6 .
mistakes -6 = -7 ,
mitten -10 =
mix -5 up -8 =
mock -14 =
mocks +5 =
model -5 =
mom -7 , -13 .
moment +3 = -10 .
moms +11 =
monday +11 morning +7 or +3 and +2 , -4 = -6 . -7 because {number} -8 for is -10 to -11 ? -15 at
money +4 =
month -3 . -5 =
months +7 , -13 .
moon +6 =
more +14 * +12 late +10 group +9 sense +7 = +5 about -6 for -7 than -8 time -11 ,
morning -3 and -5 . = -6 in -7 mr -9 {name} -10 mrs
mornings -7 . = -14 are
mortified -13 =
most +7 * -2 = -3 of -4 days
mostly -4 =
mother +9 with +8 at would +6 = +3 's -4 in -5 . -7 of
mothers +13 =
mountain +6 =
mouth +8 = +7 ,
mouthpiece +6 =
move +9 on +5 = -6 ,
moved +5 . +4 her -2 = -5 , -7 {name} -9 him the -11 to
moves -10 =
movie -9 =
moving -6 = -10 to
mr -2 {name} -4 = -8 and -10 *
mrs +3 {name} -8 *
ms -7 {name} -8 = -10 *
much +9 for more +4 * as trouble +3 = -11 that
mum +5 , +4 's -9 .
mums +14 =
museum -4 =
music -4 = -6 .
musical -6 =
must +9 i +4 be +3 have -3 = -6 stay -8 . do know -9 bring decline go -10 to -16 not
my +13 inbox +10 child +9 compliments last messages other solicitor staff +8 accent classroom guess patience +7 = brother comment door hands hat job words +6 experience face office +5 mind +4 boy daughter lesson +3 email {name} +2 desk +1 son -3 class fault wife -5 * back drawer husband kid kitchen nephew -6 neighbor way -7 answer cell doing notes own plan question shift ward -8 best car cupboard handwriting leg mouth principal room voice -9 country elder grandson mobile -10 comments dear good work -11 finger -12 business dad phone -13 end life mistake sister -14 heart mum -18 mother
myself -2 = -3 . and -8 at to
mystery +6 =
n -5 = -9 it
nail -7 =
name +6 in +5 of +3 on -3 * , = -4 and -8 's the -9 down
named -14 =
names -9 =
nan -5 =
nap -7 =
nappies +6 =
nasty +10 = +8 piece
nativity -4 =
naturally +15 =
naughty +4 =
navy -10 =
near +9 a -4 = -11 the
nearly -11 =
need +9 this +5 your -2 a -6 = it me the to -7 you -8 her one -9 . not -10 , from
needed +10 a +8 to -9 from -12 , -13 .
needful +9 and +4 =
needs +5 the -2 = -3 a -8 one -9 . -10 it
neighbor -5 =
neighbour +7 's
neighbours -10 =
neither -2 = -6 of
nephew +8 =
nervous -8 about -13 =
netball +4 =
never +12 the +11 needed +9 any get +8 do going had hear +7 come read +5 = -5 got seen -6 sent stops -7 know made -8 heard mind send -9 asked hesitate in want -10 forget -11 met said -13 stop
new +4 * -4 one -5 = -6 address bus -7 student -8 baby
news +3 = -8 you
newsletter +6 =
next +8 door +4 = +3 one to -4 week -5 year -7 , -10 morning
nice +13 = +7 , that
nicely +8 . =
night +13 before +4 and -4 , -5 . = -6 for -7 's -8 she -9 at with -10 in
nights -5 , -6 = -7 .
nine +8 hundred year +7 . +4 and -5 of -7 out years -8 minutes -11 times
nineteen +8 =
ninety +7 =
ninth +5 =
nits -5 = -9 .
no +15 doubt +8 . apology business call point +7 choice shame use +6 note +5 = lunch phone +4 {name} -4 , nuts -5 * harm -6 longer name play surprises -7 hat idea questions screens worries -8 bother need penalty pressure rush -9 objection power reflection school -10 fuss hard hurry trouble -11 drama dramas -12 cost good problem quarrel -13 complaint -15 charge child
nobody +9 rang +8 at in +7 = +6 thought +4 else had -5 . is -6 has -7 should -8 gets knew said -9 , did got knows -11 put -12 * here to was -15 will
noise +6 in -6 = -9 .
noisy -9 =
non -7 uniform
none +7 , -2 = -7 .
nonsense +11 =
noon +10 on +2 = -4 . -6 and -9 for
nor +6 =
normal +4 = -7 ,
north -11 =
not +17 bother +14 it +12 notice propose +11 trouble {number} +10 born recall teaching +9 apply begin intend learn leaving one rocket +8 by email even ring shy understand +7 drop going i interested optional play send something talk +6 as aware getting normal opened read right sure tell try {name} +5 = care fair here his make mine run true +4 be for so the +3 been need take +2 do find -2 let -3 . that you -4 get look put -5 , got say -6 allowed answer being bend fit give given have know mark me met needed seen -7 asked check close count enough having hold making never proud ready sleep want -8 apologise catch cover either fine forget hear hurt object release sign type well worried -9 allow angry broken easy eating him lazy love punish raise said slept telling usually -10 complaining deserve discuss expecting gone grade guarantee hate leave mention owe rude start touch -11 after because blaming change comfortable go promise upset -12 before blame done mean permitted saying share worry yet -13 about hand looking mad miss -14 consent -15 feel pay -16 trying -17 agree mind -18 able -19 stop -23 think
note +6 home -2 = -5 of to -6 was -7 from the -8 saying -9 about -10 for
notebook -4 =
noted -7 .
notes +6 , -3 = -7 for -8 are
nothing +9 = i +7 is more +5 . +3 to -3 but -6 for -7 's -8 has -9 * -10 else on -11 against left -12 in
notice +14 the +8 about +6 = -6 . -9 of to
noticed +9 he +8 , . +2 = -7 anything {name} -11 that -20 what
novel -5 =
now +11 explained +9 you +6 it the +5 on -3 that -5 read -6 , she -7 so -8 . -11 than -12 and
nowhere +7 =
nudge -7 =
number -1 * -7 = in -8 {number} -13 is
numbers +4 =
nurse +4 's , -3 = -8 at has -9 on
nursery -9 .
nut -4 =
nuts -8 . -10 , -14 =
object -9 to
objection -8 to
obliged -6 if
observe +9 that +7 =
obvious +9 =
obviously +4 =
occur +10 = to
oclock -2 = -3 . -8 ,
odd -4 =
of +16 one +12 home +11 your +10 paper work +9 god reading +8 six ten +7 a children everyone nine no +6 conduct getting mine +5 = +4 my that what +3 our this +2 course her -2 it us -3 them -4 the {number} -5 his two {name} -6 him homework school those -7 all anyone bed bus time -8 three -9 day who -10 other things yesterday -11 four -12 staff -14 anything -15 me
off +9 your +8 her +7 his +6 a +5 that the +4 = for -2 . -8 work -10 , -11 till
offence +6 =
offended +4 = -9 .
offered -5 = -11 to
office +9 at is +7 has -4 . on -7 , -8 for until -10 will -16 and
often -5 = -8 .
oh +11 = +9 good
ok -3 = -13 .
okay -8 if -13 . =
old +10 {quote} +6 in +4 's = -3 * -8 number -9 address -12 one
olds +8 =
omg -7 =
on +12 like +11 time +9 and in test +8 over +7 an this whether +6 your +5 two +4 at my paper +3 . a duty that you +1 {name} -2 his me -3 file the -4 her to -6 account any him -7 ? which -8 anyone page tests top -9 behalf date i site stage -10 leave monday those -11 * -12 phone -13 what -15 us {number} -16 friday
once +12 this +11 asked +9 had +8 have +6 again +5 more +3 = -4 . -5 i -6 and -7 he -10 , made
one +11 can email person single +10 gets phone +9 after had job word +8 {name} +7 adult does last look might more other +6 family good rule +4 = in way +3 thing -2 of -4 on -5 's for is time -6 . and by out to -7 call has page who with -8 from oclock said -9 bit fact i line not or very week -10 example friend he place point she side -11 will -13 was -15 ?
ones -8 .
online -9 =
only +11 ever +10 conclude her +9 assume child +8 word +7 his wish +5 = +4 for -5 a to -6 need one -7 . -8 heard -10 if in just -11 that -12 ask
open +8 day +7 a +5 = -7 , to -8 on
opened +13 = +9 it
opening +6 =
operation -14 =
opinion +7 on +6 =
opposite -5 =
opt -9 = out
option -4 =
optional +6 . =
options -11 =
or +17 she +14 you +11 he +9 i we what +8 another not +7 after +6 did -2 = is -4 do -5 friday only should -6 if -7 anything call else something with -8 a in more -9 an by has his on to will {quote} -10 *
oral -7 =
orange -9 =
orchestra -8 =
order -6 . -8 of -14 =
ordered -8 =
orders -15 =
ordinary -6 =
organise +9 a +7 =
original -6 =
orthodontist -4 =
other +11 twenty +9 parent +8 students +7 's girls moms mums one {number} +6 = schools +5 girl +4 people +3 boy -3 . parents -4 child -5 children -7 way -8 boys -9 is student -10 pupils
others +5 =
otherwise +10 i -3 . -4 =
ought +4 to
our +9 parents -6 = -7 meeting -8 street -9 school -10 class counselor policy -11 family -12 house
ours +7 was +4 = -7 has -8 . is
ourselves +5 =
out +8 that +7 i since +6 the {quote} +5 loud +3 = a of +2 . -4 on -6 about and at -7 who with -8 here today -10 when -12 there -15 ?
outside +3 =
over +16 there +7 your +6 a +5 , = -3 . -6 from the -7 on -11 here -13 and
owe -8 you -9 me -10 =
owes -11 =
owing -8 to
own +8 kid words +7 child kids -6 mother -7 phone two
owned -7 = -14 up
owner -10 =
p +10 * +2 = -2 m -9 {name}
pack +3 =
packed -5 = -6 lunch
packet -3 =
page +6 on -2 {number} -3 . -5 , -8 = ? two -9 about for
pages -5 = -9 .
paid +11 for -4 = -6 on -9 in
pain -7 , -9 = in
paint -6 . -7 =
pair -1 =
pairs -8 of -10 =
pajama -8 day -9 =
pale -8 =
panel -8 =
panic -8 =
pants -7 ,
paper +8 to +4 , -8 ? -11 with
paperwork +9 . +6 =
paragraph +5 =
parent +10 = to +5 . +4 , -8 can -9 and of
parenting +9 = +8 .
parents +11 = +10 like +9 group to +7 who would -7 of
park -9 on
parked +6 =
parking +4 =
parrot +6 =
part +10 where +6 in -5 = -9 is
particular -5 =
partner -8 =
parts -9 =
party +7 ,
pass +5 , -2 = -3 on -4 . -9 the
passed -2 =
passes -9 =
passing -6 =
passport +5 =
password -12 =
past +9 the +5 = -7 .
pasta -7 =
paste +8 =
patch -7 =
patience +7 , -6 of -8 . with
patient -8 with
pattern +8 =
pay +5 for +3 = -8 , . a
paying +13 =
payment -13 =
pays +5 =
peace -7 . -14 =
pediatrician -7 =
peg -3 =
pen +7 . +3 = -9 , -12 and
penalty -8 notice -16 =
pencil +2 =
pencils -7 = -8 ,
pending +4 =
people +11 = +9 who +8 do +7 are +6 have -7 's
per +9 my +5 = -3 cent -4 the -11 your
percent -7 =
perfect +6 = -7 .
perfectly +10 = well
performance -8 =
perhaps +7 = the -6 you -7 it
period +4 . -4 {number} -6 =
periods -8 =
permission -9 ,
permit -19 =
permitted -6 to
person +11 in with +7 = -3 .
personally +5 . =
phone +11 call +9 back +8 with +6 = +4 calls +3 . -5 , -8 is -10 that -12 was
phoned +5 =
phones -6 = in -7 go -11 ,
phonics +3 =
photo -4 , -7 on -8 =
photograph +7 =
photographed -5 =
photographer -10 =
photographs -5 =
physical -9 =
physics -9 =
pick -1 = -2 up -10 it
picked +6 the +3 = -6 up
picks +4 =
pickup +3 =
picnic -7 =
picture -5 = -6 of -9 on
pictures -4 =
piece +6 of -8 .
pieces -14 =
pig -12 =
pink -5 =
pity +9 = +8 that +7 if
place +9 = here -5 . -9 to
placed -8 in
places -6 ,
plain +8 and +7 as +4 = -7 white -13 words
plainly -9 .
plan +5 is +1 = -2 , -8 for with -9 says
planner +8 =
planning +7 =
plate -6 =
play +6 to -4 = -9 ? -13 .
played -7 = -8 the
player -10 =
playing -9 =
plays +7 =
please +11 stop +6 , -3 write -4 do keep -5 check -6 allow -7 accept collect excuse sign thank -8 add and go have no note put treat who -9 ignore make -10 = look use -11 ask come correct -12 could give ring take -13 call -17 let -19 send -26 tell
pleasure -3 =
plenty -7 of -8 . -13 =
plus +8 =
pm +8 {name} +7 on +3 =
po -5 = -10 *
pocket -5 = -7 .
poem -10 =
poetry -10 =
point +10 out +6 = -7 . me -11 ,
pointing +6 =
points -4 = -13 .
pole -10 =
police -6 = -8 and -10 have
policy +4 , . is +3 = -9 {number}
polite +9 = -10 about
pond -6 =
pool -4 =
poor -10 *
portal -6 = -10 .
portfolio -7 =
position -8 ,
possible -4 . -5 to -8 ? -9 , for -14 =
post +7 = +6 ,
posted -3 = -9 it
poster -4 = -7 . -8 ,
posting +6 =
posts +8 =
potato -10 =
pouch -6 =
pounds -6 . -10 =
practical -9 =
practice -5 , -6 = -7 ? -8 is
practices +11 =
practicing -8 =
practise -4 =
practised -11 =
practises -6 =
praise -9 =
pray +8 =
precisely +12 =
prefect +5 =
prefer -3 =
prepare -5 =
prescription -7 =
presence -8 =
present -2 = -10 ,
president +11 = +9 's
press +8 send +5 =
pressure -5 =
pretty +5 =
previous +7 =
price +8 of
pride -6 =
principal +5 . +4 = -11 has -13 {name}
print -10 =
printed -4 = -10 on
printer +6 =
prior -8 =
priority +7 =
privacy -10 =
private -4 =
probably +3 =
problem +10 in +5 with +4 = -9 is
problems +8 =
process -8 .
professional +14 = +8 ,
program -7 = -8 ,
progress -6 report
project -4 = -6 is
projects +13 =
promise -5 .
promised -5 to
prompt -6 =
propose +10 to +6 =
proposed -11 =
proud -7 . -12 of -13 =
provided -8 . -9 =
psychologist -6 's -7 =
public +12 school +4 =
puffs -11 =
pull +9 out +7 = -8 up
pulling +5 =
pump -16 =
pumpkin -9 =
punish +8 =
punished +9 = -11 ,
punishment -9 .
pupil -20 =
pupils -10 =
puppy -9 =
purple -13 =
purpose -9 ,
push +12 in +4 =
pushed -8 him {name}
put +9 her this +5 the +4 = +3 on +2 it -7 your -8 a my -9 in out -11 me
quarrel -9 with -15 =
quarter -8 , past
query -8 =
question +8 i of +7 . +5 = -7 about and that -10 , -12 {number}
questions -5 about -6 , -7 . -13 =
queue +6 =
quick +6 with -7 = note one -10 and
quicker +6 =
quickly -5 = -7 .
quiet -6 =
quit +6 =
quite +8 = -5 right
quiz -5 =
quote -6 =
race -11 =
rack -12 =
raffle +7 ,
rail -10 =
rain -9 = -10 .
rains -8 =
raise +8 him -6 the
raised -8 her
raising -4 =
ramp -5 =
ran -5 the -6 = -8 over -9 out
rang +2 = -10 you -13 the
rank +9 =
rarely +10 =
rash -8 . -13 =
rate +10 =
rather +9 more +6 have +4 = -5 than -8 do talk tell -13 hear -15 you
ray -7 =
re -5 = -10 ,
reach -6 you -7 = me
reached +3 = -10 me
reaches -6 =
read +8 * past the +3 = -7 , aloud every -9 {quote} -10 me {name}
reader -3 = -8 ,
reading +3 * +2 = -6 in -7 a test -9 this
ready -3 = -7 for to
real +6 * teacher +2 = -12 .
realise -8 that
realize -8 that
really +9 do +7 want +5 = -7 concerned -9 . -12 like
reason +9 the -4 = -6 i -7 , -9 is -11 .
reasons -5 . -6 =
reassuring +6 =
recall +7 =
receipt -11 of -12 =
receive -11 the
received -7 a your -8 the -9 . =
reception +4 = -8 .
recess +7 ?
recipe -7 for -13 =
reckons -10 =
record -7 of -8 it
recorded -8 = -12 as
records -8 , -11 =
red -4 = -8 pouch
redo -6 it
reduced -11 =
ref -5 =
reference +8 . -8 to
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
regular -9 =
relay -10 =
religious -6 =
remain -3 =
remains +4 =
remark -10 in
remarkable +11 =
remember +7 that +2 = -9 it
remembered -5 =
remind +9 = +8 you +6 me
reminder -5 = -8 that
remove +5 =
reopen -9 =
rep +7 =
repair -13 =
replace -9 =
replaced -5 =
replied -5 =
reply +7 . +6 , =
report +7 card +4 , is -2 = -8 and -10 of -11 that
reported -8 to -16 =
reporting -6 =
reports -9 that
request -6 , -8 under -9 a -10 you -11 = -13 for -16 that
requested -10 =
requesting -6 a -12 =
requests -7 =
require +7 =
requires -7 =
reserve -9 =
resit -4 =
respect +14 , +12 = -7 that
respectfully -10 =
respond -12 to
responsibility +8 = +7 .
responsible +8 for
rest +6 of -2 = -4 .
resting -7 =
result +2 = -7 .
results -3 = -8 are
retainer -6 = -8 in
retake -6 it
retakes -11 =
return +3 = -8 it
returning -9 the -10 =
review +7 , = -12 of
reviewed +5 =
revision +7 =
rice -7 =
rich +14 = +8 to
ride -11 =
right +8 in place -3 about -6 = -7 , and -8 . for person thing -9 ? side -13 to -18 that
ring -4 the -8 on -15 you
ringing +7 the +5 =
robotics -9 =
rocket +9 science +7 =
roll -7 call
room +8 when +5 and with -10 on -11 without -12 {number}
roster -14 =
rota +9 =
rough +6 =
round +9 for +7 and -7 .
route -9 =
routine +6 =
row -10 . -11 ,
rubber -12 =
rude +6 = -7 to
rugby +11 =
rule +3 is -3 . -8 of on -10 about -12 and
ruler -5 =
rules +7 are +4 = -5 .
run +8 that +4 a +3 = -4 . the -11 ,
rung +7 = -8 you
running +8 that +5 . +4 a -5 , -7 and behind -11 late
runs -2 =
rupees +6 =
rush -8 , . -12 =
rushed -10 =
sad -7 . when -16 =
safe -6 and -11 . =
safeguarding -9 lead
said +7 this +6 at +3 . -2 {quote} -4 you -6 anything he {name} -8 what -9 = there to -10 something the yes -13 * -18 i -20 that
saint -10 =
sake +11 = +9 ,
salary +6 =
sale -7 .
salt +6 =
same +9 pen +8 week +6 as +5 story +4 = -4 day -5 night thing -6 for -7 room -8 and at boy -9 . way -10 time two -11 in -15 ,
sanction -6 =
sand -7 =
sandwich -14 =
sang -8 =
sat +6 down +4 in +2 = on -5 with -7 up -8 next -10 at
sausage -6 sizzle
saved -10 =
saw -3 . = -6 it -10 , -14 that
say +13 about +9 for +7 i sorry +6 what +5 thank +1 = -3 it -4 the -5 anything she -7 how something -8 his {number} -9 he -10 or why -11 a -12 {name} -13 to
saying +8 . +7 no -1 = -4 it -10 {quote}
says +7 what +5 . +4 you -2 , -6 = the -9 * she yes -10 i your -12 there -13 he -15 {number} -16 that {quote}
scan -7 =
scare -5 =
scared -7 to -15 =
scarf -9 =
scholarship +11 =
school +14 does +10 starts would +9 has +8 night +7 board ever we +6 at for +5 = they to with +3 in -1 * -3 's is -5 on -6 nurse -7 days from -8 rule -9 , he -11 will
schools +10 = +7 , +6 .
science +4 fair -5 =
score -13 =
scored +5 =
screen +7 time
screening -14 =
screenshots +10 of +8 =
script -13 =
sealed -6 =
search +6 =
seat +7 in +6 for +2 = -7 ,
seated -6 =
seating +10 plan +6 = -8 ,
seats -3 = -8 ,
second +7 and -5 . term -6 page -8 hand -9 * = -10 half
seconds -5 .
secretary +11 . +7 =
section +4 =
sections -8 =
security -9 =
see +10 we +8 , +7 that what who +6 where +5 how if +4 me +3 a +1 = -3 . it why -6 them -7 at his my you {name} -8 him -9 us -10 {quote} -11 her
seeing +10 as -2 = -8 the -10 at
seems +10 to +9 the you +8 =
seen +6 it -7 your -9 = his you -13 . a
sees -5 = -8 a
selection -15 =
self +6 *
send +9 ? +8 , her +5 a +3 me -3 it -7 one -8 them -9 home -10 the -11 {name}
sending +10 him me +9 = -9 the
sends +4 =
senior -8 =
sense +12 = +9 that +7 .
sensitive +6 =
sent +5 her in +3 home -3 to -5 it -8 the {name} -9 ,
sentence +4 =
sentences +6 =
separate -15 =
separated -10 =
separately -4 = -8 .
serious +5 =
seriously -6 =
serve +6 =
service +7 = +6 .
sesame -9 =
session -8 . -11 =
sessions -12 =
set -5 . -7 that -12 off out -13 of up
settle -10 =
settled +8 =
seven -3 = -4 , -6 days -8 of
seventeen +7 =
sew -11 =
shaken -10 =
shaking -6 =
shall +10 expect +6 = i -4 not -6 we -8 be
share -7 with -8 it -11 =
shared -7 =
sharing -6 =
shark -12 =
sharks -11 =
sharp -4 =
she +7 left +6 cries +5 does +4 is +2 will -1 has -2 'd wants -3 's was -4 * = may -5 ate could tells -6 comes looks lost said sit -7 also be did fell have heard ran showed -8 drew felt finished missed never on -9 in laughed need -10 been knew read thought -11 put reads say -12 do knows made thinks took -13 get -15 loves -17 likes
sheep -4 = -8 .
sheet -5 . -6 , is -7 =
sheets -5 =
sheriff +6 =
shift -10 . -11 =
shifted -5 = -9 to
shin -9 =
shirts -10 =
shocked +9 =
shoe -7 , . -9 =
shoes +6 on -7 ,
shook -13 =
shop -8 , -10 =
short +5 , -5 . -7 = -10 with -11 version
shorter -5 =
shorts -8 =
shot -18 =
should +5 know +4 not +2 be -1 = -6 say -7 she -8 get go -9 we -10 hear like {quote} -11 i
shoulder -5 = -9 .
shoulders -6 =
shout +8 at +7 = -9 ,
shouting +7 = at -8 .
shove +8 =
shoved +7 =
show +8 up -6 and -7 = -9 . him -19 you
showed -3 = -8 me
shower +7 =
showing +5 =
shown +3 =
shows -5 . = a
shrug +10 =
shut -7 . =
shy -5 =
siblings -6 =
sick +8 to +4 = -5 bay
side -4 . -6 = -10 gate is
sides -7 =
sight -7 =
sign +12 a +6 the -3 . -4 = up -5 , -9 at -10 in
signature +3 = -8 is -11 .
signed +8 her +5 by the -1 = -10 form -13 .
signing +8 =
silence +7 =
silent -3 =
silly +11 me
simple +10 as +6 =
simply +10 not +9 =
since +7 before day +6 {name} +5 you +4 {number} +3 he the +1 = -4 * -8 . -10 , friday three your -11 then
sincerely -7 =
sing -9 =
singing -7 =
single +10 = +9 week +8 one +7 time -7 day
singled +7 = +6 out
sir -2 = -6 , -11 .
sister +7 was -7 in -11 is
sit +11 there +9 on +7 and +6 with +5 = -2 down in -8 it -10 near -13 . the
sits +7 in +6 on -8 out
sitting +8 in +7 = -8 up
six +6 year +4 , years +2 = -6 hours -7 . -8 *
sixteen +8 =
sixth +8 form +4 =
sixty -7 = -11 one
size -9 . = -14 {number}
sizzle -8 =
ski +6 =
skin -7 . -15 =
skip -3 = -8 it
skipped +8 =
sleep +8 at +7 over +5 = -7 on -9 . -13 ,
sleeping +4 =
sleepover -7 =
sleeps -10 =
sleepy -8 . -13 =
sleet -7 =
sleeve -5 =
slept -6 . in -8 on -9 =
slide -7 =
slides -3 =
slip +5 , -10 in
slips +4 =
slot +6 on -3 =
slow +6 . = -7 ,
slur -8 =
sly +11 , =
small +9 * -6 one -8 break -9 ones -10 group -11 children
smart -5 =
smell -10 .
smile -11 .
smiling -8 . =
snack -4 =
snacks -8 =
snake -9 =
snow -12 =
so +12 called +11 glad why +10 kindly maybe spare +9 as much +8 * either keen +7 is to +6 now one what +5 many +4 the +3 do -2 we -3 {name} -4 no -5 grateful in when -6 may nobody on proud -7 happy long there would -8 himself nothing she -9 , at bear could have i it quickly thank -10 am from please well -11 sorry -12 kind -13 this -14 if that -23 here
soccer +6 =
social -10 media
socks -6 =
soft +4 =
sold -6 =
solicitor +14 = +9 .
solid -9 =
solve -10 =
some +12 people +9 , point +8 nerve +7 * = +6 . -2 of -7 time -8 nights -9 boys
somebody +12 = +10 in who +8 's would -4 at -8 tell
somehow +15 = +9 the
someone +16 who +7 = to -4 else -10 's
something +5 . about to with +4 that +3 = -3 else -5 is -7 new wrong
somewhere +7 . =
son +6 would +4 's +3 . = +2 is -4 was -5 has -7 and {quote} -8 got had that -9 * say -14 {name}
song -9 . =
songs -9 =
soon -5 . -6 =
sooner -5 = -9 .
sophomore +7 =
sorry +12 but +9 if +6 you -2 = -8 and -10 for -13 to -15 i -16 about -17 .
sort +10 of +6 it +5 =
sorted +3 =
sound -9 . -15 =
sounded -9 =
sounds +6 like
soup -6 . -11 =
sources -7 =
spam -10 ,
spare +16 me +3 = -8 * coat
spares -11 =
speak +10 to -5 = -9 in with -10 * it -11 {name}
speaker -11 =
speaking -2 =
speaks +11 to +4 =
special +8 kind -4 = -11 education
speech +10 about -3 = -6 therapist therapy
spell +8 =
spelling +5 test -3 =
spend +5 =
spent +7 = -9 the
split +6 =
spoil +8 =
spoiled +9 =
spoilt +15 =
spoke -1 = -7 with
spoken -5 = -6 with
sport +9 ,
sports -5 day -7 =
spot -2 =
spreadsheet +6 =
spring -5 . -6 =
square +6 =
squinting -8 =
staff +5 , -3 = -9 have
staffroom +9 =
stage -6 .
stairs -6 . -8 =
stairwell -10 =
stall -5 =
stammer -7 =
stamp +3 =
stamped -10 =
stand +9 there +4 = in -6 ,
standard +9 =
standards +12 .
standing +4 = -5 there -8 right
stands -8 . = -9 at
stars +8 =
start +8 by -7 ? the -10 .
started +7 it -5 = -8 , in
starting +12 to +7 = -8 tomorrow
starts +6 at +4 = -8 on
state -8 rule -9 =
statement -8 .
statements -7 =
station -5 =
stay +8 up -3 = -6 at home -8 put -9 with -10 . in
stayed -4 = -10 with
staying -6 =
stays +10 at -3 = -10 with
step -6 . -7 =
steps -9 , -11 =
stern -9 =
stick +2 =
sticker +5 chart -10 ,
stickers -8 =
sticks -4 =
sticky -7 note
still +8 no +6 not -4 on -6 got -7 at have time -8 , going -10 need -11 like think
stitches -6 . -12 =
stoked -8 =
stomach -13 =
stood +8 there +3 = -5 up
stop +11 = +10 you +9 asking emailing +7 calling sending -4 . -8 me -12 by
stopped -2 = -6 talking -8 .
stopping -8 =
stops -6 =
stories +6 =
storm -7 . -10 =
story +11 with +6 = about +4 , .
straight +5 answer -3 away -12 with
strange +8 that +7 =
stranger +5 =
strap -6 =
streak +9 =
strep -8 =
strict -6 =
struck -16 =
stubborn -7 =
stuck -7 . in on -8 , -20 =
student -9 = -10 's , -12 who
students +10 and +2 = -9 have in -12 .
studies +7 =
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
summer -4 = -5 . -9 * -10 ,
sums -8 =
superintendent +12 =
supervision +9 =
supper -6 . -13 =
support -7 =
suppose +18 = +9 a that the +8 . +7 ,
supposed +4 = to
sure +12 to +10 , = +8 the +7 what +6 it -5 she -6 i you -7 who -9 .
surely +7 =
surprise +5 ,
surprised +6 . -11 me -14 to
surprises -9 =
survey -6 =
survive +6 =
survived +8 . +7 =
suspect +10 = +8 that +7 you -11 he
suspended +9 =
swap -10 =
swear +6 =
swearing -14 =
sweets -8 . -10 =
swelling -9 =
swim -7 =
swimming +8 teacher -5 =
swings -7 =
switch -9 =
switched -6 =
swollen -10 =
syllabus +11 , +9 =
table -3 = -8 with
tablets +4 =
take +13 a +7 my this +4 his -3 the -5 them -7 her -9 back your {name}
taken +9 a -5 aback off -7 down -10 it
takes +3 a -3 = -7 it -8 ,
taking +8 it +7 =
talk -2 to -5 = it -10 about
talked -7 = to -10 with
talking +10 to +4 . = -4 about -7 , -8 in
talks +5 = -8 about
tally -10 =
taped -8 it
tasks +8 =
taught +7 * . +5 = -6 her -8 me them -10 my
taxes +6 =
taxi +7 =
tea -7 = -9 .
teach +12 = +10 them +9 {number} +8 her +6 the
teacher +8 . +7 = had +6 was +4 would +3 and -3 in -4 's , -6 is -9 will
teachers +4 = -7 , -8 will -9 who
teaches +12 =
teaching +8 him +7 , +6 =
team +6 = -6 , -9 's
tears +9 on -5 .
teenagers +6 =
teeth +4 =
telephone -7 =
telephoned -11 =
tell +10 from +8 us +5 a +2 the +1 me -3 her -5 = -7 them -8 him -10 his -11 . -14 you
teller -8 =
telling +10 her +7 us +6 = +5 the -9 that
tells +9 us -15 you
temperature -10 =
ten +8 for times year +7 out +6 and in to -3 minutes -5 days -11 school -17 .
tend +9 =
tent -6 =
term +8 i
terms +14 =
terrible -8 . -14 =
test +8 scores +5 . +4 on +2 = -7 of -9 and in -11 was -12 is
testing -8 =
tests -13 =
text +10 , -7 about -8 and me -11 =
textbook +6 =
texting +6 =
than +10 yours +9 about to +8 admit that the you +6 your {name} +4 = a -3 * -7 it -8 anyone at in mine usual -9 guess -10 any anything we -12 once -15 i me
thank -7 god -12 = -14 you
thankful -11 =
thanks +5 to -2 = for -6 , so -13 .
that +12 front +11 building form man +10 child +9 bus desk house language letter meeting someone woman +8 again by detention is school +7 = here reading room way +6 ? at boy came classroom girl if mark mrs +5 to +4 nobody +3 a somebody +2 your -1 the -2 . -3 , she -4 's makes you -5 he his my part they with {name} -6 does every from i last means -7 comes everyone looks over something -8 about it morning page said surprised this -9 be counts decision helps made meant nothing work -10 day fit there -11 time -12 says we -13 what
the +14 very +12 booster curriculum local superintendent +11 blame bruise complaint courtesy fees hell +10 adult attention bloody home love making peanut +9 day education fact fifth greatest guidance manners mother nursery ones so teachers trouble truth vape +8 account annual better bleachers boy child easy governors least mayor news sense sort suggestion talking tears victim village +7 adults bill calculator excursion fete font heads hour kid lot others post principal problem question speech staffroom street wheelchair {name} +6 carpool ceiling forty free kindest lad laptop last matter morning night plan poor press sheriff staff stage subject team +5 bins county dark dress feeling fine football handbook infants monday name next only part point register scholarship sub syllabus top +4 attendance bin camera committee corridor court dinner families head inhaler marking minutes moon netball one parents person phone pickup policy rules slip spring teacher {quote} +3 email lady needful rest time weekend +2 = bell first same school way +1 other seating two whole word -1 class -2 book exam front gate kids letter museum note report spelling swimming test trip -3 baby box car computer concert desk eye floor hall link man meeting page picture science sheet sixth third {number} -4 back bake big bike chair coach council door group hallway lab lice marks meantime medical noise overnight pencil quiet request side video words wrong -5 accident balance boiler cafeteria certificate children climbing consultant date days delay dentist dog entry evening fence final fire full girl glasses green long lunchbox new paper portal rain seat state system window -6 answers art assembly books bottle bus coat coats debate display drawing early entire ferry field grades hat key library list locker lower mark minibus missing office order password playground regular rule six ski slides stomach swim tests three under ute wall water yard younger -7 appeal attached chart data dose driver ears egg error firm flood flu hard harvest heat hoodie lads lockers lost maths mock model nits parenting photographer pond pool practical proposed puppy record river robotics stairwell telephone title train transcript trophy woman yearbook -8 alarm amount bag bar birth boot cards cello closet code cold collar conference copy drill face fan frog goat grass half incident kettle lift lights loo microphone missed move mud offer oranges packet pediatrician photo picnic placement points priest queue reader receipt sample score scores screen second shade song spellings sponsored stairs stall teller text tractor trick vaccination volcano war wash -9 bath changing chemist church classroom doctor enclosed eyes figure form garden glitter gym hearing highest hours insurance law lid neighbours patience physio play purple recipe section she spot students swings trampoline work young -10 application boys bread bridge course credit disco emergency facts glass guinea jacket knee math north past pictures quiz ramp rash roll skin sleepover small van zip -11 absence ball bed break cake cat company draft examination fall hospital inter left match nurse old pharmacy slide -12 app best blue camp cast corner farm following original panel pass usual zero -13 clinic cost notice written -14 league number shop transport -15 late map mornings -17 card -18 fair
their +10 mothers +9 = +4 own -7 child -8 way -9 families
theirs +7 =
them +8 the +5 , is -1 = -4 * -5 for -6 a to -7 both -8 in -9 up
then +14 you +8 there +5 = -5 he -6 a -8 asked -9 again went -10 * -15 she
therapist -4 =
there +12 ? +10 to +9 ever has +8 would +7 when +3 . = will -2 are is was -3 , and with -4 for -6 's another by -7 at from -8 i -9 somebody -10 a -12 be -13 anything something
these +7 = +6 days +5 things -9 are
they +8 all came +7 would +6 come +4 can -2 are -3 were -4 have -6 need said -8 say -9 both found
thick +8 =
thief +11 = +10 .
thin +6 =
thing +10 on +8 he to +6 that +1 = -3 . -5 , -6 about in -8 is with
things +8 happen -4 = -6 about -7 on -8 before -10 like
think +12 because +11 i +10 to we +6 you +5 = +2 he -3 it -6 of the -8 . anyone before -12 ? is -13 , she
thinking +10 = +8 a +7 that the -5 of -8 it
thinks +6 he -7 the -9 it -11 = -13 you
third +4 time -4 = -6 period -8 day -14 one
thirteen -6 =
thirty +11 children +6 four +5 one -9 minutes -13 of
this +13 family +10 and building conversation +9 school sort +8 = matter office place the your +7 boy i on way +5 class goes was +4 . email +3 has one -3 letter -5 time -6 , point right -7 with -8 as job means weekend -9 by half less my same word -10 fall -11 arvo matters term -12 before month out year -13 {name} -14 house -18 week -20 morning
those +4 two +3 = -6 * -12 were
though +2 i -10 .
thought +15 to +7 a +6 = +3 it -5 you -6 . of
thousand -6 =
thread -5 =
threatened -8 =
three +11 emails +7 and +5 years +4 days different times -3 * , = of -8 in kids minutes parents -9 . -10 boys -11 were -12 children things
threw +8 up +6 =
thrilled +3 =
throat -6 =
through +9 her +5 it -2 the -5 a -7 ,
throw +5 =
thrown -6 =
thug +13 =
thumb -7 =
thumbs -9 =
thurs -12 =
ticked -6 =
tie +4 =
till +8 two +4 * {number} -1 = -7 she -8 you -9 friday -13 {name}
time +9 for your +8 from to +5 she +4 that this you +3 = i the -2 , -3 and -4 . since -5 of with -7 today -8 ? about because was -9 before -10 does in -12 please
timeline -9 =
timer -8 =
times +10 before i +6 tables +5 , = +4 and -3 . -6 a -7 since -11 this -15 in
timetable -6 ,
tin -9 =
tiny -6 =
tip +7 =
tips +7 =
tired +5 of -3 . = -7 ,
title -12 =
to +13 fail +12 think +10 debate live +9 finally hand like notice schedule spell throw +8 beg count discuss here how ignore wonder +7 believe feel follow himself hit put ring shout some text +6 argue have hear learn own +5 cover cut explain me my what +4 = any bed check his ms parents three us +3 collect read send stop +2 let teach that +1 be -1 her see -2 ask make -3 finish get share whoever -4 both him write {name} -5 another change drive inform one stand start the watch worry you -6 death every hold mr name stay {number} -7 appeal begin bring come confirm end first heart help monday pay practice pull show ten understand -8 , and forgive hide join kill miss nine nobody on practise push record remove six -9 ? meet print sing step tie -10 about correct excuse fix pass reach request settle sign -11 all drop eat face fight kneel mrs walk -12 class move -13 give -15 talk -16 carry
today +10 itself +3 . -5 = ? at -6 the -8 and with -9 i is she -10 {name} -11 , -13 that -17 he
together -3 . -8 = ? -9 with
toilet +9 ?
told +11 no +9 , about +6 in my +5 {quote} -1 the -2 = that -3 you -4 a -6 it them -7 him mr -8 her me off -9 everyone our -10 his -11 {name}
tombola -7 =
tomorrow +12 morning +9 with +4 at +3 , -1 = -6 . -7 in -8 ? -10 we -13 is
tone +9 =
tonight +5 , -3 . -6 = -8 ?
too +9 much +5 * -6 , many -7 late -8 long -9 .
took +8 you +4 it -1 = -2 a -8 him
tooth -7 is -9 , and -11 =
top +10 set +7 = of -7 . -10 ,
topic -5 =
torch -9 . -14 =
tore -11 =
touch +9 =
touched -3 =
tough -6 =
toward -10 =
towards -9 =
towel -5 =
town +9 = and +7 .
trade -7 =
traffic +10 ,
trained +7 =
trainers -8 .
training +7 =
trains -12 =
transcript -7 =
translate +6 =
translator -8 =
transport -4 =
transportation -11 =
trash -9 .
travel -7 =
tray -6 , -8 = -9 .
treat +10 to -5 this -11 him
treatment -2 = -8 .
trial -5 =
trick -6 . -12 =
tried -7 the -9 =
tries -11 =
trip +9 and +8 money +4 , -3 = -6 form -8 to -11 is -16 ?
trips +8 =
trombone -8 =
trophy -10 .
trouble +10 = +8 of +7 ? to +4 , -8 and at
trousers -4 = -8 ,
truck -4 .
true -6 = -8 ,
truly -7 , -9 =
trust +7 me +5 =
trusted +8 =
truth +8 = +7 .
try +7 . -8 the -9 ? -10 it -13 again
tub -5 =
tuck -9 =
tuition +5 =
tummy +5 =
turn +5 up +1 = -7 it -8 in
turned -10 away
turning +10 into +6 =
turns -3 = -4 up
tutor +6 , +5 =
tutoring +8 ,
twelve +7 , +6 year
twenty +10 two +9 eight +7 nine three +4 six +3 = -5 minutes -6 years -11 five
twice +6 , -1 = -6 and -7 in -8 this -11 because
twins +5 = -8 .
two +9 faced +8 days +5 hours more years -2 = -3 {name} -4 , -5 kids weeks -6 places times -7 * books -8 boys parents -9 from other papers -10 girls months -11 others pages things -13 different friends -14 children
type +7 =
typo -5 =
ugly -6 =
uncle -5 =
under +1 = -5 the -6 *
understand +6 , -4 = why -5 it -7 that -8 from -17 the
understanding +4 =
understood +6 that +5 =
unexcused -5 =
uniform -5 = -7 ,
union +11 =
unit -8 ,
university +13 =
unkind -7 =
unless +5 = -9 there
until +10 she +9 now somebody +5 he -5 it -6 the -7 * ten -8 {number} -11 then
unwell -5 =
up +8 as in there +7 two +6 her twice +5 before +4 from the with +2 = -2 . -3 to -4 on -5 here his -6 by -7 every that till today {name} -9 what -10 , all -11 front is -15 again
update -7 on -11 =
uploaded -9 =
upon -8 the -12 =
ups -4 =
upset +6 , -5 about -8 . = -9 with
upsetting -7 , -8 =
upside -8 = down
urgent -11 =
us +16 be +12 not +10 for +9 were +8 anything skip +7 all +5 ? see +2 = -4 a on to -5 , -6 both she -7 at before that -8 and feel meet -9 the
use +11 them +6 of -4 the -11 .
used +9 it +2 to -1 = -6 the -8 a
useful -6 . -11 =
useless +8 =
uses -4 = -9 a
usual +5 = +4 .
usually -7 =
ute -7 =
value -6 =
van -7 , . -10 =
vape +8 =
vaping +6 =
version -5 = -10 ,
very +9 interesting long same +8 difficult interested +7 helpful +6 = +3 * well -8 much quiet sad -9 fond loud proud -10 happy hard -11 kind sorry -12 funny -14 nice -15 upset
vest -5 =
vet -8 =
via +10 =
victim +9 =
video -10 = -11 ,
view +11 of +6 =
village +10 =
vinegar -8 =
violin -8 =
vision -7 =
visiting -9 =
vocabulary +9 =
voice -5 = -7 . -9 is
voicemail +6 = -6 ,
volcano -11 =
volcanoes -8 =
volunteered -10 =
volunteers -11 =
vote -9 =
voted -5 =
w -4 = -11 o
wait +7 to +6 till until +5 for -5 . -8 in -12 ,
waited +9 until +3 = -9 with
waiting +6 for
waits +6 =
waiver -7 =
wake +4 =
walk -6 out -9 her -10 =
walked +10 past -8 off
wall +5 . -2 = -6 , -8 and
want +9 , them +8 the +7 his it +6 an -7 this -15 you -17 to
wanted +8 a +7 . -6 = -11 to -16 you
wanting +7 =
wants -4 = -7 one to -8 the -10 a
war -11 =
ward -10 {name}
warm -8 up -17 =
warning -3 =
was +9 beyond easier picked teaching +8 aimed brought due ever it you +7 i off she ten +6 . ill +5 doing late to +4 done handed +3 no not only too +2 * +1 = -2 hurt -3 , made -4 a for said under -5 good lovely meant there your -7 about broken called ours printed quiet two up -8 afraid hit holding in moving received rude searched with -9 asleep cut given kind missing polite sharp upset wrong -10 behind gone her our out perfect scared sick sorry -11 all my tired -12 disappointed found pretty -14 surprised -15 mine
wash -5 =
washed -8 =
waste +9 =
watch +8 that +6 . +4 = -8 for
watched +6 him +3 =
watching +10 them +9 = +5 the
water +4 bottle -5 = -6 and
wave +7 =
waving -5 =
way +8 or +6 to +3 . -5 of -9 ? -10 for i round -11 home
ways +5 =
we +13 both +11 also call +10 feel +8 ? go rang send +7 move +6 pay please +5 all could get +3 were would +2 are -1 = can do -2 had will -3 'd -4 find know -6 agreed called missed start talked think -7 may put shall still -8 decide meet take took tried use -9 got have laughed see talk -10 love moved -11 make must read {quote} -12 want -13 lost need try
wear -12 the
wearing +3 =
wears +6 =
website -5 . -8 says
wedding -8 =
weds -8 =
wee +8 =
week +10 after +8 was +7 before it +6 in +3 and of -5 = -6 's , {number} -7 as -8 . we -9 so -11 ? is -12 he
weekend -4 = -6 .
weeks -1 = -4 , -6 . and
weighed -7 =
weird -3 =
welcome -10 . -15 to -16 =
well +10 have +7 to +4 done +2 , = -7 ? -10 be -12 as -13 .
wellbeing +6 =
wellies -8 . -10 =
went +9 behind +6 up +5 into -4 = home -6 in -8 . -10 from -11 and
wept -9 =
were +11 you +8 wrong +6 told +2 = -1 * -4 at -6 so -7 late worried {quote} -8 standing -11 right -13 .
wet -9 .
whale -8 =
what +14 the +13 goes +12 else kind part +11 more +10 a +9 one they this +8 was you +6 * +5 exactly +4 he we +3 = is +2 's -4 time will -5 can -6 have that -7 did do helps i led -8 could happened means should -9 matters -10 , does -13 would -14 to -16 works -21 ? -30 .
whatever +5 the +4 = -3 you -8 . -9 time
wheelchair +4 =
when +9 the they +6 my there +4 it +3 = +2 he {name} -2 i we you -4 what -13 and -20 .
whenever +10 i +5 it -3 =
where +8 were +7 you +6 = my -5 she -12 to
whether +7 she +3 the -10 i -14 to {name}
which +11 your +9 of +7 , tells +5 i +4 the +1 = -2 is -3 was -5 has -6 dates he -8 made way -9 means -11 part she -12 day door
whichever -10 =
while +9 others +7 you +5 = she +4 i the -6 we -8 it
whistle -4 = -6 .
white -8 =
who +9 come exactly finds knows +8 are +7 = gets told +6 cares wants you +5 's gave +4 did has have +2 * -2 can -7 i -8 does never noticed once taught tells -9 decides do forgot it -10 . were -11 came -14 ?
whoever +9 decided +8 marked +6 wrote +1 = -8 made -9 you -10 has
whole +8 back term +7 of thing {name} +4 = class -5 time -7 family -8 team -10 table -12 book
whom +8 , -7 . -10 ?
whose +16 = +12 father +9 dad parents -10 fault
why +9 am +7 a can she +6 not +5 = was +4 is +2 did -2 . -6 do -7 on -9 are -10 i -14 , {name} -15 you
wife -9 's says
wild +7 =
will +11 , +10 just thank +9 in +8 pass serve +7 * live regret +6 give go meet never +5 change tell +4 have hear say +3 = be get let put -2 do -3 look not -4 find need -5 . keep -6 know still take want -7 hand pick text try -8 apologise both count happily help hold read there use what work you -9 collect gladly i own pack post sort -10 ask run show sign sit stand -11 accept always bring complete -12 miss think -13 buy -15 send -16 ring talk -20 pay
willing -7 . -8 to -10 =
wind -11 =
window +4 = -5 .
winter -7 .
wipe +6 =
wiped -7 =
wish +7 you -5 = to -6 i -8 .
wishes -6 = -8 to
with +13 parents +10 far +9 it your +8 more +7 all any +6 . mrs no respect somebody their +5 an +1 a -1 = -2 the you -3 him my -4 reference {name} -5 her one -6 great -8 apologies eleven mr -9 ? anyone myself school -10 us -11 thanks them -12 love me -13 so what
withdraw -7 =
within +7 the -1 = -8 ten {number} -9 five
without +10 so +8 a +6 her +3 the +1 = -5 his -9 *
wobbly -10 =
woman +9 =
women +10 =
won -5 the -11 =
wonder +14 = +9 what +8 why -8 if
wondered -6 if -13 =
wonderful +9 that +8 ,
word +9 from +8 {quote} +7 i +6 for +5 = +4 about -4 of -6 . and -12 at to
words -3 . -5 , -6 =
wore -13 =
work +4 . +1 = -4 and -6 ? -8 this will -9 is with -10 you -13 on
worked +8 up -5 out -8 =
worker -9 =
working -1 = -7 days -10 . -14 on
works +8 in +6 , -1 = -5 at -10 with -12 for
worksheet -7 .
worksheets +5 =
workshop -9 =
world +6 = -12 of
worn -12 =
worried -6 about -7 , -11 that -15 =
worries -7 me -8 at
worry -4 about -6 , -8 that -9 =
worrying +6 =
worse +5 = -8 .
worst +8 thing -6 =
worth +11 the +2 = -11 .
would +13 not +11 appear +10 never +9 have +7 know +6 say +4 it +2 = -5 * be -6 a ask he think -7 make take the -8 still -9 gladly happen -10 she suit -12 help mean -13 love that -14 you -19 like
wrapped -7 =
wrist -4 = -6 .
write +10 one +7 in +6 up +4 {quote} -4 it to -5 . = -8 about on that the -9 a -10 because down -14 with you
writes +6 =
writing +8 a +6 . -2 = -3 to -7 within -10 because this with -12 about
written +7 apology +5 by -3 = -5 {quote} -8 notice -11 that the -12 to -14 *
wrong +9 bus +5 in +3 . -4 , -7 about on -8 child -9 to -10 end
wrongly -7 =
wrote +5 {quote} -4 on -5 = -6 a -7 that you
x -6 . -8 = ray
ye +10 =
year +12 old +9 olds +8 has +7 group +3 = -7 , -9 we -10 there -11 she -12 . -15 ?
yearbook -9 =
yearly -8 =
years +6 , +4 = and -12 . -13 ago
yell -8 =
yellow -4 =
yes +9 or -3 = -8 he -10 to -11 .
yesterday -5 and -6 i -7 , -10 he -17 =
yet +12 to +9 again another -7 , -18 .
you +18 people +14 just lost +13 wanted +12 decided obviously +11 imagine knew looked not ought +10 threw +9 = dropped lose opened thought +8 'd blame guys needed picked promised skipped sleep two +7 * chose enjoy figured leave let only stood there took want +6 come lot signed speak spoke who +5 call could i read sent take think when will with +4 . ask left saw would +3 , are both gave +2 like made write -1 do have -2 may -3 ? can he the wrote {quote} -4 feel never on tell this were -5 always ever heard she to treat -6 a and hear meant one over ring -7 again already as at been by dare disagree first for now said still suggest today why -8 also change herself my point say something tonight try very well -9 believe check describe email from handled help himself how must please saved tomorrow use what wish -10 in through -11 choose explain get if -12 consider mentioned see seen -13 be decide raised -14 about an because noticed -15 or -18 called -20 mind -22 asked
young +8 and
younger -11 =
your +17 house +15 mind +13 feelings household place +11 = +10 kitchen +9 * address carelessness first older problem +8 front opinion +7 concern excuses hand own so {name} +6 colleague heart phone +5 emails head last little -2 note -3 fault -5 complaint mail signature -6 daughter email -7 feet kind name text voice -8 question shift -9 children mother rights {number} -10 point -11 comment help letter right sister -13 message time -14 form -15 patience -17 call -18 child
yours +7 = has +6 . -7 ,
yourself +9 = in +2 .
yourselves +6 =
yr +7 old -4 =
zero +6 = for -4 . -8 period -9 is
{name} +15 they +12 boy +11 kid +10 girl kids +9 lad +8 how +7 lot works {number} +6 again back class could have meeting next sat +5 comes group of +4 is +3 ? and does +2 at -1 says -2 * , = for -3 can dad got on {quote} -4 in it out -5 been from paper wants -6 essay name school this told will -7 about file first hit left not through x -8 . as be came day felt once reads table with -9 all answer did fell had hair has having if lost mark may or science thinks three today took without wrote -10 any b called copy dropped go phone still tells -11 a asked grandmother only over read should went -12 project reading since -13 father was -14 said -15 needs principal
{number} +8 they tomorrow who +7 on +6 again because plan yr +5 from until when you +4 at students +3 and with -2 {number} -3 p -4 is -5 = if in instead percent -6 that to today -7 * days of people this work would -8 have or she words -9 ? metres oclock one please test the there -10 for hours now residential -11 by -12 points {name} -13 grade was -14 out -15 . will
{quote} +13 , it +10 as will +7 i +6 because means +4 ? when +1 = -2 and in -3 on -4 about is so -6 by -8 off -9 that {name} -14 .
`;
