import './plan.css';
import { observer } from 'mobx-react-lite';
import { readCompetition } from '../../../shared/domain/account/competition-reading.ts';
import { type OwnPoint, readOwnPosition } from '../../../shared/domain/account/share-plan-reading.ts';
import type { CategoryReading, SupplierReading } from '../../../shared/domain/account/supplier-reading.ts';
import type { FieldType, ScalarType } from '../../../shared/domain/dossier/types.ts';
import { formatDifference, formatPercent } from '../../../shared/format/number.ts';
import { formatValue } from '../../../shared/format/value.ts';
import { useStores } from '../../stores/stores.ts';

type OwnPositionProps = {
  readonly category: CategoryReading;
  readonly suppliers: readonly SupplierReading[];
};

/** Where we stand in one category: rank, share, gap, place, strengths to use and what could sink us (domain §3.5). */
export const OwnPositionCard = observer(({ category, suppliers }: OwnPositionProps) => {
  const { account, app, workspace } = useStores();
  const { t, locale } = app;
  const own = readOwnPosition(account.view, category, suppliers);
  if (own === null) {
    return <p className="muted supplier-note">{t(($) => $.supplier.position.noUs)}</p>;
  }
  const { gap } = readCompetition(account.view, category, suppliers);
  const column = placeColumn(workspace.catalogue.field('sup.position')?.type);
  const figures = [
    [
      'rank',
      own.rank === null
        ? '–'
        : t(($) => $.supplier.position.rankOf, { rank: own.rank?.rank ?? 0, of: own.rank?.of ?? 0 }),
    ],
    ['share', own.share === null ? '–' : formatPercent(own.share)],
    ['gap', gap === null ? '–' : formatDifference(gap)],
    [
      'place',
      own.position === null || column === undefined
        ? '–'
        : formatValue(column, own.position, locale, account.view.title),
    ],
  ] as const;
  return (
    <div className="position" data-testid="own-position">
      <dl className="position-figures">
        {figures.map(([key, value]) => (
          <div key={key}>
            <dt>{t(($) => $.supplier.position[key])}</dt>
            <dd data-testid={`position-${key}`}>{value}</dd>
          </div>
        ))}
      </dl>
      <Points
        title={t(($) => $.supplier.position.strengths)}
        empty={t(($) => $.supplier.position.noneStrength)}
        points={own.strengths}
      />
      <Points
        title={t(($) => $.supplier.position.vulnerabilities)}
        empty={t(($) => $.supplier.position.noneWeakness)}
        points={own.vulnerabilities}
      />
    </div>
  );
});

type PointsProps = {
  readonly title: string;
  readonly empty: string;
  readonly points: readonly OwnPoint[];
};

const Points = observer(({ title, empty, points }: PointsProps) => {
  const { t } = useStores().app;
  return (
    <div className="position-points">
      <b>{title}</b>
      {points.length === 0 ? (
        <p className="muted">{empty}</p>
      ) : (
        <ul>
          {points.map(({ entryId, text, isCritical }) => (
            <li key={entryId}>
              {isCritical && (
                <span className="position-critical">{t(($) => $.supplier.position.critical)}</span>
              )}
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
});

function placeColumn(type: FieldType | undefined): ScalarType | undefined {
  return type?.kind === 'rows' ? type.columns.find(({ key }) => key === 'position')?.type : undefined;
}
