/** A function's environment: one schema, one parse, at the cold start; what is wrong is said in one line. */
import * as z from 'zod/mini';
import { groupConfigSchema } from '../state/group.ts';
import { type Fellowship, fellowshipSchema } from '../state/meeting/row.ts';

/** The environment does not fit; names the variable, not its value. */
export class BadEnvironment extends Error {
  override readonly name = 'BadEnvironment';
}

const text = z.string().check(z.minLength(1));
const number = z
  .pipe(
    z.string(),
    z.transform((value) => Number(value)),
  )
  .check(z.refine((value) => Number.isFinite(value)));

const json = z.pipe(
  z.string(),
  z.transform((value, context) => {
    try {
      return z.unknown().parse(JSON.parse(value));
    } catch {
      context.issues.push({ code: 'custom', message: 'not JSON', input: value });
      return z.NEVER;
    }
  }),
);
const groups = z.pipe(json, z.array(groupConfigSchema));

/** The lists of meetings of all groups. */
const feeds = z.pipe(
  json,
  z.array(
    z.object({
      group: text,
      id: text,
      url: z.url(),
      zone: z.exactOptional(text),
      fellowship: z.exactOptional(fellowshipSchema),
    }),
  ),
);

/** A fellowship by its name, in any case; undefined for one that search does not know. */
export function fellowshipNamed(name: string): Fellowship | undefined {
  return fellowshipSchema.options.find((known) => known.toLowerCase() === name.toLowerCase());
}

/** Every variable there is; a function picks the ones it is given. */
export const variables = {
  STAGE: text,
  SERVICE_VERSION: text,
  TABLE_NAME: text,
  PEPPER_SECRET_ID: text,
  COORDINATORS_SECRET_ID: text,
  GROUPS: groups,
  FEEDS: feeds,
  MAIL_QUEUE_URL: text,
  DUE_QUEUE_URL: text,
  BUS_NAME: text,
  ORIGINATION_NUMBER: z.string(),
  SMS_MAX_PRICE_USD: text,
  /** Message parts a second that the number carries (RULES 33). */
  PARTS_PER_SECOND: number,
  /** Share of the rate that is kept for answers. */
  RESERVE: number,
  WORKERS: number,
  /** ISO country codes that may be texted, separated by commas (RULES 45). */
  COUNTRIES: text,
  SUPPORT_CONTACT: text,
  SITE_URL: z.string(),
};

/**
 * Parses the variables of one function.
 * @throws BadEnvironment
 */
export function parseEnv<T>(schema: z.ZodMiniType<T>, env: Readonly<Record<string, string | undefined>>): T {
  const parsed = schema.safeParse(env);
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.map(({ path }) => path.map(String).join('.'));
  throw new BadEnvironment(`environment variables missing or malformed: ${[...new Set(names)].join(', ')}`);
}
