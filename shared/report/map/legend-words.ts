import { EDGE_KINDS, type EdgeKind } from '../../domain/relationship/edge-kinds.ts';
import { DECISION_ROLE_KEYS } from '../../domain/relationship/roles.ts';
import type { LegendWords } from '../../figure/map/legend.ts';
import type { Translator } from '../../i18n/translator.ts';

/** Word that stands on a line; '' for reporting lines and links, which need none. */
export function edgeWord(kind: EdgeKind, t: Translator): string {
  if (kind === 'reports_to' || kind === 'link' || kind === 'rival_tie') return '';
  return edgeKindWord(kind, t);
}

/** Short name of a kind of line. */
export function edgeKindWord(kind: EdgeKind, t: Translator): string {
  return t(($) => $.mapFigure.edge[kind]);
}

/** Words of the legend. */
export function legendWords(t: Translator): LegendWords {
  return {
    attitudes: [
      t(($) => $.mapFigure.attitude.m2),
      t(($) => $.mapFigure.attitude.m1),
      t(($) => $.mapFigure.attitude.z0),
      t(($) => $.mapFigure.attitude.p1),
      t(($) => $.mapFigure.attitude.p2),
    ],
    influence: t(($) => $.mapFigure.legend.influence),
    level: t(($) => $.mapFigure.legend.level),
    capped: t(($) => $.mapFigure.legend.capped),
    key: t(($) => $.mapFigure.legend.key),
    uncoveredKey: t(($) => $.mapFigure.legend.uncovered),
    coach: t(($) => $.mapFigure.legend.coach),
    vacancy: t(($) => $.mapFigure.legend.vacancy),
    outside: t(($) => $.mapFigure.legend.outside),
    late: t(($) => $.mapFigure.legend.late),
    rival: t(($) => $.mapFigure.legend.rival),
    unknown: t(($) => $.mapFigure.legend.unknown),
    offRating: t(($) => $.mapFigure.legend.offRating),
    via: t(($) => $.mapFigure.legend.via),
    roles: DECISION_ROLE_KEYS.map((role) => ({
      letter: t(($) => $.mapFigure.role[role]),
      name: t(($) => $.mapFigure.roleName[role]),
    })),
    kinds: Object.fromEntries(
      EDGE_KINDS.map((kind) => [kind, edgeKindWord(kind, t)]),
    ) as LegendWords['kinds'],
  };
}
