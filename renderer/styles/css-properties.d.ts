import 'react';

declare module 'react' {
  /** Custom properties in `style`, such as `--grid-columns`. */
  interface CSSProperties {
    readonly [name: `--${string}`]: string | number | undefined;
  }
}
