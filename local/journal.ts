/** The one file beside the tables: every change of queues, phones and clock, a JSON object a line, so that a restart loses nothing. */
import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { type Fields, fields, parseJson } from './json.ts';

export class Journal {
  private readonly file: string | undefined;

  /** Without a file nothing is kept. */
  constructor(file: string | undefined) {
    this.file = file;
  }

  append(entry: Fields): void {
    if (this.file !== undefined) appendFileSync(this.file, `${JSON.stringify(entry)}\n`);
  }

  /** What was kept, oldest first. A last line that a crash cut short is left out. */
  read(): Fields[] {
    if (this.file === undefined || !existsSync(this.file)) return [];
    const lines = readFileSync(this.file, 'utf8').split('\n');
    lines.pop();
    return lines.filter((line) => line !== '').map((line) => fields(parseJson(line), 'a kept change'));
  }

  /** Puts these entries in place of all that went before. */
  rewrite(entries: readonly Fields[]): void {
    if (this.file === undefined) return;
    const next = `${this.file}.next`;
    writeFileSync(next, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    renameSync(next, this.file);
  }
}
