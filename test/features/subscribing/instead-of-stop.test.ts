import { describe, expect, it } from 'vitest';
import { day, hour, memberPhone, miembro, Phone } from '../../support/person.ts';

describe('RULES 5: a doubt ends as soon as somebody shows that they want the line', () => {
  const keeping = "I'll keep texting, then. STOP ends it any time.";
  const inDoubt = (): Phone => {
    const phone = memberPhone();
    expect(phone.texts('fuck off')[0]).toMatch(/NO keeps me here.*LESS, or PAUSE 7/u);
    return phone;
  };

  it.each([
    ...['3', 'i feel awful', 'LESS', 'MOOD', 'CHECKIN', 'im ok just busy', 'i love these', 'i meant the drinking'],
    ...['REMIND ME 7:00', 'drop all', 'my meetings', 'REMINDERS ON'],
  ])('"%s" is such a word, and it is said once', (body) => {
    const phone = inDoubt();
    expect(phone.texts(body)[0]).toBe(keeping);
    expect(phone.person.subscribing.doubtedSince).toBeUndefined();
    expect(phone.person.profile.pausedUntil).toBeUndefined();
    expect(phone.planned('checkins.ask')).toBeDefined();
    expect(phone.texts('4')).not.toContain(keeping);
  });

  it.each(['im good', 'xyzzy plugh', 'i hate these texts', 'ok'])('"%s" leaves it open', (body) => {
    const phone = inDoubt();
    expect(phone.texts(body)).not.toContain(keeping);
    expect(phone.person.subscribing.doubtedSince).toBeDefined();
  });

  it('a check-in answer is answered too', () => {
    expect(inDoubt().texts('3')).toHaveLength(2);
  });

  it('until then what is waited for is said, and no date', () => {
    const phone = inDoubt();
    const waiting = [...phone.texts('what time is my checkin'), ...phone.texts('SETTINGS')];
    expect(waiting[0]).toMatch(/^I'm waiting for your NO or STOP.*NO keeps them at 9:00am/u);
    expect(waiting[1]).toMatch(/^I'm waiting for your NO or STOP\. TIME/u);
    expect(waiting.join(' ')).not.toMatch(/Paused until|Mar|2027/u);
  });
});

describe('RULES 6, 15: less is no end', () => {
  it.each(['pls stop sending me these at 6am', 'stop for a week', 'can i stop this for a while', 'not at night'])(
    '"%s" is told what makes it quieter',
    (body) => {
      const phone = memberPhone();
      expect(phone.texts(body)).toEqual([
        'You can have it quieter. TIME 10am sets the hour of your check-in, LESS makes it fewer texts, PAUSE 7 is a week of quiet, and RESUME ends that. STOP ends everything.',
      ]);
      expect(phone.standing).toBe('member');
      expect(phone.planned('checkins.ask')).toBeDefined();
    },
  );

  it('in Spanish too', () => {
    expect(miembro().texts('dejen de mandar mensajes tan temprano')[0]).toMatch(/^Puede haber menos\. HORA 10am/u);
  });
});

describe('RULES 42: a wish to be erased', () => {
  it.each(['delete my info', 'erase everything'])('"%s" is told what FORGET ALL does, and ends nothing', (body) => {
    const phone = memberPhone();
    expect(phone.texts(body)[0]).toMatch(/^This erases everything.*FORGET ALL does it/u);
    expect(phone.standing).toBe('member');
  });

  it('is no name either', () => {
    const phone = new Phone();
    phone.says('JOIN', 'YES', 'YES');
    expect(phone.texts('borra todo')[0]).toMatch(/FORGET ALL|BORRAR TODO/u);
    expect(phone.person.profile.name).toBeUndefined();
  });

  it('beside a STOP is told in the one confirmation, and FORGET ALL works after it', () => {
    const phone = memberPhone();
    expect(phone.texts('stop texting me and delete my info')).toEqual([
      "Riverside by Steadyline: you're opted out and get no more texts. FORGET ALL also erases what I keep about you. START lets you back in.",
    ]);
    expect(phone.texts('FORGET ALL')).toEqual([]);
    expect(phone.person.profile.memberships).toEqual([]);
    expect(phone.rows.get('number#number-1/self')).not.toHaveProperty('personId');
  });
});

describe('RULES 7, 8: a STOP after heavy words', () => {
  it.each(['i want to die', '1'])('"%s" before it: the one confirmation carries 988 and 911', (body) => {
    const phone = memberPhone();
    phone.texts(body);
    phone.later(hour);
    const answers = phone.texts('please stop');
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatch(/opted out.*988.*911/u);
  });

  it('a day later it is the plain one', () => {
    const phone = memberPhone();
    phone.texts('1');
    phone.later(day);
    expect(phone.texts('please stop')[0]).not.toContain('988');
  });
});
