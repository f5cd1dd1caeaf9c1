// Becomes resources/default_app.asar/main.mjs of the registry runtime: what `electron <folder>` does in the
// official binary. Everything is awaited at top level, so Electron's `ready` waits for the app's main file
// and calls such as registerSchemesAsPrivileged still come in time.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });

const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** The official binary's own default app uses these two as well; they are not in the public types. */
const host = /** @type {Electron.App & { setVersion(v: string): void, setAppPath(p: string): void }} */ (app);
host.setName(manifest.productName ?? manifest.name);
host.setVersion(manifest.version);
host.setAppPath(folder);
await import(pathToFileURL(join(folder, manifest.main ?? 'index.js')).href);
