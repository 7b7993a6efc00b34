/** The side panel's page: in the side panel, in Firefox's sidebar, or in a window of its own for one tab (`?tab=ID`). */
import { render } from 'preact';
import { cards } from '../../rules/cards.ts';
import { loadEngine } from '../../src/load-engine.ts';
import type { Draft } from '../../src/model.ts';
import { once } from '../../src/once.ts';
import { watchSettings } from '../../src/settings/index.ts';
import { connectTo, createReword, Panel } from '../../src/ui/panel/index.ts';
import { phraseCard } from '../../src/ui/phrases/index.ts';
import type { Wishes } from '../../src/wishes/index.ts';
import '../../src/ui/panel/panel.css';

const tab = Number(new URLSearchParams(location.search).get('tab')) || undefined;

let wishes: Wishes = { direct: false, phrases: {} };
watchSettings(({ direct, phrases }) => {
  wishes = { direct, phrases };
}, new AbortController().signal);

const loadReview = once(async () => {
  const [{ createLook }, { createWishing }, engine, { whole }] = await Promise.all([
    import('../../src/look/index.ts'),
    import('../../src/wishes/index.ts'),
    loadEngine(),
    import('../../rules/whole.ts'),
  ]);
  const look = createLook(engine, whole);
  const asWished = createWishing(engine);
  return (draft: Draft, muted: ReadonlySet<string> = new Set()) =>
    asWished(draft, muted, look.review(draft, muted), wishes);
});

/** What reads the message being answered; it comes with the first reply. */
const loadReader = once(async () => {
  const [{ createIncomingReader }, engine, { incoming }] = await Promise.all([
    import('../../src/incoming/index.ts'),
    loadEngine(),
    import('../../rules/incoming.ts'),
  ]);
  return createIncomingReader(engine, incoming);
});

const loadLetters = async () => (await import('../../rules/starters.ts')).starters;

const root = document.getElementById('panel');
const allCards = { ...cards, ...phraseCard() };
if (root)
  render(
    <Panel
      connect={connectTo(tab)}
      cards={allCards}
      reword={createReword()}
      loadReview={loadReview}
      loadReader={loadReader}
      loadLetters={loadLetters}
    />,
    root,
  );
