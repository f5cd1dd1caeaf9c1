import { useEffect, useState } from 'react';
import type { SearchHit } from '../../../shared/ipc/portfolio.contract.ts';
import { useStores } from '../../stores/stores.ts';

/** Milliseconds of no typing before the host is asked. */
const PAUSE = 80;
const LIMIT = 30;

/** Hits of the search index for the text; answers that come late for an older text are dropped. */
export function useSearchHits(text: string): {
  readonly hits: readonly SearchHit[];
  readonly isDone: boolean;
} {
  const { client, notices, workspace } = useStores();
  const [found, setFound] = useState<{ readonly query: string; readonly hits: readonly SearchHit[] }>({
    query: '',
    hits: [],
  });
  const query = text.trim();
  const isOpen = workspace.info !== null;

  useEffect(() => {
    if (query === '' || !isOpen) {
      setFound({ query, hits: [] });
      return;
    }
    let isLate = false;
    const timer = setTimeout(() => {
      client.search
        .query({ query, limit: LIMIT })
        .then((hits) => {
          if (!isLate) setFound({ query, hits });
        })
        .catch(notices.show);
    }, PAUSE);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [query, isOpen, client, notices]);

  return { hits: found.hits, isDone: found.query === query };
}
