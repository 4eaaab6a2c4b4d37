/** The frame of every public page: rendered on the server, whole without JavaScript, readable on the cheapest phone. */
import type { Child } from 'hono/jsx';
import type { Language } from '../../../shared/state/person/profile.ts';
import type { Piece, Section } from './content.ts';
import { words } from './words.ts';

/** A calm line on a square, as on the phone page. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='9' fill='%232b655c'/%3E%3Cpath d='M6 16c2.4-7 4.8-7 7.2 0s3.6 4 5.4 0H26' fill='none' stroke='%23fff' stroke-width='2.4' stroke-linecap='round' stroke-linejoin='round'/%3E%3C/svg%3E";

function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="9" />
      <path d="M6 16c2.4-7 4.8-7 7.2 0s3.6 4 5.4 0H26" />
    </svg>
  );
}

export interface PageProps {
  readonly language: Language;
  /** The path of this page, for the link to its other language. */
  readonly path: string;
  readonly title?: string;
  readonly supportContact: string;
  readonly children: Child;
}

/** A path in a language: a link keeps what the reader has chosen. */
export const inLanguage = (path: string, language: Language): string => `${path}?lang=${language}`;

export function Page({ language, path, title, supportContact, children }: PageProps) {
  const { danger, contact, tagline } = words[language];
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={tagline} />
        <title>{title === undefined ? 'Steadyline' : `${title} - Steadyline`}</title>
        <link rel="icon" href={icon} />
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <header>
          <p class="danger">
            <Pieces of={danger} />
          </p>
          <Top language={language} path={path} />
        </header>
        <main>{children}</main>
        <footer>
          <p>
            {contact}: <a href={`mailto:${supportContact}`}>{supportContact}</a>
          </p>
        </footer>
      </body>
    </html>
  );
}

function Top({ language, path }: Pick<PageProps, 'language' | 'path'>) {
  const { nav } = words[language];
  const other = language === 'en' ? 'es' : 'en';
  const links = ['privacy', 'terms'] as const;
  return (
    <nav aria-label={nav.label}>
      <a class="brand" href={inLanguage('/', language)}>
        <Mark /> Steadyline
      </a>
      <ul>
        {links.map((name) => (
          <li>
            <a href={inLanguage(`/${name}`, language)} aria-current={path === `/${name}` ? 'page' : undefined}>
              {nav[name]}
            </a>
          </li>
        ))}
        <li>
          <a href={inLanguage(path, other)} lang={other} hreflang={other}>
            {nav.other}
          </a>
        </li>
      </ul>
    </nav>
  );
}

function Pieces({ of }: { readonly of: readonly Piece[] }) {
  return (
    <>
      {of.map((piece) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <a class="number" href={piece.href}>
            {piece.number}
          </a>
        ),
      )}
    </>
  );
}

/** A phone number within a line is called at a tap, and is never broken in two. */
function callable(line: string): readonly Piece[] {
  return line
    .split(/(\d{3}-\d{3}-\d{4})/)
    .map((part, index) => (index % 2 === 0 ? part : { number: part, href: `tel:+1-${part}` }));
}

export function Sections({ sections }: { readonly sections: readonly Section[] }) {
  return (
    <div class="sections">
      {sections.map(({ title, lines }) => (
        <section>
          <h2>{title}</h2>
          {lines.map((line) => (
            <p>
              <Pieces of={callable(line)} />
            </p>
          ))}
        </section>
      ))}
    </div>
  );
}
