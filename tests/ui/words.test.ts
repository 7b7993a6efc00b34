import { readdirSync, readFileSync, statSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import english from '../../src/assets/public/_locales/en/messages.json' with { type: 'json' };
import spanish from '../../src/assets/public/_locales/es/messages.json' with { type: 'json' };
import { commands } from '../../src/keys.ts';
import panel from '../../src/ui/words/en.json' with { type: 'json' };
import es from '../../src/ui/words/es.json' with { type: 'json' };
import pages from '../../src/ui/words/pages.json' with { type: 'json' };
import { language, list, say, sayInEnglish, speak } from '../../src/ui/words.ts';
import { gapsIn, IN_MESSAGES, numbersIn } from './catalogue.ts';

type Catalogue = Readonly<Record<string, string>>;

const en: Catalogue = { ...panel, ...pages };
const CATALOGUES: Readonly<Record<string, Catalogue>> = { en, es };
const ui = new URL('../../src/ui/', import.meta.url);
const sourcesIn = (folder: URL) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
const sources = sourcesIn(ui);

/** Keys as the source writes them; a key with a part filled in stands for all that fit. */
const written = sources.flatMap((source) =>
  [...source.matchAll(/['`]((?:[.a-z]|\$\{[^}]+\})+)['`]/g)].map(
    ([, key = '']) => new RegExp(`^${key.replaceAll('.', '\\.').replace(/\$\{[^}]+\}/g, '[a-z]+')}$`),
  ),
);

const keys = (catalogue: Catalogue) => Object.keys(catalogue).toSorted();

afterEach(() => speak('en'));

describe('words', () => {
  it('fill their placeholders and leave signs as they are', () => {
    expect(say('changed', { words: `"a" & <b> '{count}' #` })).toBe(`Changed: “"a" & <b> '{count}' #”`);
  });

  it('count one and many', () => {
    expect([0, 1, 5].map((count) => say('count', { count }))).toEqual([
      '0 phrases to look at',
      '1 phrase to look at',
      '5 phrases to look at',
    ]);
  });

  it('join names', () => {
    expect(list(['Ms. Lee', 'Mr. Hahn'])).toBe('Ms. Lee and Mr. Hahn');
  });

  it('are all used', () => {
    const unused = keys(en).filter((key) => !written.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });

  it('stand in one catalogue each', () => {
    expect(Object.keys(pages).filter((key) => key in panel)).toEqual([]);
  });
});

describe.each(Object.entries(CATALOGUES))('the catalogue %s', (tongue, catalogue) => {
  const numbers = new Intl.PluralRules(tongue).resolvedOptions().pluralCategories.toSorted();

  it('has words for every number of its language wherever it counts', () => {
    const counted = Object.entries(catalogue).flatMap(([key, words]) => numbersIn(words).map((has) => ({ key, has })));
    expect(counted.length).toBeGreaterThan(10);
    expect(counted).toEqual(counted.map(({ key }) => ({ key, has: numbers })));
  });

  it('leaves no words empty and no space at their ends', () => {
    expect(Object.entries(catalogue).filter(([, words]) => !words || words !== words.trim())).toEqual([]);
  });
});

describe('Spanish', () => {
  it('has every key of the English catalogues (add what is missing to src/ui/words/es.json)', () => {
    const known = keys(es);
    expect(keys(en).filter((key) => !known.includes(key))).toEqual([]);
  });

  it('has no key that English has not (take it out of src/ui/words/es.json)', () => {
    const known = keys(en);
    expect(keys(es).filter((key) => !known.includes(key))).toEqual([]);
  });

  it.each(keys(en))('fills in the same: %s', (key) => {
    expect(gapsIn(es[key as keyof typeof es])).toEqual(gapsIn(en[key] ?? ''));
  });

  it('says nothing in English but names, and what goes into a message', () => {
    const names = new Set(['product', 'popup.group', ...IN_MESSAGES]);
    const same = Object.entries(es).filter(([key, words]) => en[key] === words && !names.has(key));
    expect(same).toEqual([]);
  });

  it('opens its questions and exclamations', () => {
    const count = (words: string, sign: string) => words.split(sign).length;
    const open = Object.entries(es).filter(
      ([key, words]) =>
        !IN_MESSAGES.has(key) && (count(words, '?') !== count(words, '¿') || count(words, '!') !== count(words, '¡')),
    );
    expect(open).toEqual([]);
  });

  it('counts none, one, several and millions', async () => {
    await speak('es');
    expect([0, 1, 5, 1_000_000].map((count) => say('count', { count }))).toEqual([
      '0 frases para revisar',
      '1 frase para revisar',
      '5 frases para revisar',
      '1.000.000 de frases para revisar',
    ]);
  });

  it('is spoken wherever the browser speaks it, and English where we know nothing else', async () => {
    const heard = [];
    for (const tag of ['es-MX', 'fr', 'ES', 'en-GB', 'es-419', '']) {
      await speak(tag);
      heard.push([language(), say('undo')]);
    }
    const [english, spanish] = [
      ['en', 'Undo'],
      ['es', 'Deshacer'],
    ];
    expect(heard).toEqual([spanish, english, spanish, english, spanish, english]);
  });

  it('joins names, and still knows what goes into a message', async () => {
    await speak('es');
    expect(list(['Ms. Lee', 'Mr. Hahn'])).toBe('Ms. Lee y Mr. Hahn');
    expect(sayInEnglish('bank.parent.event.b')).toBe('What happened just before?');
  });

  it('gives way where English was asked for while it was on its way', async () => {
    const first = speak('es');
    await speak('en');
    await first;
    expect(language()).toBe('en');
  });
});

interface Message {
  readonly message: string;
  readonly placeholders?: object;
}

/** The sources in a folder, or the one in a file. */
const textsIn = (place: URL): readonly string[] =>
  statSync(place).isFile()
    ? [readFileSync(place, 'utf8')]
    : readdirSync(place, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(new URL(`${place.href}/${name}`), 'utf8'));

/** What the keys of one part of the page begin with, such as `badge`. */
const headOf = (key: string): string => key.replace(/[A-Z].*/, '');

describe('the strings that browsers themselves look up', () => {
  const [ours, theirs]: readonly Readonly<Record<string, Message>>[] = [english, spanish];

  it('are there in Spanish, all and no other (src/assets/public/_locales/es)', () => {
    expect(Object.keys(theirs ?? {}).toSorted()).toEqual(Object.keys(ours ?? {}).toSorted());
  });

  it.each(Object.keys(english))('take the same: %s', (key) => {
    const taken = (message: Message | undefined) => ({
      signs: (message?.message.match(/\$\w+\$/g) ?? []).map((sign) => sign.toLowerCase()).toSorted(),
      placeholders: message?.placeholders,
    });
    expect(taken(theirs?.[key])).toEqual(taken(ours?.[key]));
  });

  it('are all used, and none that is used is missing', () => {
    const known = Object.keys(english);
    const heads = new RegExp(
      `['_](?:MSG_)?((?:${[...new Set(known.map(headOf))].join('|')})[A-Z]\\w*|name|description)(?:'|__)`,
      'g',
    );
    const used = new Set(
      ['src/background', 'wxt.config.ts']
        .flatMap((place) => textsIn(new URL(`../../${place}`, import.meta.url)))
        .concat(JSON.stringify(commands))
        .flatMap((text) => Array.from(text.matchAll(heads), ([, key = '']) => key)),
    );
    expect([...used].toSorted()).toEqual(known.toSorted());
  });

  it('fit into the stores', () => {
    for (const { description } of [english, spanish]) expect(description.message.length).toBeLessThanOrEqual(132);
  });
});
