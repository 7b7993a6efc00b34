import type { Flags, Leaves, Noticed } from '../../src/rule.ts';

/** Where a question for information begins, in a message that is being answered. */
export const patterns = {
  match: [
    '(what|which|when|where|who|whom|how|why|whats|hows|wheres|whens|whos) (is|are|am|was|were|do|does|did|will|would|can|could|should|shall|has|have|had|might|may|to|s)',
    '(what|which) {word}? {word}? (is|are|was|were|do|does|did|will|would|can|could|should|shall|time|date|day|days|room|page|bus|book|books|dates)',
    'how (much|many|long|often|late|early|far|soon|old|well|come)',
    '(do|does|did|is|are|was|were|has|have|had|will|shall|should|may|might|am) (i|we|you|he|she|it|they|there|anyone|anybody|someone|somebody|the|this|that|these|those|my|our|her|his|your|their|{name})',
    'can (you|u) (please|pls|plz|kindly)? (tell|explain|confirm|say|remind|advise|clarify|let (me|us) know)',
    '(could|would|will) (you|u|someone|somebody|anyone) (please|pls|plz|kindly)? (tell|explain|confirm|say|remind|advise|clarify|let (me|us) know)',
    '(tell|remind|show) (me|us) (who|what|which|whether|if|when|where|how|why|about|the (reason|percent|time|date|name))',
    'let (me|us) know (who|what|which|whether|when|where|how|why|about|the|your)',
    'let (me|us) know if (he|she|they|it|there|this|that|the|you|{name})',
    '(would|d) (also|really|just|still|very much)? (like|love|want) (also|really|just)? to (know|understand|hear|find out|ask|check|learn|see) {word}',
    '(i|we) (also|just|really|would)? (want|need|wanted|wish|like) (also|just)? to (know|understand|hear|find out|ask|check|learn)',
    '(wonder|wondering|wondered|curious|unsure|unclear) (if|whether|what|when|who|how|which|why|where)',
    '(and|or) (whether|if|when|what|how|where|who|whom|which) {word}',
    '(ask|asking|check|checking|know|sure|confirm|clarify|explain|advise|mention|say|tell|understand) (if|whether|what|when|who|whom|how|which|why|where)',
    'not (sure|clear|certain) (if|whether|what|when|who|how|which|why|where)',
    '(please|pls|plz|kindly|do|must) (also|just)? (confirm|advise|clarify|explain)',
    '(any|some) (idea|update|updates|news|word|thoughts) (on|about|of|if|whether|what|when|how|who)',
    '(ask|want) you (to)? (explain|tell)',
    '(i|we) (can|could|may|might) ask (if|whether|what|how|when|who|why|which|where)',
    '(can|could|may|might) (i|we) (just)? ask {word}',
    '(do not|does not|cannot) (understand|see|know|find) (why|how|what|where|when|whether|if|who|which)',
    '(question|questions) (is|are|about|on|regarding)',
    '(your|any) (view|views|thoughts|take|opinion) on',
    'what about {word}',
    '(to know|(an|the) answer (to|on|about)|explanation (of|for|as to|why)) {word}',
  ],
  unless: [
    'let (me|us) know if (you|there is|theres) (need|have any|any|anything) …',
    '(if|that|because|since|as|what|when|while|where|who|which|and|so) (i|we|you|he|she|they) (can|could|do|did|am|are|is|was|were|have|has|had|will|would|should|may|might)',
    '(as|so|than|nor|neither) (do|does|did|is|are|was|were|has|have|had|will|would|can|could|should) {word}',
    'i (know|understand|am sure|realise|realize) (what|how|why|who|when|where|which|that|if)',
    '(know|wondering|wonder|ask|asking) (if|whether) (you|u|someone|he|she|they|we|i) (can|could|would|might|may)',
    '(which|who) (is|are|was|were) (why|how|when|what|where)',
    'what is more',
  ],
} satisfies Noticed;

export const flags: Flags = {
  '[[What is]] the portion for the second board?': null,
  'Also [[what time should]] we come?': null,
  '[[Does she]] answer when you ask her?': null,
  "[[I'd love to know how]] the bus is run.": null,
  '[[Please confirm]] the bus for Monday.': null,
  'I am [[not sure if]] that goes on the form.': null,
  '[[How long]] the trip takes, nobody wrote.': null,
  '[[Tell me which]] of these apps are required.': null,
};

export const leaves: Leaves = [
  'Let me know if you need anything.',
  'I know how busy you are.',
  'So do we.',
  'He reads as soon as he can.',
  'What is more, he enjoys it.',
  'Thank you for the lovely note.',
];
