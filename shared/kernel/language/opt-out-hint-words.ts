import { phrases } from './phrases.ts';

/** Both languages: what makes a request less than one, and what may be one in words that no table knows (RULES 5, 6). */

/** A request that its sender still turns over: "should I just unsubscribe". */
export const HEDGES = phrases(`
  should|might|could|would i
  i might|may
  maybe|perhaps i|ill|you|yall|we|ya|its
  thinking|thought about|of
  considering|debating
  what happens|if
  wondering|idk|not_sure|dont_know|unsure if|whether|about
  i guess|think ill|i|$
  stop i guess
  idk $
  omg|lol|haha stop lol|haha
  estoy? pensando en|si
  tal_vez|talvez|quiza|quizas|a_lo_mejor|no_se_si|deberia|que_pasa_si
`);

/** What follows may be what somebody said to somebody, comes with a condition, or is HALT: hungry, angry, lonely, tired. */
export const REPORTED = phrases(
  'say|says|said|saying|tell|tells|told|ask|asks|asked|dije|dijo|dice|digo|dile|pedi|pidio|if|si|paso_a|hungry',
);

/** Somebody else, something else to end, a time, or thanks: then the words are no hint at an end of these texts. */
const RECOVERY = phrases(
  `
  {theirs}|{drugs}|{good}|{when}
  `,
  {
    theirs: `he she him her his hers they he_* hes shes theyre ex dealer dealers plug mom mama dad kids kid son daughter brother sister wife husband boyfriend girlfriend
      friend friends family sponsor counselor doctor clinic boss landlord cops police po judge cousin roommate people someone somebody everyone nobody
      el ella ellos hijo hija hijos mi_* esposo esposa novio novia hermano hermana amigo amigos jefe vecino gente clinica padrino nadie policia`,
    drugs: `using use used dope heroin fent fentanyl meth pills perc percs oxy xans alcohol weed coke crack drugs drug methadone suboxone subs pain craving cravings drinking drink smoking
      crying thinking high clean sober relapse detox withdrawal withdrawals withdraw meds medicine job work school meeting meetings appointment appt group life rehab iop court lease
      droga drogas usar consumir tomar heroina pastillas pastilla dolor ganas metadona suboxona llorar pensar fumar recaer limpio cita junta trabajo escuela vida medicina vicio adiccion alta`,
    good: `love like likes liked help helps helped helping keep keeps thanks_for thank_you_for miss missed better_than good_to glad happy happier wish dont_stop never_stop please_dont wont cant couldnt stopped quitting ended didnt_mean
      sorry lost broke broken died dead_phone changed_my new_number my_new my_old again_please resume lol_jk gracias_por ayuda ayudan gusta gustan sigan sigue no_paren no_dejen no_dejes no_puedo
      perdon robaron perdi cambie nuevo se_me mas_mensajes`,
    when: `did did_you turned shut_down mandar_a was_texting housing leave_me_a end_of dont_cancel dont_take dont_remove dont_delete perder mas_de fin_de tomorrow later tonight yesterday morning mornings night nights noon sunday sundays weekend weekends monday today early late earlier am pm before after until till when why where what which who during
      manana tarde noche temprano hoy ayer domingo domingos antes despues hasta cuando porque por_que donde durante`,
  },
);

/** A word of ending and a word of this line in one breath. */
const SUSPECTS = phrases(
  `
  {ending} ... ... {line}
  {line} ... ... {ending}
  `,
  {
    ending: `stop stopping quit end ending cancel cancelled cancellation remove removed removal delete erase unsubscribe opt opted off block blocked blocking report reporting spam harassment harassing
      wrong mistake mistaken enough done_with dont_want dont_need doesnt_want doesnt_need doesnt_belong no_longer not_interested isnt_interested aint_interested leave_me leave_us rid didnt_ask never_asked no_more
      unwanted refuse decline annoying annoyed fed_up tired_of sick_of
      parar pare paren dejen deje cancelar cancelo cancele cancelen quitar quiten quite quitenme borrar borren borre borrenme baja salir salirme saquen saquenme alto basta ya_no no_quiero
      no_necesito no_mas equivocado equivocada bloquear reportar demandar acoso eliminar eliminen desactivar terminar termine harto harta cansado_de cansada_de no_deseo`,
    line: `text texts texted texting message messages messaging number list service subscription yall robot bot system inbox these notifications alerts {checks} sender
      mensaje mensajes texto textos numero lista servicio suscripcion ustedes notificaciones avisos llegan lleguen llegue escriban escribir manden mandar mandando escribiendo`,
    checks: 'checkins check_ins checkin check_in',
  },
);

/** Whether a sentence has both halves of an opt-out, in wording that no other table knows, and nothing else in it. */
export function isHint(sentence: string): boolean {
  return SUSPECTS.in(sentence) && !RECOVERY.in(sentence);
}
