/** Sentences that begin with a command's word are sentences (VOCABULARY 1): they are heard, and change nothing. */
import { describe, expect, it } from 'vitest';
import { linesOf } from '../kernel/language/lines.ts';
import { memberPhone, miembro, type Phone } from '../support/person.ts';

/** The kinds of answer to somebody who talks: to a mood, to words that say none, to a call for help. */
const heard = ['checkins.kind', 'checkins.answer', 'subscribing.unknown', 'safety.plea', 'safety.suicide'];

function isHeard(phone: Phone, sentence: string): void {
  const settings = phone.person.profile;
  const before = phone.sent.length;
  phone.texts(sentence);
  for (const { kind } of phone.sent.slice(before)) expect(heard).toContain(kind);
  expect(phone.person.profile).toEqual(settings);
}

const ENGLISH = `
  Why do I even try
  Buddy is dead
  Forget it
  Who cares
  Days like this
  Less than ok
  Mine was awful
  Family is driving me crazy
  Time is moving so slow today
  Time to go to bed I guess
  Time 2 go home
  time 5 minutes ago felt ok
  My time is up
  Change my time to die
  zip it
  Zip on my jacket broke lol
  Zip 2 meetings this week
  name one good thing about today
  Name a day I was happy
  Name calling
  Name dropped again
  Pause and breathe right
  Pause 5 seconds and breathe
  pause 2 think
  Snooze all day
  away from home and lonely
  Away 2 weeks and nobody called
  away for 3 days with my kids was good
  Resume is done, sent it to 3 jobs
  I'm back at square one
  Less anxious than yesterday
  Fewer texts from my ex is nice
  More of the same
  More texts from my daughter today
  Pin number for my bank got stolen
  pins and needles in my hands
  Pin it on me
  Lost my pin number at the store
  Plain tired today
  Plain as day he hates me
  Discreet people lie
  Menu was great at the shelter
  Help isn't coming
  Help yourself
  Start over again
  START trying
  Starting now
  Join the club lol
  Joining a gym today
  Care less and less
  Care about nothing today
  Mood is off
  Mood swings all day
  Privacy is hard at the shelter
  Settings on my phone are weird
  Language class was good
  English only at work
  In Spanish class today
  Undo everything I did wrong
  Forget me not
  Forgetting to eat again
  My data ran out again
  Checkin out of this place
  Check in with my sponsor tonight
  When will it get better
  What time is it in hell
  Yes it was hard
  Stop sign by my house got hit
  Skip lunch again
  It's me against the world
`;

const SPANISH = `
  Más o menos
  Más de lo mismo
  Mas cansado que ayer
  Mas mensajes de mi hija hoy
  menos mal que llegue
  Menos ansiedad hoy
  Menos mensajes de mi ex
  Hora de dormir
  Hora de 8 a 5 trabajando
  Hora mala
  Mi hora llego
  Nombre del padre, que dia
  Nombre raro
  Nombre de dios
  Pausa para respirar
  Pausa 5 segundos y sigo
  Pausar 1 dia no ayuda nada
  Ausente mi papa siempre
  Fuera de casa toda la semana
  Fuera 2 dias de casa peleamos
  fuera de serie
  Seguir asi no puedo
  Seguir adelante cuesta
  Reanudar mi vida cuesta
  Ya volvi a llorar
  Ya volvi a casa
  Ajustes en el trabajo
  ajustes de cuentas
  Menu de hoy frijoles otra vez
  Privacidad no tengo en el albergue
  Quien me va a querer asi
  Quien sabe
  quien lee mi dolor
  Ayuda a mi mama con la casa hoy
  Ayuda no me falta
  Empezar de nuevo cansa
  Inicio el trabajo el lunes
  Unirme con mi hijo es mi meta
  Unirme a mi familia otra vez
  Borrar el pasado no se puede
  borrame esa imagen
  Deshacer lo hecho no se puede
  Mis datos se acabaron
  Mis datos del banco se perdieron
  Idioma nuevo en la clase
  Lengua larga la mia
  Español es mi clase favorita
  Ingles no hablo
  Discreto no soy
  Directo a la cama
  Clave de la wifi
  clave es no rendirse
  Codigo postal perdido
  Animo bajo hoy
  Animo a todos
  Animo 0
  Chequeo medico mañana
  Como estoy de mal
  Cuidado con el perro
  Cuidado de mis hijos cansa
  Cuando va a mejorar
  A que hora sale el sol
  Si fue dificil
  Si coordinador me cae bien
  Soy yo contra el mundo
  No me hablo mi hija
  Saltar de alegria
  Familia es todo
  Dias asi
  Recordar duele
`;

describe('a sentence that begins with the word of a command', () => {
  it.each(linesOf(ENGLISH))('"%s" is heard, not obeyed', (sentence) => {
    isHeard(memberPhone(), sentence);
  });

  it.each(linesOf(SPANISH))('"%s" is heard, not obeyed', (sentence) => {
    isHeard(miembro(), sentence);
  });

  it('is the command as soon as it is the whole text, or its argument can be read', () => {
    for (const [command, kind] of [
      ['Time 8:30', 'subscribing.time'],
      ['Name Sam', 'subscribing.name'],
      ['Away for 3 days', 'subscribing.paused'],
      ['Mood', 'checkins.mood'],
    ] as const) {
      const phone = memberPhone();
      phone.texts(command);
      expect(phone.sent.at(-1)?.kind).toBe(kind);
    }
  });
});
