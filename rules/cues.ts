/** Learnt by `npm run learn` from 54514 sentences, not written by hand. How to read it: `Cues` in `src/rule.ts`. */
export const step = 0.25;
export const bias = -1.51;
export const table = `
! -12 =
'd +14 call +10 know +9 let no say +8 look think +6 be +5 have +4 been -3 want -6 sooner -7 just {quote} -8 do expect -10 rather -11 appreciate really -15 take -16 had like
's +14 daughter +11 kids mother turning +10 mind son way {quote} +9 hardly lazy only +8 always being nephew school +7 behind easier failing pretty wrong +6 kid now +5 fault just never your +3 * +2 the +1 = -1 been -2 a gone in -3 going not {number} -4 got no -6 his -7 about fine fixed letter me name reading two -8 . anything nothing signed terrified to true written -9 happy is nobody on where with -10 allowed getting stopped under up -11 all any back mine ready told why -12 also still working -14 come -15 at started
* +14 enough +10 could team +9 data parents send +8 card people who +7 made my our +6 under you +5 do today what +4 about between from if where would {quote} +3 = in list that to +2 by for your +1 , have her is out {number} -1 . as like this with without -2 ? test {name} -3 's get or them trip was -4 ! him on -5 again over -6 anything no one -7 been day has told -8 bag can mom myself say turned -9 go mum -10 need put rule -11 are order -12 through -14 read until -15 took
, +13 every +12 period +11 another end you +10 again did had has mrs seeing today +9 god have mr now +8 always bless however none ours put somebody starting was +7 plain sir unless whom why +6 like never nobody then +4 if it nothing same +2 a all at but do no not on the -1 i -2 this what -3 kindly -4 and can my one since to which with {name} -5 before is just or send so -6 as four we -7 dr even head maybe mine ms once -8 class due he miss much should tuesday whether -9 also anything bring come quick said thanks two who -10 first more please -11 any because honestly nine told -12 ring whichever -13 including mostly -14 tell {quote} -15 thank -17 me sorry -19 could would
. +1 =
? -2 =
^ +14 get try +13 lovely nice +12 between either glad make oh quit sure +11 bravo must pay sort +10 as down frankly silly sounds stop take twenty well whether +9 ever find fine letting literally mark very +8 be being believe bless fix funny instead naturally put read so spare whenever +7 always anyone drop girls given had honestly pick somehow why +6 because how madam once other since ten you +5 leave next +4 and are do every keep look one per your +3 but good have mrs this +2 all +1 not -1 in mr thanks -2 nobody tell there what when -3 a before everyone hello his she sir -4 it -5 about after bit four god new no then under -6 * anything attached both bus differently has if quick until which -7 according he head i lunch never none now only tomorrow two we -8 caleb children found kindly mine phones please room their theo yours {number} -9 anyway during gday hers is lachie maam malik my omg owen send swimming teacher three thursday twice tyler -10 asking dear extra got notice ruby still straight the uniform work would yesterday -11 best compliments five friday greetings here jonah last second see students thank they today wednesday -12 doctor freya happy heads hope lost may nurse phone thought -13 dr first hiya respected {name} -14 monday re to -15 an might on -16 hi -21 also can -23 hey -28 could
a +15 bully +14 school +13 drama mother +12 grown +11 babysitter child degree fourth thank tuesday +10 class fifteen haircut head laminated map view wednesday +9 bit crisis deadline fifth loss missing nasty nice professional signature {quote} +8 goldfish lost lunch nut parking pen personal sentence +7 b birthday bus calendar home liar locked nurse parent reply spelling story +6 = hundred joke nine pity seven single twelve whole +5 broken c kid meeting new question row teacher {name} +4 form girl man real +3 family +2 {number} -1 * -2 good -3 doctor line -4 plan proper student word -5 big cold fair full fuss little person quiet shame -6 change couple lot monday page picture sandwich while -7 blank chance concern cup living message minute pleasure reminder very week -8 check coffee few lift mix paper re red simple terrible -9 call drill formal fresh friend gentleman green plain separate short torch -10 classmate cow crime film game gift helper legend photo recorder slip star tree -11 badge blue brown door lady list lovely mess poster pupil rough signed small -12 chara copy -13 go heads plate way worry -14 chat no pain quick -15 hard spare
aback -8 by
able -10 to -12 =
about +8 , you +7 her me that {quote} +6 is +3 his -2 it -4 the -6 him {name} -8 getting school -10 half ten what -11 your {number} -13 to
above -8 the
absence -4 =
absences -9 =
absent -7 on
absolutely +6 =
abt -9 the -15 =
accept -7 = -8 the -9 .
accident +5 =
account +4 =
accounts -6 =
across +10 as +7 = +3 the
act +8 like +5 =
action -7 =
actually +6 =
added -10 =
address -5 = -8 , -9 is
adhd +14 = +12 .
admire +8 the +7 =
admission -13 =
admit +15 = +10 it
admitted -12 =
adores -10 you -13 =
adults +11 . +10 = in
advance -11 =
advice +6 =
advise +7 =
afraid +7 i +3 = -12 .
after +11 i -3 {number} -4 = -6 ten -8 a lunch school -9 two -10 that -13 six
aftercare -10 =
afternoon -4 = -8 ,
afternoons -9 =
afterwards +7 =
again +12 i +11 . +6 = the +3 , -7 today -9 next -12 at in -13 ?
against +8 him -7 the -12 it
age +4 =
ago -8 =
agree -8 with -9 . -15 =
agreed -8 = that
agreement +7 =
ahead +4 = -11 ,
ai -9 =
aide +3 =
alarm -4 = -9 .
alarmed -13 =
alive -10 =
all +11 i know +9 this +8 do due +6 day got +5 = +4 you +3 of +2 the -3 three -5 four weekend -7 on -8 * by it -9 my -10 families night -12 right -13 . -14 ,
allergy -6 = -7 ,
allow -9 =
allowed -2 to -3 = -10 .
alone -7 ,
aloud -7 = -9 .
already -1 = -7 .
alright -11 =
also +10 have +9 be -7 = -9 when -11 like not
alternate -10 =
although -10 =
always +10 take +6 the +3 = -7 . -14 * -15 been
am +12 done +8 i saying +7 giving sure +6 afraid no told +4 only sorry telling +2 = -3 going very -4 really the -6 * a at concerned -7 obliged upset -8 on still -9 angry glad gone making -10 asking free grateful her up {quote} -11 requesting -12 , also how just -13 in worried -15 ashamed -16 happy here trying -23 {name} -29 writing
ambulance -5 =
an +8 = +7 a answer +6 {name} +5 apology +3 hour +2 * -6 adult -7 independent -9 error -11 interpreter -12 envelope -14 old
and +17 you +12 frankly yet +11 stick +10 now simple ye +9 at every on +8 do everybody go ours still +7 asked here in mine send +6 another by get once ten your +5 please {quote} +4 * see this yours +2 a then {number} -1 = -3 he the to what {name} -4 it not was -5 all had talk they three -6 call has ms no nobody who -7 gave maybe must so we would -8 are cried have her if mr need sat she thanks wants -9 about did his kept may needs tell wednesday why -10 both can could found i me my neither nothing that -11 from got passed -12 last -13 also said -14 how mrs -15 is will
angel +7 =
angry -8 , -15 =
another +6 = school -4 . -9 one -10 boy child way -15 student
answer +9 me +7 = +6 . -7 for to -10 on you
answered +9 =
answering +7 =
answers -10 ,
anxiety +8 =
any +9 * +8 other +5 more -5 = -6 day -7 child -8 use -9 morning -11 chance teacher trouble -12 way -18 time
anybody +12 at -12 ,
anyone +7 's +5 . +3 = -8 else in -9 you -13 who
anything -3 = -6 about i in -9 that -12 wrong
anywhere -11 .
ap +11 =
apologies -3 = -6 for
apologised -11 to -14 =
apologize -8 = -9 for
apologized -7 to -10 =
apology +9 =
app -6 =
apparently +14 = +12 a
appeal -9 =
appear +13 = +12 to
applied -5 =
apply +7 to +6 = -8 for
appreciate -3 = -8 you
approach +12 =
april -6 = -8 .
are +10 just making only to +9 paying we written +7 trying +5 being +2 = -3 in -4 {number} -5 doing -7 so -8 given one ready there -9 fine working -10 a correct good moving -11 free {name} -12 very -13 both -14 entitled seeing -15 welcome -24 right
area -11 =
argument -9 =
arm -5 . -8 =
around -6 {number}
arrive -7 =
arrived +9 at -9 .
art -8 room
as +11 if +10 good +8 i +7 that +6 an +5 for usual +4 * +3 = -2 well -4 a the -5 much my -9 his -10 there -12 he -13 {name} -15 of
ask +9 again +7 if +4 , +2 = -4 for -5 . you -8 why -10 only that -11 the -12 is
asked +10 and +7 him +6 what +5 , -6 her us why -7 = -8 for -13 about -15 me the
asking +5 , +4 . -7 that -10 about -11 to -12 for -19 you
asks -6 for -10 =
asleep -7 on
assembly -5 =
assessment -9 . -11 =
assigned -7 =
assignments -3 =
assume +12 you +9 = that
at +12 some yours +9 night what +8 least +7 him +4 his me that {name} +3 her ten +2 your -3 home -4 work -5 any break pick -6 half the -7 four reception small -9 all five our recess school -11 dinner every once present -13 lunch noon -19 you
ate -7 the -10 = a
attach -13 =
attached -11 , . -18 =
attend +4 =
attendance +6 = +5 , -6 .
attention +12 = +11 *
attitude +7 =
attorney +6 =
audience +7 =
august +10 , -6 = -10 {number} -12 and
aunt -9 =
auntie -10 =
automatic -6 =
available -7 =
awake +5 =
award -5 =
aware +9 = +6 that
away +3 from -10 on
awful -7 =
awkward +9 =
b +9 minus -3 = -10 .
babysitter +11 =
back +11 today +7 and the +2 = -1 . -5 ? -7 of -11 from
backpack -3 = -9 ,
badge -10 =
badly -7 = -8 , -9 .
bag -3 = -9 and -10 of with
bags -9 =
bake -7 =
balance -10 =
ball -8 ,
banana -13 =
band -6 =
bar -8 =
barely -10 =
bars -5 =
bath -11 =
battery -7 =
be +15 bothered +11 having +9 on +8 careful found told +6 an held +5 = taking +3 * -3 honest -4 doing grateful the -5 . kept {quote} -6 a able in no read -7 all closed done late marked offended out paid wrong -8 excused -9 clear delighted looked right willing -10 disappointed open sent useful -11 at -13 given -16 possible -17 there -20 back -23 glad
beans -7 =
bear -12 with
because +18 you +12 nobody +9 somebody +6 a +2 = -4 of -5 his my {name} -6 i -7 that -9 in the what -10 why -11 her -14 at
bed -5 . -10 =
bedtime +8 , +4 =
bee -9 =
been +13 allowed +11 handed +10 picked +9 one put +7 given -2 = -6 moved on upsetting -7 a -8 taken to -9 suspended telling -10 calling -12 thinking -13 up
before +14 you +10 a +9 monday +8 friday +5 , = +3 he -4 . it we {number} -5 i school the -7 {name} -9 half -10 ? they -11 then -13 that
began +5 =
begin +10 to
behalf -8 =
behaviour +9 =
behind -5 the -9 in -10 him
being +8 the +5 = -10 done
believe +5 = i -6 you -8 it
belongs -13 to
below -8 ,
bend -7 =
best -6 , -8 way -14 . -16 =
better +9 job +6 = -9 ,
between +10 = +9 the
beyond +5 =
big -2 =
bigger -6 =
bike -14 =
bin +8 .
bip +13 =
birth -5 =
birthday -7 =
bit -13 , -15 *
blame +11 = +9 the +7 . -6 for
blamed +9 =
blank +7 . -5 =
blanket -10 =
blazer -9 =
bleeding -8 =
bless +5 = -10 you
blessed +10 =
blessing -9 =
block +5 =
bloke -11 =
blood -7 =
bloody +7 =
blue -9 . -16 =
board +9 . +6 =
body +12 =
bone -7 =
book -3 . -10 =
booked -10 =
books -9 = -10 ,
boot -5 =
boots -6 =
borrow -8 =
both +22 know -8 = are boys -9 of -10 in -11 times
bother +7 =
bothered +12 to +9 =
bothers +7 =
bottle +8 . -3 = -8 and
box -5 = -7 . -9 of with
boxes -8 =
boy +10 's +9 is +6 = of -8 from
boys +10 = +8 .
brat +10 =
brave -10 =
bravo +10 =
bread -6 =
break -10 = -16 .
breakfast -10 club
breaks -11 =
breath +9 =
bridge -6 =
bring -10 = -11 a
brings -6 =
broke -5 =
broken +8 wrist -8 ,
brother +15 in -10 's -12 , -13 .
brought +10 up -7 = -10 home
brown +6 =
bruise +8 is
building +9 = -6 ,
built -6 =
bully +16 =
bullying +5 =
bumped +8 =
burn -10 =
bus +7 driver -5 company -6 pass -7 = leaves with -9 stop -10 {number}
business +5 =
busy +7 =
but +11 do +9 then to +8 you +5 that +3 = -3 the -4 it she -6 is -7 no -8 there -11 please -12 i -13 could
buy +11 the -10 a
by +11 noon somebody +9 return +8 monday you your +7 tomorrow {number} +6 all friday his +3 = +2 a -2 the -6 me -7 tuesday -8 her himself law -9 another that -10 it my one wednesday -11 mistake our -12 then -13 when -14 hand -16 phone
cafeteria -5 = -10 ,
cage -10 =
cake -11 . -14 =
cakes -9 =
calculators -10 =
caleb -8 =
call +10 it +9 {name} +7 that +3 = me -4 . -7 my -9 him when -10 {number} -11 at -12 on you
called +7 it +4 = -8 {quote} -10 you -11 out -13 the
calling +14 the +10 = -12 him
calls +10 . +6 =
calm -9 =
calmly -8 =
came +5 in -5 = -6 from -7 to -8 about up -10 . -12 home
camera +4 =
camp -5 =
can +15 all +12 forget keep +10 stay +8 only +7 explain manage wait +6 tell +5 talk +4 have +3 not -3 = be -4 do -5 send -6 {name} -8 . -9 change give she somebody still -10 collect someone -11 we -12 help -13 you -14 bring he -15 , about i -16 come take
canal -8 =
cancelled -7 =
candidates -12 =
cap -9 =
captain -5 =
car -5 ,
card -9 =
cards -13 =
care +12 less
cared +7 =
careful +6 =
carefully +10 =
carelessness +12 =
cares +10 =
carnival -6 =
carpool +9 =
carrying -7 =
case +6 = +5 .
cash -17 =
cast -3 =
cat -10 . -15 =
caught -6 = -8 it
cause -7 =
cell -6 =
cello -5 =
cent -5 =
certificate -6 =
chair -7 , =
chairs -6 =
chance -9 of
change -5 , -6 = -7 ? -8 in yet
changed -4 = -10 . -11 ,
chaos +9 =
chapter -10 =
chara -9 . -12 =
charge -9 ,
charming +7 =
chart +9 , -5 =
chasing +9 =
chat -2 = -6 .
cheating +8 =
check +3 = -10 in
checked -6 the
cheek -7 =
cheerful -9 =
chemist -10 =
cheque -8 =
chess -16 =
child +11 , +8 with +7 of +6 is +5 = +4 who +2 's -5 has -6 can -7 and -8 told
children +12 ? +6 . +5 = +4 are -9 have -11 that -12 were
choice +6 = -7 .
choir -3 =
choose -9 =
chose +11 to +5 =
chosen +6 =
christmas -4 . =
chuck -9 =
church -7 =
circle -9 =
clapped -9 =
class +6 of -3 that -5 * -7 for -8 in -13 ?
classes -9 =
classmate -11 =
classroom +9 =
clean -7 =
cleaned -10 =
cleaner +8 =
clear +4 , -7 about
cleared +9 =
clearly +8 the +6 =
clerk -12 =
clever +9 =
climbing -7 =
clinic -14 =
clock +4 =
close +10 of -9 , -10 at
closed +8 .
closes -6 = -10 on
closet -11 =
clothes -4 =
clown +10 =
club -9 . -11 =
clue +8 =
coach +11 's -1 = -5 {name}
coached +11 =
coat +5 on -8 ,
coats -12 =
code -2 = -10 for
coffee -6 = -8 .
cold -9 . -11 =
collect -6 = -9 it
collects -7 =
college +9 =
comb -12 =
come +11 with +6 from +5 down +4 up +2 = to -4 in -5 and back -6 for -7 by off -8 on -9 . along
comes +5 back
comfort +10 to +9 =
comfortable -10 with
coming -3 = -6 home -8 back
comment +6 =
committee +2 =
communication +14 =
company -10 , -12 =
compared +5 =
complained +7 =
complaint -13 ,
completely +11 =
compliments -11 of
compulsory -11 =
computer -8 =
concern +12 for
concerned -7 = -11 about
concert -7 . -8 =
conclude +9 that +8 =
concussion +9 =
conferences -7 =
confirm -9 that -11 =
confirmation -9 =
confirming -9 =
confusion -10 =
consent -7 . -14 to -17 =
consequence +7 =
consider +11 = +8 the
considered +6 = -9 your
constantly +9 =
consultant -7 =
contact -3 =
control +10 your +9 =
conversation +9 . +6 =
cook -10 =
cooked -9 =
cool -8 =
coordinator -8 =
copied +8 in +4 =
copies -11 =
copy -7 is of -9 = -10 .
copying -5 =
corner -13 =
correct -8 me -10 .
corrected +3 =
correcting -9 =
correction -11 =
correspondence +7 =
corridor +3 =
cost -4 = -9 .
costume +4 =
costumes -13 =
cough -10 =
could +11 run +9 see spell +7 go +4 have -5 = do -6 {name} -8 come -9 somebody -10 i -11 she -12 someone -13 he -14 the -15 we -25 you
council -7 =
count +6 ,
counted -7 =
counting +6 =
country -6 .
counts -7 = -8 .
couple -7 = of
course -10 .
court -8 order
courtesy +8 =
cousin +9 in +6 = -9 .
covers -12 the
crackers -8 =
credit -13 =
crew -9 =
cried +6 , -5 = -9 in
cries +7 =
crisis +9 =
criteria -10 =
cross +7 country -11 .
crutches -9 =
cry -6 . -15 at
crying +7 .
cup -6 =
cupboard +5 =
current -11 =
custody -4 =
cut -13 .
cutting -7 =
d -10 {name}
dad +7 , -6 = -9 and -12 .
dads +5 =
damn +17 =
dare +12 say
dark +7 , =
data +7 =
date -5 . -7 is -10 =
dated -8 {number} -10 =
dates -7 . = -8 are -14 ,
daughter +9 in +6 = +2 's -5 has -6 is -7 was -21 {name}
day +11 it +7 after +6 he one -2 of -4 . = and -6 this -7 but or -8 for -9 's ? is -12 to
days -2 = -4 . -5 in to -7 , out -8 he -9 ? for
dead -17 =
deadline +6 =
deaf -8 =
deal +14 = +9 with
dealing +8 = with
dear -5 {name} -9 = principal -10 mrs -12 teacher -13 parents
death -7 = -10 .
debate +4 =
debating -8 =
december -2 =
decide +5 = -11 .
decided +9 i +5 = -9 not on -12 .
decides -6 =
decision +4 = -8 ,
decline -5 =
deep -6 =
degree +7 in +6 =
degrees +5 =
delay -10 =
demand +10 =
dentist +8 's
department +12 = +8 ,
deserve -8 =
desk +10 by -6 .
details -11 =
detention +8 . =
detentions -7 =
diagnosis +6 =
diary +4 =
dibels +11 =
dictionary -8 =
did +6 it +1 = not -4 , . -6 that -7 the -9 for something -13 i
die -9 . =
died -6 =
difference +10 between
different -10 =
differently -5 , -6 =
difficult +4 =
dig -8 =
dining -9 =
dinner -4 = -7 , .
dinosaur -9 =
direct -6 = -11 ,
direction -11 =
director +9 =
disagree -8 with -9 =
disappointed -12 that
disaster -7 =
discipline +9 =
disco -10 =
discuss -4 = -7 another
discussion +7 =
display -6 =
divorce +7 =
do +12 hope +11 let so +10 wonder +8 admire +7 anything in see +6 have +5 a +4 = +1 not -3 * -7 at want -9 for the you {name} -11 what -13 they
doc -9 =
doctor +4 's -6 = -8 says -10 has
does +9 . +4 = -4 the -6 it -7 she -9 he -10 , {name}
dog -1 = -9 .
doing +6 . +5 it -14 a
done +6 = -5 it -6 . -9 with -10 so
door +7 is +6 , and +1 = -8 at for
doors -10 =
dose -11 =
doubt +8 =
down +8 by +6 the +5 = -4 , -9 what -11 from
draft -16 =
drama +11 queen +6 =
dramas -9 =
drawer +4 =
drawing -8 = -10 of
drawings -9 =
drawn -10 =
dress +5 =
drill -4 =
drink -10 =
drive -9 =
driver -9 is -10 =
driving -10 =
drop -4 =
dropped +7 off +5 =
drops -12 =
drove -6 =
dry -8 , =
due +6 respect +2 = -6 on -9 to
during -5 = a -11 the
dying -8 =
dyslexia +11 =
e -7 =
each +11 and +8 other -7 = of -8 one -9 family -10 way
ear -6 . -7 =
earlier -5 =
early -9 bus -12 . -17 =
earned -14 =
ears -7 . -10 =
earth -12 did
easier +10 to
easily +9 =
easter -4 = -5 .
easy +5 = -8 .
eat -8 . = -10 a
eating +8 lunch -3 =
ed +9 =
education +7 =
effect -9 =
effort +4 =
egg -9 =
eight +8 year -8 and
either -12 , -14 . -19 way
elbow -7 =
eleven +8 year +7 , -5 . -9 of
else +8 's -10 is
em -18 =
email +10 like +8 of +7 . +6 me +5 =
emailing +12 me +10 =
emails +12 , +11 . +4 = -10 from
embarrassed -8 to
enclose -12 =
enclosed -10 . -19 =
end +5 of -8 . -9 ?
ended -8 = -9 up
ending -9 =
english -1 = -7 is -11 , -16 .
enjoyed +9 =
enough +10 for +6 to +4 = -9 .
entirely -16 =
entitled -7 = -10 to
entrance -12 =
entries -11 =
entry -9 =
envelope -6 = -7 , -11 .
error -11 =
essay -13 is
estate +9 =
evaluation -8 for -9 =
even +8 one +7 = +4 the -3 if -10 when -11 {name}
evening -4 = -8 mr
evenings -8 ,
event +8 =
ever +11 , once +8 do +7 =
every +11 blessed +9 week +8 other +7 parent +5 = +4 single -6 family -9 morning -11 child -14 right
everybody +7 in -5 =
everyone +6 else +2 = -5 in -9 at
everything +7 i +6 =
evidently +20 =
exactly +12 = +6 what -10 how
exam -3 = -9 and
examination -10 =
examinations -8 =
exams -6 =
exception +10 , +8 =
exceptions +8 =
excuse +5 =
excused -7 =
excuses +16 = +13 .
exhausted -11 =
expect +10 me +9 = +8 you
expecting +8 =
expense -9 =
explain +12 = +8 to -10 why
explaining +10 = -9 the
explanation +5 =
extra -7 * -8 = -9 credit
eye -3 = -10 , .
f +8 =
face +7 , +4 . -4 = -10 to
fact +9 that +6 = -14 .
fail +12 =
failed -6 the
failing +6 =
fair -8 = -11 to
fairly +10 =
faith -8 =
falling -5 =
falls -9 =
families +9 and +8 = -7 . -9 on
family +9 that +4 , -5 has
far +3 =
fast -6 =
faster +10 =
fasting -8 =
father -9 is of
fault -3 , -4 = -10 it -11 and
favourite -8 =
fba +7 =
fear -6 =
february -1 =
feedback +6 =
feel +7 like +6 = -9 , -11 bad
feeling +10 that
feelings +14 =
feels -2 =
fees +13 =
feet -9 up -10 =
felt +5 =
fence -3 =
feral +14 =
fever -8 ,
few -10 =
fifteen +11 year -5 minutes
fifth +4 =
fight +6 =
fighting -16 =
figured +9 =
filing -6 =
fill -9 it
filled -4 = -6 in
filmed -6 =
final +6 .
find +13 you +7 him +5 = +4 that -9 another me -11 a his
finding +7 =
finds +6 =
fine -5 . -9 and -11 by with
fingers -7 =
finish +3 = -9 the
fire +6 drill -4 =
firm -6 =
first +5 and -3 , -4 = -7 of -8 grade -9 year -10 time -11 one -12 to
fish -12 =
fit +7 to
five +6 , -1 minutes -4 * -5 days -8 school -10 .
fix +8 it +6 =
fixed +6 =
fixing -11 to
flag -9 =
flat -10 out -11 =
flight -10 =
floor -5 =
flu -10 =
folder -6 ,
folks -4 =
follow -7 up
followed -4 =
following -13 up
font +8 =
foot -6 =
footage -8 =
football -2 = -15 ,
footy -13 =
for +10 , +9 half thinking +8 everyone other three +7 . eleven having someone +6 once telling which +5 a it +2 you +1 = -1 the -2 * -3 your -4 five me six ten -5 everybody that -6 nine -7 always -8 anyone his two -9 friday full ringing special thursday {quote} -10 both saying -11 all -12 asking -13 calling coming us writing -17 now
forearm -8 =
forever +8 =
forget -17 it
forgive +5 me -6 the
forgiven -9 =
forgot -4 to -7 = -10 his
forgotten +6 =
form +6 * +5 . is -3 = -5 , for -7 i -9 ? by
formal -10 =
former -13 =
forms -5 =
fortnight -4 =
forty +6 minutes +3 = -7 one
forward -5 =
fought -14 =
found +6 . -4 = -7 , in -9 that -11 out
four +6 hours -2 = -5 , times -7 of -14 .
fourteen +6 =
fourth +3 =
fractions -7 =
frankly +14 =
free +5 . -7 to -8 and -9 on -11 = of
french -5 =
freya -12 =
fri -7 =
friday +7 and -2 . -4 {number} -6 , -7 for to -8 = ? is -9 at
fridge -4 =
friend -5 =
friends +10 = +8 ,
fright -8 =
frightened -6 =
frog -11 =
from +9 a +7 somebody +5 * now you -2 {number} -5 me {name} -6 her him your -8 january -11 his -12 school -13 monday -16 tomorrow
front -5 desk -7 row -10 pocket
froze -8 =
fruit -10 =
frustrated -8 that -12 =
full +4 of -2 = -6 . -8 evaluation
fully -15 =
funny +13 how +7 , +2 =
furious -7 =
further +9 =
game -5 = -10 .
garage -9 =
garden -6 =
gas -7 =
gate +7 , +6 by -2 = -5 at
gave +5 us -6 out up -8 the -13 her
gday -9 =
generally +8 =
genius +11 =
get +11 over told +10 one +9 ? her +8 = +6 off -6 that the -8 it you -9 in -10 on
gets +6 = -7 in
getting +5 = -10 a
gift -5 =
gifted +10 =
girl +9 = +7 ,
girls +8 = +5 . -9 and
give -2 = -7 a -8 you -9 them
given +7 that -2 = -5 a -7 him
gives +3 =
giving +7 =
glad +11 the +2 = -7 of
gladly -14 =
glass -17 =
glasses -7 , -15 =
glitter -8 =
glove -10 =
go +8 on +2 to -4 , -5 back -9 at in up -10 and home
goal -6 =
goat -10 =
god -13 . -17 bless
goes +11 on +6 to +3 = -5 any -6 up -9 .
goggles -7 =
going +8 on +3 to -8 in -10 for -11 round -12 .
goldfish +7 =
gone +5 . -1 = -8 through -10 to
good +10 deal +9 enough luck +5 , -3 = -8 time -9 at day morning -10 and way -12 . -15 afternoon -19 evening
goose -12 =
got +8 back to +1 * -3 = -4 the -6 . one three -8 into out this your -12 up -15 my
gotten +9 =
governor +11 =
governors +5 = -11 ,
gp -8 =
grade +4 =
grader +6 =
grades +8 . +5 =
gran -12 =
grandad -11 =
grandfather -7 =
grandma -8 =
grandmother -6 =
grandpa -10 =
granny -9 =
grass -13 =
grateful -9 if -12 = for
gray -11 =
great -6 = -12 .
greatest +10 =
green -10 =
greetings -13 =
grew +8 =
grey -9 =
group +8 work -1 = -4 chat -9 and
groups -14 =
grow -9 =
growing -6 =
grown +7 = woman +6 up
guardian -9 =
guess +14 = +9 , the
guinea -9 pig -11 =
gum +7 =
gun -10 =
gutted -12 =
guys +8 =
gym -3 = -6 ,
had +13 their +9 been +7 you +6 = it one +4 no +3 not +1 * -1 the -5 three -6 a her -8 asked -9 . to -13 his
haha -10 =
hair -14 is
half +10 as +5 the -2 = -6 past -9 term -10 hour
hall -3 = -6 . -8 is
halloween +5 =
hamster -6 =
hand +8 at +5 , +3 = -4 . -8 and -9 *
handbook +12 , +6 = -9 .
handed +8 a +7 = -6 in -10 to -11 it
handing +9 =
handled -7 = -9 it
handles -9 =
hands +6 =
handwriting -5 =
hanging -7 =
happen +7 to +6 =
happened +8 to +6 at -5 . = in -18 ,
happens -8 if
happier -9 =
happily -13 =
happy -7 = -12 for -13 with -19 to
hard -5 on -7 = -8 and -9 , -13 . for
hardly +11 =
harm -10 done
has +10 so +9 . +3 had +2 to +1 = -2 not -3 * the -4 asked -6 an changed -7 {number} -9 decided given moved one told -10 made -12 started stopped
hat -4 . -6 =
hatch +6 =
hated -13 =
hates -8 =
hats -6 =
have +15 met +12 yet +11 come managed +10 all expected gotten thought +8 chosen had i nothing taught +6 = done thirty +5 noticed +4 kept now rung +3 it -1 never to -2 been not -3 called got -4 a started tried -5 asked put two -6 , . -7 gone heard known written your -8 my spoken -10 considered every loved moved set the -11 always ever his paid -12 also one read -14 since -15 {quote} -17 just
having +9 = +8 this +7 to
he +8 only threw +6 also gets +5 comes +4 does +3 's +1 * is -1 can did -3 'd -4 = could picked wants -5 asked put said tells -6 finds missed -7 asks been had plays saw says -8 hates heard likes told walks wanted would -9 always brings know like reads sits still went -10 already kept knew looked may read -11 and feels just talks took -12 come gave knows loves need then wrote -13 ate do must thinks -14 say -18 should
head +3 = -3 of -8 lice -9 down -11 on
heads -8 up
health -8 =
hear +7 about +6 the what +5 = -6 it that -7 how -11 this
heard +7 the -6 about -7 you -10 , = -12 that -14 .
hearing +9 about -3 =
hears +6 =
heart -1 = -4 .
heat -14 =
heaven +11 =
held -6 =
hell +10 =
hello -12 mrs
help -2 . -6 ? with -8 him if me -13 =
helped -11 =
helper -8 =
helps -10 = -11 .
her +9 mouth old +8 because +7 as +6 cousin in +5 lunch name out +3 = and +1 * -2 to -4 up -5 . grandmother -6 first that work -7 a at -8 for phone {quote} -9 about an ankle brother feel good left {number} -10 dad i
here +10 we +9 with +8 and +7 at +6 . +1 = -4 , -8 are it -16 's is
herself -3 = -4 .
hesitate -5 = to
hey -7 =
hi -8 it miss -9 mrs -10 mr -14 {name} -15 =
hid -6 =
hides +9 =
higher -7 =
highest -11 =
him +8 home +7 back +5 at for off +4 out +2 = -3 the -5 , i up -7 he to with -8 before today -9 a -10 have so that -13 {quote}
himself -6 ,
hip -10 =
his +14 {quote} +10 side +9 behaviour +8 grade mother phone +7 sister +6 cousin +4 bag +3 = -3 brother -4 {name} -6 glasses grandmother head inhaler -7 group -8 first new pencil -9 room -10 coat eyes -11 backpack
history -4 =
hit +10 back -9 = -16 the
hitting +8 =
hiya -13 =
hold -8 the
holiday -5 = -7 .
holidays +7 =
home +4 is with +3 on -1 = -6 and we -7 from -9 today -10 without -11 the
homework +7 was +4 .
honest -5 = -7 .
honestly -9 .
hope -3 = -4 that
hoped -4 =
hoping +11 i +3 =
horrible -11 =
horse +5 =
hospital -6 . -9 =
hot -5 =
hour -1 = -3 , -6 . -11 and
hours -9 after -10 .
house +6 , +2 =
household +16 = +8 .
how +12 a +11 one +8 hard +6 = the to +4 she -7 things -8 far long what -11 did -12 i much -13 often -14 . does
however +7 =
hug -9 =
hugs -9 =
hundred +8 =
hurry -11 =
hurt -3 = -9 ,
hurts -10 =
husband +5 is -3 = -8 says
i +20 suppose +15 notice +13 dare suggest +12 call +11 demand were +10 consider guess really require suspect +9 shall sit +8 pay +7 see swear +6 teach want +5 need +4 expect find think will +3 get -1 said -2 = did -3 came have read told -4 ask asked come may wonder -5 appreciate can could felt hope missed ring sat sent -6 'd moved noticed only paid realise send stand still {quote} -7 called now saw signed wish would -8 agree apologise had keep like meant respect set should tried was write -9 also filled know shouted thought -10 attach be dropped figured give laughed learned left made owe went wondered -11 disagree love ought promised put spoke thank understand -12 counted enclose got kept nearly remain seen used -13 cried request took -14 forgot gave talk -15 let received wrote -16 wanted -17 is -18 never -20 just
id -9 =
idea -4 = -8 how
ideas -7 =
if +10 i +6 my nobody this +5 his -1 = -2 that they -3 he we {name} -4 not -5 a any you -7 her she someone -8 there -10 anything -11 so -12 your -13 it something
ignored +7 =
ignoring +6 =
ill -3 =
imagine +10 = -11 how
impression +9 = +8 that
improve -10 =
in +10 how six wet +9 what +8 mr +7 charge here that time +6 five law one +5 for november tears your +4 this +3 a writing +2 . = front +1 * -2 at -3 august it three -4 person plain the -6 from full march -7 april my pe reading -8 twenty -9 ? fourth her june line ten -10 class good last lost -11 advance school today -12 another -15 his -16 our -17 place
inbox +11 =
inch -13 =
inches -8 =
included -8 = -9 . -11 ,
including -11 =
independent -6 =
infection +8 =
inform -5 = -6 you
informed -9 me -10 = -11 the
ink +7 =
inside -6 the -7 = -10 .
insists -9 =
inspector +11 =
instead +6 of -4 = -6 . -9 , -10 ?
instructions +8 =
instrument +7 =
insurance -9 =
intend +9 =
intention +8 =
interest +12 in +11 =
interested +13 = +11 in +9 to
interesting +16 = +12 .
interpreter -9 =
interview -9 =
into +9 this +4 = -8 what -9 the
invited -9 =
invoice +7 =
is +18 you +12 more +11 never rude +9 coming lazy simply +7 ever just nothing something +6 for going +4 * always +3 it so to very +2 = a that -2 the {quote} -3 . being in -5 closed now off only she -6 at his made my thursday where -7 below crying due mine on what {name} -8 down enclosed fair finished from plenty right under whether yours {number} -9 best compulsory decided difficult easier he missing out ready regarding true yes -10 clear friday normal our pending -11 back broken correct fine full me needed safe well -12 allowed there written -13 afraid good hard -14 open -15 better with -17 attached
issue +7 =
it +12 really +11 works +10 kill +9 done not suits +8 until without would +7 got +6 before by or right so that the +5 now there +4 's ? down +1 = -1 . -2 * -3 again has -4 can go may on -5 as goes was -6 , at back for hard took -7 be happened happens like tonight went -8 after four get possible {number} -9 and does made meant properly than turned -10 any over well with -11 hurt left look say should stung true -12 do mean needs work -13 just -15 looked
item -10 {number}
itself +8 . = -10 ,
january -7 {number} -8 =
jar -8 =
jersey -7 =
job +2 =
jobs +8 =
joined -6 =
joke +7 =
jokes -7 . -9 =
jonah -11 =
journal -8 =
joy -7 = -11 .
judges -9 =
juice -7 =
jumpers -10 =
june -1 = -7 , -8 {number}
just +9 do +7 = -7 to -8 need wanted -9 drop -10 had letting like -11 send
keep -5 this -7 the -10 .
keeping -3 =
keeps -8 a
kept +7 it -2 =
kettle -11 =
key -6 = -8 .
kid +10 = with +7 is +4 's -5 who -8 .
kids +10 get +7 = on +6 are -4 , -5 who -6 at
kill +9 you
killing -13 =
kind +7 of -6 = -10 about -11 . to
kindergarten +7 =
kindergartner +8 =
kindly -6 = -7 send -8 allow check -9 let
kit +11 , +7 is +1 =
knees -11 =
knew +6 about +5 = -9 the -10 .
knife -9 =
know +11 which +10 whose +9 my +7 about what +5 he where +3 who -2 . -3 , it -4 = ? if whether -6 how -7 and so -8 is there yet -10 that why -11 by {name} -12 when -13 * -16 this -17 you
known +10 to -7 = -10 .
knows +9 what +6 = -13 .
lab -14 =
label -9 = -10 .
labels -13 =
lachie -9 =
lack +7 of +6 =
lady +8 =
laid -11 =
land -11 =
landed +6 =
language -10 .
laptop +5 =
large +8 =
last +9 name +7 email time +3 = -6 school -7 , -8 week -10 month page spring -11 year -13 night -14 one
late +10 is +7 pick +6 and work -2 = -8 on -9 , -10 reply -12 bus
lately -8 =
later +6 .
laugh -4 = -11 ,
laughed -7 = -8 ,
laughing -3 =
law -5 =
lawyer +9 . +7 =
lazy +15 = +11 ,
le -17 =
learn +9 from +7 = +4 that
learned +6 =
learning +8 . +4 =
learnt +8 =
least +11 = -12 one
leave +7 the -3 it -8 at -11 ,
leaves -8 at
leaving +11 a -5 =
lecture +14 =
left +13 to +8 on +5 it -3 = -9 a his side -11 eye
leg -16 =
legend -10 =
lent -9 =
leo -9 =
less +11 = about -9 likely
lesson -6 ,
lessons -6 =
let +16 a +7 it +6 the +4 us +3 = +2 him -6 me {name} -13 you
letter +9 about +3 . -5 = -6 * , of -7 in -8 was -10 to
letters +9 = +8 .
letting -16 you
level +6 =
liar +11 , +7 =
library +5 book -9 =
lie +9 =
lied +8 = to
life +8 =
lift -6 =
lights -10 =
like +9 her mine that +8 this +6 i +3 it +2 a -4 him -7 one -8 an is we {quote} -12 us {number} -18 to
likely -9 . -10 =
likes -6 = -7 the
limit -12 =
line +4 . -4 = -8 and leader
link -6 =
lip -12 =
lips -8 =
list -5 for -7 of -8 = ? -9 was -11 is
listed -14 =
listen +6 =
literally +9 =
little +12 * +10 = +6 girl -8 one -9 ones -11 .
living +6 =
local +13 paper +8 = -10 authority
locker -11 =
locks -12 =
log +6 =
login -8 =
logs -9 =
lol -5 = -10 .
long +9 division +5 as -3 = -5 . -6 ,
longer -4 =
loo -10 =
look +9 up +6 like +5 at +1 = -9 again -10 to -11 for -12 into
looked +2 at +1 = -14 from
looking +7 for +5 at
looks +4 like
lorry -8 =
lose +8 =
losing +10 the +7 =
loss +7 =
lost +7 his -5 property -8 , my
lot -1 = -2 . -3 of -6 ,
love +11 of -4 to -9 it -12 =
loved -13 it -14 =
lovely +7 , +4 to -3 = -12 .
loves -17 =
lower -6 =
lunch +12 again +7 lady +4 and -1 = -4 . -6 , ? -7 on -8 detention
lunches -7 =
m -2 = -7 , -9 {name}
maam -3 = -7 ,
mad -8 . -11 =
madam +10 = +2 ,
made +9 up +6 it +5 to you -2 = -5 a -7 the -8 my -9 by -10 her -11 us
mail -10 =
make +11 me +9 an +2 a +1 = -5 up -8 * what -10 this
makes -9 the
making +5 = -9 it
malik -9 =
mama -4 =
man +11 who +9 with +4 = -11 in
manage +11 = to
managed +9 = to
manipulative +8 =
manners +12 = +8 .
many -5 of
march -6 . -8 , -9 {number} -15 =
mark +11 my -8 it -9 of
marked -3 =
marking +6 =
marks +2 = -13 in
marvellous +9 =
master +8 's
match -12 =
mates -12 =
math -10 .
mathematics -13 =
maths +4 .
matter +6 = what
may -2 be -7 ask have -9 hear -15 not -16 =
maybe +9 if -10 the
mayor +8 =
me +11 about back +9 guess +8 for how you +6 where +5 ? the when +4 as +1 = -2 to -3 * a that -5 , not she with -6 if -7 and himself included what whether -8 asking from i more tell -9 in laugh one through understand {name} -11 so who -12 out -13 at he -15 know
meals -11 =
mean -5 . = -8 that
means -7 = -8 a
meant +5 to -9 = -10 . for
meantime -5 =
medical -6 =
medication +4 =
medicine -8 . -9 =
meet -2 = -8 on -10 you
meeting +11 , +3 . -4 on -6 with
members +7 =
mention +10 that
mentioned -15 =
mentions -11 =
mess -7 =
message +6 ,
met +11 =
mid -10 = term
middle -7 school
might +11 want +7 have +6 = -10 be
mind +10 that +9 =
mine -6 , -9 and
minute -1 = -5 .
minutes +9 in +3 and -5 = -6 . -10 ,
misread -8 = -9 the
miss +3 {name} -2 =
missed +8 the -7 = your -8 it -9 a
missing +8 a +3 = -4 . -6 ,
mistake +5 , -4 = -7 .
mistakes -7 =
mix -9 up -10 =
mobile -12 =
mock -13 =
model -10 =
mom -8 , -12 .
moment -4 = -8 .
moms +10 =
monday +11 morning -5 = -6 . {number} -7 for is -9 ? to -13 at
money +5 =
month -5 = -9 ,
months +3 = -13 .
moon +6 =
more +11 late +10 * +7 = +6 . -5 of -6 than -9 , -11 time
morning -3 . -8 = {name} -9 mrs
mornings -8 . -11 = -12 are
mortified -13 =
most +5 * -2 = -13 days
mostly -13 =
mother +6 's +5 = -5 . -12 of
mothers +13 =
mouth +9 =
move +5 = -6 her
moved -7 the -8 him to -10 up -13 ,
moves -8 =
movie -9 =
moving -4 = -9 to
mr -1 {name} -4 = -8 and
mrs +3 {name}
ms -7 {name} -9 =
mtss +12 = team
much +7 for +5 as +1 = -11 that
mum +6 , -7 .
mums +15 =
museum -4 =
music -5 . =
must +8 i +3 have +2 be -4 = -7 go -8 bring -10 to -15 not
my +11 inbox last +10 child +9 comment solicitor +8 door guess hands job office patience staff words +7 brother mind +6 = +5 daughter {name} +4 boy hand +2 son +1 desk -3 * -4 class wife -5 english husband -6 own ward -7 answer car question -8 best drawer grandson room work -9 phone -10 dear fault good life mum -11 dad finger mistake old -12 country end heart sister -15 mother
myself -2 = -3 ,
mystery +6 =
n -5 =
na -10 =
name +7 of +6 in +3 . -5 , = -6 and -8 down
named -12 =
names -7 =
nan -15 =
nasty +10 =
nativity -8 =
naturally +16 =
naughty +5 =
navy -8 =
near -2 = -13 the
nearly -10 =
need +7 your -4 it -5 not to -6 = -7 you -8 , . one -9 from -10 the
needed +8 a -11 , -12 .
needful +8 and
needs +7 the -3 = a -8 . it
neighbour +7 's
neighbours -9 =
neither -7 = of
nephew +5 =
nervous -13 =
never +11 get needed the +9 had +5 = +2 * -5 got -8 in met mind -9 asked hesitate -10 forget -11 said -12 stop
new -3 one -6 = -7 baby
news +4 =
newsletter +3 =
next +8 door +4 = +2 to -3 year -4 week
nice +11 = -11 about
nicely +8 = +7 .
night +11 before -4 = -6 . -7 ,
nine +11 year +6 . -1 = -7 minutes -8 times
nineteen +6 =
ninety +9 =
nits -10 .
no +13 doubt +10 business +7 . +6 = lunch -3 , -5 * one -6 idea longer questions -7 school worries -8 rush -9 dramas pressure -10 need trouble -11 cost drama hurry problem -12 good quarrel -13 complaint -15 child -16 charge
nobody +10 rang +8 = at +6 in -6 has -8 is -9 gets knows -10 to -11 put -12 here needs -13 was will -16 .
noise -6 =
none -2 = -7 .
nonsense +11 =
noon +11 on +4 = -3 .
normal +4 =
north -9 =
not +13 bother it +12 propose trouble +11 notice {number} +10 learn opened teaching +9 {name} +8 aware even understand +7 apply his interested one read +6 = care going make mine sure tell +5 send +4 for so there +3 be been need +2 in the -3 * get let -4 , being count put that you -5 hear hold know say seen sleep -6 allowed angry answer have never want your -7 forget give got hurt me move pass ready sign -8 check discuss easy making mention said slept turn wish -9 because broken change eating go lazy promise telling -10 allow blame blaming comfortable gone grade owe permitted release start upset -11 leave mean saying worry yet -12 about before looking mad share -13 after consent done feel hand miss -14 pay trying -16 agree -17 able -19 mind -20 stop -22 think
note -2 = -6 is -7 from -9 about -11 for on
notes +6 , -9 are
nothing +10 = +9 i +7 is more +5 . -6 's -8 has -11 against -12 in
notice +11 the +5 = -9 of
noticed +9 he +7 . +3 = -7 anything -10 that -20 what
novel -5 =
november -6 .
now +10 you +6 on -3 , -4 that -7 . -8 {number} -10 and than
nowhere +6 =
number -5 = -8 {number} -13 is
nurse +5 's -3 = -7 has
nut -4 =
nuts -10 , -14 =
object -9 to
observe +10 =
obvious +6 =
obviously +6 =
oclock -4 = -7 , -9 .
october -1 = -10 {number}
of +14 one +12 home +10 seven your +9 reading work +8 paper +7 a everyone nine +6 course mine +5 that +4 = this +3 my +2 * -2 them -3 it us -4 his the {name} -5 school -7 him those time -8 their things -9 all day four last -10 yesterday -12 anything -13 staff -16 me
off +10 his +8 her your +6 for the +4 = -3 . -5 at -7 with -8 {name} -11 , till
offered -11 to
office +8 is +7 at has -4 . -8 , until -10 will -18 and
often -5 = -8 .
oh +12 = +10 good
ok -4 = -11 .
okay -11 . -15 =
old +6 's +2 = -9 address -10 one
olds +6 =
omg -7 =
on +12 like +10 time +9 and +8 in two +7 paper whether your +6 at this +5 . my +4 that +3 a {name} +1 = -3 me the -4 wednesday -5 her his -6 our -7 page thursday to top which -8 date him saturday site -9 ? file -10 phone those -11 monday -12 tuesday what -13 account -14 us -15 friday {number}
once +10 this +8 more +7 again +2 = -4 . -6 , -10 and made
one +12 can email single +11 phone +10 job +9 gets +8 adult does had look person +7 you +6 more +5 in word +4 = -1 * -2 for -4 time -5 's . by week -6 and at i -7 fact has -8 from he or out she with -9 example friend side to -10 small was who will -11 line -13 ?
ones -12 .
online -10 =
only +11 child ever +10 assume +8 conclude +7 {name} +6 = his -4 one -5 a -7 ask i -9 heard if in that -10 just -13 .
open -5 ,
opened +14 =
opening +6 =
opens -8 at
operation -10 =
opinion +7 =
opt -8 out -9 =
options -16 =
or +17 she +15 you +12 he +11 we +8 after i not -2 = -6 thursday -7 * do -8 an in will -9 by to -10 a {number} -13 if
oral -6 =
orange -13 =
orchestra -8 =
order -7 . -14 =
ordered -5 =
orders -14 =
orthodontist -8 =
other +11 twenty +8 mums students +7 = {number} +6 girls +3 boy -4 parents -5 children -9 pupils -10 student -12 side
others +6 = +5 .
otherwise +12 i -4 =
our -5 = -7 meeting street -8 family school -9 building counselor -10 class policy -12 house
ours +3 = -8 .
out +9 that +6 the +5 a loud +4 of +3 . = to -3 at -6 and -7 who -9 here when with -10 there -14 ?
outside +4 =
over +15 there +8 his +7 your +6 a +4 * +3 = -4 the -10 and -11 here
owe -6 you -11 =
owen -9 =
owes -10 =
own +12 kids +8 child +6 , +1 = -4 .
owned -6 = -13 up
owner -9 =
p +3 =
packed -7 =
page -7 two -10 , -11 =
pages -8 . =
paid +8 for -6 =
pain -10 =
paint -13 =
pairs -9 of -10 =
pajama -8 = day
panel -8 =
panic -9 =
paper +2 = -8 ? -10 with
papers -3 =
paperwork +10 =
paragraph +8 =
parent +11 to +10 = +8 , +3 who -8 can -10 of
parenting +11 =
parents +10 = +9 like +8 group to +6 who +4 evening -8 of
park -9 on
parking +2 =
parrot +8 =
part +6 where -3 = -9 is
partner -6 =
parts -7 =
pass -2 = -3 on -9 the
passed -3 =
passes -8 =
passing -6 =
password -11 =
past +11 the +5 =
pasta -7 =
patch -6 =
patience -7 . -8 with
patient -5 = -7 with
pay +5 for +4 = -8 , .
paying +12 =
payment -11 =
pe +6 kit -2 = -7 .
peace -14 =
pediatrician -7 =
pen +6 . -10 and
penalty -17 =
pencils -9 ,
people +9 = +6 who +5 are
per +9 my +3 = -6 cent the -12 your
percent -6 =
perfect +5 = -12 .
perfectly +11 = +10 well
perhaps +8 = +7 the
period -5 =
periods -8 =
permission +6 slips
permit -18 =
permitted -14 =
person +12 with +9 in +5 =
personal -5 =
personally +6 =
pharmacy -9 =
phone +13 call +9 back +6 = +4 . -5 , -11 that was
phones -6 = -10 ,
phonics +5 =
photo -7 , =
photographed -12 =
photographer -7 =
physical -9 =
physics -7 =
pick -1 = -3 up -9 it
picked +9 for +3 = -6 up
picks +6 =
pickup +5 = -8 ,
picnic -7 =
picture -7 =
piece +7 of +4 =
pieces -13 =
pig -12 =
pigs -9 =
pin -10 =
pity +9 = +7 that
pizza -8 .
place +9 = -12 to
plain +9 and +4 = -13 words
plan +5 is +2 = -8 for -9 says
planner +8 =
plate -5 =
play -6 = -8 ? -13 .
played -5 =
playing -5 =
plays +8 =
please +11 stop +5 , -3 . -5 do -6 have thank -7 ignore note treat -8 put -9 come explain keep -10 ask look take use -11 = could ring -12 give -13 call -16 let send -23 tell
plenty -7 . of -11 =
plus +6 =
po -9 =
pocket -3 = -9 .
poem -9 =
poetry -9 =
point +6 = -8 ,
points -5 = -12 .
pole -9 =
police -4 = -10 have
policy +7 , +5 . +3 =
polite +7 = -11 about
pond -7 =
pool -3 =
poor +4 =
pop -5 =
portal -6 = -8 .
portfolio -7 =
possible -4 to -8 , ? -10 = for
post +7 =
posted -4 =
poster -4 = -8 ,
posts +10 =
potato -7 =
pouch -8 =
pounds -9 =
practice -6 =
practices +9 =
practise -12 =
practised -10 =
praise -9 =
pray +9 =
precisely +8 =
prefer -6 = -10 that
prepare -8 =
present -3 = -8 , -10 .
press +6 =
pretty +7 =
price +9 of
primary -8 =
principal +5 = -6 's -12 {name}
print -8 =
printed -7 = -10 on
prior -7 =
priorities +11 =
privacy -9 =
private -7 =
problem +6 with +5 =
problems +6 =
process -9 .
professional +15 =
program -7 = -9 ,
projects +10 =
promise -4 .
promised +4 =
properly +5 . +4 =
propose +10 to +8 =
proposed -11 =
proud -10 of -14 =
provisions -10 =
psychologist -5 =
public +4 =
puffs -9 =
pull +9 out +5 =
pulling +6 =
pump -16 =
pumpkin -12 =
punish +10 =
punished +9 =
punishment -8 .
pupil -20 =
pupils -10 =
puppy -9 =
purple -12 =
purpose -9 ,
push +12 in +7 =
put +9 this +7 her +5 the +3 = +2 it -6 my -8 in me -9 out -10 a
puts -6 =
q -12 =
quarrel -10 with -15 =
question +9 . of +6 = -8 about -10 , {number}
questions -5 , . -12 =
queue +9 =
quick -4 = -6 one
quickly -5 =
quiet -6 . =
quit +5 =
quite +8 = -9 *
quiz -5 = -7 ,
quote -7 =
race -8 =
rack -11 =
rag +8 =
rain -7 , -11 . =
rains -7 =
raising -5 =
ramp -9 =
ran -6 = -9 out
rang +4 = -9 you -11 the
rank +10 =
rarely +10 =
rash -14 =
rather +7 have +4 = -4 than -8 tell -12 hear -13 you
ray -7 =
re -2 = -9 ,
reach -5 me -9 =
reached +5 = -9 me
read +7 the +4 . +2 = -8 aloud {name} -10 me
reader -9 ,
reading +1 =
ready -4 = -5 to -6 for
real +4 = -1 * -11 .
really +7 do +5 = -6 concerned -11 like
reason -3 = -6 , -7 for -9 is -10 .
reasons -5 =
recall +6 =
receipt -11 of -14 =
receive -10 the
received -8 the -12 =
reception +6 =
recipe -12 =
reckons -14 =
recorded -8 = -11 as
records -8 , -9 =
red -6 =
reduced -9 =
referral +9 . +7 =
reflection -8 =
refund +8 =
regard +6 =
regarding -11 = -14 the
regards -12 =
registration -7 =
regular -9 =
relay -10 =
remain -3 =
remark -11 in
remarkable +9 =
remember +7 that +6 = -10 it
remind +9 = you +5 me
reminder -5 = -7 that
remove +6 =
reopen -8 =
repair -12 =
repeat +4 =
repeated -9 =
replace -9 =
reply +7 = +6 , .
report +4 , -1 = -7 that -10 of
reported -16 =
reports +4 =
request -8 a you -11 for -12 = -13 that
requested -7 =
requesting -11 =
require +7 =
requires -5 =
reserve -9 =
respect +14 , +12 = -7 to
respected -8 sir -13 =
respectfully -9 , -13 =
respond -12 to
responsibility +8 =
rest +4 of -2 =
retainer -5 =
retakes -7 =
return +3 = -7 it
review +6 = -9 of
rich +13 =
ride -7 =
right +7 in -3 , -5 = -7 . -8 ? -13 to -16 that
ring -2 = -13 you
ringing +5 =
ripper -9 =
road +2 =
robotics -9 =
rocket +9 science
room +5 and -8 on -10 without -11 {number}
roster -14 =
rota +9 =
round -6 .
route -9 =
row -7 , .
rubber -11 =
ruby -11 =
rude +5 = -7 to
rugby +10 =
rule +3 is -8 about -13 and
rules +9 are +4 =
run +4 a +3 = -7 . out -9 ,
rung +6 =
running -1 = -10 late
rush -8 , . -11 =
rushed -11 =
s -10 {name}
sad -16 =
safe -10 . -12 =
said +6 at -5 she -6 to -9 = he something there yes -10 the -13 * what -15 i -17 that
sake +11 =
sale -10 ,
same +8 week +6 story +5 as +3 = -5 thing -8 . page -9 two way -10 in -11 , -12 for -14 time
sandwich -12 =
sang -13 =
sat +7 down +5 in +3 on
saturday -5 , -10 and -12 . -20 =
saved -11 =
saw -4 = -8 , -9 it -13 that
say +13 about +9 i +7 thank +5 what +4 sorry +1 = -2 it -4 , -5 he -7 something the -8 how {number} -9 a to why {name} -11 nothing
saying -8 {quote}
says +5 . you +4 it -5 {name} -6 = the -7 i she -8 no -10 * {number} -11 he -12 there -13 {quote} -15 that
scared -7 to -12 =
scarf -8 =
scheme +6 =
scholarship +11 =
school +14 does +11 would +8 board has they +7 for +6 at to +5 = with -4 days -8 , -10 on will -13 {name}
schools +10 =
science -5 =
score -13 =
screen +8 time
screening -13 =
screenshots +7 =
script -13 =
search +5 =
seat +7 for +3 = -8 ,
seating +8 plan +6 =
second -5 . -7 hand -9 half -10 =
seconds -4 .
secretary +5 =
section +2 =
sections -9 =
security -8 =
see +11 we +10 who +9 what +7 , +6 that +5 how +1 = -3 it -5 you -7 at his {name} -9 him -10 her
seeing -2 = -8 the -9 at
seems +8 to +3 =
seen +7 it -10 = -11 . a
selection -12 =
selfish +9 =
sell -10 =
send +8 , +4 a +3 me +1 = -3 it -8 you {name} -10 the -12 them
sending +12 him +10 me +9 = -10 the {name}
senior -8 =
sense +13 = +7 . that
sent +6 him -5 out -7 the -9 it
sentence +4 =
separate -12 =
separated -9 =
separately -5 = -8 .
september +9 , -3 = -6 . -9 he
serious +4 =
seriously -8 =
service +7 =
sesame -9 =
session -9 . =
sessions -10 =
set -4 . -11 out up -12 of off
settle -10 =
settled +5 =
seven +6 year -4 =
seventeen +7 =
sew -9 =
shaken -10 =
shall +6 = +5 i -5 not -6 be -11 we
share -9 it -11 =
shared -14 =
sharing -6 =
shark -11 =
sharks -12 =
sharp -7 =
she +6 is +4 came +2 will -2 has was -3 may -4 'd 's = -5 could tells -6 * did should -7 be comes missed never -8 need said -9 felt read say -10 knew knows made thinks thought -11 been do put reads took -13 get -14 loves -16 likes
sheep -8 =
sheet +9 of -5 . -7 = -8 ,
sheets -10 =
shift -10 . -15 =
shirts -9 =
shocked +7 =
shoe -8 . -11 =
shoebox -10 =
shoes +6 on -5 ,
shook -13 =
shop -7 , -8 =
short +7 , -7 . -8 = -9 version with
shorts -7 =
shot -18 =
should +5 know +4 not -1 = -7 she -8 hear we -9 like -10 i
shoulder -9 .
shout +8 =
shouting +9 = +8 at
shove +7 =
show +7 up -7 . = him -16 you
showed -5 = -9 me
showing +5 =
shows -6 = -7 a
shrug +10 =
shut -8 =
shy -6 =
sick +4 =
sickness -10 =
side -3 of -4 . -7 = -12 gate
sides -6 =
sight -8 =
sign +12 a +4 the -3 = -4 . -9 at -10 in
signature -8 is -10 .
signed +6 the -8 form -13 .
signing +9 =
signs +5 =
silly +11 me
simple +6 =
simply +11 not +10 =
since +8 {name} +6 you +5 september +3 = -6 june -7 last -9 , three -12 .
sing -7 =
singing -10 =
single +10 week +9 = +5 time -7 day
singled +8 = +7 out
sir -3 = -5 , -10 .
sister -6 , -8 in -10 is
sit +10 on +7 with +6 = -11 near -12 . the
sitting +11 in +8 =
six +4 year +3 = -1 * -13 .
sixteen +9 =
sixth +8 form
size -8 = -13 {number}
ski +7 =
skin -15 =
skipped +8 =
skipping +7 =
sleep +6 = over -9 . -13 ,
sleepover -9 =
sleeps -10 =
sleepy -12 =
sleeves -8 =
slept -18 =
slide -4 =
slips +4 =
slot -5 =
slow +5 =
sly +11 =
small +6 * -6 one -7 break -8 group ones -10 children
smart -6 =
smile -9 .
smiling -8 = -9 .
snack -3 =
snacks -7 =
snake -7 =
snow -12 =
so +13 called +12 much +10 kindly maybe +9 * as glad why +8 to +7 what +6 is many now the +5 do -1 = -2 we -4 proud there -6 could -7 , at himself it she would -8 long thank -9 bear i nothing -10 sorry well -12 kind please -13 that -14 if -17 this -21 here
soccer +6 =
social -10 media
sock -5 =
socks -5 =
sold -12 =
solicitor +11 =
solid -8 =
some +11 people +8 * point +7 . = -4 of
somebody +14 = +13 who +10 would +8 's +5 in -7 at
somehow +14 =
someone +15 who +8 = +7 to -10 's
something +7 about +6 . +5 that +4 = -4 else is -5 wrong -8 new
somewhere +4 =
son +7 . +5 's +3 = -5 has -6 , was -12 {name}
song -12 =
songs -10 =
soon -7 . -9 =
sooner -6 = -11 .
sophomore +9 =
sorry +11 but +9 if +6 you -3 = -7 and for -10 to -14 i -16 about -18 .
sort +5 of +4 =
sorted +4 =
sound -20 =
sounded -7 =
soup -12 =
sources -9 =
spam -10 ,
spanish -12 =
spare +14 me +2 =
spares -11 =
speak +11 to -5 = -8 in -11 {name} -13 with
speaks +12 to +4 =
special -9 = -10 education
speech -6 = -7 therapist
spell +7 =
spelling +6 test -2 =
spent +9 =
spoil +9 =
spoilt +16 =
spoke -7 with
spoken -2 = -5 with
sports -6 day -7 =
spring -4 = -5 .
squinting -8 =
staff -3 = -9 have
staffroom +7 =
stairs -6 . -8 =
stall -7 =
stamped -9 =
stand +3 =
standard +9 =
standards +11 .
stands -7 . -9 = at
start -8 .
started +8 it -6 =
starting +9 to +6 =
starts +6 = -8 on
state -10 =
station -4 =
stay +9 up -3 = -5 at -10 . -11 in
stayed -11 with
staying -7 =
stays +10 at -2 = -9 with
step -9 =
steps -9 =
stick +4 =
sticker -9 ,
stickers -8 =
still +8 no -1 = -6 got in -7 have -11 like need
stitches -8 =
stoked -7 =
stomach -10 =
stood +8 there +3 = -7 up
stop +10 = emailing +8 sending -12 by the
stopped -8 .
stopping -7 =
stops -6 =
storm -13 =
story +10 with +7 about +6 , +5 = +4 .
straight +7 answer -9 with
strange +7 =
stranger +9 =
strep -7 =
struck -14 =
stubborn -6 =
stuck -8 . -19 =
student -10 's , = -12 who
students +9 and +2 = -8 have -11 .
study -9 =
stung -10 when -14 =
stupid +9 = +7 .
subject +5 =
subjects -8 =
submitted -16 =
substitute +8 =
such +9 an +7 =
suddenly +12 =
suggest +9 you
suggested -8 =
suggestion +10 = that
suit -6 = -8 you
suits -5 = -10 .
summary -8 =
summer -6 = -8 .
sums -7 =
sunday -4 = -8 .
sunscreen -9 =
superintendent +11 =
supper -12 =
support -7 =
suppose +18 = +10 that +7 the
supposed +5 =
sure +13 , to +8 = +6 it +5 the -6 you
surely +6 =
surprised -10 me -13 to
surprises -10 =
survive +5 =
suspect +10 = -11 he
suspended +9 =
swap -14 =
swapped -10 =
swear +6 =
swearing -11 =
sweets -11 =
swelling -8 =
swim -7 =
swimming -3 =
switch -8 =
switched -11 =
swollen -10 =
swore -8 =
syllabus +11 , +7 =
system -2 =
t -11 =
ta +6 =
table -2 = -4 ,
tablets +5 =
take +9 a -1 it -2 the -8 {name} -11 your
taken -8 the -9 it
taking +9 it +7 =
talk -3 to -5 = -10 about
talked -5 to -6 = -10 with
talking +9 to +3 = -7 about
talks +5 = -7 about
tally -9 =
tank -7 = -10 .
taught +3 =
taxi +7 =
tea -6 = -11 .
teach +13 = +10 them +9 her +7 the
teacher +10 . +7 = and -3 , -5 of -8 's
teachers +2 =
teaches +9 =
teaching +8 , +5 =
team +6 = -7 ,
tear +7 =
tears +10 on -6 .
teddy -9 =
telephone -9 =
telephoned -9 =
tell +11 us +10 from -5 = -7 {name} -10 . him his -12 you
teller -8 =
telling +6 us +4 =
tells +9 us -14 you
temperature -11 =
ten +10 for +7 year +6 to -5 minutes -10 school -17 .
tend +8 =
terms +12 =
terrible -13 =
terrified -8 =
test +5 . on +2 = -4 , -8 and was -9 with -12 is
testing -9 =
tests -13 =
text +7 , -9 =
textbook +6 =
than +13 yours +9 to you +8 about the +7 that {name} +5 a +3 = -5 in -7 it -9 anyone guess -10 any -11 once we -13 i me
thank -11 = -14 you
thankful -8 =
thanks +5 to -1 for -2 = -7 , -13 .
that +12 front +11 form meeting +10 building +9 child house +8 a bus girl mrs +7 ? is room school way when +6 = goes if to +5 at boy reading +3 nobody +2 your -2 , -3 {name} -4 's he his it you -6 from they this -7 nothing would -8 helps i means night part said surprised we -9 be made work -10 day last -11 does says there -12 time -15 what
the +13 mtss very +12 teachers +11 bruise complaint superintendent +10 adult bip curriculum fees greatest hell lot making others tears +9 annual blame boy dinner fact fifth heads mayor ones vape +8 account child day home lad local nursery sort trouble truth village +7 least mother peanut pickup plan team toilet +6 bin c corridor dark governors head kid laptop last marking monday name parents point post principal problem question scholarship speech stage sub thursday top {name} {quote} +5 county handbook hour matter morning next policy road staffroom +4 camera email night only phone rest staff time uniform +3 one school seating teacher +2 = first same -1 * children -2 gate -3 floor front grade kids line report sheet spelling swimming table third water window -4 book classroom computer dog group house long marks rule state trip week words wrong {number} -5 assembly box car dentist field fire girl list lower man maths meantime missing new newsletter noise seat start -6 alarm appeal door driver full half ice key lads left locker mark office paper password permission portal wall -7 attached back bath bus coach conference data early emergency fence flu form goat hard hearing heat lab library lift lights loo math mock move neighbours orthodontist page paint photographer points rain receipt recipe score she slides three video -8 bag big boot boys copy date doctor fish flyer frog hours incident knee lost nurse play pond pool practical pumpkin purple quiz ramp roll screen second section shoulder sleepover slide song stairs teller text under volcano -9 absence app bridge cake cast cello chair changing church credit draft enclosed entire examination garden glitter gp green gym highest match north pass past pharmacy photo rash skin sound students van -10 best company cost facts fall glass guinea hospital inter law panel patience record small work zero zip -11 ball bed bike break circular clinic coat corner course farm mud old original pictures short usual -12 arm camp cat face following hat transport written yard -13 map notice number -14 league mornings packet shop system -15 late -16 blue card -18 fair
their +8 =
theirs +6 =
them +9 the -2 = -5 for to -6 in -7 up -8 back
themselves +6 =
then +14 you +5 there +4 = -3 the -4 he -8 asked -9 went -15 she
theo -8 =
there +12 ? +11 has +2 . = -2 is -3 and -5 at -6 's by -7 was -8 something -9 be -11 a anything
these +7 =
they +7 come +6 all +5 can -4 were -5 have -7 say -8 both -9 go
thick +6 =
thief +12 = +11 .
thin +7 =
thing +10 on +8 he +5 that to -2 , -4 . -5 in
things -2 = -7 to
think +13 because +11 we +10 i +3 = -5 the -6 it of -8 , . -10 is -11 ? she
thinking +10 =
thinks -7 the -8 it -10 = -14 you
third +5 time -4 = -7 grade -14 one
thirteen -5 =
thirty +11 children +6 one -9 minutes -10 of
this +12 family +11 and building +8 = conversation way +7 office +6 boy school +5 class on was +4 . +1 * is -5 , -7 with -8 job point -9 by less month -11 arvo as fall term year -12 matters out {name} -13 before house -19 week -22 morning
those -5 * -10 were
though -9 .
thought +15 to +7 = -9 you -10 .
thousand -7 =
thread -6 =
threatened -8 =
three +13 emails +5 years +4 days times -2 * -4 = -6 of -7 . -8 children kids minutes -10 were -11 things
threw +9 up +7 =
through +9 her +2 = -6 , -9 {name}
throw +7 =
thrown -4 =
thug +13 =
thumbs -12 =
thurs -12 =
thursday -4 , -7 at -8 . =
till +7 wednesday +2 = -9 friday -10 {name}
time +9 for +8 from +7 this +4 to +3 = -3 , . -6 he in -8 of -9 because before does today -10 ?
timeline -9 =
timer -13 =
times +10 before +9 i tables +6 = +4 , and -6 . since -9 this -12 in
timetable +6 =
tin -15 =
tiny -8 =
tired +6 of -6 = -7 ,
title -11 =
to +14 notice think +13 fail +10 wonder +9 count finally follow like spell +8 hand here shout throw +7 believe feel put +6 my ring three +5 argue check discuss have hear learn me open +4 = explain his leave let send us +3 keep stop take that {quote} +2 be -1 her -2 change -3 him whoever -4 appeal write you -5 anyone ask both get inform start {name} -6 the understand worry {number} -7 help hold mr settle show stay thursday -8 , another bring come drop mrs nine print step -9 class every fix miss pay request sing walk -10 about eat join meet move pass two -11 correct fight give push -12 reach -13 stand -14 sign -15 talk -16 all carry
today +3 . -5 = and -8 ? is -10 {name} -12 , -13 that -16 he
together -5 . -8 = with -9 ?
toilets +8 =
told +11 , no +7 about by in +6 my -2 = -4 it -5 that -6 her him them -7 me -9 everyone -11 his {name}
tomorrow +12 morning +6 at -3 = -5 . -8 in -10 we -11 ? -13 is
tone +8 =
tonight -3 . -6 = -9 ?
too +10 much -6 late -7 , -8 . long -9 ?
took +5 it -8 him
tooth -15 =
top +10 set +7 of +5 = -6 . -10 ,
topic -5 =
torch -13 =
tore -11 =
touch +8 =
tough -5 =
toward -10 =
towards -7 =
town +8 =
trained +8 =
training +6 =
trains -12 =
transcript -7 =
transport -5 =
transportation -10 =
travel -14 =
tray -8 . -12 =
trial -10 =
tricky -8 =
tried -9 the -12 =
tries -7 =
trip +10 and +7 money +4 , -3 = -7 to -10 is -16 ?
trombone -8 =
trouble +10 = +7 to +6 , +5 .
trousers -6 =
true -4 = -8 ,
truly -10 =
trust +7 me +5 =
trusted +7 =
trustees +11 =
truth +7 =
try -2 = -6 the -9 ? it -12 again
tub -6 =
tuck -9 =
tuesday -3 . -7 or -10 ? -12 =
turn -8 in
turned -4 up
turning +11 into +8 =
tutor +7 =
twelve +6 year
twenty +8 two +5 six +3 = -6 years -9 five
twice +6 , -3 and -7 in -8 this
twins -5 .
two +9 lines +6 hours more years +5 days -3 = -5 * -6 girls weeks -8 parents -9 boys -11 families other others pages things -12 friends -13 children different
tyler -9 =
type +4 =
typo -11 =
ugly -5 =
under -4 the -7 * -9 a
understand +7 , -4 = -6 that -11 you -15 the
understanding +5 =
uniform -3 = -8 ,
union +11 =
university +12 =
unless +6 =
unlike +8 =
until +9 she +7 he -5 it {number} -8 the -9 wednesday -10 then
up +6 from her there +5 with +4 the +3 at +2 = in -2 . -4 to -5 on {name} -7 today -8 his -9 , what -10 all is -12 front -15 again
update -9 =
uploaded -9 =
upon -13 =
ups -3 =
upset +6 , -3 about -6 . -7 =
upsetting -6 , =
upside -8 = down
urgent -11 =
us +14 be +12 not +9 for +6 ? +2 = -1 to -4 a -5 , at on -6 and both -9 the -13 that
use +11 them -3 the -12 .
used +7 it -1 = -5 the -10 .
useful -11 =
useless +7 =
uses -5 =
usual +6 . =
usually -4 =
ute -9 =
van -14 =
vape +8 =
version -4 = -10 ,
very +9 long +6 * +5 = -8 happy sorry -9 proud -10 hard -11 funny kind much -12 nice -14 upset
vet -7 =
victim +8 =
video -9 , =
view +10 of +8 =
vii -10 =
viii -9 =
village +8 =
violin -8 =
visiting -9 =
vocabulary +9 =
voice -4 = -10 .
voicemail +5 =
volcano -10 =
volcanoes -8 =
volunteers -11 =
vote -11 =
w -4 = -11 o
wait +8 until +5 for -5 . -7 in -13 ,
waited +9 until -9 with
waiting +6 for
waits +7 =
wake +5 =
walk -7 = the -9 her
walked -7 out -8 off
walking -3 =
wall -3 =
want +9 , +6 it the -16 to -18 you
wanted -6 = -12 to -16 you
wanting +8 =
wants -5 = -8 the to
war -9 =
ward +3 = -11 {name}
warm -15 =
was +9 due easier handed i teaching +8 you +7 too +5 it to +4 no +3 . late +2 not on +1 * -4 for given so -5 , a about two your -7 kind missing there -8 asleep called gone her in marked sorry upset -9 all meant perfect pretty rude scared sick tired wrong -10 found our up -11 out -12 disappointed lovely surprised -14 mine -18 my
washed -5 =
waste +10 =
watch +6 =
watched +3 =
watching +10 = them
water -5 = -10 and
wave +6 =
waved -9 =
waving -8 =
way +7 to -9 round -10 for -12 home -16 i
we +13 call +10 both feel +9 all +8 send +7 just pay +6 go +3 are did would -3 had -4 'd -5 still -6 shall -7 find may meet talked -8 got want -9 have make moved must see talk -10 decide know read should -11 lost love -12 try -14 need
wear -10 the
wearing +4 =
wears +6 =
website -8 says -9 .
wedding -6 =
wednesday -2 . -5 = -10 the -11 at
weds -9 =
wee +11 =
week +12 after +8 in it -4 = -5 , -7 . -9 ? -10 is -11 he
weekend -6 = -11 .
weeks -1 = -6 and -14 .
welcome -10 . -14 = -17 to
well +10 have +3 = +2 , -6 ? -8 be -13 as -17 .
wellies -7 =
went +8 into +6 up -5 = home -6 out -7 . -8 and from -11 in
wept -9 =
were +11 you +10 told +2 = -3 * -4 not -12 right -13 .
wet -9 .
whale -8 =
what +14 the +11 a else part they +10 goes kind more +9 this you +8 * was +5 we +3 it +2 = -6 happened i -7 did do helps led -8 should -9 could -12 , does to -14 works -18 would -24 ? -31 .
whatever +4 =
when +12 they +8 the +7 there +6 my +4 it +2 = he -2 you -9 ? -14 and -20 .
whenever -3 =
where +9 were +7 my +5 we you +3 = +2 i -6 it -9 to
whether +6 she -9 i -13 to -14 {name}
which +10 of +9 , +7 i +6 the you -3 is -4 one -8 he -9 has -10 she -11 part -12 day
whichever -8 =
while +7 = i +3 the -9 .
whistle -6 =
white -8 =
who +8 are +7 = gets knows told +6 did has +4 'd 's +3 * can -5 does -6 do -7 could never -8 decides -9 tells -11 came -12 . -15 ?
whoever +8 wrote -3 = -9 has
whole +12 thing +8 term +7 back {name} +6 of +5 = class -10 book table
whom -7 . -8 ?
whose +14 = +11 parents +10 dad -10 fault
why +9 she +7 can +6 it +5 = is +3 did -7 do -9 i {name} -10 are -13 , -14 you
wi -11 =
wife -2 =
wild +7 =
will +10 , in just +9 pass regret +7 give +6 * never +5 go put +4 have +3 = +2 be -2 not -4 look -6 take try -7 keep need sort you -8 pick wait -9 help own run show work -10 accept always buy complete -11 bring miss -12 sign sit think -14 know talk -15 ask ring send -17 pay
willing -11 to -14 =
wind -11 =
window +3 = -6 .
wipe +6 =
wiped -11 =
wish -7 to -11 =
wishes -6 =
with +12 parents +10 it +9 your +8 more mrs +7 all somebody +6 no their +5 respect +4 . +3 an +2 a -1 you -3 his that the -5 * him -6 her one -7 mr -8 anyone -9 myself them -11 thanks us -12 love me so what
withdraw -8 =
within +5 the -8 {number} -9 five
without +7 a +6 her -12 *
woman +7 =
won -10 =
wonder +12 = +11 what +8 why -11 if
wondered -12 =
wonderful +11 ,
word +10 {quote} +8 from i +6 = +5 for -6 . -11 at to
words -3 , -4 . -9 =
wore -10 =
work +6 . -7 in -8 is this -11 with -12 on
worked -9 =
worker -9 =
working -8 days -9 . -13 on
works +6 , -12 for
worksheets +6 =
workshop -7 =
world +5 = -10 of
worn -11 =
worried -7 , about -11 that -14 =
worry -3 about -6 , -10 =
worse +4 = -7 .
worth +11 the -10 .
would +14 not +11 appear +9 have know never +4 it +2 = -4 be -5 make the -8 gladly happen take -11 she suit that you -12 help love mean -17 like
write -4 = -5 . it -7 me the -8 a about down -9 because to -12 with -15 you
writes +6 =
writing +8 a +6 . -3 = -8 because -9 with -10 about this
written +8 apology -3 = -8 notice -9 that the -12 to -13 *
wrong +12 bus +6 in +3 . -5 , -6 about -7 and to -8 child -9 end
wrote +6 {quote} -4 = -8 a -9 that
x -7 ray -9 =
ye +11 = +10 have
year +12 old +8 has +7 olds +3 = -4 , -8 {number} -10 . she -15 ?
yearbook -9 =
years +6 , +4 = of +3 and -10 . -11 ago
yellow -5 =
yes +11 or -1 = -10 . to
yesterday -9 he -10 and -17 =
yet +14 to +12 another +10 again -2 = -6 , -17 .
you +16 people wanted +14 just +13 lost +12 'd decided obviously +11 chose knew not +10 looked thought +9 ought +8 = signed sleep there two +7 come lot want +6 let read sent took when who +5 call could gave i only take think will +4 * , ask both with +3 . are would +2 did -1 can -2 do have know that told -3 ? tell the wrote -4 to were -5 ever never -6 a always for this -7 as at first from now please said say still tonight very -8 already and dare himself how -9 check help in through -10 get must -11 by choose consider explain if -12 be because mentioned see seen wish -13 about believe decide raised -14 or what -16 called noticed -18 an -19 mind -22 asked
younger -11 =
your +20 house +13 feelings household mind +12 * place +11 kitchen +10 = +9 opinion problem +8 first older phone {name} +7 emails +6 own +5 ward -3 side -4 email name -5 lad -6 office -7 daughter reply signature -8 question voice -9 mother -10 letter -11 complaint help patience right sister -12 form -13 message time -14 child -16 call
yours +9 = +6 . -4 ,
yourself +11 =
zero +8 = -4 . -10 is
{name} +13 boy they +11 kid +10 girl +9 kids +8 could {number} +7 group meeting +6 before have +5 class does +4 of +3 the +2 and -1 , -2 = -3 from says to with -4 * for had in -5 can -6 about did on this who -7 . has may not or told -8 if lost maths over stood thinks today -9 called needs only phone project said science still three took went without -10 a any asked copy go grandmother should tells will -11 ! came reading since was -12 father read -14 principal
{number} +8 they +7 plan tomorrow +6 because students when +5 from on +4 at +3 and +2 * +1 , -2 is {number} -4 or today -5 = july percent this -6 in that to -7 ! ? days for marks oclock of the until -8 october pages words -9 have november now she there -10 april by hours september was -11 are august -12 points -13 march will {name} -14 . grade out -16 february -20 december
{quote} +12 , +11 as +7 means +6 because +5 i +2 = -3 and -4 is so -6 in -7 {name} -14 .
`;
