import type { MapMetrics } from '../../../../shared/domain/relationship/map-metrics.ts';
import type { Light } from '../../../../shared/domain/relationship/organization.ts';
import { formatDifference, formatPercent, formatScore } from '../../../../shared/format/number.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import type { MapFrame } from '../../../../shared/ipc/map-frame.ts';
import type { MetricName } from './metric-names.ts';

export type MetricValue = {
  readonly text: string;
  readonly light?: Light | null;
  /** What the figure does not count. */
  readonly note?: string;
};
type Values = { readonly [name in MetricName]?: MetricValue };

/** Every metric as the line shows it; `vacantKeys` key seats are empty and counted nowhere. */
export function metricValues(metrics: MapMetrics, t: Translator, vacantKeys: number): Values {
  const { light, priorities } = metrics;
  const note = vacantKeys === 0 ? {} : { note: t(($) => $.mapGoals.vacantNote, { count: vacantKeys }) };
  return {
    health: { text: score(metrics.health, t), light: metrics.healthLight },
    rs: { text: score(metrics.relationshipScore, t) },
    ns: { text: difference(metrics.netSupport, t) },
    coverage: { text: share(metrics.coverage, t), ...note },
    blockers: { text: String(metrics.blockers.length) },
    champions: { text: String(metrics.champions.length) },
    supporters: { text: String(metrics.supporters.length) },
    thread: { text: threadWord(metrics, t) },
    keys: { text: String(metrics.keyPeople.length) },
    gapActions: { text: share(metrics.gapActionCoverage, t) },
    priorities: { text: String(priorities.length) },
    gri: { text: score(metrics.gri, t) },
    ori: { text: score(metrics.ori, t) },
    light: { text: light === null ? t(($) => $.map.unknown) : t(($) => $.map.lightWord[light]), light },
  };
}

/** Whether much hangs on one person, on either side; of a map without people nothing is known. */
function threadWord({ people, ourThread, theirThread }: MapMetrics, t: Translator): string {
  if (people.length === 0) return t(($) => $.map.unknown);
  const isRisk = ourThread.isRisk || theirThread.isRisk;
  return t(($) => (isRisk ? $.map.threadRisk : $.map.threadSafe));
}

/** What is known of a past day. */
export function frameValues({ metrics }: MapFrame, t: Translator): Values {
  const { light } = metrics;
  return {
    health: { text: score(metrics.health, t), light: metrics.healthLight },
    rs: { text: score(metrics.relationshipScore, t) },
    ns: { text: difference(metrics.netSupport, t) },
    coverage: { text: share(metrics.coverage, t) },
    blockers: { text: String(metrics.blockers) },
    champions: { text: String(metrics.champions) },
    supporters: { text: String(metrics.supporters) },
    keys: { text: String(metrics.keyPeople) },
    gri: { text: score(metrics.gri, t) },
    ori: { text: score(metrics.ori, t) },
    light: { text: light === null ? t(($) => $.map.unknown) : t(($) => $.map.lightWord[light]), light },
  };
}

function score(value: number | null, t: Translator): string {
  return value === null ? t(($) => $.map.unknown) : formatScore(value);
}

function difference(value: number | null, t: Translator): string {
  return value === null ? t(($) => $.map.unknown) : formatDifference(value);
}

function share(value: number | null, t: Translator): string {
  return value === null ? t(($) => $.map.unknown) : formatPercent(value);
}
