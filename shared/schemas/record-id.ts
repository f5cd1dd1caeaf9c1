import * as z from 'zod';

/** Id of a row: a UUID. */
export const recordIdSchema = z.uuid();
