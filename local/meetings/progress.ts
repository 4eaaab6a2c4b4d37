/** How far an import is: on a terminal one line that changes; elsewhere nothing, for the report says it all. */
import { clearLine, cursorTo } from 'node:readline';
import type { WriteStream } from 'node:tty';
import type { Progress } from '../../shared/runtime/take-list.ts';

const width = 30;

export class ProgressLine {
  private readonly terminal: WriteStream;

  constructor(terminal: WriteStream) {
    this.terminal = terminal;
  }

  show(progress: Progress): void {
    if (!this.terminal.isTTY) return;
    this.end();
    this.terminal.write(progressText(progress));
  }

  end(): void {
    if (!this.terminal.isTTY) return;
    clearLine(this.terminal, 0);
    cursorTo(this.terminal, 0);
  }
}

export function progressText(progress: Progress): string {
  switch (progress.doing) {
    case 'reading':
      return `${progress.done} meetings read`;
    case 'comparing':
      return `${progress.done} meetings of the old list compared`;
    case 'writing': {
      const full = Math.round((progress.done / progress.total) * width);
      return `[${'#'.repeat(full)}${'.'.repeat(width - full)}] ${progress.done} of ${progress.total} changes`;
    }
  }
}
