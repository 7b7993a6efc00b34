import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'hint',
  match: [
    {
      words: [
        '(this|that|it|which) (is|was) {stress}? (beyond|a|the)? {stress}? ({outrage}|last straw|madness|barbaric|idiotic|nonsense|garbage) …',
        '{start} {stress}? {imposing} …12 (is|was) {stress}? {stress}? {damning} …',
        '{matter} …8 (is|was|are|were) {stress}? {stress}? {damning} …',
        '(this|that|your|such|these|those|to|more|{start}) {stress}? {damning} {word}? {matter} …',
        '(i|we) {stress}? (find|found|consider|call) (it|this|that|your|his|her|the|these) …8 {damning} …',
        'not be (lectured|dictated) …',
        '(what|such|is|just) a (load|bunch) of (rubbish|nonsense|crap|lies|excuses) …',
        '{start} {stress}? {outrage} ({end}|behaviour|behavior|treatment|attitude) …',
        '(this|it) (is getting|has become|is beyond) {stress}? ({outrage}|a joke) …',
        'what (a|an) {word}? (joke|farce|shambles|disgrace) {end}',
      ],
      rewordings: {
        plain: 'I am really concerned about [what?].',
        soft: 'I found it hard that [what happened?].',
        firm: 'I cannot accept [what?], and I would like [what instead?].',
      },
      ask: 'What happened, in plain words? Say that, and what you would like.',
    },
    {
      words:
        '(i|we) (am|are) {stress}? (livid|furious|fed up|tired of (this {end}|your|being (ignored|told)|hearing)|sick (of|and tired|to death)|beyond (angry|upset|frustrated|disappointed|furious|livid|disgusted)|done (being|with (you|this school))|fuming|outraged|(disgusted|appalled) (by|that|with (you|how|the)|{end})) …',
      rewordings: {
        plain: 'I am very frustrated about [what?], and I would like us to find a solution.',
        soft: 'I feel worn out by [what?] and would be glad of your help.',
        firm: 'I am very upset about [what?], and I would like [what, and by when?].',
      },
      ask: 'What happened, in plain words? Say that, and what you would like.',
    },
    {
      words: '(for? (gods|petes|(god|christ|pete|heaven) is) sake|for (crying out loud|the love of god))',
      rewordings: { plain: 'please' },
      ask: 'What happened, in plain words? Say that, and what you would like.',
    },
    {
      words: [
        '(are you {stress}? (kidding|joking)|(lost|out of) your mind|got to be (joking|kidding)|is this {word}? a joke {end}) …',
        '(hates|cries|dreads) …6 (because of|thanks to) you …',
        'you are {stress}? (failing|damaging|destroying) {kid} …',
        '(my|our) patience (is|has) {word} (out|thin) {end}',
        'how many (more times|times do i) …',
        '{start} for the last time …',
        '{start} (seriously|enough already?|enough is enough|words fail me|{stress}? (furious|livid|disgusted|appalled)) {end}',
        '(i|we) have {stress}? had (it (up to here|with (you|this school))|enough of (this|you|your)) …',
        '(you|this|that) (make|makes) (me|us) sick {end}',
      ],
      rewordings: {
        plain: 'I am frustrated that [what happened?].',
        soft: 'I was surprised by [what?], and I would like to understand it.',
        firm: 'I would like [what, and by when?].',
      },
      ask: 'What happened, in plain words? Say that, and what you would like.',
    },
  ],
  unless: [
    '{start} {stress}? (unbelievable|insane {end})',
    '… (how (fast|quickly|well)|ill|cold|cough|myself|sorry|beyond {warm}|of rain|how (much|well) (he|she)|laughed|weather|traffic|funny|fun|proud|but true|loves|loved|bus|calendar) …',
    '(not|nobody|my {word}) …3 {outrage} …',
  ],
} satisfies Patterns;

export const card = {
  title: 'Strong words that judge first',
  why: 'A hot word decides the matter before the reader has spoken. What happened can carry the weight by itself.',
  tip: 'Keep the feeling. Add the fact.',
  source: { title: 'Why a Trusting Parent-Teacher Partnership is the Key to Your Child’s Success' },
} satisfies Card;

export const flags: Flags = {
  '[[How much longer must we tolerate this?]]': 'I am frustrated that [what happened?].',
  '[[This is complete nonsense.]]': 'I am really concerned about [what?].',
  '[[What a load of rubbish.]]': 'I am really concerned about [what?].',
  '[[His behavior today was outrageous.]]': 'I am really concerned about [what?].',
  'She [[cries every night because of you.]]': null,
  '[[You are failing my child.]]': 'I am frustrated that [what happened?].',
  '[[My patience is wearing thin.]]': 'I am frustrated that [what happened?].',
  '[[I have had it up to here.]]': 'I am frustrated that [what happened?].',
  'Have you [[lost your mind?]]': null,
  '[[I am tired of your excuses.]]': 'I am very frustrated about [what?], and I would like us to find a solution.',
  '[[This is unacceptable.]]': 'I am really concerned about [what?].',
  'We waited an hour and [[it was simply shameful.]]': 'We waited an hour and I am really concerned about [what?].',
  '[[I am fed up with these letters.]]': 'I am very frustrated about [what?], and I would like us to find a solution.',
  '[[I am absolutely livid about the trip.]]':
    'I am very frustrated about [what?], and I would like us to find a solution.',
  '[[That was the last straw.]]': 'I am really concerned about [what?].',
  '[[That was absolutely disgraceful.]]': 'I am really concerned about [what?].',
  'Please, [[for God’s sake]], call me back.': 'Please, please, call me back.',
  '[[For the last time, the form is on paper.]]': 'I am frustrated that [what happened?].',
  '[[This is a farce.]]': 'I am really concerned about [what?].',
  '[[I am sick and tired of this.]]': 'I am very frustrated about [what?], and I would like us to find a solution.',
  '[[Absolutely disgusting behaviour.]]': 'I am really concerned about [what?].',
  '[[This is getting ridiculous.]]': 'I am really concerned about [what?].',
  '[[What a joke.]]': 'I am really concerned about [what?].',
  '[[I have had enough of this.]]': 'I am frustrated that [what happened?].',
  '[[You make me sick.]]': 'I am frustrated that [what happened?].',
  'I have [[told you a thousand times.]]': null,
  '[[For crying out loud]], answer me.': 'Please, answer me.',
};

export const leaves: Leaves = [
  'He wrote a nonsense poem.',
  'We picked up a load of rubbish on the beach.',
  'We are beyond excited for the play.',
  'She loves school thanks to you.',
  'I am tired of packing lunches.',
  'She lost her patience with the puzzle.',
  'She was sick on Monday.',
  'We had a ridiculous amount of rain.',
  'I was livid with the bus company, not with you.',
  'He is ridiculously good at chess.',
  'The queen in our play is outrageous and they love it.',
  'I am not furious, only tired.',
  'Traffic was insane so we were late.',
  'What on earth did you put in that soup? He loved it.',
  'Are you serious about the puppy? How lovely.',
  'I am so done with packing boxes.',
  'I am beyond grateful for all you did.',
  'I am sick of being ill, sorry for the late reply.',
  'It is absurd how quickly they grow.',
  'That makes me sick with worry.',
  'I have had enough.',
  'Unbelievable! She won.',
  'We have had it with this stomach bug.',
  'I am appalled at my own spelling, sorry.',
  'What a joke he told at dinner!',
  'Absolutely shocking weather for the fair.',
  'I have told him a thousand times to bring it.',
];
