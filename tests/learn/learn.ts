/** `npm run learn`: writes `rules/cues.ts` anew. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { learntCues } from './cues.ts';

writeFileSync(join(process.cwd(), 'rules', 'cues.ts'), learntCues());
