import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  writers: ['teacher'],
  severity: 'caution',
  match: [
    {
      words: [
        '(there is|there was)? (nothing|not much|little) (more|else|further)? (i|we|that i|that we) (can|could|am able to|are able to) (do|say|add|offer) …',
        '(my|our) hands are tied …',
        '(it|that|this) is (simply|just)? (school|district|our|department|company|trust|board) (policy|procedure) {end}',
        '(per|according to|as per|under) (school|district|our|the) (policy|handbook|syllabus|contract|code) …',
        '(rules|policies|deadlines|a rule|a policy|a deadline) (are|is) (rules|policies|deadlines|a rule|a policy|a deadline) …',
        '(no|without|there are no|there will be no|we make no|i make no) (exceptions|exception|extensions|makeups|make ups|negotiation|second chances) …',
        '(this|the|that) (matter|conversation|discussion|issue|case|topic|subject|decision) is {stress}? (closed|over|final|finished|settled|done|ended) …',
        '(i|we) {stress}? (consider|regard|am considering) (this|the|that|it) …2 (closed|settled|final|over|finished|resolved) …',
        '(i|we) have nothing (more|further|else) (to)? …',
        '(you will have to|you need to|you can|please|you may|you should|feel free to)? take (it|this|that) up with …',
        '(i|we) (will|do|am|are|shall|can) not (be|going to be|going to|propose to|intend to|plan to|continue|keep|be able to)? (discussing|debate|debating|engage|engaging|entertain|going back and forth|go back and forth|arguing|argue|negotiate|negotiating|justify|justifying) …',
        '(it|everything|all|that|this|the (information|grades|homework|dates|details)) (is|are|was) (all)? (on|in) the (portal|syllabus|website|handbook|newsletter|app|gradebook|planner|calendar) {end}',
        '(you|parents) (can|could|may|should) (just|simply|always)? (check|look at|look on|consult|read|refer to|see) the (portal|website|syllabus|handbook|newsletter|app|gradebook|calendar) {end}',
        '(end of|the end of) (discussion|story|conversation) …',
        '(as far as|so far as) (i am|we are) concerned …3 (closed|over|settled|done|end|finished|it)…',
        '(the)? (decision|grade|mark|zero|score) (is|was|stands|will) (final|made|stands|not (change|changing|be changed|negotiable)|and that|has been made)? …2 (final|end|that|stands|period)',
        '(that|which|it|this) is (not|just not|simply not) (something)? (how (this|it|things)|the way|what|up to me|my (decision|call|department|problem|job|area)|our (decision|problem|job)|possible|going to happen|happening) …',
        '(i|we) (can not|am not able to|am unable to|are unable to|will not|do not|cannot) (do anything (about|more|else)|make (an exception|exceptions)|accept (late|excuses)|give extensions|round) …',
        '(late|missing) (work|assignments|papers|homework) (is|are|will|receives|gets|earns) …2 (not (be)? (accepted|accept|graded|taken)|a zero|zero|no credit) …',
        '(if you have|for|any) (any)? (further|other|more|additional) (questions|concerns|complaints|issues)? (you|please|can|should|contact|take|speak|direct|address) …3 (office|principal|admin|administration|handbook|website|someone else) …',
        '(my|the) (answer|position|reply) (is|remains|was|has not|will) (no|the same|final|not|unchanged|changed) …',
        '(you will|you are going to|he will|she will) (just)? have to (wait|accept|live|deal|cope|make do) …',
        '(that|which|it|this) (is|was) (all|the end|the best|as much as) (i|we|of|that i) (can|am|have|will|it|could)? (say|do|offer|prepared|going)? …',
      ],
      ask: 'What can you do, and who can help with the rest? Add one of these.',
    },
  ],
  unless: [
    '(but|however|instead|what (i|we) can (do|offer|try|say) (is|instead)|so that|because|i (could|am happy|would be glad|am glad|will (ask|check|find|look|pass|send|talk))|(happy|glad) to|we can) …',
    '… (but|however|instead|because|so that|what i can do is|i could|i am happy|i would be glad|happy to|glad to|let me|until|unless|if you (like|want|prefer)|yet|without (a|the|your|his|her|permission|parent|consent)) …',
    '(can not|cannot|not able to|unable to|not) (discuss|share|talk about|comment on|tell you) …3 (another|other|someone elses) …',
    'nothing (else|more|further)? (i|we) can do …2 (better|without|but|except) …',
    '(not|no) exception (to|this time) …',
    '(i|we) (can not|will not|cannot) help (smiling|laughing|thinking|noticing|feeling|but)…',
  ],
} satisfies Patterns;

export const card = {
  title: 'A door that closes',
  why: 'A closed door invites going over your head. A limit with one open way keeps the talk with you.',
  tip: 'Say what you can do.',
  source: { title: 'The Importance of Building Parent-Teacher Relationships' },
} satisfies Card;

export const flags: Flags = {
  '[[There is nothing I can do.]]': null,
  '[[Its school policy]].': null,
  'No late work, [[no exceptions.]]': null,
  '[[My hands are tied.]]': null,
  '[[I consider the matter closed.]]': null,
  '[[I have nothing more to add.]]': null,
  '[[You can check the portal]]': null,
  '[[I will not be discussing this any further.]]': null,
};

export const leaves: Leaves = [
  "I'm not able to continue this by email, but Ms. Ray can meet with us on Thursday.",
  "I can't discuss another student.",
  'It is school policy because the bus leaves at 3, so that everyone gets home.',
  'The grades are on the portal; the short version is that he has a B.',
  'Nothing else I can do is better than your reading with him.',
  'You can check the portal, and I am happy to go through it with you.',
];
