/** The toolbar popup's page. */
import { render } from 'preact';
import { cards } from '../../rules/cards.ts';
import { categories } from '../../rules/categories.ts';
import { settle } from '../../src/background/index.ts';
import { connectTo } from '../../src/ui/panel/index.ts';
import { Popup } from '../../src/ui/popup/index.ts';
import '../../src/ui/popup/popup.css';

const root = document.getElementById('popup');
if (root) render(<Popup cards={cards} categories={categories} connect={connectTo()} />, root);

// The mark on our button has been seen.
void settle(Date.now()).catch(() => undefined);
