/** Privacy and terms, which carriers ask for, and the two pages that nobody looks for. */
import type { Language } from '../../../shared/state/person/profile.ts';
import type { Site } from './content.ts';
import { inLanguage, Page, Sections } from './page.tsx';
import { words } from './words.ts';

interface DocumentProps {
  readonly language: Language;
  readonly site: Site;
}

export function Privacy({ language, site }: DocumentProps) {
  const { nav, privacyPage } = words[language];
  return (
    <Page language={language} path="/privacy" title={nav.privacy} supportContact={site.supportContact}>
      <h1>{nav.privacy}</h1>
      <Sections sections={privacyPage(site)} />
    </Page>
  );
}

export function Terms({ language, site }: DocumentProps) {
  const { nav, termsPage } = words[language];
  return (
    <Page language={language} path="/terms" title={nav.terms} supportContact={site.supportContact}>
      <h1>{nav.terms}</h1>
      <Sections sections={termsPage(site)} />
    </Page>
  );
}

export function NotFound({ language, site }: DocumentProps) {
  const { title, line, back } = words[language].notFound;
  return (
    <Page language={language} path="/" title={title} supportContact={site.supportContact}>
      <h1>{title}</h1>
      <p>{line}</p>
      <p>
        <a href={inLanguage('/', language)}>{back}</a>
      </p>
    </Page>
  );
}

export function Broken({ language, site }: DocumentProps) {
  const { title, line } = words[language].broken;
  return (
    <Page language={language} path="/" title={title} supportContact={site.supportContact}>
      <h1>{title}</h1>
      <p>{line}</p>
    </Page>
  );
}
