import { type Phrases, phrases, type WordLists } from '../../kernel/language/phrases.ts';
import { respell } from '../../kernel/language/respell.ts';

/** How a sentence of danger is typed in a hurry, made plain before the tables of danger read it. */

/** Slips of frightened thumbs that no other reading needs, and what they stand for. */
const SLIPS = new Map(
  `cnt=cant cabt=cant nt=not hees=hes n=and frnd=friend hlp=help halp=help blu=blue tok=took tuk=took tookk=took
   mny=many mch=much pilsl=pills pils=pills pillz=pills awke=awake kil=kill somthin=something sumthin=something smth=something breating=breathing
   brething=breathing breething=breathing breathn=breathing reathing=breathing ovrdosed=overdosed overdosd=overdosed odng=overdosing diee=die suicid=suicide
   hrt=hurt kut=cut sumone=someone some1=someone fet=fent fenty=fent fetti=fent gunna=gonna gona=gonna dieing=dying wen=when wat=what
   hittin=hitting chokin=choking beatin=beating drinkin=drinking gurglin=gurgling kiere=quiere komo=como k=que kedarme=quedarme kedo=quedo kien=quien
   demaciado=demasiado demaciadas=demasiadas demaciada=demasiada tme=tome reaciona=reacciona rspira=respira dspierta=despierta sobredocis=sobredosis sobredosando=sobredosis sobredoso=sobredosis sobredose=sobredosis muhc=much
   ayudnme=ayudenme golpio=golpeo komi=comi ahorko=ahorco bida=vida bibir=vivir bivir=vivir akabar=acabar akabo=acabo`
    .split(/\s+/u)
    .map((pair): [string, string] => {
      const [typed = '', meant = ''] = pair.split('=');
      return [typed, meant];
    }),
);

/** Words that only colour what is said: without them a phrase needs no room for them. */
const FILLERS = new Set(
  `just real really very so super literally fucking freaking damn kinda sorta totally completely honestly actually already
   straight also even um uh omg yall please oh rn seriously hella lowkey legit is are was am be been being
   muy tan bastante ya pues todavia nomas porfa esta estan estoy estaba ahorita`.split(/\s+/u),
);

/** Verbs of danger by their first form: their tables hold one form, and a text may hold any. */
const VERBS = new Map([
  ...formsOfSpanish(
    'peg golpe tir lanz arroj patea pate ahorc maltrat cachete empuj viol avent jal agarr amenaz estrangul abus insult control grit quem arrastr oblig respir reaccion contest lastim desmay ronc',
  ),
  ...formsOf(
    `breathe wake move respond answer react snore gurgle gasp choke foam nod slump pass fade slip turn rattle wheeze twitch
     punch slap kick strangle push shove slam smack grab drag pull attack threaten abuse burn scream bang stalk follow
     lock force pound smash yank pin trap control molest rape drool collapse faint backhand corner tackle whip torture terrorize squeeze cut spank bruise grope vomit puke shake sweat black knock lean stare`,
  ),
  ...Object.entries({
    hits: 'hit',
    hitting: 'hit',
    beats: 'beat',
    beating: 'beat',
    beaten: 'beat',
    threw: 'throw',
    throws: 'throw',
  }),
  ...Object.entries({
    throwing: 'throw',
    throwin: 'throw',
    woke: 'wake',
    hurts: 'hurt',
    hurting: 'hurt',
    taken: 'took',
    taking: 'take',
  }),
  ...Object.entries({
    gettin: 'getting',
    movin: 'move',
    choken: 'choke',
    shakin: 'shake',
    bangin: 'bang',
    lyin: 'lying',
    layin: 'laying',
  }),
  ...'tylenol klonopin valium vicodin percocet benadryl ambien adderall seroquel norco bar xan perc oxy blue'
    .split(' ')
    .map((drug): [string, string] => [`${drug}s`, drug]),
]);

/** The regular forms of English verbs, with and without the g of "breathing". */
function formsOf(verbs: string): [string, string][] {
  return verbs
    .trim()
    .split(/\s+/u)
    .flatMap((verb): [string, string][] => {
      const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
      const last = stem.at(-1) ?? '';
      return [`${verb}s`, `${verb}es`, ...['ed', 'ing', 'in'].flatMap((end) => [stem + end, stem + last + end])].map(
        (form): [string, string] => [form, verb],
      );
    });
}

/** The third person of Spanish verbs in -ar, in the tenses in which danger is told. */
function formsOfSpanish(stems: string): [string, string][] {
  return stems
    .trim()
    .split(/\s+/u)
    .flatMap((stem) =>
      ['o', 'an', 'aba', 'aban', 'aron', 'ando'].map((end): [string, string] => [stem + end, `${stem}a`]),
    );
}

const firstForm = (word: string): string => VERBS.get(word) ?? word;

/** A phrase table over bare sentences: its verbs stand for all of their forms. */
export function barePhrases(table: string, lists: WordLists = {}): Phrases {
  const plain = (text: string): string => text.replace(/\{\w+\}|[a-z]+/gu, firstForm);
  const plainLists = Object.entries(lists).map(([name, words]): [string, string] => [name, plain(words)]);
  return phrases(plain(table), Object.fromEntries(plainLists));
}

/** "wnt wake up" is will not; "wnt to die" is want. */
const WILL_NOT = /\bwnt (?=wake|breathe|move|respond|get|open|let|answer|stop)/gu;

/** "Me boy a matar". */
const I_AM_GOING_TO = /\bboy a (?=\w+(?:[aei]r|me)\b)/gu;

/** A folded sentence in the spelling of the tables. */
export function wellSpelled(folded: string): string {
  const words = folded.split(' ').map((word) => SLIPS.get(word) ?? word);
  return respell(words.join(' ').replace(WILL_NOT, 'wont ').replace(I_AM_GOING_TO, 'voy a '));
}

/** What is left of a sentence without colour and without "is" and "esta": "hes so blue", "he is blue" and "he blue". */
export function bare(sentence: string): string {
  return sentence
    .split(' ')
    .filter((word) => !FILLERS.has(word))
    .map(firstForm)
    .join(' ');
}
