/** What a sentence is about, in its own words, turned round for the answer. Pure. */

const ABOUT =
  /\b(?:about|regarding|concerning|worried by|worried for|upset by|upset over|upset with)\s+(?<topic>[^.,;:!?\n()"“”]+)/iu;
/** Where a topic ends and a reason or the next thought begins. */
const ENDS = /(?<!\s)\s+(?:and|but|because|since|so|as|if|when|while|which|who|that|or|after|before|please)\b.*$/iu;
/** These change sides in an answer, and with them the verb: better a blank. */
const SIDES = /\b(?:i|me|we|us|you|your|yours|mine|ours)\b/iu;
const MOST_WORDS = 6;

/** A few words that follow "about" as they stand, or undefined where no such words can be told. */
export const topicOf = (sentence: string): string | undefined => {
  const topic = ABOUT.exec(sentence)?.groups?.topic?.replace(ENDS, '').trim();
  if (!topic || SIDES.test(topic) || topic.split(/\s+/).length > MOST_WORDS) return undefined;
  return topic.replace(/\b(?:my|our)\b/giu, 'your');
};
