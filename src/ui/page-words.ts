/** The words of popup, options and welcome: imported first by each of them, so that they are there before anything is said. */
import { messages } from './words/pages.json?messages';
import { learn } from './words.ts';

learn(messages);
