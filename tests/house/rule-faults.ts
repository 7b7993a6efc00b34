/** What is wrong with a rule file, as sentences that tell the cure. Takes anything: the file may export whatever it likes. */

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*\/[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const EXPORTS = ['patterns', 'card', 'flags', 'leaves'];

type Loose = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** How many examples a rule owes. Protect files have no wordings to prove, so fewer do; praise must be meant. */
const owed = (id: string): { readonly flags: number; readonly leaves: number } => {
  if (id.startsWith('protect/')) return { flags: 3, leaves: 3 };
  return { flags: id.startsWith('praise/') ? 8 : 4, leaves: 6 };
};

const textFaults = (what: string, text: unknown, limit: number, unit: 'words' | 'characters'): readonly string[] => {
  if (typeof text !== 'string' || text.trim() === '') return [`its card has no ${what}: write one`];
  const size = unit === 'words' ? countWords(text) : text.length;
  return size > limit ? [`its ${what} has ${size} ${unit}: cut it to ${limit}`] : [];
};

const sourceFaults = (source: unknown): readonly string[] => {
  if (!isRecord(source) || typeof source.title !== 'string' || source.title.trim() === '') {
    return ['its card has no source: give the title of a guide or study behind `why`'];
  }
  const { link } = source;
  return link === undefined || (typeof link === 'string' && URL.canParse(link) && link.startsWith('https://'))
    ? []
    : ['its source has a link that is not https: link a page over https, or leave the link out'];
};

const cardFaults = (card: unknown): readonly string[] => {
  if (!isRecord(card)) return [];
  return [
    ...textFaults('title', card.title, 39, 'characters'),
    ...textFaults('why', card.why, 25, 'words'),
    ...textFaults('tip', card.tip, 10, 'words'),
    ...sourceFaults(card.source),
  ];
};

const tooFew = (drafts: readonly unknown[], least: number): readonly string[] =>
  drafts.length < least ? [`it has ${drafts.length} flags: give at least ${least} drafts that it must find`] : [];

const flagFaults = (flags: unknown, least: number): readonly string[] => {
  // A note is earned by a whole draft.
  if (Array.isArray(flags)) return tooFew(flags, least);
  if (!isRecord(flags)) return [];
  const drafts = Object.keys(flags);
  const unmarked = drafts.filter((draft) => !/\[\[[^[\]]+\]\]/.test(draft));
  return [
    ...tooFew(drafts, least),
    ...unmarked.map((draft) => `its flag “${draft}” marks nothing: put [[ ]] around the words it must find`),
  ];
};

const leafFaults = (leaves: unknown, least: number): readonly string[] => {
  if (!Array.isArray(leaves)) return [];
  const twice = leaves.filter((leaf, at) => leaves.indexOf(leaf) !== at);
  return [
    ...(leaves.length < least ? [`it has ${leaves.length} leaves: give at least ${least} near misses`] : []),
    ...twice.map((leaf) => `its leaf “${leaf}” stands there twice: keep one`),
  ];
};

/** Everything wrong with `rules/<id>.ts`, given what the file exports. */
export const faultsOf = (id: string, file: Loose): readonly string[] => {
  const { flags, leaves } = owed(id);
  return [
    ...(ID.test(id) ? [] : ['its name is not in kebab-case: rename the file to small letters, digits and hyphens']),
    ...EXPORTS.filter((name) => !(name in file)).map((name) => `it exports no \`${name}\`: see src/rule.ts`),
    ...cardFaults(file.card),
    ...flagFaults(file.flags, flags),
    ...leafFaults(file.leaves, leaves),
  ].map((fault) => `rules/${id}.ts: ${fault}.`);
};
