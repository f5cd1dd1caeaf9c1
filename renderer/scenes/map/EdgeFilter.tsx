import './map-legend.css';
import { NodeIndexOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover, Tag, Tooltip } from 'antd';
import { observer } from 'mobx-react-lite';
import {
  EDGE_KIND_INFO,
  type EdgeKind,
  SENSITIVE_KINDS,
} from '../../../shared/domain/relationship/edge-kinds.ts';
import { useStores } from '../../stores/stores.ts';
import { LineSample } from './LineSample.tsx';
import type { MapModel } from './map-model.ts';

const USUAL_SOURCES: ReadonlySet<string> = new Set(['seats', 'relations']);
/** Kinds that are shown at first: the chart and what is open to everybody. */
const USUAL = EDGE_KIND_INFO.flatMap(({ key, sensitive, source }) =>
  sensitive || !USUAL_SOURCES.has(source) ? [] : [key],
);

/** Which kinds of lines are drawn; sensitive ones are marked and wait until somebody asks. */
export const EdgeFilter = observer(({ model }: { readonly model: MapModel }) => {
  const { app, map: session } = useStores();
  const { t } = app;
  const counts = new Map<EdgeKind, number>();
  for (const { kind } of model.edges) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const present = EDGE_KIND_INFO.filter(({ key }) => counts.has(key));
  const shown = present.filter(({ key }) => !session.hiddenKinds.has(key));
  const keysShown = EDGE_KIND_INFO.map(({ key }) => key).filter((key) => !session.hiddenKinds.has(key));
  const set = (key: EdgeKind, isShown: boolean) =>
    session.showKinds(isShown ? [...keysShown, key] : keysShown.filter((kind) => kind !== key));
  // Reporting lines are what the tree is made of; in other views they wait until somebody asks.
  const isUsualHere = (kind: EdgeKind) => kind !== 'reports_to' || (session.canvasView ?? 'tree') === 'tree';
  const presets = [
    { name: t(($) => $.maps.linesUsual), kinds: USUAL.filter(isUsualHere) },
    { name: t(($) => $.maps.linesAll), kinds: EDGE_KIND_INFO.map(({ key }) => key) },
    { name: t(($) => $.maps.linesNone), kinds: [] },
  ];
  const content = (
    <section className="map-lines" aria-label={t(($) => $.maps.linesTitle)}>
      {present.length === 0 && <p className="muted">{t(($) => $.maps.noLines)}</p>}
      {present.map(({ key, label }) => (
        <div key={key} className="map-lines-kind">
          <Checkbox
            checked={!session.hiddenKinds.has(key)}
            onChange={(event) => set(key, event.target.checked)}
            data-testid={`map-kind-${key}`}
          >
            <LineSample kind={key} />
            {app.label(label)}
          </Checkbox>
          {SENSITIVE_KINDS.includes(key) && (
            <Tooltip title={t(($) => $.maps.sensitiveHint)}>
              <Tag className="map-sensitive">{t(($) => $.maps.sensitive)}</Tag>
            </Tooltip>
          )}
          <span className="map-lines-count">{counts.get(key)}</span>
        </div>
      ))}
      <div className="map-lines-presets">
        {presets.map(({ name, kinds }) => (
          <Button key={name} size="small" type="text" onClick={() => session.showKinds(kinds)}>
            {name}
          </Button>
        ))}
      </div>
    </section>
  );
  return (
    <Popover trigger="click" placement="bottomRight" content={content} destroyOnHidden>
      <Button
        size="small"
        icon={<NodeIndexOutlined />}
        title={t(($) => $.maps.linesTitle)}
        data-testid="map-kinds"
      >
        <span className="map-word">{t(($) => $.maps.lines)}</span> {shown.length}/{present.length}
      </Button>
    </Popover>
  );
});
