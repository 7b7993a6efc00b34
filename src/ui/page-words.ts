/** The words of popup, options and welcome: imported first by each of them, so that they are there before anything is said. */
import { catalogue } from './words/pages.json?compiled';
import { learn } from './words.ts';

learn(catalogue);
