import { phrases } from './phrases.ts';

/** What people put around a request without changing it: courtesy, address, swearing. English and Spanish. */
const AROUND = phrases(`
  please? and thank_you|thanks
  -no|say thanks|thank_you
  -me now|right_now
  please|kindly|just|really|already|immediately|right_away|today_please|asap|lol|lmao|omg|omfg|smh|wtf|ffs|ugh|yo|hey|hi|hello|ok|okay|alright|um|sorry|excuse_me|seriously|k|smfh|tf|tho
  -wrong|incorrect|the|a|this|that|his|her|my|old|right dude|bro|bruh|man|lady|guys|buddy|fam|sir|maam|bitch|asshole
  the|a fuck|hell|heck|f
  fucking|fuckin|fing|fn|effing|effin|freaking|freakin|frickin|frigging|damn|damned|goddamn|goddamned|god_damn|bloody|motherfucking|f_ing|f_cking|f_n|stupid|dumb
  for gods|christs|the_love_of sake|god|christ
  -no|interesa gracias|muchas_gracias|mil_gracias
  por_favor|porfavor|porfa|porfas|porfis|disculpe|disculpa|perdon|oiga|oye|mire|mira|hola|buenas|senor|senora|senorita|joven|amigo|wey|guey|compa|inmediatamente|ahorita|ahora_mismo|ya_mismo|de_una_vez|carajo
  ya -no|basta|chole|estuvo|que|me|les|le|te|paren|parenle
  pinche|pinches|puto|putos|puta|putas|maldito|malditos|chingados|estupidos|estupido|pendejos|pendejo|cabrones|cabron
  a_la verga|chingada|mierda
  no mamen|mames|chinguen|chingues|manches|manchen
  chinga|chinguen|chingue|chingas a? tu|su|a_su|a_tu madre
`);

/** Where a wish is put to this line in so many words, the words of the wish itself are read. */
const ASKED = phrases(`
  i|ive|we|weve have? -never|didnt asked|told|telling|asking|begged you|yall nicely|politely|before|*_times? to? -that
  how many times do|must|should? i|we? have|need|gotta|got? to? say|tell|ask|text|type you|yall? to?
  can|could|will|would you|yall -be|text|send|call|tell|help
  les|te he|hemos? dicho|pedido|pido|ruego|suplico|agradeceria *_veces|ya|mil_veces? que
  cuantas veces tengo|hay|debo que? decir|decirles|decirle que?
`);

/** A sentence, spelled right, as its sender would put it in few words: courtesy and swearing left out. */
export function plainly(sentence: string): string {
  return ASKED.cutFrom(AROUND.cutFrom(sentence));
}
