import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallInput, CallOutput } from '../../../shared/ipc/contract.ts';
import { whileAsked } from '../../services/while-asked.ts';
import { useStores } from '../../stores/stores.ts';

type Timeline = CallOutput<'account.timeline'>;
export type TimelineFilter = Pick<CallInput<'account.timeline'>, 'section' | 'recordId' | 'kind'>;

const PAGE = 50;
const LONGEST = 200;

/** The newest steps of the open account, read anew after each change; `older` appends a page. */
export function useTimeline(filter: TimelineFilter): {
  readonly timeline: Timeline | null;
  readonly older: () => void;
} {
  const { account, client, notices } = useStores();
  const { view } = account;
  const accountId = view.account.id;
  const [timeline, setTimeline] = useState<Timeline | null>(null);
  /** How much is shown decides how much is read again; it is no reason to read. */
  const shown = useRef(0);
  shown.current = timeline?.sets.length ?? 0;

  useEffect(() => {
    const limit = Math.min(LONGEST, Math.max(PAGE, shown.current));
    const asked = client.account.timeline({ accountId: view.account.id, limit, ...filter });
    return whileAsked(asked, setTimeline, notices.show);
  }, [view, filter, client, notices]);

  const older = useCallback(() => {
    if (timeline?.next == null) return;
    client.account
      .timeline({ accountId, limit: PAGE, before: timeline.next, ...filter })
      .then((page) =>
        setTimeline({
          sets: [...timeline.sets, ...page.sets],
          next: page.next,
          titles: { ...timeline.titles, ...page.titles },
        }),
      )
      .catch(notices.show);
  }, [timeline, accountId, filter, client, notices]);
  return { timeline, older };
}
