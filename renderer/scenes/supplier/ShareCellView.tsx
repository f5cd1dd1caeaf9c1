import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { wanOf } from '../../../shared/domain/account/money.ts';
import type { CategoryReading, SupplierReading } from '../../../shared/domain/account/supplier-reading.ts';
import { isMoney } from '../../../shared/domain/account/view.ts';
import { money, percent } from '../../../shared/domain/dossier/define.ts';
import type { ScalarValue } from '../../../shared/domain/dossier/types.ts';
import { round2 } from '../../../shared/domain/scale.ts';
import { inMoneyUnit, moneyOfWan } from '../../../shared/format/money.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { EvidenceMark } from '../../components/evidence/EvidenceMark.tsx';
import { markOf } from '../../components/evidence/evidence-mark.ts';
import { InlineValue } from '../../components/field/InlineValue.tsx';
import { useStores } from '../../stores/stores.ts';
import { amountProblem, type ShareCell, type ShareMode, shareColumns } from './share-matrix.ts';

const FIELD = 'shr.shares';

type ShareCellViewProps = {
  readonly cell: ShareCell;
  readonly year: number;
  readonly category: CategoryReading;
  readonly supplier: SupplierReading;
  readonly mode: ShareMode;
};

/** Share or amount of one supplier in one category and year; what is not typed is computed and stands beside it. */
export const ShareCellView = observer(({ cell, year, category, supplier, mode }: ShareCellViewProps) => {
  const { account, app, commands, inspector, workspace } = useStores();
  const { t, locale } = app;
  const accountId = account.view.account.id;
  const { entryId, share, amount } = cell;
  const field = workspace.catalogue.field(FIELD);
  const section = workspace.catalogue.sectionOf(FIELD);
  const entry = entryId === null ? undefined : account.entryById(entryId);
  const mark =
    field === undefined || section === undefined ? null : markOf(entry, field, section, workspace.today);

  const [problem, setProblem] = useState<'overSpend' | 'negative' | null>(null);
  const spend = category.spend.get(year) ?? null;

  const save = (value: ScalarValue | null) => {
    const found = isMoney(value) ? amountProblem(wanOf(value) ?? 0, spend) : null;
    setProblem(found);
    if (found !== null) return;
    if (value === null) {
      if (entryId !== null) void commands.removeRows([entryId]);
      return;
    }
    if (typeof value !== 'number' && !isMoney(value)) return;
    const columns = shareColumns(mode, value);
    if (entryId !== null) void commands.updateRow(entryId, columns);
    else
      void commands.addRows(accountId, FIELD, [
        {
          year,
          category: category.id,
          supplier: supplier.id,
          forecast: year >= Number(workspace.today.slice(0, 4)),
          ...columns,
        },
      ]);
  };
  const other =
    mode === 'share'
      ? amount === null
        ? ''
        : formatNumber(inMoneyUnit(amount, locale))
      : share === null
        ? ''
        : `${formatNumber(share)}%`;
  const value =
    mode === 'share' ? (share === null ? null : round2(share)) : amount === null ? null : moneyOfWan(amount);

  const label = t(($) => $.supplier.cell, { supplier: supplier.name, category: category.name, year });

  return (
    <td className="supplier-figure">
      <div className={`supplier-cell supplier-cell-${mode}`}>
        <span className="supplier-other">{other}</span>
        <InlineValue
          type={mode === 'share' ? percent : money}
          value={value}
          label={label}
          placeholder="–"
          onSave={save}
        />
        {entryId === null ? (
          <span className="supplier-mark" />
        ) : (
          <button
            type="button"
            tabIndex={-1}
            className="supplier-mark"
            aria-label={t(($) => $.supplier.evidenceOf, { cell: label })}
            onClick={() => inspector.select({ kind: 'field', recordId: accountId, fieldKey: FIELD, entryId })}
          >
            {mark === null ? (
              <span className="supplier-unproven" title={t(($) => $.supplier.noEvidence)}>
                ?
              </span>
            ) : (
              <EvidenceMark mark={mark} />
            )}
          </button>
        )}
      </div>
      {problem !== null && (
        <span role="alert" className="supplier-over supplier-problem">
          {problem === 'negative'
            ? t(($) => $.supplier.negative)
            : t(($) => $.supplier.overSpend, { spend: formatNumber(inMoneyUnit(spend ?? 0, locale)) })}
        </span>
      )}
    </td>
  );
});
