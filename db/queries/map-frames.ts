import type { MapPersonReading } from '../../shared/domain/account/map-person-reading.ts';
import { type RelationshipReading, readMap } from '../../shared/domain/account/relationship-reading.ts';
import type { Disclosure } from '../../shared/domain/dossier/privacy.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { FramePerson, MapFrame } from '../../shared/ipc/map-frame.ts';
import type { Workspace } from '../workspace.ts';
import { recordById } from './read-rows.ts';
import { accountViewsAt, type PastMoment } from './view-at.ts';

/** A map is read as the window reads it: personal data, nothing sensitive. */
const SHOWN: Disclosure = { personal: true, sensitive: false };

/**
 * The map as it was at each moment, oldest first, each moment once; moments before the account or the map was there are
 * left out. @throws NOT_FOUND for an unknown account, and for a map that is not of this account
 */
export function mapFrames(
  workspace: Workspace,
  accountId: string,
  mapId: string | null,
  moments: readonly PastMoment[],
): MapFrame[] {
  const { connection } = workspace;
  if (recordById(connection, accountId)?.kind !== 'account') throw new AppError('NOT_FOUND');
  const map = mapId === null ? undefined : recordById(connection, mapId);
  if (mapId !== null && (map?.kind !== 'map' || map.accountId !== accountId)) throw new AppError('NOT_FOUND');
  const once = new Map(moments.map((moment) => [moment.today, moment]));
  const inOrder = [...once.values()].sort((a, b) => (a.today < b.today ? -1 : 1));
  const frames: MapFrame[] = [];
  for (const { moment, view } of accountViewsAt(workspace, accountId, inOrder, SHOWN)) {
    if (mapId === null || view.record(mapId)?.kind === 'map')
      frames.push(frameOf(moment.today, readMap(view, mapId)));
  }
  return frames;
}

function frameOf(date: string, { people, metrics }: RelationshipReading): MapFrame {
  const weighed = new Map(metrics.people.map((person) => [person.id, person]));
  return {
    date,
    people: people.flatMap((person) => {
      const rated = weighed.get(person.id);
      return rated === undefined ? [] : [framePerson(person, rated)];
    }),
    metrics: {
      relationshipScore: metrics.relationshipScore,
      netSupport: metrics.netSupport,
      coverage: metrics.coverage,
      gri: metrics.gri,
      ori: metrics.ori,
      health: metrics.health,
      healthLight: metrics.healthLight,
      light: metrics.light,
      champions: metrics.champions.length,
      supporters: metrics.supporters.length,
      blockers: metrics.blockers.length,
      keyPeople: metrics.keyPeople.length,
    },
  };
}

type Rated = RelationshipReading['metrics']['people'][number];

function framePerson(person: MapPersonReading, { level, isKey, isCovered }: Rated): FramePerson {
  const { id, name, seat, region, outside, roles, attitude, influence, target, days } = person;
  return {
    id,
    name,
    title: seat?.title ?? '',
    department: seat?.department ?? '',
    region,
    managementLevel: seat?.level ?? null,
    outside,
    managerId: seat?.managerId ?? null,
    roles: [...roles],
    attitude,
    influence,
    level,
    target: target ?? null,
    days,
    isKey,
    isCovered,
  };
}
