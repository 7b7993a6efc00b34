import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    // told to feel less
    {
      words: [
        '{start} please? {stress}? (calm down|big deal|so what) ({end}|if|so|it) …',
        '(you|we all) {stress}? need to {stress}? (calm down|relax|chill|take a breath) …',
        'you (may|might)? {be} {stress}? (a bit)? (overreacting|overthinking|exaggerating|too (emotional|sensitive) {end}) …',
        '(you|everyone) {be} …2 (making|blowing) …3 (mountain|fuss|big deal|much of) …',
        'let us not make …2 (mountain|fuss|big deal|drama) …',
        'you {stress}? {be}? (worry|worrying|read|reading) {stress}? (far|way)? too much …',
        '(storm in a (teacup|tea|cup)|fuss (about|over) (nothing|a|an|one)|out of (all)? proportion|sense of proportion|worse things (happen|have)|water off a|get a (grip|life)|(bigger|more important|better) (fish|things|matters|problems) to) …',
        'no need (for|to) (the|this|all|such)? (drama|fuss|hysterics|overreact) …',
        '(lighten up|({start}|so|just) get (used to|over) it) {end}',
        '{start} big deal (he|she|it|they) …',
      ],
      rewordings: {
        plain: 'I can see why you raised this. Here is what I saw: [what did you see?].',
        soft: 'I can see that this matters to you. What would help most with [what?]?',
        firm: 'I see it differently: [how, in one fact?]. I’d still like to hear what worries you.',
      },
      ask: 'What is the worry behind it? Name that first.',
    },
    // the matter made small
    {
      words: [
        '(i|we) (do not|fail to) see (why|how|what) (it|this|that) is (an|a|such a)? (issue|problem|big deal) …',
        '(he|she|{name})? (need to|needs to|have to|has to|must) (toughen|suck it) up …',
        '(who|nobody|no one) {stress}? cares (about your|if|what|he|she|it|{end}) …',
        '((it|that|this|work)|(a|the|hard) …4) never (hurt|harmed|killed|did) (any|anyone|anybody|me|us) …',
        '(hardly|not what (i|anyone) would call|not everything is) (a|an|the) …1 (crisis|emergency|crime|tragedy|disaster|drama|scandal|end) …',
        '(they are all like that|not that deep|with real problems|not lose (any|much)? sleep over (a|it|one|every)|worry about every (little|single|scratch)|non issue|have …1 seen …1 worse (cases|than|bullying)) …',
        '(do not|stop) {stress}? (lecture|lecturing|preach|be (so|too)? (sensitive|dramatic|precious)) …',
        'something (real|else|better|useful) to (worry|complain|moan) …',
        '(oh|{start}) please {crowd} …',
        'if (i|we) {word} …4 (every|all) …8 would (never|not get|be here) …',
        'your …4 (is|are) {stress}? (unfounded|groundless|baseless|without any|exaggerated|irrelevant|not relevant) …',
        '(needs|has|must|should|learn|can not) …4 (take a joke|(laugh|shrug|brush) it off|(thicker|tougher) skin) …',
        '(leave|let) …3 (teaching|worrying|discipline|parenting) to (us|the (professionals|experts|school)) …',
        '(he|she|they|it) (was|were) (only|just) (joking|kidding|teasing|messing|a joke|having a laugh) (about|around)? {end}',
        '(life is not fair (and|so|{end})|nothing happened {end}|not a real (subject|sport|job|reason|problem)) …',
        '(i|we) {stress}? fail to (see|understand|grasp) (what|why|how|where|the) …',
        '(your|these|this|that) so called …',
        '(it|that|this|they|homework|meetings|(reading|homework)? logs) (is|are) {stress}? (nonsense|pointless|a waste of (time|paper|money|my time)) …',
      ],
      rewordings: {
        plain: 'I understand that this matters. The way I see it, [what, in one fact?].',
        soft: 'I may be missing something here. Could you tell me what worries you most about [what?]?',
        firm: 'I see it differently, because [why?].',
      },
      ask: 'What is the worry behind it? Name that first.',
    },
    // it is only what children do
    {
      words: [
        '(it is just)? (boys|girls|kids|year {word}) (will be|being) (boys|girls|kids|year) …',
        '(most|other|the other|the rest of the) {word}? {word}? (would|would not|managed|have) have? to? (laugh|laughed|shrugged|coped) …',
        '{crowd} {stress}? (do that|are like (that|this)|get (hurt|knocked|over (it|things|these))|(say|do) things|(fall (over|out)|fight|argue|bicker|exaggerate) (all|{end}|move on|it is|they)) …',
        '(that|it) is {stress}? (part of (growing up|life)|{word} school for you|life for you) …',
        'all {childNoun} {stress}? say (that|this) …',
      ],
      rewordings: {
        plain: 'I know this was hard for [whom?]. Here is what happened: [what did you see?].',
        soft: 'I’d like to hear how [who?] is feeling about it.',
        firm: 'Here is what I will do about it: [what, and when?].',
      },
      ask: 'Who was hurt by it? Name that first.',
    },
    {
      writers: ['teacher'],
      words: [
        '({pupil}|they) will {stress}? (get over it|be over it|live|recover|survive …4|have forgotten …4 by …) {end}',
        '(he|she|they|you) will {stress}? get over …2 (they (always|all)|soon enough) …',
      ],
      rewordings: {
        plain: 'I can see it is hard at the moment, and I will [do what?] until it gets easier.',
        soft: 'It may take a little while. What helps most at home when [what happens?]?',
        firm: 'What I have seen so far is [what?], and I will look again on [which day?].',
      },
      ask: 'What will you do while it is still hard?',
    },
    // outvoted
    {
      words: [
        'you are the only (one|parent|family) who {stress}? (has (a problem|complained)|thinks) …',
        '(no one else|no other {word}) {stress}? (has|have) {stress}? (complained|raised|a problem) …',
        '(nobody|no one) {stress}? (has|was)? {stress}? (died|scarred) …',
        '(other|all the|most) {word}? (parents|families) {stress}? (thank me|(are|is|were) {stress}? (happy|fine) ({end}|with|and)|manage|managed|cope|(do|did) not (complain|mind)|(have|had) (no|never) (problem|complained|complaints|issue)) …',
      ],
      rewordings: {
        plain: 'Thank you for telling me. I will look into [what?] by [when?].',
        soft: 'I had not heard about [what?] before. Could you tell me more?',
        firm: 'I have looked into it. What I found is [what?].',
      },
      ask: 'What will you do about it, and by when?',
    },
    // will not hear it
    {
      words: [
        '(i|we) (do not|need not) (want|need) to hear …',
        '(i|we) (could not care less|do not care (what|how) …4 (policy|says|you (think|want))) …',
        '(i|we) (have no|am not) …1 (interested|interest) in (your|what|hearing) …',
        'spare (me|us) ({end}|the|your) …',
        'you can keep your (advice|excuses) …',
        'your …8 (mean|means|meant) {stress}? (nothing|little|zero|zilch) ({end}|to (me|us)) …',
        'your …6 (is|are) {stress}? (worth (nothing|little)|worthless|of no (importance|interest|use|value)) …',
        '(i|we) could care less …',
        '{start} {stress}? {stress}? who {stress}? cares (about|if|what|how|that|whether) …',
        'save your (breath|typing|ink|lecture|tears|sympathy|apology) …',
        '(blah blah|yada yada|yeah yeah|boo hoo|cry me a|talk to the hand|go whistle|jog on {end}|can do one|get stuffed|thanks but no thanks) …',
        '{start} (oh (please|come on|spare me)|whatever you say (mr|mrs|ms|miss|mister)? {name}?) {end}',
        '(i|we) (will|am|are|shall|intend to|have been)? {stress}? (be|going to|been)? {stress}? (ignoring|ignore|deleting|delete|binning|bin|disregarding|disregard|hitting delete on) (your|these|those|every|any more|further) …',
        '(none of your {word}? (business|concern)|mind your own business|stay in your lane|butt out {end}|stick to (teaching|parenting|your (job|knitting))) …',
        '{start} (save (it|your excuses)|whatever|not interested) {end}',
        '((i|we) have)? {stress}? heard (it|this|that|them) all before {end}',
      ],
      rewordings: {
        plain: 'I’d rather talk about what we can do now: [what?].',
        soft: 'I know there are reasons for [what?]. Could we look at what would help now?',
        firm: 'What I need to know is [what?].',
      },
      ask: 'What do you need from them instead? Ask for that.',
    },
    {
      words: [
        '(i|we) {stress}? (have no|do not {stress}? have) {stress}? (the|any)? (time|patience|energy) for (this|your|such|long|petty|drama|games|excuses) {word}? {end}',
        '(i|we) (will|am) not {stress}? (be|going to)? {stress}? (wasting|waste (any|my)|reading all) …',
        'do not {stress}? bother (replying|calling|telling|sending|explaining|answering|writing|ringing|emailing|asking|coming|responding|meeting|apologising|apologizing|with your) …',
      ],
      rewordings: {
        plain: 'I don’t think more emails will help here. Could we talk about [what?] on [which day?]?',
        soft: 'I need a little time to think about [what?]. I will write again by [when?].',
        firm: 'What I need to hear, in short, is [what?].',
      },
      ask: 'When could you talk, and about what?',
    },
    {
      words: [
        '(i|we) {stress}? (do not|hardly|never) {stress}? (need|want|require|ask for|asked for) (a|an|any|another|more|your|parenting)? {word}? (advice|tips|lecture|lectures|sermon|leaflet|leaflets|pep talk|speech|opinion|opinions|input|two cents|psychobabble|platitudes|pity|babysitter|lecturing|preaching) ({end}|from|about|on|in|how|or|and) …',
        '(i|we) {stress}? (do not|hardly) need (nobody|anyone|you|a {word}) …8 (tell|telling|explaining) …2 (me|us) …',
        '(that is your opinion|nobody asked you|i know what i am doing) {end}',
        '{you} {stress}? would not {stress}? understand {end}',
        '(i|we) {stress}? know (my|our) {childNoun} {name}? (and|but)? you do not {end}',
        '(i|we) {stress}? know {stress}? (best {end}|better than (you|a|the school)) …',
        '(i|we|my {childNoun}) {stress}? (do not|does not) need your (help|input|opinion|permission|pity) {end}',
        'what would you know ({end}|about (it|this|kids|raising|teaching|my)) …',
        '(with respect|{start}) (but|and)? (you|they) were not {stress}? (there|in the (room|class|building|classroom)) (and|so|i was|{end}) …',
        '(i am|we are) the {word}? (teacher|teachers|professional|expert|experts|principal|boss|parent) (here {end}|not you|and you are not|you are) …',
      ],
      rewordings: {
        plain: 'It looks different from where I stand: [what have you seen?]. How does it look to you?',
        soft: 'I’d like you to know what I have seen: [what?].',
        firm: 'I have thought about this a lot, and I see it differently: [how?].',
      },
      ask: 'What have you seen that they have not? Say that.',
    },
    {
      words: [
        '((that|it) (is|was)|{start}) {stress}? (not {stress}? (my|our) (problem|department|job|responsibility|fault)|your problem) ({end}|you|not|try|ask|so|to|that|if) …',
        'leave me out of (it|this) {end}',
        '(your|his|her|the) …4 (is|are) {stress}? (your (problem|lookout|headache|mess)|not (my|our) (problem|concern|business|job)) ({end}|not|and|so|the) …',
        '(that|it) is for you to (handle|sort|deal|solve) …',
      ],
      rewordings: {
        plain: 'I need your help with [what?]. Who could do it?',
        soft: 'I don’t know how to help with [what?]. What would you suggest?',
        firm: 'I cannot do [what?] myself. What I can do is [what?].',
      },
      ask: 'What can you do, and who can do the rest?',
    },
    {
      words: 'is (not my (problem|department) {end}|(your department|a (parenting|school) (issue|matter)) not) …',
      rewordings: {
        plain: 'is something I need your help with: [what?]',
        soft: 'is hard for me to see from here, so I need your help with [what?]',
        firm: 'is something I can only do a little about: [what?]',
      },
      ask: 'What can you do, and who can do the rest?',
    },
    {
      words: [
        '(i|we) {stress}? (am|can|will) not {stress}? (going|here|be expected)? to? (hold …4 hand|babysit|spoon feed) …',
      ],
      writers: ['teacher'],
      rewordings: {
        plain: 'With [how many?] children I can do [what?], and I need your help with [what?].',
        soft: 'I would like to do more than I can here. What would help most with [what?]?',
        firm: 'I can offer [what?], and I cannot do [what?].',
      },
      ask: 'What can you do, and what would help you?',
    },
    {
      words: ['if you (do not like|are not happy) …6 (other schools|another school) …'],
      writers: ['teacher'],
      rewordings: {
        plain: 'I know this is not what you hoped for. The reason is [why?], and what I can offer is [what?].',
        soft: 'I would like to find something that works. What would you need most?',
        firm: 'This part stays as it is, because [why?]. I can change [what?].',
      },
      ask: 'What can you offer instead?',
    },
  ],
  unless: [
<<<<<<< HEAD
    '… (thank you|could you|help you|(fuss|deal) of (him|her)) …',
    'how other (parents|families)',
=======
    'never hurt (anyone|anybody) to (ask|try)',
    '(problem|issue) of course …',
    '… still hurts …',
>>>>>>> parent of e98061a (Take out what calls off nothing: 85 phrasings that none of 12,000 messages needs)
    'parents (are|is) not (my|our) concern',
    'please do not lose sleep …',
    '(not|never) (think|believe|say|saying|mean|feel) {word}? you …',
    '({adult}|someone|one|those) {word}? who cares …',
    '(not (want|like|wish|mean)|hate) to …3 fuss …',
    '… (thank you|could you|help you|(fuss|deal) of (him|her)) …',
    '(if|whether|know|because) (you (are|think|have|worry)|it|that|kids|boys|this) …',
    'not my {word} but …',
    'how other (parents|families)',
    'matters but …',
    'fail to see how you (do|manage)',
    '… (either way|no worries|not worry|whichever|both (fine|lovely)|no longer|i can (print|bring|lend|pick)) …',
    '(says|said|thinks|think|feels|feel|not|never|than|when) …6 (waste|pointless|nonsense|hardly) …',
    '(waste|pointless) …3 when …',
    '(says|said|hope) …1 (i|he|she|they) …',
    '(tell|teach) (me|us) how (lucky|hard|proud|much|good) …',
    '… (please (explain|tell)|grateful|proud|glad|we love|i love|sorry for|myself|he (told|said)) …',
  ],
} satisfies Patterns;

export const card = {
  title: 'May feel brushed aside',
  why: 'It argues with the worry instead of hearing it, and the worry comes back louder.',
  tip: 'Name the worry first, then the facts.',
  source: { title: 'The Importance of Building Parent-Teacher Relationships' },
} satisfies Card;

export const flags: Flags = {
  '[[Who cares about the font?]]': "I'd rather talk about what we can do now: [what?].",
  '[[Your apology is worth nothing to me.]]': "I'd rather talk about what we can do now: [what?].",
  "[[I don't need another lecture about bedtimes.]]":
    'It looks different from where I stand: [what have you seen?]. How does it look to you?',
  '[[We will be ignoring your newsletter from now on.]]': "I'd rather talk about what we can do now: [what?].",
  '[[Oh please.]]': "I'd rather talk about what we can do now: [what?].",
  '[[Save your breath.]]': "I'd rather talk about what we can do now: [what?].",
  '[[Mind your own business.]]': "I'd rather talk about what we can do now: [what?].",
  '[[I fail to see what this has to do with us.]]':
    'I understand that this matters. The way I see it, [what, in one fact?].',
  '[[With respect, you were not in the room.]]':
    'It looks different from where I stand: [what have you seen?]. How does it look to you?',
  '[[You are making a fuss about nothing.]]': 'I can see why you raised this. Here is what I saw: [what did you see?].',
  '[[Girls say things, they will have forgotten by Monday.]]':
    'I know this was hard for [whom?]. Here is what happened: [what did you see?].',
  '[[If I rang about every scraped knee I would never teach.]]':
    'I understand that this matters. The way I see it, [what, in one fact?].',
  '[[Your worries are completely unfounded.]]':
    'I understand that this matters. The way I see it, [what, in one fact?].',
  '[[A bit of mud never hurt anyone.]]': 'I understand that this matters. The way I see it, [what, in one fact?].',
  '[[He was only joking.]]': 'I understand that this matters. The way I see it, [what, in one fact?].',
  '[[Leave the worrying to us.]]': 'I understand that this matters. The way I see it, [what, in one fact?].',
  "[[You're reading far too much into one comment.]]":
    'I can see why you raised this. Here is what I saw: [what did you see?].',
  '[[He has to toughen up a bit.]]': 'I understand that this matters. The way I see it, [what, in one fact?].',
  '[[Kids fall over.]]': 'I know this was hard for [whom?]. Here is what happened: [what did you see?].',
  '[[Boys fight, move on.]]': 'I know this was hard for [whom?]. Here is what happened: [what did you see?].',
  "[[She'll get over it.]]": 'I can see it is hard at the moment, and I will [do what?] until it gets easier.',
  "[[I don't need a parent to tell me how to run a trip.]]":
    'It looks different from where I stand: [what have you seen?]. How does it look to you?',
  "[[I don't see why this is an issue.]]": 'I understand that this matters. The way I see it, [what, in one fact?].',
  'It is [[hardly an emergency.]]': null,
  '[[Your opinion is simply not relevant.]]': 'I understand that this matters. The way I see it, [what, in one fact?].',
  'I think [[you may be overreacting a bit.]]': null,
  '[[Boys will be boys!]]': 'I know this was hard for [whom?]. Here is what happened: [what did you see?].',
  '[[No other parents have raised this.]]': 'Thank you for telling me. I will look into [what?] by [when?].',
  '[[You are the only parent who has a problem with it.]]':
    'Thank you for telling me. I will look into [what?] by [when?].',
  'With respect, [[that is not our department.]]': 'With respect, I need your help with [what?]. Who could do it?',
  '[[Calm down.]]': 'I can see why you raised this. Here is what I saw: [what did you see?].',
  "[[That's your opinion.]]": 'It looks different from where I stand: [what have you seen?]. How does it look to you?',
  "[[I don't care what the policy says.]]": "I'd rather talk about what we can do now: [what?].",
  "[[I don't have time for this.]]":
    "I don't think more emails will help here. Could we talk about [what?] on [which day?]?",
  "[[I don't need your advice.]]":
    'It looks different from where I stand: [what have you seen?]. How does it look to you?',
  '[[That is your problem, not mine.]]': 'I need your help with [what?]. Who could do it?',
  'Please, [[spare me the lecture.]]': "Please, I'd rather talk about what we can do now: [what?].",
  "[[Let's not make a mountain out of this.]]":
    'I can see why you raised this. Here is what I saw: [what did you see?].',
  '[[You are making a big deal out of nothing.]]':
    'I can see why you raised this. Here is what I saw: [what did you see?].',
  "I [[wouldn't lose sleep over a C.]]": null,
  '[[Do not lecture me about screen time.]]': 'I understand that this matters. The way I see it, [what, in one fact?].',
  "[[They're all like that at nine.]]": 'I understand that this matters. The way I see it, [what, in one fact?].',
};

export const leaves: Leaves = [
<<<<<<< HEAD
=======
  'It never hurt anyone to ask.',
  'It is part of growing up, and it still hurts.',
>>>>>>> parent of e98061a (Take out what calls off nothing: 85 phrasings that none of 12,000 messages needs)
  "The other parents aren't my concern, you have been a legend.",
  "Nothing you told me goes anywhere, so please don't lose sleep over it.",
  'He will go out in a storm in a t-shirt.',
  'Who cares if it rains, we will be there with boots on!',
  "Please don't bother sending the coat back, it no longer fits him.",
  "I fail to see how you do it all, you're a marvel!",
  "You weren't there on Tuesday, so here are the notes.",
  'Most families are happy to share lifts, shall I ask?',
  'I am the teacher here on Mondays and Tuesdays.',
  'It is not worth your time to drive back for a hat.',
  "I don't have time for this today, could we talk tomorrow?",
  'Most children would love this book.',
  'She never hurt anybody in her life.',
  'No need to reply.',
  "I don't see any problem with that.",
  "It's only a form, no rush at all.",
  'She can take a joke and she laughed with us.',
  'It is not an emergency, but please call when you can.',
  'Losing teeth is part of growing up, and she was very brave.',
  'There is no point in waiting for the bus if practice runs late, so I will drive.',
  'We have heard the speech he wrote and we are so proud.',
  'He thinks homework is a waste of time, and I would like ideas.',
  'I do not see why this is a problem, so please explain it to me.',
  'It is hardly a surprise that he loves your class.',
  'Kids argue over the blue chair, so we made a list.',
  'Every parent feels nervous about their child in the first week.',
  'The vet says he will live.',
  'You are a teacher, not a magician, and we are grateful.',
  "I don't need you to explain it to me again, it is clear now, thank you.",
  "I can't be expected to know all the names yet, forgive me!",
  'That is for you to fix a time, we are free all week.',
  "Please don't worry about the late fee.",
  'He calmed down in the calm-down corner.',
  'It is just a quick note about Friday.',
  'There is only one week left before the show.',
  'She was fine by snack time and joined the block area.',
  "I'm sorry you had to wait so long.",
  'Sorry if I missed your call.',
  'No one else was hurt.',
  "Kids make mistakes, that's how they learn.",
  'She said nothing to me about it.',
  'We have no use for it any more, would the school like the piano?',
  'I see what the issue is now, thank you.',
  'He needs to calm down before he can tell us what happened.',
  'I keep your advice on the fridge!',
  'The boys tease him every day on the way home.',
  'Would you know what time the bus leaves?',
  "I don't want to make a fuss.",
  "I hope I'm not blowing this out of proportion.",
  'Thank you for talking to me about Ava.',
  'Do not hesitate to come back to me with questions.',
  'I do not know who to tell about this.',
  'You know better than me what he needs.',
  "That's not my department, but Ms. Lee can help.",
  'Let me know if this is your department.',
  "He doesn't want to be left out of it.",
  'Grades mean nothing to me, I want him happy.',
  'Sorry for the waste of time on Monday.',
  "You're the only parent who remembered, thank you!",
  'I have the flu again, it is what it is.',
  'I would not lose sleep over the form, any day this week is fine.',
  'Do you have something else to write on?',
];
