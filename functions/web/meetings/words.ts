/** What the pages of meetings say, in both languages. */
import type { Language } from '../../../shared/state/person/profile.ts';
import type { MeetingWords } from './content.ts';
import { english } from './english.ts';
import { spanish } from './spanish.ts';

export const meetingWords: Readonly<Record<Language, MeetingWords>> = { en: english, es: spanish };
