// Words that a group must not take as its own, folded: lower case, no accents. A group's word alone joins, before
// commands are looked for, so a clash would take a command from everybody. The commands are written out here because
// infra knows no feature; a test holds this list against theirs.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that carriers, AWS or the law act on (RULES 4, 11). */
export const carrierWords = words(`
  arret cancel end help info optout quit remove revoke start stop stopall td unstop unsubscribe
  alto ayuda baja basta cancelar cancela parar salir terminar
`);

/** Words that the service reads as a command, an answer or an argument of a command, in English and Spanish. */
export const commandWords = words(`
  join unirme yes si no skip saltar ok fine
  time hora zip name nombre lang es espanol english ingles pause pausa resume reanudar fewer more menos mas less texts
  textos reminders away until discreet plain pin settings ajustes menu privacy mydata datos forget borrar all move undo
  checkin mood crave ganas ansias antojo slip recaida desliz cope calma ideas tip consejo why reasons razones talk hablar
  call gente naloxone naloxona meds medicina care cuidado date fecha days dias goal objetivo
  meeting meetings reunion reuniones junta juntas primera near now today online women moud remind recordar recuerdame drop first
  share compartir family familia tell private privado who quienes mom mama
  buddy companero done report avoid gratitude thanks oncall offcall take note close greet
  roster broadcast calloff meets hay approve reject send quiet console home
  chequeo animo snooze pausar ausente fuera unpause seguir clave commands opciones privacidad craving
  language idioma lengua spanish discreto directo borrame when cuando still same new not wrong otra todavia numero
  are has did does was hows its eres esta sigue sabe saben sabes puede pueden puedes dime digame hello hey our hola
  what quien que coordinator coordinador coordinadora cost costo
`);

/** Words of danger: whoever texts one is answered as somebody in danger, and a group's word must not stand in the way. */
export const dangerWords = words(`
  overdose overdosed overdosing sobredosis suicide suicidal suicidio suicida dying dead muerto muerta
`);
