import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import nlp from 'compromise/two';
import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leanCompromise } from '../../.config/lean-compromise.ts';

interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, unknown>> };
  readonly two: { readonly switches: Readonly<Record<string, string>> };
}
interface Built {
  model(): object;
  methods(): object;
}
type Conjugate = (base: string, model: object) => object;

const folder = mkdtempSync(join(tmpdir(), 'kind-regards-lean-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const built = async (lean: boolean): Promise<string> => {
  const outputs = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: lean ? [leanCompromise()] : [],
    build: { write: false, lib: { entry: 'node_modules/compromise/src/two.js', formats: ['es'] } },
  })) as Rollup.RollupOutput[];
  return outputs[0]?.output[0].code ?? '';
};

let code = '';
let lean: Built;
beforeAll(async () => {
  code = await built(true);
  const file = join(folder, 'lean.mjs');
  writeFileSync(file, code);
  lean = (await import(/* @vite-ignore */ pathToFileURL(file).href)).default;
}, 60_000);

const words = (model: object) => {
  const { one, two } = model as Model;
  return { lexicon: one.lexicon, switches: two.switches };
};
const conjugateOf = (methods: object): Conjugate =>
  (methods as { two: { transform: { verb: { conjugate: Conjugate } } } }).two.transform.verb.conjugate;

test('what the package carries of compromise knows the same words', () => {
  const whole = words(nlp.model());
  expect(Object.keys(whole.lexicon).length).toBeGreaterThan(10_000);
  expect(words(lean.model())).toEqual(whole);
});

test('and bends every verb alike', () => {
  const { lexicon, switches } = words(nlp.model());
  const verbs = [
    ...Object.keys(lexicon).filter((word) => [lexicon[word]].flat().includes('Infinitive')),
    ...Object.keys(switches).filter((word) => switches[word]?.includes('Verb')),
  ];
  expect(verbs.length).toBeGreaterThan(1500);
  const bent = (which: Built) => verbs.map((verb) => conjugateOf(which.methods())(verb, which.model()));
  expect(bent(lean)).toEqual(bent(nlp as unknown as Built));
});

test('without what reads and tags, which is more than half of it', async () => {
  expect(code.length).toBeLessThan((await built(false)).length / 2);
});
