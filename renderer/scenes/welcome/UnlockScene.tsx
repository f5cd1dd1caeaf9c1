import './welcome.css';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { type FormEvent, useState } from 'react';
import { usePerform } from '../../actions/use-actions.ts';
import { LabeledInput } from '../../components/LabeledInput.tsx';
import { useStores } from '../../stores/stores.ts';
import { WelcomeShell } from './WelcomeShell.tsx';

type UnlockProps = { readonly token: string; readonly fileName: string };

/** An encrypted workspace waits for its passphrase. */
export const UnlockScene = observer(({ token, fileName }: UnlockProps) => {
  const { app, client, notices } = useStores();
  const perform = usePerform();
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const { t } = app;

  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    setIsBusy(true);
    try {
      await client.workspace.unlock({ token, passphrase });
    } catch (thrown) {
      setProblem(notices.sentence(thrown));
      setPassphrase('');
    } finally {
      setIsBusy(false);
    }
  };

  return (
    <WelcomeShell>
      <section className="panel unlock" data-testid="unlock">
        <h1>{t(($) => $.welcome.unlock.title)}</h1>
        <p className="muted">{t(($) => $.welcome.unlock.text, { file: fileName })}</p>
        <form onSubmit={(event) => void unlock(event)}>
          <LabeledInput
            type="password"
            label={t(($) => $.welcome.unlock.passphrase)}
            value={passphrase}
            problem={problem}
            isFirst
            testId="unlock-passphrase"
            onChange={setPassphrase}
          />
          <div className="unlock-actions">
            <Button
              type="primary"
              htmlType="submit"
              loading={isBusy}
              disabled={passphrase === ''}
              data-testid="unlock-open"
            >
              {t(($) => $.welcome.unlock.action)}
            </Button>
            <Button onClick={() => perform('workspace.open')}>{t(($) => $.welcome.unlock.other)}</Button>
          </div>
        </form>
      </section>
    </WelcomeShell>
  );
});
