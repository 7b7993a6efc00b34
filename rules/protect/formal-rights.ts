import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '(request|requesting|requested|ask|asking|asked|apply|applying|refer|referring|want|need|like|petition|appeal|appealing|entitled|right|due|owed) …6 (evaluation|evaluated|reevaluation|assessment|assessed|iee|iep|504|ehcp|ehc|education plan|health plan|care plan|support plan|homebound|home instruction|accommodation|accommodations|reasonable adjustments|adjustments|interpreter|translation|mediation|due process|hearing|tribunal|prior written notice|written notice|pwn|procedural safeguards|records|subject access|sar|recording|transcript|report cards|copy of|copies of|transfer certificate|recheck|rechecking|reevaluated|review of|panel|ombudsman|compensatory|esy|extended school year|manifestation|placement|inclusion|least restrictive|in writing|written (explanation|response|reply|reasons|decision|confirmation|record|request)|support plan) …',
    '(i|we) (am|are|wish|would like|want|hereby|will be|intend|have decided)? (formally|hereby|writing)? (to)? (request|requesting|appeal|appealing|revoke|revoking|withdraw|withdrawing|consent|file|filing|filed|lodge|lodging|lodged|submit|submitting|dispute|disputing|contest|contesting|notify you|object|objecting) …',
    '(i|we) (do|did|have|will|would) not {stress}? (consent|agree|give (permission|consent|my consent|our consent|my permission)|consented|agreed|given (permission|consent|my consent|our consent|my permission)|authorise|authorize|authorised|authorized|sign) …',
    '(i|we) (respectfully|strongly|formally|fully)? (disagree|decline|refuse|object|withhold|revoke|consent|dissent|reject) …',
    '(i|we) (have|had) never {stress}? (consented|agreed|received|signed|been given|given (consent|permission)) …',
    '(consent|permission) (is|was|has been|to) (withdrawn|revoked|withheld|not given|refused|denied|limited) …',
    '(withdraw|withdrawing|revoke|revoking|refuse|refusing|withhold|withholding) {stress}? (my|our)? (consent|permission) …',
    '(iep|504|ehcp|ehc plan|ehc|education plan|health plan|behaviour plan|behavior plan|bip|support plan|care plan|toileting plan|section f|section {word}|accommodations|accommodation|adjustments|extended time|extra time|specialist hours|speech therapy|occupational therapy|service minutes|one to one|1 to 1|aide hours|his plan|her plan) …6 (not (been|being)? {stress}? (followed|implemented|provided|met|delivered|given|in place|honoured|honored|happening|received|done|reviewed|amended|shared)|(says|states|requires|specifies|lists|gives|entitles|guarantees|sets|provides|promises|must|should|has|have) …|missed|ignored|breach|violation|in breach|overdue|late|legal|legally|law|required|right|must be|be followed|be implemented|in full) …',
    '(not|never|still not|has not|have not|failure to|failed to|stopped|refusal to) {stress}? (been|being)? (follow|followed|following|implement|implemented|implementing|provide|provided|providing|deliver|delivered|honour|honored|honoured|comply|complied|meet|met|receive|received|receiving|given|giving) …6 (iep|504|ehcp|ehc|plan|accommodations|accommodation|adjustments|extended time|extra time|services|therapy|support hours|minutes|notice|records|aide|one to one) …',
    '(implement|follow|honour|honor|provide|comply with|uphold|enforce|put in place|restore|reinstate) (the|his|her|their|all|every|each)? …4 (iep|504|ehcp|ehc|plan|accommodations|accommodation|adjustments|extended time|extra time|services|therapy|court order|order) …',
    '(ferpa|fape|section 504|equality act|children and families act|disability (discrimination )?act|disability standards|education act|gdpr|data protection|freedom of information|rte|right to education|rpwd|title ix|title vi|human rights|send code|code of practice|epsen|ohrc|education welfare|section {number}|part b|child find|stay put|public expense|state law|federal law|the law|by law|legally (required|entitled|obliged|obligated|bound)|legal (right|rights|duty|duties|obligation|obligations|requirement|timeline|deadline)|statutory|regulations|regulation) …',
    '(under|per|according to|as required by|required by|in line with|within|breach of|in breach of|contrary to|in violation of|pursuant to) (the)? (idea|ferpa|fape|section|ada|equality act|act|law|statute|regulation|regulations|code|policy|handbook|gdpr|court order|order|plan|iep|504|statutory|legal) …',
    '(state|formal|official|written|stage {word}|ocr|federal|discrimination) (complaint|complaints|appeal|grievance|notice|notification|objection|request|referral|letter) …',
    '(file|filing|filed|lodge|lodging|lodged|make|making|made|submit|submitting|submitted|raise|raising|treat this as|take this as|consider this|accept this as|this is|this letter is|this email is) …3 (complaint|appeal|objection|grievance|formal request|written request|notice|referral|subject access|formal|disclosure|statement) …',
    '(due process|mediation|tribunal|ombudsman|ocr|office for civil rights|sendiass|nccd|state department|department of education|ministry of education|independent panel|exclusion panel|governors panel|data protection officer|ico|information commissioner|ncpcr|teaching council|hsrc|hrto|human rights commission) …',
    '(suspension|exclusion|expulsion|detention|retention|placement|transfer|decision|grade|absence|absences|record|records) …6 (appeal|appealed|appealing|review|reviewed|challenge|challenging|contest|contesting|overturned|unlawful|illegal|dispute|disputing|incorrect|corrected|amended|expunged) …',
    '(appeal|challenge|contest|dispute|review|overturn) …4 (suspension|exclusion|expulsion|detention|retention|placement|decision|grade|record) …',
    '(within|in) (the)? {word} {word}? (school|working|business|calendar)? (days|weeks|months) …3 (request|letter|receipt|required|law|timeline|as|of|set|allowed|under|this|notice|from) …',
    '(education|school|student|pupil|attendance|medical|discipline|cumulative|his|her|their|all|full|complete)? (records|record|file) …4 (request|requesting|copy|copies|review|inspect|access|correct|corrected|amend|ferpa|release|within) …',
    '(copy|copies) of (all|the|his|her|any|every|my|our) …',
    '(place|put|keep|kept|include|included|add|attach|attached|record|recorded|note|minuted) …5 (on|in|to|with) (his|her|their|the|my|our|its) (file|record|records|folder|minutes|report) …',
    '(custody|court order|court orders|restraining order|protective order|protection order|parenting order|family court|care order|parenting plan|legal guardian|guardianship|parental responsibility|joint custody|sole custody|foster placement|non molestation|avo|intervention order) …',
    '(not|never) (be)? (authorised|authorized|permitted|released|collected|picked up|handed) (to|by|from|over) …',
    '(advocate|representative|interpreter|solicitor|lawyer|attorney|support person|union rep|someone with me|relative|friend) …5 (attend|attending|present|come|join|joining|bring|accompany|with me|at the meeting|coming|will be there) …',
    '(bring|bringing|accompanied by|represented by|with) …3 (advocate|representative|interpreter|solicitor|lawyer|attorney|support person|trade union) …',
    '(my|our|his|her|a|the|parental|legal|every|their|parents) (right|rights|entitlement) (to|under|is|are|as|of|and|not|in|have|here|do) …',
    '(i|we|he|she|they|parents|both of us) (am|are|is) {stress}? (legally)? entitled to …',
    '(have|has|had|within my|within our|know) (a|the|every|no|my|our)? (legal)? (right|rights|entitlement) …',
    '(my|our) (solicitor|lawyer|attorney|advocate|barrister) (has|is|will|would|asked|advised|advises|says|handles|needs|suggested) {stress}? …3 (ask|asked|advise|advised|request|requested|attend|present|review|copied|represent|handle|custody|suggest|file|filed|filing) …',
    '(restraint|seclusion|incident|injury|accident) (report|form|log|record|records) …',
    '(opt|opting|opted) (out|him out|her out|out of) …',
    '(recorded|recording|record) (the|this|our) (meeting|call|conversation) …',
    '(interpreter|translated|translation) …',
    '(discriminated|discrimination|discriminatory|racist|racism|sexist|sexism|ableist|ableism|islamophobic|antisemitic|homophobic|transphobic|racial|disability harassment|harassment) …',
    '(because|as|since|due to|on account of|for being|over|on the basis) (of)? (he is|she is|they are|we are|i am|his|her|our|my|their|being)? (a)? (black|brown|asian|indian|muslim|jewish|hindu|sikh|christian|autistic|deaf|blind|disabled|gay|lesbian|trans|transgender|latino|latina|mexican|chinese|african|immigrant|immigrants|traveller|travellers|aboriginal|indigenous|race|religion|disability|accent|gender|skin|hair|hijab|autism|adhd|dyslexia|diabetes|epilepsy|wheelchair|pregnant|refugee|refugees|foster|dalit|caste|sc|st) …',
  ],
  unless: [
    'do your job …',
    '(thank|thanks|loved|enjoyed) …',
  ],
} satisfies Noticed;

export const card = {
  title: 'A formal request, fair and clear',
  why: 'Plain words are what make a request or a refusal count. Formal wording is left alone here. This is not legal advice.',
  tip: 'Keep it exactly as it is.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  '[[I am requesting a full evaluation of Ana and expect your written response within 15 days.]]': null,
  '[[I do not consent to the change of placement.]]': null,
  '[[Please implement the extended time in his 504 plan starting today.]]': null,
  '[[We are filing a state complaint.]] Thank you for your time.': null,
  '[[You must send me her records within 45 days under FERPA.]]': null,
};

export const leaves: Leaves = [
  'The IEP meeting was lovely, thank you.',
  'Do your job and follow the 504!!',
  'I expect a response by tomorrow or else.',
  'We had a good time at the book fair.',
];
