import { CopyOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { ImportPlanView } from '../../../shared/ipc/people-import.contract.ts';
import { useStores } from '../../stores/stores.ts';

type Issue = ImportPlanView['issues'][number];
/** More than anybody reads on the screen; the copied list has all. */
const SHOWN = 200;

/** A remark on every row that needs one, to be read here or copied into the file's own comments. */
export const IssueList = observer(({ plan }: { readonly plan: ImportPlanView }) => {
  const { app, notices } = useStores();
  const { t } = app;
  const { issues } = plan;
  const copy = async () => {
    const lines = issues.map((issue) => `${issue.line}\t${issueText(issue, t)}`);
    await navigator.clipboard.writeText(lines.join('\n'));
    notices.success(t(($) => $.peopleImport.preview.copied, { count: issues.length }));
  };
  return (
    <section data-testid="import-issues">
      <h2>
        {t(($) => $.peopleImport.preview.problems)}
        {issues.length > 0 && (
          <Button size="small" icon={<CopyOutlined />} onClick={() => void copy().catch(notices.show)}>
            {t(($) => $.peopleImport.preview.copy)}
          </Button>
        )}
      </h2>
      {issues.length === 0 ? (
        <p className="muted">{t(($) => $.peopleImport.preview.noProblems)}</p>
      ) : (
        <ul className="people-import-issues">
          {issues.slice(0, SHOWN).map((issue) => (
            <li key={`${issue.line} ${issue.code} ${issue.role ?? ''}`}>
              <span className="people-import-line">
                {t(($) => $.peopleImport.preview.row, { line: issue.line })}
              </span>
              <bdi>{issueText(issue, t)}</bdi>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
});

function issueText({ code, role, text }: Issue, t: Translator): string {
  const column = role === null ? '' : t(($) => $.peopleImport.role[role]);
  return t(($) => $.peopleImport.issue[code], { text, role: column });
}
