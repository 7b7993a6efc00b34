import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        '(there is|(i|we) have)? nothing (more|else|further|left)? (i|we)? (can|to) be? (do|add|say|discuss|said|offer) ({end}|about|regarding|on|here|to (what|that|my)) …',
        '(my|our) decision stands …',
        '((i|we) consider)? ({start}|the|this|that|my|our|his|her|your) {affair} ((of|about|on|regarding) {word} {word}? {word}?)? (is|are|was|has|have|remains|will|as)? {stress}? {stress}? (be|been)? (closed|over|final|finished|concluded|at an end|settled|made up|been? (made|taken)|no) ({end}|and|so|not|good|period|full|whatever|regardless|please|i|we|no|on (this|that)|whether) …',
        'you will {stress}? have to {stress}? (accept|live with|get used to|put up with|trust|take) (it|that|this|us|me|my word|our decision|the decision) …',
        '(asked and answered|case closed|ship has sailed|stopped listening|(my|our) (final|last) word|the (last|end) (of (it|that|the matter)|(i|you|we) (will|shall|am|are) …2 (say|write|hear))|(you have had|given you) (your|my|our) (answer|say|reply)) …',
        '(said|written) ((all|everything) (i|we|there)|my piece|enough (on|about|{end})) …',
        '(nothing|no amount|no {word}) …2 (you|emails|letters|complaining|arguing) …3 (will|would|can|could|is going to) (change|make|move|persuade|sway|convince|get) …',
        '{start} were done (here|talking) {end}',
        '(the|my|our) answer (was|is) {stress}? no …4 (and|still|it is) …3 no …',
        '{mail} …6 (will|shall) (go|remain|be) {stress}? (unanswered|unread|ignored|binned|filed) …',
        '(we|i) {be} {stress}? (done|finished) (here|arguing|(talking|discussing) (about|this|it|to you|{end})|with (this|you)) …',
        '(whether you like …4 or not|like it or not|(is|are|been) {stress}? noted and (that|filed|ignored)|stop you (right)? there|read past the|not say (it|this|that)? (again|twice)) …',
        '((that|this|it) is)? {stress}? not (a|something) …3 (i|we) (am|are|will) {stress}? (prepared|willing|going|ready|entertain|discuss) …',
      ],
      rewordings: {
        plain:
          'I have said what I can about this. If there is something new, please tell me: [what could still change?].',
        soft: 'I wish I could change this. What I can do is [what?].',
        firm: 'My answer is [what?], because [why?]. The next person to ask is [who?].',
      },
      ask: 'What can you do, and who can help?',
    },
    {
      words:
        '(no exceptions|(end of|full) (story|discussion|conversation)|{start} end of|that is (that|final)|take it or leave it (those are the {word})?) {end}',
      rewordings: {
        plain: 'and if that is difficult, please tell me and we can look at [what?]',
        soft: 'and I’d be glad to explain [what?]',
        firm: 'and the reason is [why?]',
      },
      ask: 'What can you do, and who can help?',
    },
    {
      words: [
        '(it|that) is {stress}? ((the|school)? policy|(how|the way) (i teach (get|take)? …3|it (is|works)|(we|i) do (it|things)) here?) {end}',
        '(that is)? {stress}? not (how (the process|it|this) works|(up|open) (for|to) (debate|discussion)) ({end}|and) …',
        '(exceptions|excuses|appeals|refunds) (are|will) not be? (made|given|accepted|considered|granted) ({end}|regardless|under|please) …',
        '(outside|beyond|(not|is) (within|in)|above) (my|our) (remit|authority|scope) …',
        '{start} (a|the)? (policy|deadline|rule) is (a|the)? (policy|deadline|rule) …',
        '({start} it is what it is|rules are rules|those are the rules|my? hands are tied|(that is)? above my pay grade) (sorry|i am afraid|mr|mrs|ms|miss)? {name}? {end}',
      ],
      rewordings: {
        plain: 'The rule is [what does it say?], because [why?]. What I can do is [what?].',
        soft: 'I cannot decide this on my own. [Who?] may be able to help, and I can ask.',
        firm: 'I cannot change [what?]. The person who decides is [who?].',
      },
      ask: 'What can you do, and who can help?',
    },
    {
      words: [
        '(i|we|the? school) ((will|do|does|am|are) not|never|refuse to|decline to|have no (intention|wish|plans)) {stress}? (be|of|to|going to|have to|need to|wish to|want to|intend to|(prepared|willing|obliged) to)? {stress}? ({talk}|budge) {stress}? (with (you|parents)|about|this|it|that|why|myself|(my|our|its|the|any|such|these|further) {word}|to (you|this|these|such|further)|marks|grades|decisions|policy|policies|with|by|up|(to)? (a|any more) {word}|(to)? any|{word} {word}? with (parents|every|any|you)|correspondence|again|on (this|the)|any|further|{end}) …',
        '(no|any|little|not much) (point|use) (in|to)? …1 (meet|meeting|discuss|talk|talking|arguing|complaining|another) …',
        '({start}|you will have to|so|just) take (it|this|that) up with …',
        '(i|we) do not {stress}? (do (phone calls|excuses|apologies|group calls|individual|favours|drama)|negotiate|make exceptions) {word}? ({end}|period|i) …',
        'no (further|more|other) {mail} (will|shall|is|are|can|on|about|regarding|from) …',
        '{start} (please|kindly|just)? (stop|refrain from) (emailing|contacting|calling) (me|us|the) …',
        '(no {word} {word}? (will|shall)|(will|shall) not) be entertained …',
      ],
      rewordings: {
        plain: 'I’d like to leave [what?] there for now. If you want to take it up again, [who?] can help.',
        soft: 'I find it hard to say more about this by email. Could we talk on [which day?]?',
        firm: 'I have given my answer on [what?], and it has not changed. The next person to ask is [who?].',
      },
      ask: 'What can you do, and who can help?',
    },
    {
      words: [
        '{start} no (and|so)? please? do not (ask|write|call) …',
        '{start} please? do not (come|contact|call|email|write) …5 again …',
      ],
      rewordings: {
        plain: 'From now on, please write to [whom?] about this.',
        soft: 'Could we talk on the phone about this on [which day?] instead?',
        firm: 'Please write to me only about [what?] from now on.',
      },
      ask: 'Which way of talking is still open? Say that.',
    },
  ],
  unless: [
    '(him|her|them) …5 and let that be the end',
    '… (kind|{thanks}) …',
    'a school',
    '{start} otherwise …',
    '(by|over|via) (text|whatsapp|message|messenger|dojo|facebook)',
    '(in|at) (an email|the (supermarket|playground|car park|corridor|street|shop|pub))',
    '(with|in front of) (him|her|them|the (children|kids|boys|girls)) …',
    '(he|she|they|people|everyone|(my|our|his|her) {word}) {be}? (thinks|think|says|say|saying) …',
    '… (friends|i promise|surprise) …',
    '… (i am afraid|on that part) …',
    'got to the end …',
    'hear (a word|anything) (otherwise|against) …',
    'no more questions from me',
    '… you (can|may|are welcome) …',
    '… as (the (exam|board|policy|law)|(it|that|this|there|most) (would|is|was|has)) …',
    '… (but|whether (the|he|she|it|we|i|they)|because (the|we|it|of|he|she|there|my|our|all|they|his|her|your|two|{name}|i (have|moved|need|am|was|promised))|goes on (his|her)|sorry (i|we|about|for|if|to)|with other|at work|until|till ({word} break|after|{number}|{day}|next)|well|all here|(over|during) (the|half|christmas|easter|summer)|tonight|during|i love|judges|fine|his hand|instead|use|another|other|except|thank you|could we|start (again|fresh|over)|good news|not going to argue about the) …',
    '(but|whether|that the result|once|because (the|we|it|of|he|she|there|my|our|all|they|his|her|your|two|{name})|if|is there|(i|we) (will|can) take|(i|we|you) (get|know|understand|guess)) …',
  ],
} satisfies Patterns;

export const card = {
  title: 'A door that closes',
  why: 'A closed door invites going over your head. A limit with one open way keeps the talk with you.',
  tip: 'Say what you can do.',
  source: { title: 'The Importance of Building Parent-Teacher Relationships' },
} satisfies Card;

export const flags: Flags = {
  '[[That is not something we are going to entertain.]]':
    'I have said what I can about this. If there is something new, please tell me: [what could still change?].',
  '[[Like it or not, that is the seating plan.]]':
    'I have said what I can about this. If there is something new, please tell me: [what could still change?].',
  '[[The answer was no in May and it is still no.]]':
    'I have said what I can about this. If there is something new, please tell me: [what could still change?].',
  'Further [[letters will remain unanswered.]]': null,
  '[[The case of the torn jacket is closed.]]':
    'I have said what I can about this. If there is something new, please tell me: [what could still change?].',
  '[[I will not rehash this.]]':
    "I'd like to leave [what?] there for now. If you want to take it up again, [who?] can help.",
  '[[We do not revisit grades.]]':
    "I'd like to leave [what?] there for now. If you want to take it up again, [who?] can help.",
  '[[Asked and answered.]]':
    'I have said what I can about this. If there is something new, please tell me: [what could still change?].',
  '[[Nothing you say will change my mind.]]':
    'I have said what I can about this. If there is something new, please tell me: [what could still change?].',
  '[[A deadline is a deadline.]]': 'The rule is [what does it say?], because [why?]. What I can do is [what?].',
  '[[No, and please do not ask again.]]': 'From now on, please write to [whom?] about this.',
  '[[The answer is still no.]]':
    'I have said what I can about this. If there is something new, please tell me: [what could still change?].',
  "[[I'm not getting into why.]]":
    "I'd like to leave [what?] there for now. If you want to take it up again, [who?] can help.",
  "[[I don't have to justify my decisions to parents.]]":
    "I'd like to leave [what?] there for now. If you want to take it up again, [who?] can help.",
  '[[No excuse will be entertained.]]':
    "I'd like to leave [what?] there for now. If you want to take it up again, [who?] can help.",
  "[[I don't do phone calls.]]":
    "I'd like to leave [what?] there for now. If you want to take it up again, [who?] can help.",
  '[[The decision has been made.]]':
    'I have said what I can about this. If there is something new, please tell me: [what could still change?].',
  '[[There is nothing I can do.]]':
    'I have said what I can about this. If there is something new, please tell me: [what could still change?].',
  '[[Its school policy.]]': 'The rule is [what does it say?], because [why?]. What I can do is [what?].',
  'No late work, [[no exceptions.]]':
    'No late work, and if that is difficult, please tell me and we can look at [what?].',
  '[[My hands are tied.]]': 'The rule is [what does it say?], because [why?]. What I can do is [what?].',
  '[[I consider the matter closed.]]':
    'I have said what I can about this. If there is something new, please tell me: [what could still change?].',
  '[[I have nothing more to add.]]':
    'I have said what I can about this. If there is something new, please tell me: [what could still change?].',
  "[[I'm not going to argue with you.]]":
    "I'd like to leave [what?] there for now. If you want to take it up again, [who?] can help.",
  '[[My decision is final.]]':
    'I have said what I can about this. If there is something new, please tell me: [what could still change?].',
  '[[We are done here.]]':
    'I have said what I can about this. If there is something new, please tell me: [what could still change?].',
  '[[Rules are rules.]]': 'The rule is [what does it say?], because [why?]. What I can do is [what?].',
  '[[Please do not email me about this again.]]': 'From now on, please write to [whom?] about this.',
  '[[You will just have to accept it.]]':
    'I have said what I can about this. If there is something new, please tell me: [what could still change?].',
  '[[I consider this correspondence finished.]]':
    'I have said what I can about this. If there is something new, please tell me: [what could still change?].',
  '[[Exceptions are not made.]]': 'The rule is [what does it say?], because [why?]. What I can do is [what?].',
};

export const leaves: Leaves = [
  'Let him have the work, and let that be the end of it.',
  'My husband says a school will not change.',
  "I won't be discussing this by text.",
  "I don't discuss this in the supermarket.",
  "We won't discuss it in front of him.",
  'I am not going to reopen the list, as it would be unfair to the twelve.',
  "I'm not changing it again till winter break.",
  'Otherwise the answer is no.',
  'For us the matter is closed and we are friends again.',
  "You've been kind about it and I've said my piece.",
  'My mother thinks the case is closed.',
  "My answer is still no, I'm afraid.",
  'I cannot do that for one student, so the answer is no on that part.',
  'He was crying by the time he got to the end of it.',
  'She was the best goalie and I will not hear a word otherwise.',
  'You do not need to know the tables by heart yet.',
  'We do not do that in year two, but he can try.',
  'The answer was no on Monday, but it is yes now.',
  'Emails sent after five will remain unanswered until the morning.',
  "Let's leave it there for tonight and talk on Monday.",
  "We don't do special days in June.",
  "I won't be changing the seats this week, because I moved everyone on Monday.",
  'We do not discuss other pupils.',
  'My answer is yes.',
  'I have said everything in the report.',
  'Let me know by Friday whether the marks are final.',
  'I see no need to worry, she is doing well.',
  "You won't hear from me until Thursday, I am on a course.",
  "Please don't write on his hand again, the ink gives him a rash.",
  'Any further emails will be answered by Ms. Ray.',
  'I will not be answering your emails over the break.',
  'The decision has been made and it is good news.',
  'That is just how it is at home in the mornings!',
  "I don't do phone calls at work, so an email is best.",
  'Rules are rules, and I love how fair you are.',
  "I'm not able to continue this by email, but Ms. Ray can meet with us on Thursday.",
  "I can't discuss another student.",
  'It is school policy because the bus leaves at 3, so that everyone gets home.',
  'The grades are on the portal; the short version is that he has a B.',
  'Nothing else I can do is better than your reading with him.',
  'You can check the portal, and I am happy to go through it with you.',
  'There is nothing to do for homework tonight.',
  'Let us know when a decision is made.',
  'I will take it up with the coach tomorrow.',
  "Text is best, please don't call me at work.",
  "If you don't like the time, tell me and we'll find another.",
  "I don't explain it well, sorry. Come and see?",
  'The date is up for discussion.',
  "I won't discuss this with other parents.",
  'I get it, rules are rules.',
  'I understand it is school policy.',
  'You could take it up with the office.',
  'You can check the portal.',
  'Is there nothing we can do?',
  'You will have to accept the invitation online.',
  'The discussion is over from next week, so please vote.',
  "I won't be replying to any emails over half term.",
];
