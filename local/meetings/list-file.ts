/** A list in a file, read as often as one likes. */
import { type FileHandle, open } from 'node:fs/promises';
import type { Body } from '../../shared/runtime/sources.ts';
import { LocalError, messageOf } from '../json.ts';

export class ListFile implements Body {
  private readonly handle: FileHandle;
  /** What came out of a pipe, which comes but once. */
  private readonly piped: Uint8Array | undefined;

  private constructor(handle: FileHandle, piped: Uint8Array | undefined) {
    this.handle = handle;
    this.piped = piped;
  }

  /** It stays open, so that another file put in its place meanwhile is not read in the middle. @throws LocalError */
  static async open(path: string): Promise<ListFile> {
    try {
      const handle = await open(path);
      return new ListFile(handle, (await handle.stat()).isFile() ? undefined : await handle.readFile());
    } catch (error) {
      throw new LocalError(`${path} cannot be read (${messageOf(error).split(':')[0] ?? ''})`);
    }
  }

  async *read(): AsyncGenerator<Uint8Array> {
    if (this.piped !== undefined) yield this.piped;
    else yield* this.handle.createReadStream({ start: 0, autoClose: false });
  }

  async close(): Promise<void> {
    await this.handle.close();
  }
}
