import { Switch } from 'antd';
import { observer } from 'mobx-react-lite';
import { NoteCell } from '../../components/score/NoteCell.tsx';
import { useStores } from '../../stores/stores.ts';

const FIELD = 'tier.red_flag';

type Props = { readonly isOpen: boolean /** Whether the model looks at it. */; readonly isUsed: boolean };

/** The compliance red flag: one switch, and a remark on what it is about. */
export const RedFlag = observer(({ isOpen, isUsed }: Props) => {
  const { app, account, commands } = useStores();
  const { t } = app;
  const { id } = account.view.account;
  const note = account.cell(id, FIELD)[0]?.note ?? '';
  const state = isUsed ? (isOpen ? 'failed' : 'passed') : 'notNeeded';
  return (
    <li data-state={state} data-testid="tier-gate-redFlag">
      <span className="tier-gate-state">{t(($) => $.tier[state])}</span>
      <span>
        {t(($) => $.tier.gate.redFlag)}
        {isOpen && (
          <NoteCell
            note={note}
            placeholder={t(($) => $.tier.redFlagEmpty)}
            label={t(($) => $.tier.redFlagNote)}
            onSave={(text) => void commands.setValue(id, FIELD, true, { note: text })}
            testId="tier-red-flag-note"
          />
        )}
      </span>
      <Switch
        size="small"
        checked={isOpen}
        aria-label={t(($) => $.tier.redFlag)}
        data-testid="tier-red-flag"
        onChange={(next) => void commands.setValue(id, FIELD, next)}
      />
    </li>
  );
});
