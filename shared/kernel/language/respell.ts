/** Text-speak and slips of the thumb made plain, so that the phrase tables hold each word once. */

/** One spelling and what it stands for. */
const TEXT_SPEAK = new Map(
  `u=you ur=your yur=your r=are plz=please pls=please plzz=please plse=please pleas=please plez=please pleez=please
   txt=text tex=text txts=texts texs=texts txtn=texting txtng=texting textng=texting textn=texting txting=texting texing=texting
   txted=texted sendn=sending fkn=fucking fkin=fucking msg=message mssg=message msgs=messages mssgs=messages msging=messaging mssging=messaging msgd=messaged massages=messages
   dnt=dont dun=dont doent=doesnt wnt=want wan=want wana=wanna rly=really em=them thx=thanks thnx=thanks tnx=thanks tks=thanks ty=thanks
   sotp=stop stpo=stop tsop=stop dtop=stop stp=stop stip=stop stope=stop stoo=stop st0p=stop sopt=stop stopp=stop sttop=stop staph=stop stahp=stop stawp=stop cxl=cancel unsubcribed=unsubscribe delet=delete loose=lose
   rmv=remove dlt=delete msgn=messaging txtin=texting mo=more dis=this dat=that dem=them numba=number plis=please pliss=please plss=please snd=send nething=anything nothin=nothing somthing=something anythin=anything
   rong=wrong worng=wrong wrng=wrong worong=wrong numer=number nbr=number nmbr=number numbr=number fone=phone celphone=cell
   unscribe=unsubscribe unsub=unsubscribe unsubscribing=unsubscribe unsubscribed=unsubscribe
   w=with mor=more rn=now asap=now abt=about bout=about bc=because coz=because narkan=narcan narcam=narcan narcans=narcan suicidle=suicidal b4=before gf=girlfriend bf=boyfriend
   kiero=quiero qiero=quiero quero=quiero kieren=quieren q=que qe=que ke=que xq=porque xfa=porfa xfavor=porfavor pofavor=porfavor
   blokiar=bloquear blokear=bloquear bloquiar=bloquear bloqear=bloquear llegen=lleguen llege=llegue conosco=conozco recivir=recibir resibir=recibir escrivan=escriban escrivir=escribir mensages=mensajes mensage=mensaje
   xfis=porfa msj=mensaje msjs=mensajes msjes=mensajes mjs=mensajes nmro=numero nro=numero nom=numero kitenme=quitenme kiten=quiten
   kitame=quitame saken=saquen sakenme=saquenme saqenme=saquenme toi=estoy pastiyas=pastillas ekivocado=equivocado
   ekivoco=equivoco embien=envien embies=envies embie=envie embiar=enviar equibocado=equivocado ekibocado=equivocado subscripcion=suscripcion estop=stop pa=para`
    .split(/\s+/u)
    .map((pair): [string, string] => {
      const [typed = '', meant = ''] = pair.split('=');
      return [typed, meant];
    }),
);

/** Words that are read when one letter is wrong, missing, too many, or has changed places with the next. */
const FORGIVEN =
  `unsubscribe texting messaging message messages contacting harassing bothering number remove please anymore
  receive receiving interested subscription notifications permission breathing overdose overdosed overdosing suicide suicidal
  unconscious unresponsive cancel delete optout mensajes mensaje numero equivocado equivocada equivoco equivocaron suscripcion cancelar
  sobredosis inconsciente`.split(/\s+/u);

/** These, and words in their own right that stand one letter from one of them. */
const SPELLED_RIGHT = new Set([
  ...FORGIVEN,
  ...`testing nesting massage massages massaging mothering contracting lease deceive deceiving deplete carcel lumber numbed remote removed overdone cancer cancels deleted equivocados equivocadas equivoca messaged
    cancelan inconscientes overdoses overdoes overdosis notification
    suicida suicidas suicidar suicido suicidio suicidios equivocando cancela cancelas`.split(/\s+/u),
]);

/** "textin" is texting, but "basin" is not a word without its g. */
const DROPPED_G = new Set(
  `textin buggin blowin hittin messagin botherin sendin callin spammin harassin gettin receivin contactin writin
   breathin turnin wakin goin takin dyin doin feelin tryin thinkin killin hurtin talkin lookin livin endin usin
   shootin noddin foamin overdosin snorin stayin bein comin stoppin quittin`.split(/\s+/u),
);

const SHORTEST_FORGIVEN = 5;

/** "plzzz", "wayyy too much". */
const DRAWN_OUT = /(\p{L})\1{2,}/gu;
const NOT_APART = /\b(is|was|are|were|do|does|did|has|have|had|would|could|should) not\b/gu;
const OTHER_PAIRS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:can not|cannot)\b/gu, 'cant'],
  [/\bwill not\b/gu, 'wont'],
  [
    /\b(is|was|are|were|do|does|did|has|have|had|would|could|should|don|doesn|didn|isn|wasn|haven) (?:nt|t)\b/gu,
    '$1nt',
  ],
  [/\be (mails?|mailing)\b/gu, 'e$1'],
  [/\bd (?=baja|la|tu|su|sus|mi|el|esta|este|ustedes|usted|aqui|mensajes)\b/gu, 'de '],
  [/\bm (?=quiero|voy|kiero|mato|muero|escrib|mand|envi|text|llam|molest|saq|quit|borr)/gu, 'me '],
  [/\bsto (?=text|mess|send)/gu, 'stop '],
  [/\bx favor\b/gu, 'por favor'],
  [/\bnomore\b/gu, 'no more'],
  [/\bun (?=subscribe|enroll|follow)/gu, 'un'],
  [/\bremoveme\b/gu, 'remove me'],
  [/\bno(?=kiero|quiero)/gu, 'no '],
  [/\boutta\b/gu, 'out of'],
  [/\bstop(?=texting|messaging|sending)/gu, 'stop '],
  [/\bsent from (?:my|an?) \w+$|\benviado desde mi \w+$/gu, ''],
];

/** Folded text with the usual misspellings of the words that matter put right. Linear in its length. */
export function respell(folded: string): string {
  const words = folded.replace(DRAWN_OUT, '$1').split(' ').map(respellWord).join(' ');
  return OTHER_PAIRS.reduce(
    (text, [pair, plain]) => text.replace(pair, plain),
    words.replace(NOT_APART, '$1nt'),
  ).trim();
}

function respellWord(word: string): string {
  const meant = TEXT_SPEAK.get(word);
  if (meant !== undefined) return meant;
  if (DROPPED_G.has(word)) return `${word}g`;
  if (word.length < SHORTEST_FORGIVEN || SPELLED_RIGHT.has(word)) return word;
  return FORGIVEN.find((key) => isSlipOf(word, key)) ?? word;
}

/** Whether a word is one slip from the key. A key that only goes on is another form of it ("messaged", "removes"). */
export function isSlipOf(word: string, key: string): boolean {
  if (Math.abs(word.length - key.length) > 1 || word.startsWith(key)) return false;
  let from = 0;
  while (word[from] === key[from]) from += 1;
  const swapped = word[from] === key[from + 1] && word[from + 1] === key[from];
  if (swapped && word.slice(from + 2) === key.slice(from + 2)) return true;
  const inWord = word.length >= key.length ? from + 1 : from;
  const inKey = key.length >= word.length ? from + 1 : from;
  return word.slice(inWord) === key.slice(inKey);
}
