/**
 * One step of the schema. Frozen after release: a test compares its hash, so a mistake is mended by a new step.
 * Plain SQL only, so that it means the same in ten years.
 */
export type Migration = {
  /** Steps of 10; stored in `user_version`. */
  readonly version: number;
  readonly sql: string;
};
