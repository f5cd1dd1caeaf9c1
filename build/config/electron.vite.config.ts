import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { antdStyles } from './antd-styles.ts';
import { pdfData } from './pdf-data.ts';

const root = resolve(import.meta.dirname, '../..');

/** One bundle a process; the runtime floor is Electron 33 (Chromium 130, Node 20.18), see docs/TESTING.md. */
export default defineConfig({
  main: {
    build: {
      outDir: resolve(root, 'out/main'),
      target: 'node20',
      minify: true,
      // Small and needed at once: bundled, because loading many small files costs more at start than one.
      // The rest (database module, document writers, charts, pinyin table) is loaded late from node_modules.
      externalizeDeps: { exclude: ['zod', 'i18next'] },
      rollupOptions: {
        input: {
          index: resolve(root, 'electron/main/index.ts'),
          host: resolve(root, 'electron/host/index.ts'),
          'export-worker': resolve(root, 'electron/export/worker.ts'),
          'import-worker': resolve(root, 'electron/import/worker.ts'),
        },
        output: { format: 'es' },
      },
    },
  },
  preload: {
    build: {
      outDir: resolve(root, 'out/preload'),
      target: 'node20',
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolve(root, 'electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    base: './',
    plugins: [react(), pdfData(resolve(root, 'node_modules/pdfjs-dist'))],
    css: { postcss: antdStyles },
    worker: { format: 'es' },
    build: {
      outDir: resolve(root, 'out/renderer'),
      target: 'chrome130',
      minify: true,
      rolldownOptions: {
        input: resolve(root, 'renderer/index.html'),
        // What the first page is made of in one file instead of forty: main answers each request with a script of its own.
        output: { codeSplitting: { groups: [{ name: 'window', tags: ['$initial'] }] } },
      },
    },
  },
});
