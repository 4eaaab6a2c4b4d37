/** Whether words tell what one goes there for (RULES 23): one place too many left out costs little, one too few tells on somebody. */
import { fold } from '../../kernel/language/fold.ts';

/** Beginnings of words, in English and Spanish: "Methodist" and "Needles" have none of them. */
const STEMS = [
  'recover|recuper|anon|alano|alateen|(?:al|nar|gam|co)anon|sober|sobri|abstin|addict|adict|adicc|detox|desintox|rehab',
  'alcoh|\\w*aholic|drunk|borrach|ebri[oa]|narcot|narcan|cocain|heroin|opio|opia|fentan|marijuana|marihuana|methamph',
  'methad|metad|suboxon|subutex|bupren|vivitrol|sublocade|naloxon|naltrex|overdos|sobredos|substanc|sustanc|syringe',
  'jeringa|treatment|tratamient|clinic|hospital|psych|psiq|psic|behavio|mental|counsel|consejer|therap|terap|inpatient',
  'outpatient|residential|health|salud|medic(?:al|ation|ine)|wellness|prevent|withdraw|correction|jail|prisi?on|carcel|sanator',
  'detention|penitent|inmate|reentry|probation|parole|homeless|albergue|intergroup|salvation|gratitud|grateful|serenity',
  'serenid|codepend|dependen|gamblers|overeaters|debtors|drogad|hazeld|daytop|12 ?steps?|12 ?pasos',
].join('|');

const WORDS = [
  'clubs?|clubhouse|fellowship|drugs?|drogas?|na|aa|smart|dharma|hope|esperanza|freedom|halfway|groups?|grupos?|steps?|pasos',
  'meth|clean|odyssey|surrender|moud|coda|lifering|intervention|crisis|hosp|drydock|rcadd|mhmr',
].join('|');

/** Several words, and words that tell only beside others. */
const PHRASES = [
  '12 ?(?:(?:and|x|n|y) ?)?12(?! \\d)|twelve (?:and )?twelve|doce y doce|harm reduction|reduccion de danos|needles? (?:exchange|program)|turning point|way out',
  '(?:nar|al) anon|dual diagnos\\w*|inter group|central office|oficina central|drop in|re entry|(?:rescue|gospel) mission',
  '(?:oxford|phoenix|reality|unity|dry|safe|transition\\w*) (?:houses?|homes?|halls?|living)|dry dock|big book|basic text',
  'bill w|dr bob|easy does it|primary purpose|just for today|solo por hoy|keep it simple|day at a time|daily reprieve',
  'self help|new beginnings?|back to life|willing (?:and )?able|med (?:ctr|center|bldg)|shelters?(?! (?:island|cove|bay|rock|harbor))',
  // Letters, but not of YWCA or of "500 N A St"; California, unless it has rooms.
  '(?<!\\b[a-z] )[acn] a(?! (?:st|street|ave|avenue)\\b)|ca (?:halls?|house|rooms?|meetings?|office)',
].join('|');

const TELLING = new RegExp(`\\b(?:(?:${STEMS})\\w*|(?:${WORDS}|${PHRASES})\\b)|^ca\\b`, 'u');

/** Whether somebody who reads these words over a shoulder learns what it is about. */
export const tells = (said: string): boolean => TELLING.test(fold(said));
