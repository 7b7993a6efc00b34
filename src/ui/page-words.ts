/** The words of popup, options and welcome: imported first by each of them, so that they are there before anything is said. */

import pages from './words/pages.json';
import { learn } from './words.ts';

learn(pages);
