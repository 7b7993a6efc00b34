// @vitest-environment happy-dom
/** The panel in front of a page that tells it anything: every word is shown as a word. */
import { act, cleanup, render } from '@testing-library/preact';
import fc from 'fast-check';
import { expect } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cards } from '../../rules/cards.ts';
import { incoming } from '../../rules/incoming.ts';
import { whole } from '../../rules/whole.ts';
import { browser } from '../../src/browser.ts';
import { createIncomingReader } from '../../src/incoming/index.ts';
import { createLook } from '../../src/look/index.ts';
import { Options } from '../../src/ui/options/index.ts';
import { fromPage } from '../../src/ui/panel/from-page.ts';
import { Panel } from '../../src/ui/panel/index.ts';
import { shownDraft } from '../../src/ui/panel/shown-draft.ts';
import { phraseCard } from '../../src/ui/phrases/index.ts';
import { engine } from '../our-engine.ts';
import { openMailPage } from '../ui/mail-page.ts';
import { putOnRecord } from '../ui/on-record.ts';
import { guard } from './guard.ts';
import { almost, mail, words } from './hostile.ts';
import { snapshots } from './snapshots.ts';

const look = createLook(engine, whole);
const reader = createIncomingReader(engine, incoming);
// Rules are compiled when they are first asked, which is no case's doing.
look.review({ text: 'Hello.', role: 'parent' });
reader.read('Hello.', 'parent');
const allCards = { ...cards, ...phraseCard() };
const worded = fc.record({
  ask: fc.option(words, { nil: undefined }),
  rewordings: fc.array(fc.record({ text: words, firmness: fc.constantFrom('plain', 'soft', 'firm') }), {
    maxLength: 3,
  }),
});

/** Before each case, not after it: what it has left in the page is looked at. */
const clear = async (): Promise<void> => {
  await act(cleanup);
  fakeBrowser.reset();
};

/** Settled as far as one turn of everything goes. */
const aTurn = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));

guard({
  'the panel': {
    weight: 12,
    comes: fc.record({
      told: snapshots,
      worded,
      answered: almost({ text: mail, sender: words, date: words, sure: fc.boolean() }),
    }),
    enter: async (value) => {
      const { told, worded, answered } = value as { told: unknown; worded: never; answered: unknown };
      const heard = fromPage(told);
      const message = fromPage({ type: 'incoming', compose: 1, message: answered });
      if (heard?.type !== 'snapshot' || message?.type !== 'incoming') return;
      const page = openMailPage({ reach: 'open', snapshot: shownDraft(heard) });
      page.incoming = message.message;
      await clear();
      render(
        <Panel
          connect={page.connect}
          cards={allCards}
          reword={async () => worded}
          loadReview={async () => look.review}
          loadReader={async () => reader}
        />,
      );
      for (let turn = 0; turn < 3; turn += 1) await aTurn();
      expect(document.querySelector('h1')).not.toBeNull();
    },
  },
  'the options page': {
    weight: 4,
    comes: fc.array(fc.tuple(words, words), { maxLength: 4 }),
    enter: async (value) => {
      await clear();
      putOnRecord();
      const phrases = (value as [string, string][]).map(([phrase, wording]) => [`phrase:${phrase}`, wording]);
      await browser.storage.local.set(Object.fromEntries(phrases));
      render(
        <Options
          cards={{}}
          categories={[]}
          loadMore={async () => ({ examples: {}, severities: {} })}
          loadFind={async () => () => []}
        />,
      );
      for (let turn = 0; turn < 2; turn += 1) await aTurn();
      expect(document.querySelector('h1')).not.toBeNull();
    },
  },
});
