/** One to three meetings: when, where, how to get in, and how not to forget. Nothing about any person. */
import type { Child } from 'hono/jsx';
import { localAt } from '../../../shared/kernel/time/local.ts';
import { type Instant, isZone } from '../../../shared/kernel/time/zones.ts';
import type { MeetingRow } from '../../../shared/state/meeting/row.ts';
import type { Language } from '../../../shared/state/person/profile.ts';
import type { MeetingWords } from '../meetings/content.ts';
import { googleLink } from '../meetings/entries.ts';
import type { Standing } from '../meetings/reading.ts';
import { dateWords, rhythmWords, turnLines, zoneWords } from '../meetings/schedule.ts';
import { addressOf, callOf, linkTo, mapsOf, roomOf } from '../meetings/whereabouts.ts';
import { meetingWords } from '../meetings/words.ts';
import type { Site } from './content.ts';
import { inLanguage, Page } from './page.tsx';

interface MeetingPageProps {
  readonly language: Language;
  readonly site: Site;
  readonly siteUrl: string;
  readonly now: Instant;
  /** In the order in which a text has numbered them. */
  readonly ids: readonly string[];
  /** Those of them that a list still has. */
  readonly meetings: readonly Standing[];
}

export function MeetingPage(props: MeetingPageProps) {
  const { language, site, ids, meetings } = props;
  const words = meetingWords[language];
  const [only] = meetings;
  const isAlone = ids.length === 1 && only !== undefined;
  const heading = isAlone ? only.row.name : meetings.length === 0 ? words.gone.title : words.title;
  const missing = ids.length - meetings.length;
  return (
    <Page language={language} path={`/m/${ids.join('.')}`} title={heading} supportContact={site.supportContact}>
      <h1 class="name">{heading}</h1>
      {missing === 0 ? undefined : (
        <p class="gone">
          {meetings.length === 0 ? words.gone.all : words.gone.some(missing)} {words.gone.find(site.number)}
        </p>
      )}
      {meetings.map((meeting) => (
        <Meeting {...props} meeting={meeting} isAlone={isAlone} />
      ))}
    </Page>
  );
}

interface MeetingProps extends MeetingPageProps {
  readonly meeting: Standing;
  readonly isAlone: boolean;
}

function Meeting(props: MeetingProps) {
  const { language, meeting, ids, isAlone } = props;
  const { row } = meeting;
  const words = meetingWords[language];
  const place = ids.indexOf(row.id) + 1;
  return (
    <article class="meeting">
      {isAlone ? undefined : (
        <h2 class="name">
          <span class="place">{place}</span> {row.name}
        </h2>
      )}
      <dl>
        <When {...props} words={words} />
        <Where words={words} row={row} />
        <Online words={words} row={row} />
        <Good words={words} meeting={meeting} />
        <Notes words={words} row={row} />
        <Remembering {...props} words={words} place={place} />
        <Source words={words} meeting={meeting} />
      </dl>
    </article>
  );
}

interface PartProps {
  readonly words: MeetingWords;
  readonly row: MeetingRow;
}

/** One heading and what stands under it. */
function Part({ label, children }: { readonly label: string; readonly children: Child }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function When({ words, meeting, now }: MeetingProps & { readonly words: MeetingWords }) {
  const { row, decided } = meeting;
  const turns = turnLines(words, row, decided, now);
  return (
    <Part label={words.labels.when}>
      {row.venue === 'paused' ? <p class="paused">{words.venue.paused}</p> : undefined}
      {turns.length === 0 ? undefined : (
        <ul class="turns">
          {turns.map(({ words: said, isOff }) => (
            <li>
              {isOff ? (
                <>
                  <strong class="off">{words.calledOff}:</strong> <s>{said}</s>
                </>
              ) : (
                said
              )}
            </li>
          ))}
        </ul>
      )}
      <p>{rhythmWords(words, row)}</p>
      {isZone(row.zone) ? <p class="quiet">{words.clock(zoneWords(words, row.zone))}</p> : undefined}
    </Part>
  );
}

function Where({ words, row }: PartProps) {
  const [address, maps] = [addressOf(row), mapsOf(row)];
  if (row.venue === 'paused' && address.length === 0) return undefined;
  return (
    <Part label={words.labels.where}>
      {row.venue === 'paused' ? undefined : <p>{words.venue[row.venue]}</p>}
      {address.length === 0 ? undefined : (
        <address>
          {address.map((line) => (
            <span>{line}</span>
          ))}
        </address>
      )}
      {maps.length === 0 ? undefined : (
        <ul class="ways">
          {maps.map(({ name, href }) => (
            <li>
              <Away href={href}>{words.maps(name)}</Away>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

function Online({ words, row }: PartProps) {
  const [room, call] = [roomOf(row), callOf(row)];
  if (room === undefined && call === undefined) return undefined;
  return (
    <Part label={words.labels.online}>
      <ul class="ways">
        {room === undefined ? undefined : (
          <li>
            <Away href={room.href}>{words.join(room.name)}</Away>
          </li>
        )}
        {call === undefined ? undefined : (
          <li>
            <a href={call.href}>{words.phone(call.name)}</a>
          </li>
        )}
      </ul>
    </Part>
  );
}

function Good({ words, meeting }: { readonly words: MeetingWords; readonly meeting: Standing }) {
  const { fellowship, tags } = meeting.row;
  const whose = fellowship === undefined || fellowship === 'other' ? [] : [words.fellowships[fellowship]];
  const said = [...whose, ...tags.map((tag) => words.tags[tag])];
  if (said.length === 0 && meeting.decided.moud !== true) return undefined;
  return (
    <Part label={words.labels.good}>
      {said.length === 0 ? undefined : (
        <ul class="tags">
          {said.map((one) => (
            <li>{one}</li>
          ))}
        </ul>
      )}
      {meeting.decided.moud === true ? <p>{words.moud}</p> : undefined}
    </Part>
  );
}

/** A list's words are shown as words: what looks like a link in them is none. */
function Notes({ words, row }: PartProps) {
  if (row.notes === undefined || row.notes.trim() === '') return undefined;
  return (
    <Part label={words.labels.notes}>
      <p class="notes">{row.notes}</p>
    </Part>
  );
}

type RememberingProps = MeetingProps & { readonly words: MeetingWords; readonly place: number };

function Remembering({ words, language, meeting, site, siteUrl, now, isAlone, place }: RememberingProps) {
  const { row } = meeting;
  const google = googleLink(words, meeting, siteUrl, now);
  const remind = isAlone ? words.remind.one(site.number) : words.remind.several(place, site.number);
  return (
    <>
      {google === undefined ? undefined : (
        <Part label={words.labels.calendar}>
          <ul class="buttons">
            <li>
              <a href={inLanguage(`/m/${row.id}.ics`, language)}>{words.calendar.file}</a>
            </li>
            <li>
              <Away href={google}>{words.calendar.google}</Away>
            </li>
          </ul>
        </Part>
      )}
      {row.rhythm === 'unsure' || row.venue === 'paused' || google === undefined ? undefined : (
        <Part label={words.labels.reminder}>
          <p>{remind}</p>
        </Part>
      )}
    </>
  );
}

function Source({ words, meeting }: { readonly words: MeetingWords; readonly meeting: Standing }) {
  const { row, readAt } = meeting;
  const own = linkTo(row.url);
  if (readAt === undefined && own === undefined) return undefined;
  const zone = isZone(row.zone) ? row.zone : 'UTC';
  return (
    <Part label={words.labels.list}>
      <p class="quiet">
        {readAt === undefined ? undefined : words.asOf(dateWords(words, localAt(zone, readAt).date))}{' '}
        {own === undefined ? undefined : <Away href={own.href}>{words.ownPage}</Away>}
      </p>
    </Part>
  );
}

/** A link to somebody else's page, which is not told from where one comes. */
export function Away({ href, children }: { readonly href: string; readonly children: Child }) {
  return (
    <a href={href} rel="noreferrer noopener">
      {children}
    </a>
  );
}
