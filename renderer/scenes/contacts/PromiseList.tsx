import { CheckOutlined, DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { type PromiseReading, readPromises } from '../../../shared/domain/account/promise-reading.ts';
import { formatDate } from '../../../shared/format/date.ts';
import { joinTexts } from '../../../shared/format/value.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';

const OPEN: ReadonlySet<PromiseReading['state']> = new Set(['overdue', 'soon', 'open']);

/** What both sides promised, the most urgent first; one press says that it was kept. */
export const PromiseList = observer(() => {
  const { app } = useStores();
  const { t } = app;
  const [isAll, setAll] = useState(false);
  const { promises } = useReading(readPromises);
  const open = promises.filter(({ state }) => OPEN.has(state));
  const over = promises.length - open.length;
  return (
    <aside className="contacts-promises panel" aria-label={t(($) => $.contacts.promises.title)}>
      <h2>
        {t(($) => $.contacts.promises.title)} <span className="muted">{open.length}</span>
      </h2>
      {promises.length === 0 && <p className="muted">{t(($) => $.contacts.promises.empty)}</p>}
      <ol data-testid="promises">
        {(isAll ? promises : open).map((promise) => (
          <PromiseItem key={promise.entryId} promise={promise} />
        ))}
      </ol>
      {over > 0 && (
        <Button type="link" size="small" onClick={() => setAll(!isAll)}>
          {isAll ? t(($) => $.contacts.promises.less) : t(($) => $.contacts.promises.more, { count: over })}
        </Button>
      )}
    </aside>
  );
});

const PromiseItem = observer(({ promise }: { readonly promise: PromiseReading }) => {
  const { account, app, commands, dialogs, workspace } = useStores();
  const { t } = app;
  const { entryId, text, side, state, due, daysLeft, colleagueId, personId, contactId } = promise;
  const names = [colleagueId, personId].flatMap((id) => (id === null ? [] : [account.view.title(id)]));
  const keep = () => {
    const isLate = due !== null && due < workspace.today;
    void commands.updateRow(entryId, { kept: isLate ? 'late' : 'yes' });
  };
  return (
    <li className="contacts-promise" data-state={state} data-testid="promise">
      <p>
        <span className="contacts-chip">{t(($) => $.contacts.promises.side[side])}</span>
        {contactId === null ? (
          <span>{text}</span>
        ) : (
          <button
            type="button"
            className="contacts-topic"
            onClick={() => dialogs.openContact({ kind: 'edit', contactId })}
          >
            {text}
          </button>
        )}
      </p>
      <span className="contacts-actions">
        {OPEN.has(state) && (
          <Button
            type="text"
            size="small"
            icon={<CheckOutlined />}
            title={t(($) => $.contacts.promises.keep)}
            aria-label={t(($) => $.contacts.promises.keepOf, { text })}
            onClick={keep}
          />
        )}
        <Button
          type="text"
          size="small"
          icon={<DeleteOutlined />}
          aria-label={t(($) => $.contacts.promises.remove, { text })}
          onClick={() => void commands.removeRows([entryId])}
        />
      </span>
      <small>
        <b>
          {state === 'overdue' && daysLeft !== null
            ? t(($) => $.contacts.promises.late, { days: -daysLeft })
            : t(($) => $.contacts.promises.state[state])}
        </b>{' '}
        {due === null
          ? t(($) => $.contacts.promises.noDue)
          : t(($) => $.contacts.promises.due, { date: formatDate(due, app.locale) })}
        {names.length > 0 && ` · ${joinTexts(names, app.locale)}`}
      </small>
    </li>
  );
});
