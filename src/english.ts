/**
 * Whether a text is English, as the rules are. Pure. It says no only where it is sure: a few words, a list of names, a letter
 * with a paragraph of each language and English with words of home in it are all coached.
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Small words of English that few other languages write alike. */
const ENGLISH = setOf(
  'the and to of that is it for you your my was with this i have has are he she his her him we our they them their be been not but what why when how who can could would should will did does from at about if or because there were please thank thanks am had its which an by',
);

/** Small words of the languages that families write in, less whatever an English letter has too. */
const OTHERS = setOf(
  [
    'que el la los las del en de y por para con una un es mi mis su se lo sin qué así cómo esto todo nunca también pero como más muy está esta le les nos gracias ella nuestro porque cuando usted hoy ya hola sus fue al son', // Spanish
    'não você uma os com meu minha ele ela em da dos seu muito obrigado obrigada isso está foi ao pela pelo são na mas também', // Portuguese
    'et est vous je ne pas pour dans une mon votre il elle nous ce qui sur avec mais bonjour merci au aux des du ma sont été très ai cette mes à avez pourquoi jamais', // French
    'und ist nicht ich sie ein eine mit für zu auf dass mein meine das der den dem er wir haben hat auch es von im bitte wenn noch aber sehr wie kann', // German
    'che di non per mio mia della sono è ho il gli ha alla questo grazie anche lei suo perché molto una nel', // Italian
    'và của là không tôi con cho được có các này với cô em đã những rất cảm ơn', // Vietnamese
    'ang ng mga sa ko po na hindi ako siya ay kung aking niya naman lang kayo salamat ninyo niyang nang', // Tagalog
    'mwen nan pou li yo ki ak pa gen yon ou se sou mesi lekòl pitit tou', // Haitian Creole
    'nie się jest w na że z moja mój jak dla ale czy był była dziękuję pani jego jej syn tym', // Polish
    'waa iyo ku ka oo waxaan ayaa uu waxay aan ma soo wuxuu inaan', // Somali
  ].join(' '),
);

/** Fewer words say nothing of their language. */
const LEAST_WORDS = 8;
/** Of all words, how many of their small ones are enough. A plain letter has twice as many. */
const ENOUGH_OTHERS = 0.2;
/** As much English as this is no slip of a word: about half of an English letter is small words. */
const SOME_ENGLISH = 0.15;
/** Letters of other scripts, where words need no spaces between them. */
const LEAST_LETTERS = 8;

/** One capital, as in Los Angeles or De la Cruz. */
const NAME = /^\p{Lu}(?!\p{Lu})/u;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const isOtherScript = (text: string): boolean => {
  const letters = countOf(text, /\p{L}/gu);
  const latin = countOf(text, /\p{Script=Latin}/gu);
  return letters - latin >= LEAST_LETTERS && latin * 3 < letters;
};

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}]+/gu) ?? [];

const shareOf = (set: ReadonlySet<string>, words: readonly string[]): number =>
  words.filter((word) => set.has(word)).length / words.length;

/** False only for what is clearly another language. */
export const isEnglish = (text: string): boolean => {
  if (isOtherScript(text)) return false;
  const written = wordsOf(text.normalize('NFC'));
  if (written.length < LEAST_WORDS) return true;
  const words = written.map((word) => word.toLowerCase());
  const unlessNames = words.map((word, at) => (NAME.test(written[at] ?? '') ? '' : word));
  return shareOf(ENGLISH, words) >= SOME_ENGLISH || shareOf(OTHERS, unlessNames) < ENOUGH_OTHERS;
};
