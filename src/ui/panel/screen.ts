/** Which screen the panel shows. Pure. */
import type { Settings } from '../../settings/index.ts';
import type { View } from './connection.ts';

export type Screen = 'off' | 'reading' | 'nomail' | 'broken' | 'closed' | 'lost' | 'long' | 'empty' | 'draft';

const NOT_OPEN = { seeking: 'reading', none: 'nomail', broken: 'broken' } as const;

/** The screen for what can be seen and what is switched on. */
export const screenOf = ({ reach, snapshot }: View, settings: Settings | undefined): Screen => {
  if (settings?.on === false || snapshot?.state === 'off') return 'off';
  if (reach !== 'open') return NOT_OPEN[reach];
  if (!snapshot) return 'reading';
  if (snapshot.compose === 0) return 'closed';
  if (snapshot.state !== 'ready') return snapshot.state;
  return snapshot.text.trim() === '' ? 'empty' : 'draft';
};
