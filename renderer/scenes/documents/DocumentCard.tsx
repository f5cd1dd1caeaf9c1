import type { ReactNode } from 'react';

type DocumentCardProps = {
  readonly title: string;
  readonly text: string;
  readonly contents: readonly string[];
  readonly testId: string;
  /** What the user chooses, and the button. */
  readonly children: ReactNode;
};

/** One document: what it is for, what it contains, and how to make it. */
export function DocumentCard({ title, text, contents, testId, children }: DocumentCardProps) {
  return (
    <section className="panel document-card" data-testid={testId} aria-label={title}>
      <h2>{title}</h2>
      <p className="muted">{text}</p>
      <ul className="document-contents">
        {contents.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className="document-actions">{children}</div>
    </section>
  );
}
