import type { Block } from '../document.ts';
import { type ProfileContext } from './context.ts';
/** What ends in the next 24 months, soonest first. */
export declare function calendarTable(context: ProfileContext): readonly Block[];
/** Who backs the rival. */
export declare function friendTable(context: ProfileContext): readonly Block[];
/** Strengths or weaknesses, each with what it rests on. */
export declare function pointTable(kind: 'strengths' | 'weaknesses', context: ProfileContext): readonly Block[];
/** What it may do next, and what we would do. */
export declare function moveTable(context: ProfileContext): readonly Block[];
