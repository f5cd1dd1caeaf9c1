/**
 * The shape of a catalogue in another language: the same keys, any text. A text with a `count` may have a second form
 * for exactly one, named `<key>_one`; i18next chooses it.
 */
export type Translated<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Translated<Source[Key]>;
} & {
  readonly [Key in keyof Source & string as Source[Key] extends string ? `${Key}_one` : never]?: string;
};
