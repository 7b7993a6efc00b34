import type { Rewording } from '../../src/model.ts';
import type { Card, Flags, Hit, Leaves, Patterns, Reading } from '../../src/rule.ts';

/** The trade's own words. `IEP` and `504` are left out: the families who need them mostly know them. */
const TERM =
  /(?<=\d(?:th|st|nd|rd) )%ile|\b(?:tier\s*[123]|t[23]\b|progress[-\s+]monitor\w*|phonem\w+|phonics|segmentation|(?:form|summ)atives?|executive\s+function\w*|task\s+initiation|self-regulation|antecedent|fidelity|sensory\s+diet|pu(?:sh-in|ll-out)|descriptors?|deficits?|composite|percentile|attainment\s+8|cohort|residual|differentiat\w+|dysregulat\w+|maladaptive|manipulatives|pedagog\w+|stanine|benchmark|scaffold\w+|metacogniti\w+|lexile|fluency|preferential\s+seating|task-avoid\w+|non-?complian\w+|graphem\w+|decod(?:ing|able)|cognitive\s+load|working\s+memory|norm-referenced|co-?regulat\w+|retrieval\s+practice|moderation|meet-and-greet)\b/gi;
const CAPITALS = /\b(?:P8|[A-Z]{2,6}\d?|SENCo|SPaG|CogAT|F&P|CoS)s?\b/g;
/** Shorthand with a vowel, or of two letters; the rest shows by its shape. */
const TRADE = new Set(
  'AEP APDR AR ARD BIP BOY CICO COGAT COS CPOMS DAEP DIBELS EAL EF EHCP ELA ELD ELL ELSA EP ESY EXS F&P FA2 FAP FAPE FBA FIE FSIQ HLTA IAES ICEL IEE ILP ISS LA LEA LRE MAP NAS NEA NEPS OHI ODR ORF OSS OT P8 PA PBIS PP NWEA KS1 KS2 KS3 PLAAFP PRI PSI RAG RIOT RIT RTI SA1 SALT SAS SDI SEL SEMH SEN SENCO SET SPAG TA TOSA UMS VCAA VCI WIDA WIN WISC'.split(
    ' ',
  ),
);
const EVERYDAY = /^(?:CCC|BBC|BFG|RSC|BBQ|BTW|DVD|GCSE|GPS|MMR|N[BF]A|NFL|NHS|NYC|PDF|PT[MS]|RSVP|TB[CD]|PLS|PLZ|THX)$/;
const GLOSSED = /\b(?:means|stands?\s+for|short\s+for|(?:other|plain)\s+words|explain)\b/i;
/** What is left of the clause, where no name and no other sentence stands in it: a gloss reads best behind it. */
const TAIL = /^[- a-z'’]*(?=[.,;:!?\n]|$)/;
const FORMAL = /\b(?:hereby|pursuant|procedural\s+safeguards|prior\s+written\s+notice)\b/i;

const isShorthand = (capitals: string): boolean => {
  const bare = capitals.replace(/s$/, '').toUpperCase();
  return TRADE.has(bare) || (/^[^AEIOUY\d]{3,}$/.test(bare) && !EVERYDAY.test(bare));
};

/** The term stays: a family needs it to look up what it is entitled to. */
const glossed = (words: string): readonly Rewording[] => [
  {
    firmness: 'plain',
    text: `${words} (in plain words: [what does it mean?])`,
  },
  {
    firmness: 'soft',
    text: `${words} (that means [what?], and I am glad to explain)`,
  },
];

/** Sentences with two such words or more, none of them put in plain words. */
const find = ({ text, sentences, masked }: Reading): readonly Hit[] =>
  FORMAL.test(text)
    ? []
    : sentences.flatMap(({ start, end }) => {
        const sentence = text.slice(start, end);
        if (GLOSSED.test(text.slice(start, end + 60)) || sentence === sentence.toUpperCase()) return [];
        const words = [
          ...sentence.matchAll(TERM),
          ...[...sentence.matchAll(CAPITALS)].filter(([word]) => isShorthand(word) && !text.includes(`(${word})`)),
        ]
          .filter(
            ({ 0: word, index }) => !masked(start + index) && !/^ ?[(=]/.test(sentence.slice(index + word.length)),
          )
          .sort((a, b) => a.index - b.index);
        const first = words[0];
        const last = words.at(-1);
        if (!first || !last || new Set(words.map(([word]) => word)).size < 2) return [];
        const from = first.index;
        const to = last.index + last[0].length;
        const until = to + (TAIL.exec(sentence.slice(to))?.[0].trimEnd().length ?? 0);
        return [
          {
            start: start + from,
            end: start + until,
            rewordings: glossed(sentence.slice(from, until)),
          },
        ];
      });

export const patterns = {
  writers: ['teacher'],
  severity: 'hint',
  find,
} satisfies Patterns;

export const card = {
  title: 'Words a family may not know',
  why: 'Shorthand can feel like a wall, and many parents do not ask. The term may stay; a gloss opens it.',
  tip: 'Keep the term, add a few plain words.',
  source: { title: 'The Importance of Building Parent-Teacher Relationships' },
} satisfies Card;

export const flags: Flags = {
  'She scored in the 12th [[%ile on DIBELS]].':
    'She scored in the 12th %ile on DIBELS (in plain words: [what does it mean?]).',
  'Her [[Attainment 8 and P8 are below]].': 'Her Attainment 8 and P8 are below (in plain words: [what does it mean?]).',
  "We'll review his [[BIP at the SST]].": "We'll review his BIP at the SST (in plain words: [what does it mean?]).",
  'He qualifies for [[Tier 2 RTI]].': 'He qualifies for Tier 2 RTI (in plain words: [what does it mean?]).',
  'Her [[CBM data show a deficit in phonemic awareness]].':
    'Her CBM data show a deficit in phonemic awareness (in plain words: [what does it mean?]).',
  '[[MTSS will meet about his SEL goals]].':
    'MTSS will meet about his SEL goals (in plain words: [what does it mean?]).',
  'He needs [[scaffolding during summative tasks]].':
    'He needs scaffolding during summative tasks (in plain words: [what does it mean?]).',
  'She is [[WTS in SPaG]].': 'She is WTS in SPaG (in plain words: [what does it mean?]).',
  'The [[LA gives him TA time plus SALT]].':
    'The LA gives him TA time plus SALT (in plain words: [what does it mean?]).',
  'Two more [[ODRs and he has ISS]].': 'Two more ODRs and he has ISS (in plain words: [what does it mean?]).',
};

export const leaves: Leaves = [
  'The IEP meeting is on Tuesday at 2.',
  'His 504 plan and his IEP are both signed.',
  'PE kit and PTA forms go home today.',
  'An FBA (a study of what comes before and after a behavior) helps the SST (our support team).',
  'SENCO is short for special educational needs coordinator.',
  'Prior Written Notice: the LEA offers FAPE in the LRE.',
  'The MAP test is in the BBC room.',
  'MAP testing is on Monday.',
];
