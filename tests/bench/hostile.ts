/** Texts that no letter looks like and that make careless matchers slow. Each is a piece that is repeated. */
import { nearMatches } from './near.ts';

const FLAGS = import.meta.glob<Readonly<Record<string, string | null>>>(
  ['../../rules/*/*.ts', '!../../rules/{words,incoming,es,starters}/*'],
  { eager: true, import: 'flags' },
);

const hot = Object.values(FLAGS).flatMap((flags) =>
  Object.keys(flags).map((marked) => marked.replaceAll(/\[\[|\]\]/g, '')),
);

const zalgo = `e${'\u0301\u0316\u0334'.repeat(8)}`;

const PIECES: Readonly<Record<string, string>> = {
  'full stops': '.',
  'exclamation marks': '!',
  'question marks': '?',
  'spaced exclamation marks': '! ',
  commas: ',',
  ellipses: '…',
  hyphens: '-',
  dashes: '—',
  slashes: '/',
  brackets: '(',
  spaces: ' ',
  'no-break spaces': '\u00a0',
  tabs: '\t',
  'line breaks': '\n',
  'Windows line breaks': '\r\n',
  'straight quotes': '"',
  apostrophes: "'",
  'opening quotes': '“',
  'closing quotes': '”',
  'single opening quotes': '‘',
  guillemets: '«',
  'open quotes before words': '"a ',
  'open single quotes before words': "'a ",
  'open curly quotes before words': '“a ',
  'open single curly quotes before words': '‘a ',
  'nested quotes': '“‘a’ b” ',
  'apostrophes in words': "a'",
  'quoted lines': '> a\n',
  'quote marks on one line': '> ',
  bullets: '- a\n',
  'signature marks': 'a -- \n',
  'half a reply header': 'on a monday we wrote ',
  'half a reply header a line': 'On Monday, 3 May\n',
  'half a mail header': 'From: a\n',
  'a letter': 'a',
  'one-letter words': 'a ',
  'a capital': 'A',
  'one-letter capitals': 'A ',
  'capitalised words': 'James ',
  shouting: 'THIS IS NOT OK ',
  digits: '1',
  'figures with stops': '1.',
  abbreviations: 'Mr. ',
  'times of day': '3 p.m. ',
  'dots in words': 'well.....ok ',
  'stretched words': 'sooooo nooooo ',
  emoji: '😡',
  families: '👩‍👧 ',
  'lone surrogates': '\ud83d',
  'stacked marks': zalgo,
  'invisible characters': '\u200b',
  'invisible characters in words': 'y\u200bou ',
  'turned text': '\u202eyou ',
  Chinese: '你好',
  base64: 'aGVsbG8gd29ybGQhIFdoeSBkaWQgeW91',
  addresses: 'https://school.example/a?b=c&d=e#f ',
  markup: '<b>you</b>&nbsp;',
  'a word over and over': 'you ',
  'a hot opening over and over': 'why did you ',
  'a hot opening with its gap': 'if you do not of of of of of of ',
  'lost apostrophes': 'dont didnt youre shouldve ',
  'two-word slips': 'should of would of ',
};

const REPEATED: Readonly<Record<string, string>> = {
  ...PIECES,
  'every example': `${hot.join(' ')} `,
  'every example without full stops': `${hot.join(' ').replace(/[.!?]/g, '')} `,
  'every near match': `${[...nearMatches().values()].join(' ')} `,
};

const repeated = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

export interface Hostile {
  readonly name: string;
  readonly text: (length: number) => string;
}

/** Every hostile text. */
export const hostile: readonly Hostile[] = Object.entries(REPEATED).map(([name, piece]) => ({
  name,
  text: (length) => repeated(piece, length),
}));

/** The near matches of one rule after the other. */
export const hostileToRules: readonly Hostile[] = [...nearMatches()].map(([rule, piece]) => ({
  name: `near matches of ${rule}`,
  text: (length) => repeated(`${piece} `, length),
}));
