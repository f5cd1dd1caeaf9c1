import './notices.css';
import {
  CheckCircleFilled,
  CloseOutlined,
  ExclamationCircleFilled,
  InfoCircleFilled,
} from '@ant-design/icons';
import { observer } from 'mobx-react-lite';
import { useEffect } from 'react';
import type { Notice } from '../../stores/notices-store.ts';
import { useStores } from '../../stores/stores.ts';

/** Milliseconds that a notice without a problem stays. */
const STAY = 5_000;
/** A notice that offers something stays longer. */
const STAY_WITH_ACTION = 9_000;
const ICONS = {
  error: <ExclamationCircleFilled />,
  info: <InfoCircleFilled />,
  success: <CheckCircleFilled />,
};

export const Notices = observer(() => {
  const { app, notices } = useStores();
  return (
    <section
      className="notices"
      aria-label={app.t(($) => $.frame.notices)}
      aria-live="polite"
      data-testid="notices"
    >
      {notices.list.map((notice) => (
        <NoticeItem key={notice.id} notice={notice} />
      ))}
    </section>
  );
});

const NoticeItem = observer(({ notice }: { readonly notice: Notice }) => {
  const { app, notices } = useStores();
  const { id, kind, text, action } = notice;
  const hasAction = action !== undefined;
  useEffect(() => {
    if (kind === 'error') return;
    const timer = setTimeout(() => notices.dismiss(id), hasAction ? STAY_WITH_ACTION : STAY);
    return () => clearTimeout(timer);
  }, [id, kind, hasAction, notices]);
  return (
    <div className={`notice notice-${kind}`} role={kind === 'error' ? 'alert' : undefined}>
      <span className="notice-icon" aria-hidden="true">
        {ICONS[kind]}
      </span>
      <span className="notice-text">{text}</span>
      {action !== undefined && (
        <button
          type="button"
          className="notice-action"
          data-testid="notice-action"
          onClick={() => {
            notices.dismiss(id);
            action.run();
          }}
        >
          {action.label}
        </button>
      )}
      <button
        type="button"
        className="notice-close"
        aria-label={app.t(($) => $.frame.dismiss)}
        onClick={() => notices.dismiss(id)}
      >
        <CloseOutlined aria-hidden="true" />
      </button>
    </div>
  );
});
