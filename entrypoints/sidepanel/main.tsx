/** The side panel's page: in the side panel, in Firefox's sidebar, or in a window of its own for one tab (`?tab=ID`). */
import { render } from 'preact';
import { cards } from '../../rules/cards.ts';
import { connectTo, createReword, Panel } from '../../src/ui/panel/index.ts';
import '../../src/ui/panel/panel.css';

const tab = Number(new URLSearchParams(location.search).get('tab')) || undefined;

/** The engine and the rules come only when there is a draft to look at. */
const loadReview = async () => {
  const [{ createLook }, { rules }, { whole }] = await Promise.all([
    import('../../src/look/index.ts'),
    import('../../rules/index.ts'),
    import('../../rules/whole.ts'),
  ]);
  return createLook(rules, whole).review;
};

let review: ReturnType<typeof loadReview> | undefined;
const loadOnce = () => {
  review ??= loadReview();
  return review;
};

const root = document.getElementById('panel');
if (root) render(<Panel connect={connectTo(tab)} cards={cards} reword={createReword()} loadReview={loadOnce} />, root);
