import { Input } from 'antd';
import { useEffect, useState } from 'react';

type CommitInputProps = {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (value: string) => void;
  readonly placeholder?: string;
  readonly lines?: number;
  /** An empty text is taken back instead of saved. */
  readonly isNeeded?: boolean;
  readonly isFirst?: boolean;
  readonly testId?: string;
};

/** Text that is saved when it is left or Enter is pressed; Esc takes it back. */
export function CommitInput(props: CommitInputProps) {
  const { label, value, onCommit, placeholder, lines = 1, isNeeded = false, isFirst = false, testId } = props;
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  const commit = () => {
    const text = draft.trim();
    if (text === '' && isNeeded) setDraft(value);
    else if (text !== value) onCommit(text);
  };
  const shared = {
    size: 'small',
    value: draft,
    'aria-label': label,
    'data-testid': testId,
    autoFocus: isFirst,
    ...(placeholder === undefined ? {} : { placeholder }),
    onBlur: commit,
  } as const;
  if (lines > 1) {
    return (
      <Input.TextArea
        {...shared}
        autoSize={{ minRows: lines }}
        onChange={(event) => setDraft(event.target.value)}
      />
    );
  }
  return (
    <Input
      {...shared}
      maxLength={200}
      onChange={(event) => setDraft(event.target.value)}
      onPressEnter={commit}
      onKeyDown={(event) => event.key === 'Escape' && setDraft(value)}
    />
  );
}
