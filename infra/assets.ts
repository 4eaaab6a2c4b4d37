/** Files that a bundle reads at run time lie beside it. */
import { copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

/** Modules that read a file beside them, and that file. */
const fileBeside: Readonly<Record<string, string>> = {
  'shared/kernel/geo/places.ts': 'shared/kernel/geo/places.bin',
};

/** Copies each such file beside the bundles that hold its module, and leaves it out of all others. */
export const assets: Plugin = {
  name: 'assets',
  setup(build) {
    const root = build.initialOptions.absWorkingDir ?? process.cwd();
    // A CommonJS file has no `import.meta`; Node gives it its folder by another name.
    build.initialOptions.define = { ...build.initialOptions.define, 'import.meta.dirname': '__dirname' };
    build.onEnd(async ({ metafile }) => {
      const copies = Object.entries(metafile?.outputs ?? {}).flatMap(([output, { inputs }]) =>
        Object.entries(fileBeside)
          .filter(([module]) => (inputs[module]?.bytesInOutput ?? 0) > 0)
          .map(([, file]) =>
            copyFile(join(root, file), join(root, dirname(output), file.slice(dirname(file).length + 1))),
          ),
      );
      await Promise.all(copies);
    });
  },
};
