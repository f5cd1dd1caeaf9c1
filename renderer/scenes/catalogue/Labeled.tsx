import type { ReactNode } from 'react';

type LabeledProps = { readonly label: string; readonly hint?: string; readonly children: ReactNode };

/** A control with its name before and a hint below it. */
export function Labeled({ label, hint, children }: LabeledProps) {
  return (
    <div className="catalogue-labeled">
      <span className="catalogue-label">{label}</span>
      <div>
        {children}
        {hint !== undefined && <p className="catalogue-hint">{hint}</p>}
      </div>
    </div>
  );
}
