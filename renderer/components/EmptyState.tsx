import './empty-state.css';
import type { ReactNode } from 'react';

type EmptyStateProps = { readonly title: string; readonly text: string; readonly children?: ReactNode };

/** What to do where there is nothing yet. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <div className="empty-state" data-testid="empty-state">
      <h2>{title}</h2>
      <p className="muted">{text}</p>
      {children === undefined ? null : <div className="empty-state-actions">{children}</div>}
    </div>
  );
}
