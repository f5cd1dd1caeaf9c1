import { Input, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { readSeats } from '../../../shared/domain/account/people-reading.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import type { MoveDraft } from './move-draft.ts';

type MoveTargetProps = { readonly draft: MoveDraft; readonly onChange: (draft: MoveDraft) => void };

/** What there is to say about a destination: a seat, an account with a new seat, or where outside. */
export const MoveTarget = observer(({ draft, onChange }: MoveTargetProps) => {
  const { account, app, portfolio } = useStores();
  const { t } = app;
  const seats = useReading(readSeats);
  const line = (part: 'title' | 'department' | 'where', label: string) => (
    <Input
      size="small"
      value={draft[part]}
      aria-label={label}
      placeholder={label}
      data-testid={`move-${part}`}
      onChange={(event) => onChange({ ...draft, [part]: event.target.value })}
    />
  );
  if (draft.kind === 'seat')
    return (
      <Select
        size="small"
        className="person-move-select"
        showSearch={{ optionFilterProp: 'label' }}
        value={draft.seatId}
        placeholder={t(($) => $.people.move.chooseSeat)}
        aria-label={t(($) => $.people.move.chooseSeat)}
        options={seats.map(({ id, title, code, holders }) => {
          const seat = title === '' ? code : title;
          const name = holders.map((holder) => holder.name).join(' ');
          return {
            value: id,
            label:
              holders.length === 0
                ? t(($) => $.people.move.vacant, { seat })
                : t(($) => $.people.move.heldBy, { seat, name }),
          };
        })}
        onChange={(seatId) => onChange({ ...draft, seatId })}
      />
    );
  if (draft.kind === 'outside')
    return line(
      'where',
      t(($) => $.people.move.where),
    );
  return (
    <>
      {draft.kind === 'account' && (
        <Select
          size="small"
          className="person-move-select"
          showSearch={{ optionFilterProp: 'label' }}
          value={draft.accountId}
          placeholder={t(($) => $.people.move.chooseAccount)}
          aria-label={t(($) => $.people.move.chooseAccount)}
          options={portfolio.summaries
            .filter(({ accountId }) => accountId !== account.id)
            .map(({ accountId, name }) => ({ value: accountId, label: name }))}
          onChange={(accountId) => onChange({ ...draft, accountId })}
        />
      )}
      {line(
        'title',
        t(($) => $.people.move.seatTitle),
      )}
      {line(
        'department',
        t(($) => $.people.move.department),
      )}
    </>
  );
});
