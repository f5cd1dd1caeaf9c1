import { MAX_SCORE } from '../../../shared/domain/scale.ts';

const STEPS = Array.from({ length: MAX_SCORE }, (_, index) => index + 1);

/** Five bars, as many filled as the influence says. */
export function InfluenceBars({ influence }: { readonly influence: number | null }) {
  return (
    <span className="map-influence" aria-hidden="true">
      {STEPS.map((step) => (
        <i key={step} data-on={influence !== null && step <= influence} />
      ))}
    </span>
  );
}

/** "R2→4"; the target is left out where it is reached or not set. */
export function levelText(level: number, target: number | null): string {
  return target === null || target === level ? `R${level}` : `R${level}→${target}`;
}
