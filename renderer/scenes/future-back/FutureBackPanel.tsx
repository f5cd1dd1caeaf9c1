import './future-back.css';
import { Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useMemo, useState } from 'react';
import { useStores } from '../../stores/stores.ts';
import { FutureHeadline } from './FutureHeadline.tsx';
import { FutureTable } from './FutureTable.tsx';
import { futureRows, type Pair } from './future-rows.ts';
import { PairGroups } from './PairGroups.tsx';

/** Every account as it is now and in three years, and what is decided about it. */
export const FutureBackPanel = observer(() => {
  const { app, portfolio, workspace } = useStores();
  const { t } = app;
  const [pair, setPair] = useState<Pair | null>(null);
  const [text, setText] = useState('');
  const { summaries } = portfolio;
  const { matrix } = workspace.models.current.model.tier;
  const { today } = workspace;
  const rows = useMemo(() => futureRows(summaries, matrix, today), [summaries, matrix, today]);
  const shown = useMemo(() => {
    const words = text.trim().toLowerCase().split(/\s+/u);
    return rows.filter(
      (row) =>
        (pair === null || row.pair === pair) &&
        words.every((word) => `${row.name} ${row.code} ${row.manager ?? ''}`.toLowerCase().includes(word)),
    );
  }, [rows, pair, text]);
  const undecided = rows.filter(({ disposition }) => disposition === null).length;
  const overdue = rows.filter(({ isOverdue }) => isOverdue).length;
  return (
    <>
      <h1 className="visually-hidden">{t(($) => $.portfolio.view.future)}</h1>
      <FutureHeadline rows={rows} />
      <PairGroups rows={rows} current={pair} onPick={setPair} />
      <section className="panel future-sheet" aria-label={t(($) => $.futureBack.table)}>
        <div className="future-tools">
          <Input
            size="small"
            allowClear
            value={text}
            placeholder={t(($) => $.futureBack.text)}
            aria-label={t(($) => $.futureBack.text)}
            onChange={(event) => setText(event.target.value)}
          />
          <span className="muted">{t(($) => $.futureBack.undecided, { count: undecided })}</span>
          {overdue > 0 && (
            <span className="future-bad" data-testid="future-overdue">
              {t(($) => $.futureBack.overdueCount, { count: overdue })}
            </span>
          )}
        </div>
        <FutureTable rows={shown} />
      </section>
    </>
  );
});
