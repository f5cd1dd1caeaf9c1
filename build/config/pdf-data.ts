import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The part of a Vite plugin that is used here. */
type DataPlugin = {
  readonly name: string;
  readonly generateBundle: (this: {
    readonly emitFile: (file: {
      readonly type: 'asset';
      readonly fileName: string;
      readonly source: Uint8Array;
    }) => void;
  }) => void;
};

/** Decoders that need no WebAssembly, which the page's content policy forbids. */
const DECODERS = ['jbig2_nowasm_fallback.js', 'openjpeg_nowasm_fallback.js'];

/** Puts beside the page what the PDF viewer loads by name: character maps of Chinese fonts and picture decoders. */
export function pdfData(folder: string): DataPlugin {
  return {
    name: 'pdf-data',
    generateBundle() {
      const maps = readdirSync(join(folder, 'cmaps')).filter((name) => name.endsWith('.bcmap'));
      const files = [
        ...maps.map((name) => ['cmaps', 'cmaps', name] as const),
        ...DECODERS.map((name) => ['wasm', 'decoders', name] as const),
      ];
      for (const [from, to, name] of files) {
        this.emitFile({
          type: 'asset',
          fileName: `pdf/${to}/${name}`,
          source: readFileSync(join(folder, from, name)),
        });
      }
    },
  };
}
