import { readNextPeople } from '../../../shared/domain/account/next-person-reading.ts';
import { readMap } from '../../../shared/domain/account/relationship-reading.ts';
import { readRoleGoals } from '../../../shared/domain/account/role-goal-reading.ts';
import { readVacantKeySeats } from '../../../shared/domain/account/vacant-key-seats.ts';
import type { AccountView } from '../../../shared/domain/account/view.ts';
import { findGaps } from '../../../shared/domain/relationship/gaps.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import type { MapFrame } from '../../../shared/ipc/map-frame.ts';
import { calendarDate } from '../../../shared/schemas/evidence.ts';
import { type Arguments, expectWords } from '../arguments.ts';
import type { Command } from '../command.ts';
import { findTarget } from '../find.ts';
import { withWorkspace } from '../session.ts';

/**
 * `map FILE --account CODE [--map CODE] [--as-of DATE]`: every figure of the relationship map with role goals, gaps and
 * whom to work on next; with a day the map as it was then. People, seats and colleagues are named by code.
 */
export const map: Command = async ({ args, locale }) => {
  const [file = ''] = expectWords(args, 'FILE');
  const day = dayOf(args.option('as-of'));
  return withWorkspace(args, file, 'open', locale, async (session) => {
    const { view } = findTarget(session.workspace(), accountOf(args));
    const code = args.option('map');
    const own = view.records('map').find((record) => record.code === code);
    if (code !== undefined && own === undefined) throw new AppError('NOT_FOUND', { name: code });
    const mapId = own?.id ?? null;
    if (day !== null) {
      const accountId = view.account.id;
      const [frame] = await session.call('map.frames', { accountId, mapId, dates: [day] });
      if (frame === undefined) throw new AppError('NOT_FOUND', { name: day });
      return { json: withCodes(view, frame), text: frameLines(view, frame) };
    }
    const reading = readMap(view, mapId);
    const { metrics, windowDays, contactsWanted } = reading;
    const vacantKeySeats = readVacantKeySeats(view, reading).map(({ seatId }) => seatId);
    const json = {
      map: code ?? null,
      windowDays,
      contactsWanted,
      ...metrics,
      roleGoals: readRoleGoals(view, reading),
      vacantKeySeats,
      gaps: findGaps(metrics, vacantKeySeats),
      nextPeople: readNextPeople(view, reading),
    };
    return { json: withCodes(view, json), text: figureLines(metrics) };
  });
};

function figureLines(figures: object): readonly string[] {
  return Object.entries(figures).flatMap(([key, value]) => {
    if (Array.isArray(value)) return key === 'people' ? [] : [`${key}\t${value.length}`];
    return typeof value === 'object' && value !== null ? [] : [`${key}\t${value ?? '-'}`];
  });
}

function frameLines(view: AccountView, { date, people, metrics }: MapFrame): readonly string[] {
  const lines = people.map(({ id, name, level, attitude, influence, days }) =>
    [view.record(id)?.code ?? '', name, `R${level}`, attitude ?? '-', influence ?? '-', days ?? '-'].join(
      '\t',
    ),
  );
  return [date, ...figureLines(metrics), ...lines];
}

/** The same with codes in the place of ids, which mean nothing outside the file. */
function withCodes(view: AccountView, value: object): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'string' ? (view.record(part)?.code ?? part) : part,
    ),
  );
}

function accountOf(args: Arguments): string {
  const account = args.option('account');
  if (account === undefined) throw new AppError('USAGE', { reason: `${args.command} FILE --account` });
  return account;
}

function dayOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const day = calendarDate.safeParse(text);
  if (!day.success) throw new AppError('USAGE', { reason: 'DATE = YYYY-MM-DD' });
  return day.data;
}
