import { beforeAll, describe, expect, test } from 'vitest';
import { bend, type Form } from '../../src/reword/bend.ts';
import { contextAt } from '../../src/reword/context.ts';
import { loadVerbs, type Verbs } from '../../src/reword/verbs.ts';

let verbs: Verbs;
beforeAll(async () => {
  verbs = await loadVerbs();
});

/** Bends what follows the bar, in the light of what stands before it. */
const bent = (line: string, form: Form) => {
  const [before = '', phrase = ''] = line.split('|');
  return bend(phrase, form, { context: contextAt(before + phrase, before.length), following: '' }, verbs);
};

const pairs = (text: string) =>
  text
    .trim()
    .split(/\s*,\s*/)
    .map((pair) => pair.split(' ') as [string, string]);

const GERUNDS = pairs(`
  miss missing, sit sitting, stay staying, lose losing, be being, get getting, skip skipping, rip ripping, snap snapping,
  text texting, panic panicking, wake waking, resend resending, let letting, put putting, quit quitting, lie lying, tie tying,
  die dying, see seeing, flee fleeing, agree agreeing, mimic mimicking, stop stopping, run running, walk walking, cry crying,
  carry carrying, eat eating, write writing, rewrite rewriting, redo redoing, retake retaking, apologize apologizing,
  apologise apologising, stand standing, wait waiting, copy copying, clean_up cleaning_up, share sharing, move moving,
  change changing, feel feeling, think thinking, believe believing, hide hiding, choose choosing, swim swimming, hop hopping,
  hope hoping, forget forgetting, begin beginning, offer offering, visit visiting, submit submitting, admit admitting,
  answer answering, listen listening, wear wearing, drop dropping, pass passing, fail failing, hurt hurting, have having,
  do doing, go going, come coming, take taking, give giving, use using, argue arguing, practise practising, nap napping,
  vape vaping, fidget fidgeting, vomit vomiting, attend attending, email emailing, squat squatting, scrub scrubbing,
  stutter stuttering, permit permitting, study studying, play playing, suffer suffering, laugh laughing, happen happening
`);

const PASTS = pairs(`
  miss missed, skip skipped, rip ripped, snap snapped, panic panicked, wake woke, resend resent, let let, put put, quit quit,
  sit sat, tie tied, die died, see saw, flee fled, agree agreed, mimic mimicked, text texted, make made, give gave, tell told,
  send sent, lose lost, keep kept, take took, say said, leave left, yell yelled, move moved, change changed, mark marked,
  forget forgot, cry cried, stop stopped, write wrote, choose chose, go went, do did, have had, get got, copy copied,
  retake retook, cc cc'd, play played, refuse refused, omit omitted, offer offered, kidnap kidnapped, equip equipped
`);

const BASES = pairs(`
  made make, gave give, let let, told tell, sent send, lost lose, kept keep, took take, put put, said say, left leave,
  yelled yell, moved move, changed change, marked mark, ignored ignore, embarrassed embarrass, humiliated humiliate,
  punished punish, refused refuse, denied deny, dismissed dismiss, forgot forget, lied lie, blamed blame, failed fail,
  neglected neglect, dropped drop, hoped hope, planned plan, copied copy, cried cry, panicked panic, stopped stop, called call,
  emailed email, saw see, went go, did do, had have, got get, shouted shout, screamed scream, picked pick, taught teach,
  found find, felt feel, heard hear, broke break, chose choose, wrote write, threw throw, tore tear, read read, set set,
  travelled travel, cancelled cancel, labelled label, apologised apologise, answered answer, skipped skip, bullied bully
`);

const spaced = (words: string) => words.replace('_', ' ');

describe('verbs', () => {
  test.each(GERUNDS)('%s → %s', (base, gerund) => {
    expect(bent(`Why did you make my son |${spaced(base)} today`, 'ing')).toBe(`${spaced(gerund)} today`);
  });

  test.each(PASTS)('%s → %s', (base, past) => {
    expect(bent(`Why did you |${base} it`, 'past')).toBe(`${past} it`);
  });

  test.each(BASES)('%s ← %s', (past, base) => {
    expect(bent(`You |${past} him`, 'base')).toBe(`${base} him`);
  });

  test.each(pairs('ignoring ignore, lying lie, sitting sit, making make, hoping hope, being be, travelling travel'))(
    'keep %s → %s',
    (gerund, base) => {
      expect(bent(`You keep |${gerund} him`, 'base')).toBe(`${base} him`);
      expect(bent(`You keep |${gerund} him`, 'ing')).toBe(`${gerund} him`);
    },
  );

  test.each([
    ['You should have |called me', 'base', 'call me'],
    ['You could have |given him time', 'ing', 'giving him time'],
    ['why haven’t you |answered my email', 'base', 'answer my email'],
    ['why wasnt I |told', 'base', 'tell'],
    ['why were you |yelling at her', 'base', 'yell at her'],
    ['you always |ignores me', 'base', 'ignore me'],
    ['you should of |told us', 'base', 'tell us'],
    ['you could have at least |emailed us', 'base', 'email us'],
    ['why did you |single out my son', 'ing', 'singling out my son'],
    ['why did you make him |come back alone', 'ing', 'coming back alone'],
    ['You didnt even |bother to call', 'ing', 'bothering to call'],
    ['why would u |embarrass him like that', 'ing', 'embarrassing him like that'],
    ['you |ground him', 'ing', undefined],
    ['why did you |ground him', 'ing', 'grounding him'],
    ['You |upset my son', 'ing', 'upsetting my son'],
    ['You |travelled', 'ing', 'travelling'],
    ['You |TOLD him', 'base', 'tell him'],
  ] as const)('%s, %s: %s', (line, form, expected) => {
    expect(bent(line, form)).toBe(expected);
  });
});

describe('leading words', () => {
  test.each([
    ['not call me', 'ing', 'not calling me'],
    ['not call me', 'base', 'not call me'],
    ['not call me', 'past', undefined],
    ['never call me', 'past', 'never called me'],
    ['just ignore him', 'ing', 'just ignoring him'],
    ['even try', 'ing', 'even trying'],
    ['suddenly change the date', 'ing', 'suddenly changing the date'],
    ['reply', 'ing', 'replying'],
    ['rely on him', 'ing', 'relying on him'],
    ['just', 'ing', undefined],
    ['family dinner', 'ing', undefined],
  ] as const)('%s, %s: %s', (phrase, form, expected) => {
    expect(bent(`why would you |${phrase}`, form)).toBe(expected);
  });
});

const NOT_VERBS = `
  late, sick, happy, sad, mad, angry, upset, quiet, calm, tired, embarrassed, scared, nervous, anxious, proud, aware, responsible,
  sure, ready, early, worse, better, alone, a target, an example, the scapegoat, my problem, his partner, line leader, test subject, target of
  jokes, team captain, part of it, free, welcome, cross, mean, back in, out of class, off the bus, home early, in the hall,
  last in line, first, feel-good, number one, recess, detention, homework, class clown, lunch, zero, 30 minutes, sore, pale, ill,
  like the others, subject to rules, open, clean, dry, empty, own, right, wrong, left out, bored, excited, uncomfortable, invisible,
  different, stupid, dumb, small, afraid, hungry, thirsty, dizzy, due today, absent, present, well, fine, okay, able, unable,
  head boy, star pupil, boss, king, to sit, his homework, can't go, wont do, gonna leave, u sit, cc:, Mr. Lee, !!!, 😡, constructor,
  toString, __proto__
`
  .trim()
  .split(/\s*,\s*/)
  .map((phrase) => phrase.replace(/\s+/g, ' '));

describe('what is not a verb after "make my son"', () => {
  test.each(NOT_VERBS)('%s', (phrase) => {
    for (const form of ['ing', 'past', 'base'] as const) {
      expect(bent(`Why did you make my son |${phrase}`, form)).toBeUndefined();
    }
  });

  test.each([
    ['clean the tables', 'cleaning the tables'],
    ['clean up', 'cleaning up'],
    ['cross the road alone', 'crossing the road alone'],
    ['open his bag', 'opening his bag'],
    ['line up', 'lining up'],
    ['present his project', 'presenting his project'],
    ['own up to it', 'owning up to it'],
    ['face the wall', 'facing the wall'],
    ['rest his head', 'resting his head'],
  ])('but %s is', (phrase, expected) => {
    expect(bent(`Why did you make my son |${phrase}`, 'ing')).toBe(expected);
  });
});

describe('what would turn the sentence around', () => {
  test.each([
    ['why was he |punished again', 'ing'],
    ['why wasnt I |told', 'past'],
    ['my son was |ignored', 'ing'],
    ['why is he |sit alone', 'ing'],
    ['Why did you make my son |embarrassed', 'ing'],
    ['you |lie to us', 'past'],
    [`you |${'ignore '.repeat(60).trim()}`, 'ing'],
  ] as const)('%s, %s abstains', (line, form) => {
    expect(bent(line, form)).toBeUndefined();
  });
});
