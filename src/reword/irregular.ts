/** Verbs whose past no rule gives. Closed: English makes no new ones. */

export interface Irregular {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
}

/** Base, past, participle where it differs. A prefix such as `re` is added by `PREFIXES`. */
const TABLE =
  'arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|' +
  'bet bet|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|' +
  'burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|' +
  'deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|' +
  'feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|' +
  'forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|' +
  'grind ground|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|' +
  'kneel knelt|know knew known|lay laid|lead led|leave left|lend lent|let let|lie lied|lose lost|make made|mean meant|meet met|' +
  'pay paid|put put|quit quit|read read|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|' +
  'see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shine shone|shoot shot|show showed shown|' +
  'shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|spend spent|' +
  'spin spun|spit spat|split split|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|' +
  'strike struck|string strung|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|' +
  'teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood|' +
  'wake woke woken|wear wore worn|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|wring wrung|' +
  'write wrote written|babysit babysat|broadcast broadcast|gaslight gaslit|sneak snuck|undo undid undone|' +
  'overcome overcame overcome|foresee foresaw foreseen|mistake mistook mistaken|uphold upheld|upset upset|' +
  'mislead misled|outgrow outgrew outgrown|overhear overheard|oversee oversaw overseen|oversleep overslept|overdo overdid overdone|' +
  'behold beheld|forsake forsook forsaken|undercut undercut|undertake undertook undertaken|override overrode overridden|speed sped|' +
  'breastfeed breastfed|bid bid|shed shed|thrust thrust|slit slit|offset offset|forecast forecast|stink stank stunk|' +
  'weave wove woven|light lit|wed wed|strew strewed strewn|forego forewent foregone';

/** Verbs that take `re` or `mis` and stay irregular: redo, retake, resend, misread. */
const PREFIXES =
  're do|re draw|re read|re run|re send|re set|re take|re teach|re tell|re think|re write|re build|re make|re sell|re sit|re win|' +
  'mis hear|mis read|mis speak|mis understand|un wind';

const listed: readonly Irregular[] = TABLE.split('|').map((line) => {
  const [base = '', past = '', participle = past] = line.split(' ');
  return { base, past, participle };
});

const byBase = new Map(listed.map((verb) => [verb.base, verb]));

for (const line of PREFIXES.split('|')) {
  const [prefix = '', base = ''] = line.split(' ');
  const verb = byBase.get(base);
  if (!verb) continue;
  byBase.set(prefix + base, { base: prefix + base, past: prefix + verb.past, participle: prefix + verb.participle });
}

/** Irregular verbs by their base. `be` is not here: its past depends on who was. */
export const irregulars: ReadonlyMap<string, Irregular> = byBase;

/** Second shapes that people write as well: read back, never written. */
const ALSO: Readonly<Record<string, string>> = {
  got: 'get',
  woken: 'wake',
  waked: 'wake',
  learnt: 'learn',
  spelt: 'spell',
  spoilt: 'spoil',
  burnt: 'burn',
  dreamt: 'dream',
  leapt: 'leap',
  sneaked: 'sneak',
  hanged: 'hang',
  strived: 'strive',
  shined: 'shine',
  kneeled: 'kneel',
  gaslighted: 'gaslight',
  shat: 'shit',
};

const shapes = new Map<string, string>(Object.entries(ALSO));
for (const { base, past, participle } of byBase.values()) {
  shapes.set(past, base);
  shapes.set(participle, base);
}

/** Irregular past or participle → base: `gave` and `given` → `give`. */
export const irregularBase: ReadonlyMap<string, string> = shapes;
