/** One entry of a list as it was parsed: anybody wrote it, so every field may be missing or of any type. */
export type FeedRecord = Readonly<Record<string, unknown>>;

/** Longer than any honest field; what lies behind is not even looked at. */
const LONGEST = 10_000;

export function isRecord(value: unknown): value is FeedRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The field's own value; what an object inherits is not a field. */
export function fieldOf(record: FeedRecord, field: string): unknown {
  return Object.hasOwn(record, field) ? record[field] : undefined;
}

/** A string or a number as text, trimmed; empty where the field is missing or something else. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, LONGEST).toWellFormed().trim();
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}

/** The first of the fields that says something. */
export function textOf(record: FeedRecord, ...fields: readonly string[]): string {
  for (const field of fields) {
    const text = asText(fieldOf(record, field));
    if (text !== '') return text;
  }
  return '';
}

/** A number, or a text that is one; undefined for everything else. */
export function numberOf(record: FeedRecord, field: string): number | undefined {
  const text = textOf(record, field);
  if (!/^[+-]?\d{1,9}(?:\.\d{1,20})?$/.test(text)) return undefined;
  return Number(text);
}

/** "yes", true and 1, in whatever way lists write it. */
export function isYes(value: unknown): boolean {
  return value === true || /^(?:yes|true|1|y|si|sí)$/i.test(asText(value));
}

/** The name of a column as a field: "Sub Region" and "sub_region" are one. */
export function plainName(name: string): string {
  return name
    .slice(0, 100)
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}

/** A row of cells under a row of names, as CSV files and sheets have them. */
export function recordOfCells(names: readonly string[], cells: readonly unknown[]): FeedRecord {
  return Object.fromEntries(names.map((name, index) => [name, cells[index]]));
}
