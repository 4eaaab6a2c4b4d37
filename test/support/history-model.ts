/**
 * The reference: what a person's own texts and the clock make of their consent and their settings. It knows what texts
 * mean, what the line last said and nothing else, so that it can disagree with the service.
 */
import type { Meaning } from './history-commands.ts';
import { byDefault, type Resting, type Settings, set } from './history-settings.ts';
import { day, minute } from './person.ts';

export interface Model extends Resting {
  readonly groups: readonly { readonly id: string; readonly since: number }[];
  readonly stoppedAt: number | undefined;
  /** When the opt-out in force began, for who has stopped since they were known. */
  readonly stoppedSince: number;
  /** How often somebody who had not stopped did. */
  readonly stops: number;
  readonly joining: Joining | undefined;
  /** Where START leads back to. */
  readonly lastGroup: string | undefined;
  readonly lastSaid: { readonly kind: string; readonly at: number };
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
  readonly isStopped: boolean;
  readonly isHeldBack: boolean;
}

export const groupIds = ['riverside', 'signal'] as const;

export const stranger: Model = {
  groups: [],
  stoppedAt: undefined,
  stoppedSince: 0,
  stops: 0,
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
  return said(isStop ? stop(model, heard) : isLate ? model : reactInMeasure(model, heard), heard);
}

/** What is not answered asks nothing: no way in, no doubt. */
function reactInMeasure(model: Model, heard: Heard): Model {
  const next = react(model, heard);
  const asks = next.joining !== model.joining || next.doubt !== model.doubt || next.groups !== model.groups;
  return heard.isHeldBack && asks ? model : next;
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
      return answer(model, heard);
    case 'forgetAll':
      return { ...stranger, stoppedAt: model.stoppedAt };
    default:
      return isMember(model) ? { ...model, ...set(model, heard) } : model;
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

/** NO and an age below 18 end the way in, an age above completes it; from a member they answer whatever was asked. */
function answer(model: Model, heard: Heard): Model {
  const { joining } = model;
  const { means, at, told } = heard;
  if (isMember(model))
    return means === 'no' && heard.isStopped ? stop(model, heard) : { ...model, ...set(model, heard) };
  if (joining === undefined || at < joining.askedAt) return model;
  if (joining.step === 'adult' && means === 'adult') return join(model, joining, heard);
  const hasLeft = told.some((kind) => kind === 'subscribing.notJoined' || kind === 'subscribing.youth');
  return hasLeft ? { ...model, joining: undefined } : model;
}

function join(model: Model, { group = '' }: Joining, { at }: Heard): Model {
  const settings = isMember(model) ? model.settings : { ...model.settings, pausedUntil: undefined };
  const groups = [...model.groups, { id: group, since: at }];
  return { ...model, groups, settings, stoppedAt: undefined, joining: undefined, lastGroup: undefined };
}

/** What was sent well before the last YES has been answered by it. */
const isOvertaken = ({ groups }: Model, at: number): boolean =>
  at < Math.max(...groups.map(({ since }) => since)) - 5 * minute;

/** A STOP ends everything, unless it was overtaken (RULES 9, 12). */
function stop(model: Model, { at }: Pick<Heard, 'at'>): Model {
  return isOvertaken(model, at) ? model : stopped(model, at);
}

/** The carrier's word counts as much, from the moment it is heard (RULES 13). */
export function stoppedByCarrier(model: Model, at: number, now: number): Model {
  return standingOf(model) === 'stopped' || isOvertaken(model, at) ? model : stopped(model, now);
}

function stopped(model: Model, at: number): Model {
  return {
    ...model,
    groups: [],
    joining: undefined,
    doubt: undefined,
    stoppedAt: Math.max(at, model.stoppedAt ?? 0),
    stoppedSince: standingOf(model) === 'stopped' ? model.stoppedSince : at,
    stops: model.stops + (standingOf(model) === 'stopped' ? 0 : 1),
    lastGroup: model.groups.at(-1)?.id ?? model.joining?.group ?? model.lastGroup,
    settings: { ...model.settings, pausedUntil: undefined },
  };
}

/** What the line says back counts as the last thing said; a reminder may begin the way in anew. */
function said(model: Model, { told, now, startedAt }: Heard): Model {
  const kind = told.at(-1) ?? '';
  const lastSaid = told.length === 0 ? model.lastSaid : { kind, at: now };
  const { joining, settings } = model;
  if (joining === undefined || !asksToJoin.has(kind)) return { ...model, lastSaid };
  const isAnew = startedAt === now && kind !== 'subscribing.adult';
  const isDisclosed = kind === 'subscribing.disclosure';
  const perDay = isAnew && isDisclosed && !isMember(model) ? byDefault.perDay : settings.perDay;
  const step = isDisclosed && joining.step === 'adult' ? 'consent' : joining.step;
  return {
    ...model,
    lastSaid,
    settings: { ...settings, perDay },
    joining: { ...joining, step, askedAt: now, startedAt: isAnew ? now : joining.startedAt },
  };
}

const asksToJoin = new Set(['subscribing.whichGroup', 'subscribing.disclosure', 'subscribing.adult']);
