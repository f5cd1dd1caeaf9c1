import { useCallback, useEffect, useState } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { whileAsked } from '../../services/while-asked.ts';
import { useStores } from '../../stores/stores.ts';

type Trash = CallOutput<'trash.list'>;

const PAGE = 100;

/** The trash, read anew after every change of data; `older` appends a page. */
export function useTrash(query: string): { readonly trash: Trash | null; readonly older: () => void } {
  const { client, notices } = useStores();
  const [trash, setTrash] = useState<Trash | null>(null);

  useEffect(() => {
    let drop = () => {};
    const read = () => {
      drop();
      drop = whileAsked(client.trash.list({ limit: PAGE, query }), setTrash, notices.show);
    };
    read();
    const stop = client.on('data.changed', read);
    return () => {
      drop();
      stop();
    };
  }, [client, notices, query]);

  const older = useCallback(() => {
    if (trash?.next == null) return;
    client.trash
      .list({ limit: PAGE, query, before: trash.next })
      .then((page) =>
        setTrash({
          items: [...trash.items, ...page.items],
          next: page.next,
          titles: { ...trash.titles, ...page.titles },
        }),
      )
      .catch(notices.show);
  }, [client, notices, query, trash]);
  return { trash, older };
}
