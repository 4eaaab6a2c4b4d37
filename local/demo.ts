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
const mother: Voice = { name: 'A mother', number: '+18015550103', colour: 'yellow' };
const voices = [sam, ana, mother];

/** Where what is said begins. */
const INDENT = 15;

type Step =
  | { readonly does: 'tell'; readonly words: string }
  | { readonly does: 'text' | 'skip'; readonly who: Voice; readonly body: string }
  | { readonly does: 'move'; readonly to: string }
  | { readonly does: 'crash' };

const tell = (words: string): Step => ({ does: 'tell', words });
const texts = (who: Voice, ...bodies: string[]): Step[] => bodies.map((body) => ({ does: 'text', who, body }));
/** Really texted too, but not told once more. */
const skipped = (who: Voice, ...bodies: string[]): Step[] => bodies.map((body) => ({ does: 'skip', who, body }));
const move = (to: string): Step => ({ does: 'move', to });

const story: readonly Step[] = [
  tell('Sunday evening in Salt Lake City. Sam has the number from a card at a meeting.'),
  ...texts(sam, 'JOIN', 'yes', 'YES', 'Sam', '84101', '8:30am', 'skip'),
  tell('Ana reads Spanish. Her first word says so, and the same questions come in her language.'),
  ...texts(ana, 'UNIRME', 'si', 'si', 'Ana'),
  tell('She skips the rest.'),
  ...skipped(ana, 'saltar', 'saltar', 'saltar'),
  tell('Monday, half past eight. Nobody did anything: the time had come.'),
  move('2026-11-02T08:31:00-07:00'),
  ...texts(sam, 'rough night, 2'),
  tell("Nine. The machine dies over Ana's check-in. The queue hands the work out again, and she gets it once."),
  { does: 'crash' },
  move('2026-11-02T09:05:00-07:00'),
  ...texts(ana, 'mas o menos'),
  tell('Noon. A mother who has never joined.'),
  move('2026-11-02T12:00:00-07:00'),
  ...texts(mother, 'my son is blue and not breathing'),
  tell('Sam needs quiet, then changes his mind.'),
  ...texts(sam, 'PAUSE 7', 'UNDO', 'MOOD'),
  tell('Tuesday. The next check-in comes by itself.'),
  move('2026-11-03T08:31:00-07:00'),
  ...texts(sam, '4'),
  tell('Ana has had enough texts, and says so in her own words. That counts. What she writes later is not answered.'),
  ...texts(ana, 'por favor ya no me manden mensajes', 'hola?'),
];

// Whoever reads only the beginning (`npm run demo | head`) has seen enough.
process.stdout.on('error', () => process.exit(0));

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
    console.log(styleText('bold', '\nTwo days on the line: the whole service as it is deployed, on this machine.'));
    console.log(dim('Each > is a text to the line, each < what it texts back.'));
    for (const step of story) await perform(step, service);
    console.log(dim('\nTry it yourself: npm start gives you the phones.\n'));
  } finally {
    await service.close();
  }
}

async function perform(step: Step, service: LocalService): Promise<void> {
  switch (step.does) {
    case 'tell':
      console.log(`\n${wrapped(step.words, '').map(dim).join('\n')}`);
      return;
    case 'text': {
      say(step.who, '>', step.body);
      const answers = await service.text(step.who.number, step.body);
      show(answers);
      if (answers.length === 0) console.log(dim(`${' '.repeat(INDENT - 2)}< (no answer)`));
      return;
    }
    case 'skip':
      await service.text(step.who.number, step.body);
      return;
    case 'move':
      show((await service.move({ to: step.to })).texts);
      return;
    case 'crash':
      service.crash('wake', 'before', 'BatchWriteItem');
      return;
  }
}

/** Each text that left, under the name of whom it reached. */
function show(sent: readonly Text[]): void {
  for (const { to, body } of sent) {
    const who = voices.find(({ number }) => number === to);
    if (who !== undefined) say(who, '<', body);
  }
}

function say({ name, colour }: Voice, arrow: '>' | '<', body: string): void {
  const [first = '', ...more] = wrapped(body, ' '.repeat(INDENT));
  const words = [first.trimStart(), ...more].map((words) => (arrow === '>' ? styleText('bold', words) : words));
  console.log(`  ${styleText(colour, name.padEnd(INDENT - 5))} ${arrow} ${words.join('\n')}`);
}

function dim(words: string): string {
  return styleText('dim', words);
}

/** Lines no wider than the terminal, each behind `indent`. */
function wrapped(words: string, indent: string): string[] {
  const width = Math.min(process.stdout.columns ?? 100, 100);
  const lines: string[] = [];
  let line = indent;
  for (const word of words.split(' ')) {
    const longer = line === indent ? line + word : `${line} ${word}`;
    if (longer.length > width && line !== indent) {
      lines.push(line);
      line = indent + word;
    } else line = longer;
  }
  return [...lines, line];
}
