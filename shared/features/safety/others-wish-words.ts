import { phrases } from '../../kernel/language/phrases.ts';

/** Suicide that somebody else speaks of: what is left of the text without it tells whether the sender does too. */
export const OTHERS_WISH = phrases(
  `
  {they} {says}? {they}? ... {kill} himself|herself|themself|themselves|hisself|theirself
  {kill} himself|herself|themself|themselves|hisself
  {they} is|are|just|really|still|keeps_saying|says? suicidal|wants_to_die|want_to_die|wanted_to_die|wants_to_kill|going_to_kill|gonna_kill|wants_to_end_it|wants_to_be_dead
  {they} ... wants_to_die|wants_to_end|doesnt_want_to_live|doesnt_want_to_be_here|dont_want_to_live|wanna_die|wishes_*_was_dead|feels_suicidal|feeling_suicidal|being_suicidal
  {they} {says} {they}? ... suicide|suicidal|dying|dead|die|end_it|end_it_all|kill_*
  {they} ... threatening|threatened|threatens|threaten|attempted|planning ... suicide
  {they} ... is|are|going_to|gonna|about_to jump|jumping|hang|shoot -rope
  {they} ... has|have|got|took ... gun|pills|rope|knife ... die|end|kill|suicide
  wrote|left a? suicide|goodbye note|letter
  se quiere|va_a|anda_queriendo|intento|trato_de|esta_por matar|morir|suicidar|ahorcar|colgar|quitar_la_vida|aventar|tirar|hacer_dano
  {ellos} ... quiere|quieren|intento|piensa|pensando|hablando|habla|dice|dijo|trato|amenaza ... morir|morirse|matarse|suicidarse|suicidio|quitarse_la_vida|ahorcarse|desaparecer|hacerse_dano|vivir|matar|muerto|muerta
  quiere|quieren|intento|piensa_en|trato_de matarse|suicidarse|morirse|quitarse_la_vida|ahorcarse|hacerse_dano|morir
  {ellos} no|ya_no quiere vivir|seguir|estar_aqui
  ya? no quiere vivir|seguir_viviendo
  {ellos} ... se corta|corto|lastima|mata|suicida
  `,
  {
    they: `he she hes shes they theyre hell shell friend bestie boyfriend girlfriend husband wife mom mum dad mother father
      brother sister son daughter kid cousin uncle aunt roommate partner ex nephew niece sponsee sponsor neighbor someone
      somebody guy girl grandma grandpa grandson granddaughter classmate coworker`,
    says: 'says said say saying texted told_me keeps_saying talking_about talks_about is thinking_about thinks_about mentioned posted wrote about wants',
    kill: 'kill killing hurt hurting harm harming hang hanging shoot shooting cut cutting off end unalive overdose drown',
    ellos: `el ella amigo amiga novio novia esposo esposa marido mama papa hermano hermana hijo hija primo prima tio tia
      sobrino sobrina companero companera vecino vecina ex alguien pareja cunado cunada nieto nieta suegra`,
  },
);
