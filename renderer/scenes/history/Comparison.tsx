import { observer } from 'mobx-react-lite';
import { useEffect, useState } from 'react';
import { DIFFERENCES, type DifferenceKind } from '../../../shared/domain/account/compare.ts';
import { readSnapshots } from '../../../shared/domain/account/snapshots.ts';
import type { Comparison as ComparisonData } from '../../../shared/ipc/history.contract.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { endOfDay } from '../../components/time/local-time.ts';
import { whileAsked } from '../../services/while-asked.ts';
import { useStores } from '../../stores/stores.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import { MomentPicker, type PickedMoment } from './MomentPicker.tsx';

/** Two moments, how many values differ in which way, and each of them side by side. */
export const Comparison = observer(({ from: offered }: { readonly from: string }) => {
  const { account, app, client, notices, workspace } = useStores();
  const { t } = app;
  const { view } = account;
  const [from, setFrom] = useState<PickedMoment>(() => {
    const id = offered === '' ? readSnapshots(view).at(-1)?.id : offered;
    return id === undefined ? { kind: 'day', day: workspace.today } : { kind: 'snapshot', id };
  });
  const [to, setTo] = useState<PickedMoment>({ kind: 'now' });
  const [found, setFound] = useState<ComparisonData | null>(null);
  const [shown, setShown] = useState<DifferenceKind | null>(null);

  useEffect(() => {
    const moments = { from: wire(from) ?? '', to: wire(to) };
    return whileAsked(
      client.account.compare({ accountId: view.account.id, ...moments }),
      setFound,
      notices.show,
    );
  }, [client, notices, view, from, to]);

  const differences = found?.differences ?? [];
  const countOf = (kind: DifferenceKind) => differences.filter((one) => one.kind === kind).length;
  return (
    <>
      <div className="history-moments">
        <MomentPicker side="from" value={from} onChange={setFrom} />
        <MomentPicker side="to" value={to} onChange={setTo} />
      </div>
      {found !== null && differences.length === 0 && (
        <EmptyState
          title={t(($) => $.history.comparison.none)}
          text={t(($) => $.history.comparison.noneText)}
        />
      )}
      {differences.length > 0 && (
        <>
          <fieldset className="history-summary" data-testid="compare-summary">
            <button type="button" aria-pressed={shown === null} onClick={() => setShown(null)}>
              {t(($) => $.history.comparison.total, { count: differences.length })}
            </button>
            {DIFFERENCES.filter((kind) => countOf(kind) > 0).map((kind) => (
              <button
                key={kind}
                type="button"
                aria-pressed={shown === kind}
                onClick={() => setShown(shown === kind ? null : kind)}
              >
                {t(($) => $.history.comparison.kind[kind])} <b>{countOf(kind)}</b>
              </button>
            ))}
          </fieldset>
          <ComparisonTable
            differences={differences.filter(({ kind }) => shown === null || kind === shown)}
            titles={found?.titles ?? {}}
          />
        </>
      )}
    </>
  );
});

/** The moment as the data host knows it; null = now. */
function wire(moment: PickedMoment): string | null {
  if (moment.kind === 'now') return null;
  return moment.kind === 'day' ? endOfDay(moment.day) : moment.id;
}
