import './person-move.css';
import { Button, Segmented } from 'antd';
import { observer } from 'mobx-react-lite';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { isCalendarDate } from '../../../shared/lib/calendar-date.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import { DayInput } from '../form/DayInput.tsx';
import { MoveTarget } from './MoveTarget.tsx';
import { destinationOf, MOVE_KINDS, type MoveDraft } from './move-draft.ts';

type MovePersonProps = {
  readonly personId: string;
  readonly onClose: () => void;
  /** Stands in a dialog that has the title already. */
  readonly isBare?: boolean;
};

/** Records where a person goes and from when: another seat, another account, or out of sight. */
export const MovePerson = observer(({ personId, onClose, isBare = false }: MovePersonProps) => {
  const { account, app, commands, notices, workspace } = useStores();
  const { t } = app;
  const [, goTo] = useLocation();
  const [from, setFrom] = useState(workspace.today);
  const [draft, setDraft] = useState<MoveDraft>({
    kind: 'seat',
    seatId: null,
    accountId: null,
    title: '',
    department: '',
    where: '',
  });
  const to = destinationOf(draft);
  const isValid = to !== null && isCalendarDate(from) && from <= workspace.today;

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (to === null || !isValid) return;
    const moved = await commands.movePerson({ personId, from, to });
    if (moved === null) return;
    notices.success(t(($) => $.people.move.done));
    onClose();
    if (moved.accountId !== null && moved.accountId !== account.id) {
      goTo(routes.account(moved.accountId, 'dossier', { section: 'people', record: moved.id }));
    }
  };
  return (
    <form
      className={isBare ? 'person-move person-move-bare' : 'person-move'}
      data-testid="move-form"
      onSubmit={(event) => void save(event)}
    >
      {!isBare && <h3>{t(($) => $.people.move.title, { name: account.view.title(personId) })}</h3>}
      <Segmented
        size="small"
        value={draft.kind}
        aria-label={t(($) => $.people.move.kind)}
        options={MOVE_KINDS.map((kind) => ({ value: kind, label: t(($) => $.people.move[kind]) }))}
        onChange={(kind) => setDraft({ ...draft, kind })}
      />
      <div className="person-move-form">
        <div className="person-move-date">
          <span>{t(($) => $.people.move.from)}</span>
          <DayInput
            value={from}
            max={workspace.today}
            label={t(($) => $.people.move.from)}
            testId="move-from"
            onChange={(day) => setFrom(day ?? '')}
          />
        </div>
        <MoveTarget draft={draft} onChange={setDraft} />
      </div>
      {draft.kind === 'account' && <p className="muted">{t(($) => $.people.move.accountHint)}</p>}
      <div className="person-move-buttons">
        <Button size="small" type="primary" htmlType="submit" disabled={!isValid} data-testid="move-save">
          {t(($) => $.people.move.save)}
        </Button>
        <Button size="small" onClick={onClose}>
          {t(($) => $.people.move.cancel)}
        </Button>
      </div>
    </form>
  );
});
