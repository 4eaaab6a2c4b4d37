/**
 * The reference: what a person's own texts and the clock make of their consent and their settings. It knows what texts
 * mean, what the line last said and nothing else, so that it can disagree with the service.
 */
import type { Meaning } from './history-commands.ts';
import { day, minute } from './person.ts';

export interface Settings {
  readonly zone: string | undefined;
  readonly checkinTime: string;
  readonly isChosen: boolean;
  readonly perDay: number;
  readonly pausedUntil: number | undefined;
}

export interface Model {
  readonly groups: readonly { readonly id: string; readonly since: number }[];
  readonly stoppedAt: number | undefined;
  readonly joining: Joining | undefined;
  /** Where START leads back to. */
  readonly lastGroup: string | undefined;
  readonly lastSaid: { readonly kind: string; readonly at: number };
  readonly settings: Settings;
  /** An opt-out in doubt, and the pause that was there before. */
  readonly doubt: { readonly before: number | undefined } | undefined;
}

export interface Joining {
  readonly step: 'group' | 'consent' | 'adult';
  readonly group: string | undefined;
  readonly startedAt: number;
  readonly askedAt: number;
}

/** A text that is decided for the first time. */
export interface Heard {
  readonly means: Meaning;
  readonly body: string;
  /** When it was sent, and when it is decided. */
  readonly at: number;
  readonly now: number;
  /** Kinds of the texts that answer it. */
  readonly told: readonly string[];
  /** What the item now says, for words whose effect is only checked to be sound. */
  readonly settings: Settings;
  readonly startedAt: number | undefined;
}

export const groupIds = ['riverside', 'signal'] as const;

const byDefault: Settings = {
  zone: undefined,
  checkinTime: '09:00',
  isChosen: false,
  perDay: 2,
  pausedUntil: undefined,
};

export const stranger: Model = {
  groups: [],
  stoppedAt: undefined,
  joining: undefined,
  lastGroup: undefined,
  lastSaid: { kind: '', at: 0 },
  settings: byDefault,
  doubt: undefined,
};

export type Standing = 'member' | 'joining' | 'stopped' | 'stranger';

export function standingOf({ groups, joining, stoppedAt }: Model): Standing {
  if (groups.length > 0) return 'member';
  if (joining !== undefined) return 'joining';
  return stoppedAt === undefined ? 'stranger' : 'stopped';
}

const isMember = (model: Model): boolean => standingOf(model) === 'member';

/** A way in is worth a day. */
export function unfinished(model: Model, now: number): Model {
  const isOver = model.joining !== undefined && now - model.joining.startedAt >= day;
  return isOver ? { ...model, joining: undefined } : model;
}

/** What a text makes of it. After a day only STOP counts. */
export function hear(before: Model, heard: Heard): Model {
  const model = unfinished(before, heard.now);
  const isStop = heard.means === 'stop' || heard.means === 'stopInDanger';
  const isLate = heard.now - heard.at >= day;
  return said(isStop ? stop(model, heard) : isLate ? model : react(model, heard), heard);
}

function react(model: Model, heard: Heard): Model {
  const { means } = heard;
  switch (means) {
    case 'join':
    case 'start':
      return isMember(model) && means === 'start'
        ? model
        : ask(model, heard, isMember(model) ? onlyOpen(model) : model.lastGroup);
    case 'joinRiverside':
      return ask(model, heard, 'riverside');
    case 'joinSignal':
      return ask(model, heard, 'signal');
    case 'wordRiverside':
      return model.stoppedAt === undefined || isChoosing(model, heard) ? ask(model, heard, 'riverside') : model;
    case 'a':
    case 'b':
      return isChoosing(model, heard) ? ask(model, heard, groupIds[means === 'a' ? 0 : 1]) : model;
    case 'yes':
      return agree(model, heard);
    case 'adult':
    case 'digit':
    case 'no':
      return answerAge(model, heard);
    case 'doubt':
      return inDoubt(model, heard.now);
    case 'forgetAll':
      return { ...stranger, stoppedAt: model.stoppedAt };
    default:
      return isMember(model) ? { ...model, settings: set(model, heard), doubt: doubtAfter(model, heard) } : model;
  }
}

const isChoosing = ({ joining }: Model, { at }: Heard): boolean => joining?.step === 'group' && at >= joining.askedAt;

function onlyOpen({ groups }: Model): string | undefined {
  const open = groupIds.filter((id) => !groups.some((group) => group.id === id));
  return open.length === 1 ? open[0] : undefined;
}

/** JOIN and START: nothing but a question. What was sent before the STOP asks nothing. */
function ask(model: Model, { at, now }: Heard, group: string | undefined): Model {
  const isIn = model.groups.some(({ id }) => id === group) || model.groups.length === groupIds.length;
  if (isIn || at < (model.stoppedAt ?? 0)) return model;
  return {
    ...model,
    joining: { step: group === undefined ? 'group' : 'consent', group, startedAt: now, askedAt: now },
  };
}

/** YES counts for what was asked last, and only if it was sent after that. */
function agree(model: Model, heard: Heard): Model {
  const { joining, lastSaid } = model;
  if (heard.at < lastSaid.at) return model;
  if (lastSaid.kind === 'subscribing.doubt' && model.doubt !== undefined) return stop(model, heard);
  if (lastSaid.kind === 'subscribing.disclosure' && joining?.step === 'consent') {
    return isMember(model) ? join(model, joining, heard) : { ...model, joining: { ...joining, step: 'adult' } };
  }
  return lastSaid.kind === 'subscribing.adult' && joining?.step === 'adult' ? join(model, joining, heard) : model;
}

/** 18 or older: NO and an age below end the way in, an age above completes it. */
function answerAge(model: Model, heard: Heard): Model {
  const { joining } = model;
  const endsDoubt = { ...model, settings: set(model, heard), doubt: doubtAfter(model, heard) };
  if (isMember(model) || joining === undefined || joining.step === 'group') return endsDoubt;
  if (heard.at < joining.askedAt) return model;
  if (joining.step === 'adult' && heard.means === 'adult') return join(model, joining, heard);
  const isNo = heard.told.some((kind) => kind === 'subscribing.notJoined' || kind === 'subscribing.youth');
  return isNo ? { ...model, joining: undefined } : model;
}

function join(model: Model, { group = '' }: Joining, { at }: Heard): Model {
  const settings = isMember(model) ? model.settings : { ...model.settings, pausedUntil: undefined };
  const groups = [...model.groups, { id: group, since: at }];
  return { ...model, groups, settings, stoppedAt: undefined, joining: undefined, lastGroup: undefined };
}

/** A STOP from well before the last YES has been answered by it; any other ends everything (RULES 9, 12). */
function stop(model: Model, { at }: Pick<Heard, 'at'>): Model {
  const latest = Math.max(...model.groups.map(({ since }) => since));
  return at < latest - 5 * minute ? model : stopped(model, at);
}

export function stopped(model: Model, at: number): Model {
  return {
    ...model,
    groups: [],
    joining: undefined,
    doubt: undefined,
    stoppedAt: Math.max(at, model.stoppedAt ?? 0),
    lastGroup: model.groups.at(-1)?.id ?? model.joining?.group ?? model.lastGroup,
    settings: { ...model.settings, pausedUntil: undefined },
  };
}

function inDoubt(model: Model, now: number): Model {
  if (!isMember(model) || model.doubt !== undefined) return model;
  const settings = { ...model.settings, pausedUntil: now + 365 * day };
  return { ...model, doubt: { before: model.settings.pausedUntil }, settings };
}

const endsDoubt = ({ means, told }: Heard): boolean => means === 'pause' || told.includes('subscribing.staying');

const doubtAfter = (model: Model, heard: Heard): Model['doubt'] => (endsDoubt(heard) ? undefined : model.doubt);

/** The settings after a member's words. How long a pause is, and what UNDO brings back, is taken from the item. */
function set({ settings, doubt }: Model, heard: Heard): Settings {
  const { means, body, now } = heard;
  const { perDay } = settings;
  const stays = (doubt?.before ?? 0) > now ? doubt?.before : undefined;
  switch (means) {
    case 'time':
      return { ...settings, checkinTime: times[body] ?? '', isChosen: true };
    case 'zip':
      return { ...settings, zone: zones[body] };
    case 'fewer':
      return { ...settings, perDay: Math.max(1, perDay - 1) };
    case 'more':
      return { ...settings, perDay: Math.min(5, perDay + 1) };
    case 'pause':
      return { ...settings, pausedUntil: Math.max(heard.settings.pausedUntil ?? 0, now + 1) };
    case 'resume':
      return { ...settings, pausedUntil: stays };
    case 'undo':
      return heard.settings;
    default:
      return endsDoubt(heard) ? { ...settings, pausedUntil: stays } : settings;
  }
}

const times: Readonly<Record<string, string>> = {
  'TIME 7:30am': '07:30',
  'TIME 5pm': '17:00',
  'HORA 23:30': '23:30',
  'TIME 2am': '02:00',
};
const zones: Readonly<Record<string, string>> = {
  'ZIP 84101': 'America/Denver',
  'ZIP 10001': 'America/New_York',
  'ZIP 85001': 'America/Phoenix',
};

/** What the line says back counts as the last thing said; a reminder may begin the way in anew. */
function said(model: Model, { told, now, startedAt }: Heard): Model {
  const kind = told.at(-1);
  if (kind === undefined) return model;
  const lastSaid = { kind, at: now };
  const step = asking[kind];
  const { joining } = model;
  if (joining === undefined || step === undefined) return { ...model, lastSaid };
  const isAnew = step !== 'adult' && startedAt === now;
  const perDay = isMember(model) || !isAnew || step === 'group' ? model.settings.perDay : byDefault.perDay;
  return {
    ...model,
    lastSaid,
    settings: { ...model.settings, perDay },
    joining: { ...joining, step, askedAt: now, startedAt: isAnew ? now : joining.startedAt },
  };
}

const asking: Readonly<Record<string, Joining['step']>> = {
  'subscribing.whichGroup': 'group',
  'subscribing.disclosure': 'consent',
  'subscribing.adult': 'adult',
};
