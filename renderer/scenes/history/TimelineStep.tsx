import { observer } from 'mobx-react-lite';
import type { TimelineSet } from '../../../shared/ipc/history.contract.ts';
import { stepText } from '../../actions/step-text.ts';
import type { ChangeWords } from '../../components/change/change-text.ts';
import type { Titles } from '../../components/change/use-change-words.ts';
import { localTime } from '../../components/time/local-time.ts';
import { useStores } from '../../stores/stores.ts';
import { ChangeItem } from './ChangeItem.tsx';

const SHOWN = 6;

type TimelineStepProps = {
  readonly set: TimelineSet;
  readonly words: ChangeWords;
  readonly titles: Titles;
};

/** One step: when, who, what it is called, and its changes. */
export const TimelineStep = observer(({ set, words, titles }: TimelineStepProps) => {
  const stores = useStores();
  const { t } = stores.app;
  // Identity and place in the file say nothing to a reader; what is written in a snapshot is beside it.
  const told = set.changes.filter(({ fieldKey }) => fieldKey === null || !fieldKey.startsWith('snp.'));
  const shown = told.slice(0, SHOWN);
  const more = told.length - shown.length + set.more;
  const { origin } = set;
  return (
    <article className="history-step" data-testid="timeline-step">
      <header>
        <time dateTime={set.at}>{localTime(set.at)}</time>
        <strong>{set.actor === '' ? t(($) => $.history.noActor) : set.actor}</strong>
        <span>{stepText(set, stores)}</span>
        {origin !== 'user' && <span className="history-origin">{t(($) => $.history.origin[origin])}</span>}
      </header>
      <ul>
        {shown.map((change) => (
          <ChangeItem
            key={`${change.recordId} ${change.entryId ?? ''}`}
            change={change}
            words={words}
            titles={titles}
          />
        ))}
      </ul>
      {more > 0 && <p className="muted">{t(($) => $.history.moreChanges, { count: more })}</p>}
    </article>
  );
});
