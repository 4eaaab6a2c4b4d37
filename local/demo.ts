/** `npm run demo`: one day on the line, told in the terminal by texting the whole service. */
import { styleText } from 'node:util';
import { LocalError, messageOf } from './json.ts';
import type { Text } from './phones.ts';
import { type LocalService, startLocal } from './start.ts';

interface Voice {
  readonly name: string;
  readonly number: string;
  readonly colour: 'cyan' | 'magenta' | 'yellow';
}

const sam: Voice = { name: 'Sam', number: '+18015550101', colour: 'cyan' };
const ana: Voice = { name: 'Ana', number: '+18015550102', colour: 'magenta' };
const stranger: Voice = { name: 'A stranger', number: '+18015550103', colour: 'yellow' };
const voices = [sam, ana, stranger];

type Step =
  | { readonly does: 'tell'; readonly words: string }
  | { readonly does: 'text'; readonly who: Voice; readonly body: string }
  | { readonly does: 'move'; readonly to: string }
  | { readonly does: 'crash' };

const tell = (words: string): Step => ({ does: 'tell', words });
const texts = (who: Voice, ...bodies: string[]): Step[] => bodies.map((body) => ({ does: 'text', who, body }));
const move = (to: string): Step => ({ does: 'move', to });

const story: readonly Step[] = [
  tell('Sunday evening in Denver. Sam has the number from a card at a meeting.'),
  ...texts(sam, 'JOIN', 'yes', 'YES', 'Sam', '84101', '8:30am', 'skip'),
  tell('Ana reads Spanish. Her first word says so.'),
  ...texts(ana, 'UNIRME', 'si', 'si', 'Ana', 'saltar', 'saltar', 'saltar'),
  tell('Monday, half past eight. Nobody did anything: the time had come.'),
  move('2026-11-02T08:31:00-07:00'),
  ...texts(sam, 'rough night, 2'),
  tell("Nine. The machine dies over Ana's check-in. The queue hands the work out again, and she gets it once."),
  { does: 'crash' },
  move('2026-11-02T09:05:00-07:00'),
  ...texts(ana, 'mas o menos'),
  tell('Noon. Somebody texts who has never joined.'),
  move('2026-11-02T12:00:00-07:00'),
  ...texts(stranger, 'my friend is blue and not breathing'),
  tell('Sam needs quiet, then changes his mind.'),
  ...texts(sam, 'PAUSE 7', 'UNDO', 'MOOD'),
  tell('Tuesday. The next check-in comes by itself.'),
  move('2026-11-03T08:31:00-07:00'),
  ...texts(sam, '4'),
  tell('Ana has had enough texts, in her own words. That counts, and what she writes later gets no answer.'),
  ...texts(ana, 'por favor ya no me manden mensajes', 'hola?'),
];

try {
  await play();
} catch (error) {
  console.error(`The demo stopped: ${messageOf(error)}`);
  process.exitCode = error instanceof LocalError ? 2 : 1;
}

async function play(): Promise<void> {
  const service = await startLocal({
    port: 0,
    data: ':memory:',
    now: Date.parse('2026-11-01T19:00:00-07:00'),
    onFailure: (error) => {
      throw error;
    },
  });
  try {
    console.log(styleText('bold', '\nA day on the line, from the synthesised template, on this machine.'));
    for (const step of story) await perform(step, service);
    console.log(styleText('dim', '\nThat was the whole service: npm start gives you the phones.\n'));
  } finally {
    await service.close();
  }
}

async function perform(step: Step, service: LocalService): Promise<void> {
  switch (step.does) {
    case 'tell':
      console.log(`\n${styleText('dim', step.words)}`);
      return;
    case 'text':
      console.log(line(step.who, '>', step.body));
      show(await service.text(step.who.number, step.body));
      return;
    case 'move':
      show((await service.move({ to: step.to })).texts);
      return;
    case 'crash':
      service.crash('wake', 'before', 'BatchWriteItem');
      return;
  }
}

/** Each text that left, under the name of whom it reached, with its parts as carriers count them. */
function show(sent: readonly Text[]): void {
  for (const text of sent) {
    const who = voices.find(({ number }) => number === text.to);
    if (who !== undefined) console.log(`${line(who, '<', text.body)} ${styleText('dim', partsOf(text))}`);
  }
}

function partsOf({ parts }: Text): string {
  return parts === 1 ? '(1 part)' : `(${parts} parts)`;
}

function line({ name, colour }: Voice, arrow: '>' | '<', body: string): string {
  const words = arrow === '>' ? styleText('bold', body) : body;
  return `  ${styleText(colour, name.padEnd(10))} ${arrow} ${words}`;
}
