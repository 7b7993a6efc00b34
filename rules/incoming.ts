/** What a message that is being answered is read by, one file a kind. For the panel and the terminal. */
import type { IncomingSet } from '../src/incoming/index.ts';
import { patterns as accusation } from './incoming/accusation.ts';
import { patterns as deadline } from './incoming/deadline.ts';
import { patterns as question } from './incoming/question.ts';
import { patterns as request } from './incoming/request.ts';
import { patterns as threat } from './incoming/threat.ts';
import { patterns as worry } from './incoming/worry.ts';

export const incoming: IncomingSet = { question, request, worry, deadline, accusation, threat };
