import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Runs a command to its end without a terminal.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number }} [options]
 * @returns {Promise<string>} what it wrote to standard output
 * @throws {Error} with the command, the reason and the end of its error output
 */
export function capture(command, args, { timeoutMs = 0, ...options } = {}) {
  return new Promise((resolve, reject) => {
    let stdout = '';
    let stderr = '';
    const child = spawn(command, args, { ...options, timeout: timeoutMs, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      stderr += chunk;
    });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) return resolve(stdout);
      const reason =
        signal && timeoutMs ? `no answer within ${timeoutMs / 1000} s` : `ended with ${signal ?? code}`;
      reject(
        new Error(
          [`${command} ${args[0] ?? ''}: ${reason}`, (stderr || stdout).trim().slice(-2000)]
            .join('\n')
            .trim(),
        ),
      );
    });
  });
}

/**
 * Runs a command in the foreground: it shares our terminal, gets our signals, and its end is ours.
 * It leads its own process group, since wrappers such as xvfb-run do not pass a signal on by themselves.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>} exit code, 128 + signal number after a signal
 * @throws {Error} when the command cannot be started
 */
export function runInForeground(command, args, options = {}) {
  const ownGroup = process.platform !== 'win32';
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: 'inherit', detached: ownGroup });
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => {
      if (!child.pid) return;
      process.kill(ownGroup ? -child.pid : child.pid, signal);
    };
    for (const signal of FORWARDED) process.on(signal, forward);
    const stop = () => {
      for (const signal of FORWARDED) process.off(signal, forward);
    };
    child.once('error', (error) => {
      stop();
      reject(error);
    });
    child.once('exit', (code, signal) => {
      stop();
      resolve(code ?? 128 + (SIGNAL_NUMBERS[signal ?? ''] ?? 0));
    });
  });
}

/** @type {readonly NodeJS.Signals[]} */
const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** @type {Readonly<Record<string, number>>} */
const SIGNAL_NUMBERS = constants.signals;
