/** The first page: what this is, how to join, what a morning on it looks like. */
import type { Language } from '../../../shared/state/person/profile.ts';
import type { Site } from './content.ts';
import { inLanguage, Page, Sections } from './page.tsx';
import { words } from './words.ts';

interface HomeProps {
  readonly language: Language;
  readonly site: Site;
}

export function Home({ language, site }: HomeProps) {
  const { headline, tagline, home } = words[language];
  return (
    <Page language={language} path="/" supportContact={site.supportContact}>
      <div class="opening">
        <div>
          <h1>{headline}</h1>
          <p class="tagline">{tagline}</p>
          <Join language={language} site={site} />
        </div>
        <Sample language={language} />
      </div>
      <Sections sections={home} />
    </Page>
  );
}

/** One line a group, each a link that opens the phone's own texting; beside it all that carriers ask for. */
function Join({ language, site }: HomeProps) {
  const { verb, join, noNumber, fine, nav } = words[language];
  const to = site.number.replaceAll(/[^\d+]/g, '');
  return (
    <div class="join">
      {site.number === '' ? (
        <p>{noNumber}</p>
      ) : (
        <ul>
          {site.groups.map(({ name, word }) => (
            <li>
              <a href={`sms:${to}?body=${encodeURIComponent(`${verb} ${word}`)}`}>
                {join(`${verb} ${word}`, unbroken(site.number))}
              </a>
              {site.groups.length > 1 ? <span>{name}</span> : undefined}
            </li>
          ))}
        </ul>
      )}
      <small>
        {fine} <a href={inLanguage('/terms', language)}>{nav.terms}</a>.{' '}
        <a href={inLanguage('/privacy', language)}>{nav.privacy}</a>.
      </small>
    </div>
  );
}

/** A number is read in one piece. */
const unbroken = (number: string): string => number.replaceAll(' ', '\u00a0');

function Sample({ language }: Pick<HomeProps, 'language'>) {
  const { sample, sampleTitle } = words[language];
  return (
    <figure>
      <figcaption>{sampleTitle}</figcaption>
      {sample.map(({ from, body }) => (
        <p class={`bubble ${from}`}>{body}</p>
      ))}
    </figure>
  );
}
