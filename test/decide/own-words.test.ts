/** Wishes as people put them: the same answer as the command, and a sentence stays a sentence (VOCABULARY 1). */
import { describe, expect, it } from 'vitest';
import { memberPhone, miembro, Phone } from '../support/person.ts';

describe('settings in own words', () => {
  it.each([
    ['text me less', 'LESS'],
    ['can you text me at night instead', 'TIME 9pm'],
    ['make it 9:30 at night', 'TIME 9:30pm'],
    ['set my checkin for 6pm', 'TIME 6pm'],
    ['can you change the time to 9', 'TIME 9am'],
    ['call me Mikey', 'NAME Mikey'],
    ['my name is Al', 'NAME Al'],
    ['i need a break from these for a few days', 'PAUSE 3'],
    ['im going camping till sunday no signal', 'AWAY until sunday'],
    ['im away until sunday', 'AWAY until sunday'],
    ['back', 'RESUME'],
    ['how do i change the time', 'SETTINGS'],
    ['whats my zip set to', 'SETTINGS'],
    ['what can you do', 'MENU'],
    ['who can read this', 'PRIVACY'],
    ['can my wife see what i write', 'PRIVACY'],
    ['is this confidential', 'PRIVACY'],
    ['i need detox', 'FIND HELP'],
    ['where can i get narcan', 'FIND HELP'],
    ['can i talk to a human', 'TALK'],
    ['can you call me', 'TALK'],
    ['you a real person?', 'are you a bot'],
    ['is anyone there', 'are you a bot'],
    ['mandame menos mensajes', 'LESS'],
    ['dime José', 'NAME José'],
    ['ponme en ingles', 'ENGLISH'],
    ['vivo en 84101', 'ZIP 84101'],
    ['necesito un descanso unos dias', 'PAUSE 3'],
    ['me voy de viaje hasta el domingo', 'AWAY until sunday'],
    ['cambiame la hora a las 9 y media de la noche', 'TIME 9:30pm'],
    ['quiero hablar con alguien', 'TALK'],
  ])('"%s" is %s', (body, command) => {
    const [own, plain] = [memberPhone(), memberPhone()];
    expect(own.texts(body)).toEqual(plain.texts(command));
    expect(own.person.profile).toEqual(plain.person.profile);
    expect(own.sent.at(-1)?.kind).not.toBe('subscribing.unknown');
  });

  it.each([['set a pin 0000'], ['ponle una clave 1234']])('"%s" sets the PIN', (body) => {
    const phone = memberPhone();
    phone.texts(body);
    expect(phone.person.profile.pin).toBeDefined();
  });

  it.each([
    'i need a break',
    'make it 4',
    'call me later',
    'call me an idiot',
    'dime algo',
    'text me at work',
    'set a timer',
  ])('"%s" changes nothing', (body) => {
    const phone = memberPhone();
    const before = phone.person.profile;
    phone.texts(body);
    expect(phone.person.profile).toEqual(before);
  });

  it('answers in the language of the person', () => {
    expect(miembro().texts('mandame menos mensajes')[0]).toMatch(/^Desde ahora hasta 1/u);
  });
});

describe('RULES 1: questions on the way in', () => {
  it('are answered, and a yes after them is a yes to the disclosure', () => {
    const phone = new Phone();
    phone.texts('JOIN');
    expect(phone.texts('what does it cost')[0]).toMatch(/^Free from us.*YES to join/u);
    expect(phone.texts('how many texts will i get')[0]).toMatch(/up to 2 texts a day/u);
    expect(phone.texts('yeah sure')[0]).toMatch(/18 or older/u);
    const other = new Phone();
    other.texts('JOIN');
    expect(other.texts('who sees what i write')[0]).toMatch(/^Nobody reads/u);
  });

  it.each(['yeah sure', 'ok yes', 'claro que si', 'yes sounds good', 'ok sure', 'yes please'])(
    '"%s" is a yes',
    (body) => {
      const phone = new Phone();
      phone.says('JOIN', body);
      expect(phone.person.subscribing.joining?.agreed).toBeDefined();
    },
  );

  it.each(['ok', 'sounds good', 'ok thanks', 'cool'])('"%s" is none, and is told so', (body) => {
    const phone = new Phone();
    phone.texts('JOIN');
    expect(phone.texts(body)[0]).toMatch(/nothing starts without your yes/u);
    expect(phone.person.subscribing.joining?.agreed).toBeUndefined();
  });

  it('plain words ask for the disclosure', () => {
    expect(new Phone().texts('hi i want to sign up for the texts')[0]).toMatch(/you asked to join/u);
  });
});
