/** The shared word classes, written `{name}` in patterns. Each is a list in the same notation as the patterns. */
export * from './acts.ts';
export * from './belittle.ts';
export * from './blame.ts';
export * from './guesses.ts';
export * from './irony.ts';
export * from './people.ts';
export * from './pressure.ts';
export * from './quarrel.ts';
export * from './rank.ts';
export * from './replies.ts';
export * from './scorn.ts';
export * from './staff.ts';
