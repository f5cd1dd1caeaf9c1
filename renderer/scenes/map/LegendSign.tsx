import { attitudePath, bubblePath, clockPath, starPath } from '../../../shared/figure/map/glyphs.ts';
import { attitudeKey } from './attitude.ts';

export type Sign = 'key' | 'uncovered' | 'late' | 'coach' | 'outside' | 'vacancy';

const SIZE = 14;
const MIDDLE = SIZE / 2;
const STAR = 6;
const CLOCK = 4.5;

/** A sign of the cards as the map draws it. */
export function LegendSign({ sign }: { readonly sign: Sign }) {
  if (sign === 'outside' || sign === 'vacancy') return <i className="map-frame" aria-hidden="true" />;
  const paths = {
    key: starPath(MIDDLE, MIDDLE, STAR),
    uncovered: starPath(MIDDLE, MIDDLE, STAR),
    late: clockPath(MIDDLE, MIDDLE, CLOCK),
    coach: bubblePath(2, 2, 11),
  };
  return (
    <svg className="map-sign" data-sign={sign} width={SIZE} height={SIZE} aria-hidden="true">
      <path d={paths[sign]} />
    </svg>
  );
}

/** The stripe and the sign of an attitude, told apart by form as well as by colour. */
export function AttitudeSign({ attitude }: { readonly attitude: number }) {
  return (
    <svg
      className="map-sign map-sign-attitude"
      data-attitude={attitudeKey(attitude)}
      data-outlined={attitude === 0}
      width={SIZE + 6}
      height={SIZE}
      aria-hidden="true"
    >
      <rect width="5" height={SIZE} rx="2" />
      <path d={attitudePath(attitude, SIZE, MIDDLE, CLOCK)} />
    </svg>
  );
}
