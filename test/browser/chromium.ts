import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** What the pages may reach: this machine, nothing else, whatever a page or the browser itself asks for. */
const LOOPBACK_ONLY = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE ::1';

const QUIET = [
  '--no-zygote',
  '--no-first-run',
  '--no-pings',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication',
  '--font-render-hinting=none',
];

/**
 * Starts the headless browser that comes inside an npm package. Close it when done.
 * The sandbox is off because continuous integration runs as root; the pages are our own and only loopback is reachable.
 */
export async function launchChromium(): Promise<Browser> {
  const folder = await unpackedFolder();
  return playwright.launch({
    executablePath: join(folder, 'chromium'),
    chromiumSandbox: false,
    args: [...QUIET, LOOPBACK_ONLY],
    env: {
      ...process.env,
      FONTCONFIG_FILE: join(folder, 'steadyline-fonts.conf'),
      /** The package's own libraries (NSS and its like): a bare machine has none, and all machines then use the same. */
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    },
  });
}

/**
 * The folder the browser is unpacked into: one per version and user, in the temporary folder, never in the project.
 * Unpacked beside and then renamed, so that two test runs that start together never see half a browser.
 */
async function unpackedFolder(): Promise<string> {
  const final = join(tmpdir(), `steadyline-browser-${packageVersion()}-${process.getuid?.() ?? 'user'}`);
  if (existsSync(final)) return final;
  const staging = await mkdtemp(`${final}-`);
  await asIfInLambda(staging, () => chromium.executablePath());
  await writeFile(join(staging, 'steadyline-fonts.conf'), fontsConf(join(final, 'fonts')));
  await rename(staging, final).catch(async (error: unknown) => {
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(final)) throw error;
  });
  return final;
}

/**
 * The package unpacks into os.tmpdir() and offers no other way to say where; and it unpacks the system libraries that
 * the browser needs only where it believes itself in a Lambda.
 */
async function asIfInLambda(folder: string, run: () => Promise<unknown>): Promise<void> {
  const { TMPDIR, AWS_EXECUTION_ENV } = process.env;
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' });
  try {
    await run();
  } finally {
    for (const [name, before] of Object.entries({ TMPDIR, AWS_EXECUTION_ENV })) {
      if (before === undefined) delete process.env[name];
      else process.env[name] = before;
    }
  }
}

function packageVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest: unknown = JSON.parse(readFileSync(join(dirname(entry), '..', '..', 'package.json'), 'utf8'));
  const version = manifest instanceof Object && 'version' in manifest ? manifest.version : undefined;
  return typeof version === 'string' ? version : 'unknown';
}

/** The package's own font for every machine, so that screenshots look the same wherever they are made. */
function fontsConf(folder: string): string {
  const preferred = ['sans-serif', 'system-ui', 'ui-sans-serif']
    .map(
      (family) =>
        `<alias binding="strong"><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`,
    )
    .join('\n  ');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
  ${preferred}
</fontconfig>
`;
}
