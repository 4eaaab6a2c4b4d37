/** What a section of the bench has found, and how it is shown. */

/** `counted` figures are the same on every machine and must hold; `timed` ones are shown, and fail nothing. */
export interface Verdict {
  readonly holds: boolean;
  readonly by: 'counted' | 'timed';
}

export interface Line {
  readonly cells: readonly (string | number)[];
  readonly verdict?: Verdict;
}

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly lines: readonly Line[];
  /** What must be known to read it, in a line or two. */
  readonly note?: string;
}

/** Says how far a section has come; the line is written over by the next. */
export type Say = (what: string) => void;

/** One part of the bench, which runs alone by its name. */
export type Section = (say: Say) => Promise<readonly Table[]>;

export const counted = (holds: boolean): Verdict => ({ holds, by: 'counted' });
export const timed = (holds: boolean): Verdict => ({ holds, by: 'timed' });

/** The middle one of an odd number of figures, the lower middle one of an even number. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor((figures.length - 1) / 2)] ?? Number.NaN;
}

export function printTable({ title, columns, lines, note }: Table): void {
  const judged = lines.some(({ verdict }) => verdict !== undefined);
  const head = judged ? [...columns, ''] : columns;
  const body = lines.map(({ cells, verdict }) => [...cells.map(show), ...(judged ? [word(verdict)] : [])]);
  const widths = head.map((name, index) => Math.max(name.length, ...body.map((row) => row[index]?.length ?? 0)));
  const isNumber = head.map((_, index) => lines.every(({ cells }) => typeof cells[index] === 'number'));
  const print = (row: readonly string[]) =>
    console.log(
      `  ${row.map((cell, index) => pad(cell, widths[index] ?? 0, isNumber[index] === true)).join('  ')}`.trimEnd(),
    );
  console.log(`\n${title}`);
  print(head);
  print(widths.map((width) => '-'.repeat(width)));
  for (const row of body) print(row);
  if (note !== undefined) console.log(`  ${note}`);
}

const pad = (cell: string, width: number, right: boolean): string =>
  right ? cell.padStart(width) : cell.padEnd(width);

/** Whole numbers as they are, others with as many places as tell something. */
function show(cell: string | number): string {
  if (typeof cell === 'string' || Number.isInteger(cell)) return String(cell);
  return cell.toFixed(Math.abs(cell) < 10 ? 2 : 1);
}

function word(verdict: Verdict | undefined): string {
  if (verdict === undefined) return '';
  if (verdict.holds) return 'ok';
  return verdict.by === 'counted' ? 'OVER' : 'over';
}

/** Whether a figure that must hold does not. */
export const isMissed = ({ verdict }: Line): boolean => verdict?.by === 'counted' && !verdict.holds;
