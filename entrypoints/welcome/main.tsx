/** The welcome page, opened once after the install. */
import { render } from 'preact';
import { cards } from '../../rules/cards.ts';
import { loadEngine } from '../../src/load-engine.ts';
import { once } from '../../src/once.ts';
import { createReword } from '../../src/ui/panel/index.ts';
import { Welcome } from '../../src/ui/welcome/index.ts';
import '../../src/ui/welcome/welcome.css';

/** The page stands before engine and rules have come. */
const loadReview = once(async () => {
  const [{ createLook }, engine, { whole }] = await Promise.all([
    import('../../src/look/index.ts'),
    loadEngine(),
    import('../../rules/whole.ts'),
  ]);
  return createLook(engine, whole).review;
});

const root = document.getElementById('welcome');
if (root) render(<Welcome cards={cards} reword={createReword()} loadReview={loadReview} />, root);
