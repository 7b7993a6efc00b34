/** Words of school life that stand for one another: "What time does it start?" is answered by "Doors open at half six". */

/** One family a line. Endings are left out when words are compared. */
const FAMILIES = `
time start begin kick finish end o'clock half quarter past open curtain hour early late when noon minute
call phone ring number dial contact text rang mobile line
retake resit redo again sit second retest retry makeup repeat another try chance
seat sit move front row desk place table board beside next back spot swap
money pay paid cost price fee refund deposit bill owe cheque check cash receipt bursar transfer account reimburse
meet appointment come visit see speak chat talk slot conference free available
copy send sent paper attach email pdf post envelope scan document file record inbox page folder print
sign form slip consent permission signature
sorry apologise apology apologize say wrong
mark grade score result percent point average remark
lunch food eat dinner snack canteen meal tray breakfast
clothes uniform wear trousers shoes coat kit boots jumper outfit costume shirt dress
collect pick pickup fetch driver gate car drop bus ride lift home
friend play buddy pal partner join
help support tutor group session extra
lost find found missing turn search look
remove delete gone off wipe struck erase down clear lift withdrawn drop
book read text library novel
nurse medicine medication inhaler asthma tablet doctor allergy prescription injury
police officer report incident
stop no never long end finish anymore
room space place take full list wait
toilet bathroom pass card restroom loo
homework study revise work task assignment project
move change switch swap class set group stream transfer
supervise watch duty eye stand
policy rule handbook
decide decision chosen choose pick
who teacher name person mr mrs ms miss
correct fix change repair replace mend sort
`;

/** Words that many sentences share. */
const COMMON = new Set(
  (
    'a an the and or but so if then than that this these those there here is are was were be been being am do does did done ' +
    'have has had will would can could should shall may might must i me my mine we us our you your yours he him his she her ' +
    'hers it its they them their who whom whose what which when where why how not no nor of in on at to for from by with about ' +
    'into over after before until till up down out off as also just please kindly let like want need know tell ask get got go ' +
    'going one any some all both each very too more most much many still again really whether per same other another ' +
    'dont thats ive im ill id youre hes shes didnt wont cant isnt wasnt'
  ).split(' '),
);

/** A word without its ending. */
const root = (word: string): string => {
  const plain = word.toLowerCase().replace(/['’]s?$/u, '');
  return plain.length > 3 ? plain.replace(/(?:ings?|edly|ed|ies|es|s|ly|er|ment|ation|ion|e|y)$/u, '') : plain;
};

const KIN = new Map<string, number[]>();
for (const [family, line] of FAMILIES.trim().split('\n').entries())
  for (const word of line.split(' ')) KIN.set(root(word), [...(KIN.get(root(word)) ?? []), family]);

/** What a stretch of text is about. */
export interface Topic {
  readonly roots: ReadonlySet<string>;
  readonly families: ReadonlySet<number>;
}

export const topicOf = (text: string): Topic => {
  const words = text.match(/[\p{L}\d]+(?:['’]\p{L}+)?/gu) ?? [];
  const roots = new Set(words.filter((word) => word.length > 2 && !COMMON.has(word.toLowerCase())).map(root));
  return { roots, families: new Set([...roots].flatMap((one) => KIN.get(one) ?? [])) };
};

const shared = <Each>(one: ReadonlySet<Each>, other: ReadonlySet<Each>): number =>
  [...one].filter((each) => other.has(each)).length;

const KIN_COUNTS = 0.5;
const KIN_AT_MOST = 2;

/** How much two stretches speak of the same: each word counts one, its kin half. */
export const nearness = (one: Topic, other: Topic): number =>
  shared(one.roots, other.roots) + KIN_COUNTS * Math.min(KIN_AT_MOST, shared(one.families, other.families));
