import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useState } from 'react';
import type { Field } from '../../../../shared/domain/dossier/types.ts';
import { formatDate } from '../../../../shared/format/date.ts';
import type { HistoryItem } from '../../../../shared/ipc/dossier.contract.ts';
import type { EntryRow } from '../../../../shared/schemas/rows.ts';
import { BeforeAfter } from '../../../components/change/BeforeAfter.tsx';
import { changeLines } from '../../../components/change/change-text.ts';
import { useChangeWords } from '../../../components/change/use-change-words.ts';
import { EvidenceMark } from '../../../components/evidence/EvidenceMark.tsx';
import { localDay, localTime } from '../../../components/time/local-time.ts';
import { useStores } from '../../../stores/stores.ts';

const SHOWN = 12;
const NO_TITLES = {};

/** Past states of a value or row, newest first; an old one can be brought back. */
export const HistoryList = observer(
  ({ entry, field }: { readonly entry: EntryRow; readonly field: Field }) => {
    const { app, commands } = useStores();
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
        <h3>{app.t(($) => $.inspector.history)}</h3>
        <ol data-testid="inspector-history">
          {items.slice(0, SHOWN).map((item, index) => (
            <PastState
              key={`${item.changeSetId} ${item.at}`}
              item={item}
              before={items[index + 1]}
              field={field}
              onRestore={
                index === 0 || item.deleted || field.locked === true
                  ? null
                  : () => void commands.restoreValue(id, item.changeSetId)
              }
            />
          ))}
        </ol>
      </section>
    );
  },
);

type PastStateProps = {
  readonly item: HistoryItem;
  readonly before: HistoryItem | undefined;
  readonly field: Field;
  /** Null for the state that is there now. */
  readonly onRestore: (() => void) | null;
};

/** One state: when, who, on what grounds, what it was and what it became. */
const PastState = observer(({ item, before, field, onRestore }: PastStateProps) => {
  const { app } = useStores();
  const { t, locale } = app;
  const words = useChangeWords(NO_TITLES);
  const { value, note, notApplicable, evidence } = item;
  const now = item.deleted ? null : { value, note, notApplicable };
  const lines = changeLines(field, before ?? null, now, words);
  const source = evidence?.sourceRef ?? '';
  return (
    <li className="inspector-history">
      <time dateTime={item.at}>
        {formatDate(localDay(item.at), locale)} <small className="muted">{localTime(item.at)}</small>
      </time>
      <div>
        {lines.map((line) => (
          <BeforeAfter
            key={line.name}
            line={line.after === '' ? { ...line, after: t(($) => $.inspector.cleared) } : line}
            deed={before === undefined ? 'added' : 'changed'}
          />
        ))}
        <div className="muted">
          <EvidenceMark mark={evidence?.status ?? null} />{' '}
          {[item.actor, source].filter((text) => text !== '').join(' · ')}
        </div>
        {onRestore !== null && (
          <Button size="small" type="link" data-testid="history-restore" onClick={onRestore}>
            {t(($) => $.inspector.restore)}
          </Button>
        )}
      </div>
    </li>
  );
});
