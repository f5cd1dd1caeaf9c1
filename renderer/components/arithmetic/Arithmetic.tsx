import './arithmetic.css';
import type { ReactNode } from 'react';

type PanelProps = {
  readonly title: string;
  /** The formula or rule in words, beside the heading. */
  readonly rule?: string;
  /** At the end of the heading: a link or a mark. */
  readonly end?: ReactNode;
  readonly testId: string;
  readonly children: ReactNode;
};

/** A panel of figures: heading, the rule by which they are made, the figures. */
export function ArithmeticPanel({ title, rule, end, testId, children }: PanelProps) {
  return (
    <section className="panel arithmetic-panel" aria-label={title} data-testid={testId}>
      <header className="arithmetic-head">
        <h2>{title}</h2>
        {rule !== undefined && <span className="arithmetic-rule">{rule}</span>}
        {end !== undefined && <span className="arithmetic-end">{end}</span>}
      </header>
      {children}
    </section>
  );
}

type LineProps = {
  readonly name: string;
  /** How the figure is made, such as `467.5 × 60 ÷ 30 × 1`. */
  readonly formula: ReactNode;
  readonly value: ReactNode;
  readonly isTotal?: boolean;
  readonly testId?: string;
};

/** One figure with its arithmetic; lines stand in a `dl`. */
export function ArithmeticLine({ name, formula, value, isTotal = false, testId }: LineProps) {
  return (
    <div className={isTotal ? 'arithmetic-line arithmetic-line-total' : 'arithmetic-line'}>
      <dt>{name}</dt>
      <dd className="figures-formula">{formula}</dd>
      <dd data-testid={testId}>{value}</dd>
    </div>
  );
}
