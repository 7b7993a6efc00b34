/** What people do, leave undone, or are said to mean. */

/** Duties a reader may be said to have left undone, as bare verbs. */
export const duty = ['tell', 'call', 'email', 'inform', 'notify', 'contact', 'answer', 'respond', 'reply', 'return', 'help', 'teach',
  'explain', 'follow', 'notice', 'listen', 'check', 'care', 'bother', 'read', 'look', 'ask', 'watch', 'supervise', 'protect',
  'support', 'communicate', 'warn', 'mention', 'write', 'let', 'say', 'do', 'give', 'send', 'sign', 'try', 'stop', 'see', 'think',
  'consider', 'apologise', 'apologize', 'acknowledge', 'pick', 'make', 'take', 'show', 'grade', 'mark', 'provide', 'get', 'pay', 'manage'];

export const dutyPast = ['told', 'called', 'emailed', 'informed', 'notified', 'contacted', 'answered', 'responded', 'replied', 'returned',
  'helped', 'taught', 'explained', 'followed', 'noticed', 'listened', 'checked', 'cared', 'bothered', 'read', 'looked', 'asked',
  'watched', 'supervised', 'protected', 'supported', 'communicated', 'warned', 'mentioned', 'written', 'let', 'said', 'done',
  'given', 'sent', 'signed', 'tried', 'stopped', 'seen', 'thought', 'considered', 'apologised', 'apologized', 'acknowledged',
  'picked', 'made', 'taken', 'shown', 'graded', 'marked', 'provided', 'got', 'gotten', 'been', 'invited', 'consulted', 'included', 'returned'];

/** Harm done to somebody, past. */
export const harmed = ['ignored', 'embarrassed', 'humiliated', 'punished', 'blamed', 'dismissed', 'neglected', 'abandoned', 'ruined', 'wasted',
  'refused', 'denied', 'lied', 'misled', 'failed', 'lost', 'forgot', 'forgotten', 'misplaced', 'excluded', 'belittled', 'shamed', 'bullied', 'mocked', 'scared', 'upset',
  'singled out', 'picked on', 'yelled at', 'screamed at', 'shouted at', 'snapped at', 'marked down', 'left out', 'brushed off', 'blew off', 'fobbed off',
  'let down', 'threw away', 'took away', 'kicked out', 'gave up on', 'made fun of', 'turned a blind eye', 'looked the other way',
  'dropped the ball', 'swept', 'broke your promise', 'broke your word', 'botched', 'messed up', 'screwed up', 'exposed', 'traumatized', 'traumatised', 'destroyed'];

export const harming = ['ignoring', 'embarrassing', 'humiliating', 'punishing', 'blaming', 'dismissing', 'neglecting', 'refusing', 'denying', 'lying',
  'failing', 'losing', 'forgetting', 'excluding', 'belittling', 'shaming', 'bullying', 'mocking', 'wasting', 'picking on', 'singling out',
  'yelling at', 'shouting at', 'making excuses', 'setting {kid} up', 'letting {kid} down', 'harassing', 'targeting', 'twisting', 'avoiding', 'brushing', 'hiding', 'covering up', 'covering this up', 'covering it up', 'passing the buck', 'moving the goalposts'];

/** Words of contempt for a person's ability or character. */
export const contempt = ['incompetent', 'unprofessional', 'lazy', 'useless', 'pathetic', 'rude', 'clueless', 'ignorant', 'arrogant', 'cruel',
  'heartless', 'spiteful', 'corrupt', 'negligent', 'unfit', 'incapable', 'irresponsible', 'disgraceful', 'despicable', 'vindictive', 'hopeless',
  'petty', 'childish', 'careless', 'delusional', 'unhinged', 'unreasonable', 'hysterical', 'neglectful', 'dishonest', 'two faced', 'power hungry', 'power mad',
  'stupid', 'idiotic', 'moronic', 'dumb', 'insane', 'crazy', 'nuts', 'evil', 'nasty', 'vile', 'disgusting', 'out of (your|his|her|their) depth', 'out of touch', 'full of (it|yourself)',
  'a disgrace', 'a joke', 'a liar', 'a fool', 'a clown', 'a fraud', 'a bully', 'a coward', 'a hypocrite', 'a failure', 'a moron', 'an idiot', 'an embarrassment', 'a waste of (space|time|money)', 'a (bad|terrible|horrible|awful|useless|lousy|rotten) (teacher|parent|mother|father|person|school|principal|coach|mum|mom|dad)',
  'the worst (teacher|parent|school|principal|coach)', 'bullies', 'liars', 'idiots', 'clowns', 'morons', 'cowards', 'hypocrites', 'jokers', 'in denial', 'ashamed of yourself', 'ashamed of yourselves'];

/** Softening and strengthening words that may stand between the parts of a phrase. */
export const stress = ['really', 'just', 'simply', 'clearly', 'obviously', 'honestly', 'frankly', 'literally', 'totally', 'completely', 'absolutely', 'actually',
  'seriously', 'even', 'still', 'so', 'very', 'quite', 'always', 'constantly', 'plainly', 'apparently', 'evidently', 'such', 'all', 'both', 'rather', 'truly', 'utterly',
  'deliberately', 'purposely', 'intentionally', 'knowingly', 'repeatedly', 'continually', 'once again', 'again', 'yet again', 'ever', 'at all', 'ever so', 'bloody', 'freaking', 'now', 'also', 'only', 'probably', 'basically'];

/** Forms of "to be" after a person. */
export const be = ['am', 'are', 'is', 'was', 'were', 'be', 'been', 'being', 'are being', 'were being', 'have been', 'has been', 'is being', 'was being'];

/** Failing to do something, said of a person. */
export const undone = ['(did|do|does|could|can|will|would) not', '(have|has|had) not', 'never', '(did|do|does) not even', '(have|has) not even', '(have|has) never', 'can not even', 'could not even', 'failed to', 'refused to', 'refuse to', 'neglected to', 'forgot to', 'keep forgetting to', 'keep refusing to', 'did not bother to', 'have failed to', 'have refused to', 'chose not to', 'decided not to'];
