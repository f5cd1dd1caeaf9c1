import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useStores } from '../../../stores/stores.ts';

/** Rows of a table that stand at once: all of a usual map, and no freeze with one of thousands. */
const FIRST = 60;
const MORE = 300;

/** The first rows, and a button that brings more of them; null when all are there. */
export function useFirstRows<Row>(rows: readonly Row[]): readonly [readonly Row[], ReactNode] {
  const { t } = useStores().app;
  const [count, setCount] = useState(FIRST);
  const left = rows.length - count;
  const more = left > 0 && (
    <Button size="small" onClick={() => setCount(count + MORE)} data-testid="more-rows">
      {t(($) => $.map.moreRows, { shown: count, all: rows.length })}
    </Button>
  );
  return [rows.slice(0, count), more];
}
