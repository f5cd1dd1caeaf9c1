import { useEffect, useState } from 'react';
import type { SearchHit } from '../../../shared/ipc/portfolio.contract.ts';
import { whileAsked } from '../../services/while-asked.ts';
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
    let stop = () => {};
    const timer = setTimeout(() => {
      const asked = client.search.query({ query, limit: LIMIT });
      stop = whileAsked(asked, (hits) => setFound({ query, hits }), notices.show);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [query, isOpen, client, notices]);

  return { hits: found.hits, isDone: found.query === query };
}
