/** The one file beside the tables: every change of queues, phones and clock, a JSON object a line, so that a restart loses nothing. */
import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { type Fields, fields, parseJson } from './json.ts';

/** Changes after which the file is written anew, with what still counts. */
const COMPACT_AFTER = 20_000;

export class Journal {
  private readonly file: string | undefined;
  private appended = 0;
  private everything: (() => readonly Fields[]) | undefined;

  /** Without a file nothing is kept. */
  constructor(file: string | undefined) {
    this.file = file;
  }

  /** Call it once the change has been made. */
  append(entry: Fields): void {
    if (this.file === undefined) return;
    appendFileSync(this.file, `${JSON.stringify(entry)}\n`);
    this.appended += 1;
    if (this.appended >= COMPACT_AFTER && this.everything !== undefined) this.rewrite(this.everything());
  }

  /** Begins anew with all that there is to keep, now and whenever the file has grown long. */
  compact(everything: () => readonly Fields[]): void {
    this.everything = everything;
    this.rewrite(everything());
  }

  /** What was kept, oldest first. A last line that a crash cut short is left out. */
  read(): Fields[] {
    if (this.file === undefined || !existsSync(this.file)) return [];
    const lines = readFileSync(this.file, 'utf8').split('\n');
    lines.pop();
    return lines.filter((line) => line !== '').map((line) => fields(parseJson(line), 'a kept change'));
  }

  private rewrite(entries: readonly Fields[]): void {
    if (this.file === undefined) return;
    this.appended = 0;
    const next = `${this.file}.next`;
    writeFileSync(next, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    renameSync(next, this.file);
  }
}
