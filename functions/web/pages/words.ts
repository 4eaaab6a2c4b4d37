/** What the public pages say, in both languages. */
import type { Language } from '../../../shared/state/person/profile.ts';
import type { Words } from './content.ts';
import { english } from './english.ts';
import { spanish } from './spanish.ts';

export const words: Readonly<Record<Language, Words>> = { en: english, es: spanish };
