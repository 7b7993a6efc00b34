import type { Card, Earned, Leaves, Noted } from '../../src/rule.ts';

/** Apologies around a request: one is manners, four may hide it. */
const SOFTENERS =
  /\b(?:(?:so )?sorry to (?:bother|bug|trouble|ask)|(?:i )?hate to (?:ask|bother|be)|(?:it[’']?s )?probably (?:nothing|just me)|(?:it[’']?s )?just me\b|just (?:wondering|wanted to check)|no worries .{0,12}if not|to be that (?:mum|mom|dad|mother|parent|person|teacher)|(?:know|sure) (?:that )?you[’']?(?: a)?re (?:\w+ )?(?:busy|swamped)|(?:silly|stupid|dumb) question|tiny (?:thing|favou?r)|if (?:it[’']?s|that[’']?s) not too much|(?:please )?ignore (?:this|me)|(?:i )?might be (?:wrong|overthinking)|maybe i[’']?m (?:wrong|overthinking|being)|forgive me for)/gi;
/** A look at a child that the writer only dares to wonder about. */
const WONDERED = /\bwonder(?:ed|ing)? (?:if|whether)\b[^.?!\n]{0,50}\b(?:tested|evaluated|assessed)\b/i;
const LEAST = 4;
/** As many words are manners to one softener. */
const EASY = 30;
const LONG = 60;

export const patterns = {
  least: 25,
  speaks: ({ text, words }) => {
    const softeners = text.match(SOFTENERS)?.length ?? 0;
    return (softeners >= LEAST && softeners * EASY >= words) || (words >= LONG && softeners > 0 && WONDERED.test(text));
  },
} satisfies Noted;

export const card = {
  title: 'The request may get lost',
  why: 'With this many apologies around it, a fair request is easy to miss or to put off.',
  tip: 'Which one thing would you like to happen?',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

const SEAT =
  'Leo came home quiet on Monday and on Tuesday, and he says that he can hardly see the board from where he sits now.';
const READING =
  'Ana reads the same three books again and again at home, and whenever a page is new to her she guesses at the words and then cries. Her sister had long been reading by that age. Her grandmother helps her every evening after dinner, and it is much the same with the spelling words on the sheet, which she knows at night and has lost by the morning.';

export const flags: Earned = [
  `Hi Ms. Lee, sorry to bother you again, I know you're so busy, and it's probably nothing, just wondering about the seat. ${SEAT}`,
  `I hate to ask, no worries at all if not, and maybe it's just me, but silly question: could he sit closer? ${SEAT} Please ignore this if you're swamped.`,
  `I don't want to be that mom, and it's probably nothing. ${SEAT} Just wondering if it's just me.`,
  `Hi! I know you are very busy and this is a silly question, just wondering about the seat. ${SEAT} No worries if not!`,
  `It's just a tiny thing and I hate to bother you. ${SEAT} It's probably nothing. I'm sure you're busy enough.`,
  `Sorry to trouble you. ${SEAT} I might be wrong, so please ignore me if it's not too much, and forgive me for writing so late.`,
  `Dear Ms. Lee,\n\nSorry to bother you. ${READING} I sort of wonder if maybe she should be tested.\n\nLena`,
  `Dear Ms. Lee,\n\nI hate to ask. ${READING} I sometimes wonder whether she needs to be evaluated.\n\nLena`,
];

export const leaves: Leaves = [
  `Sorry to bother you, is it true about the new seats? ${SEAT} Could he sit in the front row from now on? Thank you.`,
  "Sorry to bother you, I know you're so busy, it's probably nothing, just wondering about Friday.",
  `I know you're busy, so Friday is fine. ${SEAT} No worries if not, and thank you for everything.`,
  `Dear Ms. Lee,\n\n${READING} I would like to ask for an evaluation. What is the first step?\n\nLena`,
  `Dear Ms. Lee,\n\n${READING} I wonder if she left her glasses at school. Sorry to bother you.\n\nLena`,
  `Sorry to bother you, I know you're busy. ${READING} ${READING} It's probably nothing. Could you tell me what you see in class? Just wondering.`,
];
