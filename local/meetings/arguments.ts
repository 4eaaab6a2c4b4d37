/** What `npm run meetings --` is asked for. */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { configs } from '../../infra/config.ts';
import { isZone } from '../../shared/kernel/time/zones.ts';
import { fellowshipNamed } from '../../shared/runtime/env.ts';
import type { Feed } from '../../shared/runtime/sources.ts';
import { LocalError, messageOf } from '../json.ts';

export const help = `npm run meetings -- import <file or url> --group riverside [options]

Brings one list of meetings of a group up to date, as the nightly round does.

  --group <id>        whose list it is, as in infra/config.ts
  --feed <id>         the list's name; default the configured feed of that url, else made of the file's or server's name.
                      Another name is another list, beside the first
  --zone <zone>       for meetings that name none, as America/Denver
  --fellowship <name> for meetings that do not say, as NA
  --dry-run           compare and report, and write nothing
  --force             take the list however much of the old one is gone
  --help              this

It writes into the data folder of this machine (STEADYLINE_DATA, default .steadyline), whether the service runs or not; or
into AWS, where TABLE_NAME and AWS_REGION are set.
Exit code: 0 taken, 1 the list was not taken, 2 it was asked for wrongly or nothing could be read.`;

export interface ImportOrder {
  /** A file, or an https address. */
  readonly from: string;
  readonly feed: Feed;
  readonly dryRun: boolean;
  readonly force: boolean;
}

/** @throws LocalError in one line that says what to do. */
export function readArguments(args: readonly string[]): ImportOrder | 'help' {
  const { values, positionals } = parsed(args);
  if (values.help === true) return 'help';
  const [command, from = '', ...more] = positionals;
  if (command !== 'import' || from === '' || more.length > 0) {
    throw new LocalError(
      'say what to import: npm run meetings -- import <file or url> --group riverside (--help tells more)',
    );
  }
  const { 'dry-run': dryRun = false, force = false } = values;
  return { from, feed: feedOf(from, values), dryRun, force };
}

function parsed(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        group: { type: 'string' },
        feed: { type: 'string' },
        zone: { type: 'string' },
        fellowship: { type: 'string' },
        'dry-run': { type: 'boolean' },
        force: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
    return { values, positionals };
  } catch (error) {
    throw new LocalError(`${messageOf(error).split('. ')[0] ?? ''} (--help tells more)`);
  }
}

interface Options {
  readonly group?: string | undefined;
  readonly feed?: string | undefined;
  readonly zone?: string | undefined;
  readonly fellowship?: string | undefined;
}

/** A url that the config knows brings its own name, zone and fellowship along. */
function feedOf(from: string, options: Options): Feed {
  const group = groupOf(options.group);
  const known = group.feeds?.find(({ url }) => url === from);
  const id = options.feed ?? known?.id ?? nameOf(from);
  if (!/^[a-z0-9-]{2,32}$/.test(id))
    throw new LocalError(`name the list by --feed, 2 to 32 of a-z, 0-9 and hyphen (not "${id}")`);
  const zone = options.zone ?? known?.zone;
  if (zone !== undefined && !isZoneName(zone))
    throw new LocalError(`--zone ${zone} is no time zone, as America/Denver`);
  const fellowship = options.fellowship === undefined ? known?.fellowship : fellowshipNamed(options.fellowship);
  if (options.fellowship !== undefined && fellowship === undefined)
    throw new LocalError(
      `--fellowship ${options.fellowship} is not known; say NA, AA, Al-Anon or another of docs/meetings.md`,
    );
  return {
    ...{ group: group.id, id, url: from },
    ...(zone === undefined ? {} : { zone }),
    ...(fellowship === undefined ? {} : { fellowship }),
  };
}

/** Of all stages. */
export const knownGroups = [...configs.local.groups, ...configs.dev.groups, ...configs.production.groups];

function groupOf(id: string | undefined) {
  const group = knownGroups.find((one) => one.id === id);
  if (group !== undefined) return group;
  const known = [...new Set(knownGroups.map((one) => one.id))].join(', ');
  throw new LocalError(
    id === undefined ? `say whose list it is: --group ${known}` : `there is no group ${id}; there is ${known}`,
  );
}

function nameOf(from: string): string {
  const name = isUrl(from) ? (URL.parse(from)?.hostname ?? '') : basename(from).replace(/(?:\.\w{1,6})+$/, '');
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 32)
    .replaceAll(/^-|-$/g, '');
}

export function isUrl(from: string): boolean {
  return /^https?:\/\//i.test(from);
}

function isZoneName(zone: string): boolean {
  return zone.includes('/') && isZone(zone);
}
