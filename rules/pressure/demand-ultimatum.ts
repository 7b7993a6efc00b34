import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        'i (shall|will)? {stress}? (demand|require) <what:(a|an|the|your|both) …>',
        '(i|we) {stress}? shall? expect <what:(a|an|your|full) …2 (call|reply|answer|explanation|apology|response|refund) …>',
        '(i|we) {stress}? want <what:((((a|an|the|your|my|some|her|his) {word}? {word}?)? {claim})|(it|that|this|everything) in writing) …>',
      ],
      rewordings: {
        plain: 'I’d like to ask for <what>.',
        soft: 'Would it be possible to have <what>?',
        firm: 'I am asking for <what>. If that is not possible, please tell me why.',
      },
      ask: 'What matters most here? Ask for that, with a date that can be met.',
    },
    {
      words: '(i|we) {stress}? (demand|insist) that? <what:(he|she|my|you|we|they|this|the|{name}) …>',
      rewordings: {
        plain: 'I’d like to ask that <what>.',
        soft: 'Could we talk about [what would help, and why?]?',
        firm: 'I am asking that <what>. If that is not possible, please tell me why.',
      },
    },
    {
      words:
        '(i|we) {stress}? want <what:(it|you|him|her|them|(this|that|my|the|his|every|our) …3)> {stress}? <done:({fixed}|off (every|his|her|my)|out of (your|that|this|his|her|the)|(in|out|away|on|back|down|here) …6 {soon}) …>',
      rewordings: {
        plain: 'I’d like to ask for <what> to be <done>.',
        soft: 'Would it be possible for <what> to be <done>?',
        firm: 'Please arrange for <what> to be <done>, or tell me what would be possible.',
      },
    },
    {
      words: '(i|we) {stress}? want (them|him|her|(that|this) {word}) {word}? (punished|expelled|gone|{gone}) …',
      rewordings: {
        plain: 'I’d like to know by [when?] what will happen after [what happened?].',
        soft: 'Could you tell me by [when?] what the next steps are after [what happened?]?',
        firm: 'I need to know by [when?] what will be done about [what happened?].',
      },
      ask: 'What do you need to see happen for your child?',
    },
    {
      words: [
        'you {stress}? {must} {stress}? <do:({order} (me|us|{kid}|sure)|{comply}|sort|fix|deal|handle|correct|speak to (him|her|your)|start {word} (with|him|her)|get (this|control|a grip|your|it)|punish|stop ({word} (me|my|him|her|them|your)|this|it)|(listen|do better) {end}|do your job|(take|give) …3 (away|back)) …>',
        '{start} (and|so|then)? you (will|are going to|shall) <do:(attend|confirm|(give|let|tell|hand|move|start|put|bring|send) ({kid}|me)|{comply}|reply|respond|answer (me|my)|(change|mark) (that|his|her|my)|write to (me|him|her|my)|come in (tomorrow|on|at)|fix|remove|redo|remedy|(ring|call) me (by|before|today)) …>',
        '(i|we) {stress}? shall? expect you to <do:…>',
        '{start} {lead}? <do:{bid} …6 ({outright}|or (i|we|he|she|else)) …>',
        '{start} {lead}? <do:{mend} …6 ({soon}|in full|or (i|we|he|she|else)) …>',
        '{start} {lead}? <do:((sort|fix|change|drop|answer|undo|find) (it|this|me|(my|the|his|her|that) {word} {word}?) out? {end}|{sharply}) …>',
        '{start} just <do:(get|bring|sign|send|do|pay|move|fix|change|answer|return) (it|{kid}|the {word}|me) {word}? {end}>',
      ],
      rewordings: {
        plain: 'Could you <do:base>?',
        soft: 'I’d be grateful if you could <do:base>.',
        firm: 'Please <do:base>. If that is difficult, tell me what would be possible.',
      },
      ask: 'What matters most here? Ask for that, with a date that can be met.',
    },
    {
      severity: 'hint',
      words: [
        '{start} (and|just|so)? <do:(get|put|send|feed|keep|buy|be|turn up|talk|speak|have) …5 (earlier|on time|properly|proper {word}|to bed|off (his|her|the) phone|(talk|word) with (him|her|your {childNoun})|to your {childNoun} {end}) …>',
      ],
      rewordings: {
        plain: 'Could you <do:base>?',
        soft: 'I’d be grateful if you could <do:base>.',
        firm: 'Please <do:base>. If that is difficult, tell me what would be possible.',
      },
      ask: 'Could this be a question?',
    },
    {
      words:
        '{start} {lead}? (stop|quit) <what:{word} (me|him|her|us|his|my|our|your|this|them|those|all|every|like|so|people|to|for|about|excuses) …>',
      rewordings: {
        plain: 'Could we find another way instead of <what>?',
        soft: 'I’d be grateful if we could find a way without <what>.',
        firm: 'I am asking you not to go on <what>.',
      },
      ask: 'What would you like to happen instead?',
    },
    {
      words: '{start} you have (until|till) <when:{word}> {end}',
      rewordings: {
        plain: 'Could you let me know by <when>?',
        soft: 'It would help me to hear from you by <when>, if you can.',
        firm: 'Please let me know by <when> what will be done.',
      },
    },
    {
      words: '{start} you have got? (until|till) <when:{word}> to <do:({comply}|fix|sort|find|make|put) …>',
      rewordings: {
        plain: 'By <when>, could you <do:base>?',
        soft: 'Would it be possible for you to <do:base> by <when>?',
        firm: 'By <when>, please <do:base>.',
      },
    },
    {
      words:
        '(and|so)? ((without|no) (any|further|more)? (excuses|discussion|argument|delay)|that is (final|the end of it|that|an order)|end of discussion|no ifs …2|i am {stress}? waiting|make it happen|not a (minute|second|day) later|(am i|is that|make myself) (clear|understood)|(i|we) (do|will) not (intend|propose|plan) to (debate|discuss|repeat) …2|no more (emails|mails|excuses|waiting) …2|(again|to be) understood|i will not (debate|argue) …4) {end}',
      rewordings: {
        plain: 'and if that is difficult, please tell me what would be possible',
        soft: 'and I’d be glad to hear what would be possible by [when?]',
        firm: 'and if it cannot be done, please tell me by [when?]',
      },
    },
    {
      words:
        '(this|that|it) {stress}? (gets|is to be|must be|has to be) <done:{fixed}> <when:((by|before) ({day}|noon|next {word}|the {word})|today|tonight|tomorrow)> ({end}|period|full stop|no (excuses|ifs|discussion)) …',
      rewordings: {
        plain: 'Could this be <done> <when>?',
        soft: 'It would help me a lot if this could be <done> <when>.',
        firm: 'Please make sure that this is <done> <when>, or tell me what would be possible.',
      },
      ask: 'What exactly should happen, and by when?',
    },
    {
      words: '(this|that|it) {stress}? (stops|ends|has to stop|has to end) <when:(today|tonight|now|by {day})> {end}',
      rewordings: {
        plain: 'I’d really like us to find a way to end this <when>. Could we talk?',
        soft: 'Could we look together <when> at how [what?] can come to an end?',
        firm: 'Please tell me <when> what will be done so that [what?] does not go on.',
      },
      ask: 'What would you like to happen instead?',
    },
    {
      words: [
        '(this|that|behaviour|behavior|attitude|nonsense) {stress}? ((stops|ends) ({end}|{soon})|({must}|is to) (stop|end|be {fixed}) ({end}|{soon})|gets {fixed} ({end}|{soon})) …',
        'enough is enough …',
        '{start} (put a stop to|stop picking on) …',
      ],
      rewordings: {
        plain: 'I’d really like us to find a way to end this. Could we talk about [what each of us could try?]?',
        soft: 'Could we look together at how [what?] can come to an end?',
        firm: 'Please tell me by [when?] what will be done so that [what?] does not go on.',
      },
    },
    {
      words: '{start} you are (hereby|to report) …',
      rewordings: {
        plain: 'Could you come on [when?], so that we can talk about [what?]?',
        soft: 'Would [when?] suit you for a talk about [what?]?',
        firm: 'Please come to [where, and when?] to talk about [what?].',
      },
    },
    {
      words: [
        '{start} ({nobody}|you) (is|are) not? to ({bid}|speak|touch|argue) …',
        '{start} you (will|shall|may|are) not (keep (my|him|her)|speak (to|for)|touch|punish|do (so|this|that) again) …',
        '{start} {lead}? do not (under any circumstances …8|{word} …10 (again|any more|ever) {end})',
        '{start} {lead}? (do not you? dare|(never|do not you? ever) (speak|talk|touch|contact|yell|shout|pull|send|take|put|make|leave) ({kid}|me|to|at|my)|do not (((threaten|patronise|ignore|insult|touch|waste|quote) (me|my|our))|(speak|talk) to me|(email|contact|call|involve) my (boss|line|manager|employer|head))) …',
      ],
      rewordings: {
        plain: 'I’d like to ask that [who does what, or does not?], because [why?].',
        soft: 'Could we agree on [what, from when?]?',
        firm: 'Please make sure that [what?] from now on.',
      },
    },
    {
      words: [
        '(i|we) will not (tolerate|accept (this|that|anything|less|your)|stand (for|by)|put up with|have (my|this)|sit by|allow (this|you|anyone)) …',
        '(will not|refuse to) be (told (what|by|how|that)|spoken|treated|ignored|bullied|blamed) …',
      ],
      rewordings: {
        plain: 'I cannot agree to [what?], because [why?]. Could we look at [what instead?]?',
        soft: 'I find [what?] hard to agree to. What else could we try?',
        firm: 'I do not agree to [what?]. Please tell me by [when?] what can be done.',
      },
    },
    {
      words: 'is not (optional|up for (debate|discussion)|negotiable|a request) {end}',
      rewordings: {
        plain: 'is important to us, because [why?]',
        soft: 'is something I’d be glad to explain: [why?]',
        firm: 'is fixed, because [why?]',
      },
    },
    {
      words: '(on|in) my (desk|hand|inbox) (by|before|{day}) …',
      rewordings: {
        plain: 'by [when?], if that is possible',
        soft: 'by [when?], or as soon after that as you can',
        firm: 'by [when?], because [why?]',
      },
    },
    {
      words:
        '{start} (you need to)? {stress}? (get off (his|her|my) (back|case)|see to it|knock it off|get it done|sort it|deal with (it|this)|(act|step (up|in)) {end}|do your job|explain yourself|stop making excuses|pull your finger out|sort yourselves? out) …',
      rewordings: {
        plain: 'I need your help with [what?]. What could be done, and by when?',
        soft: 'Could you look into [what?] and let me know what is possible?',
        firm: 'Please tell me by [when?] what will be done about [what?].',
      },
      ask: 'What exactly should happen, and by when?',
    },
    {
      words: [
        '(i|we) {stress}? shall? expect ((a|an|your|full) …2 (call|reply|answer|explanation|apology|response|cooperation|refund)|(better|more) from (you|a|the)|to be (told|informed) (first|when|about|before|{end})|(it|this|that|him|her|them) {word}? {soon}|it no|…4 to (apologise|be {fixed})) …',
        '(i|we) {stress}? demand to …',
        '(i|we) want to (see (you in|(both of)? you (here|at)|an improvement)|know (exactly|what you are|who is responsible)) …',
        '(i am not asking ({end}|…5 i am telling)|telling you (now|again|once|straight|for the) (he|she|it|i|my|{kid}|last|{end})) …',
        'you owe (me|us|my|our|{kid}) …4 (apology|explanation|answer|answers|refund) …',
        '{start} (pick up (your phone|{end})|check your facts|do something {end}|(make|put) (it|this|that) right) …',
        '{start} {lead}? ({bid}|limit) …8 (from now on|starting {soon}) {end}',
        '{start} effective immediately …',
        'from (today|now on) {stress}? (nobody|no one) …',
        'i do not care ((if|whether) (you|it|that|this|the|they|your|there)|how (you|busy|many (times|other|people|parents|kids|children|emails|years)|late)|whose (idea|child|kid|son|daughter|policy|rule|job)) …',
        'you will (take|remove|give|change|send|come|stop|let) …6 or (i|we) …',
        '{start} just? do (what|as) …3 (told|says|said|asked|paid|supposed) …',
        '{start} {stress}? (do better|try harder|now|act|sort|fix (it|this)|apologise|apologize|answer) {stress}? {end}',
        '{start} {lead}? ((desist|refrain|remove yourself) from|(control|discipline|withdraw|admit) (my|your|his|her|it|that)) …',
        '{start} (have the (decency|courtesy)|show (us|me|him|her) {word}? respect|drop the (attitude|act)|grow up|own up|wake up|learn (to|some|the|how)|be (honest|straight) with (me|us)|put yourself in) …',
        '{start} (nothing (less|short)|not (another|one more) (word|email|call|note|letter|excuse)|no more {word} {word}? {word}? for {kid}|no more …6 no more) …',
        '(i|we) need (this|it|that) {fixed} ({end}|{soon}) …',
        '{start} (get back to me now|make (him|her) do|teach (him|her|your {childNoun}) {word}? (manners|respect)) …',
        'make sure (it|this|that) never happens (again|to) …',
        '((it|that|this) is {stress}? your job (to|and|not|{end})|no for an answer|i need (an answer|answers) {end}) …',
        '(i|we) {stress}? (want|expect) (both of you|you both|you two|both parents|you|him|her) (here|in (my|the) office|at the meeting) ({end}|{soon}|at) …',
        'giving (you|it|the school) (until|till|one|{number}|24) …',
        'or (find (another|someone|somebody|a {word}) who?|explain …3 why) …',
        '(({you}|someone|somebody|(this|that|it|there)) had? better ({order}|be|have|not)|(i|we) had? better not (see|hear|find|get|have)|do not want to (see|hear|read) (another|one more|any more|excuses|your)|(someone|somebody) needs to do something ({end}|about)) …',
      ],
      rewordings: {
        plain:
          'I’d like to ask for [what, and by when?]. If that is difficult, could you tell me what would be possible?',
        soft: 'It would help me a lot to have [what, and by when?].',
        firm: 'I need [what?] by [when?], because [why?].',
      },
      ask: 'What matters most here? Ask for that, with a date that can be met.',
    },
    {
      words: '({start} {lead}?|{start} but|so|maybe|just) quit {word} (me|us|him|her|them|down to|people|kids) …',
      ask: 'What would you like to happen instead?',
    },
  ],
  unless: [
    'learn the …3 (column|columns|words|spellings|poem|lines|song|list|table|tables)',
    '{start} take care (now|tonight|{end})',
    '(never|not) (send|leave|put) (him|her|them) …6 (alone|unattended|unsupervised) …',
    'in writing so that? you can (stop|rest)',
    'make (him|her|them) something …',
    'wake up (early|at|in|on) …',
    'change …3 (contact|number|address|surname|password|email) …',
    '… (please|if you (can|like|prefer)|any time|whenever|no rush|thank|thanks|lol|laugh|recipe|rematch|useful|evening|hug|rest|from me|for me|so that? (he|she|we)|and (i|we) will) …',
    '(a|the|with|no|missing) full stop',
    '(if|when|what|whatever|how|do|can|could|would|should|know|says|said|hope) (you|i|we) …',
    'effective immediately …8 pick …',
    '… (his name|her name|if (it|he|she|the) …2|the night before|a ring|photos|aftercare|late bus|lunch money) …',
    'do not (you dare (let|think|retire|apologise)|forget|worry|rush) …',
    'not telling …',
    '((i|we|you|to|will) (see to|make it)|(call|reply|answer) from the|stop by) …',
  ],
  keepsClear: true,
} satisfies Patterns;

export const card = {
  title: 'Leaves them only yes or no',
  why: 'A request heard as an order leaves the reader to give in or push back.',
  tip: 'Ask for it, with a date, and room to answer.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  'I can paint it. But [[this gets fixed by Monday, period.]]': 'I can paint it. But could this be fixed by Monday?',
  '[[That stops today.]]': "I'd really like us to find a way to end this today. Could we talk?",
  '[[I expect an explanation by Friday.]]': "I'd like to ask for an explanation by Friday.",
  'He was moved down. [[We expect your full apology in writing.]]':
    "He was moved down. I'd like to ask for your full apology in writing.",
  '[[I insist you take this off his file.]]': "I'd like to ask that you take this off his file.",
  '[[Get her out of that group by Friday.]]': 'Could you get her out of that group by Friday?',
  '[[You owe my daughter an apology.]]':
    "I'd like to ask for [what, and by when?]. If that is difficult, could you tell me what would be possible?",
  '[[Keep your opinions about my parenting to yourself.]]':
    'Could you keep your opinions about my parenting to yourself?',
  '[[Have a word with your daughter.]]': 'Could you have a word with your daughter?',
  '[[Just sign the slip.]]': 'Could you sign the slip?',
  '[[I demand he be moved.]]': "I'd like to ask that he be moved.",
  '[[I want her in the top set by tomorrow.]]': "I'd like to ask for her to be in the top set by tomorrow.",
  '[[You need to stop sending him out.]]': 'Could you stop sending him out?',
  '[[You will reply to me within the hour.]]': 'Could you reply to me within the hour?',
  '[[Treat her the same as the others.]]': 'Could you treat her the same as the others?',
  "[[Don't ever talk to my son like that.]]": "I'd like to ask that [who does what, or does not?], because [why?].",
  '[[I expect better from a teacher.]]':
    "I'd like to ask for [what, and by when?]. If that is difficult, could you tell me what would be possible?",
  "[[I'm not asking for a meeting, I'm telling you there will be one.]]":
    "I'd like to ask for [what, and by when?]. If that is difficult, could you tell me what would be possible?",
  '[[Someone needs to do something about this.]]':
    "I'd like to ask for [what, and by when?]. If that is difficult, could you tell me what would be possible?",
  '[[I demand a new seat for her.]]': "I'd like to ask for a new seat for her.",
  '[[You need to call me today.]]': 'Could you call me today?',
  '[[I expect the mark to be corrected before reports go out.]]':
    "I'd like to ask for [what, and by when?]. If that is difficult, could you tell me what would be possible?",
  '[[This has to stop.]]':
    "I'd really like us to find a way to end this. Could we talk about [what each of us could try?]?",
  '[[I want that boy punished today.]]': "I'd like to know by [when?] what will happen after [what happened?].",
  '[[You will let him retake the test.]]': 'Could you let him retake the test?',
  '[[Do your job and watch the kids.]]': 'I need your help with [what?]. What could be done, and by when?',
  '[[Move him back to the front today.]]': 'Could you move him back to the front today?',
  '[[Nobody is to speak to my son alone.]]': "I'd like to ask that [who does what, or does not?], because [why?].",
  '[[Somebody had better call me by noon.]]':
    "I'd like to ask for [what?] by noon. If that is difficult, could you tell me what would be possible?",
  '[[Stop sending him to the hall.]]': 'Could we find another way instead of sending him to the hall?',
  '[[I will not tolerate this.]]': 'I cannot agree to [what?], because [why?]. Could we look at [what instead?]?',
  '[[You have until Friday.]]': 'Could you let me know by Friday?',
  '[[I demand to know who was on duty.]]':
    "I'd like to ask for [what, and by when?]. If that is difficult, could you tell me what would be possible?",
  '[[I want my email answered today.]]': "I'd like to ask for my email to be answered today.",
  'I need this signed tonight, [[no excuses.]]':
    'I need this signed tonight, and if that is difficult, please tell me what would be possible.',
  '[[This must stop.]]':
    "I'd really like us to find a way to end this. Could we talk about [what each of us could try?]?",
  '[[You had better fix this.]]': 'Could you fix this?',
  '[[Change her grade.]]': 'Could you change her grade?',
  '[[Get your son under control.]]': 'Could you get your son under control?',
  '[[You are hereby directed to appear at 9.]]': 'Could you come on [when?], so that we can talk about [what?]?',
  '[[Call me immediately.]]': 'Could you call me immediately?',
  '[[I want an apology.]]': "I'd like to ask for an apology.",
  '[[Make sure it does not happen again.]]': 'Could you make sure it does not happen again?',
  'Attendance [[is not optional.]]': 'Attendance is important to us, because [why?].',
  '[[You need to get this under control.]]': 'Could you get this under control?',
  '[[Someone had better call me.]]':
    "I'd like to ask for [what, and by when?]. If that is difficult, could you tell me what would be possible?",
  '[[Answer my emails.]]': 'Could you answer my emails?',
  '[[You must punish him at home.]]': 'Could you punish him at home?',
  '[[You have to take his phone away.]]': 'Could you take his phone away?',
  '[[You will have to do better than that.]]': 'Could you do better than that?',
  '[[Apologise to my daughter in front of the class.]]': 'Could you apologise to my daughter in front of the class?',
  '[[Stop doing his work for him.]]': 'Could we find another way instead of doing his work for him?',
  '[[You have till Wednesday to apologise to that boy.]]': 'By Wednesday, could you apologise to that boy?',
  '[[Enough is enough.]]':
    "I'd really like us to find a way to end this. Could we talk about [what each of us could try?]?",
  '[[You will not speak to my son again.]]': "I'd like to ask that [who does what, or does not?], because [why?].",
  '[[I expect to be told first.]]':
    "I'd like to ask for [what, and by when?]. If that is difficult, could you tell me what would be possible?",
  '[[I am not asking, I am telling you.]]':
    "I'd like to ask for [what, and by when?]. If that is difficult, could you tell me what would be possible?",
  '[[I want it settled by Friday.]]': "I'd like to ask for it to be settled by Friday.",
  'I have said it twice, [[no more excuses.]]':
    'I have said it twice, and if that is difficult, please tell me what would be possible.',
  "[[I'm not asking.]]":
    "I'd like to ask for [what, and by when?]. If that is difficult, could you tell me what would be possible?",
  '[[Effective immediately he will not take part in group work.]]':
    "I'd like to ask for [what, and by when?]. If that is difficult, could you tell me what would be possible?",
  '[[From now on nobody talks to her without me.]]':
    "I'd like to ask for [what, and by when?]. If that is difficult, could you tell me what would be possible?",
  "[[I don't care how busy you are.]]":
    "I'd like to ask for [what, and by when?]. If that is difficult, could you tell me what would be possible?",
  '[[Control your son.]]':
    "I'd like to ask for [what, and by when?]. If that is difficult, could you tell me what would be possible?",
  '[[Collect him on time from now on.]]': 'Could you collect him on time from now on?',
  '[[Refund the fee or explain in writing why not.]]': null,
  '[[Do not send her in without her kit again.]]':
    "I'd like to ask that [who does what, or does not?], because [why?].",
  '[[Tell your son to keep his hands to himself.]]': 'Could you tell your son to keep his hands to himself?',
  '[[Keep that girl away from my daughter.]]': 'Could you keep that girl away from my daughter?',
  'I am [[giving you till Wednesday.]]': null,
  'I [[will not be spoken to like a child.]]': null,
  '[[Have the decency to reply.]]':
    "I'd like to ask for [what, and by when?]. If that is difficult, could you tell me what would be possible?",
  '[[Nothing less than a full refund will do.]]':
    "I'd like to ask for [what, and by when?]. If that is difficult, could you tell me what would be possible?",
  '[[Teach your son some manners.]]':
    "I'd like to ask for [what, and by when?]. If that is difficult, could you tell me what would be possible?",
  '[[I need this fixed.]]':
    "I'd like to ask for [what, and by when?]. If that is difficult, could you tell me what would be possible?",
  '[[Do better.]]':
    "I'd like to ask for [what, and by when?]. If that is difficult, could you tell me what would be possible?",
  'I won’t take [[no for an answer.]]': null,
  'We are not five, [[so quit talking down to us.]]': null,
};

export const leaves: Leaves = [
  'Learn the left column only, the rest is for next week.',
  'Take care now, and love to your mother.',
  'Never send her to the nurse alone, please walk with her.',
  'Nobody is being asked to leave, I want that in writing so you can stop worrying.',
  'No more detentions for this.',
  "I don't care whose turn it is, everybody gets cake.",
  "I don't care whose fault it is.",
  'I do not care how many tries it takes.',
  'Call me at once if the rash comes back.',
  'Wake up early on Friday, the bus goes at 6.',
  "Don't you dare retire.",
  'Send me the link and I will print it at work.',
  'Give me a ring when it suits.',
  'Put my son on the late bus today.',
  'Take him to the nurse if he feels sick.',
  'It needs a full stop.',
  'I am not telling you now, it is a surprise!',
  'Give him a minute and he will settle.',
  'She is not to swim until the stitches are out.',
  'Keep her off PE this week, the doctor says.',
  'Show me the book at pick-up and I will get one for home.',
  'You need to listen to this song.',
  'You will change trains at Leeds.',
  'I expect more of you will come on Friday.',
  'Someone needs to do something nice for Ms. Lee.',
  "Don't ever call him Bobby, he hates it.",
  'I want her back in class as soon as she is well.',
  'It is your job I would love to have.',
  'You must be so tired after concert week.',
  'Please call me when you can.',
  'I need to leave by 3 on Friday.',
  'You will find the form attached.',
  "If you need to move his seat, that's fine with us.",
  'He must have his EpiPen with him on the trip.',
  'You have to see what she built at home!',
  'I expect he will be tired tomorrow.',
  "You don't have to answer tonight.",
  'We need three volunteers by Thursday.',
  'Give him a hug from all of us.',
  'No excuses from me, I simply forgot to post it.',
  'He is better now and will be in tomorrow.',
  'Drop it in the box today or tomorrow, no rush.',
  'Call me any time today.',
  'I insist on paying for the book the puppy ate.',
  'When can I expect a reply?',
  'I expect you have heard about the trip.',
  'We expect a call from the nurse if it happens again.',
  'I want to thank you for this morning.',
  'I want to make sure he is not left out.',
  'To help you better support him, here is his routine.',
  'You must get a lot of emails like this.',
  'You must sign in at the office when you come.',
  'For the trip you need to send a packed lunch.',
  'You need to call the office to change pick-up.',
  'This stops him from getting upset.',
  'It was in my inbox after lunch, thank you.',
  'Send the form back by Friday and I will sort the rest.',
  'Leave him alone and he settles, that is what works at home.',
  'We read it again at the end of story time.',
  'Hats are a must until the end of',
  'Thanks, I will see to it.',
  'We require a signed form for every trip.',
  'Nobody is to blame for the lost coat.',
  'My advice is not to worry about the spelling.',
  'I know you have to send it, it is the rule.',
  'You have to give his inhaler to the nurse.',
  'You need to take his temperature before PE.',
  'You will need to find another way home, the bridge is closed.',
  'Tell me exactly how I can help.',
  'Teach him some chess, he is keen.',
  'You have until Friday to return the slip.',
  'No more notes this week.',
  'We do not plan to travel in May.',
  'Keep your hands and feet to yourself, we tell them.',
  'It was on my desk at home.',
  'She better bring a coat, it is cold.',
  'Answer it or ignore it, no pressure.',
  'You will not keep me waiting long, I hope.',
  'It has to be done today, says the dentist.',
  'Pay the fee online or at the office, whichever suits.',
  'Answer my question whenever you can, no hurry.',
  'From now on he will take the bus.',
  "I don't care how long it takes, he can work at his own speed.",
  'No more questions from me, thanks!',
  'When you ring, press two for the office.',
  'You will find me at the gate or I will be in the car.',
  'Take him to the doctor if the rash spreads.',
  'Be at the gate at nine for the trip, we leave at ten past.',
  'Bring a coat.',
  'Answer the quiz by Friday to win a book.',
  "Don't forget the kit again!",
  'I expect both of you will be tired.',
  'Effective immediately, my brother may not pick up Cora.',
  "Don't you dare let her tell you it was luck.",
  'I will not be told the date until Friday.',
  'From now on you can use the side gate.',
  'Step up to the bar is his favourite move.',
  'How about you take the first slot and I take the second?',
  'Put him on the late bus today.',
  'Tell your daughter not to worry about the book.',
  'I had better see a doctor about my back.',
  'She was tired and quit after ten laps.',
  'We quit buying that cereal.',
  'You can quit band your second year.',
];
