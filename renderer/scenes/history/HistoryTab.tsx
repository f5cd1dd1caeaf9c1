import './history.css';
import { Segmented } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useStores } from '../../stores/stores.ts';
import { Comparison } from './Comparison.tsx';
import { PlanApproval } from './PlanApproval.tsx';
import { SnapshotList } from './SnapshotList.tsx';
import { TimelineView } from './TimelineView.tsx';

/** What was done to this account, its named moments, and what differs between two of them. */
export const HistoryTab = observer(() => {
  const { t } = useStores().app;
  /** Null = the time line; else the moment to compare from, '' for the one offered first. */
  const [from, setFrom] = useState<string | null>(null);
  return (
    <div className="history">
      <section className="panel history-main">
        <Segmented
          className="history-views"
          aria-label={t(($) => $.history.view)}
          value={from === null ? 'timeline' : 'compare'}
          options={[
            { value: 'timeline', label: t(($) => $.history.timeline) },
            { value: 'compare', label: t(($) => $.history.compare) },
          ]}
          onChange={(view) => setFrom(view === 'compare' ? '' : null)}
        />
        {from === null ? <TimelineView /> : <Comparison key={from} from={from} />}
      </section>
      <aside className="history-side">
        <PlanApproval />
        <SnapshotList onCompare={setFrom} />
      </aside>
    </div>
  );
});
