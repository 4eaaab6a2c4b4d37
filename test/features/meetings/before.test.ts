/** What the table holds of people who asked for meetings before their lists named the group. */
import { describe, expect, it } from 'vitest';
import { personSchema } from '../../../shared/state/person/person.ts';
import { followers } from './following.ts';

/** Somebody with a list, read from an item as the version before wrote it. */
function kept(options: Parameters<typeof followers>[0] = {}) {
  const { phone } = followers(options);
  phone.texts(options.spanish === true ? 'REUNIONES 84101' : 'MEETINGS 84101');
  const { shown } = phone.person.meetings;
  const meetings = shown?.meetings.map(({ id, date }) => ({ id, date }));
  phone.person = personSchema.parse({ ...phone.person, meetings: { shown: { ...shown, meetings } } });
  return phone;
}

describe('a list that was kept without its group', () => {
  it.each(['REMIND 2', 'REMIND', 'REMIND 9'])('can be read, and %s says that it is a while ago', (words) => {
    const phone = kept();
    expect(phone.texts(words)).toEqual(['That list is a while ago. MEETINGS gives you a fresh one.']);
    phone.texts('MEETINGS 84101');
    expect(phone.texts('REMIND 2')[0]).toContain('Set, your number 1');
  });

  it('in Spanish', () => {
    expect(kept({ spanish: true }).texts('RECORDAR 2')).toEqual([
      'Esa lista ya tiene rato. REUNIONES te da una nueva.',
    ]);
  });

  it('goes on with MORE', () => {
    expect(kept().texts('MORE')[0]).toMatch(/online|MEETINGS|today|tomorrow/u);
  });
});
