import { lines } from '../../../shared/state/crisis-lines.ts';
import type { Words } from './content.ts';

const { emergency, suicide, treatment } = lines;

export const spanish: Words = {
  headline: 'Un mensaje al día que pregunta cómo estás.',
  tagline:
    'Steadyline es una línea de mensajes para personas en recuperación, junto a su propio grupo. Sirve cualquier teléfono.',
  verb: 'UNIRME',
  join: (words, number) => `Manda ${words} al ${number}`,
  noNumber: 'Pide a tu grupo el número al que escribir.',
  fine: 'Mensajes automáticos y recurrentes de Steadyline: hasta 2 al día, más los que pidas. Pueden aplicarse tarifas de mensajes y datos. Manda AYUDA (o HELP) para ayuda, STOP para terminar.',
  sampleTitle: 'Una mañana, tal como se ve en el teléfono',
  sample: [
    {
      from: 'line',
      body: 'Buenos días, Ana. ¿Qué tal va hoy, del 1 (muy duro) al 5 (bien)? También vale una palabra.',
    },
    { from: 'person', body: '3' },
    { from: 'line', body: 'Gracias. Estar en medio también vale.' },
  ],
  home: [
    {
      title: 'Qué hace',
      lines: [
        'Una vez al día pregunta cómo estás. Respondes con un número, una palabra, o nada.',
        'Contesta cuando escribes, a cualquier hora, en español o en inglés.',
        'Tú eliges la hora, haces una pausa cuando quieras y terminas con STOP.',
      ],
    },
    {
      title: 'Cómo te unes',
      lines: [
        'Manda UNIRME y el nombre de tu grupo. Recibes un mensaje que dice a qué dirías que sí.',
        'Nada empieza hasta que contestes SI y digas que tienes 18 años o más.',
        'Cuesta lo que tu plan cobre por los mensajes. Aquí no se vende nada.',
      ],
    },
    {
      title: 'Qué no es',
      lines: [
        'Es automática. Nadie la vigila las 24 horas, y no es un servicio de emergencia.',
        'No cuenta nada de ti a nadie: ni a tu coordinador ni a tu familia, ni siquiera si participas.',
        `¿Te preocupa alguien? El ${suicide.number} (marca 2) también es para ti, a toda hora. El ${treatment.number} orienta sobre tratamiento y ayuda a familias, gratis.`,
      ],
    },
  ],
  privacyPage: () => [
    {
      title: 'Qué se guarda',
      lines: [
        'Tu número, el nombre que elijas, tu código postal y tus ajustes, hasta que mandes BORRAR, o 30 días después de STOP, por si vuelves.',
        'Tus respuestas, tus avisos y dónde dices que estuviste, el mismo tiempo. Las palabras de los mensajes, 30 días.',
        'Que aceptaste, cuándo y con qué texto: 5 años, porque la ley pide la prueba.',
      ],
    },
    {
      title: 'Quién puede leerlo',
      lines: [
        'Nadie lee tus respuestas: ni el coordinador, ni otros miembros, ni tu familia.',
        'Quienes mantienen las computadoras podrían llegar a los datos. Se guardan cifrados.',
        'El enlace de tu calendario, si lo pediste, muestra lo que se te recuerda a quien lo tenga. No nombra a nadie. CALENDARIO NUEVO lo anula y te da otro.',
        'Los mensajes no van cifrados, y quien tenga tu teléfono puede leerlos. Los mensajes programados no hablan de recuperación si tú no lo pides.',
      ],
    },
    {
      title: 'Qué no se comparte nunca',
      lines: [
        'Tu número y tus respuestas nunca se venden. Ninguna información móvil se comparte con terceros ni afiliados para publicidad o promociones.',
        'Tu permiso para recibir mensajes (los datos de tu consentimiento) no se comparte con ningún tercero. Solo las compañías que llevan los mensajes ven tu número, para poder llevarlos.',
      ],
    },
    {
      title: 'Tribunales',
      lines: [
        'Una orden judicial podría llegar a lo guardado. Participar aquí no prueba asistencia en ninguna parte.',
        'No damos nada a nadie sin tu consentimiento, o sin una orden que no deje otra opción.',
      ],
    },
    {
      title: 'Verlo y borrarlo',
      lines: [
        'MIS DATOS te dice qué se guarda. BORRAR lo borra; queda la constancia de que aceptaste y de que te fuiste. El número queda un día más, mientras sale el último mensaje. Si diste de baja los mensajes, queda un código hecho con él, para no escribirle nunca.',
        'Las copias de seguridad guardan lo borrado hasta 35 días. Los registros de entrega de la red guardan tu número de 7 a 90 días, cifrados; solo los lee la parte que anota si un mensaje llegó.',
      ],
    },
  ],
  termsPage: ({ supportContact }) => [
    {
      title: 'El programa',
      lines: [
        'Steadyline manda preguntas diarias, automáticas y recurrentes, y respuestas por SMS a quienes lo pidieron, para grupos de apoyo.',
        'La frecuencia varía: hasta 2 mensajes al día por nuestra parte (eliges de 1 a 5), más las respuestas a los tuyos.',
        'Pueden aplicarse tarifas de mensajes y datos. No se vende nada, y unirte nunca es condición para nada.',
      ],
    },
    {
      title: 'Entrar y salir',
      lines: [
        'Te unes mandando UNIRME y el nombre de tu grupo, y contestando SI al mensaje que recibes. Debes tener 18 años o más.',
        'Manda STOP para terminar, o dilo con tus palabras. Recibes una confirmación y nada más. START te trae de vuelta.',
        `Manda AYUDA (o HELP) para ayuda, o escribe a ${supportContact}.`,
      ],
    },
    {
      title: 'Límites',
      lines: [
        'Steadyline es automática y nadie la lee a toda hora. No es atención médica, terapia ni servicio de emergencia.',
        `En peligro llama al ${emergency.number}. En una crisis llama al ${suicide.number} y marca 2, o manda AYUDA al ${suicide.number}.`,
        'Las compañías telefónicas no responden por mensajes demorados o no entregados.',
      ],
    },
  ],
  nav: { label: 'Páginas', privacy: 'Privacidad', terms: 'Condiciones', other: 'English' },
  danger: [
    'En peligro ahora: ',
    { number: emergency.number, href: `tel:${emergency.number}` },
    '. En una crisis, a toda hora: llama al ',
    { number: suicide.number, href: `tel:${suicide.number}` },
    ' y marca 2, o manda AYUDA al ',
    { number: suicide.number, href: `sms:${suicide.number}?body=AYUDA` },
    '.',
  ],
  contact: 'Preguntas',
  notFound: {
    title: 'Aquí no hay nada',
    line: 'No hay ninguna página en esta dirección.',
    back: 'A la primera página',
  },
  broken: {
    title: 'Ahora mismo no',
    line: 'Esta página no se puede mostrar en este momento. Los mensajes no dependen de ella.',
  },
};
