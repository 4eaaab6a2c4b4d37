import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { cuts, pathOf, without } from '../../infra/lean-cuts.ts';
import { bundledValue } from './bundled.ts';

const said = z.array(z.tuple([z.string(), z.string()]));

/** Reaches everything that is cut out of a module, as a function, a class or a method of one, and says what comes of it. */
const reached = (path: string, names: readonly string[]): string => `
  import * as made from '${path}';
  const classes = Object.values(made).filter((one) => typeof one === 'function' && one.prototype !== undefined);
  const owners = [made, ...classes, ...classes.map(({ prototype }) => prototype)];
  const reach = async (name) => {
    const owner = owners.find((one) => Object.hasOwn(one, name));
    const found = owner[name];
    return /^class/.test(String(found)) ? new found() : await found.call(owner);
  };
  module.exports = Promise.all(${JSON.stringify(names)}.map((name) => reach(name).then(
    (value) => [name, 'answered ' + value],
    (error) => [name, error.message],
  )));`;

/** Neither can be reached from outside. */
const isOpen = (source: string) => (name: string) =>
  !name.startsWith('#') && !new RegExp(`^const ${name} =`, 'mu').test(source);

describe('what is cut out of libraries', () => {
  it.each(Object.entries(cuts))('says so if it is reached after all: %s', async (module, names) => {
    const open = names.filter(isOpen(readFileSync(pathOf(module), 'utf8')));
    const made = said.parse(await bundledValue(reached(pathOf(module), open)));
    expect(made).toEqual(open.map((name) => [name, `${name} is left out of the bundles: infra/lean-cuts.ts`]));
  });

  it.each([
    [
      'a method',
      'class A {\n    async gone(to) {\n        return 1;\n    }\n    kept() {\n        return 2;\n    }\n}',
      'gone',
    ],
    ['a private method', 'class A {\n    #gone() {\n        return 1;\n    }\n    kept() { }\n}', '#gone'],
    ['a function', 'export function gone(to) {\n    return 1;\n}\nfunction kept() {\n    return 2;\n}', 'gone'],
    [
      'a constant',
      'export const gone = async (to) => {\n    return 1;\n};\nconst kept = () => {\n    return 2;\n};',
      'gone',
    ],
    ['a class', 'export class gone extends A {\n    is = 1;\n}\nclass kept {\n    is = 2;\n}', 'gone'],
  ])('is %s alone, and nothing beside it', (_, source, name) => {
    const code = without(source, [name]);
    expect(code).toContain(`leftOut('${name}')`);
    expect(code).not.toMatch(/1/u);
    expect(code).toContain('kept');
  });

  it('must be there', () => {
    expect(() => without('export function kept() {\n}\n', ['gone'])).toThrow('there is no gone to be cut out');
  });
});
