import './map-legend.css';
import { Button, Popover } from 'antd';
import { observer } from 'mobx-react-lite';
import { type ReactNode, useRef } from 'react';
import { EDGE_KINDS, type EdgeKind } from '../../../shared/domain/relationship/edge-kinds.ts';
import { legendWords } from '../../../shared/report/map/legend-words.ts';
import { useStores } from '../../stores/stores.ts';
import { ATTITUDES } from './attitude.ts';
import { InfluenceBars } from './card-marks.tsx';
import { AttitudeSign, LegendSign } from './LegendSign.tsx';
import { LineSample } from './LineSample.tsx';
import type { MapModel } from './map-model.ts';
import { useFitting } from './metrics/use-fitting.ts';

const SAMPLE_INFLUENCE = 3;

type Item = { readonly key: string; readonly sign: ReactNode; readonly text: string };

/** What colours, signs and lines stand for, as far as they are on the map; in one line, the rest a press away. */
export const MapLegend = observer(({ model }: { readonly model: MapModel }) => {
  const { t } = useStores().app;
  const line = useRef<HTMLUListElement>(null);
  const items = useItems(model);
  const fitting = useFitting(line);
  const title = t(($) => $.map.legend);
  const list = (isLine: boolean) =>
    items.map(({ key, sign, text }, index) => (
      <li key={key} data-hidden={isLine && index >= fitting}>
        {sign} {text}
      </li>
    ));
  return (
    <div className="map-legend">
      <ul ref={line} aria-label={title}>
        {list(true)}
      </ul>
      {fitting < items.length && (
        <Popover
          trigger="click"
          placement="topRight"
          content={
            <ul className="map-legend-all" aria-label={title}>
              {list(false)}
            </ul>
          }
        >
          <Button size="small" type="text" data-testid="map-legend-more">
            {title}
          </Button>
        </Popover>
      )}
    </div>
  );
});

function useItems(model: MapModel): readonly Item[] {
  const { app, map: session } = useStores();
  const words = legendWords(app.t);
  const { people, vacancies, metrics } = model.reading;
  // Of the past only the chart is known.
  const shown: readonly EdgeKind[] = session.isPast
    ? ['reports_to']
    : model.shownEdges.map(({ kind }) => kind);
  const kinds = new Set(shown.filter((kind) => !session.hiddenKinds.has(kind)));
  const isUncovered = metrics.keyPeople.length > metrics.coveredKeys.length;
  const signs = [
    { key: 'key', text: words.key, isThere: metrics.keyPeople.length > 0 },
    { key: 'uncovered', text: words.uncoveredKey, isThere: isUncovered },
    { key: 'late', text: words.late, isThere: metrics.people.some(({ isRecent }) => !isRecent) },
    { key: 'coach', text: words.coach, isThere: people.some(({ coach }) => coach) },
    { key: 'outside', text: words.outside, isThere: people.some(({ outside }) => outside !== null) },
    {
      key: 'vacancy',
      text: words.vacancy,
      isThere: vacancies.length > 0 && session.canvasView === 'tree',
    },
  ] as const;
  return [
    ...ATTITUDES.map((attitude, index) => ({
      key: `attitude ${attitude}`,
      sign: <AttitudeSign attitude={attitude} />,
      text: words.attitudes[index] ?? '',
    })).reverse(),
    { key: 'influence', sign: <InfluenceBars influence={SAMPLE_INFLUENCE} />, text: words.influence },
    { key: 'level', sign: <b>R2→4</b>, text: words.level },
    ...signs
      .filter(({ isThere }) => isThere)
      .map(({ key, text }) => ({ key, text, sign: <LegendSign sign={key} /> })),
    ...EDGE_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
      key: kind,
      sign: <LineSample kind={kind} />,
      text: words.kinds[kind],
    })),
  ];
}
