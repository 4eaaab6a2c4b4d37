import { withoutCourtesy } from './commands.ts';
import { fold } from './fold.ts';

/** What people say that asks for nothing and names no mood: it is answered in a word or two. English and Spanish. */
export type SmallTalk = 'hello' | 'thanks' | 'missed';

/** One line each: greetings, what may stand between them, thanks, what may follow them, an excuse and what it is for. */
const LINES = `
  hi+|he+y+|hello+|hiya|howdy|yo|sup|hola+|oye|buenas|(?:good )?(?:morning|afternoon|evening)|good day|mornin|buen(?:os)? dias?|buenas? tardes?|whats up|wassup|hows (?:it|everything) (?:going|goin)|how (?:are|r) (?:you|u)(?: doing)?|how you doing?|que tal|que onda|como (?:estas|te va|vas)
  there|again|to you|you|u|today|all|everyone|friend|buddy|bro|todos|amig[oa]s?|hoy|steadyline|y
  (?:(?:ok|oh|wow|and|no|y|pues|hey|hi) )?(?:thanks|thank (?:you|u|god for you)|thx|ty|tysm|(?:muchas |mil |muchisimas )?gracias|i (?:really )?appreciate (?:it|you|this|that)|god bless(?: you)?|(?:que )?dios (?:te|los|le) bendiga)
  so|very|much|a|lot|again|for|everything|being|there|here|you|u|yall|guys|really|truly|saved|save|helped|help|helping|listening|caring|checking|in|on|me|my|life|it|that|this|the|texts?|today|por|todo|estar|ahi|aqui|de|verdad|corazon|la|el|tu|vida|salvaste|salvo|salvaron|ayudaste|ayudo|ayuda|ayudarme|escuchar|escucharme|los|mensajes?|i|needed
  (?:you|u|this|that|it) (?:really |just )?(?:saved me|saved my life|helped(?: me)?(?: a lot)?)|me (?:salvaste|ayudaste|ayudo)(?: (?:mucho|la vida))?
  sorry|my bad|apologies|perdon|perdona|perdone|disculpa|lo siento
  miss(?:ed|ing)?|(?:didnt|did not|couldnt|havent) (?:answer|answered|reply|replied|respond|text|texted|write|check|get back)|forgot|late|no (?:te |les |le )?(?:conteste|respondi|escribi|pude (?:contestar|responder|escribir))|se me (?:olvido|paso)|olvide|tarde
`;

function patterns(): Readonly<Record<SmallTalk, RegExp>> {
  const [hi = '', beside = '', thanked = '', after = '', saved = '', sorry = '', fault = ''] =
    LINES.trim().split(/\n */u);
  return {
    hello: new RegExp(`^(?:${hi})(?: (?:${hi}|${beside}))*$`, 'u'),
    thanks: new RegExp(`^${thanked}(?: (?:${after}))*$|^(?:${saved})$`, 'u'),
    missed: new RegExp(`\\b(?:${sorry})\\b.*\\b(?:${fault})\\b(?! (?:him|her|them|you|my|mi))`, 'u'),
  };
}

/** An excuse is short; more is somebody telling something. */
const mostOfExcuse = 12;

let compiled: ReturnType<typeof patterns> | undefined;

export function readSmallTalk(body: string): SmallTalk | undefined {
  compiled ??= patterns();
  const folded = fold(body);
  if (compiled.hello.test(folded)) return 'hello';
  if (compiled.thanks.test(folded)) return 'thanks';
  const excuse = withoutCourtesy(folded);
  return compiled.missed.test(excuse) && excuse.split(' ').length <= mostOfExcuse ? 'missed' : undefined;
}
