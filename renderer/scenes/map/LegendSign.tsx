import {
  attitudePath,
  bubblePath,
  circlePath,
  clockPath,
  starPath,
  unequalPath,
} from '../../../shared/figure/map/glyphs.ts';
import { attitudeKey } from './attitude.ts';

export type Sign =
  | 'key'
  | 'uncovered'
  | 'late'
  | 'coach'
  | 'capped'
  | 'rival'
  | 'offRating'
  | 'outside'
  | 'vacancy'
  | 'via';

const SIZE = 14;
const MIDDLE = SIZE / 2;
const STAR = 6;
const CLOCK = 4.5;

/** A sign of the cards as the map draws it. */
export function LegendSign({ sign }: { readonly sign: Sign }) {
  if (sign === 'rival')
    return (
      <i className="map-chip" aria-hidden="true">
        1–5
      </i>
    );
  if (sign === 'outside') return <i className="map-frame" aria-hidden="true" />;
  if (sign === 'vacancy')
    return (
      <i className="map-frame map-frame-open" aria-hidden="true">
        ?
      </i>
    );
  const paths = {
    key: starPath(MIDDLE, MIDDLE, STAR),
    uncovered: starPath(MIDDLE, MIDDLE, STAR),
    late: clockPath(MIDDLE, MIDDLE, CLOCK),
    coach: bubblePath(2, 2, 11),
    capped: `M0 ${SIZE - 4} H${SIZE}`,
    offRating: `${circlePath(MIDDLE, MIDDLE, STAR)} ${unequalPath(MIDDLE, MIDDLE, STAR)}`,
    via: `M0 ${MIDDLE} H${SIZE}`,
  };
  return (
    <svg className="map-sign" data-sign={sign} width={SIZE} height={SIZE} aria-hidden="true">
      <path d={paths[sign]} />
    </svg>
  );
}

/** The stripe and the sign of an attitude, told apart by form as well as by colour; hollow where nobody has rated it. */
export function AttitudeSign({ attitude }: { readonly attitude: number | null }) {
  return (
    <svg
      className="map-sign map-sign-attitude"
      data-attitude={attitude === null ? 'unknown' : attitudeKey(attitude)}
      data-outlined={attitude === 0}
      width={SIZE + 6}
      height={SIZE}
      aria-hidden="true"
    >
      {attitude === null ? (
        <>
          <rect x="0.5" y="0.5" width="4.5" height={SIZE - 1} rx="1.5" />
          <text x={SIZE} y={SIZE - 3} textAnchor="middle">
            ?
          </text>
        </>
      ) : (
        <>
          <rect width="5" height={SIZE} rx="2" />
          <path d={attitudePath(attitude, SIZE, MIDDLE, CLOCK)} />
        </>
      )}
    </svg>
  );
}

/** Influence as a block shows it, seen from far away: a bar along its lower edge. */
export function BlockInfluence() {
  return (
    <svg className="map-sign map-sign-block" width={SIZE + 12} height={SIZE} aria-hidden="true">
      <rect width={SIZE + 12} height={SIZE} rx="2" />
      <path className="track" d={`M3 10.5 H${SIZE + 9}`} />
      <path d={`M3 10.5 H${SIZE + 1}`} />
    </svg>
  );
}
