/** The phone page is plain JavaScript for browsers; its modules without a document run here too. */

type PageFunction = (...given: readonly unknown[]) => unknown;

/**
 * A function of one of the page's modules, as `segmentsOf` of `segments.js`.
 * @throws Error where the module has no such function
 */
export async function pageFunction(file: string, name: string): Promise<PageFunction> {
  const module: unknown = await import(new URL(`../../../local/page/${file}`, import.meta.url).href);
  const found = typeof module === 'object' && module !== null ? Reflect.get(module, name) : undefined;
  if (typeof found !== 'function') throw new Error(`local/page/${file} has no function ${name}`);
  return (...given) => Reflect.apply(found, undefined, given);
}
