/** What a function is deployed with, in bytes: its code and the tables beside it. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { tablesFile } from '../../infra/packed-tables.ts';

export function bytesOf(folder: string): number {
  const files = ['index.js', tablesFile].map((name) => join(folder, name));
  return files.filter((file) => existsSync(file)).reduce((sum, file) => sum + statSync(file).size, 0);
}
