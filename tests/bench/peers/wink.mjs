import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

const nlp = winkNlp(model, ['sbd', 'pos']);

/** @type {(value: string) => unknown} */
export const review = (value) => nlp.readDoc(value).sentences().out();
