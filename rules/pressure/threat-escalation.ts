import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'stop',
  match: [
    {
      evenProtected: true,
      words: [
        '(or else?|otherwise) (i|we|you|it|this) {stress}? (will|am|are|shall|goes)? …2 (go|going|{report}|tell|hear from|straight) …3 ({higher}|public|every|everyone) …',
        'or else {end}',
        'or (i|we) …1 (decide|go ahead) without you …',
      ],
      rewordings: {
        plain: 'so that we can settle [what?] between us',
        soft: 'and let us find a way through [what?] together',
        firm: 'and please tell me by [when?] what you have decided',
      },
    },
    {
      evenProtected: true,
      words: [
        'you (will|are going to) {stress}? be? (regret|sorry {end}|out of (work|a job) {end}|not have a job ({end}|when|after|by)|the one (looking|sorry)|pay for (this|that|what) ({end}|you|i|one)|paying the (bill|price)|(have me to|dealing with|answering to|explaining …1 to|answer to|answer) (me|us|my|deal|answer|{higher}|the court|a judge)|wish you|(never|not) be? {stress}? (teaching|teach|work|have a career) (again|anywhere|much)) …',
        '(i|we) will …1 (make (sure|certain)|see to it) that? (you (never|lose|regret)|your name|(everyone|everybody|every|{power}) …4 (knows|hears|sees|reads) …1 (about (this|you)|what (you|sort))) …',
        '(i|we) (will|am|are|shall) {stress}? be? {posting} (this|it|everything|you|your {word}|the (video|whole)) {word}? {word}? (on|to) …2 ({press}|page) ({end}|tonight|with|and|if|so) …',
        '{higher} (will|would|might|may|take|takes) …3 (love to (hear|know)|like to know (what|how|that|why)|interested (in|to hear)|(an|keen|great) interest in|fascinating|a field day) …6 (you|your|this|lateness|my (child|son|daughter)) …',
        '({start} ({order}|ignore|touch|punish|cross|keep|push) …10|again|carry on|go ahead|try (it|me|that)) (and|n) (see ({end}|what (happens|{higher}|the)|how (far|fast))|find out {end}|watch (what|me|how)) …',
        '(lose|ruin|finish|cost you|end|risk|goodbye to) your {word}? {living} …',
        '(i|we) (will|can|could|shall) {stress}? ((ruin|destroy|bury|expose|fight|finish) you|drag your|not let this go|have your (licence|license|job)|make (your life|this|it|things) …2 (hell|difficult|miserable)|(have|get) you ({gone}|barred|banned|written up)) …',
        '(i|we) …2 (come|coming|driving) (down|up) there (myself|and (do|sort|make|park)|{end}) …',
        '(your|the) {word}? {living} (will be|is) (over|finished|on the line) …',
        '(find out|no idea) {stress}? (who you are|who i am|what (i|we) (am|are|can)|how (many|loud|far|serious) …3 (i|we|my|it|this)) …',
        'know where (you|he|she) (live|lives|park|parks) ({end}|and) …',
        '(hope|pray|better) (for …2 sake|you …3 good (insurance|lawyer|lawyers|union)|your {word} is good) …',
        '{start} (so|and|now|go on)? (cross|push|test|provoke) me (again|on|and|any|further|one) …',
        '(carry on|keep (it|this|that) up|keep {word}|again|once more|(one|two|any) more …1|another {word}|any repeat|ignore (this|me)) …6 (and|n|then) (i|we|you|he|she|it|that|the|your|{name}) …3 {dire} …',
        '(either|or) (i|we|you|he|she|{name}) …4 {dire} …',
        '{start} either (i|we|you|he|she|it|this|that|the|my|they) …10 or …5 ({higher}|court|{report}|goes public|we file|(i|we) (go|leave)) …',
        'you? better (hope|pray|believe) (i|my|nobody) …',
        '(i|we) (will|am|are|shall) {stress}? be? (tell|telling) (everyone|every {word}|the whole {word}) (why|about you|what you) …',
        'you (do|would|will) not (want (me (as|to)|to (find out|test|push|cross|see me)|(the|any|your|my|anyone|people|{higher}) …4 to (know|find out|hear|see|learn|read|ask|look))|like (how (that|this|it)|what (happens|comes))) …',
        '((get|turn) (ugly|nasty)|you …4 the consequences|on {stress}? thin ice|push (your luck|me)|patient so far|hold you …2 (responsible|liable|accountable)|not forget (this {end}|what you|how you)|like me when) …',
        '(you would be {stress}? (wise|smart|foolish|well advised) not? to (think|stop|remember|reconsider|ignore)|(lay|lays) a (finger|hand) on|is being (noted|documented|logged)|(last laugh|far (this|that) gets you)|end up in {press}|(straight (up|on|onto|to)|all over) …1 {press}) …',
        '(watch how (fast|quickly)|at your (gate|door) (by|first|tomorrow|tonight)|{start} try me {end}|you want me to come (down|up) there ({end}|because|myself)) …',
        '(do not (say i did not|come crying|think (i|we) (will|would) not)|this is not a threat|tread (carefully|lightly)|(documenting|recording|logging) (everything|every|all of (our|your)|our|your)|(keeping|kept) (every (email|message|letter)|a diary)|how would you like it if|last (friendly|polite|nice)|you know where (that|this|it) leads|start looking (elsewhere|for another)) …',
        '(picked|chose) the wrong (family|person|parent|fight|mother) …',
        '(this|it) the (easy|nice|friendly|polite|simple) way or …',
        '(fired|sued|sacked|involved|closed|suspended|expelled|jobs) …1 for (far|much)? less …',
        'have (me|us) (in|at|outside|on) your …',
        '(advise|suggest) you …4 (think|reconsider|tread|watch|union|lawyer) …',
        'would think (about (that|this) before|twice before (you|that|this|your)|carefully) …',
        '(i would|you (should|might want to|may want to|will want to)) …1 think (hard|carefully|twice|long and hard) about (that|this|how|what|whether|your) …',
        '{start} (touch|film|shout|push|punish|embarrass|humiliate|threaten|blame) …6 again and (i|we|it|you) …',
        '(explain|explaining|tell) (it|that|this) (to|at) (the (judge|tribunal|court)|a judge) …',
        '(find (someone|somebody) who (will|does) {end}|heads will roll|days (here)? are numbered|(go|going) public|have it all (on|recorded)|until you are (gone|replaced|fired)|what you (just|have) started|am done (playing|being|asking|waiting)|(he|she) can (forget (about|the)|kiss)|mark my words|just you wait|answer for (this|it|that|what)|held {word}? (responsible|accountable)|a file on you|not (afraid|shy|scared) (to|of) (us|use|using|share|call|calling|going|go)) …',
        '(((think|choose|pick|consider) …2 (twice|carefully|hard)|a {word}? think) (before|when|how) you (write|answer|reply|speak|send|call|accuse|cross)|be {stress}? careful (what|how|who) you (say|write|speak|talk|treat)|(careful|in mind) if i (were|was) you|if i (were|was) you i would (start|be|think|keep|watch)) …',
      ],
      rewordings: {
        plain: 'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
        soft: 'I was [how did you feel?] when [what happened?].',
        firm: 'I am very upset about [what happened?]. I need to hear by [when?] what will change.',
      },
      ask: 'Take this out before sending? The rest of your message is stronger alone.',
    },
    {
      words:
        'if (this|it|that|the {word}|(my|our|his|her) {word}) (is|are) not <done:(sorted|fixed|resolved|settled|changed|corrected|dealt with|moved|returned|answered|done) (out)?> <when:(by|before) …4> (i|we) (will|am|are|shall|have)? …2 ({report}|{escalate}|write|writing|call|calling|phone|phoning|ring|ringing|contact|contacting|file|filing|speak|speaking) …4 ({higher}|complaint|counsel) …',
      rewordings: {
        plain: 'Could this be <done> <when>? I’d really like to work it out with you.',
        soft: 'It would help us a lot if this could be <done> <when>.',
        firm: 'Please let me know <when> how this will be <done>.',
      },
      ask: 'Do you mean to do this now? If not, it is safer to leave it out.',
    },
    {
      words:
        'if (i|we) do not (hear|get) …3 <when:(by|before) …3> (i|we) (will|am|are|shall|have)? …2 ({report}|{escalate}|write|writing|call|calling|phone|phoning|ring|ringing|contact|contacting|file|filing|speak|speaking) …4 ({higher}|complaint|counsel) …',
      rewordings: {
        plain: 'Could you get back to me <when>? I’d really like to work this out with you.',
        soft: 'It would help me a lot to hear from you <when>.',
        firm: 'Please get back to me <when>.',
      },
      ask: 'Do you mean to do this now? If not, it is safer to leave it out.',
    },
    {
      words: [
        '(if|unless|until|should) …8 (i|we) (will|am|are|shall|have) …4 ({report}|{escalate}|instruct|file|withdraw) …3 ({higher}|complaint|counsel) …',
        '(i|we) (will|am|are|shall)? {stress}? be? {escalate} (this|it|you|the matter)? (straight to {higher}|to {higher} ({end}|if|unless|today|tonight|with)|(further|higher|all the way)) …',
        'my next (stop|letter|email|call|note|message) (is|goes|will (be|go)) …4 ({higher}|department|board|papers|council|head) …',
        'next (stop|letter|time|email|call|conversation|message|step|visit|meeting|parents|one) …8 ({higher}|suspension|expulsion|court|solicitor|lawyer|headed|camera|microphone) …',
        '{start} just? wait (till|until) ({higher}|{word} {word}? facebook group) (hear|hears|finds|sees|gets) …',
        '(i|we) (will|am|are|shall) {stress}? be? (pull|pulling|take|taking) …3 (out of (this|your) (school|class)|elsewhere) ({end}|if|unless) …',
        '(my|our) {word} {word}? is …4 (lawyer|solicitor|attorney|cop) (i am just|and …1 (says|said)|so (maybe|be|think)|as you) …',
        '(i|we) …5 (report|reporting) you (as|for|to|{end}) …',
        'otherwise? ((you|that) leave|(i|we) (will|have|shall) …2) (me|us)? (not hesitate|no (choice|option|alternative) but|forced|obliged|compelled) to ({report}|{escalate}|file|pull|approach|fail|remove|suspend|exclude|withdraw|instruct) …',
        '({higher}|the whole {word} {word}?) (will|shall|is going to) {stress}? (hear (about|of) (this|it|you|your|how)|deal with you|be (told|informed) (of|about)|(be (receiving|getting|sent)|receive|get) (a copy|this|these|all|my|every)) …',
        '(i|we will|let us)? (wonder|see|think|curious|imagine|decide|you think) (what|who|how)? …1 {higher} …3 (say|says|think|thinks|make|makes|decide) ({end}|when|if|(of|about) (this|it|that|you|your|how|what|who|{number})|what) …',
        '{start} you? (can|may)? expect …4 from {higher} …',
        '{higher} (is|are) …1 next …',
        '(let|leave|have) the? {higher} …2 (do|deal|handle|talk|explain|take|decide) …',
        '((you will)? be? (hear|hearing) from {lawyer}|be hearing from ({higher}|(my|our) family|(me|us) {end}|somebody|someone)) …',
        '{lawyer} (will|has) …',
        '((i|we) (will|could|should|can) sue|see you in court|with my (advocate|lawyer|solicitor) present|small claims) …',
        '(i|we) (am|are) {stress}? this close to …',
      ],
      rewordings: {
        plain: 'I’d really like to work this out with you first. Could we talk about [what needs to change?]?',
        soft: 'I would much rather settle this with you. When could we talk about [what?]?',
        firm: 'I need [what, and by when?]. If that is not possible, please tell me who else could help.',
      },
      ask: 'Do you mean to do this now? If not, it is safer to leave it out.',
    },
    {
      words: [
        '(i|we) (know|have) …1 (people|someone|friends) (on|at|in) {power} ({end}|and would) …',
        '(remember|forget|remind you|just so you (know|are aware)|rest assured|be (advised|aware)|fair warning) (that|the)? i (decide|sit|know (people|someone)|sign|mark|write|record|keep|can (have|make|get)|am (keeping|documenting|recording)) …',
        '((he|she|this)? (is|has|gets)|consider this)? (your|his|her|one|a|{start}) (last|final) (warning|chance) ({end}|then|or|about|from me|before (i|we)|to (fix|make|explain|prove)) …',
        '((i|we) will)? (go|going) (over|above) your head …',
        '(i am|just)? warning you {stress}? ({end}|stop|do not|if) …',
        '{start} {lead}? do not (make|force|push|compel|test|tempt|cross|provoke) (me|us|my patience) …',
        'this is the (last|final) time i am {stress}? be? (asking|warning|being) …1 {end}',
        'next time (i|we) will not be (so|as|asking|writing|calling|coming|polite|nice) …',
        'would be {word}? (pity|shame|unfortunate) …6 (heard|found its|got (out|to see)|knew|read|reached|end up|went (to (someone|somebody|another)|round|viral)) …',
        '{start} there are (other schools (you|out|{end}|who)|plenty of other schools|better schools|waiting lists) …',
        '(let us|we will) see how (you|brave|smug|long|funny|tough|clever|sorry) …',
        '(remember|forget|mind) (who|that? i am the one) …6 (reference|grade|grades|mark|marks|report|reports|levy|fees|salary|place|fund) …',
        'would (hate|be sorry) (to (have|see)|for …4 to) …3 (tell|write|explain|involve|report|put (this|it|that)|end up (in|on)|go to) …',
        '({start} this is not over {end}|heard the last of|we will see about that {end}) …',
        '(there will be (trouble|hell|{word}? consequences)|we will have a {word}? problem|(i|we) (will|shall) not {word}? (ask|warn|tell|say) (you|it)? (again|twice)|go public) {end}',
        '(should you fail to (do|respond)|failing which) …',
        '(i|we) will (block|fail) (you|him|her) ({end}|simple) …',
      ],
      rewordings: {
        plain: 'Before this goes any further, could we talk about [what?] on [which day?]?',
        soft: 'I hope we can sort this out between us. What would you suggest for [what?]?',
        firm: 'I need an answer about [what?] by [when?].',
      },
      ask: 'Do you mean to do this now? If not, it is safer to leave it out.',
    },
    {
      severity: 'caution',
      writers: ['teacher'],
      words: [
        '(if|unless|keep|once more|should|until|one more|any repeat) …8 (he|she|{name}|your child|place|spot) (will|can|is|goes|go) {stress}? (be (removed|suspended|expelled|excluded|sent out|held back)|lose (his|her)|off the|out of (my|this)|forget about|sit outside|to (the next|another|someone)) …',
        '(i|we) (will|may) have to (involve|call|contact|report) …3 {service} …',
        '{start} (sign|{order}) …6 or (he|she|the (fine|letter|penalty)) (loses|stays|is out|does not|goes) …',
        '(if|unless|one more|the next|any) …8 i (will|shall) be? (recommend|recommending|stop|suspend|exclude|refuse) …',
        'you will be (banned|barred|blocked) …',
        'not be surprised (if|when) …2 (is not (on|in|picked|chosen|invited)|fails|does not (pass|graduate|get)|loses) …',
        '{higher} …4 your door …',
        'on (his|her|your|their) permanent record …',
      ],
      rewordings: {
        plain:
          'I want to be open about what happens next, so there are no surprises: [which step, and when?]. Before that, we can try [what?].',
        soft: 'I’d like to avoid [what?]. Could we agree on [what can both of us try?]?',
        firm: 'The next step is [what, and when?]. I’d like us to try [what?] first.',
      },
      ask: 'Say the step plainly, and what you can try together first.',
    },
    {
      severity: 'caution',
      words:
        'if (i|we) {stress}? (get|hear|see|receive|find) one more (word|call|incident|complaint|comment|voicemail|remark|note) …',
      ask: 'Do you mean to do this now? If not, it is safer to leave it out.',
    },
  ],
  unless: [
    'on paper …',
    'not to go over (your|anyones|anybodys|her|his) head',
    'before (i|we) …3 further',
    '(mum|mom|dad|mother|father|parents|they|he|she) (have|has|is|was)? put it all over',
    'not (read|see|take) (this|it|my email) as (me|us) going over your head',
    'or (i|we|you|it|he|she) (can|could|may|might) not',
    'keep (his|her|my|our|their|the|an|all) …',
    '(worry|worried|worries|afraid|scared|hope|hoping) …6 (ugly|nasty) …',
    '… (asked|advised (me|us|him|her)|thank|thanks|grateful|appreciate|loves|lovely|proud|lol|haha|fun|rather|form|order|sick|unwell|for you|custody|attend|a present|board meeting|agree|photo|weather|bus|so (others|everyone|that|grandma)) …',
    '(make me (laugh|smile|a)|more (week|weeks|thing|day|days)) …',
    'if you do not hear …',
    '(was|were|had|not|not on) (forced|obliged|his|her) …',
    '((could|can|may) (you|i|we)|should (i|we)) …',
    '(never|not) …3 (lose|cost|ruin|risk|end|on (his|her|your)|complaint (against|about)) …',
  ],
} satisfies Patterns;

export const card = {
  title: 'May read as a threat',
  why: 'A warning turns solving the problem into self-protection. Going further is your right; it needs no warning.',
  tip: 'Ask first. Keep the next step for later.',
  source: { title: 'Why a Trusting Parent-Teacher Partnership is the Key to Your Child’s Success' },
} satisfies Card;

export const flags: Flags = {
  "[[If this isn't sorted by Monday I'm going to the principal.]]":
    "Could this be sorted by Monday? I'd really like to work it out with you.",
  "[[If I don't hear by noon I'm calling the school board.]]":
    "Could you get back to me by noon? I'd really like to work this out with you.",
  '[[My next note goes to our trustee, with this one stapled to it.]]':
    "I'd really like to work this out with you first. Could we talk about [what needs to change?]?",
  "[[I'd think hard about that list before it goes up.]]":
    'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  "[[Touch his lunch again and it'll be the governors I'm talking to.]]":
    'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  '[[I wonder what the inspectors would say about that yard.]]':
    "I'd really like to work this out with you first. Could we talk about [what needs to change?]?",
  '[[Any repeat and he is off the team.]]':
    'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  '[[Expect a letter from my solicitor.]]':
    "I'd really like to work this out with you first. Could we talk about [what needs to change?]?",
  '[[You would not want the other parents to find out.]]':
    'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  '[[Either I see that film or my lawyer does.]]':
    'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  'I have screenshots and I am [[not afraid to use them.]]': null,
  '[[Keep it up and see what happens.]]':
    'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  '[[Wait till the principal hears about this.]]':
    "I'd really like to work this out with you first. Could we talk about [what needs to change?]?",
  '[[Ofsted will be very interested in what you said.]]':
    'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  "[[One more call like that and we're pulling him out.]]":
    'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  '[[Remember that I record everything.]]':
    'Before this goes any further, could we talk about [what?] on [which day?]?',
  '[[My brother is a lawyer and he said you have no case.]]':
    "I'd really like to work this out with you first. Could we talk about [what needs to change?]?",
  "[[I'll make sure every mum on the chat knows what you did.]]":
    'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  "[[I'm taking her out of this school.]]":
    "I'd really like to work this out with you first. Could we talk about [what needs to change?]?",
  "[[I'll have you fired.]]": 'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  '[[Be careful how you speak to me.]]':
    'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  'I [[would think twice before you send that again.]]': null,
  "[[You won't be teaching much longer.]]":
    'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  '[[He gets one last chance from me.]]': 'Before this goes any further, could we talk about [what?] on [which day?]?',
  '[[I will not ask again.]]': 'Before this goes any further, could we talk about [what?] on [which day?]?',
  '[[If this isnt fixed im going to the principle.]]':
    "I'd really like to work this out with you first. Could we talk about [what needs to change?]?",
  'Accommodate him [[or you’ll hear from our attorney.]]': 'Accommodate him so that we can settle [what?] between us.',
  '[[I have no choice but to contact the superintendant.]]':
    "I'd really like to work this out with you first. Could we talk about [what needs to change?]?",
  '[[you will not have a job when im done]]':
    'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  '[[This is your last chance to make it right.]]':
    'Before this goes any further, could we talk about [what?] on [which day?]?',
  '[[If this continues he will be removed from the class.]]':
    'I want to be open about what happens next, so there are no surprises: [which step, and when?]. Before that, we can try [what?].',
  '[[I will be posting this on Facebook tonight.]]':
    'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  '[[You will regret this.]]': 'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  '[[Dont make me come up there.]]': 'Before this goes any further, could we talk about [what?] on [which day?]?',
  'Answer me, [[or I tell every parent.]]': 'Answer me, so that we can settle [what?] between us.',
  '[[If nothing changes I will have to go to the principal.]]':
    "I'd really like to work this out with you first. Could we talk about [what needs to change?]?",
  '[[You leave me no choice but to go to the press.]]':
    "I'd really like to work this out with you first. Could we talk about [what needs to change?]?",
  '[[My lawyer will be in touch.]]':
    "I'd really like to work this out with you first. Could we talk about [what needs to change?]?",
  "[[We'll see what the superintendent says.]]":
    "I'd really like to work this out with you first. Could we talk about [what needs to change?]?",
  "Fix it [[or I'm emailing the superintendent.]]": 'Fix it so that we can settle [what?] between us.',
  '[[I will not let this go.]]': 'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  '[[I will take this to the board.]]':
    "I'd really like to work this out with you first. Could we talk about [what needs to change?]?",
  '[[One more late pick-up and I will call the police.]]':
    'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  "[[I'll go over your head.]]": 'Before this goes any further, could we talk about [what?] on [which day?]?',
  '[[I know someone on the school board.]]':
    'Before this goes any further, could we talk about [what?] on [which day?]?',
  "[[You'll be the one looking for a new school.]]":
    'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  "[[I'll fight you all the way.]]": 'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  '[[I will make sure you never teach again.]]':
    'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  'If I get no call [[I am sending this to the news.]]': null,
  '[[You better pray my son is fine.]]':
    'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  "[[You don't want me as an enemy.]]":
    'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  "[[I'll come down there myself.]]": 'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  '[[We are taking our fees elsewhere.]]':
    "I'd really like to work this out with you first. Could we talk about [what needs to change?]?",
  '[[I am this close to calling a lawyer.]]':
    "I'd really like to work this out with you first. Could we talk about [what needs to change?]?",
  "[[Next time I won't be so nice.]]": 'Before this goes any further, could we talk about [what?] on [which day?]?',
  '[[This is the last time I am asking nicely.]]':
    'Before this goes any further, could we talk about [what?] on [which day?]?',
  'You have not [[heard the last of this.]]': null,
  '[[I have friends on the board.]]': 'Before this goes any further, could we talk about [what?] on [which day?]?',
  '[[Sign it or he does not graduate.]]':
    'I want to be open about what happens next, so there are no surprises: [which step, and when?]. Before that, we can try [what?].',
  'Come in [[or we will decide without you.]]': 'Come in so that we can settle [what?] between us.',
  '[[I will have to call social services.]]':
    'I want to be open about what happens next, so there are no surprises: [which step, and when?]. Before that, we can try [what?].',
  'This goes [[on his permanent record.]]': null,
  '[[You will be banned from the site.]]':
    'I want to be open about what happens next, so there are no surprises: [which step, and when?]. Before that, we can try [what?].',
  '[[There will be trouble.]]': 'Before this goes any further, could we talk about [what?] on [which day?]?',
  '[[Should you fail to respond, a decision will be taken without you.]]':
    'Before this goes any further, could we talk about [what?] on [which day?]?',
  "[[Next time I won't be writing.]]": 'Before this goes any further, could we talk about [what?] on [which day?]?',
  '[[Just so you know, I sit on the school board.]]':
    'Before this goes any further, could we talk about [what?] on [which day?]?',
  "[[If I were you I'd be careful.]]":
    'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  '[[There are other schools, you know.]]':
    'Before this goes any further, could we talk about [what?] on [which day?]?',
  "[[One more late mark and he's out.]]":
    'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  '[[If this continues he will lose his place and be suspended.]]':
    'I want to be open about what happens next, so there are no surprises: [which step, and when?]. Before that, we can try [what?].',
  '[[You will be hearing from my solicitor.]]':
    "I'd really like to work this out with you first. Could we talk about [what needs to change?]?",
  "[[You don't want to test me.]]": 'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  "[[I'll ruin you.]]": 'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  '[[Think carefully before you answer me.]]':
    'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  '[[Carry on like this and he will be looking for another school.]]':
    'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  '[[Remember who writes her reference.]]':
    'Before this goes any further, could we talk about [what?] on [which day?]?',
  '[[You will be answering to the board.]]':
    'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  'I [[hope you have a good lawyer.]]': null,
  '[[Let the lawyers do the talking.]]':
    "I'd really like to work this out with you first. Could we talk about [what needs to change?]?",
  '[[Do not say I did not warn you.]]':
    'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  'We can do [[it the easy way or through the court.]]': null,
  'Teachers have been [[sacked for less.]]': null,
  '[[Touch his phone again and see what happens.]]':
    'I am very upset about [what happened?]. Could we talk about it on [which day?]?',
  'You can [[explain that to the judge.]]': null,
  '[[Next stop, the press.]]':
    "I'd really like to work this out with you first. Could we talk about [what needs to change?]?",
  'Your [[days are numbered.]]': null,
  'I [[am done being polite.]]': null,
  'I would [[advise you to tread carefully.]]': null,
  'This is the [[last friendly note you will get.]]': null,
  '[[If I get one more voicemail about it he will lose his seat.]]': null,
};

export const leaves: Leaves = [
  'I am putting it on paper so that we both have it.',
  'We should think hard about the trip.',
  'I would think twice before ordering those shoes, they run small.',
  'The guards at the crossing walked us across the road.',
  'She phoned the local radio and they played her song.',
  'Touch his forehead again and tell me if it is warm.',
  'I have copied in Mrs Okoro for the timetable, not to go over your head.',
  'Could we ask the doctor about it before we go further with the form?',
  'His mum has put it all over Facebook already, bless her.',
  'Please do not read this as me going over your head.',
  "I need the sheet, or I can't tell the police where a child went.",
  "General maths would keep his options open, and I think he'd enjoy it.",
  'Do you want me to come up there at noon, or will he be fine till three?',
  'Any of the photos will do, and I will pay on Monday.',
  'Leave my name on the list for the stall.',
  'The front office will get a message to me.',
  'Expect a parcel from the book club.',
  'You have two weeks before it closes.',
  'I keep every drawing he brings home.',
  'Next stop for us is Leeds.',
  'Keep it up and he will be reading by Easter.',
  'There will be no problem.',
  'If his ankle hurts he can sit out.',
  'Try it and see what flavour she likes.',
  'He picked the wrong bag.',
  'She has one last chance to retake it on Friday.',
  'The principal would love to hear him play.',
  'My sister is a lawyer and he wants to be one too.',
  'We are taking him out of school on Friday for a wedding.',
  'Let me know when you are finished.',
  'Could we invite the counsellor to join us?',
  "I've copied Ms. Lee because she asked to be kept in the loop.",
  'The principal suggested that I write to you first.',
  'Sue will pick him up on Friday.',
  'A lawyer is visiting for career day.',
  'I am required by law to report this.',
  'If you need the form sooner, I will bring it to the office.',
  'My attorney handles custody, and the court order is attached.',
  'The policy says three absences lead to a letter.',
  'It would be a shame if he missed the trip.',
  'I would hate for her to miss out.',
  'One more thing and I will let you go.',
  'If she is out tomorrow she can do it Monday.',
  'I will pull him out at noon for the dentist.',
  'Two more weeks and he is done with the boot.',
  'See what happens with the new glasses, then we decide.',
  "We'll try the new seat and see what happens.",
  'I recorded it for his grandma.',
  'This is your last chance to order yearbooks.',
  'I will make sure every child gets a turn.',
  'We love hearing from our families.',
  'He took some time to reflect on what happened.',
  'Thank you for your post on the class page.',
  'I left a mug with your name on it.',
  'I can come to your classroom on Friday.',
  'It will be me and my husband at the meeting.',
  'Mornings are difficult for her.',
  'It may explain why he is so tired.',
  'Her poem will be read out in assembly.',
  'My lawyer will send the custody papers to the office.',
  'My husband works at the district office and can drop it off.',
  'If it helps I will contact the district for the form.',
  'I will be going to the school board meeting tonight.',
  'I was forced to call three times.',
  'Monday is no good, I will be in court.',
  "You'll find out what they made on Friday!",
  'I will see to it that he brings his kit.',
  "I'd hate to have missed it.",
  'If we do not have the form by Friday he will not be able to go.',
  'I will contact the district if we cannot agree.',
  'If we cannot agree, I will contact the district.',
  'I am filing a formal complaint with the district.',
  'I have friends at the district office and they say the bus is late.',
  'You must think about your career too.',
  'I do not want this to cost you your job.',
  'Watch your back on the ice by the door.',
  'The whole school will hear about the book drive on Friday.',
  'You will find out who the new coach is on Monday.',
  'I will post this on the class page so others know.',
  'If you put the pictures on Facebook, please hide his face.',
  'I would hate for this to end up being a burden to you.',
  'I have everything recorded in the spreadsheet.',
  'One more week and he is off the crutches.',
  'I will call social services with you if that is useful.',
  'He needs three more credits or he does not graduate.',
  "I won't rest until I find that lost tooth.",
  'You have been warned: he talks a lot about trains.',
  'It would be a shame if he missed the play.',
  "Next time I won't be late, promise.",
  'Just so you know, I sent the form on Monday.',
  'If I were you I would take the early bus.',
  'There are other schools on our street too.',
  'One more sleep and he is off to camp!',
  'If he is sick he will be sent home.',
  'You will be hearing from Mrs Cole about the lift.',
  'I have a good memory for songs.',
  'Let us see how he does on Friday.',
  'Remember that I am away on Monday.',
  'If the form is not in by Friday he cannot go on the trip.',
  'If I were to send it tonight, would that be in time?',
  'I will be at your door at three to bring the cake.',
  'One click and the form opens.',
  'Keep this up and he will be in the top group by summer.',
  'Remember who signs the form: it needs both parents.',
  'We need to think carefully before we decide.',
  'Either he walks home or his gran picks him up.',
  'My husband is a lawyer, so he works late most days.',
  'Leave it on the radiator and see how it dries.',
  'Speak to the coach and see what he thinks.',
  'The next email will have the photos.',
  'I would suggest you check with the office about the key.',
  'We have to find a new school because we are moving to Leeds.',
  'Everyone will see what you made on Friday.',
  'My lawyer friend made the class quiz.',
  'One more time around the field and they were done.',
  'One more email from me and then I am done, sorry.',
];
