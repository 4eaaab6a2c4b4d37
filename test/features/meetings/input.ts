/** What the meetings feature is given for somebody, at this moment of their phone. */
import { type Input, nothingGathered } from '../../../shared/features/feature.ts';
import type { Meetings } from '../../../shared/state/person/meetings.ts';
import { type Phone, riverside } from '../../support/person.ts';

export function inputOf({ person, agenda, optedOutAt, now }: Phone): Input<Meetings> {
  return {
    slice: person.meetings,
    profile: person.profile,
    optedOutAt,
    questions: person.questions,
    agenda,
    unaskedLeft: 2,
    context: {
      now,
      eventId: 'event-1',
      personId: 'person-1',
      textAt: now,
      random: 0,
      secret: 'secret',
      groups: [riverside],
      namedFor: [],
      supportContact: 'help@steadyline.example',
      siteUrl: 'https://steadyline.example',
      gathered: nothingGathered,
    },
  };
}
