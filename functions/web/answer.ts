/** How pages are answered, whoever makes them. */
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Language } from '../../shared/state/person/profile.ts';

export const languageOf = (c: Context): Language => (c.get('language') === 'es' ? 'es' : 'en');

export interface PageOptions {
  readonly status?: 200 | 404 | 500;
  /** Cache-Control of a page that is found. */
  readonly kept?: string;
}

export function page(
  c: Context,
  content: JSX.Element,
  { status = 200, kept = 'public, max-age=300' }: PageOptions = {},
) {
  c.header('Content-Language', languageOf(c));
  c.header('Vary', 'Accept-Language');
  c.header('Cache-Control', status === 200 ? kept : 'no-store');
  return c.html(html`<!DOCTYPE html>${content}`, status);
}
