import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import type { DocumentName } from '../../../shared/ipc/app.contract.ts';
import type { Job } from '../../stores/jobs-store.ts';
import { useStores } from '../../stores/stores.ts';

const NAME_KEYS = {
  'customer-dossier': 'dossier',
  portfolio: 'portfolio',
  'person-report': 'personReport',
  'visit-questions': 'visitQuestions',
  'competitor-profile': 'competitorProfile',
  'tier-memo': 'tierMemo',
  'relationship-map': 'relationshipMap',
} as const satisfies {
  [document in DocumentName]: string;
};

/** The files made since the program was started. */
export const ExportHistory = observer(() => {
  const { app, jobs } = useStores();
  const { t } = app;
  return (
    <section
      className="panel documents-history"
      data-testid="export-history"
      aria-label={t(($) => $.documents.history.title)}
    >
      <h2>{t(($) => $.documents.history.title)}</h2>
      {jobs.all.length === 0 ? (
        <p className="muted">{t(($) => $.documents.history.empty)}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t(($) => $.documents.history.file)}</th>
              <th scope="col">{t(($) => $.documents.history.document)}</th>
              <th scope="col">{t(($) => $.documents.history.status)}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {jobs.all.map((job) => (
              <HistoryRow key={job.jobId} job={job} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
});

const HistoryRow = observer(({ job }: { readonly job: Job }) => {
  const { app, jobs } = useStores();
  const { t } = app;
  const { jobId, document, fileName, status, progress } = job;
  const name = document === null ? '' : t(($) => $.documents.name[NAME_KEYS[document]]);
  return (
    <tr>
      <td>{fileName}</td>
      <td>{name}</td>
      <td>
        {status === 'running'
          ? t(($) => $.frame.jobs.running, { percent: Math.round(progress * 100) })
          : t(($) => $.frame.jobs[status])}
      </td>
      <td>
        {status === 'done' ? (
          <Button size="small" onClick={() => void jobs.reveal(jobId)}>
            {t(($) => $.frame.jobs.reveal)}
          </Button>
        ) : null}
      </td>
    </tr>
  );
});
