import { expect } from 'vitest';
import { minute, type Phone } from './person.ts';

/** What came back to each text, two minutes apart. */
export function transcript(phone: Phone, texts: readonly string[]): string[] {
  return texts.map((body) => {
    phone.later(2 * minute);
    return phone.texts(body).join('\n');
  });
}

export function expectNothingTwiceRunning(answers: readonly string[]): void {
  for (const [index, answer] of answers.entries()) if (index > 0) expect(answer).not.toBe(answers[index - 1]);
}
