/** What a panel may ask for, checked at the door. */
import type { Command } from '../messages.ts';

const isNumber = (value: unknown): value is number => Number.isSafeInteger(value);
const isString = (value: unknown): value is string => typeof value === 'string';

/** As a draft is read: an editor would not give other spaces back, nor what cannot be seen (pasted into a blank). */
const asRead = (words: string): string => words.replace(/[\u200B\uFEFF]/g, '').replace(/[\u00A0\t\r\f]/g, ' ');

/** Longer than any letter of ours. */
const MOST_PARAGRAPHS = 40;

/** Paragraphs that are one line each, or undefined where they are none. */
const paragraphsIn = (value: unknown): readonly string[] | undefined => {
  if (!Array.isArray(value) || value.length > MOST_PARAGRAPHS) return undefined;
  // A list may have holes, which `every` would step over.
  const all = Array.from<unknown>(value);
  if (!all.every(isString)) return undefined;
  const lines = all.map((each) => asRead(each).replace(/\s+/g, ' ').trim());
  return lines.length > 0 && lines.every((each) => each !== '') ? lines : undefined;
};

/** The command in a message, or undefined for anything else. */
export const commandFrom = (message: unknown): Command | undefined => {
  if (typeof message !== 'object' || message === null) return undefined;
  const { type, command, compose, key, words, edit, paused, paragraphs } = message as Record<string, unknown>;
  if (!isNumber(command) || !isNumber(compose)) return undefined;
  const to = { command, compose };
  if (type === 'use' && isString(key) && isString(words)) return { type, ...to, key, words: asRead(words) };
  if (type === 'undo' && isNumber(edit)) return { type, ...to, edit };
  if (type === 'dismiss' && isString(key)) return { type, ...to, key };
  if (type === 'incoming') return { type, ...to };
  const letter = type === 'insert' ? paragraphsIn(paragraphs) : undefined;
  if (letter) return { type: 'insert', ...to, paragraphs: letter };
  if (type === 'pause' && typeof paused === 'boolean') return { type, ...to, paused };
  if (type === 'focus' && (key === undefined || key === null || isString(key)))
    return { type, ...to, key: key ?? undefined };
  return undefined;
};
