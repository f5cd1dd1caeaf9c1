import { label } from '../../label.ts';

/** Units that fields of several sections share. */
export const days = label('天', 'days');
export const months = label('个月', 'months');
export const people = label('人', 'people');
export const hours = label('小时', 'h');
export const partsPerMillion = label('ppm', 'ppm');

/** Range of a judgement inside a row (domain §0). */
export const zeroToFive = { min: 0, max: 5 } as const;
