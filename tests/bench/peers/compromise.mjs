import nlp from 'compromise';

/** Forty phrases of the kind our rules look for, in compromise's own notation. */
const PHRASES = [
  'why (did|would|do) you #Adverb? #Verb',
  'why (did|would) you make . . #Verb',
  'you (never|always) #Verb',
  'you (people|guys|lot) #Adverb? #Verb',
  'you (should|could) have #Verb',
  'how (could|dare) you',
  'how many times',
  'what (is|was) wrong with you',
  'do you even #Verb',
  'are you (seriously|really) #Verb',
  'you (clearly|obviously|apparently) #Verb',
  'you (do|did) not (care|bother|listen|even)',
  'if you (do|can) not #Verb',
  'i (expect|demand|insist) .',
  'i will be (calling|contacting|speaking|taking)',
  '(lawyer|attorney|superintendent|board)',
  'this is (unacceptable|ridiculous|absurd|outrageous)',
  'end of (story|discussion)',
  'not (my|our) (problem|job|fault)',
  'as i (already|previously) (said|wrote|mentioned|explained)',
  'per my (last|previous) (email|message)',
  'with all due respect',
  'must be nice',
  'i am sorry you feel',
  'calm down',
  'get over it',
  '(lazy|rude|useless|incompetent|pathetic) #Noun?',
  '(he|she) is (lazy|disruptive|a problem|impossible)',
  'every single (time|day|week)',
  'not once (has|have) #Pronoun',
  'nobody (ever|there) #Verb',
  'no one (ever|there) #Verb',
  'it is your (fault|job|responsibility)',
  'your (failure|refusal|inability) to',
  'you (failed|refused|forgot|ignored) .',
  'you made (him|her|my #Noun) .',
  'by (today|tomorrow|friday|monday) or',
  'thanks for nothing',
  'i guess .',
  'would it kill you',
].map((phrase) => nlp.parseMatch(phrase));

/** @type {(value: string) => unknown} */
export const review = (value) => {
  const doc = nlp(value);
  return PHRASES.map((phrase) => doc.match(phrase).length);
};
