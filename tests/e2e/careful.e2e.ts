/** What the mail page may do, and what must not happen to it, in real Chromium. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { builtFor } from './build.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { openPanel } from './extension.ts';
import {
  BOX,
  badgeOf,
  badgesIn,
  chord,
  clickControl,
  control,
  editableOf,
  htmlOf,
  letCaretSettle,
  pause,
  waitForHtml,
  waitForMarks,
  writeDraft,
} from './person.ts';

const HEATED = 'Why did you make my son miss recess?';
const KINDER = 'Can you help me understand what led to my son missing recess?';
const SUBJECT = 'input[name=subjectbox]';

let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await startChromium();
  await chromium.install(builtFor('chrome'));
});

afterAll(() => chromium.close());

beforeEach(async () => {
  page = await chromium.open('gmail-new');
});

/** To the pixel: a badge that is moved by parts of one measures a few millionths more. */
const widthOf = async (): Promise<number> => Math.round((await (await badgeOf(page)).boundingBox())?.width ?? 0);

test('the badge is as wide whatever was found', async () => {
  await vi.waitFor(async () => expect(await badgesIn(page)).toEqual(['ready']), { timeout: 6000 });
  const widths = [await widthOf()];
  for (const more of [`${HEATED} `, 'You never listen. ', 'How dare you. ', HEATED.repeat(9).replaceAll('?', '? ')]) {
    await writeDraft(page, more, 0);
    await pause(400);
    widths.push(await widthOf());
  }
  expect(widths[0]).toBeGreaterThan(40);
  expect(new Set(widths).size).toBe(1);
});

test('a badge that the page puts there ends nothing', async () => {
  await badgeOf(page);
  await page.evaluate(() => {
    const fake = document.createElement('div');
    fake.dataset.kindRegards = 'badge';
    fake.dataset.state = 'fake';
    document.querySelector('[data-kind-regards=badge]')?.after(fake);
  });
  await writeDraft(page, HEATED);
  await waitForMarks(page, [HEATED]);
  expect([...(await badgesIn(page))].sort()).toEqual(['fake', 'ready']);
});

test('a wording used from the panel leaves the keyboard in the subject', async () => {
  await writeDraft(page, HEATED);
  await waitForMarks(page, [HEATED]);
  const panel = await openPanel(page);
  await page.click(SUBJECT);
  await page.type(SUBJECT, 'Recess');
  const html = await htmlOf(page);
  await (await control(panel, 'Use this wording')).evaluate((button) => (button as HTMLElement).click());
  await waitForHtml(page, html.replace(HEATED, KINDER));
  expect(await page.evaluate((subject) => document.activeElement?.matches(subject), SUBJECT)).toBe(true);
  await page.keyboard.type(' today');
  expect(await page.$eval(SUBJECT, (field) => (field as HTMLInputElement).value)).toBe('Recess today');
  expect(await htmlOf(page)).toBe(html.replace(HEATED, KINDER));
});

test('a sentence ends where a quote stands, and the quote stays when its words are replaced', async () => {
  await (await editableOf(page)).evaluate((editable) => {
    const line = (textContent: string, className = 'line') =>
      Object.assign(document.createElement('div'), { className, textContent });
    editable.replaceChildren(
      line('Why did you make my son miss recess'),
      line('QUOTED', 'gmail_quote'),
      line('again? Bye.'),
    );
  });
  await waitForMarks(page, ['Why did you make my son miss recess']);
  await clickControl(await openPanel(page), 'Use this wording');
  await waitForMarks(page, []);
  expect(await htmlOf(page)).toBe(
    `<div class="line">${KINDER}</div><div class="gmail_quote">QUOTED</div><div class="line">again? Bye.</div>`,
  );
});

test('a picture inside a phrase is neither written over nor written out', async () => {
  await (await editableOf(page)).evaluate((editable) => {
    const picture = Object.assign(document.createElement('img'), { alt: 'x', width: 9, height: 9 });
    editable.replaceChildren('Why did you make my son ', picture, ' miss recess?');
  });
  const html = await htmlOf(page);
  await waitForMarks(page, ['Why did you make my son  miss recess?']);
  const panel = await openPanel(page);
  const card = await panel.waitForSelector('article[data-rule]');
  const use = await card?.$('::-p-aria([name="Use this wording"][role="button"])');
  await use?.click();
  await pause(300);
  expect(await htmlOf(page)).toBe(html);
});

test('Outlook: a wording used while the caret stands elsewhere stays when the writer goes on', async () => {
  const outlook = await chromium.open('outlook-new');
  const panel = await openPanel(outlook);
  await outlook.bringToFront();
  await writeDraft(outlook, `Hello there. ${HEATED} Bye now.\nThank `);
  // From here on RoosterJS keeps a model of what stands there, and once wrote the old words back from it (9.59, 2026-11).
  await chord(outlook, 'Control', 'b');
  await outlook.keyboard.type('you');
  await waitForMarks(outlook, [HEATED]);
  const html = (await htmlOf(outlook)).replace(HEATED, KINDER);
  await (await control(panel, 'Use this wording')).evaluate((button) => (button as HTMLElement).click());
  await waitForHtml(outlook, html);
  await outlook.keyboard.press('Home');
  await letCaretSettle(outlook);
  await outlook.keyboard.press('Backspace');
  await waitForHtml(outlook, html.replace(/<\/div><div[^>]*>Thank/, 'Thank'));
  await outlook.close();
});

/** Whatever reads or follows a tree asks for these; a field of a form stands before the tree's own. */
const NAMES_OF_A_TREE = [
  ...[
    'parentNode',
    'parentElement',
    'nextSibling',
    'previousSibling',
    'firstChild',
    'childNodes',
    'nodeType',
    'nodeName',
  ],
  ...['tagName', 'matches', 'closest', 'contains', 'querySelector', 'textContent', 'getClientRects'],
];

test.each([
  ['all names of the tree', NAMES_OF_A_TREE],
  ['two that lead round in a circle', ['nextSibling', 'parentNode']],
])('a form in a mail whose fields have %s hides nothing and stops nothing', async (_, names) => {
  await (await editableOf(page)).evaluate((editable, names) => {
    const formOf = (words: string) => {
      const form = document.createElement('form');
      form.append(
        words,
        ...names.map((name) => Object.assign(document.createElement('input'), { name, hidden: true })),
      );
      return form;
    };
    const around = document.createElement('div');
    around.append('Dear all, ', formOf('one thing. '), 'and another. ');
    editable.replaceChildren('Why did you make my son miss recess? ', formOf('So much. '), around, 'Bye now. ');
  }, names);
  await waitForMarks(page, [HEATED]);
  await editableOf(page).then((box) =>
    box.evaluate((editable) => editable.querySelector('div form')?.append('You never listen. ')),
  );
  await waitForMarks(page, [HEATED, 'You never listen.']);
});

/** Puts a form and a field of its own, with a node between them, behind a node; or the field first. A field need not stand inside its form. */
const putForm = (page: Page, name: 'previousSibling' | 'nextSibling', behind: string): Promise<void> =>
  page.$eval(
    behind,
    (before, name) => {
      const form = Object.assign(document.createElement('form'), { id: 'f' });
      const field = Object.assign(document.createElement('input'), { name, hidden: true });
      field.setAttribute('form', form.id);
      const nodes = [form, document.createElement('br'), field];
      before.after(...(name === 'previousSibling' ? nodes : [field, form]));
      if (form[name] !== (field as Node)) throw new Error('The field does not stand there');
    },
    name,
  );

test('a field that stands as what is before its form does not stop the page', async () => {
  await writeDraft(page, `${HEATED} `);
  await (await editableOf(page)).evaluate((editable) => editable.prepend(document.createElement('b')));
  await putForm(page, 'previousSibling', `${BOX.split(',', 1)[0]} > b`);
  await (await editableOf(page)).evaluate((editable) => getSelection()?.collapse(editable, 4));
  await waitForMarks(page, [HEATED]);
  await page.keyboard.type('You never listen. ');
  await waitForMarks(page, [HEATED, 'You never listen.']);
});

test('nor does one that stands as what is behind its form, in the header of a thread', async () => {
  const outlook = await chromium.open('outlook-reply');
  await putForm(outlook, 'nextSibling', '[id$=RplyFwdMsg] b');
  const panel = await openPanel(outlook);
  await panel.reload();
  await panel.waitForSelector('.asks li');
  await outlook.close();
});
