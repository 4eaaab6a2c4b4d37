/** A calendar file as somebody else's program reads it. */
import ICAL from 'ical.js';

export interface Shown {
  readonly at: number;
  readonly end: number;
  readonly summary: string;
}

/** Registers the file's own zones alone, so that nothing is known of a zone but what the file says. */
export function parse(file: string): ICAL.Component {
  ICAL.TimezoneService.reset();
  const calendar = new ICAL.Component(ICAL.parse(file));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar;
}

/** Every turn that the program shows from `from` to before `until`, in their order. */
export function expand(file: string, from: number, until: number): readonly Shown[] {
  const all = parse(file)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
  const shown: Shown[] = [];
  for (const event of all.filter((one) => !one.isRecurrenceException())) {
    for (const other of all.filter((one) => one.isRecurrenceException() && one.uid === event.uid)) {
      event.relateException(other);
    }
    shown.push(...(event.isRecurring() ? turnsOf(event, from, until) : [shownOf(event)]));
  }
  return shown.filter(({ at }) => at >= from && at < until).toSorted((a, b) => a.at - b.at);
}

const milliseconds = (time: ICAL.Time): number => time.toUnixTime() * 1000;

const shownOf = (event: ICAL.Event): Shown => ({
  at: milliseconds(event.startDate),
  end: milliseconds(event.endDate),
  summary: event.summary,
});

/** A turn that the clocks move may come out of its order by an hour or so. */
const MARGIN = 86_400_000;

function turnsOf(event: ICAL.Event, from: number, until: number): readonly Shown[] {
  const shown: Shown[] = [];
  const turns = event.iterator();
  for (let turn = turns.next(); turn && milliseconds(turn) < until + MARGIN; turn = turns.next()) {
    const { startDate, endDate, item } = event.getOccurrenceDetails(turn);
    shown.push({ at: milliseconds(startDate), end: milliseconds(endDate), summary: item.summary });
  }
  return shown.filter(({ at }) => at >= from);
}
