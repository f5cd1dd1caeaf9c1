import './jobs.css';
import { Button, Progress } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useState } from 'react';
import type { Job } from '../../stores/jobs-store.ts';
import { useStores } from '../../stores/stores.ts';

/** Milliseconds that a finished task stays; the documents page keeps it. A failed one stays until it is dismissed. */
const STAY = 12_000;

/** Tasks in the lower corner: progress with cancel, then the way to the file. */
export const JobList = observer(() => {
  const { app, jobs } = useStores();
  if (jobs.shown.length === 0) return null;
  return (
    <section className="job-list" aria-label={app.t(($) => $.frame.jobs.label)} data-testid="job-list">
      {jobs.shown.map((job) => (
        <JobItem key={job.jobId} job={job} />
      ))}
    </section>
  );
});

const JobItem = observer(({ job }: { readonly job: Job }) => {
  const { app, jobs } = useStores();
  const { t } = app;
  const percent = Math.round(job.progress * 100);
  const isRunning = job.status === 'running';
  const running = job.kind === 'import' ? 'taking' : 'running';
  const { jobId } = job;
  const [isHeld, setIsHeld] = useState(false);
  const isLeaving = !isHeld && (job.status === 'done' || job.status === 'cancelled');
  useEffect(() => {
    if (!isLeaving) return;
    const timer = setTimeout(() => jobs.dismiss(jobId), STAY);
    return () => clearTimeout(timer);
  }, [isLeaving, jobId, jobs]);
  return (
    <section
      className="job"
      aria-label={job.fileName}
      data-testid="job"
      data-status={job.status}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <div className="job-name">{job.fileName}</div>
      <div className="job-status muted" role="status">
        {isRunning ? t(($) => $.frame.jobs[running], { percent }) : t(($) => $.frame.jobs[job.status])}
      </div>
      {isRunning ? (
        <Progress percent={percent} size="small" showInfo={false} aria-label={job.fileName} />
      ) : null}
      <div className="job-actions">
        {isRunning ? (
          <Button size="small" data-testid="job-cancel" onClick={() => void jobs.cancel(job.jobId)}>
            {t(($) => $.frame.jobs.cancel)}
          </Button>
        ) : (
          <>
            {job.status === 'done' && job.kind === 'export' ? (
              <Button size="small" data-testid="job-reveal" onClick={() => void jobs.reveal(job.jobId)}>
                {t(($) => $.frame.jobs.reveal)}
              </Button>
            ) : null}
            <Button
              size="small"
              type="text"
              data-testid="job-dismiss"
              onClick={() => jobs.dismiss(job.jobId)}
            >
              {t(($) => $.frame.jobs.dismiss)}
            </Button>
          </>
        )}
      </div>
    </section>
  );
});
