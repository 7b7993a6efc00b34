/** A blank of a wording, such as `[when?]`: the writer fills it before the wording can be used. */
export const BLANK = /\[[^\]]+\]/;
