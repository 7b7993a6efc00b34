import { expect, it } from 'vitest';
import { topicOf } from '../../src/ui/panel/topic.ts';

it.each([
  ['I am worried about his reading.', 'his reading'],
  ['We are really concerned about my son’s maths, and it gets worse.', 'your son’s maths'],
  ['Could you write to us about the trip on Friday?', 'the trip on Friday'],
  ['I am anxious about the bus because he is small.', 'the bus'],
])('%s', (sentence, topic) => {
  expect(topicOf(sentence)).toBe(topic);
});

it.each([
  'He came home crying.',
  'I am worried about how you speak to him.',
  'I want to talk about what happened to us.',
  'Tell me about the thing that was said on the way back from the trip to the museum.',
])('leaves a blank for: %s', (sentence) => {
  const topic = topicOf(sentence);
  expect(topic === undefined || topic.split(' ').length <= 6).toBe(true);
  expect(topic ?? '').not.toMatch(/\b(?:you|us|me)\b/);
});
