import './welcome.css';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import type { ReactNode } from 'react';
import { AppError } from '../../../shared/errors/app-error.ts';
import { ERROR_CODES } from '../../../shared/errors/codes.ts';
import { usePerform } from '../../actions/use-actions.ts';
import { useStores } from '../../stores/stores.ts';
import { WelcomeShell } from './WelcomeShell.tsx';

/** No workspace is open: look at the sample, start one, open one. */
export const WelcomeScene = observer(() => {
  const { t } = useStores().app;
  const perform = usePerform();
  return (
    <WelcomeShell>
      <h1>{t(($) => $.welcome.title)}</h1>
      <p className="muted welcome-text">{t(($) => $.welcome.text)}</p>
      <Problem />
      <div className="welcome-choices">
        <Choice title={t(($) => $.welcome.sample.title)} text={t(($) => $.welcome.sample.text)}>
          <Button type="primary" data-testid="welcome-sample" onClick={() => perform('workspace.openSample')}>
            {t(($) => $.welcome.sample.action)}
          </Button>
        </Choice>
        <Choice title={t(($) => $.welcome.create.title)} text={t(($) => $.welcome.create.text)}>
          <Button data-testid="welcome-create" onClick={() => perform('workspace.create')}>
            {t(($) => $.welcome.create.action)}
          </Button>
        </Choice>
        <Choice title={t(($) => $.welcome.open.title)} text={t(($) => $.welcome.open.text)}>
          <Button data-testid="welcome-open" onClick={() => perform('workspace.open')}>
            {t(($) => $.welcome.open.action)}
          </Button>
        </Choice>
      </div>
    </WelcomeShell>
  );
});

type ChoiceProps = { readonly title: string; readonly text: string; readonly children: ReactNode };

function Choice({ title, text, children }: ChoiceProps) {
  return (
    <section className="panel welcome-choice">
      <h2>{title}</h2>
      <p className="muted">{text}</p>
      {children}
    </section>
  );
}

/** Why the last workspace could not be opened. */
const Problem = observer(() => {
  const { app, notices, workspace } = useStores();
  if (workspace.state?.status !== 'closed' || workspace.state.problem === null) return null;
  const { code, fileName } = workspace.state.problem;
  const known = ERROR_CODES.find((candidate) => candidate === code) ?? 'UNEXPECTED';
  return (
    <div className="welcome-problem" role="alert" data-testid="welcome-problem">
      <strong>{app.t(($) => $.welcome.problem, { file: fileName })}</strong>
      <p>{notices.sentence(new AppError(known))}</p>
    </div>
  );
});
