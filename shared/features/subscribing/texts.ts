/** What this feature says. Both languages whole, GSM-7, at most two parts; a test walks every one of them. */
import type { Language } from '../../state/person/profile.ts';
import type { Catalog, SettingsSaid } from './catalog.ts';
import { en } from './texts-en.ts';
import { es } from './texts-es.ts';

/** The version that consent records name: a new wording of the disclosure is a new version (RULES 1). */
export const disclosureVersion = '2026-11-23';

export const texts: Readonly<Record<Language, Catalog>> = { en, es };

/** The longest that people and configurations may put into a text. */
const longest = {
  group: 'Riverside Thursday Night Group',
  line: 'Riverside Thursday Night Group by Steadyline',
  choices: 'A Riverside, B Hillside, C Thursday Night, D Women on Main, E Downtown Noon',
  name: 'Maximiliano Gonzalez',
  time: '12:30pm',
  next: { en: 'Wed Nov 25 at 12:30pm', es: 'el mié 25 nov a las 12:30pm' },
  until: { en: 'Wed Nov 25', es: 'el mié 25 nov' },
  month: { en: 'Nov 2026', es: 'nov 2026' },
} as const;

function joiningSamples(catalog: Catalog, language: Language): readonly (readonly [string, string])[] {
  const { group, line, name, time, choices } = longest;
  const next = longest.next[language];
  return [
    ['disclosure', catalog.disclosure(line, 2)],
    ['whichGroup', catalog.whichGroup(choices)],
    ['tooManyGroups', catalog.tooManyGroups],
    ['noSuchGroup', catalog.noSuchGroup(choices)],
    ['consentAgain', catalog.consentAgain(line, 2)],
    ['notJoined', catalog.notJoined],
    ['adult', catalog.adult],
    ['youth', catalog.youth],
    ['welcome', catalog.welcome(line)],
    ['welcomeBack', catalog.welcomeBack(line, time)],
    ['joinedToo', catalog.joinedToo(group, 2)],
    ['alreadyIn', catalog.alreadyIn(`${group}, ${group}`)],
    ['alreadyOn', catalog.alreadyOn(next)],
    ['nameAgain', catalog.nameAgain],
    ['askZip', catalog.askZip(catalog.thanks(name))],
    ['zipAgain', catalog.zipAgain],
    ['zipAsked', catalog.zipAsked],
    ['zipWhy', catalog.zipWhy],
    ['timeAgain', catalog.timeAgain(time)],
    ['fitsAgain', catalog.fitsAgain],
    ['askTime', catalog.askTime(catalog.zipLater, time)],
    ['askFits', catalog.askFits(catalog.noted(time))],
    ['closing', catalog.closing(catalog.noProblem, next)],
    ['confirmCoordinator', catalog.confirmCoordinator(group)],
    ['coordinator', catalog.coordinator(group)],
    ['coordinating', catalog.coordinating],
    ['stopped', catalog.stopped(line)],
    ['stoppedInDanger', catalog.stoppedInDanger(line)],
    ['stoppedErase', catalog.stoppedErase(line)],
    ['doubt', catalog.doubt],
    ['keeping', catalog.keeping],
    ['waiting', catalog.waiting(time)],
    ['less', catalog.less],
    ['staying', catalog.staying(time)],
    ['stoppedAnswer', catalog.stoppedAnswer],
    ['help', catalog.help(line, 'help@steadyline.example')],
    ['privacy', catalog.privacy('https://steadyline.example')],
    ['menu', catalog.menu],
    ['menuOutside', catalog.menuOutside],
    ['stranger', catalog.stranger],
    ['unknown', catalog.unknown],
    ['terms', catalog.terms(2, true)],
    ['findHelp', catalog.findHelp],
    ...catalog.heard.map((body) => ['heard', body] as const),
    ['tooMany', catalog.tooMany(next)],
    ['crave', catalog.crave],
    ['talk', catalog.talk],
    ['next', catalog.next(next)],
    ['bot', catalog.bot],
    ['another', catalog.another],
  ];
}

function settingsSamples(catalog: Catalog, language: Language): readonly (readonly [string, string])[] {
  const { group, line, name, time } = longest;
  const next = longest.next[language];
  const pausedUntil = longest.until[language];
  const { keptOf } = catalog;
  const what = `${keptOf.name} ${name}, ${keptOf.zip} 84101, ${keptOf.fits}, ${keptOf.pin}, `;
  const settings: SettingsSaid = {
    time,
    sundays: true,
    zip: '84101',
    name,
    perDay: 2,
    plain: true,
    pin: true,
    noReminders: true,
    pausedUntil,
    waits: false,
  };
  return [
    ['settings', catalog.settings(settings)],
    ['settingsInDoubt', catalog.settings({ ...settings, pausedUntil: undefined, waits: true })],
    ['kept', catalog.kept(longest.month[language], group, what)],
    ['time', catalog.time(time)],
    ['badTime', catalog.badTime],
    ['zip', catalog.zip('84101')],
    ['badZip', catalog.badZip],
    ['name', catalog.name(name)],
    ['badName', catalog.badName],
    ['language', catalog.language],
    ['badLanguage', catalog.badLanguage],
    ['perDay', catalog.perDay(3)],
    ['mostPerDay', catalog.mostPerDay(5)],
    ['leastPerDay', catalog.leastPerDay],
    ['remindersOff', catalog.remindersOff],
    ['remindersOn', catalog.remindersOn],
    ['discreet', catalog.discreet],
    ['plain', catalog.plain],
    ['paused', catalog.paused(pausedUntil, time)],
    ['badUntil', catalog.badUntil],
    ['resumed', catalog.resumed(time)],
    ['notPaused', catalog.notPaused(next)],
    ['pinSet', catalog.pinSet],
    ['pinOff', catalog.pinOff],
    ['noPin', catalog.noPin],
    ['badPin', catalog.badPin],
    ['askPin', catalog.askPin],
    ['askOldPin', catalog.askOldPin],
    ['wrongPin', catalog.wrongPin],
    ['pinLocked', catalog.pinLocked],
    ['lostPin', catalog.lostPin],
    ['stillYou', catalog.stillYou(line)],
    ['stillYouPin', catalog.stillYouPin(line)],
    ['forget', catalog.forget],
    ['forgetNot', catalog.forgetNot],
    ['forgetHow', catalog.forgetHow],
    ['forgotten', catalog.forgotten],
    ...Object.entries(catalog.what).map(([key, said]) => [`undone.${key}`, catalog.undone(said)] as const),
    ['undonePause', catalog.undonePause(time)],
    ['undoneResume', catalog.undoneResume(pausedUntil)],
    ['nothingToUndo', catalog.nothingToUndo],
  ];
}

/** Every text with its longest arguments, for the checks over all catalogs. */
export function samples(): readonly { key: string; language: Language; body: string }[] {
  return (['en', 'es'] as const).flatMap((language) =>
    [...joiningSamples(texts[language], language), ...settingsSamples(texts[language], language)].map(
      ([key, body]) => ({
        key: `subscribing.${key}`,
        language,
        body,
      }),
    ),
  );
}
