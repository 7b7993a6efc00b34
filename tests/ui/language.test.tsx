// @vitest-environment happy-dom
/** Which language our pages speak, and when they change it. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { whole } from '../../rules/whole.ts';
import { createLook } from '../../src/look/index.ts';
import { choose, readSettings } from '../../src/settings/index.ts';
import { Options } from '../../src/ui/options/index.ts';
import { Panel } from '../../src/ui/panel/index.ts';
import type { ShownDraft } from '../../src/ui/panel/shown-draft.ts';
import { phraseCard } from '../../src/ui/phrases/index.ts';
import { speak } from '../../src/ui/words.ts';
import { engine } from '../our-engine.ts';
import { CARDS, lookThatSees, openMailPage, reword, SNAPSHOT, WHY } from './mail-page.ts';
import { putOnRecord } from './on-record.ts';

const loadMore = async () => ({ examples: {}, severities: {} });
const loadFind = async () => () => [];

const browserSpeaks = (tag: string) => vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(tag);

const openOptions = () => render(<Options cards={CARDS} categories={[]} loadMore={loadMore} loadFind={loadFind} />);

const openPanel = (more: Partial<ShownDraft> = {}, loadReview = lookThatSees({})) => {
  const { connect, show } = openMailPage({ reach: 'open', snapshot: { ...SNAPSHOT, ...more } });
  render(<Panel connect={connect} cards={CARDS} reword={reword} loadReview={loadReview} />);
  return show;
};

const page = () => [
  document.documentElement.lang,
  document.title,
  screen.getByRole('heading', { level: 1 }).textContent,
];

const IN_ENGLISH = ['en', 'Kind Regards settings', 'Kind Regards settings'];
const IN_SPANISH = ['es', 'Configuración de Kind Regards', 'Configuración de Kind Regards'];

beforeEach(() => {
  fakeBrowser.reset();
  putOnRecord();
});
afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  await speak('en');
});

describe('a page of ours', () => {
  it.each([
    ['es-419', 'auto', IN_SPANISH],
    ['es', 'en', IN_ENGLISH],
    ['en-US', 'es', IN_SPANISH],
    ['de', 'auto', IN_ENGLISH],
  ] as const)('speaks in a browser in %s, where the choice is %s, as it should', async (tag, language, expected) => {
    browserSpeaks(tag);
    await choose({ language });
    openOptions();
    await screen.findByRole('heading', { level: 1 });
    expect(page()).toEqual(expected);
  });

  it('changes while it is open, and keeps what was typed', async () => {
    browserSpeaks('en-US');
    openOptions();
    const typed = await screen.findByLabelText<HTMLInputElement>('When I write');
    fireEvent.input(typed, { target: { value: 'asap' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Language' }), { target: { value: 'es' } });
    await waitFor(() => expect(page()).toEqual(IN_SPANISH));
    expect(await readSettings()).toMatchObject({ language: 'es' });
    expect(screen.getByLabelText<HTMLInputElement>('Cuando escribo').value).toBe('asap');
    fireEvent.change(screen.getByRole('combobox', { name: 'Idioma' }), { target: { value: 'auto' } });
    await waitFor(() => expect(page()).toEqual(IN_ENGLISH));
  });

  it('says nothing in English first', async () => {
    await choose({ language: 'es' });
    const heard = new Set<string>();
    const watch = new MutationObserver(() => heard.add(document.body.textContent ?? ''));
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    openPanel();
    await screen.findByText('Usar estas palabras');
    watch.disconnect();
    expect(heard.size).toBeGreaterThan(0);
    expect([...heard].filter((text) => text.includes('Nothing leaves') || text.includes('Parent'))).toEqual([]);
  });

  it('stands in English where its language cannot be told', async () => {
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockImplementation(() => {
      throw new Error('gone');
    });
    openOptions();
    await screen.findByRole('heading', { level: 1 });
    expect(page()).toEqual(IN_ENGLISH);
  });

  it('cannot be changed where the school has set it', async () => {
    await fakeBrowser.storage.managed.set({ language: 'es', locked: ['language'] });
    openOptions();
    const choice = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Idioma' });
    expect([choice.disabled, choice.value]).toEqual([true, 'es']);
  });

  it('has the card of own phrases in the language spoken now', async () => {
    const [card] = Object.values(phraseCard());
    expect(card?.title).toBe('A phrase of your own list');
    await speak('es');
    expect(card?.title).toBe('Una frase de tu propia lista');
  });
});

describe('in Spanish the panel', () => {
  const WHY_ENGLISH = 'Las sugerencias están en inglés porque los mensajes lo están.';

  it('says why cards are English, and only where there are some', async () => {
    await choose({ language: 'es' });
    const show = openPanel();
    await screen.findByText(WHY_ENGLISH);
    show({ reach: 'open', snapshot: { ...SNAPSHOT, findings: [] } });
    await waitFor(() => expect(screen.queryByText(WHY_ENGLISH)).toBeNull());
    cleanup();
    await choose({ language: 'en' });
    openPanel();
    await screen.findByText('Use this wording');
    expect(document.body.textContent).not.toContain('because the messages are');
  });

  it('says which words are English, for a voice that reads aloud', async () => {
    await choose({ language: 'es' });
    openPanel();
    await screen.findByText('Usar estas palabras');
    const tongue = (words: string) => screen.getByText(words).closest('[lang]')?.getAttribute('lang');
    expect(tongue(CARDS[WHY.rule]?.why ?? '')).toBe('en');
    expect(tongue(CARDS[WHY.rule]?.title ?? '')).toBe('en');
    expect(tongue('Can you help me understand what led to my son missing recess?')).toBe('en');
    expect(tongue('Usar estas palabras')).toBe('es');
  });

  it('copies a question in English and explains it in Spanish', async () => {
    const copied: string[] = [];
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: async (text: string) => copied.push(text) } });
    await choose({ language: 'es' });
    openPanel();
    await screen.findByText('¿Qué pasó justo antes?');
    const button = screen
      .getAllByRole('button', { name: 'Copiar', hidden: true })
      .find((each) => each.closest('li')?.textContent?.includes('¿Qué pasó justo antes?'));
    fireEvent.click(button as HTMLElement);
    await waitFor(() => expect(copied).toEqual(['What happened just before?']));
    vi.unstubAllGlobals();
  });
});

describe('a draft in another language', () => {
  const { review } = createLook(engine, whole);
  const text = 'Hola maestra, no entiendo la tarea que mi hija trajo hoy de la escuela.';

  it.each([
    ['en', 'This draft is not in English, so it is left as it is.'],
    ['es', 'Este borrador no está en inglés, así que se queda como está.'],
  ] as const)('is left alone, and a line says so: %s', async (language, line) => {
    await choose({ language });
    openPanel({ text, findings: [], sentences: [] }, async () => review);
    expect(await screen.findByText(line)).toBeTruthy();
  });
});
