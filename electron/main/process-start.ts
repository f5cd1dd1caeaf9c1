import { readFileSync } from 'node:fs';

/** Clock ticks a second in /proc; Linux fixes it for programs. */
const TICKS = 100;
/** Position of the start time behind the program's name in /proc/self/stat. */
const START_TIME = 19;

/** When this process was started, epoch ms. Electron's answer is off by up to a second on Linux, so /proc is read. */
export function processStart(): number {
  if (process.platform !== 'linux') return process.getCreationTime() ?? performance.timeOrigin;
  try {
    const stat = readFileSync('/proc/self/stat', 'latin1');
    const started = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[START_TIME]) / TICKS;
    const uptime = Number.parseFloat(readFileSync('/proc/uptime', 'latin1'));
    const age = (uptime - started) * 1_000;
    return Number.isFinite(age) && age >= 0 ? Date.now() - age : performance.timeOrigin;
  } catch {
    return performance.timeOrigin;
  }
}
