/** Words on one line, as far as a setting may hold any. */

/** One line, without what cannot be seen. */
const LINE = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u;

export const isLine = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest && value === value.trim() && LINE.test(value);
