import './meter.css';

type MeterProps = {
  /** 0–100. */
  readonly value: number;
  readonly label: string;
};

/** A thin bar with its figure, 0–100. */
export function Meter({ value, label }: MeterProps) {
  return (
    <span className="meter">
      <span className="meter-track" aria-hidden="true">
        <span className="meter-fill" style={{ width: `${value}%` }} />
      </span>
      <meter className="visually-hidden" min={0} max={100} value={value} aria-label={label} />
      <span className="meter-figure">{Math.round(value)}</span>
    </span>
  );
}
