/** What might come in at a door. */
import fc from 'fast-check';

const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'length',
  'type',
] as const;

/** Names that mean something to an object, or to a form of a page. */
export const names = fc.constantFrom(...NAMES);

/** Each leaves a trace where a page takes it for more than words. */
const markup = fc.constantFrom(
  '<img src=x data-planted onerror="planted=1">',
  '<script data-planted>planted=1</script>',
  '"><svg data-planted onload=planted=1>',
  'javascript:planted=1',
  '{{constructor.constructor("planted=1")()}}',
  '</textarea><iframe data-planted srcdoc="<b>">',
  '&lt;b data-planted&gt;',
);

/** What a draft of this field is made of, and what stands in none. */
const pieces = fc.constantFrom(
  ...(
    'you never always answer Why did you make my son miss recess ? . \n \n\n> " “ ” ( ) http://x.y <b>bold</b> &amp; 😀 IEP low kids ' +
    'lawyer if I will please can could , ; … — u ur dont YOU NEVER !!! \u200b \u202e \u2066 \ud800 1. - * Ms. Lee {{x}} [[when?]] [when?] ' +
    "-- From: \u00a0 \ufffc n’t n't a.b.c ........ " +
    NAMES.join(' ')
  ).split(' '),
);

const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((list) => String.fromCharCode(...list));

/** One thing over and over: what makes a careless pattern slow. */
const long = fc
  .tuple(fc.array(pieces, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 800 }))
  .map(([list, times]) => `${list.join(' ')} `.repeat(times));

/** Words of a mail. */
export const mail = fc.oneof(
  { weight: 8, arbitrary: fc.array(fc.oneof(pieces, pieces, markup), { maxLength: 80 }).map((list) => list.join(' ')) },
  { weight: 3, arbitrary: units },
  { weight: 1, arbitrary: long },
);

/** A short string of any kind. */
export const words = fc.oneof(names, markup, pieces, fc.string({ maxLength: 12 }), units);

export const anything: fc.Arbitrary<unknown> = fc.anything({
  key: fc.oneof(names, fc.string({ maxLength: 12 })),
  values: [words, fc.integer(), fc.double(), fc.boolean(), fc.constantFrom(null, undefined)],
  withNullPrototype: true,
  withSparseArray: true,
  maxDepth: 3,
});

/** Something of the right kind with a wrong thing in it reaches further than something wrong: nearly every field is right. */
export const almost = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<object> =>
  fc
    .tuple(
      fc.record(
        Object.fromEntries(
          Object.entries(fields).map(([name, right]) => [
            name,
            fc.oneof(
              { weight: 14, arbitrary: right },
              { weight: 1, arbitrary: anything },
              { weight: 1, arbitrary: fc.constant(undefined) },
            ),
          ]),
        ),
      ),
      fc.dictionary(names, anything, { maxKeys: 1 }),
    )
    .map(([right, more]) => ({ ...more, ...right }));

/** The text of a file that holds this; a key named `__proto__` is one of its own there, as in any file. */
export const asJson = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '{';
  }
};

const offset = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: -2, max: 400 }));

export const span = almost({ start: offset, end: offset });

/** Spans that lie inside their text and hold something. */
export const areInside = (text: string, spans: readonly { readonly start: number; readonly end: number }[]): void => {
  for (const { start, end } of spans) {
    const isInside =
      Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;
    if (!isInside) throw new Error(`${start}–${end} is no span of ${text.length} characters`);
  }
};
