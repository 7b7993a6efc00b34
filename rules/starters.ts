/** Letters to begin with, the most wanted first. Loaded when somebody asks for one. */
import type { Starter } from '../src/rule.ts';
import { starter as afterMeeting } from './starters/after-meeting.ts';
import { starter as answerAccusation } from './starters/answer-accusation.ts';
import { starter as answerConcern } from './starters/answer-concern.ts';
import { starter as concern } from './starters/concern.ts';
import { starter as contact } from './starters/contact.ts';
import { starter as earlyNews } from './starters/early-news.ts';
import { starter as evaluation } from './starters/evaluation.ts';
import { starter as familyChange } from './starters/family-change.ts';
import { starter as followUp } from './starters/follow-up.ts';
import { starter as goodNews } from './starters/good-news.ts';
import { starter as goodWord } from './starters/good-word.ts';
import { starter as incident } from './starters/incident.ts';
import { starter as meeting } from './starters/meeting.ts';
import { starter as offerHelp } from './starters/offer-help.ts';
import { starter as records } from './starters/records.ts';
import { starter as repair } from './starters/repair.ts';
import { starter as summary } from './starters/summary.ts';
import { starter as toThePrincipal } from './starters/to-the-principal.ts';
import { starter as whatHelps } from './starters/what-helps.ts';
import { starter as yearStart } from './starters/year-start.ts';

/** By name, in the order in which they are offered. */
export const starters: Readonly<Record<string, Starter>> = {
  concern,
  meeting,
  'good-word': goodWord,
  'year-start': yearStart,
  'answer-concern': answerConcern,
  'family-change': familyChange,
  'follow-up': followUp,
  'after-meeting': afterMeeting,
  summary,
  'what-helps': whatHelps,
  'offer-help': offerHelp,
  contact,
  'to-the-principal': toThePrincipal,
  repair,
  'answer-accusation': answerAccusation,
  'early-news': earlyNews,
  'good-news': goodNews,
  evaluation,
  incident,
  records,
};
