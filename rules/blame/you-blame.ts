import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: '{you} have? {stress}? (made|forced) <who:{kid}> <did:{word} …>',
      rewordings: {
        plain: 'I understand that <who> had to <did:base>. Could you share what happened from your side?',
        soft: 'I would like to understand what led to [what happened?].',
        firm: 'I understand that <who> had to <did:base>. Please tell me how that came about.',
      },
      event: true,
      ask: 'What happened, and when? Say that.',
    },
    {
      words: [
        '{you} have? {stress}? (lost|misplaced) <what:(my|our|his|her) {word}> {end}',
        '{you} have? {stress}? (lost|misplaced) (it|my|our|his|her) …',
      ],
      rewordings: {
        plain: 'I believe you were given <what> [when?]. Could you check whether it can still be found?',
        soft: 'Could you have another look for [what?]?',
        firm: 'Please look for [what?] and let me know by [when?].',
      },
      event: true,
      ask: 'When was it handed over? Say that.',
    },
    {
      words: [
        '{nobody} …4 (thought (to|2)|bothered|be bothered|noticed (he|she|that|my)) …',
        '(we|parents) are {stress}? the last to (know|kno|hear)',
        '{you} have? {stress}? (kept|keeping|hid) (this|it|that) from (me|us) …',
        '{you} did not {stress}? {stress}? (tell|think to) …',
        '(i|we)? had to (find out|hear it) from (another|a) …',
      ],
      rewordings: {
        plain: 'I would have liked to hear about [what?] sooner.',
        soft: 'Could we agree how I hear about [what?] next time?',
        firm: 'Next time, please tell me about [what?] the same day.',
      },
      ask: 'What would you have liked to hear, and when?',
    },
    {
      words: [
        '{you} (did|have) not {stress}? {stress}? (bother|trouble|(check|pack|wash|read) (his|the|it {end})|listen|find the|{word} {word}? (one|any)) …',
        '{you} (can|could|did) not {stress}? even (do|show|manage|{chore}) …',
      ],
      rewordings: {
        plain: 'I was hoping for [what?] by [when?].',
        soft: 'Is there anything getting in the way of [what?]?',
        firm: 'Please [do what?] by [when?].',
      },
      ask: 'What do you need, and by when?',
    },
    {
      words: ['{you} (have|are|keep)? {stress}? (ignored|ignoring) (my|our|both|all|every|me|us) …'],
      rewordings: {
        plain: 'I wrote on [which days?] and have not seen a reply yet.',
        soft: 'Could you let me know when you might have time to reply?',
        firm: 'Please reply to my message of [which day?] by [when?].',
      },
      ask: 'When did you write? Say that.',
    },
    {
      words:
        '({start} had (you|{anyone})|if (you|{anyone}) (at home)? had) (at home|ever|just|{stress})? (done|followed|bothered|looked|read|checked|asked|listened|opened|paid|watched|noticed|taught|answered) …',
      rewordings: {
        plain: 'It would help if we could both look at [what?] from now on.',
        soft: 'Could we both keep an eye on [what?] from now on?',
        firm: 'From now on, please check [what?] every [how often?].',
      },
      ask: 'What would help next time?',
    },
    {
      words: [
        '{you} (have|are)? {stress}? (let|letting|allowed) (those|(it|this) (get|slide|happen)|{kid} {word}? (get away|go|laugh|down|stay up)|{kid} …5 (phone|ipad|midnight|all night)) …',
        '{you} have? {stress}? (did|said|done|do) nothing …',
        '{you} (have|had|are|were|keep|kept)? been? {stress}? {stress}? {harming} …',
        '{you} (knew|know) (full|perfectly|damn|very|bloody) well …',
        '{you} {stress}? (just (stood|sat|watched|walked|looked|shrugged)|(stood|sat) (there|by and)|looked the other way) …',
        '(look|see) what (you|your {word}) have? ((done|did) (to|now|{end})|started|caused) …',
        'what have you done to …',
        'i trusted {you} …',
        '(happened|took place) {word}? {word}? (on your watch|under your nose) …',
        '{you} (are|have)? {stress}? (teach|taught|teaching|telling|tell|told) {kid} …4 (hit|lie|ignore|cheat|fight|disrespect|victim|nothing (but|about|{end})|not (listen|apologise|do|sign)|rules) …',
        '{you} forgot to (be|send|tell|call|let|mention) …',
        '(that|this) is {stress}? {stress}? on you ({end}|as parents|not) …',
        '(it was you|you are the (one|ones)) (who|that) (let|broke|started|decided|insisted|wanted|lost|{did}|{harmed}) …',
        'you had one job …',
        '(this|it|mess) (is|was) {stress}? {stress}? (your (fault|doing)|down to you) …',
        '(your {word}|{you}) (is|are) {stress}? the (only|whole)? reason {pupil} …4 ({woe}|gives) …',
        'because of (you|your {word}) (he|she|i|we|my {word}) …4 {woe} …',
        '(you|your {word} {word}? (about (my|his|her|our) {word})?) {stress}? (made|left|had|sent|reduced|drove) {kid} …4 ({woe}|to bed) …',
        '{you} …6 and then? (blamed|punished|expect|expected|complain) …',
        '(and|but) then? you? (wonder why|act (like|as if|surprised)) …',
        '({you} have|had|has|got) the (nerve|cheek|gall|audacity) to …',
        '{you} (knew|were (told|warned)) …8 (and|but|yet) you? (chose|did|ignored|let|still|never) …',
        '{you} (have been|are|keep)? {stress}? (do|did|wrote|doing|writing) (his|her|the) …2 (homework|project|essay) for …',
        '{you} (had|have) no (right|business) …',
        '{you} {stress}? (pick on|bully|humiliate|yell at|scream at|shout at) ({kid}|a) …',
        '(i|we) can not believe that? {you} {stress}? (would|let|said|told|sent|put|did not|thought) …',
        'your {stress}? (failure|carelessness|negligence|incompetence|laziness|neglect|indifference|cruelty|stupidity|arrogance|ignorance|spite|sarcasm|bullying|lies) …',
        '{you} (have|had)? {stress}? {stress}? {harmed} …',
      ],
      rewordings: {
        plain: 'I was upset about [what happened?], and I would like to hear your side.',
        soft: 'Could you tell me how [what happened?] came about?',
        firm: 'Please tell me how [what happened?] came about, and what will be done now.',
      },
      event: true,
      ask: 'What happened, and when? Say that.',
    },
    {
      words: [
        '{you} (have|had)? {stress}? {stress}? {did} …5 {badly} …',
        '{you} (keep|are|have been) {stress}? making excuses …',
        '{you} keep {stress}? (losing|forgetting|giving|sending|moving|changing|telling|letting) …',
        '{you} (do|did|are) not {stress}? (listen (to (me|us|him|her|my)|{end})|listening|teaching|protect|support|explain (it|anything)|teach (it|anything)|doing (enough|your)|watching (him|her|them)) …',
        '{you} (did|do|does|have|are)? not {stress}? (pay|paid|paying) any? attention …',
        '{you} (blame the|argue with) …',
        '(not one|none) of you (stepped|thought|seem|ever|bothered|picks|listens|noticed|cares|asked|had the) …',
      ],
      rewordings: {
        plain: 'I would like to talk with you about [what happened?].',
        soft: 'Could you tell me what led to [what happened?]?',
        firm: 'Please tell me how [what happened?] came about, and what we can do now.',
      },
      event: true,
      ask: 'What happened, and when? Say that.',
    },
    {
      words: '(it|that) is {stress}? (your job|not my job to (teach|raise|chase)) …',
      rewordings: {
        plain: 'I see [what?] as something the school can help with, and I would like to know how.',
        soft: 'How could we share [what?] between school and home?',
        firm: 'Please tell me what the school will do about [what?], and by when.',
      },
      writers: ['parent'],
      ask: 'What do you need from them? Ask for that.',
    },
  ],
  unless: [
    'sorry that? you …',
    'made (him|her|them) (a|an) …',
    'feel (like|that|as)? {word}? you (do|are) not …',
    'if you had (asked|told) me in …',
    '{warm} …',
    '{asks} you have? {stress}? ({harmed}|{did}|let|letting|lost|made|did|said|keep|are|can|could|forgot|kept|had)',
    '(attachment|link|never let|tell (they|he|she|it)|thought you had read) …',
    '(not (saying|think)|know if|your side|made (her|his) (day|week)) …',
    'if you (have|forgot|did|do|read|let|keep|yell|shout) …',
    '(not|none) …3 your …',
    '{nobody} told (you|the tooth) …',
    '(without|left) your …',
    'tell me (he|she) …',
  ],
} satisfies Patterns;

export const card = {
  title: 'Starts with “you” and what went wrong',
  why: 'A sentence that says “you” and a failing is heard as an attack on the reader’s competence.',
  tip: 'Say what happened and ask for their side.',
  source: {
    title: 'Why a Trusting Parent-Teacher Partnership is the Key to Your Child’s Success',
  },
} satisfies Card;

export const flags: Flags = {
  '[[You made him sit out the whole party.]]':
    'I understand that he had to sit out the whole party. Could you share what happened from your side?',
  'Mr. Cole, [[you lost his project.]]':
    'Mr. Cole, I believe you were given his project [when?]. Could you check whether it can still be found?',
  '[[you ignored my last two messages about the bus]]': 'I wrote on [which days?] and have not seen a reply yet.',
  'Honestly, [[you told my son off in front of the whole bus.]]':
    'Honestly, I would like to talk with you about [what happened?].',
  '[[Nobody thought to call me when she was crying.]]': 'I would have liked to hear about [what?] sooner.',
  '[[this is your fault, not his]]': 'I was upset about [what happened?], and I would like to hear your side.',
  '[[You didnt even bother to call us.]]': 'I was hoping for [what?] by [when?].',
  '[[You let those boys take his lunch and laughed about it.]]':
    'I was upset about [what happened?], and I would like to hear your side.',
  '[[You are letting him down and you know it.]]':
    'I was upset about [what happened?], and I would like to hear your side.',
  '[[Had anyone read the file, she would have been sitting at the front.]]':
    'It would help if we could both look at [what?] from now on.',
  '[[You forgot to be his teacher.]]': 'I was upset about [what happened?], and I would like to hear your side.',
  '[[Not one of you picks up a phone.]]': 'I would like to talk with you about [what happened?].',
  '[[You kept it from us for three days.]]': 'I would have liked to hear about [what?] sooner.',
  '[[That is on you.]]': 'I was upset about [what happened?], and I would like to hear your side.',
  '[[You had one job.]]': 'I was upset about [what happened?], and I would like to hear your side.',
  '[[You keep making excuses.]]': 'I would like to talk with you about [what happened?].',
  '[[Not one of you stepped in.]]': 'I would like to talk with you about [what happened?].',
  '[[It was you who told the class about her accident.]]':
    'I was upset about [what happened?], and I would like to hear your side.',
  '[[Your email about her shoes left my daughter in tears.]]':
    'I was upset about [what happened?], and I would like to hear your side.',
  "[[You knew about the meeting and still didn't come.]]":
    'I was upset about [what happened?], and I would like to hear your side.',
  '[[You had no right to search his bag.]]': 'I was upset about [what happened?], and I would like to hear your side.',
  '[[You sabotaged his chance at the scholarship.]]':
    'I was upset about [what happened?], and I would like to hear your side.',
  '[[You are the one who lost the form.]]': 'I was upset about [what happened?], and I would like to hear your side.',
  '[[You embarrassed my daughter in front of the class when you read it out.]]':
    'I was upset about [what happened?], and I would like to hear your side.',
  '[[You just sat there while she cried.]]': 'I was upset about [what happened?], and I would like to hear your side.',
  '[[You stood by and let it happen.]]': 'I was upset about [what happened?], and I would like to hear your side.',
  '[[Look what you have done to my boy.]]': 'I was upset about [what happened?], and I would like to hear your side.',
  '[[You knew perfectly well that he is shy.]]':
    'I was upset about [what happened?], and I would like to hear your side.',
  '[[You keep embarrassing her in front of her friends.]]':
    'I was upset about [what happened?], and I would like to hear your side.',
  '[[You have been shouting at them all week.]]':
    'I was upset about [what happened?], and I would like to hear your side.',
  '[[Your negligence cost him his place in the final.]]':
    'I was upset about [what happened?], and I would like to hear your side.',
  '[[The office lied to me about the fee.]]': 'I was upset about [what happened?], and I would like to hear your side.',
  '[[You do not listen to me.]]': 'I would like to talk with you about [what happened?].',
  '[[You taught her to lie to adults.]]': 'I was upset about [what happened?], and I would like to hear your side.',
  '[[I trusted this school with my child.]]': 'I was upset about [what happened?], and I would like to hear your side.',
};

export const leaves: Leaves = [
  'You made her feel welcome from the first day.',
  'If you forgot to send it, no problem.',
  "I'm not saying you ignored it.",
  'You were right, I forgot his form.',
  'Thank you for letting him try again.',
  'You emailed on 3 May and I replied on 5 May.',
  'You told us to bring a coat and I forgot.',
  'You did not have to stay so late with us.',
  "You don't need to bring anything.",
  'You gave him the wrong form by mistake but we sorted it out.',
  'You left your scarf at ours.',
  'Because of you my week is easier.',
  'Not your fault at all, the bus was late.',
  'None of it was your doing.',
  'If you had a spare reader we would take it.',
  'Someone in your office rang about the fee.',
  'Please can you send the form to the office?',
  'You did not mention which shoes he needs.',
  'Nobody noticed the cake was gone until break.',
  'If anyone got the wrong bag, please send it back.',
  'Maybe if he sat near the window it would help.',
  'Nobody at home speaks English, so could the letter be in Polish?',
  'Whoever thought of the treasure hunt deserves a medal.',
  'You told me she was absent on Friday, but she was on the trip.',
  'None of you need to bring anything.',
  'Not one of you forgot his birthday, he was thrilled.',
  'You forgot to send the link, no rush.',
  'Lunch is on you next time!',
  'You kept this from being a bad week.',
  'You are the one who made him want to read.',
  'What happened when you told him off?',
  'If you had told me in June that he would read, I would not have believed it.',
  'Because of you he reads every night.',
  'It was you who found his glasses, thank you!',
  'Your card made her cry happy tears.',
  'You knew he was shy and still got him on stage, thank you.',
  'Your driver waited for us in the rain, so kind.',
  'He was the one who lost the ball, and he will pay for it.',
  'He does the homework for the club with his brother.',
  'I have no right to complain, I was late too.',
  'My husband and I laughed about the photo.',
  'Your husband hung up before I could give him the date, could you call me back?',
  'You had time to finish the cover but not the back page, no rush.',
  'He knew the answer and still did not raise his hand.',
  'You sat there with her until I came, thank you.',
  'Look what your class made for the fair!',
  'You know very well how he loves trains.',
  'The office lost power this morning, so please text instead.',
  'You told them not to do page four, so he did not.',
  'The staff threw a party for him, and he was so happy.',
];
