/** What makes mockery of a plain sentence. */

/** How a mocking guess begins. Alone, each is innocent. */
export const ironic = [
  'apparently',
  'evidently',
  'i? guess',
  'i (suppose|gather|assume|presume|see|take it)',
  'silly me',
  'of course',
  'naturally',
  '(sure|yes|yeah)',
  'no doubt',
  'it would appear',
  'i? (was|did)? not (aware|realise|realize|know)',
  'good? to (see|know|hear|learn)',
  'who knew',
  'who would have (thought|guessed|known)',
  'so (glad|pleased|happy|grateful|relieved)',
  '(am|is) sure',
  '(clearly|obviously|it seems)',
  'what a (relief|comfort|joy|treat|surprise)',
  '(presumably|doubtless)',
  'i (expect|imagine|bet)',
];

/** What nobody means as it stands. */
export const absurd = [
  'beneath (you|them)',
  '(read|reading) minds',
  'a mind reader',
  'a crystal ball',
  '(have|has|had) (better|bigger) things to do',
  'too much (trouble|work|bother) {end}',
  'too much to (ask|expect|hope)',
  'such (an inconvenience|a (burden|bother|chore))',
  'counts as (education|homework|learning)',
  '(just|only) (a suggestion|suggestions)',
  '(rules|manners|deadlines|safety|attendance|respect|supervision|punctuality|honesty|courtesy|marking|teaching|communication|replying|accommodations|bedtime) …3 (is|are|was|were) {word}? (optional|negotiable|voluntary|a suggestion|suggestions|decorative|extra|for other people|for show)',
  '(do|does|did|is|are|was) not {word}? (matter {end}|matter (to|at|in|here|enough)|count {end}|count (as|for|in|at)|worth (a|an|the|your|reading|answering)|important (enough|to you)|your (problem|job|concern|department))',
  '(only one|bad guy|bad guys|villain|crazy one|imagining things|(just|only|merely) (the|his|her) (mother|mum|mom|dad|father|parent|teacher)|supposed to (guess|magically|be psychic|drop everything))',
  '{you} {stress}? knows? (best|better|everything|more than)',
  '((perfect|little) (angel|angels|saint)|an angel|a saint|can do no wrong|never (puts|does|did) a {word}? wrong|never put a foot wrong)',
  'you {word} (trained|qualified) as',
  '(dog|wifi|wi fi) {word}? (ate|eats|eaten)',
  '(do|does|marks|practises|practices|writes|grades|packs) (itself|themselves)',
  '(rules|rule|policy|deadlines|deadline|laws|law|clocks|calendars|physics|gravity|maths|math) …3 (do|does) not (apply|exist|count)',
  '(by magic|grew legs|the (elves|fairies|pixies|ghosts)|telepathy|telepathic|osmosis|thin air|somebody else problem)',
  '(wash|sign|write|mark|pack|pay|teach|raise|clean|read|return|fill) (itself|themselves)',
  '(have|has|had|were|are) {stress}? {word}? more (important|pressing|urgent|interesting) (things|matters|priorities|concerns|business)',
  '(other|rest|everyone|everybody|all (of them|{number}|twenty|thirty)|whole class|witnesses) …5 (lied|lying|imagined it|made it up|blind|(got|have) it wrong|out to get)',
  'his (grandmother|granny|uncle|sister|brother) {end}',
  'a (coincidence|state secret|myth|luxury)',
  'on (google|tiktok|youtube|facebook|instagram)',
  'my (job|role|responsibility) now',
  '(have|had) nothing (better|else) to do',
  '(you|we|they|school|office|everyone) {word}? too (busy|important|good) (to|for)',
];

/** Praise and cheer that mock when something sour follows. */
export const jolly = [
  '(great|wonderful|brilliant|lovely|fantastic|excellent|perfect|marvellous|marvelous|superb|terrific|splendid|super|nice)',
  '(delightful|charming|fabulous|magic|genius|yay|hooray|hurrah|goody|whoopee|woohoo|awesome|classic|outstanding|stellar)',
];

/** What nobody cheers for. */
export const nuisance = [
  '(letter|letters|email|emails|note|memo|message|newsletter|reminder|form|forms|fundraiser|fee|fees|bill|invoice|survey|worksheet|worksheets)',
  '(packet|password|portal|policy|rule|sub|substitute|supply|cover|detention|lecture|excuse|excuses|complaint|meeting|lice|nits|zero|fail)',
  '(inset day|training day|day off|supply teacher|letter home|phone call|last minute|homework free|unsigned|lost|missing|argument|drama|row)',
];

/** How a deed is called that was none. */
export const gracious = [
  '(kind|nice|good|lovely|thoughtful|generous|considerate|sweet|gracious|charming|clever|touching|brave|noble|wonderful|decent)',
  '(fortunate|lucky|handy|big|convenient|helpful|wise|smart|delightful|fitting|modern|mature|caring|sensitive)',
];

/** What sours a kind word. */
export const sour = [
  '(detention|suspension|fine|invoice|referral|exclusion|without (asking|telling|warning|a word|notice|even))',
  '(forget|forgetting|ignore|ignoring|lose|losing|cancel|cancelling|canceling|humiliate|humiliating|embarrass|embarrassing|punish|punishing)',
  '(shout|shouting|yell|yelling|blame|blaming|ruin|ruining|waste|wasting|refuse|refusing|fail|failing|shame|shaming|exclude|excluding|hide|hiding)',
  '(in front of (everyone|everybody|the whole|the class|his|her)|after the (fact|event|deadline)|when it (is|was) too late|on (his|her|my) birthday)',
  '(crying|in tears|cry|cries|whenever (he|she|it|you|they)|nobody (asked|told)|no one (asked|told)|once it was over|the (night|hour) before)',
  '(weeks|months|days|hours) (late|later|after|too late)',
  '(replied|noticed|answered|remembered|met|turned up|showed up|got round) {stress}? (finally|at last|eventually)',
  '(finally|at last|eventually) (met|noticed|replied|answered|remembered|read|learned|learnt|looked|opened|rang|called|written|wrote|discovered|decided|bothered|showed|turned|signed|returned|signing|returning|replying|reading|responding|bringing|paying|noticing|remembering|opening|turning|showing)',
];

/** Small things that are said to weigh more than a child. */
export const trifle = [
  '(uniform|uniforms|skirt|skirts|socks|sock|haircut|hair|ties|tie|kit|logo|hoodie|hoodies|earrings|nails|nail polish|coffee|bake sale|bake sales)',
  '(car park|parking|newsletter|lanyard|lanyards|lawn|carpet|photo|photos|website|hats|glitter|raffle|quiz night|fundraiser|chewing gum|gum)',
  '(league tables|test scores|paperwork|inspection|inspectors|ofsted|shoelaces|buttons|hem|cake|cakes|biscuits|bunting|banner|sign|signs|party)',
];

/** How a mock cheer begins. */
export const cheer = [
  '(three cheers|hats off|bravo|kudos|props|full marks|top marks|medal|gold star|round of applause|standing ovation|slow clap|big hand|award)',
];

/** A number of times, weeks or mails, spelt or not. */
export const count = ['{number}', '(two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|countless|endless|multiple|all those)'];

/** Which time it is, wearily. */
export const nth = ['(second|third|fourth|fifth|sixth|seventh|eighth|tenth|hundredth|umpteenth|hundreth|nth|millionth)', '{number}'];
