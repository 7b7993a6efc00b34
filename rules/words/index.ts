/** The shared word classes, written `{name}` in patterns. Each is a list in the same notation as the patterns. */
export * from './acts.ts';
export * from './people.ts';
