/** Spanish texts of the hours after danger: a line's name, then its wordings in turn. A clinician reads these before a launch. */
export const AFTERCARE_SPANISH = `
  overdose
  - Primero el {emergency}, por llamada o texto: te dicen cada paso. De lado si respira, 1 soplo cada 5 segundos si no. Juntos. Este programa no manda ayuda.
  - Una cosa a la vez: {emergency} en altavoz, puerta sin llave, mira si respira. Lo que se tomo, aunque no sepas bien. Este programa no manda ayuda.
  noNaloxone
  - Entonces cuentan los soplos: cabeza hacia atras, tapa la nariz, 1 soplo cada 5 segundos, y el {emergency} en altavoz. Las ambulancias llevan naloxona.
  - Sigue sin ella: 1 soplo cada 5 segundos hasta que respire normal, con el {emergency} en altavoz.
  woke
  - Qué bueno. Pero no ha pasado: la naloxona se acaba y puede volver por horas. No te vayas, que nadie tome otra dosis, y que el {emergency} lo revise.
  - Despiertos y juntos. Si vuelve el sueño o la respiracion lenta: otra dosis de naloxona, y el {emergency} otra vez.
  otherCalled
  - Bien que el {emergency} lo sepa. Di lo que tomaron y cuanta naloxona diste. Hasta que lleguen: soplos, de lado, no te vayas.
  - Sigue con el {emergency} en altavoz y haz lo que te digan. Luego, para ti también: {suicide} y marca 2.
  otherNotCalling
  - Son minutos, asi que corto: manda al {emergency} 'no respira' y la direccion, o que llame otra persona. En la mayoria de los estados una ley protege en parte a quien pide ayuda; nadie tiene que hablar de papeles. Mientras: naloxona, 1 soplo cada 5 segundos.
  - Entiendo el miedo. También puede llamar al {emergency} alguien cerca. Sigue: de lado si respira, 1 soplo cada 5 segundos si no. Este programa no manda ayuda.
  otherGoing
  - Si respira lento en el camino: parate, {emergency} en altavoz, te dicen cada paso. De lado, con naloxona a la mano. Al llegar di primero 'sobredosis'.
  - Mira su respiracion todo el camino, y el {emergency} si baja. Que vaya alguien a su lado, no solo quien maneja.
  handedOver
  - Bien, ya esta en otras manos. Diles lo que tomo y cuanta naloxona diste. Fue mucho para ti: siéntate, toma agua, busca a alguien. El {suicide} (marca 2, o manda AYUDA) también es para ti.
  - No te fuiste, y eso cuenta. Ahora tu: alguien cerca esta noche, y una voz a toda hora en el {suicide}, marca 2. Si corres peligro: {emergency}.
  died
  - Lo siento mucho. No fallaste. No te quedes a solas con esto: alguien que te conozca, o una persona en el {suicide}, marca 2, o manda AYUDA, a toda hora, aunque sea para llorar. Soy un programa.
  - Lo siento mucho. Ahora no hay que hacer nada, solo estar con alguien. El {suicide} también es para el duelo: marca 2, o manda AYUDA. Si corres peligro: {emergency}.
  self
  - {emergency}, por llamada o texto, y di lo que tomaste. Siéntate, puerta sin llave, donde te vean, y no tomes otra dosis. Este programa no manda ayuda. Si quieres morir, el {suicide} también.
  - No te duermas y que te vean. El {emergency} te dice cada paso, por llamada o texto. Intoxicaciones: {poison}, gratis, a toda hora. Este programa no manda ayuda.
  selfAlone
  - Entonces que te encuentren: puerta sin llave, luz prendida, siéntate cerca, toca con alguien del lado. {emergency} por llamada o texto: donde estas y lo que tomaste. No tomes otra dosis. Este programa no manda ayuda.
  - Donde te puedan ver, siéntate, con el {emergency} en altavoz o por texto. Cuenta cualquiera que esté cerca. Este programa no manda ayuda.
  selfBetter
  - Qué bueno. Puede volver por horas: no te duermas ni te quedes a solas, no tomes otra dosis, y que el {emergency} o un hospital te revise. Intoxicaciones: {poison}, gratis.
  - Qué bueno. Esta noche no duermas a solas: que alguien cerca lo sepa. Si hay sueño o respiras lento: {emergency}. Para lo que hay detras: {suicide}, marca 2.
  selfCalled
  - Bien. Sigue con el {emergency} hasta que lleguen: puerta sin llave, luz prendida, siéntate, no tomes otra dosis. Di lo que tomaste, aunque no sepas bien.
  - Sigue con el {emergency} y haz lo que te digan. Siéntate, donde te vean. Para luego: {suicide} y marca 2.
  selfNotCalling
  - Entonces manda un texto al {emergency}, o llama a Intoxicaciones, {poison}, gratis. Puerta sin llave, despierta a alguien, no tomes otra dosis. En la mayoria de los estados una ley protege en parte a quien pide ayuda; no tienes que hablar de papeles.
  - Te entiendo. Puede cambiar en minutos, asi que no a solas: puerta sin llave, alguien despierto con la naloxona. Intoxicaciones: {poison}. Si hay sueño o respiras lento: {emergency}, basta un texto.
  selfGoing
  - No manejes tu, puede pegarte al volante: que maneje otra persona, o el {emergency}. Al llegar di lo que tomaste y cuando. Este programa no manda ayuda.
  - Dile a quien va contigo lo que tomaste. Si hay sueño o respiras lento en el camino: parense, y el {emergency}.
  selfHelpHere
  - Qué bueno que hay alguien. Diles lo que se tomo y cuando, aunque no sepas bien. Para luego, una persona a toda hora: {suicide} y marca 2, o manda AYUDA.
  - Que revisen el tiempo que digan: puede volver por horas. Para lo que hay detras: {suicide} y marca 2, a toda hora.
  unclear
  - Primero el {emergency}, por llamada o texto: te dicen cada paso, sea quien sea. Puerta sin llave, nadie a solas, nadie toma otra dosis. Este programa no manda ayuda.
  - Sea quien sea: {emergency} en altavoz, alguien en el cuarto, naloxona a la mano. Intoxicaciones: {poison}, gratis. Este programa no manda ayuda.
  alone
  - Entonces que te acompañe una voz: {suicide} y marca 2, o manda AYUDA al {suicide}, a toda hora. Un lugar con gente cerca ayuda. En peligro ahora: {emergency}.
  - Es duro estar a solas. En el {suicide} (marca 2, o manda AYUDA) se quedan contigo. En peligro: {emergency}.
  accompanied
  - Qué bueno que hay alguien. Dile lo que me dijiste y que se quede. {suicide} y marca 2, para los dos; {emergency} en peligro.
  - Que se quede cerca, y lejos lo que te pueda lastimar. {suicide} y marca 2, a toda hora; {emergency} en peligro.
  cannotCall
  - No hace falta llamar: manda AYUDA al {suicide} o al {crisisText} y contesta una persona. El {emergency} funciona sin saldo.
  - Basta un texto: AYUDA al {suicide}, o AYUDA al {crisisText}. {emergency} en peligro.
  calm
  - Gracias por contestar. Como sea que vaya ahora, el {suicide} sigue ahi: marca 2, o manda AYUDA. En peligro: {emergency}. Soy un programa.
  - Te leo, gracias. Nada de lo dicho cuenta contra ti. El {suicide} sigue ahi si cambia: marca 2, o manda AYUDA; {emergency} en peligro.
  still
  - Lo lei, y solo soy un programa. En el {suicide} (marca 2, o manda AYUDA) contesta una persona. {emergency} en peligro.
  - Esta bien querer que alguien te acompañe en esto. {suicide} y marca 2, o manda AYUDA. {emergency} si corres peligro.
  othersOutOfReach
  - Entonces el {emergency} ya: pide que vayan a ver como esta, di donde puede estar y lo que dijo. Que alguien cerca toque a la puerta. En el {suicide} (marca 2) te ayudan a pensar. Este programa no manda ayuda.
  - Que el {emergency} lo busque, y tu sigue: un texto corto, 'aqui estoy, llamame', es bueno. Para ti: {suicide}, marca 2.
  othersWith
  - Qué bueno. Escucha mas de lo que hablas, y lejos lo que pueda lastimar. El {suicide} en altavoz (marca 2) es para los dos. En peligro ahora: {emergency}.
  - Que no se quede a solas todavia; otra persona puede turnarse contigo. {suicide} y marca 2, a toda hora; {emergency} en peligro.
  othersStill
  - Puedes llamar al {suicide} (marca 2, o manda AYUDA) por otra persona: te dicen que sigue. Si no contesta o es ahora: {emergency}, que vayan a ver. Este programa no manda ayuda.
  - Sigue en contacto, pregunta directo, y que alguien cerca lo sepa. {suicide} y marca 2, para los dos; {emergency} en peligro.
`;
