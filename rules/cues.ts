/** Learnt by `npm run learn` from 56335 sentences, not written by hand. How to read it: `Cues` in `src/rule.ts`. */
export const step = 0.25;
export const bias = -1.54;
export const table = `
'd +14 call +12 know +9 no say +8 let +7 think +5 ask +4 be been +3 have +1 = -4 want -6 come -7 a feel sooner -8 do had just suggest -9 expect said -10 rather -11 appreciate -13 really -14 like -15 take
's +15 daughter +11 mind son {quote} +10 kids mother turning way +9 always lazy pretty +8 being nephew only school +7 behind failing kid wrong +6 easier +5 fault just that +4 your +3 * +2 the +1 = -2 a going {name} -3 gone not {number} -4 in no -5 his report -6 . already fine letter name -7 about -8 anything fixed happy nobody nothing on to true two where -9 different signed telling terrified with written -10 allowed mine open stopped under -11 all any getting reading ready told up why -12 is -13 also back still working -14 come started -15 at
* +13 team +12 families +11 could data +10 card enough little send +9 parent who +8 our people +7 my +6 made today +5 boy do from if under well +4 about by get office will you +3 = out that would +2 in list to us your +1 as back -1 got her may over the this was -2 ? box certificate he last left -3 is night them without -4 's go {name} {number} -5 again has morning tells test -6 myself one or through tomorrow -7 bag say -8 after day mom po started -9 been can lunch scored she turned -10 are mum need put results -11 anything order -12 read rule sir until -13 b -14 took
, +12 every period +11 did had have mrs seeing +10 again end put +9 another somebody today +8 god has however now perhaps starting you +7 always mr ours unless whom yet zero +6 nobody sir was why +5 never none then +4 like nothing +3 are do everyone it +2 all at if not on same +1 a but the -1 i she -2 this what -3 and can how in kindly -4 is since so with {name} -5 about as before four just one to which -6 he my or we -7 dr five keep mine ms number once -8 anything free quite said say two write -9 bring come due even m miss much please quick should who -10 because honestly more thanks -11 also first nine whether -12 any ring told whichever -13 including -14 mostly tell {quote} -16 sorry thank -17 me -18 would -19 could
? -2 =
^ +15 try +14 glad +13 lovely +12 between frankly get nice stop sure +11 fix make must oh quit sort whether +10 bless down either literally pay silly take well yet +9 as be ever find fine funny had mark sounds twenty +8 always believe girls instead letting pull put read very +7 because being given honestly naturally pick remember so whenever +6 how madam once other per since somehow spare ten why you +5 and leave look next +4 but every keep mrs your +3 do good have one +2 this -1 nobody our -2 a does tell there when -3 everyone hello his sir thanks what -4 after before it new she -5 * about has kids no then until -6 bit bus he if neither only under which -7 both class differently i mine none now practice school we {name} -8 head is kindly maam never phones please quick room send their three tomorrow {number} -9 children during extra found god hers my omg teacher the twice two -10 anyway asking dear heads here still straight students swimming thank they uniform work would -11 best compliments friday got greetings notice second thought today -12 doctor may on phone see yesterday -13 dr hi hiya hope last nurse -14 an first happy monday to -15 re -16 might -20 can -21 also -23 hey -27 could
a +15 school +14 bully +13 mother +12 thank +11 class grown laminated map +10 babysitter deadline degree drama fifteen fifth haircut mean professional view {quote} +9 bit crisis fourth head home kindergartner locked loss missing nasty pen personal treat +8 bus calendar child goldfish lunch nice nut parking signature spelling story +7 liar lost nine nurse priority sentence +6 = b form hundred joke parent pity reply single twelve +5 five question teacher whole {name} +4 broken meeting new +3 girl kid row {number} +2 phone -1 * -2 second -3 good little proper -4 doctor full man person picture plan student -5 big fuss quiet word -6 change couple fair line monday sandwich seat text very -7 concern fresh lot message minute paper pleasure simple -8 blank call chance coffee drill few friend mix terrible week while -9 check formal fund game green re separate torch -10 blue cow crime film gift legend list photo plain recorder red short speech star ta tree -11 badge classmate door helper mess poster pupil signed slip small -12 brown chara copy lady lovely worry -13 go heads pain plate quick way -14 chat no -16 hard spare
aback -8 by
able -9 to -11 =
about +9 her +8 me you {quote} +7 that +6 who +5 , his -2 it -3 the -6 him {name} -8 school -10 what your -11 half missing -12 {number} -13 to
absence -4 =
absences -10 =
absent -3 = -6 on
absolutely +5 =
abt -10 the -15 =
accept -8 = the -9 .
accepted -7 =
accident +5 =
account +4 = -5 of
across +10 as +6 =
act +8 like +5 =
action -7 =
actually +7 =
added -10 =
address -5 = -7 , -9 is
admire +9 the +7 =
admission -12 =
admit +15 = +10 it
admitted -12 =
adore -9 =
adores -10 you -12 =
adult +9 in +3 =
adults +10 = in +9 .
advance -11 =
advice +5 =
advise +7 =
afraid +7 i +4 = -11 .
after +10 i +5 it +1 * -3 = -4 {number} -6 ten -7 four lunch -9 school -10 a -11 that -12 six
aftercare -11 =
afternoon -4 = -8 ,
afternoons -10 =
afterward -9 =
afterwards +7 =
again +11 i +9 . +5 = +2 , -10 next -12 ? -14 at in
against +8 him -2 = -5 the -12 it
age +3 =
ago -8 =
agree -9 . with -15 =
agreed -8 = that
agreement +7 =
ahead +8 and +3 = -11 ,
aide +2 =
alarm -4 =
alarmed -13 =
alive -10 =
all +10 i know +9 due this +8 do +7 you +6 got +5 = day to +4 of -5 weekend -6 four -8 * by -9 it my -10 night -11 families -12 , . right
allergy -5 = -7 ,
allow -10 =
allowed -5 = -7 to -11 .
alone +5 in -6 ,
aloud -8 = -9 .
already -2 = -8 .
alright -11 =
also +11 have +9 be -5 = -9 asked when -12 like not
alternate -10 =
although -10 =
always +10 take +7 the +3 = -6 . -9 * -15 been
am +12 done +8 afraid sick told +7 i no saying sure +3 only sorry +2 = -1 not -2 going -3 * -4 sending -5 a really -6 concerned the -7 following frustrated on {quote} -8 angry at making obliged upset -9 allowed glad gone out still up -10 all asking her replying -11 answering free how -12 , grateful requesting -13 worried -14 also just -15 happy in {name} -16 here -17 ashamed trying -28 writing
ambulance -4 =
an +8 = a +7 answer {name} +6 apology +2 * -3 eye -4 adult -7 independent {number} -12 interpreter -13 envelope -15 old
and +15 you +12 frankly yet +11 every now stick +10 at simple ye +9 by still +8 everybody forth get go here ours +7 asked in mine on send ten went +6 another do +5 once please your +4 {quote} +3 * a see this yours {number} +1 then -1 = there -2 one the -3 he it not to {name} -4 his they -5 had has so who -6 all call found neither no nobody three -7 her if ms must sat we -8 gave missed my need she talk thanks -9 about are both cried did got have kept may maybe needs wants why would -10 can could cross i nothing that -11 from me mr tell -12 last -13 mrs said -14 also how -15 is will
angel +9 =
angry -7 , -16 =
another +9 email +6 = school -5 . -9 thought -10 boy way -11 child -12 one -14 student
answer +9 me +6 . = -5 , -7 about -8 sheet -12 on
answered +8 =
answering +7 =
answers -9 ,
antibiotics -9 =
anxiety +5 =
any +12 * +8 other +5 more -4 = -7 child -8 day hour use -9 kind morning -10 teacher -11 chance -12 trouble way -18 time
anybody +11 at
anyone +5 . -7 in -8 else -9 you -14 who
anything -2 = -8 i -9 that -12 wrong
anyway +5 .
anywhere -11 .
apologies -3 = -5 for
apologised -10 to -13 =
apologize -9 = -10 for
apologized -7 to -12 =
apology +10 from +9 = +7 and
app -3 =
apparently +6 =
appeal -8 =
appear +14 = +11 to
applied -6 =
apply +8 to -10 for
appreciate -3 = -8 you
approach +12 =
are +10 just only to +9 making paying we +8 upset +7 hoping trying +6 being for +2 = -1 the -2 in -3 {number} -5 doing -6 at so -8 ready there working -9 a good one well -10 correct fine moving very -11 given requested seeing {name} -12 free -13 both welcome -14 entitled -24 right
area -13 =
argument -10 =
arm -7 =
around -8 {number}
arranged -9 =
arrive -8 =
arrived +9 at -8 .
art -8 room
arvo -6 =
as +10 if +9 good i +8 that +6 an +4 usual +3 * = -2 well -3 a -5 my the {quote} -6 soon -8 his -10 there -12 he {name} -17 of
ashamed +7 .
ask +9 again +8 a +4 me +3 , -5 . for -6 you -8 that -9 why -10 only the -13 is
asked +10 and +5 , him -5 whether -6 her -7 = why -9 for -12 about -16 me the
asking +8 questions +6 , +4 . -7 that -9 about -10 to -11 for -17 you
asks -6 for -11 =
asleep -7 on
assembly -4 =
assessment -11 . -13 =
assume +12 you +11 = +8 that
at +13 what +12 some yours +10 night +8 him least +7 me +6 no +4 her his ten that +3 your +2 {name} -1 home -3 my -4 any half work -5 break four pick the -6 our -7 assembly reception small -9 anyone -10 all five recess school -11 dinner every once present -13 lunch -14 noon -19 you
ate -7 the -9 = -10 a
athletics -9 =
attach -14 =
attached -6 , -9 . -15 =
attendance +7 = +4 , -6 .
attention +14 = +11 *
attitude +7 =
audience +9 =
aunt -9 =
auntie -11 =
autism +5 =
automatic -7 =
available -8 =
awake +6 =
award -6 =
aware +9 = +7 that
away +3 from -10 on
awful -7 =
awkward +10 =
b +9 minus -2 = -10 .
babysitter +12 = +9 .
back +11 today +8 and +6 the +2 = -3 , -4 on -5 ? -8 when -9 of -11 from
backpack -5 = -9 ,
bad -1 = -4 news
badge -9 =
badly -8 , -9 = -10 .
bag -2 = -9 and of -10 with
bags -8 =
bake -7 =
balance -11 =
ball -8 ,
banana -13 =
band -7 =
bar -8 =
barely -10 =
bars -6 =
bath -7 =
battery -6 =
bay -6 =
be +15 bothered +11 having +9 careful making +8 found on told +7 writing +6 an very +5 = held +4 ashamed sure +3 * -4 doing the -5 a clear grateful hard honest {quote} -6 . able -7 all exhausted in -8 alarmed closed done excused marked off paid upset wrong -9 at late looked out right sent -10 delighted -11 open useful -12 willing -13 given -16 possible -20 back glad there
beanbag -9 =
beans -7 =
bear -11 with
because +18 you +12 nobody +10 no +9 somebody +5 a +2 = -4 my -5 i of -7 what -8 that -9 in the {name} -10 why -12 her -13 at
becomes +9 =
bed -6 . -10 =
bedtime +3 =
bee -8 =
been +13 allowed +11 handed +9 given one +8 put +6 eating -1 = -5 * -6 a moved on -7 to upsetting -8 taken -9 suspended -10 calling telling -12 thinking -13 up
before +14 you +10 a +9 monday +8 friday +6 , +4 = +3 he -3 {number} -4 the -5 . i -6 we -7 {name} -8 school -9 half they -10 ? -11 then -12 that
begin +9 to
behalf -8 =
behaviour +9 =
behind -5 the -8 in -11 him
being +8 the +7 told +6 = -11 done
believe +6 i +5 that +4 = -7 it
belongs -13 to
below +9 * +2 = -8 ,
bend -9 =
beneath +10 =
best -6 , -9 way -11 . -15 =
better +6 = -9 , -11 with
between +9 the them +7 =
beyond +5 =
big +13 man -2 =
bigger -7 =
bike -10 =
bin +8 .
birth -6 =
birthday -8 =
bit -13 , -14 *
black +3 =
blame +12 = +9 the +7 . -6 for
blamed +8 =
blank +8 . -7 =
blazer -9 =
bleeding -8 =
bless +6 = -7 you
blessed +9 =
block +5 =
blood -6 =
bloody +10 =
blue -9 . -15 =
board +10 . +5 =
body +13 =
book -6 . -9 =
booked -11 =
books -9 = -10 ,
boot -4 =
boots -6 =
borrow -7 =
both +23 know -8 = boys of -10 in -11 times
bother +9 to +7 =
bothered +13 to +10 =
bothers +7 =
bottle +10 . -2 = -8 and
bottom +3 =
box -4 = -8 . with -9 of
boxes -10 =
boy +8 is +7 of +6 's = -5 . -8 from
boys +9 . +8 =
brat +10 =
brave -10 =
bread -5 =
break -10 = -15 .
breakfast +4 . -12 club
breaks -10 =
breath +8 =
bridge -6 =
bring +5 the -9 = -12 a
brings -7 =
broken +9 wrist -8 ,
brother +14 in -10 's -12 , .
brought +11 up -5 = -6 a -10 home
bruise -7 on
building +5 = -6 ,
built -7 =
bully +15 = +8 .
bullying +4 =
bump +8 =
bumped +7 =
burn -9 =
bus +6 driver -5 and company -6 leaves pass -7 = with -10 stop -11 {number}
business +4 =
busy +7 =
but +11 do to +9 then you +4 that +3 = +1 * -4 it not the -8 no -9 there -10 her -11 please -12 i -13 could
buy +11 the -10 a
by +11 noon +10 somebody +9 return +8 you your +7 monday tomorrow +6 his {number} +5 friday now +3 a +2 = -3 the -5 me -6 * herself -8 her law -9 himself it that -10 another my -11 mistake one our -13 when -14 then -15 hand -17 phone
cafeteria -5 =
cage -11 =
cake -10 . -15 =
cakes -9 =
calculator +5 = -8 ,
call +10 it +9 {name} +7 that +3 = me -4 . -7 my -9 him -10 at when -11 {number} -12 you -13 on
called +3 = -6 him -7 her -8 {quote} -9 you -11 out -14 the
calling +14 the +8 = -12 him
calls +10 . +6 =
calm -8 . =
calmly -8 =
came -5 = from -8 about -9 to -10 . home
camp -6 =
can +13 all +12 forget +10 keep stay +9 only +7 explain hold +6 wait +5 tell +4 say +3 not +2 have -2 be -3 = do -5 send -7 {name} -8 change -9 . somebody someone -10 help she -11 collect give still -12 you -13 , we -14 he -15 bring come -16 about i -18 take
cancelled -6 =
candidates -13 =
cap -10 =
captain -5 =
car -1 = -7 ,
card -9 =
cards -11 =
care +12 less +1 =
cared +7 =
careful +6 =
carefully +8 =
carelessness +12 =
cares +9 =
carnival -6 =
carpool +8 =
carrying -8 =
case +9 of +7 =
cash -15 =
cast -5 =
cat -10 . -15 =
catch -5 =
caught -3 =
cause -7 =
cc +8 =
cell -6 =
cello -6 =
cent -9 .
center -8 =
certificate -3 =
chair -4 . -5 = -8 ,
chairs -8 =
challenge -7 =
chance -10 of
change -6 , = ? -8 in -10 yet
changed -8 = -11 , .
chaos +8 =
chapter -12 =
chara -9 . -12 =
charge -9 ,
charming +8 =
chart +9 , -4 =
chasing +10 =
chat -2 = -6 .
check +4 = -11 in
checked -6 the
checking +5 =
cheerful -10 =
chemist -10 =
cheque -8 =
chess -7 . -15 =
child +10 with +9 , +7 is +6 of +4 = who +3 's +2 . -4 * -7 and -8 told
children +12 ? +6 = are +5 . and who -5 's -10 that -11 have -12 were
chips -7 =
choice +8 but +5 = -7 .
choir -4 =
choose -7 =
chose +8 to
chosen +6 =
chuck -10 =
church -8 =
city -6 =
clapped -10 =
class +7 of -1 = -3 that -6 * -8 for in -9 at -13 ?
classes -8 =
classmate -11 =
classroom +6 = -4 .
clean -3 =
cleaner +11 =
clear +5 , -7 about
cleared +9 =
clearly +7 =
clerk -15 =
clever +9 =
climbing -8 =
clinic -15 =
close +10 of +3 = -10 , -12 at
closed +7 .
closes -7 = -10 on
closet -11 =
clown +10 =
club -10 . -12 =
clue +8 =
coach +11 's -1 = -5 {name} -10 is
coached +11 =
coat +6 on -7 ,
coats -12 =
coffee -7 = -8 .
cold -10 . =
collect -3 =
collects -7 =
college +9 =
comb -12 =
come +10 with +9 from +8 as +5 down -3 and back in -6 for -7 get -8 . by off on -10 along
comes +5 back -9 ,
comfort +9 = to
comfortable -10 with
coming -1 = -10 back
comment +6 =
committee +3 =
communication +13 =
company -10 , -11 =
complained +7 =
complaint -2 = -6 about -13 ,
completely +11 =
compliments +10 to -11 of
compulsory -11 =
computer -9 =
concern +11 for
concerned -7 = -8 . -10 about
concert -8 = -9 .
conclude +9 = that
concussion +8 =
conditioner -11 =
confirm -9 that -10 =
confirmation -8 =
consent -8 . -12 to -15 =
consequence +8 =
consider +9 = the +7 this
considered +5 =
constantly +9 =
consult +10 =
consultant -7 =
contact -4 =
control +9 = your
conversation +10 . +5 =
cook -10 =
cool -8 =
coordinator -9 =
copied +9 in
copies -6 =
copy -6 of -7 is -10 = -11 .
corner -12 =
correct -9 me -10 .
correction -11 =
corrections -8 =
correspondence +8 =
cost -5 = -9 .
costs -7 {number}
costume +3 =
costumes -12 =
cough -10 =
could +11 run +9 spell +8 see +5 have -5 = do -7 {name} -8 come somebody use -11 she -12 i someone -13 he -14 the we -25 you
council -6 =
count +9 the
counted -8 =
counting +5 =
country +3 =
counts -9 =
couple -8 of -9 =
course +6 , -8 .
court -8 order
courtesy +9 =
cousin +10 in +6 = -9 .
cover -3 =
covers -11 the
crackers -9 =
cranky -11 =
crayon +9 .
credit -13 =
crew -10 =
cried +6 , -5 = -9 in
cries +6 =
crime -4 =
crisis +10 =
criteria -9 =
cross +8 country -5 = -10 .
crutches -9 =
cry -7 . -14 at
crying +8 .
cup -5 =
current -12 =
custody -5 =
cut -14 .
cutting -7 =
d -10 {name}
dad +7 , -5 = -6 's -8 and -10 was -11 .
dare +12 say
dark +7 , +6 =
data +9 =
date +6 on -5 . -9 is -10 =
dated -9 {number} -11 =
dates -6 . -7 = -8 are -13 ,
daughter +9 in +7 . +5 = -4 has -6 is was -21 {name}
day +12 it +7 after +6 one -3 = -4 . and -7 on this -9 but for -10 's ? is -12 to
days -3 = -4 . -6 in -7 out -8 , ? he -10 for
dead -17 =
deadline +7 = -5 for
deaf -8 =
deal +13 = +9 with
dear +4 ms -3 {name} -9 = mrs principal -13 parents teacher
death -7 = -9 .
debate +4 =
decide +4 = -11 .
decided +11 i +5 = -9 on -12 .
decision +3 = -8 ,
deep -5 =
degree +7 in
degrees +4 =
delay -10 =
deleted -9 =
demand +11 =
dentist +10 's
department +13 =
deserve -7 =
desk +9 by -4 , -6 .
details -12 =
detention +10 . +9 =
diary +3 =
dictionary -4 =
did +7 it +6 say +2 not -3 . -5 , -6 that -7 the -13 i
die -9 . -10 =
died -6 =
difference +11 between
different -9 =
differently -5 , -6 =
difficult +3 =
dig -10 =
dining -8 =
dinner -4 = -7 , -9 .
dinosaur -7 =
direct -4 = -11 ,
direction -10 =
director +6 =
disagree -8 = with
disappointed -12 that
disaster -8 =
discipline +8 =
disco -10 =
discuss -9 another
discussion +8 . +6 =
display -6 =
division +4 =
divorce +5 =
do +12 so +11 let +10 hope wonder +8 admire have see +7 anything in +4 a +3 , = +2 . +1 not -1 it -4 * -7 at -8 you -9 for {name} -10 the -11 what -12 they
doctor +3 's -6 = -7 says -10 has
document -6 =
does +9 . +5 = -4 it the -7 she -9 {name} -10 he
dog -9 .
doing +9 it +6 this +5 . -14 a
done +6 = -5 . -6 it -9 with -10 so
door +7 is +5 , +2 = -9 for
doors -11 =
double -3 *
doubt +7 =
down +7 by the +4 = +3 to -4 , -8 ? -9 what -11 from
draft -17 =
drama +11 queen +6 =
dramas -10 =
drawer +4 =
drawing -10 = -12 of
drawings -8 =
drawn -10 =
dress +5 code
drew -6 =
drill -7 =
drink -9 =
drive -5 =
driver -7 =
driving -10 =
drop -3 = -10 .
dropped +8 off +5 =
drops -6 =
drove -6 =
dry -9 , -10 =
due +6 respect -5 on -10 to
during -4 = -6 a -11 the
dying -8 =
dyslexia +11 =
e -6 =
each +11 and +4 other -6 = -8 of one -10 family way
ear -7 . =
earlier -5 =
early -9 bus -12 . -13 =
earned -14 =
ears -10 =
earth -11 did
easier +9 to
easily +8 =
easy -7 .
eat -8 . = -10 a
eating +6 lunch -4 =
ed +9 =
education +8 =
effect -10 =
effort +6 =
egg -9 =
eight +6 , year -8 and
either -11 , -15 . -18 way
elbow -9 =
eleven +8 year -5 . -9 and of
else +7 's -10 is
em -18 =
email +10 like +9 of +7 . +6 me +5 = -9 you -10 between
emailing +14 = +11 me
emails +12 , +10 . +4 = -11 from
embarrassed -8 to
enclose -12 =
enclosed -10 . -19 =
end +3 of -9 ?
ended -11 up
ending -8 =
enjoyed +9 =
enough +9 for +6 to +5 = -5 , -8 .
entirely -16 =
entitled -9 = -12 to
entrance -12 =
entries -11 =
entry -11 =
envelope -6 , = -10 .
error -11 =
essay -4 = -12 is
estate +10 =
evaluation -9 =
even +8 one +5 = +4 the -10 when -11 {name}
evening -5 = -9 mr
evenings -8 ,
ever +11 once +9 , +8 do +7 =
every +10 blessed +9 other +8 week +7 last +6 parent +5 = +3 single -6 family -8 bit -11 child morning -14 right
everybody +6 in -5 =
everyone +8 else +1 =
everything +7 =
evidently +18 =
exactly +11 = +5 what -11 how
exam -2 = -9 and
examination -11 =
exams -5 =
exception +9 , +8 =
exceptions +9 =
excited -8 =
excuse +5 = -9 my
excused -5 = -8 from
excuses +16 = +14 .
exhausted -11 =
expect +9 me you +8 = +7 the
expecting +8 =
expense -9 =
expired -7 =
explain +10 to +8 = +4 it -10 why
explaining +9 = -9 the
explanation +5 =
extra -8 * credit -9 =
eye -3 = -9 , .
face +6 , -3 = -10 to
fact +10 that +5 = -13 .
fail +10 =
failed -7 the
failing +5 =
failure +9 =
fair -8 = -12 to
fairly +10 =
faith -9 =
falls -8 =
false +6 =
families +8 and +7 = +6 have who -6 .
family +10 that +4 .
far +3 =
fast -7 = -8 ,
faster +5 =
fasting -9 =
father -9 of
fault -5 = -12 and
favourite -7 =
fee -6 is
feedback +4 =
feel +5 = +4 like -10 , -11 bad
feeling +10 that
feelings +13 =
feels -2 =
fees +13 =
feet -13 =
felt +4 =
fence -4 =
feral +14 =
fever -8 ,
few -9 weeks -10 =
fifteen +11 year -4 minutes
fifth +4 = -7 grade
fifty -3 =
fight +3 =
fighting -15 =
figured +9 =
file +3 =
filing -7 =
fill -9 it
filled -4 = -6 in
filmed -6 =
final +7 .
find +12 you +7 him +6 = -9 another -10 a me -11 his
finding +6 =
finds +5 =
fine -4 . -10 and -11 by with
finger +5 =
fingers -9 =
finish +3 = -10 the
fire +6 drill -4 =
firm -7 =
first +5 and -3 = -5 , -7 of -8 year -9 time -11 one to
fish -12 =
fit +7 to
five +5 , +2 = -4 * -8 school -13 .
fix +7 it +5 =
fixed +5 =
fixing -11 to
flat -10 = out
flight -10 =
floor -6 =
flu -10 =
folder -6 ,
follow -7 up
following -13 up
foot -6 =
footage -9 =
football -15 ,
footy -13 =
for +10 , thinking +9 half three +8 everyone having +7 eleven good +6 . once +5 a it someone +1 * = you -1 her the -2 my {number} -3 his -5 everybody five nine nineteen ten that two word -6 calling six -7 sending -8 anyone -9 always friday special -10 full ringing saying {quote} -11 both -12 asking us -13 all writing -14 coming -16 now
forbid +8 =
forearm -8 =
forever +9 =
forget -16 it
forgive +4 me -6 the
forgiven -10 =
forgot -3 to -6 = -10 his
forgotten +4 =
form +7 * +6 . +5 is -2 = -5 , for -6 has -10 ? by
formal -11 =
forms -7 =
forth +8 =
fortnight -5 =
forty +4 minutes +3 = -8 years
fought -13 =
found -2 = -7 out -8 , in
four +8 hours -3 = -7 of -8 , -13 .
fourteen +5 =
fourth +3 =
fractions -7 =
frankly +14 = +7 i
free +6 . -8 and -9 to -10 on -11 = of
fri -7 =
friday +7 and -3 . -5 , -6 {number} -7 = for -8 ? to -9 is -10 at
friend -5 = -8 .
friends +10 = +8 ,
fright -9 =
frightened -5 =
frog -11 =
from +8 a +7 somebody +4 now you +1 * -3 {name} {number} -7 me -8 her tomorrow -10 next -12 his school -13 monday
front -5 desk -6 row -10 pocket
froze -9 =
fruit -10 =
frustrated -5 = -8 that
full +2 of -7 .
fully -15 =
funny +11 how +6 , +1 =
furious -9 =
further +9 = +6 to
game -5 = -9 .
garage -9 =
gas -6 =
gate +7 , -2 = -5 at
gave -6 up -8 the -13 her
generally +7 =
genius +12 =
get +11 ? +10 her over told +8 = +6 off +5 this -2 a -3 to -6 the -7 that you -8 it -9 in -11 on
gets +6 = -6 in
getting +4 = -6 to -11 a
gift -4 =
gifted +11 =
girl +8 , =
girls +8 = -9 and
give -3 = -4 it you -7 a -9 them
given +7 that -2 = -6 a -9 him
gives +4 =
giving +5 =
glad +13 the -2 to -8 of
gladly -15 =
glass -17 =
glasses -8 , -15 =
glitter -8 =
glove -10 =
go +8 on +5 * +4 over +2 to -5 back -7 , -8 at -9 up -10 and home of -11 in
goal -7 =
goat -10 =
god -12 . -17 bless
goes +10 on +7 to +3 = -4 any -6 up -10 .
goggles -7 =
going +8 on +2 to -8 in -11 for round -12 .
goldfish +7 =
gone +8 by -8 to
good +9 deal +8 luck +7 enough +5 , -3 = -9 at morning -10 and day time -13 . -15 afternoon -19 evening
goose -13 =
got +7 back +6 to +2 * -2 = it -5 the -6 my three -7 . -8 into one -9 out your -12 up
gotten +9 =
governor +11 =
governors +4 = -12 ,
grade +4 =
graded +5 =
grader +6 =
grades +7 . +4 =
gran -12 =
grandad -12 =
grandfather -7 =
grandma -9 =
grandmother -6 =
grandparents -6 =
granny -8 =
grass -13 =
grateful -8 if -11 = -13 for
gray -10 =
great -5 = -6 * -13 .
greatest +9 =
green -8 =
greetings -13 =
grew +8 =
grey -10 =
group +8 work -1 = -4 , chat -10 and
groups -14 =
grow -9 =
grown +8 = +7 woman +6 up
guarantee +6 =
guardian -9 =
guess +14 = +12 it +11 the +8 , +6 is -8 .
guinea -9 pig -10 =
gum +8 =
gun -10 =
gutted -12 =
guys +9 =
gym -4 = -7 ,
had +12 their +10 you +9 read +7 been +6 = one +5 it +2 no not -1 * -2 the -6 a her three to -8 asked -11 . -14 his
haha -11 =
hair -13 is
half +10 as +5 the -2 = -4 . -7 term -8 yearly -9 and -11 hour
halfway -7 =
hall -2 = -5 . -8 is
hallway -7 =
halves -8 =
hand +8 at +5 , +3 = -4 . -6 * -9 and
handbook +9 , +5 =
handed +8 a +4 = -6 in -10 to -11 it
handing +10 =
handled -7 =
handles -10 =
hands +6 =
handwriting -6 =
hanging -8 =
happen +7 to +6 =
happened +9 to +5 at -4 . -6 = -18 ,
happens +4 = -8 if
happier -9 =
happily -13 =
happy -8 = -12 for -14 with -18 to
hard -7 = -8 , and -11 . -14 for
hardly +10 =
harm -5 = -10 done
has +9 so +4 * +3 had +2 = to -2 not -3 the -5 asked changed taken -6 an lost -7 made -8 one promised -9 decided given told {number} -10 moved -12 started -13 stopped
hat -5 . -6 =
hated -13 =
hates -9 =
hats -5 =
have +15 met +13 yet +12 come +11 managed +10 all expected gotten +9 thought +8 chosen taught +7 i nothing +6 = done had used +5 noticed now run rung time +4 thirty +3 said -1 not -2 never seen to told -3 . been got -4 an -5 a paid put two -6 , asked known my started -7 heard ordered your -8 signed -9 gone moved set -10 considered loved spoken the written -11 his -12 always ever every -13 also one read -15 since {quote} -18 just
having +8 = this
he +8 threw +7 only +5 comes gets +4 's +3 does got +2 is -2 wants -3 could said -4 = put -5 'd asked had tells -6 been missed -7 asks laughed says would -8 heard just likes looked must saw told -9 brings hates knew like plays reads wanted went writes -10 already always believes come himself know -11 feels kept may read talks wrote -12 gave knows loves need sits then thinks took -13 and ate do -14 say -15 should
head +2 = -6 of -7 lice -8 down -11 on
heads -10 up
hear +8 about of +5 the what +4 = -7 it that -8 how -11 this
heard +7 the -7 about you -9 , -10 = -11 that -13 .
hearing +10 about -3 =
hears +5 =
heart -3 =
heat -14 =
held -6 = -7 the
hell +10 =
hello -9 {name} -11 mrs
help -2 . -5 with -8 ? if you -9 him me -13 =
helped -9 =
helper -9 =
helps -10 . =
her +9 because mouth +8 cousin +6 in out +5 hair name {name} +3 and the +2 = +1 * -3 to -4 at up -5 . that -7 a for group {quote} -8 about -9 ankle brother dad good left nan number {number} -10 feel phone -11 i
here +10 with +9 we +8 and at +6 . -3 , -8 are -9 it -15 is -18 's
hers +4 =
herself -4 = -6 .
hesitate -5 = to
hey -5 = -6 mr
hi -8 miss -9 it -11 mr -12 = -15 {name}
hid -6 =
hides +8 =
high +5 =
higher -9 =
highest -10 =
him +9 there +7 back home +4 at for out what +3 in +2 = -3 ? -5 , i -6 this -7 with -8 a to -9 before -10 have that -11 so -12 {quote}
himself -5 , -10 in
hip -10 =
his +14 {quote} +10 side +9 behaviour +8 mother +7 sister +6 cousin phone +4 bag +3 = -3 brother -4 head name {name} -5 dad -6 grandmother inhaler -7 glasses group -8 room -9 first new -10 backpack coat eyes
history -4 =
hit +9 back -9 = -16 the
hitting +9 =
hiya -13 =
hold -9 the
holding -9 a
holiday -7 = -8 .
holidays +8 =
home +7 at +6 with +5 is -1 = -5 and -7 from we when -8 too -9 * today -10 without -12 the
homes +9 =
homework +6 was
honest -6 =
honestly -8 .
hope +6 it -6 that
hoped -3 = -4 that
hoping +12 i
horrible -11 =
horse +6 =
hospital -5 . -10 =
hot -7 =
hour -3 = -4 , -10 and
hours -2 = -10 after -12 .
house +5 , +3 =
household +15 = +8 .
how +8 hard nice +7 the +6 to +5 = -5 things -6 's -8 long what -11 did -12 i much -13 often -14 does -15 .
however +6 =
hug -10 =
hundred +9 = +6 and
hurry -10 =
hurt -3 = -9 ,
hurts -11 =
husband +5 is -3 = -7 says
i +19 suppose +15 notice +13 suggest +12 dare +11 demand were +10 consider guess require suspect +9 assume call sit +8 really shall +7 pay +6 see want +5 need teach +4 expect find think will +2 feel take -1 said -2 = have told -3 did missed sat -4 come could felt may read send -5 appreciate ask asked can stand -6 'd called hope moved noticed only realise ring saw sent signed {quote} -7 also had now paid remember still was wish would -8 agree know respect set should write -9 apologise attach filled keep laughed left meant shouted simply -10 be dropped gave learned like love promised thought tried understand wondered -11 figured made ought owe put thank went -12 disagree enclose got kept nearly remain seen -13 counted spoke used -14 cried forgot request talk took wrote -15 let received -16 is wanted -19 never -20 just
id -5 = -6 .
idea -4 = -8 how
ideas -8 =
if +11 i +7 my nobody +6 anyone this +5 his +4 * -1 = -3 they {name} -4 a not we -5 he she -6 any you -7 her -8 there -9 your -10 anything so -13 it -14 something
ignored +8 =
ignoring +6 =
ill -4 =
imagine +11 = -11 how
important +4 =
impression +11 = +8 that
improve -10 =
in +10 six wet what +7 here that +6 charge time +5 for law one without +4 tears this your +3 . front {number} +2 = a which writing -3 three -4 * at it the -5 any plain -6 from full -7 reading -8 her him my -9 ? everything line lost private ten -10 class fourth good place school -11 advance last today -12 another -13 his -16 our
inbox +13 =
inch -14 =
inches -9 =
incident -3 =
included -9 = -10 . -11 ,
including -12 =
increased -11 =
independent -6 =
infection +9 =
inform -6 = -7 you
informed -10 me -11 = -12 the
ink +8 =
ins +7 =
inside -6 the -7 = -12 .
insists -9 =
inspector +10 =
instead +6 of -1 = -6 . -8 , -10 ?
instructions +10 =
instrument +7 =
insurance -9 =
intend +10 =
intention +7 =
interest +12 = +10 in
interested +14 = +11 in +9 to
interesting +14 = +11 .
interpreter -10 =
interview -9 =
into +11 this +4 = -8 the -9 what
invited -11 =
invoice +7 =
is +17 you +13 more +10 lazy never +9 coming ever simply +8 just +7 going +6 for nothing something +4 always very +3 * it +2 = to +1 a -2 the -3 about being in -5 , off she what {quote} -6 at below closed his made mine only -7 bad crying free now on where -8 best compulsory difficult due enclosed he under whether yours {name} {number} -9 attached decided easier fair hard hers my plenty regarding yes -10 allowed down fine friday from full missing normal our out pending ready true -11 broken clear needed right safe -12 correct there written -13 afraid back well -14 good me -15 better with -17 open
isolation +10 =
issue +7 . +6 =
it +13 really +10 kill +9 got not would +8 done without works +7 before suits until +6 ? that there +5 down now right so +4 's by came or +3 out the +1 = -1 * . in -2 for -3 again must on says -4 as happens took -5 , goes may was {quote} -6 and at back happened hard went -7 does made -8 be get just possible -9 any four like meant properly tonight with {number} -10 after over turned -11 do left look needs than true well -12 hurt mean say should stung work -15 looked
itself +10 . +9 = -11 ,
jam -11 =
jar -8 =
jersey -7 =
job +6 to +2 =
jobs +8 =
join -4 =
joined -6 =
joke +7 =
jokes -10 =
journal -8 =
joy -8 = -12 .
judge +4 =
judges -8 =
juice -7 =
jumpers -11 =
just +8 do +6 = -2 * -6 wanted -7 need -8 to -9 drop -10 had letting -11 like -13 send
keep +8 that -7 the -10 . doing
keeps -8 a
kept +6 it -2 =
kettle -11 =
key -6 =
kicked -10 the
kid +10 = with +8 is +5 's -6 who -8 .
kids +9 get +8 = with +3 in -5 , -6 at who
kill +9 you
killed +6 =
killing -13 =
kind +7 of -6 = -9 about -11 . -12 to
kindergarten +7 =
kindergartner +10 =
kindly -5 = -8 allow check -9 let -10 send
kindness +4 =
kit +10 ,
knew +7 about +1 = -10 .
knife -10 =
know +10 which whose +9 my +7 what +6 where +5 about he -3 . -4 , = how -5 if whether -6 ? -7 and -8 so there yet -9 is that why -10 * when -12 {name} -13 by -17 this -19 you
knowing +5 =
known +10 to -7 = -11 .
knows +8 what +7 =
lab -13 =
label -9 . =
labels -13 =
lady +7 =
laid -11 =
land -11 =
landed +6 =
language -9 .
lap -6 =
laptop +6 =
large +7 =
last +11 name +6 email +5 time +2 = -9 one week year -10 page -11 night
late +7 pick +6 and work -2 = -8 on -9 , -11 bus reply
lately -8 =
later +5 . -7 ,
laugh -6 = -12 ,
laughed -6 = -9 ,
law -7 =
lawyer +8 . =
lazy +14 = +10 ,
le -16 =
learn +9 from +7 = +4 that
learned +6 =
learning +9 . +5 =
learnt +8 =
least +11 = -12 one
leave +2 = the -4 it -8 at -11 ,
leaves -9 at
leaving +11 a -6 =
lecture +13 =
left +13 to +8 on +6 it -4 = -9 a side -10 eye his
leg -17 =
legend -10 =
lent -9 =
less +11 = about +9 . -9 likely
lesson -2 = -6 on -7 ,
lessons -6 =
let +16 a +7 it the +3 = +2 us -6 me {name} -14 you
lets -6 =
letter +8 about +4 . -5 = -6 * , -7 in of -9 was -11 to
letters +9 . +8 =
letting -17 you
level +6 =
liar +11 , +7 =
library -10 =
lie +9 =
lied +8 to +7 =
life +10 =
lift -4 =
lights -4 =
like +9 mine that +8 her this +6 i +2 a +1 = -4 him -6 one -8 is -9 an {quote} -11 {number} -12 us -19 to
likely -9 . -10 =
likes -4 = -8 the
limit -11 =
line +6 . -4 = -9 and
link -6 =
lip -11 =
lips -8 =
list -4 for -6 of -7 ? -8 = -9 was -11 is
listed -14 =
listen +6 =
lit -7 =
literally +8 =
little +12 * +9 = +7 girl -9 one ones
living +6 =
local +13 paper +11 =
locked -3 =
locker -10 =
locks -12 =
log +5 =
login -8 =
logs -8 =
lol -3 = -9 .
long +8 division -3 = -6 and -7 , . -10 hair
longer -4 =
loo -10 =
look +8 up +6 at like +4 , +1 = -10 again to -11 for -13 into
looked +3 at -13 from
looking +6 for +5 at
looks +4 like
lorry -8 =
lose +8 =
losing +9 the +8 =
loss +6 =
lost +6 his +1 = -3 the -5 property -8 in my -10 ,
lot -4 of -5 . -6 ,
love +12 of -4 to -9 is it -10 you -12 =
loved -12 it -15 =
lovely +8 , +5 to -4 = -11 .
loves -18 =
low +2 =
lower -7 =
lunch +11 again +7 lady -2 . -3 = -5 , ? -6 on -8 detention
lunchbox -6 =
lunches -7 =
m -9 ,
maam -4 = -8 ,
mad -8 . -11 =
madam +7 =
made +9 it up +5 you -1 = -5 a my -7 the -9 by -11 us -12 her
mail -8 of -11 =
make +10 me +8 an +6 her +3 a +2 = -5 up -6 him -7 * -9 what -10 this
makes -10 the
making +6 = -10 it
mama -4 =
man +13 who +9 with +5 , +1 =
manage +11 = to
managed +5 = +4 to
manners +12 = +7 .
many -5 of
mark +10 my -9 it of
marking +11 is +6 =
marks +1 = -14 in
marvellous +8 =
master +8 's
match -6 =
mates -13 =
math -8 .
maths +5 .
matter +6 =
may -2 be i -7 ask have -9 hear -14 not -15 =
maybe +7 if +1 = -9 he -10 the
me +10 about +9 back guess +8 for how you +6 like right the +5 ? when where +2 = -2 to -4 , that {quote} -5 and -6 * in not she with -7 any -8 asking if more tell what whether -9 from laugh one so through understand {name} -10 who -11 at -12 he out -15 know
meals -11 =
mean -5 . = -8 that
means -7 = -9 a
meant +5 to -9 = -10 for -12 .
meantime -10 .
media -5 =
medical -5 =
medication +5 =
medicine -10 =
meet -4 = -10 on -11 you
meeting +9 , +4 . -5 on -7 with
members +7 =
mention +11 that
mentioned -14 =
mentions -11 =
mess -7 =
message +7 ,
met +8 =
mid -10 term -11 =
middle -7 school
might +12 want +8 = +6 have -10 be
mind +13 that +9 =
mine -2 = -5 , -9 and
minute -1 = -5 .
minutes +10 in -4 . = -7 to -10 ,
misread -9 =
miss +3 {name} -7 it -11 *
missed +5 the -6 = -7 your -9 it -10 a
missing +9 a +2 = -6 ,
mistake +5 , -4 = -5 .
mistakes -7 =
mix -9 up -11 =
mock -14 =
model -4 =
mom -9 , -12 .
moment -9 .
moms +8 =
monday +11 morning +2 , -5 . = -6 {number} -7 for -8 is -9 ? to -15 at
money +3 =
month -3 . -4 = -5 ,
months -12 .
moon +7 =
more +12 late +8 * +7 = +4 about +3 . -5 than -9 , time
morning -4 . -6 = -7 mr -8 {name} -9 mrs
mornings -8 = -9 . -13 are
mortified -12 =
most +3 * -12 days
mostly -7 =
mother +6 = +5 's -3 in -4 . -11 of
mothers +13 =
mountain +7 =
mouth +10 =
move +10 on +5 = -6 her -7 ,
moved -1 = -8 him the -9 to -12 ,
moves -8 =
movie -9 =
moving -5 = -9 to
mr -1 {name} -3 = -8 and -10 *
mrs +3 {name} -8 *
ms -7 {name} -9 = -10 *
much +6 for +5 as +2 = -11 that
mum +6 , -8 .
mums +15 =
museum -4 =
music -5 =
must +10 i +3 have +2 be -4 = -8 bring go -10 to -14 not
my +14 inbox +10 last +9 child solicitor staff +8 comment door experience guess hands patience words +7 = job mind +6 classroom office time +5 boy brother +4 daughter {name} +1 son -2 fault -3 kid -5 * husband -6 own shift -7 answer car question room -8 cell -9 best grandson mobile work -10 comments good phone -11 business dad dear finger life sister -12 mistake mum old -13 country end -14 heart -17 mother
myself -3 . -8 at
mystery +5 =
n -4 =
name +7 of +5 in -4 = -5 , -7 and -9 down
named -14 =
names -7 =
nan -11 =
nasty +10 =
nativity -7 =
naturally +15 =
naughty +4 =
navy -8 =
near -2 = -12 the
nearly -11 =
need +6 your -6 = it not to -7 you -8 . one -9 , from the
needed +8 a -11 , -12 .
needful +10 and
needs -2 = -3 a -8 . -9 it
neighbor -5 =
neighbour +8 's
neighbours -8 =
neither -4 = of
nephew +6 =
nervous -13 =
never +11 needed the +10 get +9 had +6 come +4 = -7 heard -8 asked in mind -9 hesitate -10 met said -12 stop
new +3 * -6 = -8 baby
newsletter +6 , +4 = -7 .
next +8 door +4 one +3 = to -4 week
nice +12 = -10 about
nicely +7 . =
night +12 before -4 = -6 , . -8 with -9 at
nights -3 =
nine +12 year +8 . -2 = -6 minutes -10 times
nineteen +6 =
ninety +9 =
nits -10 .
no +13 doubt +9 business +7 . choice +5 = -4 * one -5 , -6 longer -7 idea questions -8 hat need pressure rush worries -9 hard school -10 drama dramas hurry trouble -11 problem quarrel -12 cost good -13 complaint -14 child -15 charge
nobody +10 rang +9 in +7 = at -4 's has -8 is -9 * gets to -10 knows put -12 here was will -13 needs -16 .
noise -5 =
noisy -9 =
none -7 .
nonsense +9 =
noon +10 on +3 = -3 .
normal +4 =
north -10 =
not +15 bother +13 it +12 propose +11 notice trouble +10 teaching {number} +9 learn one opened +8 apply even ring understand {name} +7 aware i mine read something +6 going her make sure tell +5 = care fair for his interested so +4 been send +3 need take there +2 be the -2 * -3 you -4 . get that -5 , allowed got know seen want -6 answer count give have hear hold me never sleep your -7 deserve -8 angry eating forget hurt mention pass release said sign -9 after attend broken easy making promise slept telling -10 allow because blame blaming change comfortable discuss go gone grade him lazy owe saying start upset -11 leave worry -12 before consent mad mean permitted share yet -13 about done hand looking miss -14 feel pay trying -16 able agree -18 stop -19 mind -21 think
note -2 = -7 from -9 about -11 for
notes +5 , -2 = -8 are for
nothing +10 = +9 i +8 is +6 more +5 . -5 's -8 has -9 else -11 against -12 in
notice +12 the +4 = -5 . -9 of
noticed +8 he +7 . -8 anything -10 that -19 what
now +10 you +5 on -4 , -8 . {number} -9 and -11 than
nowhere +7 =
number -5 = -7 {number} -12 is
numbers +4 =
nurse +5 's -4 = -9 has
nut -4 =
nuts -9 , -13 =
o -6 =
object -10 to
objection -7 to
observe +9 =
obvious +7 =
obviously +5 =
oclock -8 ,
of +13 one +12 home seven +10 work +9 paper your +7 a everyone reading +6 mine ten +5 = +4 that +3 my +2 this -2 them -3 it us {number} -4 his school the -5 {name} -7 him those -8 time yesterday -9 day four things -10 all -13 staff -14 anything -15 me
off +10 your +9 her +7 his +4 = a for the -2 . -5 at -8 {name} -11 , till
offered -12 to
office +9 is +7 has +5 at -4 . -6 , -8 until -9 will -19 and
often -4 = -7 .
oh +11 = +9 good
ok -3 = -12 .
okay -6 , -11 . -15 =
old +5 's +3 = -5 * -9 address -10 one
olds +7 =
omg -7 =
on +11 like time +9 and +8 whether your +7 in two +6 at my this +5 duty paper +4 . that +2 a {name} -4 any the -5 her -6 ? to which -7 him page -9 date file monday top -10 leave phone those -11 * -12 what -13 account us -14 friday -18 {number}
once +12 asked this +6 again more +3 = -5 . -8 , -10 and made
one +13 can +12 email single +11 gets phone +10 does +9 had job person +8 adult look other +6 more word +4 = in +3 thing -1 of -4 . -5 's for line -6 and week -7 page to -8 bit i or out side we who with -9 fact friend oclock she was will -10 example from -11 he -14 ?
ones -12 .
online -9 =
only +10 assume child conclude ever her +7 {name} +6 = his +3 * -5 one -6 . -7 a -8 i in -9 ask heard -10 if just that
onto +7 =
open +3 = -6 to -7 , on
opened +14 =
opening +5 =
opens -8 at
operation -12 =
opinion +6 =
opt -9 = out
optional +6 =
options -12 =
or +16 she +14 you +11 he +9 we +8 after i +5 not -1 = -3 is -7 do with -8 a an in on will -9 * by his to -14 if
oral -7 =
orange -6 =
orchestra -7 =
order -7 . -12 =
ordered -7 =
orders -14 =
other +12 twenty +8 parent +7 = girls mums students {number} +3 boy -3 parents -5 children -6 way -8 pupils -10 student -13 side
others +4 = +3 .
otherwise +11 i -4 =
our -6 = -7 street -8 building meeting school -9 family -10 class counselor policy -12 house
ours +4 = -9 .
out +10 that +6 the +4 a loud +3 of +2 = +1 . -3 at -6 and with -8 today -9 here there when -14 ?
outside +4 =
over +16 there +8 his your +6 a +3 = -3 . -5 the -11 here -12 and
owe -7 you -9 me -10 =
owes -11 =
own +8 child kid +6 , kids
owned -6 = -14 up
owner -9 =
p +9 *
packed -5 =
packet -4 =
page -1 {number} -7 , two -10 = about
pages -8 . -9 =
paid +10 for -4 = -8 in
pain -8 in -11 =
paint -7 =
pairs -8 of -9 =
pajama -9 =
panel -7 =
panic -8 =
paper +4 , -8 ? -10 with
paperwork +9 =
paragraph +7 =
parent +10 = to +4 , -10 of
parenting +9 =
parents +11 = +9 like +8 group +7 who -5 , -9 of
park -9 on
parking +3 =
part +7 where -3 = -8 is
partner -6 =
parts -7 =
pass -3 = -9 the
passed -3 =
passes -8 =
passing -6 =
password -10 =
past +10 the +5 =
pasta -8 =
patch -6 =
patience -8 . with
patient -8 with
pay +6 for +3 = -7 , -8 .
paying +12 =
payment -12 =
pays +7 =
peace -14 =
pediatrician -9 =
pen +7 . -9 , -10 and
penalty -17 =
pencils -10 ,
people +9 = do +7 who +5 are
per +9 my +4 = -11 your
percent -6 =
perfect +6 = -13 .
perfectly +10 = well
perhaps +7 the +5 =
period -5 =
periods -8 =
permit -18 =
person +12 in with +5 = +3 who
personal -5 =
personally +5 =
phone +12 call +9 back +6 = +4 . -5 , -10 that -13 was
phones -5 = -10 ,
phonics +6 =
photo -7 = -8 ,
photographer -8 =
physical -10 =
physics -7 =
pick -1 = -2 up -9 it
picked +9 for +2 = -7 up
picks +5 =
pickup +6 =
picnic -8 =
picture -7 =
piece +7 of
pieces -13 =
pig -11 =
pigs -10 =
pink -4 =
pity +9 = +8 that
place +9 = -2 . -9 to
plain +9 and +5 = -12 words
plan +5 is +2 = -3 , -7 for -9 says
planner +8 =
plate -5 =
play -5 = -9 ? -13 .
played -7 =
player -11 =
playing -8 =
plays +7 =
please +11 stop +5 , -2 keep -5 check do -6 excuse -7 have thank -8 ignore note put sign treat -9 explain make -10 = come look take use -11 ask could give -12 ring -13 call -16 let -18 send -23 tell
pleased -6 =
plenty -6 of -7 . -11 =
plus +7 =
po -5 =
pocket -4 = -9 .
poem -10 =
poetry -10 =
point +5 = -9 ,
points -4 = -13 .
pole -11 =
police -3 = -10 have
policy +5 , +3 =
polite +9 = -10 about
pond -7 =
pool -3 =
poor +1 =
pop -6 =
portal -5 = -9 .
portfolio -8 =
possible -5 to -8 , ? -9 for -11 =
post +8 =
poster -4 = -7 ,
posts +9 =
potato -7 =
pouch -6 =
pounds -10 =
practical -9 =
practice -7 = is
practices +11 =
practise -14 =
practised -10 =
praise -8 =
pray +8 =
prayer -8 =
precisely +11 =
prefer -5 =
prepare -9 =
present -3 = -9 . -10 ,
pressure -6 =
pretty +7 =
price +8 of
principal +4 = -12 {name}
print -8 =
printed -6 = -9 on
printer +6 =
prior -8 =
priority +7 =
privacy -9 =
problem +6 with +5 =
problems +8 =
process -8 .
professional +16 =
program -7 = -8 ,
project -2 =
projects +11 =
promise -4 .
properly +4 =
propose +10 to +8 =
proposed -11 =
proud -7 . -11 of -14 =
provided -9 =
psychologist -6 =
public +4 =
puffs -10 =
pull +10 out +5 =
pulling +6 =
pump -16 =
pumpkin -12 =
punish +8 =
punished +8 =
punishment -8 .
pupil -20 =
pupils -10 =
puppy -9 =
purple -12 =
purpose -8 ,
push +12 in +8 =
put +9 her this +5 the +4 on +2 = it -7 a me my -8 in -9 out
quarrel -10 with -15 =
question +9 . of +6 = -8 about -9 , -11 {number}
questions -6 , -7 . -13 =
queue +10 =
quick -6 = one -10 and
quickly -4 =
quiet -6 . =
quit +4 =
quite +7 =
quiz -5 = -8 ,
quote -7 =
race -9 =
rack -12 =
rail -9 =
rain -10 = -11 .
rains -8 =
raise +4 =
ramp -10 =
ran -6 = -8 out
rang +3 = -8 you -12 the
rank +10 =
rarely +10 =
rash -14 =
rather +10 more +7 have +3 = -4 than -9 talk tell -12 hear -15 you
ray -8 =
re -4 = -7 ,
reach -5 me you -10 =
reached +4 = -10 me
read +7 the +2 = -5 , -8 aloud -9 me {name}
reader -2 = -8 ,
reading +2 = -9 in
ready -4 = -6 to -8 for
real +3 = -11 .
really +7 do +4 = -6 concerned -13 like
reason -4 = -6 for -8 , -9 . is
reasons -6 =
recall +7 =
receipt -11 of -15 =
receive -10 the
received -6 the -12 =
reception +6 = -8 .
recipe -13 =
reckons -14 =
recorded -9 = -10 as
records -8 , -9 =
red -6 =
reduced -9 =
ref -6 =
reference -8 to
reflection -9 =
refund +7 =
regard +6 =
regarding -10 = -14 the
regards -6 , -11 =
register +5 =
registration -9 and -13 =
regular -9 =
relay -10 =
remark -10 in
remarkable +11 =
remember +7 that +4 = -9 it
remind +8 = you +6 me
reminder -6 = -7 that
remove +6 =
repair -12 =
replace -9 =
reply +7 , = +6 .
report +7 card -1 = -7 that -8 and -9 of
reported -16 =
request -8 you -9 a -12 = -13 for -14 that
requested -9 =
requesting -11 =
require +6 =
requires -5 =
reserve -9 =
respect +15 , +11 =
respectfully -13 =
respond -12 to
responsibility +9 =
rest +5 of
retainer -6 =
retakes -8 =
return +3 = -8 it
returning -11 =
review +8 = -11 of
reviewed +6 =
revision +7 =
rich +15 =
ride -9 =
right +6 in -5 , = -6 . and -7 ? -14 to -17 that
ring -1 = -14 you
ringing +6 =
robotics -9 =
rocket +9 science
room -9 on -10 without -11 {number}
roster -13 =
rota +9 =
round -7 .
route -8 =
row -6 , -8 .
rubber -12 =
rude +5 = -7 to
rugby +11 =
rule +5 is -1 = -8 about -11 and
rules +7 are +4 =
run +4 = -4 . -6 the -9 ,
rung +5 =
running -10 late
rush -8 , . -12 =
rushed -10 =
sad -15 =
safe -9 . -13 =
said +5 . -3 you -5 {name} -6 he to -9 = something -10 the yes -13 * -14 what -16 i -18 that
sake +12 =
sale -10 ,
same +6 week +4 as +3 = -4 thing -6 for -8 . -10 in time two way -12 ,
sanction -6 =
sandwich -13 =
sang -14 =
sat +7 down +3 on +1 =
saved -11 =
saw -3 = -7 , -8 it -13 that
say +12 about +7 i +1 = -2 it -5 , the -7 he something -8 his how to -9 {number} -10 why {name} -11 a nothing
saying -8 {quote}
says +4 . you +3 it -5 = -6 the -7 she -8 i no -9 * -11 he -13 there {number} -14 {quote} -15 that
scared -7 to -13 =
scarf -9 =
scholarship +11 =
school +13 does +10 starts +9 would +8 has +7 board they +6 for to +5 = at +4 with -2 * -3 is -5 days nurse on -8 , -10 will -13 {name}
schools +10 =
science -4 =
score -13 =
scored +4 =
screen +7 time
screening -14 =
screenshots +10 of +8 =
script -13 =
search +6 =
seat +3 = -8 ,
seating +9 plan +7 =
second -5 . -7 hand -9 half -11 =
seconds +3 =
secretary +10 . +7 =
section +3 =
sections -9 =
security -7 =
see +11 we +10 who +8 , +6 that what +5 how +1 = -4 it -6 you -7 at his -8 {name} -10 her him
seeing +10 as -9 at the
seems +8 to +7 =
seen +7 it -9 = -10 . -11 a
sees -3 =
selection -13 =
self +8 =
sell -11 =
send +8 , +6 her +4 a me -2 it -6 home -10 the {name} -12 them
sending +10 him me +9 = -9 the
sends +5 =
senior -8 =
sense +13 = +6 .
sent +5 him -7 out -8 the -9 it
sentence +4 =
sentences +6 =
separate -13 =
separated -9 =
separately -9 .
serious +5 =
seriously -7 =
serve +7 =
service +8 =
sesame -9 =
session -9 . =
sessions -11 =
set -5 . -11 of out -12 off up
settle -10 =
settled +7 =
seventeen +9 =
sew -10 =
shaken -10 =
shall +6 = i -6 we -7 be
share -8 it -11 =
shared -7 =
sharing -6 =
shark -13 =
sharks -11 =
sharp -7 =
she +5 came is +3 does +1 will -1 has -2 'd -3 = -4 's may was -5 could tells -6 missed -7 * be did need never said should -8 comes laughed -9 felt read thought -10 do knew reads say -11 been made put thinks -12 knows took -13 get -14 loves -17 likes
sheep -9 =
sheet -6 , . =
shift -10 . -11 =
shin -10 =
shirts -10 =
shocked +8 =
shoe -8 . -9 =
shoes -6 ,
shook -13 =
shop -7 = -8 ,
short +6 , -6 . -8 = -9 version with
shot -17 =
should +5 know +3 not -1 have -7 she -8 go hear we -10 like -11 i
shoulder -6 = -9 .
shout +7 =
shouting +8 =
shove +8 =
show +8 up -6 = -7 him -8 . -18 you
showed -4 = -9 me
showing +7 =
shows -5 . = -7 a
shrug +10 =
shut -7 =
shy -6 =
sick +8 to +3 =
sickness -10 =
side -3 . -6 = -12 gate
sides -5 =
sight -8 =
sign +12 a +6 the -3 = -6 . -9 in
signature +3 = -8 is -10 .
signed +6 the -1 = -7 form -13 .
signing +10 =
silence +6 =
silly +10 me
simple +6 =
simply +10 = not
since +8 {name} +5 you {number} +4 he +2 = the -5 * -8 last -9 , three -11 .
sing -8 =
singing -10 =
single +9 = week +6 time -6 day
singled +7 = +6 out
sir -3 = -5 , -11 .
sister -7 in -10 is
sit +9 on there +6 with +5 = -10 near -12 . -13 the
sitting +10 in +7 =
six +6 , +5 year +2 = -1 * -5 weeks -9 .
sixteen +11 =
sixth +7 form +3 =
size -9 = -12 {number}
ski +7 =
skin -7 . -14 =
skipped +8 =
skipping +7 =
sleep +7 over +6 = -10 . -12 ,
sleeping +4 =
sleepover -9 =
sleeps -10 =
sleepy -11 =
sleeves -8 =
slept -17 =
slide -6 =
slides -3 =
slot -3 =
slow +5 =
slur -9 =
sly +11 = +10 ,
small +8 * -7 break one -8 ones -9 group -10 children
smart -6 =
smile -10 .
smiling -8 =
snack -2 =
snacks -8 =
snake -8 =
snow -12 =
so +13 called +11 glad kindly much +10 * maybe +9 why +8 as to +7 the +6 is now what +5 do -1 = -3 proud we -6 long there would -7 at himself she -8 , could it nothing thank -9 bear from i -10 quickly well -11 sorry -12 kind -13 please that this -15 if -21 here
soccer +6 =
social -9 media
socks -5 =
sold -12 =
solicitor +14 = +8 .
solid -9 =
solve -9 =
some +11 people +10 * +8 point +7 . +6 = -3 of
somebody +14 who +11 = +10 would +8 in +7 's
somehow +14 =
someone +15 who +8 to +6 = -10 's
something +6 about +5 . +3 = -6 wrong -8 new
somewhere +8 =
son +5 's +3 = -6 has was -12 {name}
song -9 . -12 =
songs -10 =
soon -7 . -9 =
sooner -5 = -9 .
sorry +12 but +8 if +6 you -2 = -7 and -8 for -11 to -14 about i -18 .
sort +8 of +7 it +5 =
sorted +4 =
sound -21 =
sounded -8 =
sounds +7 like
soup -11 =
spam -10 ,
spare +15 me +1 =
spares -11 =
speak +11 to -5 = -8 in -9 * -11 {name} -12 with
speaker -9 =
speaks +11 to +4 =
special -7 = -11 education
speech -3 = -8 therapist -9 .
spell +7 =
spelling +5 test -3 =
spent +7 =
spoil +9 =
spoilt +15 =
spoke -7 with
spoken -3 =
sports -4 day -6 =
spring -5 . =
staff -3 = -9 have
staffroom +6 =
stairs -7 . -8 =
stall -7 =
stamped -9 =
stand +3 = -6 ,
standard +9 =
standards +12 .
standing +1 =
stands -6 . -7 = -10 at
start -8 .
started +7 it -5 =
starting +11 to +7 = -8 tomorrow
starts +5 = -9 on
state -10 =
station -3 =
stay +9 up -3 = -5 at -6 home -9 . -10 in
stayed -10 with
staying -6 =
stays +10 at -3 = -10 with
step -8 =
steps -10 =
stick +2 =
sticker +7 chart -9 ,
stickers -8 =
still +8 no -5 got -7 in -8 , have -10 need -11 like
stitches -12 =
stoked -8 =
stomach -12 =
stood +9 there +2 =
stop +9 = emailing +8 sending -12 by the
stopped -2 = -9 .
stopping -8 =
stops -5 =
storm -11 =
story +10 with +7 about +6 , =
straight +7 answer -12 with
streak +9 =
strep -8 =
struck -14 =
stubborn -6 =
stuck -7 . -8 on -18 =
student -9 = -10 's , -12 who
students +9 and -9 have -10 .
studies +8 =
study -6 =
stung -10 when -15 =
stupid +8 . =
subject +5 =
subjects -9 =
submitted -16 =
substitute +8 =
such +10 an +8 =
suddenly +11 =
suggested -8 =
suggestion +10 that +9 =
suit -7 = you
suits -5 = -9 .
summary -7 =
summer -5 = -7 , -8 .
sunscreen -8 =
superintendent +11 =
supper -12 =
support -7 =
suppose +16 = +10 that +8 the
supposed +4 = +3 to
sure +15 , +11 to +9 = +7 it +6 the -6 you
surely +5 =
surprise -8 .
surprised +7 . -10 me -12 to
surprises -10 =
suspect +10 = -11 he
suspended +9 =
swap -13 =
swapped -11 =
swear +6 =
swearing -13 =
sweets -9 =
swelling -9 =
swim -6 =
swimming -3 =
switch -9 =
switched -11 =
swollen -10 =
syllabus +11 , +8 =
system -1 =
table -4 = -8 with
tablets +5 =
take +11 a -2 it the -7 her -8 {name} -11 your
taken -8 the -9 it
takes -3 =
taking +9 it +7 =
talk -3 to -5 = -10 about
talked -5 = -6 to -9 with
talking +8 to +2 =
talks +5 = -6 about
tally -10 =
tank -6 = -10 .
taught +4 =
taxi +7 =
tea -6 = -9 .
teach +11 = +10 them +9 her +7 the
teacher +8 . was +6 = -3 , -4 of -7 's
teachers +2 =
teaches +11 =
teaching +8 , him +5 =
team +5 = -6 ,
tears +10 on -5 .
teeth +3 =
telephone -10 =
telephoned -9 =
tell +10 from us -5 = -7 {name} -9 him -10 . his -12 you
teller -8 =
telling +10 her +7 us +6 =
tells +8 us -13 you
temperature -11 =
ten +9 for +7 to year -2 minutes -11 school -17 .
tend +9 =
terms +14 =
terrible -12 =
test +6 . +5 on +3 = -5 , -8 and -10 in was -12 is
testing -10 =
tests -13 =
text +10 , -9 =
textbook +7 =
than +13 yours +10 to +9 you +8 that the +7 {name} +5 a +3 = -7 in -8 anyone -10 any we -11 once -13 i me
thank -10 = -13 you
thankful -9 =
thanks +6 to -1 = -2 for -7 , -12 .
that +12 front +11 building form +10 meeting +9 bus child desk house letter school +8 mrs way +7 ? girl room someone when +6 = a is to +5 at nobody reading +4 boy somebody your -2 she -3 {name} -4 's , he you -5 it part -7 does from i morning this two -8 nothing said since surprised we -9 be helps night -10 day last made there -11 says time -15 what
the +15 very +12 complaint curriculum local +11 blame bruise hell superintendent teachers +10 adult fact making tears trouble +9 annual boy fees fifth greatest lot ones vape +8 account better child dinner home lad least nursery others sort speech truth village +7 calculator day dress last mother news next peanut post question sub +6 bin governors head heads hour kid plan poor principal scholarship stage subject team {name} {quote} +5 corridor dark handbook marking matter morning name only parents person policy problem register staff time toilet top +4 county night one phone rest spring staffroom +3 email part school seating teacher two weekend +2 = first same +1 other whole -1 table third -2 gate kids letter report test -3 back book children desk exam final front hall meeting rule spelling swimming trip water window wrong {number} -4 baby car chair council dog floor group long marks medical new paper portal seat state words -5 art assembly bike box classroom coach dentist field fire full girl list maths missing noise office order password -6 date door driver half ice key lads left locker mark neighbours page playground rain wall -7 alarm amount appeal bus chart code copy early entire flu form goat hard hearing heat incident insurance lab library lift mock move paint photographer pond pool receipt second she slides song start three trophy video volcano -8 attached bath boot cello church conference dining doctor enclosed fence fish frog hours knee lights loo lost math missed nurse play points purple quiz ramp recipe roll score shoulder sound stairs teller text tray -9 app bag big boys chemist credit draft facts fall glitter guinea gym past screen section skin sleepover small spot students under van -10 absence bed bridge cake cast cat changing company course emergency examination garden green hospital inter law match mud north old pharmacy photo rash work yard zip -11 best break camp face glass hat panel pass patience pictures record short slide usual -12 ball circular clinic coat corner cost farm following notice number original written zero -13 arm map mornings -14 late league packet shop system transport -15 blue card -19 fair
their +8 = +3 own
theirs +6 =
them +8 the -2 = -5 in -6 for -7 to -8 up -9 back
themselves +5 =
then +13 you +6 there +4 = -4 he -9 went -10 * -14 she
therapist -5 =
there +13 ? +10 has +3 will +2 . = -2 is -3 and -5 at -6 's by was -10 be something -11 a -12 anything
these +7 = days
they +9 would +6 all +5 can +3 do -3 were -5 have -7 say -8 both -10 go
thick +8 =
thief +11 = +10 .
thin +7 =
thing +10 on +8 he +7 to -2 . -4 , -5 in
things -3 =
think +12 because +10 to we +9 i +4 = you -6 it the -7 . of -10 , is -11 ? -13 she
thinking +10 = -5 of
thinks -6 the -8 it -10 = -13 you
third +4 time -4 = -6 grade -15 one
thirteen -5 =
thirty +11 children +4 one +2 = -9 minutes -10 of
this +13 family +10 building conversation +8 and matter way +7 = boy on school +6 class office +4 email +3 . +2 * one -6 , as weekend with -8 job -9 by less -10 fall month -11 arvo year -12 out term {name} -13 before matters -14 house -17 week -22 morning
those -1 * -11 were
though -10 .
thought +15 to +7 = a -7 of -8 you -10 .
thousand -7 =
thread -7 =
threatened -7 =
three +12 emails +7 and +6 years +5 days +3 times -1 * -4 = of -8 . kids minutes -10 children were -11 things
threw +8 up +7 =
thrilled -9 .
through +9 her -5 a
throw +7 =
thrown -4 =
thug +13 =
thumbs -13 =
thurs -12 =
tie +3 =
till +4 {number} +3 * -9 friday -11 {name}
time +10 for +8 from +7 this to +4 the +2 = i -3 . -5 he on -8 before -9 does in of -10 ? please
timeline -9 =
timer -13 =
times +10 before i +8 tables +6 = +5 , +4 and -3 . -6 since -9 this -14 in
timetable +5 =
tin -8 =
tiny -7 =
tired +6 of -6 = -7 ,
title -10 =
to +13 fail think +10 debate +9 count discuss here live spell wonder +8 believe follow like notice throw +7 expect feel hand put ring shout +6 argue have hear my +5 any explain open +4 = his learn me us +3 let read send {quote} +2 be stop +1 a -1 see -2 whoever -3 ask change -4 him {name} -5 appeal get inform the worry write you -6 another mr start stay understand -7 come help hold {number} -8 , every nine print step tie -9 bring join miss mrs pay request settle show stand -10 about class correct drop eat fix meet pass reach sing walk -11 all fight give move sign -12 push -15 talk -16 carry
today +3 . -4 = -8 ? and is -9 i she -11 {name} -12 , -14 that -17 he
together -5 . -8 with -9 = ?
toilets +8 =
told +10 , no +9 about +8 in +6 by my -2 = you -5 that them -6 at him it on -7 me mr -9 everyone her his -11 {name}
tomorrow +12 morning +11 with -1 = -5 . -7 ? -10 we -12 is
tone +8 =
tonight -3 . -6 = -8 ?
too +9 much +8 * -5 , late -8 . long -9 ?
took +5 it -1 = -3 a -8 him
tooth -13 =
top +9 set +7 of +6 = -7 . -10 ,
topic -4 =
torch -14 =
tore -11 =
touch +8 =
tough -6 =
toward -10 =
towards -7 =
town +9 =
traffic +10 ,
trained +7 =
training +7 =
trains -11 =
transcript -7 =
transportation -10 =
travel -14 =
tray -7 . -11 =
treat -10 him
trick -11 =
tricky -8 =
tried -7 the -10 =
tries -9 =
trip +10 and +7 money +4 , -3 = -8 to -11 is -15 ?
trombone -8 =
trophy -10 .
trouble +10 = +7 to +5 ,
trousers -7 =
true -4 = -8 ,
truly -11 =
trust +7 = +6 me
trusted +8 =
truth +8 =
try -2 = -7 the -8 it -9 ? -12 again
tuition +4 =
tummy +7 =
turn +5 up +2 = -7 it
turning +10 into +7 =
tutor +6 =
twelve +5 year
twenty +10 two +4 six +2 = -10 five
twice +6 , -5 and -8 in this -11 because
twins +5 =
two +9 lines +7 days hours +5 years -2 = -4 * -6 times -7 girls weeks -8 parents -9 months papers -10 boys families pages -11 others things -12 other -13 children different friends
type +6 =
typo -11 =
ugly -5 =
under -5 the -6 *
understand +7 , -4 = -5 that -12 you -16 the
unexcused -5 =
uniform -4 = -8 ,
union +11 =
university +13 =
unless +4 =
until +9 she +5 he -4 * -5 it -8 the {number} -10 then
up +9 there +6 her twice +5 from with +4 the +2 = at +1 in -1 . -4 on -5 by to -6 {name} -7 that -8 , today -9 his what -11 all front is -15 again
update -10 =
upload -6 =
uploaded -9 =
upon -12 =
ups -5 =
upset +7 , -4 about -6 = -8 .
upsetting -7 , -8 =
upside -8 = down
urgent -12 =
us +16 be +12 not +9 for +6 ? +2 = -3 to -4 on -5 , a -6 at -7 both the -8 and -13 that
use +11 them +8 of -3 the -11 .
used +9 it -3 = -5 the -8 a -10 .
useful -11 =
useless +8 =
usual +6 = +5 .
usually -7 =
ute -10 =
value -6 =
van -14 =
vape +8 =
version -6 = -10 ,
very +9 long +5 * = -8 happy proud -9 sorry -10 funny hard kind -11 much -13 nice -16 upset
vet -6 =
victim +8 =
video -9 = -10 ,
view +10 of +7 =
village +7 =
violin -8 =
visiting -9 =
vocabulary +8 =
voice -6 = -9 .
voicemail +6 =
volcano -10 =
volcanoes -8 =
volunteers -10 =
vote -9 =
w -4 = -9 o
wait +7 until +5 till -7 in -14 ,
waited +8 until +3 = -9 with
waiting +4 for
waits +6 =
walk -9 her -10 =
walked -2 = -6 out
wall -3 =
want +9 , +6 it +5 the -15 to -17 you
wanted +8 a -4 = -11 to -15 you
wanting +7 =
wants -4 = -8 the to
war -9 =
ward -12 {name}
warm -15 =
was +9 teaching +8 due easier you +7 i to +6 it off +5 too +3 . late +2 * not -4 , a so -5 about for there up your -6 in kind -7 called given with -8 asleep gone her -9 hit marked meant missing out perfect polite rude sick sorry tired upset -10 all behind my our scared wrong -11 found -12 disappointed pretty surprised -13 lovely -14 mine
wash -4 =
washed -7 =
waste +9 =
watch +5 =
watched +3 =
watching +10 them +9 =
water -4 = -6 and
wave +6 =
waved -10 =
way +6 to -9 ? round -10 for i -11 home
we +12 both call +10 feel +8 send +7 go +6 all pay +4 get +3 are would -1 will -5 agreed -6 put shall still talked -7 may meet tried -8 find -9 got have love make see -10 know moved must talk {quote} -11 read want -12 need should try -13 lost
wear -10 the
website -8 says
wedding -7 =
weds -8 =
wee +9 =
week +11 after +8 before +7 it +6 in -3 = -4 , -8 . -10 ? he -11 is
weekend -5 = -11 .
weeks -5 , and -8 .
welcome -9 . -14 to -15 =
well +9 have +2 , = -7 ? -10 as be -14 .
wellies -7 =
went +6 up -6 = out -7 . -8 and from -11 in
wept -9 =
were +12 you +8 told +1 = -4 not -7 late -10 right -12 .
wet -7 .
whale -8 =
what +15 the +12 else part +11 goes kind more +10 a they +8 * this you +7 was +4 we +3 he +2 = -6 happened i led -7 did do helps my -8 should -9 could -10 , -11 to -12 does -15 works would -22 ? -30 .
whatever +6 the +5 =
when +10 they +8 there +7 the +4 it +2 = -3 you -9 ? -12 and -21 .
whenever -4 =
where +8 were +7 my +6 you +4 = +3 i -7 it -9 , -10 to
whether +3 the -8 i -13 to {name}
which +10 of +8 , +7 i +6 the +3 you -1 is -3 he -5 one -8 means -10 she -11 day part
whichever -8 =
while +6 = i you
whistle -7 =
white -8 =
who +9 are +8 knows +7 = told +6 did gets +5 's +4 'd has -6 could does were -8 do never tells -9 decides -10 came -11 . -15 ?
whoever +7 wrote -3 = -9 has
whole +8 back thing +7 of {name} +5 = class -10 table -11 book
whom -5 . -8 ?
whose +12 = +11 parents +9 dad
why +8 she +6 = can +4 is -1 . -7 do -9 i -10 are -12 {name} -13 , -15 you
wife -9 's
wild +8 =
will +11 , +10 in just pass +7 give +6 * put +5 go hear never +3 = get have +1 be -3 not -4 find keep -6 pick take try -7 need -8 collect help know you -9 own sort stand work -10 accept always bring run show sign -11 buy -12 ask sit think -13 miss -14 talk -16 ring send -18 pay
willing -8 to -11 =
wind -11 =
window -5 .
wiped -6 =
wish -5 i -6 to -8 =
wishes -5 =
with +13 parents +10 it your +8 more +7 all mrs somebody +5 . no respect their +2 a -1 = -2 my the -3 him -4 one -5 her -7 mr -8 anyone -9 myself them us -11 me so thanks what -13 love
withdraw -7 =
within +6 the -2 = -8 ten {number} -9 five
without +8 a +6 her -9 *
woman +6 =
women +9 =
won -9 =
wonder +13 = +9 what -12 if
wondered -12 =
wonderful +9 , that
word +10 {quote} +9 from +7 i +6 for +5 = about -5 . -7 and -11 at -12 to
words -3 , -4 . -8 =
wore -12 =
work +6 . -8 this -9 is -10 with you -12 on
worked -9 =
worker -8 =
working -1 = -7 days -8 . -15 on
works +6 , -4 . -14 for
workshop -8 =
world +6 = -11 of
worn -11 =
worried -6 , -7 about -11 that -15 =
worry -2 about -6 , -10 =
worrying +6 =
worse +4 = -7 .
worst -4 =
worth +10 the -9 .
would +12 appear not +9 never +8 have know +5 it +2 = -4 * be -6 make the -8 gladly happen take -9 still -10 she -11 help suit that you -12 mean -13 love -18 like
write -4 = to -5 . -7 about that the -8 down -9 a -10 because -12 with -14 you
writes +6 =
writing +6 . -2 = -3 to -9 with -10 about because this
written -3 = -8 notice -9 the -11 that -12 to -14 *
wrong +12 bus +2 . -3 , -7 about and -8 child -9 end to
wrote +6 {quote} -4 = -6 on -9 that
x -5 . -7 = -8 ray
yard -3 =
ye +10 = have
year +12 old +7 olds +3 = -5 , -8 {number} -10 . she -15 ?
yearbook -9 =
yearly -8 =
years +5 , +4 = +3 and -11 . -12 ago
yes +10 or -2 = -10 . to
yesterday -9 he -11 and -18 =
yet +15 to +10 another +9 again -1 = -7 , -18 .
you +19 people +13 lost wanted +12 just obviously +11 decided knew not +10 'd looked thought +9 lose ought +8 = sleep two +7 chose come signed there took want +6 let lot only read think who +5 * could gave sent when will +4 ask both call i left with +3 , . are would -1 can -2 do tell -3 ? on were -4 feel hear never the to wrote -5 always ever ring said -6 a and at for very -7 also as by dare first must my now say still tonight {quote} -8 again already believe down from please -9 check help himself how through -10 choose consider explain get in -11 if seen what -12 about mentioned see -13 be because raised -14 an decide noticed or wish -18 called -19 mind -20 asked
younger -11 =
your +19 house +13 feelings mind place +12 household +10 = +9 first older opinion +8 * head so +7 concern emails own phone {name} -4 daughter name side -5 email -6 mail -7 question voice -8 mother reply signature {number} -9 comment complaint -10 help -11 right -12 form letter patience sister -14 time -15 child message -17 call
yours +9 = +7 . -6 ,
yourself +9 =
zero +6 = -9 is
{name} +14 they +12 boy +11 kid +10 girl +9 kids +8 could {number} +7 before class group meeting +6 have +5 does of +4 is +3 and -2 , = -3 for on to -4 * can in -5 as name with -6 about gets not this told -7 . came may who will -8 must or over project -9 called had has if science should still three today took without -10 any copy go grandmother only phone tells -11 a asked did reading went -12 father read said since -13 needs was -14 principal
{number} +7 on tomorrow +6 plan students +5 because from you +4 when +3 at +2 and -2 {number} -4 * = if is today -5 in this -6 or that -7 days of -8 ? pages the to -9 for hours now please she words -10 oclock test -11 by was -13 out points will -14 . grade {name}
{quote} +13 it +12 , +11 as +7 i means +5 because +2 = ? -3 on -4 is -5 and -6 in -9 {name} -13 .
`;
