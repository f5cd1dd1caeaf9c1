import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { isRow } from '../../../shared/domain/account/view.ts';
import { percent } from '../../../shared/domain/dossier/define.ts';
import type { Firm } from '../../../shared/domain/group/ownership.ts';
import { formatPercent } from '../../../shared/format/number.ts';
import { InlineValue } from '../../components/field/InlineValue.tsx';
import { useStores } from '../../stores/stores.ts';

type StakeCellProps = { readonly firm: Firm; readonly ownerId: string; readonly isActive: boolean };

/** What the owner above holds; typed over in place, with what is wrong below it. Bought in steps it is a sum, shown only. */
export const StakeCell = observer(({ firm, ownerId, isActive }: StakeCellProps) => {
  const { app, client, notices, workspace } = useStores();
  const { t } = app;
  const [problem, setProblem] = useState<string | null>(null);
  const own = workspace
    .cell(firm.id, 'frm.owners')
    .filter(({ value }) => isRow(value) && value.firm === ownerId);
  const [entry] = own;
  const stakes = firm.owners.filter((owner) => owner.firm === ownerId).map(({ stake }) => stake);
  const known = stakes.filter((stake) => stake !== null);
  const held = known.length === 0 ? null : known.reduce((sum, stake) => sum + stake, 0);
  if (entry === undefined || own.length > 1 || !isActive) {
    return (
      <span className={held === null ? 'muted' : ''}>
        {held === null ? t(($) => $.groups.unknown) : formatPercent(held)}
      </span>
    );
  }

  const save = async (value: unknown) => {
    const stake = typeof value === 'number' ? value : null;
    const others = firm.owners
      .filter((owner) => owner.firm !== ownerId)
      .reduce((sum, owner) => sum + (owner.stake ?? 0), 0);
    if (stake !== null && others + stake > 100) {
      setProblem(t(($) => $.groups.stakeOver, { others }));
      return;
    }
    setProblem(null);
    try {
      await client.entry.updateRow({ entryId: entry.id, columns: { stake } });
    } catch (error) {
      setProblem(notices.sentence(error));
    }
  };
  return (
    <>
      <InlineValue
        type={percent}
        value={held}
        label={t(($) => $.groups.stakeOf, { name: firm.name })}
        placeholder={t(($) => $.groups.unknown)}
        onSave={(value) => void save(value)}
      />
      {problem === null ? null : (
        <span className="groups-problem" role="alert">
          {problem}
        </span>
      )}
    </>
  );
});
