import { observer } from 'mobx-react-lite';
import { useEffect, useState } from 'react';
import type { Field } from '../../../../shared/domain/dossier/types.ts';
import { formatDate } from '../../../../shared/format/date.ts';
import { formatValue } from '../../../../shared/format/value.ts';
import type { HistoryItem } from '../../../../shared/ipc/dossier.contract.ts';
import type { EntryRow } from '../../../../shared/schemas/rows.ts';
import { useStores } from '../../../stores/stores.ts';

/** Past states of a value or row, newest first. */
export const HistoryList = observer(
  ({ entry, field }: { readonly entry: EntryRow; readonly field: Field }) => {
    const { account, app, commands } = useStores();
    const { t, locale } = app;
    const [items, setItems] = useState<readonly HistoryItem[]>([]);
    const { id, revision } = entry;

    useEffect(() => {
      let isCurrent = revision > 0;
      void commands.history(id).then((found) => {
        if (isCurrent && found !== null) setItems(found);
      });
      return () => {
        isCurrent = false;
      };
    }, [commands, id, revision]);

    if (items.length === 0) return null;
    return (
      <section className="inspector-block">
        <h3>{t(($) => $.inspector.history)}</h3>
        <ol data-testid="inspector-history">
          {items.slice(0, 12).map((item) => (
            <li key={`${item.changeSetId} ${item.at}`} className="inspector-history">
              <time dateTime={item.at}>{formatDate(item.at.slice(0, 10), locale)}</time>
              <span>
                {item.deleted || item.value === null
                  ? t(($) => $.inspector.cleared)
                  : formatValue(field.type, item.value, locale, account.view.title)}
                <span className="muted">
                  {[
                    item.evidence === null
                      ? ''
                      : t(($) => $.evidence.status[item.evidence?.status ?? 'collected']),
                    item.actor,
                  ]
                    .filter((text) => text !== '')
                    .map((text) => ` · ${text}`)
                    .join('')}
                </span>
              </span>
            </li>
          ))}
        </ol>
      </section>
    );
  },
);
