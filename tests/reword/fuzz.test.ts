import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createReworder, warm } from '../../src/reword/index.ts';
import { loadVerbs } from '../../src/reword/verbs.ts';

await warm();
const verbs = await loadVerbs();

const words = fc.constantFrom(
  ...(
    'my son him James miss missed make made recess and the he was late never not IEP MISS SON class I I’m don’t a zero 504 😡 ' +
    'lunch , ... " - ( go sit upset up told us you did why <who> [when?] constructor __proto__ \u200b \ufdfa Ｆ'
  ).split(' '),
);
/** Any code units, lone surrogates too. fast-check's own `binary` strings take seconds to set up. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));
const sentence = fc.oneof(
  fc.array(words, { maxLength: 20 }).map((list) => list.join(' ')),
  anyText,
);
const template = fc
  .array(
    fc.constantFrom(
      'Can you tell me',
      'what led to',
      'I’d like',
      '<who>',
      '<did:ing>',
      '<did:past>',
      '<did:base>',
      '<rest>',
      '?',
      '.',
      '[when?]',
      '<',
      '>',
      '<x:y>',
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(' '));

const wanted = sentence.chain((text) => {
  const offset = fc.integer({ min: 0, max: text.length });
  const span = fc.tuple(offset, offset).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const slots = fc.record({ who: span, did: span, rest: span }, { requiredKeys: [] });
  return fc.record({ span, slots, template }).map(({ span: { start, end }, slots: captured, template: plain }) => ({
    plain,
    request: { type: 'reword' as const, rule: 'a/b', entry: 0, sentence: text, start, end, slots: { ...captured } },
  }));
});

/** A captured pronoun may change its case. */
const PRONOUNS = 'he him she her they them i me we us'.split(' ');

const folded = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}']+/gu) ?? [];

/** Every shape that the words of a sentence can be bent to. */
const shapes = (text: string) =>
  folded(text).flatMap((word) =>
    verbs.readings(word).flatMap((reading) => [reading.base, verbs.ing(reading), verbs.past(reading) ?? '']),
  );

test('a wording holds nothing but the words of its template, of the sentence, and their shapes', async () => {
  await fc.assert(
    fc.asyncProperty(wanted, async ({ plain, request }) => {
      const reword = createReworder(() => ({ words: 'why', rewordings: { plain } }));
      const { rewordings } = await reword(request);
      const captured = Object.values(request.slots).map(({ start, end }) => request.sentence.slice(start, end));
      const own = [request.sentence, ...captured];
      const known = new Set([...PRONOUNS, ...folded(plain), ...own.flatMap(folded), ...own.flatMap(shapes)]);
      for (const { text } of rewordings) {
        const strange = folded(text).filter((word) => !known.has(word));
        expect(strange).toEqual([]);
        expect(text).toBe(text.trim());
      }
    }),
    { numRuns: 2000 },
  );
});

test('every request is answered in the same words twice', async () => {
  await fc.assert(
    fc.asyncProperty(wanted, async ({ plain, request }) => {
      const answer = () => createReworder(() => ({ words: 'why', rewordings: { plain } }))(request);
      expect(await answer()).toEqual(await answer());
    }),
    { numRuns: 300 },
  );
});
