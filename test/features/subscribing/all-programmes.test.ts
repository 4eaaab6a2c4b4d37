import { describe, expect, it } from 'vitest';
import { day, hillside, memberPhone, riverside } from '../../support/person.ts';

describe('RULES 14: one STOP', () => {
  it('ends every group a person is in, and everything planned for any of them', () => {
    const phone = memberPhone({ groups: [riverside, hillside] });
    phone.says('JOIN hillside', 'YES');
    expect(phone.person.profile.memberships.map(({ groupId }) => groupId)).toEqual(['riverside', 'hillside']);

    expect(phone.texts('stop')).toHaveLength(1);
    expect(phone.person.profile.memberships).toEqual([]);
    expect(phone.agenda.map(({ kind }) => kind)).toEqual(['subscribing.vanish']);
    expect(phone.later(30 * day)).toEqual([]);
  });
});
