import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, hillside, hour, memberPhone, miembro, minute, Phone, riverside } from '../../support/person.ts';

describe('STOP', () => {
  it('RULES 8, 9: ends everything and is confirmed exactly once', () => {
    const phone = memberPhone({ groups: [riverside, hillside] });
    phone.says('JOIN hillside', 'YES');
    phone.later(hour);
    expect(phone.texts('Stop.')).toEqual([
      "Riverside by Steadyline: you're opted out and get no more texts. START lets you back in.",
    ]);
    expect(phone.sent.at(-1)).toMatchObject({ class: 'farewell', notAfter: phone.now + 5 * minute });
    expect(phone.standing).toBe('stopped');
    expect(phone.optedOutAt).toBe(phone.now);
    expect(phone.agenda).toMatchObject([{ kind: 'subscribing.vanish', at: phone.now + 30 * day }]);
    expect(phone.person.questions).toEqual([]);
    expect(phone.withdrawn).toEqual(['stopped']);
    expect([...phone.rows]).toEqual([['number#number-1/self', { personId: 'person-1', optedOutAt: phone.now }]]);
    expect(phone.announced.filter((event) => event === 'member-stopped')).toHaveLength(2);
    expect(phone.texts('STOP')).toEqual([]);
    expect(phone.later(30 * day)).toEqual([]);
  });

  it('is confirmed in Spanish to whoever speaks it', () => {
    expect(miembro().texts('BAJA')).toEqual([
      'Riverside by Steadyline: baja hecha, no recibes mas mensajes. START te deja volver.',
    ]);
    expect(new Phone().texts('no me escriban mas')).toEqual([
      'Steadyline: baja hecha, no recibes mas mensajes. START te deja volver.',
    ]);
  });

  it('RULES 5: counts in plain wording too', () => {
    expect(memberPhone().texts('please stop texting me')[0]).toContain('opted out');
    expect(memberPhone().texts('wrong number')[0]).toContain('opted out');
  });

  it('RULES 6: talk of recovery is no opt-out', () => {
    for (const body of ["I can't stop using", 'I want to quit heroin', 'no puedo parar', 'quiero dejarlo']) {
      const phone = memberPhone();
      phone.texts(body);
      expect(phone.standing, body).toBe('member');
    }
  });

  it('RULES 7: with the wish to die, the one confirmation carries 988 and 911', () => {
    const phone = memberPhone();
    const answers = phone.texts('STOP i want to die');
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatch(/opted out.*988.*911/u);
    expect(phone.standing).toBe('stopped');
  });

  it('RULES 8: is not confirmed later than five minutes, and counts all the same', () => {
    const phone = memberPhone();
    phone.later(hour);
    expect(phone.texts('STOP', { textAt: phone.now - 5 * minute })).toEqual([]);
    expect(phone.standing).toBe('stopped');
  });

  it('RULES 9: counts from a stranger and from somebody on the way in', () => {
    const stranger = new Phone();
    expect(stranger.texts('STOP')[0]).toMatch(/^Steadyline: you're opted out/u);
    expect(stranger.expiresAt).toBeNull();
    expect(stranger.texts('STOP')).toEqual([]);
    const joining = new Phone();
    joining.texts('JOIN');
    joining.texts('STOP');
    expect(joining.standing).toBe('stopped');
    expect(joining.texts('YES')).toEqual([]);
  });

  it('RULES 1: leaves a record that outlives everything', () => {
    const phone = memberPhone();
    phone.texts('STOP');
    const revoked = phone.records.at(-1);
    expect(revoked).toMatchObject({
      under: 'consent',
      row: { method: 'text', groups: 'riverside', numberId: 'number-1' },
    });
    expect(revoked?.key).toContain('#revoked#');
  });

  it('RULES 12: one that is clearly older than the consent was answered by it, and is only recorded', () => {
    const phone = memberPhone();
    const since = phone.now;
    phone.later(minute);
    expect(phone.texts('STOP', { textAt: since - 6 * minute })).toEqual([]);
    expect(phone.standing).toBe('member');
    expect(phone.records.at(-1)?.row).toMatchObject({ method: 'overtaken' });
  });

  it('RULES 12: in doubt about the order the person stays opted out', () => {
    const phone = memberPhone();
    const since = phone.now;
    phone.later(minute);
    phone.texts('STOP', { textAt: since - 4 * minute });
    expect(phone.standing).toBe('stopped');
    expect(phone.texts('JOIN', { textAt: since - 5 * minute })).toEqual([]);
    expect(phone.standing).toBe('stopped');
  });
});

describe('after STOP', () => {
  const stopped = (): Phone => {
    const phone = memberPhone();
    phone.texts('STOP');
    phone.later(hour);
    return phone;
  };

  it('RULES 10: a bare YES opts nobody in, nor does any other text', () => {
    const words = fc.constantFrom(
      'YES',
      'si',
      'riverside',
      'resume',
      'SETTINGS',
      'CHECKIN',
      '4',
      'NAME Sam',
      'hello',
      'UNDO',
      'PIN 4821',
      'FORGET ALL',
      'I feel awful',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (said) => {
        const phone = stopped();
        for (const body of said) expect(phone.texts(body), body).toEqual([]);
        expect(phone.standing).toBe('stopped');
        expect(phone.later(40 * day)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('RULES 10: what does go to a stopped person answers their own words', () => {
    const words = fc.constantFrom(
      'YES',
      'TALK',
      'GANAS',
      'STOP',
      'JOIN',
      'START',
      'HELP',
      'i want to die',
      'hola',
      'YES',
      'NO',
      '4',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(words, fc.nat({ max: 3 })), { maxLength: 10 }), (said) => {
        const phone = stopped();
        for (const [body, days] of said) {
          const wasStopped = phone.standing === 'stopped';
          const from = phone.sent.length;
          phone.texts(body);
          if (wasStopped) {
            for (const text of phone.sent.slice(from)) expect(['safety', 'ownWords', 'farewell']).toContain(text.class);
          }
          if (phone.standing === 'stopped') expect(phone.later(days * day)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('RULES 10: CRAVE or TALK gets one line, in the words of the language', () => {
    expect(stopped().texts('crave')).toEqual([
      '988 answers right now, by call or text. This line is off for you; START brings me back.',
    ]);
    const phone = miembro();
    phone.texts('STOP');
    expect(phone.texts('ganas')[0]).toMatch(/^El 988 contesta ahora mismo.*START me trae de vuelta/u);
    expect(phone.texts('talk is cheap')).toEqual([]);
  });

  it('RULES 10: START begins a fresh double opt-in of the former group', () => {
    for (const word of ['START', 'unstop', 'JOIN']) {
      const phone = stopped();
      expect(phone.texts(word)[0]).toMatch(/^Riverside by Steadyline: you asked to join/u);
      expect(phone.optedOutAt).toBeDefined();
      expect(phone.says('YES', 'YES')[0]).toContain("You're back in: Riverside");
      expect(phone.optedOutAt).toBeUndefined();
      expect(phone.rows.get('number#number-1/self')).toEqual({ personId: 'person-1' });
      expect(phone.records.filter(({ key }) => key.includes('#given#'))).toHaveLength(2);
    }
  });

  it('comes back to the settings as they were', () => {
    const phone = memberPhone();
    phone.says('NAME Sam', 'MORE TEXTS', 'STOP');
    phone.later(hour);
    expect(phone.says('START', 'YES', 'YES')[0]).toMatch(/^You're back in: Riverside.*Check-ins at 9:00am/u);
    expect(phone.person.profile.perDay).toBe(2);
  });

  it('stays opted out when START is followed by silence', () => {
    const phone = stopped();
    phone.texts('START');
    phone.later(25 * hour);
    expect(phone.texts('hello')).toEqual([]);
    expect(phone.standing).toBe('stopped');
  });
});

describe('RULES 5: a text that may mean STOP', () => {
  it('gets one question and stills everything planned', () => {
    const phone = memberPhone();
    expect(phone.texts('no more')[0]).toMatch(/^I want to get this right: should I stop/u);
    expect(phone.planned('checkins.ask')).toBeUndefined();
    expect(phone.texts('no more')).toEqual([]);
    expect(phone.later(10 * day)).toEqual([]);
  });

  it('stops with YES or STOP, and goes on with NO or RESUME', () => {
    for (const word of ['YES', 'STOP']) {
      const phone = memberPhone();
      phone.texts('no more');
      expect(phone.texts(word)[0]).toContain('opted out');
      expect(phone.standing).toBe('stopped');
    }
    for (const word of ['NO', 'RESUME']) {
      const phone = memberPhone();
      phone.texts('no more');
      expect(phone.texts(word)[0]).toMatch(/^Okay, I'm staying, with check-ins at 9:00am/u);
      expect(phone.planned('checkins.ask')).toBeDefined();
      expect(phone.person.profile.pausedUntil).toBeUndefined();
    }
  });

  it('is answered by a pause too, and no UNDO brings the stillness back', () => {
    const paused = memberPhone();
    paused.says('no more', 'PAUSE 3');
    paused.later(4 * day);
    expect(paused.sent.at(-1)?.kind).toMatch(/^checkins/u);
    const undone = memberPhone();
    undone.says('no more', 'NAME Sam', 'NO');
    undone.texts('UNDO');
    expect(undone.person.profile.pausedUntil).toBeUndefined();
  });

  it('leaves a pause that was there before as it was', () => {
    const phone = memberPhone();
    phone.texts('PAUSE 7');
    const { pausedUntil } = phone.person.profile;
    phone.says('no more', 'NO');
    expect(phone.person.profile.pausedUntil).toBe(pausedUntil);
    phone.later(8 * day);
    expect(phone.person.profile.pausedUntil).toBeUndefined();
  });
});

describe('RULES 13: what the carrier says', () => {
  it('an opt-out there is an opt-out here, without a text', () => {
    const phone = memberPhone();
    expect(phone.receipt('opted-out')).toEqual([]);
    expect(phone.standing).toBe('stopped');
    expect(phone.records.at(-1)?.row).toMatchObject({ method: 'carrier' });
    expect(phone.later(10 * day)).toEqual([]);
  });

  it('three permanent failures in a row freeze the number until it speaks', () => {
    const phone = memberPhone();
    phone.receipt('failed');
    phone.receipt('delivered');
    phone.receipt('failed');
    phone.receipt('failed');
    expect(phone.person.subscribing.frozenAt).toBeUndefined();
    phone.receipt('failed');
    expect(phone.person.subscribing.frozenAt).toBe(phone.now);
    expect(phone.later(20 * day)).toEqual([]);
    expect(phone.texts('MYDATA')[0]).toContain('is this still your number?');
    expect(phone.person.subscribing.frozenAt).toBeUndefined();
    expect(phone.texts('YES')[0]).toMatch(/^Good to have you back/u);
    expect(phone.planned('checkins.ask')).toBeDefined();
  });
});
