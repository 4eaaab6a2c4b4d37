/** A person's own list, for whoever has its address: what their calendar shows, and how to end it. */
import type { Language } from '../../../shared/state/person/profile.ts';
import { discreetName } from '../meetings/entries.ts';
import type { PersonalList } from '../meetings/reading.ts';
import { clockTime, reminderDays, rhythmWords } from '../meetings/schedule.ts';
import { meetingWords } from '../meetings/words.ts';
import type { Site } from './content.ts';
import { Away } from './meeting.tsx';
import { inLanguage, Page, Sections } from './page.tsx';

interface MyListProps {
  readonly language: Language;
  readonly site: Site;
  readonly siteUrl: string;
  readonly secret: string;
  readonly list: PersonalList;
}

export function MyList({ language, site, siteUrl, secret, list }: MyListProps) {
  const words = meetingWords[language];
  const { mine } = words;
  const path = `/my/${secret}`;
  const subscribed = `${siteUrl.replace(/^https?:/, 'webcal:')}${path}.ics`;
  return (
    <Page language={language} path={path} title={mine.title} supportContact={site.supportContact}>
      <h1>{mine.title}</h1>
      <p class="tagline">{list.meetings.length + list.reminders.length === 0 ? mine.empty : mine.lead}</p>
      <Items language={language} list={list} />
      <ul class="buttons">
        <li>
          <a href={subscribed}>{mine.subscribe}</a>
        </li>
        <li>
          <Away href={`https://calendar.google.com/calendar/r?cid=${encodeURIComponent(subscribed)}`}>
            {mine.google}
          </Away>
        </li>
        <li>
          <a href={`${path}.ics`}>{mine.download}</a>
        </li>
      </ul>
      <Sections sections={mine.facts.map((fact) => fact(site.number))} />
    </Page>
  );
}

function Items({ language, list }: Pick<MyListProps, 'language' | 'list'>) {
  const words = meetingWords[language];
  const items = [
    ...list.meetings.map(({ row, number }) => ({
      number,
      name: list.plain ? row.name : discreetName(words, row),
      days: row.venue === 'paused' ? words.venue.paused : rhythmWords(words, row),
      page: `/m/${row.id}`,
    })),
    ...list.reminders.map(({ number, time, on }) => ({
      ...{ number, name: `${clockTime(time)}, ${words.mine.own}`, days: reminderDays(words, on), page: undefined },
    })),
  ].toSorted((a, b) => a.number - b.number);
  if (items.length === 0) return undefined;
  return (
    <ol class="mine">
      {items.map(({ number, name, days, page }) => (
        <li value={number}>
          <strong>{name}</strong>
          <span>{days}</span>
          <span class="quiet">
            {page === undefined ? undefined : (
              <>
                <a href={inLanguage(page, language)}>{words.mine.details}</a> ·{' '}
              </>
            )}
            {words.mine.drop(number)}
          </span>
        </li>
      ))}
    </ol>
  );
}
