import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import {
  type PersonMonth,
  personTrend,
  personTrendTable,
} from '../../../../shared/figure/chart/person-trend.ts';
import { Chart } from '../../../components/chart/Chart.tsx';
import { useStores } from '../../../stores/stores.ts';
import { monthEnds } from './month-ends.ts';
import type { InspectedPerson } from './person-on-map.ts';
import { useFrames } from './use-frames.ts';

const MONTHS = 18;
const HEIGHT = 132;

/** Attitude and closeness at the end of each of the last months, and now. */
export const HistoryBlock = observer(({ inspected }: { readonly inspected: InspectedPerson }) => {
  const { app, workspace } = useStores();
  const { t } = app;
  const { person, mapId } = inspected;
  const { today } = workspace;
  const dates = useMemo(() => monthEnds(today, MONTHS), [today]);
  const frames = useFrames(mapId, dates);
  const months: readonly PersonMonth[] = [
    ...(frames ?? []).map(({ date, people }): PersonMonth => {
      const then = people.find(({ id }) => id === person.id);
      return { name: date.slice(0, 7), attitude: then?.attitude ?? null, level: then?.level ?? null };
    }),
    { name: t(($) => $.mapPerson.now), attitude: person.attitude, level: person.level },
  ];
  const known = months.filter(({ attitude, level }) => attitude !== null || level !== null);
  const words = {
    month: t(($) => $.mapPerson.month),
    attitude: t(($) => $.map.attitude),
    level: t(($) => $.map.person.closeness),
  };
  return (
    <section className="person-block" aria-label={t(($) => $.mapPerson.history)} aria-busy={frames === null}>
      <h3>{t(($) => $.mapPerson.history)}</h3>
      {known.length < 2 ? (
        <p className="map-rule">{t(($) => $.mapPerson.historyEmpty)}</p>
      ) : (
        <Chart
          option={personTrend(known, words)}
          label={t(($) => $.mapPerson.historyLabel, { name: person.name })}
          height={HEIGHT}
          table={personTrendTable(known, words)}
        />
      )}
    </section>
  );
});
