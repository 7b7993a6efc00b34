/**
 * A blank of a wording, such as `[when?]`: the writer fills it before the wording can be used. None holds another: what is
 * opened and never closed would be read to its end from each of its brackets.
 */
export const BLANK = /\[[^[\]]+\]/;
