/** What people type for a name, a ZIP code, an age or a way in, read strictly: the rest is a sentence. */
import { readNo, readSkip, readYes } from '../../kernel/language/answers.ts';
import { withoutCourtesy } from '../../kernel/language/commands.ts';
import { fold, words } from '../../kernel/language/fold.ts';
import { gsmSafe, isGsm } from '../../kernel/language/segments.ts';

const longestName = 20;
const introduction =
  /^(?:my name is|the name is|name is|i am|i'm|im|call me|its|it's|me llamo|mi nombre es|soy|dime)\s+/iu;
const nameShape = /^[\p{L}\p{M}][\p{L}\p{M}' .-]*$/u;

const noName = new RegExp(
  '^(?:ok|okay|k|hi|hey|hello|hola|bye|thanks|gracias|what|why|who|que|quien|maybe|help|menu|none of|whatever|.$|. (?:and|or|y|o) .$)\\b' +
    '|\\b(?:city|street|avenue|ave|utah|texas|california|again|calling)$|^(?:de|raro|lindo|bonito|feo|falso)\\b|^none of | (?:them|these)$',
  'u',
);

/** Words of a sentence: "im gonna use" and "im high" are somebody talking. */
const talking =
  /\b(?:gonna|going|use|used|using|high|drunk|drinking|drank|relapsed?|relapsing|craving|need|want|help|cant|dont|not|scared|afraid|sick|dead|die|dying|lost|alone|lonely|tired|sad|mad|here|at|in|on|the|my|is|am|was|he|she|they|it|you|please|about|quiero|necesito|tengo|estoy|voy|consumir|consumi|tomar|tome|ayuda|solo|sola|mi)\b/u;

/** "Yes", "ok", "a and d" and "Salt Lake City" answer something else. */
function isNoName(name: string): boolean {
  return readYes(name) || readNo(name) || readSkip(name) || noName.test(fold(name)) || talking.test(fold(name));
}

/**
 * A name as it may be said back: up to 20 letters, no digits, no link. `most` words at most. GSM-7 or none: a letter of another script would make every text
 * with it twice as long (RULES 38).
 */
export function readName(typed: string, most: number): string | undefined {
  const name = gsmSafe(typed.trim().replace(introduction, ''))
    .replace(/[.,!\s]+$/u, '')
    .trim();
  if (name.length > longestName || !nameShape.test(name) || !isGsm(name) || /\.\S/u.test(name)) return undefined;
  return words(name).length <= most && !isNoName(name) ? name : undefined;
}

/** Five digits, with or without the four that may follow; the first five count. */
export function readZip(typed: string): string | undefined {
  return /^(\d{5})(?:[-\s]?\d{4})?$/u.exec(
    fold(typed).replace(/^(?:(?:my|its|mi|el|es) )?(?:(?:zip|codigo)(?: code| postal)? )?(?:is |es )?/u, ''),
  )?.[1];
}

const nowhere =
  /\b(?:homeless|unhoused|no (?:zip|address|home)|dont have (?:an? |any )?(?:zip|address|home|house|place)|shelter|on the streets?|(?:in|out of) my (?:car|van|tent)|sin (?:casa|hogar|techo|domicilio)|no tengo (?:casa|zip|codigo|domicilio|direccion)|en la calle|albergue)\b/u;

/** Whether somebody has no ZIP to give: no home, or none they can name. */
export function hasNoZip(folded: string): boolean {
  return nowhere.test(folded);
}

const wishes = new RegExp(
  '^(?:(?:hi|hello|hey|hola|ok|yes|yeah|si) )*(?:' +
    '(?:(?:i )?(?:want|wanna|would like|need|like) (?:to )?|id like to |how (?:do|can) i |can i |let me |could i |im (?:trying|here|ready) to |ready to )' +
    '(?:join|sign up|get in|be in|start)(?: (?:up|in|now|this|it|the group|the line|us|you))?(?: for (?:(?:the|your|these|this|daily) )?(?:it|this|texts?|texting|messages|line|program|group|check ?ins?))?' +
    '|join (?:me|us)(?: up| in)?|sign me up|add me|count me in|enroll me|jion|jon|joim|jojn|joni|joinn+' +
    '|(?:yo )?(?:quiero|quisiera|me gustaria|deseo|puedo|como puedo|necesito) (?:unirme|entrar|inscribirme|apuntarme|registrarme|participar)(?: al grupo| a esto| aqui)?' +
    '|como (?:me uno|entro|me inscribo|me apunto|me registro)|me quiero (?:unir|inscribir|apuntar)|(?:apuntame|inscribeme|anotame|inscribirme|unir me|unirmee+|unierme)' +
    ')$',
  'u',
);

/** The wish to join in plain words ("id like to join please", "quiero unirme"). */
export function wishesToJoin(folded: string): boolean {
  return wishes.test(withoutCourtesy(folded));
}

const oldest = 120;
const adult =
  /^(?:(?:yes|yeah|yep|si) )?(?:im |i am )?(?:over|above|older than|more than) 18$|^(?:(?:yes|si) )?(?:im an adult|i am an adult|adult|soy adult[oa]|soy mayor(?: de edad)?|mayor de edad|18 or older|mas de 18(?: anos)?|tengo mas de 18(?: anos)?)$/u;
const minor = /\b(?:under|almost|nearly|not|less than|menor|menos de|casi|todavia no)\b/u;
const age =
  /^(?:(?:yes|yeah|yep|si|no|nope|well|actually) )?(?:im|i am|age|ya tengo|tengo|soy de|i just turned|just turned|acabo de cumplir)? ?(?:only |solo )?(\d{1,3})(?: ?(?:years?|yrs?|yr) old|yo| y o| yo| ?(?:years?|yrs?|anos)(?: de edad)?)?$/u;

/** Whether somebody says they are 18 or older; undefined where the words do not settle it. */
export function readAdult(body: string): boolean | undefined {
  const folded = withoutCourtesy(fold(body));
  if (readYes(body) || adult.test(folded)) return true;
  if (readNo(body)) return false;
  if (minor.test(folded) && /\b18\b|\bedad\b/u.test(folded)) return false;
  const said = Number(age.exec(folded)?.[1] ?? Number.NaN);
  if (said < 18) return false;
  return said <= oldest && !/^(?:no|nope) /u.test(folded) ? true : undefined;
}

const keeping = new RegExp(
  '\\b(?:(?:dont|do not) (?:stop|leave|go)|(?:keep|continue|go on|carry on)(?: on)?(?: (?:texting|sending|writing|going|it|them|me|coming))+|(?:u|ur|you|youre|your|its|it is|theyre|all) (?:are )?(?:ok|okay|good|fine|alright|cool)|i (?:like|want|love|need) (?:it|them|these|this|your texts|the texts)|i didnt mean (?:that|it|you|stop)' +
    '|sigue|siga|sigan|sigueme|continua|no (?:pares|paren|pare|dejes|dejen|te vayas)|quedate|me gustan?|esta bien asi)\\b',
  'u',
);

const complaint = /\b(?:(?:you|u|why do you|dont|do not) (?:keep|never|dont)|unsubscribe|quit|no (?:me )?sigas?)\b/u;

/** Whether somebody in doubt wants the texts to go on ("no wait dont stop", "sigue"). A plain yes to stopping is not. */
export function wantsToKeep(body: string): boolean {
  const folded = withoutCourtesy(fold(body));
  if (readNo(body) || /^(?:keep|stay|continue|sigue|quedate)$/u.test(folded)) return true;
  return !readYes(body) && keeping.test(folded) && !complaint.test(folded);
}

const stillMe =
  /^(?:(?:yes|yea|yeah|yep|yup|y|si|claro|hi|hey) )*(?:its? (?:is )?(?:still )?(?:me|mine|my (?:number|phone))|it is|(?:still|this is(?: still)?) (?:me|mine|my (?:number|phone))|same (?:number|person)|soy yo(?: todavia)?|todavia soy yo|sigo siendo yo|aun soy yo|(?:todavia |sigue siendo )?(?:es )?(?:mio|mi numero|mi telefono))$/u;

/** "Yes", "yes its me", "soy yo". */
export function isStillMe(body: string): boolean {
  return readYes(body) || stillMe.test(withoutCourtesy(fold(body)));
}

const notMe =
  /\b(?:wrong (?:number|person|phone)|new phone who(?: is this|s this| dis)?|who dis|not (?:my number|me|mine)|numero equivocado|no (?:soy (?:yo|el|ella|esa persona)|es (?:mi numero|mio))|otra persona|te equivocas|se equivoca)\b/u;

/** "No", "wrong number", "new phone who dis": the number has another owner. */
export function isNotMe(body: string): boolean {
  return readNo(body) || (words(body).length <= 6 && notMe.test(fold(body)));
}

const kin =
  '(?:son|daughter|kid|child|brother|sister|husband|wife|mom|mother|dad|father|boyfriend|girlfriend|partner|ex|friend|cousin|nephew|niece|grandson|roommate)';
const parientes =
  '(?:hij[oa]|herman[oa]|espos[oa]|marido|mujer|mama|papa|madre|padre|novi[oa]|pareja|amig[oa]|prim[oa]|sobrin[oa]|niet[oa])';
const ofAnother = [
  new RegExp(
    `^(?:(?:can|could) you (?:tell|check)(?: me)?(?: if| whether| on| how)?|do you know (?:if|whether|how|where)|tell me (?:if|how|whether|about)|i (?:need|want) to know (?:if|how|whether)|(?:is|has|did|does|was|how is|hows|where is|are)) (?:my|our) ${kin}\\b`,
    'u',
  ),
  new RegExp(
    `^(?:(?:me )?(?:puedes?|pueden) (?:decirme|decir)(?: si| como)?|saben? (?:si|algo de|como)|sabes (?:si|algo de|como)|(?:dime|digame) (?:si|como)|quiero saber (?:si|como)|esta|como esta|ha|sigue)(?: esta| sigue| anda)? mi ${parientes}\\b`,
    'u',
  ),
];

/** "Is Mike ok", "is Mike in the group": a name in the place of kin. */
const named =
  /^(?:is|has|did|does|was|esta|sigue)(?! (?:it|that|this|there|he|she|the|a|an|my|your|anyone|anybody|someone|somebody|everything|life|god|el|la|eso|esto|mi|todo|alguien)\b) \p{L}{2,20}(?: \p{L}{2,20})? (?:ok|okay|alright|safe|alive|sober|clean|using|there|in (?:the|this|your) (?:group|program|line)|a member|join(?:ed)?|signed up|bien|limpi[oa]|en (?:el|este) grupo|ahi)(?: (?:again|still|today|now|or not))?$/u;

/** A stranger who looks for help for their own. */
const forKin = new RegExp(
  `^(?:i (?:want|need|am looking for|look for)|im looking for|looking for|quiero|necesito|busco) (?:some )?(?:help|ayuda) (?:for|with|para|con) (?:my|our|mi) ${kin.replace(')', '|')}${parientes.slice(3)}\\b|^mi ${parientes} (?:volvio a|sigue) (?:consumi\\p{L}*|usa\\p{L}*|toma\\p{L}*|bebe\\p{L}*)\\b|^(?:my|our) ${kin} (?:is|started) (?:using|drinking)(?: again)?\\b`,
  'u',
);

const withQuestionMark = new RegExp(
  `^(?:my|our) ${kin} (?:is |still |using |clean |sober |ok |okay |there |in )|^mi ${parientes} (?:esta|sigue|ha|anda|volvio)\\b`,
  'u',
);

/** A question about another person, which is never answered ("is my son using again"). */
export function asksOfAnother(body: string): boolean {
  const asked = fold(body).replace(/^(?:please|hi|hello|hey|hola) /u, '');
  return (
    [...ofAnother, named, forKin].some((pattern) => pattern.test(asked)) ||
    (/[?\u00BF]/u.test(body) && withQuestionMark.test(asked))
  );
}
