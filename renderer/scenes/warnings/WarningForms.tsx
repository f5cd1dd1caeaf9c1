import { observer } from 'mobx-react-lite';
import { useStores } from '../../stores/stores.ts';
import { HandlingForm } from './HandlingForm.tsx';
import { type Noticed, useWarningActions } from './use-warning-actions.ts';
import type { WarningItem } from './warning-items.ts';
import type { WarningStep } from './warning-steps.ts';
import { useWarningWords } from './warning-words.ts';

type WarningFormsProps = {
  readonly item: WarningItem;
  readonly step: WarningStep;
  readonly onClose: () => void;
};

/** The form of a step: taking up, closing, dismissing a warning, or opening a review of the tier. */
export const WarningForms = observer(({ item, step, onClose }: WarningFormsProps) => {
  const { t } = useStores().app;
  const actions = useWarningActions();
  const words = useWarningWords();
  const { accountId } = item;
  const text = words.text(item);
  const noticed: Noticed | null =
    item.type === 'signal' ? { accountId, kind: item.signal.kind, text, signal: item.signal.key } : null;
  const alert = item.type === 'alert' ? item.alert : null;
  const common = { onCancel: onClose, saveLabel: t(($) => $.warning[step]) };

  if (step === 'review')
    return (
      <HandlingForm
        {...common}
        withOwner
        noteLabel={t(($) => $.warning.note)}
        start={{ note: text, ownerId: alert?.ownerId ?? null }}
        onSave={({ ownerId, due, note }) =>
          actions.openReview({ accountId, trigger: triggerOf(item), note, ownerId, due })
        }
      />
    );
  if (step === 'dismiss' && noticed !== null)
    return (
      <HandlingForm
        {...common}
        withOwner={false}
        noteLabel={t(($) => $.warning.reason)}
        onSave={({ note }) => actions.dismiss(noticed, note)}
      />
    );
  if (step === 'close' && alert !== null)
    return (
      <HandlingForm
        {...common}
        withOwner={false}
        noteLabel={t(($) => $.warning.done)}
        start={{ note: alert.action }}
        onSave={({ note }) => actions.close(alert.entryId, note)}
      />
    );
  return (
    <HandlingForm
      {...common}
      withOwner
      noteLabel={t(($) => $.warning.note)}
      start={alert === null ? {} : { ownerId: alert.ownerId, due: alert.due, note: alert.action }}
      onSave={async (handling) => {
        if (alert !== null) return actions.change(alert.entryId, handling);
        return noticed === null ? false : actions.takeUp(noticed, handling);
      }}
    />
  );
});

function triggerOf(item: WarningItem) {
  return (item.type === 'signal' ? item.signal.trigger : null) ?? 'request';
}
