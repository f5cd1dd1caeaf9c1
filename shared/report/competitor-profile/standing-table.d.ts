import { type Threat } from '../../domain/supplier/scoring.ts';
import type { ReportTable } from '../document.ts';
import type { ProfileContext } from './context.ts';
/** Share, place, score and threat by account and category. */
export declare function standingTable(context: ProfileContext): ReportTable;
/** "72.5 高". */
export declare function threatText({ threat, band }: Threat, { locale }: ProfileContext): string;
