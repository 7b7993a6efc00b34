/**
 * How people type: lost apostrophes, texting, common slips. One table for all rules; a rule is written in plain spelling.
 * Forms that are words of their own (`well`, `were`, `shell`, `hell`, `lets`) are left as they are.
 */

/** One typed form → the plain words it stands for. `'s` and `'d` stay open: they fit `is`/`has` and `would`/`had` alike. */
export const SPELLINGS: Readonly<Record<string, string>> = {
  // lost apostrophes
  dont: 'do not', doesnt: 'does not', didnt: 'did not', cant: 'can not', cannot: 'can not', wont: 'will not',
  couldnt: 'could not', wouldnt: 'would not', shouldnt: 'should not', isnt: 'is not', arent: 'are not',
  wasnt: 'was not', werent: 'were not', hasnt: 'has not', havent: 'have not', hadnt: 'had not', mustnt: 'must not',
  neednt: 'need not', aint: 'is not', youre: 'you are', youve: 'you have', youll: 'you will', youd: "you 'd",
  theyre: 'they are', theyve: 'they have', theyll: 'they will', theyd: "they 'd", weve: 'we have', wed: "we 'd",
  im: 'i am', ive: 'i have', hes: "he 's", shes: "she 's", its: "it 's", thats: "that 's", whats: "what 's",
  theres: "there 's", whos: "who 's", heres: "here 's", wheres: "where 's", hows: "how 's", hed: "he 'd", shed: "she 'd",
  itll: 'it will', thatll: 'that will', hell: 'hell', shouldve: 'should have', wouldve: 'would have',
  couldve: 'could have', mightve: 'might have', mustve: 'must have', yall: 'you all', yous: 'you all', youse: 'you all',
  // contractions whose parts do not show
  "won't": 'will not', "can't": 'can not', "ain't": 'is not', "shan't": 'shall not', "y'all": 'you all', "let's": 'let us',
  // texting
  u: 'you', ya: 'you', ur: 'your', urs: 'yours', r: 'are', y: 'why', thru: 'through', tho: 'though', cuz: 'because',
  cos: 'because', coz: 'because', bc: 'because', plz: 'please', pls: 'please', thx: 'thanks', thnx: 'thanks', ty: 'thank you',
  thanku: 'thank you', gonna: 'going to', gotta: 'got to', wanna: 'want to', gimme: 'give me', lemme: 'let me',
  dunno: 'do not know', idk: 'i do not know', shoulda: 'should have', woulda: 'would have', coulda: 'could have',
  ppl: 'people', msg: 'message', msgs: 'messages', b4: 'before', tmrw: 'tomorrow', tmr: 'tomorrow', hw: 'homework',
  kinda: 'kind of', sorta: 'sort of', outta: 'out of', prob: 'probably', def: 'definitely', thing: 'thing',
  // slips
  alot: 'a lot', noone: 'no one', everytime: 'every time', infact: 'in fact', aswell: 'as well', atleast: 'at least',
  rediculous: 'ridiculous', ridiculus: 'ridiculous', unacceptible: 'unacceptable', unexceptable: 'unacceptable',
  unaceptable: 'unacceptable', unprofesional: 'unprofessional', unproffesional: 'unprofessional',
  definately: 'definitely', recieve: 'receive', recieved: 'received', embarassed: 'embarrassed', embarass: 'embarrass',
  embarassing: 'embarrassing', humilated: 'humiliated', harrassed: 'harassed', harrassing: 'harassing',
  superintendant: 'superintendent', comunicate: 'communicate', incompetant: 'incompetent', completly: 'completely',
  obviosly: 'obviously', becuase: 'because', teh: 'the', wich: 'which', beleive: 'believe', seperate: 'separate',
  lier: 'liar', responsability: 'responsibility', definatly: 'definitely', greatful: 'grateful', apreciate: 'appreciate',
};

/** Two typed words that are one slip. The second word decides. */
export const PAIRS: Readonly<Record<string, string>> = {
  'should of': 'should have', 'would of': 'would have', 'could of': 'could have', 'must of': 'must have',
  'might of': 'might have', 'some one': 'someone', 'any one': 'anyone', 'every one': 'everyone', 'can not': 'can not',
};

/** `id` and `ill` are words too: they are `I'd` and `I'll` only before one of these. */
export const AFTER_ID = 'like love appreciate rather be have prefer hope say suggest want ask'.split(' ');
export const AFTER_ILL =
  'be call take go post get send have contact report let pick make bring try check see email need ask wait tell keep'.split(' ');

/** Apostrophe endings → what they stand for. */
export const ENDINGS: readonly (readonly [ending: string, words: string])[] = [
  ["n't", 'not'], ["'re", 'are'], ["'ve", 'have'], ["'ll", 'will'], ["'m", 'am'], ["'s", "'s"], ["'d", "'d"],
];

/** An open contraction → the plain words it may stand for. */
export const OPEN: Readonly<Record<string, readonly string[]>> = {
  "'s": ['is', 'has'],
  "'d": ['would', 'had', 'did'],
};
