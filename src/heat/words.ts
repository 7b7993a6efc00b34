/** Where AFINN, made for tweets, is wrong about letters between home and school. */

/** Contempt that AFINN rates mildly or does not know. */
export const HOT: ReadonlySet<string> = new Set(
  (
    'stupid stupidly useless pathetic incompetent incompetence ignorant lazy rude unacceptable unprofessional disgrace disgraceful ' +
    'disgraced clueless careless negligent negligence arrogant heartless spiteful biased irresponsible appalled appalling livid ' +
    'enraged infuriating infuriated insulting insulted nonsense worthless shameful shameless ashamed thoughtless hypocritical ' +
    'hypocrite inexcusable indefensible laughable absurd insane lied lying coward bully bullied vindictive vicious cowardly ' +
    'damn wtf bs freaking'
  ).split(' '),
);

/**
 * Strong for AFINN, yet facts, feelings, illness, lessons, safety reports or law here. Whole words, or the beginning of one
 * where a star stands.
 */
const COOL =
  'abuse* abusing agoni* anger* angry anguish* apath* arrested assassin* atroci* awful bad badly badness bankrupt* bloody boring ' +
  'bribe* catastroph* charged cheat* chide* cock conspir* corrupt* crime* criminal* crisis damage* damaging dead deadly defect* ' +
  'depriv* despair* desperate* despondent destroy* destruct* dick die died dying dire dreadful evil fake* faking fatal* felon* ' +
  'flawed foul frenzy frighten* gruesome guilt* harass* hate hated hates hating hazardous heartbr* hell-bent horri* hyster* illegal* ' +
  'illegitimate impeach* kill* loose* losing loss losses lost mad madly maddening madness manslaughter miserabl* murder* nasty nuts ' +
  'panic* perjury plague* plaguing prick racis* rant* rape* rapist rotten scandal* shrew sinful slave* terrible terribly terrified ' +
  'terror* tortur* trauma* treason* tyran* ugl* victim* violen* vomit* warning* whitewash withdrawal woeful worried worries worry ' +
  'worrying worse* worst irritat* furiously fiasco inexorable spam* no sorry sick miss missed pay cancel stop help hard fire';

const whole = new Set(COOL.split(' ').filter((word) => !word.endsWith('*')));
const beginnings = COOL.split(' ').flatMap((word) => (word.endsWith('*') ? [word.slice(0, -1)] : []));

export const isCool = (word: string): boolean =>
  whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
