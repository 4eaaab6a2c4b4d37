/**
 * Keeps the main thread and the functions' threads small together; imported first, so that it holds for all of them.
 * The compilers between interpreter and optimiser cost ten threads 80 MB and start none of them sooner; a nursery
 * that grows to its default keeps 100 MB of garbage.
 */
import { setFlagsFromString } from 'node:v8';

for (const flag of ['--no-sparkplug', '--no-maglev', '--semi-space-growth-factor=1']) setFlagsFromString(flag);
