import './map-legend.css';
import { Button, Popover } from 'antd';
import { observer } from 'mobx-react-lite';
import { type ReactNode, useRef } from 'react';
import { EDGE_KINDS, type EdgeKind } from '../../../shared/domain/relationship/edge-kinds.ts';
import type { Detail } from '../../../shared/figure/map/scene.ts';
import { legendWords } from '../../../shared/report/map/legend-words.ts';
import { useStores } from '../../stores/stores.ts';
import { ATTITUDES } from './attitude.ts';
import { InfluenceBars } from './card-marks.tsx';
import { AttitudeSign, BlockInfluence, LegendSign, type Sign } from './LegendSign.tsx';
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

/** From how far away a sign can still be seen on a card. */
const SEEN: { readonly [sign in Sign]: readonly Detail[] } = {
  key: ['full', 'brief', 'block'],
  uncovered: ['full', 'brief', 'block'],
  offRating: ['full', 'brief', 'block'],
  vacancy: ['full', 'brief', 'block'],
  outside: ['full', 'brief'],
  late: ['full'],
  coach: ['full'],
  capped: ['full'],
  rival: ['full'],
  via: ['full', 'brief'],
};

function useItems(model: MapModel): readonly Item[] {
  const { app, map: session } = useStores();
  const { detail } = model;
  const words = legendWords(app.t);
  // Of the past only the chart is known.
  const shown: readonly EdgeKind[] = session.isPast
    ? ['reports_to']
    : model.shownEdges.map(({ kind }) => kind);
  const kinds = new Set(shown.filter((kind) => !session.hiddenKinds.has(kind)));
  const nodes = model.scene?.nodes ?? [];
  const people = nodes.flatMap(({ kind, card }) => (kind === 'person' ? [card] : []));
  const held = new Set(people.flatMap(({ roles }) => roles));
  const isTree = session.canvasView === 'tree';
  const signs: readonly { readonly key: Sign; readonly text: string; readonly isThere: boolean }[] = [
    { key: 'key', text: words.key, isThere: people.some(({ isKey }) => isKey) },
    {
      key: 'uncovered',
      text: words.uncoveredKey,
      isThere: people.some(({ isKey, isCovered }) => isKey && !isCovered),
    },
    {
      key: 'offRating',
      text: words.offRating,
      isThere: nodes.some(({ isOffRating }) => isOffRating === true),
    },
    { key: 'late', text: words.late, isThere: people.some(({ isContactLate }) => isContactLate) },
    { key: 'capped', text: words.capped, isThere: people.some(({ isCapped }) => isCapped) },
    { key: 'coach', text: words.coach, isThere: people.some(({ isCoach }) => isCoach) },
    { key: 'rival', text: words.rival, isThere: people.some(({ rivals }) => rivals.length > 0) },
    { key: 'outside', text: words.outside, isThere: people.some(({ outside }) => outside !== null) },
    { key: 'vacancy', text: words.vacancy, isThere: isTree && nodes.some(({ kind }) => kind === 'vacancy') },
    { key: 'via', text: words.via, isThere: isTree && people.some(({ via }) => via !== undefined) },
  ];
  const isBlock = detail === 'block';
  return [
    ...ATTITUDES.map((attitude, index) => ({
      key: `attitude ${attitude}`,
      sign: <AttitudeSign attitude={attitude} />,
      text: words.attitudes[index] ?? '',
    })).reverse(),
    ...(people.some(({ attitude }) => attitude === null)
      ? [{ key: 'unknown', sign: <AttitudeSign attitude={null} />, text: words.unknown }]
      : []),
    {
      key: 'influence',
      sign: isBlock ? <BlockInfluence /> : <InfluenceBars influence={SAMPLE_INFLUENCE} />,
      text: words.influence,
    },
    ...(isBlock ? [] : [{ key: 'level', sign: <b>R2→4</b>, text: words.level }]),
    ...signs
      .filter(({ key, isThere }) => isThere && SEEN[key].includes(detail))
      .map(({ key, text }) => ({ key, text, sign: <LegendSign sign={key} /> })),
    ...EDGE_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
      key: kind,
      sign: <LineSample kind={kind} />,
      text: words.kinds[kind],
    })),
    ...words.roles
      .filter(({ letter }) => !isBlock && held.has(letter))
      .map(({ letter, name }) => ({
        key: `role ${letter}`,
        sign: <b className="map-letter">{letter}</b>,
        text: name,
      })),
  ];
}
