/**
 * Wishes in people's own words, put as the command that grants them: a verb, and what it is about. Each is the whole
 * text, so that a sentence that only holds the words stays a sentence (VOCABULARY 1).
 */
import { withoutCourtesy } from '../../kernel/language/commands.ts';
import { fold, words } from '../../kernel/language/fold.ts';
import { readTime } from '../../kernel/time/reading-times.ts';

/** How a wish begins and ends without saying anything of it. */
const lead =
  /^(?:(?:hi|hey|hello|ok|okay|so|also|and|actually|maybe|hola|oye|pues) )*(?:(?:(?:can|could|would|will) (?:you|u|i|we)|(?:id|i would) (?:like|love)(?: you)?(?: to)?|i (?:want|need|wanna|gotta)(?: you)?(?: to)?|(?:me )?(?:puedes?|podrias?|pueden|podria)|(?:quiero|quisiera|necesito|ocupo|me gustaria)(?: que)?) )?(?:(?:please|just|maybe|still|por favor) )*/u;
const tail =
  /(?: (?:instead|from now on|please|thanks|mejor|en vez|desde ahora|de ahora en adelante|por favor|gracias))+$/u;

const set =
  '(?:change|set|move|make|switch|put|shift|update|send|text|message|ask|ping|edit|cambi(?:a|ar|ame|arme|o)|pon(?:er|me|erme|go)?|mueve(?:me|lo)?|mover|mand(?:a|ar|ame|arme)|escrib(?:e|ir|eme|irme)|pregunt(?:a|ar|ame|arme))';
const my = '(?:(?:me|it|them|these|this|my|the|your|mi|mis|la|el|los|lo) ){0,2}';
const clockNoun =
  '(?:daily |text |diario )?(?:check ?in time|check ?ins?|time|texts?|messages?|question|hora|chequeos?|mensajes?|pregunta)(?: time)?';
const anySetting = `(?:${clockNoun}|name|zip|zip code|pin|language|settings?|nombre|codigo(?: postal)?|clave|idioma|ajustes)`;

const toTime = new RegExp(`^${set} ${my}(${clockNoun} )?((?:to|for|at|in|a|para|en|por) )?(.+)$`, 'u');
const partsOfDay: readonly (readonly [RegExp, string])[] = [
  [/^(?:(?:in )?(?:the )?|(?:por )?(?:la )?|muy )(?:early(?: (?:in the )?mornings?)?|temprano)$/u, '7am'],
  [/^(?:in )?(?:the )?mornings?$|^(?:por |en )?(?:la |las )?mananas?$/u, '9am'],
  [/^(?:in )?(?:the )?afternoons?$|^(?:por |en )?(?:la |las )?tardes?$/u, '2pm'],
  [/^(?:in )?(?:the )?evenings?$/u, '7pm'],
  [/^(?:at |in the )?nights?$|^(?:por |en |de )?(?:la |las )?noches?$/u, '9pm'],
];

/** "Early morning", "at night": an hour that stands for it. */
export function readPartOfDay(said: string): string | undefined {
  return partsOfDay.find(([pattern]) => pattern.test(said))?.[1];
}

/** "Make it 4" is perhaps a check-in: a bare digit needs a word that says it is a time. */
function timeWish(folded: string): string | undefined {
  const [, noun, link, said = ''] = toTime.exec(folded) ?? [];
  if (said === '' || (noun === undefined && link === undefined && /^[1-5]$/u.test(said))) return undefined;
  const part = readPartOfDay(said);
  if (part !== undefined) return `TIME ${part}`;
  return readTime(said) === undefined ? undefined : `TIME ${said}`;
}

/** One line each: what is no name, how long somebody is away, and which language is to be spoken. */
const LONGER = `
  an?|the|what|when|if|back|later|now|tomorrow|today|tonight|soon|asap|any ?time|maybe|crazy|stupid|names?|something|somebody|someone|un|una|el|la|lo|algo|que|como|si|por|cuando|donde|quien|adios|manana|luego|hoy|mas|mis|todo|tus|again|out|up|in|on|at|before|after
  (?:im|i am|ill be|i will be|were|we are|estoy|estare|voy a estar|me|me voy|voy) (?:going (?:to be )?|gonna be |voy )?(?:away|out(?: of town)?|camping|travell?ing|on (?:vacation|a trip)|off grid|gone|de viaje|fuera|de vacaciones|a acampar|de campamento)(?: (?:with )?no (?:signal|service))? (?:until|till|til|thru|hasta) (?:the |el |la )?(.+?)(?: (?:with )?(?:no|without|sin) (?:a |my )?(?:signal|service|phone|reception|senal|telefono))?
  (?:(?:switch|change|talk|speak|write|text|put|answer|i prefer|i speak|i only speak|pon(?:me|lo)?|hablame|escribeme|cambia(?:me|lo)?|prefiero|mandame(?:los)?|contestame|(?:solo )?hablo)(?: me| it| them| this)? ?(?:to|in|en|a|al)? ?)(english|spanish|espanol|ingles)
`;

const parts = (): string[] => LONGER.trim().split(/\n */u);

const tongueOf = (said: string): string | undefined => new RegExp(`^${parts()[2]}$`, 'u').exec(said)?.[1];

const naming =
  /^(?:call me|my names?(?: is)?|(?:change|set) my name to|dime|llamame|me llamo|mi nombre es|cambia(?:me)? (?:mi|el) nombre a) ((?:\S+ )?\S+)$/u;
const notNames = (said: string): boolean =>
  new RegExp(`^(?:${parts()[0]})(?: |$)|(?:^| )(?:lol|haha|jk)(?: |$)`, 'u').test(said);

/** As typed, for a name keeps its accents. */
function nameWish(folded: string, body: string): string | undefined {
  const said = naming.exec(folded)?.[1];
  if (said === undefined || notNames(said)) return undefined;
  const typed = body
    .trim()
    .split(/\s+/u)
    .filter((word) => fold(word) !== '');
  return words(typed.join(' ')).length === typed.length
    ? `NAME ${typed.slice(-words(said).length).join(' ')}`
    : undefined;
}

const resting =
  /^(?:(?:take|have|get|tomar|tomarme|darme|hacer) )?(?:a |un |una )?(?:little |short )?(?:break|pause|descanso|pausa)( (?:from|of|de) (?:these|this|you|it|them|(?:the |these |los |estos )?(?:texts?|texting|messages|mensajes)))?(?: (?:for|por|until|till|hasta|durante|de))?(?: (.+))?$/u;
const shortWhile = /^(?:a )?(?:few|couple)(?: of)? days|^unos (?:cuantos )?dias|^un par de dias/u;
const longWhile = /^(?:a |some )?(?:while|bit|time)$|^un (?:tiempo|rato)$/u;

/** "I need a break" alone is no wish to this line. */
function restWish(folded: string): string | undefined {
  const match = resting.exec(folded);
  const [, from, span = ''] = match ?? [];
  if (match === null || (from === undefined && span === '')) return undefined;
  if (span === '' || longWhile.test(span)) return 'PAUSE 7';
  return shortWhile.test(span) ? 'PAUSE 3' : `PAUSE ${span}`;
}

const zipSaid =
  /^(?:i (?:live|stay)|im|i am|vivo|estoy|(?:i )?(?:just )?moved|me mude)(?: now| ahora)? (?:in|at|to|en|a|al) (\d{5})$|^(?:change|set|update|cambia) (?:my|mi) (?:new )?(?:zip(?: code)?|codigo(?: postal)?) (?:to|a|al) (\d{5})$/u;
const pinSaid =
  /^(?:set|make|use|add|put|create|change|pon(?:er|le|me)?|crea|cambia) (?:(?:a|my|the|un|una|mi|la) )?(?:new )?(?:pin|clave|passcode|password)(?: code)?(?: (?:to|of|as|a|de))? (\d{4,8})$/u;

/** Each line is a command and the whole of a text that asks for it. */
const ASKED = `
  LESS = (?:text|message|send|write|contact)(?: me| to me)?(?: a (?:bit|little))? (?:less|fewer)(?: often| texts?| messages?)?
  LESS = (?:mand|escrib)(?:a|ar|e|ir)(?:me)?(?: un poco)? menos(?: mensajes?| textos?| veces| seguido)?
  MORE TEXTS = (?:text|message|send|write)(?: me| to me)? more(?: often| texts?| messages?)?
  MORE TEXTS = (?:mand|escrib)(?:a|ar|e|ir)(?:me)? mas(?: mensajes?| textos?| veces| seguido)?
  RESUME = (?:back|(?:im|i am) back (?:home|now|again)|ya (?:volvi|regrese|estoy de vuelta)|estoy de vuelta|regrese)
  MENU = what (?:else )?can (?:you|u|i|this)(?: [a-z]+)? (?:do|text|say|send)(?: here)?
  MENU = what (?:are|is) (?:the|my|your) (?:commands?|options?)
  MENU = how (?:does (?:this|it)|do you|do i use) (?:work|this)
  MENU = que (?:puedes|sabes|puedo|se puede) (?:hacer|mandar|escribir|decir)(?: aqui)?
  MENU = como (?:funciona|se usa)(?: esto)?
  PRIVACY = who (?:else )?(?:(?:can|will|gets to|could) )?(?:reads?|sees?) (?:this|these|it|them|my [a-z]+|what i [a-z]+)
  PRIVACY = (?:can|could|does|will|do) (?:my|the|your|anyone|anybody|someone|somebody|other|people)(?: [a-z]+){0,2} (?:see|read|know) (?:this|these|it|my [a-z]+|what i [a-z]+)
  PRIVACY = (?:is|are) (?:this|it|that|these|everything|what i [a-z]+)(?: [a-z]+)? (?:confidential|private|anonymous|secret|secure)
  PRIVACY = (?:esto )?(?:es|queda)(?: esto| todo)? (?:confidencial|privado|anonimo|secreto|entre nosotros)
  PRIVACY = quien (?:puede )?(?:lee|leer|ve|ver) (?:esto|lo que [a-z]+|mis [a-z]+)
  PRIVACY = (?:puede|pueden|va a)(?: [a-z]+){1,3} (?:ver|leer) (?:esto|lo que [a-z]+|mis [a-z]+)
  COST = (?:what|how much)(?: does| do| is| will| would)?(?: it| this| that| the texts?| they)? (?:cost|costs|charge)(?: me)?
  COST = how much is (?:it|this)
  COST = whats the (?:cost|price)
  COST = (?:is|are) (?:it|this|these|the texts|that)(?: really| all)? free
  COST = do i (?:have to|need to|gotta) pay(?: for (?:it|this))?
  COST = how (?:many|often)(?: (?:texts?|messages?))?(?: (?:will|do|does|would|are|is|a day|per day|you|u|i|it|this|be|get|send|text|write|message|me|there|come|each day|every day|do i|expect))*
  COST = (?:cuanto (?:cuesta|cuestan|vale|cobran)|(?:es|son) gratis|(?:hay que|tengo que) pagar)(?: esto| algo)?
  COST = (?:cuantos mensajes|cada cuanto)(?: (?:son|mandan|mandas|escriben|escribes|me|al dia|por dia|voy a|recibir|recibo|van a|llegan|hay))*
  TALK = (?:talk|speak|chat|hablar|platicar|hable) (?:to|with|con) (?:an? |some |una? )?(?:real |actual |live |otra )?(?:human|person|people|someone|somebody|anyone|anybody|counselor|peer|persona|humano|alguien|consejer[oa])(?: (?:real|here|now|de verdad|aqui|ahora|being))*
  TALK = (?:someone|somebody|anyone|alguien) (?:to talk to|con quien hablar)
  TALK = (?:call me|give me a call|a (?:real )?(?:human|person)|una persona(?: real)?|llamame|llamarme|marcame)
  ARE YOU A BOT = (?:are )?(?:you|u) (?:an? )?(?:real|human|bot|robot|person|machine|ai)(?: (?:person|human|one))?
  ARE YOU A BOT = (?:is|are) (?:there )?(?:anyone|anybody|someone|somebody|an? (?:real )?(?:person|human))(?: (?:really|actually|even|real))? (?:there|here|reading(?: this)?|on the other (?:end|side)|real)
  ARE YOU A BOT = (?:do|does) (?:real )?(?:people|humans|anyone|anybody|someone|a person)(?: really)? (?:read|write|answer) (?:this|these|me)
  ARE YOU A BOT = (?:eres|hay) (?:alguien|una persona)(?: (?:de verdad|real|leyendo|del otro lado))
  COORDINATOR = (?:who (?:has |all )?(?:joined|signed up)|who is in (?:the|my) group|how many (?:members|people) (?:joined|are in|do i have)(?: [a-z]+)*|what can i do as (?:a |the )?coordinator|quien(?:es)? (?:entro|entraron|se unio|se unieron)|que puedo hacer como coordinador[a]?)
  FIND HELP = (?:(?:where|how)(?: can| do| could)? (?:i |we )?(?:get|find)|find|donde (?:consigo|hay|encuentro|puedo conseguir)|como consigo)(?: me)?(?: some| free| an?| la| el| una?)* ?(?:detox|rehab|narcan|naloxone|naloxona|treatment|tratamiento|meetings?|reunion(?:es)?|(?:suboxone|methadone|metadona)(?: clinic)?)(?: (?:near(?: me| by)?|nearby|here|around here|tonight|today|cerca|aqui|hoy|gratis))*
  FIND HELP = (?:to (?:go to|get into) )?(?:detox|rehab|treatment)
  FIND HELP = (?:entrar a |un )?(?:detox|tratamiento)
  FIND HELP = (?:what|which|que) (?:meetings|reuniones)(?: (?:are|hay|there|tonight|today|near|me|hoy|cerca|now))*
`;

const settingsAsked = new RegExp(
  `^(?:(?:how|where) (?:do|can|would) i|how to|is there a way to|como) (?:${set}|puedo ${set}|se cambia) ${my}${anySetting}$|^${set} ${my}${anySetting}$|^(?:whats|what is|cual es|show me|muestrame) (?:my|mi|mis) ${anySetting}(?: set to| set at| now)?$`,
  'u',
);

let asked: readonly (readonly [string, RegExp])[] | undefined;

function fixedWish(...said: readonly string[]): string | undefined {
  asked ??= [
    ['SETTINGS', settingsAsked],
    ...ASKED.trim()
      .split('\n')
      .map((line): readonly [string, RegExp] => {
        const [command = '', pattern = ''] = line.trim().split(' = ');
        return [command, new RegExp(`^(?:${pattern})$`, 'u')];
      }),
  ];
  return asked.find(([, pattern]) => said.some((one) => pattern.test(one)))?.[0];
}

/** The command that a text in free words asks for. */
export function inOwnWords(body: string): string | undefined {
  const whole = withoutCourtesy(fold(body));
  const folded = whole.replace(lead, '').replace(tail, '');
  const said = fixedWish(folded, whole);
  if (said !== undefined) return said;
  const [, zip, newZip] = zipSaid.exec(whole) ?? zipSaid.exec(folded) ?? [];
  if (zip !== undefined || newZip !== undefined) return `ZIP ${zip ?? newZip}`;
  const pin = pinSaid.exec(folded)?.[1];
  if (pin !== undefined) return `PIN ${pin}`;
  const tongue = tongueOf(folded) ?? tongueOf(whole);
  if (tongue !== undefined) return tongue;
  const until = new RegExp(`^${parts()[1]}$`, 'u').exec(whole)?.[1];
  if (until !== undefined) return `AWAY until ${until}`;
  return restWish(folded) ?? nameWish(folded, body) ?? timeWish(folded);
}
