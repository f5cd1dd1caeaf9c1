import '../../components/field/field.css';
import { observer } from 'mobx-react-lite';
import type { ScalarValue } from '../../../shared/domain/dossier/types.ts';
import { InlineValue } from '../../components/field/InlineValue.tsx';
import { useStores } from '../../stores/stores.ts';
import type { FutureRow } from './future-rows.ts';

type Part = 'disposition' | 'reason' | 'owner' | 'review';

type DecidedValueProps = {
  readonly row: FutureRow;
  readonly part: Part;
  /** Name of the column. */
  readonly name: string;
  /** Asked instead of writing: an exit needs its approval. */
  readonly onExit?: () => void;
};

const FIELDS = {
  disposition: 'val.disposition',
  owner: 'val.disposition_owner',
  review: 'val.disposition_review',
} as const;

/** One decided value of an account, edited in place; the account need not be open. */
export const DecidedValue = observer(({ row, part, name, onExit }: DecidedValueProps) => {
  const { app, commands, workspace } = useStores();
  const { t } = app;
  const { accountId, disposition } = row;
  const label = t(($) => $.futureBack.valueOf, { name: row.name, column: name });
  const placeholder = t(($) => $.futureBack[part === 'reason' ? 'writeReason' : 'choose']);
  if (part === 'reason') {
    if (disposition === null) return null;
    return (
      <span title={row.dispositionReason ?? undefined}>
        <InlineValue
          type={{ kind: 'text' }}
          value={row.dispositionReason}
          label={label}
          placeholder={placeholder}
          onSave={(note) => {
            // An exit without its approval is none.
            if (disposition === 'exit' && note === null) return;
            void commands.setValue(accountId, FIELDS.disposition, disposition, { note: textOf(note) });
          }}
        />
      </span>
    );
  }
  const field = workspace.catalogue.field(FIELDS[part]);
  if (field === undefined || field.type.kind === 'rows' || field.type.kind === 'calculated') return null;
  const values = {
    disposition,
    owner: row.dispositionOwnerId,
    review: row.dispositionReview,
  } as const;
  const isOverdue = part === 'review' && row.isOverdue;
  const differs = part === 'disposition' && disposition !== null && disposition !== row.suggested;
  const hint = isOverdue
    ? t(($) => $.futureBack.overdue)
    : differs
      ? t(($) => $.futureBack.differs)
      : undefined;
  return (
    <span className={isOverdue ? 'future-bad' : differs ? 'future-warn' : undefined} title={hint}>
      <InlineValue
        type={field.type}
        value={values[part]}
        label={label}
        placeholder={placeholder}
        onSave={(value) => {
          if (value === 'exit' && onExit !== undefined) onExit();
          else void commands.setValue(accountId, field.key, value);
        }}
      />
    </span>
  );
});

function textOf(value: ScalarValue | null): string | null {
  return typeof value === 'string' ? value : null;
}
