/** The options page, in a tab of its own. */
import { render } from 'preact';
import { cards } from '../../rules/cards.ts';
import { categories } from '../../rules/categories.ts';
import { loadEngine } from '../../src/load-engine.ts';
import { once } from '../../src/once.ts';
import { Options } from '../../src/ui/options/index.ts';
import '../../src/ui/options/options.css';

/** Examples and patterns weigh more than the page: they come after its first paint. */
const loadMore = async () => {
  const [{ examples }, { rules }] = await Promise.all([import('../../rules/examples.ts'), loadEngine()]);
  const severities = Object.fromEntries(Object.entries(rules.coaching).map(([id, { severity }]) => [id, severity]));
  return { examples, severities };
};

const loadFind = once(async () => {
  const [{ createWishing }, engine] = await Promise.all([import('../../src/wishes/index.ts'), loadEngine()]);
  const asWished = createWishing(engine);
  const nothing = { findings: [], protected: [], sentences: [], failures: [] };
  return (text: string, phrases: Readonly<Record<string, string>>) =>
    asWished({ text, role: 'parent' }, new Set(), nothing, { direct: false, phrases }).findings.map(({ start, end }) =>
      text.slice(start, end),
    );
});

const root = document.getElementById('options');
if (root) {
  render(<Options cards={cards} categories={categories} loadMore={loadMore} loadFind={loadFind} />, root);
}
