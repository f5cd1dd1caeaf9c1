import { Button, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { type ComponentRef, type FormEvent, useEffect, useRef, useState } from 'react';
import type { WeighedPerson } from '../../../../shared/domain/relationship/person.ts';
import { addDays, isCalendarDate } from '../../../../shared/lib/calendar-date.ts';
import { ColleagueSelect } from '../../../components/form/ColleagueSelect.tsx';
import { DayInput } from '../../../components/form/DayInput.tsx';
import { useStores } from '../../../stores/stores.ts';
import { nextCode } from './next-step.ts';

type Props = {
  readonly person: WeighedPerson;
  /** What usually works; null where there is no gap. */
  readonly advice: string | null;
  readonly onDone: () => void;
};

/** Days until an action is due, unless somebody says otherwise. */
const FIRST_DUE_DAYS = 30;

/** An action of the plan for this person, with owner and day. */
export const ActionForm = observer(({ person, advice, onDone }: Props) => {
  const { app, account, commands, notices, workspace } = useStores();
  const { t } = app;
  const { view } = account;
  const name = view.title(person.id);
  const [text, setText] = useState(() => t(($) => $.map.person.actionText, { name, pattern: advice ?? '' }));
  const field = useRef<ComponentRef<typeof Input.TextArea>>(null);
  useEffect(() => field.current?.focus({ cursor: 'end' }), []);
  const closest = [...person.links].sort((a, b) => b.level - a.level)[0]?.person;
  const [owner, setOwner] = useState<string | null>(
    view.text(person.id, 'node.owner') || closest || view.text(view.account.id, 'bas.am') || null,
  );
  const [due, setDue] = useState(addDays(workspace.today, FIRST_DUE_DAYS));
  const isReady = text.trim() !== '' && isCalendarDate(due);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const codes = view.rows(view.account.id, 'plan.actions').map(({ row }) => String(row.code ?? ''));
    const code = nextCode(codes);
    const added = await commands.addRows(view.account.id, 'plan.actions', [
      {
        code,
        text: text.trim(),
        person: person.id,
        owner,
        due,
        status: 'todo',
        ...(person.isKey ? { priority: 'high' } : {}),
      },
    ]);
    if (added === null) return;
    notices.success(t(($) => $.mapGoals.actionAdded, { name, code }));
    onDone();
  };
  return (
    <form className="person-form" onSubmit={(event) => void save(event)} data-testid="action-form">
      <Input.TextArea
        ref={field}
        size="small"
        autoSize={{ minRows: 2 }}
        maxLength={300}
        value={text}
        aria-label={t(($) => $.mapPerson.actionText)}
        onChange={(event) => setText(event.target.value)}
      />
      <ColleagueSelect
        value={owner}
        onChange={setOwner}
        label={t(($) => $.mapPerson.owner)}
        isClearable
        testId="action-owner"
      />
      <DayInput
        value={due}
        min={workspace.today}
        label={t(($) => $.mapPerson.due)}
        testId="action-due"
        onChange={(day) => setDue(day ?? '')}
      />
      <div className="person-buttons">
        <Button size="small" type="primary" htmlType="submit" disabled={!isReady} data-testid="action-save">
          {t(($) => $.mapPerson.saveAction)}
        </Button>
        <Button size="small" onClick={onDone}>
          {t(($) => $.map.cancel)}
        </Button>
      </div>
    </form>
  );
});
