import { barePhrases } from './plain.ts';
import { TAKING } from './taking-words.ts';

/**
 * Somebody else after a drug (RULES 17), over bare sentences: what is enough alone, and signs that mean an overdose only
 * together. Which of them add up stands in combined.ts.
 */

const LISTS = {
  ...TAKING,
  they: `fiance fiancee homies gfs dads sons daughters brothers friends wifes husbands mamas babys boys babydaddy bestie stepmom stepbrother tenant stranger he she hes shes they theyre him her them friend boyfriend girlfriend husband wife mom moms mum mother dad father
    brother sister bro sis son daughter kid roommate roomate buddy cousin uncle aunt partner nephew niece someone somebody
    guy girl dude man woman lady homie homegirl baby_daddy neighbor ex grandma grandpa stepson`,
  persona:
    'vieja viejo cuate chava suegro suegra abuelo abuela padrino hermanito morro morra esposa mama papa hermano hermana hijo hija novio novia esposo amigo amiga primo prima tio tia vecino vecina roomie compa carnal vato muchacho muchacha senor senora hombre mujer marido compadre tipo chavo alguien jefa sobrino nieto companero',
  colour: 'blue blueish purple grey gray ashy ashen white pale yellow colors',
  child:
    'baby toddler grandbaby infant kid kids child son daughter nephew niece old yo bebe nino nina nene nena hijo hija cipote cipota chamaco chamaca chiquillo guagua sobrino sobrina sobrinito sobrinita nieto nieta nietecito',
  tomo: `tomo metio inyecto trago comio fumo uso consumio pico hizo`,
  not: 'not hasnt havent isnt aint wont cant doesnt dont didnt never no barely hardly couldnt wouldnt',
};

/** Signs in somebody else that are enough alone. */
export const SURE = barePhrases(
  `
  {they} ... {not} wake|respond|move up|to|$|and|help|at_all|no|what|ive|everyone|anymore|now -for|early|before|in|till|until|on_time|unless|without|my|texts|out|jobs|school
  {they} -loves|likes|love|like|wants|wears|wore|got_a|favorite ... ... blue|purple|grey|ashen $|and|help|in_the|what|lips|wont|not -hair|eyes
  foam|froth|frothing|bubbles -all|party ... mouth
  {not} get {they} up|to_wake|to_move|to_respond|breathing -early|for
  {they} cold to touch|the_touch
  making|makes|made ... gurgly|gurgling|gargling|snoring|choking|rattling sound|sounds|noise|noises
  idk|know|tell|sure if {they} breathing|alive|dead|has_a_pulse|have_a_pulse
  {they} look|looks|looking dead|gone -inside|tired|good|at
  {they} going|slipping|fading out|away help|fast|on_me|what
  {they} stopped responding
  wont open his|her|their eyes
  turning|changing colors
  {they} turning|going|getting|went|goes|looks|lips|face|skin {colour}|cold|limp|stiff -hair|eyes|today|about|shirt
  {they} ... ... stop|stops|keeps_stopping|quit|barely breathe -heavy|through|easy|exercises|down|a_word
  {they} ... lifeless|unresponsive|unconscious -to|bias
  found|see|saw my|a|this|the {they} ... passed_out|not_moving|cold|dead|blue|slumped -asleep
  found|home my|a|this|the|him|her {they}? on the bathroom|kitchen? floor|ground $|help|what|with|and_hes|and_shes|not
  {they} on the? bathroom|toilet floor $|help|what|and|not
  {they} going|went|goes under $|again|help
  encerrado|encerrada en el bano y? no contesta|responde|abre|sale
  {persona} desmayado|desmayada|inconsciente -de_risa
  cant|wont|couldnt get {they} ... open|eyes|wake|respond|talk|breathe|up|answer
  breathe like|about|only? once|twice|two|three|3|4|5|6|ten|10 times? a|every|per minute|min|seconds|second|10|20|15|30
  no|not got|have|a|any? a? pulse|heartbeat
  contesta|responde|reacciona|despierta|mueve ... frio|fria|helado|helada|tieso
  frio|fria|helado|helada ... no contesta|responde|reacciona|despierta|mueve
  quedando|quedo sin aire
  pellizco|muevo|sacudo|cacheteo|grito|hablo ... nada|no_reacciona
  get a|any? response|reaction|pulse|sign_of_life from|out_of|on my|him|her|them|this
  do i do|start|give|try? cpr|narcan
  making|makes ... noise|noises|sounds like|after -baby
  death|dead snore|rattle|sound|breathing
  wont|stopped|no_longer|not breathing
  {they} fell|falling|fallin out -with|laughing|of|over
  {they} ... cant|wont|couldnt|not|aint rouse|roused|woken|woke|waken -early|for
  cant|couldnt|unable_to|not_able_to rouse|wake {they}
  rig|needle|syringe|point still? in his|her|their arm|neck
  sternum rub ... nothing|anything|no|not|work
  slap|shake|pinch {they} ... nothing|no_response|no_reaction|dont_do|doesnt_do
  breathe but? barely|hardly
  se puso|poniendo|quedo gris|azul|morado|morada $|y|no|ayuda|de_la_cara
  {persona} ... como muerto|muerta ... fumar|meter|usar|pastilla|tomar|inyectar|consumir -cansad*
  tirado|tirada|tirao ... bano|piso|suelo|calle ... no|contesta
  tirado|tirada|tirao y? no contesta|responde|reacciona|despierta|mueve|habla
  {they} ... passed|nodded|knocked|blacked out ... blue|needle|foaming|wont|purple|not
  shook|slapped|yelled|shake|yell|pinched|sternum|hit|poured ... him|her|them|at|water ... nothing|not_waking|wont|still
  -sleep_and|to|id|ill not|aint waking up -again|early|for|before|on_time|in_time
  no se|sabemos si respira|vive|tiene_pulso
  {persona} ... fria|frio|tieso|tiesa|palido|palida|inconsciente ... responde|despierta|contesta|mueve|reacciona|respira
  quedo|parece|y como muerto|muerta $|no|y -de_cansad*|de_sueno
  no vuelve|volvia en_si|en_su
  respira ... veces por minuto
  cuanto|cuantos|cuantas narcan|naloxona -cuesta|cuestan|vale
  la boca|cara|labios|unas morada|azul|morados|azules|blanca -por|de_la
  {persona} ... en el piso|suelo y? frio|fria|tieso|no|morado|azul|con
  {persona} tirado|tirada ... piso|suelo|bano|calle|banqueta|ahi -jugando|en_el_sillon
  {persona} ... ... morado|morada|azul $|y|creo|por_droga|que|no -ojo|risa
  {persona} ... poniendo frio|fria|helado|helada|tieso|tiesa|gris|blanco|blanca
  sin respirar|pulso|moverse|reaccionar
  no wakes|despierta up
  se me|nos muriendo|muere mi|el|la {persona}|* -abuela|perro|planta|gato|gata|celular
  alguien|{persona} se pasando -de_la_raya|de_listo
  espuma ... boca
  ruido|sonido raro|feo|extrano al|cuando respirar|respira
  no|dejo de? respira|respirar -por|bien_por|con|la_nariz
  `,
  LISTS,
);

/** How a body looks when breath fails: said of anybody. */
export const FAILING = barePhrases(
  `
  in and out -of
  cold|clammy|sweaty|pale and? clammy|pale
  clammy|gray|grey|ashy|ashen|purple|blueish skin|face|hands|lips
  skin|face|hands|lips|color|body clammy|gray|grey|ashy|white|pale|purple|limp|stiff
  {they} gray|grey|pale|clammy|limp|slumped|seizing|lifeless
  went|gone|going limp|pale|under|cold|gray|grey|stiff
  going back under
  tiny|pinpoint|pinned|small pupils
  eyes rolled|rolling|rolls
  eyes wont|cant open
  nod hard|bad
  cabeceando|cabecea -en_la
  weird|strange|loud|funny|choking|rattling|snoring|gurgling|gurgly noise|noises|snore|sound|sounds
  snoring|breathing weird|funny|strange|rattling|loud|rattly|bad|off
  dont|doesnt|wont|didnt flinch|react|move|budge
  {they} dead|dying -inside|laughing|wrong|tired|of|last|in
  i|we think|thought? {they} dead|dying|gone
  no pulse|color
  drooling|convulsing|gasping|turning_colors|wheezing|lifeless|rattle|gurgling|unresponsive|twitching|seizure|seizures|seizing
  awful|strange|terrible|scary noise|sound|noises|breathing
  leaned|folded|bent over
  baba|saliva
  -dormi_como tieso|tiesa|muerto|muerta $|despues|y|no -de
  {they} {not} move|wake|talk|talking -out|to_me|to|early|for|before|in_with|in_yet|in_here|up_early
  {they} {not} breathe
  se me|nos muere|muriendo|va
  se|sigue muere|muriendo|ahogando|ahoga -de_*|mi_abuela|el_perro
  barely awake|conscious|alive|there
  se le|me? yendo|va|acaba|fue el aire|pulso|la_vida
  no vuelve|reacciona|despierta|se_mueve -bien|temprano|antes
  no se? quiere|deja|puede despertar -para|temprano
  ojos en_blanco
  palido|palida|helado|helada|inconsciente|azul|tieso|tiesa|ido|ida
  en|al piso|suelo no|frio|azul|morado|morada
  se desplomo|desvanecio|desmayo
  ronca|respirando raro|feo|extrano
  `,
  LISTS,
);

/** How somebody lies there: harmless alone. */
export const LYING = barePhrases(
  `
  passed|knocked|nodded|blacked out|off
  out cold
  still|and|hes|shes out $
  {they} out $|and|cold
  fell|falling out|down|over|asleep -with|of|laughing|friends|at
  on|hit|across the floor|ground|sidewalk|toilet
  went down $|and|on|hard
  dropped|collapsed|slumped|cold|asleep|sleeping|sleepy|drowsy|limp|nodding -turkey
  {not} get|wake|keep {they} up|awake
  door locked|locked_and
  {not} opening|open the door
  {not} answering|say|saying|talk|talking|respond|picking|open -to|my_texts|texts|back|calls|my
  then|now nothing|hes_quiet|shes_quiet
  {they} wont stop shaking|sweating
  laying|lying here|there|on
  found {they}
  tirado|tirada|desmayado|desmayada|dormido|dormida|acostado|frio|fria|flojo|floja|aguado
  cayo|desmayo|durmio|quedo_ido|quedo_dormido
  no me? contesta|responde|habla|levanta|para|vuelve
  y nada $|no
  no lo|la puedo levantar|despertar|parar|mantener
  `,
  LISTS,
);

/** A drug in the story, by its name, its tools or its taking by somebody. */
export const DRUG_NEAR = barePhrases(
  `
  {drug}|needle|needles|syringe|foil|narcan|naloxone|narcaned|narcanned|od|overdose|overdosed|overdosing|ods -free|sober
  {they} {took} -the_bus|a_nap|a_shower|a_break|care|me|my
  {they} shot_up|relapsed|used|using|took_something|took_a_bunch|high -to
  took|did|smoked|snorted|after something|a_bunch|some|a_line|a_shot|a_hit|using|smoking|shooting
  se {tomo}
  se paso|pico|drogo|inyecto
  {tomo} algo|eso|una|esa
  despues_de|al fumar|usar|consumir|inyectarse|meterse
  hitting|smoking|shooting that|a|some blue|blues|dope|pill
  piquete|picada|pinchazo|chutazo|chiva|se_metio_algo|se_metieron
  did a? shot|line|bump|hit|pill
  jeringa|aguja|aluminio|naloxona|sobredosis|drogado|drogada
  uso $|y
  `,
  LISTS,
);

/** A child and what it must never swallow. */
export const CHILD_TOOK = barePhrases(
  `
  {child} ... ate|eaten|swallowed|took|drank|got_into|got_hold|got_a_hold|grabbed|found|chewed|licked ... {drug} -for_his|for_her
  {child} se? comio|trago|tomo|agarro|encontro|metio ... {drug}
  se comio|trago|tomo ... {drug} el|la|mi {child}
  `,
  LISTS,
);

/** Naloxone asked for as for this minute. */
export const NALOXONE_NOW = barePhrases(
  `
  wheres|where_the|where_that|donde_el|donde_dejaron_el narcan|naloxone|naloxona
  where do|should i spray|put|stick|inject
  narcan|naloxone where|isnt|not|aint
  narcan|naloxone|naloxona worked|helped|sirvio but|pero
  how many|much|cuantos|cuantas narcan|doses|dosis can|do|should|le|puedo
  with|of|given|did|gave 2|3|two|three|four narcan
  give|hit|spray|poner|doy|dar ... another|more|otro|otra|second narcan|naloxone|naloxona
  gave|give|used|did|hit|le_puse|le_di|le_dieron ... narcan|naloxone|naloxona ... him|her|them|still|nothing|no|not|wont|sigue|nada
  {they}|mi_* ... no narcan|naloxone
`,
  LISTS,
);

export const NALOXONE = barePhrases('narcan|naloxone|naloxona');

/** What to do, and fast. */
export const HURRY = barePhrases(
  `
  this_second|right_this|immediately|hurry|quick|quickly|fast|emergency|dying|rapido|apurate|urgente|urge|muriendo|muere|muero
  what do|should i do
  que hago
  help me|him|her
  {they} not|isnt|wont|doesnt
`,
  LISTS,
);
