/** The words with which meetings are asked for, in both languages, folded. Places are not among them. */
import type { Fellowship, MeetingTag } from '../../state/meeting/row.ts';
import type { DayPart } from './search.ts';

/** What a word or phrase of a question means. */
export type Meaning =
  | { readonly is: 'meeting' }
  /** Only before the word for meetings: "are there any". */
  | { readonly is: 'lead' }
  /** Joins what follows it: "in", "for". `near`: a place must follow. */
  | { readonly is: 'link'; readonly to: 'any' | 'place' | 'near' }
  /** Changes nothing, wherever it stands. */
  | { readonly is: 'filler' }
  | { readonly is: 'now' }
  | { readonly is: 'day'; readonly day: 'today' | 'tomorrow' | number; readonly part?: DayPart }
  | { readonly is: 'part'; readonly part: DayPart }
  | { readonly is: 'own' }
  | { readonly is: 'only'; readonly only: 'online' | 'in person' }
  | { readonly is: 'tag'; readonly tag: MeetingTag }
  | { readonly is: 'fellowship'; readonly fellowships: readonly Fellowship[] }
  | { readonly is: 'moud' };

export const twelveSteps: readonly Fellowship[] = ['NA', 'AA', 'CA', 'HA', 'MA', 'CMA'];
export const families: readonly Fellowship[] = ['Al-Anon', 'Nar-Anon'];

const tagWords: readonly (readonly [MeetingTag, string])[] = [
  ['women', 'women|woman|womens|women s|ladies|women only|mujeres|mujer|de mujeres|para mujeres'],
  ['men', 'men|mens|men s|guys|men only|hombres|hombre|de hombres|para hombres'],
  ['lgbtq', 'lgbtq|lgbt|lgbtqia|lgbtq friendly|lgbt friendly|gay|queer|lesbian|trans|rainbow|lesbianas'],
  ['young', 'young people|young|young adults|youth|ypaa|jovenes|para jovenes'],
  ['spanish', 'spanish|in spanish|spanish speaking|espanol|en espanol|habla hispana|hispano|latino|latinos|latina'],
  ['english', 'in english|english speaking|en ingles'],
  ['wheelchair', 'wheelchair|wheelchair accessible|wheelchair access|wheel chair|accessible|silla de ruedas|accesible'],
  ['sign-language', 'asl|sign language|deaf|lengua de senas|lenguaje de senas|sordos'],
  ['child-friendly', 'child friendly|kid friendly|kids|with kids|childcare|with childcare|children|con ninos|ninos'],
  ['beginners', 'beginner|beginners|newcomer|newcomers|principiantes|nuevos|recien llegados'],
  ['open', 'open|open to all|open to everyone|abierta|abiertas'],
  ['closed', 'closed|cerrada|cerradas'],
  ['step-study', 'step study|steps study|estudio de pasos'],
  ['speaker', 'speaker|speakers|oradores|orador'],
  ['discussion', 'discussion|discusion'],
  ['meditation', 'meditation|meditacion'],
  ['candlelight', 'candlelight|candle light|a la luz de las velas|con velas'],
];

const fellowshipWords: readonly (readonly [readonly Fellowship[], string])[] = [
  [['NA'], 'na|n a|narcotics anonymous|narcoticos anonimos'],
  [['AA'], 'aa|a a|alcoholics anonymous|alcoholicos anonimos'],
  [['Al-Anon'], 'al anon|alanon|alateen'],
  [['Nar-Anon'], 'nar anon|naranon'],
  [['CA'], 'ca|cocaine anonymous|cocainomanos anonimos'],
  [['HA'], 'ha|heroin anonymous|heroinomanos anonimos'],
  [['MA'], 'marijuana anonymous|marihuana anonimos'],
  [['CMA'], 'cma|crystal meth anonymous'],
  [['SMART'], 'smart|smart recovery'],
  [['Dharma'], 'dharma|recovery dharma|buddhist|budista'],
  [['Celebrate'], 'celebrate|celebrate recovery|christian|cristiana|cristianas'],
  [['LifeRing'], 'lifering|life ring'],
  [twelveSteps, '12 step|12 steps|twelve step|twelve steps|12step|doce pasos|12 pasos'],
  [families, 'for family|for families|families|para familias|para la familia|familias|relatives|for parents'],
];

const dayWords: readonly (readonly [number, string])[] = [
  [0, 'sunday|sundays|sun|domingo|domingos|el domingo|los domingos'],
  [1, 'monday|mondays|mon|lunes|el lunes|los lunes'],
  [2, 'tuesday|tuesdays|tue|tues|martes|el martes|los martes'],
  [3, 'wednesday|wednesdays|wed|weds|wensday|wednsday|miercoles|el miercoles|los miercoles'],
  [4, 'thursday|thursdays|thu|thur|thurs|jueves|el jueves|los jueves'],
  [5, 'friday|fridays|fri|viernes|el viernes|los viernes'],
  [6, 'saturday|saturdays|sat|sabado|sabados|el sabado|los sabados'],
];

const others: readonly (readonly [Meaning, string])[] = [
  [
    { is: 'meeting' },
    'meeting|meetings|mtg|mtgs|meetin|meetins|mtngs|reunion|reuniones|junta|juntas|' +
      'what meetings are|what meetings are there|what meetings are on|which meetings are|which meetings are on|que reuniones hay|que juntas hay|cuales reuniones hay',
  ],
  [
    { is: 'lead' },
    'find|find me|find us|find a|show|show me|show me the|show|list|list of|list the|give me|get me|send me|search|search for|look up|look for|' +
      'looking for|im looking for|i am looking for|i need|i need to find|i want|i want to find|i wanna find|i would like|need|need to find|want|can you find|can you find me|can i get|' +
      'where is|where is the|wheres|wheres the|where are|where are the|where can i find|where can i go to|where do i find|is there|are there|do you have|do u have|any idea of|' +
      'i want to go to|i need to go to|i need to get to|i want to get to|i wanna go to|i gotta get to|get me to|what|what are|what are the|what is the|whats the|which|when is the|whens the|when are|when are the|' +
      'a|an|any|some|the next|next|closest|nearest|the closest|the nearest|more info on|' +
      'hay|hay alguna|hay algunas|busco|buscar|busca|buscame|quiero|quiero ir a|necesito|necesito ir a|quisiera|dame|deme|muestrame|muestra|encuentra|encontrar|' +
      'donde hay|donde estan las|donde puedo encontrar|donde encuentro|que|cuales|cuando hay|cuando es la|alguna|algunas|una|unas|la proxima|las proximas|proxima|proximas|ver|ver las|lista de|mandame',
  ],
  [
    { is: 'link', to: 'any' },
    'on|for|at|this|of|with|and|or|that are|which are|during|de|para|con|y|o|por|que sean|del|el|los',
  ],
  [{ is: 'link', to: 'place' }, 'in|from|to|en|a'],
  [
    { is: 'link', to: 'near' },
    'near|nearby|close to|closest to|nearest to|near to|around|by|next to|not far from|near zip|in zip|zip|zip code|cerca de|cerca a|cercanas a|cercano a|junto a|alrededor de|codigo|codigo postal',
  ],
  [
    { is: 'filler' },
    'please|pls|plz|thanks|thank you|thx|ty|hi|hello|hey|hola|right|available|going on|happening|scheduled|recovery|group|groups|there|there are|that i can go to|i can go to|i can attend|' +
      'por favor|porfa|porfavor|gracias|disponibles|grupo|grupos|que haya|recuperacion|de recuperacion',
  ],
  [{ is: 'now' }, 'now|right now|open now|rn|soon|starting now|starting soon|asap|ahora|ahora mismo|ahorita|ya|pronto'],
  [{ is: 'day', day: 'today' }, 'today|2day|hoy|later today|for today|para hoy|el dia de hoy'],
  [
    { is: 'day', day: 'today', part: 'evening' },
    'tonight|tonite|2nite|tonigh|this evening|later tonight|esta noche|hoy en la noche|hoy por la noche',
  ],
  [{ is: 'day', day: 'today', part: 'morning' }, 'this morning|esta manana'],
  [{ is: 'day', day: 'today', part: 'afternoon' }, 'this afternoon|esta tarde'],
  [{ is: 'day', day: 'tomorrow' }, 'tomorrow|tmrw|tmw|tomorow|tommorow|2moro|2morrow|tomoro|manana|para manana'],
  [{ is: 'day', day: 'tomorrow', part: 'morning' }, 'manana por la manana|manana en la manana'],
  [{ is: 'part', part: 'morning' }, 'morning|mornings|in the morning|por la manana|en la manana|de la manana'],
  [{ is: 'part', part: 'afternoon' }, 'afternoon|afternoons|in the afternoon|por la tarde|en la tarde'],
  [
    { is: 'part', part: 'evening' },
    'evening|evenings|night|nights|nite|in the evening|at night|noche|por la noche|en la noche|de noche',
  ],
  [
    { is: 'own' },
    'near|nearby|near me|near by|near here|close|close by|close to me|close to here|by me|around me|around here|here|in my area|near my zip|my area|near home|near my home|near my house|local|' +
      'cerca|cerca de mi|cerca de aqui|aqui|aqui cerca|por aqui|cerca de mi casa|cercanas|cercana|en mi zona|mas cercana|mas cercanas',
  ],
  [
    { is: 'only', only: 'online' },
    'online|on line|virtual|zoom|on zoom|by zoom|by phone|phone|en linea|virtuales|por zoom|en zoom|por telefono',
  ],
  [{ is: 'only', only: 'in person' }, 'in person|inperson|face to face|en persona|presencial|presenciales'],
  [
    { is: 'moud' },
    'moud|mat|mat friendly|moud friendly|medication friendly|methadone|suboxone|subs|bupe|buprenorphine|on suboxone|on methadone|on mat|' +
      'suboxone friendly|methadone friendly|metadona|suboxona|buprenorfina|con metadona|con medicamento|medicamento|medicacion',
  ],
];

const all: readonly (readonly [Meaning, string])[] = [
  ...others,
  ...tagWords.map(([tag, words]) => [{ is: 'tag', tag }, words] as const),
  ...fellowshipWords.map(([fellowships, words]) => [{ is: 'fellowship', fellowships }, words] as const),
  ...dayWords.map(([day, words]) => [{ is: 'day', day }, words] as const),
];

/** Each phrase with what it may mean: "near" is here, or joins a place. */
export const meanings: ReadonlyMap<string, readonly Meaning[]> = new Map(
  [
    ...Map.groupBy(
      all.flatMap(([meaning, words]) => words.split('|').map((phrase) => ({ phrase, meaning }))),
      ({ phrase }) => phrase,
    ),
  ].map(([phrase, found]) => [phrase, found.map(({ meaning }) => meaning)]),
);

export const longestPhrase = Math.max(...Array.from(meanings.keys(), (phrase) => phrase.split(' ').length));

/** Words that are read when one letter is wrong, missing, too many, or has changed places with the next. */
export const forgiven: readonly string[] = [
  ...'meetings meeting reuniones tonight tomorrow online wednesday thursday saturday tuesday sunday monday friday'.split(
    ' ',
  ),
  ...'spanish espanol wheelchair methadone suboxone nearby beginners newcomers miercoles jueves viernes sabado'.split(
    ' ',
  ),
  ...'domingo mujeres hombres virtual afternoon morning evening dharma lifering'.split(' '),
];

/** Words in their own right, one letter from one of these. */
export const spelledRight: ReadonlySet<string> = new Set(
  'melting reuniones mooning fridays wine lighting meeting mornings mourning moaning evenings seating'.split(' '),
);

/** With one of these it is somebody talking, and nothing is looked up. */
export const talk: ReadonlySet<string> = new Set(
  (
    'i im ive id my mine me myself you your youre he she they them their his her we our us it its this is was were are am be been being will would wont ' +
    'should could can cant dont didnt doesnt isnt wasnt not no never nothing every always too so very just but because if then than went go going gone goes get got had has have having hate love like ' +
    'loved liked hated missed miss leaving left made make makes feel felt feels help helped helps work works think thought hard good bad great better worse best fun tired sucks suck about after before ' +
    'until again still anymore who why how what when said told talk talked say says see saw skip skipped keep keeps kept take took did does do ' +
    'yo mi mis me tu tus te el ella ellos nos fue es era son soy eres esta estan estoy estuvo va voy fui ir no nunca siempre muy pero porque si como cuando quien ' +
    'gusta gusto gustan odio ayuda ayudan falte falto salio bien mal dura duro dificil aburrida buena larga despues antes'
  ).split(' '),
);

/** Names of places that are words first: taken for the place only with its state, or after "near". */
export const everyday: ReadonlySet<string> = new Set(
  (
    'boring hope start friend happy fine clean faith grace harmony unity welcome comfort energy rescue early home house day man cool freedom ' +
    'justice friendship nice normal bliss joy honor pride success luck okay accident surprise crazy church hell change peace truth love time best young post ' +
    'general mind person service fear due progress need alone media reform protection ' +
    'downtown uptown midtown airport college august bright celebration corazon esperanza grill harbor linda minor oasis opportunity ' +
    'parole primera sunrise supreme tool trainer trooper hideaway'
  ).split(' '),
);
