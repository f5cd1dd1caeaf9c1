import { useEffect, useState } from 'react';
import { useStores } from '../../stores/stores.ts';

/** In how many accounts each field holds something; read anew when other fields are asked for. */
export function useFieldUsage(fieldKeys: readonly string[]): ReadonlyMap<string, number> {
  const { commands } = useStores();
  const keys = fieldKeys.join(' ');
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    if (keys === '') return;
    let isCurrent = true;
    void commands.fieldUsage(keys.split(' ')).then((found) => {
      if (isCurrent) setCounts(new Map(found?.map(({ key, accounts }) => [key, accounts])));
    });
    return () => {
      isCurrent = false;
    };
  }, [commands, keys]);
  return counts;
}
