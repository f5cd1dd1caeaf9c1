import './labeled-input.css';
import { Input } from 'antd';
import { useId } from 'react';

type LabeledInputProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with the text; null = nothing. */
  readonly problem?: string | null;
  readonly type?: 'text' | 'password';
  readonly isFirst?: boolean;
  readonly testId?: string;
};

/** One line of text in a dialog, with its label and its problem. */
export function LabeledInput({
  label,
  value,
  onChange,
  problem = null,
  type = 'text',
  isFirst,
  testId,
}: LabeledInputProps) {
  const id = useId();
  const Control = type === 'password' ? Input.Password : Input;
  return (
    <div className="labeled-input">
      <label htmlFor={id}>{label}</label>
      <Control
        id={id}
        value={value}
        autoFocus={isFirst ?? false}
        autoComplete="off"
        status={problem === null ? '' : 'error'}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        data-testid={testId}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem === null ? null : (
        <p id={`${id}-problem`} className="labeled-input-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
