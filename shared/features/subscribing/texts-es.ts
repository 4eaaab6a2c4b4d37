/** Spanish, with tú. Worded so that it reads well without the accents that GSM-7 lacks (a, i, o, u). */
import { lines } from '../../state/crisis-lines.ts';
import type { Catalog } from './catalog.ts';

const { emergency, suicide, notAlone, treatment, crisisText } = lines;

export const es: Catalog = {
  disclosure: (line, perDay) =>
    `${line}: pediste entrar. Hasta ${perDay} mensajes al dia y lo que tu pidas. Pueden aplicar tarifas de mensajes y datos. Responde SI para entrar, AYUDA para ayuda, STOP para terminar.`,
  whichGroup: (choices) =>
    `Te damos la bienvenida. ¿Cual es tu grupo? ${choices}. Responde con la letra. AYUDA para ayuda, STOP para terminar.`,
  tooManyGroups:
    'Te damos la bienvenida. Manda UNIRME y la palabra de tu grupo, como viene en el folleto. AYUDA para ayuda, STOP para terminar.',
  noSuchGroup: (choices) =>
    `No conozco un grupo con ese nombre. ¿Es uno de estos? ${choices}. Responde con la letra. AYUDA para ayuda, STOP para terminar.`,
  consentAgain: (line, perDay) =>
    `${line}: nada empieza sin tu permiso. Responde SI para entrar (hasta ${perDay} mensajes al dia, pueden aplicar tarifas), NO para dejarlo, AYUDA para ayuda.`,
  notJoined: 'Esta bien, no empieza nada. UNIRME si cambias de idea.',
  adult: 'Gracias. Una cosa antes de empezar: ¿tienes 18 años o mas? SI o NO.',
  youth: `Gracias por decirme la verdad. Este servicio es para mayores y no guardo cuenta. Para ti, a toda hora: llama al ${suicide.number} y marca 2, o manda AYUDA al ${crisisText.number}. Si corres peligro ahora: ${emergency.number}.`,
  welcome: (line) => `Ya estas: ${line}. Cuatro preguntas cortas; SALTAR pasa cualquiera. Primero: ¿como te llamo?`,
  welcomeBack: (line, time) =>
    `Ya estas de vuelta: ${line}. Tus ajustes siguen igual, AJUSTES los muestra. Te pregunto a las ${time}. STOP termina cuando quieras.`,
  joinedToo: (group, perDay) =>
    `Ya estas en ${group} también. Sigue siendo hasta ${perDay} al dia en total. MENU muestra lo que puedes mandar.`,
  alreadyIn: (group) => `Ya estas en ${group}. MENU muestra lo que puedes mandar.`,
  alreadyOn: (next) => `Ya estas dentro. Te pregunto ${next}. PAUSA 7 para una semana en silencio, MENU para lo demas.`,

  thanks: (name) => `Gracias, ${name}.`,
  noProblem: 'No pasa nada.',
  noted: (what) => `${what}, anotado.`,
  zipLater: 'Queda sin poner; ZIP y cinco cifras lo pone cuando quieras.',
  nameAgain: `Un nombre de hasta 20 letras, por favor. O SALTAR. Si hoy pesa mucho: ${suicide.number} y marca 2.`,
  askZip: (said) => `${said} ¿Tu codigo postal (ZIP)? Me dice tu zona horaria. SALTAR también vale.`,
  zipAgain: 'No conozco ese ZIP. ¿Cinco cifras, como 84101? SALTAR también vale.',
  zipAsked: `¿Tu ZIP, cinco cifras? Me dice tu zona horaria. O SALTAR. Si hoy pesa mucho: ${suicide.number} y marca 2.`,
  zipWhy:
    'Solo para saber tu zona horaria y no escribirte a deshora. No se lo muestro a nadie. Cinco cifras, o SALTAR.',
  askTime: (said, time) =>
    `${said} ¿A qué hora te pregunto cada dia? Una hora como 8:30am. SALTAR deja las ${time} (domingos 12:00).`,
  timeAgain: (time) =>
    `¿A qué hora te pregunto cada dia? Una hora como 8:30am. O SALTAR, y deja las ${time} (domingos 12:00). Si hoy pesa mucho: ${suicide.number} y marca 2.`,
  askFits: (said) =>
    `${said} La ultima, ¿qué va contigo? A 12 pasos, B SMART, C Dharma, D iglesia, E nada de eso. O SALTAR.`,
  fitsAgain: `¿Qué va contigo? Una letra: A 12 pasos, B SMART, C Dharma, D iglesia, E nada de eso. O SALTAR. Si hoy pesa mucho: ${suicide.number} y marca 2.`,
  closing: (said, next) =>
    `${said} Es todo. Te pregunto por primera vez ${next}. CHEQUEO vale a toda hora, MENU muestra lo demas, STOP termina.`,
  confirmCoordinator: (group) =>
    `Este numero figura en la coordinacion de ${group}. SI COORDINADOR o SI COORDINADORA lo confirma. Si no es cosa tuya, no hagas nada.`,
  coordinator: (group) =>
    `Confirmado: coordinas ${group}. Lo que responde cada persona es suyo; nadie lo ve, tampoco tu. MENU muestra lo que puedes mandar.`,

  coordinating:
    'Tras una lista de REUNIONES: NO HAY 2 y una palabra de su nombre la suspende, SI HAY 2 lo quita, MOUD 2 la marca abierta a quien toma medicamento. No hay lista de personas, y nunca ves las respuestas de nadie.',
  stopped: (line) => `${line}: baja hecha, no recibes mas mensajes. START te deja volver.`,
  stoppedInDanger: (line) =>
    `${line}: baja hecha, no hay mas mensajes. Lo que dijiste importa. Llama al ${suicide.number} y marca 2, a toda hora: contesta una persona. Si corres peligro ahora mismo: ${emergency.number}. Esto es un programa.`,
  stoppedErase: (line) =>
    `${line}: baja hecha, no recibes mas mensajes. BORRAR TODO borra ademas lo que guardo de ti. START te deja volver.`,
  doubt:
    'Quiero entenderte bien: ¿dejo de escribirte? STOP termina todo. Con NO sigo, y con una respuesta del 1 al 5 igual. Si quieres menos: MENOS, o PAUSA 7 y una semana en silencio. Hasta que respondas no empiezo nada por mi cuenta.',
  keeping: 'Entonces sigo escribiendo. STOP vale cuando quieras.',
  waiting: (time) =>
    `Espero tu NO o tu STOP; antes no sale ninguna pregunta. Con NO siguen a las ${time}, STOP termina todo.`,
  less: 'Puede haber menos. HORA 10am cambia la hora de tu pregunta, MENOS baja los mensajes, PAUSA 7 es una semana en silencio y SEGUIR la termina. STOP termina todo.',
  staying: (time) => `Esta bien, sigo, y te pregunto a las ${time}. STOP vale cuando quieras.`,
  stoppedAnswer: `El ${suicide.number} contesta ahora mismo: llama y marca 2, o manda AYUDA. Aqui pediste la baja; START me trae de vuelta.`,

  help: (line, contact) =>
    `${line}: mensajes automaticos para grupos de apoyo, con una pregunta al dia. Nadie lo lee a toda hora, no es emergencia: ${emergency.number}, o llama al ${suicide.number}. Menos: PAUSA 7, MENOS TEXTOS, SIN AVISOS. STOP termina. Dudas: ${contact}. Pueden aplicar tarifas.`,
  privacy: (site) =>
    `Nadie lee tus respuestas diarias: ni coordinacion ni familia. Los mensajes no van cifrados y quien tenga tu celular puede leerlos. BORRAR borra todo. Tu decides qué compartir, luego, si quieres. Mas: ${site}/privacy`,
  menu: 'Puedes mandar: CHEQUEO, ANIMO, REUNIONES, MIS REUNIONES, RECUERDAME 7:00. Si pesa: GANAS, CUIDADO, HABLAR. HORA 8:30am, ZIP, NOMBRE, ENGLISH. PAUSA 7, FUERA hasta viernes, SEGUIR. MENOS o MAS TEXTOS. DISCRETO, DIRECTO, CLAVE. AJUSTES, PRIVACIDAD, MIS DATOS, BORRAR, DESHACER. AYUDA, STOP. O di como estas.',
  menuOutside: `Puedes mandar: UNIRME para empezar, AYUDA, PRIVACIDAD, ENGLISH, STOP. Si hoy pesa mucho: llama al ${suicide.number} y marca 2, a toda hora.`,
  stranger: `Esto es Steadyline, mensajes automaticos para grupos de apoyo. UNIRME para empezar, AYUDA para saber mas, STOP y no escribo. Si hoy pesa mucho: llama al ${suicide.number} y marca 2, a toda hora.`,
  unknown: `Soy un programa y no pude leer eso, perdona. CHEQUEO para decir como va hoy, MENU para lo que sé hacer. Una persona, a toda hora: llama al ${suicide.number} y marca 2.`,
  terms: (perDay, joins) =>
    `De nuestra parte es gratis; pueden aplicar tarifas de mensajes y datos. Son hasta ${perDay} mensajes al dia y lo que tu pidas. ${joins ? 'Responde SI para entrar, NO para dejarlo.' : 'STOP termina cuando quieras.'}`,
  findHelp: `No puedo buscar lugares. En el ${treatment.number} te buscan uno, gratis, a toda hora: detox, tratamiento, grupos. Naloxona: en cualquier farmacia, sin receta. CUIDADO tiene otros datos.`,
  heard: [
    `Te leo. Es mucho junto. Si quieres una voz: ${suicide.number} y marca 2, o HABLAR para ver quien contesta.`,
    `Aqui sigo, como puede un programa. El ${suicide.number} también acompaña: marca 2, o manda AYUDA. GANAS si hay ganas.`,
    `Te leo, y puedes contarlo todo. Si quieres que conteste una persona: ${suicide.number} y marca 2; HABLAR dice mas.`,
  ],
  tooMany: (when) =>
    `Son muchos mensajes en poco tiempo. Los sigo leyendo por si hay peligro, y vuelvo a contestar ${when}. ${suicide.number} a toda hora: llama y marca 2, o manda AYUDA al ${suicide.number}. GANAS y AYUDA también valen.`,
  crave: `Qué bueno que escribes. Las ganas suben y luego bajan, muchas veces en 30 min. Agua fria en las muñecas, cuenta lento a 60. Una voz: ${suicide.number} y marca 2. Si crees que vas a consumir: ${notAlone.number}, gratis, se quedan en la linea. CUIDADO tiene mas.`,
  talk: `Por aqui no contesta nadie del grupo todavia, y no te voy a mentir. Una persona contesta en el ${suicide.number}, marca 2. Si crees que vas a consumir: ${notAlone.number}, gratis. Para ayuda cerca de ti: ${treatment.number}.`,
  next: (next) => `Te pregunto ${next}. HORA y algo como 8:30am lo cambia; CHEQUEO vale ahora mismo.`,
  bot: `Soy un programa; aqui no lee ni escribe ninguna persona. Una persona, a toda hora: llama al ${suicide.number} y marca 2. MENU muestra lo que sé hacer.`,
  another: `No digo nada de nadie, ni siquiera si conozco a esa persona. Siento que sea tan duro. Si hay peligro: ${emergency.number}. Para ti también, a toda hora: ${suicide.number} y marca 2. Tratamiento y ayuda a familias, gratis: ${treatment.number}.`,
  settings: ({ time, sundays, zip, name, perDay, plain, pin, noReminders, pausedUntil, waits }) =>
    `${waits ? 'Espero tu NO o tu STOP. ' : ''}${pausedUntil === undefined ? '' : `En pausa hasta ${pausedUntil} (SEGUIR). `}HORA ${time}${sundays ? ' (domingos 12)' : ''}, ZIP ${zip ?? 'sin poner'}, NOMBRE ${name ?? 'sin poner'}, hasta ${perDay} al dia (MENOS o MAS TEXTOS), ${plain ? 'directo (DISCRETO)' : 'discreto (DIRECTO)'}, CLAVE ${pin ? 'si' : 'no'}, ${noReminders ? 'sin avisos de reuniones (CON AVISOS)' : 'con avisos de reuniones (SIN AVISOS)'}, español (ENGLISH). Manda la palabra y lo cambias.`,
  kept: (since, groups, what) =>
    `Guardado desde ${since}: tu numero, ${what}hora, idioma, ${groups}, respuestas, reuniones y avisos, mensajes 30 dias, tu consentimiento con fechas. Solo para ti. BORRAR borra todo menos lo ultimo.`,
  keptOf: { name: 'nombre', zip: 'ZIP', fits: 'lo que va contigo', pin: 'una clave (oculta)' },

  time: (time) => `Desde ahora te pregunto a las ${time}. DESHACER lo deja como antes.`,
  badTime: 'No pude leer esa hora. ¿HORA y algo como 8:30am, o 20:15?',
  zip: (zip) => `ZIP ${zip}, y con eso tu zona horaria. DESHACER lo deja como antes.`,
  badZip: 'No conozco ese ZIP. ¿ZIP y cinco cifras, como ZIP 84101?',
  name: (name) => `Te llamo ${name}. DESHACER lo deja como antes.`,
  badName: 'NOMBRE y como te llamo, hasta 20 letras: NOMBRE Sam.',
  language: 'Desde ahora en español. ENGLISH switches to English.',
  badLanguage: 'LANG ES para español, LANG EN for English.',
  perDay: (perDay) =>
    `Desde ahora hasta ${perDay} al dia por mi cuenta; tu eliges de 1 a 5 con MENOS TEXTOS o MAS TEXTOS. DESHACER lo deja como antes.`,
  mostPerDay: (perDay) => `Ya son ${perDay} al dia, lo mas que mando por mi cuenta. MENOS TEXTOS lo baja.`,
  leastPerDay: 'Ya es uno al dia, lo menos que hay. PAUSA 7 da una semana en silencio, STOP termina.',
  remindersOff:
    'Desde ahora no escribo nada de reuniones, ni si una no se hace. Lo que elegiste sigue en MIS REUNIONES; CON AVISOS los enciende, DESHACER también.',
  remindersOn: 'Los avisos de reuniones estan encendidos. MIS REUNIONES los muestra, SIN AVISOS los apaga.',
  discreet: 'Discreto: lo que mando por mi cuenta no dice nada en tu pantalla. DIRECTO lo cambia.',
  plain:
    'Directo: lo que mando por mi cuenta puede llamar las cosas por su nombre, también con la pantalla bloqueada. DISCRETO lo cambia.',

  paused: (until, time) =>
    `Silencio hasta ${until}; ese dia vuelvo a preguntar a las ${time}. Puedes escribirme antes cuando quieras, y SEGUIR lo termina.`,
  badUntil: 'No pude leer hasta cuando. PAUSA 7 para dias, o FUERA hasta viernes; lo mas son 90 dias.',
  resumed: (time) =>
    `Qué bueno que vuelves. Tras un tiempo fuera el cuerpo aguanta menos que antes: CUIDADO tiene numeros que vale guardar. Te pregunto a las ${time}; CHEQUEO vale ahora mismo.`,
  notPaused: (next) => `No hay ninguna pausa. Te pregunto ${next}. PAUSA 7 si quieres silencio.`,

  pinSet:
    'Clave puesta. MIS DATOS y ANIMO la piden desde ahora. Tal vez quieras borrar tu mensaje con ella. CLAVE NO la quita.',
  pinOff: 'Clave quitada. MIS DATOS y ANIMO contestan sin ella. CLAVE y de 4 a 8 cifras pone una.',
  noPin: 'No hay clave. CLAVE y de 4 a 8 cifras pone una.',
  badPin: 'CLAVE y de 4 a 8 cifras pone una; MIS DATOS y ANIMO la piden luego. CLAVE NO la quita.',
  askPin: 'Tu clave, por favor. Con otra cosa queda cerrado.',
  askOldPin: 'Primero la clave que tienes ahora, y luego vale la nueva. Con otra cosa queda como esta.',
  wrongPin: 'No es esa. Prueba otra vez, o déjalo. Si la perdiste, BORRAR TODO borra todo y puedes empezar de nuevo.',
  lostPin:
    'Nadie puede leer una clave, yo tampoco. Si la perdiste, BORRAR TODO borra todo y puedes empezar de nuevo. MENU muestra lo que vale sin ella.',
  pinLocked: 'Demasiados intentos, espero una hora. MENU muestra lo que vale sin la clave.',
  stillYou: (line) =>
    `${line}: hace tiempo que no escribes y pregunto antes: ¿este numero sigue siendo tuyo? SI, o STOP si me equivoco.`,

  stillYouPin: (line) =>
    `${line}: hace tiempo que no escribes y pregunto antes: ¿este numero sigue siendo tuyo? Manda tu CLAVE, o STOP si me equivoco.`,

  forget:
    'Esto borra todo lo que guardo de ti: nombre, ajustes, respuestas, grupos. Solo queda el registro de tu si y tu no a los mensajes, por ley. No se puede deshacer. BORRAR TODO lo hace; con otra cosa queda todo igual.',
  forgetNot: 'Esta bien, no se borra nada; todo queda como estaba. MENU muestra lo que puedes mandar.',
  forgetHow: 'Para borrar todo, manda BORRAR TODO. Con otra cosa queda como esta.',
  forgotten:
    'Hecho. Todo lo tuyo esta borrado menos el registro de tu consentimiento, y no mando nada mas. UNIRME empieza de nuevo, si un dia quieres. Cuidate mucho.',
  undone: (what) => `Deshecho: ${what} como antes.`,
  undonePause: (time) =>
    `Deshecho: no hay ninguna pausa. Te pregunto a las ${time}. PAUSA 7 si al final quieres silencio.`,
  undoneResume: (until) => `Deshecho: silencio otra vez hasta ${until}. SEGUIR lo termina antes.`,
  nothingToUndo: 'No hay nada que deshacer. DESHACER vale diez minutos tras un cambio; AJUSTES muestra como esta todo.',
  what: {
    name: 'tu nombre queda',
    zip: 'tu ZIP queda',
    time: 'tu hora queda',
    fits: 'lo que va contigo queda',
    language: 'el idioma queda',
    perDay: 'los mensajes al dia quedan',
    discreet: 'lo discreto queda',
    pause: 'tu pausa queda',
    resume: 'tu pausa queda',
    reminders: 'los avisos quedan',
  },
};
