/** The texts of this feature by name: what each must say, and why. */
export interface SettingsSaid {
  readonly time: string;
  /** The default holds, which waits for noon on Sundays. */
  readonly sundays: boolean;
  readonly zip: string | undefined;
  readonly name: string | undefined;
  readonly perDay: number;
  readonly plain: boolean;
  readonly pin: boolean;
  readonly noReminders: boolean;
  readonly pausedUntil: string | undefined;
  /** An opt-out is in doubt. */
  readonly waits: boolean;
}

export interface Catalog {
  /** RULES 1: who, how often, what it may cost, HELP, STOP, and that YES is what joins. */
  disclosure(line: string, perDay: number): string;
  whichGroup(choices: string): string;
  tooManyGroups: string;
  noSuchGroup(choices: string): string;
  /** RULES 1: what a YES would be to, in short, for who answered neither YES nor NO. */
  consentAgain(line: string, perDay: number): string;
  notJoined: string;
  adult: string;
  /** RULES 48. */
  youth: string;
  welcome(line: string): string;
  welcomeBack(line: string, time: string): string;
  joinedToo(group: string, perDay: number): string;
  alreadyIn(group: string): string;
  alreadyOn(next: string): string;

  thanks(name: string): string;
  noProblem: string;
  noted(what: string): string;
  zipLater: string;
  nameAgain: string;
  askZip(said: string): string;
  zipAgain: string;
  zipAsked: string;
  zipWhy: string;
  askTime(said: string, time: string): string;
  timeAgain(time: string): string;
  askFits(said: string): string;
  fitsAgain: string;
  closing(said: string, next: string): string;
  confirmCoordinator(group: string): string;
  coordinator(group: string): string;
  coordinating: string;

  /** RULES 8: confirms, persuades to nothing. */
  stopped(line: string): string;
  /** RULES 7: the same one confirmation, to somebody who wants to die. */
  stoppedInDanger(line: string): string;
  stoppedErase(line: string): string;
  doubt: string;
  /** The doubt is over without a word about it. */
  keeping: string;
  /** What is said in place of a date while a doubt is open. */
  waiting(time: string): string;
  less: string;
  staying(time: string): string;
  stoppedAnswer: string;

  /** RULES 11, 15, 22. */
  help(line: string, contact: string): string;
  privacy(site: string): string;
  menu: string;
  menuOutside: string;
  stranger: string;
  unknown: string;
  /** What it costs and how often it texts, to who asks. */
  terms(perDay: number, joins: boolean): string;
  findHelp: string;
  /** To what cannot be read soon after something heavy. */
  heard: readonly string[];
  /** So many answers in so short a time that there are none until then. */
  tooMany(when: string): string;
  crave: string;
  talk: string;
  next(next: string): string;
  bot: string;
  /** RULES 41: nothing about anybody, and help for who asks. */
  another: string;
  settings(settings: SettingsSaid): string;
  kept(since: string, groups: string, what: string): string;
  keptOf: Readonly<Record<'name' | 'zip' | 'fits' | 'pin', string>>;

  time(time: string): string;
  badTime: string;
  zip(zip: string): string;
  badZip: string;
  name(name: string): string;
  badName: string;
  language: string;
  badLanguage: string;
  perDay(perDay: number): string;
  mostPerDay(perDay: number): string;
  leastPerDay: string;
  remindersOff: string;
  remindersOn: string;
  discreet: string;
  plain: string;

  paused(until: string, time: string): string;
  badUntil: string;
  resumed(time: string): string;
  notPaused(next: string): string;

  pinSet: string;
  pinOff: string;
  noPin: string;
  badPin: string;
  askPin: string;
  /** Before a new one: which of the two is meant. */
  askOldPin: string;
  wrongPin: string;
  lostPin: string;
  pinLocked: string;
  stillYou(line: string): string;
  stillYouPin(line: string): string;

  forget: string;
  forgetNot: string;
  forgetHow: string;
  forgotten: string;
  undone(what: string): string;
  undonePause(time: string): string;
  undoneResume(until: string): string;
  nothingToUndo: string;
  /** What UNDO took back, and what SETTINGS calls it. */
  what: Readonly<
    Record<
      'name' | 'zip' | 'time' | 'fits' | 'language' | 'perDay' | 'discreet' | 'pause' | 'resume' | 'reminders',
      string
    >
  >;
}
