import { DeleteOutlined } from '@ant-design/icons';
import { Button, Popconfirm } from 'antd';
import { observer } from 'mobx-react-lite';
import type { StoredRecord } from '../../../shared/domain/account/view.ts';
import { formatDate } from '../../../shared/format/date.ts';
import { NoteCell } from '../../components/score/NoteCell.tsx';
import { useStores } from '../../stores/stores.ts';
import { AddRound } from './AddRound.tsx';

type Props = {
  readonly rounds: readonly StoredRecord[];
  readonly current: string;
  readonly onOpen: (roundId: string) => void;
};

/** The rounds, newest first: open, rename, delete, start another. */
export const RoundList = observer(({ rounds, current, onOpen }: Props) => {
  const { t } = useStores().app;
  return (
    <section className="panel assessment-list" aria-label={t(($) => $.assessment.rounds)}>
      <header>
        <h2>{t(($) => $.assessment.rounds)}</h2>
        <AddRound onCreated={onOpen} />
      </header>
      <ul>
        {rounds.map(({ id }) => (
          <Round key={id} id={id} isCurrent={id === current} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
});

type RoundProps = {
  readonly id: string;
  readonly isCurrent: boolean;
  readonly onOpen: (roundId: string) => void;
};

const Round = observer(({ id, isCurrent, onOpen }: RoundProps) => {
  const { app, account, commands } = useStores();
  const { t } = app;
  const title = account.view.title(id);
  const date = formatDate(account.view.text(id, 'rnd.date'), app.locale);
  if (!isCurrent) {
    return (
      <li>
        <button
          type="button"
          className="assessment-pick"
          onClick={() => onOpen(id)}
          data-testid={`round-${id}`}
        >
          <span>{title}</span>
          <small>{date}</small>
        </button>
      </li>
    );
  }
  return (
    <li className="assessment-current" aria-current="true" data-testid={`round-${id}`}>
      <NoteCell
        note={title}
        placeholder={t(($) => $.assessment.roundTitle)}
        label={t(($) => $.assessment.roundTitle)}
        onSave={(text) => void commands.setValue(id, 'rnd.title', text)}
        testId="round-title"
      />
      <small>{date}</small>
      <Popconfirm
        title={t(($) => $.assessment.removeRoundAsk, { title })}
        okText={t(($) => $.assessment.remove)}
        cancelText={t(($) => $.assessment.cancel)}
        onConfirm={() => void commands.removeRecord(id)}
      >
        <Button
          type="text"
          size="small"
          icon={<DeleteOutlined />}
          aria-label={t(($) => $.assessment.removeRound)}
          data-testid="remove-round"
        />
      </Popconfirm>
    </li>
  );
});
