/** CloudFormation's intrinsic functions, over values that are looked up elsewhere. */
import { type Fields, isFields, type Json, LocalError } from './json.ts';

/** Where the names in a template lead. Every lookup throws a LocalError for a name that is not there. */
export interface Names {
  ref(name: string): Json;
  attribute(name: string, attribute: string): Json;
  imported(name: string): Json;
  condition(name: string): boolean;
  mapped(map: string, top: string, second: string): Json;
}

/** Stands for AWS::NoValue: the property is as if it had not been written. */
const nothing = Symbol('AWS::NoValue');
type Resolved = Json | typeof nothing;

/**
 * A template value with all its intrinsics worked out.
 * @throws LocalError for an intrinsic that the runner does not know, naming it and where it stands.
 */
export function resolve(value: Json, names: Names, where: string): Json {
  const resolved = resolveOrDrop(value, names, where);
  if (resolved === nothing) throw new LocalError(`${where}: AWS::NoValue cannot stand here`);
  return resolved;
}

function resolveOrDrop(value: Json, names: Names, where: string): Resolved {
  if (Array.isArray(value)) {
    return value.flatMap((each) => {
      const resolved = resolveOrDrop(each, names, where);
      return resolved === nothing ? [] : [resolved];
    });
  }
  if (!isFields(value)) return value;
  const [only, ...more] = Object.entries(value);
  if (
    only !== undefined &&
    more.length === 0 &&
    (only[0] === 'Ref' || only[0] === 'Condition' || only[0].startsWith('Fn::'))
  ) {
    return call(only[0], only[1], names, where);
  }
  const result: Fields = {};
  for (const [key, each] of Object.entries(value)) {
    const resolved = resolveOrDrop(each, names, where);
    if (resolved !== nothing) result[key] = resolved;
  }
  return result;
}

function call(name: string, argument: Json, names: Names, where: string): Resolved {
  const here = `${where}, ${name}`;
  switch (name) {
    case 'Ref':
      if (argument === 'AWS::NoValue') return nothing;
      return names.ref(string(argument, here));
    case 'Fn::GetAtt': {
      const [resource, ...attribute] =
        typeof argument === 'string' ? argument.split('.') : strings(argument, names, here);
      return names.attribute(resource ?? '', attribute.join('.'));
    }
    case 'Fn::ImportValue':
      return names.imported(string(resolve(argument, names, here), here));
    case 'Fn::If': {
      const [condition, whenTrue, whenFalse] = three(argument, here);
      return resolveOrDrop(names.condition(string(condition, here)) ? whenTrue : whenFalse, names, where);
    }
    case 'Fn::FindInMap': {
      const [map, top, second] = three(resolve(argument, names, here), here);
      return names.mapped(string(map, here), string(top, here), string(second, here));
    }
    case 'Fn::Sub':
    case 'Fn::Join':
    case 'Fn::Select':
    case 'Fn::Split':
      return callOnText(name, argument, names, here);
    case 'Condition':
      // Outside a condition's own definition this is an ordinary property of that name, as in a policy.
      return { Condition: resolve(argument, names, where) };
    default:
      throw new LocalError(`${where} uses ${name}, an intrinsic that the local runner does not know`);
  }
}

function callOnText(
  name: 'Fn::Sub' | 'Fn::Join' | 'Fn::Select' | 'Fn::Split',
  argument: Json,
  names: Names,
  here: string,
): Json {
  if (name === 'Fn::Sub') return substitute(argument, names, here);
  const [first, second] = pair(resolve(argument, names, here), here);
  if (name === 'Fn::Join') return strings(second, names, here).join(string(first, here));
  if (name === 'Fn::Split') return string(second, here).split(string(first, here));
  const picked = Array.isArray(second) ? second[Number(first)] : undefined;
  if (picked === undefined) throw new LocalError(`${here}: there is no item ${String(first)}`);
  return picked;
}

function substitute(argument: Json, names: Names, here: string): string {
  const [template, own]: [Json, Json] = typeof argument === 'string' ? [argument, {}] : pair(argument, here);
  if (!isFields(own)) throw new LocalError(`${here}: the second part must be an object`);
  return string(template, here).replace(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
    if (literal) return `\${${name}}`;
    const given = own[name.trim()];
    if (given !== undefined) return scalar(resolve(given, names, here), here);
    const [resource = '', ...attribute] = name.trim().split('.');
    return scalar(attribute.length > 0 ? names.attribute(resource, attribute.join('.')) : names.ref(resource), here);
  });
}

/**
 * Whether a condition holds.
 * @throws LocalError for a condition function that the runner does not know.
 */
export function holds(condition: Json, names: Names, where: string): boolean {
  if (!isFields(condition)) throw new LocalError(`${where} must be a condition`);
  const [name = '', argument = null] = Object.entries(condition)[0] ?? [];
  const each = (): boolean[] => {
    if (!Array.isArray(argument)) throw new LocalError(`${where}, ${name} takes a list`);
    return argument.map((part) => holds(part, names, where));
  };
  switch (name) {
    case 'Fn::Equals': {
      const [left, right] = pair(resolve(argument, names, where), where);
      return String(left) === String(right);
    }
    case 'Fn::Not':
      return each()[0] === false;
    case 'Fn::And':
      return each().every(Boolean);
    case 'Fn::Or':
      return each().some(Boolean);
    case 'Condition':
      return names.condition(string(argument, where));
    default:
      throw new LocalError(`${where} uses ${name}, a condition function that the local runner does not know`);
  }
}

function string(value: Json | undefined, here: string): string {
  if (typeof value !== 'string') throw new LocalError(`${here}: a string is wanted`);
  return value;
}

function scalar(value: Json, here: string): string {
  if (typeof value === 'object') throw new LocalError(`${here}: a string is wanted`);
  return String(value);
}

function strings(value: Json, names: Names, here: string): string[] {
  const resolved = resolve(value, names, here);
  if (!Array.isArray(resolved)) throw new LocalError(`${here} takes a list`);
  return resolved.map((each) => scalar(each, here));
}

function pair(value: Json, here: string): [Json, Json] {
  const [first, second] = Array.isArray(value) ? value : [];
  if (first === undefined || second === undefined) throw new LocalError(`${here} takes two parts`);
  return [first, second];
}

function three(value: Json, here: string): [Json, Json, Json] {
  const [first, second, third] = Array.isArray(value) ? value : [];
  if (first === undefined || second === undefined || third === undefined)
    throw new LocalError(`${here} takes three parts`);
  return [first, second, third];
}
