import { CaretDownOutlined, CaretRightOutlined, PlusOutlined } from '@ant-design/icons';
import { observer } from 'mobx-react-lite';
import type { TreeRow } from '../../../shared/domain/group/group-tree.ts';
import { routes } from '../../app/routes.ts';
import { TierBadge } from '../../components/TierBadge.tsx';
import { useStores } from '../../stores/stores.ts';
import { GroupFigure } from './GroupFigure.tsx';
import { StakeCell } from './StakeCell.tsx';
import type { TreeModel } from './tree-model.ts';

type FirmRowProps = {
  readonly model: TreeModel;
  readonly row: TreeRow;
  readonly index: number;
  readonly top: number;
  /** Tab stops at this row, and at what can be edited in it. */
  readonly isActive: boolean;
};

/** One company of the tree. */
export const FirmRow = observer(({ model, row, index, top, isActive }: FirmRowProps) => {
  const { app, groups, portfolio } = useStores();
  const { t } = app;
  const firm = groups.ownership.firms.get(row.firm);
  if (firm === undefined) return null;
  const summary = firm.accountId === null ? undefined : portfolio.byId(firm.accountId);
  const { revenue = null, wallet = null, people = null } = summary ?? {};
  const share = revenue === null || wallet === null || wallet === 0 ? null : (revenue / wallet) * 100;
  const unfolds = row.holdings > 0 && !row.isRepeat;
  return (
    <tr
      className="groups-row"
      aria-level={row.level + 1}
      aria-rowindex={index + 2}
      aria-selected={isActive}
      {...(unfolds ? { 'aria-expanded': row.isOpen } : {})}
      data-active={isActive}
      data-testid={`firm-${firm.code}`}
      tabIndex={isActive ? 0 : -1}
      style={{ transform: `translateY(${top}px)`, '--level': row.level }}
      onFocus={() => model.activate(row.key)}
      onClick={() => model.activate(row.key)}
    >
      <td className="groups-cell-name">
        {unfolds ? (
          <button
            type="button"
            tabIndex={-1}
            className="groups-caret"
            aria-label={
              row.isOpen
                ? t(($) => $.groups.collapse, { name: firm.name })
                : t(($) => $.groups.expand, { name: firm.name })
            }
            onClick={() => model.setOpen(row.firm, !row.isOpen)}
          >
            {row.isOpen ? (
              <CaretDownOutlined aria-hidden="true" />
            ) : (
              <CaretRightOutlined aria-hidden="true" />
            )}
          </button>
        ) : (
          <span className="groups-caret" />
        )}
        <span className="groups-firm" title={firm.name}>
          {firm.name}
        </span>
        {firm.owners.length > 1 ? (
          <span className="groups-chip" title={t(($) => $.groups.repeatedHint)}>
            {row.isRepeat
              ? t(($) => $.groups.repeated)
              : t(($) => $.groups.owners, { count: firm.owners.length })}
          </span>
        ) : null}
        {row.isRepeat ? null : (
          <button
            type="button"
            className="groups-add"
            tabIndex={isActive ? 0 : -1}
            aria-label={t(($) => $.groups.addUnder, { name: firm.name })}
            title={t(($) => $.groups.addUnder, { name: firm.name })}
            onClick={() => model.addUnder(row.firm)}
          >
            <PlusOutlined aria-hidden="true" />
          </button>
        )}
      </td>
      <td className="groups-cell-stake">
        {row.owner === null ? null : <StakeCell firm={firm} ownerId={row.owner} isActive={isActive} />}
      </td>
      <td className="groups-cell-account">
        {summary === undefined ? null : (
          <>
            <TierBadge tier={summary.tier} />
            <a tabIndex={isActive ? 0 : -1} href={`#${routes.account(summary.accountId)}`}>
              {summary.name}
            </a>
          </>
        )}
      </td>
      <GroupFigure value={revenue} as="money" />
      <GroupFigure value={wallet} as="money" />
      <GroupFigure value={share} as="share" />
      <GroupFigure value={people} />
      <GroupFigure value={firm.headcount ?? summary?.headcount ?? null} />
    </tr>
  );
});
