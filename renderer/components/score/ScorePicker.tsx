import './score.css';
import { Dropdown, type MenuProps } from 'antd';
import type { KeyboardEvent } from 'react';
import type { Label } from '../../../shared/domain/label.ts';
import { MAX_SCORE } from '../../../shared/domain/scale.ts';
import { type Locale, labelText } from '../../../shared/i18n/label-text.ts';

type Props = {
  readonly value: number | null;
  /** Meaning of each score, index = score. */
  readonly anchors: readonly Label[];
  /** What is judged; names the control. */
  readonly name: string;
  readonly locale: Locale;
  /** Text for "no score". */
  readonly emptyText: string;
  readonly onPick: (score: number | null) => void;
  readonly testId: string;
};

const EMPTY = 'none';

/** A score 0–5 with what each step means while choosing. Digits set it, Delete clears it, Enter opens the list. */
export function ScorePicker({ value, anchors, name, locale, emptyText, onPick, testId }: Props) {
  const choose = (score: number | null) => {
    if (score !== value) onPick(score);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const score = scoreOfKey(event.key);
    if (score === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    choose(score);
  };
  const items: MenuProps['items'] = [
    ...anchors.map((anchor, score) => ({
      key: String(score),
      label: (
        <span className="score-option">
          <b>{score}</b>
          {labelText(anchor, locale)}
        </span>
      ),
    })),
    { type: 'divider' as const },
    { key: EMPTY, label: emptyText },
  ];
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items,
        selectable: true,
        selectedKeys: [value === null ? EMPTY : String(value)],
        onClick: ({ key }) => choose(key === EMPTY ? null : Number(key)),
      }}
    >
      <button
        type="button"
        className="score-picker"
        data-score={value ?? EMPTY}
        data-testid={testId}
        aria-label={`${name}: ${value ?? emptyText}`}
        onKeyDown={onKeyDown}
      >
        <span className="score-value">{value ?? '–'}</span>
        <ScoreBar value={value} />
      </button>
    </Dropdown>
  );
}

/** Five small bars, as many filled as the score says; decoration beside the figure. */
export function ScoreBar({ value }: { readonly value: number | null }) {
  return (
    <span className="score-bar" aria-hidden="true">
      {STEPS.map((step) => (
        <i key={step} data-on={value !== null && step <= value} />
      ))}
    </span>
  );
}

const STEPS = Array.from({ length: MAX_SCORE }, (_, index) => index + 1);

/** Score that a key stands for; null clears, undefined = not a score key. */
export function scoreOfKey(key: string): number | null | undefined {
  if (/^[0-5]$/.test(key)) return Number(key);
  return key === 'Delete' || key === 'Backspace' ? null : undefined;
}
