import { describe, expect, it } from 'vitest';
import { day, hillside, hour, memberPhone, miembro, minute, Phone, riverside } from '../../support/person.ts';

describe('a stranger', () => {
  it('hears who this is, at most once in ten minutes', () => {
    const phone = new Phone();
    expect(phone.texts('hey')).toEqual([
      'This is Steadyline, an automated text line for support groups. JOIN to start, HELP for more, STOP and I stay silent. If today is heavy: call or text 988, any hour.',
    ]);
    expect(phone.sent.at(-1)?.class).toBe('ownWords');
    expect(phone.texts('who are you')).toEqual([]);
    phone.later(10 * minute);
    expect(phone.texts('who are you')).toHaveLength(1);
  });

  it('is answered in Spanish who writes it', () => {
    expect(new Phone().texts('hola, quien es')[0]).toMatch(/^Esto es Steadyline/u);
  });

  it('gets HELP, MENU and PRIVACY, and nothing a member gets', () => {
    const phone = new Phone();
    expect(phone.texts('help')[0]).toContain('help@steadyline.example');
    expect(phone.texts('AYUDA')[0]).toContain('no es emergencia');
    expect(phone.texts('MENU')[0]).toContain('UNIRME');
    expect(phone.texts('SETTINGS')[0]).not.toContain('TIME 9:00am');
  });

  it('vanishes thirty days after the last text', () => {
    const phone = new Phone();
    phone.texts('hey');
    expect(phone.expiresAt).toBe(phone.now + 30 * day);
    expect(memberPhone().expiresAt).toBeNull();
  });

  it('in danger is answered before anything else', () => {
    const [answer] = new Phone().texts('i want to die');
    expect(answer).toContain('988');
  });
});

describe('somebody on the way in', () => {
  it('is reminded of what was asked, at most once in ten minutes', () => {
    const phone = new Phone();
    phone.texts('JOIN');
    expect(phone.texts('what is this')[0]).toContain('Reply YES to join');
    expect(phone.texts('hm')).toEqual([]);
    phone.says('YES');
    phone.later(10 * minute);
    expect(phone.texts('why do you ask')[0]).toContain('18 or older');
  });

  it('is reminded of the groups there are', () => {
    const phone = new Phone({ groups: [riverside, hillside] });
    phone.texts('JOIN');
    expect(phone.texts('the one downtown')[0]).toContain('A Riverside, B Hillside');
  });
});

describe('a text nobody can read', () => {
  it('gets one honest line, then silence for ten minutes, and is counted without its words', () => {
    const phone = memberPhone();
    expect(phone.texts('qwzx plk')[0]).toMatch(/^I'm an automated line and couldn't read that/u);
    expect(phone.texts('qwzx plk')).toEqual([]);
    expect(phone.announced.filter((event) => event === 'text-not-understood')).toHaveLength(2);
    const announced = phone.effects.filter((effect) => effect.type === 'announce');
    expect(JSON.stringify(announced)).not.toContain('qwzx');
    phone.later(10 * minute);
    expect(phone.texts('qwzx plk')).toHaveLength(1);
    expect(miembro().texts('qwzx plk')[0]).toMatch(/^Soy un programa/u);
  });

  it('never silences heavy words or danger', () => {
    const phone = memberPhone();
    phone.texts('qwzx plk');
    expect(phone.texts('i want to die')[0]).toContain('988');
    expect(phone.texts('everything is hopeless')[0]).toContain('988');
  });
});

describe('a hard moment', () => {
  it('an urge gets what helps now, and no promise of a peer', () => {
    expect(memberPhone().texts('CRAVE')[0]).toMatch(/^Glad you texted.*988.*800-972-0590/u);
    expect(miembro().texts('ganas')[0]).toMatch(/^Qué bueno que escribes/u);
    expect(memberPhone().texts('TALK')[0]).toMatch(/^No peer can answer here yet/u);
    expect(memberPhone().texts('talk to my mom today')[0]).not.toMatch(/^No peer/u);
  });
});

describe('a text that comes a day late', () => {
  it('is only recorded, unless it is a STOP', () => {
    const phone = memberPhone();
    phone.later(2 * day);
    expect(phone.texts('NAME Sam', { textAt: phone.now - 25 * hour })).toEqual([]);
    expect(phone.records.at(-1)?.key).toContain('#late#');
    expect(phone.person.profile.name).toBeUndefined();
    phone.texts('STOP', { textAt: phone.now - 25 * hour });
    expect(phone.standing).toBe('stopped');
  });
});

describe('RULES 42: FORGET', () => {
  it('explains first, and "forget it" is a sentence', () => {
    const phone = memberPhone();
    expect(phone.texts('FORGET')[0]).toMatch(/FORGET ALL does it/u);
    phone.texts('Forget it');
    expect(phone.standing).toBe('member');
  });

  it('FORGET ALL erases everything but the record of consent, after one last text', () => {
    const phone = memberPhone();
    phone.says('NAME Sam', 'ZIP 84101');
    phone.later(hour);
    expect(phone.texts('forget all')[0]).toMatch(/^Done\. Everything about you is erased/u);
    expect(phone.sent.at(-1)?.class).toBe('farewell');
    expect(phone.effects.at(-1)?.type).toBe('erase');
    expect(phone.records.at(-1)).toMatchObject({ under: 'consent', row: { method: 'forget' } });
    expect([...phone.rows.keys()].map((key) => key.replace(/.*\//u, ''))).toEqual(['former#person-1']);
    expect(phone.agenda).toMatchObject([{ kind: 'subscribing.vanish', at: phone.now + day }]);
    expect(JSON.stringify(phone.person)).not.toMatch(/Sam|84101/u);
    expect(phone.person.undo).toBeUndefined();
    expect(phone.later(40 * day)).toEqual([]);
  });

  it('works in Spanish, and for somebody who never joined', () => {
    expect(miembro().texts('BORRAR TODO')[0]).toMatch(/^Hecho\. Todo lo tuyo/u);
    expect(new Phone().texts('FORGET ALL')[0]).toMatch(/^Done\./u);
  });

  it('keeps an opt-out that is in force', () => {
    const phone = memberPhone();
    phone.texts('STOP');
    phone.later(hour);
    phone.says('JOIN', 'FORGET ALL');
    expect(phone.standing).toBe('stopped');
    expect(phone.rows.get('number#number-1/self')).toEqual({ optedOutAt: phone.optedOutAt });
    phone.later(day);
    expect(phone.person.profile.number).toBe('');
    expect(phone.expiresAt).toBe(phone.now);
  });
});

describe('a coordinator', () => {
  const named = { namedFor: ['riverside'] };

  it('is asked after joining the group that names the number, and confirms by name, never by a bare YES', () => {
    const phone = memberPhone(named);
    expect(phone.sent.at(-1)?.body).toMatch(/YES COORDINATOR confirms it/u);
    phone.texts('YES');
    expect(phone.person.profile.memberships[0]?.role).toBe('member');
    expect(phone.texts('yes coordinator')[0]).toMatch(/^Confirmed: you coordinate Riverside/u);
    expect(phone.person.profile.memberships[0]?.role).toBe('coordinator');
    expect(phone.rows.get('group#riverside/member#person-1')).toMatchObject({ role: 'coordinator' });
    expect(phone.told).toEqual(['group#riverside coordinator']);
  });

  it('is nobody whom the configuration does not name', () => {
    const phone = memberPhone();
    phone.texts('YES COORDINATOR');
    expect(phone.person.profile.memberships[0]?.role).toBe('member');
  });

  it('who stops or is forgotten tells the group', () => {
    for (const word of ['STOP', 'FORGET ALL']) {
      const phone = memberPhone(named);
      phone.says('SI COORDINADORA', word);
      expect(phone.told, word).toEqual(['group#riverside coordinator', 'group#riverside coordinator']);
    }
  });
});

describe('FORGET ALL from somebody who has opted out', () => {
  it.each(['FORGET ALL', 'borrar todo'])('%s erases everything without a word, and keeps the opt-out', (words) => {
    const phone = memberPhone();
    phone.texts('STOP');
    expect(phone.texts(words)).toEqual([]);
    expect(phone.effects.at(-1)?.type).toBe('erase');
    expect(phone.person.profile.name).toBeUndefined();
    const numberRow = phone.effects.findLast((effect) => effect.type === 'project' && effect.pk.startsWith('number#'));
    expect(numberRow).toMatchObject({ row: { optedOutAt: phone.optedOutAt } });
  });
});
