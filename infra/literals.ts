/** Finds the literals in our own sources, which are formatted all alike, and puts something else in their places. */

/** What may stand for a literal, each written as code; undefined leaves it as it is. */
export interface Substitutes {
  /** A text in quotes or in backticks, where a value stands. */
  text(value: string): string | undefined;
  /** A text in backticks with values put into it. */
  filled(parts: readonly string[], values: readonly string[]): string | undefined;
  /** A regular expression that is made once, when its module is loaded. */
  pattern(source: string, flags: string): string | undefined;
}

/** The code with its literals replaced. */
export function withSubstitutes(source: string, substitutes: Substitutes): string {
  return new Reader(source, substitutes).code('');
}

const QUOTED = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/uy;
const COMMENT = /\/\/[^\n]*|\/\*.*?\*\//suy;
const PATTERN = /\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/(\w*)/uy;
const WORD = /[\w$]+/uy;
/** Between two pieces of text in backticks; the brace that closes it is looked for by reading on. */
const PIECE = /(?:[^`\\$]|\\.|\$(?!\{))*/suy;

/** After these an expression begins, and a slash is a pattern. */
const beforeValue = new Set(['', ...'(,=:[!&|?{};+>.', 'return']);

class Reader {
  private at = 0;
  /** What stands before, spaces and comments aside: a word, or one sign. */
  private before = '';
  private depth = 0;
  private isWithinFunction = false;
  private readonly source: string;
  private readonly substitutes: Substitutes;

  constructor(source: string, substitutes: Substitutes) {
    this.source = source;
    this.substitutes = substitutes;
  }

  /** Reads on to where this sign closes what is being read, or to the end. */
  code(closing: '}' | ''): string {
    const outside = this.depth;
    let made = '';
    while (this.at < this.source.length) {
      const sign = this.source.charAt(this.at);
      if (sign === closing && this.depth === outside) break;
      made += this.take(COMMENT)?.[0] ?? this.literal(sign) ?? this.token(sign);
    }
    return made;
  }

  private literal(sign: string): string | undefined {
    if (sign === '`') return this.template();
    if (sign === "'" || sign === '"') return this.quoted();
    if (sign !== '/' || !beforeValue.has(this.before)) return undefined;
    const [literal, source = '', flags = ''] = this.take(PATTERN) ?? [];
    if (literal === undefined) return undefined;
    const isMadeOnce = this.depth === 0 && !this.isWithinFunction;
    return this.after(literal, isMadeOnce ? this.substitutes.pattern(source, flags) : undefined);
  }

  private quoted(): string | undefined {
    const before = this.before;
    const [literal] = this.take(QUOTED) ?? [];
    if (literal === undefined) return undefined;
    const isKey = /^\s*:/u.test(this.source.slice(this.at, this.at + 20)) && before !== '?';
    const value = beforeValue.has(before) && !isKey ? textOf(literal.slice(1, -1)) : undefined;
    return this.after(literal, value === undefined ? undefined : this.substitutes.text(value));
  }

  private template(): string {
    const isTagged = /[\w$)\]]/u.test(this.source.charAt(this.at - 1));
    const [parts, values]: [string[], string[]] = [[], []];
    for (let sign = '`'; sign !== ''; ) {
      this.at += sign.length;
      parts.push(this.take(PIECE)?.[0] ?? '');
      sign = this.source.charAt(this.at) === '$' ? '${' : '';
      if (sign === '') continue;
      this.at += sign.length;
      this.before = '{';
      values.push(this.code('}'));
      sign = '}';
    }
    this.at += 1;
    const written = parts.map((part, index) => (index === 0 ? part : `\${${values[index - 1]}}${part}`)).join('');
    return this.after(`\`${written}\``, isTagged ? undefined : this.madeOf(parts, values));
  }

  private madeOf(parts: readonly string[], values: readonly string[]): string | undefined {
    const texts = parts.flatMap((part) => textOf(part) ?? []);
    if (texts.length < parts.length) return undefined;
    return values.length === 0 ? this.substitutes.text(texts.join('')) : this.substitutes.filled(texts, values);
  }

  private token(sign: string): string {
    const word = this.take(WORD)?.[0];
    if (word !== undefined) return this.after(word, undefined, word);
    this.at += 1;
    if (/\s/u.test(sign)) return sign;
    if (sign === '{') this.depth += 1;
    if (sign === '}') this.depth -= 1;
    if (sign === '>' && this.before === '=') this.isWithinFunction = true;
    if (this.depth === 0 && (sign === ';' || sign === '}')) this.isWithinFunction = false;
    return this.after(sign, undefined, sign);
  }

  private after(literal: string, made: string | undefined, before = 'literal'): string {
    this.before = before;
    return made ?? literal;
  }

  private take(what: RegExp): RegExpExecArray | undefined {
    what.lastIndex = this.at;
    const found = what.exec(this.source) ?? undefined;
    this.at += found?.[0].length ?? 0;
    return found;
  }
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ...['\\', "'", '"', '`', '$'].map((sign) => [sign, sign] as const),
  ...[['n', '\n'] as const, ['t', '\t'] as const, ['r', '\r'] as const],
]);
const ESCAPED = /\\u([\da-f]{4})|\\u\{([\da-f]+)\}|\\(.)/giu;

/** What a text says that is written with escapes; undefined if one of them is not known here. */
function textOf(written: string): string | undefined {
  const escapes = [...written.matchAll(ESCAPED)];
  if (escapes.some(([, four, any, sign = '']) => (four ?? any) === undefined && !ESCAPES.has(sign))) return undefined;
  return written.replaceAll(ESCAPED, (_, four?: string, any?: string, sign = '') => {
    const code = four ?? any;
    return code === undefined ? (ESCAPES.get(sign) ?? '') : String.fromCodePoint(Number.parseInt(code, 16));
  });
}
