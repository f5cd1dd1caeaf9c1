import { observer } from 'mobx-react-lite';
import { useStores } from '../../../stores/stores.ts';
import type { MapDialog } from '../MapDialogs.tsx';
import type { MapModel } from '../map-model.ts';
import { CoverageDetail } from './CoverageDetail.tsx';
import { GapActionsDetail, PrioritiesDetail } from './GapDetail.tsx';
import { GriDetail } from './GriDetail.tsx';
import { HealthDetail } from './HealthDetail.tsx';
import { KeysDetail } from './KeysDetail.tsx';
import type { MetricName } from './metric-names.ts';
import { OriDetail } from './OriDetail.tsx';
import { PeopleDetail } from './PeopleDetail.tsx';
import { SupportDetail } from './SupportDetail.tsx';
import { ThreadDetail } from './ThreadDetail.tsx';

type Props = {
  readonly model: MapModel;
  readonly name: MetricName;
  readonly onAsk: (dialog: MapDialog) => void;
};

/** The numbers and the rule that a metric is made of. */
export const MetricDetail = observer(({ model, name, onAsk }: Props) => {
  const { t } = useStores().app;
  switch (name) {
    case 'health':
      return <HealthDetail model={model} />;
    case 'rs':
    case 'ns':
      return <SupportDetail model={model} kind={name} />;
    case 'coverage':
      return <CoverageDetail model={model} />;
    case 'blockers':
    case 'champions':
    case 'supporters':
      return <PeopleDetail model={model} kind={name} />;
    case 'thread':
      return <ThreadDetail model={model} />;
    case 'keys':
      return <KeysDetail model={model} />;
    case 'gapActions':
      return <GapActionsDetail model={model} />;
    case 'priorities':
      return <PrioritiesDetail model={model} />;
    case 'gri':
      return <GriDetail model={model} onEdit={() => onAsk({ kind: 'departments' })} />;
    case 'ori':
      return <OriDetail model={model} onEdit={() => onAsk({ kind: 'ori' })} />;
    default:
      return <p className="map-rule">{t(($) => $.map.lightRule)}</p>;
  }
});
