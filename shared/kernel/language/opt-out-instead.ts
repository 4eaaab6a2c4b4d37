import { sentences } from './fold.ts';
import { plainly } from './manners.ts';
import { phrases } from './phrases.ts';
import { respell } from './respell.ts';

/** Words of ending that end something else than these texts, and wishes for less than an end (RULES 6, 15, 42). */

/** Somebody is to be stopped, or got out of somewhere: a cry for help. */
const HELP_ME = phrases(
  `
  stop|stopping me $|before|if
  stop|keep me from -texting|getting|receiving
  stop {kin} $|before|from|and|hes|shes
  remove|get|take|pull|free|save|erase|delete|cancel|unsubscribe me|myself from|out_of|off this|the|my? {hell}
  cancel|erase|delete|remove|unsubscribe|opt_out me|my? from|of? existence|living|life
  leave|let me alone? to? die
  god|lord|jesus please? just? take me
  me quita|quito|quitan|rompe|rompio el|mi celular|telefono|cel -de
  end everything|it_all
  stop he|she|hes|shes is? {hurting} me|us|my_*
  stop {hurting} me|us -up|with
  stop usando|tomando|bebiendo|fumando
  saquenme|saqueme|sacame de este|esta? {hell}
  paren|detengan|deten a mi|el|ella
  `,
  {
    kin: 'him her my_husband my_wife my_ex my_boyfriend my_girlfriend my_son my_daughter my_brother my_sister my_mom my_dad my_mother my_father my_friend my_roommate my_cousin my_uncle my_kid my_kids my_dealer my_head my_brain my_mind',
    hurting: 'hitting beating choking killing hurting strangling touching kicking raping',
    hell: 'hell mess life planet house pain nightmare misery situation world earth darkness hole relationship marriage addiction infierno pesadilla vida mundo casa dolor vicio adiccion',
  },
);

/** Another time, fewer, or a rest: what TIME, LESS and PAUSE are for. */
const LESS = phrases(
  `
  {end} {writing} ... ... {untimely}
  dont|not|no {write} ... ... {untimely}
  {end}|pause|hold|mute|silence|skip|leave|off ... ... {forSome}
  need|want|take|have|taking|needing a break|breather|rest from|on this|these|them|you|{texts}
  ^ not|no|only? {untimely} $|please
  ^ less|fewer {texts} $
  {write} me? less|fewer|another_time|at_another_time|at_a_different_time $|often|{texts}
  {fin} de? {escribir} ... ... {aDeshora}
  no me? {escriba} ... ... {aDeshora}
  {fin}|dejenme ... ... {unTiempo}
  un descanso|respiro|receso de {textos}|esto|ustedes
  ^ no {aDeshora} $
  {escriba} me? menos
  ^ menos {textos} $
  `,
  {
    end: 'stop quit stopping quitting',
    writing: 'texting sending messaging writing contacting calling bothering waking',
    write: 'text send message write contact call wake',
    texts: 'texts text messages message checkins checkin check_ins',
    untimely: `so_early too_early this_early that_early so_late too_late this_late so_often too_often so_much that_much this_often so_many this_many
      at_night at_nite in_the_morning in_the_mornings in_the_middle_of_the_night mornings at_work before_noon before_7 before_8 before_9 before_10
      at_1 at_2 at_3 at_4 at_5 at_6 at_7 at_8 at_9 at_10 at_11 at_12 at_*am at_*pm at_midnight at_dawn after_9 after_10 after_11 after_*pm before_*am
      while_im while_i_am when_im_at when_im_sleeping during_work during_the_day on_sundays on_sunday on_weekends on_the_weekend`,
    forSome: `for_a_while for_awhile for_a_bit for_a_week for_a_day for_a_month for_a_few for_a_couple for_one_day for_one_week for_two for_three for_1 for_2 for_3
      for_4 for_5 for_7 for_10 for_the_weekend for_the_week for_the_day until_monday until_sunday until_tomorrow til_tomorrow till_tomorrow till_monday`,
    fin: 'dejen deje dejar deja paren pare parar para dejes pares detengan',
    escribir:
      'mandar mandarme enviar enviarme escribir escribirme textear textearme mensajes textos molestar molestarme',
    escriba:
      'escriban escriba escribas escribe manden mande mandes mandame mandenme envien texteen escribanme escribeme',
    textos: 'mensajes textos mensajitos',
    aDeshora: `tan_temprano tan_tarde tan_seguido muy_temprano muy_tarde tantos_mensajes en_la_noche de_noche por_la_noche en_las_noches en_la_madrugada de_madrugada
      en_la_manana por_la_manana a_las_* a_estas_horas a_esa_hora a_esta_hora los_domingos los_fines cuando_duermo cuando_trabajo mientras_duermo mientras_trabajo en_el_trabajo`,
    unTiempo: `por_un_tiempo por_un_rato por_una_semana por_unos_dias por_un_mes por_un_dia por_hoy hasta_manana hasta_el_lunes un_tiempo unos_dias una_semana`,
  },
);

/** What is kept is to go: FORGET explains it. */
const ERASE = phrases(
  `
  -dont|not|never|i|he|she|they|lost|who {erase} all? of? my|the|your|any? {kept} -and_number|plan|bill|for|off
  -dont|not|never|i|he|she|they {erase} everything $|about|on|you|from|and|i
  -no|perdi|el|ella|se {borra} todo|todos|toda? mi|mis|la|los {guardado} -para|del_banco
  -no|perdi|el|ella|se {borra} todo $|lo_mio|lo_que|de_mi|sobre_mi|y
  `,
  {
    erase: 'delete erase wipe clear remove destroy scrub purge',
    kept: 'info information data history answers records record stuff_about_me messages_from_you personal_info personal_information personal_data',
    borra: 'borra borre borren borrar elimina elimine eliminen eliminar borrenme borrame',
    guardado: 'datos informacion historial respuestas registros',
  },
);

/** Somebody wants them to go on, takes back what was sent, or only asks what an end would mean. */
const GOES_ON = phrases(
  `
  -why|if dont|never|please_dont ever? stop|quit {texting}|{sending}|$|these|them|it|yall
  -to|need|you|yall|if|they keep them|these|it coming
  -to|need|you|yall|if|they|why|dont|not keep|continue texting|sending|messaging me|us|these|them $
  -i ignore|disregard that|my_last|the_last|it
  didnt|did_not mean to? say|type|send|text|write? stop|quit|unsubscribe|that|it $|lol
  my kid|son|daughter|toddler|baby|cat|dog|pocket|phone|friend typed|sent|hit|texted|wrote|pressed stop|it|that|quit
  not asking|trying|wanting|looking to $|just|stop|quit|leave|unsubscribe
  does|do|will|would|is|can|did ... ... unsubscribe|cancel|opt_out|quit later|free|cost|lose|and_come_back
  does it|this cost ... unsubscribe|cancel|stop|quit|leave
  unsubscribe from? all? of? my|his|her|their old|ex|exes|plugs|dealers|dealer
  youre|your gonna make me cry|laugh|blush|smile
  stop me if
  take my name off the|another other|waiting|one
  cancel my|our plans
  no paren|dejen|pares|dejes|pare|deje de? con|mandar|escribir|enviar|los|mandarme|escribirme -a_este
  no me quiten|saquen|borren|den_de_baja $
  solo|nomas|nada_mas pregunto|preguntaba|era_pregunta
  no era|fue|quise|queria para? quitarme|salirme|parar|mandar|borrarme|que_pararan
  pense|pensaba|iba en|a salirme|dejarlo|irme|cancelar ... ... pero
`,
  {
    texting: 'texting messaging writing checking reaching_out',
    sending: 'sending doing asking being',
  },
);

/** A sentence without what only sounds like an end of these texts. */
export function withoutOtherEnds(sentence: string): string {
  return [HELP_ME, LESS, ERASE].reduce((rest, table) => table.cutFrom(rest).trim(), sentence);
}

/** Whether a sentence says that the texts are wanted, whatever other words of ending there are. */
export function wantsThemToGoOn(sentence: string): boolean {
  return GOES_ON.in(sentence);
}

/** What is asked for in place of an end: to be erased, or fewer texts, other times or a rest. */
export function asksInstead(body: string): 'erase' | 'less' | undefined {
  const said = sentences(body).map((sentence) => plainly(respell(sentence)));
  if (said.some((sentence) => ERASE.in(sentence))) return 'erase';
  return said.some((sentence) => LESS.in(sentence)) ? 'less' : undefined;
}
